"""Names of institutions, offices, events and places, and what tools that swap synonyms make of them.

Written as in `tortured.py`. Forms that are names of something else (“European Association”, “High Tribunal”) are left
out, and those that clean text has were struck out.
"""

#: Offices and bodies of which every country has one, so that they are written small as well.
ALSO_SMALL = frozenset(
    {
        "Attorney General",
        "Chief Justice",
        "Coast Guard",
        "Defence Ministry",
        "Foreign Ministry",
        "Health Ministry",
        "Interior Ministry",
        "Oval Office",
        "Prime Minister",
        "Secretary General",
        "Supreme Court",
        "Vice President",
    }
)
NAMES = """
World Bank = planet|earth|universe + bank
World Bank = world + embankment|riverbank|financial institution
International Monetary Fund = universal|worldwide|global + monetary fund|money related fund|financial fund
International Monetary Fund = international + money related|pecuniary|fiscal + fund|store|asset
World Health Organization = world|worldwide|universe|planet + wellbeing|well-being|wellness|healthiness + organization
World Health Organization = world|worldwide|universe|planet + wellbeing|well-being|wellness|healthiness + organisation
World Health Organization = world|worldwide|planet + wellbeing|well-being|wellness + association|agency
International Atomic Energy Agency = nuclear|atomic + vitality|vigor|vigour|liveliness + agency|organization|office
International Labour Organization = international + work|exertion|toil + organization|organisation|association
European Commission = european + fee|bonus
European Court of Human Rights = court of human + freedoms|entitlements|privileges
International Criminal Court = universal + criminal|lawbreaker|crook + court
Security Council = security|safety + chamber|committee room
Security Council = collateral|bond + council
General Assembly = universal|broad|normal + assembly|get together
Supreme Court = incomparable|preeminent|pre-eminent|matchless|superlative + court|courtroom|tribunal
Supreme Court = supreme + courtroom|courtyard
Supreme Court = ideal|superlative + court docket|courtroom docket
Court of Appeal = court of|courtroom of + allure|attraction|entreaty
Crown Court = crown + courtroom|courtyard
White House = white + abode|dwelling|residence
White House = pale|snowy + house
Oval Office = oval + workplace|bureau
Capitol Hill = capitol|legislative hall + slope|mound|hillock
House of Commons = place|home|abode + of commons
House of Commons = house of + ordinaries|commonplaces
House of Lords = place|home|abode + of lords|masters|rulers
House of Lords = house of + masters|rulers|noblemen
House of Representatives = home|abode|dwelling|residence + of representatives
House of Representatives = home|abode|dwelling|residence + of delegates
Electoral Commission = election|electoral|voting + fee|bonus
House of Representatives = house of + delegates and agents|envoys
State Department = condition + department|branch|division
Federal Bureau of Investigation = government|bureaucratic + bureau of|agency of|department of + investigation
Federal Bureau of Investigation = federal + agency of|dresser of|desk of + investigation|examination
Central Intelligence Agency = central + insight|insights|knowledge|cleverness + agency|office|organization
Federal Reserve = federal + save|hold|hold back|stash
Reserve Bank = hold|save|spare + bank of + india|australia
Bank of England = bank of + britain
Wall Street = divider|partition|rampart + street|road
Stock Exchange = london|new york|tokyo|hong kong|nairobi|nigerian|bombay|national + stock + trade|swap|barter
Amnesty International = pardon|reprieve|absolution + international|worldwide|global|universal
Amnesty International = amnesty + worldwide|global|universal
Human Rights Watch = human rights + observe|wristwatch|clock|timepiece
Human Rights Watch = human + freedoms|entitlements + watch
Doctors Without Borders = doctors|specialists|physicians|medics + without + limits|outskirts|edges|frontiers
Reporters Without Borders = journalists|correspondents|columnists + without + limits|outskirts|edges|boundaries|fringes
Associated Press = connected|related with + press
Financial Times = monetary|money related + times
Wall Street Journal = wall street + diary|daybook
Washington Post = washington + mail|pillar|position
Foreign Ministry = outside|remote|alien + ministry|minister|secretary
Foreign Ministry = unfamiliar|outlandish|extraneous + ministry|minister|secretary
Foreign Service = outside|remote|alien|unfamiliar|outlandish|extraneous + service
Foreign Affairs = unfamiliar|outlandish|extraneous + affairs
Foreign Office = foreign + workplace
Home Office = home|residence + workplace
Home Secretary = residence|dwelling|abode + secretary
Interior Ministry = inside|indoor|inward + ministry|minister
Defence Ministry = safeguard|barrier|guard + ministry|minister|secretary
Defence Ministry = ministry of|minister of|secretary of + safeguard
Health Ministry = healthiness|wholesomeness + ministry|minister|secretary|officials
Prime Minister = prime|excellent + pastor|clergyman|preacher|cleric|priest
Prime Minister = leader|excellent|flawless + minister
Vice President = bad-habit|bad habit|immorality|depravity + president|minister|chancellor|premier|chairman
Attorney General = lawyer|legal counselor|legal advisor|barrister + general|universal|common
Attorney General = attorney|solicitor + universal|broad
Secretary General = secretary + universal
UN Secretary-General = secretary + common
Speaker of the House = speaker of the|talker of the|orator of the + abode|dwelling
Chief of Staff = boss + of + personnel|workers|employees|stick
Chief Justice = boss + justice|equity
National Health Service = national|public + wellbeing|well-being + administration|benefit
National Health Service = national health + benefit|administration
National Guard = national + gatekeeper|watchman|protect
Coast Guard = coast|drift|shore|shoreline + watchman|gatekeeper|watch guard|protect
Coast Guard = drift|shore|shoreline + guard
Air Force = flying based armed forces|aviation based armed forces|aviation-based armed forces|airborne armed force
Revolutionary Guards = progressive|radical + guard|guards|gatekeepers
Revolutionary Guards = revolutionary + gatekeepers|watchmen
Conservative Party = preservationist|traditionalist|moderate conservative + party|gathering|leader
Conservative Party = conservative + bash|celebration
Labour Party = labour|labor|work + bash|celebration|gathering leader
Democratic Party = popularity based|vote based|majority rule|law based|popularity-based + party|front|union|alliance
Republican Party = conservative republican|republican + bash|celebration
Nobel Peace Prize = nobel + quiet|serenity|calm + prize|award
Nobel Prize = nobel + trophy|winnings
Red Cross = ruddy|crimson|scarlet + cross|crescent
Red Cross = red + intersect|crisscross
Red Crescent = red + sickle|half-moon
World Cup = world + container|glass|beaker
World Cup = universe|planet|earth + cup
World War = world + fight|combat|strife + i|ii|one|two
First World War = first|second + world + conflict|fight|combat
Cold War = chilly|frosty|freezing|icy + war
Champions League = victors|winners|champs + league|association|class
Champions League = champions + class|union|federation
Premier League = head|prime|leading + league|association + club|clubs|side|title
Olympic Games = olympic|paralympic|commonwealth + recreations|diversions|amusements|pastimes
Winter Olympics = winter|summer + recreations|diversions|amusements
Grand Prix = excellent|amazing|stupendous|fabulous|terrific + prix
Grand Slam = excellent|amazing|fantastic|terrific + slam|hammer
Tour de France = visit|excursion + de france
Middle East = center|centre|midpoint + east
Middle East = middle + orient
Horn of Africa = trumpet|bugle|hooter|cornet + of africa
Gulf States = inlet|gorge|chasm + states|nations|cooperation council
Gaza Strip = gaza + ribbon|belt|tape|undress
West Bank = west + financial institution|riverbank|shore
Ivory Coast = ivory + drift|slide
Cape Verde = cloak + verde
Black Sea = dark|dusky + ocean
Iron Curtain = iron|press + drape|drapery|blind|window
Silicon Valley = silicon + dale|glen|gorge
New Zealand = modern|unused|fresh|novel + zealand
New York = modern|unused|fresh|novel + york
New Delhi = modern|unused|fresh|novel + delhi
Great Britain = incredible|awesome|extraordinary|tremendous + britain
United Kingdom = joined|assembled + kingdom|realm
United States = joined|assembled + states|conditions
United Arab Emirates = joined|unified|assembled + arab emirates
United Nations = joined|unified|assembled + nations|countries|international locations
Downing Street = downing + road
Scotland Yard = scotland + patio|courtyard|backyard
Buckingham Palace = buckingham + castle|mansion
Old Bailey = ancient|aged|elderly + bailey
Good Samaritan = great|decent + samaritan
Black Lives Matter = dark|dusky + lives + matter|make a difference
Black Lives Matter = black lives + make a difference|substance
Islamic State = islamic|muslim + kingdom state|condition
Industrial Revolution = mechanical|modern + upheaval|transformation
French Revolution = french + upheaval|insurgency
Peace Corps = harmony|tranquility|serenity + corps
"""


def names() -> list[str]:
    """The lines, those of `ALSO_SMALL` once more with a term in small letters."""
    lines = NAMES.strip().splitlines()
    terms = [line.partition(" = ")[0] for line in lines]
    return lines + [
        line.replace(term, term.lower(), 1) for term, line in zip(terms, lines, strict=True) if term in ALSO_SMALL
    ]
