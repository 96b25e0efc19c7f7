import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import { regulatedIn } from './regulated-goods.ts';
import type { ArchiveRule } from './rule.ts';

/** Fields of an advert that say what it is for. */
const SAYING = ['title', 'alt', 'client', 'link'] as const;

/** Adverts for goods that the law watches, and links that are not encrypted. */
export const adverts: ArchiveRule = ({ content, placeOf }) =>
  (content.adverts ?? []).flatMap((advert): Finding[] => {
    const { file, link = '' } = advert;
    const told = new Set<string>();
    const regulated = SAYING.flatMap((field) => {
      const text = (advert[field] ?? '').replaceAll(/[-_./]/g, ' ');
      return regulatedIn(text).flatMap(({ kind, word }): Finding[] => {
        if (told.has(kind)) return [];
        told.add(kind);
        return [finding('advert/regulated', placeOf(file, field), { kind, word }, 'warning')];
      });
    });
    if (!/^http:\/\//i.test(link)) return regulated;
    const suggestion = link.replace(/^http:/i, 'https:');
    return [...regulated, finding('advert/http', placeOf(file, 'link'), { suggestion }, 'hint')];
  });
