import { agreedIn, agreedName, agreedValue, numberOf } from '../figures/agreed.js';
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
    for (const group of groupsOf(results, contestedIn(results)).values()) yield* factsOf(group);
  },
});

/** One of several translations of a figure. */
interface Use {
  page: StoredPage;
  unit: StatedUnit;
  value: StatedValue;
}

/** The figures that have become more than one thing, by their numbers: few, nearly always none. */
function contestedIn(results: readonly StoredPage[]): ReadonlySet<number> {
  const values = new Map<number, number>();
  const contested = new Set<number>();
  for (const page of results) {
    const pairs = page.agreed ?? agreedIn(page);
    for (let index = 0; index < pairs.length; index += 2) {
      const [name = 0, value = 0] = [pairs[index], pairs[index + 1]];
      const first = values.get(name);
      if (first === undefined) values.set(name, value);
      else if (first !== value) contested.add(name);
    }
  }
  return contested;
}

/** What a locale states for each of these figures of an English text, in the order of pages. */
function groupsOf(results: readonly StoredPage[], contested: ReadonlySet<number>): Map<string, Use[]> {
  const groups = new Map<string, Use[]>();
  if (contested.size === 0) return groups;
  for (const page of results) {
    if (page.agreed?.some((number, index) => index % 2 === 0 && contested.has(number)) === false) continue;
    for (const unit of page.stated) {
      for (const value of unit.figures) {
        const name = agreedName(page.key.locale, unit, value);
        if (name === undefined || !contested.has(numberOf(name))) continue;
        const group = groups.get(name);
        if (group) group.push({ page, unit, value });
        else groups.set(name, [{ page, unit, value }]);
      }
    }
  }
  return groups;
}

function* factsOf(uses: readonly Use[]): Iterable<ProjectFact> {
  const byValue = new Map<string, Use[]>();
  for (const use of uses) {
    const key = agreedValue(use.value);
    const same = byValue.get(key);
    if (same) same.push(use);
    else byValue.set(key, [use]);
  }
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
