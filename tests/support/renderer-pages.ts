/**
 * Sources below `src/` that use, of what components may be made of, what the theme itself does not.
 */
export const EVERY_FORM: Readonly<Record<string, string>> = {
  'components/trial/Frame.astro': `---
interface Props { class?: string; title: string }
const { class: className, title } = Astro.props;
const hasNote = Astro.slots.has('note');
const missing = await Astro.slots.render('missing');
---
<section class={className} {title}>
  <h2><slot name="title">Tanpa judul</slot></h2>
  <slot />
  {hasNote ? <footer><slot name="note" /></footer> : <footer>Tak ada</footer>}
  <slot name="missing"><em>Isi cadangan</em></slot>
  {missing ?? 'tak ada slot'}
</section>
`,
  'components/trial/Late.astro': `---
interface Props { after: number; text: string }
const { after, text } = Astro.props;
await new Promise((resolve) => setTimeout(resolve, after));
---
<p class="late">{text}<slot /></p>
`,
  'components/trial/Scripted.astro': `---
---
<button class="trial-button">Tekan</button>
<script>
  document.querySelector('.trial-button')?.classList.add('ready');
</script>
<style>
  .trial-button { color: rgb(1 2 3); }
</style>
`,
  'pages/trial.astro': `---
import Frame from '../components/trial/Frame.astro';
import Late from '../components/trial/Late.astro';
import Scripted from '../components/trial/Scripted.astro';
import Base from '../layouts/Base.astro';
import { currentSite } from '../build/current-site.ts';
import { frameOf } from '../views/frame.ts';
const head = { title: 'Uji & "coba"', description: "Isi <b> 'kutip'", path: '/trial/' };
const Tag = 'h3' as string;
const Void = 'hr' as string;
const nothing = [null, undefined, false, true, '', 0, -0, 12n];
const wide = { 'data-a': 1, hidden: true, disabled: false, style: { color: 'red', '--x': 2 }, class: 'x & y' };
function* numbers() { yield 1; yield '<2>'; }
const later = Promise.resolve('nanti <i>');
const promised = (text: string) => new Promise<string>((done) => setTimeout(() => done(text), 3));
---
<Base frame={frameOf(currentSite())} head={head}>
  <p title={'a "b" & <c>'} data-empty="" data-none={undefined} data-null={null} data-no={false} data-yes={true} hidden={false}>{'<b> & "c" \\'d\\''}</p>
  <p class:list={['a', { b: true, c: false }, ['d', null]]} style={{ color: 'red', fontSize: '1rem' }} {...wide}>{nothing}</p>
  <input type="checkbox" checked={true} disabled={false} value={0} download={true} popover={false} />
  <Tag class:list={['t', { u: true }]} data-n={3}>Judul {1 + 1}</Tag>
  <Void data-v="1" />
  <Fragment set:html={'<u>mentah</u>'} />
  <div set:html={later} />
  <div set:html={['<b>', '</b>']} /><div set:html={new Set(['<i>'])} /><div set:html={new Response('<u>antwort</u>')} />
  <div set:text={'<teks>'} />
  {numbers()}
  {() => 'dipanggil <x>'}
  {[1, [2, [<b>3</b>]], () => 4]}
  {new Set(['a', 'b'])}
  {later}
  {promised('lambat')} {promised('<lagi>')} akhir
  <Frame title="satu" class:list={['k', { l: true }, true, null]}><b slot="title">Judul</b>isi<i slot="note">catatan</i></Frame>
  <Frame title="dua"><Late after={8} text="pertama" /><Late after={1} text="kedua">isi</Late></Frame>
  <Scripted /><Scripted />
  <template><Scripted /></template>
  {[1, 2].map((n) => <Fragment><Late after={4 - n} text={String(n)} />{n > 1 && <hr />}</Fragment>)}
  <>
    <span is:raw>{bukan} <Komponen /></span>
  </>
</Base>
`,
};

/** A page that only Astro's own runtime renders, and so has it render the others too. */
export const FOR_ASTRO: Readonly<Record<string, string>> = {
  'pages/here.astro': `---
import Base from '../layouts/Base.astro';
import { currentSite } from '../build/current-site.ts';
import { frameOf } from '../views/frame.ts';
const head = { title: 'Di sini', description: undefined, path: '/here/' };
---
<Base frame={frameOf(currentSite())} head={head}><p>{Astro.url.pathname}</p></Base>
`,
};
