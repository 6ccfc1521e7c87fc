"""Names that newspapers give their sections, in the languages of most pages; many are plain words elsewhere."""

from __future__ import annotations

from sourcequal.scorers.boilerplate.phrases import known

SECTION_NAMES = known(
    "local news / world news / national news / international news / business news / latest news / breaking news / "
    "crime / courts / crime & courts / crime and courts / traffic / transport / property / motors / motoring / "
    "death notices / notices / public notices / deaths / letters / letters to the editor / editorial / columns / "
    "columnists / local government / government / county / city / region / regional / regional news / community / "
    "scores / fixtures / tables / standings / results / transfers / rugby / cricket / tennis / golf / racing / gaa / "
    "basketball / hockey / baseball / boxing / athletics / cycling / nfl / nba / mlb / nhl / motorsport / "
    "premier league / championship / la liga / serie a / bundesliga / ligue 1 / liga 1 / liga 2 / champions league / "
    "startups / crypto / banking / energy / gadgets / reviews / explainers / explainer / analysis / investigations / "
    "interviews / interview / in depth / long reads / data / fact check / fact checks / watch / pictures / "
    "family / faith / religion / property / money / work / careers / society / art / books / film / music / theatre / "
    "theater / tv & radio / recipes / wellness / fitness / fashion / beauty / gardening / pets / parenting / nature / "
    "what's on / going out / eating out / farming / agriculture / diaspora / elections / parliament / security / "
    "war / development / human rights / justice / migration / press releases / market news / markets news / "
    "company news / topics / regional topics / trending / special reports / supplements / announcements / deals",
    "lokales / lokalsport / stadt / kreis / landkreis / region / blaulicht / polizei / leserbriefe / traueranzeigen / "
    "stellenmarkt / stellenanzeigen / immobilien / termine / wetter / karriere / geld / familie / leben / stil / "
    "kolumne / kolumnen / kommentar / kommentare / leitartikel / interview / gesellschaft / wissenschaft / umwelt / "
    "mobilität / sport regional / fußball / handball / kinder / veranstaltungen / anzeigen / deutschland / welt / "
    "europa / schweiz / österreich / medien / börse / verbraucher / reportage / ticker / newsticker / nachrichten",
    "faits divers / justice / environnement / planète / idées / débats / loisirs / sorties / immobilier / emploi / "
    "annonces / annonces légales / avis de décès / obsèques / météo / jeux / en direct / direct / culture / "
    "france / international / région / régions / départements / communes / éducation / médias / cinéma / musique / "
    "livres / gastronomie / rugby / football / hippisme / sciences / high-tech / automobile / consommation / éco / "
    "entreprises / bourse / tribunes / chroniques / reportages / enquêtes / élections / agriculture / patrimoine",
    "provincia / tribunales / comarca / comarcas / ciudad / motor / empleo / esquelas / agenda / tiempo / el tiempo / "
    "editorial / cartas / entrevistas / televisión / viajes / hemeroteca / españa / américa / méxico / argentina / "
    "deportes / fútbol / baloncesto / toros / medio ambiente / campo / educación / cine / libros / música / "
    "moda / gastronomía / servicios / loterías / clasificados / policiales / judiciales / sociales / farándula / "
    "regiones / comunidad / editoriales / columnistas / opinión / actualidad / última hora",
    "mostre / eventi / meteo / lavoro / annunci / necrologie / lettere / province / provincia / comuni / ambiente / "
    "scuola / cronache / mondo / italia / motori / tecnologia / scienza / viaggi / cucina / libri / cinema / musica / "
    "teatro / calcio / ciclismo / basket / interviste / inchieste / editoriali / rubriche / video / gallerie / "
    "territorio / regione / primo piano / tempo libero",
    "polícia / cidades / cidade / cotidiano / classificados / empregos / vida / mundo / país / região / regiões / "
    "ambiente / necrologia / meio ambiente / educação / ciência / cinema / música / livros / televisão / famosos / "
    "futebol / viagens / turismo / gastronomia / entrevistas / opinião / crónica / crónicas / colunistas / brasil / "
    "portugal / lusa / última hora / destaque / sociedade / justiça / segurança",
    "regio / opinie / wetenschap / gezondheid / verkeer / weer / familieberichten / vacatures / cultuur / politiek / "
    "voetbal / wielrennen / auto / reizen / koken / columns / achtergrond / podcast / uitgaan / onderwijs / klimaat / "
    "kraj / region / kronika / nekrologi / praca / ogłoszenia / pogoda / zdrowie / opinie / wideo / motoryzacja / "
    "nieruchomości / społeczeństwo / edukacja / piłka nożna / felietony / kryminalne / miasto / powiat / na sygnale / "
    "berita / olahraga / ekonomi / nasional / hiburan / sepak bola / jadwal / klasemen",
)
