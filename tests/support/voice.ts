import type { BrowserContext, Page } from 'playwright-core';

/** Gives pages a voice that says a sentence in `pace` ms and keeps what it said in `said`. */
export function withVoice(where: Page | BrowserContext, pace = 100): Promise<unknown> {
  return where.addInitScript((pause) => {
    const said: string[] = [];
    const voice = { lang: 'id-ID', localService: true, name: 'Uji', voiceURI: '', default: true };
    let timer: ReturnType<typeof setTimeout>;
    class Utterance extends EventTarget {
      readonly text: string;
      rate = 1;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.assign(globalThis, { said, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => [voice],
        addEventListener() {},
        cancel: () => clearTimeout(timer),
        speak(utterance: Utterance) {
          said.push(utterance.text);
          timer = setTimeout(() => utterance.dispatchEvent(new Event('end')), pause);
        },
      },
    });
  }, pace);
}
