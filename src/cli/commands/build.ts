import { resolve } from 'node:path';
import { readResources } from '../../io/locales.js';
import type { Answers } from '../../io/trace.js';
import { warmWorker } from '../../run/worker.js';
import type { BuildOptions } from '../build-options.js';
import { lastBuild } from '../last-build.js';
import { wholeOutputs, type Outputs } from '../outputs.js';
import { say, type Said } from '../said.js';
import { toolsFor } from '../tools.js';

/**
 * `interlinear build`: the site and the report; the findings that matter and a table on stdout, talk on stderr. Where nothing has changed since the last one, the
 * outputs are left as they are and the same is said again; nothing that would do more is loaded before that is known.
 */
export async function build(options: BuildOptions): Promise<number> {
  const { shard } = options;
  if (shard !== undefined) {
    const warm = warmWorker();
    const { buildShard } = await import('./shard.js');
    return buildShard({ ...options, shard }, warm);
  }
  const started = performance.now();
  const outputs = await wholeOutputs(resolve(options.root), options);
  const last = lastBuild(options, outputs);
  // A profile of nothing says nothing.
  const seen: Answers = {};
  const said = options.profile === true ? undefined : await last?.recall(seen);
  if (said !== undefined) return sayAgain(said, outputs, options, started);
  const warm = warmWorker();
  const { buildAnew } = await import('./build-anew.js');
  return buildAnew(options, outputs, { last, warm, started, seen });
}

function sayAgain(said: Said, outputs: Outputs, { root, failOn }: BuildOptions, started: number): number {
  const { language, found, totals } = said;
  const resources = readResources(language);
  const tools = toolsFor(process.stdout, { language, resources, root: resolve(root) });
  process.stderr.write(`${found}${tools.cli('unchanged')}\n`);
  const locales = Object.fromEntries(totals.locales.map(({ locale }) => [locale, 0]));
  return say(said, { outputs, failOn, timing: { locales, total: performance.now() - started }, tools });
}
