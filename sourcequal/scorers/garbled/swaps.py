"""Words that tools which reword by a thesaurus put in the place of others.

Each entry is a word and, after the colon, what such tools write for it: mostly a synonym of another of its senses. By
itself every one of them is a word like any other. Plurals follow by rule. Words that authors, too, put there at will
("full" for "complete") are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from sourcequal.scorers.garbled import lexing
from sourcequal.scorers.garbled.company import COMMON, best_of_each
from sourcequal.scorers.garbled.ngrams import PAIR, Array, LanguageModel, Reading, key

SWAPS = """
abuse: mishandle mishandling misuse; academic: scholarly scholastic; accident: mischance misfortune mishap; account:
report; ace: expert pro; acid: corrosive; action: move; actor: entertainer performer; added: included; addiction:
compulsion enslavement fixation; address: deliver locale; adult: grownup; advertising: publicizing; advice: counsel
exhortation; affair: undertaking; affairs: matters undertakings; agent: operator specialist; agreement: assention;
aid: assistance; air: atmosphere breeze broadcast freshen wind; aircraft: airplane; airline: air aircraft carrier;
airport: airdrome terminal; aisle: path; alarm: alert caution; alcohol: liquor; algorithm: calculation; ambulance:
rescue; analyst: examiner investigator; animal: beast creature; ankle: lower; anniversary: commemoration; anthem:
hymn; apartment: condo; appeal: claim request; appearance: look; approach: methodology; area: territory; arena: field;
argument: contention; arm: limb; armband: bracelet; armed: equipped furnished outfitted; army: multitude; arrest:
capture seizure; art: craft craftsmanship workmanship; artery: conduit corridor; artificial: counterfeit fabricated
fake manufactured simulated; artist: craftsman; assault: ambush; assembly: gathering; assessment: appraisal;
assistant: aide partner; association: affiliation; asthma: wheezing; asylum: haven refuge; athlete: competitor
contender; attack: ambush assault fit onslaught strike; attacker: aggressor assailant; attempt: endeavor; attendant:
chaperon orderly; attention: consideration; attorney: lawyer; audience: crowd gathering; augmented: enlarged
increased; author: creator; authorities: powers specialists; authority: expert power; average: mean normal; award:
grant honor; away: absent; baby: child infant; back: posterior rear; bag: sack; bail: safeguard; baking: heating
preparing; balance: adjust equilibrium parity; balanced: adjusted; ball: orb sphere; ballistic: rocket; ballot: vote;
band: group ring; bank: depository financial shore; bar: pub saloon tavern; bargaining: dealing haggling; base:
foundation; baseball: ball; basket: bushel crate; battery: artillery cell; battle: clash fight; beach: seashore
seaside shore shoreline; bear: endure undergo; beat: thump vanquish; bed: couch; bedroom: room; belt: band strap;
bench: pew seat; benefit: profit; best: finest; big: colossal gigantic; bike: bicycle; bill: beak charge invoice;
bird: fowl; birth: origination parturition; birthday: anniversary; black: dark ebony sable; bladder: vesicle; blanket:
cover; blast: impact; blind: sightless; block: obstruct square; blockbuster: smash; blood: circulatory gore plasma
sanguine; blue: azure sapphire; board: panel plank; boarding: embarking loading; boat: pontoon vessel; body: frame;
boiling: bubbling simmering; bomb: explosive shell; bomber: aircraft plane; bombing: shelling; bond: attachment cling
obligation tie; bone: ivory; book: reserve tome; boot: footwear; boots: footwear; border: boundary fringe outskirt;
bottle: flask jug; bowel: gut; bowl: dish; box: case container crate; boxing: fisticuffs; brain: cerebrum mind;
branch: bough limb; brand: mark; breach: break infringement rupture; bread: loaf; break: crack respite rupture;
breakfast: morning; breaking: shattering softening; breast: bosom chest; breath: inhalation; bridge: overpass;
brigade: detachment unit; broad: expansive; broadband: wideband; broken: severed shattered; broker: agent dealer;
bronze: tan; brown: darker tan; browser: program; bubble: bladder froth; budget: allowance; bull: ox; bullet:
projectile slug; bus: omnibus transport; butter: margarine spread; button: catch; cabin: cottage; cabinet: bureau
closet cupboard; cable: link wire; cake: pastry; call: bring shout; camera: cam photographic; camp: encampment;
campaign: battle crusade; campus: grounds; cancer: malignancy; candidate: aspirant competitor hopeful; cap: hat top;
capital: city funding wealth wherein; captain: chieftain commander skipper; car: auto automobile motorcar; carbon:
charcoal coal; card: postcard ticket; care: concern consideration mind; career: profession vocation; carrier: bearer
transporter; carry: convey; case: instance situation; cash: money; cast: solid; cat: feline; cattle: steers;
ceasefire: truce; cell: cubicle jail; center: inside middle; central: focal midway; centre: middle; cervical: neck;
chain: fasten shackle string; chair: seat; champion: champ hero victor; championship: crown title; chance: possibility
shot; change: alter alteration exchange; channel: canal conduit waterway; character: nature; charge: accusation accuse
fee; charger: steed; charging: accusing; charity: foundation philanthropy; chart: outline; cheese: cheddar; chemical:
concoction substance; chest: bosom trunk; chicken: hen poultry; chief: boss; child: kid tyke youngster; children: kids
youngsters; chip: fry shard; choice: selection; church: chapel congregation; cigarette: smoke; citizen: resident;
city: metropolis municipality town; civil: affable polite; claim: assert guarantee; class: classification elegance;
clean: smooth spotless; click: tick; climate: atmosphere weather; clinic: center facility; clinical: medical
scientific; clock: timepiece; close: near; closed: sealed shut; closing: shutting; clot: coagulation; clothes: attire
garments; cloud: haze mist murk; club: membership; coach: carriage mentor trainer; coal: charcoal ember; coalition:
alliance combination union; coast: bank drift; code: cipher; cold: bloodless chilly; collapse: breakdown fall;
collective: aggregate; column: segment; combat: battle; comic: amusing funny; comment: remark; commission: fee;
commissioner: chief magistrate; commitment: duty responsibility; committee: board; communication: correspondence;
company: enterprise; competition: opposition rivalry; complaint: grievance objection protestation; computer: laptop
pc; computing: figuring registering; concern: worry; concert: show; conference: gathering; confidence: certainty;
conflict: struggle warfare; congress: congregation; connection: association; conservative: moderate traditionalist;
console: comfort; consumer: purchaser shopper; contact: touch; contract: agreement settlement shrink; control: command
dominance manage manipulate mastery; convention: show tradition; cookie: biscuit treat; cooking: culinary;
cooperation: participation; copper: metal; copy: duplicate; core: center middle; corner: bend nook recess; corporate:
company organization; corps: body; corruption: debasement defilement; cost: price; cotton: fabric; cough: hack;
council: board chamber gathering; counsel: guidance; country: state; county: province; coup: overthrow; couple: pair;
courage: boldness; course: direction path route; court: courtroom courtyard patio tribunal; cover: blanket conceal;
crash: collide smash; cream: lotion; credit: acclaim praise recognition; crew: group team; crime: misconduct offense
wrongdoing; criminal: felony lawbreaker unlawful; crisis: catastrophe disaster emergency; critic: pundit; crop:
harvest yield; cross: go move pass; crossing: intersection; crowd: swarm throng; crown: diadem; crude: coarse rough
unrefined; cruise: sail voyage; cup: glass mug; currency: cash money; curve: bend; custody: authority guardianship;
customer: patron; cut: chop slice; cycling: biking; damage: harm; dance: move; danger: peril threat; dangerous:
perilous risky; dark: dim dull gloomy; data: facts info records; date: day; day: sunlight; dead: lifeless useless;
deadly: fatal lethal; deal: arrangement bargain; dealer: merchant trader; death: demise dying expiry passing; debate:
wrangle; debt: indebtedness liability obligation; debut: introduction presentation; decision: selection; defeat:
annihilation overcome thrashing; defence: guard protection safeguard; defender: protector; defense: guard resistance;
deficit: lack shortage shortcoming shortfall; degree: diploma extent grade; degrees: levels; delay: postponement;
delegation: designation; delivery: conveyance; demand: request solicitation; department: branch division; deposit:
store; depression: despondency melancholy; deputy: delegate representative; desert: abandon; design: layout; designer:
architect planner; desktop: workspace; detention: confinement; device: gadget; diabetes: sugar; diet: eating food;
dinner: supper; diplomatic: conciliatory; direct: coordinate; director: chief executive; disability: handicap
incapacity; disaster: calamity catastrophe debacle; discount: markdown rebate; discovery: disclosure revelation;
disease: ailment infection malady sickness; dish: plate; disk: circle plate; disorder: chaos confusion; display:
exhibit show; dispute: debate question; distance: separation; district: area; dividend: profit; divorce: separation;
doctor: medic physician specialist; document: archive record; dog: canine pooch; dollar: greenback; domestic:
residential; donation: gift; donor: contributor giver; door: entrance entryway portal; dose: portion; double: twin
twofold; download: transfer; draft: draught; drama: dramatization; draw: attract pull; dream: fantasy; dressing:
bandaging; drink: beverage refreshment; drinking: consuming imbibing ingesting savoring; drive: force propel; driver:
motorist; driving: impelling riding steering; drug: medication medicine narcotic sedate tranquilize; drunk: inebriated
intoxicated; dry: dehydrated parched; dust: dirt; duty: obligation responsibility; earnings: income profit; earth:
globe soil world; earthquake: tremor; east: orient; eating: consuming; edge: aspect; edition: version; editor:
proofreader supervisor; education: instruction schooling; effect: consequence; efficiency: effectiveness productivity
proficiency; effort: exertion; egg: ovum; elderly: aged; election: choosing race; electric: power; electricity: power;
elementary: rudimentary; embassy: consulate; emergency: crisis; emission: discharge emanation outflow; emissions:
discharges emanations outflows; emotional: enthusiastic passionate; employee: representative; employer: boss;
endangered: imperiled jeopardized; enemy: adversary foe; energy: essentialness strength vigor vitality; engine:
locomotive; engineer: architect; engineering: designing; entrance: front; environment: surroundings; environmental:
ecological; epidemic: pestilence plague; equal: equivalent; equaliser: leveler; equity: fairness; error: blunder
mistake; estate: bequest domain homestead property; ethnic: ethical; evasion: avoidance dodging; evening: night;
event: occasion; evidence: confirmation; exam: test; example: instance; exchange: alternate barter interchange swap
trade; executive: authority govt official; exercise: drill workout; exhibition: display presentation; exit: departure
leave; expansion: extension growth; expectancy: anticipation hope; expectation: desire; expected: anticipated; expert:
master; explosion: blast; expression: articulation; extension: augmentation expansion; extra: more; extreme: intense;
eye: optic; eyewitness: onlooker; face: countenance; facial: face; facility: office; faculty: personnel workforce;
failure: disappointment fiasco letdown; fair: truthful; fairy: pixie; faith: confidence religion; fall: drop; family:
clan household relatives; fan: devotee lover; farm: homestead ranch; farmer: agriculturist rancher; fashion: mold;
fast: quick speedy; fat: obese; father: dad; fatty: greasy; fear: dread; federal: bureaucratic government; fee:
charge; feeding: nourishing sustaining; female: lady woman; fence: wall; fertilizer: compost manure; festival:
celebration fete; fever: temperature; fibre: filament; fiction: myth; field: area discipline meadow subject; fight:
battle; fighter: combatant contender warrior; figure: shape; file: record; filter: channel; final: last; finance:
fund; financial: economic monetary; finishing: completing wrapping; fire: blaze discharge flame hearth; fired: sacked
terminated; firefighter: fireman; first: initial primary; fiscal: monetary; fish: angle; fishing: angling; fixed:
mounted settled; fixture: apparatus installation; flag: banner pennant; flash: glimmer streak; flight: departure
escape; flood: deluge surge; floor: ground story; flow: current stream; flower: bloom blossom; flu: grippe influenza;
focus: recognition; folder: envelope; food: nourishment sustenance; foot: base toes; football: soccer; footprint:
impression trail; force: compel drive pressure; forces: powers strengths; forecast: conjecture gauge; foreign: alien
distant outside overseas remote strange unfamiliar; forest: backwoods timberland woodland; fossil: relic; foul: filthy
nasty revolting; foundation: basis; frame: body; fraud: extortion misrepresentation; free: complimentary gratis
liberated loose unfettered; freedom: liberty opportunity; frequency: recurrence; fresh: clean crisp; friend: buddy
companion; friendly: amicable pleasant; front: facade forepart the; frozen: solidified; frying: browning; fuel:
energize gas; fuels: energizes fills powers; function: characteristic; fund: finances store; funding: financing;
future: destiny; gallery: display exhibition; gambling: betting; game: amusement diversion recreation; gaming:
gambling; gang: group posse; gap: hole; garden: lawn nursery; gas: gasoline petrol vapor; gate: door entryway; gear:
equipment; gene: quality; general: broad preferred wellknown; generation: age; genetic: hereditary; giant: goliath
monster; glass: tumbler; global: universal; goal: intention; goalkeeper: custodian goalie guardian; gold: gilded
golden; golden: brilliant gilded; government: administration authorities; governor: representative senator; grade:
mark; graduate: alumni; grain: cereal; grand: fabulous terrific; grandfather: granddad; grant: award; grass:
grassland; gravity: seriousness; grazing: brushing touching; green: emerald inexperienced verdant; greenhouse:
conservatory nursery; grid: framework lattice matrix network; gross: disgusting net; ground: dirt earth floor; group:
bunch; growth: augmentation boom increase; guard: protect watch watchman; guest: visitor; guide: manual; guilty:
blameworthy responsible; gun: firearm weapon; habit: addiction propensity; hacker: programmer; hair: locks; hall:
corridor; hamstring: cripple; hand: paw; harassment: badgering provocation; hard: arduous difficult tough; hardware:
equipment; hate: detest loathe loathing; head: skull top; headache: migraine; header: heading; health: soundness
wellbeing; healthy: sound wholesome; hearing: listening; heart: cardiac coronary soul; heat: warmth; heating: warming;
heavy: overwhelming substantial weighty; hedge: bush fence shrub support; helicopter: chopper; hero: legend; high:
elevated excessive lofty raised tall; higher: loftier; highway: parkway; hiking: climbing; hip: hep; hire: contract
enlist; history: chronicle records; hit: strike; holder: bearer owner; hole: gap opening; holiday: excursion vacation;
home: abode domestic house household residence; homeless: destitute vagrant; homework: schoolwork; horror: ghastliness
repulsiveness; horse: equine steed; hospital: clinic infirmary; host: have; hostage: captive prisoner; hostel: inn;
hot: blistering heated sizzling warm; hotel: hostel inn lodging resort; house: abode dwelling residence; housing:
accommodation lodging; human: humanoid mortal; hunger: craving starvation; hunting: chasing looking; hurricane: storm
typhoon; hydrogen: element; ice: chill frost; icon: symbol; identity: character personality; illegal: illicit
unlawful; illness: ailment malady sickness; immigrant: foreigner outsider settler; immigration: migration; immune:
exempt insusceptible invulnerable resistant safe; impact: effect; income: pay profits salary wage; independent:
unbiased; industrial: mechanical; inflation: distension expansion swelling; information: facts; injured: harmed
wounded; injury: affliction damage harm hurt wound; inmate: prisoner; innings: frames; innocent: blameless; input:
info; inspection: examination; inspector: examiner; insurance: assurance; intelligence: acumen cleverness insight
knowledge; intensive: concentrated escalated; interest: curiosity enthusiasm hobby intrigue stake; interior: inner
inside; international: worldwide; interview: meet; invasion: attack; investigation: examination; investment: funding
speculation venture; investor: financier speculator; iron: press; island: isle isolated; issue: trouble; jail: prison;
jam: preserve; javelin: spear; jazz: jive; jet: stream; job: employment occupation; joint: articulation collaborative
collective; journal: diary; journalist: columnist writer; journey: adventure excursion; judge: adjudicator decide
referee; judicial: legal; jump: bounce leap; junk: garbage trash; jury: board jurors panel; justice: equity; keeper:
attendant custodian guardian; key: secret; keyboard: console; kick: boot punt; kidney: nephric renal; kitchen:
cookroom; knee: lap; knife: blade; knockout: stunner; label: mark; labor: exertions toil; labour: toil; lake: pool;
land: ground terrain; landing: arrival; landlord: proprietor; language: dialect lingo tongue; lap: circuit; laptop:
computer; large: expansive; launch: dispatch propel; laundering: washing; law: legislation; lawmaker: legislator
official; lawsuit: claim; lawyer: attorney; lead: chief guide initiative leadership; leader: boss chief head pioneer;
leadership: administration; league: alliance association; learning: adapting erudition mastering; leather: calfskin;
leg: limb; legal: felony lawful; legislation: enactment; legislative: authoritative; lens: focal; lesson: exercise;
letter: missive; level: degree; levels: degrees stages; liberal: generous; liberties: freedoms; liberty: freedom;
library: archive; licence: permit; license: permit; life: existence lifestyles lifetime; light: brightness
illumination lamp mild; limit: boundary restrict; line: queue row streak; lines: strains traces; link: connection
interface; liquid: fluid; list: rundown; listed: recorded; literature: writing; lithium: metal; liver: foie hepatic
organ; living: dwelling; loan: advance borrowing; lobby: foyer; local: neighborhood neighbourhood; location: vicinity;
locker: storage; long: lengthy prolonged; loss: deprivation forfeiture misfortune; lot: parcel part; love: adore
affection; low: moo; luggage: baggage; lunch: luncheon; lung: pulmonary; machine: apparatus contrivance gadget;
magazine: mag; mail: post; main: fundamental principle; maintenance: renovation upkeep; majority: larger lion; male:
guy; man: fellow; management: administration; manager: administrator chief supervisor; mandate: command; manslaughter:
murder; map: chart; march: walk; margin: edge; marine: oceanic; market: advertise bazaar marketplace; marketing:
promoting; marriage: matrimony union; marrow: pith; mass: crowd; massive: monstrous; master: ace; match: healthy;
material: cloth; matter: count; meal: dinner; mean: cruel; measure: degree; meat: flesh; medal: decoration; media:
medium press; medical: clinical restorative; medicine: drug medication; medium: average; meeting: assembly gathering;
member: constituent; membership: club; memory: recollection remembrance reminiscence; mental: cerebral intellectual
psychic psychological; metal: steel; middle: center; midfielder: center; migrant: transient vagrant; military: army
navy; milk: drain; mine: mineshaft; mineral: ore; minimum: base least smallest; mining: digging excavating; minister:
clergyman cleric pastor preacher priest; minority: minor; minutes: mins; missile: projectile rocket; mission: venture;
mixed: blended; model: exemplar mannequin; modern: cutting; money: cash; moon: satellite; moral: ethical; morning:
dawn; mortgage: contract loan; mother: parent; motion: movement; motor: engine; mountain: mount peak; mouse: rodent;
movement: motion; murder: homicide killing; muscle: muscular; museum: exhibition gallery; music: track tune; musical:
melodic; mutual: common shared; nation: country; national: country countrywide patriotic; native: local; natural:
characteristic herbal regular; nature: temperament; naval: maritime; negotiation: arrangement transaction; neighbor:
adjacent; neighborhood: community; nervous: anxious apprehensive; net: internet mesh web; network: organization
organize; neural: brain nerve nervous; news: tidings; newspaper: daily paper; night: evening midnight; noise: clamor
commotion; note: word; notice: word; novel: original; nuclear: atomic; nurse: attendant caretaker; nursery:
greenhouse; nursing: caring; object: item; objective: goal; obligation: duty; office: bureau workplace; officer:
functionary official; official: respectable; oil: grease lubricant; old: aged ancient antique matured; olive: green;
olympic: olympian; open: exposed unlocked; opener: launcher; opening: beginning establishing gap; operator:
administrator specialist; opinion: feeling sentiment; opponent: adversary rival; opposition: antagonism competition
defiance resistance restriction; optic: eye; orange: citrus; order: arrange; organ: instrument organization;
organized: arranged sorted; outage: blackout; outbreak: episode; output: yield; overdose: glut; owner: possessor
proprietor; oxygen: air; package: bundle; pad: cushion; page: sheet web; pain: ache agony anguish hurt misery torment;
paint: coloring; palace: castle; pan: container skillet; panel: board plank; panels: boards plates; paper: article
newspaper; parent: determine figure; park: stop; parking: halting stopping; parliament: congress legislature;
parliamentary: legislative; partner: accomplice associate; party: birthday celebration festivity gathering; pass:
bypass skip; passenger: rider traveler voyager; passport: visa; password: watchword; past: beyond; patient: sufferer
tolerant; pattern: sample; payment: charge installment; peace: harmony quiet serenity tranquility tranquillity; peak:
crest pinnacle top; peanut: nut; penalty: chastisement discipline forfeit punishment; pension: allowance annuity;
people: folks humans individuals; pepper: capsicum; period: duration length; permanent: everlasting lasting; permit:
allow; petrol: gasoline; phone: cellphone smartphone telephone; photo: picture; physical: bodily; picture: photo;
piece: portion; pilot: aviator; pipeline: conduit pipe; pitch: throw; plane: aircraft airplane; planet: globe; plant:
flora manufactory vegetation works; plastic: polymer synthetic; plate: dish; platform: stage; play: recreation;
player: performer; playing: gambling; pocket: pouch; point: factor focus; poison: toxin; polar: arctic; pole: post;
police: constabulary cops law; policy: arrangement; political: governmental; politician: legislator; poll: survey;
polling: surveying; polls: surveys; pollution: contamination; pool: pond puddle; poor: bad negative; pop: fly popular;
pope: pontiff; popular: famous; population: populace; port: harbor; portfolio: collection; post: publish; pot: vessel;
pound: beat; poverty: destitution neediness; powder: dust; power: electricity potency strength vitality; practitioner:
professional specialist; prayer: petition; pregnant: expectant; premium: bonus reward; prescription: remedy;
president: chief; presidential: authoritative; press: push squeeze; pressure: compel force strain weight; prevention:
anticipation; price: worth; priest: cleric; primary: elementary; prime: first head high prima; prince: sovereign;
prison: penitentiary; prisoner: captive detainee; privacy: seclusion solitude; prize: award; problem: hassle;
producer: maker manufacturer; product: merchandise; production: manufacturing; profit: gain income; project:
assignment undertaking venture; promotion: advancement; property: belonging; proposal: suggestion; prosecutor:
examiner investigator; protein: macromolecule; protest: challenge dissent; protester: dissident nonconformist;
provincial: commonplace; public: people; publication: distribution; published: distributed; pulse: beat heartbeat;
punishment: discipline; pupil: student understudy; purchase: buy; qualifying: certifying; quality: caliber grade;
quantum: amount; quarter: region; quarterly: trimestral; quarters: districts; quick: brief; race: dash; racing:
dashing; radiation: emission; radio: wireless; raid: foray; rail: rails; railway: rail railroad; rain: downpour
shower; rainfall: precipitation; random: arbitrary irregular; range: variety; rate: pace rating tempo; rating: ranking
score; raw: crude uncooked; reaction: response; reactor: nuclear; reader: peruser; reality: fact truth; rebel:
insurgent radical; recession: downturn retreat withdrawal; recipe: formula; recognition: acknowledgement
acknowledgment; record: album archive document; recovery: healing restoration; red: crimson ruby ruddy scarlet;
referee: arbiter ref; refugee: displaced evacuee outcast; region: locale; regional: territorial; registration:
enlistment; regulation: guideline law; relationship: courting dating; relay: transfer; release: discharge launch
liberation; relegation: downgrade; relief: alleviation; religion: faith; religious: strict; remaining: outstanding
staying; remote: distant inaccessible; renewable: inexhaustible sustainable; rent: lease; rental: leasing; repair: fix
restore; replacement: substitution; report: account; reporter: columnist correspondent journalist; representative:
agent delegate; republic: state; republican: conservative; rescue: protect save; research: examination exploration
inquiry studies; researcher: analyst scientist; reserve: hold save; resident: inhabitant occupant; residential:
private; resistance: obstruction opposition; resolution: determination; resort: lodge; resource: asset; response:
reaction; restaurant: diner eatery; result: consequence; retirement: seclusion superannuation; return: restitution;
revolution: upheaval; reward: praise; rice: grain; rich: affluent wealthy; ride: journey; rifle: gun; rig: fix; right:
privilege proper; rights: privileges; ring: jewelry; riot: revolt; risk: chance danger hazard; rival: adversary
opponent; river: stream waterway; road: avenue roadway street; robbery: burglary theft; robot: automaton; rock: shake
stone; rocket: missile; roof: rooftop; room: chamber; root: foundation; round: spherical; route: course; row: column
line paddle; royal: imperial regal; rubber: elastic; rugby: football; ruling: decision overseeing; runner: sprinter;
running: jogging strolling; rural: provincial; sack: bag; safety: wellbeing; salary: compensation earnings pay; sale:
deal; sales: deals income; salt: brine sodium; sample: pattern specimen; sanction: assent authorization; sand: grit;
sandy: arenaceous; satellite: moon; saving: sparing; savings: reserves; scandal: embarrassment outrage; scene: scenery
sight; schedule: agenda timetable; scholarship: grant; school: academy institute; scientific: logical; scientist:
researcher; score: notch rating; scorer: marker; screen: display; screening: filtering sieving; script: content; sea:
deep ocean; search: hunt pursuit quest seek; season: period; seat: chair; second: subsequent; secondary: auxiliary
optional; secret: mystery; secretary: assistant clerk; section: phase segment; secure: comfortable; seed: germ grain;
seeds: kernels; seeker: searcher; self: auto personality; seller: dealer vendor; semi: half; senator: representative;
senior: elder ranking; sensitive: delicate touchy; sentence: phrase; sequel: continuation spin; series: arrangement
collection; serious: extreme; serve: present; server: attendant waiter; service: administration carrier; session:
consultation sitting; set: put; settlement: agreement; sex: intercourse; sexual: carnal erotic; shadow: shade; share:
percentage portion proportion slice; shareholder: shareowner; shark: predator; sharp: pointy; sheet: page; shell:
casing; shelter: refuge; ship: deliver send vessel; shipping: transportation; shirt: blouse; shoe: footwear; shooting:
capturing; shop: save store; shopping: buying purchasing; shore: bank; short: brief; shot: discharged fired shoot;
shoulder: bear; shuttle: bus carry; side: aspect facet flank; sign: signal; signal: flag sign; silver: argent
silverware; singer: artist vocalist; single: lone solitary unmarried; singles: bachelors; sister: sibling; situation:
circumstance scenario; skill: talent; skin: hide pelt; sky: heavens; sleep: rest slumber; slice: cut; slow: gradual
sluggish; small: minor; smart: astute brilliant clever keen savvy shrewd; smoke: fumes; smoking: puffing; snow:
snowfall; soccer: football; social: communal convivial gregarious societal; society: culture public; soda: pop; soft:
delicate gentle; soil: dirt; solar: sun sunbeam sunlight; soldier: trooper warrior; solution: answer; song: ditty
melody tune; soup: broth; source: fountain supply wellspring; south: southern; space: gap void; spacecraft: rocket;
spam: garbage; speaker: orator; species: animal breed sort sorts; speech: address discourse talk; speed: pace
velocity; speeding: hurrying; spending: expending; spill: slick; spirit: soul; spokesman: mouthpiece representative;
spokeswoman: representative; sport: recreation; sports: games recreation; spring: jump springtime; sprint: dash;
square: plaza rectangle rectangular; stadium: arena; staff: personnel; stage: degree phase; stamp: seal; stand: rack
remain; standard: preferred widespread; star: celebrity luminary superstar; starting: beginning; state: country
nation; statement: announcement articulation assertion declaration proclamation; station: depot post terminal; steel:
metal; stem: stalk undifferentiated; stock: inventory livestock supply; stolen: pilfered purloined; stomach: belly;
stone: rock; stoppage: blockage; storage: garage stockpiling warehousing; storm: tempest; story: narrative tale;
strategic: vital; stream: circulate; streaming: flowing gushing; street: avenue road; stress: strain worry; strike:
assault hit hitting; striker: aggressor assailant forward; strip: peel undress; stroke: caress; strong: sturdy;
student: pupil scholar understudy; studio: workshop; study: examination examine investigation; style: fashion;
subject: challenge; substitute: replacement surrogate; success: achievement; sugar: glucose sweetener; suicide: self;
summer: mid summertime; summit: peak; sun: solar; sunday: weekend; supply: deliver provision stock; support: assist
bolster; supporting: backing helping; supreme: incomparable preeminent sovereign; surface: floor; surgeon: specialist;
surgery: operation; surplus: excess overflow; surveillance: observation; survivor: survive; suspect: presume;
sustainable: feasible maintainable; swimmer: bather; swimming: bathing swim; symptom: indication; system: arrangement;
table: desk; tactic: strategy; tale: story; talent: skill; talk: chat communicate discussion; talks: chats
discussions; tank: reservoir; tap: faucet; target: objective; task: errand; tax: duty impost levy; taxi: cab; tea:
brew; teacher: educator instructor; teaching: coaching educating; team: crew; teammate: colleague; technology: era;
teenager: adolescent youngster; telescope: scope; television: telly tv; temperature: warmth; temporary: brief
transient; terminal: deadly station; territory: domain; terror: dread fear; terrorist: militant; test: examination;
text: content; theft: burglary robbery; theme: topic; theory: hypothesis principle; therapy: remedy treatment; threat:
danger risk; throat: gullet; throw: toss; ticket: tag voucher; tide: wave; time: clock duration moment; tissue: fabric
napkin; title: identify; tobacco: nicotine; toll: charge cost; tooth: enamel; top: pinnacle; total: general; touch:
contact; tour: excursion visit; tourist: traveler vacationer visitor; tournament: competition; tower: pinnacle; town:
city metropolis township; toy: plaything; track: song tune; trade: barter change commerce; trader: dealer merchant;
trading: exchanging; traditional: conventional customary; traffic: movement; trafficking: dealing trading; trail:
path; trailer: caravan; train: prepare teach; trainer: coach; training: exercising preparing schooling; transfer:
exchange; transition: progress; transplant: graft relocate; transport: conveyance delivery; travel: go movement tour
voyage; traveler: tourist; treasury: coffer; treatment: cure remedy; treaty: accord arrangement pact settlement; tree:
plant; trend: fashion; trial: ordeal preliminary test tribulation; trip: excursion; troop: band group soldier; troops:
soldiers; trophy: prize; tropical: hot; truck: lorry; trust: believe; truth: reality; tuition: educational; tumor:
growth; tumour: growth; turbine: rotor; turn: flip; type: sort; umbrella: parasol; umpire: arbiter; uncle: relative;
unemployment: joblessness; union: association marriage; unit: gadget; united: assembled joined; universal: widespread;
university: college; upload: transfer; upper: top; urban: city; user: consumer; vaccine: antibody immunization
inoculation; valley: vale; value: esteem fee worth; van: lorry; variable: changeable; variety: assortment range;
vegetable: veggie; vehicle: automobile; venture: adventure undertaking wander; verdict: decision; version: adaptation
rendition; vessel: craft; victim: casualty sufferer; victory: triumph win; video: footage; view: perspective see;
village: hamlet; violence: brutality savagery; violent: brutal savage; virus: contagion microbe; vision: sight; visit:
trip; visitor: guest; vitamin: nutrient; voice: tone; volunteer: helper; vote: ballot; voter: citizen elector; voting:
balloting; wage: compensation pay remuneration; waiting: anticipating; wall: divider; war: battle conflict fight
warfare; ward: minister; warehouse: stockroom; warming: cautioning heating; warning: admonition caution; waste: misuse
refuse squander trash; water: aqua fluid liquid; wave: surge; way: manner; weapon: arm armament; weapons: arms;
weather: climate; web: net snare; wedding: marriage; week: hebdomad; weight: burden heaviness mass; welcome: greet;
welfare: wellbeing; well: nicely properly; west: western; wheat: grain; wheel: tire; wheelchair: chair; whipped:
beaten lashed; white: ivory pale snowy; wicket: gate; wife: spouse; wild: feral untamed; win: success triumph; wind:
breeze gust twist; window: pane; winds: breezes twists; wine: vino vintage; wing: flank; winger: flanker; winner:
champ victor; winning: prevailing triumphant; winter: wintertime; wireless: radio; witness: observer onlooker; woman:
female lady; women: females ladies; wood: timber; word: phrase; work: paintings; worker: laborer labourer specialist;
working: laboring toiling; world: arena global; worldwide: global; wound: injury sore; writer: author essayist scribe;
writing: composing; yard: backyard; year: twelvemonth yr; yellow: amber golden; yield: output; young: immature
youthful; youth: adolescent younger; zero: nil; zone: quarter sector
"""

LEAST_SEEN = 2  # level of the count that an expected pair needs, so that no chance meeting is expected
LEAST_BOUND = 2.0  # nats of mutual information: the words of an expected pair seek each other's company
SKIPPED = lexing.CAPITALISED | lexing.IS_SIGN | lexing.IS_NUMBER | lexing.UNKNOWN


def plural(word: str) -> str:
    """The plural of a noun, or the form that a verb has after "she"; irregular nouns are not known."""
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def swaps() -> Iterator[tuple[str, str]]:
    """Each word that a tool writes with the word that stood there, in both numbers."""
    for entry in SWAPS.replace("\n", " ").split("; "):
        plain, _, others = entry.strip().partition(": ")
        for other in others.split():
            yield other, plain
            yield plural(other), plural(plain)


class Suspect(NamedTuple):
    """A pair that nobody writes: the token of its first word, and the two words that belong there."""

    place: int
    expected: str


class Expectation:
    """What stood there before a tool put its word, for pairs of words that were never seen together."""

    def __init__(self, language: LanguageModel) -> None:
        self.language = language
        written, plain = zip(*swaps(), strict=True)
        numbers = [language.vocabulary.of(words).tolist() for words in (written, plain)]
        unknown = language.vocabulary.unknown
        meant: dict[int, list[int]] = {}
        for own, other in zip(*numbers, strict=True):
            if unknown not in (own, other) and min(own, other) > COMMON and other not in meant.get(own, ()):
                meant.setdefault(own, []).append(other)
        self.sizes = np.ones(unknown + 1, np.int64)  # how many words may have stood where each word stands
        self.sizes[list(meant)] += list(map(len, meant.values()))
        self.starts = np.cumsum(self.sizes) - self.sizes  # where they begin in `choices`, the word itself first
        self.choices = np.repeat(np.arange(unknown + 1), self.sizes)
        for own, others in meant.items():
            self.choices[self.starts[own] + 1 :][: len(others)] = others

    def suspects(self, reading: Reading, pair: Array) -> list[Suspect]:
        """Pairs of words that a swap makes of what everybody writes, in order; none share a word.

        `pair` is the count level of each token with the one before it.
        """
        places = self._unseen(reading, pair)
        if not len(places):
            return []
        first, second, owner = self._possible(reading.words[places], reading.words[places + 1])
        bound = self._bound(first, second)
        best = best_of_each(owner, bound)
        best = best[bound[best] >= LEAST_BOUND]
        found = zip(places[owner[best]].tolist(), first[best].tolist(), second[best].tolist(), bound[best], strict=True)
        chosen: dict[int, Suspect] = {}
        for place, *pair_of_words, _ in sorted(found, key=lambda one: -one[3]):
            if chosen.keys().isdisjoint((place - 1, place + 1)):
                chosen[place] = Suspect(place, " ".join(self.language.words[number - 1] for number in pair_of_words))
        return sorted(chosen.values())

    def _unseen(self, reading: Reading, pair: Array) -> Array:
        """The first words of pairs that were never seen, with a word in them that tools write."""
        places = np.flatnonzero(pair[1:] < LEAST_SEEN)
        judged = (reading.flags & SKIPPED == 0) & (reading.words > COMMON)
        places = places[judged[places] & judged[places + 1]]
        swapped = self.sizes.take(reading.words[places]) * self.sizes.take(reading.words[places + 1]) > 1
        return np.asarray(places[swapped])

    def _possible(self, before: Array, after: Array) -> tuple[Array, Array, Array]:
        """What may have stood where each of some pairs stands, first and second words, and the pair each is for."""
        width = self.sizes[after]
        counts = self.sizes[before] * width - 1  # the pair as it is left out
        owner = np.repeat(np.arange(len(counts)), counts)
        inside = np.arange(1, len(owner) + 1) - np.repeat(np.cumsum(counts) - counts, counts)
        rows, columns = np.divmod(inside, width[owner])
        first, second = self.starts[before][owner] + rows, self.starts[after][owner] + columns
        return self.choices[first], self.choices[second], owner

    def _bound(self, before: Array, after: Array) -> Array:
        """The mutual information of pairs in nats, minus infinity for those hardly seen."""
        language = self.language
        level = language.levels(key(PAIR, before, after))
        alone = language.log_count.take(before) + language.log_count.take(after)
        return np.where(level >= LEAST_SEEN, language.level_logs.take(level) + language.total - alone, -np.inf)
