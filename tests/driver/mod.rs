//! Plays stories in the window's interface, without a window: press here, move there, type, and look.

mod fingers;
mod pictures;
mod pointer;
mod reading;
mod seen;

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Pos2, Rect, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, TestRenderer};

use momentwall::app::App;
use momentwall::export::FramePainter;
use momentwall::model::{Date, MomentId, Timestamp, Verdict, Wall};
use momentwall::outside::{Now, Outside};
use momentwall::samples::Sample;
use momentwall::storage::{self, Preferences};

/// The program's own data of all tests of a run.
static DATA: LazyLock<tempfile::TempDir> = LazyLock::new(own_folder);

/// A folder of this run's own. A dialog shows its name, in pictures that are compared: it is made of letters of one width,
/// so that nothing after it moves. As nobody takes it away in the end, one that is older takes its place.
fn own_folder() -> tempfile::TempDir {
    const LETTERS: [char; 4] = ['b', 'd', 'p', 'q'];
    const OLD: Duration = Duration::from_hours(3);
    let own = std::process::id() as usize;
    let mut names = (0..256).map(|place| {
        let letters = (0..4).map(|digit| LETTERS[((own + place) >> (2 * digit)) % LETTERS.len()]);
        format!("momentwall-{}", letters.collect::<String>())
    });
    let made = names.find_map(|name| {
        let folder = std::env::temp_dir().join(&name);
        let modified = folder.metadata().and_then(|found| found.modified()).ok();
        if modified.and_then(|then| then.elapsed().ok()).is_some_and(|age| age > OLD) {
            std::fs::remove_dir_all(&folder).ok();
        }
        tempfile::Builder::new().prefix(&name).rand_bytes(0).tempdir().ok()
    });
    made.expect("a folder for the tests' data")
}

/// Ids are never given twice in a run: what one window leaves behind another one takes up.
static IDS: AtomicUsize = AtomicUsize::new(0);

/// A window of a story.
pub struct Driver {
    harness: Harness<'static, App>,
    painter: Rc<RefCell<FramePainter>>,
    /// The finger that the system makes a pointer of.
    first_finger: Option<u64>,
    /// What the window gave to the system.
    outputs: Vec<egui::OutputCommand>,
    /// What it asked of it.
    asked: Vec<egui::ViewportCommand>,
    /// Where the wall's file is, if it has one of its own.
    folder: Option<tempfile::TempDir>,
}

/// A file as the system hands it over.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

struct Collector(Rc<RefCell<FramePainter>>);

impl TestRenderer for Collector {
    fn handle_delta(&mut self, delta: &mut egui::TexturesDelta) {
        self.0.borrow_mut().apply(delta);
        delta.clear();
    }
}

/// A clock that stands still and ids in order.
pub fn outside() -> Outside {
    let now = || Now {
        timestamp: Timestamp::parse("2026-11-22T09:42:00Z").unwrap(),
        today: Date::new(2026, 11, 22).unwrap(),
        time_of_day: "10:42".to_owned(),
        stamp: "20261122-104200".to_owned(),
    };
    let next = || format!("n{}", IDS.fetch_add(1, Ordering::Relaxed));
    Outside::with(now, next)
}

impl Driver {
    /// A laptop's window on an empty wall.
    pub fn new() -> Self {
        Self::sized(1366.0, 768.0)
    }

    /// A window of this size, in points.
    pub fn sized(width: f32, height: f32) -> Self {
        Self::with(width, height, Preferences::default())
    }

    /// The same with preferences.
    pub fn with(width: f32, height: f32, preferences: Preferences) -> Self {
        Self::with_outside(width, height, preferences, outside())
    }

