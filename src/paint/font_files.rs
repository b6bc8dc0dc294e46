//! Which font file each character came from: for outputs that hold text rather than pixels.

use std::collections::HashMap;

use egui::epaint::text::{FontData, FontFamily, Fonts};
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

use super::accents;

/// A font file in use.
pub struct FontFile {
    /// What the fonts call it.
    pub name: String,
    /// Its bytes, shared, and which of its faces.
    pub data: FontData,
    /// True if it comes with the program, and may so be handed on inside of files.
    pub is_bundled: bool,
}

impl FontFile {
    /// The face, if the file can be read.
    pub fn face(&self) -> Option<FontRef<'_>> {
        FontRef::from_index(self.data.bytes(), self.data.index).ok()
    }
}

/// Finds the file of each character, as the fonts themselves do; keeps those that were in use.
#[derive(Default)]
pub struct FontFiles {
    files: Vec<FontFile>,
    places: HashMap<(FontFamily, char), Option<usize>>,
}

impl FontFiles {
    /// Those that were in use so far.
    pub fn files(&self) -> &[FontFile] {
        &self.files
    }

    /// One of them.
    pub fn file(&self, place: usize) -> &FontFile {
        &self.files[place]
    }

    /// The file a text's first character is shown with: the first of the family that has it, or else the one that was
    /// found for it when the text was laid out, or else the family's first, which shows a box. `None` if the family
    /// has no font. Ask after laying out.
    pub fn place_of(&mut self, fonts: &Fonts, family: &FontFamily, text: &str) -> Option<usize> {
        let c = text.chars().next()?;
        if let Some(place) = self.places.get(&(family.clone(), c)) {
            return *place;
        }
        let place = self.find(fonts, family, c);
        self.places.insert((family.clone(), c), place);
        place
    }

    fn find(&mut self, fonts: &Fonts, family: &FontFamily, c: char) -> Option<usize> {
        let definitions = fonts.definitions();
        let named = definitions.families.get(family).into_iter().flatten();
        let named = named.filter_map(|name| Some((name, &**definitions.font_data.get(name)?)));
        let of_accents = accents::fonts_of(family).unwrap_or_default();
        let bundled = named.chain(of_accents.iter().map(|font| (&font.name, &font.data)));
        let is_for_family = |found: &&egui::epaint::text::FontInsert| {
            found.families.iter().any(|insert| insert.family == *family)
        };
        let discovered = fonts.discovered_fonts().iter().filter(is_for_family);
        let discovered = discovered.map(|found| (&found.name, &found.data));
        let mut chain = bundled.clone().chain(discovered);
        let found = chain.find(|(_, data)| has(data, c)).or_else(|| bundled.clone().next());
        let (name, data) = found?;
        let is_bundled = definitions.font_data.contains_key(name);
        Some(self.files.iter().position(|file| file.name == *name).unwrap_or_else(|| {
            self.files.push(FontFile { name: name.clone(), data: data.clone(), is_bundled });
            self.files.len() - 1
        }))
    }
}

/// True if a font has a glyph for a character, or shows it as a space or as nothing.
fn has(data: &FontData, c: char) -> bool {
    let c = match c {
        '\t' | THIN_SPACE | NARROW_SPACE => ' ',
        _ if is_never_drawn(c) => return true,
        c => c,
    };
    let face = FontRef::from_index(data.bytes(), data.index);
    face.is_ok_and(|face| face.charmap().map(c).is_some_and(|glyph| glyph != GlyphId::NOTDEF))
}

/// Is set half as wide as a space.
pub const THIN_SPACE: char = '\u{2009}';
/// The same, where no line may break.
pub const NARROW_SPACE: char = '\u{202F}';

/// Joiners and marks of direction, which every font shows as nothing.
pub fn is_never_drawn(c: char) -> bool {
    matches!(c, '\r' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{206F}' | '\u{FEFF}')
}
