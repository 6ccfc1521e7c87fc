"""The pieces of which statements about a life are put together, and the tables of those about births, ages and
deaths."""

from __future__ import annotations

from typing import NamedTuple

from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.counting import NTH, TENS_OF_YEARS, WHOLE
from sourcequal.scorers.contradictions.people import FULL_NAME, NAME_WORD, PERSONAL

BESIDE_CHARS = 50  # after a number of children or siblings that may say of which
ONLY = 1  # in the place of a number: an only child
MANY = 99  # children of whom no number is said
FIRST, LAST = "1", "last"  # places among brothers and sisters
NOT_FIRST, NOT_LAST = ">1", "<last"  # of who has an elder one, or a younger one

YEAR = r"(?P<year>1[6-9]\d\d|20\d\d)\b"
AGE = rf"(?P<age>{WHOLE})(?!,\d|[\w%]|[.:]\d|-(?!year))"
PERSON = (
    r"(?:(?!(?:His|Her|Their|Its|My|Our|The|This|That|These|In|At|On|It|They|We|You|A|An|But|And|When|While|After"
    r"|Before|As|Who|If|By"
    rf"|For|From|To|One|Two|Three|Both|Now|Spring|Summer|Fall|Autumn|Winter)\b)(?:{FULL_NAME}|{NAME_WORD}))"
)
NOUN = rf"(?:[Tt]he (?:[a-z-]+ ){{0,2}}?{PERSONAL})"
PRONOUN = r"(?:[Hh]e|[Ss]he)"
#: The subject of a clause.
WHO = rf"(?P<who>{PERSON}|{PRONOUN}\b|{NOUN}\b)"
#: What may stand between a subject and its verb.
ASIDE = r"(?: \([^)\n]{1,60}\))?(?:, (?!who\b|and\b)[^;.\n]{1,140}?,|, who (?!was born|died)[^;.\n]{1,140}?,)?"
END = (
    r"(?=[.,;:)\"\n!?]|$| and\b(?! a half| \w+ months)| but\b| years? old\b| when\b| as\b| at (?:his|her)\b| "
    r"(?:today|now|this year)\b)"
)
#: After a number that ends its phrase in any way, what makes it no age.
NO_AGE = (
    r"(?![\w%]| (?:per|percent|years? (?:after|later|earlier|before|ago|into|in)|months?|weeks?|days?|minutes?"
    r"|seconds?|hours?"
    r"|[ap]\.?m\b|o'clock|local|miles?|kilomet\w+|km|met(?:re|er)s?|points?|degrees?|goals?|games?|million|billion"
    r"|thousand"
    r"|hundred|pounds|dollars|euros|cents|places?|other|different|people|of)\b| [A-Z])"
)
DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|overnight|this (?:week|month|morning)|last night)"

#: Words with which a statement about a person is of somebody else, not true, or a tale.
ELSE = pattern(
    r"\b(?:if|would|could|might|claim\w*|rumou?r\w*|legend\w*|novel|character|fictional|plays?|played|portray\w*|role"
    r"|film"
    r"|about|around|approximately|roughly|some|nearly|almost|estimated|thought to|believed|unknown|disputed|either"
    r"|according to some|circa|reportedly|perhaps|probably|possibly|may have|likely|supposed\w*|officially|records? say"
    r"|other sources|actually|real age|lied)\b"
)


class Row(NamedTuple):
    """A wording: of which kind it is, how much its number is more than that of siblings, whether it tells all of "
    "them."""

    form: Pattern
    kind: str = ""
    more: int = 0
    exact: bool = False


