import { IDIOMS } from './idioms.ts';

/**
 * What a cue does. `say` to `refuse` are acts of speech; `endorse`, `oppose`, `judge` are positions taken in public;
 * the rest tell what somebody thinks, wants or does, and are no statement by themselves.
 */
export type Act =
  | 'say'
  | 'ask'
  | 'demand'
  | 'promise'
  | 'threaten'
  | 'deny'
  | 'refuse'
  | 'endorse'
  | 'oppose'
  | 'judge'
  | 'show'
  | 'believe'
  | 'feel'
  | 'want'
  | 'plan'
  | 'decree';

/**
 * What a verb takes as the words or the matter of somebody:
 * `c` a clause ("said that", "asked whether"); `q` a quotation only ("joked, “…”"); `o` an object that is the content
 * ("denied the charge"); `t` an infinitive ("promised to"); `g` a gerund ("suggested moving"); `h` a hearer as object
 * ("told reporters"); `a` an object and what it is said to be ("called it a loss", "accused him of theft", "urged him to go").
 */
export interface Frame {
  readonly act: Act;
  readonly takes: string;
}

/** `verb` or `verb particle` or `verb preposition`, under what it takes; the longer key is tried first. */
const TABLE: readonly [act: Act, takes: string, verbs: string][] = [
  [
    'say',
    'cq',
    'say add note claim assert contend maintain argue explain remark observe comment reply respond respond_by answer retort',
  ],
  [
    'say',
    'cq',
    'declare announce state proclaim affirm aver reiterate repeat stress emphasize emphasise underscore point_out go_on',
  ],
  [
    'say',
    'cq',
    'write tweet blog post retweet text email report recount relate recall reveal disclose divulge confirm concede',
  ],
  [
    'say',
    'cq',
    'accept submit acknowledge admit confess allege charge insist reason conclude predict forecast suggest imply hint',
  ],
  [
    'say',
    'cq',
    'joke quip muse lament complain grumble gripe fret boast brag crow gush exclaim shout yell scream chant whisper',
  ],
  [
    'say',
    'cq',
    'mutter murmur sigh snap shoot_back fire_back hit_back push_back chime_in interject intone opine volunteer counter rejoin',
  ],
  [
    'say',
    'cq',
    'confide testify swear attest vouch certify clarify specify elaborate signal indicate mention estimate theorize calculate rule record',
  ],
  [
    'say',
    'cq',
    'snipe grouse carp kvetch vent editorialise editorialize crack hiss huff drawl chirp gloat wisecrack',
  ],
  [
    'say',
    'c',
    'represent_that stipulate_that allow_that plead_that rail_that thunder_that scoff_that growl_that fume_that rage_that marvel_that enthuse_that jest_that bellow_that pray_that',
  ],
  ['demand', 'c', 'move_that'],
  [
    'say',
    'cq',
    'speculate surmise posit contest begin_by make_clear make_plain agree quote_as cite_as protest object ask_rhetorically',
  ],
  [
    'say',
    'q',
    'continue begin conclude start finish interrupt offer laugh cry deadpan crack thunder bellow blare roar bark sneer scoff sniff smile',
  ],
  [
    'say',
    'q',
    'plead beg implore counsel advise rule ponder wonder_aloud rail recite read sing tease taunt jeer cheer cut_in break_in put_it',
  ],
  [
    'say',
    'q',
    'concur beam exhort boom mock jest gasp marvel grin chuckle rage fume growl demur enthuse pray sputter stammer wail howl groan moan intone harrumph',
  ],
  [
    'say',
    'q',
    'call_out call_back call_over call_down cry_out shout_out shout_back yell_out yell_back blurt_out blurt spit_out sing_out bray purr coo snarl chide reminisce philosophize',
  ],
  [
    'say',
    'q',
    'urge demand vow pledge promise venture offer_up sum_up close open ask inquire query wonder note_wryly press',
  ],
  ['say', 'cqh', 'tell inform notify assure remind advise reassure alert brief warn caution'],
  [
    'say',
    'o',
    'gush_about gush_over rave_about rant_about rage_against vent_about grumble_about gripe_about sing_the_praises_of take_credit_for claim_credit_for convey complain_of speak_of speak_about speak_out_about speak_out_on speak_out talk_about talk_of mention cite invoke tout discuss describe detail outline recall',
  ],
  [
    'say',
    'o',
    'explain announce reiterate reveal disclose report acknowledge admit concede confirm repeat stress emphasize emphasise comment_on',
  ],
  [
    'say',
    'o',
    'express voice air lay_out spell_out point_to allude_to refer_to remark_on touch_on address raise_questions_about respond_to reply_to answer hint_at',
  ],
  [
    'say',
    'o',
    'argue_for argue_against argue_in_favor_of argue_in_favour_of make_the_case_for allege claim predict assert state declare highlight underscore note point_out elaborate_on',
  ],
  [
    'say',
    'o',
    'apologise_for apologize_for complain_about joke_about boast_about boast_of brag_about lament bemoan decry mock ridicule tweet say issue_a_statement warn_of warn_about warn_against caution_against',
  ],
  [
    'say',
    'a',
    'call describe_as denounce_as condemn_as hail_as praise_as blast_as slam_as criticize_as criticise_as deride_as mock_as ridicule_as decry_as tout_as attack_as characterize_as characterize characterise portray_as depict_as cast_as label dub term brand deem pronounce refer_to_as dismiss_as reject_as brand_as put_at estimate_at rate',
  ],
  [
    'say',
    'a',
    'accuse_of accuse blame_for blame fault_for fault praise_for credit_with credit criticize_for criticise_for attack_for thank_for thank compare_to liken_to liken',
  ],
  ['say', 'a', 'attribute_to blame_on identify_as single_out_for single_out_as speak_of_as point_to_as'],
  [
    'say',
    'a',
    'blast_for slam_for rip_for condemn_for denounce_for rebuke_for chide_for scold_for excoriate_for lambaste_for lambast_for castigate_for berate_for admonish_for mock_for ridicule_for deride_for skewer_for assail_for applaud_for commend_for laud_for hail_for salute_for congratulate_for congratulate_on',
  ],
  [
    'say',
    'a',
    'blast_as slam_as rip_as condemn_as denounce_as rebuke_as excoriate_as lambaste_as lambast_as castigate_as berate_as mock_as ridicule_as deride_as lampoon_as decry_as deplore_as disparage_as skewer_as assail_as attack_as criticize_as criticise_as bash_as pan_as trash_as knock_as vilify_as demonize_as praise_as hail_as laud_as applaud_as commend_as salute_as welcome_as celebrate_as tout_as trumpet_as paint_as present_as introduce_as frame_as cast_as bill_as wave_off_as write_off_as brush_off_as shrug_off_as play_down_as laugh_off_as explain_away_as defend_as',
  ],
  [
    'say',
    'a',
    'herald_as sum_up_as extol_as pillory_as savage_as taunt_as damn_as advertise_as hype_as market_as offer_as peg_as pitch_as plug_as position_as promote_as sell_as spin_as style_as tag_as tar_as chastise_as chastise_for hammer_for pillory_for savage_for taunt_for upbraid_for reproach_for call_out_for take_to_task_for compare_with',
  ],
  [
    'say',
    'o',
    'recall recount recite reference enumerate list tick_off rattle_off reel_off read_out reaffirm restate espouse preach bewail rue foretell prophesy envisage opine_on expound_on hold_forth_on riff_on muse_about muse_on ruminate_on sound_off_on harp_on dwell_on make_light_of make_fun_of poke_fun_at call_attention_to draw_attention_to zero_in_on hark_back_to sneer_at bristle_at fulminate_against inveigh_against thunder_against thunder_about fume_about rage_about rail_about seethe_about fulminate_about',
  ],
  ['say', 'c', 'intimate avow reaffirm postulate hypothesize hypothesise conjecture prophesy foretell'],
  ['ask', 'cqh', 'ask'],
  ['ask', 'cq', 'inquire enquire query wonder question'],
  ['ask', 'o', 'question query ask_about inquire_about wonder_about ask_for raise seek_comment_from'],
  ['ask', 'a', 'ask invite'],
  ['demand', 'cqt', 'demand request propose recommend insist'],
  ['demand', 'c', 'urge'],
  [
    'demand',
    'o',
    'demand request propose recommend suggest call_for insist_on push_for press_for appeal_for argue_for advocate advocate_for plead_for lobby_for petition_for urge',
  ],
  [
    'demand',
    'a',
    'urge call_on call_upon press beg implore order instruct direct advise encourage exhort counsel petition challenge summon command warn caution dare appeal_to lobby push tell',
  ],
  ['demand', 'a', 'admonish entreat beseech adjure enjoin coach nudge prod goad coax cajole remind'],
  ['say', 'g', 'testify_to attest_to'],
  ['demand', 'g', 'suggest propose recommend advocate advise consider'],
  ['promise', 'ctqo', 'promise pledge vow guarantee swear'],
  ['promise', 't', 'offer commit_to agree undertake volunteer'],
  ['promise', 'o', 'offer commit_to agree_to agree_with agree_on'],
  ['say', 't', 'claim profess'],
  ['threaten', 'ct', 'threaten'],
  ['threaten', 'oa', 'threaten'],
  ['deny', 'cqog', 'deny dispute rebut refute disavow disclaim'],
  [
    'deny',
    'o',
    'reject contradict repudiate renounce dismiss disagree_with walk_back back_away_from back_off_from retract scoff_at contest brush_off brush_aside shrug_off wave_off wave_away wave_aside laugh_off play_down downplay bat_away shoot_down maintain_innocence proclaim_innocence profess_innocence protest_innocence',
  ],
  ['deny', 'og', 'rule_out'],
  ['refuse', 't', 'decline refuse'],
  [
    'endorse',
    'o',
    'endorse support back praise applaud hail commend laud welcome defend embrace champion salute celebrate congratulate thank favor favour approve_of stand_by vote_for side_with campaign_for stump_for vouch_for rally_behind back_up credit',
  ],
  [
    'oppose',
    'o',
    'oppose condemn denounce criticize criticise attack blast slam bash decry deplore assail castigate rebuke chide scold rip excoriate lambaste lambast pan protest protest_against object_to speak_against come_out_against rail_against lash_out_at take_aim_at take_issue_with hit blame fault accuse disparage denigrate disavow vote_against fight lobby_against skewer slap berate admonish reprimand knock trash insult belittle undercut push_back_on push_back_against resist call_out signal_opposition_to declare_opposition_to withdraw_support_for drop_support_for come_out_in_opposition_to speak_in_opposition_to',
  ],
  [
    'endorse',
    'o',
    'speak_in_favor_of speak_in_favour_of speak_in_support_of come_out_for come_out_in_favor_of come_out_in_favour_of come_out_in_support_of speak_out_in_favor_of speak_out_in_favour_of speak_out_in_support_of throw_support_behind throw_weight_behind put_weight_behind lend_support_to lend_backing_to pledge_support_for pledge_support_to signal_support_for declare_support_for reaffirm_support_for',
  ],
  [
    'oppose',
    'o',
    'chastise upbraid reproach hammer pummel pillory savage eviscerate vilify malign deride ridicule heckle taunt needle lampoon rip_into tear_into lay_into light_into take_exception_to find_fault_with quibble_with rant_against fulminate_against inveigh_against',
  ],
  ['endorse', 'o', 'herald extol trumpet acclaim exalt hype plug'],
  [
    'oppose',
    'o',
    'cast_doubt_on hit_out_at pour_scorn_on scold castigate put_blame_on place_blame_on lay_blame_on pin_blame_on',
  ],
  [
    'oppose',
    'o',
    'speak_out_against hit_back_at fire_back_at shoot_back_at strike_back_at lash_back_at punch_back_at snap_back_at',
  ],
  ['endorse', 'o', 'speak_out_for speak_up_for'],
  ['say', 'o', 'admit_to confess_to own_up_to unveil roll_out pitch float put_forward broach moot'],
  ...IDIOMS,
  ['demand', 'o', 'renew'],
  ['endorse', 'g', 'back favor favour support'],
  ['oppose', 'g', 'oppose'],
  ['judge', 'a', 'consider regard_as view_as view see_as rank judge deem treat_as perceive_as hold'],
  [
    'show',
    'c',
    'show find suggest indicate reveal demonstrate prove confirm hold conclude project report note',
  ],
  ['show', 'c', 'determine_that'],
  ['show', 'o', 'show find'],
  ['show', 'a', 'find find_with'],
  [
    'believe',
    'co',
    'believe think suspect assume presume suppose doubt figure reckon imagine guess conclude know understand realize realise recognize recognise remember forget learn discover hear feel fear worry see notice contend',
  ],
  [
    'believe',
    'o',
    'believe_in think_of think_about know_about know_of learn_of learn_about hear_about hear_of see_as',
  ],
  [
    'feel',
    'o',
    'like dislike hate love admire respect trust distrust mistrust fear enjoy regret resent prefer dread loathe detest worship appreciate despise envy care_about worry_about care_for complain_of rejoice_in',
  ],
  ['want', 'tc', 'hope wish long desire yearn ache prefer expect anticipate aspire'],
  ['want', 'ota', 'want need expect'],
  ['want', 't', 'like love hate seek aim try attempt intend mean strive struggle look'],
  [
    'want',
    'o',
    'hope_for wish_for seek look_for aim_for long_for want expect anticipate pursue await foresee prefer envision',
  ],
  [
    'plan',
    'tc',
    'plan intend decide choose resolve determine prepare propose consider agree opt vote arrange elect',
  ],
  ['plan', 'o', 'consider plan_for plan weigh contemplate mull ponder decide_on debate eye'],
  [
    'decree',
    'cta',
    'rule order decree mandate require decide direct vote authorize authorise forbid allow permit bar ban prohibit',
  ],
  [
    'decree',
    'o',
    'veto order mandate require approve ban overturn strike_down uphold enact impose authorize authorise outlaw prohibit bar repeal',
  ],
];

