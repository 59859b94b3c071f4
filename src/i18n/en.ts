import { agreement } from './en/agreement';
import { app } from './en/app';
import { conversation } from './en/conversation';
import { exports } from './en/exports';
import { favourites } from './en/favourites';
import { files } from './en/files';
import { gap } from './en/gap';
import { groups } from './en/groups';
import { handOver } from './en/handOver';
import { home } from './en/home';
import { lock } from './en/lock';
import { present } from './en/present';
import { privacy } from './en/privacy';
import { problem } from './en/problem';
import { room } from './en/room';
import { settings } from './en/settings';
import { setup } from './en/setup';
import { storage } from './en/storage';
import { summary } from './en/summary';
import { turn } from './en/turn';
import type { Texts } from './nl';

export const en: Texts = {
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
