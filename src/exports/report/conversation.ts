import { recipes } from '#assets/texts/recipes';
import { promptQuestion, promptSentence, promptTopic } from '#i18n/promptSentence';
import { type Agreement, emptyConversation, noteOf } from '#model/conversation/conversation';
import { queueOf } from '#model/conversation/queue';
import { isFound, type OwnPrompt, type Prompt } from '#model/prompts/prompt';
import { promptsOf } from '#model/prompts/promptsOf';
import type { Id } from '#model/record';
import { ink } from '../drawing/drawing';
import { stepOf } from '../drawing/lineBreaking';
import { beginPage, type Chapter, drawCard, drawHeading } from './chapter';
import { INNER, MARGIN } from './sheet';

/** What was talked about stays whole; of what is still to be talked about the first few. */
const MOST_TO_COME = 6;
const PICTURE = 108;
const GUTTER = 80;
const COLUMN = (INNER - GUTTER) / 2;
const LOWEST = 1112;
const GAP = 34;

interface Entry {
  question: string;
  sentence: string;
  note: string;
  card: Id | undefined;
}

const conversationIn = ({ records }: Chapter) => records.session.conversation ?? emptyConversation;

function ownPromptsIn({ records }: Chapter): readonly OwnPrompt[] {
  return recipes.find(({ id }) => id === records.session.recipe)?.prompts ?? [];
}

/** Prompts as the room has them: those talked about, those pinned or next; and notes whose prompt the figures no longer give. */
function entriesOf(chapter: Chapter): Entry[] {
  const { records, sections, language } = chapter;
  const { session } = records;
  const conversation = conversationIn(chapter);
  const all = sections.map(({ perspective, sorts }) => ({ perspective: perspective.id, sorts }));
  const [first] = all;
  const found = first
    ? promptsOf({
        ...first,
        all,
        board: session.board,
        cardSet: session.cardSet,
        minGroupSize: session.privacy.minGroupSize,
        isGroup: chapter.group !== undefined,
        favourites: session.steps.favourites,
      })
    : [];
  const own = ownPromptsIn(chapter);
  const queue = queueOf(found, own, conversation);
  const hasNote = ({ id }: Prompt) => noteOf(conversation, id) !== '';
  const kept = [...queue.discussed, ...queue.skipped.filter(hasNote), ...queue.next.filter(hasNote)];
  const toCome = queue.next.filter((prompt) => !hasNote(prompt) && isFound(prompt)).slice(0, MOST_TO_COME);
  const known = new Set([...kept, ...toCome].map(({ id }) => id));
  const gone = conversation.notes
    .filter(({ prompt }) => !known.has(prompt))
    .map(({ prompt, text }): Entry => {
      const question = promptTopic(prompt, session, own, language);
      return { question, sentence: '', note: text, card: cardIn(chapter, prompt) };
    });
  const entryOf = (prompt: Prompt): Entry => ({
    question: promptQuestion(prompt, session, language),
    sentence: isFound(prompt) ? promptSentence(prompt, session, language) : '',
    note: noteOf(conversation, prompt.id),
    card: isFound(prompt) ? prompt.card : undefined,
  });
  return [...kept.map(entryOf), ...gone, ...toCome.map(entryOf)];
}

/** A prompt about a card carries the card's id. */
const cardIn = ({ records }: Chapter, prompt: Id): Id | undefined =>
  records.session.cardSet.cards.find(({ id }) => prompt.split('.')[1] === id)?.id;

/** What there was, and is, to talk about: the question, what the figures say, and what was said. */
export function drawPrompts(chapter: Chapter): void {
  const { sheet, texts } = chapter;
  let left = entriesOf(chapter);
  for (let isFirst = true; left.length > 0; isFirst = false) {
    beginPage(chapter, isFirst ? texts.conversation : undefined);
    sheet.group('Sect', () => {
      const top =
        drawHeading(chapter, texts.conversation, isFirst ? texts.conversationLead : texts.conversationMore) +
        34;
      for (const x of [MARGIN, MARGIN + COLUMN + GUTTER]) left = drawColumn(chapter, left, x, top);
    });
  }
}

function drawColumn(chapter: Chapter, entries: readonly Entry[], x: number, top: number): Entry[] {
  let y = top;
  let drawn = 0;
  for (const entry of entries) {
    const layout = layoutOf(chapter, entry);
    if (drawn > 0 && y + layout.height > LOWEST) break;
    drawEntry(chapter, entry, layout, { x, y });
    y += layout.height + GAP;
    drawn++;
  }
  return entries.slice(drawn);
}

