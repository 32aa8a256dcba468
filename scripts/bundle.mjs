// Joins our modules and those of packages to a few files: a command, and each worker thread, opens a dozen files in place of some seven hundred. Types
// come from the compiler, beside.
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { precompiledJsx, REPORT_TEMPLATES } from './jsx/plugin.mjs';
import { licencesOf } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'dist/lib/src');
/** A parser that need not be there, and a loader that is needed for configurations in TypeScript alone: both bring files of their own. */
const OUTSIDE = ['satteri', 'jiti'];

const bundle = await rolldown({
  cwd: root,
  input: { 'cli/main': 'src/cli/main.ts', worker: 'src/worker.ts', index: 'src/index.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.build.json',
  plugins: [precompiledJsx(REPORT_TEMPLATES)],
  external: (id) => id.startsWith('node:') || OUTSIDE.includes(id),
  onLog(level, log, handle) {
    // `'use strict'` of packages: all modules are strict.
    if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
  },
});
const { output } = await bundle.write({
  dir: target,
  format: 'esm',
  // One folder deep, like the modules they hold: `import.meta.url` leads from both to the same places.
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
});
await bundle.close();
const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
await writeFile(join(root, 'dist/lib/LICENCES.txt'), await licencesOf(modules));

// The chunks of earlier builds. They go last, so that a program which has just started still finds its own.
const written = new Set(output.map(({ fileName }) => fileName));
for (const name of await readdir(join(target, 'chunks')))
  if (!written.has(`chunks/${name}`)) await rm(join(target, 'chunks', name));
