/**
 * `npm run bench`: what the app costs, each figure beside the least the same thing can cost on this machine, measured in
 * the same run. `-- model drag …` measures only those.
 */
import { cpus, loadavg } from 'node:os';
import { dragTopic } from './drag';
import { type Topic, tableOf } from './figures';
import { largeTopic } from './large';
import { modelTopic } from './model';
import { openSite } from './site';
import { startTopic } from './start';
import { tapsTopic } from './taps';

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
const loadNow = () => loadavg()[0]?.toFixed(1);

const topics: Topic[] = [];
const failed: string[] = [];
const loads = [loadNow()];
if (isWanted('model')) topics.push(modelTopic());

const inBrowser = { drag: dragTopic, taps: tapsTopic, start: startTopic, large: largeTopic };
const site = Object.keys(inBrowser).some(isWanted) ? await openSite() : undefined;
try {
  for (const [name, measure] of Object.entries(inBrowser)) {
    if (!site || !isWanted(name)) continue;
    process.stderr.write(`${name} …\n`);
    // A topic that fails is named at the end; the others are worth having.
    await measure(site).then(
      (topic) => topics.push(topic),
      (error: unknown) => failed.push(`${name} could not be measured: ${error}`),
    );
    loads.push(loadNow());
  }
} finally {
  await site?.close();
}

const missed = topics.flatMap(({ figures }) =>
  figures.flatMap(({ what, goals }) =>
    (goals ?? []).filter(({ isMet }) => !isMet).map(({ text }) => `${what.trim()} ${text}`),
  ),
);
console.log(`
No peer library exists for a workshop like this: every figure stands beside a floor instead.
${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${site?.browserVersion ?? 'no browser'}; load ${loads.join(' → ')}
Medians, with p10–p90 between brackets.

${tableOf(topics)}

${[missed.length === 0 ? 'Every goal is met.' : `Missed: ${missed.join('; ')}.`, ...failed].join('\n')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
