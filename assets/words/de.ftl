# Jeder Satz des Programms auf Deutsch. Was in Klammern steht, wird eingesetzt.
# Das Programm redet niemanden an: Es nennt, was zu tun ist („Speichern unter…“, „Bitte eintippen …“).

## Shared

untitled-wall = Wand ohne Titel
continued = Fortsetzung
nothing-here-yet = Hier ist noch nichts
why-we-do-this = Warum wir das tun
moments = Momente
no-type-yet = Noch keine Art
unnamed = (ohne Namen)
not-yet = Noch nicht
more-characters = … und { $count ->
          [one] { $count } weiteres Zeichen
         *[other] { $count } weitere Zeichen
    } in der Datei
more-types = und { $count ->
          [one] { $count } weitere Art
         *[other] { $count } weitere Arten
    }
and-more = und noch { $count }
parked-count = Geparkt ({ $count })
verdict-miserable = Miserabel
verdict-neutral = Neutral
verdict-magical = Magisch
verdict-miserable-within = miserabel
verdict-neutral-within = neutral
verdict-magical-within = magisch
state-to-assess = Zu bewerten
state-protect = Bewahren
state-open = Offen
state-under-way = In Arbeit
state-look-again = Neu ansehen
state-to-assess-within = zu bewerten
state-protect-within = bewahren
state-open-within = offen
state-under-way-within = in Arbeit
state-look-again-within = neu ansehen
state-to-assess-means = Noch kein Gesicht gewählt
state-open-means = Nichts läuft
state-under-way-means = Es gibt einen Plan
state-look-again-means = Erledigt, aber ist es besser?
state-protect-means = So gut soll es bleiben
mode-today = Wie es heute ist
mode-ideal = Wie es sein soll
date = { $day }. { $month } { $year }
date-with-weekday = { $weekday }, { $date }
date-day-and-month = { $day }. { $month }
date-month = { $month } { $year }
date-short = { $day }. { $month }
date-short-with-year = { $day }. { $month } { $year }
date-and-time = { $day }. { $month }, { $time } Uhr
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
count-moments = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    }
count-magical = { $count ->
          [one] { $count } magischer Moment
         *[other] { $count } magische Momente
    }
count-ideas = { $count ->
          [one] { $count } Idee
         *[other] { $count } Ideen
    }
count-actions = { $count ->
          [one] { $count } Maßnahme
         *[other] { $count } Maßnahmen
    }
priority-of-rank = Priorität { $rank }
magical-moments = { $count ->
          [one] magischer Moment
         *[other] magische Momente
    }
of-priorities = { $magical } von { $priorities ->
          [one] { $priorities } Priorität
         *[other] { $priorities } Prioritäten
    }
quoted = „{ $text }“
number-millions = { $one ->
          [yes] { $number } Million
         *[no] { $number } Millionen
    }
number-billions = { $one ->
          [yes] { $number } Milliarde
         *[no] { $number } Milliarden
    }
number-trillions = { $one ->
          [yes] { $number } Billion
         *[no] { $number } Billionen
    }
nobody-yet = noch niemand
no-date-yet = noch kein Termin
by-date = bis { $date }
not-yet-within = noch nicht
no-type-yet-within = noch keine Art

## The window

window-wall = Wand
window-add-a-moment = Moment hinzufügen
window-add = Hinzufügen
window-note-text = Text des Moments
window-steps = Schritte
window-priorities = Prioritäten
window-contact-types = Kontaktarten
window-press-the-number = Zahl drücken
window-parked-word = Geparkt
window-shelf-is-empty = Geparkte Momente warten hier, bis sie einen Platz finden.
window-stage-of-new = Abschnitt neuer Momente
window-type-of-new = Art neuer Momente
window-no-stage = Kein Abschnitt
window-more = Mehr
window-menu-of-selection = Menü der Auswahl
window-screen-keyboard = Bildschirmtastatur
window-no-screen-keyboard = Wenn keine Tastatur erscheint, in den Einstellungen des Rechners eine einschalten.
window-locked = Hände weg: Nichts an der Wand kann geändert werden.
window-newer = Diese Wand stammt von einem neueren Momentwall: Hier lässt sie sich ansehen und fotografieren, ihre Datei bleibt, wie sie ist. Ändern geht nur mit dem neueren.
window-newer-refuses = Diese Wand stammt von einem neueren Momentwall, deshalb wird hier nichts geändert oder gespeichert. Ändern geht nur mit dem neueren.
window-locked-refuses = Hände weg: Zuerst die Wand freigeben, dann kann sie geändert werden.
window-released = Freigegeben: Die Wand kann wieder geändert werden.
window-release = Freigeben
window-which-wheel = Was soll das Mausrad an der Wand tun?
window-wheel-moves = Bewegen
window-wheel-zooms = Zoomen
window-menu = Menü
window-panel = Leiste
window-show-panel = Leiste zeigen
window-show-panels = Leisten zeigen
window-hide-panel = Leiste ausblenden
window-drag-here = Hierher ziehen
window-room-for-more = Platz für noch eine
window-make-a-priority = Zur Priorität machen
window-take-off = Aus den Prioritäten nehmen
window-rank-up = Einen Rang hinauf
window-rank-down = Einen Rang hinunter
window-put-back = Zurück auf die Zeitleiste
window-no-priorities = Noch keine Prioritäten
window-choose-first = Zuerst drei bis fünf Momente wählen. Dann hier bewerten.
window-go-to-priorities = Weiter zu 3 Prioritäten
window-first-question = { $named ->
          [yes] Was ist das Allererste, was { $name } bemerkt?
         *[no] Was ist das Allererste, was Kunden bemerken?
    }
window-moments-first = Bei diesem Schritt geht es um Momente. Zuerst werden sie gesammelt.
window-go-to-moments = Zurück zu 1 Momente
window-first-hint = Eintippen und Enter drücken. Der nächste folgt.
window-title-and-customer = Titel und Kunde
window-paste-a-list = Liste einfügen
window-look-at-a-sample = Beispiel ansehen
window-recent = Letzte Wände
window-light = Hell
window-dark = Dunkel
window-like-the-system = Wie das System
window-autosave = Automatisch speichern
window-program = Momentwall
window-cancel = Abbrechen
window-ok = OK
window-undo = Rückgängig
window-undo-this = Rückgängig machen
window-title = Titel
window-customer = Kunde
window-goal = Anliegen
window-why = Warum wir das tun
window-whose-day = { $named ->
          [yes] Etwa: Ein Tag mit { $name }
         *[no] So soll die Wand heißen
    }
window-verdict = Urteil
window-nothing-is-written = Hier wird gerade nichts geschrieben, Buchstaben wirken also als Tastenkürzel. Zuerst ein Feld anklicken oder N für einen neuen Moment drücken.
window-paste-how = In einem anderen Programm eine Liste kopieren, dann hier { $ctrl }+V drücken: Aus jeder Zeile wird ein Moment.
window-photo-copied = Foto kopiert
window-out-of-photo = Das ist die Wand aus dem Foto. Zum Weitermachen speichern.
window-photo-runs = Das Foto wird gemacht
window-keep-this-wall = Diese Wand behalten?
window-do-not-keep = Nicht behalten
window-recovered = Noch offen, als das Programm endete
window-bring-back = Zurückholen
window-back-to-the-wall = Zurück zur Wand
window-map = Übersicht der Wand
window-not-now = Nicht jetzt
window-throw-away = Wegwerfen
window-five-already = Schon fünf
window-choose-a-moment = Zuerst einen Moment an der Wand auswählen.
window-nothing-to-split = Zuerst den Cursor zwischen die beiden Hälften setzen.
window-not-stacked = Er liegt nicht unter einem anderen Moment.
window-nothing-before = In diesem Abschnitt ist kein Moment davor, unter den er passt.
window-which-steps-down = Eine davon ersetzen oder diesem Moment als Kandidat einen Punkt geben.
window-park-as-candidate = Stattdessen Punkt geben
window-open-a-wall = Eine Wand öffnen
window-save-wall-as = Wand speichern unter
window-path-replaces = Eine Datei dieses Namens gibt es schon. Noch einmal „Speichern“ ersetzt sie; vorher wird eine Sicherung angelegt.
window-path-replaces-it = Eine Datei dieses Namens gibt es schon. Noch einmal „Speichern“ ersetzt sie endgültig.
window-path-no-folder = Diesen Ordner gibt es nicht. Einen anderen eintippen oder ihn zuerst anlegen.
window-path = Datei
window-path-ending = Auch den Namen der Datei eintippen, nicht nur einen Ordner.
window-unnamed-stage = Abschnitt ohne Namen
window-selected = { $count } ausgewählt
station-set-up = Vorbereitung
station-moments = 1 Momente
station-types = 2 Arten
station-priorities = 3 Prioritäten
station-verdicts = 4 Urteile
station-actions = 5 Maßnahmen
station-close = Abschluss
window-place-of = { $place } von { $count }
window-slot = Priorität { $rank }: { $text }
window-empty-slot = Priorität { $rank }: leer
slot-aimed = { $rank ->
    [1] Als Erste?
    [2] Als Zweite?
    [3] Als Dritte?
    [4] Als Vierte?
   *[other] Als Fünfte?
}
slot-gives-way = Auf Platz { $to } rückt dann { $text }
slot-let-go = Hier loslassen.
shelf-aimed = { $count ->
    [one] Parken?
   *[other] { $count } Momente parken?
}
slot-all-taken = Loslassen und wählen, welche der fünf Platz macht.
window-few-slots-used = { $count } von 5, drei genügen
window-slots-used = { $count } von 5
window-notes = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    }
window-parked-count = { $count } geparkt
status-no-moments = Noch keine Momente
status-without-type = { $count } ohne Art
status-priorities = { $count } von 5 Prioritäten
status-open = { $count ->
    [one] { $count } Priorität offen
   *[other] { $count } Prioritäten offen
}
status-saved-at = gespeichert um { $time }
status-saved = gespeichert
status-saving = wird gespeichert
status-not-in-file = noch nicht gespeichert, aber sicher
status-no-file-kept = sicher, noch ohne Datei
status-no-file = noch ohne Datei
status-unsafe = nicht sicher: jetzt speichern
window-moved-to = Verschoben auf { $place } von { $count }
window-undone = Rückgängig: { $step }
window-redone = Wiederholt: { $step }
window-copied = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } kopiert
window-pasted = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } eingefügt
window-pasted-into = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } in { $stage } eingefügt
window-cannot-open = { $name } wurde nicht geöffnet: { $why }. Keine Datei wurde geändert, und die offene Wand bleibt, wie sie ist.
window-cannot-save = { $name } wurde nicht gespeichert: { $why }. Die Wand ist hier noch offen; „Speichern unter…“ bringt sie an einen anderen Ort.
window-saved-unsurely = { $name }: { $why }. Die Wand ist hier noch offen.
window-cannot-keep = Die Rettungskopie ließ sich nicht schreiben: { $why }. Zur Sicherheit die Wand speichern.
window-mended = Beim Öffnen wurde { $count } Mal etwas berichtigt. Die Datei bleibt, wie sie ist, bis sich etwas ändert; dann wird vorher eine Sicherung angelegt.
window-backed-up = Die Datei, wie sie war, liegt in { $copy }
window-keep-failed = { $title } ließ sich nicht speichern: { $why }. Was nicht gespeichert wird, ist verloren; „Speichern unter…“ bringt es an einen anderen Ort.
window-keep-question = { $title } ist noch in keiner Datei. Wird sie nicht behalten, wird sie weggeworfen.
window-keep-changes = Die letzten Änderungen von { $title } sind noch nicht in der Datei. Werden sie nicht behalten, sind sie verloren.
window-still-open = { $title } war noch offen, als das Programm endete
window-hour-today = heute um { $hour }
window-hour-yesterday = gestern um { $hour }
window-hour-on = am { $day } um { $hour }
window-beside-no-file = Noch in keiner Datei.
window-beside-unreadable = Die Datei dazu ist weg oder nicht lesbar.
window-beside-same = In der Datei fehlt nur, was halb geschrieben war.
window-beside-newer = Neuer als das, was in der Datei steht.
window-beside-older = Die Datei wurde danach geändert: Was dort steht, ist neuer.
window-beside-different = Nicht dasselbe wie das, was in der Datei steht.
window-recovered-when = { $line }, letzte Änderung { $when }
window-recovered-draft = { $line }, und etwas halb Geschriebenes
window-half-written = Angefangenes noch hinzufügen?
window-half-written-question = { $text } hängt noch nicht an der Wand. Alles andere ist gespeichert.
window-leave-out = Weglassen
window-add-it = Hinzufügen
window-is-full = Mehr als { $limit } Zeichen haben hier nicht Platz; der Rest kam nicht an.
window-path-to-save = Das Fenster für die Dateiauswahl ging auf diesem Rechner nicht auf. Hier eintippen, wohin gespeichert werden soll.
window-path-to-open = Das Fenster für die Dateiauswahl ging auf diesem Rechner nicht auf. Hier eintippen, wo die Wand liegt.
window-open-it = Öffnen
window-too-long = Zeilen über { $limit } Zeichen wurden dort abgeschnitten. Im Original steht der Rest noch.

## Commands

