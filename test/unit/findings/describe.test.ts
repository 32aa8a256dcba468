import { describe as suite, expect, test } from 'vitest';
import { describe } from '../../../src/findings/describe.js';
import { createTranslator } from '../../../src/i18n/translator.js';
import { readResources } from '../../../src/io/locales.js';
import type { Code, FindingArgs } from '../../../src/model/finding.js';
import { sampleArgs, us150, us300 } from './samples.js';

const en = createTranslator('en', 'findings', readResources('en'));
const say = <C extends Code>(code: C, args: FindingArgs[C]): string => describe({ code, args }, en);

const messages: Record<Code, string> = {
  'figure/value': 'Unexpected US$300,000, expected US$150,000',
  'figure/missing': 'Missing US$150,000, which the source states',
  'figure/added': 'Unexpected US$300,000, which the source does not state',
  'figure/format': '150000USD has the right value in an unusual form: no space before the unit',
  'figure/inconsistent':
    'The same source text is translated with 04/07/2017 on plans/gold (unit 289bc-104), here with 07/04/2017',
  'identifier/changed': 'Unexpected spelling MB2 714, expected MB2-714',
  'source/suspect':
    'The source may be wrong: it states US$150,000, the translations (ko, ja) agree on US$300,000',
  'structure/missing': '2 blocks of the source are missing (units 112, 113), with US$50,000',
  'structure/added': '1 block has no counterpart in the source: “El plazo termina el 30 de junio.”',
  'staleness/revision':
    'Translated from revision 400f3150 (handed off 2017-06-27), but the source is at 8b55c0a9 (handed off 2017-07-07)',
  'staleness/history':
    'The source changed on 2024-05-01 (8b55c0a9), after the last change of the translation on 2023-11-20 (400f3150), says the history of git',
  'staleness/unit':
    'The source has changed since the translation: was “You have 30 days.”, now “You have 14 days.”',
  'untranslated/page': '35 of 42 units are not translated: their text is the source’s',
  'link/broken': 'The link to glod leads to no page of the site',
  'link/fragment': 'The page gold has no place named #slivers',
  'link/missing': 'Missing link to https://example.com/levels, which the source has',
  'link/changed': 'Unexpected link to https://example.com/exam-713, expected https://example.com/exam-714',
  'link/file': 'The file images/plan.png is not published: it does not exist',
  'link/absent': 'Images that the project does not have: 320 (pages: 41)',
  'link/circular': 'The file includes itself: content/ko/a.md → content/ko/b.md → content/ko/a.md',
  'markup/unclosed': 'Unit 289bc-104 is opened but never closed',
  'markup/nested': 'Unit 289bc-105 stands inside another unit',
  'markup/duplicate': 'Unit 289bc-104 occurs twice, first in line 1234',
  'markup/crossing': 'Unit 289bc-106 overlaps another unit',
  'markup/orphan': 'Unit 289bc-107 has only one of its two sides',
  'markup/unsupported': 'Tabs shown as sections: 12 (pages: 5)',
  'page/encoding': 'The file is not UTF-8: first invalid byte at offset 12345',
  'page/front-matter': 'The front matter cannot be read: Nested mappings are not allowed',
  'page/limits': 'The page is over a limit: 250,000 table cells, 100,000 are allowed',
  'page/duplicate': 'Two files would be published as /ko/gold/: this one and content/ko/gold.md',
  'page/name': 'The name “what?” cannot be an address: it holds a character that not every system allows',
  'page/unreadable': 'The file cannot be read: permission denied',
  'page/symlink': 'The symbolic link leads out of the project: /etc/passwd',
  'page/failed': 'The page could not be processed: Invalid array length',
  'page/timeout': 'The page was given up after 30 seconds',
  'page/unknown-locale': 'The folder xx-XX names no locale of the project: 1 page in it is not built',
  'page/one-locale': 'The page exists in ko only',
  'page/no-front-matter': 'The page has no front matter',
  'page/no-source':
    'The page has neither a source page nor units with their source: its figures could not be checked',
  'page/redirected': 'The page is a redirection to /plans/gold: no text of it is published',
  'navigation/broken': 'The entry “골드” leads to no page of the site: glod.md',
  'navigation/unlisted': '2 pages are in no table of contents: plans/gold, plans/silver',
  'navigation/unreadable': 'The table of contents cannot be read: Nested mappings are not allowed',
  'redirect/broken': 'The redirection of plans/old leads to no page of the site: /plans/glod',
  'redirect/loop': 'Redirections lead in a circle: a → b → a',
  'redirect/shadowed': 'There is a page at plans/gold, so its redirection has no effect',
  'redirect/unreadable': 'The redirections cannot be read: Unexpected end of JSON input',
};

test.each(Object.entries(messages))('%s', (code, message) => {
  expect(say(code as Code, sampleArgs[code as Code])).toBe(message);
});

