"""Which language a text is in, decided offline.

Most input is English, and plain English shows by its function words in microseconds. Everything else goes to
py3langid, whose import and model cost about 0.2 s, so that cost falls only on texts that need it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

UNDETERMINED = "und"  # ISO 639-3: no telling

# Words that carry English grammar and are rare or absent in languages of the same script.
ENGLISH = frozenset(
    "the of and to that is was for with it his her he she they their this from be are were have has had not but by at "
    "which who would will there been when what about into than its our your you we could should because these "
    "those".split()
)
ENGLISH_SHARE = 0.22  # of a text's words; running English prose has 0.3 to 0.45, other languages under 0.08
FEW_WORDS = 20  # a share over fewer words says little
SURE = 0.90  # py3langid's normalised probability below which a language is not claimed
SAMPLE_CHARS = 4000


def detect_language(text: str, words: Sequence[str]) -> str:
    """The ISO 639-1 code of the text's main language, or "und" where there is no telling.

    `words` are the text's lower-case words, already split by the caller; the first 400 are enough.
    """
    sample = words[:400]
    hits = sum(word in ENGLISH for word in sample)
    if len(sample) >= FEW_WORDS and hits >= ENGLISH_SHARE * len(sample):
        return "en"
    if len(sample) < 3:
        return UNDETERMINED
    language, probability = _identifier().classify(text[:SAMPLE_CHARS])
    if language == "en" and hits:
        return "en"
    return str(language) if probability >= SURE else UNDETERMINED


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
