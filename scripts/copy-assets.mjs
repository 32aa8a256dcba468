// Copies the stylesheets, scripts and pictures of `src/` beside the compiled code, which reads them by their place.
import { cp, readdir } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const KINDS = new Set(['.css', '.js', '.svg']);
const from = fileURLToPath(new URL('../src', import.meta.url));
const to = fileURLToPath(new URL('../dist/lib/src', import.meta.url));

const entries = await readdir(from, { recursive: true, withFileTypes: true });
for (const entry of entries) {
  if (!entry.isFile() || !KINDS.has(extname(entry.name))) continue;
  const path = join(entry.parentPath, entry.name);
  await cp(path, join(to, relative(from, path)));
}
