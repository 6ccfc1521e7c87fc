"""Idioms of one language put word for word into another, as no native writer of it puts them.

Each entry is what is meant and, after "=", the words that are put for it: parts are parted by "+", and the choices for
a part by "|", after which an entry may go on in the next line. "*give" is any form of a verb in `VERBS`, "~" an article
or a possessive, "@" somebody in a word or two. Left out are idioms that have come to stay ("add oil", "am Ende des
Tages"), and forms that a cook, a keeper of animals or a surgeon may mean as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from sourcequal.scorers.garbled.calqued_terms import TERMS

VERBS = """
be is are was were been being
break breaks broke breaking
bring brings brought bringing
buy buys bought buying
call calls called calling
carry carries carried carrying
catch catches caught catching
climb climbs climbed climbing
come comes came coming
cut cuts cutting
eat eats ate eaten eating
fall falls fell fallen falling
feel feels felt feeling
get gets got getting
give gives gave given giving
go goes went gone going
hang hangs hung hanged hanging
have has had having
keep keeps kept keeping
leave leaves left leaving
let lets letting
live lives lived living
look looks looked looking
make makes made making
mount mounts mounted mounting
paint paints painted painting
pass passes passed passing
place places placed placing
play plays played playing
pour pours poured pouring
press presses pressed pressing
pull pulls pulled pulling
put puts putting
run runs ran running
see sees saw seen seeing
shoot shoots shot shooting
sing sings sang sung singing
stay stays stayed staying
take takes took taken taking
talk talks talked talking speak speaks spoke speaking
throw throws threw thrown throwing
turn turns turned turning
work works worked working
"""
WHOSE = ("the", "my", "your", "his", "her", "its", "our", "their")
WHOM = "me|you|him|her|it|us|them|each other|people|voters|the (?:people|public|voters|government|minister|party)"

INTO = {
    "en": """
cost an arm and a leg = an|the + eye of the face|eyes of the face|eyes of the head
spared no expense = house through|house out of + the window
it pours = rain|rains|rained|raining + to pitchers|to jugs|to seas|at seas|ropes|cords|to basins|basins
it pours = rains|rained|raining + pocketknives|old women|husbands|halberds
pull somebody's leg = take|takes|took|taking|taken + the hair to|him the hair|me the hair
pull somebody's leg = take|takes|took|taking|taken + her the hair|them the hair|us the hair
speak bluntly = hairs on the tongue|hair on the tongue|hairs on his tongue|hairs on her tongue
in the middle of nowhere = in the fifth pine|in the fifth hell
put a brave face on it = to bad weather good face|to bad time good face
between a rock and a hard place = between + the sword and the wall|sword and wall
word for word = to the + foot of the letter|feet of the letter
turn a blind eye = the fat view|the fat sight|view fat|sight fat
the last straw = drop that + overflowed|overflows|filled|fills|spilled|spills + the glass|the cup|the vase|the bucket
the last straw = drop that|drop of water that + made|makes + the glass overflow|the cup overflow|the vase overflow
the last straw = drop that|drop of water that + made|makes + overflow the glass|overflow the cup|overflow the vase
get to the point = go|goes|went|going|let us go|let's go + to the grain
pluck up courage = of tripes heart|of guts heart|heart out of tripes|heart of tripes
coup d'état = hit of state|strike of state|stroke of state|coup of state
heat stroke = suffered|suffer|suffering|by|from + blow of heat|a blow of heat|blows of heat|a heat blow|heat blow
other half = my|his|her|your + half orange
be fed up = have|has|had|having + the nose full|full the nose
be fed up = have|has|had + up to the noses|until the noses|until the hat
out of place = like a|as a + hair on the soup|hair in the soup
faint = fell|fallen|fall|falls|falling + in the apples|into the apples|in the pommes
look for trouble = noon at fourteen|midday at fourteen|midday at two o'clock|noon at two o'clock
force a laugh = laugh|laughs|laughed|laughing + yellow
lie in = the fat morning|the greasy morning|the fatty morning
put one's foot in it = the feet in the dish|feet in the plate
beat around the bush = turn|turns|turned|turning + around the pot|about the pot
that is the limit = it is|it's|it was|this is + the end of the beans|the end of the carrots|the end of the green beans
have a frog in the throat = cat in + my throat|his throat|her throat
give up guessing = tongue to the + cat|cats
nothing special = three legs + to a duck|of a duck|to the duck
change the subject = from the cock|from the rooster + to the donkey|to the ass
use every means = fire of all wood|fire of any wood|arrow of all wood|arrows of all wood
take to one's heels = his legs to his neck|her legs to her neck|their legs to their necks|the legs to the neck
lose one's temper = mustard + rises|rose|climbs|climbed|mounts|mounted + to the nose|to his nose|to her nose
have other fish to fry = other cats to + whip|flog|lash
run somebody down = break|breaks|broke|breaking + sugar on
call on the phone = a|the + blow of phone|blow of telephone|stroke of phone|hit of phone
lend a hand = a + blow of hand|stroke of hand|coup of hand
make no sense of it = understand|understands|understood + only train station|only railway station|only station
solve the problem = the cow + from the ice|off the ice|is off the ice|out of the ice
it is all the same = is + me sausage|sausage to me|to me sausage
all is well = everything|all + is in butter|is in the butter
keep one's fingers crossed = press|presses|pressed|pressing + you the thumbs|him the thumbs|them the thumbs
keep one's fingers crossed = press|presses|pressed|pressing + the thumbs for|their thumbs for|her the thumbs
be blind to it = tomatoes on + the eyes|your eyes|his eyes|her eyes|their eyes|our eyes
not great = not|not exactly + the yellow of the egg|the yellow from the egg|the yellow of egg
be mistaken = on the + wood way|woodway
a stone's throw = only|just + a cat's jump|a cat jump|a cat's leap|a cat leap
that takes the biscuit = bottom out of the barrel|floor out of the barrel|bottom from the barrel
have one's say = give|gives|gave|add|adds|added + his mustard|her mustard|their mustard|my mustard
make a mountain out of a molehill = from|of|out of + a fly|a mosquito|the fly|the mosquito + an elephant
make a mountain out of a molehill = elephant + out of|from|of + a fly|a mosquito
not quite right = not all cups|not all the cups + in the cupboard|in the closet
sulk = offended|insulted + liver sausage|liverwurst|sausage
that is the catch = hare|rabbit + lies in the pepper|in the pepper
well well = my lovely|my dear + mister singing club|mister singing society
no bed of roses = no|not a + pony farm|pony yard|sugar licking|sugar lick
that is the crux = there|that is where|that's where|here + the dog is buried|lies the dog buried
good luck = in mouth to the wolf|in the mouth to the wolf|neither fluff nor feather|no fluff no feather
not everything works out = not all + donuts come|doughnuts come|donuts come out|doughnuts come out + with a hole
be clever = have|has|had + salt in the pumpkin
push one's luck = the cat + to the lard|goes to the lard|goes so much to the lard
make a fool of oneself = figure of the + chocolate maker|chocolatier|chocolate-maker
shoot oneself in the foot = hoe|axe|ax + on the feet|on his feet|on her feet|on his own feet|on their feet
carry the can = pay|pays|paid|paying + the duck|the broken plates|the broken dishes
forget about it = little horse + out of the rain|from the rain
never = not even if|nor that|even if + the cow coughs|the cow cough
talk nonsense = travel|travels|traveling|travelling|traveled + in the mayonnaise|on the mayonnaise
blow the whistle = mouth + in the trombone|on the trombone
that is too much = the end of the bite|the end of the sting
the truth comes out = monkey|ape + out of the sleeve|comes out of the sleeve|from the sleeve
I am astonished = break|breaks + my clog|my wooden shoe
come straight to it = with the door + in the house|into the house
too bad = unfortunately|alas|too bad + peanut butter|peanut cheese
how matters stand = how the + fork is in the handle|fork sits in the handle|fork is in the stem|fork sits in the stem
wait and see = look|looked|looking|watch|watched|watching + the cat out of the tree
tell that to the marines = make|makes + that the cat wise|the cat wise
pull the wool over somebody's eyes = noodles on + the ears|my ears|his ears|her ears|your ears|our ears
when pigs fly = crayfish|crawfish|lobster|cancer + whistles|will whistle + on the mountain|on a mountain|on the hill
keep changing one's mind = seven fridays + in a week|in the week|on a week|a week
out of sorts = not in + his own plate|her own plate|my own plate|their own plate
go hungry = put + the teeth|teeth|their teeth|his teeth|our teeth + on the shelf|on a shelf
have no ear for music = bear|elephant + stepped on|has stepped on|came on + his ear|her ear|my ear|the ear
out of nowhere = like|as + snow on the head|snow on head|snow on his head|snow on their heads
practice makes perfect = first pancake + is a lump|in a lump|is lumpy|comes out lumpy|is always a lump|is in lumps
be scared stiff = soul|heart + in the heels|into the heels|to the heels|went to the heels|went into the heels
sit down = no truth in + legs|the legs|feet|the feet
no better = horseradish + is not sweeter|is no sweeter|radish is not sweeter
daydream = of|about + blue almonds
pester = drill|drills|drilled|drilling + a hole in my belly|a hole in his belly|me a hole in the belly
give oneself airs = flies in + the nose|his nose|her nose
talk to a brick wall = peas against|peas on|peas at + the wall|a wall
a huge crowd = people mountain|people mountains + people sea|people seas
so-so = horse horse|horses horses + tiger tiger|tigers tigers
gild the lily = draw|drew|drawing|paint|painted + a snake and add feet|a snake with feet|snake add feet
study hard = day day up|good good study
you had it coming = no zuo no die
cast pearls before swine = play|plays|played|playing + the piano|piano|the lute|the harp + to a cow|to the cow|to cows
make things hard for somebody = give|gives|gave|given + small shoes|him small shoes|me small shoes
flatter = pat|pats|patting|patted|pat the|patting the + horse fart|horse's fart|horse's butt
boast = blow|blows|blew|blowing + the cow|the bull skin|the cow skin
give oneself away = show|showed|reveal|revealed|exposed + the horse's feet|horse's feet|horse feet
be angry = stomach|belly + stands up|stood up|is standing up
be very busy = the hand|the hands|even the hand|even the hands|hands|paws + of a cat
be worn out = legs|feet + became a stick|become a stick|became sticks|become sticks|turned into a stick
be proud = my nose is|our nose is|nose becomes|nose became + high|tall
in private = talk|talks|talked|conversation|conversations|meeting|met|alone|spoke|speak|spoken + under four eyes|
    in four eyes|between four eyes|at four eyes
