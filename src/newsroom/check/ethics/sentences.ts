/** A full stop after these ends no sentence. */
const SHORT =
  /(?:\b(?:Jl|Jln|No|Gg|Dr|dr|Drs|Hj|H|M|Moh|Muh|St|Ny|Tn|Kec|Kel|Kab|Ds|Kp|Bpk|Mr|Mrs|Ms)|\b\p{Lu})\.$/u;

/** One sentence and where it begins in its passage. */
export interface SentenceAt {
  readonly text: string;
  readonly at: number;
}

/** No sentence is longer; what runs on without a full stop is cut, so that patterns stay quick. */
const LONGEST = 800;

/** The sentences of a passage. */
export function sentencesOf(text: string): SentenceAt[] {
  const sentences: SentenceAt[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?]["”’)]*\s+(?=["“(]?[\p{Lu}\d])/gu)) {
    const stop = index + end.trimEnd().length;
    if (SHORT.test(text.slice(start, stop))) continue;
    sentences.push({ text: text.slice(start, stop), at: start });
    start = index + end.length;
  }
  return [...sentences, { text: text.slice(start), at: start }].flatMap(cut);
}

function cut({ text, at }: SentenceAt): SentenceAt[] {
  return Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, part) => ({
    text: text.slice(part * LONGEST, (part + 1) * LONGEST),
    at: at + part * LONGEST,
  }));
}
