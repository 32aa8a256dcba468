import { expect, test } from 'vitest';
import { countCells, delimiterCells } from '../../../src/sidebyside/table-rows.js';

test.each([
  ['|---|---|', 2],
  ['--- | :-: | -', 3],
  ['|-|', 1],
  [':--|', 1],
  ['---', undefined],
  ['|', undefined],
  ['| a | - |', undefined],
  ['- - | -', undefined],
  ['|--|  |', undefined],
])('delimiter row %j: %s cells', (line, cells) => {
  expect(delimiterCells(line)).toBe(cells);
});

test.each([
  ['| a | b |', 2],
  ['a | b', 2],
  ['a', 1],
  ['| a \\| b |', 1],
  ['a | b \\|', 2],
])('row %j: %i cells', (line, cells) => {
  expect(countCells(line)).toBe(cells);
});
