import { Refusal } from '../refusal.js';

/** One of several machines that share the pages of a project between them. */
export interface Shard {
  /** From 0. */
  index: number;
  count: number;
}

/** The variables of an environment that say which machine of several this one is. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What `--shard` says: `2/4`, the second of four; `4`, of four, where Kubernetes counts (`JOB_COMPLETION_INDEX`, from 0); nothing, where the CI
 * counts (`CI_NODE_INDEX`, from 1, of `CI_NODE_TOTAL`).
 * @throws Refusal where that is no shard
 */
export function readShard(option: string | true, env: Environment): Shard {
  const [, first = '', second] = option === true ? [] : (/^(\d{1,6})(?:\/(\d{1,6}))?$/.exec(option) ?? []);
  const shard = second === undefined ? ofEnvironment(first, env) : shardOf(Number(first) - 1, Number(second));
  if (shard !== undefined) return shard;
  const read = option === true ? 'nothing' : option;
  throw new Refusal([
    `--shard: read ${read}, expected 2/4 (the second of four), a count with JOB_COMPLETION_INDEX set, or nothing with CI_NODE_INDEX and CI_NODE_TOTAL set`,
  ]);
}

function ofEnvironment(count: string, env: Environment): Shard | undefined {
  return count === ''
    ? shardOf(Number(env.CI_NODE_INDEX ?? NaN) - 1, Number(env.CI_NODE_TOTAL ?? NaN))
    : shardOf(Number(env.JOB_COMPLETION_INDEX ?? NaN), Number(count));
}

function shardOf(index: number, count: number): Shard | undefined {
  return Number.isInteger(index) && Number.isInteger(count) && index >= 0 && index < count
    ? { index, count }
    : undefined;
}

/** Whether the pages of a slug, given by its place among all slugs, are this machine's. All languages of a page go together: they share its English. */
export function isOfShard(place: number, shard: Shard | undefined): boolean {
  return shard === undefined || place % shard.count === shard.index;
}
