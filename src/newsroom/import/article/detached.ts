/**
 * A copy of a text that stands alone. A piece cut from a chunk of a file keeps the whole chunk in
 * memory for as long as it lives (V8's sliced strings); what is kept must be copied.
 */
export function detached(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
