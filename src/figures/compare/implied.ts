import type { Figure } from '../../model/figure.js';
import { implied } from '../tables/implied.js';

/** The word of the source that the target writes as a number: `a single` is `1 つの`; an article needs no word at all. */
export function impliedBy(target: Figure, lang: string, prose: string): string | undefined {
  if (target.kind === 'number' && target.value === '1') return target.text;
  return implied[(lang.split('-')[0] ?? '').toLowerCase()]?.[target.value]?.exec(prose)?.[0];
}

/** A span of time is a quantity like any other: `30 days`. */
