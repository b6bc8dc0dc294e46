# Every sentence of the program. What stands in braces is filled in; the rest may be written as the language needs it.
# A text of the wall, a file or the system is never translated.

## Shared

untitled-wall = Untitled wall
continued = continued
nothing-here-yet = Nothing here yet
why-we-do-this = Why we do this
moments = Moments
no-type-yet = No type yet
unnamed = (unnamed)
not-yet = Not yet
more-characters = … and { $count ->
          [one] { $count } more character
         *[other] { $count } more characters
    } in the file
more-types = and { $count ->
          [one] { $count } more type
         *[other] { $count } more types
    }
and-more = and { $count } more
parked-count = Parked ({ $count })
verdict-miserable = Miserable
verdict-neutral = Neutral
verdict-magical = Magical
verdict-miserable-within = miserable
verdict-neutral-within = neutral
verdict-magical-within = magical
state-to-assess = To assess
state-protect = Protect
state-open = Open
state-under-way = Under way
state-look-again = Look again
state-to-assess-within = to assess
state-protect-within = protect
state-open-within = open
state-under-way-within = under way
state-look-again-within = look again
state-to-assess-means = No face chosen yet
state-open-means = Nothing under way
state-under-way-means = There is a plan
state-look-again-means = Done, but is it better?
state-protect-means = Keep it this good
mode-today = As it is today
mode-ideal = As it should be
date = { $day } { $month } { $year }
date-with-weekday = { $weekday }, { $date }
date-day-and-month = { $day } { $month }
date-month = { $month } { $year }
date-short = { $day } { $month }
date-short-with-year = { $day } { $month } { $year }
date-and-time = { $day } { $month }, { $time }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
count-moments = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    }
count-magical = { $count ->
          [one] { $count } magical moment
         *[other] { $count } magical moments
    }
count-ideas = { $count ->
          [one] { $count } idea
         *[other] { $count } ideas
    }
count-actions = { $count ->
          [one] { $count } action
         *[other] { $count } actions
    }
priority-of-rank = priority { $rank }
magical-moments = { $count ->
          [one] magical moment
         *[other] magical moments
    }
of-priorities = { $magical } of { $priorities ->
          [one] { $priorities } priority
         *[other] { $priorities } priorities
    }
quoted = “{ $text }”
number-millions = { $number } million
number-billions = { $number } billion
number-trillions = { $number } trillion
nobody-yet = nobody yet
no-date-yet = no date yet
by-date = by { $date }
not-yet-within = not yet
no-type-yet-within = no type yet

## The window

window-wall = Wall
window-add-a-moment = Add a moment
window-add = Add
window-note-text = Text of the moment
window-steps = Steps
window-priorities = Priorities
window-contact-types = Contact types
window-press-the-number = press the number
window-parked-word = Parked
window-shelf-is-empty = Parked moments wait here until they find a place.
window-stage-of-new = Stage of new moments
window-type-of-new = Type of new moments
window-no-stage = No stage
window-more = More
window-menu-of-selection = Menu of the selection
window-screen-keyboard = On-screen keyboard
window-no-screen-keyboard = If no keyboard appears, turn one on in this computer’s settings.
window-locked = Hands off: nothing on the wall can be changed.
window-newer = A newer Momentwall made this wall: here it can be looked at and photographed, and its file stays as it is. To change it, use the newer one.
window-newer-refuses = A newer Momentwall made this wall, so nothing of it is changed or saved here. To change it, use the newer one.
window-locked-refuses = Hands off: release the wall first, then it can be changed.
window-released = Released: the wall can be changed again.
window-release = Release
window-which-wheel = What should the wheel do on the wall?
window-wheel-moves = Move it
window-wheel-zooms = Zoom
window-menu = Menu
window-panel = Panel
window-show-panel = Show the panel
window-show-panels = Show the panels
window-hide-panel = Hide the panel
window-drag-here = Drag a moment here
window-room-for-more = Room for one more
window-make-a-priority = Make a priority
window-take-off = Remove from the priorities
window-rank-up = One rank up
window-rank-down = One rank down
window-put-back = Put back on the timeline
window-no-priorities = No priorities yet
window-choose-first = First choose three to five moments. Then judge them here.
window-go-to-priorities = Go to 3 Priorities
window-first-question = { $named ->
          [yes] What is the very first thing { $name } notices?
         *[no] What is the very first thing they notice?
    }
window-moments-first = This step is about moments. Collect them first.
window-go-to-moments = Go to 1 Moments
window-first-hint = Type it and press Enter. The next one follows.
window-title-and-customer = Title and customer
window-paste-a-list = Paste a list
window-look-at-a-sample = Look at a sample
window-recent = Recent walls
window-light = Light
window-dark = Dark
window-like-the-system = Like the system
window-autosave = Save automatically
window-program = Momentwall
window-cancel = Cancel
window-ok = OK
window-undo = Undo
window-undo-this = Undo this
window-title = Title
window-customer = Customer
window-goal = Their goal
window-why = Why we do this
window-whose-day = { $named ->
          [yes] Such as: A day with { $name }
         *[no] What to call this wall
    }
window-verdict = Verdict
window-nothing-is-written = Nothing is being written here, so letters work as shortcuts. Click a field first, or press N for a new moment.
window-paste-how = Copy a list in any program, then press { $ctrl }+V here: every line becomes a moment.
window-photo-copied = Photo copied
window-out-of-photo = This is the wall inside the photo. Save it to go on with it.
window-photo-runs = The photo is being made
window-keep-this-wall = Keep this wall?
window-do-not-keep = Don’t keep it
window-recovered = Still open when the program stopped
window-bring-back = Bring it back
window-back-to-the-wall = Back to the wall
window-map = Map of the wall
window-not-now = Not now
window-throw-away = Throw away
window-five-already = Five already
window-choose-a-moment = First select a moment on the wall.
window-nothing-to-split = Put the cursor between the two halves first.
window-not-stacked = It is not stacked under another moment.
window-nothing-before = There is no moment before it in this stage to stack it under.
window-which-steps-down = Swap one out, or give this one a dot as a candidate.
window-park-as-candidate = Give it a dot instead
window-open-a-wall = Open a wall
window-save-wall-as = Save the wall as
window-path-replaces = A file of this name is there already. Press “Save” again to replace it; a backup is made first.
window-path-replaces-it = A file of this name is there already. Press “Save” again to replace it for good.
window-path-no-folder = There is no such folder. Type another one, or make it first.
window-path = File
window-path-ending = Type a file’s name too, not only a folder.
window-unnamed-stage = Stage without a name
window-selected = { $count } selected
station-set-up = Set-up
station-moments = 1 Moments
station-types = 2 Types
station-priorities = 3 Priorities
station-verdicts = 4 Verdicts
station-actions = 5 Actions
station-close = Wrap-up
window-place-of = { $place } of { $count }
window-slot = Priority { $rank }: { $text }
window-empty-slot = Priority { $rank }: empty
slot-aimed = { $rank ->
    [1] First?
    [2] Second?
    [3] Third?
    [4] Fourth?
   *[other] Fifth?
}
slot-gives-way = Place { $to } then goes to { $text }
slot-let-go = Let go to put it here.
shelf-aimed = { $count ->
    [one] Park it?
   *[other] Park { $count } moments?
}
slot-all-taken = Let go, and choose which of the five gives way.
window-few-slots-used = { $count } of 5, three are enough
window-slots-used = { $count } of 5
window-notes = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    }
window-parked-count = { $count } parked
status-no-moments = No moments yet
status-without-type = { $count } without a type
status-priorities = { $count } of 5 priorities
status-open = { $count ->
    [one] { $count } priority open
   *[other] { $count } priorities open
}
status-saved-at = saved { $time }
status-saved = saved
status-saving = saving
status-not-in-file = not saved yet, kept safe
status-no-file-kept = kept safe, no file yet
status-no-file = no file yet
status-unsafe = not kept safe: save it
window-moved-to = Moved to { $place } of { $count }
window-undone = Undone: { $step }
window-redone = Redone: { $step }
window-copied = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } copied
window-pasted = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } pasted
window-pasted-into = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } pasted into { $stage }
window-cannot-open = { $name } was not opened: { $why }. No file was changed, and the wall that was open stays as it is.
window-cannot-save = { $name } was not saved: { $why }. The wall is still open here; “Save as…” keeps it in another place.
window-saved-unsurely = { $name }: { $why }. The wall is still open here, too.
window-cannot-keep = The recovery copy could not be written: { $why }. Save the wall to be safe.
window-mended = { $count ->
          [one] { $count } thing was
         *[other] { $count } things were
    } mended as the file was opened. The file stays as it is until you change something, and a backup is made then.
window-backed-up = The file as it was is kept in { $copy }
window-keep-failed = { $title } could not be saved: { $why }. What you do not save is lost; “Save as…” keeps it in another place.
window-keep-question = { $title } is in no file yet. If you don’t keep it, it is thrown away.
window-keep-changes = The last changes of { $title } are not in its file yet. If you don’t keep them, they are lost.
window-still-open = { $title } was still open when the program stopped
window-hour-today = { $hour } today
window-hour-yesterday = { $hour } yesterday
window-hour-on = { $hour } on { $day }
window-beside-no-file = It is in no file yet.
window-beside-unreadable = Its file is gone or cannot be read.
window-beside-same = Its file has everything but what was half typed.
window-beside-newer = It is newer than what is in its file.
window-beside-older = Its file was changed later: what is there is newer.
window-beside-different = It is not the same as what is in its file.
window-recovered-when = { $line }, last changed { $when }
window-recovered-draft = { $line }, and something half typed
window-half-written = Add what you were writing?
window-half-written-question = { $text } is not on the wall yet. Everything else is saved.
window-leave-out = Leave it out
window-add-it = Add it
window-is-full = There is room for { $limit } characters; more was not taken.
window-path-to-save = The window for choosing a file did not open on this computer. Type where to save it.
window-path-to-open = The window for choosing a file did not open on this computer. Type where the wall is.
window-open-it = Open
window-too-long = Lines longer than { $limit } characters were cut off there. What you copied still has the rest.

## Commands

