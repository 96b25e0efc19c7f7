/** What a chart or table made of a file of data says by itself, in Indonesian. */
export const charts = {
  /** As `Intl` calls the way of writing numbers. */
  locale: 'id',
  /** Large numbers where there is no room for all their figures. */
  short: [
    [1e12, ' T'],
    [1e9, ' M'],
    [1e6, ' jt'],
  ] as readonly (readonly [number, string])[],
  kind: {
    table: 'Tabel',
    bar: 'Diagram batang',
    line: 'Diagram garis',
    stacked: 'Diagram batang bertumpuk',
  },
  asTable: 'Angkanya dalam tabel',
  /** The table of a chart, for who hears the page. */
  tableOf: (title: string) => `Tabel: ${title}`,
  span: (from: string, to: string) => `${from} sampai ${to}`,
  rows: (count: number) => `${count} baris`,
  highest: (value: string, label: string) => `Tertinggi ${value} (${label})`,
  lowest: (value: string, label: string) => `terendah ${value} (${label})`,
  last: (value: string, label: string) => `terakhir ${value} (${label})`,
  same: (value: string) => `Semuanya ${value}`,
  none: 'Belum ada angka',
};
