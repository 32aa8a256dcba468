import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { tempProject } from '../harness/temp-project.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
let unpacked: ReturnType<typeof install>;

beforeAll(() => {
  unpacked = install();
});

/** Packs the package and unpacks it into a project of its own, with its dependencies at hand. */
function install(): { folder: string; files: string[] } {
  const folder = tempProject({ 'package.json': '{ "type": "module", "private": true }' }, afterAll);
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }),
  ) as { filename: string; files: { path: string }[] }[];
  const target = join(folder, 'node_modules/interlinear');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['xzf', join(folder, packed?.filename ?? ''), '-C', target, '--strip-components=1']);
  // What `npm install` would fetch, from what is installed already; nothing that is only there for development.
  const { dependencies } = require(join(root, 'package.json')) as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies)) {
    const [scope, rest] = name.split('/');
    if (rest !== undefined) mkdirSync(join(folder, 'node_modules', scope ?? ''), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return { folder, files: packed?.files.map(({ path }) => path) ?? [] };
}

test('the package builds the pages of an empty folder, and holds nothing that it does not need', () => {
  const { folder, files } = unpacked;
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  const bin = join(folder, 'node_modules/interlinear/dist/lib/src/cli/main.js');
  const out = execFileSync(process.execPath, [bin, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect(out).toContain('2 errors, 9 warnings');
  expect(existsSync(join(folder, 'dist/site/ko/cloud-customer-relationship-management/index.html'))).toBe(
    true,
  );
  expect(execFileSync(process.execPath, [bin, 'explain', 'figure/value'], { encoding: 'utf8' })).toContain(
    'Severity: error',
  );
  const foreign = files.filter(
    (path) =>
      !/^(dist\/lib\/(?:(?:src|locales)\/|LICENCES\.txt$)|docs\/findings\/|schema\/|LICENSE$|NOTICE$|README\.md$|package\.json$)/.test(
        path,
      ),
  );
  expect(foreign).toEqual([]);
  expect(files.some((path) => path.includes('/test/') || path.endsWith('.tsbuildinfo'))).toBe(false);
});

test('the package is well formed, as publint sees it', async () => {
  const { messages } = await publint({ pkgDir: root, strict: true, pack: 'npm' });
  expect(messages).toEqual([]);
});

test('the types of the package compile from a consumer’s side', () => {
  const { folder } = unpacked;
  cpSync(join(root, 'test/types/consumer'), join(folder, 'src'), { recursive: true });
  const compilerOptions = {
    module: 'NodeNext',
    target: 'ES2023',
    lib: ['ES2023'],
    strict: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', folder], { stdio: 'pipe' });
});
