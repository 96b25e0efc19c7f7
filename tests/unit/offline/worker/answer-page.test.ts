import { expect, test } from 'vitest';
import { storePage } from '../../../../src/offline/copies/store-page.ts';
import { answerPage } from '../../../../src/offline/worker/answer-page.ts';
import { fakeDevice, articlePage } from '../fake-device.ts';

const URL_A = 'https://warta.example/koran/2015/09/a/';
const LIMIT = 30;
const never = new Promise<Response>(() => {});
const after = (ms: number, response: Response): Promise<Response> =>
  new Promise((resolve) => setTimeout(() => resolve(response), ms));

test('the network comes first', async () => {
  const { device } = fakeDevice();
  await storePage(device, 'recent', URL_A, articlePage('Lama'));
  const { response, fresh } = await answerPage(device, URL_A, after(1, articlePage('Baru')), LIMIT);
  expect(await response.text()).toContain('Baru');
  expect(await (await fresh)!.text()).toContain('Baru');
});

test.each([
  ['late', () => never],
  ['absent', () => Promise.reject(new TypeError('offline'))],
  ['failing', () => Promise.resolve(new Response('', { status: 502 }))],
])('when the network is %s the stored copy is shown, with its time', async (_name, network) => {
  const { device } = fakeDevice();
  await storePage(device, 'recent', URL_A, articlePage('Lama'));
  const { response } = await answerPage(device, URL_A, network(), LIMIT);
  const html = await response.text();
  expect(html).toContain('Lama');
  expect(html).toContain('<html data-stored="1970-01-01T00:16:40.000Z" lang="id">');
});

test('a late answer is still handed on to be stored', async () => {
  const { device } = fakeDevice();
  await storePage(device, 'recent', URL_A, articlePage('Lama'));
  const { fresh } = await answerPage(device, URL_A, after(60, articlePage('Baru')), LIMIT);
  expect(await (await fresh)!.text()).toContain('Baru');
});

test('without a copy the network may take its time', async () => {
  const { device } = fakeDevice();
  const { response } = await answerPage(device, URL_A, after(60, articlePage('Baru')), LIMIT);
  expect(await response.text()).toContain('Baru');
});

test('without copy and network the offline page answers, as unavailable', async () => {
  const { device } = fakeDevice();
  const page = new Response('<html>daftar trusted-types warta', {
    headers: { 'content-type': 'text/html' },
  });
  await storePage(device, 'own', 'https://warta.example/koran/offline/', page);
  const network = Promise.reject(new TypeError('offline'));
  const { response } = await answerPage(device, URL_A, network, LIMIT);
  expect(response.status).toBe(503);
  expect(await response.text()).toBe('<html>daftar trusted-types warta');
});

test('where storage is denied the network is all there is', async () => {
  const { device } = fakeDevice();
  device.caches.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  const { response } = await answerPage(device, URL_A, after(1, articlePage('Baru')), LIMIT);
  expect(await response.text()).toContain('Baru');
});
