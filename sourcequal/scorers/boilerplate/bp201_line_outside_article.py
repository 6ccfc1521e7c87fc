"""Lines that are no part of the article, learned from labelled pages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from math import exp, log
from typing import TYPE_CHECKING

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.models import Model
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.boilerplate.bp108_page_date import is_dated
from sourcequal.scorers.boilerplate.phrases import (
    PROSE_CHARS,
    SENTENCE_ENDS,
    heads_dated_text,
    heads_its_subject,
    in_columns,
    prose_lines,
    step_headings,
)
from sourcequal.scorers.boilerplate.remains import is_remains
from sourcequal.scorers.boilerplate.signatures import letter_ends, signed_from, signs_off
from sourcequal.scorers.boilerplate.stories import HARBOUR, HARBOUR_IN_GERMAN

if TYPE_CHECKING:
    from sourcequal.scorers.boilerplate.linemodel import LineScore

FLOOR = 0.002  # probabilities below say nothing and are not worth a candidate
THRESHOLD = 0.7  # of the lines that are reported in an article of running text without furniture; see `bar`
SHARE_COST = 3.5  # logarithm of odds; with it at most 2% of the main lines of any source are reported, by site folds
WARY_THRESHOLD, WARY_SHARE_COST = 0.885, 2.5  # the same for other texts and for pages, whose evidence was added up
RUNNING_SHARE = 0.9  # of the characters of an article of running text, which stand in its paragraphs
QUOTED_SHARE = 0.3  # of a paragraph that speaks of what it quotes
HELD_FROM = 0.6  # what is likelier and not reported is listed between this and the threshold; see `held_back`
HELD_SLOPE = (THRESHOLD - HELD_FROM) / (1 - HELD_FROM) - 1e-6
CERTAIN = 0.97  # a line this sure needs no company
TAUGHT = 1.0  # logarithm of odds; a line to which users' corrections added so much needs no company either,
TAUGHT_BAR = 0.75  # and this probability is enough
COMPANY = 2  # lines above the bar of wary texts that vouch for each other
HARMLESS = frozenset({"BP108", "BP133", "BP157"})  # dates, credits, cards of writers: sound articles have them, too
HEAD_LINES = 4  # of a document that is no page
PROSE_SHARE = 0.6  # of the characters; below it the text consists of short lines
MARKUP = ("#", "```", "|", ">")  # headings, code, tables and quotations in Markdown


@rule(
    "BP201",
    severity="error",
    model="boilerplate",
    threshold=THRESHOLD,
    source="Kohlschütter, Fankhauser, Nejdl: Boilerplate detection using shallow text features, WSDM 2010",
    bad=(
        "Home\nNews\nSport\nLog in\nHarbour reopens after storm\n" + HARBOUR + "Share this "
        "article\nMore from Business\n"
        "⟦Bank raises rates again⟧\n⟦Shops close in the old town⟧\n⟦Contact the newsroom⟧\n⟦Lindsay Post Ltd, 12 "
        "Quay Street⟧",
        HARBOUR_IN_GERMAN
        + "Mehr zum Thema\n⟦Das sind die schönsten Strände im Norden⟧\n⟦Unsere Leser fragen, wir antworten⟧\n"
        "⟦Die zehn besten Fischrezepte⟧",
    ),
    good=(
        "Harbour reopens after storm\n" + HARBOUR,
        "Harbour reopens after storm\n" + HARBOUR + "Why nine days?\nThe swell outside the breakwater was higher than "
        "in any year since "
        "the board began to measure it.",
        "Dear madam,\n" + HARBOUR + "Your neighbour below,\nArmand Leckie",
        "Sir, There is a lamp on the pier again, and no ship came to see it.\nIDA BRANDT\nSund\n\nSir, It is the inn."
        "\nCOL. J. WEIL\nFormer keeper of the lamp\n\nSir, I am nine, and I can see it.\nBO FARROW\nOsk",
        "Barge rules\n" + HARBOUR + "\nThe skipper\nIda Brandt",
        "Goods landed in March:\n- 40 tonnes of herring\n- 12 tonnes of cod\n- 3 tonnes of crab",
    ),
)
def line_outside_article(
    documents: Sequence[Document], findings: Sequence[tuple[Finding, ...]], model: Model
) -> list[list[Match]]:
    """Line that is not part of the article.

    Fragments of menus, other headlines, author boxes, teasers and user comments do not say what they are. They are
    known by their words together with where they stand: before the article begins, after it ends, or as islands in it.
    The confidence is the measured share of such lines that people left out of the text. A headline is never one.
    """
    from sourcequal.scorers.boilerplate.linemodel import score_lines

    scored = score_lines([document.text for document in documents], model.arrays)
    return [
        list(_candidates(document, _seen_in_page(document, lines, model), found))
        for document, lines, found in zip(documents, scored, findings, strict=True)
    ]


def _seen_in_page(document: Document, lines: list[LineScore], model: Model) -> list[LineScore]:
    """The scores with the evidence of the HTML page, where there is one."""
    if document.page is None or "page" not in model.arrays:
        return lines
    from sourcequal.scorers.boilerplate.page_evidence import rescore

    return rescore(document.page, document.text, lines, model.arrays["page"])


def _candidates(document: Document, lines: Sequence[LineScore], findings: Sequence[Finding]) -> Iterator[Match]:
    """The lines that no pattern rule calls furniture, with their probabilities; harmless matter is a candidate only."""
    known = [finding for finding in findings if finding.dimension == "boilerplate" and finding.shown]
    harmless = _covered(lines, [finding for finding in known if finding.severity == "info"])
    furniture = _covered(lines, [finding for finding in known if finding.severity != "info"])
    texts = [document.text[line.start : line.end] for line in lines]
    probabilities = [line.probability for line in lines]
    least = WARY_THRESHOLD if document.page else bar(texts, probabilities)
    letters: frozenset[int] = frozenset()
    spared: bool | None = None
    for number, (start, end, probability, taught) in enumerate(lines):
        if probability < FLOOR or number in furniture:
            continue
        told = taught >= TAUGHT and probability >= TAUGHT_BAR
        probability = max(probability, THRESHOLD) if told else probability
        reported = probability >= THRESHOLD
        if reported:
            if spared is None:
                headed = _head_end(document)
                letters = letter_ends(texts)
                others = [each.probability for each in lines[: signed_from(texts)] if each.start >= headed]
                spared = document.page is None and _stands_alone(texts, others, known)
            doubtful = not told and (probability < least or (spared and probability < CERTAIN))
            article = (
                document.text.startswith(MARKUP, start)
                or _is_title(document, start)
                or not step_headings(document).isdisjoint((line := document.position(start)[0], line - 1))
                or _quotes(document, start, end)
                or document.in_code(start, end)
                or in_columns(texts, number)
                or is_remains(document.folded[start:end].strip())
                or signs_off(texts, number)
                or number in letters
                or BLANK.fullmatch(texts[number].strip()) is not None
            )
            reported = not (doubtful or article or number in harmless)
        yield Match(start, end, probability if reported else held_back(probability))


BLANK = pattern(r"[^\W\d_][^\n:]{0,40}: ?[._…]{5,}")  # a line of a form, to be filled in


def held_back(probability: float) -> float:
    """How a line is listed that is not reported: below the threshold, in the order of likelihood."""
    return min(probability, HELD_FROM + (probability - HELD_FROM) * HELD_SLOPE)


def likelihood(confidence: float) -> float:
    """The probability of a line that was held back."""
    return max(confidence, HELD_FROM + (confidence - HELD_FROM) / HELD_SLOPE)


def bar(texts: Sequence[str], probabilities: Sequence[float]) -> float:
    """The probability from which on a line of a text is reported, given its lines and the probabilities of all of them.

    An article that is paragraphs and nothing else has no lists, tables or verse in which a short line could be its own:
    there the bar is lower.
    """
    wary = _bar(probabilities, WARY_THRESHOLD, WARY_SHARE_COST)
    kept = [text for text, probability in zip(texts, probabilities, strict=True) if 2 * probability < 1]
    running = _prose_share(kept) >= RUNNING_SHARE
    return min(wary, _bar(probabilities, THRESHOLD, SHARE_COST)) if running else wary


def _bar(probabilities: Sequence[float], threshold: float, cost: float) -> float:
    """A threshold, raised by the share of furniture.

    On a page that is mostly furniture every line is likely to be some, and one threshold for all texts would strike out
    the few lines of text in doubt.
    """
    share = sum(probabilities) / max(1, len(probabilities))
    return 1 / (1 + exp(-logit(threshold) - cost * share**2))


def _prose_share(texts: Sequence[str]) -> float:
    """The share of the characters of some lines that stand in running text."""
    prose = sum(len(text) for text in texts if len(text) >= PROSE_CHARS and text.rstrip().endswith(SENTENCE_ENDS))
    return prose / max(1, sum(map(len, texts)))


def logit(probability: float) -> float:
    """The logarithm of the odds of a probability between 0 and 1."""
    return log(probability / (1 - probability))


def _stands_alone(texts: Sequence[str], probabilities: Sequence[float], known: Sequence[Finding]) -> bool:
    """Whether nothing else speaks for furniture in this text: no rule has found any, and hardly a line is like it.

    The probabilities are those of all lines but the headline, which may well look like another article's, and the few
    lines that head a document: what it is, of whom, of which day.

    Poems, lists, timetables and chats consist of short lines; in them the model takes the shape of a line for a sign.
    Where a page's furniture was saved, it seldom comes as one line, and much of it says what it is.
    """
    if any(finding.severity != "info" and finding.code not in HARMLESS for finding in known):
        return False
    wary = _bar(probabilities, WARY_THRESHOLD, WARY_SHARE_COST)
    return _prose_share(texts) < PROSE_SHARE or sum(probability >= wary for probability in probabilities) < COMPANY


def _head_end(document: Document) -> int:
    """Where what stands over an article ends: its headline, and a few lines before its first running text."""
    prose = prose_lines(document)
    head = [line for line in document.filled_lines if prose and line.end <= prose[0].start]
    if len(head) <= HEAD_LINES:
        return prose[0].start if prose else 0
    return next((line.end for line in head if _is_title(document, line.start)), 0)


def _is_title(document: Document, start: int) -> bool:
    title = document.title_line
    if title is None:
        span = Span(start, start)
        return heads_its_subject(document, span) or heads_dated_text(document, span, is_dated)
    return title.start <= start < title.end


def _quotes(document: Document, start: int, end: int) -> bool:
    """Whether much of a paragraph stands in quotation marks: it may quote a banner that the article is about."""
    if end - start < PROSE_CHARS:
        return False
    quoted = sum(
        min(end, span.end) - max(start, span.start)
        for span in document.quotations
        if span.start < end and start < span.end
    )
    return quoted >= QUOTED_SHARE * (end - start)


def _covered(lines: Sequence[LineScore], findings: Sequence[Finding]) -> set[int]:
    """The numbers of the lines of which findings cover half."""
    ends, found = [line.end for line in lines], set()
    for finding in findings:
        number = bisect_right(ends, finding.start)
        while number < len(lines) and lines[number].start < finding.end:
            line = lines[number]
            if 2 * (min(line.end, finding.end) - max(line.start, finding.start)) >= line.end - line.start:
                found.add(number)
            number += 1
    return found
