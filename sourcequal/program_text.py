"""Program text in articles: whether an article speaks of programs, which of its lines are code, what it quotes as code.

A rule that looks for stray code, markup or data must keep still where these are what the article is about. What a page
leaks into a news story is told from that by the prose: a leaked script brings identifiers, but no sentence that names
a language and no talk of functions and arguments.
"""

from __future__ import annotations

import re

from sourcequal.patterns import pattern

# Names that only texts about programs use; not in the notice that asks a reader to turn JavaScript on.
NAME = pattern(
    r"\b(?:(?<!enable )(?<!enabled )(?<!requires )(?<!need )javascript(?! (?:is|to|must|enabled|disabled|required))"
    r"|typescript|python(?! (?:skin|hunt))|perl|php|html5?|css|xhtml|xml|json|yaml|toml|sql|postgresql|mysql|sqlite"
    r"|graphql|kotlin|golang|haskell|fortran|matlab|visual basic|vba|powershell|autohotkey|jquery|webpack|django"
    r"|node\.js|react\.js|vue\.js|asp\.net|npm|github|dockerfile|kubernetes|linux|unix|bash|openssl|systemd"
    r"|unicode|ascii|utf-8|regex(?:es|p)?|regular expressions?|wikitext|markdown|source code|command[- ]line"
    r"|pseudocode|programming languages?|programmers?|compilers?|apis?|sdk|stdout|stdin|boolean)\b|\bc(?:\+\+|#)"
)
NAME_STEMS = (  # what each of them begins with
    *("javascript", "typescript", "python", "perl", "php", "html", "css", "xhtml", "xml", "json", "yaml", "toml"),
    *("sql", "postgresql", "mysql", "sqlite", "graphql", "kotlin", "golang", "haskell", "fortran", "matlab"),
    *("visual basic", "vba", "powershell", "autohotkey", "jquery", "webpack", "django", "node.js", "react.js"),
    *("vue.js", "asp.net", "npm", "github", "dockerfile", "kubernetes", "linux", "unix", "bash", "openssl"),
    *("systemd", "unicode", "ascii", "utf-8", "regex", "regular expression", "wikitext", "markdown", "source code"),
    *("command", "pseudocode", "programming language", "programmer", "compiler", "api", "sdk", "stdout", "stdin"),
    *("boolean", "c++", "c#"),
)
# Words of programmers as a sentence puts them; code has the same words without their articles and plurals.
TALK = pattern(
    r"\b(?:(?:an?|the|this|that|these|of|your|our|each|helper|any) "
    r"(?:function|method|class|variable|array|string|object|template|script|element|tag|attribute|parameter|argument"
    r"|module|loop|field|query|file|directory|code|command|syntax|callback|struct|type|value|placeholder|branch"
    r"|commit|repository|plugin|library|package|server|component|header|index|snippet)"
    r"|functions|methods|variables|arrays|strings|templates|scripts|tags|attributes|parameters|arguments|modules"
    r"|loops|callbacks?|code|commands|placeholders?|escaped|encoding|backslash(?:es)?|subroutines?|databases?"
    r"|runtime|debug(?:ging|ger)?|compil(?:es?|ed|ing)|programming|developers?|config(?:uration)?|terminal|shell"
    r"|integers?|pointers?|elements|keyword|undefined)\b"
)
# What stands in code and hardly elsewhere, by kind. Inside a word and behind it none begins but before a sign, which is
# asked first, since most places of a text are such.
SIGN = pattern(
    r"(?:(?<!\w)|(?=\w? ?[^\w\s]))(?:"
    r"(?P<call>(?<![\w@/.])[A-Za-z_][\w.]*\((?:\)|[\"'{\[])|(?<![\w@/.])[a-z]\w*[._]\w+\((?!s\)))"
    r"|(?P<operator>[\w\])] ?(?:[=!]==?|[:+-]=|[=-]>|[<>]=|&&|\|\||::) ?[\w\"'\[{(&*!])"
    r"|(?P<assignment>\b[a-z_]\w* = [\"'\w\[{(])"
    r"|(?P<pair>(?<!\w)[\"']?[a-z]\w*[\"']? ?: ?(?:\"[^\"\n]{0,80}\"|'[^'\n]{0,80}'|true|false|null|\d+)(?= ?[,}\]]))"
    r"|(?P<brace>[)=:] ?\{|\} ?[;)\]]|\);)"
    r"|(?P<statement>\b(?:(?:def|fn|func|function) \w+ ?\(|(?:const|let|var|int|char|float|bool|auto) \w+ ?[=;]"
    r"|from [\w.]+ import\b|import [\w{},* ]{1,80} from [\"']|return [\w.\"'(\[{]{1,80}[;}]|new [A-Z]\w*\("
    r"|(?:if|for|while|switch|catch) ?\([^()\n]{0,60}\) ?\{|SELECT\b[^\n]{1,80}\bFROM\b|INSERT INTO\b|CREATE TABLE\b"
    r"|public (?:static|class|void)\b|(?:struct|impl|class|interface|enum) [A-Z]\w* ?[<{(:])|#include\b)"
    r"|(?P<snake>(?<![\w@/.#-])[a-z]+_[a-z][a-z_]*\b(?![/@]))"  # snake_case
    r"|(?P<camel>(?<![\w@/.#-])[a-z]{3,30}[A-Z][a-z]\w*)"  # camelCase, not eBay
    r"|(?P<option>(?<=\s)--[a-z][a-z-]+(?=[\s=,.\]]|$))"
    r"|(?P<path>(?<![\w/:.<~])(?:~|\.{1,2})?/[\w.-]+/[\w./-]+|\b[A-Z]:\\\w)"
    r"|(?P<shell>(?m:^)\s*\$ \w|(?m:^)(?:sudo|npm|npx|pip3?|git|apt-get|docker|kubectl|curl|wget|brew|cargo|yarn|cd"
    r"|mkdir|chmod|ssh|systemctl) [\w./~-])"
    r"|(?P<file>(?<![\w-])[\w-]{2,40}\.(?:py|jsx?|tsx?|json|ya?ml|css|php|cpp|rs|java|sh|conf|ini|toml|xml|sql|md|txt"
    r"|dll|exe|vue|go|rb)\b)"
    r"|(?P<comment>(?<![^\s;{])//\ ?[A-Za-z]|/\*)"
    r"|(?P<escape>\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[nrt]\b))"
    r"|(?P<quoted>`[^`\n]+`|```)"
    r"|(?P<tag></?[A-Za-z][\w.]*(?: [\w-]+=[\"{][^<>\n]*)? ?/?>)"
    r")"
)
LISTED_LINE = pattern(r"[\w./-]+\.[a-z]\w{0,4}:\d+:")  # "notes.txt:112: …", as programs list what they found where
QUOTED = pattern(r"(?ms:^[ \t]*```.*?(?:^[ \t]*```|\Z))|`[^`\n]*`")  # blocks between fences, and inline code
FOREIGN_KINDS = frozenset({"tag", "quoted", "escape"})  # stand in lines of prose, too: a page's leaks, an author's care

