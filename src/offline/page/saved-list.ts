import { thisDevice } from '../device.ts';
import { askWorkerToCheck } from './ask-worker.ts';
import { copyItem } from './copy-item.ts';
import { hasWords } from './match-words.ts';
import type { SavedOrder, SavedArticle } from './order-saved.ts';
import { orderSaved } from './order-saved.ts';
import { removeSaved } from './save-article.ts';
import { savedArticles, savedWords } from './saved-articles.ts';
import { writeSize } from './write-size.ts';

/** The list of saved articles: order, search within, sizes, and removing one or all. */
class SavedList extends HTMLElement {
  private readonly device = thisDevice(new URL(this.dataset['base'] ?? '/', location.href).href);
  private articles: SavedArticle[] = [];
  private words: Map<string, string> | undefined;
  private readings = 0;

  async connectedCallback(): Promise<void> {
    this.find('[role="search"]').addEventListener('input', () => this.show());
    this.find('ol').addEventListener('click', ({ target }) => {
      const item =
        target instanceof Element && target.closest('button') ? target.closest('li') : null;
      if (item) this.removeItem(item);
    });
    this.find('[data-remove-all]').addEventListener('click', () => this.removeAll());
    await this.read();
    // Withdrawn articles go before the reader opens one.
    if (await askWorkerToCheck()) await this.read();
  }

  private find<T extends HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  private async read(): Promise<void> {
    try {
      const reading = ++this.readings;
      const articles = await savedArticles(this.device);
      // One that began later knows what was removed since.
      if (reading < this.readings) return;
      // A list that is made anew takes the button from under a finger.
      const isSame = JSON.stringify(articles) === JSON.stringify(this.articles);
      if (isSame && this.hasAttribute('data-ready')) return;
      this.articles = articles;
      this.find('[data-empty]').hidden = this.articles.length > 0;
      this.find('[data-filled]').hidden = this.articles.length === 0;
      await this.show();
    } catch {
      this.find('[data-denied]').hidden = false;
    }
    this.setAttribute('data-ready', '');
  }

  private async show(): Promise<void> {
    const query = this.find<HTMLInputElement>('input').value.trim();
    const order = this.find<HTMLSelectElement>('select').value as SavedOrder;
    if (query !== '') this.words ??= await savedWords(this.device);
    const matches = this.articles.filter(
      ({ url }) => query === '' || hasWords(this.words?.get(url) ?? '', query),
    );
    const { lang = 'id', zone = 'UTC', when = '', total = '' } = this.dataset;
    const template = this.find<HTMLTemplateElement>('template');
    const items = orderSaved(matches, order).map((article) =>
      copyItem(template, article, { lang, zone, read: when }),
    );
    const list = this.find('ol');
    list.textContent = '';
    list.append(...items);
    const size = matches.reduce((sum, article) => sum + article.size, 0);
    this.find('[data-sum]').textContent =
      matches.length === 0
        ? (this.dataset['none'] ?? '')
        : total.replace('{n}', String(matches.length)).replace('{size}', writeSize(size, lang));
  }

  private async removeItem(item: HTMLLIElement): Promise<void> {
    const next = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector('a')?.href;
    await removeSaved(this.device, item.querySelector('a')!.href);
    await this.read();
    const links = [...this.querySelectorAll<HTMLAnchorElement>('ol a')];
    // The focus goes to the neighbour, or where it is said that nothing is left.
    (links.find(({ href }) => href === next) ?? this.find('[data-empty]')).focus();
  }

  private async removeAll(): Promise<void> {
    if (!confirm(this.dataset['removeAllAsk'])) return;
    for (const { url } of this.articles) await removeSaved(this.device, url);
    await this.read();
    this.find('[data-empty]').focus();
  }
}

customElements.define('warta-saved', SavedList);
