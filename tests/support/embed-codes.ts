/** Codes for embedding as services hand them out, and the address that stands for each. */
export const EMBED_CODES: readonly (readonly [service: string, code: string, address: string])[] = [
  [
    'YouTube',
    '<iframe width="560" height="315" src="https://www.youtube.com/embed/dQw4w9WgXcQ?si=Abc" title="YouTube video player" frameborder="0" allow="accelerometer; autoplay" allowfullscreen></iframe>',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  ],
  [
    'a list of YouTube',
    '<iframe src="https://www.youtube.com/embed/videoseries?si=x&amp;list=PLabc_1" allowfullscreen></iframe>',
    'https://www.youtube.com/playlist?list=PLabc_1',
  ],
  [
    'X',
    '<blockquote class="twitter-tweet"><p lang="in" dir="ltr">Rekapitulasi selesai. <a href="https://t.co/x1">https://t.co/x1</a></p>&mdash; KPU RI (@KPU_ID) <a href="https://twitter.com/KPU_ID/status/1234567890?ref_src=twsrc%5Etfw">November 28, 2026</a></blockquote>\n<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>',
    'https://twitter.com/KPU_ID/status/1234567890',
  ],
  [
    'Instagram',
    '<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/reel/Cabc123/?utm_source=ig_embed&amp;utm_campaign=loading" data-instgrm-version="14" style=" background:#FFF; border:0;"><div style="padding:16px;"> <a href="https://www.instagram.com/reel/Cabc123/" target="_blank"> <div style=" display: flex;"></div>\n\n<svg width="50px" viewBox="0 0 60 60"><g><path d="M556.869,30.41 C554.814"></path></g></svg></a><p style=" color:#c9c8cd;"><a href="https://www.instagram.com/reel/Cabc123/">A post shared by BMKG (@infobmkg)</a></p></div></blockquote> <script async src="//www.instagram.com/embed.js"></script>',
    'https://www.instagram.com/reel/Cabc123/',
  ],
  [
    'TikTok',
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@basarnas/video/7012345678901234567" data-video-id="7012345678901234567" style="max-width: 605px;min-width: 325px;" > <section> <a target="_blank" title="@basarnas" href="https://www.tiktok.com/@basarnas?refer=embed">@basarnas</a> <p>Evakuasi warga</p> </section> </blockquote> <script async src="https://www.tiktok.com/embed.js"></script>',
    'https://www.tiktok.com/@basarnas/video/7012345678901234567',
  ],
  [
    'a post of Facebook',
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fpemkab%2Fposts%2F12345&show_text=true&width=500" width="500" height="250" style="border:none;overflow:hidden" scrolling="no"></iframe>',
    'https://www.facebook.com/pemkab/posts/12345',
  ],
  [
    'a video of Facebook',
    '<div id="fb-root"></div>\n<script async defer crossorigin="anonymous" src="https://connect.facebook.net/id_ID/sdk.js#xfbml=1&version=v18.0"></script>\n\n<div class="fb-video" data-href="https://www.facebook.com/watch/?v=998877" data-width="500"></div>',
    'https://www.facebook.com/watch/?v=998877',
  ],
  [
    'Google Maps',
    '<iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3966.6!2d106.8249641!3d-6.1753871!2m3!1f0!2f0!3f0!5e0!3m2!1sid!2sid!4v1" width="600" height="450" style="border:0;" allowfullscreen="" loading="lazy" referrerpolicy="no-referrer-when-downgrade"></iframe>',
    'https://www.google.com/maps?q=-6.1753871,106.8249641',
  ],
  [
    'Spotify',
    '<iframe style="border-radius:12px" src="https://open.spotify.com/embed/episode/7makk4oTQel546B0PZlDM5?utm_source=generator" width="100%" height="352"></iframe>',
    'https://open.spotify.com/episode/7makk4oTQel546B0PZlDM5',
  ],
  [
    'a chart in a box',
    '<div style="position:relative;padding-top:56%"><iframe src="//flo.uri.sh/visualisation/123/embed" title="Interactive"></iframe></div>',
    'https://flo.uri.sh/visualisation/123/embed',
  ],
  [
    'Telegram',
    '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="infobmkg/68" data-width="100%"></script>',
    'https://t.me/infobmkg/68',
  ],
];