actions-new-wall = New wall
actions-open = Open…
actions-save = Save
actions-save-as = Save as…
actions-import = Import…
actions-versions = Earlier versions…
actions-photo = Photo…
actions-copy-as-ideal = Copy as ideal
actions-copy-as-template = Copy as a template
actions-copy-photo = Copy the photo
actions-undo = Undo
actions-redo = Redo
actions-find = Find
actions-preferences = Preferences…
actions-help = Help: keys and gestures
actions-hands-off = Hands off
actions-hide-panels = Hide the panels
actions-station = To the next step, or the one before
actions-present = Present
actions-projector = Projector window
actions-full-screen = Full screen
actions-new-moment = New moment
actions-new-moment-after = New moment after this one
actions-edit-text = Edit text
actions-split = Split the text at the cursor
actions-merge = Merge into one moment
actions-duplicate = Duplicate
actions-cut = Cut
actions-copy = Copy
actions-paste = Paste, a moment a line
actions-paste-as-one = Paste as one moment
actions-park = Park
actions-delete = Delete
actions-move-word = Move one place
actions-stack = Put under the one before
actions-unstack = Take out of the stack
actions-open-menu = Menu of the selection
actions-contact-type = Contact type
actions-priority = Make a priority, or take it off
actions-add-dot = One dot more
actions-take-dot = One dot less
actions-give-dots = Give dots
actions-sort-by-dots = Sort by dots
actions-clear-dots = Clear dots
actions-walk = Go to the moment beside, above or below
actions-first-and-last = Go to the first or the last moment
actions-extend = Extend the selection
actions-select-all = Select all
actions-select-more = Select more
actions-escape = End writing, cancel a drag, clear the selection
actions-fit = Fit
actions-fit-selection = Fit the selection
actions-actual-size = 100 %
actions-zoom-in = Zoom in
actions-zoom-out = Zoom out
actions-gestures-heading = Mouse and fingers
actions-group-wall = The wall
actions-group-moments = Moments
actions-group-judging = Judging
actions-group-selecting = Selecting
actions-group-looking = Looking
gesture-tap-wall = Double-click or double-tap the empty wall
gesture-tap-wall-does = a new moment there
gesture-tap-moment = Double-click or double-tap a moment
gesture-tap-moment-does = edit its text
gesture-drag-moment = Drag a moment
gesture-drag-moment-does = move it; Esc puts it back
gesture-drag-copy = { $alt } and drag
gesture-drag-copy-does = leave the moment, drag a copy
gesture-drag-to-shelf = Drag to “Parked”, or to a priority’s place
gesture-drag-to-shelf-does = park it, or make it a priority
gesture-drag-wall = Drag on the empty wall
gesture-drag-wall-does = select what the rectangle touches; a finger moves the wall
gesture-shift-click = Shift and click
gesture-shift-click-does = select one more; on touch first press “Select more”
gesture-right-click = Right-click, or press and hold
gesture-right-click-does = the menu of what is there
gesture-wheel = Wheel, and { $ctrl } with it
gesture-wheel-does = move the wall and zoom; the preferences swap them
gesture-space-drag = Space or middle button, and drag
gesture-space-drag-does = move the wall
gesture-two-fingers = Two fingers
gesture-two-fingers-does = zoom and move the wall
gesture-tap-stage = Double-click a stage’s name
gesture-tap-stage-does = rename the stage
gesture-stage-dots = Press the three dots beside it
gesture-stage-dots-does = move, merge or delete the stage
gesture-stage-keys = F2, { $ctrl }+Arrows or { $delete } on the three dots
gesture-stage-keys-does = the same by keyboard

## Leading the room

coach-ask-the-room = Ask the room
coach-start = Start the timer
coach-pause = Pause the timer
coach-one-minute = + 1 min
coach-one-minute-more = One minute more
coach-reset = Reset
coach-time-is-up = Time is up
coach-tips = Tips for this step
coach-what-for = What this step is for
coach-easily-goes-wrong = Easily goes wrong
coach-when-stuck = When the room is stuck
coach-question-set-up = { $named ->
          [yes] What does { $name } want, and what counts as a good end?
         *[no] Whose day are we walking through, and what counts as a good end for them?
    }
coach-question-moments = { $named ->
          [yes] What does { $name } see, hear, touch or wait for next?
         *[no] What do they see, hear, touch or wait for next?
    }
coach-question-types = { $named ->
          [yes] How does it reach { $name }?
         *[no] How does it reach them?
    }
coach-question-priorities = { $named ->
          [yes] If all else ran well, would this one alone send { $name } away, or bring { $name } back?
         *[no] If all else ran well, would this one alone send them away, or bring them back?
    }
coach-question-verdicts = { $named ->
          [yes] What was { $name } hoping for, and what would { $name } tell a friend that evening?
         *[no] What were they hoping for, and what would they tell a friend that evening?
    }
coach-question-ideas = { $named ->
          [yes] What would make { $name } smile and cost next to nothing? What must never happen again?
         *[no] What would make them smile and cost next to nothing? What must never happen again?
    }
coach-question-actions = Who starts what by when, and how shall we notice?
coach-question-first-close = When do we look again, and who gets the photo today?
coach-question-close = { $named ->
          [yes] What moved, what slipped, and what does { $name } now take for granted?
         *[no] What moved, what slipped, and what do they now take for granted?
    }
coach-done-set-up = Done when one customer, one goal and one reason for doing this are on the wall.
coach-done-moments = Done when three people in turn read it aloud and nobody adds a moment.
coach-done-types = Done when every moment has its type.
coach-done-priorities = Done when the room can defend each priority in a sentence.
coach-done-verdicts = Done when each priority has a face, and you know whether you asked or guessed.
coach-done-actions = Done when every priority that is not magical has an action with a name and a date.
coach-done-close = Done when the next date is set and the photo is sent.
phase-means = { $name }, { $minutes } minutes: { $what }
phase-silent-means = all write moments, each alone and without a word.
phase-placing-means = moments go where they belong, and what is there twice goes together.
phase-gaps-means = look along the line for what is missing.
phase-alone-means = all choose, each alone.
phase-dots-means = all give their dots.
phase-talk-means = the room agrees on three to five.
phase-wide-means = ideas, and nobody objects.
phase-narrow-means = what is worth it gets a name and a date.
phase-silent = Silent
phase-placing = Placing
phase-gaps = Gaps
phase-alone = Alone
phase-dots = Dots
phase-talk = Talk
phase-wide = Collect
phase-narrow = Decide
coach-goal-set-up = Everyone pictures the same person.
coach-goal-moments = The whole journey, with nothing judged yet.
coach-goal-types = See through which door each contact comes.
coach-goal-priorities = Find the three to five that decide the rest.
coach-goal-verdicts = An honest picture from the customer’s seat.
coach-goal-actions = For each priority one action that you will truly take.
coach-goal-close = Keep it alive after today.
mistake-all-customers = Mapping all customers at once.
mistake-managers-only = A room of managers only.
mistake-own-tasks = Writing your departments’ tasks instead of what the customer lives through.
mistake-order-to-payment = Starting at the order and stopping at the payment.
mistake-colour-for-mood = Using colour for mood.
mistake-mixed-ones = Arguing over a mixed one: pick what the customer notices first.
mistake-easy-to-repair = Choosing what is easy to repair.
mistake-dots-decide = Letting dots decide without talk.
mistake-grading-effort = Grading your effort.
mistake-promise-kept = Calling a promise kept magical.
mistake-judging-ideas = Judging ideas while you collect them.
mistake-pen-holder = Giving all actions to whoever holds the pen.
mistake-nobody-outside = Updating the wall without asking anyone outside.
mistake-new-before-old = Adding new priorities before the old ones are closed.
stuck-few-people = Hardly any people involved?
stuck-few-people-helps = Web pages, parcels and bills speak as well.
stuck-no-budget = No budget?
stuck-no-budget-helps = Look for the free ones, and add up what a complaint costs you.
stuck-we-lead = We lead our market?
stuck-we-lead-helps = Customers compare you with their best experience anywhere.
stuck-work-here = Will it work here?
stuck-work-here-helps = Try the smallest for two weeks, and count.
stuck-work-for-us = Does this work for us at all?
stuck-work-for-us-helps = Take one real customer from last week and walk along.
stuck-a-sixth = A sixth priority?
stuck-a-sixth-helps = Which of the five may wait?
stuck-silence = Silence?
stuck-silence-helps = Two minutes of writing, everyone alone.
stuck-boss-first = The boss speaks first?
stuck-boss-first-helps = Vote on paper, then enter the numbers.
progress-set-up = { $count } of 3 filled in
progress-no-moment = No moment yet
progress-moments = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } so far
progress-types = { $typed } of { $all } with a type
progress-none-chosen = None chosen yet
progress-few-chosen = { $count } chosen, three are enough
progress-chosen = { $count } chosen
progress-judged = { $judged } of { $all } judged
progress-met = { $met } of { $all } taken care of
progress-next-date = The next date is set
progress-no-next-date = No next date yet
coach-clock = { $shown } left
coach-best-of-anywhere = { $named ->
          [yes] Who did this best for { $name } lately, anywhere?
         *[no] Who did this best for them lately, anywhere?
    }
verdict-miserable-means = { $named ->
          [yes] Worse than { $name } can accept
         *[no] Worse than they can accept
    }
verdict-neutral-means = { $named ->
          [yes] What { $name } counts on
         *[no] What they count on
    }
verdict-magical-means = { $named ->
          [yes] More than { $name } dared hope
         *[no] More than they dared hope
    }
verdict-miserable-means-short = Worse than acceptable
verdict-neutral-means-short = As expected
verdict-magical-means-short = Better than hoped

## Choosing priorities

choosing-how-to-give = Every press on a moment is a dot now. “Undo” takes one back; press “Give dots” again to end it.
choosing-nothing-to-sort = Choose priorities first; then this puts them in the order of their dots.
choosing-rest-first = To take a priority to another rank, rest a finger on it first.
choosing-sorted = Priorities sorted by their dots
choosing-sorted-already = The priorities stand in the order of their dots already.
choosing-dots = Dots
choosing-most-dots = Most dots
choosing-dots-cleared = Dots cleared
choosing-if-it-fails = What happens if it fails
choosing-dots-each = { $each } dots each
choosing-dots-placed-of = { $placed } of { $budget } placed
choosing-dots-too-many = { $placed } placed, { $budget } for { $people ->
          [one] { $people } person
         *[other] { $people } people
    }
