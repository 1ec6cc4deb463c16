import type { Branch } from '../branch.ts';

export const appSetup = {
  'app-setup': {
    code: 'W7R',
    kind: 'fix',
    needs: ['phone', 'can-install'],
    sources: ['set-up-page', 'mfa-page', 'microsoft-app'],
    answers: [
      { id: 'worked', to: 'app-setup/open-set-up' },
      { id: 'phone-alone', to: 'app-setup/phone-alone', lacks: ['other-device'] },
      {
        id: 'did-not-work',
        to: 'set-up/without-app',
        untried: ['set-up/without-app', 'ask'],
        lacks: ['can-install'],
      },
    ],
  },
  'app-setup/open-set-up': {
    code: 'W9W',
    kind: 'fix',
    needs: ['password', 'phone', 'other-device'],
    sources: ['set-up-page', 'microsoft-set-up'],
    sketches: ['set-up-newest-next', 'qr-on-screen'],
    answers: [
      { id: 'worked', to: 'app-setup/scan' },
      { id: 'passkey', to: 'passkey' },
      { id: 'address-refused', to: 'address' },
      { id: 'password-refused', to: 'password' },
      { id: 'did-not-work', to: 'app-setup/phone-alone' },
    ],
  },
  'app-setup/scan': {
    code: 'WA2',
    kind: 'fix',
    needs: ['phone', 'other-device'],
    sources: ['set-up-page'],
    sketches: ['app-add-account', 'qr-on-screen'],
    answers: [
      { id: 'worked', to: 'app-setup/number' },
      { id: 'code-refused', to: 'app-setup/new-qr' },
      { id: 'did-not-work', to: 'app-setup/phone-alone' },
    ],
  },
  'app-setup/new-qr': {
    code: 'WMX',
    kind: 'fix',
    needs: ['phone'],
    sources: ['other-help-pages'],
    sketches: ['qr-on-screen'],
    answers: [
      { id: 'worked', to: 'app-setup/number' },
      {
        id: 'did-not-work',
        to: 'set-up/without-app',
        untried: ['app-setup/phone-alone', 'set-up/without-app', 'ask'],
      },
    ],
  },
  'app-setup/number': {
    code: 'WF7',
    kind: 'fix',
    needs: ['phone'],
    sources: ['tokyo-mfa', 'set-up-page'],
    sketches: ['try-out-number', 'app-number'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'app-setup/no-request' },
    ],
  },
  'app-setup/no-request': {
    code: 'WHF',
    kind: 'fix',
    needs: ['phone'],
    sources: ['microsoft-mfa-problems', 'microsoft-china'],
    sketches: ['app-number'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'set-up/without-app', untried: ['set-up/without-app', 'ask'] },
    ],
  },
  'app-setup/phone-alone': {
    code: 'WKL',
    kind: 'fix',
    needs: ['password', 'phone'],
    sources: ['set-up-page', 'hirosaki-phone-alone', 'tokyo-mfa'],
    sketches: ['pair-link'],
    answers: [
      { id: 'worked', to: 'solved' },
      {
        id: 'code-refused',
        to: 'app-setup/new-qr',
        untried: ['app-setup/new-qr', 'set-up/without-app', 'ask'],
      },
      { id: 'passkey', to: 'passkey' },
      { id: 'address-refused', to: 'address' },
      { id: 'password-refused', to: 'password' },
      { id: 'did-not-work', to: 'set-up/without-app', untried: ['set-up/without-app', 'ask'] },
    ],
  },
} as const satisfies Branch<'app-setup'>;
