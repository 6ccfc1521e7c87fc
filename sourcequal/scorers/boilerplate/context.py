"""What surrounds a line: where it stands, what stands beside it, and where the article seems to begin and end.

The last is the sequence decision: on the sums of line scores from the top, the best stretch of article that goes
through a line is compared with the best stretch of all. A line outside pays what the stretch would lose by reaching it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sourcequal.scorers.boilerplate.features import (
    ABOVE_SALTS,
    BELOW_SALTS,
    HEADING_SALT,
    LOGIT_LIMIT,
    LONG_WORD_CHARS,
    MIX,
    NEIGHBOURS,
    OUTSIDE,
    PROSE_WORDS,
    SALTS,
    UPPER,
    WINDOWS,
    ZONE_SALT,
    Floats,
    Grams,
    Hasher,
    Ints,
    Lines,
    Tokens,
    in_rows,
    merged,
    table,
    table_index,
)

Bools = NDArray[np.bool_]
BESIDE_WORDS = 10  # a line of up to so many words says something of the lines beside it, as a heading or a menu does
APART = 1e6  # larger than any sum of line scores in one article; keeps running extremes of articles apart
PEAK_LINES = (4, 10)  # lines above and below in which the highest score is looked for
MANNER_WINDOWS = (3, 10)  # half-widths, in lines, of the means of how lines are written
FAR_LINES = 400  # a distance for "there is none"


def is_prose(lines: Lines, tokens: Tokens) -> Bools:
    """Whether each line is running text: enough words and a sentence end."""
    long_enough: Bools = tokens.count >= PROSE_WORDS
    return long_enough & lines.ends_sentence


def surroundings(lines: Lines, tokens: Tokens, hasher: Hasher, prose: Bools) -> dict[str, Grams]:
    """The hashed features of what surrounds each line: its words by their place, and the words of short lines near it.

    "Read" below the last running text opens a link; a paragraph under "About the author" is not the article's.
    """
    count = tokens.count
    short, long = count <= BESIDE_WORDS, count >= PROSE_WORDS
    whole = hasher(lines.starts, lines.ends)
    line = tokens.line
    zoned = tokens.hashes * MIX + _zone(lines, prose)[line].astype(np.uint64)
    found = {"zone": Grams(table_index(zoned, ZONE_SALT, long[line]), line)}
    for group, step, (word_salt, line_salt) in (("above", 1, ABOVE_SALTS), ("below", -1, BELOW_SALTS)):
        speaks = _speaks(lines, short, step)
        word, row = speaks[line].nonzero()[0], speaks.nonzero()[0]
        there, beside = line[word] + step, row + step
        found[group] = merged(
            [
                (table_index(tokens.hashes[word], word_salt, long[there]), there),
                (table_index(whole[row], line_salt, long[beside]), beside),
            ]
        )
    heads = _headings(lines, short & ~lines.ends_sentence)
    under = (heads >= 0).nonzero()[0]
    found["heading"] = Grams(table_index(whole[heads[under]], HEADING_SALT, long[under]), under)
    return found


def _zone(lines: Lines, prose: Bools) -> Ints:
    """0 above the first running text of an article, 2 below the last, 1 between them."""
    here, texts = np.arange(len(prose)), _sums(prose)
    begun, over = texts[here + 1] > texts[lines.first], texts[lines.last + 1] == texts[here]
    zone: Ints = begun.astype(np.int64) + (begun & over)
    return zone


def _speaks(lines: Lines, short: Bools, step: int) -> Bools:
    """Which short lines have a line of their article `step` lines below."""
    there = np.arange(len(short)) + step
    found: Bools = short & (there >= lines.first) & (there <= lines.last)
    return found


def _headings(lines: Lines, like: Bools) -> Ints:
    """The nearest line above each line that is like a heading and has a line between them; -1 for none."""
    here = np.arange(len(like))
    latest = np.maximum.accumulate(np.concatenate(([-1, -1], np.where(like, here, -1))))[: len(like)]
    return np.where(latest >= lines.first, latest, -1)


def likeness(lines: Lines, tokens: Tokens, prose: Bools) -> Floats:
    """How much of each line's longer words its article uses elsewhere.

    Columns: the share used in other lines, in other running text, in the first line; the mean logarithm of their
    number of lines of running text; the share of the capitalised ones used in other running text.
    """
    long = (tokens.ends - tokens.starts >= LONG_WORD_CHARS).nonzero()[0]
    line, number = tokens.line[long], len(lines.starts)
    key = tokens.hashes[long] ^ (lines.document[line].astype(np.uint64) * MIX)
    _, word = np.unique(key, return_inverse=True)
    # each word once a line, so that a line's own repeats do not count as the article's
    pairs, kept = np.unique(word * number + line, return_index=True)
    word, line = pairs // number, pairs % number
    named = (lines.flags[tokens.starts[long[kept]]] & UPPER) != 0
    own_first = line == lines.first[line]
    uses, uses_first = np.bincount(word), np.bincount(word, own_first)[word]
    uses_prose = np.bincount(word, prose[line])[word] - prose[line]
    shares = [uses[word] > 1, uses_prose > 0, (uses_first > 0) & ~own_first, np.log1p(uses_prose)]
    total, names = np.bincount(line, minlength=number), np.bincount(line, named, number)
    columns = [np.bincount(line, share, number) / np.maximum(total, 1) for share in shares]
    columns.append(np.bincount(line, named & (uses_prose > 0), number) / np.maximum(names, 1))
    return table(columns)


def repeats(lines: Lines, hasher: Hasher) -> Floats:
    """How often each line stands in its article, as a logarithm."""
    key = hasher(lines.starts, lines.ends) ^ (lines.document.astype(np.uint64) * MIX)
    _, index, counts = np.unique(key, return_inverse=True, return_counts=True)
    return np.log(counts[index]).astype(np.float32)[:, None]


def kin(lines: Lines, tokens: Tokens, logit: Floats) -> Floats:
    """What the score says of the lines that are like each line, wherever they stand in its article.

    The cells of a table, the names over comments and the titles of a list of teasers share a form, or a first or last
    word, and a fate. Columns: the logarithm of their number and their mean score, for each of the three; how far the
    nearest line of the same form is.
    """
    hasher, begins, ends = lines.forms
    filled, last = tokens.count > 0, len(tokens.hashes) - 1
    openings, closings = np.minimum(tokens.bounds[:-1], last), np.maximum(tokens.bounds[1:] - 1, 0)
    words = tokens.hashes if last >= 0 else np.zeros(1, np.uint64)
    keys = (
        hasher(begins, ends),
        np.where(filled, words[openings], np.uint64(0)),
        np.where(filled, words[closings], np.uint64(0)),
    )
    groups = _groups(lines, keys)
    sizes, scores = _of_group(groups.ravel(), np.concatenate([logit] * len(keys)))
    rows = zip(sizes.reshape(groups.shape), scores.reshape(groups.shape), strict=True)
    return table([*(column for row in rows for column in row), _nearest(groups[0])])


def _groups(lines: Lines, keys: Sequence[NDArray[np.uint64]]) -> Ints:
    """The number of the group of lines of one article that share a key, a row for each kind of key."""
    article = lines.document.astype(np.uint64) * MIX
    own = np.array([key ^ article ^ salt for key, salt in zip(keys, SALTS, strict=False)])
    return np.unique(own.ravel(), return_inverse=True)[1].reshape(own.shape)


def _of_group(group: Ints, logit: Floats) -> tuple[NDArray[Any], NDArray[Any]]:
    """The logarithm of the size of each line's group, and the mean score of the others in it; its own where alone."""
    size = np.bincount(group)[group]
    others = (np.bincount(group, logit)[group] - logit) / np.maximum(size - 1, 1)
    return np.log(size), np.where(size > 1, others, logit)


