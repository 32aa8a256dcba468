/** What a command is at. */
export type Phase = { name: 'analyse'; done: number; total: number } | { name: 'write' };

/** Told when something has been done that people wait for. */
export type Progress = (phase: Phase) => void;
