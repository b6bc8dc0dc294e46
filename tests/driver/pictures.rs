//! Pictures of the window, and snapshots they are held against.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::Path;

use egui::accesskit::Role;
use momentwall::app::Station;
use momentwall::samples::Sample;
use momentwall::words::window as words;

use super::Driver;

impl Driver {
    /// Saves a picture of the window, to be looked at.
    pub fn picture(&mut self, name: &str) -> image::RgbaImage {
        self.harness.step();
        let context = self.harness.ctx.clone();
        let output = self.harness.output();
        let primitives = context.tessellate(output.shapes.clone(), output.pixels_per_point);
        let size = context.content_rect().size() * output.pixels_per_point;
        let size = [size.x as usize, size.y as usize];
        let pixels = self.painter.borrow().paint(&primitives, output.pixels_per_point, size);
        let bytes: Vec<u8> = pixels.into_iter().flatten().collect();
        let picture = image::RgbaImage::from_raw(size[0] as u32, size[1] as u32, bytes).unwrap();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
        std::fs::create_dir_all(&folder).unwrap();
        picture.save(folder.join(format!("{name}.png"))).unwrap();
        picture
    }

    /// The window looks as it did when its snapshot was looked at, but for what no eye would see. With
    /// `UPDATE_SNAPSHOTS` set the snapshot is taken anew.
    #[track_caller]
    pub fn looks_like(&mut self, name: &str) {
        let now = small(&self.picture(name));
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/app/snapshots");
        let file = folder.join(format!("{name}.png"));
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            now.save(&file).unwrap();
        }
        let before = image::open(&file).unwrap_or_else(|_| panic!("no snapshot {name}")).to_rgb8();
        assert_eq!(before.dimensions(), now.dimensions(), "{name}");
        let differs = |(a, b): &(&image::Rgb<u8>, &image::Rgb<u8>)| {
            (0..3).any(|channel| a.0[channel].abs_diff(b.0[channel]) > 12)
        };
        let different = before.pixels().zip(now.pixels()).filter(differs).count();
        assert!(
            different < 40,
            "{name}: {different} pixels look different; see target/tmp/pictures"
        );
    }
}

impl Driver {
    /// Saves pictures of the empty wall, and of the hotel at every station, where the panel is hidden with it and
    /// without it.
    pub fn picture_stations(&mut self, name: &dyn Fn(&str) -> String) {
        self.picture(&name("empty"));
        self.open_sample(Sample::Hotel);
        for (place, station) in Station::ALL.into_iter().enumerate() {
            self.app_mut().go_to(station);
            self.settle().picture(&name(&place.to_string()));
            if self.has(Role::Button, words::show_panel()) {
                self.button(words::show_panel()).picture(&name(&format!("{place}-panel")));
                self.button(words::hide_panel());
            }
        }
    }
}

impl Driver {
    /// Saves a picture of the window for the guide, if `UPDATE_GUIDE` is set; else it must be there already.
    #[track_caller]
    pub fn for_guide(&mut self, name: &str) {
        self.for_page("docs/pictures", name);
    }

    /// The same for the README.
    #[track_caller]
    pub fn for_readme(&mut self, name: &str) {
        self.for_page("assets/pictures", name);
    }

    #[track_caller]
    fn for_page(&mut self, folder: &str, name: &str) {
        let picture = self.picture(&format!("guide-{name}"));
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let file = folder.join(format!("{name}.png"));
        if std::env::var_os("UPDATE_GUIDE").is_some() {
            std::fs::write(&file, with_palette(&picture)).unwrap();
        }
        let kept = image::open(&file).unwrap_or_else(|_| panic!("no picture {name} in the guide"));
        assert_eq!(kept.width(), picture.width(), "{name}");
        let bytes = std::fs::metadata(&file).unwrap().len();
        assert!(bytes < 150_000, "{name} is {bytes} bytes large");
    }
}

/// A PNG of at most 256 colours, a third as large as one of all: those that stand for most pixels, none too like another.
fn with_palette(picture: &image::RgbaImage) -> Vec<u8> {
    type Rgb = [u8; 3];
    let rgb = |pixel: &image::Rgba<u8>| -> Rgb { [pixel[0], pixel[1], pixel[2]] };
    let mut counts: BTreeMap<Rgb, usize> = BTreeMap::new();
    for pixel in picture.pixels() {
        *counts.entry(rgb(pixel)).or_default() += 1;
    }
    // Of colours that are alike the most frequent one stands for all.
    let mut alike: BTreeMap<Rgb, (Rgb, usize, usize)> = BTreeMap::new();
    for (&color, &count) in &counts {
        let (best, most, all) = alike.entry(color.map(|part| part / 12)).or_default();
        *all += count;
        if count > *most {
            (*best, *most) = (color, count);
        }
    }
    let mut ranked: Vec<_> = alike.into_values().collect();
    ranked.sort_by_key(|(_, _, all)| Reverse(*all));
    let palette: Vec<Rgb> = ranked.into_iter().map(|(best, ..)| best).take(256).collect();
    let distance = |a: Rgb, b: Rgb| -> u32 {
        (0..3).map(|part| u32::from(a[part].abs_diff(b[part])).pow(2)).sum()
    };
    let nearest = |color: Rgb| {
        let indices = 0..palette.len();
        indices.min_by_key(|index| distance(color, palette[*index])).unwrap() as u8
    };
    let indices: BTreeMap<Rgb, u8> = counts.keys().map(|color| (*color, nearest(*color))).collect();
    let pixels: Vec<u8> = picture.pixels().map(|pixel| indices[&rgb(pixel)]).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    // Rows of a palette are packed best as they are.
    encoder.set_filter(png::Filter::NoFilter);
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    bytes
}

/// A quarter as wide and high, so that single pixels of letters do not count.
fn small(picture: &image::RgbaImage) -> image::RgbImage {
    let (width, height) = (picture.width() / 4, picture.height() / 4);
    image::RgbImage::from_fn(width, height, |x, y| {
        let mut sums = [0_u32; 3];
        for (dx, dy) in (0..4).flat_map(|dx| (0..4).map(move |dy| (dx, dy))) {
            let pixel = picture.get_pixel(x * 4 + dx, y * 4 + dy);
            for (sum, value) in sums.iter_mut().zip(pixel.0) {
                *sum += u32::from(value);
            }
        }
        image::Rgb(sums.map(|sum| (sum / 16) as u8))
    })
}