const QUESTION = { face: 'strong', size: 25, leading: 1.26 } as const;
const SENTENCE = { size: 20, leading: 1.36, colour: ink.quiet } as const;
const NOTE = { size: 22, leading: 1.36 } as const;

type Layout = ReturnType<typeof layoutOf>;

function layoutOf({ sheet }: Chapter, { question, sentence, note, card }: Entry) {
  const indent = card === undefined ? 0 : PICTURE + 28;
  const linesOf = (text: string, style: typeof QUESTION | typeof SENTENCE | typeof NOTE, inset = 0) =>
    text.trim() === '' ? [] : sheet.linesOf(text.trim(), COLUMN - indent - inset, style);
  const parts = {
    question: linesOf(question, QUESTION),
    sentence: linesOf(sentence, SENTENCE),
    note: linesOf(note, NOTE, 22),
  };
  const text =
    parts.question.length * stepOf(QUESTION) +
    parts.sentence.length * stepOf(SENTENCE) +
    (parts.note.length > 0 ? parts.note.length * stepOf(NOTE) + 22 : 0);
  return { ...parts, indent, height: Math.max(card === undefined ? 0 : (PICTURE * 4) / 3, text + 12) };
}

function drawEntry(
  chapter: Chapter,
  { card }: Entry,
  layout: Layout,
  { x, y }: { x: number; y: number },
): void {
  const { sheet } = chapter;
  const left = x + layout.indent;
  if (card !== undefined) drawCard(chapter, card, { x, y, width: PICTURE });
  let next = y + 22;
  if (layout.question.length > 0)
    sheet.tagged('H3', () => {
      next = sheet.lines(layout.question, left, next, QUESTION);
    });
  if (layout.sentence.length > 0)
    sheet.tagged('P', () => {
      next = sheet.lines(layout.sentence, left, next, SENTENCE);
    });
  if (layout.note.length === 0) return;
  const height = layout.note.length * stepOf(NOTE);
  sheet.artifact(() => sheet.rectangle(left, next - 8, 4, height, { fill: ink.stick, corner: 2 }));
  sheet.tagged('P', () => sheet.lines(layout.note, left + 22, next + 14, NOTE));
}

const TEXT = { size: 27, leading: 1.34 } as const;

/** What the group will do; by whom only where names were asked for. */
export function drawAgreements(chapter: Chapter): void {
  const { sheet, texts } = chapter;
  let left = conversationIn(chapter).agreements.filter(({ text }) => text.trim() !== '');
  for (let isFirst = true; left.length > 0; isFirst = false) {
    beginPage(chapter, isFirst ? texts.agreements : undefined);
    sheet.group('Sect', () => {
      let y = drawHeading(chapter, texts.agreements, texts.agreementsLead) + 50;
      let drawn = 0;
      sheet.group('L', () => {
        for (const agreement of left) {
          const lines = sheet.linesOf(agreement.text.trim(), INNER - 70, TEXT);
          const height = lines.length * stepOf(TEXT) + 34;
          if (drawn > 0 && y + height > LOWEST) break;
          drawPromise(chapter, agreement, lines, y);
          y += height + 22;
          drawn++;
        }
      });
      left = left.slice(drawn);
    });
  }
}

function drawPromise(
  chapter: Chapter,
  { done, by, due }: Agreement,
  lines: readonly string[],
  y: number,
): void {
  const { sheet, texts, withNames } = chapter;
  const about = [...(withNames && by ? [by] : []), ...(due ? [due] : []), ...(done ? [texts.done] : [])].join(
    ' · ',
  );
  sheet.group('LI', () => {
    sheet.artifact(() => {
      sheet.rectangle(MARGIN, y - 22, 26, 26, { stroke: ink.line, lineWidth: 2, corner: 5 });
      if (done)
        sheet.path('M6 13.5 11.5 19 21 8', {
          stroke: ink.text,
          lineWidth: 3.4,
          isRound: true,
          at: { x: MARGIN, y: y - 22 },
        });
    });
    sheet.tagged('LBody', () => {
      const next = sheet.lines(lines, MARGIN + 50, y, TEXT);
      const { lines: small, style } = sheet.fitted(about, INNER - 70, 1, [20, 18], { colour: ink.quiet });
      sheet.lines(small, MARGIN + 50, next - 4, style);
    });
  });
}
