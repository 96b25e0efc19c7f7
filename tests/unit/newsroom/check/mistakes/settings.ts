import { mistake } from './mistake.ts';
import { change, put } from './paper.ts';

const site = (from: string, to: string) => change('site.yaml', from, to);

/** `site.yaml`, the only file whose mistakes stop everybody. */
export const settingMistakes = [
  mistake('no settings', put('site.yaml', undefined), 'site/missing stop', (paper) =>
    put(
      'site.yaml',
      'name: Warta Kota\nurl: https://warta.example\nlanguage: id\ntimeZone: Asia/Jakarta\nsections:\n  - id: kota\n    name: Kota\n  - id: olahraga\n    name: Olahraga\nmasthead:\n  company: A\n  address: B\n  responsible: C\n  email: a@b.example\n',
    )(paper),
  ),
  mistake(
    'one space short in a section',
    site('    name: Kota', '   name: Kota'),
    'yaml/indent stop',
    site('   name: Kota', '    name: Kota'),
  ),
  mistake(
    'one space too many in a section',
    site('    name: Kota', '     name: Kota'),
    'yaml/indent stop',
    site('     name: Kota', '    name: Kota'),
  ),
  mistake(
    'one space short in the masthead',
    site('  address:', ' address:'),
    'yaml/indent stop',
    site(' address:', '  address:'),
  ),
  mistake(
    'a dash one space short',
    site('  - id: olahraga', ' - id: olahraga'),
    'yaml/indent stop',
    site(' - id: olahraga', '  - id: olahraga'),
  ),
  mistake('a tab', site('  company', '\tcompany'), 'yaml/tab stop', site('\tcompany', '  company')),
  mistake('an address without https', site('https://', ''), 'field/web-address stop', 'paste'),
  ...['instagram: wartakota', 'ig: "@wartakota"', 'web: wartakota.example/kami'].map((pair) =>
    mistake(
      `where to follow as ${pair}`,
      site('masthead:', `follow:\n  links:\n    - ${pair.replaceAll('"', '')}\nmasthead:`),
      'field/web-address stop',
      'paste',
    ),
  ),
  mistake(
    'a time zone by its letters',
    site('Asia/Jakarta', 'WIB'),
    'field/time-zone stop',
    'paste',
  ),
  mistake(
    'a language that there is none of',
    site('language: id', 'language: jawa'),
    'field/choice stop',
    'paste',
  ),
  mistake(
    'a section without an id',
    site('  - id: kota\n    name', '  - name'),
    'field/missing stop',
    'paste',
  ),
  mistake(
    'a section with a space in its id',
    site('id: kota', 'id: Kota Lama'),
    'field/id stop',
    'paste',
  ),
  mistake(
    'a section twice',
    site('id: olahraga', 'id: kota'),
    'section/duplicate stop',
    site('kota\n    name: Olahraga', 'olahraga\n    name: Olahraga'),
  ),
  mistake(
    'no sections',
    put(
      'site.yaml',
      'name: Warta\nurl: https://warta.example\nlanguage: id\ntimeZone: Asia/Jakarta\n',
    ),
    'section/none stop',
    site(
      'timeZone: Asia/Jakarta\n',
      'timeZone: Asia/Jakarta\nsections:\n  - id: kota\n    name: Kota\n',
    ),
  ),
  mistake(
    'a colour that is none',
    site('masthead:', 'look:\n  accent: merah\nmasthead:'),
    'field/colour stop',
    'paste',
  ),
  mistake(
    'a logo that is not there',
    site('masthead:', 'look:\n  logo: logo.svg\nmasthead:'),
    'logo/missing warn',
    site('look:\n  logo: logo.svg\n', ''),
  ),
  mistake(
    'a logo in another folder',
    (paper) =>
      put(
        'files/logo.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
      )(site('masthead:', 'look:\n  logo: logo.svg\nmasthead:')(paper)),
    'logo/missing warn',
    'paste',
  ),
  mistake(
    'a logo at the top of the content folder',
    (paper) =>
      put(
        'logo.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
      )(site('masthead:', 'look:\n  logo: logo.svg\nmasthead:')(paper)),
    '',
    'paste',
  ),
  mistake('a setting in Indonesian', site('masthead:', 'redaksi:'), 'field/unknown warn', 'paste'),
  mistake(
    'a name in Indonesian',
    site('name: Warta Kota', 'nama: Warta Kota'),
    'field/unknown stop',
    'paste',
  ),
  mistake(
    'breaking without a text',
    site('masthead:', 'breaking:\n  link: /2026/11/banjir/\nmasthead:'),
    'field/missing stop',
    'paste',
  ),
  mistake(
    'breaking until a word',
    site('masthead:', 'breaking:\n  text: Air naik lagi\n  until: besok\nmasthead:'),
    'field/time-unreadable stop',
    'paste',
  ),
  mistake(
    'a font that there is none of',
    site('masthead:', 'look:\n  font: arial\nmasthead:'),
    'field/choice stop',
    'paste',
  ),
  mistake(
    'a setting that there is none of',
    site('masthead:', 'cuaca: ya\nmasthead:'),
    'field/unknown warn',
    site('cuaca: ya\n', ''),
  ),
];
