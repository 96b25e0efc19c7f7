import { escape } from './escape.js';
import { newsroom } from './newsroom.js';
import { stamp } from './time.js';

/** A story as lists show it. */
export const card = (story) =>
  `<li><article class="teaser"><a class="kicker" href="/${story.section}/">${escape(newsroom.sections[story.section].name)}</a><h2><a href="${story.url}">${escape(story.title)}</a></h2><p>${escape(story.description)}</p>${stamp(story.date)}</article></li>`;
