import type { Range } from '../model/position.js';
import { codeCandidates } from './code.js';
import { readTags, type BridgeTag, type Tag, type UnitTag } from './tags.js';

/** The tags of a text, and what its readers ask about them; each answer costs a logarithm at most. */
export interface TagIndex {
  raw: string;
  tags: readonly Tag[];
  code: readonly Range[];
  /** Index of the first tag that starts at an offset or after it. */
  from(offset: number): number;
  /** Index of the first stretch of code that starts at an offset or after it. */
  codeFrom(offset: number): number;
  /** The bridge that closes a unit's target: the next one with its id, if no other unit with this id opens before. */
  bridgeOf(unit: UnitTag): BridgeTag | undefined;
  /** Whether two `</span>` touch after an offset and before the next unit opens. */
  hasPairFrom(offset: number): boolean;
}

export function indexTags(raw: string): TagIndex {
  const tags = readTags(raw);
  const code = codeCandidates(raw);
  const bridges = bridgesById(tags);
  const pairBefore = pairsBeforeUnits(tags);
  const from = (offset: number): number => firstFrom(tags, offset);
  return {
    raw,
    tags,
    code,
    from,
    codeFrom: (offset) => firstFrom(code, offset),
    bridgeOf: (unit) => bridges.get(unit.start),
    hasPairFrom: (offset) => pairBefore[from(offset)] ?? false,
  };
}

function firstFrom(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bridge of each unit that has one, by the offset of the unit's tag. */
function bridgesById(tags: readonly Tag[]): Map<number, BridgeTag> {
  const found = new Map<number, BridgeTag>();
  const next = new Map<string, BridgeTag>();
  for (let index = tags.length - 1; index >= 0; index -= 1) {
    const tag = tags[index];
    if (tag?.kind === 'bridge') next.set(tag.id, tag);
    if (tag?.kind !== 'ttu') continue;
    const bridge = next.get(tag.id);
    if (bridge !== undefined) found.set(tag.start, bridge);
    next.delete(tag.id);
  }
  return found;
}

function pairsBeforeUnits(tags: readonly Tag[]): boolean[] {
  const answers = new Array<boolean>(tags.length).fill(false);
  for (let index = tags.length - 1; index >= 0; index -= 1) {
    const tag = tags[index];
    if (tag?.kind === 'ttu') continue;
    answers[index] = closesTwice(tags, index) || (answers[index + 1] ?? false);
  }
  return answers;
}

/** Whether a tag is a `</span>` and another one touches it. */
export function closesTwice(tags: readonly Tag[], index: number): boolean {
  const first = tags[index];
  const second = tags[index + 1];
  return first?.kind === 'close' && second?.kind === 'close' && first.end === second.start;
}
