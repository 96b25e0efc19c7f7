import type { BuildExtent } from '../extent.ts';
import type { Settings } from '../settings.ts';
import { addPhotoCards } from './cards.ts';
import type { OutputFolder } from './output-folder.ts';
import { addPictures } from './pictures.ts';

/** Pictures, and cards cut from them, on their way into the output. */
export type Drawing = {
  /** Resolves when all are added; rejects with the first error. */
  end(): Promise<void>;
  /** Pictures that were made anew, of all that were added so far. */
  made(): number;
  /** Begins no more of them, and resolves when none is under way. */
  stop(): Promise<void>;
};

/** Begins to make pictures, and cards of photos: the library has threads of its own, which work while pages are rendered. */
export function beginDrawing(
  output: OutputFolder,
  settings: Settings,
  { pictures, cards }: Pick<BuildExtent, 'pictures' | 'cards'>,
): Drawing {
  const stopping = new AbortController();
  let made = 0;
  const onMade = (): void => void made++;
  async function addAll(): Promise<void> {
    await addPictures(output, settings, pictures(), { onMade, signal: stopping.signal });
    await addPhotoCards(output, settings, cards(), stopping.signal);
  }
  const all = addAll();
  // Whoever ends it is told of an error; until then it has been seen.
  all.catch(() => undefined);
  return {
    end: () => all,
    made: () => made,
    async stop() {
      stopping.abort();
      await all.catch(() => undefined);
    },
  };
}
