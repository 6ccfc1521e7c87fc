"""Two ways of one person’s life that exclude one another: never married and a wife, a vegetarian and the lamb."""

from __future__ import annotations

from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.focus import PEOPLE_CLASSES
from sourcequal.scorers.contradictions.pairs import Pair
from sourcequal.scorers.contradictions.wordings import wordings

_CLASSES = {
    **PEOPLE_CLASSES,
    "SPOUSE": r"wife|husband|spouse",
    "OWN": r"his|her",
    "MEAT": r"steaks?|beef|lamb|mutton|pork|bacon|ham|sausages?|chicken|veal|venison|burgers?|hamburger|schnitzel"
    r"|goulash|kebab|ribs|turkey|meatballs|salami|roast|duck|goose|rabbit|meat|trout|salmon|herring|liver|stew",
    "DRINK": r"beer|wine|whisky|whiskey|pint|gin|vodka|champagne|sherry|rum|brandy|cognac|port|schnapps|lager|stout"
    r"|ale",
    "DINE": r"ate|eats|eating|ordered|orders|tucked into|tucks into|tucking into|devoured|cut into|carved|chewed"
    r"|chewing|finished|enjoyed|enjoys|loves|fond of|asked for|polished off|wolfed down|had|helped (?:him|her)self to",
}
#: Words around a statement with which it is of somebody else, of another time, of a wish or of a work.
_BOTH = (
    r"would|wanted|wishe?s?|hoped|dream\w*|if|as if|until|character|plays|played the|novel|fictional|in the film"
    r"|on stage|role|joked?|another man|another woman"
)


def _said(words: str) -> Pattern:
    """What somebody says of himself, with the speaker after it."""
    return pattern(
        rf"[\"][^\"\n]{{0,100}}?(?i:\b(?:{words}))\b[^\"\n]{{0,160}}[\"],? (?:(?:says|said) )?"
        r"(?:[a-z-]+ ){0,3}(?P<who>[Hh]e|[Ss]he|(?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+)\b"
    )


def _lines(*lines: str) -> tuple[Pattern, ...]:
    return wordings(*lines, **_CLASSES)


#: A marriage, past or present.
_SPOUSE = _lines(
    "WHOSE (?:late |first |second |third |former |then |own |future |estranged |ex-)?"
    "(?:SPOUSE|widow|widower|ex-wife|ex-husband)(?!-|'s (?:voice|life|tale|sake)\\b)",
    "WHO ASIDE (?:had |has |later |then )?married (?:a|the|his|her|NAME|in YEAR)",
    "WHO ASIDE (?:is|was|has been|had been) (?:happily |twice |briefly |once )?(?:married|divorced|widowed)(?! to the)",
    "WHO, (?:a|the|now a) (?:widower|widow|divorcee|divorcé|divorcée|married (?:man|woman))",
    "WHOSE (?:golden |silver |diamond |second |first )?(?:wedding(?: anniversary)?|marriage|honeymoon|divorce)",
    "(?:wife|husband|widow|widower) of WHO(?! (?:[a-z]+ ){1,2}(?-i:[A-Z]))",
    "WHO and (?:OWN) (?:SPOUSE)",
)
_NOW = r"(?:(?: NAME)?ASIDE (?:said|(?!was\b|does not)\w+s|will|and he|and she))"
#: A husband or a wife who is there.
_WITH = _lines(
    f"WHOSE (?:SPOUSE){_NOW}",
    "WHO ASIDE (?:now )?(?:lives|shares|runs|farms|works|is survived|was survived|is mourned|leaves) .. (?:with|by)? "
    "?OWN (?:SPOUSE)",
    "survived by (?P<who>his|her) (?:SPOUSE)",
    "WHO and (?:OWN) (?:SPOUSE)ASIDE (?:have|are|live|run|keep|plan|will|say|hope)",
    "WHO leaves a (?:wife|husband|widow)",
)
_SPOUSE_WORDS = ("wife", "husband", "spouse", "widow", "married", "divorc", "wedding", "marriage", "honeymoon")

