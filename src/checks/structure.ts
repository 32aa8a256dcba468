import type { Figure } from '../model/figure.js';
import type { Fact } from '../model/finding.js';
import type { TranslationUnit } from '../model/unit.js';
import type { CheckedUnit, PageContext } from './check.js';
import { defineCheck } from './check.js';

/**
 * Has the translation all blocks of the English, and no others? One finding for a run of blocks in one section: a reader misses a paragraph,
 * not five figures. The same blocks in another list layout are paired, so they are no finding.
 */
export const structure = defineCheck({
  name: 'structure',
  scope: 'page',
  codes: ['structure/missing', 'structure/added'],
  *run(context) {
    const whole = hardlyThere(context);
    if (whole) yield whole;
    for (const run of runs(context.units)) {
      if (whole && run.kind === 'missing') continue;
      const fact = run.kind === 'missing' ? missing(run.units, context) : added(run.units, context);
      if (fact) yield fact;
    }
  },
});

/** Of a page of some length, the share that has to be missing in several places for the page to be a stub. */
const STUB = { blocks: 12, share: 0.8 };

/**
 * A translation of which hardly anything is there, one finding for all of it: a README of four lines beside an English of two hundred is one thing to
 * do, not one a section. Not for a page that lacks a section or two, and not for one that lacks its end, which is one run anyway.
 */
function hardlyThere(context: PageContext): Fact | undefined {
  const blocks = context.units.filter(({ unit }) => unit.kind !== 'added');
  const lost = blocks.filter(({ unit }) => unit.kind === 'missing');
  const isStub = blocks.length >= STUB.blocks && lost.length >= blocks.length * STUB.share;
  const places = isStub ? runs(context.units).filter(({ kind }) => kind === 'missing').length : 0;
  const fact = places > 1 ? missing(lost, context) : undefined;
  if (fact?.code !== 'structure/missing') return undefined;
  const start = context.locateRaw({ start: 0, end: 0 });
  return { ...fact, unit: null, target: start, args: { ...fact.args, of: blocks.length } };
}

interface UnpairedRun {
  kind: 'missing' | 'added';
  units: CheckedUnit[];
}

function runs(units: readonly CheckedUnit[]): UnpairedRun[] {
  const found: UnpairedRun[] = [];
  let before: CheckedUnit | undefined;
  for (const checked of units) {
    const { kind } = checked.unit;
    if (kind !== 'paired') {
      const last = found.at(-1);
      const goesOn = before?.unit.kind === kind && sectionOf(before.unit) === sectionOf(checked.unit);
      if (goesOn && last) last.units.push(checked);
      else found.push({ kind, units: [checked] });
    }
    before = checked;
  }
  return found;
}

function sectionOf(unit: TranslationUnit): string | undefined {
  return unit.kind === 'added' ? unit.target.section : unit.source.section;
}

function missing(units: readonly CheckedUnit[], context: PageContext): Fact | undefined {
  const first = units[0]?.unit;
  const last = units.at(-1)?.unit;
  if (first?.kind !== 'missing' || last?.kind !== 'missing') return undefined;
  const source = context.locate(first.source);
  const end = first.after ? context.locate(first.after).end : context.locateRaw({ start: 0, end: 0 }).start;
  return {
    code: 'structure/missing',
    ...(context.stale || context.acrossRevisions ? { severity: 'warning' } : {}),
    unit: first.id,
    target: { path: context.locateRaw({ start: 0, end: 0 }).path, start: end, end, text: '' },
    source,
    args: {
      blocks: units.length,
      units: units.map(({ unit }) => unit.id),
      text: units.map(({ unit }) => (unit.kind === 'missing' ? unit.source.prose : '')).join('\n'),
      figures: telling(units.flatMap(({ lost }) => lost)).map(({ text }) => text),
    },
  };
}

/** Figures that tell one block from another. Product numbers (`Dynamics 365`) and small counts stand in every second block. */
function telling(figures: readonly Figure[]): readonly Figure[] {
  const weighty = figures.filter(({ kind }) => kind !== 'product' && kind !== 'number' && kind !== 'ordinal');
  return weighty.length > 0 ? weighty : figures;
}

function added(units: readonly CheckedUnit[], context: PageContext): Fact | undefined {
  const first = units[0]?.unit;
  if (first?.kind !== 'added') return undefined;
  return {
    code: 'structure/added',
    ...(context.stale || context.acrossRevisions ? { severity: 'warning' } : {}),
    unit: first.id,
    target: context.locate(first.target),
    source: null,
    args: {
      blocks: units.length,
      text: units.map(({ unit }) => (unit.kind === 'added' ? unit.target.prose : '')).join('\n'),
    },
  };
}
