import { loadComfortStyle } from '../comfort-style.ts';
import { toolWords } from '../../words/tool-words.ts';
import { sayMissing } from '../say-missing.ts';
import { markSentence } from './mark.ts';
import { readArticle } from './read-blocks.ts';
import { Speaker } from './speaker.ts';
import { voicesFor } from './voices.ts';

const RATES = [0.75, 1, 1.25, 1.5, 2];

/**
 * UTF-16 units said in one go. Chrome cuts a far server's voice off after fifteen seconds, which at
 * the slowest rate are some 150 letters; voices on the device say whole sentences.
 */
const LONGEST = { near: 600, far: 130 };

function button(label: string, text: string, act: () => void): HTMLButtonElement {
  const one = document.createElement('button');
  one.type = 'button';
  one.textContent = text;
  if (label !== text) one.setAttribute('aria-label', label);
  one.addEventListener('click', act);
  return one;
}

function rateChoice(label: string, chosen: (rate: number) => void): HTMLSelectElement {
  const select = document.createElement('select');
  select.setAttribute('aria-label', label);
  const format = new Intl.NumberFormat(document.documentElement.lang);
  for (const rate of RATES) select.add(new Option(`${format.format(rate)}×`, String(rate)));
  select.value = '1';
  select.addEventListener('change', () => chosen(Number(select.value)));
  return select;
}

/**
 * Opens the player at the foot of the window and begins to read; `opener` gets
 * the focus back. A second call closes the player.
 */
export async function openPlayer(lang: string, opener: HTMLElement): Promise<void> {
  const there = document.querySelector<HTMLElement>('.player');
  if (there) {
    there.querySelector<HTMLButtonElement>('[data-stop]')?.click();
    return;
  }
  const article = document.querySelector('article');
  const [voice] = voicesFor(lang);
  const words = await toolWords(document.documentElement.lang).catch(sayMissing);
  if (!article || !words || !voice) return;
  await loadComfortStyle();
  const { player, pause, resume, back, forward } = words;

  const bar = document.createElement('div');
  bar.className = 'player';
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', player);

  const close = (): void => {
    speaker.pause();
    markSentence(undefined);
    bar.remove();
    opener.focus();
  };
  const sentences = readArticle(article, lang, voice.localService ? LONGEST.near : LONGEST.far);
  const speaker = new Speaker(sentences, voice, (sentence) => {
    if (sentence) markSentence(sentence);
    else close();
  });
  const toggle = button(pause, pause, () => {
    if (speaker.isSpeaking) speaker.pause();
    else speaker.play();
  });
  speaker.toggled = () => {
    toggle.textContent = speaker.isSpeaking ? pause : resume;
  };
  const rate = rateChoice(words.rate, (value) => {
    speaker.rate = value;
    if (speaker.isSpeaking) speaker.play();
  });
  const stop = button(words.stop, '✕', close);
  stop.dataset['stop'] = '';
  bar.append(
    button(back, '⏮', () => speaker.move(-1)),
    toggle,
    button(forward, '⏭', () => speaker.move(1)),
  );
  bar.append(rate, stop);
  document.body.append(bar);
  addEventListener('pagehide', () => speaker.pause());
  toggle.focus();
  speaker.play();
}
