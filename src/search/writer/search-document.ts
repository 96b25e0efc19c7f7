/** An article or a static page as search sees it. */
export type SearchDocument = {
  /** Path below the base, such as `/2015/09/x/`. */
  url: string;
  title: string;
  standfirst: string;
  /** Whether the standfirst is nothing but the beginning of the body. */
  standfirstDerived: boolean;
  /** Plain text, paragraphs apart by line breaks. */
  body: string;
  /** Id of the section. */
  section: string;
  /** Id of the section that this one belongs to, whose filter finds its articles too. */
  parentSection?: string | undefined;
  topics: { id: string; name: string }[];
  authors: { id: string; name: string }[];
  /** The place that it was reported from; empty where none is named. */
  dateline: string;
  /** Other words that stand beside its text, such as the claim of a fact check. */
  notes?: string | undefined;
  /** ISO time of publication. */
  date: string;
  lang: string;
  kind: 'article' | 'page';
  /** What kind of writing it is, where lists say so: `opinion`. */
  label?: string | undefined;
  /** Name of a small picture below the folder of pictures, `-400.webp` left out; its point after a space: `abc 30% 20%`. */
  picture?: string | undefined;
  /** Changes whenever anything above that comes from the article's file changes. */
  digest: string;
};
