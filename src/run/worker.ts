import { warmThread, type WarmThread } from '../io/warm-thread.js';

/** The module of a worker thread. In the checkout it lies beside this folder, in the package beside that of the joined modules. */
export const WORKER = new URL('../worker.js', import.meta.url);

/** Starts a worker before it is known what for: it loads the parser while the program loads itself and reads the project. */
export function warmWorker(): WarmThread {
  return warmThread(WORKER);
}
