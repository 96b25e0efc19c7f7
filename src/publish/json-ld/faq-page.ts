import type { Thing } from './thing.ts';

/** A question of a text, and what it answers, without markup. */
export type AskedAndAnswered = { question: string; answer: string };

/**
 * The questions and answers of a text that is made of them (schema.org/FAQPage); undefined of any other. Search
 * engines no longer show it with results, but read what answers what.
 */
export function faqPage(questions: readonly AskedAndAnswered[], lang: string): Thing | undefined {
  if (questions.length === 0) return undefined;
  return {
    '@type': 'FAQPage',
    inLanguage: lang,
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}
