import type { Browser, Locator, Page } from 'playwright-core';
import { openPage } from '../browser.ts';
import { keptData } from './kept-data.ts';
import type { EditorHost } from './serve-editor.ts';

/** The editor as someone sees it on a phone. */
export class Desk {
  readonly page: Page;
  /** What went wrong on the page, without what was asked of the git host. */
  readonly troubles: string[];

  private constructor(page: Page, troubles: string[]) {
    this.page = page;
    this.troubles = troubles;
  }

  static async open(browser: Browser, editor: EditorHost): Promise<Desk> {
    const { page, troubles } = await openPage(browser, editor.url, {
      viewport: { width: 360, height: 720 },
      hasTouch: true,
      isMobile: true,
      locale: 'id-ID',
    });
    return new Desk(page, troubles);
  }

  async giveToken(token: string): Promise<void> {
    await this.button('Masuk dengan token akses').tap();
    await this.page.getByRole('textbox', { name: 'Token akses pribadi' }).fill(token);
    await this.button('Masuk').tap();
  }

  async signIn(token: string): Promise<void> {
    await this.giveToken(token);
    await this.page.getByText('Koleksi', { exact: true }).waitFor();
  }

  /** Opens a month's stories, `November 2026`. */
  async openMonth(month: string): Promise<void> {
    await this.page.locator('#nc-root').getByText(month, { exact: true }).first().tap();
    await this.page.waitForURL(/collections\/articles-/);
  }

  async openStory(headline: string): Promise<void> {
    await this.page.getByText(headline, { exact: true }).first().tap();
    await this.field('title').waitFor();
  }

  /** Begins a story once its whole form is there: what is typed before may go to another. */
  async newStory(headline: string, section: string, date: string): Promise<void> {
    await this.button('Buat naskah baru').tap();
    await this.page.getByText('Anda sedang membuat naskah baru').waitFor();
    await this.field('body').getByRole('textbox').waitFor();
    // In its first hundredth of a second a form takes nothing; no hand is that fast.
    const title = this.field('title').locator('input').first();
    do {
      await this.write('title', headline);
      await this.page.waitForTimeout(50);
    } while ((await title.inputValue()) !== headline);
    await this.field('section').getByText(section).tap();
    await this.write('date', date);
  }

  /** A field of the form by its path, such as `image.caption`. */
  field(path: string): Locator {
    return this.page.locator(`[data-key-path="${path}"]`);
  }

  /** Scrolls to a field far below: fields are drawn once those before them are seen. */
  async scrollTo(path: string): Promise<void> {
    while ((await this.field(path).count()) === 0) {
      await this.page.locator('[data-key-path]').last().scrollIntoViewIfNeeded();
      await this.page.waitForTimeout(50);
    }
  }

  async write(path: string, text: string): Promise<void> {
    await this.field(path).locator('input, textarea').first().fill(text);
  }

  /** Puts the cursor behind the text of a paragraph of the story and types. */
  async writeBehind(words: string, text: string): Promise<void> {
    const box = this.field('body').getByRole('textbox');
    await box.getByText(words, { exact: false }).first().tap();
    await this.page.keyboard.press('End');
    await this.page.keyboard.type(text);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async save(): Promise<void> {
    await this.button('Simpan').click();
  }

  /** Saves and waits until the list is shown again. */
  async saveAndClose(): Promise<void> {
    await this.save();
    await this.closed();
  }

  /** Waits until the form is gone and the list is shown; throws with what is shown instead. */
  async closed(): Promise<void> {
    for (let waited = 0; !/collections(\/[\w-]+)?$/.test(this.page.url()); waited += 50) {
      if (waited > 60_000) throw new Error(await this.page.locator('body').innerText());
      await this.page.waitForTimeout(50);
    }
  }

  /** Waits until what was typed is kept on the device. */
  async kept(words: string): Promise<void> {
    while (!(await keptData(this.page)).includes(words)) await this.page.waitForTimeout(50);
  }

  async openMenu(): Promise<void> {
    await this.page.getByRole('radio', { name: 'Menu' }).tap();
  }

  async signOut(): Promise<void> {
    await this.page.getByText('Keluar', { exact: true }).first().tap();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
