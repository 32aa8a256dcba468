import type { LayoutPatterns } from '../layouts/define.js';
import type { LocaleSettings } from '../model/locale.js';

/**
 * The text of a configuration for a project as it was found: `interlinear.config.mjs`, with every setting that was assumed written out and the others
 * in comments, so that a team can change what is wrong.
 */
export function configTemplate(found: {
  layout: LayoutPatterns;
  source: LocaleSettings;
  locales: readonly LocaleSettings[];
}): string {
  const { layout, source, locales } = found;
  const entry = ({ locale, lang, name }: LocaleSettings): string =>
    `{ locale: ${quoted(locale)}, lang: ${quoted(lang)}, name: ${quoted(name)} }`;
  return [
    '// @ts-check',
    '// Settings of Interlinear; all of them are optional. `interlinear check` says what is wrong here, with line and column where it can.',
    '',
    "/** @type {import('interlinear').Config} */",
    'export default {',
    `  // Where pages lie (${layout.name}).`,
    '  layout: {',
    `    translation: ${quoted(layout.translation)},`,
    ...(layout.source === undefined ? [] : [`    source: ${quoted(layout.source)},`]),
    '  },',
    '',
    '  // The language that the others are translated from, and the translations in the order in which readers see them.',
    `  source: ${entry(source)},`,
    '  locales: [',
    ...locales.map((locale) => `    ${entry(locale)},`),
    '  ],',
    '',
    '  // Absolute address of the site: without it pages have no canonical and hreflang addresses, and there is no sitemap.',
    "  // siteUrl: 'https://docs.example.com',",
    '',
    "  // site: { title: 'Handbook' },",
    '',
    '  // How much a finding weighs: error, warning, note or off.',
    "  // severity: { 'figure/format': 'off' },",
    '',
    '  // Ways of saying one thing that are no mistake.',
    "  // glossary: [{ source: 'TTM', target: '12 months' }],",
    '};',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/[\r\n\u2028\u2029]/g, ' ')}'`;
}
