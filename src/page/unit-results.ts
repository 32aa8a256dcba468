import type { CheckedUnit, PageContext } from '../checks/check.js';
import { statedFigure } from '../checks/figures.js';
import type { FigureMatch } from '../figures/compare.js';
import type { Figure } from '../model/figure.js';
import type { Statement, UnitResult } from '../model/page-result.js';
import type { TranslationUnit } from '../model/unit.js';

/** What votes, the figures table and the reading view need of each unit. */
export function unitResults(units: readonly CheckedUnit[], context: PageContext): UnitResult[] {
  return units.map((checked) => {
    const { unit, untranslated } = checked;
    const { id, kind } = unit;
    const outdated = checked.outdated !== undefined;
    switch (unit.kind) {
      case 'added':
        return {
          id,
          kind,
          untranslated,
          outdated,
          segment: unit.target.kind,
          target: unit.target.prose,
          figures: [],
        };
      case 'missing':
        return {
          id,
          kind,
          untranslated,
          outdated,
          segment: unit.source.kind,
          source: unit.source.prose,
          figures: checked.lost.map((source) => ({
            key: context.figureKey(unit.source, source),
            source: statedFigure(source),
            state: 'missing' as const,
            sourceLocation: context.locate(unit.source, source.range),
          })),
        };
      case 'paired':
        return {
          id,
          kind,
          untranslated,
          outdated,
          segment: unit.source.kind,
          source: unit.source.prose,
          target: unit.target.prose,
          figures: statements(unit, checked, context),
        };
    }
  });
}

function statements(
  unit: Extract<TranslationUnit, { kind: 'paired' }>,
  { matches }: CheckedUnit,
  context: PageContext,
): Statement[] {
  if (matches.length === 0) return [];
  const found = new Map<Figure, Statement>();
  for (const match of matches) {
    if (!('source' in match) || found.has(match.source)) continue;
    const { source } = match;
    const target = 'target' in match ? match.target : undefined;
    found.set(source, {
      key: context.figureKey(unit.source, source),
      source: statedFigure(source),
      state: STATES[match.kind],
      sourceLocation: context.locate(unit.source, source.range),
      ...(target
        ? { target: statedFigure(target), location: context.locate(unit.target, target.range) }
        : {}),
    });
  }
  return [...found.values()];
}

const STATES = {
  equal: 'agrees',
  form: 'agrees',
  explained: 'agrees',
  identifier: 'agrees',
  value: 'differs',
  missing: 'missing',
  added: 'agrees',
} as const satisfies Record<FigureMatch['kind'], Statement['state']>;
