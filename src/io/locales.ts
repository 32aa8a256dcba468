import { existsSync, readFileSync } from 'node:fs';
import { NAMESPACES } from '../i18n/messages.js';
import type { Messages, Namespace, Resources } from '../i18n/messages.js';

/**
 * Messages for the languages named and for English, to which a missing language falls back. A region or script (`zh-Hans`) is found under its
 * language (`zh`). Read at run time: a JSON import would need an attribute for which Node 20 prints a warning.
 */
export function readResources(...langs: readonly string[]): Resources {
  const resources: Resources = {};
  for (const lang of ['en', ...langs]) {
    const folder = [lang, lang.split('-')[0] ?? lang].find(isShipped);
    if (folder !== undefined) resources[folder] ??= readLanguage(folder);
  }
  return resources;
}

/** `locales/` beside `src/`, in the checkout as in `dist/lib`. */
const LOCALES = new URL('../../locales/', import.meta.url);

function isShipped(lang: string): boolean {
  // A language tag holds letters, digits and hyphens: nothing else becomes part of a path.
  return /^[a-zA-Z0-9-]+$/.test(lang) && existsSync(new URL(`${lang}/site.json`, LOCALES));
}

function readLanguage(lang: string): Record<Namespace, Messages> {
  const read = (namespace: Namespace): Messages =>
    JSON.parse(readFileSync(new URL(`${lang}/${namespace}.json`, LOCALES), 'utf8')) as Messages;
  return Object.fromEntries(NAMESPACES.map((namespace) => [namespace, read(namespace)])) as Record<
    Namespace,
    Messages
  >;
}
