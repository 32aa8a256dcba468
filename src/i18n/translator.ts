import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { NAMESPACES } from './messages.js';
import type { MessageKey, Namespace, Resources } from './messages.js';

/**
 * Says a message. A number among `args` is a count: it is written with the language's grouping, and `count` chooses the plural form. What must
 * stand as it is (a year, a line, an id) is passed as a string. Values are inserted as they are, never read as a message, and not escaped:
 * escaping is the concern of whoever writes HTML.
 */
export type Translate<N extends Namespace> = (
  key: MessageKey<N>,
  args?: Readonly<Record<string, string | number>>,
) => string;

/** A translator of one namespace into `lang`, else into the language without region and script, else into English. */
export function createTranslator<N extends Namespace>(
  lang: string,
  namespace: N,
  resources: Resources,
): Translate<N> {
  const instance = instanceFor(lang, resources);
  const spoken = messageLang(lang, resources);
  const numbers = new Intl.NumberFormat(spoken);
  // Most messages have no variables, and a table says the same few thousands of times.
  const said = new Map<string, string>();
  const say = (key: string, args: Readonly<Record<string, string | number>>): string => {
    const replace: Record<string, string> = {};
    for (const [name, value] of Object.entries(args)) {
      replace[name] = typeof value === 'number' ? numbers.format(value) : value;
    }
    // Values travel only in `replace`: beside it a name such as `context` or `defaultValue` would be an option to i18next.
    const count = typeof args.count === 'number' ? { count: args.count } : {};
    return instance.t(key, { ...count, replace, nest: false, ns: namespace, lng: spoken });
  };
  return (key, args) => {
    if (args !== undefined) return say(key, args);
    const message = said.get(key) ?? say(key, {});
    said.set(key, message);
    return message;
  };
}

/** The language in which messages for `lang` come: `zh` for `zh-Hans`, `en` for a language that has none. */
export function messageLang(lang: string, resources: Resources): string {
  const candidates = [lang, lang.split('-')[0] ?? lang];
  return candidates.find((candidate) => Object.hasOwn(resources, candidate)) ?? 'en';
}

const instances = new WeakMap<Resources, i18n>();

function instanceFor(lang: string, resources: Resources): i18n {
  const known = instances.get(resources);
  if (known !== undefined) return known;
  const instance = createInstance({
    lng: messageLang(lang, resources),
    fallbackLng: 'en',
    ns: NAMESPACES,
    resources,
    initAsync: false,
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  void instance.init();
  instances.set(resources, instance);
  return instance;
}
