//! What the window says: names of buttons, stations, questions for the room, dialogs.

use super::catalog::text;
use super::one_line;
use crate::model::{ContactType, Date, Verdict, Wall};
use crate::storage::BesideFile;

texts! {
    /// The list of notes.
    pub wall = "window-wall";
    /// The quick-add bar.
    pub add_a_moment = "window-add-a-moment";
    /// The button in it.
    pub add = "window-add";
    /// The editor on a note.
    pub note_text = "window-note-text";
    /// The method's stations.
    pub steps = "window-steps";
    /// The list of priorities, and the heading over it.
    pub priorities = "window-priorities";
    /// The heading over the palette.
    pub contact_types = "window-contact-types";
    /// Beside it, where types are chosen by key.
    pub press_the_number = "window-press-the-number";
    /// The parking shelf.
    pub parked_word = "window-parked-word";
    /// The empty parking shelf.
    pub shelf_is_empty = "window-shelf-is-empty";
    /// The stage that new notes take.
    pub stage_of_new = "window-stage-of-new";
    /// The type that new notes take.
    pub type_of_new = "window-type-of-new";
    /// A stage without a name.
    pub no_stage = "window-no-stage";
}

/// A stage's name, or what stands for a blank one.
pub fn shown_stage(name: &str) -> String {
    let name = one_line(name);
    if name.is_empty() { text("window-unnamed-stage").to_owned() } else { name }
}

texts! {
    /// The menu of further commands.
    pub more = "window-more";
}

/// "3 selected".
pub fn selected(count: usize) -> String {
    tell!("window-selected", count)
}
texts! {
    /// The menu of what is chosen, on its button.
    pub menu_of_selection = "window-menu-of-selection";
    /// Brings up the keyboard on the screen.
    pub screen_keyboard = "window-screen-keyboard";
    /// The computer has none.
    pub no_screen_keyboard = "window-no-screen-keyboard";
    /// Nothing of the wall can be changed.
    pub locked = "window-locked";
    /// A newer program made the wall.
    pub newer = "window-newer";
    /// Where something would change or save it.
    pub newer_refuses = "window-newer-refuses";
    /// Said when somebody tries.
    pub locked_refuses = "window-locked-refuses";
    /// Said when it can be changed again.
    pub released = "window-released";
    /// Ends that.
    pub release = "window-release";
    /// Asked when the wheel is used for the first time.
    pub which_wheel = "window-which-wheel";
    /// One answer: as a trackpad.
    pub wheel_moves = "window-wheel-moves";
    /// The other: as with a mouse in maps.
    pub wheel_zooms = "window-wheel-zooms";
    /// The menu over the wall.
    pub menu = "window-menu";
    /// Shows the side panel.
    pub show_panel = "window-show-panel";
    /// Its button's word.
    pub panel = "window-panel";
    /// Shows all panels again.
    pub show_panels = "window-show-panels";
    /// Hides it.
    pub hide_panel = "window-hide-panel";
    /// An empty slot of the first three.
    pub drag_here = "window-drag-here";
    /// An empty slot of the last two.
    pub room_for_more = "window-room-for-more";
    /// Makes the chosen notes priorities.
    pub make_a_priority = "window-make-a-priority";
    /// Takes a priority off.
    pub take_off = "window-take-off";
    /// One rank up.
    pub rank_up = "window-rank-up";
    /// One rank down.
    pub rank_down = "window-rank-down";
    /// Puts a parked note back.
    pub put_back = "window-put-back";
    /// Under the wall while there are no priorities.
    pub no_priorities = "window-no-priorities";
    /// Verdicts without priorities.
    pub choose_first = "window-choose-first";
    /// The button under it.
    pub go_to_priorities = "window-go-to-priorities";
    /// Under what the empty wall asks.
    pub first_hint = "window-first-hint";
    /// The same where no moment can be typed.
    pub moments_first = "window-moments-first";
    /// Leads there.
    pub go_to_moments = "window-go-to-moments";
    /// Leads to the set-up, where they are written.
    pub title_and_customer = "window-title-and-customer";
    /// A list from the clipboard.
    pub paste_a_list = "window-paste-a-list";
    /// A sample.
    pub look_at_a_sample = "window-look-at-a-sample";
    /// Walls that were open.
    pub recent = "window-recent";
    /// Light.
    pub light = "window-light";
    /// Dark.
    pub dark = "window-dark";
    /// As the system is.
    pub like_the_system = "window-like-the-system";
    /// The preference for autosave.
    pub autosave = "window-autosave";
    /// The program's name.
    pub program = "window-program";
    /// Nothing was chosen.
    pub cancel = "window-cancel";
    /// Agreed.
    pub ok = "window-ok";
    /// Takes the last step back.
    pub undo = "window-undo";
    /// The same on a word that goes away by itself.
    pub undo_this = "window-undo-this";
    /// A field of the set-up.
    pub title = "window-title";
    /// A field of the set-up.
    pub customer = "window-customer";
    /// A field of the set-up.
    pub goal = "window-goal";
    /// A field of the set-up.
    pub why = "window-why";
    /// The verdicts, as a group.
    pub verdict = "window-verdict";
}

