const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const clock: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/** An ISO 8601 duration in words: `P60D` is "60 days". What it cannot read stays as it is. */
export function durationInWords(duration: string): string {
  const found = /^P((?:\d+[YMWD])*)(?:T((?:\d+[HMS])+))?$/.exec(duration);
  if (!found) return duration;
  const part = (text: string | undefined, names: Readonly<Record<string, string>>) =>
    [...(text ?? '').matchAll(/(\d+)([A-Z])/g)].map(([, n, u]) => `${n} ${names[u!]}${n === '1' ? '' : 's'}`);
  return [...part(found[1], units), ...part(found[2], clock)].join(', ') || duration;
}

/** What an open date may be, in words: a time limit whose first day no text gives, or the candidate as it stands. */
export function unanchoredInWords(candidate: string): string {
  const words = durationInWords(candidate);
  return words === candidate ? candidate : `${words} from a day that is not told`;
}
