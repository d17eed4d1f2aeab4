import type { ploverTypes } from './event.ts';

export type EventType = (typeof ploverTypes)[number];

/**
 * Verbs by what they tell, after PLOVER's definitions. A verb alone types a clause unless {@link withObject} knows better
 * from what it is done to. Verbs of figurative use in politics ("attack a plan", "slam", "battle") tell speech, not force:
 * see {@link figurative}.
 */
export const verbs: { readonly [type in EventType]?: string } = {
  AGREE: 'agree accept promise pledge vow offer consent undertake commit settle swear guarantee concur',
  CONSULT:
    'meet confer consult visit telephone phone negotiate mediate discuss host receive greet welcome talk arrive travel bargain brief convene',
  SUPPORT:
    'praise commend endorse applaud defend back support apologize apologise forgive recognize recognise congratulate hail salute thank vouch ally befriend honor honour laud sympathize sympathise empathize rally_behind stand_by stand_with champion embrace',
  CONCEDE:
    'concede yield capitulate acquiesce relent legalize legalise reinstate exonerate pardon acquit ease relax soften lift repeal',
  COOPERATE: 'cooperate collaborate extradite share partner team_up join_forces coordinate',
  AID: 'aid donate fund finance subsidize subsidise assist feed shelter evacuate bail_out rescue reimburse supply grant give award bequeath airlift',
  RETREAT:
    'withdraw retreat surrender resign evacuate demobilize demobilise release free disarm disband vacate pull_out pull_back step_down repatriate compensate quit',
  INVESTIGATE:
    'investigate probe inspect audit examine scrutinize scrutinise subpoena interrogate inquire review monitor look_into',
  DEMAND:
    'demand urge ask call_for call_on request order require insist appeal implore press pressure lobby petition instruct command beg plead summon direct press_for push_for invite seek exhort compel',
  DISAPPROVE:
    'condemn denounce criticize criticise accuse blame charge sue complain rebuke deplore decry censure slam blast assail lambaste fault indict scold chide castigate reprimand protest_to object lament ridicule mock disparage impugn impeach allege prosecute arraign convict',
  REJECT:
    'reject refuse deny decline veto oppose rebuff dismiss spurn defy resist disobey flout disregard ignore rule_out turn_down balk overrule strike_down block thwart stall delay dispute contest disavow refute',
  THREATEN: 'threaten warn menace intimidate',
  PROTEST: 'protest demonstrate march rally riot boycott picket strike walk_out mutiny occupy_street',
  SANCTION:
    'sanction embargo expel suspend cancel cut halt freeze terminate revoke rescind withhold sever break_off recall discontinue defund decertify fine penalize penalise discharge downgrade ostracize debar',
  MOBILIZE: 'mobilize mobilise deploy fortify rearm patrol muster amass arm conscript',
  COERCE:
    'arrest detain jail imprison confiscate seize ban outlaw deport evict banish censor raid demolish destroy kidnap abduct hijack outlaw prohibit forbid bar restrict impound vandalize vandalise loot torch repress suppress crack_down incarcerate raze commandeer crack_down_on ransack coerce',
  ASSAULT:
    'assault beat beat_up torture rape abuse murder assassinate bomb lynch maim mutilate molest poison stab execute',
  FIGHT:
    'attack fight invade shell bombard kill shoot clash battle ambush capture storm fire_on strafe overrun open_fire besiege wound gun_down conquer occupy',
};

