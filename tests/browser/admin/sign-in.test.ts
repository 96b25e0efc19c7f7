import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitea } from '../../support/admin/git-host/gitea.ts';
import { gitlab } from '../../support/admin/git-host/gitlab.ts';
import type { HostDesk } from '../../support/admin/host-desk.ts';
import { startHostDesk } from '../../support/admin/host-desk.ts';
import { keptData } from '../../support/admin/kept-data.ts';
import { storyFiles } from '../../support/admin/story-files.ts';
import { startBrowser } from '../../support/browser.ts';

const path = 'content/articles/2026/11/banjir.md';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser({ whole: true });
});
afterAll(() => browser.close());

describe.each([
  ['gitlab', gitlab, 'GitLab'],
  ['gitea', gitea, 'Gitea / Forgejo'],
] as const)('an application at %s', (backend, speech, service) => {
  let room: HostDesk;
  beforeAll(async () => {
    room = await startHostDesk(browser, backend, speech, storyFiles, {
      editor: { backend, app: 'warta-app' },
    });
  });
  afterAll(() => room.close());

  /** The button for it; the name of the host stands between signs for its direction. */
  const door = () =>
    room.desk.page.getByRole('button', { name: new RegExp(`^Masuk dengan .?${service}.?$`) });

  /** Asks to be let in; gives the page of the git host. */
  async function goToHost(): Promise<Page> {
    const { page } = room.desk;
    const opened = page.waitForEvent('popup');
    await door().tap();
    const host = await opened;
    await host.getByText('warta-app').waitFor();
    return host;
  }

  /** Presses there, and waits until the page is gone. */
  async function press(host: Page, name: string): Promise<void> {
    const closed = host.waitForEvent('close');
    await host.getByRole('link', { name }).click();
    await closed;
  }

  // What the desk does of it is the same for both.
  if (backend === 'gitlab') {
    test('who refuses there is told so, and nothing of it stays on the device', async () => {
      const { desk } = room;
      await press(await goToHost(), 'Deny');
      await desk.page.getByText('Proses masuk dihentikan. Coba lagi.').waitFor();
      expect(await keptData(desk.page)).not.toContain('codeVerifier');
      expect(room.host.signIn.tokens.size).toBe(0);
    });

    test('a code that is no longer good is said in a sentence', async () => {
      const { desk } = room;
      const host = await goToHost();
      const link = host.getByRole('link', { name: 'Authorize' });
      await link.evaluate((one: HTMLAnchorElement) => {
        one.href = one.href.replace(/code-\d+/, 'code-0');
      });
      await press(host, 'Authorize');
      await desk.page.getByText(/Hos git menolak .*authorization grant is invalid/).waitFor();
      expect(room.host.signIn.tokens.size).toBe(0);
    });
  }

  test('who lets it in writes at once, also when the token ran out meanwhile', async () => {
    const { desk, host } = room;
    await press(await goToHost(), 'Authorize');
    await desk.page.getByText('Koleksi', { exact: true }).waitFor();
    await desk.openMonth('November 2026');
    await desk.openStory('Banjir: rob');
    await desk.write('title', 'Banjir: surut');
    const [[token, renews]] = [...host.signIn.tokens] as [[string, string]];
    host.signIn.tokens.clear();
    host.signIn.tokens.set('ran-out', renews);
    await desk.saveAndClose();
    expect(host.repository.text(path)).toContain('title: Banjir: surut\n');
    expect(host.repository.head.author.name).toBe('Rina');
    expect([...host.signIn.tokens.keys()]).not.toContain(token);
  });

  test('signing out leaves no token of either kind on the device', async () => {
    const { desk, host } = room;
    const [[token, renews]] = [...host.signIn.tokens] as [[string, string]];
    const before = await keptData(desk.page);
    for (const word of [token, renews]) expect(before).toContain(word);
    await desk.openMenu();
    const reloaded = desk.page.waitForEvent('load');
    await desk.signOut();
    await reloaded;
    await door().waitFor();
    const after = await keptData(desk.page);
    for (const word of ['handed-out', 'renews', 'codeVerifier', 'Banjir', 'Rina'])
      expect(after).not.toContain(word);
  });
});
