import { performance } from 'node:perf_hooks';
import type { Stage, StageSum, StageSums } from './stages.js';

/*
 * One stopwatch a thread. While it is not started a call costs one comparison: stages can be named wherever they are.
 */

/** Of this thread; undefined while nobody wants to know. */
let sums: StageSums | undefined;
/** What the stages inside the one that is open have taken. */
let inner = 0;
/** Milliseconds that this thread has waited, as far as they were counted. */
let waited = 0;

/**
 * From now on the stages of this thread are timed.
 * @param before milliseconds of work that were done before, as `start`
 */
export function startProfile(before: number): void {
  if (sums !== undefined) return;
  sums = {};
  inner = 0;
  addTime('start', before);
  waited = performance.eventLoopUtilization().idle;
}

export function isProfiling(): boolean {
  return sums !== undefined;
}

/** The sums of this thread since the last call; the next ones begin at nothing. Empty where nothing is timed. */
export function takeSums(): StageSums {
  if (sums === undefined) return {};
  const { idle } = performance.eventLoopUtilization();
  addTime('waiting', idle - waited);
  waited = idle;
  const taken = sums;
  sums = {};
  return taken;
}

/** Times nothing more. */
export function stopProfile(): void {
  sums = undefined;
}

/** Does work that does not wait. */
export function timed<Value>(stage: Stage, work: () => Value): Value {
  if (sums === undefined) return work();
  const outside = inner;
  inner = 0;
  const started = performance.now();
  try {
    return work();
  } finally {
    const took = performance.now() - started;
    add(stage, { calls: 1, busy: took - inner, flight: 0 });
    inner = outside + took;
  }
}

/** Does work that waits for others: its thread is at it until the first wait, and the call is in flight until its answer. */
export async function timedUntil<Value>(stage: Stage, work: () => Promise<Value>): Promise<Value> {
  if (sums === undefined) return work();
  const started = performance.now();
  try {
    return await timed(stage, work);
  } finally {
    add(stage, { calls: 0, busy: 0, flight: performance.now() - started });
  }
}

/** Items that are made as they are asked for. */
export function* timedEach<Item>(stage: Stage, items: Iterable<Item>): Iterable<Item> {
  const iterator = items[Symbol.iterator]();
  for (;;) {
    const next = timed(stage, () => iterator.next());
    if (next.done === true) return;
    yield next.value;
  }
}

/** Milliseconds that were measured some other way. */
export function addTime(stage: Stage, busy: number): void {
  add(stage, { calls: 1, busy, flight: 0 });
}

/** Adds the second sums to the first. */
export function addSums(all: StageSums, more: StageSums): void {
  for (const [stage, sum] of Object.entries(more)) addTo(all, stage as Stage, sum);
}

function add(stage: Stage, sum: StageSum): void {
  if (sums !== undefined) addTo(sums, stage, sum);
}

function addTo(all: StageSums, stage: Stage, { calls, busy, flight }: StageSum): void {
  const known = (all[stage] ??= { calls: 0, busy: 0, flight: 0 });
  known.calls += calls;
  known.busy += busy;
  known.flight += flight;
}
