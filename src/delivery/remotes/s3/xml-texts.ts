import { Parser } from 'htmlparser2';

/** A text of an answer, and the elements around it: `Contents/Key`. */
type XmlText = { readonly at: string; readonly text: string };

/** All texts of an answer in XML, in their order, without its outermost element. Never throws. */
export function textsIn(xml: string): XmlText[] {
  const texts: XmlText[] = [];
  const open: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentagname(name) {
        open.push(name);
        text = '';
      },
      ontext(piece) {
        text += piece;
      },
      onclosetag() {
        if (text.trim() !== '') texts.push({ at: open.slice(1).join('/'), text });
        open.pop();
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return texts;
}
