import type { ReactNode } from 'react';
import { formatNumber } from '#i18n/formats';
import { promptTextsOf } from '#i18n/promptTexts';
import type { Board } from '#model/boards/board';
import { isAmongPeers } from '#model/groups/peers';
import type { CardFigure, Finding, GapFinding } from '#model/prompts/prompt';
import type { Id } from '#model/record';
import type { Perspective } from '#model/sessions/session';
import { sharesOf } from '#model/spectrum/ownReading';
import { textIn } from '#model/text';
import { Bar } from '../charts/Bar';
import { ColourMark } from '../charts/ColourMark';
import { UnitBar } from '../charts/UnitBar';
import { useLanguage, useTexts } from '../LanguageContext';
import { useSize } from '../useSize';
import styles from './PromptFigure.module.css';

interface PromptFigureProps {
  finding: Finding;
  /** The card it is about, or shows. */
  card: Id | undefined;
  board: Board;
  perspectives: readonly Perspective[];
}

const BAR_HEIGHT = 40;
const UNMEASURED = 380;

/** The figures of a prompt, drawn: a cell a person for a card, the colours end to end for the rest. */
export function PromptFigure({ finding, card, board, perspectives }: PromptFigureProps) {
  switch (finding.kind) {
    case 'split':
    case 'shared':
    case 'favourite':
      return <CardCounts figure={finding} card={card ?? ''} board={board} />;
    case 'gap':
      return <TwoBars finding={finding} board={board} perspectives={perspectives} />;
    case 'ownReading':
      return <Rates rates={finding.rates} board={board} />;
    default:
      return (
        <div className={styles.figure}>
          <MeasuredBar shares={finding.mean} board={board} />
          <Legend board={board} worded={(name) => name} />
        </div>
      );
  }
}

function CardCounts({ figure, card, board }: { figure: CardFigure; card: Id; board: Board }) {
  const { conversation, room } = useTexts();
  const language = useLanguage();
  const { counts, aside, people } = figure;
  const placed = counts.reduce((sum, count) => sum + count, 0);
  const used = [...board.domains.keys()].filter((d) => (counts[d] ?? 0) > 0);
  const named = used.map((d) =>
    conversation.count(textIn(board.domains[d]?.name ?? '', language), counts[d] ?? 0),
  );
  if (aside > 0) named.push(conversation.count(room.aside, aside));
  return (
    <div className={styles.figure} data-figure="units">
      <UnitBar
        row={{ card, counts, aside, placed, decided: placed + aside }}
        board={board}
        people={people}
        label={named.join(', ')}
        isLarge
      />
      <Legend
        board={board}
        domains={used}
        worded={(name, d) => (
          <>
            {name} <b>{formatNumber(counts[d] ?? 0, language)}</b>
          </>
        )}
        aside={aside}
      />
    </div>
  );
}

/** Both perspectives, one above the other, so that the same colour can be compared. */
function TwoBars({
  finding: { from, to, perspectives: ids, people },
  board,
  perspectives,
}: {
  finding: GapFinding;
  board: Board;
  perspectives: readonly Perspective[];
}) {
  const { peers } = useTexts();
  const language = useLanguage();
  const labelOf = (id: Id) => textIn(perspectives.find((one) => one.id === id)?.label ?? id, language);
  return (
    <div className={styles.figure}>
      {[from, to].map((shares, i) => (
        <div key={ids[i]}>
          <p className={styles.label}>{labelOf(ids[i] as Id)}</p>
          <MeasuredBar shares={shares} board={board} />
        </div>
      ))}
      <Legend board={board} worded={(name) => name} />
      <p className={styles.label}>
        {ids.some((id) => isAmongPeers({ perspectives }, id))
          ? peers.ofThose(people)
          : promptTextsOf(language).gapPeople(people)}
      </p>
    </div>
  );
}

function Rates({ rates, board }: { rates: readonly number[]; board: Board }) {
  const { room } = useTexts();
  const language = useLanguage();
  const shares = sharesOf(rates);
  return (
    <div className={styles.figure}>
      {shares && <MeasuredBar shares={shares} board={board} />}
      <Legend
        board={board}
        worded={(name, d) => (
          <>
            {name} <b>{room.chosenRate(formatNumber((rates[d] ?? 0) * 100, language))}</b>
          </>
        )}
      />
      <p className={styles.label}>{room.ownReading}</p>
    </div>
  );
}

function MeasuredBar({ shares, board }: { shares: readonly number[]; board: Board }) {
  const [measure, size] = useSize<HTMLDivElement>();
  return (
    <div ref={measure}>
      <Bar
        mean={shares}
        board={board}
        width={size?.width || UNMEASURED}
        height={size?.height || BAR_HEIGHT}
      />
    </div>
  );
}

interface LegendProps {
  board: Board;
  /** Board order; left out: all. */
  domains?: readonly number[];
  worded(name: string, domain: number): ReactNode;
  aside?: number;
}

function Legend({ board, domains = [...board.domains.keys()], worded, aside = 0 }: LegendProps) {
  const { room } = useTexts();
  const language = useLanguage();
  return (
    <ul className={styles.legend}>
      {domains.map((d) => {
        const domain = board.domains[d];
        return (
          domain && (
            <li key={domain.id}>
              <ColourMark index={d} colour={domain.colour} />
              <span>{worded(textIn(domain.name, language), d)}</span>
            </li>
          )
        );
      })}
      {aside > 0 && (
        <li>
          <span className={styles.aside} aria-hidden="true" />
          <span>
            {room.aside} <b>{formatNumber(aside, language)}</b>
          </span>
        </li>
      )}
    </ul>
  );
}
