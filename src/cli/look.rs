//! Commands that only look: `check` and `summary`.

use super::args::{CheckArgs, SummaryArgs};
use super::failure::Failure;
use super::outside::{look_at_wall, print, today};
use super::terminal::{harmless, shown};
use crate::export::{summary_json, summary_text};
use crate::model::check as check_wall;
use crate::{storage, words};

/// `check FILE…`: every problem on a line of stdout; a file that does not open is said on stderr.
pub(super) fn check(args: &CheckArgs) -> Result<(), Failure> {
    let mut found_any = false;
    for file in &args.files {
        let sentences: Vec<String> = match storage::open_file_or_photo(file) {
            Err(error) => {
                let failure = Failure::input(words::open_error(&error), file);
                // Said at once, so that the other files are looked at too.
                let _code = failure.report();
                found_any = true;
                continue;
            }
            Ok((opened, _)) => {
                let mended = opened.notes.iter().map(words::note);
                let problems = check_wall(&opened.wall);
                mended.chain(problems.iter().map(words::problem)).collect()
            }
        };
        found_any |= !sentences.is_empty();
        let lines: Vec<String> = sentences
            .iter()
            .map(|sentence| format!("{}: {}\n", shown(file), harmless(sentence)))
            .collect();
        print(&lines.concat())?;
    }
    if found_any { Err(Failure::Told) } else { Ok(()) }
}

/// `summary FILE [--json]`
pub(super) fn summary(args: &SummaryArgs) -> Result<(), Failure> {
    let wall = look_at_wall(&args.file)?;
    let today = args.today.map_or_else(today, Ok)?;
    if args.json {
        print(&format!("{:#}\n", summary_json(&wall, today)))
    } else {
        print(&summary_text(&wall, today))
    }
}
