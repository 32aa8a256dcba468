import type { Figure, StatedFigure } from '../model/figure.js';
import type { Fact, ValueHint } from '../model/finding.js';
import type { CheckedUnit, PageContext } from './check.js';
import { defineCheck } from './check.js';

/** Does each unit state the figures of its English? */
export const figures = defineCheck({
  name: 'figures',
  scope: 'page',
  codes: ['figure/value', 'figure/missing', 'figure/added', 'figure/format', 'identifier/changed'],
  *run(context) {
    for (const checked of context.units) yield* factsOf(checked, context);
  },
});

function* factsOf(checked: CheckedUnit, context: PageContext): Iterable<Fact> {
  const { unit } = checked;
  if (unit.kind !== 'paired') return;
  for (const match of checked.matches) {
    const source = 'source' in match ? match.source : undefined;
    const target = 'target' in match ? match.target : undefined;
    const common = {
      unit: unit.id,
      target: context.locate(unit.target, target?.range),
      source: context.locate(unit.source, source?.range),
      marks: { ...(source ? { source: source.range } : {}), ...(target ? { target: target.range } : {}) },
      ...(source ? { figure: context.figureKey(unit.source, source) } : {}),
    };
    switch (match.kind) {
      case 'equal':
      case 'explained':
        break;
      case 'form':
        yield { code: 'figure/format', ...common, args: { ...stated(match), form: match.form } };
        break;
      case 'identifier':
        yield { code: 'identifier/changed', ...common, args: stated(match) };
        break;
      case 'value': {
        const hint = neighbour(match.target, checked, context.units) ?? match.hint;
        yield { code: 'figure/value', ...common, args: { ...stated(match), ...(hint ? { hint } : {}) } };
        break;
      }
      case 'missing':
        yield {
          code: 'figure/missing',
          ...common,
          severity: match.severity,
          args: { source: statedFigure(match.source) },
        };
        break;
      case 'added':
        yield {
          code: 'figure/added',
          ...common,
          severity: match.severity,
          args: { target: statedFigure(match.target) },
        };
        break;
    }
  }
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
function neighbour(
  wrong: Figure,
  checked: CheckedUnit,
  units: readonly CheckedUnit[],
): ValueHint | undefined {
  if (wrong.value.length < 3) return undefined;
  const here = units.indexOf(checked);
  for (let distance = 1; distance <= NEARBY; distance += 1) {
    for (const other of [units[here - distance], units[here + distance]]) {
      if (other === undefined || other.unit.kind === 'added') continue;
      if (sourceFigures(other).some((figure) => figure.kind === wrong.kind && figure.value === wrong.value)) {
        return { kind: 'neighbour', unit: other.unit.id };
      }
    }
  }
  return undefined;
}

function sourceFigures({ matches, lost }: CheckedUnit): readonly Figure[] {
  return matches.length === 0
    ? lost
    : matches.flatMap((match) => ('source' in match ? [match.source] : []));
}
