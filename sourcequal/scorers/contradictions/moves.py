"""Verbs that say a figure rose or fell, as branches of a regular expression over text in lower or mixed case."""

from __future__ import annotations

UP = (
    r"rose|risen|rises?|rising|grew|grown?|grows|growing|increase[ds]?|increasing|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?"
    r"|surg(?:ed?|es|ing)|soar(?:ed|s|ing)?|gain(?:ed|s|ing)?|up"
)
DOWN = (
    r"fell|fallen|falls?|falling|drop(?:ped|s|ping)?|declin(?:ed?|es|ing)|decrease[ds]?|decreasing|shrank|shrunk"
    r"|shrinks?|slump(?:ed|s|ing)?|plung(?:ed?|es|ing)|plummet(?:ed|s|ing)?|tumbl(?:ed?|es|ing)|slid|slides?|down"
)

#: What says it without a verb: growth in sales, higher sales, sales at a record.
MORE = r"growth|increases?|rise|gains?|upturn|upswing|surge|jump|climb|boom"
LESS = r"declines?|decreases?|fall|drop|downturn|slump|slide|dip|plunge|contraction"
