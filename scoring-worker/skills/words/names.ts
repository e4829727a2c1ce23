import type { SkillId } from '../vocabulary.ts'

/** Languages beside Dutch and English in which the name of every skill is known: Turkish, Arabic, Polish, Ukrainian. */
export const otherLanguages = ['tr', 'ar', 'pl', 'uk'] as const
export type OtherLanguage = (typeof otherLanguages)[number]

/** Names in Turkish, Arabic, Polish and Ukrainian. Ours; not yet read by somebody who grew up with the language. */
const rows = `
CD7B4C0F34 | Bilgiyi yönetmek | إدارة المعلومات | Zarządzanie informacjami | Управління інформацією
AD5635E995 | Bilgi toplamak | جمع المعلومات | Zbieranie informacji | Збір інформації
B620732163 | İlgi ve anlayış göstermek | إظهار الاهتمام والتفهم | Okazywanie uwagi i zrozumienia | Прояв уваги та розуміння
DB21DC938E | Değişime uyum sağlamak | التكيف مع التغيير | Dostosowanie się do zmian | Пристосування до змін
8500CACF46 | Etkin dinlemek | الاستماع الجيد | Aktywne słuchanie | Активне слухання
DB6B8EEBD1 | Yaparak öğrenmek | التعلم بالممارسة | Uczenie się przez działanie | Навчання через дію
B6D93142FE | Evrak ve kayıt tutmak | حفظ الأوراق والسجلات | Prowadzenie dokumentów | Ведення документів
CECB22E3FA | Tavsiye vermek | تقديم النصائح | Doradzanie | Надання порад
EDB4E0C35A | Önceden düşünmek | التفكير المسبق | Przewidywanie | Передбачення
AA253D1EBA | Kendini açıkça ifade etmek | التعبير عن الرأي بوضوح | Asertywność | Асертивність
7C37C4FF38 | İş süreçlerini iyileştirmek | تحسين سير العمل | Usprawnianie procesów pracy | Покращення робочих процесів
2E80D9179C | Okuduğunu anlamak | فهم المقروء | Czytanie ze zrozumieniem | Розуміння прочитаного
4F97986168 | İşi ve kaliteyi değerlendirmek | تقييم العمل والجودة | Ocena pracy i jakości | Оцінювання роботи та якості
9DD6D3E301 | Karar vermek | اتخاذ القرارات | Podejmowanie decyzji | Прийняття рішень
22799303D1 | Gruplara ayırmak | التصنيف | Porządkowanie w grupy | Розподіл на групи
5D8EA693BD | Anlaşmazlıkları çözmek | حل الخلافات | Rozwiązywanie konfliktów | Розв’язання конфліктів
0A4C7D6130 | Makineleri ve sistemleri izlemek | مراقبة الآلات والأنظمة | Nadzór nad maszynami i systemami | Контроль машин і систем
9DC1DB64EA | Yaratıcı düşünmek | التفكير الإبداعي | Myślenie twórcze | Творче мислення
E033DC4809 | Kurallardan sonuç çıkarmak | الاستنتاج من القواعد | Rozumowanie dedukcyjne | Дедуктивне мислення
C8730D1BAB | Görev dağıtmak | توزيع المهام | Delegowanie zadań | Розподіл завдань між людьми
F755E32480 | Yardıma hazır olmak | خدمة الناس | Gotowość do pomocy | Готовність допомагати
3679757482 | Dijital içerik hazırlamak | إنشاء محتوى رقمي | Tworzenie treści cyfrowych | Створення цифрового контенту
83D3AC05BD | Azimli olmak | المثابرة | Wytrwałość | Наполегливість
D28377D00A | Verimli çalışmak | العمل بكفاءة | Wydajna praca | Ефективна робота
BC3AB34C1A | Parayı yönetmek | إدارة الأموال | Zarządzanie pieniędzmi | Управління коштами
072570C444 | Alet ve cihaz kullanmak | استخدام الأدوات والأجهزة | Używanie narzędzi i urządzeń | Використання інструментів і приладів
E66E6D3B86 | El becerisi | مهارة اليدين | Sprawność manualna | Вправність рук
0802CD6B4E | Bütünü görmek | النظرة الشاملة | Myślenie całościowe | Цілісне мислення
2492D7AE9B | Fikir üretmek | ابتكار الأفكار | Wymyślanie pomysłów | Створення ідей
F2FD24AA16 | Doğaçlama yapmak | الارتجال | Improwizowanie | Імпровізація
717E511A75 | Örneklerden kural bulmak | استنتاج القاعدة من الأمثلة | Rozumowanie indukcyjne | Індуктивне мислення
299CE88E49 | Bilgiyi sıralamak | ترتيب المعلومات | Porządkowanie informacji | Впорядкування інформації
CFE8550C77 | Girişken olmak | المبادرة | Wykazywanie inicjatywy | Ініціативність
FCCEE4730B | Yenilik yapmak | الابتكار والتجديد | Wprowadzanie innowacji | Впровадження нового
D5AD4F0905 | Kurulum yapmak | التركيب | Instalowanie | Встановлення обладнання
6AE2F3F890 | Nasıl yapılacağını anlatmak | إعطاء التعليمات | Instruowanie | Інструктаж
2F2D779459 | Dürüst olmak | النزاهة | Uczciwość | Чесність
78E94823F7 | Eleştiriyi ve yönlendirmeyi kabul etmek | تقبل النقد والتوجيه | Przyjmowanie krytyki i wskazówek | Сприйняття критики та порад
E1F935288C | Eleştirel düşünmek | التفكير النقدي | Myślenie krytyczne | Критичне мислення
5D96B8A9BF | Kalite kontrolü | مراقبة الجودة | Kontrola jakości | Контроль якості
1F27972B01 | Uzun süre odaklanmak | التركيز لفترة طويلة | Długa koncentracja | Тривала зосередженість
CB768EFA19 | Öğrenmeye istekli olmak | حب التعلم | Chęć do nauki | Бажання вчитися
7555D32771 | Öğrenme yöntemleri kullanmak | استخدام طرق التعلم | Stosowanie sposobów uczenia się | Застосування способів навчання
49790E767C | Yönetmek ve önderlik etmek | القيادة | Kierowanie ludźmi | Керівництво людьми
1A5EF0A63E | Ders vermek | التدريس | Nauczanie | Викладання
FC91431A6A | Sadakat göstermek | الوفاء والإخلاص | Lojalność | Вірність
D0866C5206 | Makine kullanmak | تشغيل الآلات | Obsługa maszyn | Робота з машинами
4257E202F2 | Malzeme ve alet seçmek | اختيار المواد والأدوات | Dobór materiałów i narzędzi | Вибір матеріалів та інструментів
5C8ADA7777 | Malzemeyi yönetmek | إدارة المواد | Zarządzanie materiałami | Управління матеріалами
49BD0F4516 | Akılda tutmak | الحفظ والتذكر | Zapamiętywanie | Запам’ятовування
0EBFAD3C80 | Ölçmek | القياس | Mierzenie | Вимірювання
66C527547D | Sözlü anlatım | التعبير الشفهي | Wypowiadanie się | Усне мовлення
B03F4F484C | Gidişi takip etmek | المتابعة | Monitorowanie | Відстеження
9744544CFB | Motive etmek | التحفيز | Motywowanie | Мотивування
23131CF73E | Aynı anda birkaç iş yapmak | القيام بعدة مهام معًا | Wykonywanie kilku zadań naraz | Кілька справ одночасно
3DECCF2E7C | İlişki ağı kurmak | بناء العلاقات | Nawiązywanie kontaktów | Налагодження контактів
DB64E761DE | Meraklı olmak | الفضول | Ciekawość | Допитливість
07DBC86B2C | Beden dili | لغة الجسد | Mowa ciała | Мова тіла
584412A2FB | Sözsüz yaratıcılık | التعبير الفني بلا كلمات | Twórczość bez słów | Творчість без слів
44C6CEB444 | Belirsizlikle başa çıkmak | التعامل مع عدم اليقين | Radzenie sobie z niepewnością | Робота в невизначеності
E71773F7A8 | Aksiliklerle başa çıkmak | التعامل مع الصعوبات | Radzenie sobie z niepowodzeniami | Подолання невдач
9D3CE51A04 | Önyargısız olmak | عدم التحيز | Bezstronność | Неупередженість
B48D956870 | Pazarlık etmek | التفاوض | Negocjowanie | Ведення переговорів
6180B5A6EE | Malzeme ve alet bakımı | صيانة المواد والأدوات | Konserwacja materiałów i narzędzi | Догляд за матеріалами та інструментами
518455478C | Girişimcilik | روح المبادرة التجارية | Przedsiębiorczość | Підприємливість
B4866702BB | Sistem ve ürün tasarlamak | تصميم الأنظمة والمنتجات | Projektowanie systemów i produktów | Проєктування систем і виробів
FAB3EE0CD1 | İşi denetlemek | الإشراف على العمل | Nadzór nad pracą | Нагляд за роботою
3D18A18F12 | Kurumu tanımak ve anlamak | فهم طبيعة المؤسسة | Wyczucie organizacji | Розуміння організації
DEDBBC55E0 | Düzenlemek ve ayarlamak | التنظيم | Organizowanie | Організація
26D3098394 | İkna etmek | الإقناع | Przekonywanie | Переконування
2965722BD7 | Örüntüleri tanımak | التعرف على الأنماط | Rozpoznawanie wzorów | Розпізнавання візерунків
D8863A73CA | Planlamak | التخطيط | Planowanie | Планування
590AC2FC12 | Sunum yapmak | العرض أمام الآخرين | Prezentowanie | Виступ перед групою
7620BCA1C4 | Öncelik belirlemek | تحديد الأولويات | Ustalanie priorytetów | Визначення пріоритетів
53E033E58A | Sorun çözmek | حل المشكلات | Rozwiązywanie problemów | Розв’язання проблем
4D400FE127 | Sorunları fark etmek | ملاحظة المشكلات | Zauważanie problemów | Виявлення проблем
752EEDBE89 | Kurallara uymak | اتباع الإجراءات | Przestrzeganie procedur | Дотримання правил
F2D610E19F | Programlama | البرمجة | Programowanie | Програмування
E06265451B | Tanıtmak | الترويج | Promowanie | Просування товарів та ідей
D989743D35 | Psikososyal destek | الدعم النفسي والاجتماعي | Wsparcie psychospołeczne | Психосоціальна підтримка
29B470A4FC | Tehlikeye tepki vermek | التصرف عند الخطر | Reagowanie na zagrożenia | Реагування на небезпеку
C21A058358 | Kendini değerlendirmek | مراجعة الذات | Refleksja nad sobą | Рефлексія
D5BBA931FB | Hesap yapmak | الحساب | Liczenie | Лічба
1C1D574677 | Tamir etmek | الإصلاح | Naprawianie | Ремонт
4C03E226B4 | Sonuç odaklı olmak | السعي إلى النتائج | Nastawienie na wynik | Орієнтація на результат
B260384107 | Uzamsal algı | الإدراك المكاني | Wyobraźnia przestrzenna | Просторове мислення
1D54A21B60 | Birlikte çalışmak | العمل مع الآخرين | Współpraca | Співпраця
BC98BE9135 | Yazmak | الكتابة | Pisanie | Письмо
00F4349F9A | Bilgiyi hızlı anlamak | فهم المعلومات بسرعة | Szybkie rozumienie informacji | Швидке розуміння інформації
234586C77C | Farkları hızlı görmek | ملاحظة الفروق بسرعة | Szybkie dostrzeganie różnic | Швидке помічання відмінностей
4DDDBC0121 | Strese dayanıklı olmak | تحمل الضغط | Odporność na stres | Стійкість до стресу
4186375D3A | Sistem analizi | تحليل الأنظمة | Analiza systemów | Аналіз систем
A43394A208 | Sistemi değerlendirmek | تقييم الأنظمة | Ocena systemów | Оцінювання систем
647BB5C0A7 | Ekip ruhunu güçlendirmek | تعزيز روح الفريق | Budowanie ducha zespołu | Зміцнення командного духу
D98DE01097 | Zamanı yönetmek | إدارة الوقت | Zarządzanie czasem | Управління часом
3906E425EA | İşine bağlı olmak | التفاني في العمل | Zaangażowanie | Відданість справі
1DD562B682 | Zor işlere girişmek | خوض التحديات | Podejmowanie wyzwań | Готовність до викликів
40A423F2B4 | Sorumluluk almak | تحمل المسؤولية | Branie odpowiedzialności | Відповідальність
663E4EFD55 | Sözle yaratıcı anlatım | التعبير الإبداعي بالكلام | Twórcze posługiwanie się słowem | Творче мовлення
D16A30C42A | Kaldırmak ve taşımak | الرفع والحمل | Przenoszenie i podnoszenie | Перенесення та піднімання
3DA7BAB0C4 | Hasta bakımı | التمريض | Pielęgnowanie chorych | Догляд за хворими
6EDDE6185F | Sözünü tutmak | الوفاء بالالتزامات | Dotrzymywanie zobowiązań | Виконання обіцянок
BA2CB60880 | Sır saklamak | حفظ السرية | Zachowanie poufności | Збереження таємниці
57F37BF52D | Araçla taşımak | النقل بالمركبات | Transport | Перевезення
DB59A57C01 | Bakım vermek | الرعاية | Opieka | Турбота про людей і тварин
DC1C2EC0BB | Gözünde canlandırmak | التخيل البصري | Wyobrażanie sobie | Уявлення в думці
199B8C08C3 | Ruh sağlığına dikkat etmek | الاهتمام بالصحة النفسية | Dbanie o dobre samopoczucie | Турбота про душевний стан
693D5CC352 | Bilimsel çalışmak | العمل العلمي | Praca naukowa | Наукова робота
7E462C867D | Matematiksel düşünmek | التفكير الرياضي | Rozumowanie matematyczne | Математичне мислення
D5DED5A92E | Bağımsız çalışmak | العمل باستقلالية | Samodzielna praca | Самостійна робота
D6B90E6D17 | Özgüven göstermek | الثقة بالنفس | Pewność siebie | Впевненість у собі
73CE64DACE | Dikkatli çalışmak | العمل بعناية | Staranna praca | Ретельна робота
`
  .trim()
  .split('\n')
  .map((row) => row.split(' | ') as [id: SkillId, tr: string, ar: string, pl: string, uk: string])

/** The name of each skill in the other languages, by id. */
export const otherNames: ReadonlyMap<SkillId, Readonly<Record<OtherLanguage, string>>> = new Map(
  rows.map(([id, tr, ar, pl, uk]) => [id, { tr, ar, pl, uk }]),
)
