import type { Participant } from '#model/sessions/session';

/** From so many people on, a name is found by typing part of it. */
export const SEARCH_FROM = 25;
/** Rows drawn at once: ten thousand would keep the page busy for seconds. */
export const PORTION = 100;

/** Everyone by name, so that a list that is being read doesn't jump while people come and finish. */
export function peopleByName(
  participants: Readonly<Record<string, Participant>>,
  language: string,
): Participant[] {
  const byName = new Intl.Collator(language, { numeric: true });
  return Object.values(participants).sort((a, b) => byName.compare(a.name, b.name));
}

/** Without regard to capitals and accents: who types "zoe" finds Zoë. */
export const holdsName = ({ name }: Participant, sought: string) =>
  plain(name).includes(plain(sought.trim()));

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
