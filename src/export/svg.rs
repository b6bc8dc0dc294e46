//! Pages as an SVG: for browsers, and for drawing programs to go on with.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use skrifa::bitmap::{BitmapData, Origin};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::DrawSettings;
use skrifa::outline::pen::SvgPen;
use skrifa::string::StringId;
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

use super::vector::{Drawing, Op, Outline, Paint, Run, Scene, curved, readable, woff};
use super::{PhotoSize, Progress};
use crate::paint::FontFile;

/// Between pages under each other, in page units.
const GAP: f32 = 48.0;

/// Ask for a picture instead of a letter.
const EMOJI_PRESENTATION: char = '\u{FE0F}';
const KEYCAP: char = '\u{20E3}';

/// How an SVG is to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SvgOptions {
    /// Letters as outlines: they look the same everywhere, but cannot be selected or changed.
    pub outlines: bool,
    /// How large it says it is; where that is left to the program, a pixel a page unit.
    pub size: PhotoSize,
}

/// A drawing as an SVG, its pages under each other.
///
/// # Errors
/// If `progress` was cancelled.
pub(super) fn write(
    drawing: &Drawing,
    scene: &Scene,
    options: SvgOptions,
    progress: &Progress,
) -> io::Result<String> {
    let width = scene.sheets.iter().map(|sheet| sheet.size[0]).fold(1.0, f32::max);
    let gaps = GAP * scene.sheets.len().saturating_sub(1) as f32;
    let height = scene.sheets.iter().map(|sheet| sheet.size[1]).sum::<f32>() + gaps;
    let shown = match options.size {
        PhotoSize::Legible | PhotoSize::Print => 1.0,
        PhotoSize::Width(pixels) => pixels as f32 / width,
        PhotoSize::Scale(scale) => scale,
        PhotoSize::Within(across, down) => (across as f32 / width).min(down as f32 / height),
    };
    let mut svg = Svg { text: String::new(), scene, options };
    svg.head(drawing, [width, height], shown);
    svg.definitions();
    let mut top = 0.0;
    for sheet in &scene.sheets {
        progress.go_on()?;
        progress.advance();
        let at = if top > 0.0 {
            format!(" transform=\"translate(0 {})\"", number(top))
        } else {
            String::new()
        };
        svg.line(&format!("<g{at}>"));
        if let Some(paint) = sheet.ground {
            let outline = Outline::Rect { min: [0.0; 2], size: sheet.size, radii: [0.0; 4] };
            svg.op(&Op::Fill { outline, paint });
        }
        for group in &sheet.groups {
            svg.line("<g>");
            group.ops.iter().for_each(|op| svg.op(op));
            svg.line("</g>");
        }
        svg.line("</g>");
        top += sheet.size[1] + GAP;
    }
    svg.line("</svg>");
    Ok(svg.text)
}

struct Svg<'s> {
    text: String,
    scene: &'s Scene,
    options: SvgOptions,
}

