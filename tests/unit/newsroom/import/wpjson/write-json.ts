/** A post as the interface of WordPress gives it; public unless told. */
export function jsonPost(id: number, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    date: '2021-04-01T10:00:00',
    date_gmt: '2021-04-01T03:00:00',
    guid: { rendered: `https://kabar.example/?p=${id}` },
    modified: '2021-04-01T11:00:00',
    modified_gmt: '2021-04-01T04:00:00',
    slug: `berita-${id}`,
    status: 'publish',
    type: 'post',
    link: `https://kabar.example/2021/04/berita-${id}/`,
    title: { rendered: `Berita nomor ${id}` },
    content: { rendered: `<p>Isi berita nomor ${id}<br />\ndari Demak.</p>\n`, protected: false },
    excerpt: { rendered: `<p>Isi berita nomor ${id} dari [&hellip;]</p>\n`, protected: false },
    author: 2,
    featured_media: 0,
    categories: [],
    tags: [],
    _links: { self: [{ href: `https://kabar.example/wp-json/wp/v2/posts/${id}` }] },
    ...more,
  };
}

export const jsonTerm = (id: number, taxonomy: string, name: string, parent = 0) => ({
  id,
  count: 1,
  link: `https://kabar.example/kategori/${name.toLowerCase()}/`,
  name,
  slug: name.toLowerCase(),
  taxonomy,
  ...(taxonomy === 'category' && { parent }),
});

export const jsonUser = (id: number, slug: string, name: string) => ({
  id,
  name,
  url: '',
  description: 'RAHASIA-PROFIL',
  link: `https://kabar.example/author/${slug}/`,
  slug,
  avatar_urls: { 24: 'https://gravatar.example/RAHASIA' },
});

export const jsonMedia = (id: number, url: string) => ({
  id,
  slug: `foto-${id}`,
  type: 'attachment',
  title: { rendered: `Foto ${id}` },
  caption: { rendered: '<p>Pasar pagi di Demak.</p>' },
  alt_text: 'Pasar pagi',
  media_type: 'image',
  source_url: url,
});

export const jsonComment = (id: number) => ({
  id,
  post: 11,
  author_name: 'RAHASIA-KOMENTATOR',
  content: { rendered: '<p>RAHASIA-KOMENTAR</p>' },
  status: 'approved',
  type: 'comment',
  link: 'https://kabar.example/2021/04/berita-11/#comment-1',
});
