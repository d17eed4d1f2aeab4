import { acronymForm, bodyForm, bodyOfAcronym } from './bodies.ts';
import { isJunk } from './junk.ts';
import type { Named } from './named.ts';
import { personName } from './person.ts';
import { placeForm } from './places.ts';
import { isAcronym, plain } from './plain.ts';
import { formOfBody, isBareName, isBody, isPlace, textForm } from './things.ts';

/** The keys by which mentions may meet: those that share none, directly or over others, are never compared. */
export function keysOf(mention: Named): string[] {
  const { id, type, name } = mention;
  if (isJunk(name, type)) return [`alone~${id}`];
  if (isBareName(mention)) return [`person~${personName(name).last}`, `thing~${placeForm(name)}`];
  if (type === 'person') return [`person~${personName(name).last}`];
  if (isPlace(mention)) return [`thing~${placeForm(name)}`];
  if (!isBody(mention)) return textKeys(mention);
  const keys = new Set([`alone~${id}`]);
  for (const form of [name, ...mention.aliases]) {
    if (isAcronym(form)) {
      keys.add(`thing~${acronymForm(form)}`);
      const listed = bodyOfAcronym(form);
      if (listed !== null) keys.add(`thing~${listed}`);
      continue;
    }
    const body = formOfBody(form, mention.facts.national);
    if (body !== null) keys.add(`thing~${body}`);
    else if (form === name) keys.add(`sort~${bodyForm(name)}`);
  }
  keys.add(`thing~${placeForm(name)}`);
  return [...keys].sort();
}

function textKeys({ type, name, aliases }: Named): string[] {
  return [...new Set([name, ...aliases].map(form => `${type}~${textForm(form)}`))].sort();
}

/** The keys by which a name alone is looked up: those under which a body or place of that name stands. */
export function keysOfName(name: string): string[] {
  return [...new Set([`thing~${bodyForm(name)}`, `thing~${placeForm(name)}`, `thing~${plain(name)}`])];
}
