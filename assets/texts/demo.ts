import type { Id } from '#model/record';

/** Invented people; `leaning` is the domain they read most cards as. */
export const demoPeople: { name: string; leaning: Id }[] = [
  { name: 'Merel', leaning: 'safety' },
  { name: 'Vos', leaning: 'growth' },
  { name: 'Otter', leaning: 'vitality' },
  { name: 'Uil', leaning: 'growth' },
  { name: 'Egel', leaning: 'safety' },
  { name: 'Zwaan', leaning: 'attraction' },
  { name: 'Haas', leaning: 'vitality' },
  { name: 'Valk', leaning: 'ambition' },
  { name: 'Bever', leaning: 'safety' },
  { name: 'Kraai', leaning: 'growth' },
  { name: 'Hert', leaning: 'ambition' },
  { name: 'Mees', leaning: 'growth' },
];

/** A sentence for whoever has this card as first favourite. */
export const demoStories: Record<Id, { nl: string; en: string }> = {
  idealism: {
    nl: 'Wat we nu planten, is voor wie na ons komt.',
    en: 'What we plant now is for those who come after us.',
  },
  loyalty: { nl: 'Er staat altijd iemand op je te wachten.', en: 'Someone is always waiting for you.' },
  connection: {
    nl: 'Samen rond het vuur, ook als er weinig te zeggen valt.',
    en: 'Round the fire together, even with little to say.',
  },
  care: {
    nl: 'Zelf nat worden voor een ander: dat is zorg.',
    en: 'Getting wet for someone else: that is care.',
  },
  security: {
    nl: 'Buiten stormt het, binnen is het licht aan.',
    en: 'A storm outside, the lights on inside.',
  },
  ease: { nl: 'Even niets hoeven.', en: 'Nothing you have to do for a while.' },
  play: { nl: 'Wanneer sprongen wij voor het laatst?', en: 'When did we last leap?' },
  freedom: { nl: 'Handen los en kijken waar je uitkomt.', en: 'Hands off and see where you end up.' },
  creativity: { nl: 'De brug maak je terwijl je loopt.', en: 'You make the bridge as you walk.' },
  individuality: { nl: 'Ik mag anders lopen dan de rest.', en: 'I may walk differently from the rest.' },
  curiosity: { nl: 'Achter elk gordijn zit een heelal.', en: 'Behind every curtain is a universe.' },
  health: { nl: 'Een goede ochtend maakt de dag.', en: 'A good morning makes the day.' },
  fitness: { nl: 'Na het zwemmen kan ik alles aan.', en: 'After a swim I can face anything.' },
  beauty: { nl: 'Soms moet je gewoon stilstaan.', en: 'Sometimes you just have to stand still.' },
};
