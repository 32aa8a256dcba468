import type { Code, Fact } from '../../model/finding.js';
import type { Statement, UnitResult } from '../../model/page-result.js';
import type { Range } from '../../model/position.js';
import { isQuietFigure } from './figure-table.js';

/** A figure in the prose of a unit. Marks of the two sides with the same `pair` belong together. */
export interface ProseMark extends Range {
  state: Statement['state'] | 'added' | 'spelling';
  pair: number;
}

/** What marking needs of a fact. */
export type MarkedFact = Pick<Fact, 'code' | 'unit' | 'marks'>;

/** Those of facts that mark anything. */
export function markedFacts(facts: readonly Fact[]): MarkedFact[] {
  return facts
    .filter(
      ({ code, marks, unit }) => unit !== null && marks !== undefined && FACT_STATES[code] !== undefined,
    )
    .map(({ code, unit, marks }) => ({ code, unit, ...(marks === undefined ? {} : { marks }) }));
}

/** The figures in the two proses of a unit, each side in order, none overlapping. */
export interface UnitMarks {
  source: ProseMark[];
  target: ProseMark[];
}

/**
 * Finds the figures of a unit in its prose again. Statements hold a figure's text and its place in the file: the texts are looked for in the order
 * of those places, whole figures only, the `1` of `1 month` not in `100`. What facts are about and agrees in value is marked as they say (`MB2 714`), and what
 * is no statement at all as added.
 */
export function unitMarks(unit: UnitResult, facts: readonly MarkedFact[]): UnitMarks {
  const sources: Sought[] = [];
  const targets: Sought[] = [];
  for (const [pair, statement] of unit.figures.entries()) {
    const state = shownState(statement);
    const { source: figure, target: other, sourceLocation, location } = statement;
    sources.push({ text: figure.text, at: sourceLocation?.start.offset ?? 0, state, pair });
    if (other !== undefined) {
      targets.push({ text: other.text, at: location?.start.offset ?? 0, state, pair });
    }
  }
  const source = locate(unit.source, sources);
  const target = locate(unit.target, targets);
  for (const { code, marks, unit: id } of facts) {
    if (id !== unit.id) continue;
    const state = FACT_STATES[code];
    if (state === undefined) continue;
    tell(source, marks?.source, state, unit.source);
    tell(target, marks?.target, state, unit.target);
  }
  return { source: inOrder(source), target: inOrder(target) };
}

/** Where a whole unit is missing, nobody looks for its product numbers. */
function shownState({ state, source }: Statement): Statement['state'] {
  return state === 'missing' && isQuietFigure(source) ? 'agrees' : state;
}

/** What the facts of a code make of the figures that they are about, where statements do not say as much. */
const FACT_STATES: Partial<Record<Code, ProseMark['state']>> = {
  'figure/value': 'differs',
  'source/suspect': 'differs',
  'figure/added': 'added',
  'identifier/changed': 'spelling',
};

interface Sought {
  text: string;
  at: number;
  state: ProseMark['state'];
  pair: number;
}

function locate(prose: string | undefined, sought: Sought[]): ProseMark[] {
  if (prose === undefined) return [];
  const found: ProseMark[] = [];
  let from = 0;
  for (const { text, state, pair } of sought.sort((a, b) => a.at - b.at)) {
    const start = wholeFigure(prose, text, from);
    if (start === -1) continue;
    from = start + text.length;
    found.push({ start, end: from, state, pair });
  }
  return found;
}

/** Where a figure stands in prose from a place on, or -1: `1` is not in `100`. */
export function wholeFigure(prose: string, text: string, from: number): number {
  if (text === '') return -1;
  let start = prose.indexOf(text, from);
  while (
    start !== -1 &&
    (joins(prose, start - 1, start) || joins(prose, start + text.length - 1, start + text.length))
  ) {
    start = prose.indexOf(text, start + 1);
  }
  return start;
}

/** Whether two neighbouring characters are digits, so that a cut between them would go through a number. */
function joins(prose: string, left: number, right: number): boolean {
  return isDigit(prose.charCodeAt(left)) && isDigit(prose.charCodeAt(right));
}

/** ASCII digits; there is none before the beginning or behind the end. */
function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function tell(
  marks: ProseMark[],
  range: Range | undefined,
  state: ProseMark['state'],
  prose: string | undefined,
): void {
  if (range === undefined || range.end <= range.start || range.end > (prose?.length ?? 0)) return;
  const known = marks.filter(({ start, end }) => start < range.end && range.start < end);
  if (known.length === 0) marks.push({ ...range, state, pair: -1 });
  else for (const mark of known) if (mark.state === 'agrees') mark.state = state;
}

function inOrder(marks: ProseMark[]): ProseMark[] {
  return marks.sort((a, b) => a.start - b.start);
}