/// The clipboard is empty or holds no text.
pub fn paste_how(is_mac: bool) -> String {
    tell!("window-paste-how", ctrl = super::keys::for_commands(is_mac))
}

/// The stations, in order.
pub fn stations() -> [&'static str; 7] {
    [
        text("station-set-up"),
        text("station-moments"),
        text("station-types"),
        text("station-priorities"),
        text("station-verdicts"),
        text("station-actions"),
        text("station-close"),
    ]
}

/// What a note's description is made of.
pub struct NoteDescription<'d> {
    /// From 1.
    pub place: usize,
    /// On the timeline.
    pub count: usize,
    /// Its stage's name.
    pub stage: Option<&'d str>,
    /// Its type.
    pub contact: Option<&'d ContactType>,
    /// 1 to 5.
    pub rank: Option<usize>,
    /// If it was judged.
    pub verdict: Option<Verdict>,
}

/// "3 of 12, Plan and book, phone, priority 2, miserable".
pub fn note_description(note: &NoteDescription<'_>) -> String {
    let mut parts = vec![tell!("window-place-of", place = note.place, count = note.count)];
    parts.extend(note.stage.map(one_line).filter(|name| !name.is_empty()));
    parts.push(match note.contact {
        None => text("no-type-yet-within").to_owned(),
        // The room's own ones may be names: SMS, WhatsApp.
        Some(own) if own.built_in().is_none() => one_line(&own.label),
        Some(contact) => super::within(&one_line(&contact.label)),
    });
    parts.extend(note.rank.map(super::priority_of_rank));
    parts.extend(note.verdict.map(|verdict| super::verdict_within(verdict).to_owned()));
    parts.join(", ")
}

/// "Priority 1: TEXT" or "Priority 1: empty".
pub fn slot(rank: usize, text: Option<&str>) -> String {
    match text {
        Some(text) => tell!("window-slot", rank, text = one_line(text)),
        None => tell!("window-empty-slot", rank),
    }
}

/// "2 of 5, three are enough".
pub fn slots_used(count: usize) -> String {
    match count {
        0..=2 => tell!("window-few-slots-used", count),
        _ => tell!("window-slots-used", count),
    }
}

/// "2 notes".
pub fn notes(count: usize) -> String {
    tell!("window-notes", count)
}

/// "2 parked".
pub fn parked(count: usize) -> String {
    tell!("window-parked-count", count)
}

/// "Moved to 4 of 12".
pub fn moved_to(place: usize, count: usize) -> String {
    tell!("window-moved-to", place, count)
}

/// "Undone: Move 3 moments".
pub fn undone(step: &str) -> String {
    tell!("window-undone", step)
}

/// "Done again: Move 3 moments".
pub fn redone(step: &str) -> String {
    tell!("window-redone", step)
}

/// After copying, for a screen reader.
pub fn copied(count: usize) -> String {
    tell!("window-copied", count)
}

/// After pasting, with the stage they went to.
pub fn pasted(count: usize, stage: Option<&str>) -> String {
    match stage {
        Some(stage) => tell!("window-pasted-into", count, stage = super::quoted(stage)),
        None => tell!("window-pasted", count),
    }
}

texts! {
    /// The photo is on the clipboard.
    pub photo_copied = "window-photo-copied";

    /// After the wall inside a photo was opened.
    pub out_of_photo = "window-out-of-photo";

    /// While the photo is made.
    pub photo_runs = "window-photo-runs";
}

/// A wall could not be opened; the one that is open stays.
pub fn cannot_open(name: &str, why: &str) -> String {
    tell!("window-cannot-open", name = super::quoted(name), why)
}

/// A wall could not be saved.
pub fn cannot_save(name: &str, why: &str) -> String {
    tell!("window-cannot-save", name = super::quoted(name), why)
}

/// A wall was saved, but nobody can say whether it stays.
pub fn saved_unsurely(name: &str, why: &str) -> String {
    tell!("window-saved-unsurely", name = super::quoted(name), why)
}

/// The recovery copy could not be written.
pub fn cannot_keep(why: &str) -> String {
    tell!("window-cannot-keep", why)
}

/// A file was mended on the way in.
pub fn mended(count: usize) -> String {
    tell!("window-mended", count)
}

/// Where the file before is kept.
pub fn backed_up(copy: &str) -> String {
    tell!("window-backed-up", copy)
}

texts! {
    /// Over the question whether to save.
    pub keep_this_wall = "window-keep-this-wall";
}

/// Under it.
pub fn keep_question(title: &str, why: Option<&str>) -> String {
    let title = super::quoted(title);
    match why {
        Some(why) => tell!("window-keep-failed", title, why),
        None => tell!("window-keep-question", title),
    }
}

/// The same where it has a file.
pub fn keep_changes_question(title: &str) -> String {
    tell!("window-keep-changes", title = super::quoted(title))
}

texts! {
    /// Before the window closes, where all but the next moment is in the wall's file.
    pub half_written = "window-half-written";
    /// Goes on without it.
    pub leave_out = "window-leave-out";
    /// Adds it first.
    pub add_it = "window-add-it";
}

