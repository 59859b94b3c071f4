import { useStore } from 'zustand';
import { hideView, showView } from '#flows/reveal';
import type { Prompt } from '#model/prompts/prompt';
import type { Session } from '#model/sessions/session';
import { revealStore } from '#state/revealStore';
import { Button } from '#ui/controls/Button';
import { useTexts } from '#ui/LanguageContext';
import { useRoomMemory } from './roomMemory';

/** Puts the question on the projector, or takes it away; which one is there changes only by this. */
export function ShowPrompt({ session, prompt }: { session: Session; prompt: Prompt }) {
  const { conversation } = useTexts();
  const { perspective, group, look } = useRoomMemory(session.id);
  const reveal = useStore(revealStore, (reveals) => reveals[session.id]);
  const isShown = reveal?.shown === 'conversation' && !reveal.isBlank && reveal.sight.prompt === prompt.id;
  return isShown ? (
    <Button onClick={() => void hideView(session.id)}>{conversation.hide}</Button>
  ) : (
    <Button
      look="main"
      onClick={() =>
        void showView(session.id, 'conversation', { perspective, group, look, prompt: prompt.id })
      }
    >
      {conversation.show}
    </Button>
  );
}
