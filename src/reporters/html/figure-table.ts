import type { StatedFigure } from '../../model/figure.js';
import type { Locale } from '../../model/locale.js';
import type { PageSummary, PageUnits, Statement, UnitResult } from '../../model/page-result.js';

/** A unit of the source and its figures. */
export interface FigureGroup {
  /** The unit's name in all locales, from the figures' names. */
  unit: string;
  /** Its source prose. */
  prose: string | undefined;
  /** What kind of segment it is. */
  segment: string;
  rows: FigureRow[];
}

/** A figure of the source, and what each locale states for it. */
export interface FigureRow {
  source: StatedFigure;
  /** A locale that is not in it has nothing that was paired with the unit. */
  cells: ReadonlyMap<Locale, FigureCell>;
}

export interface FigureCell {
  /** `implied`: the value is there, but in words that hold no figure (`both` as `оба`, which nobody counts). */
  state: Statement['state'] | 'untranslated' | 'implied';
  /** Absent of a missing figure. */
  target: StatedFigure | undefined;
}

/**
 * The figures of one page side by side: what the locales state for each figure of the source, in the order in which the source states them. A
 * figure that one locale alone was held against (its source being of another revision) stands after the one that it follows there.
 */
export function figureGroups(pages: Iterable<Pick<PageSummary, 'key'> & PageUnits>): FigureGroup[] {
  const rows = new Map<
    string,
    Pick<FigureGroup, 'prose' | 'segment'> & { row: FigureRow; cells: Map<Locale, FigureCell> }
  >();
  const following = new Map<string, string[]>();
  for (const page of pages) {
    let previous = '';
    for (const { unit, statement } of statementsOf(page)) {
      const { key, source } = statement;
      let found = rows.get(key);
      if (found === undefined) {
        const cells = new Map<Locale, FigureCell>();
        found = { prose: unit.source, segment: unit.segment, row: { source, cells }, cells };
        rows.set(key, found);
        following.set(previous, [key, ...(following.get(previous) ?? [])]);
      }
      found.cells.set(page.key.locale, cellOf(unit, statement));
      previous = key;
    }
  }
  return grouped(
    inOrder(following).flatMap((key) => {
      const found = rows.get(key);
      return found === undefined ? [] : [{ key, ...found }];
    }),
  );
}

function* statementsOf(page: PageUnits): Iterable<{ unit: UnitResult; statement: Statement }> {
  // What stands beside the text has no place in it.
  for (const unit of [...page.units, ...page.asides])
    for (const statement of unit.figures) yield { unit, statement };
}

function cellOf(unit: UnitResult, { state, target }: Statement): FigureCell {
  if (unit.untranslated) return { state: 'untranslated', target };
  return { state: state === 'agrees' && target === undefined ? 'implied' : state, target };
}

/** Whether a row is worth a look: a translation states another value, or, of a figure that is not quiet, none. */
export function isDisputed(row: FigureRow): boolean {
  const quiet = isQuiet(row);
  return [...row.cells.values()].some(({ state }) => state === 'differs' || (state === 'missing' && !quiet));
}

/** Whether a row is one of those that are many and seldom wrong: numbers of products (`Dynamics 365`), small counts (`two`), plain ordinals. */
export function isQuiet({ source }: FigureRow): boolean {
  return isQuietFigure(source);
}

/** The same of a figure by itself. */
export function isQuietFigure({ kind, value }: StatedFigure): boolean {
  if (kind === 'product' || kind === 'ordinal') return true;
  return kind === 'number' && /^\d$|^10$/.test(value);
}

/** Walks from key to key: each is followed by those that were first seen behind it. */
function inOrder(following: ReadonlyMap<string, readonly string[]>): string[] {
  const order: string[] = [];
  const open = [''];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key !== '') order.push(key);
    open.push(...(following.get(key) ?? []).toReversed());
  }
  return order;
}

function grouped(
  figures: readonly ({ key: string; row: FigureRow } & Pick<FigureGroup, 'prose' | 'segment'>)[],
): FigureGroup[] {
  const groups = new Map<string, FigureGroup>();
  for (const { key, prose, segment, row } of figures) {
    const unit = key.slice(0, key.lastIndexOf('#'));
    const group = groups.get(unit) ?? { unit, prose, segment, rows: [] };
    group.rows.push(row);
    groups.set(unit, group);
  }
  return [...groups.values()];
}
