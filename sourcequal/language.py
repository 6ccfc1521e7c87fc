"""Which language a text is in, decided offline.

Most input is English, and plain English shows by its function words in microseconds. Everything else goes to
py3langid, whose import and model cost about 0.2 s, so that cost falls only on texts that need it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

UNDETERMINED = "und"  # ISO 639-3: no telling

#: What collections write instead of the ISO 639-1 code, for the languages that rules and models know: the codes of
#: ISO 639-2 and 639-3, and the English names.
SAID = {
    "ar": "ara arabic",
    "bg": "bul bulgarian",
    "ca": "cat catalan",
    "cs": "ces cze czech",
    "da": "dan danish",
    "de": "deu ger german",
    "el": "ell gre greek",
    "en": "eng english",
    "es": "spa spanish castilian",
    "et": "est estonian",
    "fa": "fas per persian farsi",
    "fi": "fin finnish",
    "fr": "fra fre french",
    "he": "heb hebrew",
    "hi": "hin hindi",
    "hr": "hrv croatian",
    "hu": "hun hungarian",
    "id": "ind indonesian",
    "it": "ita italian",
    "ja": "jpn japanese",
    "ko": "kor korean",
    "la": "lat latin",
    "lt": "lit lithuanian",
    "lv": "lav latvian",
    "nl": "nld dut dutch flemish",
    "no": "nor norwegian",
    "pl": "pol polish",
    "pt": "por portuguese",
    "ro": "ron rum romanian",
    "ru": "rus russian",
    "sk": "slk slo slovak",
    "sl": "slv slovenian slovene",
    "sr": "srp serbian",
    "sv": "swe swedish",
    "th": "tha thai",
    "tr": "tur turkish",
    "uk": "ukr ukrainian",
    "vi": "vie vietnamese",
    "zh": "zho chi cmn chinese mandarin",
}
CODES = {word: code for code, words in SAID.items() for word in words.split()}
#: ISO 639-1. Other pairs of letters are countries ("us", "jp"), or a field that holds something else.
ALL_CODES = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el "
    "en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu "
    "ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na "
    "nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn "
    "so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh "
    "zu".split()
)
SUBTAG = re.compile(r"[-_.@]")  # before a region, a script or an encoding: "en-GB", "zh-Hant", "en_US.UTF-8"

# Words that carry English grammar and are rare or absent in languages of the same script.
ENGLISH = frozenset(
    "the of and to that is was for with it his her he she they their this from be are were have has had not but by at "
    "which who would will there been when what about into than its our your you we could should because these "
    "those".split()
)
ENGLISH_SHARE = 0.22  # of a text's words; running English prose has 0.3 to 0.45, other languages under 0.08
FEW_WORDS = 20  # a share over fewer words says little
SURE = 0.90  # py3langid's normalised probability below which a language is not claimed
# Standards of one language, among which a short text leaves doubt; that it is one of them may be certain.
STANDARDS = (frozenset({"no", "nb", "nn"}), frozenset({"hr", "bs", "sr"}), frozenset({"id", "ms"}))
SAMPLE_CHARS = 4000  # of a text that are classified
SAMPLE_WORDS = 400  # of a text that are looked up among the function words
LEAST_WORDS = 3  # of a text; fewer are in no language that can be told

# A single paragraph is shorter than a text, may be damaged, and has a text around it that speaks for itself.
PLAIN_ENGLISH = (" the ", " and ", " of ")  # a paragraph with one of these is not worth a closer look
FOREIGN_SHARE = 0.1  # of a paragraph's words; up to this many English function words it may be in another language
SURE_OF_PARAGRAPH = 0.99


def language_code(said: str) -> str | None:
    """The ISO 639-1 code of a language that somebody named by a tag, a code or in English; None where it says none.

    What is no code would be a language that no rule knows, and silence all that know the true one.
    """
    first = SUBTAG.split(said.strip().lower(), 1)[0]
    return first if first in ALL_CODES else CODES.get(first.partition(" ")[0])


def plainly_english(folded: str) -> bool:
    """Whether a text in lower case is English by its function words; a look that takes a fifth of `detect_language`."""
    words = folded.split()
    return len(words) >= FEW_WORDS and sum(map(ENGLISH.__contains__, words)) >= ENGLISH_SHARE * len(words)


def detect_language(text: str, words: Sequence[str]) -> str:
    """The ISO 639-1 code of the text's main language, or "und" where there is no telling.

    `words` are the text's lower-case words, already split by the caller; the first `SAMPLE_WORDS` are enough.
    """
    sample = words[:SAMPLE_WORDS]
    hits = sum(word in ENGLISH for word in sample)
    if len(sample) >= FEW_WORDS and hits >= ENGLISH_SHARE * len(sample):
        return "en"
    if len(sample) < LEAST_WORDS:
        return UNDETERMINED
    language, probability = _identifier().classify(text[:SAMPLE_CHARS])
    if language == "en" and hits:
        return "en"
    if probability < SURE:
        probability = _of_its_standards(language, text[:SAMPLE_CHARS])
    return str(language) if probability >= SURE else UNDETERMINED


def _of_its_standards(language: str, sample: str) -> float:
    """How likely a text is in the standard that was found likeliest or in another one of the same language."""
    standards = next((group for group in STANDARDS if language in group), frozenset())
    return sum(float(share) for code, share in _identifier().rank(sample) if code in standards) if standards else 0.0


def paragraph_language(folded: str, words: Sequence[str], main: str) -> str:
    """The language of one paragraph in a text whose main language is `main`: that one, unless another is certain.

    English shows by its function words; py3langid is asked only about paragraphs of an English text that have
    hardly any of them. `folded` is the paragraph in lower case, `words` its words.
    """
    share = sum(word in ENGLISH for word in words) / max(len(words), 1)
    if main != "en":
        return "en" if share >= ENGLISH_SHARE and len(words) >= FEW_WORDS else main
    other_script = 2 * len(folded.encode("ascii", "ignore")) < len(folded)  # Chinese has no blanks between words
    if share > FOREIGN_SHARE or (len(words) < FEW_WORDS and not other_script):
        return main
    language, probability = _identifier().classify(folded[:SAMPLE_CHARS])
    return str(language) if other_script or probability >= SURE_OF_PARAGRAPH else main


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
