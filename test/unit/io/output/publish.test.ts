import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { guardOutputs, OutputRefused, type RefusalReason } from '../../../../src/io/output/guard.js';
import type { Content } from '../../../../src/io/output/publish-file.js';
import { publish, PublishFailed, type PublishFile } from '../../../../src/io/output/publish.js';
import { recoverPublish } from '../../../../src/io/output/recover.js';

const base = mkdtempSync(join(tmpdir(), 'publish-'));
let count = 0;
let root = '';

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

beforeEach(() => {
  root = join(base, `project-${(count += 1)}`);
  mkdirSync(join(root, 'content/ko'), { recursive: true });
});

function at(path: string): string {
  return join(root, path);
}

function put(path: string, text = path): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

function tree(path: string): Record<string, string> {
  const names = readdirSync(at(path), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = names.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [file.slice(at(path).length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}

const project = () => ({ root, content: [at('content')] });

function site(files: Record<string, string | Uint8Array>, out = 'dist/site') {
  const list: PublishFile[] = Object.entries(files).map(([path, content]) => ({ path, content }));
  return { out: at(out), files: list };
}

async function refusal(...outs: string[]): Promise<RefusalReason | undefined> {
  try {
    await guardOutputs(outs, project());
    return undefined;
  } catch (error) {
    if (error instanceof OutputRefused) return error.reason;
    throw error;
  }
}

describe('publish', () => {
  test('makes the folder hold exactly the files, and a record of them', async () => {
    const published = await publish(
      [site({ 'ko/index.html': '<p>둘', 'a.bin': new Uint8Array([1, 2]), 'ko.txt': '' })],
      project(),
    );
    expect(published).toMatchObject([{ out: at('dist/site'), files: 3, bytes: 8, written: 3 }]);
    expect(Object.keys(tree('dist/site'))).toEqual(['.interlinear.json', 'a.bin', 'ko.txt', 'ko/index.html']);
    await publish([site({ 'index.html': 'new' })], project());
    expect(tree('dist/site')).toMatchInlineSnapshot(`
      {
        ".interlinear.json": "{
       "version": 1,
       "files": {
        "index.html": "11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437"
       }
      }
      ",
        "index.html": "new",
      }
    `);
    expect(readdirSync(at('dist'))).toEqual(['site']);
  });

  test('gives the same bytes for the same files in any order', async () => {
    await publish([site({ b: '1', a: '2', 'c/d': '3' })], project());
    const first = tree('dist/site');
    await publish([site({ 'c/d': '3', a: '2', b: '1' }, 'elsewhere')], project());
    expect(tree('elsewhere')).toEqual(first);
  });

  test('writes into an empty folder, and over what systems leave there', async () => {
    mkdirSync(at('dist/site/empty'), { recursive: true });
    put('dist/site/.DS_Store');
    await publish([site({ a: '1' })], project());
    expect(Object.keys(tree('dist/site'))).toEqual(['.interlinear.json', 'a']);
  });

  test('takes what we wrote away also where its names have another normal form', async () => {
    await publish([site({ 'e\u0301.html': '1' })], project());
    const record = at('dist/site/.interlinear.json');
    writeFileSync(record, readFileSync(record, 'utf8').replace('e\u0301', '\u00e9'));
    await publish([site({ a: '1' })], project());
    expect(Object.keys(tree('dist/site'))).toEqual(['.interlinear.json', 'a']);
  });

  test.each([['../x'], ['a/../../x'], ['/etc/x'], ['a//b'], [''], ['.'], ['a\\b'], ['C:/x'], ['a\0']])(
    'refuses a file called %j',
    async (path) => {
      await publish([site({ old: '1' })], project());
      await expect(publish([site({ ok: '1', [path]: 'x' })], project())).rejects.toThrow(
        'no path in an output',
      );
      expect(Object.keys(tree('dist/site'))).toEqual(['.interlinear.json', 'old']);
      expect(readdirSync(at('dist'))).toEqual(['site']);
    },
  );

  test('refuses two files of one name, and a file and a folder of one name', async () => {
    const twice = {
      out: at('dist/site'),
      files: [
        { path: 'a', content: '1' },
        { path: 'a', content: '2' },
      ],
    };
    await expect(publish([twice], project())).rejects.toThrow('two files of the output have one name: a');
    await expect(publish([site({ a: '1', 'a/b': '2' })], project())).rejects.toThrow('have one name');
    await expect(publish([site({ 'a/b': '1', a: '2' })], project())).rejects.toThrow('have one name');
    await expect(publish([site({ '.interlinear.json': '1' })], project())).rejects.toThrow();
    expect(existsSync(at('dist/site'))).toBe(false);
  });

  test('leaves everything as it was where the making of a file fails', async () => {
    await publish([site({ a: 'old' }), site({ a: 'old' }, 'dist/report')], project());
    const before = { ...tree('dist') };
    const failing = {
      out: at('dist/report'),
      *files(): Generator<PublishFile> {
        yield { path: 'a', content: 'new' };
        throw new RangeError('no such template');
      },
    };
    const publications = [site({ a: 'new' }), { out: failing.out, files: failing.files() }];
    await expect(publish(publications, project())).rejects.toThrow(new RangeError('no such template'));
    expect(tree('dist')).toEqual(before);
  });

  test('stops at a signal, and leaves everything as it was', async () => {
    await publish([site({ a: 'old' })], project());
    const before = tree('dist');
    const controller = new AbortController();
    function* files(): Generator<PublishFile> {
      yield { path: 'a', content: 'new' };
      controller.abort(new Error('stopped'));
      yield { path: 'b', content: 'new' };
    }
    await expect(
      publish([{ out: at('dist/site'), files: files() }], project(), controller.signal),
    ).rejects.toThrow('stopped');
    expect(tree('dist')).toEqual(before);
  });

  test('writes one output while another waits for what is made elsewhere', async () => {
    const turns: string[] = [];
    async function* files(name: string): AsyncGenerator<PublishFile> {
      for (const path of ['a', 'b']) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        turns.push(name);
        yield { path, content: name };
      }
    }
    const outs = ['site', 'report'].map((name) => ({ out: at(`dist/${name}`), files: files(name) }));
    await publish(outs, project());
    expect(turns.slice(0, 2).sort()).toEqual(['report', 'site']);
  });

  test('stops the writing of all outputs where one cannot be made, and tells of that one', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<PublishFile> {
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        asked += 1;
        yield { path: `a/${asked}`, content: '' };
      }
    }
    async function* failing(): AsyncGenerator<PublishFile> {
      yield { path: 'a', content: '' };
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw new RangeError('no such template');
    }
    const outs = [
      { out: at('dist/site'), files: endless() },
      { out: at('dist/report'), files: failing() },
    ];
    await expect(publish(outs, project())).rejects.toThrow(new RangeError('no such template'));
    expect(existsSync(at('dist')) ? readdirSync(at('dist')) : []).toEqual([]);
  });

  test('takes the digest of bytes that somebody has worked out', async () => {
    const bytes = new TextEncoder().encode('new');
    const digest = '11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437';
    const of = (content: Content): PublishFile => ({ path: 'a', content });
    const [made] = await publish([{ out: at('dist/site'), files: [of({ bytes, digest })] }], project());
    const [plain] = await publish([{ out: at('elsewhere'), files: [of(bytes)] }], project());
    expect(tree('elsewhere')).toEqual(tree('dist/site'));
    expect(made?.state.files.get('a')?.digest).toBe(plain?.state.files.get('a')?.digest);
  });

  test('says in one error that the disk would not have it', async () => {
    put('dist', 'a file where a folder should be');
    const error = await publish([site({ a: '1' })], project()).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PublishFailed);
    expect(String(error)).toContain(
      `${at('dist/site')} cannot be written: something else stands there. What was there before is untouched.`,
    );
    expect(readFileSync(at('dist'), 'utf8')).toBe('a file where a folder should be');
  });

  test('does not take away what somebody put there while we wrote', async () => {
    await publish([site({ a: 'old' })], project());
    function* files(): Generator<PublishFile> {
      put('dist/site/notes.txt', 'mine');
      yield { path: 'a', content: 'new' };
    }
    await expect(publish([{ out: at('dist/site'), files: files() }], project())).rejects.toThrow(
      OutputRefused,
    );
    expect(tree('dist/site')).toMatchObject({ a: 'old', 'notes.txt': 'mine' });
    expect(readdirSync(at('dist'))).toEqual(['site']);
  });

  test('of many at once, in one process, one wins as a whole', async () => {
    const versions = ['1', '2', '3', '4', '5', '6'];
    await Promise.all(
      versions.map((text) =>
        publish([site({ a: text, b: text }), site({ a: text }, 'dist/report')], project()),
      ),
    );
    const { a, b } = tree('dist/site');
    expect(versions).toContain(a);
    expect(b).toBe(a);
    expect(tree('dist/report').a).toBe(a);
    expect(readdirSync(at('dist')).sort()).toEqual(['report', 'site']);
  });

  test('asks before it looks at the files', async () => {
    put('dist/site/mine.txt');
    let asked = false;
    function* files(): Generator<PublishFile> {
      asked = true;
      yield { path: 'a', content: '' };
    }
    await expect(publish([{ out: at('dist/site'), files: files() }], project())).rejects.toThrow(
      OutputRefused,
    );
    expect(asked).toBe(false);
  });
});

