//! The photo from a wall to PNG bytes: `cargo bench --bench photo`.

mod common;

use common::{today, wall_of};
use divan::{Bencher, black_box};
use momentwall::export::{Photo, PhotoRequest, PhotoSize};
use momentwall::layout::{PhotoOptions, Shape};
use momentwall::model::Wall;
use momentwall::paint::Theme;
use momentwall::samples::Sample;

fn main() {
    divan::main();
}

#[divan::bench(args = [4_000, 8_000])]
fn sample_of_60_moments(bencher: Bencher, width_px: u32) {
    let wall = Sample::Shop.open().expect("a sound sample").wall;
    bencher.bench_local(|| photo(black_box(&wall), width_px));
}

#[divan::bench(args = [4_000, 8_000])]
fn wall_of_1000_moments(bencher: Bencher, width_px: u32) {
    let wall = wall_of(1_000);
    bencher.bench_local(|| photo(black_box(&wall), width_px));
}

fn photo(wall: &Wall, width_px: u32) -> Vec<u8> {
    let request = PhotoRequest {
        page: PhotoOptions { shape: Shape::Wide, today: today() },
        size: PhotoSize::Width(width_px),
        theme: Theme::paper(),
        transparent: false,
    };
    let mut bytes = Vec::new();
    let mut photo = Photo::new(wall, &request).expect("a size that can be");
    photo.write(&mut bytes).expect("memory takes every byte");
    bytes
}
