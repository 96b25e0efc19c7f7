/** The text of a Word part without the runs that are hidden (`w:vanish`): nobody who read the document saw them. */
export function withoutHidden(xml: string): string {
  return xml
    .split(/(?<=<\/w:r>)/)
    .map((piece) => {
      const start = Math.max(piece.lastIndexOf('<w:r>'), piece.lastIndexOf('<w:r '));
      if (start === -1 || !isHidden(piece.slice(start))) return piece;
      return piece.slice(0, start);
    })
    .join('');
}

/** Whether a run's own properties hide it; `w:val="0"` shows what a style hides. */
const isHidden = (run: string): boolean =>
  /<w:(?:vanish|specVanish|webHidden)(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(run);
