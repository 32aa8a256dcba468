import type { Figure } from '../../model/figure.js';

/** Identifiers are not translated: the source's, as written. A product's number that the translator wrote in one word with its name stays there. */
export function rewriteName(form: Figure, source: Figure): string | undefined {
  return form.kind === 'identifier' || form.kind === 'version' ? source.text : undefined;
}

/** The source's version between what this text writes around its own: `v1.0 +` for v4.7+ becomes `v4.7 +`. */
export function rewriteVersion(form: Figure, source: Figure): string | undefined {
  const wanted = CORE.exec(source.text)?.[0];
  const present = CORE.exec(form.text);
  if (wanted === undefined || present === null) return undefined;
  const end = present.index + present[0].length;
  return form.text.slice(0, present.index) + wanted + form.text.slice(end);
}

const CORE = /\d+(?:[.,]\d+)*(?:\.[xX*])?(?:-[A-Za-z][A-Za-z0-9]*(?:\.\d+)*)?/;