come straight out with it = like the cat|like a cat|talk|talks|talked|talking|beat|beats|
    beating + around the hot porridge|about the hot porridge|around the hot mash|around hot porridge
buy a pig in a poke = *buy + the cat in the bag|the cat in the sack|a cat in the sack|a cat in a sack|
    a cat in the bag|a cat in pocket|the pig in the sack
kill two birds with one stone = two flies + with one flap|with one swatter|with one clap|with one slap|with one swat|
    with a flap
kill two birds with one stone = two birds of one shot|two birds of a shot|two pigeons with one bean|
    two pigeons with a bean|one arrow two eagles|one arrow two vultures
kill two birds with one stone = two hares + with one shot|with one blow|with a single shot|at one shot
not get carried away = *leave|*let|*keep + the church in the village|the church in the middle of the village
put one's foot in it = into|in + the grease bowl|the fat bowl|a grease bowl|the fat pot|the little fat pot|
    the grease pot|a fat bowl
be thunderstruck = *fall + from all clouds|out of all clouds|from all the clouds|out of all the clouds
pull somebody's leg = tie|ties|tied|bound|bind + @ + a bear|a bear on
put through its paces = test|tested|tests|check|checked|checks|examine|examined|examines|testing|examining + on|to|
    upon + heart and kidneys|heart and kidney
break a leg = neck and leg break|neck and leg breakage|neck- and leg break|neck-and-leg break
with the whole family = with + child and cone|kid and cone|child and bowling pin|kids and cones|child and kegel
cheat somebody = *pull + over the table|@ over the table
let out secrets = *talk|chat|chats|chatted|chatting|chatter|chattered + from the sewing box|out of the sewing box|
    from his sewing box|out of her sewing box
break one's teeth on it = bite|bites|bit|biting|bitten + ~ teeth out|out ~ teeth
sound somebody out = *feel + @ on the tooth|@ on the teeth|on the tooth
put off for ever = onto the long bench|on the long bank|onto the long bank|into the long drawer|in the long drawer|
    off in the long box|into a long drawer|off in a long box
show one's colours = confess|confesses|confessed|confessing + color|colour|colors|colours
be a tough customer = *have + hair on the teeth|hairs on the teeth|hair on her teeth|hairs on her teeth|
    hair on his teeth
give up = *throw + the shotgun|the gun|the rifle|the flint|the musket + in|into + the grain|the corn
expect the worst = *paint + the devil on the wall|the devil at the wall|the devil to the wall
it is a lively place = there|where + steps the bear|dances the bear|the bear steps|tap dances the bear|
    the bear tap dances
