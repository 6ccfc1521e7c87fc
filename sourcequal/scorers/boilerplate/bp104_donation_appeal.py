"""Donation appeal, from its opening to its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, lines_at, stripped

REQUEST = pattern(
    # the reader is asked, in the second person, by the site, in the first
    r"\b(?:support us|your (?:support|donations?|contributions?|gift|generosity)\b|we need your (?:help|support)"
    r"|(?:make|making|consider) (?:a |making a )(?:one-time |monthly |small |tax-deductible )?(?:donation|contribution"
    r"|gift)"
    r"|(?:please )?donate (?:now|today|here)|readers like you|every contribution|stand(?:ing)? with us"
    r"|help us (?:continue|keep|fund|raise|reach|stay|remain)"
    r"|(?:please )?(?:support|help) (?:\w+ ){0,3}(?:journalism|newsroom|reporting)|give (?:monthly|once|today|now)\b"
    r"|if every(?:one| person| reader)? (?:who )?(?:reads?|reading) this"
    r"|(?:hope you(?:'ve| have) enjoyed|(?:before|while) you (?:scroll|go|leave|read)\b"
    r"|while you(?:'re| are) here\b|chip(?:s|ped)? in\b"
    r"|if you (?:can|value|like)(?: \w+){1,6},? please|(?:every|each) (?:pound|dollar|euro|penny|cent|rupee) (?:you|we"
    r"|that)|will you (?:help|support|join|make|give|chip)|your help (?:\w+ ){0,3}(?:keep|make|let)"
    r"|(?:could|can|would) you (?:help|support|spare|give))"
    # what the money is for
    r"|support(?:ing)? (?:our|independent|quality|local|this kind of) (?:[\w-]+ )?(?:journalism|work|reporting|newsroom"
    r"|mission)"
    r"|funds? our (?:journalism|work|reporting)|become a (?:supporter|patron|sustaining member)"
    r"|(?:we )?(?:rely|depend) on (?:the )?(?:support|donations|generosity|contributions)"
    r"|no matter how (?:small|big)|from (?:as little as|just|only) [$€£] ?\d|for as little as [$€£] ?\d"
    r"|from [$€£] ?\d+ (?:a|per) (?:month|week|year)\b"
    r"|no (?:paywall|billionaire|wealthy owner|shareholders?)|goes (?:directly"
    r"|straight) (?:in)?to (?:our )?(?:reporting|journalism)"
    r"|(?:take|takes|accept|accepts|receive|receives) no (?:money|funding|funds)\b"
    r"|\ba (?:monthly|one-time|single|regular|small) (?:gift|donation|contribution)\b"
    r"|i(?:'ve)? already (?:support|donated?|give|gave|contributed?)\b|hide this (?:message|appeal|banner)"
    r"|become a (?:member|supporter|friend) (?:today|now)\b"
    # German, French, Spanish, Portuguese, Italian
    r"|unterstützen sie uns|ihre (?:spende|unterstützung)|jetzt spenden|soutenez-nous|faites un don"
    r"|votre (?:soutien|don)\b|apóyanos|haz una donación|tu (?:apoyo|donación)|apoie-nos|faça uma doação|sua doação"
    r"|sostienici|fai una donazione"
    # Russian, Ukrainian, Turkish, Polish, Dutch
    r"|поддержите нас|ваша поддержка|ваше пожертвование|поддержать нас|підтримайте нас|ваша підтримка|bağış yapın"
    r"|wesprzyj nas|twoje wsparcie|przekaż darowiznę|steun ons|jouw steun|doneer nu)"
)
WORDS = tuple(  # every request holds one of these in the folded text
    (
        "support us|your support|need your|donat|contribution| gift|generosity|readers like you|with us|help us"
        "|journalism|newsroom|reporting|give monthly|give once|give today|give now|if every|support our|supporting our"
        "|support independent|supporting independent|support quality|supporting quality|support local|supporting local"
        "|support this kind|supporting this kind|fund our|funds our|become a |rely on|depend on|no matter how"
        "|as little as|from just|from only|from $|from €|from £|unterstützen sie|ihre spende|ihre unterstützung|spenden"
        "|soutenez-nous|faites un don|votre soutien|votre don|apóyanos|una donación|tu apoyo|tu donación|apoie-nos"
        "|uma doação|sua doação|sostienici|una donazione|поддержите|ваша п|ваше п|поддержать|підтримайте|bağış|wesprzyj"
        "|wsparcie|darowiznę|steun|doneer|enjoyed|before you|while you|chip|pound |dollar |euro |penny |cent |rupee "
        "|will you|your help|no money|no funding|no funds|a monthly|one-time|a single|a regular|a small|already "
        "|hide this|could you|can you|would you|if you|no paywall|no billionaire|no wealthy|no shareholder"
        "|goes directly|goes straight"
    ).split("|")
)
PURPOSE = pattern(
    r"journalis|reporting|reporter|newsroom|\breaders?\b|donat|contribut|independent|support us|[$€£] ?\d|spende"
    r"|\bdon\b"
    r"|donaci|doaç"
    r"|donazion|пожертв|журналист|журналіст|читател|читач|bağış|darowizn|doneer|redaktion|rédaction|redacción"
    r"|redazione"
)
OPENING = pattern(
    r"(?:an? (?:\w+ )?(?:message|note|word|letter|appeal) (?:from|to)\b.{0,80}"
    r"|dear (?:\w+ )?(?:readers?|supporters?)[,:!].{0,400}|dear (?:\w+ )?(?:readers?|friends?|supporters?)\b.{0,30}"
    r"|before you (?:go|scroll|leave|read)\b.{0,60}|while you(?:'re| are) here\b.{0,60}"
    r"|(?:we )?hope you(?:'ve| have) enjoyed\b.{0,300}|support (?:our|independent|the)\b.{0,60}"
    r"|we need your (?:help|support)\b.{0,60}|help us\b.{0,80}|thank you for reading\b.{0,60}|liebe leser.{0,40}"
    r"|ch[eè]re?s? lect(?:eur|rice)s?.{0,40}|queridos lectores.{0,40}|caros leitores.{0,40}|cari lettori.{0,40}"
    r"|(?:дорогие|уважаемые) (?:читатели|друзья).{0,40}|шановні читачі.{0,40}|sevgili okur.{0,40}"
    r"|drodzy czytelnicy.{0,40}|beste lezers?.{0,40})"
)
OWN_VOICE = pattern(
    r"\b(?:we|our|us|you|your|wir|unser\w*|ihr\w*|nous|nos|notre|vous|nosotros|nuestr\w+|noss\w+|nostr\w+|мы"
    r"|наш\w*|вы"
    r"|ваш\w*|ми|ви|biz\w*|nasz\w*|wij|ons|onze)\b"
)
CAUSE = pattern(
    r"\bwe believe\b|\b(?:reader|supporter|member)s?\b"
    r"|\b(?:independent|free|fearless|honest|quality|local) (?:\w+ )?(?:reporting|journalism|press|news|flow|media)\b"
    r"|\bour (?:work|newsroom|reporting|journalism)\b|\b(?:support|donate|help us)\b"
    r"|unabhängig\w* (?:journalismus|berichterstattung)|presse libre|journalisme indépendant|periodismo independiente"
    r"|jornalismo independente|giornalismo (?:indipendente|libero)|onafhankelijke journalistiek"
    r"|niezależne dziennikarstwo"
)
HEADING_CHARS = range(12, 80)
BUTTONS = pattern(
    r"(?:(?:[$€£₹] ?\d+|\d+ ?[€$£]|other|custom|once|one[- ]time|monthly|annually|yearly|donate|give|continue|now"
    r"|today)[ "
    r"|/·,]*){1,9}"
)
# One line that says it all: a condition and a request, or thanks or an offer and a price a month.
OFFER = pattern(
    r"if you (?:value|like|enjoy|appreciate|believe in|rely on) (?:our|this|independent|quality|what we"
    r"|free)\b[^.,]{0,60}"
    r", (?:please )?(?:consider|make|support|become|donate|give|join|chip)\b.{4,180}"
    r"|(?:thank you for reading\W+|if you (?:like|value|enjoy)\b.{0,80})?(?:please )?(?:(?:consider )?becom(?:e|ing) a "
    r"|support us |support our |join us )(?:paying |regular |sustaining |free )?(?:supporter|member|patron|friend|work"
    r"|journalism|newsroom|reporting|subscriber)?\b.{0,60}\b(?:from|for) (?:as little as |just "
    r"|only )?[$€£₹] ?\d.{0,60}"
    # Enjoying our reporting? Support independent island journalism from just $3 a month.
    r"|(?:(?:are you )?(?:enjoying|finding) [^.?!]{3,50}\?|(?:like|love|value) [^.?!]{3,50}\?) (?:please )?support"
    r" [^.?!]{4,80} (?:from|for) (?:as little as |just |only )?[$€£₹] ?\d.{0,60}"
)
OFFER_CHARS = 240
CURRENCIES = "$€£₹"
GAP_LINES = 3  # between two requests of one appeal
LONGEST_CHARS = 1200  # of a paragraph; a longer one that asks for money is what its page is about
REACH_LINES = 6  # from the first request up to the appeal's opening
ALONE = 3  # requests that one paragraph needs when nothing else marks it as an appeal


@rule(
    "BP104",
    severity="error",
    words=WORDS,
    confidence=0.9,
    source="Fundraising banners of news sites, which extractors keep because they are prose",
    bad=(
        "The talks failed.\n\n⟦A note to our readers:\n\nWe are a small newsroom.\n\nYour support keeps us going. "
        "Please support us from just $3 a month.⟧\n\nSource link",
        "The talks failed.\n\n⟦We rely on donations from readers like you. Please make a donation today and support "
        "our work: every contribution counts.⟧",
        "The talks failed.\n\n⟦Before you scroll on…\nWe hope you've enjoyed this article. We're a small newsroom with "
        "no paywall and no wealthy owner.\nEvery pound you give goes directly to reporting.\nJust 1% of our readers "
        "chip in.\n"
        "£3 £5 £10 Other⟧",
        "The talks failed.\n⟦We take no money from parties or firms, and a monthly gift keeps one reporter on the "
        "road.\n"
        "Become a member today\nI already support / Hide this message⟧\nThe envoys left on Friday.",
        "The talks failed.\n⟦Enjoying our maps? Support independent island journalism from only $4 a month.⟧",
        "The talks failed.\n⟦Thank you for reading. Become a supporter from as little as £2 a month.⟧",
        "The talks failed.\n\n⟦Independent reporting has no owner but you\nWe take no money from parties. Please make "
        "a donation: every contribution counts.\nDonate now⟧\nThe envoys left on Friday.",
        "The talks failed.\n\n⟦If you value our reporting, please consider making a contribution today. It takes less "
        "than a minute.⟧\n\nThe envoys left on Friday.",
        "Die Gespräche scheiterten.\n\n⟦Liebe Leserinnen und Leser,\nunser Journalismus ist frei zugänglich.\n"
        "Unterstützen Sie uns! Ihre Spende sichert unsere Redaktion.⟧",
    ),
    good=(
        'The charity\'s head wrote to members: "We need your help."\nMost gave something, and the roof was mended.',
        "Donations to the hospital doubled after the flood. Readers of the paper gave 4,000 pounds.",
        "The senator comes back to the coast for another round of fundraising in March.\nTickets for the dinner start "
        "at $250, less than the committee has asked before.\nGuests who give ten times that may have their picture "
        "taken.",
        "Dear friends,\n\nThank you for your support over all these years. I could not have run the choir without you.",
    ),
)
def donation_appeal(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Donation appeal of the publisher.

    The publisher speaks to its readers about itself and asks for money. The appeal is prose, so that only what it
    asks for gives it away; once it does, everything from its opening to its last request belongs to it. In an article
    about programs contributions are changes to a program.
    """
    lines = document.filled_lines
    opened = {line.number for line in lines_at(document, places)} if len(places) > 1 else ()  # an appeal asks twice
    asked = [_requests(document, line) if line.number in opened else 0 for line in lines]
    for first, last in _clusters([number for number, count in enumerate(asked) if count]):
        begin = _opening(document, lines, first)
        said = document.folded[lines[begin].start : lines[last].end]
        paragraphs = sum(count > 0 for count in asked[first : last + 1])
        enough = paragraphs > 1 or begin < first or sum(asked[first : last + 1]) >= ALONE
        short = all(len(line.text) <= LONGEST_CHARS for line in lines[begin : last + 1])
        if enough and short and sum(asked[first : last + 1]) > 1 and PURPOSE.search(said) and not document.about_code:
            yield Span(stripped(lines[begin]).start, stripped(lines[_buttons(document, lines, last)]).end)
    offered = "if you " in document.folded or any(sign in document.text for sign in CURRENCIES)
    for line in lines if offered else ():
        if len(line.text) <= OFFER_CHARS and OFFER.fullmatch(core(document, line)) and not document.about_code:
            yield stripped(line)


