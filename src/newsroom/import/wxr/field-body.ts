/** Names of fields in which themes keep the text of a post; `konten_2_teks` is a part of one. */
const named =
  /(?:^|_)(?:isi|konten|content|body|naskah|artikel|article|berita|teks|text|paragraf|paragraph|cerita|story|narasi)(?:_|$)/i;
/** What an editor keeps to herself. */
const kept =
  /(?:^|_)(?:catatan|note|notes|internal|private|pribadi|rahasia|redaksi|editor|seo|meta|email|kontak|contact|sms|wa|style|css|settings?|options?|template|shortcode|data|draft|konsep|old|backup|cache)(?:_|$)/i;

/** Whether a field of a post may hold its text. */
export function mayBeBody(key: string): boolean {
  return key.length <= 100 && !key.startsWith('_') && named.test(key) && !kept.test(key);
}

/** The text of a post that its theme keeps in fields of its own, and their names. */
export function bodyInFields(
  meta: ReadonlyMap<string, string>,
): { html: string; keys: string[] } | undefined {
  const fields = [...meta].filter(([key, value]) => mayBeBody(key) && isProse(value));
  if (fields.length === 0) return undefined;
  return {
    html: fields.map(([, value]) => value).join('\n\n'),
    keys: fields.map(([key]) => key),
  };
}

/** Sentences, not a setting, a number or something that a program wrote. */
function isProse(value: string): boolean {
  return (
    /<p[\s>]/i.test(value) ||
    (value.length >= 60 &&
      /^[^{[]/.test(value) &&
      !/^[aOs]:\d/.test(value) &&
      value.trim().split(/\s+/).length >= 8)
  );
}
