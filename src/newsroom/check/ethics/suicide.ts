import type { EthicsRule } from './ethics-rule.ts';
import type { SeenPassage } from './passages.ts';
import { reminder } from './reminder.ts';

/** A person's suicide, not an attack, an own goal, a figure of speech or a film. */
const SUICIDE =
  /(?<!\b(?:bom|gol|serangan|aksi bom|pelaku bom|misi|rompi|pesawat|drone|serang|pengebom|pembom|meledakkan diri|teroris) )\b(?:mem)?bunuh diri(?! (?:politik|karier|ekonomi|kelas|ekologis|intelektual|massal ikan|pemain|bek|kiper|gawang|squad|dari (?:pemain|bek|kiper)))\b|gantung diri|menggantung diri|(?:meng)?akhiri hidup(?:nya)?\b|(?<!\b(?:economic|political|career) )\bsuicid(?:e|al)(?! (?:bomb\w*|attack\w*|squad|mission|vest\w*|drone\w*))\b/gi;
const OTHER =
  /\bbom\b|gol bunuh diri|lewat bunuh diri|\bteroris|ledakan|\bfilm\b|drama korea|\bserial\b|\bnovel\b|\bsinetron\b|own goal|movie/i;

/** How it was done, which the guidelines ask not to tell. */
const METHOD =
  /\b(?:meng)?gantung diri|menggantung diri|seutas tali|minum racun|menenggak (?:racun|potas|pestisida|cairan)|(?:racun|obat) serangga|overdosis|(?:ter|me)jun dari|(?:lompat|meloncat|melompat|loncat|lompat) dari (?:lantai|gedung|jembatan|apartemen|balkon|menara|flyover|kapal)|menyayat|sayat (?:nadi|tangan|leher)|menabrakkan diri|membakar diri|bakar diri|\b(?:hang(?:ed|ing) (?:him|her)self|overdos\w+|jumped from)\b/i;

/** A way to help that the text names by itself. */
const HELP =
  /119[^.]{0,12}(?:ext|ekst)|healing119|\bsejiwa\b|into the light|(?:hubungi|menghubungi|layanan|hotline|kontak)[^.\n]{0,80}(?:psikolog|psikiater|konseling|kesehatan jiwa|puskesmas|rumah sakit|halo kemenkes|pencegahan bunuh diri)|(?:jangan ragu|segera)[^.\n]{0,60}(?:psikolog|psikiater|konseling|bantuan profesional|tenaga profesional)|\b(?:crisis|suicide) (?:line|hotline|lifeline)\b|samaritans/i;

const count = (text: string): number => text.match(SUICIDE)?.length ?? 0;
const isHead = ({ where }: SeenPassage): boolean => where !== 'body' && where !== 'picture';

/**
 * An article on a suicide without a way to find help, or whose headline or pictures tell how it was
 * done (Pedoman Pemberitaan Terkait Tindak dan Upaya Bunuh Diri, Dewan Pers 2019).
 */
export const suicide: EthicsRule = (text, passages, { site }) => {
  const found = passages.find(({ text: words }) => count(words) > 0);
  if (!found) return [];
  const heads = passages.filter(isHead);
  const about = heads.some((one) => count(one.text) > 0);
  const body = passages.filter(({ where }) => where === 'body');
  const told = body.reduce((sum, one) => sum + count(one.text), 0);
  const opens = body.slice(0, 2).some((one) => count(one.text) > 0);
  if (!about && !(opens && told >= 2)) return [];
  const whole = passages.map((one) => one.text).join('\n');
  if (OTHER.test(whole)) return [];
  const helps = text.fields?.helpline === true || HELP.test(whole);
  const isReady = site.helpline !== undefined;
  const shown = passages.filter(({ where }) => where !== 'body' && where !== 'address');
  const method = shown.find((one) => METHOD.test(one.text));
  return [
    ...(helps && !(text.fields?.helpline === true && !isReady)
      ? []
      : reminder(text, 'ethics/suicide', found.placeOf(0), { isReady })),
    ...(method === undefined
      ? []
      : reminder(text, 'ethics/suicide-method', method.placeOf(0), {
          value: METHOD.exec(method.text)![0],
        })),
  ];
};
