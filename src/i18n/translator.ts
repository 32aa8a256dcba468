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
  const plurals = new Intl.PluralRules(spoken);
  // A report says the same few messages thousands of times: each is looked up once a plural form.
  const forms = new Map<string, Form>();
  const formOf = (key: string, count: string | number | undefined): Form => {
    const counted = typeof count === 'number' ? { count } : {};
    // To i18next, nothing is a form of its own in every language.
    const form = typeof count === 'number' ? `${key} ${count === 0 ? 'zero' : plurals.select(count)}` : key;
    const known = forms.get(form);
    if (known !== undefined) return known;
    const found = cut(instance.t(key, { ...counted, skipInterpolation: true, ns: namespace, lng: spoken }));
    forms.set(form, found);
    return found;
  };
  return (key, args = {}) => {
    const [start, ...rest] = formOf(key, args.count);
    return rest.reduce((message, { name, text }) => {
      const value = Object.hasOwn(args, name) ? args[name] : undefined;
      return message + (typeof value === 'number' ? numbers.format(value) : (value ?? `{{${name}}}`)) + text;
    }, start);
  };
}

/** A message in one of its plural forms: its beginning, then each variable with what stands behind it. */
type Form = [start: string, ...rest: { name: string; text: string }[]];

/** `Unit {{unit}}`: our messages name variables, and ask i18next for nothing else in them. */
function cut(message: string): Form {
  const [start = '', ...rest] = message.split(/\{\{(\w+)\}\}/);
  const form: Form = [start];
  for (let index = 0; index < rest.length; index += 2) {
    form.push({ name: rest[index] ?? '', text: rest[index + 1] ?? '' });
  }
  return form;
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
  });
  void instance.init();
  instances.set(resources, instance);
  return instance;
}
