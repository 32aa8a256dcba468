import { resolve } from 'node:path';
import { exportSource } from '../../run/export-source.js';
import { EXIT } from '../exit-codes.js';
import { wholeOutputs } from '../outputs.js';
import { openSession, type SessionOptions } from '../session.js';

export interface ExportOptions extends SessionOptions {
  format: 'source';
  out: string;
}

/** `interlinear export --format source`: the English that the translations carry, one file a page. */
export async function exportPages(options: ExportOptions): Promise<number> {
  await wholeOutputs(resolve(options.root));
  const session = await openSession(options);
  const out = resolve(options.out);
  const count = await exportSource(session.project, out, session.say);
  process.stderr.write(`${session.say('exported', { count, folder: options.out })}\n`);
  return EXIT.done;
}
