//! The map in `src/lib.rs` holds: who may know whom, where the disk and the clock are, where colours stand.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing fails as it should")]

use std::fs;
use std::path::{Path, PathBuf};

/// A module, and the modules it may use.
const MAY_USE: [(&str, &[&str]); 13] = [
    ("model", &[]),
    ("edit", &["model"]),
    ("storage", &["model"]),
    ("words", &["model", "edit", "storage", "import"]),
    ("layout", &["model", "words"]),
    ("paint", &["model", "layout", "words"]),
    ("import", &["model", "storage", "words", "paint"]),
    ("export", &["model", "storage", "words", "layout", "paint", "import", "samples"]),
    ("samples", &["storage", "words"]),
    ("outside", &["model"]),
    ("document", &["model", "edit", "storage", "outside"]),
    (
        "cli",
        &[
            "model", "edit", "storage", "words", "layout", "paint", "import", "export", "samples",
            "outside", "document",
        ],
    ),
    (
        "app",
        &[
            "model", "edit", "storage", "words", "layout", "paint", "import", "export", "samples",
            "outside", "document",
        ],
    ),
];

/// External crates that only these modules may name.
const CRATES: [(&str, &[&str]); 22] = [
    ("fluent", &["words"]),
    ("unic_langid", &["words"]),
    ("sys_locale", &["outside"]),
    ("egui::", &["paint", "export", "app"]),
    ("eframe::", &["app"]),
    ("rfd::", &["app"]),
    ("pollster::", &["app"]),
    ("signal_hook::", &["app", "cli"]),
    ("serde", &["storage", "export", "import"]),
    ("clap", &["cli"]),
    ("jiff", &["outside"]),
    ("getrandom", &["outside"]),
    ("csv::", &["import", "export"]),
    ("dirs::", &["storage"]),
    ("fontique", &["paint"]),
    ("skrifa", &["paint", "export"]),
    ("harfrust", &["export"]),
    ("krilla", &["export"]),
    ("base64", &["export"]),
    ("calamine", &["import"]),
    ("zip::", &["import"]),
    ("encoding_rs", &["import"]),
];

struct Source {
    path: PathBuf,
    module: String,
    text: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let inside = path.strip_prefix(&root).unwrap();
            let first = inside.components().next().unwrap().as_os_str().to_string_lossy();
            let module = first.trim_end_matches(".rs").to_owned();
            files.push(Source { module, text: fs::read_to_string(&path).unwrap(), path });
        }
    }
    assert!(files.len() > 40, "the sources are found");
    files
}

/// The code of a file without its comments.
fn code(source: &Source) -> String {
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    source.text.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

/// The first path segments after every `crate::`, also inside braces: `crate::{storage, words}`.
fn used_modules(code: &str) -> Vec<String> {
    let word = |text: &str| {
        text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
    };
    let mut used = Vec::new();
    for after in code.split("crate::").skip(1) {
        match after.strip_prefix('{') {
            None => used.push(word(after)),
            Some(list) => {
                let mut depth = 0_i32;
                let mut item = String::new();
                for c in list.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => used.push(word(std::mem::take(&mut item).trim())),
                        _ if depth == 0 => item.push(c),
                        _ => {}
                    }
                }
                used.push(word(item.trim()));
            }
        }
    }
    used.retain(|name| !name.is_empty());
    used
}

#[test]
fn modules_use_only_those_below_them() {
    for source in sources() {
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == source.module) else {
            continue;
        };
        for used in used_modules(&code(&source)) {
            let fine = used == source.module || allowed.contains(&used.as_str());
            assert!(fine, "{} uses {used}", source.path.display());
        }
    }
}

#[test]
fn every_module_is_on_the_map() {
    let listed = |module: &str| MAY_USE.iter().any(|(name, _)| *name == module);
    for source in sources() {
        let fine =
            listed(&source.module) || ["lib", "main", "console"].contains(&source.module.as_str());
        assert!(fine, "{} is in no module of the map", source.path.display());
    }
}

