import { relative, resolve } from 'node:path';
import { terminal } from '../../reporters/terminal.js';
import { formatAccount } from '../../reporters/account.js';
import { formatTotals } from '../../reporters/table.js';
import { build as publishAll, guard } from '../../run/build.js';
import type { WarmThread } from '../../io/warm-thread.js';
import { EXIT } from '../exit-codes.js';
import { buildShard } from './shard.js';
import { wholeOutputs } from '../outputs.js';
import {
  checkSession,
  fails,
  openSession,
  reportTools,
  sayHistory,
  sayProfile,
  type FailOn,
  type SessionOptions,
  type ShowOptions,
} from '../session.js';

export interface BuildOptions extends SessionOptions, ShowOptions {
  out: string;
  report: string;
  siteUrl?: string;
  failOn: FailOn;
  /** Only a share of the pages, see `ShardOptions`. */
  shard?: string | true;
}

/** `interlinear build`: the site and the report; the findings that matter and a table on stdout, talk on stderr. */
export async function build(options: BuildOptions, warm: WarmThread): Promise<number> {
  const { shard } = options;
  if (shard !== undefined) return buildShard({ ...options, shard }, warm);
  const started = performance.now();
  const { out, report } = await wholeOutputs(resolve(options.root), options);
  const { siteUrl } = options;
  const session = await openSession(options, siteUrl === undefined ? {} : { siteUrl });
  const { project, resources, say, progress } = session;
  // Before minutes of work for an output that must not be written.
  await guard(project, out, report);
  const checked = await checkSession(session, { ...options, built: options.locale }, warm);
  progress({ name: 'write' });
  const tools = reportTools(session, checked, process.stdout, options);
  await publishAll({ project, checked, locales: options.locale, resources, out, report });
  session.quiet();
  sayHistory(session, checked);
  const timing = { locales: checked.analysis.milliseconds, total: performance.now() - started };
  process.stdout.write(
    `${terminal.format(checked.report, tools)}\n${formatTotals(checked.report, tools, timing)}\n`,
  );
  process.stdout.write(
    `${formatAccount(checked.report, tools)}${say('made.site', { folder: here(out) })}\n${say('made.report', { file: here(`${report}/index.html`) })}\n`,
  );
  if (project.settings.siteUrl === undefined) process.stderr.write(`${say('note.siteUrl')}\n`);
  sayProfile(options, checked);
  if (!fails(checked.report, options.failOn)) return EXIT.done;
  process.stderr.write(
    `${say('failed', { severity: tools.findings(`severity.${options.failOn === 'never' ? 'note' : options.failOn}`) })}\n`,
  );
  return EXIT.findings;
}

/** A path as seen from where the command was called. */
function here(path: string): string {
  return relative(process.cwd(), path);
}
