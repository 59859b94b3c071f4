import { useState } from 'react';
import { tellStory } from '#flows/turn';
import { limits } from '#model/sessions/limits';
import type { Sort } from '#model/sorts/sort';
import { CardFace } from '#ui/cards/CardFace';
import { Field } from '#ui/controls/Field';
import { useCommonTexts } from '#ui/LanguageContext';
import { StepFrame } from './StepFrame';
import styles from './StoryStep.module.css';
import { type Turn, useTurnTexts } from './useTurn';

interface StoryStepProps {
  turn: Turn;
  sort: Sort;
  onBack(): void;
  onNext(): void;
}

export function StoryStep({ turn, sort, onBack, onNext }: StoryStepProps) {
  const texts = useCommonTexts();
  const words = useTurnTexts(turn);
  const [text, setText] = useState(sort.story ?? '');
  const card = turn.session.cardSet.cards.find(({ id }) => id === sort.favourites[0]);
  const left = limits.story - text.length;
  return (
    <StepFrame
      title={texts.turn.storyTitle}
      onBack={onBack}
      onNext={onNext}
      nextLabel={text.trim() ? texts.turn.next : texts.turn.skip}
    >
      <div className={styles.story}>
        {card && (
          <div className={styles.picture}>
            <CardFace card={card} size="large" isDescribed />
          </div>
        )}
        <Field
          label={texts.turn.storyLabel}
          help={left < 100 ? texts.turn.charactersLeft(left) : words.storyHelp}
        >
          {(ids) => (
            <textarea
              {...ids}
              rows={4}
              maxLength={limits.story}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                tellStory(turn.key, event.target.value);
              }}
            />
          )}
        </Field>
      </div>
    </StepFrame>
  );
}
