import { makeZip } from '../support/make-zip.ts';

/** A post as a test wants it; what is not said is as Substack writes it. */
export interface SubstackPost {
  number: number;
  slug?: string;
  published?: string;
  type?: string;
  audience?: string;
  title?: string;
  subtitle?: string;
  audio?: string;
  date?: string;
  html?: string | undefined;
}

const columns =
  'post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url';

const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const idOf = ({ number, slug = `judul-${number}` }: SubstackPost): string => `${number}.${slug}`;

/** The list of posts. */
export const postsCsv = (posts: readonly SubstackPost[]): string =>
  [
    columns,
    ...posts.map((post) => {
      const { published = 'true', type = 'newsletter', audience = 'everyone' } = post;
      const { title = `Judul ${post.number}`, subtitle = '', audio = '' } = post;
      const { date = '2022-08-12T12:11:23.230Z' } = post;
      return [idOf(post), date, published, date, '', type, audience, title, subtitle, audio]
        .map(quoted)
        .join(',');
    }),
  ].join('\n');

/** Tables of people, which an export has beside its posts. */
export const people = {
  'email_list.kabar.csv':
    'email,active_subscription,expiry,plan,email_disabled,created_at\nrahasia-1@x.example,true,,yearly,false,2022\nrahasia-2@x.example,true,,,false,2022\n',
  'posts/1.delivers.csv':
    'post_id,timestamp,email,post_type,post_audience\n1,2022,rahasia-1@x.example,newsletter,everyone',
  'posts/1.opens.csv': 'post_id,timestamp,email,country\n1,2022,rahasia-1@x.example,ID\n',
  'posts/1.clicks.csv': 'tautan RAHASIA',
};

/** An export of Substack, in which a post without HTML has no file. */
export function substackZip(
  posts: readonly SubstackPost[],
  more: Readonly<Record<string, string>> = {},
): Buffer {
  const texts = posts.flatMap((post): [string, string][] => {
    const html = Object.hasOwn(post, 'html') ? post.html : `<p>Isi berita ${post.number}.</p>`;
    return html === undefined ? [] : [[`posts/${idOf(post)}.html`, html]];
  });
  const files = { 'posts.csv': postsCsv(posts), ...Object.fromEntries(texts), ...more };
  return makeZip(Object.entries(files).map(([name, text]) => ({ name, data: Buffer.from(text) })));
}
