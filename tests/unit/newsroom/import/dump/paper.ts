import { meta, options, postRow, termTables, user } from './write-dump.ts';

/** A small paper: meta before posts, as tables lie in a dump by their names. */
export const paper = () => ({
  wp_comments: [1, 2].map((id) => ({
    comment_ID: id,
    comment_post_ID: 10,
    comment_author_email: 'RAHASIA@surel.example',
    comment_content: 'RAHASIA-KOMENTAR',
  })),
  wp_options: options(),
  wp_postmeta: [
    meta(10, '_thumbnail_id', '20'),
    meta(10, '_wp_old_slug', 'pasar-lama'),
    meta(10, '_wp_old_slug', 'pasar-tua'),
    meta(10, '_edit_lock', 'RAHASIA'),
    meta(20, '_wp_attached_file', '2019/03/pasar.jpg'),
    meta(20, '_wp_attachment_image_alt', 'Pasar pagi'),
  ],
  wp_posts: [
    postRow(10, {
      post_title: "Pasar pagi pindah, kata 'Bu Siti'",
      post_name: 'pasar-pagi-pindah',
      post_content:
        'Alamat berkasnya C:\\data\\baru; harganya "naik".\r\n\r\nKata dia: \'Tidak apa-apa\'; -- itu saja /* benar */ #1.\r\n\r\nEmoji 😀 dan é.',
    }),
    postRow(11, { post_status: 'draft', post_title: 'RAHASIA-KONSEP', post_name: '' }),
    postRow(12, { post_password: 'sandi', post_title: 'RAHASIA-SANDI' }),
    postRow(13, { post_status: 'trash', post_title: 'RAHASIA-SAMPAH' }),
    postRow(14, { post_type: 'revision', post_status: 'inherit', post_title: 'RAHASIA-REVISI' }),
    postRow(15, {
      post_type: 'page',
      post_name: 'redaksi',
      post_title: 'Redaksi',
      post_parent: 16,
    }),
    postRow(16, { post_type: 'page', post_name: 'tentang', post_title: 'Tentang kami' }),
    postRow(17, { post_type: 'shop_order', post_status: 'wc-completed', post_title: 'RAHASIA' }),
    postRow(20, {
      post_type: 'attachment',
      post_status: 'inherit',
      guid: 'http://localhost/wp-content/uploads/2019/03/pasar.jpg',
    }),
  ],
  ...termTables(
    [
      { id: 3, slug: 'daerah', name: 'Daerah', taxonomy: 'category' },
      { id: 5, slug: 'pasar', name: 'Pasar', taxonomy: 'post_tag' },
    ],
    [
      [10, 3],
      [10, 5],
    ],
  ),
  wp_users: [user(2, 'siti88', 'Siti Aminah'), user(3, 'langganan', 'RAHASIA Pembaca')],
  wp_wc_orders: [{ id: 1, email: 'RAHASIA@surel.example' }],
});
