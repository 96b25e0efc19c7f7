/** Stories of a month as people type them, by their paths in the repository. */
export const storyFiles: Readonly<Record<string, string>> = {
  'content/articles/2026/11/banjir.md': `---
# catatan redaktur
title: Banjir: rob
date: 28 November 2026 10.00 WIB
section: nasional
topics: Banjir, Tegal
kunciLama: tetap
---

Air naik.

* satu
* dua

Warga mengungsi.

Bantuan datang.
`,
  'content/articles/2026/11/belum.md': `---
title: Belum tayang
date: 2026-11-27 10:00
section: daerah
draft: ya
---

Isi.
`,
};