def _buttons(document: Document, lines: Sequence[Line], last: int) -> int:
    """The last line of sums to choose from that follows an appeal, or its own last line."""
    while last + 1 < len(lines) and BUTTONS.fullmatch(core(document, lines[last + 1])):
        last += 1
    return last


def _requests(document: Document, line: Line) -> int:
    """How often a line asks the reader, outside quotations."""
    found = REQUEST.finditer(document.folded, line.start, line.end)
    return sum(not document.in_quotation(match.start(), match.start() + 1) for match in found)


def _clusters(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    begin = end = -1
    for number in numbers:
        if begin >= 0 and number - end > GAP_LINES:
            yield begin, end
            begin = number
        begin, end = (number if begin < 0 else begin), number
    if begin >= 0:
        yield begin, end


def _opening(document: Document, lines: Sequence[Line], first: int) -> int:
    """The line where the appeal opens: the highest opening reached through lines in the site's own voice."""
    opened = first
    for number in range(first, max(-1, first - REACH_LINES - 1), -1):
        line = lines[number]
        if OPENING.fullmatch(core(document, line)):
            opened = number
        elif not OWN_VOICE.search(document.folded, line.start, line.end):
            break
    return opened - _headed(document, lines, opened)


def _headed(document: Document, lines: Sequence[Line], opened: int) -> bool:
    """Whether the line above an appeal is its heading: short, and of the readers' or the newsroom's cause."""
    text = lines[opened - 1].text.strip() if opened else ""
    short = HEADING_CHARS[0] <= len(text) <= HEADING_CHARS[-1] and not text.endswith((".", ":", ","))
    return short and CAUSE.search(core(document, lines[opened - 1])) is not None
