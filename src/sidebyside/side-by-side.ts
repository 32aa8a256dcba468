import type { Code } from '../model/finding.js';
import type { EditedText } from '../model/offset-map.js';
import type { Range } from '../model/position.js';

/** What a page with spans says: two Markdown texts and the table of units that joins them. */
export interface SideBySide {
  /** Whether the page has any unit. */
  spans: boolean;
  /** The page with every unit replaced by its target. The map leads to the raw text. */
  target: EditedText;
  /** The page with every unit replaced by its source, front matter and all else as in the raw text. The map leads to the raw text. */
  source: EditedText;
  /** The well-formed units, in the order of the page. Their ids are unique, their ranges do not overlap. */
  units: SpanUnit[];
  /** What is malformed, in the order of the page. Its text stands in one of the two texts or in both, its tags in neither. */
  defects: SpanDefect[];
  /** How often something was repaired in a known way, by the repair's name. */
  repairs: Record<string, number>;
}

/** One unit: the same stretch in both languages. */
export interface SpanUnit {
  /** As written: `289bc-132`. */
  id: string;
  /** What follows the id's last hyphen: the same in all locales of a page whose revision is the same. */
  ordinal: string;
  /** In `target.text`. */
  target: Range;
  /** In `source.text`. */
  source: Range;
  /** In the raw text: what stands between the tags. */
  raw: { target: Range; source: Range };
}

/** A malformed span. */
export interface SpanDefect {
  code: Exclude<Extract<Code, `markup/${string}`>, 'markup/unsupported'>;
  id: string;
  /** The tag (or the tags that touch) that the finding is about, in the raw text. */
  range: Range;
  /** The tag of the unit that it is at odds with: the first of two with one id, the one that is crossed, the one inside. */
  other?: Range;
}
