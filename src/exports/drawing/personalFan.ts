import { domainColoursOf } from '#charts/domainColours';
import { pointAt } from '#charts/path';
import { personalFanOf } from '#charts/personalFan';
import type { Board } from '#model/boards/board';
import type { Id } from '#model/record';
import { cardsIn } from '#model/sorts/placing';
import type { Sort } from '#model/sorts/sort';
import { type Drawing, ink, type Within } from './drawing';
import { drawMark } from './marks';

interface PersonalFanDrawing {
  sort: Sort;
  board: Board;
  pictures: ReadonlyMap<Id, Uint8Array>;
  radius: number;
  place: Within;
}

/** *My colours*: one blade a card, its picture at the foot, its domain at the leaf, a favourite's rank on it. */
export function drawPersonalFan(
  on: Drawing,
  { sort, board, pictures, radius, place }: PersonalFanDrawing,
): void {
  const fields = board.domains.map(({ id }) => cardsIn(sort, id));
  const fan = personalFanOf(
    fields.map(({ length }) => length),
    radius,
  );
  const colours = board.domains.map(({ colour }) => domainColoursOf(colour, 'light'));
  on.within(place, () => {
    for (const blade of fan.blades) {
      const colour = colours[blade.domain];
      const card = fields[blade.domain]?.[blade.position] ?? '';
      const picture = pictures.get(card);
      const { centre, size } = blade.picture;
      const side = size * 1.04;
      on.path(blade.picturePath, { fill: colour?.tintOpen ?? ink.hair });
      if (picture)
        on.within({ clipPath: blade.picturePath }, () =>
          on.within({ ...centre, turn: blade.middle }, () =>
            on.picture(picture, -side / 2, (-side * 4) / 6, side, (side * 4) / 3),
          ),
        );
      on.path(blade.leafPath, { fill: colour?.full ?? ink.line });
      const rank = sort.favourites.indexOf(card) + 1;
      if (rank > 0)
        on.within({ ...blade.label, turn: blade.middle }, () =>
          on.line(String(rank), 0, radius * 0.02, {
            face: 'strong',
            size: radius * 0.056,
            colour: colour?.on ?? ink.text,
            align: 'centre',
          }),
        );
    }
    for (const { domain, rim, middle } of fan.arcs) {
      const { x, y } = pointAt(rim + radius * 0.012, middle);
      drawMark(on, domain, x, y, radius * 0.028, colours[domain]?.ink ?? ink.text);
    }
    on.circle(0, radius * 0.018, fan.rivetRadius * 1.6, { fill: ink.text });
  });
}
