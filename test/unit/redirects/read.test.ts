import { expect, test } from 'vitest';
import { readRedirects } from '../../../src/redirects/read.js';

test('a list of JSON, with the place of each', () => {
  const text = `{
  "redirections": [
    { "source_path": "docs/old.md", "redirect_url": "/nuget/new", "redirect_document_id": true },
    { "source_path_from_root": "/docs/b.md", "redirect_url": "https://example.com" },
    { "source_path": 5 }, null
  ]
}`;
  const read = readRedirects('.openpublishing.redirection.json', text);
  expect(read).toEqual({
    redirects: [
      { path: 'docs/old.md', to: '/nuget/new', start: text.indexOf('"docs/old.md"') },
      { path: '/docs/b.md', to: 'https://example.com', start: text.indexOf('"/docs/b.md"') },
    ],
  });
});

test('a list or a map of YAML', () => {
  const list = 'redirections:\n- source_path: a.md\n  redirect_url: /b\n';
  const map = 'redirections:\n  a.md: /b\n';
  for (const text of [list, map])
    expect(readRedirects('redirections.yml', text)).toMatchObject({
      redirects: [{ path: 'a.md', to: '/b' }],
    });
});

test.each([
  ['x.json', '{ "redirections": ['],
  ['x.json', '[]'],
  ['x.json', '{"__proto__": {"redirections": []}}'],
  ['x.yml', 'a: b: c'],
])('%s that is none is a problem: %s', (path, text) => {
  expect('problem' in readRedirects(path, text)).toBe(true);
});

test('tens of thousands are read at once', () => {
  const redirections = Array.from({ length: 30_000 }, (_, index) => ({
    source_path: `docs/${String(index)}.md`,
    redirect_url: `/new/${String(index)}`,
  }));
  const started = performance.now();
  const read = readRedirects('x.json', JSON.stringify({ redirections }));
  expect('redirects' in read && read.redirects.length).toBe(30_000);
  expect(performance.now() - started).toBeLessThan(3000);
});
