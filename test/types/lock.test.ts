import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Locked>;
};

test('the lock file names the packages of every platform, not only of the one it was written on', () => {
  // npm has written locks without them, and then `npm ci` fails for everybody on another system.
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
});

/** Whether a package that another needs is in the lock: beside it, or in a folder above. */
function isLocked(path: string, name: string): boolean {
  const parts = path.split('/node_modules/');
  return parts.some((_, index) => {
    const above = parts.slice(0, parts.length - index).join('/node_modules/');
    return (
      `${above}/node_modules/${name}`.replace(/^\//, '') in lock.packages ||
      `node_modules/${name}` in lock.packages
    );
  });
}
