import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerOf, readConfigFile } from '../../../src/io/config-file.js';
import { digestOfFile, filesIn, foldersIn, readBytes, sizeOf, walk } from '../../../src/io/files.js';
import { fileHistory } from '../../../src/io/git.js';
import { makeRoom } from '../../../src/io/output/make-room.js';
import { foldersOf, isIntact, timesOf, type OutputState } from '../../../src/io/output/state.js';
import { importOwn, readOwnText } from '../../../src/io/own-files.js';
import { startTrace, type Answers } from '../../../src/io/trace.js';
import { isUnchanged } from '../../../src/io/unchanged.js';
import { digest } from '../../../src/text/digest.js';
import { tempProject, writeInto } from '../../harness/temp-project.js';

/** What was answered while something was done; as it comes back from a file. */
async function answersTo(ask: () => Promise<unknown>): Promise<Answers | undefined> {
  const trace = startTrace();
  try {
    await ask();
    const answers = trace.answers();
    return answers && (JSON.parse(JSON.stringify(answers)) as Answers);
  } finally {
    trace.stop();
  }
}

function makePipe(path: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
}

const FILES = { 'a/one.md': '1', 'a/b/two.md': '22', 'a/b/.hidden': 'x', 'a/node_modules/m.js': 'x' };

/** Something that is asked, what may happen to it, and what may happen beside it. */
const QUESTIONS: readonly {
  name: string;
  ask: (root: string) => Promise<unknown>;
  change: (root: string) => unknown;
  beside: (root: string) => unknown;
}[] = [
  {
    name: 'the bytes of a file',
    ask: (root) => readBytes(join(root, 'a/one.md')),
    change: (root) => {
      writeInto(root, 'a/one.md', '2');
    },
    beside: (root) => {
      utimesSync(join(root, 'a/one.md'), 0, 0);
    },
  },
  {
    name: 'the bytes of a file that is not there',
    ask: (root) => readBytes(join(root, 'a/none.md')),
    change: (root) => {
      writeInto(root, 'a/none.md', '');
    },
    beside: (root) => {
      writeInto(root, 'a/other.md', '');
    },
  },
  {
    name: 'the bytes of a file that is too long',
    ask: (root) => readBytes(join(root, 'a/b/two.md'), 1),
    change: (root) => {
      writeInto(root, 'a/b/two.md', '2');
    },
    beside: (root) => {
      writeInto(root, 'a/b/two.md', '33');
    },
  },
  {
    name: 'the bytes of a file that becomes a pipe',
    ask: (root) => readBytes(join(root, 'a/one.md')),
    change: (root) => {
      rmSync(join(root, 'a/one.md'));
      makePipe(join(root, 'a/one.md'));
    },
    beside: (root) => {
      makePipe(join(root, 'a/pipe'));
    },
  },
  {
    name: 'the size of a file',
    ask: (root) => sizeOf(join(root, 'a/one.md')),
    change: (root) => {
      writeInto(root, 'a/one.md', '22');
    },
    beside: (root) => {
      writeInto(root, 'a/one.md', '3');
    },
  },
  {
    name: 'a walk',
    ask: (root) => walk(join(root, 'a')),
    change: (root) => {
      writeInto(root, 'a/b/c/three.md', '');
    },
    beside: (root) => {
      writeInto(root, 'a/b/.hidden-too', '');
      writeInto(root, 'a/b/two.md', 'other');
      writeInto(root, 'a/node_modules/n/n.js', '');
    },
  },
  {
    name: 'a walk in which a folder becomes a link',
    ask: (root) => walk(join(root, 'a'), root),
    change: (root) => {
      renameSync(join(root, 'a/b'), join(root, 'b'));
      symlinkSync('../b', join(root, 'a/b'));
    },
    beside: (root) => {
      mkdirSync(join(root, 'b'));
    },
  },
  {
    name: 'a walk through a link that comes to lead elsewhere',
    ask: (root) => {
      symlinkSync('b', join(root, 'a/link'));
      return walk(join(root, 'a'));
    },
    change: (root) => {
      rmSync(join(root, 'a/link'));
      symlinkSync('.', join(root, 'a/link'));
    },
    beside: (root) => {
      writeInto(root, 'a/link/two.md', '2');
    },
  },
  {
    name: 'the folders in a folder',
    ask: (root) => foldersIn(root),
    change: (root) => {
      mkdirSync(join(root, 'c'));
    },
    beside: (root) => {
      mkdirSync(join(root, 'a/c'));
      mkdirSync(join(root, '.git'));
    },
  },
  {
    name: 'the files in a folder',
    ask: (root) => filesIn(join(root, 'a/b')),
    change: (root) => {
      writeInto(root, 'a/b/.redirects.json', '{}');
    },
    beside: (root) => {
      mkdirSync(join(root, 'a/b/c'));
    },
  },
  {
    name: 'a stylesheet',
    ask: (root) => readOwnText(root, 'a/one.md'),
    change: (root) => {
      rmSync(join(root, 'a/one.md'));
    },
    beside: (root) => {
      rmSync(join(root, 'a/b/two.md'));
    },
  },
  {
    name: 'a configuration that is not there',
    ask: readConfigFile,
    change: (root) => {
      writeInto(root, 'interlinear.config.json', '{}');
    },
    beside: (root) => {
      writeInto(root, 'package.json', '{}');
    },
  },
  {
    name: 'a history that is not there',
    ask: (root) => fileHistory(root, ['a/one.md']),
    change: (root) => {
      execFileSync('git', ['init', '-q', root]);
    },
    beside: (root) => {
      writeInto(root, 'a/one.md', '2');
    },
  },
];

