import { describe, expect, test } from 'vitest';
import type { Segment } from '../../../src/model/segment.js';
import { pairByStructure } from '../../../src/pairing/by-structure.js';
import { blocksOf, digits, heading, segment } from './segments.js';

/** What each unit says of its two sides, `source = target`, `- source` or `+ target`. */
function pairs(source: readonly Segment[], target: readonly Segment[]): string[] {
  return pairByStructure(source, target, { figures: digits }).map((unit) => {
    switch (unit.kind) {
      case 'paired':
        return `${unit.source.prose} = ${unit.target.prose}`;
      case 'missing':
        return `- ${unit.source.prose}`;
      case 'added':
        return `+ ${unit.target.prose}`;
    }
  });
}

function pages(source: string, target: string): string[] {
  return pairs(blocksOf(source), blocksOf(target));
}

describe('order, kind and length', () => {
  test('two empty pages, and a page beside nothing', () => {
    expect(pairs([], [])).toEqual([]);
    expect(pairs([segment('one')], [])).toEqual(['- one']);
    expect(pairs([], [segment('uno')])).toEqual(['+ uno']);
  });

  test('blocks of the same kinds are paired in order', () => {
    expect(pages('# Title\n\nText one.\n\n- item\n', '# 제목\n\n첫 번째 글.\n\n- 항목\n')).toEqual([
      'Title = 제목',
      'Text one. = 첫 번째 글.',
      'item = 항목',
    ]);
  });

  test('a short block is not the translation of a long one', () => {
    const long = 'The partner must have earned net new revenue in the last twelve months of the fiscal year.';
    expect(
      pairs([segment('Markets'), segment(long)], [segment('财年最后十二个月内，合作伙伴必须获得净新收入。')]),
    ).toEqual(['- Markets', `${long} = 财年最后十二个月内，合作伙伴必须获得净新收入。`]);
  });

  test('code is never prose', () => {
    const code = segment('', { kind: 'code', codes: ['nuget pack'] });
    expect(pairs([segment('Pack it:')], [code])).toEqual(['- Pack it:', '+ ']);
  });

  test('a heading that lost its mark stays beside its source', () => {
    expect(pages('# A\n\n## Requirements\n\nText.\n', '# A\n\n**Requisitos**\n\nTexto.\n')).toEqual([
      'A = A',
      'Requirements = Requisitos',
      'Text. = Texto.',
    ]);
  });

  test('a list in another layout is the same list', () => {
    const source = '1. First\n\n    - **Markets**\n        - One of them\n\n    - Two of them\n';
    const target = '1. 第一\n\n    **市场**\n    - 其中之一\n    - 其中两个\n';
    expect(pages(source, target)).toEqual([
      'First = 第一',
      'Markets = 市场',
      'One of them = 其中之一',
      'Two of them = 其中两个',
    ]);
  });
});

describe('headings', () => {
  test('the slug tells which section is missing, and which was added', () => {
    const source = [
      heading('One', 'one'),
      segment('a.'),
      heading('Two', 'two'),
      segment('b.'),
      heading('Three', 'three'),
    ];
    const target = [heading('하나', 'one'), segment('ㄱ.'), heading('셋', 'three'), heading('넷', 'four')];
    expect(pairs(source, target)).toEqual(['One = 하나', 'a. = ㄱ.', '- Two', '- b.', 'Three = 셋', '+ 넷']);
  });

  test('the numbers of repeated headings do not mislead where one of them is missing', () => {
    const page = (examples: string[]) =>
      examples.flatMap((code, index) => [
        heading('Example', index === 0 ? 'example' : `example-${index}`),
        segment('\uFFFC', { codes: [code] }),
      ]);
    const units = pairByStructure(page(['pack', 'push', 'list']), page(['push', 'list']), {
      figures: digits,
    });
    expect(units.map(({ kind }) => kind)).toEqual([
      'missing',
      'missing',
      'paired',
      'paired',
      'paired',
      'paired',
    ]);
  });

  test('a section that stands elsewhere is paired with its own', () => {
    const source =
      '# A {#a}\n\n## <a name="x"></a>X\n\nOf x one.\n\n## <a name="y"></a>Y\n\nOf y one.\n\nOf y two.\n';
    const target = '# A {#a}\n\n## <a name="y"></a>Ы\n\nO y 1.\n\nО y 2.\n\n## <a name="x"></a>Х\n\nО x 1.\n';
    expect(pages(source, target).filter((unit) => !unit.includes('='))).toEqual([]);
  });
});

