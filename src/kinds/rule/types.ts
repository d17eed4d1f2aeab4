const types: readonly { readonly type: string; readonly words: RegExp }[] = [
  { type: 'statute', words: /\bAct(?:,? (?:of )?\d{4})?$/u },
  // "the Nitrates Directive", of a union of states; "Departmental Directive 5" is an order
  {
    type: 'statute',
    words:
      /(?<!\b(?:Departmental|Presidential|Executive|Policy|Administrative|Management|Agency|Security|Operational|Safety|Advance))\b(?<=\p{Lu}\p{L}+\s)Directive$/u,
  },
  { type: 'court order', words: /\b(?:court order|injunction|restraining order|consent decree|ruling)\b/iu },
  { type: 'ordinance', words: /\b(?:ordinance|by-?law|local law)\b/iu },
  { type: 'order', words: /\b(?:executive order|order|proclamation|directive|E\.\s?O\.)\b/iu },
  {
    type: 'condition',
    words:
      /\b(?:condition|requirement)s?\b|\b(?:agreement|contract|lease|licen[cs]e|permit|terms)$|\bterms\b/iu,
  },
  { type: 'procedure', words: /\b(?:procedure|protocol)\b/iu },
  {
    type: 'policy',
    words:
      /\b(?:polic(?:y|ies)|guidelines?|guidance|derogation|exemption|moratorium|handbook|manual|memorandum of understanding)\b/iu,
  },
  {
    type: 'statute',
    words:
      /\b(?:act|statute|law|code|amendment|U\.?\s?S\.?\s?C|C\.?F\.?R|regulation|constitution|treaty|convention|H\.R\.|bill)\b/iu,
  },
];

export function typeOf(words: string): string {
  return types.find(one => one.words.test(words))?.type ?? 'statute';
}
