import { n, people, word } from './words';

/** The texts of the slides; loaded with them, not with the app. */
export const deck = {
  kind: 'Dia’s van onze sessie',
  withoutNames: (count: number) => `${people(count)}, zonder namen`,
  withNames: (count: number) => `${people(count)}, met namen`,
  fan: 'Waaier',
  how: 'Zo is dit gemaakt',
  howPeople: (count: number): string =>
    count === 1 ? 'mens rondde een beurt af' : 'mensen rondden hun beurt af',
  howPeopleOf: (all: number) => `van de ${n(all)} deelnemers`,
  howCards: 'beelden, elk bij een kleur gelegd of opzij',
  howColours: (names: string) => `kleuren: ${names}`,
  howFavourites: (count: number) =>
    count === 1 ? 'Ieder koos één favoriet.' : `Ieder koos tot ${word(count)} favorieten, de liefste eerst.`,
  howStory: 'En schreef er één zin bij.',
  howHidden: (least: number) =>
    `Van groepen kleiner dan ${word(least)} mensen staat hier niets; ook niet van een groep waaruit zo’n groep te herleiden is.`,
  share: 'Aandeel',
  balance: 'evenwicht',
  balanceHelp: '1 is alle kleuren even groot, 0 is één kleur',
  alpha: 'overeenstemming (α)',
  alphaHelp: '1 is allemaal gelijk, 0 is toeval',
  shared: 'Meest gedeeld',
  contested: 'Meest omstreden',
  sharedHelp: (least: number) =>
    `Een kolom telt mensen per kleur. Alleen beelden die minstens ${word(least)} mensen bij een kleur legden.`,
  cardsHelp: 'Hoeveel mensen elk beeld bij een kleur legden, of opzij.',
  cardsPart: (title: string, part: number, parts: number) => `${title} (${n(part)} van ${n(parts)})`,
  aside: 'Opzij',
  groups: 'Zo verschillen de groepen',
  groupsHidden: (names: string) => `Verborgen, omdat het te veel over één mens zou zeggen: ${names}.`,
  agreements: 'Wat jullie gaan doen',
  everyone: 'Iedereen',
  groupLabel: (label: string, count: number) => `${label} (${n(count)})`,
  favouritesTitle: (name: string) => `${name} is jullie grootste favoriet`,
  favouritesTied: (names: string) => `${names} zijn samen jullie grootste favorieten`,
  favouritesOne: 'De favorieten van één mens',
  favouritesHelp: (most: number) =>
    most === 1
      ? 'Elke keuze telt voor één punt.'
      : `De liefste telt voor ${word(most)} punten, elke volgende voor één minder.`,
  favouritesMore: (count: number) =>
    count === 1
      ? 'Nog één beeld heeft evenveel punten.'
      : `Nog ${word(count)} beelden hebben evenveel punten.`,
  points: (points: number) => `${n(points)} ${points === 1 ? 'punt' : 'punten'}`,
  chosenBy: (count: number) => (count === 1 ? 'gekozen door één mens' : `gekozen door ${word(count)} mensen`),
  stories: 'Wat jullie erbij schreven',
  storiesMore: (count: number) =>
    count === 1
      ? 'Eén ander verhaal staat in het rapport.'
      : `De andere ${n(count)} verhalen staan in het rapport.`,
  method: 'Wat je hier ziet, en wat niet',
  methodPlacing:
    'Een beeld neerleggen zegt: dit raakt me, en het hoort voor mij bij deze kleur. Opzij zegt: dit doet me niets. Er is geen goed antwoord en geen score.',
  methodShares:
    'Het aandeel van een kleur is het gemiddelde van ieders eigen aandelen. Zo telt iedereen even zwaar, hoeveel beelden iemand ook neerlegde.',
  methodBalance:
    'Evenwicht (Pielou) zegt hoe gelijk de kleuren verdeeld zijn. Overeenstemming (Krippendorffs α) zegt hoe vaak mensen hetzelfde beeld bij dezelfde kleur legden, vergeleken met toeval.',
  methodSmall:
    'Weinig mensen geven een gesprek, geen meting. Vraag eerst wat men ziet; lees dan pas de cijfers.',
  methodSource: 'Geïnspireerd door de 23plusone-methode; Waaier is onafhankelijk.',
  notesShares: (list: string) => `Gemiddeld aandeel: ${list}.`,
  notesAsk: 'Vraag eerst: wat zie je?',
};

export type DeckTexts = typeof deck;