choosing-dots-placed = { $placed } placed
choosing-tie = A tie at the fifth place, { $count ->
          [one] { $count } dot
         *[other] { $count } dots
    } each: { $names }. The room decides.
choosing-none-chosen = Nothing is chosen to judge yet. In step 3 the room picks the three to five moments that decide the rest.
choosing-fewer-than-three = Three to five priorities give the room enough to work on. Go on with these if they decide the rest.
choosing-annoyed = Get annoyed
choosing-gives-up = Give up
choosing-leaves = Go elsewhere
choosing-they-are = { $named ->
          [yes] If this goes wrong for { $name }
         *[no] If this goes wrong for them
    }
choosing-dots-of = { $count ->
          [one] { $count } dot
         *[other] { $count } dots
    }: { $text }

## The close

close-leaves = What leaves the room
close-copy-summary = Copy the summary as text
close-summary-copied = Summary copied: paste it into a message or a document
close-copy-plan = Copy the plan as a table
close-plan-copied = Plan copied: paste it into a spreadsheet
close-save-table = Table…
close-save-minutes = Minutes…
close-parked = Parked notes
close-parked-go-along = { $count } in the photo, the summary and the minutes.
close-parked-stay = Left out of the photo, the summary and the minutes. The table has all notes.
close-no-why = The wall does not say why yet. Add a line?
close-no-why-yet = The wall does not say why yet
close-add-a-line = Add a line
close-saving = Saving
close-where-they-stand = Where the priorities stand
close-no-priorities = No priorities were chosen, so nothing is open.
close-judge-it = Judge it in 4 Verdicts
close-see-its-actions = Go on in 5 Actions
close-overdue = overdue
close-open-means = Nothing under way
close-next-review-word = Next review
close-choose-a-day = Choose a day
close-day-has-passed = That day has passed. When does the room meet next?
close-review = Review
close-assess-again = Assess again
close-assess-again-means = Keeps the wall as it stands as a review, dated by its verdicts. Then the room judges again.
close-nothing-to-keep = A review keeps the verdicts of a day. Judge the priorities first; then it can be taken.
close-no-reviews = A review keeps what the wall says on one day. Take one before the room judges again, and what changed is shown here.
close-reviews = Reviews
close-from = From
close-to = To
close-nothing-changed = Nothing changed.
close-over-the-reviews = Over the reviews
close-magical-on-the-wall = Magical moments on the wall
close-magical-priorities = Magical priorities
close-faces-heading = The faces of today’s priorities
close-that-leaves = { $text }, what leaves the room
close-saved = Saved
close-saved-at = Saved { $time }
close-none-open = None open
close-open = { $open } open
close-actions-overdue = { $count ->
          [one] { $count } action
         *[other] { $count } actions
    } overdue
close-overdue-since = overdue since { $date }
close-no-face-yet = no face chosen yet
close-done-not-magical = all done, still not magical
close-nobody-on-it = nobody on it yet
close-someone-has-begun = there is a plan
close-done-not-judged = all done, not judged since
close-keep-it = keep it this good
close-review-was-due = Review was due on { $day }
close-next-review-on = Next review on { $day }
close-taken = Kept: { $review }. Now assess again.
close-second-of-day = Second of the day
close-third-of-day = Third of the day
close-number-of-day = Number { $number } of the day
close-name-of-review = Name of the review, { $date }
close-name-of-undated-review = Name of the review, no date
close-delete = Delete: { $review }
close-no-date = No date
close-show-all = Show all { $count } changes
close-not-known = not known
close-not-judged = not judged
close-faces-of = Priority { $rank }, { $text }: { $faces }
close-on-date = { $what } on { $date }
close-now = { $what } now

## The help of the command line

help-program = A sticky-note wall for customer moments of truth
help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-help = Show this help
help-version = Show the version
help-a-command = COMMAND
help-default = default: { $value }
help-new = Make a fresh wall, or a copy of a built-in sample
help-import = Make a wall from a table or a list
help-add = Add moments at the end of a wall, or of a stage
help-export = Write the photo, a table, minutes or the wall itself
help-check = List every problem in walls
help-summary = Count what is on a wall
help-session = Edit a wall from a script, one change a line on the standard input
help-recover = Bring back what a window or session had when it was interrupted
help-language = The language of this run; without it the one in the preferences
help-force = Replace a wall that is there; it is backed up first
help-today = The day on which something counts as overdue, like 2026-11-21; today if not given
help-file-to-open = The wall to open in the window; without it the last one
help-file-to-edit = The wall; it is saved when the input ends
help-file-to-recover = The wall that was being edited
help-file = The wall
help-files = The walls
help-input = The table (.csv, .tsv, .xlsx), list (.txt, .md), drawing (.excalidraw) or photo with its wall inside (.png)
help-out = The wall to make, ending with .wall.json
help-new-out = The file to make, ending with .wall.json
help-new-sample = Copy a built-in sample instead of starting empty
help-export-sample = Export a built-in sample instead of a file
help-texts = The moments’ texts, one each, in quotation marks
help-stage = The stage they belong to; a new name makes a new stage
help-type = Their contact type; a new label makes a new type
help-parked = Park them
help-paths = The wall and the file to write (.png .pdf .svg .csv .md .json, or - for the standard output); with --sample the file alone
help-format = The format, where OUT is -
help-width = Width of the photo in pixels, up to 32000
help-scale = Pixels per unit of the photo’s page, which is 1920 units wide as 16:9
help-shape = Shape of the photo
help-theme = Colours of the photo
help-transparent = Leave out the photo’s background
help-without-parked = Leave the parked notes out of the photo and the minutes; the wall inside a photo keeps them
help-without-wall = Leave the wall out of the photo’s file; the photo then no longer opens as the wall
help-poster = Spread the PDF over sheets to cut and glue
help-sheets = Sheets of the poster beside each other, 1 to 20; as many as make it readable if not given
help-outlines = Draw the SVG’s letters as outlines, which look the same everywhere and are no text any more
help-page = Which page: the wall, the priorities, or both
help-json = Print one JSON object
help-value-english = English
help-value-german = German
help-value-cafe = A café: 12 moments
help-value-hotel = A hotel stay: 30 moments
help-value-shop = A small online shop: 60 moments
help-value-csv = A table
help-value-md = Minutes
help-value-json = The wall itself
help-value-svg = The photo as a drawing
help-value-screen = The shape of the screen; without a window 16:9
help-value-wide = A wide screen
help-value-sheet = A sheet, landscape
help-value-flipchart = A flip-chart sheet, portrait
help-value-line = One long line
help-value-paper = Light paper
help-value-dark = Dark
help-value-poster-a4 = Sheets of A4
help-value-poster-a3 = Sheets of A3
help-value-wall = The wall
help-value-priorities = The priorities with their plans
help-value-all = Both, one under the other; in a PDF also a page for each priority
usage-command = there is no command { $word }
usage-option = there is no option { $option } here
usage-option-meant = there is no option { $option } here; perhaps { $meant } is meant
usage-missing = this is missing: { $what }
usage-value = { $option } does not take { $value }, only { $taken }
usage-no-value = { $option } needs a value
usage-bad-value = { $option } cannot be { $value }: { $why }
usage-together = { $one } and { $other } do not go together
usage-twice = { $option } is given twice
usage-other = the arguments cannot be understood
usage-see-help = { $what }; see { $command }
usage-width-range = a width is 1 to 32000 pixels

## The command line

command-wall-name = a wall’s name ends with .wall.json
command-import-ending = only .csv, .tsv, .xlsx, .txt, .md, .excalidraw and .png files can be imported
command-export-ending = the name must end with .png, .pdf, .svg, .csv, .md or .json
command-format-needed = export to - needs --format csv, md, json or svg
command-format-differs = --format and the file’s ending do not agree; leave out --format
command-pdf-has-no-pixels = a PDF is as large as its sheet, so leave out --width and --scale and choose a --shape
command-poster-is-pdf = --poster makes a PDF, so the name must end with .pdf
command-keeps-parked = --without-parked is for the photo and the minutes; a table and the wall keep every note
command-outlines-are-svg = --outlines is for an SVG, so the name must end with .svg
command-sheets-range = a poster is 1 to 20 sheets wide
command-export-paths = export needs FILE and OUT, or --sample NAME and OUT
command-stage-needs-name = --stage needs a name
command-type-needs-label = --type needs a label
command-there-already = the file is there already; --force replaces it and keeps a backup
command-file-before-command = a file before the command is one too many: the command names its own
console-no-window-program = the window’s program, momentwall, is not in this folder or cannot be started; the commands work without it
command-onto-itself = a wall cannot be exported onto its own file, so nothing was written; choose another name
command-onto-input = a file cannot be imported onto itself, so nothing was written; choose another name
command-clock-is-off = the computer’s clock shows an impossible date; set it and try again
command-inside-error = something went wrong inside the program; no file was changed
command-window-broke = something went wrong inside the program; what is not in the wall’s file is in its recovery copy, which the next start offers
command-date-form = a date looks like 2026-11-21
command-scale-form = a scale is a number like 2 or 1.5
command-scale-range = a scale lies between 0.01 and 100
command-nothing-to-recover = nothing was left behind that is not in the file already
command-damaged-copy = there is a recovery copy, but it is damaged; it stays as it is
command-session-help =
    Lines on the standard input, N counting every moment from 1 on the timeline (4a and 4b are two):
      add TEXT          a moment at the end
      text N TEXT       another text
      set-type N LABEL  a contact type
      verdict N WORD    miserable, neutral or magical
      priority N        make it a priority
      move N BEFORE     put it before another one
      delete N
      undo, redo

    It prints `done K` with the moment and what was set, or `refused K REASON`, for each line; and `kept K` when
    the first K lines are safe on the disk.
