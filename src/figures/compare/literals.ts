import type { Figure } from '../../model/figure.js';
import { canonicalDecimal } from '../decimal.js';
import { fold } from '../fold.js';
import { readingsOf } from './readings.js';

/** Whether one is a version, and both have something behind a mark to be told apart by. */
export function isVersioned(source: Figure, target: Figure): boolean {
  if (source.kind === target.kind) return source.kind === 'version' && source.value !== target.value;
  return (
    (source.kind === 'version' || target.kind === 'version') &&
    [source, target].every(({ text }) => /\d[.,]\d/.test(text))
  );
}

/**
 * Zeros that the target adds at the end say something else: `5.4` is not `5.40`, which is a version more often than a number, and `48.00` is not
 * `48,000`; zeros that it leaves out (`28.40`, `28,4`) say nothing. Holds where the source's mark is a decimal mark beyond doubt.
 */
export function differInZeros(source: Figure, target: Figure): boolean {
  const [one, other] = [decimalOf(source), decimalOf(target)];
  return (
    source.readings === undefined && one !== undefined && other !== undefined && other.length > one.length
  );
}

function decimalOf(figure: Figure): string | undefined {
  const [literal, more] = literalsOf(figure);
  if (literal === undefined || more !== undefined) return undefined;
  const match = /^(\d+)\.(\d+)$/.exec(literal);
  return match !== null && readingsOf(figure).includes(canonicalDecimal(match[1] ?? '', match[2]))
    ? literal
    : undefined;
}

/** A version keeps its zeros; a number that was read of the same digits does not. */
export function sameVersion(source: Figure, target: Figure): boolean {
  if (source.kind === target.kind)
    return (
      untagged(source.value) === untagged(target.value) &&
      /-[A-Z]+$/.test(source.value) !== /-[A-Z]+$/.test(target.value)
    );
  const own = literalsOf(target);
  return literalsOf(source).some((literal) => own.includes(literal));
}

/** A tag in words may have been translated: `1.2.0-preview` is `1.2.0-미리 보기`. */
function untagged(version: string): string {
  return version.replace(/-[A-Z]+$/, '');
}

/** The digits of a figure as written, each literal with dots for its marks. */
export function literalsOf({ text }: Figure): readonly string[] {
  return (
    fold(text)
      .match(/\d+(?:[.,]\d+)*/g)
      ?.map((literal) => literal.replaceAll(',', '.')) ?? []
  );
}
