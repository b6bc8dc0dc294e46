//! L1 to L3: what is asked back about a showstopper, in four languages, with sentences as rooms write them.

use momentwall::model::{Hint, showstopper_hints};

#[track_caller]
fn says(text: &str, expected: &str) {
    let ids: Vec<&str> = showstopper_hints(text).into_iter().map(Hint::id).collect();
    assert_eq!(ids.join(" "), expected, "{text}");
}

#[track_caller]
fn each_says(expected: &str, texts: &[&str]) {
    for text in texts {
        says(text, expected);
    }
}

#[test]
fn each_hint_has_a_name_that_stays() {
    let ids = Hint::ALL.map(Hint::id);
    assert_eq!(ids, ["L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8"]);
}

#[test]
fn l1_l2_l3_b12_the_methods_own_sentences() {
    says("things don't go well", "L1");
    says("Bad service", "L1 L2");
    says("slow", "L1 L2");
    says("Our system is slow", "L2 L3");
    says("I can't finish the order form without phoning for help", "");
    says("The price is above my budget", "");
}

#[test]
fn l3_customers_may_say_we() {
    for text in ["We stand at the gate…", "Wir stehen am Tor…", "نقف عند البوابة…"]
    {
        assert!(!showstopper_hints(text).contains(&Hint::HouseView), "{text}");
    }
    each_says("", &["We stand at the gate and nobody opens", "Our room smells of smoke"]);
}

#[test]
fn a_blank_showstopper_is_not_judged() {
    each_says("", &["", "   ", "\n", "…", "“”", "!!!"]);
}

/// How people say it, from their own seat.
const ENGLISH_FAILURES: &[&str] = &[
    "My baggage is on another continent",
    "I hear the result from my neighbour before the clinic rings",
    "The ticket machine swallows my coins",
    "I’d have to take a day off to let the engineer in",
    "Staff talk over my head as if I were furniture",
    "The discount code turns out to be expired",
    "The sales assistant follows me around the shop",
    "I sign a contract I haven’t understood",
    "My daughter’s school lunch contains nuts",
    "The last bus leaves ten minutes before the show ends",
    "I’m asked to fill in the same form at every counter",
    "The pharmacy sends me back to the doctor for a signature",
    "The package looks as if someone had opened it",
    "Reception wants a deposit nobody mentioned",
    "My complaint goes into a black hole",
    "Only one of the five charging points works",
    "The print on the label is so small that I need a magnifier",
    "The guarantee runs out a week before the repair",
    "I pay for a window seat and sit by the wall",
    "Half the order comes, the other half a month later",
    "The garage calls with a price that is double the estimate",
    "The tour starts while we are still in the queue",
    "I owe money for a subscription I ended last year",
    "The receptionist talks to her screen",
    "The nurse calls me by my room number",
    "A courier hands my phone to the wrong brother",
    "The mechanic explains the fault in words from a manual",
    "The menu lists dishes in a language for chefs",
    "The clinic rings my employer about my results",
    "My photo appears on their page and I hear of it from friends",
    "The bank writes to my late father every month",
    "They want my mother’s maiden name to sell me a lamp",
    "I can see the bus leave from the ticket window",
    "I wait twenty minutes at the desk while the phone keeps ringing",
    "Nobody tells me that my train leaves from another platform",
    "The invoice shows a sum that we never agreed on",
    "My parcel is left in the rain behind the bins",
    "I have to explain my case to three people",
    "The confirmation arrives after I have left home",
    "They charge my card twice and pay it back in March",
    "It is too expensive for a family of five",
    "The waiter ignores me until I wave with the menu",
    "The door code stopped working at midnight",
    "I get lost between the car park and the ward",
    "Our room smells of smoke",
    "I lost my seat in the process of changing trains",
    "The coffee is cold by the time the toast comes",
    "Who do I call after six?",
    "I understand half of what the doctor says, and then she is gone",
    "The lift is broken and I have two suitcases",
    "My name is spelt wrong on every letter",
    "It takes an hour to get the deposit back",
    "The menu has nothing for my daughter",
    "I CAN’T PAY BY CARD AT NIGHT",
    "I can’t pay by card at night",
    "I cant pay by card at night",
    "The bill is higher than the quote",
    "I'm put through to a machine four times",
    "The cot squeaks all night",
    "Somebody else's name is on my ticket",
    "The instructions are in a language I can’t read",
    "The driver rings and is gone before I reach the door",
    "The toilets are dirty by noon",
    "I type everything twice",
    "My questions get stuck with the first person I ask",
    "The refund goes to a card that I no longer have",
    "The website logs me out while I pick a seat",
    "The hotel bar closes before I finish work",
    "A stranger reads out my diagnosis",
    "We carry four bags up the stairs because the lift is out of order",
    "Room service is over by nine",
    "I hear about the delay from other passengers",
    "I have to carry my things across the yard",
    "The bread smells bad at noon",
    "My card fails abroad as well",
    "They won't issue a receipt",
    "I cannot find the room service number",
    "I am asked for my passport again and again",
    "‘Nobody’ answers the phone on Sundays",
    "I don’t know whether ‘paid’ means that they have it",
];

