/** Lower case without accents, one sort of apostrophe, no full stops of abbreviations, white space folded; without a leading "the". */
export function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/(?<=\p{L})\.(?=[\s,]|$|\p{L})/gu, '')
    .replace(/[\s\u00ad]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}

/** "DOJ", "U.S.", "H.G.O.": capitals only. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name.trim());
}
