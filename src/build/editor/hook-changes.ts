import { OtherPackage } from './other-package.ts';

/** A place in the package's code, and what stands there instead; names in it are of its own making. */
interface Hook {
  readonly what: string;
  readonly form: RegExp;
  readonly to: string;
}

/** Where the package calls ours. The names of its functions are those of a version; the forms are not. */
const HOOKS: readonly Hook[] = [
  {
    what: 'the comparison before saving',
    form: /let (\w+)=await (\w+)\((\w+)\);if\(\1&&!(\w+)\)throw Error\(`save_conflict`,/,
    to: 'let $1=await $2($3);if($1&&!$4&&($1=await wartaSettle($3,$1)))throw Error(`save_conflict`,',
  },
  {
    what: 'the end of saving',
    form: /catch\((\w+)\)\{\1\.message===`validation_failed`\?/,
    to: 'catch($1){$1.message===`save_stopped`?void 0:$1.message===`validation_failed`?',
  },
  {
    // It would close whatever is open by then: another story, if someone went on to it meanwhile.
    what: 'the form that is closed once it is saved',
    form: /(let (\w+)=(\w+)\.current;if\(\w+\(\w+\)&&\2\)\{\w+\(\w+,!0\);try\{)(let \w+=await \w+\(\{draft:\2,skipCI:\w+,overwrite:\w+\}\),\w+=\w+;)/,
    to: '$1let wartaPlace=location.hash;$4if(wartaPlace!==location.hash||$3.current!==$2)return;',
  },
  {
    // A new story too is named by what is there now: another may have written one of that name.
    what: 'the look at what others saved',
    form: /let\{isNew:(\w+),originalEntry:(\w+)\}=(\w+);if\(!\1&&\2\)\{try\{await (\w+)\(\)\}/,
    to: 'let{isNew:$1,originalEntry:$2}=$3;if($1){await $4().catch(()=>{});return}if(!$1&&$2){try{await $4()}',
  },
  {
    what: 'the look before a commit',
    form: /(=async\(\{changes:(\w+),savingEntries:[^}]*\}\)=>\{let\{commitChanges:\w+,fetchLastCommit:\w+\}=\w+\.current;)try\{await (\w+)\(\)\}catch\((\w+)\)\{(console\.error\([^)]*\))\}return/,
    to: '$1let wartaSeen;try{wartaSeen=await $3()}catch($4){$5}wartaRefuse(wartaSeen,$2);return',
  },
  {
    // The package notes its own commit as the last that it saw; before that, what is noted is the last.
    what: 'the commit',
    form: /(return \w+\(async\(\)=>\{let \w+=\{\.\.\.await \w+\(\w+,)(\w+)(?=\),author:.{0,900}?&&\((\w+)\.current=\w+\.sha\))/,
    to: '$1{...$2,wartaSeen:$3.current}',
  },
  {
    what: 'the look at who saved',
    form: /(fetchFileContents:\w+,fetchFileMetadata:)(\w+)(?=\}\)\},)/,
    to: '$1async wartaFiles=>(wartaFiles=wartaNewlyRead(wartaFiles)).length?$2(wartaFiles):{}',
  },
  {
    // One after the other, the stories of three months are a minute's wait on a phone.
    what: 'the reading of files at GitLab',
    form: /for\(;;\)\{let \w+=(\w+)\.splice\(0,(\w+)\);if\((\w+)\.push\(\.\.\.await (\w+)\(\w+,(\w+,\w+)\)\),!\1\.length\)break\}/,
    to: 'while($1.length){let some=[0,1,2,3].map(()=>$1.splice(0,$2)).filter(one=>one.length);$3.push(...(await Promise.all(some.map(one=>$4(one,$5)))).flat())}',
  },
  {
    what: 'the commit at GitLab',
    form: /(commit_message:\w+\(\w+,(\w+)\),actions:)(\w+)\}/,
    to: '$1wartaWithSeen($3,$2.wartaSeen)}',
  },
  {
    // Drafts of a form that has other fields meanwhile are kept: our writer takes what there is.
    what: 'the drafts on the device',
    form: /return (\w+)\?\1\.cmsConfigVersion===\w+\.current\?\1:\(await \w+\(\w+,\w+\),null\):null/,
    to: 'return $1??null',
  },
  {
    what: 'the draft offered',
    form: /(\.current=\{show:!0,timestamp:\w+,resolve:\w+\};let \w+=await )(\w+);/,
    to: '$1wartaOffer($2);',
  },
  {
    what: 'the form that is open',
    form: /(`entry-draft`,.{0,400}?\w+=(\w+)=>\w+\(\w+,)\2\)(?=,\w+=\(\)=>)/,
    to: '$1wartaForm($2))',
  },
  {
    what: 'the wait before saving',
    form: /if\((await \w+\(\),await \w+\(\),!\w+\(\{draft:(\w+),enforceRequired:\w+\(\w+\)\}\)\)throw)/,
    to: 'if(await wartaRests(),wartaReview($2),$1',
  },
  {
    // An editor of a list notes the list itself beside its items once it is shown.
    what: 'what counts as a change',
    form: /=\((\w+),(\w+)\)=>!(\w+)\.test\(\2\)&&\1\[\2\]!==void 0,/,
    to: '=($1,$2)=>!$3.test($2)&&$1[$2]!==void 0&&!(Array.isArray($1[$2])&&$1[$2].length===0),',
  },
  {
    // It would take line ends and empty lines from a file that nobody edited.
    what: 'the file as it is read',
    form: /(\w+)=\1\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\n`\);(let [^;]*\?\.parser;if\((\w+)\)return \3\()\1\)/,
    to: 'let wartaText=$1;$1=$1.trim().replace(/\\r\\n?/g,`\n`);$2wartaText)',
  },
  {
    what: 'the file as it is written',
    form: /return`\$\{\(await (\w+)\((\w+)\)\)\.trim\(\)\}\\n`/,
    to: 'return await $1($2)',
  },
  {
    // Who sees little makes the page larger.
    what: 'the scale of the page',
    form: /(`initial-scale=1`),`maximum-scale=1`/,
    to: '$1',
  },
  {
    // The page has a main part wherever someone is; the package had one in its lists alone.
    what: 'the main part of its lists',
    form: /`<main>(<!> <div role="none" class="main-inner[^`]*)<\/main>`/,
    to: '`<div role="none">$1</div>`',
  },
  {
    what: 'a file that was picked',
    form: /(=async\((\w+),\{slugify_filename:\w+=!1,transformations:\w+,max_file_size:\w+=1\/0\}=\{\}\)=>\{)/,
    to: '$1let wartaFile=await wartaCleaned($2);if(wartaFile.isRefused)return{file:wartaFile.file,originalFile:void 0,oversized:!1,invalid:!0};$2=wartaFile.file;',
  },
  {
    what: 'a photo that is drawn anew',
    form: /try\{(\w+)=await (\w+)\(\1,(\w+)\)\}catch\{return\{file:\1,/,
    to: 'try{$1=await wartaDrawn($1,wartaFile=>$2(wartaFile,$3))}catch(wartaError){return{file:wartaError.file??$1,',
  },
  {
    // It would ask the host again and again, and the page behind would wait for ever.
    what: 'the way back from a git host that lets nobody in',
    form: /(return (\w+)\(\{provider:\w+,token:\w+,refreshToken:\w+,error:\w+\}\)\},\w+=async\(\{backendName:(\w+),apiConfig:\w+\}\)=>\{\w+\.current=!0;let\{search:(\w+)\}=window\.location,.{0,120}?\}\);)else\{/,
    to: '$1else if(wartaRefused($4))$2({provider:$3,error:`refused`,errorCode:`authentication_aborted`});else{',
  },
  {
    what: 'signing out',
    form: /=async\(\)=>\{(\w+\(\),await \w+\.current\?\.signOut\(\),await )/,
    to: '=async()=>{if(!await wartaMayLeave())return;$1',
  },
  {
    what: 'the end of signing out',
    form: /let (\w+)=\w+\.current\?\.logout_redirect_url;\1&&\(window\.location\.href=\1\)/,
    to: 'await wartaErase()',
  },
];

/**
 * The package's code, which calls ours before it saves and when someone signs out. `source` tells where a
 * file of ours is. Throws `OtherPackage` where a place is not there, or not there alone.
 */
export function withHooks(code: string, source: (path: string) => string): string {
  const from = (path: string): string => JSON.stringify(source(path));
  const imports = [
    `import{settleConflict as wartaSettle}from${from('browser/conflict/settle-conflict.ts')};`,
    `import{refuseOvertaken as wartaRefuse}from${from('browser/conflict/refuse-overtaken.ts')};`,
    `import{withSeenCommit as wartaWithSeen}from${from('browser/conflict/with-seen-commit.ts')};`,
    `import{newlyRead as wartaNewlyRead}from${from('browser/conflict/newly-read.ts')};`,
    `import{offerDraft as wartaOffer,formRests as wartaRests}from${from('browser/restored-draft.ts')};`,
    `import{holdForm as wartaForm}from${from('browser/review/open-form.ts')};`,
    `import{settleReview as wartaReview}from${from('browser/review/settle-review.ts')};`,
    `import{isRefused as wartaRefused}from${from('browser/refused-sign-in.ts')};`,
    `import{cleanedFile as wartaCleaned,drawnFile as wartaDrawn}from${from('browser/picked-files.ts')};`,
    `import{mayLeave as wartaMayLeave,eraseAndReload as wartaErase}from${from('browser/sign-out.ts')};`,
  ].join('');
  return HOOKS.reduce((changed, { what, form, to }) => {
    const found = [...changed.matchAll(new RegExp(form, 'g'))].length;
    if (found !== 1) throw new OtherPackage(`${what} (${found})`);
    return changed.replace(form, to);
  }, imports + code);
}
