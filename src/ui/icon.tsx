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
} from 'lucide-react';
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

/** A decorative icon in the colour of the text. Screen readers ignore it. */
export function Icon({ name, size = 'text', isAlone = false }: IconProps) {
  const Drawing = ICONS[name];
  const className = size === 'large' ? styles.large : `${styles.icon} ${isAlone ? '' : styles.beside}`;
  return <Drawing className={className} size="1em" aria-hidden="true" focusable="false" />;
}
