import type { ethics as indonesian, Signs } from '../../id/check/ethics.ts';
import type { SameRules } from '../../rule-words.ts';

const signs = {
  name: 'name',
  family: 'name of the family',
  school: 'school',
  address: 'address',
  picture: 'picture',
  work: 'place of work or study',
  account: 'social media account',
  distinction: 'what the person is known for',
};
const numbers = {
  nik: 'number of an identity or family card',
  npwp: 'tax number (NPWP)',
  passport: 'passport number',
  account: 'bank account number',
  card: 'number of a payment card',
  plate: 'number plate of a vehicle',
};

const list = ({ signs: all }: Signs): string =>
  all.map(({ kind, text }) => `${signs[kind]} (“${text}”)`).join(', ');

const looked = ({ mark }: { mark: string }): string =>
  `If it was looked at and may stand, write at the top of the story: ${mark}`;

/** Reminders of press ethics, each with its source; they never hold a story. */
export const ethics: SameRules<typeof indonesian> = {
  'ethics/victim': {
    message: (v) =>
      v.signs.length === 0
        ? 'This story concerns sexual crime: make sure that no victim can be recognised.'
        : `A victim of sexual crime can be recognised by ${list(v)}.`,
    fix: (v) =>
      `Remove or disguise it, in headline, address and pictures too: a victim’s identity is kept secret (Kode Etik Jurnalistik, article 5; Law 12/2022, article 69). ${looked(v)}`,
  },
  'ethics/child': {
    message: (v) =>
      v.signs.length === 0
        ? 'This story concerns a child as victim, witness or suspect.'
        : `A child who is a victim, witness or suspect can be recognised by ${list(v)}.`,
    fix: (v) =>
      `Show no name, face, school, address or family, in pictures too (Kode Etik Jurnalistik, article 5; Law 11/2012, article 19; Press Council guidelines on children, 2019). ${looked(v)}`,
  },
  'ethics/suicide': {
    message: (v) =>
      v.isReady
        ? 'This story on a suicide does not say where readers find help.'
        : 'This story on a suicide does not say where readers find help, and site.yaml has no box for it.',
    fix: (v) =>
      `${
        v.isReady
          ? ''
          : 'Find a service that is still open, then fill in site.yaml, such as helpline: { text: You are not alone. Talk to somebody you trust or to a counsellor., link: https://www.healing119.id/ }. '
      }Write helpline: ya at the top of the story: the box is shown at its end (Press Council guidelines on suicide, 2019). ${looked(v)}`,
  },
  'ethics/suicide-method': {
    message: (v) =>
      `Headline, standfirst or picture of this story on a suicide tell how it was done (“${v.value}”).`,
    fix: (v) =>
      `Say that the person died, without the way and the means: details get imitated (Press Council guidelines on suicide, 2019). ${looked(v)}`,
  },
  'ethics/one-sided': {
    message: (v) => `There is an accusation (“${v.value}”) and no answer of the accused.`,
    fix: (v) =>
      `Ask them and add their answer, or say that they were asked and have not answered yet (Kode Etik Jurnalistik, articles 1 and 3). ${looked(v)}`,
  },
  'ethics/unverified': {
    message: (v) => `This story has been marked as unverified for ${v.days} days.`,
    fix: (v) =>
      `Add what the verification gave and delete the mark, or correct the story (Pedoman Pemberitaan Media Siber, 2). ${looked(v)}`,
  },
  'ethics/phone': {
    message: (v) => `Here is somebody’s phone number (“${v.value}”).`,
    fix: (v) =>
      `Delete it or cover a part of it, unless its owner gave it for readers to call (Law 27/2022, article 65). ${looked(v)}`,
  },
  'ethics/identity-number': {
    message: (v) => `Here is a ${numbers[v.kind]} (“${v.value}”).`,
    fix: (v) =>
      `Delete it: personal data may not be spread without a right to it (Law 27/2022, article 65). Look at the pictures too. ${looked(v)}`,
  },
  'ethics/home-address': {
    message: (v) => `Here is the address of somebody’s home (“${v.value}”).`,
    fix: (v) => `The village or district is enough (Law 27/2022, article 65). ${looked(v)}`,
  },
};
