import {
  ArrowLeft,
  ArrowUpRight,
  CalendarClock,
  Check,
  ChevronRight,
  CircleCheckBig,
  Copy,
  Info,
  Languages,
  LifeBuoy,
  Lightbulb,
  Map as MapSheet,
  Maximize2,
  Minus,
  Plus,
  Printer,
  RotateCcw,
  Share2,
  UserRound,
} from 'lucide';
import { createElement } from 'react';
import styles from './icon.module.css';

/** All icons of the guide. They come from one set, Lucide (ISC licence). */
const ICONS = {
  back: ArrowLeft,
  onward: ChevronRight,
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
  fit: Maximize2,
  larger: Plus,
  smaller: Minus,
  print: Printer,
  reset: RotateCcw,
  share: Share2,
  person: UserRound,
} as const;

export type IconName = keyof typeof ICONS;

interface IconProps {
  readonly name: IconName;
  /** `large` for the size of a title. By default the icon is as high as the text. */
  readonly size?: 'text' | 'large';
  /** Whether no text follows the icon, so that it needs no gap. */
  readonly isAlone?: boolean;
}

/**
 * A decorative icon in the colour of the text. Screen readers ignore it. Its lines are styled, since the page has many
 * icons; the size is also an attribute, for a page whose styles have not come.
 */
export function Icon({ name, size = 'text', isAlone = false }: IconProps) {
  const className =
    size === 'large' ? styles.large : isAlone ? styles.icon : `${styles.icon} ${styles.beside}`;
  return (
    <svg className={className} viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true">
      {ICONS[name].map(([tag, attributes], position) => createElement(tag, { key: position, ...attributes }))}
    </svg>
  );
}
