import type { Figure } from '../model/figure.js';
import { areOpposite } from './compare/bound.js';
import { fold } from './fold.js';
import { grammarFor } from './grammars/index.js';
import { scanFigures } from './scan.js';
import { rewriteDate } from './suggest/date.js';
import { rewriteName, rewriteVersion } from './suggest/name.js';
import { rewriteNumber } from './suggest/number.js';
import { isFixed } from './suggest/inflection.js';
import { withSymbolOf } from './suggest/symbol.js';
import { rewriteTime } from './suggest/time.js';

/** A wrong figure of a translation and what is known of the way in which its translator writes. */
export interface Wrong {
  source: Figure;
  target: Figure;
  /** That the target stands in, at its range. */
  prose: string;
  /** BCP-47, of the prose. */
  lang: string;
  /** Figures around it that agree with their source, the nearest first. */
  examples: readonly { source: Figure; target: Figure }[];
}

/**
 * What should stand in the target's place: the source's figure as this translation writes it. `100000USD` for US$150,000 becomes `150000USD`,
 * `30만 달러` becomes `15만 달러`, `августа 2017 года` for September 2017 `сентября 2017 года`. A form in which the translation states the same
 * figure elsewhere comes first. Whatever is suggested was read again in its place: it has the value, unit and kind of the source, and no other
 * figure of the sentence changed.
 *
 * @returns undefined where no form is sure: number words, a word that would have to be declined otherwise, another bound
 */
export function suggestFigure(wrong: Wrong): string | undefined {
  for (const text of candidates(wrong)) {
    if (text !== undefined && text !== wrong.target.text && readsAs(text, wrong)) return text;
  }
  return undefined;
}

function* candidates(wrong: Wrong): Iterable<string | undefined> {
  const { source, target, examples, lang } = wrong;
  const twins = examples.filter(
    (one) => sameKind(one.source, source) && one.source.value === source.value && /\d/.test(one.target.text),
  );
  for (const { target: twin } of twins) if (isFixed(twin.text, lang)) yield twin.text;
  yield* rewritten(target, wrong);
  for (const { target: twin } of twins) yield twin.text;
  for (const one of examples) if (sameKind(one.source, source)) yield* rewritten(one.target, wrong);
  const swapped = withSymbolOf(source, target);
  if (swapped !== undefined) yield* rewritten(swapped, wrong);
}

function sameKind(one: Figure, other: Figure): boolean {
  return one.kind === other.kind && one.unit === other.unit;
}

/** The source's figure in the form of another figure. */
function* rewritten(form: Figure, wrong: Wrong): Iterable<string | undefined> {
  const { source } = wrong;
  switch (source.kind) {
    case 'date':
      yield* rewriteDate(form, source, wrong.lang);
      break;
    case 'time':
      yield rewriteTime(form, source);
      break;
    case 'version':
    case 'product':
      yield rewriteVersion(form, source);
      yield rewriteNumber(form, wrong);
      break;
    case 'identifier':
      yield rewriteName(form, source);
      break;
    case 'number':
    case 'money':
    case 'percent':
    case 'duration':
    case 'quantity':
    case 'ordinal':
    case 'year':
      yield rewriteNumber(form, wrong);
      break;
  }
}

/** Whether the text, put in the target's place, is read as the source's figure and leaves all others alone. */
function readsAs(text: string, { source, target, prose, lang }: Wrong): boolean {
  const { start, end } = target.range;
  const before = scanFigures(prose, lang);
  const after = scanFigures(prose.slice(0, start) + text + prose.slice(end), lang);
  const found = after.find(({ range }) => range.start === start && range.end === start + text.length);
  if (found === undefined || before.length !== after.length || !states(found, source, target, lang))
    return false;
  const others = (figures: readonly Figure[]): string =>
    figures.flatMap(({ kind, value, range }) => (range.start === start ? [] : [kind, value])).join(' ');
  return others(before) === others(after);
}

function states(found: Figure, source: Figure, target: Figure, lang: string): boolean {
  if (found.value !== source.value || areOpposite(source, found)) return false;
  if (found.kind === source.kind) {
    if (!MEASURED.has(source.kind)) return found.unit === source.unit;
    // A letter that may mean another unit (`68s`) leaves it to the translation which one it is, if that says so.
    const unit = source.unit ?? target.unit;
    return unit !== undefined && (found.unit ?? looseUnit(found, lang)) === unit;
  }
  // In a column of amounts the currency is left out; `2019` is a year here and a product there.
  return (
    found.kind === target.kind &&
    (BARE.has(source.kind) || source.kind === 'money') &&
    BARE.has(found.kind) &&
    found.unit === undefined
  );
}

/** What a word behind the number says that may be another thing as well (ko `일`, ja `日`), so that the figure has no unit. */
function looseUnit({ text }: Figure, lang: string): string | undefined {
  const folded = fold(text);
  const behind = folded.search(/(?<=\d) ?[^\d\s.,]/);
  if (behind < 0) return undefined;
  const word = grammarFor(text, lang, true).lexicon.at(folded, folded[behind] === ' ' ? behind + 1 : behind);
  return word?.word.unit;
}

const MEASURED = new Set<Figure['kind']>(['duration', 'quantity']);

/** Kinds of a number without a unit, which the words around it decide. */
const BARE = new Set<Figure['kind']>(['number', 'year', 'product', 'ordinal', 'version']);