actions-new-wall = Neue Wand
actions-open = Öffnen…
actions-save = Speichern
actions-save-as = Speichern unter…
actions-import = Einlesen…
actions-versions = Frühere Fassungen…
actions-photo = Foto…
actions-copy-as-ideal = Als Ideal kopieren
actions-copy-as-template = Als Vorlage kopieren
actions-copy-photo = Foto kopieren
actions-undo = Rückgängig
actions-redo = Wiederholen
actions-find = Suchen
actions-preferences = Einstellungen…
actions-help = Hilfe: Tasten und Gesten
actions-hands-off = Hände weg
actions-hide-panels = Leisten ausblenden
actions-station = Zum nächsten oder vorigen Schritt
actions-present = Präsentieren
actions-projector = Beamerfenster
actions-full-screen = Vollbild
actions-new-moment = Neuer Moment
actions-new-moment-after = Neuer Moment nach diesem
actions-edit-text = Text bearbeiten
actions-split = Text am Cursor teilen
actions-merge = Zu einem Moment verbinden
actions-duplicate = Duplizieren
actions-cut = Ausschneiden
actions-copy = Kopieren
actions-paste = Einfügen, je Zeile ein Moment
actions-paste-as-one = Als einen Moment einfügen
actions-park = Parken
actions-delete = Löschen
actions-move-word = Um einen Platz verschieben
actions-stack = Unter den davor legen
actions-unstack = Aus dem Stapel nehmen
actions-open-menu = Menü der Auswahl
actions-contact-type = Kontaktart
actions-priority = Zur Priorität machen oder zurücknehmen
actions-add-dot = Ein Punkt mehr
actions-take-dot = Ein Punkt weniger
actions-give-dots = Punkte geben
actions-sort-by-dots = Nach Punkten ordnen
actions-clear-dots = Punkte löschen
actions-walk = Zum Moment daneben, darüber oder darunter
actions-first-and-last = Zum ersten oder letzten Moment
actions-extend = Auswahl erweitern
actions-select-all = Alles auswählen
actions-select-more = Mehr auswählen
actions-escape = Schreiben beenden, Ziehen abbrechen, Auswahl aufheben
actions-fit = Einpassen
actions-fit-selection = Auswahl einpassen
actions-actual-size = 100 %
actions-zoom-in = Vergrößern
actions-zoom-out = Verkleinern
actions-gestures-heading = Maus und Finger
actions-group-wall = Die Wand
actions-group-moments = Momente
actions-group-judging = Bewerten
actions-group-selecting = Auswählen
actions-group-looking = Ansehen
gesture-tap-wall = Doppelklick oder Doppeltippen auf die freie Wand
gesture-tap-wall-does = ein neuer Moment an dieser Stelle
gesture-tap-moment = Doppelklick oder Doppeltippen auf einen Moment
gesture-tap-moment-does = seinen Text bearbeiten
gesture-drag-moment = Einen Moment ziehen
gesture-drag-moment-does = ihn verschieben; Esc legt ihn zurück
gesture-drag-copy = { $alt } und ziehen
gesture-drag-copy-does = der Moment bleibt, eine Kopie wandert
gesture-drag-to-shelf = Auf „Geparkt“ oder auf den Platz einer Priorität ziehen
gesture-drag-to-shelf-does = parken oder zur Priorität machen
gesture-drag-wall = Auf der freien Wand ziehen
gesture-drag-wall-does = auswählen, was das Rechteck berührt; ein Finger bewegt die Wand
gesture-shift-click = Umschalt und klicken
gesture-shift-click-does = einen mehr auswählen; mit dem Finger zuerst „Mehr auswählen“ drücken
gesture-right-click = Rechtsklick oder gedrückt halten
gesture-right-click-does = das Menü dazu
gesture-wheel = Mausrad, auch mit { $ctrl }
gesture-wheel-does = die Wand bewegen und zoomen; die Einstellungen tauschen beides
gesture-space-drag = Leertaste oder mittlere Maustaste und ziehen
gesture-space-drag-does = die Wand bewegen
gesture-two-fingers = Zwei Finger
gesture-two-fingers-does = die Wand zoomen und bewegen
gesture-tap-stage = Doppelklick auf den Namen eines Abschnitts
gesture-tap-stage-does = den Abschnitt umbenennen
gesture-stage-dots = Die drei Punkte daneben drücken
gesture-stage-dots-does = den Abschnitt verschieben, verbinden oder löschen
gesture-stage-keys = F2, { $ctrl }+Pfeile oder { $delete } auf den drei Punkten
gesture-stage-keys-does = dasselbe mit der Tastatur

## Leading the room

coach-ask-the-room = An die Runde
coach-start = Uhr starten
coach-pause = Uhr anhalten
coach-one-minute = + 1 Min.
coach-one-minute-more = Eine Minute mehr
coach-reset = Zurücksetzen
coach-time-is-up = Die Zeit ist um
coach-tips = Tipps zu diesem Schritt
coach-what-for = Wozu dieser Schritt dient
coach-easily-goes-wrong = Geht leicht schief
coach-when-stuck = Wenn die Runde festhängt
coach-question-set-up = { $named ->
          [yes] Was möchte { $name }, und was wäre ein gutes Ende?
         *[no] Wessen Tag gehen wir durch, und was wäre dabei ein gutes Ende?
    }
coach-question-moments = { $named ->
          [yes] Was sieht, hört oder berührt { $name } als Nächstes, und worauf gilt es zu warten?
         *[no] Was sehen, hören oder berühren die Kunden als Nächstes, und worauf warten sie?
    }
coach-question-types = { $named ->
        [yes] Auf welchem Weg kommt das zu { $name }?
       *[no] Auf welchem Weg kommt das zu den Kunden?
    }
coach-question-priorities = { $named ->
          [yes] Wenn alles andere gut liefe: Würde schon dieser eine Moment { $name } vertreiben oder wiederkommen lassen?
         *[no] Wenn alles andere gut liefe: Würde schon dieser eine Moment die Kunden vertreiben oder wiederkommen lassen?
    }
coach-question-verdicts = { $named ->
          [yes] Was hat { $name } sich erhofft, und was bekäme ein Freund am Abend davon zu hören?
         *[no] Was haben die Kunden sich erhofft, und was würden sie am Abend einem Freund erzählen?
    }
coach-question-ideas = { $named ->
          [yes] Was würde { $name } ein Lächeln entlocken und fast nichts kosten? Was darf nie wieder geschehen?
         *[no] Was würde den Kunden ein Lächeln entlocken und fast nichts kosten? Was darf nie wieder geschehen?
    }
coach-question-actions = Wer macht was bis wann, und woran merken wir es?
coach-question-first-close = Wann sehen wir uns die Wand wieder an, und wer bekommt heute das Foto?
coach-question-close = { $named ->
          [yes] Was kam voran, was blieb liegen, und was ist für { $name } inzwischen selbstverständlich?
         *[no] Was kam voran, was blieb liegen, und was ist für die Kunden inzwischen selbstverständlich?
    }
coach-done-set-up = Fertig, wenn ein Kunde, ein Anliegen und ein Grund für all das an der Wand stehen.
coach-done-moments = Fertig, wenn drei Leute nacheinander alles vorlesen und niemand mehr etwas ergänzt.
coach-done-types = Fertig, wenn jeder Moment seine Art hat.
coach-done-priorities = Fertig, wenn die Runde jede Priorität in einem Satz begründen kann.
coach-done-verdicts = Fertig, wenn jede Priorität ein Gesicht hat und klar ist, ob gefragt oder vermutet wurde.
coach-done-actions = Fertig, wenn jede Priorität, die nicht magisch ist, eine Maßnahme mit Namen und Termin hat.
coach-done-close = Fertig, wenn der nächste Termin steht und das Foto verschickt ist.
phase-means = { $name }, { $minutes } Minuten: { $what }
phase-silent-means = Alle schreiben Momente auf, jede Person für sich und ohne ein Wort.
phase-placing-means = Momente kommen dahin, wohin sie gehören, und was doppelt da ist zusammen.
phase-gaps-means = Der Linie entlang nachsehen, was fehlt.
phase-alone-means = Alle wählen aus, jede Person für sich.
phase-dots-means = Alle vergeben ihre Punkte.
phase-talk-means = Die Runde einigt sich auf drei bis fünf.
phase-wide-means = Ideen, und niemand widerspricht.
phase-narrow-means = Was sich lohnt, bekommt einen Namen und einen Termin.
phase-silent = Still
phase-placing = Ordnen
phase-gaps = Lücken
phase-alone = Allein
phase-dots = Punkte
phase-talk = Reden
phase-wide = Sammeln
phase-narrow = Entscheiden
coach-goal-set-up = Alle haben denselben Menschen vor Augen.
coach-goal-moments = Die ganze Reise, noch ohne Urteil.
coach-goal-types = Sehen, durch welche Tür jeder Kontakt kommt.
coach-goal-priorities = Die drei bis fünf finden, die über den Rest entscheiden.
coach-goal-verdicts = Ein ehrliches Bild aus Sicht der Kunden.
coach-goal-actions = Für jede Priorität eine Maßnahme, die wirklich umgesetzt wird.
coach-goal-close = Dass es nach heute weiterlebt.
mistake-all-customers = Alle Kunden auf einmal abbilden.
mistake-managers-only = Eine Runde nur aus Führungskräften.
mistake-own-tasks = Aufschreiben, was die Abteilungen tun, und nicht, was der Kunde erlebt.
mistake-order-to-payment = Bei der Bestellung anfangen und bei der Zahlung aufhören.
mistake-colour-for-mood = Farbe für Stimmung benutzen.
mistake-mixed-ones = Über Mischformen streiten: nehmen, was der Kunde zuerst bemerkt.
mistake-easy-to-repair = Wählen, was leicht zu reparieren ist.
mistake-dots-decide = Die Punkte ohne Gespräch entscheiden lassen.
mistake-grading-effort = Die eigene Mühe benoten.
mistake-promise-kept = Ein gehaltenes Versprechen magisch nennen.
mistake-judging-ideas = Ideen beim Sammeln schon beurteilen.
mistake-pen-holder = Alle Maßnahmen dem geben, der den Stift hält.
mistake-nobody-outside = Die Wand auffrischen, ohne draußen jemanden zu fragen.
mistake-new-before-old = Neue Prioritäten setzen, bevor die alten erledigt sind.
stuck-few-people = Kaum Menschen beteiligt?
stuck-few-people-helps = Auch Webseiten, Pakete und Rechnungen sprechen.
stuck-no-budget = Kein Budget?
stuck-no-budget-helps = Nach dem suchen, was nichts kostet, und ausrechnen, was eine Beschwerde kostet.
stuck-we-lead = Wir sind Marktführer?
stuck-we-lead-helps = Kunden vergleichen mit dem Besten, was sie irgendwo erlebt haben.
stuck-work-here = Geht das bei uns?
stuck-work-here-helps = Das Kleinste zwei Wochen lang versuchen und zählen.
stuck-work-for-us = Passt das überhaupt zu uns?
stuck-work-for-us-helps = Einen echten Kunden der letzten Woche nehmen und den Weg mitgehen.
stuck-a-sixth = Eine sechste Priorität?
stuck-a-sixth-helps = Welche der fünf darf warten?
stuck-silence = Schweigen?
stuck-silence-helps = Zwei Minuten schreiben, jeder für sich.
stuck-boss-first = Der Chef spricht zuerst?
stuck-boss-first-helps = Auf Papier abstimmen, dann die Zahlen eintragen.
progress-set-up = { $count } von 3 ausgefüllt
progress-no-moment = Noch kein Moment
progress-moments = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } bisher
progress-types = { $typed } von { $all } mit Art
progress-none-chosen = Noch keine gewählt
progress-few-chosen = { $count } gewählt, drei genügen
progress-chosen = { $count } gewählt
progress-judged = { $judged } von { $all } bewertet
progress-met = { $met } von { $all } geregelt
progress-next-date = Der nächste Termin steht
progress-no-next-date = Noch kein nächster Termin
coach-clock = noch { $shown }
coach-best-of-anywhere = { $named ->
          [yes] Wer hat das für { $name } zuletzt am besten gemacht, egal wo?
         *[no] Wer hat das für Kunden zuletzt am besten gemacht, egal wo?
    }
verdict-miserable-means = { $named ->
          [yes] Schlechter, als { $name } hinnehmen kann
         *[no] Schlechter, als Kunden hinnehmen können
    }
verdict-neutral-means = { $named ->
          [yes] Womit { $name } rechnet
         *[no] Womit Kunden rechnen
    }
verdict-magical-means = { $named ->
          [yes] Mehr, als { $name } zu hoffen wagte
         *[no] Mehr, als Kunden zu hoffen wagten
    }
verdict-miserable-means-short = Schlechter als erträglich
verdict-neutral-means-short = Wie erwartet
verdict-magical-means-short = Besser als erhofft

## Choosing priorities

choosing-how-to-give = Jeder Druck auf einen Moment ist jetzt ein Punkt. „Rückgängig“ nimmt einen zurück; noch einmal „Punkte geben“ beendet es.
choosing-nothing-to-sort = Erst Prioritäten wählen; dann ordnet dies sie nach ihren Punkten.
choosing-rest-first = Um eine Priorität auf einen anderen Rang zu ziehen, den Finger zuerst darauf ruhen lassen.
choosing-sorted = Prioritäten nach ihren Punkten geordnet
choosing-sorted-already = Die Prioritäten stehen schon in der Reihenfolge ihrer Punkte.
choosing-dots = Punkte
choosing-most-dots = Die meisten Punkte
choosing-dots-cleared = Punkte gelöscht
choosing-if-it-fails = Was geschieht, wenn es scheitert
choosing-dots-each = je { $each } Punkte
choosing-dots-placed-of = { $placed } von { $budget } vergeben
choosing-dots-too-many = { $placed } vergeben, { $budget } für { $people ->
          [one] { $people } Person
         *[other] { $people } Leute
    }
