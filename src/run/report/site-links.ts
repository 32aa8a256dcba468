import posix from 'node:path/posix';
import type { Locale } from '../../model/locale.js';
import type { PageKey } from '../../model/page.js';
import { routeOf } from '../../model/route.js';

/**
 * Links from the report to pages of the site, as files, so that they open from a disk. Undefined where the two outputs do not lie side by side
 * (`dist/site`, `dist/report`): they may go separate ways then.
 * @param out folder of the site, absolute
 * @param report folder of the report, absolute
 * @param locales those that the site was built for
 */
export function siteLinks(
  out: string,
  report: string,
  locales: readonly Locale[],
): ((key: PageKey, fragment: string | undefined) => string | undefined) | undefined {
  const [site, here] = [slashed(out), slashed(report)];
  if (site === here || posix.dirname(site) !== posix.dirname(here)) return undefined;
  const folder = posix.basename(site);
  return (key, fragment) => {
    if (!locales.includes(key.locale)) return undefined;
    const path = `${folder}/${routeOf(key)}index.html`.split('/').map(encodeURIComponent).join('/');
    return `../${path}${fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`}`;
  };
}

/** A path with `/`, as of any system, without one at its end. */
function slashed(path: string): string {
  return path.replaceAll('\\', '/').replace(/\/$/, '');
}
