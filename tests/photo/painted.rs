//! A page of the plan as pixels, part by part, so that a test may look at it.

use egui::epaint::{
    ClippedPrimitive, ImageDelta, Primitive, TessellationOptions, Tessellator, TextureId,
    textures::TextureOptions,
};
use egui::{Pos2, Rect, TexturesDelta, Vec2};
use momentwall::export::FramePainter;
use momentwall::layout::Page;
use momentwall::paint::{
    Canvas, FontBook, PagePart, Theme, Transform, page_parts, paint_page_part,
};

/// Pixels of a page in colours, row by row.
pub(crate) struct Painted {
    pub width: usize,
    pub pixels: Vec<[u8; 4]>,
}

impl Painted {
    pub fn at(&self, x: f32, y: f32) -> [u8; 3] {
        let [red, green, blue, _] = self.pixels[y as usize * self.width + x as usize];
        [red, green, blue]
    }
}

impl Painted {
    /// As a picture.
    pub fn image(&self) -> image::RgbImage {
        let height = self.pixels.len() / self.width;
        let bytes = self.pixels.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]);
        let (width, height) = (self.width as u32, height as u32);
        image::RgbImage::from_raw(width, height, bytes.collect()).unwrap()
    }
}

/// Paints these parts of a page on its ground, at so many pixels a unit.
pub(crate) fn painted(
    page: &Page,
    parts: impl IntoIterator<Item = PagePart>,
    book: &mut FontBook,
    theme: &Theme,
    scale: f32,
) -> Painted {
    let pixels = |length: f32| (length * scale).round() as usize;
    let size = [pixels(page.size.width), pixels(page.size.height)];
    let mut view = book.view();
    let mut canvas = Canvas::new(&mut view, theme, Transform { origin: Pos2::ZERO, scale });
    let all = Rect::from_min_size(Pos2::ZERO, Vec2::new(size[0] as f32, size[1] as f32));
    canvas.shapes.push(egui::Shape::rect_filled(all, 0.0, theme.ground));
    for part in parts {
        paint_page_part(&mut canvas, page, part);
    }
    let shapes = std::mem::take(&mut canvas.shapes);
    let atlas = book.fonts().image();
    let options = TessellationOptions::default();
    let mut tessellator = Tessellator::new(1.0, options, atlas.size, Vec::new());
    let mut mesh = egui::Mesh::default();
    for shape in shapes {
        tessellator.tessellate_shape(shape, &mut mesh);
    }
    let mut delta = TexturesDelta::default();
    let image = ImageDelta::full(atlas, TextureOptions::LINEAR);
    delta.set.insert(TextureId::default(), [image].into_iter().collect());
    let mut painter = FramePainter::default();
    painter.apply(&delta);
    delta.clear();
    let primitive = ClippedPrimitive { clip_rect: all, primitive: Primitive::Mesh(mesh) };
    Painted { width: size[0], pixels: painter.paint(&[primitive], 1.0, size) }
}

/// A whole page.
pub(crate) fn whole(page: &Page, book: &mut FontBook, theme: &Theme, scale: f32) -> Painted {
    painted(page, page_parts(page), book, theme, scale)
}
