import type { EditedText } from '../../../src/model/offset-map.js';

/** A unit as translation systems write it. */
export function unit(id: string, target: string, source: string): string {
  return `<span data-ttu-id="${id}">${target}${bridge(id)}${source}</span></span>`;
}

/** What stands between the two sides of a unit. */
export function bridge(id: string): string {
  return `</span><span class="sxs-lookup"><span data-stu-id="${id}">`;
}

/** An edited text without what was put into it. */
export function keptText({ text, map }: EditedText): string {
  return map
    .map((run, index) => (run.kept ? text.slice(run.at, map[index + 1]?.at ?? text.length) : ''))
    .join('');
}
