import type { Page } from 'playwright-core';

/**
 * A voice on the device unless it `isFar`; there from the beginning unless it `isLate`, which then
 * comes by `giveVoice()`; for good unless it fails after some sentences.
 */
export type VoiceKind = { lang?: string; isLate?: boolean; isFar?: boolean; failsAfter?: number };

/** What was said on a page by its voice. */
export const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

/** Gives a page's next load a voice, which says a sentence within a moment. */
export async function withVoice(page: Page, kind: VoiceKind = {}): Promise<void> {
  await page.addInitScript(({ lang = 'id-ID', isLate, isFar, failsAfter = Infinity }) => {
    const said: string[] = [];
    const voice = { lang, localService: !isFar, name: 'Uji', voiceURI: '', default: true };
    let voices = isLate ? [] : [voice];
    let timer: ReturnType<typeof setTimeout> | undefined;
    class Utterance extends EventTarget {
      readonly text: string;
      rate = 1;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const cancel = (): void => {
      clearTimeout(timer);
      timer = undefined;
    };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel,
      speak(utterance: Utterance) {
        said.push(utterance.text);
        const end = said.length > failsAfter ? 'error' : 'end';
        timer = setTimeout(() => utterance.dispatchEvent(new Event(end)), 40);
      },
    });
    const giveVoice = (): void => {
      voices = [voice];
      synthesis.dispatchEvent(new Event('voiceschanged'));
    };
    const isSilent = (): boolean => timer === undefined;
    Object.assign(globalThis, { said, giveVoice, isSilent, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  }, kind);
}
