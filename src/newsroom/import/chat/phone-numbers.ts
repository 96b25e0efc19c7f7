const form = /(?<![\p{L}\p{N}])@?\+?\d[\d ().-]{6,20}\d(?![\p{L}\p{N}])/gu;

/** The end of a number, which is the same with and without the country before it. */
const keyOf = (number: string): string => number.replace(/\D/g, '').slice(-9);

/** Whether a sender is no name but a number. */
export const isNumber = (sender: string): boolean => /^[+\d][\d\s().-]{6,}$/.test(sender);

/** Makes what takes the numbers of senders, and of members who are called by theirs, out of a text. */
export function numberRemover(senders: Iterable<string>): (text: string) => string {
  const keys = new Set([...senders].filter(isNumber).map(keyOf));
  return (text) =>
    text.replace(form, (number) =>
      number.startsWith('@') || keys.has(keyOf(number)) ? '…' : number,
    );
}
