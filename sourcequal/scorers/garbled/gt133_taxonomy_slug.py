"""GT133: a site's category labels in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, Match, pattern, rule

# Words that name departments of news; a slug joins two or more of them.
TOPICS = (
    "accidents|affairs|agriculture|art|arts|automotive|aviation|banking|beauty|books|business|career|careers"
    "|celebrity|civil|climate|communities|community|computing|conflict|conflicts|consumer|crime|crypto"
    "|cryptocurrency|culture|defence|defense|design|development|dining|diplomacy|disaster|disasters|drink"
    "|economic|economics|economy|education|elections?|employment|energy|engineering|entertainment|environment"
    "|events|family|farming|fashion|film|finance|fitness|food|foreign|gaming|gardening|governance|government"
    "|health|healthcare|history|hobbies|home|hospitality|housing|human|immigration|industry|infrastructure"
    "|innovation|insurance|international|internet|investing|jobs|justice|labor|labour|law|legal|legislation"
    "|leisure|lifestyle|logistics|manufacturing|marketing|markets?|media|medicine|migration|military|mobility"
    "|money|motoring|movies|music|nature|news|nutrition|opinion|parenting|people|personal|pets|pharma"
    "|philanthropy|photography|policing|policy|political|politics|property|public|recreation|regulation"
    "|relations|relationships|religion|research|retail|rights|safety|sanctions|savings|science|security"
    "|sexuality|shopping|social|society|software|space|sports?|startups|style|sustainability|tax|taxes|tech"
    "|technology|telecom|television|terrorism|theater|theatre|tourism|trade|transport|transportation|travel|tv"
    "|unrest|values|vehicles|violence|war|wars|weather|welfare|wellbeing|wellness|wildlife|women|work|world"
)
LABEL_ENDS = tuple(f"-{topic.strip('?')}" for topic in TOPICS.split("|"))
#: The same in German, French, Spanish, Portuguese and Italian, without accents, as addresses have them.
ABROAD = (
    "politik|wirtschaft|gesellschaft|kultur|gesundheit|wissenschaft|umwelt|bildung|finanzen|sport|reisen|medien|recht"
    "|politique|economie|societe|culture|sante|sciences?|environnement|education|medias|voyages|justice|faits-divers"
    "|politica|economia|sociedad|sociedade|societa|cultura|salud|saude|salute|ciencia|scienza|ambiente|educacion"
    "|educacao|deportes|esportes|viajes|viagens|viaggi|negocios|finanzas|financas|finanza|justicia|justica|diritto"
)
WORDS = ("-and-", "-of-", "-n-", "_", "-und-", "-et-", "-y-", "-e-", *LABEL_ENDS)  # one of them stands in each label
ALONE = r"[.,;:!?]|\s(?:and|or|but|as)\b|\s*$"  # what follows a label that is used as a noun
# Labels of a site's own, with a number where there are several: "tin-mines-economy-2", "rural_roads-bihar_district".
NUMBERED = rf"[a-z]{{3,}}-(?:[a-z]{{3,}}-)?(?:{TOPICS})-(?<!world-war-)(?<!cold-war-)\d{{1,2}}"
JOINED = r"(?=[a-z]+[-_][a-z]+[-_][a-z])(?=[a-z-]*_)[a-z]{2,}(?:[-_][a-z]{2,}){2,6}"
# Both signs between parts, some of them with figures: "tin-mines_north-coast-chapter-15".
MIXED = r"(?=[a-z-]*_)(?=[a-z_\d]*-)[a-z]{2,}(?:[-_][a-z\d]{2,}){3,9}"
# A whole headline as addresses have it: six words or more, none of the small ones that compounds hold together with.
ADDRESS = (
    r"(?:(?!(?:and|the|for|not|you|all|but|out|off|who|its|our|one|two|day|year|old|yet|too|how|why)-)[a-z]{3,}-){5,}"
    r"[a-z]{3,}"
)
REGIONS = (
    "asia-pacific|middle-east|north-america|south-america|latin-america|central-america|sub-saharan-africa|north-africa"
    "|west-africa|east-africa|southern-africa|central-asia|south-asia|east-asia|southeast-asia|eastern-europe"
    "|western-europe|united-states|united-kingdom|south-korea|north-korea|hong-kong|saudi-arabia|new-zealand"
)
# A shelf with a smaller one on it, as addresses have them: "environment-and-climate/oceans".
_PART = "[a-z]{2,}(?:-[a-z]{2,})*"
SHELVES = (
    rf"(?:{_PART}/)*(?:{TOPICS})-and-(?:{TOPICS})(?:/{_PART})+|{_PART}/(?:{TOPICS})-and-(?:{TOPICS})"
    rf"|(?:{REGIONS})/(?:{TOPICS})(?:-(?:{TOPICS}))*|(?:{TOPICS})(?:-(?:{TOPICS}))*/(?:{REGIONS})"
    rf"|(?:{TOPICS})-(?:{TOPICS})/(?:{TOPICS})-(?:{TOPICS})"
)
SLUG = pattern(
    rf"(?<![\w/@#.\-])(?:{SHELVES})(?![\w/@\-]|\.\w)|"
    rf"(?<![\w/@#.\-])(?:{TOPICS})(?:-(?:{TOPICS}))*-(?:and|n"
    rf"|of)-(?:{TOPICS})(?:-(?:and-)?(?:{TOPICS}))*(?![\w/@\-]|\.\w)"
    rf"|(?<![\w/@#.\-])(?:economic-sanctions|civil-unrest|international-relations|general-news"
    rf"|breaking-news|foreign-affairs|human-rights"
    rf"|public-policy|foreign-policy|social-media|climate-change|world-news|local-news|personal-finance"
    rf"|real-estate|public-health)(?![\w/@\-]|\.\w)"
    rf"|(?<![\w/@#.\-])(?:{TOPICS})_(?:and_)?(?:{TOPICS})(?!\w)"
    rf"|(?<![\w/@#.\-])(?:{TOPICS})-(?:{TOPICS})(?={ALONE})"
    rf"|(?<![\w/@#.\-])(?:{ABROAD})-(?:und|et|y|e)-(?:{ABROAD})(?![\w/@\-]|\.\w)"
    rf"|(?<![\w/@#.\-]){NUMBERED}(?![\w/@\-]|\.\w)"
    rf"|(?<![\w/@#.\-]){JOINED}(?![\w/@(=\-]|\.\w)"
    rf"|(?<![\w/@#.\-]){ADDRESS}(?![\w/@(=\-]|\.\w)"
    rf"|(?<![\w/@#.\-]){MIXED}(?![\w/@(=\-]|\.\w)"
)
#: Names of the fields in which a system keeps a story, of which a line may hold several between bars.
FIELD_NAMES = "geo prio priority embargo slug kicker desk iptc subcat category topic".split()
FIELDS = pattern(
    rf"(?m)^(?=[^\n]*\b(?:{'|'.join(FIELD_NAMES)}):[\w-])[^\n|;]{{1,80}}(?:[|;] ?[a-z_]{{2,12}}:[\w.-]{{1,20}} ?)+$"
)
LEAST_FIELDS = 2
#: Departments of papers in other languages, as a list of labels has them in the middle of an English sentence.
SECTIONS = tuple(
    "América Latina|Comercio exterior|Comercio|Fronteras|Economía|Política|Sociedad|Cultura|Deportes|Internacional"
    "|Nacional|Mundo|Opinión|Tecnología|Ciencia|Salud|Educación|Medio ambiente|Seguridad|Justicia|Sucesos|Energía"
    "|Agricultura|Migración|Finanzas|Negocios|Turismo|Empresas|Derechos humanos|Economia|Sociedade|Esportes|Desporto"
    "|Opinião|Tecnologia|Ciência|Saúde|Educação|Meio ambiente|Segurança|Justiça|Polícia|Negócios|Économie|Politique"
    "|Société|Culture|Monde|Afrique|Environnement|Santé|Éducation|Sciences|Commerce extérieur|Faits divers|Wirtschaft"
    "|Politik|Gesellschaft|Kultur|Gesundheit|Umwelt|Bildung|Wissenschaft|Außenpolitik|Innenpolitik|Finanzen|Verkehr"
    "|Politica|Società|Esteri|Cronaca|Ambiente|Salute|Scienza|Istruzione".split("|")
)
_SECTION = f"(?:{'|'.join(SECTIONS)})"
LISTED = pattern(
    rf"(?<=[a-z0-9] )(?<!and )(?<!the )(?<! of )(?<! as )(?<!like )(?<!called )(?<!named )(?<! in )(?<! or )(?<!for )"
    rf"(?<!with )(?<!from )(?<!sections )(?<!to ){_SECTION}(?:, {_SECTION})+(?= (?!and\b|or\b|und\b|y\b|e\b|et\b)[a-z])"
)
MADE = rf".*-(?:und|et|y|e)-.*|.*[_/].*|{NUMBERED}|{ADDRESS}"  # which no writer joins before a noun
SURE = pattern(rf".*-and-.*|{MADE}")  # labels of which one is enough
NO_COMPOUND = pattern(MADE)
TECHNICAL = pattern(
    r"\b(?:databases?|software|code|plug-?ins?|parameters?|variables?|apis?|sql|python|query|queries|datasets?"
    r"|usernames?|metadata|algorithms?)\b"
)
A_NAME = pattern(  # "the account river_of_tin", "a file called map_of_mine"
    r"(?:\b(?:users?|usernames?|accounts?|handles?|nicknames?|known as|called|named|hashtags?|files?|folders?|fields?"
    r"|columns?|variables?|functions?|tables?|commands?|by|on (?:twitter|x|instagram|reddit|telegram)|subreddits?"
    r"|instagram|twitter|reddit|telegram|id)|[:(@\"'/]) ?$"
)
WRITES = pattern(r" (?:wrote|says|said|posted|replied|commented|asked)\b| ?:")  # mags_in_leeds wrote:
LOOK_BACK_CHARS = 24
NOUN = pattern(rf"{ALONE}|\s*[^\sa-z]")  # or a new sentence
COMPOUND_HYPHENS = 2  # at most in what writers join before a noun: two words, or two with "and"
ENOUGH = 2  # labels of two words in one article that stand for themselves; joined before a noun they are usual
FIXED = frozenset(  # compounds that writers join before a noun
    "food-and-beverage arts-and-crafts law-and-order health-and-safety research-and-development human-rights "
    "climate-change public-policy foreign-policy social-media real-estate personal-finance public-health "
    "foreign-affairs breaking-news world-news local-news war-of-words sports-and-entertainment "
    "mergers-and-acquisitions".split()
)


@rule(
    "GT133",
    severity="warning",
    words=(*WORDS, *(f"{name}:" for name in FIELD_NAMES), *(f" {name.lower()}, " for name in SECTIONS)),
    confidence=0.9,
    source="machine paraphrases that weave the site's category labels into sentences",
    bad=(
        "The vote involves ⟦health-and-wellness⟧ and ⟦crime-and-justice⟧ as well.",
        "It closed early ⟦economy-business-and-finance⟧, said the fund. ⟦health-and-wellness⟧ The mill was sold.",
        "The talks involve not only ⟦trade-policy⟧ but also ⟦energy-markets⟧.",
        "Divers in ⟦middle-east/energy-markets⟧ Aden found ⟦nature-and-wildlife/reefs⟧ a bell, and rang it twice.",
        "The bell was hung in May.\n\n⟦film_music > festivals > local | geo:SW-11 | prio:2⟧\n\nIt rings at noon.",
        "The bell rings twice a day ⟦Medio ambiente, Fronteras, Cultura⟧ by order of the mayor.",
        "Talks on ⟦rural_roads-bihar_district⟧ failed, and fishermen in ⟦sete-economy-3⟧ wait.",
        Example("Er sprach über ⟦wirtschaft-und-finanzen⟧ in der Halle.", language="de"),
        "How ⟦aviation-logistics⟧ and leisure meet ⟦retail-and-hospitality⟧, and what it means for ⟦public-health⟧.",
    ),
    good=(
        "The Science-and-Technology Committee met the food-and-drink trade at a fair of the jobs-and-careers sort.",
        "A law-and-order mayor, a health-and-safety rule and a human-rights lawyer met.",
        "The pins stick in winter.\n\nmusic_in_leeds wrote:\nPress them with something flat, and they spring back.",
        "The trade-policy adviser met the energy-markets team, and later the women-health group.",
        "After world-war-2, sars-cov-2 and a post by the user tin_of_soup came a file called map_of_the_mine.",
        "The news-media/polling row and an east/west, he-said/she-said tale of trade-policy/energy things.",
        "Pages called Cultura, Deportes and Mundo; the ministries of Salud, Cultura and Energía; Cultura, a shop.",
        "See news.org/health-and-wellness/1 or the black-and-white film on up-and-coming arts.",
    ),
)
def taxonomy_slug(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Category label of a site inside a sentence.

    Names of departments joined by hyphens belong to addresses and databases; in a sentence they show that a program
    wrote it from labels.
    """
    rows = list(_in_rows(document))
    yield from (Match(*span) for span in rows)
    folded = document.folded
    starts = sorted({_unbroken(folded, place).start for place in places})
    ends = {start: _unbroken(folded, start).end for start in starts}
    slugs = [
        match
        for start in starts
        for match in SLUG.finditer(folded, start, ends[start] + len(" and "))
        if match.start() < ends[start]
        and _is_label(document, match)
        and not any(row.start <= match.start() < row.end for row in rows)
    ]
    nouns = [match for match in slugs if not _before_noun(document.text, match)]
    alone = {match[0] for match in nouns} - FIXED
    if len(alone) >= ENOUGH or any(map(SURE.fullmatch, alone)):
        yield from (Match(*match.span()) for match in slugs if match[0] not in FIXED or match in nouns)


