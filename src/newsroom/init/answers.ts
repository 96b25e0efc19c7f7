/** What `init` asks for, in the order of asking; each is also an option of that name. */
export const questions = [
  'name',
  'url',
  'language',
  'timeZone',
  'description',
  'sections',
  'company',
  'address',
  'responsible',
  'editor',
  'email',
  'whatsapp',
] as const;

/** One of them. */
export type Question = (typeof questions)[number];

/** What was answered; an empty string is no answer. */
export type Answers = Readonly<Record<Question, string>>;

/** Without these no site can be made. */
export const needed: readonly Question[] = ['name', 'url'];

/** The name of a question's option: `--time-zone`. */
export function optionOf(question: Question): string {
  return question.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