describe('what was asked is answered in the same way', () => {
  test.each(QUESTIONS)('$name', async ({ ask, change, beside }) => {
    const root = tempProject(FILES);
    const answers = await answersTo(() => ask(root));
    if (answers === undefined) throw new Error('there are no answers');
    expect(await isUnchanged(answers)).toBe(true);
    beside(root);
    expect(await isUnchanged(answers)).toBe(true);
    change(root);
    expect(await isUnchanged(answers)).toBe(false);
  });

  test('and what nobody knows to ask is not', async () => {
    expect(await isUnchanged({ weather: { here: 'fine' } })).toBe(false);
  });
});

describe('a trace', () => {
  test('is none where a file was changed between two readings, nor where a program of the project was run', async () => {
    const root = tempProject({ ...FILES, 'own.mjs': 'export const a = 1;\n' });
    const changing = await answersTo(async () => {
      await readBytes(join(root, 'a/one.md'));
      writeInto(root, 'a/one.md', '2');
      await readBytes(join(root, 'a/one.md'));
    });
    expect(changing).toBeUndefined();
    expect(await answersTo(() => importOwn(root, 'own.mjs'))).toBeUndefined();
  });

  test('notes nothing after its end', async () => {
    const root = tempProject(FILES);
    const trace = startTrace();
    trace.stop();
    await readBytes(join(root, 'a/one.md'));
    expect(trace.answers()).toEqual({});
  });
});

describe('a configuration in short', () => {
  const short = (raw: unknown): string | undefined =>
    answerOf({ kind: 'found', file: 'interlinear.config.mjs', raw, text: undefined });

  test('tells data apart, and knows of nothing else', () => {
    const known = [
      {},
      { a: undefined },
      { a: null },
      { a: [1, '1'] },
      { a: ['1', 1] },
      Object.create(null, { a: { value: 2, enumerable: true } }),
    ].map(short);
    expect(new Set(known).size).toBe(known.length);
    expect(known).not.toContain(undefined);
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    for (const raw of [{ a: () => 1 }, { a: new Date(0) }, { a: NaN }, { a: new Map() }, { a: 1n }, loop])
      expect(short(raw)).toBeUndefined();
  });
});

/** The state of an output that holds the files. */
function stateOf(out: string): OutputState {
  const paths = Object.keys(FILES);
  const files = paths.map((path) => {
    const { size, mtimeMs } = lstatSync(join(out, path));
    return [path, { size, mtimeMs, digest: '' }] as const;
  });
  return { files: new Map(files), folders: timesOf(out, foldersOf(paths)) };
}

