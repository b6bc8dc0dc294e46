//! `session` and `recover`: the editing core and the recovery copy without a window (product.md 7).

use std::collections::VecDeque;
use std::io::{self, BufRead, Read as _, Write as _};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::answer;
use super::args::{RecoverArgs, SessionArgs};
use super::change::{hold_wall_name, write_new};
use super::failure::Failure;
use super::outside::{make_folder_of, tell, warn_all};
use super::terminal::{harmless, shown};
use crate::document::{Document, Ending, Flusher, Kept, Listener};
use crate::edit::{Edit, Join, Judged, MomentChange, Place};
use crate::import::find_contact_type;
use crate::model::{Assessment, Moment, MomentId, Verdict};
use crate::outside::{Outside, local_day_and_hour};
use crate::storage::{SaveError, damaged_recovery_copy, recovery_offers_for};
use crate::words::{self, command};

/// `session FILE`: edits on stdin, a line each.
pub(super) fn session(args: &SessionArgs) -> Result<(), Failure> {
    let outside = Outside::real();
    let (origin, notes) = Document::read(&args.file)
        .map_err(|error| Failure::input(words::open_error(&error), &args.file))?;
    warn_all(notes.iter().map(words::note), &args.file);
    let tally = Arc::new(Mutex::new(Tally::default()));
    let mut document = Document::new(origin, false, &outside, listener(&tally));
    hear_signals(document.flusher());
    let mut stdin = io::stdin().lock();
    let mut number = 0;
    while let Some(line) = next_line(&mut stdin)
        .map_err(|error| Failure::Input { what: command::input_failed(&error), path: None })?
    {
        number += 1;
        let done = line
            .ok_or_else(|| command::no_text_line().to_owned())
            .and_then(|line| carry_out(&mut document, &line, &outside));
        let answer = match &done {
            Ok(Some(told)) => Some(("done", told)),
            Ok(None) => None,
            Err(reason) => Some(("refused", reason)),
        };
        if let Some((word, text)) = answer {
            say(&format!("{word} {number} {}", harmless(&words::one_line(text))));
        }
        lock(&tally).line(number, document.changes());
    }
    end(document, &tally, &args.file)
}

/// Makes everything that was read safe before the program ends because somebody asks it to, or its terminal goes. The
/// recovery copy stays for `recover`.
#[cfg(unix)]
fn hear_signals(flusher: Flusher) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT]) else {
        // What was confirmed is safe all the same, as after a kill.
        return;
    };
    let wait = move || {
        if let Some(signal) = signals.forever().next() {
            flusher.flush(false);
            std::process::exit(128 + signal);
        }
    };
    let _thread = std::thread::Builder::new().name("signals".to_owned()).spawn(wait);
}

/// Elsewhere the program ends as if it was killed.
#[cfg(not(unix))]
fn hear_signals(_flusher: Flusher) {}

/// Saves, waits until everything is on the disk, and says how that went. The recovery copy goes only with a wall that
/// stands in its file.
fn end(mut document: Document, tally: &Mutex<Tally>, file: &Path) -> Result<(), Failure> {
    if !document.is_saved() {
        document.save();
    }
    document.close(Ending::Finished);
    let mut tally = lock(tally);
    if let Some(backup) = tally.backup.take() {
        super::terminal::warn(command::backed_up(&shown(&backup)));
    }
    match tally.not_saved.take() {
        Some(error) => {
            // A copy that could not be written either is not promised.
            let what = match tally.is_unsafe {
                true => words::save_error(&error),
                false => command::kept_in_copy(&words::save_reason(&error)),
            };
            Err(Failure::input(what, file))
        }
        None => Ok(()),
    }
}

/// One line of a script, and what there is to say of it; a blank one does nothing.
fn carry_out(
    document: &mut Document,
    line: &str,
    outside: &Outside,
) -> Result<Option<String>, String> {
    if line.trim().is_empty() {
        return Ok(None);
    }
    let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
    let edit = match verb {
        "undo" => {
            let edit = document.undo().ok_or(command::nothing_to_undo())?;
            return Ok(Some(answer::undone(&edit)));
        }
        "redo" => {
            let edit = document.redo().ok_or(command::nothing_to_redo())?;
            return Ok(Some(answer::redone(&edit)));
        }
        _ => edit_of(document, verb, rest, outside)?,
    };
    let before = Arc::clone(document.wall());
    document.apply(edit.clone(), Join::Never).map_err(|refused| words::refused(&refused))?;
    Ok(Some(answer::change(&edit, &before, document.wall())))
}

/// The change that a line means.
fn edit_of(document: &Document, verb: &str, rest: &str, outside: &Outside) -> Result<Edit, String> {
    Ok(match verb {
        "add" => add(document, rest, outside),
        "set-type" => {
            let (ids, label) = numbered(document, rest)?;
            let kind = find_contact_type(document.wall(), label)
                .ok_or_else(|| command::unknown_type(label))?;
            Edit::ChangeMoments { ids, change: MomentChange::Contact(Some(kind.id.clone())) }
        }
        "verdict" => {
            let (ids, word) = numbered(document, rest)?;
            let verdict = verdict(word)?;
            let assessment = Assessment::guess(verdict, Some(outside.now().today));
            Edit::Assess { ids, assessment, part: Judged::Verdict }
        }
        "priority" => Edit::AddPriorities(numbered(document, rest)?.0),
        "move" => move_before(document, rest)?,
        "text" => {
            let (ids, text) = numbered(document, rest)?;
            Edit::ChangeMoments { ids, change: MomentChange::Text(text.to_owned()) }
        }
        "delete" => Edit::RemoveMoments(numbered(document, rest)?.0),
        _ => return Err(command::unknown_line(verb)),
    })
}

