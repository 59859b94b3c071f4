import { useState } from 'react';
import { percentagesOf } from '#charts/bar';
import { fanOrderOf } from '#charts/fanOrder';
import { ownReadingSentence, spectrumSentence } from '#i18n/findingSentence';
import { formatNumber } from '#i18n/formats';
import { asSeen } from '#i18n/peerSentence';
import type { Session } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import { groupOwnReadingOf } from '#model/spectrum/ownReading';
import { groupSpectrumOf } from '#model/spectrum/spectrum';
import { furthestFrom, spectrumFindingOf } from '#model/spectrum/spectrumFinding';
import { isTogether } from '#model/spectrum/together';
import { textIn } from '#model/text';
import { perspectiveIn, resultsOf } from '#state/results';
import type { LoadedSession } from '#state/sessionsStore';
import { BladeValues } from '#ui/charts/BladeValues';
import { FanLeader, FanNote } from '#ui/charts/FanNote';
import { FanView } from '#ui/charts/FanView';
import { LookChoice } from '#ui/charts/LookChoice';
import { type Look, lookIn, ratesOf, spectraOf } from '#ui/charts/rememberedShares';
import { ShareBar } from '#ui/charts/ShareBar';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { FanReading } from './FanReading';
import { Filters } from './Filters';
import { absenceSentence, NoResults } from './NoResults';
import { remember, useRoomMemory } from './roomMemory';
import styles from './SpectrumView.module.css';
import { ViewHead } from './ViewHead';

/** The group's colours: one sentence, the fan, and its bar for exact reading. */
export function SpectrumView({ loaded, doneCount }: { loaded: LoadedSession; doneCount: number }) {
  const texts = useTexts();
  const language = useLanguage();
  const { session } = loaded;
  const memory = useRoomMemory(session.id);
  const perspective = perspectiveIn(loaded, memory.perspective).id;
  const results = resultsOf(loaded, perspective, memory.group);
  const sorts = results.kind === 'shown' ? results.sorts : [];
  const look = lookIn(sorts, session, memory.look);
  const spectra = spectraOf(sorts, session, look);
  const names = session.board.domains.map(({ name }) => textIn(name, language));
  const finding = spectrumFindingOf(spectra, groupSpectrumOf(spectra));
  const sentence =
    results.kind !== 'shown'
      ? absenceSentence(results, texts)
      : finding.kind === 'nobody'
        ? texts.room.allAside
        : look === 'own'
          ? ownReadingSentence(finding, names, language)
          : asSeen(spectrumSentence(finding, names, language), session, perspective, language);
  const dotsNote = isTogether(spectra)
    ? texts.peers.bar
    : spectra.length > 40
      ? texts.room.barsHelp
      : texts.room.dotsHelp;
  const isForAll = results.kind === 'nobody' && !results.group;
  const help = {
    shown: texts.room.allAsideHelp,
    nobody: texts.room.nobodyYetHelp,
    tooFew: texts.room.nobodyYetHelp,
    hidden: undefined,
  }[results.kind];
  const people = Object.keys(loaded.participants).length;
  return (
    <section className={styles.view}>
      <ViewHead sentence={sentence}>
        <Filters loaded={loaded} />
      </ViewHead>
      {spectra.length === 0 ? (
        <NoResults {...(isForAll && { count: people, doneCount })} help={help} />
      ) : (
        <Figures {...{ session, sorts, spectra, look, names, sentence }} />
      )}
      {spectra.length > 0 &&
        (hasHomes(session) ? (
          <LookChoice look={look} onChange={(next) => remember(session.id, { look: next })} note={dotsNote} />
        ) : (
          <p className={styles.legend}>{dotsNote}</p>
        ))}
    </section>
  );
}

/** Cards of another method have no home on this board: then there is only one look. */
const hasHomes = ({ board, cardSet }: Session) => {
  const domains = new Set(board.domains.map(({ id }) => id));
  return cardSet.cards.some(({ home }) => home !== undefined && domains.has(home));
};

interface FiguresProps {
  session: Session;
  sorts: readonly Sort[];
  spectra: number[][];
  look: Look;
  names: string[];
  sentence: string;
}

function Figures({ session, sorts, spectra, look, names, sentence }: FiguresProps) {
  const texts = useTexts();
  const language = useLanguage();
  const [chosen, choose] = useState<number[]>();
  const { board } = session;
  // The person, not the place: when somebody else is done, the pulled blade stays the same one.
  const at = chosen ? spectra.indexOf(chosen) : -1;
  const selected = at < 0 ? undefined : at;
  const order = fanOrderOf(spectra);
  const mean = groupSpectrumOf(spectra) ?? [];
  const furthest = furthestFrom(spectra, mean);
  const percent = (share: number) => formatNumber(share * 100, language);
  const rates = look === 'own' ? groupOwnReadingOf(ratesOf(sorts, session)) : undefined;
  return (
    <>
      <div className={styles.figure}>
        <FanView
          className={styles.fan}
          spectra={spectra}
          board={board}
          label={texts.room.fanLabel(spectra.length, sentence)}
          selected={selected}
          {...(!isTogether(spectra) && {
            onSelect: (index) => choose(index === undefined ? undefined : spectra[index]),
          })}
          describe={(index) =>
            percentagesOf(spectra[index] ?? [])
              .map((value, d) => texts.room.percentOf(formatNumber(value, language), names[d] ?? ''))
              .join(', ')
          }
        >
          {(fan) => (
            <g className={styles.remark}>
              {selected !== undefined && <FanLeader fan={fan} index={selected} />}
              {selected === undefined && furthest && (
                <FanNote
                  fan={fan}
                  index={furthest.index}
                  title={texts.room.onePerson}
                  text={texts.room.percentOf(percent(furthest.share), names[furthest.domain] ?? '')}
                />
              )}
            </g>
          )}
        </FanView>
        {chosen && selected !== undefined && (
          <div
            className={styles.values}
            data-side={order.indexOf(selected) < order.length / 2 ? 'left' : 'right'}
          >
            <BladeValues shares={chosen} board={board} />
          </div>
        )}
        <FanReading spectra={spectra} order={order} mean={mean} names={names} />
      </div>
      <ShareBar
        spectra={spectra}
        board={board}
        selected={selected}
        notes={rates?.map((rate) => texts.room.chosenRate(percent(rate)))}
      />
    </>
  );
}
