import type { Journey } from './journey.ts';
import { answers, history } from './journeys/answers.ts';
import { addressCheck, messageCheck, phoneCheck, search } from './journeys/checks.ts';
import { desk } from './journeys/desk.ts';
import { languageSwitch } from './journeys/language-switch.ts';
import { map } from './journeys/map.ts';
import { offline } from './journeys/offline.ts';
import { paper } from './journeys/paper.ts';
import { share } from './journeys/share.ts';
import { trail } from './journeys/trail.ts';
import { withoutScript } from './journeys/without-script.ts';

/** Every journey, in the order of the table. The last one stops the server. */
export const journeys: readonly Journey[] = [
  ...[answers, history, languageSwitch, trail],
  ...[addressCheck, phoneCheck, messageCheck, search],
  ...[desk, map, share, paper, withoutScript, offline],
];
