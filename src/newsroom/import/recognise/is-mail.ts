const header = /^[A-Za-z][\w-]*: ?\S/;
/** Headers that only programs write. */
const ofProgram =
  /^(?:mime-version|message-id|received|return-path|content-type|snapshot-content-location|x-gm-thrid|delivered-to): /im;

/**
 * Whether a text is an e-mail as programs save it (RFC 5322), or a row of them (mbox). A web page saved
 * in one file (MHTML) has the same form. A text that only begins with "From:" is none.
 */
export function isMail(text: string): boolean {
  const start = text.slice(0, 8192).replace(/^From \S[^\r\n]*\r?\n/, '');
  const [head = ''] = start.split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/);
  const isHeader = (line: string): boolean => header.test(line) || /^[ \t]/.test(line);
  return lines.length > 1 && lines.every(isHeader) && ofProgram.test(head);
}

/** Whether it is a web page saved in one file. */
export const isSavedPage = (text: string): boolean =>
  /^(?:snapshot-content-location: |content-type: multipart\/related)/im.test(
    text.slice(0, 8192).split(/\r?\n\r?\n/, 1)[0]!,
  );
