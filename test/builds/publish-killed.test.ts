import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transpileModule, ModuleKind, ScriptTarget } from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../src/io/output/publish.js';
import { recoverPublish } from '../../src/io/output/recover.js';

const child = fileURLToPath(new URL('../fixtures/publish/child.mjs', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'publish-killed-'));
let compiled = '';

/** The publisher as plain modules: a process that is killed dozens of times should start fast. */
beforeAll(() => {
  writeFileSync(join(base, 'package.json'), '{ "type": "module" }');
  for (const folder of ['io', 'io/output', 'text']) {
    const sources = fileURLToPath(new URL(`../../src/${folder}`, import.meta.url));
    mkdirSync(join(base, folder));
    for (const name of readdirSync(sources).filter((file) => file.endsWith('.ts'))) {
      const { outputText } = transpileModule(readFileSync(join(sources, name), 'utf8'), {
        compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 },
      });
      writeFileSync(join(base, folder, name.replace(/ts$/u, 'js')), outputText);
    }
  }
  compiled = pathToFileURL(join(base, 'io/output/publish.js')).href;
});

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

function project(name: string): { root: string; content: string[]; outs: string[] } {
  const root = join(base, name);
  mkdirSync(join(root, 'content'), { recursive: true });
  return {
    root,
    content: [join(root, 'content')],
    outs: ['site', 'report'].map((out) => join(root, 'dist', out)),
  };
}

const FILES = 2;

async function publishOld(
  { root, content, outs }: ReturnType<typeof project>,
  length = FILES,
): Promise<void> {
  await publish(
    outs.map((out) => ({
      out,
      files: Array.from({ length }, (_, index) => ({
        path: `page-${index}/index.html`,
        content: `${nameOf(out)} old`,
      })),
    })),
    { root, content },
  );
}

function nameOf(out: string): string {
  return out.endsWith('site') ? 'site' : 'report';
}

/** Which version an output holds: `old`, `new`, `none`, or `mixed` where it is neither of them as a whole. */
function versionOf(out: string): string {
  let names: string[];
  try {
    names = readdirSync(out).sort();
  } catch {
    return 'none';
  }
  const expected = ['.interlinear.json', ...Array.from({ length: FILES }, (_, index) => `page-${index}`)];
  if (names.join() !== expected.join()) return 'mixed';
  const texts = new Set(names.slice(1).map((page) => readFileSync(join(out, page, 'index.html'), 'utf8')));
  const [text = ''] = texts;
  return texts.size === 1 && text.startsWith(`${nameOf(out)} `)
    ? text.slice(nameOf(out).length + 1)
    : 'mixed';
}

interface Run {
  /** Ms after it has begun. */
  delay?: number;
  files?: number;
  /** How many of the files are of the version. */
  some?: number;
}

function run(
  root: string,
  version: string,
  nth: number,
  { delay, files = FILES, some = files }: Run = {},
): Promise<{ killed: boolean; output: string }> {
  return new Promise((resolve) => {
    const process = spawn('node', [...[child, compiled, root, version], ...[nth, files, some].map(String)]);
    let output = '';
    process.stdout.on('data', (data: Buffer) => {
      if (output === '' && delay !== undefined) setTimeout(() => process.kill('SIGKILL'), delay);
      output += data.toString();
    });
    process.stderr.on('data', (data: Buffer) => (output += data.toString()));
    process.on('close', (_, signal) => {
      resolve({ killed: signal === 'SIGKILL', output });
    });
  });
}

