import { describe, expect, test } from 'vitest';
import { cleanTree } from '../../../../../src/newsroom/import/clean/clean-tree.ts';
import { htmlToMarkdown } from '../../../../../src/newsroom/import/convert/html-to-markdown.ts';
import { parseHtml } from '../../../../../src/newsroom/import/html/parse-html.ts';
import { dangers } from '../support/rendered.ts';
import { fastGrowing } from '../../../../support/growth/fast-growing.ts';

const convert = (html: string) => htmlToMarkdown(cleanTree(parseHtml(html), {}));

describe('what a script would show', () => {
  const video = '<https://www.youtube.com/watch?v=abcdefghijk>';
  test.each([
    [
      'a post of Facebook',
      '<div class="fb-post" data-href="https://www.facebook.com/kabar/posts/1"></div>',
      '<https://www.facebook.com/kabar/posts/1>',
    ],
    [
      'a video of Facebook',
      '<div class="fb-video" data-href="https://www.facebook.com/kabar/videos/2/"></div>',
      '<https://www.facebook.com/kabar/videos/2/>',
    ],
    [
      'an empty post of Instagram',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/ABC/?utm_source=ig_embed"><div></div></blockquote>',
      '<https://www.instagram.com/p/ABC/>',
    ],
    [
      'a post of Instagram with words',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/ABC/"><p>Banjir di Demak</p></blockquote>',
      '> Banjir di Demak\n\n<https://www.instagram.com/p/ABC/>',
    ],
    [
      'an empty post of Twitter',
      '<blockquote class="twitter-tweet"><a href="https://twitter.com/bmkg/status/12?ref_src=twsrc"></a></blockquote>',
      '<https://twitter.com/bmkg/status/12>',
    ],
    [
      'a post of Twitter that leads to itself',
      '<blockquote class="twitter-tweet"><p>Gempa.</p>— BMKG <a href="https://twitter.com/bmkg/status/12?ref_src=x">1 Mei</a></blockquote>',
      '> Gempa.\n>\n> — BMKG [1 Mei](https://twitter.com/bmkg/status/12?ref_src=x)',
    ],
    [
      'a video of TikTok',
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@kabar/video/1"><section></section></blockquote>',
      '<https://www.tiktok.com/@kabar/video/1>',
    ],
    ['an AMP video', '<amp-youtube data-videoid="abcdefghijk"></amp-youtube>', video],
    [
      'an AMP post',
      '<amp-twitter data-tweetid="12"></amp-twitter>',
      '<https://twitter.com/i/status/12>',
    ],
    [
      'an AMP frame',
      '<amp-iframe src="https://peta.example/x"><amp-img src="a.jpg" placeholder></amp-img></amp-iframe>',
      '<https://peta.example/x>',
    ],
    [
      'an AMP picture',
      '<amp-img src="https://a.example/a.jpg" alt="Pasar" width="6" height="4"><noscript><img src="https://a.example/a.jpg"></noscript></amp-img>',
      '![Pasar](https://a.example/a.jpg)',
    ],
    [
      'an AMP advertisement',
      '<p>Isi</p><amp-ad type="adsense" data-src="https://iklan.example"></amp-ad>',
      'Isi',
    ],
    ['a light player', '<lite-youtube videoid="abcdefghijk"></lite-youtube>', video],
    ['a player of a plugin', '<div class="rll-youtube-player" data-id="abcdefghijk"></div>', video],
    [
      'a lazy frame',
      '<iframe src="about:blank" data-src="https://www.youtube.com/embed/abcdefghijk?rel=0"></iframe>',
      video,
    ],
    [
      'a frame that waits for consent',
      '<iframe data-cmp-src="https://peta.example/x"></iframe>',
      '<https://peta.example/x>',
    ],
    [
      'a lazy frame with its way out',
      '<iframe data-lazy-src="https://www.youtube.com/embed/abcdefghijk"></iframe><noscript><iframe src="https://www.youtube.com/embed/abcdefghijk?x=1"></iframe></noscript>',
      video,
    ],
    [
      'a frame for browsers without scripts',
      '<noscript><iframe src="https://peta.example/x"></iframe></noscript>',
      '<https://peta.example/x>',
    ],
    [
      'an object by its parameter',
      '<object width="4"><param name="movie" value="http://www.youtube.com/v/abcdefghijk"></object>',
      video,
    ],
    [
      'an object by what its player plays',
      '<object data="player.swf"><param name="flashvars" value="a=1&amp;file=https%3A%2F%2Fa.example%2F1.mp4"></object>',
      '<https://a.example/1.mp4>',
    ],
    ['an embedded file', '<embed src="https://a.example/sk.pdf">', '<https://a.example/sk.pdf>'],
    [
      'an address that an editor embedded',
      '<figure class="media"><oembed url="https://youtu.be/abcdefghijk"></oembed></figure>',
      '<https://youtu.be/abcdefghijk>',
    ],
    [
      'a widget of Elementor',
      `<div data-settings='{"youtube_url":"https:\\/\\/youtu.be\\/abcdefghijk","video_type":"youtube"}'></div>`,
      '<https://youtu.be/abcdefghijk>',
    ],
    [
      'a viewer of documents',
      '<iframe src="https://docs.google.com/viewer?embedded=true&url=https%3A%2F%2Fa.example%2Fsk.pdf"></iframe>',
      '<https://a.example/sk.pdf>',
    ],
    [
      'a frame that counts readers',
      '<p>Isi</p><noscript><iframe src="https://www.googletagmanager.com/ns.html?id=1" height="0" width="0"></iframe></noscript>',
      'Isi',
    ],
  ])('%s is its address', (_, html, markdown) => expect(convert(html)).toBe(markdown));

  test.each([
    '<div class="fb-post" data-href="javascript:alert(1)">Kata</div>',
    '<iframe data-src="javascript:alert(1)"></iframe>',
    "<amp-youtube data-videoid='\"><script>'></amp-youtube>",
    '<div data-settings=\'{"youtube_url":"javascript:alert(1)"}\'></div>',
    '<div data-settings="{_url">Kata</div>',
    '<object><param name="movie" value="data:text/html,x"></object>',
  ])('%s runs nothing', (html) => expect(dangers(convert(html))).toEqual([]));
});