look lost = like|as + ordered and not picked up|ordered and not collected|ordered and never picked up
all good things come to an end = only the sausage has|but the sausage has|the sausage has + two|two ends
it is do or die = now it's|now it is|it goes|then it is + about the sausage|around the sausage|for the sausage
bite the bullet = bite|bites|bit|biting|bitten + in the sour apple|into the sour apple
tell the plain truth = *pour|serve|served + @ + pure wine|clear wine|clean wine
tip the scales = tongue|little tongue|small tongue|tonguelet + at|on|to + the scale|the scales|the balance
speak plainly = *talk + clear text|plain text|straight text
make it all up = suck|sucks|sucked|sucking + out of|from + the finger|the fingers|a finger|the thumb|his finger|
    his fingers|her fingers|their fingers|his thumb
hold water = *have|without + hand and foot|hands and foot
live in style = *live + on a big foot|on big foot|on a large foot|on large foot|on the big foot|on a great foot|
    on big feet
off one's own bat = on|by + own fist|his own fist|her own fist|their own fist|our own fist
by and large = in the + large and whole|big and whole|great and whole|large and the whole|big and the whole
it is all the same = jacket + like pants|like trousers|as pants|as trousers
all is settled = everything|is|are|was|were|yet|already|finally|all|be + in dry towels|in dry cloths|in dry sheets
take the biscuit = *shoot + off the bird|the bird off
get into hot water = *come|*get + in|into + devil's kitchen|the devil's kitchen|devils kitchen
name names = name|names|named|naming|call|calls|mention|mentioned + horse and rider|ross and rider
do the job properly = *make + nails with heads|nails with head
back somebody up = strengthen|strengthens|strengthened|strengthening + @ + the back
stab in the back = fall|falls|fell|falling + @|the government|the party|the minister + in the back|into the back
settled = under + roof and fach|roof and compartment|roof and subject|roof and specialist|roof and shelf|
    roof and drawer
grist to the mill = is|are|was|were|be|this|only|just + water on the mills of|water on the mill of|water on his mill|
    water on their mill|water on their mills|water to the mill of|water to the mills of|water for the mill of
shout it from the rooftops = *hang + on the big bell|to the big bell|at the big bell|it on the big bell|
    it at the big bell|it to the big bell|this on the big bell|everything on the big bell
know every trick = washed with|washed by|washed in + all waters|all the waters
pass the buck = push|pushes|pushed|pushing|pass|passes|passed|passing|shove|shoved|slide|slid + the black peter|
    @ the black peter|each other the black peter
that is as far as it goes = flagpole|flag pole|flagstaff + is reached|is not reached|is not yet reached|
    has been reached|was reached|has not yet been reached|is not yet achieved
galore = in + shell and fullness|hull and fullness|cover and abundance|hull and full|envelope and fullness|
    sheath and fullness
by the skin of one's teeth = with + oh and crash|alas and crash|ouch and crash|ow and crash|ah and crash|
    ach and crash
as one pleases = after|by|to|at|according to + lust and mood|lust and whim|desire and mood|lust and laune
at every turn = on|at|by + step and tread|step and kick|every step and tread|step and step
rightly = with + joint and right|gap and right|fugue and right|fug and right|groove and right
loud and clear = clip and clear|cliff and clear|klipp and clear
all of them = velvet and special|velvet and apart|velvet and especially
all of a sudden = bang on fall|bang on case|bang on drop
null and void = zero and void|null and nothing|zero and invalid
in passing = between + door and angel|door and hinge|door and fishing rod
open the floodgates = open|opens|opened|opening + door and gate
a complete failure = is|was|be|as|only|just|became + a blow in the water|a blow into the water|a hit in the water|
    a punch in the water|a slap in the water|a sword blow in the water|a sword stroke in the water|
    a stroke in the water
a complete failure = shot in the oven|shot into the oven|shot in the stove|shot into the stove|grip in the toilet|
    grip into the toilet|grab in the toilet
a drop in the ocean = a + drop on the hot stone|drop on a hot stone|drop to the hot stone|drop on a glowing plate|
    drop on the glowing plate|drop onto the hot stone
the bone of contention = stone of + impetus|the initiation|the kick-off|kick-off|the impulse
a thorn in the side = is|are|was|were|been|be|as|long + a thorn in the eye|a thorn in the eyes|a thorn in his eye|
    a thorn in their eye|a thorn in their eyes|a thorn in her eye
red tape = office mold|official mold|office horse|official horse|office mould + neighs|whinnies|neighed
cloak-and-dagger = night and fog action|night-and-fog action|night and fog operation|at night and fog
move heaven and earth = set|sets|put|puts|setting|putting + heaven and hell in motion|heaven and hell in movement|
    heaven and hell into motion|heaven and earth in movement
leave in the lurch = leave|leaves|left|let|lets|leaving|letting + in the stitch|in the sting|@ in the stitch|
    @ in the sting|@ in stitch
put up with it = *take + in purchase|into purchase|in buy|it in purchase|this in purchase|that in purchase
leave out of account = leave|leaves|left|let|lets|leaving|letting + outside eight|except eight|besides eight|
    outside of eight
consult = pull|pulled|pulling + to rate|to advice|to counsel
come into force = step|steps|stepped|stepping|tread|treads|trod|enter|enters|entered|entering|entry|
    entrance + in force|in vigor|in vigour|into vigor|into vigour|in strength
make use of = *take + in claim|into claim|in requirement|in entitlement
it is about = it + deals itself|acts itself|trades itself|handles itself|acts thereby
happy New Year = good slide|good slip|good slipping + into|in + the new year|new year
at large = on free foot|on free feet|at free foot|on a free foot|to free foot|on the free foot
behind bars = behind + castle and bolt|castle and latch|castle and bar|castle and bars|lock and boom
caught in the act = *catch|surprised|arrested|seized|apprehended + on fresh act|on fresh deed|on the fresh deed|
    at fresh deed|in fresh deed|on fresh action|on hot act|on hot deed|on the hot deed|on a hot deed|on a hot act|
    on bare deed|on bare act
caught in the act = *catch|surprised|arrested|seized|apprehended + in flagrant delict|in the flagrant|
    with the hands in the dough|with hands in the mass|with the hands in the mass|with the hands in the sack|
    the hand in the bag|with the hand in the bag
a scapegoat = expiatory|emissary|expiating + goat|goats|buck|billy goat
a scapegoat = goat of absolution|goat of remission|goat of sins|head of turk|sin buck|sin bucks|billy goat emissary
be scared = heart|soul + fell into the pants|fell in the pants|slipped into the pants|slid into the pants|
    slipped in the pants
