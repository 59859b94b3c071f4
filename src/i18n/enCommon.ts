import { app } from './en/app';
import { fan } from './en/fan';
import { files } from './en/files';
import { handOver } from './en/handOver';
import { home } from './en/home';
import { problem } from './en/problem';
import { storage } from './en/storage';
import { turn } from './en/turn';
import type { CommonTexts } from './nlCommon';

export const enCommon: CommonTexts = {
  app,
  home,
  handOver,
  turn,
  fan,
  files,
  problem,
  storage,
};
