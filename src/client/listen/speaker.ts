import type { Sentence } from './read-blocks.ts';

/** Reads sentences one by one. `moved` hears of each that begins, and of `undefined` at the end. */
export class Speaker {
  private readonly sentences: readonly Sentence[];
  private readonly voice: SpeechSynthesisVoice;
  private readonly moved: (sentence: Sentence | undefined) => void;
  private at = 0;
  /** What is spoken now. Held here, because Chrome forgets to tell the end of what nobody holds. */
  private utterance: SpeechSynthesisUtterance | undefined;
  rate = 1;
  /** Hears whenever reading begins, pauses or fails. */
  toggled: () => void = () => {};

  constructor(
    sentences: readonly Sentence[],
    voice: SpeechSynthesisVoice,
    moved: (sentence: Sentence | undefined) => void,
  ) {
    this.sentences = sentences;
    this.voice = voice;
    this.moved = moved;
  }

  get isSpeaking(): boolean {
    return this.utterance !== undefined;
  }

  /** Reads from the sentence where it stands. */
  play(): void {
    this.utterance = undefined;
    speechSynthesis.cancel();
    const sentence = this.sentences[this.at];
    this.moved(sentence);
    if (sentence) this.speak(sentence.text);
    this.toggled();
  }

  private speak(text: string): void {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = this.voice;
    // Android goes by the language alone.
    utterance.lang = this.voice.lang;
    utterance.rate = this.rate;
    // What ends late, because it was cancelled, is not heard.
    utterance.addEventListener('end', () => {
      if (this.utterance === utterance) this.move(1);
    });
    utterance.addEventListener('error', () => {
      if (this.utterance === utterance) this.pause();
    });
    this.utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  /** Goes `steps` sentences on or back, and reads from there. */
  move(steps: number): void {
    this.at = Math.max(0, this.at + steps);
    this.play();
  }

  /** Stops within the sentence; `play` begins it again, as voices cannot be relied on to resume. */
  pause(): void {
    this.utterance = undefined;
    speechSynthesis.cancel();
    this.toggled();
  }
}
