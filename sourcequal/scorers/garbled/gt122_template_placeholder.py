"""GT122: template values that were never filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.sample_letters import in_sample_letter

# What editors write for a part that is to come.
TO_COME = tuple(
    f"{part} tk" for part in "pull quote,pullquote,photo,caption,headline,hed,dek,byline,graphic".split(",")
)
# Parts that somebody was to put in, in the words of a note: "insert photo here", "expert quote here".
PARTS = "quote photo image picture link caption headline text name logo chart graph statistic source number bio".split()
NOTES = (
    *(f"{verb} {part} here" for verb in ("insert", "add", "put") for part in PARTS),
    *(f"{part} goes here" for part in PARTS),
    *(f"{who} quote here" for who in ("expert", "customer", "client", "ceo", "founder", "analyst", "resident")),
)
# What a letter or a press release leaves open.
FIELDS = (
    r"(?:customer|client|company|recipient|user|first|last|full|product|brand|business|event|venue|city|country|state"
    r"|town|street|date|month|amount|price|percentage|phone|e-?mail|insert|your|(?:first|last|user|full)?name)"
)
FIELDS_ABROAD = (  # the same in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian and Turkish
    r"(?:(?:vor|nach|kunden|firmen)name|firma|datum|betrag|preis|uhrzeit|prénom|ville|entreprise|société|montant|prix"
    r"|nombre|apellidos?|ciudad|empresa|fecha|precio|cognome|città|azienda|prezzo|sobrenome|cidade|preço|naam|voornaam"
    r"|achternaam|bedrijf(?:snaam)?|bedrag|prijs|imię|nazwisko|miasto|kwota|cena|имя|фамилия|город|компания|дата|сумма"
    r"|цена|soyad|şehir|şirket|tarih|tutar|fiyat)"
)
VALUES = r"(?:name|date|address|number|amount|e-?mail|phone|percentage|price|position|url|job title)"
SURE = pattern(
    r"(?<!\{)\{\{ ?[a-z_][\w.]* ?\}\}(?!\})"  # template languages; more braces are an embrace
    r"|\$\{[a-z_][\w.]*\}|<%=? ?[\w.]+ ?%>|\{%[^%\n]{1,80}%\}"
    r"|(?<![\w\\])\{[a-z_][a-z0-9_]{1,30}\}(?!\w)"  # {city}
    r"|\[(?:insert|add|enter|your|name of|name|client|company|recipient|author|city|date|image|photo|picture|caption"
    r"|video|link|url|source|embed|placeholder|title|headline|todo|tbd)(?: [\w' /-]{1,40}|: ?[\w' /.-]{1,40})?\]"
    r"|\[object [a-z]+\]|[$£€](?:nan|undefined|null)(?!\w)|(?<!\w)nan%"  # JavaScript values printed as they stand
    r"|\blorem ipsum(?: dolor(?: sit(?: amet)?)?|(?=[^\S\n]*(?:\n|\Z)))|(?<!quia )\bdolor sit amet\b"
    r"|(?<![\w%])%(?:s|d|\(\w+\)s)(?!\w)"  # printf
    rf"|\b(?:{'|'.join((*TO_COME, *NOTES))})\b"
    rf"|<(?:(?:[a-z]{{2,20}}_){{0,3}}{FIELDS}(?:_[a-z]{{2,20}}){{0,3}}|{FIELDS}(?:[ -][a-z]{{2,12}}){{0,3}})>"
    rf"|\{{{FIELDS} [a-z]{{2,12}}\}}|<{FIELDS_ABROAD}>"
    r"|[\[<{](?:insérer|insérez|insertar|inserte|inserire|inserisci|inserir|insira|wstaw|вставить|вставьте)"
    r" [^\]>}\n]{2,60}[\]>}]|\[[^\[\]\n]{2,40} (?:einfügen|einsetzen|invoegen|invullen|ekleyin)\]"
    r"|[\[<{]insert [^\]>}\n]{2,80}[\]>}]"
    r"|\((?:insert|add) (?:[\w'-]+ ){0,3}(?:link|photo|image|picture|chart|map|logo"
    r"|video)\b"
    r"[^)\n]{0,60}\)"
    rf"|\$(?:[a-z]+_)*{FIELDS}(?:_[a-z]+)*(?!\w)|\$[a-z]{{2,20}}_[a-z_]{{2,30}}(?!\w)"  # $first_name
    rf"|(?<!\w)__(?:[a-z]+_)*{FIELDS}(?:_[a-z]+)*__(?!\w)|@@[a-z_]{{3,30}}@@|«[a-z]+(?:_[a-z]+)+»"
    r"|\{[$!][a-z][\w.>-]{1,40}\}|<\?=[^>\n]{1,80}\?>|\[% ?[\w.]{2,40} ?%\]|%\d\$[sd](?!\w)"  # {$city}, %1$s
    r"|(?<![\w%])%[^\W\d_]{2,24}(?:_[^\W_]+)*%(?![\w%\\/])"  # %city%, %rival_1%; %TEMP% is followed by a path
    r"|\[(?:x{2,4}|[●•]|_{2,}|tk|tbc|(?:first|last|full|customer|product|brand|event|venue|phone|e-?mail) (?:name"
    r"|number|address|title|date))\]"
    r"|(?<![\w.:/@-])(?:xxx{2,}|tktk+)\b|##[a-z_]+##|%%[a-z_]{3,40}%%|\*\|[a-z_:]{3,40}\|\*|<<[a-z_]{3,30}>>"
    r"|\[\[?[a-z]{2,20}(?:_[a-z]{2,20}){1,4}\]?\]"  # [COMPANY_NAME]
)
BARE = pattern(
    r"(?<=[\w.,!?] )(?:undefined|NaN|null(?! and | or | hypothes| result| set))(?= [A-Za-z]|[,.]|$)"
)  # values that also are words
WORDY = pattern(
    r"\b(?:some|any|of|by|as|these|those|all|is|are|was|were|be|remains?|left|terms?|legally|largely|yet|still|and|or"
    r"|an?|the|with|to|for"
    r"|contract|vote|declared|rendered|made) $|null and "
)
ZERO = frozenset({"de", "no", "nb", "da", "et"})  # languages in which null is a number
SMALL_WORD = pattern(r"\b[a-z][a-z-]* $")  # "a magnetic null": the word as a noun
LOOK_BACK_CHARS = 16
QUOTED_EDIT = pattern(
    r"\[(?:name|date|city|author|company|image|photo|video|link|source|title)\]"
    r"|\[(?:image|photo|picture|video): ?[^\]]{1,60}\.(?:jpe?g|png|gif|webp|mp4)\]"  # of a mail
)  # an editor's cut in a quotation, or the mark of a picture
SLOT = pattern(r"\[(?:NAME|D(?:ate|ATE)|C(?:ity|ITY|ompany|OMPANY)|A(?:uthor|UTHOR))\]")  # that is none
CAPITALS = pattern(  # [EMAIL], [Mill Name], [Mill, City], $XX million, X,XXX
    r"\[(?:EMAIL|PHONE|ADDRESS|PRODUCT|EVENT|VENUE|CUSTOMER|AMOUNT|PRICE|COUNTRY|MONTH|YEAR|TOWN|QUOTE|STATISTIC)\]"
    rf"|\[(?![a-zà-ÿа-я])(?i:{FIELDS_ABROAD}(?:[ ,_]+(?:{FIELDS_ABROAD}|name|nom|nome))?)\]"
    rf"|\[(?:[A-Z][\w'’&-]*,? ){{1,3}}(?=[A-Z])(?i:{VALUES})\]"
    r"|\[(?:[A-Z][\w'’&-]* ){0,2}[A-Z]\w*, (?:City|State|Country|Date|Title)\]"
    r"|INSERT (?:[A-Z]{3,} ){0,2}(?:NAME|TITLE|DATE|QUOTE|PHOTO|LINK|CITY|AMOUNT|NUMBER|PRICE|COMPANY|PRODUCT|PLACE)\b"
    r"|\[(?:TRANSLATE|REWRITE|REPHRASE|PARAPHRASE|TRANSLATION|CITATION|FACT[- ]?CHECK|NUMBER|LOCATION)\]"
    r"|[$£€]X{1,3}(?:[.,]X+)*(?= ?(?:[mb]illion|per|a|an|to|in|for|and|[mb]n?)\b)"
    r"|(?<![\w.,$£€-])X{1,3}(?:,XXX)+(?![\w-])|(?<![\w.,$£€-])XX+(?:\.X+)?(?:%| per ?cent\b| million\b)"
)

SLOT_BESIDE = pattern(r"\[[A-Z][a-z]+(?: [A-Za-z]+){0,3}\](?![(:])")  # [University]: in company of a sure one

SAMPLE_CHARS = 24  # of a quotation that shows nothing but a slot: "Dear [FIRST NAME]."
ORDER = pattern(r"INSERT |\[(?:TRANS|RE|PARA|FACT)")  # to who fills the slot, which no editor puts in a quotation
QUOTES, CLOSING = "\"'«", "\"'»,."  # folded; Americans put the comma inside


@rule(
    "GT122",
    severity="error",
    words=(
        "{",
        "[",
        "(insert ",
        "(add ",
        "@@",
        "__",
        "«",
        *(f"${letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
        *(
            "£nan",
            "€nan",
            "£undefined",
            "€undefined",
            "£null",
            "€null",
            "nan%",
            "£x",
            "€x",
            "x,xxx",
            "xx%",
            "xx.x",
            "xx per",
            "xx million",
        ),
        "lorem",
        "dolor sit",
        "insert ",
        "<",
        *(f"%{letter}" for letter in "abcefghijklmnopqrtuvwxyz"),
        *NOTES,
        "%s",
        "%d",
        "%(",
        "xxx",
        "tktk",
        *TO_COME,
        "##",
        "%%",
        "*|",
        "undefined",
        " nan",
        " null",
    ),
    confidence=0.92,
    source="mail-merge and site templates published unfilled",
    bad=(
        "Dear ⟦{first_name}⟧, the mayor of ⟦[Insert city here]⟧ spoke.",
        "Holders on the register at ⟦%%RECORD_DATE%%⟧ are paid, ⟦*|FNAME|*⟧.",
        "We are proud to serve ⟦<client_name>⟧ of ⟦[City]⟧, said ⟦%CEO_NAME%⟧ to ⟦<Company>⟧. ⟦Insert photo here⟧.",
        "Media contact: ⟦[First Name]⟧ ⟦[NAME]⟧, press office, ⟦[PHONE_NUMBER]⟧.",
        "The choir has no conductor.\n\n⟦PHOTO TK⟧\n\nIt sings all the same.",
        "The ferry costs ⟦%fare%⟧ crowns, or ⟦$XX⟧ a head, says ⟦[Guide Name]⟧ of ⟦[Firm, City]⟧. ⟦(Insert map here)⟧",
        "Of ⟦X,XXX⟧ bells ⟦XX%⟧ ring for ⟦$first_name⟧, ⟦__NAME__⟧, ⟦{$user.name}⟧ and ⟦[% city %]⟧ of ⟦@@parish@@⟧.",
        Example("Le prix du moulin est de ⟦[insérer le prix]⟧ euros, dit le meunier ⟦[Prénom]⟧.", language="fr"),
        Example("Am ⟦[Datum]⟧ spielt ⟦<Vorname>⟧ in der Mühle, sagte der Müller gestern am Abend.", language="de"),
        'The ferry is late.\n\n"⟦[INSERT QUOTE FROM THE CAPTAIN, at most 20 words]⟧"\n\nIt will sail at noon.',
        "“It flies,” said ⟦[Name of expert]⟧, a reader at ⟦[University]⟧, of a comet that costs ⟦$NaN⟧ a look.",
        "The price is ⟦NaN⟧ euros. ⟦[object Object]⟧ ⟦Lorem ipsum dolor sit amet⟧.",
    ),
    good=(
        'The drawer holds a leaflet that opens, "Dear [FIRST NAME]." and a form that says so twice.',
        Example("In der Mail steht der Platzhalter »[VORNAME]« noch im Text, und das ist kein Zufall.", language="de"),
        "Prices rose 5%, of which 3% is rent, or <4%> at most. The photo here shows who puts the name here. A <city",
        "Greeking is text without a meaning; see Lorem ipsum. The [Mill] stands on the hill, by [Anna].",
        "The terms are undefined and the contract null and void. Ask Nan or None of them.",
        "It listens at 127.0.0.1:xxxx. The plasma came close to double null, which is a shape. {{{{ Anna }}}}",
        "Python fills {name} in by '{name}'.format(name=x); %s does it in older code, where strings met arguments.",
        "A “[Insert city here]” in a wedding speech, or “{first_name},” at its head, shows what nobody read.",
        "The set of XX and XY, Super Bowl XX, XXX jars (add sugar), the year 20XX. “Ask [the Mill Name],” he said.",
        "It paid $35m to A$AP and $hort, in Brisbane__ and %PATH%/bin. The [Salt Lake City] choir sang.",
        "“I told [NAME] to leave,” the witness said. [PHOTO] The bridge at noon.",
        "Ask for your money. You can use this letter:\n\nDear [name of company],\n\nI booked a room from [date] to "
        "[date] and paid at once.\n\nYours faithfully,\n[your name]\n\nKeep a copy of it.",
        "“The [government] was late and [the minister] knew [it],” she said of the set {a, b}.",
    ),
)
def template_placeholder(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Template value that was never filled in.

    The page shows the slot instead of what belongs there.
    """
    text, folded = document.text, document.folded
    sure = [m for start in _starts(places) if (m := SURE.match(folded, start) or CAPITALS.match(text, start))]
    bare = [match for start in _starts(places) if (match := BARE.match(text, start))]
    if not (sure or bare) or document.about_code:
        return
    last, left = 0, False
    for match in sure:
        if match.start() >= last and not (_quoted(document, match) or in_sample_letter(document, match.start())):
            left = True
            yield Match(*match.span())
        last = max(last, match.end())
    if left:
        known = {match.start() for match in sure}
        beside = (match for match in SLOT_BESIDE.finditer(text) if match.start() not in known)
        yield from (Match(*match.span()) for match in beside if not document.in_quotation(*match.span()))
    for match in bare:
        before = text[max(0, match.start() - LOOK_BACK_CHARS) : match.start()]
        described = match[0] == "null" and (document.language in ZERO or SMALL_WORD.search(before))
        if match[0] == "NaN" or not (described or WORDY.search(before.lower())):
            yield Match(*match.span(), confidence=0.7)


