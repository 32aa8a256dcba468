import { agreement } from '../figures/compare/agree.js';
import type { StatedFigure } from '../model/figure.js';
import type { PageResult, Statement, UnitResult } from '../model/page.js';
import type { ProjectFact } from './check.js';
import { defineCheck } from './check.js';

/**
 * Has the same English become different figures in one locale? Only what no other check sees: each of the figures can be read as the source's,
 * and the two can't be read as each other. A figure that disagrees with its source has its own finding, and so needs no second one.
 */
export const consistency = defineCheck({
  name: 'consistency',
  scope: 'project',
  codes: ['figure/inconsistent'],
  *run({ results }) {
    for (const group of groupsOf(results).values()) yield* factsOf(group);
  },
});

/** One of several translations of a figure. */
interface Use {
  page: PageResult;
  unit: UnitResult;
  statement: Statement;
  target: StatedFigure;
}

/** What a locale states for each figure of each English text, in the order of pages. */
function groupsOf(results: readonly PageResult[]): Map<string, Use[]> {
  const groups = new Map<string, Use[]>();
  for (const page of results) {
    for (const unit of page.units) {
      if (unit.untranslated || unit.source === undefined) continue;
      const english = unit.source.replace(/\s+/g, ' ').trim();
      for (const [count, statement] of unit.figures.entries()) {
        const { target } = statement;
        if (statement.state !== 'agrees' || target === undefined) continue;
        const key = `${page.key.locale} ${String(count)} ${english}`;
        const group = groups.get(key);
        const use = { page, unit, statement, target };
        if (group) group.push(use);
        else groups.set(key, [use]);
      }
    }
  }
  return groups;
}

function* factsOf(uses: readonly Use[]): Iterable<ProjectFact> {
  const byValue = new Map<string, Use[]>();
  for (const use of uses) {
    const key = `${use.target.kind} ${use.target.value} ${use.target.unit ?? ''}`;
    const same = byValue.get(key);
    if (same) same.push(use);
    else byValue.set(key, [use]);
  }
  const sorted = [...byValue.values()].sort((one, other) => other.length - one.length);
  const usual = sorted[0]?.[0];
  if (usual === undefined) return;
  for (const rarer of sorted.slice(1)) {
    for (const { page, unit, statement, target } of rarer) {
      if (statement.location === undefined || agree(usual.target, target)) continue;
      yield {
        key: page.key,
        fact: {
          code: 'figure/inconsistent',
          unit: unit.id,
          figure: statement.key,
          target: statement.location,
          source: statement.sourceLocation ?? null,
          args: {
            source: statement.source,
            target,
            other: usual.target,
            count: sorted[0]?.length ?? 1,
            page: usual.page.key.slug,
            unit: usual.unit.id,
          },
        },
      };
    }
  }
}

/** Whether one may be read as the other, or the two do not compare (`Windows10` and `10`): `12 meses` and `un año`, an amount with its currency and one without. */
function agree(one: StatedFigure, other: StatedFigure): boolean {
  if (one.kind !== other.kind) return true;
  const range = { start: 0, end: 0 };
  return agreement({ ...one, range }, { ...other, range }) > 0;
}
