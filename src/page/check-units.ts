import type { CheckedUnit } from '../checks/check.js';
import { compareFigures } from '../figures/compare.js';
import { scanFigures } from '../figures/scan.js';
import type { PageInput } from '../model/page.js';
import type { TranslationUnit } from '../model/unit.js';
import { foldSpaces } from '../text/fold-spaces.js';
import type { FigureReader } from './figure-reader.js';
import type { PairedPage } from './pair.js';

/** Reads both sides of each unit and compares their figures. */
export function checkUnits(
  { units, outdated }: Pick<PairedPage, 'units' | 'outdated'>,
  read: FigureReader,
  input: PageInput,
): CheckedUnit[] {
  return units.map((unit) => {
    const was = outdated.get(unit.id);
    switch (unit.kind) {
      case 'missing':
        return {
          unit,
          untranslated: false,
          matches: [],
          lost: read(unit.source, 'source'),
          outdated: undefined,
          before: [],
        };
      case 'added':
        return { unit, untranslated: false, matches: [], lost: [], outdated: undefined, before: [] };
      case 'paired': {
        const before = was === undefined ? [] : scanFigures(was, input.sourceLang);
        return { unit, ...compared(unit, read, input), lost: [], outdated: was, before };
      }
    }
  });
}

function compared(
  unit: Extract<TranslationUnit, { kind: 'paired' }>,
  read: FigureReader,
  input: PageInput,
): Pick<CheckedUnit, 'untranslated' | 'matches'> {
  const { source, target } = unit;
  const figures = read(source, 'source');
  if (areOneText(source.prose, target.prose)) {
    // The English itself: read as English, or `1,5` would be a decimal number in a Spanish page.
    const same = source.prose === target.prose ? figures : scanFigures(target.prose, input.sourceLang);
    return {
      untranslated: target.prose.trim() !== '',
      matches: figures.flatMap((figure, index) => {
        const twin = same[index];
        return twin ? [{ kind: 'equal' as const, source: figure, target: twin }] : [];
      }),
    };
  }
  const matches = compareFigures(
    { lang: input.sourceLang, prose: source.prose, figures, codes: source.codes },
    { lang: input.lang, prose: target.prose, figures: read(target, 'target'), codes: target.codes },
    { glossary: input.settings.glossary },
  );
  return { untranslated: false, matches };
}

/** Whether two texts differ in their spaces at most. */
function areOneText(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.charCodeAt(0) !== other.charCodeAt(0) && BEGINS.test(one) && BEGINS.test(other)) return false;
  return foldSpaces(one) === foldSpaces(other);
}

const BEGINS = /^\S/;
