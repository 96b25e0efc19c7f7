import { expect, test } from 'vitest';
import { storePart } from '../../../../src/offline/copies/store-part.ts';
import { answerPicture } from '../../../../src/offline/worker/answer-picture.ts';
import { fakeDevice } from '../fake-device.ts';

const at = (path: string): Request => new Request(`https://warta.example/koran/_p/${path}`);
const picture = () => new Response('photo', { headers: { 'content-type': 'image/webp' } });
const answers = { '/koran/_p/a-800.webp': picture };
const typeOf = ({ response }: { response: Response }) => response.headers.get('content-type');

test('a picture is downloaded once', async () => {
  const { device, requests } = fakeDevice(answers);
  await (
    await answerPicture(device, at('a-800.webp'), false)
  ).work;
  await answerPicture(device, at('a-800.webp'), false);
  expect(requests).toHaveLength(1);
});

test('a stored variant stands in for the others', async () => {
  const { device, requests } = fakeDevice();
  await storePart(device, 'parts', '/koran/_p/a-400.webp', picture());
  expect(typeOf(await answerPicture(device, at('a-800.webp'), false))).toBe('image/webp');
  expect(requests).toHaveLength(0);
});

test('under data saver nothing is downloaded until the reader wants it', async () => {
  const { device, requests } = fakeDevice(answers);
  expect(typeOf(await answerPicture(device, at('a-800.webp'), true))).toBe('image/svg+xml');
  expect(requests).toHaveLength(0);
  const wanted = await answerPicture(device, at('a-800.webp?wanted'), true);
  await wanted.work;
  expect(typeOf(wanted)).toBe('image/webp');
  expect(typeOf(await answerPicture(device, at('a-800.webp'), true))).toBe('image/webp');
  expect(requests).toHaveLength(1);
});

test('without network a picture is empty, not broken', async () => {
  const { device, state } = fakeDevice(answers);
  state.isOnline = false;
  expect(typeOf(await answerPicture(device, at('a-800.webp'), false))).toBe('image/svg+xml');
});
