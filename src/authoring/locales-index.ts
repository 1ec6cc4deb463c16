import { writeFileSync } from 'node:fs';
import { localeIndexFiles } from './locale-folders.ts';

/** `npm run locales:index`: writes the index files of all languages. */
for (const { path, text } of localeIndexFiles()) writeFileSync(path, text);
