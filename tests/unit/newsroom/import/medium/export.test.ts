import { describe, expect, test } from 'vitest';
import { filesIn } from '../support/content-folder.ts';
import { allIn, imported, none } from '../support/imported.ts';
import type { Story } from './write-medium.ts';
import { beside, mediumZip, storyHtml } from './write-medium.ts';

const reply = 'Terima kasih, tulisan yang bagus sekali dan berguna.';
const replyBody = `<p class="graf graf--p graf--leading">${reply}</p>`;
const story = {
  title: 'Banjir rob merendam kampung',
  subtitle: 'Tanggul jebol lagi.',
  tags: ['Banjir', 'Daerah'],
  body: '<figure class="graf graf--figure"><div class="aspectRatioPlaceholder"><div class="aspectRatioPlaceholder-fill"></div><img class="graf-image" data-is-featured="true" src="https://cdn-images-1.medium.com/max/800/1*rob.jpeg"></div><figcaption class="imageCaption">Perahu karet.</figcaption></figure><p class="graf graf--p">Air pasang merendam kampung.</p><figure class="graf--iframe"><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></figure><figure><script src="https://gist.github.com/a/b1.js"></script></figure><div class="graf graf--mixtapeEmbed"><a href="https://lain.example/x" class="markup--anchor"><strong>Judul lain</strong><br><em>SAMPAH</em>SAMPAH</a></div>',
};
const files = {
  'posts/2018-08-11_Banjir-abcdef123456.html': storyHtml(story),
  'posts/draft_Konsep-aaaaaa111111.html': storyHtml({ title: 'Konsep', published: '' }),
  'posts/draft_Jadwal-bbbbbb111111.html': storyHtml({ title: 'Jadwal' }),
  'posts/2019-01-01_Tanpa-tanggal-cccccc111111.html': storyHtml({ title: 'Tak', published: '' }),
  'posts/2019-01-01_Tanggapan-dddddd111111.html': storyHtml({
    title: `${reply.slice(0, 30)}…`,
    body: replyBody,
    isNamed: false,
  }),
  'posts/2019-01-02_Bagus-eeeeee111111.html': storyHtml({
    title: reply,
    body: replyBody,
    isNamed: false,
  }),
  'posts/2019-01-03_Kosong-ffffff111111.html': storyHtml({ title: '', body: '', isNamed: false }),
};

describe("Medium's export", () => {
  const zip = mediumZip(files);

  test('each unit is of one sort; drafts, responses and what the account did are not published', async () => {
    const { content, outcome, rules } = await imported('medium.zip', zip);
    expect(outcome.units.total).toEqual({
      ...none,
      article: 1,
      draft: 5,
      private: Object.keys(beside).length + 1,
    });
    expect(allIn(content)).not.toMatch(/RAHASIA|rahasia/);
    expect(rules.filter((rule) => rule === 'maybe-reply')).toHaveLength(2);
  });

  test('what the export does not say of its stories is told once', async () => {
    const { rules } = await imported('medium.zip', zip);
    expect(rules.filter((rule) => rule === 'medium-untold')).toHaveLength(1);
  });

  test('headline, standfirst, picture, tags, author and embeds are kept once', async () => {
    const { files: written } = await imported('medium.zip', zip);
    const article = written['articles/2018/08/banjir-rob.md']!;
    expect(article).toContain('title: "Banjir rob merendam kampung"');
    expect(article).toContain('description: "Tanggul jebol lagi."');
    expect(article).toContain('section: daerah');
    expect(article).toContain('Banjir');
    expect(article).toContain('siti-aminah');
    expect(article).toContain('src: https://cdn-images-1.medium.com/max/800/1*rob.jpeg');
    expect(article).toContain('caption: "Perahu karet."');
    expect(article).toContain('<https://www.youtube.com/watch?v=abcdefghijk>');
    expect(article).toContain('https://gist.github.com/a/b1');
    expect(article).toContain('[Judul lain](https://lain.example/x)');
    expect(article).not.toMatch(/SAMPAH|permalink|---\n\n---|## /);
    expect(article.match(/Tanggul jebol lagi/g)).toHaveLength(1);
  });

  test('unpacked stories alone are told by what is in them', async () => {
    const { outcome } = await imported('a.html', storyHtml(story));
    expect(outcome.units.total).toEqual({ ...none, article: 1 });
  });
});

async function addressed(more: Story): Promise<string> {
  const name = 'posts/2018-08-11_Banjir-abcdef123456.html';
  const { content } = await imported('m.zip', mediumZip({ [name]: storyHtml(more) }));
  return Object.values(filesIn(content)).find((file) => file.includes('medium.com'))!;
}

test('an address on a domain of its own stays, one elsewhere is the canonical one', async () => {
  const own = await addressed({ canonical: 'https://kabar.example/banjir-rob-abcdef123456' });
  expect(own).toContain('permalink: /banjir-rob-abcdef123456/');
  expect(own).not.toContain('canonical:');
  const elsewhere = await addressed({ canonical: 'https://koran.example/2018/banjir.html' });
  expect(elsewhere).toContain('canonical: https://koran.example/2018/banjir.html');
  expect(elsewhere).not.toContain('permalink:');
  for (const canonical of ['https://medium.com/@siti/abcdef123456', 'javascript:alert(1)', '']) {
    const bare = await addressed({ canonical });
    expect(bare).not.toMatch(/canonical:|permalink:|javascript/);
    expect(bare).toContain('id: "abcdef123456"');
  }
});

test('an account without a name, or with an address for one, names nobody', async () => {
  for (const author of ['', 'rahasia@x.example', 'Redaksi rahasia@x.example'])
    expect(await addressed({ author })).not.toMatch(/rahasia|authors/i);
});

test('a name with an address beside it is told without the address', async () => {
  const article = await addressed({ author: 'Ani Wulandari rahasia@x.example' });
  expect(article).toMatch(/^authors:\s+(- |\[)?ani-wulandari\b/m);
  expect(article).not.toMatch(/rahasia/i);
});

test('words that Medium took from the text are no standfirst', async () => {
  const text = 'Air pasang merendam kampung itu sejak pagi, dan warga mulai memindahkan barang.';
  for (const subtitle of [text, `${text.slice(0, 40)}…`]) {
    const html = storyHtml({ body: `<p class="graf graf--p">${text}</p><p>Lagi.</p>` }).replace(
      '<section data-field="body"',
      `<section data-field="subtitle" class="p-summary">\n${subtitle}\n</section><section data-field="body"`,
    );
    const { files: written } = await imported('a.html', html);
    const article = written['articles/2018/08/banjir-rob.md']!;
    expect(article).not.toContain('description:');
    expect(article).toContain(text);
  }
});
