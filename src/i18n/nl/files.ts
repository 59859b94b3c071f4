import { n, people } from './words';

export const files = {
  opening: 'Bestand openen',
  reading: 'Lezen en controleren',
  writing: 'Bewaren',
  newTitle: (title: string) => `${title} toevoegen?`,
  mergeTitle: (title: string) => `Samenvoegen met ${title}?`,
  contents: (participants: number, sorts: number) =>
    `${people(participants)}, ${n(sorts)} ${sorts === 1 ? 'sortering' : 'sorteringen'}.`,
  nothingNew: 'Alles uit dit bestand staat al op dit apparaat.',
  changes: (added: number, changed: number, sortsAdded: number, sortsChanged: number) =>
    `Nieuw: ${people(added)} en ${n(sortsAdded)} ${sortsAdded === 1 ? 'sortering' : 'sorteringen'}. Bijgewerkt: ${people(changed)} en ${n(sortsChanged)} ${sortsChanged === 1 ? 'sortering' : 'sorteringen'}.`,
  settingsChange: 'De instellingen van de sessie worden die uit het bestand.',
  add: 'Toevoegen',
  merge: 'Samenvoegen',
  failed: 'Dit bestand kan niet worden geopend',
  nothingChanged: 'Er is niets veranderd op dit apparaat.',
  saved: (name: string) => `${name} staat bij je downloads.`,
};
