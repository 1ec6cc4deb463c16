import { Children, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type LabelId, labelWordings } from '../i18n/labels.ts';
import styles from './sketch.module.css';

/** What a part says: a label of the screen, by the key that the texts use too; without one a grey line stands for it. */
interface Said {
  readonly label?: LabelId;
}

/** Whether it is what the reader should look at. */
interface Ringed {
  readonly ringed?: boolean;
}

interface Around {
  readonly children: ReactNode;
}

const ring = (ringed: boolean | undefined) => (ringed ? true : undefined);

/** A label as the reader's own screen has it; where nobody has read that one yet, in English. */
function Words({ label }: { readonly label: LabelId }) {
  const { i18n } = useTranslation();
  const [wording] = labelWordings(label, i18n.language);
  return (
    <span lang={wording?.language} data-label={label}>
      {wording?.words}
    </span>
  );
}

function WordsOrLine({ label, length }: Said & { readonly length: Length }) {
  return label ? <Words label={label} /> : <Line length={length} />;
}

type Length = 'short' | 'half' | 'most' | 'full';

/** A line of text that need not be read. */
function Line({ length }: { readonly length: Length }) {
  return <span className={`${styles.line} ${styles[length]}`} />;
}

/** A paragraph that need not be read. */
export function Lines({ lengths = ['full', 'most'] }: { readonly lengths?: readonly Length[] }) {
  return (
    <span className={styles.lines}>
      {lengths.map((length, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are nothing but their place
        <Line key={position} length={length} />
      ))}
    </span>
  );
}

/** What is typed or shown as an example; see `samples` in the locales. */
export function Sample({ name, ringed }: { readonly name: SampleName } & Ringed) {
  const { t } = useTranslation('sketches');
  return (
    <span className={styles.sample} data-sample={name} data-ringed={ring(ringed)}>
      {t(`samples.${name}`)}
    </span>
  );
}

export type SampleName =
  | 'before-at'
  | 'student'
  | 'alumni'
  | 'country'
  | 'number'
  | 'two-digits'
  | 'six-digits'
  | 'koan';

/** A card in the middle of the page: narrow, as wide as the page, or narrow with all in its middle. */
export function Card({ children, form = 'narrow' }: Around & { readonly form?: CardForm }) {
  return <span className={`${styles.card} ${CARDS[form]}`}>{children}</span>;
}

type CardForm = 'narrow' | 'wide' | 'centred';

const CARDS: Readonly<Record<CardForm, string | undefined>> = {
  narrow: '',
  wide: styles.wideCard,
  centred: styles.centredCard,
};

/** The title of a screen. */
export function Title({ label, ringed }: Said & Ringed) {
  return (
    <span className={styles.title} data-ringed={ring(ringed)}>
      <WordsOrLine {...(label && { label })} length="half" />
    </span>
  );
}

/** A question or a name above what it is about. */
export function Heading({ label, ringed }: Said & Ringed) {
  return (
    <span className={styles.heading} data-ringed={ring(ringed)}>
      <WordsOrLine {...(label && { label })} length="half" />
    </span>
  );
}

/** A message that says what is wrong. */
export function Message({ label, ringed }: Required<Said> & Ringed) {
  return (
    <span className={styles.message} data-ringed={ring(ringed)}>
      <Words label={label} />
    </span>
  );
}

/** Something to type into, with what stands in it. */
export function Field({ children, ringed }: Partial<Around> & Ringed) {
  return (
    <span className={styles.field} data-ringed={ring(ringed)}>
      {children ?? <span className={styles.caret} />}
    </span>
  );
}

/** A password that is typed: nobody can read it. */
export function Dots() {
  return <span className={styles.dots}>{'●'.repeat(8)}</span>;
}

/** A list to choose from, closed: what is chosen, and the arrow that opens it. */
export function List({ children, ringed }: Around & Ringed) {
  return (
    <span className={styles.list} data-ringed={ring(ringed)}>
      <span className={styles.chosen}>{children}</span>
      <span className={styles.opens} />
    </span>
  );
}

/** What is chosen in a list, by its label. */
export function Chosen({ label }: Required<Said>) {
  return <Words label={label} />;
}

