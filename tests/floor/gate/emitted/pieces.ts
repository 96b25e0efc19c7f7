import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { filesIn } from '../../../support/build-site.ts';

/** A piece of what a build wrote that a browser runs, lays out or shows; each text is there once. */
export type Piece = {
  /** The file, relative to the output; of what stands in pages, the first page that has it. */
  file: string;
  kind: 'module' | 'script' | 'sheet' | 'attribute' | 'markup';
  text: string;
};

/** Types of a `<script>` that a browser runs; all others are data. */
const RUN = /^(?:$|module$|(?:text|application)\/(?:java|ecma)script)/;

/** The scripts, styles and markup of a page. */
function piecesOfPage(file: string, html: string): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece['kind'] | undefined;
  let text = '';
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { type = '' } = attributes;
      pieces.push({ file, kind: 'markup', text: tag });
      for (const [name, value] of Object.entries(attributes)) {
        pieces.push({ file, kind: 'markup', text: `${tag} ${name}` });
        if (name === 'type') pieces.push({ file, kind: 'markup', text: `${tag} type_${value}` });
        if (name === 'style') pieces.push({ file, kind: 'attribute', text: value });
        if (name.startsWith('on')) pieces.push({ file, kind: 'script', text: value });
      }
      text = '';
      if (tag === 'style') open = 'sheet';
      else if (tag === 'script' && RUN.test(type)) open = type === 'module' ? 'module' : 'script';
    },
    ontext(more) {
      text += more;
    },
    onclosetag() {
      if (open && text.trim() !== '') pieces.push({ file, kind: open, text });
      open = undefined;
    },
  });
  parser.end(html);
  return pieces;
}

/** All that a built site has for browsers. `sw.js` is a classic script, as workers of sites are. */
export function emittedPieces(out: string): Piece[] {
  const seen = new Set<string>();
  return filesIn(out)
    .flatMap((file): Piece[] => {
      const read = (): string => readFileSync(join(out, file), 'utf8');
      if (file.endsWith('.html')) return piecesOfPage(file, read());
      if (file.endsWith('.css')) return [{ file, kind: 'sheet', text: read() }];
      if (!/\.m?js$/.test(file)) return [];
      return [{ file, kind: file === 'sw.js' ? 'script' : 'module', text: read() }];
    })
    .filter(({ file, kind, text }) => {
      // The same text in two scripts may belong to two floors.
      const key = file.endsWith('.html') ? `${kind} ${text}` : file;
      return !seen.has(key) && seen.add(key);
    });
}
