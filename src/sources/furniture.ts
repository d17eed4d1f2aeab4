/**
 * What a page says about itself and not about its subject: links, share lines, author boxes, credits. Each rule reads a
 * whole block, never a part, and is kept narrow: a sentence of the article must never be taken for furniture.
 */
export interface FurnitureRule {
  /** Why the block is boilerplate, as the reader of the record sees it. */
  readonly name: string;
  readonly test: RegExp;
  /** Longest block it may take, in code units. */
  readonly longest: number;
  /** Where a line of this sort stands: anywhere, or only after the last sentence of the article. */
  readonly where: 'anywhere' | 'end';
  readonly examples: readonly string[];
  readonly refusals: readonly string[];
}

const OUTLETS =
  '(?:facebook|twitter|x|e-?mail|reddit|linkedin|whatsapp|pinterest|print|flipboard|telegram|bluesky|threads|google\\+|instagram|messenger|sms|copy link|link|more|share|save|tweet|comments?|gift)';

export const FURNITURE: readonly FurnitureRule[] = [
  {
    name: 'skip link',
    test: /^(?:\S+ ){0,3}skip to (?:(?:the |main |primary )*(?:content|navigation|article|search|footer|site index|menu))(?: skip to [a-z ]+)?$/i,
    longest: 80,
    where: 'anywhere',
    examples: ['Skip to main content', 'px-tag Skip to main content', 'Skip to content Skip to site index'],
    refusals: ['She told the clerk to skip to the main point.', 'Skip Tolland to head main library'],
  },
  {
    name: 'share line',
    test: new RegExp(
      `^(?:share (?:this|the|our)? ?(?:story|article|post|page|on [a-z]+|via [a-z]+|by [a-z-]+|link)?|${OUTLETS}(?:[ ,|/·•]+(?:share |on |this |via |by |to )*${OUTLETS}){0,12}|(?:tweet|share|e-?mail|print) (?:this|on) ?(?:story|article|page|post|facebook|twitter|linkedin|reddit)?|\\d+ (?:shares?|comments?|likes))[.:!]?$`,
      'i',
    ),
    longest: 120,
    where: 'anywhere',
    examples: [
      'Share This Story',
      'Facebook Twitter Email',
      'Share on Facebook',
      '14 Comments',
      'Print this article',
    ],
    refusals: ['Share of grants that reach the towns', 'Facebook said it would comply.', 'More towns sue'],
  },
  {
    name: 'comments line',
    test: /^(?:comments (?:are|for this \w+ are|on this \w+ are|have been)(?: no longer| now| currently)? (?:available|closed|disabled|turned off|open)[^.!?]{0,40}|(?:view|show|read|see|hide|load|leave|post|add|join)(?: all| the| a| more)? (?:comments?|conversation|discussion)|what do you think\? (?:leave|join|tell).{0,60}|(?:please )?(?:sign|log) in (?:or \w+ )?to (?:leave a )?comment)[.!]?$/i,
    longest: 140,
    where: 'anywhere',
    examples: ['Comments are no longer available on this story', 'View comments', 'Join the conversation'],
    refusals: ['Comments are due by March 3, the office said.', 'View from the town hall'],
  },
  {
    name: 'author box',
    test: /^about the (?:author|writer|reporter|contributor)s?:?$/i,
    longest: 40,
    where: 'anywhere',
    examples: ['About the author', 'About the writers:'],
    refusals: ['About the author little is known.'],
  },
  {
    name: 'author line',
    test: /^(?:(?:[Tt]he )?(?:[Aa]uthor|[Ww]riter|[Rr]eporter)|[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+){0,3}) (?:(?:can|may) be (?:reached|contacted|followed|emailed) (?:at|on|by e-?mail|via|through)(?: \S{0,40}(?:@|\d{3}).{0,140})?|is (?:a |an |the )?(?:[\w’'-]+ ){0,3}(?:staff writer|reporter|correspondent|columnist|contributor|editor|freelance writer) (?:for|at|with|of|covering|who covers)\b[^,;]{0,160})$/u,
    longest: 320,
    where: 'anywhere',
    examples: [
      'Dana Whitlow can be reached at',
      'Dana Whitlow can be reached at dana@harborledger.example. Follow her on Twitter @danaw.',
      'Dana Whitlow is a staff writer for the Harbor Ledger.',
    ],
    refusals: [
      'The mayor can be reached by anyone with a telephone, her critics say.',
      'Lena Ortiz is a reporter’s worst nightmare, said the clerk, who has met many.',
    ],
  },
  {
    name: 'follow line',
    test: /^(?:["“]?follow (?:[\p{L}.'’-]+ ){0,5}(?:on (?:twitter|facebook|instagram|x|bluesky|mastodon|threads)\b.{0,80}|@\w+.{0,40})|(?:like|find|visit) us on \w+.{0,60}|get in touch:? .{0,80}@.{0,60}|(?:e-?mail|reach|contact)(?: [\p{L}.'’-]+){1,4}(?: directly)? at \S+@\S+.{0,100})$/iu,
    longest: 200,
    where: 'anywhere',
    examples: [
      'Follow Dana Whitlow on Twitter @danaw.',
      'Email Dana Whitlow at dana@harborledger.example.',
      'Like us on Facebook',
    ],
    refusals: [
      'Follow the money, the auditor said on Twitter, and it leads to the port.',
      'Find us a judge, he said.',
    ],
  },
  {
    name: 'newsletter',
    test: /^(?:(?:sign|signing) up (?:for|to receive|here)\b.{0,200}|subscribe (?:to|now|today|here|for)\b.{0,160}|get (?:the|our|all the|more|today[’']s)\b.{0,80}(?:in your inbox|newsletter|alerts|by e-?mail|delivered).{0,80}|(?:already )?a (?:subscriber|member)\?.{0,60}|(?:log|sign) in(?: \/| or|,)? (?:subscribe|register|sign up).{0,30}|subscribe|sign up|newsletters?|(?:your|this) (?:subscription|e-?mail address).{0,120}|by (?:signing up|clicking|subscribing|submitting),? (?:\w+ ){0,3}you agree\b.{0,240})$/i,
    longest: 280,
    where: 'anywhere',
    examples: [
      'Sign up for our morning newsletter',
      'Subscribe now',
      'Get the day’s news in your inbox.',
      'Sign up',
    ],
    refusals: [
      'Sign-ups for the programme fell by a third.',
      'Subscribers to the plan will pay more, the county said.',
    ],
  },
  {
    name: 'related stories',
    test: /^(?:(?:read|see|watch|listen|learn|more)(?: more| also| next| now)?(?: (?:here|from|on|about|coverage|stories|top stories|headlines)\b.{0,60})?|(?:related|recommended|trending|most (?:read|popular|viewed)|latest|popular|editors?[’']s? picks?|you (?:may|might) (?:also )?like|up next|don[’']t miss|in case you missed it)(?: (?:stories|articles|coverage|news|links|content|posts|topics|now|on .{0,30}|in .{0,30}|from .{0,30}))?:?|(?:read|see) (?:also|more|related|next):.{1,160}|(?:more|related|recommended|also|read more|see also|watch):\s.{1,160}|read the rest here|click here (?:to|for)\b.{0,120}|article continues (?:below|after).{0,40}|story continues (?:below|after).{0,40}|continue reading(?: .{0,60})?)[.:!]?$/i,
    longest: 200,
    where: 'anywhere',
    examples: [
      'Read more',
      'Related stories',
      'Read the rest here.',
      'RELATED: Four towns sue over data rule',
      'Story continues below advertisement',
    ],
    refusals: [
      'More towns are likely to sue, said the mayor.',
      'Latest figures show a fall.',
      'Watch what they do, he said.',
    ],
  },
  {
    name: 'advertisement',
    test: /^(?:advertise(?:ment)?|ad|sponsored(?: content)?|paid post|scroll to continue|ad feedback|continue reading the main story|(?:advertisement )?(?:skip|close) ad(?:vertisement)?|advertisement ?[-–—] ?.{0,40})[.:]?$/i,
    longest: 60,
    where: 'anywhere',
    examples: ['Advertisement', 'Sponsored content', 'Skip advertisement'],
    refusals: ['Advertisement spending fell', 'Sponsored bills died in committee.'],
  },
  {
    name: 'note on the article',
    test: /^(?:(?:this|the) (?:is a |is an )?(?:developing |breaking |breaking news )?(?:story|article|report|post)(?: and)? (?:will|may|has|have) be(?:en)? (?:updated|corrected|edited)\b.{0,120}|this is a (?:developing|breaking)(?: news)? story\b.{0,120}|check back (?:for|later)\b.{0,60})$/i,
    longest: 240,
    where: 'anywhere',
    examples: ['This story will be updated.', 'This is a developing story. Check back for updates.'],
    refusals: [
      'This story will be told for years, the mayor said.',
      'The story has been denied by the county.',
    ],
  },
  {
    name: 'credit line',
    test: /^(?:[-–—]+ ?)?(?:(?:Material|Information|Reports?|Data|The information) from .{2,160} (?:was|were) used in (?:this|the) (?:report|story|article)\..{0,240}|(?:(?:Staff |News )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Rr]esearcher)s? )?[A-Z][^.!?;“”"$\d]{2,200} contributed(?: (?:to|reporting|research)\b[^.!?“”"$\d]{0,60})?\.?(?: [^!?“”"]{0,160}reported from [^!?“”"]{0,60})?|[Aa]dditional reporting (?:by|from) .{2,120}|(?:Reporting|Writing|Editing|reporting|writing|editing) by [A-Z].{2,160}|Compiled (?:from|by) .{2,120})$/,
    longest: 420,
    where: 'end',
    examples: [
      'Material from two wire services was used in this report. Lee Abbot of the Ledger staff contributed.',
      'Staff writer Lee Abbot contributed to this report.',
      '--additional reporting from Lee Abbot',
      'Reporting by Lee Abbot; editing by Dana Whitlow',
    ],
    refusals: [
      'Material from the quarry was used in this building.',
      'The towns contributed $40,000. The county gave nothing.',
    ],
  },
  {
    name: 'editor’s note',
    test: /^\[?(?:editor[’']s note(?: \([^)]{1,40}\))?: .{10,}|(?:correction|clarification)s?(?: \([^)]{1,40}\))?: (?:an?|the) (?:earlier|previous|original|prior) .{10,})$/i,
    longest: 600,
    where: 'end',
    examples: [
      'Correction: An earlier version of this article gave the wrong year.',
      'Editor’s note: The writer is a member of the panel.',
    ],
    refusals: [
      'Correction of the rolls began in May: nine towns answered.',
      'Clarification: The office calls for a process, not for a ban.',
      'The correction: too late, the mayor said.',
    ],
  },
  {
    name: 'copyright',
    test: /^(?:(?:copyright|©|\(c\)) ?(?:©|copyright|\(c\))? ?\d{4}\b.{0,240}|.{0,60}all rights reserved(?:\. .{0,160}|\.)?|this material may not be published, broadcast, rewritten.{0,120})$/i,
    longest: 420,
    where: 'anywhere',
    examples: ['Copyright 2018 Harbor Ledger. All rights reserved.', '© 2019 Quill Press'],
    refusals: [
      'Copyright law does not bind the towns, the judge wrote.',
      'All rights reserved to the states are listed.',
    ],
  },
  {
    name: 'photo credit',
    test: /^\(?(?:(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Vv]ideo|[Ii]llustration|[Gg]raphic|[Cc]redit)s?(?: [Cc]redit| [Bb]y| [Cc]ourtesy(?: of)?)? ?[:/] ?[^.!?]{2,80}|(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration|[Gg]raphic)s? (?:credit|by|courtesy(?: of)?) (?:[A-Z][\p{L}.'’-]*[ /,]{0,2}){1,6}|[Cc]redit:? ?(?:[A-Z][\p{L}.'’-]*[ /,|]{0,3}){1,8}|(?:[A-Z][\p{L}.'’-]+ ){0,3}[A-Z][\p{L}.'’-]*(?:\s?[/|]\s?|, )(?:AP(?: Photo| Images)?|Associated Press|Reuters|AFP|(?:AFP ?\/ ?)?Getty(?: Images)?|EPA(?:-EFE)?|Bloomberg|Shutterstock|Instagram|[A-Z]\w+ [Ss]taff|[Ss]taff|[Ff]ile)|[Gg]etty(?: [Ii]mages)?|AP(?: [Pp]hoto)?|[Ss]hutterstock|[Ff]ile [Pp]hoto|[Bb]uy [Pp]hoto)\)?\.?$/u,
    longest: 100,
    where: 'anywhere',
    examples: [
      'Photo by Lee Abbot',
      'Lee Abbot/Associated Press',
      'Photo: Lee Abbot',
      'Lee Abbot/Ledger staff',
    ],
    refusals: [
      'Photo by photo, the album shows how the port was built over the years, the curator said at the opening.',
      'Images of the letter spread.',
    ],
  },
  {
    name: 'control of the page',
    test: /^(?:full ?screen|(?:scroll|back) to (?:the )?top(?: of (?:the )?page)?|back to (?:gallery|homepage|home|news|results)|(?:image|photo|slide|picture) \d+ of \d+|[a-z]+_[a-z]+|close|menu|search|home|prev(?:ious)?(?: next)?|next|now playing:?|play(?: video)?|hide caption|toggle caption|enlarge(?: this)?(?: image)?|loading(?:\.{3}|…)?|[_*•·—–-]{1,12}|[_*•·—–-](?: [_*•·—–-]){1,6}|(?:click|tap) to (?:expand|enlarge|play)|listen(?: to this (?:article|story))?|listen \d+ min|\d+ min(?:ute)?s? read|reading time:? \d+ min(?:ute)?s?)$/i,
    longest: 60,
    where: 'anywhere',
    examples: ['Scroll to top of page', 'Image 2 of 7', 'play_arrow', '___', '4 min read'],
    refusals: ['Close call at the port', 'Home rule fails', 'Search of the office finds 12 letters'],
  },
  {
    name: 'page number',
    test: /^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$|^[-–—] ?\d{1,4} ?[-–—]$/i,
    longest: 20,
    where: 'anywhere',
    examples: ['Page 3 of 12', '- 4 -', '17'],
    refusals: ['17 towns', 'Page 3 of 12 was missing'],
  },
];

/** The name of the first rule that takes the whole block, or null. `atEnd`: nothing of the article follows the block. */
export function furniture(text: string, atEnd: boolean): string | null {
  const line = text.trim().replace(/\s+/g, ' ');
  for (const rule of FURNITURE) {
    if (line.length > rule.longest || (rule.where === 'end' && !atEnd)) continue;
    if (rule.test.test(line)) return rule.name;
  }
  return null;
}
