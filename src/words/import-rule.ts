/** What fills the words of a rule. */
type Values = Readonly<Record<string, string | number>>;

/** How bad it is: an error left something out, a warning wants a look, a hint only tells. */
type Severity = 'error' | 'warning' | 'hint';

/** The words of a rule: what it is about, what was found, what to do. */
export type Texts = readonly [
  title: string,
  message: (v: Values) => string,
  fix: (v: Values) => string,
];

/** A rule of the import in words. */
export interface ImportWords {
  severity: Severity;
  title: string;
  message: Texts[1];
  fix: Texts[2];
}

/** A rule in words, in the order in which they are read. */
export function words(severity: Severity, ...[title, message, fix]: Texts): ImportWords {
  return { severity, title, message, fix };
}

/** A step after an import; without `when` it is for everybody. */
export interface NextStep {
  when: readonly string[] | undefined;
  text: string;
}
