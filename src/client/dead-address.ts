/** Offers the words of a dead address as a search: `/2019/05/banjir-di-demak.html` → "banjir di demak". */
const wordsOf = (part: string): string[] =>
  part
    .replace(/\.\w+$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /\p{L}{2}/u.test(word));

const field = document.querySelector<HTMLInputElement>('input[type="search"]');
/** What can be read of an address; signs that no text has, which a cut or an old encoding leaves, are gaps. */
const readable = (path: string): string =>
  path.replace(/(?:%[\da-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return ' ';
    }
  });

// Of `/judul-berita/amp/` and `/judul-berita/feed/` the last part says nothing.
const words = readable(location.pathname)
  .split('/')
  .filter((part) => !/^(?:amp|feed|index\.\w+)$/.test(part))
  .map(wordsOf)
  .reverse()
  .find((part) => part.length > 0);
if (field && words) field.value = words.join(' ');

export {};
