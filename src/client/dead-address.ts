/** Offers the words of a dead address as a search: `/2019/05/banjir-di-demak.html` → "banjir di demak". */
const wordsOf = (part: string): string[] =>
  part
    .replace(/\.\w+$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /\p{L}{2}/u.test(word));

const field = document.querySelector<HTMLInputElement>('input[type="search"]');
// Of `/judul-berita/amp/` and `/judul-berita/feed/` the last part says nothing.
const words = decodeURIComponent(location.pathname)
  .split('/')
  .filter((part) => !/^(?:amp|feed|index\.\w+)$/.test(part))
  .map(wordsOf)
  .reverse()
  .find((part) => part.length > 0);
if (field && words) field.value = words.join(' ');

export {};
