import { loadComfortStyle } from './comfort-style.ts';

/** What a message may offer: a link, or something to do. */
export type Offer = { text: string; href?: string; act?: () => void };

const LASTS = 8000;

/** The one message of a page at a time; it lies above the page and moves nothing. */
function place(): HTMLElement {
  const there = document.querySelector<HTMLElement>('.toast');
  if (there) return there;
  const toast = document.createElement('div');
  toast.className = 'toast';
  toast.setAttribute('role', 'status');
  document.body.append(toast);
  return toast;
}

/** Shows a message at the foot of the window, for eight seconds or until its offer is taken. */
export async function showToast(text: string, offer?: Offer): Promise<void> {
  await loadComfortStyle();
  const toast = place();
  const hide = (): void => {
    toast.textContent = '';
  };
  // A new box each time: one that grew would count as a shift of the page.
  const box = document.createElement('div');
  box.append(text);
  if (offer) {
    const control = document.createElement(offer.href === undefined ? 'button' : 'a');
    control.textContent = offer.text;
    if (control instanceof HTMLAnchorElement) control.href = offer.href ?? '';
    control.addEventListener('click', () => {
      hide();
      offer.act?.();
    });
    box.append(control);
  }
  hide();
  toast.append(box);
  setTimeout(() => {
    if (box.isConnected && !toast.contains(document.activeElement)) hide();
  }, LASTS);
}
