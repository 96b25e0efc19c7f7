/** What an editor reads about one rule: what is wrong, and the way out. */
export interface RuleWords<V> {
  readonly message: (values: V) => string;
  readonly fix: (values: V) => string;
}

/** Words of many rules, by the rule's name. */
type Rules = Readonly<Record<string, RuleWords<never>>>;

/** The same rules with the same values, in another language. */
export type SameRules<T extends Rules> = {
  readonly [R in keyof T]: RuleWords<Parameters<T[R]['message']>[0]>;
};

/** Words of one rule; `message` names the values that both texts are made of. */
export function ruleWords<V>(
  message: (values: V) => string,
  fix: (values: V) => string,
): RuleWords<V> {
  return { message, fix };
}
/** The name of a field as it is written on its line: `time` of `corrections.time`. */
export function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}
