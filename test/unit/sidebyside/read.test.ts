import { describe, expect, test } from 'vitest';
import { readSideBySide } from '../../../src/sidebyside/read.js';
import { bridge, unit } from './wrap.js';

/** Both texts of a page, for one that has to have its units and nothing malformed. */
function sidesOf(raw: string): { target: string; source: string; ids: string[] } {
  const { target, source, units, defects } = readSideBySide(raw);
  expect(defects).toEqual([]);
  return { target: target.text, source: source.text, ids: units.map(({ id }) => id) };
}

describe('a page without spans', () => {
  test.each(['', '# Gold\n', '\uFEFFa\r\nb', 'a <span class="x">b</span>', '`<span data-ttu-id="x">`'])(
    '%j comes back',
    (raw) => {
      const read = readSideBySide(raw);
      expect(read).toMatchObject({ spans: false, units: [], defects: [], repairs: {} });
      expect(read.target).toEqual(read.source);
      expect(read.target.text).toBe(raw);
    },
  );
});

describe('a unit', () => {
  test('has an id, an ordinal and four ranges', () => {
    const raw = `#<a name="x"></a>${unit('289bc-p103', '골드', 'Gold')}\r\n`;
    const { spans, target, source, units } = readSideBySide(raw);
    expect(spans).toBe(true);
    const [only] = units;
    expect(only).toMatchObject({ id: '289bc-p103', ordinal: 'p103' });
    expect(target.text).toBe('#<a name="x"></a>골드\r\n');
    expect(source.text).toBe('#<a name="x"></a>Gold\r\n');
    expect(target.text.slice(only?.target.start, only?.target.end)).toBe('골드');
    expect(source.text.slice(only?.source.start, only?.source.end)).toBe('Gold');
    expect(raw.slice(only?.raw.target.start, only?.raw.target.end)).toBe('골드');
    expect(raw.slice(only?.raw.source.start, only?.raw.source.end)).toBe('Gold');
  });

  test.each([
    ['in a heading', ['## ', ['금', 'Gold'], '\n']],
    ['inside of emphasis', ['- **', ['금', 'Gold'], '**  \n']],
    ['in link text', ['see [', ['금', 'Gold'], '](gold.md#gold "t")']],
    ['in alt text', ['![', ['금', 'Gold'], '](a.png)']],
    ['in a comment', ['<!-- ', ['금', 'Gold'], ' -->\n']],
    ['in a line of HTML', ['<td>', ['금', 'Gold'], '</td>\n']],
    ['in a block quote', ['> [!NOTE]\r\n> ', ['금', 'Gold'], '\r\n']],
    [
      'in rows without a bar at their start',
      [['이름', 'Name'], ' | ', ['값', 'Value'], '\n--- | ---\n', ['금', 'Gold'], ' | 1\n'],
    ],
    ['in rows with one', ['| ', ['이름', 'Name'], ' |\n|---|\n|', ['금', 'Gold'], '|\n']],
    [
      'touching the next',
      [
        ['금', 'Gold'],
        ['은', 'Silver'],
      ],
    ],
    ['with white space at its ends', ['a', [' 금 ', ' Gold\t'], 'b']],
    ['with lines of all kinds around it', ['\uFEFFa\r\n\rb\n', ['금', 'Gold'], '\rc\n\r\n']],
    ['with an empty side', ['a ', ['', 'Gold'], ' b ', ['금', ''], ' c']],
    ['that ends in a backslash', ['a ', ['C:\\', 'C:\\Temp\\'], ' b']],
    ['behind a backslash', ['a\\', ['금', 'Gold'], '\n']],
    ['with a paragraph break in it', ['a ', ['금\n\n은', 'Gold\n\nSilver'], ' b']],
    ['indented by four', ['para\n\n    - ', ['금', 'Gold'], '\n']],
    ['behind a fence', ['```cs\nvar a;\n```\n', ['금', 'Gold'], '\n']],
    ['behind a fence that nobody closes', ['```cs\nvar a;\n\n', ['금', 'Gold'], '\n']],
    ['behind a stray backtick', ['a ` b ', ['금 ` 은', 'Gold ` Silver'], ' c\n']],
    ['behind a code span on one line', ['a ```code``` b ', ['금', 'Gold'], '\n']],
  ] as [string, (string | [string, string])[]][])('%s', (_, parts) => {
    const raw = parts
      .map((part, index) => (typeof part === 'string' ? part : unit(`0-${index}`, ...part)))
      .join('');
    const { target, source, ids } = sidesOf(raw);
    expect(target).toBe(parts.map((part) => (typeof part === 'string' ? part : part[0])).join(''));
    expect(source).toBe(parts.map((part) => (typeof part === 'string' ? part : part[1])).join(''));
    expect(ids).toEqual(parts.flatMap((part, index) => (typeof part === 'string' ? [] : [`0-${index}`])));
  });

  test.each([
    ['closed', 'a <span class="x">b</span> c'],
    ['nested', '<span><span>b</span></span>'],
    ['closed at its end', 'a <span>b</span>'],
    ['in code', 'the `<span>` element'],
    ['in code, closed', 'the `</span></span>` that ends'],
    ['in code behind a stray backtick', '` and `<span>b</span>`'],
    ['in code with more backticks', 'a ``<span>`</span>`` b'],
    ['behind a backslash', '\\<span>text'],
    ['behind two backslashes', '\\\\<span>text</span>'],
    ['never closed', 'AcquiredCompany.<span>com'],
    ['half behind a backslash', '\\<span>text</span>'],
    ['both behind a backslash', '\\<span>text\\</span>'],
    ['closed twice', 'a</span> b'],
    ['as an example of the format', `write \`${unit('9-9', 'T', 'S')}\` there`],
    [
      'as half an example of the format',
      'ends at `</span><span class="sxs-lookup"><span data-stu-id="9-9">`',
    ],
    ['as an escaped example', '\\<span data-ttu-id="9-9">T'],
  ])('may hold spans of its author: %s', (_, text) => {
    const raw = `${unit('0-1', text, text)}\n\nx ${unit('0-2', 'y', 'z')}\n`;
    expect(sidesOf(raw)).toEqual({
      target: `${text}\n\nx y\n`,
      source: `${text}\n\nx z\n`,
      ids: ['0-1', '0-2'],
    });
  });

  test('may stand in a span of its author', () => {
    const raw = `<span style="color:red">${unit('0-1', 't', 's')}</span> x`;
    expect(sidesOf(raw)).toMatchObject({
      target: '<span style="color:red">t</span> x',
      source: '<span style="color:red">s</span> x',
    });
  });

  test('in a quoted title has escaped quotation marks', () => {
    const tags = unit('4bb7f-101', '관리 | 센터', 'Manage \\"it\\" | Center').replaceAll(
      /="([^"]*)"/g,
      '=\\"$1\\"',
    );
    const raw = `---\r\ntitle: "${tags}"\r\n---\nx`;
    expect(sidesOf(raw)).toEqual({
      target: '---\r\ntitle: "관리 | 센터"\r\n---\nx',
      source: '---\r\ntitle: "Manage \\"it\\" | Center"\r\n---\nx',
      ids: ['4bb7f-101'],
    });
  });

  test('may have &quot; in its tags, which is counted, and in its text, which is left alone', () => {
    const raw = unit('24b40-285', '&quot;가&quot;', '&quot;a&quot;').replace('24b40-285"', '24b40-285&quot;');
    expect(sidesOf(raw)).toMatchObject({ target: '&quot;가&quot;', ids: ['24b40-285'] });
    expect(readSideBySide(raw).repairs).toEqual({ 'tag-quotes': 1 });
  });

  test('may have its tags broken over lines', () => {
    const raw = unit('0-1', 't', 's').replaceAll('<span ', '<span\n  ');
    expect(sidesOf(raw)).toEqual({ target: 't', source: 's', ids: ['0-1'] });
  });
});