#: Up to “born”: who is.
BORN_LEFT = (
    pattern(rf"{WHO}{ASIDE}(?:,? who| himself| herself)? (?:was|is)(?: also| himself| herself| originally)? $"),
    pattern(rf"{WHO}(?: \([^)\n]{{1,40}}\))?(?:, (?!and\b)[^;.,\n]{{1,60}})?,(?: who was| a [a-z]+)? $"),
    pattern(rf"{WHO} (?:\(|\([a-z]+ )$"),
    pattern(rf"{WHO}{ASIDE}(?:,? who)? $"),
)
NOT_BORN = pattern(
    r"(?:\b(?:were|first|new|still|not|be|being|children|child|son|daughter|baby|babies|brother|sister|twins?|idea|boy"
    r"|girl|they|it|mother|father|wife|husband|whom|parents|grandfather|grandmother|ancestors?) |-)$"
)
#: After a sentence that opens with “Born”: who is.
OPENS = pattern(
    rf"(?:^|[,)] )(?:[^,;.\n]{{1,70}}, ){{0,2}}?(?P<who>{PERSON}|he\b|she\b|the (?:[a-z-]+ ){{0,2}}?{PERSONAL}\b)"
    r"(?=,| (?!and\b)[a-z])"
)
#: After what somebody says: who says it.
AND_DIED = pattern(r"(?:,|;| and| \() ?(?:and )?(?:died|d\.) (?:[^.;\n]{0,40}? )?(?P<year>1[6-9]\d\d|20\d\d)\b")
SAYS = pattern(rf"[^\"\n]{{0,200}}\",? (?:(?:says|said|recalls|adds) )?(?P<who>{PERSON}|he\b|she\b|the {PERSONAL}\b)")
STOP = pattern(
    r"[.;:\n\"]|,? (?:and|but|then) (?!raised|bred|brought|grew)|\b(?:where|when|while|before|after|until|who|which"
    r"|whose"
    r"|although|though|because|moved|came|went|grew up|raised|into|to be|died|or)\b|, (?:he|she|the [a-z]+)\b"
)
TOWN_NAME = rf"(?P<where>{NAME_WORD}(?: {NAME_WORD})?)"
NO_TOWN = frozenset(
    "January February March April May June July August September October November December The A An Nazi Soviet North "
    "South East West Northern Southern Eastern Western Central New Old Great Upper Lower Hospital Street".split()
)
TOWN = pattern(
    rf"\b(?:in|at|near) (?:(?:the|a|an) (?:[a-z-]+ ){{0,3}}(?:town|city|village|port|hamlet|capital|suburb) of "
    rf")?{TOWN_NAME}"
    r"(?!'|-)"
)
#: 4 May 2026; May 4, 2026: the latest such day in a short article is of its time.
FULL_DAY = pattern(r"\b(?:\d{1,2} [A-Z][a-z]{2,8},? |[A-Z][a-z]{2,8} \d{1,2}, )(20\d\d)\b")
BIRTH_YEAR = pattern(rf"(?<![\d,-]){YEAR}(?![-–/]\d|s\b|'s)")
#: 1948-2026 beside a name; (born 1948), (b. 1948).
RANGE = pattern(
    rf"(?P<who>{FULL_NAME})(?:,| \(|:) ?(?:b(?:\.|orn) ?)?(?P<year>1[6-9]\d\d|20\d\d) ?(?:[-–—]|to|[,;]? d\.) ?"
    r"(?P<death>1[6-9]\d\d|20\d\d)(?!\d)"
)
YEARS = pattern(r"[( ](?:b\.|born)? ?1[6-9]\d\d ?(?:[-–—]|to|[,;]? d\.) ?[12]\d\d\d\b")
#: Other words for where somebody was born.
PLACES = (
    pattern(rf"{WHO}{ASIDE}(?:,| is| was| who is| is himself| is herself) (?:also )?a native of {TOWN_NAME}(?!')"),
    pattern(rf"\b[Aa] native of {TOWN_NAME}(?: in [^,.\n]{{3,30}})?, (?P<who>{PERSON}|he\b|she\b|the {PERSONAL}\b)"),
    pattern(rf"(?<![\w-])(?P<where>{NAME_WORD})-born (?:[a-z-]+ ){{0,3}}?(?P<who>{PERSON}|{PERSONAL}\b)"),
    pattern(rf"\b(?P<where>{NAME_WORD}) native,? (?P<who>{FULL_NAME})"),
    pattern(rf"\b(?P<who>[Tt]he (?P<where>{NAME_WORD}) native)\b"),
    pattern(rf"{WHO}{ASIDE},? (?:who )?(?:hails|hailed|comes|came originally|originally comes) from {TOWN_NAME}(?!')"),
    pattern(
        rf"\b(?P<who>[Hh]is|[Hh]er|{PERSON}'s?) (?:birthplace|native (?:city|town|village)?)(?: of|,| is| was)? "
        rf"?{TOWN_NAME}"
    ),
    pattern(
        rf"{TOWN_NAME},? (?:the (?:[a-z]+ )?(?:town|city|village|port|place) )?(?:where|in which) {WHO} was born\b"
    ),
    pattern(rf"{TOWN_NAME}, the (?:town|city|village|place) of (?P<who>his|her) birth\b"),
    pattern(rf"{TOWN_NAME}, (?P<who>his|her) (?:native (?:town|city|village)|birthplace)\b"),
)
BIRTH_WORDS = (
    " born",
    "born ",
    "-born ",
    "(b.",
    "native ",
    "birthplace",
    "hails from",
    "hailed from",
    "comes from",
    " birth",
)


