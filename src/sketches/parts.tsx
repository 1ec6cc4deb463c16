import { Children, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type LabelId, labelWordings } from '../i18n/labels.ts';
import styles from './sketch.module.css';

/** The text of a part: the id of a label, which the texts use too. A grey line replaces a missing label. */
interface Said {
  readonly label?: LabelId;
}

/** Whether the part is circled as the place to look at. */
interface Circled {
  readonly circled?: boolean;
}

interface Around {
  readonly children: ReactNode;
}

const ring = (circled: boolean | undefined) => (circled ? true : undefined);

/** A label as on a screen in the reader's language. Falls back to English if no wording in that language is known. */
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

/** A grey line for text that the reader need not read. */
function Line({ length }: { readonly length: Length }) {
  return <span className={`${styles.line} ${styles[length]}`} />;
}

/** A paragraph of grey lines. */
export function Lines({ lengths = ['full', 'most'] }: { readonly lengths?: readonly Length[] }) {
  return (
    <span className={styles.lines}>
      {lengths.map((length, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change their order
        <Line key={position} length={length} />
      ))}
    </span>
  );
}

/** An example of typed or displayed text; see `samples` in the locales. */
export function Sample({ name, circled }: { readonly name: SampleName } & Circled) {
  const { t } = useTranslation('sketches');
  return (
    <span className={styles.sample} data-sample={name} data-circled={ring(circled)}>
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

/** A card in the middle of the page: narrow, as wide as the page, or narrow with centred content. */
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
export function Title({ label, circled }: Said & Circled) {
  return (
    <span className={label ? `${styles.title} ${styles.named}` : styles.title} data-circled={ring(circled)}>
      <WordsOrLine {...(label && { label })} length="half" />
    </span>
  );
}

/** A question or a name above its content. */
export function Heading({ label, circled }: Said & Circled) {
  return (
    <span className={styles.heading} data-circled={ring(circled)}>
      <WordsOrLine {...(label && { label })} length="half" />
    </span>
  );
}

/** An error message. */
export function Message({ label, circled }: Required<Said> & Circled) {
  return (
    <span className={styles.message} data-circled={ring(circled)}>
      <Words label={label} />
    </span>
  );
}

/** A text field with its content, or with a caret if it is empty. */
export function Field({ children, circled }: Partial<Around> & Circled) {
  return (
    <span className={styles.field} data-circled={ring(circled)}>
      {children ?? <span className={styles.caret} />}
    </span>
  );
}

/** The masked text of a password field. */
export function Dots() {
  return <span className={styles.dots}>{'●'.repeat(8)}</span>;
}

/** A closed select: its value, and an arrow. */
export function List({ children, circled }: Around & Circled) {
  return (
    <span className={styles.list} data-circled={ring(circled)}>
      <span className={styles.chosen}>{children}</span>
      <span className={styles.opens} />
    </span>
  );
}

/** The value of a select. */
export function Chosen({ label }: Required<Said>) {
  return <Words label={label} />;
}

/** Fields side by side. */
export function Row({ children }: Around) {
  return <span className={styles.row}>{children}</span>;
}

/** A radio button, or a checkbox if `box` is set. */
export function Choice({
  label,
  circled,
  box,
  chosen = true,
}: Said & Circled & { readonly box?: boolean; readonly chosen?: boolean }) {
  return (
    <span className={styles.choice} data-circled={ring(circled)}>
      <span className={`${box ? styles.tick : styles.round} ${chosen ? styles.isChosen : ''}`} />
      <WordsOrLine {...(label && { label })} length="half" />
    </span>
  );
}

/** The buttons at the end of a card. */
export function Buttons({ children }: Around) {
  return <span className={styles.buttons}>{children}</span>;
}

/** A primary button, or a quiet one next to it. */
export function Button({ label, circled, quiet }: Said & Circled & { readonly quiet?: boolean }) {
  return (
    <span className={quiet ? styles.quietButton : styles.button} data-circled={ring(circled)}>
      {label ? <Words label={label} /> : <span className={styles.onButton} />}
    </span>
  );
}

/** A link. */
export function LinkWords({ label, circled }: Said & Circled) {
  return (
    <span className={styles.link} data-circled={ring(circled)}>
      <WordsOrLine {...(label && { label })} length="half" />
    </span>
  );
}

/** A list item: an account, a sign-in method or a setting. Starts with a symbol if `sign` is set. */
export function Entry({ sign, children, circled }: Around & Circled & { readonly sign?: Sign }) {
  return (
    <span className={styles.entry} data-circled={ring(circled)}>
      {sign ? <span className={`${styles.sign} ${styles[sign]}`} /> : null}
      <span className={styles.entryWords}>{children}</span>
    </span>
  );
}

type Sign = 'person' | 'plus' | 'key' | 'shield' | 'phoneSign';

/** A large symbol in the middle of a card. */
export function Picture({ sign, circled }: { readonly sign: Sign } & Circled) {
  return (
    <span className={styles.picture} data-circled={ring(circled)}>
      <span className={`${styles.sign} ${styles[sign]}`} />
    </span>
  );
}

/** The label of a list item. */
export function EntryLabel({ label }: Required<Said>) {
  return (
    <span className={styles.entryLabel}>
      <Words label={label} />
    </span>
  );
}

/** A number or a code in large digits. */
export function Figures({ name, circled }: { readonly name: SampleName } & Circled) {
  return (
    <span className={styles.figures}>
      <Sample name={name} {...(circled && { circled })} />
    </span>
  );
}

/** A browser's menu, open below its button. */
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

/** A menu item. */
export function Item({ label, circled }: Said & Circled) {
  return (
    <span className={styles.itemWords} data-circled={ring(circled)}>
      <WordsOrLine {...(label && { label })} length="half" />
    </span>
  );
}

/** The dark squares on a grid of nine. They resemble a QR code but encode nothing. */
const SQUARES =
  'M0 0h3v3h-3zM6 0h3v3h-3zM0 6h3v3h-3zM4 0h1v2h-1zM4 3h2v1h-2zM3 4h1v1h-1zM0 4h2v1h-2zM7 4h2v1h-2zM4 6h1v1h-1zM5 7h2v1h-2zM7 6h1v1h-1zM4 8h1v1h-1zM8 8h1v1h-1zM6 5h1v1h-1z';

/** A drawn QR code that scanners cannot read. */
export function QrCode({ circled }: Circled) {
  return (
    <span className={styles.qr} data-circled={ring(circled)}>
      <svg viewBox="-1 -1 11 11" aria-hidden="true">
        <path d={SQUARES} />
      </svg>
    </span>
  );
}