// Windows does not tell a process that was killed from one that ended.
describe.runIf(process.platform !== 'win32')('a publisher that is killed', () => {
  test('before any change to the disk, leaves a whole pair of outputs or one that the next command makes whole', async () => {
    const counted = project('counted');
    await publishOld(counted);
    const { output } = await run(counted.root, 'new', 0);
    const changes = Number(/(\d+) changes/u.exec(output)?.[1]);
    expect(changes).toBeGreaterThan(24);

    const seen = new Set<string>();
    let recovered = 0;
    // While files are written one moment is like another; from the taking of the locks on each is of its own kind.
    const moments = Array.from({ length: changes }, (_, index) => index + 1)
      .filter((nth) => nth > changes - 45 || nth % 4 === 0)
      .values();
    await Promise.all(
      [1, 2, 3].map(async (lane) => {
        const place = project(`lane-${lane}`);
        for (const nth of moments) {
          if (place.outs.map(versionOf).join() !== 'old,old') await publishOld(place);
          expect(await run(place.root, 'new', nth)).toMatchObject({ killed: true });
          const left = place.outs.map(versionOf);
          expect(left, `killed before change ${nth}`).not.toContain('mixed');
          const { completed, problem } = await recoverPublish(place.outs);
          expect(problem).toBeUndefined();
          recovered += completed.length > 0 ? 1 : 0;
          const [site, report] = place.outs.map(versionOf);
          expect([site, report], `killed before change ${nth}`).toEqual(
            site === 'old' ? ['old', 'old'] : ['new', 'new'],
          );
          expect(readdirSync(join(place.root, 'dist')).sort(), `killed before change ${nth}`).toEqual([
            'report',
            'site',
          ]);
          seen.add(left.join());
        }
      }),
    );
    // Without these the test would not have met the moments that it is for.
    expect([...seen].sort()).toEqual(['new,new', 'new,none', 'new,old', 'none,old', 'old,old']);
    expect(recovered).toBeGreaterThan(3);
  });

  test('in the midst of a patch, leaves what the next command completes', async () => {
    const PAGES = 20;
    const place = project('patch');
    const texts = () =>
      place.outs.map((out) =>
        readdirSync(out, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name === 'index.html')
          .map(({ parentPath }) => `${parentPath} ${readFileSync(join(parentPath, 'index.html'), 'utf8')}`)
          .sort()
          .join('; '),
      );
    await publishOld(place, PAGES);
    const old = texts();
    const { output } = await run(place.root, 'new', 0, { files: PAGES, some: 2 });
    const changes = Number(/(\d+) changes/u.exec(output)?.[1]);
    const made = texts();
    expect(made).not.toEqual(old);
    let mixed = 0;
    let completed = 0;
    for (let nth = 1; nth <= changes; nth += 3) {
      if (texts().join() !== old.join()) await publishOld(place, PAGES);
      expect(await run(place.root, 'new', nth, { files: PAGES, some: 2 })).toMatchObject({ killed: true });
      if (![...old, ...made].includes(texts()[0] ?? '')) mixed += 1;
      const recovery = await recoverPublish(place.outs);
      expect(recovery.problem).toBeUndefined();
      if (recovery.completed.length > 0) completed += 1;
      expect([old, made], `killed before change ${nth}`).toContainEqual(texts());
      expect(readdirSync(join(place.root, 'dist')).sort()).toEqual(['report', 'site']);
    }
    // Without these the test would not have met the moments that it is for.
    expect(mixed).toBeGreaterThan(0);
    expect(completed).toBeGreaterThan(2);
  });

  test('at any time, leaves what the next build replaces without a trace', async () => {
    const place = project('any-time');
    await publishOld(place);
    for (const delay of [0, 1, 2, 4, 7]) {
      await run(place.root, 'new', 0, { delay });
      expect(place.outs.map(versionOf)).not.toContain('mixed');
      await publishOld(place);
      expect(place.outs.map(versionOf)).toEqual(['old', 'old']);
      expect(readdirSync(join(place.root, 'dist')).sort()).toEqual(['report', 'site']);
    }
  });

  test('many at once, end with one whole output each', async () => {
    const place = project('many');
    const runs = await Promise.all(['a', 'b', 'c', 'd'].map((version) => run(place.root, version, 0)));
    expect(runs.map(({ output }) => output)).toEqual(
      runs.map(() => expect.stringMatching(/^begins\n\d+ changes\n$/u) as unknown),
    );
    const [site, report] = place.outs.map(versionOf);
    expect(site).toMatch(/^[abcd]$/u);
    expect(report).toBe(site);
    expect(readdirSync(join(place.root, 'dist')).sort()).toEqual(['report', 'site']);
  });
});
