import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { foldersIn, problemOf, readBytes, walk } from '../../../src/io/files.js';

const base = mkdtempSync(join(tmpdir(), 'files-'));
/** Windows has no sockets among its files, and its links need a right that not everybody has. */
const posix = process.platform !== 'win32';
let count = 0;

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

/** A folder with files, and links by their path and target. */
function folder(files: string[], links: Record<string, string> = {}): string {
  const root = join(base, `case-${(count += 1)}`, 'root');
  mkdirSync(root, { recursive: true });
  for (const path of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(target, join(root, path));
  }
  return root;
}

/** Something that is neither a file nor a folder nor a link. */
function socket(path: string): Promise<() => void> {
  return new Promise((resolve) => {
    const server = createServer().listen(path, () => {
      resolve(() => server.close());
    });
  });
}

describe.runIf(posix)('walk', () => {
  test('lists files with their paths, by code unit', async () => {
    const root = folder(['ko/b.md', 'ko/B.md', 'ko/a/x.md', 'ko/a.md', 'en/z.md', 'ko/가.md', 'plan.png']);
    expect(await walk(root)).toEqual({
      files: ['en/z.md', 'ko/B.md', 'ko/a.md', 'ko/a/x.md', 'ko/b.md', 'ko/가.md', 'plan.png'],
      problems: [],
    });
  });

  test('passes over what is hidden or installed', async () => {
    const root = folder([
      '.git/config',
      'ko/.obsidian/x.md',
      'ko/.hidden.md',
      'node_modules/a/README.md',
      'ko/a.md',
    ]);
    expect(await walk(root)).toEqual({ files: ['ko/a.md'], problems: [] });
  });

  test('refuses links that lead out of the folder, however they are written', async () => {
    const root = folder(['ko/a.md', '../secret/key.md', '../rootish/b.md'], {
      'ko/etc': '/etc',
      'ko/key.md': '../../secret/key.md',
      'ko/out': '../../secret',
      'ko/rootish': '../../rootish',
      'ko/twice': 'out',
    });
    expect(await walk(root)).toEqual({
      files: ['ko/a.md'],
      problems: [
        { kind: 'outside', path: 'ko/etc', target: '/etc' },
        { kind: 'outside', path: 'ko/key.md', target: '../../secret/key.md' },
        { kind: 'outside', path: 'ko/out', target: '../../secret' },
        { kind: 'outside', path: 'ko/rootish', target: '../../rootish' },
        { kind: 'outside', path: 'ko/twice', target: 'out' },
      ],
    });
  });

  test('refuses links into what is passed over', async () => {
    const root = folder(['.git/config.md', 'ko/a.md'], {
      'ko/git': '../.git',
      'ko/config.md': '../.git/config.md',
    });
    const { files, problems } = await walk(root);
    expect(files).toEqual(['ko/a.md']);
    expect(problems.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'outside ko/config.md',
      'outside ko/git',
    ]);
  });

  test('follows links inside the folder, or inside a wider boundary', async () => {
    const root = folder(['content/ko/shared/a.md', 'snippets/b.md'], {
      'content/ja/shared': '../ko/shared',
      'content/ja/b.md': '../../snippets/b.md',
      'content/ja/c.md': 'b.md',
    });
    expect(await walk(join(root, 'content'), root)).toEqual({
      files: ['ja/b.md', 'ja/c.md', 'ja/shared/a.md', 'ko/shared/a.md'],
      problems: [],
    });
    const { problems } = await walk(join(root, 'content'));
    expect(problems.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'outside ja/b.md',
      'outside ja/c.md',
    ]);
  });

  test('works where the folder itself is behind a link', async () => {
    const root = folder(['ko/a.md'], { '../link': 'root', 'ko/up': '..' });
    expect(await walk(join(root, '../link'))).toEqual({
      files: ['ko/a.md'],
      problems: [{ kind: 'cycle', path: 'ko/up', target: '..' }],
    });
  });

  test('refuses to begin outside of the boundary', async () => {
    const root = folder(['ko/a.md', '../elsewhere/ko/b.md'], { content: '../elsewhere' });
    expect(await walk(join(root, 'content'), root)).toEqual({
      files: [],
      problems: [{ kind: 'outside', path: '', target: '../elsewhere' }],
    });
  });

  test('ends where links lead in circles', async () => {
    const root = folder(['a/x.md', 'b/y.md'], {
      'a/self': '.',
      'a/up': '..',
      'a/b': '../b',
      'b/a': '../a',
      'b/loop': 'loop',
    });
    const { files, problems } = await walk(root);
    expect(files).toEqual(['a/b/y.md', 'a/x.md', 'b/a/x.md', 'b/y.md']);
    expect(problems.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'cycle a/b/a',
      'unreadable a/b/loop',
      'cycle a/self',
      'cycle a/up',
      'cycle b/a/b',
      'cycle b/a/self',
      'cycle b/a/up',
      'unreadable b/loop',
    ]);
  });

  test('does not multiply links to folders of links', async () => {
    const files = Array.from({ length: 12 }, (_, level) => `level-${level}/x.md`);
    const links = Array.from({ length: 11 }, (_, level) =>
      [0, 1, 2].map((way) => [`level-${level}/way-${way}`, `../level-${level + 1}`] as const),
    );
    const { files: found, problems } = await walk(folder(files, Object.fromEntries<string>(links.flat())));
    expect(found).toHaveLength(12 + 33);
    expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(['nested']));
  });

  test('names what is broken, and goes on', async () => {
    const root = folder(['ko/a.md'], { 'ko/gone.md': 'nowhere.md' });
    const close = await socket(join(root, 'ko/socket.md'));
    expect(await walk(root)).toEqual({
      files: ['ko/a.md'],
      problems: [
        { kind: 'unreadable', path: 'ko/gone.md', problem: 'link to nowhere.md: does not exist' },
        { kind: 'unreadable', path: 'ko/socket.md', problem: 'neither a file nor a folder' },
      ],
    });
    close();
  });

  test.skipIf(process.getuid?.() === 0)('names a folder that may not be read', async () => {
    const root = folder(['ko/a.md', 'ja/b.md']);
    chmodSync(join(root, 'ja'), 0);
    const { files, problems } = await walk(root);
    chmodSync(join(root, 'ja'), 0o755);
    expect(files).toEqual(['ko/a.md']);
    expect(problems).toEqual([{ kind: 'unreadable', path: 'ja', problem: 'permission denied' }]);
  });

  test('a folder that does not exist, or is a file, is a problem', async () => {
    const root = folder(['a.md']);
    expect(await walk(join(root, 'none'))).toEqual({
      files: [],
      problems: [{ kind: 'unreadable', path: '', problem: 'does not exist' }],
    });
    expect((await walk(join(root, 'a.md'))).problems).toEqual([
      { kind: 'unreadable', path: '', problem: 'not a folder' },
    ]);
  });
});

