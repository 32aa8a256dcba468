import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { OutputRefused } from '../../src/io/output/guard.js';
import { isIntact, type OutputState } from '../../src/io/output/state.js';
import { applyPatch, OutputChanged, readPatch, undoPatch } from '../../src/io/output/patch.js';
import { publish, PublishFailed, type Publication, type PublishFile } from '../../src/io/output/publish.js';
import { recoverPublish } from '../../src/io/output/recover.js';
import { DiskFailed, killedAt, type Call, withDisk } from '../harness/failing-disk.js';

const base = mkdtempSync(join(tmpdir(), 'publish-patch-'));
let count = 0;
let root = '';

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

beforeEach(fresh);

function fresh(): void {
  root = join(base, `project-${(count += 1)}`);
  mkdirSync(join(root, 'content'), { recursive: true });
}

function at(path: string): string {
  return join(root, path);
}

function put(path: string, text = path): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

type Texts = Readonly<Record<string, string>>;

function tree(path = 'dist/site'): Record<string, string> {
  const names = readdirSync(at(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(at(path).length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(at(join(path, name)), 'utf8')]));
}

/** The files of an output without its record. */
function pages(path?: string): Record<string, string> {
  const { '.interlinear.json': record, ...texts } = tree(path);
  const { files } = JSON.parse(record ?? '') as { files: Record<string, string> };
  expect(Object.keys(files)).toEqual(Object.keys(texts));
  return texts;
}

const project = () => ({ root, content: [at('content')] });

function made(texts: Texts, out = 'dist/site', known?: OutputState): Publication {
  const files: PublishFile[] = Object.entries(texts).map(([path, content]) => ({ path, content }));
  return { out: at(out), files, known };
}

/** Twenty files and those given. */
function many(texts: Texts = {}): Record<string, string> {
  const all = Array.from({ length: 20 }, (_, index) => [`p${index}/index.html`, `page ${index}`] as const);
  return { ...Object.fromEntries(all), ...texts };
}

async function put1(publication: Publication): Promise<{ state: OutputState; written: number }> {
  const [published] = await publish([publication], project());
  if (published === undefined) throw new Error('nothing was published');
  return published;
}

const inode = (path: string) => lstatSync(at(path)).ino;

describe('an output of which little has changed', () => {
  test('is patched: what stands there with the right bytes stays the same file with the same time', async () => {
    await put1(made(many()));
    const folder = inode('dist/site');
    const kept = statSync(at('dist/site/p1/index.html'));
    const { written, state } = await put1(made(many({ 'p0/index.html': 'new' })));
    expect(written).toBe(1);
    expect(inode('dist/site')).toBe(folder);
    expect(statSync(at('dist/site/p1/index.html'))).toMatchObject({ ino: kept.ino, mtimeMs: kept.mtimeMs });
    expect(pages()).toEqual(many({ 'p0/index.html': 'new' }));
    expect(readdirSync(at('dist'))).toEqual(['site']);
    expect(isIntact(at('dist/site'), state)).toBe(true);
  });

  test('has the same record as one that was written as a whole', async () => {
    await put1(made(many()));
    await put1(made(many({ a: '1', 'p3/index.html': 'new' })));
    await put1(made(many({ a: '1', 'p3/index.html': 'new' }), 'elsewhere'));
    expect(tree()).toEqual(tree('elsewhere'));
  });

  test('gains and loses files, and the folders that they leave empty', async () => {
    await put1(made(many({ 'old/deep/er/index.html': 'x' })));
    await put1(made(many({ 'new/deep/index.html': 'y' })));
    expect(pages()).toEqual(many({ 'new/deep/index.html': 'y' }));
    expect(existsSync(at('dist/site/old'))).toBe(false);
  });

  test('is not touched where nothing has changed', async () => {
    await put1(made(many()));
    const before = readdirSync(at('dist/site')).map((name) => statSync(at(`dist/site/${name}`)).mtimeMs);
    const { written, state } = await put1(made(many()));
    expect(written).toBe(0);
    expect(readdirSync(at('dist/site')).map((name) => statSync(at(`dist/site/${name}`)).mtimeMs)).toEqual(
      before,
    );
    expect(isIntact(at('dist/site'), state)).toBe(true);
    expect(readdirSync(at('dist'))).toEqual(['site']);
  });

  test('is made whole where much has changed, and what has not keeps its time', async () => {
    await put1(made(many()));
    const [folder, kept] = [inode('dist/site'), statSync(at('dist/site/p9/index.html')).mtimeMs];
    const change = Object.fromEntries([1, 2, 3, 4, 5].map((page) => [`p${page}/index.html`, 'new']));
    const { written, state } = await put1(made(many(change)));
    expect(written).toBe(5);
    expect(inode('dist/site')).not.toBe(folder);
    expect(statSync(at('dist/site/p9/index.html')).mtimeMs).toBe(kept);
    expect(pages()).toEqual(many(change));
    expect(isIntact(at('dist/site'), state)).toBe(true);
  });

  test('is made whole where its files can be asked for but once', async () => {
    await put1(made(many()));
    const folder = inode('dist/site');
    function* once(): Generator<PublishFile> {
      for (const [path, content] of Object.entries(many())) yield { path, content };
    }
    await put1({ out: at('dist/site'), files: once() });
    expect(inode('dist/site')).not.toBe(folder);
    await put1({ out: at('dist/site'), files: once });
    expect(pages()).toEqual(many());
  });

  test('is patched together with one that is made whole, and one that stays', async () => {
    await publish([made(many()), made(many(), 'dist/report'), made(many(), 'dist/third')], project());
    const published = await publish(
      [made(many({ a: '1' })), made({ b: '2' }, 'dist/report'), made(many(), 'dist/third')],
      project(),
    );
    expect([pages(), pages('dist/report'), pages('dist/third')]).toEqual([
      many({ a: '1' }),
      { b: '2' },
      many(),
    ]);
    expect(published.map(({ out, state }) => isIntact(out, state))).toEqual([true, true, true]);
    expect(readdirSync(at('dist')).sort()).toEqual(['report', 'site', 'third']);
  });
});

