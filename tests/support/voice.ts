import type { BrowserContext, Page } from 'playwright-core';

/**
 * A voice on the device unless it `isFar`; there from the beginning unless it `isLate`, which then
 * comes by `giveVoice()`; for good unless it fails after some sentences. It says a sentence in
 * `pace` ms.
 */
export type VoiceKind = {
  lang?: string;
  isLate?: boolean;
  isFar?: boolean;
  failsAfter?: number;
  pace?: number;
};

/** What was said on a page by its voice. */
export const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

/** Gives what is loaded next a voice, an Indonesian one unless its `lang` is another. */
export async function withVoice(where: Page | BrowserContext, kind: VoiceKind = {}): Promise<void> {
  await where.addInitScript(install, kind);
}

function install({ lang = 'id-ID', isLate, isFar, failsAfter, pace = 40 }: VoiceKind): void {
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
      const end = failsAfter !== undefined && said.length > failsAfter ? 'error' : 'end';
      timer = setTimeout(() => utterance.dispatchEvent(new Event(end)), pace);
    },
  });
  const giveVoice = (): void => {
    voices = [voice];
    synthesis.dispatchEvent(new Event('voiceschanged'));
  };
  const isSilent = (): boolean => timer === undefined;
  Object.assign(globalThis, { said, giveVoice, isSilent, SpeechSynthesisUtterance: Utterance });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
}
