import { readdirSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';

const sections = readdirSync('src/content/docs/en');

export default defineConfig({
  site: 'https://docs.example.com',
  image: { service: passthroughImageService() },
  telemetry: false,
  integrations: [
    starlight({
      title: 'Docs',
      locales: Object.fromEntries(
        ['en', 'es', 'ja', 'ko', 'ru', 'zh'].map((lang) => [lang, { label: lang, lang }]),
      ),
      defaultLocale: 'en',
      sidebar: sections.map((section) => ({
        label: section,
        items: [{ autogenerate: { directory: section } }],
      })),
      // Its section's pages beside a page, like ours, not those of all sections.
      routeMiddleware: './src/own-section.mjs',
      // No index for search, and no code to colour.
      pagefind: false,
      expressiveCode: false,
    }),
  ],
});
