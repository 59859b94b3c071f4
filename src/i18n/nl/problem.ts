import { n } from './words';

export const problem = {
  notJson:
    'Dit is geen heel sessiebestand: de tekst is afgebroken of beschadigd. Exporteer het bestand opnieuw op het andere apparaat.',
  notText: 'Dit is geen tekst, dus geen sessiebestand. Kies een bestand dat eindigt op .waaier.json.',
  tooLarge: (limit: number) =>
    `Dit bestand is groter dan ${n(limit)} MiB en dus geen sessiebestand van Waaier. Kies een ander bestand.`,
  unreadable:
    'De browser kan dit bestand niet lezen. Kopieer het eerst naar dit apparaat en probeer het opnieuw.',
  badArchive:
    'Dit ZIP-bestand is niet heel: het is afgebroken of beschadigd. Kopieer het opnieuw, of exporteer het opnieuw op het andere apparaat.',
  archiveName: (name: string) =>
    `In dit ZIP-bestand zit iets wat er niet in hoort: ${name}. Kies een bundel of sessiebestand dat Waaier zelf maakte.`,
  archiveEntries: (most: number) =>
    `In dit ZIP-bestand zitten meer dan ${n(most)} bestanden. Kies een bundel of sessiebestand dat Waaier zelf maakte.`,
  noSession: 'In dit ZIP-bestand zit geen sessiebestand van Waaier. Kies een ander bestand.',
  severalSessions: 'In dit ZIP-bestand zitten meer sessiebestanden. Pak het uit en open ze één voor één.',
  ownImages:
    'Deze sessie heeft eigen beelden op de kaarten, en die kan deze Waaier niet tonen. Ververs Waaier en open het bestand dan opnieuw.',
  unknownFormat: 'Dit bestand komt niet uit Waaier. Kies een bestand dat eindigt op .waaier.json.',
  newerVersion: (found: number, supported: number) =>
    `Dit bestand is van een nieuwere Waaier (versie ${n(found)}); deze leest tot en met versie ${n(supported)}. Ververs Waaier en open het bestand dan opnieuw.`,
  at: (path: string, sentence: string) =>
    `Bij ${path}: ${sentence} Herstel het bestand, of exporteer het opnieuw.`,
  missing: 'hier ontbreekt een waarde.',
  wrongType: 'hier staat een ander soort waarde dan verwacht.',
  notAllowed: (allowed: string) => `hier mag alleen staan: ${allowed}.`,
  tooLong: (most: number) => `deze tekst is langer dan ${n(most)} tekens.`,
  tooFew: (least: number) => `hier horen er minstens ${n(least)} te staan.`,
  tooMany: (most: number) => `hier staan er meer dan ${n(most)}.`,
  outOfRange: 'dit getal valt buiten de grenzen.',
  badId: 'dit is geen geldige id (1 tot 64 letters, cijfers, _ of -).',
  badStamp: 'dit is geen tijdstip in UTC, zoals 2026-11-23T09:30:00.000Z.',
  badColour: 'dit is geen kleur, zoals #1d7759.',
  badImage: 'dit is geen verwijzing naar een beeld.',
  badSortId: 'de id hoort te bestaan uit deelnemer en perspectief.',
  duplicate: (id: string) => `de id ${id} komt twee keer voor.`,
  unresolved: (id: string) => `${id} komt verderop in het bestand niet voor.`,
  favouriteNotPlaced: (id: string) => `favoriet ${id} ligt niet bij een kleur.`,
  aboutOneself: 'een sortering over een collega gaat nooit over wie haar maakte.',
  favouriteTwice: (id: string) => `favoriet ${id} staat er twee keer in.`,
  forbiddenKey: 'deze naam mag in een sessiebestand niet voorkomen.',
};
