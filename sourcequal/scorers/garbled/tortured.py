"""Established terms and what tools that swap synonyms make of them.

Each entry is a term and, after "=", its disfigured forms: parts are parted by "+", and the choices for a part by "|".
Only forms that nobody writes who knows the term are here; a form that is a term by itself elsewhere is left out. The
form of a name has a capital where the name has one.
"""

from __future__ import annotations

from functools import cache
from itertools import product

TERMS = """
breast cancer = bosom + cancer|cancers|malignancy|malignancies|peril|malignant growth
breast cancer = bosom + disease|growth|tumor|tumour|tumors|tumours
lung cancer = cellular breakdown in the lungs
lung cancer = lung|prostate|skin|colon|ovarian|pancreatic|gastric + peril|malignant growth
heart attack = heart|cardiac + assault|assaults
heart failure = heart|cardiac + disappointment|letdown
heart disease = coronary illness
organ failure = kidney|renal|liver|organ|respiratory + disappointment|disappointments|letdown
blood pressure = circulatory strain|blood strain
type 2 diabetes = kind|sort + 1|2 + diabetes
immune system = invulnerable|insusceptible|resistant|safe|invulnerability + framework
immune response = invulnerable|insusceptible + system|reaction|response
free radicals = free + extremists|revolutionaries
lactose intolerance = lactose + bigotry|narrow-mindedness|prejudice
white blood cells = white|red + platelets
stem cells = undifferentiated organisms
nervous system = apprehensive|anxious + system|framework
central nervous system = focal sensory system
digestive system = stomach|stomach-related + related framework|framework
amino acid = amino|nucleic|folic|lactic|citric|uric + corrosive|corrosives
amino acid = hyaluronic|acetic|sulfuric|sulphuric|hydrochloric|nitric + corrosive|corrosives
fatty acids = greasy acids
solar energy = sun based|sun-based|sunlight based + energy|power|cell|cells|board|boards|panel|panels|chargers
solar energy = sunlight-based|sun oriented|sun-oriented + energy|power|cell|cells|board|boards|panel|panels|chargers
artificial intelligence = counterfeit|man-made|manmade|simulated|computerized + consciousness|brainpower|reasoning
artificial intelligence = counterfeit|man-made|manmade|simulated|computerized + insight|intellect|cognizance
artificial intelligence = counterfeit|fabricated + intelligence
deep neural network = profound|counterfeit|convolutional + neural + organization|organizations|system|arrange
deep neural network = profound|counterfeit + neural + network|networks
machine learning = machine|gadget|device + getting to know|getting the hang of|mastering
machine learning = gadget + learning|studying
big data = colossal information|gigantic information
data warehouse = information + stockroom|distribution center
cloud computing = haze|cloud|mist + figuring|registering
quantum computing = quantum + figuring|registering
random forest = irregular|arbitrary + woodland|woodlands|woods|timberland|backwoods
support vector machine = bolster|help|backing + vector + machine|machines
signal to noise = flag|sign|signal + to + clamor|commotion
mean square error = mean|root mean + square|squared + blunder|mistake
naive bayes = gullible|credulous|innocent|guileless + bayes
recognition = facial|face|discourse|speech|voice|fingerprint|pattern + acknowledgment|acknowledgement
search engine = search + motor|motors
computer vision = pc + vision|science
regression = strategic|calculated|logistic|straight|direct|linear + relapse
cosine similarity = cosine + closeness|likeness
fuzzy logic = fluffy + rationale|logic
fuzzy logic = fuzzy rationale
genetic algorithm = hereditary|genetic + calculation|calculations
ant colony = subterranean insect|underground creepy crawly + state|province|settlement|colony
energy = vitality + utilization|effectiveness|productivity
renewable energy = renewable|inexhaustible|sustainable + vitality
denial of service = forswearing|disavowal|refusal + of administration
wireless sensor network = remote sensor organization
intellectual property = licensed innovation
greenhouse gas = nursery + gas|gases
global warming = earth-wide temperature boost|unnatural weather change
global warming = dangerous atmospheric devation|dangerous atmospheric deviation
global warming = worldwide|global + temperature alteration
fossil fuels = fossil + energizes|powers|fills
drinking water = savoring water
heavy metals = overwhelming|substantial + metals
carbon footprint = carbon impression
dark matter = dim|dull + matter
solar system = nearby planetary group|close planetary system
milky way = smooth way galaxy|smooth way system
prime minister = top state leader
prime minister = prime|foreign|unfamiliar|finance|health|defense|defence|interior + pastor
foreign = unfamiliar + minister|ministry|ministers|policy|troops|nationals
foreign = unfamiliar + exchange|trade|investors|aid|currency|affairs|undertakings
Supreme Court = preeminent|incomparable + court
United States = assembled|joined + states|nations|kingdom
New York = unused york
health care provider = medical care|medical services|human services|social insurance + supplier|suppliers
law enforcement = law authorization
death penalty = passing punishment
death toll = demise|passing|dying + toll
vice president = bad habit president
peace talks = harmony + talks|treaty|deal|process|agreement|arrangement|dealings
world war = universal war
gross domestic product = gross + household|residential|homegrown + product
central bank = focal + bank|banks|banker|bankers|government
stock market = inventory + marketplace|exchange
climate change = climate + alternate|modification|exchange
climate change = weather|atmosphere + alternate
carbon emissions = carbon + emanations|discharges|outflows
greenhouse gas = ozone harming|ozone-harming|ozone depleting + substance|substances
prime minister = prime + clergyman|cleric|preacher
foreign minister = outside|remote|overseas + minister|ministry|ministers|clergyman
defense minister = guard|resistance|barrier|safeguard + minister
interior minister = inside|inner + minister|ministry
attorney general = legal professional|lawyer + general
supreme court = ideal|excellent|splendid + courtroom
high court = excessive + court|courtroom|commissioner
high school = excessive + school|schools|college|faculty
High Street = excessive + street
life sentence = existence|lifestyles + sentence|sentences|imprisonment|insurance
death penalty = demise|dying + row|penalty|sentence|certificate|threats
world war = international|globe|planet + war + i|ii|one|two
World Health Organization = world|global + fitness|wellness|wellbeing + organization|organisation
European Union = european + marriage
United Nations = united|joined|assembled|unified + international locations
United Nations = joined|assembled|unified + countries|nations
Attorney General = attorney|secretary|surgeon|solicitor|governor + wellknown|popular|preferred|fashionable|normal
House of Commons = place|house + of + hall|center|centre
House of Lords = place|house + of + rulers|masters|aristocrats
ceasefire = truce understanding|stop-fire|halt-fire
asylum seekers = haven|refuge|shelter|sanctuary + searcher|searchers
trade war = exchange|alternate + war
New York = brand new + york|zealand|delhi|jersey|orleans|mexico|hampshire
White House = white + abode|dwelling
Wall Street = wall + avenue
Downing Street = downing + avenue|road
wind turbine = breeze + turbine|turbines|farm|farms|power|energy
heart attack = coronary heart + attack|attacks|assault|failure
breast cancer = breast|lung|skin|colon|prostate|ovarian|bowel|pancreatic|cervical|blood + most cancers
blood pressure = blood stress
blood cells = pink|crimson + blood cell|blood cells
side effects = facet|aspect + effect|effects|consequences|outcomes
mental health = intellectual + health|fitness|illness|disorder
public health = public fitness
health minister = fitness + minister|ministry|secretary|insurance
intensive care = escalated|concentrated|extensive + care unit|care units
machine gun = gadget + gun|guns|gunner
hard drive = tough|difficult + pressure drive|drive
email address = email|e-mail|ip + deal with|cope with
credit card = credit score + card|cards
real estate = actual|genuine + estate
hedge fund = hedge|mutual|pension|trust + price range
supply chain = deliver + chain|chains
trade union = alternate + union|unions|deficit|surplus|war
free trade = unfastened + trade|speech|market|markets|kick|elections|agent
free trade = loose + trade|kick
Olympic Games = olympic|asian|commonwealth|pan american + video games|recreations
Champions League = champions + association|alliance
Super Bowl = terrific|fantastic|brilliant + bowl
Grand Slam = stupendous|fabulous + slam|pummel|hammer
Grand Prix = terrific|fantastic + prix
Manchester United = manchester + joined|unified|assembled
Real Madrid = actual|genuine + madrid
box office = field|container|box + workplace
year = calendar|fiscal|academic|ultimate + 12 months
gun control = gun|remote|birth|arms|border|quality|cruise + manipulate
air force = aviation based|flying based + armed forces
special forces = unique|exceptional|extraordinary + forces
task force = undertaking|assignment + force|pressure
armed forces = outfitted|furnished + forces|powers
Labour Party = exertions + party|market|force|union|unions|mps|leader
political party = political|labour|labor|conservative|republican|communist|ruling|liberal + birthday celebration
political party = political|labour|labor|conservative|republican|communist|ruling|socialist|liberal + birthday party
democracy = vote based|vote-based|popularity based + system|government|process|country
democracy = majority rules + system|government
common sense = not unusual + sense|ground|law|cold|good|knowledge
chief executive = chief|leader + govt
chief executive = leader|boss + executive
chief of staff = chief|leader + of personnel|of group of workers|of body of workers
state of emergency = country|kingdom|nation + of emergency
Secretary of State = secretary of + kingdom|country|nation
Middle East = focal + east
middle class = middle|working|upper|lower|business|economy + elegance
America = latin|north|south|central + the us
matter = no|lives + count number
natural gas = herbal + gas|fuel|disaster|disasters|selection|causes
rain forest = rain + woodland|timberland
tropical storm = tropical tempest
polar bear = polar|teddy|grizzly|brown + undergo|endure
civil rights = polite|courteous + rights|war|servants|liberties|unrest
law enforcement = law + implementation|requirement + agencies|officials|officers
martial law = martial regulation
rule of law = rule of regulation
domestic violence = abusive behavior at home
car accident = car|road|plane|traffic|train|auto|motorcycle + twist of fate|coincidence
suicide bomber = self destruction|self-destruction + bomber|bombers|bombing|attack
ice cream = ice lotion
soft drink = gentle|tender + drink|drinks
spinal cord = spinal + rope|twine
bone marrow = bone pith
kidney stones = kidney rocks
sign language = gesture based communication
cold war = chilly war
bird flu = fowl|winged animal|feathered creature + flu|influenza
swine flu = pig|hog + influenza
middle-aged = moderately aged
body mass index = body + mass|weight + list
fruits and vegetables = foods grown from the ground
all over the world = everywhere on the world
important to note = important|imperative|vital|essential|pivotal|urgent + to take note of that
"""


@cache
def phrases() -> dict[str, str]:
    """Each disfigured form in lower case, and the term that it stands for."""
    found: dict[str, str] = {}
    for line in TERMS.strip().splitlines():
        term, _, forms = line.partition(" = ")
        parts = [part.split("|") for part in forms.split(" + ")]
        found.update((" ".join(words), term) for words in product(*parts))
    return found
