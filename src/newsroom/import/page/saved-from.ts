/**
 * Where a program says that it took a page from, in a comment near its beginning: HTTrack, browsers
 * that save pages, and SingleFile.
 */
export function savedFrom(html: string): string | undefined {
  const head = html.slice(0, LOOKED_AT);
  const mirrored = /<!--\s*Mirrored from (\S{1,2000}) by HTTrack/i.exec(head)?.[1];
  if (mirrored !== undefined) return /^https?:/i.test(mirrored) ? mirrored : `https://${mirrored}`;
  const saved = /<!--\s*saved from url=\(\d{4}\)(https?:\/\/[^\s<>]{1,2000})\s*-->/i.exec(
    head,
  )?.[1];
  return (
    saved ?? /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/[^\s<>]+)/i.exec(head)?.[1]
  );
}

/** HTTrack writes its comment after the opening tag of the page, browsers before it. */
const LOOKED_AT = 20_000;
