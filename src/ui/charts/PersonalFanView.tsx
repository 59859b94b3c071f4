import { useId } from 'react';
import { domainColoursOf } from '#charts/domainColours';
import { markOf } from '#charts/marks';
import { pointAt } from '#charts/path';
import { type DomainArc, type PersonalBlade, personalFanOf } from '#charts/personalFan';
import type { Domain } from '#model/boards/board';
import type { Card } from '#model/cards/card';
import { textIn } from '#model/text';
import { imageUrlOf } from '../cards/cardImages';
import { useCommonTexts, useLanguage } from '../LanguageContext';
import { useSurface } from '../SurfaceContext';
import styles from './PersonalFanView.module.css';

interface PersonalFanViewProps {
  fields: readonly { domain: Domain; cards: readonly Card[] }[];
  /** Ids of the favourites, the dearest first; their rank stands on the leaf. */
  favourites: readonly string[];
  className?: string | undefined;
}

const RADIUS = 340;
/** Of the names on the rim, on average. */
const LETTER_WIDTH = 7.9;
const LETTER_HEIGHT = 12;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** The same fan as the table and the progress, grown up: one blade a card, its picture at the foot, its domain at the leaf. */
export function PersonalFanView({ fields, favourites, className }: PersonalFanViewProps) {
  const language = useLanguage();
  const texts = useCommonTexts();
  const surface = useSurface();
  const id = useId();
  const fan = personalFanOf(
    fields.map(({ cards }) => cards.length),
    RADIUS,
  );
  const label = fields
    .filter(({ cards }) => cards.length > 0)
    .map(({ domain, cards }) => texts.turn.fieldCount(textIn(domain.name, language), cards.length))
    .join('; ');
  const half = Math.max(RADIUS * Math.sin(Math.min(Math.PI / 2, fan.opening / 2)) + 22, 180);
  return (
    <svg
      className={className}
      viewBox={`${-half} ${-RADIUS - 44} ${2 * half} ${RADIUS + 60}`}
      role="img"
      aria-label={label}
    >
      {fan.blades.map((blade) => (
        <Blade
          key={`${blade.domain}.${blade.position}`}
          blade={blade}
          card={fields[blade.domain]?.cards[blade.position]}
          colours={domainColoursOf(fields[blade.domain]?.domain.colour ?? '#857387', surface)}
          rank={favourites.indexOf(fields[blade.domain]?.cards[blade.position]?.id ?? '') + 1}
          clipId={`${id}${blade.domain}-${blade.position}`}
        />
      ))}
      {fan.arcs.map((arc) => {
        const domain = fields[arc.domain]?.domain;
        if (!domain) return null;
        const colours = domainColoursOf(domain.colour, surface);
        const name = `${textIn(domain.name, language)} ${arc.count}`;
        const fits = arc.length > name.length * 9.4 + 30;
        return (
          <g key={domain.id} fill={colours.ink}>
            {fits && (
              <>
                <path id={`${id}arc${arc.domain}`} d={arc.path} fill="none" />
                <text className={styles.name}>
                  <textPath href={`#${id}arc${arc.domain}`} startOffset="50%" textAnchor="middle">
                    {name}
                  </textPath>
                </text>
              </>
            )}
            <ArcMark arc={arc} isAlone={!fits} colour={colours.ink} />
            {fits && <ArcMark arc={arc} colour={colours.ink} before={name} />}
          </g>
        );
      })}
      <circle r={fan.rivetRadius * 1.6} cy={6} fill="var(--ink)" />
    </svg>
  );
}

interface ArcMarkProps {
  arc: DomainArc;
  colour: string;
  /** The name it stands before; without one it stands in the middle, for want of room. */
  before?: string;
  isAlone?: boolean;
}

/** The domain's mark on the rim, turned with it as its name is. */
function ArcMark({ arc, colour, before, isAlone = false }: ArcMarkProps) {
  const { d, stroke } = markOf(arc.domain);
  const radius = arc.rim + LETTER_HEIGHT / 2;
  const angle = arc.middle - (before ? (before.length * LETTER_WIDTH) / 2 + 15 : 0) / radius;
  const { x, y } = pointAt(radius, angle);
  return (
    <g
      className={before ? styles.named : styles.sign}
      data-alone={isAlone}
      transform={`translate(${x} ${y}) rotate(${degrees(angle)}) scale(8)`}
    >
      <path d={d} {...(stroke && { fill: 'none', stroke: colour, strokeWidth: stroke })} />
    </g>
  );
}

interface BladeProps {
  blade: PersonalBlade;
  card: Card | undefined;
  colours: { full: string; on: string };
  rank: number;
  clipId: string;
}

function Blade({ blade, card, colours, rank, clipId }: BladeProps) {
  const url = card && imageUrlOf(card.image, 'thumb');
  const { centre, size } = blade.picture;
  const side = size * 1.04;
  return (
    <g className={styles.blade} style={{ animationDelay: `${(blade.from + 1.4) * 140}ms` }}>
      <clipPath id={clipId}>
        <path d={blade.picturePath} />
      </clipPath>
      <path d={blade.picturePath} fill={colours.full} opacity={0.35} />
      {url && (
        <g clipPath={`url(#${clipId})`}>
          <image
            href={url}
            x={centre.x - side / 2}
            y={centre.y - (side * 4) / 6}
            width={side}
            height={(side * 4) / 3}
            preserveAspectRatio="xMidYMid slice"
            transform={`rotate(${degrees(blade.middle)} ${centre.x} ${centre.y})`}
          />
        </g>
      )}
      <path d={blade.leafPath} fill={colours.full} />
      {rank > 0 && (
        <text
          className={styles.rank}
          fill={colours.on}
          transform={`translate(${blade.label.x} ${blade.label.y}) rotate(${degrees(blade.middle)})`}
        >
          {rank}
        </text>
      )}
    </g>
  );
}
