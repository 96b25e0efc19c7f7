import { wholeText } from '../source/whole-text.ts';
import type { Found, SourceReader } from './reader.ts';

type TextReader = (
  text: string,
  ...rest: Parameters<SourceReader>
) => Iterable<Found> | AsyncIterable<Found>;

/** A reader of files of `most` megabytes that are read whole, by their decoded text. */
export function onText(read: TextReader, most?: number): SourceReader {
  return async function* (file, context) {
    const whole = wholeText(file, { xml: file.kind === 'feed', ...(most && { most }) });
    if ('note' in whole) {
      yield whole;
      yield { left: { sort: 'unclear', kind: 'too-large' } };
      return;
    }
    for (const note of whole.notes) yield { note };
    yield* read(whole.text, file, context);
  };
}
