//! The photo's page: its ground, what stands around the wall, and the wall.

use egui::epaint::Color32;
use egui::epaint::text::FontFamily;

use super::canvas::Canvas;
use super::fonts::{icon_fill, icon_regular};
use super::strip::paint_strip;
use super::theme::Theme;
use super::wall::{WallPart, paint_wall_part, wall_part_rows, wall_parts};
use super::{icons, marks, note};
use crate::layout::{Disc, Fill, Icon, Ink, Item, Page, TypeLook, WallPos, WallRect};

/// Of a dashed outline.
const LINE: f32 = 2.0;
const DASH: (f32, f32) = (6.0, 5.0);
/// The warning on its disc, as a part of the diameter.
const LATE_ICON: f32 = 0.6;

/// Something on a page that is painted by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagePart {
    /// Something beside the wall, by its place in [`Page::items`].
    Item(usize),
    /// A part of the wall.
    Wall(WallPart),
    /// The experience curve.
    Strip,
}

/// Every part of a page, first behind. The ground is the caller's.
pub fn page_parts(page: &Page) -> impl Iterator<Item = PagePart> {
    let items = (0..page.items.len()).map(PagePart::Item);
    let wall = wall_parts(&page.scene).map(PagePart::Wall);
    items.chain(wall).chain(page.strip.iter().map(|_| PagePart::Strip))
}

/// From where to where down the page a part reaches at most, with its shadows and stickers, in page units.
pub fn part_rows(page: &Page, part: PagePart) -> (f32, f32) {
    match part {
        PagePart::Item(place) => item_rows(&page.items[place]),
        PagePart::Wall(part) => {
            let (top, bottom) = wall_part_rows(&page.scene, part);
            let on_page = |y: f32| page.wall_at.y + y * page.wall_scale;
            (on_page(top), on_page(bottom))
        }
        PagePart::Strip => page.strip.as_ref().map_or((0.0, 0.0), |placed| {
            // Nothing of it lies outside its sheet.
            (placed.rect().y, placed.rect().bottom())
        }),
    }
}

/// Paints one part of a page.
pub fn paint_page_part(canvas: &mut Canvas<'_, '_>, page: &Page, part: PagePart) {
    match part {
        PagePart::Item(place) => paint_item(canvas, page, &page.items[place]),
        PagePart::Wall(part) => {
            let page_transform = canvas.transform;
            canvas.transform = page_transform.inside(page.wall_at, page.wall_scale);
            paint_wall_part(canvas, &page.scene, part);
            canvas.transform = page_transform;
        }
        PagePart::Strip => {
            if let Some(placed) = &page.strip {
                let page_transform = canvas.transform;
                canvas.transform = page_transform.inside(placed.at, placed.scale);
                paint_strip(canvas, &placed.strip, &|_| false);
                canvas.transform = page_transform;
            }
        }
    }
}

/// From where to where down the page an item reaches at most, with its shadows.
fn item_rows(item: &Item) -> (f32, f32) {
    /// More than any shadow or line overhangs.
    const OVERHANG: f32 = 16.0;
    let overhang = match item {
        // High letters of some scripts reach far over and under their line.
        Item::Text { block, .. } => 2.0 * block.style.size,
        _ => OVERHANG,
    };
    let rect = item.rect();
    (rect.y - overhang, rect.bottom() + overhang)
}

fn paint_item(canvas: &mut Canvas<'_, '_>, page: &Page, item: &Item) {
    let theme = canvas.theme;
    match item {
        Item::Text { block, at, width, ink } => {
            canvas.text(block, *at, *width, color(page, theme, *ink));
        }
        Item::Icon { icon, center, size, ink } => {
            let (icon, family) = drawn(*icon);
            canvas.icon(icon, &family, *center, *size, color(page, theme, *ink));
        }
        Item::Face { verdict: Some(verdict), center, diameter } => {
            marks::face(canvas, *verdict, *center, *diameter);
        }
        Item::Face { verdict: None, center, diameter } => {
            marks::no_face(canvas, *center, *diameter, theme.axis);
        }
        Item::Swatch { rect, contact } => note::swatch(canvas, *rect, look(page, *contact)),
        Item::Mark { contact, center, size } => {
            marks::type_mark(canvas, look(page, *contact), *center, *size);
        }
        Item::Sheet { rect, radius, fill: Fill::Head(contact) } => {
            paint_head(canvas, *rect, *radius, look(page, *contact));
        }
        Item::Sheet { rect, radius, fill } => paint_sheet(canvas, *rect, *radius, *fill),
        Item::Disc { disc, center, diameter } => paint_disc(canvas, *disc, *center, *diameter),
        Item::Rule(rect) => canvas.rect(*rect, 0.0, theme.ink),
    }
}

