/**
 * The sorting table turns about one pivot far below the screen: fields are an inner ring, cut off by the screen's edge as if
 * held in the hand; the cards lie on rings around it. Angles in radians, 0 = up, clockwise; lengths in CSS px.
 */

export interface TableInput {
  width: number;
  height: number;
  /** Height of the bar above the table. */
  headerHeight: number;
  /** How much larger than usual text is; the fields' heads grow with it. */
  textScale?: number;
  cardCount: number;
  leftCount: number;
  /** Cards in each field, board order, aside last. */
  fieldCounts: readonly number[];
  /** While a card is lifted the fields rise by this much, and the one its foot is over opens. */
  rise?: number;
  open?: number | undefined;
}

export interface Slot {
  /** The card's centre. */
  x: number;
  y: number;
  angle: number;
  width: number;
}

export interface TableField {
  from: number;
  to: number;
  /** The middle of its upper edge. */
  x: number;
  y: number;
  angle: number;
  width: number;
  /** How much of it is seen, at its middle. */
  visibleHeight: number;
  headHeight: number;
  thumbs: Slot[];
  /** Where the next card would come to lie. */
  landing: Slot;
}

export interface TableGeometry {
  pivot: { x: number; y: number };
  radius: number;
  cards: Slot[];
  fields: TableField[];
}

const ASPECT = 4 / 3;
const FIELD_GAP = 6;
const ASIDE_WEIGHT = 0.6;
const OPEN_WEIGHT = 1.36;
const AIR = 8;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
const degrees = (value: number) => (value * Math.PI) / 180;

export function tableGeometryOf(input: TableInput): TableGeometry {
  const { width, height } = input;
  const margin = width >= 1200 ? 24 : width >= 700 ? 16 : 8;
  const halfSpan = degrees(width > height ? 9 : 8);
  const radius = (width / 2 - margin) / Math.sin(halfSpan);
  const placed = input.cardCount - input.leftCount;
  const leaning = radius * (1 - Math.cos(halfSpan));
  const visible = Math.max(
    height * fieldShare(placed, input.cardCount),
    headHeightOf(input) + leaning + (placed > 0 ? LEAST_BELOW_HEAD : 12),
  );
  const fieldTop = height - visible;
  const pivot = { x: width / 2, y: fieldTop + radius };
  return {
    pivot,
    radius,
    cards: cardSlots(input, pivot, margin, fieldTop),
    fields: fieldsOf(input, pivot, radius + (input.rise ?? 0), halfSpan),
  };
}

/** What a field that holds cards shows of them at least. */
const LEAST_BELOW_HEAD = 76;

/** Larger text breaks names into more lines, so the head grows faster than the text. */
function headHeightOf({ width, textScale = 1 }: TableInput): number {
  const usual = width >= 1200 ? 84 : width >= 700 ? 68 : 60;
  return usual * Math.max(1, 1 + (textScale - 1) * 1.6);
}

/** Empty fields fold, so that a full table still reads; they rise as cards come in. */
const fieldShare = (placed: number, all: number) =>
  placed === 0 ? 0.155 : 0.27 + 0.1 * clamp(placed / (all * 0.42), 0, 1);

interface Rows {
  count: number;
  perRow: number;
  cardWidth: number;
}

/** A card at the end of a ring leans, and takes this much more of the width than an upright one. */
const LEANING = 1.19;

/** The number of rows that gives the largest cards; a full table may overlap a little (the art keeps 5 % clear). */
function rowsFor(left: number, span: number, zone: number, all: number): Rows {
  const overlap = left > all * 0.6 ? 0.085 : 0;
  let best: Rows = { count: 1, perRow: Math.max(1, left), cardWidth: 0 };
  for (let count = 1; count <= Math.max(1, Math.min(6, left)); count++) {
    const perRow = Math.ceil(left / count);
    const byHeight = (zone - (count - 1) * AIR) / count / ASPECT;
    const byWidth = span / ((perRow - 1) * (1 - overlap) + LEANING);
    const cardWidth = Math.min(byHeight, byWidth);
    if (cardWidth > best.cardWidth + 0.5) best = { count, perRow, cardWidth };
  }
  return best;
}

