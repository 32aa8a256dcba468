// What it takes to build the made pages with others: the tool itself, as small a set-up as says what our pages say, and the command.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Peer
 * @property {string} pages folder of the pages, `<locale>/<section>/<page>.md` in it
 * @property {string} output folder of the site
 * @property {readonly string[]} made all that a cold build must not find
 * @property {(root: string) => string | undefined} install brings the tool; why it cannot be had
 * @property {(root: string) => { command: string, args: string[], env?: NodeJS.ProcessEnv }} build
 */

/** @type {Record<string, Peer>} */
export const PEERS = {
  hugo: {
    pages: 'content',
    output: 'public',
    made: ['public', 'resources', '.hugo_build.lock'],
    install: () =>
      spawnSync('hugo', ['version']).status === 0 ? undefined : 'it is not installed (apt-get install hugo)',
    build: () => ({ command: 'hugo', args: ['--quiet'] }),
  },
  eleventy: {
    pages: 'content',
    output: 'public',
    made: ['public', '.cache'],
    install: npmInstall,
    build: (root) => ({
      command: process.execPath,
      args: [join(root, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
    }),
  },
  starlight: {
    pages: 'src/content/docs',
    output: 'dist',
    made: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
    install: (root) => npmInstall(root, isRecent() ? [] : [NODE]),
    build: (root) => ({
      command: isRecent() ? process.execPath : join(root, 'node_modules', NODE.split('@')[0], 'bin/node'),
      args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    }),
  },
  vitepress: {
    pages: 'content',
    output: 'public',
    made: ['public', '.vitepress/cache', '.vitepress/.temp'],
    install: npmInstall,
    build: (root) => ({
      command: process.execPath,
      args: [join(root, 'node_modules/vitepress/bin/vitepress.js'), 'build'],
    }),
  },
};

/** Astro asks for Node 22. The registry has its binaries, as a package for each platform. */
const NODE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@22.23.3`;

function isRecent() {
  return Number(process.versions.node.split('.')[0]) >= 22;
}

/** Only this step needs a network. Scripts of packages are not run: none of these needs one. */
function npmInstall(root, more = []) {
  if (existsSync(join(root, 'node_modules'))) return undefined;
  const args = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--loglevel=error',
  ];
  try {
    execFileSync('npm', [...args, '--no-save', ...more], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    return undefined;
  } catch (error) {
    return String(error.stderr ?? error)
      .trim()
      .split('\n')[0];
  }
}

/** Headings without a space are none to the others: they get them mended. */
export function mendHeadings(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^(#{1,6})(?=[^#\s])/gm, '$1 '));
  }
}
