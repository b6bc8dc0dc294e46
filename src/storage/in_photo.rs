//! The wall inside its photo: a PNG carries it as a compressed text, so that the picture opens as the wall (product.md 6).
//!
//! Programs that handle pictures may write the text anew in the other two ways that PNG has; all three are read.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, Write as _};
use std::path::Path;

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

use super::files::{MAX_FILE_BYTES, ReadError, regular_file};
use super::open::{OpenError, Opened, open};
use super::{SaveError, to_file};
use crate::model::Wall;

/// How every PNG begins.
pub const PNG_SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";
/// What the text is called inside the picture.
const KEYWORD: &[u8] = b"momentwall";
/// A picture in more pieces than this was made to keep its reader busy.
const MOST_CHUNKS: usize = 1_000_000;

/// The data of the `iTXt` chunk that carries a wall.
///
/// # Errors
/// [`SaveError::TooLarge`] for a wall that could not be opened again.
pub fn photo_text(wall: &Wall) -> Result<Vec<u8>, SaveError> {
    // Keyword, "compressed", the one way of compression, no language, no translated keyword.
    let mut data = [KEYWORD, &[0, 1, 0, 0, 0]].concat();
    let mut packer = ZlibEncoder::new(&mut data, Compression::fast());
    packer.write_all(to_file(wall)?.as_bytes())?;
    packer.finish()?;
    Ok(data)
}

/// Opens the wall inside a photo's file. Only the text is read, however large the picture is.
///
/// # Errors
/// An [`OpenError`]; what is wrong with the wall itself stands in an [`OpenError::InPhoto`].
pub(super) fn open_photo(path: &Path) -> Result<Opened, OpenError> {
    let file = File::open(path).map_err(read_error)?;
    wall_in_photo(&mut BufReader::new(file))
}

/// True if a file begins as a PNG does.
pub(super) fn is_png(path: &Path) -> Result<bool, ReadError> {
    regular_file(path)?;
    let mut first = Vec::with_capacity(PNG_SIGNATURE.len());
    File::open(path)?.take(PNG_SIGNATURE.len() as u64).read_to_end(&mut first)?;
    Ok(first == PNG_SIGNATURE)
}

/// Opens the wall inside a photo.
///
/// # Errors
/// [`OpenError::NoWallInPhoto`], [`OpenError::DamagedPhoto`], [`OpenError::InPhoto`], or what reading fails with.
pub fn wall_in_photo(photo: &mut (impl Read + Seek)) -> Result<Opened, OpenError> {
    let text = text_in_photo(photo)?;
    open(&text).map_err(|error| OpenError::InPhoto(Box::new(error)))
}

fn text_in_photo(photo: &mut (impl Read + Seek)) -> Result<Vec<u8>, OpenError> {
    let mut signature = [0; 8];
    photo.read_exact(&mut signature).map_err(cut_off)?;
    if signature != PNG_SIGNATURE {
        return Err(OpenError::Picture);
    }
    for _ in 0..MOST_CHUNKS {
        let chunk = Chunk::next(photo)?;
        if chunk.kind == *b"IEND" {
            return Err(OpenError::NoWallInPhoto);
        }
        let way = TextWay::of(chunk.kind).filter(|_| u64::from(chunk.length) <= MAX_FILE_BYTES);
        // The keyword tells before the rest is read whether this is ours.
        let begun = match way {
            Some(_) => chunk.begin(photo, KEYWORD.len() + 1)?,
            None => Vec::new(),
        };
        if let Some(way) = way
            && begun.strip_prefix(KEYWORD) == Some(&[0])
        {
            let data = chunk.finish(photo, begun)?;
            return way.text(&data[KEYWORD.len() + 1..]);
        }
        let rest = i64::from(chunk.length) - begun.len() as i64 + CHECKSUM_BYTES;
        photo.seek_relative(rest).map_err(read_error)?;
    }
    Err(OpenError::DamagedPhoto)
}

/// After the data of each chunk.
const CHECKSUM_BYTES: i64 = 4;

/// The head of a piece of a PNG.
struct Chunk {
    kind: [u8; 4],
    length: u32,
}

