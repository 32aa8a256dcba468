/** Entry of a worker thread: one page in, its result out. */
import { serveTasks } from './io/tasks.js';
import { analyse } from './page/analyse.js';

/** What a worker can be asked to do. */
export interface WorkerTasks {
  [name: string]: (payload: never) => unknown;
  analyse: typeof analyse;
}

serveTasks({ analyse } satisfies WorkerTasks);
