import type { PageDocument } from './page-document.ts';

/** "404 warga mengungsi" and "Korban tidak ditemukan" are headlines. */
const missing =
  /\b(?:404|410)(?=\s*(?:$|[^\w\s]|error\b|not\b|page\b|halaman\b|tidak\b|nothing\b))|\bnot found\b|\b(?:halaman|laman|berita|artikel|konten|situs)\b.{0,40}\btidak (?:dapat |bisa )?ditemukan\b|\bhalaman hilang\b|^\s*tidak ditemukan\s*$/i;
const login =
  /\b(log\s?in|sign (?:in|up)|masuk|password|kata sandi|daftar|registrasi|register|buat akun)\b/i;

const refused =
  /\b(403|forbidden|access denied|akses ditolak|just a moment|attention required|checking your browser|are you (a )?(human|robot)|verify you are human|captcha|503 service|bad gateway|maintenance mode|account suspended|akun ditangguhkan)\b/i;

/** What a page says that it is instead of a story, and below how many letters of text that is believed. */
export interface Unlikely {
  rule: 'page-login' | 'page-not-found' | 'page-blocked';
  below: number;
}

/** Whether a page is a login form, a refusal, or says that there is nothing; a short one is believed. */
export function unlikelyPage(document: PageDocument): Unlikely | undefined {
  const title = document.querySelector('title')?.textContent ?? '';
  const heading = document.querySelector('h1')?.textContent ?? '';
  if (
    document.querySelector('input[type="password"]') &&
    login.test(`${title} ${heading} ${document.querySelector('form')?.textContent ?? ''}`)
  ) {
    // Some sites have that form beside every story.
    return { rule: 'page-login', below: 400 };
  }
  const says = (form: RegExp) => form.test(title) || form.test(heading);
  if (says(missing)) return { rule: 'page-not-found', below: 1500 };
  return says(refused) ? { rule: 'page-blocked', below: 1500 } : undefined;
}
