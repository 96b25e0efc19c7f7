import { clockOf } from './clock.ts';
import { poll } from './poll.ts';

/** What `_live.json` says. */
type Newest = { version: string; changed: string; entries: { id: string }[] };

/** What the page says for the script (`data-words`). */
type Say = {
  [key in 'offer' | 'changed' | 'ended' | 'checked' | 'published' | 'failed' | 'loading']: string;
};

const fill = (words: string, value: string | number): string => words.replace('#', `${value}`);

/** Shows what is new in its place, with the code that comes for it; else the page is loaded again. */
async function show(box: HTMLElement): Promise<void> {
  try {
    const { showEntries } = await import('./show-entries.ts');
    await showEntries(box);
  } catch {
    location.reload();
  }
}

/** When what is asked for was put in place, as far as its host says, else when the story changed. */
function publishedAt({ changed }: Newest, { headers }: Response): number {
  const placed = Date.parse(headers.get('last-modified') ?? '');
  return Math.max(Date.parse(changed), placed || 0);
}

/**
 * Tells the reader of live coverage what is new on it. Nothing on the page moves before it is asked for: a
 * button lies over it, and a line of its own says when it was looked and when the site was published.
 */
export function followCoverage(): void {
  const box = document.querySelector<HTMLElement>('[data-live]');
  const button = box?.querySelector('button');
  const note = box?.querySelector('.live__note');
  if (!box || !button || !note) return;
  const say = JSON.parse(box.dataset['words']!) as Say;
  let isOver = false;
  const offer = (text: string): void => {
    // Said once, not each minute anew.
    if (button.textContent !== text) button.textContent = text;
    button.hidden = text === '';
  };
  button.addEventListener('click', async () => {
    if (isOver) return location.reload();
    offer(say.loading);
    await show(box);
    offer('');
  });
  poll(box.dataset['live']!, {
    async answer(response) {
      const news = (await response.json()) as Newest;
      const added = news.entries.filter(({ id }) => !document.getElementById(id)).length;
      const isChanged = news.version !== box.dataset['version'];
      offer(added > 0 ? fill(say.offer, added) : isChanged ? say.changed : '');
      const clock = (time: number): string => clockOf(time, news.changed);
      note.textContent = `${fill(say.published, clock(publishedAt(news, response)))}, ${fill(say.checked, clock(Date.now()))}`;
    },
    failed() {
      note.textContent = say.failed;
    },
    gone() {
      isOver = true;
      note.textContent = '';
      offer(say.ended);
    },
  });
}