a weight off one's mind = stone|stones|boulder + fell from ~ heart|fell off ~ heart|has fallen from ~ heart
it is too late = child|kid + has fallen in the well|has already fallen into the well|is already fallen into the well|
    already lies in the well
that is the heart of it = that was|this is|that is|here is|there is + the poodle's core|the core of the poodle|
    the poodle's kernel
nobody cares = no|not one|not a + rooster crows|cock crows|rooster crowed|cock crowed + after it|after him|about it|
    for it|for that|after that
do not count your chickens = praise|praised|praising + the day before the evening|the day before evening
the early bird catches the worm = morning hour|morning hours + has gold in the mouth|have gold in the mouth|
    has gold in mouth
birds of a feather = equal|same|like + and equal joins|and like joins|and equal associates|and same joins + gladly|
    themselves gladly
out of the frying pan into the fire = from + the rain in the eaves|the rain into the eaves|rain to eaves|
    the rain under the gutter|rain under the gutter|the rain into the gutter|the drip in the rain|
    the frying pan to the embers|the pan to the embers|the frying pan into the embers|guatemala to guatepeor
be sly = it thick behind the ears|it fist-thick behind the ears|it fist thick behind the ears
have a screw loose = *have + a bird in the head|a jump in the dish|one on the waffle
be drunk = *have + a monkey seated|an ape seated|one over the thirst
be in somebody's good books = *have + a stone in the board|a stone on the board
set a fox to keep the geese = *make + the buck to the gardener|the goat to the gardener|the buck the gardener|
    the goat a gardener|a goat to the gardener
call a spade a spade = *call + bread bread|the bread bread|the child by the name|the child at the name|
    things at their name
a bone to pick = apple|apples|egg|eggs|chicken|chickens|hen + to peel with|to pluck with
fall into one's lap = wait|waits|waited|waiting + for roast pigeons|for roasted pigeons|for the roast pigeons|
    for fried pigeons|for roasted doves
get off lightly = *come|*get + off with a blue eye|away with a blue eye|through with a blue eye|
    from it with a blue eye|out with a defensive hand|with a defensive hand|dry out of the water|dry from the water|
    dry out of water
not fit at all = fits|fit|fitted + like the fist on the eye|like a fist on the eye|like fist on eye|
    as the fist on the eye|as a fist on the eye
run like clockwork = *go|*run|*work + like smeared|as smeared|like lubricated|as lubricated|as if smeared|
    like on oil|as on oil|like on butter|like by butter|like on a string
work for nothing = *work + for beautiful eyes|for the beautiful eyes|for his beautiful eyes|for their beautiful eyes|
    for thank you
digress = *come|jump|jumps|jumped|jumping + from the hundredth to the thousandth|from hundredth to thousandth|
    from the hundredth in the thousandth|from pole to branch|from pole in branch|from stake to branch
dot the i's = ~ + points on the i|points on the i's|points on the is|point on the i|points over the i|
    points above the i
have one's cake and eat it = butter and + the money of the butter|the money for the butter|the money from the butter|
    the butter's money|the money of butter
have one's cake and eat it = barrel full and the wife drunk|full barrel and drunk wife|
    full barrel and the drunk wife|cask full and the wife drunk|barrel full and the drunk wife
have one's cake and eat it = in mass and ringing|at mass and ringing|in mass and tolling|on two weddings|
    on all weddings|at two weddings at once
put the cart before the horse = plow|plough|plows|car|carriage|cart + before the oxen|in front of the oxen|
    ahead of the oxen|before the beefs
compromise = *put|*pour|do|does|did + water in his wine|water in her wine|water in its wine|water in their wine|
    water in our wine|water with the wine|water by the wine|water at the wine
split hairs = look|looking|looked|search|searching|seek|seeking|looks + for the little beast|for the small beast|
    the little beast|the small beast
split hairs = *cut|split|splits|splitting + hair in forty|the hair in forty|the hair into forty|hair into forty|
    hair in four|the hair in four|a hair in four|hairs in four|the hairs in four|the hair into four|hair into four
not out of the woods = not|not yet|never + out of the inn|out of the hostel|come out of the inn|gone out of the inn|
    left the hostel|exited the inn
something is fishy = there is|there's|there was|there is some|there must be + eel under rock|eel under the rock|
    an eel under rock|eel under stone|cat locked up|cat locked|a locked cat|locked cat|enclosed cat|an enclosed cat
something is fishy = cat|she-cat + broods there|is brooding there|hatches there
something is fishy = there are|there is|there's|suspect|suspects|suspected|smell|smelled|sees|saw + owls in the moss|
    an owl in the moss|owls in the bog|an owl in the bog
worm it out of somebody = worm|worms + out of ~ nose|from ~ nose|of the nose
have one's work cut out = *have|is|still + bread on the plank|of bread on the board|bread on the board
pull the rug from under = cut|cuts|cutting|mow|mows|mowed + the grass + under ~ feet|under ~ foot|from under ~ feet|
    away in front of ~ feet|away before ~ feet
at the top of one's voice = at|to|with + kill-head|kill head|kills-head|kill-the-head
at point-blank range = shot|shots|fired|fires|killed|executed|murdered|shooting + at + burn clothes|burning clothes|
    burn-clothes|burnt clothes|burn hair|burnt hair|burning hair|burn-hair|carrying end|end carrying|bearing end
in custody = in|into|under|of + guard at sight|guard at view|guard to sight|sight guard|guard by sight
criminal record = judicial|judiciary + locker|lockers|rack|racks|pigeonhole
kick-off = blow|kick|stroke|shot|knock + of sending|of dispatch|of sendoff
free kick = a|direct|indirect + frank kick|frank shot|frank blow|blow frank|franc kick|franc shot
give one's backing = *bring|*carry|*give|*put + its stone to the building|his stone to the building|
    their stone to the building|its stone to the edifice|his stone to the edifice|their stone to the edifice|
    her stone to the edifice
flog a dead horse = piss|pissing|peeing|pee + in a violin|in the violin|into a violin
when hell freezes over = when|until|the day + hens will have teeth|the hens will have teeth|
    the chickens will have teeth|hens get teeth|the week of the four thursdays|the greek calends
when hell freezes over = fish + climbs the poplar|climb the poplar|climbs to the poplar|climbs to poplar|
    goes up to the poplar|climbs up the poplar
in no time = in + two steps three movements|two times three movements|a blow of wind|two strokes of spoon|
    an open and close of eyes|an opening and closing of eyes|a closing and opening of eyes
take a quick look = a + blow of eye|stroke of eye|hit of eye|blow of the eye
a bolt from the blue = a + blow of theatre|blow of theater|stroke of theatre|hit of theatre|thunder blow|
    blow of scene|lightning in clear sky|lightning in serene sky|lightning from clear sky|lightning out of clear sky
