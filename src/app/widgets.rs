//! The window's own buttons and texts, drawn from the tokens. Every one has a name for assistive technology.

use egui::accesskit::Role;
use egui::style::ScrollAnimation;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align2, Color32, CornerRadius, CursorIcon, FontId, Galley, Id, Pos2, Rect, Response, Sense,
    Stroke, StrokeKind, Ui, WidgetInfo, epaint::RectShape, pos2, vec2,
};
use std::sync::Arc;

use super::commands::Command;
use super::pressing::Touch;
use super::style::{font, radius, size};
use super::tooltip::HasTooltip;
use crate::layout::text::Weight;
use crate::layout::{TypeLook, WallPos, WallRect};
use crate::model::Verdict;
use crate::paint::{
    Canvas, Shadow, Theme, Transform, face, icon_bold, icon_fill, icon_regular, swatch,
};
use crate::words::glued;

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonLook {
    /// The one main button.
    Accent,
    /// A quiet one on a sunk ground.
    Sunk,
    /// An outline on a raised ground.
    Outline,
    /// Nothing but its words, in the accent.
    Plain,
    /// Nothing but its words, in ink.
    Quiet,
    /// The same while what it switches is on.
    On,
}

/// A button with an icon before its words.
pub struct TextButton<'t> {
    /// Its words, and its name.
    pub text: &'t str,
    /// Its icon.
    pub icon: Option<char>,
    /// The icon stands behind the words.
    pub icon_last: bool,
    /// How it looks.
    pub look: ButtonLook,
    /// In points.
    pub height: f32,
    /// At least so wide, in points.
    pub min_width: f32,
    /// Between its sides and what it says, in points.
    pub margin: f32,
    /// It can be pressed.
    pub enabled: bool,
    /// Its words stand at its left, as in a list.
    pub is_left: bool,
    /// How large its words are, in points.
    pub text_size: f32,
}

impl<'t> TextButton<'t> {
    /// A button of the usual height.
    pub fn new(text: &'t str, look: ButtonLook) -> Self {
        Self {
            text,
            icon: None,
            icon_last: false,
            look,
            height: 44.0,
            min_width: 0.0,
            margin: 16.0,
            enabled: true,
            is_left: false,
            text_size: size::LABEL,
        }
    }

    /// The same with an icon.
    pub fn icon(self, icon: char) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// How wide it will be, in points.
    pub fn width(&self, ui: &Ui) -> f32 {
        let ink = Color32::PLACEHOLDER;
        let words = galley(ui, self.text, font(self.text_size, self.weight()), ink).size().x;
        let icon = |icon: char| galley(ui, icon, self.icon_font(), ink).size().x;
        let icon = self.icon.map_or(0.0, |own| icon(own) + self.gap());
        (words + icon + 2.0 * self.margin).max(self.min_width)
    }

    /// The main button's words and icon stand out on its ground.
    fn weight(&self) -> Weight {
        if self.look == ButtonLook::Accent { Weight::Bold } else { Weight::Medium }
    }

    /// Between icon and words, in points.
    fn gap(&self) -> f32 {
        if self.text.is_empty() { 0.0 } else { 10.0 }
    }

    fn icon_font(&self) -> FontId {
        match self.look {
            ButtonLook::Accent => bold_icon(size::ICON),
            _ => thin(size::ICON),
        }
    }

    /// Its words: in one line, or in several where one would be wider than the place.
    fn words(&self, ui: &Ui, ink: Color32, room: f32) -> Arc<Galley> {
        // The largest buttons have larger words.
        let style = match self.height > 50.0 {
            true => font(size::COUNT, Weight::Bold),
            false => font(self.text_size, self.weight()),
        };
        let words = galley(ui, self.text, style.clone(), ink);
        if words.size().x <= room || room < 60.0 {
            return words;
        }
        ui.painter().layout(glued(self.text), style, ink, room)
    }

