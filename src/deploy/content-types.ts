/** The types of the files that the build writes, by the ends of their names. */
const TYPES = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
};

/** The type of a file, and the whole `Content-Type` header. */
export interface ContentType {
  readonly extension: string;
  readonly type: string;
  readonly contentType: string;
}

/** The types of files. JSON is always in UTF-8, and XML says in which encoding it is; other texts need a `charset`. */
export const contentTypes: readonly ContentType[] = Object.entries(TYPES).map(([extension, type]) => ({
  extension,
  type,
  contentType: type.startsWith('text/') ? `${type}; charset=utf-8` : type,
}));
