import type { Edit } from '../text/offset-map.js';
import type { UnitRange } from './units.js';

/**
 * Takes the ranges of units from before the edits to behind them; `bom` is what was cut off before. What is inserted at the border of a unit stays
 * outside; of an edit that a border runs through, all that it put in belongs to the unit.
 */
export function moveUnits(units: readonly UnitRange[], edits: readonly Edit[], bom: number): UnitRange[] {
  let shift = 0;
  const shifts = edits.map((edit) => (shift += edit.text.length - (edit.end - edit.start)));
  const startOf = (offset: number): number => {
    const behind = countWhile(edits, (edit) => edit.end <= offset);
    const edit = edits[behind];
    return (edit !== undefined && edit.start < offset ? edit.start : offset) + (shifts[behind - 1] ?? 0);
  };
  const endOf = (offset: number): number => {
    const before = countWhile(edits, (edit) => edit.start < offset);
    return Math.max(offset, edits[before - 1]?.end ?? 0) + (shifts[before - 1] ?? 0);
  };
  return units.map(({ id, range }) => {
    const start = startOf(range.start - bom);
    // A unit of nothing, where something is inserted, is behind it with both its ends.
    return { id, range: { start, end: Math.max(start, endOf(range.end - bom)) } };
  });
}

/** How many edits from the first on a condition holds for that holds for no later one. */
function countWhile(edits: readonly Edit[], holds: (edit: Edit) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit !== undefined && holds(edit)) low = middle + 1;
    else high = middle;
  }
  return low;
}
