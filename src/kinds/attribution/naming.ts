/* Verbs of naming: what somebody or something is called, with and without "as" before it. */

/** "called the plan “a ruin”", "proclaimed her the “queen of the quay”". */
export const CALLS =
  /^(?:brand|call|christen|declare|deem|dub|label|nickname|proclaim|pronounce|style|term)$/;

/** "hailed the plan as “a triumph”", "waved it off as “a trifle”". */
export const CALLS_AS = new RegExp(
  `^(?:${[
    'advertise|applaud|assail|attack|bash|bemoan|berate|bill|blast|brand|brush|cast|castigate|celebrate|characteri[sz]e|commend',
    'condemn|critici[sz]e|damn|decry|denounce|depict|deplore|deride|describe|dismiss|disparage|excoriate|extol|frame|hail',
    'fashion|herald|hype|knock|label|lambaste?|lament|lampoon|laud|laugh|market|mock|offer|paint|pan|peg|pillory|pitch|plug|portray',
    'position|posture|praise|present|promote|rebuke|reject|ridicule|rip|salute|savage|sell|shrug|skewer|slam|spin|style|sum|tag|tar',
    'taunt|tout|trash|trumpet|vilify|wave|welcome|write',
  ].join('|')})$`,
);

/** Of these what tells nothing of speech by itself, without words in marks behind it: a ship is christened, a boat is sold. */
export const ONLY_IN_MARKS =
  /^(?:advertise|christen|damn|fashion|herald|hype|market|nickname|offer|peg|pillory|pitch|plug|position|posture|promote|savage|sell|spin|style|sum|tag|tar|taunt)$/;
