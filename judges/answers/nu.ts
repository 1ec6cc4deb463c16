// What the Nu Html Checker finds that is no fault of the guide.
import type { Answer } from './answer.ts';
import { MAP_ZOOM, MAP_ZOOM_REASON } from './map-zoom.ts';

const OF_FILES =
  'Nu reads files, which have no host, so nothing is `self` to it; e2e/policy.spec.ts sees that all of it loads';

export const nuAnswers: readonly Answer[] = [
  {
    judge: 'Nu',
    rule: 'Trailing slash on void elements has no effect and interacts badly with unquoted attribute values.',
    on: /^<(?:meta|link|input|br|hr|img|wbr)\b[^>]*"\/>|^<(?:meta|link|input|br|hr|img|wbr)\/?/,
    why: 'React closes void elements so; it quotes the values of all attributes, which html-validate’s attr-quotes checks',
  },
  {
    judge: 'Nu',
    rule: 'Resource violates Content Security Policy (meta tag): external script … blocked by … directive.',
    on: /^<script type="module" src="\/assets\//,
    why: OF_FILES,
  },
  {
    judge: 'Nu',
    rule: 'Resource violates Content Security Policy (meta tag): external stylesheet … blocked by … directive.',
    on: /^<link rel="stylesheet"[^>]* href="\/assets\//,
    why: OF_FILES,
  },
  {
    judge: 'Nu',
    rule: 'The … attribute violates Content Security Policy (meta tag): blocked by … directive.',
    on: MAP_ZOOM,
    why: MAP_ZOOM_REASON,
  },
  {
    judge: 'Nu',
    rule: 'Attribute … is unnecessary for elements that have attribute ….',
    on: /^<div class="\w+" aria-hidden="true" hidden=""/,
    why: 'the styles show it on paper in spite of `hidden`, so `aria-hidden` is what keeps it from screen readers then',
  },
  {
    judge: 'Nu',
    rule: 'Section lacks heading. Consider using …-… elements to add identifying headings to all sections, or else use a … element instead for any cases where no heading is needed.',
    on: /^<section class="\w+"><detai/,
    why: 'the ways to share a page: the title of their fold names them, and src/styles/print.css knows them by `section`',
  },
  {
    judge: 'Nu',
    rule: 'CSS: …: Unknown dimension.',
    on: /cqi/,
    why: 'Nu does not know the units of container queries, which css-tree (`npm run compat`) does; older browsers ignore the line',
  },
  {
    judge: 'Nu',
    rule: "CSS: …: Property … doesn't exist.",
    message: /container-type/,
    on: /container-type|inline-size/,
    why: 'Nu does not know container queries; older browsers ignore the line',
  },
];