describe('a kept file', () => {
  function kept(texts: Texts, keep: readonly string[], known: OutputState | undefined, asked: string[] = []) {
    const files = Object.entries(texts).map(([path, content]): PublishFile => {
      if (!keep.includes(path)) return { path, content };
      const make = () => {
        asked.push(path);
        return content;
      };
      return { path, kept: true, make };
    });
    return { out: at('dist/site'), files, known };
  }
  const all = Object.keys(many());

  test('is not made where it stands as it is known', async () => {
    const { state } = await put1(made(many()));
    const asked: string[] = [];
    const change = many({ 'p0/index.html': 'new' });
    const again = await put1(kept(change, all.slice(1), state, asked));
    expect(asked).toEqual([]);
    expect(again.written).toBe(1);
    expect(pages()).toEqual(change);
    expect(isIntact(at('dist/site'), again.state)).toBe(true);
    expect((await put1(kept(change, all, again.state, asked))).written).toBe(0);
    expect(asked).toEqual([]);
  });

  test('is carried over where much else has changed', async () => {
    const { state } = await put1(made(many()));
    const asked: string[] = [];
    const change = many(Object.fromEntries(all.slice(0, 5).map((path) => [path, 'new'])));
    const again = await put1(kept(change, all.slice(5), state, asked));
    expect(asked).toEqual([]);
    expect(pages()).toEqual(change);
    expect(isIntact(at('dist/site'), again.state)).toBe(true);
  });

  test('is made where it is not: edited by hand, removed, replaced by an empty folder, or not known', async () => {
    const { state } = await put1(made(many()));
    put('dist/site/p0/index.html', 'edited');
    rmSync(at('dist/site/p1'), { recursive: true });
    rmSync(at('dist/site/p2/index.html'));
    mkdirSync(at('dist/site/p2/index.html/empty'), { recursive: true });
    expect(isIntact(at('dist/site'), state)).toBe(false);
    const asked: string[] = [];
    const again = await put1(kept(many(), all, state, asked));
    expect(asked.slice(0, 3)).toEqual(all.slice(0, 3));
    expect(pages()).toEqual(many());
    expect(isIntact(at('dist/site'), again.state)).toBe(true);
    asked.length = 0;
    await put1(kept(many(), all, undefined, asked));
    expect(asked).toEqual(all);
  });

  test('is made where somebody has published something else since', async () => {
    const { state } = await put1(made(many()));
    await put1(made(many({ 'p4/index.html': 'theirs' })));
    const asked: string[] = [];
    await put1(kept(many(), all, state, asked));
    expect(pages()).toEqual(many());
    expect(asked).toContain('p4/index.html');
  });

  test('is made anew where its neighbour has the same size and somebody wrote over it', async () => {
    await put1(made(many()));
    put('dist/site/p0/index.html', 'PAGE 0');
    const { written } = await put1(made(many()));
    expect(written).toBe(1);
    expect(pages()).toEqual(many());
  });
});

