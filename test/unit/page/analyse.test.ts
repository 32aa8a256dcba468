import { describe, expect, test } from 'vitest';
import type { PageInput } from '../../../src/model/page.js';
import { analyse } from '../../../src/page/analyse.js';

const LIMITS = { characters: 100_000, depth: 100, cells: 1000 };

function input(text: string, more: Partial<PageInput> = {}): PageInput {
  return {
    key: { slug: 'a', locale: 'es' },
    lang: 'es',
    path: 'content/es/a.md',
    text,
    role: 'translation',
    source: undefined,
    current: undefined,
    sourceLang: 'en',
    settings: { locales: ['en', 'es'], glossary: [], limits: LIMITS },
    ...more,
  };
}

const english = (text: string): PageInput['source'] => ({
  kind: 'file',
  path: 'content/en/a.md',
  text,
  revision: undefined,
});

describe('ids of headings', () => {
  const source = english(
    '# Plans\n\n## Contoso plan\n\nWords.\n\n## Fabrikam plan\n\nSee [the rules](https://example.com/rules).\n',
  );

  test('are the English ones in every locale', () => {
    const { anchors, article } = analyse(
      input(
        '# Planes\n\n## Plan Contoso\n\nPalabras.\n\n## Plan Fabrikam\n\nVéanse [las normas](https://example.com/rules).\n',
        { source },
      ),
    );
    expect(anchors).toEqual(['plans', 'contoso-plan', 'fabrikam-plan']);
    expect(article).toContain('<h2 id="fabrikam-plan">Plan Fabrikam</h2>');
  });

  test('follow their heading where one before it is missing', () => {
    const { anchors } = analyse(
      input('# Planes\n\n## Plan Fabrikam\n\nVéanse [las normas](https://example.com/rules).\n', { source }),
    );
    expect(anchors).toContain('fabrikam-plan');
    expect(anchors).not.toContain('plan-fabrikam');
  });

  test('are their own where the page says so', () => {
    const { anchors } = analyse(input('# <a name="planes"></a>Planes\n', { source }));
    expect(anchors).toEqual(['planes']);
  });

  test('come from the own English of a page with spans', () => {
    const unit = (id: string, target: string, text: string): string =>
      `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${text}</span></span>`;
    const { anchors } = analyse(
      input(`# ${unit('aaaaa-101', 'Planes', 'Plans')}\n\n## ${unit('aaaaa-102', 'Gratis', 'Free')}\n`),
    );
    expect(anchors).toEqual(['plans', 'free']);
  });
});

describe('a page that is over a limit', () => {
  test('is not published, and says which', () => {
    const { published, article, facts } = analyse(
      input(`---\ntitle: A\n---\n${'x'.repeat(LIMITS.characters)}`),
    );
    expect([published, article]).toEqual([false, '']);
    expect(facts).toMatchObject([
      { code: 'page/limits', args: { limit: 'characters', allowed: LIMITS.characters } },
    ]);
  });

  test('is published at the limit', () => {
    expect(analyse(input(`${'x'.repeat(99)}\n`.repeat(LIMITS.characters / 100))).published).toBe(true);
  });
});

describe('links', () => {
  test('lead to addresses of the site, and say where they stand', () => {
    const text = 'See [b](b.md#c), [out](https://example.com/b.md) and [here](#a).\n';
    const { article, links } = analyse(input(text));
    expect(article).toContain('href="../b/#c"');
    expect(article).toContain('href="https://example.com/b.md"');
    expect(links).toMatchObject([
      { slug: 'b', fragment: 'c' },
      { slug: 'a', fragment: 'a' },
    ]);
    for (const { location } of links)
      expect(text.slice(location.start.offset, location.end.offset)).toBe(location.text);
  });
});

test('a translation comes out the same whether its English was read before it or not', () => {
  const text =
    '# Plans\n\nKeep 5 [files](b.md).\n\n[!INCLUDE [note](note.md)]\n\n## Costs\n\nIt costs $10.\n';
  const page = input('# Planes\n\nGuarde 6 [archivos](b.md).\n\n## Costes\n\nCuesta 10 USD.\n', {
    source: english(text),
  });
  const itself = (of: string): PageInput =>
    input(of, { key: { slug: 'a', locale: 'en' }, lang: 'en', path: 'content/en/a.md', role: 'source' });
  for (const written of [text, text.replace(/\[!.*\n\n/, '')]) {
    const translation = { ...page, source: english(written) };
    analyse(itself('# Another\n'));
    const alone = analyse(translation);
    analyse(itself('# Another\n'));
    analyse(itself(written));
    expect(analyse(translation)).toEqual(alone);
    expect(alone.facts.map(({ code }) => code)).toContain('figure/value');
  }
});
