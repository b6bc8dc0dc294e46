//! A wall's file of any bytes is opened or refused with a sentence. What opens holds every rule and is the very same
//! wall after it was saved.

#![no_main]

use libfuzzer_sys::fuzz_target;
use momentwall::storage::{Note, open, to_file};
use momentwall_fuzz::{promises_hold, said};

fuzz_target!(|content: &[u8]| {
    let result = open(content);
    said(&result);
    let Ok(opened) = result else { return };
    promises_hold(&opened.wall);
    // Where nothing had to be mended nothing is lost either: what could not be read is still there.
    let is_sound = opened.notes.iter().all(|note| !matches!(note, Note::Mended(_)));
    if let (true, Ok(json)) = (is_sound, to_file(&opened.wall)) {
        let again = open(json.as_bytes()).expect("what was saved can be opened");
        assert_eq!(again.notes.len(), opened.notes.len(), "{:?} {:?}", again.notes, opened.notes);
    }
});
