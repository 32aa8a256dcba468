import { citedUnits } from '../findings/cited-unit.js';
import type {
  PageArticle,
  PageResult,
  PageSummary,
  PageUnits,
  StatedUnit,
  UnitResult,
} from '../model/page-result.js';
import { digest } from '../text/digest.js';
import { foldSpaces } from '../text/fold-spaces.js';

/** What the summary of a page takes out of its units. */
type Derived = Pick<PageSummary, 'counts' | 'stated' | 'cited'>;

/** A result with all that its summary says of its units. */
export function withSummary(page: Omit<PageResult, keyof Derived>): PageResult {
  const { units, asides } = page;
  const sourced = units.filter(({ kind }) => kind !== 'added');
  return {
    ...page,
    counts: {
      all: units.length,
      units: sourced.length,
      translated: sourced.filter(({ kind, untranslated }) => kind === 'paired' && !untranslated).length,
    },
    stated: [
      ...units.flatMap((unit, at) => statedIn(unit, at, unit.source)),
      ...asides.flatMap((unit, index) => statedIn(unit, units.length + index, undefined)),
    ],
    cited: citedUnits(page, new Set(page.facts.map(({ unit }) => unit))),
  };
}

/** The parts of a result: what is held of all pages at once, and what is kept until a document is made of it. */
export function partsOf(page: PageResult): { summary: PageSummary; article: PageArticle; units: PageUnits } {
  const { article, reviews, units, asides, ...summary } = page;
  return {
    summary,
    article: { article, ...(reviews === undefined ? {} : { reviews }) },
    units: { units, asides },
  };
}

/** A unit that is still the English states nothing of its own, and a figure that is left out is no statement. */
function statedIn(unit: UnitResult, at: number, english: string | undefined): StatedUnit[] {
  if (unit.untranslated) return [];
  const figures = unit.figures.flatMap(({ key, state, target }, count) =>
    target === undefined
      ? []
      : [
          {
            key,
            state,
            count,
            kind: target.kind,
            value: `${target.value} ${target.unit ?? ''}`,
            text: target.text,
          },
        ],
  );
  if (figures.length === 0) return [];
  return [
    {
      at,
      ...(english === undefined ? {} : { english: digest(foldSpaces(english)).slice(0, 16) }),
      ...(unit.outdated ? { outdated: true as const } : {}),
      figures,
    },
  ];
}
