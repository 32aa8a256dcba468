/** Entry of a worker thread: a page to be analysed, or documents to be made of some. */
import { serveTasks } from './io/tasks.js';
import { analyseTask } from './run/analyse/task.js';
import type { WorkerTasks } from './run/worker-tasks.js';

serveTasks({
  analyse: analyseTask,
  // A check makes no documents, so it need not load what does.
  sheet: async (task) => (await import('./run/report/sheet-task.js')).sheetTask(task),
} satisfies WorkerTasks);
