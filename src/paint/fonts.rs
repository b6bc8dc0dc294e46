//! The fonts: the bundled family, the system's for what it lacks, and how wide words are.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use egui::epaint::text::{
    FallbackRequest, FontData, FontDefinitions, FontFamily, FontId, FontInsert, FontProvider,
    Fonts, FontsView, Galley, LayoutJob, LayoutSection, TextFormat, TextOptions, ViewportKey,
    has_emoji_presentation,
};
use egui::epaint::{Color32, FontColorTransferFunction};
use egui_system_font_provider::SystemFontProvider;
use fontique::{
    Collection, CollectionOptions, GenericFamily, QueryFamily, QueryStatus, SourceCache,
};
use icu_segmenter::GraphemeClusterSegmenter;

use super::accents;
use crate::layout::text::{ASCENT_EM, DESCENT_EM, Measure, Weight};

/// A font of the program, with the name of its file.
macro_rules! font {
    ($file:literal) => {
        ($file, include_bytes!(concat!("../../assets/fonts/", $file)).as_slice())
    };
}

/// A family's name, and its fonts with the names of their files, first choice first.
pub(super) type BundledFamily = (&'static str, &'static [(&'static str, &'static [u8])]);

pub(super) const FAMILIES: [BundledFamily; 7] = [
    (
        "text",
        &[font!("AtkinsonHyperlegibleNext_400Regular.ttf"), font!("SourceSans3_400Regular.ttf")],
    ),
    (
        "medium",
        &[font!("AtkinsonHyperlegibleNext_500Medium.ttf"), font!("SourceSans3_500Medium.ttf")],
    ),
    ("bold", &[font!("AtkinsonHyperlegibleNext_700Bold.ttf"), font!("SourceSans3_700Bold.ttf")]),
    // What asks to be shown as an emoji finds no other font before the system's emoji font.
    ("emoji", &[font!("AtkinsonHyperlegibleNext_500Medium.ttf")]),
    ("icon", &[font!("Phosphor-Regular.ttf")]),
    ("icon_fill", &[font!("Phosphor-Fill.ttf")]),
    ("icon_bold", &[font!("Phosphor-Bold.ttf")]),
];

