import type { SourceFile } from '../source/source-file.ts';
import type { ItemsEnd, ItemSource, OnItem } from './item-source.ts';
import { readWxr } from './read-wxr.ts';

/** A file of an export of WordPress; all parts of one import are of one site. */
export class WxrSource implements ItemSource {
  readonly name: string;
  readonly site = '';
  readonly #file: SourceFile;

  constructor(file: SourceFile) {
    this.name = file.name;
    this.#file = file;
  }

  read(stop: AbortSignal | undefined, onItem: OnItem): Promise<ItemsEnd> {
    return readWxr(this.#file, stop, (item, head) => onItem(item, head, this.name));
  }
}