    /// Shows it.
    pub fn show(self, ui: &mut Ui, theme: &Theme) -> Response {
        let chrome = &theme.chrome;
        let outlined = |line: Color32| chrome.has_outlines.then_some(line);
        let (fill, ink, line) = match (self.look, self.enabled) {
            (_, false) => (chrome.sunk, chrome.disabled, outlined(chrome.disabled)),
            (ButtonLook::Accent, _) => (chrome.accent, chrome.on_accent, None),
            (ButtonLook::Sunk, _) => (chrome.sunk, theme.ink, outlined(chrome.edge)),
            (ButtonLook::Outline, _) => (chrome.raised, theme.ink, Some(theme.dashed)),
            (ButtonLook::Plain, _) => (Color32::TRANSPARENT, chrome.accent_ink, None),
            (ButtonLook::Quiet, _) => (Color32::TRANSPARENT, theme.ink, None),
            (ButtonLook::On, _) => {
                (chrome.accent_soft, chrome.accent_ink, outlined(chrome.accent_ink))
            }
        };
        let icon = self.icon.map(|icon| galley(ui, icon, self.icon_font(), ink));
        let icon_width = icon.as_ref().map_or(0.0, |icon| icon.size().x + self.gap());
        let margins = 2.0 * self.margin;
        let words = self.words(ui, ink, ui.max_rect().width() - margins - icon_width);
        let inside = words.size().x + icon_width;
        let height =
            self.height.max(words.size().y + if words.rows.len() > 1 { 16.0 } else { 0.0 });
        let wanted = vec2((inside + margins).max(self.min_width), height);
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = allocate_target(ui, wanted, sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, self.enabled, self.text));
        pointed(ui, &response);
        let touch = Touch::of(&response);
        ui.painter().rect_filled(rect, radius::FIELD, touch.fill(theme, fill));
        if let Some(line) = line {
            outline(ui, rect, radius::FIELD, touch.line(theme, 1.5), line);
        }
        let mut left =
            if self.is_left { rect.left() + self.margin } else { rect.center().x - inside / 2.0 };
        let y = rect.center().y;
        let mut put = |galley: Arc<Galley>, gap: f32| {
            let at = pos2(left, y - galley.size().y / 2.0);
            left += galley.size().x + gap;
            ui.painter().galley(at, galley, ink);
        };
        match icon {
            Some(icon) if self.icon_last => {
                put(words, self.gap());
                put(icon, 0.0);
            }
            Some(icon) => {
                put(icon, self.gap());
                put(words, 0.0);
            }
            None => put(words, 0.0),
        }
        target_ring(ui, &response, rect, theme, Some(self.look));
        response
    }
}

/// A square button that shows only an icon; its name is for assistive technology and the tooltip.
pub fn icon_button(ui: &mut Ui, theme: &Theme, icon: char, name: &str, enabled: bool) -> Response {
    low_icon_button(ui, theme, icon, name, (44.0, enabled))
}

/// A command's icon as a button of this height, with its key in the tooltip.
pub fn command_button(
    ui: &mut Ui,
    theme: &Theme,
    command: Command,
    height: f32,
    enabled: bool,
) -> Response {
    let icon = command.icon().unwrap_or(' ');
    bare_icon_button(ui, theme, icon, command.label(), (height, enabled))
        .tooltip(theme, command.tooltip())
}

/// The same where a line is lower than a button; its height, and whether it can be pressed.
pub fn low_icon_button(
    ui: &mut Ui,
    theme: &Theme,
    icon: char,
    name: &str,
    size: (f32, bool),
) -> Response {
    bare_icon_button(ui, theme, icon, name, size).tooltip(theme, name)
}

