import { promptQuestion, promptSentence } from '#i18n/promptSentence';
import { type Agreement, emptyConversation } from '#model/conversation/conversation';
import { queueOf } from '#model/conversation/queue';
import { isFound, type Prompt } from '#model/prompts/prompt';
import { promptsOf } from '#model/prompts/promptsOf';
import { addPicture, type DeckContext, newSlide, type Scene } from './deckContext';
import {
  addText,
  addTitle,
  BODY_BOTTOM,
  BODY_TOP,
  fittingSize,
  linesOf,
  look,
  page,
  plain,
  type Slide,
} from './look';

/** What there is to talk about, a slide each; more would not fit an afternoon. */
const MOST = 5;

/** Prompts as the room gives them: pinned first, those that were talked about and skipped left out of the way. */
function chosenPrompts(context: DeckContext, scenes: readonly Scene[]): Prompt[] {
  const { session } = context;
  const all = scenes.map(({ perspective, sorts }) => ({ perspective: perspective.id, sorts }));
  const [first] = all;
  if (!first) return [];
  const found = promptsOf({
    ...first,
    all,
    board: session.board,
    cardSet: session.cardSet,
    minGroupSize: session.privacy.minGroupSize,
    isGroup: context.group !== undefined,
    favourites: session.steps.favourites,
  });
  const queue = queueOf(found, [], session.conversation ?? emptyConversation);
  return [...queue.discussed, ...queue.next].slice(0, MOST);
}

/** A question a slide, with its picture, what the figures say, and what was said. */
export async function addPrompts(context: DeckContext, scenes: readonly Scene[]): Promise<void> {
  const names = { ...context.session, perspectives: context.session.perspectives };
  for (const prompt of chosenPrompts(context, scenes)) {
    const slide = newSlide(context);
    const question = promptQuestion(prompt, names, context.language);
    const sentence = promptSentence(prompt, names, context.language);
    addTitle(slide, question);
    const hasPicture = isFound(prompt) && prompt.card !== undefined;
    if (hasPicture)
      await addPicture(context, slide, prompt.card as string, { x: page.margin, y: BODY_TOP, w: 3.5 });
    const x = hasPicture ? page.margin + 4.1 : page.margin;
    const w = page.width - page.margin - x;
    addText(slide, sentence, {
      x,
      y: BODY_TOP,
      w,
      h: 1.3,
      fontSize: fittingSize(plain(sentence), { w, h: 1.3 }, [22, 20, 18, 16, 14]),
    });
    const note = context.session.conversation?.notes.find((one) => one.prompt === prompt.id)?.text;
    if (note) {
      const box = { w, h: BODY_BOTTOM - BODY_TOP - 1.5 };
      addText(slide, note, {
        x,
        y: BODY_TOP + 1.5,
        ...box,
        color: look.quiet,
        fontSize: fittingSize(plain(note), box, [18, 16, 14, 12, 10]),
      });
    }
    slide.addNotes(plain(`${question} ${sentence}`));
  }
}

const AGREEMENT = { w: page.width - 2 * page.margin - 0.5, size: 18, gap: 0.18 } as const;

/** What the group will do; by whom only where names were asked for. */
export function addAgreements(context: DeckContext): void {
  const agreements = (context.session.conversation?.agreements ?? []).filter(({ text }) => text.trim());
  let slide: Slide | undefined;
  let y = 0;
  for (const agreement of agreements) {
    const said = saidOf(context, agreement);
    const height = (linesOf(plain(said), AGREEMENT.size, AGREEMENT.w) * AGREEMENT.size * 1.25) / 72;
    if (!slide || y + height > BODY_BOTTOM) {
      slide = newSlide(context);
      addTitle(slide, context.deck.agreements);
      slide.addNotes(plain(agreements.map((one) => saidOf(context, one)).join(' ')));
      y = BODY_TOP - 0.4;
    }
    addText(slide, agreement.done ? '■' : '□', {
      x: page.margin,
      y,
      w: 0.4,
      h: 0.4,
      fontSize: AGREEMENT.size,
    });
    addText(slide, said, { x: page.margin + 0.5, y, w: AGREEMENT.w, h: height, fontSize: AGREEMENT.size });
    y += height + AGREEMENT.gap;
  }
}

const saidOf = ({ hasNames }: DeckContext, { text, by, due }: Agreement): string =>
  [text, ...(hasNames && by ? [by] : []), ...(due ? [due] : [])].join(' · ');
