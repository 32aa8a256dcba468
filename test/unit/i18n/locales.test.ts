import { describe, expect, test } from 'vitest';
import { NAMESPACES, UI_LANGS, UI_LANG_NAMES, type Messages } from '../../../src/i18n/messages.js';
import { readResources } from '../../../src/io/locales.js';

const resources = readResources(...UI_LANGS);
const SUFFIX = /_(zero|one|two|few|many|other)$/;

/** Messages by their whole key. */
function flat(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

function messagesOf(lang: string, namespace: (typeof NAMESPACES)[number]): Map<string, string> {
  return flat(resources[lang]?.[namespace] ?? {});
}

function stems(messages: Map<string, string>): string[] {
  return [...new Set([...messages.keys()].map((key) => key.replace(SUFFIX, '')))].sort();
}

function variables(message: string): string[] {
  return [...new Set([...message.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name ?? ''))].sort();
}

const table = UI_LANGS.flatMap((lang) => NAMESPACES.map((namespace) => ({ lang, namespace })));

describe.each(table)('locales/$lang/$namespace.json', ({ lang, namespace }) => {
  const english = messagesOf('en', namespace);
  const messages = messagesOf(lang, namespace);

  test('has the keys of the English', () => {
    expect(stems(messages)).toEqual(stems(english));
  });

  test('has the plural forms that its language needs, and no others', () => {
    const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
    const forms = new Map<string, string[]>();
    for (const key of messages.keys()) {
      const stem = key.replace(SUFFIX, '');
      if (stem !== key) forms.set(stem, [...(forms.get(stem) ?? []), key.slice(stem.length + 1)]);
    }
    for (const [stem, found] of forms) expect({ stem, forms: found.sort() }).toEqual({ stem, forms: needed });
  });

  test('has plurals where the English has them', () => {
    const plural = (all: Map<string, string>): string[] =>
      stems(new Map([...all].filter(([key]) => SUFFIX.test(key))));
    expect(plural(messages)).toEqual(plural(english));
  });

  test('uses the variables of the English', () => {
    const byStem = (all: Map<string, string>): Map<string, string[]> =>
      new Map([...all].map(([key, message]) => [key.replace(SUFFIX, ''), variables(message)]));
    for (const [key, message] of messages) {
      const stem = key.replace(SUFFIX, '');
      expect({ key, variables: variables(message) }).toEqual({ key, variables: byStem(english).get(stem) });
    }
  });

  test('holds no nested message and no empty text', () => {
    for (const [key, message] of messages) {
      const odd = /\$t\(|\{\{-/.test(message) || message.trim() === '';
      expect({ key, odd }).toEqual({ key, odd: false });
    }
  });
});

test('every language is named in its own words', () => {
  for (const lang of UI_LANGS) {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang === 'zh' ? 'zh-Hans' : lang);
    expect(UI_LANG_NAMES[lang].toLowerCase()).toBe(name?.toLowerCase());
  }
});
