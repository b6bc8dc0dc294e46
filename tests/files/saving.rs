//! The careful save: all or nothing, permissions and links kept, nothing left behind.

use std::fs;
use std::io::{self, Write as _};

use momentwall::storage::{Before, Fingerprint, SaveError, save_file, write_whole};

fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_file_is_made_and_replaced_and_nothing_is_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.wall.json");
    let first = save_file(&path, b"one", Before::Anything).unwrap();
    let second = save_file(&path, b"two", Before::Same(&first)).unwrap();
    assert_eq!(second, Fingerprint::of(b"two"));
    assert_eq!(fs::read(&path).unwrap(), b"two");
    assert_eq!(names(folder.path()), ["a.wall.json"]);
}

#[test]
fn what_somebody_else_wrote_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.wall.json");
    let mine = save_file(&path, b"mine", Before::Anything).unwrap();
    fs::write(&path, b"theirs").unwrap();
    assert!(matches!(
        save_file(&path, b"mine again", Before::Same(&mine)),
        Err(SaveError::ChangedElsewhere)
    ));
    assert_eq!(fs::read(&path).unwrap(), b"theirs");
    fs::remove_file(&path).unwrap();
    assert!(matches!(
        save_file(&path, b"x", Before::Same(&mine)),
        Err(SaveError::ChangedElsewhere)
    ));
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[test]
fn a_new_file_replaces_none_that_appeared_meanwhile() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.wall.json");
    fs::write(&path, b"theirs").unwrap();
    assert!(matches!(save_file(&path, b"mine", Before::Nothing), Err(SaveError::ChangedElsewhere)));
    assert_eq!(fs::read(&path).unwrap(), b"theirs");
}

#[test]
fn of_many_savers_at_once_none_loses_what_it_was_told_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.wall.json");
    fs::write(&path, b"").unwrap();
    let saver = || {
        let add = |_: &u32| {
            let now = fs::read(&path).unwrap();
            let more = [now.as_slice(), b"x"].concat();
            save_file(&path, &more, Before::Same(&Fingerprint::of(&now))).is_ok()
        };
        (0..50).filter(add).count()
    };
    let saved: usize = std::thread::scope(|scope| {
        let savers: Vec<_> = (0..4).map(|_| scope.spawn(saver)).collect();
        savers.into_iter().map(|saver| saver.join().unwrap()).sum()
    });
    assert_eq!(fs::read(&path).unwrap().len(), saved, "every save that was confirmed is there");
    assert!(saved >= 50);
    assert_eq!(names(folder.path()), ["a.wall.json"]);
}

#[test]
fn a_failed_writer_leaves_the_old_file_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.png");
    fs::write(&path, b"old").unwrap();
    let failed = write_whole(&path, |file| {
        file.write_all(b"half of the new")?;
        Err(io::Error::from(io::ErrorKind::StorageFull))
    });
    assert!(matches!(failed, Err(SaveError::DiskFull)));
    assert_eq!(fs::read(&path).unwrap(), b"old");
    assert_eq!(names(folder.path()), ["photo.png"]);
}

#[test]
fn what_an_interrupted_save_left_behind_is_swept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.wall.json");
    let left_over = std::cell::RefCell::new(String::new());
    write_whole(&path, |_| {
        *left_over.borrow_mut() = names(folder.path()).concat();
        Ok(())
    })
    .unwrap();
    fs::write(folder.path().join(left_over.into_inner()), b"half").unwrap();
    save_file(&path, b"whole", Before::Anything).unwrap();
    assert_eq!(names(folder.path()), ["a.wall.json"]);
}

#[test]
fn places_that_cannot_be_written() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(save_file(folder.path(), b"x", Before::Anything), Err(SaveError::NotAFile)));
    let nowhere = folder.path().join("no/such/folder/a.wall.json");
    assert!(matches!(save_file(&nowhere, b"x", Before::Anything), Err(SaveError::NoFolder)));
    let long = folder.path().join("x".repeat(300));
    assert!(matches!(save_file(&long, b"x", Before::Anything), Err(SaveError::NameTooLong)));
    let longest = folder.path().join("x".repeat(250));
    assert!(save_file(&longest, b"x", Before::Anything).is_ok());
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    #[test]
    fn permissions_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wall.json");
        fs::write(&path, b"old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        save_file(&path, b"new", Before::Anything).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn a_write_protected_file_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wall.json");
        fs::write(&path, b"old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
        assert!(matches!(
            save_file(&path, b"new", Before::Anything),
            Err(SaveError::WriteProtected)
        ));
        assert_eq!(fs::read(&path).unwrap(), b"old");
    }

    #[test]
    fn links_are_followed_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real.wall.json");
        let link = folder.path().join("link.wall.json");
        fs::write(&real, b"old").unwrap();
        symlink("real.wall.json", &link).unwrap();
        save_file(&link, b"new", Before::Anything).unwrap();
        assert_eq!(fs::read(&real).unwrap(), b"new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        let dangling = folder.path().join("dangling.wall.json");
        symlink("later.wall.json", &dangling).unwrap();
        save_file(&dangling, b"made", Before::Anything).unwrap();
        assert_eq!(fs::read(folder.path().join("later.wall.json")).unwrap(), b"made");
    }
}