a stroke of luck = a + blow of luck|hit of luck|blow of fortune|blow of chance
a publicity stunt = a + blow of publicity|blow of advertising|blow of effect|blow of communication
a boost = a + blow of accelerator|blow of fan|blow of whip|blow of brake|blow of rudder|blow of gong
face it = make|makes|made|making + face to the crisis|face to the problem|face to the situation|face to this|
    face to these
get on one's high horse = *mount|*climb + on his big horses|on her big horses|on their big horses|
    on his great horses|on their great horses
rob Peter to pay Paul = undress|undresses|undressing|undressed + peter to dress|saint peter to dress|
    a saint to dress|one saint to dress
like father, like son = dogs do not make cats|dogs don't make cats|stick such splinter|stick, such splinter|
    stick, such a splinter|stick, such chip
be bone idle = *have + a hair in the hand
not mince one's words = not|without + go there by four paths|going there by four paths|go by four roads|
    go there with the back of the spoon|going there with the back of the spoon
hold all the cards = knife and + cheese in hand|the cheese in hand|cheese in the hand|the cheese in the hand
hold all the cards = *have + the pan by the handle|the frying pan by the handle|the skillet by the handle
cost a packet = cost|costs|pay|paid|costing + the skin of the buttocks|the skin of the ass|the whites of the eyes|
    the white of the eyes|the eyes out of the head|the shirt on the body
everyone knows it = it is|it's|is|was|that is + the secret of punchinello|a secret of punchinello|
    the secret of polichinelle|polichinelle's secret|a secret of polichinelle|pulcinella's secret
separate the wheat from the chaff = separate|separating|separates|separated + the good grain from the ryegrass|
    the good grain of the ryegrass|the good seed from the ryegrass
there is no smoke without fire = river sounds|river sounds, + it carries water|it carries stones|water it carries|
    is because it carries|it is because
around the clock = seven days on seven|7 days on 7|24 hours on 24|24h on 24|twenty-four hours on twenty-four
pass without trouble = *pass|*go + like|as + a letter in the mail|a letter in the post|a letter at the post|
    a letter to the post|a letter by the post office
a smokescreen = is|only|just|was|be + powder in the eyes|powder to the eyes|powder for the eyes
take one thing for another = *take|mistake|mistook + fireflies for lanterns|bladders for lanterns|
    the bladders for lanterns
put a spoke in the wheel = *put|*throw|stick|sticks|stuck|insert + sticks between the wheels|
    the sticks between the wheels|sticks in the wheels|sticks in the wheel|sticks into the wheels|
    a stick between the wheels|batons in the wheels
realise = *give|render|rendered|renders|rendering + himself account|herself account|themselves account|
    myself account|yourself account|ourselves account|oneself account|itself account
give one's approval = *give + the seen good|its seen good|the good seen|the good sight|the well seen|his seen good|
    the seen well|its good seen|their seen good
miss somebody = throw|threw|throws|throwing|thrown|cast + of less|@ of less
every cloud has a silver lining = bad|evil|harm|ill + that for good|that by good|which for good|
    which by good + does not come|doesn't come|not come
do not look a gift horse in the mouth = gifted|given|donated|presented + horse do not look|horse don't look|
    horse is not looked|horse in the teeth|horse's teeth|horse the tooth|horse the teeth|horse in teeth
do not bite off more than you can chew = who much + covers|embraces|encompasses|grasps + little squeezes|
    little tightens|, little squeezes|little presses
easier said than done = from|of + the said to the done|said to fact|the said to the fact|the saying to the fact|
    saying to doing + there is|there are|goes
make a clean slate = blot|smudge|blur|erasure|stain|scratch + and new account|and new count|and account new
hit the nail on the head = *give + in the nail|on the nail|in the clove
hit the nail on the head = not|right|directly|straight|exactly + in the eyebrow but in the eye|
    in the brow but in the eye|in eyebrow, but in the eye|into the eyebrow but in the eye|
    in the eyebrow, but in the eye
wash dirty linen in public = dirty rags to the sun|rags to the sun|dirty rags in the sun|dirty cloths to the sun|
    dirty cloths are washed at home|dirty clothes are washed at home|dirty rags are washed at home
ask the impossible = pears|pear + to the elm|from the elm|of the elm|to an elm|from an elm|to elm
it never rains but it pours = it rains|it always rains + on wet.|on wet,|on the wet.|on the wet,|over wet.|over wet,
roughly = eye of + good cooper|a good cooper|good cuber|good cubero
be conspicuous by one's absence = shine|shines|shone|shined|shining + by|for|through|with + its absence|his absence|
    her absence|their absence|absence
raise an outcry = *put + the cry in the sky|the shout in the sky|the cry in heaven|the scream in the sky|
    the scream in heaven|the shout in heaven
hide the obvious = cover|covers|covering|covered|hide|hiding + the sun with a finger|the sun with one finger|
    the sun with the finger|the sun with a sieve|the sun with the sieve
start at the wrong end = start|starting|started|starts|begin|began|beginning|begins + the house + by the roof|
    from the roof|for the roof
flee = gave|gives|give|giving + himself to the flight|themselves to the flight|herself to the flight|
    himself to flight|themselves to flight|itself to the flight|himself to the leak
yield a point = *give + the arm to twist|~ arm to twist|an arm to twist|~ arm to be twisted
nitpick = look|looks|looking|looked|search|searching|seek|seeking + for three feet to the cat|
    for three feet of the cat|five feet to the cat|three feet to the cat|for five feet to the cat|
    the fifth leg of the cat|the fifth leg to the cat|for the fifth leg of the cat|nails at low water|
    for nails at low water|for spikes at low water|nails at low tide
from pillar to post = from + pontius to pilate|ponce to pilate|pontius to pilatus|ceca to meca
come what may = fall who falls|fall whoever falls|caste who caste|coast what coast|against winds and tides|
    against wind and marea
pay dearly for others = pay|pays|paid|paying + justs for sinners|just for sinners|fair for sinners|
    just ones for sinners
promise the moon = promise|promises|promised|promising + the gold and the moor|the gold and the moro|
    seas and mountains|mari and monti|seas and mounts
sleep on it = consult|consults|consulted|consulting + with the pillow|it with the pillow|with his pillow|
    with her pillow
stick to one's guns = *keep|stay|stays|stayed|remain|remained + in his thirteen|in their thirteen|in her thirteen
give somebody a piece of one's mind = *sing + the forty to|@ the forty|the truths of the ferryman|
    the truths of the boatman
