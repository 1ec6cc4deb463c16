import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGuide } from '../../guide/guide-context.ts';
import { stepPath } from '../../url/paths.ts';
import type { DrawnArrow, DrawnLine, DrawnRegion, DrawnStep } from './drawn-map.ts';
import styles from './map-region.module.css';
import { SHEET_EM } from './use-zoom.ts';

interface MapRegionProps {
  readonly region: DrawnRegion;
  readonly here: string | undefined;
}

/** The drawing of a branch: a box for each step, a row for each answer, and the arrows between them. */
export function MapRegion({ region: { width, height, steps, arrows }, here }: MapRegionProps) {
  return (
    // Screen readers and the Tab key have the outline, with the same links and whole titles.
    <svg
      className={styles.drawn}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / SHEET_EM}em`}
      height={`${height / SHEET_EM}em`}
      aria-hidden="true"
    >
      {arrows.map((arrow) => (
        <path key={`${arrow.from} ${arrow.answer}`} className={styles.arrow} d={bow(arrow)} />
      ))}
      {arrows.map(({ from, answer, end }) => (
        <path key={`${from} ${answer}`} className={styles.point} d={`M${end.x} ${end.y}l-9 -5v10z`} />
      ))}
      {steps.map((step) => (
        <StepBox key={step.id} step={step} isHere={step.id === here} />
      ))}
    </svg>
  );
}

/** Returns the path of an arrow that is horizontal at both ends. */
function bow({ start, end }: DrawnArrow): string {
  const bend = (end.x - start.x) / 2;
  return `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend - 6} ${end.y} ${end.x - 6} ${end.y}`;
}

/** The corner radius of each kind of step, so that kinds differ not only by colour. */
const CORNERS = { question: 16, check: 16, fix: 3, outcome: 30 } as const;

interface StepBoxProps {
  readonly step: DrawnStep;
  readonly isHere: boolean;
}

function StepBox({ step: { id, code, kind, x, y, width, height, title, rows }, isHere }: StepBoxProps) {
  const { language } = useGuide();
  const { t } = useTranslation('map');
  return (
    <g data-step={id} data-kind={kind} data-here={isHere || undefined}>
      <rect className={styles.box} x={x} y={y} width={width} height={height} rx={CORNERS[kind]} />
      <Link to={stepPath(language, id)} className={styles.title} tabIndex={-1}>
        <text className={styles.code} x={x + 12} y={y + 22}>
          {`${code} · ${t(`kinds.${kind}`)}`}
        </text>
        <Lines lines={title} />
      </Link>
      {rows.map(({ answer, to, top, label, target }) => (
        <g key={answer} data-answer={answer} data-to={to}>
          <path className={styles.rule} d={`M${x + 1} ${top - 5}h${width - 2}`} />
          <Lines lines={label} />
          {target.length > 0 ? (
            <Link to={stepPath(language, to)} className={styles.target} tabIndex={-1}>
              <Lines lines={target} />
            </Link>
          ) : null}
        </g>
      ))}
      {isHere ? <HereSign x={x} y={y} words={t('here')} /> : null}
    </g>
  );
}

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
    <g>
      <rect className={styles.sign} x={x + 104} y={y - 12} width="104" height="24" rx="12" />
      <text className={styles.signWords} x={x + 156} y={y + 5}>
        {words}
      </text>
    </g>
  );
}
