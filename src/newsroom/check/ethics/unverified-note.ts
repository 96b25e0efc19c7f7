import type { Position } from '../../../problems/finding.ts';
import type { CheckedText } from '../text/checked-text.ts';
import { withoutQuotes } from './own-words.ts';
import { RESOLVED, UNVERIFIED, VERIFIED_THINGS } from './unverified-words.ts';

/** Where an article says of itself that it is not verified: the field, else words of its text. */
export function unverifiedNote(text: CheckedText): Position | undefined {
  if (text.fields === undefined) return undefined;
  if (text.fields.unverified) return text.placeOf('unverified');
  if (
    !/verif|[ck]onfirm|simpang|[mp]?astikan|kebenaran|keaslian|(?:keterangan|pernyataan|penjelasan) resmi|kepastian|buktikan|dicek|telusuri|sebatas|mulut ke mulut|(?:entah|tentu) benar|diketahui/i.test(
      text.text,
    )
  )
    return undefined;
  if (/hoa(?:ks|x)|cek fakta|salah|keliru|fact.check/i.test(text.title)) return undefined;
  if (RESOLVED.test(text.body)) return undefined;
  const lines = text.body.split('\n');
  const at = lines.findIndex(tells);
  if (at !== -1) return text.inBody({ line: at + 1, column: 1 });
  return tells(text.description ?? '') || tells(text.title)
    ? text.placeOf('description')
    : undefined;
}

/** Whether a line says in the newsroom's own words that something is not known to be true. */
function tells(line: string): boolean {
  const words = withoutQuotes(line);
  const match = UNVERIFIED.exec(words);
  return match !== null && !VERIFIED_THINGS.test(words.slice(Math.max(0, match.index - 80)));
}
