/** Words of the piece for the template of a blog that has no domain of its own. */
export const blogger = {
  moved: 'Blog ini sudah pindah. Tulisan ini sekarang ada di',
  here: 'alamat barunya',
  explanation: `Cara pasang: Blogger > Tema > panah di samping “Sesuaikan” > Edit HTML.
Tempelkan semua isi berkas ini tepat sebelum </body>, lalu simpan. Buka satu tulisan dan klik tautannya.

Yang dilakukan: pembaca melihat tautan ke tulisan yang sama di situs baru, dan mesin pencari melihat
alamat itu sebagai canonical. Embel-embel ?m=1 (tampilan ponsel) dibuang.

Yang tidak bisa dijanjikan: ini bukan pengalihan tetap (301), karena Blogger tidak menyediakannya ke situs
lain. Canonical dipasang oleh skrip; mesin pencari boleh mengabaikannya, dan yang tidak menjalankan skrip
hanya melihat tautan ke halaman depan. Tautan di tempat lain tetap menuju blog ini, jadi jangan hapus
blognya. Konsep dan tulisan yang tidak ikut diimpor tidak punya alamat di situs baru.

Yang lebih pasti: beli domain, pasang di Blogger (Setelan > Domain khusus); alamat blogspot lalu dialihkan
oleh Blogger sendiri. Sesudah mesin pencari mengenal domain itu, arahkan domainnya ke situs baru.`,
};
