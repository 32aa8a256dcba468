import { describe, expect, test } from 'vitest';
import { guardFor } from '../../../src/sidebyside/block-start.js';

/** A line as it reads with its guard. */
function guarded(prefix: string, rest: string, paragraph = false, continued = false): string {
  const guard = guardFor({ prefix, rest, paragraph, continued });
  return guard === undefined ? rest : rest.slice(0, guard.at) + guard.text + rest.slice(guard.at);
}

describe('guardFor', () => {
  test.each([
    ['', '* Se retira', '\\* Se retira'],
    ['', '-', '\\-'],
    ['-   ', '- кредит 211,20', '\\- кредит 211,20'],
    ['> ', '1. x ejemplo:', '1\\. x ejemplo:'],
    ['', '12) x', '12\\) x'],
    ['', '  + x', '  \\+ x'],
    ['', '>= 2048', '\\>= 2048'],
    ['', '## a', '\\## a'],
    ['', '##合作', '\\##合作'],
    ['', '#<a name="x"></a>a', '\\#<a name="x"></a>a'],
    ['', '* * *', '\\* * *'],
    ['', '___', '\\___'],
    ['', '~~~ x', '\\~~~ x'],
    ['', '```js', '&#32;```js'],
    ['', '[a]: /b "c"', '\\[a]: /b "c"'],
    ['* ', '[^1]: note', '\\[^1]: note'],
    ['- ', ' (CLI)', '&#32; (CLI)'],
    ['', '\tx', '&#32;\tx'],
    ['  ', '  x', '&#32;  x'],
  ])('%j before %j: %j', (prefix, rest, expected) => {
    expect(guarded(prefix, rest)).toBe(expected);
  });

  test.each([
    ['', '*.nupkg'],
    ['', '**x**'],
    ['', '-Verbosity'],
    ['', '1.0 x'],
    ['', '2017 年'],
    ['', '1234567890. x'],
    ['', '#2486 の'],
    ['', '#中文'],
    ['', '##1'],
    ['', '```a```'],
    ['', '~~x~~'],
    ['', '[a](b)'],
    ['', '[a]: b c'],
    ['', '[!NOTE] x'],
    ['', '<div>x'],
    ['', '| a |'],
    ['', '===='],
    ['', ' x'],
    ['> ', ' x'],
    ['    ', ' x'],
    ['- ', '\u3000x'],
  ])('%j before %j: nothing', (prefix, rest) => {
    expect(guarded(prefix, rest)).toBe(rest);
  });

  test('an underline is one behind a paragraph only, and a definition is none there', () => {
    expect(guarded('', '===', true)).toBe('\\===');
    expect(guarded('', '--', true)).toBe('\\--');
    expect(guarded('', '[a]: b', true)).toBe('[a]: b');
    expect(guarded('- ', '[a]: b', true)).toBe('\\[a]: b');
    expect(guarded('', '    x', true)).toBe('    x');
  });

  test('a list item whose unit begins with a line ending keeps its paragraph', () => {
    expect(guarded('1.  ', '', false, true)).toBe('&#32;');
    expect(guarded('1.  ', '', false, false)).toBe('');
    expect(guarded('', '', false, true)).toBe('');
  });
});
