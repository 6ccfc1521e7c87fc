"""Buttons, prices and promises of a shop around its articles."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import is_prose, known, openings, phrase_lines

PHRASES = known(
    "add to cart / add to bag / add to basket / add to wishlist / add to wish list / remove from wishlist / "
    "your cart is empty / your basket is empty / your bag is empty / shopping cart / shopping bag / view cart / "
    "view basket / view bag / view my cart / my cart / mini cart / proceed to checkout / go to checkout / "
    "secure checkout / item added to your cart / just added to your cart / item added to cart / added to cart / "
    "continue to checkout / log in to check out faster / taxes, discounts and shipping calculated at checkout / "
    "shipping calculated at checkout / tax included. shipping calculated at checkout / tax included / "
    "estimated total / quick shop / quick add / quick buy / choose options / select options / "
    "see product details / notify me when available / shop the collection / shop this look / shop this post / "
    "customers also bought / customers also viewed / frequently bought together / recently viewed items / "
    "recently viewed products / track your order / track my order / order tracking / contact customer service / "
    "payment methods / store locator / find a store / need help? chat with us / chat with us / "
    "report incorrect product information / my wishlist / my orders / order history",
    "in den warenkorb / zum warenkorb / ihr warenkorb ist leer / warenkorb ansehen / zur kasse / "
    "auf die wunschliste / inkl. mwst / inkl. mwst. zzgl. versandkosten / zzgl. versandkosten / "
    "ajouter au panier / votre panier est vide / voir le panier / ajouter à la liste d'envies / "
    "añadir al carrito / agregar al carrito / tu carrito está vacío / ver carrito / añadir a la cesta / "
    "adicionar ao carrinho / seu carrinho está vazio / aggiungi al carrello / il tuo carrello è vuoto / "
    "in winkelwagen / je winkelwagen is leeg / dodaj do koszyka / twój koszyk jest pusty / в корзину / "
    "добавить в корзину / ваша корзина пуста / до кошика / додати в кошик / sepete ekle / sepetiniz boş / "
    "tambah ke keranjang / أضف إلى السلة / カートに入れる / カートに追加 / 加入购物车 / 加入購物車",
)
COMPANIONS = known(  # labels beside such buttons
    "regular price / unit price / unit price per / sale price / sold out / out of stock / view full details / "
    "customer reviews / write a review / size guide / size chart / money back guarantee / free shipping / "
    "free delivery / free returns / sale / per / price / quantity / in stock / low stock / cart / basket / bag / "
    "subtotal / total / check out / checkout / wishlist / 0 items / 0 / size / color / colour / default title / "
    "compare / item / product / country / region / continue shopping / filter / sort by / new / save / "
    "our mission / quick view / close / menu / search / account / log in / have an account / qty",
)
VARIABLE = pattern(
    # what the shop promises
    r"free (?:\w+ )?(?:shipping|delivery) (?:on (?:all )?orders|over|for orders|with orders|worldwide on) .{2,60}"
    r"|(?:get |enjoy |take |save )\d{1,2}% (?:off )?(?:on |your |for )?.{0,30}\b(?:first order|next order|next purchase"
    r"|first purchase)\b.{0,60}"
    r"|use code [\w-]{3,20} (?:for|to get) \d{1,2}% off\b.{0,60}"
    r"|(?:get |enjoy |take |save |extra )\d{1,2}% (?:off )?(?:with|using|by using) (?:the |promo |discount )?code "
    r"[\w-]{3,20}(?: at (?:the )?checkout)?"
    r"|\d{1,3}[- ]day (?:money[- ]back|free) (?:guarantee|returns)\b.{0,40}"
    r"|(?:my |your )?(?:cart|basket|bag) ?\(? ?\d+ ?\)?(?: items?)?|subtotal:? ?(?:[$€£₹] ?\d[\d.,]*)?"
    r"|[a-z]{3} [$€£¥₹] ?\| ?[\w ]{3,30}|choosing a selection results in\b.{0,60}|entice customers to sign up\b.{0,120}"
    # a card: "Slate slab, 40 cm – Add to basket"
    r"|(?:[^.?!]|\.\d){3,90}?[ |·•:,–—-]+\(?(?:add to (?:cart|bag|basket|trolley|wish ?list)|in den warenkorb"
    r"|ajouter au panier"
    r"|(?:añadir|agregar) (?:al carrito|a la cesta)|adicionar ao carrinho|aggiungi al carrello|in winkelwagen"
    r"|dodaj do koszyka|в корзину|sepete ekle)\)?[ >›→!]*"
    r"|(?:[^.?!]|\.\d){3,90}? ?[|·•:–—-]+ ?\(?(?:(?:buy|shop|order) now|jetzt (?:kaufen|bestellen)|acheter|commander"
    r"|comprar(?: ahora| agora)?|acquista(?: ora)?|(?:bestel|koop) nu|kup teraz|купить|satın al)\)?[ >›→!]*"
    r"|\d+ (?:in stock|left in stock|sold in last).{0,40}"
)


@rule(
    "BP142",
    severity="error",
    words=(
        "% next",
        "% first",
        "sold in last",
        " | ",
        *openings(PHRASES),
        *(
            "buy now",
            "shop now",
            "order now",
            "jetzt kaufen",
            "jetzt bestellen",
            "acheter",
            "commander",
            "comprar",
            "acquista",
            "bestel nu",
            "koop nu",
            "kup teraz",
            "купить",
            "satın al",
            "free ",
            "% off",
            "first order",
            "use code",
            "with code",
            "code at checkout",
            "discount code",
            "promo code",
            "-day",
            "day money",
            "cart",
            "basket",
            "price",
            "subtotal",
            "entice customers",
            "in stock",
            "selection results",
        ),
    ),
    confidence=0.9,
    source="Pages of shops whose blogs are read as articles",
    bad=(
        "Slate keeps the cold out of a pantry better than plaster does, and it can be washed.\n⟦Add to "
        "cart⟧\n⟦Regular price⟧\n⟦Sale⟧\nWe cut ours by hand.",
        "⟦Free shipping on orders over $50⟧\n⟦Your cart is empty⟧\nSlate keeps the cold out of a pantry better than "
        "plaster does, and it can be washed.",
        "Slate keeps the cold out of a pantry better than plaster does, and it can be washed.\n⟦Slate slab, 40 cm – "
        "Add to "
        "basket⟧",
        "Schiefer hält die Kälte aus der Speisekammer, besser als jeder Putz, und er lässt sich waschen.\n⟦In den "
        "Warenkorb⟧",
    ),
    good=(
        'The button says "Add to cart", and nobody presses it.',
        "The regular price of bread rose by a tenth.",
        "Free shipping of grain ended in March, the union said.",
        "Quantity\nSize\nPrice",
    ),
)
def shop_control(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Control of a shop.

    Carts, prices and promises of free shipping stand around the articles that shops write. In a guide to programs they
    are names of its parts, and a page without running text is a shop's own.
    """
    spans = list(phrase_lines(document, places, PHRASES, VARIABLE, companions=COMPANIONS))
    if spans and any(is_prose(line) for line in document.filled_lines) and not document.about_code:
        yield from spans
