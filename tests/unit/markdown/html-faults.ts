const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+(?:-[a-z]+)*(?:="[^"<>]*")?)*)>/g;
const VOID = new Set(['br', 'hr', 'img', 'track']);
const ALLOWED = new Set(
  'a aside audio blockquote br code del details div em figcaption figure h2 h3 h4 h5 h6 hr img li ol p pre s section span strong summary sup svg table tbody td th thead tr track ul video'.split(
    ' ',
  ),
);

/**
 * What is wrong with rendered HTML, as a list of sentences: tags that are not ours, unbalanced ones,
 * `style` or event attributes, addresses that run code, ids used twice or pointed at in vain.
 */
export function htmlFaults(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  const targets: string[] = [];
  if (html.replace(TAG, '').includes('<')) faults.push('a < that opens no tag of ours');
  for (const [, slash, name, attributes] of html.matchAll(TAG)) {
    if (!ALLOWED.has(name!)) faults.push(`<${name}>`);
    if (slash) {
      if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
      continue;
    }
    if (!VOID.has(name!)) open.push(name!);
    for (const [, key, value = ''] of attributes!.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
      if (key!.startsWith('on') || key === 'style') faults.push(`attribute ${key}`);
      if (key === 'id') {
        if (ids.has(value)) faults.push(`id ${value} twice`);
        ids.add(value);
      }
      if (key === 'href' || key === 'src' || key === 'poster') {
        if (!isHarmless(value)) faults.push(`${key} ${value}`);
        if (value.startsWith('#fn')) targets.push(value.slice(1));
      }
    }
    if (name === 'a' && open.slice(0, -1).includes('a')) faults.push('a link in a link');
  }
  if (open.length > 0) faults.push(`never closed: ${open.join(' ')}`);
  for (const target of targets) if (!ids.has(target)) faults.push(`#${target} leads nowhere`);
  return faults;
}

function isHarmless(address: string): boolean {
  // oxlint-disable-next-line no-control-regex -- what browsers skip before they read a scheme
  const plain = address.replace(/&amp;/g, '&').replace(/[\u0000-\u0020]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1];
  return scheme === undefined || /^(?:https?|mailto|tel)$/i.test(scheme);
}
