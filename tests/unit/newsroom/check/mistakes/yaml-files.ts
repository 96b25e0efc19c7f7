import { mistake } from './mistake.ts';
import { change, put } from './paper.ts';

const topics = (text: string) => put('topics.yaml', text);
const budi = (text: string) => put('authors/budi.yaml', text);

/** Topics and authors. */
export const yamlFileMistakes = [
  mistake(
    'a quotation mark in the topics is not closed',
    change('topics.yaml', 'name: Banjir', 'name: "Banjir'),
    '',
    change('topics.yaml', '"Banjir', '"Banjir"'),
  ),
  mistake(
    'a single quotation mark in the topics is not closed',
    change('topics.yaml', 'id: banjir', "id: 'banjir"),
    'yaml/quote stop',
    change('topics.yaml', "'banjir", 'banjir'),
  ),
  mistake(
    'quotation marks in the aliases are not closed',
    change('topics.yaml', '- id: pasar', "  aliases: ['rob, air pasang]\n- id: pasar"),
    'yaml/quote stop',
    change('topics.yaml', "'rob", 'rob'),
  ),
  mistake(
    'a topic without an id',
    change('topics.yaml', '- id: banjir\n  name', '- name'),
    'field/missing hold',
    'paste',
  ),
  mistake(
    'a topic with capitals for an id',
    change('topics.yaml', 'id: banjir', 'id: Banjir Kota'),
    'field/id hold',
    'paste',
  ),
  mistake(
    'a topic twice',
    topics('- id: banjir\n  name: Banjir\n- id: banjir\n  name: Rob\n'),
    'topic/duplicate hold',
    change('topics.yaml', '- id: banjir\n  name: Rob\n', ''),
  ),
  mistake(
    'a list of words for topics',
    topics('- banjir\n- pasar\n'),
    'yaml/not-item hold, yaml/not-item hold',
    'paste',
  ),
  mistake(
    'topics without their dashes',
    topics('id: banjir\nname: Banjir\n'),
    'yaml/not-list stop',
    topics('- id: banjir\n  name: Banjir\n'),
  ),
  mistake(
    'a line of a topic one space short',
    change('topics.yaml', '  name: Banjir', ' name: Banjir'),
    'yaml/indent stop',
    change('topics.yaml', ' name: Banjir', '  name: Banjir'),
  ),
  mistake(
    'a tab in the topics',
    change('topics.yaml', '  name: Banjir', '\tname: Banjir'),
    'yaml/tab stop',
    change('topics.yaml', '\tname: Banjir', '  name: Banjir'),
  ),
  mistake('an author without a name', budi('bio: Wartawan.\n'), 'field/missing hold', 'paste'),
  mistake('an author in Indonesian', budi('nama: Budi Santoso\n'), 'field/unknown hold', 'paste'),
  mistake(
    'an author as a sentence',
    budi('Budi Santoso\n'),
    'yaml/not-fields hold',
    budi('name: Budi Santoso\n'),
  ),
  mistake(
    'a portrait that is not there',
    budi('name: Budi Santoso\nphoto: budi.jpg\n'),
    'picture/missing warn',
    budi('name: Budi Santoso\n'),
  ),
  mistake('an empty author', budi(''), 'file/empty hold', budi('name: Budi Santoso\n')),
];
