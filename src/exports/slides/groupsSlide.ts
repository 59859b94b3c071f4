import { groupsSentence } from '#i18n/groupsSentence';
import { groupsFindingOf, type ShownGroup } from '#model/groups/groupsFinding';
import { visibleGroupsOf } from '#model/groups/smallGroups';
import { subjectOf } from '#model/sorts/sort';
import { percentagesOf } from '#model/spectrum/percentages';
import { groupSpectrumOf, spectrumOf } from '#model/spectrum/spectrum';
import {
  addLegend,
  coloursOf,
  type DeckContext,
  domainNamesOf,
  markedNamesOf,
  newSlide,
  type Scene,
} from './deckContext';
import { addText, addTitle, BODY_TOP, FACE, hexOf, look, page, plain } from './look';
import { seenIn, spectraOf } from './scene';

/** The groups beside everyone, as bars of the program's own; small groups stay out. */
export function addGroups(context: DeckContext, scene: Scene): void {
  const { session, participants, deck, language } = context;
  if (context.group || session.groups.length === 0) return;
  const groupOf = new Map(participants.map(({ id, group }) => [id, group]));
  const visible = visibleGroupsOf(session, participants, scene.sorts, scene.perspective.id);
  const shown = visible.flatMap(({ group, count, shown: isShown }): ShownGroup[] => {
    const spectra = scene.sorts
      .filter((sort) => groupOf.get(subjectOf(sort)) === group)
      .map((sort) => spectrumOf(sort, session.board))
      .filter((spectrum) => spectrum !== undefined);
    const mean = isShown ? groupSpectrumOf(spectra) : undefined;
    return mean ? [{ group, people: count, mean }] : [];
  });
  const spectra = spectraOf(context, scene);
  const everyone = groupSpectrumOf(spectra);
  if (!everyone || shown.length === 0) return;
  const labelOf = (id: string) => session.groups.find((group) => group.id === id)?.label ?? id;
  const finding = groupsFindingOf({
    finished: scene.sorts.length,
    everyone,
    people: spectra.length,
    filledGroups: visible.filter(({ count }) => count > 0).length,
    shown,
  });
  const sentence = seenIn(context, scene, groupsSentence(finding, labelOf, domainNamesOf(context), language));
  const rows = [
    { label: deck.groupLabel(deck.everyone, spectra.length), mean: everyone },
    ...shown.map(({ group, people, mean }) => ({ label: deck.groupLabel(labelOf(group), people), mean })),
  ];
  const slide = newSlide(context, scene);
  addTitle(slide, sentence);
  const percentages = rows.map(({ mean }) => percentagesOf(mean));
  slide.addChart(
    'bar',
    markedNamesOf(context).map((name, d) => ({
      name,
      labels: rows.map(({ label }) => plain(label)),
      values: percentages.map((own) => (own[d] ?? 0) / 100),
    })),
    {
      x: page.margin,
      y: BODY_TOP - 0.1,
      w: page.width - 2 * page.margin,
      h: Math.min(4.4, 0.7 + rows.length * 0.85),
      barDir: 'bar',
      barGrouping: 'percentStacked',
      barGapWidthPct: 45,
      chartColors: coloursOf(context).map(({ full }) => hexOf(full)),
      catAxisOrientation: 'maxMin' as 'minMax',
      catAxisLabelFontSize: rows.length > 8 ? 10 : 14,
      catAxisLabelFontFace: FACE,
      catAxisLabelColor: look.ink,
      catAxisLineShow: false,
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      showValue: true,
      dataLabelFormatCode: language === 'nl' ? '0 %;;;' : '0%;;;',
      dataLabelFontSize: 12,
      dataLabelFontFace: FACE,
      dataLabelColor: look.ink,
      altText: plain(sentence),
      objectName: deck.groups,
    },
  );
  addLegend(context, slide, { x: page.margin, y: 6.42, w: 11.6, h: 0.25 });
  const hidden = visible
    .filter(({ count, shown: isShown }) => count > 0 && !isShown)
    .map(({ group }) => labelOf(group));
  const help = hidden.length > 0 ? deck.groupsHidden(hidden.join(', ')) : '';
  addText(slide, help, { x: page.margin, y: 6.68, w: 10.6, h: 0.25, fontSize: 12, color: look.quiet });
  slide.addNotes(plain(`${deck.notesAsk} ${sentence} ${help}`));
}
