import { sayMissing } from '../../client/say-missing.ts';
import { showToast } from '../../client/toast.ts';
import { toolWords } from '../../words/tool-words.ts';
import { thisDevice } from '../device.ts';
import type { ToolWords } from '../../words/words.ts';
import type { Device } from '../device.ts';
import type { Saved } from './save-article.ts';
import { removeSaved, saveArticle } from './save-article.ts';
import { savedExtent } from './saved-extent.ts';
import { writeSize } from './write-size.ts';

/** What is said of each way that saving can go. */
const WORDS = {
  saved: 'savedNow',
  incomplete: 'savedIncomplete',
  full: 'storageFull',
  denied: 'storageDenied',
  failed: 'saveFailed',
} as const satisfies Record<Saved, string>;

/** From so many pictures on a reader is told what they take. */
const SEVERAL = 3;

/** What a saved story with several pictures takes on the device; empty for others. */
async function extentWords(device: Device, words: ToolWords): Promise<string> {
  const { pictures, bytes } = await savedExtent(device, location.href);
  if (pictures < SEVERAL) return '';
  const size = writeSize(bytes, document.documentElement.lang);
  return ` ${words.savedPictures.replace('{n}', `${pictures}`).replace('{size}', size)}`;
}

/** Saves the article of this page, or removes it when it is saved; says so beneath. */
export async function pressSave(button: HTMLButtonElement, base: string): Promise<void> {
  const words = await toolWords(document.documentElement.lang).catch(sayMissing);
  if (!words) return;
  // Browsers within some apps have storage, but no worker to read it without a connection.
  if (!('caches' in self) || !('serviceWorker' in navigator)) {
    showToast(words.storageDenied);
    return;
  }
  const device = thisDevice(new URL(base, location.href).href);
  if (button.getAttribute('aria-pressed') === 'true') {
    await removeSaved(device, location.href).catch(() => undefined);
    button.setAttribute('aria-pressed', 'false');
    showToast(words.unsaved);
    return;
  }
  button.setAttribute('aria-busy', 'true');
  showToast(words.saving);
  const isSaving = document.documentElement.dataset['saver'] === 'on';
  const result = await saveArticle(device, location.href, isSaving ? 'smallest' : 'largest');
  button.removeAttribute('aria-busy');
  const isSaved = result === 'saved' || result === 'incomplete';
  button.setAttribute('aria-pressed', String(isSaved));
  const list = { text: words.savedList, href: `${base}saved/` };
  const extent = isSaved ? await extentWords(device, words).catch(() => '') : '';
  showToast(words[WORDS[result]] + extent, isSaved ? list : undefined);
  // Asked for on the reader's own act only; browsers may keep the articles through a lack of space.
  if (isSaved) await navigator.storage?.persist?.().catch(() => false);
}
