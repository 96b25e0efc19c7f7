import type { Address } from '../../../lib/url.ts';
import { builtAnswer } from './built-answer.ts';
import type { DevTools } from './devtools.ts';
import { within } from './within.ts';

/** How large a picture of a page is, in pixels: wide enough for the page of a computer, as high as A4. */
export const PICTURE_SIZE = { width: 1024, height: 1448 } as const;

/** How long a page may take (ms): what it asks for is on this machine. */
const LONGEST = 10_000;

type Paused = { readonly requestId: string; readonly request: { readonly url: string } };

/** A window of a browser in which pages of a built site are seen, and nothing else. */
export class Camera {
  readonly #devtools: DevTools;
  readonly #session: string;

  private constructor(devtools: DevTools, session: string) {
    this.#devtools = devtools;
    this.#session = session;
  }

  /** Opens such a window for the built site in `dist`, which stands at `address`. Rejects where none opens. */
  static open(devtools: DevTools, dist: string, address: Address): Promise<Camera> {
    return within(Camera.#open(devtools, dist, address), LONGEST);
  }

  static async #open(devtools: DevTools, dist: string, address: Address): Promise<Camera> {
    const { targetId } = await devtools.ask<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
    });
    const { sessionId } = await devtools.ask<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const ask = (method: string, params: object = {}) => devtools.ask(method, params, sessionId);
    devtools.hear<Paused>('Fetch.requestPaused', sessionId, ({ requestId, request }) => {
      const answer = builtAnswer(dist, address, request.url);
      const done = answer
        ? ask('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [{ name: 'Content-Type', value: answer.type }],
            body: answer.body.toString('base64'),
          })
        : ask('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
      // A request that the page has given up meanwhile is refused an answer.
      done.catch(() => undefined);
    });
    await ask('Page.enable');
    await ask('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    // Pages are whole without scripts, and what has none looks the same each time.
    await ask('Emulation.setScriptExecutionDisabled', { value: true });
    await ask('Emulation.setDeviceMetricsOverride', {
      ...PICTURE_SIZE,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await ask('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    return new Camera(devtools, sessionId);
  }

  /**
   * A picture (JPEG) of the page at a whole address: of its beginning, or of what stands around the
   * first element that `selector` names. Rejects where the page does not come.
   */
  photograph(url: string, selector?: string): Promise<Buffer> {
    return within(this.#take(url, selector), LONGEST);
  }

  async #take(url: string, selector: string | undefined): Promise<Buffer> {
    const loaded = Promise.withResolvers<void>();
    this.#devtools.hear('Page.loadEventFired', this.#session, () => loaded.resolve());
    const { errorText } = await this.#ask<{ errorText?: string }>('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
    await loaded.promise;
    if (selector !== undefined) await this.#scrollTo(selector);
    const { data } = await this.#ask<{ data: string }>('Page.captureScreenshot', {
      format: 'jpeg',
      quality: 80,
    });
    return Buffer.from(data, 'base64');
  }

  async #scrollTo(selector: string): Promise<void> {
    const { root } = await this.#ask<{ root: { nodeId: number } }>('DOM.getDocument');
    const { nodeId } = await this.#ask<{ nodeId: number }>('DOM.querySelector', {
      nodeId: root.nodeId,
      selector,
    });
    if (nodeId !== 0) await this.#ask('DOM.scrollIntoViewIfNeeded', { nodeId });
  }

  #ask<Result>(method: string, params: object = {}): Promise<Result> {
    return this.#devtools.ask<Result>(method, params, this.#session);
  }
}
