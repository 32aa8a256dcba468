// `npm run bench [-- pages…]`: what builds of a made project take: cold, unchanged, one page edited; 600 and 6,000 pages unless told otherwise.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCorpus } from './corpus.mjs';
import { measure, median } from './measure.mjs';

const program = fileURLToPath(new URL('../../dist/lib/src/cli/main.js', import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const times = Number(process.env.INTERLINEAR_BENCH_RUNS ?? 3);

const seeds = fileURLToPath(new URL('../../content', import.meta.url));
const small = mkdtempSync(join(tmpdir(), 'interlinear-bench-'));
cpSync(seeds, join(small, 'content'), { recursive: true });
print(
  '--help',
  median(times, () => run(small, '--help')),
);
print(
  'build of the five pages',
  median(times, () => cold(small)),
);
print(
  'the same, unchanged',
  median(times, () => run(small, 'build')),
);
rmSync(small, { recursive: true });

for (const size of sizes.length > 0 ? sizes : [600, 6000]) {
  const root = mkdtempSync(join(tmpdir(), 'interlinear-bench-'));
  const { pages, bytes } = makeCorpus(root, size);
  console.log(
    `\n${pages} pages, ${(bytes / pages / 1000).toFixed(1)} kB each, ${availableParallelism()} cores`,
  );
  print(
    'cold',
    median(times, () => cold(root)),
    pages,
  );
  print(
    'unchanged',
    median(times, () => run(root, 'build')),
    pages,
  );
  let edits = 0;
  const edited = join(root, 'content/ko/section-0/page-0.md');
  const edit = () => {
    writeFileSync(edited, `${readFileSync(edited, 'utf8')}\n${(edits += 1)}.\n`);
    return run(root, 'build');
  };
  print('one page edited', median(times, edit), pages);
  rmSync(root, { recursive: true });
}

function cold(root) {
  for (const made of ['.interlinear', 'dist']) rmSync(join(root, made), { recursive: true, force: true });
  return run(root, 'build');
}

function run(root, ...args) {
  return measure(process.execPath, [program, ...args], { cwd: root });
}

function print(name, { wall, cpu, megabytes }, pages) {
  const each = pages === undefined ? '' : `  ${((cpu / pages) * 1000).toFixed(2).padStart(6)} ms a page`;
  console.log(
    `${name.padEnd(24)} ${wall.toFixed(2).padStart(7)} s  ${cpu.toFixed(2).padStart(7)} CPU s  ${megabytes.toFixed(0).padStart(5)} MiB${each}`,
  );
}
