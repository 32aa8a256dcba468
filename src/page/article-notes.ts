import type { CheckedUnit } from '../checks/check.js';
import type { Document } from '../markdown/document.js';
import type { OutlineEntry } from '../model/page.js';
import type { FigureReview } from '../model/page-result.js';
import type { Range } from '../model/position.js';
import type { Segment } from '../model/segment.js';
import { toOriginal } from '../text/offset-map.js';

/** What an article shows besides its own text. All ranges lead into the text that was parsed. */
export interface ArticleNotes {
  /** Figures that differ from the English, sorted, none overlapping another. */
  marks: readonly FigureMark[];
  /** Starts of the blocks that are still in the source language. */
  foreign: ReadonlySet<number>;
  /** The source language. */
  foreignLang: string;
}

/** A figure that is to be marked. */
export interface FigureMark {
  /** Id of its place in the article. */
  id: string;
  range: Range;
  /** As the translation writes it, and the English. */
  target: string;
  source: string;
}

/** The figures whose value differs from the English, in the order of the page. */
export function figureMarks(units: readonly CheckedUnit[]): FigureMark[] {
  const differing = units.flatMap(({ unit, matches }) =>
    unit.kind !== 'paired'
      ? []
      : matches.flatMap((match) =>
          match.kind === 'value'
            ? [
                {
                  range: toOriginal(unit.target.map, match.target.range),
                  target: match.target.text,
                  source: match.source.text,
                },
              ]
            : [],
        ),
  );
  differing.sort((a, b) => a.range.start - b.range.start);
  // One figure can be held against two of the English: it is marked once.
  const apart = differing.filter(({ range }, index) => range.start >= (differing[index - 1]?.range.end ?? 0));
  return apart.map((mark, index) => ({ id: `il-figure-${index + 1}`, ...mark }));
}

/** What readers are told of marked figures. `placed`: ids of those that the article marks. */
export function figureReviews(marks: readonly FigureMark[], placed: ReadonlySet<string>): FigureReview[] {
  return marks.map(({ id, target, source }) => ({ anchor: placed.has(id) ? id : undefined, target, source }));
}

/**
 * Starts of the headings, paragraphs and table cells that are still the English, word for word: all of their units are, and the units are all
 * of their text. A block that is translated in part is in neither language as a whole and stays without a word on it.
 */
export function foreignBlocks({ segments }: Document, units: readonly CheckedUnit[]): Set<number> {
  const targets = units
    .flatMap(({ unit, untranslated }) =>
      unit.kind === 'missing' ? [] : [{ target: unit.target, untranslated }],
    )
    .sort((a, b) => a.target.range.start - b.target.range.start);
  const starts = new Set<number>();
  let next = 0;
  for (const block of segments) {
    let same = 0;
    while (next < targets.length) {
      const found = targets[next];
      if (found === undefined || found.target.range.start >= block.range.end) break;
      if (found.untranslated && found.target.range.start >= block.range.start)
        same += lettersOf(found.target);
      next += 1;
    }
    if (BLOCKS.has(block.kind) && same > 0 && same === lettersOf(block)) starts.add(block.range.start);
  }
  return starts;
}

const BLOCKS: ReadonlySet<Segment['kind']> = new Set(['heading', 'paragraph', 'cell']);

/** A number is the same in all languages; so is a mark. */
function lettersOf({ prose }: Segment): number {
  return prose.length - prose.replace(/\p{L}+/gu, '').length;
}

/** The outline with the language of those headings that are not in the page's. */
export function markOutline(document: Document, { foreign, foreignLang }: ArticleNotes): OutlineEntry[] {
  if (foreign.size === 0) return document.outline;
  const anchors = new Set(
    document.ids.headings.flatMap(({ node, id }) =>
      foreign.has(node.position?.start.offset ?? -1) ? [id] : [],
    ),
  );
  return document.outline.map((entry) =>
    anchors.has(entry.anchor) ? { ...entry, lang: foreignLang } : entry,
  );
}
