import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from 'playwright-core';
import type { State } from './state.ts';
import { openState } from './state.ts';

/** A context that many states share, one after another. */
type Shared = { context: BrowserContext; page: Page; session: CDPSession };

/**
 * Opens states one after another, each as if nobody had been on the site before. Most share one page,
 * which is emptied between them: a context of its own takes as much work again as what is then measured.
 */
export class StatePages {
  readonly #browser: Browser;
  readonly #site: string;
  readonly #options: BrowserContextOptions;
  #shared: Shared | undefined;
  #own: BrowserContext | undefined;

  /** On the site at `site`; `options` are those of each state when it is opened. */
  constructor(browser: Browser, site: string, options: BrowserContextOptions) {
    this.#browser = browser;
    this.#site = site;
    this.#options = options;
  }

  /** Opens a state; the page of the one before is gone then. */
  async open(state: State): Promise<Page> {
    await this.#own?.close();
    this.#own = undefined;
    // What is done to a context stays in it.
    if (state.before ?? state.settings ?? state.media) {
      this.#own = await this.#browser.newContext(this.#options);
      return openState(this.#own, this.#site, state);
    }
    const page = await this.#emptyPage();
    await page.goto(this.#site + state.path);
    await state.reach?.(page, this.#site);
    return page;
  }

  async close(): Promise<void> {
    await this.#own?.close();
    await this.#shared?.context.close();
  }

  async #emptyPage(): Promise<Page> {
    this.#shared ??= await this.#begin();
    const { context, page, session } = this.#shared;
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    // It is the tab's, and the page's to empty.
    if (page.url() !== 'about:blank') await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    const { origin } = new URL(this.#site);
    // Settings, kept stories, answers that the browser holds, and the service worker.
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.send('Network.clearBrowserCache');
    await page.setViewportSize(this.#options.viewport!);
    await page.emulateMedia({ colorScheme: this.#options.colorScheme ?? 'light' });
    return page;
  }

  async #begin(): Promise<Shared> {
    const context = await this.#browser.newContext(this.#options);
    const page = await context.newPage();
    return { context, page, session: await context.newCDPSession(page) };
  }
}
