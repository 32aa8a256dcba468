import { resolve } from 'node:path';
import { createTranslator } from '../../i18n/translator.js';
import { readResources } from '../../io/locales.js';
import { warmWorker } from '../../run/worker.js';
import type { BuildOptions } from '../build-options.js';
import { lastBuild } from '../last-build.js';
import { wholeOutputs } from '../outputs.js';
import { say, type Said } from '../said.js';
import { colorFor } from '../terminal.js';

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
  const said = await last?.recall();
  if (said !== undefined) return sayAgain(said, started);
  const warm = warmWorker();
  const { buildAnew } = await import('./build-anew.js');
  return buildAnew(options, outputs, { last, warm, started });
}

function sayAgain(said: Said, started: number): number {
  const { language, found, totals } = said;
  const resources = readResources(language);
  process.stderr.write(`${found}${createTranslator(language, 'cli', resources)('unchanged')}\n`);
  const tools = {
    findings: createTranslator(language, 'findings', resources),
    color: colorFor(process.stdout),
  };
  return say(said, tools, {
    locales: Object.fromEntries(totals.locales.map(({ locale }) => [locale, 0])),
    total: performance.now() - started,
  });
}
