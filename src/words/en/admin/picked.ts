import type { AdminWords } from '../../words.ts';

/** What an editor reads of a file that may not be sent. */
export const picked: AdminWords['picked'] = {
  kind: (name) =>
    `${name}: from this kind of picture or film (TIFF, BMP, RAW and others) places and names cannot be taken out here. Save it as JPEG or PNG first, then choose it again.`,
  drawing: (name) =>
    `${name}: this SVG is broken, or no drawing. Export it again from its program, or save it as PNG.`,
  'photo-in-drawing': (name) =>
    `${name}: in this SVG there is a photo, whose place and names cannot be taken out here. Save the drawing as PNG or JPEG, then choose it again.`,
  damaged: (name) =>
    `${name}: this browser cannot open the picture; it may be broken, or too large. Open it in the gallery, save a copy, and choose that.`,
  large: (name) =>
    `${name}: a moving GIF may have 1,600 pixels at most. Make it smaller, or send the photo alone.`,
  tracks: (name) =>
    `${name}: this film keeps where the camera was at each moment. Save it again without location, from the gallery or a film program, then choose it.`,
};