def _nearest(group: Ints) -> NDArray[Any]:
    """How many lines away the nearest line of the same group is, as a logarithm."""
    order = group.argsort(kind="stable")
    ordered, step = group[order], np.full(len(group) + 1, FAR_LINES)
    np.copyto(step[1:-1], order[1:] - order[:-1], where=ordered[1:] == ordered[:-1])
    away = np.empty(len(group))
    away[order] = np.minimum(step[1:], step[:-1])
    return np.log1p(away)


def runs(lines: Lines, prose: Bools) -> Floats:
    """How many lines without running text stand together around each line, as a logarithm; none in running text."""
    here, number = np.arange(len(prose)), len(prose)
    before = np.maximum(np.maximum.accumulate(np.where(prose, here, -1)), lines.first - 1)
    after = np.minimum.accumulate(np.where(prose, here, number)[::-1])[::-1]
    together = np.where(prose, 0, np.minimum(after, lines.last + 1) - before - 1)
    return np.log1p(together).astype(np.float32)[:, None]


def position(lines: Lines, prose: Bools) -> Floats:
    """Where each line stands in its article, in lines, in characters, and from the nearest running text."""
    here = np.arange(len(lines.starts))
    above, below = here - lines.first, lines.last - here
    size = _sums(lines.ends - lines.starts)
    begun, whole = size[here] - size[lines.first], size[lines.last + 1] - size[lines.first]
    texts = _sums(prose)
    before, after = texts[here] - texts[lines.first], texts[lines.last + 1] - texts[here + 1]
    back, ahead = _distance(here, prose, before > 0), _distance(here[::-1], prose[::-1], (after > 0)[::-1])[::-1]
    count = above + below + 1
    columns = [
        *(np.log1p(column) for column in (above, below, back, ahead, before, after, count)),
        above / count,
        begun / whole,
        (texts[lines.last + 1] - texts[lines.first]) / count,
        np.log(whole / count),
    ]
    return table(columns)


