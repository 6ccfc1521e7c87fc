"""Statements about families: brothers and sisters, children, weddings."""

from __future__ import annotations

from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.life_wordings import ASIDE, NOUN, PERSON, PRONOUN, WHO, YEAR, Row
from sourcequal.scorers.contradictions.people import NAME_WORD, PERSONAL

FEW = {"a": 1, "an": 1, "twin": 2, "triplet": 3, "sons": 2, "daughters": 2}  # at least
COUPLES = pattern(
    rf"\b(?:[Tt]hey|[Tt]heir|[Tt]he (?:couple|pair|two)|(?:and|with|to) (?:his|her) (?:wife|husband)|{NAME_WORD} and "
    rf"{NAME_WORD}|their (?:mother|father))\b"
)
#: After a subject: and somebody else.
TWO = pattern(rf" and (?:(?:his|her) (?:wife|husband|partner)|{PERSON})| (?:married|wed) (?:[a-z]+ ){{0,3}}{NAME_WORD}")

COUNT = rf"(?P<count>{WHOLE})"
GROWN = r"(?:grown |grown-up |adult |young |small |teenage |beautiful |lovely |little )?"
_A = rf"(?:an?|{WHOLE})"
BROTHERS = r"(?:brothers?|sisters?|siblings?)"
RANKED = r"(?P<rank>eldest|oldest|youngest|middle|first-?born|first|second|third|fourth|fifth|sixth|last|one)"
WHOSE = rf"(?P<who>[Hh]is|[Hh]er|{NAME_WORD}'s)"
SIBLINGS = tuple(
    Row(form, more=more, exact=exact)
    for form, more, exact in (
        # the youngest of four brothers: three siblings
        (
            pattern(
                rf"{WHO}{ASIDE}(?:,| was| is| grew up| was born|,? who was|,? born)(?: [^.;,\n]{{0,40}}?)?,? (?:as )?"
                rf"(?:the )?{RANKED} (?:child |son |daughter |girl |boy )?of {COUNT}(?: {BROTHERS}| children| "
                rf"kids| boys| girls| sons| daughters|(?=[.,;]))"
            ),
            -1,
            True,
        ),
        (
            pattern(
                rf"\b(?:[Aa]s |[Bb]orn )?(?:[^.,;\n]{{0,40}} )?[Tt]he {RANKED} (?:child )?of {COUNT}(?: {BROTHERS}| "
                rf"children| boys| girls)?, (?P<who>{PERSON}|he\b|she\b|the {PERSONAL}\b)"
            ),
            -1,
            True,
        ),
        # an only child
        (
            pattern(
                rf"{WHO}{ASIDE}(?:,| was| is| grew up|,? who was|,? born)(?: [^.;,\n]{{0,40}}?)?,? (?:as )?(?:an|the"
                rf"|his parents'|her parents') only child\b"
            ),
            1,
            True,
        ),
        (
            pattern(
                rf"\b(?:[Aa]s an|[Bb]orn (?:[^.,;\n]{{1,40}} )?(?:as )?(?:an|the)|[Aa]n) only child(?: of "
                rf"[^.,;\n]{{3,40}})?, (?P<who>{PERSON}|he\b|she\b|the {PERSONAL}\b)"
            ),
            1,
            True,
        ),
        (
            pattern(
                rf"\b(?:[Tt]he|[Aa]n) only child of [^.;\n]{{3,60}}?, (?P<who>{PERSON}|he\b|she\b|the {PERSONAL}\b)"
            ),
            1,
            True,
        ),
        (
            pattern(
                rf"{WHO}{ASIDE}(?: was born [^.;\n\"]{{0,60}}?| was| is)?,? (?:as )?the only (?:child|son and child) "
                rf"of (?:an?|the|two|{NAME_WORD})\b"
            ),
            1,
            True,
        ),
        (
            pattern(
                rf"\b(?P<who>[Hh]is|[Hh]er|{NAME_WORD}'s) (?P<elder>elder|older|big|younger|little|twin|late|two)? "
                rf"?{BROTHERS}\b(?! in law|-in|'| in arms)"
            ),
            0,
            False,
        ),
        # he has three brothers; her three sisters
        (
            pattern(
                rf"{WHO}{ASIDE} (?:has|had|grew up with|leaves|is survived by) {COUNT} (?:(?P<elder>older|younger"
                rf"|elder|big|little) )?{BROTHERS}\b"
            ),
            0,
            False,
        ),
        (pattern(rf"{WHO}{ASIDE} (?:has|had|grew up with) {COUNT} (?:[a-z]+ )?siblings\b"), 0, True),
        (pattern(rf"{WHOSE} {COUNT} (?:(?P<elder>older|younger|elder|big|little) )?{BROTHERS}\b"), 0, False),
    )
)
LOOSE_SIBLINGS = tuple(
    Row(form, more=more, exact=exact)
    for form, more, exact in (
        (
            pattern(
                rf"\b(?:[Aa]s |[Rr]aised as |[Gg]rew up |[Bb]orn |is |was )?(?:the )?{RANKED} (?:child |son |daughter "
                rf"|girl |boy )?of (?:the |their )?{COUNT}(?: {BROTHERS}| children| kids| boys| girls)\b"
            ),
            -1,
            True,
        ),
        (pattern(r"\b(?:an|[Aa]n|the) only child\b(?! of (?:his|her|their))"), 1, True),
        (
            pattern(
                r"\b(?:has no|had no|with no|never had(?: any)?|without|did not have(?: any)?|didn't have(?: any)?) "
                r"(?:brothers (?:or|and) sisters|siblings)\b"
            ),
            1,
            False,
        ),
        (pattern(rf"\b(?:has|had) (?P<count>{_A}) {GROWN}brothers? and (?P<more>{_A}) {GROWN}sisters?\b"), 0, True),
        (pattern(rf"\b(?:has|had) (?P<count>{_A}) {GROWN}sisters? and (?P<more>{_A}) {GROWN}brothers?\b"), 0, True),
    )
)
NO_SIBLING = pattern(
    r"\b(?:half|step\w*|foster\w*|adopt\w*|in-law|father|mother|husband|wife|son of|convent|order|surviving"
    r"|who died"
    r"|wanted|wished|longed|like|until|would|if|other|only surviving)\b"
)
#: Words of an exact number of siblings, of which one stands in each clash, and of any number.
ALL_SIBLINGS = (
    "only child",
    "no sibling",
    "any sibling",
    "without sibling",
    "never had",
    "brothers or ",
    "any brothers",
    "no brothers",
    "no sisters",
    "brothers and ",
    "sisters and ",
    "brother and ",
    "sister and ",
    *(
        f"{rank} of {count} "
        for rank in ("est", "oldest", "first", "second", "third", "fourth", "fifth", "middle", "one")
        for count in "two three four five six seven eight nine ten eleven twelve 3 4 5 6 7 8 9 10".split()
    ),
    *(
        f"{rank} of {count}{sign}"
        for rank in ("est", "second", "third")
        for count in "two three four five six seven eight nine".split()
        for sign in ",."
    ),
    *(f"{rank} of the{word}" for rank in ("est", "first") for word in (" ", "ir ")),
    *(f"{count} siblings" for count in "two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10".split()),
)
SIBLING_WORDS = (*ALL_SIBLINGS, "brother", "sister")
KIDS = r"(?:children|kids|offspring)"
OF_COUPLE = r"(?:[Tt]heir|[Tt]he couple's|[Hh]is|[Hh]er)"
THEY = rf"(?P<who>{PERSON}|{PRONOUN}\b|[Tt]hey\b|[Tt]he couple\b|[Tt]he pair\b|{NOUN}\b)"
HAS = (
    r"(?:has|have|had|raised|raise|brought up|leaves?|left|is survived by|are raising|is raising|are parents to"
    r"|became parents to)"
)
CHILDREN = tuple(
    Row(form, exact=exact)
    for form, exact in (
        (
            pattern(
                rf"{THEY}{ASIDE}(?:,| is| was| are|,? who is) (?:an? |the |now an? |proud |devoted |single |parents? "
                rf")?(?:[a-z]+ )?(?:father|mother|parents?|dad|mum|mom)[ -](?:of|to)[ -]{COUNT}(?=[.,;\"\n]|$"
                rf"| and| from| who| grown| (?:was|is|had|has|said|says|died|told|will)\b)"
            ),
            True,
        ),
        (pattern(rf"{THEY}{ASIDE}(?: also)? {HAS} {COUNT} {GROWN}(?:sons|daughters|boys|girls)\b(?! and)"), False),
        (pattern(rf"\b(?:father|mother|dad|mum|mom)[ -]of[ -]{COUNT},? (?P<who>{PERSON})"), True),
        (
            pattern(
                rf"\b[Aa] (?:[a-z]+ )?(?:father|mother|dad|mum|mom) of {COUNT}, (?P<who>{PERSON}|he\b|she\b|the "
                rf"{PERSONAL}\b)"
            ),
            True,
        ),
        (
            pattern(
                rf"{THEY}{ASIDE}(?: also)? {HAS} (?:(?:an?|his|her) (?:wife|husband|widow|widower)(?:, "
                rf"{NAME_WORD},?)? and )?{COUNT} {GROWN}{KIDS}\b"
            ),
            True,
        ),
        (
            pattern(
                rf"{THEY}{ASIDE}(?: also)? {HAS} (?P<count>{_A}) {GROWN}(?:sons?|boys?) and (?P<more>{_A}) {GROWN}"
                rf"(?:daughters?|girls?)\b"
            ),
            True,
        ),
        (
            pattern(
                rf"{THEY}{ASIDE}(?: also)? {HAS} (?P<count>{_A}) {GROWN}(?:daughters?|girls?) and (?P<more>{_A}) "
                rf"{GROWN}(?:sons?|boys?)\b"
            ),
            True,
        ),
        (pattern(rf"(?P<who>{OF_COUPLE}|{NAME_WORD}'s) {COUNT} {GROWN}{KIDS}\b"), True),
        (pattern(rf"(?P<who>{OF_COUPLE}|{NAME_WORD}'s) only child\b"), True),
        # her sons Iain and Donald: two at least
        (
            pattern(
                rf"(?P<who>{OF_COUPLE}|{NAME_WORD}'s) {GROWN}(?P<count>sons|daughters),? {NAME_WORD}(?:, {NAME_WORD})*"
                rf" and {NAME_WORD}\b"
            ),
            False,
        ),
        (pattern(rf"(?P<who>{OF_COUPLE}|{NAME_WORD}'s) {COUNT} {GROWN}(?:sons|daughters|boys|girls)\b"), False),
        (
            pattern(
                rf"\b(?:[Tt]he )?(?:eldest|oldest|youngest|middle|one) of (?P<who>their|his|her|the couple's) {COUNT} "
                rf"{KIDS}\b"
            ),
            True,
        ),
    )
)
LOOSE_CHILDREN = tuple(
    Row(form, exact=exact)
    for form, exact in (
        (
            pattern(
                rf"\b(?:[Ff]ather|[Mm]other|[Dd]ad|[Mm]um|[Mm]om|[Pp]arents?)[ -](?:of|to)[ -]{COUNT}(?=[.,;\"\n]|$| "
                rf"and| from| who| grown| (?:was|is|had|has|said|says|died|told|will)\b| [A-Z])"
            ),
            True,
        ),
        (pattern(rf"\bI(?:'ve| have)(?: got)? {COUNT} {GROWN}{KIDS}\b"), True),
        (
            pattern(
                rf"\b(?:is|are|was|were) survived by (?:[^.;\n]{{0,60}} )?(?:[Tt]heir|[Hh]is|[Hh]er) {COUNT} "
                rf"{GROWN}{KIDS}\b"
            ),
            True,
        ),
        (
            pattern(
                rf"\b{HAS} (?P<count>{_A}) {GROWN}(?:sons?|boys?) and (?P<more>{_A}) {GROWN}(?:daughters?|girls?)\b"
            ),
            True,
        ),
        (
            pattern(
                rf"\b{HAS} (?P<count>{_A}) {GROWN}(?:daughters?|girls?) and (?P<more>{_A}) {GROWN}(?:sons?|boys?)\b"
            ),
            True,
        ),
        (
            pattern(
                rf"\b(?:{HAS}|parents of|mother of|father of) (?P<count>two|twin|triplet) {GROWN}(?:sons|daughters"
                rf"|boys|girls)\b"
            ),
            False,
        ),
        (
            pattern(
                rf"\b[Tt]he (?P<count>{WHOLE}) (?:boys|girls|sons|daughters|children)(?= [^.;\n]{{0,50}}\btheir "
                rf"(?:mother|father|parents)\b)"
            ),
            False,
        ),
        (
            pattern(
                rf"\b{HAS} (?P<count>{_A}) {GROWN}(?:sons?|daughters?|child|children|boys?|girls?),? and no (?:other"
                rf"|more|further)"
            ),
            True,
        ),
    )
)
SOME_CHILDREN = pattern(
    r"\b(?:grand\w*|step\w*|foster\w*|adopt\w*|first|second|third|fourth|previous\w*|earlier|then|at the time|other"
    r"|two of"
    r"|of whom|died|dead|surviv\w+ by (?:his|her) (?:other|remaining)|remaining|younger|older|elder|under|also|more"
    r"|at home|with (?:him|her)|would|could|if|when|later|by then|god\w+|class|pupils|expect\w*|wants?|wanted|hopes?"
    r"|ex-\w+|another|born|teach\w*|pupils|team|players|missing|killed|injured)\b"
)
_NAMES = r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}"
_NAME_LIST = rf"{_NAMES}(?:, {_NAMES})*(?:,? and {_NAMES})?"
#: His sons, Piet and Jon, and his daughters, Els and Marie: each of them is a child, and there may be more.
NAMED_CHILDREN = pattern(
    r"\b(?P<who>[Hh]is|[Hh]er|[Tt]heir) (?:(?:sons|daughters|children), (?P<names>" + _NAME_LIST + r")"
    r"(?:,? and (?:(?:his|her|their) )?(?:sons?|daughters?),? (?P<more>" + _NAME_LIST + r"))?"
    r"|sons? (?P<names2>" + _NAME_LIST + r"),? and (?:(?:his|her|their) )?daughters?,? (?P<more2>" + _NAME_LIST + r"))"
    r"(?=[,.]| (?:will|were|was|are|is|said|have|has|and their)\b)"
)
NAME_BREAK = pattern(r",? and |, ")
CHILD_WORDS = (
    "father of",
    "mother of",
    "parents of",
    "dad of",
    "mum of",
    "mom of",
    "father-of",
    "mother-of",
    "mum-of",
    "dad-of",
    "parent of",
    "parents to",
    "children",
    " kids",
    "only child",
    " sons",
    " daughter",
    " boys",
    " girls",
    "offspring",
)
MARRY = (
    r"(?:were married|got married|was married|have been married|has been married|married|wed|tied the knot"
    r"|exchanged vows|said \"?I do|walked down the aisle|(?:became|have been|been) (?:husband|man) and wife)\"?"
)
COUPLE = rf"(?P<who>[Tt]hey|[Tt]he (?:couple|pair|two)|[Tt]he [A-Z][\w']+s|{PRONOUN}|{PERSON})"
#: After how many years a wedding is kept under a name; the golden wedding of a couple says when it married.
JUBILEES = {"silver": 25, "pearl": 30, "ruby": 40, "golden": 50, "diamond": 60, "platinum": 70}
WEDDINGS = tuple(
    Row(form)
    for form in (
        pattern(
            rf"\b{COUPLE}(?: and (?:his|her) (?:wife|husband)(?:, [^,;.\n]{{2,40}},)?| and {PERSON})?(?:, who|, both "
            rf"[^,\n]{{2,20}},)? {MARRY} (?:[^.;:\n]{{0,70}}? )?(?:in|since|on) (?:[^.;,\n\d]{{1,20}} )?"
            rf"(?:\d{{1,2}} [A-Z][a-z]+,? |[A-Z][a-z]+ \d{{1,2}}, )?{YEAR}"
        ),
        pattern(
            rf"\b(?P<who>[Tt]heir|[Tt]he couple's) (?:(?!{'|'.join(JUBILEES)})\w+ ){{0,2}}?(?:wedding|marriage|nuptials"
            rf"|honeymoon)[^.;:,\n\d]{{0,40}}? in (?:[A-Z][a-z]+ )?{YEAR}"
        ),
        pattern(rf"\b(?P<who>[Tt]heir|[Tt]he couple's) {YEAR} (?:wedding|marriage)\b"),
        # On Saturday, June 11, 1955 she married Alec
        pattern(
            rf"\b(?:[Ii]n|[Oo]n) (?:[A-Z][a-z]+day, ?)?(?:\d{{1,2}} [A-Z][a-z]+,? |[A-Z][a-z]+ (?:\d{{1,2}}, )?)?{YEAR}"
            rf",? {COUPLE} (?:{MARRY})\b(?! off)"
        ),
        # their golden wedding in 2015; in 2015 they kept their golden wedding
        pattern(
            rf"\b(?P<who>[Tt]heir|[Tt]he couple's) (?P<jubilee>{'|'.join(JUBILEES)}) wedding(?: anniversary)?"
            rf"[^.;:,\n\d]{{0,40}}? in (?:[A-Z][a-z]+ )?{YEAR}"
        ),
        pattern(
            rf"\b[Ii]n (?:[A-Z][a-z]+ )?{YEAR},? (?:[a-z]+ ){{1,3}}(?P<who>their|the couple's) "
            rf"(?P<jubilee>{'|'.join(JUBILEES)}) wedding\b"
        ),
    )
)
LOOSE_WEDDINGS = tuple(
    Row(form)
    for form in (
        pattern(
            rf"\b{MARRY} (?:[^.;:\n]{{0,70}}? )?(?:in|since|on) (?:[^.;,\n\d]{{1,20}} )?(?:\d{{1,2}} [A-Z][a-z]+,? "
            rf"|[A-Z][a-z]+ \d{{1,2}}, )?{YEAR}"
        ),
    )
)
NO_WEDDING = pattern(
    r"\b(?:re-?marri\w+|again|(?:first|second|third) (?:\w+ )?(?:wife|husband|marriage|wedding|spouse|time)|former|ex"
    r"|divorced|parents|renew\w*|anniversary|son|daughter|sister|brother"
    r"|civil|engaged|same-sex|separated)\b|ex-"
)
WEDDING_WORDS = (
    "married",
    " wed ",
    "wedding",
    "tied the knot",
    "exchanged vows",
    "marriage",
    "nuptials",
    "the aisle",
    "husband and wife",
)
