import { level, limit, rate, sale, trade } from './owners/billing.js';
import { hardware, thing, transfer, unit } from './owners/machines.js';
import { part, people, place } from './owners/people.js';
import { state, time, weekday } from './owners/states.js';
import type { Owner } from './owners/owner.js';

/** The languages of a row. */
export const OWNER_LANGS = ['en', 'ko', 'ja', 'es', 'ru', 'zh'] as const;

/**
 * Words that documentation sets against one another, and between which figures are swapped: `$9.99 per month or $99 per year`, `5 users and 10 groups`.
 * Only words of one family are taken for a contrast, since any other two may stand in any order. A word that is missing here costs a find, none is
 * needed for silence.
 *
 * Source: CLDR units (per-unit patterns), calendars (days of the week); terms of published documentation in six languages.
 */
export const families: Readonly<Record<string, readonly Owner[]>> = {
  rate,
  unit,
  weekday,
  level,
  limit,
  sale,
  transfer,
  hardware,
  people,
  thing,
  trade,
  state,
  time,
  part,
  place,
};
