/** Every file of this folder is a story at /YYYY/MM/slug/. */
export default {
  layout: 'article.11ty.js',
  permalink: ({ page }) => page.filePathStem.replace('/articles/', '/') + '/',
};
