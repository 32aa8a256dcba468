/** Points of two things that cannot stand side by side: such a pair is never made. */
export const NEVER = -1_000_000;

/** How like an item of one sequence is to an item of the other: whole points, above 0 for a pair worth making. */
export type Likeness = (source: number, target: number) => number;

/** A pair of an alignment: indices into the two sequences. */
export interface AlignedPair {
  source: number;
  target: number;
  /** Its points; the higher, the surer. */
  likeness: number;
}

/** A stretch of a sequence, from `start` up to and without `end`. */
export interface Stretch {
  start: number;
  end: number;
}

/** What it costs that a run of items without partners begins with an item of either sequence; above 0. */
export interface RunCosts {
  source: (index: number) => number;
  target: (index: number) => number;
}

const EVEN: RunCosts = { source: () => RUN, target: () => RUN };

/** What a run of items without partners costs, however long it is. */
export const RUN = 40;

/** Up to here the whole table of pairs is filled. */
const WHOLE = 40_000;
/** A band has no more fields than this, or than some 34 for each item. */
const MOST = 600_000;
const NARROWEST = 16;

/**
 * The best alignment of two stretches that keeps their order: the pairs whose points sum up highest (Needleman and Wunsch, with Gotoh's cost
 * for opening a gap). Of equal ones that which pairs early: what an older translation lacks was more often appended than put before.
 *
 * Time and memory are bounded. Up to 40,000 fields the whole table is filled; a larger one in a band along its diagonal that is doubled while
 * the alignment touches its edge, up to 600,000 fields; beyond some 18,000 items the band keeps a half width of 16, so that the cost
 * grows with the number of items and not with its square.
 */
export function align(
  source: Stretch,
  target: Stretch,
  likeness: Likeness,
  costs: RunCosts = EVEN,
): AlignedPair[] {
  const rows = source.end - source.start;
  const columns = target.end - target.start;
  if (rows <= 0 || columns <= 0) return [];
  if ((rows + 1) * (columns + 1) <= WHOLE) return alignInBand(source, target, likeness, costs, columns).pairs;
  const widest = Math.max(NARROWEST, Math.floor(MOST / (2 * rows)));
  for (let half = Math.min(2 * NARROWEST, widest); ; half = Math.min(2 * half, widest)) {
    const { pairs, cramped } = alignInBand(source, target, likeness, costs, half);
    if (!cramped || half >= widest) return pairs;
  }
}

// What an alignment ends with: a pair, a run of source items without partner, one of target items.
const PAIR = 0;
const LACK = 1;
const EXTRA = 2;

const UNREACHED = -1_000_000_000;

function alignInBand(
  source: Stretch,
  target: Stretch,
  likeness: Likeness,
  costs: RunCosts,
  halfWidth: number,
): Found {
  const rows = source.end - source.start;
  const columns = target.end - target.start;
  const slope = columns / rows;
  const half = halfWidth + Math.ceil(slope);
  const low = (row: number): number => Math.max(0, Math.floor(row * slope) - half);
  const high = (row: number): number => Math.min(columns, Math.ceil(row * slope) + half);
  const width = Math.min(columns, 2 * half + 1) + 1;
  // Of each field the state before, two bits for each state that it can be left in.
  const trace = new Uint8Array((rows + 1) * width);
  // Points of the best alignment up to each field of a row and of the row above it, three states side by side.
  let above = new Int32Array(3 * width).fill(UNREACHED);
  let here = new Int32Array(3 * width);
  const targetCosts = new Int32Array(columns + 1);
  for (let column = 1; column <= columns; column++)
    targetCosts[column] = costs.target(target.start + column - 1);

  for (let row = 0; row <= rows; row++) {
    const start = low(row);
    const end = high(row);
    const startAbove = low(row - 1);
    const sourceCost = row > 0 ? costs.source(source.start + row - 1) : 0;
    here.fill(UNREACHED);
    if (row === 0) here[PAIR] = 0;
    for (let column = row === 0 ? 1 : start; column <= end; column++) {
      const field = 3 * (column - start);
      let steps = 0;
      const points =
        row > 0 && column > 0 ? likeness(source.start + row - 1, target.start + column - 1) : NEVER;
      if (points > NEVER) {
        const before = column - 1 - startAbove;
        const paired = at(above, before, PAIR, width);
        const lack = at(above, before, LACK, width);
        const extra = at(above, before, EXTRA, width);
        here[field + PAIR] = Math.max(paired, lack, extra) + points;
        steps = bestState(paired, lack, extra);
      }
      if (row > 0) {
        const before = column - startAbove;
        const paired = at(above, before, PAIR, width) - sourceCost;
        const lack = at(above, before, LACK, width);
        const extra = at(above, before, EXTRA, width) - sourceCost;
        here[field + LACK] = Math.max(paired, lack, extra);
        steps |= bestState(paired, lack, extra) << 2;
      }
      if (column > start) {
        const cost = targetCosts[column] ?? RUN;
        const before = column - 1 - start;
        const paired = at(here, before, PAIR, width) - cost;
        const lack = at(here, before, LACK, width) - cost;
        const extra = at(here, before, EXTRA, width);
        here[field + EXTRA] = Math.max(paired, lack, extra);
        steps |= bestState(paired, lack, extra) << 4;
      }
      trace[column - start + row * width] = steps;
    }
    [above, here] = [here, above];
  }

  const pairs: AlignedPair[] = [];
  let cramped = false;
  let row = rows;
  let column = columns;
  const last = columns - low(rows);
  let state = bestState(
    at(above, last, PAIR, width),
    at(above, last, LACK, width),
    at(above, last, EXTRA, width),
  );
  while (row > 0 || column > 0) {
    const start = low(row);
    cramped ||= (column === start && start > 0) || (column === high(row) && column < columns);
    const steps = trace[column - start + row * width] ?? 0;
    if (state === PAIR) {
      const pair = { source: source.start + row - 1, target: target.start + column - 1 };
      pairs.push({ ...pair, likeness: likeness(pair.source, pair.target) });
    }
    const before = (steps >> (2 * state)) & 3;
    if (state !== EXTRA) row -= 1;
    if (state !== LACK) column -= 1;
    state = before;
  }
  return { pairs: pairs.reverse(), cramped };
}

/** The points of a field of a row, by its place in the band; none outside of it. */
function at(scores: Int32Array, place: number, state: number, width: number): number {
  return place < 0 || place >= width ? UNREACHED : (scores[3 * place + state] ?? UNREACHED);
}

interface Found {
  pairs: AlignedPair[];
  /** Whether the alignment runs along an edge of its band, so that a wider one may hold a better. */
  cramped: boolean;
}

/** Of equal states a gap: read from the end, that puts gaps late and pairs early. */
function bestState(paired: number, lack: number, extra: number): number {
  if (extra >= paired && extra >= lack) return EXTRA;
  return lack >= paired ? LACK : PAIR;
}
