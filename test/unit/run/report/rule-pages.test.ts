import { expect, test } from 'vitest';
import { codes } from '../../../../src/findings/catalog.js';
import { rulePages } from '../../../../src/run/report/rule-pages.js';

test.each(codes)(
  'the page of %s has a heading that names it, and no link that would lead nowhere',
  (code) => {
    const html = rulePages()(code).html();
    expect(/<h1[^>]*>([^<]*)/.exec(html)?.[1]).toContain(code);
    expect(html).not.toMatch(/<a [^>]*href="[^"#h]/);
  },
);