describe.runIf(posix)('foldersIn', () => {
  test('lists folders and links to folders, in order', async () => {
    const root = folder(['ko/a.md', 'b.md', 'Ja/x.md', '.git/x', 'node_modules/x'], {
      es: 'ko',
      broken: 'nowhere',
      file: 'b.md',
    });
    expect(await foldersIn(root)).toEqual(['Ja', 'es', 'ko']);
    expect(await foldersIn(join(root, 'none'))).toBeUndefined();
  });
});

describe.runIf(posix)('readBytes', () => {
  test('gives the bytes of a file, or says why not', async () => {
    const root = folder(['a.md']);
    const close = await socket(join(root, 'socket'));
    expect(await readBytes(join(root, 'a.md'))).toEqual({ ok: true, bytes: Buffer.from('a.md') });
    expect(await readBytes(join(root, 'a.md'), 4)).toMatchObject({ ok: true });
    expect(await readBytes(join(root, 'a.md'), 3)).toEqual({
      ok: false,
      problem: '4 bytes, more than the 3 allowed',
    });
    expect(await readBytes(join(root, 'b.md'))).toEqual({ ok: false, problem: 'does not exist' });
    expect(await readBytes(root)).toEqual({ ok: false, problem: 'not a file' });
    expect(await readBytes(join(root, 'socket'))).toEqual({ ok: false, problem: 'not a file' });
    close();
  });

  test('says nothing of where the project lies', () => {
    const error = Object.assign(new Error(`ELOOP: too many symbolic links, open '${base}'`), {
      code: 'ELOOP',
    });
    expect(problemOf(error)).toBe('too many links');
    expect(problemOf(Object.assign(new Error(base), { code: 'ESTRANGE' }))).toBe('ESTRANGE');
  });
});
