import type { Id } from '#model/record';

/** Invented people; `leaning` is the domain they read most cards as. Who cares leans otherwise than the office: groups differ. */
export const demoPeople: { name: string; leaning: Id; group: 'care' | 'office' }[] = [
  { name: 'Merel', leaning: 'safety', group: 'care' },
  { name: 'Vos', leaning: 'growth', group: 'office' },
  { name: 'Otter', leaning: 'vitality', group: 'care' },
  { name: 'Uil', leaning: 'growth', group: 'office' },
  { name: 'Egel', leaning: 'safety', group: 'care' },
  { name: 'Zwaan', leaning: 'attraction', group: 'office' },
  { name: 'Haas', leaning: 'vitality', group: 'care' },
  { name: 'Valk', leaning: 'ambition', group: 'office' },
  { name: 'Bever', leaning: 'safety', group: 'care' },
  { name: 'Kraai', leaning: 'growth', group: 'office' },
  { name: 'Hert', leaning: 'ambition', group: 'office' },
  { name: 'Mees', leaning: 'growth', group: 'office' },
];

/** Sentences for those who have this card as first favourite, one each. */
export const demoStories: Record<Id, { nl: string; en: string }[]> = {
  idealism: [
    {
      nl: 'Wat we nu planten, is voor wie na ons komt.',
      en: 'What we plant now is for those who come after us.',
    },
  ],
  loyalty: [{ nl: 'Er staat altijd iemand op je te wachten.', en: 'Someone is always waiting for you.' }],
  connection: [
    {
      nl: 'Samen rond het vuur, ook als er weinig te zeggen valt.',
      en: 'Round the fire together, even with little to say.',
    },
    {
      nl: 'De plek die open blijft, is voor wie nog komt.',
      en: 'The place left open is for whoever is still to come.',
    },
  ],
  care: [
    {
      nl: 'Zelf nat worden voor een ander: dat is zorg.',
      en: 'Getting wet for someone else: that is care.',
    },
  ],
  security: [
    {
      nl: 'Buiten stormt het, binnen is het licht aan.',
      en: 'A storm outside, the lights on inside.',
    },
  ],
  ease: [
    { nl: 'Even niets hoeven.', en: 'Nothing you have to do for a while.' },
    { nl: 'De eerste dag van de zomer, elk jaar weer.', en: 'The first day of summer, every single year.' },
  ],
  play: [{ nl: 'Wanneer sprongen wij voor het laatst?', en: 'When did we last leap?' }],
  freedom: [
    { nl: 'Handen los en kijken waar je uitkomt.', en: 'Hands off and see where you end up.' },
    {
      nl: 'Wind mee, en niemand die vraagt hoe laat ik thuis ben.',
      en: 'The wind behind me, and nobody asking when I will be home.',
    },
    { nl: 'Zo fietste ik na mijn laatste examen.', en: 'This is how I rode home after my last exam.' },
  ],
  creativity: [{ nl: 'De brug maak je terwijl je loopt.', en: 'You make the bridge as you walk.' }],
  individuality: [{ nl: 'Ik mag anders lopen dan de rest.', en: 'I may walk differently from the rest.' }],
  curiosity: [{ nl: 'Achter elk gordijn zit een heelal.', en: 'Behind every curtain is a universe.' }],
  health: [{ nl: 'Een goede ochtend maakt de dag.', en: 'A good morning makes the day.' }],
  fitness: [{ nl: 'Na het zwemmen kan ik alles aan.', en: 'After a swim I can face anything.' }],
  beauty: [{ nl: 'Soms moet je gewoon stilstaan.', en: 'Sometimes you just have to stand still.' }],
};
