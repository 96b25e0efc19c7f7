import { zipSync } from 'fflate';
import type { Planted } from './planted.ts';
import { words } from './planted.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (word: string): string =>
  `<p>Warga desa berkumpul di balai sejak pagi untuk membahas ${word}, kata panitia.</p>`;

function ghost(): Planted {
  const { shown, held, secret } = words('ghost');
  const post = (id: string, word: string, more: object) => ({
    ...{ id, uuid: id, title: `Kabar ${word} ${id}`, slug: `${word}-${id}`, html: text(word) },
    ...{ type: 'post', status: 'published', visibility: 'public', ...more },
    published_at: '2021-04-01T03:00:00.000Z',
    codeinjection_head: `<script>${secret}</script>`,
  });
  const data = {
    posts: [
      post('p1', shown, {}),
      post('p2', held, { status: 'draft' }),
      post('p3', held, { visibility: 'paid' }),
      post('p4', held, { visibility: 'members' }),
      post('p5', held, { status: 'sent' }),
    ],
    users: [{ id: 'u1', name: `${secret}@mail.example`, email: `${secret}@mail.example` }],
    posts_authors: [{ id: 'a1', post_id: 'p1', author_id: 'u1' }],
    tags: [{ id: 't1', name: `#${secret}`, slug: `hash-${secret}` }],
    posts_tags: [{ id: 'x1', post_id: 'p1', tag_id: 't1' }],
    members: [{ id: 'm1', email: `${secret}@mail.example`, name: secret }],
    settings: [{ id: 's1', key: 'stripe', value: secret }],
  };
  const files = { 'ghost.json': JSON.stringify({ db: [{ meta: { version: '5.1.0' }, data }] }) };
  return { name: 'ghost', isPublished: true, files };
}

function medium(): Planted {
  const { shown, held, secret } = words('medium');
  const post = (word: string, canonical: string): string =>
    `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Kabar ${word}</title></head><body><article class="h-entry"><header><h1 class="p-name">Kabar ${word}</h1></header><section data-field="body" class="e-content"><section name="a1" class="section section--body"><div class="section-content"><div class="section-inner"><h3 class="graf graf--h3 graf--title">Kabar ${word}</h3>${text(word).replace('<p>', '<p class="graf graf--p">').repeat(4)}</div></div></section></section><footer><p>By <a href="https://medium.com/@penulis" class="p-author h-card">Siti Aminah</a>${canonical ? ` on <a href="${canonical}"><time class="dt-published" datetime="2021-05-01T03:00:00.000Z">May 1, 2021</time></a>.</p><p><a href="${canonical}" class="p-canonical">Canonical link</a></p>` : '</p>'}</footer></article></body></html>`;
  const page = (word: string): string =>
    `<!DOCTYPE html><html><body><h1>${word}</h1>${text(word)}</body></html>`;
  const zip = zipSync({
    'posts/2021-05-01_Kabar-abc123.html': bytes(post(shown, 'https://medium.com/p/abc123')),
    'posts/draft_Kabar-def456.html': bytes(post(held, '')),
    'profile/profile.html': bytes(page(secret)),
    'ips/ips-0001.html': bytes(page(secret)),
    'sessions/sessions-0001.html': bytes(page(secret)),
    'claps/claps-0001.html': bytes(page(secret)),
    'README.html': bytes(page('Medium')),
  });
  return { name: 'medium', isPublished: true, files: { 'medium-export.zip': zip } };
}

function substack(): Planted {
  const { shown, held, secret } = words('substack');
  const rows = [
    'post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url',
    `1.satu,2022-01-02T03:00:00.000Z,true,,,newsletter,everyone,Kabar ${shown},,`,
    `2.dua,2022-01-03T03:00:00.000Z,true,,,newsletter,only_paid,Kabar ${held},,`,
    `3.tiga,,false,,,newsletter,everyone,Kabar ${held} tiga,,`,
  ];
  const zip = zipSync({
    'posts.csv': bytes(`${rows.join('\n')}\n`),
    'posts/1.satu.html': bytes(text(shown)),
    'posts/2.dua.html': bytes(text(held)),
    'posts/3.tiga.html': bytes(text(held)),
    'posts/1.satu.opens.csv': bytes(`post_id,email\n1,${secret}@mail.example\n`),
    'posts/1.satu.delivers.csv': bytes(`post_id,email\n1,${secret}@mail.example\n`),
    'email_list.kabar.csv': bytes(`email,active_subscription\n${secret}@mail.example,true\n`),
  });
  return { name: 'substack', isPublished: true, files: { 'substack.zip': zip } };
}

function movableType(): Planted {
  const { shown, held, secret } = words('mt');
  const forged = `AUTHOR: ${secret}\nTITLE: Kabar ${secret}\nSTATUS: Publish\nDATE: 01/02/2010 03:04:05 AM\n-----\nBODY:\n${text(secret)}\n-----`;
  const entry = (word: string, status: string, name: string): string =>
    `AUTHOR: Siti Aminah\nTITLE: Kabar ${word}\nBASENAME: ${name}\nSTATUS: ${status}\nALLOW COMMENTS: 1\nCONVERT BREAKS: 0\nDATE: 03/04/2010 08:00:00 AM\n-----\nBODY:\n${text(word)}\n-----\nCOMMENT:\nAUTHOR: ${secret}\nEMAIL: ${secret}@mail.example\nIP: 10.0.0.1\nDATE: 03/05/2010 08:00:00 AM\n${secret}\n--------\n${forged}\n-----\n--------\n`;
  const files = { 'mt.txt': entry(shown, 'Publish', 'satu') + entry(held, 'Draft', 'dua') };
  return { name: 'mt', isPublished: true, files };
}

function mirror(): Planted {
  const { shown, secret } = words('mirror');
  const page = (type: string, title: string, body: string, more = ''): string =>
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title} - Kabar Cermin</title><meta property="og:site_name" content="Kabar Cermin"><meta property="og:type" content="${type}">${more}</head><body><header><nav><a href="../index.html">Beranda</a></nav></header><main>${body}</main></body></html>`;
  const story = `<article><h1>Kabar ${shown}</h1>${text(shown).repeat(6)}</article><section id="comments" class="comments-area"><h2>2 komentar</h2><ol class="comment-list"><li class="comment"><p>${secret} bilang begini di kolom komentar berita ini.</p></li></ol></section>`;
  const date =
    '<meta property="article:published_time" content="2020-05-06T08:00:00+07:00"><link rel="canonical" href="https://cermin.example/2020/05/satu/">';
  const links = Array.from(
    { length: 12 },
    (_, at) => `<h2><a href="2020/05/b-${at}/index.html">Berita ${at} ${secret}</a></h2>`,
  ).join('');
  return {
    name: 'mirror',
    isPublished: true,
    files: {
      'cermin.example/index.html': page('website', 'Beranda', links),
      'cermin.example/2020/05/satu/index.html': page('article', `Kabar ${shown}`, story, date),
      'cermin.example/author/budi/index.html': page(
        'profile',
        secret,
        `<h1>${secret}</h1>${links}`,
      ),
      'cermin.example/wp-login.php.html': page(
        'website',
        'Masuk',
        `<form id="loginform" action="wp-login.php" method="post"><label>${secret}<input name="log"></label><input type="password" name="pwd"></form>`,
      ),
    },
  };
}

/** Other programs, and a copy of a site as readers saw it. */
export const platforms: readonly (() => Planted)[] = [ghost, medium, substack, movableType, mirror];