    /// The same with a clock of one's own.
    pub fn with_outside(
        width: f32,
        height: f32,
        preferences: Preferences,
        outside: Outside,
    ) -> Self {
        storage::choose_data_place(DATA.path().to_path_buf());
        let painter = Rc::new(RefCell::new(FramePainter::default()));
        let renderer = Collector(Rc::clone(&painter));
        let mut harness = Harness::builder()
            .with_size(Vec2::new(width, height))
            .with_step_dt(1.0 / 60.0)
            .with_max_steps(200)
            .renderer(renderer)
            .build_eframe(|creation| {
                let mut app = App::new(&creation.egui_ctx, preferences, outside);
                app.without_system_dialogs();
                app
            });
        harness.run_ok();
        Self {
            harness,
            painter,
            first_finger: None,
            outputs: Vec::new(),
            asked: Vec::new(),
            folder: None,
        }
    }

    /// The window gets another size, in points.
    pub fn resize(&mut self, width: f32, height: f32) -> &mut Self {
        self.harness.set_size(Vec2::new(width, height));
        self.settle()
    }

    /// A window on a wall's file.
    pub fn on(file: &Path) -> Self {
        let mut driver = Self::new();
        driver.drop_file(file);
        driver
    }

    /// Opens a sample that was saved as a file, in a folder of its own.
    pub fn open_sample(&mut self, sample: Sample) -> &mut Self {
        let folder = tempfile::tempdir().unwrap();
        // The window says where it is, in pictures that are compared.
        let own = folder.path().join("workshop");
        std::fs::create_dir(&own).unwrap();
        let file = own.join(format!("{}.wall.json", sample.name()));
        std::fs::write(&file, sample.json()).unwrap();
        self.folder = Some(folder);
        self.drop_file(&file)
    }

    /// A file is dropped on the window.
    pub fn drop_file(&mut self, file: &Path) -> &mut Self {
        self.harness.input_mut().dropped_files.push(Arc::new(Dropped(file.to_path_buf())));
        self.harness.step();
        self.harness.input_mut().dropped_files.clear();
        self.settle()
    }

    /// The window's program.
    pub fn app(&self) -> &App {
        self.harness.state()
    }

    /// The same, to be changed.
    pub fn app_mut(&mut self) -> &mut App {
        self.harness.state_mut()
    }

    /// The wall.
    pub fn wall(&self) -> &Wall {
        self.app().wall()
    }

    /// The texts on the timeline, in order.
    pub fn texts(&self) -> Vec<String> {
        self.wall().timeline().map(|moment| moment.text.clone()).collect()
    }

    /// The id of the note with this text.
    #[track_caller]
    pub fn id(&self, text: &str) -> MomentId {
        let found = self.wall().moments.iter().find(|moment| moment.text == text);
        found.unwrap_or_else(|| panic!("no note {text:?} among {:?}", self.texts())).id.clone()
    }

    /// The verdict of the note with this text.
    pub fn verdict(&self, text: &str) -> Option<Verdict> {
        self.app().verdict_of(&self.id(text))
    }

    /// Runs until nothing moves any more.
    pub fn settle(&mut self) -> &mut Self {
        const MOST: usize = 200;
        for _ in 0..MOST {
            self.frame();
            let root = &self.harness.output().viewport_output[&egui::ViewportId::ROOT];
            if root.repaint_delay != std::time::Duration::ZERO {
                break;
            }
        }
        self
    }

    /// One frame; what the window asks of the system in it is remembered.
    fn frame(&mut self) {
        self.harness.step();
        let output = self.harness.output();
        self.outputs.extend(output.platform_output.commands.iter().cloned());
        for viewport in output.viewport_output.values() {
            self.asked.extend(viewport.commands.iter().cloned());
        }
    }

    /// An event in a frame of its own.
    fn send(&mut self, event: Event) -> &mut Self {
        // Whatever waits comes first.
        self.harness.step();
        self.harness.input_mut().events.push(event);
        self.frame();
        self
    }

    /// True if the window asked this of the system since it was asked for last.
    pub fn asked(&mut self, mut what: impl FnMut(&egui::ViewportCommand) -> bool) -> bool {
        self.asked.drain(..).any(|command| what(&command))
    }

    /// The first of what the window gave to the system that is meant, since it was asked for last.
    pub fn outputs<T>(
        &mut self,
        mut what: impl FnMut(&egui::OutputCommand) -> Option<T>,
    ) -> Option<T> {
        self.outputs.drain(..).find_map(|command| what(&command))
    }

