//! The program's icon, for systems that ask the window for it.

use std::sync::{Arc, LazyLock};

use egui::IconData;

/// Read once for all windows.
static ICON: LazyLock<Arc<IconData>> = LazyLock::new(|| {
    // On macOS the icon is the bundle's, with the margin that others have there; an empty one leaves it alone.
    if cfg!(target_os = "macos") {
        return Arc::default();
    }
    let picture = include_bytes!("../../packaging/icon/momentwall-64.png");
    Arc::new(eframe::icon_data::from_png_bytes(picture).unwrap_or_default())
});

/// The icon of every window of the program.
pub(super) fn icon() -> Arc<IconData> {
    Arc::clone(&ICON)
}

#[cfg(test)]
mod tests {
    use super::icon;

    #[test]
    fn the_icon_can_be_read() {
        let is_bundled = cfg!(target_os = "macos");
        assert!(is_bundled || icon().width == 64, "{} pixels wide", icon().width);
    }
}
