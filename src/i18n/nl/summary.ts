import { n, people } from './words';

export const summary = {
  title: 'Samenvatting',
  print: 'Afdrukken',
  participants: people,
  spectrum: 'De kleuren',
  shares:
    'Gemiddeld aandeel per kleur; iedereen telt even zwaar. ± is de standaardafwijking tussen mensen, in procentpunten.',
  matrix: 'De beelden',
  favourites: 'Favorieten',
  favouritePoints: (points: number, count: number) =>
    `${n(points)} ${points === 1 ? 'punt' : 'punten'}, ${n(count)} ${count === 1 ? 'keer' : 'keer'} gekozen`,
  stories: 'Verhalen',
  withNames: 'Namen bij de verhalen',
  withAllNames: 'Namen bij verhalen en afspraken',
  method:
    'Ieder legde beelden bij de kleur waar ze voor die persoon horen. De waaier laat per mens de verdeling zien; de balk het gemiddelde. Geïnspireerd door de 23plusone-methode; Waaier is onafhankelijk.',
  nobody: 'Nog niemand heeft een beurt afgerond; er is nog niets samen te vatten.',
  ownReading: 'Eigen lezing',
  perspectiveOf: (label: string) => `Perspectief: ${label}`,
  toRoom: 'Terug naar de zaal',
  howToRead: 'Zo lees je de waaier',
  howToReadHelp:
    'Elk blad is één mens, zonder naam. Hoe groter een kleurvlak, hoe meer van de neergelegde beelden daar liggen.',
  balance: 'evenwicht: 1 is alle kleuren even groot, 0 is één kleur',
  agreement: 'overeenstemming (α): 1 is allemaal gelijk, 0 is toeval',
  methodTitle: 'Hoe dit is gemaakt',
  figures: 'Cijfers',
  peopleOf: (count: number) => `n = ${n(count)}`,
  rank: (rank: number) => `Plaats ${n(rank)}`,
};
