import type { Sentence } from './read-blocks.ts';

/** Reads sentences one by one. `moved` hears of each that begins, and of `undefined` at the end. */
export class Speaker {
  readonly #sentences: readonly Sentence[];
  readonly #voice: SpeechSynthesisVoice | undefined;
  readonly #moved: (sentence: Sentence | undefined) => void;
  #at = 0;
  /** Counts what was asked to be spoken: what ends late, because it was cancelled, is not heard. */
  #turn = 0;
  isSpeaking = false;
  rate = 1;

  constructor(
    sentences: readonly Sentence[],
    lang: string,
    moved: (sentence: Sentence | undefined) => void,
  ) {
    this.#sentences = sentences;
    this.#moved = moved;
    const voices = speechSynthesis
      .getVoices()
      .filter((one) => one.lang.toLowerCase().startsWith(lang));
    // A voice on the device reads without the network, and is not cut off.
    this.#voice = voices.find(({ localService }) => localService) ?? voices[0];
  }

  #speak(): void {
    const turn = ++this.#turn;
    const sentence = this.#sentences[this.#at];
    speechSynthesis.cancel();
    this.#moved(sentence);
    this.isSpeaking = sentence !== undefined;
    if (!sentence) return;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    if (this.#voice) {
      utterance.voice = this.#voice;
      utterance.lang = this.#voice.lang;
    }
    utterance.rate = this.rate;
    utterance.addEventListener('end', () => {
      if (turn === this.#turn) this.move(1);
    });
    speechSynthesis.speak(utterance);
  }

  /** Goes `steps` sentences on or back, and reads from there. */
  move(steps: number): void {
    this.#at = Math.max(0, this.#at + steps);
    this.#speak();
  }

  /** Stops within the sentence; `play` begins it again, as voices cannot be relied on to resume. */
  pause(): void {
    this.#turn++;
    this.isSpeaking = false;
    speechSynthesis.cancel();
  }

  /** Reads from the sentence where it stands. */
  play(): void {
    this.#speak();
  }
}
