"""What surrounds a line: where it stands, what stands beside it, and where the article seems to begin and end.

The last is the sequence decision: on the sums of line scores from the top, the best stretch of article that goes
through a line is compared with the best stretch of all. A line outside pays what the stretch would lose by reaching it.
"""

from __future__ import annotations

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
    UPPER,
    WINDOWS,
    ZONE_SALT,
    Floats,
    Grams,
    Hasher,
    Ints,
    Lines,
    Tokens,
    ends_sentence,
    merged,
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
    long_enough: Bools = np.diff(tokens.bounds) >= PROSE_WORDS
    return long_enough & ends_sentence(lines)


def surroundings(lines: Lines, tokens: Tokens, hasher: Hasher, prose: Bools) -> dict[str, Grams]:
    """The hashed features of what surrounds each line: its words by their place, and the words of short lines near it.

    "Read" below the last running text opens a link; a paragraph under "About the author" is not the article's.
    """
    count, here = np.diff(tokens.bounds), np.arange(len(lines.starts))
    short, long = count <= BESIDE_WORDS, count >= PROSE_WORDS
    whole = hasher(lines.starts, lines.ends)
    line = tokens.line
    zoned = tokens.hashes * MIX + _zone(lines, prose)[line].astype(np.uint64)
    found = {"zone": Grams(table_index(zoned, ZONE_SALT, long[line]), line)}
    for group, step, (word_salt, line_salt) in (("above", 1, ABOVE_SALTS), ("below", -1, BELOW_SALTS)):
        word, there = _beside(lines, line, short, step)
        row, beside = _beside(lines, here, short, step)
        found[group] = merged(
            [
                (table_index(tokens.hashes[word], word_salt, long[there]), there),
                (table_index(whole[row], line_salt, long[beside]), beside),
            ]
        )
    heads = _headings(lines, short & ~ends_sentence(lines))
    under = np.flatnonzero(heads >= 0)
    found["heading"] = Grams(table_index(whole[heads[under]], HEADING_SALT, long[under]), under)
    return found


def _zone(lines: Lines, prose: Bools) -> Ints:
    """0 above the first running text of an article, 2 below the last, 1 between them."""
    here, texts = np.arange(len(prose)), _sums(prose)
    begun, over = texts[here + 1] > texts[lines.first], texts[lines.last + 1] == texts[here]
    zone: Ints = begun.astype(np.int64) + (begun & over)
    return zone


def _beside(lines: Lines, line: Ints, short: Bools, step: int) -> tuple[Ints, Ints]:
    """Which items stand in short lines that have a line of their article `step` lines below, and the number of that."""
    there = line + step
    item = np.flatnonzero(short[line] & (there >= lines.first[line]) & (there <= lines.last[line]))
    return item, there[item]


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
    long = np.flatnonzero(tokens.ends - tokens.starts >= LONG_WORD_CHARS)
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
    return np.stack(columns, axis=1).astype(np.float32)


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
    filled, last = np.diff(tokens.bounds) > 0, len(tokens.hashes) - 1
    openings, closings = np.minimum(tokens.bounds[:-1], last), np.maximum(tokens.bounds[1:] - 1, 0)
    words = tokens.hashes if last >= 0 else np.zeros(1, np.uint64)
    keys = (
        hasher(begins, ends),
        np.where(filled, words[openings], np.uint64(0)),
        np.where(filled, words[closings], np.uint64(0)),
    )
    groups = [_groups(lines, key) for key in keys]
    columns = [column for group in groups for column in _of_group(group, logit)]
    return np.stack([*columns, _nearest(groups[0])], axis=1).astype(np.float32)


def _groups(lines: Lines, key: NDArray[np.uint64]) -> Ints:
    """The number of the group of lines of one article that share a key."""
    group: Ints = np.unique(key ^ (lines.document.astype(np.uint64) * MIX), return_inverse=True)[1]
    return group


def _of_group(group: Ints, logit: Floats) -> tuple[NDArray[Any], NDArray[Any]]:
    """The logarithm of the size of each line's group, and the mean score of the others in it; its own where alone."""
    size = np.bincount(group)[group]
    others = (np.bincount(group, logit)[group] - logit) / np.maximum(size - 1, 1)
    return np.log(size), np.where(size > 1, others, logit)


def _nearest(group: Ints) -> NDArray[Any]:
    """How many lines away the nearest line of the same group is, as a logarithm."""
    order = np.argsort(group, kind="stable")
    step = np.where(np.diff(group[order]) == 0, np.diff(order), FAR_LINES)
    away = np.empty(len(group))
    away[order] = np.minimum(np.append(step, FAR_LINES), np.concatenate(([FAR_LINES], step)))
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
    return np.stack(columns, axis=1).astype(np.float32)


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
    here, found = np.arange(len(lines.starts)), []
    for step in (*NEIGHBOURS, *(-step for step in NEIGHBOURS)):
        there = here + step
        inside = (there >= lines.first) & (there <= lines.last)
        found.append(np.where(inside[:, None], columns[np.where(inside, there, here)], np.float32(OUTSIDE)))
    return np.concatenate(found, axis=1)


