import { describe, expect, test } from 'vitest';
import { readCategory } from '../../../src/navigation/category.js';
import { readMkdocs } from '../../../src/navigation/mkdocs.js';
import { readYamlContents } from '../../../src/navigation/toc-yaml.js';

describe('toc.yml', () => {
  test('is a list of entries, or has one', () => {
    const list =
      '- name: Plans\n  expanded: true\n  items:\n  - name: Gold\n    href: gold.md\n- Name: API\n  href: api/\n  topicHref: api/index.md\n- uid: System.String\n';
    const read = readYamlContents(list);
    expect(read).toMatchObject({
      entries: [
        { title: 'Plans', href: undefined, entries: [{ title: 'Gold', href: 'gold.md' }] },
        { title: 'API', href: 'api/', landing: 'api/index.md' },
        { title: undefined, href: undefined, uid: 'System.String' },
      ],
    });
    const below = `metadata: {a: b}\nitems:\n${list.replaceAll(/^/gm, '  ')}`;
    const entriesOf = (text: string): unknown[] => {
      const found = readYamlContents(text);
      return 'entries' in found ? found.entries.map(({ title, href }) => [title, href]) : [];
    };
    expect(entriesOf(below)).toEqual(entriesOf(list));
    expect(entriesOf(below)).toHaveLength(3);
  });

  test('carries the English of its names', () => {
    const name =
      '<span data-ttu-id="a-101">골드</span><span class="sxs-lookup"><span data-stu-id="a-101">Gold</span></span>';
    expect(readYamlContents(`- name: '${name}'\n  href: gold.md\n`)).toMatchObject({
      entries: [{ title: '골드', source: 'Gold' }],
    });
  });

  test.each([
    ['no YAML', '- name: a: b\n'],
    ['aliases, of which a few lines stand for gigabytes', 'a: &a [x]\nitems: [*a, *a]\n'],
    ['a text', 'just words'],
    ['too deep', `${'[{items: '.repeat(3000)}${'}]'.repeat(3000)}`],
  ])('with %s is a problem with a place', (_, text) => {
    const read = readYamlContents(text);
    expect('problem' in read && read.problem.message).toBeTruthy();
  });

  test('that is empty has no entries', () => {
    expect(readYamlContents('')).toEqual({ entries: [] });
    expect(readYamlContents('# nothing yet\n')).toEqual({ entries: [] });
  });
});

describe('mkdocs.yml', () => {
  test('is read for data, whatever code its tags name', () => {
    const read = readMkdocs(
      'site_name: x\nmarkdown_extensions:\n  - e:\n      f: !!python/name:os.system ""\ndocs_dir: pages\nplugins:\n  - search\n  - redirects:\n      redirect_maps:\n        old.md: new.md\nnav:\n  - index.md\n  - Plans:\n    - Gold: plans/gold.md\n  - Site: https://example.com\n',
    );
    expect(read).toMatchObject({
      docs: 'pages',
      redirects: [{ from: 'old.md', to: 'new.md' }],
      entries: [
        { title: undefined, href: 'index.md' },
        { title: 'Plans', href: undefined, entries: [{ title: 'Gold', href: 'plans/gold.md' }] },
        { title: 'Site', href: 'https://example.com' },
      ],
    });
  });

  test('may have no nav', () => {
    expect(readMkdocs('site_name: x\n')).toEqual({ docs: 'docs', entries: undefined, redirects: [] });
  });
});

describe('_category_.json', () => {
  test('says a title and a place', () => {
    expect(
      readCategory('{\n  "label": "가이드",\n  "position": 2.5,\n  "link": {"type": "generated-index"}\n}'),
    ).toEqual({
      title: '가이드',
      position: 2.5,
    });
    expect(readCategory('{"position": "first"}')).toEqual({ title: undefined, position: undefined });
    expect('problem' in readCategory('{"label": ')).toBe(true);
  });
});
