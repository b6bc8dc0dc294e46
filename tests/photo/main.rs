//! From a wall to a scene, a page, a photo, a table and minutes.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing fails as it should")]

mod agree;
mod curve;
mod filled;
mod inside;
mod layout;
mod long_texts;
mod markdown;
mod own_colours;
mod page;
mod painted;
mod pixels;
mod priorities_page;
mod random_plans;
mod strokes;
mod table;
mod text;
mod vector;

use std::path::Path;
use std::sync::Arc;

use image::DynamicImage;
use momentwall::export::{Photo, PhotoRequest, Progress};
use momentwall::layout::text::{Block, Measure, Weight};
use momentwall::model::{Date, Moment, MomentId, Stage, StageId, Wall};

/// The day on which these tests judge what is overdue.
pub(crate) fn today() -> Date {
    Date::new(2026, 11, 21).unwrap()
}

/// The photo as a file.
pub(crate) fn bytes(wall: &Wall, request: &PhotoRequest) -> Vec<u8> {
    let mut bytes = Vec::new();
    Photo::new(wall, request).unwrap().write(&mut bytes, &Progress::default()).unwrap();
    bytes
}

/// The photo as any program sees it.
pub(crate) fn picture(wall: &Wall, request: &PhotoRequest) -> DynamicImage {
    image::load_from_memory(&bytes(wall, request)).unwrap()
}

/// A picture looks as it did when its snapshot was looked at, but for what no eye would see. With `UPDATE_SNAPSHOTS` set
/// the snapshot is taken anew.
#[track_caller]
pub(crate) fn looks_as_it_did(name: &str, now: &image::RgbImage) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photo/snapshots");
    let file = folder.join(format!("{name}.png"));
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::create_dir_all(&folder).unwrap();
        now.save(&file).unwrap();
    }
    let before = image::open(&file).unwrap().to_rgb8();
    assert_eq!(before.dimensions(), now.dimensions(), "{name}");
    let differs = |(a, b): &(&image::Rgb<u8>, &image::Rgb<u8>)| {
        (0..3).any(|channel| a.0[channel].abs_diff(b.0[channel]) > 24)
    };
    let different = before.pixels().zip(now.pixels()).filter(differs).count();
    assert!(different < 40, "{name}: {different} pixels look different");
}

/// A measurer for which every character is half an em wide, so that a test can count on its fingers.
pub(crate) struct Halves;

impl Measure for Halves {
    fn width_em(&mut self, text: &str, _weight: Weight) -> f32 {
        text.chars().count() as f32 / 2.0
    }
}

/// The lines of a block as text.
pub(crate) fn lines(block: &Block) -> Vec<String> {
    block.lines.iter().map(|line| line.pieces.iter().collect()).collect()
}

/// A wall of stages with so many notes each.
pub(crate) fn wall_of(stages: &[usize]) -> Wall {
    let mut wall = Wall::blank();
    for (stage, count) in stages.iter().enumerate() {
        let id = StageId::new(format!("s{stage}"));
        wall.stages.push(Stage::new(id.clone(), format!("Stage {stage}")));
        for note in 0..*count {
            let mut moment = Moment::new(MomentId::new(format!("m{stage}-{note}")), "A note");
            moment.stage = Some(id.clone());
            wall.moments.push(Arc::new(moment));
        }
    }
    wall
}
