import { agreement } from './en/agreement';
import { conversation } from './en/conversation';
import { exports } from './en/exports';
import { favourites } from './en/favourites';
import { gap } from './en/gap';
import { groups } from './en/groups';
import { lock } from './en/lock';
import { peers } from './en/peers';
import { present } from './en/present';
import { privacy } from './en/privacy';
import { room } from './en/room';
import { settings } from './en/settings';
import { setup } from './en/setup';
import { summary } from './en/summary';
import { enCommon } from './enCommon';
import type { Texts } from './nl';

export const en: Texts = {
  ...enCommon,
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
