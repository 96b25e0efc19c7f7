import { forgiven, mistake } from './mistake.ts';
import { all, change, inStory, move, paper, put, STORY, withLines, withText } from './paper.ts';

const story = paper.get(STORY) as string;
const body = story.split('---\n\n')[1]!;
const PICTURE = 'articles/2026/11/banjir.jpg';
const as = (file: string) =>
  all(move(STORY, file), move(PICTURE, file.replace(/[^/]+$/, 'banjir.jpg')));

/** What who knows Hugo, Jekyll, WordPress, Obsidian or a chatbot writes here as there. */
export const otherSystemMistakes = [
  mistake(
    'data as TOML',
    put(
      STORY,
      `+++\ntitle = "Banjir"\ndate = 2026-11-28T08:30:00\nsection = "kota"\n+++\n\n${body}`,
    ),
    'front-matter/missing hold',
    put(STORY, `---\ntitle: "Banjir"\ndate: 2026-11-28T08:30:00\nsection: "kota"\n---\n\n${body}`),
  ),
  mistake(
    'data as JSON',
    put(
      STORY,
      `{\n  "title": "Banjir",\n  "date": "2026-11-28 08:30",\n  "section": "kota"\n}\n\n${body}`,
    ),
    'front-matter/missing hold',
    put(STORY, `---\ntitle: Banjir\ndate: 2026-11-28 08:30\nsection: kota\n---\n\n${body}`),
  ),
  mistake(
    'a whole story in a block of code',
    put(STORY, `\`\`\`markdown\n${story}\`\`\`\n`),
    'front-matter/missing hold',
    () => paper,
  ),
  mistake(
    'data in a block of code',
    put(STORY, `\`\`\`yaml\n${story.replace('\n---\n\n', '\n---\n```\n\n')}`),
    'front-matter/missing hold',
    () => paper,
  ),
  mistake(
    'a line above the fence',
    put(STORY, `Berita hari ini\n${story}`),
    'front-matter/missing hold',
    () => paper,
  ),
  mistake(
    'published: false',
    withLines('published: false'),
    'field/keeps-back hold',
    inStory('published: false', 'draft: ya'),
  ),
  mistake(
    'status: draft',
    withLines('status: draft'),
    'field/keeps-back hold',
    inStory('status: draft', 'draft: ya'),
  ),
  mistake(
    'konsep: ya',
    withLines('konsep: ya'),
    'field/keeps-back hold',
    inStory('konsep: ya', 'draft: ya'),
  ),
  mistake('published: true', withLines('published: true'), 'field/unknown warn', () => paper),
  mistake('layout: post', withLines('layout: post'), 'field/unknown warn', () => paper),
  mistake('tags', inStory('topics:', 'tags:'), 'field/unknown warn', 'paste'),
  mistake(
    'a name for author',
    inStory('authors: [budi]', 'author: Budi Santoso'),
    'field/unknown warn',
    'paste',
  ),
  forgiven('draft: tidak', withLines('draft: tidak'), { draft: false }),
  mistake(
    'entities in a headline',
    inStory('Banjir surut di', 'Banjir &#8211; surut &amp; kering di'),
    'field/markup warn',
    'paste',
  ),
  mistake(
    'bold in a headline',
    inStory('title: Banjir', 'title: **Banjir**'),
    'field/markup warn',
    'paste',
  ),
  mistake(
    'tags in a caption',
    inStory('  credit:', '  caption: Warga <b>Kota Lama</b><br>menyapu\n  credit:'),
    'field/markup warn',
    'paste',
  ),
  mistake(
    'a link of a wiki',
    withText('Baca [[Pasar Baru]].'),
    'slip/wiki-link warn',
    inStory('[[Pasar Baru]]', 'Pasar Baru'),
  ),
  mistake(
    'a picture of Obsidian',
    withText('![[banjir.jpg]]'),
    'slip/wiki-link warn',
    inStory('![[banjir.jpg]]', '![Pompa. (Foto: Ani)](banjir.jpg)'),
  ),
  mistake(
    'code of Liquid',
    withText('{% include video.html %}'),
    'slip/shortcode warn',
    () => paper,
  ),
  mistake('code of Hugo', withText('{{< youtube abc >}}'), 'slip/shortcode warn', () => paper),
  mistake(
    'an import of MDX',
    withText("import Galeri from '../Galeri.astro'"),
    'slip/shortcode warn',
    () => paper,
  ),
  mistake(
    'a source of a chatbot',
    withText('Air surut. 【12†kompas.com】'),
    'slip/chat-mark warn',
    inStory(' 【12†kompas.com】', ''),
  ),
  mistake(
    'a story in a folder of Jekyll',
    move(STORY, 'posts/2026-11-28-banjir.md'),
    'file/stray warn',
    () => paper,
  ),
  mistake(
    'index.md in a folder of its own',
    as('articles/2026/11/banjir/index.md'),
    'slug/index warn',
    move('articles/2026/11/banjir/index.md', 'articles/2026/11/banjir/banjir.md'),
  ),
  mistake(
    'a picture by the root of the site',
    inStory('src: banjir.jpg', 'src: /images/banjir.jpg'),
    'picture/missing hold',
    'paste',
  ),
  forgiven(
    'sections as pairs',
    change(
      'site.yaml',
      '  - id: kota\n    name: Kota\n  - id: olahraga\n    name: Olahraga\n',
      '  kota: Kota\n  olahraga: Olahraga\n',
    ),
  ),
];
