import styles from './finding-text.module.css';

/** The end of a sentence, with the space behind it. Not a dot inside an address or a number. */
const END_OF_SENTENCE = /(?:[.!?](?=\s|$)|[。！？])\s*/;

/** Captures each domain or end of an address: words and dots without a space, with at least two dots. */
const DOMAIN = /(@?[a-z0-9-]+(?:[.][a-z0-9-]+){2,})/i;

/** A text whose domains do not break at a hyphen, which could be taken for a part of the domain. */
function WholeDomains({ text }: { readonly text: string }) {
  return text.split(DOMAIN).map((part, position) =>
    part === '' ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
      <span key={position} className={position % 2 === 0 ? undefined : styles.domain}>
        {part}
      </span>
    ),
  );
}

/**
 * A finding about typed text. The first sentence says what was found and stands out; the others, which say why and what
 * to do, are calm.
 */
export function FindingText({ children: text }: { readonly children: string }) {
  const end = END_OF_SENTENCE.exec(text);
  const first = end ? text.slice(0, end.index + end[0].length) : text;
  const rest = text.slice(first.length);
  return (
    <>
      <span>
        <WholeDomains text={first} />
      </span>
      {rest === '' ? null : (
        <span className={styles.rest}>
          <WholeDomains text={rest} />
        </span>
      )}
    </>
  );
}
