import { parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['childNodes'][number];
type Element = {
  name: string;
  text: string;
  attributes: Record<string, string>;
  inside: Element[];
};

function textOf(node: Node): string {
  if (node.type === 'text') return (node as unknown as { data: string }).data;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    if (!('attribs' in node) || !('children' in node)) return [];
    const { name, attribs } = node;
    return [{ name, text: textOf(node), attributes: attribs, inside: elementsIn(node.children) }];
  });
}

const RFC_822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d? \w{3} \d{4} \d\d:\d\d:\d\d [+-]\d{4})$/;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The day of the week must be the one of the place whose offset the time carries. */
function isRfc822(text: string): boolean {
  const [, day, rest] = RFC_822.exec(text) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(rest!))) return false;
  const local = rest!.replace(/[+-]\d{4}$/, '+0000');
  return DAYS[new Date(local).getUTCDay()] === day;
}

/** The practices by the names that the validator gives their breach; each tells whether it is broken. */
const ITEM_PRACTICES: Readonly<Record<string, (item: Element) => boolean>> = {
  MissingGuid: (item) => all(item, 'guid').length !== 1,
  'guid that is no address but a permalink': (item) =>
    all(item, 'guid')[0]?.attributes['isPermaLink'] === 'true' &&
    first(item, 'guid') !== first(item, 'link'),
  'InvalidRFC2822Date, ProblematicalRFC822Date': (item) => !isRfc822(first(item, 'pubDate')),
  'ImplausibleDate: changed before it was published': (item) =>
    Date.parse(first(item, 'atom:updated') || '2999-01-01') < Date.parse(first(item, 'pubDate')),
  TitleContainsHTML: (item) => /<\/?[a-z][^>]*>|&(?:#\d+|[a-z]+);/i.test(first(item, 'title')),
  'InvalidContact: author without e-mail': (item) => all(item, 'author').length > 0,
  'DuplicateItemSemantics: two elements of one meaning': (item) =>
    all(item, 'dc:date').length > 0 || all(item, 'description').length > 1,
  NeedDescriptionBeforeContent: (item) => {
    const names = item.inside.map(({ name }) => name);
    const content = names.indexOf('content:encoded');
    return (
      content >= 0 &&
      !names.slice(0, content).includes('description') &&
      names.includes('description')
    );
  },
  'InvalidFullLink, ContainsRelRef': (item) =>
    !first(item, 'link').startsWith('https://') ||
    /\s(?:href|src|poster)="(?!https?:|mailto:|tel:)/.test(first(item, 'content:encoded')),
  'SecurityRisk, DangerousStyleAttr': (item) =>
    /<(?:script|style|iframe|object|embed|form|meta|link|base)\b|\son\w+=|\sstyle=|javascript:/i.test(
      first(item, 'content:encoded'),
    ),
  'DuplicateEnclosure, MissingLength': (item) =>
    all(item, 'enclosure').length > 1 ||
    all(item, 'enclosure').some(
      ({ attributes: { url = '', length = '', type = '' } }) =>
        !/^https?:/.test(url) || !/^[1-9]\d*$/.test(length) || !/^[a-z]+\/[a-z\d.+-]+$/.test(type),
    ),
  'EmptyElement, UnexpectedWhitespace': (item) =>
    item.inside.some(
      ({ name, text }) =>
        name !== 'media:content' &&
        name !== 'enclosure' &&
        name !== 'content:encoded' &&
        (text === '' || text !== text.trim()),
    ),
};

const all = ({ inside }: Element, name: string): Element[] =>
  inside.filter((one) => one.name === name);
const first = (element: Element, name: string): string => all(element, name)[0]?.text ?? '';

/** The same for the channel; `self` is the address that the feed is published at. */
function channelFaults(xml: string, channel: Element, self: string): string[] {
  const link = all(channel, 'atom:link').filter((one) => one.attributes['rel'] === 'self');
  const guids = all(channel, 'item').map((item) => first(item, 'guid'));
  const prefixes = new Set([...xml.matchAll(/<(\w+):/g)].map(([, prefix]) => prefix!));
  const required = ['title', 'link', 'description'].filter((name) => first(channel, name) === '');
  const lastBuild = first(channel, 'lastBuildDate');
  return [
    ...required.map((name) => `MissingElement ${name}`),
    link.length === 1 ? '' : 'MissingAtomSelfLink',
    link[0]?.attributes['href'] === self ? '' : 'SelfDoesntMatchLocation',
    new Set(guids).size === guids.length ? '' : 'DuplicateValue of guid',
    [...prefixes].every((prefix) => xml.includes(`xmlns:${prefix}=`)) ? '' : 'MissingNamespace',
    /^[a-z]{2}(?:-[A-Z]{2})?$/.test(first(channel, 'language')) ? '' : 'InvalidLanguage',
    lastBuild === '' || isRfc822(lastBuild) ? '' : 'InvalidRFC2822Date',
    /&(?!#\d+;)/.test(xml) ? 'NotANumericReference: escaped by name' : '',
    /(?![\t\n\r])\p{Cc}|\ufffd/u.test(xml) ? 'BadCharacters' : '',
    xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>') ? '' : 'EncodingMismatch',
    xml.includes('<![CDATA[') ? 'CDATA, which some readers decode twice' : '',
    /<(?:textInput|cloud|skipHours|skipDays)>/.test(xml) ? 'AvoidTextInput' : '',
  ].filter(Boolean);
}

/**
 * Which documented best practices of the W3C feed validator (validator.w3.org/feed/docs/) an RSS
 * feed breaks. Checked are those named here.
 */
export function feedFaults(xml: string, self: string): string[] {
  const { childNodes } = parseDocument(xml, { xmlMode: true });
  const rss = elementsIn(childNodes).find(({ name }) => name === 'rss');
  const channel = rss?.inside[0];
  if (channel?.name !== 'channel') return ['MissingElement channel'];
  const items = all(channel, 'item').flatMap((item) =>
    Object.entries(ITEM_PRACTICES)
      .filter(([, isBroken]) => isBroken(item))
      .map(([name]) => `${name}: ${first(item, 'link')}`),
  );
  return [...channelFaults(xml, channel, self), ...items];
}
