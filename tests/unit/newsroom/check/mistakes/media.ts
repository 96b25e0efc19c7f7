import { emptyFilm, silentMp3 } from '../../../../support/media-files.ts';
import { mistake } from './mistake.ts';
import { all, copy, inStory, put, withText } from './paper.ts';

const FOLDER = 'articles/2026/11';
const withSound = (line: string) =>
  all(put(`${FOLDER}/pidato.mp3`, silentMp3()), withText(`${line}\n\n## Transkrip\n\nHadirin.`));
const withFilm = (line: string, codec = 'avc1') =>
  all(
    put(`${FOLDER}/air.mp4`, emptyFilm({ codec })),
    put(`${FOLDER}/air.srt`, '1\n00:00:00,000 --> 00:00:01,000\nAir\n'),
    copy(`${FOLDER}/banjir.jpg`, `${FOLDER}/sampul.jpg`),
    withText(line),
  );
const FILM = '![Air](air.mp4 "poster: sampul.jpg | teks: air.srt | Air naik. (Video: Warta)")';

/** Sounds and films. */
export const mediaMistakes = [
  mistake('a sound with a slip', withSound('![Pidato](pidto.mp3)'), 'media/missing hold', 'paste'),
  mistake(
    'a film that is not there',
    withText('![Air](air.mp4)'),
    'media/missing hold',
    inStory('![Air](air.mp4)\n\n', ''),
  ),
  mistake(
    'a poster with a slip',
    withFilm(FILM.replace('sampul.jpg', 'sampl.jpg')),
    'media/beside warn',
    'paste',
  ),
  mistake(
    'captions with a slip',
    withFilm(FILM.replace('air.srt', 'aer.srt')),
    'media/beside warn',
    'paste',
  ),
  mistake(
    'a sound of another site',
    withText('![Pidato](https://lain.example/pidato.mp3)'),
    'media/remote warn',
    inStory('![Pidato]', '[Pidato]'),
  ),
  mistake(
    'a sound within words',
    withSound('Dengarkan ![Pidato](pidato.mp3) ini.'),
    'media/inline warn',
    inStory('Dengarkan ![Pidato](pidato.mp3) ini.', '![Pidato](pidato.mp3)'),
  ),
  mistake(
    'a sound without a title',
    withSound('![](pidato.mp3)'),
    'media/no-title warn',
    inStory('![]', '![Pidato]'),
  ),
  mistake(
    'a film as an iPhone packs it',
    withFilm(FILM, 'hvc1'),
    'media/packing warn',
    put(`${FOLDER}/air.mp4`, emptyFilm()),
  ),
  mistake(
    'a sound that is none',
    all(withSound('![Pidato](pidato.mp3)'), put(`${FOLDER}/pidato.mp3`, 'bukan suara')),
    'media/broken warn',
    put(`${FOLDER}/pidato.mp3`, silentMp3()),
  ),
];
