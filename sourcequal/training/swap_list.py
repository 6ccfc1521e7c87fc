"""Words that tools which reword by a thesaurus put in the place of others.

Each entry is a word and, after the colon, what such tools write for it: mostly a synonym of another of its senses. By
itself every one of them is a word like any other. Plurals follow by rule. Words that authors, too, put there at will
("full" for "complete") are left out.
"""

SWAPS = """
ability: capability capacity; abortion: miscarriage termination; abroad: overseas; absence: nonattendance; absentee:
truant; absolute: outright utter; absolutely: utterly; abstract: conceptual theoretical; abundance: plenitude; abuse:
maltreatment mishandling mistreatment misuse; academic: scholarly scholastic; acceleration: quickening; acceptance:
acknowledgment reception; access: admittance approach entree passage; accessible: reachable; accident: mischance
misfortune mishap; accidental: coincidental unintentional; accommodation: lodging settlement; accomplice: confederate;
account: explanation ledger narrative report statement; accountability: answerability; accountable: answerable;
accountant: bookkeeper; accounting: bookkeeping; accounts: bills records; accurate: exact precise; accusation:
allegation indictment; ace: expert pro; achievement: accomplishment; acid: corrosive; acre: land; act: decree deed;
acting: appearing performing; action: deed exploit motion move proceeding; active: dynamic energetic lively; activism:
militancy; activist: campaigner extremist lobbyist; activity: hobby pastime; actor: entertainer performer thespian;
actress: performer; acute: intense sharp; added: included; addiction: compulsion enslavement fixation; additional:
further; address: lecture locale oration whereabouts; adequate: satisfactory; adjustment: alteration modification;
administration: dispensation executive organization paperwork; administrative: authoritative managerial;
administrator: executive manager; admission: confession entrance; adoption: appropriation selection; adult: grownup
person; advanced: progressed superior; advantage: benefit edge favorable upside vantage; adverse: antagonistic
unfavorable; advertising: promoting publicizing; advice: counsel exhortation; adviser: consultant counselor guide;
advisor: counselor guide; advisory: consultative warning; advocacy: backing promotion; advocate: backer promoter
proponent; aerospace: aviation; affair: undertaking; affairs: businesses concerns matters undertakings; affordable:
moderate reasonable; afternoon: evening midday; age: epoch era maturity; aged: matured; agency: bureau corporation
means office; agenda: itinerary motivation plan; agent: negotiator operator proxy specialist spy; aggressive:
belligerent forceful; aging: maturing; agreement: arrangement assention settlement understanding; agricultural:
agrarian farming rural; agriculture: cultivation farming; ahead: forward; aid: assistance backing relief resource
succor useful; aide: assistant helper; air: atmosphere aura breeze freshen oxygen sky tune wind; aircraft: airplane
plane; airline: air aircraft carrier; airport: airdrome terminal; airstrike: bombardment; aisle: path; alarm: alert
caution; album: collection scrapbook; alcohol: liquor; algorithm: calculation; alien: outsider stranger; aligned:
adjusted lined; alive: breathing living; allegation: accusation assertion claim plea; allegedly: purportedly
supposedly; alliance: coalition union; ally: associate comrade friend partner supporter; alone: solo; alternative:
elective; amateur: novice; ambassador: diplomat envoy; ambition: aspiration desire; ambitious: aspiring driven;
ambulance: rescue; ambush: snare trap; amendment: alteration correction; american: yankee; ammunition: ammo; amnesty:
forgiveness pardon; amount: sum; ample: adequate; analyst: assessor examiner investigator psychoanalyst; ancestor:
forebear; ancient: antiquated old; anger: fury ire outrage rage wrath; angry: furious irate; animal: beast creature;
ankle: lower; anniversary: commemoration; announcement: bulletin declaration notice proclamation; annual: yearly;
anonymous: nameless unknown unnamed; answer: retort; anthem: hymn; anxiety: nervousness tension uneasiness; anxious:
eager uneasy; apart: separated; apartment: condo; apology: expression statement; apparel: attire clothing; apparent:
evident obvious; appeal: allure attraction claim plea request; appearance: look; appetite: craving hunger;
application: utilization; appointment: arrangement engagement; approach: methodology technique; appropriate: fitting;
approval: acceptance approbation blessing consent endorsement; aquatic: marine; archaeologist: excavator; archbishop:
prelate; architecture: design engineering; archive: chronicle file; arctic: cold frozen; area: acreage region
territory zone; arena: field; argument: contention dispute quarrel reasoning; arid: parched; arm: branch limb wing;
armband: bracelet; armed: equipped furnished outfitted; armour: shield; arms: arsenal branches limbs weapons; army:
horde host legion military multitude; arrest: apprehension detention halt seizure; arrival: advent landing; arrogance:
haughtiness; arson: incendiarism; art: craft craftsmanship workmanship; artefact: relic; artery: conduit corridor;
article: clause item object; artifact: relic; artificial: counterfeit fabricated fake manufactured simulated; artist:
craftsman; artistic: aesthetic creative; ash: cinder; aspect: facet; assassin: killer murderer; assassination: killing
murder; assembled: gathered; assembly: gathering; assessment: appraisal; asset: advantage belonging benefit plus
possession property resource; assistance: aid succor support; assistant: aide partner; association: affiliation
alliance bond link; asteroid: rock; asthma: wheezing; astronaut: cosmonaut spaceman; astronomer: stargazer; asylum:
haven refuge shelter; athlete: competitor contender; atmospheric: air climatic; atom: molecule; atrocity: abomination
barbarity; attack: fit offense onslaught raid seizure; attacker: aggressor assailant; attempt: bid effort try;
attendance: participation presence; attendant: chaperon orderly; attention: consideration heed interest notice regard;
attitude: disposition mentality outlook posture; attorney: counsel lawyer legal; attraction: allure fascination;
attractive: alluring appealing; audience: crowd gathering hearing listeners spectators; audit: examination review;
auditor: examiner reviewer; augmented: enlarged increased; aunt: relative; austerity: severity somberness strictness;
authentic: genuine real; author: creator inventor novelist writer; authoritarian: dictatorial tyrannical; authorities:
powers specialists; authority: clout command expert jurisdiction power; autobiography: memoir; automaker: carmaker;
automated: computerized mechanized; automatic: computerized programmed; autonomous: independent; autonomy:
independence sovereignty; autopsy: dissection postmortem; autumn: fall; available: obtainable; avalanche: landslide
torrent; average: common mean mediocre normal ordinary; aviation: flight flying; award: honor prize; awareness:
consciousness mindfulness; awful: dreadful terrible; baby: child darling infant newborn; back: posterior rear reverse
spine; backbench: rear; background: backdrop experience historical history setting upbringing; backing: support;
backlash: kickback reaction; backyard: patio; bacteria: germs microbes microorganisms; bacterial: microbial; bad:
awful poor terrible; badge: emblem; badly: gravely severely; bag: sack; bail: safeguard; baking: heating preparing;
balance: equilibrium parity poise remainder stability; balanced: adjusted; ball: bullet dance globe orb sphere;
ballet: dance; ballistic: rocket; ballot: vote; ban: prohibition; band: gang group musicians ring strip; bank:
depository edge embankment financial reservoir shore; banker: broker financier; bankrupt: broke insolvent; bankruptcy:
insolvency liquidation; banned: prohibited restricted; banner: standard; bar: barrier counter pub rod saloon tavern;
barbecue: cookout grill; bare: exposed naked; bargaining: dealing haggling negotiating; bark: yelp; barracks:
quarters; barrel: cask drum keg; barrier: hurdle obstacle obstruction; base: bottom camp foundation low vile;
baseball: ball; basin: bowl; basis: foundation ground groundwork premise root; basket: bushel crate; basketball: ball
hoops; bat: club; bathroom: lavatory restroom washroom; battalion: regiment; battery: artillery cell; battle: combat
skirmish struggle; battlefield: battleground combat zone; bay: cove inlet; beach: coast sand seashore seaside shore
shoreline; bean: legume; bear: carry undergo; beard: whiskers; beast: monster; beat: thump vanquish; beautiful:
delightful lovely wonderful; beauty: excellence magnificence; bed: cot couch mattress; bedroom: room; beef: meat;
beer: ale brew lager; behavior: conduct demeanor deportment manners; behaviour: conduct demeanour; belief: conviction
creed faith opinion; belly: stomach; beloved: adored cherished; belt: band strap; bench: pew seat; benchmark: standard
yardstick; beneficial: advantageous helpful useful; beneficiary: heir recipient; benefit: gain perk welfare; best:
finest greatest; bestselling: smash; bet: gamble; betting: wagering; beverage: drink; bias: inclination predisposition
prejudice; bicycle: bike; bid: attempt offer proposal tender; bidder: offerer; bidding: offering; big: colossal
gigantic; bike: bicycle; bilateral: reciprocal; bill: banknote beak charge invoice tab; billionaire: magnate tycoon;
binding: official restricting; biodiversity: variety; biography: life; biological: organic; biologist: scientist;
biopsy: examination; bird: chick fowl; birth: beginning nativity origination parturition start; birthday: anniversary;
bishop: cleric; bite: chomp nibble; bitter: acrid harsh unpleasant; bizarre: odd strange; black: dark ebony sable
sooty swarthy; bladder: vesicle; blade: edge knife; blanket: cover; blast: eruption gale impact; blaze: fire inferno;
bleak: dreary grim; bleeding: draining hemorrhaging; blessing: boon gift; blind: sightless; bloc: coalition group;
block: chunk slab square; blockade: barricade obstruction; blockbuster: smash; blonde: fair; blood: circulatory gore
kinship lineage plasma sanguine; bloody: gory wicked; blue: azure sapphire; bluff: cliff; board: committee panel plank
timber; boarding: embarking loading; boardroom: meeting; boat: craft pontoon ship vessel; body: carcass corpse frame
physique torso; bodyguard: escort protector; boiler: kettle; boiling: bubbling simmering; bold: daring intense strong;
bolt: jolt; bomb: explosive grenade; bombardment: barrage shelling; bomber: aircraft plane; bombing: shelling; bond:
attachment bind cling link obligation shackle tie; bone: ivory osseous; bonus: extra reward; book: publication tome
volume; booking: reservation; bookstore: bookshop; boom: blast growth thunder; boost: increase; booster: promoter
supporter; boot: footwear; booth: cubicle stall; boots: footwear; border: boundary edge fringe frontier margin rim;
born: conceived; boss: manager supervisor; botanical: natural plant; bottle: flask jug; bottom: backside base
underside; boundary: limit; bowel: gut; bowl: dish; bowler: pitcher; box: carton case chest container crate; boxer:
fighter pugilist; boxing: fisticuffs; boy: kid lad male youngster; boycott: avoidance; boyfriend: beau sweetheart;
bracket: group; brain: cerebrum intellect mind; branch: bough department limb offshoot twig; brand: mark; brave: bold
courageous; breach: break infringement; bread: dough loaf; break: fracture pause recess respite rupture; breakdown:
collapse disintegration; breakfast: morning; breaking: shattering softening; breakthrough: achievement advancement
leap; breakup: separation; breast: bosom chest; breath: inhalation; breed: variety; breeding: rearing reproducing;
breeze: wind; bribe: payoff; bribery: corruption; brick: block; bride: lady woman; bridge: overpass span; briefing:
instruction preparation; brigade: detachment unit; bright: brilliant luminous shiny splendid; brilliant: bright
splendid; broad: expansive; broadband: wideband; broadcast: transmission; broadcaster: announcer telecaster; broken:
severed shattered; broker: agent dealer; brokerage: broker commission firm; bronze: tan; brother: comrade sibling
sidekick; brown: chestnut darker tan; browser: program; brush: broom; brutal: fierce ruthless savage; brutality:
cruelty savagery; bubble: bladder foam froth; bucket: container pail; buckle: clasp; buddy: pal; budget: allowance
finances funds plan; budgetary: financial monetary; buffer: cushion; bug: insect; builder: constructor manufacturer;
building: edifice structure; bulb: light; bulk: majority mass; bull: cow; bullet: projectile slug; bunker: dugout
shelter; burden: load onus weight; bureau: agency; bureaucracy: administration officialdom; bureaucrat: functionary
official; burglary: thievery; burial: entombment interment; burst: explode; bus: coach omnibus transport; business:
commerce commercial matter; businessman: entrepreneur financier merchant; businesswoman: entrepreneur; butter:
margarine spread; button: catch; buyer: purchaser; buying: purchasing; buyout: acquisition takeover; bystander:
observer onlooker spectator; cab: taxi; cabin: cottage; cabinet: bureau closet cupboard; cable: cord link wire; cake:
pastry; calendar: schedule; calf: veal; call: bring shout; calm: peaceful tranquil; calorie: kilocalorie; camera: cam
photo photographic; camp: bivouac encampment; campaign: battle effort offensive operation; campaigner: crusader;
campus: grounds; canal: channel; cancellation: abrogation; cancer: disease malignancy; candid: frank; candidate:
applicant aspirant competitor contestant hopeful nominee; candle: flame light; cannon: gun; canyon: gorge ravine; cap:
hat top; capability: ability capacity; capable: able competent; capacity: ability capability limit; capital: city
funding money uppercase wealth wherein; capitalism: enterprise private; capitalist: entrepreneur; captain: chieftain
commander skipper; captive: hostage prisoner; car: auto carriage motorcar wagon; caravan: convoy; carbohydrate: carb
starch; carbon: charcoal coal; card: pasteboard playing postcard ticket; cardiac: heart; cardinal: fundamental;
cardiovascular: heart; care: attention concern consideration upkeep; career: course livelihood profession vocation;
careful: cautious; carefully: cautiously painstakingly; careless: negligent reckless; caretaker: custodian guardian;
cargo: freight load shipment; carnival: fair festival; carpet: rug; carriage: cart; carrier: bearer transporter;
cartel: combine syndicate; cartoon: animated animation; cascade: waterfall; case: container instance lawsuit
situation; cash: coin currency money notes; cashier: clerk; casino: club; cast: solid; casual: easygoing relaxed;
casualty: loss setback victim; cat: feline; catalog: list; catalogue: list; catastrophe: calamity disaster;
catastrophic: calamitous disastrous; category: classification; cathedral: church; catholic: universal; cattle: steers;
caucus: gathering; cause: motive origin reason; caution: alert care; cautious: wary; cave: cavern grotto; caveat:
warning; cavity: hole pit; ceasefire: truce; ceiling: limit roof; celebration: festivity; celebrity: superstar;
celestial: divine heavenly; cell: cage cellular chamber cubicle jail mobile prison; cellar: basement; cellphone:
mobile; cement: concrete; cemetery: graveyard; censorship: restriction; census: count; center: heart hub inside middle
nucleus; central: crucial focal main middle midway significant valuable; centre: middle; century: hundred; ceremony:
ritual; certain: sure; certificate: document testament; certification: accreditation; cervical: neck; chain: fasten
series shackle string; chair: seat stool; chairman: chair head leader president; challenge: defiance; chamber: bedroom
cavity hall; champion: advocate champ defender hero victor winner; championship: crown title; chance: luck possibility
shot; change: alteration coins exchange modification; channel: canal conduit waterway; chaos: confusion disorder
turmoil; chapel: church; chapter: part section; character: letter man nature; charge: accusation attack care fee;
charger: steed; charging: accusing; charismatic: alluring magnetic; charitable: benevolent generous; charity: alms
foundation generosity kindness philanthropy; charm: allure appeal; charter: contract sanction; chase: pursuit;
chassis: frame; cheap: inexpensive modest shoddy; check: cheque restraint; checkpoint: barrier; cheek: jowl; cheese:
cheddar; chef: cook; chemical: compound concoction substance synthetic; chemist: scientist; chemistry: science; chest:
bosom box coffer torso trunk; chick: hen; chicken: hen poultry; chief: boss foremost head leader main principal;
child: infant kid tyke youngster; childhood: youth; children: kids youngsters; chill: cool; chilling: cooling;
chimney: smokestack; chin: jaw; chip: fry shard; chocolate: cocoa; choice: selection; choir: chorus; cholesterol: fat;
chord: string; chorus: refrain; chronic: constant incessant persistent; church: chapel congregation temple; cigarette:
smoke; cinema: film movie; circle: disc ring round; circuit: loop path; circular: round; circulation: dissemination
flow; circumstance: condition situation; circus: carnival; citation: reference; citizen: resident; citizenship:
nationality; city: metropolis municipality town; civic: municipal public; civil: affable common courteous municipal
polite; civilian: noncombatant; civilization: culture human; claim: contention demand; clarity: clearness lucidity;
class: category classification course elegance magnificence; classic: exemplary great; classical: traditional;
classified: characterized ordered; classmate: colleague; classroom: study; clause: provision; clay: dirt mud; clean:
pure smooth spotless tidy; cleaner: cleanser; cleaning: cleansing washing; clear: lucid obvious transparent;
clearance: approval freedom leeway; clergy: ministers priests; cleric: clergyman; clerk: agent assistant; clever:
shrewd smart; click: tick; client: patron; cliff: bluff precipice; climate: atmosphere clime temperature weather;
climatic: climactic; climax: peak; climber: mountaineer; clinching: securing; clinic: center facility; clinical:
medical scientific; clinically: medicinally scientifically; clock: timepiece; close: intimate near; closed: sealed
shut; closely: intently; closing: shutting; clot: coagulation; cloth: fabric; clothes: attire garments; clothing:
attire dress garments; cloud: haze mist murk; cloudy: murky overcast; clown: comedian jester; club: cudgel membership
stick; cluster: bunch group; clutch: grasp; coach: bus carriage trainer; coaching: instructing training; coal:
charcoal ember; coalition: alliance combination union; coast: bank drift seacoast seaside shore shoreline; coastal:
beachfront seaside; coastline: shoreline; coat: jacket; cocaine: drug; cocktail: mixed; coconut: copra; code: cipher
law rules; coercion: compulsion pressure; coffee: espresso java; coffin: casket; cognitive: intellectual mental
psychological; coin: money; coincidence: happenstance; cold: bloodless chilly cool frigid icy; collaboration:
cooperation partnership; collapse: breakdown; collar: neckband; colleague: associate coworker; collection:
accumulation assortment gathering set; collective: aggregate; collector: gatherer; college: faculty school; collision:
crash impact; colon: intestine; colonial: frontier pilgrim provincial; colony: province settlement; color: hue pigment
shade shading tint; colour: hue shade; colourful: vivid; column: pillar segment; columnist: writer; coma:
unconsciousness; comb: brush; combination: blend mix; comeback: rebound return; comedian: comic entertainer; comedy:
farce humor parody; comfort: ease solace; comfortable: agreeable cozy; comic: amusing funny humorous; command:
direction instruction mandate; commander: leader officer; commemoration: remembrance; commence: begin; comment:
statement; commentary: discourse editorial; commentator: analyst observer; commerce: trade; commercial: advertisement
business; commission: fee percentage task; commissioner: chief magistrate; commitment: duty responsibility; committee:
board council panel; commodity: product ware; common: basic joint normal shared; commonly: regularly usually;
commonwealth: nation republic; communal: shared; communication: contact conversation correspondence message;
communist: red socialist; community: neighborhood neighbourhood society; commuter: suburbanite traveler worker;
compact: conservative minimized; company: companionship enterprise troupe; comparison: correlation examination;
compassion: empathy sympathy; compelling: convincing; compensation: pay; competence: capability; competent: able
capable; competition: contention contest opposition rivalry; competitive: aggressive focused; competitor: contender
rival; complaint: ailment grievance grumble objection protestation; complex: complicated perplexing; complexity:
intricacy; compliance: conformity consistence; complication: difficulty entanglement; component: part segment;
composer: arranger writer; composition: arrangement creation; comprehensive: complete extensive thorough; compulsory:
mandatory obligatory; computer: calculator laptop; computing: figuring registering; concentration: fixation focus;
concept: idea notion; conception: idea origination; concern: care fear interest matter; concert: show; concrete:
cement solid; condition: circumstance shape state stipulation; conditional: contingent restrictive; conditioning:
molding; condom: prophylactic; conductor: guide; conference: convention gathering meeting symposium; confession:
admission; confidence: assurance certainty faith poise; confidential: classified private secret; confirmation:
affirmation verification; conflict: clash fight warfare; conformity: congruity; confrontation: encounter showdown;
confusion: disarray disorder; congestion: blockage clog; congress: congregation legislature; congressional:
legislative; connection: association bond link relation tie; conquest: triumph victory; conscience: inner; conscious:
aware mindful; consciousness: awareness cognizance; consensus: accord agreement; consent: permission; consequence:
outcome; conservation: preservation protection; conservatism: traditionalism; conservative: moderate traditionalist;
considerable: impressive significant; considerations: contemplations; consistent: predictable steady; console:
comfort; consolidation: combination union; conspiracy: intrigue plot scheme trick; conspirator: plotter schemer;
constant: steady; constantly: continually; constituency: body electorate; constituent: component; constitution:
charter; constitutional: established; constraint: limitation restriction; construction: assembly creation production
structure; consul: envoy; consultant: advisor; consultation: discussion meeting; consulting: advising counseling;
consumer: buyer eater purchaser shopper; consumption: intake utilization; contact: touch; contagion: infection;
contagious: catching infectious; container: holder vessel; contamination: defilement pollution tainting; contempt:
disdain scorn; contender: candidate; content: satisfied substance; contest: competition match; contestant: competitor;
context: setting; continent: landmass mainland; continental: mainland; contingency: possibility; continuous: ceaseless
constant nonstop; contract: agreement pact settlement; contraction: compression shrinkage; contractor: builder;
contradiction: inconsistency paradox; contrast: difference; contribution: commitment input; contributor: giver;
control: dominance manipulate mastery restraint rule; controversial: disputable questionable; controversy: contention
debate; convenience: accommodation comfort; convenient: advantageous helpful; convention: show tradition;
conventional: ordinary regular; conversation: discourse; conversion: change transformation; convict: prisoner;
conviction: belief sentence; convoy: caravan escort; cookie: biscuit treat; cooking: culinary; cooperation:
participation; cooperative: agreeable helpful; coordination: harmony organization; coordinator: facilitator organizer;
cop: officer; copper: metal; copyright: patent; coral: reef; cord: rope string; cordial: friendly; core: center
middle; corn: maize; corner: bend nook recess; corona: crown; coronation: crowning; coronavirus: covid; corporal:
bodily; corporate: company organization; corps: body; correction: amendment revision; correlation: connection
relationship; correspondent: journalist reporter; corridor: hallway passage; corrupt: crooked; corruption: debasement
defilement; cosmetic: corrective; cosmic: astronomical infinite; cost: charge; costs: expenses; costume: ensemble
outfit; cottage: cabin; cotton: fabric; cough: hacking; council: assembly board chamber gathering; councillor:
representative; counsel: advice guidance; counseling: directing guiding; counselling: guiding; counselor: adviser
guide; counterpart: partner; country: kingdom nation; countryside: open wide; county: province shire; coup: overthrow;
couple: duo twosome; courage: boldness; courageous: brave valiant; course: direction path route; court: courtroom
courtyard patio tribunal yard; courtesy: politeness; courthouse: hall town; courtroom: court; cousin: relative; cover:
lid shelter; coverage: inclusion reporting; cow: bovine dairy; coward: chicken; cowboy: rancher; crackdown: clampdown
suppression; cradle: support; craft: art; cramp: spasm; crane: lift; crater: pit; craving: desire; crazy: insane mad;
cream: lotion; creation: formation production; creative: imaginative inventive; creativity: imagination inventiveness;
creature: animal; credential: certification; credentials: qualifications; credibility: believability validity;
credible: believable trustworthy; credit: honor praise recognition; creditor: lender; creek: brook stream; crest:
peak; crew: band gang group team; cricket: insect; crime: felony misconduct offense sin wrongdoing; criminal: felony
lawbreaker unlawful; criminality: guilt; crimson: red; crisis: catastrophe disaster emergency; critic: detractor
pundit reviewer; critical: basic; critically: basically fundamentally; criticism: analysis censure; crop: harvest
produce yield; cross: angry crucifix move pass; crossing: intersection; crossroads: intersection; crowd: mob multitude
swarm throng; crown: diadem; crucial: pivotal; crude: coarse raw rough unrefined; cruel: harsh merciless; cruelty:
mercilessness savagery; crunch: squeeze; crusade: campaign; crust: layer outside; crystal: gem precious; cube: block;
cue: prompt signal; cuisine: cooking food; cult: clique faction; cultivation: development farming; cultural: ethnic;
culture: civilization refinement; cumulative: aggregate total; cup: chalice glass mug; curator: keeper; cure: remedy;
curfew: limit time; curiosity: interest; curious: inquisitive; currency: cash coinage money; current: present;
curriculum: educational program; curtain: drape shade; curve: bend; cushion: pad; custody: authority care
guardianship; custom: tradition; customary: usual; customer: patron purchaser shopper; cut: gash incision; cutting:
slicing; cycle: bicycle circle round; cycling: biking; cyclist: biker rider; cyclone: tornado twister whirlwind;
cylinder: chamber; cynical: negative skeptical; dad: father; daily: everyday; dairy: creamery milk; dam: barrier;
damage: injury; damages: harms; damaging: harming; dancer: artist; dancing: moving; danger: hazard peril risk threat;
dangerous: perilous risky; daring: bold; dark: dim dull gloomy; darkness: dimness obscurity; dash: scramble; data:
facts figures info records; database: file; date: appointment day; daughter: girl offspring; dawn: daybreak sunrise;
day: daytime sunlight; daylight: sunlight; days: times; dead: departed lifeless useless; deadline: cutoff; deadlock:
halt stalemate; deadly: fatal lethal; deaf: hard; deal: arrangement bargain; dealer: merchant supplier trader;
dealings: transactions; dean: senior; dear: expensive; death: demise dying end expiry loss passing; debate: argument
wrangle; debris: rubble trash wreckage; debt: arrears indebtedness liability obligation; debtor: borrower; debut:
introduction presentation; decade: decennium ten; decay: rot; decent: respectable; decision: choice selection verdict;
decisive: conclusive definitive; deck: floor; declaration: announcement; decline: decrease; decorated: adorned
embellished; decrease: lessening; dedicated: committed devoted; dedication: commitment devotion; deduction:
derivation; deep: bottomless profound; deeply: profoundly; deer: stag; default: evasion failure nonpayment; defeat:
annihilation conquest loss rout thrashing; defect: flaw imperfection; defective: faulty flawed; defence: guard
protection safeguard; defendant: litigant respondent; defender: guardian protector; defense: apology guard resistance
shield; defensive: cautious protective; deficiency: insufficiency lack; deficit: lack shortage shortcoming shortfall;
definition: meaning; deforestation: clearing; defunct: dead extinct; degree: diploma extent grade qualification;
degrees: levels; dehydration: drying; delay: postponement; delegation: designation; deliberate: intentional
purposeful; delicate: fragile; delicious: scrumptious tasty; delight: joy; delivery: birth conveyance; demand: call
claim solicitation; dementia: insanity madness; democracy: majority rule; democratically: fairly; demographic: segment
statistic; demolition: annihilation destruction; demonstration: exhibit protest showing; demonstrator: dissident
protester; den: lair; denial: disavowal refusal; dense: thick; density: thickness; dental: tooth; dentist: specialist
tooth; department: branch bureau division office section; departure: leaving takeoff; dependence: reliance; dependent:
reliant; deployment: arrangement sending; depot: station; depression: despondency gloom melancholy slump; depth:
profundity; deputy: agent assistant delegate representative; descendant: offspring relative; descent: drop plunge;
description: depiction portrayal; desert: abandon sands wasteland; deserted: abandoned; design: blueprint layout
pattern; designer: architect planner; desirable: attractive; desire: longing; desk: bureau table; desktop: workspace;
despair: hopelessness misery; desperate: frantic urgent; dessert: sweet treat; destination: goal; destroyer: ship;
destruction: annihilation demolition devastation; destructive: damaging ruinous; detail: particular; detailed:
itemized; detainee: captive prisoner; detection: discovery location; detective: criminal investigator sleuth;
detector: finder; detention: confinement; determination: assurance; deterrent: obstacle; devaluation: depreciation;
devastating: annihilating crushing; devastation: destruction ruin; developer: engineer; developing: creating growing;
development: evolution; device: appliance contraption gadget; devil: demon fiend; diabetes: sugar; diagnosis: analysis
determination finding; diagnostic: analytic symptomatic; dialog: discourse; dialogue: conversation discourse exchange;
diamond: gem precious; diary: journal; dictator: despot tyrant; dictatorship: autocracy tyranny; diet: eating food
regimen; dietary: nutritional; difference: contrast disparity distinction variation; different: distinctive;
difficult: hard troublesome; difficulty: hardship trouble; digestive: stomach; digging: burrowing delving; digital:
advanced computerized electronic; dignity: nobility poise; dilemma: predicament quandary; dimension: measurement;
dining: eating feasting; dinner: banquet meal supper; dioxide: gas; diplomacy: discretion tact; diplomat: ambassador
negotiator; diplomatic: conciliatory; dire: critical desperate; direct: immediate straight; direction: path;
directive: mandate order; directly: straight straightforwardly; director: chief executive manager supervisor;
directory: registry; dirty: filthy grimy messy; disability: handicap incapacity; disabled: crippled handicapped
impaired; disadvantage: drawback hindrance; disagreement: difference dissension; disappearance: vanishing;
disappointing: frustrating; disappointment: letdown; disarmament: demilitarization; disaster: calamity cataclysm
catastrophe debacle tragedy; disastrous: calamitous ruinous; discipline: control; discount: rebate; discourse: talk;
discovered: found; discovery: detection disclosure finding revelation; discretion: caution prudence; discretionary:
optional; discrimination: bias segregation separation; discussion: debate dialog exchange talk; disease: ailment
disorder illness infection malady sickness; disgrace: shame; disgruntled: displeased; disguise: mask; dish: plate;
dishonest: deceitful untrustworthy; disk: circle plate; dismissal: expulsion removal; disobedience: defiance
rebellion; disorder: chaos confusion; disparity: divergence; display: exhibition; disposable: dispensable expendable;
disposal: removal transfer; dispute: argument; dissent: disagreement; dissident: protester rebel; dissolution:
disintegration; distance: gap length separation; distant: far remote; distinct: particular unmistakable; distinction:
differentiation qualification; distinctive: particular unmistakable; distinguished: recognized; distress: misery pain
trouble; distribution: circulation dispersion; distributor: wholesaler; district: area locale neighborhood quarter;
distrust: doubt suspicion; disturbance: aggravation unsettling; disturbing: upsetting; diver: jumper; diverse:
assorted; diversion: distraction; diversity: assortment variety; dividend: bonus profit; divine: heavenly; diving:
plunging; division: branch partition section separation split; divorce: separation; dock: wharf; doctor: doc medic
medical physician practitioner specialist; doctoral: postgraduate; doctorate: degree; doctrine: principle teaching;
document: paper; documentary: narrative; documentation: proof; dog: canine hound mutt pooch; dollar: buck greenback;
domestic: internal residential tame; dominance: predominance strength; dominant: predominant prevailing; domination:
control mastery; donation: gift; donkey: ass; donor: contributor giver; doom: fate; door: entrance entryway gate
portal; doorstep: threshold; doping: drugging; dormant: inactive torpid; dosage: measurement; dose: portion; double:
dual twin; doubt: uncertainty; doubtful: dubious; downtown: midtown; downturn: decline slump; draft: draw outline
sketch; dragon: monster; drama: dramatization play theater; dramatic: emotional sensational; drawing: illustration
sketch; dread: fear; dream: fantasy vision; dress: attire frock gown; dressing: bandaging; drilling: boring
penetrating; drink: beverage potion refreshment; drinking: consuming imbibing ingesting savoring; drive: force urge;
driver: chauffeur motorist operator; driveway: carport; driving: impelling riding steering; drop: droplet; drought:
aridity dry dryness; drug: medicament medicinal medicine narcotic sedate tranquilize; drum: cask; drunk: inebriated
intoxicated; dry: arid dehydrated parched; dual: double twin; dubious: doubtful; duck: fowl; due: owing; dull: boring;
dump: landfill; durable: solid sturdy tough; duration: length span; dust: dirt; duties: obligations; duty: obligation
responsibility tariff tax; dwarf: midget small; dye: color; dying: perishing; dynamic: unique vivacious; dynasty: line
tradition; eager: anxious enthusiastic; eagle: bird falcon hawk; ear: auricle hearing; early: ahead premature
untimely; earner: worker; earnings: income profit wages; earth: dirt globe land soil world; earthly: mundane;
earthquake: quake tremor; ease: simplicity; easily: effectively effortlessly; easing: facilitating loosening; east:
orient; eastern: oriental; easy: effortless simple; eating: consuming devouring; eccentric: unusual; eclipse:
overshadowing; ecological: environmental; ecology: environment; economic: budgetary commercial fiscal monetary;
economically: financially monetarily; economics: finance; economist: financial; economy: budget frugality thrift
thriftiness; ecosystem: biological environment; edge: aspect border brink; editor: proofreader supervisor; editorial:
publication; education: instruction schooling; educational: instructive; educator: teacher; effect: consequence impact
outcome result; effective: successful; efficiency: effectiveness productivity proficiency; efficient: productive
proficient; effort: attempt endeavor exertion; egg: ovum; elaborate: intricate; elastic: flexible; elbow: joint;
elder: senior; elderly: aged; elected: chosen picked; election: choosing poll race selection vote voting; electoral:
appointive discretionary voting; electorate: voters; electric: electrical electronic power; electricity: power;
electron: particle; electronic: computerized; elegant: exquisite graceful; elementary: basic rudimentary; elevator:
lift; eligible: entitled; elimination: disposal end; eloquent: articulate; email: mail; embargo: ban restriction;
embarrassing: humiliating mortifying; embarrassment: humiliation shame; embassy: consulate; embryo: developing fetus;
emergency: contingency crisis exigency; emerging: growing rising; eminent: famous prominent; emission: discharge
emanation outflow; emissions: discharges emanations outflows; emotion: feeling passion; emotional: enthusiastic
passionate; empathy: compassion sympathy; emperor: ruler sovereign; empire: realm; empirical: experimental
observational; employee: representative staffer; employer: boss; employment: job; empty: vacant void; enclosed:
encased; encouraging: empowering; encryption: coding; end: conclusion termination; endangered: imperiled jeopardized;
endless: limitless unending; endorsement: support underwriting; endurance: continuance perseverance stamina; enemy:
adversary foe opponent rival; energy: essentialness power strength vigor vitality; enforcement: authorization
implementation requirement; engagement: commitment; engine: locomotive machine motor; engineer: architect;
engineering: designing; enormous: colossal huge; enterprise: endeavor venture; entertainment: amusement diversion;
enthusiasm: excitement zeal; enthusiast: devotee fan; entity: element substance; entrance: front; entrepreneur:
businessman visionary; entry: admission passage; envelope: wrapper; environment: habitat setting surroundings;
environmental: ecological; environmentally: ecologically naturally; envoy: agent delegate emissary; enzyme: catalyst
protein; epic: legendary; epidemic: pestilence plague; episode: scene; equal: equivalent identical level; equaliser:
leveler; equality: correspondence fairness; equally: evenly similarly; equation: condition; equilibrium: balance;
equipment: apparatus gadget machinery; equity: fairness justice value; era: age period; erosion: disintegration
wearing; error: blunder fault mistake slip; escalation: acceleration heightening; escape: getaway; essay: exposition
paper; essence: substance; essential: fundamental; establishment: foundation; estate: bequest domain homestead land
manor property; estimate: evaluation; ethical: moral principled; ethics: morals; ethnic: cultural ethical racial;
ethnicity: nationality; evacuation: clearing departure; evacuee: refugee; evaluation: appraisal assessment; evasion:
avoidance dodging; eve: night; evening: dusk night nightfall; event: happening incident occasion; eventual:
inevitable; eventually: inevitably ultimately; eviction: expulsion removal; evidence: confirmation testimony; evident:
clear obvious; evil: malevolent wicked; evolution: advancement development; exact: careful; exaggerated: overstated;
exam: test; examination: inspection test; example: instance; exceptional: extraordinary outstanding; excerpt: passage;
excess: overabundance surplus; excessive: extreme inordinate; exchange: alternate barter interchange; excitement:
enthusiasm fervor; exciting: energizing thrilling; exclusion: avoidance rejection; exclusive: elite select; execution:
implementation performance; executive: administrator authority boss govt manager official; exempt: excluded;
exemption: exception exclusion; exercise: practice training workout; exhibition: display fair presentation show;
exile: banishment outcast; existence: presence; existing: present; exit: departure leave; exodus: departure migration;
exotic: colorful fascinating outlandish; expansion: enlargement extension growth; expectancy: anticipation hope;
expectation: desire; expected: anticipated; expedition: campaign trip; expenditure: outlay spending; expense: cost
expenditure; expensive: costly pricey; experience: involvement; experienced: seasoned; experiment: trial;
experimental: exploratory trial; expert: authority master; expertise: mastery skill; expiration: lapse termination;
explanation: clarification; explicit: express unequivocal; exploitation: abuse misuse; exploration: investigation;
explorer: adventurer pioneer voyager; explosion: bang blast detonation; explosive: dangerous hazardous; export: sell
trade; exporter: shipper; exposure: introduction; expression: articulation look phrase; expulsion: ejection removal;
extended: broadened stretched; extension: augmentation expansion; extensive: broad; extent: degree; exterior: outer
outside; external: outer outside; extinct: terminated vanished; extinction: annihilation elimination eradication;
extortion: blackmail; extraordinary: exceptional remarkable; extreme: intense; extremely: exceptionally; extremism:
fanaticism radicalism; extremist: fanatic radical zealot; eye: eyeball ocular optic; eyebrow: brow; eyelid: cover;
eyewitness: onlooker; fabric: cloth texture; fabulous: wonderful; facade: exterior front; face: countenance visage;
facial: face; facility: installation office; fact: truth; faction: group; factor: consider; factory: manufacturing
mill works workshop; faculty: personnel workforce; failed: fizzled flopped; failure: bankruptcy collapse
disappointment fiasco letdown; faint: weak; fair: carnival truthful; fairness: decency reasonableness; fairy: pixie;
faith: belief confidence religion trust; fake: bogus phony; fall: autumn plunge; false: bogus untrue; fame: notoriety
renown; familiar: commonplace recognizable; family: clan household kin relatives; famine: hunger starvation; famous:
acclaimed celebrated noted renowned; fan: admirer devotee lover ventilator; fantastic: awesome incredible; fantasy:
dream; fare: admission charge; farewell: goodbye; farm: homestead plantation ranch; farmer: agriculturist rancher;
farming: agriculture cultivating; farmland: acreage fields; fascinating: captivating intriguing; fashion: mode mold
style; fashionable: stylish trendy; fast: quick rapid speedy; fat: obese; fatal: deadly lethal; fatality: casualty
death; fatally: lethally mortally; fate: destiny; father: dad papa parent; fatigue: exhaustion tiredness weariness;
fatty: greasy; faulty: defective flawed; favorite: preferred top; favourite: preferred top; fear: terror worry;
fearful: afraid; feasibility: plausibility practicality; feast: banquet; feat: accomplishment; feather: plume;
feature: characteristic; federal: bureaucratic government; federation: alliance league; fee: charge; feedback:
comments criticism; feeding: nourishing sustaining; feeling: emotion; fellow: chap guy individual; felony: crime
offense; female: feminine lady woman; feminine: female ladylike; feminist: women; fence: wall; ferry: boat ship;
fertile: fruitful prolific; fertility: fruitfulness richness; fertilizer: compost manure; festival: celebration feast
fete; fetus: embryo; feud: fight quarrel; feudal: medieval; fever: temperature; fiber: fibre filament; fibre:
filament; fiction: fable myth; fictional: imaginary invented; field: area discipline meadow subject; fierce: ferocious
furious savage; fight: brawl; fighter: combatant contender warrior; fighting: battling combating; figure: digit number
shape; file: folder; filing: documenting recording; filling: stuffing; film: coating movie; filmmaker: director movie
producer; filthy: dirty; final: closing last ultimate; finale: conclusion ending; finalist: contestant; finance:
economics money; financial: budgetary economic fiscal monetary pecuniary; financially: economically monetarily; fine:
excellent penalty; finger: digit; fingerprint: mark unique; finishing: completing wrapping; fire: blaze flame flames
hearth; firearm: gun; fired: sacked terminated; firefighter: fireman; fireplace: chimney hearth; firewall: barrier;
firework: cracker rocket; firm: hard solid; first: initial primary; fiscal: economic monetary; fish: seafood;
fisherman: angler; fishing: angling; fist: hand; fitness: health; fixed: mounted settled; fixture: apparatus
installation; flag: pennant standard; flame: fire; flank: side; flash: glimmer; flat: apartment level; flavor: taste;
flavour: taste; flaw: defect imperfection; flawed: imperfect; fleet: flotilla navy swift; flesh: meat; flexibility:
adaptability; flexible: adaptable pliable; flight: departure escape trip; floating: drifting gliding; flock: group
herd; flood: deluge inundation surge; flooding: inundation; floor: deck ground story; floral: flower; flour: powder;
flow: current drift waft; flower: bloom blossom; flu: grippe influenza; fluid: liquid; flying: soaring; focus:
recognition; fog: haze mist; folder: envelope; folk: people society; follower: adherent devotee supporter; food: fare
nourishment nutrients sustenance; fool: idiot; foot: base leg toes; footage: film; football: pigskin soccer;
footballer: soccer; footing: balance; footpath: trail walkway; footprint: impression trail; force: drive might power
pressure strength; forced: compelled constrained; forces: powers strengths; forecast: conjecture; forecaster:
predictor; foreclosure: dispossession; forehead: brow; foreign: alien distant exotic outside overseas remote strange
unfamiliar; foreigner: outsider stranger; foremost: primary; forensic: criminological legal scientific; forest:
backwoods timberland wood woodland woods; forgery: falsification imitation; forgiveness: absolution pardon; formal:
conventional official proper; formation: arrangement; former: past; formerly: beforehand; formula: equation recipe;
fort: fortress stronghold; fortune: luck; forum: discussion gathering; forward: ahead onward; fossil: ancient
petrified relic; foul: filthy nasty revolting; foundation: basis groundwork institution; founder: author organizer
originator; founding: establishing; fountain: spring; fraction: part portion; fracture: break crack; fractured:
cracked; fragile: delicate; fragment: part piece; frame: body structure; framework: structure system; franchise:
establishment; frank: candid honest; fraud: deception extortion misrepresentation; fraudulent: deceitful dishonest;
freak: monstrosity; free: complimentary gratis liberated loose unfettered unpaid; freedom: independence liberty
opportunity; freelance: independent; freely: openly unreservedly; freeze: stop; freezing: chilling solidifying;
freight: cargo load; frequency: recurrence; frequent: continuous visit; frequently: regularly; fresh: clean crisp new;
freshman: novice rookie; friction: grating rubbing; friend: buddy companion mate pal; friendly: amicable pleasant;
friendship: companionship kinship; frigate: ship; frog: toad; front: facade face forepart; frontier: wilderness;
frontline: cutting; frost: ice; frozen: solidified; fruit: natural organic; fruitful: productive; frustration:
disappointment dissatisfaction; frying: browning; fuel: gas petrol propellant; fuels: energizes fills powers;
fugitive: escapee outlaw runaway; fully: totally; function: characteristic; fund: finances reserve stock store;
fundamental: basic; funding: financing; fundraiser: drive pledge; fundraising: pledge; funeral: burial memorial;
funny: amusing comical humorous; fur: hide pelt; furious: enraged irate; furnace: heater oven; furniture: furnishings;
fury: anger rage; fusion: blend combination; futile: useless vain; future: destiny forthcoming; galaxy: cosmic
universe; gallery: display exhibition; gallon: quart; gambler: bettor player; gambling: betting; game: amusement
diversion recreation sport; gaming: gambling; gang: group mob posse; gaol: jail; gap: breach hole opening; garbage:
rubbish trash; garden: lawn nursery plot; gardener: planter; gardening: cultivating planting; garment: clothing piece;
gas: fuel gasoline petrol vapor; gastric: stomach; gate: door entryway gateway; gaze: look; gear: equipment outfit;
gender: sexual; gene: quality; general: broad preferred universal; generation: age peers; generator: dynamo; generic:
nonexclusive; generosity: liberality; generous: giving liberal; genetic: hereditary; genetics: hereditary; genius:
brilliance virtuoso; genocide: massacre slaughter; genre: class type; gentle: delicate tender; gentleman: man refined;
genuine: authentic veritable; genus: variety; geographic: geological; geographical: land topographical; gesture:
motion signal; ghost: apparition phantom spirit; giant: goliath huge monster; gig: show; girl: lady lass young;
girlfriend: sweetheart; glacier: ice; glad: happy; glamour: charm; gland: organ; glass: tumbler; glimpse: look;
global: international planetary universal; globally: universally worldwide; globe: world; gloomy: dreary; glory:
magnificence; goal: aim intention; goalkeeper: custodian goalie guardian; goat: ram; god: deity lord; gold: bullion
gilded golden; golden: brilliant gilded; good: decent fine; goods: merchandise wares; goodwill: altruism kindness;
gorgeous: beautiful stunning; gospel: good; gossip: chatter; governance: administration; governing: administering
overseeing; government: administration authorities governance regime; governor: representative senator; grace:
elegance; grade: mark rank score; gradual: progressive slow steady; graduate: alumni; grain: cereal kernel; grammar:
language; grand: fabulous great massive terrific; granddaughter: relative; grandfather: granddad; grandmother:
grandma; grandson: relative; grape: raisin; graph: chart; graphic: realistic; grasp: handle; grass: grassland pasture;
grateful: appreciative thankful; gratitude: appreciation thankfulness; grave: tomb; graveyard: cemetery; gravity:
seriousness; gray: dim; grazing: brushing touching; great: extraordinary; greed: avarice covetousness; greedy:
avaricious; green: emerald inexperienced verdant; greenhouse: conservatory hothouse nursery; greeting: welcome;
grenade: explosive projectile; grey: dim; grid: framework lattice matrix network; grief: anguish sadness sorrow;
grievance: complaint; grim: bleak dismal; grip: hold; grocery: supermarket; groin: crotch; groom: bridegroom; groove:
furrow; gross: disgusting net; ground: dirt earth floor; groundbreaking: pivotal; group: bunch gathering organization;
grower: cultivator producer; growth: augmentation boom enlargement evolution expansion increase; guarantee: assurance;
guard: sentinel watch watchman; guardian: protector watchman; guerilla: partisan; guerrilla: partisan; guest: visitor;
guidance: direction; guide: manual; guideline: rule; guild: society; guilt: blame remorse; guilty: blameworthy
culpable responsible; guitar: instrument; guitarist: musician; gulf: chasm inlet; gun: firearm revolver weapon;
gunfire: gunshots shooting; gunman: killer shooter; gunmen: shooters; gunshot: discharge; gut: stomach; guy: man; gym:
exercise rec; gymnast: acrobat; habit: addiction custom propensity; habitat: environment living; hacker: programmer;
hacking: chopping hewing; hail: sleet; hair: fur locks tresses; half: fifty; hall: corridor lobby; hallmark:
trademark; hammer: mallet; hamstring: cripple; hand: fist palm paw; handball: ball; handful: bunch; handgun: firearm
pistol; handling: dealing taking; handshake: grip; happiness: bliss joy; happy: cheerful glad joyful; harassment:
badgering provocation; hard: arduous difficult tough; hardline: firm; hardliner: intransigent; hardship: adversity
difficulty; hardware: equipment; harm: damage; harmful: damaging destructive hurtful; harmony: concordance; harsh:
brutal cruel; hat: bonnet cap; hate: loathing; hatred: contempt detestation loathing; haven: shelter; hazard: danger
peril; hazardous: dangerous perilous unsafe; head: brain skull top; headache: migraine; header: heading; headline:
feature; headmaster: dean principal; headquarters: base central command; healing: mending recuperating; health:
condition soundness wellbeing wellness; healthcare: services; healthy: sound wholesome; hearing: listening; heart:
cardiac center coronary soul; heartbeat: pulse; heat: warmth; heating: warming; heaven: paradise; heavily: intensely
vigorously; heavy: overwhelming substantial weighty; heavyweight: overwhelming; hectare: acre; hedge: bush fence shrub
support; heel: foot; height: altitude stature tallness; heir: beneficiary successor; helicopter: chopper; hell:
damnation inferno; helmet: headgear; helper: assistant; herb: plant; herbal: natural; herd: crowd group; heritage:
inheritance; hero: legend; heroic: brave courageous gallant; heroin: drug; hesitation: delay; hidden: concealed
covered; hierarchy: chain order pecking; high: elevated excessive lofty raised tall; higher: loftier; highly:
profoundly; highway: parkway; hike: climb; hiking: climbing; hill: knoll mound slope; hint: clue; hip: hep stylish;
historian: antiquarian chronicler student; historic: memorable notable; historical: chronicled recorded verifiable;
historically: generally verifiably; history: chronicle past records; hitter: batter; hobby: leisure pastime; hockey:
ice; hold: maintain; holder: bearer owner; hole: cavity gap opening; holiday: break excursion festival vacation;
hollow: empty; holy: blessed sacred; home: abode domestic dwelling house household residence; homeland: fatherland;
homeless: destitute vagrant; homeowner: householder proprietor; hometown: birthplace; homework: schoolwork; homicide:
manslaughter murder; honest: sincere truthful; honesty: genuineness truthfulness; honor: privilege; honorary:
privileged; honour: privilege; hook: snare; hopeful: confident optimistic; horizon: skyline; hormone: secretion; horn:
trumpet; horrible: awful dreadful terrible; horrific: awful terrible; horror: dread ghastliness repulsiveness terror;
horse: equine pony steed; horseback: saddle; hospital: clinic infirmary; hospitality: cordiality friendliness; host:
hosting presenter; hostage: captive prisoner; hostel: inn; hostile: antagonistic threatening unfriendly; hostility:
animosity antagonism; hot: blistering heated scorching sizzling warm; hotel: hostel inn lodging resort; hour: moment;
hourly: each; house: abode dwelling household mansion residence; household: family; housekeeper: cleaner servant;
housewife: homemaker; housing: accommodation lodging; huge: enormous gigantic; human: humanoid mortal person; humane:
compassionate; humanitarian: charitable compassionate philanthropic; humanity: mankind; humble: modest unassuming;
humid: damp moist sticky; humidity: dampness mugginess stickiness; humor: wit; humour: wit; hundred: century; hunger:
craving starvation; hungry: ravenous starving; hunt: pursuit; hunter: predator seeker tracker; hunting: chasing
looking; hurdle: barrier obstacle; hurricane: storm typhoon; husband: consort hubby partner spouse; hybrid: crossbreed
half mixture; hydraulic: water; hydrogen: element; hygiene: cleanliness sanitation; hymn: song; hypothesis:
speculation theory; hysteria: delirium madness; ice: chill frost frozen; iceberg: floe; icon: symbol; idea: notion;
ideal: perfect; identical: indistinguishable; identification: proof recognition; identity: character personality;
ideological: philosophical; ideology: belief philosophy; ignorance: obliviousness unawareness; ignorant: oblivious
uninformed; ill: sick unwell; illegal: illicit prohibited unlawful; illegally: illicitly unlawfully; illiteracy:
ignorance; illness: ailment malady sickness; illusion: deception fantasy; illustration: drawing; image: likeness;
imaginary: fanciful; imaging: picturing; imbalance: lopsidedness unevenness; imitation: copy; immediate: prompt;
immediately: instantly promptly; immense: huge; immigrant: foreigner outsider settler; immigration: migration;
imminent: approaching impending; immoral: corrupt unethical; immune: exempt insusceptible invulnerable resistant safe;
immunity: insusceptibility invulnerability resistance; impact: collision effect; impartial: fair unbiased; impasse:
deadlock; impeachment: indictment; imperial: majestic royal; implementation: execution usage; implication: suggestion;
important: critical imperative vital; importer: merchant; impossible: unimaginable; impressive: amazing great;
imprisonment: confinement detainment incarceration; improper: inappropriate; improvement: change; inability: failure
powerlessness; inaccurate: incorrect wrong; inadequate: deficient insufficient; incapable: unable; incentive: impetus
motivation; inch: creep; inclusion: incorporation; inclusive: comprehensive; income: earnings pay profits salary wage;
incoming: approaching arriving; incomplete: deficient inadequate; inconsistent: conflicting; incorrect: mistaken
wrong; increasing: expanding growing; increasingly: progressively; incredible: amazing unbelievable; incredibly:
amazingly inconceivably; incumbent: officeholder; independence: autonomy freedom; independent: impartial unbiased;
index: file indicator; indicator: marker sign; indictment: arraignment prosecution; indigenous: native; indirect:
circuitous roundabout; individual: singular; indoor: inside; indoors: inside; industrial: commercial manufacturing
mechanical; industry: manufacturing trade; inequality: disparity imbalance; inevitable: unavoidable; infamous:
notorious; infant: newborn; infantry: foot troops; infected: contaminated tainted; infection: contamination disease;
infectious: contagious irresistible; inferior: substandard; infidelity: disloyalty unfaithfulness; inflation:
distension expansion swelling; influence: sway; influential: compelling persuasive; influx: flood inundation;
informal: casual relaxed; informant: source; information: facts records; informed: educated; infrastructure:
foundation groundwork; ingredient: fixing; inhabitant: dweller occupant; inhabited: occupied populated; inheritance:
heritage legacy; inherited: acquired; initiative: drive; injection: infusion; injured: harmed hurt wounded; injury:
affliction damage harm hurt wound; injustice: foul unfairness; inmate: prisoner; inn: hostel; innings: frames;
innocent: blameless; innovation: advancement development; innovative: creative imaginative inventive; input: info;
inquest: inquiry; inquiry: investigation question request; insane: crazy mad; insect: bug creepy; insecurity:
instability uncertainty; inside: within; insider: internal member; insight: understanding; inspection: examination;
inspector: examiner; inspiration: motivation; inspirational: uplifting; inspiring: moving rousing; installation:
establishment; installment: portion; instant: immediate moment; instinct: intuition nature; institute: foundation
organization; institution: establishment foundation group organization; institutional: organizational; instruction:
direction guidance; instructor: educator teacher; instrument: device; instrumental: helpful; insurance: assurance
coverage indemnity protection; insurer: guarantor underwriter; insurgency: insurrection rebellion uprising; insurgent:
guerilla rebel; intact: unharmed; intake: admission consumption; integral: basic; integration: combination
incorporation; integrity: honesty uprightness; intellectual: mental scholarly; intelligence: acumen brains cleverness
insight knowledge; intelligent: smart; intense: extreme; intensity: force power; intensive: concentrated escalated;
intent: purpose; interaction: communication connection; interactive: intuitive; interest: concern curiosity enthusiasm
hobby intrigue stake; interested: inquisitive intrigued; interface: link; interference: impedance obstruction;
interim: between temporary; interior: inland inner inside; intermediate: halfway middle; internal: inner;
international: worldwide; internationally: globally universally; interpretation: elucidation explanation; interpreter:
translator; interruption: break intrusion; interstate: highway; interval: break; intervention: intercession mediation;
interview: meet; intestinal: gut; intestine: bowel gut; intimate: cozy; intimidation: bullying terrorizing;
intolerance: bigotry; introduction: presentation; intruder: interloper trespasser; invader: attacker trespasser;
invalid: void; invasion: attack; invention: creation innovation; inventor: creator discoverer; inventory: stock;
investigation: examination inquest inquiry; investment: funding speculation stake venture; investor: backer financier
speculator; invisible: imperceptible undetectable; invitation: request; involvement: association contribution; inward:
internal; iron: metal press steel; ironic: sarcastic; irony: sarcasm; irregular: sporadic uneven; irregularity:
anomaly; irrelevant: immaterial; irrigation: watering; island: isle isolated; isolated: detached secluded; isolation:
seclusion segregation; issue: trouble; issues: problems troubles; item: article; itinerary: schedule; jacket: coat;
jail: prison; jam: preserve; javelin: spear; jaw: mouth; jazz: jive; jealous: envious; jealousy: envy; jeans: pants;
jet: plane stream; jewel: gem; jewellery: gems ornaments; jewelry: adornments gems ornaments; job: employment
occupation position task; jobless: unemployed; joint: articulation collaborative collective; joke: prank; journal:
diary; journalism: news reporting; journalist: columnist writer; journey: adventure excursion trip; joy: delight
happiness; judge: adjudicator decide magistrate referee; judgement: opinion; judgment: opinion verdict; judicial:
legal; judiciary: courts; juice: squeeze; jump: spring; jungle: wilderness; junior: lesser younger; junk: garbage
trash; jurisdiction: purview; jury: board judges jurors panel; justice: equity fairness; juvenile: adolescent young
youthful; keen: eager sharp; keeper: attendant custodian guardian; kennel: doghouse; key: fundamental secret;
keyboard: console; kick: punch; kid: child; kidnapper: abductor; kidnapping: abduction hijacking; kidney: nephric
renal; killer: executioner murderer slayer; killing: executing murdering slaughtering; kilometre: mile; kind: form;
king: lord monarch ruler sovereign; kingdom: domain realm; kit: pack unit; kitchen: cookroom galley; knee: lap; knife:
blade; knight: cavalier; knockout: stunner; knowledge: information wisdom; lab: laboratory; labor: exertion exertions
toil; laboratory: research; labour: toil; lack: absence; lad: boy; ladder: stepping; lady: gentlewoman woman; lake:
lagoon pool; lamb: sheep; lamp: light; land: ground terrain; landing: arrival; landlord: proprietor; landmark:
milestone; landscape: scene scenery; landslide: avalanche; lane: path; language: dialect lingo speech tongue; lap:
circuit; laptop: computer; large: expansive; largely: generally; laser: beam; late: belated belatedly tardy; later:
afterward; laughter: chuckling giggling; laundering: washing; laundry: clothing wash; lava: magma; law: decree rule
statute; lawful: legal legitimate; lawmaker: legislator official; lawn: garden yard; lawsuit: claim; lawyer: attorney
legal solicitor; layer: coat level; lazy: lethargic sluggish; lead: chief initiative leadership; leader: boss captain
chief head pioneer; leadership: administration management; leaf: foliage; leaflet: handout pamphlet; league: alliance
association union; leak: hole; leakage: spillage; lean: thin; learning: adapting erudition mastering; leather:
calfskin; lecture: talk; lecturer: instructor speaker teacher; left: cleared; leftist: radical; leg: limb; legacy:
heritage inheritance; legal: felony juridical lawful prison; legally: lawfully legitimately; legend: myth; legendary:
fabled famous; legislation: enactment regulation rules; legislative: authoritative; legislator: lawmaker; legislature:
assembly council governing; legitimacy: authenticity genuineness; legitimate: authentic genuine; leisure: recreation
relaxation; lender: bank moneylender; lending: loaning; length: span; lens: focal; lesbian: gay; lesson: exercise
moral; lethal: deadly fatal; letter: epistle missive note; leukemia: cancer; level: degree grade stage; levels:
degrees stages; liability: obligation risk; liaison: contact; liberal: generous progressive; liberation: emancipation
freedom; liberties: freedoms; liberty: freedom; library: archive; licence: permit; license: permit; licensed:
authorized; licensing: authorizing permitting; lid: cover top; lie: falsehood; lieutenant: deputy; life: existence
lifestyles lifetime; lifelong: long; lifestyle: way; lifetime: life; light: bright brightness illumination lamp mild;
lightning: thunder; likelihood: probability; likely: liable; limb: appendage; limit: bound boundary; limitation:
constraint restriction; limited: constrained restricted; line: cord queue row streak; linear: direct straight; lines:
strains traces; lineup: list; linguistic: phonetic semantic; link: connection interface tie; lip: mouth; liquid:
fluid; liquidity: fluidity; liquor: alcohol; list: register rundown; listed: recorded; listener: audience hearer;
literacy: education proficiency; literary: artistic scholarly; literature: letters writing; lithium: metal;
livelihood: occupation; lively: energetic vivacious; liver: foie hepatic organ; livestock: animals cattle
domesticated; living: alive dwelling; load: burden; loan: advance borrowing credit lend mortgage; lobby: foyer;
lobbyist: influence peddler; local: nearby neighborhood neighbourhood; locality: region; locally: nearby regionally;
location: site vicinity; locker: storage; logging: cutting recording; logic: rationale reason; logical: coherent
sensible; logistic: strategic; logistics: coordinations; logo: emblem; lone: single; loneliness: forlornness solitude;
lonely: desolate solitary; long: extended lengthy prolonged; loop: circle; loose: slack; lord: master ruler; lorry:
truck; loss: defeat deprivation forfeiture misfortune; lot: parcel part; lottery: raffle; loud: boisterous; lounge:
parlor; love: affection passion; lovely: beautiful exquisite; lover: darling sweetheart; low: base depressed little
moo; loyal: faithful steadfast; loyalist: patriot supporter; loyalty: dependability devotion faithfulness; lucky:
fortunate; lucrative: profitable worthwhile; luggage: baggage; lunar: moon; lunch: luncheon; lung: pulmonary;
luxurious: lavish rich; luxury: extravagance lavishness; lyric: verse; machine: apparatus contrivance gadget;
machinery: apparatus hardware; mad: crazy; madness: franticness insanity; magazine: mag periodical; magic: enchantment
sorcery; magical: enchanted mystical; magistrate: judge justice; magnetic: attractive; magnitude: extent size; maid:
servant; mail: letters post; main: fundamental principle; mainland: terrain; mainly: principally; mainstream:
conventional standard; maintenance: renovation upkeep; major: foremost fundamental significant; majority: bulk larger
lion; maker: creator; makeup: cosmetics; malaria: fever jungle; male: guy manly masculine; malicious: spiteful
vindictive; malignant: threatening; mall: shopping; mammal: animal creature; man: fellow gentleman guy; management:
administration direction; manager: administrator chief director supervisor; mandate: command order; mandatory:
obligatory; manifesto: declaration; manipulation: control; mankind: humanity; manor: estate; mansion: estate;
manslaughter: murder; mantle: cloak; manual: hand physical; manufacturer: maker producer; manufacturing: assembling
fabricating producing; manuscript: composition document; map: chart plan; marathon: race; marble: stone; march:
parade; margin: edge; marginal: minimal minor peripheral; marijuana: cannabis pot weed; marine: oceanic; marital:
conjugal matrimonial; maritime: naval oceanic sea; mark: sign; marker: pointer; market: bazaar marketplace mart;
marketer: advertiser; marketing: promoting; marketplace: commercial; markets: bazaars; marriage: matrimony union
wedlock; marrow: pith; martial: military warlike; marvel: wonder; mask: cover; mass: bulk crowd; massacre: carnage
slaughter; massage: rub; massive: monstrous; mast: pole; master: chief; masterpiece: showstopper; match: game healthy;
mate: partner; material: cloth stuff; maternal: motherly; maternity: pregnancy; mathematical: numerical; mathematics:
arithmetic; matter: count number substance; mayor: chairman chief civic leader; meadow: pasture; meal: dinner repast;
mean: cruel; meaningful: significant; means: implies; measure: degree; meat: beef flesh; mechanic: repairman
technician; mechanical: automated; mechanism: component; medal: award decoration; medalist: winner; media: mass medium
news press; mediation: intercession; mediator: arbiter middle person; medical: clinical medicinal restorative
scientific; medically: medicinally restoratively; medicinal: restorative therapeutic; medicine: drug medication
remedy; medieval: middle; meditation: contemplation reflection; medium: average; meeting: assembly encounter
gathering; melody: tune; melting: liquefying softening; member: constituent limb part; membership: club; membrane:
film layer; memoir: diary; memorable: unforgettable; memorandum: note; memorial: commemoration dedication; memory:
recollection remembrance reminiscence; menace: danger threat; mental: cerebral intellectual psychic psychological;
mentally: rationally; menu: list; mercenary: hired soldier; merchandise: product stock; merchant: dealer trader
vendor; mercy: benevolence leniency; merger: amalgamation combination; merit: legitimacy; merry: cheerful jolly;
message: communication dispatch memo; messenger: courier envoy; metabolic: digestive; metabolism: digestion; metal:
alloy steel; metaphor: analogy; meteor: shooting; meteorologist: forecaster weatherman; method: technique; metro:
tube; metropolitan: city municipal; microphone: mic mouthpiece; microwave: oven; middle: center mid midst; midfield:
center; midfielder: center; midnight: night; midterm: halfway; migrant: transient vagrant; mild: gentle; milestone:
landmark; militancy: aggression; militant: activist aggressor radical; military: armed army martial navy soldierly;
militia: army volunteer; milk: drain; mill: factory; millionaire: mogul tycoon; mindset: attitude outlook; mine:
mineshaft pit; miner: digger excavator; mineral: ore; mini: small; minimal: insignificant negligible; minimum: base
least smallest; mining: digging excavating; minister: clergyman cleric pastor preacher priest vicar; ministerial:
clerical; ministry: office service; minor: lesser little; minority: few minor smaller; minute: moment tiny; minutes:
mins; miracle: marvel wonder; miraculous: marvelous; mirror: reflect; miscarriage: labor unsuccessful; misconduct:
misbehavior wrongdoing; misery: wretchedness; mislead: deceive; misleading: deceptive deluding; missile: projectile
rocket; mission: assignment venture; mistake: blunder error; mistress: lover; mistrust: doubt; misunderstanding:
misconception; mixed: blended; mob: crowd horde; mobile: cell movable portable; mobility: portability versatility;
mode: style; model: example exemplar mannequin; moderate: mild temperate; modern: contemporary cutting; modest: humble
unassuming; modification: adjustment; module: unit; moisture: dampness; molecular: atomic subatomic; molecule:
particle; momentum: energy; monarch: ruler sovereign; monarchy: government realm; monastery: cloister; monetary:
economic money; money: cash coins currency; monitoring: checking observing; monk: friar; monkey: ape; monopoly:
restraining; monster: beast; month: moon; monthly: month; monument: landmark memorial; mood: disposition temper; moon:
lunar satellite; moor: heath; moral: ethical virtuous; morale: confidence resolve spirit; morality: ethics;
moratorium: ban; morning: dawn forenoon; mortality: death mortal; mortar: cannon; mortgage: contract loan; mosque:
temple; mosquito: bug insect; mostly: generally; mother: mama parent; motion: gesture movement; motivation: incentive
inspiration; motive: intention reason; motor: engine; motorcycle: bike cruiser; motorcyclist: biker; motorist: driver;
motorway: expressway freeway; mound: heap hill; mount: mountain; mountain: alp mount peak; mountainous: hilly rugged;
mouse: rodent; mouth: jaws maw; movement: motion; movie: film flick; muddy: sloppy; multinational: global worldwide;
multiple: various; multiplier: factor; municipal: civil metropolitan; municipality: region town; murder: homicide
killing slaying; murderer: executioner killer; murky: dark; muscle: brawn muscular; museum: exhibition gallery
historical; music: melody song track tune; musical: melodic; musician: artist performer; mutation: change
transformation; mute: quiet; mutiny: rebellion; mutual: common shared; mysterious: baffling puzzling strange; mystery:
enigma puzzle; myth: fable legend; mythology: folklore legends; naked: bare exposed nude; name: designation;
narrative: account story; narrator: storyteller; narrow: restricted slender thin tight; narrowly: barely hardly;
nasty: awful terrible; national: countrywide patriotic state; nationalism: patriotism; nationalist: patriot patriotic;
nationality: citizenship; nationally: broadly countrywide; nationwide: across; native: indigenous local; natural:
characteristic herbal innate regular; nature: essence temperament; naval: marine maritime; navigation: route; navy:
fleet force naval; nearby: adjacent close; nearly: practically; neat: tidy; necessity: requirement; neck: throat;
negative: adverse bad poor; neglected: disregarded ignored; negligence: carelessness; negotiation: arrangement
bargaining transaction; negotiator: arbitrator mediator; neighbor: adjacent; neighborhood: community; neighboring:
adjacent adjoining; neighbour: neighbor; neighbouring: adjacent adjoining; nervous: anxious apprehensive; nest: home;
net: internet mesh web; network: grid organization organize; neural: brain nerve nervous; neutral: impartial
nonpartisan unbiased; neutrality: impartiality; new: novel; newborn: baby infant; newcomer: beginner novice; newly:
recently; news: bulletin information report tidings; newspaper: daily journal paper press; nice: pleasant; nickname:
moniker; night: darkness evening midnight nighttime; nightclub: dance; nightmare: bad dream terror; nitrogen: gas;
noble: honorable; noise: clamor commotion sound; nomination: appointment designation selection; nominee: appointee
candidate; nonprofit: charitable philanthropic; nonsense: garbage; norm: standard; normal: ordinary standard; north:
northern; northern: north; nose: beak snout; notable: outstanding remarkable; note: memo word; notebook: pad scratch;
notice: warning word; notion: concept idea; notorious: infamous; noun: thing; novel: fiction original unique;
novelist: author writer; novelty: oddity; novice: amateur beginner; nuclear: atomic nucleus; nuisance: annoyance pain;
numb: desensitized; number: amount numeral quantity; numerical: mathematical; nurse: attendant caretaker nursemaid
nurture; nursery: greenhouse; nursing: breastfeeding caring; nutrient: supplement; nutrition: nourishment sustenance;
nutritional: dietary healthful; nutritious: nourishing; oak: timber; oath: pledge promise vow; obese: corpulent
overweight stout; obesity: corpulence heftiness stoutness; object: item thing; objection: complaint protest;
objective: goal; obligation: duty; observation: perception; observatory: lookout; observer: onlooker spectator viewer;
obsession: fixation; obsessive: fanatical; obstacle: barrier hindrance impediment; obstruction: blockage hindrance
impediment; obvious: apparent evident; occasion: event; occasionally: sometimes; occupation: job profession;
occurrence: event incident; ocean: sea; odd: strange; odds: chances; offence: crime insult; offender: criminal
wrongdoer; offense: crime insult; offensive: antagonistic hostile insulting; offering: giving; office: bureau place
workplace; officer: bureaucrat functionary official policeman; official: authentic reputable respectable; officially:
authoritatively; offshore: seaward; offspring: posterity; oil: crude grease lubricant petroleum; oily: greasy; old:
aged ancient antique elderly matured; olive: green; olympic: olympian; olympics: games; ongoing: progressing; onset:
beginning; open: exposed unclosed unlocked; opener: launcher; opening: beginning establishing gap; openly:
straightforwardly transparently; opera: musical show; operating: running working; operation: activity procedure;
operational: functional working; operator: administrator specialist; opinion: feeling sentiment view; opponent:
adversary enemy rival; opportunity: chance possibility; opposite: contrary inverse; opposition: antagonism competition
defiance resistance restriction; oppression: persecution tyranny; optic: eye; optimism: hopefulness positive;
optimistic: hopeful idealistic; option: choice; options: alternatives choices; oral: mouth spoken verbal; orange:
citrus; orbit: circle path; orchestra: ensemble symphony; ordeal: trial; order: instruct request sequence; orderly:
systematic; ordinance: law; ordinary: common standard; ore: metal mineral; organ: instrument organization; organic:
natural; organism: creature life living; organized: arranged sorted; organizer: coordinator planner; orientation:
direction introduction; origin: beginning root source; originally: initially; orphan: parentless stray vagrant;
orthodox: conventional traditional; outage: blackout; outbreak: episode eruption; outcome: consequence upshot;
outdoor: outside; outdoors: outside; outer: exterior; outfit: clothing; outgoing: active extroverted friendly; outlaw:
bandit criminal; outlet: exit vent; outline: blueprint; outlook: perspective standpoint viewpoint; outpost: station;
output: product production yield; outrage: fury shock; outright: complete; outsider: stranger untouchable; outspoken:
straightforward vocal; outstanding: extraordinary; oval: ellipse; oven: broiler stove; overall: generally;
overcrowding: congestion; overdose: glut; overhaul: renovation; overhead: aerial; overnight: nightlong; oversight:
blunder supervision; overtime: additional; overview: outline; overwhelming: overpowering staggering; owing: indebted;
owner: landlord possessor proprietor; ownership: possession proprietorship; ox: bull; oxygen: air; ozone: gas; pace:
step tempo; package: bundle parcel; pact: agreement deal treaty; pad: cushion; paddle: oar; page: leaf sheet web;
pain: ache agony anguish hurt misery suffering torment; painful: agonizing hurtful; painkiller: analgesic; paint:
coloring pigment; painter: artist; painting: artwork canvas portray; pair: couple duo; palace: castle; palm: hand;
pan: container skillet; pandemic: epidemic plague widespread; panel: board committee plank; panels: boards plates;
panic: alarm fear; paper: article journal newspaper newsprint; par: equal; parade: march procession; paradise: heaven;
parallel: corresponding equal; paralysis: immobility; paramedic: medical; paramilitary: armed; paramount: supreme;
parasite: leech; pardon: exoneration forgiveness; parent: determine figure mother; parental: family; parish: church;
park: garden; parking: halting stopping; parliament: congress council legislature; parliamentarian: lawmaker;
parliamentary: legislative; parody: spoof; parole: release; part: piece; partial: halfway incomplete; participant:
member; participation: interest support; particle: fragment molecule; particularly: especially; partition: divide
segment; partly: halfway somewhat; partner: accomplice associate spouse; partnership: organization; party: birthday
celebration festivity gathering; pass: bypass skip ticket; passage: corridor entry section; passenger: commuter rider
traveler voyager; passing: dying; passion: energy enthusiasm; passionate: ardent energetic enthusiastic; passive:
inactive uninvolved; passport: visa; password: watchword; past: beyond bygone; pasta: noodles; paste: glue; pastoral:
peaceful; pasture: field grassland; patch: fix; patent: licence; paternity: fatherhood; path: direction trail way;
pathetic: pitiful; pathway: walkway; patience: tolerance; patient: affected invalid sufferer tolerant; patriot:
loyalist nationalist; patriotic: devoted loyal; patriotism: loyalty nationalism; patrol: guard watch; patron:
benefactor; pattern: sample; pavement: sidewalk; payload: shipment; payment: charge installment remittance; payroll:
finance; peace: calm harmony quiet serenity tranquility tranquillity; peaceful: quiet serene tranquil; peacefully:
calmly serenely; peacekeeper: mediator; peak: crest pinnacle top; peanut: nut; peasant: laborer worker; peculiar:
curious strange; pedestrian: passerby walker; peel: skin; peer: equal; pen: write; penalty: chastisement discipline
fine forfeit punishment; pencil: crayon; penetration: entrance infiltration; peninsula: landmass; pension: allowance
annuity; pensioner: retiree; people: folks populace; pepper: capsicum; percentage: part percent; perception:
discernment recognition; perennial: lasting perpetual; perfect: flawless ideal; performance: execution presentation;
perfume: fragrance scent; perimeter: border edge; period: duration era length; periodic: intermittent occasional;
periodical: occasional; peripheral: fringe; permanent: changeless everlasting lasting perpetual; permanently: forever
perpetually; permission: authorization consent; permit: license; perpetrator: culprit wrongdoer; perpetual: unending;
persecution: abuse oppression; persistent: constant relentless tireless; personal: private; personality: character
identity; personnel: workforce; perspective: viewpoint; persuasion: influence; pest: bug; pesticide: insect poison;
pet: animal; petition: appeal request; petrol: gasoline; petroleum: oil; pharmaceutical: drug medicinal; pharmacist:
druggist; pharmacy: drugstore; phase: stage; phenomenal: wonderful; phenomenon: marvel wonder; philosopher: scholar
thinker; philosophical: rational; philosophy: reasoning theory; phone: cellphone handset smartphone; photo: picture;
photograph: photo picture snapshot; photographer: cameraman picture; photography: picture; phrase: expression;
physical: bodily corporeal; physically: bodily truly; physician: doctor; physicist: scientist; physics: material;
picture: image painting photo; piece: bit portion; pier: dock wharf; pig: hog swine; pigeon: bird; pile: heap stack;
pilgrim: traveler; pilgrimage: journey; pill: tablet; pillar: column; pillow: cushion; pilot: aviator flyer; pink:
rosy; pioneer: settler trailblazer; pipe: channel funnel tube; pipeline: conduit pipe; piracy: robbery theft; pirate:
buccaneer privateer; pistol: firearm gun; pit: hole; pitch: throw; pitcher: jug; pitfall: trap; pity: sympathy;
pivotal: critical urgent; place: region site vicinity; placebo: fake; placement: position situation; placenta:
afterbirth; plague: disease epidemic; plain: clear; plaintiff: complainant litigant offended; plan: arrangement;
plane: aircraft airliner airplane; planet: globe world; planetary: worldwide; planned: arranged; planner: organizer;
planning: arranging; plant: flora manufactory shrub vegetation works; plaque: tablet; plasma: blood; plastic: polymer
synthetic; plate: dish platter; plateau: level; platform: podium stage; platinum: silver; play: drama recreation;
player: contestant performer; playing: gambling; playoff: final; playwright: author dramatist; plea: appeal request;
pleasant: agreeable charming enjoyable; pleasure: delight enjoyment joy; plentiful: abundant; plumber: pipe; plumbing:
pipes; pneumonia: lung; pocket: pouch; podium: platform; poem: lyric verse; poet: artist writer; poetic: lyrical;
poetry: lyric verse; point: factor focus; points: factors; poisoning: harming toxification; poisonous: deadly toxic;
polar: arctic; polarization: division; pole: post; police: constables constabulary cops law; policeman: cop officer;
policy: arrangement coverage; policymaker: official strategist; polio: infantile; polish: shine; polite: courteous
respectful; political: civic governmental partisan; politically: governmentally; politician: legislator statesman;
politics: governmental politic; poll: ballot survey; pollen: dust; polling: balloting surveying; polls: surveys;
pollutant: contaminant toxin; polluted: contaminated dirty; pollution: contamination; polymer: plastic; pool: pond
puddle; poor: bad needy negative terrible; pop: fly popular; pope: pontiff; popular: famous; popularity: fame
prevalence; population: inhabitants populace; porch: patio; pork: hog pig; porn: pornography; port: harbor harbour;
portable: compact convenient; portfolio: arrangement collection; portion: part segment; portrait: likeness picture
representation; portrayal: depiction; position: stance; positive: affirmative constructive fantastic tremendous;
possession: belonging ownership; possible: conceivable feasible; post: position; postal: mail; postcard: card; poster:
notice placard; posterior: back; postponement: delay; posture: attitude stance; pot: vessel; potato: spud tuber;
potent: powerful strong; potential: ability capability; pottery: earthenware stoneware; poultry: chicken fowl; pound:
beat quid; poverty: destitution neediness; powder: dust; power: energy might potency strength vitality; powerful:
intense mighty strong; practical: useful; practice: custom rehearse; practitioner: professional specialist; praise:
acclaim; prayer: petition supplication; preacher: evangelist minister; precaution: safeguard; precedent: example;
precious: dear valuable; precipitation: rain; precise: accurate exact; precision: accuracy exactness; predator:
hunter; predecessor: ancestor forerunner; predictable: unsurprising; prediction: expectation forecast; preference:
inclination; pregnancy: gestation maternity; pregnant: expectant; prejudice: bias preference; preliminary: primer
starter; premature: unexpected untimely; premier: chief; premiere: debut opening; premium: bonus reward; preparation:
arrangement planning; prescription: medicine remedy; presence: attendance nearness; present: gift; preservation:
conservation protection safeguarding; presidency: administration leadership; president: chairman chief; presidential:
authoritative official; press: media newspapers push; pressure: force strain stress tension weight; prestige:
distinction eminence; prestigious: esteemed renowned; pretty: lovely; prevention: anticipation; previously: beforehand
formerly; prey: quarry victim; price: expense toll worth; priceless: precious; prices: expenses; prickly: thorny;
pride: arrogance delight satisfaction; priest: cleric; priesthood: clergy; primary: elementary number; prime: head
high main prima; primitive: crude; prince: royal ruler sovereign; princess: royal; principal: main primary; principle:
rule; printer: publisher; printing: publishing; prior: earlier; priority: preference; prison: jail penitentiary;
prisoner: captive detainee; privacy: seclusion solitude; private: personal secluded secret; privately: secretly;
privilege: advantage honor; prize: award trophy; probability: chance likelihood; probable: plausible; probation:
trial; probe: examination; problem: hassle trouble; procedural: formal; procedure: method technique; proceeding:
continuing; proceedings: actions procedures; proceeds: continues returns; process: manner procedure; procession:
parade; proclamation: announcement declaration; procurement: acquisition purchasing; produce: crops; producer: maker
manufacturer; product: goods merchandise; production: creation manufacturing; productive: fruitful profitable;
productivity: profitability; profession: calling vocation; professor: educator lecturer teacher; profile: outline;
profit: earnings income return; profitability: benefit; profitable: beneficial; programme: program; programmer:
developer software; programming: coding; prohibition: ban restriction; project: assignment plan undertaking venture;
projection: forecast; projector: film; prolific: fruitful productive; prominent: conspicuous noticeable; promise:
pledge; promising: encouraging; promoter: advocate supporter; promotion: advancement; prone: inclined; proof:
evidence; propaganda: publicity; propeller: engine; proper: correct legitimate; property: assets belonging belongings;
prophet: seer; proponent: advocate; proportion: ratio; proposal: suggestion; prosecution: arraignment indictment;
prosecutor: examiner investigator litigator; prospect: outlook possibility; prospective: imminent potential;
prosperity: flourishing success wealth; prosperous: affluent rich; prostate: gland; prostitute: whore; prostitution:
whoredom; protagonist: hero; protection: assurance shield; protectionism: isolation; protectionist: defensive;
protective: defensive; protector: guardian; protein: macromolecule; protest: challenge objection; protester: dissident
nonconformist; protocol: convention etiquette; prototype: model; proud: glad pleased; proven: demonstrated; province:
area territory; provincial: commonplace; provision: arrangement; provocation: incitement; provocative: incendiary;
proxy: intermediary substitute; psychiatric: mental; psychiatrist: therapist; psychological: emotional mental;
psychologist: analyst clinician therapist; psychology: brain; pub: bar; public: civic folk open people populace;
publication: distribution; publicity: attention exposure; publicly: freely openly; published: distributed; publisher:
distributor; publishing: distributing; pull: tug; pulp: mash; pulse: beat heartbeat; pumpkin: squash; punishment:
discipline penalty; punitive: correctional corrective; pupil: student understudy; puppet: doll manikin; puppy: dog
pup; pure: clean unadulterated; purge: cleansing; purity: immaculateness virtue; purple: violet; purpose: intent
reason; purse: bag; pursuit: chase quest; puzzle: riddle; pyramid: triangle; quake: tremor; qualification: capability;
qualified: capable certified; qualifier: preliminary; qualifying: certifying; quality: attribute caliber grade nice
satisfactory; quantitative: numerical; quantity: amount; quantum: amount; quarantine: isolation; quarry: pit; quarter:
district fourth part region; quarterback: signal; quarterly: trimestral; quarters: districts; queen: empress monarch
ruler; query: inquiry; quest: journey search; questionnaire: poll survey; queue: line; quick: brief swift; quickly:
rapidly; quiet: calm hushed silent; quota: allotment share; quotation: citation; rabbit: bunny hare; race: competition
contest people; racial: ethnic tribal; racially: ethnically; racing: dashing; racism: bigotry prejudice; racist:
bigot; radar: detection; radiation: emission; radical: extreme; radio: transmitter wireless; radioactive: hot; rage:
anger fury; raid: foray; raider: attacker looter; rail: fence rails track; railing: fence; railroad: rail; railway:
rail railroad; rain: downpour rainfall shower; rainbow: spectrum; rainfall: precipitation; rainy: stormy wet; raising:
elevating lifting; rally: assembly gathering; ram: smash; rampage: frenzy; ranch: farm; random: arbitrary irregular;
range: scope variety; ransom: payment; rape: violation; rapid: fleet quick speedy; rapidly: quickly; rapper: artist;
rare: scarce uncommon; rarely: infrequently seldom; rash: hasty; rate: pace rating tempo; rating: ranking score;
ratio: proportion; rational: reasonable sensible; raw: crude uncooked; ray: beam; razor: blade; reaction: reply
response; reactor: nuclear; reader: peruser scholar; readiness: preparedness; reading: perusing; real: actual genuine
true; realism: authenticity; realistic: practical sensible; reality: fact truth; realm: domain kingdom; rear: back;
reason: motive; reasonable: sensible; reassurance: comfort; rebel: insurgent mutineer radical; rebellion:
insubordination revolt uprising; rebellious: defiant; rebound: bounce; receipt: voucher; receiver: beneficiary
recipient; recently: lately; reception: gathering; receptor: sensor; recession: downturn retreat slump withdrawal;
recipe: formula; recipient: beneficiary receiver; reckless: careless foolhardy; recognition: acknowledgement
acknowledgment; reconciliation: compromise; reconnaissance: observation surveillance; reconstruction: rebuilding
recreation remaking; record: album archive; recorder: chronicle; recording: account; recovery: healing recuperation
restoration; recreational: leisure sporting; recruitment: enlistment enrollment; rectangular: oblong; recycling:
reusing; red: crimson ruby ruddy scarlet; redevelopment: renovation; reduction: decrease diminishment discount;
redundancy: excess repetition; reef: shoal; referee: arbiter ref; reference: allusion; referendum: vote; refinery:
treatment; reflection: thought; reform: alternate improvement remodel; reformer: crusader; refrigerator: fridge
icebox; refuge: asylum shelter; refugee: displaced evacuee exile fugitive outcast; refund: discount; regime:
administration system; regiment: troop; region: area locale; regional: territorial; register: enroll; registered:
enlisted enrolled; registration: enlistment enrollment; regular: customary standard; regularly: consistently
routinely; regulation: guideline law; regulator: controller; regulatory: administrative; rehabilitation: reclamation
recovery restoration; reign: rule; reinforcement: support; rejection: dismissal refusal; relation: connection kin;
relationship: courting dating rapport; relative: family; relatively: generally moderately; relaxation: unwinding;
relay: transfer; release: freeing launch liberation; relegation: downgrade; relevant: applicable pertinent;
reliability: dependability unwavering; reliable: dependable; reliance: dependence; relief: alleviation comfort remedy
respite; religion: creed faith; religious: devout holy pious strict; relocation: migration movement; reluctance:
hesitance unwillingness; reluctant: hesitant unwilling; remaining: outstanding staying; remark: comment; remarkable:
noteworthy striking; remedy: cure; reminder: memory; remorse: regret; remote: distant inaccessible; removal:
elimination expulsion; renaissance: rebirth resurgence; renewable: inexhaustible sustainable; renewal: restoration;
renowned: famous; rent: rental; rental: leasing; repair: restore; repeated: rehashed; repertoire: collection;
replacement: substitution; replica: copy; report: file; reportedly: purportedly supposedly; reporter: columnist
correspondent journalist newsman; reporting: announcing detailing; representation: portrayal; representative: agent
delegate deputy; repression: restraint suppression; reproduction: propagation; reproductive: conceptive regenerative;
republic: commonwealth state; reputation: name notoriety standing; request: demand; requirement: necessity; rescue:
salvage; rescuer: hero saviour; research: examination exploration inquiry studies; researcher: analyst scientist;
resentment: bitterness hatred; reservation: booking; reserve: save stockpile; reservoir: supply; residence: home
living; resident: inhabitant occupant; residential: private; residue: buildup leftover; resignation: abdication
acquiescence; resilience: flexibility strength; resilient: strong versatile; resistance: obstruction opposition;
resistant: safe; resolution: decision determination resolve; resort: lodge; resounding: reverberating; resource: aid
asset supply; respect: admiration; respectable: decent; respiratory: breathing; respondent: answerer; response: answer
reaction; responsibility: duty obligation; responsible: capable dependable; responsive: receptive; rest: repose;
restaurant: cafe diner eatery; restoration: rebuilding reclamation; restraint: limitation; restriction: confinement
limitation; restructuring: rebuilding remodeling; result: consequence end; resurgence: revival; retail: store;
retailer: merchant shop vendor; retaliation: reprisal revenge; retired: resigned; retiree: pensioner; retirement:
seclusion superannuation; retribution: punishment; return: comeback restitution; reunion: gathering; revelation:
disclosure; revenge: retribution vengeance; revenue: earnings income profit receipts; revision: correction; revival:
recovery restoration; revolt: rebellion uprising; revolution: rotation upheaval; revolutionary: progressive; reward:
bounty praise; rhetoric: speech talk; rhetorical: expository; rhythm: beat cadence; ribbon: lace; rice: grain; rich:
affluent wealthy; ride: drive journey; rider: passenger; ridiculous: absurd silly; rifle: firearm gun; rig: fix;
rights: freedoms privileges; rigid: inflexible unbending; rigorous: meticulous; rim: edge; ring: circle jewelry; riot:
mob uproar; rioter: hooligan protester; riparian: riverside; rise: ascent increase; rising: ascending climbing; risk:
danger peril; risky: dangerous hazardous; ritual: ceremony custom; rival: adversary opponent; rivalry: competition
contention; river: brook stream waterway; riverbank: stream; road: avenue highway roadway street; robbery: burglary
theft; robot: automaton; rock: boulder shake stone; rocket: missile; rocky: rough stony; rod: pole stick; rogue:
maverick rascal; role: character part; romance: love sentiment; romantic: amorous sentimental; roof: ceiling rooftop;
rooftop: housetop; rookie: freshman newcomer; room: chamber; root: foundation origin; rope: cable cord string; rose:
flower; rough: harsh unpleasant; round: circular spherical; route: course path; row: column line paddle quarrel;
royal: imperial kingly regal; royalty: eminence sovereignty; rubber: elastic; rubbish: garbage trash waste; rubble:
debris ruins; rude: discourteous impolite; rug: carpet; rugby: football; ruins: remains; rule: guideline regulation
reign; ruler: leader sovereign; ruling: decision overseeing; rumor: gossip talk; rumour: gossip; run: jog; runner:
sprinter; running: jogging strolling; runway: catwalk; rural: provincial rustic; rust: corrosion; ruthless: cruel
merciless; sabotage: damage undermine; sack: bag; sacred: consecrated holy; sacrifice: penance; sad: miserable;
saddle: seat; safe: secure; safeguard: shield; safety: protection wellbeing; sailing: cruising; sailor: mariner
seaman; saint: holy; salad: greens; salary: compensation earnings pay; sale: auction deal; sales: deals income
revenues; salmon: fish; salon: parlor; salt: brine seasoning sodium; salvation: deliverance rescue; sample: example
pattern specimen; sanction: assent authorization; sanctuary: asylum haven shelter; sand: grains grit; sandwich: sub;
sandy: arenaceous; sanitation: cleanliness disinfection sterilization; satellite: moon orbiter; satire: parody;
satirical: mocking; satisfaction: contentment fulfillment; satisfactory: acceptable palatable; sauce: dressing gravy;
sausage: frankfurter hotdog; savage: brutal; saving: sparing; savings: funds reserves; scale: ladder size; scam: fraud
trick; scandal: embarrassment outrage; scanner: reader; scar: mark; scarce: rare; scarcity: lack shortage; scary:
alarming frightening; scattered: dispersed strewn; scenario: situation; scene: scenery setting sight; scenic:
beautiful picturesque; scent: fragrance smell; sceptical: doubtful; schedule: agenda calendar timetable; scheme: plan
plot; scholar: academic researcher; scholarly: academic; scholarship: grant; school: academy college faculty
institute; schoolboy: student; schooling: education tutoring; science: discipline knowledge; scientific: logical;
scientist: researcher; scope: extent; score: notch rating result; scorer: marker; scorn: disdain; scout: guide spy;
scratch: scrape; screaming: shouting yelling; screen: display partition; screening: filtering sieving; script:
content; scrutiny: inspection; sculptor: carver; sculpture: figure statue; sea: deep ocean waters; seabed: floor;
seafood: fish; seam: crease; search: pursuit quest seek; season: period spring time; seasonal: occasional; seasoned:
experienced prepared; seat: chair position stool; secession: withdrawal; seclusion: isolation; second: moment
subsequent; secondary: auxiliary optional; secrecy: mystery; secret: hidden mystery; secretariat: office; secretary:
assistant clerk typist; sect: cult faction; sectarian: partisan; section: part phase segment; sector: area part
quarter segment zone; secular: common mainstream; secure: comfortable; securities: bonds stocks; security: guard
protection safeguard; seed: germ grain kernel; seeds: kernels; seeker: searcher; segment: section; segregation:
isolation separation; seismic: earthquake; seizure: capture confiscation; selection: choice; self: auto personality;
seller: dealer vendor; semi: half; seminar: course workshop; senate: legislature parliament; senator: representative;
senior: elder elderly older ranking superior; seniority: rank; sensation: feeling; sense: feeling sensation; sensible:
practical reasonable; sensitive: delicate touchy; sensitivity: affectability; sensor: detector; sentence: phrase
verdict; sentiment: feeling opinion; separate: isolated; separation: division; separatist: dissenter secessionist;
sequel: continuation spin; sequence: arrangement; sergeant: officer; serial: sequential; series: arrangement
collection run; serious: extreme; seriously: genuinely truly; sermon: lecture lesson; serpent: snake; servant:
attendant maid worker; server: attendant waiter; service: administration carrier; serving: presenting; session:
consultation sitting; setback: difficulty misfortune; setting: environment; settlement: agreement; settler: colonist
pioneer; severe: extreme intense serious; severely: extremely seriously; severity: seriousness; sewage: wastewater;
sewing: needlework stitching; sex: gender intercourse; sexism: chauvinism; sexual: carnal erotic; sexually: carnally
explicitly; sexy: attractive hot; shade: tint; shadow: shade silhouette; shallow: superficial; shame: disgrace; shape:
contour; share: part percentage portion proportion slice; shareholder: shareowner stockholder; sharing: imparting;
shark: predator; sharp: acute pointy; sharply: forcefully pointedly steeply; shed: hut; sheep: ewe; sheer: simple
unadulterated; sheet: leaf page; shelf: ledge rack; shell: casing husk; shelling: bombardment; shelter: refuge;
shepherd: herder; sheriff: lawman; shift: change; ship: boat deliver send vessel; shipbuilding: boat; shipment:
consignment; shipping: transportation; shipyard: dockyard; shirt: blouse chemise; shock: blow; shocking: startling
stunning; shoe: boot footwear; shooter: gunman marksman; shooting: capturing; shop: boutique save store; shopkeeper:
merchant retailer; shopper: buyer; shopping: buying purchasing; shore: bank; short: brief little quick; shortage:
deficiency lack; shortcoming: inadequacy; shot: bullet discharged fired shoot; shoulder: arm bear; show: exhibition;
showdown: confrontation; shower: bath; shrine: sanctuary; shutdown: closure; shuttle: bus carry; shy: bashful timid;
sick: debilitated; sickness: illness; side: aspect facet flank; siege: attack blockade; sight: vision; sighting:
spotting; sign: signal symbol; signal: cue sign; signature: mark; significantly: altogether essentially fundamentally;
signing: marking; silence: quiet stillness; silent: noiseless quiet; silicon: chip; silk: satin; silly: foolish
senseless; silver: argent gray silverware; similar: alike comparable; similarity: likeness; simple: plain; simulation:
imitation reenactment; sin: transgression; singer: artist vocalist; singing: vocalizing; single: lone sole solitary
unmarried; singles: bachelors; sinister: evil ominous; sink: basin; sister: relative sibling; site: location spot;
situation: circumstance position scenario; size: dimension measure; skating: gliding; skeleton: bones; skeptical:
doubtful; skepticism: doubt; ski: snow; skier: racer; skill: talent; skin: epidermis hide pelt pores; skull: cranium;
sky: firmament heavens; slave: bondsman captive; slavery: bondage servitude subjugation; sleek: smooth; sleep: nap
rest; sleeve: arm; slide: slip; slight: minor; slightly: marginally somewhat; slim: slender; slogan: catchphrase
motto; slope: incline; slot: opening space; slow: gradual sluggish; slowdown: lull stoppage; slowly: gradually; slum:
ghetto; slump: droop; small: minor petite; smart: astute brilliant clever keen savvy shrewd; smartphone: cell; smell:
odor scent; smog: haze pollution; smoke: fume fumes; smoker: tobacco; smoking: puffing; smooth: flat sleek; smuggler:
bootlegger runner; smuggling: bootlegging; snack: nibble tidbit; snake: serpent viper; snapshot: picture; sniper:
marksman sharpshooter; snow: snowfall snowflakes; soap: cleanser detergent; soccer: football; social: communal
convivial gregarious sociable societal; socialism: communism; socialist: communist; society: community culture public;
sociologist: social; sock: stocking; soda: pop; sodium: salt; sofa: couch; soft: delicate fluffy gentle tender;
software: programming; soil: dirt earth; solar: sun sunbeam sunlight; soldier: fighter serviceman trooper warrior;
solicitor: lawyer; solidarity: fellowship unity; solo: performance solitary; solution: answer; sometimes:
occasionally; song: ballad ditty melody track tune; soon: shortly; sophisticated: complex; sorrow: grief sadness;
sorry: apologetic; sound: audio tone; soundtrack: music score; soup: broth; sour: acidic tart; source: fountain origin
supply wellspring; south: southern; southern: south; sovereign: autonomous ruler; sovereignty: autonomy power;
soybean: legume; space: area gap room void; spacecraft: rocket shuttle vessel; spacious: roomy; spam: garbage; span:
length; spare: extra; spark: flash; spatial: space; speaker: orator presenter talker; spear: lance; special:
extraordinary particular unique; specialist: expert; specialized: particular; specialty: forte; species: animal breed
sort sorts; specific: explicit; specification: detail determination; specimen: sample; spectacle: display sight;
spectacular: breathtaking dazzling; spectator: observer onlooker viewer; speculation: hypothesis theory; speculative:
theoretical; speculator: gambler; speech: address discourse oration talk; speed: pace velocity; speeding: hurrying;
spell: incantation; spending: disbursement expending outlay; sperm: seed semen; sphere: circle; spice: flavor; spicy:
hot; spider: arachnid insect; spill: slick; spine: backbone; spiral: winding; spirit: ghost soul; spiritual:
otherworldly; splendid: wonderful; spokesman: mouthpiece representative speaker; spokesperson: representative;
spokeswoman: representative; sponsor: backer; sponsorship: patronage; spontaneous: impulsive unconstrained; sporadic:
intermittent irregular; sport: recreation; sporting: brandishing wearing; sports: games recreation; sportsman: athlete
competitor; spot: place stain; spotlight: highlight; spouse: companion life partner; spray: shower; spring: jump
springtime; springboard: platform; sprint: dash; spy: agent; squad: crew group; squadron: group unit; square: plaza
rectangle rectangular; squash: crush; stability: balance soundness steadiness; stabilization: adjustment; stable:
secure steady; stadium: arena field; staff: employees personnel; staffing: employing; stage: degree phase; staircase:
stairs; stake: bet; stakeholder: partner; stalemate: deadlock; stall: booth; stamp: seal; stand: booth rack; standard:
norm normal preferred widespread; standing: remaining; standoff: stalemate; staple: fundamental; star: celebrity
luminary superstar; start: beginning; starter: beginner; starting: beginning; startup: new; starvation: hunger; state:
commonwealth country kingdom nation; statement: announcement articulation assertion declaration proclamation remark;
static: unmoving; station: depot post terminal; stationary: immobile; statistic: figure; statistical: factual
numerical; statistics: figures measurements; statue: figure sculpture; stature: height; status: popularity position
rank reputation standing; statute: law; statutory: legal; steady: unfaltering; steak: meat; steam: vapor; steel:
metal; steep: sharp; steering: directing guiding; stellar: heavenly; stem: stalk undifferentiated; step: measure;
stepmother: parent; stereotype: generalization; sterile: barren; sterling: silver; stern: severe; stick: rod; sticky:
gluey tacky; stiff: firm solid; stigma: disgrace shame; stimulation: incitement; stimulus: boost upgrade; stint:
spell; stock: goods inventory livestock supply; stockholder: investor; stocks: shares; stolen: pilfered purloined;
stomach: belly; stone: pebble rock; stoppage: blockage; storage: capacity garage stockpiling warehousing; store: keep
shop warehouse; storey: floor; storm: gale tempest; stormy: turbulent; story: narrative tale; straight: direct
directly instantly; strain: tension; strange: bizarre odd peculiar; stranger: outsider; strategic: vital; strategist:
planner tactician; strategy: tactics; straw: hay; strawberry: berry; stray: lost; stream: brook circulate creek;
streaming: flowing gushing; street: avenue lane road; strength: force might; stress: strain tension worry; strike:
assault hitting walkout; striker: aggressor assailant attacker forward; striking: hanging; string: chain; strip: peel;
stroke: brush caress; strong: mighty robust sturdy; strongly: emphatically firmly unequivocally; structural:
auxiliary; structure: construction framework; stubborn: headstrong obstinate; student: pupil scholar understudy;
studio: atelier workshop; study: examination investigation; stunning: gorgeous staggering; stunt: trick; stupid: dumb
foolish; style: fashion manner; stylish: fashionable trendy; subject: challenge problem; submarine: vessel;
submission: accommodation; subscriber: endorser supporter; subscription: membership; subsidiary: auxiliary backup;
subsidy: appropriation endowment sponsorship; substance: material matter; substantial: generous; substitute:
replacement surrogate; substitution: replacement; suburban: rural; subway: metro tunnel; success: achievement triumph;
successful: effective fruitful; succession: progression; successive: progressive sequential; successor: heir
replacement; sudden: abrupt unexpected; suddenly: abruptly; suffering: enduring misery; sufficient: adequate enough;
suffrage: vote; sugar: glucose sweetener; suicide: self; suit: costume outfit; suitable: appropriate reasonable;
suitcase: bag luggage; suite: room; sum: total; summary: outline synopsis; summer: mid summertide summertime; summit:
peak; sun: solar sunlight sunshine; sunday: weekend; sunlight: daylight; sunny: bright radiant; sunrise: dawn; sunset:
dusk nightfall; superb: brilliant excellent; superior: better predominant; supermarket: grocery market; supervision:
management oversight; supervisor: boss manager; supplement: addition; supplementary: additional extra; supplier:
provider; supply: provision stock; supporter: advocate backer; supporting: backing helping; supportive: encouraging
strong; suppression: concealment; supremacist: bigot; supremacy: dominance domination; supreme: incomparable
preeminent sovereign; surface: exterior floor; surgeon: doctor specialist; surgery: operation; surgical: careful
precise; surplus: excess overflow; surprise: amazement astonishment shock; surprising: astonishing startling;
surprisingly: amazingly shockingly; surrender: submit; surrounding: encompassing; surveillance: observation
reconnaissance; survey: overview poll; survival: endurance; survivor: survive; suspect: accused; suspension: deferment
interruption; suspicion: distrust doubt; suspicious: doubtful dubious; sustainability: maintainability; sustainable:
feasible maintainable; sustained: continued; swamp: bog marsh; swan: bird; sweat: perspiration; sweater: jumper;
sweep: clear; sweet: candy sugary; swift: fast quick; swimmer: bather; swimming: bathing swim; sword: blade; symbol:
image; symbolic: emblematic representative; sympathetic: thoughtful understanding; sympathy: compassion pity;
symphony: ensemble; symptom: indication manifestation side; syndicate: association; syndrome: disorder; synthetic:
artificial manufactured; syringe: needle; system: arrangement framework scheme; systematic: methodical orderly;
systemic: fundamental; table: desk; tactic: strategy; tactical: strategic; tail: rear; tailor: fit; takeover:
acquisition coup; tale: fable story; talent: gift skill; talented: gifted skilled; talk: chat communicate converse
discussion speech; talks: chats discussions; tank: cistern reservoir; tanker: boat; tap: faucet; tape: adhesive;
target: objective; tariff: duty levy; task: chore errand undertaking venture; taste: flavor; tasty: delicious; tattoo:
ink; tax: assessment charge duty impost tariff toll; taxation: assessment; taxi: cab; taxpayer: citizen; tea: brew
herbal; teacher: educator instructor schoolteacher; teaching: coaching educating; team: crew squad; teammate:
colleague; technician: specialist; technique: procedure strategy; technological: innovative mechanical; technology:
era generation; teenager: adolescent youngster; telecommunication: communication; telecommunications: broadcast media;
telescope: scope; television: telly tube; temperature: heat warmness warmth; temple: sanctuary shrine; temporarily:
briefly incidentally; temporary: brief transient; temptation: enticement; tenant: inhabitant occupant; tender:
delicate soft; tennis: racket; tension: pressure strain strife; tent: shelter; tenure: residency; term: expression
period word; terminal: deadly fatal station; terminally: fatally; terrace: patio; terrain: landscape; terrible: awful;
terrific: great; territorial: regional; territory: domain; terror: dread fear horror; terrorism: fear oppression
psychological; terrorist: fear militant psychological; test: examination trial; testimony: declaration evidence;
testing: examining; text: content wording; textbook: course reading; textile: fabric material; texture: surface;
theater: drama playhouse; theatre: playhouse; theatrical: dramatic; theft: burglary robbery; theme: topic; theology:
religion; theoretical: hypothetical; theory: concept hypothesis principle; therapeutic: helpful restorative;
therapist: advisor specialist; therapy: remedy treatment; thermal: heat warm; thesis: proposition theory; thick:
dense; thief: burglar criminal robber; thigh: leg; thin: lean slender slim; thorough: careful exhaustive; thought:
idea; thread: string; threat: danger hazard menace risk; threatening: compromising undermining; threshold: edge limit;
thrill: excitement; thriller: spine; throat: gullet neck; throne: position; thumb: finger; thunder: roar;
thunderstorm: rainstorm; ticket: pass tag voucher; tide: current wave; tie: bond link; tiger: cat; tight: close taut;
tightly: firmly; timber: lumber wood; time: clock duration moment; timeline: course; timing: planning; tiny:
minuscule; tip: hint; tired: exhausted weary; tissue: fabric napkin; title: caption heading identify name; tobacco:
nicotine smoke; together: collectively; toilet: bathroom; told: informed; tolerance: resistance; toll: charge cost
price; tomb: grave; tomorrow: day; tone: sound; tongue: language; tool: implement instrument; tooth: enamel fang; top:
pinnacle summit; topic: subject; torch: light; tornado: twister; total: general sum; totally: absolutely completely;
tour: excursion trip; touring: visiting; tourism: travel; tourist: sightseer traveler vacationer visitor; tournament:
competition contest; tower: pinnacle; town: city metropolis township village; toxic: lethal poisonous; toxin: poison;
toy: plaything; track: song tune; tract: region; tractor: vehicle; trade: business change commerce exchange;
trademark: brand; trader: dealer merchant; trading: exchanging; tradition: custom heritage; traditional: conventional
customary; traditionally: customarily generally; traffic: movement; trafficking: dealing trading; tragedy: catastrophe
disaster; tragic: heartbreaking sad sorrowful; trail: path route; trailer: caravan; train: educate locomotive teach;
trainer: coach; training: exercising preparing schooling; trait: attribute; traitor: betrayer; transaction: exchange;
transcript: record; transfer: exchange shift; transformation: metamorphosis; transition: change progress; translation:
interpretation; translator: interpreter; transmission: broadcast; transmitter: sender; transparency: clearness
openness straightforwardness; transparent: clear straightforward; transplant: graft relocate relocation; transport:
carriage conveyance delivery; transportation: conveyance; trauma: injury; traumatic: horrendous; travel: movement tour
voyage; traveler: tourist; traveller: explorer voyager; treasure: fortune; treasurer: banker; treasury: coffer;
treatment: care cure remedy; treaty: accord arrangement pact settlement; tree: plant sapling; tremendous: gigantic;
trench: ditch; trend: fashion; trial: ordeal preliminary test tribulation; tribal: ancestral; tribe: clan; tribunal:
council; tribute: homage; trick: ploy; trim: cut; trip: excursion voyage; triple: threefold; triumph: victory;
trivial: minor; troop: band company group soldier; troops: soldiers; trophy: prize; tropical: hot; trouble:
difficulty; troubled: disturbed; trousers: pants slacks; truce: ceasefire; truck: lorry wagon; true: genuine real;
trumpet: horn; trunk: stem; trust: confidence faith; trustee: guardian; truth: fact reality; tube: pipe; tuition:
education educational; tumor: growth; tumour: growth; tunnel: burrow passage; turbine: rotor; turbulence: choppiness
disturbance; turbulent: violent; turmoil: chaos disorder disturbance; turnout: participation; turnover: revenue;
tutor: coach mentor; twice: double; twin: double; twist: turn; type: kind sort variety; typical: average regular;
tyranny: oppression; ugly: monstrous; ultimate: extreme; ultimately: eventually; umbrella: parasol shade; umpire:
arbiter; unacceptable: unsatisfactory; unanimous: collective consistent; unanimously: collectively consistently;
unarmed: defenseless; unauthorized: unapproved; uncertain: unsure; uncertainty: doubt vulnerability; uncle: relative;
unclear: hazy vague; unconscious: oblivious; underground: subterranean; underlying: basic; understanding:
comprehension; underwater: submerged; underwear: clothing; undocumented: unrecorded unregistered; uneasy: restless;
unemployed: jobless; unemployment: idleness joblessness; unexpected: startling sudden; unfair: unjust unreasonable;
unfortunate: appalling unlucky; unhappy: miserable; unification: union; uniform: outfit; union: association marriage;
unique: special; unit: gadget part; united: assembled joined; unity: solidarity; universal: widespread; universe:
cosmos; university: academy college; unknown: obscure; unlikely: improbable; unlimited: boundless; unpopular:
disliked; unprecedented: extraordinary; unrest: agitation distress turmoil; unstable: precarious shaky; unusual:
strange; upload: transfer; upper: top; uprising: insurrection revolt; upset: surprise; upstairs: higher; uranium:
metal; urban: city metropolitan town; urgent: earnest pressing; urine: pee; useful: helpful; user: consumer person;
usually: normally typically; utility: usefulness; vacancy: opening; vacant: empty void; vacation: getaway holiday;
vaccination: immunization inoculation; vaccine: antibody immunization inoculation; vacuum: void; vague: obscure; vain:
useless; valid: legitimate; validity: legitimacy; valley: dale vale; valuable: profitable; value: fee worth; valve:
regulator; vampire: bloodsucker; van: lorry; variable: changeable; variety: assortment diversity range; vast: huge
sizable; vegetable: veggie; vegetarian: veggie; vegetation: flora; vehicle: automobile car; vein: vessel; velocity:
speed; vendor: merchant seller; venture: adventure undertaking wander; venue: scene setting; verb: word; verbal:
spoken; verdict: decision; verification: check confirmation; versatile: adaptable flexible; verse: stanza; version:
account adaptation rendition; vertical: upright; vessel: boat craft ship; veteran: old seasoned; veto: blackball;
viable: feasible; vibrant: dynamic energetic; vice: bad habit wickedness; vicious: brutal savage; victim: casualty
prey sufferer; victorious: triumphant; victory: conquest triumph win; video: clip footage movie tape; view:
perspective sight; vigilance: watchfulness; vigorous: energetic lively; villa: estate; village: hamlet settlement;
villager: inhabitant resident; villain: scoundrel; vine: plant; vinegar: acid; vineyard: winery; vintage: old;
violation: infringement; violence: brutality force savagery; violent: brutal fierce savage; violently: brutally
fiercely; violin: fiddle; viral: infectious; virgin: pure; virtual: simulated; virtue: goodness; virus: bug contagion
germ microbe; visa: permit; visible: noticeable; vision: sight; visit: call trip; visitor: caller guest; visual:
optical; vital: essential; vitamin: nutrient; vivid: bright; vocabulary: words; vocal: outspoken; voice: speech tone;
void: empty; volatile: unpredictable unstable; volatility: unpredictability; volcanic: eruptive; volcano: mountain;
volleyball: ball; volume: extent loudness quantity; voluntary: deliberate willful; volunteer: helper unpaid; vote:
election poll; voter: citizen elector; voting: balloting; voucher: ticket; vow: promise; vulgar: crude; vulnerability:
helplessness weakness; vulnerable: defenseless helpless; wage: compensation earnings pay remuneration; wagon: cart;
waist: midsection; waiter: server; waiting: anticipating; waiver: exemption; walk: hike; wall: barrier divider;
wallet: billfold purse; war: battle conflict fight hostilities warfare; ward: division minister; wardrobe: closet;
warehouse: stockroom; warm: hot; warming: cautioning heating; warning: admonition alarm caution; warranty: guarantee;
warrior: fighter; warship: battleship; wartime: conflict; waste: garbage misuse refuse trash; watch: clock; watchdog:
guard; water: aqua fluid liquid; waterfall: cascade; wave: ripple surge; way: manner; weak: feeble frail; weakness:
shortcoming; wealth: fortune riches; wealthy: affluent rich; weapon: arm armament; weaponry: armory; weapons: arms;
weary: tired; weather: climate; web: net snare; website: site web; wedding: marriage nuptials; weed: grass; week: days
hebdomad seven workweek; weekend: week; weekly: week; weight: burden heaviness mass; weird: strange; welcome: invite;
welfare: wellbeing; west: occident western; western: cowboy; wet: soaked; whale: mammal; wheat: grain; wheel: disc
tire; wheelchair: chair; whip: lash; whipped: beaten lashed; whisky: bourbon; whistle: blow; whistleblower: informant;
white: ivory pale snowy; wholesale: discount; wicked: evil; wicket: gate; wide: broad extensive huge; widely: broadly
generally; widow: dowager lady; width: breadth; wife: bride spouse; wild: feral savage untamed; wilderness: wild;
wildfire: blaze fire; wildlife: natural untamed; willing: eager ready; willingness: eagerness readiness; win: success;
wind: breeze gust twist; window: casement pane; winds: breezes twists; windy: breezy; wine: drink vino vintage;
winery: vineyard; wing: arm flank limb; winger: flanker; winner: champ champion victor; winning: prevailing
triumphant; winter: iciness wintertime; wire: cable; wireless: radio remote; wisdom: intelligence knowledge; wise:
astute shrewd; witch: sorceress; withdrawal: retraction retreat; witness: observer onlooker spectator; wolf: beast;
woman: dame female lady; women: females ladies; wonderful: magnificent superb; wood: lumber timber; wooden: timber;
wool: fleece; word: phrase term; work: paintings; worker: employee laborer labourer specialist; workforce: staff;
working: laboring running toiling; workplace: office; workshop: studio; world: arena earth global globe universe;
worldwide: global; worm: insect; worried: anxious concerned; worth: value; worthy: commendable; wound: cut hurt injury
sore; wreck: ruin; wreckage: debris; wrestler: grappler; wrestling: grappling; wrist: arm; writer: author essayist
novelist scribe; writing: composing text; wrong: incorrect; wrongdoing: misconduct; yacht: boat; yard: backyard
courtyard; year: annum twelvemonth; yearly: annual; yeast: leaven; yellow: amber gold golden; yield: crop harvest
output; yoga: meditation; young: immature juvenile youthful; younger: youthful; youngster: kid; youth: adolescent
young younger; zero: nil; zone: area belt quarter region sector; zoo: menagerie
"""

