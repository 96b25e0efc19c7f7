import { isMailAddress } from '../../lib/mail-address.ts';
import { whatsAppNumber } from '../../lib/whatsapp-number.ts';
import type { YamlReading } from '../../markdown/front-matter/read-yaml.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { SiteEntry } from '../../schema/entries.ts';

/** Ways to reach the newsroom that lead nowhere: readers would ask for corrections in vain. */
export function contactFindings(
  file: string,
  { masthead: { email, whatsapp } }: SiteEntry,
  locate: YamlReading['locate'],
): Finding[] {
  const findings: Finding[] = [];
  const place = (key: string) => ({ file, ...locate(['masthead', key]) });
  // Mail programs take several addresses with commas between them.
  if (email !== undefined && !email.split(',').every((one) => isMailAddress(one.trim())))
    findings.push(finding('masthead/email', place('email'), { value: email }, 'warning'));
  if (whatsapp !== undefined && whatsAppNumber(whatsapp) === undefined)
    findings.push(finding('masthead/whatsapp', place('whatsapp'), { value: whatsapp }, 'warning'));
  return findings;
}
