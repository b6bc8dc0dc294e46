//! What stands round the wall: top bar, side panel with the stations, dock, status line.

mod actions;
mod banners;
mod candidates;
mod close;
mod close_dock;
mod coach;
mod context_menu;
mod curve;
mod dock;
mod dock_card;
mod dots_dock;
mod find;
mod first_tip;
mod forgotten;
mod hint_lines;
mod judged;
mod menu;
mod moments;
mod plan_dock;
mod priorities;
mod reach;
mod setup;
mod shelf;
mod side;
mod status;
mod tabs;
mod times;
mod tips;
mod top_bar;
mod types;
mod verdict_dock;
mod verdicts;

pub(super) use coach::balanced;
pub(super) use dock::text_field as quick_add_field;
pub(super) use priorities::look_of;

pub use banners::{covered_by_bars, ground_of_bars, show as banners};
pub use context_menu::{id as context_menu_id, show as context_menu};
pub use curve::show as curve;
pub use dock::show as dock;
pub use find::show as find;
pub use setup::journeys;
pub use side::show as side;
pub use status::show as status;
pub use top_bar::{mark, show as top_bar};
