import { fanOf } from '#charts/fan';
import { formatDate, formatList, formatNumber } from '#i18n/formats';
import { textIn } from '#model/text';
import { addPicture, type DeckContext, domainNamesOf, newSlide, type Scene } from './deckContext';
import { addFan } from './fanShapes';
import { addText, addTitle, BODY_TOP, fittingSize, look, page, plain } from './look';
import { sceneSentence, spectraOf } from './scene';

/** The group's fan larger than the page, and over it what the session was called. */
export function addCover(context: DeckContext, scene: Scene): void {
  const { session, deck, language, group } = context;
  const slide = context.pptx.addSlide({ masterName: 'Waaier cover' });
  const spectra = spectraOf(context, scene);
  if (spectra.length > 0)
    addFan(
      slide,
      fanOf(spectra, { radius: 432, hasMarks: false }),
      session.board,
      { pivot: { x: 8.2, y: 10.6 }, radius: 8 },
      context.texts.room.fanLabel(spectra.length, sceneSentence(context, scene)),
    );
  const title = plain(session.title);
  const box = { w: 8, h: 2.1 };
  slide.addText(title, {
    placeholder: 'title',
    fontSize: fittingSize(title, box, [60, 54, 48, 40, 34, 28, 24, 20]),
  });
  const people = new Set(scene.sorts.map(({ participant }) => participant)).size;
  const facts = [
    deck.kind,
    ...(group ? [group.label] : []),
    formatDate(session.createdAt, language),
    context.hasNames ? deck.withNames(people) : deck.withoutNames(people),
  ];
  slide.addText(
    facts.map((fact, i) => ({
      text: plain(fact),
      options: { breakLine: true, color: i === 0 ? look.ink : look.quiet, bold: i === 0 },
    })),
    {
      x: 9.3,
      y: 0.62,
      w: page.width - 9.3 - page.margin,
      h: 1.7,
      fontSize: 16,
      align: 'right',
      valign: 'top',
      margin: 0,
    },
  );
  slide.addNotes(plain(textIn(session.board.question, language)));
}

const HAND = 5;
const HAND_STEP = 11;

/** How it was done: what people were asked, and what they did. */
export async function addHow(context: DeckContext, scenes: readonly Scene[]): Promise<void> {
  const { session, deck, language } = context;
  const slide = newSlide(context);
  addTitle(slide, deck.how);
  const questions = scenes.map(({ perspective, isNamed }) => {
    const prompt = textIn(perspective.prompt, language);
    return isNamed ? `${textIn(perspective.label, language)}: ${prompt}` : prompt;
  });
  addText(slide, questions.join('\n'), {
    x: page.margin,
    y: 1.35,
    w: 7,
    h: 1,
    fontSize: fittingSize(questions.join('\n'), { w: 7, h: 1 }, [22, 20, 18, 16, 14, 12]),
    color: look.quiet,
  });
  const people = new Set(scenes.flatMap(({ sorts }) => sorts.map(({ participant }) => participant))).size;
  const all = context.participants.length;
  const facts: [number, string][] = [
    [
      people,
      `${deck.howPeople(people)}${people < all && !context.group ? `, ${deck.howPeopleOf(all)}` : ''}`,
    ],
    [session.cardSet.cards.length, deck.howCards],
    [session.board.domains.length, deck.howColours(formatList(domainNamesOf(context), language))],
  ];
  for (const [i, [value, text]] of facts.entries()) {
    const y = 2.6 + i * 0.95;
    const figure = formatNumber(value, language);
    const box = { w: 1.3, h: 0.7 };
    const fontSize = fittingSize(figure, box, [36, 32, 28, 24, 20]);
    addText(slide, figure, { x: page.margin, y, ...box, fontSize, bold: true });
    addText(slide, text, {
      x: page.margin + 1.45,
      y: y + 0.06,
      w: 5.6,
      h: 0.75,
      valign: 'middle',
      fontSize: fittingSize(text, { w: 5.6, h: 0.75 }, [16, 14, 12, 10]),
    });
  }
  const { favourites, story } = session.steps;
  const steps = [
    ...(favourites > 0 ? [deck.howFavourites(favourites)] : []),
    ...(favourites > 0 && story ? [deck.howStory] : []),
    ...(session.groups.length > 0 ? [deck.howHidden(session.privacy.minGroupSize)] : []),
  ];
  addText(slide, steps.join(' '), { x: page.margin, y: 5.6, w: 7, h: 1.1, fontSize: 14, color: look.quiet });
  await addHand(context, slide);
  slide.addNotes(plain([...questions, ...steps].join(' ')));
}

/** A few cards held like a hand. */
async function addHand(context: DeckContext, slide: ReturnType<typeof newSlide>): Promise<void> {
  const { cards } = context.session.cardSet;
  const width = 1.9;
  const reach = 3.1;
  const foot = { x: 10.7, y: BODY_TOP + 4.6 };
  for (let i = 0; i < HAND; i++) {
    const card = cards[Math.floor(((i + 0.5) * cards.length) / HAND)];
    if (!card) continue;
    const turn = (i - (HAND - 1) / 2) * HAND_STEP;
    const angle = (turn * Math.PI) / 180;
    await addPicture(context, slide, card.id, {
      x: foot.x + reach * Math.sin(angle) - width / 2,
      y: foot.y - reach * Math.cos(angle) - (width * 2) / 3,
      w: width,
      rotate: (turn + 360) % 360,
    });
  }
}
