import type { WordTable } from '../lexicon.js';

/** Digits and small scales of Han numerals. Source: Unihan kPrimaryNumeric. */
export const hanCardinals: WordTable = [
  ['百分之', { opens: true }],
  ['数十 数百 数千 数万 数億 数亿 几十 几百 几千 几万 十几 十数', {}],
  ['〇 零', { cardinal: 0, bound: true }],
  ['一', { cardinal: 1, bound: true }],
  ['二', { cardinal: 2, bound: true }],
  ['三', { cardinal: 3, bound: true }],
  ['四', { cardinal: 4, bound: true }],
  ['五', { cardinal: 5, bound: true }],
  ['六', { cardinal: 6, bound: true }],
  ['七', { cardinal: 7, bound: true }],
  ['八', { cardinal: 8, bound: true }],
  ['九', { cardinal: 9, bound: true }],
  ['十', { scale: 1, alone: true, bound: true }],
  ['百', { scale: 2, alone: true, bound: true }],
  ['千', { scale: 3, alone: true, bound: true }],
];
