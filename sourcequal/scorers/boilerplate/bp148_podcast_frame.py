"""Where to hear a podcast, who hosts it, and its player."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

PHRASES = known(
    "show notes / listen on apple podcasts / listen on spotify / listen on google podcasts / "
    "listen on amazon music / listen on youtube / listen on / listen and subscribe / "
    "subscribe on apple podcasts / subscribe on spotify / subscribe to the podcast / subscribe to our podcast / "
    "subscribe wherever you get your podcasts / listen wherever you get your podcasts / follow the show / "
    "support the show / support this podcast / support this show / advertise on this show / "
    "links mentioned in this episode / new episodes every tuesday / listen to the full episode here / "
    "listen to the full episode / listen to the podcast / download episode / download this episode / "
    "download (mp3) / download (mp3 / download mp3 / download audio / play episode / "
    "play in new window | download / play in new window / rate and review us on apple podcasts / "
    "apple podcasts / jetzt anhören / podcast abonnieren / zum podcast / s'abonner au podcast / "
    "écouter le podcast / suscríbete al podcast / escucha el podcast / ouça o podcast / ascolta il podcast / "
    "luister naar de podcast",
    "follow the show wherever you get your podcasts / listen to this episode / listen to full episode / heard on / "
    "heard on all things considered / heard on morning edition / show transcript / embed share add to playlist / "
    "add to playlist / autoplay is on / up next "
    "autoplay is on / episode transcript / full transcript / transcript provided by / read transcript / hide "
    "transcript / download the transcript / skip back 15 seconds / skip forward 30 seconds / play next / playback "
    "speed / see all episodes / all episodes / more episodes / view all episodes / subscribe in your favorite "
    "podcast app / copy rss / rss feed / chapters intro / join us on patreon / become a patron / get bonus episodes "
    "/ sponsor this show / podcast episode / alle folgen / folge anhören / jetzt reinhören / folge abspielen / alle "
    "episoden / tous les épisodes / écouter l'épisode / todos los episodios / escuchar episodio / todos os "
    "episódios / ouvir episódio / tutti gli episodi / ascolta l'episodio / alle afleveringen / luister naar de "
    "aflevering / wszystkie odcinki / posłuchaj podcastu / слухати подкаст / слухати епізод / слушать подкаст / "
    "слушать выпуск / все выпуски / lyssna på avsnittet / alla avsnitt / hør episoden / alle episoder / lyt til "
    "afsnittet / kuuntele jakso / kaikki jaksot / poslechněte si podcast / všechny díly / podcastin tilaus / "
    "ポッドキャストを聴く / 全エピソード / 에피소드 듣기 / 收听播客 / 所有单集",
)
COMPANIONS = known(  # beside such links
    "spotify / apple podcasts / google podcasts / amazon music / rss / rss feed / youtube / embed / share / "
    "download / transcript / chapters / subscribe / stitcher / overcast / castbox / deezer / iheartradio / "
    "tunein / pocket casts / playlist / info / links",
)
VARIABLE = pattern(
    r"(?:podcast(?: \([\w .-]+\))? ?: ?)?play in new window ?\| ?download.{0,80}"
    r"|(?:listen|subscribe|follow|available|find us|watch|hear it)(?: (?:and|to|&) \w+)?(?: (?:to )?(?:our|the"
    r"|this) (?:podcast|show))?(?: (?:on|via|at|in))? ?:? ?(?:(?:apple podcasts?|spotify|google podcasts?|amazon music"
    r"|rss|youtube|stitcher|overcast|deezer|iheartradio|tunein|pocket casts|castbox|soundcloud|itunes"
    r"|android)[ |,/·•&]*(?:and |or )?){1,10}.{0,40}"
    r"|hosted (?:on|by) acast\b.{0,100}|learn more about your ad choices\b.{0,80}"
    r"|see (?:omnystudio|acast|pcm\.adswizz|privacy policy at)\S*.{0,160}|our theme music (?:is|was)\b.{0,80}"
    r"|(?:new|latest) episodes? (?:every|each|drop\w*|come out|are released)\b.{0,60}"
    r"|(?:get|listen to|find) .{2,60}\bwherever you (?:get|listen to) (?:your )?podcasts\b.{0,60}"
    r"|(?:rate|review)(?:,? (?:rate|review|subscribe|and|&))* .{0,40}\b(?:apple podcasts|itunes|spotify)\b.{0,60}"
    r"|powered by (?:restream|buzzsprout|podbean|simplecast|transistor|megaphone).{0,80}"
    # the player: elapsed and whole time, speed, links
    r"|(?:0?0:)?0?0:00 ?[/|-] ?(?:\d{1,2}:)?\d{1,2}:\d\d(?: ?\d(?:\.\d)?x)?|download (?:file|episode|audio|mp3"
    r"|this episode)(?: ?\(?[\d.]+ ?mb\)?)?(?: ?[|·•] ?.{2,60}){1,4}|(?:duration|running time|recorded|file size) ?: "
    r"?[\d:.]+(?: ?mb)?|(?:duration|recorded on) ?:? .{4,24} ?[|·•].{2,60}"
    # what hosts ask for
    r"|(?:this|today's) (?:episode|podcast|show) (?:is|was) (?:brought to you|sponsored|supported|made possible"
    r"|edited|produced|mixed|engineered|hosted)\b.{0,160}|(?:love|like|enjoy(?:ed|ing)?|loved|liked) (?:the|this|our)"
    r" (?:show|podcast|episode)\?.{3,160}|(?:please )?leave (?:us )?a (?:five|5)[- ]star (?:review|rating)\b.{0,120}"
    r"|links (?:mentioned )?(?:in|from) (?:the|this|today's) (?:show|episode)|(?:mentioned|resources) (?:in|from) "
    r"(?:this|the|today's) (?:episode|show)|transcript \((?:auto|machine)[- ]generated\)|(?:« ?|← ?)?(?:previous "
    r"|next )?(?:episode|ep\.?) #?\d+ ?: .{3,80} (?:episode|ep\.?) #?\d+ ?: .{3,80}|find (?:us|the show) (?:on|at) "
    r"(?:twitter|instagram|facebook|x|bluesky|patreon)\b.{0,120}|(?:support|join) (?:us|the show) on patreon\b.{0,100}"
    # sponsors and players
    r"|support for (?:this|the) (?:podcast|show|program|episode)\b.{0,40}\bcomes? from\b.{0,160}"
    r"|use (?:the )?(?:promo )?code [A-Za-z0-9]{2,16} (?:at checkout|for|to get)\b.{0,80}"
    r"|(?:get )?bonus episodes\b.{0,160}|thanks? to our (?:monthly |patreon )?(?:supporters|patrons|sponsors)\b.{0,160}"
    r"|follow the show (?:wherever|on)\b.{0,80}|[<«←] ?(?:episode|ep\.) ?#?\d+ ?[:–-] ?.{3,100}"
    r"|s(?:eason )?\d{1,2} ?,? ?e(?:p(?:isode|\.)? ?)?\d{1,3} ?[|·•] ?.{2,60}"  # S3 E11 | 27 min
    r"|episode \d+ ?[|·] ?(?:aired|released|published) .{4,40}|captions will look like this\b.{0,100}"
    r"|(?:show|hide|read) transcript chapters .{3,80}"
)


@rule(
    "BP148",
    severity="error",
    words=(
        "powered by",
        "today's show",
        "5 star",
        "five star",
        "links in",
        "use the code",
        *(
            "| aired",
            "transcript chapters",
            "hide transcript",
        ),
        *(f"s{season}{blank}e" for season in range(1, 10) for blank in ("", " ")),
        *(
            "support for this",
            "support for the",
            "use code",
            "promo code",
            "bonus episodes",
            "thanks to our",
        ),
        *(
            "follow the show",
            "captions will",
        ),
        *openings(PHRASES),
        *(
            "play in new window",
            "spotify",
            "itunes",
            "acast",
            "ad choices",
            "omnystudio",
            "privacy policy at",
            "theme music",
            "episode",
            "the show",
            "this show",
            "podcast",
            "0:00",
            "duration",
            "running time",
            "recorded",
            "file size",
            "download ",
            "-star",
            "transcript (",
            "patreon",
            "find us",
            " ep.",
            "new episode",
            "latest episode",
            "episodes",
            "rss",
            "stitcher",
            "overcast",
            "deezer",
            "iheartradio",
            "tunein",
            "soundcloud",
        ),
    ),
    confidence=0.92,
    source="Pages of podcasts, whose descriptions are read as articles",
    bad=(
        "The host talks with a diver about the wreck.\n⟦Support for this podcast comes from Coldwater Socks.⟧\n⟦Alle "
        "Folgen⟧",
        "The host talks with a diver about the wreck for half an hour, and neither of them likes the sea.\n⟦Listen on "
        "Apple Podcasts⟧\n⟦Spotify⟧\n⟦Hosted on Acast. See acast.com/privacy for more information.⟧",
        "⟦00:00 / 31:02 1x⟧\n⟦Download episode | Duration: 31:02⟧\nThe host talks with a diver about the wreck for "
        "half an hour.\n⟦This episode is brought to you by Coldwater Socks.⟧\n⟦Enjoyed the show? Tell a friend.⟧",
        "⟦Podcast: Play in new window | Download (Duration: 31:02)⟧\nThe host talks with a diver about the wreck.",
    ),
    good=(
        "Show notes were found in his coat.",
        "She hosts a podcast on wrecks, and it is the only one he hears on Spotify.",
        "New episodes of violence were reported on Sunday, the mission said.",
        "This episode was followed by three years of silence.\nRecorded: 12 wrecks",
        "The show was sponsored by the brewery until 1961, when the brewery went under.",
    ),
)
def podcast_frame(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Links and lines of a podcast.

    Links to the places where a show can be heard, and the lines that its host adds to every episode.
    """
    for span in phrase_lines(document, places, PHRASES, VARIABLE, companions=COMPANIONS):
        if not any(span.start < said.start and said.end <= span.end for said in document.quotations):  # a critic quotes
            yield span
