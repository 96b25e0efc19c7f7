const MINUTE = 60_000;

/** Minutes that the clock of a `datetime` with an offset (`+07:00`) is ahead of UTC. */
function aheadOf(datetime: string): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(datetime) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The hour and minute of a moment (milliseconds since 1970) on the clock that `datetime` is of: `14.30`. */
export function clockOf(time: number, datetime: string): string {
  const separator = document.documentElement.lang.startsWith('id') ? '.' : ':';
  const shifted = new Date(time + aheadOf(datetime) * MINUTE).toISOString();
  return shifted.slice(11, 16).replace(':', separator);
}
