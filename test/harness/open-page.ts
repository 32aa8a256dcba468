import type { BrowserContext, Page } from 'playwright-core';

const DESKTOP = { width: 1280, height: 900 };

/** A window of the browser that tests use one after the other: a new one for each would cost more than what most of them do. */
export class Visit {
  readonly page: Page;
  #complaints: string[] = [];
  #home = '';

  private constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.#complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.#complaints.push(error.message));
    page.on('requestfailed', (request) => this.#complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      const outside = !request.url().startsWith(this.#home) && !request.url().startsWith(PICTURES);
      if (outside || (request.url().startsWith(PICTURES) && request.resourceType() !== 'image'))
        this.#complaints.push(`leaves for ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.#complaints.push(`${response.url()}: ${response.status()}`);
    });
  }

  static async of(context: BrowserContext): Promise<Visit> {
    // There is no network in a test.
    await context.route(`${PICTURES}**`, (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
    );
    return new Visit(await context.newPage());
  }

  /** As the next test expects it: a light desktop, on screen, nothing open and nothing on its way. */
  async reset(): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' });
    await this.page.setViewportSize(DESKTOP);
  }

  /** Opens an address below `home` and gives what the browser complained of, requests that lead out of `home` among it. */
  readonly open = async (home: string, path: string): Promise<string[]> => {
    this.#home = home;
    this.#complaints = [];
    const url = new URL(path, home).href;
    const [document] = url.split('#');
    // Where only the fragment differs, a browser loads nothing.
    if (this.page.url().split('#')[0] === document) await this.page.goto('about:blank');
    await this.page.goto(url);
    return this.#complaints;
  };
}

/** Where the pictures of the fixtures lie, and what comes from there. */
const PICTURES = 'https://docs.example.com/';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="300"/>';