/** Nouns that tell an event by themselves, under a verb that only carries them ("launched an investigation", "held talks"). */
export const nouns: { readonly [type in EventType]?: string } = {
  AGREE:
    'agreement accord deal consensus compromise settlement truce ceasefire pledge promise offer commitment',
  CONSULT:
    'talk meeting visit negotiation consultation mediation discussion summit conference dialogue hearing_with welcome call',
  SUPPORT: 'treaty tie praise apology endorsement support embassy recognition thanks pact',
  CONCEDE: 'concession amnesty pardon freedom',
  COOPERATE: 'cooperation exercise exchange',
  AID: 'aid assistance donation funding asylum relief scholarship loan',
  RETREAT: 'withdrawal retreat surrender resignation pullout pullback evacuation compensation',
  INVESTIGATE: 'investigation inquiry enquiry probe inspection audit review inspector hearing inquest',
  DEMAND: 'demand appeal request ultimatum order subpoena petition reminder call plea',
  DISAPPROVE:
    'criticism condemnation accusation complaint lawsuit suit charge protest blame indictment rebuke objection challenge',
  REJECT: 'rejection refusal veto opposition denial',
  THREATEN: 'threat warning',
  PROTEST:
    'demonstration rally riot rioting strike march picket boycott sit-in blockade vigil walkout signature mutiny',
  SANCTION: 'sanction embargo suspension expulsion penalty fine recall',
  MOBILIZE: 'mobilization mobilisation deployment patrol alert reinforcement',
  COERCE:
    'curfew restriction arrest crackdown raid ban emergency martial_law seizure deportation blackout censorship roadblock injunction detention',
  ASSAULT: 'bombing assassination assault torture massacre beating rape murder suicide_bombing car_bomb',
  FIGHT:
    'attack invasion offensive battle fighting clash gunfire shelling ambush strike airstrike raid war siege',
};

/** Verbs that carry an event noun without telling more. */
export const carriers = new Set(
  (
    'hold stage launch mount carry_out conduct undertake open begin start continue make issue file lodge sign reach conclude strike ' +
    'establish raise receive extend voice express give provide deliver send stage organize organise lead join attend call complete resume ' +
    'impose declare announce order bring hit commit upgrade strengthen send offer face suffer take_part participate dispatch put place seek submit renew speed_up step_up broker propose'
  ).split(' '),
);

