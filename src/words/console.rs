//! What the console program of Windows says.

texts! {
    /// The program with the window is not where it should be.
    pub no_window_program = "console-no-window-program";
}
