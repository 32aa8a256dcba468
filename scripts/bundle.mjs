// Joins our modules to a few files: a command, and each worker thread, opens a handful of files in place of some four hundred. Packages stay
// outside; npm installs and updates them. Types come from the compiler, beside.
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'dist/lib/src');

const bundle = await rolldown({
  cwd: root,
  input: { 'cli/main': 'src/cli/main.ts', worker: 'src/worker.ts', index: 'src/index.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.build.json',
  external: (id) => !/^(\.|\/|[a-z]:\\)/i.test(id),
});
const { output } = await bundle.write({
  dir: target,
  format: 'esm',
  // One folder deep, like the modules they hold: `import.meta.url` leads from both to the same places.
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
});
await bundle.close();

// The chunks of earlier builds. They go last, so that a program which has just started still finds its own.
const written = new Set(output.map(({ fileName }) => fileName));
for (const name of await readdir(join(target, 'chunks')))
  if (!written.has(`chunks/${name}`)) await rm(join(target, 'chunks', name));