function cardSlots(
  { leftCount, cardCount, headerHeight, width }: TableInput,
  pivot: { x: number; y: number },
  margin: number,
  fieldTop: number,
): Slot[] {
  if (leftCount === 0) return [];
  const top = headerHeight + 12;
  const zone = fieldTop - 10 - top;
  const span = width - 2 * margin;
  const rows = rowsFor(leftCount, span, zone, cardCount);
  // The last few cards don't become posters: a card grows to 40 % of the zone's height at most when it is alone.
  const cardWidth = Math.min(rows.cardWidth, zone * 0.62);
  const cardHeight = cardWidth * ASPECT;
  const pitch = Math.min((span - cardWidth * LEANING) / Math.max(1, rows.perRow - 1), cardWidth * 1.14);
  const rowPitch = Math.min((zone - cardHeight) / Math.max(1, rows.count - 1), cardHeight * 1.16);
  const used = cardHeight + (rows.count - 1) * rowPitch;
  const firstY = top + (zone - used) / 2 + cardHeight / 2;
  return Array.from({ length: leftCount }, (_, i) => {
    const row = Math.floor(i / rows.perRow);
    const inRow = Math.min(rows.perRow, leftCount - row * rows.perRow);
    const ring = pivot.y - (firstY + row * rowPitch);
    const angle = ((i % rows.perRow) - (inRow - 1) / 2) * (pitch / ring);
    return {
      x: pivot.x + ring * Math.sin(angle),
      y: pivot.y - ring * Math.cos(angle),
      angle,
      width: cardWidth,
    };
  });
}

function fieldsOf(
  input: TableInput,
  pivot: { x: number; y: number },
  radius: number,
  halfSpan: number,
): TableField[] {
  const { fieldCounts, height, open } = input;
  const gap = FIELD_GAP / radius;
  const weights = fieldCounts.map(
    (_, i) => (i === fieldCounts.length - 1 ? ASIDE_WEIGHT : 1) * (i === open ? OPEN_WEIGHT : 1),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const unit = (2 * halfSpan - gap * (fieldCounts.length - 1)) / total;
  let from = -halfSpan;
  return fieldCounts.map((count, i) => {
    const to = from + unit * (weights[i] as number);
    const angle = (from + to) / 2;
    const [x, y] = [pivot.x + radius * Math.sin(angle), pivot.y - radius * Math.cos(angle)];
    const field = {
      from,
      to,
      x,
      y,
      angle,
      width: radius * (to - from),
      visibleHeight: height - y,
      headHeight: headHeightOf(input),
    };
    from = to + gap;
    const slots = thumbSlots(field, count + 1, pivot, radius);
    return { ...field, thumbs: slots.slice(0, count), landing: slots[count] as Slot };
  });
}

type FieldFrame = Omit<TableField, 'thumbs' | 'landing'>;

/** A grid inside the field that never leaves the screen: more columns first, then rows that overlap. */
function thumbSlots(
  field: FieldFrame,
  count: number,
  pivot: { x: number; y: number },
  radius: number,
): Slot[] {
  const inner = field.width - 26;
  // The field leans: its lower edge on screen differs from side to side by width × sin(angle).
  const room =
    field.visibleHeight - field.headHeight - 16 - (Math.abs(Math.sin(field.angle)) * field.width) / 2;
  const { columns, width } = thumbGrid(inner, room, count);
  const rows = Math.ceil(count / columns);
  const thumbHeight = width * ASPECT;
  const pitch = rows < 2 ? 0 : Math.min(thumbHeight + 8, Math.max(10, (room - thumbHeight) / (rows - 1)));
  return Array.from({ length: count }, (_, i) => {
    const across = (i % columns) * (width + 8) - (inner - width) / 2;
    const depth = field.headHeight + 10 + thumbHeight / 2 + Math.floor(i / columns) * pitch;
    const [sin, cos] = [Math.sin(field.angle), Math.cos(field.angle)];
    return {
      x: pivot.x + (radius - depth) * sin + across * cos,
      y: pivot.y - (radius - depth) * cos + across * sin,
      angle: field.angle,
      width,
    };
  });
}

const LARGEST_THUMB = 92;
/** Rows of thumbs may cover each other until this much of each is seen; then they get smaller. */
const LEAST_SEEN = 0.66;

/** As many columns as make the thumbs largest, so that they fit across and down; many cards overlap more than that. */
function thumbGrid(inner: number, room: number, count: number): { columns: number; width: number } {
  const [least, most] = inner < 90 ? [1, 2] : [2, 4];
  const acrossOf = (columns: number) => (inner - (columns - 1) * 8) / columns;
  let best = { columns: most, width: acrossOf(most) };
  for (let columns = least; columns <= most; columns++) {
    const rows = Math.ceil(count / columns);
    const down = room / (1 + (rows - 1) * LEAST_SEEN) / ASPECT;
    const width = Math.min(acrossOf(columns), down, LARGEST_THUMB);
    if (width > best.width) best = { columns, width };
  }
  return best;
}

/** The field under a card's foot, measured on the resting geometry: one angle, one radius. */
export function fieldAt(geometry: TableGeometry, foot: { x: number; y: number }): number | undefined {
  const [dx, dy] = [foot.x - geometry.pivot.x, geometry.pivot.y - foot.y];
  if (Math.hypot(dx, dy) > geometry.radius - 6) return undefined;
  const angle = Math.atan2(dx, dy);
  const half = FIELD_GAP / geometry.radius / 2;
  const found = geometry.fields.findIndex((field) => angle >= field.from - half && angle < field.to + half);
  if (found >= 0) return found;
  return angle < 0 ? 0 : geometry.fields.length - 1;
}
