import type { Branch } from '../branch.ts';

/**
 * How to reset what a browser remembers: start again, then a private window, then clear cache and cookies. Each browser
 * has a step per kind of device, so that each can be linked to.
 */
export const browser = {
  browser: {
    code: 'X2H',
    kind: 'question',
    sources: ['A1.6', 'A2.3', 'A2.4'],
    answers: [
      { id: 'chrome', to: 'browser/chrome' },
      { id: 'safari', to: 'browser/safari' },
      { id: 'edge', to: 'browser/edge' },
      { id: 'firefox', to: 'browser/firefox' },
      { id: 'in-app', to: 'browser/in-app', untried: ['browser/in-app', 'browser/another', 'ask'] },
      { id: 'not-sure', to: 'browser/another' },
    ],
  },
  'browser/where': {
    code: '927',
    kind: 'question',
    warns: ['in-app'],
    sources: ['other-help-pages', 'B2.13'],
    answers: [
      { id: 'browser', to: 'browser/start-again' },
      { id: 'in-app', to: 'browser/in-app' },
      { id: 'mail-program', to: 'browser/mail-program' },
      { id: 'not-sure', to: 'browser/start-again' },
    ],
  },
  'browser/mail-program': {
    code: '94F',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['B2.13', 'B2.14', 'B2.15'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'browser-fails', to: 'browser/start-again', untried: ['browser/start-again', 'ask'] },
      { id: 'did-not-work', to: 'ask' },
    ],
  },
  'browser/start-again': {
    code: 'X4M',
    kind: 'fix',
    needs: ['password', 'another-try', 'right-password'],
    warns: ['in-app'],
    sources: ['older-faq', 'microsoft-messages'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'browser/private-window', untried: ['browser/private-window', 'ask'] },
    ],
  },
  'browser/private-window': {
    code: 'X6U',
    kind: 'fix',
    needs: ['password', 'another-try', 'right-password'],
    warns: ['in-app'],
    sources: ['A2.2', 'chromium', 'firefox', 'private-chrome', 'private-firefox'],
    sketches: ['private-window'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'worked-there', to: 'browser', untried: ['browser', 'solved'] },
      { id: 'did-not-work', to: 'browser/cookies', untried: ['browser/cookies', 'ask'] },
    ],
  },
  'browser/cookies': {
    code: 'X7Y',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['microsoft-messages'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'ask' },
    ],
  },
  'browser/in-app': {
    code: 'X96',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['other-help-pages'],
    answers: [
      { id: 'worked', to: 'solved' },
      {
        id: 'did-not-work',
        to: 'browser/cookies',
        untried: ['browser/private-window', 'browser/cookies', 'ask'],
      },
    ],
  },
  'browser/another': {
    code: 'XAA',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['A2.4'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'browser/cookies' },
    ],
  },
  'browser/chrome': {
    code: 'XFK',
    kind: 'question',
    sources: ['A2.4', 'clear-chrome'],
    answers: [
      { id: 'computer', to: 'browser/chrome-computer' },
      { id: 'iphone', to: 'browser/chrome-iphone' },
      { id: 'android', to: 'browser/chrome-android' },
      { id: 'not-sure', to: 'browser/chrome-computer' },
    ],
  },
  'browser/chrome-computer': {
    code: 'XHR',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['A2.4', 'chromium', 'clear-chrome'],
    sketches: ['chrome-menu', 'chrome-delete'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'browser/cookies' },
    ],
  },
  'browser/chrome-iphone': {
    code: 'XKW',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['A2.4', 'clear-chrome'],
    sketches: ['chrome-phone'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'browser/cookies' },
    ],
  },
  'browser/chrome-android': {
    code: 'XL2',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['A2.4', 'clear-chrome'],
    sketches: ['chrome-phone'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'browser/cookies' },
    ],
  },
  'browser/safari': {
    code: 'XM7',
    kind: 'question',
    sources: ['A2.4', 'clear-safari'],
    answers: [
      { id: 'iphone', to: 'browser/safari-iphone' },
      { id: 'mac', to: 'browser/safari-mac' },
      { id: 'not-sure', to: 'browser/safari-iphone' },
    ],
  },
  'browser/safari-iphone': {
    code: 'XRF',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['A2.4', 'clear-safari'],
    sketches: ['iphone-clear'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'browser/cookies' },
    ],
  },
  'browser/safari-mac': {
    code: 'XTL',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['A2.4', 'clear-safari'],
    sketches: ['safari-data'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'browser/cookies' },
    ],
  },
  'browser/edge': {
    code: 'XUT',
    kind: 'question',
    sources: ['A2.4', 'clear-edge'],
    answers: [
      { id: 'computer', to: 'browser/edge-computer' },
      { id: 'iphone', to: 'browser/edge-iphone' },
      { id: 'android', to: 'browser/edge-android' },
      { id: 'not-sure', to: 'browser/edge-computer' },
    ],
  },
  'browser/edge-computer': {
    code: 'XWX',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['A2.4', 'clear-edge'],
    sketches: ['edge-clear', 'edge-time-range'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'browser/cookies' },
    ],
  },
  'browser/edge-iphone': {
    code: 'XX4',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['A2.4', 'clear-edge'],
    sketches: ['phone-menu'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'browser/cookies' },
    ],
  },
  'browser/edge-android': {
    code: 'XY9',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['A2.4', 'clear-edge'],
    sketches: ['phone-menu'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'browser/cookies' },
    ],
  },
  'browser/firefox': {
    code: '9A4',
    kind: 'question',
    sources: ['A2.4', 'clear-firefox'],
    answers: [
      { id: 'computer', to: 'browser/firefox-computer' },
      { id: 'iphone', to: 'browser/firefox-iphone' },
      { id: 'android', to: 'browser/firefox-android' },
      { id: 'not-sure', to: 'browser/firefox-computer' },
    ],
  },
  'browser/firefox-computer': {
    code: '9F9',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['A2.4', 'firefox', 'clear-firefox'],
    sketches: ['firefox-clear', 'firefox-time-range'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'browser/cookies' },
    ],
  },
  'browser/firefox-iphone': {
    code: '9HH',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['A2.4', 'clear-firefox'],
    sketches: ['phone-menu'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'browser/cookies' },
    ],
  },
  'browser/firefox-android': {
    code: '9KM',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['A2.4', 'clear-firefox'],
    sketches: ['phone-menu'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'browser/cookies' },
    ],
  },
} as const satisfies Branch<'browser'>;
