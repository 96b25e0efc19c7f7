import { voicesFor } from './listen/voices.ts';

/** Shows the listen button once the device has a voice for the article's language. */
const button = document.querySelector<HTMLButtonElement>('[data-listen]');
const language = document.querySelector('article')?.lang || document.documentElement.lang;

function look(): void {
  if (voicesFor(language).length > 0) button?.classList.remove('no-voice');
}

if (button && 'speechSynthesis' in globalThis) {
  look();
  // Many devices load their voices late, and tell.
  speechSynthesis.addEventListener?.('voiceschanged', look);
  button.addEventListener('click', async () => {
    const { openPlayer } = await import('./listen/player.ts');
    await openPlayer(language, button);
  });
}
