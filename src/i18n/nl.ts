import { agreement } from './nl/agreement';
import { app } from './nl/app';
import { conversation } from './nl/conversation';
import { exports } from './nl/exports';
import { favourites } from './nl/favourites';
import { files } from './nl/files';
import { gap } from './nl/gap';
import { groups } from './nl/groups';
import { handOver } from './nl/handOver';
import { home } from './nl/home';
import { lock } from './nl/lock';
import { present } from './nl/present';
import { privacy } from './nl/privacy';
import { problem } from './nl/problem';
import { room } from './nl/room';
import { settings } from './nl/settings';
import { setup } from './nl/setup';
import { storage } from './nl/storage';
import { summary } from './nl/summary';
import { turn } from './nl/turn';

export const nl = {
  app,
  settings,
  home,
  setup,
  handOver,
  turn,
  room,
  agreement,
  favourites,
  gap,
  groups,
  summary,
  files,
  lock,
  exports,
  present,
  privacy,
  problem,
  conversation,
  storage,
};

export type Texts = typeof nl;
