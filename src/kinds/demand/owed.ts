/** What one party owes another, or may be told to hand over, as a word for money, papers or answers. */
export const things =
  /^(?:compensation|damages?|apolog(?:y|ies)|refunds?|inquir(?:y|ies)|review|injunction|annulment|reinstatement|resignation|money|payments?|redress|restitution|hearing|relief|therapy|answers?|explanation|records?|documents?|euros?|dollars?|pounds?|million|billion)$/iu;

/** What is called for as an act of somebody's: "called for an inquiry"; "calls for a health care system" is a programme, not a demand. */
export const acts =
  /^(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probe|reviews?|audits?|resignations?|release|suspension|halt|ban|moratorium|apolog(?:y|ies)|withdrawal|reinstatement|restoration|removal|repeal|recall|disclosure|publication|closure|end|hearings?|meetings?|boycott|ceasefire|truce|strike|extradition|dismissal|sacking|arrest|prosecution|compensation|explanation|answers?|vote|referendum|recount|compliance|return|independence|inspection|monitor(?:ing)?|action|timetable|report|contract|records?|documents?|data|files?|letter|statement|clarification|access|copy|copies|details|information|evidence|tests?|scores?|minutes|accounts?|figures|proof|plans?|maps?|extension|correspondence|e-?mails?|contracts|pause|postponement|delay|adjournment|rewrite|reconsideration|retrial|refunds?|restitution)$/iu;

/** What may be asked, requested or wanted of a party besides: assurances, papers, leave to do or not to do. */
const assurances =
  /^(?:assurances?|guarantees?|undertakings?|commitments?|pledges?|promises?|notice|payments?|schedules?|sheets?|readings|results|logs?|manifests?|invoices?|receipts?|drawings|rent|arrears|change|deferral|stay|waivers?|exemptions?|increases?|reductions?|rises?|approval|consent|permission|studies|study|surveys?|assessments?|analysis|analyses|briefings?|testimony|safeguards?|amendments?|date|deadline|months?|weeks?|days|time|seat|reasons|names|list|lists|ruling|order|footage|tapes?|recordings?|memos?|transcripts?|invoices|budgets?|breakdown|update|proposals?|offers?|concessions?|protections?|repairs?|upgrades?|staff|funding|funds)$/iu;

/** True for a noun of what one party may owe another. */
export const isOwed = (noun: string): boolean =>
  acts.test(noun) || things.test(noun) || assurances.test(noun);

/** What is asked of everybody and lays nothing on anybody, and what the press asks for. */
export const graces =
  /^(?:help|support|forgiveness|patience|prayers?|thoughts|comments?|reaction|response|interviews?|privacy|calm|unity|votes?|understanding|trouble|advice|directions?|mercy|feedback|input|opinions?|views?|ideas?|suggestions?|volunteers?|donations?|moment|name|names|more|job|jobs|asylum|bids?|leniency|autographs?|examples?|hands?|tips?|cooperation|assistance|leave|it|that|this|them|him|her|me|us|you|one|anything|nothing|something|everything|trump|money|anonymity|confidentiality|secrecy)$/iu;

/** What somebody who speaks to the press asks of it: "requested anonymity". */
export const ofPress = /^(?:anonymity|confidentiality|secrecy|comments?|interviews?)$/iu;
