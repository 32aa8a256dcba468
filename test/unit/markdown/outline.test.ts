import { describe, expect, test } from 'vitest';
import { withHeadingIds } from '../../../src/markdown/document.js';
import { documentOf } from './read.js';

const anchors = (text: string): string[] => documentOf(text).outline.map(({ anchor }) => anchor);

describe('ids of headings', () => {
  test.each<[string, string, string[]]>([
    ['a name', '#<a name="gold"></a>Золото', ['gold']],
    ['an id', '## <a id="Gold_1"></a>Text', ['Gold_1']],
    ['no anchor', '## Cloud CRM & more!', ['cloud-crm--more']],
    ['no anchor, other script', '## 云 CRM 选项', ['云-crm-选项']],
    ['code', '## The `npm ci` command', ['the-npm-ci-command']],
    ['the same text again', '# A\n\n# A\n\n# A', ['a', 'a-1', 'a-2']],
    ['the same name again', '# <a name="a"></a>X\n\n# <a name="a"></a>Y', ['a', 'a-1']],
    ['a name that a count would give', '# A\n\n# A\n\n# <a name="a-1"></a>B', ['a', 'a-2', 'a-1']],
    ['a name further down', '# A\n\n<a name="a"></a>text', ['a-1']],
    ['no letters', '# !!!', ['section']],
    ['a name of the site itself', '# <a name="il-main"></a>A', ['user-content-il-main']],
    ['white space in a name', '# <a name="a b"></a>A', ['a-b']],
    ['an empty name', '# <a name=""></a>Text', ['text']],
  ])('%s', (_name, text, expected) => {
    expect(anchors(text)).toEqual(expected);
  });

  test('two anchors are both fragments, a stray end tag is none', () => {
    const document = documentOf('## <a name="new-process"></a><a id="9"/></a>Text');
    expect(document.outline).toEqual([{ depth: 2, text: 'Text', anchor: 'new-process' }]);
    expect(document.anchors).toEqual(['new-process', '9']);
  });

  test('anchors outside headings are fragments too', () => {
    expect(documentOf('<a name="x"></a>a\n\n<div id="y">\n\n<a name="x"></a>').anchors).toEqual([
      'x',
      'y',
      'x-1',
    ]);
  });

  test('not those in comments and code', () => {
    expect(documentOf('<!-- <a name="x"></a> -->\n\n`<a name="y">`').anchors).toEqual([]);
  });

  test('come from the English where a heading has none of its own', () => {
    const document = documentOf('# Золото\n\n# <a name="own"></a>Серебро\n\n# Золото');
    const ids = withHeadingIds(document, (index) => ['gold', 'silver', 'gold'][index]);
    expect(ids.outline.map(({ anchor }) => anchor)).toEqual(['gold', 'own', 'gold-1']);
    expect(ids.anchors).toEqual(['own', 'gold', 'gold-1']);
  });
});
