import { zipSync } from 'fflate';
import type { Planted } from './planted.ts';
import { words } from './planted.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function chat(): Planted {
  const { held, secret } = words('chat');
  const long = `*Jembatan ${held} putus*\nJembatan gantung di desa putus pada Senin pagi. Warga ${held} memutar lima kilometer.\nTidak ada korban, kata kepala desa.`;
  const lines = [
    '02/03/20 09.10 - Pesan dan panggilan dienkripsi secara end-to-end.',
    `02/03/20 09.11 - Pak Budi: siap mas ${secret}`,
    `02/03/20 09.15 - +62 812-3456-7890: ${long}`,
    `02/03/20 11.40 - Anda: ok ${secret}`,
  ];
  return {
    name: 'chat',
    isPublished: false,
    isWithheld: true,
    files: {
      'WhatsApp Chat.zip': zipSync({
        [`WhatsApp Chat with ${secret}.txt`]: bytes(lines.join('\n')),
      }),
    },
  };
}

function word(): Planted {
  const { held, secret } = words('docx');
  const run = (text: string, style = ''): string =>
    `<w:r><w:rPr>${style}</w:rPr><w:t>${text}</w:t></w:r>`;
  const body = `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run(`Kabar ${held}`)}</w:p>
<w:p>${run(`Warga membahas ${held} sejak pagi.`)}<w:del w:id="1" w:author="${secret}" w:date="2020-01-01T00:00:00Z"><w:r><w:delText>${secret}</w:delText></w:r></w:del><w:commentRangeStart w:id="0"/>${run(' Kata panitia.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>
<w:p>${run(secret, '<w:vanish/>')}${run('Penutup berita ini.')}</w:p>`;
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const docx = zipSync({
    '[Content_Types].xml': bytes(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="${wordType}.comments+xml"/></Types>`,
    ),
    '_rels/.rels': bytes(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': bytes(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
    ),
    'word/document.xml': bytes(`${head}<w:document ${space}><w:body>${body}</w:body></w:document>`),
    'word/comments.xml': bytes(
      `${head}<w:comments ${space}><w:comment w:id="0" w:author="${secret}" w:initials="X"><w:p>${run(secret)}</w:p></w:comment></w:comments>`,
    ),
    'docProps/core.xml': bytes(
      `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${secret}</dc:creator></cp:coreProperties>`,
    ),
  });
  return { name: 'docx', isPublished: false, files: { 'naskah.docx': docx } };
}

function googleDocs(): Planted {
  const { held, secret } = words('gdocs');
  const html = `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c1{font-weight:700}</style></head><body class="c5 doc-content"><p class="c0 title"><span class="c1">Kabar ${held}</span></p><p class="c0"><span>Warga membahas ${held} sejak pagi, kata panitia di balai desa.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div class="c9"><p class="c0"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>${secret} minta anonim.</span></p></div></body></html>`;
  return { name: 'gdocs', isPublished: false, files: { 'dokumen.html': html } };
}

/** What reporters and contributors send. */
export const manuscripts: readonly (() => Planted)[] = [chat, word, googleDocs];
