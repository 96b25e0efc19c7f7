/** A service between host and reader that changes pages, and how what it did is undone. */
type Carrier = { readonly name: string; readonly undo: (html: string) => string };

/** An address as Cloudflare hides it: hexadecimal bytes, all mixed with the first. */
function openAddress(hidden: string): string {
  const bytes = Buffer.from(hidden, 'hex');
  return Buffer.from(bytes.subarray(1).map((byte) => byte ^ bytes[0]!)).toString('utf8');
}

const without =
  (...shapes: RegExp[]): Carrier['undo'] =>
  (html) =>
    shapes.reduce((text, shape) => text.replace(shape, ''), html);

/** As each describes it in its documentation, or is known to write it. */
const CARRIERS: readonly Carrier[] = [
  {
    name: 'Cloudflare Email Address Obfuscation',
    undo: (html) =>
      html
        .replace(
          /<a href="\/cdn-cgi\/l\/email-protection" class="__cf_email__" data-cfemail="([\da-f]+)">\[email&#160;protected\]<\/a>/g,
          (_, hidden: string) => openAddress(hidden),
        )
        .replace(
          /\/cdn-cgi\/l\/email-protection#([\da-f]+)/g,
          (_, hidden: string) => `mailto:${openAddress(hidden)}`,
        )
        .replace(
          /<script data-cfasync="false" src="\/cdn-cgi\/scripts\/[\w/.-]+\/email-decode\.min\.js"><\/script>/g,
          '',
        ),
  },
  {
    name: 'Cloudflare Web Analytics',
    undo: without(
      /<!-- Cloudflare Pages Analytics --><script[^>]*beacon\.min\.js[^>]*><\/script><!-- Cloudflare Pages Analytics -->/g,
      /<script defer src=["']https:\/\/static\.cloudflareinsights\.com\/beacon\.min\.js[^>]*><\/script>\n?/g,
    ),
  },
  {
    name: 'Cloudflare JavaScript Detections',
    undo: without(
      /<script>\(function\(\)\{function c\(\)\{(?:(?!<\/script>)[^])*\/cdn-cgi\/challenge-platform\/(?:(?!<\/script>)[^])*<\/script>/g,
    ),
  },
  {
    name: 'Cloudflare Rocket Loader',
    undo: (html) =>
      html
        .replace(
          /<script src="\/cdn-cgi\/scripts\/[\w/.-]+\/rocket-loader\.min\.js"[^>]*><\/script>/g,
          '',
        )
        .replace(/ type="[\da-f]+-(?:text\/javascript|module)"/g, ''),
  },
  {
    name: 'Netlify Real User Metrics',
    undo: without(/<script async id="netlify-rum-container"[^>]*><\/script>/g),
  },
  {
    name: 'LiteSpeed Cache',
    undo: without(
      /\n?<!-- Page (?:(?:un)?cached|generated|supported) by LiteSpeed Cache[^>]*-->\s*$/g,
    ),
  },
];

/** A page without what known carriers do to pages, and the names of those that did something. */
export function withoutCarriers(html: string): { html: string; names: string[] } {
  const names: string[] = [];
  let text = html;
  for (const { name, undo } of CARRIERS) {
    const undone = undo(text);
    if (undone !== text) names.push(name);
    text = undone;
  }
  return { html: text, names };
}
