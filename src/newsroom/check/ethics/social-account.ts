import type { FoundSign } from './sign.ts';

const WHO = String.raw`(?:korban|penyintas|siswi|siswa|pelajar|remaja|bocah|anak|gadis|perempuan|wanita|mahasiswi|santriwati|karyawati|ia|dia|victim|survivor|girl|boy|woman|her|his)\w*`;
const ACCOUNT = String.raw`(?:akun|account|Instagram|IG|TikTok|Facebook|FB|Twitter|Threads|username|handle|profil)`;
const HANDLE = String.raw`(?<value>@[A-Za-z0-9_][\w.]{2,})`;

/** The account of a victim or child: `korban yang akun TikTok-nya, @rina.oktavia2`. */
const THEIRS = new RegExp(
  String.raw`\b${WHO}\b[^."“]{0,70}\b${ACCOUNT}\b[^"“]{0,40}?${HANDLE}|\b${ACCOUNT}\b[^."“@]{0,40}\b${WHO}\b[^"“@]{0,30}${HANDLE}|\b${ACCOUNT}(?:-?nya| miliknya)\b,? ${HANDLE}|${HANDLE}[^."“]{0,40}\b(?:akun|milik|account of)\b[^."“]{0,20}\b${WHO}|\b${ACCOUNT}\b[^."“@]{0,20}${HANDLE},?[^."“]{0,30}\b(?:duduk di kelas|kelas [IVX\d]|bersekolah|sisw[ia]|pelajar|murid|SMP|SMA|SMK|MTs|berusia 1[0-7]|pupil)\b`,
  'giu',
);
/** Whoever spread it. */
const DOER =
  /pelaku|tersangka|penyebar|terduga|pengunggah|pengancam|mantan (?:pacar|kekasih|suami)nya|suspect/i;

/** The account by which everybody finds a victim. */
export function socialAccount(sentence: string): FoundSign[] {
  if (!sentence.includes('@')) return [];
  return Array.from(sentence.matchAll(THEIRS)).flatMap(({ 0: all, groups, index }): FoundSign[] =>
    DOER.test(all) ? [] : [{ kind: 'account', text: groups!['value']!, at: index }],
  );
}
