//! Writes a PNG strip by strip: strips are filled, filtered and packed on all cores, and written in order.
//!
//! The strips' packed data are joined into one zlib stream, so any reader sees an ordinary PNG. Where the strips
//! are cut depends on the size alone, so equal pictures give equal bytes whatever the machine.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use flate2::{Compress, Compression, FlushCompress};

use super::photo::Progress;
use super::raster::{Pixel, Strip};
use crate::storage::PNG_SIGNATURE;

/// What a picture is, before its pixels.
#[derive(Clone, Copy, Debug)]
pub struct Picture {
    /// In pixels, at least 1.
    pub width: usize,
    /// In pixels, at least 1.
    pub height: usize,
    /// What is behind everything; transparent grounds keep the alpha channel.
    pub ground: Pixel,
    /// How dense it is in print.
    pub pixels_per_metre: u32,
}

impl Picture {
    fn has_alpha(&self) -> bool {
        self.ground[3] != 255
    }

    fn channels(&self) -> usize {
        if self.has_alpha() { 4 } else { 3 }
    }

    /// Strips of about two megabytes stay in a core's cache.
    pub fn strip_rows(&self) -> usize {
        (2 * 1024 * 1024 / (self.width * 4)).clamp(8, 256)
    }

    /// How many strips there are.
    pub fn strip_count(&self) -> usize {
        self.height.div_ceil(self.strip_rows())
    }
}

/// Writes a picture, some strips at a time, on as many threads as the machine has cores.
pub struct PngWriter<'w> {
    out: &'w mut dyn Write,
    picture: Picture,
    checksum: Adler32,
}

impl<'w> PngWriter<'w> {
    /// Begins a picture; `text` is the data of an `iTXt` chunk to go with it.
    ///
    /// # Errors
    /// What the writer fails with.
    pub fn begin(
        out: &'w mut dyn Write,
        picture: Picture,
        text: Option<&[u8]>,
    ) -> io::Result<Self> {
        write_header(out, picture)?;
        if let Some(text) = text {
            // Before the pixels, so that a reader need not go past them.
            chunk(out, b"iTXt", &[text])?;
        }
        Ok(Self { out, picture, checksum: Adler32::default() })
    }

