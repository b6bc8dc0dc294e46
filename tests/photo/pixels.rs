//! The photo's pixels: an ordinary PNG, sharp, complete, and the same bytes each time.

use image::Rgba;
use momentwall::export::{Photo, PhotoError, PhotoRequest, PhotoSize, Progress};
use momentwall::paint::Theme;
use momentwall::samples::Sample;

use crate::{bytes, picture, today, wall_of};

fn request(size: PhotoSize) -> PhotoRequest {
    PhotoRequest { size, ..PhotoRequest::new(today()) }
}

fn near(a: Rgba<u8>, b: [u8; 3]) -> bool {
    a.0.iter().zip(b).all(|(a, b)| a.abs_diff(b) <= 2)
}

#[test]
fn it_is_as_wide_as_asked() {
    let wall = Sample::Cafe.open().unwrap().wall;
    let picture = picture(&wall, &request(PhotoSize::Width(1_600)));
    assert_eq!(picture.width(), 1_600);
    assert_eq!(picture.color(), image::ColorType::Rgb8);
    let scaled = Photo::new(&wall, &request(PhotoSize::Scale(0.5))).unwrap();
    assert_eq!(scaled.report.height, (scaled.report.width as f32 * 9.0 / 16.0).round() as u32);
}

#[test]
fn equal_walls_give_equal_bytes() {
    let wall = Sample::Shop.open().unwrap().wall;
    let request = request(PhotoSize::Width(1_200));
    assert_eq!(bytes(&wall, &request), bytes(&wall, &request));
}

#[test]
fn its_colours_are_those_of_the_tokens() {
    let mut wall = wall_of(&[1]);
    std::sync::Arc::make_mut(&mut wall.moments[0]).contact =
        Some(momentwall::model::ContactTypeId::new("phone"));
    let request = request(PhotoSize::Width(1_920));
    let picture = picture(&wall, &request).to_rgba8();
    assert!(near(*picture.get_pixel(4, 4), [0xF6, 0xF1, 0xE7]), "paper");
    // One note at twice its size: its lower right corner is plain.
    assert!(near(*picture.get_pixel(416 + 2 * 150, 44 + 2 * 200), [0x88, 0xD8, 0xFB]), "phone");
    assert!(near(*picture.get_pixel(416 + 2 * 100, 44 + 2 * 6), [0xFF, 0xFC, 0xF6]), "band");
    let inked = picture.pixels().filter(|pixel| near(**pixel, [0x1F, 0x1B, 0x16])).count();
    assert!(inked > 1_000, "there is text: {inked}");
}

#[test]
fn a_transparent_ground_lets_through_and_paper_does_not() {
    let wall = wall_of(&[1]);
    let clear = PhotoRequest { transparent: true, ..request(PhotoSize::Width(960)) };
    let picture = picture(&wall, &clear).to_rgba8();
    assert_eq!(picture.get_pixel(2, 2).0, [0, 0, 0, 0]);
    assert_eq!(picture.get_pixel(300, 60).0[3], 255, "a band is opaque");
}

#[test]
fn the_dark_photo_is_dark() {
    let wall = wall_of(&[1]);
    let dark = PhotoRequest { theme: Theme::dark(), ..request(PhotoSize::Width(960)) };
    assert!(near(*picture(&wall, &dark).to_rgba8().get_pixel(2, 2), [0x1C, 0x1A, 0x17]));
}

#[test]
fn sizes_that_cannot_be_are_refused_before_anything_is_painted() {
    let wall = wall_of(&[1]);
    for size in [PhotoSize::Scale(100.0), PhotoSize::Width(40_000), PhotoSize::Scale(0.0)] {
        let refused = Photo::new(&wall, &request(size));
        assert!(matches!(refused, Err(PhotoError::Size { .. })), "{size:?}");
    }
}

#[test]
fn a_photo_of_one_pixel_is_a_photo() {
    assert_eq!(picture(&wall_of(&[1]), &request(PhotoSize::Width(1))).width(), 1);
}

#[test]
fn what_the_writer_fails_with_comes_back() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::Error::from(std::io::ErrorKind::StorageFull))
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut photo = Photo::new(&wall_of(&[9]), &request(PhotoSize::Width(2_000))).unwrap();
    let error = photo.write(&mut Full, &Progress::default()).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::StorageFull);
}

#[test]
fn a_character_no_font_has_is_reported() {
    let mut wall = wall_of(&[1]);
    // A code point that no font will ever have: it is not a character.
    std::sync::Arc::make_mut(&mut wall.moments[0]).text = "odd \u{10FFFE}".to_owned();
    let photo = Photo::new(&wall, &request(PhotoSize::Width(400))).unwrap();
    assert_eq!(photo.report.missing.into_iter().collect::<Vec<_>>(), ['\u{10FFFE}']);
}
