//! What stands round the wall: top bar, side panel with the stations, dock, status line.

mod coach;
mod dock;
mod menu;
mod priorities;
mod setup;
mod side;
mod status;
mod top_bar;
mod types;
mod verdicts;

pub use dock::show as dock;
pub use side::show as side;
pub use status::show as status;
pub use top_bar::show as top_bar;