describe('isIntact', () => {
  test.each<[string, boolean, () => void]>([
    ['nothing', true, () => undefined],
    ['a file that was added', false, () => put('dist/site/p1/mine.html')],
    ['a file that was added in a new folder', false, () => put('dist/site/p1/new/mine.html')],
    ['an empty folder', true, () => mkdirSync(at('dist/site/p1/empty/er'), { recursive: true })],
    ['what systems leave', true, () => put('dist/site/p1/.DS_Store')],
    ['a file that was edited', false, () => put('dist/site/p1/index.html', 'other')],
    ['a file that has gone', false, () => unlinkSync(at('dist/site/p1/index.html'))],
    ['a folder that has gone', false, () => rmSync(at('dist/site/p1'), { recursive: true })],
    ['no output', false, () => rmSync(at('dist/site'), { recursive: true })],
    [
      'a file that is a link',
      false,
      () => {
        renameSync(at('dist/site/p1/index.html'), at('away'));
        symlinkSync(at('away'), at('dist/site/p1/index.html'));
      },
    ],
    [
      'a folder that is a link',
      false,
      () => {
        renameSync(at('dist/site/p1'), at('away'));
        symlinkSync(at('away'), at('dist/site/p1'));
      },
    ],
  ])('sees %s', async (_, expected, change) => {
    const { state } = await put1(made(many()));
    change();
    expect(isIntact(at('dist/site'), state)).toBe(expected);
  });
});

describe('somebody else', () => {
  test('who put a file into the output keeps it, whatever is known', async () => {
    const { state } = await put1(made(many()));
    put('dist/site/p3/mine.html');
    for (const known of [undefined, state]) {
      await expect(put1(made(many({ a: '1' }), 'dist/site', known))).rejects.toThrow(OutputRefused);
    }
    expect(tree()).toMatchObject({ 'p3/mine.html': 'dist/site/p3/mine.html' });
    expect(existsSync(at('dist/site/a'))).toBe(false);
  });

  test('who puts a file in the place of a new one while it is made, keeps it', async () => {
    await put1(made(many()));
    function* files(): Generator<PublishFile> {
      for (const [path, content] of Object.entries(many({ 'q/a': '1' }))) yield { path, content };
      put('dist/site/q/a', 'mine');
    }
    await expect(put1({ out: at('dist/site'), files })).rejects.toThrow(OutputRefused);
    expect(tree()).toMatchObject({ 'q/a': 'mine' });
  });

  test('who makes a folder of it a link while we write, has nothing written behind it', async () => {
    await put1(made(many()));
    function* files(): Generator<PublishFile> {
      for (const [path, content] of Object.entries(many({ 'p1/index.html': 'new' }))) yield { path, content };
      if (existsSync(at('away'))) return;
      renameSync(at('dist/site/p1'), at('away'));
      symlinkSync(at('away'), at('dist/site/p1'));
    }
    await expect(put1({ out: at('dist/site'), files })).rejects.toThrow(OutputRefused);
    expect(readFileSync(at('away/index.html'), 'utf8')).toBe('page 1');
  });

  test('who edits a file that was to stay, while we find that much has changed, has it made anew', async () => {
    const { state } = await put1(made(many()));
    const change = many(
      Object.fromEntries([10, 11, 12, 13, 14, 15].map((page) => [`p${page}/index.html`, 'new'])),
    );
    let asked = 0;
    function* files(): Generator<PublishFile> {
      asked += 1;
      for (const [path, content] of Object.entries(change)) {
        if (path === 'p9/index.html' && asked === 1) put('dist/site/p0/index.html', 'edited');
        yield { path, content };
      }
    }
    await put1({ out: at('dist/site'), files, known: state });
    expect(pages()).toEqual(change);
    expect(asked).toBe(2);
  });

  test('who publishes while we do is overwritten as a whole', async () => {
    await put1(made(many()));
    const asked: number[] = [];
    async function* files(): AsyncGenerator<PublishFile> {
      asked.push(1);
      for (const [path, content] of Object.entries(many({ b: 'ours' }))) yield { path, content };
      await put1(made(many({ a: `theirs ${asked.length}` })));
    }
    const { state } = await put1({ out: at('dist/site'), files });
    expect(pages()).toEqual(many({ b: 'ours' }));
    expect(isIntact(at('dist/site'), state)).toBe(true);
    // Twice as a patch, then as a whole.
    expect(asked).toHaveLength(3);
    expect(readdirSync(at('dist'))).toEqual(['site']);
  });

  test('of many patches at once, one wins as a whole', async () => {
    await publish([made(many()), made(many(), 'dist/report')], project());
    const versions = ['1', '2', '3', '4'];
    await Promise.all(
      versions.map((text) =>
        publish(
          [made(many({ a: text, b: text })), made(many({ a: text, [text]: '' }), 'dist/report')],
          project(),
        ),
      ),
    );
    const { a = '', b } = pages();
    expect(b).toBe(a);
    expect(pages()).toEqual(many({ a, b: a }));
    expect(pages('dist/report')).toEqual(many({ a, [a]: '' }));
    expect(readdirSync(at('dist')).sort()).toEqual(['report', 'site']);
  });

  test('who looks in the midst of a patch does not take its files for foreign ones', async () => {
    await put1(made(many()));
    let looked: Promise<unknown> | undefined;
    await withDisk(
      ({ name, parameters }) => {
        if (name !== 'renameSync' || parameters[1] !== at('dist/site/.interlinear.json')) return;
        looked ??= put1(made(many({ b: '2' })));
      },
      () => put1(made(many({ a: '1' }))),
    );
    await looked;
    expect(pages()).toEqual(many({ b: '2' }));
  });
});

