import type { Figure } from '../../model/figure.js';
import { implied } from '../tables/implied.js';

/** The word of the source that the target writes as a number: `a single` is `1 つの`; an article needs no word at all. */
export function impliedBy(target: Figure, lang: string, prose: string): string | undefined {
  if (target.kind === 'number' && target.value === '1') return target.text;
  if (target.value.includes('/') && PARTS.test(prose)) return PARTS.exec(prose)?.[0];
  return implied[(lang.split('-')[0] ?? '').toLowerCase()]?.[target.value]?.exec(prose)?.[0];
}

/** Parts of a whole that only their words name: `two-fifths`. */
const PARTS = /\b(?:fif|six|seven|eigh|nin|ten|hundred|thousand)ths?\b/i;
