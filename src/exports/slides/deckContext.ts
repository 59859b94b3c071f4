import type PptxGenJS from 'pptxgenjs';
import { asTextOn } from '#charts/colour';
import { domainColoursOf } from '#charts/domainColours';
import type { Texts } from '#i18n/nl';
import type { DeckTexts } from '#i18n/nl/deck';
import type { Card } from '#model/cards/card';
import type { Id } from '#model/record';
import type { Group, Participant, Perspective, Session } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import { type Language, textIn } from '#model/text';
import { addText, hexOf, look, page, plain, type Slide, type TextOptions } from './look';

/** A card's picture as a slide program reads it; 3 : 4. */
export interface DeckPicture {
  /** `image/jpeg;base64,…` */
  data: string;
}

/** What every slide is made from. */
export interface DeckContext {
  pptx: PptxGenJS;
  session: Session;
  participants: readonly Participant[];
  language: Language;
  texts: Texts;
  deck: DeckTexts;
  hasNames: boolean;
  /** The group that alone is shown; none: everyone. */
  group: Group | undefined;
  pictureOf(card: Card): Promise<DeckPicture | undefined>;
}

/** The finished sorts of one perspective, of everyone or of the group chosen. */
export interface Scene {
  perspective: Perspective;
  sorts: readonly Sort[];
  /** More than one perspective is shown: then each slide says which it is about. */
  isNamed: boolean;
}

export const MASTER = 'Waaier';

/** What stands for a domain in running text: its mark, as a letter. */
const GLYPHS = ['●', '▲', '◆', '≈', '★', '■', '∩', '✚'];
export const glyphOf = (d: number): string => GLYPHS[d % GLYPHS.length] as string;

export const domainNamesOf = ({ session, language }: DeckContext): string[] =>
  session.board.domains.map(({ name }) => textIn(name, language));

export const markedNamesOf = (context: DeckContext): string[] =>
  domainNamesOf(context).map((name, d) => plain(`${glyphOf(d)} ${name}`));

export const coloursOf = ({ session }: DeckContext) =>
  session.board.domains.map(({ colour }) => domainColoursOf(colour, 'light'));

export const cardById = ({ session }: DeckContext, id: Id): Card | undefined =>
  session.cardSet.cards.find((card) => card.id === id);

export const cardName = (context: DeckContext, id: Id): string =>
  textIn(cardById(context, id)?.name ?? id, context.language);

/** A new slide on the deck's paper; where several perspectives are shown it says which one this is. */
export function newSlide(context: DeckContext, scene?: Scene): Slide {
  const slide = context.pptx.addSlide({ masterName: MASTER });
  if (scene?.isNamed)
    addText(slide, textIn(scene.perspective.label, context.language), {
      x: page.margin,
      y: 0.24,
      w: 8,
      h: 0.26,
      fontSize: 12,
      color: look.quiet,
    });
  return slide;
}

/** The colours with their marks and names in one line, for charts without room for names. */
export function addLegend(context: DeckContext, slide: Slide, options: TextOptions, hasAside = false): void {
  const runs = markedNamesOf(context).map((name, d) => ({
    name,
    colour: context.session.board.domains[d]?.colour ?? '',
  }));
  const named = runs.flatMap(({ name, colour }) => [
    { text: name.slice(0, 1), options: { color: hexOf(asTextOn(`#${look.paper}`, colour, 3)), bold: true } },
    { text: `${name.slice(1)}     `, options: { color: look.ink } },
  ]);
  const aside = hasAside ? [{ text: `□ ${context.deck.aside}`, options: { color: look.ink } }] : [];
  slide.addText([...named, ...aside], { align: 'left', valign: 'top', margin: 0, fontSize: 12, ...options });
}

/** A card's picture, or where this device has none its name on a sheet of paper. */
export async function addPicture(
  context: DeckContext,
  slide: Slide,
  id: Id,
  box: { x: number; y: number; w: number; rotate?: number },
): Promise<void> {
  const card = cardById(context, id);
  const picture = card && (await context.pictureOf(card));
  const place = { ...box, h: (box.w * 4) / 3 };
  const name = plain(cardName(context, id));
  if (picture) {
    slide.addImage({
      ...place,
      data: picture.data,
      altText: plain(card ? textIn(card.alt, context.language) : name),
      objectName: name,
    });
    return;
  }
  addText(slide, name, {
    ...place,
    fontSize: 14,
    bold: true,
    align: 'center',
    valign: 'middle',
    line: { color: look.edgeStrong, width: 1 },
  });
}
