/** How far the reader came in articles. Nothing leaves the device. */
const KEY = 'warta:places';
const KEPT = 40;
/** Paragraphs after which an article is begun, and before whose like it is read. */
const BEGUN = 3;
type Places = Record<string, number>;

function readPlaces(): Places {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Places;
  } catch {
    return {};
  }
}

/** Pixels at the top of the window that the masthead may lie over. */
const COVERED = 72;

/** The paragraph at the top of the window, below the masthead. */
const placeIn = (blocks: NodeListOf<Element>): number =>
  [...blocks].findIndex((block) => block.getBoundingClientRect().bottom > COVERED);

function keepPlace(blocks: NodeListOf<Element>): void {
  const place = placeIn(blocks);
  // Who only looked at the beginning keeps the place of the last reading.
  if (place <= BEGUN) return;
  const { [location.pathname]: _old, ...others } = readPlaces();
  const isRead = place >= blocks.length - BEGUN;
  const entries = Object.entries(others).slice(isRead ? -KEPT : 1 - KEPT);
  if (!isRead) entries.push([location.pathname, place]);
  const places: Places = Object.assign({}, ...entries.map(([path, at]) => ({ [path]: at })));
  try {
    if (Object.keys(places).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(places));
  } catch {
    // Storage is denied: the article begins at its beginning.
  }
}

async function offerPlace(block: Element): Promise<void> {
  const tools = document.querySelector<HTMLElement>('[data-story-tools]')?.dataset ?? {};
  const { showToast } = await import('./toast.ts');
  const act = (): void => block.scrollIntoView();
  showToast('', { text: tools['goOn'] ?? '', act });
}

/** Begins to keep the place, and offers the last one. */
export function keepReadingPlace(): void {
  const blocks = document.querySelectorAll('.text > *');
  const last = blocks[new Map(Object.entries(readPlaces())).get(location.pathname) ?? -1];
  if (last && location.hash === '' && scrollY < 200) offerPlace(last);
  const keep = (): void => keepPlace(blocks);
  // Phones close what is hidden without a word.
  document.addEventListener('visibilitychange', keep);
  addEventListener('pagehide', keep);
}