describe('a patch that takes names for one another', () => {
  test.each<[string, Texts, Texts]>([
    ['a file becomes a folder', { a: '1' }, { 'a/b': '2' }],
    ['a folder becomes a file', { 'a/b': '1' }, { a: '2' }],
    ['the letter case changes', { 'Ko/a': '1' }, { 'ko/a': '2' }],
  ])('is none where %s', async (_, before, after) => {
    await put1(made(many(before)));
    let asked = 0;
    const files = () => {
      asked += 1;
      return made(many(after)).files as PublishFile[];
    };
    await put1({ out: at('dist/site'), files });
    expect(pages()).toEqual(many(after));
    expect(asked).toBe(1);
  });

  test('is refused as a whole is', async () => {
    await put1(made(many({ a: '1' })));
    const twice = Object.entries(many({ b: '1' })).map(([path, content]) => ({ path, content }));
    for (const clash of ['b', 'p1', 'p1/index.html/x', '.interlinear.json']) {
      const files = [...twice, { path: clash, content: 'x' }];
      await expect(put1({ out: at('dist/site'), files }), clash).rejects.toThrow(/have one name/u);
    }
    expect(pages()).toEqual(many({ a: '1' }));
    expect(readdirSync(at('dist'))).toEqual(['site']);
  });
});

