/** What a credit in brackets begins with; the words of Indonesian and English newsrooms. */
const LABEL =
  /^(?:foto|grafis|infografis|ilustrasi|gambar|peta|video|suara|rekaman|audio|sumber|kredit|dok(?:umentasi)?|photo|recording|graphic|infographic|illustration|image|map|source|credit)\s*[.:]/i;

/**
 * A picture's title part cut into caption and credit: the credit is the last bracket, when it
 * begins with a word such as `Foto:`.
 */
export function splitCaption(title: string): { caption: string; credit: string } {
  const text = title.trim();
  const end = text.endsWith(').') ? text.length - 2 : text.length - 1;
  if (text[end] !== ')') return { caption: text, credit: '' };
  let depth = 0;
  for (let at = end; at >= 0; at--) {
    if (text[at] === ')') depth++;
    else if (text[at] === '(' && --depth === 0) {
      const credit = text.slice(at + 1, end).trim();
      if (!LABEL.test(credit)) break;
      return { caption: text.slice(0, at).trim(), credit };
    }
  }
  return { caption: text, credit: '' };
}
