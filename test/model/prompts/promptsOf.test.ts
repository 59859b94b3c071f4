import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import { isAboutCard } from '#model/prompts/prompt';
import { promptsOf } from '#model/prompts/promptsOf';
import type { Sort } from '#model/sorts/sort';
import { groupSpectrumOf, spectrumOf } from '#model/spectrum/spectrum';
import { anySorts, board, cardSet } from '../arbitraries';
import { peopleWho, sourceOf } from './promptSource';

const asPeople = (sorts: readonly Sort[]): Sort[] =>
  sorts.map((sort, i) => ({ ...sort, participant: `p${i}`, id: `p${i}.me` }));
const anyPeople = anySorts.map(asPeople);

describe('the prompts of any sorts', () => {
  it('show no card twice and have ids of their own', () => {
    fc.assert(
      fc.property(anyPeople, (sorts) => {
        const prompts = promptsOf(sourceOf(sorts));
        const cards = prompts.flatMap(({ card }) => card ?? []);
        expect(new Set(cards).size).toBe(cards.length);
        expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
      }),
    );
  });

  it('stand by strength, from 1 down to 0', () => {
    fc.assert(
      fc.property(anyPeople, (sorts) => {
        const strengths = promptsOf(sourceOf(sorts)).map(({ strength }) => strength);
        expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
        for (const strength of strengths) {
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('are the same in whatever order people finished', () => {
    fc.assert(
      fc.property(anyPeople, (sorts) => {
        expect(promptsOf(sourceOf(sorts.toReversed()))).toEqual(promptsOf(sourceOf(sorts)));
      }),
    );
  });

  it("hold the model's own figures", () => {
    fc.assert(
      fc.property(anyPeople, (sorts) => {
        const rows = placementMatrixOf(sorts, board, cardSet).cards;
        const spectra = sorts.flatMap((sort) => {
          const spectrum = spectrumOf(sort, board);
          return spectrum ? [spectrum] : [];
        });
        const mean = groupSpectrumOf(spectra) ?? [];
        for (const { card, finding } of promptsOf(sourceOf(sorts))) {
          if (isAboutCard(finding)) {
            const row = rows.find((candidate) => candidate.card === card);
            expect(finding).toMatchObject({ counts: row?.counts, aside: row?.aside, people: sorts.length });
          }
          if ('mean' in finding)
            for (const [d, share] of finding.mean.entries()) expect(share).toBeCloseTo(mean[d] as number, 12);
        }
      }),
    );
  });

  it('are none for nobody, and none about one person alone', () => {
    fc.assert(
      fc.property(anyPeople, (sorts) => {
        expect(promptsOf(sourceOf(sorts.slice(0, 1)))).toEqual([]);
      }),
    );
    expect(promptsOf(sourceOf([]))).toEqual([]);
    expect(promptsOf(sourceOf(peopleWho({ a: 'aside' }, { a: 'aside' })))).toEqual([]);
  });
});

describe('the order of prompts', () => {
  it('mixes the rules: a further split card comes after the first of another rule', () => {
    const people = peopleWho(
      ...['north', 'east', 'south', 'west'].map((domain) => ({ a: domain, b: domain, c: domain, d: 'east' })),
    );
    const kinds = promptsOf(sourceOf(people)).map(({ finding }) => finding.kind);
    expect(kinds.filter((kind) => kind === 'split')).toHaveLength(3);
    expect(kinds.lastIndexOf('split')).toBeGreaterThan(kinds.indexOf('shared'));
  });

  it('leaves a picture to the prompt that is about it', () => {
    const people = peopleWho(
      { f: 'north', a: 'north' },
      { f: 'east', a: 'north' },
      { f: 'north', a: 'north' },
    );
    const prompts = promptsOf(sourceOf(people));
    const unused = prompts.find(({ id }) => id === 'unused.south.me');
    expect(prompts.some(({ id }) => id === 'split.f.me')).toBe(true);
    expect(unused?.card).toBeDefined();
    expect(unused?.card).not.toBe('f');
  });
});
