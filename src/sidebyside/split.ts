import type { EditedText } from '../model/offset-map.js';
import type { Range } from '../model/position.js';
import { OffsetMapBuilder } from '../text/offset-map.js';
import type { Mark, MarkedUnit } from './mark-spans.js';

/** One of the two texts of a page, before it is mended. */
export interface Side {
  edited: EditedText;
  /** Offsets in its text where markup was taken out, ascending. */
  joints: number[];
  /** Stretches of its text that stood in a unit, ascending. */
  inside: Range[];
}

/** Where the two sides of a unit lie: in the texts of the sides, and in the raw text. */
export interface SplitUnit {
  unit: MarkedUnit;
  target: Range;
  source: Range;
  raw: { target: Range; source: Range };
}

/** Takes the markup out of a raw text, and gives each stretch between to the side or the sides that it belongs to. */
export function splitSides(
  raw: string,
  marks: readonly Mark[],
): { target: Side; source: Side; units: SplitUnit[] } {
  const target = new SideBuilder(raw);
  const source = new SideBuilder(raw);
  const units = new Map<MarkedUnit, SplitUnit>();
  const sides: ('target' | 'source')[] = [];
  let offset = 0;
  const carry = (end: number): void => {
    const side = sides.at(-1);
    if (side !== 'source') target.carry(offset, end, side !== undefined);
    if (side !== 'target') source.carry(offset, end, side !== undefined);
  };
  for (const mark of marks) {
    carry(mark.start);
    target.joint();
    source.joint();
    switch (mark.does) {
      case 'target':
        sides.push('target');
        if (mark.unit !== undefined) units.set(mark.unit, begin(mark.unit, mark.end, target.length));
        break;
      case 'source':
        // Nothing is open where the target is missing.
        if (mark.unit !== undefined) sides.pop();
        sides.push('source');
        break;
      case 'end':
        sides.pop();
        break;
      case 'drop':
        break;
    }
    const split = mark.unit === undefined ? undefined : units.get(mark.unit);
    if (split !== undefined && mark.does === 'source') {
      split.target.end = target.length;
      split.raw.target.end = mark.start;
      split.source = { start: source.length, end: source.length };
      split.raw.source = { start: mark.end, end: mark.end };
    }
    if (split !== undefined && mark.does === 'end') {
      split.source.end = source.length;
      split.raw.source.end = mark.start;
    }
    offset = mark.end;
  }
  carry(raw.length);
  return { target: target.build(), source: source.build(), units: [...units.values()] };
}

function begin(unit: MarkedUnit, raw: number, target: number): SplitUnit {
  return {
    unit,
    target: { start: target, end: target },
    source: { start: 0, end: 0 },
    raw: { target: { start: raw, end: raw }, source: { start: 0, end: 0 } },
  };
}

class SideBuilder {
  length = 0;
  readonly #raw: string;
  readonly #map = new OffsetMapBuilder();
  readonly #parts: string[] = [];
  readonly #joints: number[] = [];
  readonly #inside: Range[] = [];

  constructor(raw: string) {
    this.#raw = raw;
  }

  carry(start: number, end: number, inside: boolean): void {
    if (end <= start) return;
    this.#map.add(this.length, start, end);
    this.#parts.push(this.#raw.slice(start, end));
    if (inside) this.#inside.push({ start: this.length, end: this.length + (end - start) });
    this.length += end - start;
  }

  joint(): void {
    if (this.#joints.at(-1) !== this.length) this.#joints.push(this.length);
  }

  build(): Side {
    const edited = { text: this.#parts.join(''), map: this.#map.build() };
    return { edited, joints: this.#joints, inside: this.#inside };
  }
}
