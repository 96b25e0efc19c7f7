import type { PageDocument } from './page-document.ts';

/** What editors wrote in the margin, as Google Docs (`cmnt`) and Word (`_msocom`) save it in a page. */
const NOTE = 'a[id^="cmnt"]:not([id^="cmnt_ref"]), a[name^="_msocom"]';
const MARK = 'a[href^="#cmnt"]:not([href^="#cmnt_ref"]), a[href^="#_msocom"], a[id^="cmnt_ref"]';

/** Takes the comments of editors and their marks out of a page, in place: no reader ever saw them. */
export function dropMarginComments(document: PageDocument): void {
  for (const note of [...document.querySelectorAll(NOTE)]) {
    const box = note.closest('div, dd, li, td');
    // A box that marks stand in as well is the text's own.
    const isOwn = box !== null && box.querySelector('a[id^="cmnt_ref"]') === null;
    (isOwn ? box : (note.closest('p') ?? note)).remove();
  }
  for (const list of [...document.querySelectorAll('[style*="mso-element:comment"]')])
    list.remove();
  for (const mark of [...document.querySelectorAll(MARK)]) (mark.closest('sup') ?? mark).remove();
}