command-moment = moment { $number }, { $text }
command-moment-on-the-wall = moment { $number } ({ $label } on the wall), { $text }
command-deleted = deleted
command-no-text-line = the line is not text, or far too long
command-nothing-to-undo = there is nothing to undo
command-nothing-to-redo = there is nothing to redo
command-move-needs = move needs two numbers: which moment, and before which
command-neither-command-nor-file = there is no such command and no such file; see momentwall --help
command-kept-in-copy = { $why }; what you had is in the recovery copy, which “momentwall recover” brings back
command-unknown-line = { $word } is not a command
command-unknown-type = there is no contact type { $label }
command-unknown-verdict = a verdict is miserable, neutral or magical, not { $word }
command-no-such-moment = there is no moment { $number } on the timeline
command-not-kept = no recovery copy could be written: { $why }
command-input-failed = the standard input could not be read ({ $error }); what came before is in the recovery copy, which “momentwall recover” brings back
command-recovered-kept = { $moments }, kept on { $kept }, in { $out }
command-moments-in = { $moments } in { $out }
command-no-display = the window could not be opened: there is no display; every command works without one
command-no-driver = the window could not be opened: it needs a driver for OpenGL; every command works without one
command-draft-left = still being typed: { $draft }
command-no-backup = no backup could be made, so the file was left as it is: { $why }
command-backed-up = the file as it was is kept in { $copy }
command-output-failed = the standard output could not be written ({ $error }); no file was changed
command-added = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } added, { $timeline } on the timeline
command-more-remarks = and { $count ->
          [one] { $count } more remark
         *[other] { $count } more remarks
    }
command-photo-size = the photo would be { $width } × { $height } pixels, and a side may have 1 to { $longest }; choose another size or shape
command-missing-characters = { $count ->
          [one] { $count } character of the wall is in no font on this computer and shows as a box
         *[other] { $count } characters of the wall are in no font on this computer and show as boxes
    }: { $some }
command-no-pdf = the PDF could not be made, so no file was replaced ({ $error })
command-no-svg = the SVG could not be made, so no file was replaced ({ $error })
command-small-capitals = the smallest capitals are only { $height } pixels high; --width { $width } makes them legible
command-small-capitals-always = the smallest capitals are only { $height } pixels high; this wall needs another shape, or more than one photo

## Controls

controls-month-before = The month before
controls-month-after = The month after
controls-no-date = No date
controls-type-a-date = Type a date
controls-like-a-date = Like 15 Dec, 2027-02-15 or Friday
controls-not-a-date = This is not a date. Type it like 15 Dec, 2027-02-15 or Friday.
controls-one-less = One less: { $name }
controls-one-more = One more: { $name }
weekday-1 = Mo
weekday-2 = Tu
weekday-3 = We
weekday-4 = Th
weekday-5 = Fr
weekday-6 = Sa
weekday-7 = Su
weekday-name-1 = Monday
weekday-name-2 = Tuesday
weekday-name-3 = Wednesday
weekday-name-4 = Thursday
weekday-name-5 = Friday
weekday-name-6 = Saturday
weekday-name-7 = Sunday
day-today = Today
day-tomorrow = Tomorrow
# Before the name of a weekday, between bars: the coming one, and that of the week after this one.
day-coming = on|by|this|coming
day-week-after = next|next week
soon-week = In a week
soon-two-weeks = In two weeks
soon-month = In a month
soon-three-months = In three months

## The experience curve

curve-name = Experience curve
curve-aimed-at = aimed at
curve-nothing-judged = Nothing is judged yet. Every moment with a verdict becomes a face here.
curve-judged = { $judged } of { $moments } judged
curve-more-beside = and { $count } more beside it

## Other windows and earlier versions

elsewhere-changed-elsewhere = Somebody else changed this wall’s file. Nothing of yours is lost.
elsewhere-changed-only-there = Somebody else changed this wall’s file. Nothing was changed here since.
elsewhere-show-theirs = Show theirs
elsewhere-decide = Decide…
elsewhere-is-gone = its file is not there any more
elsewhere-gone = This wall’s file is not there any more. Nothing of yours is lost.
elsewhere-save-there-again = Save it there again
elsewhere-two-versions = Two versions of this wall
elsewhere-later = Decide later
elsewhere-take-theirs = Take theirs
elsewhere-keep-mine = Keep mine as a copy
elsewhere-differences = Show the differences
elsewhere-hide-differences = Hide the differences
elsewhere-only-mine = Only in yours
elsewhere-only-theirs = Only in theirs
elsewhere-in-both = In both, but different
elsewhere-other-order = The moments stand in another order.
elsewhere-other-frame = Title, stages, types, priorities or reviews differ.
elsewhere-no-difference = Both hold the same.
elsewhere-took-theirs = This is theirs now. Yours is among the earlier versions.
elsewhere-brought-back = This is the wall as it was then, as a copy of its own. The other one is in its file.
elsewhere-as-it-was = { $title } (as of { $when })
elsewhere-not-taken = Yours could not be kept among the earlier versions, so theirs was not opened; keep yours as a copy first.
elsewhere-recovered-beside = It is open again, and kept safe. It is not in { $file } yet: “Save” offers that file.
elsewhere-earlier = Earlier versions of this wall
elsewhere-earlier-hint = One is kept at each step of the workshop, and every ten minutes while the wall changes. Bringing one back opens it as a wall of its own; this one stays as it is.
elsewhere-then = After it: { $changes }
elsewhere-nothing-then = Nothing changed after it
elsewhere-more = { $moments } more
elsewhere-fewer = { $moments } fewer
elsewhere-moments-changed = { $moments } changed
elsewhere-verdicts = { $count ->
          [one] { $count } verdict
         *[other] { $count } verdicts
    }
elsewhere-priorities = other priorities
elsewhere-order = another order
elsewhere-frame = title, stages or types
elsewhere-none-yet = There is none yet. The first one is kept when you go on to the next step.
elsewhere-reading = Reading the earlier versions
elsewhere-bring-back-word = Bring it back as a copy
elsewhere-close = Close
elsewhere-all-right = Got it
elsewhere-same-notes = The moments are the same.
elsewhere-counts = { $mine ->
          [0] No moment
          [one] { $mine } moment
         *[other] { $mine } moments
    } only in yours, { $theirs ->
          [0] none
          [one] { $theirs }
         *[other] { $theirs }
    } only in theirs, { $changed ->
          [0] none
          [one] { $changed }
         *[other] { $changed }
    } different.
elsewhere-choice = The file was changed by somebody else while it was open here. { $counts } Neither is lost, whatever you choose.
elsewhere-kept-mine = Yours is saved as { $name }; theirs is untouched.
elsewhere-mine = { $name } (mine)
elsewhere-picture-of = Picture of the wall: { $what }
elsewhere-open-in-another-window = This wall is open in another window too, since { $since }. Nobody’s work is overwritten.
elsewhere-open = This wall is open elsewhere too, since { $since }. Nobody’s work is overwritten.
elsewhere-open-on = This wall is also open on { $machine }, since { $since }. Nobody’s work is overwritten.
elsewhere-open-by = { $user } has this wall open too, since { $since }. Nobody’s work is overwritten.
elsewhere-open-by-on = { $user } has this wall open too, on { $machine }, since { $since }. Nobody’s work is overwritten.

## Find

finding-find-a-moment = Find a moment
finding-nothing = No moment matches that.
finding-next = Next (Enter)
finding-previous = Previous (Shift+Enter)
finding-close = Close (Esc)
finding-any-type = Any type
finding-any-verdict = Any verdict
finding-any-stage = Any stage
finding-any-owner = Any owner
finding-are-parked = { $count ->
          [one] { $count } is parked
         *[other] { $count } are parked
    }
finding-place = { $place } of { $count }
finding-place-and-parked = { $place } of { $count }, { $parked } parked
finding-found = { $count } found
finding-found-and-parked = { $count } found, { $parked } parked

## Hints

hints-split = Split
hints-split-done = Split into two moments
hints-hide = Hide this hint
hints-show = Show hints
hints-teams-guess = Team’s guess
hint-vague = Which thing exactly? How does it fail?
hint-not-negative = { $named ->
          [yes] Say how it goes wrong for { $name }.
         *[no] Say how it goes wrong for the customer.
    }
hint-house-view = { $named ->
          [yes] How would { $name } say it?
         *[no] How would the customer say it?
    }
hint-two-in-one = Two moments in one?
hint-not-usable = Not yet usable: fill in what is missing.
hint-no-gain = Same as today, or worse?
hint-guess = Every verdict is the team’s guess so far. Who could ask a customer?
hint-ending = { $named ->
          [yes] How does it end for { $name }?
         *[no] How does it end for the customer?
    }
hint-vague-title = Hint: not exact yet
hint-not-negative-title = Hint: nothing goes wrong in it
hint-house-view-title = Hint: our words, not theirs
hint-two-in-one-title = Hint: two moments in one
hint-not-usable-title = Hint: not yet measurable
hint-no-gain-title = Hint: no gain
hint-guess-title = Hint: verdicts are guesses
hint-ending-title = Hint: the ending
hint-of = { $what }: { $said }
hint-missing = Still missing: { $what }
hint-missing-and = Still missing: { $others } and { $last }
hint-gap-unit = unit
hint-gap-now = value now
hint-gap-target = aim

## Import

importing-choose = Import moments from a file
importing-choose-hint = The window for choosing a file did not open on this computer. Type where the table, list or drawing is: .csv, .tsv, .xlsx, .txt, .md or .excalidraw.
importing-files = Tables, lists and drawings
importing-endings = only .csv, .tsv, .xlsx, .txt, .md and .excalidraw files can be imported; save other tables as .xlsx or .csv
importing-where-word = Where the moments go
importing-this-wall = Add to this wall
importing-new-wall = A new wall
importing-first-row = The first row has the columns’ names
importing-columns = Columns
importing-not-read = Not read
importing-preview = What it makes
importing-stage = Stage
importing-moment = Moment
importing-type-word = Contact type
importing-remarks = Good to know
importing-import = Import
importing-title = Import { $file }
importing-reading = Reading { $file }
importing-take-adds = Add { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    }
importing-take-makes = Make a wall of { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    }
importing-done = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } imported
importing-new-stages = { $count ->
          [one] { $count } new stage
         *[other] { $count } new stages
    }
importing-new-types = { $count ->
          [one] { $count } new contact type
         *[other] { $count } new contact types
    }
importing-priorities = { $count ->
          [one] { $count } priority
         *[other] { $count } priorities
    }
importing-more = and { $count ->
          [one] { $count } more moment
         *[other] { $count } more moments
    }
