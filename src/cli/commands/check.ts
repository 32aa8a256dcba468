import { resolve } from 'node:path';
import { reporters } from '../../reporters/index.js';
import type { WarmThread } from '../../io/warm-thread.js';
import { EXIT } from '../exit-codes.js';
import { fails, type FailOn } from '../fail-on.js';
import { wholeOutputs } from '../outputs.js';
import {
  checkSession,
  historyNote,
  openSession,
  reportTools,
  sayProfile,
  withThreads,
  type SessionOptions,
  type ShowOptions,
} from '../session.js';

export interface CheckOptions extends SessionOptions, ShowOptions {
  format: (typeof reporters)[number]['name'];
  failOn: FailOn;
}

/** `interlinear check`: prints what was found, writes nothing. */
export async function check(options: CheckOptions, warm: WarmThread): Promise<number> {
  await wholeOutputs(resolve(options.root));
  const session = await openSession(options);
  const checked = await withThreads(session, options, warm, (workers) =>
    checkSession(session, options, workers),
  );
  session.quiet();
  process.stderr.write(historyNote(session, checked));
  const reporter = reporters.find(({ name }) => name === options.format);
  process.stdout.write(
    reporter?.format(checked.report, reportTools(session, checked, process.stdout, options)) ?? '',
  );
  sayProfile(options, checked);
  return fails(checked.report, options.failOn) ? EXIT.findings : EXIT.done;
}
