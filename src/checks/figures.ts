import type { FigureMatch } from '../figures/compare.js';
import { withName } from '../figures/named.js';
import { agreement } from '../figures/compare/agree.js';
import { suggestFigure } from '../figures/suggest.js';
import type { Figure, StatedFigure } from '../model/figure.js';
import type { Fact, ValueHint } from '../model/finding.js';
import type { TranslationUnit } from '../model/unit.js';
import type { CheckedUnit, PageContext } from './check.js';
import { defineCheck } from './check.js';

/** Does each unit state the figures of its English? */
export const figures = defineCheck({
  name: 'figures',
  scope: 'page',
  codes: ['figure/value', 'figure/missing', 'figure/added', 'figure/format', 'identifier/changed'],
  *run(context) {
    const units = [...context.units, ...context.asides];
    const moved = movedFigures(context.units);
    for (const [index, { unit, matches, outdated, before }] of units.entries()) {
      if (unit.kind !== 'paired') continue;
      const older = outdated === undefined ? undefined : before;
      for (const match of matches) {
        const fact = factOf(match, { unit, index, units, moved, older }, context);
        if (fact) yield fact;
      }
    }
  },
});

interface Place {
  unit: Paired;
  /** Of the unit in `units`. */
  index: number;
  /** The page's units, what stands beside its body behind them. */
  units: readonly CheckedUnit[];
  moved: ReadonlySet<Figure>;
  /** Figures of the English that the unit was translated from, where that is not today's. */
  older: readonly Figure[] | undefined;
}

type Paired = Extract<TranslationUnit, { kind: 'paired' }>;

function factOf(match: FigureMatch, place: Place, context: PageContext): Fact | undefined {
  switch (match.kind) {
    case 'equal':
    case 'explained':
      return undefined;
    case 'form':
      return {
        code: 'figure/format',
        ...placed(match, place, context),
        args: { ...stated(match), form: match.form },
      };
    case 'identifier': {
      const { source, target } = match;
      const shown = {
        source: withName(source, place.unit.source.prose, target),
        target: withName(target, place.unit.target.prose, source),
      };
      return {
        code: 'identifier/changed',
        ...placed(shown, place, context),
        ...named(source, place, context),
        args: stated(shown),
      };
    }
    case 'value': {
      const hint = neighbour(match.target, place.index, place.units) ?? match.hint;
      const suggestion = suggestionFor(match, place, context);
      const { source, target } = match;
      // `Office 395` beside `Office365`. The target stays as it is: the suggestion takes its place.
      const shown = { source: withName(source, place.unit.source.prose, target), target };
      return {
        code: 'figure/value',
        ...placed(shown, place, context),
        ...named(source, place, context),
        args: {
          ...stated(shown),
          ...(hint ? { hint } : {}),
          ...(suggestion === undefined ? {} : { suggestion }),
        },
      };
    }
    case 'missing': {
      const { source, severity } = match;
      return {
        code: 'figure/missing',
        ...placed(match, place, context),
        // What the English states only now is said once, by `staleness/unit`.
        severity: place.moved.has(source) || place.older?.every(differs(source)) === true ? 'note' : severity,
        args: { source: statedFigure(source) },
      };
    }
    case 'added': {
      const { target, severity } = match;
      return {
        code: 'figure/added',
        ...placed(match, place, context),
        // So is what it has ceased to state.
        severity:
          place.moved.has(target) || place.older?.every(differs(target)) === false ? 'note' : severity,
        args: { target: statedFigure(target) },
      };
    }
  }
}

function differs(figure: Figure): (other: Figure) => boolean {
  return (other) => agreement(other, figure) === 0;
}

function placed(
  { source, target }: { source?: Figure; target?: Figure },
  place: Place,
  context: PageContext,
): Pick<Fact, 'unit' | 'target' | 'source' | 'marks' | 'figure'> {
  const { unit } = place;
  return {
    unit: unit.id,
    target: context.locate(unit.target, target?.range),
    source: context.locate(unit.source, source?.range),
    marks: { ...(source ? { source: source.range } : {}), ...(target ? { target: target.range } : {}) },
    ...(source ? named(source, place, context) : {}),
  };
}

