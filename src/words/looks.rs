//! What the program's looks are called.

texts! {
    /// Black on white, for those who see little.
    pub high_contrast = "looks-high-contrast";
}
