"""CN347: nobody else was in the car, and a passenger was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions import harm
from sourcequal.scorers.contradictions.pairs import Pair
from sourcequal.scorers.contradictions.wordings import wordings

_CLASSES = {
    **harm.CLASSES,
    "CAR": r"(?:vehicle|car|van|lorry|truck|jeep|taxi|plane|aircraft|helicopter|glider|microlight|balloon|boat"
    r"|dinghy|yacht"
    r"|canoe|kayak|trawler|launch|cab|pick-?up|minibus|camper|tractor|cabin|tent|hut|house|flat|apartment|cottage"
    r"|room|shop"
    r"|office|lift|sledge|raft|lighthouse|cell)",
    "INSIDE": r"(?:in|inside|aboard|on board|at the wheel of|on|at)",
    "THE": r"(?:the|his|her|a|an)(?: \w+)?",
    "ONE": r"(?:girl|boy|man|woman|friend|wife|husband|son|daughter|child|teenager|toddler|baby|mother|father"
    r"|brother|sister"
    r"|colleague|girlfriend|boyfriend|partner|fianc[eé]e?|cousin|uncle|aunt|nephew|niece|grandson|granddaughter"
    r"|companion"
    r"|neighbou?r|pupil|crewmate|navigator|co-pilot|passenger|hitch-?hiker)",
    "BESIDE": r"(?:(?:sitting |seated |riding |asleep |strapped in )?(?:next to|beside|behind) (?:him|her|the driver"
    r"|the pilot)|(?:travell?ing |riding "
    r"|sailing |in the car |on board |in the boat |aboard )with h(?:im|er)|in the (?:front |rear |back )?passenger "
    r"seat|in the "
    r"(?:back|passenger|rear|front) seats?|in the back(?: of the \w+)?)",
    "HAD": r"(?:was|were|is|are|had|has|have|broke|suffered|sustained|escaped|died|survived|remains?|got|walked"
    r"|climbed|crawled"
    r"|said|told|climbs|screamed|managed|helped|jumped|pulled|held)",
}
ALONE = Pair(
    words=(
        "alone",
        "else",
        "occupant",
        "no passenger",
        "no other p",
        "himself",
        "herself",
        " own",
        "solo",
        "single-handed",
        "only person",
        "only one",
        "nobody",
        "no company",
        "unaccompanied",
        "companion",
        "to himself",
        "to herself",
        "without a",
    ),
    one=wordings(
        r"(?:NOBODY|no other (?:soul|person|human being)) (?:was )?(?:aboard|on board|INSIDE THE CAR|with h(?:im|er)) "
        r"(?:but|except|besides|apart from|other than) (?:him|her)(?:self)?|(?:NOBODY|no ?one) (?:but|except) h(?:im"
        r"|er)"
        r"(?:self)? (?:aboard|on board|INSIDE THE CAR)",
        r"(?:entirely|quite|completely|all) (?:alone|on (?:his|her) own|by (?:himself|herself))|(?:alone|single-handed"
        r"|solo|unaccompanied|on (?:his|her) own|by (?:himself|herself)) (?:INSIDE|around|round|across|through|from"
        r"|up|for"
        r"|at the (?:time|wheel)|when|to)",
        r"had (?:the \w+ |it )?(?:all )?to (?:himself|herself)(?: at the time)?|(?:only|sole) (?:[\w-]+ )?(?:occupant"
        r"|passenger|human being)",
        r"(?:took|had|with) no ?(?:one|body) (?:along|with h(?:im|er))|without (?:a )?(?:crew|companions?|passengers?"
        r"|guide|partner)|had (?:neither|no) (?:crew|companion|guide|partner|passenger)",
        r"(?:NOBODY) else (?:was |had been |is )?(?:INSIDE (?:THE CAR|there)|aboard|on board|inside|with h(?:im|er))",
        r"(?:no (?:other )?(?:passengers|people|occupants?|passenger|person)|NOBODY but h(?:im|er)) (?:was |were "
        r")?(?:INSIDE THE CAR"
        r"|aboard|on board|with h(?:im|er))|there (?:were|was) no (?:other )?(?:passengers?|occupants?)",
        r"(?:had|carried|carrying|with) no (?:other )?(?:passengers?|companions?|crew)(?: with h(?:im|er)| on board| "
        r"aboard)?",
        r"(?:was|had been|been|is|he|she|NAME|lived|lives|sailed|sailing|drove|driving|flew|flying|travell?ed"
        r"|travell?ing"
        r"|walked|set off|went|woman|man|driver|pilot) (?:all )?(?:alone|on (?:his|her) own|by (?:himself|herself)|solo"
        r"|single-handed|unaccompanied)(?: INSIDE THE CAR| aboard)?",
        r"(?:only|sole|lone|single) (?:(?:person |one )(?:INSIDE THE CAR|aboard|on board|inside)|occupant)",
        r"(?:went|climbed|set|sailed|paddled|rode|walked|travelled|drove) (?:up|out|off|on|there|back|it|the \w+) "
        r"(?:all )?(?:alone"
        r"|on (?:his|her) own|by (?:himself|herself))",
        r"with (?:nobody|no ?one) (?:for company|else|to (?:talk to|help h(?:im|er)))|(?:without|no) company",
        **_CLASSES,
    ),
    other_words=(
        "passenger",
        " seat",
        "next to h",
        "beside h",
        "behind h",
        "with h",
        "both o",
        "in the ",
        "occupants",
        "his ",
        "her ",
        "two ",
        "three ",
        "couple",
        "aboard",
        "on board",
    ),
    other=wordings(
        r"(?:his|her) (?:climbing|sailing|walking|travell?ing|rowing|diving|riding|hiking|skiing) (?:partner"
        r"|companion|mate)"
        r"(?! (?:died|had (?:died|left)|stayed))",
        r"(?:he|she|NAME) and (?:his|her|a|the) (?:[\w-]+ )?(?:ONE)(?:,? NAME,?)? (?:took turns|sailed|climbed|drove"
        r"|flew"
        r"|walked|travelled|traveled|set off|were|shared|had|rowed|shouted|pulled|reached|crawled|slept|ate|jumped)",
        r"(?:his|her) (?:[\w-]+ )?(?:ONE|brother-in-law|team-?mate|crewman|partner),?(?: NAME,?)? (?:who )?(?:took "
        r"the (?:helm"
        r"|wheel|oars|second)|was (?:asleep|at the (?:wheel|helm|oars)|below|beside|behind|sitting|navigating"
        r"|holding|also"
        r"|steering)|sat (?:beside|behind|next)|kept (?:watch|him|her)|shared (?:the|his|her)|held the|read the map"
        r"|cooked|steered|navigated|filmed|took (?:the )?(?:photographs?|pictures|wheel)|belayed|led|followed"
        r"|slipped|fell"
        r"|was roped|went first|was with h(?:im|er)|lost (?:his|her)|broke (?:his|her)|died|was killed)",
        r"(?:accompanied|joined|assisted|helped|steered|navigated|crewed) (?:on the (?:trip|voyage|climb|flight) "
        r"|throughout "
        r"|all the way )?by (?:his|her|an?) (?:[\w-]+ ){0,2}?(?:ONE|guide|crew|dog handler|partner|team-?mate)",
        r"(?:[\w'-]+'s|his|her|an?|the) (?:[\w-]+ ){0,2}?(?:ONE)(?: of \d+|, \d+)?,? (?:who (?:was|had been) "
        r")?(?:thrown|flung"
        r"|hurled|pulled|freed|cut|rescued|lifted|dragged) (?:out of|from|free from|through) (?:the|his|her) "
        r"(?:[\w-]+ )?"
        r"(?:seat|CAR|wreck|wreckage|cockpit|windscreen|water)",
        r"(?:the two of them|they both|both of them|the pair of them|the pair) (?:took turns|sailed|climbed|drove"
        r"|flew|slept"
        r"|shared|were|had|pulled|reached|jumped|set off|rowed)",
        r"(?:his|her|an?|the|one|two|three|four|COUNT) (?:[\w-]+ ){0,2}?passengers?ASIDE(?: of \d+)? (?:HAD)",
        r"(?:driver|pilot|skipper|rider|he|she|NAME) and (?:his|her|a|the|COUNT|another) (?:[\w-]+ "
        r"){0,2}?(?:passengers?|ONE)",
        r"(?:ONE)s?(?: of \d+| of \w+|, \d+)?,? (?:who (?:was|were|had been) )?(?:BESIDE)|, (?:who (?:was|had been) "
        r")?(?:BESIDE)",
        r"(?:his|her) (?:[\w-]+ ){0,2}?(?:ONE)(?: NAME)?ASIDE (?:(?:was |were )?(?:also |who was )?(?:INSIDE THE CAR"
        r"|aboard|on board"
        r"|with h(?:im|er)|BESIDE)|(?:climbed|crawled|got|jumped|was pulled|was thrown|was cut|was hoisted|was "
        r"lifted|escaped"
        r"|was freed|was dragged) (?:out|from|free|clear|through|with|unhurt))",
        r"both (?:of the )?(?:occupants|(?:men|women|people|friends) INSIDE (?:the|a) CAR|on board|aboard)",
        r"the (?:two|three|four|five|six|other) (?:[\w-]+ )?(?:men|women|people|friends|youths|teenagers|girls|boys"
        r"|occupants"
        r"|sailors|climbers|passengers)(?: INSIDE the CAR| aboard| on board)",
        r"(?:two|three|four|five|six) (?:[\w-]+ )?(?:men|women|people|friends|youths|teenagers|girls|boys|occupants"
        r"|sailors) "
        r"(?:were |was )?(?:INSIDE the CAR|aboard|on board)|(?:two|three|four|five|six) (?:of them )?(?:were "
        r")?(?:aboard|on board)",
        r"(?:driver|pilot|skipper)'s (?:[\w-]+ ){0,2}?(?:ONE)(?:,? who)? (?:was |were )?(?:BESIDE)",
        r"(?:COUNT|his|her|their|the) (?:[\w-]+ ){0,2}?(?:PEOPLE) (?:were|sat|was) (?:BESIDE|in the (?:car|van|boat"
        r"|back))",
        r"a couple (?:were |was )?(?:INSIDE the CAR|aboard)|(?:took|had|gave) (?:his|her|an?) (?:[\w-]+ )?(?:ONE) "
        r"(?:along|with "
        r"h(?:im|er)|a lift)",
        **_CLASSES,
    ),
    both=pattern(
        r"\b(?:bus|coach|train|tram|other (?:car|driver|vehicle|side)|second|third|oncoming|no passenger|two "
        r"vehicles|parked"
        r"|earlier|got out|dropped off|usually|normally|often|never|airline|flights?|ferry|cyclist|motorcycl\w+|not "
        r"(?:been )?"
        r"alone|not alone|survey|feel|felt|years ago|born|later|until|once|before|since|after(?:wards)?|married|left "
        r"alone|let alone"
        r"|go it|not act|acting|leave\w*|song|album|film|novel|play(?:ed|s)?|match|goal|season|game|series|character"
        r"|school"
        r"|then|when he|when she|if|for the first time)\b",
        re.IGNORECASE,
    ),
)


EMPTY = Pair(
    words=(),
    one=wordings(
        r"(?:bus|coach|tram|train|ferry|plane|minibus|carriage|lift|cable car|boat) (?:was|had been|were) "
        r"(?:completely |quite "
        r"|otherwise |almost )?empty",
        r"(?:no|without) passengers? (?:was |were |had been )?(?:in|inside|on|aboard|on board)(?: the \w+)?"
        r"|(?:without|had no"
        r"|carried no|carrying no|no) passengers (?:aboard|on board|on it|at the time)",
        **_CLASSES,
    ),
    other_words=(),
    other=wordings(
        r"(?:COUNT|dozens of|several|some) (?:[\w-]+ ){0,2}?(?:passengers?|people|tourists|pupils|children|commuters"
        r"|schoolchildren|pensioners|students) (?:(?:were|was) )?(?:on (?:the|board)|aboard|in the|inside|escaped"
        r"|climbed|got out"
        r"|were (?:hurt|injured|treated|taken|led|trapped|thrown|pulled|killed))",
        r"passengers (?:said|were|screamed|climbed|jumped|told|broke|had to|clung|scrambled)",
        **_CLASSES,
    ),
    both=pattern(
        r"\b(?:almost|nearly|other|another|second|earlier|later|before|after|had got out|had just|usually|normally"
        r"|often"
        r"|if|would|until|empty seats?|second|years?|waiting|platform|station|now|since|streets?|next)\b"
    ),
)


@rule(
    "CN347",
    severity="error",
    words=(
        " alone",
        "else",
        "occupant",
        "no passenger",
        "no other p",
        "by himself",
        "by herself",
        " own",
        " solo",
        "single-handed",
        "only person",
        "only one",
        "unaccompanied",
        "no company",
        "for company",
        "no companion",
        "no crew",
        " empty",
        "out passengers",
        "but h",
        "to himself",
        "to herself",
        "without a crew",
        "without crew",
        "without a companion",
        "without a guide",
        "without a partner",
        "no one along",
        "nobody along",
    ),
    other_words=(
        "passenger",
        " seat",
        "next to h",
        "beside h",
        "behind h",
        "with him",
        "with her",
        "both o",
        "in the ",
        "occupants",
        "aboard",
        "on board",
        "took turns",
        "accompanied",
        " and his ",
        " and her ",
        "his ",
        "her ",
    ),
    languages=("en",),
    confidence=0.75,
    source="reports of accidents put together from a first message of the police and a later one",
    bad=(
        "A baker's van went into the ditch by the mill at four. ⟨The driver was alone in the van⟩, police said.\n\n"
        "A crane lifted it out. ⟦His passenger suffered⟧ two broken ribs.",
        "⟨Nobody else was aboard⟩ when the glider came down in a rape field.\n\nOwls live there. ⟦The two men in the "
        "glider⟧ had shared it for years, with the friends who were with him.",
        "⟨Lena Ost went up alone⟩, with a flask of soup.\n\nIt took her nine hours. ⟦Her climbing partner⟧ held the "
        "rope.",
        "⟨The jeep rolled down the bank. Ranger Ann Pell was the sole occupant⟩.\n\n⟦A boy who was sitting beside her⟧ "
        "crawled out through the window.",
    ),
    good=(
        "The driver was alone in the van. A passenger in the other car was taken to hospital.",
        "The driver was alone in the van. Two passengers on the bus were treated for cuts.",
        "She was travelling alone when the police stopped her. Her passenger had got out before the bridge.",
        "Nobody else was in the jeep. The passenger seat was covered with roses.",
    ),
)
def alone_and_accompanied(document: Document) -> Iterator[Match]:
    """Nobody else was in the vehicle, and somebody was.

    The first message on an accident often says that the driver was alone, and a later one tells of a passenger. The
    rule is silent where another vehicle, or one that carries many, is spoken of beside either.
    """
    found = list(harm.clashes(document, ALONE, _affirmed))
    yield from found or harm.clashes(document, EMPTY, _affirmed)


def _affirmed(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether the company is not denied, and the article short enough to be of one journey."""
    if document.sentence_from(one.start()) == document.sentence_from(other.start()):
        return False
    return harm.affirmed(document, other)
