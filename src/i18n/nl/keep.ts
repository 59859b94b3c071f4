export const keep = {
  keep: 'Als beeld bewaren',
  help: 'Je waaier en favorieten, zonder je naam en zonder iets van anderen.',
  making: 'Beeld maken',
  shareNow: 'Nu delen',
  saved: (name: string) => `${name} staat bij de downloads van dit apparaat.`,
  shared: 'Gedeeld.',
  ready: 'Klaar om te delen.',
  failed: 'Het beeld maken lukte niet op dit apparaat. Je beurt is bewaard.',
  fileName: 'mijn kleuren',
};

export type KeepTexts = typeof keep;
