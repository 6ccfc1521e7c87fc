"""GT121: markup that should have been rendered."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

TAG = pattern(
    r"</?(?:p|br|div|span|strong|em|b|i|u|a|h[1-6]|ul|ol|li|img|table|t[rdh]|tbody|blockquote|figure"
    r"|figcaption|iframe|script"
    r"|style|section|article|sup|sub|font|center|ref)(?:\s[^<>\n]{0,300})?/?>"
)
WIKI = pattern(
    r"\{\{[^{}\n]{1,200}\}\}"  # {{cite web |url=…}}
    r"|\[\[[^\[\]\n]{1,200}\]\]"  # [[File:…]]
    r"|\[/?(?:caption|gallery|embed|video|audio|vc_\w+|quote|img|url|b|i)(?:[ =][^\[\]\n]{0,200})?\]"  # shortcodes
    r"(?!\()"  # no links
    r"|\[[a-z]\w{2,20}(?: [\w-]{1,20}=(?:[\"“”][^\"“”\[\]\n]{0,80}[\"“”]|[\w%./:-]+)){1,8} ?/?\]"  # [map id="4"]
    r"|\[/[a-z]{0,7}(?=\n|$)|\[/[a-z]{2,}(?:_[a-z]+)+\]"  # [/quo, cut off; [/row_inner]
    r"|\[[^\[\]\n]{1,60}\]\(#_(?:ftn|edn)(?:ref)?\d+\)"  # a footnote of a word processor
)
SMILEY = pattern(r"(?<=[^\W\d_] ):[a-z][a-z_]{2,20}:(?=[ \n.,!?]|$)")  # of a forum: :grin:
OF_SMILEYS = pattern(r"\b(?:emojis?|emoticons?|smil(?:ey|ies)|chats?|chat rooms?|slack|discord|short ?codes?)\b")
MOST_SMILEYS = 2  # a text with more of them is about them
# The mark of a heading in mid-line.
HEADING = pattern(r"(?<=[.!?:*_”\")] )#{2,4} (?=[A-Z])(?!Instruct|Response|Input|Output|User|Assistant|System|Human)")
INVISIBLE = pattern(r"<img[^>]+\b(?:width|height)=.?1\b")  # a counter's picture is furniture: BP120


@rule(
    "GT121",
    severity="warning",
    words=(
        "<",
        "{{",
        "[[",
        "[/",
        "[caption",
        "[gallery",
        "[embed",
        "[video",
        "[vc_",
        "[quote",
        "[img",
        "[url",
        '="',
        " :",
        "## ",
    ),
    confidence=0.9,
    source="content management exports: tags, wiki templates and shortcodes left in text",
    bad=(
        "The vote ⟦<strong>⟧passed⟦</strong>⟧ late.⟦<br />⟧",
        "The mill is shut. ⟦### ⟧What came before it. **In short:** ⟦## ⟧Nothing did.",
        "The mill is open. ⟦[map id=“4” width=auto]⟧ It turned ⟦:grin:⟧ at noon, said the miller. ⟦[/quo⟧",
        "A photo ⟦[caption id=“4”]⟧ was shown ⟦{{cite web |url=x.org}}⟧ here.",
    ),
    good=(
        "If a < b and c > d, then fine. Prices <£5 sell.",
        "In our chat a :wave: at nine means good morning, and a :tea: that somebody is away.",
        "In HTML the tag <b> makes bold text.",
        "The bridge has shut. ![img](bridge.png) See the [video](tour.mp4) and the [url](https://example.com) of it.",
        'The crew waved.\n<img src="https://example.com/count.gif" width="1" height="1" />',
        "Components of Vue keep state in <script setup> and their markup in <template>; see api.js and the functions.",
    ),
)
def stray_markup(document: Document) -> Iterator[Match]:
    """Markup shown as text.

    Tags, wiki templates or shortcodes that a browser should have used, in the middle of the article.
    """
    if document.about_code:
        return
    for form in (TAG, WIKI, HEADING):
        for match in form.finditer(document.text):
            foreign = _placeholder(match[0]) or INVISIBLE.search(match[0])
            if not foreign and not document.quotes_code(*match.span()):
                yield Match(*match.span())
    smileys = list(SMILEY.finditer(document.text))
    if len(smileys) <= MOST_SMILEYS and not OF_SMILEYS.search(document.folded):
        yield from (Match(*match.span()) for match in smileys)


def _placeholder(markup: str) -> bool:
    """A template value such as {{title}} belongs to GT122."""
    return markup.startswith("{{") and markup.strip("{} ").isidentifier()
