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

/** All icons of the guide. They come from one set, Lucide (ISC licence). */
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
  /**
   * `alone` for an icon without text beside it, `large` for one at the size of a title. By default the icon precedes
   * text.
   */
  readonly form?: 'alone' | 'large';
}

/** A decorative icon next to text, as high as the text and in its colour. Screen readers ignore it. */
export function Icon({ name, form }: IconProps) {
  const Drawing = ICONS[name];
  const shape = form === 'large' ? styles.large : `${styles.icon} ${form === 'alone' ? '' : styles.beside}`;
  return <Drawing className={shape} size="1em" aria-hidden="true" focusable="false" />;
}
