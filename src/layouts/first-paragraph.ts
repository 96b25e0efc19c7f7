/**
 * A text parted after its first paragraph, for what is to stand there. One that begins with anything else
 * is not parted: all of it is the second part.
 */
export function afterFirstParagraph(html: string): [first: string, rest: string] {
  const end = '</p>';
  const at = html.startsWith('<p>') ? html.indexOf(end) + end.length : 0;
  return [html.slice(0, at), html.slice(at)];
}
