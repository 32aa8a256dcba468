import { existsSync, readFileSync } from 'node:fs';

/** A file of this package, from the sources as from the compiled code: beside the nearest `package.json` above this file. */
export function packageFile(path: string): URL {
  let folder = new URL('.', import.meta.url);
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/')
    folder = new URL('..', folder);
  return new URL(path, folder);
}

/** The package's own version. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string };
  return version;
}

/** The text of a file of this package. */
export function readPackageFile(path: string): string {
  return readFileSync(packageFile(path), 'utf8');
}