/// How a contact type looks, by its place among those of the wall.
fn look(page: &Page, contact: Option<usize>) -> Option<&TypeLook> {
    contact.and_then(|place| page.scene.types.get(place))
}

fn color(page: &Page, theme: &Theme, ink: Ink) -> Color32 {
    match ink {
        Ink::Full => theme.ink,
        Ink::Second => theme.ink2,
        Ink::OnType(contact) => theme.on_fill(look(page, contact)),
        Ink::OnRank => theme.on_badge,
        Ink::OnOwner => theme.band,
        Ink::Late => theme.late_words,
        Ink::Verdict(verdict) => theme.verdict(verdict).word,
    }
}

fn drawn(icon: Icon) -> (char, FontFamily) {
    match icon {
        Icon::State(state) => (icons::state(state), icon_fill()),
        Icon::Arrow => (icons::chrome::RIGHT, icon_regular()),
        Icon::Calendar => (icons::chrome::CALENDAR, icon_regular()),
        Icon::Idea => (icons::chrome::LIGHTBULB, icon_regular()),
        Icon::ChosenIdea => (icons::chrome::LIGHTBULB, icon_fill()),
        Icon::Done => (icons::chrome::CHECK_CIRCLE, icon_fill()),
    }
}

/// The head of a card in a type's colour. One without a type is almost as pale as the card, so the card's edge stays
/// seen, and it has the hatch of such notes.
fn paint_head(canvas: &mut Canvas<'_, '_>, rect: WallRect, radius: f32, look: Option<&TypeLook>) {
    /// The hatch keeps so far from the edge that no line leaves a round corner.
    const HATCH_INSET: f32 = 0.32;
    let theme = canvas.theme;
    if look.is_some() {
        canvas.rect_round_above(rect, radius, theme.fill(look));
        return;
    }
    let inside = WallRect::new(rect.x + 1.0, rect.y + 1.0, rect.width - 2.0, rect.height - 1.0);
    canvas.rect_round_above(inside, radius - 1.0, theme.fill(None));
    note::hatch(canvas, rect.expanded(-HATCH_INSET * radius));
    let (left, right) =
        (WallPos::new(rect.x, rect.bottom()), WallPos::new(rect.right(), rect.bottom()));
    canvas.dashes(&[left, right], LINE, DASH, theme.dashed);
}

fn paint_sheet(canvas: &mut Canvas<'_, '_>, rect: WallRect, radius: f32, fill: Fill) {
    let theme = canvas.theme;
    match fill {
        Fill::Card => canvas.outlined_rect(rect, radius, theme.band, 1.0, theme.band_line),
        Fill::Box => canvas.rect(rect, radius, theme.card_box),
        Fill::Missing => canvas.dashed_rect(rect, radius, LINE, DASH, theme.axis),
        Fill::Line => canvas.rect(rect, 0.0, theme.band_line),
        // Painted by itself, since it has a type.
        Fill::Head(_) => {}
    }
}

fn paint_disc(canvas: &mut Canvas<'_, '_>, disc: Disc, center: WallPos, diameter: f32) {
    let theme = canvas.theme;
    match disc {
        Disc::Rank => canvas.disc(center, diameter, theme.badge),
        Disc::Owner => canvas.disc(center, diameter, theme.ink2),
        Disc::Nobody => marks::no_face(canvas, center, diameter, theme.axis),
        Disc::Late => {
            canvas.disc(center, diameter, theme.overdue);
            let size = diameter * LATE_ICON;
            canvas.icon(icons::chrome::WARNING, &icon_fill(), center, size, theme.on_overdue);
        }
    }
}
