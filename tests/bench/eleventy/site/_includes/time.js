const MONTHS =
  'Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,November,Desember'.split(
    ',',
  );
const DAYS = 'Minggu,Senin,Selasa,Rabu,Kamis,Jumat,Sabtu'.split(',');
/** Jakarta keeps one offset all year. */
const local = (date) => new Date(date.getTime() + 7 * 3_600_000);

export const dayOf = (date) => local(date).toISOString().slice(0, 10);
export const monthName = (month) => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
export const dayName = (date) => {
  const at = local(date);
  return `${DAYS[at.getUTCDay()]}, ${at.getUTCDate()} ${monthName(at.toISOString().slice(0, 7))}`;
};
export const clock = (date) => local(date).toISOString().slice(11, 16).replace(':', '.');
export const stamp = (date) =>
  `<time datetime="${date.toISOString()}">${dayName(date)} ${clock(date)} WIB</time>`;
