//! Random choices that are the same on every run, and texts and bytes that programs stumble over.

/// Random numbers from a seed (splitmix64).
pub(super) struct Dice(u64);

/// Bytes that mean something to one of the formats, or nothing to any.
const ODD_BYTES: &[u8] =
    b"\0\x01\x1b\n\r\t \",;:'=[]{}<>/\\&#-+.0919eEtfnu\x7f\x80\xc3\xed\xa0\xfe\xff";

impl Dice {
    /// The dice of one mutant.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `below`; 0 where there is none.
    pub fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % below.max(1) as u64) as usize
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.roll(times) == 0
    }

    /// One of several.
    pub fn pick<'t, T>(&mut self, things: &'t [T]) -> &'t T {
        &things[self.roll(things.len())]
    }

    /// A text that programs stumble over.
    pub fn odd_text(&mut self) -> String {
        const ODD: [&str; 28] = [
            "",
            " ",
            "\t",
            "\u{0}",
            "\u{1}\u{2}\u{1b}[31m",
            "\u{7f}\u{85}\u{9d}",
            "\r\n",
            "\u{2028}\u{2029}",
            "\u{feff}",
            "\u{202e}dlrow\u{202d}",
            "\u{2066}\u{2067}\u{2069}",
            "\u{200b}\u{200d}\u{200c}\u{ad}",
            "e\u{301}\u{302}\u{303}\u{304}\u{305}",
            "\u{301}",
            "שלום 123 world",
            "مرحبا",
            "日本語の長い文",
            "ราคาเท่าไหร่",
            "👩‍👩‍👧‍👦🏳️‍🌈🇳🇱",
            "\u{10ffff}\u{e000}\u{fffd}",
            "=1+1",
            "'=1+1",
            "-- ",
            "\"",
            "\\",
            "<b>&amp;</b>",
            "momentwall",
            "../../etc/passwd\0.png",
        ];
        let text = *self.pick(&ODD);
        match self.roll(12) {
            0 => text.repeat(1 + self.roll(400)),
            1 => "W".repeat(self.roll(5_000)),
            2 => format!("a{}", "\u{300}\u{316}".repeat(self.roll(300))),
            3 => "x\n".repeat(self.roll(300)),
            4 => char::from_u32(self.roll(0x11_0000) as u32).unwrap_or('\u{fffd}').to_string(),
            _ => text.to_owned(),
        }
    }

    /// Changes, takes out, doubles, cuts off or glues bytes.
    pub fn damage(&mut self, content: &mut Vec<u8>) {
        let at = self.roll(content.len() + 1);
        let end = (at + self.roll(60)).min(content.len());
        match self.roll(7) {
            0 if at < content.len() => content[at] = *self.pick(ODD_BYTES),
            1 if at < content.len() => content[at] ^= 1 << self.roll(8),
            2 => content.insert(at, *self.pick(ODD_BYTES)),
            3 => content.truncate(at),
            4 => drop(content.drain(at..end)),
            5 => {
                let twice = content[at..end].to_vec();
                content.splice(at..at, twice);
            }
            _ => {
                let other = self.roll(content.len() + 1);
                let tail = content[other..].to_vec();
                content.truncate(at);
                content.extend(tail);
            }
        }
    }

    /// Like [`Self::damage`], several times or not at all.
    pub fn damage_some(&mut self, content: &mut Vec<u8>, once_in: usize) {
        if self.once_in(once_in) {
            (0..=self.roll(3)).for_each(|_| self.damage(content));
        }
    }
}
