import { readFileSync } from 'node:fs';

/** The parts of a stylesheet, in their order: one file a subject, the tokens first. */
const SITE_STYLES = [
  'tokens',
  'base',
  'header',
  'columns',
  'navigation',
  'article',
  'alerts',
  'tables',
  'footnotes',
  'notices',
  'review',
  'pages',
  'landing',
  'forced-colors',
  'print',
];

const REPORT_STYLES = [
  'tokens',
  'base',
  'drawings',
  'frame',
  'headline',
  'cards',
  'tables',
  'map',
  'filters',
  'findings',
  'sides',
  'witnesses',
  'page',
  'figures',
  'interlinear',
  'rules',
  'narrow',
  'forced-colors',
  'print',
];

/** Files that the site and the report send as they are, by their paths beside the code; several are sent as one. */
export const ASSETS = {
  siteStylesheet: SITE_STYLES.map((name) => `site/assets/styles/${name}.css`),
  siteScript: ['site/assets/site.js'],
  reportStylesheet: REPORT_STYLES.map((name) => `reporters/html/styles/${name}.css`),
  reportScript: ['reporters/html/report.js'],
  icon: ['site/assets/icon.svg'],
} as const;

/** The text of a shipped asset. In the checkout it lies in `src/`, in the package beside the compiled code. */
export function readAsset(name: keyof typeof ASSETS): string {
  return ASSETS[name].map((path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).join('');
}
