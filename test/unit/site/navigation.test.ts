import { describe, expect, test } from 'vitest';
import { navigationOf } from '../../../src/site/navigation.js';
import { entryOf, pagesOf, sectionsOf, trailOf } from '../../../src/site/section.js';
import { planPages } from '../../../src/site/plan.js';
import { LOCALES, page, site, storedPages } from './site-input.js';

const READER = { locale: 'ko', lang: 'ko', other: '기타 페이지', otherLang: 'ko' };
const SOURCE = { locale: 'en', lang: 'en', langOf: (locale: string): string => locale };

function navigation(...names: string[]): ReturnType<typeof navigationOf> {
  return navigationOf(planPages(storedPages(names.map((name) => page(name))), LOCALES, 'en'), READER, SOURCE);
}

describe('sections', () => {
  const found = navigation(
    'ko/',
    'ko/plans/gold',
    'ko/plans/silver',
    'ko/plans',
    'ko/plans/old-ones/bronze',
    'ko/about',
  );

  test('are the folders of slugs, each with the page at its own address', () => {
    expect(found.root.page?.slug).toBe('');
    expect(pagesOf(found.root).map(({ slug }) => slug)).toEqual(['about']);
    const [plans] = sectionsOf(found.root);
    expect(plans?.page?.slug).toBe('plans');
    expect(plans?.title).toBe('plans in ko');
    expect(plans && pagesOf(plans).map(({ slug }) => slug)).toEqual(['plans/gold', 'plans/silver']);
    expect(plans && sectionsOf(plans).map(({ title, lang }) => [title, lang])).toEqual([['Old ones', 'en']]);
  });

  test('lead to their own page, or to the first in them', () => {
    const [plans] = sectionsOf(found.root);
    expect(plans && entryOf(plans)?.slug).toBe('plans');
    const [old] = plans ? sectionsOf(plans) : [];
    expect(old && entryOf(old)?.slug).toBe('plans/old-ones/bronze');
  });

  test('hold their own page, and lie in one another', () => {
    expect(found.sectionOf('plans').path).toBe('plans');
    expect(found.sectionOf('plans/gold').path).toBe('plans');
    expect(found.sectionOf('about').path).toBe('');
    expect(trailOf(found.sectionOf('plans/old-ones/bronze')).map(({ path }) => path)).toEqual([
      'plans',
      'plans/old-ones',
    ]);
  });

  test('are read one after the other, the index left out', () => {
    expect(found.order.map(({ slug }) => slug)).toEqual([
      'about',
      'plans',
      'plans/gold',
      'plans/silver',
      'plans/old-ones/bronze',
    ]);
    expect(found.placeOf('plans/gold')).toBe(2);
    expect(found.placeOf('nowhere')).toBeUndefined();
  });
});

describe('a page', () => {
  test('is named by its first heading, in its language, not by what it tells search engines', () => {
    const titled = page('ko/gold', {
      title: '골드 | 파트너 센터',
      outline: [{ depth: 1, text: 'Gold', anchor: 'gold', lang: 'en' }],
    });
    const plain = page('ko/silver', { title: '실버', outline: [{ depth: 2, text: '요건', anchor: 'a' }] });
    const { order } = navigationOf(planPages(storedPages([titled, plain]), LOCALES, 'en'), READER, SOURCE);
    expect(order).toEqual([
      { slug: 'gold', title: 'Gold', lang: 'en' },
      { slug: 'silver', title: '실버', lang: 'ko' },
    ]);
  });

  test('has links to its section, to the sections around, and to the pages before and after', () => {
    const files = site(['ko/plans/gold', 'ko/plans/silver', 'ko/tools/cli'].map((name) => page(name)));
    const html = files.get('ko/plans/silver/index.html') ?? '';
    expect(html).toContain('<a href="./" aria-current="page">plans/silver in ko</a>');
    expect(html).toContain('<a href="../gold/">plans/gold in ko</a>');
    expect(html).toContain('<a class="section" href="../../tools/cli/" lang="en">Tools</a>');
    expect(html).toContain('<a class="prev" rel="prev" href="../gold/">');
    expect(html).toContain('<a class="next" rel="next" href="../../tools/cli/">');
    expect(html).toContain('<li lang="en">Plans</li>');
  });

  test('that is alone has neither', () => {
    const html = site([page('ko/gold')]).get('ko/gold/index.html') ?? '';
    expect(html).not.toContain('section-nav');
    expect(html).not.toContain('neighbours');
  });

  test('does not grow with the number of pages', () => {
    const pagesOf = (count: number) =>
      Array.from({ length: count }, (_, index) => page(`ko/plans/p${String(index).padStart(4, '0')}`));
    const size = (count: number) => site(pagesOf(count)).get('ko/plans/p0042/index.html')?.length ?? 0;
    const files = site(pagesOf(300));
    const html = files.get('ko/plans/p0042/index.html') ?? '';
    expect(Math.abs(html.length - size(100))).toBeLessThan(10);
    expect(html.match(/<li>/g)?.length).toBeLessThan(45);
    const [, id] = /href="\.\.\/\.\.\/#(il-[0-9a-f]{8})"/.exec(html) ?? [];
    expect(files.get('ko/index.html')).toContain(`<h2 id="${id ?? ''}">`);
  });
});
