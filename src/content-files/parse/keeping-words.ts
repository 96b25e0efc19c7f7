import { editDistance, nearest } from '../../lib/nearest.ts';

const no = /^(?:false|no|n|not yet|tidak|belum|jangan|bukan|off|0)(?: .*)?$/i;
const yes = /^(?:true|yes|y|ya|iya|benar|betul|on|1|publish(?:ed)?|public|terbit)$/i;

/** Values by which the state of a story says that it is not finished. */
const unfinished =
  /^(?:draft|draf|konsep|private|pribadi|rahasia|internal|future|terjadwal|dijadwalkan|scheduled|hidden|unlisted|archived?|trash|sampah|unpublished|pending|review|in review|ditinjau|wip|in progress|to-?do|on hold|hold|tahan|ditahan|tunda|ditunda|embargo)(?: (?:dulu|sampai|hingga|review|until|s\/?d)\b.*)?$|^(?:menunggu|tunggu|nunggu|belum|jangan|tidak (?:untuk )?(?:di)?(?:terbit|tayang)|waiting|awaiting|not (?:yet|ready|to|for)|sedang (?:di)?(?:edit|tulis|sunting|tinjau|review|cek|periksa))(?!\p{L})/iu;

const notToGoOut =
  "(?:jangan|jgn|belum (?:boleh|bisa)|tidak boleh|tidak untuk) (?:dulu )?(?:di)?(?:terbit|tayang|publikasi|publish|siar|muat|rilis)(?:kan)?|belum (?:di)?(?:terbit|tayang)(?:kan)?|(?:do not|don['’]?t|not to be|not for|never) (?:be )?(?:publish(?:ed)?|publication|release)";

/** What may stand before such words: who is spoken to, a word of the desk, or a sign that parts them from it. */
const before =
  '(?:.{0,40}[-–—:|/([,.!;] ?)?(?:(?:mohon|tolong|harap|please|nb|ps|catatan|drafts?|draf|konsep|(?:berita|naskah|artikel|tulisan) ini|this story)[:,]? )*';

/** Words that tell in any field, or in a line of their own, that a story is not to go out, and nothing else. */
const notice = new RegExp(
  `^${before}(?:${notToGoOut})(?: (?:dulu|sebelum|sampai|hingga|tanpa|kalau|yet|before|until|without)(?!\\p{L}).*|[^\\p{L}\\p{N}]*)$`,
  'iu',
);

/** Whether words say that a story is not to go out: `DRAF - JANGAN TERBIT DULU`, `belum tayang`. */
export const isNoticeToKeep = (words: string): boolean =>
  words.length < 200 &&
  notice.test(words.replace(/(?<=\p{L})[_-]+(?=\p{L})/gu, ' ').replace(/[\s*]+/g, ' '));

/** What a field must say to keep a story back: `draf` whatever is no plain no, for that is what it is there for. */
type Says = (value: string) => boolean;

const saysNo: Says = (value) => no.test(value);
const saysYes: Says = (value) => yes.test(value) || unfinished.test(value);
const isUnfinished: Says = (value) => unfinished.test(value);
const isNotNo: Says = (value) => !/^(?:false|no|n|none|tidak|tidak ada|bukan|off|0)$/i.test(value);

const groups: readonly (readonly [Says, string])[] = [
  [isNotNo, 'draft draf drafts isdraft embargo embargoed embargountil embargosampai'],
  [
    saysYes,
    'konsep private hidden unlisted unpublished hold onhold tunda ditunda tahan ditahan rahasia confidential secret internal wip pending scheduled terjadwal dijadwalkan janganterbit janganditerbitkan jangantayang belumterbit belumtayang donotpublish dontpublish nopublish notpublished',
  ],
  [
    saysNo,
    'published publish ispublished terbit terbitkan diterbitkan tayang tayangkan ditayangkan public publik visible siapterbit siaptayang bolehterbit ready approved disetujui',
  ],
  [isUnfinished, 'status state poststatus visibility publishstatus statusberita statusnaskah'],
];

const keeping: ReadonlyMap<string, Says> = new Map(
  groups.flatMap(([says, words]) => words.split(' ').map((word) => [word, says] as const)),
);

/** Words that are long, or like no other, so that one with a slip in it is still theirs. */
const unlike = [...keeping.keys()].filter((word) => word.length > 5 || word.startsWith('dra'));

/** The name of a field without what people put between its words or behind it: `is_draft`, `draft?`. */
export const plainName = (key: string): string => key.toLowerCase().replace(/[^\p{L}]/gu, '');

/**
 * Whether a field that means nothing here says by its name and value, or by its value alone, that its story
 * is not to be published; undefined where it has nothing to do with that.
 */
export function keepsBack(key: string, value: string): boolean | undefined {
  const name = plainName(key);
  const says = keeping.get(name) ?? keeping.get(nearKeeping(name) ?? '');
  if (isNoticeToKeep(value) || says?.(value) === true) return true;
  return says !== undefined && (no.test(value) || yes.test(value)) ? false : undefined;
}

/** The word that a name with a slip in it was meant to be; short ones are near too many others. */
function nearKeeping(name: string): string | undefined {
  if (name.length < 4) return undefined;
  const word = nearest(name, unlike);
  const limit = name.length < 9 ? 1 : 2;
  return word !== undefined && editDistance(name, word, limit) <= limit ? word : undefined;
}
