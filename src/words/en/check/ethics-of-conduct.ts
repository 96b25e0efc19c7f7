import type { ethicsOfConduct as indonesian } from '../../id/check/ethics-of-conduct.ts';
import type { SameRules } from '../../rule-words.ts';

const looked = ({ mark }: { mark: string }): string =>
  `If it was looked at and may stand, write at the top of the story: ${mark}`;

/** Reminders of how a story speaks of people; they never hold it. */
export const ethicsOfConduct: SameRules<typeof indonesian> = {
  'ethics/suicide-letter': {
    message: (v) => `This story on a suicide quotes a last letter or message (“${v.value}”).`,
    fix: (v) =>
      `Delete the quotation; say at most that a message was left (Press Council guidelines on suicide, 2019). ${looked(v)}`,
  },
  'ethics/suicide-place': {
    message: (v) =>
      `This story on a suicide tells details of place or way that can be imitated (“${v.value}”).`,
    fix: (v) =>
      `Delete heights, numbers, doses and that a place is known for it; town or district is enough (Press Council guidelines on suicide, 2019). ${looked(v)}`,
  },
  'ethics/trial': {
    message: (v) => `“${v.value}” calls somebody guilty, and no court has decided yet.`,
    fix: (v) =>
      `Use the word for the stage of the case: alleged, suspect or defendant (Kode Etik Jurnalistik, article 3, presumption of innocence). ${looked(v)}`,
  },
  'ethics/hate': {
    message: (v) =>
      `“${v.value}” tells somebody’s people, faith, gender or body without need, or looks down on them.`,
    fix: (v) =>
      `Delete it if the story is not about that, or use the word that they use themselves (Kode Etik Jurnalistik, article 8). ${looked(v)}`,
  },
  'ethics/graphic': {
    message: (v) => `Violence is told here in too much detail (“${v.value}”).`,
    fix: (v) =>
      `Say what came of it, such as “badly injured” or “sexual violence”; news may not be cruel or obscene (Kode Etik Jurnalistik, article 4). ${looked(v)}`,
  },
  'ethics/health': {
    message: (v) => `Somebody’s illness is told together with their name (“${v.value}”).`,
    fix: (v) =>
      `Delete the name or the illness, unless they agreed: data on health are specially protected (Law 27/2022, articles 4 and 65). ${looked(v)}`,
  },
  'ethics/hoax': {
    message: (v) => `The headline passes on what the story says is not true (“${v.value}”).`,
    fix: (v) =>
      `Say in the headline that it is wrong, and put the fact first: many read the headline alone (Kode Etik Jurnalistik, article 4). ${looked(v)}`,
  },
};
