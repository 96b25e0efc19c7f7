import type { CommandsWords } from './terminal/commands.ts';
import { commands } from './terminal/commands.ts';

/** What every command says of how it is used and of its environment. */
export const terminal = {
  usage: 'Cara pakai:',
  options: 'Pilihan:',
  help: 'menampilkan keterangan ini',
  commands: commands as CommandsWords,
  unknown: (option: string, suggestion?: string): string =>
    `Perintah ini tidak mengenal ${option}.${suggestion === undefined ? '' : ` Mungkin maksudnya --${suggestion}?`}`,
  empty: (option: string, value: string): string =>
    `Sesudah ${option} belum ada isinya. Tulis misalnya ${option}=${value}`,
  filled: (option: string, value: string): string =>
    `${option} tidak memakai isi, jadi “${value}” tidak dipahami. Tulis ${option} saja.`,
  time: (option: string, value: string): string =>
    `“${value}” bukan waktu. Tulis misalnya ${option} 2024-01-31.`,
  port: (option: string, value: string): string =>
    `“${value}” bukan nomor porta. Tulis bilangan dari 1 sampai 65535, misalnya ${option} 8080.`,
  count: (option: string, value: string): string =>
    `“${value}” bukan jumlah. Tulis bilangan dari 1 sampai 64, misalnya ${option} 2.`,
  many: (option: string, value: string): string =>
    `“${value}” bukan jumlah. Tulis bilangan bulat mulai dari 1, misalnya ${option} 200.`,
  share: (option: string, value: string): string =>
    `“${value}” bukan bagian dari keseluruhan. Tulis nomor bagian dan jumlah bagian, paling banyak 256, misalnya ${option} 2/5.`,
  apart: (one: string, other: string): string =>
    `${one} dan ${other} tidak bisa bersama. Jalankan satu per satu.`,
  stray: (word: string): string => `Tidak jelas untuk apa “${word}”.`,
  /** Options, the line that was meant, and the variables in which npm hands the options on. */
  taken: (options: string, line: string, variables: string): string =>
    `npm mengambil ${options} untuk dirinya sendiri, jadi belum ada yang dikerjakan. Tulis sesudah --: ${line}\nKalau Anda tidak mengetiknya, kosongkan ${variables} di lingkungan.`,
  /** Where one name is expected and several came. */
  quotes: 'Nama yang memuat spasi ditulis di antara tanda kutip: "nama dengan spasi".',
  variables: {
    WARTA_NOW: (value: string): string =>
      `WARTA_NOW="${value}" tidak terbaca sebagai waktu. Tulis misalnya 2026-11-22T07:00:00+07:00, atau kosongkan.`,
    WARTA_CONTENT: (value: string): string =>
      `WARTA_CONTENT="${value}" tidak bisa menjadi folder isi. Tulis alamat lengkap sebuah folder, tanpa ~, atau kosongkan.`,
    WARTA_OUT: (value: string): string =>
      `WARTA_OUT="${value}" tidak bisa menjadi folder hasil. Tulis alamat lengkap sebuah folder, tanpa ~, atau kosongkan.`,
    SITE_URL: (value: string): string =>
      `SITE_URL="${value}" bukan alamat situs. Tulis misalnya https://warta.example, atau kosongkan.`,
    BASE_PATH: (value: string): string =>
      `BASE_PATH="${value}" bukan folder di alamat situs. Tulis misalnya /koran/, atau kosongkan.`,
  },
  /** Git's terminal on Windows makes `C:/Program Files/Git/koran/` of `/koran/`. */
  gitBash: 'Di Git Bash tulis tanpa garis miring di depan: koran/.',
  choices: (variable: string, value: string, choices: string): string =>
    `${variable}="${value}" tidak dikenal. Pilih salah satu: ${choices}.`,
  noContent: (folder: string): string =>
    `Folder isi ${folder} tidak bisa dibaca. Jalankan npm run init, atau periksa WARTA_CONTENT.`,
  settingsBroken: (file: string): string =>
    `${file} rusak, jadi perintah ini tidak dijalankan. Jalankan npm run check, betulkan yang disebut di sana, lalu ulangi.`,
  stopped: 'Dihentikan; tidak ada yang diubah.',
};
