import type { EditorComponentDefinition } from '@sveltia/cms';
import type { NamedId } from '../config/desk-data.ts';
import { own } from '../../lib/own.ts';
import type { AdminWords } from '../../words/words.ts';
import { ALSO_LINE, alsoLine, readAlso } from './also-line.ts';
import { AS_TYPED } from './as-typed.ts';
import { PHOTO_LINE, photoLine, readPhoto } from './photo-line.ts';

/** The names under which the package knows the parts of a text that are more than words. */
export const PARTS = ['photo', 'also', 'as-typed'] as const;

type Values = Readonly<Record<string, unknown>>;

const said = (values: Values, name: string): string => String(own(values, name) ?? '');

/** The line as it was typed, by which one whose form is not edited stays byte for byte. */
const TYPED = 'asTyped';
const typedField = { name: TYPED, widget: 'hidden' } as const;

/** Nothing is shown by the package: the whole page is previewed by us. */
const toPreview = (): string => '';

/** Writes what a form says, or what was typed where that says the same. */
function written<T extends object>(
  values: Values,
  wanted: T,
  read: (line: string) => T,
  write: (wanted: T) => string,
): string {
  const typed = said(values, TYPED);
  if (typed !== '' && JSON.stringify(read(typed)) === JSON.stringify(wanted)) return typed;
  return write(wanted);
}

function photo(words: AdminWords['parts']): EditorComponentDefinition {
  return {
    id: 'photo',
    label: words.photo,
    icon: 'add_a_photo',
    trigger: 'button',
    fields: [
      { name: 'src', label: words.file, widget: 'image', choose_url: false, required: false },
      { name: 'alt', label: words.alt, hint: words.altHint, widget: 'string', required: false },
      { name: 'caption', label: words.caption, widget: 'text', required: false },
      { name: 'credit', label: words.credit, hint: words.creditHint, required: false },
      typedField,
    ],
    pattern: PHOTO_LINE,
    fromBlock: ([line]) => ({ ...readPhoto(line!), [TYPED]: line }),
    toBlock(values) {
      const [src, alt, caption, credit] = ['src', 'alt', 'caption', 'credit'].map((name) =>
        said(values, name),
      ) as [string, string, string, string];
      return written(values, { src, alt, caption, credit }, readPhoto, (wanted) =>
        photoLine(wanted, words.creditLabel),
      );
    },
    toPreview,
  };
}

function also(
  words: AdminWords['parts'],
  label: string,
  stories: readonly NamedId[],
): EditorComponentDefinition {
  const named = new Map(stories.map(({ id, name }) => [id, name]));
  const story = {
    name: 'story',
    label: words.story,
    widget: 'select',
    required: false,
    options: stories.map(({ id, name }) => ({ value: id, label: name })),
  } as const;
  return {
    id: 'also',
    label,
    icon: 'read_more',
    fields: [
      ...(stories.length > 0 ? [story] : []),
      { name: 'address', label: words.address, hint: words.addressHint, required: false },
      { name: 'title', label: words.linkWords, hint: words.linkWordsHint, required: false },
      typedField,
    ],
    pattern: ALSO_LINE,
    fromBlock([line]) {
      const { title, address } = readAlso(line!);
      const known = named.get(address);
      const place = known === undefined ? { story: '', address } : { story: address, address: '' };
      return { ...place, title: title === known ? '' : title, [TYPED]: line };
    },
    toBlock(values) {
      const address = said(values, 'address').trim() || said(values, 'story');
      const title = said(values, 'title').trim() || (named.get(address) ?? '');
      return written(values, { title, address }, readAlso, (wanted) => alsoLine(wanted, label));
    },
    toPreview,
  };
}

function asTyped(words: AdminWords['parts']): EditorComponentDefinition {
  return {
    id: 'as-typed',
    label: words.asTyped,
    icon: 'table',
    collapsed: true,
    fields: [{ name: 'text', label: words.asTypedText, widget: 'text', required: false }],
    pattern: AS_TYPED,
    fromBlock: ([text]) => ({ text }),
    toBlock: (values) => said(values, 'text'),
    toPreview,
  };
}

/** The parts of a text that are more than words; `label` is *Baca juga*, `stories` what it offers. */
export function textParts(
  words: AdminWords['parts'],
  label: string,
  stories: readonly NamedId[],
): EditorComponentDefinition[] {
  return [photo(words), also(words, label, stories), asTyped(words)];
}
