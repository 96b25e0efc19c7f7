import { readTime } from '../article/read-time.ts';

/** A time as Movable Type writes it: month before day, with twelve hours or twenty-four. */
export function mtTime(text: string, zone: string): string | undefined {
  const found =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?)?$/i.exec(text);
  if (found === null) return undefined;
  const [, month, day, year, hour = '0', minute = '00', second = '00', half = ''] = found;
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return readTime(`${date} ${hour.padStart(2, '0')}:${minute}:${second} ${half}`.trim(), zone);
}
