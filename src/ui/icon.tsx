import {
  ArrowLeft,
  ArrowRight,
  ArrowUpRight,
  CalendarClock,
  Check,
  CircleCheckBig,
  Copy,
  Info,
  Languages,
  LifeBuoy,
  Lightbulb,
  Map as MapSheet,
  Printer,
  RotateCcw,
  Share2,
  UserRound,
} from 'lucide-react';
import styles from './icon.module.css';

/** Every icon of the guide, of one set: Lucide (ISC). */
const ICONS = {
  back: ArrowLeft,
  onward: ArrowRight,
  external: ArrowUpRight,
  date: CalendarClock,
  copied: Check,
  solved: CircleCheckBig,
  copy: Copy,
  'not-for-you': Info,
  language: Languages,
  help: LifeBuoy,
  note: Lightbulb,
  map: MapSheet,
  print: Printer,
  reset: RotateCcw,
  share: Share2,
  person: UserRound,
} as const;

export type IconName = keyof typeof ICONS;

interface IconProps {
  readonly name: IconName;
  /** Alone, in the place of an arrow, or as large as a title; else before words. */
  readonly form?: 'alone' | 'large';
}

/** A sign beside words, never in their place: as high as they are, in their colour, and silent. */
export function Icon({ name, form }: IconProps) {
  const Drawing = ICONS[name];
  const shape = form === 'large' ? styles.large : `${styles.icon} ${form === 'alone' ? '' : styles.beside}`;
  return <Drawing className={shape} size="1em" aria-hidden="true" focusable="false" />;
}
