import type { UnitResult } from '../../model/page-result.js';
import type { WordKey } from './words.js';

/** What is said in the place of its number of a unit that stands beside the text; undefined of one in the text. */
export function besideWord({ segment }: Pick<UnitResult, 'segment'>): WordKey | undefined {
  return WORDS[segment];
}

/** By kind of segment. */
const WORDS: Readonly<Record<string, WordKey>> = {
  title: 'beside.title',
  description: 'beside.description',
  alt: 'beside.alt',
  'link-title': 'beside.link-title',
};
