//! The photo from a wall to PNG bytes: `cargo bench --bench photo`.

mod common;

use common::{today, wall_of};
use divan::{Bencher, black_box};
use momentwall::export::{Photo, PhotoRequest, PhotoSize, Progress};
use momentwall::model::Wall;
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
    let request = PhotoRequest { size: PhotoSize::Width(width_px), ..PhotoRequest::new(today()) };
    let mut bytes = Vec::new();
    let mut photo = Photo::new(wall, &request).expect("a size that can be");
    photo.write(&mut bytes, &Progress::default()).expect("memory takes every byte");
    bytes
}
