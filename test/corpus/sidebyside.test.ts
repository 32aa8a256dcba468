import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSideBySide } from '../../src/sidebyside/read.js';
import { decodeUtf8 } from '../../src/text/decode.js';

const SPANNED = { 'sxs-nuget': 78_285, 'sxs-partnercenter2018': 35_665 };
const LOCALES = ['es', 'ja', 'ko', 'ru', 'zh'];

let corpus = '';

beforeAll(() => {
  const folder = process.env.INTERLINEAR_CORPUS;
  if (folder === undefined || folder === '') {
    throw new Error(
      'INTERLINEAR_CORPUS is not set. Unpack the archives of the corpus into a folder, and set it to that folder.',
    );
  }
  corpus = folder;
});

describe.each(Object.entries(SPANNED))('%s', (set, known) => {
  test('every unit is read, and nothing is malformed', () => {
    let units = 0;
    let characters = 0;
    let milliseconds = 0;
    const repairs: Record<string, number> = {};
    for (const path of pages(setFolder(set))) {
      const raw = readFile(path);
      const started = performance.now();
      const page = readSideBySide(raw);
      milliseconds += performance.now() - started;
      characters += raw.length;
      units += page.units.length;
      for (const [name, count] of Object.entries(page.repairs)) repairs[name] = (repairs[name] ?? 0) + count;
      expect(page.defects, path).toEqual([]);
      expect(page.units.length, path).toBe(raw.split('data-ttu-id').length - 1);
      expect(page.target.text + page.source.text, path).not.toMatch(/data-[st]tu-id|sxs-lookup/);
      for (const unit of page.units) {
        expect(raw.slice(unit.raw.target.start, unit.raw.target.end), path).not.toBe('');
        expect(raw.slice(unit.raw.source.start, unit.raw.source.end), path).not.toBe('');
      }
    }
    console.log(
      `${set}: ${units} units, ${Math.round((milliseconds / characters) * 1e6)} ms a million characters`,
      repairs,
    );
    expect(units).toBe(known);
  });
});

describe('sxs-nuget', () => {
  test('with targets in place is the page that was published without spans', () => {
    const others = compare('plain-nuget', (locale, page) => join(locale, page), publishedForm, 'target');
    // One image's text in each of two pages of a locale is longer where it was published: its spans were lost on the way, with all but a sentence.
    expect(others.map((path) => path.replace(/^\w+\//, ''))).toEqual(
      LOCALES.flatMap(() => [
        'docs/quickstart/includes/publish-manage.md',
        'docs/release-notes/NuGet-2.6.1-for-WebMatrix.md',
      ]),
    );
  });

  test('with sources in place is the English that it was translated from', () => {
    expect(compare('en-at-revision-nuget', (_, page) => page, englishForm, 'source')).toEqual([]);
  });
});

/** The pages with units whose side is not the page of another set, as `<locale>/<page>`. Says how many there were. */
function compare(
  other: string,
  counterpart: (locale: string, page: string) => string,
  form: (text: string) => string,
  side: 'target' | 'source',
): string[] {
  const differing: string[] = [];
  let count = 0;
  for (const locale of LOCALES) {
    const folder = join(setFolder('sxs-nuget'), locale);
    for (const path of pages(folder)) {
      const page = path.slice(folder.length + 1);
      const published = join(setFolder(other), counterpart(locale, page));
      const read = readSideBySide(readFile(path));
      if (!read.spans || !existsSync(published)) continue;
      count += 1;
      if (form(read[side].text) !== form(readFile(published)))
        differing.push(join(locale, page).replaceAll('\\', '/'));
    }
  }
  console.log(`${side}s: ${count - differing.length} of ${count} pages are those of ${other}`);
  expect(count).toBe(1830);
  return differing;
}

/** Markdown escapes and what we put in aside. */
function publishedForm(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&#32;', '');
}

/**
 * Front matter, heading anchors, escapes and white space aside, and what never has spans: texts of images, titles of links, the quote markers in
 * which a unit's lines were joined.
 */
function englishForm(text: string): string {
  return publishedForm(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
    .replace(/^---[ \t]*\n[^]*?\n---[ \t]*(?:\n|$)/, '')
    .replaceAll(/^([ \t>]*#{1,6})[ \t]*(?:<a (?:name|id)="[^"]*"\s*\/?>(?:<\/a>)?)+/gm, '$1')
    .replaceAll(/^[ \t]*(?:>[ \t]*)+/gm, '')
    .replaceAll(/!\[(?:[^[\]\n]|\[[^[\]\n]*\])*\]/g, '![]')
    .replaceAll(/(\]\([^()\s]*)\s+"[^"\n]*"\)/g, '$1)')
    .replaceAll(/\s+/g, '');
}

/** The folder of a set: what its archive unpacked to, in the corpus or in a folder of the archive's name. */
function setFolder(set: string): string {
  const unpacked = set === 'en-at-revision-nuget' ? 'en-at-revision' : set;
  const found = [join(corpus, set, unpacked), join(corpus, unpacked)].find((folder) => existsSync(folder));
  if (found === undefined) throw new Error(`There is no ${set} in INTERLINEAR_CORPUS, which is ${corpus}.`);
  return found;
}

function pages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => join(folder, path));
}

function readFile(path: string): string {
  const decoded = decodeUtf8(readFileSync(path));
  if (!decoded.ok) throw new Error(`${path} is not UTF-8 at offset ${decoded.offset}.`);
  return decoded.text;
}
