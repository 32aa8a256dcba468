import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digest } from '../text/digest.js';
import { packageFile } from './package.js';

/**
 * A name for the code that does the work, another one whenever that code may work otherwise: from the module of the workers, the names
 * of the modules that all of it is joined from, which hold their digests, the packages that are installed, and the version of Node.
 */
export function programName(workerUrl: URL): string {
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(packageFile('package.json'), 'utf8'),
  ) as Record<'dependencies' | 'optionalDependencies', Record<string, string> | undefined>;
  const packages = Object.keys({ ...dependencies, ...optionalDependencies });
  return digest(
    JSON.stringify([
      readFileSync(fileURLToPath(workerUrl), 'utf8'),
      chunksBeside(workerUrl),
      packages.map((name) => versionOf(name)),
      installed(),
      process.version,
    ]),
  );
}

/** None in the checkout, where modules are as they were written. */
function chunksBeside(workerUrl: URL): string[] {
  try {
    return readdirSync(new URL('./chunks/', workerUrl)).sort();
  } catch {
    return [];
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
