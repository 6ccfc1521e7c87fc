"""Sign-in, registration or paywall prompt."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

PHRASES = known(
    "sign in / sign up / log in / login / log in register / sign out / log out / logout / join today / "
    "create account / create an account / create a free account / create free account / my account / "
    "your account / register now / subscribe / subscribe now / subscribe today / subscribe for free / "
    "subscribe now for full access / become a member / become a subscriber / already a subscriber / "
    "already a member / already have an account / already registered / forgot password / "
    "forgot your password / lost your password / remember me / remind me later / not now / no thanks / "
    "no, thanks / maybe later / ask me later / username or email / start free trial / "
    "start your free trial / log in to your account / sign in to your account / "
    "sign in or create an account / log in / sign up / login / view subscription options / "
    "see subscription options / support independent journalism / upgrade now / unlock this article / "
    "unlock full access / to continue reading / this article is for subscribers only / "
    "this story is for subscribers only / this content is for subscribers only / "
    "this content is for members only / subscriber exclusive / manage subscription / "
    "manage your subscription / gift this article / gift article / save article / save for later / "
    "add to bookmarks / add to favorites / add to reading list / get full access / ready for more / "
    "member login / members login / login for members / subscriber login / new registration / free registration / "
    "new member registration / see plans / view plans / "
    "view subscription plans / choose your plan / cancel anytime / cancel any time",
    "anmelden / einloggen / registrieren / jetzt registrieren / abonnieren / jetzt anmelden / "
    "abonnent werden / passwort vergessen / mein konto / konto erstellen / ausloggen / abmelden / "
    "jetzt testen / weiterlesen mit plus / bereits abonnent / zum abo / artikel merken / später lesen / "
    "jetzt sichern / angebot sichern / zum angebot / jetzt freischalten / jederzeit kündbar / monatlich kündbar / "
    "zur anmeldung / jetzt weiterlesen / ich habe bereits ein abo",
    "se connecter / s'inscrire / s'abonner / abonnez-vous / je m'abonne / créer un compte / mon compte / "
    "mot de passe oublié / déjà abonné / se déconnecter / article réservé aux abonnés / "
    "réservé aux abonnés / contenu réservé aux abonnés / il vous reste à lire / je me connecte / je m'identifie / "
    "s'identifier / j'en profite / j'active mon offre / je profite de l'offre / je découvre l'offre / "
    "je découvre les offres / découvrir l'offre / découvrir nos offres / voir les offres / connectez-vous / "
    "enregistrer l'article / article enregistré / offrir cet article / sans engagement / déjà inscrit / "
    "je crée mon compte / se connecter pour lire la suite",
    "iniciar sesión / iniciar sesion / regístrate / registrarse / crear cuenta / mi cuenta / "
    "suscríbete ahora / suscribirse / olvidé mi contraseña / cerrar sesión / ya soy suscriptor / "
    "contenido exclusivo para suscriptores / cadastre-se / assine / assine já / assine agora / "
    "minha conta / esqueci minha senha / conteúdo exclusivo para assinantes / faça login / iniciar sessão / "
    "registe-se / quiero suscribirme / ver ofertas / ver planes / inicia sesión / ya estoy suscrito / "
    "sin permanencia / cancela cuando quieras / quero assinar / já sou assinante / ver planos / "
    "cancele quando quiser / sem fidelização",
    "accedi / registrati / abbonati / il mio account / password dimenticata / "
    "contenuto riservato agli abbonati / войти / регистрация / зарегистрироваться / подписаться / "
    "подписка / забыли пароль / личный кабинет / увійти / реєстрація / підписатися / giriş yap / üye ol / "
    "abone ol / kayıt ol / şifremi unuttum / zaloguj się / zarejestruj się / zaloguj / subskrybuj / "
    "moje konto / kup dostęp / mam już konto / załóż konto / bez zobowiązań / voglio abbonarmi / sei già abbonato / "
    "scopri l'offerta / scopri le offerte / attiva l'offerta / disdici quando vuoi / senza vincoli / "
    "ik wil abonnee worden / bekijk de abonnementen / probeer nu / al abonnee / maandelijks opzegbaar / inloggen / "
    "registreren / abonneren / word abonnee / word lid / account aanmaken / "
    "wachtwoord vergeten / logga in / prenumerera",
    "sign up today / log out change / already have a wordpress.com account? log in now / "
    "already have an account? sign in / already have an account? log in / don't have an account / no account yet / "
    "create your account / create my account / open account / log in or sign up / sign up or log in / log in / "
    "sign up / sign up using google / sign up using facebook / sign up using email and password / "
    "continue with google / continue with facebook / continue with apple / continue with email / sign in with google / "
    "sign up with google / sign in with apple / log in with facebook / forgotten password / forgotten your password / "
    "reset password / reset your password / retrieve your password / retrieve password / login to your account below / "
    "welcome back / please enter your username or email address to reset your password / your username / "
    "your password / a password will be e-mailed to you / password recovery / recover your password / "
    "remember me for faster sign in / stay signed in / keep me signed in / please log in to use this feature / "
    "you're signed out / upgrade to paid / start trial / start free trial today / member-only story / member only / "
    "this post is for paid subscribers / this post is for paying subscribers only / "
    "this post is for subscribers only / already a paid subscriber / subscribed / manage subscriptions / "
    "a subscription gets you / add to your saved stories / save articles for later / "
    "save articles to read later and create your own reading list / "
    "add articles to your saved list and come back to them any time / "
    "you have reached your maximum number of saved items / remove items from your saved list to add more / "
    "add to favourites / add to favorites / add to saved / saved items / removed from bookmarks / bookmark popover / "
    "story saved / you can find this story in my bookmarks / my bookmarks / manage followed notifications / "
    "followed notifications / follow this author / follow topic / follow topics / give this article / give article / "
    "show plans / view offers / see offers / unlock premium benefits / go premium / get premium / upgrade to premium / "
    "go ad-free / get ad-free access / register to read / register for free / register free / "
    "create a free account to continue / sign up for free to continue reading / registration is free / "
    "thank you for registering / get 7-day free trial / no contract / create alert / start reading / "
    "start your subscription / subscribe to continue reading / subscribe to keep reading / subscribe to read / "
    "subscribe to unlock / sign up for full access / add new playlist / are you sure want to unlock this post / "
    "are you sure want to cancel subscription / verify your email / you need to verify your email / "
    "link your subscription / activate your account / subscribers only / give a gift / gifted article / "
    "adblock detected / ad blocker detected / please disable your ad blocker / please disable your adblocker / "
    "please consider supporting us by disabling your ad blocker",
    "exklusiv für abonnenten / nur für abonnenten / jetzt kostenlos registrieren / mit plus weiterlesen / "
    "sie möchten weiterlesen / zugang zu allen inhalten / abo abschließen / zum login / noch kein konto / "
    "jetzt abo abschließen / digital-abo / e-paper lesen / leseliste / zur leseliste hinzufügen / merkliste / "
    "auf die merkliste / artikel speichern / ajouter à vos favoris / ajouter aux favoris / "
    "ajouter à mes favoris / lire plus tard / offrir l'article / s'abonner pour lire la suite / article payant / "
    "accès abonnés / espace abonnés / vous souhaitez réagir ? connectez-vous / connectez-vous pour réagir / "
    "abonnez-vous pour lire la suite / abonnez-vous pour continuer / article abonnés / contenu abonnés / "
    "déjà abonné ? connectez-vous",
    "suscríbete para seguir leyendo / sigue leyendo con una suscripción / lee sin límites / "
    "ya tengo una suscripción / ¿ya eres suscriptor? inicia sesión / ya eres suscriptor / regala esta noticia / "
    "regala este artículo / agregar a favoritos / guardar artículo / guardar noticia / solo para suscriptores / "
    "sólo para suscriptores / para suscriptores / accede / acceder / assine para continuar lendo / "
    "já é assinante / já é assinante? entre / para ler este artigo, faça login / exclusivo para assinantes / "
    "salvar notícia / criar conta / per continuare a leggere abbonati / sei già abbonato? accedi / "
    "accedi per commentare / abbonati per continuare a leggere / contenuto per gli abbonati / salva articolo / "
    "tu suscripción se está usando en otro dispositivo / "
    "si continúas leyendo en este dispositivo, no se podrá leer en el otro",
    "bewaar artikel / artikel opslaan / alleen voor abonnees / dit artikel is exclusief voor abonnees / "
    "al abonnee? log in / nog geen abonnee / kup subskrypcję / artykuł dla subskrybentów / "
    "tylko dla prenumeratorów / dla subskrybentów / masz już konto / добавить в закладки / в закладки / "
    "сохранить статью / оформить подписку / только для подписчиков / додати в закладки / зберегти статтю / "
    "оформити підписку / üyelere özel / abonelere özel / giriş yapın / daftar sekarang / masuk / تسجيل الدخول / "
    "إنشاء حساب / اشترك الآن / 有料会員限定記事 / 有料会員限定 / 会員限定記事 / 会員限定 / 会員登録 / "
    "無料会員登録 / 新規会員登録 / ログインする / 記事をブックマーク / 記事を保存 / "
    "有料会員になると続きをお読みいただけます / 会员登录 / 登录 / 注册 / 立即注册 / 立即订阅 / 免费注册",
    "log in here / log in or subscribe / not logged in / subscribe or sign in / please subscribe or sign in / "
    "please subscribe to continue / would you like to read this article / save article to library / save this "
    "article / save this story / gift this story / share gift link / sign up now / st subscribers only / premium "
    "subscribers only / for subscribers only / for members only / this is a premium article / this is a premium "
    "story / this is premium content / premium story / read this article for free / you have run out of free "
    "articles / you have reached your article limit / you have reached your free article limit / you've reached "
    "your article limit / your free articles have run out / to continue reading this article, start your free trial "
    "/ continue reading with a free trial / continue reading with a subscription / subscribe to read the full "
    "article / subscribe to read the full story / log in to read more / log in to continue / already subscribed / "
    "already subscribed? log in / already a subscriber? sign in here / already a subscriber? log in here / create a "
    "free account to read / register to continue reading / unlimited digital access / digital subscription / manage "
    "account / account settings / enter your password / show password / you are currently offline / please enable "
    "javascript / please enable javascript in your browser / please enable javascript in your browser settings / "
    "please enable js and disable any ad blocker / enable javascript / oferta para assinantes / offer for "
    "subscribers",
    "jetzt abonnieren und weiterlesen / dieser artikel ist nur für abonnenten / dieser artikel ist kostenpflichtig "
    "/ exklusiver inhalt für abonnenten / nur für mitglieder / registrieren und weiterlesen / jetzt einloggen / "
    "hier einloggen / login für abonnenten / kostenlos weiterlesen / zugang freischalten / digitales abo / "
    "abo-angebote / probeabo / jetzt probeabo / jetzt probeabo abschließen / unbegrenzt lesen / gratis testen / "
    "article réservé à nos abonnés / cet article est réservé aux abonnés / cet article est réservé à nos abonnés / "
    "réservé à nos abonnés / la suite est réservée aux abonnés / lecture réservée aux abonnés / accès illimité / "
    "lisez cet article gratuitement / vous avez un compte / créer mon compte / se connecter ou s'inscrire / "
    "abonnement numérique / profitez de l'offre / lecture en cours sur un autre appareil / article offert / offrir "
    "un article / identifiez-vous / ajouter à vos sélections / ajouter à ma sélection / ajouter à la liste de "
    "lecture / sauvegarder l'article / déjà abonné(e) / déjà un compte / déjà inscrit ? connectez-vous / pour lire "
    "la suite, abonnez-vous",
    "ya eres suscriptor? inicia sesión / ¿eres suscriptor? inicia sesión / ya eres suscriptor? / ¿ya estás "
    "registrado? / ¿ya tienes cuenta? / ¿no tienes cuenta? / artículo exclusivo para suscriptores / contenido para "
    "suscriptores / contenido premium / solo suscriptores / exclusivo suscriptores / exclusivo para suscriptores / "
    "exclusivo socios / acceso ilimitado / lee gratis / suscríbete desde / regístrate para seguir leyendo / para "
    "seguir leyendo / para continuar leyendo / crea tu cuenta / crear una cuenta / iniciar sesión o registrarse / "
    "este contenido es exclusivo para suscriptores / noticia exclusiva para suscriptores / suscríbete para leer / "
    "hazte suscriptor / mis favoritos / guardar en favoritos / já é assinante? faça seu login / já é assinante? "
    "faça login / já é assinante? entre aqui / já é assinante? acesse / faça seu login / este artigo é exclusivo "
    "para os nossos subscritores / este artigo é exclusivo para assinantes / exclusivo para subscritores / conteúdo "
    "exclusivo para subscritores / conteúdo para assinantes / só para assinantes / continue lendo com uma "
    "assinatura / assine para continuar / assine para ler / torne-se assinante / já é subscritor / já é cadastrado "
    "/ acesso ilimitado / crie sua conta / entre ou cadastre-se / cadastre-se para continuar lendo / para continuar "
    "a ler / benefício do assinante / salvar para ler depois / ler depois / guardar para ler depois / contenuto "
    "riservato / contenuto esclusivo per gli abbonati / articolo riservato agli abbonati / solo per abbonati / "
    "riservato agli abbonati / accesso illimitato / abbonati ora / abbonati subito / sei già iscritto? accedi / hai "
    "già un account / hai già un abbonamento / crea un account / continua a leggere con un abbonamento / prova "
    "gratis / salva per dopo / leggi più tardi",
    "verder lezen / verder lezen? / neem een abonnement / neem een proefabonnement / verder lezen? neem een "
    "proefabonnement / verder lezen? neem een abonnement / exclusief voor abonnees / exclusief voor leden / alleen "
    "voor leden / onbeperkt lezen / onbeperkt toegang / onbeperkte toegang / dit artikel is alleen voor abonnees / "
    "log in om verder te lezen / heb je al een account / al een account / al lid / word abonnee en lees verder / "
    "maak een gratis account aan / maak gratis een account / probeer gratis / premium artikel / plus-artikel / "
    "bewaar dit artikel / bewaren / artikel bewaren / opgeslagen artikelen / later lezen / leeslijst",
    "det här är en låst artikel / låst artikel / artikeln är låst / logga ut / logga in för att läsa / logga in för "
    "att läsa mer / logga in för att läsa vidare / logga in här / bli prenumerant / prenumerera nu / köp "
    "prenumeration / skaffa prenumeration / är du redan prenumerant / är du redan prenumerant? logga in / är du "
    "redan prenumerant? logga in här / redan prenumerant / redan prenumerant? logga in / redan kund / för "
    "prenumeranter / endast för prenumeranter / bara för prenumeranter / läs hela artikeln / läs vidare / fortsätt "
    "läsa / skapa konto / skapa ett konto / glömt lösenord / glömt lösenordet / mitt konto / mina sidor / testa "
    "gratis / prova en månad / prova nu / spara artikel / spara artikeln / sparad / premiumartikel / bli medlem / "
    "lås upp artikeln / avsluta när du vill / ingen bindningstid / lämna när du vill / läs obegränsat",
    "logg inn / logg ut / logg inn for å lese / logg inn for å lese mer / logg inn for å lese videre / bli abonnent "
    "/ kjøp abonnement / bestill abonnement / er du allerede abonnent / allerede abonnent / for abonnenter / kun "
    "for abonnenter / bare for abonnenter / les hele saken / les videre / fortsett å lese / opprett konto / glemt "
    "passord / min side / prøv gratis / prøv nå / lagre artikkelen / ingen bindingstid / pluss-sak / denne "
    "artikkelen er for abonnenter / artikkelen er forbeholdt abonnenter / saken er for abonnenter / log ind / log "
    "ud / log ind for at læse / log ind for at læse videre / log på / bliv abonnent / køb abonnement / læs videre / "
    "læs hele artiklen / læs resten / opret konto / opret bruger / opret en bruger / glemt adgangskode / glemt "
    "kodeord / gem artikel / ingen binding / opsig når som helst / artiklen er låst / denne artikel er for "
    "abonnenter / artiklen er forbeholdt abonnenter",
    "kirjaudu / kirjaudu sisään / kirjaudu ulos / kirjaudu lukeaksesi / rekisteröidy / luo tunnus / luo tili / "
    "tilaajille / vain tilaajille / artikkeli on vain tilaajille / tämä artikkeli on tilaajille / oletko jo tilaaja "
    "/ oletko jo tilaaja? kirjaudu sisään / tilaa nyt / tilaa / lue koko juttu / jatka lukemista / tallenna "
    "artikkeli / unohditko salasanan / kokeile maksutta / kokeile ilmaiseksi / přihlásit se / přihlásit / odhlásit "
    "se / odhlásit / registrovat se / registrovat / registrace / předplatit / předplatné / koupit předplatné / pro "
    "předplatitele / jen pro předplatitele / pouze pro předplatitele / článek je jen pro předplatitele / už jste "
    "předplatitel / už mám předplatné / máte předplatné / zapomenuté heslo / zapomněli jste heslo / uložit článek / "
    "číst dál / pokračovat ve čtení / odemknout článek / vyzkoušet zdarma / bejelentkezés / belépés / kijelentkezés "
    "/ regisztráció / regisztrálok / előfizetés / előfizetek / előfizetőknek / csak előfizetőknek / már előfizető / "
    "ez a tartalom csak előfizetőknek érhető el / elfelejtett jelszó / elfelejtette jelszavát / cikk mentése / "
    "folytatom az olvasást / próbálja ki ingyen / autentificare / autentifică-te / conectare / conectează-te / "
    "înregistrare / înregistrează-te / intră în cont / creează cont / cont nou / ai uitat parola / ai deja cont / "
    "ai deja abonament / doar pentru abonați / exclusiv pentru abonați / articol pentru abonați / abonează-te acum "
    "/ salvează articolul / citește gratuit",
    "σύνδεση / συνδεθείτε / είσοδος / εγγραφή / αποσύνδεση / ξεχάσατε τον κωδικό / ξέχασες τον κωδικό / μόνο για "
    "συνδρομητές / αποκλειστικά για συνδρομητές / για συνδρομητές / είστε ήδη συνδρομητής / γίνε συνδρομητής / "
    "γίνετε συνδρομητές / αποθήκευση άρθρου / повний текст доступний передплатникам / тільки для передплатників / "
    "лише для передплатників / для передплатників / передплатити / оформити передплату / вже передплатник / вже "
    "маєте акаунт / вже маєте підписку / увійдіть / увійти або зареєструватися / зареєструватися / забули пароль / "
    "створити акаунт / мій кабінет / особистий кабінет / вийти / стати передплатником / стати членом клубу / "
    "доступно для передплатників / читати без обмежень / доступно по подписке / только по подписке / материал "
    "доступен по подписке / для подписчиков / уже подписаны / уже есть аккаунт / войти или зарегистрироваться / "
    "войдите / выйти / создать аккаунт / продолжить чтение / полный текст доступен подписчикам / читать без "
    "ограничений / попробовать бесплатно / стать подписчиком / giriş / giriş yapınız / hesap oluştur / hesabım / "
    "çıkış yap / oturum aç / oturum açın / abone misiniz / zaten abone misiniz / abone girişi / bu içerik abonelere "
    "özeldir / bu içerik sadece abonelere özeldir / okumaya devam etmek için abone olun / okumaya devam et / "
    "ücretsiz dene / haberi kaydet / kaydet ve sonra oku / favorilere ekle / zaloguj się, aby czytać dalej / "
    "zaloguj się lub zarejestruj / wyloguj / wyloguj się / artykuł tylko dla prenumeratorów / tylko dla "
    "subskrybentów / treść tylko dla zalogowanych / treść premium / czytaj bez ograniczeń / czytaj bez reklam / "
    "wykup dostęp / wykup subskrypcję / odblokuj artykuł / nie pamiętasz hasła / zapomniałeś hasła / zapisz na "
    "później / dodaj do ulubionych / przeczytaj później",
    "登入 / 登出 / 註冊 / 免費註冊 / 登录注册 / 登入會員 / 會員登入 / 加入會員 / 會員專區 / 會員限定 / 付費會員 / "
    "訂戶限定 / 訂閱看全文 / 訂閱閱讀全文 / 登入會員 繼續閱讀 / "
    "登入繼續閱讀 / 登入後繼續閱讀 / 繼續閱讀請登入 / 會員獨享 / 忘記密碼 / 收藏文章 / 加入收藏 / 付费内容 / "
    "本文为付费内容 / 本文为付费内容，订阅后阅读全文 / 付费阅读 / 付费文章 / "
    "订阅后阅读全文 / 订阅后可阅读全文 / 登录后阅读全文 / 登录后查看全文 / 登录查看全文 / 会员专享 / 会员独享 / "
    "仅限会员 / 开通会员 / 成为会员 / 购买会员 / 忘记密码 / 已有账号 / 请登录 "
    "/ 请先登录 / 退出登录 / 个人中心 / 注册账号 / 立即登录 / この記事は有料記事です / この記事は会員限定です / "
    "この記事は有料会員限定です / この記事は会員限定記事です / 有料記事 / 有料記事です "
    "/ 会員記事 / 会員限定コンテンツ / 無料会員限定 / 続きを読むにはログインが必要です / 続きは有料会員のみ / "
    "全文を読むには / ログインして続きを読む / ログインして読む / 会員登録して続きを読む / "
    "無料登録して続きを読む / 会員登録（無料）してログイン / 会員登録(無料)してログイン / 会員の方はこちら / "
    "会員の方はログイン / ログイン / ログアウト / 新規登録 / 無料登録 / 会員登録はこちら / "
    "購読申し込み / 今すぐ登録 / 今すぐ購読 / 有料プランに申し込む / パスワードを忘れた方 / マイページ / "
    "紙面ビューアー / お気に入り登録 / あとで読む / 無料で読む / 無料体験 / 로그인 / "
    "로그아웃 / 회원가입 / 로그인하기 / 로그인이 필요합니다 / 로그인 후 이용해 주세요 / 비밀번호 찾기 / 아이디 "
    "찾기 / 유료회원 전용 / 유료 기사 / 프리미엄 기사 / 이 기사는 유료회원 "
    "전용입니다 / 구독자 전용 / 구독자 전용 콘텐츠 / 회원 전용 / 기사 저장 / 스크랩 / 기사 스크랩 / 마이페이지 / "
    "무료 체험",
    "đăng nhập / đăng ký / đăng xuất / quên mật khẩu / tạo tài khoản / đăng nhập để đọc tiếp / dành cho thành viên "
    "/ chỉ dành cho thành viên / lưu bài viết / đọc sau / login untuk membaca / masuk untuk melanjutkan / khusus "
    "pelanggan / konten premium / artikel premium / lanjutkan membaca / sudah berlangganan / sudah punya akun / "
    "belum punya akun / buat akun / lupa kata sandi / simpan artikel / keluar / लॉग इन करें / लॉग इन / लॉगिन / "
    "लॉगिन करें / साइन इन / साइन इन करें / रजिस्टर करें / साइन अप करें / पासवर्ड भूल गए / खाता बनाएं / केवल सदस्यों "
    "के लिए / लॉगआउट / লগইন / লগ ইন / লগইন করুন / লগ ইন করুন / নিবন্ধন / নিবন্ধন করুন / রেজিস্টার / সাইন ইন / সাইন "
    "আপ / পাসওয়ার্ড ভুলে গেছেন / লগআউট / সংরক্ষণ করুন / শুধুমাত্র সাবস্ক্রাইবারদের জন্য / התחברות / התחבר / התחברו "
    "/ הרשמה / הירשמו / התנתקות / שכחתי סיסמה / שכחת סיסמה / למנויים בלבד / לקריאת הכתבה המלאה / כתבה למנויים / כבר "
    "מנוי / כבר מנויים / הצטרפו למנויים / רכישת מנוי / שמירת כתבה / שמור כתבה / سجل الدخول / سجّل الدخول / سجل الآن "
    "/ تسجيل / تسجيل خروج / تسجيل الخروج / نسيت كلمة المرور / للمشتركين فقط / محتوى للمشتركين / هذا المحتوى "
    "للمشتركين فقط / حصري للمشتركين / هل أنت مشترك / لديك حساب / إنشاء حساب جديد / أكمل القراءة / حفظ المقال / حفظ",
    "sign in to save this article / sign in to save / log in to save this article / log in to save / sign in to "
    "follow / sign in to comment / already a paid subscriber? sign in / start writing today / start your substack "
    "/ this is a subscriber-only article / this is a subscriber only article / this is a members-only article / "
    "or continue with google / or continue with apple / or continue with facebook / or continue with email / "
    "institutional login / access through your institution / log in through your institution / try it free for 30 "
    "days / try it free for 7 days / try free for 30 days / try free for 7 days / this article is free to read / "
    "this story is free to read",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "join / join now / join us / account / register / upgrade / get started / try for free / try it free / "
    "subscriptions / save / bookmark / connexion / guardar / entrar / speichern / merken / abo / вход / "
    "subscribers only / for subscribers / premium content / exclusive content / members only / paid",
)
COMPANIONS = known(  # beside a form or a wall
    "username / password / email / e-mail / email address / name / close / cancel / give / follow / following / "
    "saved / write / get started / enter / go back / first name / last name / sign me up / join / remove / "
    "options / continue / ok",
)
PRICE = r"(?:[$€£₹] ?\d[\d.,]*|\d[\d.,]* ?(?:€|£|\$|euros?\b|zł|kr\b|chf\b))"
FREE_TO_LEAVE = (
    r"(?:cancel any ?time|no commitment|no obligation|no strings attached|sans engagement|résiliable|jederzeit kündbar"
    r"|monatlich kündbar|sin (?:compromiso|permanencia)|cancela cuando quieras|senza (?:impegno|vincoli)|disdici quando"
    r"|sem (?:compromisso|fidelização)|cancele quando|opzegbaar|bez zobowiązań|rezygnuj(?:esz)? kiedy)"
)
FIRST_MONTH = (
    r"(?:(?:for )?(?:the|your) first (?:\d+ |\w+ )?(?:months?|weeks?|year)|le premier mois|les? \d premiers mois"
    r"|(?:im|den) ersten monat|el primer mes|il primo mese|no primeiro mês|de eerste maand|za pierwszy miesiąc)"
)
VARIABLE = pattern(
    # "La suite est réservée à nos abonnés"
    r".{0,60}\b(?:réservée?s? (?:à nos|aux) abonnés|nur für abonnenten|exclusivo para (?:suscriptores|assinantes)"
    r"|riservat[oa] agli abbonati|только для подписчиков)\b.{0,90}|"
    r"unlock (?:this|the|full) (?:story|article|access|content)\b.{0,80}|"
    # a question to those who pay already
    r"already (?:a (?:member|subscriber)|have an account|registered|subscribed)\b.{0,70}"
    r"|(?:please )?(?:sign|log) ?in (?:or (?:register|sign|create|subscribe|join)|to (?:your account|continue"
    r"|read|comment|view|access|vote|reply)|with|using|via|/)\b.{0,90}|(?:sign up|register|create (?:an |a free"
    r" )?account|subscribe|join) (?:now |today |for free |free |here )?(?:to|for|with|using|or|via|and)"
    r" (?:continue|keep|read|unlock|access|view|get|log|sign|see|facebook|google|apple|email|free|full|unlimited|\w+"
    r" plus)\b.{0,90}"
    # "Vous devez être connecté pour utiliser cette fonctionnalité"
    r"|(?:.{2,40}[.!:] )?(?:vous devez être (?:connecté|abonné|inscrit)|(?:connectez|identifiez|inscrivez)-vous (?:pour"
    r"|afin)|sie müssen (?:angemeldet|eingeloggt|registriert) sein|bitte (?:melden sie sich|loggen sie sich"
    r"|registrieren sie sich)|(?:debes?|tienes que|necesitas) (?:iniciar sesión|registrarte|estar registrad)"
    r"|inicia sesión (?:para|o)|(?:devi|occorre) (?:accedere|effettuare il login|essere (?:registrato|abbonato))"
    r"|accedi (?:per|o)\b|faça login (?:para|ou)|(?:é preciso|você precisa) (?:estar logado|fazer login|entrar)"
    r"|log in om|je moet ingelogd zijn|(?:musisz być )?zalogowany\w*,? aby|zaloguj się,? (?:aby|żeby|lub)"
    r"|you (?:must|need to|have to) be (?:logged|signed) in|you (?:must|need to) (?:log|sign) in)\b.{0,120}"
    r"|(?:login|log-in|registration|sign-up) (?:for|of) (?:members|subscribers|registered users|readers)\b.{0,30}"
    r"|(?:new|free|member|online) (?:member )?registration(?: ?\(?(?:free|here|for free))?"
    # a price and the promise that one may leave: "1 € le premier mois, sans engagement"
    rf"|(?:.{{0,90}}{PRICE}.{{0,60}}{FREE_TO_LEAVE}|.{{0,60}}{FREE_TO_LEAVE}.{{0,60}}{PRICE}).{{0,50}}"
    rf"|(?:[\w' ]{{0,30}}[:!–—-] ?|(?:get|try|subscribe|join|only|just|start|enjoy|unlock|nur|dès|desde|solo|sólo"
    rf"|apenas|slechts|tylko)"
    rf"\b.{{0,40}})?{PRICE}.{{0,20}}\b{FIRST_MONTH}\b.{{0,60}}"
    # what it costs
    r"|(?:did you know )?(?:with )?(?:an? |our )?(?:digital|premium|plus|online) (?:subscription|membership"
    r"|abo)\b.{0,60}\b(?:you|your|sie|du)\b.{0,60}\b(?:access|read|get|enjoy|lesen|zugang|zugriff)\b.{0,200}"
    r"|(?:jetzt|gleich)? ?(?:testen|abonnieren|weiterlesen|freischalten|sichern)\b.{0,80}(?:€|euro|abo|kostenlos|gratis"
    r"|monat)\b.{0,60}"
    r"|(?:weiterlesen|lesen) (?:mit|sie mit) .{2,60}"
    r"|(?:sie haben|haben sie|du hast) (?:schon|bereits) ein (?:abo|konto)\b.{0,80}"
    r"|(?:abonnez-vous|abbonati|suscríbete|suscríbase|assine|offre|s'abonner|abonnieren|abo|subscribe|try|trial"
    r"|join)\b.{0,40}(?:\d ?€|€ ?\d|[$£] ?\d|r\$ ?\d|\d euro)\b.{0,60}"
    r"|il vous reste \d{1,3} ?%.{0,120}|(?:te|le) queda\w* .{2,60} por leer\b.{0,80}"
    r"|(?:quest[oa]|il|l'|este|esta|cet) (?:articolo|contenuto|artículo|contenido|matéria|conteúdo"
    r"|article)\b.{0,60}\b(?:abbonati|suscriptores|assinantes|abonnés)\b.{0,80}"
    # the wall
    r"|(?:this|the) (?:article|story|content|post|page|feature) is (?:only )?(?:for|available|exclusive"
    r"|reserved|restricted)\b.{0,60}\b(?:subscribers?|members|registered users|paying|paid)\b.{0,80}"
    r"|(?:you(?:'ve| have)(?: only| just| still)? |only )?(?:\d{1,2}|an?|one|two|three|four|five|no|your last) (?:more "
    r"|last )?"
    r"(?:free |complimentary |bonus |guest )*(?:reads?|articles?|stories|story|views?|clicks?|pieces?|pages?|peeks?)"
    r"(?: of \d{1,2})? (?:left|remaining|to go|before you|until you)\b.{0,80}"
    r"|(?:keep|continue) reading (?:for|from) [^.?!]{1,40}|noch \d{1,2} [^.?!]{0,16}artikel\b.{0,40}"
    r"|(?:sie haben|du hast|ihnen (?:bleiben|verbleiben)|dir bleiben|il vous reste|(?:te|le) quedan?|ti restano"
    r"|hai ancora"
    r"|restam(?:-lhe)?|você (?:ainda )?tem|je hebt|u heeft|pozostał\w*|zostało ci|(?:у вас )?осталось|вам доступн\w+)"
    r" (?:(?:noch|encore|solo|sólo|nog|ещё|еще|apenas|só|tylko) )?(?:\d{1,2}|ein\w*|un[ao]?|une|één|jeden) [^.?!]{0,20}"
    r"(?:artikel|article|artículo|nota|articol|artigo|artyku|стат|материал|lectur|lettur|lecture|text)\w*\b.{0,60}"
    r"|you(?:'ve| have) (?:\d+|no|reached|read|used|hit)\b.{0,40}\b(?:articles?|stories|limit)\b.{0,100}|to"
    r" (?:read|continue reading|view|access)\b.{0,60}\b(?:subscribe|sign in|log in|register|become)\b.{0,80}"
    r"|(?:subscribe|get (?:unlimited|full) access|become a (?:subscriber|member))\b.{0,30}\b(?:for (?:just "
    r"|only )?[$€£]\d|[$€£]\d|\d+ ?(?:€|eur|usd)|a month|per month|/month)\b.{0,80}|not ready to (?:support"
    r"|subscribe|donate|commit)\b.{0,40}"
    # who may read on, who is signed in
    r"|(?:this|the) (?:post|article|story|content|feature|page) is (?:for|only for) (?:our )?(?:paid|paying|premium"
    r"|registered|vip) ?(?:subscribers|members|users|readers)?(?: only)?"
    r"|keep reading with an? [\w-]+ (?:free )?trial\b.{0,60}"
    r"|subscribe to .{2,60} to (?:keep|continue) reading\b.{0,160}"
    r"|(?:as|for) an? (?:subscriber|member),? you (?:have|can|get|are|will)\b.{0,200}"
    r"|gifting allows recipients\b.{0,160}"
    r"|(?:register|registration|sign up|subscribe|log ?in|sign in)\b.{0,60}\b(?:is (?:a )?free and easy|to read and"
    r"|and get full access|to check ?out|for free to continue)\b.{0,160}"
    r"|(?:want|like) (?:all of|more from|more) .{2,40}\? ?(?:subscribe|sign up|register|log in)\b.{0,60}"
    r"|(?:don't|do not) have an account\b.{0,60}|(?:have|got) an account\?.{0,60}"
    r"|forgot(?:ten)? (?:your )?(?:password|username)\b.{0,60}|reminder,? this is an? \w+ article\b.{0,120}"
    r"|(?:sign|log) in or create (?:an?|your) [\w' ]{0,30}account\b.{0,80}"
    r"|join [\w ]{2,30} for free to (?:get|read|receive|follow)\b.{0,80}"
    r"|(?:find|see|view) your (?:bookmarks|saved (?:stories|articles|items))\b.{0,100}"
    r"|you can find this (?:story|article) in\b.{0,160}|please (?:refresh the page|log ?out and then log ?in)\b.{0,160}"
    r"|unlock left ?: ?\d+|by registering,? you will\b.{0,240}|dear reader,? .{0,60}\bad-free\b.{0,160}"
    r"|we keep our content available\b.{0,240}"
    r"|this article is (?:exclusive|available|free) (?:to|for) (?:subscribers|members|registered)\b.{0,120}"
    r"|(?:dit artikel|ten artykuł|este artigo|este artículo|este contenido|questo articolo|cet article"
    r"|diese[rs]? (?:artikel|inhalt))\b.{0,40}\b(?:exclusief|abonnees|subskrybent\w+|prenumerator\w+|assinantes"
    r"|suscriptores|abbonati|abonnés|abonnenten)\b.{0,80}"
    r"|save this article you can save this article by\b.{0,120}|thank you for trying out .{2,60} free access\b.{0,120}"
    r"|(?:you have|you've) (?:run out of|used (?:up )?(?:all )?(?:of )?your|no more) (?:\w+ ){0,2}(?:free )?(?:articles"
    r"|stories)\b.{0,160}"
    r"|(?:to continue reading|to read the (?:full|rest of (?:this|the)))\b.{0,40}(?:start your|subscribe|sign in|log in"
    r"|register|take out|become a)\b.{0,80}"
    r"|we are having trouble (?:retrieving|loading|displaying) the article content\b.{0,160}"
    r"|(?:gift|save|share) (?:this )?article (?:sign up now|log in|sign in)\b.{0,60}"
    r"|would you like to (?:read|continue reading) this article\? ?.{0,160}"
    r"|[\w ]{0,30}subscribers only ?[—–-] ?already a subscriber.{0,40}"
    r"|lecture du .{2,20} en cours sur un autre appareil"
    r"|(?:wil je|wilt u|al|nog geen) .{0,40}\? ?(?:neem een|word|log in|meld je)\b.{0,60}"
    r"|unlock a world of benefits\b.{0,240}|this is a (?:free )?preview of a paid\b.{0,120}"
    r"|(?:we've|we have) (?:noticed|detected) (?:that )?you(?:'re| are) (?:using|running) an? ad[- ]?blocker\b.{0,200}"
    r"|(?:if you (?:value|like|enjoy) our (?:work|content|journalism),? )?(?:please )?(?:disable|turn off|pause"
    r"|switch off|whitelist) (?:your |the )?ad[- ]?blocker\b.{0,160}"
    r"|(?:bitte )?(?:deaktivieren|schalten) sie (?:ihren|den) (?:ad-?blocker|werbeblocker)\b.{0,160}"
    r"|(?:por favor,? )?desactiv[ae] (?:tu|su|el) (?:bloqueador|adblock)\w*\b.{0,160}"
    r"|(?:thank you for your patience while we verify access|you have a preview view of this article)\b.{0,300}"
    r"|you need to be an? (?:subscriber|member) to (?:comment|read|continue|join)\b.{0,80}"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    # "Para seguir leyendo sin límites, suscríbete por solo 1 € el primer mes"
    r"(?:para (?:seguir|continuar) (?:leyendo|lendo)|pour (?:lire la suite|continuer (?:à|la) lire"
    r"|continuer la lecture)"
    r"|per continuare a leggere|um weiterzulesen|om verder te lezen|aby czytać dalej|щоб читати далі"
    r"|чтобы (?:читать дальше|продолжить чтение))"
    r"\b.{0,60}\b(?:suscr|abon|abbon|assin|registr|subskr|inscr|anmeld|log in|підпи|подпи|оформ)\w*.{0,80}"
    r"|.{0,60}\b(?:suscríbete|abonnez-vous|abbonati|assine|abonnieren|neem een abonnement)\b.{0,24}\b(?:por|pour"
    r"|à partir"
    r"|a|für|ab|da|desde|voor|vanaf)\b[^.]{0,12}(?:\d[\d.,]* ?(?:€|euros?|r\$)|(?:€|r\$) ?\d).{0,40}|"
    r"(?:prova|testa|läs) .{0,40}\bför \d+ (?:kr\w*|krona|öre)\b.{0,30}"
    r"|(?:prøv|les) .{0,40}\bfor \d+ (?:kr\w*)\b.{0,30}"
    r"|onbeperkt lezen\b.{0,60}"
    r"|(?:onbeperkt|digitaal|alles) (?:lezen|toegang) (?:voor|vanaf) .{0,40}"
    r"|lee sin límites\b.{0,60}"
    r"|(?:lisez|lecture) .{0,40}en cours sur un autre appareil\b.{0,80}"
    r"|(?:vill du|är du|har du) .{0,60}\? ?(?:logga in|prenumerera|bli prenumerant|köp|skaffa)\b.{0,40}"
    r"|(?:vil du|er du|har du) .{0,60}\? ?(?:logg inn|log ind|bli abonnent|bliv abonnent|kjøp|køb)\b.{0,40}"
    r"|(?:повний текст|матеріал|стаття|текст) доступн\w+ (?:лише |тільки )?(?:для )?(?:передплатник|підписник"
    r"|зареєстрован)\w+.{0,40}"
    r"|(?:полный текст|материал|статья) доступ\w+ (?:только )?(?:для )?(?:подписчик|по подписке"
    r"|зарегистрирован)\w*.{0,40}"
    r"|.{0,12}(?:この(?:記事|コンテンツ)は(?:有料|会員|無料会員)|有料会員限定|会員限定).{0,40}"
    r"|残り ?\d+ ?文字.{0,20}"
    r"|.{0,20}無料会員登録.{0,40}"
    r"|.{0,16}(?:会員登録|ログイン)(?:して|すると|後に|が必要).{0,30}"
    r"|有料会員(?:登録)?(?:すると|になると|なら).{0,40}"
    r"|本文为(?:付费|会员|订阅).{0,30}"
    r"|.{0,16}(?:登录|登入|订阅|訂閱|加入會員|成为会员|开通会员)(?:会员|會員)?(?:后|後|即可|看|查看|閱讀|阅读"
    r"|以)(?:继续|繼續|解鎖|解锁)?(?:阅读|閱讀|全文|看全文|更多).{0,20}"
    r"|(?:还剩|剩余) ?\d+ ?%.{0,30}"
    r"|(?:이 기사는|본 콘텐츠는|이 콘텐츠는).{0,20}(?:유료|구독|회원).{0,30}"
    r"|로그인(?: 후|하시면|하면|이 필요).{0,40}"
    r"|(?:هذا المحتوى|هذه المادة|المقال) .{0,20}للمشتركين.{0,40}"
    r"|(?:artikel|konten|berita) ini (?:khusus|hanya) (?:untuk )?(?:pelanggan|member|anggota)\w*.{0,60}"
    r"|ad[- ]?blocker (?:detected|erkannt|détecté|detectado|rilevato)\b.{0,160}"
    r"|(?:veuillez |merci de )?désactive[rz] votre (?:bloqueur|adblock)\w*\b.{0,160}"
    r"|(?:vypněte|wyłącz|отключите|вимкніть|disattiva)\b.{0,40}(?:ad-?block\w*|блокировщик\w*"
    r"|блокувальник\w*)\b.{0,120}"
)


@rule(
    "BP114",
    severity="error",
    words=(
        *(
            "para seguir ley",
            "para continuar l",
            "pour lire la suite",
            "pour continuer",
            "per continuare a",
            "weiterzules",
        ),
        *("verder te lezen", "aby czytać", "щоб читати", "чтобы чит", "чтобы прод", "suscríbete", "abonnez-vous"),
        *("abbonati", "assine", "abonnieren", "neem een abon"),
        "keep our content",
        " kr",
        "log-in",
        "sichern",
        "hanya",
        *(
            "world of benefits",
            "preview of a paid",
            "preview view",
            "ad blocker",
            "adblock",
            "ad-block",
        ),
        *(
            "werbeblocker",
            "bloqueur",
            "bloqueador",
            "блокировщик",
            "блокувальник",
            "verify access",
        ),
        *("need to be a",),
        *(
            "by registering",
            "by subscribing for free",
            "run out of",
            "used up",
            "no more free",
        ),
        *(
            "trouble retrieving",
            "trouble loading",
            "trouble displaying",
            "subscribers only",
            "free access",
        ),
        *(
            "read this article",
            "gift article",
            " krona",
            "onbeperkt",
            "alles lezen",
            "sin límites",
        ),
        *(
            "autre appareil",
            "logga in",
            "prenumerera",
            "prenumerant",
            "logg inn",
            "log ind",
            "abonnent",
        ),
        *(
            "neem een",
            "передплатник",
            "підписник",
            "подписчик",
            "по подписке",
            "доступ",
            "有料",
            "会員",
            "残り",
        ),
        *(
            "ログイン",
            "付费",
            "会员",
            "登录",
            "登入",
            "订阅",
            "訂閱",
            "還剩",
            "还剩",
            "剩余",
            "유료",
            "로그인",
            "구독",
            "للمشتركين",
        ),
        *(
            "khusus pelanggan",
            "hanya untuk",
        ),
        *(
            "trial",
            "to keep reading",
            "gifting",
            "subscriber,",
            "member,",
            "sign in",
            "sign up",
            "log in",
            "have an account",
            "got an account",
            "forgot",
            "create an",
            "create your",
            "bookmarks",
            "saved",
            "refresh the page",
            "logout",
            "log out",
            "unlock left",
            "ad-free",
            "available to everyone",
            "paid subscribers",
            "paying subscribers",
            "premium",
            "abonnees",
            "subskryb",
            "prenumerat",
            "assinantes",
            "suscriptores",
            "abbonati",
            "abonnenten",
        ),
        *openings(PHRASES, AT_EDGES),
        "already",
        "unlock ",
        "abonnés",
        "abonnenten",
        "exclusivo para",
        "abbonati",
        "подписчиков",
        "sign in",
        "log in",
        "login",
        "sign up",
        "register",
        "subscribe",
        "subscribers",
        "members",
        "registered users",
        "unlimited access",
        "full access",
        "articles left",
        "you've",
        "you have",
        "to read",
        "to continue reading",
        "not ready to",
        "subscription",
        "membership",
        "weiterlesen",
        "testen",
        "abonn",
        " abo",
        "abbonati",
        "suscr",
        "assin",
        *(
            "il vous reste",
            "reads left",
            "keep reading",
            "continue reading",
            "noch ",
            "stories left",
            "story left",
            "article left",
            "remaining",
            " to go",
            "bleiben",
        ),
        *("haben noch", "hast noch", "quedan", "restano", "hai ancora", "restam", "ainda tem", "hebt nog", "heeft nog"),
        *("pozostał", "zostało ci", "осталось", "вам доступн"),
        "por leer",
        "offre",
        "trial",
        *(
            "vous devez",
            "connectez",
            "identifiez",
            "inscrivez",
            "sie müssen",
            "bitte ",
            "iniciar",
            "inicia ",
            "registrad",
        ),
        *(
            "login",
            "accedi",
            "accedere",
            "logado",
            "log in",
            "ingelogd",
            "zalog",
            "logged in",
            "signed in",
            "registration",
        ),
        *("cancel any", "no commitment", "no obligation", "no strings", "sans engagement", "résiliable", "kündbar"),
        *(
            "sin compromiso",
            "sin permanencia",
            "cancela cuando",
            "senza impegno",
            "senza vincoli",
            "disdici",
            "sem comp",
        ),
        *("sem fid", "cancele quando", "opzegbaar", "bez zobow", "rezygnuj", "first month", "first week", "first year"),
        *("premier mois", "premiers mois", "ersten monat", "primer mes", "primo mese", "primeiro mês", "eerste maand"),
        *("pierwszy miesiąc", " months", " weeks"),
    ),
    confidence=0.97,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "Skatten höjs.\n⟦Är du redan prenumerant? Logga in⟧\n⟦Det här är en låst artikel⟧",
        "The tax was raised.\n⟦This post is for paid subscribers⟧\n⟦Forgotten Password?⟧",
        "增税が決まった。\n⟦有料会員限定記事⟧",
        "The tax was raised.\n⟦Sign in⟧\nShops must add it from May.",
        "The tax was raised.\n\n⟦This article is for subscribers only.⟧",
        "The tax was raised.\n⟦2 guest reads left this week⟧\n⟦You have one more free story to go⟧",
        "⟦Already a subscriber? Log in⟧\nThe tax was raised again.",
        "La taxe augmente.\n⟦Vous devez être connecté pour enregistrer cet article.⟧\n⟦J'en profite : 2 € le premier "
        "mois⟧",
        "Die Steuer steigt.\n⟦Ein Monat für 1 €, danach 9,90 €, jederzeit kündbar⟧",
    ),
    good=(
        "Subscribe\nSay to what, and how often it comes, before you ask for an address.\n\nFollow us\nLeave it out, "
        "unless somebody really does post there.\n\nContact us\nGive an hour at which the telephone is answered.",
        "Abonnenten des Blattes bekamen eine Karte, und keiner hat sie gelesen.",
        "He could not log in to the network.",
        "Register offices close at noon.",
        "Er zahlte 40 Euro im Monat für ein Zimmer, das jederzeit kündbar war, und kochte auf dem Flur, wo auch die "
        "anderen Mieter ihre Suppe aßen und stritten.",
        "She earned £9 in the first week, and nothing in the second.",
        "She decided to join the union in May.",
        "With a premium membership, the app speaks thirteen languages, and its makers promise a fourteenth.",
    ),
)
def account_prompt(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Sign-in, registration or paywall prompt.

    The site asks the reader to log in or to pay; the words are not the article's.
    """
    yield from phrase_lines(
        document, places, PHRASES, VARIABLE, elsewhere=ELSEWHERE, at_edges=AT_EDGES, companions=COMPANIONS
    )