importing-more-remarks = And { $count ->
          [one] { $count } more remark
         *[other] { $count } more remarks
    }.
importing-column = Column { $place }
importing-cannot = { $file } cannot be imported: { $why }. Nothing has changed.
column-order = Order
column-stage = Stage
column-text = Text of the moment
column-contact-type = Contact type
column-priority-rank = Priority rank
column-verdict = Verdict
column-target = Target
column-want = Want
column-showstopper = Showstopper
column-metric = Metric
column-metric-now = Metric: now
column-metric-target = Metric: aim
column-idea = Idea
column-action = Action
column-owner = Owner
column-due = Due date

## The minutes

minutes-customer = Customer
minutes-goal = Their goal
minutes-outcome = A good end
minutes-people = In the room
minutes-context = Circumstances
minutes-condition = Condition
minutes-next-review = Next review
minutes-priorities = Priorities
minutes-verdict-heading = Verdict
minutes-known = How we know
minutes-state = State
minutes-showstopper = It falls apart when
minutes-actions = Actions
minutes-also-possible = Also possible
minutes-since-review = Since the last review ({ $review })
minutes-journey = The journey
minutes-parked = Parked
minutes-planned = planned
minutes-trying = trying
minutes-done = done
minutes-dropped = dropped

## The station of the moments

moments-often-forgotten = Often forgotten
moments-on-the-wall = On the wall
moments-by-stage = by stage, left to right
moments-gaps = Gaps by stage
moments-time-and-reach = Time and reach
moments-choose-to-time = Select moments to say how long they take.
moments-seconds = Seconds
moments-seconds-hint = 90 or 1:30
moments-times = Times a year
moments-times-hint = For one customer; 0.2 is one in five.
moments-differ = They differ
moments-no-duration = That is not a length of time. Type it like 90 or 1:30.
moments-no-amount = That is not a number. Type it like 2 or 0.2.
moments-lanes = Lanes
moments-lanes-why = Who acts: the customer, the team or a partner
moments-who-acts = Who acts
moments-lanes-hint = Front is in their sight, back is not. Only the lanes Customer and Front are counted.
forgotten-before = Before they knew us
forgotten-wait = The wait
forgotten-silence = The silence
forgotten-form = The form
forgotten-error = The error
forgotten-bill = The bill
forgotten-goodbye = The goodbye
forgotten-month-later = A month later
moments-gap-none = { $kind }, { $stage }: none
moments-gap-count = { $kind }, { $stage }: { $count }
moments-new-line = A new line on this note. Esc ends it, { $ctrl }+Enter writes the next moment.
moments-choose-untyped = { $count ->
          [one] Select the one without a type
         *[other] Select the { $count } without a type
    }
moments-untyped = { $count ->
          [one] { $count } without a type, select it
         *[other] { $count } without a type, select them
    }
moments-add-in = Add a moment in { $stage }
moments-chosen = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } selected
lane-customer = Customer
lane-front = Front
lane-back = Back
lane-partner = Partner

## Sheets of paper

papers-how-to-glue = Cut along the marks at the left and the top, then lay each sheet over the one before it.
papers-description = A wall of notes: { $moments }
papers-sheet = Row { $row }, sheet { $sheet } · { $number } of { $of }

## The photo

photo-title = Photo of the wall
photo-close = Close
photo-page = Picture
photo-the-wall = Wall
photo-the-priorities = Priorities
photo-second-picture = priorities
photo-poster-file = poster
photo-preview = How the photo will look
photo-drawing = The photo is being drawn
photo-look-closer = Look closer
photo-show-all = Show all of it
photo-copy = Copy picture
photo-shape = Shape
photo-screen = 16:9
photo-sheet-sizes = A4 to A1
photo-flip-chart = Flip-chart
photo-one-line = One line
photo-sheet = Sheet
photo-printed = Printed, it reads
photo-smallest = smallest capitals
photo-in-the-hand = held in the hand
photo-too-small = too small to read
photo-file = File
photo-picture = Picture
photo-pdf = PDF
photo-poster = Poster
photo-svg = SVG
photo-sharp-at-any-size = Sharp at any size
photo-poster-on = Printed on
photo-size = Size
photo-small = Small
photo-sharp = Sharp
photo-print = For large prints
photo-with-wall = The wall travels inside the photo
photo-with-wall-why = Open the picture here to go on working.
photo-with-priorities = Priorities as a second picture
photo-with-priorities-why = One card each, with names and dates.
photo-more-pages = Priorities as further pages
photo-more-pages-why = All cards on one, then a page for each.
photo-dark = Dark colours
photo-transparent = No background
photo-parked = Parked notes
photo-parked-inside = Left out, here and in the minutes; the wall inside keeps them.
photo-save = Save photo
photo-save-pdf = Save PDF
photo-save-poster = Save poster
photo-save-another = Save another
photo-save-svg = Save SVG
photo-elsewhere = Save elsewhere…
photo-cancel = Stop
photo-cancelled = Stopped. There is no new photo.
photo-show-folder = Show in folder
photo-save-as = Save the photo as
photo-save-table-as = Save the table as
photo-save-minutes-as = Save the minutes as
photo-pixels = { $width } × { $height } pixels
photo-pixels-and-bytes = { $pixels }, about { $size } MB
photo-sheets = { $count ->
          [one] { $count } sheet
         *[other] { $count } sheets
    }, { $across } × { $down }, together { $width } × { $height } m
photo-capitals = { $height } mm high
photo-read-from = from { $distance } m
photo-long = { $width } m long
photo-goes-to = Goes to { $files }
photo-saved = Photo saved: { $files }
photo-stopped = Stopped. Saved before that: { $files }
photo-failed = There is no new photo: { $why }. Everything else is as it was.
photo-not-saved = { $file } was not saved: { $why }. Everything else is as it was.
photo-not-saved-after = { $file } was not saved: { $why }. Saved before that: { $files }
photo-text-saved = Saved: { $file }
photo-text-not-saved = { $file } was not saved: { $why }. The wall is as it was.
photo-two-files = { $first } and { $second }
photo-in-folder = { $names } in { $folder }
photo-no-folder = The window for files did not open on this computer. The folder is { $folder }
photo-missing = { $count ->
          [one] { $count } character is in no font on this computer and shows as a box
         *[other] { $count } characters are in no font on this computer and show as boxes
    }: { $some }
photo-small-capitals = The smallest capitals are only { $height } pixels high
photo-without-type = { $count ->
          [one] { $count } moment has no type yet
         *[other] { $count } moments have no type yet
    }
photo-open-priorities = { $count ->
          [one] { $count } priority is open
         *[other] { $count } priorities are open
    }

## Ideas, actions, measures

plan-choose-first = First choose three to five moments. Then decide here who does what.
plan-ideas = Ideas
plan-anything-goes = anything goes
plan-actions = Actions
plan-a-name-and-a-date = a name and a date each
plan-first-idea = Write the first idea
plan-next-idea = Write another idea
plan-no-ideas = No idea yet. The wildest first: choosing comes later.
plan-no-such-idea = No idea here matches that.
plan-no-actions = Nothing decided yet. Pick an idea, or write the first action.
plan-first-action = Write the first action
plan-next-action = Write another action
plan-prompts = Small enough to try within two weeks? And could whoever stands there decide it alone?
plan-cheap = Free or low cost
plan-not-expected = Not expected
plan-not-expected-by-them = { $named ->
          [yes] { $name } does not expect it
         *[no] They do not expect it
    }
plan-make-an-action-word = Make it an action
plan-do-it = Do it
plan-chosen = Chosen
plan-who = Who?
plan-when = When?
plan-overdue-word = overdue
plan-target-word = Target
plan-no-target = No target
plan-which-target = Target?
plan-keep-it-so = Keep it so
plan-judge-first = Not yet: judge it first
plan-no-priority = Not a priority, so it is never counted as open
plan-target-not-above = Its target is not above the verdict. It stays until you choose another.
plan-text-field = Text
plan-source = Whose idea
plan-cost = Cost
plan-reach = How far it goes
plan-not-said = Not said
plan-delete-idea = Delete the idea
plan-delete-action = Delete the action
plan-delete-metric = Delete the metric
plan-owner = Who does it
plan-benefits = Good for
plan-area = Changes
plan-look-again-when = Look again when?
plan-measure = How would we notice?
plan-next-measure = What else could we count?
plan-metric-name = What is counted
plan-kind = Kind
plan-now = Now
plan-goal = Aim
plan-unit = Unit
plan-better = Better is
plan-day-has-passed = The day has passed
status-planned = Planned
status-trying = Trying
status-done = Done
status-dropped = Dropped
source-front-line = Front line
source-customer = Customer
source-manager = Manager
source-partner = Partner
source-other = Somebody else
source-front-line-within = front line
source-customer-within = customer
source-manager-within = manager
source-partner-within = partner
source-other-within = somebody else
cost-none = None
cost-low = Low
cost-medium = Medium
cost-high = High
cost-none-within = free
cost-low-within = low cost
cost-medium-within = medium cost
cost-high-within = high cost
plan-nobody-expects-it = nobody expects it
reach-fix = Fix
reach-improve = Improve
reach-rethink = Rethink
reach-fix-within = fix
reach-improve-within = improve
reach-rethink-within = rethink
benefit-complaints = Fewer complaints
benefit-returns = Fewer returns
benefit-time = Saves time
benefit-morale = Team spirit
benefit-more = They buy more
benefit-again = They come back
benefit-pay-more = They pay more
benefit-recommend = They tell others
benefit-complaints-within = fewer complaints
benefit-returns-within = fewer returns
benefit-time-within = saves time
benefit-morale-within = team spirit
benefit-more-within = they buy more
benefit-again-within = they come back
benefit-pay-more-within = they pay more
benefit-recommend-within = they tell others
area-product = Product
area-service = Service
area-policy = Policy
area-process = Process
area-people = People
area-product-within = product
area-service-within = service
area-policy-within = policy
area-process-within = process
area-people-within = people
kind-time = Time
kind-effort = Effort
kind-money = Money
kind-options = Choices
kind-other = Something else
better-lower = Lower
better-higher = Higher
better-lower-said = Lower is better
better-higher-said = Higher is better
plan-owner-tag = { $owner }, who does { $action }
plan-no-owner-tag = Who? Nobody does { $action } yet
plan-overdue-tag = { $date }, overdue: { $action }
plan-due-tag = { $date }, due date of { $action }
plan-no-due-tag = When? No date for { $action } yet
plan-status-tag = { $status }, status of { $action }
plan-look-again-on = Look again on { $date }
plan-verdict-and-target = { $verdict }, target: { $target }
plan-metric-now-to = { $now } to { $goal }
plan-metric-now = { $now } now
plan-metric-to = to { $goal }
plan-overdue-count = { $count } overdue
plan-due = Due { $date }
plan-due-from-to = First due { $first }, last { $last }

