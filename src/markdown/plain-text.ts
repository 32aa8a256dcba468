import { toString } from 'mdast-util-to-string';
import { parse } from './parse.js';

/** What a reader sees of one line of Markdown: `The \`dotnet\` *CLI*` is `The dotnet CLI`. */
export function plainText(markdown: string): string {
  // Most titles hold nothing that could be markup.
  if (!/[\\`*_[\]<&~:]/.test(markdown)) return markdown.trim();
  // As a heading, so that `1. Overview` and `- ` are no lists.
  return toString(parse(`# ${markdown.replace(/[\r\n]+/g, ' ')}`), { includeHtml: false }).trim();
}