#[test]
fn crates_are_named_only_where_they_belong() {
    for source in sources().iter().filter(|source| source.module != "lib") {
        for line in code(source).lines() {
            for (name, allowed) in CRATES {
                let names_it =
                    line.contains(&format!("use {name}")) || line.contains(&format!(" ::{name}"));
                let fine = !names_it || allowed.contains(&source.module.as_str());
                assert!(fine, "{}: {line}", source.path.display());
            }
        }
    }
}

#[test]
fn the_disk_and_the_clock_are_touched_only_at_the_edges() {
    for source in sources() {
        let code = code(&source);
        let disk = ["std::fs", "fs::File", "File::open", "use std::{fs"]
            .iter()
            .any(|name| code.contains(name));
        assert!(
            !disk
                || ["storage", "cli"].contains(&source.module.as_str())
                || source.path.ends_with("app/jobs.rs"),
            "{}",
            source.path.display()
        );
        let clock = ["SystemTime", "Instant::now", "jiff::"].iter().any(|name| code.contains(name));
        // These only count seconds: until a wall saves itself, from one look at its file to the next, and how long a
        // file dialogue stayed; or compare the dates of files.
        let counts = ["document/work.rs", "document/lookout.rs", "app/jobs.rs", "storage/watch.rs"];
        let may_ask = source.module == "outside"
            || counts.iter().any(|counter| source.path.ends_with(counter));
        assert!(!clock || may_ask, "{}", source.path.display());
    }
}

#[test]
fn colours_stand_only_in_the_theme() {
    for source in sources() {
        let code = code(&source);
        let literals = [
            "from_rgb(0",
            "from_rgb(1",
            "from_rgb(2",
            "from_gray(",
            "Color32::WHITE",
            "Color32::BLACK",
            "0x00",
        ];
        let found = literals.iter().find(|literal| code.contains(*literal));
        let is_theme = source.path.parent().unwrap().ends_with("src/paint/theme");
        assert!(found.is_none() || is_theme, "{}: {found:?}", source.path.display());
    }
}

#[test]
fn tooltips_look_alike() {
    for source in sources() {
        let code = code(&source);
        let found = ["on_hover_text", "on_hover_ui", "on_disabled_hover"];
        let found = found.iter().find(|call| code.contains(*call));
        assert!(found.is_none(), "{}: {found:?} in place of `tooltip`", source.path.display());
    }
}

/// The arguments of every call of a function, as they are written.
fn calls(code: &str, function: &str) -> Vec<Vec<String>> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let mut calls = Vec::new();
    for (at, _) in code.match_indices(&format!("{function}(")) {
        let before = &code[..at];
        if before.ends_with(is_name) || before.ends_with("fn ") {
            continue;
        }
        let (mut depth, mut arguments) = (0_i32, vec![String::new()]);
        for c in code[at + function.len() + 1..].chars() {
            match c {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth -= 1,
                ',' if depth == 0 => {
                    arguments.push(String::new());
                    continue;
                }
                _ => {}
            }
            if depth < 0 {
                break;
            }
            arguments.last_mut().unwrap().push(c);
        }
        calls.push(arguments.iter().map(|argument| argument.trim().to_owned()).collect());
    }
    calls
}

#[test]
fn sizes_of_texts_and_corners_stand_only_in_the_style() {
    // Each with the place of the argument that is a size or a radius.
    const SIZED: [(&str, usize); 8] = [
        ("font", 0),
        ("rect_filled", 1),
        ("rect_stroke", 1),
        ("outline", 2),
        ("focus_ring", 2),
        ("shadows", 2),
        ("bed", 3),
        ("card", 3),
    ];
    for source in sources().iter().filter(|source| source.module == "app") {
        if source.path.ends_with("style.rs") {
            continue;
        }
        let code = code(source);
        let makes_fonts = code.contains("FontId::new(");
        assert!(!makes_fonts || source.path.ends_with("widgets.rs"), "{}", source.path.display());
        for (function, place) in SIZED {
            for arguments in calls(&code, function) {
                let size = arguments.get(place).and_then(|size| size.parse::<f32>().ok());
                let is_named = size.is_none_or(|size| size == 0.0);
                assert!(is_named, "{}: {function}({arguments:?})", source.path.display());
            }
        }
    }
}

