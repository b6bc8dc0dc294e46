//! Commands that make or change a wall: `new`, `import`, `add`.

use std::path::Path;

use super::args::{AddArgs, ImportArgs, NewArgs};
use super::failure::Failure;
use super::outside::{
    look_at_wall, make_folder_of, new_id, now, open_wall, same_file, stamp, tell, warn_remarks,
};
use super::terminal::{shown, warn};
use crate::edit::{Edit, Place, apply};
use crate::import::{self, Kind, Source};
use crate::model::{ContactTypeId, Moment, MomentId, Stage, StageId, Wall};
use crate::storage::{self, Before};
use crate::words::types::fresh_wall;
use crate::words::{self, command};

/// `new OUT [--sample NAME] [--force]`
pub(super) fn new(args: &NewArgs) -> Result<(), Failure> {
    hold_wall_name(&args.out)?;
    let wall = match args.sample {
        Some(name) => {
            let opened = name.sample().open();
            opened.map_err(|error| Failure::input(words::open_error(&error), &args.out))?.wall
        }
        None => fresh_wall(now()?),
    };
    write_new(&wall, &args.out, args.force)
}

/// `import IN OUT [--force]`
pub(super) fn import(args: &ImportArgs) -> Result<(), Failure> {
    hold_wall_name(&args.out)?;
    if ending(&args.input) == "png" {
        return import_photo(args);
    }
    let kind = kind_of(&args.input)?;
    if same_file(&args.input, &args.out) {
        return Err(Failure::input(command::onto_input(), &args.out));
    }
    let content = storage::read_file(&args.input)
        .map_err(|error| Failure::input(words::read_error(&error), &args.input))?;
    let refused = |error| Failure::input(words::import_error(&error), &args.input);
    let source = Source::read(kind, &content).map_err(refused)?;
    let title = source.title().map_or_else(|| title_from(&args.input), str::to_owned);
    let wall = Wall { title, ..fresh_wall(now()?) };
    let imported = source.add_to(wall, None, &mut new_id).map_err(refused)?;
    warn_remarks(&imported.remarks, &args.input);
    write_new(&imported.wall, &args.out, args.force)?;
    tell(&command::imported(&imported.wall, &shown(&args.out)));
    Ok(())
}

/// The wall inside a photo, as it was.
fn import_photo(args: &ImportArgs) -> Result<(), Failure> {
    let wall = look_at_wall(&args.input)?;
    write_new(&wall, &args.out, args.force)?;
    tell(&command::imported(&wall, &shown(&args.out)));
    Ok(())
}

/// What kind a file is, by its ending.
fn kind_of(path: &Path) -> Result<Kind, Failure> {
    let wrong = || Failure::usage(command::import_ending(), path);
    Kind::of_ending(&ending(path)).ok_or_else(wrong)
}

/// The ending of a file's name, in small letters.
pub(super) fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

pub(super) fn hold_wall_name(path: &Path) -> Result<(), Failure> {
    if ending(path) == "json" {
        return Ok(());
    }
    Err(Failure::usage(command::wall_name(), path))
}

/// A new wall's title, until somebody gives a better one.
fn title_from(path: &Path) -> String {
    words::importing::title_of(&path.file_stem().unwrap_or_default().to_string_lossy())
}

/// Writes a wall where none is; with `force` also where one is, which is backed up first.
pub(super) fn write_new(wall: &Wall, out: &Path, force: bool) -> Result<(), Failure> {
    if out.symlink_metadata().is_ok() {
        if out.is_dir() {
            return Err(Failure::input(words::read_error(&storage::ReadError::Directory), out));
        }
        if !force {
            return Err(Failure::input(command::there_already(), out));
        }
        if out.is_file() {
            back_up(out)?;
        }
    }
    make_folder_of(out)?;
    save(wall, out, if force { Before::Anything } else { Before::Nothing })
}

/// Keeps a copy of a file that is about to be replaced, and says where.
pub(super) fn back_up(path: &Path) -> Result<(), Failure> {
    let copy = storage::backup(path, &stamp())
        .map_err(|error| Failure::input(command::no_backup(&words::save_reason(&error)), path))?;
    warn(command::backed_up(&shown(&copy)));
    Ok(())
}

fn save(wall: &Wall, out: &Path, before: Before<'_>) -> Result<(), Failure> {
    storage::to_file(wall)
        .and_then(|json| storage::save_file(out, json.as_bytes(), before))
        .map(|_| ())
        .map_err(|error| Failure::input(words::save_error(&error), out))
}

/// `add FILE TEXT… [--stage NAME] [--type LABEL] [--parked]`
pub(super) fn add(args: &AddArgs) -> Result<(), Failure> {
    let is_blank = |text: &Option<String>| text.as_ref().is_some_and(|text| text.trim().is_empty());
    if is_blank(&args.stage) {
        return Err(Failure::Usage { what: command::stage_needs_name().into(), path: None });
    }
    if is_blank(&args.contact) {
        return Err(Failure::Usage { what: command::type_needs_label().into(), path: None });
    }
    let (wall, notes, fingerprint) = open_wall(&args.file)?;
    let mut edits = Vec::new();
    let stage = match args.stage.as_deref().map(str::trim) {
        Some(name) => Some(stage_named(&wall, name, &mut edits)),
        None => wall.stage_for_new_moment(),
    };
    let contact = args.contact.as_deref().map(|label| type_labelled(&wall, label, &mut edits));
    let moments = args.texts.iter().map(|text| Moment {
        contact: contact.clone(),
        stage: stage.clone(),
        ..Moment::new(MomentId::new(new_id()), text.trim_end())
    });
    let place = if args.parked { Place::Shelf } else { Place::EndOfStage(stage.clone()) };
    edits.push(Edit::AddMoments { moments: moments.collect(), place });
    let mut changed = apply(&wall, &Edit::Together(edits))
        .map_err(|refused| Failure::input(words::refused(&refused), &args.file))?;
    changed.changed = Some(now()?);
    if !notes.is_empty() {
        // A mended wall is about to replace what somebody else wrote.
        back_up(&args.file)?;
    }
    storage::forget_saved_copies(&args.file);
    save(&changed, &args.file, Before::Same(&fingerprint))?;
    tell(&command::added(args.texts.len(), changed.timeline().count()));
    Ok(())
}

fn stage_named(wall: &Wall, name: &str, edits: &mut Vec<Edit>) -> StageId {
    let known = wall.stages.iter().find(|stage| stage.name.trim() == name);
    let known = known.or_else(|| {
        wall.stages.iter().find(|stage| stage.name.trim().to_lowercase() == name.to_lowercase())
    });
    match known {
        Some(stage) => stage.id.clone(),
        None => {
            let id = StageId::new(new_id());
            let stage = Stage::new(id.clone(), name);
            edits.push(Edit::AddStage { stage, at: usize::MAX });
            id
        }
    }
}

fn type_labelled(wall: &Wall, label: &str, edits: &mut Vec<Edit>) -> ContactTypeId {
    match import::find_contact_type(wall, label) {
        Some(kind) => kind.id.clone(),
        None => {
            let id = ContactTypeId::new(new_id());
            edits.push(Edit::AddContactType(import::new_contact_type(wall, id.clone(), label)));
            id
        }
    }
}
