import type { BrowserKind } from '../browsers/browsers.ts';
import { FLOORS } from '../../../src/build/browsers.ts';
import { checkCopies, shelf, whenStored } from './device.ts';
import type { Reader } from './reader.ts';
import { assure } from './reader.ts';

/** What readers come for, each as a way through the site; it rejects where the way ends early. */
export type Journey = (reader: Reader, browser: BrowserKind) => Promise<void>;

const SEED = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';
const OTHER = '2004/12/gempa-tsunami-aceh/';
const OFFLINE = 'Sedang luring';

const read: Journey = async ({ tab, visit, tap, text }) => {
  await visit('internasional/');
  await tap(`main a[href$="${SEED}"]`);
  await tab.until(`location.pathname === '/${SEED}' && document.readyState === 'complete'`);
  assure((await text('h1')).startsWith('Kerry: AS'), 'the headline stands above the article');
  assure((await text('.text')).includes('Latakia'), 'the text is there');
  const isFramed = `document.documentElement.scrollWidth <= innerWidth`;
  assure(await tab.evaluate(isFramed), 'nothing stands out of the screen');
  const classes = await tab.evaluate<string>('document.documentElement.className');
  assure(/\bjs\b/.test(classes) && !/\bfailed\b/.test(classes), `scripts run: ${classes}`);
};

const settings: Journey = async ({ tab, visit, tap }) => {
  const paper = (): Promise<string> =>
    tab.evaluate(
      'getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor',
    );
  const size = (): Promise<number> =>
    tab.evaluate(`parseFloat(getComputedStyle(document.querySelector('.text')).fontSize)`);
  await visit(SEED);
  const before = { paper: await paper(), size: await size() };
  await tap('[data-display] summary');
  // Its styles are fetched with the first tap, and things move when they come.
  await tab.until(`[...document.styleSheets].some(({ href }) => /comforts/.test(href))`);
  await tap('input[name="theme"][value="dark"]');
  await tab.until(`document.documentElement.dataset.theme === 'dark'`);
  await tap('input[name="size"][value="5"]');
  await tab.until(`document.documentElement.dataset.size === '5'`);
  await visit(OTHER);
  assure((await paper()) !== before.paper, 'the next page is dark');
  assure((await size()) > before.size, 'and its letters are larger');
};

const saveArticle = async ({ tab, visit, tap }: Reader): Promise<void> => {
  await visit(SEED);
  await tab.until('navigator.serviceWorker.controller');
  await tap('[data-save]');
  await tab.until(`document.querySelector('[data-save]').getAttribute('aria-pressed') === 'true'`);
};

const save: Journey = async (reader) => {
  const { tab, visit, tap, text } = reader;
  await saveArticle(reader);
  await visit('saved/');
  await tab.until(`document.querySelectorAll('.copies h2').length === 1`);
  assure((await text('.copies h2')).startsWith('Kerry: AS'), 'the article is listed');
  assure(/1 berita, .*\d+ kB/.test(await text('[data-sum]')), 'with its size');
  await tap('.copies button');
  await tab.until(`document.querySelectorAll('.copies h2').length === 0`);
  assure((await shelf(reader, 'saved')).length === 0, 'and is gone when it is removed');
};

const offline: Journey = async (reader) => {
  const { tab, host, visit, text } = reader;
  await visit(SEED);
  await whenStored(reader, 'recent', SEED);
  await host.cut();
  await visit(SEED);
  assure((await text('.text')).includes('Latakia'), 'the article is read again');
  // The time is written by code that only stored pages ask for, so it comes after the text.
  await tab.until(
    `/dimuat\\s+\\d+ \\S+ \\d{4}/.test(document.querySelector('.stored-note').innerText)`,
  );
  await visit(OTHER);
  assure((await text('h1')) === OFFLINE, 'what was not read is not there');
  await tab.until(`document.querySelectorAll('[data-kind="story"] .copies a').length === 1`);
};

const recall: Journey = async (reader) => {
  const { host, visit, text } = reader;
  await visit(OTHER);
  await whenStored(reader, 'recent', OTHER);
  await saveArticle(reader);
  await whenStored(reader, 'saved', SEED);
  host.put('revoked.json', JSON.stringify({ paths: [`/${SEED}`] }));
  assure(await checkCopies(reader), 'the worker asks what was withdrawn');
  const left = new Set([...(await shelf(reader, 'saved')), ...(await shelf(reader, 'recent'))]);
  assure(!left.has(`/${SEED}`), 'the withdrawn article has left the device');
  assure(left.has(`/${OTHER}`), 'and no other has');
  await host.cut();
  await visit(SEED);
  assure((await text('h1')) === OFFLINE, 'it cannot be read any more');
};

const listen: Journey = async ({ tab, visit, tap }) => {
  await visit(SEED);
  await tap('[data-listen]');
  await tab.until('said.length > 3');
  assure((await tab.evaluate<string>('said[0]')).startsWith('Kerry: AS'), 'the headline is first');
  await tap('[data-stop]');
  await tab.until(`document.querySelector('.player') === null`);
};

const search: Journey = async ({ tab, visit, tap, text }, { version }) => {
  await visit('search/?q=latakia');
  if (version < FLOORS.search.chrome) {
    await tab.until(
      `/terlalu lama untuk pencarian/.test(document.querySelector('main').innerText)`,
    );
    await tap('main a[href="/topic/"]');
    await tab.until(`location.pathname === '/topic/'`);
    return;
  }
  const isDone = `document.querySelector('[data-search-state="done"]')`;
  const isListed = `document.querySelector('[data-search-results] a[href*="${SEED}"]') !== null`;
  await tab.until(`${isDone} && ${isListed}`);
  await tap('main input[type="search"]');
  await tab.evaluate(`document.execCommand('selectAll')`);
  await tab.send('Input.dispatchKeyEvent', { type: 'char', text: 'g' });
  for (const letter of 'empa')
    await tab.send('Input.dispatchKeyEvent', { type: 'char', text: letter });
  await tab.until(`location.search === '?q=gempa' && ${isDone} && !(${isListed})`);
  assure(/\d+ berita|hasil/.test(await text('main')), 'the page says how many there are');
};

/** All journeys by what readers want. */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
  read,
  'change the settings': settings,
  save,
  'read offline': offline,
  'lose what was withdrawn': recall,
  listen,
  search,
};