choosing-dots-placed = { $placed } vergeben
choosing-tie = Gleichstand auf dem fünften Platz, je { $count ->
          [one] { $count } Punkt
         *[other] { $count } Punkte
    }: { $names }. Die Runde entscheidet.
choosing-none-chosen = Noch ist nichts zum Bewerten gewählt. In Schritt 3 wählt die Runde die drei bis fünf Momente, die über den Rest entscheiden.
choosing-fewer-than-three = Drei bis fünf Prioritäten geben der Runde genug zu tun. Mit diesen weitermachen, wenn sie über den Rest entscheiden.
choosing-annoyed = Sich ärgern
choosing-gives-up = Aufgeben
choosing-leaves = Woandershin gehen
choosing-they-are = { $named ->
          [yes] Wenn das für { $name } schiefgeht
         *[no] Wenn das für Kunden schiefgeht
    }
choosing-dots-of = { $count ->
          [one] { $count } Punkt
         *[other] { $count } Punkte
    }: { $text }

## The close

close-leaves = Zum Mitnehmen
close-copy-summary = Zusammenfassung kopieren
close-summary-copied = Zusammenfassung kopiert: zum Einfügen in eine Nachricht oder ein Dokument
close-copy-plan = Plan als Tabelle kopieren
close-plan-copied = Plan kopiert: zum Einfügen in eine Tabelle
close-save-table = Tabelle…
close-save-minutes = Protokoll…
close-parked = Geparkte Zettel
close-parked-go-along = { $count } auf Foto, in Zusammenfassung und Protokoll.
close-parked-stay = Nicht auf Foto, in Zusammenfassung und Protokoll. Die Tabelle hat alle Zettel.
close-no-why = Die Wand sagt noch nicht, warum. Eine Zeile dazu?
close-no-why-yet = Die Wand sagt noch nicht, warum
close-add-a-line = Zeile ergänzen
close-saving = Wird gespeichert
close-where-they-stand = Wo die Prioritäten stehen
close-no-priorities = Es wurden keine Prioritäten gewählt, also ist nichts offen.
close-judge-it = In 4 Urteile bewerten
close-see-its-actions = In 5 Maßnahmen weitermachen
close-overdue = überfällig
close-open-means = Nichts läuft
close-next-review-word = Nächster Rückblick
close-choose-a-day = Tag wählen
close-day-has-passed = Der Tag ist vorbei. Wann trifft sich die Runde wieder?
close-review = Rückblick
close-assess-again = Neu bewerten
close-assess-again-means = Hält die Wand, wie sie ist, als Rückblick mit dem Datum ihrer Urteile fest. Dann bewertet die Runde neu.
close-nothing-to-keep = Ein Rückblick hält die Urteile eines Tages fest. Zuerst die Prioritäten bewerten, dann geht es.
close-no-reviews = Ein Rückblick hält fest, was die Wand an einem Tag sagt. Den ersten anlegen, bevor die Runde neu bewertet; dann steht hier, was sich geändert hat.
close-reviews = Rückblicke
close-from = Von
close-to = Bis
close-nothing-changed = Nichts hat sich geändert.
close-over-the-reviews = Im Lauf der Rückblicke
close-magical-on-the-wall = Magische Momente an der Wand
close-magical-priorities = Magische Prioritäten
close-faces-heading = Die Gesichter der heutigen Prioritäten
close-that-leaves = { $text }, zum Mitnehmen
close-saved = Gespeichert
close-saved-at = Gespeichert um { $time }
close-none-open = Keine offen
close-open = { $open } offen
close-actions-overdue = { $count ->
          [one] { $count } Maßnahme
         *[other] { $count } Maßnahmen
    } überfällig
close-overdue-since = überfällig seit dem { $date }
close-no-face-yet = noch kein Gesicht gewählt
close-done-not-magical = alles erledigt, noch nicht magisch
close-nobody-on-it = noch niemand dran
close-someone-has-begun = es gibt einen Plan
close-done-not-judged = alles erledigt, seither nicht bewertet
close-keep-it = so gut soll es bleiben
close-review-was-due = Rückblick war fällig am { $day }
close-next-review-on = Nächster Rückblick am { $day }
close-taken = Festgehalten: { $review }. Jetzt neu bewerten.
close-second-of-day = Zweiter des Tages
close-third-of-day = Dritter des Tages
close-number-of-day = Nummer { $number } des Tages
close-name-of-review = Name des Rückblicks, { $date }
close-name-of-undated-review = Name des Rückblicks, ohne Datum
close-delete = Löschen: { $review }
close-no-date = Ohne Datum
close-show-all = Alle { $count } Änderungen zeigen
close-not-known = nicht bekannt
close-not-judged = nicht bewertet
close-faces-of = Priorität { $rank }, { $text }: { $faces }
close-on-date = { $what } am { $date }
close-now = { $what } jetzt

## The help of the command line

help-program = Eine Wand aus Haftnotizen für die Momente der Wahrheit mit Kunden
help-usage = Aufruf:
help-commands = Befehle
help-arguments = Argumente
help-options = Optionen
help-help = Diese Hilfe zeigen
help-version = Die Version zeigen
help-a-command = BEFEHL
help-default = sonst: { $value }
help-new = Eine neue Wand machen oder die Kopie eines mitgelieferten Beispiels
help-import = Eine Wand aus einer Tabelle oder Liste machen
help-add = Momente am Ende einer Wand oder eines Abschnitts anfügen
help-export = Das Foto, eine Tabelle, das Protokoll oder die Wand selbst schreiben
help-check = Alles auflisten, was an Wänden nicht stimmt
help-summary = Zählen, was an einer Wand steht
help-session = Eine Wand durch ein Skript bearbeiten, eine Änderung je Zeile der Standardeingabe
help-recover = Zurückholen, was ein Fenster oder eine Sitzung hatte, als sie unterbrochen wurde
help-language = Die Sprache dieses Laufs; ohne sie die der Einstellungen
help-force = Eine Wand ersetzen, die schon da ist; sie wird vorher gesichert
help-today = Der Tag, an dem sich misst, was überfällig ist, wie 2026-11-21; ohne Angabe heute
help-file-to-open = Die Wand, die im Fenster geöffnet wird; ohne Angabe die letzte
help-file-to-edit = Die Wand; sie wird gespeichert, wenn die Eingabe endet
help-file-to-recover = Die Wand, die bearbeitet wurde
help-file = Die Wand
help-files = Die Wände
help-input = Die Tabelle (.csv, .tsv, .xlsx), Liste (.txt, .md), Zeichnung (.excalidraw) oder das Foto mit seiner Wand darin (.png)
help-out = Die Wand, die gemacht wird; endet auf .wall.json
help-new-out = Die Datei, die gemacht wird; endet auf .wall.json
help-new-sample = Ein mitgeliefertes Beispiel kopieren, statt leer zu beginnen
help-export-sample = Ein mitgeliefertes Beispiel statt einer Datei exportieren
help-texts = Die Texte der Momente, jeder für sich in Anführungszeichen
help-stage = Der Abschnitt, zu dem sie gehören; ein neuer Name macht einen neuen Abschnitt
help-type = Die Kontaktart der Momente; ein neuer Name macht eine neue Art
help-parked = Die Momente parken
help-paths = Die Wand und die Datei, die geschrieben wird (.png .pdf .svg .csv .md .json, oder - für die Standardausgabe); mit --sample nur die Datei
help-format = Das Format, wo die Datei - ist
help-width = Breite des Fotos in Pixeln, bis 32000
help-scale = Pixel je Einheit der Fotoseite, die als 16:9 1920 Einheiten breit ist
help-shape = Form des Fotos
help-theme = Farben des Fotos
help-transparent = Den Hintergrund des Fotos weglassen
help-without-parked = Die geparkten Zettel in Foto und Protokoll weglassen; die Wand im Foto behält sie
help-without-wall = Die Wand nicht in die Datei des Fotos legen; das Foto öffnet sich dann nicht mehr als Wand
help-poster = Das PDF über Blätter zum Schneiden und Kleben verteilen
help-sheets = Blätter des Posters nebeneinander, 1 bis 20; ohne Angabe so viele, dass es lesbar ist
help-outlines = Die Buchstaben des SVG als Umrisse zeichnen, die überall gleich aussehen und kein Text mehr sind
help-page = Welche Seite: die Wand, die Prioritäten oder beide
help-json = Ein JSON-Objekt ausgeben
help-value-english = Englisch
help-value-german = Deutsch
help-value-cafe = Ein Café: 12 Momente
help-value-hotel = Ein Aufenthalt im Hotel: 30 Momente
help-value-shop = Ein kleiner Onlineshop: 60 Momente
help-value-csv = Eine Tabelle
help-value-md = Das Protokoll
help-value-json = Die Wand selbst
help-value-svg = Das Foto als Zeichnung
help-value-screen = Die Form des Bildschirms; ohne Fenster 16:9
help-value-wide = Ein breiter Bildschirm
help-value-sheet = Ein Blatt im Querformat
help-value-flipchart = Ein Flipchart-Blatt im Hochformat
help-value-line = Eine lange Zeile
help-value-paper = Helles Papier
help-value-dark = Dunkel
help-value-poster-a4 = Blätter im Format A4
help-value-poster-a3 = Blätter im Format A3
help-value-wall = Die Wand
help-value-priorities = Die Prioritäten mit ihren Plänen
help-value-all = Beide untereinander; im PDF auch eine Seite je Priorität
usage-command = es gibt keinen Befehl { $word }
usage-option = die Option { $option } gibt es hier nicht
usage-option-meant = die Option { $option } gibt es hier nicht; vielleicht ist { $meant } gemeint
usage-missing = es fehlt: { $what }
usage-value = { $option } nimmt nicht { $value }, nur { $taken }
usage-no-value = { $option } braucht einen Wert
usage-bad-value = { $value } geht nicht für { $option }: { $why }
usage-together = { $one } und { $other } gehen nicht zusammen
usage-twice = { $option } steht zweimal da
usage-other = die Argumente sind nicht zu verstehen
usage-see-help = { $what }; siehe { $command }
usage-width-range = eine Breite ist 1 bis 32000 Pixel

## The command line

command-wall-name = der Name einer Wand endet auf .wall.json
command-import-ending = nur Dateien mit .csv, .tsv, .xlsx, .txt, .md, .excalidraw und .png lassen sich einlesen
command-export-ending = der Name muss auf .png, .pdf, .svg, .csv, .md oder .json enden
command-format-needed = export nach - braucht --format csv, md, json oder svg
command-format-differs = --format und die Endung der Datei passen nicht zusammen; --format weglassen
command-pdf-has-no-pixels = ein PDF ist so groß wie sein Blatt; --width und --scale weglassen und --shape wählen
command-poster-is-pdf = --poster macht ein PDF, der Name muss also auf .pdf enden
command-keeps-parked = --without-parked ist für Foto und Protokoll; eine Tabelle und die Wand behalten alle Zettel
command-outlines-are-svg = --outlines ist für ein SVG, der Name muss also auf .svg enden
command-sheets-range = ein Poster ist 1 bis 20 Blätter breit
command-export-paths = export braucht FILE und OUT, oder --sample NAME und OUT
command-stage-needs-name = --stage braucht einen Namen
command-type-needs-label = --type braucht eine Bezeichnung
command-there-already = die Datei gibt es schon; --force ersetzt sie und behält eine Sicherung
command-file-before-command = eine Datei vor dem Befehl ist eine zu viel: der Befehl nennt seine eigene
console-no-window-program = das Programm für das Fenster, momentwall, liegt nicht in diesem Ordner oder lässt sich nicht starten; die Befehle gehen auch ohne
command-onto-itself = eine Wand lässt sich nicht auf ihre eigene Datei exportieren, nichts wurde geschrieben; einen anderen Namen wählen
command-onto-input = eine Datei lässt sich nicht in sich selbst einlesen, nichts wurde geschrieben; einen anderen Namen wählen
command-clock-is-off = die Uhr des Rechners zeigt ein unmögliches Datum; sie stellen und noch einmal versuchen
command-inside-error = im Programm ging etwas schief; keine Datei wurde geändert
command-window-broke = im Programm ging etwas schief; was nicht in der Datei der Wand steht, ist in ihrer Rettungskopie, die der nächste Start anbietet
command-date-form = ein Datum sieht aus wie 2026-11-21
command-scale-form = ein Maßstab ist eine Zahl wie 2 oder 1.5
command-scale-range = ein Maßstab liegt zwischen 0.01 und 100
command-nothing-to-recover = es ist nichts übrig, was nicht schon in der Datei steht
command-damaged-copy = es gibt eine Rettungskopie, aber sie ist beschädigt; sie bleibt, wie sie ist
command-session-help =
    Zeilen auf der Standardeingabe, N zählt jeden Moment der Zeitleiste ab 1 (4a und 4b sind zwei):
      add TEXT          ein Moment am Ende
      text N TEXT       ein anderer Text
      set-type N LABEL  eine Kontaktart
      verdict N WORD    miserable, neutral oder magical
      priority N        zur Priorität machen
      move N BEFORE     vor einen anderen legen
      delete N
      undo, redo

    Ausgegeben wird zu jeder Zeile `done K` mit dem Moment und dem, was gesetzt wurde, oder `refused K REASON`; und
    `kept K`, wenn die ersten K Zeilen sicher auf dem Datenträger sind.
