import { evennessOf } from '#model/spectrum/evenness';

/**
 * How far people agree where one card belongs: 1 = all in one domain, 0 = spread evenly over the board; aside is left
 * out, and it is undefined without a placement. Source: method.md, *Card agreement* (1 − H / ln k).
 */
export function cardAgreementOf(counts: readonly number[]): number | undefined {
  const evenness = evennessOf(counts);
  return evenness === undefined ? undefined : 1 - evenness;
}
