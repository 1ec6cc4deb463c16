import type { GuideMessages } from './guide-messages.ts';

/** The messages about what the university or Microsoft does not allow. */
export const policyMessages = [
  {
    id: 'blocked-by-policy',
    step: 'ask/blocked',
    sightings: [
      {
        source: 'ms-compliant-network',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['You cannot access this right now.'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: {
          en: [
            'Your sign-in was successful but does not meet the criteria to access this resource.',
            'You don’t have access to this.',
            'Your sign-in was blocked.',
          ],
        },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['53003', '53002', '530035', '53011', '50131', '50105', '90094'],
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['50005', '50158', '530032', '530034'],
      },
    ],
  },
  {
    id: 'account-blocked',
    step: 'ask/blocked',
    sightings: [
      {
        source: 'illinois-blocked',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { en: ['Your account is blocked'] },
      },
      {
        source: 'ms-sign-in-problems',
        read: '2026-11-29',
        sure: 'official',
        wordings: {
          en: ['It looks like your account has been blocked. Please contact your admin to unblock it.'],
        },
      },
    ],
  },
  {
    id: 'other-organization-blocked',
    step: 'ask/blocked',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['500212', '500213', '50002', '500021', '500022'],
      },
    ],
  },
  {
    id: 'device-not-allowed',
    step: 'ask/blocked',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['Help us keep your device secure'] },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['50097', '50129', '50155', '50187', '53000', '53001', '135011'],
      },
    ],
  },
  {
    id: 'app-needed',
    step: 'browser/mail-program',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['50127'],
      },
    ],
  },
  {
    id: 'app-not-approved',
    step: 'browser/mail-program',
    sightings: [
      {
        source: 'ms-admin-consent-en',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['Need admin approval'] },
      },
      {
        source: 'ms-japan-consent',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['管理者の承認が必要'] },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['65001', '90093', '90095', '50001', '500011', '650052', '700016', '7000112'],
      },
    ],
  },
  {
    id: 'app-declined',
    step: 'browser/start-again',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['65004'],
      },
    ],
  },
] as const satisfies GuideMessages;
