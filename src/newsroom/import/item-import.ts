import type { Note } from './article/note.ts';
import type { SourceArticle } from './article/source-article.ts';
import type { ImportRun } from './import-run.ts';
import { originKey } from './place/existing.ts';
import { brokenNote } from './report/fault-note.ts';
import type { LeftUnit } from './units/unit.ts';
import { privateUnit } from './units/unit.ts';
import type { ItemArticle } from './wxr/article-of-item.ts';
import { articleOfItem } from './wxr/article-of-item.ts';
import type { ItemKind } from './wxr/kind-of-item.ts';
import { kindOfItem } from './wxr/kind-of-item.ts';
import type { LanguageForm } from './wxr/languages/language-form.ts';
import { usualForm } from './wxr/languages/language-form.ts';
import { languageOfItem, originalOf } from './wxr/languages/language-of-item.ts';
import { asTranslation, versionsOfItem } from './wxr/languages/versions-of-item.ts';
import { mayBePublic, UnknownTypes } from './wxr/unknown-types.ts';
import type { WxrHead } from './wxr/wxr-head.ts';
import type { WxrIndex } from './wxr/wxr-index.ts';
import type { WxrItem } from './wxr/wxr-item.ts';

/** What becomes of items that are no articles. */
const leftAs = {
  attachment: { sort: 'aside', kind: 'picture' },
  block: { sort: 'aside', kind: 'template' },
  table: { sort: 'aside', kind: 'table' },
  furniture: { sort: 'private', kind: 'site-part' },
  personal: { sort: 'private', kind: 'personal' },
} as const satisfies Partial<Record<ItemKind, LeftUnit>>;

const skippedAs = {
  trash: { sort: 'private', kind: 'trash' },
  'same-text': { sort: 'aside', kind: 'copy' },
  empty: { sort: 'private', kind: 'empty' },
} as const satisfies Record<string, LeftUnit>;

/** The export around an item. */
interface Around {
  head: WxrHead;
  index: WxrIndex;
  /** Name of the file. */
  file: string;
}

/** Takes the items of exports one by one; each becomes an article, or is counted for what it is. */
export class ItemImport {
  /** Whether items wait for the second look: they translate others, which need their places first. */
  hasTranslations = false;
  readonly #run: ImportRun;
  readonly #origins = new Set<string>();
  readonly #unknown = new UnknownTypes();
  /** Files whose further languages did not lie at paths of their own, or do not say where. */
  readonly #forms = new Map<string, LanguageForm | undefined>();

  constructor(run: ImportRun) {
    this.#run = run;
  }

  async take(item: WxrItem, around: Around): Promise<void> {
    if (this.#originalOf(item, around) === undefined) await this.#bring(item, around);
    else this.hasTranslations = true;
  }

  /** Takes the items that wait; all others were taken before. */
  async takeTranslation(item: WxrItem, around: Around): Promise<void> {
    const original = this.#originalOf(item, around);
    if (original !== undefined) await this.#bring(item, around, original);
  }

  /** Tells what belongs to no item alone. */
  end(): void {
    for (const { file, note } of this.#unknown.notes()) this.#run.note(file, note);
    for (const [file, form = ''] of this.#forms)
      this.#run.note(file, { rule: 'language-address', values: { form } });
  }

  #originalOf(item: WxrItem, { index }: Around): string | undefined {
    if (kindOfItem(item.fields.type) !== 'article' || index.sharedNumbers.has(item.fields.id))
      return undefined;
    return originalOf(item, index.translations, this.#run.settings.site.language);
  }

  async #bring(item: WxrItem, around: Around, original?: string): Promise<void> {
    const { file, head } = around;
    const kind = kindOfItem(item.fields.type);
    this.#run.leave(file, privateUnit('comment', item.comments));
    if (kind === 'unknown') {
      const isKept = mayBePublic(item);
      this.#unknown.add(file, item, isKept);
      if (!isKept) return this.#leave(item, file, { sort: 'unclear', kind: 'foreign' });
    } else if (kind !== 'article' && kind !== 'page') {
      return this.#leave(item, file, leftAs[kind]);
    }
    const languages = [head.language.slice(0, 2).toLowerCase(), this.#run.settings.site.language];
    const versions = versionsOfItem(item, languages);
    const [{ lang: main } = {}] = versions;
    const form = head.languageForm ?? usualForm(around.index.languageForms);
    if (versions.length > 1 && form !== 'path') this.#forms.set(file, form);
    for (const [at, version] of versions.entries()) {
      const article = this.#articleOf(version.item, around);
      if (article === undefined) return;
      const lang = version.lang ?? languageOfItem(item);
      if (lang !== undefined) article.lang = lang;
      if (original !== undefined) article.translationOf = original;
      if (at > 0) asTranslation(article, version.lang!, main, form ?? 'path');
      await this.#add(article, kind);
    }
  }

  async #add(article: SourceArticle, kind: ItemKind): Promise<void> {
    // Parts of an export may overlap.
    const key = originKey(article.from, article.id);
    if (this.#origins.has(key)) {
      const { file, line } = article;
      this.#run.leave(file, { sort: 'aside', kind: 'copy', ...(line !== undefined && { line }) });
      return;
    }
    this.#origins.add(key);
    if (kind === 'unknown') await this.#run.keepAside(article, 'foreign');
    else await this.#run.add(article);
  }

  /** The article of an item; undefined where it is left out, which is counted and told. */
  #articleOf(item: WxrItem, { head, index, file }: Around): SourceArticle | undefined {
    const { timeZone: zone } = this.#run.settings.site;
    const { line } = item;
    const reading = articleFrom(() => articleOfItem(item, { head, index, file, zone }), item);
    if ('article' in reading) return reading.article;
    if ('rule' in reading) {
      this.#run.note(file, { ...reading, line });
      this.#leave(item, file, { sort: 'unclear', kind: 'broken' });
      return undefined;
    }
    this.#leave(item, file, skippedAs[reading.skipped]);
    if (reading.skipped === 'same-text') {
      const values = { title: item.fields.title };
      this.#run.note(file, { rule: 'same-text', line, values });
    }
    return undefined;
  }

  #leave({ line }: WxrItem, file: string, unit: LeftUnit): void {
    this.#run.leave(file, { ...unit, line });
  }
}

/** An article of an item; a note where the item is so made that it breaks what reads it. */
function articleFrom(read: () => ItemArticle, { fields }: WxrItem): ItemArticle | Note {
  try {
    return read();
  } catch (error) {
    // The headline of what may be somebody's letter stands nowhere.
    return brokenNote(
      kindOfItem(fields.type) === 'unknown' ? `#${fields.id}` : fields.title,
      error,
    );
  }
}
