import { type DeckContext, newSlide } from './deckContext';
import { addText, addTitle, BODY_TOP, look, page, plain } from './look';

/** How to read what came before, for whoever gets the deck by mail. */
export function addMethod(context: DeckContext): void {
  const { deck } = context;
  const slide = newSlide(context);
  addTitle(slide, deck.method);
  const width = 5.5;
  const columns = [
    [deck.methodPlacing, deck.methodShares],
    [deck.methodBalance, deck.methodSmall],
  ];
  for (const [i, texts] of columns.entries())
    addText(slide, texts.join('\n\n'), {
      x: i === 0 ? page.margin : page.width - page.margin - width,
      y: BODY_TOP - 0.3,
      w: width,
      h: 4.2,
      fontSize: 18,
      lineSpacingMultiple: 1.12,
    });
  addText(slide, deck.methodSource, {
    x: page.margin,
    y: 6.5,
    w: 10,
    h: 0.3,
    fontSize: 12,
    color: look.quiet,
  });
  slide.addNotes(plain([...columns.flat(), deck.methodSource].join(' ')));
}
