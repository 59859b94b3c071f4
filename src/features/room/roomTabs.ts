import { type ComponentType, lazy } from 'react';
import type { Texts } from '#i18n/nl';
import type { Session } from '#model/sessions/session';
import { type RoomView, roomViews } from '#routes/route';
import type { LoadedSession } from '#state/sessionsStore';
import { SpectrumView } from './SpectrumView';

interface RoomTab {
  label(texts: Texts): string;
  /** Fetched when first opened, all but the one that the room opens with. */
  View: ComponentType<{ loaded: LoadedSession; doneCount: number }>;
  /** Left out: always. A view that isn't offered says so itself when a link leads there. */
  isOffered?(session: Session): boolean;
}

/** What the room can show. Their order in the tab bar is that of `roomViews`. */
export const roomTabs: Record<RoomView, RoomTab> = {
  spectrum: { label: ({ room }) => room.spectrum, View: SpectrumView },
  cards: {
    label: ({ room }) => room.cards,
    View: lazy(() => import('./CardsView').then((m) => ({ default: m.CardsView }))),
  },
  agreement: {
    label: ({ agreement }) => agreement.title,
    View: lazy(() => import('./AgreementView').then((m) => ({ default: m.AgreementView }))),
  },
  favourites: {
    label: ({ favourites }) => favourites.title,
    View: lazy(() => import('./FavouritesView').then((m) => ({ default: m.FavouritesView }))),
    isOffered: ({ steps }) => steps.favourites > 0,
  },
  gap: {
    label: ({ room }) => room.gap,
    View: lazy(() => import('./GapView').then((m) => ({ default: m.GapView }))),
    isOffered: ({ perspectives }) => perspectives.length > 1,
  },
  groups: {
    label: ({ room }) => room.groups,
    View: lazy(() => import('./GroupsView').then((m) => ({ default: m.GroupsView }))),
    isOffered: ({ groups }) => groups.length > 0,
  },
  conversation: {
    label: ({ conversation }) => conversation.title,
    View: lazy(() => import('./ConversationView').then((m) => ({ default: m.ConversationView }))),
  },
};

/** The views with a tab; the current one always has one, or nobody would know where they are. */
export const offeredViews = (session: Session, current: RoomView): RoomView[] =>
  roomViews.filter((view) => view === current || (roomTabs[view].isOffered?.(session) ?? true));
