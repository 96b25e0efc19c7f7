import { active, passive } from './forms.ts';

const STEMS = [
  ...[
    'perkosa',
    'cabuli',
    'rudapaksa',
    'setubuhi',
    'sodomi',
    'gagahi',
    'lecehkan',
    'nodai',
    'raba',
  ],
  ...['rabai', 'remas', 'gerayangi', 'gauli', 'hamili', 'tiduri', 'jamah', 'cumbui', 'telanjangi'],
];

/** What was done to a victim of sexual crime, and what its doer does; parts of patterns, with the flag `i`. */
export const DONE_TO = String.raw`(?:${passive(...STEMS)}(?:-\w+)?|digilir|dicium(?:i| paksa)|dipeluk paksa|dipaksa (?:melayani|berhubungan|membuka baju|bersetubuh|telanjang|oral)|(?:men|ter)?jadi (?:korban|sasaran|pelampiasan)|(?:meng)?alami (?:pelecehan|kekerasan seksual|pemerkosaan|perkosaan|rudapaksa|pencabulan)|raped|molested|groped|sexually (?:assaulted|abused|harassed))`;
export const DOES = String.raw`(?:${active(...STEMS)}(?:-raba|-remas)?|merkosa|mencium(?:i| paksa)|rap(?:ed|ing)|molest(?:ed|ing)|grop(?:ed|ing)|sexually (?:assaulting|abusing|harassing))`;

/** Roles of others than the victim. */
export const DOER = String.raw`(?:pelaku|tersangka|terdakwa|terpidana|terduga|oknum|suspect|defendant)`;
