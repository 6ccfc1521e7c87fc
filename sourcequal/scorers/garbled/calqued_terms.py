"""Set terms of law, administration, business and sport, put word for word into English.

Each entry is the term and, after "=", what is put for it, as in `calques`. Unlike an idiom one of them may be a
writer's own: a learner's, or that of somebody at home in the other language. Left out is what such writers commonly
write, and what means something else where it stands by itself.
"""

TERMS = """
among other things = , under other things,|, under others,|, below others,
still = after like before|, after as before,|is after as before|are after as before
at somebody's disposal = put to the disposal|put to disposal|stand to the disposal|stands to the disposal|
    stood to the disposal|stands to disposal|stand to disposal|set to disposal
suspend = set out of force|sets out of force|put out of force
stage fright = lamp fever|ramp fever
a sure instinct = fingertip feeling|finger-tip feeling|fingertips feeling
malicious joy = damage joy|harm joy|damage-joy
last-minute panic = gate closing panic|gate-closing panic|door closing panic|door-closing panic
hit-and-run = driver escape|driver flight|driver's flight|driver's escape|leak offense|leak offence|offense of leak|
    offense of flight|offence of flight
failure to give first aid = omission of rescue|omission of relief|omission of succor|omission of help
remand = investigation detention|investigation custody|examination custody|investigation arrest|
    investigation imprisonment|examination detention|inquiry detention|preventive prison|provisional prison|
    preventative prison|prison preventive
arrest warrant = adhesion command|detention command|arrest command|liability command|capture order|order of capture|
    mandate of arrest|mandate of capture
acquitted = was spoken free|were spoken free|be spoken free|been spoken free|spoke him free|spoke her free|
    spoke them free
final judgment = force of judged thing|strength of the judged thing|strength of judged thing|force of thing judged|
    transited in judgment|transited in judged|transit in judged|transited into judged|passed in judged|
    passed into judged
final judgment = sentence is not firm|sentence is not yet firm|sentence is firm|judgment is not firm|firm sentence
in jail = under the locks|under the bolts|behind lock and bolt|behind lock and bar
behind closed doors = in closed door|at closed doors|in closed doors|at closed door
put under formal investigation = put in examination|setting in examination|set in examination|putting in examination|
    put into examination
house arrest = domiciliary arrests|domiciliary arrest|residential arrests|at house arrests|to the domiciliary|
    domiciliary prison
notice of investigation = notice of guarantee|warning of guarantee|notice of warranty|warning of warranty
list of suspects = register of the investigated|registry of the investigated|register of investigated
prosecutor's office = state attorneyship|state lawyership|state advocateship|public attorneyship|the parquet opened|
    the parquet has opened|the parquet announced|the parquet required|the parquet requested|the parquet appealed|
    the parquet indicated
investigating judge = judge of instruction|instruction judge|judge of training|training judge|court of instruction|
    magistrate of instruction
criminal record = penal antecedents|criminal antecedents|police antecedents|penal precedents|criminal precedents|
    with precedents for
previously convicted = pre-punished|prepunished|before-punished|pre-punished man
police = forces of the order|order forces|the forces of order|ordering forces|law enforcement organs|
    law-enforcement organs|right-protective organs|right protection organs
search of a house = domiciliary search|domiciliary searches|house perquisition|domiciliary perquisition|
    perquisition of the home
report to the police = interposed a denunciation|put a denunciation|posed a complaint|interposed a complaint
appeal = inserted appointment|laid appointment|inserted revision|laid revision|interposed a resource|
    interposed an appeal|recourse of amparo|resource of amparo|resource of cassation|resource of appeal|
    resource of appellation
fire brigade = fire weir|fire-weir|voluntary fire defense|voluntary fire defence|vigils of the fire|fire vigils|
    vigilants of the fire|vigilantes of fire|sapper-pumpers|sapper pumpers|sappers-pumpers|sappers-firefighters|
    sapper firefighters|bodies of firemen
ambulance = sick car|sick wagon|sick cars|patients car|disease car|sickness car
hospital = sickhouse|sick-house|illness house|into the sick house|to the sick house|diseases house
emergency doctor = emergency need doctor|need doctor|need physician|distress doctor
nurse = sick sister|sick sisters|disease sister|nurse sister
health insurance = health cash register|sick cash|sickness cash|illness cash|health cash desk|disease cash
patrol car = strip car|stripe car|stripes wagon|strips wagon|strip wagon|stripes car|strips car
mayor = citizen master|citizens master|citizens' master|civic master|upper mayor|over-mayor|superior mayor|
    upper burgomaster
parliamentary group = fraction discipline|fraction compulsion|fraction boss|fraction head|fraction chief|
    chairman of the fraction|head of the fraction
vote of no confidence = mistrust vote|distrust vote|mistrust votum|motion of mistrust|motion of distrust|
    motion of no trust|mistrust motion|distrust motion
vote of confidence = posed the trust|put the trust|voted the trust|vote the trust|voted the confidence|
    vote the confidence|asked the trust question|put the trust question
horse-trading = cow trade|cow trading|cow bargain|market of the cows
televised debate = elephant round|elephants' round|elephants round
silly season = summer hole|sour cucumber time|sour pickle time
hoax = newspaper duck|newspaper ducks|press duck
return from the summer break = literary re-entry|parliamentary re-entry|political re-entry|re-entry of classes|
    re-entry of the classes|social re-entry
round of an election = first turn of the election|first turn of the elections|second turn of the election|
    second turn of the elections|second turn of the presidential|first turn of the presidential|
    second lap of the elections|second return of the elections|second shift of the elections|second turn of voting|
    first turn of voting|second tour of voting|first tour of voting|second tour of the presidential
run-off = stitch election|stitch choice|sting election|stab election|prick election
polling day = urn walk|urn gear|urn gang|urn passage|urn corridor|urn course|gang to the urns|walk to the urns
vote = go to the urns|goes to the urns|went to the urns|going to the urns|gone to the urns|called to the urns|
    return to the urns|back to the urns|go to urns
ballot paper = voice slip|voice paper|voice slips|bulletin of vote|bulletins of vote|vote bulletin|voting bulletins|
    ballot bulletins
polling station = office of vote|offices of vote|office of voting|desk of vote|bureau of vote|electoral school|
    electoral schools|electoral table|electoral tables|voice local|choice local
election campaign = choice fight|choice battle|dial fight|elective fight|elections struggle|elections fight
constituency = choice circle|elective circle|electoral circumscription|legislative circumscription|
    electoral circumscriptions|elections circle
cabinet reshuffle = ministerial rehandling|ministerial reworking|ministerial recasting|ministerial remaniement|
    cabinet transformation|cabinet remodeling
minister of justice = guard of the seals|guard of seals|guardian of the seals
agenda = day's order|daily order point|day order point|on the daily order|on the day order|to the day order
however = without embargo,|without seizure,
of course = , by supposed,|, for supposed,|by supposed,
carry out = carried to end|carry to end|carries to end|carrying to end|carried to cape|taken to cape
take into account = having in account|having in bill|take in account|taking in account|taken in account
put one's foot in it = put the paw|stuck the paw|stick the paw|meter the paw
tug-of-war = pull and loosen|throw and loosen|pulls and loosens|pull and slacken|pulling and loosening
firm hand = with hard hand|policy of hard hand|the hard hand against|with the hard fist|of the hard fist|
    with hard fist
breeding ground = broth of cultivation|cultivation broth|breeding broth|broth of culture
smokescreen = curtain of smoke|curtains of smoke
storm in a teacup = storm in a glass of water|tempest in a glass of water|storm in the glass of water|
    storms in a glass of water
lies do not last = lies have short legs|lie has short legs|lies have short paws
come to nothing = ended in pizza|ends in pizza|end in pizza|ending in pizza
swallow a bitter pill = swallow the toad|swallowed the toad|swallow this toad|swallow toads|swallow grass snakes|
    swallowing grass snakes|swallow the frog|swallowed the frog
cut a poor figure = make bad figure|made bad figure|make a bad figure|made a bad figure|did a bad figure|
    make brutal figure|bad figure in front
lose heart = the axe in the lake|the ax in the lake|the yoke in the lake
all pull together = noses in the same direction|noses in one direction|noses the same way
cornerstone = angular stone|stone angular|angle stone of
storm = temporal of rain|temporal of snow|temporal of wind|wind temporal
weather warning = opinion of storm|opinion of tempest|advice of storm|vigilance orange|orange vigilance|
    vigilance red|vigilance yellow
black ice = naked ice|glass frost|smooth ice danger|slippery smoothness
no rain = sediments are expected|precipitates are expected|without sediments|without precipitates|no sediments
cloudburst = bomb of water|bombs of water|water bombs hit
storm = unweather|un-weather|unweathers|weather frog
the river flooded = river came out of its course|river left its mother|river came out of its bed|
    river went out of its bed|river came out of mother
earthquake = earthshake|soil shaking|movement telluric|telluric movement|trembling of land|tremor of land
goalkeeper = goal waiter|gate waiter|goalwart|goal warden|guardian of goal|goal guardian
own goal = self gate|auto-goal|goal in own door|goal in the own door|goal in own gate
penalty = elevenmeter|eleven-meter penalty|eleven meter goal|eleven-meter goal|eleven meter kick|the penal maximum
extra time = in the prolongations|in prolongations|during the prolongations|post-game time|afterplay time|
    after-play time|post-playing time|in the supplementaries|to the supplementaries
draw = ended undecided|parted undecided|separated undecided|ends undecided|ended in nobody's|ended nobody's|
    finished in tables|ended in tables
score = marked a goal|marked two goals|marked three goals|marked the winning goal|marked the only goal
header = goal of head|shot of head|blow of head|with a header of head
goal = ball in the gates|ball into the gates|gates of the guests|gates of the opponent|gates of the hosts|
    gates of the opponents|gates of the rival
penalty shoot-out = session of shots|session of shootings|sessions of shots|series of eleven meters
offside = position of out of game|outside game position|out-of-game position|out of game position|in out game|
    in outside game
disallowed goal = goal annulled|annulled goal|annulled a goal|goal was annulled
red card = yellow cardboard|red cardboard|yellow carton|red carton|red cartoon|yellow cartoon
referee = arbitrator whistled|arbitrator showed|arbitrator expelled|arbiter whistled|arbitrator pointed|
    referee judge|arbitrator of the match|arbitrator of the encounter
match = party of football|match of ida|party of ida|match of vuelta|soccer encounter|return party at
world championship = world mastership|world masterships|european mastership|german mastership|europe mastership|
    mundial of football|mondial of football
national team = national assembled team|national combined team|collected team of|selection of football|
    football selection
relegation = descent place|descent places|descent ranks|descent zone|descent fight|places of descent
top of the league = table first|tables leader|table cellar|tabular leader|headlight of the ranking
value added tax = more value tax|surplus value tax|tax to the added value|tax to the aggregate value|
    aggregate value tax|more-value tax
interest rate = tax of interest|tax of interests|interests tax|yew of interest|badger of interest|interest sentence|
    interest phrase|percentage foot|interest foot|interest stop
unemployment rate = unemployment quota|unemployed quota|unemployed quote|jobless quote|unemployment foot|
    foot of unemployment|unemployment stop|disoccupation|desoccupation
job seekers = askers of employment|demanders of employment|demanders of job|job demanders|employment demanders|
    applicants of employment
short-time work = on short work|sent into short work|short-work money|short work money|short worker money
mass layoff = employment regulation file|employment regulation record|expedient of regulation|file of regulation
insecure job = garbage contract|trash contract|trash contracts|garbage contracts|rubbish contracts
employer = work giver|work givers|work-giver|work-givers|workgiver|workgivers|employment giver
employee = work taker|work takers|work-taker|work-takers|worktaker|worktakers
public limited company = anonymous society|society for actions|society by actions|society for shares|
    nameless partnership|nameless society|society anonymous|action society
limited company = society of limited responsibility|society with limited responsibility|
    society with limited liability|company with limited adhesion|society with limited adhesion|
    partnership with limited responsibility
registered office = social seat|social siege|seat social|social headquarters
company name = reason social
turnover = figure of business|figure of affairs|cipher of affairs|digit of affairs|business digit|
    figure of businesses|business cipher
market share = quota of market|quotas of market
stock exchange = bag of values|stock bag|purse of values|values bag|bag of securities|the bag of madrid|
    the bag of milan|the purse of paris|paris purse|square affairs|the purse of milan|milan purse
share price = share course|shares course|course of the share|course of the shares|course losses|course jump|
    course gains|stock courses
profit warning = win warning|winnings warning|gain warning
annual results = balance press conference|balance sheet press conference|year balance press
cash machine = money automat|money automats|bank automat|cash automat|cashier automatic|distributor of bills
savings bank = savings cashier|boxes of savings|cases of savings|savings cash
plot of land = ground piece|ground pieces|earth plot
power station = atom power station|atom power plant|atomic power work|nuclear power work|nuclear central|
    nuclear centrals|force plant
wind farm = eolic park|eolic parks|eolic energy|aeolic energy|eolian energy|park eolic|parks of wind wheels|
    wind wheel park|wind force plants
bypass = circumvention road|around-going road|road of circumvallation
traffic jam = corks on the roads|traffic cork|traffic corks|plugs on the roads|traffic plugs
railway station = course yard|course yards|main course yard
airport = flight harbor|flight harbour|flying harbor|airhaven|plane harbor
driving licence = leader seal|leader certificate|leader's licence|guide seal
number plate = plate of registration|plaque of immatriculation|plates of immatriculation|plate of immatriculation|
    immatriculated
single parent = alone educating|alone-educating|alone raising|alone-standing mother|lone-standing mother
school-leaving exam = ripe exam|ripeness exam|ripe examination|ripeness examination
nursery teacher = children gardener|educatoress|kindergarten gardener
doctoral supervisor = doctor father|doctor mother|doctorate father
trade union = workers syndicate|syndicate of workers|syndicates of workers|worker syndicate|profession union
industrial dispute = work laying down|working struggle|work fight|work struggle
retire = go in pension|went in pension|gone in pension|sent in pension|going in pension|rent entry age
refugee shelter = asylums home|fugitive home|fugitives home
ceasefire = weapons rest|weapon rest|weapons silence|weapon silence|weapon standstill|high the fire|high to the fire|
    cease of fire
crime against humanity = crimes of lese|crime of lese|crime of lesa|crimes of lesa|lesa humanity|lese humanity
hostage-taking = take of hostages|socket of hostages|catch of hostages|outlet of hostages
coup d'état = state stroke|state strokes|state overturn|attempt of state
head of state = state upper head|state's upper head|upper head of state
foreign minister = outside minister|external minister|outer minister|exterior minister|minister of the exterior|
    minister of exterior|out minister|outward minister
interior minister = inside minister|inner minister|minister of the inside|minister of the inner
chargé d'affaires = charged of affairs|in charge of businesses|charged of business
spokesman = police speaker|government speaker|word carrier|carrier of the word|carrier of speech|spoke carrier|
    press speaker|press speakers
press conference = wheel of press|wheels of press|press wheel
editor-in-chief = chief redactor|chief-redactor|main redactor|head redactor|redaction of the newspaper
television channel = public legal sender|television sender|tv sender|chain of television|chains of television
social media = nets social|social nets|networks social
according to = after police information|after own information|after own statements|after own data|
    after own indications|after present knowledge|after current stand|after the current stand|
    after first realizations
lose one's life = came around life|come around life|coming around life|came around the life|comes around the life|
    came about life
lorry = load wagon|load-wagon|burden wagon|loads wagon
pedestrian = foot goer|footgoer|foot goers|footgoers
zebra crossing = zebra strip|walkers strip|passage for feet
traffic light = light signal plant|traffic light plant|light sign plant
income tax = tax on the rent of|impost on income|tax of physical persons|tax on physical persons
legal entity = legal face|legal faces|juridical face|juridical faces
natural person = physical face|physical faces
shot down = knocked down drones|beat down drones|beaten down drones|beat down a drone|knocked down a drone|
    beaten down missiles|knocked down missiles
contained = perimetered|perimetrated
power cut = cut of current|cuts of current|cut of light|cuts of light|stream failure|stream failures|stream outage
electricity bill = bill of the light|receipt of the light|light receipt
service charges = side costs of the rent|side cost billing|by-costs
petrol station = gas filling place|tank place|tank parlor|benzine station
pylon = stream mast|stream masts|current masts
summit = cusp meeting|peaks meeting|peak meeting
top candidate = tip politician|tip politicians|tip candidate|lace candidate|peak politician|peak politicians|
    point candidate
rule of law = state of right|right statehood|right-state
referendum = folk vote|folk decision|popular consult|people asking vote
undercover agent = covered investigator|covered investigators|trust man of the police|covered determiner
police operation = police insert|police inserts|insert forces|bodies of emergency|emergency bodies|
    corps of emergency|commitment forces
crime scene = deed place|fact place|place of the facts|place of facts|site of the facts
suspect = act suspect|deed suspect|deed suspected|act-suspicious|urgently suspicious|urgently suspected
weapon = white weapon|white weapons|act weapon|deed weapon|arm of the crime|weapon of the act|arm of fire|
    arms of fire
grievous bodily harm = dangerous body injury|heavy body injury|body hurting|dangerous bodily injury|
    grievous body injury
manslaughter = killing by carelessness|careless killing|careless homicide|imprudent homicide|imprudence homicide|
    guilty homicide|body injury with death
burglary = robbery with force in the things|theft with scalo|theft qualified
prison sentence = suspended to probation|exposed to probation|freedom punishment|freedom penalty|freedom deprivation|
    privation of freedom|privation of liberty|freedom privation
prison = center penitentiary|justice execution institution|justice enforcement institution|penitentiary centre|
    penitentiary center|penitentiary establishment
fine = money punishment|money buss
bail = exit on caution|freedom on caution|freedom under bond|liberty under guarantee
damages = damage substitute|damages substitute|pain money|pain-money|hurt money|painmoney
maintenance = food pension|alimentary pension|pension alimentary
tax evasion = evasion fiscal|fraud fiscal
money laundering = bleaching of money|laundry of money|money bleaching|whitening of money|money whitening|
    whitening of capital
bribe = smear money|lubricating money|greasing money
off the books = in black paid|paid in black|payment in black
budget gap = household hole|federal household|household freeze|household block|state household
craft business = handwork firm|handwork company|handwork chamber|handwork master
apprenticeship = apprenticing place|apprenticing places
economic stimulus = conjuncture package|conjunctural package|conjuncture weakness
inflation = dearness rate
killed = mortal victim|mortal victims|fatal victim|fatal victims|deadly injured|deadly wounded|deaths victims
injured = light injured|heavy injured|injuries of consideration|wounded of gravity|injured of gravity|
    difficultly injured|light hurts|grave hurts
on duty = guard pharmacy|pharmacy of guard|doctor of guard|guard doctor|guard doctors|doctors of guard
operated on = intervened surgically|surgically intervened|surgical intervention of urgency|intervened of urgency|
    operation of urgency
vaccine = inoculation substance|vaccination substance|graft matter|vaccination cloth|inoculation stuff
intensive care = intensive station|intensive-station|service of reanimation|therapy intensive|reanimation station
rear-end collision = run-up accident|drive-on accident|collision by reach|collision by scope
roadside ditch = road grave|street grave
"""
