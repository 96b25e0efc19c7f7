import { host } from './write-blog.ts';
import type { BlogUnit } from './write-blog.ts';

export const post: BlogUnit = {
  kind: 'post',
  number: 2001,
  title: 'Banjir rob merendam Kampung Muara',
  content: `<div class="separator"><a href="https://1.bp.blogspot.com/-abc/s1600/rob.jpg"><img border="0" src="https://1.bp.blogspot.com/-abc/s320/rob.jpg" /></a></div><br />Air pasang merendam kampung.<br /><br />Warga memindahkan barang.<a name='more'></a><br /><br /><table align="center" class="tr-caption-container"><tbody><tr><td><a href="https://1.bp.blogspot.com/-def/s1600/perahu.jpg"><img src="https://1.bp.blogspot.com/-def/w640-h480/perahu.jpg" /></a></td></tr><tr><td class="tr-caption">Perahu karet di jalan kampung.</td></tr></tbody></table><br />Simak <a href="${host}/2018/12/tanggul-jebol.html">tanggul jebol</a> juga.`,
  path: '/2019/03/banjir-rob-merendam.html',
  labels: ['Banjir', 'Daerah'],
};
export const page: BlogUnit = {
  kind: 'page',
  number: 3001,
  title: 'Tentang Kabar Muara',
  content: 'Kabar Muara terbit sejak 2018.',
  path: '/p/tentang.html',
};
export const draft: BlogUnit = {
  kind: 'post',
  number: 2002,
  title: 'Naskah yang belum terbit',
  content: 'Belum boleh terbit.',
  isDraft: true,
  status: 'DRAFT',
};
export const comment: BlogUnit = {
  kind: 'comment',
  number: 4001,
  title: 'RAHASIA-KOMENTAR-JUDUL',
  content: 'RAHASIA-KOMENTAR alamat saya di gang melati',
  path: '/2019/03/banjir-rob-merendam.html?showComment=1#c4001',
};
export const others = ['template', 'settings'].map((kind, at): BlogUnit => ({
  kind,
  number: at + 1,
  title: 'RAHASIA-SETELAN',
  content: 'RAHASIA',
}));
