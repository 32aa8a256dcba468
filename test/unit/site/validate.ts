import type { Root } from 'hast';
import { HtmlValidate } from 'html-validate';
import rehypeRaw from 'rehype-raw';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';

// `<br>` of an article and `<meta/>` around it are the same to every parser of HTML.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'void-style': 'off' },
});

/** What is wrong with a document, a line a problem. */
export function problemsOf(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  );
}

/** What a browser would make of a document that has no place in any of ours: scripts, pictures, event handlers. */
export function intrudersIn(html: string): string[] {
  const raw = { type: 'root', children: [{ type: 'raw', value: html }] } as unknown as Root;
  const found: string[] = [];
  visit(rehypeRaw()(raw, new VFile(html)), 'element', ({ tagName, properties }) => {
    const own = /^(?:\/|(?:\.\.?\/)+)(?:[\w-]+\/)*assets\/(?:site|icon)\.\w{10}\.(?:js|svg)$/.test(
      String(properties.src),
    );
    if (['script', 'style', 'img', 'iframe', 'b'].includes(tagName) && !own) found.push(tagName);
    found.push(...Object.keys(properties).filter((name) => /^on|^style$/i.test(name)));
  });
  return found;
}