impl Svg<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn head(&mut self, drawing: &Drawing, [width, height]: [f32; 2], shown: f32) {
        self.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        self.line(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
             width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\" role=\"img\" \
             aria-labelledby=\"title description\" xml:space=\"preserve\">",
            number(width * shown),
            number(height * shown),
            number(width),
            number(height),
        ));
        let about = &drawing.about;
        self.line(&format!("<title id=\"title\">{}</title>", escaped(&about.title)));
        self.line(&format!("<desc id=\"description\">{}</desc>", escaped(&about.description)));
    }

    /// True if a run is drawn glyph by glyph.
    fn is_drawn(&self, run: &Run) -> bool {
        run.is_icon || self.options.outlines
    }

    /// The fonts of the text, and the outlines of the glyphs that are drawn.
    fn definitions(&mut self) {
        let mut written: BTreeMap<usize, BTreeSet<u32>> = BTreeMap::new();
        let mut drawn = written.clone();
        let groups = self.scene.sheets.iter().flat_map(|sheet| &sheet.groups);
        for op in groups.flat_map(|group| &group.ops) {
            let Op::Text(run) = op else { continue };
            let fonts = if self.is_drawn(run) { &mut drawn } else { &mut written };
            fonts.entry(run.font).or_default().extend(run.glyphs.iter().map(|glyph| glyph.id));
        }
        self.line("<defs>");
        if !written.is_empty() {
            // Browsers and drawing programs are told of spaces in different ways.
            self.line("<style>");
            self.line("text{white-space:pre}");
            for (font, glyphs) in &written {
                let style = font_style(*font, self.scene.fonts.file(*font), glyphs);
                self.line(&style);
            }
            self.line("</style>");
        }
        for (font, glyphs) in &drawn {
            let Some(face) = self.scene.fonts.file(*font).face() else { continue };
            for glyph in glyphs {
                if let Some(definition) = glyph_definition(&face, *font, *glyph) {
                    self.line(&definition);
                }
            }
        }
        self.line("</defs>");
    }

    fn op(&mut self, op: &Op) {
        match op {
            Op::Fill { outline, paint } => {
                let line = format!("<{} {}/>", element(outline), painted("fill", *paint));
                self.line(&line);
            }
            Op::Stroke { outline, width, paint } => {
                let line = format!(
                    "<{} fill=\"none\" {} stroke-width=\"{}\" stroke-linejoin=\"round\"/>",
                    element(outline),
                    painted("stroke", *paint),
                    number(*width),
                );
                self.line(&line);
            }
            Op::Text(run) if self.is_drawn(run) => self.drawn(run),
            Op::Text(run) => self.written(run),
        }
    }

    /// Text as text: as long as it was laid out, also where the font is not at hand.
    fn written(&mut self, run: &Run) {
        let mut text = readable(&run.text);
        if self.scene.fonts.file(run.font).is_bundled {
            // Here it was drawn as a letter; without these it is one in a browser too.
            text.retain(|c| !matches!(c, EMOJI_PRESENTATION | KEYCAP));
        }
        if text.trim().is_empty() {
            return;
        }
        let line = format!(
            "<text class=\"f{}\" x=\"{}\" y=\"{}\" font-size=\"{}\" textLength=\"{}\" \
             lengthAdjust=\"spacingAndGlyphs\" {}>{}</text>",
            run.font,
            number(run.at[0]),
            number(run.at[1]),
            number(run.size),
            number(run.width),
            painted("fill", run.paint),
            escaped(&text),
        );
        self.line(&line);
    }

    /// Text as outlines.
    fn drawn(&mut self, run: &Run) {
        let Some(face) = self.scene.fonts.file(run.font).face() else { return };
        let units = units_per_em(&face);
        let scale = run.size / units;
        self.line(&format!(
            "<g {} transform=\"translate({} {}) scale({scale:.5} -{scale:.5})\">",
            painted("fill", run.paint),
            number(run.at[0]),
            number(run.at[1]),
        ));
        for glyph in &run.glyphs {
            if glyph_definition(&face, run.font, glyph.id).is_none() {
                continue;
            }
            let (x, y) = (number(glyph.x * units), number(glyph.y * units));
            let place = match (x.as_str(), y.as_str()) {
                ("0", "0") => String::new(),
                (_, "0") => format!(" x=\"{x}\""),
                _ => format!(" x=\"{x}\" y=\"{y}\""),
            };
            self.line(&format!("<use xlink:href=\"#g{}-{}\"{place}/>", run.font, glyph.id));
        }
        self.line("</g>");
    }
}

fn units_per_em(face: &FontRef<'_>) -> f32 {
    let metrics = face.metrics(Size::unscaled(), LocationRef::default());
    f32::from(metrics.units_per_em.max(1))
}

/// How text in a font is styled; a font of the program's own comes along, as far as it is needed.
fn font_style(place: usize, file: &FontFile, glyphs: &BTreeSet<u32>) -> String {
    let Some(face) = file.face() else { return String::new() };
    let name = |id: StringId| {
        let name = face.localized_strings(id).english_or_first()?;
        let plain = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.');
        Some(name.chars().filter(plain).collect::<String>()).filter(|name| !name.is_empty())
    };
    let family = name(StringId::TYPOGRAPHIC_FAMILY_NAME).or_else(|| name(StringId::FAMILY_NAME));
    let family = family.unwrap_or_else(|| "sans-serif".to_owned());
    let weight = face.attributes().weight.value();
    let mut style =
        format!(".f{place}{{font-family:'{family}',sans-serif;font-weight:{}}}", number(weight));
    if let Some(woff) = file.is_bundled.then(|| woff(&face, glyphs)).flatten() {
        style = format!(
            "@font-face{{font-family:'{family}';font-weight:{};src:url(data:font/woff;base64,{}) format('woff')}}\n{style}",
            number(weight),
            BASE64_STANDARD.encode(woff),
        );
    }
    style
}

