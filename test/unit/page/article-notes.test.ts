import { describe, expect, test } from 'vitest';
import type { PageInput } from '../../../src/model/page.js';
import type { PageResult } from '../../../src/model/page-result.js';
import { analyse } from '../../../src/page/analyse.js';

const LIMITS = { characters: 100_000, depth: 100, cells: 1000 };

function spanish(text: string, english: string, markFigures = true): PageResult {
  const input: PageInput = {
    key: { slug: 'a', locale: 'es' },
    lang: 'es',
    path: 'content/es/a.md',
    text,
    role: 'translation',
    source: { kind: 'file', path: 'content/en/a.md', text: english, revision: undefined },
    current: undefined,
    sourceLang: 'en',
    settings: { locales: ['en', 'es'], glossary: [], limits: LIMITS, markFigures },
  };
  return analyse(input);
}

const ENGLISH = 'Earn US$150,000 in the first year of the contract.\n';
const GLOSS =
  '<rp> (</rp><rt><a href="#il-review-1" aria-label="Under review. The English says US$150,000"><span lang="en">US$150,000</span></a></rt><rp>)</rp>';

describe('a figure that differs from the English', () => {
  test('is marked in its place with what the English says', () => {
    const { article, reviews } = spanish('Ganar 300.000 USD el primer año del contrato.\n', ENGLISH);
    expect(article).toBe(
      `<p>Ganar <mark class="figure-review" id="il-figure-1"><ruby>300.000 USD${GLOSS}</ruby></mark> el primer año del contrato.</p>`,
    );
    expect(reviews).toEqual([{ anchor: 'il-figure-1', target: '300.000 USD', source: 'US$150,000' }]);
  });

  test('is not where the setting is off, nor where it agrees', () => {
    const off = spanish('Ganar 300.000 USD el primer año del contrato.\n', ENGLISH, false);
    expect(off.article).not.toContain('<mark');
    expect(off.reviews).toBeUndefined();
    const right = spanish('Ganar 150.000 USD el primer año del contrato.\n', ENGLISH);
    expect(right.article).not.toContain('<mark');
    expect(right.reviews).toEqual([]);
  });

  test('is found behind escapes, references and the indentation of lines', () => {
    const { article } = spanish(
      '- Ganar \\* &amp; más\n  de 300.000 USD el primer año del contrato.\n',
      '- Earn \\* &amp; more\n  than US$150,000 in the first year of the contract.\n',
    );
    expect(article).toContain('<ruby>300.000 USD');
  });

  test('is marked piece by piece where markup goes through it', () => {
    const { article } = spanish('Ganar **300.000** USD el primer año del contrato.\n', ENGLISH);
    expect(article).toContain(
      `<strong><mark class="figure-review" id="il-figure-1">300.000</mark></strong><mark class="figure-review"><ruby> USD${GLOSS}</ruby></mark>`,
    );
  });

  test('has its gloss without a link where it stands in one', () => {
    const { article } = spanish(
      'Ganar [300.000 USD](https://example.com/) el primer año del contrato.\n',
      'Earn [US$150,000](https://example.com/) in the first year of the contract.\n',
    );
    expect(article.match(/<a /g)).toHaveLength(1);
    expect(article).toContain('<rt><span lang="en">US$150,000</span></rt>');
  });

  test('cannot be forged', () => {
    const { article } = spanish(
      'x <mark data-placed="il-figure-1">otra cosa</mark>\n\nGanar 300.000 USD el primer año del contrato.\n',
      `x <mark>another</mark>\n\n${ENGLISH}`,
    );
    expect(article).toContain('<mark>otra cosa</mark>');
    expect(article.match(/figure-review/g)).toHaveLength(1);
    expect(article).toContain('<ruby>300.000 USD');
  });
});

describe('a block that is the English, word for word', () => {
  test('says that it is English', () => {
    const { article, outline, titleLang } = spanish(
      '# Cloud plans\n\nEarn enough money.\n\n- Gain skills\n\n| Plan |\n| --- |\n| Gold plan |\n\nEn español.\n',
      '# Cloud plans\n\nEarn enough money.\n\n- Gain skills\n\n| Plan |\n| --- |\n| Gold plan |\n\nIn Spanish.\n',
    );
    expect(article).toContain('<h1 lang="en" id="cloud-plans">Cloud plans</h1>');
    expect(article).toContain('<p lang="en">Earn enough money.</p>');
    expect(article).toContain('<li><span lang="en">Gain skills</span></li>');
    expect(article).toContain('<td lang="en">Gold plan</td>');
    expect(article).toContain('<p>En español.</p>');
    expect(outline).toEqual([{ depth: 1, text: 'Cloud plans', anchor: 'cloud-plans', lang: 'en' }]);
    expect(titleLang).toBe('en');
  });

  test('says nothing where it has no words or was translated in part', () => {
    const { article } = spanish('2017\n\nEarn **dinero**.\n', '2017\n\nEarn **money**.\n');
    expect(article).toBe('<p>2017</p>\n<p>Earn <strong>dinero</strong>.</p>');
  });
});
