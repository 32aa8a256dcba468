import type { Check } from './check.js';
import { consistency } from './consistency.js';
import { coverage } from './coverage.js';
import { figures } from './figures.js';
import { links } from './links.js';
import { navigation } from './navigation.js';
import { markup } from './markup.js';
import { staleness } from './staleness.js';
import { structure } from './structure.js';
import { targets } from './targets.js';
import { unsupported } from './unsupported.js';
import { untranslated } from './untranslated.js';
import { votes } from './votes.js';

/** All checks, in the order in which their facts are listed. */
export const checks: readonly Check[] = [
  markup,
  staleness,
  structure,
  figures,
  links,
  untranslated,
  targets,
  unsupported,
  votes,
  consistency,
  coverage,
  navigation,
];
