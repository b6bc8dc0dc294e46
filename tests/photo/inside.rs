//! The wall inside the photo: it comes out as it went in, and no picture can do harm.

use std::io::{Cursor, Write as _};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use momentwall::export::{PhotoRequest, PhotoSize};
use momentwall::model::Wall;
use momentwall::samples::Sample;
use momentwall::storage::{OpenError, Opened, PNG_SIGNATURE, open, to_json, wall_in_photo};

use crate::{bytes, today, wall_of};

fn small(wall: &Wall) -> Vec<u8> {
    bytes(wall, &PhotoRequest { size: PhotoSize::Width(300), ..PhotoRequest::new(today()) })
}

fn read(photo: &[u8]) -> Result<Opened, OpenError> {
    wall_in_photo(&mut Cursor::new(photo))
}

/// A chunk of a PNG with its right checksum.
fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let checked = [kind.as_slice(), data].concat();
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&length, checked.as_slice(), &crc32fast::hash(&checked).to_be_bytes()].concat()
}

/// A picture of nothing but this chunk.
fn picture_with(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let head = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
    [&PNG_SIGNATURE, head.as_slice(), &chunk(kind, data), &chunk(b"IEND", &[])].concat()
}

fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

#[test]
fn every_sample_comes_back_as_it_was() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        let opened = read(&small(&wall)).unwrap();
        assert_eq!(opened.wall, wall, "{sample:?}");
        assert!(opened.notes.is_empty());
    }
}

#[test]
fn a_wall_with_unknown_keys_and_odd_texts_comes_back_as_it_was() {
    let json = r#"{"format":"momentwall","version":1,"title":"שלום 🙂 日本","later":{"deep":[1e2,12345678901234567890123]},
        "moments":[{"id":"m1","text":"\"a\"\n\u0001 =SUM(1)","mood":7}]}"#;
    let wall = open(json.as_bytes()).unwrap().wall;
    assert_eq!(to_json(&read(&small(&wall)).unwrap().wall), to_json(&wall));
}

#[test]
fn without_the_wall_there_is_none() {
    let wall = wall_of(&[3]);
    let request = PhotoRequest {
        with_wall: false,
        size: PhotoSize::Width(300),
        ..PhotoRequest::new(today())
    };
    assert!(matches!(read(&bytes(&wall, &request)), Err(OpenError::NoWallInPhoto)));
}

#[test]
fn a_photo_cut_off_anywhere_is_damaged_or_whole() {
    let wall = wall_of(&[3]);
    let photo = small(&wall);
    for length in 8..photo.len() {
        match read(&photo[..length]) {
            Ok(opened) => assert_eq!(opened.wall, wall),
            Err(OpenError::DamagedPhoto) => {}
            Err(other) => panic!("{length}: {other:?}"),
        }
    }
}

#[test]
fn a_wrong_byte_anywhere_is_noticed_or_harmless() {
    let wall = wall_of(&[3]);
    let photo = small(&wall);
    for place in 8..photo.len() {
        let mut damaged = photo.clone();
        damaged[place] ^= 0x41;
        if let Ok(opened) = read(&damaged) {
            assert_eq!(opened.wall, wall, "byte {place}");
        }
    }
}

#[test]
fn other_programs_may_write_the_text_in_their_way() {
    let wall = Sample::Cafe.open().unwrap().wall;
    let json = to_json(&wall);
    let named = |after: &[u8]| [b"momentwall\0", after].concat();
    let plain = picture_with(b"tEXt", &named(json.as_bytes()));
    let packed = picture_with(b"zTXt", &named(&[&[0], zlib(json.as_bytes()).as_slice()].concat()));
    let open_text = [b"\0\0en\0Wand\0", json.as_bytes()].concat();
    let international = picture_with(b"iTXt", &named(&open_text));
    for picture in [plain, packed, international] {
        assert_eq!(read(&picture).unwrap().wall, wall);
    }
}

#[test]
fn a_bomb_in_a_picture_is_refused() {
    let head = b"momentwall\0\x01\0\0\0";
    let bomb = zlib(&vec![b' '; 200 * 1024 * 1024]);
    assert!(bomb.len() < 1024 * 1024, "it is small on the disk");
    let refused = read(&picture_with(b"iTXt", &[head, bomb.as_slice()].concat()));
    let Err(OpenError::InPhoto(why)) = refused else { panic!("{refused:?}") };
    assert!(matches!(*why, OpenError::TooMuch));
}

#[test]
fn what_is_no_wall_is_refused_with_its_reason() {
    let texts: [(&[u8], bool); 5] = [
        (b"momentwall\0\x01\0\0\0not zlib", true),
        (b"momentwall\0\x01\x07\0\0", true),
        (b"momentwall\0\x01", true),
        (b"momentwall\0\0\0\0\0{\"format\":\"excalidraw\"}", false),
        (b"momentwall\0\0\0\0\0", false),
    ];
    for (data, is_damaged) in texts {
        match read(&picture_with(b"iTXt", data)) {
            Err(OpenError::DamagedPhoto) => assert!(is_damaged, "{data:?}"),
            Err(OpenError::InPhoto(_)) => assert!(!is_damaged, "{data:?}"),
            other => panic!("{data:?}: {other:?}"),
        }
    }
    let other = picture_with(b"tEXt", b"Comment\0momentwall");
    assert!(matches!(read(&other), Err(OpenError::NoWallInPhoto)));
    assert!(matches!(read(b"GIF89a, and more"), Err(OpenError::Picture)));
}

#[test]
fn claims_of_great_length_take_no_memory() {
    let claim =
        [&PNG_SIGNATURE, [0x7F, 0xFF, 0xFF, 0xFF].as_slice(), b"iTXt", b"momentwall\0"].concat();
    assert!(matches!(read(&claim), Err(OpenError::DamagedPhoto)));
    let many: Vec<u8> = PNG_SIGNATURE
        .into_iter()
        .chain(std::iter::repeat_n(chunk(b"teXt", &[]), 1_200_000).flatten())
        .collect();
    assert!(matches!(read(&many), Err(OpenError::DamagedPhoto)));
}

#[test]
fn the_picture_says_how_dense_it_is_and_what_its_colours_mean() {
    let photo = small(&wall_of(&[3]));
    let find = |kind: &[u8; 4]| photo.windows(4).position(|four| four == kind).unwrap();
    let density = find(b"pHYs") + 4;
    // 300 pixels on 1920 units of a 96th of an inch.
    let expected = (300.0_f32 / (1_920.0 / 96.0 * 0.0254)).round() as u32;
    assert_eq!(photo[density..density + 4], expected.to_be_bytes());
    assert_eq!(photo[density + 8], 1, "a metre");
    assert!(find(b"sRGB") < find(b"iTXt") && find(b"iTXt") < find(b"IDAT"));
}
