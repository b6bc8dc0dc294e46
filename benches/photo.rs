//! The photo from a wall to PNG bytes, beside the packing of the same pixels alone: `cargo bench --bench photo`.

mod common;

use common::{today, wall_of};
use divan::{Bencher, black_box};
use momentwall::export::{Photo, PhotoRequest, PhotoSize, Progress, write_pixels};
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
fn the_pixels_of_60_moments_packed(bencher: Bencher, width_px: u32) {
    let wall = Sample::Shop.open().expect("a sound sample").wall;
    packed(bencher, &wall, width_px);
}

#[divan::bench(args = [4_000, 8_000])]
fn wall_of_1000_moments(bencher: Bencher, width_px: u32) {
    let wall = wall_of(1_000);
    bencher.bench_local(|| photo(black_box(&wall), width_px));
}

#[divan::bench(args = [4_000, 8_000])]
fn the_pixels_of_1000_moments_packed(bencher: Bencher, width_px: u32) {
    packed(bencher, &wall_of(1_000), width_px);
}

#[divan::bench(args = [32_000], sample_count = 3)]
fn wall_of_1000_moments_at_its_largest(bencher: Bencher, width_px: u32) {
    let wall = wall_of(1_000);
    bencher.bench_local(|| photo(black_box(&wall), width_px));
}

fn request(width_px: u32) -> PhotoRequest {
    PhotoRequest { size: PhotoSize::Width(width_px), ..PhotoRequest::new(today()) }
}

fn photo(wall: &Wall, width_px: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut photo = Photo::new(wall, &request(width_px)).expect("a size that can be");
    photo.write(&mut bytes, &Progress::default()).expect("memory takes every byte");
    bytes
}

fn packed(bencher: Bencher, wall: &Wall, width_px: u32) {
    let pixels = Photo::new(wall, &request(width_px)).expect("a size that can be").pixels();
    bencher.bench_local(|| {
        let mut bytes = Vec::new();
        write_pixels(black_box(&pixels), width_px as usize, &mut bytes).expect("memory takes it");
        bytes
    });
}
