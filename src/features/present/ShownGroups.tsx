import { groupsSentence } from '#i18n/groupsSentence';
import { asSeen } from '#i18n/peerSentence';
import { textIn } from '#model/text';
import { type GroupsResults, groupsResultsOf } from '#state/groupsResults';
import { FanView } from '#ui/charts/FanView';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { ScreenBar } from './ScreenBar';
import { ScreenHead } from './ScreenHead';
import view from './ShownCards.module.css';
import styles from './ShownGroups.module.css';
import type { ShownProps } from './shown';

/** More fans side by side can't be read from the back: the room has them all. */
const MOST_GROUPS = 5;

/** The groups that may be shown, side by side on one scale, beside everyone. */
export function ShownGroups(props: ShownProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { loaded, perspective } = props;
  const { session } = loaded;
  const results = groupsResultsOf(loaded, perspective.id);
  const names = session.board.domains.map(({ name }) => textIn(name, language));
  const labelOf = (id: string) => session.groups.find((group) => group.id === id)?.label ?? '';
  const words =
    session.groups.length === 0
      ? texts.groups.noGroups
      : asSeen(groupsSentence(results.finding, labelOf, names, language), session, perspective.id, language);
  const tiles = tilesOf(results, texts.room.everyone);
  return (
    <section className={view.view}>
      <ScreenHead {...props} words={words} count={results.everyone?.spectra.length ?? 0} isOfAll />
      {tiles.length > 1 && (
        <ul className={styles.tiles} data-count={tiles.length}>
          {tiles.map(({ label, spectra, mean }) => (
            <li key={label}>
              <h2>
                {label} <small>{texts.present.people(spectra.length)}</small>
              </h2>
              <div className={styles.fan}>
                <FanView
                  spectra={spectra}
                  board={session.board}
                  label={texts.present.fanLabel(label, texts.present.people(spectra.length))}
                />
              </div>
              <ScreenBar mean={mean} board={session.board} isNamed={false} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function tilesOf({ everyone, shown }: GroupsResults, everyoneLabel: string) {
  const groups = shown
    .slice(0, MOST_GROUPS)
    .map(({ group, ...figures }) => ({ label: group.label, ...figures }));
  return everyone ? [{ label: everyoneLabel, ...everyone }, ...groups] : groups;
}
