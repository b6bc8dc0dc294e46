//! The words that hints look for in German. Umlauts are compared as two letters, so "spaet" is "spät".

use super::language::Lists;

/// The lists. "Langsam", "schlecht", "teuer" judge, but do not say how it fails: they are no failure words.
pub(super) const LISTS: Lists = Lists {
    common: COMMON,
    shared: SHARED,
    vague: VAGUE,
    failure: FAILURE,
    judging: JUDGING,
    house: HOUSE,
};

const COMMON: &str = "
    ich, mir, mich, mein, meine, meinem, meinen, meiner, meines, wir, uns, unser, unsere, unserem, unseren, unserer,
    du, ihr, ihre, ihrem, ihren, sie, er, es, man, der, das, dem, des, ein, eine, einem, einen, einer, eines, ist, sind,
    bin, bist, sein, wird, werden, wurde, habe, haben, hatte, kann, koennen, konnte, soll, sollte, will, moechte, darf,
    und, oder, dass, weil, wenn, ob, als, wie, wo, wann, warum, welche, welcher, welches, auf, aus, bei, beim, mit, nach,
    seit, von, vom, vor, zu, zum, zur, durch, fuer, gegen, um, ueber, unter, zwischen, im, ins, am, ans, bis, auch,
    noch, schon, sehr, viel, viele, mehr, immer, oft, alle, alles, jede, jeder, jedes, jemand, etwas, hier, dort, da,
    dann, jetzt, heute, morgen, wieder, sofort, gleich, schnell, langsam, langsame, langsamer, langsames, langsamen,
    teuer, teure, hoch, hohe, guenstig, freundlich, freundliche, freundliches, einfach, einfache, klar, klare, gute,
    guter, gutes, guten, neue, neuer, neues, zimmer, qualitaet, kunde, kunden, gast, gaeste, preis, preise, rechnung, bestellung,
    lieferung, kasse, schalter, tuer, anruf, telefon, essen, kaffee, fruehstueck, mitarbeiter, bedienung, webseite,
    frage, fragen, antwort, geld, zeit, tage, tagen, woche, wochen, monat, stunde, stunden, minuten, uhr, kommt, geht,
    steht, gibt, muss, bekomme, bekommt, finde, findet, sehe, warte, kompliziert, schwierig, umstaendlich, geht's, gibt's";

const SHARED: &str = "
    die, den, in, an, so, was, war, hat, service, system, hotel, team, app, internet, online, email, ticket, restaurant,
    name, fast, gut, bald, wild, kind, hand, bar, arm, bus, taxi, problem, extra, test, support, check, software, person,
    code, chat, post, information, stress, tag, mal, warm, bad, art, start, ring, wand, stand, land, park, bank, station,
    film, minute, fort, ort, gang, gift, wind, see, lose, route, plan, also, alt, man, men, am, im, du, er, es, mit,
    om, de, te, van, het, en, des, dem";

const VAGUE: &str = "
    ^dinge, ^die dinge, ^sachen, ^zeug, ^irgendwas, ^irgendetwas, ^etwas, ^alles ist, ^alles laeuft, ^alles dauert,
    irgendwie, viele dinge, manche dinge, einige dinge, probleme, problemen, ein problem, das problem, schwierigkeiten,
    schlechte, schlechter, schlechtes, schlechten, schlechtem, ist schlecht$, sind schlecht$, war schlecht$,
    laeuft schlecht, funktioniert schlecht, ^schlecht$, mies, miese, mieser, mieses, furchtbar, schrecklich, grauenhaft,
    katastrophal, katastrophe, aergerlich, nervig, nervt, unbefriedigend, mangelhaft, mittelmaessig, suboptimal,
    enttaeuschend, unangenehm, unprofessionell, nicht gut, nicht so gut, nicht schoen, nicht toll, nicht optimal,
    nicht ideal, nicht nett, nicht rund, nicht in ordnung, nicht okay, laeuft nicht, nicht richtig funktioniert,
    funktioniert nicht richtig, funktioniert nicht gut, klappt nicht richtig, klappt nicht gut, nicht wie gewuenscht,
    koennte besser, sollte besser, der service ist, der service war, die qualitaet ist, die qualitaet war, allgemein,
    im grossen und ganzen";

