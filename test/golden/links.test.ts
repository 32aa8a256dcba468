import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { deadLinks, type DeadLink } from '../harness/crawl.js';
import { SiteStory } from '../harness/site.js';
import { writeInto } from '../harness/temp-project.js';

const CODES: Record<DeadLink['kind'], string> = {
  page: 'link/broken',
  fragment: 'link/fragment',
  root: 'link/absent',
};

/** Dead links, and those of them that the report does not know of: the English in a locale's place has its findings where it is from. */
function crawled({ files }: SiteStory): { dead: DeadLink[]; unsaid: DeadLink[] } {
  const site = Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) =>
      path.startsWith('site/') ? [[path.slice('site/'.length), text]] : [],
    ),
  );
  const { findings } = JSON.parse(files['report/report.json'] ?? '') as Report;
  const dead = deadLinks(site);
  const unsaid = dead.filter(({ file, kind }) => {
    const slug = file.split('/').slice(1, -1).join('/');
    return !findings.some(({ code, page }) => code === CODES[kind] && (kind === 'root' || page === slug));
  });
  return { dead, unsaid };
}

const page = (body: string): string => `---\ntitle: Page\n---\n# Page\n\n${body}\n`;

describe('no address of a site leads nowhere without being reported', () => {
  test('in a project as it is', () => {
    expect(crawled(new SiteStory('two-locales').build()).dead).toEqual([]);
  });

  test('in one where links, files and pages are what they should not be', () => {
    const story = new SiteStory('two-locales');
    const links = [
      '[here](links.md#page) ![one](images/one.png) ![gone](images/gone.png) [Form](forms/f.pdf) [lost](forms/lost.pdf)',
      '[English only](only.md) [cased](ONLY.MD#page) [rooted](~/guide/price.md) [html](only.html) [root](/only#page) [host](/membership)',
      '| A |\n| - |\n| [in a table](guide/price.md) ![in a table](images/one.png#x) |',
      '[gone](gone.md) [no place](only.md#nowhere) [locale](/ko/links) [other](../es/links.md) [raw]: <a href="gone2.md">x</a> <img src="images/one.png">',
      '[!INCLUDE [notes](notes/one.md)]\n\n<video src="films/a.mp4"></video> <iframe src="gone3.md"></iframe>',
      '![svg](images/two.svg) [svg](images/two.svg) [back](..\\en\\only.md) [NFD](cafe\u0301.md) [index](guide/index.md) [q](only.md?view=1#page)',
    ];
    const body = page(links.join('\n\n'));
    writeInto(story.root, 'content/en/links.md', body);
    writeInto(story.root, 'content/ko/links.md', body);
    writeInto(story.root, 'content/en/only.md', page('[x](images/one.png) [y](notes/one.md)'));
    writeInto(story.root, 'content/en/caf\u00E9.md', page('Words.'));
    writeInto(
      story.root,
      'content/en/notes/one.md',
      page('[o](../only.md) ![p](../images/one.png) [g](../gone4.md)'),
    );
    writeInto(story.root, 'content/es/alone.md', page('[k](links.md) [s](guide/price.md)'));
    writeInto(story.root, 'content/ko/to-alone.md', page('[a](alone.md)'));
    writeInto(story.root, 'content/en/images/one.png', 'x');
    writeInto(
      story.root,
      'content/en/images/two.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>',
    );
    writeInto(story.root, 'content/ko/forms/f.pdf', 'x');
    const { dead, unsaid } = crawled(story.build());
    expect(unsaid).toEqual([]);
    // What is dead stays, as its author wrote it: pages and places that nobody has, and addresses of the host.
    expect([...new Set(dead.map(({ address, kind }) => `${kind} ${address}`))].sort()).toEqual([
      'fragment ../only/#nowhere',
      'page ../../gone4/',
      'page ../gone/',
      'page ../gone2/',
      'page ../gone3/',
      'page ../gone4/',
      'page ../guide/',
      'root /membership',
    ]);
  });
});
