import type { Segment } from '../model/segment.js';
import { type Block, gatherBlocks } from './blocks.js';
import { readTraits, type Traits } from './traits.js';
import { wordWeights, type WordNumbers } from './word-weights.js';

/** Canonical values of the figures in a segment. */
export type FigureValues = (segment: Segment, side: 'source' | 'target') => readonly string[];

/** What pairing knows of an English page, whatever it is held against. */
export interface SourcePage {
  sources: readonly Traits[];
  blocks: readonly Block[];
  numbers: WordNumbers;
  /** Of the words, by their numbers. */
  weights: Float64Array;
}

/** Reads the traits of an English page. The same list of segments is read once: the translations of a page come one behind the other. */
export function readSource(source: readonly Segment[], figures: FigureValues): SourcePage {
  const values = source.map((segment) => figures(segment, 'source'));
  const known = pages.get(source);
  if (known?.sources.every((traits, index) => areSame(traits.figures, values[index])) === true) return known;
  const numbers: WordNumbers = new Map();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    return number;
  };
  const sources = source.map((segment, index) => readTraits(segment, values[index] ?? [], numberOf));
  const page = {
    sources,
    blocks: gatherBlocks(source, sources),
    numbers,
    weights: wordWeights(sources, numbers),
  };
  pages.set(source, page);
  return page;
}

const pages = new WeakMap<readonly Segment[], SourcePage>();

function areSame(one: readonly string[], other: readonly string[] | undefined): boolean {
  if (one === other) return true;
  return one.length === other?.length && one.every((value, index) => value === other[index]);
}
