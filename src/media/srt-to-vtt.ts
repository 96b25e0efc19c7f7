const TIME =
  /^\s*(\d{1,3}):(\d\d):(\d\d)[,.](\d{1,3})\s*-->\s*(\d{1,3}):(\d\d):(\d\d)[,.](\d{1,3})/;

/** The letters of a file of captions: UTF-8, UTF-16 with its mark, else the old code of Windows. */
function lettersOf(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const time = ([hours, minutes, seconds, part]: readonly string[]): string =>
  `${hours!.padStart(2, '0')}:${minutes}:${seconds}.${part!.padEnd(3, '0')}`;

/** A line of a caption: italics, bold and underlines stay, colours and fonts go, other signs are text. */
const words = (line: string): string =>
  line
    .replace(/<\/?font\b[^<>]*>|\{\\[^{}]*\}/gi, '')
    .replaceAll('&', '&amp;')
    .replace(/<(?!\/?[ibu]>)/gi, '&lt;')
    .replaceAll('-->', '→');

/**
 * Captions in SubRip (`.srt`), as phones and YouTube write them, as WebVTT, which is what browsers read. Lines
 * that belong to no time are left out.
 */
export function srtToVtt(bytes: Uint8Array): Uint8Array {
  const lines = lettersOf(bytes)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/);
  const cues: string[] = [];
  let cue: string[] | undefined;
  const end = (): void => {
    if (cue && cue.length > 1) cues.push(cue.join('\n'));
    cue = undefined;
  };
  lines.forEach((line, at) => {
    const found = TIME.exec(line);
    if (found) {
      end();
      cue = [`${time(found.slice(1, 5))} --> ${time(found.slice(5, 9))}`];
    } else if (line.trim() === '') end();
    // A number before a time is that caption's, also where no empty line stands between.
    else if (cue && !(/^\s*\d+\s*$/.test(line) && TIME.test(lines[at + 1] ?? '')))
      cue.push(words(line.trim()));
  });
  end();
  return new TextEncoder().encode(`${['WEBVTT', ...cues].join('\n\n')}\n`);
}
