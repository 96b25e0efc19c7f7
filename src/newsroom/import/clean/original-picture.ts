import type { CleanContext } from './clean-context.ts';

const extension = 'jpe?g|png|gif|webp|avif';
const uploads = /\/(?:wp-content\/uploads|files)\//;

/** Hosts on which Google keeps the pictures of blogs. */
const ofGoogle =
  /^(?:https?:)?\/\/(?:[\w-]+\.bp\.blogspot\.[\w.]+|(?:blogger|lh\d)\.googleusercontent\.com|lh\d\.ggpht\.com)\//i;
/** What Google is asked for: a side or both, then flags such as `-c` (cropped) and `-rw` (as WebP). */
const asked = '(?:s|w|h)\\d{1,5}(?:-[\\w-]+)?';

/** Google answers `s0` with the picture as it was uploaded; the size is the folder or the end. */
function originalOfGoogle(url: string): string {
  const ended = url.replace(new RegExp(`=${asked}$`), '=s0');
  return ended === url ? url.replace(new RegExp(`/${asked}/(?=[^/]*$)`), '/s0/') : ended;
}

/**
 * The original of a picture as WordPress and its helpers name it: without Photon (`i0.wp.com`),
 * `.jpg.webp`, `-696x392`, `-scaled`, `-e1441234567890` and size queries. A size is only taken off
 * pictures in an uploads folder; where the export lists its files, only when the original is one.
 */
export function originalPicture(url: string, { uploads: originals }: CleanContext): string {
  let original = url.replace(/^(https?:)?\/\/i\d\.wp\.com\/(?=[\w.-]+\.\w+\/)/, 'https://');
  if (original !== url) original = original.replace(/\?.*$/s, '');
  if (ofGoogle.test(original)) return originalOfGoogle(original);
  if (!uploads.test(original)) return original;
  original = original
    .replace(/\?(?:w|h|resize|fit|ssl|quality|strip|width|height|crop)=[^#]*$/, '')
    .replace(new RegExp(`(\\.(?:${extension}))\\.(?:webp|avif)$`, 'i'), '$1');
  const plain = original.replace(new RegExp(`-\\d{2,5}x\\d{2,5}(?=\\.(?:${extension})$)`, 'i'), '');
  const candidates = [
    plain.replace(new RegExp(`-e\\d{10,13}(?=\\.(?:${extension})$)`, 'i'), ''),
    plain,
    plain.replace(new RegExp(`(?=\\.(?:${extension})$)`, 'i'), '-scaled'),
  ];
  if (originals !== undefined && originals.size > 0) {
    for (const candidate of candidates) {
      const listed = originals.get(candidate.slice(candidate.lastIndexOf('/') + 1).toLowerCase());
      if (listed !== undefined && sameFolder(listed, candidate)) return listed;
    }
  }
  return plain;
}

/** Two months may hold files of one name; the path must agree too, whatever the host. */
function sameFolder(a: string, b: string): boolean {
  return folderOf(a) === folderOf(b);
}

function folderOf(url: string): string {
  return /\/uploads\/(.*\/)?/.exec(url)?.[1] ?? '';
}
