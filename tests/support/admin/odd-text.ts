/** A story with all that texts of newsrooms have in them, in the forms in which people type it. */
export const ODD_TEXT = String.raw`---
title: Banjir: "rob" # naik
date: 20 November 2026 10.00 WIB   # tayang pagi
section: nasional
# catatan redaktur
topics: Banjir, Tegal
image: banjir.jpg
koreksi: kunci lain
draft: tidak
---

Paragraf pertama.

![Warga naik perahu](banjir.jpg "Warga \"kota\" mengungsi (Foto: Antara/Rina)")

![Satu](a.jpg "Satu (Foto: A)")
![Dua](b.jpg 'Dua "kutip" (Foto: B)')
![Tiga](c.jpg)

![Berkas bernama spasi](foto banjir (1).jpg "Teks (Foto: C)")

Baca juga: [Banjir *besar*](/2026/10/banjir/)

Baca juga:
- [Satu](/2026/10/satu/)
- [Dua](/2026/10/dua/)

Kata dengan catatan.[^1] Lagi[^rujukan].

[^1]: Catatan *pertama*, lihat [situs](https://a.example "judul").
[^rujukan]: Catatan kedua.
    Lanjutan catatan.

https://www.youtube.com/watch?v=dQw4w9WgXcQ

https://x.com/warta/status/1234567890123456789

[Tautan acuan][acuan] dan [acuan].

[acuan]: https://a.example/panjang "Judul acuan"

| No | Nama | Suara |
|:--|:-:|--:|
| 1 | A \| B | 1.000 |
| 2 | [C](https://c.example) | 2.000 |

Nama|Nilai
---|---
Ani|10

* * *

1) satu
2) dua

- bintang
    - dalam

      paragraf dalam butir
- kedua

> Kutipan
> dua baris
>
> — Orang

Judul dua
---------

#### Judul empat ####

~~~js
const a = 1;

lagi
~~~

Baris satu${'  '}
baris dua\
baris tiga

Kata **tebal *miring* lagi** dan __garis__ _bawah_ ~~coret~~ dan kode ${'`'}a${'`'}.

5 * 3 * 2 = 30, nama_berkas_panjang, #tagar, <b>html</b>, \*bukan miring\*, Rp 10.000,- &amp; A&B.

Surel redaksi@kabar.example dan [0812](tel:+62812).

[Dokumen](laporan akhir.pdf) dan [kurung](https://a.example/a_(b)).

Akhir.
`.replaceAll('~~~', '```');