command-moment = Moment { $number }, { $text }
command-moment-on-the-wall = Moment { $number } ({ $label } an der Wand), { $text }
command-deleted = gelöscht
command-no-text-line = die Zeile ist kein Text oder viel zu lang
command-nothing-to-undo = es gibt nichts rückgängig zu machen
command-nothing-to-redo = es gibt nichts zu wiederholen
command-move-needs = move braucht zwei Zahlen: welcher Moment, und vor welchen
command-neither-command-nor-file = es gibt keinen solchen Befehl und keine solche Datei; siehe momentwall --help
command-kept-in-copy = { $why }; was da war, ist in der Rettungskopie, die „momentwall recover“ zurückholt
command-unknown-line = { $word } ist kein Befehl
command-unknown-type = es gibt keine Kontaktart { $label }
command-unknown-verdict = ein Urteil ist miserable, neutral oder magical, nicht { $word }
command-no-such-moment = auf der Zeitleiste gibt es keinen Moment { $number }
command-not-kept = die Rettungskopie ließ sich nicht schreiben: { $why }
command-input-failed = die Standardeingabe ließ sich nicht lesen ({ $error }); was davor kam, ist in der Rettungskopie, die „momentwall recover“ zurückholt
command-recovered-kept = { $moments }, gesichert am { $kept }, in { $out }
command-moments-in = { $moments } in { $out }
command-no-display = das Fenster ließ sich nicht öffnen: es gibt keinen Bildschirm; jeder Befehl geht auch ohne
command-no-driver = das Fenster ließ sich nicht öffnen: es braucht einen Treiber für OpenGL; jeder Befehl geht auch ohne
command-draft-left = noch beim Schreiben: { $draft }
command-no-backup = eine Sicherung ließ sich nicht anlegen, deshalb bleibt die Datei, wie sie ist: { $why }
command-backed-up = die Datei, wie sie war, liegt in { $copy }
command-output-failed = die Standardausgabe ließ sich nicht schreiben ({ $error }); keine Datei wurde geändert
command-added = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } hinzugefügt, { $timeline } auf der Zeitleiste
command-more-remarks = und { $count ->
          [one] { $count } weitere Anmerkung
         *[other] { $count } weitere Anmerkungen
    }
command-photo-size = das Foto hätte { $width } × { $height } Pixel, erlaubt sind je Seite 1 bis { $longest }; eine andere Größe oder Form wählen
command-missing-characters = { $count ->
          [one] { $count } Zeichen der Wand fehlt in allen Schriften dieses Rechners und erscheint als Kästchen
         *[other] { $count } Zeichen der Wand fehlen in allen Schriften dieses Rechners und erscheinen als Kästchen
    }: { $some }
command-no-pdf = das PDF ließ sich nicht machen, deshalb wurde keine Datei ersetzt ({ $error })
command-no-svg = das SVG ließ sich nicht machen, deshalb wurde keine Datei ersetzt ({ $error })
command-small-capitals = die kleinsten Großbuchstaben sind nur { $height } Pixel hoch; --width { $width } macht sie lesbar
command-small-capitals-always = die kleinsten Großbuchstaben sind nur { $height } Pixel hoch; diese Wand braucht eine andere Form oder mehr als ein Foto

## Controls

controls-month-before = Der Monat davor
controls-month-after = Der Monat danach
controls-no-date = Kein Datum
controls-type-a-date = Datum eintippen
controls-like-a-date = Etwa 15.12., 15. Februar 2027 oder Freitag
controls-not-a-date = Das ist kein Datum. So eintippen: 15.12., 15. Februar 2027 oder Freitag.
controls-one-less = Eins weniger: { $name }
controls-one-more = Eins mehr: { $name }
weekday-1 = Mo
weekday-2 = Di
weekday-3 = Mi
weekday-4 = Do
weekday-5 = Fr
weekday-6 = Sa
weekday-7 = So
weekday-name-1 = Montag
weekday-name-2 = Dienstag
weekday-name-3 = Mittwoch
weekday-name-4 = Donnerstag
weekday-name-5 = Freitag
weekday-name-6 = Samstag
weekday-name-7 = Sonntag
day-today = Heute
day-tomorrow = Morgen
# Vor dem Namen eines Wochentags, zwischen Strichen: der kommende, und der in der Woche nach dieser.
day-coming = am|bis|diesen|kommenden|nächsten
day-week-after = nächste Woche|nächste Woche am
soon-week = In einer Woche
soon-two-weeks = In zwei Wochen
soon-month = In einem Monat
soon-three-months = In drei Monaten

## The experience curve

curve-name = Erlebniskurve
curve-aimed-at = Ziel
curve-nothing-judged = Noch ist nichts bewertet. Jeder Moment mit einem Urteil wird hier zum Gesicht.
curve-judged = { $judged } von { $moments } bewertet
curve-more-beside = und noch { $count } daneben

## Other windows and earlier versions

elsewhere-changed-elsewhere = Jemand anders hat die Datei dieser Wand geändert. Hier ist nichts verloren.
elsewhere-changed-only-there = Jemand anders hat die Datei dieser Wand geändert. Hier wurde seitdem nichts geändert.
elsewhere-show-theirs = Neue Fassung zeigen
elsewhere-decide = Entscheiden…
elsewhere-is-gone = ihre Datei ist nicht mehr da
elsewhere-gone = Die Datei dieser Wand ist nicht mehr da. Hier ist nichts verloren.
elsewhere-save-there-again = Dort wieder speichern
elsewhere-two-versions = Zwei Fassungen dieser Wand
elsewhere-later = Später entscheiden
elsewhere-take-theirs = Die andere Fassung nehmen
elsewhere-keep-mine = Die eigene als Kopie behalten
elsewhere-differences = Unterschiede zeigen
elsewhere-hide-differences = Unterschiede ausblenden
elsewhere-only-mine = Nur in der eigenen
elsewhere-only-theirs = Nur in der anderen
elsewhere-in-both = In beiden, aber verschieden
elsewhere-other-order = Die Momente stehen in anderer Reihenfolge.
elsewhere-other-frame = Titel, Abschnitte, Arten, Prioritäten oder Rückblicke sind verschieden.
elsewhere-no-difference = In beiden steht dasselbe.
elsewhere-took-theirs = Das ist jetzt die andere Fassung. Die eigene ist unter den früheren Fassungen.
elsewhere-brought-back = Das ist die Wand von damals, als eigene Kopie. Die andere ist in ihrer Datei.
elsewhere-as-it-was = { $title } (Stand { $when })
elsewhere-not-taken = Die eigene Fassung ließ sich nicht unter den früheren ablegen, deshalb wurde die andere nicht geöffnet; zuerst die eigene als Kopie behalten.
elsewhere-recovered-beside = Die Wand ist wieder offen und gesichert. In { $file } steht sie noch nicht: „Speichern“ bietet diese Datei an.
elsewhere-earlier = Frühere Fassungen dieser Wand
elsewhere-earlier-hint = Eine wird bei jedem Schritt des Workshops festgehalten, und alle zehn Minuten, während die Wand sich ändert. Zurückgeholt öffnet sie sich als eigene Wand; diese hier bleibt, wie sie ist.
elsewhere-then = Danach: { $changes }
elsewhere-nothing-then = Danach hat sich nichts geändert
elsewhere-more = { $moments } mehr
elsewhere-fewer = { $moments } weniger
elsewhere-moments-changed = { $moments } geändert
elsewhere-verdicts = { $count ->
          [one] { $count } Urteil
         *[other] { $count } Urteile
    }
elsewhere-priorities = andere Prioritäten
elsewhere-order = andere Reihenfolge
elsewhere-frame = Titel, Abschnitte oder Arten
elsewhere-none-yet = Noch gibt es keine. Die erste wird beim nächsten Schritt festgehalten.
elsewhere-reading = Frühere Fassungen werden gelesen
elsewhere-bring-back-word = Als Kopie zurückholen
elsewhere-close = Schließen
elsewhere-all-right = Verstanden
elsewhere-same-notes = Die Momente sind dieselben.
elsewhere-counts = { $mine ->
          [0] Kein Moment
          [one] { $mine } Moment
         *[other] { $mine } Momente
    } nur in der eigenen, { $theirs ->
          [0] keiner
          [one] { $theirs }
         *[other] { $theirs }
    } nur in der anderen, { $changed ->
          [0] keiner
          [one] { $changed }
         *[other] { $changed }
    } verschieden.
elsewhere-choice = Jemand anders hat die Datei geändert, während sie hier offen war. { $counts } Keine von beiden geht verloren, wie auch immer die Wahl ausfällt.
elsewhere-kept-mine = Die eigene Fassung ist als { $name } gespeichert; die andere ist unberührt.
elsewhere-mine = { $name } (eigene)
elsewhere-picture-of = Bild der Wand: { $what }
elsewhere-open-in-another-window = Diese Wand ist auch in einem anderen Fenster offen, seit dem { $since }. Nichts wird überschrieben.
elsewhere-open = Diese Wand ist auch anderswo offen, seit dem { $since }. Nichts wird überschrieben.
elsewhere-open-on = Diese Wand ist auch auf { $machine } offen, seit dem { $since }. Nichts wird überschrieben.
elsewhere-open-by = Diese Wand ist auch bei { $user } offen, seit dem { $since }. Nichts wird überschrieben.
elsewhere-open-by-on = Diese Wand ist auch bei { $user } auf { $machine } offen, seit dem { $since }. Nichts wird überschrieben.

## Find

finding-find-a-moment = Einen Moment suchen
finding-nothing = Dazu passt kein Moment.
finding-next = Weiter (Enter)
finding-previous = Zurück (Umschalt+Enter)
finding-close = Schließen (Esc)
finding-any-type = Alle Arten
finding-any-verdict = Alle Urteile
finding-any-stage = Alle Abschnitte
finding-any-owner = Alle Namen
finding-are-parked = { $count ->
          [one] { $count } ist geparkt
         *[other] { $count } sind geparkt
    }
finding-place = { $place } von { $count }
finding-place-and-parked = { $place } von { $count }, { $parked } geparkt
finding-found = { $count } gefunden
finding-found-and-parked = { $count } gefunden, { $parked } geparkt

## Hints

hints-split = Teilen
hints-split-done = In zwei Momente geteilt
hints-hide = Diesen Hinweis ausblenden
hints-show = Hinweise zeigen
hints-teams-guess = Vermutung des Teams
hint-vague = Was genau? Und wie geht es schief?
hint-not-negative = { $named ->
          [yes] Sagen, wie es für { $name } schiefgeht.
         *[no] Sagen, wie es für die Kunden schiefgeht.
    }
hint-house-view = { $named ->
          [yes] Wie würde { $name } es sagen?
         *[no] Wie würden die Kunden es sagen?
    }
hint-two-in-one = Zwei Momente in einem?
hint-not-usable = Noch nicht brauchbar: ergänzen, was fehlt.
hint-no-gain = Wie heute oder schlechter?
hint-guess = Bisher ist jedes Urteil eine Vermutung des Teams. Wer könnte einen Kunden fragen?
hint-ending = { $named ->
          [yes] Wie endet es für { $name }?
         *[no] Wie endet es für die Kunden?
    }
hint-vague-title = Hinweis: noch nicht genau
hint-not-negative-title = Hinweis: Nichts geht darin schief
hint-house-view-title = Hinweis: unsere Worte, nicht die der Kunden
hint-two-in-one-title = Hinweis: zwei Momente in einem
hint-not-usable-title = Hinweis: noch nicht messbar
hint-no-gain-title = Hinweis: kein Gewinn
hint-guess-title = Hinweis: Urteile sind Vermutungen
hint-ending-title = Hinweis: das Ende
hint-of = { $what }: { $said }
hint-missing = Es fehlt noch: { $what }
hint-missing-and = Es fehlen noch: { $others } und { $last }
hint-gap-unit = Einheit
hint-gap-now = Wert heute
hint-gap-target = Ziel

## Import

importing-choose = Momente aus einer Datei einlesen
importing-choose-hint = Das Fenster für die Dateiauswahl ging auf diesem Rechner nicht auf. Hier eintippen, wo Tabelle, Liste oder Zeichnung liegt: .csv, .tsv, .xlsx, .txt, .md oder .excalidraw.
importing-files = Tabellen, Listen und Zeichnungen
importing-endings = nur Dateien mit .csv, .tsv, .xlsx, .txt, .md und .excalidraw lassen sich einlesen; andere Tabellen als .xlsx oder .csv speichern
importing-where-word = Wohin die Momente kommen
importing-this-wall = An diese Wand
importing-new-wall = An eine neue Wand
importing-first-row = In der ersten Zeile stehen die Spaltennamen
importing-columns = Spalten
importing-not-read = Nicht gelesen
importing-preview = Was daraus wird
importing-stage = Abschnitt
importing-moment = Moment
importing-type-word = Kontaktart
importing-remarks = Gut zu wissen
importing-import = Einlesen
importing-title = { $file } einlesen
importing-reading = { $file } wird gelesen
importing-take-adds = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } hinzufügen
importing-take-makes = Eine Wand aus { $count ->
          [one] { $count } Moment
         *[other] { $count } Momenten
    } machen
importing-done = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } eingelesen
importing-new-stages = { $count ->
          [one] { $count } neuer Abschnitt
         *[other] { $count } neue Abschnitte
    }
