import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import type { PopularEntry } from '../../schema/entries.ts';
import { POPULAR_FILE } from '../files/role.ts';

/**
 * Reads the text of `popular.json`; a file that is damaged is a finding, and nothing else waits for it.
 * Never throws.
 */
export function parsePopular(text: string): { popular?: PopularEntry; findings: Finding[] } {
  const broken = { findings: [finding('file/popular', startOf(POPULAR_FILE), {}, 'warning')] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken;
  }
  const { until, stories } = (value ?? {}) as Partial<PopularEntry>;
  const isDay = typeof until === 'string' && /^\d{4}-\d\d-\d\d$/.test(until);
  if (!isDay || Number.isNaN(Date.parse(until))) return broken;
  if (!Array.isArray(stories) || stories.some((id) => typeof id !== 'string')) return broken;
  return { popular: { until, stories }, findings: [] };
}