/** Adjectives after "be", "seem", "feel": whose clause, infinitive or prepositional phrase is what somebody thinks. */
const ADJECTIVES: readonly [act: Act, takes: string, adjectives: string][] = [
  [
    'believe',
    'cp',
    'sure certain confident convinced aware unaware unsure uncertain skeptical sceptical doubtful optimistic pessimistic hopeful mindful adamant clear',
  ],
  [
    'feel',
    'cpt',
    'afraid angry glad happy proud sad sorry worried concerned surprised shocked disappointed frustrated thankful grateful furious fearful pleased upset alarmed wary disturbed troubled outraged horrified saddened thrilled delighted excited uncomfortable comfortable impressed baffled puzzled appalled stunned dismayed',
  ],
  [
    'want',
    't',
    'eager anxious keen willing unwilling reluctant ready determined likely_not hesitant prepared inclined',
  ],
  ['want', 'p', 'interested intent eager'],
  ['oppose', 'pt', 'opposed critical'],
  ['endorse', 'p', 'supportive'],
];

/** Nouns of saying and thinking whose clause, infinitive or "of" phrase is the content: "her warning that". */
const NOUNS: readonly [act: Act, takes: string, nouns: string][] = [
  [
    'say',
    'c',
    'line notice point position stance stand word statement claim case assertion contention argument remark comment observation announcement declaration admission acknowledgment acknowledgement concession allegation accusation charge complaint warning prediction forecast report suggestion insistence evidence testimony revelation confession conclusion reminder assurance explanation rumor rumour message news signal aside retort rejoinder quip joke boast lament insinuation tweet',
  ],
  ['promise', 'ct', 'promise pledge vow commitment guarantee offer oath'],
  [
    'demand',
    'ct',
    'demand call request proposal recommendation plea appeal insistence order instruction suggestion invitation',
  ],
  ['threaten', 'ct', 'threat ultimatum'],
  ['deny', 'c', 'denial'],
  ['refuse', 't', 'refusal unwillingness'],
  [
    'believe',
    'c',
    'belief view opinion idea notion suspicion assumption feeling sense impression conviction theory doubt speculation confidence perception understanding expectation concern fear worry anxiety',
  ],
  ['want', 'ct', 'hope desire wish expectation willingness intention ambition eagerness'],
  ['plan', 't', 'plan decision intention effort bid attempt'],
  ['decree', 'ct', 'ruling decision order finding verdict'],
];

