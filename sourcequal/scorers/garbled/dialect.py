"""Whether a text is written in a dialect, or as an earlier age spelled, whose spellings are no damage."""

from __future__ import annotations

from functools import lru_cache

from sourcequal.rule import pattern

#: Small words as dialects and creoles of English are written: Scots and the north of England, Ireland, the American
#: South, the Caribbean, West Africa. No misreading of a standard word stands here that scanners make.
SPELLINGS = pattern(
    r"\b(?:wis|wisna|wisnae|wasna|wasnae|werena|didna|didnae|dinna|dinnae|canna|cannae|couldna|couldnae|hadna|hadnae"
    r"|hasna|hasnae|havena|havenae|isna|isnae|willna|winna|wouldna|wouldnae|shouldna|shouldnae|nae|naw|oor|oorsels"
    r"|masel|mysel|yersel|hersel|himsel|themsels|theirsels|faither|mither|brither|bairns?|weans?|frae"
    r"|hae|haein|gie|gied|gien|gaun|gaed|gang|gangs|tae|intae|ontae|whit|wha|whaur|hoo|noo|doon|oot|aboot|roon|roond"
    r"|hoose|hooses|toon|moose|soond|broon|croon|awa|auld|cauld|haud|tauld|sauld|mair|sair|hame|stane|alane|nane|ane"
    r"|yin|twa|heid|deid|breid|guid|puir|bluid|muckle|mony|ony|onything|aathin|aathing|naething|naethin|sic|siller"
    r"|thon|yon|yer|ye|ye're|ye'll|ken|kent|kens|wi|wi'|o'|an'|amang|atween|afore|ahint|aye|wee|lass|lassie|laddie"
    r"|jist|efter|wid|wud|quine|nowt|owt|summat|thi|tha|thee|thou|thissen|missen|hissen|mek|tek"
    r"|allus|nobbut|gradely|mebbe|sithee|reight|neet|reet|dahn|abaht|rahnd|dat|dis|dem|dey|dere|nuttin|sumting"
    r"|wey|una|abeg|wetin|wahala|sabi|pikin|pickin|oga|abi|sef|comot|sidon|mi|yuh|nuh|inna|pon|weh|fi|unu"
    r"|likkle|bwoy|gyal|gwaan|gwine|ting|tings|deh|seh|cyaan|ain't|y'all|fer|git|jes'|jest|chillun|massa"
    r"|wuz|sez|sho'|yo'|mah|po'|mo'|lawd|'em|goin'|doin'|nothin'|somethin'|comin'|sayin'|thinkin'|lookin'|talkin')"
    r"(?![\w'])"
)
#: Words as they were spelled and shortened up to the eighteenth century; scanners do not make them of others.
OLD_SPELLINGS = pattern(
    r"\b(?:ye|yt|wch|wth|hath|doth|sayth|saith|goeth|cometh|maketh|thinketh|soe|goe|doe|bee|hee|shee|mee|noe|onely|publick"
    r"|musick|physick|traffick|logick|sett|putt|gott|childe|olde|lett|beene|haue|giue|loue|vpon|vnto|vnder|euer|neuer|ouer"
    r"|selfe|himselfe|owne|towne|foure|yeare|yeares|dayes|wayes|kinge|queene|lorde|ladie|countrey|betwixt|whereat|thither"
    r"|hither|shew|shewed|shewn|sheweth|tooke|looke|booke|poore|doore|finde|minde|kinde|winde|keepe|sleepe|deepe"
    r"|speake|drinke|thinke|worke|faire|faine|paine|againe|certaine|maister|souldiers?|horsse|oxe|inke|roste?d)\b"
)
LONG_S = "ſ"  # no scanner puts it: it reads an f
FEWEST_LONG = 5
FEWEST_SPELLINGS = 5  # different ones; two or three may be chance, or a name
LEAST_SHARE = 0.03  # of the words


@lru_cache(maxsize=8)  # asked for each passage and each rule
def in_dialect(folded: str) -> bool:
    """Whether so many words of a folded text are spelled as dialects, or earlier ages, spell that it is meant."""
    plain = folded.replace("’", "'")
    return folded.count(LONG_S) >= FEWEST_LONG or any(
        len(set(found)) >= FEWEST_SPELLINGS and len(found) >= LEAST_SHARE * folded.count(" ")
        for found in (SPELLINGS.findall(plain), OLD_SPELLINGS.findall(plain))
    )
