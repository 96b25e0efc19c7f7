/** Pages and texts that an article can be in; what a file is otherwise shows in its name. */
export function mayBeArticle(name: string): boolean {
  return !/\.(jpe?g|png|gif|webp|avif|svg|heic|ico|bmp|mp[34]|m4a|mov|avi|pdf|docx?|xlsx?|pptx?|css|js|map|woff2?|ttf|php|sql|exe)$/i.test(
    name,
  );
}

/** Pictures that an article may show. */
export function isPictureName(name: string): boolean {
  return /\.(jpe?g|png|gif|webp|avif|svg|heic|heif|bmp)$/i.test(name);
}
