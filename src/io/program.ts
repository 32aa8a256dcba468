import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from '../text/digest.js';
import { packageFile } from './package.js';

/**
 * A name for the code that does the work, another one whenever that code may work otherwise: from the module of the workers, which names the
 * digests of all chunks that it is joined from, the packages that are installed, and the version of Node.
 */
export function programName(workerUrl: URL): string {
  return digest(JSON.stringify([readFileSync(fileURLToPath(workerUrl), 'utf8'), ...surroundings()]));
}

/**
 * The same for all that the program is: code, styles, messages, the pages about findings. They lie where they are installed and are few, so that reading them all
 * takes some milliseconds.
 */
export function wholeProgramName(): string {
  const folders = [
    new URL('../', import.meta.url),
    new URL('../../locales/', import.meta.url),
    packageFile('docs/findings/'),
  ];
  const hash = createHash('sha256');
  for (const path of folders.flatMap((folder) => [...filesBelow(fileURLToPath(folder))])) {
    const bytes = readFileSync(path);
    hash.update(`${path}\0${String(bytes.length)}\0`).update(bytes);
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

/** Types are nothing that runs. */
function* filesBelow(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
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
