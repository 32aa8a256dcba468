import { resolve } from 'node:path';
import { recoverPublish } from '../io/output/recover.js';

/** Where a build writes, relative to the project's root. */
export const DEFAULT_OUTPUTS = { out: 'dist/site', report: 'dist/report' } as const;

/** The two outputs of a build, absolute. */
export interface Outputs {
  out: string;
  report: string;
}

/**
 * The outputs of a project, put right if a build was killed between its two renames. Every command begins with it: whoever looks at an output
 * after a command of ours finds a whole one.
 */
export async function wholeOutputs(root: string, named: Outputs = DEFAULT_OUTPUTS): Promise<Outputs> {
  const out = resolve(root, named.out);
  const report = resolve(root, named.report);
  await recoverPublish([out, report]);
  return { out, report };
}
