// The schemas of the kinds of file that editors write, one a file.
export { advertSchema } from './advert.ts';
export { articleSchema } from './article.ts';
export { authorSchema } from './author.ts';
export { pageSchema } from './page.ts';
export { publishSchema, WAYS as publishWays } from './publish.ts';
export { seriesSchema } from './series.ts';
export { siteSchema } from './site.ts';
export { topicSchema } from './topic.ts';
