import type { Texts } from '../nl';
import { counted, n, word } from './words';

const points = (value: number) => counted(value, 'point', 'points');

export const groups: Texts['groups'] = {
  nobody: 'As soon as people are done, you will see the groups side by side here.',
  noGroups: 'This session has no groups.',
  noGroupsHelp: 'Make them under Set up, and give people a group in the menu beside their name.',
  ungrouped: 'No group has colours yet.',
  ungroupedHelp: 'Give people a group in the menu beside their name.',
  allHidden: 'There is no group yet that we can show without saying too much about somebody.',
  whole: (label: string) => `All colours come from ${label}: there is nothing to compare with yet.`,
  alikeOne: (label: string, least: number) =>
    `${label} resembles everyone together: no colour differs by ${points(least)} or more.`,
  alike: (least: number) =>
    `In these groups no colour differs from everyone together by ${points(least)} or more.`,
  share: (label: string, percent: number) => `${n(percent)}% in ${label}`,
  differs: (name: string, shares: string, everyone: number) =>
    `${name} weighs ${shares}; ${n(everyone)}% for everyone together.`,
  rule: (least: number) =>
    `Pointed out: every colour that differs in a group from everyone together by ${points(least)} or more, the largest first. All fans and bars have the same scale.`,
  everyoneNote: 'Everyone who is done, also without a group.',
  difference: (name: string, percent: number, everyone: number) =>
    `${name} ${n(percent)}%, everyone ${n(everyone)}%`,
  more: (by: number) => `${points(by)} more than everyone`,
  less: (by: number) => `${points(by)} less than everyone`,
  noDifference: (least: number) => `No colour differs by ${points(least)} or more.`,
  notShown: 'Not shown',
  nothingYet: (label: string) => `There is nothing to show of ${label} yet.`,
  withoutGroup: (count: number) =>
    count === 1
      ? 'One person without a group counts for everyone only.'
      : `${n(count)} people without a group count for everyone only.`,
  count: (count: number) => `${word(count)} ${count === 1 ? 'person' : 'people'}`,
};
