import type { PageInput } from '../model/page.js';
import { digest, digestOfData } from '../text/digest.js';

/**
 * The name of a page's result: the same for the same input to the same program, another for any other (`cache-key.md` lists what goes in). All of
 * the input takes part, so that a field which comes to it later cannot be forgotten.
 * @param input with digests in the places of its texts, see {@link withDigests}: so a page can be named whose texts are not at hand
 * @param program which code reads the page, see `programName`
 */
export function pageKey(input: PageInput, program: string): string {
  const { labels, settings } = input;
  return digestOfData([program, { ...input, labels: digestOnce(labels), settings: digestOnce(settings) }]);
}

/** What many pages have in common is digested once: it is not changed while pages are named. */
function digestOnce(data: object | undefined): string | undefined {
  if (data === undefined) return undefined;
  const known = digests.get(data) ?? digestOfData(data);
  digests.set(data, known);
  return known;
}

const digests = new WeakMap<object, string>();

/** An input with each text as its digest. */
export function withDigests(input: PageInput): PageInput {
  const { text, source, insets } = input;
  return {
    ...input,
    text: digest(text),
    source: source && { ...source, text: digest(source.text) },
    ...(insets ? { insets: insets.map((inset) => ({ ...inset, text: digest(inset.text) })) } : {}),
  };
}
