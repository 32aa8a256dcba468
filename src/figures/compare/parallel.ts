import type { Comparison } from './sides.js';
import type { Pair } from './trade.js';
import { amountClass } from './trade.js';

/**
 * Whether two neighbouring figures stand in clauses of one build, which keep their order in translation: the same word or mark before each or the same preposition behind each, `and`
 * or a comma between the clauses, and nothing that would make one depend on the other.
 *
 * For `The east region got 12% and the west region got 34%`, `Basic: 10 GB; Standard: 250 GB`; leaves `within 5 days if it came within 10 days` alone.
 */
export function isParallel(
  one: Pair,
  other: Pair,
  pairs: readonly Pair[],
  { source, target }: Comparison,
): boolean {
  if ((source.lang.split('-')[0] ?? '').toLowerCase() !== 'en') return false;
  const [first, second] = one.source.range.start < other.source.range.start ? [one, other] : [other, one];
  const between = source.prose.slice(first.source.range.end, second.source.range.start);
  if (between.length > FAR || !COORDINATED.test(between) || DEPENDENT.test(between)) return false;
  if (!neighbours(first, second, pairs)) return false;
  const before = wordBefore(source.prose, first.source.range.start);
  const behind = prepositionBehind(source.prose, first.source.range.end);
  if (
    (before === undefined || before !== wordBefore(source.prose, second.source.range.start)) &&
    (behind === undefined || behind !== prepositionBehind(source.prose, second.source.range.end))
  )
    return false;
  const across = target.prose.slice(second.target.range.end, first.target.range.start);
  return across.length <= FAR && !SENTENCE.test(across);
}

/**
 * Whether two figures count neighbours of one list, which keeps its order: `three references and two case studies`.
 *
 * Leaves `two or three`, `5 users in 3 groups` and all that stands in two sentences of the target alone.
 */
export function isListed(one: Pair, other: Pair, { source, target }: Comparison): boolean {
  if ((source.lang.split('-')[0] ?? '').toLowerCase() !== 'en') return false;
  const [first, second] = one.source.range.start < other.source.range.start ? [one, other] : [other, one];
  if (
    [first, second].some(
      ({ source: { kind, value, bound } }) => kind !== 'number' || value === '1' || bound !== undefined,
    )
  )
    return false;
  if (!LISTED.test(source.prose.slice(first.source.range.end, second.source.range.start))) return false;
  const across = target.prose.slice(second.target.range.end, first.target.range.start);
  return across.length <= NEAR && JOINED.test(across) && !SENTENCE.test(across);
}

const LISTED = /^(?: [A-Za-z-]+){1,3}(?:,|,? and) $/;
/** What joins the members of a list in each language. */
const JOINED = /[,、，]|[와과및] |(?:と|および|や)|(?<!\p{L})[yeи] |[和与及]/u;
const NEAR = 40;
const FAR = 90;
const COORDINATED = /[,;|\n]|\b(?:and|but|while|whereas|or)\b/i;
const DEPENDENT =
  /\b(?:if|when|whenever|after|before|because|until|till|unless|since|than|that|which|who|whose|where|so|to|for each)\b|[.!?] /i;
const SENTENCE = /[.!?] |[。！？]/;

/** No other figure of the kind stands between them on either side. */
function neighbours(first: Pair, second: Pair, pairs: readonly Pair[]): boolean {
  const kind = amountClass(first.source);
  return !pairs.some(
    (pair) =>
      pair !== first &&
      pair !== second &&
      amountClass(pair.source) === kind &&
      ((pair.source.range.start > first.source.range.start &&
        pair.source.range.start < second.source.range.start) ||
        (pair.target.range.start < first.target.range.start &&
          pair.target.range.start > second.target.range.start)),
  );
}

/** The word or mark that stands directly before an offset. */
function wordBefore(prose: string, at: number): string | undefined {
  const word = /([A-Za-z]+|[:=(–—-]) ?$/.exec(prose.slice(Math.max(0, at - 24), at))?.[1]?.toLowerCase();
  return word === undefined || LOOSE.has(word) ? undefined : word;
}

/** The preposition behind a figure, at most a word farther off: `20% off on`, `8% for`. */
function prepositionBehind(prose: string, at: number): string | undefined {
  return BEHIND.exec(prose.slice(at, at + 24))?.[1]?.toLowerCase();
}

const BEHIND = /^ (?:[A-Za-z]+ )?(for|on|in|at|with|by)(?= )/i;

/** Words that build nothing: `and 5`, `the 5`. */
const LOOSE = new Set(['and', 'or', 'the', 'a', 'an', 'of', 'all', 'to', 'from']);
