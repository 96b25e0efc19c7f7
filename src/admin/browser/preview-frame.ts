/** How long the sizes and addresses of pictures are waited for, in milliseconds. */
const SOON = 250;
const PATIENCE = 20;

/** The size that a picture is given until its own is known. */
const ASSUMED = { width: 1200, height: 800 } as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizes = new Map<string, Size>();

/** A picture as the preview shows it; `again` is called when more is known of it. */
export function shownPicture(address: string, again: () => void): Size & { readonly src: string } {
  const known = sizes.get(address);
  if (known === undefined) {
    const picture = new Image();
    picture.addEventListener('load', () => {
      sizes.set(address, { width: picture.naturalWidth, height: picture.naturalHeight });
      again();
    });
    picture.src = address;
  }
  return { src: address, ...(known ?? ASSUMED) };
}

/** Calls `look` until it says that it has what it waits for, some seconds at most. */
export function lookAgain(look: () => boolean, tries = PATIENCE): void {
  setTimeout(() => {
    if (!look() && tries > 0) lookAgain(look, tries - 1);
  }, SOON);
}

/** What each document shows. */
const shown = new WeakMap<Document, string>();

/** How a preview looks, in which language it is, and its name. */
export interface PreviewLook {
  readonly style: string;
  readonly language: string;
  readonly title: string;
}

/** Shows `html` in the document of the preview; what is the same already is left alone. */
export function drawIn(
  frame: Document,
  html: string,
  { style, language, title }: PreviewLook,
): void {
  if (frame.getElementById('look') === null) {
    const viewport = frame.createElement('meta');
    Object.assign(viewport, { name: 'viewport', content: 'width=device-width, initial-scale=1' });
    const look = frame.createElement('style');
    look.id = 'look';
    look.textContent = style;
    frame.head.append(viewport, look);
    frame.documentElement.lang = language;
    frame.title = title;
  }
  if (shown.get(frame) === html) return;
  const isOpen = frame.querySelector('details')?.open;
  frame.body.innerHTML = html;
  shown.set(frame, html);
  const details = frame.querySelector('details');
  if (details !== null && isOpen !== undefined) details.open = isOpen;
}
