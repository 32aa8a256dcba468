import type { Templates } from '../context.js';
import { breadcrumbs } from './breadcrumbs.js';
import { pageFooter } from './footer.js';
import { pageHeader } from './header.js';
import { languageChoice } from './language-choice.js';
import { neighbours } from './neighbours.js';
import { outlineNav } from './outline.js';
import { sectionNav } from './section-nav.js';

/** The theme's own templates, of those that can be replaced. */
export const TEMPLATES: Templates = {
  header: pageHeader,
  sectionNav,
  breadcrumbs,
  outline: outlineNav,
  neighbours,
  footer: pageFooter,
  languageChoice,
};
