//! A log of what the program did, for those who look for a mistake in it: never a text of a wall, never a file's name.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::places::data_place;

/// A log larger than this becomes the one before it, in bytes.
const LARGEST: u64 = 256 * 1024;
/// So many logs before the one that is written are kept.
const BEFORE: usize = 2;

/// Adds a line to the log, after when it was. What cannot be written is left out: a log must never stop a workshop.
pub fn log(when: &str, line: &str) {
    let Some(folder) = data_place().map(|place| place.join("log")) else { return };
    // Nothing can be done about a log that cannot be written.
    let _written = write(&folder, when, line);
}

fn write(folder: &Path, when: &str, line: &str) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let current = named(folder, 0);
    if fs::metadata(&current).is_ok_and(|log| log.len() > LARGEST) {
        for number in (0..BEFORE).rev() {
            let _moved = fs::rename(named(folder, number), named(folder, number + 1));
        }
    }
    // One line is one write, so that windows that write at the same time do not tear each other's.
    let line = format!("{when} {}\n", line.replace(['\n', '\r'], " "));
    OpenOptions::new().create(true).append(true).open(current)?.write_all(line.as_bytes())
}

fn named(folder: &Path, number: usize) -> PathBuf {
    folder.join(match number {
        0 => "momentwall.log".to_owned(),
        _ => format!("momentwall.{number}.log"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logs_take_turns_and_do_not_grow_without_end() {
        let folder = tempfile::tempdir().unwrap();
        let long = "x".repeat(1_000);
        for number in 0..1_200 {
            write(folder.path(), "2026-11-22T10:42:00Z", &format!("{number} {long}\ntwo")).unwrap();
        }
        let size = |number| fs::metadata(named(folder.path(), number)).map_or(0, |log| log.len());
        assert!((0..=BEFORE).all(|number| size(number) > 0 && size(number) < LARGEST + 2_000));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), BEFORE + 1);
        let last = fs::read_to_string(named(folder.path(), 0)).unwrap();
        assert!(last.lines().last().unwrap().starts_with("2026-11-22T10:42:00Z 1199 "));
        assert!(last.lines().all(|line| line.ends_with(" two")));
    }
}