#[test]
fn every_file_says_what_it_is_and_none_is_too_long() {
    for source in sources() {
        assert!(source.text.starts_with("//! "), "{} has no first line", source.path.display());
        let lines = source.text.lines().count();
        assert!(lines <= 500, "{} has {lines} lines", source.path.display());
    }
}

#[test]
fn nothing_reaches_for_the_network() {
    for source in sources() {
        for name in ["std::net", "TcpStream", "UdpSocket", "reqwest", "ureq", "hyper::"] {
            assert!(!source.text.contains(name), "{} names {name}", source.path.display());
        }
    }
}

/// A package of the lock file: name and version.
fn locked() -> Vec<(String, String)> {
    let lock =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    let value = |block: &str, key: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
        line.map(|text| text.trim_matches('"').to_owned())
    };
    let blocks = lock.split("[[package]]").skip(1);
    blocks.map(|block| (value(block, "name").unwrap(), value(block, "version").unwrap())).collect()
}

/// The list that the program shows of its libraries is the one of `Cargo.lock`. `UPDATE_LICENCES=1` makes it anew.
#[test]
fn the_list_of_libraries_and_their_licences_is_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root.join("assets/licences/libraries.txt");
    if std::env::var_os("UPDATE_LICENCES").is_some() {
        fs::write(&file, libraries(false).unwrap()).unwrap();
    }
    let list = fs::read_to_string(&file).unwrap();
    // Where the sources of all systems are at hand, the list is made anew and compared.
    if let Some(now) = libraries(true) {
        assert_eq!(list, now, "run with UPDATE_LICENCES=1");
    }
    let locked = locked();
    for line in list.lines() {
        let mut words = line.split(' ');
        let (name, version) = (words.next().unwrap(), words.next().unwrap().trim_end_matches(','));
        let is_there = locked.iter().any(|(own, is)| own == name && is == version);
        assert!(is_there, "{name} {version} is not in Cargo.lock: run with UPDATE_LICENCES=1");
        assert!(words.next().is_some(), "{line} says no licence");
    }
    // What is named in Cargo.toml for the program itself must be on the list.
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let dependencies = manifest.split("[dependencies]").nth(1).unwrap();
    let dependencies = dependencies.split("\n[build-dependencies]").next().unwrap();
    for line in
        dependencies.lines().filter(|line| line.contains(" = ") && !line.starts_with(['#', '[']))
    {
        let name = line.split(' ').next().unwrap();
        let is_listed = list.lines().any(|own| own.starts_with(&format!("{name} ")));
        assert!(is_listed, "{name} is not on the list: run with UPDATE_LICENCES=1");
    }
}

/// Everything that is linked into the program on any system, a line each: name, version, licence.
fn libraries(is_offline: bool) -> Option<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let told = std::process::Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked"])
        .args(is_offline.then_some("--offline"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).ok()?;
    let nodes = told["resolve"]["nodes"].as_array().unwrap();
    let root = told["resolve"]["root"].as_str().unwrap();
    let mut linked = vec![root];
    let mut next = 0;
    while let Some(id) = linked.get(next).copied() {
        next += 1;
        let node = nodes.iter().find(|node| node["id"] == id).unwrap();
        for dependency in node["deps"].as_array().unwrap() {
            let kinds = dependency["dep_kinds"].as_array().unwrap();
            let id = dependency["pkg"].as_str().unwrap();
            if kinds.iter().any(|kind| kind["kind"].is_null()) && !linked.contains(&id) {
                linked.push(id);
            }
        }
    }
    let packages = told["packages"].as_array().unwrap();
    let mut lines: Vec<String> = packages
        .iter()
        .filter(|package| {
            package["id"] != root && linked.contains(&package["id"].as_str().unwrap())
        })
        .map(|package| {
            let text = |key: &str| package[key].as_str().unwrap_or("see its own file");
            format!("{} {}, {}", text("name"), text("version"), text("license"))
        })
        .collect();
    lines.sort();
    Some(lines.join("\n") + "\n")
}
