/** The address of a picture that was picked just now, which has no name in the folder yet. */
const PICKED = /blob:https?:\/\/[\w.:[\]-]+\/[\w-]+/g;

/** A file's text in which pictures picked just now have names, and the addresses behind these. */
export interface NamedPictures {
  readonly text: string;
  readonly addresses: ReadonlyMap<string, string>;
}

/** Names the pictures in a text that only have an address of the browser. */
export function namedPictures(text: string): NamedPictures {
  const addresses = new Map<string, string>();
  const names = new Map<string, string>();
  const named = text.replace(PICKED, (address) => {
    const name = names.get(address) ?? `foto-baru-${names.size + 1}.webp`;
    names.set(address, name);
    addresses.set(name, address);
    return name;
  });
  return { text: named, addresses };
}
