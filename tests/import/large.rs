//! Files that are small, or at least no larger than they may be, and ask for more memory or time than there is.

use momentwall::import::{ImportError, Kind, Source};
use momentwall::model::Wall;

use crate::counter;

fn moments(kind: Kind, content: &[u8]) -> Wall {
    Source::read(kind, content).unwrap().add_to(Wall::blank(), None, &mut counter()).unwrap().wall
}

#[test]
fn a_long_heading_over_many_points_is_kept_once() {
    // Each point with a heading of its own would be a hundred gigabytes.
    let document = format!("# {}\n{}", "h".repeat(1_000_000), "- a\n".repeat(100_000));
    let wall = moments(Kind::Markdown, document.as_bytes());
    assert_eq!((wall.stages.len(), wall.moments.len()), (1, 100_000));
}

/// A drawing with a frame of this name, and so many notes in it.
fn frame(name: &str, notes: usize) -> String {
    let note = r#",{"type":"text","text":"a","frameId":"f"}"#.repeat(notes);
    let frame = format!(r#"{{"id":"f","type":"frame","name":"{name}"}}"#);
    format!(r#"{{"type":"excalidraw","elements":[{frame}{note}]}}"#)
}

#[test]
fn a_long_name_of_a_frame_is_kept_once() {
    let wall = moments(Kind::Drawing, frame(&"n".repeat(1_000_000), 100_000).as_bytes());
    assert_eq!((wall.stages.len(), wall.moments.len()), (1, 100_000));
}

#[test]
fn a_frames_name_of_white_space_is_looked_through_once() {
    // Once for each note would take hours.
    let wall = moments(Kind::Drawing, frame(&" ".repeat(20_000_000), 100_000).as_bytes());
    assert_eq!((wall.stages.len(), wall.moments.len()), (0, 100_000));
}

#[test]
fn a_table_of_nothing_but_separators_is_refused() {
    for separator in [",", ";", "\t"] {
        let table = format!("text{separator}due\n{}\n", separator.repeat(16_000_000));
        let refused = Source::read(Kind::Csv, table.as_bytes());
        assert!(matches!(refused, Err(ImportError::TooMany)), "{separator:?}");
    }
    // In a list they are only white space.
    let list = format!("\"a\nb\"\n{}c", "\t".repeat(16_000_000));
    assert_eq!(moments(Kind::Text, list.as_bytes()).moments.len(), 3);
}

#[test]
fn a_text_that_is_too_long_in_our_letters_is_refused() {
    // Three bytes for each euro sign.
    for kind in [Kind::Csv, Kind::Text, Kind::Markdown, Kind::Drawing] {
        let refused = Source::read(kind, &vec![0x80; 30_000_000]);
        assert!(matches!(refused, Err(ImportError::TooMany)), "{kind:?}");
    }
}
