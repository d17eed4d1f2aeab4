import { PAIR_ATOMS, STATE_ATOMS } from './atoms.ts';
import { templatesOf } from './keys.ts';

const ARC = [
  '10 headed',
  // one word
  '1 sw sp, 11 sw, 12 sp headed, 13 bwp, 14 bw, 15 bp, 16 cw cp, 17 cw, 18 cp, 19 dw dp, 20 dp',
  '21 tw tp, 22 tp, 23 scl su, 24 bcl bu, 25 sf, 26 bf, 27 cf cu, 28 sp s1w, 29 bp b1w',
  // two words
  '30 swp bwp, 31 sw sp bw, 32 sw bw bp, 33 swp bp, 34 sp bwp, 35 sw bw, 36 spair headed, 37 bp cp',
  '38 scl bcl upair, 39 sf bf, 40 sw bf, 41 sf bw, 42 scl bp, 43 sp bcl, 44 sw bcl, 45 scl bw',
  '46 bw cp, 47 bp cw, 48 bw cw, 49 sw cp, 50 bcl ccl, 51 bf cp',
  // three and four
  '60 bp cp dp, 61 spair cp, 62 spair cp dp, 63 spair hp, 64 spair slp slL, 65 spair srp srL',
  '66 spair blp blL, 67 spair tp, 68 spair tp t2p, 69 spair slp srp, 70 sw bp cp, 71 sp bw cp',
  '72 sp bp cw, 73 scl bcl ccl, 74 sw bp hp, 75 sp bw hp, 76 hw sp bp, 77 tw sp bp, 78 bp cdu eu',
  '79 upair cdu tu',
  // distance
  '80 sw far, 81 sp far, 82 bw far, 83 bp far, 84 sw bw far, 85 spair far',
  // valency
  '86 sw sVr, 87 sp sV, 88 sw sVl, 89 bw bVl, 90 bp bVl, 91 spair sVr bVl',
  // the family of s and b
  '92 hw sL, 93 hp sL, 94 sL sp bp, 95 slw slL, 96 slp slL, 97 srw srL, 98 srp srL, 99 blw blL',
  '100 blp blL, 101 h2w hL, 102 h2p hL, 103 sl2p sl2L, 104 sr2p sr2L, 105 bl2p bl2L, 106 sp slp sl2p',
  '107 sp srp sr2p, 108 sp hp h2p, 109 bp blp bl2p',
  // labels seen
  '110 sw sSr, 111 sp sSr, 112 sw sSl, 113 sp sSl, 114 bw bSl, 115 bp bSl, 116 spair sSl bSl',
  '117 spair sSr bSl, 118 sSl sL upair, 119 sSl sSr bw',
  // prepositions
  '120 sw bCase, 121 sw bw bCase, 122 spair bCase, 123 bw bCase sp, 124 spair sCase',
  '125 upair sCase bCase, 126 hw bCase sw, 127 hp bCase sp, 128 scl bcl bCase, 129 sf bCase bu',
  '130 hCase sCase upair, 131 hw bCase',
  // the head of s against b: whether to reduce
  '132 hp bp sL, 133 hw bw, 134 hw bp sp, 135 hf bf, 136 hcl scl bcl, 137 hp hr2p bp, 138 hSr bp hu',
  '139 h2p hp bp',
  // between
  '140 spair between, 141 sw between, 142 bw between, 143 upair between far, 144 upair between cu',
  '145 bw su between, 146 upair sSl between, 147 hp upair between, 148 depth bp su',
  '149 sShape bShape upair, 150 sEnd bEnd upair, 151 bEnd su cp, 152 tf bf su, 153 tw bw',
].join(', ');

const PAIR = [
  '160 twp swps, 161 twp sp, 162 tp swps, 163 tw sw, 164 tspair bp zero, 165 tcl scl, 166 tf sf',
  '167 tw sf, 168 tf sw, 169 tspair tsFar, 170 tw sw tsFar, 171 tspair tsBetween',
  '172 tsupair tsBetween tsFar, 173 twp tSr, 174 tp tSr, 175 tspair tSl sSl, 176 tspair trp trL',
  '177 tspair tlp tlL, 178 tspair slp slL, 179 tw sCase, 180 tw sw sCase, 181 tp sw sCase',
  '182 tsupair tCase sCase, 183 tf sCase su, 184 tp sp tVr, 185 tw bp sp, 186 sEnd tEnd tsupair',
].join(', ');

/**
 * What the parsers look at: the templates of Zhang and Nivre (2011) for the arc-eager system, with word clusters (Koo et al.
 * 2008), the preposition of each head, and what stands between stack and buffer; each a number and its atoms.
 */
export const ARC_TEMPLATES = templatesOf(ARC, STATE_ATOMS);

/** For the arc-hybrid system also the two words on top of the stack, between which its right arcs are drawn. */
export const HYBRID_TEMPLATES = templatesOf(`${ARC}, ${PAIR}`, [...STATE_ATOMS, ...PAIR_ATOMS]);
