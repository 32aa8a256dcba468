import { defineCheck } from './check.js';

/** Is a page in one locale only, while the project has others? Often a file whose name was changed in one place. */
export const coverage = defineCheck({
  name: 'coverage',
  scope: 'project',
  codes: ['page/one-locale'],
  *run({ inputs }) {
    if (new Set(inputs.map(({ key }) => key.locale)).size < 2) return;
    const bySlug = new Map<string, { only: (typeof inputs)[number]; locales: Set<string> }>();
    for (const input of inputs) {
      const { slug, locale } = input.key;
      const known = bySlug.get(slug);
      if (known) known.locales.add(locale);
      else bySlug.set(slug, { only: input, locales: new Set([locale]) });
    }
    for (const { only, locales } of bySlug.values()) {
      if (locales.size > 1) continue;
      const start = { line: 1, column: 1, offset: 0 };
      const target = { path: only.path, start, end: start, text: '' };
      const args = { locale: only.key.locale };
      yield { key: only.key, fact: { code: 'page/one-locale', unit: null, target, source: null, args } };
    }
  },
});
