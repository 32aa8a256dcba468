import type { Figure } from '../../model/figure.js';
import { denials, eras } from '../tables/polarity.js';
import type { FigureMatch, SideFigures } from './sides.js';
import { isWords } from './sides.js';

type Equal = Extract<FigureMatch, { kind: 'equal' }>;

/**
 * Whether the source forbids what passes a bound, and the target asks for it: `Do not assign more than 5`, ko `5개 이상 할당하세요`.
 *
 * Leaves `5개 이상 할당하지 마세요` and every other way to deny alone.
 */
export function losesDenial({ source, target }: Equal, _source: SideFigures, side: SideFigures): boolean {
  if (source.negated !== true || target.negated === true || target.bound === undefined) return false;
  if (source.bound?.[0] !== target.bound[0] || isWords(target)) return false;
  // What no comparison is has its own `no` in front: zh `不得少于`, es `no menos de`.
  const own = target.bound.length === 2 ? target.range.start - OWN : target.range.start;
  const { prose, lang } = side;
  return !denies({
    ...side,
    prose:
      prose.slice(0, Math.max(0, own)) + prose.slice(FRONT.has(language(lang)) ? target.range.start : own),
  });
}

/** How far a bound with its `no` reaches to the front, in the languages that put bounds there. */
const OWN = 14;
const FRONT = new Set(['es', 'ru', 'zh']);

/**
 * Whether the time before a date became that after it: `before June 30`, ko `6월 30일 이후`. Only where neither side denies anything, since `not before
 * June` is `from June on`.
 */
export function turnsEra({ source, target }: Equal, own: SideFigures, side: SideFigures): boolean {
  if (!DATED.has(source.kind) || !DATED.has(target.kind)) return false;
  const stated = eraOf(own, source);
  if (stated === undefined) return false;
  const said = eraOf(side, target);
  return said !== undefined && said !== stated && !denies(own) && !denies(side);
}

const DATED = new Set<Figure['kind']>(['date', 'year', 'time']);

function eraOf(
  { prose, lang }: SideFigures,
  { range: { start, end } }: Figure,
): 'before' | 'after' | undefined {
  const words = eras[language(lang)];
  if (words === undefined) return undefined;
  const [ahead, behind] = [prose.slice(Math.max(0, start - LOOK), start), prose.slice(end, end + LOOK)];
  const [before, after] = [words.before, words.after].map(
    (one) => one.ahead?.test(ahead) === true || one.behind?.test(behind) === true,
  );
  return before === after ? undefined : before === true ? 'before' : 'after';
}

const LOOK = 32;

function denies({ prose, lang }: SideFigures): boolean {
  return denials[language(lang)]?.test(prose) !== false;
}

function language(lang: string): string {
  return (lang.split('-')[0] ?? '').toLowerCase();
}
