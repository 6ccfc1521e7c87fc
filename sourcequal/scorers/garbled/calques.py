"""Idioms of one language put word for word into another, as no native writer of it puts them.

Each entry is what is meant and, after "=", the words that are put for it: parts are parted by "+", and the choices for
a part by "|". Left out are idioms that have come to stay ("add oil", "am Ende des Tages"), and forms that a cook, a
keeper of animals or a surgeon may mean as they stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import NamedTuple

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
    """The language that an idiom was put into, and what it means, in English."""

    language: str
    meaning: str


@cache
def calques() -> dict[str, Calque]:
    """Each idiom that was put word for word, in lower case."""
    found: dict[str, Calque] = {}
    for language, meaning, forms in _entries():
        parts = [part.split("|") for part in forms.split(" + ")]
        found.update((" ".join(words), Calque(language, meaning)) for words in product(*parts))
    return found


def _entries() -> Iterator[tuple[str, str, str]]:
    for language, lines in INTO.items():
        for line in lines.strip().splitlines():
            meaning, _, forms = line.partition(" = ")
            yield language, meaning, forms
