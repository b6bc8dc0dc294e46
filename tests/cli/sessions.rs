//! `session` and `recover`: the editing core and the recovery copy without a window.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use momentwall::model::Verdict;
use momentwall::storage;

use crate::run::{Place, Ran};

/// A session that runs.
struct Session {
    child: Child,
    stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
}

impl Session {
    fn on(place: &Place, file: &str) -> Self {
        let mut command = place.command(&["session", file]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let stdin = child.stdin.take();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        Self { child, stdin, stdout }
    }

    fn write(&mut self, lines: &str) {
        let stdin = self.stdin.as_mut().unwrap();
        stdin.write_all(lines.as_bytes()).unwrap();
        stdin.flush().unwrap();
    }

    /// Reads until so many lines are kept.
    fn wait_for_kept(&mut self, lines: u64) {
        let wanted = |said: &str| {
            let kept = said.trim().strip_prefix("kept ").and_then(|kept| kept.parse::<u64>().ok());
            kept.is_some_and(|kept| kept >= lines)
        };
        loop {
            let mut said = String::new();
            assert!(self.stdout.read_line(&mut said).unwrap() > 0, "the session ended");
            if wanted(&said) {
                return;
            }
        }
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn session(place: &Place, file: &str, lines: &str) -> Ran {
    let mut command = place.command(&["session", file]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    crate::run::ran(child.wait_with_output().unwrap())
}

fn texts(place: &Place, file: &str) -> Vec<String> {
    let (opened, _) = storage::open_file(&place.path(file)).unwrap();
    opened.wall.timeline().map(|moment| moment.text.clone()).collect()
}

/// What the help promises holds whatever language the answers are in.
#[test]
fn verdicts_are_taken_in_any_language() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    let mut command = place.command(&["--language", "de", "session", "a.wall.json"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let lines = b"add Eins\nadd Zwei\nverdict 1 magical\nverdict 2 Miserabel\n";
    child.stdin.take().unwrap().write_all(lines).unwrap();
    let ran = crate::run::ran(child.wait_with_output().unwrap());
    assert!(!ran.out.contains("refused"), "{}", ran.out);
    let (opened, _) = storage::open_file(&place.path("a.wall.json")).unwrap();
    let verdicts: Vec<_> = opened.wall.moments.iter().map(|moment| moment.verdict()).collect();
    assert_eq!(verdicts, [Some(Verdict::Magical), Some(Verdict::Miserable)]);
}

#[test]
fn every_line_of_the_protocol_does_what_it_says() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    let script = "add One\nadd Two\nadd Three\n\nset-type 1 face to face\nverdict 2 Magical\npriority 2\n\
        move 3 1\ntext 2 Uno\ndelete 3\nundo\nredo\nundo\nmove 1 4\n";
    let ran = session(&place, "a.wall.json", script);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.ends_with("kept 14\n"), "{}", ran.out);
    assert!(!ran.out.contains("refused"), "{}", ran.out);
    assert_eq!(texts(&place, "a.wall.json"), ["Uno", "Two", "Three"]);
    let (opened, _) = storage::open_file(&place.path("a.wall.json")).unwrap();
    assert_eq!(opened.wall.priorities.len(), 1);
    assert!(opened.wall.moments[0].contact.is_some());
}

#[test]
fn an_answer_says_which_moment_and_what_was_set() {
    let place = Place::new();
    place.done(&["new", "a.wall.json", "--sample", "hotel"]);
    let (opened, _) = storage::open_file(&place.path("a.wall.json")).unwrap();
    let slots = momentwall::model::slots(&opened.wall);
    let stack = slots.iter().find(|slot| slot.moments.len() > 1).unwrap();
    let second = &opened.wall.moments[stack.moments[1]];
    let number = opened.wall.timeline().position(|moment| moment.id == second.id).unwrap() + 1;
    let lines = format!("text {number} Twins\nverdict {number} neutral\nset-type 1 phone\n");
    let ran = session(&place, "a.wall.json", &format!("{lines}delete {number}\n\nundo\nhop\n"));
    let label = stack.label(1);
    let told = |line: &str| assert!(ran.out.lines().any(|said| said == line), "{}", ran.out);
    told(&format!("done 1 moment {number} ({label} on the wall), “Twins”"));
    told(&format!("done 2 moment {number} ({label} on the wall), “Twins”: neutral"));
    assert!(ran.out.contains("done 3 moment 1, “") && ran.out.contains("”: Phone\n"));
    told(&format!("done 4 moment {number} ({label} on the wall), “Twins”: deleted"));
    told("done 6 Undone: Delete 1 moment");
    assert!(!ran.out.contains("done 5") && ran.out.contains("refused 7 "), "{}", ran.out);
}

#[test]
fn a_line_that_cannot_be_done_is_refused_with_its_number_and_the_rest_goes_on() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    let ran = session(
        &place,
        "a.wall.json",
        "add One\ntext 7 x\nset-type 1 carrier pigeon\nverdict 1 great\nmove 1\nundo\nundo\nredo\nhop\nadd Two\n",
    );
    let refused: Vec<&str> = ran.out.lines().filter(|line| line.starts_with("refused ")).collect();
    let numbers: Vec<&str> =
        refused.iter().filter_map(|line| line.split_whitespace().nth(1)).collect();
    assert_eq!(numbers, ["2", "3", "4", "5", "7", "9"], "{}", ran.out);
    assert!(ran.out.ends_with("kept 10\n"), "{}", ran.out);
    assert_eq!(texts(&place, "a.wall.json"), ["One", "Two"]);
}

#[test]
fn r1_the_sixth_priority_is_refused() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    let adds: String = (1..=6).map(|number| format!("add {number}\n")).collect();
    let priorities: String = (1..=6).map(|number| format!("priority {number}\n")).collect();
    let ran = session(&place, "a.wall.json", &format!("{adds}{priorities}"));
    assert!(ran.out.contains("refused 12 Five already."), "{}", ran.out);
}

#[test]
fn a_killed_session_is_recovered_up_to_the_last_kept_line() {
    let place = Place::new();
    for round in 1..=5_u64 {
        let file = format!("round{round}.wall.json");
        place.done(&["new", &file]);
        let before = place.read(&file);
        let mut running = Session::on(&place, &file);
        let lines = round * 7;
        let script: String = (1..=lines).map(|number| format!("add Line {number}\n")).collect();
        running.write(&script);
        running.wait_for_kept(lines);
        running.write("add One more\n");
        running.kill();
        assert_eq!(place.read(&file), before, "a kill leaves the file as it was");
        let out = format!("back{round}.wall.json");
        place.done(&["recover", &file, "--out", &out]);
        let back = texts(&place, &out);
        assert!(back.len() as u64 >= lines, "{} of {lines}", back.len());
        assert_eq!(back[0], "Line 1");
        // Nothing is deleted by looking.
        place.done(&["recover", &file, "--out", "again.wall.json", "--force"]);
    }
}

#[test]
fn a_later_session_wins_over_an_earlier_one_whatever_the_clock_says() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    for text in ["First", "Second"] {
        let mut running = Session::on(&place, "a.wall.json");
        running.write(&format!("add {text}\n"));
        running.wait_for_kept(1);
        running.kill();
    }
    let said = place.done(&["recover", "a.wall.json", "--out", "b.wall.json"]);
    assert!(said.starts_with("1 moment, kept on ") && !said.contains("Z,"), "{said}");
    assert_eq!(texts(&place, "b.wall.json"), ["Second"]);
}