be no good at it = a zero to the left|zero to the left|a zero on the left
it is obvious = white and in + a bottle|bottle
that is a different kettle of fish = is|are|was + another pair of sleeves|another pair of cuffs|
    flour of another sack|flour from another sack|flour of other sack|flour of another bag|flour from other sacks|
    other cent
go to great lengths = remove|removes|removed|stir|stirred + heaven with earth|roman with santiago|rome with santiago
motion of no confidence = motion of + discouragement|censorship
penalty kick = kick|kicks|football|soccer|shot|shots + of rigor|of rigour|of rigors
corner kick = kick|kicks|football|soccer|shot|sack|blow + of angle
corner kick = kick of corner|kicks of corner|sack of corner|football of corner|soccer of corner
government reshuffle = reknead|rekneading|re-knead|kneading|dough|re-mixing|remixing + of the government|
    of government
the game is up = knots|knot|nodes + come to the comb|came to the comb|have come to the comb|get to the comb|
    arrive at the comb
be caught unprepared = *catch|*take + off the counterfoot|in counterfoot|in contropiede|on the counter foot|
    in counter foot
be out of one's mind = *be|goes|went + outside like a balcony|out like a balcony|outside as a balcony|out of melon
as thick as thieves = are|is|be|like|were + ass and shirt|butt and shirt|bottom and shirt
hold one's tongue = took|take|takes|taken|with|kept|keeps + water in mouth
leak like a sieve = makes|make|made + water from all parts|water on all sides|water from all sides
neither fish nor fowl = does not|is not|is|stands + neither in heaven nor on earth|neither in sky nor on earth|
    neither in the sky nor on the earth
see at first hand = touch|touched|touches|touching + with hand the|with the hand the|with hand what
be at daggers drawn = at|to + iron short|irons short|short irons
you snooze, you lose = who sleeps|who sleeps, + does not catch fish|does not take fish|catches no fish|
    doesn't take fish
overdo it = foot in|feet in + the jackfruit|the jaca|the jack fruit
all went wrong = cow + went to the swamp|goes to the swamp|went to the marsh|has gone to the swamp
come a cropper = *give + with the donkeys|with donkeys + in the water|in water|into the water
show what one can do = snake and + show the stick|shows the stick|showed the stick|show the wood
turn a blind eye = *make|do|does|did + thick view|thick sight|gross view|coarse view|rough view|thick eyes|
    gross sight|thick vision
turn a blind eye = *look|*see + through the fingers at|through fingers at|through the fingers with|
    through fingers with|through the fingers on|through fingers on
fish for information = green to + harvest ripe|reap ripe|pick ripe|collect mature|catch ripe
on a silver platter = of|by|on|with + kissed hand|a kissed hand|hand kissed
in haste = touch of box|touch of a box|box touch
give up = opened|opens|opening|to open + hand of + the|his|its|their|her|any|right|rights|power
employed on the books = with|without + signed wallet|signed portfolio|wallet signed|portfolio signed|
    signed work wallet
it is now or never = or it goes or|it passes or|that passes or + it cracks|it splits|it breaks|it broke
put in one's oar = put|puts|putting|stick|sticks|stuck|sticking + the spoon|~ spoon + where is not|where it is not|
    where he is not|where they are not
be left empty-handed = *stay|stays|*leave|left + with a palm of noses|with two palms of noses|with a span of nose|
    with a handful of flies|with a fistful of flies
be left empty-handed = with + hunayn's slippers|the slippers of hunayn|hunain's slippers|the slippers of hunain|
    the two slippers of hunayn|the shoes of hunain|the boots of hunain
be ruined = *go|gone + to the botches|to the filistines
work hand in glove = play|plays|played|playing + under one hat|under the same hat|under one cap
know only half the story = bell|bells + heard ringing but|heard toll but|heard tolling but
be fed up = *have + the buck full|the snout full
a storm in a teacup = storm|tempest|storms + in a water glass|in the water glass|in a waterglass|in the waterglass
be lucky = *fall + with his nose in the butter|with her nose in the butter|with the nose in the butter|
    with their nose in the butter
come straight to it = fall|falls|fell|falling + with the door in house|with the door into house
find fault with everything = salt + on all snails|on every snail|on each snail
let the cat out of the bag = talk|talks|talked|talking + past ~ mouth|~ mouth past
be no obstacle = lay|laid|lays|put|puts + a straw in the way|straws in the way|no straw in the way
be the dupe = be|is|was|are|become|became + the child of the bill|the child of the account|the baby of the bill|
    child of the bill
as different as chalk and cheese = like|as + a flag on a mud barge|tongs on a pig|pliers on a pig|pincers on a pig|
    a saddle on a cow|a saddle to a cow
pop up out of nowhere = philip from + the hemp|hemp|cannabis|the cannabis
make fools of us = *make + @ + in a horse|in a balloon|in a jar|in a bottle
tempt fate = call|calls|called|calling + the wolf from the forest|the wolf out of the forest|
    a wolf out of the forest|a wolf from the forest|wolf out of the forest
play the leading part = *play + the first violin in + the government|the coalition|the party|parliament|politics|
    the cabinet|the war|the affair
see through the lies = remove|removed|shake|shook|*take + noodles from ~ ears|noodles off ~ ears|
    the noodles from ~ ears|the noodles off ~ ears
do a botched job = do|does|did|done|*work + through the sleeves|through sleeves|with lowered sleeves|
    after the sleeves
have a skeleton in the cupboard = *have + the stigma in fluff|stigma in fluff|a snout in fluff|snout in fluff|
    the snout in the fluff|his snout in the fluff|a muzzle in fluff|the muzzle in a cannon
not a word from somebody = neither|no|not + hearing nor spirit|hearing nor breath|rumor nor spirit|
    a rumor nor a spirit|to the village nor to the city|fluff nor feather
too many cooks spoil the broth = seven + nannies|nurses|babysitters + have a child without|a child without|
    the child without|the child is without|have the child without|the child has no eye
make a mountain out of a molehill = inflate|inflates|inflated|inflating|blow|blew + an elephant from a fly|
    an elephant out of a fly|a fly into an elephant|a fly to an elephant|from a fly an elephant
be left with nothing = sit|sits|sat|sitting|*stay|*leave|stays|remain|remained + in a galosh|in the galosh|
    at a broken trough|at the broken trough|by the broken trough|at a broken washtub|with a broken trough
it is too late = after a fight|after the fight + fists do not wave|do not wave fists|don't wave fists|
    they do not wave fists|fists are not waved
better safe than sorry = seven times measure once cut|seven times measure, once cut|seven times measure and once cut
just get started = eyes are afraid|eyes are afraid, + but the hands do|and the hands do|but the hands are doing|
    and the hands are doing
