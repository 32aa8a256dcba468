import { agreement } from '../figures/compare/agree.js';
import type { StatedFigure } from '../model/figure.js';
import type { StatedUnit, StatedValue, Statement, StoredPage, UnitResult } from '../model/page-result.js';
import type { ProjectFact } from './check.js';
import { defineCheck } from './check.js';
import { unitAt } from '../figures/stated-unit.js';

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
  page: StoredPage;
  unit: StatedUnit;
  value: StatedValue;
}

/** What a locale states for each figure of each English text, in the order of pages. */
function groupsOf(results: readonly StoredPage[]): Map<string, Use[]> {
  const groups = new Map<string, Use[]>();
  for (const page of results) {
    for (const unit of page.stated) {
      if (unit.english === undefined) continue;
      for (const value of unit.figures) {
        if (value.state !== 'agrees') continue;
        const key = `${page.key.locale} ${String(value.count)} ${unit.english}`;
        const group = groups.get(key);
        if (group) group.push({ page, unit, value });
        else groups.set(key, [{ page, unit, value }]);
      }
    }
  }
  return groups;
}

function* factsOf(uses: readonly Use[]): Iterable<ProjectFact> {
  const byValue = new Map<string, Use[]>();
  for (const use of uses) {
    const key = `${use.value.kind} ${use.value.value}`;
    const same = byValue.get(key);
    if (same) same.push(use);
    else byValue.set(key, [use]);
  }
  // By far the most: nothing else is read of them.
  if (byValue.size < 2) return;
  const sorted = [...byValue.values()].sort((one, other) => other.length - one.length);
  const usual = sorted[0]?.[0] && statementOf(sorted[0][0]);
  if (usual === undefined) return;
  for (const rarer of sorted.slice(1)) {
    for (const use of rarer) {
      const found = statementOf(use);
      if (found?.statement.location === undefined || agree(usual.target, found.target)) continue;
      const { unit, statement, target } = found;
      yield {
        key: use.page.key,
        fact: {
          code: 'figure/inconsistent',
          unit: unit.id,
          figure: statement.key,
          target: found.statement.location,
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

/** All that is known of a use. */
interface Found {
  page: StoredPage;
  unit: UnitResult;
  statement: Statement;
  target: StatedFigure;
}

function statementOf({ page, unit: { at }, value: { count } }: Use): Found | undefined {
  const unit = unitAt(page, at);
  const statement = unit?.figures[count];
  const target = statement?.target;
  return unit && statement && target && { page, unit, statement, target };
}

/** Whether one may be read as the other, or the two do not compare (`Windows10` and `10`): `12 meses` and `un año`, an amount with its currency and one without. */
function agree(one: StatedFigure, other: StatedFigure): boolean {
  if (one.kind !== other.kind) return true;
  const range = { start: 0, end: 0 };
  return agreement({ ...one, range }, { ...other, range }) > 0;
}