function named(source: Figure, { unit }: Place, context: PageContext): { figure: string } {
  return { figure: context.figureKey(unit.source, source) };
}

function stated(match: { source: Figure; target: Figure }): { source: StatedFigure; target: StatedFigure } {
  return { source: statedFigure(match.source), target: statedFigure(match.target) };
}

/** A figure without its place, as results and findings carry it. */
export function statedFigure(figure: Figure): StatedFigure {
  return {
    kind: figure.kind,
    value: figure.value,
    text: figure.text,
    ...(figure.unit === undefined ? {} : { unit: figure.unit }),
    ...(figure.bound === undefined ? {} : { bound: figure.bound }),
  };
}

/** How many units away an amount may stand to be taken for a neighbour's: a list of prices, a section of requirements. */
const NEARBY = 12;

/**
 * The nearest unit around whose English states the wrong value: an amount of "Developed Markets" copied into "Developing Markets". Counts
 * below 100 are everywhere and say nothing.
 */
function neighbour(wrong: Figure, here: number, units: readonly CheckedUnit[]): ValueHint | undefined {
  if (wrong.value.length < 3) return undefined;
  for (const { unit, matches, lost } of around(here, units, NEARBY)) {
    if (unit.kind === 'added') continue;
    const sources =
      matches.length === 0 ? lost : matches.flatMap((match) => ('source' in match ? [match.source] : []));
    if (sources.some((figure) => figure.kind === wrong.kind && figure.value === wrong.value)) {
      return { kind: 'neighbour', unit: unit.id };
    }
  }
  return undefined;
}

/** The units at a distance of 1, 2, … up to `reach`, the earlier of each two first. */
function* around(here: number, units: readonly CheckedUnit[], reach: number): Iterable<CheckedUnit> {
  for (let distance = 1; distance <= reach; distance += 1) {
    for (const unit of [units[here - distance], units[here + distance]]) if (unit) yield unit;
  }
}

/** How far around, and how many figures of them, are looked at to see how the translator writes. */
const EXAMPLES = { reach: 200, most: 24 };

function suggestionFor(
  { source, target }: { source: Figure; target: Figure },
  { unit, index, units }: Place,
  { lang }: PageContext,
): string | undefined {
  const examples: { source: Figure; target: Figure }[] = [];
  const here = units[index];
  for (const checked of [...(here ? [here] : []), ...around(index, units, EXAMPLES.reach)]) {
    if (checked.untranslated) continue;
    for (const match of checked.matches) {
      if (match.kind === 'equal' && match.source.kind === source.kind) examples.push(match);
    }
    if (examples.length >= EXAMPLES.most) break;
  }
  return suggestFigure({ source, target, prose: unit.target.prose, lang, examples });
}

/**
 * Figures that a translator moved over the border between two units of a section, since the sentence is built the other way round there: missing
 * in one, added in the next. `Prior to Single Office 365 Ent.` + `E5 Single SKU Launch` is `Antes de lanzamiento de SKU única` + `de Office 365
 * Enterprise E5`. Nothing is lost on the page.
 */
function movedFigures(units: readonly CheckedUnit[]): ReadonlySet<Figure> {
  const moved = new Set<Figure>();
  for (const [index, one] of units.entries()) {
    const next = units[index + 1];
    if (one.unit.kind !== 'paired' || next?.unit.kind !== 'paired') continue;
    if (one.unit.source.section !== next.unit.source.section) continue;
    join(one, next, moved);
    join(next, one, moved);
  }
  return moved;
}

function join(loser: CheckedUnit, gainer: CheckedUnit, moved: Set<Figure>): void {
  for (const lost of loser.matches) {
    if (lost.kind !== 'missing' || moved.has(lost.source)) continue;
    const gained = gainer.matches.find(
      (match) =>
        match.kind === 'added' && !moved.has(match.target) && agreement(lost.source, match.target) > 0,
    );
    if (gained?.kind !== 'added') continue;
    moved.add(lost.source);
    moved.add(gained.target);
  }
}
