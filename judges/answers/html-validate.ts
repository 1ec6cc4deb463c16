// What html-validate finds that is no fault of the guide.
import type { Answer } from './answer.ts';
import { MAP_ZOOM, MAP_ZOOM_REASON } from './map-zoom.ts';

export const htmlValidateAnswers: readonly Answer[] = [
  {
    judge: 'html-validate',
    rule: 'wcag/h32',
    on: /^<form [^>]*><label [^>]*>[^<]*<\/label>/,
    why: 'the search of the map finds while one types, and has nothing to submit',
  },
  {
    judge: 'html-validate',
    rule: 'require-sri',
    on: /^<link rel="modulepreload" as="script" crossorigin="" href="http:\/\/localhost:\d+\/assets\//,
    why: 'Vite’s loader names scripts of the guide’s own host in full; the policy allows no other host',
  },
  {
    judge: 'html-validate',
    rule: 'no-inline-style',
    on: MAP_ZOOM,
    why: MAP_ZOOM_REASON,
  },
  {
    judge: 'html-validate',
    rule: 'prefer-native-element',
    on: /^<ul (?:class="\w+" )?id="[^"]*" role="listbox" aria-label(?:ledby)?="/,
    why: 'the options of a field in which one types: a `select` finds them only by the first letters of one name',
  },
];