/** What a verb tells with certain objects: `verb: object nouns → type`. Looked at before the verb alone. */
export const withObject: readonly {
  readonly verbs: string;
  readonly objects: string;
  readonly type: EventType;
}[] = [
  {
    verbs: 'impose place slap enforce levy',
    objects: 'sanction embargo tariff penalty fine quota duty blockade',
    type: 'SANCTION',
  },
  {
    verbs: 'impose declare institute extend enforce place',
    objects: 'curfew restriction ban emergency law blackout limit condition',
    type: 'COERCE',
  },
  {
    verbs: 'lift ease relax end remove repeal drop waive suspend shorten cancel reduce',
    objects: 'sanction embargo curfew ban restriction blockade emergency tariff measure condition siege',
    type: 'CONCEDE',
  },
  {
    verbs: 'cancel suspend break break_off sever cut cut_off halt end recall stop freeze',
    objects:
      'visit talk negotiation relation tie aid assistance funding fund grant ambassador link flight mediation effort payment cooperation delivery',
    type: 'SANCTION',
  },
  {
    verbs: 'withhold deny deny_to pull',
    objects: 'aid assistance funding fund grant payment entry licence license permit',
    type: 'SANCTION',
  },
  {
    verbs: 'reject refuse dismiss deny decline spurn turn_down',
    objects:
      'request demand proposal offer appeal plan call invitation bid application claim allegation suggestion deal',
    type: 'REJECT',
  },
  { verbs: 'meet answer satisfy accept', objects: 'demand', type: 'CONCEDE' },
  { verbs: 'allow permit let authorize authorise', objects: '*', type: 'CONCEDE' },
  { verbs: 'sign', objects: 'treaty agreement pact memorandum contract protocol accord', type: 'SUPPORT' },
  {
    verbs: 'reach strike conclude',
    objects: 'agreement accord deal settlement consensus understanding compromise',
    type: 'AGREE',
  },
  { verbs: 'fail', objects: 'agreement accord deal', type: 'REJECT' },
  { verbs: 'sign', objects: 'order law bill act ordinance', type: 'MOBILIZE' },
  {
    verbs: 'send ship deliver provide give donate grant lend allocate contribute offer extend award',
    objects:
      'aid assistance food money fund dollar arm arms relief loan medicine grant goods supply asylum weapon equipment help',
    type: 'AID',
  },
  {
    verbs: 'send dispatch deploy move mass mobilize mobilise station',
    objects: 'troop force soldier army police reservist patrol warship officer agent',
    type: 'MOBILIZE',
  },
  {
    verbs: 'withdraw pull pull_out remove evacuate recall',
    objects: 'troop force soldier army missile settlement police',
    type: 'RETREAT',
  },
  {
    verbs: 'withdraw drop rescind retract abandon lift scrap',
    objects: 'demand request subpoena ultimatum threat',
    type: 'RETREAT',
  },
  { verbs: 'pay', objects: 'compensation restitution damages reparation', type: 'RETREAT' },
  {
    verbs: 'block blockade occupy barricade',
    objects: 'road street highway transport traffic building entrance office',
    type: 'PROTEST',
  },
  { verbs: 'collect gather', objects: 'signature', type: 'PROTEST' },
  { verbs: 'close seal shut', objects: 'border embassy frontier office', type: 'SANCTION' },
  { verbs: 'open reopen', objects: 'border bridge frontier crossing', type: 'RETREAT' },
  { verbs: 'open', objects: 'embassy consulate', type: 'SUPPORT' },
  { verbs: 'open', objects: 'fire', type: 'FIGHT' },
  { verbs: 'set', objects: 'fire', type: 'COERCE' },
  { verbs: 'take hold keep', objects: 'hostage', type: 'COERCE' },
  { verbs: 'send', objects: 'letter subpoena notice summons', type: 'DEMAND' },
  { verbs: 'give receive', objects: 'welcome', type: 'CONSULT' },
  { verbs: 'close', objects: 'base', type: 'RETREAT' },
  {
    verbs: 'file bring lodge',
    objects: 'suit lawsuit complaint case charge protest challenge appeal',
    type: 'DISAPPROVE',
  },
  { verbs: 'hand turn give', objects: 'ultimatum', type: 'THREATEN' },
];

/** What certain verbs tell when an infinitive or clause follows: `agree to …`, `threaten to …`, `refuse to …`. */
export const withClause: readonly { readonly verbs: string; readonly type: EventType }[] = [
  { verbs: 'agree promise pledge vow offer consent undertake commit volunteer', type: 'AGREE' },
  { verbs: 'refuse decline', type: 'REJECT' },
  { verbs: 'threaten', type: 'THREATEN' },
  {
    verbs:
      'demand urge ask call call_on call_for request order require insist press appeal pressure implore instruct command beg',
    type: 'DEMAND',
  },
];

/** What is done with words when a party, policy or programme is its object: "attacked the plan" is criticism. */
export const figurative = new Set(
  'attack blast slam assail battle fight hit strike target kill shoot beat charge'.split(' '),
);
/** Objects that only words or rules can attack. */
export const abstract = new Set(
  (
    'plan bill law policy proposal decision idea budget rule measure ordinance order report record administration government cut tax ' +
    'programme program position claim argument move effort statement speech reform act legislation crime corruption crisis poverty drug ' +
    'addiction epidemic misuse abuse cost inflation unemployment pollution goal target deadline'
  ).split(' '),
);

/** Acts against somebody: announced or planned they are threats, where friendly acts are promises. */
export const hostile: ReadonlySet<EventType> = new Set([
  'SANCTION',
  'COERCE',
  'FIGHT',
  'ASSAULT',
  'REJECT',
  'PROTEST',
  'MOBILIZE',
  'DISAPPROVE',
  'THREATEN',
  'INVESTIGATE',
] as const);
