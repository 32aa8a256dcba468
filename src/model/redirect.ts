import type { Locale } from './locale.js';
import type { Location } from './position.js';

/** A redirection as a file states it. */
export interface StatedRedirect {
  /** Undefined for all locales. */
  locale: Locale | undefined;
  /** Slug of the address that leads on. */
  from: string;
  /** Where to, as written: an address, or a path seen from the page that was at `from`. */
  to: string;
  location: Location;
}

/** A redirection that was followed to its end. */
export interface Redirect {
  /** Undefined for all locales. */
  locale: Locale | undefined;
  from: string;
  /** A page of the site, or an address of another. */
  to: { slug: string; fragment: string | undefined } | { href: string };
}