/// Under it.
pub fn half_written_question(text: &str) -> String {
    tell!("window-half-written-question", text = super::excerpt(text))
}

/// No more was taken of what was typed or pasted.
pub fn is_full(limit: usize) -> String {
    tell!("window-is-full", limit)
}

texts! {
    /// Does not save.
    pub do_not_keep = "window-do-not-keep";
    /// Over walls that a crash left behind.
    pub recovered = "window-recovered";
    /// Brings one back.
    pub bring_back = "window-bring-back";
    /// All of the wall is out of sight.
    pub back_to_the_wall = "window-back-to-the-wall";
    /// The map of a large wall.
    pub map = "window-map";
    /// Not now.
    pub not_now = "window-not-now";
    /// Throws one away.
    pub throw_away = "window-throw-away";
}

/// "“Two nights” was still open when the program stopped".
pub fn still_open(title: &str) -> String {
    tell!("window-still-open", title = super::quoted(title))
}

/// "16:52 yesterday", "16:52 on 19 Nov": said after "last changed".
pub fn hour_of_day(hour: &str, day: Date, today: Date) -> String {
    if day == today {
        tell!("window-hour-today", hour)
    } else if day.plus_days(1) == Some(today) {
        tell!("window-hour-yesterday", hour)
    } else {
        tell!("window-hour-on", hour, day = super::short_date(day, today))
    }
}

/// How a wall that a crash left behind compares with what is in its file.
pub fn beside_file(beside: BesideFile) -> &'static str {
    text(match beside {
        BesideFile::NoFile => "window-beside-no-file",
        BesideFile::Unreadable => "window-beside-unreadable",
        BesideFile::Same => "window-beside-same",
        BesideFile::Newer => "window-beside-newer",
        BesideFile::Older => "window-beside-older",
        BesideFile::Different => "window-beside-different",
    })
}

/// A wall that a crash left behind.
pub fn recovered_line(wall: &Wall, when: Option<&str>, draft: bool) -> String {
    let mut line = super::counted(wall);
    if let Some(when) = when {
        line = tell!("window-recovered-when", line, when);
    }
    if draft {
        line = tell!("window-recovered-draft", line);
    }
    line
}

texts! {
    /// Over the refused sixth.
    pub five_already = "window-five-already";
    /// A key for moments, while none is chosen.
    pub choose_a_moment = "window-choose-a-moment";
    /// The caret stands at an end of the text, or nowhere.
    pub nothing_to_split = "window-nothing-to-split";
    /// Words were typed where nothing is written.
    pub nothing_is_written = "window-nothing-is-written";
    /// No note of those chosen is in a stack.
    pub not_stacked = "window-not-stacked";
    /// No note to stack under.
    pub nothing_before = "window-nothing-before";
    /// Under it.
    pub which_steps_down = "window-which-steps-down";
    /// Gives a dot instead.
    pub park_as_candidate = "window-park-as-candidate";
}

/// "Swap with 2: TEXT".
pub fn swap_with(rank: usize, text: &str) -> String {
    format!("{rank}  {}", one_line(text))
}

texts! {
    /// Over the field for the name of a wall to open.
    pub open_a_wall = "window-open-a-wall";
    /// The same for the name to save it under.
    pub save_wall_as = "window-save-wall-as";
}

/// Under it.
pub fn path_hint(saves: bool) -> &'static str {
    if saves { text("window-path-to-save") } else { text("window-path-to-open") }
}

texts! {
    /// Opens the file whose place was typed.
    pub open_it = "window-open-it";
    /// A file of that name is there; the second press replaces it.
    pub path_replaces = "window-path-replaces";
    /// The same for what is no wall.
    pub path_replaces_it = "window-path-replaces-it";
    /// A name in a folder that is not there.
    pub path_no_folder = "window-path-no-folder";

    /// The field itself.
    pub path = "window-path";
    /// A name without an ending.
    pub path_ending = "window-path-ending";
}

/// The name of a new wall's file, from its title.
pub fn file_name(title: &str) -> String {
    let title = one_line(title);
    let is_safe = |c: &char| !matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let name: String = title.chars().filter(is_safe).take(60).collect();
    let name = name.trim_matches(['.', ' ', '-']);
    let name = if name.is_empty() { super::untitled_wall() } else { name };
    format!("{name}.wall.json")
}

/// The window's title: the wall's, a mark where something is not saved, and the program's.
pub fn window_title(title: &str, is_saved: bool) -> String {
    let mark = if is_saved { "" } else { "● " };
    format!("{mark}{} – {}", shown_title(title), program())
}

/// A wall's title, or what stands for it.
pub fn shown_title(title: &str) -> String {
    let title = one_line(title);
    if title.is_empty() { super::untitled_wall().to_owned() } else { title }
}

/// "3 moments".
pub fn moments(count: usize) -> String {
    super::count_of_moments(count)
}

/// Lines that were longer than a note can hold.
pub fn too_long(limit: usize) -> String {
    tell!("window-too-long", limit)
}
