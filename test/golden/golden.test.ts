import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../harness/check-folder.js';
import { SiteStory } from '../harness/site.js';

const EXPECTED = fileURLToPath(new URL('expected/two-locales', import.meta.url));

describe('a small project with an address', () => {
  test('is published like this, file by file', async () => {
    const { files } = new SiteStory('two-locales').build();
    for (const [path, text] of Object.entries(files))
      await expect(text).toMatchFileSnapshot(`${EXPECTED}/${path}`);
    expect(Object.keys(files)).toEqual(filesBelow(EXPECTED));
  });

  test('is the same bytes whatever the clock, the time zone, the language of the machine, the folder and the parser', () => {
    const once = new SiteStory('two-locales').buildIn({
      TZ: 'Asia/Seoul',
      LANG: 'ru_RU.UTF-8',
      LC_ALL: 'ru_RU.UTF-8',
    });
    const again = new SiteStory('two-locales').buildIn(
      { TZ: 'America/Lima', LANG: 'C' },
      '--parser',
      'remark',
    );
    expect(again.files).toEqual(once.files);
    // The second time nothing is worked out anew.
    const { files } = once;
    expect(once.build().files).toEqual(files);
  });

  test('changes only where a page was changed', () => {
    const story = new SiteStory('two-locales').build();
    const before = story.files;
    const after = story.change('content/ko/start.md', '첫 단계</span>', '첫걸음</span>').build().files;
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed.filter((path) => path.startsWith('site/'))).toEqual([
      'site/.interlinear.json',
      'site/ko/start/index.html',
    ]);
  });
});
