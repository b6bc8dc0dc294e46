//! Pictures of the window, and snapshots they are held against.

use std::path::Path;

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