    /// True if this has the keyboard's focus.
    pub fn is_focused(&self, role: Role, name: &str) -> bool {
        self.harness.get_by_role_and_label(role, name).is_focused()
    }

    /// True if this can be pressed.
    pub fn is_enabled(&self, role: Role, name: &str) -> bool {
        !self.harness.get_by_role_and_label(role, name).accesskit_node().is_disabled()
    }

    /// Waits, at most some seconds, until what other threads do makes this true.
    #[track_caller]
    pub fn wait_for(&mut self, what: &str, mut is_so: impl FnMut(&Self) -> bool) -> &mut Self {
        for _ in 0..500 {
            if is_so(self) {
                // What it brought is drawn.
                return self.settle();
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
            self.frame();
        }
        panic!("waited in vain for {what}");
    }

    /// Types into whatever has the focus.
    pub fn type_text(&mut self, text: &str) -> &mut Self {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle()
    }

    /// Several events in one frame, as a slow computer sees them.
    pub fn at_once(&mut self, events: &[Event]) -> &mut Self {
        let mut waiting = events.to_vec();
        while !waiting.is_empty() {
            // The window's own gate, which the library's test window does not call.
            let typing = self.harness.ctx.text_edit_focused();
            let later = momentwall::app::events_for_later(&mut waiting, typing);
            self.harness.input_mut().events.append(&mut waiting);
            self.harness.step();
            waiting = later;
        }
        self.settle()
    }

    /// An event of the input method.
    pub fn ime(&mut self, event: egui::ImeEvent) -> &mut Self {
        self.harness.event(Event::Ime(event));
        self.settle()
    }

    /// Any event.
    pub fn event(&mut self, event: Event) -> &mut Self {
        self.send(event).settle()
    }

    /// A key with what the layout makes of it.
    pub fn key_at(&mut self, key: Key, physical_key: Key, modifiers: Modifiers) -> &mut Self {
        let physical_key = Some(physical_key);
        let event = |pressed| Event::Key { key, physical_key, pressed, repeat: false, modifiers };
        self.send(Event::ModifiersChanged(modifiers)).send(event(true)).send(event(false));
        self.send(Event::ModifiersChanged(Modifiers::NONE)).settle()
    }

    /// Some text from the clipboard.
    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.harness.event(Event::Paste(text.to_owned()));
        self.settle()
    }

    /// A key.
    pub fn key(&mut self, key: Key) -> &mut Self {
        self.keys(Modifiers::NONE, key)
    }

    /// A key with Ctrl.
    pub fn ctrl(&mut self, key: Key) -> &mut Self {
        self.keys(Modifiers::COMMAND, key)
    }

    /// A key with others held down.
    pub fn keys(&mut self, modifiers: Modifiers, key: Key) -> &mut Self {
        let physical_key = None;
        let event = |pressed| Event::Key { key, physical_key, pressed, repeat: false, modifiers };
        self.send(Event::ModifiersChanged(modifiers)).send(event(true)).send(event(false));
        self.send(Event::ModifiersChanged(Modifiers::NONE)).settle()
    }

    /// A key that is pressed and let go in one frame. No time passes after it.
    pub fn strike(&mut self, modifiers: Modifiers, key: Key) -> &mut Self {
        let physical_key = None;
        let event = |pressed| Event::Key { key, physical_key, pressed, repeat: false, modifiers };
        let changed = [modifiers, Modifiers::NONE].map(Event::ModifiersChanged);
        let [begin, end] = changed;
        self.harness.input_mut().events.extend([begin, event(true), event(false), end]);
        self.frame();
        self
    }

    /// The middle of a note in the window.
    #[track_caller]
    pub fn middle(&self, text: &str) -> Pos2 {
        self.rect(text).center()
    }

    /// A note in the window.
    #[track_caller]
    pub fn rect(&self, text: &str) -> Rect {
        let rect = self.app().note_on_screen(&self.id(text));
        rect.unwrap_or_else(|| panic!("{text:?} is not shown"))
    }

