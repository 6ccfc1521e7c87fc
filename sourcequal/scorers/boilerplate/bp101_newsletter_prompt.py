"""Newsletter prompt in the text."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

PHRASES = known(
    "newsletter / newsletters / newsletter sign up / newsletter sign-up / newsletter signup / our newsletter / "
    "free newsletter / get our newsletter / get the newsletter / join our newsletter / email newsletter / "
    "subscribe to newsletter / daily newsletter / weekly newsletter / subscribe to our mailing list / "
    "join our mailing list / subscribe via email / subscribe to blog via email / get email updates / email updates / "
    "sign up for email updates / get email alerts / sign up for email alerts / get updates / never miss a story / "
    "never miss a post / stay informed / get the latest news delivered to your inbox / thanks for signing up / "
    "thank you for signing up / thanks for subscribing / you're in / something went wrong, please try again later / "
    "sign up to our newsletter / thank you for subscribing / you have successfully subscribed / "
    "you have been successfully subscribed / check your inbox or spam folder to confirm your subscription / "
    "be the first to know / enter your email address / enter your email / enter email address / type your email / "
    "type your email… / your email address / email address / join our email list / stay in the loop / "
    "stay up to date / view this email in your browser / view in browser / view in your browser / view online / "
    "update your preferences / manage your preferences / email preferences / forward to a friend / "
    "forward this email / why did i get this / unsubscribe / please enter a valid email address / "
    "please enter a valid email / invalid email address / you are already subscribed / please check your inbox / "
    "please check your email / there was a problem, please try again / there was an error, please try again / "
    "an error occurred, please try again / no spam, unsubscribe anytime / no spam. unsubscribe anytime / "
    "we respect your privacy / get our daily email / sign up for our emails",
    "newsletter abonnieren / newsletter bestellen / newsletter anmeldung / zum newsletter anmelden / "
    "jetzt newsletter abonnieren / jetzt abonnieren / unser newsletter / kostenloser newsletter / "
    "e-mail-adresse eingeben / ihre e-mail-adresse / sie haben sich erfolgreich angemeldet / "
    "vielen dank für ihre anmeldung / bitte geben sie eine gültige e-mail-adresse ein / "
    "es ist ein fehler aufgetreten / abmeldung jederzeit möglich / jetzt kostenlos anmelden",
    "abonnez-vous à notre newsletter / inscrivez-vous à notre newsletter / s'inscrire à la newsletter / "
    "recevoir la newsletter / lettre d'information / votre adresse e-mail / votre adresse email / "
    "inscription à la newsletter / s'abonner à la newsletter / je m'inscris / je m'inscris à la newsletter / "
    "je m'abonne à la newsletter / votre inscription a bien été prise en compte / merci pour votre inscription / "
    "votre inscription est confirmée / une erreur est survenue / veuillez saisir une adresse e-mail valide / "
    "adresse e-mail / entrez votre e-mail / entrez votre adresse e-mail / saisissez votre adresse e-mail",
    "suscríbete a nuestro boletín / suscríbete a nuestra newsletter / suscribirse al boletín / "
    "boletín de noticias / recibe nuestra newsletter / tu correo electrónico / suscríbete al boletín / "
    "suscríbete / quiero suscribirme / te has suscrito correctamente / gracias por suscribirte / "
    "introduce tu correo electrónico / introduce tu email / correo electrónico / ha ocurrido un error",
    "assine nossa newsletter / assine a newsletter / inscreva-se na nossa newsletter / "
    "receba nossa newsletter / cadastre-se na newsletter / subscreva a newsletter / seu e-mail / "
    "quero receber / inscrição realizada com sucesso / obrigado por se inscrever / digite seu e-mail / "
    "o seu e-mail / ocorreu um erro",
    "iscriviti alla newsletter / iscriviti alla nostra newsletter / la nostra newsletter / inserisci la tua email / "
    "iscriviti ora / mi iscrivo / iscrizione avvenuta con successo / grazie per esserti iscritto / "
    "si è verificato un errore / la tua email / indirizzo email",
    "подписаться на рассылку / подпишитесь на рассылку / подписка на рассылку / "
    "подпишитесь на нашу рассылку / подписаться на новости / ваш e-mail",
    "підписатися на розсилку / підпишіться на розсилку / підписка на розсилку / підписатися на новини",
    "bültene abone ol / e-bülten / bültenimize abone olun / haber bültenimize abone olun / e-posta adresiniz",
    "zapisz się do newslettera / zapisz się na newsletter / newsletter zapisz się / twój adres e-mail / "
    "zapisuję się / dziękujemy za zapisanie się / podaj swój adres e-mail / wystąpił błąd",
    "schrijf je in voor onze nieuwsbrief / aanmelden voor de nieuwsbrief / nieuwsbrief / "
    "inschrijven nieuwsbrief / meld je aan voor de nieuwsbrief / abonneer je op onze nieuwsbrief / "
    "meld je aan / schrijf je in / bedankt voor je aanmelding / je bent nu ingeschreven / er is iets misgegaan / "
    "vul je e-mailadres in / je e-mailadres",
    "thanks for submitting / thank you for registering / subscribe to our emails / sign up and save / "
    "almost finished / almost there / we need to confirm your email address / "
    "please confirm your email address / "
    "to complete the process, please follow the instructions in the email we just sent you / "
    "check your email for a confirmation link / check your inbox to confirm your subscription / "
    "check your email for magic link to sign-in / your link has expired / this link has expired / "
    "your billing info has been updated / your billing was not updated / "
    "success! your billing info has been updated / success! check your email for magic link to sign-in / "
    "great! you've successfully signed up / welcome back! you've successfully signed in / "
    "get started with our newsletter / free daily newsletter / free weekly newsletter / e-mail newsletter / "
    "email newsletters / our newsletters / more newsletters / all newsletters / daily briefing / "
    "sign up for more like this / subscribe for updates / subscribe via rss / subscribe by email / "
    "follow blog via email / follow by email / watch for us in your inbox / look for us in your inbox / "
    "after newsletter promotion / skip past newsletter promotion / newsletter promotion / send me the list / "
    "see our privacy notice / see our privacy policy / please enter your email address here / "
    "enter a valid email / invalid email / email is required / this field is required / "
    "please fill in this field / please enter a valid email address / "
    "thank you! your submission has been received / oops! something went wrong while submitting the form / "
    "something went wrong / oops, something went wrong / oops! something went wrong / "
    "something went wrong. please try again / something went wrong. please try again later / please try again / "
    "please try again later / please try again, the email signup failed / we have more newsletters / "
    "give a gift subscription / gift a subscription / refer a friend / get our morning newsletter / join free / "
    "stay informed. subscribe to our newsletter / get the best stories in your inbox / "
    "join our community of readers / select your newsletters / choose your newsletters / "
    "select all newsletters / newsletter archive / get news, photos and more in your inbox",
    "jetzt kostenlos abonnieren / nichts verpassen / bitte bestätigen sie ihre e-mail-adresse / "
    "bitte e-mail-adresse eingeben / ihre anmeldung war erfolgreich / "
    "sie erhalten in kürze eine bestätigungs-e-mail / newsletter verwalten / alle newsletter / "
    "unsere newsletter / kostenlos abonnieren / was heute wichtig ist / keine nachricht mehr verpassen / "
    "ich möchte den newsletter abonnieren",
    "merci ! votre inscription est bien prise en compte / votre inscription est bien prise en compte / "
    "votre inscription a bien été enregistrée / nos newsletters / toutes nos newsletters / restez informé / "
    "restez informés / ne manquez rien / ne ratez rien de l'actualité / un e-mail de confirmation vous a été envoyé / "
    "votre email / votre e-mail / email invalide / adresse email invalide / recevez nos newsletters",
    "recibe nuestro boletín / boletines / nuestros boletines / suscríbase / apúntate a nuestra newsletter / "
    "apúntate / tu email / introduzca su correo electrónico / no te pierdas nada / mantente informado / "
    "receba as notícias no seu e-mail / receba notícias por e-mail / cadastre seu e-mail / seu melhor e-mail / "
    "fique por dentro / newsletter diária / resta aggiornato / ricevi le notizie via email / la tua e-mail",
    "ontvang onze nieuwsbrief / nieuwsbrieven / gratis nieuwsbrief / blijf op de hoogte / bądź na bieżąco / "
    "nasz newsletter / zapisz się do newslettera i bądź na bieżąco / email рассылка / рассылка / "
    "введите ваш email / введите ваш e-mail / спасибо за подписку / вы подписаны / ваша електронна адреса / "
    "дякуємо за підписку / e-posta bültenimize abone olun / bültene kayıt ol / berlangganan newsletter / "
    "langganan newsletter / alamat email / اشترك في النشرة البريدية / النشرة البريدية / اشترك في نشرتنا / "
    "البريد الإلكتروني / メールマガジン / メルマガ登録 / メールマガジン登録 / ニュースレター / "
    "ニュースレターに登録 / 订阅邮件 / 订阅我们的邮件 / 邮件订阅 / 订阅我们的通讯",
    "get emails about this page / get email updates about this page / sign up for updates to this topic / sign up "
    "for updates / receive our releases by rss / subscribe to email updates / manage email preferences / manage "
    "your email preferences / your preferences have been updated / you can unsubscribe at any time / we will never "
    "share your details / we will never share your email / we will never share your email address / we'll never "
    "share your details / see our privacy promise / we won't share your details / we never share your data / no "
    "spam / no spam ever / receive news alerts / receive breaking news alerts / get breaking news alerts / sign up "
    "for breaking news alerts / sign up for free here / sign up for alerts / sign up for news alerts / get our top "
    "stories / get the day's top stories / get the top stories in your inbox / sign up to our free newsletter / "
    "sign up to our newsletters / sign up to the newsletter / sign up to our daily newsletter / sign up to our "
    "weekly newsletter / sign up to receive our newsletter / sign up here for our newsletter / sign up here for "
    "free / thank you for your subscription / your subscription has been confirmed / please check your inbox to "
    "confirm / you are now subscribed / you're now subscribed / interested in this topic / a welcome email is on "
    "its way / a welcome email is on its way. if you don't see it, please check your junk folder",
    "prenumerera på vårt nyhetsbrev / prenumerera på nyhetsbrevet / prenumerera på nyhetsbrev / anmäl dig till vårt "
    "nyhetsbrev / anmäl dig till nyhetsbrevet / nyhetsbrev / våra nyhetsbrev / få vårt nyhetsbrev / få nyhetsbrevet "
    "/ tack för din anmälan / tack för din prenumeration / din e-postadress / din e-post / din mejladress / skriv "
    "in din e-postadress / fyll i din e-postadress / ange din e-postadress / få de viktigaste nyheterna / få "
    "nyheterna i mejlen / få nyheterna direkt i mejlen / avsluta prenumerationen / något gick fel / ett fel uppstod "
    "/ du prenumererar nu / få de viktigaste nyheterna direkt i mejlen / missa inga nyheter / nyheter direkt i "
    "mejlen / jag godkänner villkoren / få notiser",
    "meld deg på nyhetsbrevet / meld deg på vårt nyhetsbrev / meld deg på / få nyhetsbrev / motta nyhetsbrev / "
    "abonner på nyhetsbrevet / abonner på nyhetsbrev / takk for påmeldingen / takk for din påmelding / din "
    "e-postadresse / skriv inn e-postadressen din / noe gikk galt / tilmeld dig nyhedsbrevet / tilmeld dig vores "
    "nyhedsbrev / tilmeld nyhedsbrev / nyhedsbrev / nyhedsbreve / få nyhedsbrevet / få vores nyhedsbrev / modtag "
    "nyhedsbrev / modtag vores nyhedsbrev / tak for din tilmelding / du er nu tilmeldt / din mailadresse / indtast "
    "din e-mail / indtast din e-mailadresse / noget gik galt / der skete en fejl / få nyhederne direkte i indbakken",
    "tilaa uutiskirje / tilaa uutiskirjeemme / uutiskirje / uutiskirjeet / tilaa maksuton uutiskirje / "
    "sähköpostiosoite / syötä sähköpostiosoitteesi / kiitos tilauksesta / kiitos tilauksestasi / jotain meni "
    "pieleen / jokin meni vikaan / přihlaste se k odběru novinek / přihlásit se k odběru / odebírat newsletter / "
    "odběr novinek / odběr newsletteru / váš e-mail / zadejte svůj e-mail / zadejte váš e-mail / děkujeme za "
    "přihlášení / něco se pokazilo / iratkozzon fel hírlevelünkre / iratkozz fel hírlevelünkre / hírlevél "
    "feliratkozás / feliratkozás / hírlevél / feliratkozom / e-mail cím / köszönjük a feliratkozást / hiba történt "
    "/ abonează-te la newsletter / abonați-vă la newsletter / abonare newsletter / abonează-te / mă abonez / adresa "
    "ta de email / adresa de email / mulțumim pentru abonare / a apărut o eroare / εγγραφή στο newsletter / "
    "εγγραφείτε στο newsletter / εγγραφείτε στο newsletter μας / κάντε εγγραφή στο newsletter / γίνετε συνδρομητής "
    "/ το email σας / διεύθυνση email / ευχαριστούμε για την εγγραφή σας",
    "підпишіться на нашу розсилку / підписатись на розсилку / наша розсилка / щоденна розсилка / email розсилка / "
    "поштова розсилка / ваш email / ваша пошта / введіть ваш email / введіть свій email / введіть email / щось "
    "пішло не так / ви підписані / дякуємо, лист уже у вашій скриньці / лист уже у вашій скриньці / дякуємо! лист "
    "уже у вашій скриньці / дякуємо! ви підписалися на розсилку / перевірте свою пошту / підтвердіть свою пошту / "
    "отримуйте новини на пошту / получайте новости на почту / проверьте почту / подпишитесь на рассылку новостей / "
    "подписаться на наши новости / что-то пошло не так / e-posta adresinizi girin / e-posta adresinizi yazın / "
    "haber bültenine abone ol / bültene abone olun / bülten üyeliği / bir hata oluştu / teşekkürler, kaydınız "
    "alındı",
    "aanmelding gelukt / aanmelding geslaagd / bedankt voor je inschrijving / bedankt voor uw aanmelding / bedankt "
    "voor uw inschrijving / gratis nieuwsbrieven / schrijf je gratis in / ontvang de nieuwsbrief / meld je gratis "
    "aan / meld u aan / vul uw e-mailadres in / uw e-mailadres / het nieuws in je mailbox / elke ochtend het "
    "belangrijkste nieuws / er ging iets mis / je bent aangemeld / twój e-mail / podaj adres e-mail / wpisz swój "
    "e-mail / dziękujemy za zapis / coś poszło nie tak / zapisz się na nasz newsletter / zapisz się do naszego "
    "newslettera / sprawdź swoją skrzynkę / potwierdź swój adres e-mail",
    "merci ! votre inscription a bien été prise en compte / inscrivez-vous gratuitement / inscription gratuite / je "
    "m'inscris gratuitement / recevez l'essentiel de l'actualité / recevez nos alertes / recevoir les alertes info "
    "/ recevoir nos newsletters / s'inscrire gratuitement / la newsletter de la rédaction / gratuit, sans "
    "engagement / vous êtes inscrit / vous êtes bien inscrit / vous êtes déjà inscrit / merci de votre inscription "
    "/ apúntate gratis / apúntate aquí / apúntate al boletín / apúntate a nuestro boletín / suscríbete gratis / "
    "suscríbete aquí / recibe nuestros boletines / recibe las noticias en tu correo / recibe el boletín / "
    "regístrate gratis / gracias por registrarte / recibe alertas / recibir notificaciones / revisa tu correo / ya "
    "estás suscrito / ingresa tu correo / ingresa tu correo electrónico / ingrese su correo electrónico / "
    "cadastre-se gratuitamente / receba nossas newsletters / receba as notícias / receba no seu e-mail / insira seu "
    "e-mail / informe seu e-mail / inscreva-se gratuitamente / obrigado pela inscrição / obrigado pelo cadastro / "
    "subscrever newsletter / subscreva a nossa newsletter / as nossas newsletters / nossas newsletters / ricevi la "
    "newsletter / ricevi la nostra newsletter / iscriviti gratis / iscriviti gratuitamente / grazie per "
    "l'iscrizione / le nostre newsletter / inserisci la tua e-mail / inserisci il tuo indirizzo email / newsletter "
    "gratuita / qualcosa è andato storto",
    "订阅电子报 / 訂閱電子報 / 訂閱 / 订阅 / 订阅我们 / 訂閱我們 / 订阅我们的邮件通讯 / 電子報 / 電子報訂閱 / "
    "免費訂閱電子報 / 輸入電子郵件 / 请输入邮箱 / 請輸入email / "
    "请输入您的邮箱 / 邮箱地址 / 订阅成功 / 訂閱成功 / 感谢订阅 / 感謝訂閱 / 订阅新闻邮件 / 訂閱新聞信 / "
    "ニュースレターの購読はこちら / ニュースレター登録 / ニュースレターを購読 / "
    "ニュースレターを受け取る / メルマガを購読 / メルマガ登録はこちら / 無料メルマガ登録 / 登録はこちら / "
    "メールアドレス / メールアドレスを入力 / メールアドレスを入力してください / "
    "登録ありがとうございます / ご登録ありがとうございます / 購読する / 配信停止はこちら / 뉴스레터 / 뉴스레터 "
    "구독 / 뉴스레터 구독하기 / 뉴스레터 신청 / 구독하기 / 무료 구독 / 이메일 주소 "
    "/ 이메일을 입력하세요 / 이메일 주소를 입력해주세요 / 구독 신청 / 구독해 주셔서 감사합니다 / 메일링 서비스 / "
    "뉴스레터 구독신청 / 네이버에서 구독 / 네이버 구독 / 구독",
    "đăng ký nhận tin / đăng ký nhận bản tin / nhận tin mới / nhận bản tin / nhập email của bạn / email của bạn / "
    "đăng ký nhận thông báo / cảm ơn bạn đã đăng ký / langganan buletin / berlangganan gratis / masukkan email anda "
    "/ masukkan alamat email / masukkan email / dapatkan berita terbaru di email anda / terima kasih telah "
    "berlangganan / daftar newsletter / न्यूज़लेटर / न्यूजलेटर / न्यूज़लेटर सब्सक्राइब करें / न्यूजलेटर सब्सक्राइब "
    "करें / हमारे न्यूज़लेटर की सदस्यता लें / सब्सक्राइब करें / ईमेल पता / अपना ईमेल दर्ज करें / নিউজলেটার / "
    "নিউজলেটারে সাবস্ক্রাইব করুন / সাবস্ক্রাইব করুন / সাবস্ক্রাইব / আপনার ইমেইল / ইমেইল ঠিকানা / הירשמו לניוזלטר / "
    'הרשמה לניוזלטר / הצטרפו לניוזלטר / הרשמו לניוזלטר / הירשמו לעדכונים / הדוא"ל שלך / כתובת דוא"ל / הזינו כתובת '
    "מייל / תודה על ההרשמה / اشترك في النشرة الإخبارية / اشترك في نشرتنا الإخبارية / اشترك في نشرتنا البريدية / "
    "النشرة الإخبارية / أدخل بريدك الإلكتروني / بريدك الإلكتروني / شكرا لاشتراكك / شكراً لاشتراكك / احصل على آخر "
    "الأخبار / اشترك معنا / القائمة البريدية",
    "your subscription could not be saved / your subscription could not be saved. please try again / your "
    "subscription has been successful / your subscription was successful / thank you for subscribing! / you have "
    "been subscribed / thank you. please check your inbox to confirm / form successfully submitted / thanks for "
    "contacting us. we've received your submission / by providing an email address / educate your inbox",
    "subscribe to receive new posts / explore our newsletters / view all newsletters / see all newsletters / all "
    "our newsletters / success! you're on the list / you're on the list / please check your inbox to confirm your "
    "subscription / please check your inbox to confirm / get notified / add to my feed / add topic to email "
    "alerts / create an email alert / manage my newsletters",
    "zum newsletter / alle newsletter anzeigen / todas las newsletters / todas as newsletters / tutte le "
    "newsletter / alle nieuwsbrieven / wszystkie newslettery",
)
VARIABLE = pattern(
    # the request itself
    r"(?:please |click here to |don't forget to |you can |why not |to )?(?:subscribe|sign up|signup|register"
    r"|join)\b.{0,60}\b(?:newsletters?|mailing list|email list|email updates|email alerts|inbox)\b.{0,80}"
    r"|(?:like|love|enjoy(?:ing)?) (?:what you(?:'re| are) reading|this (?:story|article"
    r"|post))\b.{0,60}\binbox\b.{0,40}"
    r"|.{0,100}\bjoin (?:over |more than )?[\d.,]+k?\+? (?:readers|subscribers|others|people|fans)\b.{0,60}"
    r"|contact me with (?:news|offers)\b.{0,80}|receive email from us on behalf of\b.{0,60}"
    # the foot of a mailing
    r"|you(?:'re| are) receiving this (?:e-?mail|newsletter|message)\b.{0,160}"
    r"|unsubscribe(?: [|·•/-] .{2,120}| from (?:this|our) .{2,60})"
    # what one is to get
    r"|(?:to )?(?:get|receive|want)\b.{0,60}\b(?:(?:delivered |sent |straight |direct(?:ly)? |right |in |to )(?:to "
    r"|into |in )?your (?:e-?mail )?inbox|by e-?mail every)\b.{0,60}"
    # the small print under the form
    r"|by (?:signing up|subscribing|submitting|clicking)\b.{0,120}\b(?:privacy|terms|receive|e-?mails?"
    r"|newsletter)\b.{0,160}"
    r"|(?:you can )?unsubscribe (?:at any time|anytime)\b.{0,60}"
    # German
    r"|.{0,40}\b(?:abonnieren sie|abonniere|melden sie sich)\b.{0,50}\bnewsletter\b.{0,60}"
    # French
    r"|(?:abonnez-vous|inscrivez-vous)\b.{0,60}\b(?:newsletter|lettre)\b.{0,60}"
    # Spanish, Portuguese, Italian, Dutch, Polish
    r"|(?:suscr[ií]b(?:ete|ase|irse)|reg[ií]strate)\b.{0,50}\b(?:newsletter|bolet[ií]n)\b.{0,60}"
    r"|(?:assine|inscreva-se|subscreva|cadastre-se|receba)\b.{0,50}\b(?:newsletter|boletim)\b.{0,100}"
    r"|(?:iscriviti|abbonati|registrati)\b.{0,50}\bnewsletter\b.{0,100}"
    r"|(?:schrijf (?:je|u)|meld (?:je|u)|abonneer|ontvang)\b.{0,50}\b(?:nieuwsbrief|nieuwsbrieven|newsletter)\b.{0,100}"
    r"|(?:zapisz się|subskrybuj|dołącz)\b.{0,50}\bnewsletter\w*\b.{0,100}"
    # what the form answers: "You have been successfully signed up! There was a problem, please try again."
    r"|you(?:'re|'ve| are| have) (?:been )?(?:now |already |successfully )+(?:signed up|subscribed"
    r"|registered)\b.{0,120}"
    r"|(?:oops|sorry|success)?[,.! ]*(?:there was|we encountered) an? (?:problem|error|issue)\b.{0,60}\btry "
    r"again\b.{0,60}"
    # what the letter brings: "La newsletter du matin : recevez chaque jour l'essentiel de l'actualité"
    r"|(?:start|begin|end) your (?:day|morning|week|weekend|evening)s? with\b.{0,120}\b(?:headlines|news|stories|inbox"
    r"|briefing|newsletter|e-?mail)\b.{0,160}"
    r"|(?:(?:la|notre|nos|die|der|unser|unsere|il|le|a|de|onze|el|nuestro|nuestra|nossa|nasz|our"
    r"|the) )?[\w' -]{0,30}\b(?:newsletters?|infolettre|nieuwsbrief|boletín|boletim)\b[\w' -]{0,40}[:.!–—-] ?(?:recevez"
    r"|retrouvez|erhalten sie|das wichtigste|alles wichtige|recibe|reciba|ricevi|receba|ontvang|otrzymuj|get|receive"
    r"|everything you need|l'essentiel|lo esencial|o essencial)\b.{0,240}"
    r"|(?:recevez|erhalten sie|recibe|reciba|ricevi|receba|ontvang|otrzymuj)\b.{0,100}\b(?:newsletters?|e-?mail|mailbox"
    r"|postfach|boîte (?:mail|de réception)|correo|casella|caixa de entrada|skrzynk\w+)\b.{0,160}"
    # the small print in other languages
    r"|(?:votre adresse e-?mail (?:est|sera)|en vous (?:inscrivant|abonnant)|mit (?:der|ihrer|deiner) anmeldung"
    r"|al (?:suscribirte|registrarte|inscribirte|suscribirse)|iscrivendoti|ao (?:se inscrever|assinar|cadastrar)"
    r"|door (?:je|u) (?:aan te melden|in te schrijven)|zapisując się)\b.{0,300}"
    # what the letter is, and "Sign up here"
    r"|(?=.{0,300}\b(?:newsletters?|briefing|inbox|e-?mails?|alerts?)\b)(?:.{0,300}[.?!:–—-] "
    r"|for [^.]{3,60}, )?(?:sign[ -]up|subscribe)(?: for (?:it|one|free|our|the)\b[^.?!]{0,60}"
    r"| to (?:it|one|our|the)\b[^.?!]{0,60})?(?: here| now| today| free| for free)*"
    # what comes with a letter: "Our morning email breaks down the key stories of the day"
    r"|(?:our|the|a|your) (?:\w+ ){0,3}(?:email|newsletter|briefing|digest|round-?up|update)s? (?:breaks down"
    r"|brings you|delivers|rounds up|covers|of the (?:most important|news|top|biggest|best|latest))\b.{0,200}"
    r"|(?:get|receive|sign up for|start every day with|start the day with|stay (?:up[- ]to[- ]date|informed"
    r"|updated) (?:with|on))\b.{0,120}\b(?:in your inbox|to your inbox|by e-?mail|via e-?mail|newsletters?"
    r"|e-?mail (?:alerts?|newsletters?|updates?)|daily digest)\b.{0,80}"
    r"|(?:new|latest) (?:recipes|posts|stories|articles|news) (?:via|by) e-?mail|get (?:\w+ ){1,4}(?:via|by) e-?mail"
    r"|(?:don't miss|never miss) (?:an?|out|the) (?:beat|thing|story|post|issue|update|recipe"
    r"|on (?:(?:the |our |all the )?(?:latest |breaking |top )?(?:news|stories)|our (?:next|best)))\b.{0,120}"
    r"|stay (?:up[- ]to[- ]date|in the loop|in the know|informed|updated)(?: with (?:us|the [\w' ]{2,40}))?"
    r"|join [\d,.]+k?\+? (?:other )?(?:subscribers|followers|readers|people)|over [\d,.]+k? subscribers"
    # the small print
    r"|(?:by|when) (?:you )?(?:subscribing|signing up|registering|submitting|clicking|sign up|subscribe"
    r"|register|submit)\b.{0,80}"
    r"\b(?:you|i|we)\b.{0,40}\b(?:agree|consent|accept|acknowledge|confirm|use the information|also "
    r"enjoy)\w*\b.{0,300}"
    r"|we(?: will)? use your (?:sign-?up|e-?mail|information|details|data)\b.{0,300}"
    r"|(?:\* ?)?i (?:understand and )?(?:agree|consent|accept|would like)\b.{0,80}"
    r"\b(?:e-?mailed|e-?mails?|newsletters?|privacy (?:policy|notice)|terms|user agreement|registration|data "
    r"being)\b.{0,200}"
    r"|(?:privacy notice|note) ?: ?newsletters? may contain\b.{0,600}"
    r"|e-?mail notifications are only sent\b.{0,160}"
    r"|your (?:e-?mail|information|data) (?:address )?(?:is|will be) (?:used only|only used|never|not be|used "
    r"in accordance)\b.{0,400}"
    r"|you can (?:unsubscribe|opt out)\b.{0,160}"
    # "You're in! Check your inbox", the reply under the form
    r"|(?:you're (?:in|all set|subscribed|signed up|on the list)|thanks|thank you|success|great|almost (?:there"
    r"|done|finished)|welcome)[!.,]* (?:please |now )?(?:check|confirm|look in|go to) your (?:inbox|e-?mail|mailbox"
    r"|spam)\b.{0,120}|(?:check|confirm) your (?:inbox|e-?mail)(?: address)?(?: (?:for|to|and)\b.{0,120})?"
    r"|enter your e-?mail(?: address)? (?:below|here|to|and|above|in)\b.{0,160}"
    r"|sign up (?:with|using) your e-?mail(?: address)?\b.{0,100}"
    r"|to sign up (?:for|to) (?:our|the|this)\b.{0,120}|want to (?:save|keep) this (?:recipe|article|story"
    r"|post)\?.{0,120}"
    r"|bitte bestätigen sie\b.{0,80}\be-?mail\b.{0,60}"
    r"|ich (?:habe|akzeptiere|stimme|willige|bin)\b.{0,60}\b(?:datenschutz\w*|nutzungsbedingungen"
    r"|newsletters?)\b.{0,160}"
    r"|vous (?:pouvez|pourrez) (?:vous désinscrire|vous désabonner)\b.{0,200}"
    r"|(?:la|une|notre) newsletter (?:qui|pour|du|des)\b.{0,120}"
    r"|recibe (?:cada|todas?|en tu|gratis|las|los|lo|nuestr)\b.{0,120}\b(?:correo|e-?mail|bandeja|celular|móvil"
    r"|boletín)\b.{0,60}"
    r"|sign up (?:to|for) (?:first edition|[\w'’&. ]{2,40} (?:emails?|alerts|updates|briefing|news|bulletin"
    r"|e-bulletin|digest|here|for free here))"
    r"|subscribe to (?:the |our )?[\w&' ]{0,40}(?:e-bulletin|bulletin|e-?mails?|alerts|updates|rss|feed|digest)"
    r"|receive (?:our|the) [\w ]{2,40} by (?:rss|e-?mail)\b.{0,40}"
    r"|get the [\w'’. ]{3,40} (?:update|briefing|newsletter|digest)\b.{0,20}[—–-] ?sign up\b.{0,40}"
    r"|the next issue of .{2,60} will soon be in your inbox"
    r"|(?:receive|get) (?:\w+ ){0,2}(?:alerts|notifications)\? ?(?:yes|no|allow|later|ok)[\w,. ]{0,40}"
    r"|.{10,160}[.!?–-] ?(?:yes,? )?sign me up[.!]?"
    r"|.{0,160}\bno spam,? unsubscribe (?:whenever|anytime|at any time).{0,40}"
    r"|newsletter [«“\"][^»”\"]{2,40}[»”\"] ?[:–—-] ?.{6,160}"
    r"|hourly newsletter"
    r"|check out our [\w' ]{0,24}newsletter\b.{0,80}"
    r"|by (?:providing|entering|giving) (?:an?|your) e-?mail(?: address)?\b.{0,240}"
    r"|your subscription (?:could not|was not|has been|was|is)\b.{0,120}"
    r"|(?:educate|brighten|upgrade) your inbox\b.{0,160}"
    r"|subscribe to [\w' ]{2,30}, (?:our|the) .{4,160}"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"(?:prenumerera|anmäl dig|meld deg|abonner|tilmeld dig|tilaa|přihlaste se|odebírejte|iratkozz\w*|abonează-te"
    r"|abonați-vă|εγγραφείτε|γραφτείτε|підпишіться|підписуйтесь|підписуйтеся|подпишитесь"
    r"|подписывайтесь)\b.{0,50}\b(?:nyhetsbrev\w*|nyhedsbrev\w*|uutiskirje\w*|newsletter\w*|novin\w*|hírlev\w+"
    r"|розсилк\w*|рассылк\w*)\b.{0,80}"
    r"|(?:få|motta|modtag)\b.{2,60}\b(?:i mejlen|i inkorgen|på mejlen|på e-post|i innboksen|i indbakken|på "
    r"mail)\b.{0,40}"
    r"|.{5,160}\b(?:per e-?mail|newsletter|postfach)\b.{0,60}\bjetzt (?:kostenlos |gratis )?anmelden\b.{0,200}"
    r"|(?:¿?[^?]{3,80}\? )?(?:apúntate|inscríbete|regístrate|suscríbete)\b.{0,120}"
    r"\b(?:bolet[ií]n\w*|newsletters?|correo|e-?mail)\b.{0,60}"
    r"|訂閱我們的.{2,20}"
    r"|订阅我们的.{2,20}"
    r"|(?:请|請)?(?:输入|輸入)(?:您的|你的)?(?:邮箱|電子郵件|email).{0,20}"
    r"|.{0,20}(?:メルマガ|ニュースレター)(?:を|に|の)?(?:購読|登録|申し込み|お申し込み).{0,20}"
    r"|.{0,20}뉴스레터.{0,12}(?:구독|신청|받아보세요).{0,20}"
)


@rule(
    "BP101",
    severity="error",
    words=(
        "by e-mail",
        "via e-mail",
        "you're now",
        "i agree",
        "i accept",
        "i consent",
        "i understand",
        "we use your",
        "receive our",
        "your spam",
        "this post?",
        "inscríbete",
        " fans",
        *(
            "by providing",
            "by entering",
            "suscríbete gratis",
            "your subscription",
            "your inbox",
            "our politics",
            "our weekly",
        ),
        *(
            "our daily",
            "our free",
        ),
        *(
            "e-bulletin",
            "releases by",
            "will soon be in your",
            "alerts?",
            "notifications?",
            "nyhetsbrev",
        ),
        *(
            "nyhedsbrev",
            "uutiskirj",
            "hírlev",
            "розсилк",
            "рассылк",
            "i mejlen",
            "i inkorgen",
            "i innboksen",
        ),
        *(
            "i indbakken",
            "på mail",
            "boletines",
            "訂閱",
            "订阅",
            "输入",
            "輸入",
            "メルマガ",
            "ニュースレター",
            "뉴스레터",
        ),
        *(
            "first edition",
            "odběr",
        ),
        *(
            "sign up",
            "sign-up",
            "subscribe",
            "our email",
            "morning email",
            "digest",
            "round-up",
            "sign me up",
            "roundup",
            "subscribers",
            "via email",
            "by email",
            "miss a",
            "miss an",
            "miss the",
            "miss out",
            "stay up",
            "stay in",
            "submitting",
            "registering",
            "your email",
            "your e-mail",
            "your sign-up",
            "notifications are only",
            "may contain",
            "want to save",
            "e-mail-adresse",
            "datenschutz",
            "désinscrire",
            "désabonner",
            "la newsletter",
            "recibe ",
            "privacy policy",
            "privacy notice",
            "user agreement",
            "your information",
            "your data",
        ),
        *openings(PHRASES),
        "newsletter",
        "mailing list",
        "email list",
        "email updates",
        "email alerts",
        "inbox",
        "unsubscribe",
        *(
            "contact me with",
            "on behalf of",
            *(f"{n} {who}" for n in "0k" for who in ("readers", "subscribers")),
        ),
        "receiving this",
        "by signing up",
        "by subscribing",
        "by submitting",
        "by clicking",
        "boletín",
        *("boletim", "nieuwsbrief", "infolettre", "signed up", "subscribed", "try again"),
        *("start your", "begin your", "end your", "recevez", "erhalten sie", "recib", "ricevi", "receba", "ontvang"),
        *("otrzymuj", "adresse e-mail", "adresse mail", "en vous inscrivant", "en vous abonnant", "anmeldung"),
        *("al suscribirte", "al registrarte", "al inscribirte", "iscrivendoti", "ao se inscrever", "ao assinar"),
        *("ao cadastrar", "door je ", "zapisując"),
    ),
    confidence=0.97,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The vote passed.\n⟦Anmäl dig till vårt nyhetsbrev⟧\n⟦Tak for din tilmelding!⟧",
        "投票は可決された。\n⟦ニュースレターを購読⟧",
        "The vote passed.\n⟦Our evening briefing rounds up the day, with the votes and the weather. Sign up "
        "here.⟧\n⟦Thank you for registering⟧",
        "The vote passed.\n⟦Sign up for our newsletter⟧\nThe speaker left.",
        "The harvest was poor.\n\n⟦Subscribe to our weekly newsletter and get the latest news in your inbox!⟧",
        "Der Rat stimmte zu.\n⟦Jetzt Newsletter abonnieren⟧",
        "The vote passed.\n⟦Enter your email⟧\n⟦You're in! Check your inbox.⟧",
        "The vote passed.\n⟦You have been successfully signed up! There was a problem, please try again.⟧",
        "Le vote est passé.\n⟦La newsletter du soir : recevez l'essentiel de la journée.⟧\n⟦Je m'inscris⟧",
    ),
    good=(
        "She writes a nyhetsbrev on bees, and her neighbours read it.",
        "The workshop on knots begins at ten. Sign up here.",
        "She edits a newsletter on beetles.",
        "He asked readers to sign up for the race.",
        "You have signed up for a long walk, the guide told them.",
        "Start your day with a glass of water and a short walk, the doctor said.",
        "Recevez mes salutations, écrivait-il à sa sœur.",
        "The union told members in its newsletter that it would subscribe to the fund.",
    ),
)
def newsletter_prompt(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Newsletter prompt in the text.

    The page asks for an e-mail address; it was saved as if it were the author's words.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, elsewhere=ELSEWHERE, within_lines=True)
