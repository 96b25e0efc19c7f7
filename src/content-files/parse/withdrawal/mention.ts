import { readYaml, isFieldGroup } from '../../../markdown/front-matter/read-yaml.ts';
import type { Spot } from '../../../markdown/front-matter/read-yaml.ts';
import type { FrontMatter } from '../../../markdown/front-matter.ts';
import type { KeyTree } from '../../../schema/key-tree.ts';
import { meantKey } from '../../../schema/key-tree.ts';
import type { DataLine } from '../../../markdown/front-matter/data-lines.ts';
import { dataLines } from '../../../markdown/front-matter/data-lines.ts';
import { memo } from '../../../lib/memo.ts';
import { own } from '../../../lib/own.ts';

/** A place in front matter that says, rightly written or not, whether an article is withdrawn. */
export interface Mention {
  /** The key as it is written. */
  readonly written: string;
  /** The key in the front matter’s data, where the mention is one of its keys. */
  readonly key?: string;
  readonly value: unknown;
  readonly place: Spot;
}

const KEY = 'withdrawn';

/** `withdrawn` and what stands after it; only a colon, an equals sign or a lone word make it a key. */
const exactLine =
  /^((?:[ \t]|- )*)(["']?withdrawn["']?)[ \t]*(?:[:=：][ \t]*(.*)|[ \t]+(ya|yes|true)[ \t]*|)$/i;
const keyedLine = /^()["']?([\p{L}_][\p{L}\p{Cf}_-]*)["']?[ \t]*[:=：][ \t]*(.*)$/u;

/** More than anybody writes; a file of nothing else must not hold up the build. */
const MOST = 20;

function isMeant(key: string, tree: KeyTree): boolean {
  return key === KEY || (!tree.has(key) && meantKey(key.trim(), tree) === KEY);
}

/**
 * All mentions of a withdrawal. Where the data cannot be read as a whole, its lines are looked at one
 * by one; where it can, only for a `withdrawn` that slipped below another field.
 */
export function mentionsIn(text: string, matter: FrontMatter, tree: KeyTree): Mention[] {
  const data = isFieldGroup(matter.value) ? matter.value : {};
  const isBroken = matter.slips.length > 0 || !isFieldGroup(matter.value);
  const keys = Object.keys(data).filter((key) => isMeant(key, tree));
  const ofData = keys.map((key): Mention => {
    const place = matter.locate([key], 'key');
    return { written: key.trim(), key, value: own(data, key), place };
  });
  if (!isBroken && !/withdrawn/i.test(text)) return ofData;
  const knownLines = new Set(ofData.map(({ place }) => place.line));
  // A broken file may repeat one word thousands of times: each word is judged once.
  const isKey = memo((key: string) => isMeant(key, tree));
  const ofLines: Mention[] = [];
  const lines = dataLines(text);
  for (const [at, line] of lines.entries()) {
    if (ofLines.length === MOST) break;
    if (!isBroken && knownLines.has(line.number)) continue;
    const exact = exactLine.exec(line.text);
    const match = exact ?? (isBroken ? keyedLine.exec(line.text) : null);
    const [, lead = '', quoted = '', after, yes] = match ?? [];
    const written = quoted.replace(/["']/g, '');
    if (!match || !(exact || isKey(written))) continue;
    const place = { line: line.number, column: lead.length + 1 };
    const value = valueAt(lines, at, lead.length, after ?? yes ?? '');
    ofLines.push({ written, value, place });
  }
  // The lines hold what was written; broken data may have lost a part of it.
  const coveredLines = new Set(ofLines.map(({ place }) => place.line));
  return [...ofLines, ...ofData.filter(({ place }) => !coveredLines.has(place.line))];
}

/** The value of a key at `column` of a line: what follows it there, and the deeper lines below. */
function valueAt(
  lines: readonly DataLine[],
  at: number,
  column: number,
  sameLine: string,
): unknown {
  const below: string[] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const { text } = lines[next]!;
    if (text.trim() !== '' && !/^\s/.test(text.slice(column))) break;
    below.push(text.slice(column));
  }
  const written = [sameLine, ...below].join('\n').trimEnd();
  const { value, slips } = readYaml(`${KEY}: ${written}`, 1, new Set(['reason']));
  return slips.length === 0 && isFieldGroup(value) ? value[KEY] : written;
}
