//! Tables, lists and drawings of any bytes are read or refused with a sentence, and become a wall that holds every rule.
//! The first byte says what is read (`l` a list, `m` Markdown, `d` a drawing, all else a table; a capital adds it to a wall
//! that has notes already).

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use momentwall::edit::{Additions, Edit, apply};
use momentwall::import::{Imported, Kind, Source};
use momentwall::model::Wall;
use momentwall::samples::Sample;
use momentwall::words;
use momentwall_fuzz::promises_hold;

static CAFE: LazyLock<Wall> = LazyLock::new(|| Sample::Cafe.open().expect("a sample").wall);

fuzz_target!(|content: &[u8]| {
    let Some((first, content)) = content.split_first() else { return };
    let kind = match first.to_ascii_lowercase() {
        b'l' => Kind::Text,
        b'm' => Kind::Markdown,
        b'd' => Kind::Drawing,
        _ => Kind::Csv,
    };
    let wall = if first.is_ascii_uppercase() { CAFE.clone() } else { Wall::blank() };
    let source = match Source::read(kind, content) {
        Ok(source) => source,
        Err(error) => return assert!(!words::import_error(&error).is_empty()),
    };
    // A list has no columns to guess.
    for mapping in [None].into_iter().chain(source.guessed().map(Some)) {
        let mut number = 0;
        let mut new_id = || {
            number += 1;
            format!("fuzz{number}")
        };
        match source.add_to(wall.clone(), mapping.as_ref(), &mut new_id) {
            Ok(imported) => holds(&wall, imported),
            Err(error) => assert!(!words::import_error(&error).is_empty()),
        }
    }
});

/// The command line takes the wall, the window what came to it.
fn holds(before: &Wall, imported: Imported) {
    assert!(imported.remarks.iter().all(|remark| !words::remark(remark).is_empty()));
    promises_hold(&imported.wall);
    let additions = Additions::between(before, &imported.wall);
    let has_some = !additions.moments.is_empty() || !additions.stages.is_empty();
    match apply(before, &Edit::Import(Box::new(additions))) {
        Ok(added) => assert_eq!(added.moments.len(), imported.wall.moments.len()),
        Err(refused) => assert!(!has_some, "{refused:?}"),
    }
}
