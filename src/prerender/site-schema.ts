import * as z from 'zod';

const domain = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);

/** The schema of `src/site.ts`: domains without an @, page URLs with https, at least one counter. */
export const siteSchema = z.strictObject({
  domains: z.strictObject({ student: domain, alumni: domain, university: domain }),
  exampleId: z.string().min(1),
  pages: z.record(z.string(), z.url({ protocol: /^https$/ })),
  counters: z.array(z.string()).min(1),
});
