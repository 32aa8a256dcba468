import { defineCheck } from './check.js';

/**
 * Share of units from which on a page is called untranslated in part. Below it what stays English is mostly names: a heading `NuGet.Config`,
 * a cell `Microsoft.Build`.
 */
const SHARE = 0.1;

/** How much of the page is still the English text, word for word? One note a page: reviewers want to know, nobody wants it unit by unit. */
export const untranslated = defineCheck({
  name: 'untranslated',
  scope: 'page',
  codes: ['untranslated/page'],
  *run(context) {
    const units = context.units.filter(
      ({ unit }) => unit.kind === 'paired' && /\p{L}/u.test(unit.source.prose),
    );
    const same = units.filter((checked) => checked.untranslated);
    if (same.length === 0 || same.length < units.length * SHARE) return;
    yield {
      code: 'untranslated/page',
      unit: null,
      target: context.locateRaw({ start: 0, end: 0 }),
      source: null,
      args: { untranslated: same.length, units: units.length },
    };
  },
});