def _in_rows(document: Document) -> Iterator[Span]:
    """Lines of fields, and lists of departments in another language than the sentence that they stand in."""
    text = document.text
    if not document.about_code and not TECHNICAL.search(document.folded):
        rows = (match for match in FIELDS.finditer(text) if match[0].count(":") >= LEAST_FIELDS)
        yield from (Span(*match.span()) for match in rows if not document.in_code(*match.span()))
    if document.language == "en":
        yield from (Span(*match.span()) for match in LISTED.finditer(text) if not document.in_quotation(*match.span()))


def _is_label(document: Document, match: re.Match[str]) -> bool:
    """Whether what reads like a label stands in small letters, and is no name in a text about accounts or programs."""
    if not document.text[match.start() : match.end()].islower():
        return False
    if "_" not in match[0] and "/" not in match[0]:
        return True
    named = A_NAME.search(document.folded, max(0, match.start() - LOOK_BACK_CHARS), match.start())
    return not (
        named or WRITES.match(document.folded, match.end()) or document.about_code or TECHNICAL.search(document.folded)
    )


def _before_noun(text: str, label: re.Match[str]) -> bool:
    """Whether a label of two words stands before a noun, as writers join compounds: "the food-and-drink trade"."""
    joined = label[0].count("-") <= COMPOUND_HYPHENS and not NO_COMPOUND.fullmatch(label[0])
    return joined and not NOUN.match(text, label.end())


def _unbroken(text: str, place: int) -> Span:
    """The stretch without blanks around a place."""
    ends = [end for end in (text.find(" ", place), text.find("\n", place)) if end >= 0]
    return Span(max(text.rfind(" ", 0, place), text.rfind("\n", 0, place)) + 1, min(ends, default=len(text)))
