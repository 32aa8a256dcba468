import { relative, resolve } from 'node:path';
import { makeRoom } from '../../io/make-room.js';
import { startTrace, type Trace } from '../../io/trace.js';
import type { WarmThread } from '../../io/warm-thread.js';
import { formatAccount } from '../../reporters/account.js';
import type { ReportTools } from '../../reporters/reporter.js';
import { terminal } from '../../reporters/terminal.js';
import { build as publishAll, guard } from '../../run/build.js';
import type { Checked } from '../../run/check.js';
import type { BuildOptions } from '../build-options.js';
import { EXIT } from '../exit-codes.js';
import type { LastBuild } from '../last-build.js';
import type { Outputs } from '../outputs.js';
import { say, type Said } from '../said.js';
import {
  checkSession,
  fails,
  foundNote,
  historyNote,
  openSession,
  reportTools,
  type Session,
} from '../session.js';

/** What a build begins with. */
interface Beginning {
  /** Where to keep what it came from, for the next one. */
  last: LastBuild | undefined;
  warm: WarmThread;
  /** When it began, on the clock of `performance`. */
  started: number;
}

/** A build that reads the project. */
export async function buildAnew(
  options: BuildOptions,
  outputs: Outputs,
  beginning: Beginning,
): Promise<number> {
  const trace = startTrace();
  const clear = await makeRoom(resolve(options.root), Object.values(outputs));
  try {
    return await perform(options, outputs, { ...beginning, trace });
  } catch (error) {
    await clear();
    throw error;
  } finally {
    trace.stop();
  }
}

async function perform(
  options: BuildOptions,
  { out, report }: Outputs,
  { last, warm, started, trace }: Beginning & { trace: Trace },
): Promise<number> {
  const { siteUrl } = options;
  const session = await openSession(options, siteUrl === undefined ? {} : { siteUrl });
  const { project, resources, progress } = session;
  // Before minutes of work for an output that must not be written.
  await guard(project, out, report);
  const checked = await checkSession(session, { ...options, built: options.locale }, warm);
  progress({ name: 'write' });
  const tools = reportTools(session, checked, process.stdout, options);
  const published = await publishAll({
    project,
    checked,
    locales: options.locale,
    resources,
    out,
    report,
  });
  const said = saidOf(session, checked, tools, { ...options, out, report });
  const answers = trace.answers();
  if (answers !== undefined && isCertain(checked))
    await last?.keep({ answers, outputs: published.map(({ out, state }) => ({ out, state })), said });
  session.quiet();
  const timing = { locales: checked.analysis.milliseconds, total: performance.now() - started };
  return say(said, tools, timing);
}

/** Whether the same would come of it again: a page that failed or took too long did so perhaps because the machine was at something else. */
function isCertain({ analysis }: Checked): boolean {
  return !analysis.facts.some(({ fact: { code } }) => code === 'page/failed' || code === 'page/timeout');
}

function saidOf(
  session: Session,
  checked: Checked,
  tools: ReportTools,
  { out, report: folder, failOn }: BuildOptions,
): Said {
  const { project, say } = session;
  const { report } = checked;
  const made = [
    say('made.site', { folder: here(out) }),
    say('made.report', { file: here(`${folder}/index.html`) }),
  ];
  const failed = fails(report, failOn);
  const severity = tools.findings(`severity.${failOn === 'never' ? 'note' : failOn}`);
  const notes = [
    ...(project.settings.siteUrl === undefined ? [say('note.siteUrl')] : []),
    ...(failed ? [say('failed', { severity })] : []),
  ];
  return {
    language: project.settings.language,
    found: foundNote(project, say),
    findings: terminal.format(report, tools),
    totals: { source: report.source, locales: report.locales, totals: report.totals },
    made: formatAccount(report, tools) + lines(made),
    notes: historyNote(session, checked) + lines(notes),
    code: failed ? EXIT.findings : EXIT.done,
  };
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

/** A path as seen from where the command was called. */
function here(path: string): string {
  return relative(process.cwd(), path);
}
