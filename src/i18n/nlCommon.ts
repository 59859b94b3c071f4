import { app } from './nl/app';
import { fan } from './nl/fan';
import { files } from './nl/files';
import { handOver } from './nl/handOver';
import { home } from './nl/home';
import { problem } from './nl/problem';
import { storage } from './nl/storage';
import { turn } from './nl/turn';

/** What a participant's places and Home say: all that is fetched before the first card. */
export const nlCommon = {
  app,
  home,
  handOver,
  turn,
  fan,
  files,
  problem,
  storage,
};

export type CommonTexts = typeof nlCommon;
