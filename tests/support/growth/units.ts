/** Texts parted by blanks and line ends; `␠` in them is a blank, `↵` a line end, `⇥` a tab. */
export const unitsOf = (table: string): string[] =>
  table
    .trim()
    .split(/\s+/)
    .map((unit) => unit.replaceAll('␠', ' ').replaceAll('↵', '\n').replaceAll('⇥', '\t'));

/** Letters and signs, alone: a row of each is where a pattern begins anew at every place. */
const signs = [
  ...unitsOf(
    '[ ] ( ) < > { } * _ ~ ` " \' | / \\ & # @ ! ? . , ; : - + = % ^ ␠ ⇥ ↵ 0 a A é “ ” ‘ – — … ·',
  ),
  ...['\r', '\u00ad', '\u200d', '\u0301', '\u00a0', '\u2028', '\ufeff', '😀', 'а', '𝐀'],
];

/** The signs of Markdown, front matter, HTML and shortcodes, most of them left open. */
const marks = unitsOf(`
  [a]( ![ ![a]( ![a](b␠" ]( [[ [a] [^a] [^a]:␠x↵↵ [a]:␠b↵ [a]↵
  >␠ -␠ 1.␠ ↵-␠ ↵>␠ ↵↵ #␠ #a↵ ↵---↵ ===↵ |␠ |a |-|↵ a|b↵ \`\`\`↵ \`\`␠
  **a **a␠ *a␠ _a_ __a a*b *␠* ~~a ␠␠ ⇥↵ ␠↵ \\" \\\\ \\a
  -␠a:␠b↵ -␠↵ [a,␠ {a:␠ "↵ a:␠" a:␠|↵ ␠a↵ ?␠a↵ &a␠ *a↵ !!a␠ a:␠b↵ a:↵ a:␠ \${ "" a,"
  <a␠ <!-- --> <p> <div> <figure> <figure <script <style> <svg␠ <svg> <!--more␠
  <!--a--> <?a?> \\00000 \\0\\00000 <!--␠wp:block␠{"ref":1 <img␠ <? <!DOCTYPE␠ <meta␠ <![CDATA[ <a␠href=" &amp; &# &a &#x ="
  a="b"␠ <loc> style=" display:none; a{ } url( /* [caption␠ [a␠ [a]b[/a] [/a]
  <p␠hidden>slot</p>↵ <div␠style="display:none">slot</div>↵ [slot](https://a.b)↵`);

/** What stands in news: words, numbers, times, addresses, credits, and what spam is made of. */
const words = unitsOf(`
  "a "a␠ a"␠ 'a “a a” ␠-␠ ␠--␠ —- a- -a a. a.␠ a,␠ 1. 1, 1␠ 1- 1/ 12: 12.30␠ Rp␠1 17␠Agustus␠
  http:// https://a.b/ http://a www. a@ a@b @a␠ ../ ./ a/ %20 ?a= &a=b :// ((a (a␠ a) (a)␠
  (Foto:␠ Foto:␠ Baca␠juga:␠ **Baca␠juga**␠ JAKARTA,␠ JAKARTA␠( Jakarta␠-␠ A␠ Aa␠ AA␠ A. A.␠
  a␠b␠ aa kata␠ me ber kan nya a-a anak- (KPK)␠ Kata␠Benda␠ slot␠ slot␠gacor␠ s␠l␠o␠t␠ s.l.o.t␠
  togel judi↵↵ Ã â€ pukul␠ WIB␠ Senin,␠ juta␠`);

export const UNITS: readonly string[] = [...new Set([...signs, ...marks, ...words])];
