//! How the window looks: light, dark or in high contrast, moving or not, as preferred or as the desktop wishes.

use egui::Context;

use super::App;
use super::jobs::DesktopWish;
use super::style;
use crate::paint::{Theme, Tone};
use crate::storage::Look;

impl App {
    /// Takes over the colours that are wanted now.
    pub(super) fn follow_look(&mut self, context: &Context) {
        let tone = match self.preferences.look {
            Look::Light => Tone::Light,
            Look::Dark => Tone::Dark,
            Look::HighContrast => Tone::HighContrast,
            Look::System if self.session.system_wants_contrast => Tone::HighContrast,
            Look::System if context.system_theme() == Some(egui::Theme::Dark) => Tone::Dark,
            Look::System => Tone::Light,
        };
        if tone != self.view.theme.tone {
            self.view.theme = Theme::of_screen(tone);
            style::apply(context, &self.view.theme, self.view.reduced_motion);
        }
    }

    /// Moves things, or does not.
    pub(super) fn follow_motion(&mut self, context: &Context) {
        self.view.reduced_motion =
            self.preferences.reduced_motion || self.session.system_wants_less_motion;
        style::apply(context, &self.view.theme, self.view.reduced_motion);
    }

    /// Does as those wish who use this desktop, unless the preferences say otherwise.
    pub(super) fn desktop_wishes(&mut self, context: &Context, wish: DesktopWish) {
        match wish {
            DesktopWish::LessMotion => self.session.system_wants_less_motion = true,
            DesktopWish::HighContrast => self.session.system_wants_contrast = true,
        }
        self.follow_motion(context);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Date, Timestamp};
    use crate::outside::{Now, Outside};
    use crate::storage::Preferences;

    fn app(context: &Context, look: Look) -> App {
        let now = || Now {
            timestamp: Timestamp::parse("2026-11-22T09:42:00Z").expect("a time"),
            today: Date::new(2026, 11, 22).expect("a day of the calendar"),
            time_of_day: String::new(),
            stamp: String::new(),
        };
        let preferences = Preferences { look, ..Preferences::default() };
        App::new(context, preferences, Outside::with(now, String::new))
    }

    #[test]
    fn the_desktops_wish_for_contrast_counts_unless_another_look_was_chosen() {
        let looks = [
            (Look::System, Tone::HighContrast),
            (Look::Light, Tone::Light),
            (Look::Dark, Tone::Dark),
            (Look::HighContrast, Tone::HighContrast),
        ];
        for (look, tone) in looks {
            let context = Context::default();
            let mut app = app(&context, look);
            app.desktop_wishes(&context, DesktopWish::HighContrast);
            app.follow_look(&context);
            assert_eq!(app.view.theme.tone, tone, "{look:?}");
        }
    }

    #[test]
    fn the_desktops_wish_for_less_motion_stops_what_the_library_moves() {
        let context = Context::default();
        let mut app = app(&context, Look::System);
        assert!(context.global_style().animation_time > 0.0 && !app.view.reduced_motion);
        app.desktop_wishes(&context, DesktopWish::LessMotion);
        assert!(app.view.reduced_motion);
        app.preferences.look = Look::Dark;
        app.follow_look(&context);
        assert_eq!(context.global_style().animation_time, 0.0);
    }
}
