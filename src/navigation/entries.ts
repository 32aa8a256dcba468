import type { ContentsEntry, ContentsTarget } from '../model/navigation.js';
import type { Location } from '../model/position.js';
import { lineIndex } from '../text/line-index.js';
import type { RawEntry } from './raw-entry.js';
import { resolveTarget, type Place } from './resolve.js';

/** Follows the addresses of a file's entries, and says where in the file each stands. */
export function placeEntries(
  entries: readonly RawEntry[],
  file: { path: string; text: string },
  place: Place,
): ContentsEntry[] {
  const point = lineIndex(file.text);
  const locate = ({ range: { start, end } }: RawEntry): Location => ({
    path: file.path,
    start: point(start),
    end: point(end),
    text: file.text.slice(start, end),
  });
  const placed = (entry: RawEntry): ContentsEntry => ({
    title: entry.title,
    source: entry.source,
    target: targetOf(entry, place),
    location: locate(entry),
    entries: entry.entries.map(placed),
  });
  return entries.map(placed);
}

function targetOf({ href, landing, uid }: RawEntry, place: Place): ContentsTarget | undefined {
  if (href === undefined) return uid === undefined ? undefined : { kind: 'nowhere', href: `xref:${uid}` };
  const target = resolveTarget(href, place);
  if (target.kind !== 'contents' || landing === undefined) return target;
  const page = resolveTarget(landing, place);
  return page.kind === 'page' ? { ...target, landing: page.slug } : target;
}
