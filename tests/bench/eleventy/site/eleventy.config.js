import markdownIt from 'markdown-it';
import { storiesOf } from './_includes/stories.js';
import { listsOf } from './_includes/lists.js';
import { monthsOf } from './_includes/months.js';

/** Eleventy at its fastest: Markdown without a template language in it, pages as JS functions. */
export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  eleventy.setDataDeepMerge(false);
  eleventy.setLibrary('md', markdownIt({ html: false, typographer: true }));
  eleventy.addPassthroughCopy('style.css');
  eleventy.addCollection('stories', (api) => storiesOf(api));
  eleventy.addCollection('lists', (api) => listsOf(storiesOf(api)));
  eleventy.addCollection('months', (api) => monthsOf(storiesOf(api)));
  return {
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    templateFormats: ['md', '11ty.js'],
    dir: { input: '.', includes: '_includes', data: '_data', output: process.env.BENCH_OUT },
  };
}
