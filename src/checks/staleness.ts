import { defineCheck } from './check.js';

/** Was the page translated from the English of today? */
export const staleness = defineCheck({
  name: 'staleness',
  scope: 'page',
  codes: ['staleness/revision', 'staleness/history', 'staleness/unit'],
  *run(context) {
    const { revision, current } = context;
    if (context.stale && revision && current) {
      yield {
        code: 'staleness/revision',
        unit: null,
        target: context.locateRaw({ start: 0, end: 0 }),
        source: null,
        args: {
          revision: revision.revision,
          current: current.revision,
          ...(revision.handoff === undefined ? {} : { handoff: revision.handoff }),
          ...(current.handoff === undefined ? {} : { currentHandoff: current.handoff }),
        },
      };
    }
    if (context.history) {
      yield {
        code: 'staleness/history',
        unit: null,
        target: context.locateRaw({ start: 0, end: 0 }),
        source: null,
        args: context.history,
      };
    }
    for (const { unit, outdated } of context.units) {
      if (unit.kind !== 'paired' || outdated === undefined) continue;
      yield {
        code: 'staleness/unit',
        unit: unit.id,
        target: context.locate(unit.target),
        source: context.locate(unit.source),
        args: { was: outdated, now: unit.source.prose },
      };
    }
  },
});
