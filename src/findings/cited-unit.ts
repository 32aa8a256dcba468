import type { CitedUnit, PageSummary, PageUnits, StoredPage } from '../model/page-result.js';
import { sectionsOf } from './sections.js';

/**
 * The unit of a page that something is said about. Those that the page's own facts are about are at hand; for what only the whole project shows, the
 * page's content is read.
 */
export function citedUnit(page: StoredPage, id: string): CitedUnit | undefined {
  const found = page.cited.find((unit) => unit.id === id);
  if (found !== undefined || page.facts.some(({ unit }) => unit === id)) return found;
  return citedUnits({ outline: page.outline, ...page.readUnits() }, new Set([id]))[0];
}

/** What is shown of units beside findings. Of two units with one id, the later one in the text counts. */
export function citedUnits(
  { units, asides, outline }: PageUnits & Pick<PageSummary, 'outline'>,
  ids: ReadonlySet<string | null>,
): CitedUnit[] {
  if (ids.size === 0) return [];
  const sections = sectionsOf({ units, outline });
  const cited = new Map<string, CitedUnit>();
  for (const unit of [...asides, ...units]) {
    const { id, segment, source, target } = unit;
    if (!ids.has(id)) continue;
    const section = sections.get(unit);
    const [first] = unit.figures;
    cited.set(id, {
      id,
      segment,
      ...(source === undefined ? {} : { source }),
      ...(target === undefined ? {} : { target }),
      ...(first === undefined ? {} : { figure: first.key }),
      ...(section === undefined ? {} : { section }),
    });
  }
  return [...cited.values()];
}
