import type { Figure } from '../../../src/model/figure.js';
import type { GlossaryEntry } from '../../../src/model/page.js';
import type { FigureMatch, SideFigures } from '../../../src/figures/compare.js';
import { compareFigures } from '../../../src/figures/compare.js';
import { scanFigures } from '../../../src/figures/scan.js';

/** Scans and compares two sentences. */
export function pair(
  source: string,
  lang: string,
  target: string,
  options: { codes?: [readonly string[], readonly string[]]; glossary?: readonly GlossaryEntry[] } = {},
): FigureMatch[] {
  const [sourceCodes, targetCodes] = options.codes ?? [[], []];
  return compareFigures(side('en', source, sourceCodes), side(lang, target, targetCodes), {
    glossary: options.glossary ?? [],
  });
}

/** The matches that make findings, in short: `value US$150,000 > US$300,000`, `missing 5`, `added 6`, `identifier MB2-714 > MB2 714`. */
export function findings(matches: readonly FigureMatch[]): string[] {
  return matches.flatMap((match) => {
    switch (match.kind) {
      case 'equal':
      case 'explained':
      case 'form':
        return [];
      case 'identifier':
      case 'value':
        return [`${match.kind} ${match.source.text} > ${match.target.text}`];
      case 'missing':
        return match.severity === 'note' ? [] : [`missing ${match.source.text}`];
      case 'added':
        return match.severity === 'note' ? [] : [`added ${match.target.text}`];
    }
  });
}

/** A figure in short: `money 150000 USD >=`. */
export function short({ kind, value, unit, bound }: Figure): string {
  return [kind, value, unit, bound].filter((part) => part !== undefined).join(' ');
}

function side(lang: string, prose: string, codes: readonly string[]): SideFigures {
  return { lang, prose, figures: scanFigures(prose, lang), codes };
}
