import { gapSentence } from '#i18n/gapSentence';
import type { Texts } from '#i18n/nl';
import type { Session } from '#model/sessions/session';
import { textIn } from '#model/text';
import { type GapFigures, gapFiguresOf } from '#state/gapFigures';
import { type GapEnds, gapEndsIn, gapResultsOf } from '#state/gapResults';
import type { Results } from '#state/results';
import { FacingFan } from '#ui/charts/FacingFan';
import { FlowView } from '#ui/charts/FlowView';
import { GapDeltas } from '#ui/charts/GapDeltas';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { ScreenHead } from './ScreenHead';
import view from './ShownCards.module.css';
import styles from './ShownGap.module.css';
import type { ShownProps } from './shown';
import { useUnit } from './useUnit';

/** Two perspectives facing each other: the fans, the cards between them, and the difference per colour. */
export function ShownGap(props: ShownProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { loaded, sight } = props;
  const { session } = loaded;
  const ends = gapEndsIn(session, sight.ends);
  if (!ends)
    return (
      <section className={view.view}>
        <ScreenHead {...props} words={texts.gap.onePerspective} count={0} />
      </section>
    );
  const { results } = gapResultsOf(loaded, ends, sight.group);
  const { finding, figures } = gapFiguresOf(results.kind === 'shown' ? results.sorts : [], session, ends);
  const names = session.board.domains.map(({ name }) => textIn(name, language));
  const words = absenceIn(results, texts) ?? gapSentence(finding, ends, names, language);
  return (
    <section className={view.view}>
      <ScreenHead {...props} words={words} count={figures?.gap.participants ?? 0} isBetween />
      {figures && <Picture {...{ session, ends, figures }} />}
      {figures && (
        <div className={styles.deltas}>
          <GapDeltas figures={figures.points} board={session.board} />
        </div>
      )}
    </section>
  );
}

interface PictureProps {
  session: Session;
  ends: GapEnds;
  figures: GapFigures;
}

/** The size of the numbers in the flows at the normal text size, and on the projector. */
const NUMBER = { room: 17, screen: 39 };

function Picture({
  session: { board },
  ends: [a, b],
  figures: { from, to, order, flows, gap },
}: PictureProps) {
  const texts = useTexts();
  const language = useLanguage();
  const scale = (useUnit() * NUMBER.screen) / NUMBER.room;
  const [first, second] = [textIn(a.label, language), textIn(b.label, language)];
  return (
    <div className={styles.picture}>
      <h2>{first}</h2>
      <h2>{second}</h2>
      <FacingFan side="left" spectra={from} {...{ order, board }} label={first} />
      <FlowView from={gap.from} to={gap.to} {...{ flows, board, scale }} label={texts.gap.flows} />
      <FacingFan side="right" spectra={to} {...{ order, board }} label={second} />
    </div>
  );
}

function absenceIn(results: Results, { gap, room, peers }: Texts): string | undefined {
  if (results.kind === 'nobody' && results.group) return gap.groupNobody(results.group.label);
  if (results.kind === 'tooFew') return peers.tooFew(results.least);
  if (results.kind !== 'hidden') return undefined;
  return results.reason === 'small'
    ? gap.hidden(results.group.label, results.least)
    : room.hiddenToo(results.group.label);
}
