import type { Check } from './check.js';
import { figures } from './figures.js';
import { links } from './links.js';
import { markup } from './markup.js';
import { projectChecks } from './of-project.js';
import { staleness } from './staleness.js';
import { structure } from './structure.js';
import { untranslated } from './untranslated.js';

/** All checks, in the order in which their facts are listed. */
export const checks: readonly Check[] = [
  markup,
  staleness,
  structure,
  figures,
  links,
  untranslated,
  ...projectChecks,
];
