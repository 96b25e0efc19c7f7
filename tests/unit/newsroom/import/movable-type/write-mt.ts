/** An entry as a test wants it; what is not said is as Movable Type writes it. */
export interface MtUnit {
  author?: string;
  title?: string;
  basename?: string;
  status?: string;
  breaks?: string;
  primary?: string;
  categories?: readonly string[];
  date?: string;
  tags?: string;
  url?: string;
  body?: string;
  extended?: string;
  excerpt?: string;
  keywords?: string;
  comments?: readonly string[];
  pings?: readonly string[];
}

const line = (key: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${key}: ${value}`];

const comment = (text: string): string[] => [
  'COMMENT:',
  'AUTHOR: RAHASIA Pembaca',
  'EMAIL: rahasia@x.example',
  'IP: 10.0.0.1',
  'URL: ',
  'DATE: 03/03/2019 09:30:00 AM',
  text,
  '-----',
];

const ping = (text: string): string[] => [
  'PING:',
  'TITLE: RAHASIA',
  'URL: http://x.example/RAHASIA',
  'IP: 10.0.0.2',
  'BLOG NAME: RAHASIA',
  'DATE: 03/03/2019 09:30:00 AM',
  text,
  '-----',
];

/** The lines of an entry's head. */
export function headOf({
  author = 'Siti Aminah',
  title = 'Banjir rob merendam kampung',
  basename = 'banjir_rob',
  status = 'Publish',
  breaks = '1',
  primary,
  categories = [],
  date = '03/02/2019 09:30:00 PM',
  tags,
  url,
}: MtUnit): string[] {
  return [
    ...[`AUTHOR: ${author}`, `TITLE: ${title}`, `BASENAME: ${basename}`, `STATUS: ${status}`],
    ...['ALLOW COMMENTS: 1', `CONVERT BREAKS: ${breaks}`, 'ALLOW PINGS: 1'],
    ...line('PRIMARY CATEGORY', primary),
    ...categories.map((name) => `CATEGORY: ${name}`),
    ...line('UNIQUE URL', url),
    '',
    `DATE: ${date}`,
    ...line('TAGS', tags),
  ];
}

/** An entry with its comments and pings. */
export function entryOf(unit: MtUnit): string[] {
  const { body = 'Air pasang merendam kampung.', extended = '', excerpt = '' } = unit;
  const { keywords = '', comments = [], pings = [] } = unit;
  return [
    ...headOf(unit),
    ...['-----', 'BODY:', body, '-----', 'EXTENDED BODY:', extended],
    ...['-----', 'EXCERPT:', excerpt, '-----', 'KEYWORDS:', keywords, '-----', '', ''],
    ...comments.flatMap((text) => comment(text)),
    ...pings.flatMap((text) => ping(text)),
    '',
    '--------',
  ];
}

/** An export of Movable Type. */
export const mtExport = (units: readonly MtUnit[], end = '\n'): string =>
  units.flatMap((unit) => entryOf(unit)).join(end) + end;
