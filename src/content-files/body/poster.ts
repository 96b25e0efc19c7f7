/** A line that is one link to a video or post, with a picture before its words. */
const card =
  /^\s*\[!\[[^\]]*\]\([^()]*\)\s*([^[\]]*)\]\(\s*<?https?:\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|twitter\.com|x\.com|instagram\.com|tiktok\.com|facebook\.com|fb\.watch|vidio\.com|vimeo\.com)\/[^()\s]*\s*\)\s*$/i;

/** More than a card has letters, so that hostile lines stay cheap. */
const LONGEST = 1000;

/**
 * Whether the picture of a line is the one that a card shows of what will be seen: the words beside it say
 * what it is, and it has neither caption nor credit of its own.
 */
export function isPosterLine(line: string): boolean {
  if (line.length > LONGEST || !line.trimStart().startsWith('[![')) return false;
  return (card.exec(line)?.[1] ?? '').trim() !== '';
}
