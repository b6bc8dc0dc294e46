//! A picture of any bytes gives its wall or is refused with a sentence. No fuzzer guesses checksums or packs texts, so
//! that each input is tried as it is, with its checksums put right, and as the text of a picture, packed.

#![no_main]

use std::io::{Cursor, Write as _};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use libfuzzer_sys::fuzz_target;
use momentwall::storage::{PNG_SIGNATURE, wall_in_photo};
use momentwall_fuzz::{promises_hold, said};

fuzz_target!(|content: &[u8]| {
    holds(content);
    if let Some(righted) = with_right_checksums(content) {
        holds(&righted);
    }
    if !content.starts_with(&PNG_SIGNATURE) {
        holds(&around(content));
    }
});

fn holds(photo: &[u8]) {
    let result = wall_in_photo(&mut Cursor::new(photo));
    said(&result);
    if let Ok(opened) = result {
        promises_hold(&opened.wall);
    }
}

/// The picture with a right checksum behind each piece; `None` if it is no picture.
fn with_right_checksums(photo: &[u8]) -> Option<Vec<u8>> {
    let mut righted = photo.to_vec();
    let mut at = photo.strip_prefix(&PNG_SIGNATURE).map(|_| PNG_SIGNATURE.len())?;
    while let Some(head) = photo.get(at..at + 4) {
        let length = u32::from_be_bytes(head.try_into().ok()?) as usize;
        let end = at + 8 + length;
        let Some(place) = righted.get(end..end + 4).map(|_| end..end + 4) else { break };
        let checksum = crc32fast::hash(&righted[at + 4..end]).to_be_bytes();
        righted[place].copy_from_slice(&checksum);
        at = end + 4;
    }
    Some(righted)
}

/// A picture of nothing but a text: the first byte says in which of the three ways it stands there.
fn around(text: &[u8]) -> Vec<u8> {
    let (first, text) = text.split_first().unwrap_or((&0, &[]));
    let packed = || {
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::fast());
        packer.write_all(text).expect("memory takes everything");
        packer.finish().expect("memory takes everything")
    };
    let (kind, data) = match first % 4 {
        0 => (b"tEXt", [b"momentwall\0", text].concat()),
        1 => (b"zTXt", [b"momentwall\0\0", packed().as_slice()].concat()),
        2 => (b"iTXt", [b"momentwall\0\x01\0\0\0", packed().as_slice()].concat()),
        _ => (b"iTXt", [b"momentwall\0\0\0", text].concat()),
    };
    let checked = [kind.as_slice(), &data].concat();
    let length = u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes();
    [&PNG_SIGNATURE, length.as_slice(), &checked, &crc32fast::hash(&checked).to_be_bytes()].concat()
}