#[test]
fn english_sentences_that_tell_how_it_fails_are_left_alone() {
    each_says("", ENGLISH_FAILURES);
}

#[test]
fn l1_l2_l3_english_sentences_that_say_too_little() {
    each_says(
        "L1",
        &[
            "Staff have problems with everything",
            "Nobody greets me",
            "The website does not work properly",
            "It's not good enough",
            "There are always problems with delivery",
            "Something always goes wrong",
            "Poor communication, no answers",
            "No reply",
            "Long queues",
            "Everything is wrong",
        ],
    );
    each_says(
        "L1 L2",
        &[
            "The service is slow",
            "It's horrible for the customer",
            "Expensive",
            "Friendly staff",
            "The experience is bad",
            "The food is awful",
        ],
    );
    each_says(
        "L2",
        &[
            "Guests feel welcome from the first minute",
            "I want to reach a person quickly",
            "We get our luggage within ten minutes",
            "The order form is easy to understand",
            "Everyone gets a friendly greeting at the door",
            "The bill is expensive for us",
            "I want a quick and friendly check-in",
            "The staff is friendly and the coffee is great",
            "The delivery arrives on time every day",
            "I can pay by card at every stop",
            "I get an answer within one day",
            "The room is ready when we arrive",
        ],
    );
    each_says("L2 L3", &["Our IT is slow", "Our booking system is slow on Mondays"]);
    each_says(
        "L3",
        &[
            "The system makes me log in again for each page",
            "Our processes are so complex that nobody replies",
            "The system rejects my order without a reason",
            "Our department can't see the booking",
            "Our customers don't find the entrance",
            "The process has too many stages",
        ],
    );
}

#[test]
fn german_sentences_that_tell_how_it_fails_are_left_alone() {
    each_says(
        "",
        &[
            "Mein Gepäck ist auf einem anderen Kontinent",
            "Der Automat schluckt meine Münzen",
            "Ich erfahre das Ergebnis erst von meiner Nachbarin",
            "Der Handwerker kommt, wenn ich bei der Arbeit bin, und klingelt nur einmal",
            "Der letzte Bus fährt, bevor die Vorstellung endet",
            "Auf meine Beschwerde kommt nie eine Antwort",
            "Die Hälfte der Bestellung kommt einen Monat später",
            "Die Schrift auf dem Etikett ist winzig, ich brauche eine Lupe",
            "Meine Tochter verträgt das Schulessen nicht",
            "An der Kasse kostet es mehr als am Regal",
            "Ich werde von einer Stelle zur nächsten geschickt",
            "Man lässt mich im Flur sitzen",
            "Der Rabattcode ist abgelaufen",
            "Ich bezahle einen Fensterplatz und sitze an der Wand",
            "Die Rezeption verlangt eine Kaution, von der niemand sprach",
            "Die Bank schreibt jeden Monat an meinen toten Vater",
            "Die Schwester nennt mich bei der Zimmernummer",
            "Der Arzt redet mit dem Bildschirm",
            "Für eine Lampe wollen sie meine Steuernummer",
            "Ich kann das Formular nicht abschicken, ohne anzurufen",
            "Der Preis liegt über meinem Budget",
            "Wir stehen am Tor und niemand macht auf",
            "Keiner sagt mir, dass der Zug ausfällt",
            "Die Rechnung stimmt nicht mit dem Angebot überein",
            "Ich warte zwanzig Minuten am Schalter, während das Telefon klingelt",
            "Ich muss meinen Fall drei Leuten erklären",
            "Das Paket liegt im Regen hinter der Tonne",
            "Der Kaffee ist kalt, bis der Toast kommt",
            "Mein Name ist auf jedem Brief falsch geschrieben",
            "Das Zimmer ist zu laut zum Schlafen",
            "DAS ZIMMER IST ZU LAUT ZUM SCHLAFEN",
            "Die Antwort kommt zu spaet fuer meine Reise",
            "Die Tür geht nach Mitternacht nicht mehr auf",
            "Ich finde den Eingang erst nach einer halben Stunde",
            "Der Aufzug ist kaputt und ich habe zwei Koffer",
            "Der Kellner übersieht mich, bis ich winke",
            "Geht’s hier zur Anmeldung oder dort?",
            "Der Fahrer klingelt und ist weg, bevor ich öffne",
            "Die Anleitung ist unverständlich für meine Mutter",
            "Der Eingang ist schlecht zu finden",
            "Bad nicht sauber und kein Handtuch da",
            "Das Bad ist nicht sauber",
        ],
    );
}

