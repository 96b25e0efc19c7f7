import { finding, startOf } from '../../problems/finding.ts';
import type { Finding } from '../../problems/finding.ts';
import type { Check } from './check.ts';

/** Two names that differ in capitals only are one file on Windows and macOS. */
export const names: Check = ({ files }) => {
  const first = new Map<string, string>();
  return [...files].flatMap((file): Finding[] => {
    const low = file.toLowerCase();
    const other = first.get(low);
    if (other === undefined) first.set(low, file);
    return other === undefined ? [] : [finding('file/case', startOf(file), { other }, 'warning')];
  });
};
