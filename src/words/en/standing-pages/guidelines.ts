import type { StandingPage } from '../../standing-page.ts';

/**
 * What the guidelines of 2012 ask of papers online, part by part as they have it, in words of our own: they
 * ask each paper to show them.
 */
export const guidelines: StandingPage = {
  slug: 'pedoman-media-siber',
  title: 'Online Media Guidelines (Pedoman Media Siber)',
  description: 'What the guidelines of the Indonesian Press Council ask of us.',
  body: ({ name, contact }) => `\
${name} is bound by the Indonesian Press Law (40/1999), the Code of Journalistic Ethics, and the **guidelines for news in online media** (Pedoman Pemberitaan Media Siber). The Press Council, organisations of the press, publishers and the public signed them on 3 February 2012; regulation 1/Peraturan-DP/III/2012 of the Press Council put them into force.

Below is what they say, in our words. What counts is the official text, in Indonesian, at the [Press Council](https://dewanpers.or.id/).

## 1. Scope

An online medium uses the internet for journalism and meets what the Press Law and the Press Council ask of press companies. The guidelines also cover what users make: articles, pictures, comments, sound, video and other uploads that belong to the medium, such as forums.

## 2. Verification and balance

Every story is verified. A story that may harm somebody has that person’s word in the same story. A story may come before its verification only where all of this is true:

- it is of urgent public interest;
- its first source is named clearly, credible and competent;
- the person to be asked cannot be found or interviewed;
- readers are told at its end, in brackets and italics, that it still needs to be verified.

Verification then goes on, and what it finds is published as an update that is linked with the first story.

## 3. What users make

A medium that publishes what users make must:

- announce terms that agree with the Press Law and the Code of Ethics;
- have users register and log in first;
- forbid lies, slander, cruelty and obscenity, incitement to hatred and violence over ethnicity, religion, race and group, and whatever demeans people for their sex, language, poverty, body or mind;
- edit or delete what breaks the terms, offer a way to complain that is easy to find, and act on complaints within 2 x 24 hours.

This site has no comments, no forum and no uploads by users.

## 4. Corrections and right of reply

They follow the Press Law, the Code of Ethics and the Press Council’s guidelines on the right of reply. A correction or reply is linked with its story and says when it was published. Who spreads another medium’s story corrects it when that medium does, and otherwise answers for it alone. A medium that does not serve the right of reply may be fined up to Rp500 million under the Press Law.

Ours are gathered at [Corrections](/corrections/).

## 5. Withdrawing stories

A published story is not withdrawn under pressure from outside the newsroom. The exceptions are matters of ethnicity, religion, race and group, of decency, the future of a child, the trauma of a victim, or others that the Press Council sets. Media that quoted the story withdraw it too. The reason is given and announced to the public.

## 6. Advertising

News and advertising are kept clearly apart. What was paid for is labelled as an advertorial, advertisement or sponsored.

## 7. Copyright

Media respect copyright as the laws have it.

## 8. Showing the guidelines

They are to be shown plainly; this page does so, and is linked at the foot of every page.

## 9. Disputes

The Press Council has the last word on disputes about the guidelines. Complaints to us: ${contact}. Complaints to the Press Council: at its site.`,
};
