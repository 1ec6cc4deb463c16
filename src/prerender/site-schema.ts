import * as z from 'zod';

const domain = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);

const url = z.url({ protocol: /^https$/ });

/** An email address as a URL, without a subject or a text, or a page. */
const contact = z.union([z.string().regex(/^mailto:[^\s@?]+@[^\s@?]+$/), url]);

/** A repository, to which paths can be added. */
const repository = url.regex(/^[^?#]*[^/?#]$/);

/** A language as in `locales/`, such as `en` or `zh-Hant`. */
const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

const pageAddress = z.union([
  url,
  z.record(languageCode, url).refine((urls) => Object.keys(urls).length > 0, 'Write a URL.'),
]);

/** The schema of `src/site.ts`: domains without an @, page URLs with https, at least one counter; where to write, if it says so. */
export const siteSchema = z.strictObject({
  domains: z.strictObject({ student: domain, alumni: domain, university: domain }),
  exampleId: z.string().min(1),
  exampleStudentNumber: z.string().min(1),
  closeDomains: z.array(domain),
  pages: z.record(z.string(), pageAddress),
  counters: z.array(z.string()).min(1),
  contact: contact.optional(),
  repository: repository.optional(),
});