importing-new-types = { $count ->
          [one] { $count } neue Kontaktart
         *[other] { $count } neue Kontaktarten
    }
importing-priorities = { $count ->
          [one] { $count } Priorität
         *[other] { $count } Prioritäten
    }
importing-more = und { $count ->
          [one] { $count } weiterer Moment
         *[other] { $count } weitere Momente
    }
importing-more-remarks = Und { $count ->
          [one] { $count } weitere Anmerkung
         *[other] { $count } weitere Anmerkungen
    }.
importing-column = Spalte { $place }
importing-cannot = { $file } lässt sich nicht einlesen: { $why }. Nichts hat sich geändert.
column-order = Reihenfolge
column-stage = Abschnitt
column-text = Text des Moments
column-contact-type = Kontaktart
column-priority-rank = Rang der Priorität
column-verdict = Urteil
column-target = Ziel
column-want = Wunsch
column-showstopper = Hindernis
column-metric = Messgröße
column-metric-now = Messgröße: heute
column-metric-target = Messgröße: Ziel
column-idea = Idee
column-action = Maßnahme
column-owner = Wer
column-due = Bis wann

## The minutes

minutes-customer = Kunde
minutes-goal = Anliegen
minutes-outcome = Ein gutes Ende
minutes-people = Dabei
minutes-context = Umstände
minutes-condition = Bedingung
minutes-next-review = Nächster Rückblick
minutes-priorities = Prioritäten
minutes-verdict-heading = Urteil
minutes-known = Woher wir das wissen
minutes-state = Stand
minutes-showstopper = Hindernis
minutes-actions = Maßnahmen
minutes-also-possible = Auch möglich
minutes-since-review = Seit dem letzten Rückblick ({ $review })
minutes-journey = Die Reise
minutes-parked = Geparkt
minutes-planned = geplant
minutes-trying = in Erprobung
minutes-done = erledigt
minutes-dropped = verworfen

## The station of the moments

moments-often-forgotten = Oft vergessen
moments-on-the-wall = An der Wand
moments-by-stage = nach Abschnitt, von links nach rechts
moments-gaps = Lücken nach Abschnitt
moments-time-and-reach = Dauer und Häufigkeit
moments-choose-to-time = Momente auswählen, um anzugeben, wie lange sie dauern.
moments-seconds = Sekunden
moments-seconds-hint = 90 oder 1:30
moments-times = Mal im Jahr
moments-times-hint = Für einen Kunden; 0,2 heißt einer von fünf.
moments-differ = Verschieden
moments-no-duration = Das ist keine Dauer. So eintippen: 90 oder 1:30.
moments-no-amount = Das ist keine Zahl. So eintippen: 2 oder 0,2.
moments-lanes = Bahnen
moments-lanes-why = Wer handelt: der Kunde, das Team oder ein Partner
moments-who-acts = Wer handelt
moments-lanes-hint = Vorne sehen die Kunden, was geschieht, hinten nicht. Gezählt werden nur die Bahnen Kunde und Vorne.
forgotten-before = Bevor sie uns kannten
forgotten-wait = Das Warten
forgotten-silence = Die Stille
forgotten-form = Das Formular
forgotten-error = Der Fehler
forgotten-bill = Die Rechnung
forgotten-goodbye = Der Abschied
forgotten-month-later = Einen Monat danach
moments-gap-none = { $kind }, { $stage }: keiner
moments-gap-count = { $kind }, { $stage }: { $count }
moments-new-line = Eine neue Zeile auf diesem Zettel. Esc beendet ihn, { $ctrl }+Enter schreibt den nächsten Moment.
moments-choose-untyped = { $count ->
          [one] Den einen ohne Art auswählen
         *[other] Die { $count } ohne Art auswählen
    }
moments-untyped = { $count } ohne Art, auswählen
moments-add-in = Einen Moment in { $stage } hinzufügen
moments-chosen = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } ausgewählt
lane-customer = Kunde
lane-front = Vorne
lane-back = Hinten
lane-partner = Partner

## Sheets of paper

papers-how-to-glue = An den Marken links und oben schneiden, dann jedes Blatt über das vorige legen.
papers-description = Eine Wand mit Zetteln: { $moments }
papers-sheet = Reihe { $row }, Blatt { $sheet } · { $number } von { $of }

## The photo

photo-title = Foto der Wand
photo-close = Schließen
photo-page = Bild
photo-the-wall = Wand
photo-the-priorities = Prioritäten
photo-second-picture = Prioritäten
photo-poster-file = Poster
photo-preview = Wie das Foto aussehen wird
photo-drawing = Das Foto wird gezeichnet
photo-look-closer = Näher ansehen
photo-show-all = Ganz zeigen
photo-copy = Bild kopieren
photo-shape = Form
photo-screen = 16:9
photo-sheet-sizes = A4 bis A1
photo-flip-chart = Flipchart
photo-one-line = Eine Zeile
photo-sheet = Blatt
photo-printed = Gedruckt lesbar
photo-smallest = kleinste Großbuchstaben
photo-in-the-hand = in der Hand gehalten
photo-too-small = zu klein zum Lesen
photo-file = Datei
photo-picture = Bild
photo-pdf = PDF
photo-poster = Poster
photo-svg = SVG
photo-sharp-at-any-size = Scharf in jeder Größe
photo-poster-on = Gedruckt auf
photo-size = Größe
photo-small = Klein
photo-sharp = Scharf
photo-print = Groß
photo-with-wall = Die Wand reist im Foto mit
photo-with-wall-why = Das Bild hier öffnen, um weiterzuarbeiten.
photo-with-priorities = Prioritäten als zweites Bild
photo-with-priorities-why = Je eine Karte, mit Namen und Terminen.
photo-more-pages = Prioritäten als weitere Seiten
photo-more-pages-why = Alle Karten auf einer, dann je eine Seite.
photo-dark = Dunkle Farben
photo-transparent = Ohne Hintergrund
photo-parked = Geparkte Zettel
photo-parked-inside = Weggelassen, hier und im Protokoll; die Wand im Foto behält sie.
photo-save = Foto speichern
photo-save-pdf = PDF speichern
photo-save-poster = Poster speichern
photo-save-another = Noch ein Foto
photo-save-svg = SVG speichern
photo-elsewhere = Woanders…
photo-cancel = Abbrechen
photo-cancelled = Abgebrochen. Es gibt kein neues Foto.
photo-show-folder = Ordner zeigen
photo-save-as = Foto speichern unter
photo-save-table-as = Tabelle speichern unter
photo-save-minutes-as = Protokoll speichern unter
photo-pixels = { $width } × { $height } Pixel
photo-pixels-and-bytes = { $pixels }, etwa { $size } MB
photo-sheets = { $count ->
          [one] { $count } Blatt
         *[other] { $count } Blätter
    }, { $across } × { $down }, zusammen { $width } × { $height } m
photo-capitals = { $height } mm hoch
photo-read-from = aus { $distance } m
photo-long = { $width } m lang
photo-goes-to = Ziel: { $files }
photo-saved = Foto gespeichert: { $files }
photo-stopped = Abgebrochen. Davor gespeichert: { $files }
photo-failed = Es gibt kein neues Foto: { $why }. Alles andere ist, wie es war.
photo-not-saved = { $file } wurde nicht gespeichert: { $why }. Alles andere ist, wie es war.
photo-not-saved-after = { $file } wurde nicht gespeichert: { $why }. Davor gespeichert: { $files }
photo-text-saved = Gespeichert: { $file }
photo-text-not-saved = { $file } wurde nicht gespeichert: { $why }. Die Wand ist, wie sie war.
photo-two-files = { $first } und { $second }
photo-in-folder = { $names } in { $folder }
photo-no-folder = Das Fenster für Dateien ging auf diesem Rechner nicht auf. Der Ordner ist { $folder }
photo-missing = { $count ->
          [one] { $count } Zeichen fehlt in allen Schriften dieses Rechners und erscheint als Kästchen
         *[other] { $count } Zeichen fehlen in allen Schriften dieses Rechners und erscheinen als Kästchen
    }: { $some }
photo-small-capitals = Die kleinsten Großbuchstaben sind nur { $height } Pixel hoch
photo-without-type = { $count ->
          [one] { $count } Moment hat noch keine Art
         *[other] { $count } Momente haben noch keine Art
    }
photo-open-priorities = { $count ->
          [one] { $count } Priorität ist offen
         *[other] { $count } Prioritäten sind offen
    }

## Ideas, actions, measures

plan-choose-first = Zuerst drei bis fünf Momente wählen. Dann hier entscheiden, wer was tut.
plan-ideas = Ideen
plan-anything-goes = alles ist erlaubt
plan-actions = Maßnahmen
plan-a-name-and-a-date = je ein Name und ein Termin
plan-first-idea = Die erste Idee aufschreiben
plan-next-idea = Noch eine Idee aufschreiben
plan-no-ideas = Noch ist keine Idee da. Die wildeste zuerst: Gewählt wird später.
plan-no-such-idea = Dazu passt hier keine Idee.
plan-no-actions = Noch ist nichts beschlossen. Eine Idee nehmen oder die erste Maßnahme aufschreiben.
plan-first-action = Die erste Maßnahme aufschreiben
plan-next-action = Noch eine Maßnahme
plan-prompts = Klein genug, um es in zwei Wochen zu versuchen? Und könnten die Leute vor Ort es allein entscheiden?
plan-cheap = Günstig
plan-not-expected = Unerwartet
plan-not-expected-by-them = { $named ->
          [yes] { $name } rechnet nicht damit
         *[no] Kunden rechnen nicht damit
    }
plan-make-an-action-word = Zur Maßnahme machen
plan-do-it = Umsetzen
plan-chosen = Gewählt
plan-who = Wer?
plan-when = Wann?
plan-overdue-word = überfällig
plan-target-word = Ziel
plan-no-target = Kein Ziel
plan-which-target = Ziel?
plan-keep-it-so = So lassen
plan-judge-first = Erst bewerten
plan-no-priority = Keine Priorität, zählt also nie als offen
plan-target-not-above = Das Ziel liegt nicht über dem Urteil. Es bleibt, bis ein anderes gewählt wird.
plan-text-field = Text
plan-source = Wessen Idee
plan-cost = Kosten
plan-reach = Wie weit sie geht
plan-not-said = Nicht gesagt
plan-delete-idea = Idee löschen
plan-delete-action = Maßnahme löschen
plan-delete-metric = Messgröße löschen
plan-owner = Wer es tut
plan-benefits = Gut für
plan-area = Ändert
plan-look-again-when = Wann neu ansehen?
plan-measure = Woran würden wir es merken?
plan-next-measure = Was ließe sich noch zählen?
plan-metric-name = Was gezählt wird
plan-kind = Es geht um
plan-now = Heute
plan-goal = Ziel
plan-unit = Einheit
plan-better = Besser ist
plan-day-has-passed = Der Tag ist vorbei
status-planned = Geplant
status-trying = In Erprobung
status-done = Erledigt
status-dropped = Verworfen
source-front-line = Kundenkontakt
source-customer = Kunde
source-manager = Führung
source-partner = Partner
source-other = Jemand anders
source-front-line-within = Kundenkontakt
source-customer-within = Kunde
source-manager-within = Führung
source-partner-within = Partner
source-other-within = jemand anders
cost-none = Keine
cost-low = Niedrig
cost-medium = Mittel
cost-high = Hoch
cost-none-within = kostenlos
cost-low-within = geringe Kosten
cost-medium-within = mittlere Kosten
cost-high-within = hohe Kosten
plan-nobody-expects-it = niemand rechnet damit
reach-fix = Beheben
reach-improve = Verbessern
reach-rethink = Neu denken
reach-fix-within = beheben
reach-improve-within = verbessern
reach-rethink-within = neu denken
benefit-complaints = Weniger Beschwerden
benefit-returns = Weniger Rücksendungen
benefit-time = Spart Zeit
benefit-morale = Teamgeist
benefit-more = Kunden kaufen mehr
benefit-again = Kunden kommen wieder
benefit-pay-more = Kunden zahlen mehr
benefit-recommend = Kunden empfehlen uns
benefit-complaints-within = weniger Beschwerden
benefit-returns-within = weniger Rücksendungen
benefit-time-within = spart Zeit
benefit-morale-within = Teamgeist
benefit-more-within = Kunden kaufen mehr
benefit-again-within = Kunden kommen wieder
benefit-pay-more-within = Kunden zahlen mehr
benefit-recommend-within = Kunden empfehlen uns
area-product = Produkt
area-service = Service
area-policy = Regeln
area-process = Ablauf
area-people = Menschen
area-product-within = Produkt
area-service-within = Service
area-policy-within = Regeln
area-process-within = Ablauf
area-people-within = Menschen
kind-time = Zeit
kind-effort = Aufwand
kind-money = Geld
kind-options = Auswahl
kind-other = Etwas anderes
better-lower = Weniger
better-higher = Mehr
better-lower-said = Weniger ist besser
better-higher-said = Mehr ist besser
plan-owner-tag = { $owner } macht { $action }
plan-no-owner-tag = Wer? Noch macht niemand { $action }
plan-overdue-tag = { $date }, überfällig: { $action }
plan-due-tag = { $date }, Termin von { $action }
plan-no-due-tag = Wann? Noch kein Termin für { $action }
plan-status-tag = { $status }, Stand von { $action }
plan-look-again-on = Neu ansehen am { $date }
plan-verdict-and-target = { $verdict }, Ziel: { $target }
plan-metric-now-to = { $now } auf { $goal }
plan-metric-now = heute { $now }
plan-metric-to = auf { $goal }
plan-overdue-count = { $count } überfällig
plan-due = Fällig am { $date }
plan-due-from-to = Zuerst fällig am { $first }, zuletzt am { $last }

