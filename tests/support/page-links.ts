const unescape = (text: string): string =>
  text.replace(/&(amp|quot|#39|lt|gt|#38|#34);/g, (_, name: string) => {
    const letters: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>' };
    return letters[name] ?? String.fromCharCode(Number(name.slice(1)));
  });

/** Every address that a page links to or loads, as it is written in its attributes. */
export function addressesIn(html: string): string[] {
  const found: string[] = [];
  const markup = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, (block) =>
    block.slice(0, block.indexOf('>') + 1),
  );
  for (const [, name, value = ''] of markup.matchAll(
    /\s(href|src|srcset|action|data-base)=(?:"([^"]*)"|'([^']*)')/g,
  )) {
    const text = unescape(value);
    if (name === 'srcset') found.push(...text.split(', ').map((one) => one.split(' ')[0]!));
    else found.push(text);
  }
  return found;
}

/** The ids of a page. */
export function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => unescape(match[1]!)));
}
