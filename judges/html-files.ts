// The HTML files of a build.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An HTML file of the build, and the path that shows it. */
export interface HtmlFile {
  readonly file: string;
  readonly path: string;
  readonly html: string;
}

/** Returns every HTML file below the folder of a build, once of those with the same bytes. */
export function distinctFiles(site: string): readonly HtmlFile[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    // Of the files for a folder and for the page of the same name, the shorter name comes first.
    .sort((a, b) => a.length - b.length || a.localeCompare(b))
    .map((file) => ({
      file: join(site, file),
      path: `/${file}`.replace(/(?<=\/)index\.html$/, '').replace(/\.html$/, ''),
      html: readFileSync(join(site, file), 'utf8'),
    }));
  const seen = new Set<string>();
  return files.filter(({ html }) => {
    const hash = createHash('sha256').update(html).digest('base64');
    if (seen.has(hash)) return false;
    seen.add(hash);
    return true;
  });
}
