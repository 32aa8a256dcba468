import type { Profile } from './profile.js';
import { STAGES, type StageSum } from './stages.js';

/**
 * A profile as a table: a line a stage, in the order of a run, then what threads did not work. The names of stages are those of the code, in English like it.
 * @param pages that were analysed
 * @param cpu seconds of processor time of the whole process; undefined where that is not known
 */
export function formatProfile(profile: Profile, pages: number, cpu?: number): string {
  const rows = STAGES.flatMap((stage) => {
    const main = profile.main[stage] ?? NOTHING;
    const workers = profile.workers[stage] ?? NOTHING;
    const calls = main.calls + workers.calls;
    return calls === 0 ? [] : [{ stage, main, workers, calls, busy: main.busy + workers.busy }];
  });
  const works = rows.filter(({ stage }) => stage !== 'waiting');
  const all = works.reduce((sum, { busy }) => sum + busy, 0);
  const total = {
    stage: 'all',
    main: sumOf(works.map(({ main }) => main)),
    workers: sumOf(works.map(({ workers }) => workers)),
    calls: 0,
    busy: all,
  };
  const waiting = rows.filter(({ stage }) => stage === 'waiting');
  const lines = [...works, total, ...waiting].map(({ stage, main, workers, calls, busy }) => [
    stage,
    milliseconds(main.busy),
    milliseconds(workers.busy),
    stage === 'waiting' || all === 0 ? '' : `${((busy / all) * 100).toFixed(1)} %`,
    stage === 'waiting' || calls === 0 ? '' : String(calls),
    pages === 0 || stage === 'waiting' ? '' : (busy / pages).toFixed(3),
    milliseconds(main.flight + workers.flight),
  ]);
  const processor = cpu === undefined ? '' : `, processor time ${cpu.toFixed(2)} s`;
  return `${align([HEAD, ...lines])}\nclock ${(profile.clock / 1000).toFixed(2)} s${processor}, ${pages} pages\n`;
}

const HEAD = ['ms', 'main', 'workers', 'share', 'calls', 'a page', 'in flight'];
const NOTHING: StageSum = { calls: 0, busy: 0, flight: 0 };

function sumOf(sums: readonly StageSum[]): StageSum {
  return { ...NOTHING, busy: sums.reduce((all, { busy }) => all + busy, 0) };
}

function milliseconds(value: number): string {
  return value === 0 ? '' : value.toFixed(1);
}

/** The first column to the left, numbers to the right. */
function align(rows: readonly string[][]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