/** Fields beside each other. */
export function Row({ children }: Around) {
  return <span className={styles.row}>{children}</span>;
}

/** One of several to choose, or a box to tick. */
export function Choice({
  label,
  ringed,
  box,
  chosen = true,
}: Said & Ringed & { readonly box?: boolean; readonly chosen?: boolean }) {
  return (
    <span className={styles.choice} data-ringed={ring(ringed)}>
      <span className={`${box ? styles.tick : styles.round} ${chosen ? styles.isChosen : ''}`} />
      <WordsOrLine {...(label && { label })} length="half" />
    </span>
  );
}

/** The buttons at the end of a card. */
export function Buttons({ children }: Around) {
  return <span className={styles.buttons}>{children}</span>;
}

/** A button: the one to go on with, or a quiet one beside it. */
export function Button({ label, ringed, quiet }: Said & Ringed & { readonly quiet?: boolean }) {
  return (
    <span className={quiet ? styles.quietButton : styles.button} data-ringed={ring(ringed)}>
      {label ? <Words label={label} /> : <span className={styles.onButton} />}
    </span>
  );
}

/** A link. */
export function LinkWords({ label, ringed }: Said & Ringed) {
  return (
    <span className={styles.link} data-ringed={ring(ringed)}>
      <WordsOrLine {...(label && { label })} length="half" />
    </span>
  );
}

/** An entry of a list: an account, a way, a row of the settings. A sign stands before it, words or lines behind. */
export function Entry({ sign, children, ringed }: Around & Ringed & { readonly sign?: Sign }) {
  return (
    <span className={styles.entry} data-ringed={ring(ringed)}>
      {sign ? <span className={`${styles.sign} ${styles[sign]}`} /> : null}
      <span className={styles.entryWords}>{children}</span>
    </span>
  );
}

type Sign = 'person' | 'plus' | 'key' | 'shield' | 'phoneSign';

/** A large sign in the middle of a card. */
export function Picture({ sign, ringed }: { readonly sign: Sign } & Ringed) {
  return (
    <span className={styles.picture} data-ringed={ring(ringed)}>
      <span className={`${styles.sign} ${styles[sign]}`} />
    </span>
  );
}

/** Words in an entry. */
export function EntryLabel({ label }: Required<Said>) {
  return (
    <span className={styles.entryLabel}>
      <Words label={label} />
    </span>
  );
}

/** A number or a code in large figures. */
export function Figures({ name, ringed }: { readonly name: SampleName } & Ringed) {
  return (
    <span className={styles.figures}>
      <Sample name={name} {...(ringed && { ringed })} />
    </span>
  );
}

/** An open menu of the browser, below the sign that opens it. */
export function Menu({ sign, children }: Around & { readonly sign: '⋮' | '≡' }) {
  return (
    <span className={styles.menu}>
      <span className={styles.menuSign}>{sign}</span>
      <span className={styles.items}>
        {Children.map(children, (child) => (
          <span className={styles.item}>{child}</span>
        ))}
      </span>
    </span>
  );
}

/** An item of a menu. */
export function Item({ label, ringed }: Said & Ringed) {
  return (
    <span className={styles.itemWords} data-ringed={ring(ringed)}>
      <WordsOrLine {...(label && { label })} length="half" />
    </span>
  );
}

/** The dark squares of the drawn code, in a grid of nine: it looks like a QR code, and means nothing. */
const SQUARES =
  'M0 0h3v3h-3zM6 0h3v3h-3zM0 6h3v3h-3zM4 0h1v2h-1zM4 3h2v1h-2zM3 4h1v1h-1zM0 4h2v1h-2zM7 4h2v1h-2zM4 6h1v1h-1zM5 7h2v1h-2zM7 6h1v1h-1zM4 8h1v1h-1zM8 8h1v1h-1zM6 5h1v1h-1z';

/** A QR code: a drawn one, which nothing can read. */
export function QrCode({ ringed }: Ringed) {
  return (
    <span className={styles.qr} data-ringed={ring(ringed)}>
      <svg viewBox="-1 -1 11 11" aria-hidden="true">
        <path d={SQUARES} />
      </svg>
    </span>
  );
}
