import { wholeText } from '../source/whole-text.ts';
import type { Found, SourceReader } from './reader.ts';

type TextReader = (
  text: string,
  ...rest: Parameters<SourceReader>
) => Iterable<Found> | AsyncIterable<Found>;

/** A reader of files that are read whole, by their decoded text; `most`: their megabytes. */
export function onText(read: TextReader, limit: { most?: number } = {}): SourceReader {
  return async function* (file, context) {
    const whole = wholeText(file, { xml: file.kind === 'feed', ...limit });
    if ('note' in whole) {
      yield whole;
      yield { left: { sort: 'unclear', kind: 'too-large' } };
      return;
    }
    for (const note of whole.notes) yield { note };
    yield* read(whole.text, file, context);
  };
}
