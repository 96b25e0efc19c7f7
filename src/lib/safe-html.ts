import { escapeHtml } from './escape-html.ts';

/** HTML that may stand in other HTML as it is. */
export class SafeHtml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a hole of a template: text is escaped, nothing is written for what is absent. */
type Hole = SafeHtml | string | number | false | undefined | readonly SafeHtml[];

function written(hole: Hole): string {
  if (hole === undefined || hole === false) return '';
  if (hole instanceof SafeHtml) return hole.text;
  if (typeof hole === 'object') return hole.map(({ text }) => text).join('');
  return escapeHtml(String(hole));
}

/** A template of HTML: what fills its holes is escaped, unless it came from a template itself. */
export const html = (parts: TemplateStringsArray, ...holes: readonly Hole[]): SafeHtml =>
  new SafeHtml(String.raw({ raw: parts }, ...holes.map(written)));
