/** Where each network shows somebody by name. */
const NETWORKS: readonly (readonly [names: RegExp, before: string])[] = [
  [/^(?:instagram|ig)$/i, 'https://www.instagram.com/'],
  [/^(?:facebook|fb)$/i, 'https://www.facebook.com/'],
  [/^(?:x|twitter)$/i, 'https://x.com/'],
  [/^(?:youtube|yt)$/i, 'https://www.youtube.com/@'],
  [/^tiktok$/i, 'https://www.tiktok.com/@'],
  [/^threads$/i, 'https://www.threads.com/@'],
  [/^(?:telegram|tg)$/i, 'https://t.me/'],
];

/** One field in the place of a text, `instagram: kabardemak`, as that text; anything else as it is. */
export function pairAsText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const [[key, text] = [], ...others] = Object.entries(value);
  return others.length === 0 && typeof text === 'string' ? `${key}: ${text}` : value;
}

/** The address that `instagram: @kabardemak` stands for, and what was written where that is one by itself. */
export function socialAddress(pair: string): string | undefined {
  const [, network, name] = /^(\w+(?: +\w+)*)\s*:\s+(\S+)$/.exec(pair) ?? [];
  if (network === undefined || name === undefined) return undefined;
  if (/^https?:\/\//i.test(name) && URL.canParse(name)) return name;
  const before = NETWORKS.find(([names]) => names.test(network))?.[1];
  const handle = /^@?([\w.-]+)$/.exec(name)?.[1];
  if (/^(?:[a-z\d-]+\.)+[a-z]{2,}\//i.test(name)) return `https://${name}`;
  return before && handle && before + handle;
}
