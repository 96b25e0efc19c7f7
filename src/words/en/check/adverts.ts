import type { SameRules } from '../../rule-words.ts';
import type { adverts as indonesian } from '../../id/check/adverts.ts';

const LAW = {
  tobacco: {
    message:
      'Article 13 of the Press Law forbids showing cigarettes or smoking, and PP 28/2024 allows adverts for tobacco and e-cigarettes only on websites that check that readers are 21, which this site does not.',
    fix: 'Do not show this advert. If it is not for tobacco, pass over this reminder.',
  },
  alcohol: {
    message: 'Article 13 of the Press Law forbids the press to carry adverts for liquor.',
    fix: 'Do not show this advert. If it is not for liquor, pass over this reminder.',
  },
  gambling: {
    message:
      'Gambling is forbidden by the Criminal Code, and article 27 of the ITE Law forbids spreading it on the internet.',
    fix: 'Do not show this advert, and look who books it. If it is not for gambling, pass over this reminder.',
  },
  loans: {
    message:
      'Only companies licensed by OJK may offer loans online, and their adverts must say so.',
    fix: 'Look for the company in the list of OJK (www.ojk.go.id, or telephone 157), and ask for “berizin dan diawasi OJK” in the advert.',
  },
  health: {
    message:
      'Adverts for medicines, herbal remedies, supplements and medical devices need a permit of BPOM or the Ministry of Health, and may promise no cure.',
    fix: 'Ask the client for the permit of the product and of its advert, and keep them with the contract.',
  },
};

/** Rules of adverts. */
export const adverts: SameRules<typeof indonesian> = {
  'advert/empty': {
    message: () => 'This advert has neither a text nor a picture, so it is not shown.',
    fix: () => 'Write one of them:\ntitle: 20 percent off all paints until the end of the month',
  },
  'advert/only-wide': {
    message: () =>
      'This advert has a picture for wide screens alone, so it is not shown: most readers have a phone.',
    fix: () => 'Add picture: with a picture for phones (640 × 320), or write a title:.',
  },
  'advert/no-client': {
    message: () => 'This advert does not say who pays for it, so it is not shown.',
    fix: () =>
      'Write client: with the name that readers see above it. If it is the newsroom’s own:\nhouse: ya',
  },
  'advert/moves': {
    message: (v) =>
      `The picture “${v.src}” is a GIF; adverts that move disturb reading, so this one is not shown.`,
    fix: () => 'Ask the client for one picture that stands still, as JPG, PNG or WebP.',
  },
  'advert/never': {
    message: () => 'This advert ends (until) before it begins (from), so it never stands anywhere.',
    fix: () => 'Look at both dates.',
  },
  'advert/ended': {
    message: (v) => `This advert ended ${v.days} days ago.`,
    fix: () =>
      'Remove the file and its pictures once the proof of publication was sent, or change until: if it was booked again.',
  },
  'advert/section': {
    message: (v) =>
      `The section “${v.value}” is not in site.yaml, so this advert does not stand there. There are: ${v.known}.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Write the id of a section that is there, or take out sections: to stand in all.'
        : `Perhaps this was meant:\nsections: ${v.suggestion}`,
  },
  'advert/http': {
    message: () =>
      'This address begins with http://; some browsers warn readers before they open it.',
    fix: (v) => `Try it with https, then write:\nlink: ${v.suggestion}`,
  },
  'advert/heavy': {
    message: (v) =>
      `The picture “${v.src}” weighs ${v.size} kB for readers; an advert should weigh ${v.limit} kB at most.`,
    fix: () => 'Ask for a picture with plain colours and fewer photographs, or a smaller one.',
  },
  'advert/shape': {
    message: (v) =>
      `The picture “${v.src}” is ${v.width} × ${v.height}; ${
        v.key === 'picture'
          ? 'on a phone that is too tall or too flat to be read'
          : 'on a wide screen that is too tall or too flat'
      }.`,
    fix: (v) =>
      v.key === 'picture'
        ? 'Ask for 640 × 320 or 600 × 500 (as wide as high, up to five times as wide).'
        : 'Ask for 1456 × 180 or 1940 × 500 (two to ten times as wide as high).',
  },
  'advert/regulated': {
    message: (v) => `This advert says “${v.word}”. ${LAW[v.kind].message}`,
    fix: (v) => LAW[v.kind].fix,
  },
};