describe('an output is refused', () => {
  test.each<[string, RefusalReason | undefined]>([
    ['content', 'is-content'],
    ['content/', 'is-content'],
    ['content/ko', 'inside-content'],
    ['content/ko/new/site', 'inside-content'],
    ['content/../content/site', 'inside-content'],
    ['.', 'is-root'],
    ['..', 'holds-root'],
    ['contents', undefined],
    ['dist/site', undefined],
    ['../site', undefined],
  ])('where it harms the project: %s', async (path, reason) => {
    expect(await refusal(at(path))).toBe(reason);
  });

  test('where it is a place that no output should be', async () => {
    expect(await refusal(parse(root).root)).toBe('is-filesystem-root');
    expect(await refusal(homedir())).toBe(
      homedir() === parse(root).root ? 'is-filesystem-root' : 'holds-home',
    );
    expect(await refusal(dirname(root))).toBe('holds-root');
    await expect(guardOutputs([at('docs')], { root, content: [at('docs/pages')] })).rejects.toMatchObject({
      reason: 'holds-content',
    });
  });

  test('also where it gets there by links', async () => {
    symlinkSync('content', at('link-to-content'));
    symlinkSync('content/ko', at('link-into-content'));
    symlinkSync('.', at('link-to-root'));
    mkdirSync(at('real'));
    symlinkSync('../content', at('real/pages'));
    expect(await refusal(at('link-to-content/site'))).toBe('inside-content');
    expect(await refusal(at('link-to-content'))).toBe('is-content');
    expect(await refusal(at('link-into-content/a/b'))).toBe('inside-content');
    expect(await refusal(at('link-to-root'))).toBe('is-root');
    expect(await refusal(at('link-to-root/dist/site'))).toBeUndefined();
    // The content that is behind a link is what must not be harmed, and the link is.
    await expect(guardOutputs([at('content')], { root, content: [at('real/pages')] })).rejects.toMatchObject({
      reason: 'is-content',
    });
  });

  test('where it is a link or a file', async () => {
    mkdirSync(at('elsewhere'));
    mkdirSync(at('dist'));
    symlinkSync('../elsewhere', at('dist/site'));
    symlinkSync('../nowhere', at('dist/report'));
    put('dist/file');
    expect(await refusal(at('dist/site'))).toBe('is-link');
    expect(await refusal(at('dist/report'))).toBe('is-link');
    expect(await refusal(at('dist/file'))).toBe('is-file');
  });

  test('where two outputs are one, or one holds the other', async () => {
    expect(await refusal(at('dist'), at('dist/report'))).toBe('overlap');
    expect(await refusal(at('dist/report'), at('dist'))).toBe('overlap');
    expect(await refusal(at('dist/site'), at('dist/site/'))).toBe('overlap');
    mkdirSync(at('dist/site'), { recursive: true });
    symlinkSync('site', at('dist/same'));
    expect(await refusal(at('dist/site'), at('dist/same/report'))).toBe('overlap');
    expect(await refusal(at('dist/site'), at('dist/site-report'))).toBeUndefined();
  });

  test('where it holds what we did not write, which is named', async () => {
    await publish([site({ 'ko/index.html': '1' })], project());
    expect(await refusal(at('dist/site'))).toBeUndefined();
    put('dist/site/ko/mine.html');
    await expect(guardOutputs([at('dist/site')], project())).rejects.toMatchObject({
      reason: 'foreign-files',
      files: ['ko/mine.html'],
      count: 1,
      message: `${at('dist/site')} holds files that were not written by interlinear; remove them or choose another folder: ko/mine.html`,
    });
    for (const name of ['CNAME', '.nojekyll', '.git/HEAD', 'z/1', 'z/2', 'z/3']) put(`dist/site/${name}`);
    await expect(guardOutputs([at('dist/site')], project())).rejects.toMatchObject({
      files: ['.git/HEAD', '.nojekyll', 'CNAME', 'ko/mine.html', 'z/1'],
      count: 7,
      message: expect.stringContaining('z/1 and 2 more') as unknown,
    });
  });

  test('where one of our files has become a link', async () => {
    await publish([site({ a: '1' })], project());
    rmSync(at('dist/site/a'));
    symlinkSync('/etc/hostname', at('dist/site/a'));
    expect(await refusal(at('dist/site'))).toBe('foreign-files');
  });

  test.each(['{', '{}', '[]', '{"version":2,"files":{"a":""}}', '{"version":1,"files":null}'])(
    'where its record is %s',
    async (record) => {
      put('dist/site/a');
      put('dist/site/.interlinear.json', record);
      expect(await refusal(at('dist/site'))).toBe('foreign-files');
    },
  );
});