/** Nouns followed by "of", "for", "on", "to", "against", "about" and the matter: "his criticism of the plan". */
const MATTER_NOUNS: readonly [act: Act, nouns: string][] = [
  [
    'oppose',
    'criticism condemnation denunciation rejection opposition critique rebuke attack scorn derision disapproval',
  ],
  ['endorse', 'support endorsement praise defense defence approval backing acclaim blessing'],
  [
    'say',
    'description portrayal dismissal account depiction characterisation characterization mention discussion accusation',
  ],
  ['demand', 'call demand request'],
  ['believe', 'view opinion assessment'],
  ['feel', 'fear hatred dislike love'],
];

/** Phrases before a speaker, whose words the rest of the clause tells. */
export const ACCORDING: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['as', 'reported', 'by'],
  ['as', 'first', 'reported', 'by'],
  ['as', 'previously', 'reported', 'by'],
  ['as', 'noted', 'by'],
  ['as', 'stated', 'by'],
  ['as', 'explained', 'by'],
  ['as', 'announced', 'by'],
  ['as', 'revealed', 'by'],
];

/** What a document may be that says something: the body or person behind it is the speaker, this the way. */
const VEHICLES =
  'statement summary footnote letter email e-mail memo memorandum tweet post report study survey poll filing complaint lawsuit suit brief affidavit document release sign banner poster placard op-ed column article editorial book speech interview petition order ruling opinion website site page notice announcement transcript video ad advertisement advert message text testimony declaration motion indictment resolution ordinance bulletin dispatch blog newsletter paper story magazine newspaper account analysis audit warrant subpoena press minutes log diary communique communiqué manifesto decree edict proclamation directive circular caption leaflet flyer flier pamphlet brochure submission judgment judgement';

