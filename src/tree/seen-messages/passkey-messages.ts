import type { GuideMessages } from './guide-messages.ts';

/** The messages about passkeys. */
export const passkeyMessages = [
  {
    id: 'create-passkey',
    step: 'passkey',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['Create a passkey'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'paraphrase',
        wordings: { ja: ['パスキーを作成する'] },
      },
    ],
  },
  {
    id: 'passkey-asked-for',
    step: 'passkey/sign-in',
    sightings: [
      {
        source: 'ms-passwordless-connect',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['Face, fingerprint, PIN or security key'] },
      },
    ],
  },
  {
    id: 'passkey-not-registered',
    step: 'passkey/not-registered',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['Passkey not registered'] },
      },
    ],
  },
] as const satisfies GuideMessages;