#[test]
fn a_session_that_ends_well_leaves_nothing_to_recover() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    assert_eq!(session(&place, "a.wall.json", "add One\n").code, 0);
    let said = place.refused(1, &["recover", "a.wall.json", "--out", "b.wall.json"]);
    assert!(said.contains("nothing was left behind"), "{said}");
}

#[test]
fn what_a_running_session_has_is_not_offered() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    let mut running = Session::on(&place, "a.wall.json");
    running.write("add One\n");
    running.wait_for_kept(1);
    place.refused(1, &["recover", "a.wall.json", "--out", "b.wall.json"]);
    running.kill();
    place.done(&["recover", "a.wall.json", "--out", "b.wall.json"]);
}

#[test]
fn a_session_never_writes_over_what_somebody_else_wrote() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    let mut running = Session::on(&place, "a.wall.json");
    running.write("add Mine\n");
    running.wait_for_kept(1);
    place.done(&["add", "a.wall.json", "Theirs"]);
    drop(running.stdin.take());
    assert_eq!(running.child.wait().unwrap().code(), Some(1));
    assert_eq!(texts(&place, "a.wall.json"), ["Theirs"]);
    place.done(&["recover", "a.wall.json", "--out", "mine.wall.json"]);
    assert_eq!(texts(&place, "mine.wall.json"), ["Mine"]);
}

