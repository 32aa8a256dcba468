/** Entry of a worker thread: one page in, its result out. */
import { serveTasks } from './io/tasks.js';
import { analyse } from './page/analyse.js';
import type { WorkerTasks } from './run/worker-tasks.js';

serveTasks({ analyse } satisfies WorkerTasks);
