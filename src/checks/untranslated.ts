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
    if (!context.units.some((checked) => checked.untranslated)) return;
    const units = context.units.filter(({ unit }) => unit.kind === 'paired' && hasWords(unit.source.prose));
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

/** Whether there is anything to translate: `Silver` is, `1.3.0-alpha`, `100 MB2` and `—` are the same in every language. */
function hasWords(prose: string): boolean {
  for (const [word] of prose.matchAll(/\S+/g)) if (/\p{L}/u.test(word) && !/\p{N}/u.test(word)) return true;
  return false;
}
