import { describe, expect, test } from 'vitest';
import { readSideBySide } from '../../../src/sidebyside/read.js';
import { bridge, unit } from './wrap.js';

/** What is said of a malformed page: codes with ids and the tags they point at, the two texts, the units. */
function outcome(raw: string) {
  const { target, source, units, defects } = readSideBySide(raw);
  return {
    defects: defects.map(({ code, id, range, other }) => [
      code,
      id,
      raw.slice(range.start, range.end),
      ...(other === undefined ? [] : [other.start]),
    ]),
    target: target.text,
    source: source.text,
    units: units.map(({ id, ...sides }) => [
      id,
      target.text.slice(sides.target.start, sides.target.end),
      source.text.slice(sides.source.start, sides.source.end),
    ]),
  };
}

const open = (id: string): string => `<span data-ttu-id="${id}">`;
const good = unit('0-9', 'y', 'z');

describe('malformed units are said, and their text is kept', () => {
  test('a target that never ends', () => {
    expect(outcome(`a ${open('0-1')}b\n\n${good}\n`)).toEqual({
      defects: [['markup/unclosed', '0-1', open('0-1')]],
      target: 'a b\n\ny\n',
      source: 'a b\n\nz\n',
      units: [['0-9', 'y', 'z']],
    });
  });

  test('a source that never ends, and one that ends half', () => {
    expect(
      outcome(`${open('0-1')}b${bridge('0-1')}c\nd\n${open('0-2')}e${bridge('0-2')}f</span> g\n${good}`),
    ).toEqual({
      defects: [
        ['markup/unclosed', '0-1', open('0-1')],
        ['markup/unclosed', '0-2', open('0-2')],
      ],
      target: 'b\nd\ne g\ny',
      source: 'c\nd\nf g\nz',
      units: [['0-9', 'y', 'z']],
    });
  });

  test('a target without a source', () => {
    expect(outcome(`a ${open('0-1')}b</span> c ${good}`)).toEqual({
      defects: [['markup/orphan', '0-1', open('0-1')]],
      target: 'a b c y',
      source: 'a b c z',
      units: [['0-9', 'y', 'z']],
    });
  });

  test.each([
    ['with the end of the target', bridge('0-1'), 'b</span></span>'],
    ['without it', bridge('0-1').slice('</span>'.length), 'b</span></span>'],
    ['of which half is left', '<span data-stu-id="0-1">', 'b</span>'],
  ])('a source without a target, %s', (_, tags, rest) => {
    expect(outcome(`a ${tags}${rest} c ${good}`)).toEqual({
      defects: [['markup/orphan', '0-1', tags]],
      target: 'a  c y',
      source: 'a b c z',
      units: [['0-9', 'y', 'z']],
    });
  });

  test('a source without a target, behind a span of the author', () => {
    expect(outcome(`<i><span>a${bridge('0-1')}b</span></span></i>`)).toMatchObject({
      defects: [['markup/orphan', '0-1', bridge('0-1').slice('</span>'.length)]],
      target: '<i><span>a</span></i>',
      source: '<i><span>a</span>b</i>',
    });
  });

  test('two ids in one unit', () => {
    expect(outcome(`${open('0-1')}a${bridge('0-2')}b</span></span> ${good}`)).toEqual({
      defects: [
        ['markup/unclosed', '0-1', open('0-1')],
        ['markup/orphan', '0-2', bridge('0-2')],
      ],
      target: 'a y',
      source: 'ab z',
      units: [['0-9', 'y', 'z']],
    });
  });

  test('a unit in another: the inner one is a unit', () => {
    expect(outcome(`p ${open('0-1')}a ${good} b${bridge('0-1')}c</span></span> q`)).toEqual({
      defects: [['markup/nested', '0-1', open('0-1'), `p ${open('0-1')}a `.length]],
      target: 'p a y b q',
      source: 'p zc q',
      units: [['0-9', 'y', 'z']],
    });
  });

  test('two units that cross: the first is a unit', () => {
    const raw = `${open('0-1')}a ${open('0-2')}b${bridge('0-1')}c</span></span> ${bridge('0-2')}d</span></span> ${good}`;
    expect(outcome(raw)).toEqual({
      defects: [['markup/crossing', '0-2', open('0-2'), 0]],
      target: 'a b  y',
      source: 'c d z',
      units: [
        ['0-1', 'a b', 'c'],
        ['0-9', 'y', 'z'],
      ],
    });
  });

  test('two units with one id: the first is a unit, the other is text', () => {
    const first = unit('0-1', 'a', 'b');
    expect(outcome(`${first} ${unit('0-1', 'c', 'd')} ${good}`)).toEqual({
      defects: [['markup/duplicate', '0-1', open('0-1'), 0]],
      target: 'a c y',
      source: 'b d z',
      units: [
        ['0-1', 'a', 'b'],
        ['0-9', 'y', 'z'],
      ],
    });
    expect(readSideBySide(`${first} ${unit('0-1', 'c', 'd')}`).defects[0]?.range.start).toBe(
      first.length + 1,
    );
  });

  test('tags without an id', () => {
    expect(outcome(`<span data-ttu-id="">a</span> ${good}`)).toMatchObject({
      defects: [['markup/orphan', '', '<span data-ttu-id="">']],
      target: 'a y',
    });
  });

  test('a tag that the end of the page cuts is no tag', () => {
    expect(outcome('a <span data-ttu-id="0-1"')).toMatchObject({
      defects: [],
      target: 'a <span data-ttu-id="0-1"',
      units: [],
    });
  });
});

