import { catalog, codes, isCode } from '../../findings/catalog.js';
import { explain as explainPage } from '../../findings/explain.js';
import { readPackageFile } from '../../io/package.js';
import { Refusal } from '../../run/refusal.js';
import { closest } from '../../config/suggest.js';
import { EXIT } from '../exit-codes.js';
import { colorFor } from '../terminal.js';

export interface ExplainOptions {
  code: string | undefined;
}

/** `interlinear explain`: a code's page, or the list of codes. */
export function explain({ code }: ExplainOptions): Promise<number> {
  process.stdout.write(code === undefined ? list() : page(code));
  return Promise.resolve(EXIT.done);
}

function list(): string {
  const width = Math.max(...codes.map((code) => code.length));
  return codes.map((code) => `${code.padEnd(width)}  ${catalog[code].severity}\n`).join('');
}

function page(code: string): string {
  if (!isCode(code)) {
    const guess = closest(code, codes);
    throw new Refusal([
      `There is no finding code ${code}${guess === undefined ? '' : `; did you mean ${guess}?`} (interlinear explain lists them all)`,
    ]);
  }
  return explainPage(readPackageFile(catalog[code].docs), {
    color: colorFor(process.stdout),
    columns: process.stdout.columns,
  });
}
