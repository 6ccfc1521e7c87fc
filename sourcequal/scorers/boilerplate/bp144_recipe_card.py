"""Buttons of a recipe card and the requests of its cook."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

PHRASES = known(
    "jump to recipe / jump to recipe print recipe / jump to recipe-print recipe / "
    "jump to recipe jump to video print recipe / jump to video / print recipe / pin recipe / save recipe / "
    "rate this recipe / rate recipe / recipe rating / email me the recipe / email me this recipe / "
    "send me this recipe / want to save this recipe / save this recipe / did you make this recipe / "
    "did you try this recipe / tried this recipe / have you tried this recipe / leave a comment & rate this recipe / "
    "leave a review / prevent your screen from going dark / cook mode / keep screen awake / keep screen on / "
    "us customary / us customary – metric / us customary - metric / hungry for more / more recipes you'll love / "
    "more recipes you may like / more recipes like this / more recipes to try / never miss a recipe / "
    "welcome to my kitchen / nutrition disclaimer / zum rezept springen / rezept drucken / rezept bewerten / "
    "rezept merken / aller à la recette / imprimer la recette / noter la recette / ir a la receta / imprimir receta / "
    "ir para a receita / imprimir receita / vai alla ricetta / stampa ricetta / naar het recept / recept printen / "
    "przejdź do przepisu / drukuj przepis / перейти к рецепту / распечатать рецепт",
)
COMPANIONS = known(  # beside such buttons
    "1x / 2x / 3x / 1 / 1x2x3x / metric / ½x / pin / saved / save / print / rate / share / "
    "5 stars 4 stars 3 stars 2 stars 1 star / 5 stars / 4 stars / 3 stars / 2 stars / 1 star / scale / "
    "more about me / about me / notes / video / footer / primary sidebar / reader interactions / comments / "
    "newsletter",
)
VARIABLE = pattern(
    r"(?:did you (?:make|try|love)|(?:have you )?tried|(?:if you )?(?:make|made|try|tried|loved?|enjoyed?)) (?:this"
    r"|these|my|our|any of these) (?:\w+ ){0,3}(?:recipes?|dish|post)(?: yet)?(?:[?!]|,? (?:let|please|leave|be sure"
    r"|tag|rate|give|comment)\b).{0,160}"
    r"|please leave a (?:rating|star rating|comment|review)\b.{0,160}"
    r"|(?:leave|give) (?:it )?a \d?-?star (?:rating|review)\b.{0,100}|(?:5|five) secrets\b.{0,40}"
    r"|free bonus ?: ?.{4,80}|more [\w ]{2,20} recipes|want to (?:save|keep) this recipe\?.{0,140}"
    r"|jump to (?:the )?recipe.{0,40}"
    r"|(?:nutrition(?:al)?|calorie) (?:information|facts?|info|values?)\b.{0,60}\b(?:estimate|approximation|calculated"
    r"|estimates)\b.{0,160}"
)


@rule(
    "BP144",
    severity="error",
    words=(
        *openings(PHRASES),
        *(
            "recipe",
            "please leave a",
            "star rating",
            "star review",
            "free bonus",
            "secrets",
            "hi, i'm",
            "hi i'm",
            "hi, i am",
            "nutrition",
            "calorie",
        ),
    ),
    confidence=0.93,
    source="Recipe cards of food blogs, saved with their buttons",
    bad=(
        "⟦Jump to Recipe⟧\n⟦Print Recipe⟧\nThe plums of this cake want to be sour, and the dough wants an hour in the "
        "cold.",
        "Bake the cake for an hour and let it cool in its tin.\n⟦Did you make this recipe?⟧\n⟦Please leave a rating "
        "and tell me how your plums behaved!⟧\n⟦Recipe Rating⟧",
    ),
    good=(
        "She printed the recipe and lost it.",
        "Cook in batches, and save the broth.",
        "Did you make this recipe up, the judge asked, and the cook nodded.",
    ),
)
def recipe_card(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Button or request of a recipe page.

    The card sits in a page of its own tools: jumps, prints, stars, and the request to rate it.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, companions=COMPANIONS)
