import type { GlossaryEntry } from '../model/page.js';
import { matchEqual } from './compare/equal.js';
import { explainByGlossary, explainElsewhere } from './compare/explain.js';
import { matchGlued, matchIdentifiers } from './compare/identifier.js';
import { matchValues } from './compare/pairs.js';
import { matchParts } from './compare/parts.js';
import { Pool } from './compare/pool.js';
import { matchRepeats, reportRest } from './compare/rest.js';
import { matchSense } from './compare/sense.js';
import { matchShifted } from './compare/shifted.js';
import type { Comparison, FigureMatch, SideFigures } from './compare/sides.js';
import { matchSwaps } from './compare/swaps.js';
import { matchTornYears } from './compare/torn.js';
import { builtInGlossary } from './glossary.js';

export type { FigureMatch, SideFigures } from './compare/sides.js';

/**
 * Holds the figures of a translation against those of its source. Every figure of both sides is in at least one match. The built-in glossary
 * always holds; `glossary` adds to it.
 *
 * @returns matches in the order of the source, added ones at the end in the order of the target
 */
export function compareFigures(
  source: SideFigures,
  target: SideFigures,
  options: { glossary: readonly GlossaryEntry[] },
): FigureMatch[] {
  if (source.figures.length === 0 && target.figures.length === 0) return [];
  const [sources, targets] = [new Pool(source.figures), new Pool(target.figures)];
  const glossary =
    options.glossary.length === 0 ? builtInGlossary : [...options.glossary, ...builtInGlossary];
  const comparison: Comparison = { source, target, sources, targets, glossary, matches: [] };
  for (const step of STEPS) {
    if (sources.empty && targets.empty) break;
    step(comparison);
  }
  matchSense(comparison);
  matchSwaps(comparison);
  return sorted(comparison.matches);
}

/** From the surest to the least sure. */
const STEPS = [
  matchEqual,
  matchTornYears,
  matchIdentifiers,
  explainByGlossary,
  matchRepeats,
  explainElsewhere,
  matchGlued,
  matchParts,
  matchShifted,
  matchValues,
  reportRest,
];

function sorted(matches: readonly FigureMatch[]): FigureMatch[] {
  return [...matches].sort((one, other) => placeOf(one) - placeOf(other) || targetOf(one) - targetOf(other));
}

/** Offset in the source; what is not there comes behind all that is. */
function placeOf(match: FigureMatch): number {
  return match.kind === 'added'
    ? Number.MAX_SAFE_INTEGER
    : (match.source?.range.start ?? Number.MAX_SAFE_INTEGER);
}

function targetOf(match: FigureMatch): number {
  return match.kind === 'missing' ? 0 : (match.target?.range.start ?? 0);
}
