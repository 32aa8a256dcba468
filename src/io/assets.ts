import { readFileSync } from 'node:fs';

/** Files that the site and the report send as they are, by their path beside the code. */
export const ASSETS = {
  siteTokens: 'site/assets/tokens.css',
  siteStylesheet: 'site/assets/site.css',
  siteScript: 'site/assets/site.js',
  reportStylesheet: 'reporters/html/report.css',
  reportScript: 'reporters/html/report.js',
  icon: 'site/assets/icon.svg',
} as const;

/** The text of a shipped asset. In the checkout it lies in `src/`, in the package beside the compiled code. */
export function readAsset(name: keyof typeof ASSETS): string {
  return readFileSync(new URL(`../${ASSETS[name]}`, import.meta.url), 'utf8');
}
