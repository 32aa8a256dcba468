/** What a command's exit code says; the numbers are a contract with scripts and CI. */
export const EXIT = {
  /** Done; for `build`, also with findings. */
  done: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Wrong usage, wrong configuration, no content, an output that must not be written: nothing was published. */
  refused: 2,
  /** Our fault. */
  fault: 3,
} as const;

/** 128 and the signal's number, as shells have it. */
export const SIGNAL_EXITS = { SIGINT: 130, SIGTERM: 143 } as const;
