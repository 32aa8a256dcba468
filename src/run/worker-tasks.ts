import type { analyseTask } from './analyse/task.js';
import type { SheetTask, MadeDocument } from './report/sheet-task.js';

/** What a worker thread can be asked to do. Types only: who asks does not load what does the work. */
export interface WorkerTasks {
  [name: string]: (payload: never) => unknown;
  analyse: typeof analyseTask;
  /** Documents of the report. */
  sheet: (task: SheetTask) => Promise<MadeDocument[]>;
}
