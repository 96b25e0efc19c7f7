/** The device's voices for a language, those on the device before those of a far server. */
export function voicesFor(language: string): SpeechSynthesisVoice[] {
  // Android's older name of Indonesian: Java wrote `in`, and still says `in_ID`.
  const names = new Set<string | undefined>([language, language === 'id' ? 'in' : language]);
  return speechSynthesis
    .getVoices()
    .filter(({ lang }) => names.has(lang.toLowerCase().split(/[-_]/)[0]))
    .sort((a, b) => Number(b.localService) - Number(a.localService));
}
