import { n, word } from './words';

export const peer = {
  title: 'Over wie sorteer je?',
  help: 'Kies één collega; spreek het samen af, bijvoorbeeld wie links van je zit. Tot je eerste beeld ligt, mag je opnieuw kiezen.',
  find: 'Naam zoeken',
  nobodyFound: 'Niemand met die naam.',
  showMore: (count: number) => `Nog ${n(count)} tonen`,
  nobody: 'Er is nog geen collega om te kiezen.',
  nobodyHelp:
    'Wat je al legde, is bewaard. Geef de tablet door; doet er iemand mee, tik dan je eigen blad weer aan en ga verder.',
  handOver: 'Doorgeven',
  /** The turn about one colleague, by the names of the turn's own texts. */
  turnAbout: (name: string) => ({
    question: `Wat drijft ${name}?`,
    chooseOther: 'Iemand anders kiezen',
    how: (cards: number) =>
      `Je krijgt ${n(cards)} beelden. Leg elk beeld bij de kleur waar het volgens jou bij ${name} hoort, of opzij als het niet bij ${name} past. Er is geen goed of fout.`,
    private: `${name} ziet niet wat je legt, en de anderen ook niet. Getoond wordt alleen iedereen samen.`,
    chooseFavourites: (most: number) =>
      most === 1
        ? `Welk beeld past het meest bij ${name}?`
        : `Welke ${word(most)} beelden passen het meest bij ${name}?`,
    storyHelp:
      'Eén zin is genoeg, zonder namen. De groep kan hem lezen; van wie en over wie hij is, staat er niet bij.',
    colours: `Zo zie je ${name}`,
    coloursNone: 'Je legde alles opzij. Ook dat zegt iets.',
    ownReadingHelp: `De kleuren van de beelden die je bij ${name} koos, zoals de methode ze indeelt. Je velden laten zien hoe je ze las; dit laat zien welke je koos.`,
    mostly: (first: string) => `${first} is de grootste kleur die je bij ${name} ziet.`,
    mostlyWith: (first: string, second: string) =>
      `${first} is de grootste kleur die je bij ${name} ziet, met ${second} dichtbij.`,
    shared: (names: string) => `${names} zie je bij ${name} even groot.`,
    allEqual: `Alle kleuren zie je bij ${name} even groot.`,
    allOne: (first: string) => `Alles wat je bij ${name} koos, ligt bij ${first}.`,
  }),
};

export type PeerTexts = typeof peer;