macro_rules! family {
    ($(#[$doc:meta])* $function:ident, $name:literal) => {
        $(#[$doc])*
        pub fn $function() -> FontFamily {
            static FAMILY: LazyLock<FontFamily> =
                LazyLock::new(|| FontFamily::Name(Arc::from($name)));
            FAMILY.clone()
        }
    };
}

family!(
    /// Text of weight 400.
    regular,
    "text"
);
family!(
    /// Text of weight 500.
    medium,
    "medium"
);
family!(
    /// Text of weight 700.
    bold,
    "bold"
);
family!(
    /// What asks to be shown as an emoji.
    emoji,
    "emoji"
);
family!(
    /// Icons of thin lines.
    icon_regular,
    "icon"
);
family!(
    /// Filled icons.
    icon_fill,
    "icon_fill"
);
family!(
    /// Bold icons.
    icon_bold,
    "icon_bold"
);

/// The family of a weight.
pub fn family(weight: Weight) -> FontFamily {
    match weight {
        Weight::Regular => regular(),
        Weight::Medium => medium(),
        Weight::Bold => bold(),
    }
}

/// Asks for the character before it to be shown as an emoji.
const EMOJI_PRESENTATION: char = '\u{FE0F}';

/// Which family shows which stretch of a text in `family`: what asks to be shown as an emoji goes to the emoji font, even
/// where a text font has it in black and white, and a letter with an accent to a font that has both.
pub fn families(text: &str, family: &FontFamily) -> Vec<(Range<usize>, FontFamily)> {
    let may_differ = |c: char| c == EMOJI_PRESENTATION || accents::is_accent(c);
    if text.is_ascii() || !text.contains(may_differ) {
        return vec![(0..text.len(), family.clone())];
    }
    let mut families: Vec<(Range<usize>, FontFamily)> = Vec::new();
    let mut start = 0;
    for end in GraphemeClusterSegmenter::new().segment_str(text).filter(|end| *end > 0) {
        let cluster = &text[start..end];
        let own = if cluster.contains(EMOJI_PRESENTATION) {
            emoji()
        } else {
            accents::family_of(cluster, family).unwrap_or_else(|| family.clone())
        };
        match families.last_mut() {
            Some((range, last)) if *last == own => range.end = end,
            _ => families.push((start..end, own)),
        }
        start = end;
    }
    families
}

/// A piece of text as it is handed to the fonts.
pub(super) fn job(text: &str, font: FontId, color: Color32) -> LayoutJob {
    let families = families(text, &font.family);
    if families.len() < 2 {
        let family = families.into_iter().next().map_or(font.family, |(_, family)| family);
        let font = FontId { family, ..font };
        return LayoutJob::simple(text.to_owned(), font, color, f32::INFINITY);
    }
    let mut job = LayoutJob::default();
    // Equal for all, or letters of another font would stand higher or lower.
    let line_height = Some((ASCENT_EM + DESCENT_EM) * font.size);
    for (range, family) in families {
        let format =
            TextFormat { line_height, ..TextFormat::simple(FontId { family, ..font }, color) };
        job.append(&text[range], 0.0, format);
    }
    job
}

/// How far down the baseline of a line is that was laid out: that of its own font, if any of its letters has it. Other
/// fonts' letters are set by their middle and stand a little higher or lower.
pub fn baseline(galley: &Galley) -> Option<f32> {
    let is_own = |section: &&LayoutSection| {
        let family = &section.format.font_id.family;
        *family != emoji() && !accents::is_named_after_accents(family)
    };
    let own = galley.job.sections.iter().find(is_own);
    let before = own.map_or("", |section| &galley.job.text[..section.byte_range.start.0]);
    // There is a glyph for each character.
    let glyphs = &galley.rows.first()?.glyphs;
    glyphs.get(before.chars().count()).or(glyphs.first()).map(|glyph| glyph.pos.y)
}

/// Widths are measured at this size and scaled.
const REFERENCE_SIZE: f32 = 64.0;
/// Characters below this are looked up in a table.
const TABLE: usize = 0x250;

/// Fonts, with a cache of how wide things are.
pub struct FontBook {
    fonts: Fonts,
    options: TextOptions,
    widths: [Widths; 3],
}

struct Widths {
    table: Vec<f32>,
    characters: HashMap<char, f32>,
    words: HashMap<Box<str>, f32>,
}

impl FontBook {
    /// The bundled fonts, with the system's for characters they lack. `max_texture_side` bounds the atlas of
    /// glyphs, in pixels.
    pub fn new(max_texture_side: usize) -> Self {
        let options = TextOptions {
            max_texture_side,
            // One weight of text on every ground (egui.md 4).
            color_transfer_function: FontColorTransferFunction::Off,
            ..TextOptions::default()
        };
        let fonts = Fonts::new(options, definitions()).with_font_providers(font_providers());
        let widths = || Widths {
            table: vec![f32::NAN; TABLE],
            characters: HashMap::new(),
            words: HashMap::new(),
        };
        Self { fonts, options, widths: [widths(), widths(), widths()] }
    }

    /// For laying text out at one pixel a point.
    pub fn view(&mut self) -> FontsView<'_> {
        self.fonts.with_pixels_per_point(1.0)
    }

    /// The fonts themselves, with their atlas.
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// Sets whether glyphs are placed at quarters of a pixel; large text needs it not.
    pub fn place_between_pixels(&mut self, between: bool) {
        self.options.subpixel_binning = between;
        self.begin_pass();
    }

    /// Forgets texts that were not laid out since the last pass began, and all glyphs if their atlas is nearly full.
    /// Texts laid out before must have been tessellated.
    pub fn begin_pass(&mut self) {
        self.fonts.begin_pass(self.options, ViewportKey::default());
    }

    /// The characters of a text for which no font has a glyph; they are painted as a box.
    pub fn missing(&mut self, text: &str, weight: Weight) -> Vec<char> {
        let font = FontId::new(REFERENCE_SIZE, family(weight));
        let needs_glyph = |c: &char| !c.is_control() && !c.is_whitespace() && !is_invisible(*c);
        let mut has_glyph = |c: &char| match accents::is_accent(*c) {
            true => accents::is_there(*c, &font.family),
            false => self.fonts.has_glyph(&font, *c),
        };
        text.chars().filter(needs_glyph).filter(|c| !has_glyph(c)).collect()
    }

    /// The width of a line as it is painted at a size, in pixels.
    pub fn painted_width_px(&mut self, text: &str, weight: Weight, size_px: f32) -> f32 {
        let font = FontId::new(size_px, family(weight));
        self.view().layout_job(job(text, font, Color32::PLACEHOLDER)).size().x
    }

    fn character_em(&mut self, c: char, weight: Weight) -> f32 {
        let place = c as usize;
        let widths = &self.widths[weight as usize];
        if let Some(known) = widths.table.get(place).filter(|width| !width.is_nan()) {
            return *known;
        }
        if let Some(known) = widths.characters.get(&c) {
            return *known;
        }
        let font = FontId::new(REFERENCE_SIZE, family(weight));
        let mut width = self.view().glyph_width(&font, c) / REFERENCE_SIZE;
        if width == 0.0 {
            width = self.shaped_em(c.encode_utf8(&mut [0; 4]), weight);
        }
        let widths = &mut self.widths[weight as usize];
        match widths.table.get_mut(place) {
            Some(entry) => *entry = width,
            None => {
                widths.characters.insert(c, width);
            }
        }
        width
    }

    fn shaped_em(&mut self, text: &str, weight: Weight) -> f32 {
        let font = FontId::new(REFERENCE_SIZE, family(weight));
        let job = job(text, font, Color32::PLACEHOLDER);
        self.view().layout_job(job).size().x / REFERENCE_SIZE
    }
}

impl Measure for FontBook {
    fn width_em(&mut self, text: &str, weight: Weight) -> f32 {
        if text.chars().all(stands_alone) {
            return text.chars().map(|c| self.character_em(c, weight)).sum();
        }
        if let Some(known) = self.widths[weight as usize].words.get(text) {
            return *known;
        }
        let width = self.shaped_em(text, weight);
        self.widths[weight as usize].words.insert(Box::from(text), width);
        width
    }
}

/// Characters whose width does not depend on their neighbours, but for kerning, which the slack takes up.
fn stands_alone(c: char) -> bool {
    matches!(c,
        ' '..='~' | '\u{A0}'..='\u{2FF}'        // Latin
        | '\u{370}'..='\u{482}' | '\u{48A}'..='\u{52F}' // Greek, Cyrillic
        | '\u{1E00}'..='\u{1FFF}'               // Latin and Greek with marks
        | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' // punctuation
        | '\u{20A0}'..='\u{20BF}'               // currencies
        | '\u{3000}'..='\u{3029}' | '\u{3041}'..='\u{3096}' | '\u{309B}'..='\u{30FF}' // Japanese
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' // Chinese
        | '\u{AC00}'..='\u{D7A3}'               // Korean
        | '\u{FF01}'..='\u{FF60}')
}

/// Characters that are never drawn.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Gives a window the fonts of the program: the very ones of the photo.
pub fn install_fonts(context: &egui::Context) {
    let mut definitions = definitions();
    // What a widget of the library asks for by itself.
    for (family, name) in [(FontFamily::Proportional, "text"), (FontFamily::Monospace, "medium")] {
        let files = definitions.families.get(&FontFamily::Name(Arc::from(name))).cloned();
        definitions.families.insert(family, files.unwrap_or_default());
    }
    context.set_fonts(definitions);
    context.set_font_providers(font_providers());
}

/// The bundled fonts under their families.
fn definitions() -> FontDefinitions {
    let mut font_data = BTreeMap::new();
    let mut families = BTreeMap::new();
    for (name, fonts) in FAMILIES {
        let files: Vec<String> = fonts.iter().map(|(file, _)| (*file).to_owned()).collect();
        for (file, bytes) in fonts {
            font_data.insert((*file).to_owned(), Arc::new(FontData::from_static(bytes)));
        }
        families.insert(FontFamily::Name(Arc::from(name)), files);
    }
    FontDefinitions { font_data, families }
}

/// What is asked for characters the bundled fonts lack: for accents, then a colour font for emoji, then the system.
fn font_providers() -> Vec<Arc<dyn FontProvider>> {
    vec![accents::provider(), Arc::new(EmojiFonts::default()), Arc::new(SystemFonts::default())]
}

/// The system's fonts. They are looked for when the first character needs one, since most walls need none.
#[derive(Default)]
struct SystemFonts {
    provider: OnceLock<SystemFontProvider>,
    none: AtomicBool,
}

impl FontProvider for SystemFonts {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        ask_once(&self.none, || {
            self.provider.get_or_init(SystemFontProvider::new).font_for(request)
        })
    }
}

