/** What the build says about the host, in Indonesian. Limits by their name in the table of hosts. */
export const hosts = {
  limits: {
    files: 'berkas',
    fileBytes: 'berkas terbesar',
    siteBytes: 'seluruh situs',
    filesInFolder: 'berkas dalam satu folder',
    rules: 'aturan pengalihan',
    patterns: 'pola pengalihan',
    ruleLength: 'huruf dalam satu aturan',
    headerRules: 'aturan kepala jawaban',
    headerLength: 'huruf dalam satu kepala jawaban',
  },
  margin: (limit: string, used: string, allowed: string, left: string) =>
    `${limit}: ${used} dari ${allowed}, sisa ${left}`,
  over: (limit: string, used: string, allowed: string) =>
    `${limit}: ${used}, padahal hanya ${allowed} yang diterima`,
  htmlKept: (count: number, first: string) =>
    `Cloudflare biasanya memotong .html dari alamat; aturan di _redirects mempertahankan ${count} alamat, di antaranya ${first}.`,
  htmlStripped: (count: number, first: string) =>
    `Netlify memotong .html dari ${count} alamat, di antaranya ${first}, selama “Pretty URLs” menyala: matikan di Site configuration, Build & deploy, Post processing.`,
  lost: (host: string, count: number, first: string) =>
    `${host} tidak dapat mengalihkan ${count} alamat lama, di antaranya ${first}`,
  onlyAsks: (host: string) =>
    host === 'cloudflare'
      ? 'aiTraining: robots.txt hanya meminta perayap pelatih AI menjauh; Cloudflare sendiri dapat menolaknya: dasbor, AI Crawl Control.'
      : `aiTraining: robots.txt hanya meminta perayap pelatih AI menjauh; menolaknya tidak dapat diatur lewat berkas di ${host}.`,
};

/** The same words in any language. */
