/** Android's older name of a language: Java wrote `in` for Indonesian, and still says `in_ID`. */
const OLDER: Record<string, string> = { id: 'in' };

/** The device's voices for a language, those on the device before those of a far server. */
export function voicesFor(language: string): SpeechSynthesisVoice[] {
  const names = new Set([language, OLDER[language]]);
  return speechSynthesis
    .getVoices()
    .filter(({ lang }) => names.has(lang.toLowerCase().split(/[-_]/)[0]))
    .toSorted((a, b) => Number(b.localService) - Number(a.localService));
}
