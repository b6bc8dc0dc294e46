//! A font as a web page takes it, without the outlines of glyphs that are not needed.

use std::collections::BTreeSet;
use std::io::{self, Write as _};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use skrifa::raw::tables::glyf::Glyph;
use skrifa::raw::types::Tag;
use skrifa::raw::{ReadError, TableProvider as _};
use skrifa::{FontRef, GlyphId};

/// A table of a font.
struct Table {
    tag: Tag,
    bytes: Vec<u8>,
}

const HEADER: usize = 44;
const ENTRY: usize = 20;
/// Where a font says how its offsets of glyphs are written, in its head.
const OFFSET_FORMAT: usize = 50;

/// The font as WOFF with the outlines of these glyphs only; their numbers stay. `None` if it has no outlines of the
/// TrueType kind.
pub(in crate::export) fn woff(font: &FontRef<'_>, glyphs: &BTreeSet<u32>) -> Option<Vec<u8>> {
    let (outlines, offsets) = kept_outlines(font, glyphs).ok()?;
    let mut tables = Vec::new();
    for record in font.table_directory().table_records() {
        let tag = record.tag();
        let mut bytes = match &tag.to_be_bytes() {
            // A signature of what the font was before.
            b"DSIG" => continue,
            b"glyf" => outlines.clone(),
            b"loca" => offsets.clone(),
            _ => font.table_data(tag)?.as_bytes().to_vec(),
        };
        if tag == Tag::new(b"head") {
            bytes.get_mut(OFFSET_FORMAT..OFFSET_FORMAT + 2)?.copy_from_slice(&1_u16.to_be_bytes());
        }
        tables.push(Table { tag, bytes });
    }
    packed(&tables).ok()
}

/// The table of outlines with those of the glyphs only, and those they are put together from; and where each begins.
fn kept_outlines(
    font: &FontRef<'_>,
    glyphs: &BTreeSet<u32>,
) -> Result<(Vec<u8>, Vec<u8>), ReadError> {
    let (loca, glyf) = (font.loca(None)?, font.glyf()?);
    let mut kept = BTreeSet::from([0]);
    let mut open: Vec<u32> = glyphs.iter().copied().collect();
    while let Some(glyph) = open.pop() {
        if !kept.insert(glyph) {
            continue;
        }
        if let Ok(Some(Glyph::Composite(parts))) = loca.get_glyf(GlyphId::new(glyph), &glyf) {
            open.extend(parts.components().map(|part| u32::from(part.glyph.to_u16())));
        }
    }
    let all = glyf.offset_data();
    let (mut outlines, mut offsets) = (Vec::new(), Vec::new());
    for glyph in 0..loca.len() {
        // At most some hundred kilobytes.
        offsets.extend((outlines.len() as u32).to_be_bytes());
        if !kept.contains(&(glyph as u32)) {
            continue;
        }
        let (Some(from), Some(to)) = (loca.get_raw(glyph), loca.get_raw(glyph + 1)) else {
            continue;
        };
        let bytes = all.as_bytes().get(from as usize..to as usize).unwrap_or_default();
        outlines.extend(bytes);
        outlines.resize(outlines.len().next_multiple_of(4), 0);
    }
    offsets.extend((outlines.len() as u32).to_be_bytes());
    Ok((outlines, offsets))
}

fn packed(tables: &[Table]) -> io::Result<Vec<u8>> {
    let mut directory = Vec::new();
    let mut data = Vec::new();
    let start = HEADER + ENTRY * tables.len();
    for table in tables {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&table.bytes)?;
        let packed = encoder.finish()?;
        let stored = if packed.len() < table.bytes.len() { &packed } else { &table.bytes };
        directory.extend(table.tag.to_be_bytes());
        for number in [start + data.len(), stored.len(), table.bytes.len()] {
            directory.extend((number as u32).to_be_bytes());
        }
        directory.extend(checksum(&table.bytes).to_be_bytes());
        data.extend(stored);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let padded = |table: &Table| table.bytes.len().next_multiple_of(4);
    let plain = 12 + 16 * tables.len() + tables.iter().map(padded).sum::<usize>();
    let mut woff = Vec::from(*b"wOFF");
    // TrueType outlines.
    woff.extend([0, 1, 0, 0]);
    woff.extend(((start + data.len()) as u32).to_be_bytes());
    woff.extend((tables.len() as u16).to_be_bytes());
    woff.extend([0, 0]);
    woff.extend((plain as u32).to_be_bytes());
    // The version, and places of what is not there.
    woff.extend([0, 1, 0, 0]);
    woff.resize(HEADER, 0);
    woff.extend(directory);
    woff.extend(data);
    Ok(woff)
}

/// The sum of a table's words.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.chunks(4).fold(0, |sum: u32, chunk| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}
