import { copiesOn, storePage } from '../../../../src/offline/copies/store-page.ts';
import { storePart } from '../../../../src/offline/copies/store-part.ts';
import { storedParts } from '../../../../src/offline/copies/stored-parts.ts';
import { fakeDevice, articlePage } from '../fake-device.ts';

export const BASE = 'https://warta.example/koran/2015/09';
export const json = (value: unknown) => () => Response.json(value);
export const notModified = () => new Response(null, { status: 304 });
export const image = '<img src="/koran/_p/a.svg">';

/** A device that keeps two articles, one of them with a picture; `answers` of the host by path. */
export async function withTwoArticles(answers: Record<string, () => Response>) {
  const fake = fakeDevice(answers);
  await storePage(fake.device, 'recent', `${BASE}/a/`, articlePage('A', image));
  await storePage(fake.device, 'saved', `${BASE}/a/`, articlePage('A', image));
  await storePage(fake.device, 'saved', `${BASE}/b/`, articlePage('B'));
  await storePart(fake.device, 'parts', '/koran/_p/a.svg', new Response('<svg/>'));
  const titles = async () =>
    [...(await copiesOn(fake.device, 'recent')), ...(await copiesOn(fake.device, 'saved'))].map(
      ({ title }) => title,
    );
  const parts = async () => (await storedParts(fake.device)).map(({ path }) => path);
  return { ...fake, titles, parts };
}
