// Copies what the compiled code reads by its place beside it: the stylesheets, scripts and pictures of `src/`, and the messages of `locales/`.
import { cp, readdir } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const KINDS = new Set(['.css', '.js', '.svg', '.json']);
const root = fileURLToPath(new URL('..', import.meta.url));

for (const folder of ['src', 'locales']) {
  const from = join(root, folder);
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !KINDS.has(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    await cp(path, join(root, 'dist/lib', folder, relative(from, path)));
  }
}
