import type { Figure } from '../../model/figure.js';
import type { ValueHint } from '../../model/finding.js';
import { isImpossible } from '../calendar.js';
import { powerBetween } from '../decimal.js';
import { impliedBy } from './implied.js';
import type { Comparison } from './sides.js';
import { isWords } from './sides.js';

/**
 * Pairs what is left of both sides where the two are likely to be the same figure with another value: by kind, unit, likeness of the digits, and
 * the place in the sentence.
 */
export function matchValues(comparison: Comparison): void {
  const { sources, targets } = comparison;
  if (sources.empty || targets.empty) return;
  const candidates: { source: Figure; target: Figure; weight: number }[] = [];
  for (const source of sources.few) {
    for (const target of targets.few) {
      const weight = likeness(comparison, source, target);
      if (weight > 0) candidates.push({ source, target, weight });
    }
  }
  candidates.sort((one, other) => other.weight - one.weight);
  for (const { source, target } of candidates) {
    if (!sources.isFree(source) || !targets.isFree(target)) continue;
    sources.take(source);
    targets.take(target);
    const hint = hintOf(source, target);
    comparison.matches.push({ kind: 'value', source, target, ...(hint === undefined ? {} : { hint }) });
  }
}

function likeness(
  { source: side, target: other, sources, targets }: Comparison,
  source: Figure,
  target: Figure,
): number {
  if (isNamedAlike(source, side.prose, target) || isNamedAlike(target, other.prose, source)) return 6;
  if (
    !mayPair(source, target) ||
    (isWords(source) &&
      !source.value.includes('/') &&
      !(source.value === '0' && isBare(target, other.prose)) &&
      source.value !== target.value &&
      impliedBy(target, side.lang, side.prose) !== undefined)
  )
    return 0;
  const kind = source.kind === target.kind ? 4 : 1;
  const unit = source.unit !== undefined && source.unit === target.unit ? 2 : 0;
  const digits = isPermuted(source.value, target.value) ? 3 : source.value === target.value ? 3 : 0;
  return kind + unit + digits + 2 * (1 - Math.abs(sources.place(source) - targets.place(target)));
}

/** Whether one is the number of a product that the other writes in one word with its name: `Office 395` and `Office365`. */
function isNamedAlike(product: Figure, prose: string, name: Figure): boolean {
  if (product.kind !== 'product' || name.kind !== 'identifier') return false;
  const letters = /^[A-Za-z]{3,}(?=\d+$)/.exec(name.text)?.[0].toLowerCase();
  if (letters === undefined) return false;
  const before = prose.slice(Math.max(0, product.range.start - 32), product.range.start).toLowerCase();
  return before.trimEnd().endsWith(letters);
}

function mayPair(source: Figure, target: Figure): boolean {
  if (isPart(source) && isWords(target) && target.kind === 'percent') return true;
  if (isWords(source) && isWords(target)) return bothInWords(source, target);
  if (isWords(target)) return isMeasured(source) && isMeasured(target) && source.kind === target.kind;
  if (isWords(source))
    return (
      source.kind === target.kind &&
      (isMeasured(source)
        ? isMeasured(target)
        : source.kind === 'number' &&
          source.value !== '1' &&
          source.value.includes('/') === target.value.includes('/'))
    );
  if (source.kind === target.kind)
    return source.kind !== 'identifier' || areAlike(source.value, target.value);
  if (source.kind === 'date' || target.kind === 'date')
    return [source, target].every(({ kind, text }) => kind === 'date' || text.includes('/'));
  return AMOUNTS.has(source.kind) && AMOUNTS.has(target.kind);
}

/** A part of a whole in words, which may be told in percent: `a tenth`, zh `百分之十`. */
function isPart(figure: Figure): boolean {
  return isWords(figure) && figure.value.includes('/');
}

/** Words differ in what they count and in how: months, and numbers of the same kind above one that say nothing vague. */
/** A digit that counts nothing is no article: `to zero`, ko `1로`. */
function isBare({ text, range }: Figure, prose: string): boolean {
  return (
    /^\d+$/.test(text) &&
    /^(?:로|으로|に|は|が|$|[。，,.]|[ ]?(?:以|을|를))/.test(prose.slice(range.end, range.end + 3))
  );
}

function bothInWords(source: Figure, target: Figure): boolean {
  if (source.kind !== target.kind) return false;
  if (source.kind === 'date') return true;
  if ([source, target].every(({ value }) => value.includes('/'))) return true;
  return [source, target].every(({ value }) => /^(?:[2-9]|\d{2,}|\d+\.5)$/.test(value));
}

const AMOUNTS = new Set<Figure['kind']>([
  'number',
  'money',
  'percent',
  'duration',
  'quantity',
  'ordinal',
  'year',
  'product',
  'version',
]);

function isMeasured({ unit, kind }: Figure): boolean {
  return unit !== undefined || kind === 'percent';
}

/** Identifiers that may stand for one another: the same letters or the same digits, or the same shape. */
function areAlike(one: string, other: string): boolean {
  const shape = (value: string): string => value.replace(/[A-Z]+/g, 'A').replace(/\d+/g, '0');
  return shape(one) === shape(other);
}

function isPermuted(one: string, other: string): boolean {
  return one.length === other.length && one.length < 40 && sortedUnits(one) === sortedUnits(other);
}

function sortedUnits(text: string): string {
  return Array.from(text).sort().join('');
}

function hintOf(source: Figure, target: Figure): ValueHint | undefined {
  if (target.kind === 'date' && isImpossible(target.value)) return { kind: 'impossible-date' };
  const power = powerBetween(source.value, target.value);
  if (power === undefined || power === 0) return undefined;
  return { kind: 'scale', factor: power > 0 ? `1${'0'.repeat(power)}` : `0.${'0'.repeat(-power - 1)}1` };
}