YOUTH = 15  # from which on two years beside a name are taken for those of a life
NO_LIFE = pattern(
    r"\b(?:Wars?|Dynasty|Revolution|Act|Empire|Republic|Era|Period|Depression|Age|Rebellion|Plan|Tour|King|Queen)\b"
)
HEAD_CHARS = 600  # in which news of a death tells it
NEWS_OF_DEATH = pattern(
    rf"\b(?:has died|have died|has passed away|dies\b|is dead|died (?:[^.;\n]{{0,40}} )?(?:on )?{DAY})"
)


A_YEAR = pattern(r"(?<![\d-])(?:1[6-9]|20)\d\d\b(?!-)")
WHEN_DEAD = pattern(r"when (?:he|she) died|died [^.;\n]{0,30}\blater\b")
IS_DEAD = pattern(rf"\b(?:has|have) (?:died|passed)|\bdies\b|\bis dead\b|{DAY}")
FOUND_DEAD = pattern(
    r"\b(?:inquest|coroner|died|dead|was killed|fatal\w*|murder\w*|obituary|funeral|post-?mortem|the late)\b"
)


BORN_IN = pattern(r"\bborn (?:in|on) [^.;:]{0,24}?\b(?P<year>1[5-9]\d\d|20\d\d)\b")
NOT_SOON = pattern(r"\b(?:before|until|when|by the time|once|after)\b")
MOST_AGES = 2  # in an article in which “the 34-year-old” is the one person
ANY_AGE = pattern(
    r"\b([1-9]\d)-year-old|\baged ([1-9]\d)\b|, ([1-9]\d)(?=[,.;)])|\b[a-z]+ of ([1-9]\d)\b(?= |[,.])|\(([1-9]\d)\)"
    r"|\bage of ([1-9]\d)\b"
)


IN_YEAR = pattern(r" (?:1[6-9]\d\d|20\d\d)\b")  # in each of the next
DEATH_YEARS = (
    pattern(rf"{WHO}{ASIDE}(?:,? who)? (?:had )?(?:died|passed away)\b[^.;:\n\"]{{0,60}}?\bin (?:[A-Z][a-z]+ )?{YEAR}"),
    pattern(
        rf"{WHO}{ASIDE}(?:,? who)? (?:had )?(?:died|passed away)(?: [a-z ]{{3,30}})? on (?:\d{{1,2}} [A-Z][a-z]+"
        rf"|[A-Z][a-z]+ \d{{1,2}},) {YEAR}"
    ),
    pattern(
        rf"\b(?:until|before|after|since|at|on|with) (?P<who>his|her|{NAME_WORD}'s) (?:sudden |early |untimely "
        rf")?death in (?:[A-Z][a-z]+ )?{YEAR}"
    ),
)
DIED_LABEL = pattern(r"(?<=\n)Died:? (?:[^\n]{0,30}\b)?(?P<year>1[6-9]\d\d|20\d\d)\b")  # in a box of facts
ACTS = (
    "wrote told said moved married visited met signed joined retired bought played sang returned emigrated studied "
    "enrolled"
    " graduated began started founded opened wed trained served fought resigned campaigned stood travelled learned "
    " toured fled escaped arrived"
    " came settled left went enlisted qualified"
).split()
#: She wrote in 1998; in 1998 Rushworth wrote.
ACT = pattern(
    rf"{WHO}(?: had| later| also| first)? (?:{'|'.join(ACTS)})\b(?! for)[^.;:,\n\"\d]{{0,60}}?\bin (?:[A-Z][a-z]+ "
    rf")?{YEAR}"
)
DATED_ACT = pattern(
    rf"(?<![^\n.!?\" ])[Ii]n (?:[A-Z][a-z]+ )?{YEAR},? {WHO}(?: also| even| then)? (?:{'|'.join(ACTS)})\b(?! for)"
)
ACT_YEAR = pattern(r"in (?:[a-z]+ )?(?:1[6-9]\d\d|20\d\d)\b")
ACT_WORDS = tuple(f"{word} " for word in ACTS)
AFTERWARDS = pattern(
    r"\b(?:posthum\w*|after (?:his|her) death|released|statue|biograph\w*|would|father|mother|grand\w+|parents)\b"
)


