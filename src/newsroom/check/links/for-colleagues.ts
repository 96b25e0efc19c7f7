/** Where colleagues write, keep and send things: an editor of a document, a mailbox, a chat in the browser. */
const places: readonly RegExp[] = [
  // Published forms and documents have other addresses: `/d/e/…`, `/pub`, `/preview`, `/export`.
  /^docs\.google\.com\/(?:a\/[^/]+\/)?[a-z]+\/(?:u\/\d+\/)?d\/(?!e\/)[^/]+\/?(?:edit|comment|suggest|mobilebasic)?$/,
  /^drive\.google\.com\/(?:drive\/(?:u\/\d+\/)?(?:my-drive|shared-with-me|recent|starred|search|home)|file\/d\/[^/]+\/edit)/,
  /^(?:mail\.google\.com|outlook\.(?:live|office|office365)\.com|mail\.yahoo\.com)\//,
  /^web\.(?:whatsapp\.com\/(?!send)|telegram\.org\/)/,
  /^(?:[a-z\d-]+\.slack\.com\/(?:archives|client)|app\.(?:slack|asana|clickup)\.com|trello\.com\/[bc]|(?:www\.)?notion\.so)\//,
  /^[a-z\d-]+\.sharepoint\.com\/:[a-z]:\/|^1drv\.ms\/[wxpo]\/|^onedrive\.live\.com\/(?:edit|\?id|about)/,
  /^(?:www\.)?dropbox\.com\/(?:home|work|paper\/doc)|^paper\.dropbox\.com\/doc\//,
  /^(?:www\.)?canva\.com\/design\/.+\/edit$|^(?:www\.)?icloud\.com\/(?:pages|iclouddrive)/,
];

/** Whether a link leads to what only colleagues can open or are to see: the manuscript itself, a mailbox. */
export function isForColleagues(target: string): boolean {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return false;
  const { hostname, pathname, searchParams } = new URL(target);
  const isEdited = /(?:^|\.)(?:sharepoint|live|office)\.com$/.test(hostname);
  if (isEdited && searchParams.get('action') === 'edit') return true;
  return places.some((place) => place.test(hostname + pathname));
}