## The priorities page

plan-page-title = Was wir zuerst ändern
plan-page-nobody-yet = Noch niemand dran
plan-page-chosen = gewählt
plan-page-keep-it-so = so lassen
plan-page-would-fall-apart = Was es verderben würde
plan-page-keeps-it-so = Was es so erhält
plan-page-still-open = noch offen
plan-page-before = Frühere Urteile
plan-page-taken-back = Urteil zurückgenommen
plan-page-wall-inside = Dieses Bild in Momentwall öffnen, und die ganze Wand ist wieder da.
plan-page-nothing-chosen = Noch ist nichts gewählt: Drei bis fünf Momente sind ein guter Anfang.
plan-page-now = heute
plan-page-if-it-goes-wrong = Wenn es schiefgeht
plan-page-of-magical = von { $priorities } magisch
plan-page-says = { $named ->
          [yes] { $name } sagt
         *[no] Kunden sagen
    }
plan-page-ideas-possible = Auch möglich: { $count ->
          [one] { $count } Idee
         *[other] { $count } Ideen
    }
plan-page-ideas-that-keep-it-so = Was es so erhält: { $count ->
          [one] { $count } Idee
         *[other] { $count } Ideen
    }
plan-page-next-look = Nächster Rückblick: { $date }
evidence-guess-said = Vermutung des Teams
evidence-asked-said = Kunden wurden gefragt
evidence-observed-said = Beobachtet
evidence-data-said = Gemessen
plan-page-moment = Moment { $number }
plan-page-judged-on = { $date }.
plan-page-annoyed = { $named ->
          [yes] { $name } ärgert sich
         *[no] Kunden ärgern sich
    }
plan-page-gives-up = { $named ->
          [yes] { $name } gibt auf
         *[no] Kunden geben auf
    }
plan-page-leaves = { $named ->
          [yes] { $name } geht woandershin
         *[no] Kunden gehen woandershin
    }
plan-page-decided = Beschlossen am { $date }.
plan-page-done = Erledigt am { $date }.
plan-page-look-again = Neu ansehen am { $date }.
plan-page-good-for = Gut für: { $benefits }.
plan-page-target = Ziel: { $verdict }.
plan-page-changes = Ändert: { $area }.

## Keys

key-ctrl = Strg
key-cmd = Cmd
key-alt = Alt
key-option = Option
key-shift = Umschalt
key-left = Pfeil links
key-right = Pfeil rechts
key-up = Pfeil auf
key-down = Pfeil ab
key-arrows = Pfeile
key-escape = Esc
key-delete = Entf
key-backspace = Rücktaste
key-page-up = Bild auf
key-page-down = Bild ab
key-home = Pos1
key-end = Ende
key-space = Leertaste

## Preferences

looks-high-contrast = Hoher Kontrast
preferences-language = Sprache
preferences-colours = Farben
preferences-wheel = Das Mausrad (mit { $ctrl } das jeweils andere)
preferences-wheel-moves = Bewegt die Wand
preferences-wheel-zooms = Zoomt
preferences-scale = Größe von Text und Knöpfen
preferences-fingers = Finger bewegen und zoomen nur die Wand
preferences-reduced-motion = Weniger Bewegung
preferences-initials = Eigenes Kürzel für neue Momente

## Presenting

present-back = Die Seite davor
present-forward = Die nächste Seite
present-other-steps = andere Seiten
present-next-wall = weiter: die Wand
present-type-to-add = schreiben fügt einen Moment hinzu
present-leave = Esc: zurück zur Wand
present-actions = Was wir tun
present-nobody-yet = Noch niemand dran
present-projector-title = Momentwall für die Runde
present-so-far = bisher
present-so-far-in-stages = bisher, in { $count ->
          [one] { $count } Abschnitt
         *[other] { $count } Abschnitten
    }

## A mistake in the program

rescue-title = Ein Fehler im Programm
rescue-caught = Die letzte Änderung fehlt vielleicht; alles davor ist sicher. Einfach weitermachen. Passiert es wieder, auf anderem Weg versuchen oder das Fenster schließen und neu öffnen.
rescue-caught-not-kept = Die letzte Änderung fehlt vielleicht, und die Rettungskopie ließ sich nicht schreiben. Die Wand unter anderem Namen speichern, bevor es weitergeht.
rescue-go-on = Trotzdem weitermachen
rescue-close = Fenster schließen
rescue-throw-away = Wirklich wegwerfen?
rescue-throw-away-means = { $title }: Was davon nicht gespeichert war, als das Programm endete, liegt nur noch hier. Weggeworfen kommt es nicht zurück.
rescue-keep-it = Behalten
rescue-stands-still = Es ist immer wieder passiert, deshalb wird die Wand vorerst nicht gezeichnet. Sie ist sicher in einer Rettungskopie: Fenster schließen, und der nächste Start bietet sie an.
rescue-stands-still-not-kept = Es ist immer wieder passiert, deshalb wird die Wand vorerst nicht gezeichnet, und die Rettungskopie ließ sich nicht schreiben. Trotzdem weitermachen und die Wand sofort unter anderem Namen speichern.
rescue-stands-still-with-file = Es ist immer wieder passiert, deshalb wird die Wand vorerst nicht gezeichnet. Was noch nicht in { $file } steht, ist sicher in einer Rettungskopie: Fenster schließen, und der nächste Start bietet es an.

## Reviews

reviews-now = Jetzt
reviews-what-changed = Was sich geändert hat
reviews-nothing-changed = Was sich geändert hat: nichts
reviews-review = Rückblick
reviews-of-date = Rückblick vom { $date }
reviews-verdict-from-to = { $name }: von { $from } zu { $to }
reviews-verdict-new = { $name }: jetzt { $to }, vorher nicht bewertet
reviews-verdict-gone = { $name }: Urteil zurückgenommen, war { $from }
reviews-priority-in = Jetzt Priorität: { $name }
reviews-priority-out = Keine Priorität mehr: { $name }
reviews-rank = { $name }: von Priorität { $from } zu Priorität { $to }
reviews-now-measured = jetzt gemessen
reviews-no-longer-measured = nicht mehr gemessen
reviews-aims-at = Ziel { $to }
reviews-was = war { $value }
reviews-value-from-to = von { $from } auf { $to }
reviews-value-new = { $to }, vorher nicht bekannt
reviews-value-gone = kein Wert mehr, war { $from }
reviews-aim-from-to = Ziel von { $from } auf { $to }
reviews-aim-gone = kein Ziel mehr, war { $from }
reviews-new-moment = Neu auf der Zeitleiste: { $name }
reviews-parked = Seither geparkt: { $name }
reviews-gone = Nicht mehr auf der Zeitleiste: { $name }
reviews-was-magical = { $line }, war magisch, also { $fewer }
reviews-action-done = Erledigt: { $name }
reviews-among-priorities = { $change } unter den Prioritäten
reviews-on-the-wall = { $change } an der Wand
reviews-on-the-wall-and-among = { $change } an der Wand, { $among } unter den Prioritäten
reviews-as-many-magical = so viele magische Momente wie zuvor
reviews-more-magical = { $count ->
          [one] { $count } magischer Moment mehr
         *[other] { $count } magische Momente mehr
    }
reviews-fewer-magical = { $count ->
          [one] { $count } magischer Moment weniger
         *[other] { $count } magische Momente weniger
    }
reviews-fewer = { $count } weniger
reviews-more = { $count } mehr
reviews-on-date = am { $date }
reviews-at-the-latest = beim letzten Rückblick
reviews-since-as-many = So viele wie { $when }
reviews-since-more = { $count } mehr als { $when }
reviews-since-fewer = { $count } weniger als { $when }

## The set-up

setup-customer-hint = Ein Mensch, mit Namen
setup-goal-hint = In Kundenworten: „Ich möchte …“
setup-why-help = Kaufen die Kunden, kommen sie wieder, erzählen sie es weiter? Und was hat das Team davon?
setup-shows = Was diese Wand zeigt
setup-today = Wie es heute ist
setup-ideal = Wie es sein soll
setup-outcome = Ein gutes Ende
setup-outcome-hint = Wie es ist, wenn alles gut gegangen ist
setup-people = Wer dabei ist
setup-name-hint = Name, freiwillig
setup-add-somebody = Jemanden hinzufügen, nach Rolle
setup-add-person = Jemanden hinzufügen: { $role }
setup-no-front-line = Niemand mit Kundenkontakt steht auf der Liste. Diese Leute erleben die Momente jeden Tag.
setup-no-customer = Kein Kunde steht auf der Liste. Bis einer gefragt wird, sind die Urteile Vermutungen des Teams.
setup-more = Mehr über die Reise
setup-context = Umstände
setup-context-hint = { $named ->
          [yes] Wo { $name } ist und was vorher war
         *[no] Wo die Kunden sind und was vorher war
    }
setup-conditions = Bedingungen
setup-condition-hint = Eine ergänzen, etwa: kommt spät an
setup-customers = Kunden im Jahr
setup-customers-help = Sagt, wie oft im Jahr jeder Moment vorkommt.
setup-not-a-number = Eine ganze Zahl, etwa 10.000.
setup-too-many = Mehr als 100.000.000.000 lassen sich hier nicht zählen.
setup-copy = Diese Wand kopieren
setup-ideal-help = Dieselbe Reise, noch unbewertet, um daraus zu machen, was sie sein soll.
setup-template-help = Abschnitte und Momente für einen anderen Workshop, ohne Menschen, Urteile und Pläne.
setup-copied = Das ist eine Kopie. Die Wand, aus der sie entstand, bleibt, wie sie ist.
role-front-line = Kundenkontakt
role-customer = Kunde
role-manager = Führung
role-partner = Partner
role-other = Andere
setup-name-of-person = Name von Person { $place }
setup-role-of = Rolle von { $person }
setup-remove = { $what } entfernen
setup-person = Person { $place }
setup-condition = Bedingung { $place }
setup-remove-condition = Bedingung { $place } entfernen
setup-conditions-used = { $count } von { $most }

## The start screen, tips, about

start-screen = Startseite
start-sentence = Gemeinsam durch den Tag eines Kunden gehen und entscheiden, was besser wird.
start-photos-open-too = Auch ein Foto lässt sich öffnen: irgendwo ins Fenster ziehen, und seine Wand ist wieder da.
start-your-walls = Wände
start-no-walls = Hier sammeln sich die Wände.
start-samples = In einer fertigen Wand umsehen
start-stays-here = Kein Konto, keine Cloud. Die Wände bleiben auf diesem Rechner.
start-open-now = gerade offen
start-reading = Wird gelesen
start-take-off = Von der Liste nehmen
start-keys = Tasten
start-preferences = Einstellungen
start-about-it = Info
start-gone = Die Datei ist nicht mehr da, oder ihr Datenträger ist nicht angeschlossen.
start-got-it = Verstanden
start-tips = Tipps beim ersten Mal
start-tips-again = Alle noch einmal zeigen
start-about = Über Momentwall
start-licence = Freie Software unter der MIT-Lizenz oder der Apache-Lizenz 2.0, je nach Wunsch.
start-privacy = Nichts geht ins Netz. Eine Wand liegt, wo sie gespeichert wird; was noch in keiner Datei ist, frühere Fassungen und die Logdatei liegen hier:
start-no-place = Nichts geht ins Netz. Dieser Benutzer hat keinen persönlichen Ordner, deshalb liegt das Gesicherte neben jeder Wand.
start-copy-path = Pfad kopieren
start-path-copied = Der Pfad ist in der Zwischenablage.
start-fonts = Schriften und Symbole
start-font-licences = Die Lizenzen im Wortlaut
start-back-to = Zurück zu { $title }
start-show-all = Alle { $count } zeigen
start-today = Heute { $hour }
start-magical = { $count } magisch
start-since = { $change } seit dem { $date }
start-since-review = { $change } seit dem letzten Rückblick
start-version = Version { $version }
start-libraries = { $count } Bibliotheken, jede unter ihrer eigenen Lizenz
tip-set-up = Der Kundin oder dem Kunden einen Vornamen geben: Er steht dann in den Fragen an die Runde.
tip-moments = Einen Moment dahin schieben, wohin er gehört; die Nachbarn machen Platz. Auf die untere Hälfte eines anderen gelegt, geschieht er gleichzeitig.
tip-types = Einen oder viele Momente auswählen, dann hier eine Farbe oder ihre Zahl drücken.
tip-priorities = Einen Moment auf einen Platz hier ziehen oder auswählen und P drücken. Mehr als fünf gehen nicht.
tip-verdicts = Aus Sicht der Kunden urteilen. Auch die Tasten 7 bis 9 geben ein Gesicht; Handzeichen lassen sich unten zählen.
tip-actions = Zuerst eine Idee, so wild sie sei. „Umsetzen“ macht daraus eine Maßnahme mit Namen und Termin.
tip-close = Das Foto trägt die ganze Wand in sich: Wer es öffnet, kann weitermachen.

## Stages