## The priorities page

plan-page-title = What we will change first
plan-page-nobody-yet = Nobody on it yet
plan-page-chosen = chosen
plan-page-keep-it-so = keep it so
plan-page-would-fall-apart = It would fall apart if
plan-page-keeps-it-so = What keeps it so
plan-page-still-open = still open
plan-page-before = Judged before
plan-page-taken-back = Verdict taken back
plan-page-wall-inside = Open this picture in Momentwall and the whole wall is back.
plan-page-nothing-chosen = Nothing is chosen yet: three to five moments make a good beginning.
plan-page-now = now
plan-page-if-it-goes-wrong = If it goes wrong
plan-page-of-magical = of { $priorities } magical
plan-page-says = { $named ->
          [yes] { $name } says
         *[no] They say
    }
plan-page-ideas-possible = Also possible: { $count ->
          [one] { $count } idea
         *[other] { $count } ideas
    }
plan-page-ideas-that-keep-it-so = What keeps it so: { $count ->
          [one] { $count } idea
         *[other] { $count } ideas
    }
plan-page-next-look = Next review: { $date }
evidence-guess-said = The team’s guess
evidence-asked-said = Customers were asked
evidence-observed-said = Observed
evidence-data-said = Figures say so
plan-page-moment = moment { $number }
plan-page-judged-on = { $date }.
plan-page-annoyed = { $named ->
          [yes] { $name } is annoyed
         *[no] They are annoyed
    }
plan-page-gives-up = { $named ->
          [yes] { $name } gives up
         *[no] They give up
    }
plan-page-leaves = { $named ->
          [yes] { $name } goes elsewhere
         *[no] They go elsewhere
    }
plan-page-decided = Decided on { $date }.
plan-page-done = Done on { $date }.
plan-page-look-again = Look again on { $date }.
plan-page-good-for = Good for: { $benefits }.
plan-page-target = Target: { $verdict }.
plan-page-changes = Changes: { $area }.

## Keys

key-ctrl = Ctrl
key-cmd = Cmd
key-alt = Alt
key-option = Option
key-shift = Shift
key-left = Left
key-right = Right
key-up = Up
key-down = Down
key-arrows = Arrows
key-escape = Esc
key-delete = Delete
key-backspace = Backspace
key-page-up = Page Up
key-page-down = Page Down
key-home = Home
key-end = End
key-space = Space

## Preferences

looks-high-contrast = High contrast
preferences-language = Language
preferences-colours = Colours
preferences-wheel = The wheel (with { $ctrl } it does the other)
preferences-wheel-moves = Moves the wall
preferences-wheel-zooms = Zooms
preferences-scale = Size of text and buttons
preferences-fingers = Fingers only move and zoom the wall
preferences-reduced-motion = Less motion
preferences-initials = Your initials, put on new moments

## Presenting

present-back = The page before
present-forward = The next page
present-other-steps = other pages
present-next-wall = next: the wall
present-type-to-add = type to add a moment
present-leave = Esc: back to the wall
present-actions = What we do
present-nobody-yet = Nobody on it yet
present-projector-title = Momentwall for the room
present-so-far = so far
present-so-far-in-stages = so far, in { $count ->
          [one] { $count } stage
         *[other] { $count } stages
    }

## A mistake in the program

rescue-title = A mistake in the program
rescue-caught = What you did last may not be there; everything before it is safe. Go on as you were. If it happens again, do it another way, or close the window and open it again.
rescue-caught-not-kept = What you did last may not be there, and the recovery copy could not be written. Save the wall under another name before you go on.
rescue-go-on = Try to go on
rescue-close = Close the window
rescue-throw-away = Throw it away?
rescue-throw-away-means = { $title }: what was not saved of it when the program stopped is kept here alone. Thrown away, it cannot be brought back.
rescue-keep-it = Keep it
rescue-stands-still = It happened again and again, so the wall is not drawn for now. It is safe in a recovery copy: close the window, and the next start offers it.
rescue-stands-still-not-kept = It happened again and again, so the wall is not drawn for now, and the recovery copy could not be written. Try to go on, and save the wall under another name at once.
rescue-stands-still-with-file = It happened again and again, so the wall is not drawn for now. What is not yet in { $file } is safe in a recovery copy: close the window, and the next start offers it.

## Reviews

reviews-now = Now
reviews-what-changed = What changed
reviews-nothing-changed = What changed: nothing
reviews-review = Review
reviews-of-date = Review of { $date }
reviews-verdict-from-to = { $name }: from { $from } to { $to }
reviews-verdict-new = { $name }: judged { $to }, not judged before
reviews-verdict-gone = { $name }: verdict taken back, was { $from }
reviews-priority-in = Now a priority: { $name }
reviews-priority-out = No longer a priority: { $name }
reviews-rank = { $name }: from priority { $from } to priority { $to }
reviews-now-measured = now measured
reviews-no-longer-measured = no longer measured
reviews-aims-at = aims at { $to }
reviews-was = was { $value }
reviews-value-from-to = from { $from } to { $to }
reviews-value-new = { $to }, not known before
reviews-value-gone = no value any more, was { $from }
reviews-aim-from-to = aim from { $from } to { $to }
reviews-aim-gone = no aim any more, was { $from }
reviews-new-moment = New on the timeline: { $name }
reviews-parked = Parked since: { $name }
reviews-gone = Gone from the timeline: { $name }
reviews-was-magical = { $line }, was magical, so { $fewer }
reviews-action-done = Done: { $name }
reviews-among-priorities = { $change } among the priorities
reviews-on-the-wall = { $change } on the wall
reviews-on-the-wall-and-among = { $change } on the wall, { $among } among the priorities
reviews-as-many-magical = as many magical moments as before
reviews-more-magical = { $count ->
          [one] { $count } more magical moment
         *[other] { $count } more magical moments
    }
reviews-fewer-magical = { $count ->
          [one] { $count } magical moment fewer
         *[other] { $count } magical moments fewer
    }
reviews-fewer = { $count } fewer
reviews-more = { $count } more
reviews-on-date = on { $date }
reviews-at-the-latest = at the latest review
reviews-since-as-many = As many as { $when }
reviews-since-more = { $count } more than { $when }
reviews-since-fewer = { $count } fewer than { $when }

## The set-up

setup-customer-hint = One person, by name
setup-goal-hint = In their words: “I want to …”
setup-why-help = Will they buy, come back, tell others? And what is in it for the team?
setup-shows = This wall shows the journey
setup-today = Today
setup-ideal = Ideal
setup-outcome = A good end for them
setup-outcome-hint = What is true when all went well
setup-people = Who is in the room
setup-name-hint = Name, if they like
setup-add-somebody = Add somebody, by role
setup-add-person = Add somebody: { $role }
setup-no-front-line = Nobody from the front line is listed. They meet these moments every day.
setup-no-customer = No customer is listed. Until one is asked, the verdicts are the team’s guess.
setup-more = More about the journey
setup-context = Circumstances
setup-context-hint = { $named ->
          [yes] Where { $name } is, and what happened before
         *[no] Where they are, and what happened before
    }
setup-conditions = Conditions
setup-condition-hint = Add one, such as: arrives late
setup-customers = Customers a year
setup-customers-help = Tells how often a year each moment happens.
setup-not-a-number = A whole number, such as 10,000.
setup-too-many = More than 100,000,000,000 cannot be counted here.
setup-copy = Copy this wall
setup-ideal-help = The same journey with nothing judged, to be made what it should be.
setup-template-help = Stages and moments for another workshop, without people, verdicts and plans.
setup-copied = This is a copy. The wall it was made of stays as it is.
role-front-line = Front line
role-customer = Customer
role-manager = Manager
role-partner = Partner
role-other = Other
setup-name-of-person = Name of person { $place }
setup-role-of = Role of { $person }
setup-remove = Remove { $what }
setup-person = person { $place }
setup-condition = Condition { $place }
setup-remove-condition = Remove condition { $place }
setup-conditions-used = { $count } of { $most }

## The start screen, tips, about

start-screen = Start screen
start-sentence = Walk a customer’s day together, and decide what to make better.
start-photos-open-too = A photo opens too: drop it anywhere and its wall comes back.
start-your-walls = Your walls
start-no-walls = Your walls will gather here.
start-samples = Look around in a finished wall
start-stays-here = No account, no cloud. Walls stay on this computer.
start-open-now = open now
start-reading = Reading
start-take-off = Take it off the list
start-keys = Keys
start-preferences = Preferences
start-about-it = About
start-gone = The file is not there any more, or its disk is not plugged in.
start-got-it = Got it
start-tips = Tips at the first use of a step
start-tips-again = Show them all again
start-about = About Momentwall
start-licence = Free software under the MIT licence or the Apache licence 2.0, whichever you like better.
start-privacy = Nothing goes to the network. A wall is where you save it; what is not in a file yet, earlier versions and the log lie here:
start-no-place = Nothing goes to the network. This user has no home folder, so what is kept safe lies beside each wall.
start-copy-path = Copy the path
start-path-copied = The path is on the clipboard.
start-fonts = Typefaces and icons
start-font-licences = Their licences in full
start-back-to = Back to { $title }
start-show-all = Show all { $count }
start-today = Today { $hour }
start-magical = { $count } magical
start-since = { $change } since { $date }
start-since-review = { $change } since the last review
start-version = Version { $version }
start-libraries = { $count } libraries, each under its own licence
tip-set-up = Give the customer a first name: the questions to the room will use it.
tip-moments = Slide a moment to where it belongs; its neighbours make room. Dropped on the lower half of another one, it happens at the same time.
tip-types = Select one moment or many, then press a colour here, or its number.
tip-priorities = Drag a moment onto a place here, or select it and press P. Five is the most.
tip-verdicts = Judge from the customer’s seat. Keys 7 to 9 judge too, and a show of hands can be counted below.
tip-actions = First an idea, however wild. “Do it” makes it an action, with who and by when.
tip-close = The photo carries the whole wall inside: whoever opens it can go on.

