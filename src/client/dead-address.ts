/** Offers the words of a dead address as a search: `/2019/05/banjir-di-demak.html` → "banjir di demak". */
const field = document.querySelector<HTMLInputElement>('input[type="search"]');
const last = decodeURIComponent(location.pathname).split('/').findLast(Boolean) ?? '';
const words = last
  .replace(/\.\w+$/, '')
  .split(/[^\p{L}\p{N}]+/u)
  .filter((word) => /\p{L}{2}/u.test(word));
if (field && words.length > 0) field.value = words.join(' ');

export {};
