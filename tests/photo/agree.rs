//! Screen and photo are one picture: the same page, painted as a window's frame and written as a photo.

use egui::epaint::FontColorTransferFunction;
use egui::{Context, Pos2, RawInput, Rect, ViewportId, pos2};
use momentwall::export::{FramePainter, PhotoRequest, PhotoSize};
use momentwall::layout::{PhotoOptions, Shape};
use momentwall::model::Wall;
use momentwall::paint::{
    Canvas, FontBook, Theme, Transform, install_fonts, page_parts, paint_page_part,
};
use momentwall::samples::Sample;

use crate::{picture, today};

/// The page as a frame of a window of so many pixels a point, through the library's own context.
fn as_frame(wall: &Wall, pixels_per_point: f32, size: [usize; 2]) -> Vec<[u8; 4]> {
    let options = PhotoOptions::new(Shape::Wide, today());
    let page = momentwall::layout::photo(wall, options, &mut FontBook::new(1_024));
    let theme = Theme::paper();
    let context = Context::default();
    install_fonts(&context);
    context.all_styles_mut(|style| {
        style.visuals.text_options.color_transfer_function = FontColorTransferFunction::Off;
    });
    let mut painter = FramePainter::default();
    let corner = pos2(size[0] as f32, size[1] as f32) / pixels_per_point;
    let input = || {
        let screen_rect = Some(Rect::from_min_max(Pos2::ZERO, corner));
        let mut input =
            RawInput { screen_rect, max_texture_side: Some(8_192), ..RawInput::default() };
        let root = input.viewports.get_mut(&ViewportId::ROOT).unwrap();
        root.native_pixels_per_point = Some(pixels_per_point);
        input
    };
    // The fonts are there from the second frame on.
    let mut frame = || {
        let mut output = context.run_ui(input(), |ui| {
            let screen = ui.content_rect();
            ui.painter().rect_filled(screen, 0.0, theme.ground);
            let shapes = ui.fonts_mut(|fonts| {
                let mut canvas = Canvas::new(fonts, &theme, Transform::default());
                canvas.pixel = 1.0 / pixels_per_point;
                for part in page_parts(&page) {
                    paint_page_part(&mut canvas, &page, part);
                }
                canvas.shapes
            });
            ui.painter().extend(shapes);
        });
        painter.apply(&output.textures_delta);
        output.textures_delta.clear();
        let primitives = context.tessellate(output.shapes, output.pixels_per_point);
        painter.paint(&primitives, pixels_per_point, size)
    };
    let _fonts_loaded = frame();
    frame()
}

#[test]
fn screen_and_photo_agree_pixel_by_pixel() {
    for (sample, scale) in [(Sample::Hotel, 1.0_f32), (Sample::Shop, 2.0)] {
        let wall = sample.open().unwrap().wall;
        let request = PhotoRequest { size: PhotoSize::Scale(scale), ..PhotoRequest::new(today()) };
        let photo = picture(&wall, &request).to_rgba8();
        let size = [photo.width() as usize, photo.height() as usize];
        let frame = as_frame(&wall, scale, size);
        let differs = |most: u8| {
            let pairs = photo.pixels().zip(&frame);
            let far = |(a, b): &(&image::Rgba<u8>, &[u8; 4])| {
                (0..3).any(|channel| a.0[channel].abs_diff(b[channel]) > most)
            };
            pairs.filter(far).count() as f64 / frame.len() as f64
        };
        assert!(differs(2) < 0.01, "{sample:?}: {} of all pixels", differs(2));
        assert!(differs(40) < 0.000_2, "{sample:?}: {} of all pixels", differs(40));
    }
}
