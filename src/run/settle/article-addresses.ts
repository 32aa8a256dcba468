import type { StoredPage } from '../../model/page-result.js';
import { digest } from '../../text/digest.js';

/** What becomes of an address: another one; nothing, so that a link is plain text and an image its description; or it stays. */
export type NewAddress = { kind: 'is'; address: string } | { kind: 'none' } | { kind: 'same' };

export const SAME: NewAddress = { kind: 'same' };

/**
 * A page whose article has other addresses in its links and images, once it is read.
 * @param reasons what `change` depends on, as data: the page is named anew by it
 */
export function readdress(page: StoredPage, reasons: unknown, change: ChangeAddress): StoredPage {
  return {
    ...page,
    name: digest(page.name + JSON.stringify(reasons)),
    readArticle() {
      const read = page.readArticle();
      return { ...read, article: withAddresses(read.article, change) };
    },
  };
}

type ChangeAddress = (address: string, of: 'href' | 'src') => NewAddress;

/**
 * An article with other addresses in its links and images. Only tags are looked at, as our serialiser writes them: text that looks like an address
 * is text.
 */
function withAddresses(article: string, change: ChangeAddress): string {
  return article.replaceAll(TAG, (tag: string, name: string) => {
    const of = name === 'img' ? 'src' : 'href';
    const attribute = new RegExp(` ${of}="([^"]*)"`).exec(tag);
    if (attribute === null) return tag;
    const [whole, written = ''] = attribute;
    const next = change(decoded(written), of);
    switch (next.kind) {
      case 'same':
        return tag;
      case 'is':
        return tag.replace(whole, () => ` ${of}="${encoded(next.address)}"`);
      case 'none':
        return of === 'src' ? description(tag) : tag.replace(whole, '').replace(/ rel="[^"]*"/, '');
    }
  });
}

const TAG = /<(a|img)(?: [\w-]+(?:="[^"]*")?)+>/g;

function description(image: string): string {
  const alt = / alt="([^"]*)"/.exec(image)?.[1] ?? '';
  // An attribute may hold what text may not.
  return alt.trim() === '' ? '' : `<span class="absent-image">${alt.replaceAll('<', '&#x3C;')}</span>`;
}

function decoded(value: string): string {
  return value.replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}

function encoded(address: string): string {
  return address.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;').replaceAll('<', '&#x3C;');
}