describe('a patch that fails', () => {
  test('half-way, is undone', async () => {
    await publish([made(many({ gone: '1' })), made(many(), 'dist/report')], project());
    const before = tree('dist');
    for (const [target, name] of [
      ['dist/site/p0/index.html', 'renameSync'],
      ['dist/site/gone', 'unlinkSync'],
      ['dist/site/.interlinear.json', 'renameSync'],
      ['dist/report/p1/index.html', 'renameSync'],
    ] as const) {
      let failed = 0;
      const failing = withDisk(
        (call) => {
          const isIt = call.name === name && [call.parameters[0], call.parameters[1]].includes(at(target));
          if (isIt && (failed += 1) === 1) throw new DiskFailed('EBUSY');
        },
        () =>
          publish(
            [
              made(many({ a: '1', 'p0/index.html': 'new' })),
              made(many({ 'p1/index.html': 'new' }), 'dist/report'),
            ],
            project(),
          ),
      );
      await expect(failing, target).rejects.toThrow(PublishFailed);
      expect(tree('dist'), target).toEqual(before);
      expect(readdirSync(at('dist')).sort(), target).toEqual(['report', 'site']);
    }
  });

  test('and cannot be undone, is left to the next command, as is a whole', async () => {
    const change = many({ a: '1', 'p0/index.html': 'new' });
    for (const after of [change, Object.fromEntries(Object.keys(change).map((path) => [path, 'other']))]) {
      await put1(made(many()));
      let renames = 0;
      const failing = withDisk(
        ({ name, parameters }) => {
          const isOurs = parameters.some(
            (path) => typeof path === 'string' && path.startsWith(at('dist/site')),
          );
          if (name === 'renameSync' && isOurs && (renames += 1) > 1) throw new DiskFailed('EBUSY');
        },
        () => put1(made(after)),
      );
      await expect(failing).rejects.toThrow('the next command completes it');
      expect(await recoverPublish([at('dist/site')])).toMatchObject({ completed: [at('dist/site')] });
      expect(pages()).toEqual(after);
      expect(readdirSync(at('dist'))).toEqual(['site']);
    }
  });

  test('because the disk has no links, is made by copies', async () => {
    const { state } = await put1(made(many()));
    const failing = ({ name }: { name: string }) => {
      if (name === 'linkSync') throw new DiskFailed('EPERM');
    };
    let known: OutputState | undefined;
    await withDisk(failing, async () => {
      await put1(made(many({ 'p0/index.html': 'new' }), 'dist/site', state));
      const change = Object.fromEntries(
        Array.from({ length: 5 }, (_, index) => [`p${index}/index.html`, 'new']),
      );
      known = (await put1(made(many(change)))).state;
    });
    expect(pages()['p9/index.html']).toBe('page 9');
    expect(known && isIntact(at('dist/site'), known)).toBe(true);
  });
});

