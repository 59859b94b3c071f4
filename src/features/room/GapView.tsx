import { gapSentence } from '#i18n/gapSentence';
import type { Texts } from '#i18n/nl';
import { textIn } from '#model/text';
import { gapFiguresOf } from '#state/gapFigures';
import { type GapEnds, gapEndsIn, gapResultsOf } from '#state/gapResults';
import type { Results } from '#state/results';
import type { LoadedSession } from '#state/sessionsStore';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { GroupPicker } from './Filters';
import { GapEndsPicker } from './GapEndsPicker';
import { GapPicture } from './GapPicture';
import styles from './GapView.module.css';
import { MovedCards } from './MovedCards';
import { NoResults } from './NoResults';
import { useRoomMemory } from './roomMemory';
import { ViewHead } from './ViewHead';

interface GapViewProps {
  loaded: LoadedSession;
  doneCount: number;
}

/** Two perspectives of the same people side by side: how far they lie apart, and which cards moved. */
export function GapView({ loaded, doneCount }: GapViewProps) {
  const { gap } = useTexts();
  const memory = useRoomMemory(loaded.session.id);
  const ends = gapEndsIn(loaded.session, memory.ends);
  if (ends) return <GapOf {...{ loaded, doneCount, ends }} />;
  return (
    <section className={styles.view}>
      <ViewHead sentence={gap.onePerspective} />
      <NoResults help={gap.onePerspectiveHelp} />
    </section>
  );
}

function GapOf({ loaded, doneCount, ends }: GapViewProps & { ends: GapEnds }) {
  const texts = useTexts();
  const language = useLanguage();
  const { session } = loaded;
  const { group } = useRoomMemory(session.id);
  const { results, hidden } = gapResultsOf(loaded, ends, group);
  const sorts = results.kind === 'shown' ? results.sorts : [];
  const { finding, figures } = gapFiguresOf(sorts, session, ends);
  const names = session.board.domains.map(({ name }) => textIn(name, language));
  const sentence = absenceOf(results, texts) ?? gapSentence(finding, ends, names, language);
  const people = Object.keys(loaded.participants).length;
  return (
    <section className={styles.view}>
      <ViewHead sentence={sentence}>
        <GapEndsPicker session={session} ends={ends} />
        <GroupPicker session={session} hidden={hidden} />
      </ViewHead>
      {figures ? (
        <>
          <GapPicture {...{ session, ends, figures }} />
          <MovedCards {...{ session, figures }} />
        </>
      ) : (
        <NoResults
          {...(group === undefined && { count: people, doneCount })}
          help={
            finding.kind === 'nobody' && !['hidden', 'tooFew'].includes(results.kind)
              ? texts.gap.nobodyHelp
              : undefined
          }
        />
      )}
    </section>
  );
}

/** Why a group's gap isn't shown; undefined where it is, or where nobody at all has both. */
function absenceOf(results: Results, { gap, room, peers }: Texts): string | undefined {
  if (results.kind === 'nobody' && results.group) return gap.groupNobody(results.group.label);
  if (results.kind === 'tooFew') return peers.tooFew(results.least);
  if (results.kind !== 'hidden') return undefined;
  return results.reason === 'small'
    ? gap.hidden(results.group.label, results.least)
    : room.hiddenToo(results.group.label);
}
