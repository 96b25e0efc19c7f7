import type { Note } from '../article/note.ts';
import { boundNote } from '../source/bound-note.ts';
import type { SourceFile } from '../source/source-file.ts';
import { wholeText } from '../source/whole-text.ts';
import type { LeftUnit, UnitKind } from '../units/unit.ts';
import { privateUnit } from '../units/unit.ts';
import type { ItemSource } from '../wxr/item-source.ts';
import { homeOf, JsonSite } from './json-site.ts';
import { JsonSource, objectsOfFile } from './json-source.ts';
import { textIn } from '../json/json-values.ts';
import { kindOfObject } from './kind-of-object.ts';
import type { ObjectKind } from './kind-of-object.ts';

/** The sites in saved answers of the interface of WordPress, and what is left out of them. */
interface JsonSources {
  sources: ItemSource[];
  notes: { file: string; note: Note }[];
  left: { file: string; unit: LeftUnit }[];
}

/** What an object is counted as that becomes no item. */
const privateAs: ReadonlyMap<ObjectKind, UnitKind> = new Map<ObjectKind, UnitKind>([
  ['user', 'account'],
  ['comment', 'comment'],
  ['revision', 'revision'],
  ['term', 'site-part'],
  ['site', 'setting'],
  ['setting', 'setting'],
  ['refusal', 'empty'],
]);

/** Looks through all saved answers: what a post says by numbers may stand in another file. */
export function jsonSources(files: readonly SourceFile[]): JsonSources {
  const found: JsonSources = { sources: [], notes: [], left: [] };
  const homes = new Map<SourceFile, string>();
  for (const file of files) {
    try {
      const home = lookThrough(file, found);
      if (home !== undefined) homes.set(file, home);
    } catch (error) {
      found.notes.push({ file: file.name, note: boundNote(file.name, error) });
      found.left.push({ file: file.name, unit: { sort: 'unclear', kind: 'broken' } });
    }
  }
  // A list of terms may not say whose it is; where there is one site only, it is that one's.
  const [only = '', ...others] = new Set([...homes.values()].filter((home) => home !== ''));
  const sites = new Map<string, JsonSite>();
  for (const [file, own] of homes) {
    const home = own === '' && others.length === 0 ? only : own;
    const site = sites.get(home) ?? new JsonSite(home);
    sites.set(home, site);
    let hasItems = false;
    for (const one of objectsOfFile(file)) {
      if (one === undefined) continue;
      site.add(one.json);
      hasItems ||= isItem(kindOfObject(one.json));
    }
    if (hasItems) found.sources.push(new JsonSource(file, site));
  }
  for (const site of sites.values()) site.settle();
  if (files.length > 0 && found.sources.length === 0 && found.notes.length === 0) {
    const file = files[0]!.name;
    found.notes.push({ file, note: { rule: 'input-empty', values: { file } } });
  }
  return found;
}

/**
 * Counts what becomes no item, and says what cannot be read. Answers where the site lived (empty where
 * that does not show); `undefined` where nothing can be read.
 */
function lookThrough(file: SourceFile, { notes, left }: JsonSources): string | undefined {
  const { name } = file;
  const note = (one: Note) => void notes.push({ file: name, note: one });
  const leave = (unit: LeftUnit) => void left.push({ file: name, unit });
  const whole = wholeText(file);
  if ('note' in whole) {
    note(whole.note);
    leave({ sort: 'unclear', kind: 'too-large' });
    return undefined;
  }
  for (const one of whole.notes) note(one);
  const counts = new Map<ObjectKind | 'broken', number>();
  let home = '';
  for (const found of objectsOfFile(file)) {
    const kind = found === undefined ? 'broken' : kindOfObject(found.json);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (found === undefined) continue;
    if (home === '') home = homeOf(found.json);
    if (kind === 'refusal')
      note({ rule: 'wpjson-refused', values: { file: name, code: textIn(found.json, 'code') } });
  }
  for (const [kind, count] of counts) {
    const as = kind === 'broken' ? undefined : privateAs.get(kind);
    if (as !== undefined) leave(privateUnit(as, count));
    else if (kind === 'unknown') leave({ sort: 'unclear', kind: 'file', count });
    else if (kind === 'broken') leave({ sort: 'unclear', kind: 'broken', count });
  }
  if (counts.has('broken')) note({ rule: 'input-broken', values: { file: name } });
  return home;
}

const isItem = (kind: ObjectKind): boolean => kind === 'post' || kind === 'media';
