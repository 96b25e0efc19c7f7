const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file; undefined where there is none, or where it is no text. */
export function textIn(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined || bytes.includes(0)) return undefined;
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** `text` with the line ends that `like` has, where each of them has one kind throughout. */
export function asIn(text: string | undefined, like: string | undefined): string | undefined {
  if (text === undefined || like === undefined) return text;
  const [from, to] = [kindOf(text), kindOf(like)];
  if (from === to || from === 'mixed' || to === 'mixed') return text;
  return to === '\n' ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
}

/** Whether two files are the same to a reader: git and editors of Windows give files other line ends. */
export function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (alike(one, other)) return true;
  const text = textIn(one);
  return text !== undefined && asIn(text, textIn(other)) === textIn(other);
}

/** Whether two files hold the same bytes. */
export function alike(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && Buffer.compare(one, other) === 0;
}

function kindOf(text: string): '\n' | '\r\n' | 'mixed' {
  const windows = text.split('\r\n').length - 1;
  if (windows === 0) return '\n';
  return windows === text.split('\n').length - 1 ? '\r\n' : 'mixed';
}
