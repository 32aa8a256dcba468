import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

/** Gives every document of a context the engine before it loads: that is ten times cheaper than to hand it to each that has loaded. */
export async function provideAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
}

const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 320, height: 640 } };

type State = readonly [size: keyof typeof SIZES, scheme: 'light' | 'dark', rules: 'all' | 'colours'];

/**
 * Both sizes in both colour schemes. What is shown, and so what any rule has to look at, depends on the size: all rules run in both. A scheme
 * changes nothing but colours, which a test holds the stylesheets to: in the second scheme of a size those rules run that axe itself files under
 * colour, and no other could find anything that it had not found in the first.
 */
const STATES: readonly State[] = [
  ['desktop', 'light', 'all'],
  ['desktop', 'dark', 'colours'],
  ['phone', 'dark', 'all'],
  ['phone', 'light', 'colours'],
];

/** What axe finds wrong with the document that is open, and where it is too wide for a window, a line each. Leaves a light desktop. */
export async function audit(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [size, scheme, rules] of STATES) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize(SIZES[size]);
    if (size === 'desktop') await page.evaluate(UNFOLD);
    const wrong = await page.evaluate(violations, RULES[rules]);
    found.push(...wrong.map((problem) => `${size}, ${scheme}: ${problem}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  for (const viewport of [SIZES.phone, SIZES.desktop]) {
    await page.setViewportSize(viewport);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (width > viewport.width) found.push(`${width} pixels wide in a window of ${viewport.width}`);
  }
  return found;
}

/** Options of axe. It has one more rule on colour, for twice the contrast, which it does not run unless asked to. */
const RULES = {
  all: {},
  colours: { runOnly: ['cat.color'], rules: { 'color-contrast-enhanced': { enabled: false } } },
};

const UNFOLD = 'document.querySelectorAll("details").forEach((details) => (details.open = true))';

/** Runs in the document, where axe is a global. */
async function violations(rules: object): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Engine };
  const { violations: found } = await axe.run({ resultTypes: ['violations'], ...rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

interface Engine {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
