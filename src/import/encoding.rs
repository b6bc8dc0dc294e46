//! Text as editors and spreadsheets write it: UTF-8, UTF-16 with its mark, and Windows-1252.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{ImportError, Remark};
use crate::storage::{MAX_FILE_BYTES, OpenError, text_of};

/// One control character in so many bytes is a slip; more of them are no text.
const BYTES_TO_A_SLIP: usize = 1_000;

/// The text of a file. What is no UTF-8 and has no mark is read as Windows-1252, which is said.
///
/// # Errors
/// An [`ImportError`] if there is no text in it.
pub(super) fn decode<'c>(
    content: &'c [u8],
    remarks: &mut Vec<Remark>,
) -> Result<Cow<'c, str>, ImportError> {
    for (mark, encoding) in [([0xFF, 0xFE], UTF_16LE), ([0xFE, 0xFF], UTF_16BE)] {
        if let Some(rest) = content.strip_prefix(&mark) {
            let (text, is_damaged) = encoding.decode_without_bom_handling(rest);
            if text.trim().is_empty() {
                return Err(ImportError::Text(OpenError::Empty));
            }
            remarks.extend(is_damaged.then_some(Remark::DamagedText));
            return without_zeros(text).and_then(hold_length);
        }
    }
    match text_of(content) {
        Ok(text) => without_zeros(Cow::Borrowed(text)),
        Err(OpenError::NotUtf8 { .. }) => windows_1252(content, remarks),
        Err(error) => Err(ImportError::Text(error)),
    }
}

/// A zero stands in no text that somebody wrote.
fn without_zeros(text: Cow<'_, str>) -> Result<Cow<'_, str>, ImportError> {
    if text.contains('\0') { Err(ImportError::NotText) } else { Ok(text) }
}

/// Letters take up to three times as many bytes here as in older encodings; no text is longer than a file may be.
fn hold_length(text: Cow<'_, str>) -> Result<Cow<'_, str>, ImportError> {
    if text.len() as u64 > MAX_FILE_BYTES { Err(ImportError::TooMany) } else { Ok(text) }
}

fn windows_1252<'c>(
    content: &'c [u8],
    remarks: &mut Vec<Remark>,
) -> Result<Cow<'c, str>, ImportError> {
    let slips = content.iter().filter(|byte| is_odd(**byte)).count();
    if content.contains(&0) || slips > content.len() / BYTES_TO_A_SLIP {
        return Err(ImportError::NotText);
    }
    remarks.push(Remark::Windows1252);
    hold_length(WINDOWS_1252.decode_without_bom_handling(content).0)
}

/// True for a byte that stands in no text of that kind: control characters, and the five that mean nothing.
fn is_odd(byte: u8) -> bool {
    let is_control = byte < b' ' && !byte.is_ascii_whitespace();
    is_control || matches!(byte, 0x7F | 0x81 | 0x8D | 0x8F | 0x90 | 0x9D)
}