describe('the state of an output', () => {
  test('is another one when something is written, added or taken away', () => {
    const changes: readonly ((out: string) => unknown)[] = [
      (out) => {
        writeInto(out, 'a/one.md', '22');
      },
      (out) => {
        utimesSync(join(out, 'a/one.md'), 5, 5);
      },
      (out) => {
        writeInto(out, 'a/b/foreign.txt', '');
      },
      (out) => {
        rmSync(join(out, 'a/b/two.md'));
      },
      (out) => {
        rmSync(out, { recursive: true });
      },
      (out) => {
        renameSync(out, `${out}-moved`);
        symlinkSync(`${out}-moved`, out);
      },
    ];
    for (const change of changes) {
      const root = tempProject();
      for (const [path, text] of Object.entries(FILES)) writeInto(root, `out/${path}`, text);
      for (const path of ['', 'a', 'a/b', 'a/node_modules', 'a/one.md'])
        utimesSync(join(root, 'out', path), 1, 1);
      const out = join(root, 'out');
      const state = stateOf(out);
      expect(isIntact(out, state)).toBe(true);
      change(out);
      expect(isIntact(out, state)).toBe(false);
    }
  });
});

describe('room for outputs', () => {
  test('is made in the root, and taken away as far as it is empty', async () => {
    const root = tempProject();
    const clear = await makeRoom(root, [join(root, 'a/b/site'), join(root, 'a/c/report')]);
    expect([existsSync(join(root, 'a/b')), existsSync(join(root, 'a/b/site'))]).toEqual([true, false]);
    writeInto(root, 'a/c/mine', '');
    await clear();
    expect([existsSync(join(root, 'a/b')), existsSync(join(root, 'a/c/mine'))]).toEqual([false, true]);
  });

  test('is not made elsewhere, nor where there is no root', async () => {
    const root = tempProject();
    await makeRoom(join(root, 'none'), [join(root, 'none/dist/site'), join(root, 'other/site')]);
    expect([existsSync(join(root, 'none')), existsSync(join(root, 'other'))]).toEqual([false, false]);
  });
});

describe('the digest of a file', () => {
  const most = 1_000_000;
  const asked = (
    path: string,
    before?: Answers,
  ): { digest: string | undefined; answers: Answers | undefined } => {
    const trace = startTrace(before);
    try {
      return { digest: digestOfFile(path, most), answers: trace.answers() };
    } finally {
      trace.stop();
    }
  };

  test('is that of its text, and is noted as its bytes are', async () => {
    const path = join(tempProject({ 'a.md': '\uFEFF값' }), 'a.md');
    const answers = await answersTo(() => readBytes(path));
    expect(asked(path)).toEqual({ digest: digest('\uFEFF값'), answers });
    expect(digestOfFile(path, 2)).toBeUndefined();
    expect(digestOfFile(`${path}x`, most)).toBeUndefined();
  });

  test('is not asked for again where it was seen a moment ago, as far as it was', async () => {
    const root = tempProject({ 'a.md': 'one', 'b.md': 'two', 'c.md': 'three' });
    const [a, b, c] = [join(root, 'a.md'), join(root, 'b.md'), join(root, 'c.md')];
    const before = await answersTo(async () => Promise.all([a, b, c].map((path) => readBytes(path))));
    // Of b the size alone tells that it is another one; c is not looked at any more.
    writeInto(root, 'b.md', 'longer');
    const seen: Answers = {};
    expect(await isUnchanged(before ?? {}, seen)).toBe(false);
    for (const name of ['a.md', 'b.md', 'c.md']) writeInto(root, name, 'later');
    expect(asked(a, seen)).toEqual({
      digest: digest('one'),
      answers: { content: { [a]: before?.content?.[a] } },
    });
    expect(asked(b, seen).digest).toBe(digest('later'));
    expect(asked(c, seen).digest).toBe(digest('later'));
  });

  test('that is another one than the bytes which are read then leaves no answer', async () => {
    const root = tempProject({ 'a.md': 'one' });
    const path = join(root, 'a.md');
    const seen: Answers = {};
    await isUnchanged((await answersTo(() => readBytes(path))) ?? {}, seen);
    writeInto(root, 'a.md', 'two');
    const trace = startTrace(seen);
    expect(digestOfFile(path, most)).toBe(digest('one'));
    await readBytes(path);
    expect(trace.answers()).toBeUndefined();
    trace.stop();
  });
});
