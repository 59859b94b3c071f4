import { lazy } from 'react';
import type { TurnKey } from '#flows/turn';
import { sortIdOf } from '#model/sorts/sort';
import { TurnSteps } from './TurnSteps';
import { useTurn } from './useTurn';

/** Only a session among colleagues needs it. */
const PeerTurn = lazy(() => import('./PeerTurn').then((m) => ({ default: m.PeerTurn })));

interface TurnPlaceProps {
  turnKey: TurnKey;
  /** Whether this tablet goes from hand to hand: then a finished turn shows nothing any more. */
  isHandedOver: boolean;
  onMissing(): React.ReactNode;
}

export function TurnPlace({ turnKey, isHandedOver, onMissing }: TurnPlaceProps) {
  const turn = useTurn(turnKey);
  if (!turn) return onMissing();
  const id = sortIdOf(turnKey.participant, turnKey.perspective);
  const Steps = turn.perspective.about === 'peer' ? PeerTurn : TurnSteps;
  return <Steps key={id} turn={turn} isHandedOver={isHandedOver} />;
}
