/** One name, one sign, a host with a dot in it: what people mistype is caught, what hosts allow is not asked. */
const FORM = /^[^\s@<>()[\]\\,;:"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

/** Whether a text has the form of an e-mail address. */
export function isMailAddress(text: string): boolean {
  return FORM.test(text);
}
