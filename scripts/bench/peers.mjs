// `npm run bench:peers [-- pages] [-- names…]`: others beside us, on the same made pages, in turn; 600 pages unless told otherwise. Each has a layout with as
// much on a page as ours: title, section, languages, article, neighbours, hreflang. None of them compares a figure. What cannot be had is left out.
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCorpus } from './corpus.mjs';
import { measure, middle, sizeOf } from './measure.mjs';
import { mendHeadings, PEERS } from './peers/peers.mjs';

const program = fileURLToPath(new URL('../../dist/lib/src/cli/main.js', import.meta.url));
const setups = fileURLToPath(new URL('peers/', import.meta.url));
const words = process.argv.slice(2);
const size = Number(words.find((word) => /^\d+$/.test(word)) ?? 600);
const named = words.filter((word) => !/^\d+$/.test(word));
const stranger = named.find((name) => !(name in PEERS));
if (stranger !== undefined) {
  console.error(`no peer is called ${stranger}: ${Object.keys(PEERS).join(', ')}`);
  process.exit(2);
}
const times = Number(process.env.INTERLINEAR_BENCH_RUNS ?? 3);
/** Where tools stay installed from run to run, if they may. */
const kept = process.env.INTERLINEAR_BENCH_PEERS;

const base = kept ?? mkdtempSync(join(tmpdir(), 'interlinear-peers-'));
const ours = join(base, 'interlinear');
rmSync(ours, { recursive: true, force: true });
const { pages, bytes } = makeCorpus(ours, size);
const contestants = [
  {
    name: 'interlinear',
    root: ours,
    made: ['.interlinear', 'dist'],
    output: 'dist/site',
    build: () => ({
      command: process.execPath,
      args: [program, 'build', '--site-url', 'https://docs.example.com'],
    }),
  },
  ...(named.length > 0 ? named : Object.keys(PEERS)).flatMap(ready),
];
console.log(`${pages} pages, ${(bytes / pages / 1000).toFixed(1)} kB each, cold, median of ${times}`);

const runs = new Map(contestants.map(({ name }) => [name, []]));
for (let round = 0; round < times; round += 1)
  for (const { name, root, made, output, build } of contestants) {
    const known = runs.get(name);
    if (known === undefined) continue;
    for (const folder of made) rmSync(join(root, folder), { recursive: true, force: true });
    const { command, args, env } = build(root);
    try {
      known.push({ ...measure(command, args, { cwd: root, env }), ...sizeOf(join(root, output)) });
    } catch (error) {
      console.log(`${name} is left out: its build fails\n${String(error.message).slice(0, 2000)}`);
      runs.delete(name);
    }
  }

const [first] = [...runs.values()].map(middle);
console.log(row('', 'wall s', 'CPU s', 'MiB', 'files', 'MB', 'CPU : ours'));
for (const [name, all] of runs) {
  const { wall, cpu, megabytes, files, bytes: written } = middle(all);
  console.log(
    row(
      name,
      wall.toFixed(2),
      cpu.toFixed(2),
      megabytes.toFixed(0),
      String(files),
      (written / 1e6).toFixed(1),
      (cpu / first.cpu).toFixed(2),
    ),
  );
}
if (kept === undefined) rmSync(base, { recursive: true });

/** Sets a peer up, or says why it cannot be. */
function ready(name) {
  const peer = PEERS[name];
  const root = join(base, name);
  const content = join(root, peer.pages);
  rmSync(content, { recursive: true, force: true });
  cpSync(join(setups, name), root, { recursive: true });
  const made = mkdtempSync(join(base, 'pages-'));
  makeCorpus(made, size);
  mkdirSync(dirname(content), { recursive: true });
  renameSync(join(made, 'content'), content);
  rmSync(made, { recursive: true });
  mendHeadings(content);
  const problem = peer.install(root);
  if (problem === undefined) return [{ ...peer, name, root }];
  console.log(`${name} is left out: ${problem}`);
  return [];
}

function row(name, ...cells) {
  return name.padEnd(12) + cells.map((cell) => cell.padStart(11)).join('');
}
