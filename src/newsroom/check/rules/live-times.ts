import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

/** The heading of an entry: `## 14.30 What happened`. */
const ENTRY = /^ {0,3}#{2,4} +(?<time>(?<hour>\d{1,2})[.:](?<minute>\d{2}))(?!\d)/;

/** Entries of live coverage at an hour that no clock shows, which are no entries. */
export const liveTimes: TextRule = (text) => {
  if (text.fields?.live === undefined) return [];
  return text.body.split('\n').flatMap((line, index) => {
    const { time, hour, minute } = ENTRY.exec(line)?.groups ?? {};
    if (time === undefined || (Number(hour) < 24 && Number(minute) < 60)) return [];
    const place = text.inBody({ line: index + 1, column: line.indexOf(time) + 1 });
    return [finding('text/impossible-time', place, { value: time }, 'warning')];
  });
};
