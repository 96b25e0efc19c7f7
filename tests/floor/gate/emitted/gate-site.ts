import type { Floor } from '../../../../src/build/browsers.ts';
import { FLOORS } from '../../../../src/build/browsers.ts';
import type { Feature, Finding } from '../finding.ts';
import { data, names } from '../mdn.ts';
import { declaredIn } from '../script/declared.ts';
import { gateScript, readScript } from '../script/gate-script.ts';
import { gateStyle } from '../style/gate-style.ts';
import { gateMarkup } from './gate-markup.ts';
import type { Piece } from './pieces.ts';
import { emittedPieces } from './pieces.ts';
import { scriptsOfWorkers } from './realms.ts';

/** Methods that the scripts define themselves, in whatever file. */
function methodsIn(pieces: readonly Piece[]): Set<string> {
  const own = new Set<string>();
  for (const { kind, text } of pieces) {
    if (kind !== 'module' && kind !== 'script') continue;
    for (const name of declaredIn(readScript(text, kind)).methods) own.add(name);
  }
  return own;
}

/**
 * All that a built site has and the floor of what it belongs to has not: scripts of the search worker
 * are held against the floor of searching, all others against that of reading, styles against that
 * of the layout.
 */
export function gateSite(out: string): Omit<Finding, 'sources'>[] {
  const pieces = emittedPieces(out);
  const ofSearch = scriptsOfWorkers(pieces);
  const ownMethods = methodsIn(pieces);
  const gate = ({ file, kind, text }: Piece): Feature[] => {
    const floor: Floor = ofSearch.has(file) ? FLOORS.search : FLOORS.reading;
    if (kind === 'markup') return gateMarkup(text, data, FLOORS.reading);
    if (kind === 'sheet' || kind === 'attribute')
      return gateStyle(text, { data, floor: FLOORS.layout, kind });
    return gateScript(text, { data, names, floor, kind, ownMethods });
  };
  return pieces.flatMap((piece) => gate(piece).map((one) => ({ ...one, file: piece.file })));
}
