//! The columns of a table, what others call them, and which of a file's columns is read as which.

use super::{ImportError, Remark, Table, folded};

/// The columns, for import and export alike, in the order of the export.
pub const CSV_COLUMNS: [&str; 16] = [
    "order",
    "stage",
    "text",
    "contact_type",
    "priority_rank",
    "verdict",
    "target",
    "want",
    "showstopper",
    "metric",
    "current",
    "target_value",
    "idea",
    "action",
    "owner",
    "due",
];

/// What else the columns are called, in English and German, without case, spaces and hyphens.
const SYNONYMS: [(&str, &[&str]); CSV_COLUMNS.len()] = [
    ("order", &["no", "nr", "#", "number", "position", "pos", "nummer", "reihenfolge"]),
    (
        "stage",
        &[
            "stages",
            "phase",
            "phases",
            "phasen",
            "section",
            "journeystage",
            "journeyphase",
            "abschnitt",
            "etappe",
            "stufe",
        ],
    ),
    (
        "text",
        &[
            "note",
            "notes",
            "moment",
            "moments",
            "momentoftruth",
            "touchpoint",
            "touchpoints",
            "stickynote",
            "sticky",
            "card",
            "description",
            "title",
            "name",
            "event",
            "notiz",
            "notizen",
            "haftnotiz",
            "karte",
            "kontaktpunkt",
            "beschreibung",
            "bezeichnung",
            "titel",
            "ereignis",
            "momentderwahrheit",
        ],
    ),
    (
        "contact_type",
        &[
            "contact",
            "type",
            "channel",
            "channels",
            "medium",
            "touchpointtype",
            "kanal",
            "typ",
            "art",
            "kontakt",
            "kontaktart",
            "kontakttyp",
            "kontaktkanal",
        ],
    ),
    ("priority_rank", &["priority", "rank", "prio", "priorität", "prioritaet", "rang"]),
    (
        "verdict",
        &[
            "rating",
            "judgement",
            "judgment",
            "experience",
            "feeling",
            "urteil",
            "bewertung",
            "erlebnis",
            "einschätzung",
        ],
    ),
    ("target", &["targetverdict", "aim", "goal", "ziel", "zielurteil", "zielbewertung"]),
    (
        "want",
        &[
            "wants",
            "need",
            "needs",
            "wish",
            "expectation",
            "expectations",
            "wunsch",
            "bedürfnis",
            "beduerfnis",
            "erwartung",
        ],
    ),
    (
        "showstopper",
        &[
            "showstoppers",
            "pain",
            "painpoint",
            "painpoints",
            "problem",
            "obstacle",
            "hürde",
            "huerde",
            "hindernis",
            "schmerzpunkt",
        ],
    ),
    ("metric", &["measure", "kpi", "kennzahl", "messgröße", "messgroesse"]),
    ("current", &["currentvalue", "now", "today", "baseline", "ist", "istwert", "aktuell"]),
    ("target_value", &["goalvalue", "soll", "sollwert", "zielwert"]),
    ("idea", &["ideas", "suggestion", "idee", "ideen", "vorschlag"]),
    (
        "action",
        &["actions", "task", "todo", "nextstep", "maßnahme", "massnahme", "aktion", "aufgabe"],
    ),
    (
        "owner",
        &[
            "ownername",
            "responsible",
            "assignee",
            "who",
            "wer",
            "verantwortlich",
            "verantwortliche",
            "verantwortlicher",
            "zuständig",
            "zustaendig",
        ],
    ),
    (
        "due",
        &[
            "duedate",
            "deadline",
            "when",
            "bywhen",
            "date",
            "bis",
            "biswann",
            "wann",
            "fällig",
            "faellig",
            "fälligam",
            "fälligkeit",
            "frist",
            "termin",
            "datum",
        ],
    ),
];

/// True for a cell that a spreadsheet would run as a formula, also behind apostrophes.
pub fn is_formula_like(cell: &str) -> bool {
    cell.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// The column with exactly this name, but for case, spaces and hyphens inside it.
pub(super) fn column_named(name: &str) -> Option<&'static str> {
    let name = name.trim().trim_matches('"').trim().to_lowercase().replace([' ', '-'], "_");
    CSV_COLUMNS.into_iter().find(|column| *column == name)
}

/// The column that somebody may have meant by a name.
pub(super) fn column_meant(name: &str) -> Option<&'static str> {
    let key = folded(name.trim().trim_matches('"').trim_end_matches(['.', ':', '?', '*']));
    let meant = SYNONYMS
        .iter()
        .find(|(column, synonyms)| folded(column) == key || synonyms.contains(&key.as_str()));
    meant.map(|(column, _)| *column)
}

/// Which of a table's columns is read as which of [`CSV_COLUMNS`].
#[derive(Clone, Debug, PartialEq)]
pub struct Mapping {
    /// The first row has the names, and no moment.
    pub has_names: bool,
    /// For each column of the table one of [`CSV_COLUMNS`]; `None`: it is not read. Where two have the same, the first
    /// is read.
    pub columns: Vec<Option<&'static str>>,
}

impl Mapping {
    /// By the names alone, as scripts rely on it. Only where no column is called "text" and there is no doubt which one
    /// holds it, that one is read, and said.
    ///
    /// # Errors
    /// [`ImportError::NoTextColumn`].
    pub fn by_names(table: &Table) -> Result<(Self, Option<Remark>), ImportError> {
        let names = || table.first_row();
        let mut columns: Vec<_> = names().map(column_named).collect();
        if columns.contains(&Some("text")) {
            return Ok((Self { has_names: true, columns }, None));
        }
        let means_text = |name: &str| column_meant(name) == Some("text");
        let mut candidates = names().enumerate().filter(|(_, name)| means_text(name));
        if let (Some((place, name)), None) = (candidates.next(), candidates.next()) {
            columns[place] = Some("text");
            let name = name.trim().to_owned();
            return Ok((Self { has_names: true, columns }, Some(Remark::ReadAsText { name })));
        }
        if columns == [None] {
            let columns = vec![Some("text")];
            return Ok((Self { has_names: false, columns }, Some(Remark::OneColumn)));
        }
        Err(ImportError::NoTextColumn)
    }

    /// By what the names may mean, for somebody to look at before it is read.
    pub fn guessed(table: &Table) -> Self {
        let meant: Vec<_> = table
            .first_row()
            .map(|name| column_named(name).or_else(|| column_meant(name)))
            .collect();
        let has_names = meant.iter().any(Option::is_some) || table.seems_to_have_names();
        let mut columns: Vec<Option<&'static str>> = Vec::with_capacity(meant.len());
        for (place, name) in table.first_row().enumerate() {
            let exact = column_named(name);
            let is_taken = |column: &&'static str| {
                columns.contains(&Some(*column))
                    // An exact name further on comes before a meant one here.
                    || (exact.is_none()
                        && table.first_row().any(|other| column_named(other) == Some(*column)))
            };
            columns.push(meant[place].filter(|column| !is_taken(column)));
        }
        if !columns.contains(&Some("text")) {
            let free = (0..columns.len()).filter(|place| columns[*place].is_none());
            // The longest cells are most likely the moments.
            let longest = free.max_by_key(|place| (table.letters(*place), usize::MAX - place));
            if let Some(place) = longest {
                columns[place] = Some("text");
            }
        }
        Self { has_names, columns }
    }
}
