"""Heading of links to other articles."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import AROUND, known, lines_at, openings, phrase_lines, stripped

PHRASES = known(
    "learn extra / learn additionally / additionally learn / learn also / associated posts / "
    "associated articles / associated stories / associated tales / associated information / associated content / "
    "advisable for you / really useful articles / newest posts / newest articles / "
    "newest information / proceed studying / hold studying / extra from / extra on this / extra tales / "
    "related: / related articles / related article / related posts / related post / related stories / related story / "
    "related content / related news / related links / related topics / related reading / related coverage / "
    "related video / related videos / related items / related products / read also / also read / read more / "
    "read more: / read next / read this next / read on / read full article / read full story / read the full story / "
    "continue reading / keep reading / more stories / more news / more articles / more like this / more from / "
    "more on this / more on this story / more on this topic / more from this author / more in this section / "
    "more posts / learn more / find out more / show more / see more / load more / view more / view all / see all / "
    "show all / most read / most popular / most viewed / most shared / most recent / popular posts / "
    "popular articles / popular stories / popular now / popular topics / popular news / trending now / trending news / "
    "trending stories / top stories / top news / latest news / latest posts / latest articles / latest stories / "
    "latest videos / recent posts / recent articles / recent news / recent stories / recent comments / "
    "recommended for you / recommended reading / recommended articles / recommended stories / recommended posts / "
    "suggested articles / you may also like / you might also like / you might also be interested in / "
    "you may also be interested in / you may be interested in / you might like / you may like / you may have missed / "
    "don't miss / in case you missed it / editor's picks / editors' picks / editors picks / editor's choice / "
    "must read / must reads / must-read / what to read next / up next / next up / next article / next post / "
    "next story / previous article / previous post / previous story / next article previous article / prev next / "
    "similar articles / similar posts / similar stories / similar threads / other news / other stories / "
    "other articles / around the web / from around the web / from the web / around the web by taboola / "
    "promoted stories by outbrain / also see / promoted content / paid content / promoted stories / "
    "more from our partners / hot topics / featured stories / featured posts / in other news / also on / "
    "elsewhere on the site / elsewhere on the web / post navigation / continue reading below / "
    "article continues below / story continues below / jump to comments / more videos / watch more / more to explore / "
    "more top stories / today's top stories / the latest / read the original article / access ranking / "
    "page view ranking / article ranking / most commented / most discussed / most watched / most emailed / "
    "most read stories / most read articles / most popular stories / most popular articles / top reads / "
    "readers also read / readers also liked / people also read / others are reading / popular reads / "
    "more from this section / more from this category / more from the section / more from this topic / "
    "you may have missed this / don't miss these / more for you / recommended by / picked for you",
    "mehr zum thema / zum thema / lesen sie auch / lesen sie mehr / weitere artikel / ähnliche artikel / "
    "ähnliche beiträge / verwandte artikel / auch interessant / das könnte sie auch interessieren / "
    "das könnte dich auch interessieren / das könnte ihnen auch gefallen / das könnte dir auch gefallen / "
    "weiterlesen / mehr lesen / mehr erfahren / mehr dazu / meistgelesen / meistgelesene artikel / "
    "neueste beiträge / neueste artikel / letzte beiträge / aktuelle beiträge / weitere meldungen / "
    "weitere nachrichten / weitere themen / weitere beiträge / mehr aus diesem ressort / zur startseite / "
    "nächster artikel / vorheriger artikel / nächster beitrag / vorheriger beitrag / beitragsnavigation / "
    "beliebte artikel / beliebte beiträge / zum artikel / mehr anzeigen / alle anzeigen / "
    "empfehlungen der redaktion / dazu passend / passend zum thema / lesen sie hier / lies auch / "
    "mehr von / zurück zur übersicht / weitere links / auch lesenswert / das könnte sie interessieren / "
    "mehr aus der region / mehr aus der rubrik / am meisten gelesen / meistgelesen heute / meistkommentiert / "
    "aktuelle meldungen / mehr nachrichten / weitere artikel zum thema / unsere empfehlungen / lesetipps / "
    "lesetipp / lesen sie dazu auch / lesen sie hierzu / lesen sie auch diese artikel / unsere themen / "
    "weitere artikel aus diesem ressort / mehr artikel",
    "lire aussi / à lire aussi / lire la suite / voir aussi / à lire / articles liés / "
    "articles similaires / articles connexes / sur le même sujet / sur le même thème / les plus lus / "
    "les plus populaires / articles récents / derniers articles / vous aimerez aussi / "
    "vous aimerez peut-être / à découvrir / dans la même rubrique / en savoir plus / voir plus / "
    "plus d'articles / article suivant / article précédent / ces articles devraient vous intéresser / "
    "dernières actualités / à la une / navigation de l'article / nos recommandations / à lire également / "
    "lire également / à voir aussi / à voir également / les articles les plus lus / articles les plus lus / "
    "l'actualité en continu / à ne pas manquer / plus d'actualités / les plus partagés / recommandé pour vous / "
    "sur le même thème / nos derniers articles / dans la même catégorie / dans la même thématique / "
    "plus d'infos / les plus commentés / les plus vus",
    "lee también / lea también / leer también / leer más / lee más / ver más / ver también / "
    "te puede interesar / te puede interesar: / te recomendamos / también te puede interesar / "
    "quizás te interese / noticias relacionadas / artículos relacionados / más noticias / más leídas / "
    "lo más leído / lo más visto / últimas noticias / entradas recientes / artículo siguiente / "
    "artículo anterior / temas relacionados / relacionado / sigue leyendo / más sobre / "
    "notas relacionadas / contenido relacionado / entradas relacionadas / noticias más leídas / las más leídas / "
    "los más leídos / las más vistas / también te interesa / no te pierdas / le puede interesar / "
    "noticias destacadas / lee además / además lee / más en esta sección / te recomendamos leer / "
    "lo más comentado / archivado en",
    "leia também / leia mais / veja também / veja mais / saiba mais / notícias relacionadas / "
    "artigos relacionados / mais lidas / mais notícias / últimas notícias / posts relacionados / "
    "continue lendo / confira também / próximo artigo / artigo anterior / ler mais / leia ainda / "
    "conteúdo relacionado / recomendadas / mais lidos / as mais lidas / os mais lidos / mais populares / "
    "veja mais notícias / matérias relacionadas / reportagens relacionadas / não perca / recomendado para você / "
    "recomendados para você / mais sobre este assunto / ver mais / ler também / leia também:",
    "leggi anche / leggi tutto / leggi di più / articoli correlati / potrebbe interessarti / "
    "potrebbe interessarti anche / ti potrebbe interessare / i più letti / ultime notizie / altre notizie / "
    "continua a leggere / vedi anche / articolo precedente / articolo successivo / scopri di più / "
    "notizie correlate / per approfondire / le più lette / più letti / più lette / articoli recenti / "
    "ultimi articoli / ultime news / altri articoli / notizie più lette / guarda anche / ti consigliamo / "
    "da leggere / ti potrebbero interessare / potrebbero interessarti / articoli più letti / leggi anche:",
    "читайте также / читать далее / читать дальше / читать полностью / смотрите также / материалы по теме / "
    "по теме / новости по теме / похожие статьи / похожие новости / похожие записи / популярное / "
    "самое читаемое / последние новости / новости партнеров / еще по теме / ещё по теме / другие новости / "
    "больше новостей / подробнее / следующая статья / предыдущая статья / вам может быть интересно / "
    "вам также может понравиться / главные новости / лента новостей / навигация по записям / "
    "самое популярное / все новости / статьи по теме / выбор редакции",
    "читайте також / читати далі / дивіться також / схожі новини / схожі статті / за темою / "
    "останні новини / популярне / новини за темою / детальніше / матеріали за темою / рекомендуємо / "
    "більше новин / усі новини / головні новини",
    "ilgili haberler / benzer haberler / bunlar da ilginizi çekebilir / ilginizi çekebilir / son haberler / "
    "devamını oku / daha fazla / çok okunanlar / en çok okunanlar / bunu da oku / sonraki haber / "
    "önceki haber / ayrıca bakınız",
    "czytaj także / czytaj też / czytaj więcej / zobacz także / zobacz też / zobacz również / "
    "przeczytaj także / przeczytaj też / polecamy / powiązane artykuły / podobne artykuły / "
    "najczęściej czytane / najnowsze / więcej na ten temat / czytaj dalej / zobacz więcej / "
    "następny artykuł / poprzedni artykuł / może cię zainteresować / najpopularniejsze / polecane artykuły / "
    "warto przeczytać / to może cię zainteresować / najnowsze wiadomości / ostatnie wpisy / czytaj również / "
    "najchętniej czytane / popularne artykuły",
    "lees ook / lees meer / lees verder / meer over dit onderwerp / gerelateerde artikelen / "
    "meest gelezen / meer nieuws / bekijk ook / laatste nieuws / gerelateerd / meer lezen / vorig artikel / "
    "volgend artikel / meest bekeken / het laatste nieuws / misschien ook interessant / ook interessant / "
    "aanbevolen artikelen / best gelezen / lees ook deze artikelen / meer uit deze rubriek / läs också / läs mer / "
    "mer från / les også / relaterade artiklar / læs også / "
    "mest lästa",
    "more stories / more headlines / more in / more articles / more on these topics / more about this / "
    "from our partners / related reading / related stories / related episodes / related searches / related experts / "
    "related books / related internet links / related content / related news / related terms / related questions / "
    "related: / see more recommendations / recommended stories / hot picks / editors' pick / editor picks / "
    "editor's pick / critics' picks / visual stories / photostories / photo stories / web stories / trending reels / "
    "trending topics / trending in / trending on / trending today / trending stories / trending videos / "
    "most trending / top trending / top news today / more latest headlines / latest updates / news in pictures / "
    "in the headlines / today's news / more local news / around the region / from the archives / from the archive / "
    "from other local news sites / in this section / more in this series / also in the news / also in news / "
    "also from this source / more releases from this source / more from the web / more news from / most read from / "
    "most recent / most active / most popular news / most popular today / popular category / popular categories / "
    "popular posts from this blog / popular post / popular today / popular this week / popular tags / new stories / "
    "next story / prev story / previous thread / next thread / newer post / older post / newer posts / older posts / "
    "newer post older post / next episode / previous episode / more episodes / view all episodes / recently viewed / "
    "customers also bought / you might like / you might also like / you may also enjoy / you might also enjoy / "
    "you might have missed / you may be interested in this / what to read next / what you should read next / "
    "what others are reading / readers' favourites / readers' choice / people are also reading / people are reading / "
    "also watch / watch also / watch below / see more stories / read here / read the full story here / "
    "read full article here / read the full article here / read full article / read the full article / "
    "read more here / click here to read more / click here for more / click here to read the full article / "
    "view more / view more posts / load more posts / loading more / show more articles / show more stories / "
    "show full article / read next story / continue to article / explore further / more like this story / "
    "more stories like this / more from the author / more from author / more from this contributor / "
    "more by the author / more from this writer / recent from / discover more stories / more great stories / "
    "check also / you may have missed / around the site / sponsored stories / promoted links / promoted / "
    "suggested topics / suggested for you / suggested posts / keep reading / keep exploring / keep browsing / "
    "relevant posts / back to newsroom / back to journal / blog archive / search this blog / latest from / latest on / "
    "latest in news / latest comments / new on / skip top stories and continue reading / end of top stories / "
    "end of list / story continues / story continues here / show key events only / recent news & articles / "
    "featured video / latest video / latest podcasts / popular searches / hot off the press / explore the latest / "
    "read more news / more from news",
    "lesen sie mehr zum thema / mehr lesen sie hier / hier geht es zum artikel / weitere news / "
    "weitere informationen zum thema / mehr davon / das könnte sie auch interessieren: / "
    "diese artikel könnten sie auch interessieren / mehr im ressort / mehr aus / lesen sie jetzt / jetzt lesen / "
    "top-themen / top-artikel / topmeldungen / aktuelle artikel / neueste meldungen / neuste artikel / "
    "meistgelesene / beliebteste artikel / die meistgelesenen artikel / aktuelle themen / schlagzeilen / "
    "news-ticker / videos zum thema / sie möchten weiterlesen / ältere beiträge / neuere beiträge",
    "l'info en continu / toute l'actualité / fil d'actu / fil info / le fil info / en continu / "
    "l'actu en continu / les articles à lire / vous pourriez aussi aimer / cela pourrait vous intéresser / "
    "sur le même sujet : / les dernières actualités / dernières infos / derniers articles publiés / "
    "articles suivants / plus d'articles sur / tous les articles / voir tous les articles / à lire ensuite / "
    "retrouvez toute l'actualité / tendances / articles plus anciens / articles plus récents",
    "mira también / además / también puedes leer / también puede leer / puedes leer / noticia relacionada / "
    "notas relacionadas: / lea además / más de / más artículos / más para leer / contenidos relacionados / "
    "noticias de hoy / últimas publicaciones / recomendados / te puede gustar / entrada anterior / "
    "entrada siguiente / navegación de entradas / siguiente noticia / noticia anterior / tendencias / "
    "ahora en portada / lo más reciente / próxima notícia / notícia anterior / mais conteúdo / "
    "tópicos relacionados / mais de / ver todas / assista também / em alta / navegação de post / post anterior / "
    "próximo post / ler resumo / notizie del giorno / le ultime notizie / altri contenuti / prossimo articolo / "
    "i più visti / leggi l'articolo completo / leggi l'articolo / navigazione articoli",
    "показать ещё / показать еще / загрузить ещё / загрузить еще / все материалы / следующая новость / "
    "предыдущая новость / новости партнёров / рекомендуемые материалы / рекомендуем прочитать / "
    "рекомендуем почитать / читайте ещё / читать ещё / читайте в разделе / сейчас читают / самые читаемые / "
    "показати ще / завантажити ще / наступна новина / попередня новина / новини партнерів / вибір редакції / "
    "читайте більше / ilgili haber / haberin devamı / sonraki yazı / önceki yazı / diğer haberler / "
    "ayrıca okuyun / günün haberleri / popüler haberler / öne çıkanlar / więcej na temat / więcej o / "
    "zobacz więcej artykułów / powiązane tematy / powiązane / czytaj również / następny wpis / poprzedni wpis / "
    "meer over / meer artikelen / meest recent / verder lezen / dit wordt ook gelezen / anderen lezen ook / "
    "populaire artikelen",
    "baca juga / baca juga artikel lainnya / simak juga / lihat juga / tonton juga / berita terkait / "
    "artikel terkait / berita lainnya / terpopuler / terkini / selengkapnya / berita terbaru / berita populer / "
    "rekomendasi untuk anda / halaman selanjutnya / halaman sebelumnya / lanjut ke halaman berikutnya / "
    "artikel selanjutnya / lihat semua / baca selengkapnya",
    "اقرأ أيضا / اقرأ أيضاً / اقرأ أيضًا / إقرأ أيضا / اقرأ المزيد / مواضيع ذات صلة / أخبار ذات صلة / "
    "مقالات ذات صلة / قد يهمك أيضا / قد يهمك أيضًا / قد يعجبك أيضا / شاهد أيضا / شاهد أيضاً / الأكثر قراءة / "
    "الأكثر مشاهدة / آخر الأخبار / أحدث الأخبار / المقال السابق / المقال التالي / أخبار متعلقة",
    "関連記事 / あわせて読みたい / 合わせて読みたい / 続きを読む / この記事の続きを読む / 関連ニュース / "
    "関連キーワード / 関連リンク / 人気記事 / 人気の記事 / 最新記事 / 新着記事 / 前の記事 / 次の記事 / "
    "アクセスランキング / 人気ランキング / ランキング / おすすめ記事 / おすすめの記事 / もっと見る / "
    "もっと読む / 一覧を見る / 相关阅读 / 相关文章 / 相关新闻 / 相关推荐 / 相关链接 / 延伸阅读 / 推荐阅读 / "
    "热门文章 / 热门推荐 / 热门新闻 / 最新文章 / 最新新闻 / 上一篇 / 下一篇 / 点击查看更多 / 查看更多 / "
    "阅读更多 / 阅读全文 / 继续阅读 / 加载更多 / 猜你喜欢 / 大家都在看 / 精彩推荐 / 更多新闻 / 相關新聞 / "
    "延伸閱讀 / 推薦閱讀 / 熱門文章",
    "also read from / also read from nigerian tribune / read also from / more reading / further reading from us / "
    "see all related content / related content collection / explore the topic / up next: / related articles "
    "previous next / now read / now read: / watch previous coverage / previous coverage / continue reading this "
    "article / read the full story at / more coverage / more from this show / more on this: / most popular right "
    "now / best of / today's picks / today's best stories / you might have missed it / next read / more to know / "
    "before you leave / what we're reading / the big stories / top videos / more videos "
    "like this / view slideshow / more headlines from / here's what else / see also related / you'll also like / "
    "readers are also interested in / stories for you / selected for you / stories you may like / articles you may "
    "like / follow up / background reading / our recommendation / our recommendations / dig deeper: / also in this "
    "issue / from this issue / more in this issue / also of interest / you may want to read",
    "läs även / läs mer om / mer om ämnet / mer i ämnet / mer om detta / missa inte / relaterat / fler artiklar / "
    "fler nyheter / mest läst / mest lästa / senaste nytt / senaste nyheterna / senaste artiklarna / toppnyheter / "
    "just nu / till startsidan / rekommenderad läsning / rekommenderas för dig / andra läser / andra läser också / "
    "läs vidare / visa fler / visa mer / ladda fler / nästa artikel / föregående artikel / fakta / se även / se "
    "också / mer läsning / läs tidigare artiklar / tidigare artiklar / les mer / les mer om / les flere saker / mer "
    "om saken / mer om / relaterte saker / relaterte artikler / flere saker / flere nyheter / mest lest / siste "
    "nytt / siste nyheter / nyeste saker / anbefalt / anbefalt for deg / se også / vis mer / vis flere / neste sak "
    "/ forrige sak / andre leser / til forsiden / læs mere / læs mere om / læs flere / mere om emnet / mere om / "
    "relaterede artikler / relateret / flere nyheder / flere artikler / mest læste / mest læst / seneste nyt / "
    "seneste nyheder / anbefalet / anbefalet til dig / vis mere / næste artikel / forrige artikel / andre læser / "
    "andre læser også / du vil måske også læse / lue myös / lue lisää / lue lisää aiheesta / lisää aiheesta / "
    "aiheesta lisää / katso myös / lisää uutisia / luetuimmat / luetuimmat jutut / tuoreimmat / uusimmat / uusimmat "
    "uutiset / suosittelemme / suositellut / aiheeseen liittyvää / aiheeseen liittyvät / näytä lisää / seuraava "
    "juttu / edellinen juttu / etusivulle / muut lukevat / čtěte také / čtěte též / čtěte více / číst více / "
    "přečtěte si také / přečtěte si / související články / související / podobné články / mohlo by vás zajímat / "
    "mohlo by vás také zajímat / nejčtenější / nejnovější / nejnovější zprávy / doporučujeme / doporučené / další "
    "články / více k tématu / více zde / zobrazit více / načíst další / další článek / předchozí článek / témata / "
    "k tématu / olvassa el ezt is / olvasd el ezt is / ezt is olvassa el / ezt is olvasd el / ezeket is olvassa el "
    "/ kapcsolódó cikkek / kapcsolódó / ajánljuk még / ajánlott cikkek / ajánljuk / legolvasottabb / "
    "legolvasottabbak / legfrissebb / legfrissebb hírek / további hírek / további cikkek / tovább / tovább olvasom "
    "/ bővebben / ez is érdekelheti / önnek ajánljuk / előző cikk / következő cikk / citește și / citește mai mult "
    "/ citește mai departe / citeşte şi / citeşte mai mult / citiți și / vezi și / vezi mai mult / articole "
    "similare / articole asemănătoare / articole recomandate / știri similare / știri recomandate / cele mai citite "
    "/ cele mai noi / ultimele știri / recomandări / îți recomandăm / te-ar putea interesa / s-ar putea să-ți placă "
    "/ articolul anterior / articolul următor / mai multe știri / mai multe despre / afișează mai mult / διαβάστε "
    "επίσης / διάβασε επίσης / διαβάστε ακόμα / διαβάστε περισσότερα / διάβασε περισσότερα / δείτε επίσης / δείτε "
    "ακόμα / σχετικά άρθρα / σχετικές ειδήσεις / περισσότερα / περισσότερα άρθρα / περισσότερες ειδήσεις / δημοφιλή "
    "/ τελευταίες ειδήσεις / τα πιο διαβασμένα / προτεινόμενα / προηγούμενο άρθρο / επόμενο άρθρο / ροή ειδήσεων / "
    "μπορεί να σας ενδιαφέρει",
    "до теми / більше по темі / більше за темою / по темі / дивись також / читай також / читати також / читайте ще "
    "/ нагадаємо також / радимо прочитати / варто прочитати / вам буде цікаво / вас може зацікавити / "
    "найпопулярніше / найчитаніше / популярні новини / популярні статті / свіжі новини / стрічка новин / інші "
    "новини / новини дня / топ новини / наступна стаття / попередня стаття / показати більше / показати всі / "
    "більше новин у розділі / рекомендовані / рекомендоване / схожі матеріали / схожі публікації / всі новини / усі "
    "матеріали / останні публікації / ще новини / ще за темою / пов'язані теми / пов'язані статті / читай еще / "
    "читать также / смотри также / рекомендуем по теме / читайте по теме / ранее по теме / больше по теме / самые "
    "популярные / новости дня / топ новостей / лента / свежие новости / похожие материалы / другие материалы / что "
    "еще почитать / что почитать / показать все / ещё новости / связанные темы / связанные материалы / bunu da "
    "okuyun / ilginizi çekebilecek haberler / ilginizi çekebilecek diğer haberler / bunları da okuyun / sonraki / "
    "haberin tamamı / tüm haberler / tümünü gör / en çok okunan haberler / son dakika haberleri / öne çıkan "
    "haberler / editörün seçtikleri / editörün seçimi / okumaya devam edin / günün öne çıkanları / przeczytaj "
    "więcej / dowiedz się więcej / więcej z działu / więcej artykułów / więcej na temat: / w temacie / o tym się "
    "mówi / na ten temat / wybrane dla ciebie / rekomendowane / wiadomości dnia / popularne teraz / inni czytali / "
    "zobacz także: / podobne tematy / materiały powiązane / lees meer over / meer nieuws over / meer van / meer "
    "hierover / lees ook: / bekijk meer / gerelateerd nieuws / aanraders / aanrader van de redactie / tip van de "
    "redactie / meest gelezen artikelen / net gemist / lees verder op / volgende artikel / vorige artikel / anderen "
    "bekeken ook / dit vind je misschien ook interessant / lees alles over / alles over",
    "mehr zu diesem thema / mehr zum artikel / lesen sie weiter / auch lesen / weitere artikel lesen / mehr aus "
    "dieser rubrik / meistgelesene beiträge / neueste nachrichten / die neuesten artikel / heute wichtig / das "
    "beste aus / themen des artikels / im fokus / passend dazu / lesenswert / unsere tipps / tipps der redaktion / "
    "mehr news / alle artikel / alle nachrichten / auch spannend / das interessiert andere / andere leser "
    "interessierte auch / diesen artikel weiterlesen / zum weiterlesen / lire plus / lire l'article / lire "
    "l'article complet / pour aller plus loin / aller plus loin / sur ce sujet / dans l'actualité / à découvrir "
    "aussi / vous aimerez / vous aimerez également / plus sur ce sujet / plus de contenu / articles recommandés / "
    "contenus recommandés / recommandations / notre sélection / la sélection de la rédaction / le choix de la "
    "rédaction / les plus récents / à suivre / dernières nouvelles / les dernières infos / l'actu / continuer la "
    "lecture / thèmes associés / sujets associés / sujets liés / dossiers liés / voir tous / más información / más "
    "en / ver noticias relacionadas / otras noticias / otros artículos / quizás te interese leer / seguir leyendo / "
    "sigue leyendo: / lo más leído del día / lo último en / lo más destacado / destacados / te puede interesar leer "
    "/ lee también: / leer nota completa / nota completa / ver nota / ver nota completa / leer noticia / nota "
    "relacionada / te sugerimos / recomendado para ti / recomendados para ti / sugerencias / en este artículo / "
    "temas de la nota / tags relacionados / leia a matéria completa / leia na íntegra / leia a notícia completa / "
    "leia mais notícias / ver mais notícias / outras notícias / mais notícias de / mais em / mais informações / "
    "notícias mais lidas / últimas / mais recentes / vídeos: assista às reportagens / você também pode gostar / "
    "você pode gostar / você vai gostar / leia mais sobre / leia também sobre / sobre o mesmo tema / assuntos "
    "relacionados / artigos recomendados / recomendamos / leitura recomendada / continuar a ler / continua a ler / "
    "leggi altro / leggi ancora / leggi anche: / approfondisci / articoli consigliati / articoli simili / argomenti "
    "correlati / notizie simili / altre notizie su / tutte le notizie / dello stesso autore / consigliati per te / "
    "i più letti della settimana / da non perdere / ti può interessare / scopri altri articoli / continua la "
    "lettura / video correlati / leggi l'articolo originale",
    "相关报道 / 相关内容 / 相关专题 / 相关视频 / 相關報導 / 相關文章 / 相關連結 / 相關影片 / 相關主題 / 更多報導 "
    "/ 更多内容 / 更多精彩 / 更多相关 / 更多相關新聞 / 更多相關 / 看更多 "
    "/ 看更多新聞 / 看更多文章 / 繼續閱讀 / 閱讀更多 / 閱讀全文 / 延伸閲讀 / 你可能也想看 / 你可能也喜歡 / "
    "您可能也喜歡 / 您可能有兴趣 / 你可能感兴趣 / 为你推荐 / 为您推荐 / 编辑推荐 "
    "/ 编辑精选 / 編輯推薦 / 編輯精選 / 热点新闻 / 热门 / 热点推荐 / 热搜 / 今日热点 / 今日推荐 / 最新消息 / "
    "最新報導 / 即時新聞 / 熱門新聞 / 熱門話題 / 熱門 / 人氣新聞 / "
    "精選文章 / 推薦文章 / 推薦新聞 / 猜你喜歡 / 上一則 / 下一則 / 上一頁 / 下一頁 / 下一条 / 上一条 / 返回列表 / "
    "24小时热文 / 24小时热点 / 阅读排行 / 点击排行 / 排行榜 / "
    "新闻排行 / 热门排行 / この記事に関連するニュース / 関連する記事 / 関連する記事はこちら / 関連情報 / 関連動画 "
    "/ 関連トピックス / 関連ワード / 関連サイト / 関連タグ / 関連特集 / "
    "こちらの記事もおすすめ / こちらもおすすめ / こちらもおすすめの記事です / おすすめ情報 / おすすめ / "
    "おすすめのコンテンツ / あなたにおすすめ / あなたにおすすめの記事 / 新着 / 新着ニュース / "
    "最新ニュース / 主要ニュース / 注目記事 / 注目の記事 / 注目ニュース / 人気 / 人気のニュース / "
    "よく読まれている記事 / よく読まれています / いま読まれている記事 / アクセスランキング 1位 / "
    "記事ランキング / 全文を読む / 続きを見る / 詳しくはこちら / 詳細はこちら / 一覧へ / 一覧はこちら / "
    "トップへ戻る / 前のページ / 次のページ / 次ページ / 次へ / 前へ / もっと詳しく / "
    "他の記事を読む / 同じカテゴリの記事 / バックナンバー / 写真特集 / 관련기사 / 관련 기사 / 관련뉴스 / 관련 뉴스 "
    "/ 관련 콘텐츠 / 연관기사 / 연관 기사 / 많이 본 기사 / 많이 본 뉴스 "
    "/ 많이본기사 / 인기기사 / 인기 기사 / 인기뉴스 / 최신기사 / 최신 기사 / 최신뉴스 / 주요뉴스 / 주요 뉴스 / "
    "추천기사 / 추천 기사 / 추천뉴스 / 이 시각 주요뉴스 / 이시각 "
    "주요뉴스 / 오늘의 주요뉴스 / 더보기 / 더 보기 / 기사 더보기 / 이전기사 / 다음기사 / 이전 기사 / 다음 기사 / "
    "전체기사 / 함께 읽을만한 기사 / 당신이 좋아할 만한 콘텐츠 / 에디터 "
    "추천 / 헤드라인 / 실시간 뉴스 / 포토뉴스 / 목록 / 기사 원문 / 기사원문 / 관련 태그",
    "tin liên quan / bài liên quan / bài viết liên quan / xem thêm / đọc thêm / tin cùng chuyên mục / cùng chuyên "
    "mục / tin mới / tin mới nhất / tin nổi bật / tin nóng / đọc nhiều / đọc nhiều nhất / xem nhiều / tin đọc nhiều "
    "/ có thể bạn quan tâm / có thể bạn thích / bạn có thể quan tâm / tin khác / tin tức khác / chủ đề liên quan / "
    "xem tiếp / xem tất cả / baca juga: / baca selanjutnya / baca artikel lainnya / baca artikel selengkapnya / "
    "berita selanjutnya / berita sebelumnya / artikel sebelumnya / artikel lainnya / berita pilihan / pilihan "
    "editor / rekomendasi / berita rekomendasi / rekomendasi untukmu / topik terkait / tag terkait / paling banyak "
    "dibaca / berita utama / video terkait / simak berita lainnya / lihat selengkapnya / यह भी पढ़ें / ये भी पढ़ें "
    "/ इसे भी पढ़ें / और पढ़ें / संबंधित खबरें / संबंधित लेख / संबंधित ख़बरें / ताज़ा खबरें / ताजा खबरें / लोकप्रिय "
    "/ लोकप्रिय खबरें / सबसे ज्यादा पढ़ी गई / टॉप न्यूज / अगली खबर / पिछली खबर / पूरी खबर पढ़ें / आगे पढ़ें / आपके "
    "लिए सुझाव / ट्रेंडिंग / और देखें / আরও পড়ুন / আরো পড়ুন / আরও খবর / আরো খবর / এ সম্পর্কিত আরও খবর / সম্পর্কিত "
    "খবর / সংশ্লিষ্ট খবর / এ বিভাগের আরো খবর / এ জাতীয় আরো খবর / সর্বশেষ খবর / সর্বশেষ সংবাদ / সর্বশেষ / জনপ্রিয় "
    "/ সর্বাধিক পঠিত / পরবর্তী খবর / পূর্ববর্তী খবর / বিস্তারিত / সব খবর / קראו גם / קרא גם / קראו עוד / קרא עוד / "
    "עוד בנושא / כתבות נוספות / כתבות קשורות / כתבות שאולי פספסתם / אולי יעניין אותך / אולי יעניין אתכם / הנצפים "
    "ביותר / הנקראות ביותר / עוד כתבות / עוד חדשות / המשך קריאה / לכתבה המלאה / לכל הכתבות / מומלצים / מומלץ / "
    "הכתבה הבאה / חדשות נוספות / إقرأ المزيد / اقرأ أيضا: / اقرأ ايضا / طالع أيضا / طالع أيضاً / شاهد المزيد / "
    "للمزيد / المزيد / المزيد من الأخبار / المزيد من / ذات صلة / أخبار مرتبطة / مواضيع مرتبطة / موضوعات ذات صلة / "
    "موضوعات متعلقة / مقالات مشابهة / قد يعجبك / اخترنا لك / الأكثر تداولا / آخر المستجدات / الأكثر شعبية / مقالات "
    "أخرى / أخبار أخرى / التالي / السابق / الخبر التالي / الخبر السابق / عرض المزيد / تابع القراءة / اقرأ الخبر "
    "كاملا",
    "latest headlines / editors' choice / editors choice / related to this story / popular in the community / "
    "explore more / explore more stories / read this story in spanish",
    "das wichtigste des tages / alle artikel anzeigen / alle beiträge anzeigen / nichts mehr verpassen / hier "
    "geht es zur bildergalerie / hier geht es zum video / voir toutes les actualités / tous nos articles / toutes "
    "nos actualités / ver todas las noticias / todas las noticias / tutti gli articoli / bekijk alle artikelen / "
    "wszystkie artykuły",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "what's next / recommended / popular / latest / featured articles / trending / more information / "
    "suggested / discover more / explore more / further reading on this site / weitere informationen / "
    "más información / approfondimenti / polecane / aanbevolen / рекомендуем / relacionadas / "
    "relacionados / related / populair / destaques / in evidenza / lo último / popularne / aktuell / en bref / "
    "en direct / net binnen",
    "today's headlines / local headlines / top headlines / read later / just in / staff picks / see also: / "
    "key events / top picks",
)
VARIABLE = pattern(
    # a prompt and a headline in one line
    r"(?:read (?:more|also|next|now|this)|also read|related(?: (?:stor(?:y|ies)|articles?|posts?|news|content"
    r"|video))?|similar (?:threads|articles|posts|stories)|see also|must[ -]read"
    r"|you (?:may|might|will|could) (?:also )?(?:like|enjoy)|recommended "
    r"reading|more on this|don't miss|see more|more here|also see|here's more|explained|in case you missed it|icymi"
    r"|watch(?: now| next)?|trending|also see|in (?:pictures|photos)|gallery|photo gallery|click here to read"
    r"|(?:[>»]{1,2} ?)?from (?:our|the) archives?)(?: ?[:|»>–—-]+ | ?[:|»>]+).{3,200}"
    r"|as it happened ?[:–—-] ?.{0,60}\b(?:coverage|blog|live|updates|minute)\b.{0,60}"
    r"|this live (?:page|blog|coverage|feed|story) (?:has|is) (?:now )?(?:closed|ended|over|finished|paused)\b.{0,120}"
    r"|discover more from .{2,60}"
    # questions that a search engine lists: "People also ask: Is it safe?", "FAQ: What does it cost?"
    r"|(?:people (?:also|often|usually) ask(?:ed)?|others (?:also )?ask(?:ed)?|related (?:questions|searches)|readers "
    r"(?:also )?ask"
    r"|nutzer fragen auch|ähnliche fragen|häufige fragen|autres questions|questions fréquentes|otras preguntas(?: de "
    r"los usuarios)?"
    r"|preguntas frecuentes|la gente también pregunta|le persone hanno chiesto anche|domande frequenti|as pessoas "
    r"também perguntam"
    r"|perguntas frequentes|mensen vragen ook|veelgestelde vragen|podobne pytania|похожие вопросы)(?: ?[:|»>–—-]+ "
    r"?.{3,200})?"
    r"|faqs? ?[:|»>–—-]+ ?[^?]{5,120}\?"
    # "Ask more: How deep is it? Who owns it?"
    r"|(?!(?:ask|try|frag|posez|pergunte) ?[:|»>–—]+[^?]+$)(?:ask|try asking|try"
    r"|you (?:could|can|might)(?: also)? ask|(?:suggested|follow[ -]?up|more|further|next"
    r"|frequent"
    r"|related) questions?|follow[ -]?up|dig deeper|go deeper|keep (?:asking|exploring)|explore (?:more|further)"
    r"|frag(?:en sie)? (?:weiter"
    r"|auch)|(?:weitere|noch eine) fragen?|(?:une )?autre question|posez|(?:haz )?otra pregunta|(?:un')?altra domanda"
    r"|chiedi"
    r" (?:anche|ancora)|outra pergunta|pergunte|(?:stel )?nog een vraag|vervolgvragen|zapytaj (?:też|dalej)"
    r"|inne pytania"
    r"|спросите (?:ещё|еще|также)|başka soru)(?: (?:another|more|next|also|again|ai|us|it|me|a follow[ -]?up|the (?:bot"
    r"|assistant|archive)))?(?: questions?)? ?[:|»>–—]+ ?(?:[^?]{4,110}(?:\? [^?]{4,110}){1,4}"
    r"|(?:what|who|how|why|when|where|which|wie|was|wer|warum|wann|qu\w+|comment|pourquoi|cómo|por qué|cuál|come|perché"
    r"|cosa|como|por que|hoe|wat|waarom|jak|co|dlaczego|как|что|кто|почему|nasıl|neden)\b[^?]{4,110})"
    # in other languages
    r"|(?:lesen sie (?:auch|mehr|dazu)|lies auch|mehr zum thema|mehr dazu|(?:à )?lire aussi|(?:à )?voir aussi"
    r"|sur le même sujet|das könnte sie auch interessieren|le[ea] también|leer también|te puede interesar"
    r"|leia (?:também|mais|ainda)|veja (?:também|mais)|saiba mais|confira|potrebbe interessarti|per approfondire"
    r"|leggi anche|vedi anche|читайте также|смотрите также|читайте також|дивіться також|czytaj (?:także|też|więcej)"
    r"|zobacz (?:także|też)|lees ook|lees meer|läs också|læs også|ilgili haber)(?: ?[:|»>→–—-]+ ?).{3,200}"
    r"|(?:listen|watch|hear) ?[:|»>–—-] ?(?=.{0,160}\bpodcast\b).{3,200}"
    # "[Photo] The popular vending machine"
    r"|(?:photos?|videos?|pictures?|gallery|watch|listen|podcast)\](?!\() ?.{5,150}"
    # more from a section, a writer
    r"|more (?:from|in|by|stories from) (?:the )?[\w&'. -]{2,40}"
    r"|more (?:on|about) (?:this|these|our|the author|the writer)\b[\w&'. -]{0,30}"
    r"|continue reading (?!below)[\"'“]?.{3,120}"
    r"|(?:\d+ )?(?:related|popular|recent|latest|recommended|trending|featured) (?:articles?|posts?|stories|news"
    r"|videos?|topics)(?: (?:from|on|in|by|for) .{2,40})?"
    # the firms that sell such links
    r"|(?:.{0,40} )?by (?:taboola|outbrain|revcontent|mgid|zergnet)"
    r"|(?:read|view|see|show|browse) (?:all|more) (?:of )?(?:our )?[\w' -]{0,30}(?:articles?|posts?|stories"
    r"|news|by|from|comments|topics|videos|reviews|here)\b.{0,40}"
    # "READ ALSO | Ferry fares to rise again", "Magazine: …", "上一篇：…"
    r"|(?:also (?:read|see|watch)|(?:read|see|watch|more|listen) (?:also|here|below|more here)|related reading"
    r"|trending now|must read"
    r"|baca juga|simak juga|lihat juga|اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|اقرأ المزيد|関連記事|上一篇|下一篇"
    r"|前の記事|次の記事|相关阅读|延伸阅读|相關新聞"
    r"|puedes leer|mira también|lea además|noticia relacionada|ayrıca okuyun|ilgili haber) ?[:|»>：]+ ?.{3,200}"
    r"|>> ?(?:à lire|lire|lisez|lesen|leer|lea|leia|leggi|read|czytaj|lees|читайте)\b.{3,200}"
    r"|(?:previous|next)(?: (?:article|post|story|page))? ?[:：»«] ?.{3,160}"
    r"|(?:latest|more|most (?:read|viewed|popular|watched|shared|commented)|top|trending|popular|featured"
    r"|recent) (?:stories|news|articles|headlines|videos|releases)"
    r" (?:from|in|at|about) (?:the )?[\w&'.-]+(?: [\w&'.-]+){0,5}"
    r"|most (?:read|viewed|popular|watched|shared|commented) (?:from|in|on|at) (?:the )?[\w&'.-]+(?: [\w&'.-]+){0,4}"
    r"|latest (?:from|in) (?:the )?[\w&'.-]+(?: [\w&'.-]+){0,3}"
    r"|most (?:read|viewed|popular|watched|shared|commented|discussed) (?:this|last|today|right now|now|of the) ?"
    r"(?:hour|morning|week|month|weekend|year|day)?"
    r"|(?:see|view|read|show|browse|find|explore) (?:all|more|other|our|the latest|latest) (?:\w+ )?(?:stories"
    r"|news|articles|headlines|videos|posts|coverage|episodes) (?:from|in|on|by|at) (?:the )?[\w&'.-]+"
    r"(?: [\w&'.-]+){0,5}"
    r"|read more about the article .{3,120}|(?:click|tap) here (?:for|to (?:read|see|view|watch|get)) (?:more"
    r"|all|the latest)(?: (?:about|on|of))?(?: [\w&']+){0,3} (?:news|stories|coverage|articles|headlines|videos)"
    r"|for more (?:[\w&' ]{1,40} )?(?:news|stories|coverage)\b.{0,20}\b(?:click|visit|head|go to|follow|check"
    r"|download)\b.{0,120}"
    r"|for more \w{2,20} (?:news|coverage) ?: ?\S+|to (?:find out|read|see|learn) more,? (?:click|tap) here"
    r"|(?:next|previous) (?:story|article|post) in [\w&' ]{2,30}"
    r"|recommended from \w+|list (?:of|\d+ of) \d+(?: items?)?|skip next section.{0,60}|(?:end of|skip) "
    r"(?:top|most|related|carousel"
    r"|list|section)\b.{0,60}"
    r"|view all posts by .{2,50}|see all (?:from|by|posts by) .{2,60}|see stories by .{2,60}|all posts by "
    r".{2,50}|posts by .{2,40}"
    r"|(?:see|view|show) all related content"
    r"|related articles previous \d* ?next"
    r"|jump to section\b.{0,200}"
    r"|\d+ / \d+ view slideshow"
    r"|(?:now playing|up next|watch next|now watching) ?[:|] ?.{3,160}"
    r"|click to play video ?: ?.{3,160}"
    r"|(?:watch|get|see) free highlights.{0,60}"
    r"|free to watch ?: ?.{5,160}"
    r"|(?:don't miss|must see|also watch|more to come)(?: ?\.{3}|…) ?.{5,160}"
    r"|read about our approach to\b.{0,60}"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"(?:lue (?:myös|lisää)|läs (?:även|också|mer)|les (?:også|mer)|læs (?:også|mere)|čtěte (?:také|též|více)"
    r"|citește și|διαβάστε (?:επίσης|ακόμα)|чита[йи](?:те)? (?:також|также|ещё|еще|ще|больше|більше)|ayrıca oku"
    r"|bunu da oku|baca juga|olvassa el ezt is|(?:also|now) (?:read|watch|see)|read also|à lire aussi|à lire|à "
    r"voir|à lire également|lee también|czytaj też|watch previous coverage|previous coverage|further reading|more "
    r"reading) ?[:|»>→]+ ?.{6,200}"
    r"|(?:(?:nächste[rs]?|vorherige[rs]?|vorige[rs]?) (?:artikel|beitrag|text|meldung)|(?:articolo|notizia|artículo"
    r"|nota|noticia"
    r"|artigo|notícia|matéria) (?:successiv\w|precedente|siguiente|anterior|seguinte|próxim\w)|(?:article|actualité)"
    r" (?:suivante?|précédente?)|volgend (?:artikel|bericht)|vorig (?:artikel|bericht)|(?:następny"
    r"|poprzedni) (?:artykuł|tekst"
    r"|wpis)|(?:следующ\w+|предыдущ\w+) (?:статья|новость|материал)|(?:sonraki|önceki) haber) ?[:»›→–—-] ?.{3,160}"
    r"|(?:更多(?:新聞|新闻|相關|报道|報導)|延伸閱讀|延伸阅读|相关阅读|相關新聞|推薦閱讀|推荐阅读|看更多|関連記事"
    r"|関連|あわせて読みたい|관련기사|연관기사|בנושא|قرأ أيضا|اقرأ أيضا|طالع أيضا|tin liên quan|xem thêm|आगे "
    r"पढ़ें|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|আরও পড়ুন) ?[:：|»>】／/▶]+ ?.{4,160}"
    r"|[【]?(?:写真|動画|画像|図|グラフ|地図|映像|関連|参考)】.{3,80}"
    r"|(?:관련기사\]|▶|☞) ?\S.{5,120}"
)
PARAGRAPH_CHARS = 120  # of a line that is no headline
# "READ: Dengue vaccine trial to start": one word in capitals, where prose would not have it, and a headline.
SHOUTED = pattern(
    r"[ \t]*(?:READ|WATCH|LISTEN|MORE|ALSO|GALLERY|VIDEO|LIRE|LEIA|LEES|LEGGI|LESEN) ?[:|»>] ?\S.{12,180}"
    r"|[ \t]*(?:ALSO READ|READ ALSO|(?:NOW |MUST )?READ|(?:À |A )?LIRE AUSSI|VOIR AUSSI|LEIA TAMBÉM|LEIA MAIS"
    r"|LE[EA] TAMBIÉN|LEGGI ANCHE|LESEN SIE AUCH|LEES OOK|LÄS (?:ÄVEN|OCKSÅ)|LES OGSÅ|LÆS OGSÅ|LUE MYÖS"
    r"|CZYTAJ (?:TAKŻE|TEŻ)|ЧИТАЙТЕ (?:ТАКЖЕ|ТАКОЖ)) ?[:|»>–—-]? (?=\S*[a-zà-ÿа-яёіїє])[^\W\d_a-zà-ÿ]\S* \S.{8,160}"
    r"|[ \t]*(?:More|Watch|Listen|Gallery) ?[:|»>] ?[A-Z‘“'\"]\S* (?:\S+ ){3,25}\S*[\w’”'\"]"
)
# Of the page in the news, and in a manual a button on a sample, or a heading over what else to read there.
OF_MANUALS = frozenset(known("show more / more information / related content"))


@rule(
    "BP106",
    severity="error",
    words=(
        "photo]",
        "photos]",
        "video]",
        "read all of",
        "more also",
        "releases in",
        *("also ask", "often ask", "usually ask", "others ask", "related quest", "related sear", "readers ask", "faq"),
        *(
            "fragen auch",
            "ähnliche fragen",
            "häufige fragen",
            "autres quest",
            "questions fréq",
            "otras preg",
            "preguntas fre",
        ),
        *(
            "también preg",
            "hanno chiesto",
            "domande freq",
            "também perg",
            "perguntas freq",
            "vragen ook",
            "veelgestelde",
        ),
        *(
            "follow-up",
            "follow up",
            "followup",
            "most discussed",
            "nächste",
            "vorherige",
            "vorige",
            "successiv",
            "precedente",
        ),
        *("siguiente", "anterior", "seguinte", "suivant", "précédent", "volgend", "następny", "poprzedni", "следующ"),
        *("предыдущ", "sonraki", "önceki"),
        *(
            "podobne pyt",
            "похожие вопр",
            "ask ",
            "asking",
            "ask:",
            "questions:",
            "question:",
            "deeper",
            "exploring",
            "further",
        ),
        *(
            "frag",
            "posez",
            "otra preg",
            "domanda",
            "chiedi",
            "pergunt",
            "vraag",
            "vragen",
            "zapytaj",
            "pytania",
            "спросите",
        ),
        *("başka soru", "questions |"),
        *(
            "don't miss",
            "our approach to",
        ),
        *(
            "now read",
            "lire aussi",
            "läs även",
            "läs också",
            "läs mer",
            "les også",
            "les mer",
            "læs ",
            "lue myös",
            "lue lisää",
            "čtěte",
            "citește",
        ),
        *(
            "διαβάστε",
            "читай",
            "читати",
            "baca ",
            "olvas",
            "da oku",
            "ayrıca oku",
            "further reading",
            "more reading",
        ),
        *(
            "previous coverage",
            "更多",
            "看更多",
            "推薦閱讀",
            "推荐阅读",
            "【写真】",
            "【動画】",
            "【画像】",
            "【図",
            "【グラフ",
            "【地図",
            "【映像",
        ),
        *(
            "【関連",
            "写真",
            "▶",
            "☞",
            "관련기사",
            "연관기사",
            "xem thêm",
            "tin liên quan",
            "पढ़ें",
            "পড়ুন",
            "পড়ুন",
        ),
        *(
            "view slideshow",
            "to section",
            "now playing",
            "play video",
            "free highlights",
            "free to watch",
        ),
        *(
            "watch:",
            "related content",
        ),
        *(
            "read here",
            "read below",
            "watch below",
            "also watch",
            "listen",
            "up next",
            "next up",
            "trending",
            "baca juga",
            "simak juga",
            "lihat juga",
            "اقرأ",
            "関連記事",
            "上一篇",
            "下一篇",
            "前の記事",
            "次の記事",
            "相关阅读",
            "延伸阅读",
            "相關新聞",
            "puedes leer",
            "mira también",
            "lea además",
            "relacionada",
            "ayrıca okuyun",
            "ilgili haber",
            ">>",
            "previous",
            "next",
            "latest",
            "most read",
            "most viewed",
            "most popular",
            "most watched",
            "most shared",
            "most commented",
            "news from",
            "news in",
            "featured",
            "recent ",
            "explore",
            "click here",
            "tap here",
            "for more",
            "find out more",
            "learn more",
            "list of ",
            "list 1",
            "list 2",
            "list 3",
            "skip next",
            "end of",
            "skip top",
            "skip most",
            "posts by",
            "stories by",
            "see all",
            "see more",
            "view more",
            "lisez",
            "à lire",
        ),
        *openings(PHRASES, AT_EDGES),
        *(
            "read:",
            "watch:",
            "listen:",
            "more:",
            "also:",
            "gallery:",
            "from our archive",
            "from the archive",
            "as it happened",
            "this live",
            "video:",
            "lire:",
            "leia:",
            "lees:",
            "leggi:",
            "lesen:",
        ),
        *(
            "taboola",
            "outbrain",
            "revcontent",
            "mgid",
            "zergnet",
            "explained",
            "confira",
            "saiba mais",
            "veja mais",
            "see more",
        ),
        *("[photo", "[video", "[picture", "[gallery", "[watch", "[listen", "[podcast"),
        *("here's more", "icymi", "interessarti", "même sujet", "auch interessieren"),
        "read more",
        "also read",
        "read also",
        "related",
        "see also",
        "read next",
        "read now",
        "read this",
        "must read",
        "must-read",
        "don't miss",
        "watch",
        "trending",
        "in pictures",
        "in photos",
        "gallery",
        "also see",
        "more from",
        "more in",
        "more by",
        "more on",
        "more about",
        "more stories",
        "continue reading",
        "articles",
        "posts",
        "stories",
        "view all",
        "see all",
        "show all",
        "browse",
        "lesen sie",
        "lire aussi",
        "voir aussi",
        "lee también",
        "lea también",
        "leia",
        "читайте",
        "czytaj",
        "zobacz",
        "lees ook",
        "lees meer",
    ),
    confidence=0.9,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The ferry sank.\n⟦People also ask: How deep is the strait?⟧",
        "The ferry sank.\n⟦Ask more: How deep is the strait? Who built the ferry?⟧",
        "The ferry sank.\n⟦LÄS ÄVEN Stormen stänger hamnen i tre dagar⟧",
        "Das Schiff sank.\n⟦Lue myös⟧\n⟦관련기사⟧\n⟦【写真】沈む前の船⟧",
        "The ferry sank.\n⟦Baca juga: Kapal lain tenggelam⟧\nDivers were sent down.",
        "渡轮沉没。\n⟦相关阅读⟧",
        "The ferry sank in shallow water.\n⟦Most read in Harbours⟧\n⟦Most Read in Fishing⟧",
        "The ferry sank in shallow water.\n\n⟦Related articles⟧",
        "The ferry sank.\n⟦READ MORE: Storm closes port for third day⟧\nDivers were sent down.",
        "The ferry sank in shallow water off the cape on Sunday, officials said, and divers were sent down to the "
        "wreck.\n"
        "⟦READ: Storm closes port for third day⟧\nThe divers found a hole.",
        "The ferry sank.\n⟦Around the Web by Taboola⟧\n⟦More: Storm closes port for third day⟧",
        "Паром сел на мель.\n⟦Читайте также:⟧",
        "The ferry sank.\n⟦【Related articles】⟧\n⟦[Photo] The ferry before it sank⟧\nDivers were sent down.",
    ),
    good=(
        "The ferry sank.\nPeople also ask whether the strait is deep, and nobody can tell them.",
        "The ferry sank.\n\nFurther reading\n\nList of shipwrecks, by county",
        "More: the ferry sank in shallow water.\n\nThe ferry sank, and divers were sent down to it.",
        "READ: how the ferry sank\n\nThe ferry sank in shallow water off the cape on Sunday, and divers were sent "
        "down to it.",
        "Read more books, the teacher told them.",
        "Read more: a small museum of bridges\n\nIn two rooms over the toll house hang forty bridges, each as long as "
        "a hand and cut from the wood of the bridge that it shows.",
        "The header takes 32 bytes, and the rest of the file holds the samples.\n\nSee also: `Writer`, `convert`.",
        "The ferry sank.\n\n![photo](ferry.png)\n\n[Video](ferry.mp4)\n\nDivers were sent down.",
        "The two cases are related.",
        "See also the ruling of the lower court, which went further.",
        "The ferry sank.\n\nSee also\n\nList of shipwrecks\n\nMore on lighthouses:\n\nThey were lit with oil.",
        "The command lists the functions of a module in Python.\n\nShow more\n\nIts arguments are strings.",
    ),
)
def related_links(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Heading of links to other articles.

    What follows such a heading belongs to other articles; the heading itself belongs to the page.
    """
    for span in phrase_lines(document, places, PHRASES, VARIABLE, elsewhere=ELSEWHERE, at_edges=AT_EDGES):
        if _heads_prose(document, span):
            continue
        manual = document.folded[span.start : span.end].strip(AROUND) in OF_MANUALS and document.about_code
        if not manual and "`" not in document.text[slice(*span)]:  # a reference names functions, no article does
            yield span
    for line in lines_at(document, places):
        title = document.title_line is not None and line.start == document.title_line.start
        if not title and SHOUTED.fullmatch(line.text) and not line.text.rstrip().endswith((".", "”", '"')):
            yield stripped(line)


def _heads_prose(document: Document, span: Span) -> bool:
    """Whether a line is all that stands over the first paragraph: then it is the headline, whatever it says."""
    first, *rest = document.filled_lines[:2]
    return span.start <= first.end and bool(rest) and len(rest[0].text) >= PARAGRAPH_CHARS
