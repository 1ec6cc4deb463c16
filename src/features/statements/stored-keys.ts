/**
 * The keys of what this device stores, some of it for a day only. The only typed value is a time of day. The privacy
 * statement has a sentence for each, by its key in `privacy.json`.
 */
export const STORED_KEYS = ['place', 'waiting', 'language', 'keys', 'callers-language', 'calls'] as const;

export type StoredKey = (typeof STORED_KEYS)[number];
