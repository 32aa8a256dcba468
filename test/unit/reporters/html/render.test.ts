import { describe, expect, test } from 'vitest';
import { UI_LANGS } from '../../../../src/i18n/messages.js';
import { FINDINGS_PER_PART } from '../../../../src/reporters/html/templates/finding-list.js';
import { page } from '../../site/site-input.js';
import { intrudersIn, problemsOf } from '../../site/validate.js';
import { files, GOLD, report, reportInput, unit, wrongAmount } from './report-input.js';

const FINDINGS = [
  wrongAmount({ severity: 'note', fingerprint: 'note', accepted: true }),
  wrongAmount({ severity: 'warning', fingerprint: 'warning', locale: 'es', witnesses: {} }),
  wrongAmount(),
];
const written = files(reportInput(FINDINGS));

/** The text that a finding's article shows, by its heading's order. */
function articles(html: string | undefined): string[] {
  return [...(html ?? '').matchAll(/<article[^]*?<\/article>/g)].map(([text]) => text);
}

describe('the report', () => {
  test('comes in each language: English on top, the others in a folder each', () => {
    const paths = UI_LANGS.flatMap((lang) =>
      ['index.html', 'figures/gold.html'].map((path) => (lang === 'en' ? path : `${lang}/${path}`)),
    );
    expect([...written.keys()].filter((path) => path.endsWith('.html')).sort()).toEqual(paths.sort());
    expect(written.get('ko/index.html')).toContain('<h1>번역 보고서</h1>');
    expect(written.get('ko/index.html')).toContain('잘못된 값 US$300,000');
  });

  test('needs nothing from elsewhere, no script, no inline style', () => {
    for (const [path, html] of written) {
      if (!path.endsWith('.html')) continue;
      expect(intrudersIn(html)).toEqual([]);
      expect(html).not.toMatch(/\s(?:href|src)="(?:[a-z]+:|\/)/);
    }
  });

  test('has links to files of its own only, named as files, so that it opens from a disk', () => {
    for (const [path, html] of written) {
      if (!path.endsWith('.html')) continue;
      for (const [, href = ''] of html.matchAll(/\shref="([^"#]+)"/g)) {
        const file = decodeURIComponent(new URL(href, `https://example.com/${path}`).pathname).slice(1);
        expect({ path, href, exists: written.has(file) }).toEqual({ path, href, exists: true });
      }
    }
  });

  test.each([...written].filter(([path]) => path.endsWith('.html')))('%s is valid HTML', (_, html) => {
    expect(problemsOf(html)).toEqual([]);
  });

  test('is valid HTML, and says so, where nothing was found', () => {
    const html = files(reportInput([])).get('index.html') ?? '';
    expect(problemsOf(html)).toEqual([]);
    expect(html).toContain('Nothing was found.');
    expect(html).toContain('0 errors, 0 warnings, 0 notes');
  });
});

describe('the counts', () => {
  test('are those of the report, a row a locale and one for all', () => {
    const [, table = ''] =
      /<table aria-labelledby="languages">([^]*?)<\/table>/.exec(written.get('index.html') ?? '') ?? [];
    const rows = [...table.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
    );
    expect(rows[0]).toEqual([
      'Language',
      'Pages',
      'Published',
      'Shown in source language',
      'Units',
      'Translated',
      'Stale',
      'Errors',
      'Warnings',
      'Notes',
    ]);
    expect(rows[2]).toEqual(['한국어', '1', '1', '0', '42', '16%', '0', '1', '0', '1']);
    expect(rows.at(-1)).toEqual(['All languages', '5', '5', '0', '42', '16%', '0', '1', '1', '1']);
  });

  test('never call all of it translated while a unit is not', () => {
    const input = reportInput([]);
    const almost = {
      ...input,
      report: { ...input.report, totals: { ...input.report.totals, units: 10_000, translated: 9_999 } },
    };
    expect(files(almost).get('index.html')).toContain('>99%<');
  });

  test('of nothing to translate are no share', () => {
    const input = reportInput([]);
    const none = {
      ...input,
      report: { ...input.report, totals: { ...input.report.totals, units: 0, translated: 0 } },
    };
    expect(files(none).get('index.html')).not.toContain('NaN');
  });
});

describe('findings', () => {
  const shown = articles(written.get('index.html'));

  test('stand worst first, accepted ones last', () => {
    expect(shown.map((html) => /finding-(error|warning|note)"/.exec(html)?.[1])).toEqual([
      'error',
      'warning',
      'note',
    ]);
    expect(shown[2]).toContain('(accepted)');
  });

  test('say what, in which language, where and by which rule', () => {
    for (const text of [
      'Error',
      'Unexpected US$300,000, expected US$150,000',
      '한국어',
      '289bc-132',
      'content/ko/gold.md:12:5',
      'figure/value',
    ]) {
      expect(shown[0]).toContain(text);
    }
  });

  test('show both sentences, the figures marked', () => {
    expect(shown[0]).toContain('<dd lang="en" dir="auto">At least <mark>US$150,000</mark> in revenue</dd>');
    expect(shown[0]).toContain('<dd lang="ko" dir="auto">신규 수익 <mark>US$300,000</mark> 이상</dd>');
  });

  test('mark nothing where they are about the whole sentence', () => {
    const input = reportInput([wrongAmount()], {
      sentences: () => ({ source: { text: 'All of it', start: 0, end: 9 } }),
    });
    const html = files(input).get('index.html');
    expect(html).not.toContain('<mark>');
    expect(html).toContain('<em>not in the translation</em>');
  });

  test('show what the other languages state, in words as well as in signs', () => {
    expect(shown[0]).toContain(
      '150,000 ドル</bdi> <span class="verdict"><span aria-hidden="true">✓</span> agrees with the source',
    );
    expect(shown[0]).toContain(
      '300000USD</bdi> <span class="verdict"><span aria-hidden="true">✗</span> differs from the source',
    );
    expect(shown[0]).toContain(
      '<bdi lang="ru">Русский</bdi>  <span class="verdict"><span aria-hidden="true">–</span> no translated value',
    );
    expect(shown[1]).not.toContain('What the other languages state');
  });

  test('have names of their own, also where two share a fingerprint', () => {
    const html = files(reportInput([wrongAmount(), wrongAmount()])).get('index.html') ?? '';
    expect(html).toContain('id="finding-a1b2c3"');
    expect(html).toContain('id="finding-a1b2c3-2"');
    expect(problemsOf(html)).toEqual([]);
  });

  test('without a unit or sentences show none', () => {
    const html = files(reportInput([wrongAmount({ unit: null })], { sentences: () => undefined })).get(
      'index.html',
    );
    expect(articles(html)[0]).not.toMatch(/class="sentences"|<dt>Unit<\/dt>/);
  });

  test('come in parts where they are many, none lost and none twice', () => {
    const count = FINDINGS_PER_PART * 2 + 1;
    const many = Array.from({ length: count }, (_, index) => wrongAmount({ fingerprint: `f${index}` }));
    const parts = files(reportInput(many));
    const ids = ['index.html', 'findings-2.html', 'findings-3.html'].flatMap((path) =>
      [...(parts.get(path) ?? '').matchAll(/id="finding-(f\d+)"/g)].map(([, id]) => id),
    );
    expect(ids).toEqual(many.map(({ fingerprint }) => fingerprint));
    expect(parts.has('findings-4.html')).toBe(false);
    expect(parts.get('ru/findings-3.html')).toContain('href="./findings-2.html"');
    expect(problemsOf(parts.get('findings-2.html') ?? '')).toEqual([]);
  });
});

describe('the pages', () => {
  test('say for each language what was found, or that there is no page', () => {
    const html = written.get('index.html') ?? '';
    const [, row = ''] =
      /<bdi>Gold<\/bdi><\/th>([^]*?)<\/tr>/.exec(html.slice(html.indexOf('id="pages"'))) ?? [];
    const cells = [...row.matchAll(/<td>([^]*?)<\/td>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/g, ''),
    );
    expect(cells).toEqual([
      'Figures',
      'no findings',
      '1 error',
      'no findings',
      '1 warning',
      'stale',
      'no page',
    ]);
  });
});

describe('the figures of a page', () => {
  const html = written.get('figures/gold.html') ?? '';

  test('stand in a row each, what each language states in its column, with a word for it', () => {
    const [, row = ''] = /<th scope="row"><bdi lang="en">US\$150,000<\/bdi> ([^]*?)<\/tr>/.exec(html) ?? [];
    const cells = [...row.matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/g, '').trim(),
    );
    expect(cells).toEqual([
      'US$300,000 ✗ differs',
      'US$150,000 ✓ agrees',
      'US$150,000 = untranslated',
      '∅ missing',
      '– no unit',
    ]);
  });

  test('stand under the sentence that states them', () => {
    expect(html).toContain(
      'Unit 132<span class="prose" lang="en" dir="auto">At least US$150,000 in revenue</span>',
    );
  });

  test('are said to be none where none were compared', () => {
    const bare = files(
      reportInput([], { pages: [page('ko/plain')], report: report([], [page('ko/plain')]) }),
    );
    expect(bare.get('figures/plain.html')).toContain('No figures were compared on this page.');
    expect(problemsOf(bare.get('figures/plain.html') ?? '')).toEqual([]);
  });
});

describe('hostile content', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='x",
    '{{page}}',
    '$t(title)',
    '</title><b>',
  ];

  test.each(HOSTILE)('is text wherever it comes from: %s', (text) => {
    const figure = { kind: 'money' as const, value: '1', text };
    const place = { line: 1, column: 1, offset: 0 };
    const finding = wrongAmount({
      fingerprint: 'x',
      unit: text,
      target: { path: text, start: place, end: place, text },
      args: { source: figure, target: { ...figure, value: '2', text: `${text} 2` } },
      witnesses: { ja: text },
      accepted: true,
    });
    const pages = GOLD.map((found) => ({
      ...found,
      title: text,
      units: [
        unit('1', {
          source: text,
          figures: [{ key: `${text}#0`, source: figure, target: figure, state: 'agrees' as const }],
        }),
      ],
    }));
    const hostile = files(
      reportInput([finding], {
        pages,
        title: text,
        sentences: () => ({ source: { text, start: 0, end: 1 }, target: { text, start: 1, end: 2 } }),
      }),
    );
    for (const [path, html] of hostile) {
      if (path.endsWith('.html'))
        expect({ path, intruders: intrudersIn(html) }).toEqual({ path, intruders: [] });
    }
    const escaped = text.replaceAll('<', '&#x3C;');
    expect(hostile.get('index.html')).toContain(`Unexpected ${escaped} 2, expected ${escaped}`);
    expect(hostile.get('figures/gold.html')).toContain(`<h1 id="title">Figures of “${escaped}”</h1>`);
  });
});
