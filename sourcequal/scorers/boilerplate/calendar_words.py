"""Names of months and weekdays in the languages of most pages, for lines that are a date and nothing else."""

from __future__ import annotations

MONTHS = (
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct "
    "nov dec januar februar märz mai juni juli oktober dezember mär okt dez janvier février mars avril juin juillet "
    "août septembre "
    "octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre janeiro "
    "fevereiro março maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile maggio giugno "
    "luglio settembre "
    "ottobre novembre dicembre января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
    "січня лютого "
    "березня квітня травня червня липня серпня вересня жовтня листопада грудня ocak şubat mart nisan mayıs haziran "
    "temmuz ağustos "
    "eylül ekim kasım aralık stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
    "listopada grudnia "
    "januari februari maart mei augustus maj augusti"
)
WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag "
    "dienstag mittwoch "
    "donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles "
    "jueves viernes "
    "sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì mercoledì "
    "giovedì venerdì sabato "
    "domenica понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер "
    "п'ятниця субота неділя "
    "pazartesi salı çarşamba perşembe cuma cumartesi pazar poniedziałek wtorek środa czwartek piątek sobota "
    "niedziela maandag "
    "dinsdag woensdag donderdag vrijdag zaterdag zondag"
)
CLOCK = (
    "am pm a.m p.m hour hours hrs time et ct mt pt cst cdt mst mdt edt est pst pdt cet cest gmt utc bst ist msk uhr h "
    "at um à a las às alle ore godz "
    "the of de del di г года р року r om o kl"
)
STAMPED = (
    "published updated posted modified last date on by first publish update created edited input edit added registered "
    "revised uploaded issued entered veröffentlicht "
    "aktualisiert stand erstellt "
    "am vom publié mis à jour le publicado actualizado el em atualizado pubblicato aggiornato il опубликовано "
    "обновлено дата "
    "опубліковано оновлено yayınlanma güncelleme tarihi opublikowano aktualizacja data gepubliceerd bijgewerkt op "
    "laatst"
)
