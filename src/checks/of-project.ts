import type { Check } from './check.js';
import { consistency } from './consistency.js';
import { coverage } from './coverage.js';
import { navigation } from './navigation.js';
import { targets } from './targets.js';
import { unsupported } from './unsupported.js';
import { votes } from './votes.js';

/** The checks of slugs and of the project, in the order in which their facts are listed: who runs them need not load those of a page. */
export const projectChecks: readonly Exclude<Check, { scope: 'page' }>[] = [
  targets,
  unsupported,
  votes,
  consistency,
  coverage,
  navigation,
];