describe('blocks of the editor', () => {
  test.each([
    [
      'a file has one link',
      '<div class="wp-block-file"><a href="https://a.example/sk.pdf">SK</a><a href="https://a.example/sk.pdf" class="wp-block-file__button" download>Unduh</a></div>',
      '[SK](https://a.example/sk.pdf)',
    ],
    [
      'a poem is set in its lines',
      '<pre class="wp-block-verse">Sungai mengalir\n   jauh ke hilir\n\nLalu <em>diam</em></pre>',
      'Sungai mengalir\\\njauh ke hilir\n\nLalu *diam*',
    ],
    [
      'a choice of files is a picture',
      '<picture><source srcset="https://a.example/b.webp 300w, https://a.example/c.webp 900w"></picture>',
      '![](https://a.example/c.webp)',
    ],
    [
      'a choice of files with a picture is one',
      '<picture><source srcset="https://a.example/b.webp"><img src="https://a.example/b.jpg" alt="B"></picture>',
      '![B](https://a.example/b.jpg)',
    ],
    [
      'a cover shows what lies behind its words',
      '<div class="wp-block-cover has-background-dim" style="background-image:url(https://a.example/c.jpg)"><p>Kata</p></div>',
      '![](https://a.example/c.jpg)\n\nKata',
    ],
  ])('%s', (_, html, markdown) => expect(convert(html)).toBe(markdown));
});

test('posts in posts take no long time', () => {
  const posts = '<blockquote class="twitter-tweet">'.repeat(190);
  const many = { name: 'posts', make: (size: number) => posts + '<b>x</b>'.repeat(size) };
  expect(fastGrowing((html) => cleanTree(parseHtml(html), {}), [many])).toEqual([]);
});
