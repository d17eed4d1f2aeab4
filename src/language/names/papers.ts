import type { Token } from '../analysis.ts';

/** What papers do besides. */
export const PRINTS =
  /^(?:call|cite|describe|find|learn|note|obtain|print|publish|put|quote|reveal|run|suggest)$/;
const PAPER =
  /^(?:Advertiser|Advocate|Argus|Banner|Beacon|Bulletin|Chronicle|Citizen|Courier|Daily|Dispatch|Echo|Enquirer|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Mirror|Monitor|News|Observer|Post|Press|Record|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune)$/;

/** "The Courier reported", "The Pell Gazette found": a paper by the last word of its name, with its article. */
export const isPaper = (tokens: readonly Token[], first: number, last: number): boolean =>
  (PAPER.test(tokens[last]!.form) || (last > first && tokens[first]!.form === 'Daily')) &&
  /^the$/i.test(tokens[first - 1]?.form ?? '');
