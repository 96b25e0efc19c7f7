import { loadComfortStyle } from './comfort-style.ts';

/** Under data saver the worker answers pictures with an empty one, without a size. */
const isHeld = (image: HTMLImageElement): boolean =>
  image.complete && image.currentSrc.includes('/_p/') && image.dataset['held'] === undefined;

/** Loads one picture after all: the worker lets this address pass. */
function load(image: HTMLImageElement): void {
  const url = image.currentSrc;
  image.removeAttribute('srcset');
  image.src = `${url}?wanted`;
}

/** A button over a picture of an article that is held back; pictures of lists lead to their article. */
function offer(image: HTMLImageElement, words: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'load-picture';
  button.textContent = words;
  button.addEventListener('click', () => {
    load(image);
    button.remove();
  });
  // A button within a link would be two things to tap in one.
  (image.closest('a') || image).after(button);
}

/** Header of the empty picture, as the worker writes it. */
const HELD = 'x-warta-held';

async function isEmpty(image: HTMLImageElement): Promise<boolean> {
  // The worker answers from the device or with the empty picture: this costs no bytes.
  const response = await fetch(image.currentSrc);
  await response.body?.cancel();
  return response.headers.has(HELD);
}

async function look(image: HTMLImageElement, words: string): Promise<void> {
  if (!isHeld(image) || !(await isEmpty(image)) || !isHeld(image)) return;
  image.dataset['held'] = '';
  if (image.closest('.nameplate')) load(image);
  else if (image.closest('figure')) offer(image, words);
}

/** Puts a button on each picture that is held back. */
export async function offerHeldPictures(): Promise<void> {
  const words = document.querySelector<HTMLElement>('[data-display]')?.dataset['loadPicture'] ?? '';
  await loadComfortStyle();
  for (const image of document.images) {
    image.addEventListener('load', () => look(image, words));
    look(image, words);
  }
}

/** Loads all pictures of the page that were held back. */
export function loadHeldPictures(): void {
  for (const image of document.images) {
    if (image.dataset['held'] !== undefined) load(image);
  }
  for (const button of document.querySelectorAll('.load-picture')) button.remove();
}