describe('links, code and names', () => {
  const item = (name: string, url: string) => segment(name, { links: [`https://example.com/${url}`] });

  test('a missing list item is known by its link', () => {
    expect(
      pairs(
        [item('Exam A', 'en-us/a'), item('Exam B', 'en-us/b'), item('Exam C', 'en-us/c')],
        [item('考试甲', 'zh-cn/a'), item('考试丙', 'zh-cn/c')],
      ),
    ).toEqual(['Exam A = 考试甲', '- Exam B', 'Exam C = 考试丙']);
  });

  test('a changed link does not part a block from its source', () => {
    expect(
      pairs(
        [segment('Before.'), item('Learn more', 'en-us/a'), segment('After.')],
        [segment('之前。'), item('了解更多', 'zh-cn/other'), segment('之后。')],
      ),
    ).toEqual(['Before. = 之前。', 'Learn more = 了解更多', 'After. = 之后。']);
  });

  test('swapped items are paired each with its own source', () => {
    expect(
      pairs([item('Exam A', 'a'), item('Exam B', 'b')], [item('考试乙', 'b'), item('考试甲', 'a')]),
    ).toEqual(['Exam B = 考试乙', 'Exam A = 考试甲']);
  });

  test('an item missing from one section and added to another stays so', () => {
    const source = [heading('S', 's'), item('A', 'a'), segment('One.'), heading('G', 'g'), segment('Two.')];
    const target = [
      heading('银', 's'),
      segment('一。'),
      heading('金', 'g'),
      segment('二。'),
      item('甲', 'a'),
    ];
    expect(pairs(source, target)).toEqual(['S = 银', '- A', 'One. = 一。', 'G = 金', 'Two. = 二。', '+ 甲']);
  });

  test('names that stay in Latin letters tell like blocks apart', () => {
    const source = ['Sales of Contoso', 'Sales of Fabrikam', 'Sales of Northwind'].map((prose) =>
      segment(prose),
    );
    expect(pairs(source, [segment('Contoso 매출'), segment('Northwind 매출')])).toEqual([
      'Sales of Contoso = Contoso 매출',
      '- Sales of Fabrikam',
      'Sales of Northwind = Northwind 매출',
    ]);
  });

  test('a text that was left in English is known by it', () => {
    expect(
      pairs([segment('Developed Markets'), segment('Developing Markets')], [segment('Developing Markets')]),
    ).toEqual(['- Developed Markets', 'Developing Markets = Developing Markets']);
  });
});

describe('figures', () => {
  const source = ['US$100,000 a year', 'US$200,000 a year', 'US$300,000 a year'].map((prose) =>
    segment(prose),
  );

  test('tell like blocks apart', () => {
    expect(pairs(source, [segment('每年 100,000 美元'), segment('每年 300,000 美元')])).toEqual([
      'US$100,000 a year = 每年 100,000 美元',
      '- US$200,000 a year',
      'US$300,000 a year = 每年 300,000 美元',
    ]);
  });

  test('wrong ones do not part a block from its source', () => {
    const target = ['每年 200,000 美元', '每年 300,000 美元', '每年 999,000 美元'].map((prose) =>
      segment(prose),
    );
    expect(pairs(source, target)).toEqual(
      source.map(({ prose }, index) => `${prose} = ${target[index]?.prose ?? ''}`),
    );
  });
});

describe('tables', () => {
  const table = (rows: string[][]) =>
    rows.flatMap((cells, row) => cells.map((prose) => segment(prose, { kind: 'cell', row })));

  test('a missing row is missing as a whole', () => {
    const source = table([
      ['Name', 'Needed'],
      ['size', 'yes'],
      ['shape', 'yes'],
      ['shade', 'yes'],
    ]);
    const target = table([
      ['名称', '必需'],
      ['尺寸', '是'],
      ['形状', '是'],
    ]);
    expect(pairs(source, target).filter((unit) => unit.startsWith('-'))).toEqual(['- shade', '- yes']);
  });

  test('a cell that was left blank costs that cell', () => {
    const source = table([
      ['Id', 'a long description of it', 'no'],
      ['Key', 'another long description', 'no'],
    ]);
    const target = table([
      ['编号', '否'],
      ['键', '另一个很长的说明文字', '否'],
    ]);
    expect(pairs(source, target).filter((unit) => unit.startsWith('-'))).toEqual([
      '- a long description of it',
    ]);
  });

  test('what a table calls its columns is learnt from the others', () => {
    const head = (section: number) => [
      heading(`T${section}`, `t${section}`),
      segment('Name'),
      segment('Notes'),
    ];
    const translated = (section: number) => [
      heading(`Т${section}`, `t${section}`),
      segment('Имя'),
      segment('Поле'),
    ];
    const [title, , notes] = translated(4);
    const source = [1, 2, 3, 4].flatMap(head);
    const target = [...[1, 2, 3].flatMap(translated), ...(title && notes ? [title, notes] : [])];
    expect(pairs(source, target).slice(-3)).toEqual(['T4 = Т4', '- Name', 'Notes = Поле']);
  });

  test('20,000 cells take time in proportion', () => {
    const rows = (count: number, word: string) =>
      table(
        Array.from({ length: count }, (_, row) => [`${word} ${row % 7}`, word, word, 'x'.repeat(row % 11)]),
      );
    const units = pairByStructure(rows(5000, 'yes'), rows(5000, '是'), { figures: () => [] });
    expect(units.every((unit) => unit.kind === 'paired')).toBe(true);
    expect(units).toHaveLength(20_000);
  });
});

describe('ids', () => {
  test('are those of the source, and of added blocks one that no source has', () => {
    const units = pairByStructure(
      [segment('One', { id: 'b1' }), segment('Two', { id: 'b2' })],
      [
        segment('一', { id: 'b1' }),
        segment('甲', { id: 'b2', links: ['x.md'] }),
        segment('二', { id: 'b3' }),
        segment('三', { id: 'b4' }),
      ],
      { figures: digits },
    );
    const ids = units.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(units.filter((unit) => unit.kind === 'paired').map(({ id }) => id)).toEqual(['b1', 'b2']);
  });
});
