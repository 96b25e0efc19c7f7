import { closeWithBack } from './close-with-back.ts';
import { loadComfortStyle } from './comfort-style.ts';
import { setting } from './settings.ts';

/** Under data saver the worker lets only what was asked for pass. */
const wanted = (url: string): string => (setting('saver') === 'on' ? `${url}?wanted` : url);

/** A picture in its largest file, with its number and caption from the page. */
function slideOf(link: HTMLAnchorElement): HTMLElement {
  const small = link.querySelector('img')!;
  const slide = document.createElement('figure');
  const image = document.createElement('img');
  image.width = small.width;
  image.height = small.height;
  image.alt = small.alt;
  image.dataset['address'] = wanted(link.href);
  slide.append(image);
  for (const words of link.parentElement!.querySelectorAll('.count, figcaption'))
    slide.append(words.cloneNode(true));
  return slide;
}

/** Fetches what comes into sight, or is next to it: a gallery may be long, and its files are large. */
function fetchNear(strip: HTMLElement): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const image = target as HTMLImageElement;
        const address = image.dataset['address'];
        if (!isIntersecting || !address) continue;
        near.unobserve(image);
        image.src = address;
      }
    },
    { root: strip, rootMargin: '0px 50%' },
  );
  for (const image of strip.querySelectorAll('img')) near.observe(image);
}

/** The dialog with what moves in it, made ready once. */
type Viewer = {
  dialog: HTMLDialogElement;
  strip: HTMLElement;
  /** What screen readers say when another picture is shown. */
  said: HTMLElement;
  /** Its name where the pictures have none of their own. */
  name: string;
};

let viewer: Viewer | undefined;
let opener: HTMLAnchorElement | undefined;

/** Shows the picture so many further; after the last comes the first. */
function step({ strip, said }: Viewer, by: number): void {
  const { children, scrollLeft, clientWidth } = strip;
  // From right to left, what has been scrolled is negative.
  const at = Math.round(Math.abs(scrollLeft) / clientWidth);
  const slide = children[(at + by + children.length) % children.length]!;
  slide.scrollIntoView({ inline: 'start' });
  const count = slide.querySelector('.count')?.textContent ?? '';
  said.textContent = `${count} ${slide.querySelector('img')!.alt}`;
}

/** While a picture is enlarged with two fingers, one finger moves it and not the strip. */
function holdWhileZoomed(strip: HTMLElement): void {
  const viewport = window.visualViewport;
  if (!viewport) return;
  viewport.addEventListener('resize', () => {
    strip.style.overflowX = viewport.scale > 1.01 ? 'hidden' : '';
  });
}

/** The pictures that are shown together with one: of its essay or gallery, else it alone. */
const setOf = (link: Element): Element =>
  link.closest('.essay') || link.closest('.gallery') || link.parentElement!;

function makeViewer(): Viewer {
  const dialog = document.querySelector<HTMLDialogElement>('.viewer')!;
  const strip = dialog.querySelector<HTMLElement>('.viewer__strip')!;
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  dialog.append(said);
  const made = { dialog, strip, said, name: dialog.getAttribute('aria-label') ?? '' };
  holdWhileZoomed(strip);
  for (const button of dialog.querySelectorAll<HTMLElement>('[data-step]'))
    button.addEventListener('click', () => step(made, Number(button.dataset['step'])));
  dialog.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    step(made, getComputedStyle(strip).direction === 'rtl' ? -by : by);
  });
  dialog.addEventListener('close', () => {
    strip.textContent = '';
    said.textContent = '';
    opener?.focus();
  });
  return made;
}

/** Opens the dialog at the picture of a link, with the others of its gallery beside it. */
export async function openPictures(link: HTMLAnchorElement): Promise<void> {
  await loadComfortStyle();
  const { dialog, strip, name } = (viewer = viewer || makeViewer());
  if (dialog.open) return;
  opener = link;
  const set = setOf(link);
  const all = set.querySelectorAll('a');
  const links = [...all].filter(({ className }) => className === 'large');
  for (const button of dialog.querySelectorAll<HTMLElement>('[data-step]'))
    button.hidden = links.length < 2;
  strip.append(...links.map(slideOf));
  dialog.setAttribute('aria-label', set.getAttribute('aria-label') || name);
  dialog.showModal();
  closeWithBack(dialog);
  strip.children[links.indexOf(link)]!.scrollIntoView({ inline: 'start' });
  fetchNear(strip);
}