fn add(document: &Document, text: &str, outside: &Outside) -> Edit {
    let stage = document.wall().stage_for_new_moment();
    let moment = Moment::new(MomentId::new(outside.new_id()), text);
    Edit::AddMoments { moments: vec![moment], place: Place::EndOfStage(stage) }
}

/// A number on the timeline, from 1, and what follows it.
fn numbered<'l>(document: &Document, rest: &'l str) -> Result<(Vec<MomentId>, &'l str), String> {
    let (number, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    Ok((vec![at(document, number)?], rest))
}

fn at(document: &Document, number: &str) -> Result<MomentId, String> {
    let place = number.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let moment = place.and_then(|place| document.wall().timeline().nth(place));
    moment.map(|moment| moment.id.clone()).ok_or_else(|| command::no_such_moment(number.trim()))
}

fn verdict(word: &str) -> Result<Verdict, String> {
    let word = word.trim();
    words::verdict_of(word).ok_or_else(|| command::unknown_verdict(word))
}

/// `move N BEFORE`, by the numbers before the move; one more than there are means the end.
fn move_before(document: &Document, rest: &str) -> Result<Edit, String> {
    let (from, to) = rest.split_once(' ').ok_or_else(|| command::move_needs().to_owned())?;
    let id = at(document, from)?;
    let count = document.wall().timeline().count();
    let place = if to.trim().parse() == Ok(count + 1) {
        let last = document.wall().timeline().next_back().map(|moment| moment.id.clone());
        Place::After(last.ok_or_else(|| command::no_such_moment(to.trim()))?)
    } else {
        Place::Before(at(document, to)?)
    };
    Ok(Edit::MoveMoments { ids: vec![id], place })
}

/// The next line without its end; `None` at the end of the input, `Some(None)` if it is no text or far too long.
fn next_line(input: &mut impl BufRead) -> io::Result<Option<Option<String>>> {
    /// A moment's text is 500 characters at most.
    const LONGEST: u64 = 64 * 1024;
    let mut bytes = Vec::new();
    if input.by_ref().take(LONGEST).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    if bytes.last() != Some(&b'\n') && bytes.len() as u64 == LONGEST {
        input.skip_until(b'\n')?;
        return Ok(Some(None));
    }
    while matches!(bytes.last(), Some(b'\n' | b'\r')) {
        bytes.pop();
    }
    Ok(Some(String::from_utf8(bytes).ok()))
}

/// Which lines are safe: a line is when every change up to it is.
#[derive(Default)]
struct Tally {
    /// Lines that are not safe yet, each with the number of changes that were made when it was done.
    waiting: VecDeque<(u64, u64)>,
    safe: u64,
    is_unsafe: bool,
    not_saved: Option<Arc<SaveError>>,
    backup: Option<std::path::PathBuf>,
}

impl Tally {
    fn line(&mut self, number: u64, changes: u64) {
        self.waiting.push_back((number, changes));
        self.tell();
    }

    fn tell(&mut self) {
        let safe = self.safe;
        let mut last = None;
        while let Some((number, _)) = self.waiting.pop_front_if(|(_, changes)| *changes <= safe) {
            last = Some(number);
        }
        if let Some(number) = last {
            say(&format!("kept {number}"));
        }
    }
}

fn listener(tally: &Arc<Mutex<Tally>>) -> Listener {
    let tally = Arc::clone(tally);
    Box::new(move |kept| {
        let mut tally = lock(&tally);
        match kept {
            Kept::Safe(changes) => {
                tally.is_unsafe = false;
                tally.safe = changes;
                tally.tell();
            }
            Kept::Unsafe(error) => {
                // Once is enough, until it works again.
                if !std::mem::replace(&mut tally.is_unsafe, true) {
                    super::terminal::warn(command::not_kept(&words::save_reason(&error)));
                }
            }
            Kept::Saved { backup, .. } => tally.backup = backup,
            Kept::NotSaved { error, .. } => tally.not_saved = Some(error),
            // A save says so itself.
            Kept::Elsewhere(_) | Kept::OpenBy(_) => {}
        }
    })
}

fn lock(tally: &Mutex<Tally>) -> std::sync::MutexGuard<'_, Tally> {
    tally.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A line of the protocol. That nobody reads it must not stop the work.
fn say(line: &str) {
    let mut stdout = io::stdout().lock();
    let _written = writeln!(stdout, "{line}").and_then(|()| stdout.flush());
}

/// `recover FILE --out OUT`: what an interrupted session or window had.
pub(super) fn recover(args: &RecoverArgs) -> Result<(), Failure> {
    hold_wall_name(&args.out)?;
    let copies = recovery_offers_for(&args.file);
    let Some(copy) = copies.first() else {
        return Err(match damaged_recovery_copy(Some(&args.file)) {
            Some(copy) => Failure::input(command::damaged_copy(), &copy),
            None => Failure::input(command::nothing_to_recover(), &args.file),
        });
    };
    make_folder_of(&args.out)?;
    write_new(&copy.wall, &args.out, args.force)?;
    let kept = copy
        .kept
        .as_ref()
        .map(|kept| words::point_in_time(local_day_and_hour(kept.as_str()), kept.as_str()));
    tell(&command::recovered(&copy.wall, kept.as_deref(), &shown(&args.out)));
    if !copy.draft.trim().is_empty() {
        tell(&command::draft_left(&harmless(&words::one_line(&copy.draft))));
    }
    Ok(())
}
