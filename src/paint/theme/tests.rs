//! The colours keep what the tokens promise: text and marks are seen, and papers are told apart by every eye.

use super::*;
use crate::layout::TypeLook;
use crate::model::{BuiltInType, FillColor};

type Matrix = [[f32; 3]; 3];

/// How much light of which kind other eyes see (Machado 2009, full severity).
const EYES: [(&str, Matrix); 4] = [
    ("ordinary", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

/// Lightness and hue as eyes measure them, times 100.
fn seen(color: Color32, eye: &Matrix) -> [f32; 3] {
    let linear = [color.r(), color.g(), color.b()].map(|value| {
        let value = f32::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    });
    let times = |matrix: &Matrix, v: [f32; 3]| {
        [0, 1, 2].map(|row| (0..3).map(|column| matrix[row][column] * v[column]).sum::<f32>())
    };
    let light = times(eye, linear).map(|value| value.clamp(0.0, 1.0));
    let cones = [
        [0.412_221_47, 0.536_332_55, 0.051_445_995],
        [0.211_903_5, 0.680_699_5, 0.107_396_96],
        [0.088_302_46, 0.281_718_84, 0.629_978_7],
    ];
    let oklab = [
        [0.210_454_26, 0.793_617_8, -0.004_072_047],
        [1.977_998_5, -2.428_592_2, 0.450_593_7],
        [0.025_904_037, 0.782_771_77, -0.808_675_77],
    ];
    times(&oklab, times(&cones, light).map(f32::cbrt)).map(|value| value * 100.0)
}

fn distance(a: Color32, b: Color32, eye: &Matrix) -> f32 {
    let (a, b) = (seen(a, eye), seen(b, eye));
    a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f32>().sqrt()
}

/// The closest two of some colours.
fn closest(colors: &[Color32], eye: &Matrix) -> f32 {
    let pairs = colors.iter().enumerate().flat_map(|(place, color)| {
        colors[..place].iter().map(move |other| distance(*color, *other, eye))
    });
    pairs.fold(f32::INFINITY, f32::min)
}

/// The six built-in types, and one of each colour that own types are given.
fn looks() -> Vec<TypeLook> {
    let look = |built_in, own_place| TypeLook { built_in, own_place, color: None, mark: None };
    let built_in = BuiltInType::ALL.map(|kind| look(Some(kind), 0));
    built_in.into_iter().chain((0..6).map(|place| look(None, place))).collect()
}

fn own(color: [u8; 3]) -> TypeLook {
    TypeLook { built_in: None, own_place: 0, color: Some(FillColor(color)), mark: None }
}

/// Every theme there is, by name.
fn themes() -> [(&'static str, Theme); 5] {
    [
        ("light", Theme::of_screen(Tone::Light)),
        ("dark", Theme::of_screen(Tone::Dark)),
        ("high contrast", Theme::of_screen(Tone::HighContrast)),
        ("paper", Theme::paper()),
        ("dark paper", Theme::dark()),
    ]
}

#[track_caller]
fn is_seen(what: &str, color: Color32, ground: Color32, least: f32) {
    let now = contrast(color, ground);
    assert!(now >= least, "{what}: {color:?} on {ground:?} is {now:.2}, less than {least}");
}

#[test]
fn contrast_is_that_of_wcag() {
    assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.001);
    assert!((contrast(rgb(0x0076_7676), Color32::WHITE) - 4.54).abs() < 0.01);
}

#[test]
fn every_text_is_read_on_every_ground_it_stands_on() {
    for (name, theme) in themes() {
        let chrome = &theme.chrome;
        let grounds = [
            ("wall", theme.ground),
            ("band", theme.band),
            ("bead", theme.bead),
            ("box", theme.card_box),
            ("panel", chrome.panel),
            ("raised", chrome.raised),
            ("sunk", chrome.sunk),
            ("hovered", chrome.hovered),
            ("chosen", chrome.accent_soft),
        ];
        let inks = [
            ("ink", theme.ink),
            ("second ink", theme.ink2),
            ("third ink", theme.ink3),
            ("accent", chrome.accent_ink),
            ("late", theme.late_words),
        ];
        for (ground_name, ground) in grounds {
            for (ink_name, ink) in inks {
                is_seen(
                    &format!("{name}: {ink_name} on {ground_name}"),
                    ink,
                    ground,
                    TEXT_CONTRAST,
                );
            }
        }
        let pairs = [
            ("row under the pointer", theme.ink, chrome.lit),
            ("its key", theme.ink2, chrome.lit),
            ("main button", chrome.on_accent, chrome.accent),
            ("chosen idea", chrome.ok, chrome.ok_soft),
            ("rank", theme.on_badge, theme.badge),
            ("rank in the panel", chrome.panel, theme.ink),
            ("toast", chrome.panel, theme.ink),
            ("initials", chrome.panel, theme.ink2),
            ("initials on a page", theme.band, theme.ink2),
            ("overdue", theme.on_overdue, theme.overdue),
            ("running photo", theme.ink, chrome.accent_rest),
            ("no type", theme.note_ink, theme.no_type),
            ("hatch", theme.note_ink, theme.no_type_hatch),
        ];
        for (what, ink, ground) in pairs {
            is_seen(&format!("{name}: {what}"), ink, ground, TEXT_CONTRAST);
        }
        for verdict in Verdict::ALL {
            let colors = theme.verdict(verdict);
            let what = format!("{name}: {verdict:?}");
            is_seen(&what, colors.on_pill, colors.pill, TEXT_CONTRAST);
            is_seen(&what, theme.ink, colors.soft, TEXT_CONTRAST);
            for ground in [theme.band, theme.card_box, chrome.panel, chrome.raised, colors.soft] {
                is_seen(&what, colors.word, ground, TEXT_CONTRAST);
            }
        }
    }
}

#[test]
fn every_mark_is_found() {
    for (name, theme) in themes() {
        let chrome = &theme.chrome;
        let marks = [
            ("axis on a band", theme.axis, theme.band),
            ("axis between bands", theme.axis, theme.ground),
            ("bead", theme.axis, theme.bead),
            ("field", chrome.edge, chrome.panel),
            ("field on a card", chrome.edge, chrome.raised),
            ("focus on the wall", theme.ink, theme.ground),
            ("focus", chrome.accent, chrome.panel),
            ("focus on a track", chrome.accent, chrome.sunk),
            ("chosen on a track", chrome.accent, chrome.raised),
            ("selection", chrome.accent, theme.band),
            ("marquee", chrome.accent, theme.ground),
            ("chosen", chrome.accent, chrome.accent_soft),
            ("priority", theme.priority_frame, theme.band),
            ("sticker", theme.on_ring, theme.ring),
            ("hint", theme.hint, theme.ring),
            ("overdue", theme.on_overdue, theme.overdue),
            ("switch", theme.ink2, chrome.sunk),
        ];
        for (what, mark, ground) in marks {
            is_seen(&format!("{name}: {what}"), mark, ground, MARK_CONTRAST);
        }
        for verdict in Verdict::ALL {
            let colors = theme.verdict(verdict);
            let what = format!("{name}: {verdict:?}");
            is_seen(&what, colors.on_disc, colors.disc, MARK_CONTRAST);
            is_seen(&what, colors.in_pill, theme.ring, MARK_CONTRAST);
            // Round the chosen face.
            is_seen(&what, colors.word, colors.soft, MARK_CONTRAST);
        }
    }
    let theme = Theme::of_screen(Tone::HighContrast);
    is_seen("disabled", theme.chrome.disabled, theme.chrome.panel, TEXT_CONTRAST);
}

#[test]
fn text_is_read_on_the_paper_of_every_type() {
    for (name, theme) in themes() {
        for look in looks() {
            let paper = theme.note_paper(Some(&look));
            assert_eq!(paper.ink, theme.note_ink, "{name}: ink stays ink on the colours on offer");
            is_seen(name, paper.ink, paper.body, TEXT_CONTRAST);
            is_seen(name, paper.on_strip, paper.strip, TEXT_CONTRAST);
            is_seen(name, theme.on_fill(Some(&look)), theme.fill(Some(&look)), TEXT_CONTRAST);
        }
    }
}

#[test]
fn text_is_read_on_whatever_colour_somebody_gives_a_type() {
    // Sixteen steps of red, green and blue.
    let step = |place: u16, of: u16| ((place / of % 16) * 17) as u8;
    let colors = (0..16 * 16 * 16).map(|place| [step(place, 256), step(place, 16), step(place, 1)]);
    let colors: Vec<[u8; 3]> = colors.collect();
    for (name, theme) in themes() {
        for color in &colors {
            let look = own(*color);
            let paper = theme.note_paper(Some(&look));
            let what = format!("{name}: {color:?}");
            is_seen(&what, paper.ink, paper.body, TEXT_CONTRAST);
            is_seen(&what, paper.on_strip, paper.strip, TEXT_CONTRAST);
            is_seen(&what, theme.on_fill(Some(&look)), theme.fill(Some(&look)), TEXT_CONTRAST);
        }
    }
}

/// The figures of tokens 1.3, and what is left of them where notes glow less.
#[test]
fn papers_are_told_apart_by_every_eye() {
    /// They are given with one digit.
    const ROUNDED: f32 = 0.06;
    let promised = [(11.6, 8.5), (7.4, 4.5), (6.5, 4.8), (6.1, 4.3)];
    for (tone, share) in [(Tone::Light, 1.0), (Tone::Dark, 0.91), (Tone::HighContrast, 1.0)] {
        let theme = Theme::of_screen(tone);
        let fills: Vec<Color32> = looks().iter().map(|look| theme.fill(Some(look))).collect();
        for ((name, eye), (six, twelve)) in EYES.iter().zip(promised) {
            let (now, then) = (closest(&fills[..6], eye), six * share - ROUNDED);
            assert!(now >= then, "{tone:?}, {name}: the six are {now} apart");
            let (now, then) = (closest(&fills, eye), twelve * share - ROUNDED);
            assert!(now >= then, "{tone:?}, {name}: the twelve are {now} apart");
        }
    }
}

/// They rise in lightness, so that grey print and every eye keep their order; in high contrast the faces, their words
/// and great distances do the same.
#[test]
fn verdicts_are_told_apart_by_every_eye() {
    for (name, theme) in themes() {
        let discs = Verdict::ALL.map(|verdict| theme.verdict(verdict).disc);
        let pills = Verdict::ALL.map(|verdict| theme.verdict(verdict).pill);
        for (eye_name, eye) in &EYES {
            assert!(closest(&discs, eye) >= 9.5, "{name}, {eye_name}: discs");
            assert!(closest(&pills, eye) >= 13.8, "{name}, {eye_name}: pills");
            let lightness = |color: Color32| seen(color, eye)[0];
            let rises = |colors: [Color32; 3]| {
                lightness(colors[0]) < lightness(colors[1])
                    && lightness(colors[1]) + 15.0 < lightness(colors[2])
            };
            assert!(rises(pills), "{name}, {eye_name}: the order of pills");
            let keeps_order = theme.tone != Tone::HighContrast;
            assert!(!keeps_order || rises(discs), "{name}, {eye_name}: the order of discs");
        }
    }
}
