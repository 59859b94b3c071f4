import { MOST_CELLS } from '#charts/unitBar';
import { formatList } from '#i18n/formats';
import { hyphenated } from '#i18n/hyphenation';
import { extremeCardsOf } from '#model/agreement/extremeCards';
import { fieldCountOf } from '#model/placements/cardsFinding';
import type { PlacementRow } from '#model/placements/placementMatrix';
import type { Session } from '#model/sessions/session';
import { textIn } from '#model/text';
import { CardFace } from '#ui/cards/CardFace';
import { UnitBar } from '#ui/charts/UnitBar';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './AgreementView.module.css';

const SHOWN = 3;

interface ExtremeCardsProps {
  session: Session;
  rows: readonly PlacementRow[];
  people: number;
}

/** The cards people agree on most, and those that divide them, with everybody's place in a bar. */
export function ExtremeCards({ session, rows, people }: ExtremeCardsProps) {
  const { agreement } = useTexts();
  const { shared, contested, sharedTies, contestedTies } = extremeCardsOf(rows, people, SHOWN);
  const least = Math.max(2, Math.ceil((2 / 3) * people - 1e-9));
  return (
    <div className={styles.extremes}>
      <div className={styles.halves}>
        <Half
          title={agreement.shared}
          rows={shared}
          {...{ session, people }}
          none={agreement.noneShared}
          also={sharedTies > 0 && agreement.alsoShared(sharedTies)}
        />
        <Half
          title={agreement.contested}
          rows={contested}
          {...{ session, people }}
          isContested
          none={agreement.noneContested}
          also={contestedTies > 0 && agreement.alsoContested(contestedTies)}
        />
      </div>
      <p className={styles.note}>{(people > MOST_CELLS ? agreement.barsHelp : agreement.cellsHelp)(least)}</p>
    </div>
  );
}

interface HalfProps extends ExtremeCardsProps {
  title: string;
  none: string;
  also: string | false;
  isContested?: boolean;
}

function Half({ title, rows, none, also, isContested = false, ...rest }: HalfProps) {
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p className={styles.note}>{none}</p>
      ) : (
        <ul className={styles.cards}>
          {rows.map((row) => (
            <Extreme key={row.card} row={row} isContested={isContested} {...rest} />
          ))}
        </ul>
      )}
      {also && <p className={styles.note}>{also}</p>}
    </section>
  );
}

interface ExtremeProps {
  session: Session;
  row: PlacementRow;
  people: number;
  isContested: boolean;
}

function Extreme({ session, row, people, isContested }: ExtremeProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { agreement } = texts;
  const card = session.cardSet.cards.find(({ id }) => id === row.card);
  if (!card) return null;
  const names = session.board.domains.map(({ name }) => textIn(name, language));
  const most = Math.max(...row.counts);
  const largest = names.filter((_, d) => row.counts[d] === most);
  const counts = [
    ...names.flatMap((name, d) => (row.counts[d] ? [agreement.count(name, row.counts[d])] : [])),
    ...(row.aside > 0 ? [agreement.count(texts.room.aside, row.aside)] : []),
  ];
  return (
    <li>
      <div className={styles.picture}>
        <CardFace card={card} size="large" isDescribed />
      </div>
      <b>{hyphenated(textIn(card.name, language))}</b>
      <UnitBar row={row} board={session.board} people={people} label={counts.join(', ')} />
      <span className={styles.note}>
        {isContested
          ? agreement.inFields(fieldCountOf(row))
          : agreement.mostIn(most, formatList(largest.map(hyphenated), language), largest.length > 1)}
      </span>
    </li>
  );
}
