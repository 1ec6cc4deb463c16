import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isStepId } from '../flow/replay.ts';
import { stepText } from '../i18n/content-texts.ts';
import { type Mark, parseMarks } from '../i18n/marks.ts';
import { pageTitle, partTitle } from '../i18n/read-marks.ts';
import type { PageAddress } from '../site.ts';
import { UnbrokenWords } from '../ui/text/unbroken-words.tsx';
import { pagePath } from '../url/paths.ts';
import { useGuide } from './guide-context.ts';
import { Label } from './label.tsx';
import { OtherSiteLink } from './other-site-link.tsx';
import { pageForReader } from './page-for-reader.ts';
import { PlaceContext } from './place-context.ts';
import { PlaceLink } from './place-link.tsx';
import { PrintedCode } from './printed-code.tsx';
import styles from './rich-text.module.css';
import { placeWithAnswers } from './use-place-from.ts';

interface RichTextProps {
  /** A text of the locales, with its marks. */
  readonly text: string;
  /** How to render Microsoft's labels: within a sentence, or as blocks with the other languages on a line below. */
  readonly labels?: 'inline' | 'row';
}

/**
 * Renders a text of the locales with its marks: `<label>` for a label of Microsoft's screens in all languages, `<page>`
 * for a page of the university, `<step>` for another step, `<help>` for a part of the help page, `<check>` for a check
 * on the checks page, `<code>` for typed text, `<b>` for a menu. Each piece has an element of its own.
 */
export function RichText({ text, labels = 'inline' }: RichTextProps) {
  return parseMarks(text).map((piece, position) =>
    typeof piece === 'string' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order
      <span key={position}>{piece}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <MarkedPiece key={position} {...piece} labels={labels} />
    ),
  );
}

function MarkedPiece({ mark, inside, labels }: Mark & Required<Pick<RichTextProps, 'labels'>>) {
  switch (mark) {
    case 'label':
      return <Label id={inside} isBlock={labels === 'row'} />;
    case 'page':
      return <PageMark id={inside} />;
    case 'step':
      return <StepMark id={inside} />;
    case 'help':
    case 'check':
      return <PartMark mark={mark} part={inside} />;
    case 'code':
      return <CodeMark text={inside} />;
    case 'b':
      return <b>{inside}</b>;
  }
}

function PageMark({ id }: { readonly id: string }) {
  const { i18n } = useTranslation();
  const { site, language } = useGuide();
  const addresses: Readonly<Record<string, PageAddress>> = site.pages;
  const address = addresses[id];
  const title = pageTitle(id, i18n);
  if (address === undefined) return <span>{title}</span>;
  return <OtherSiteLink page={pageForReader(address, language)} title={title} />;
}

/** An address, or its end from the @ on: the part before its @, and the rest. An ellipsis stays with the text after it. */
const ADDRESS = /^(.*?[^…])(@.*)$/su;

/** How the end of an address begins. */
const SHORTENED = '…@';

/**
 * Typed text. An email address breaks before its @, and elsewhere only if a part is wider than the line, but never at a
 * hyphen: the reader could think that the hyphen belongs to the line break.
 */
function CodeMark({ text }: { readonly text: string }) {
  if (!text.includes('@')) return <code translate="no">{text}</code>;
  const [, first = text, domain] = ADDRESS.exec(text) ?? [];
  return (
    <>
      {text.startsWith('…') ? <wbr /> : null}
      <code translate="no">
        {/* Lines may break between an ellipsis and an @. */}
        {first.startsWith(SHORTENED) ? <span className={styles.whole}>{SHORTENED}</span> : null}
        <UnbrokenWords text={first.replace(SHORTENED, '')} wordClass={styles.whole} />
        {domain === undefined ? null : (
          <>
            <wbr />
            <UnbrokenWords text={domain} wordClass={styles.whole} />
          </>
        )}
      </code>
    </>
  );
}

function StepMark({ id }: { readonly id: string }) {
  const { tree } = useGuide();
  const { i18n } = useTranslation();
  const place = use(PlaceContext);
  if (!isStepId(tree, id)) return <span>{id}</span>;
  return (
    <>
      <PlaceLink place={placeWithAnswers(tree, place, id)}>{stepText(i18n, id).title}</PlaceLink>
      <PrintedCode to={{ page: 'step', step: id }} />
    </>
  );
}

interface PartMarkProps {
  readonly mark: 'help' | 'check';
  readonly part: string;
}

function PartMark({ mark, part }: PartMarkProps) {
  const { language } = useGuide();
  const { i18n } = useTranslation();
  const title = partTitle(mark, part, i18n);
  const page = mark === 'help' ? 'help' : 'checks';
  if (title === undefined) return <span>{part}</span>;
  return (
    <>
      <Link to={`${pagePath(language, page)}#${part}`}>{title}</Link>
      <PrintedCode to={{ page }} />
    </>
  );
}
