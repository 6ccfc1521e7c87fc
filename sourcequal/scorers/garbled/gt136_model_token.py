"""GT136: marks that steer a language model."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

TOKEN = pattern(
    r"<\|[a-z_]{2,30}\|>"  # <|im_start|>
    r"|\[/?inst\]|<</?sys>>|</?think(?:ing)?>|(?<![\w<])</?s>(?!\w)"
    r"|#{2,4} ?(?:instructions?|response|input|output|user|assistant|system|human)\b:?"  # templates of instructions
    r"|(?m:^)(?:user|assistant|human|system|chatgpt|bot): ?(?=\S)(?=[^\n]*\n(?:user|assistant|human|system|bot):)"
    r"|\bspeaker_\d{1,2}\b"  # of a program that writes down what it hears
    r"|(?:cite)?turn\d{1,2}(?:search|view|news|image|fetch|file)\d{1,2}\b"  # places in a search assistant's memory
    r"|\{index=\d+\}|\boai_?citation\b(?::\d+)?|\[citation:\d{1,3}\]"
    r"|[?&]utm_source=(?:chatgpt|openai|perplexity|copilot)(?:\.com|\.ai)?"
)
TALK = pattern(
    r"\b(?:tokeni[sz]er|(?:the|an?|this|each|every|system|user) prompts?|prompt(?:s are|ing| template| injection)"
    r"|fine-tun\w+|chat template|language models)\b"
)


@rule(
    "GT136",
    severity="error",
    words=(
        *(
            "<|",
            "[inst]",
            "[/inst]",
            "<<sys",
            "<</sys",
            "<think",
            "</think",
            "<s>",
            "</s>",
            "##",
            *(f"turn{digit}" for digit in range(10)),
        ),
        *("[citation:", "speaker_", "assistant: ", "{index=", "oaicit", "oai_cit", "utm_source="),
    ),
    confidence=0.97,
    source="chat templates of language models, and the references that search assistants write",
    bad=(
        "⟦<|im_start|>⟧The mill is shut.⟦<|im_end|>⟧",
        "⟦<|im_start|>⟧The mill is shut, and the rain prompts a look at its roof.",
        "⟦SPEAKER_01⟧ The mill is shut. ⟦SPEAKER_02⟧ Since when?",
        "⟦### Response:⟧ The mill is shut, the owner said ⟦turn0search3⟧ and ⟦turn7view12⟧, and the dam "
        "holds ⟦[citation:4]⟧.",
    ),
    good=(
        "## The mill\n\nIt is shut. It is your turn, she said to the assistant: him.",
        "The prompt ends in <|im_end|>, which is how a chat template marks a turn.",
    ),
)
def model_token(document: Document) -> Iterator[Match]:
    """Mark that steers a language model, left in the article.

    Chat templates, reasoning tags and references to a search assistant's results are for programs; a reader sees them
    where the answer of one was pasted whole.
    """
    found = [match.span() for match in TOKEN.finditer(document.folded)]
    if found and not (document.about_code or TALK.search(document.folded)):
        yield from (Match(*span) for span in found if not document.quotes_code(*span))
