import type { Figure } from '../../model/figure.js';
import { fold } from '../fold.js';
import { areOpposite } from './bound.js';
import { identifier } from '../rules/name.js';
import type { Comparison, FigureMatch } from './sides.js';

/** The match of two identifiers of equal value that are not written alike; undefined if they are, or are none. */
export function identifierMatch(source: Figure, target: Figure): FigureMatch | undefined {
  if (source.kind !== 'identifier' || target.kind !== 'identifier') return undefined;
  return fold(source.text) === fold(target.text) ? undefined : { kind: 'identifier', source, target };
}

/**
 * Pairs the identifiers that are the same but for separators, case and spacing, also where the translation broke one into a name and a number.
 *
 * For `MB2-714` and `MB2714`, `E5-2` and `E5 2`, `Office 365` and `Office365`; leaves `MB2-714` and `MB2-741` to the values.
 */
export function matchIdentifiers(comparison: Comparison): void {
  const { sources, targets } = comparison;
  if (sources.empty) return;
  const written = new Map<string, Figure[]>();
  for (const target of targets.free.filter(isName)) {
    const name = bare(whole(target, comparison.target.prose));
    written.set(name, [...(written.get(name) ?? []), target]);
  }
  for (const source of sources.few) {
    if (!isName(source)) continue;
    const alike = written
      .get(bare(whole(source, comparison.source.prose)))
      ?.find((target) => targets.isFree(target) && !areOpposite(source, target));
    const target =
      alike ?? (source.kind === 'product' ? inOneWord(source, comparison) : inProse(source, comparison));
    if (target === undefined) continue;
    sources.take(source);
    for (const part of targets.free)
      if (part.range.start < target.range.end && part.range.end > target.range.start) targets.take(part);
    comparison.matches.push(
      fold(source.text) === fold(target.text)
        ? { kind: 'equal', source, target }
        : { kind: 'identifier', source, target },
    );
  }
}

function isName({ kind }: Figure): boolean {
  return kind === 'identifier' || kind === 'product' || kind === 'version';
}

/** A product's number with the name before it. */
function whole(figure: Figure, prose: string): string {
  if (figure.kind === 'identifier') return figure.text;
  const name =
    /[A-Za-z.]+[ \u00a0]$/.exec(prose.slice(Math.max(0, figure.range.start - 24), figure.range.start))?.[0] ??
    '';
  return name + figure.text;
}

/** The identifier into which the target drew a number and the words before it: `Service Info 1`, `ServiceInfo1`. */
function inOneWord(source: Figure, { source: { prose }, targets }: Comparison): Figure | undefined {
  const before = prose.slice(Math.max(0, source.range.start - 48), source.range.end);
  return targets.few.find((target) => {
    if (target.kind !== 'identifier' || !/^[A-Za-z]{3,}\d+$/.test(target.text)) return false;
    const pattern = target.text.match(/[A-Za-z]|\d+/g)?.join('[-_. ]?') ?? '';
    return new RegExp(`(?<![A-Za-z\\d])${pattern}$`, 'i').test(before);
  });
}

function bare(text: string): string {
  return fold(text)
    .replace(/[-_. /]/g, '')
    .toUpperCase();
}

/**
 * Accounts for a number that the other side glued to a word, and for a word with a number that the other side translated.
 *
 * For `from 1 to 2` and `de 1a 2`, `Profile14` and `Perfil14`; leaves `E5` and `F5` apart, which are names and no words.
 */
export function matchGlued(comparison: Comparison): void {
  const { sources, targets } = comparison;
  if (sources.empty || targets.empty) return;
  const names = new Map(
    targets.free.filter(({ kind }) => kind === 'identifier').map((target) => [digits(target), target]),
  );
  const numbers = new Map(targets.free.map((target) => [digits(target), target]));
  for (const source of sources.few) {
    const target = (
      source.kind === 'identifier'
        ? WORDY.test(source.text) || /\d\d/.test(source.text)
          ? numbers
          : undefined
        : names
    )?.get(digits(source));
    if (
      target === undefined ||
      !targets.isFree(target) ||
      (source.kind === 'identifier' && target.kind === 'identifier' && !WORDY.test(target.text))
    )
      continue;
    sources.take(source);
    targets.take(target);
    comparison.matches.push({ kind: 'explained', source, target, by: target.text });
  }
}

/** A word rather than a name: four small letters or more. */
const WORDY = /\p{Ll}{3}/u;

function digits({ text }: Figure): string {
  return fold(text).replace(/\D+/g, ' ').trim();
}

/** A figure may go on behind the name: `SL3-WP` where the source has `sl3`-wp. */
const TAIL = /^(?:-[A-Za-z]+)?$/;

/** The identifier in the other text, its letters and digits in the same order with anything like a separator between them. */
function inProse({ text }: Figure, { target, targets }: Comparison): Figure | undefined {
  const parts = fold(text).match(/[A-Za-z]|\d+|\*/g) ?? [];
  if (parts.length < 2 || parts.length > 16) return undefined;
  const pattern = parts.map((part) => (part === '*' ? '\\*' : part)).join('[-_. /–]{0,2}');
  const found = new RegExp(`(?<![A-Za-z\\d])${pattern}(?![A-Za-z\\d])`, 'i').exec(fold(target.prose));
  if (found === null) return undefined;
  const range = { start: found.index, end: found.index + found[0].length };
  const parted = targets.figures.filter(
    (figure) => figure.range.start < range.end && figure.range.end > range.start,
  );
  const spelled = /[A-Za-z]{2}/.test(text);
  if (
    parted.length === 0 ||
    !parted.every(
      (figure) =>
        (spelled || targets.isFree(figure)) &&
        figure.range.start >= range.start &&
        TAIL.test(target.prose.slice(range.end, figure.range.end)),
    )
  )
    return undefined;
  return {
    kind: 'identifier',
    value: identifier(range.start, range.end, found[0]).value,
    text: target.prose.slice(range.start, range.end),
    range,
  };
}
