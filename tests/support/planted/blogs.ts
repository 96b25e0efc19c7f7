import { zipSync } from 'fflate';
import { jsonFeed, oldExport, takeout } from '../../unit/newsroom/import/blogger/write-blog.ts';
import type { Planted } from './planted.ts';
import { words } from './planted.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (word: string): string =>
  `<p>Warga desa berkumpul di balai sejak pagi untuk membahas ${word}, kata panitia.</p>`;

/** Of one blog in three forms, whose articles have numbers of their own. */
function units(name: string, first: number) {
  const { shown, held, secret } = words(name);
  const unit = (kind: string, number: number, word: string, isDraft = false) => ({
    ...{ kind, number: first + number, isDraft, status: isDraft ? 'DRAFT' : 'LIVE' },
    ...{ title: `Kabar ${word} ${number}`, content: text(word) },
    path: `/2019/03/${name}-${number}.html`,
  });
  return {
    shown: unit('post', 1, shown),
    held: unit('post', 2, held, true),
    secrets: ['comment', 'template', 'settings'].map((kind, at) => unit(kind, 5 + at, secret)),
    secret,
  };
}

function ofOldKind(): Planted {
  const { shown, held, secrets } = units('blogger', 100);
  const files = { 'blog.xml': oldExport([shown, held, ...secrets]) };
  return { name: 'blogger', isPublished: true, files };
}

function ofTakeout(): Planted {
  const { shown, held, secrets, secret } = units('takeout', 200);
  const feed = takeout([shown, held, secrets[0]!]);
  const zip = zipSync({
    'Takeout/Blogger/Blogs/Kabar/feed.atom': bytes(feed),
    'Takeout/Blogger/Blogs/Kabar/settings.csv': bytes(`nama,nilai\nsurel,${secret}@mail.example\n`),
    'Takeout/Blogger/Profile/profile.csv': bytes(`nama,${secret}\n`),
    'Takeout/archive_browser.html': bytes(`<html><body>${text(secret)}</body></html>`),
  });
  return { name: 'takeout', isPublished: true, files: { 'takeout.zip': zip } };
}

function ofFeed(): Planted {
  const { shown } = units('feedjson', 300);
  return { name: 'feedjson', isPublished: true, files: { 'umpan.json': jsonFeed([shown]) } };
}

function ofRss(): Planted {
  const { shown, secret } = words('rss');
  const item = `<item><title>Kabar ${shown}</title><link>https://umpan.example/satu/</link><author>${secret}@mail.example</author><pubDate>Mon, 02 Mar 2020 08:00:00 +0700</pubDate><description><![CDATA[${text(shown)}]]></description></item>`;
  const files = {
    'umpan.xml': `<?xml version="1.0"?><rss version="2.0"><channel><title>Umpan</title><link>https://umpan.example</link><managingEditor>${secret}@mail.example</managingEditor>${item}</channel></rss>`,
  };
  return { name: 'rss', isPublished: true, files };
}

/** Blogger in its forms, and a feed. */
export const blogs: readonly (() => Planted)[] = [ofOldKind, ofTakeout, ofFeed, ofRss];
