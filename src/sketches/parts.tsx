import styles from './sketch.module.css';

/** Where a part stands: its upper left corner, in the units of the sketch. */
interface Place {
  readonly x: number;
  readonly y: number;
}

interface Line extends Place {
  readonly width: number;
}

interface Box extends Line {
  readonly height: number;
}

/** The card in the middle of a page. */
export function Card({ x, y, width, height }: Box) {
  return <rect className={styles.card} x={x} y={y} width={width} height={height} rx="4" />;
}

/** The title of a page. */
export function TitleLine({ x, y, width }: Line) {
  return <rect className={styles.title} x={x} y={y} width={width} height="9" rx="2" />;
}

/** A heading below the title. */
export function HeadingLine({ x, y, width }: Line) {
  return <rect className={styles.heading} x={x} y={y} width={width} height="6" rx="2" />;
}

/** A line of text. */
export function TextLine({ x, y, width }: Line) {
  return <rect className={styles.text} x={x} y={y} width={width} height="4" rx="2" />;
}

/** A line of text that can be pressed. */
export function LinkLine({ x, y, width }: Line) {
  return <rect className={styles.link} x={x} y={y} width={width} height="5" rx="2" />;
}

/** Something to type into. */
export function FieldBox({ x, y, width }: Line) {
  return <rect className={styles.field} x={x} y={y} width={width} height="17" rx="2" />;
}

/** A list to choose from, closed: what is chosen, and the arrow that opens it. */
export function ListBox({ x, y, width }: Line) {
  return (
    <>
      <FieldBox x={x} y={y} width={width} />
      <TextLine x={x + 6} y={y + 6.5} width={width - 30} />
      <path className={styles.arrow} d={`M${x + width - 16} ${y + 6}l4.5 5l4.5 -5`} />
    </>
  );
}

/** A button: the one to go on with, or one beside it. */
export function Button({ x, y, width, quiet = false }: Line & { readonly quiet?: boolean }) {
  return (
    <>
      <rect
        className={quiet ? styles.quietButton : styles.button}
        x={x}
        y={y}
        width={width}
        height="17"
        rx="2"
      />
      <rect
        className={quiet ? styles.onQuietButton : styles.onButton}
        x={x + width / 2 - 9}
        y={y + 6.5}
        width="18"
        height="4"
        rx="2"
      />
    </>
  );
}

/** A phone with a picture on its screen. */
export function Phone({ x, y }: Place) {
  return (
    <>
      <rect className={styles.figure} x={x} y={y} width="36" height="62" rx="5" />
      <circle className={styles.mark} cx={x + 18} cy={y + 22} r="6" />
      <path className={styles.mark} d={`M${x + 8} ${y + 42}a10 10 0 0 1 20 0z`} />
      <path className={styles.stroke} d={`M${x + 14} ${y + 55}h8`} />
    </>
  );
}

/** A round picture: a shield. Its place is the middle. */
export function RoundShield({ x, y }: Place) {
  return (
    <>
      <circle className={styles.figure} cx={x} cy={y} r="18" />
      <path className={styles.mark} d={`M${x} ${y - 11}l9 3.5v6c0 6 -4 9.5 -9 12c-5 -2.5 -9 -6 -9 -12v-6z`} />
    </>
  );
}

/** A person with a key. */
export function PersonWithKey({ x, y }: Place) {
  return (
    <>
      <circle className={styles.mark} cx={x + 14} cy={y + 9} r="8" />
      <path className={styles.mark} d={`M${x} ${y + 34}a14 14 0 0 1 28 0z`} />
      <circle className={styles.key} cx={x + 41} cy={y + 13} r="6" />
      <path className={styles.key} d={`M${x + 41} ${y + 19}v15m0 -5h6m-6 -5h6`} />
    </>
  );
}

/** The ring around what is to be looked at. */
export function Ring({ x, y, width, height }: Box) {
  return (
    <rect
      className={styles.ring}
      x={x}
      y={y}
      width={width}
      height={height}
      rx={Math.min(width, height) / 2}
    />
  );
}