describe('code that shows the format stays text', () => {
  const example = unit('289bc-132', 'TARGET', 'SOURCE');

  test.each([
    ['in a fence', `\`\`\`html\n${example}\n\`\`\`\n`],
    ['in a fence of tildes', `~~~~\n~~~\n${example}\n~~~~\n`],
    ['in a fence in a list', `- a\n\n  \`\`\`\n  ${example}\n  \`\`\`\n`],
    ['in a fence in a quote', `> \`\`\`\n> ${example}\n> \`\`\`\n`],
    ['in a code span', `as \`${example}\`, so.`],
    [
      'in a code span over two lines',
      `as \`${example}\n${example}\`, so.`.replace('\n<span data-ttu', '\n and <span data-ttu'),
    ],
    ['opening alone', 'in tags, `<span data-ttu-id="24b40-285&quot;>`, say'],
    ['bridge alone', `TARGET ends at \`${bridge('x')}\`.`],
    ['escaped', '\\<span data-ttu-id="1-1">, say'],
  ])('%s', (_, code) => {
    const raw = `${code}\n\n${unit('0-1', '금', 'Gold')}\n\n${code}\n`;
    expect(sidesOf(raw)).toEqual({
      target: `${code}\n\n금\n\n${code}\n`,
      source: `${code}\n\nGold\n\n${code}\n`,
      ids: ['0-1'],
    });
  });
});