# The same for verbs, whose other forms follow by rule.
VERBS = """
abandon: desert relinquish; abolish: annul obliterate; absorb: assimilate soak; abuse: mishandle; accelerate: hasten
quicken; accept: acknowledge receive; access: enter; accompany: escort; accomplish: achieve; account: represent;
accuse: blame charge indict; achieve: accomplish attain; acknowledge: recognize; acquire: obtain procure; act:
perform; adapt: acclimate; add: append; address: deliver; adjourn: suspend; adjust: modify; administer: manage
oversee; admit: concede confess; advance: progress; advise: counsel exhort prompt; aggravate: exacerbate irritate;
agree: concur consent; aid: assist; air: broadcast; alert: warn; align: adjust; allege: assert declare; alleviate:
ease mitigate; allocate: apportion assign; allow: permit; alter: change modify; amend: correct revise; announce:
declare proclaim; answer: reply respond; anticipate: foresee; apologise: atone; apologize: atone; appeal: beseech
plead; appear: emerge seem; applaud: cheer commend; apply: employ utilize; appoint: delegate designate select;
appreciate: cherish value; approach: near; approve: endorse favor; argue: contend quarrel; arise: emerge; arm: equip
outfit; arrange: organize; arrest: apprehend capture; arrive: land reach; ask: inquire request; assassinate: kill
murder; assault: ambush; assemble: collect gather; assert: affirm; assess: appraise evaluate; assign: allot dole;
assist: help; associate: relate; assume: presume suppose; assure: guarantee; attach: append connect; attack: ambush
assault strike; attain: reach; attempt: endeavor; attend: visit; attract: entice; attribute: ascribe; auction: sell;
authorise: empower; authorize: approve empower permit; avert: avoid deflect; avoid: shun sidestep; await: anticipate;
award: bestow grant; balance: adjust; ban: boycott forbid prohibit; bankrupt: break; bar: prohibit; bargain: deal
haggle; batter: hitter thrash; battle: clash fight; bear: endure; become: turn; beg: implore plead; begin: commence;
behave: act carry; belong: reside; benefit: advantage profit; bet: wager; betray: deceive; blame: accuse fault; bless:
favor; block: impede obstruct; blow: puff; board: embark; boast: brag; bolster: reinforce; bomb: shell; book: reserve;
boost: enhance lift; borrow: acquire obtain; bother: annoy trouble; bounce: bob; bow: bend; boycott: shun; breach:
infringe rupture; break: crack sever shatter; breathe: inhale; brief: instruct; bring: convey; broadcast: communicate
telecast; brush: sweep; build: construct; bump: knock; burn: char scorch; bury: entomb inter; buy: procure; calculate:
compute figure; call: phone ring summon telephone; calm: quiet soothe; campaign: crusade; cancel: drop scrap; capture:
catch seize; care: mind; carry: bear convey haul; cast: hurl; catch: capture; cause: bring provoke; celebrate: commend
revel; challenge: dare; change: alter modify; charge: accuse bill; chart: outline; chase: pursue; chat: talk; cheat:
swindle; check: inspect; cheer: applaud; choke: gag; chop: hack; circulate: course flow; cite: quote refer; claim:
assert guarantee maintain; clarify: explain; clash: conflict; classify: arrange order; clean: cleanse scrub; clear:
unclog; climb: ascend; cling: stick; close: shut; coach: mentor train; collapse: crumple fall; collect: accumulate;
collide: crash; combat: battle; combine: consolidate join; comfort: console; command: order; commemorate: honor
remember; comment: remark; commission: authorize; commit: dedicate submit; communicate: convey impart; commute:
travel; compare: contrast; compel: force; compensate: remunerate repay; compete: contend vie; compile: arrange gather;
complain: grumble whine; complete: finish; complicate: confound; comply: conform consent; compose: create; compound:
intensify; comprise: contain include; compromise: bargain; conceal: cover hide; concede: admit yield; conceive:
imagine; concern: worry; conclude: deduce finish; condemn: censure denounce; conduct: direct lead; confess: admit;
confirm: affirm verify; confiscate: seize; conflict: struggle; confront: encounter face; confuse: confound perplex;
congratulate: compliment felicitate; connect: associate interface; conquer: overcome vanquish; consent: assent;
conserve: preserve save; consider: contemplate ponder; consist: comprise; consolidate: combine merge; conspire: plot
scheme; constitute: comprise establish; construct: assemble build; consult: counsel; consume: devour expend; contact:
reach; contain: comprise; contaminate: defile pollute taint; contemplate: ponder; contend: assert compete; contest:
challenge; continue: persist proceed; contract: shrink; contradict: negate refute; contribute: donate subscribe;
control: command manage; convene: assemble gather; convert: change transform; convey: pass; convict: condemn sentence;
convince: persuade; cook: prepare; cool: chill; cooperate: collaborate participate; coordinate: arrange organize;
cope: adapt manage; copy: duplicate; correct: amend rectify; correspond: relate; corrupt: degenerate; cost: price;
cough: hack; count: number tally; counter: neutralize; couple: pair; cover: blanket conceal; crack: break split;
craft: create; crash: collide smash; crawl: creep; create: make; credit: acclaim; criticise: censure scrutinize;
criticize: censure scrutinize; cross: traverse; crown: coronate; cruise: sail voyage; crush: pulverize squash; cry:
sob weep; cultivate: develop; curb: check control; cure: heal; curse: swear; cut: chop slice; damage: harm hurt;
dance: move; date: court; deal: arrange; debate: argue discuss; debut: present; decide: determine; declare: announce
proclaim; decline: refuse reject; decorate: adorn embellish; decrease: diminish lessen; dedicate: commit devote;
defeat: crush overcome vanquish; defect: desert; defend: guard protect; define: characterize; defy: challenge resist;
delay: defer postpone; delegate: appoint; delete: erase; deliver: convey; demand: request; demolish: destroy raze;
demonstrate: exhibit show; denounce: censure criticize; deny: refuse; depart: leave; depend: rely; depict: portray;
deploy: convey send; deport: banish expel; deposit: store; deprive: deny; derail: wreck; derive: infer; descend:
plunge; describe: depict portray; deserve: merit; design: plan; designate: assign; desire: crave; destroy: annihilate
demolish; detail: itemize; detain: confine; detect: distinguish identify recognize; deter: discourage prevent;
deteriorate: decay worsen; detonate: explode; devastate: ravage; develop: create grow; devise: concoct; devote:
dedicate; diagnose: analyze; dictate: command; die: perish; differ: vary; dig: burrow delve; diminish: decrease
lessen; dine: eat feast; dip: plunge; direct: coordinate guide; disagree: differ; disappear: vanish; disappoint:
frustrate; discharge: release; disclose: reveal unveil; discount: markdown; discourage: demoralize dishearten;
discover: find; discriminate: segregate; discuss: talk; dismiss: expel reject; disperse: scatter; displace: uproot;
display: exhibit show; dispute: debate question; disrupt: disturb upset; dissolve: disintegrate; distinguish:
recognize; distort: twist; distract: divert; distribute: circulate disperse; disturb: upset; dive: plunge; divert:
redirect; divide: partition separate; document: archive record; dominate: overwhelm rule; donate: give; double:
twofold; doubt: question; downgrade: demote minimize; download: transfer; draft: draught; drag: haul pull; drain:
deplete; draw: attract pull; dream: fantasize; dress: clothe; drift: float; drill: bore; drink: imbibe; drive: propel;
drop: plunge; drown: suffocate; dry: dehydrate; dump: unload; duplicate: copy; earn: acquire gain; ease: facilitate;
eat: consume; echo: resound; edit: alter; educate: instruct teach; elect: choose pick select; elevate: raise;
eliminate: dispose wipe; embark: set; embarrass: humiliate mortify; embrace: hug; emerge: develop; emigrate: move;
emphasise: stress; emphasize: stress underline underscore; employ: utilize; empower: enable; enable: empower;
encounter: experience; encourage: urge; end: finish terminate; endanger: imperil jeopardize; endorse: support
underwrite; endure: bear suffer; enforce: authorize implement uphold; engage: draw; enhance: improve upgrade; enjoy:
appreciate relish savor; enlist: enroll; ensure: guarantee; enter: access; entertain: amuse; entitle: qualify; equip:
furnish outfit; erase: delete; erode: dissolve; erupt: eject explode; escalate: heighten intensify; escape: flee;
escort: accompany; estimate: gauge; evacuate: clear empty; evade: avoid dodge; evaluate: appraise assess; evolve:
advance develop; exaggerate: overstate; examine: inspect; exceed: outperform; exchange: swap trade; exclude: bar
reject; execute: perform; exercise: drill; exert: apply; exhaust: deplete; exhibit: display show; expand: broaden;
expect: anticipate; expel: banish oust; experience: encounter; experiment: test; expire: lapse terminate; explain:
clarify; explode: blast detonate; exploit: abuse misuse; export: fare ship; expose: reveal uncover; express: convey;
extend: expand stretch; extract: remove; extradite: deport; face: confront; facilitate: encourage; fade: blur; fail:
flop; faint: swoon; fake: counterfeit; fall: drop tumble; falsify: distort; farm: cultivate; fascinate: captivate
intrigue; fasten: attach; fear: dread; feature: highlight; feed: nourish; feel: sense; fight: battle combat; file:
document record; fill: stuff; film: shoot; filter: channel sift; finance: fund; fine: penalize; finish: complete;
fire: discharge sack; fish: angle; fit: match; fix: repair settle; flag: banner; flash: streak; flee: escape; float:
drift; flood: inundate; flourish: thrive; flow: stream; fly: soar; focus: concentrate; follow: pursue trail; fool:
deceive trick; forbid: prohibit; force: compel constrain; forecast: gauge predict; forge: fashion; forget: overlook;
forgive: excuse pardon; form: shape; foster: encourage; found: establish; free: liberate release; freeze: solidify;
frighten: scare; frustrate: baffle; fuel: energize; fulfil: satisfy; fulfill: satisfy; fund: finance; gain: acquire;
gamble: bet; gather: assemble; generate: create; get: acquire obtain; glow: shine; go: proceed venture; govern:
administer; grab: clutch; graduate: pass; grant: award concede; grasp: grip; greet: welcome; grip: grasp; grow:
develop expand mature; guarantee: assure; guard: protect; guess: conjecture; guide: lead; halt: stop; hammer: pound;
hand: pass; hang: suspend; happen: transpire; harass: badger; harm: hurt injure; harvest: reap; hate: detest loathe;
haul: drag; haunt: frequent; head: lead; heal: mend recuperate; hear: listen; heat: warm; help: aid assist; hesitate:
waver; hide: cover; highlight: feature; hijack: commandeer seize; hint: insinuate suggest; hire: contract enlist; hit:
smack strike; hold: grasp grip; honor: respect; honour: respect; hope: expect; host: entertain; house: shelter; hug:
embrace; hunt: chase pursue; hurry: rush; hurt: harm injure; identify: distinguish recognize; ignite: light; ignore:
disregard overlook; illustrate: depict; imagine: envision; impair: weaken; impeach: indict; implement: actualize
execute; imply: infer suggest; import: bring; impose: force inflict; impress: astonish; imprison: detain incarcerate;
indicate: demonstrate; infect: contaminate taint; infiltrate: penetrate; inflate: swell; inflict: impose; inform:
advise educate; inherit: acquire; inhibit: hinder; initiate: begin start; inject: infuse; injure: harm hurt; inquire:
ask; insert: embed; inspect: examine; inspire: motivate; install: introduce; instruct: educate teach; insult: affront;
insure: guarantee; integrate: incorporate; intensify: heighten; interact: connect; intercept: block; interfere:
meddle; interpret: decipher; interrogate: grill question; interrupt: intrude; intervene: intercede mediate; interview:
question; introduce: present; invade: attack; invent: concoct create; invest: contribute; invite: welcome; isolate:
segregate separate; issue: distribute; jail: detain imprison; join: connect; joke: jest; judge: evaluate; jump: bounce
leap; justify: legitimize; keep: retain; kick: boot punt; kidnap: abduct; kill: execute murder slaughter slay; kiss:
peck; knock: thump; label: mark; land: arrive; laugh: chuckle giggle; launch: dispatch propel; lay: put; lead: direct
guide; leak: spill; lean: incline; leap: jump; lease: rent; leave: depart; lend: loan; let: permit; lie: deceive;
lift: hoist raise; light: illuminate; limit: confine restrict; link: connect; list: record; listen: tune; load: stack;
lobby: campaign; locate: find; lock: bolt; look: gaze glance peer; lose: forfeit misplace; love: adore cherish; lower:
reduce; lure: entice tempt; maintain: keep; manage: handle oversee; manipulate: control maneuver; manufacture:
fabricate produce; march: walk; mark: stamp; market: advertise; marry: wed; mask: conceal; master: ace; match:
coordinate; mature: grow; maximize: boost; mean: imply; measure: gauge; mediate: intercede; meet: encounter; melt:
liquefy soften; mention: specify; merge: blend unite; migrate: move relocate; minimize: limit; miss: overlook;
mistake: confuse; mix: blend; mobilize: activate; mock: ridicule; model: display; modify: adjust alter; monitor:
observe; motivate: inspire; mount: climb; mourn: grieve lament; move: shift; multiply: duplicate increase; murder:
kill slaughter; narrow: limit; neglect: disregard overlook; negotiate: arrange haggle; nominate: designate propose;
note: notice; notice: spot; notify: advise inform; obey: comply; object: protest; oblige: compel; observe: watch;
obtain: acquire get procure; occupy: inhabit possess; occur: happen transpire; offend: insult; offer: propose; offset:
counterbalance; open: unlock; operate: function work; oppose: contradict; oppress: persecute; opt: choose; order:
arrange; organise: arrange sort; organize: arrange sort; originate: begin; oust: expel remove; outlaw: prohibit;
outline: sketch; overcome: conquer vanquish; overhaul: redesign; overlook: neglect; oversee: administer supervise;
overthrow: topple; overturn: upset; overwhelm: overpower; owe: owing; own: claim possess; pack: stuff; paint: color;
park: stop; part: separate; participate: partake; pause: stop; pay: compensate remunerate; penalize: punish; perform:
accomplish; permit: allow; persist: continue; persuade: convince; phone: telephone; pick: choose; place: put; plant:
sow; plead: beg implore; please: delight; pledge: promise vow; plot: scheme; plunge: dip dive; point: direct; poison:
toxin; pollute: contaminate; pool: consolidate; portray: depict; pose: present; possess: own; post: publish; postpone:
defer delay; pour: stream; power: drive; practise: rehearse; praise: applaud commend laud; pray: implore; preach:
lecture; predict: anticipate foresee foretell; prefer: favor; prepare: plan ready; prescribe: recommend; preserve:
conserve save; preside: manage; press: squeeze; pressure: compel; presume: assume; pretend: feign imagine; prevail:
win; prevent: avert hinder; print: publish; probe: examine test; proceed: continue; proclaim: announce; profit: gain;
progress: advance; prohibit: forbid; project: extend; prolong: extend; promise: guarantee vow; promote: advance;
prompt: incite provoke; propose: recommend suggest; prosecute: arraign indict; protect: guard; protest: dissent;
prove: demonstrate; provoke: incite; publish: distribute; pull: drag haul yank; pump: siphon; punch: hit; punish:
chastise discipline rebuff; purchase: buy; pursue: chase seek; push: shove thrust; put: position; qualify: certify;
quarrel: fight; quash: suppress; question: doubt interrogate; quit: stop; quote: cite; race: dash sprint; raid:
attack; rain: pour; raise: lift; rally: gather; rank: grade; rape: assault; rate: grade; ratify: confirm; reach:
attain; react: respond; read: peruse; realise: understand; realize: understand; reap: harvest; rear: raise; reassure:
console; rebel: revolt; rebuild: reconstruct remake; recall: remember; receive: obtain; recognise: perceive;
recognize: perceive; recommend: prescribe suggest; reconcile: accommodate; reconsider: rethink; record: document;
recover: recuperate; recruit: enlist select; reduce: decrease diminish lessen; refer: allude; reflect: mirror; reform:
change; refrain: abstain; refuse: decline; refute: disprove; regain: recapture; regard: view; register: enlist;
regret: lament; regulate: control manage; rehearse: practice; reinforce: fortify strengthen; relate: connect; relax:
unwind; release: discharge liberate; relegate: demote; relieve: alleviate; relocate: move; rely: depend; remember:
recollect; remind: prompt; remove: eliminate expel; renew: restore; renovate: redesign; rent: lease; repair: fix mend;
repay: reimburse; repeal: annul revoke; repeat: rehash; replace: substitute supplant; reply: answer; reproduce:
duplicate; request: ask; rescue: protect save; research: investigate; resemble: look; resent: begrudge; reserve: hold;
reshape: transform; resign: abdicate; resist: oppose; resolve: settle; respect: regard; respond: answer; rest: lie;
restrain: limit; restrict: confine limit; restructure: rebuild; resume: continue; retain: hold keep; retaliate:
strike; retire: resign; retreat: withdraw; retrieve: recover; return: restore; reveal: uncover unveil; reverse: turn;
review: audit; revise: amend reconsider; revive: restore resuscitate; revolve: rotate; reward: compensate; ride:
travel; ring: encircle; riot: revolt; rise: ascend climb; risk: chance hazard; rival: match; rob: loot ransack; roll:
move tumble; root: establish; rotate: turn; rule: govern; run: sprint; rush: hurry surge; sack: fire; sacrifice:
forfeit; sail: cruise; salute: greet; sanction: authorize; satisfy: fulfill; save: rescue spare; scan: examine; scare:
frighten; scatter: disperse; schedule: plan; score: tally; scramble: dash; scrap: discard; scream: shout yell; screen:
filter; search: hunt; secure: obtain; see: witness; seek: pursue; seize: confiscate grab; select: choose pick; sell:
peddle vend; send: dispatch transmit; sense: feel; separate: isolate; serve: present; set: put; settle: resolve;
shake: tremble; shape: form; share: divide; shatter: break smash; shed: discard; shelter: harbor; shield: protect;
shine: gleam; ship: transport; shock: stun; shoot: fire; shop: buy; shorten: abbreviate; shout: yell; show: display
exhibit; shrink: contract; shut: close; sign: mark; signal: flag; silence: hush; simplify: streamline; sing: chant;
sink: submerge; sit: perch; slam: bang; slap: smack; slash: cut; sleep: doze slumber; slice: cut; slide: glide; slip:
slide; slow: delay; smash: crush; smell: sniff; smile: beam grin; smoke: puff; smuggle: sneak; snatch: grab; soak:
drench; soar: climb; solve: resolve; sort: arrange; sound: noise; specify: indicate; speed: hurry; spell: define;
spend: expend; spill: pour; spin: turn; split: divide; spoil: ruin; sponsor: support; spot: recognize; spread: extend;
spur: prod; stabilize: settle; stage: arrange; stain: smear; stand: remain; start: commence; starve: famish; state:
express; stay: remain; steal: pilfer purloin; steer: guide; stem: originate; step: pace stride; stick: adhere;
stimulate: invigorate; stir: mix; stop: halt; store: stockpile; strengthen: fortify reinforce; stress: underline;
strike: hit smack; strip: undress; strive: endeavor; struggle: battle; study: examine; stumble: trip; stun: shock;
subscribe: endorse; substitute: replace; succeed: prosper; suffer: endure; suggest: recommend; suit: fit; summon:
call; supply: deliver; support: assist bolster; suppose: assume; suppress: stifle; surface: emerge; surge: flood;
surpass: exceed; surprise: astonish; surrender: yield; surround: encompass; survive: endure; suspect: presume;
suspend: hang; sustain: support; swallow: gulp; swap: exchange; swear: vow; swell: inflate; swim: bathe; swing: sway;
switch: change; sympathise: commiserate; tackle: handle; take: grab seize; talk: speak; tap: touch; target: aim;
taste: savor; tax: levy; teach: educate; tear: rip; telephone: phone; tell: inform; tempt: entice; tend: incline;
terminate: end; test: examine; testify: affirm vouch; thank: appreciate; threaten: menace undermine; thrive: flourish;
throw: hurl toss; tie: bind; tighten: fix; topple: overthrow; torture: torment; toss: throw; total: add; touch:
contact; tour: visit; trace: follow; track: follow; trade: barter; train: prepare; transfer: move; translate: decipher
interpret; transmit: send; transport: convey; trap: snare; treat: handle; tremble: shake; trick: deceive; trigger:
activate; triumph: win; trouble: bother; trust: believe; turn: flip; twist: contort; undergo: experience; undermine:
weaken; understand: comprehend; undertake: attempt; unite: join; unveil: reveal; upgrade: improve; uphold: maintain;
urge: encourage exhort; use: utilize; utter: express; vacate: leave; vaccinate: immunize inoculate; value: esteem;
vanish: disappear; vary: differ; verify: confirm; violate: infringe; visit: tour; vote: ballot; vow: pledge; wait:
pause; wake: rouse; walk: stroll; wander: roam; want: desire; warm: heat; warn: admonish caution; waste: squander;
watch: observe; water: irrigate; weaken: debilitate; weigh: gauge; welcome: greet; widen: broaden; win: prevail
triumph; wipe: rub; wish: desire; withdraw: retreat; withstand: endure; witness: observe; work: toil; worry: fret;
worsen: deteriorate; worship: adore; wound: injure; wrap: cover; wreck: destroy; wrestle: grapple; write: compose pen;
yell: shout; yield: give
"""