more haste, less speed = hurry|hurry,|hurry up, + you will make people laugh|you'll make people laugh
a master makes it look easy = case|business|work|matter + of the master is afraid|is afraid of the master
live on the fringe = overboard of life|over board of life
from scratch = start|started|starts|begin|began|life|starting|beginning|all + from a clean leaf|from clean leaf|
    from clean sheet|from the clean sheet|from a pure sheet|from a pure leaf
take the bull by the horns = take|takes|took|taken|taking|seize|seized|grab|grabs|grabbed + the bull at the horns|
    the bull for the horns|the bull on the horns
too many of them = like|as + uncut dogs|non-cut dogs|not cut dogs
under somebody's thumb = under + the slipper|the pantoffle|slipper + of his wife|of her husband|of the wife|
    of their wives
live at somebody's expense = sit|sits|sitting|sat|hang|hangs|hanging + on the neck of + parents|the state|
    the taxpayer|the taxpayers|taxpayers|~ parents|the people|the budget|society
do not change horses in midstream = horses|horses, + on the crossing|at the crossing|at the ferry|
    on the ferry + do not change|are not changed|don't change|aren't changed
nurse a viper in one's bosom = warm|warmed|warming|warms|raised|breed|breeding + a snake on the chest|
    a snake on ~ chest|a snake on ~ breast|a viper on the chest|a viper on ~ breast
learn the hard way = hit|hits|strike|struck|knock|knocked + ~ head to stone|~ head to stones|~ head to the stone|
    ~ head to the stones
be speechless = small tongue|little tongue + swallowed|was swallowed|has swallowed
be speechless = swallow|swallowed|swallows|swallowing + ~ small tongue|~ little tongue
as easy as pie = like|as|easy as + pulling a hair from butter|drawing hair from butter|pulling hair from butter|
    taking a hair from butter|pulling hair out of butter|a hair from butter
fine words butter no parsnips = cheese ship|cheese boat + does not walk|does not sail|doesn't walk|does not go|
    to walk
grin and bear it = *press|*put|tie|tied|ties + a stone to ~ bosom|stone to ~ bosom|stones to ~ bosom|
    a stone on ~ bosom|stone on ~ bosom|stone on ~ heart
you win some, you lose some = day|one day + for you and a day against|of honey and a day of onion|
    of honey, a day of onion|honey, one day onion|honey, a day onion
make matters worse = increase|increases|increased|increasing|add|added|adds + the mud wetness|the mud wet|
    mud wetness|the clay wetness|the mud moist|wetness to the mud|wetness to the clay
as fast as possible = on|upon|with + the wing of speed|the face of speed|the jet of speed|the face of haste
especially = on|upon + the face of the particularity|the face of specificity|the face of privacy|
    the face of particularity
all of them = bucket of their father|bucket of their fathers|their father's bucket
get it straight = *put|*place + the points on the letters|the dots on the letters|points on the letters|
    dots on the letters|the points over the letters|the dots over the letters|dots over the letters
blood is thicker than water = blood + does not become water|never becomes water|doesn't become water|
    does not turn into water
many a little makes a mickle = drop by drop|drop by drop, + becomes lake|lake becomes|lake is formed|becomes a lake
much ado about nothing = thunder + is loud, the rain is small|is loud and the rain is small|
    is loud but the rain is small|loud, rain small|big, rain small|big rain small|is big and the rain is small
work by fits and starts = three days + fishing, two days|fishing two days|of fishing, two days|
    of fishing and two days|fishing and two days + drying|of drying|dry|sun drying|sunning
give a welcome dinner = wash|washed|washing + the dust for|dust for + him|the guests|the guest|the delegation|
    friends
be eager to try = rub|rubs|rubbing|rubbed + fists and wipe palms|fists and wiping palms|fists wipe palms|
    fists wiping palms|fists and wiped palms
all of one mind = ten thousand people|million people + one heart|of one heart
make rapid progress = one day thousand miles|one day thousand li|a day thousand miles|day thousand miles
fly into a rage = hair rushes the crown|hair rushed the crown|hair rushing the crown|seven orifices smoke|
    smoke from seven orifices|smoke from the seven orifices
many hands make light work = gather firewood flame|pick up firewood flame|collect firewood flame|
    picking firewood flame|firewood flame high
pretend = pretend|pretends|pretending|pretended + garlic|a garlic|to be garlic|to be a garlic
be jealous = *eat + vinegar about|vinegar over|vinegar because
find the door shut = *eat + closed door soup|closed-door soup|a closed door soup|the closed door soup|
    a closed-door soup
at sixes and sevens = seven + up eight down|up, eight down|up and eight down|mouths eight tongues|
    mouths and eight tongues|hands eight feet|hands and eight feet|scattered eight fall|zero eight fall|
    zeros eight falls|scattered and eight fallen
be left looking foolish = beard + in the mailbox|in the letterbox|in the letter box
have it easy = slide|slides|slid|glide|glides|glided|*come|sail|sails|sailed + in on a shrimp sandwich|
    in on shrimp sandwich|on a shrimp sandwich|on shrimp sandwich|in on a prawn sandwich|on a prawn sandwich
no need to worry = no|not any + cow on the ice|cows on the ice|cow on ice
pull oneself together = take|takes|took|taking + himself in the collar|themselves in the collar|
    herself in the collar|itself in the collar|ourselves in the collar|yourself in the collar|itself by the collar|
    themselves by the collar
trim one's sails to the wind = *turn|*hang|*carry + the cape after the wind|the cloak after the wind|
    the coat after the wind|the mantle after the wind|~ coat after the wind|~ cape after the wind|
    ~ cloak after the wind|~ flag after the wind|the little flag after the wind|the huik to the wind
have something to hide = clean flour|pure flour|unclean flour|impure flour + in the bag|in ~ bag|in the sack|
    in ~ bags
be a sly one = fox|foxes + behind the ear|behind the ears|behind his ear|behind her ear
leave no stone unturned = search|searched|searching|look|looking|looked|sought|hunted + with + light and lantern|
    light and lanterns|lights and lanterns
""",
    "de": """
