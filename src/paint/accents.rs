//! Accents that a family's first font lacks: such a letter goes, accent and all, to a font that has both.
//!
//! The fonts choose by a letter's first character alone, and what that font lacks of the rest is not painted. So a
//! letter with such an accent gets a family of its own, which is named after the accents.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use egui::epaint::text::{FontData, FontFamily, FontInsert, FontProvider};
use fontique::{
    Collection, CollectionOptions, GenericFamily, QueryFamily, QueryStatus, SourceCache,
};
use skrifa::{FontRef, MetadataProvider as _};
use unicode_normalization::UnicodeNormalization as _;

use super::fonts::{BundledFamily, FAMILIES, ask_once};

/// Between a family's name and the accents.
const AND: char = '+';

/// No more accents of a letter than these choose its font; no writing has as many.
const MOST_ACCENTS: usize = 4;

/// True for what is set over, under or through any letter.
pub(super) fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{34E}' | '\u{350}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// The family for a letter with its accents, where the first font of `family` lacks one of them.
pub(super) fn family_of(letter: &str, family: &FontFamily) -> Option<FontFamily> {
    let (_, fonts) = bundled(&family.to_string())?;
    let (_, first) = fonts.first()?;
    let has_first = |c: char| has(first, 0, c);
    // Many letters with accents have glyphs of their own.
    if !letter.contains(is_accent) || letter.nfc().all(has_first) {
        return None;
    }
    // In order and once each, so that few families do for many letters.
    let lacking: BTreeSet<char> =
        letter.nfd().filter(|c| is_accent(*c) && !has_first(*c)).take(MOST_ACCENTS).collect();
    let accents: String = lacking.into_iter().collect();
    (!accents.is_empty()).then(|| FontFamily::Name(format!("{family}{AND}{accents}").into()))
}

/// True for a family that [`family_of`] made.
pub(super) fn is_named_after_accents(family: &FontFamily) -> bool {
    family.to_string().contains(AND)
}

/// True if there is a font for an accent of this weight's family.
pub(super) fn is_there(accent: char, family: &FontFamily) -> bool {
    let letter = format!("a{accent}");
    family_of(&letter, family).is_none_or(|family| {
        let fonts = fonts_of(&family).unwrap_or_default();
        fonts.first().is_some_and(|font| has(font.data.bytes(), font.data.index, accent))
    })
}

/// The fonts of a family that is named after accents: first the one that has most of them.
pub(super) fn fonts_of(family: &FontFamily) -> Option<Vec<FontInsert>> {
    static KNOWN: LazyLock<Mutex<HashMap<FontFamily, Vec<FontInsert>>>> =
        LazyLock::new(Mutex::default);
    let name = family.to_string();
    let (base, accents) = name.split_once(AND)?;
    let (_, fonts) = bundled(base)?;
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let found = known.entry(family.clone()).or_insert_with(|| {
        let count = |data: &[u8], index| accents.chars().filter(|c| has(data, index, *c)).count();
        let mut fonts: Vec<FontInsert> = fonts
            .iter()
            .map(|(file, bytes)| FontInsert::new(file, FontData::from_static(bytes), Vec::new()))
            .collect();
        // A stable sort: the first font stays the first one of those that are as good.
        fonts.sort_by_key(|font| Reverse(count(font.data.bytes(), font.data.index)));
        let most = fonts.first().map_or(0, |font| count(font.data.bytes(), font.data.index));
        if most < accents.chars().count() {
            fonts.splice(0..0, system_font(most, &count));
        }
        fonts
    });
    Some(found.clone())
}

fn bundled(name: &str) -> Option<&'static BundledFamily> {
    FAMILIES.iter().find(|(family, _)| *family == name)
}

fn has(data: &[u8], index: u32, c: char) -> bool {
    let face = FontRef::from_index(data, index);
    face.is_ok_and(|face| face.charmap().map(c).is_some())
}

/// The font of the system that has more of the accents than `most`, and letters to put them on.
fn system_font(most: usize, count: &dyn Fn(&[u8], u32) -> usize) -> Option<FontInsert> {
    static FONTS: LazyLock<Mutex<Option<(Collection, SourceCache)>>> =
        LazyLock::new(Mutex::default);
    static NONE: AtomicBool = AtomicBool::new(false);
    ask_once(&NONE, || {
        let mut fonts = FONTS.lock().unwrap_or_else(PoisonError::into_inner);
        let (collection, sources) = fonts.get_or_insert_with(|| {
            let options = CollectionOptions { shared: false, system_fonts: true };
            (Collection::new(options), SourceCache::default())
        });
        let mut query = collection.query(sources);
        let kinds = [
            GenericFamily::SansSerif,
            GenericFamily::SystemUi,
            GenericFamily::Serif,
            GenericFamily::Monospace,
            GenericFamily::Math,
        ];
        query.set_families(kinds.map(QueryFamily::Generic));
        let (mut best, mut best_count) = (None, most);
        query.matches_with(|font| {
            let data: &[u8] = font.blob.as_ref();
            let here = count(data, font.index);
            if here > best_count && has(data, font.index, 'a') {
                (best, best_count) = (Some(font.clone()), here);
            }
            QueryStatus::Continue
        });
        let font = best?;
        let name = format!("accents:{:?}:{}", font.family, font.index);
        let (blob, _) = font.blob.into_raw_parts();
        Some(FontInsert::new(&name, FontData::from_blob(blob, font.index), Vec::new()))
    })
}

/// Gives families that are named after accents their fonts.
struct AccentFonts;

impl FontProvider for AccentFonts {
    fn fonts_for_family(&self, family: &FontFamily) -> Vec<FontInsert> {
        fonts_of(family).unwrap_or_default()
    }
}

/// What the fonts ask for such families.
pub(super) fn provider() -> Arc<dyn FontProvider> {
    Arc::new(AccentFonts)
}

#[cfg(test)]
mod tests {
    use super::super::{bold, medium};
    use super::*;

    #[test]
    fn only_letters_whose_accents_the_first_font_lacks_go_to_another() {
        // The first font has é, and ő as one letter.
        for letter in ["a", "e\u{301}", "o\u{30B}", "\u{1ECF}", "न\u{93F}", "☕\u{FE0F}"] {
            assert_eq!(family_of(letter, &medium()), None, "{letter}");
        }
        let family = family_of("Z\u{309}", &bold()).unwrap();
        assert_eq!(family.to_string(), "bold+\u{309}");
        // Unicode has a letter for it, but the first font has not.
        assert_eq!(family_of("o\u{309}", &bold()), Some(family.clone()));
        let fonts = fonts_of(&family).unwrap();
        assert_eq!(fonts[0].name, "SourceSans3_700Bold.ttf");
        assert!(is_there('\u{309}', &medium()));
    }

    #[test]
    fn an_accent_that_no_font_has_leaves_the_letter_to_the_first_font() {
        // Not yet given to any accent.
        let family = family_of("q\u{20FE}", &medium()).unwrap();
        let fonts = fonts_of(&family).unwrap();
        assert_eq!(fonts[0].name, "AtkinsonHyperlegibleNext_500Medium.ttf");
        assert!(!is_there('\u{20FE}', &medium()));
    }
}