def _sums(values: NDArray[np.generic]) -> Ints:
    sums = np.zeros(len(values) + 1, np.int64)
    np.cumsum(values, out=sums[1:])
    return sums


def _distance(here: Ints, prose: Bools, known: Bools) -> Ints:
    """Lines back to the last running text before each line; `here` may count down."""
    step = np.abs(here - here[:1])
    marks = np.where(prose, step, -1)
    latest = np.maximum.accumulate(np.concatenate(([-1], marks[:-1])))
    return np.where(known, np.minimum(step - latest, FAR_LINES), FAR_LINES)


def neighbours(lines: Lines, columns: Floats) -> Floats:
    """The given columns of the lines before and after each line."""
    here = np.arange(len(lines.starts))[:, None]
    there = here + np.array([*NEIGHBOURS, *(-step for step in NEIGHBOURS)])
    inside = (there >= lines.first[:, None]) & (there <= lines.last[:, None])
    found = np.where(inside[:, :, None], columns[np.where(inside, there, here)], np.float32(OUTSIDE))
    return in_rows(found)


def landmarks(lines: Lines, tokens: Tokens, prose: Bools, columns: Floats) -> Floats:
    """The given columns of four lines that say what section a line is in, and how far away each of them is.

    They are the nearest heading over running text, the nearest short line above, and the nearest running text above
    and below.
    """
    here = np.arange(len(lines.starts))
    short = (tokens.count <= BESIDE_WORDS) & ~lines.ends_sentence
    opening = short & (here < lines.last)
    opening[:-1] &= prose[1:]
    there = np.array([_above(lines, opening), _above(lines, short), _above(lines, prose), _below(lines, prose)]).T
    known = there >= 0
    found = np.empty((*there.shape, columns.shape[1] + 1), np.float32)
    found[:, :, :-1] = np.where(known[:, :, None], columns[there], np.float32(OUTSIDE))
    found[:, :, -1] = np.log1p(np.where(known, np.abs(there - here[:, None]), FAR_LINES))
    return in_rows(found)


def _above(lines: Lines, marked: Bools) -> Ints:
    """The nearest marked line of the article above each line; -1 for none."""
    latest = np.maximum.accumulate(np.where(marked, np.arange(len(marked)), -1))
    before = np.concatenate(([-1], latest[:-1]))
    return np.where(before >= lines.first, before, -1)


def _below(lines: Lines, marked: Bools) -> Ints:
    """The nearest marked line of the article below each line; -1 for none."""
    number = len(marked)
    next_ones = np.minimum.accumulate(np.where(marked, np.arange(number), number)[::-1])[::-1]
    after = np.concatenate((next_ones[1:], [number]))
    return np.where(after <= lines.last, after, -1)


def peaks(lines: Lines, logit: Floats) -> Floats:
    """The highest line score within some lines above, and below: a section's title counts for all of it."""
    openings, article = lines.articles
    most = PEAK_LINES[-1]
    row = np.arange(len(logit)) + most * (article + 1)  # between articles as many empty rows as any look reaches
    scores = np.full(len(logit) + most * (len(openings) + 1), np.float32(OUTSIDE))
    scores[row] = np.maximum(logit, np.float32(OUTSIDE))
    highest = [_highest(scores, reach) for reach in PEAK_LINES]
    above = [peak[row - reach] for peak, reach in zip(highest, PEAK_LINES, strict=True)]
    return table([*above, *(peak[row + 1] for peak in highest)])


def _highest(values: Floats, reach: int) -> Floats:
    """The highest of so many values from each place on, found by putting windows together to larger ones."""
    found, size = values, 1
    while size < reach:
        step = min(size, reach - size)
        found, size = np.maximum(found[:-step], found[step:]), size + step
    return found


