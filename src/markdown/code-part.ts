/**
 * The part of a file of code that an address names, as DocFX has it: `?name=Main` or `?id=Main` (also `#Main`) the region or tag of that name,
 * `?range=2-5,9-` and `#L2-L5` lines, `?start=2&end=5` too; without one of these the whole. Indentation that all lines share goes. Undefined where
 * the file has no such part.
 */
export function readCodePart(text: string, url: string): string | undefined {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '')
    .split(/\r\n|\r|\n/);
  const { query, fragment } = partOf(url);
  const name = query.get('name') ?? query.get('id') ?? (LINES.test(fragment) ? undefined : fragment);
  if (name !== undefined && name !== '') return joined(region(lines, name));
  const range = query.get('range') ?? bounds(query.get('start'), query.get('end'));
  return joined(range === undefined && fragment === '' ? lines : numbered(lines, range ?? fragment));
}

const LINES = /^L?\d+(?:-(?:L?\d+)?)?$/i;

function partOf(url: string): { query: Map<string, string>; fragment: string } {
  const [, search = '', hash = ''] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(url) ?? [];
  return { query: new Map(new URLSearchParams(search)), fragment: hash };
}

function bounds(start: string | undefined, end: string | undefined): string | undefined {
  return start === undefined && end === undefined ? undefined : `${start ?? '1'}-${end ?? ''}`;
}

/** Lines by their numbers, from 1: `2-5,9-`. */
function numbered(lines: readonly string[], range: string): string[] {
  return range.split(',').flatMap((part) => {
    const [, first, dash, last] = /^\s*L?(\d{1,7})\s*(?:(-)\s*L?(\d{1,7})?)?\s*$/i.exec(part) ?? [];
    if (first === undefined) return [];
    const end = dash === undefined ? Number(first) : last === undefined ? lines.length : Number(last);
    return lines.slice(Number(first) - 1, end);
  });
}

/** What stands between `// <Main>` and `// </Main>` in any language's comments, or in `#region Main`. */
function region(lines: readonly string[], name: string): string[] {
  const wanted = name.toLowerCase();
  const start = lines.findIndex((line) => tagOf(line) === `<${wanted}>` || regionOf(line) === wanted);
  if (start === -1) return [];
  const inside: string[] = [];
  let depth = 1;
  for (const line of lines.slice(start + 1)) {
    if (regionOf(lines[start] ?? '') === undefined) {
      if (tagOf(line) === `</${wanted}>`) return inside;
    } else {
      if (regionOf(line) !== undefined) depth += 1;
      if (/^\s*(?:\/\/\s*)?#\s*end\s*region\b/i.test(line)) depth -= 1;
      if (depth === 0) return inside;
    }
    inside.push(line);
  }
  return [];
}

/** The tag of a line that holds nothing else but the marks of a comment. */
function tagOf(line: string): string | undefined {
  return /^(?:\/\/|\/\*|<!--|#|--|'|%|;|rem\b)?\s*(<\/?[^\s<>]{1,200}>)\s*(?:\*\/|-->)?$/i
    .exec(line.trim())?.[1]
    ?.toLowerCase();
}

function regionOf(line: string): string | undefined {
  return /^\s*(?:\/\/\s*)?#\s*region\s+"?([^"]{1,200}?)"?\s*$/i.exec(line)?.[1]?.toLowerCase();
}

/** Undefined for nothing. */
function joined(lines: readonly string[]): string | undefined {
  if (lines.every((line) => line.trim() === '')) return undefined;
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const common = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
  return lines.map((line) => line.slice(Math.min(common, line.length))).join('\n');
}
