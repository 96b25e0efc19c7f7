import { sayMissing } from './say-missing.ts';
import { voicesFor } from './listen/voices.ts';

/** Shows the listen button once the device has a voice for the article's language. */
export function offerListening(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-listen]');
  if (!button || !('speechSynthesis' in self)) return;
  const language = document.querySelector('article')?.lang || document.documentElement.lang;
  const look = (): void => {
    if (voicesFor(language).length > 0) button.classList.remove('no-voice');
  };
  look();
  // Many devices load their voices late, and tell.
  speechSynthesis.addEventListener?.('voiceschanged', look);
  button.addEventListener('click', async () => {
    const player = await import('./listen/player.ts').catch(sayMissing);
    await player?.openPlayer(language, button);
  });
}