we have got you covered = wir haben|haben wir + sie bedeckt!|sie abgedeckt!|dich bedeckt!|euch bedeckt!
it pours = regnet|regnete + katzen und hunde|hunde und katzen
before you know it = bevor + sie es kennen|du es kennst|ihr es kennt|man es kennt
you cannot go wrong = nicht|nie|niemals + falsch gehen
break a leg = brechen sie|brich + ein bein
cost a fortune = kostet|kosten|kostete|kosteten + einen arm und ein bein|ein arm und ein bein
cost a fortune = einen arm und ein bein + kosten|gekostet|kostet
it is up to you = ist + bis zu ihnen|bis zu dir
keep in mind = halten sie|halte|behalten sie|halten + im verstand|in ihrem verstand|im geist|in deinem verstand
right away = rechts|gerade|direkt|richtig + von der fledermaus|aus der fledermaus|weg von der fledermaus
all of it = die ganzen + neun yards
it goes without saying = geht ohne + sagen|zu sagen
you are in luck = sie sind|du bist|bist du|sind sie + in glück
make sure = machen sie|macht + sicher, dass|sicher dass|sicher
take advantage of = nehmen sie|nimm|nehmen + vorteil von|vorteil der|vorteil des|vorteile von
look no further = schauen sie|sehen sie|schau|blicken sie + nicht weiter|nicht weiter als|nicht mehr weiter
without further ado = ohne + weiteres ado|weitere ado|weiteren ado|weiteres getue
last but not least = aber nicht + am wenigsten|das kleinste|geringst|der letzte
that said = mit dem|mit diesem|das wird|mit diesem wird + gesagt,|gesagt, dass
bite the bullet = beißen|biss|beißen sie|beiß + die kugel|in die kugel
bite the bullet = die kugel + beißen|zu beißen|gebissen
feel ill = fühlen sich|fühlt sich|fühle mich|fühlte sich + unter dem wetter
the ultimate guide = der|die|ihr|unser|dieser + ultimative führer|ultimative führung|endgültige führung
the ultimate guide = ein ultimativer|ein kompletter|ein vollständiger + führer zu|führer für
rule of thumb = eine|als|die + regel des daumens|regel vom daumen|herrschaft des daumens
a great way = ist|sind + ein großer weg, um|ein großartiger weg, um|eine großartige weise, um
on the other hand = auf der anderen|auf der einen + hand,|hand gibt|hand ist
""",
    "es": """
it pours = llueve|lloviendo|llover|llovía|llovió + gatos y perros|perros y gatos
cost a fortune = cuesta|cuestan|costó|costar|costaría + un brazo y una pierna
you cannot go wrong = no puede|no puedes|no se puede|no pueden + ir mal con
feel ill = siento|siente|sentirse|sentía|sienten|sintiendo + bajo el clima|debajo del clima|bajo el tiempo
bite the bullet = muerde|morder|mordió|muerda|mordiendo + la bala
in short = larga historia corta|historia larga corta|larga historia, corta
rule of thumb = regla|reglas + del pulgar|de pulgar|del dedo pulgar
""",
    "fr": """
it pours = pleut|pleuvait|pleuvoir + des chats et des chiens|chats et chiens
we have got you covered = nous vous|on vous + avons couvert|a couvert|avons couverts
cost a fortune = coûte|coûtent|coûter|coûté|coûtera|coûtait + un bras et une jambe
on the other hand = sur l'autre main|sur l'autre main,
in short = longue histoire courte|longue histoire, courte
feel ill = sens|sent|sentir|sentez|sentait + sous la météo
rule of thumb = règle|règles + du pouce|de pouce|de base du pouce
""",
    "it": """
it pours = piove|piovono|piovendo|pioveva|piovere + gatti e cani|cani e gatti
cost a fortune = costa|costano|costare|costato|costerà + un braccio e una gamba
bite the bullet = mordere|morso|mordi|morde|mordete + il proiettile|la pallottola
in short = lunga storia breve|storia lunga breve|lunga storia corta
feel ill = sento|sente|sentirsi|sentiva + sotto il tempo|sotto il meteo
rule of thumb = regola|regole + del pollice|di pollice
""",
    "pt": """
it pours = chovendo|chove|chover|chovia + gatos e cães|cães e gatos|gatos e cachorros|cachorros e gatos
cost a fortune = custa|custam|custar|custou|custaria + um braço e uma perna
feel ill = sinto|sente|sentindo|sentir-se|sentia + sob o clima|debaixo do clima|sob o tempo
we have got you covered = nós temos você|temos você|nós te temos + coberto|cobertos|coberta
in short = longa história curta|longa história, curta|história longa curta
rule of thumb = regra|regras + do polegar|de polegar|do dedo polegar
""",
    "nl": """
it pours = regent|regende|regenen|geregend + katten en honden|honden en katten
cost a fortune = kost|kosten|kostte|kostten + een arm en een been
bite the bullet = bijt|beet|bijten|bijt op + de kogel
rule of thumb = regel van + duim|de duim
""",
}


class Calque(NamedTuple):
    """The language that something was put into, what it means in English, and the choices for each of its parts.

    A `term` of law or trade says less than an idiom: somebody may write one by himself.
    """

    language: str
    meaning: str
    parts: tuple[tuple[str, ...], ...]
    term: bool = False

    @property
    def kernel(self) -> tuple[str, ...]:
        """The choices for the part that says most, by which it is found: the one whose shortest choice is longest."""
        spoken = [tuple(form.replace("@", "").strip() for form in part) for part in self.parts]
        return max(spoken, key=lambda part: min(map(len, part)))


@cache
def calques() -> dict[str, tuple[Calque, ...]]:
    """What may stand where a kernel stands, by the kernel in lower case."""
    found: dict[str, tuple[Calque, ...]] = {}
    for calque in _entries():
        for kernel in calque.kernel:
            found[kernel] = (*found.get(kernel, ()), calque)
    return found


@cache
def whole(calque: Calque) -> re.Pattern[str]:
    """The pattern of all its parts, for folded text; made where a kernel was found, since hardly any ever is."""
    parts = ["|".join(map(re.escape, part)).replace("@", f"(?:{WHOM})") for part in calque.parts]
    return re.compile(r"(?:(?<!\w)|(?=\W))" + " ".join(f"(?:{part})" for part in parts) + r"(?!\w)")


def _entries() -> Iterator[Calque]:
    tables = [(language, table, False) for language, table in INTO.items()] + [("en", TERMS, True)]
    for language, line, term in ((language, line, term) for language, table, term in tables for line in _lines(table)):
        meaning, _, forms = line.partition(" = ")
        parts = (tuple(form for choice in part.split("|") for form in _forms(choice)) for part in forms.split(" + "))
        yield Calque(language, meaning, tuple(parts), term)


def _lines(table: str) -> list[str]:
    return table.replace("|\n    ", "|").strip().splitlines()


def _forms(choice: str) -> list[str]:
    """What a choice stands for: the forms of a verb, or a phrase with each possessive."""
    if choice.startswith("*"):
        return _verbs()[choice[1:]]
    return [choice.replace("~", word) for word in WHOSE] if "~" in choice else [choice]


@cache
def _verbs() -> dict[str, list[str]]:
    return {forms[0]: forms for forms in map(str.split, _lines(VERBS))}
