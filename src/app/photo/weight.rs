//! How large the photo's file will be: it is written to nowhere, once its proof is seen.

use std::io::{self, Write};
use std::sync::Arc;

use super::super::App;
use super::{Order, PhotoDesk, PhotoPage, ProofOf};
use crate::export::Progress;
use crate::storage::PhotoFormat;

/// What is known of it.
#[derive(Default)]
pub(super) struct Weight {
    of: Option<ProofOf>,
    bytes: Option<u64>,
    asked: Option<Arc<Progress>>,
}

impl Weight {
    /// Nobody wants to know it any more.
    pub fn forget(&mut self) {
        if let Some(asked) = std::mem::take(self).asked {
            asked.cancel();
        }
    }
}

impl PhotoDesk {
    /// How many bytes the file of the page that is looked at will have, as soon as that is known.
    pub fn bytes(&self) -> Option<u64> {
        self.weight.bytes
    }
}

impl App {
    /// Has it found out what the file of a proof will weigh, unless that is known or asked already.
    pub(super) fn weigh_photo(&mut self, proof: ProofOf, order: Order) {
        let of = ProofOf { within_px: None, ..proof };
        let weight = &mut self.session.photo.weight;
        if weight.of.as_ref() == Some(&of) {
            return;
        }
        weight.forget();
        let page = of.page;
        weight.of = Some(of);
        if order.choices.format != PhotoFormat::Picture {
            return;
        }
        let asked = Arc::<Progress>::default();
        weight.asked = Some(Arc::clone(&asked));
        self.jobs.weigh_photo(asked, move |progress| order.weigh(page, progress));
    }

    /// It was found out, or could not be.
    pub(in crate::app) fn photo_weighed(&mut self, asked: &Arc<Progress>, bytes: Option<u64>) {
        let weight = &mut self.session.photo.weight;
        // Else it is of a photo that is not wanted so any more.
        if weight.asked.as_ref().is_some_and(|last| Arc::ptr_eq(last, asked)) {
            (weight.bytes, weight.asked) = (bytes, None);
        }
    }
}

impl Order {
    /// # Errors
    /// A sentence without its end.
    fn weigh(&self, page: PhotoPage, progress: &Progress) -> Result<u64, String> {
        let mut counter = Counter(0);
        let mut photo = self.photo(page, self.size())?;
        photo.write(&mut counter, progress).map_err(|error| crate::words::cause(&error))?;
        Ok(counter.0)
    }
}

/// Counts what is written.
struct Counter(u64);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