describe('hostile pages take time linear in their length', () => {
  const many = 20_000;
  const rep = (make: (index: number) => string, count = many): string =>
    Array.from({ length: count }, (_, index) => make(index)).join('');

  test.each([
    ['opening tags, never closed', rep((index) => open(`0-${index}`), 100_000)],
    ['opening tags of one id', open('0-1').repeat(100_000)],
    ['bridges', rep((index) => bridge(`0-${index}`), many / 4)],
    [
      'units nested',
      rep((index) => `${open(`0-${index}`)}x`, many / 4) +
        rep((index) => `${bridge(`0-${many / 4 - 1 - index}`)}y</span></span>`, many / 4),
    ],
    [
      'units crossing',
      rep((index) => `${open(`0-${index}`)}x`, many / 4) +
        rep((index) => `${bridge(`0-${index}`)}y</span></span>`, many / 4),
    ],
    ['sources that never end', rep((index) => `${open(`0-${index}`)}x${bridge(`0-${index}`)}y`, many / 4)],
    ['spans of the author, never closed', `${open('0-1')}x${bridge('0-1')}${'<span>'.repeat(many)}`],
    ['ends', '</span>'.repeat(many)],
    ['tags cut short', '<span data-ttu-id="'.repeat(many)],
    ['backslashes', `${'\\'.repeat(many)}<span>`.repeat(3)],
    [
      'backticks',
      `${open('0-1')}x${bridge('0-1')}${rep((index) => `${'`'.repeat(index)} </span></span> `, 500).repeat(2)}`,
    ],
    ['fences that only others close', rep(() => '~~~ x\n') + good],
    [
      'fences with units in them',
      `${open('0-1')}x\n${rep((index) => `~~~ x\n${unit(`1-${index}`, 'a', 'b')}\n`, many / 4)}${bridge('0-1')}\n~~~\ny</span></span>`,
    ],
    [
      'bars in a row',
      `|a|b|\n|-|-|\n|${unit('0-1', '|'.repeat(many), '\\'.repeat(many) + '|'.repeat(many))}|b|`,
    ],
    ['markers', `${'- '.repeat(many)}${unit('0-1', '- '.repeat(many), '> '.repeat(many))}`],
    ['lines in a quote', `${'>'.repeat(30)}${unit('0-1', 'x\n'.repeat(many), 'y')}`],
    ['quote markers before lines', `${'>'.repeat(many)}${unit('0-1', 'x\n'.repeat(many), 'y')}`],
    ['one line of backticks', `\`\`\`\n${'`'.repeat(many * 20)}\n${good}`],
  ])('%s', (_, raw) => {
    const started = performance.now();
    const read = readSideBySide(raw);
    // A quadratic reader takes minutes for the smallest of these.
    expect(performance.now() - started).toBeLessThan(5000);
    expect(read.target.text.length).toBeLessThan(raw.length * 2 + 100 + 35 * many);
    expect(`${read.target.text}${read.source.text}`).not.toMatch(/<span data-[st]tu-id="[^"<>]*">/);
  });
});