## Stages

stages-name = Name of the stage
stages-new-name = New stage
stages-new = New stage
stages-new-after = New stage after this one
stages-at-end = It stands behind the notes: drag them into it. Or hold a note, or right-click it: “Begin a new stage here”.
stages-begin-here = Begin a new stage here
stages-move-to = Move to a stage…
stages-rename = Rename
stages-earlier = Move one stage earlier
stages-later = Move one stage later
stages-merge-before = Merge with the stage before
stages-merge-next = Merge with the next stage
stages-select = Select its moments
stages-delete = Delete it, keep its moments
stages-hint = Rename, move, merge or delete this stage
stages-stage = Stage: { $name }
stages-moved-to = { $stage }, now { $place } of { $count }

## Journeys and samples

templates-lay-out = Lay out stages
templates-choose = Choose a journey
templates-all-there = These stages are on the wall already.
journey-shop = A visit to a shop
journey-shop-1 = Something is needed
journey-shop-2 = On the way there
journey-shop-3 = Look around
journey-shop-4 = Decide and pay
journey-shop-5 = Back home with it
journey-online = An order online
journey-online-1 = Search and compare
journey-online-2 = Fill the basket
journey-online-3 = Check out
journey-online-4 = Wait for the parcel
journey-online-5 = Open and try
journey-online-6 = Keep it or send it back
journey-help = A call for help
journey-help-1 = Something stops working
journey-help-2 = Find out whom to ask
journey-help-3 = Explain it
journey-help-4 = Get it put right
journey-help-5 = Trust it again
journey-stay = A stay or a meal out
journey-stay-1 = Pick a place
journey-stay-2 = Get there
journey-stay-3 = Settle in
journey-stay-4 = Enjoy it
journey-stay-5 = Pay and go
journey-stay-6 = Tell others about it
journey-weeks = A new customer’s first weeks
journey-weeks-1 = Say yes
journey-weeks-2 = Get everything ready
journey-weeks-3 = The first day
journey-weeks-4 = Get stuck
journey-weeks-5 = Feel at home
journey-office = An errand at a public office
journey-office-1 = Hear that it is due
journey-office-2 = Find the papers
journey-office-3 = Queue
journey-office-4 = At the desk
journey-office-5 = Wait for the answer
journey-office-6 = Have it in hand
sample-cafe = Café, 12 moments
sample-hotel = Hotel stay, 30 moments
sample-shop = Online shop, 60 moments

## Contact types

type-face-to-face = Face to face
type-phone = Phone
type-email = Email
type-post = Post
type-website = Website
type-webinar = Webinar
types-new = New contact type
types-contact-type = Contact type
types-name = Name of the type
types-color = Colour
types-mark = Mark
types-add = Add the type
types-keep = Done
types-hide = Hide
types-show = Show again
types-delete = Delete
types-built-in = The first six types keep their colour and mark, so that every wall reads alike.
colour-teal = Teal
colour-ochre = Ochre
colour-slate-blue = Slate blue
colour-olive = Olive
colour-magenta = Magenta
colour-stone = Stone
types-change = Change { $label }
types-delete-title = Delete { $label }?
types-delete-unused = No moment has this type.
types-delete-question = { $count ->
          [one] { $count } moment has this type. It gets:
         *[other] { $count } moments have this type. They get:
    }

## Verdicts

verdicts-show-of-hands = Show of hands
verdicts-how-do-we-know = How do we know?
verdicts-remark = Remark
verdicts-remark-hint = Who was asked, what was counted?
verdicts-judged-in-review = { $judged } of { $all } judged since the last review
verdicts-judged-today = Judged today
verdicts-judged-on = Judged on { $day }
verdicts-take-back = Take back
verdicts-expected-and-got = Why: expected and got
verdicts-want-and-showstopper = Want and showstopper
verdicts-want = Want
verdicts-i-want = I want{" "}
verdicts-want-hint = I want …
verdicts-showstopper = Showstopper
verdicts-showstopper-hint = I can’t …
verdicts-not-a-preference = Would this alone spoil it? A colour they like less would not; a door they cannot open would.
verdicts-no-priority = Not a priority: this verdict counts for the wall alone.
verdicts-take = Take “{ $verdict }”
evidence-guess = Guess
evidence-asked = Asked
evidence-observed = Observed
evidence-data = Data
verdicts-expected = { $named ->
          [yes] { $name } expected
         *[no] They expected
    }
verdicts-got = { $named ->
          [yes] { $name } got
         *[no] They got
    }
verdicts-no-hands = No hands up yet.
verdicts-hands-up = { $count ->
          [one] { $count } hand up
         *[other] { $count } hands up
    }
verdicts-all-say = { $up }: all say { $verdict }.
verdicts-most-say = { $up }: { $count } { $count ->
          [one] says
         *[other] say
    } { $verdict }.
verdicts-tie = { $up }: a tie between { $first } and { $second }.
verdicts-tie-of-three = { $up }: a tie between all three.
verdicts-hands-before = Before: { $hands }

## Copies

copies-ideal = as it should be
copies-template = a template

## What an import remarks on

remark-unknown-column = The column { $name } is not known; its cells were not read.
remark-unknown-column-meant = The column { $name } is not known; its cells were not read. If it is the column “{ $meant }”, give it that name.
remark-unread-column = Column { $place } was not read.
remark-further-columns = There are more than { $read } columns; those after them were not read.
remark-read-as-text = No column is called “text”; { $name } was read as the text.
remark-one-column = There is one column, and no name over it; every row was read as a moment.
remark-no-text = Row { $row } has no text; the moment is called { $unnamed }.
remark-unreadable-cell = Row { $row }: { $cell } under { $column } could not be read and was left out.
remark-unreadable-due = Row { $row }: { $cell } is not a date like 2027-02-15; it is kept as typed.
remark-unnamed-action = Row { $row } has an owner or a date without an action; the action is called { $unnamed }.
remark-unnamed-metric = Row { $row } has a value without the name of its metric; the metric is called { $unnamed }.
remark-double-column = Two columns are called { $name }; the first was read.
remark-ranks-behind = The wall has priorities already; the new ones come after them.
remark-rank-gaps = The ranks have gaps; they were closed up to 1, 2, 3 and so on.
remark-double-rank = Row { $row } has rank { $rank }, which another row has already; it comes after that one.
remark-repeated-cells = Row { $row } goes on with a moment, but says type, rank, verdict, want or showstopper again; those were not read.
remark-extra-cells = Row { $row } has more cells than there are columns; those were not read.
remark-open-quote = A quotation mark is never closed, so some rows may have been read as one.
remark-windows-1252 = The text is not UTF-8; it was read as Windows-1252, so check its accented letters.
remark-damaged-text = Some characters are damaged; they are shown as �.
remark-other-sheets = Only the sheet { $read } was read, not { $count ->
          [one] { $count } other sheet
         *[other] { $count } other sheets
    }.
remark-document-title = The heading { $text } stands over the others, so no stage was made of it.
remark-unread-lines = { $count ->
          [one] { $count } line
         *[other] { $count } lines
    } of other text, from { $first } on, { $count ->
          [one] was
         *[other] were
    } not read.
remark-unread-drawings = { $count ->
          [one] { $count } other drawing
         *[other] { $count } other drawings
    } without a text (arrows, lines, pictures and the like) { $count ->
          [one] was
         *[other] were
    } not read.
remark-unread-labels = { $count ->
          [one] { $count } label
         *[other] { $count } labels
    } on arrows, from { $first } on, { $count ->
          [one] was
         *[other] were
    } not read.
import-empty = the file is empty; choose another one
import-not-text = this is not text that can be read; it may be a file of another kind
import-no-spreadsheet = this is not a spreadsheet, or it is damaged; open it in a spreadsheet program and save it again as .xlsx
import-locked-spreadsheet = this spreadsheet has a password or an old format; save it as .xlsx without a password
import-huge-spreadsheet = this spreadsheet is far too large for a wall; save the sheet you need on its own
import-no-sheet = the spreadsheet has no sheet with anything in it
import-no-drawing = this is not an Excalidraw drawing, or it is damaged; open it in Excalidraw and save it again
import-nothing-found = there is nothing in it that could be a moment
import-own-minutes = these are the minutes of a wall; open the wall itself, or import its table
import-no-text-column = the first row names no column “text”, so there is nothing to read; call the column with the moments “text”
import-broken-table = the table is damaged near row { $row }; put that row right and try again
import-too-many = there is more in it than a wall can hold (at most { $moments } moments, { $stages } stages, { $types } contact types); make more walls of it

## What was mended in a file

mended-unreadable = { $place } could not be read and was left out.
mended-no-id = { $kind ->
        [plan] An idea, action or metric
        [stage] A stage
        [type] A contact type
        [review] A review
       *[moment] A moment
    } had no id and got one: { $text }.
mended-second-id = A second { $kind ->
        [plan] idea, action or metric
        [stage] stage
        [type] contact type
        [review] review
       *[moment] moment
    } had the id { $old } and got a new one: { $text }.
mended-unknown-stage = { $text } names the stage { $stage }, which is not there; it has none now.
mended-unknown-type = { $text } names the contact type { $contact }, which is not there; it has none now.
mended-unknown-priority = The priorities name { $moment }, which is not on the wall; it is off the list.
mended-parked-priority = { $text } is parked, so it can be no priority; it is off the list.
mended-double-priority = { $text } stands twice among the priorities; its first place counts.
mended-sixth-priority = { $text } would be a sixth priority; it is off the list, the moment is kept.
mended-unknown-idea = The action { $text } names the idea { $idea }, which is not there; the link is gone.
mended-regrouped = The moments of a stage did not stand together; { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } changed place.
mended-rows = Rows had a gap or no first moment; { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } changed row.
mended-seconds = The seconds of { $text } are not a possible number; they were left out.
mended-times = The times a year of { $text } are not a possible number; it counts once.
mended-customers-per-year = The customers a year are more than there can be; the number was left out.
problem-too-long = { $text } is longer than { $field } may be ({ $limit } characters); it is kept whole.
problem-blank-moment = The moment { $id } has no text.
problem-blank-plan = { $field } has no text: { $id }.
problem-blank-type = The contact type { $id } has no name.
problem-too-many-conditions = There are more than ten conditions.
problem-target-not-above = The target of { $text } is not above its verdict.
problem-due-unreadable = The due date { $typed } of { $text } is not a date; it is kept as typed.