#[test]
fn l1_l2_l3_german_sentences_that_say_too_little() {
    each_says(
        "L1",
        &[
            "Es läuft nicht gut",
            "Irgendwie klappt es nie richtig",
            "Es gibt ständig Probleme",
            "Keine Antwort",
        ],
    );
    each_says("L1 L2", &["Schlechter Service", "langsam", "Die Qualität ist schlecht"]);
    each_says(
        "L2",
        &[
            "Die Gäste fühlen sich vom ersten Moment an willkommen",
            "Ich bekomme meine Koffer in zehn Minuten",
            "Die Lieferung kommt pünktlich am Morgen",
            "Die Bedienung ist freundlich und schnell",
            "Ich möchte schnell zu meinem Zimmer kommen",
            "Das Essen ist sehr teuer",
        ],
    );
    each_says("L2 L3", &["Unser System ist langsam", "Unser Buchungssystem ist sehr langsam"]);
    each_says(
        "L3",
        &[
            "Die Abteilung antwortet niemandem",
            "Unsere Vertriebsabteilung sieht die Buchung nicht",
            "Der Prozess hat zu viele Stufen",
        ],
    );
}

#[test]
fn japanese_sentences_that_tell_how_it_fails_are_left_alone() {
    each_says(
        "",
        &[
            "荷物が別の国に届いた",
            "機械にお金を入れても切符が出てこない",
            "診断結果を隣の人から聞いた",
            "割引コードの期限が過ぎている",
            "同じ書類を窓口ごとに書かされる",
            "担当者が電話を折り返してこない",
            "予約したのに席がない",
            "説明が専門用語ばかりで理解できない",
            "見積もりの倍の金額を請求された",
            "子どもの給食にアレルギーの食材が入っている",
            "銀行が亡くなった父に毎月手紙を送ってくる",
            "看護師に部屋番号で呼ばれる",
            "医師が画面だけを見て話す",
            "注文フォームを電話なしで送れない",
            "値段が予算を超えている",
            "門の前に立っているのに誰も出てこない",
            "受付で二十分も待たされる",
            "請求書の金額が見積もりと違う",
            "同じことを三人に何度も説明させられる",
            "荷物が雨の中に放置されていた",
            "部屋がうるさくて眠れません",
            "エレベーターが故障していて荷物を運べない",
            "名前がいつも間違って印刷される",
            "朝食のコーヒーが冷めている",
            "字が小さくて読みにくいメニュー",
            "Wi-Fiのパスワードが分からない",
            "ｴﾚﾍﾞｰﾀｰが動かないので階段を上る",
            "カードで払えないと言われた",
            "夜中に電話しても誰に聞けばいいですか？",
            "音響システムの音が大きすぎて話せない",
        ],
    );
}

#[test]
fn l1_l2_l3_japanese_sentences_that_say_too_little() {
    each_says("L1", &["物事がうまくいかない", "問題が多くて困る", "返事がない"]);
    each_says("L1 L2", &["サービスが悪い", "遅い", "ダメ", "スタッフの対応が悪い"]);
    each_says(
        "L2",
        &["予約が簡単にできる", "荷物が時間どおりに届く", "スタッフが親切で対応が早い"],
    );
    each_says("L2 L3", &["弊社のシステムが遅いです", "弊社のｼｽﾃﾑが遅いです"]);
    each_says(
        "L3",
        &[
            "当社の審査に二週間かかり客が待たされる",
            "システムが落ちて予約できない",
            "ｼｽﾃﾑが落ちて予約できない",
            "当社の窓口に電話がつながらない",
            "部署が違うと言われて断られた",
        ],
    );
}

