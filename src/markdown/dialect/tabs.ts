import type { Line } from '../lines.js';
import { matchGroups, type LineConstruct } from './construct.js';

/**
 * Tabs: each begins with `# [Title](#tab/id)`, and a rule ends the last one. They become sections one level below the one that they stand in, and
 * the rule goes. Anchors before the link stay. Not for `[Title](#tab/id)` in a paragraph, nor for a rule with no tab open.
 */
export function tabs(): LineConstruct {
  let level = 0;
  let open: Line | undefined;
  return {
    name: 'tab',
    edits({ text, lines }, line, index) {
      const { content, end } = line;
      const heading = line.indent < 4 ? matchGroups(HEADING, text, content, end) : undefined;
      const [, marks, space, anchors, title] = heading?.groups ?? [];
      if (marks !== undefined && space !== undefined && anchors !== undefined && title !== undefined) {
        open = line;
        return [
          { ...marks, text: '#'.repeat(Math.min(6, level + 1)) },
          ...(space.start === space.end && anchors.start === anchors.end ? [{ ...space, text: ' ' }] : []),
          { start: anchors.end, end: title.start, text: '' },
          { start: title.end, end, text: '' },
        ];
      }
      if (open === undefined)
        level = /^#{1,6}(?=[ \t]|<a\s)/i.exec(text.slice(content, end))?.[0].length ?? level;
      const underline = text[content] === '-' && lines[index - 1]?.kind === 'text';
      if (open?.depth !== line.depth || underline || !RULE.test(text.slice(content, end))) return undefined;
      open = undefined;
      return [{ start: content, end, text: '' }];
    },
  };
}

const HEADING =
  /(#{1,6})([ \t]{0,5})((?:<\/?a(?:\s[^<>\r\n]{0,300})?>){0,4})\[((?:\\.|[^[\]\\\r\n]|\[[^[\]\r\n]{0,100}\]){1,300})\]\(#tabs?\/[^\s()]{1,200}\)[ \t#]*(?=[\r\n]|$)/diy;
const RULE = /^(?:-[ \t]{0,5}){3,}$|^(?:\*[ \t]{0,5}){3,}$|^(?:_[ \t]{0,5}){3,}$/;
