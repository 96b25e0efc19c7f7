import type { SourceFile } from '../source/source-file.ts';
import { wholeText } from '../source/whole-text.ts';
import type { ItemsEnd, ItemSource, OnItem } from '../wxr/item-source.ts';
import { itemOfMedia, itemOfPost } from './item-of-post.ts';
import type { OuterObject } from './json-objects.ts';
import { jsonObjects } from './json-objects.ts';
import type { JsonSite } from './json-site.ts';
import { objectsAt } from './shown-values.ts';
import { kindOfObject } from './kind-of-object.ts';

/** The posts and pictures in a saved answer of the interface of WordPress. */
export class JsonSource implements ItemSource {
  readonly name: string;
  readonly site: string;
  readonly #file: SourceFile;
  readonly #facts: JsonSite;

  constructor(file: SourceFile, site: JsonSite) {
    this.name = file.name;
    this.site = `wp-json ${site.head.link}`;
    this.#file = file;
    this.#facts = site;
  }

  async read(stop: AbortSignal | undefined, onItem: OnItem): Promise<ItemsEnd> {
    const { head } = this.#facts;
    const end: ItemsEnd = { head, items: 0, truncated: false };
    for (const found of objectsOfFile(this.#file)) {
      if (stop?.aborted === true) break;
      if (found === undefined) continue;
      const { json, line } = found;
      const kind = kindOfObject(json);
      if (kind !== 'post' && kind !== 'media') continue;
      const picture = kind === 'media' ? json : this.#facts.embeddedPicture(json);
      const items = picture === undefined ? [] : [itemOfMedia(picture, line)];
      if (kind === 'post') items.push(itemOfPost(json, line, this.#facts));
      for (const item of items) {
        end.items += 1;
        const work = onItem(item, head, this.name);
        if (work !== undefined) await work;
      }
    }
    return end;
  }
}

/** The objects in a file; `undefined` for each that is not whole. Answers of `_envelope` are opened. */
export function* objectsOfFile(file: SourceFile): Generator<OuterObject | undefined> {
  const whole = wholeText(file);
  if ('note' in whole) return;
  for (const found of jsonObjects(whole.text)) {
    const json = found?.json ?? {};
    if (Object.hasOwn(json, 'body') && Object.hasOwn(json, 'headers'))
      for (const inside of objectsAt(json, 'body')) yield { json: inside, line: found?.line ?? 1 };
    else yield found;
  }
}