describe('what is put in', () => {
  test.each([
    ['* Se retira el 30', '\\* Se retira el 30'],
    ['1. x ejemplo:', '1\\. x ejemplo:'],
    ['>= 2048 비트', '\\>= 2048 비트'],
    ['# 1 시장', '\\# 1 시장'],
    ['---', '\\---'],
    ['[a]: b', '\\[a]: b'],
    ['~~~', '\\~~~'],
    ['    code', '&#32;    code'],
  ])('guards %j at the start of a line', (text, guarded) => {
    const read = readSideBySide(`a\n\n${unit('0-1', text, text)}\nb\n`);
    expect(read.target.text).toBe(`a\n\n${guarded}\nb\n`);
    expect(read.source.text).toBe(read.target.text);
    expect(read.repairs).toEqual({ 'block-start': 2 });
    const [only] = read.units;
    expect(read.target.text.slice(only?.target.start, only?.target.end)).toBe(guarded);
  });

  test.each([
    ['1.0 릴리스', 'a\n\n'],
    ['*.nupkg', 'a\n\n'],
    ['**-Verbosity**', 'a\n\n'],
    ['#2486 の使用時', '* '],
    ['- x', 'a '],
    ['- x', '| '],
    ['- x', '- [ ] '],
    ['- x', '<div>\n'],
    ['- x', '```\n'],
    ['- x', '<!--\n'],
    ['---', '---\ntitle: x\n'],
    [' x', 'a\n\n'],
    ['<sup>1</sup>Installed', 'a\n\n'],
    ['```license``` 요소', '6) '],
    ['[a](b): c', 'a\n\n'],
    ['[a]: "dotnet"- [#3137](b)', '* '],
  ])('leaves %j behind %j alone', (text, before) => {
    const read = readSideBySide(`${before}${unit('0-1', text, 'Gold')}\nb\n`);
    expect(read.target.text).toBe(`${before}${text}\nb\n`);
    expect(read.repairs).toEqual({});
  });

  test('guards the first line behind a byte order mark, and a line that began with the end of a unit', () => {
    const raw = `\uFEFF${unit('0-1', '- x\n', '- y\n')}- z\n`;
    expect(readSideBySide(raw).target.text).toBe('\uFEFF\\- x\n\\- z\n');
  });

  test('escapes a bar in a row, and not in a paragraph', () => {
    const row = unit('0-2', '`(Debug|Release)` a\\|b', '`(D|R)`');
    const raw = `${unit('0-1', 'a|b', 'c|d')} x | y\n\n| a | ${unit('0-3', 'b|c', 'd')} |\n|---|---|\n| ${row} | 2 |\n\n${unit('0-4', 'e|f', 'g|h')}\n`;
    const { target, source, repairs } = readSideBySide(raw);
    expect(target.text).toBe(
      'a|b x | y\n\n| a | b\\|c |\n|---|---|\n| `(Debug\\|Release)` a\\|b | 2 |\n\ne|f\n',
    );
    expect(source.text).toBe('c|d x | y\n\n| a | d |\n|---|---|\n| `(D\\|R)` | 2 |\n\ng|h\n');
    expect(repairs).toEqual({ 'cell-bar': 3 });
  });

  test('leaves the bars of a row that is one unit', () => {
    const raw = `${unit('0-1', '가 | 나', 'a | b')}\n--- | ---\n${unit('0-2', '1 | 2', '1 | 2')}\n`;
    expect(readSideBySide(raw).target.text).toBe('가 | 나\n--- | ---\n1 | 2\n');
  });

  test('gives a quote back the marker that a unit swallowed', () => {
    const raw = `>${unit('0-1', '**참고**\n 링크를 선택하면', '**Note**\nSelecting')}\n\n${unit('0-2', 'a\nb', 'a')}`;
    const { target, source, repairs } = readSideBySide(raw);
    expect(target.text).toBe('>**참고**\n> 링크를 선택하면\n\na\nb');
    expect(source.text).toBe('>**Note**\n> Selecting\n\na');
    expect(repairs).toEqual({ 'quote-mark': 2 });
  });

  test('is not guarded against where the author put the marker', () => {
    expect(sidesOf(`1. ${unit('0-1', 'a', 'b')}\n\n> ${unit('0-2', 'c', 'd')}\n`).target).toBe(
      '1. a\n\n> c\n',
    );
  });
});
