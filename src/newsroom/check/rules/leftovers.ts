import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';
import { placeAt, quoted } from './stretch.ts';

/** `[29/11/26 19.30] Rina:` and `29/11/26 19.30 - Rina:`, as a messenger exports its lines. */
const chat =
  /^(?:[-*>] )?(?:\[\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AP]M)?\] ?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[.:]\d{2}(?: ?[AP]M)? - )[^:\n]{1,40}: /gimu;

/** What a messenger says of a message, alone in its line. */
const said =
  /^[*_~<‎\s]{0,4}(?:diteruskan(?: berkali-kali)?|forwarded(?: many times)?|pesan ini (?:telah )?(?:diedit|dihapus)|anda menghapus pesan ini|(?:media|gambar|video|audio|stiker|dokumen) (?:tidak disertakan|omitted)|this message was (?:edited|deleted))[*_~>.\s]{0,4}$/gimu;

/** What news sites put between the paragraphs of their pages, alone in its line. */
const furniture =
  /^[*_>\s]{0,4}(?:ADVERTISEMENT|IKLAN|SCROLL TO (?:CONTINUE|RESUME)(?: (?:WITH )?CONTENT)?|\[Gambas: ?[^\]\n]{1,60}\]|(?:simak|lihat|tonton) juga (?:video|')[^.\n]{0,120}|halaman selanjutnya|(?:klik|baca) (?:di sini|selengkapnya)|share (?:ke|to) (?:facebook|twitter|whatsapp)|komentar \(\d+\)|\[?(?:bersambung ke halaman|loading)[^\n]{0,30})[*_\s.:…]{0,4}$/gimu;

/** What a program for writing puts where somebody commented, `[a]`, and the comment below the text. */
const comment = /^\[([a-z]{1,2})\](?=\S)(?!\(|:).*$/gm;

const filler = /\blorem ipsum dolor\b|\bconsectetur adipiscing\b/gi;

/** A note from one desk to another, in brackets or capitals, that asks for something. */
export const deskNote =
  /[([][^()[\]\n]{0,40}\b(?:catatan|note|nb|ps)\b[^()[\]\n:]{0,20}:[^()[\]\n]{0,60}\b(?:tolong|mohon|cek|dicek|konfirmasi dulu|please|check)\b[^()[\]\n]{0,120}[)\]]|[([](?:[\p{L}/@.]{1,15}[,:]? ){0,3}(?:tolong|mohon|please|tlg|pls|harap) (?:di)?(?:cek|check|periksa|tambah|lengkapi|konfirmasi|ganti|hapus|edit|potong|tanya|telepon|isi)[^()[\]\n]{0,120}[)\]]|[([](?:cek|check|dicek|konfirmasi|verifikasi|edit|revisi|tambahkan|tambahin|hapus|potong)(?: (?:lagi|ulang|dulu|ke|dengan|nama|angka|data|tanggal|jabatan|ejaan|ini|bagian|paragraf|alinea)){1,3}[^()[\]\n]{0,80}[)\]]|[([](?:nb|ps|catatan)\b[^()[\]\n]{0,80}\b(?:mas red|mbak red|redaktur|menyusul|(?:nunggu|menunggu|tunggu) (?:konfirmasi|jawaban|data|foto)|belum (?:dicek|lengkap|final))\b[^()[\]\n]{0,120}[)\]]|[([](?:mas|mbak|bang|kak) (?:red|redaktur|editor)\b[^()[\]\n]{0,160}[)\]]/giu;

/** What a text was made of and nobody took out: lines of a chat, comments, notes between desks, filler. */
export const leftovers: TextRule = (text): Finding[] => {
  const { body } = text;
  const at = (index: number) => placeAt(text, index);
  const findings: Finding[] = [];
  // A line of a chat tells of all the others.
  const named = [...body.matchAll(chat)];
  const lines = named.length > 0 ? named : [...body.matchAll(said)];
  if (lines[0]) {
    const values = { line: quoted(lines[0][0].trim()), count: lines.length };
    findings.push(finding('text/chat', at(lines[0].index), values, 'warning'));
  }
  for (const { 0: line, 1: sign, index } of body.matchAll(comment))
    if (new RegExp(`\\S\\[${sign}\\]`).test(body.slice(0, index)))
      findings.push(finding('text/comment', at(index), { value: quoted(line) }, 'warning'));
  for (const { 0: value, index } of body.matchAll(deskNote))
    findings.push(finding('text/desk-note', at(index), { value: quoted(value) }, 'warning'));
  for (const { 0: value, index } of body.matchAll(furniture))
    findings.push(finding('text/furniture', at(index), { value: quoted(value.trim()) }, 'warning'));
  const [first] = body.matchAll(filler);
  if (first) findings.push(finding('text/filler', at(first.index), { value: first[0] }, 'warning'));
  return findings;
};
