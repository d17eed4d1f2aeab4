/** The irregular verbs of English: the base, its past and its participle where that is another form. */
const VERBS = `
arise arose arisen
awake awoke awoken
bear bore borne
beat beat beaten
become became become
befall befell befallen
begin began begun
bend bent
beset beset
bet bet
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast forecast
foresee foresaw foreseen
foretell foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
keep kept
know knew known
lead led
lean leant
learn learnt
leave left
lend lent
let let
lie lay lain
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mowed mown
offset offset
outdo outdid outdone
outspend outspent
overcome overcame overcome
overhear overheard
override overrode overridden
oversee oversaw overseen
overspend overspent
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
plead pled
prove proved proven
put put
quit quit
read read
rebuild rebuilt
recast recast
redo redid redone
remake remade
repay repaid
resell resold
reset reset
retake retook retaken
rethink rethought
rewrite rewrote rewritten
rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said
see saw seen
seek sought
sell sold
send sent
set set
sew sewed sewn
shake shook shaken
shed shed
shine shone
shoot shot
show showed shown
shrink shrank shrunk
shut shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
sling slung
slit slit
smell smelt
sow sowed sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split split
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck
strive strove striven
swear swore sworn
sweep swept
swell swelled swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust thrust
tread trod trodden
undercut undercut
undergo underwent undergone
understand understood
undertake undertook undertaken
underwrite underwrote underwritten
undo undid undone
uphold upheld
upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
`;

/** For a past form or participle in small letters, the base. "Lay", past of "lie", is left to the rules: it is a base itself. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  VERBS.trim()
    .split('\n')
    .flatMap(line => {
      const [base = '', ...forms] = line.split(' ');
      return forms.filter(form => form !== 'lay').map(form => [form, base] as const);
    }),
);
