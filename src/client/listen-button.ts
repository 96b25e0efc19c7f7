/** Shows the listen button once the device has a voice for the story's language. */
const button = document.querySelector<HTMLButtonElement>('[data-listen]');
const language = document.querySelector('article')?.lang || document.documentElement.lang;
const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;

function look(): void {
  const has = synthesis?.getVoices().some(({ lang }) => lang.toLowerCase().startsWith(language));
  if (has) button?.classList.remove('no-voice');
}

if (button && synthesis) {
  look();
  synthesis.addEventListener?.('voiceschanged', look);
  button.addEventListener('click', async () => {
    const { openPlayer } = await import('./listen/player.ts');
    await openPlayer(language, button);
  });
}
