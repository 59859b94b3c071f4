import { agreement } from './nl/agreement';
import { conversation } from './nl/conversation';
import { exports } from './nl/exports';
import { favourites } from './nl/favourites';
import { gap } from './nl/gap';
import { groups } from './nl/groups';
import { lock } from './nl/lock';
import { peers } from './nl/peers';
import { present } from './nl/present';
import { privacy } from './nl/privacy';
import { room } from './nl/room';
import { settings } from './nl/settings';
import { setup } from './nl/setup';
import { summary } from './nl/summary';
import { nlCommon } from './nlCommon';

export const nl = {
  ...nlCommon,
  settings,
  setup,
  room,
  agreement,
  favourites,
  gap,
  groups,
  summary,
  lock,
  exports,
  peers,
  present,
  privacy,
  conversation,
};

export type Texts = typeof nl;