#[test]
fn arabic_sentences_that_tell_how_it_fails_are_left_alone() {
    each_says(
        "",
        &[
            "حقيبتي وصلت إلى بلد آخر",
            "الآلة تبتلع نقودي ولا تعطيني تذكرة",
            "عرفت النتيجة من جارتي قبل أن يتصل المستشفى",
            "يطلبون مني تعبئة النموذج نفسه عند كل نافذة",
            "السعر عند الدفع ضعف السعر المعلن",
            "الحافلة الأخيرة تغادر قبل نهاية العرض",
            "لا أحد يرد على شكواي",
            "دفعت ثمن مقعد بجانب النافذة وجلست عند الجدار",
            "الخط على الملصق صغير جدا",
            "مفيش حد بيرد على التليفون",
            "ما حدا رد علي من يومين",
            "البنك يراسل والدي المتوفى كل شهر",
            "الطبيب يحدث الشاشة وأنا أمامه",
            "لا أستطيع إكمال نموذج الطلب دون الاتصال هاتفيا",
            "السعر أعلى من ميزانيتي",
            "السِّعْرُ أَعْلَى مِنْ مِيزَانِيَّتِي",
            "السعر اعلى من ميزانيتي",
            "نقف عند البوابة ولا يفتح لنا أحد",
            "أنتظر عشرين دقيقة أمام مكتب الاستقبال",
            "انتظر عشرين دقيقة امام مكتب الاستقبال",
            "الفاتورة لا تطابق عرض السعر",
            "اضطر إلى شرح طلبي لثلاثة موظفين",
            "وصل الطرد مكسورا إلى باب البيت",
            "القهوة باردة حين يصل الخبز",
            "اسمي مكتوب بشكل خاطئ في كل رسالة",
            "المصعد معطل ومعي حقيبتان",
            "الغرفة صاخبة فلا أنام الليل",
            "لايمكن الدفع بالبطاقة بعد منتصف الليل",
            "لم يخبرني أحد أن القطار ألغي",
            "بمن أتصل بعد الساعة السادسة؟",
        ],
    );
}

#[test]
fn l1_l2_l3_arabic_sentences_that_say_too_little() {
    each_says(
        "L1",
        &["الأمور لا تسير على ما يرام", "الامور لا تسير على ما يرام", "هناك مشاكل دائما ولا حل", "لا رد"],
    );
    each_says("L1 L2", &["خدمة سيئة", "خِدْمَةٌ سَيِّئَة", "بطيء"]);
    each_says(
        "L2",
        &[
            "الحجز سهل وسريع على الموقع",
            "أريد استقبالا سريعا ولطيفا",
            "الموظفون لطفاء والخدمة سريعة",
        ],
    );
    each_says("L2 L3", &["نظامنا بطيء في الصباح", "نِظامُنا بطيء في الصباح"]);
    each_says("L3", &["القسم لا يرد على المكالمات", "والنظام يرفض بطاقتي كل مرة"]);
}

#[test]
fn l1_in_other_languages_only_the_length_is_judged() {
    each_says(
        "",
        &[
            "Le service est mauvais",
            "Je ne peux pas finir ma commande sans téléphoner",
            "El sistema es muy lento para todos",
            "Het systeem is erg traag vandaag",
            "De service is slecht en traag",
            "Il sistema è lento e nessuno risponde",
            "Sistem çok yavaş ve kimse cevap vermiyor",
            "Systemet är långsamt i dag",
            "O sistema é lento demais para mim",
            "Nasz system jest wolny i to boli",
            "Система работает медленно и падает",
            "我站在门口没有人开门也没有人说话",
            "예약 화면이 안 열려서 전화해야 합니다",
            "รอที่แผนกต้อนรับนานมากและไม่มีใครทักทาย",
            "سیستم ما خیلی کند است و کسی جواب نمی‌دهد",
            "ہمارا نظام بہت سست ہے",
        ],
    );
    each_says("L1", &["trop lent", "太慢了", "느려요"]);
}

#[test]
fn spelling_makes_no_difference() {
    let spellings: [(&str, &[&str]); 6] = [
        (
            "things don't go well",
            &["Things don’t go well", "THINGS DON'T GO WELL", "things don`t go well."],
        ),
        (
            "Our system is slow",
            &["OUR SYSTEM IS SLOW", "Ｏｕｒ ｓｙｓｔｅｍ ｉｓ ｓｌｏｗ", "  our system is slow!  "],
        ),
        (
            "Die Tür schließt zu früh am Abend",
            &[
                "Die Tuer schliesst zu frueh am Abend",
                "Die Tu\u{308}r schließt zu fru\u{308}h am Abend",
            ],
        ),
        ("弊社のシステムが遅いです", &["弊社のｼｽﾃﾑが遅いです"]),
        (
            "エレベーターで五階まで行ける",
            &["ｴﾚﾍﾞｰﾀｰで五階まで行ける", "エレヘ\u{3099}ーターで五階まで行ける"],
        ),
        ("نظامنا بطيء في الصباح", &["نِظَامُنَا بَطِيءٌ فِي الصَّبَاحِ", "نظـــامنا بطيء في الصباح"]),
    ];
    for (usual, others) in spellings {
        for other in others {
            assert_eq!(showstopper_hints(other), showstopper_hints(usual), "{other}");
        }
    }
}
