import type { Spot } from '../../../markdown/front-matter/read-yaml.ts';
import type { FrontMatter } from '../../../markdown/front-matter.ts';
import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { KeyTree } from '../../../schema/key-tree.ts';
import { isFieldGroup } from '../../../markdown/front-matter/read-yaml.ts';
import type { Mention } from './mention.ts';
import { mentionsIn } from './mention.ts';
import type { WithdrawalParts } from './parts.ts';
import { isErase, isNo, readParts } from './parts.ts';

/** That an article is withdrawn, as far as its front matter can be understood. */
export interface Withdrawal {
  readonly parts: WithdrawalParts;
  readonly place: Spot;
  /** The lines that say it. */
  readonly lines: ReadonlySet<number>;
  /** Warnings about how it is written. */
  readonly findings: readonly Finding[];
}

/** What a front matter says about a withdrawal, and its other data. */
export interface WithdrawalReading {
  /** Undefined where the article is not withdrawn. */
  readonly withdrawal: Withdrawal | undefined;
  /** The data without the keys that were understood; undefined where it is no set of fields. */
  readonly rest: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Looks in an article’s front matter for a withdrawal. Every mention but an explicit no is one: an article
 * that is down by mistake can be shown again, one that stayed public by mistake has harmed somebody.
 * `tree` holds the fields of an article, `zone` is the clock of times that name none.
 */
export function readWithdrawal(
  file: string,
  text: string,
  matter: FrontMatter,
  { tree, zone }: { readonly tree: KeyTree; readonly zone: string },
): WithdrawalReading {
  const mentions = mentionsIn(text, matter, tree);
  const takedowns = mentions.filter(({ value }) => !isNo(value));
  const keys = new Set(takedowns.map(({ key }) => key).concat('withdrawn'));
  const rest = isFieldGroup(matter.value)
    ? Object.fromEntries(Object.entries(matter.value).filter(([key]) => !keys.has(key)))
    : undefined;
  const [first] = takedowns;
  if (!first) return { withdrawal: undefined, rest };
  const below = tree.get('withdrawn')!.below!;
  const readings = takedowns.map((mention) => {
    const { parts, faults } = readParts(mention.value, below, zone);
    // `erase: yes` in place of the whole key.
    const erases = isErase(mention.written, below);
    return { mention, parts: erases ? { ...parts, erase: true } : parts, faults };
  });
  const findings = readings.flatMap(({ mention, parts, faults }) => [
    ...writtenFindings(file, mention, parts.erase === true),
    ...faults.map(({ path, isKey = false, rule, values }) => {
      const { line, column } =
        mention.key === undefined
          ? mention.place
          : matter.locate([mention.key, ...path], isKey ? 'key' : 'value');
      const names = ['withdrawn', ...path.filter((step) => typeof step === 'string')];
      const allValues = { key: names.join('.'), ...values };
      return finding(rule, { file, line, column }, allValues as never, 'warning');
    }),
  ]);
  const parts = Object.assign(
    {},
    ...readings.map((one) => one.parts).toReversed(),
  ) as WithdrawalParts;
  const lines = new Set(takedowns.map(({ place }) => place.line));
  return { withdrawal: { parts, place: first.place, lines, findings }, rest };
}

/** That the key is not written as it should be, though it was understood. */
function writtenFindings(
  file: string,
  { written, key, place }: Mention,
  erases: boolean,
): Finding[] {
  const isRight =
    key === undefined ? written === 'withdrawn' && place.column === 1 : key === 'withdrawn';
  if (isRight) return [];
  return [finding('withdrawn/written', { file, ...place }, { written, erases }, 'warning')];
}
