import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache, takeEntries } from '../../../src/io/cache.js';
import { tempProject } from '../../harness/temp-project.js';

const key = (digit: string): string => digit.repeat(64);
const DAY = 86_400;
const LEFT = `dd/${'d'.repeat(62)}.0b8f3c1e-7c55-4d0e-9f0a-2f6f2f0c9a11`;

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !['.gitignore', '.interlinear-cleaned'].includes(entry.name))
    .map(({ name }) => name);
}

describe('openCache', () => {
  test('gives back what was kept, in a later run too, and nothing else', () => {
    const folder = join(tempProject(), 'cache');
    const cache = openCache(folder);
    expect(cache.first(key('a'))).toBeUndefined();
    expect(existsSync(folder)).toBe(false);
    cache.write(key('a'), ['가격', '값']);
    expect(openCache(folder).first(key('a'))).toBe('가격');
    expect(openCache(folder).part(key('a'), 1)).toBe('값');
    expect(() => openCache(folder).part(key('a'), 2)).toThrow('has no part 2');
    expect(() => openCache(folder).part(key('b'), 0)).toThrow('ENOENT');
    expect(openCache(folder).first(key('b'))).toBeUndefined();
  });

  test('is not for the history of the project', () => {
    const folder = join(tempProject(), 'cache');
    openCache(folder).write(key('a'), ['x']);
    expect(readdirSync(folder)).toContain('.gitignore');
  });

  test('an entry that is kept again takes the place of the old one as a whole', () => {
    const folder = join(tempProject(), 'cache');
    openCache(folder).write(key('a'), ['x'.repeat(100_000)]);
    const [old = ''] = files(folder);
    const reader = openSync(join(folder, 'aa', old), 'r');
    openCache(folder).write(key('a'), ['y']);
    // Who has it open reads the old one to its end.
    expect(readFileSync(reader, 'utf8')).toBe(`${'x'.repeat(100_000)}\n`);
    closeSync(reader);
    expect(openCache(folder).first(key('a'))).toBe('y');
    expect(files(folder)).toHaveLength(1);
  });

  test('a first part longer than most is read to its end', () => {
    const folder = join(tempProject(), 'cache');
    const long = '긴 글 '.repeat(40_000);
    openCache(folder).write(key('a'), [long, 'second']);
    expect(openCache(folder).first(key('a'))).toBe(long);
  });

  test('a folder that cannot be written costs nothing but time', async () => {
    const root = tempProject({ cache: 'a file' });
    const cache = openCache(join(root, 'cache'));
    cache.write(key('a'), ['x']);
    await cache.clean();
    expect(cache.first(key('a'))).toBeUndefined();
  });

  test('entries that nobody used for a week go, used and fresh ones stay', async () => {
    const folder = join(tempProject(), 'cache');
    const first = openCache(folder);
    for (const digit of ['a', 'b', 'c']) first.write(key(digit), [digit]);
    // What a killed run left behind is nobody's.
    mkdirSync(join(folder, 'dd'), { recursive: true });
    writeFileSync(join(folder, LEFT), '');
    const old = Date.now() / 1000 - 8 * DAY;
    for (const path of ['aa/' + 'a'.repeat(62), 'bb/' + 'b'.repeat(62), LEFT])
      utimesSync(join(folder, path), old, old);

    const second = openCache(folder);
    second.first(key('a'));
    second.write(key('e'), ['e']);
    await second.clean();
    expect(openCache(folder).first(key('a'))).toBe('a');
    expect(openCache(folder).first(key('b'))).toBeUndefined();
    expect(openCache(folder).first(key('c'))).toBe('c');
    expect(files(folder)).toHaveLength(3);
    // Once an hour is enough.
    const marked = join(folder, '.interlinear-cleaned');
    utimesSync(join(folder, `cc/${'c'.repeat(62)}`), old, old);
    await openCache(folder).clean();
    expect(files(folder)).toHaveLength(3);
    utimesSync(marked, old, old);
    await openCache(folder).clean();
    expect(files(folder)).toHaveLength(2);
  });

  test('in a folder that holds other things it touches nothing but its own', async () => {
    const theirs = ['notes.md', 'aa/notes.md', 'b'.repeat(62), `deep/cc/${'c'.repeat(62)}`];
    const root = tempProject(Object.fromEntries(theirs.map((path) => [path, 'old'])));
    const old = Date.now() / 1000 - 8 * DAY;
    for (const path of theirs) utimesSync(join(root, path), old, old);
    const cache = openCache(root);
    cache.write(key('a'), ['a']);
    await cache.clean();
    expect(theirs.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(existsSync(join(root, '.gitignore'))).toBe(false);
    expect(await takeEntries(root, join(root, 'taken'))).toBe(1);
    expect(await takeEntries(join(root, 'absent'), root)).toBeUndefined();
  });
});
