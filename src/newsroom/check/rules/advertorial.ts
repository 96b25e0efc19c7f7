import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

/** A text that says of itself that it was paid for; an article about advertising does not. */
const signs = [
  /^\W*(?:advertorial|adv|pariwara|iklan|konten (?:berbayar|bersponsor)|sponsored(?: content)?|paid (?:content|post)|promoted)\W*$/i,
  /[([](?:advertorial|adv|pariwara|adv\/[\w ]+|iklan)[)\]]\W*$/i,
  /^\W*(?:artikel|tulisan|konten|berita) ini (?:adalah|merupakan) (?:hasil )?(?:kerja sama (?:berbayar )?|advertorial|iklan|konten (?:berbayar|bersponsor))/i,
  /^\W*this (?:article|story|content) is (?:sponsored|paid)/i,
];

const headlineSign =
  /(?:^\W*(?:advertorial|adv|pariwara)\W*[:|-])|[([](?:advertorial|adv|pariwara)[)\]]/i;

/**
 * Paid for but not labelled so: readers must be able to tell (Kode Etik Jurnalistik; Pedoman
 * Pemberitaan Media Siber, 5).
 */
export const advertorial: TextRule = (text) => {
  const { fields } = text;
  if (fields === undefined || fields.label === 'advertorial') return [];
  const inTopics = fields.topics.find((topic) => /^(?:advertorial|adv|pariwara)$/i.test(topic));
  const findings: Finding[] = [];
  if (headlineSign.test(text.title))
    findings.push(
      finding('label/missing', text.placeOf('title'), { value: text.title }, 'warning'),
    );
  else if (inTopics !== undefined)
    findings.push(finding('label/missing', text.placeOf('topics'), { value: inTopics }, 'warning'));
  else
    text.body.split('\n').some((line, index) => {
      const plain = line.replace(/[*_#>]/g, '').trim();
      const sign = signs.map((one) => one.exec(plain)).find((one) => one !== null);
      if (!sign) return false;
      const place = text.inBody({ line: index + 1, column: 1 });
      return findings.push(finding('label/missing', place, { value: sign[0] }, 'warning')) > 0;
    });
  return findings;
};
