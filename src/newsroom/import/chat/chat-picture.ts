/** Names that phones give to photos in an export; stickers are none. */
const names = /(?:^|[/\\])(?:IMG-\d{8}-WA\d+|\d{5,}-PHOTO-[\d-]+)\.(?:jpe?g|png|webp|heic)$/i;

/** Whether a file is a photo that came with a chat, which is brought without being asked for. */
export const isChatPicture = (name: string): boolean => names.test(name);
