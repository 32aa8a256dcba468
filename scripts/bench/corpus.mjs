// A project of any size, made from the pages in `content/`: six locales, pages of about 5 kB without spans, the same for the same size.
import { Buffer } from 'node:buffer';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJiti } from 'jiti';

const { readSideBySide } = await createJiti(import.meta.url).import('../../src/sidebyside/read.ts');
const content = fileURLToPath(new URL('../../content', import.meta.url));

/**
 * Writes `content/<locale>/section-<n>/page-<n>.md`.
 * @param {string} root an empty folder
 * @param {number} pages of all locales together
 * @returns {{ pages: number, bytes: number }}
 */
export function makeCorpus(root, pages) {
  const templates = readTemplates();
  const random = seeded(20_170_707);
  let bytes = 0;
  const slugs = Math.ceil(pages / templates.size);
  for (let index = 0; index < slugs; index += 1) {
    // Each page has an amount of its own, the same in all languages.
    const amount = String(100 + Math.floor(random() * 90) * 10);
    for (const [locale, template] of templates) {
      // One page in twenty has the errors of the original, the others are as they should be.
      const mended =
        index % 20 === 0 ? template : template.replaceAll('300', '150').replaceAll('MB2 7', 'MB2-7');
      const text = mended
        .replace(/^(title: )(["']?)(.*?)(["']?)(\r?)$/m, `$1$2$3 ${index}$4$5`)
        .replaceAll(/150(?=[.,\s]?000)/g, amount);
      const path = join(root, 'content', locale, `section-${Math.floor(index / 20)}`, `page-${index}.md`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      bytes += Buffer.byteLength(text);
    }
  }
  return { pages: slugs * templates.size, bytes };
}

/** Locale → text without spans; the English is what the spans of the first page carry. */
function readTemplates() {
  const templates = new Map();
  for (const locale of readdirSync(content).sort()) {
    const [file] = readdirSync(join(content, locale));
    const read = readSideBySide(readFileSync(join(content, locale, file), 'utf8'));
    templates.set(locale, read.target.text);
    if (read.spans && !templates.has('en')) templates.set('en', read.source.text);
  }
  return templates;
}

/** Numbers from 0 to 1, always the same: a linear congruential generator. */
function seeded(seed) {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}
