import { cruise, type IReporterOutput } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';

/** From the ground up; what stands on one line are neighbours and don't know each other. */
const floors = [
  ['base'],
  ['model'],
  ['charts', 'i18n', 'routes'],
  ['storage', 'exports', 'handoff', 'state', 'ui'],
  ['flows'],
  ['features'],
  ['app'],
];

/** Packages without side effects that the model and the charts may stand on. */
const purePackages = ['zod'];

const folder = (names: readonly string[]) => `^src/(${names.join('|')})/`;

const forbidden = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ...floors.flatMap((floor, i) => [
    {
      name: `${floor.join('-')}-never-up`,
      severity: 'error',
      from: { path: folder(floor) },
      to: {
        path: folder(
          floors
            .slice(i + 1)
            .flat()
            .concat('-'),
        ),
      },
    },
    ...floor.map((name) => ({
      name: `${name}-not-its-neighbours`,
      severity: 'error',
      from: { path: folder([name]) },
      to: { path: folder(floor.filter((other) => other !== name).concat('-')) },
    })),
  ]),
  {
    name: 'features-are-islands',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'features-reach-io-through-flows',
    severity: 'error',
    from: { path: '^src/(features|app)/' },
    to: { path: '^src/(storage|exports|handoff)/' },
  },
  {
    name: 'react-only-in-ui-features-app',
    severity: 'error',
    from: { pathNot: '^src/(ui|features|app)/' },
    to: { path: '^node_modules/(react|react-dom|framer-motion|@dnd-kit)/' },
  },
  {
    name: 'idb-only-in-storage',
    severity: 'error',
    from: { pathNot: '^src/storage/' },
    to: { path: '^node_modules/idb/' },
  },
  {
    name: 'the-model-is-pure',
    severity: 'error',
    from: { path: '^src/(base|model|charts)/' },
    to: { dependencyTypes: ['npm', 'core'], pathNot: `^node_modules/(${purePackages.join('|')})/` },
  },
] as const;

describe('the floors of the house', async () => {
  const result = (
    (await cruise(
      ['src'],
      {
        ruleSet: { forbidden: forbidden as never },
        validate: true,
        doNotFollow: { path: 'node_modules' },
        exclude: { path: '\\.(css|avif|woff2)$' },
        tsPreCompilationDeps: true,
        tsConfig: { fileName: 'tsconfig.json' },
      },
      {},
      { tsConfig: extractTsConfig('tsconfig.json') },
    )) as IReporterOutput
  ).output;
  if (typeof result === 'string') throw new Error('expected the cruise as an object');

  it('were really walked: a checker that reads nothing passes everything', () => {
    expect(result.summary.totalCruised).toBeGreaterThan(80);
    expect(result.summary.totalDependenciesCruised).toBeGreaterThan(200);
  });

  it('are never climbed, and neighbours leave each other alone', () => {
    const violations = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(violations).toEqual([]);
  });
});
