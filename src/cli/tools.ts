import { relative, sep } from 'node:path';
import type { Resources } from '../i18n/messages.js';
import { createTranslator } from '../i18n/translator.js';
import type { ReportTools } from '../reporters/reporter.js';
import { colorFor } from './terminal.js';

/** What is needed to write to a stream for people, besides what there is to be said. */
export function toolsFor(
  stream: NodeJS.WriteStream,
  { language, resources, root }: { language: string; resources: Resources; root: string },
): Pick<ReportTools, 'findings' | 'report' | 'cli' | 'color' | 'root' | 'columns'> {
  return {
    findings: createTranslator(language, 'findings', resources),
    report: createTranslator(language, 'report', resources),
    cli: createTranslator(language, 'cli', resources),
    color: colorFor(stream),
    root: rootFromHere(root),
    ...(stream.isTTY ? { columns: stream.columns } : {}),
  };
}

/** The root as paths are printed from where the command was called, so that an editor opens them. */
function rootFromHere(root: string): string {
  return relative(process.cwd(), root).split(sep).join('/');
}
