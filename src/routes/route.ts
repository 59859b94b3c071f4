/** Where the person is; the hash alone decides, so that any static host serves every place offline. */
export type Route =
  | { place: 'home' }
  | { place: 'setup'; session: string }
  | { place: 'room'; session: string; view: RoomView }
  | { place: 'handOver'; session: string }
  | { place: 'turn'; session: string; participant: string; perspective: string }
  | { place: 'summary'; session: string }
  | { place: 'present'; session: string }
  | { place: 'settings' }
  | { place: 'unknown' };

/** In the order of the room's tabs. */
export const roomViews = [
  'spectrum',
  'cards',
  'agreement',
  'favourites',
  'gap',
  'groups',
  'conversation',
] as const;
export type RoomView = (typeof roomViews)[number];

const isId = (text: string | undefined): text is string =>
  text !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(text);

const isRoomView = (text: string): text is RoomView => (roomViews as readonly string[]).includes(text);

/** Reads a location's hash; whatever isn't a place of ours is `unknown`. */
export function parseRoute(hash: string): Route {
  const parts = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean);
  if (parts.length === 0) return { place: 'home' };
  if (parts.length === 1 && parts[0] === 'settings') return { place: 'settings' };
  return parts[0] === 'session' && isId(parts[1])
    ? parseSessionRoute(parts[1], parts.slice(2))
    : { place: 'unknown' };
}

function parseSessionRoute(session: string, rest: string[]): Route {
  const [place, first, second] = rest;
  switch (`${place}:${rest.length}`) {
    case 'setup:1':
      return { place: 'setup', session };
    case 'summary:1':
      return { place: 'summary', session };
    case 'present:1':
      return { place: 'present', session };
    case 'turn:1':
      return { place: 'handOver', session };
    case 'turn:3':
      return isId(first) && isId(second)
        ? { place: 'turn', session, participant: first, perspective: second }
        : { place: 'unknown' };
    case 'room:1':
      return { place: 'room', session, view: 'spectrum' };
    case 'room:2':
      return first && isRoomView(first) ? { place: 'room', session, view: first } : { place: 'unknown' };
    default:
      return { place: 'unknown' };
  }
}

export function hrefOf(route: Exclude<Route, { place: 'unknown' }>): string {
  switch (route.place) {
    case 'home':
      return '#/';
    case 'settings':
      return '#/settings';
    case 'setup':
      return `#/session/${route.session}/setup`;
    case 'summary':
      return `#/session/${route.session}/summary`;
    case 'present':
      return `#/session/${route.session}/present`;
    case 'handOver':
      return `#/session/${route.session}/turn`;
    case 'turn':
      return `#/session/${route.session}/turn/${route.participant}/${route.perspective}`;
    case 'room':
      return `#/session/${route.session}/room/${route.view}`;
  }
}
