import { groupsSentence } from '#i18n/groupsSentence';
import type { Texts } from '#i18n/nl';
import { asSeen } from '#i18n/peerSentence';
import { DIFFERENCE_POINTS } from '#model/groups/groupsFinding';
import { fewestOf } from '#model/groups/peers';
import type { Session } from '#model/sessions/session';
import { textIn } from '#model/text';
import { type GroupsResults, groupsResultsOf } from '#state/groupsResults';
import { perspectiveIn } from '#state/results';
import type { LoadedSession } from '#state/sessionsStore';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { PerspectiveChoice } from './Filters';
import styles from './GroupsView.module.css';
import { GroupTile } from './GroupTile';
import { NoResults } from './NoResults';
import { useRoomMemory } from './roomMemory';
import { ViewHead } from './ViewHead';

/** The session's groups side by side, on one scale, beside everyone. */
export function GroupsView({ loaded, doneCount }: { loaded: LoadedSession; doneCount: number }) {
  const texts = useTexts();
  const language = useLanguage();
  const { session } = loaded;
  const { id: perspective } = perspectiveIn(loaded, useRoomMemory(session.id).perspective);
  const results = groupsResultsOf(loaded, perspective);
  const names = session.board.domains.map(({ name }) => textIn(name, language));
  const labelOf = (id: string) => session.groups.find((group) => group.id === id)?.label ?? '';
  const sentence =
    session.groups.length === 0
      ? texts.groups.noGroups
      : asSeen(groupsSentence(results.finding, labelOf, names, language), session, perspective, language);
  const people = Object.keys(loaded.participants).length;
  return (
    <section className={styles.view}>
      <ViewHead sentence={sentence}>
        {session.perspectives.length > 1 && <PerspectiveChoice session={session} current={perspective} />}
      </ViewHead>
      {results.shown.length === 0 ? (
        <NoResults count={people} doneCount={doneCount} help={helpOf(results, session, texts)} />
      ) : (
        <Tiles session={session} results={results} />
      )}
      <Absent session={session} results={results} least={fewestOf(session, perspective)} />
    </section>
  );
}

function Tiles({ session, results }: { session: Session; results: GroupsResults }) {
  const texts = useTexts();
  return (
    <>
      <ul className={styles.tiles}>
        {results.everyone && (
          <GroupTile
            label={texts.room.everyone}
            board={session.board}
            note={texts.groups.everyoneNote}
            {...results.everyone}
          />
        )}
        {results.shown.map(({ group, ...figures }) => (
          <GroupTile key={group.id} label={group.label} board={session.board} {...figures} />
        ))}
      </ul>
      <p className={styles.quiet}>{texts.groups.rule(DIFFERENCE_POINTS)}</p>
    </>
  );
}

function helpOf({ finding }: GroupsResults, session: Session, { groups, room }: Texts): string | undefined {
  if (session.groups.length === 0) return groups.noGroupsHelp;
  const helps = { ungrouped: groups.ungroupedHelp, nobody: room.nobodyYetHelp, aside: room.allAsideHelp };
  return finding.kind in helps ? helps[finding.kind as keyof typeof helps] : undefined;
}

/** Which groups are missing, by name, and why. */
function Absent({
  session,
  results: { absent, withoutGroup, everyone },
  least,
}: {
  session: Session;
  results: GroupsResults;
  least: number;
}) {
  const { groups, room } = useTexts();
  if (!everyone || (absent.length === 0 && withoutGroup === 0)) return null;
  const sentenceOf = ({ group, reason }: GroupsResults['absent'][number]) => {
    if (reason === 'nobody') return groups.nothingYet(group.label);
    return reason === 'small' ? room.hidden(group.label, least) : room.hiddenToo(group.label);
  };
  return (
    <section className={styles.absent}>
      {absent.length > 0 && <h3>{groups.notShown}</h3>}
      <ul>
        {absent.map((entry) => (
          <li key={entry.group.id}>{sentenceOf(entry)}</li>
        ))}
        {withoutGroup > 0 && session.groups.length > 0 && <li>{groups.withoutGroup(withoutGroup)}</li>}
      </ul>
    </section>
  );
}
