/**
 * How long the editor of rich text takes at most to show another text, in milliseconds. Until then it
 * may still hand over the one that it showed before.
 */
const TAKES = 2000;

let rests: Promise<void> = Promise.resolve();

async function afterChoice(choice: Promise<boolean | undefined>): Promise<void> {
  if (await choice) await new Promise((resolve) => setTimeout(resolve, TAKES));
}

/** A draft is offered for the form that shows the file; `choice` is whether it is put there. */
export function offerDraft(choice: Promise<boolean | undefined>): Promise<boolean | undefined> {
  rests = afterChoice(choice);
  return choice;
}

/**
 * Waits until the form holds a draft that is put back, for good. Who saved while it is on its way
 * would save the file as it was, and the draft would be gone.
 */
export const formRests = (): Promise<void> => rests;
