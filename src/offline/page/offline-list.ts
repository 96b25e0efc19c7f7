import type { Copy } from '../copies/copy.ts';
import { copiesOn } from '../copies/store-page.ts';
import { thisDevice } from '../device.ts';
import { copyItem } from './copy-item.ts';

/** What an unread page shows without a connection: the articles and pages that lie on the device. */
class OfflineList extends HTMLElement {
  async connectedCallback(): Promise<void> {
    this.querySelector('[data-retry]')?.addEventListener('click', () => location.reload());
    const isElsewhere = !location.pathname.endsWith('/offline/');
    if (isElsewhere) addEventListener('online', () => location.reload());
    const copies = await this.copies().catch((): Copy[] => []);
    this.fill('story', copies);
    this.fill('page', copies);
    this.querySelector<HTMLElement>('[data-none]')!.hidden = copies.length > 0;
    this.setAttribute('data-ready', '');
  }

  private async copies(): Promise<Copy[]> {
    const device = thisDevice(new URL(this.dataset['base'] ?? '/', location.href).href);
    const all = [...(await copiesOn(device, 'recent')), ...(await copiesOn(device, 'saved'))];
    const newestFirst = all.sort((a, b) => b.read - a.read);
    return [...new Map(newestFirst.map((copy) => [copy.url, copy])).values()];
  }

  private fill(kind: Copy['kind'], copies: readonly Copy[]): void {
    const part = this.querySelector<HTMLElement>(`[data-kind="${kind}"]`)!;
    const template = this.querySelector('template')!;
    const { lang = 'id', zone = 'UTC', when = '' } = this.dataset;
    const items = copies
      .filter((copy) => copy.kind === kind)
      .map((copy) => copyItem(template, copy, { lang, zone, read: when }));
    part.hidden = items.length === 0;
    part.querySelector('ol')!.append(...items);
  }
}

customElements.define('warta-offline', OfflineList);
