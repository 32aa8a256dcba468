/** How long synchronous work may keep the thread, ms: messages of workers wait that long at most. */
const SLICE_MS = 8;

/**
 * Cuts synchronous work into slices. Calls to the disk that wait in place cost a third of what they cost through the thread pool, but nothing else
 * happens meanwhile: call and await what this returns after each of them, and whatever waits gets its turn in time.
 */
export function slices(): () => Promise<void> | undefined {
  let begun = performance.now();
  return () => {
    if (performance.now() - begun < SLICE_MS) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        begun = performance.now();
        resolve();
      });
    });
  };
}
