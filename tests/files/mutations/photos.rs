//! Photos with a wall inside that mutate: their pieces, what their pieces say of themselves, and the text in them.

use std::io::{Cursor, Write as _};
use std::sync::OnceLock;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use momentwall::export::{Photo, PhotoRequest, PhotoSize, Progress};
use momentwall::model::Date;
use momentwall::samples::Sample;
use momentwall::storage::{PNG_SIGNATURE, photo_text, wall_in_photo};

use super::dice::Dice;
use super::promises::opens_or_is_refused;
use super::{each_mutant, walls};

/// A piece of a picture. What is `None` is what it should be.
#[derive(Clone)]
struct Piece {
    kind: [u8; 4],
    data: Vec<u8>,
    length: Option<u32>,
    checksum: Option<u32>,
}

impl Piece {
    fn new(kind: &[u8; 4], data: Vec<u8>) -> Self {
        Self { kind: *kind, data, length: None, checksum: None }
    }

    fn write(&self, photo: &mut Vec<u8>) {
        let checked = [self.kind.as_slice(), &self.data].concat();
        let length = self.length.unwrap_or(u32::try_from(self.data.len()).unwrap());
        let checksum = self.checksum.unwrap_or(crc32fast::hash(&checked));
        photo.extend([&length.to_be_bytes(), checked.as_slice(), &checksum.to_be_bytes()].concat());
    }
}

/// A photo as the program writes it, in its pieces.
fn pieces() -> &'static [Piece] {
    static PIECES: OnceLock<Vec<Piece>> = OnceLock::new();
    PIECES.get_or_init(|| {
        let wall = Sample::Cafe.open().unwrap().wall;
        let request = PhotoRequest {
            size: PhotoSize::Width(60),
            ..PhotoRequest::new(Date::new(2026, 11, 21).unwrap())
        };
        let mut photo = Vec::new();
        Photo::new(&wall, &request).unwrap().write(&mut photo, &Progress::default()).unwrap();
        let mut rest = &photo[PNG_SIGNATURE.len()..];
        let mut pieces = Vec::new();
        while let [a, b, c, d, after @ ..] = rest {
            let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
            let kind: [u8; 4] = after[..4].try_into().unwrap();
            pieces.push(Piece::new(&kind, after[4..4 + length].to_vec()));
            rest = &after[4 + length + 4..];
        }
        assert!(pieces.iter().any(|piece| &piece.kind == b"iTXt"), "the wall is inside");
        pieces
    })
}

fn packed(text: &[u8], dice: &mut Dice) -> Vec<u8> {
    let level = Compression::new(dice.roll(10) as u32);
    let mut packer = ZlibEncoder::new(Vec::new(), level);
    packer.write_all(text).unwrap();
    packer.finish().unwrap()
}

/// A piece with a mutant wall, in one of the ways that PNG has, or nearly.
fn text_piece(dice: &mut Dice) -> Piece {
    let text = if dice.once_in(3) { walls::seed(dice).into_bytes() } else { walls::mutant(dice) };
    let mut body = if dice.once_in(3) { text } else { packed(&text, dice) };
    dice.damage_some(&mut body, 6);
    let keyword = dice.pick::<&[u8]>(&[
        b"momentwall\0",
        b"momentwall\0",
        b"momentwall\0",
        b"momentwall",
        b"Comment\0",
        b"\0",
        b"",
    ]);
    let heads: [&[u8]; 6] =
        [b"", b"\0", b"\0\0\0\0", b"\x01\0\0\0", b"\x01\0en\0Wand\0", b"\x01\x07\0\0"];
    let head = dice.pick(&heads);
    let kind = dice.pick(&[b"tEXt", b"zTXt", b"iTXt", b"iTXt"]);
    Piece::new(kind, [keyword, head, body.as_slice()].concat())
}

fn mutate(pieces: &mut Vec<Piece>, dice: &mut Dice) {
    const LENGTHS: [u32; 8] = [0, 1, 11, 12, 65_536, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF];
    const KINDS: [&[u8; 4]; 9] =
        [b"tEXt", b"zTXt", b"iTXt", b"IEND", b"IDAT", b"IHDR", b"teXt", b"\0\0\0\0", b"i\xffX1"];
    if pieces.is_empty() {
        return;
    }
    let (at, other) = (dice.roll(pieces.len()), dice.roll(pieces.len()));
    let piece = &mut pieces[at];
    match dice.roll(9) {
        0 => piece.kind = **dice.pick(&KINDS),
        1 => {
            let near = (piece.data.len() as u32).wrapping_add(dice.roll(9) as u32).wrapping_sub(4);
            piece.length = Some(if dice.once_in(2) { *dice.pick(&LENGTHS) } else { near });
        }
        2 => piece.checksum = Some(dice.roll(usize::MAX) as u32),
        3 => dice.damage(&mut piece.data),
        4 => drop(pieces.remove(at)),
        5 => pieces.swap(at, other),
        6 => {
            let twice = pieces[at].clone();
            pieces.insert(other, twice);
        }
        7 => pieces.insert(at, text_piece(dice)),
        _ => {
            // Another wall in the same place.
            if let Some(piece) = pieces.iter_mut().find(|piece| &piece.kind == b"iTXt") {
                *piece = text_piece(dice);
            }
        }
    }
}

fn mutant(dice: &mut Dice) -> Vec<u8> {
    let mut changed = pieces().to_vec();
    (0..=dice.roll(4)).for_each(|_| mutate(&mut changed, dice));
    let mut photo = PNG_SIGNATURE.to_vec();
    changed.iter().for_each(|piece| piece.write(&mut photo));
    if dice.once_in(12) {
        pieces().iter().for_each(|piece| piece.write(&mut photo));
    }
    dice.damage_some(&mut photo, 6);
    photo
}

#[test]
fn mutant_photos_give_a_wall_as_it_should_be_or_are_refused() {
    each_mutant("mutant_photos", |dice| {
        let photo = mutant(dice);
        opens_or_is_refused(wall_in_photo(&mut Cursor::new(photo)), dice)
    });
}

#[test]
fn the_text_of_a_photo_is_one_that_is_read() {
    let wall = Sample::Shop.open().unwrap().wall;
    let mut photo = PNG_SIGNATURE.to_vec();
    Piece::new(b"iTXt", photo_text(&wall).unwrap()).write(&mut photo);
    assert_eq!(wall_in_photo(&mut Cursor::new(photo)).unwrap().wall, wall);
}
