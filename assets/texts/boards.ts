import type { Board } from '#model/boards/board';

export const fiveDomains: Board = {
  id: 'five-domains',
  title: { nl: 'Vijf domeinen', en: 'Five driver domains' },
  question: {
    nl: 'Wat raakt je? Leg elk beeld waar het voor jou hoort.',
    en: 'What moves you? Put each image where it belongs for you.',
  },
  domains: [
    {
      id: 'safety',
      name: { nl: 'Veiligheid', en: 'Safety' },
      about: {
        nl: 'Sociaal en lichamelijk veilig zijn: relaties, loyaliteit, idealen, je verbonden voelen.',
        en: 'Being safe, with others and in body: relations, loyalty, ideals, feeling connected.',
      },
      colour: '#1d7759',
    },
    {
      id: 'growth',
      name: { nl: 'Zelfontplooiing', en: 'Self-development' },
      about: {
        nl: 'Ontdekken en spelen: creativiteit, nieuwsgierigheid, je eigen weg gaan.',
        en: 'Discovering and playing: creativity, curiosity, going your own way.',
      },
      colour: '#f4ae4a',
    },
    {
      id: 'ambition',
      name: { nl: 'Ambitie', en: 'Ambition' },
      about: {
        nl: 'Iets teweegbrengen: succes, waardering, winnen, uitdaging, talent.',
        en: 'Making an impact: success, appreciation, winning, challenge, talent.',
      },
      colour: '#54338d',
    },
    {
      id: 'vitality',
      name: { nl: 'Vitaliteit', en: 'Vitality' },
      about: {
        nl: 'Een gezond lichaam en een gezonde geest: energie en veerkracht.',
        en: 'A healthy body and mind: energy and resilience.',
      },
      colour: '#63acdd',
    },
    {
      id: 'attraction',
      name: { nl: 'Aantrekkingskracht', en: 'Attraction' },
      about: {
        nl: 'Schoonheid en genot: alle zintuigen, muziek, eten, een zonsopgang, de spannende rand van het leven.',
        en: 'Beauty and pleasure: all the senses, music, food, a sunrise, the exciting edge of life.',
      },
      colour: '#df5e8b',
    },
  ],
};