def _quoted(document: Document, match: re.Match[str]) -> bool:
    """Whether the author shows the slot as such, in quotation marks or as code, or an editor cut a quotation there."""
    around = document.folded[max(0, match.start() - 1) : match.end() + 1]
    named = len(around) == len(match[0]) + 2 and around[0] in QUOTES and around[-1] in CLOSING
    if named and _is_paragraph(document, match):  # a quotation that was still to come
        return False
    slot = SLOT.match(document.text, match.start()) is not None and not document.in_quotation(*match.span())
    edited = match.re is CAPITALS.compiled and not ORDER.match(match[0]) and document.in_quotation(*match.span())
    edited |= not slot and QUOTED_EDIT.fullmatch(match[0]) is not None
    shown = any(
        first <= match.start() and match.end() <= last <= first + SAMPLE_CHARS for first, last in document.quotations
    )
    return named or edited or shown or document.quotes_code(*match.span())


def _is_paragraph(document: Document, match: re.Match[str]) -> bool:
    """Whether nothing but the slot and its marks of quotation stands in its line."""
    line = document.lines[document.position(match.start())[0] - 1].text.strip()
    return len(line) == len(match[0]) + 2 and match[0].lower().startswith(("[insert", "[add", "[quote"))


def _starts(places: tuple[int, ...]) -> list[int]:
    """Where a value may begin: at its word, at the sign before it, or behind a blank at the word's beginning."""
    return sorted({max(0, place + shift) for place in places for shift in (-1, 0, 1)})