const FAILURE: &str = "
    nicht, nichts, nie, niemals, niemand, niemanden, niemandem, keiner, kein*, nirgends, nirgendwo, ohne, weder, kaum, selten,
    unangen*, unbeantwort*, unbequem*, unbrauch*, unbesetzt*, undicht*, undeutlich*, unerreich*, unerwartet*, unfair*,
    unfreund*, ungeduld*, ungenau*, ungeniess*, ungepfl*, ungern, ungluecklich*, unhoefl*, unklar*, unlesb*, unleser*,
    unmoegl*, unnoetig*, unpassend*, unpuenkt*, unruh*, unsauber*, unsicher*, unterbrech*, unterbrochen*, unuebersicht*,
    unverschaemt*, unverstaend*, unvollst*, unvorbereit*, unwohl, unzufried*, unzumut*, unzuverl*, zu teuer, zu spaet, zu lang, zu lange, zu langsam, zu kompliziert, zu umstaendlich, zu laut,
    zu leise, zu kalt, zu heiss, zu warm, zu klein, zu gross, zu eng, zu wenig, zu wenige, zu viel, zu viele, zu frueh, zu hoch,
    zu niedrig, zu tief, zu schnell, zu weit, zu schwer, zu schwierig, zu dunkel, zu hell, zu voll, zu kurz, zu alt, zu oft,
    zu selten, zu gering, zu knapp, zu steil, zu salzig, zu suess, zu schwach, viel zu, als, nur, erst, trotzdem, trotz, obwohl,
    aber, sondern, statt, stattdessen, anstatt, leider, wieder, erneut, zweimal, dreimal, viermal, fuenfmal, mehrmals,
    staendig, jedes mal, jedesmal, muss, muessen, musste, mussten, muesste, gezwungen, bevor ich, bevor wir, bis ich, fehl*,
    fehler*, falsch*, verkehrt*, kaputt*, defekt*, gestoert, stoerung*, ausgefallen, faellt aus, ausfall*, abgestuerzt,
    stuerzt, haengt, klemmt, scheiter*, gescheitert, versag*, bricht, abbruch, abgebrochen, zerbrochen, gebrochen, zerrissen,
    beschaedigt*, zerkratzt*, verspaet*, spaet, spaeter, verzoeger*, vertroestet, verschoben, ueberfaellig, verloren,
    verlier*, verleg*, vergess*, vergass, vergisst, verpass*, verschwind*, verschwunden, verirr*, verlauf*, verwirr*, versteckt*, vermiss*,
    weg, fort, warte, warten, wartet, wartete, wartezeit*, warteschleife*, gewartet, schlange, dauert, dauerte, stunden,
    stundenlang, tagelang, wochen, wochenlang, monatelang, ewig, endlos*, abgelehnt, ablehn*, lehnt, verweiger*, verbot*,
    abgewiesen, weggeschickt, schickt mich, gesperrt, sperrt, blockiert, geschlossen, verschlossen, zugesperrt, schliesst,
    leer, leere, leerer, leeres, ausverkauft, ausgebucht, belegt, besetzt, vergriffen, ueberfuellt, voll, abgelaufen, verfallen, storniert*,
    abgesagt, gestrichen, ignorier*, uebersehen, uebersieht, vernachlaessigt, abgewimmelt, angeschrien, schreit, hilflos,
    ratlos, sinnlos, nutzlos, ergebnislos, ahnungslos, vergeblich, umsonst, ueberfordert, verunsichert, allein gelassen,
    alleine, allein, angst, sorge, sorgen, sorge mich, aerger, hunger, schmerz*, scham, schaeme, rate, raten, steckt,
    stecken, verzweif*, aufgeb*, gebe auf, gibt auf, umweg*, suche, suchen, sucht, ueber meinem, ueber meinen,
    ueber meine, ueber unserem, ueber dem budget, ueberschreitet, uebersteigt, ueberteuert*, ueberhoeht*, versteckte,
    aufpreis, nachzahl*, doppelt, schmutz*, dreck*, verdreckt*, stinkt, gestank, riecht, laut, lauter, laerm, laermt, dunkel, nass, feucht,
    schimm*, verdorben, verfault*, kalt, kalte, kaltes, kalter, kuehl, hart, schwer zu, schlecht zu, schlecht lesbar, schwierig zu,
    mangel, mangelt, reicht, wirft mich, mitten, im regen, problem, probleme, problemen, fremde, fremder, schluckt, bevor, winzig*, so * dass, nebenan, von einer stelle, versprochen";

const JUDGING: &str = "
    langsam, langsame, langsamer, langsames, langsamen, schlecht, schlechte, schlechter, schlechtes, teuer, teure, teurer,
    teures, kompliziert, komplizierte, schwierig, schwierige, umstaendlich, gut, gute, guter, gutes, guten, freundlich,
    freundliche, freundlicher, freundliches, nett, nette, nettes, hoeflich, hilfsbereit, schnell, schnelle, schneller,
    schnelles, rasch, zuegig, zuegige, ist einfach, sehr einfach, perfekt, toll, super, prima, hervorragend, angenehm,
    willkommen, zufrieden, gluecklich, bequem, ist sauber, sind sauber, guenstig, guenstige, puenktlich, rechtzeitig,
    zuverlaessig, verfuegbar, ist klar, ich moechte, wir moechten, ich will, wir wollen, ich wuensche, ich wuerde, ich kann,
    wir koennen, man kann, ^kunden koennen, ^kunden bekommen, ^ich bekomme, ^wir bekommen, ^ich erhalte, ^wir erhalten,
    ich hoffe, ich erwarte";

const HOUSE: &str = "
    unser *system, unsere *systeme, unserem *system, unseren *systemen, unseres *systems, unsere *abteilung,
    unserer *abteilung, unsere *abteilungen, unseren *abteilungen, unser *prozess, unsere *prozesse, unserem *prozess,
    unseren *prozess, unseren *prozessen, unser * system, unser * prozess, unsere * abteilung, unser *ablauf,
    unsere *ablaeufe, unseren *ablaeufen, unser verfahren, unsere *software, unserer *software, unser server,
    unsere server, unsere datenbank, unsere edv, unserer edv, unsere it, unserer it, unser crm, unser erp,
    unsere mitarbeiter, unseren mitarbeitern, unsere mitarbeitenden, unser personal, unserem personal, unsere kunden,
    unseren kunden, unsere kundschaft, unser vertrieb, unserem vertrieb, unser kundendienst, unser support, unsere hotline,
    unser callcenter, unsere logistik, unser lager, unsere kapazitaet, unsere kapazitaeten, unsere richtlinie,
    unsere richtlinien, unsere vorschriften, unser portal, unsere plattform, das system, dem system, im system,
    die abteilung, der abteilung, die fachabteilung, der fachabteilung, der prozess, den prozess, dem prozess,
    die prozesse, der workflow, das crm, das backend, das backoffice, der ablauf, die ablaeufe";
