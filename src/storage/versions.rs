//! Earlier versions of a wall, in the platform's data place: a copy at each step of the workshop and every ten
//! minutes while it changes; many of the last hour, fewer of the days before, at most thirty.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::places::data_place;
use super::recovery::whole_name;
use super::save::{SaveError, sweep, write_whole};
use super::{OpenError, open_file};
use crate::model::{Timestamp, Wall};

/// So many are kept of a wall.
const MOST_VERSIONS: usize = 30;
/// The newest ones, which are never thinned out.
const ALWAYS_KEPT: usize = 10;
const ENDING: &str = ".wall.json";

/// Whose versions: those of a file, or of a wall that was in no file yet, which is known by when it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionsOf {
    keys: Vec<String>,
}

impl VersionsOf {
    /// The versions of a wall and its file, if it has one.
    pub fn wall(wall: &Wall, file: Option<&Path>) -> Self {
        let of_file = file.map(|file| {
            let name = whole_name(file);
            format!("file-{:08x}", crc32fast::hash(name.as_os_str().as_encoded_bytes()))
        });
        let made = wall.created.as_ref().map(|made| format!("made-{}", digits(made.as_str())));
        Self { keys: of_file.into_iter().chain(made).collect() }
    }

    fn folders(&self) -> Vec<PathBuf> {
        let Some(place) = data_place() else { return Vec::new() };
        self.keys.iter().map(|key| place.join("versions").join(key)).collect()
    }
}

/// An earlier version of a wall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Where it lies.
    pub path: PathBuf,
    /// Higher is later, whatever the clock says.
    pub sequence: u64,
    /// When it was kept.
    pub kept: Option<Timestamp>,
}

impl Version {
    /// Reads it.
    ///
    /// # Errors
    /// An [`OpenError`].
    pub fn open(&self) -> Result<Wall, OpenError> {
        open_file(&self.path).map(|(opened, _)| opened.wall)
    }
}

/// Keeps a version, unless it is the very one that was kept last, and lets old ones go.
///
/// # Errors
/// A [`SaveError`]; the earlier ones are whole then.
pub fn keep_version(of: &VersionsOf, json: &str, now: &Timestamp) -> Result<(), SaveError> {
    let folder = of.folders().into_iter().next().ok_or(SaveError::NoFolder)?;
    fs::create_dir_all(&folder)?;
    sweep(&folder);
    let mut kept = versions_in(&folder);
    kept.sort_by_key(|version| version.sequence);
    let last = kept.last();
    if last.is_some_and(|last| fs::read(&last.path).is_ok_and(|last| last == json.as_bytes())) {
        return Ok(());
    }
    let sequence = last.map_or(0, |last| last.sequence) + 1;
    let path = folder.join(format!("{sequence:06} {}{ENDING}", digits(now.as_str())));
    write_whole(&path, |file| file.write_all(json.as_bytes()))?;
    kept.push(Version { path, sequence, kept: Some(now.clone()) });
    for place in superfluous(&kept) {
        let _removed = fs::remove_file(&kept[place].path);
    }
    Ok(())
}

/// The versions that are kept of a wall, the latest first.
pub fn versions(of: &VersionsOf) -> Vec<Version> {
    let latest_first = |folder: PathBuf| {
        let mut kept = versions_in(&folder);
        kept.sort_by_key(|version| std::cmp::Reverse(version.sequence));
        kept
    };
    // Those from before it had a file come after those of the file.
    of.folders().into_iter().flat_map(latest_first).collect()
}

fn versions_in(folder: &Path) -> Vec<Version> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.flatten().filter_map(|entry| version_at(entry.path())).collect()
}

fn version_at(path: PathBuf) -> Option<Version> {
    let name = path.file_name()?.to_str()?.strip_suffix(ENDING)?;
    let (sequence, when) = name.split_once(' ')?;
    let sequence = sequence.parse().ok()?;
    Some(Version { sequence, kept: timestamp(when), path })
}

/// The places of those that go, of versions from the oldest to the latest: where they lie closest to each other in
/// time, but never one of the newest.
fn superfluous(kept: &[Version]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..kept.len()).collect();
    let mut goes = Vec::new();
    while places.len() > MOST_VERSIONS {
        let thinned = 1..places.len().saturating_sub(ALWAYS_KEPT);
        let gap = |at: &usize| {
            seconds(&kept[places[at + 1]]).saturating_sub(seconds(&kept[places[at - 1]]))
        };
        let closest = thinned.min_by_key(gap).unwrap_or(0);
        goes.push(places.remove(closest));
    }
    goes
}

/// About how many seconds lie before it was kept: months count 31 days.
fn seconds(version: &Version) -> u64 {
    let when = version.kept.as_ref().map(|kept| digits(kept.as_str())).unwrap_or_default();
    let part = |from: usize, to: usize| -> u64 {
        when.get(from..to).and_then(|part| part.parse().ok()).unwrap_or(0)
    };
    let days = (part(0, 4) * 12 + part(4, 6)) * 31 + part(6, 8);
    ((days * 24 + part(8, 10)) * 60 + part(10, 12)) * 60 + part(12, 14)
}

/// "20261121104200" of "2026-11-21T10:42:00Z".
fn digits(timestamp: &str) -> String {
    timestamp.chars().filter(char::is_ascii_digit).collect()
}

fn timestamp(digits: &str) -> Option<Timestamp> {
    let part = |from: usize, to: usize| digits.get(from..to);
    let date = format!("{}-{}-{}", part(0, 4)?, part(4, 6)?, part(6, 8)?);
    let time = format!("{}:{}:{}", part(8, 10)?, part(10, 12)?, part(12, 14)?);
    Timestamp::parse(&format!("{date}T{time}Z"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept_every_ten_minutes(count: usize) -> Vec<Version> {
        let at = |number: usize| {
            let (day, minute) = (1 + number / 144, number % 144 * 10);
            format!("202611{day:02}{:02}{:02}00", minute / 60, minute % 60)
        };
        let version = |number: usize| Version {
            path: PathBuf::new(),
            sequence: number as u64,
            kept: timestamp(&at(number)),
        };
        (0..count).map(version).collect()
    }

    #[test]
    fn at_most_thirty_are_kept_and_they_thin_out_with_age() {
        let mut kept = Vec::new();
        for version in kept_every_ten_minutes(1_000) {
            kept.push(version);
            let goes = superfluous(&kept);
            assert!(goes.len() <= 1);
            for place in goes {
                kept.remove(place);
            }
        }
        assert_eq!(kept.len(), MOST_VERSIONS);
        assert_eq!(kept[0].sequence, 0, "the very first one stays");
        let last: Vec<u64> = kept[20..].iter().map(|version| version.sequence).collect();
        assert_eq!(last, (990..1_000).collect::<Vec<u64>>());
        let widest = |range: std::ops::Range<usize>| {
            let gap = |at: usize| seconds(&kept[at + 1]) - seconds(&kept[at]);
            range.map(gap).max().unwrap_or(0)
        };
        assert!(widest(0..10) >= 3 * 3_600, "{}", widest(0..10));
        assert!(widest(0..19) <= 20 * 3_600, "{}", widest(0..19));
    }
}
