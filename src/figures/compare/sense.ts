import type { Figure } from '../../model/figure.js';
import { fold } from '../fold.js';
import { grammarFor } from '../grammars/index.js';
import type { Grammar } from '../grammar.js';
import { isAlphabetic, runEnd } from '../lexicon.js';
import { losesDenial, turnsEra } from './polarity.js';
import { placesOf } from './places.js';
import type { Comparison, FigureMatch, SideFigures } from './sides.js';

/**
 * Takes back what agrees by its digits, but not by the words around it: a discount that says what is left (`30% off`, zh `三折`), an hour whose
 * half of the day was lost (`5:30 PM`, `5:30`), an amount whose unit was (`15 minutes`, ja `15 以内`).
 *
 * Leaves `30% off` and `七折`, `2–5:30 PM` and `de 2 a 5:30 p. m.`, a bare number beside its unit in another place (`Minutes: 15`) alone.
 */
export function matchSense({ source, target, matches }: Comparison): void {
  for (const [index, match] of matches.entries()) {
    if (match.kind !== 'equal') continue;
    if (SENSES.some((differs) => differs(match, source, target)))
      matches[index] = { kind: 'value', source: match.source, target: match.target };
  }
}

type Equal = Extract<FigureMatch, { kind: 'equal' }>;

const SENSES = [turnsDiscount, losesHalf, losesUnit, changesRate, losesDenial, turnsEra];

function turnsDiscount(match: Equal, { prose }: SideFigures): boolean {
  if (match.source.kind !== 'percent' || !match.target.text.endsWith('折')) return false;
  if (match.source.value === match.target.value) return false;
  const { start, end } = match.source.range;
  return OFF.test(prose.slice(end, end + 12)) || SAVE.test(prose.slice(Math.max(0, start - 24), start));
}

const OFF = /^ ?(?:off|discount|reduction|less|cheaper)\b/i;
const SAVE =
  /\b(?:save|saving|discount of|discounted by|reduced by|reduction of)(?: up to| an additional)? $/i;

function losesHalf(match: Equal, _source: SideFigures, { prose }: SideFigures): boolean {
  return (
    match.source.kind === 'time' &&
    match.target.kind === 'time' &&
    match.source.readings === undefined &&
    match.target.readings !== undefined &&
    match.source.value > '12:59' &&
    match.target.value < '12:00' &&
    !AFTERNOON.test(prose)
  );
}

const AFTERNOON = /午[后後]|下午|晚|夜|夕|오후|저녁|밤|tarde|noche|[pP]\.? ?[mM]\b|вечера|дня/;

/** Whether a number has nothing behind it that it could count, and its unit is nowhere in the target. */
function losesUnit({ source, target }: Equal, _source: SideFigures, side: SideFigures): boolean {
  if (!isMeasured(source) || target.kind !== 'number' || !/\d$/.test(target.text)) return false;
  if (!/^\d[\d.,]*[ -]?\p{L}{3}/u.test(source.text)) return false;
  if (!NOTHING.test(side.prose.slice(target.range.end, target.range.end + 8))) return false;
  if (side.figures.some(({ unit }) => unit === source.unit)) return false;
  return side.prose.length > SENTENCE && !hasUnit(side, source.unit);
}

/** Whether what an amount is paid or counted for in the source (`$5 a month`) is another span of time in the target (`5 USD al año`). */
function changesRate({ source }: Equal, english: SideFigures, target: SideFigures): boolean {
  if (!RATED.has(source.kind)) return false;
  const { prose, lang } = english;
  const behind = RATE.exec(prose.slice(source.range.end, source.range.end + 32));
  if (behind === null) return false;
  const own = ratesOf(lang === 'en' ? english : { lang: 'en', prose });
  const theirs = ratesOf(target);
  const stated = ratesOf({ lang: 'en', prose: behind[0] })[0];
  if (stated === undefined || theirs.includes(stated)) return false;
  return theirs.filter((rate) => !own.includes(rate)).length === 1;
}

const RATED = new Set<Figure['kind']>(['money', 'percent', 'quantity', 'number']);
const RATE =
  /^[^\d.,;]{0,20}?(?:(?:per|an?|each|every|\/) ?(?:second|minute|hour|day|week|month|year)\b|(?:hour|dai|week|month|year)ly\b|annually\b)/i;

function ratesOf(side: Pick<SideFigures, 'lang' | 'prose'>): string[] {
  return [...placesOf(side).keys()].filter((name) => name.startsWith('rate '));
}

const SENTENCE = 16;
const NOTHING = /^ ?(?:$|[。、，；．;)）]|[.,](?!\d)|以内|以上|以下|未満|まで|이내|이상|이하|미만|까지)/;

function isMeasured({ kind }: Figure): boolean {
  return kind === 'duration' || kind === 'quantity';
}

function hasUnit({ prose, lang }: SideFigures, unit: string | undefined): boolean {
  const grammar: Grammar = grammarFor(prose, lang, false);
  const text = fold(prose);
  for (let at = 0; at < text.length; at += 1) {
    if (grammar.lexicon.at(text, at)?.word.unit === unit) return true;
    if (isAlphabetic(text.charCodeAt(at))) at = runEnd(text, at) - 1;
  }
  return false;
}