describe('recoverPublish', () => {
  test('completes no patch over an output that has taken the place since, or a file that came later', async () => {
    await put1(made(many()));
    const publishing = () => publish([made(many({ a: 'new', 'p0/index.html': 'new' }))], project());
    const isCommit = (call: { parameters: readonly unknown[] }) =>
      typeof call.parameters[0] === 'string' && call.parameters[0].endsWith('committed');
    let isDead = false;
    const die = () =>
      withDisk((call) => {
        if (isDead) throw new DiskFailed();
        isDead = isCommit(call);
      }, publishing).catch(() => undefined);
    await die();
    put('dist/site/a', 'mine');
    expect(await recoverPublish([at('dist/site')])).toMatchObject({ completed: [], problem: undefined });
    expect(tree()).toMatchObject({ a: 'mine', 'p0/index.html': 'page 0' });
    rmSync(at('dist/site/a'));
    isDead = false;
    await die();
    put('dist/site/.interlinear.json', '{"version":1,"files":{}}');
    expect(await recoverPublish([at('dist/site')])).toMatchObject({ completed: [], removed: 1 });
    expect(tree()).toMatchObject({ 'p0/index.html': 'page 0' });
  });

  test('takes a patch over whose owner lives but has lost the lock, and who then does nothing more', async () => {
    await put1(made(many({ gone: '1' })));
    const after = many({ a: 'new', 'p0/index.html': 'new' });
    let left: number | undefined;
    await withDisk(
      ({ parameters: [path] }) => {
        if (left !== undefined && (left -= 1) < 0) throw new DiskFailed();
        if (typeof path === 'string' && path.endsWith('committed')) left ??= 2;
      },
      () => put1(made(after)),
    ).catch(() => undefined);
    expect(tree()).toMatchObject({ a: 'new', 'p0/index.html': 'page 0', gone: '1' });
    const [stage = ''] = readdirSync(at('dist')).filter((name) => /^\.site\.interlinear-\d/u.test(name));
    const living = at(`dist/.site.interlinear-${process.ppid}..abc`);
    renameSync(at(`dist/${stage}`), living);
    const patch = readPatch(living);
    expect(patch).toMatchObject({ added: ['a'], removed: ['gone'] });
    const { state } = await put1(made({ ...after, b: 'later' }));
    expect(existsSync(living)).toBe(false);
    if (patch === undefined) return;
    await expect(applyPatch(at('dist/site'), living, patch)).rejects.toThrow(OutputChanged);
    await undoPatch(at('dist/site'), living, patch);
    expect(isIntact(at('dist/site'), state)).toBe(true);
    expect(pages()).toEqual({ ...after, b: 'later' });
  });

  test('does nothing outside of the output for a patch that somebody has made up', async () => {
    await put1(made(many()));
    put('victim', 'precious');
    const stage = 'dist/.site.interlinear-4194399.1.abc';
    for (const removed of [['../../victim'], ['link/victim'], 7]) {
      symlinkSync(root, at('dist/site/link'));
      put(`${stage}/committed`, '');
      put(`${stage}/changes/.interlinear.json`, '{}');
      const { createHash } = await import('node:crypto');
      const against = createHash('sha256')
        .update(readFileSync(at('dist/site/.interlinear.json')))
        .digest('hex');
      put(`${stage}/patch.json`, JSON.stringify({ against, added: [], changed: [], removed }));
      expect(await recoverPublish([at('dist/site')])).toMatchObject({ completed: [], removed: 1 });
      unlinkSync(at('dist/site/link'));
      expect(readFileSync(at('victim'), 'utf8')).toBe('precious');
      expect(pages()).toEqual(many());
    }
  });

  const path = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', '/x', '/y/z'), fc.constantFrom('', '/i.html'))
    .map(([first, second, last]) => `${first}${second}${last}`);
  const texts = fc
    .dictionary(path, fc.constantFrom('1', '2', '33'), { maxKeys: 5 })
    // A file is no folder.
    .map((all) => Object.fromEntries(Object.entries(all).filter(([name]) => isFile(name, Object.keys(all)))));

  test('makes the old or the new pair of whatever a process leaves that is killed at any moment', async () => {
    let completed = 0;
    let patched = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(texts, texts), { minLength: 2, maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        fc.boolean(),
        async (versions, moments, isKnown) => {
          fresh();
          let states: (OutputState | undefined)[] = [];
          let before: Texts[] | undefined;
          for (const version of versions) {
            const after = version.map((text) => many(text));
            const publications = () =>
              after.map((text, index) =>
                made(text, index === 0 ? 'dist/site' : 'dist/report', isKnown ? states[index] : undefined),
              );
            if (before !== undefined) {
              const folder = inode('dist/site');
              const [moment = 0] = [...moments.take(1)];
              await withDisk(killed(moment), () => publish(publications(), project())).catch(() => undefined);
              const recovery = await recoverPublish([at('dist/site'), at('dist/report')]);
              expect(recovery.problem).toBeUndefined();
              if (recovery.completed.length > 0) {
                completed += 1;
                if (inode('dist/site') === folder) patched += 1;
              }
              const found = [pages(), pages('dist/report')];
              expect([before, after]).toContainEqual(found);
              expect(readdirSync(at('dist')).sort()).toEqual(['report', 'site']);
            }
            const published = await publish(publications(), project());
            states = published.map(({ state }) => state);
            expect(published.map(({ out, state }) => isIntact(out, state))).toEqual([true, true]);
            expect([pages(), pages('dist/report')]).toEqual(after);
            before = after;
          }
          rmSync(root, { recursive: true });
        },
      ),
      { numRuns: 60, interruptAfterTimeLimit: 12_000 },
    );
    // Without these the test would not have met the moments that it is for.
    expect(completed).toBeGreaterThan(2);
    expect(patched).toBeGreaterThan(1);
  });

  /** Every other time after the commit, where each moment is of its own kind. */
  function killed(moment: number): (call: Call) => void {
    const nth = Math.floor(moment / 2);
    if (moment % 2 === 0) return killedAt(nth % 80);
    let left: number | undefined;
    return ({ parameters: [path] }) => {
      if (left !== undefined && (left -= 1) < 0) throw new DiskFailed();
      if (typeof path === 'string' && path.endsWith('committed')) left ??= nth % 16;
    };
  }

  function isFile(name: string, all: readonly string[]): boolean {
    return !all.some((other) => other.startsWith(`${name}/`));
  }
});
