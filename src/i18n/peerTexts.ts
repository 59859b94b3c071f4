import type { Language } from '#model/text';
import { peer as en } from './en/peer';
import { peer as nl, type PeerTexts } from './nl/peer';

/** Apart from the other texts: only a session among colleagues fetches them. */
const catalogues: Record<Language, PeerTexts> = { nl, en };

export const peerTextsOf = (language: Language): PeerTexts => catalogues[language];
