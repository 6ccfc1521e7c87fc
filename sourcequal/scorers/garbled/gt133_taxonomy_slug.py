"""GT133: a site's category labels in running text."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule

# Words that name departments of news; a slug joins two or more of them.
TOPICS = (
    "art|arts|business|career|careers|celebrity|climate|conflict|conflicts|crime|culture|defence|defense|diplomacy|disaster|disasters"
    "|economy|economics|education|elections?|employment|energy|entertainment|environment|events|family|fashion|finance|fitness|food|gaming"
    "|governance|government|health|healthcare|history|home|housing|human|immigration|industry|infrastructure|innovation|international|investing"
    "|justice|labor|labour|law|legal|legislation|leisure|lifestyle|markets?|media|medicine|migration|military|money|movies|music|nature"
    "|news|opinion|people|personal|policing|policy|politics|property|public|regulation|relations|relationships|religion|research|safety|sanctions"
    "|science|security|sexuality|society|social|sports?|style|tax|taxes|tech|technology|television|terrorism|trade|transport|travel|tourism"
    "|tv|unrest|values|violence|war|wars|weather|welfare|wellness|wellbeing|women|work|world|accidents|economic|political|foreign|affairs|civil|rights"
)
SLUG = pattern(
    rf"(?<![\w/@#.\-])(?:{TOPICS})(?:-(?:{TOPICS}))*-(?:and|n"
    rf"|of)-(?:{TOPICS})(?:-(?:and-)?(?:{TOPICS}))*(?![\w/@\-]|\.\w)"
    rf"|(?<![\w/@#.\-])(?:economic-sanctions|civil-unrest|international-relations|general-news"
    rf"|breaking-news|foreign-affairs|human-rights"
    rf"|public-policy|foreign-policy|social-media|climate-change|world-news|local-news|personal-finance"
    rf"|real-estate|public-health)(?![\w/@\-]|\.\w)"
    rf"|(?<![\w/@#.\-])(?:{TOPICS})_(?:and_)?(?:{TOPICS})(?!\w)"
)
FIXED = frozenset(  # compounds that writers join before a noun
    "food-and-beverage arts-and-crafts law-and-order health-and-safety research-and-development "
    "human-rights climate-change "
    "public-policy foreign-policy social-media real-estate personal-finance public-health "
    "foreign-affairs breaking-news world-news "
    "local-news war-of-words sports-and-entertainment mergers-and-acquisitions".split()
)


@rule(
    "GT133",
    severity="warning",
    words=(
        "-and-",
        "-of-",
        "-n-",
        "_",
        "-sanctions",
        "-unrest",
        "-relations",
        "-news",
        "-affairs",
        "-rights",
        "-policy",
        "-media",
        "-change",
        "-finance",
        "-estate",
        "-health",
    ),
    confidence=0.9,
    source="machine paraphrases that weave the site's category labels into sentences",
    bad=(
        "The vote involves ⟦health-and-wellness⟧ and ⟦crime-and-justice⟧ as well.",
        "It closed early ⟦economy-business-and-finance⟧, said the fund.",
    ),
    good=(
        "A law-and-order mayor, a health-and-safety rule and a human-rights lawyer met.",
        "See news.org/health-and-wellness/1 or the black-and-white film on up-and-coming arts.",
    ),
)
def taxonomy_slug(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Category label of a site inside a sentence.

    Names of departments joined by hyphens belong to addresses and databases; in a sentence they show that a program
    wrote it from labels.
    """
    folded = document.folded
    spans = sorted({_unbroken(folded, place) for place in places})
    slugs = [match for span in spans for match in SLUG.finditer(folded, *span) if match[0] not in FIXED]
    sure = any("-and-" in match[0] or "_" in match[0] for match in slugs)
    for match in slugs:
        if sure or "-and-" in match[0]:
            yield Match(*match.span())


def _unbroken(text: str, place: int) -> Span:
    """The stretch without blanks around a place."""
    ends = [end for end in (text.find(" ", place), text.find("\n", place)) if end >= 0]
    return Span(max(text.rfind(" ", 0, place), text.rfind("\n", 0, place)) + 1, min(ends, default=len(text)))
