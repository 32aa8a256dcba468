import { relative, resolve } from 'node:path';
import { readShard } from '../../run/analyse/shard.js';
import { Refusal } from '../../run/refusal.js';
import type { WarmThread } from '../../io/warm-thread.js';
import { EXIT } from '../exit-codes.js';
import { checkSession, openSession, sayProfile, withThreads, type SessionOptions } from '../session.js';

export interface ShardOptions extends SessionOptions {
  /** `2/4`, a count, or true where only `--shard` was given. */
  shard: string | true;
}

/** `interlinear build --shard`: works out this machine's share of the pages and keeps the results, for `interlinear merge`. Publishes nothing. */
export async function buildShard(options: ShardOptions, warm: WarmThread): Promise<number> {
  const shard = readShard(options.shard, process.env);
  if (typeof options.cache !== 'string')
    throw new Refusal(['--shard: its results go into the cache, so it does not go with --no-cache']);
  const session = await openSession(options);
  const checked = await withThreads(session, options, warm, (workers) =>
    checkSession(session, options, workers, shard),
  );
  session.quiet();
  const folder = relative(process.cwd(), resolve(session.project.root, options.cache));
  process.stdout.write(
    `${session.say('shard', { number: shard.index + 1, of: shard.count, count: checked.analysis.results.length, folder })}\n`,
  );
  sayProfile(options, checked);
  return EXIT.done;
}
