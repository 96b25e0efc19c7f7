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
const REMINDERS: readonly [stems: RegExp, rule: EthicsRule][] = [
  [
    /kosa|dinodai|menodai|digilir|hamili|bejat|cabul|rudapaksa|setubuh|sodomi|gagahi|seksual|leceh|inses|diraba|meremas|syur|telanjang|intim|bugil|asusila|hidung belang|aniaya|pukul|royok|rundung|bully|kdrt|kekerasan|siksa|culik|sekap|bunuh|bacok|tusuk|tikam|tawuran|klitih|begal|curi|jambret|rampok|narkoba|sabu|tangkap|tersangka|pelaku|dagang|telantar|psk|berhadapan dengan hukum|\brap[ei]|beaten|bullied|kidnap|sekstorsi|molest|sexual|murder|assault|abus|arrest|stab/i,
    victim,
  ],
  [/bunuh[ -]diri|gantung[ -]diri|akhiri[ -]hidup|suicid/i, suicide],
  [
    /dituduh|tuding|menuduh|ditengarai|diduga|disebut|dilaporkan|diadukan|accused|alleged/i,
    oneSided,
  ],
  [/8\d{1,2}\)?[- .]?\d{2}/, phoneNumbers],
  [/\d(?:[ .-]?\d){7}|[A-Za-z] ?\d{6}/, identityNumbers],
  [
    /\b(?:No|Nomor|Nomer)\.? ?\d|\bRT ?\.? ?\d|\bBlok \w|\b(?:lantai|unit|kamar|tower) /,
    homeAddress,
  ],
];

/** Reminders of press ethics; of drafts too, none of what was withdrawn. */
export const reminders: TextRule = (text, around) => {
  if (text.fields === undefined || text.fields.withdrawn !== undefined) return [];
  const due = REMINDERS.filter(([stems]) => stems.test(text.text) || stems.test(text.file));
  if (due.length === 0) return [];
  const passages = passagesOf(text);
  return due.flatMap(([, rule]) => rule(text, passages, around));
};