def apart(lines: Lines, prose: Bools, logit: Floats) -> Floats:
    """How far each line's score lies from the mean of the article's running text."""
    number = np.maximum(np.bincount(lines.document, prose), 1)
    mean = np.bincount(lines.document, prose * logit) / number
    return (logit - mean[lines.document]).astype(np.float32)[:, None]


def window_means(lines: Lines, columns: Floats, halves: tuple[int, ...] = WINDOWS[:2]) -> Floats:
    """The means of the given columns over windows around each line, of some half-widths in lines."""
    here = np.arange(len(lines.starts))
    sums = np.zeros((len(here) + 1, columns.shape[1]))
    columns.cumsum(axis=0, dtype=np.float64, out=sums[1:])
    low, high = _windows(lines, halves)
    means = (sums[high + 1] - sums[low]) / (high - low + 1)[:, :, None]
    return in_rows(means.transpose(1, 0, 2)).astype(np.float32)


def _windows(lines: Lines, halves: tuple[int, ...]) -> tuple[Ints, Ints]:
    """The first and the last line of windows around each line, one row for each half-width in lines."""
    here, half = np.arange(len(lines.starts)), np.array(halves)[:, None]
    return np.maximum(here - half, lines.first), np.minimum(here + half, lines.last)


def stretches(lines: Lines, logit: Floats) -> Floats:
    """What the line scores around each line say: means over windows, over all before and after, and the best stretch.

    `logit` is positive for furniture. The best stretch is the run of lines with the most article in it; a line's
    regret is what that stretch would lose by having to reach the line.
    """
    value = logit.clip(-LOGIT_LIMIT, LOGIT_LIMIT).astype(np.float64)
    here, sums = np.arange(len(value)), _running(value)
    first, last = lines.first, lines.last
    low, high = _windows(lines, WINDOWS)
    low = np.concatenate([low, [first, first, np.minimum(here + 1, last)]])  # and of all, all before, all after
    high = np.concatenate([high, [last, np.maximum(here - 1, first), last]])
    means = (sums[high + 1] - sums[low]) / (high - low + 1)
    entered, left = _best_reach(lines, sums)
    through = entered + left + value
    openings, article = lines.articles
    regret = through - np.minimum.reduceat(through, openings)[article]
    return table([*means, entered, left, regret])


def beyond(lines: Lines, logit: Floats, weight: Floats) -> Floats:
    """How far each line lies outside the best stretch, and what stands between.

    A heading such as "6 thoughts on this" between the article and a line is a barrier: it marks all that follows as
    furniture, however much that reads like an article. Lines weigh by their length here.
    """
    value = logit.clip(-LOGIT_LIMIT, LOGIT_LIMIT).astype(np.float64)
    mass = value * weight
    here, sums = np.arange(len(value)), _running(mass)
    entered, left = _best_reach(lines, sums)
    through = entered + left + mass
    openings, article = lines.articles
    best = np.minimum.reduceat(through, openings)
    inside = through <= best[article] + 1e-6
    begin = np.minimum.reduceat(np.where(inside, here, len(here)), openings)[article]
    end = np.maximum.reduceat(np.where(inside, here, -1), openings)[article]
    apart = APART * lines.document
    after = np.maximum.accumulate(np.where(here > end, value, -APART / 2) + apart) - apart
    before = np.maximum.accumulate((np.where(here < begin, value, -APART / 2) - apart)[::-1])[::-1] + apart
    columns = [
        np.log1p(np.maximum(begin - here, 0)),
        np.log1p(np.maximum(here - end, 0)),
        np.where(here > end, after, np.where(here < begin, before, OUTSIDE)),
        (through - best[article]) / np.maximum(-best[article], 1.0),
        np.where(here > end, (sums[here] - sums[end + 1]), np.where(here < begin, sums[begin] - sums[here + 1], 0.0)),
    ]
    return table(columns)


def _running(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The sum of what stands before each place, and in the end of all."""
    sums = np.zeros(len(values) + 1)
    values.cumsum(out=sums[1:])
    return sums


def _best_reach(lines: Lines, sums: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The least cost of a stretch that comes from above to each line, and of one that goes on below it."""
    apart = APART * lines.document
    # from above: the cost of [a, i) is sums[i] - sums[a]; the best start has the highest sums[a], a in first..i
    highest = np.maximum.accumulate(sums[:-1] + apart) - apart
    # below: the cost of (i, b] is sums[b + 1] - sums[i + 1]; the best end has the lowest sums[b + 1], b in i..last
    lowest = np.minimum.accumulate((sums[1:] + apart)[::-1])[::-1] - apart
    return sums[:-1] - highest, lowest - sums[1:]
