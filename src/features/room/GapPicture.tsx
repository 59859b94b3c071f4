import { largestMovesOf } from '#charts/flows';
import { formatNumber } from '#i18n/formats';
import type { Session } from '#model/sessions/session';
import { isTogether } from '#model/spectrum/together';
import { textIn } from '#model/text';
import type { GapFigures } from '#state/gapFigures';
import type { GapEnds } from '#state/gapResults';
import { FacingFan } from '#ui/charts/FacingFan';
import { FlowView } from '#ui/charts/FlowView';
import { GapDeltas } from '#ui/charts/GapDeltas';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './GapView.module.css';

interface GapPictureProps {
  session: Session;
  ends: GapEnds;
  figures: GapFigures;
}

const SMOOTH_FROM = 61;

/** Two fans facing each other, the cards on their way between them, and the difference per colour. */
export function GapPicture({ session: { board }, ends, figures }: GapPictureProps) {
  const { gap, room, peers } = useTexts();
  const language = useLanguage();
  const names = board.domains.map(({ name }) => textIn(name, language));
  const labels = ends.map(({ label }) => textIn(label, language)) as [string, string];
  const { points, from, to, order, flows } = figures;
  const people = figures.gap.participants;
  const told = (percentages: readonly number[]) =>
    percentages.map((value, d) => room.percentOf(formatNumber(value, language), names[d] ?? '')).join(', ');
  const moves = largestMovesOf(flows);
  const hasMoves = flows.some((row, d) => row.some((count, other) => other !== d && count > 0));
  const flowsNote = moves.length > 0 ? gap.flowsHelp : hasMoves ? gap.flowsPlain : gap.flowsStayed;
  const moveSentences = moves.map((move) =>
    gap.flow(names[move.from] ?? '', names[move.to] ?? '', move.count),
  );
  return (
    <>
      <div className={styles.picture}>
        <h3 className={styles.fromLabel}>{labels[0]}</h3>
        <h3 className={styles.toLabel}>{labels[1]}</h3>
        <div className={styles.fromFan}>
          <FacingFan
            side="left"
            spectra={from}
            {...{ order, board }}
            label={gap.fanLabel(labels[0], told(points.from))}
          />
        </div>
        <div className={styles.between}>
          <FlowView
            from={figures.gap.from}
            to={figures.gap.to}
            flows={flows}
            board={board}
            label={[gap.flows, ...moveSentences].join('. ')}
          />
        </div>
        <p className={styles.flowsNote}>{flowsNote}</p>
        <div className={styles.toFan}>
          <FacingFan
            side="right"
            spectra={to}
            {...{ order, board }}
            label={gap.fanLabel(labels[1], told(points.to))}
          />
        </div>
      </div>
      <GapDeltas figures={points} board={board} />
      <p className={styles.total}>
        <b>{gap.total(points.total)}</b>: {gap.totalHelp(points.total)}{' '}
        {isTogether(from) || isTogether(to)
          ? peers.facing
          : people === 1
            ? gap.facingOne
            : people < SMOOTH_FROM
              ? gap.facing
              : gap.facingMany}
      </p>
    </>
  );
}
