import type { FrontStory } from '../../front/front-story.ts';
import { MOST } from '../../front/front-lists.ts';
import { askInDialog, element, openDialog } from '../dialog.ts';
import { editorWords } from '../editor-words.ts';
import { packageHold } from '../package-hold.ts';
import type { PackageEntry } from '../conflict/package-parts.ts';
import type { Stories } from '../stories.ts';
import { askOrder } from './ask-order.ts';
import { keepOrder, keptOrder } from './kept-order.ts';
import type { Move, OrderLists } from './order-list.ts';
import { leadingList, otherList } from './order-list.ts';
import type { FrontNow } from './read-front.ts';
import { readFront } from './read-front.ts';
import { saveFront } from './save-front.ts';

/** The front page's order while it is being changed. */
class FrontDialog {
  readonly #stories: Stories;
  readonly #words = editorWords().front;
  readonly #lists = element('div');
  readonly #said = element('output');
  readonly #alert = element('p', { className: 'alert' });
  readonly #save = element('button', { type: 'button', textContent: this.#words.save });
  readonly #dialog: HTMLDialogElement;
  #front: FrontNow;
  /** What led when the order was begun. */
  #seen: readonly string[];
  #wanted: readonly string[];

  constructor(front: FrontNow, stories: Stories) {
    this.#stories = stories;
    this.#front = front;
    const kept = keptOrder();
    this.#seen = kept?.seen ?? front.leading;
    this.#wanted = this.#withoutGone(kept?.wanted ?? front.leading);
    this.#alert.setAttribute('role', 'alert');
    const cancel = element('button', { textContent: this.#words.cancel, value: '' });
    cancel.addEventListener('click', () => keepOrder(undefined));
    const actions = element('div', { className: 'actions' }, [cancel, this.#save]);
    const how = element('p', { textContent: this.#words.how });
    this.#dialog = openDialog(this.#words.title, [
      how,
      this.#alert,
      this.#lists,
      this.#said,
      actions,
    ]);
    if (kept) this.#said.textContent = this.#words.restored;
    this.#show();
  }

  /** Resolves when the dialog is closed: true where an order was saved. */
  closed(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#save.addEventListener('click', () => void this.#trySaving());
      this.#dialog.addEventListener('close', () => resolve(this.#dialog.returnValue === 'saved'));
    });
  }

  #withoutGone(paths: readonly string[]): readonly string[] {
    const there = new Set(this.#front.stories.map(({ path }) => path));
    return paths.filter((path) => there.has(path));
  }

  get #byPath(): ReadonlyMap<string, FrontStory> {
    return new Map(this.#front.stories.map((story) => [story.path, story]));
  }

  #titles(paths: readonly string[]): string[] {
    return paths.map((path) => this.#byPath.get(path)?.title ?? path);
  }

  #show(): void {
    const words = this.#words;
    const { desk } = this.#stories;
    const wanted = this.#wanted;
    const others = [...this.#front.leading, ...this.#front.others].filter(
      (path) => !wanted.includes(path),
    );
    const move = (path: string, how: Move): void => this.#move(path, how);
    const lists: OrderLists = { wanted, others, stories: this.#byPath, desk, words, move };
    const line = (textContent: string): HTMLElement => element('p', { textContent });
    this.#lists.replaceChildren(
      wanted.length > 0 ? leadingList(lists) : line(words.nobody),
      element('h3', { textContent: words.others }),
      others.length > 0 ? otherList(lists, wanted.length >= MOST) : line(words.noOthers),
    );
    const isTooMany = wanted.length > MOST;
    this.#alert.textContent = isTooMany ? words.tooMany(wanted.length, MOST) : '';
    this.#save.disabled = isTooMany;
  }

  #move(path: string, move: Move): void {
    const at = this.#wanted.indexOf(path);
    const rest = this.#wanted.filter((one) => one !== path);
    const place = { up: at - 1, down: at + 1, out: undefined, add: rest.length }[move];
    this.#wanted = place === undefined ? rest : rest.toSpliced(place, 0, path);
    keepOrder({ seen: this.#seen, wanted: this.#wanted });
    const [title = ''] = this.#titles([path]);
    this.#show();
    this.#said.textContent =
      place === undefined ? this.#words.gone(title) : this.#words.moved(title, place + 1);
    // The same button again, or another of the same story where it is off or gone.
    const buttons = [...this.#lists.querySelectorAll<HTMLButtonElement>('button')].filter(
      (button) => button.dataset['move']?.endsWith(` ${path}`) && !button.disabled,
    );
    (buttons.find((button) => button.dataset['move'] === `${move} ${path}`) ?? buttons[0])?.focus();
  }

  async #trySaving(): Promise<void> {
    const { gitHost } = editorWords();
    this.#alert.textContent = this.#words.saving;
    this.#save.disabled = true;
    try {
      const changed = await saveFront(this.#wanted, this.#seen, this.#stories);
      if (typeof changed === 'string') {
        keepOrder(undefined);
        this.#dialog.close(changed);
        return;
      }
      this.#alert.textContent = '';
      await this.#settle(changed);
    } catch (error) {
      const { cause = error } = error as Error;
      const said = cause instanceof Error ? cause.message : String(cause);
      this.#alert.textContent = `${said.replace(gitHost.kept, '').trim()} ${this.#words.kept}`;
    }
    this.#save.disabled = this.#wanted.length > MOST;
  }

  /** The front page is another than the one that was seen: asks which order stands. */
  async #settle(changed: FrontNow): Promise<void> {
    const mine = this.#titles(this.#wanted);
    this.#front = changed;
    const choice = await askOrder(mine, this.#titles(changed.leading));
    this.#wanted = choice === 'theirs' ? changed.leading : this.#withoutGone(this.#wanted);
    if (choice !== undefined) this.#seen = changed.leading;
    keepOrder({ seen: this.#seen, wanted: this.#wanted });
    this.#show();
    if (choice !== undefined) await this.#trySaving();
  }
}

/** How long the list of stories is waited for where it is still being read, in milliseconds. */
const SOON = 250;
const PATIENCE = 20;

/** What the package holds, once it has read it; empty where nobody is signed in. */
async function entriesRead(): Promise<readonly PackageEntry[]> {
  for (let waited = 0; waited < PATIENCE; waited += 1) {
    const entries = packageHold().entries();
    if (entries.length > 0) return entries;
    await new Promise((resolve) => setTimeout(resolve, SOON));
  }
  return [];
}

/** Lets the editor order the front page; resolves with whether another order was saved. */
export async function openFront(stories: Stories): Promise<boolean> {
  const entries = await entriesRead();
  if (entries.length === 0) {
    const { open, notLoaded, close } = editorWords().front;
    await askInDialog(open, [element('p', { textContent: notLoaded })], { ok: close });
    return false;
  }
  const front = readFront(entries, stories.desk, new Date().toISOString());
  return new FrontDialog(front, stories).closed();
}
