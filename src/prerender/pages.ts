import { languageOf } from '../app/app.tsx';
import { stepIds } from '../app/guide.ts';
import { languageCodes } from '../i18n/languages.ts';
import { type Asked, askedPath, PAGES } from '../url/paths.ts';

/** One page to be written: what it shows, its path below the base, and the file for it. */
export interface StaticPage {
  readonly asked: Asked;
  readonly path: string;
  readonly file: string;
  readonly language: string;
  /** The same page in every language, and above them; absent for the pages that are not found. */
  readonly alternates: readonly { readonly hrefLang: string; readonly path: string }[] | undefined;
}

/** The file of a path: `/en/` is `en/index.html`, `/en/address` is `en/address.html`. */
function fileOf(path: string): string {
  return `${path.endsWith('/') ? `${path}index` : path}.html`.slice(1);
}

function listed(language: string, asked: Asked): StaticPage {
  const path = askedPath(language, asked);
  const alternates = [
    ...languageCodes.map((hrefLang) => ({ hrefLang, path: askedPath(hrefLang, asked) })),
    ...(asked.page === 'step' && asked.step === 'start' ? [{ hrefLang: 'x-default', path: '/' }] : []),
  ];
  return { asked, path, file: fileOf(path), language, alternates };
}

/** The start page by its step id, `/en/start`, for those who put its URL together; `/en/` is its canonical address. */
function startById(language: string): StaticPage {
  return { ...listed(language, { page: 'step', language, step: 'start' }), file: `${language}/start.html` };
}

function notFound(language: string | undefined): StaticPage {
  const asked: Asked = { page: 'not-found', language };
  const path = language === undefined ? '/404' : `/${language}/404`;
  return { asked, path, file: fileOf(path), language: languageOf(asked), alternates: undefined };
}

/** Every page of the guide, in every language. */
export function staticPages(): StaticPage[] {
  const root: StaticPage = {
    asked: { page: 'root' },
    path: '/',
    file: 'index.html',
    language: languageOf({ page: 'root' }),
    alternates: [
      ...languageCodes.map((hrefLang) => ({ hrefLang, path: `/${hrefLang}/` })),
      { hrefLang: 'x-default', path: '/' },
    ],
  };
  const ofLanguage = (language: string) => [
    startById(language),
    ...stepIds.map((step) => listed(language, { page: 'step', language, step })),
    ...PAGES.map((page) => listed(language, { page, language })),
    notFound(language),
  ];
  return [root, notFound(undefined), ...languageCodes.flatMap(ofLanguage)];
}
