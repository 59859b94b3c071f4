import PptxGenJS from 'pptxgenjs';
import { domainColoursOf } from '#charts/domainColours';
import { deckTextsOf } from '#i18n/deckTexts';
import { textsOf } from '#i18n/texts';
import { shownSortsOf } from '#model/groups/peers';
import { visibleGroupsOf } from '#model/groups/smallGroups';
import type { Id, Stamp } from '#model/record';
import type { SessionRecords } from '#model/sessions/session';
import { subjectOf } from '#model/sorts/sort';
import type { Language } from '#model/text';
import { addPlacements, addSharedAndContested } from './cardsSlides';
import { addAgreements, addPrompts } from './conversationSlides';
import { type DeckContext, MASTER, type Scene } from './deckContext';
import { addFavourites, addStories } from './favouritesSlides';
import { addGaps } from './gapSlides';
import { addGroups } from './groupsSlide';
import { FACE, hexOf, look, page, plain, TITLE } from './look';
import { addMethod } from './methodSlide';
import { addCover, addHow } from './openingSlides';
import { addSpectrum } from './spectrumSlide';
import { tidyDeck } from './tidyDeck';

export interface DeckOptions {
  language: Language;
  hasNames: boolean;
  /** One perspective alone; left out: all. */
  perspective?: Id | undefined;
  /** One group alone, if it may be shown; left out: everyone. */
  group?: Id | undefined;
  now: Stamp;
}

type PictureOf = DeckContext['pictureOf'];

/**
 * The session as slides somebody can edit: native text, charts, tables and shapes, speaker notes, nothing hidden. `onProgress`
 * hears the share done, 0–1. Undefined where nobody has finished a turn that may be shown.
 */
export async function makeDeck(
  records: SessionRecords,
  options: DeckOptions,
  pictureOf: PictureOf,
  onProgress: (share: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const context = contextOf(records, options, pictureOf);
  const scenes = scenesOf(records, options);
  if (!scenes[0]) return undefined;
  const steps = stepsOf(context, scenes);
  for (const [i, step] of steps.entries()) {
    await step();
    onProgress((i + 1) / (steps.length + 2));
  }
  const bytes = (await context.pptx.write({ outputType: 'uint8array' })) as Uint8Array;
  onProgress((steps.length + 1) / (steps.length + 2));
  return tidyDeck(bytes, {
    title: plain(records.session.title),
    locale: localeOf(options.language),
    accents: context.session.board.domains.map(({ colour }) => hexOf(colour)),
    inkByFill: inksOf(context),
    fanName: context.deck.fan,
    now: options.now,
  });
}

function stepsOf(context: DeckContext, scenes: readonly Scene[]): (() => void | Promise<void>)[] {
  return [
    () => addCover(context, scenes[0] as Scene),
    () => addHow(context, scenes),
    ...scenes.flatMap((scene) => [
      () => addSpectrum(context, scene),
      () => addSharedAndContested(context, scene),
      () => addPlacements(context, scene),
      () => addGroups(context, scene),
      () => addFavourites(context, scene),
      () => addStories(context, scene),
    ]),
    () => addGaps(context, scenes),
    () => addPrompts(context, scenes),
    () => addAgreements(context),
    () => addMethod(context),
  ];
}

const localeOf = (language: Language) => (language === 'nl' ? 'nl-NL' : 'en-GB');

function contextOf(
  { session, participants }: SessionRecords,
  { language, hasNames, group }: DeckOptions,
  pictureOf: PictureOf,
): DeckContext {
  const deck = deckTextsOf(language);
  return {
    pptx: blankDeck(plain(session.title)),
    session,
    participants,
    language,
    texts: textsOf(language),
    deck,
    hasNames,
    group: session.groups.find(({ id }) => id === group),
    pictureOf,
  };
}

/** The finished sorts per perspective; a group is shown only where the small-group rule lets it. */
function scenesOf(records: SessionRecords, { perspective, group }: DeckOptions): Scene[] {
  const { session, participants } = records;
  const groupOf = new Map(participants.map((person) => [person.id, person.group]));
  const chosen = session.perspectives.filter(({ id }) => perspective === undefined || id === perspective);
  const scenes = chosen.map((own) => {
    const sorts = shownSortsOf(session, records.sorts, own.id);
    if (group === undefined) return { perspective: own, sorts };
    const isShown = visibleGroupsOf(session, participants, sorts, own.id).some(
      (entry) => entry.group === group && entry.shown,
    );
    return {
      perspective: own,
      sorts: isShown ? sorts.filter((sort) => groupOf.get(subjectOf(sort)) === group) : [],
    };
  });
  const filled = scenes.filter(({ sorts }) => sorts.length > 0);
  return filled.map((scene) => ({ ...scene, isNamed: session.perspectives.length > 1 }));
}

function inksOf({ session }: DeckContext): ReadonlyMap<string, string> {
  return new Map(
    session.board.domains.map(({ colour }) => {
      const { full, on } = domainColoursOf(colour, 'light');
      return [hexOf(full), hexOf(on)] as const;
    }),
  );
}

/** Paper, a heading, a foot: everything a slide has before there is anything on it. */
function blankDeck(title: string): PptxGenJS {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = title;
  pptx.author = '';
  pptx.company = '';
  pptx.subject = '';
  pptx.theme = { headFontFace: FACE, bodyFontFace: FACE };
  const heading = {
    name: 'title',
    type: 'title',
    align: 'left',
    valign: 'top',
    margin: 0,
    bold: true,
    color: look.ink,
  } as const;
  const foot = { fontSize: 10, color: look.quiet, margin: 0 } as const;
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: look.paper },
    objects: [
      { placeholder: { options: { ...heading, ...TITLE }, text: '' } },
      {
        text: {
          text: title,
          options: { ...foot, x: page.margin, y: 7.05, w: 10, h: 0.25, align: 'left', fit: 'shrink' },
        },
      },
    ],
    slideNumber: {
      x: page.width - page.margin - 0.6,
      y: 7.02,
      w: 0.6,
      h: 0.3,
      fontSize: 10,
      color: look.quiet,
      align: 'right',
    },
  });
  pptx.defineSlideMaster({
    title: 'Waaier cover',
    background: { color: look.paper },
    objects: [{ placeholder: { options: { ...heading, x: page.margin, y: 0.55, w: 8, h: 2.1 }, text: '' } }],
  });
  return pptx;
}
