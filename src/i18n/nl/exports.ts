export const exports = {
  save: (what: string) => `${what} bewaren`,
  saveShort: 'Bewaren',
  sessionFileHelp:
    'Alles van deze sessie, ook de namen. Om te bewaren, of om op een andere tablet samen te voegen.',
  figuresHelp:
    'Twee tabellen voor een rekenblad: de uitkomsten en alle sorteringen. Kleine groepen staan er niet in.',
};
