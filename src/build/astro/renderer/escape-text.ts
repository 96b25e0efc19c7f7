const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    "'": '&#39;',
    '"': '&quot;',
  }),
);

/** A component's text as Astro escapes it, apostrophes included. */
export const escapeText = (text: string): string =>
  /[&<>'"]/.test(text) ? text.replace(/[&<>'"]/g, (sign) => ENTITIES.get(sign)!) : text;