def landmarks(lines: Lines, tokens: Tokens, prose: Bools, columns: Floats) -> Floats:
    """The given columns of four lines that say what section a line is in, and how far away each of them is.

    They are the nearest heading over running text, the nearest short line above, and the nearest running text above
    and below.
    """
    here = np.arange(len(lines.starts))
    short = (np.diff(tokens.bounds) <= BESIDE_WORDS) & ~ends_sentence(lines)
    opening = short & np.append(prose[1:], False) & (here < lines.last)
    found = []
    for there in (_above(lines, opening), _above(lines, short), _above(lines, prose), _below(lines, prose)):
        known = there >= 0
        away = np.where(known, np.abs(there - here), FAR_LINES)
        found += [np.where(known[:, None], columns[there], np.float32(OUTSIDE)), np.log1p(away)[:, None]]
    return np.concatenate(found, axis=1).astype(np.float32)


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
    here, found = np.arange(len(logit)), []
    for sign in (-1, 1):
        highest = np.full(len(logit), np.float32(OUTSIDE))
        for step in range(1, PEAK_LINES[-1] + 1):
            there = here + sign * step
            inside = (there >= lines.first) & (there <= lines.last)
            highest = np.maximum(highest, np.where(inside, logit[np.where(inside, there, here)], np.float32(OUTSIDE)))
            if step in PEAK_LINES:
                found.append(highest)
    return np.stack(found, axis=1)


def apart(lines: Lines, prose: Bools, logit: Floats) -> Floats:
    """How far each line's score lies from the mean of the article's running text."""
    number = np.maximum(np.bincount(lines.document, prose), 1)
    mean = np.bincount(lines.document, prose * logit) / number
    return (logit - mean[lines.document]).astype(np.float32)[:, None]


def window_means(lines: Lines, columns: Floats, halves: tuple[int, ...] = WINDOWS[:2]) -> Floats:
    """The means of the given columns over windows around each line, of some half-widths in lines."""
    here = np.arange(len(lines.starts))
    sums = np.concatenate((np.zeros((1, columns.shape[1])), np.cumsum(columns, axis=0, dtype=np.float64)))
    found = []
    for half in halves:
        low, high = np.maximum(here - half, lines.first), np.minimum(here + half, lines.last) + 1
        found.append((sums[high] - sums[low]) / (high - low)[:, None])
    return np.concatenate(found, axis=1).astype(np.float32)


def stretches(lines: Lines, logit: Floats) -> Floats:
    """What the line scores around each line say: means over windows, over all before and after, and the best stretch.

    `logit` is positive for furniture. The best stretch is the run of lines with the most article in it; a line's
    regret is what that stretch would lose by having to reach the line.
    """
    value = np.clip(logit, -LOGIT_LIMIT, LOGIT_LIMIT).astype(np.float64)
    here, sums = np.arange(len(value)), np.concatenate(([0.0], np.cumsum(value)))
    means = [_mean(sums, np.maximum(here - half, lines.first), np.minimum(here + half, lines.last)) for half in WINDOWS]
    whole = _mean(sums, lines.first, lines.last)
    before = _mean(sums, lines.first, np.maximum(here - 1, lines.first))
    after = _mean(sums, np.minimum(here + 1, lines.last), lines.last)
    entered, left = _best_reach(lines, sums, value)
    through = entered + left + value
    openings, article = np.unique(lines.first, return_inverse=True)
    regret = through - np.minimum.reduceat(through, openings)[article]
    return np.stack([*means, whole, before, after, entered, left, regret], axis=1).astype(np.float32)


def beyond(lines: Lines, logit: Floats, weight: Floats) -> Floats:
    """How far each line lies outside the best stretch, and what stands between.

    A heading such as "6 thoughts on this" between the article and a line is a barrier: it marks all that follows as
    furniture, however much that reads like an article. Lines weigh by their length here.
    """
    value = np.clip(logit, -LOGIT_LIMIT, LOGIT_LIMIT).astype(np.float64)
    mass = value * weight
    here, sums = np.arange(len(value)), np.concatenate(([0.0], np.cumsum(mass)))
    entered, left = _best_reach(lines, sums, mass)
    through = entered + left + mass
    openings, article = np.unique(lines.first, return_inverse=True)
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
    return np.stack(columns, axis=1).astype(np.float32)


def _mean(sums: NDArray[np.float64], low: Ints, high: Ints) -> NDArray[np.float64]:
    mean: NDArray[np.float64] = (sums[high + 1] - sums[low]) / (high - low + 1)
    return mean


def _best_reach(
    lines: Lines, sums: NDArray[np.float64], value: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The least cost of a stretch that comes from above to each line, and of one that goes on below it."""
    apart = APART * lines.document
    # from above: the cost of [a, i) is sums[i] - sums[a]; the best start has the highest sums[a], a in first..i
    highest = np.maximum.accumulate(sums[:-1] + apart) - apart
    # below: the cost of (i, b] is sums[b + 1] - sums[i + 1]; the best end has the lowest sums[b + 1], b in i..last
    lowest = np.minimum.accumulate((sums[1:] + apart)[::-1])[::-1] - apart
    return sums[:-1] - highest, lowest - sums[1:]
