/** The words and phrases of a list written out, one between commas or line ends. */
export const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map(word => word.trim())
    .filter(Boolean);
