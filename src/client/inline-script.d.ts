declare module '*?inline-script' {
  /** The text of the script, bundled and lowered. */
  const text: string;
  export default text;
}
