// `npm run bench [-- pages…]`: what builds of a made project take, cold with one worker and with two, unchanged, one page edited; 600 and 6,000 pages unless told
// otherwise. Where INTERLINEAR_CORPUS names a folder of real documentation, the same of its sxs-nuget.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCorpus } from './corpus.mjs';
import { measure, median, sizeOf } from './measure.mjs';

const program = fileURLToPath(new URL('../../dist/lib/src/cli/main.js', import.meta.url));
const seeds = fileURLToPath(new URL('../../content', import.meta.url));
const sizes = process.argv.slice(2).map(Number);
if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0)) {
  console.error('Expected counts of pages, such as 600 6000.');
  process.exit(2);
}
const times = Number(process.env.INTERLINEAR_BENCH_RUNS ?? 3);

const HEAD = row('', 'wall s', 'CPU s', 'MiB', 'files written', 'MB written', 'CPU ms a page');

inFolder((root) => {
  cpSync(seeds, join(root, 'content'), { recursive: true });
  console.log('the five pages');
  console.log(HEAD);
  print('--help', () => run(root, '--help'));
  print('check', () => run(root, 'check', '--no-cache', '--fail-on', 'never'));
  run(root, 'check', '--fail-on', 'never');
  print('check, unchanged', () => run(root, 'check', '--fail-on', 'never'));
  print('build', () => cold(root));
  print('build, unchanged', () => run(root, 'build'));
});
for (const size of sizes.length > 0 ? sizes : [600, 6000])
  inFolder((root) => {
    const { pages, bytes } = makeCorpus(root, size);
    builds(root, `${pages} made pages, ${(bytes / pages / 1000).toFixed(1)} kB each`, pages);
  });
const real = corpusFolder('sxs-nuget');
if (real !== undefined)
  inFolder((root) => {
    cpSync(real, join(root, 'content'), { recursive: true });
    const pages = pagesOf(root).length;
    builds(root, `sxs-nuget, ${pages} pages`, pages);
  });

function builds(root, title, pages) {
  console.log(`\n${title}, ${availableParallelism()} cores, median of ${times}`);
  console.log(HEAD);
  const one = print('cold, 1 worker', () => cold(root, '--threads', '1'), pages);
  const two = print('cold, 2 workers', () => cold(root, '--threads', '2'), pages);
  print('unchanged', () => run(root, 'build'), pages);
  const [edited] = pagesOf(root).filter((path) => path.includes('/ko/'));
  let edits = 0;
  const edit = () => {
    writeFileSync(edited, `${readFileSync(edited, 'utf8')}\n${(edits += 1)}.\n`);
    return run(root, 'build');
  };
  print('one page edited', edit, pages);
  console.log(`two workers: ${(one.wall / two.wall).toFixed(2)} times as fast as one`);
  for (const [name, build] of Object.entries({
    cold,
    unchanged: (...args) => run(args[0], 'build', args[1]),
  }))
    console.log(`\nstages, ${name}\n${table(build(root, '--profile').stderr)}`);
}

/** A cold build: no results kept, no site there. */
function cold(root, ...args) {
  for (const made of ['.interlinear', 'dist']) rmSync(join(root, made), { recursive: true, force: true });
  return run(root, 'build', ...args);
}

/** A run, and the bytes of output that it wrote. */
function run(root, ...args) {
  // Clocks of files can be behind by a tick of the system.
  const started = Date.now() - 20;
  const took = measure(process.execPath, [program, ...args], { cwd: root });
  return { ...took, ...sizeOf(join(root, 'dist'), started) };
}

/** The table of `--profile`, out of what was said on stderr. */
function table(stderr) {
  return /^ms .*?^clock .*?$/ms.exec(stderr)?.[0] ?? '';
}

/** Prints the run in the middle. */
function print(name, action, pages) {
  const middle = median(times, action);
  const { wall, cpu, megabytes, files, bytes } = middle;
  const each = pages === undefined ? '' : ((cpu / pages) * 1000).toFixed(2);
  const cells = [
    wall.toFixed(2),
    cpu.toFixed(2),
    megabytes.toFixed(0),
    String(files),
    (bytes / 1e6).toFixed(1),
  ];
  console.log(row(name, ...cells, each));
  return middle;
}

function row(name, ...cells) {
  return (
    name.padEnd(18) +
    cells
      .map((cell) => cell.padStart(14))
      .join('')
      .trimEnd()
  );
}

/** Does something in a folder that is there for it alone. */
function inFolder(action) {
  const root = mkdtempSync(join(tmpdir(), 'interlinear-bench-'));
  try {
    action(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The folder of a set of real documentation, as the tests of the corpus find it. */
function corpusFolder(set) {
  const corpus = process.env.INTERLINEAR_CORPUS;
  if (corpus === undefined || corpus === '') return undefined;
  return [join(corpus, set, set), join(corpus, set)].find((folder) => existsSync(join(folder, 'ko')));
}

function pagesOf(root) {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
