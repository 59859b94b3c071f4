import { fanOf } from '#charts/fan';
import { radiansOf } from '#charts/path';
import { spectrumSentence } from '#i18n/findingSentence';
import { textsOf } from '#i18n/texts';
import { orderedRows } from '#model/placements/cardsFinding';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import { cardsIn } from '#model/sorts/placing';
import { groupSpectrumOf, placedCountOf } from '#model/spectrum/spectrum';
import { spectrumFindingOf } from '#model/spectrum/spectrumFinding';
import { drawBar, drawColumns } from '../drawing/bar';
import { type Drawing, ink } from '../drawing/drawing';
import { drawFan } from '../drawing/fan';
import { drawLegend } from '../drawing/legend';
import { drawCell, drawRowHead, HEAD_HEIGHT, headsOf, type MatrixFrame } from '../drawing/matrix';
import { drawPersonalFan } from '../drawing/personalFan';
import { cardNameOf, domainNamesOf, type ReportInput, type Section, seenIn } from '../report/chapter';
import { smoothDotsOf } from '../report/smoothDots';

/** A picture to be drawn on anything: its name in the file, its size, and what it shows in words. */
export interface Picture {
  name: string;
  width: number;
  height: number;
  title: string;
  /** One of so many that pixels would fill the device: as SVG only. */
  isVectorOnly?: boolean;
  draw(on: Drawing): void;
}

const MARGIN = 48;

const onPaper = (picture: Picture): Picture => ({
  ...picture,
  draw(on) {
    on.rectangle(0, 0, picture.width, picture.height, { fill: ink.paper });
    picture.draw(on);
  },
});

/** The group's pictures of each perspective, then each person's own fan. Without names people are `p1`, `p2` … in the order of their ids. */
export function picturesOf(input: ReportInput, sections: readonly Section[]): Picture[] {
  const group = sections.flatMap((section) => {
    const suffix = sections.length > 1 ? `-${section.perspective.id}` : '';
    if (section.spectra.length === 0) return [];
    return [
      fanPicture(input, section, suffix),
      barPicture(input, section, suffix),
      cardsPicture(input, section, suffix),
    ];
  });
  return [...group, ...personPictures(input, sections)].map(onPaper);
}

function fanPicture(input: ReportInput, section: Section, suffix: string): Picture {
  const { spectra } = section;
  const { board } = input.records.session;
  const radius = 640;
  const fan = fanOf(spectra, { radius, hasGrain: false });
  const reach = Math.max(radius * Math.sin(Math.min(fan.opening / 2, radiansOf(90))), 60);
  const width = 2 * (reach + MARGIN);
  const names = domainNamesOf(input);
  const finding = spectrumFindingOf(spectra, groupSpectrumOf(spectra));
  return {
    name: `fan${suffix}`,
    width,
    height: radius * 1.06 + 2 * MARGIN,
    title: textsOf(input.language).room.fanLabel(
      spectra.length,
      seenIn(input, section, spectrumSentence(finding, names, input.language)),
    ),
    draw: (on) =>
      drawFan(on, {
        fan,
        board,
        place: { x: width / 2, y: radius + MARGIN },
        dots: smoothDotsOf(fan, spectra),
      }),
  };
}

function barPicture(input: ReportInput, { spectra }: Section, suffix: string): Picture {
  const { language, records } = input;
  const { board } = records.session;
  const bar = { spectra, board, language, x: MARGIN, y: MARGIN, width: 1400, height: 62 };
  return {
    name: `bar${suffix}`,
    width: bar.width + 2 * MARGIN,
    height: 62 + 200 + 2 * MARGIN,
    title: textsOf(language).room.spectrum,
    draw(on) {
      drawBar(on, bar);
      drawColumns(on, { ...bar, y: MARGIN + 62 });
    },
  };
}

const ROW = 64;

function cardsPicture(input: ReportInput, { sorts }: Section, suffix: string): Picture {
  const { language, records, pictures } = input;
  const { board, cardSet } = records.session;
  const texts = textsOf(language);
  const rows = orderedRows(placementMatrixOf(sorts, board, cardSet).cards, 'agreed', sorts.length);
  const width = 300 + 92 * (board.domains.length + 1);
  const frame: MatrixFrame = {
    board,
    language,
    people: sorts.length,
    aside: texts.room.aside,
    x: MARGIN,
    width,
    rowHeight: ROW,
  };
  return {
    name: `cards${suffix}`,
    width: width + 2 * MARGIN,
    height: HEAD_HEIGHT + rows.length * ROW + 2 * MARGIN,
    title: texts.room.cards,
    draw(on) {
      const heads = headsOf(frame);
      for (const head of heads) head.draw(on, MARGIN);
      for (const [i, row] of rows.entries()) {
        const y = MARGIN + HEAD_HEIGHT + i * ROW;
        on.path(`M0 0H${width}`, { stroke: ink.hair, at: { x: MARGIN, y } });
        drawRowHead(
          on,
          frame,
          { row, name: cardNameOf(input, row.card), picture: pictures.get(row.card) },
          y,
        );
        for (const field of heads.keys()) drawCell(on, frame, row, field, y);
      }
    },
  };
}

const PERSON = { width: 880, height: 660, radius: 376 } as const;
const LEGEND = { x: MARGIN, y: 546, width: PERSON.width - 2 * MARGIN, step: 46, size: 21 } as const;
/** Beyond, fans of single people are SVG only, and leave out the cards' pictures: each file holds its own copies. */
const MOST_PICTURED = 60;

function personPictures(input: ReportInput, sections: readonly Section[]): Picture[] {
  const { records, withNames, language } = input;
  const { board } = records.session;
  const isVectorOnly = records.participants.length > MOST_PICTURED;
  const pictures = isVectorOnly ? new Map() : input.pictures;
  const people = [...records.participants].sort((a, b) => (a.id < b.id ? -1 : 1));
  return people.flatMap(({ id, name }, i) =>
    // What one colleague sees in another is nobody's picture.
    sections
      .filter(({ perspective }) => perspective.about !== 'peer')
      .flatMap(({ perspective, sorts }): Picture[] => {
        const sort = sorts.find(({ participant }) => participant === id);
        if (!sort || placedCountOf(sort) === 0) return [];
        const suffix = sections.length > 1 ? `-${perspective.id}` : '';
        const place = { x: PERSON.width / 2, y: 468 };
        return [
          {
            ...PERSON,
            isVectorOnly,
            name: `p${i + 1}${withNames ? `-${name}` : ''}${suffix}`,
            title: [textsOf(language).turn.colours, ...(withNames ? [name] : [])].join(' · '),
            draw(on) {
              drawPersonalFan(on, { sort, board, pictures, radius: PERSON.radius, place });
              const counts = board.domains.map(({ id: domain }) => cardsIn(sort, domain).length);
              drawLegend(on, { ...LEGEND, columns: counts.length > 6 ? 4 : 3, board, counts, language });
              if (withNames) on.line(name, MARGIN, 54, { face: 'strong', size: 24 });
            },
          },
        ];
      }),
  );
}
