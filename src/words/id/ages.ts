/** How long ago a time is: this minute, minutes, hours, the day before; and years, above an article. */
export type AgeWords = readonly [
  now: string,
  minutes: string,
  hours: string,
  yesterday: string,
  years: string,
];

/** How long ago a time is, in Indonesian; `#` stands for the number. */
export const ages: AgeWords = [
  'Baru saja',
  '# menit lalu',
  '# jam lalu',
  'Kemarin',
  'Berita ini terbit # tahun lalu',
];