/// A glyph by its number, in its font's units; nothing where it has no outline, like a space.
fn glyph_definition(face: &FontRef<'_>, font: usize, glyph: u32) -> Option<String> {
    let id = GlyphId::new(glyph);
    if let Some(picture) = face.bitmap_strikes().glyph_for_size(Size::unscaled(), id)
        && let BitmapData::Png(png) = picture.data
    {
        let scale = units_per_em(face) / picture.ppem_y.max(1.0);
        let height = picture.height as f32;
        let down = match picture.placement_origin {
            Origin::TopLeft => 0.0,
            Origin::BottomLeft => -height,
        };
        let (x, y) = (-picture.inner_bearing_x, down - picture.inner_bearing_y);
        return Some(format!(
            "<image id=\"g{font}-{glyph}\" width=\"{}\" height=\"{}\" transform=\"scale(1 -1) \
             translate({} {}) scale({scale:.5}) translate({} {})\" \
             xlink:href=\"data:image/png;base64,{}\"/>",
            picture.width,
            picture.height,
            number(-picture.bearing_x),
            number(picture.bearing_y),
            number(x),
            number(y),
            BASE64_STANDARD.encode(png),
        ));
    }
    let mut pen = SvgPen::with_precision(1);
    let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
    face.outline_glyphs().get(id)?.draw(settings, &mut pen).ok()?;
    let outline = pen.to_string().replace(".0", "");
    (!outline.is_empty()).then(|| format!("<path id=\"g{font}-{glyph}\" d=\"{outline}\"/>"))
}

/// An outline as an element that is not closed yet.
fn element(outline: &Outline) -> String {
    match outline {
        Outline::Rect { min: [x, y], size: [width, height], radii: [radius, rest @ ..] }
            if rest.iter().all(|other| other == radius) =>
        {
            let round =
                if *radius > 0.0 { format!(" rx=\"{}\"", number(*radius)) } else { String::new() };
            format!(
                "rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{round}",
                number(*x),
                number(*y),
                number(*width),
                number(*height)
            )
        }
        Outline::Rect { .. } => {
            let mut way = String::new();
            for corner in curved(outline) {
                let begin = if way.is_empty() { "M" } else { "L" };
                let [one, two] = corner.by;
                way.push_str(&format!(
                    "{begin}{}C{} {} {}",
                    place(corner.from),
                    place(one),
                    place(two),
                    place(corner.to)
                ));
            }
            format!("path d=\"{way}Z\"")
        }
        Outline::Circle { center: [x, y], radius } => {
            format!("circle cx=\"{}\" cy=\"{}\" r=\"{}\"", number(*x), number(*y), number(*radius))
        }
        Outline::Lines { lines, closed } => {
            let mut way = String::new();
            for line in lines {
                for (number, point) in line.iter().enumerate() {
                    way.push(if number == 0 { 'M' } else { 'L' });
                    way.push_str(&place(*point));
                }
                if *closed {
                    way.push('Z');
                }
            }
            format!("path d=\"{way}\"")
        }
    }
}

fn place([x, y]: [f32; 2]) -> String {
    format!("{} {}", number(x), number(y))
}

/// A colour, and how much it covers where that is less than all.
fn painted(what: &str, paint: Paint) -> String {
    let [red, green, blue] = paint.rgb;
    let color = format!("{what}=\"#{red:02x}{green:02x}{blue:02x}\"");
    if paint.opacity < 1.0 {
        return format!("{color} {what}-opacity=\"{:.3}\"", paint.opacity);
    }
    color
}

/// A number to hundredths, without idle zeros.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Text between elements.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
