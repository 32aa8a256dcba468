import { github } from './github.js';
import { json } from './json.js';
import type { Reporter } from './reporter.js';
import { terminal } from './terminal.js';

/** The reporters that return one text, by the name that `--format` knows them by. */
export const reporters = [terminal, json, github] as const satisfies readonly Reporter[];
