import { resolve } from 'node:path';
import { makeRoom } from '../../io/output/make-room.js';
import { startTrace, type Answers, type Trace } from '../../io/trace.js';
import type { WarmThread } from '../../io/warm-thread.js';
import { formatAccount } from '../../reporters/account.js';
import type { ReportTools } from '../../reporters/reporter.js';
import { pictureOf } from '../../reporters/terminal.js';
import { build as publishAll, guard } from '../../run/build.js';
import type { Checked } from '../../run/check.js';
import type { BuildOptions } from '../build-options.js';
import type { LastBuild } from '../last-build.js';
import type { Outputs } from '../outputs.js';
import { say, type Said } from '../said.js';
import {
  checkSession,
  foundNote,
  historyNote,
  openSession,
  reportTools,
  sayProfile,
  withThreads,
  type Session,
} from '../session.js';

/** What a build begins with. */
interface Beginning {
  /** Where to keep what it came from, for the next one. */
  last: LastBuild | undefined;
  warm: WarmThread;
  /** What was looked at a moment ago. */
  seen: Answers;
  /** When it began, on the clock of `performance`. */
  started: number;
}

/** A build that reads the project. */
export async function buildAnew(
  options: BuildOptions,
  outputs: Outputs,
  beginning: Beginning,
): Promise<number> {
  const trace = startTrace(beginning.seen);
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
  const madeIn = (folder: string) => last?.madeIn(folder);
  const session = await openSession(options, siteUrl === undefined ? {} : { siteUrl });
  const { project, resources, progress } = session;
  // Before minutes of work for an output that must not be written.
  await guard(project, [out, report], madeIn);
  const { checked, built } = await withThreads(session, options, warm, async (workers) => {
    const checked = await checkSession(session, { ...options, built: options.locale }, workers);
    progress({ name: 'write' });
    const request = { project, checked, workers, locales: options.locale, resources, out, report };
    return { checked, built: await publishAll(request, madeIn) };
  });
  const tools = reportTools(session, checked, process.stdout, options);
  const said = saidOf(session, checked, tools);
  const answers = isCertain(checked) ? trace.answers() : undefined;
  await last?.keep({ answers, outputs: built, said });
  session.quiet();
  const timing = { locales: checked.analysis.milliseconds, total: performance.now() - started };
  const code = say(said, { outputs: { out, report }, failOn: options.failOn, timing, tools });
  sayProfile(options, checked);
  return code;
}

/** Whether the same would come of it again: a page that failed or took too long did so perhaps because the machine was at something else. */
function isCertain({ analysis }: Checked): boolean {
  return !analysis.facts.some(({ fact: { code } }) => code === 'page/failed' || code === 'page/timeout');
}

function saidOf(session: Session, checked: Checked, tools: ReportTools): Said {
  const { project, say } = session;
  const { report } = checked;
  return {
    language: project.settings.language,
    found: foundNote(project, say),
    picture: pictureOf(report, tools),
    totals: { source: report.source, locales: report.locales, totals: report.totals },
    account: formatAccount(report, tools),
    notes:
      historyNote(session, checked) +
      (project.settings.siteUrl === undefined ? `${say('note.siteUrl')}\n` : ''),
  };
}
