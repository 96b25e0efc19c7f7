import type { z } from 'zod';
import { isEqualData } from '../../lib/equal-data.ts';
import { own } from '../../lib/own.ts';
import { kindOf, shapeOf } from '../../schema/values/kind.ts';
import { joinRuns } from './join-runs.ts';
import type { Block } from './merge-body.ts';
import { blocksOf } from './merge-body.ts';
import type { FormGroup, FormValue } from './shown-value.ts';
import { givenValue } from './shown-value.ts';
import type { FormKind, TextKind } from './text-form.ts';
import { AS_READ } from './fields-of-form.ts';
import { BODY } from './text-form.ts';

/** Three versions of the same: as both read it, as I have it, and as another has saved it meanwhile. */
export interface Versions<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

/** Something that both changed in different ways. */
export interface Clash extends Versions<FormValue> {
  /** The field, with the one inside it where it is a group. */
  readonly path: readonly string[];
  /** Whether both can stand, one below the other: blocks of text and items of a list. */
  readonly canBeBoth: boolean;
}

/** Whose version stands. */
export type ClashChoice = 'mine' | 'theirs' | 'both';

/** Asked of each clash, in the order of the form. */
export type Choose = (clash: Clash) => ClashChoice;

const isGroup = (value: FormValue): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A group that is there says something even where it is empty: that a story is withdrawn. */
const isSame = (one: FormValue, other: FormValue): boolean =>
  isEqualData(givenValue(one), givenValue(other)) && isGroup(one) === isGroup(other);

/**
 * Two people's forms of one file as one, in which what either changed is changed, field by field and
 * block by block of the text; `choose` is asked where both changed the same. It is to be written into
 * the file as the other has saved it.
 */
export function joinForms(
  { base, mine, theirs }: Versions<FormGroup>,
  { schema, meaning }: FormKind,
  choose: Choose,
): FormGroup {
  const fields = joinGroup({ base, mine, theirs }, shapeOf(schema), [], choose);
  const texts = { base: textOf(base), mine: textOf(mine), theirs: textOf(theirs) };
  return {
    ...theirs,
    ...fields,
    // A file of fields alone has no text.
    ...(meaning !== undefined && { [BODY]: joinTexts(texts, meaning, choose) }),
    [AS_READ]: own(theirs, AS_READ),
  };
}

const textOf = (form: FormGroup): string => String(own(form, BODY) ?? '').replace(/\r\n?/g, '\n');

const groupOf = (value: FormValue): FormGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as FormGroup) : {};

const itemsOf = (value: FormValue): readonly FormValue[] =>
  Array.isArray(value) ? (value as readonly FormValue[]) : [];

function joinGroup(
  { base, mine, theirs }: Versions<FormGroup>,
  shape: Readonly<Record<string, z.ZodType>>,
  path: readonly string[],
  choose: Choose,
): FormGroup {
  return Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => {
      const versions = { base: own(base, key), mine: own(mine, key), theirs: own(theirs, key) };
      return [key, joinValues(versions, schema, [...path, key], choose)];
    }),
  );
}

function joinValues(
  versions: Versions<FormValue>,
  schema: z.ZodType,
  path: readonly string[],
  choose: Choose,
): FormValue {
  const { base, mine, theirs } = versions;
  if (isSame(base, mine) || isSame(mine, theirs)) return theirs;
  if (isSame(base, theirs)) return mine;
  const kind = kindOf(schema);
  if (kind.is === 'list') {
    const runs = { base: itemsOf(base), mine: itemsOf(mine), theirs: itemsOf(theirs) };
    return joinRuns(runs, isSame, (clash) => {
      // Something more on each side is no question: a topic, a correction.
      const isMore = clash.base.length === 0;
      const choice = isMore ? 'both' : choose({ ...clash, path, canBeBoth: true });
      return chosen(clash, choice);
    });
  }
  if (kind.is === 'group' && !isOtherPicture(versions, kind.shape)) {
    const groups = { base: groupOf(base), mine: groupOf(mine), theirs: groupOf(theirs) };
    return joinGroup(groups, kind.shape, path, choose);
  }
  return choose({ ...versions, path, canBeBoth: false }) === 'theirs' ? theirs : mine;
}

/** Whether someone put another picture there: its caption and credit are of that picture then. */
function isOtherPicture(
  { base, mine, theirs }: Versions<FormValue>,
  shape: Readonly<Record<string, z.ZodType>>,
): boolean {
  const pictures = Object.entries(shape).flatMap(([key, schema]) =>
    kindOf(schema).is === 'picture' ? [key] : [],
  );
  return pictures.some((key) =>
    [mine, theirs].some((one) => !isSame(own(groupOf(base), key), own(groupOf(one), key))),
  );
}

const chosen = <T>({ mine, theirs }: Versions<readonly T[]>, choice: ClashChoice): readonly T[] =>
  choice === 'both' ? [...theirs, ...mine] : choice === 'mine' ? mine : theirs;

/** A text by its blocks. */
function joinTexts(
  { base, mine, theirs }: Versions<string>,
  meaning: TextKind['meaning'],
  choose: Choose,
): string {
  if (base === mine || mine === theirs) return theirs;
  if (base === theirs) return mine;
  const runs = { base: blocksOf(base), mine: blocksOf(mine), theirs: blocksOf(theirs) };
  const isAlike = (one: Block, other: Block): boolean =>
    one.text.trim() === other.text.trim() || meaning(one.text) === meaning(other.text);
  const joined = joinRuns(runs, isAlike, (clash) => {
    const texts = {
      base: textOfBlocks(clash.base),
      mine: textOfBlocks(clash.mine),
      theirs: textOfBlocks(clash.theirs),
    };
    return chosen(clash, choose({ ...texts, path: [BODY], canBeBoth: true }));
  });
  return textOfBlocks(joined);
}

const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks.map(({ text }) => text.trimEnd()).join('\n\n');