stages-name = Name des Abschnitts
stages-new-name = Neuer Abschnitt
stages-new = Neuer Abschnitt
stages-new-after = Neuer Abschnitt nach diesem
stages-at-end = Er steht hinter den Zetteln: Sie lassen sich hineinziehen. Oder einen Zettel halten oder rechts anklicken: „Hier einen neuen Abschnitt beginnen“.
stages-begin-here = Hier einen neuen Abschnitt beginnen
stages-move-to = In einen Abschnitt verschieben…
stages-rename = Umbenennen
stages-earlier = Einen Abschnitt nach vorn
stages-later = Einen Abschnitt nach hinten
stages-merge-before = Mit dem vorigen verbinden
stages-merge-next = Mit dem nächsten verbinden
stages-select = Seine Momente auswählen
stages-delete = Löschen, seine Momente behalten
stages-hint = Diesen Abschnitt umbenennen, verschieben, verbinden oder löschen
stages-stage = Abschnitt: { $name }
stages-moved-to = { $stage }, jetzt { $place } von { $count }

## Journeys and samples

templates-lay-out = Abschnitte anlegen
templates-choose = Eine Reise wählen
templates-all-there = Diese Abschnitte sind schon an der Wand.
journey-shop = Ein Besuch im Laden
journey-shop-1 = Etwas wird gebraucht
journey-shop-2 = Auf dem Weg
journey-shop-3 = Umsehen
journey-shop-4 = Entscheiden und bezahlen
journey-shop-5 = Damit zu Hause
journey-online = Eine Bestellung im Netz
journey-online-1 = Suchen und vergleichen
journey-online-2 = Warenkorb füllen
journey-online-3 = Bestellen
journey-online-4 = Auf das Paket warten
journey-online-5 = Auspacken und ausprobieren
journey-online-6 = Behalten oder zurückschicken
journey-help = Ein Hilferuf
journey-help-1 = Etwas geht nicht mehr
journey-help-2 = Herausfinden, wen man fragt
journey-help-3 = Es erklären
journey-help-4 = Es wird in Ordnung gebracht
journey-help-5 = Wieder Vertrauen fassen
journey-stay = Übernachten oder essen gehen
journey-stay-1 = Etwas aussuchen
journey-stay-2 = Hinkommen
journey-stay-3 = Ankommen
journey-stay-4 = Genießen
journey-stay-5 = Zahlen und gehen
journey-stay-6 = Davon erzählen
journey-weeks = Die ersten Wochen als Kunde
journey-weeks-1 = Ja sagen
journey-weeks-2 = Alles bereit machen
journey-weeks-3 = Der erste Tag
journey-weeks-4 = Nicht weiterkommen
journey-weeks-5 = Sich zu Hause fühlen
journey-office = Ein Gang zum Amt
journey-office-1 = Erfahren, dass es nötig ist
journey-office-2 = Die Papiere suchen
journey-office-3 = Anstehen
journey-office-4 = Am Schalter
journey-office-5 = Auf die Antwort warten
journey-office-6 = Es in der Hand halten
sample-cafe = Café, 12 Momente
sample-hotel = Hotelaufenthalt, 30 Momente
sample-shop = Onlineshop, 60 Momente

## Contact types

type-face-to-face = Persönlich
type-phone = Telefon
type-email = E-Mail
type-post = Post
type-website = Website
type-webinar = Webinar
types-new = Neue Kontaktart
types-contact-type = Kontaktart
types-name = Name der Art
types-color = Farbe
types-mark = Zeichen
types-add = Art hinzufügen
types-keep = Fertig
types-hide = Ausblenden
types-show = Einblenden
types-delete = Löschen
types-built-in = Die ersten sechs Arten behalten Farbe und Zeichen, damit sich jede Wand gleich liest.
colour-teal = Petrol
colour-ochre = Ocker
colour-slate-blue = Schieferblau
colour-olive = Oliv
colour-magenta = Magenta
colour-stone = Stein
types-change = { $label } ändern
types-delete-title = { $label } löschen?
types-delete-unused = Kein Moment hat diese Art.
types-delete-question = { $count ->
          [one] { $count } Moment hat diese Art. Er bekommt:
         *[other] { $count } Momente haben diese Art. Sie bekommen:
    }

## Verdicts

verdicts-show-of-hands = Handzeichen
verdicts-how-do-we-know = Woher wissen wir das?
verdicts-remark = Anmerkung
verdicts-remark-hint = Wer wurde gefragt, was gezählt?
verdicts-judged-in-review = { $judged } von { $all } neu bewertet
verdicts-judged-today = Heute bewertet
verdicts-judged-on = Bewertet am { $day }
verdicts-take-back = Zurücknehmen
verdicts-expected-and-got = Warum: erwartet, bekommen
verdicts-want-and-showstopper = Wunsch und Hindernis
verdicts-want = Wunsch
verdicts-i-want = Ich möchte{" "}
verdicts-want-hint = Ich möchte …
verdicts-showstopper = Hindernis
verdicts-showstopper-hint = Ich kann nicht …
verdicts-not-a-preference = Würde das allein alles verderben? Eine Farbe, die weniger gefällt, nicht; eine Tür, die nicht aufgeht, schon.
verdicts-no-priority = Keine Priorität: Dieses Urteil zählt nur für die Wand.
verdicts-take = „{ $verdict }“ übernehmen
evidence-guess = Vermutet
evidence-asked = Gefragt
evidence-observed = Beobachtet
evidence-data = Gemessen
verdicts-expected = { $named ->
          [yes] { $name } erwartete
         *[no] Kunden erwarteten
    }
verdicts-got = { $named ->
          [yes] { $name } bekam
         *[no] Kunden bekamen
    }
verdicts-no-hands = Noch keine Hand oben.
verdicts-hands-up = { $count ->
          [one] { $count } Hand oben
         *[other] { $count } Hände oben
    }
verdicts-all-say = { $up }: alle für { $verdict }.
verdicts-most-say = { $up }: { $count } für { $verdict }.
verdicts-tie = { $up }: Gleichstand zwischen { $first } und { $second }.
verdicts-tie-of-three = { $up }: Gleichstand zwischen allen dreien.
verdicts-hands-before = Vorher: { $hands }

## Copies

copies-ideal = wie es sein soll
copies-template = eine Vorlage

## What an import remarks on

remark-unknown-column = Die Spalte { $name } ist nicht bekannt; ihre Zellen wurden nicht gelesen.
remark-unknown-column-meant = Die Spalte { $name } ist nicht bekannt; ihre Zellen wurden nicht gelesen. Ist es die Spalte „{ $meant }“, dann muss sie so heißen.
remark-unread-column = Spalte { $place } wurde nicht gelesen.
remark-further-columns = Es gibt mehr als { $read } Spalten; die danach wurden nicht gelesen.
remark-read-as-text = Keine Spalte heißt „text“; { $name } wurde als Text gelesen.
remark-one-column = Es gibt nur eine Spalte, ohne Namen darüber; jede Zeile wurde als Moment gelesen.
remark-no-text = Zeile { $row } hat keinen Text; der Moment heißt { $unnamed }.
remark-unreadable-cell = Zeile { $row }: { $cell } unter { $column } war nicht zu lesen und blieb weg.
remark-unreadable-due = Zeile { $row }: { $cell } ist kein Datum wie 2027-02-15; es bleibt, wie es geschrieben ist.
remark-unnamed-action = Zeile { $row } hat einen Namen oder ein Datum ohne Maßnahme; die Maßnahme heißt { $unnamed }.
remark-unnamed-metric = Zeile { $row } hat den Wert einer Messgröße ohne deren Namen; sie heißt { $unnamed }.
remark-double-column = Zwei Spalten heißen { $name }; die erste wurde gelesen.
remark-ranks-behind = An der Wand stehen schon Prioritäten; die neuen kommen dahinter.
remark-rank-gaps = Die Ränge haben Lücken; sie wurden zu 1, 2, 3 und so fort geschlossen.
remark-double-rank = Zeile { $row } hat Rang { $rank }, den schon eine andere hat; sie kommt nach jener.
remark-repeated-cells = Zeile { $row } führt einen Moment weiter, nennt aber Art, Rang, Urteil, Wunsch oder Hindernis noch einmal; das wurde nicht gelesen.
remark-extra-cells = Zeile { $row } hat mehr Zellen, als es Spalten gibt; die übrigen wurden nicht gelesen.
remark-open-quote = Ein Anführungszeichen wird nie geschlossen; so können mehrere Zeilen als eine gelesen worden sein.
remark-windows-1252 = Der Text ist kein UTF-8; er wurde als Windows-1252 gelesen, also Umlaute und Akzente prüfen.
remark-damaged-text = Einige Zeichen sind beschädigt; sie erscheinen als �.
remark-other-sheets = Nur das Blatt { $read } wurde gelesen, { $count ->
          [one] { $count } anderes
         *[other] { $count } andere
    } nicht.
remark-document-title = Die Überschrift { $text } steht über anderen; aus ihr wurde kein Abschnitt.
remark-unread-lines = { $count ->
          [one] { $count } Zeile
         *[other] { $count } Zeilen
    } mit anderem Text, ab { $first }, { $count ->
          [one] wurde
         *[other] wurden
    } nicht gelesen.
remark-unread-drawings = { $count ->
          [one] { $count } andere Zeichnung
         *[other] { $count } andere Zeichnungen
    } ohne Text (Pfeile, Linien, Bilder und dergleichen) { $count ->
          [one] wurde
         *[other] wurden
    } nicht gelesen.
remark-unread-labels = { $count ->
          [one] { $count } Beschriftung
         *[other] { $count } Beschriftungen
    } an Pfeilen, ab { $first }, { $count ->
          [one] wurde
         *[other] wurden
    } nicht gelesen.
import-empty = die Datei ist leer; eine andere wählen
import-not-text = das ist kein lesbarer Text; vielleicht ist es eine Datei anderer Art
import-no-spreadsheet = das ist keine Tabelle, oder sie ist beschädigt; in einem Tabellenprogramm öffnen und neu als .xlsx speichern
import-locked-spreadsheet = diese Tabelle hat ein Kennwort oder ein altes Format; als .xlsx ohne Kennwort speichern
import-huge-spreadsheet = diese Tabelle ist viel zu groß für eine Wand; das nötige Blatt für sich speichern
import-no-sheet = die Tabelle hat kein Blatt, auf dem etwas steht
import-no-drawing = das ist keine Excalidraw-Zeichnung, oder sie ist beschädigt; in Excalidraw öffnen und neu speichern
import-nothing-found = es steht nichts darin, was ein Moment sein könnte
import-own-minutes = das ist das Protokoll einer Wand; die Wand selbst öffnen oder ihre Tabelle einlesen
import-no-text-column = die erste Zeile nennt keine Spalte „text“, so gibt es nichts zu lesen; die Spalte mit den Momenten „text“ nennen
import-broken-table = die Tabelle ist bei Zeile { $row } beschädigt; die Zeile berichtigen und noch einmal versuchen
import-too-many = es steht mehr darin, als eine Wand fasst (höchstens { $moments } Momente, { $stages } Abschnitte, { $types } Kontaktarten); mehrere Wände daraus machen

## What was mended in a file

mended-unreadable = { $place } war nicht zu lesen und blieb weg.
mended-no-id = { $kind ->
        [plan] Eine Idee, Maßnahme oder Messgröße
        [stage] Ein Abschnitt
        [type] Eine Kontaktart
        [review] Ein Rückblick
       *[moment] Ein Moment
    } hatte keine Kennung und bekam eine: { $text }.
mended-second-id = { $kind ->
        [plan] Eine zweite Idee, Maßnahme oder Messgröße
        [stage] Ein zweiter Abschnitt
        [type] Eine zweite Kontaktart
        [review] Ein zweiter Rückblick
       *[moment] Ein zweiter Moment
    } hatte die Kennung { $old } und bekam eine neue: { $text }.
mended-unknown-stage = { $text } nennt den Abschnitt { $stage }, den es nicht gibt; jetzt steht dort keiner.
mended-unknown-type = { $text } nennt die Kontaktart { $contact }, die es nicht gibt; jetzt steht dort keine.
mended-unknown-priority = Die Prioritäten nennen { $moment }, was nicht an der Wand ist; es ist von der Liste genommen.
mended-parked-priority = { $text } ist geparkt, kann also keine Priorität sein und ist von der Liste genommen.
mended-double-priority = { $text } steht zweimal unter den Prioritäten; der erste Platz zählt.
mended-sixth-priority = { $text } wäre eine sechste Priorität und ist von der Liste genommen; der Moment bleibt.
mended-unknown-idea = Die Maßnahme { $text } nennt die Idee { $idea }, die es nicht gibt; die Verbindung ist gelöst.
mended-regrouped = Die Momente eines Abschnitts standen nicht beisammen; { $count ->
          [one] { $count } Moment hat
         *[other] { $count } Momente haben
    } den Platz gewechselt.
mended-rows = Reihen hatten eine Lücke oder keinen ersten Moment; { $count ->
          [one] { $count } Moment hat
         *[other] { $count } Momente haben
    } die Reihe gewechselt.
mended-seconds = Die Sekunden von { $text } sind keine mögliche Zahl; sie blieben weg.
mended-times = Wie oft { $text } im Jahr vorkommt, ist keine mögliche Zahl; der Moment zählt einmal.
mended-customers-per-year = Die Kunden im Jahr sind mehr, als es geben kann; die Zahl blieb weg.
problem-too-long = { $text } ist länger als erlaubt ({ $field }: { $limit } Zeichen); es bleibt ganz erhalten.
problem-blank-moment = Der Moment { $id } hat keinen Text.
problem-blank-plan = { $field } ohne Text: { $id }.
problem-blank-type = Die Kontaktart { $id } hat keinen Namen.
problem-too-many-conditions = Es gibt mehr als zehn Bedingungen.
problem-target-not-above = Das Ziel von { $text } liegt nicht über seinem Urteil.
problem-due-unreadable = Der Termin { $typed } von { $text } ist kein Datum; er bleibt, wie er geschrieben ist.

