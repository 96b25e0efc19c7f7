/**
 * What `init` asks for, in the order of asking; each is also an option of that name. The language comes
 * first: what is asked then is asked in it.
 */
export const questions = [
  'language',
  'name',
  'url',
  'timeZone',
  'description',
  'sections',
  'company',
  'address',
  'responsible',
  'editor',
  'email',
  'whatsapp',
  'accent',
  'font',
] as const;

/** One of them. */
export type Question = (typeof questions)[number];

/** What was answered, in the form in which it is written; an empty string is no answer. */
export type Answers = Readonly<Record<Question, string>>;

/** The name of a question's option: `--time-zone`. */
export function optionOf(question: Question): string {
  return question.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