#: Just now, at the time of the article.
FRESH = rf"(?:today|yesterday|this (?:week|month|morning|weekend)|last (?:week|month|night)|{DAY}|on {DAY})"
AGED = r"(?:aged|at the (?:great |grand |young |ripe old |early )?age of|at age|at an age of|at)"
DIED = (
    r"\b(?:has died|have died|had died|died|dies|passed away|has passed away|was killed|drowned|is dead|was "
    r"pronounced dead|succumbed)"
)
GAP = r"(?:[^.;\n\"]{0,110}? |,? )"
IS = r"(?:is|'s|will be|remains)(?: (?:now|only|just|already|still|himself|herself|currently|today)){0,2}"
AGES = tuple(
    Row(form, kind)
    for kind, form in (
        # Ada Corrie, 29, was; Ada Corrie (29); Ada Corrie, aged 29; the mayor, aged 41
        (
            "now",
            pattern(
                rf"(?<!\()(?P<who>\b{PERSON}|{NOUN})(?:, (?:now |only |just |still |aged |who is (?:now )?|age "
                rf"){{0,2}}| \(| "
                rf"aged ){AGE}(?=[,.;)]| years old|$)"
            ),
        ),
        # 41-year-old mayor Ines Valk
        ("now", pattern(rf"\b(?P<age>(?i:{WHOLE}))[- ]years?[- ]old (?:[A-Za-z-]+ ){{0,3}}?(?P<who>{FULL_NAME})")),
        # Dana Whit, a 29-year-old potter; Whit is a 29-year-old
        ("now", pattern(rf"{WHO}(?:,| is) (?:an?|the|now a) (?:[a-z]+ )?(?P<age>{WHOLE})[- ]years?[- ]old\b")),
        ("now", pattern(r"(?<![^\n])(?P<who>)Age: ?(?P<age>[1-9]\d)(?=[\n.,;]|$)")),  # Age: 34
        # she is 47; Valk, who is now 47
        ("now", pattern(rf"{WHO}{ASIDE}(?:,? who)? ?{IS} {AGE}{END}")),
        # At just nine, Pia Holm beat the champion on Sunday
        (
            "now",
            pattern(
                rf"\b[Aa]t (?:just |only |the age of )?{AGE}(?: years old| years of age)?, (?P<who>{PERSON})(?= "
                rf"[^.;\n]{{1,80}}\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
            ),
        ),
        # Lottery winner, 72, gives it all away
        ("head", pattern(rf"(?<![^\n])(?P<who>)[A-Z][\w-]+ (?:[a-z-]+ ){{0,3}}?{PERSONAL}, (?:aged )?{AGE}, [a-z]")),
        # at 23, Abate is; at the age of 47, she still
        (
            "now",
            pattern(
                rf"\b(?:[Aa]t|[Nn]ow|[Aa]t the age of|[Aa]ged) {AGE},? (?P<who>{PERSON}|he\b|she\b|the {PERSONAL}\b),?"
                r" (?:is|has|remains|still|says|can|will|runs|lives|keeps|plays|works|'s|now)\b"
            ),
        ),
        # Abate, who at 23 is
        ("now", pattern(rf"{WHO},? who,? (?:at|aged|at the age of) {AGE},? (?:is|has|remains|still)\b")),
        # at his age of 27
        ("now", pattern(rf"\b(?:at|for) (?P<who>his|her) age of {AGE}")),
        ("now", pattern(rf"\b(?P<who>[Hh]is|[Hh]er) {AGE} years\b(?= have| are| weigh| show|[.,])")),
        # “I am 27 and tired,” Abate said
        (
            "now",
            pattern(
                rf"\"(?:[^\"\n]{{0,160}}?[ ,])?I(?:'m| am) (?:only |now |just |already "
                rf")?{AGE}{END}[^\"\n]{{0,160}}\",? "
                rf"(?:(?:says|said|adds|added) )?(?P<who>{PERSON}|he\b|she\b|the {PERSONAL}\b)"
            ),
        ),
        # died aged 78
        ("death", pattern(rf"{WHO}{ASIDE}(?:,? who)? (?:also )?{DIED}\b{GAP}?{AGED} {AGE}{NO_AGE}")),
        # the death of Ada Moss at 71; was 71 when she died
        ("death", pattern(rf"\b[Dd]eath of {WHO},?{GAP}?{AGED} {AGE}{END}")),
        (
            "death",
            pattern(
                rf"{WHO}{ASIDE} (?:was|had been) (?:only |just )?{AGE} (?:years old )?(?:when (?:he|she) died|at the "
                rf"time of (?:his|her) death)"
            ),
        ),
        # he left school in 1955 at the age of 14; in 1998, aged 19, she
        (
            "fresh",
            pattern(
                rf"\b(?P<who>[Hh]is|[Hh]er|{NAME_WORD}'s|{PERSON}) (?:[a-z]+ (?:his|her) )?(?P<nth>{NTH}) "
                rf"birthday,? {FRESH}"
            ),
        ),
        (
            "dated",
            pattern(
                rf"{WHO} (?!was born|died)(?!{IS})[a-z]+ (?:[^.;:\n,\"]{{0,70}} )?in {YEAR},? (?:aged|at the age of"
                rf"|at age|at|when (?:he|she) was) {AGE}{NO_AGE}"
            ),
        ),
        (
            "dated",
            pattern(rf"\b[Ii]n {YEAR},? (?:aged|at the age of|at age|at) {AGE}, (?P<who>{PERSON}|he\b|she\b)"),
        ),
        (
            "dated",
            pattern(
                rf"{WHO} (?!was born|died)[a-z]+ (?:[^.;:\n,\"]{{0,70}} )?(?:aged|at the age of|at age|at) {AGE} in "
                rf"{YEAR}"
            ),
        ),
        # turned 80 in 2019; his 80th birthday in 2019
        ("birthday", pattern(rf"{WHO}(?: would have| had| has)? turned {AGE} in (?:[A-Z][a-z]+ )?{YEAR}")),
        (
            "birthday",
            pattern(
                rf"\b(?P<who>[Hh]is|[Hh]er|{NAME_WORD}'s) (?P<nth>{NTH}) birthday(?:,? (?:[a-z]+ )?(?:in|on)|,) "
                rf"(?:[^.,;\n\d]{{1,20}} )?(?:\d{{1,2}} )?(?:[A-Z][a-z]+ )?(?:\d{{1,2}}, )?{YEAR}"
            ),
        ),
    )
)
#: The same without a subject, for the one person of a sentence in a short article.
LOOSE_AGES = tuple(
    Row(form, kind)
    for kind, form in (
        (
            "again",
            pattern(
                rf"\b[Tt]he (?P<age>(?i:{WHOLE}))-year-old(?= (?!man\b|woman\b|boy\b|girl\b){PERSONAL}\b| (?:is|was"
                rf"|has|had|will|would|said|says|who|and|of|from|in|on|at|for"
                r"|takes|took|did|made|may|can|could|could|died|won|told|[a-z]+ed)\b|[,.;]| [a-z]+s\b)"
            ),
        ),
        ("now", pattern(rf"\b(?:is|'s|am|who is) (?:now |only |just |already |still |a )?{AGE}{END}")),
        ("now", pattern(rf"\bI(?:'m| am) (?:now |only |just |already |still )?{AGE}{END}")),
        (
            "now",
            pattern(
                rf"\b(?:[Nn]ow|[Tt]oday|[Aa]t|[Ss]till),? {AGE},? (?:[Hh]e|[Ss]he) (?!was|had|became|began|left|went"
                rf"|took|made|won|came|met)[a-z]+s\b"
            ),
        ),
        ("late", pattern(rf"\b(?:who )?was (?:only |just |aged ){{0,2}}{AGE}{END}")),
        ("birthday", pattern(rf"\bturned {AGE} in (?:[A-Z][a-z]+ )?{YEAR}")),
        (
            "quoted",
            pattern(
                rf"\b[Aa]t {AGE},? I(?:'m|'ve)?\b(?! (?:was|had|went|left|met|started|began|got|became"
                rf"|joined))"
            ),
        ),
        ("dated", pattern(rf"\bwas (?:only |just )?{AGE} when [^.;\n]{{0,60}}?\bin {YEAR}")),
        ("dated", pattern(rf"\b[Ii]n {YEAR},? (?:when|at a time when) (?:[Hh]e|[Ss]he) was (?:only |just )?{AGE}")),
        (
            "soon",
            pattern(
                rf"\b(?:turns|will turn|will be|is to turn|would have turned|would have been) {AGE} (?:in|on|next"
                rf"|this|later|tomorrow)\b"
            ),
        ),
        (
            "decade",
            pattern(
                rf"\b(?:[Nn]ow |[Ss]till |is |is now )(?:well )?in (?:his|her) (?P<part>early |mid-?|late )?"
                rf"(?P<tens>{'|'.join(TENS_OF_YEARS)})\b"
            ),
        ),
        ("death", pattern(rf"{DIED}\b{GAP}?{AGED} {AGE}{NO_AGE}")),
        ("death", pattern(rf"\b[Dd](?:ead|ies) {AGED} {AGE}{NO_AGE}")),
    )
)
AGED_THEN = pattern(
    r"^, [^.;\n]{0,80}?(?:\bin (?:19|20)\d\d (?:at (?:the age of |age )?|aged )\d"
    r"|\bat (?:the age of|age) \d+ in (?:19|20)\d\d)"
)
PARTS = {"early ": (0, 3), "mid": (3, 7), "mid-": (3, 7), "late ": (6, 9), "": (0, 9)}
#: Words of another time of a life.
THEN = pattern(
    r"\b(?:then|years? (?:ago|later|earlier|before)|back in|in (?:18|19|20)\d\d|in the (?:18|19|20)?\d0s|at the time"
    r"|when|until|as a"
    r"|was born|later|once)\b"
)
#: Where there is no number of five or more, in digits or in words, there is no age.
AN_AGE = pattern(r"\d|five|six|seven|eight|nin|ten|eleven|twel|thir|fif|twen|fort|dozen|hundred")
AGE_WORDS = (
    "aged ",
    "age of ",
    "at age ",
    "year-old",
    "years old",
    "years of age",
    " is now ",
    " died ",
    " dies ",
    "passed away",
    " turned ",
    " turns ",
    "ies",
    "th birthday",
    "nd birthday",
    "st birthday",
    "rd birthday",
    " i am ",
    "i'm ",
    " death of ",
    *(
        f"{lead}{digit}"
        for lead in (
            ", ",
            " at ",
            " is ",
            "(",
            "only ",
            "now ",
            "just ",
            "still ",
            "already ",
            "age: ",
            "'s ",
            "'m ",
            " am ",
            "at ",
            "age ",
            " was ",
        )
        for digit in range(1, 10)
    ),
    *(
        f"{lead}{ten}"
        for lead in (" is ", " was ", " at ", "now ", " am ", "at ", "aged ", "'m ")
        for ten in ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")
    ),
)
