import type { RuleName } from '../../problems/finding.ts';
import type { HandbookWords } from '../../words/words.ts';

/** What a message means for what is published. */
type Effect = keyof HandbookWords['messages']['effects'];

/** Rules of which each break holds the file back. */
const BROKEN = /^(?:front-matter|yaml|field|data)\//;

/** All rules that are no mere warnings. */
const EFFECTS: ReadonlyMap<RuleName, readonly Effect[]> = new Map<RuleName, readonly Effect[]>([
  ['field/unknown', ['warning']],
  ['field/markup', ['warning']],
  ['file/empty', ['broken']],
  ['file/too-large', ['broken']],
  ['file/not-utf8', ['broken']],
  ['file/unreadable', ['broken']],
  ['file/symlink', ['broken']],
  ['file/special', ['broken']],
  ['file/same-name', ['broken']],
  ['site/missing', ['stop']],
  ['section/none', ['stop']],
  ['section/gone', ['stop']],
  ['section/duplicate', ['stop']],
  ['section/reserved', ['stop']],
  ['section/parent-unknown', ['stop']],
  ['section/parent-deep', ['stop']],
  ['section/import-unknown', ['stop']],
  ['section/unknown', ['broken']],
  ['story/waiting', ['hint']],
  ['story/returned', ['hint']],
  ['story/reviewed', ['hint']],
  ['story/to-fill-in', ['hint', 'broken']],
  ['publish/secret', ['broken']],
  ['publish/needs', ['broken']],
  ['publish/duplicate', ['broken']],
  ['topic/duplicate', ['broken']],
  ['address/twice', ['broken', 'stop']],
  ['file/conflict', ['broken', 'stop']],
  ['advert/empty', ['broken']],
  ['advert/only-wide', ['broken']],
  ['advert/no-client', ['broken']],
  ['advert/moves', ['broken']],
  ['advert/ended', ['hint']],
  ['advert/http', ['hint']],
  ['section/empty', ['hint']],
  ['section/no-pictures', ['hint']],
  ['live/not-said', ['hint']],
  ['link/tracking', ['hint']],
  ['address/taken', ['broken']],
  ['slug/odd', ['broken']],
  ['story/copy', ['broken']],
  ['picture/missing', ['broken']],
  ['data/kind', ['warning']],
  ['data/inline', ['warning']],
  ['data/no-title', ['warning']],
  ['data/no-source', ['warning']],
  ['media/missing', ['broken']],
  ['media/no-words', ['hint']],
  ['media/late', ['hint']],
  ['spam/certain', ['error']],
  ['ethics/child', ['hint', 'warning']],
  ['claim/missing', ['hint']],
  ['link/silent', ['hint']],
  ['ai/how', ['hint']],
  ['document/names', ['hint']],
  ['heading/skipped', ['hint']],
  ['headline/cut', ['hint']],
  ['headline/full-stop', ['hint']],
  ['link/old-address', ['hint']],
  ['picture/no-caption', ['hint']],
  ['picture/traces', ['hint']],
  ['slug/duplicate', ['hint']],
  ['standfirst/derived', ['hint']],
  ['standfirst/is-headline', ['hint']],
  ['author/several-in-file', ['broken']],
  ['topic/several', ['warning', 'hint']],
  ['date/scheduled', ['hint']],
  ['date/folder', ['hint', 'warning']],
  ['slip/curly-quotes', ['hint', 'warning']],
  ['slip/unused-note', ['hint']],
  ['slip/underlined-paragraph', ['hint']],
]);

/** What a rule does to what is published, the mildest first where it depends. */
export function effectsOf(rule: RuleName): readonly Effect[] {
  return EFFECTS.get(rule) ?? [BROKEN.test(rule) ? 'broken' : 'warning'];
}
