import type { Tag } from '../lib/html-tags.ts';
import { attributesOf, initialsOf, nextTag } from '../lib/html-tags.ts';
import { plainTagsEnd } from './plain-tags.ts';

/** What a page has that its style and its policy depend on, read in one pass. */
export type PageTags = {
  /** Where its head ends; undefined where it has none. */
  headEnd: number | undefined;
  /** Its styles, those of the head first, with where their text ends. */
  styles: readonly Tag[];
  /** Texts of the scripts that need permission to run. */
  scripts: ReadonlySet<string>;
  /** Names of the rare elements on it, of `RARE_ELEMENTS`, and `dir` where its article has a direction. */
  rare: ReadonlySet<string>;
};

/** Elements that few pages have, that no script makes, and whose names stand for nothing else in a style. */
export const RARE_ELEMENTS = new Set(['blockquote', 'hr', 'pre', 'h4']);

/** Of the elements that are asked about: article, blockquote, head, hr, h4, noscript, pre, script, style, body. */
const INITIALS = initialsOf('abhnps');

/**
 * Types of scripts that need permission: none at all, those of JavaScript (MIME Sniffing, 4.6), and
 * what the browser is told by a script. Others (JSON-LD and the like) are data.
 */
const NEEDS_PERMISSION =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/i;

function needsPermission(html: string, tag: Tag): boolean {
  const attributes = attributesOf(html, tag);
  return !attributes.has('src') && NEEDS_PERMISSION.test((attributes.get('type') ?? '').trim());
}

/** Reads a page. Only elements count: what an attribute, a comment or a text quotes is none. */
export function readTags(html: string): PageTags {
  const styles: Tag[] = [];
  const scripts = new Set<string>();
  const rare = new Set<string>();
  let headEnd: number | undefined;
  let isForScriptless = false;
  let isInBody = false;
  const next = (from: number): Tag | undefined => {
    const start = html.indexOf('<', from);
    return start < 0 ? undefined : nextTag(html, plainTagsEnd(html, start), INITIALS);
  };
  for (let tag = next(0); tag; tag = next(tag.textEnd)) {
    const { name, isEnd, end, textEnd } = tag;
    if (name === 'noscript') isForScriptless = !isEnd;
    else if (name === 'body') isInBody = true;
    else if (name === 'head' && isEnd && !isInBody) headEnd ??= tag.start;
    else if (isEnd) continue;
    else if (RARE_ELEMENTS.has(name)) rare.add(name);
    else if (name === 'article' && attributesOf(html, tag).has('dir')) rare.add('dir');
    // One that is never closed reaches the end of the page, and is taken for a slip.
    else if (textEnd === html.length) continue;
    else if (name === 'style') styles.push(tag);
    else if (name === 'script' && !isForScriptless && needsPermission(html, tag))
      scripts.add(html.slice(end, textEnd));
  }
  return { headEnd, styles, scripts, rare };
}
