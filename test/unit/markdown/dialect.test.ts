import { describe, expect, test } from 'vitest';
import { toOriginal } from '../../../src/text/offset-map.js';
import { documentOf } from './read.js';

const headings = (text: string): string[] =>
  documentOf(text)
    .segments.filter(({ kind }) => kind === 'heading')
    .map(({ prose, depth }) => `${depth} ${prose}`);

describe('headings without a space', () => {
  test.each([
    ['#<a name="gold"></a>Gold', '1 Gold'],
    ['###<a id="gold"></a>金牌', '3 金牌'],
    ['######<A NAME="x"></A>Deep', '6 Deep'],
    ['####合作伙伴中心角色', '4 合作伙伴中心角色'],
    ['##Übersicht', '2 Übersicht'],
    ['> ##Quoted', '2 Quoted'],
    ['1. Item\n\n   ##Inside', '2 Inside'],
    ['text\n##Interrupts', '2 Interrupts'],
    ['   ##Indented', '2 Indented'],
  ])('%j', (text, heading) => {
    expect(headings(text)).toEqual([heading]);
    expect(documentOf(text).repairs).toEqual({ 'heading-space': 1 });
  });

  test.each([
    ['one mark and a letter', '#hashtag'],
    ['a region', '#region Fields'],
    ['a number', '#1'],
    ['two marks and a number', '##1 of them'],
    ['a mark and a quote', '#>'],
    ['Chinese behind one mark', '#中文'],
    ['seven marks', '#######Seven'],
    ['another element', '#<b>x</b>'],
    ['an anchor that links', '#<a href="x">x</a>'],
    ['bold behind the marks', '##**Bold**'],
    ['a fence', '```\n##Text\n#<a name="x"></a>\n```'],
    ['a fence in a list', '- a\n\n  ~~~sh\n  ##Text\n  ~~~'],
    ['a fence in a quote', '> ```\n> ##Text\n> ```'],
    ['an unclosed fence', '````\n```\n##Text'],
    ['indented code', 'a\n\n    ##Text'],
    ['a comment', '<!--\n##Text\n\n##More\n-->'],
    ['a comment in a paragraph', 'a <!-- b\n##Text\n-->'],
    ['an HTML block', '<div>\n##Text\n</div>'],
    ['preformatted HTML', '<pre>\n\n##Text\n</pre>'],
    ['an indented line of a paragraph', 'a\n      ##Text'],
  ])('not %s', (_name, text) => {
    const document = documentOf(text);
    expect(headings(text)).toEqual([]);
    expect(document.repairs).toEqual({});
    expect(document.text).toBe(text);
  });

  test('are found again behind a fence, a comment and an HTML block', () => {
    expect(headings('```\n```\n##A\n\n<!-- x -->\n##B\n\n<div>\n\n##C')).toEqual(['2 A', '2 B', '2 C']);
  });

  test('one line of fence marks is code in a line, no fence', () => {
    const { segments } = documentOf('```code``` here\n\n##After');
    expect(segments.map(({ kind, prose }) => [kind, prose])).toEqual([
      ['paragraph', '\uFFFC here'],
      ['heading', 'After'],
    ]);
  });

  test('leave all places true', () => {
    const text = '##Erste\n\nText 100\n\n###<a name="x"></a>Zwei 200';
    const document = documentOf(text);
    for (const segment of document.segments) {
      const range = toOriginal(
        document.map,
        toOriginal(segment.map, { start: 0, end: segment.prose.length }),
      );
      expect(text.slice(range.start, range.end)).toBe(segment.prose);
    }
  });
});
