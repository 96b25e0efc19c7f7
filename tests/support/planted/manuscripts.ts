import { zipSync } from 'fflate';
import { paragraph, run, writeDocx } from '../../unit/newsroom/import/word/write-docx.ts';
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
  const gone = `<w:del w:id="1" w:author="${secret}"><w:r><w:delText>${secret}</w:delText></w:r></w:del>`;
  const body = [
    paragraph(run(`Kabar ${held}`), 'Title'),
    paragraph(`${run(`Warga membahas ${held} sejak pagi.`)}${gone}<w:commentRangeStart w:id="0"/>`),
    paragraph(`${run(secret, '<w:vanish/>')}${run('Penutup berita ini.')}`),
  ];
  const docx = writeDocx(body.join(''), { comment: secret, creator: secret });
  return { name: 'docx', isPublished: false, files: { 'naskah.docx': docx } };
}

function googleDocs(): Planted {
  const { held, secret } = words('gdocs');
  const html = `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c1{font-weight:700}</style></head><body class="c5 doc-content"><p class="c0 title"><span class="c1">Kabar ${held}</span></p><p class="c0"><span>Warga membahas ${held} sejak pagi, kata panitia di balai desa.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div class="c9"><p class="c0"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>${secret} minta anonim.</span></p></div></body></html>`;
  // Saved beside it, from the program for letters.
  const mail = `Received: from ${secret}\nFrom: ${secret} <${secret}@mail.example>\nSubject: Naskah ${secret}\n\nNaskah dari ${secret}, mohon dimuat.\n`;
  const files = { 'dokumen.html': html, 'naskah.eml': mail, 'kotak.txt': mail };
  return { name: 'gdocs', isPublished: false, files };
}

/** What reporters and contributors send. */
export const manuscripts: readonly (() => Planted)[] = [chat, word, googleDocs];