impl Chunk {
    fn next(photo: &mut impl Read) -> Result<Self, OpenError> {
        let (mut length, mut kind) = ([0; 4], [0; 4]);
        photo.read_exact(&mut length).map_err(cut_off)?;
        photo.read_exact(&mut kind).map_err(cut_off)?;
        let length = u32::from_be_bytes(length);
        let is_sound = kind.iter().all(u8::is_ascii_alphabetic) && length <= i32::MAX as u32;
        if is_sound { Ok(Self { kind, length }) } else { Err(OpenError::DamagedPhoto) }
    }

    /// The first bytes of its data.
    fn begin(&self, photo: &mut impl Read, most: usize) -> Result<Vec<u8>, OpenError> {
        let mut begun = vec![0; most.min(self.length as usize)];
        photo.read_exact(&mut begun).map_err(cut_off)?;
        Ok(begun)
    }

    /// All of its data, if the checksum says that they are sound.
    fn finish(&self, photo: &mut impl Read, begun: Vec<u8>) -> Result<Vec<u8>, OpenError> {
        let mut data = begun;
        let rest = u64::from(self.length) - data.len() as u64;
        // Grows with what is there, not with what the head claims.
        photo.take(rest).read_to_end(&mut data).map_err(read_error)?;
        let mut checksum = [0; CHECKSUM_BYTES as usize];
        photo.read_exact(&mut checksum).map_err(cut_off)?;
        let mut hasher = crc32fast::Hasher::new();
        hasher.update(&self.kind);
        hasher.update(&data);
        let is_sound = hasher.finalize() == u32::from_be_bytes(checksum);
        if is_sound { Ok(data) } else { Err(OpenError::DamagedPhoto) }
    }
}

/// The three ways in which a PNG carries text.
#[derive(Clone, Copy)]
enum TextWay {
    Plain,
    Packed,
    International,
}

impl TextWay {
    fn of(kind: [u8; 4]) -> Option<Self> {
        match &kind {
            b"tEXt" => Some(Self::Plain),
            b"zTXt" => Some(Self::Packed),
            b"iTXt" => Some(Self::International),
            _ => None,
        }
    }

    /// The text in a chunk's data, from after its keyword on.
    fn text(self, data: &[u8]) -> Result<Vec<u8>, OpenError> {
        match self {
            Self::Plain => Ok(utf8_of(data.to_vec())),
            Self::Packed => match data {
                [0, packed @ ..] => Ok(utf8_of(unpacked(packed)?)),
                _ => Err(OpenError::DamagedPhoto),
            },
            Self::International => {
                let [is_packed, way, after @ ..] = data else {
                    return Err(OpenError::DamagedPhoto);
                };
                // Behind the language and the translated keyword.
                let text = after.splitn(3, |byte| *byte == 0).nth(2);
                match (is_packed, way, text) {
                    (0, _, Some(text)) => Ok(text.to_vec()),
                    (1, 0, Some(text)) => unpacked(text),
                    _ => Err(OpenError::DamagedPhoto),
                }
            }
        }
    }
}

/// Unpacks no more than a wall's file may have.
fn unpacked(packed: &[u8]) -> Result<Vec<u8>, OpenError> {
    let mut text = Vec::new();
    let read = ZlibDecoder::new(packed).take(MAX_FILE_BYTES + 1).read_to_end(&mut text);
    if text.len() as u64 > MAX_FILE_BYTES {
        return Err(OpenError::InPhoto(Box::new(OpenError::TooMuch)));
    }
    read.map(|_| text).map_err(|_| OpenError::DamagedPhoto)
}

/// The two older ways say that their text is Latin-1; programs write it as it came all the same.
fn utf8_of(text: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(text) {
        Ok(text) => text.into_bytes(),
        Err(error) => {
            error.as_bytes().iter().map(|byte| char::from(*byte)).collect::<String>().into_bytes()
        }
    }
}

fn read_error(error: io::Error) -> OpenError {
    OpenError::Read(ReadError::from(error))
}

/// A picture that ends too early is damaged; anything else is the disk's fault.
fn cut_off(error: io::Error) -> OpenError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => OpenError::DamagedPhoto,
        _ => read_error(error),
    }
}
