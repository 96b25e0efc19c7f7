import type { Host } from '../../support/device.ts';
import type { Tab } from '../browsers/launch.ts';

/** Who makes a journey: a tab of some browser on a site that is theirs alone. */
export type Reader = {
  tab: Tab;
  host: Host;
  /** What the page's scripts threw so far. */
  errors: readonly string[];
  /** Goes to a path of the site and waits until the page is there. */
  visit(path: string): Promise<void>;
  /** Taps the first element that is so, as a finger would. Rejects where nothing can be hit. */
  tap(selector: string): Promise<void>;
  /** The text of the first element that is so, as far as it is seen. */
  text(selector: string): Promise<string>;
};

/** A phone, in CSS pixels. */
const SCREEN = { width: 360, height: 740, deviceScaleFactor: 1, mobile: false };

type Thrown = { exceptionDetails: { text: string; exception?: { description?: string } } };

/** An expression for the middle of an element once it stands still; false where a tap does not hit it. */
const whereToTap = (element: string): string => `(async () => {
  // Lists are made anew while they are read.
  const measure = () => {
    const { left, top, width, height } = ${element}.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  ${element}.scrollIntoView({ block: 'center' });
  let [x, y] = measure();
  for (let still = 0, tries = 0; still < 3 && tries < 50; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const [left, top] = [x, y];
    [x, y] = measure();
    still = left === x && top === y ? still + 1 : 0;
  }
  const top = document.elementFromPoint(x, y);
  return top !== null && (${element}.contains(top) || top.contains(${element})) && { x, y };
})()`;

/** Makes a reader of a tab. `early` are scripts that run before any of a page's own. */
export async function readerOn(tab: Tab, host: Host, early: readonly string[]): Promise<Reader> {
  const errors: string[] = [];
  tab.on('Runtime.exceptionThrown', (params) => {
    const { exception, text } = (params as unknown as Thrown).exceptionDetails;
    errors.push(exception?.description ?? text);
  });
  for (const domain of ['Page', 'Runtime']) await tab.send(`${domain}.enable`);
  await tab.send('Emulation.setDeviceMetricsOverride', SCREEN);
  for (const source of early) await tab.send('Page.addScriptToEvaluateOnNewDocument', { source });
  const first = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;
  return {
    tab,
    host,
    errors,
    async visit(path) {
      // The page before is known by a mark that the next one has not.
      await tab.evaluate('self.isLeft = true');
      await tab.send('Page.navigate', { url: host.url + path });
      await tab.until(`!self.isLeft && document.readyState === 'complete'`);
    },
    async tap(selector) {
      await tab.until(`${first(selector)} !== null`);
      const { x, y } = await tab
        .until<{ x: number; y: number }>(whereToTap(first(selector)))
        .catch(() => Promise.reject(new Error(`Nobody can tap ${selector}`)));
      for (const type of ['mousePressed', 'mouseReleased'])
        await tab.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
    text: (selector) => tab.evaluate<string>(`(${first(selector)} || { innerText: '' }).innerText`),
  };
}

/** Throws unless the journey is where it should be. `what` says where that is. */
export function assure(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`Not so: ${what}`);
}
