import type { TextRule } from '../rules/rule.ts';
import { homeAddress } from './home-address.ts';
import { identityNumbers } from './identity-numbers.ts';
import { oneSided } from './one-sided.ts';
import { passagesOf } from './passages.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { suicide } from './suicide.ts';
import { victim } from './victim.ts';
import type { EthicsRule } from './ethics-rule.ts';

/** Each reminder with a few stems, without which an article cannot concern it: a quick look. */
const REMINDERS: readonly [rule: EthicsRule, ...stems: RegExp[]][] = [
  [
    victim,
    /rkosa|cabul|rudapaksa|setubuh|sodomi|gagahi|seksual|leceh|inses|sekstorsi|asusila|telanjang|bugil|foto intim|video intim|syur|hidung belang|digilir|hamili|nodai|meraba|meremas|dipaksa mel|raped|rapist|molest|sexual/i,
  ],
  [
    victim,
    /aniaya|pukul|royok|rundung|bully|kdrt|kekerasan|siksa|culik|sekap|bunuh|bacok|tusuk|tikam|tawuran|klitih|begal|curi|jambret|rampok|narkoba|sabu|tangkap|tersangka|pelaku|dagang|telantar|dibuang|membuang|nikah|kawin|eksploitasi|beaten|bullied|kidnap|murder|assault|abus|arrest|stab/i,
    /anak|bocah|sisw|pelajar|remaja|bayi|balita|murid|santri|bawah umur|\((?:[1-9]|1[0-7])[ )]|(?:usia|umur) (?:\d|1[0-7]|\p{Ll}+ )|, (?:[1-9]|1[0-7])[ ,.]|teen|school|minor/iu,
  ],
  [suicide, /bunuh[ -]diri|gantung[ -]diri|akhiri[ -]hidup|suicid/i],
  [
    oneSided,
    /dituduh|tuding|menuduh|ditengarai|diduga|disebut-sebut|dilaporkan|diadukan|accused|alleged/i,
  ],
  [phoneNumbers, /8\d{1,2}\)?[- .]?\d{2}/],
  [identityNumbers, /\d(?:[ .-]?\d){7}|[A-Za-z] ?\d{6}/],
  [
    homeAddress,
    /(?:Jalan|Jln?\b|Gang|Gg\b|Perum|Komplek|Griya|Apartemen|Rusun)[^\n]{3,60}(?:No|Nomor|Nomer|Blok|RT|lantai|unit|kamar|tower)\b/,
  ],
];

/** Reminders of press ethics; of drafts too, none of what was withdrawn. */
export const reminders: TextRule = (text, around) => {
  if (text.fields === undefined || text.fields.withdrawn !== undefined) return [];
  const due = new Set(
    REMINDERS.filter(([, ...stems]) =>
      stems.every((stem) => stem.test(text.text) || stem.test(text.file)),
    ).map(([rule]) => rule),
  );
  if (due.size === 0) return [];
  const passages = passagesOf(text);
  return [...due].flatMap((rule) => rule(text, passages, around));
};
