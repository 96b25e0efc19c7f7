import type { HtmlElement } from '../../html/html-node.ts';
import { elementsIn } from '../../html/html-node.ts';

/**
 * The address of what a player of Flash's time plays: named in its parameters. `undefined` where the
 * element says it itself.
 */
export function objectAddress(node: HtmlElement): string | undefined {
  const parameters = new Map<string, string>();
  for (const { tag, attributes } of elementsIn(node)) {
    const { name, value, src, flashvars } = attributes;
    if (tag === 'param' && name !== undefined && value !== undefined)
      parameters.set(name.toLowerCase(), value);
    if (tag !== 'embed') continue;
    if (src !== undefined && !parameters.has('src')) parameters.set('src', src);
    if (flashvars !== undefined) parameters.set('flashvars', flashvars);
  }
  // A player of its own plays what its variables name.
  const file = /(?:^|[&;?])(?:file|url|mp3|soundfile|video)=([^&;]+)/i.exec(
    parameters.get('flashvars') ?? '',
  )?.[1];
  const played = file === undefined ? undefined : decoded(file);
  if (played !== undefined && /^https?:\/\//.test(played)) return played;
  if (node.attributes['data'] !== undefined) return undefined;
  for (const name of ['movie', 'src', 'url', 'filename']) {
    const value = parameters.get(name);
    if (value !== undefined && /^(?:https?:)?\/\//.test(value)) return value;
  }
  return undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
