import { slipsMatching, type SlipFinder } from './slip.ts';

/** `[[Judul]]`, `![[foto.jpg]]`: links of Obsidian and wikis. */
export const wikiLink: SlipFinder = (source) =>
  slipsMatching('wiki-link', source, /!?\[\[(?!\s|\])[^[\]\n\uFFFC]{1,200}\]\]/g);

/** The end of a WordPress or forum code, `[/caption]`, which is no address. */
const closing =
  /\)\[\/(?:caption|embed|gallery|audio|video|playlist|quote|url|img|list|center|color|size|spoiler|vc_\w+|et_\w+|su_\w+|[biu])\]$/i;

/** `(teks)[alamat]`: the brackets of a link in each other's places. An address may be a hole. */
export const reversedLink: SlipFinder = (source) =>
  slipsMatching('reversed-link', source, /\([^()\n\uFFFC]{1,200}\)\[[^\][\s]{1,300}\]/g).filter(
    ({ value }) => /\)\[(?:https?:\/\/|www\.|mailto:|\/[\w-])/.test(value) && !closing.test(value),
  );

/** `\n` twice or after a sentence: the sign of a new line that programs write, not one. */
export const writtenBreak: SlipFinder = ({ blocks }) =>
  blocks.flatMap((block) =>
    Array.from(
      block.visible.matchAll(/\uFFFC{2,9}|(?<=[.!?”"])\uFFFC(?=\s|\p{Lu}|$)/gu),
      ({ index }) => block.at[index]!,
    ).flatMap((start) => {
      const value = /^(?:\\[nr])+/.exec(block.content.slice(start, start + 99))?.[0];
      return value === undefined
        ? []
        : [{ rule: 'written-break' as const, ...block.place(start), value }];
    }),
  );

/** What chatbots leave where they name their sources. */
export const chatMark: SlipFinder = (source) =>
  slipsMatching(
    'chat-mark',
    source,
    /:contentReference\[oaicite:[^\]\n]{0,40}\](?:\{[^}\n]{0,40}\})?|\u3010[^\u3010\u3011\n]{0,80}\u2020[^\u3010\u3011\n]{0,80}\u3011|\[cite(?:_start|_end|: ?[\d, ]{1,40})\]|\bcite(?:turn\d+(?:search|news|view)\d+)+/g,
  );

/** A block of code that nothing closes, so that the rest of the story is set as code. */
export const openCode: SlipFinder = ({ tokens, lines }) =>
  tokens.flatMap((token) => {
    if (token.type !== 'fence' || !token.map) return [];
    const [first, end] = token.map;
    const last = lines[end - 1]!.trim();
    const isClosed =
      end - 1 > first && /^(`{3,}|~{3,})$/.test(last) && last.startsWith(token.markup);
    if (isClosed) return [];
    const column = lines[first]!.indexOf(token.markup) + 1;
    return [{ rule: 'open-code' as const, line: first + 1, column, value: token.markup }];
  });