/// The same without a word under the pointer.
pub fn bare_icon_button(
    ui: &mut Ui,
    theme: &Theme,
    icon: char,
    name: &str,
    (height, enabled): (f32, bool),
) -> Response {
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = allocate_target(ui, vec2(44.0, height), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    pointed(ui, &response);
    let fill = Touch::of(&response).fill(theme, Color32::TRANSPARENT);
    ui.painter().rect_filled(rect, radius::FIELD, fill);
    let ink = if enabled { theme.ink } else { theme.chrome.disabled };
    paint_icon(ui, rect.center(), icon, thin(size::ICON), ink);
    target_ring(ui, &response, rect, theme, None);
    response
}

/// A button that is drawn lower takes more room from the margin round it (tokens 5), in points.
const FINGERTIP: f32 = 44.0;

/// Room for a button, and what answers for it.
fn allocate_target(ui: &mut Ui, size: egui::Vec2, sense: Sense) -> (Rect, Response) {
    if size.y >= FINGERTIP {
        return ui.allocate_exact_size(size, sense);
    }
    let (rect, room) = ui.allocate_exact_size(size, Sense::hover());
    let reach = rect.expand2(vec2(0.0, (FINGERTIP - size.y) / 2.0));
    (rect, ui.interact(reach, room.id.with("target"), sense))
}

/// The ring round a button; inside of one that is lower, as the line it stands in has no room round it. There the accent
/// would not be seen on the main button.
fn target_ring(ui: &Ui, response: &Response, rect: Rect, theme: &Theme, look: Option<ButtonLook>) {
    if rect.height() >= FINGERTIP {
        focus_ring(ui, response, radius::FIELD, theme);
    } else if look == Some(ButtonLook::Accent) {
        let inside = rect.shrink(4.0);
        ring(ui, response, inside, radius::FIELD - 3.0, theme.chrome.on_accent);
    } else {
        ring(ui, response, rect, radius::FIELD, theme.chrome.accent);
    }
}

/// An icon with its middle at a place.
pub fn paint_icon(ui: &Ui, center: Pos2, icon: char, font: FontId, ink: Color32) {
    ui.painter().text(center, Align2::CENTER_CENTER, icon, font, ink);
}

/// A filled icon's font.
pub fn filled(size: f32) -> FontId {
    FontId::new(size, icon_fill())
}

/// A bold icon's font.
pub fn bold_icon(size: f32) -> FontId {
    FontId::new(size, icon_bold())
}

/// A thin icon's font.
pub fn thin(size: f32) -> FontId {
    FontId::new(size, icon_regular())
}

/// One line of text, laid out.
pub fn galley(ui: &Ui, text: impl ToString, font: FontId, ink: Color32) -> Arc<Galley> {
    ui.painter().layout_no_wrap(text.to_string(), font, ink)
}

/// A line of text that takes its place in the layout, and is read out.
pub fn label(ui: &mut Ui, text: &str, size: f32, weight: Weight, ink: Color32) -> Response {
    let shown = glued(text);
    let rich = egui::RichText::new(&shown).font(font(size, weight)).color(ink);
    let response = ui.add(egui::Label::new(rich).selectable(false));
    if shown != text {
        // Its name has the blanks as they are.
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    }
    response
}

/// One line of text at a place, cut with "…" where it does not fit the width. For texts that stand elsewhere in full.
pub fn paint_line(
    ui: &Ui,
    left_center: Pos2,
    text: &str,
    font: FontId,
    ink: Color32,
    width: f32,
) -> f32 {
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width(width);
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let size = galley.size();
    ui.painter().galley(pos2(left_center.x, left_center.y - size.y / 2.0), galley, ink);
    size.x
}

/// Text in a rectangle, wrapped, so many lines at most, its middle at the rectangle's. True if some of it is cut.
pub fn paint_rows(
    ui: &Ui,
    rect: Rect,
    text: &str,
    style: (FontId, f32),
    ink: Color32,
    rows: usize,
) -> bool {
    let whole = rows_of(ui, text, style.clone(), ink, rect.width());
    let galley = if whole.rows.len() <= rows {
        whole
    } else {
        let mut job = rows_job(text, style, ink, rect.width());
        job.wrap.max_rows = rows;
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let top = rect.center().y - galley.size().y / 2.0;
    let is_cut = galley.elided;
    ui.painter().galley(pos2(rect.left(), top), galley, ink);
    is_cut
}

/// Text in as many lines as it needs at a width; the style is a font and the height of a line, in points.
pub fn rows_of(ui: &Ui, text: &str, style: (FontId, f32), ink: Color32, width: f32) -> Arc<Galley> {
    rows_of_job(ui, width, |width| rows_job(text, style.clone(), ink, width))
}

/// The same for a text that is set in more than one way; the job is asked for at a width.
pub fn rows_of_job(ui: &Ui, width: f32, job: impl Fn(f32) -> LayoutJob) -> Arc<Galley> {
    /// How much narrower the lines may be set so that no short word stands alone on the last.
    const NARROWER: [f32; 3] = [0.92, 0.84, 0.76];
    let laid_out = |width: f32| ui.fonts_mut(|fonts| fonts.layout_job(job(width)));
    let usual = laid_out(width);
    if !ends_with_a_scrap(&usual) {
        return usual;
    }
    let mut narrower = NARROWER.iter().map(|part| laid_out(part * width));
    let is_better =
        |other: &Arc<Galley>| other.rows.len() == usual.rows.len() && !ends_with_a_scrap(other);
    narrower.find(is_better).unwrap_or(usual)
}

/// True if the last of several lines is one short word.
fn ends_with_a_scrap(galley: &Galley) -> bool {
    const SHORT: f32 = 0.35;
    let [_, .., last] = galley.rows.as_slice() else { return false };
    let is_one_word = !last.row.glyphs.iter().any(|glyph| glyph.chr == ' ');
    is_one_word && last.row.size.x < SHORT * galley.size().x
}

fn rows_job(text: &str, style: (FontId, f32), ink: Color32, width: f32) -> LayoutJob {
    /// In a narrower place letters would stand under each other.
    const NARROWEST: f32 = 40.0;
    let (font_id, line_height) = style;
    let format =
        TextFormat { font_id, color: ink, line_height: Some(line_height), ..TextFormat::default() };
    let mut job = LayoutJob::single_section(glued(text), format);
    job.wrap.max_width = width.max(NARROWEST);
    job
}

/// Draws with the painter of the wall, in points of the window.
pub fn with_canvas(ui: &Ui, theme: &Theme, draw: impl FnOnce(&mut Canvas<'_, '_>)) {
    let shapes = ui.fonts_mut(|fonts| {
        let transform = Transform { origin: Pos2::ZERO, scale: 1.0 };
        let mut canvas = Canvas::new(fonts, theme, transform);
        draw(&mut canvas);
        canvas.shapes
    });
    ui.painter().extend(shapes);
}

/// A verdict's face with its middle at a place.
pub fn paint_face(ui: &Ui, theme: &Theme, verdict: Verdict, center: Pos2, diameter: f32) {
    with_canvas(ui, theme, |canvas| {
        face(canvas, verdict, WallPos::new(center.x, center.y), diameter);
    });
}

/// A priority's rank, like its badge on the wall; with the size of the numeral.
pub fn rank_disc(ui: &Ui, theme: &Theme, rank: usize, center: Pos2, (radius, size): (f32, f32)) {
    const RING: f32 = 1.5;
    ui.painter().circle_filled(center, radius, theme.ring);
    ui.painter().circle_filled(center, radius - RING, theme.badge);
    let style = font(size, Weight::Bold);
    ui.painter().text(center, Align2::CENTER_CENTER, rank.to_string(), style, theme.on_badge);
}

/// A contact type's paper with its mark.
pub fn paint_swatch(ui: &Ui, theme: &Theme, look: Option<&TypeLook>, rect: Rect) {
    with_canvas(ui, theme, |canvas| swatch(canvas, wall_rect(rect), look));
}

fn wall_rect(rect: Rect) -> WallRect {
    WallRect::new(rect.left(), rect.top(), rect.width(), rect.height())
}

/// Soft shadows under a rectangle.
pub fn shadows(ui: &Ui, rect: Rect, radius: f32, layers: &[Shadow]) {
    for layer in layers.iter().filter(|layer| layer.color != Color32::TRANSPARENT) {
        let fallen = rect.translate(vec2(0.0, layer.drop));
        let shape = RectShape::filled(fallen, CornerRadius::from(radius), layer.color);
        ui.painter().add(shape.with_blur_width(layer.blur));
    }
}

/// A line inside the edge of a rectangle.
pub fn outline(ui: &Ui, rect: Rect, radius: f32, width: f32, line: Color32) {
    ui.painter().rect_stroke(rect, radius, Stroke::new(width, line), StrokeKind::Inside);
}

/// A dashed outline.
pub fn dashed(ui: &Ui, theme: &Theme, rect: Rect, radius: f32, line: Color32) {
    with_canvas(ui, theme, |canvas| {
        canvas.dashed_rect(wall_rect(rect.shrink(1.0)), radius, 2.0, (6.0, 5.0), line);
    });
}

/// The ring round what has the keyboard's focus.
pub fn focus_ring(ui: &Ui, response: &Response, radius: f32, theme: &Theme) {
    ring(ui, response, response.rect.expand(5.0), radius + 4.0, theme.chrome.accent);
}

/// The same in this place, in this colour.
fn ring(ui: &Ui, response: &Response, place: Rect, radius: f32, color: Color32) {
    if response.has_focus() && keys_were_used(ui) {
        outline(ui, place, radius, 3.0, color);
        if response.gained_focus() {
            // In a panel that is longer than the window the focus takes the view along.
            ui.scroll_to_rect_animation(place, None, ScrollAnimation::none());
        }
    }
}

/// True if the keyboard was used after the pointer.
pub fn keys_were_used(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(keys_id())).unwrap_or(false)
}

/// Remembers whether the keyboard or the pointer was used last.
pub fn notice_keys(ui: &Ui) {
    let used = ui.input(|input| {
        let mut used = None;
        for event in &input.events {
            match event {
                egui::Event::Key { pressed: true, .. } => used = Some(true),
                egui::Event::PointerButton { pressed: true, .. } | egui::Event::Touch { .. } => {
                    used = Some(false);
                }
                _ => {}
            }
        }
        used
    });
    if let Some(used) = used {
        ui.data_mut(|data| data.insert_temp(keys_id(), used));
    }
}

fn keys_id() -> Id {
    Id::unique("keys were used last")
}

/// The hand over something that can be pressed.
pub fn pointed(ui: &Ui, response: &Response) {
    if response.hovered() && response.sense.senses_click() {
        ui.set_cursor_icon(CursorIcon::PointingHand);
    }
}

/// Tells assistive technology the place of an item in its list, from 1.
pub fn list_item(ui: &Ui, id: Id, place: usize, count: usize) {
    ui.accesskit_node_builder(id, |node| {
        node.set_position_in_set(place);
        node.set_size_of_set(count);
    });
}