    /// So many frames pass, of a sixtieth of a second each.
    pub fn frames(&mut self, count: usize) -> &mut Self {
        self.harness.run_steps(count);
        self
    }

    /// Clicks what has this role and name.
    #[track_caller]
    pub fn press(&mut self, role: Role, name: &str) -> &mut Self {
        // As somebody would scroll who looks for it.
        self.harness.get_by_role_and_label(role, name).scroll_to_me();
        self.settle();
        let at = self.harness.get_by_role_and_label(role, name).rect().center();
        self.click_at(at)
    }

    /// Clicks the first of several of one name.
    #[track_caller]
    pub fn press_first(&mut self, role: Role, name: &str) -> &mut Self {
        self.harness.get_all_by_role_and_label(role, name).next().unwrap().scroll_to_me();
        self.settle();
        let first = self.harness.get_all_by_role_and_label(role, name).next();
        let at = first.unwrap().rect().center();
        self.click_at(at)
    }

    /// Clicks a button.
    #[track_caller]
    pub fn button(&mut self, name: &str) -> &mut Self {
        self.press(Role::Button, name)
    }

    /// A screen reader presses a note.
    #[track_caller]
    pub fn reader_clicks(&mut self, text: &str) -> &mut Self {
        self.harness.get_by_role_and_label(Role::ListItem, text).click_accesskit();
        self.settle()
    }

    /// A screen reader asks something of a note.
    #[track_caller]
    pub fn reader_asks(&mut self, text: &str, action: egui::accesskit::Action) -> &mut Self {
        let node = self.harness.get_by_role_and_label(Role::ListItem, text);
        let (target_node, target_tree) = node.accesskit_node().locate();
        let request =
            egui::accesskit::ActionRequest { action, target_tree, target_node, data: None };
        self.event(Event::AccessKitActionRequest(request))
    }

    /// A screen reader gives a note another text.
    #[track_caller]
    pub fn reader_writes(&mut self, text: &str, new: &str) -> &mut Self {
        self.harness.get_by_role_and_label(Role::ListItem, text).set_text_value_accesskit(new);
        self.settle()
    }

    /// Presses Tab until this has the keyboard's focus.
    #[track_caller]
    pub fn tab_to(&mut self, role: Role, name: &str) -> &mut Self {
        self.tab_until(Modifiers::NONE, role, name)
    }

    /// The same backwards.
    #[track_caller]
    pub fn tab_back_to(&mut self, role: Role, name: &str) -> &mut Self {
        self.tab_until(Modifiers::SHIFT, role, name)
    }

    #[track_caller]
    fn tab_until(&mut self, modifiers: Modifiers, role: Role, name: &str) -> &mut Self {
        const MOST: usize = 300;
        for _ in 0..MOST {
            if self.has(role, name) && self.is_focused(role, name) {
                return self;
            }
            self.keys(modifiers, Key::Tab);
        }
        panic!("Tab never comes to {name:?}");
    }

    /// Gives the keyboard's focus to something.
    #[track_caller]
    pub fn focus(&mut self, role: Role, name: &str) -> &mut Self {
        self.harness.get_by_role_and_label(role, name).focus();
        self.settle()
    }

    /// Writes into a text field, in place of what is there.
    #[track_caller]
    pub fn fill(&mut self, name: &str, text: &str) -> &mut Self {
        self.harness.get_by_role_and_label(Role::TextInput, name).focus();
        self.settle();
        self.ctrl(Key::A).type_text(text)
    }

    /// Somebody wants to close the window.
    pub fn close(&mut self) -> &mut Self {
        let input = self.harness.input_mut();
        let id = input.viewport_id;
        input.viewports.entry(id).or_default().events.push(egui::ViewportEvent::Close);
        self.harness.step();
        let input = self.harness.input_mut();
        input.viewports.entry(id).or_default().events.clear();
        self.settle()
    }

    /// The next start finds what a crash left behind.
    pub fn offer_recovered(&mut self, copies: Vec<momentwall::storage::RecoveryCopy>) -> &mut Self {
        self.harness.state_mut().offer_recovered(copies);
        self.settle()
    }
}
