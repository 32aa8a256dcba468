import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens an address and gives what the browser complained of. Pictures from elsewhere are not asked for: there is no network in a test. */
export async function open(page: Page, url: string): Promise<string[]> {
  const complaints: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  await page.route(
    (address) => address.origin !== origin,
    (route) => {
      if (route.request().resourceType() !== 'image')
        complaints.push(`leaves the site: ${route.request().url()}`);
      return route.fulfill({ contentType: 'image/svg+xml', body: PICTURE });
    },
  );
  const response = await page.goto(url);
  if (response && !response.ok() && !url.startsWith('file:'))
    complaints.push(`status ${String(response.status())}`);
  return complaints;
}

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="300"/>';

/** What axe finds wrong, a line each. */
export async function axe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    // axe puts itself into the page's window.
    const { axe: engine } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await engine.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}
