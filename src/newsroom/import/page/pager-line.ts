/** All words that lines between the parts of a story are made of, and the signs between them. */
const made =
  /^(?:[\s\d«»‹›<>←→|·•()[\].,:/–-]|halaman|hal|page|pages|dari|of|selanjutnya|berikutnya|sebelumnya|lanjut(?:kan)?|next|prev(?:ious)?|show all|view all|tampilkan semua|lihat semua|semua|baca|bersambung|ke|di)+$/i;
const says =
  /halaman|\bhal\b|\bpages?\b|selanjutnya|berikutnya|sebelumnya|\bnext\b|\bprev|bersambung|semua|\bview all/i;

/** Only the numbers of parts, one after another. */
const numbers = /^\s*1(?:[\s|·•-]+(?:[2-9]|[1-5]\d)){1,59}\s*$/;

/** Whether a text is only a way to the other parts of a story: "Halaman 1 2 3", "Selanjutnya »". */
export function isPagerLine(text: string): boolean {
  if (text.length > 120) return false;
  return numbers.test(text) || (made.test(text) && says.test(text));
}
