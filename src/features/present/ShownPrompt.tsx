import { useEffect } from 'react';
import { useStore } from 'zustand';
import { recipeOf } from '#assets/texts/recipes';
import { openClock } from '#flows/timer';
import { promptQuestion, promptSentence } from '#i18n/promptSentence';
import { clockFor, partOf } from '#model/conversation/clock';
import { isFound, type Prompt } from '#model/prompts/prompt';
import type { Session } from '#model/sessions/session';
import { clockStore } from '#state/clockStore';
import { ClockFace } from '#ui/conversation/ClockFace';
import { PromptFigure } from '#ui/conversation/PromptFigure';
import { PromptPicture } from '#ui/conversation/PromptPicture';
import { useLanguage } from '#ui/LanguageContext';
import { CountBar } from './CountBar';
import cards from './ShownCards.module.css';
import styles from './ShownPrompt.module.css';
import { lengthOf } from './shown';

/** One question for the whole group: picture, question, what the figures say; and the clock, while it runs. */
export function ShownPrompt({ session, prompt }: { session: Session; prompt: Prompt }) {
  const language = useLanguage();
  const question = promptQuestion(prompt, session, language);
  return (
    <section className={`${cards.one} ${styles.prompt}`} data-length={lengthOf(question)}>
      <div className={cards.whole}>
        <PromptPicture prompt={prompt} cardSet={session.cardSet} size="large" isDescribed />
      </div>
      <div className={`${cards.words} ${styles.words}`}>
        <h1>{question}</h1>
        {isFound(prompt) && (
          <div className={styles.figures}>
            <p>{promptSentence(prompt, session, language)}</p>
            <Figure session={session} prompt={prompt} />
          </div>
        )}
        <RunningClock session={session} />
      </div>
    </section>
  );
}

function Figure({ session, prompt }: { session: Session; prompt: Extract<Prompt, { finding: unknown }> }) {
  const { finding, card = '' } = prompt;
  const { board, perspectives } = session;
  if (!('counts' in finding)) return <PromptFigure {...{ finding, card, board, perspectives }} />;
  const { counts, aside, people } = finding;
  const placed = counts.reduce((sum, count) => sum + count, 0);
  return (
    <CountBar
      row={{ card, counts, aside, placed, decided: placed + aside }}
      board={board}
      people={people}
      hasNames
    />
  );
}

function RunningClock({ session }: { session: Session }) {
  const stored = useStore(clockStore, (clocks) => clocks[session.id]);
  useEffect(() => void openClock(session.id), [session.id]);
  const order = session.conversation?.runningOrder ?? recipeOf(session.recipe).runningOrder;
  const part = partOf(order, stored);
  const clock = clockFor(order, stored);
  if (!part || clock?.startedAt === undefined) return null;
  return (
    <div className={styles.clock}>
      <ClockFace clock={clock} part={part} />
    </div>
  );
}