suite('figure/value', () => {
  test.each<[string, FindingArgs['figure/value'], string]>([
    [
      'a neighbour’s amount',
      { source: us150, target: us300, hint: { kind: 'neighbour', unit: '289bc-130' } },
      'Unexpected US$300,000, expected US$150,000 (US$300,000 is the figure of unit 289bc-130)',
    ],
    [
      'a date that is none',
      {
        source: { kind: 'date', value: '--06-30', text: 'June 30' },
        target: { kind: 'date', value: '--06-31', text: '31 июня' },
        hint: { kind: 'impossible-date' },
      },
      'Unexpected 31 июня, expected June 30 (there is no such date)',
    ],
    [
      'a power of ten',
      {
        source: { kind: 'number', value: '30000000', text: '30,000,000' },
        target: { kind: 'number', value: '300000000000', text: '30,000,000만' },
        hint: { kind: 'scale', factor: '10000' },
      },
      'Unexpected 30,000,000만, expected 30,000,000 (off by a factor of 10000)',
    ],
    [
      'a power of ten the other way',
      {
        source: { kind: 'number', value: '2000', text: '2,000' },
        target: { kind: 'number', value: '2', text: '2' },
        hint: { kind: 'scale', factor: '0.001' },
      },
      'Unexpected 2, expected 2,000 (off by a factor of 1000)',
    ],
    [
      'a bound turned round',
      {
        source: { kind: 'number', value: '1', text: '1', bound: '<=' },
        target: { kind: 'number', value: '1', text: '1 つ', bound: '>=' },
      },
      'Unexpected ≥ 1 つ, expected ≤ 1',
    ],
    [
      'another value with a bound',
      {
        source: { kind: 'number', value: '5', text: '5', bound: '>' },
        target: { kind: 'number', value: '6', text: '6' },
      },
      'Unexpected 6, expected 5',
    ],
    [
      'alike in writing',
      {
        source: { kind: 'money', value: '5', text: '$5', unit: 'USD' },
        target: { kind: 'money', value: '5', text: '$5', unit: 'CAD' },
      },
      'Unexpected $5 (5 CAD), expected $5 (5 USD)',
    ],
  ])('%s', (_, args, message) => {
    expect(say('figure/value', args)).toBe(message);
  });
});

suite('what pages hold is not read as a message', () => {
  test.each(['$t(severity.error)', '{{source}}', '{{- source}}', '$1 $& $$', '<b>&amp;</b>'])(
    '%s',
    (text) => {
      expect(say('figure/added', { target: { ...us300, text } })).toBe(
        `Unexpected ${text}, which the source does not state`,
      );
      expect(
        say('figure/value', { source: us150, target: { ...us300, text }, hint: { kind: 'impossible-date' } }),
      ).toBe(`Unexpected ${text}, expected US$150,000 (there is no such date)`);
    },
  );
});

suite('optional parts', () => {
  test('structure/missing names what it has', () => {
    const args = { blocks: 1, units: [], text: 'x', figures: [] };
    expect(say('structure/missing', args)).toBe('1 block of the source is missing');
    expect(say('structure/missing', { ...args, units: ['112'] })).toBe(
      '1 block of the source is missing (unit 112)',
    );
    expect(say('structure/missing', { ...args, figures: ['2'] })).toBe(
      '1 block of the source is missing, with 2',
    );
  });

  test('a long list is cut', () => {
    const units = Array.from({ length: 40 }, (_, index) => String(101 + index));
    expect(say('structure/missing', { blocks: 40, units, text: 'x', figures: [] })).toBe(
      '40 blocks of the source are missing (units 101, 102, 103, 104, 105, 106, 107, 108 and 32 more)',
    );
    const nine = units.slice(0, 9);
    expect(say('structure/missing', { blocks: 9, units: nine, text: 'x', figures: [] })).toContain('109');
  });

  test('a revision without a date, one that is no hash', () => {
    expect(say('staleness/revision', { revision: 'v1.2', current: 'a'.repeat(40) })).toBe(
      'Translated from revision v1.2, but the source is at aaaaaaaa',
    );
  });

  test('one page, one second', () => {
    expect(say('page/timeout', { seconds: 1 })).toBe('The page was given up after 1 second');
    expect(say('page/unknown-locale', { folder: 'xx', pages: 2 })).toContain('2 pages in it are not built');
  });

  test('the page of index.md', () => {
    expect(say('link/broken', { target: '' })).toBe('The link to / leads to no page of the site');
  });

  test('a long sentence is shown where it changed', () => {
    const start =
      'This is a long sentence that goes on for a while before anything of it has changed, and then ';
    const message = say('staleness/unit', { was: `${start}30 days\n pass.`, now: `${start}14 days pass.` });
    expect(message).toBe(
      'The source has changed since the translation: was “…it has changed, and then 30 days pass.”, now “…it has changed, and then 14 days pass.”',
    );
  });

  test('a sentence without spaces is cut between characters', () => {
    const start = '𠮷'.repeat(60);
    const message = say('staleness/unit', { was: `${start}甲`, now: `${start}乙` });
    expect(message).not.toMatch(/\p{Cs}/u);
    expect(message).toContain('𠮷甲”');
  });
});
