"""Lines that are damage and no furniture: what a template, an outline or an address left in the text."""

from __future__ import annotations

from sourcequal.rule import pattern

# The garbled rules speak of them (GT121, GT122, GT133, GT139), and cleaning must not hide that a text is made.
REMAINS = pattern(
    r"\W{0,2}[(\[{<]{1,2} ?(?:insert|add|include|place|put|write|todo|note to|keep|say|give|state)\b[^\n]*"
    r"[)\]}>]{1,2}\W{0,2}"
    r"|[%{<\[]{2} ?[\w.:-]+ ?[%}>\]]{2}"  # %%closing_line%%
    r"|\[/?[a-z]\w*(?: [\w-]+=[^\]\n]*)+\]"  # [map id="4"]
    r"|h[1-6] ?[:–—-] .*"  # of an outline
    # addresses and labels in place of words
    r"|(?=[a-z])(?=(?:[^-_]*[-_]){3})(?:[a-z0-9]+(?:[-_][a-z0-9]+)+[ ,|;]*){1,12}"
)


def is_remains(said: str) -> bool:
    """Whether a line, in small letters and without blanks around it, is such a rest and nothing else."""
    return REMAINS.fullmatch(said) is not None