/** Nouns for people whose name is kept back. */
const UNNAMED =
  'audience official officials source sources aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson critic critics supporter supporters opponent opponents expert experts analyst analysts observer observers resident residents witness witnesses people person insider insiders lawyer lawyers attorney attorneys advocate advocates activist activists someone somebody some others many democrats republicans voters reporters neighbors neighbours lawmakers police authorities investigators prosecutors crowd';

const key = (entry: string) => entry.replaceAll('_', ' ');

function index(
  rows: readonly (readonly [act: Act, takes: string, words: string])[],
): ReadonlyMap<string, readonly Frame[]> {
  const map = new Map<string, Frame[]>();
  for (const [act, takes, words] of rows) {
    for (const word of words.split(' ')) {
      const frames = map.get(key(word));
      if (frames) frames.push({ act, takes });
      else map.set(key(word), [{ act, takes }]);
    }
  }
  return map;
}

export const VERBS = index(TABLE);
export const ADJECTIVE_CUES = index(ADJECTIVES);
export const NOUN_CUES = index(NOUNS);
export const MATTER_NOUN_CUES = index(MATTER_NOUNS.map(([act, nouns]) => [act, 'p', nouns] as const));
export const VEHICLE_NOUNS: ReadonlySet<string> = new Set(VEHICLES.split(' '));
export const UNNAMED_NOUNS: ReadonlySet<string> = new Set(UNNAMED.split(' '));

/** The verbs alone, whatever particle or preposition makes them cues. */
export const CUE_VERBS: ReadonlySet<string> = new Set([...VERBS.keys()].map(entry => entry.split(' ')[0]!));

/** Acts by which somebody says something; what the record keeps as a statement, with `endorse` to `judge` beside it. */
export const SPEECH: ReadonlySet<Act> = new Set([
  'say',
  'ask',
  'demand',
  'promise',
  'threaten',
  'deny',
  'refuse',
]);
