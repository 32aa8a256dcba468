import type { FileReference, InternalLink, PageInput } from '../model/page.js';
import type { Location } from '../model/position.js';
import { hrefInside, isRooted, resolveInternal, type LinkContext } from '../model/route.js';
import { toOriginal } from '../text/offset-map.js';
import { rawLocation, type Side } from './side.js';

/** What an article leads to, gathered while it is made: no address gets into it unseen. */
export interface References {
  /** What the address of a link becomes. */
  href: (url: string) => string;
  /** What the address of an image becomes. */
  src: (url: string) => string;
  /** To pages of the site, those of the document first. */
  links: () => InternalLink[];
  /** To everything else of the project and its host, each once. */
  files: () => FileReference[];
}

/** @param included places of the addresses that come from insets, see `includedLinks` */
export function articleReferences(
  input: PageInput,
  side: Side,
  included: ReadonlyMap<string, Location>,
): References {
  const context: LinkContext = { path: input.path, locales: input.settings.locales };
  const places = new Map<string, Location>(
    side.document.links.map(({ url, range }) => [
      plain(url),
      rawLocation(side, toOriginal(side.document.map, range)),
    ]),
  );
  const whole = rawLocation(side, { start: 0, end: 0 });
  const placeOf = (url: string): Location => places.get(plain(url)) ?? included.get(plain(url)) ?? whole;
  const known = new Set([...places.keys()]);
  const more: InternalLink[] = [];
  const files = new Map<string, FileReference>();
  const note = (kind: FileReference['kind'], url: string): void => {
    const key = `${kind} ${url}`;
    if (url === '' || /^[?#]/.test(url) || files.has(key)) return;
    const isIncluded = !places.has(plain(url)) && included.has(plain(url));
    files.set(key, { kind, url, location: placeOf(url), ...(isIncluded ? { included: true } : {}) });
  };
  return {
    href(url) {
      const target = resolveInternal(url, input.key, context);
      if (target === undefined) {
        note(/^\/(?!\/)/.test(url) ? 'address' : 'file', url);
        return url;
      }
      if (!known.has(plain(url))) {
        known.add(plain(url));
        const rooted = isRooted(url) ? { rooted: true } : {};
        const fromInset = included.has(plain(url)) ? { included: true } : {};
        more.push({ ...target, ...rooted, ...fromInset, location: placeOf(url) });
      }
      return hrefInside(url, input.key, context);
    },
    src(url) {
      note('image', url);
      return url;
    },
    links: () => [...documentLinks(input, side, context), ...more],
    files: () => [...files.values()],
  };
}

function documentLinks(input: PageInput, side: Side, context: LinkContext): InternalLink[] {
  return side.document.links.flatMap(({ kind, url, range }) => {
    const link = kind === 'image' ? undefined : resolveInternal(url, input.key, context);
    if (link === undefined) return [];
    const rooted = isRooted(url) ? { rooted: true } : {};
    return [{ ...link, ...rooted, location: rawLocation(side, toOriginal(side.document.map, range)) }];
  });
}

/** One spelling for an address as it is written and as it stands in HTML, where it is percent-encoded. */
export function plain(url: string): string {
  if (!url.includes('%')) return url;
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
