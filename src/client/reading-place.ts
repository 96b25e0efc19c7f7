/** Keeps how far the reader came in a story, and offers to go on there. Nothing leaves the device. */
const KEY = 'warta:places';
const KEPT = 40;
type Places = Record<string, number>;

const blocks = document.querySelectorAll('.text > *');

function readPlaces(): Places {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Places;
  } catch {
    return {};
  }
}

/** The paragraph at the top of the window. */
const placeNow = (): number =>
  [...blocks].findIndex((block) => block.getBoundingClientRect().bottom > 0);

function keepPlace(): void {
  const { [location.pathname]: _old, ...others } = readPlaces();
  const place = placeNow();
  // A story begun in earnest and not read to its end.
  const isWorth = place > 2 && place < blocks.length - 3;
  const kept = Object.entries(others).slice(isWorth ? 1 - KEPT : -KEPT);
  const places = Object.fromEntries(isWorth ? [...kept, [location.pathname, place]] : kept);
  try {
    if (Object.keys(places).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(places));
  } catch {
    // Storage is denied: the story begins at its beginning.
  }
}

async function offerPlace(block: Element): Promise<void> {
  const tools = document.querySelector<HTMLElement>('[data-story-tools]')?.dataset ?? {};
  const { showToast } = await import('./toast.ts');
  const act = (): void => block.scrollIntoView();
  showToast('', { text: tools['goOn'] ?? '', act });
}

const last = blocks[readPlaces()[location.pathname] ?? -1];
if (last && location.hash === '' && scrollY < 200) offerPlace(last);
addEventListener('pagehide', keepPlace);
