import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { bendsOf, type DrawnArrow, type DrawnLine, type DrawnRegion, type DrawnStep } from './drawn-map.ts';
import type { StepMarks } from './map-marks.ts';
import styles from './map-region.module.css';
import { SHEET_EM } from './use-zoom.ts';

interface MapRegionProps {
  readonly region: DrawnRegion;
  readonly marksOf: (step: string) => StepMarks;
}

/** The font size of the words, in the lengths of the drawing. Titles and codes are sized after it. */
const WORDS_SIZE = 13;

/** The drawing of a branch: a box for each step, a row for each answer, and the arrows between them. */
export function MapRegion({ region: { width, height, steps, arrows }, marksOf }: MapRegionProps) {
  const isGiven = ({ from, answer }: DrawnArrow) => marksOf(from).given === answer || undefined;
  return (
    // Screen readers and the Tab key have the outline, with the same links.
    <svg
      className={styles.drawn}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / SHEET_EM}em`}
      height={`${height / SHEET_EM}em`}
      aria-hidden="true"
    >
      <g fontSize={WORDS_SIZE}>
        {arrows.map((arrow) => (
          <g key={`${arrow.from} ${arrow.answer}`} data-given={isGiven(arrow)}>
            <path className={styles.arrow} d={pathOf(arrow)} />
            <path className={styles.point} d={`M${arrow.end.x} ${arrow.end.y}l-9 -5v10z`} />
          </g>
        ))}
        {steps.map((step) => (
          <StepBox key={step.id} drawn={step} {...marksOf(step.id)} />
        ))}
      </g>
    </svg>
  );
}

/** Returns the path of an arrow, which is horizontal at the boxes and where it passes a column, up to its point. */
function pathOf(arrow: DrawnArrow): string {
  const bends = bendsOf({ ...arrow, end: { ...arrow.end, x: arrow.end.x - 6 } });
  return bends
    .map(({ start, end }, at) => {
      const middle = (start.x + end.x) / 2;
      return `${at === 0 ? 'M' : 'L'}${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`;
    })
    .join('');
}

/** The corner radius of each kind of step, so that kinds differ not only by colour. */
const CORNERS = { question: 16, check: 16, fix: 3, outcome: 30 } as const;

interface StepBoxProps extends StepMarks {
  readonly drawn: DrawnStep;
}

const StepBox = memo(function StepBox({ drawn, isHere, given, found, pathOf: linkTo }: StepBoxProps) {
  const { id, code, kind, x, y, width, height, title, rows } = drawn;
  const { t } = useTranslation('map');
  const foundRows = found?.split(' ') ?? [];
  return (
    <g
      data-step={id}
      data-kind={kind}
      data-here={isHere || undefined}
      data-given={given === undefined ? undefined : true}
      data-found={found === '' ? 'title' : found && 'answers'}
    >
      <rect className={styles.box} x={x} y={y} width={width} height={height} rx={CORNERS[kind]} />
      <Link to={linkTo(id)} className={styles.title} tabIndex={-1}>
        <text className={styles.code} x={x + 12} y={y + 22}>
          {code}
        </text>
        <text className={styles.kind} x={x + width - 12} y={y + 22}>
          {t(`kinds.${kind}`)}
        </text>
        <Lines lines={title} />
      </Link>
      {rows.map(({ answer, to, top, height: rowHeight, label, target }) => (
        <g
          key={answer}
          data-answer={answer}
          data-to={to}
          data-given={answer === given || undefined}
          data-found={foundRows.includes(answer) || undefined}
        >
          <rect className={styles.row} x={x + 3} y={top - 4} width={width - 6} height={rowHeight} />
          <path className={styles.rule} d={`M${x + 1} ${top - 5}h${width - 2}`} />
          <Lines lines={label} />
          {target.length > 0 ? (
            <Link to={linkTo(to)} className={styles.target} tabIndex={-1}>
              <Lines lines={target} />
            </Link>
          ) : null}
        </g>
      ))}
      {isHere ? <HereSign x={x} y={y} words={t('here')} /> : null}
    </g>
  );
});

function Lines({ lines }: { readonly lines: readonly DrawnLine[] }) {
  return lines.map(({ x, y, words }) => (
    <text key={y} className={styles.words} x={x} y={y}>
      {words}
    </text>
  ));
}

interface HereSignProps {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** The sign on the upper edge of the box that the reader came from. */
function HereSign({ x, y, words }: HereSignProps) {
  return (
    <g className={styles.here}>
      <rect className={styles.sign} x={x + 134} y={y - 12} width="104" height="24" rx="12" />
      <text className={styles.signWords} x={x + 186} y={y + 5}>
        {words}
      </text>
    </g>
  );
}
