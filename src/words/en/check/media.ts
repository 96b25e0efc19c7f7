import type { media as model } from '../../id/check/media.ts';
import type { SameRules } from '../../rule-words.ts';
import { linkTo } from '../../to-paste.ts';

const named = { sound: 'sound', film: 'video' } as const;
const beside = { poster: 'picture', captions: 'file of captions' } as const;
const mega = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** The same in English. */
export const media: SameRules<typeof model> = {
  'media/missing': {
    message: (v) => `The ${named[v.kind]} “${v.src}” was not found, so it cannot be played.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Save the file in the same folder as this story, named exactly as written.'
        : `Perhaps “${v.suggestion}” was meant.`,
  },
  'media/beside': {
    message: (v) =>
      `The ${beside[v.what]} “${v.src}” of this video or sound was not found, so it is not used.`,
    fix: (v) =>
      v.suggestion === undefined
        ? v.what === 'poster'
          ? 'Save the picture (JPG, PNG or WebP) in the folder of this story, or delete that poster part.'
          : 'Save the .srt or .vtt file in the folder of this story, or delete that captions part.'
        : `Perhaps “${v.suggestion}” was meant.`,
  },
  'media/remote': {
    message: (v) =>
      `“${v.src}” is on another site, so it is not played here: that site would know of each reader before a tap.`,
    fix: (v) =>
      `Make it an ordinary link: [Listen or watch](${linkTo(v.src)}). If the file is yours, save it in the folder of this story.`,
  },
  'media/inline': {
    message: (v) =>
      `The player of the ${named[v.kind]} “${v.src}” stands within other text, so only its title is shown.`,
    fix: () => 'Put it on a line of its own, with an empty line above and below.',
  },
  'media/no-title': {
    message: (v) =>
      `The ${named[v.kind]} “${v.src}” has no title yet, so readers do not know what is in it.`,
    fix: (v) =>
      `Write the title between the square brackets: ![Interview with the mayor](${linkTo(v.src)}).`,
  },
  'media/no-words': {
    message: (v) =>
      v.kind === 'sound'
        ? `What is said in the sound “${v.src}” stands nowhere as text: readers who cannot hear, and the search, miss it.`
        : `The video “${v.src}” has no captions: readers who cannot hear, or watch without sound, miss what is said.`,
    fix: (v) =>
      v.kind === 'sound'
        ? 'Write a small heading ## Transcript below it, with the words or what they come to.'
        : 'Add a file of captions behind the name of the video, such as "captions: name.srt", or write a small heading ## Transcript below it.',
  },
  'media/broken': {
    message: (v) =>
      `“${v.name}” cannot be read as a sound or video, so perhaps nothing will be played.`,
    fix: () => 'Play the file on another phone. If that fails, save it anew as MP3 or MP4.',
  },
  'media/packing': {
    message: (v) => {
      if (v.packing === 'hevc')
        return `The video “${v.name}” is packed as HEVC (H.265), which stays dark or silent on many cheap phones and in Firefox.`;
      if (v.packing === 'camera')
        return `The video “${v.name}” is packed as inside a camera, which no browser plays.`;
      return `The video “${v.name}” is an Apple .mov file, which Firefox and some Android phones do not play.`;
    },
    fix: (v) =>
      v.packing === 'hevc'
        ? 'Save it anew as MP4 with H.264, for example with HandBrake (Fast 720p30) or an editing app on the phone. On an iPhone, first set Camera, Formats, Most Compatible.'
        : 'Save it anew as MP4 with H.264, for example with HandBrake (Fast 720p30) or an editing app on the phone.',
  },
  'media/late': {
    message: (v) =>
      `“${v.name}” does not play on iPhones and iPads with a system before iOS ${v.ios}.`,
    fix: () => 'For all readers, save sound as MP3 or M4A, video as MP4.',
  },
  'media/heavy': {
    message: (v) =>
      `“${v.name}” has ${mega(v.size)}; ${v.service} refuses files above ${mega(v.limit)}, and readers pay for each megabyte.`,
    fix: () =>
      'Make it smaller (video 720p, sound 64 kbps mono), cut out what matters, or upload it to YouTube and put its link on a line of its own.',
  },
};