## Time and reach

reach-created = { $times } Mal im Jahr erlebt
reach-created-in-words = { $times } Mal im Jahr erlebt ({ $words })
reach-contacts = { $contacts } { $count ->
          [one] Kontakt
         *[other] Kontakte
    } im Jahr mit jedem Kunden
reach-at-a-time = { $often }, je { $seconds } { $count ->
          [one] Sekunde
         *[other] Sekunden
    }
reach-per-customer = { $seconds } { $count ->
          [one] Sekunde
         *[other] Sekunden
    } je Kunde
reach-hours = { $line }, { $hours } { $count ->
          [one] Stunde
         *[other] Stunden
    } im Jahr
reach-timed = Mit Dauer: { $timed } von { $all }
reach-less-than-a-tenth = weniger als 0,1

## Steps to undo

step-add-type = Kontaktart hinzufügen
step-move-type = Kontaktart verschieben
step-remove-type = Kontaktart löschen
step-add-stage = Abschnitt hinzufügen
step-rename-stage = Abschnitt umbenennen
step-move-stage = Abschnitt verschieben
step-remove-stage = Abschnitt löschen
step-merge-stages = Abschnitte verbinden
step-split-stage = Abschnitt teilen
step-add = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } hinzufügen
step-delete = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } löschen
step-park = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } parken
step-move = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } verschieben
step-of-moments = { $step } ({ $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    })
step-duplicate = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } duplizieren
step-split-moment = Moment teilen
step-merge = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } verbinden
step-judge = Bewerten
step-hands = Handzeichen zählen
step-evidence = Beleg ändern
step-remark = Anmerkung ändern
step-take-back-verdict = Urteil zurücknehmen
step-make-priority = Zur Priorität machen
step-take-off = Aus den Prioritäten nehmen
step-change-rank = Rang ändern
step-swap-priorities = Prioritäten tauschen
step-add-idea = Idee hinzufügen
step-change-idea = Idee ändern
step-delete-idea = Idee löschen
step-add-action = Maßnahme hinzufügen
step-change-action = Maßnahme ändern
step-delete-action = Maßnahme löschen
step-add-metric = Messgröße hinzufügen
step-change-metric = Messgröße ändern
step-delete-metric = Messgröße löschen
step-add-review = Rückblick hinzufügen
step-rename-review = Rückblick umbenennen
step-delete-review = Rückblick löschen
step-import = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } einlesen
step-nothing = Nichts ändern
step-lay-out = { $count ->
          [one] { $count } Abschnitt
         *[other] { $count } Abschnitte
    } anlegen
step-title = Titel ändern
step-why = Grund ändern
step-mode = Zwischen heute und Ideal wechseln
step-customers-per-year = Kunden im Jahr ändern
step-next-review = Nächsten Rückblick ändern
step-customer = Kunden ändern
step-goal = Anliegen ändern
step-outcome = Gutes Ende ändern
step-context = Umstände ändern
step-conditions = Bedingungen ändern
step-participants = Runde ändern
step-rename-type = Kontaktart umbenennen
step-colour = Farbe ändern
step-mark = Zeichen ändern
step-hide-type = Kontaktart ausblenden
step-show-type = Kontaktart einblenden
step-text = Text ändern
step-type = Art ändern
step-seconds = Sekunden ändern
step-times = Häufigkeit im Jahr ändern
step-want = Wunsch ändern
step-showstopper = Hindernis ändern
step-expected = Erwartetes ändern
step-got = Erhaltenes ändern
step-consequence = Folge ändern
step-dots = Punkte ändern
step-initials = Kürzel ändern
step-lane = Bahn ändern
step-target = Ziel ändern
done-parked = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } geparkt
done-parked-a-priority = { $parked }, keine Priorität mehr
done-parked-priorities = { $parked }, { $ranked } davon { $ranked ->
          [one] keine Priorität mehr
         *[other] keine Prioritäten mehr
    }
done-deleted = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } gelöscht
done-merged = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } verbunden
done-stage-deleted = Abschnitt gelöscht, seine Momente bleiben
done-stages-merged = Abschnitte verbunden
done-type-added = { $name } hinzugefügt
done-type-given = { $name } hinzugefügt und { $count ->
          [one] { $count } Moment
         *[other] { $count } Momenten
    } gegeben
done-type-deleted = Kontaktart gelöscht
done-type-hidden = Kontaktart ausgeblendet
done-type-changed = Kontaktart geändert
done-laid-out = { $count ->
          [one] { $count } Abschnitt
         *[other] { $count } Abschnitte
    } angelegt
done-imported = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } eingelesen
done-idea-deleted = Idee gelöscht
done-action-deleted = Maßnahme gelöscht
done-metric-deleted = Messgröße gelöscht
done-review-deleted = Rückblick gelöscht

## The summary

summary-in-stages = { $line } in { $count ->
          [one] { $count } Abschnitt
         *[other] { $count } Abschnitten
    }
summary-without-type = { $count ->
          [one] { $count } Moment
         *[other] { $count } Momente
    } ohne Art
summary-verdicts-alone = { $magical }, { $neutral } neutral, { $miserable } miserabel; noch keine Prioritäten
summary-verdicts = { $magical } ({ $of }), { $neutral } neutral, { $miserable } miserabel; { $count ->
          [one] { $count } Priorität
         *[other] { $count } Prioritäten
    } offen
summary-without-owner = { $count } ohne Namen oder Termin
summary-created = { $times } Mal im Jahr erlebt
summary-seconds = { $seconds } { $count ->
          [one] Sekunde
         *[other] Sekunden
    } je Kunde, im Schnitt je { $average } (mit Dauer: { $timed } von { $all })
summary-hours = { $hours } { $count ->
          [one] Stunde
         *[other] Stunden
    } im Jahr mit Kunden

## Refusals

refused-unknown = Das ist nicht mehr an der Wand ({ $id }); nichts wurde geändert.
refused-id-taken = An der Wand gibt es schon etwas mit der Kennung { $id }; nichts wurde geändert.
refused-nothing-chosen = Kein Moment ist ausgewählt.
refused-five-priorities = Schon fünf. Eine davon ersetzen oder diesem Moment als Kandidat einen Punkt geben.
refused-already-priority = { $text } ist schon eine Priorität.
refused-no-priority = { $text } ist keine Priorität.
refused-parked = { $text } ist geparkt; zuerst zurück auf die Zeitleiste legen.
refused-too-long = { $field }: höchstens { $limit } Zeichen.
refused-blank = { $field }: darf nicht leer sein.
refused-too-many-conditions = Mehr als zehn Bedingungen gehen nicht. Zuerst eine entfernen.
refused-too-many-rows = Mehr Momente passen hier nicht untereinander. Daneben ist Platz.
refused-no-amount = Das ist keine mögliche Zahl; nichts wurde geändert.
refused-target-not-above = Ist ein Moment { $verdict }, kann das Ziel nicht { $target } sein; es muss besser sein.
refused-built-in-type = { $label } gehört zu den ersten sechs Arten; die Art lässt sich ausblenden, nicht löschen.
refused-built-in-colour = { $label } gehört zu den ersten sechs Arten; die Farbe bleibt, damit sich jede Wand gleich liest.
refused-too-few-ids = Die Kopien ließen sich nicht anlegen; nichts wurde geändert.
refused-next-to-itself = Ein Moment kann nicht neben sich selbst stehen.
refused-nothing-to-split = Hier gibt es nichts zu teilen oder zu verbinden.
refused-unknown-idea = Die Maßnahme nennt eine Idee, die dieser Moment nicht hat; nichts wurde geändert.
field-title = der Titel
field-why = der Grund
field-customer = der Kunde
field-goal = das Anliegen
field-outcome = das gute Ende
field-context = die Umstände
field-condition = eine Bedingung
field-type-label = der Name einer Kontaktart
field-stage-name = der Name eines Abschnitts
field-moment = ein Moment
field-want = ein Wunsch
field-showstopper = ein Hindernis
field-expected = was Kunden erwarteten
field-got = was Kunden bekamen
field-idea = eine Idee
field-action = eine Maßnahme
field-metric = der Name einer Messgröße
cause-device = der Datenträger meldet einen Fehler
cause-denied = keine Berechtigung
cause-full = der Datenträger ist voll
cause-connection = die Verbindung zum Datenträger ist verloren
cause-reader-gone = das Programm, das sie liest, ist beendet
cause-memory = der Speicher ist aufgebraucht
cause-other = das System meldet: { $words }
place-in-list = { $list ->
    [moments] Moment { $number }
    [stages] Abschnitt { $number }
    [contact_types] Kontaktart { $number }
    [participants] Person { $number }
    [priorities] Priorität { $number }
    [reviews] Rückblick { $number }
   *[other] { $list } { $number }
} ({ $path })
place-in-file = „{ $path }“
read-not-found = diese Datei gibt es nicht; vielleicht wurde sie verschoben oder umbenannt
read-denied = die Datei darf nicht gelesen werden; ihr Besitzer kann sie freigeben
read-directory = das ist ein Ordner, keine Datei; eine Datei darin wählen
read-no-file = das ist ein Gerät oder eine Pipe, keine Datei; eine Datei wählen
read-too-big = die Datei ist zu groß ({ $megabytes } MB; höchstens { $most } MB); eine kleinere wählen
read-failed = die Datei ließ sich nicht lesen ({ $error }); noch einmal versuchen oder sie auf einen anderen Datenträger kopieren
open-empty = die Datei ist leer, es ist also keine Wand darin; eine frühere Kopie davon suchen
open-only-zeros = die Datei besteht nur aus Nullen, wie ein Absturz des Rechners sie hinterlassen kann; eine frühere Kopie davon suchen
open-utf-16 = die Datei ist in UTF-16; als UTF-8 speichern und noch einmal öffnen
open-not-utf-8 = die Datei ist kein UTF-8-Text (Byte { $offset } ist falsch); als UTF-8 speichern und noch einmal versuchen
open-picture = das ist ein Bild, keine Datei einer Wand; nur ein PNG aus Momentwall kann eine Wand enthalten
open-no-wall-in-photo = in diesem Bild ist keine Wand; Programme, die Bilder verschicken oder bearbeiten, nehmen sie manchmal heraus, also die Originaldatei besorgen
open-damaged-photo = das Bild ist abgeschnitten oder beschädigt, die Wand darin ist nicht zu lesen; die Originaldatei besorgen
open-in-photo = die Wand in diesem Bild lässt sich nicht öffnen: { $why }
open-no-json = die Datei ist keine Wand oder beschädigt (Zeile { $line }, Spalte { $column }); eine frühere Kopie davon suchen
open-too-deep = die Datei ist zu tief verschachtelt, um eine Wand zu sein; eine andere Datei wählen
open-too-much = die Datei enthält mehr, als eine Wand fasst; eine andere Datei wählen
open-number-too-large = die Wand ist beschädigt: eine Zahl darin ist zu groß; eine frühere Kopie davon suchen
open-duplicate-key = die Wand ist beschädigt: { $key } steht zweimal darin, und beim Öffnen ginge eines von beiden verloren; eine frühere Kopie davon suchen
open-no-wall = die Datei ist keine Wand von Momentwall; eine andere Datei wählen
open-unknown-version = die Wand ist beschädigt: ihre Version ist nicht zu lesen; eine frühere Kopie davon suchen
open-too-new = die Wand stammt von einem neueren Momentwall (Dateiversion { $version }); sie lässt sich mit dem neueren öffnen
open-damaged = die Wand ist beschädigt: { $place } ist nicht zu lesen; eine frühere Kopie davon suchen
save-write-protected = die Datei ist schreibgeschützt und wurde nicht geändert
save-no-folder = diesen Ordner gibt es nicht; nichts wurde geschrieben
save-no-file = das ist ein Ordner oder ein Gerät, keine Datei; nichts wurde geschrieben
save-changed-elsewhere = jemand anders hat die Datei inzwischen geändert; nichts wurde geschrieben
save-denied = hier darf nicht geschrieben werden; nichts wurde geändert
save-disk-full = der Datenträger ist voll, deshalb wurde nichts geändert; Platz schaffen und noch einmal versuchen
save-file-limit = so große Dateien nimmt das System oder der Datenträger nicht, deshalb wurde nichts geändert; an einem anderen Ort speichern
save-no-backup = die Sicherung, die vorher angelegt wird, ließ sich nicht schreiben: { $why }
save-too-large = die Wand enthält mehr, als ihre Datei fasst, deshalb wurde nichts geschrieben; zwei Wände daraus machen
save-name-too-long = der Name der Datei ist zu lang, deshalb wurde nichts geschrieben; einen kürzeren wählen
save-unsettled = die Datei ist geschrieben, aber der Datenträger bestätigt nicht, dass sie einen Stromausfall übersteht ({ $error }); noch einmal speichern
save-failed = die Datei ließ sich nicht schreiben, nichts wurde geändert ({ $error }); noch einmal oder an einem anderen Ort versuchen
save-choose-another-place = { $what }; einen anderen Ort wählen
save-open-it-again = { $what }; neu öffnen und die Änderung wiederholen
