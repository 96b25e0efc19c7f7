import type { BrowserContext, Page } from 'playwright-core';

/** What was said on a page by its voice. */
export const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

/**
 * Gives what is loaded next an Indonesian voice, which says a sentence in `pace` ms. With `late` the
 * voice is there only after `giveVoice()`, as on devices that load their voices.
 */
export async function withVoice(
  where: Page | BrowserContext,
  { late = false, pace = 100 } = {},
): Promise<void> {
  const how = { isLate: late, pause: pace };
  await where.addInitScript(({ isLate, pause }) => {
    const said: string[] = [];
    const voice = { lang: 'id-ID', localService: true, name: 'Uji', voiceURI: '', default: true };
    let voices = isLate ? [] : [voice];
    let timer: ReturnType<typeof setTimeout>;
    class Utterance extends EventTarget {
      readonly text: string;
      rate = 1;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => clearTimeout(timer),
      speak(utterance: Utterance) {
        said.push(utterance.text);
        timer = setTimeout(() => utterance.dispatchEvent(new Event('end')), pause);
      },
    });
    const giveVoice = (): void => {
      voices = [voice];
      synthesis.dispatchEvent(new Event('voiceschanged'));
    };
    Object.assign(globalThis, { said, giveVoice, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  }, how);
}
