import type { Figure } from '../../model/figure.js';
import { shiftDecimal } from '../decimal.js';
import { particleMayStay, wordsMayStay } from './inflection.js';
import { numeralOf, writeLike, type Numeral } from './numeral.js';

/** What a number is written for. */
interface Wanted {
  source: Figure;
  target: Figure;
  prose: string;
  lang: string;
  examples: readonly { target: Figure }[];
}

/**
 * A figure with the source's number in the place of its own: same marks, same place of the currency, the scale kept where it still fits
 * (`30 万美元` → `15 万美元`) and written out where it does not (→ `12,345 美元`).
 */
export function rewriteNumber(form: Figure, wanted: Wanted): string | undefined {
  const { source, target, prose, lang } = wanted;
  const numeral = numeralOf(form.text, form.value);
  if (numeral === undefined || !/^\d+(?:\.\d+)?$/.test(source.value)) return undefined;
  const head = form.text.slice(0, numeral.start);
  const tail = form.text.slice(numeral.end);
  const scaled = shiftDecimal(source.value, -numeral.scale);
  const fits = numeral.scale === 0 || (!scaled.startsWith('0') && fractionOf(scaled) <= 1);
  const literal = fits ? scaled : source.value;
  const rest = fits ? tail : withoutScale(tail);
  if (rest === undefined) return undefined;
  const next = NEXT_WORD.exec(prose.slice(target.range.end))?.[0] ?? '';
  const words = rest + next;
  if (!wordsMayStay(numeral.literal, literal, words, lang)) return undefined;
  if (rest === '' && !particleMayStay(numeral.literal, literal, next)) return undefined;
  const written = writeLike(numeral, literal, {
    lang,
    digits: numeral.scale === 0 ? digitsOf(source, numeral) : 0,
    grouped: !UNGROUPED.has(source.kind) && (numeral.group !== undefined || !RUNS_ON.test(source.text)),
    style: styleOf(wanted),
  });
  return head + written + rest;
}

/** Never grouped: the number names rather than counts. */
const UNGROUPED = new Set<Figure['kind']>(['year', 'product', 'version', 'ordinal']);

/** Long digits that the source does not group either are likely a number of an issue. */
const RUNS_ON = /\d{4}/;

const NEXT_WORD = /^(?: ?\p{L}+\.?)?/u;

/** Scales of Han and Hangul, and letters that touch the number; words of other languages (`mil millones`) stand for themselves. */
function withoutScale(tail: string): string | undefined {
  const match = /^( ?)(?:[千万萬億亿兆]{1,2}|[만억조천]{1,2}|[KkMm](?![A-Za-z]))/.exec(tail);
  if (match === null) return undefined;
  const rest = tail.slice(match[0].length);
  return match[1] === ' ' && rest !== '' && !rest.startsWith(' ') ? ` ${rest}` : rest;
}

function fractionOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}

/** Amounts keep the cents that the source shows, where this text shows any. */
function digitsOf(source: Figure, numeral: Numeral): number {
  if (numeral.decimal === undefined && fractionOf(source.value) === 0) return 0;
  return /\d[.,](\d{1,2})(?!\d)/.exec(source.text)?.[1]?.length ?? 0;
}

/** The nearest number around that is long enough to show how this translation groups. */
function styleOf({ examples }: Wanted): Numeral | undefined {
  for (const { target } of examples) {
    const numeral = numeralOf(target.text, target.value);
    if (numeral?.group !== undefined) return numeral;
  }
  return undefined;
}
