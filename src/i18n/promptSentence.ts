import { assertNever } from '#base/assertNever';
import type { Board } from '#model/boards/board';
import type { CardSet } from '#model/cards/card';
import { type Finding, isFound, type OwnPrompt, type Prompt } from '#model/prompts/prompt';
import type { Id } from '#model/record';
import type { Perspective } from '#model/sessions/session';
import { type Language, textIn } from '#model/text';
import { asSeen } from './peerSentence';
import { type PromptTexts, promptTextsOf } from './promptTexts';

/** Where the names of what a prompt is about stand. */
export interface PromptNames {
  board: Board;
  cardSet: CardSet;
  perspectives: readonly Perspective[];
}

const domainName = ({ board }: PromptNames, domain: number, language: Language): string =>
  textIn(board.domains[domain]?.name ?? '', language);

/** One of a rule's wordings; always the same one for the same prompt. */
const wordingOf = <T>(wordings: readonly T[], id: Id): T => {
  const sum = [...id].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return wordings[sum % wordings.length] as T;
};

function questionsFor(finding: Finding, { questions }: PromptTexts) {
  if (finding.kind !== 'ownReading') return questions[finding.kind];
  return (finding.rates[finding.domain] ?? 0) > finding.overall ? questions.ownMore : questions.ownLess;
}

/** The open question of a prompt. */
export function promptQuestion(prompt: Prompt, names: PromptNames, language: Language): string {
  if (!isFound(prompt)) return textIn(prompt.question, language);
  const { finding } = prompt;
  const name = 'domain' in finding ? domainName(names, finding.domain, language) : '';
  return wordingOf(questionsFor(finding, promptTextsOf(language)), prompt.id)(name);
}

function splitSentence(
  { counts, people }: Extract<Finding, { kind: 'split' }>,
  nameOf: (domain: number) => string,
  texts: PromptTexts,
): string {
  const placed = counts.reduce((sum, count) => sum + count, 0);
  const used = [...counts.keys()].filter((domain) => counts[domain]);
  const [first = 0, second = 0] = used.toSorted((a, b) => (counts[b] as number) - (counts[a] as number));
  return used.length === 2
    ? texts.splitInTwo(counts[first] ?? 0, nameOf(first), counts[second] ?? 0, nameOf(second))
    : texts.split(placed, people, used.length, counts.length);
}

function gapSentence(
  { domain, perspectives, from, to, isLargest }: Extract<Finding, { kind: 'gap' }>,
  names: PromptNames,
  language: Language,
): string {
  const labelOf = (id: Id) =>
    textIn(names.perspectives.find((perspective) => perspective.id === id)?.label ?? id, language);
  const [a, b] = perspectives.map(labelOf) as [string, string];
  const texts = promptTextsOf(language);
  const word = isLargest ? texts.gapLargest : texts.gap;
  return word(domainName(names, domain, language), from[domain] ?? 0, a, to[domain] ?? 0, b);
}

/** The one sentence that says what the figures of a prompt are. */
export function findingSentenceOf(finding: Finding, names: PromptNames, language: Language): string {
  const texts = promptTextsOf(language);
  const nameOf = (domain: number) => domainName(names, domain, language);
  const fieldsOf = (counts: readonly number[]) => counts.filter((count) => count > 0).length;
  switch (finding.kind) {
    case 'split':
      return splitSentence(finding, nameOf, texts);
    case 'shared':
      return texts.shared(finding.counts[finding.domain] ?? 0, finding.people, nameOf(finding.domain));
    case 'favourite':
      return texts.favourite(finding.choosers, fieldsOf(finding.counts), finding.counts.length);
    case 'unused':
    case 'smallest':
      return texts[finding.kind](nameOf(finding.domain));
    case 'gap':
      return gapSentence(finding, names, language);
    case 'lonely':
      return texts.lonely(nameOf(finding.domain), finding.share, finding.mean[finding.domain] ?? 0);
    case 'ownReading': {
      const rate = finding.rates[finding.domain] ?? 0;
      const word = rate > finding.overall ? texts.ownMore : texts.ownLess;
      return word(nameOf(finding.domain), rate, finding.overall);
    }
    default:
      return assertNever(finding);
  }
}

/** What a prompt says beside its question: its figures in words, or that it needs none. */
export function promptSentence(prompt: Prompt, names: PromptNames, language: Language): string {
  if (!isFound(prompt)) return promptTextsOf(language).own;
  const sentence = findingSentenceOf(prompt.finding, names, language);
  // A gap names both its perspectives itself.
  return prompt.finding.kind === 'gap'
    ? sentence
    : asSeen(sentence, names, perspectiveOf(prompt.id), language);
}

/** The end of a found prompt's id. */
const perspectiveOf = (id: Id): Id => id.split('.')[2] ?? '';

/** What a prompt is about, from its id alone: a card's or a domain's name, or the recipe's question; for notes of prompts that are gone too. */
export function promptTopic(
  id: Id,
  { board, cardSet }: Pick<PromptNames, 'board' | 'cardSet'>,
  own: readonly OwnPrompt[],
  language: Language,
): string {
  const question = own.find((prompt) => prompt.id === id)?.question;
  if (question) return textIn(question, language);
  const subject = id.split('.')[1];
  const thing = [...cardSet.cards, ...board.domains].find((candidate) => candidate.id === subject);
  return thing ? textIn(thing.name, language) : '';
}
