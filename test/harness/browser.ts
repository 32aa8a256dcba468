import { existsSync } from 'node:fs';
import { chromium as driver, type Browser } from 'playwright-core';

/**
 * A real Chromium: the one that `CHROME_PATH` names, else, on Linux x64, the one that comes with the packages. Undefined where there is neither,
 * with a line that says so: the tests that need it are then skipped.
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) {
    process.stderr.write(
      'No browser here: set CHROME_PATH to a Chrome or Chromium to run the browser tests.\n',
    );
    return undefined;
  }
  return driver.launch({
    executablePath,
    args: ['--no-sandbox', '--headless=shell', '--disable-gpu', '--disable-background-networking'],
  });
}

async function findBrowser(): Promise<string | undefined> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // The package unpacks the libraries that a bare machine lacks only where it believes to run in the cloud function it was made for.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
