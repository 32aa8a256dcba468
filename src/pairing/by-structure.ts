import type { Segment } from '../model/segment.js';
import type { TranslationUnit } from '../model/unit.js';
import { alignBlocks } from './align-blocks.js';
import { joinUnits } from './join-units.js';
import type { FigureValues } from './source-page.js';

/** What pairing by structure is told of the two pages. */
export interface StructureOptions {
  figures: FigureValues;
}

/**
 * Pairs the blocks of a page that has no spans with those of its English, by what survives translation: headings and their anchors, order,
 * kind, links, code, names, length, a little by figures. Blocks without a partner come out as missing or added. In target order, missing ones
 * after the paired block that they follow in the source. Time grows with the number of blocks, see `align`.
 */
export function pairByStructure(
  source: readonly Segment[],
  target: readonly Segment[],
  options: StructureOptions,
): TranslationUnit[] {
  const partners = new Array<number | undefined>(target.length);
  for (const pair of alignBlocks(source, target, options.figures)) partners[pair.target] = pair.source;
  return joinUnits(source, target, partners, 'structure');
}
