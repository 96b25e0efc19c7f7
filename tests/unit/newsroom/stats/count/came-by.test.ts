import { expect, test } from 'vitest';
import { cameBy } from '../../../../../src/newsroom/stats/count/came-by.ts';

const hosts = new Set(['kabar.example']);

test.each([
  ['', 'direct'],
  ['https://kabar.example/nasional/', 'own'],
  ['https://www.kabar.example/', 'own'],
  ['https://www.google.com/', 'search'],
  ['https://www.google.co.id/search?q=a', 'search'],
  ['https://search.yahoo.com/', 'search'],
  ['https://duckduckgo.com/', 'search'],
  ['android-app://com.google.android.googlequicksearchbox/', 'news'],
  ['https://news.google.com/', 'news'],
  ['https://l.facebook.com/l.php?u=a', 'social'],
  ['http://m.facebook.com', 'social'],
  ['https://l.instagram.com/', 'social'],
  ['https://t.co/abc', 'social'],
  ['android-app://com.twitter.android', 'social'],
  ['https://www.tiktok.com/', 'social'],
  ['https://web.whatsapp.com/', 'chat'],
  ['https://l.wl.co/l?u=a', 'chat'],
  ['android-app://org.telegram.messenger/', 'chat'],
  ['https://web.telegram.org/', 'chat'],
  ['https://mail.google.com/', 'chat'],
  ['android-app://com.google.android.gm', 'chat'],
  ['https://koran-lain.example/berita', 'other'],
  ['https://notgoogle.com.example/', 'other'],
  ['kata', 'other'],
])('who comes by %j came by %s', (referrer, way) => {
  expect(cameBy(referrer, hosts)).toBe(way);
});
