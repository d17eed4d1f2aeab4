import type { Name } from '../../language/analysis.ts';
import { type View, wordsOf } from '../view.ts';

/** Names that end as programmes do and are none: treaties of trade, people, crimes, bodies, what a heading runs together. */
const others =
  /\b(?:Trade|Trans-?Pacific|Transatlantic|Free Trade|Investment) (?:Partnership|Agreement)|\b(?:Hacking|Tampering|Fraud|Fraudulent|Trafficking|Ponzi|Pyramid|Bribery|Kickback|Laundering|Extortion|Theft|Conspiracy|Smuggling|Tax|Options|Criminal|Forgery) (?:\p{Lu}\p{L}+ )*(?:Schemes?|Operation)\b|\b\p{Lu}\. Grant$|\b(?:General|President|Mr\.|Ms\.|Mrs\.|Hugh|Ulysses|Cary|Amy) (?:\p{Lu}\p{L}+ )*Grant$|\b(?:Public|Limited|General|Law) Partnership$/u;
const heading =
  /\b(?:to|To) (?:Receive|Get|Fund|Support|Provide|Help|Expand|Improve|Be|Create|End|Restore|Reinstate|Replace|Reduce|Protect|Combat|Fight|Stop|Build|Address|Strengthen)\b|\b(?:Announces?|Announced|Receives?|Awarded|Speaks?|Meeting|Introduces?|Urges|Calls|Unveils|Launches|Secures?|Applauds|Supports|Opposes|Statement|Acting|Assistant|Attorney|Remarks|Full Funding|Federal Grants?|Found|Sentenced|Charged|Convicted|Used|Guilty|Director|CEO|Chairman|Extradited|Arraigned|Allegedly|Counterfeit|Computer Programs?)\b/u;

/** "the Coast Recovery Fund": a body to the tagger, set up to pay for one thing; a pension fund or a campaigning one is none. */
const purse =
  /\b(?:Relief|Recovery|Restoration|Hardship|Assistance|Compensation|Revolving|Stabili[sz]ation|Adaptation|Resilience|Transition|Emergency|Rescue|Solidarity|Improvement|Innovation|Infrastructure|Regeneration|Cohesion|Victims|Settlement|Legacy|Impact|Growth|Levelling Up|Towns|Housing|Response) Fund$/u;

/** Funds that people or states save, invest or campaign with. */
const noPurse =
  /\b(?:Pension|Monetary|Wildlife|Sovereign|Wealth|Hedge|Defen[cs]e|Legal|Education|Population|Children['’]s|Trust|Investment|Retirement|Mutual|Provident) Fund$/u;
/** "an award from the | Pier Fund |", "£2m under the | Pier Fund |": money comes out of it. */
const paidOut =
  /(?:\b(?:awards?|grants?|loans?|payments?|instal?lments?|money|funding|financing|allocations?|subsid(?:y|ies))|[\d.](?:m|bn|\s(?:million|billion))?)\b[^.;]{0,40}\b(?:from|under|through|out of)\s(?:the|its|their)\s$/u;
/** "the | Pier Fund |, the £90m scheme …", "its | Pier Fund | allocation". */
const calledSo =
  /^(?:\s(?:awards?|grants?|allocations?|payments?|money)\b|,\s(?:an?|the|its)\s(?:[\p{Sc}\d]\S*\s|\p{Ll}+\s){0,4}(?:scheme|program(?:me)?|pot|grant)\b)/u;

/** Whether a name is a programme's, whatever the tagger took it for. */
export function namesProgramme(view: View, name: Name): boolean {
  if (name.type === 'programme') return isProgramme(view, name);
  const words = wordsOf(view, name);
  if (name.type !== 'body' || !/ Fund$/u.test(words)) return false;
  return purse.test(words) || (!noPurse.test(words) && givesMoney(view, name));
}

/** Whether the text anywhere tells a fund to be what money is given from. */
function givesMoney(view: View, name: Name): boolean {
  const { text, names } = view.analysis;
  const ref = view.context.mentionAt(name);
  return names.some(
    one =>
      one.type === 'body' &&
      (one === name || (ref !== null && view.context.mentionAt(one)?.mention === ref.mention)) &&
      (paidOut.test(text.slice(Math.max(0, one.start - 80), one.start)) ||
        calledSo.test(text.slice(one.end, one.end + 60))),
  );
}

/** Whether a name that the analysis holds for a programme's is one, by its words and by what stands around it. */
function isProgramme(view: View, name: Name): boolean {
  const words = wordsOf(view, name);
  if (
    /^(?:Force|Fund|Project|Plan|Program|Service|Ponzi)['’]?$|\bto the\b|^(?:Operation|Project) .*\b(?:Senator|President|Secretary|Representative|Governor)\b|^Million\b|\band (?:Operation|Project) |^Project (?:Funding|Area|Site|Team|Costs?|Labor|Agreement|Number|Description|Office|Plan|Delivery)\b/u.test(
      words,
    )
  )
    return false;
  if (others.test(words) || heading.test(words)) return false;
  return !isAct(view, name) && !isTitle(view, name) && !isCut(view, name);
}

/** "the Sea Grant | College Program", "its 7(a) | Loan Program": the end of a longer name. */
function isCut(view: View, { start }: Name): boolean {
  const { text, names } = view.analysis;
  return (
    /(?:\)\s|\/)$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    names.some(other => other.type === 'programme' && other.end === start - 1 && text[other.end] === ' ')
  );
}

/** "the Device Amendments of 1976 (“DA”)", "the Loan Act": initials of a law are the law's. */
function isAct(view: View, name: Name): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(wordsOf(view, name))) return false;
  const { text, names } = view.analysis;
  const initials = wordsOf(view, name);
  return names.some(
    law =>
      law.type === 'law' &&
      new RegExp(`^\\s?\\([“"']{0,2}(?:the )?${initials}\\b`, 'u').test(text.slice(law.end, law.end + 16)),
  );
}

/** "Introduction to Project Management": words of a book's title. */
function isTitle(view: View, { start }: Name): boolean {
  return /\b(?:Introduction to|Guide to|Journal of|entitled,?|titled,?)\s[“"]?$/u.test(
    view.analysis.text.slice(Math.max(0, start - 20), start),
  );
}