#[test]
fn odd_lines_are_refused_and_nothing_is_lost() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    let mut command = place.command(&["session", "a.wall.json"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(b"add One\nadd \xFF\xFE\nadd ").unwrap();
    stdin.write_all(&vec![b'x'; 300_000]).unwrap();
    stdin.write_all(b"\nadd Two\r\nadd Three").unwrap();
    drop(stdin);
    let ran = crate::run::ran(child.wait_with_output().unwrap());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("refused 2 ") && ran.out.contains("refused 3 "), "{}", ran.out);
    assert!(ran.out.ends_with("kept 5\n"), "{}", ran.out);
    assert_eq!(texts(&place, "a.wall.json"), ["One", "Two", "Three"]);
}

#[test]
fn without_a_home_the_copy_lies_beside_the_file() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    let homeless = |arguments: &[&str]| {
        let mut command = place.command(arguments);
        command.env_remove("HOME").env_remove("XDG_DATA_HOME");
        command
    };
    let mut command = homeless(&["session", "a.wall.json"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let stdin = child.stdin.take();
    let stdout = BufReader::new(child.stdout.take().unwrap());
    let mut running = Session { child, stdin, stdout };
    running.write("add One\n");
    running.wait_for_kept(1);
    running.kill();
    assert!(place.names().iter().any(|name| name.ends_with(".recovery.json")));
    let done = homeless(&["recover", "a.wall.json", "--out", "b.wall.json"]).output().unwrap();
    assert!(done.status.success());
    assert_eq!(texts(&place, "b.wall.json"), ["One"]);
}

#[test]
fn where_the_data_place_fails_the_copy_lies_beside_the_file() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    // Something that is no folder stands where the copies go.
    std::fs::create_dir_all(place.path("data/momentwall")).unwrap();
    place.write("data/momentwall/recovery", "");
    let mut running = Session::on(&place, "a.wall.json");
    running.write("add One\n");
    running.wait_for_kept(1);
    running.kill();
    place.done(&["recover", "a.wall.json", "--out", "b.wall.json"]);
    assert_eq!(texts(&place, "b.wall.json"), ["One"]);
}

#[test]
fn a_swept_data_place_is_made_again() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    let mut running = Session::on(&place, "a.wall.json");
    running.write("add One\n");
    running.wait_for_kept(1);
    std::fs::remove_dir_all(place.path("data/momentwall")).unwrap();
    running.write("add Two\n");
    running.wait_for_kept(2);
    running.kill();
    place.done(&["recover", "a.wall.json", "--out", "b.wall.json"]);
    assert_eq!(texts(&place, "b.wall.json"), ["One", "Two"]);
}

#[test]
fn a_damaged_copy_is_named() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    std::fs::create_dir_all(place.path("data/momentwall/recovery")).unwrap();
    place.write("data/momentwall/recovery/mw-x.recovery.json", "{\"format\": \"momentw");
    let said = place.refused(1, &["recover", "a.wall.json", "--out", "b.wall.json"]);
    assert!(said.contains("damaged") && said.ends_with("mw-x.recovery.json"), "{said}");
}

#[test]
fn a_copy_is_found_by_any_name_of_the_file_even_if_its_folder_is_gone() {
    let place = Place::new();
    std::fs::create_dir(place.path("stick")).unwrap();
    place.done(&["new", "stick/a.wall.json"]);
    let mut running = Session::on(&place, "stick/a.wall.json");
    running.write("add One\n");
    running.wait_for_kept(1);
    running.kill();
    std::fs::rename(place.path("stick"), place.path("pulled")).unwrap();
    place.done(&["recover", "stick/a.wall.json", "--out", "b.wall.json"]);
    assert_eq!(texts(&place, "b.wall.json"), ["One"]);
}
