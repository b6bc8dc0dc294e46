//! Opening and saving a wall's file: `cargo bench --bench storage`.

mod common;

use common::wall_of;
use divan::{Bencher, black_box};
use momentwall::storage::{Before, open, save_file, to_json};

const SIZES: [usize; 2] = [1_000, 10_000];

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn open_bytes(bencher: Bencher, count: usize) {
    let json = to_json(&wall_of(count));
    bencher.bench_local(|| open(black_box(json.as_bytes())));
}

#[divan::bench(args = SIZES)]
fn write_json(bencher: Bencher, count: usize) {
    let wall = wall_of(count);
    bencher.bench_local(|| to_json(black_box(&wall)));
}

/// The careful save, with the disk's part.
#[divan::bench(args = SIZES)]
fn save(bencher: Bencher, count: usize) {
    let wall = wall_of(count);
    let folder = tempfile::tempdir().expect("a folder for the benchmark");
    let path = folder.path().join("bench.wall.json");
    bencher.bench_local(|| save_file(&path, to_json(&wall).as_bytes(), Before::Anything).is_ok());
}
