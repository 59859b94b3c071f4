import { n } from './words';

export const storage = {
  unavailable:
    'Deze browser bewaart hier niets (privévenster?). Alles werkt, maar verdwijnt als je dit venster sluit. Bewaar daarom het sessiebestand.',
  newer:
    'De sessies zijn van een nieuwere Waaier. Ververs deze pagina. Tot dan werkt alles alleen in het geheugen.',
  blocked: 'Een ouder venster van Waaier houdt de opslag bezet. Sluit de andere vensters.',
  full: 'Het apparaat is vol. Wat je nu doet, blijft in het geheugen. Bewaar het sessiebestand, maak ruimte en probeer het opnieuw.',
  refused:
    'De browser weigert te bewaren. Wat je nu doet, blijft in het geheugen. Bewaar het sessiebestand en probeer het opnieuw.',
  closed: 'De opslag is onderbroken. Wat je nu doet, blijft in het geheugen. Probeer het opnieuw.',
  pending: (count: number) => (count === 1 ? 'Eén wijziging wacht.' : `${n(count)} wijzigingen wachten.`),
  backup: 'Sessiebestand bewaren',
};
