/** What the head of a sound or film tells; plain JSON. Nothing is there that it does not tell. */
export type MediaFacts = {
  /** Its length in whole seconds, at least one. */
  seconds?: number;
  /** Of a film: as it is seen, upright. In pixels. */
  width?: number;
  height?: number;
  /** How its parts are packed, as the file calls it: `avc1`, `hvc1`, `MPEG 1 Layer 3`. */
  codecs?: readonly string[];
};

/** A sound or film as a text shows it; paths below the content folder in composed form (NFC). */
export type ShownMedia = {
  file: string;
  /** As typed between the square brackets. */
  title: string;
  poster?: string;
  captions?: string;
};
