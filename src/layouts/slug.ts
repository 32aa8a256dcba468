/** Why a slug cannot be an address on every host and a file on every system. `part` is the offending piece between slashes. */
export interface SlugProblem {
  kind: 'empty' | 'dots' | 'character' | 'ending' | 'reserved' | 'length';
  part: string;
}

/**
 * What is wrong with a slug, if anything. A sound slug is the empty string or parts between `/`, none of which is empty or starts with a
 * dot, holds a control character or one of `\ < > : " | ? *`, ends in a dot or a space, is a name that Windows keeps for its devices
 * (`con`, `nul.txt`), names a file that the site itself writes in a page's folder (`index.html`, `404.html`) or is longer than 200 bytes
 * (systems allow 255 and staging adds an ending). Everything else stays as the author named it,
 * percent-encoded in links: `C#`, `1. Introducción`, `가격` are sound.
 */
export function slugProblem(slug: string): SlugProblem | undefined {
  if (slug === '') return undefined;
  for (const part of slug.split('/')) {
    const rule = RULES.find(({ broken }) => broken(part));
    if (rule !== undefined) return { kind: rule.kind, part };
  }
  return undefined;
}

/**
 * Two slugs with the same key cannot both be published: they are one file on systems that fold case or normal forms (`Gold` and `gold`, `é`
 * in NFC and in NFD). Not for showing. Folds a little more than file systems do (`ß` and `ss`, `ı` and `i`), which errs on the safe side.
 */
export function collisionKey(slug: string): string {
  // Upper case first: it opens `ß` to `SS` and takes both small sigmas to one; that of a lower-cased text alone would keep them apart.
  return slug.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

const LONGEST = 200;

/** Names of devices, with or without an ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;

const RULES: readonly { kind: SlugProblem['kind']; broken: (part: string) => boolean }[] = [
  { kind: 'empty', broken: (part) => part === '' },
  { kind: 'dots', broken: (part) => part.startsWith('.') },
  // \p{Cc}: control characters; \p{Cs}: half a surrogate pair, which has no UTF-8; \uFFFD: a name on disk that was not UTF-8.
  { kind: 'character', broken: (part) => /[\p{Cc}\p{Cs}\uFFFD\\<>:"|?*]/u.test(part) },
  { kind: 'ending', broken: (part) => /[. ]$/u.test(part) },
  { kind: 'reserved', broken: (part) => DEVICE.test(part) || /^(?:index|404)\.html$/iu.test(part) },
  { kind: 'length', broken: (part) => new TextEncoder().encode(part).length > LONGEST },
];
