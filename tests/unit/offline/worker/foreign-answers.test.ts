import { expect, test } from 'vitest';
import { saveArticle } from '../../../../src/offline/page/save-article.ts';
import { findPage } from '../../../../src/offline/copies/find-page.ts';
import { openShelf } from '../../../../src/offline/copies/shelves.ts';
import { answerIndex } from '../../../../src/offline/worker/answer-part.ts';
import { answerPicture } from '../../../../src/offline/worker/answer-picture.ts';
import { checkCopies } from '../../../../src/offline/worker/check-copies.ts';
import { keepPage } from '../../../../src/offline/worker/keep-page.ts';
import { readNotes } from '../../../../src/offline/worker/notes.ts';
import { policyFor } from '../../../support/policy-for.ts';
import { MARK } from '../../../../src/offline/copies/is-fit.ts';
import { articlePage, fakeDevice, loginPage } from '../fake-device.ts';

const URL_A = 'https://warta.example/koran/2015/09/a/';
const PICTURE = '/koran/_p/ab-640.webp';
const INDEX = '/koran/search-index/manifest.json';

const titleOf = async (device: Parameters<typeof findPage>[0]): Promise<string | undefined> =>
  /<h1>(.*)<\/h1>/.exec((await (await findPage(device, URL_A))?.text()) ?? '')?.[1];

test('the mark that pages are known by stands in the policy of every page', () => {
  expect(policyFor('<html></html>')).toMatch(new RegExp(`${MARK}$`));
});

test('a login page never takes the place of a page that was read or saved', async () => {
  const { device } = fakeDevice({ '/koran/2015/09/a/': loginPage });
  await keepPage(device, URL_A, articlePage('Banjir'));
  await keepPage(device, URL_A, loginPage());
  expect(await titleOf(device)).toBe('Banjir');
  expect(await saveArticle(device, URL_A, 'smallest')).toBe('failed');
  expect(await titleOf(device)).toBe('Banjir');
});

test('nor does it when all copies are asked for again', async () => {
  const { device } = fakeDevice({
    '/koran/revoked.json': () => Response.json({ paths: [] }),
    '/koran/2015/09/a/': loginPage,
    [PICTURE]: loginPage,
  });
  await keepPage(device, URL_A, articlePage('Banjir', `<figure><img src="${PICTURE}"></figure>`));
  const parts = await openShelf(device, 'parts');
  await parts.put(PICTURE, new Response('webp', { headers: { 'content-type': 'image/webp' } }));
  await checkCopies(device, 'all');
  expect(await titleOf(device)).toBe('Banjir');
  expect(await (await parts.match(PICTURE))?.text()).toBe('webp');
});

test('nor is it taken for the list of withdrawn articles', async () => {
  const { device } = fakeDevice({ '/koran/revoked.json': loginPage });
  await keepPage(device, URL_A, articlePage('Banjir'));
  expect(await checkCopies(device, 'all')).toBe(false);
  expect(await titleOf(device)).toBe('Banjir');
  expect((await readNotes(device)).revoked).toBeUndefined();
});

test('nor for a picture, a script or the search’s table of contents', async () => {
  const { device } = fakeDevice({
    [PICTURE]: loginPage,
    [INDEX]: loginPage,
    '/koran/_astro/a.js': loginPage,
  });
  const request = (path: string): Request => new Request(`https://warta.example${path}`);
  await (
    await answerPicture(device, request(PICTURE), false)
  ).work;
  await (
    await answerIndex(device, request(INDEX))
  ).work;
  await keepPage(device, URL_A, articlePage('A', '<script src="/koran/_astro/a.js"></script>'));
  for (const shelf of ['parts', 'search'] as const) {
    expect(await (await openShelf(device, shelf)).keys()).toEqual([]);
  }
});

test('a picture that only the stranger answered for is told as missing', async () => {
  const page = () => articlePage('A', `<figure><img src="${PICTURE}"></figure>`);
  const { device } = fakeDevice({ '/koran/2015/09/a/': page, [PICTURE]: loginPage });
  expect(await saveArticle(device, URL_A, 'smallest')).toBe('incomplete');
});
