/** The git host did not say what a list is made of; `answer` is what it said, for the package to tell. */
export class Unanswered extends Error {
  readonly answer: Response;

  constructor(answer: Response) {
    super('unanswered');
    this.answer = answer;
  }
}