SNAKE_OR_LANGUAGE = "python"  # only the language has a capital
NAME_WEIGHT = 2  # a name of a language says as much as two words of programmers or two kinds of signs
TOPIC_WEIGHT = 4  # from here on an article is about programs
ANONYMOUS_WORDS = ANONYMOUS_KINDS = 3  # of each, where it names no language
LINE_KINDS = 2  # of signs in one line of code
LINE_NAMES = 3  # different ones of one kind in a line, as in a list of options


def speaks_of_programs(text: str, folded: str) -> bool:
    """Whether the prose of a text is about programs, markup or data formats; `folded` is its lower-case view."""
    small = set() if SNAKE_OR_LANGUAGE.capitalize() in text else {SNAKE_OR_LANGUAGE}
    names = len(_names(folded) - small)
    words = len(set(TALK.findall(folded)))
    if not names and words < ANONYMOUS_WORDS:
        return False
    return _has_kinds(text, TOPIC_WEIGHT - NAME_WEIGHT * names - words if names else ANONYMOUS_KINDS)


def _names(folded: str) -> set[str]:
    """The names that only texts about programs use; most texts have not even what one begins with."""
    begun = (stem for stem in NAME_STEMS if stem in folded)
    places = (found.start() for stem in begun for found in re.finditer(re.escape(stem), folded))
    return {match[0] for place in places if (match := NAME.match(folded, place))}


def _has_kinds(text: str, wanted: int) -> bool:
    """Whether a text holds signs of so many kinds, which is looked for no further than needed."""
    kinds: set[str | None] = set()
    for sign in SIGN.finditer(text) if wanted > 0 else ():
        kinds.add(sign.lastgroup)
        if len(kinds) >= wanted:
            return True
    return wanted <= 0


def is_code(line: str) -> bool:
    """Whether a line is code, or names so much of it that rules on prose should not read it."""
    if LISTED_LINE.match(line):
        return True
    signs = {(sign.lastgroup, sign[0]) for sign in SIGN.finditer(line) if sign.lastgroup not in FOREIGN_KINDS}
    return len({kind for kind, _ in signs}) >= LINE_KINDS or len(signs) >= LINE_NAMES


def quoted_code(text: str) -> tuple[tuple[int, int], ...]:
    """The spans that the author marked as code by backticks."""
    return tuple(quoted.span() for quoted in QUOTED.finditer(text)) if "`" in text else ()
