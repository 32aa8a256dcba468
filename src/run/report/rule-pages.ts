import { catalog } from '../../findings/catalog.js';
import { readPackageFile } from '../../io/package.js';
import { readDocument } from '../../markdown/document.js';
import type { Code } from '../../model/finding.js';
import { renderArticle } from '../../page/article.js';
import type { RulePage } from '../../reporters/html/input.js';
import { digest } from '../../text/digest.js';
import { identityMap } from '../../text/offset-map.js';

/** The page of the documentation that explains a code, as an article's HTML, in English. Each is read once. */
export function rulePages(): (code: Code) => RulePage {
  const pages = new Map<Code, RulePage>();
  return (code) => {
    const page = pages.get(code) ?? rulePage(code);
    pages.set(code, page);
    return page;
  };
}

function rulePage(code: Code): RulePage {
  const text = readPackageFile(catalog[code].docs);
  return {
    name: digest(text),
    html() {
      const document = readDocument({ text, map: identityMap(text.length) });
      return renderArticle(document, { lang: 'en', href: (url) => url });
    },
  };
}