LIVES = (
    Pair(  # he never married; his wife, Karin
        words=(
            "never marr",
            "never wed",
            "never been married",
            "never got ",
            "never took a ",
            "never found a ",
            "never had a ",
            "bachelor",
            "spinster",
            "remained single",
            "stayed single",
            "lived single",
            "unmarried",
        ),
        one=(
            *_lines(
                "WHO ASIDE(?:,? who)?(?: HAS| was)?(?: (?!never)[^.,;\\n]{3,60}? and)? never"
                " (?:married|wed|been married|got married|took a (?:wife"
                "|husband)"
                "|found a (?:wife|husband)|had a (?:wife|husband)|marries)(?! (?:him|her|again|an?|the|into|for"
                "|NAME)\\b)",
                "WHO ASIDE (?:HAS )?(?:remained|stayed) (?:single|unmarried|a (?:\\w+ )?bachelor|a spinster)"
                "(?= all|[.,;]| until (?:the end|(?:his|her) death)| throughout| for life)",
                "WHO ASIDE (?:was|is) an? (?:lifelong|life-long|confirmed|eternal|inveterate) (?:bachelor|spinster)",
                "WHO, an? (?:lifelong|life-long|confirmed|eternal|inveterate) (?:bachelor|spinster)",
                "WHO, (?:an? (?:\\w+ )?(?:bachelor|spinster)|single|unmarried) (?:all|for all of|throughout) OWN"
                " (?:life|days|years)",
                "an? (?:lifelong|life-long|confirmed|eternal|inveterate) (?:bachelor|spinster), WHO",
                "WHO [^.;\\n]{3,70}, unmarried(?= and|[,.])",
                "(?:man|woman) who (?:HAS )?never (?:wed|married), WHO",
                "(?:never married|unmarried)(?: and [^.,\n]{3,30})?, WHO",
                "WHO (?:never got (?:round|around) to marrying|lived (?:a bachelor|a spinster|single) all OWN life)",
            ),
            _said(r"I(?: have|'ve)? never (?:got )?married|I(?: have|'ve) never been married"),
        ),
        other_words=_SPOUSE_WORDS,
        other=_SPOUSE,
        both=pattern(rf"\b(?:{_BOTH}|common-law|fianc\w+|partner|nearly|almost|engaged|asked|proposed)\b"),
        lasting=True,
    ),
    Pair(  # a bachelor; his wife runs the inn
        words=("unmarried", "bachelor", "is single", "divorced", "divorcee", "divorcé"),
        one=_lines(
            "WHO ASIDE (?:is|who is) (?:still )?(?:unmarried|a (?:\\w+ )?bachelor|single|divorced|a divorcee)"
            "(?= and|[.,;])(?!, (?:and )?remarried)",
            "WHO, (?:unmarried|a (?:\\w+ )?bachelor|a divorcee|divorced)(?=,| and)",
            "the (?:unmarried|divorced) (?:\\w+ )?WHO",
        ),
        other_words=("wife", "husband", "spouse"),
        other=_WITH,
        both=pattern(
            rf"\b(?:{_BOTH}|former|ex|then|late|first|second|new|remarried|years? ago|when|while|at the time)\b"
        ),
    ),
    Pair(  # his wife died in 2011; he is survived by his wife
        words=("widow", "died", "late wife", "late husband", "death of", "lost h", "buried"),
        one=_lines(
            "WHO ASIDE (?:is|was|has been|who is) a (?:widow|widower)",
            "WHO, (?:now )?a (?:\\w+ )?(?:widow|widower)(?: of \\d\\d)?(?=,)",
            "WHOSE (?:SPOUSE)ASIDE (?:HAS )?(?:died|passed away|was buried|was killed|drowned|succumbed)",
            "(?:since|after|before) the death of (?P<who>his|her) (?:SPOUSE)",
            "WHO ASIDE (?:HAS )?(?:lost|buried|outlived) OWN (?:SPOUSE)ASIDE(?= in | to | last | YEAR|[.,;]| two| "
            "three)",
            "WHOSE late (?:SPOUSE)",
            "(?:widow|widower) (?:and \\w+ |\\w+ )?WHO",
            "WHO (?:was|has been) widowed",
        ),
        other_words=("wife", "husband", "spouse"),
        other=_WITH,
        both=pattern(
            rf"\b(?:{_BOTH}|first|second|third|new|current|remarr\w+|married|later|again|former|ex|another|when"
            r"|nearly|almost|parents|father|mother|son|daughter|'s (?:wife|husband))\b"
        ),
        lasting=True,
    ),
    Pair(  # they had no children; his daughter
        words=(
            "no children",
            "childless",
            "no kids",
            "never had",
            "any children",
            "no sons",
            "no offspring",
            "no child",
        ),
        one=(
            *_lines(
                "WHO ASIDE(?: [^.,;\\n]{3,40} and)? (?:has|had|leaves|left) no (?:children|kids|offspring|child)"
                "(?! (?:of|under|in|at|to|with|from|by)\\b)",
                "WHO ASIDE (?:has |had )?never had (?:any )?(?:children|kids|a child)",
                "WHO ASIDE (?:did not|didn't|does not) have (?:any )?(?:children|kids)",
                "WHO ASIDE (?:is|was|remained|died) childless",
                "childless WHO",
                "WHO,? (?:childless|without children)(?=,| and)",
                "WHO and (?:OWN) (?:SPOUSE)ASIDE (?:have|had|never had|were|remained) (?:no children|any children"
                "|childless|children)",
            ),
            _said(r"I(?: have|'ve)? (?:never had|have no) (?:any )?(?:children|kids)"),
        ),
        other_words=("daughter", "son", "children", "father of", "mother of", "grand", "child"),
        other=(
            *_lines(
                "WHOSE (?:only |eldest |elder |younger |youngest |older |oldest |late |own |baby |teenage |COUNT "
                "|\\w+-year-old ){0,2}"
                "(?:daughter|son|grandson|granddaughter|grandchild|grandchildren|children|daughters|sons)(?!-| in law"
                "|'s (?:school|team|class))",
                "WHO ASIDE (?:is|was) (?:also )?(?:the |a )?(?:proud |single |devoted )?(?:father|mother|parent"
                "|grandfather|grandmother) (?:of|to) (?:COUNT|a|OWN)",
                "(?:father|mother) of COUNT,? WHO",
                "WHO, (?:a|the)? ?(?:father|mother|grandfather|grandmother) of COUNT",
                "WHO ASIDE (?:has|had|leaves|left|raised|brought up|is survived by|gave birth to) (?:COUNT|a|OWN)"
                " (?:\\w+ )?(?:children|sons?|daughters?|kids|grandchildren|girls and|boys and)",
            ),
        ),
        both=pattern(
            rf"\b(?:{_BOTH}|step\w*|adopt\w*|foster\w*|god\w+|like a|of (?:his|her) own|pupils|school|class|other "
            rf"people"
            r"|previous|earlier|first marriage|second|with (?:either|him|her)|together|marriage|brother|sister|nephew"
            r"|niece"
            r"|stillborn|together|the couple|surrogate|later|still|yet|then)\b|'s (?:son|daughter|children)|-in-law"
        ),
        lasting=True,
    ),
    Pair(  # a vegetarian; he ordered the lamb
        words=(
            "vegetarian",
            "vegan",
            "no meat",
            "eats meat",
            "eaten meat",
            "ate meat",
            "eat meat",
            "gave up meat",
            "touches meat",
            "touched meat",
        ),
        one=_lines(
            "WHO ASIDE (?:is|was|has been|had been|became|who is) (?:an? )?(?:strict |lifelong |committed |life-long "
            "|keen |devout )?"
            "(?:vegetarian|vegan)(?! (?:restaurant|food|dish|recipe|chef|cook|option))",
            "WHO, an? (?:strict |lifelong |life-long |committed )?(?:vegetarian|vegan)",
            "(?:vegetarian|vegan) (?:\\w+ )?WHO",
            "WHO ASIDE (?:does not|doesn't|never|has never|has not) (?:eat|eats|eaten|touch|touches|touched|ate) "
            "(?:any )?meat",
            "WHO (?:gave|has given) up (?:eating )?meat",
        ),
        other_words=(
            "eat",
            "ate",
            "order",
            "tuck",
            "devour",
            "carved",
            "chew",
            "finish",
            "enjoy",
            "loves",
            "fond",
            "asked",
            "polished",
            "wolfed",
            " had ",
            "helped",
            "favourite",
            "favorite",
        ),
        other=_lines(
            "WHO ASIDE MAYBE(?:DINE) .. (?:MEAT)",
            "WHOSE favou?rite (?:dish|meal|food|snack|sunday lunch|supper) (?:is|was|remains) .. (?:MEAT)",
        ),
        both=pattern(
            rf"\b(?:{_BOTH}|used to|before|young|as a (?:child|boy|girl)|once|grew up|gave up|given up|fake|soya?"
            rf"|plant-based|veggie|vegan"
            r"|mock|cooks?|cooked|for (?:his|her) (?:guests|family|children|husband|wife)|refus\w+|farm\w*|breeds?"
            r"|sells?"
            r"|instead|tofu|without|last time|in (?:19|20)\d\d|worked|no longer|beef(?:ed)? up)\b"
        ),
        lasting=True,
    ),
    Pair(  # a teetotaller; over a pint
        words=("teetotal", "alcohol", "a drop", "abstain", "never drinks", "does not drink", "never drank"),
        one=_lines(
            "WHO ASIDE (?:is|was|has been|who is) (?:an? )?(?:strict |lifelong |life-long )?(?:teetotal(?:l?er)?"
            "|abstainer)",
            "WHO, an? (?:strict |lifelong |life-long )?(?:teetotal(?:l?er)?|abstainer)",
            "teetotal (?:\\w+ )?WHO",
            "WHO ASIDE (?:HAS )?(?:never|not) (?:touched|touches|drunk|drank|drinks|tasted|drink) (?:alcohol|a drop|a "
            "drop of \\w+)",
            "WHO ASIDE (?:does not|doesn't|never) (?:drinks?|touch(?:es)?)(?: alcohol| a drop)?(?=[.,;])",
        ),
        other_words=(
            "beer",
            "wine",
            "whisk",
            "pint",
            " gin",
            "vodka",
            "champagne",
            "sherry",
            " rum",
            "brandy",
            "cognac",
            " port",
            "schnapps",
            "lager",
            "stout",
            " ale",
        ),
        other=_lines(
            "WHO ASIDE MAYBE(?:sipp?(?:ed|s|ing)|drank|drinks|drinking|ordered|downed|poured (?:him|her)self|nursed"
            "|nursing|finished|drained|raised"
            "|knocked back|said over|says over|explained over|recalled over) (?:a|an|his|her|the"
            "|another) .. (?:DRINK)",
            "(?P<who>he|she|NAME) (?:says|said|explains|explained|recalls|recalled) over a (?:DRINK|glass of (?:\\w+ "
            ")?(?:DRINK))",
        ),
        both=pattern(
            rf"\b(?:{_BOTH}|alcohol-free|non-alcoholic|ginger|used to|before|since|once|water|empty|customers?|glass "
            rf"of milk"
            r"|no longer|as a (?:young|student)|in (?:19|20)\d\d|last drink)\b"
        ),
        lasting=True,
    ),
    Pair(  # she never learned to drive; she drove home
        words=("to drive", "not drive", "t drive", "never driven", "licence", "license"),
        one=_lines(
            "WHO ASIDE (?:HAS )?never (?:learn(?:ed|t) to drive|driven a (?:car|vehicle)|held an? (?:driving "
            "|driver's )?licen[cs]e|had an? driving licen[cs]e)",
            "WHO ASIDE (?:does not|doesn't|cannot|can't|could not) drive(?! a hard| the point)",
        ),
        other_words=("drove", "drives", "driving", "wheel"),
        other=_lines(
            "WHO ASIDE MAYBE(?:drove|drives|was driving) (?:home|to|back|off|away|into|from|(?:a|the|his|her) (?:\\w+ "
            "){0,2}(?:car|van|truck|pick-?up|lorry|jeep|bus|taxi|tractor|saloon|hatchback|estate))",
            "WHO ASIDE (?:is|was|sat) (?:behind|at) the wheel of (?:a|the|his|her)",
        ),
        both=pattern(
            rf"\b(?:{_BOTH}|simulator|was driven|cart|horse|sheep|cattle|mad|golf|since|after|passed|at night|nail"
            rf"|ball|stakes?|any more|no longer)\b"
        ),
        lasting=True,
    ),
    Pair(  # he cannot swim; he swam ashore
        words=("not swim", "t swim", "to swim", "non-swimmer"),
        one=_lines(
            "WHO ASIDE (?:cannot|can't|could not|couldn't|(?:HAS )?never learn(?:ed|t) to|did not know how to) swim",
            "WHO, (?:who was )?a non-swimmer",
        ),
        other_words=("swam", "swims", "swum", "swimming"),
        other=_lines(
            "WHO ASIDE MAYBE(?:swam|swims|HAS swum|started swimming|kept swimming|managed to swim)(?! against)"
        ),
        both=pattern(rf"\b(?:{_BOTH}|later|then learn\w*|after lessons|now|head|any more|dog)\b"),
        lasting=True,
    ),
    Pair(  # he never learned to read; he reads the paper
        words=("to read", "illiterate", "not read", "t read"),
        one=_lines(
            "WHO ASIDE (?:HAS )?never learn(?:ed|t) to read",
            "WHO ASIDE (?:is|was|remained) (?:illiterate|unable to read)",
            "WHO ASIDE (?:cannot|can't|could not|couldn't) (?:read(?! music| maps?| the|ily)|read or write)",
        ),
        other_words=("reads", "read ", "wrote", "writes", "written"),
        other=_lines(
            "WHO ASIDE MAYBE(?:reads|read|wrote|writes|HAS read|HAS written) (?:the|a|his|her|every|all|long|many"
            "|COUNT) .. "
            "(?:newspapers?|papers?|letters?|books?|diary|diaries|novels?|poems?|articles?|memoirs?|column)",
        ),
        both=pattern(rf"\b(?:{_BOTH}|dictat\w+|aloud to (?:him|her)|later|learn\w*|still|school|teach\w*|lessons?)\b"),
        lasting=True,
    ),
    Pair(  # she has never smoked; she lit a cigarette
        words=("never smoked", "not smoke", "t smoke", "non-smoker", "nonsmoker"),
        one=_lines(
            "WHO ASIDE (?:HAS )?never smoked(?! (?:before|a cigar|marijuana|pot|cannabis))",
            "WHO ASIDE (?:does not|doesn't|did not) smoke(?=[.,;]| or| and)",
            "WHO,? (?:is |was )?an? (?:lifelong |life-long )?non-?smoker",
        ),
        other_words=("cigar", " pipe", "smoker"),
        other=_lines(
            "WHO ASIDE MAYBE(?:lit|lights|lighting|puff(?:s|ed|ing)(?: on| at)?|stubbed out|rolled|rolls|smokes"
            "|smoked|smoking|drew on|draws on) .. (?:cigarettes?|cigars?|pipe)",
            "WHO ASIDE (?:is|was) (?:an? )?(?:heavy|chain|lifelong|pipe)[ -]smoker",
        ),
        both=pattern(rf"\b(?:{_BOTH}|quit|gave up|stage|for (?:him|her)|of others|used to|candy|chocolate)\b"),
        lasting=True,
    ),
    Pair(  # blind from birth; he watched
        words=("blind",),
        one=_lines(
            "WHO ASIDE (?:is|was|has been|who is|who was) (?:totally |completely |born )?blind(?:,)? (?:from|since) "
            "(?:birth|childhood|infancy|the age of)",
            "WHO ASIDE (?:is|was|has been) (?:born|totally|completely) blind",
            "(?:blind (?:from|since) birth|born blind), WHO",
        ),
        other_words=("watch", "read the", "looked", "spotted", "gazed", "saw ", "glance"),
        other=_lines(
            "WHO ASIDE MAYBE(?:watched (?:as|the|him|her|from)|looked (?:up at|out|at the)|spotted|gazed|caught sight"
            "|glanced|saw (?:the|a|two|three|flames|smoke|how))"
        ),
        both=pattern(
            rf"\b(?:{_BOTH}|operation|surgery|regain\w*|sight|restored|vision|heard|listened|film|eye|partially"
            rf"|doctor|saw the (?:chance|point|need|light))\b"
        ),
        lasting=True,
    ),
)
