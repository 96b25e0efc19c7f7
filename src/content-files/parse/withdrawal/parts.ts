import { parseTime } from '../../../lib/time/parse.ts';
import { withoutEnd } from '../../../lib/without-end.ts';
import type { Fault } from '../../../schema/validate.ts';
import type { KeyTree } from '../../../schema/key-tree.ts';
import { meantKey } from '../../../schema/key-tree.ts';
import { yesNo } from '../../../schema/values/yes-no.ts';
import { isFieldGroup } from '../../../markdown/front-matter/read-yaml.ts';

/** What a withdrawal says that can be used. */
export interface WithdrawalParts {
  /** ISO time in UTC. */
  readonly time?: string;
  readonly reason?: string;
  readonly erase?: true;
}

/** Something in a value that was left aside, at its path within the value. */
export interface PartFault extends Fault {
  readonly path: readonly PropertyKey[];
  /** Whether the key is at fault, not what stands after it. */
  readonly isKey?: boolean;
}

/** What a value says, and what in it cannot be used. */
export interface PartsReading {
  readonly parts: WithdrawalParts;
  readonly faults: readonly PartFault[];
}

/** Yes or no where a value says it, else undefined. */
function answerIn(value: unknown): boolean | undefined {
  const plain = typeof value === 'string' ? withoutEnd(value.trim(), /[.!]/) : value;
  return yesNo().safeParse(plain).data;
}

/** Whether a value is an explicit no, which alone is no withdrawal. */
export function isNo(value: unknown): boolean {
  return !Array.isArray(value) && answerIn(value) === false;
}

/** Whether a word asks for erasing. */
export function isErase(word: string, tree: KeyTree): boolean {
  return word === 'erase' || (!tree.has(word) && meantKey(word, tree) === 'erase');
}

/**
 * Reads what stands after the key, whatever it is; `tree` holds the fields of a withdrawal, `zone` is
 * the clock of times that name none. Anything but an explicit no erases where `erase` is asked for:
 * what was erased by mistake can be shown again, what was shown cannot be taken back.
 */
export function readParts(value: unknown, tree: KeyTree, zone: string): PartsReading {
  if (Array.isArray(value)) {
    const all = value.map((item) => readParts(item, tree, zone));
    return {
      parts: Object.assign({}, ...all.map(({ parts }) => parts).toReversed()) as WithdrawalParts,
      faults: all.flatMap(({ faults }, at) =>
        faults.map((fault) => ({ ...fault, path: [at, ...fault.path] })),
      ),
    };
  }
  if (isFieldGroup(value)) return partsOfGroup(value, tree, zone);
  return { parts: partsOfText(value, tree, zone), faults: [] };
}

function partsOfText(value: unknown, tree: KeyTree, zone: string): WithdrawalParts {
  if (typeof value !== 'string' || answerIn(value) !== undefined) return {};
  const text = value.trim();
  // YAML that could not be read, such as one without its last bracket, is no reason to show.
  if (/^[[{"'|>]/.test(text)) return asksToErase(text, tree) ? { erase: true } : {};
  const time = parseTime(text, zone);
  if ('iso' in time) return { time: time.iso };
  if (/\s|[.!?]$/.test(text)) return { reason: text };
  return isErase(text, tree) ? { erase: true } : {};
}

function asksToErase(text: string, tree: KeyTree): boolean {
  // Longer words are no key, and to match them from each of their letters takes quadratic time.
  const keys = text.matchAll(/([\p{L}_-]{1,40})["']?\s*[:=]\s*["']?([\p{L}\d]*)/gu);
  return [...keys].some(([, key, answer]) => isErase(key!, tree) && !isNo(answer));
}

function partsOfGroup(
  value: Readonly<Record<string, unknown>>,
  tree: KeyTree,
  zone: string,
): PartsReading {
  const parts: { -readonly [K in keyof WithdrawalParts]: WithdrawalParts[K] } = {};
  const faults: PartFault[] = [];
  for (const [key, inner] of Object.entries(value)) {
    const written = typeof inner === 'string' ? inner.trim() : (JSON.stringify(inner) ?? '');
    const isEmpty = inner === null || written === '';
    if (isErase(key, tree)) {
      if (isNo(inner)) continue;
      parts.erase = true;
      if (key !== 'erase' || answerIn(inner) !== true)
        faults.push({
          path: [key],
          isKey: true,
          rule: 'withdrawn/erase',
          values: { written: key },
        });
    } else if (key === 'time') {
      const reading = parseTime(written, zone);
      if ('iso' in reading) parts.time = reading.iso;
      else if (!isEmpty)
        faults.push({
          path: [key],
          rule: `field/time-${reading.problem}`,
          values: { value: written },
        });
    } else if (key === 'reason') {
      if (typeof inner === 'object' && !isEmpty)
        faults.push({ path: [key], rule: 'field/text', values: {} });
      else if (!isEmpty) parts.reason = written;
    } else {
      const values = { suggestion: meantKey(key, tree) };
      faults.push({ path: [key], isKey: true, rule: 'field/unknown', values });
    }
  }
  return { parts, faults };
}
