import type { Content } from '../../io/output/publish-file.js';
import type { PageUnits, StoredPage } from '../../model/page-result.js';
import { timedUntil } from '../../profile/timed.js';
import type { FrameData } from '../../reporters/html/frame.js';
import type { SheetFile, SheetRequest } from '../../reporters/html/render.js';
import type { Workers } from '../workers.js';
import { shareFrame, type MadeDocument, type SharedFrame } from './sheet-task.js';

/**
 * Makes the documents of sheets in worker threads: all of a sheet at once, when the first of them is asked for.
 * @returns makes a file; where a worker could not, here
 */
export function sheetMaker({ pool, cache }: Workers): (file: SheetFile) => Promise<Content> {
  const frames = new WeakMap<FrameData, SharedFrame>();
  const sheets = new WeakMap<SheetRequest, Promise<ReadonlyMap<string, MadeDocument>>>();
  const frameOf = (data: FrameData): SharedFrame => {
    const frame = frames.get(data) ?? shareFrame(data);
    frames.set(data, frame);
    return frame;
  };
  const makeAll = async ({ frame, text, pages }: SheetRequest): Promise<Map<string, MadeDocument>> => {
    const units = cache !== undefined && pages.every(({ cached }) => cached) ? cache : unitsOf(pages);
    const task = { frame: frameOf(frame), text, units };
    const outcome = await timedUntil('report pages', () => pool.run('sheet', task));
    return new Map(outcome.kind === 'done' ? outcome.value.map((made) => [made.path, made]) : []);
  };
  return async (file) => {
    const all = sheets.get(file.sheet) ?? makeAll(file.sheet);
    sheets.set(file.sheet, all);
    // The same work may be too much for a worker's time or memory alone; if it fails here too, its error says why.
    return (await all).get(file.path) ?? file.make();
  };
}

function unitsOf(pages: readonly StoredPage[]): Record<string, PageUnits> {
  return Object.fromEntries(
    pages.map((page) => {
      const { units, asides } = page.readUnits();
      return [page.name, { units, asides }];
    }),
  );
}
