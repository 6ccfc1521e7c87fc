"""Articles that the examples of rules put furniture around."""

from __future__ import annotations

RESERVOIR = (
    "The reservoir above the village has lost a third of its water since the spring, the board of the canal said.\n"
    "Barges may still pass on two days of the week, though the upper lock is filled by pumps that run through the "
    "night.\n"
    '"We have carried hay by cart, as my grandfather did," said Ilse Marten, who owns the last mill below the dam.\n'
    "Engineers want to raise the sill by the width of a hand, which would keep enough water for the herons and the "
    "mill.\n"
    "The board meets again in the autumn, and until then the gate is opened for an hour each day, at noon and by "
    "hand.\n"
)
HARBOUR = (
    "The harbour of Lindsay reopened on Monday after a storm had kept it closed for nine days, officials said.\n"
    "Ferries ran again from noon, though the first two were late because of the swell, and the queue of lorries "
    "reached "
    "back to the church.\n"
    '"We have sold nothing for a week," said Ana Castellanos, who runs the fish market at the end of the pier.\n'
)
HARBOUR_IN_GERMAN = (
    "Der Hafen von Altenfurt ist seit Montag wieder offen, nachdem ein Sturm ihn neun Tage lang geschlossen hatte, "
    "teilte die Stadt mit.\n"
    "Die Fähren fuhren ab Mittag, die ersten beiden wegen des Seegangs mit Verspätung, und die Schlange der Lastwagen "
    "reichte bis zur Kirche.\n"
    "Der Hafenrat berät am Donnerstag darüber, ob der Wellenbrecher von 1931 um zwei Meter erhöht werden soll.\n"
)
