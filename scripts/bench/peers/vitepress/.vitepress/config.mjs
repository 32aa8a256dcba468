import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BASE = 'https://docs.example.com';
const LANGS = ['en', 'es', 'ja', 'ko', 'ru', 'zh'];
const content = 'content';

export default {
  srcDir: content,
  outDir: 'public',
  cleanUrls: true,
  ignoreDeadLinks: true,
  locales: Object.fromEntries(LANGS.map((lang) => [lang, { label: lang, lang, link: `/${lang}/` }])),
  themeConfig: { sidebar: Object.fromEntries(LANGS.flatMap(sectionsOf)) },
  transformHead: ({ page }) => {
    const path = page.replace(/^[^/]+\//, '').replace(/\.md$/, '');
    return LANGS.map((lang) => [
      'link',
      { rel: 'alternate', hreflang: lang, href: `${BASE}/${lang}/${path}` },
    ]);
  },
};

function sectionsOf(lang) {
  return readdirSync(join(content, lang)).map((section) => [
    `/${lang}/${section}/`,
    readdirSync(join(content, lang, section)).map((file) => ({
      text: /^title: *["']?(.*?)["']?\r?$/m.exec(
        readFileSync(join(content, lang, section, file), 'utf8'),
      )?.[1],
      link: `/${lang}/${section}/${file.replace(/\.md$/, '')}`,
    })),
  ]);
}
