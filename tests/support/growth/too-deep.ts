/** One level each of what nests. */
const LEVELS = [
  '>',
  '> ',
  '- ',
  '1. ',
  '* ',
  '[',
  '![',
  '(',
  '*',
  '**a _',
  '<b>',
  '<div>',
  '{"a":',
];

/** Levels that are deeper than any stack. */
const DEEPEST = 30_000;

/** What nests in texts over which `work` ends with an error, such as that the stack is full. */
export const tooDeep = (work: (text: string) => unknown): string[] =>
  LEVELS.filter((level) => {
    try {
      work(level.repeat(DEEPEST));
      return false;
    } catch {
      return true;
    }
  });
