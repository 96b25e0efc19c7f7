/** A line of the list: a query, of which the first `typed` letters are there already, or something to do. */
export type ListEntry = {
  text: string;
  typed: number;
  /** Done when it is taken. */
  take(): void;
  /** Done when the reader removes it; what cannot be removed has none. */
  remove?: () => void;
};

/** The field names the list by this. */
const ID = 'completions';

/**
 * A list below a text field by the combobox pattern of WAI-ARIA: the focus stays in the field, arrows
 * move through the list, Enter takes what is active, Escape closes, Delete removes. Keys that compose a
 * letter belong to the keyboard.
 */
export class CompletionList {
  private readonly field: HTMLInputElement;
  private readonly list: HTMLUListElement;
  private readonly dismissed: () => void;
  private entries: readonly ListEntry[] = [];
  private active = -1;

  /** `name` is what the list is called; `dismissed` hears when the reader turns away from it. */
  constructor(field: HTMLInputElement, name: string, dismissed: () => void) {
    this.field = field;
    this.dismissed = dismissed;
    this.list = document.createElement('ul');
    this.list.id = ID;
    this.list.className = 'completions';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', name);
    field.parentElement!.append(this.list);
    field.setAttribute('aria-controls', ID);
    field.setAttribute('aria-autocomplete', 'list');
    field.addEventListener('keydown', (event) => {
      if (!event.isComposing && !this.list.hidden && this.press(event.key)) event.preventDefault();
    });
    field.addEventListener('blur', () => this.dismiss());
    // A finger that moves the page looks for something else. The page may also move by itself.
    for (const type of ['touchmove', 'wheel']) {
      const isOutside = ({ target }: Event): boolean => !this.list.contains(target as Node);
      addEventListener(type, (event) => isOutside(event) && this.dismiss(), { passive: true });
    }
    // The focus stays where the words are typed.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => this.tap(event.target as Element));
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  private dismiss(): void {
    this.show([]);
    this.dismissed();
  }

  /** Shows entries, closed where there are none; what was active is not any more. */
  show(entries: readonly ListEntry[]): void {
    this.entries = entries;
    this.list.textContent = '';
    for (const [at, entry] of entries.entries()) this.list.append(this.newOption(entry, at));
    this.list.hidden = entries.length === 0;
    this.list.scrollTop = 0;
    this.field.setAttribute('aria-expanded', String(this.isOpen));
    this.activate(-1);
  }

  private newOption({ text, typed, remove }: ListEntry, at: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${ID}-${at}`;
    option.setAttribute('role', 'option');
    const words = document.createElement('span');
    words.dir = 'auto';
    const rest = document.createElement('b');
    rest.textContent = text.slice(typed);
    words.append(text.slice(0, typed), rest);
    option.append(words);
    if (remove) {
      // For pointers alone: an option has no buttons in it, keys have Delete.
      const cross = document.createElement('span');
      cross.className = 'completions__remove';
      cross.setAttribute('aria-hidden', 'true');
      cross.textContent = '×';
      option.append(cross);
    }
    return option;
  }

  private activate(at: number): void {
    this.active = at;
    for (const [place, option] of Array.from(this.list.children).entries()) {
      option.setAttribute('aria-selected', String(place === at));
    }
    const option = this.list.children[at];
    if (!option) {
      this.field.removeAttribute('aria-activedescendant');
      return;
    }
    this.field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  /** What a key does to the open list; false where it is not the list's. */
  private press(key: string): boolean {
    const last = this.entries.length - 1;
    const entry = this.entries[this.active];
    if (key === 'ArrowDown' && this.active < last) this.activate(this.active + 1);
    else if (key === 'ArrowUp' && entry) this.activate(this.active - 1);
    else if (key === 'Escape') this.dismiss();
    else if (key === 'Enter' && entry) entry.take();
    else if (key === 'Delete' && entry?.remove) entry.remove();
    else {
      // Past the end arrows go on to the results; Enter sends the words as they stand.
      if (key === 'ArrowDown' || key === 'Enter') this.dismiss();
      return false;
    }
    return true;
  }

  private tap(target: Element): void {
    const option = target.closest('[role="option"]');
    const entry = this.entries[Array.from(this.list.children).indexOf(option!)];
    if (target.closest('.completions__remove')) entry?.remove?.();
    else entry?.take();
  }
}
