import type { PageContext } from '../checks/check.js';
import type { Figure } from '../model/figure.js';
import type { PageInput } from '../model/page.js';
import type { Segment } from '../model/segment.js';
import { timed } from '../profile/timed.js';
import type { SideBySide } from '../sidebyside/read.js';
import { pairAsides } from './asides.js';
import { checkUnits } from './check-units.js';
import { figureReader } from './figure-reader.js';
import { nameFigures } from './figure-names.js';
import { englishHeadingIds } from './heading-ids.js';
import { pairPage, type Sides } from './pair.js';
import { readReference } from './reference.js';
import { rawLocation, readSide, segmentLocation, type Side } from './side.js';

/** A translation, paired with its English. */
export interface Translation {
  /** What the checks of a page see. */
  context: PageContext;
  /** See {@link englishHeadingIds}. */
  headingIds: (index: number) => string | undefined;
}

/** Pairs a translation with its English and reads the figures of both. */
export function readTranslation(input: PageInput, read: SideBySide, target: Side): Translation {
  const sides = readSides(input, read, target);
  const figures = figureReader(input);
  const paired = timed('pairing', () =>
    pairPage(sides, (segment, side) => figures(segment, side).map(({ value }) => value)),
  );
  const units = timed('figures compared', () => checkUnits(paired, figures, input));
  const beside = {
    units: timed('pairing', () => pairAsides(sides, input.source?.kind)),
    outdated: new Map<string, string>(),
  };
  const asides = timed('figures compared', () => checkUnits(beside, figures, input));
  const sideOf = sideFinder(sides, paired.parts);
  const names = timed('figures compared', () =>
    nameFigures(
      [...units, ...asides].flatMap(({ unit }) =>
        unit.kind === 'added' ? [] : [{ segment: unit.source, figures: figures(unit.source, 'source') }],
      ),
      sideOf,
      paired.reference,
    ),
  );
  const { revision, handoff } = target.document.front.frontMatter;
  const context: PageContext = {
    key: input.key,
    lang: input.lang,
    revision: revision === undefined ? undefined : { revision, handoff },
    current: input.current,
    history: input.history,
    stale: revision !== undefined && input.current !== undefined && revision !== input.current.revision,
    acrossRevisions:
      sides.reference !== undefined && (sides.own !== undefined || revision !== input.source?.revision),
    units,
    asides,
    defects: read.defects,
    locate: (segment, prose) => segmentLocation(sideOf(segment), segment, prose),
    locateRaw: (range) => rawLocation(target, range),
    figureKey: (source: Segment, figure: Figure) => names.get(figure) ?? source.id ?? '',
  };
  return { context, headingIds: englishHeadingIds(sides, paired) };
}

function readSides(input: PageInput, read: SideBySide, target: Side): Sides {
  const { settings } = input;
  const own = read.spans ? readSide(input, read, 'source', settings) : undefined;
  return { target, own, reference: input.source ? readReference(input.source, settings) : undefined };
}

function sideFinder(
  { target, own, reference }: Sides,
  parts: ReadonlyMap<Segment, Segment>,
): (segment: Segment) => Side {
  const sides = new Map<Segment, Side>();
  for (const side of [target, own, reference]) {
    if (side === undefined) continue;
    const { head, segments, labels, units } = side.document;
    for (const segment of [...head, ...segments, ...units]) sides.set(segment, side);
    for (const { segment } of labels) sides.set(segment, side);
  }
  return (segment) => sides.get(parts.get(segment) ?? segment) ?? target;
}
