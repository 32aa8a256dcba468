import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageFile } from './package.js';

/**
 * A name for the program, another one whenever it may work otherwise: its code, styles, messages and the pages about findings, the packages that are
 * installed, and the version of Node. The same on every machine that has the same. The files lie where they are installed and are few, so that reading
 * them all takes some milliseconds.
 */
export function programName(): string {
  const hash = createHash('sha256');
  const folders = [
    new URL('../', import.meta.url),
    new URL('../../locales/', import.meta.url),
    packageFile('docs/findings/'),
  ];
  for (const [index, folder] of folders.entries()) {
    const root = fileURLToPath(folder);
    for (const path of filesBelow(root)) {
      const bytes = readFileSync(root + path);
      hash.update(`${index}\0${path}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.update(JSON.stringify(surroundings())).digest('hex');
}

/** What we lie in and what runs us. */
function surroundings(): unknown[] {
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(packageFile('package.json'), 'utf8'),
  ) as Record<'dependencies' | 'optionalDependencies', Record<string, string> | undefined>;
  const packages = Object.keys({ ...dependencies, ...optionalDependencies });
  return [packages.map((name) => versionOf(name)), installed(), process.version];
}

/** Paths in a folder, with `/`. Types are nothing that runs. */
function* filesBelow(root: string, folder = ''): Iterable<string> {
  for (const entry of readdirSync(root + folder, { withFileTypes: true })) {
    const path = folder + entry.name;
    if (entry.isDirectory()) yield* filesBelow(root, `${path}/`);
    else if (!entry.name.endsWith('.d.ts')) yield path;
  }
}

/** As it is found from our own folder upwards; undefined for what is not installed, such as an optional package. */
function versionOf(name: string): string | undefined {
  for (const folder of foldersAbove()) {
    try {
      const text = readFileSync(new URL(`node_modules/${name}/package.json`, folder), 'utf8');
      return (JSON.parse(text) as { version?: string }).version;
    } catch {
      // Not here: further up.
    }
  }
  return undefined;
}

/**
 * npm's own list of all that is installed, packages of packages among it; the same on another machine. Other package managers have none: there the
 * versions of our own packages have to do.
 */
function installed(): string | undefined {
  for (const folder of foldersAbove()) {
    try {
      return readFileSync(new URL('node_modules/.package-lock.json', folder), 'utf8');
    } catch {
      // Not here: further up.
    }
  }
  return undefined;
}

function* foldersAbove(): Iterable<URL> {
  let folder = packageFile('./');
  for (;;) {
    yield folder;
    const above = new URL('../', folder);
    if (above.href === folder.href) return;
    folder = above;
  }
}