/// Asks the system for a font. On a machine that has no font at all the library that asks panics instead of
/// finding none (fontique 0.11); it is not asked again then.
pub(super) fn ask_once(
    none: &AtomicBool,
    ask: impl FnOnce() -> Option<FontInsert>,
) -> Option<FontInsert> {
    if none.load(Ordering::Relaxed) {
        return None;
    }
    panic::catch_unwind(AssertUnwindSafe(ask)).unwrap_or_else(|_| {
        none.store(true, Ordering::Relaxed);
        None
    })
}

/// The system's emoji font, for what is shown as emoji: another font might have it in black and white.
#[derive(Default)]
struct EmojiFonts {
    fonts: Mutex<Option<(Collection, SourceCache)>>,
    none: AtomicBool,
}

impl FontProvider for EmojiFonts {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        if !has_emoji_presentation(request.cluster) {
            return None;
        }
        let base = request.cluster.chars().next()?;
        ask_once(&self.none, || self.font_with(base))
    }
}

impl EmojiFonts {
    fn font_with(&self, base: char) -> Option<FontInsert> {
        let mut fonts = self.fonts.lock().unwrap_or_else(PoisonError::into_inner);
        let (collection, sources) = fonts.get_or_insert_with(|| {
            let options = CollectionOptions { shared: false, system_fonts: true };
            (Collection::new(options), SourceCache::default())
        });
        let mut query = collection.query(sources);
        query.set_families([QueryFamily::Generic(GenericFamily::Emoji)]);
        let mut found = None;
        query.matches_with(|font| {
            if font.charmap().is_some_and(|charmap| charmap.map(base).is_some()) {
                found = Some(font.clone());
                return QueryStatus::Stop;
            }
            QueryStatus::Continue
        });
        let font = found?;
        let name = format!("emoji:{:?}:{}", font.family, font.index);
        let (blob, _) = font.blob.into_raw_parts();
        Some(FontInsert::new(&name, FontData::from_blob(blob, font.index), Vec::new()))
    }
}