## Time and reach

reach-created = Experienced { $times } { $count ->
          [one] time
         *[other] times
    } a year
reach-created-in-words = Experienced { $times } { $count ->
          [one] time
         *[other] times
    } a year ({ $words })
reach-contacts = { $contacts } { $count ->
          [one] contact
         *[other] contacts
    } a year with each customer
reach-at-a-time = { $often }, { $seconds } { $count ->
          [one] second
         *[other] seconds
    } at a time
reach-per-customer = { $seconds } { $count ->
          [one] second
         *[other] seconds
    } per customer
reach-hours = { $line }, { $hours } { $count ->
          [one] hour
         *[other] hours
    } a year
reach-timed = Timed { $timed } of { $all }
reach-less-than-a-tenth = less than 0.1

## Steps to undo

step-add-type = Add contact type
step-move-type = Move contact type
step-remove-type = Delete contact type
step-add-stage = Add stage
step-rename-stage = Rename stage
step-move-stage = Move stage
step-remove-stage = Delete stage
step-merge-stages = Merge stages
step-split-stage = Split stage
step-add = Add { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    }
step-delete = Delete { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    }
step-park = Park { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    }
step-move = Move { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    }
step-of-moments = { $step } of { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    }
step-duplicate = Duplicate { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    }
step-split-moment = Split moment
step-merge = Merge { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    }
step-judge = Judge
step-hands = Count hands
step-evidence = Change evidence
step-remark = Change remark
step-take-back-verdict = Take back verdict
step-make-priority = Make a priority
step-take-off = Remove from the priorities
step-change-rank = Change rank
step-swap-priorities = Swap priorities
step-add-idea = Add idea
step-change-idea = Change idea
step-delete-idea = Delete idea
step-add-action = Add action
step-change-action = Change action
step-delete-action = Delete action
step-add-metric = Add metric
step-change-metric = Change metric
step-delete-metric = Delete metric
step-add-review = Add review
step-rename-review = Rename review
step-delete-review = Delete review
step-import = Import { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    }
step-nothing = Change nothing
step-lay-out = Lay out { $count ->
          [one] { $count } stage
         *[other] { $count } stages
    }
step-title = Change title
step-why = Change the reason why
step-mode = Switch between today and ideal
step-customers-per-year = Change customers a year
step-next-review = Change next review
step-customer = Change customer
step-goal = Change their goal
step-outcome = Change good end
step-context = Change circumstances
step-conditions = Change conditions
step-participants = Change who is in the room
step-rename-type = Rename contact type
step-colour = Change colour
step-mark = Change mark
step-hide-type = Hide contact type
step-show-type = Show contact type
step-text = Change text
step-type = Change type
step-seconds = Change seconds
step-times = Change times a year
step-want = Change want
step-showstopper = Change showstopper
step-expected = Change what they expected
step-got = Change what they got
step-consequence = Change consequence
step-dots = Change dots
step-initials = Change initials
step-lane = Change lane
step-target = Change target
done-parked = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } parked
done-parked-a-priority = { $parked }, no longer a priority
done-parked-priorities = { $parked }, { $ranked } of them no longer { $ranked ->
          [one] a priority
         *[other] priorities
    }
done-deleted = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } deleted
done-merged = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } merged
done-stage-deleted = Stage deleted, its moments stay
done-stages-merged = Stages merged
done-type-added = { $name } added
done-type-given = { $name } added and given to { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    }
done-type-deleted = Contact type deleted
done-type-hidden = Contact type hidden
done-type-changed = Contact type changed
done-laid-out = { $count ->
          [one] { $count } stage
         *[other] { $count } stages
    } laid out
done-imported = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } imported
done-idea-deleted = Idea deleted
done-action-deleted = Action deleted
done-metric-deleted = Metric deleted
done-review-deleted = Review deleted

## The summary

summary-in-stages = { $line } in { $count ->
          [one] { $count } stage
         *[other] { $count } stages
    }
summary-without-type = { $count ->
          [one] { $count } moment
         *[other] { $count } moments
    } without a type
summary-verdicts-alone = { $magical }, { $neutral } neutral, { $miserable } miserable; no priorities yet
summary-verdicts = { $magical } ({ $of }), { $neutral } neutral, { $miserable } miserable; { $count ->
          [one] { $count } priority
         *[other] { $count } priorities
    } open
summary-without-owner = { $count } without owner or date
summary-created = Experienced { $times } { $count ->
          [one] time
         *[other] times
    } a year
summary-seconds = { $seconds } { $count ->
          [one] second
         *[other] seconds
    } per customer, { $average } at a time on average (timed { $timed } of { $all })
summary-hours = { $hours } { $count ->
          [one] hour
         *[other] hours
    } a year with customers

## Refusals

refused-unknown = That is not on the wall any more ({ $id }); nothing was changed.
refused-id-taken = Something with the id { $id } is on the wall already; nothing was changed.
refused-nothing-chosen = No moment is selected.
refused-five-priorities = Five already. Swap one out, or give this one a dot as a candidate.
refused-already-priority = { $text } is a priority already.
refused-no-priority = { $text } is not a priority.
refused-parked = { $text } is parked; put it back on the timeline first.
refused-too-long = { $field } may have { $limit } characters at most.
refused-blank = { $field } may not be blank.
refused-too-many-conditions = Ten conditions are the most. Remove one first.
refused-too-many-rows = No more moments fit under each other here. Put it beside them.
refused-no-amount = That is not a possible number; nothing was changed.
refused-target-not-above = A { $verdict } moment cannot aim at { $target }; the target must be better.
refused-built-in-type = { $label } is built in; it can be hidden, not deleted.
refused-built-in-colour = { $label } is built in; its colour stays, so that every wall reads alike.
refused-too-few-ids = The copies could not be made; nothing was changed.
refused-next-to-itself = A moment cannot be put next to itself.
refused-nothing-to-split = There is nothing to split or merge here.
refused-unknown-idea = The action names an idea this moment does not have; nothing was changed.
field-title = the title
field-why = the reason why
field-customer = the customer
field-goal = their goal
field-outcome = the good end
field-context = the circumstances
field-condition = a condition
field-type-label = a contact type’s name
field-stage-name = a stage’s name
field-moment = a moment
field-want = a want
field-showstopper = a showstopper
field-expected = what they expected
field-got = what they got
field-idea = an idea
field-action = an action
field-metric = a metric’s name
cause-device = the disk reports an error
cause-denied = no permission
cause-full = the disk is full
cause-connection = the connection to the disk is lost
cause-reader-gone = the program that reads it has ended
cause-memory = the memory is used up
cause-other = the system says: { $words }
place-in-list = { $list ->
    [moments] moment { $number }
    [stages] stage { $number }
    [contact_types] contact type { $number }
    [participants] participant { $number }
    [priorities] priority { $number }
    [reviews] review { $number }
   *[other] { $list } { $number }
} ({ $path })
place-in-file = “{ $path }”
read-not-found = there is no such file; it may have been moved or renamed
read-denied = no permission to read the file; ask its owner for it
read-directory = this is a folder, not a file; choose a file in it
read-no-file = this is a device or a pipe, not a file; choose a file
read-too-big = the file is too big ({ $megabytes } MB; { $most } MB at most); choose a smaller one
read-failed = the file could not be read ({ $error }); try again, or copy it to another disk
open-empty = the file is empty, so there is no wall in it; look for an earlier copy of it
open-only-zeros = the file holds nothing but zeros, as a crash of the computer can leave it; look for an earlier copy of it
open-utf-16 = the file is in UTF-16; save it as UTF-8 and open it again
open-not-utf-8 = the file is not UTF-8 text (byte { $offset } is wrong); save it as UTF-8 and try again
open-picture = this is a picture, not a wall’s file; only a PNG saved by Momentwall can have a wall inside
open-no-wall-in-photo = there is no wall inside this picture; programs that send or edit pictures may take it out, so get the original file
open-damaged-photo = the picture is cut off or damaged, so the wall inside cannot be read; get the original file
open-in-photo = the wall inside the picture cannot be opened: { $why }
open-no-json = the file is not a wall, or it is damaged (line { $line }, column { $column }); look for an earlier copy of it
open-too-deep = the file is nested too deeply to be a wall; choose another file
open-too-much = the file holds more than any wall can; choose another file
open-number-too-large = the wall is damaged: a number in it is too large; look for an earlier copy of it
open-duplicate-key = the wall is damaged: { $key } is in it twice, and opening it would lose one of the two; look for an earlier copy of it
open-no-wall = the file is not a Momentwall wall; choose another file
open-unknown-version = the wall is damaged: its version cannot be read; look for an earlier copy of it
open-too-new = the wall was made by a newer Momentwall (file version { $version }); open it with that one
open-damaged = the wall is damaged: { $place } cannot be read; look for an earlier copy of it
save-write-protected = the file is write-protected and was not changed
save-no-folder = there is no such folder, so nothing was written
save-no-file = this is a folder or a device, not a file, so nothing was written
save-changed-elsewhere = the file was changed by somebody else meanwhile; nothing was written
save-denied = no permission to write here, so nothing was changed
save-disk-full = the disk is full, so nothing was changed; make room and try again
save-file-limit = the system or the disk takes no file as large as this wall’s, so nothing was changed; save it in another place
save-no-backup = the backup that is made before could not be written: { $why }
save-too-large = the wall holds more than a wall’s file can, so nothing was written; make two walls of it
save-name-too-long = the file’s name is too long, so nothing was written; choose a shorter one
save-unsettled = the file is written, but the disk did not confirm that it would outlast a power cut ({ $error }); save it again
save-failed = the file could not be written, and nothing was changed ({ $error }); try again, or another place
save-choose-another-place = { $what }; choose another place
save-open-it-again = { $what }; open it again and repeat the change