    /// Writes the next strips, which `fill` paints on their ground. Ranges follow each other from 0.
    ///
    /// # Errors
    /// What the writer fails with, and [`io::ErrorKind::Interrupted`] if it was cancelled.
    pub fn strips(
        &mut self,
        range: Range<usize>,
        progress: &Progress,
        fill: &(dyn Fn(&mut Strip<'_>) + Sync),
    ) -> io::Result<()> {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let next = AtomicUsize::new(range.start);
        let stopped = AtomicBool::new(false);
        // A slow disk must not let finished strips pile up.
        let (sender, receiver) = mpsc::sync_channel(threads * 2);
        thread::scope(|scope| {
            for _ in 0..threads.min(range.len()) {
                let sender = sender.clone();
                let (next, stopped, picture, end) = (&next, &stopped, self.picture, range.end);
                scope.spawn(move || {
                    let mut worker = Worker::new(picture);
                    loop {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        if number >= end || stopped.load(Ordering::Relaxed) {
                            return;
                        }
                        if sender.send((number, worker.strip(number, fill))).is_err() {
                            return;
                        }
                    }
                });
            }
            drop(sender);
            let written = self.write_in_order(range.start, progress, &receiver);
            stopped.store(true, Ordering::Relaxed);
            // Lets a worker that waits to send go on and see that it is over.
            drop(receiver);
            written
        })
    }

    /// Writes strips in order as they come in.
    fn write_in_order(
        &mut self,
        first: usize,
        progress: &Progress,
        packed: &mpsc::Receiver<(usize, Packed)>,
    ) -> io::Result<()> {
        /// Zlib's head: deflate, a window of 32 kB, the fastest level.
        const ZLIB_HEAD: [u8; 2] = [0x78, 0x01];
        let mut waiting = BTreeMap::new();
        let mut next = first;
        for (number, strip) in packed {
            waiting.insert(number, strip);
            while let Some(strip) = waiting.remove(&next) {
                let head: &[u8] = if next == 0 { &ZLIB_HEAD } else { &[] };
                chunk(self.out, b"IDAT", &[head, strip.deflated.as_slice()])?;
                self.checksum = self.checksum.followed_by(strip.checksum);
                next += 1;
                progress.advance();
                progress.go_on()?;
            }
        }
        Ok(())
    }

    /// Ends the picture, all of whose strips were written.
    ///
    /// # Errors
    /// What the writer fails with.
    pub fn finish(self) -> io::Result<()> {
        chunk(self.out, b"IDAT", &[&self.checksum.to_bytes()])?;
        chunk(self.out, b"IEND", &[])
    }
}

/// Writes finished pixels as a PNG, row by row, on all cores. `width` is in pixels.
///
/// # Errors
/// What the writer fails with.
pub fn write_pixels(pixels: &[Pixel], width: usize, out: &mut dyn Write) -> io::Result<()> {
    /// 96 an inch.
    const SCREEN: u32 = 3_780;
    let height = pixels.len() / width.max(1);
    let picture = Picture { width, height, ground: [0, 0, 0, 255], pixels_per_metre: SCREEN };
    let mut png = PngWriter::begin(out, picture, None)?;
    png.strips(0..picture.strip_count(), &Progress::default(), &|strip| {
        let start = strip.top * width;
        strip.pixels.copy_from_slice(&pixels[start..start + strip.pixels.len()]);
    })?;
    png.finish()
}

/// A strip's part of the zlib stream.
struct Packed {
    deflated: Vec<u8>,
    checksum: Adler32,
}

/// One core's buffers.
struct Worker {
    picture: Picture,
    pixels: Vec<Pixel>,
    filtered: Vec<u8>,
    above: Vec<u8>,
    row: Vec<u8>,
}

impl Worker {
    fn new(picture: Picture) -> Self {
        let row_bytes = picture.width * picture.channels();
        Self {
            picture,
            pixels: vec![picture.ground; picture.strip_rows() * picture.width],
            filtered: Vec::with_capacity(picture.strip_rows() * (row_bytes + 1)),
            above: vec![0; row_bytes],
            row: vec![0; row_bytes],
        }
    }

    fn strip(&mut self, number: usize, fill: &(dyn Fn(&mut Strip<'_>) + Sync)) -> Packed {
        let Picture { width, height, ground, .. } = self.picture;
        let top = number * self.picture.strip_rows();
        let rows = self.picture.strip_rows().min(height - top);
        let pixels = &mut self.pixels[..rows * width];
        pixels.fill(ground);
        fill(&mut Strip { width, columns: 0..width, top, pixels });
        self.filter(rows);
        let last = top + rows == height;
        Packed { deflated: deflate(&self.filtered, last), checksum: Adler32::of(&self.filtered) }
    }

    /// Turns pixels into filtered rows: the first row of a strip stands for itself, since the row above it may
    /// not be there yet; each other is the difference to the one above, which is nothing wherever the wall is plain.
    fn filter(&mut self, rows: usize) {
        const FILTER_SUB: u8 = 1;
        const FILTER_UP: u8 = 2;
        let width = self.picture.width;
        let channels = self.picture.channels();
        self.filtered.clear();
        for (number, pixels) in self.pixels[..rows * width].chunks_exact(width).enumerate() {
            if self.picture.has_alpha() {
                unmultiply_row(pixels, &mut self.row);
            } else {
                pack_row(pixels, &mut self.row);
            }
            if number == 0 {
                self.filtered.push(FILTER_SUB);
                self.filtered.extend_from_slice(&self.row[..channels]);
                let pairs = self.row[channels..].iter().zip(&self.row);
                self.filtered.extend(pairs.map(|(here, left)| here.wrapping_sub(*left)));
            } else {
                self.filtered.push(FILTER_UP);
                let pairs = self.row.iter().zip(&self.above);
                self.filtered.extend(pairs.map(|(here, above)| here.wrapping_sub(*above)));
            }
            std::mem::swap(&mut self.row, &mut self.above);
        }
    }
}

/// Opaque pixels lose their alpha.
fn pack_row(pixels: &[Pixel], row: &mut [u8]) {
    for (pixel, bytes) in pixels.iter().zip(row.chunks_exact_mut(3)) {
        bytes.copy_from_slice(&pixel[..3]);
    }
}

/// PNG wants colours that are not multiplied by alpha.
fn unmultiply_row(pixels: &[Pixel], row: &mut [u8]) {
    for (pixel, bytes) in pixels.iter().zip(row.chunks_exact_mut(4)) {
        let alpha = u32::from(pixel[3]);
        let straight = |value: u8| match alpha {
            0 => 0,
            // At most 255, as a premultiplied channel is no larger than alpha.
            _ => ((u32::from(value) * 255 + alpha / 2) / alpha).min(255) as u8,
        };
        let [red, green, blue, _] = *pixel;
        bytes.copy_from_slice(&[straight(red), straight(green), straight(blue), pixel[3]]);
    }
}

/// Packs bytes so that the next strip's can follow, or so that the stream ends.
fn deflate(bytes: &[u8], last: bool) -> Vec<u8> {
    let mut packer = Compress::new(Compression::new(1), false);
    let mut packed = Vec::with_capacity(bytes.len() / 16 + 1024);
    let flush = if last { FlushCompress::Finish } else { FlushCompress::Sync };
    loop {
        let taken = packer.total_in() as usize;
        // Memory to memory: only a misuse of the library could fail.
        let _status = packer.compress_vec(&bytes[taken..], &mut packed, flush);
        let all_in = packer.total_in() as usize == bytes.len();
        if all_in && packed.len() < packed.capacity() {
            return packed;
        }
        packed.reserve(packed.len().max(64 * 1024));
    }
}

fn write_header(out: &mut dyn Write, picture: Picture) -> io::Result<()> {
    const TRUE_COLOR: u8 = 2;
    const TRUE_COLOR_ALPHA: u8 = 6;
    const PER_METRE: u8 = 1;
    let side = |length: usize| {
        let too_large = |_| io::Error::from(io::ErrorKind::InvalidInput);
        u32::try_from(length).map(u32::to_be_bytes).map_err(too_large)
    };
    out.write_all(&PNG_SIGNATURE)?;
    let color = if picture.has_alpha() { TRUE_COLOR_ALPHA } else { TRUE_COLOR };
    let (width, height) = (side(picture.width)?, side(picture.height)?);
    chunk(out, b"IHDR", &[&width, &height, &[8, color, 0, 0, 0]])?;
    // The colours are sRGB; to be shown as they are on the screen.
    chunk(out, b"sRGB", &[&[0]])?;
    let density = picture.pixels_per_metre.max(1).to_be_bytes();
    chunk(out, b"pHYs", &[&density, &density, &[PER_METRE]])
}

/// Writes one chunk whose data comes in parts.
fn chunk(out: &mut dyn Write, kind: &[u8; 4], parts: &[&[u8]]) -> io::Result<()> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let too_large = |_| io::Error::from(io::ErrorKind::InvalidInput);
    out.write_all(&u32::try_from(length).map_err(too_large)?.to_be_bytes())?;
    let mut check = crc32fast::Hasher::new();
    for part in [kind.as_slice()].iter().chain(parts) {
        check.update(part);
        out.write_all(part)?;
    }
    out.write_all(&check.finalize().to_be_bytes())
}

/// The checksum of a zlib stream, of parts that can be put together.
#[derive(Clone, Copy)]
struct Adler32 {
    sum: u32,
    sum_of_sums: u32,
    length: u64,
}

impl Default for Adler32 {
    fn default() -> Self {
        Self { sum: 1, sum_of_sums: 0, length: 0 }
    }
}

impl Adler32 {
    const MODULUS: u32 = 65_521;

    fn of(bytes: &[u8]) -> Self {
        let checksum = simd_adler32::adler32(&bytes);
        Self { sum: checksum & 0xFFFF, sum_of_sums: checksum >> 16, length: bytes.len() as u64 }
    }

    /// The checksum of these bytes and then those.
    fn followed_by(self, next: Self) -> Self {
        let modulus = u64::from(Self::MODULUS);
        let carried = (next.length % modulus) * u64::from(self.sum + Self::MODULUS - 1) % modulus;
        let sum = (self.sum + next.sum + Self::MODULUS - 1) % Self::MODULUS;
        let sums = u64::from(self.sum_of_sums) + u64::from(next.sum_of_sums) + carried;
        // Below the modulus, so it fits.
        Self { sum, sum_of_sums: (sums % modulus) as u32, length: self.length + next.length }
    }

    fn to_bytes(self) -> [u8; 4] {
        ((self.sum_of_sums << 16) | self.sum).to_be_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_of_parts_put_together_are_the_checksum_of_the_whole() {
        let bytes: Vec<u8> = (0..200_000_u32).map(|at| (at.wrapping_mul(at) >> 7) as u8).collect();
        let whole = Adler32::of(&bytes).to_bytes();
        for cut in [0, 1, 5_552, 65_521, 199_999] {
            let (first, second) = bytes.split_at(cut);
            let both = Adler32::of(first).followed_by(Adler32::of(second));
            assert_eq!(both.to_bytes(), whole, "cut at {cut}");
        }
        // The example that everybody knows.
        assert_eq!(Adler32::of(b"Wikipedia").to_bytes(), [0x11, 0xE6, 0x03, 0x98]);
    }
}
