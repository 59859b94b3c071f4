import { n, word } from './words';

const points = (value: number) => `${n(value)} ${value === 1 ? 'punt' : 'punten'}`;

export const groups = {
  nobody: 'Zodra er mensen klaar zijn, zie je hier de groepen naast elkaar.',
  noGroups: 'Deze sessie heeft geen groepen.',
  noGroupsHelp: 'Maak ze bij Voorbereiden, en geef mensen een groep via het menu naast hun naam.',
  ungrouped: 'Er is nog geen groep met kleuren.',
  ungroupedHelp: 'Geef mensen een groep via het menu naast hun naam.',
  allHidden: 'Er is nog geen groep die we kunnen laten zien zonder te veel over iemand te zeggen.',
  whole: (label: string) => `Alle kleuren komen uit ${label}: er is nog niets om mee te vergelijken.`,
  alikeOne: (label: string, least: number) =>
    `${label} lijkt op iedereen samen: geen kleur wijkt ${points(least)} of meer af.`,
  alike: (least: number) =>
    `In deze groepen wijkt geen kleur ${points(least)} of meer af van iedereen samen.`,
  share: (label: string, percent: number) => `bij ${label} ${n(percent)} %`,
  differs: (name: string, shares: string, everyone: number) =>
    `${name} weegt ${shares}; bij iedereen samen ${n(everyone)} %.`,
  rule: (least: number) =>
    `Aangewezen: elke kleur die in een groep ${points(least)} of meer afwijkt van iedereen samen, de grootste eerst. Alle waaiers en balken hebben dezelfde schaal.`,
  everyoneNote: 'Iedereen die klaar is, ook zonder groep.',
  difference: (name: string, percent: number, everyone: number) =>
    `${name} ${n(percent)} %, iedereen ${n(everyone)} %`,
  more: (by: number) => `${points(by)} meer dan iedereen`,
  less: (by: number) => `${points(by)} minder dan iedereen`,
  noDifference: (least: number) => `Geen kleur wijkt ${points(least)} of meer af.`,
  notShown: 'Niet te zien',
  nothingYet: (label: string) => `Uit ${label} is nog niets om te laten zien.`,
  withoutGroup: (count: number) =>
    count === 1
      ? 'Eén mens zonder groep telt alleen bij iedereen mee.'
      : `${n(count)} mensen zonder groep tellen alleen bij iedereen mee.`,
  count: (count: number) => `${word(count)} ${count === 1 ? 'mens' : 'mensen'}`,
};
