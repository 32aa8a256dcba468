/** Entry of a worker thread: one page in, what all need to know of it out. */
import { serveTasks } from './io/tasks.js';
import { analyseTask } from './run/analyse/task.js';
import type { WorkerTasks } from './run/worker-tasks.js';

serveTasks({ analyse: analyseTask } satisfies WorkerTasks);
