//! The photo's page: its ground, what stands around the wall, and the wall.

use super::canvas::Canvas;
use super::fonts::icon_fill;
use super::strip::paint_strip;
use super::wall::{WallPart, paint_wall_part, wall_part_rows, wall_parts};
use super::{icons, marks, note};
use crate::layout::{Icon, Ink, Item, Page};

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
        PagePart::Item(_) => (0.0, page.size.height),
        PagePart::Wall(part) => {
            let (top, bottom) = wall_part_rows(&page.scene, part);
            let on_page = |y: f32| page.wall_at.y + y * page.wall_scale;
            (on_page(top), on_page(bottom))
        }
        PagePart::Strip => page.strip.as_ref().map_or((0.0, 0.0), |(strip, at)| {
            // Nothing of it lies outside its sheet.
            (at.y, at.y + strip.size.height)
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
            if let Some((strip, at)) = &page.strip {
                let page_transform = canvas.transform;
                canvas.transform = page_transform.inside(*at, 1.0);
                paint_strip(canvas, strip, &|_| false);
                canvas.transform = page_transform;
            }
        }
    }
}

fn paint_item(canvas: &mut Canvas<'_, '_>, page: &Page, item: &Item) {
    let theme = canvas.theme;
    match item {
        Item::Text { block, at, width, ink } => {
            let color = match ink {
                Ink::Full => theme.ink,
                Ink::Second => theme.ink2,
            };
            canvas.text(block, *at, *width, color);
        }
        Item::Icon { icon: Icon::State(state), center, size } => {
            canvas.icon(icons::state(*state), &icon_fill(), *center, *size, theme.ink);
        }
        Item::Face { verdict, center, diameter } => {
            marks::face(canvas, *verdict, *center, *diameter);
        }
        Item::Swatch { rect, contact } => {
            let look = contact.and_then(|place| page.scene.types.get(place));
            note::swatch(canvas, *rect, look);
        }
        Item::Rule(rect) => canvas.rect(*rect, 0.0, theme.ink),
    }
}
