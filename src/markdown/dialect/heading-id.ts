import { matchGroups, type LineConstruct } from './construct.js';

/**
 * `## Plans {#plans}`, `## Plans { #plans .wide }` and `## Plans {: #plans }` give a heading its id, in MkDocs and kramdown, Docusaurus, VitePress and Hugo:
 * the same as an anchor in it. Not for `## {#each}`, which says nothing else, nor for `` `{#id}` ``.
 */
export const headingId: LineConstruct = {
  name: 'heading-id',
  edits({ text }, { content, end, indent }) {
    if (indent > 3 || text[content] !== '#') return undefined;
    const from = text.lastIndexOf('{', end);
    const mark = from > content ? matchGroups(MARK, text, from, end) : undefined;
    const [, id] = mark?.groups ?? [];
    const heading = matchGroups(HEADING, text, content, from);
    if (mark === undefined || id === undefined || heading === undefined) return undefined;
    const title = text.slice(heading.end, from);
    if (title.trim() === '' || !/[ \t]$/.test(title)) return undefined;
    const name = text.slice(id.start, id.end);
    return [
      { start: heading.end, end: heading.end, text: `<a name="${name}"></a>` },
      { start: heading.end + title.trimEnd().length, end: mark.end, text: '' },
    ];
  },
};

const HEADING = /#{1,6}[ \t]+/dy;
const MARK =
  /\{:?[ \t]{0,5}#([\p{L}\p{N}_][\p{L}\p{N}_.:-]{0,200})(?:[ \t][^{}\r\n]{0,200})?\}[ \t]*#*[ \t]*(?=[\r\n]|$)/duy;