describe('recoverPublish', () => {
  /** A process number that no process has. */
  const DEAD = '4194399.1.abc';

  test('has nothing to do where nothing is amiss', async () => {
    put('dist/.site.interlinear-notes/x');
    put('dist/.sites.interlinear-4194399.1.abc/x');
    const nothing = { completed: [], removed: 0, problem: undefined };
    expect(await recoverPublish([at('dist/site'), at('none/site')])).toEqual(nothing);
    expect(readdirSync(at('dist')).sort()).toEqual([
      '.site.interlinear-notes',
      '.sites.interlinear-4194399.1.abc',
    ]);
  });

  test('removes what dead processes left, and leaves what living ones are at', async () => {
    await publish([site({ a: '1' })], project());
    const living = `${process.ppid}..abc`;
    put(`dist/.site.interlinear-${DEAD}/new/a`);
    put(`dist/.site.interlinear-lock/${DEAD}`);
    put(`dist/.site.interlinear-${living}/new/a`);
    expect(await recoverPublish([at('dist/site')])).toEqual({
      completed: [],
      removed: 1,
      problem: undefined,
    });
    expect(readdirSync(at('dist')).sort()).toEqual([`.site.interlinear-${living}`, 'site']);
  });

  test('completes what was committed, also where only the first output says so', async () => {
    await publish([site({ a: 'old' }), site({ a: 'old' }, 'dist/report')], project());
    for (const name of ['site', 'report']) {
      put(`dist/.${name}.interlinear-${DEAD}/new/a`, 'new');
      put(`dist/.${name}.interlinear-${DEAD}/first`, `../.site.interlinear-${DEAD}`);
    }
    put(`dist/.site.interlinear-${DEAD}/committed`, '');
    const outs = [at('dist/site'), at('dist/report')];
    expect(await recoverPublish(outs)).toEqual({
      completed: outs.toReversed(),
      removed: 2,
      problem: undefined,
    });
    expect(tree('dist')).toEqual({ 'report/a': 'new', 'site/a': 'new' });
  });

  test('does not complete over files that came later', async () => {
    await publish([site({ a: 'old' })], project());
    put(`dist/.site.interlinear-${DEAD}/new/a`, 'new');
    put(`dist/.site.interlinear-${DEAD}/committed`, '');
    put('dist/site/mine.txt');
    expect(await recoverPublish([at('dist/site')])).toMatchObject({ completed: [], removed: 1 });
    expect(tree('dist')).toMatchObject({ 'site/a': 'old', 'site/mine.txt': 'dist/site/mine.txt' });
  });

  test('does not complete over an output that has taken the place since', async () => {
    await publish([site({ a: 'newest' })], project());
    put(`dist/.site.interlinear-${DEAD}/new/a`, 'new');
    put(`dist/.site.interlinear-${DEAD}/old/a`, 'old');
    put(`dist/.site.interlinear-${DEAD}/committed`, '');
    expect(await recoverPublish([at('dist/site')])).toMatchObject({ completed: [], removed: 1 });
    expect(tree('dist')).toMatchObject({ 'site/a': 'newest' });
  });
});
