//! Contact types: the ways a moment reaches the customer.

use super::{ContactTypeId, Extra};

/// A colour a user chose for an own type: red, green, blue, 0 to 255 each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FillColor(pub [u8; 3]);

impl FillColor {
    /// Reads `#7FBDB2`, upper or lower case.
    pub fn parse(text: &str) -> Option<Self> {
        let hex = text.strip_prefix('#')?;
        if hex.len() != 6 || !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let value = u32::from_str_radix(hex, 16).ok()?;
        let [_, red, green, blue] = value.to_be_bytes();
        Some(Self([red, green, blue]))
    }

    /// Written as `#7FBDB2`.
    pub fn to_hex(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02X}{green:02X}{blue:02X}")
    }
}

/// A contact type. The colour of a built-in type belongs to the theme, so it has none here.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactType {
    /// Unique among the wall's types.
    pub id: ContactTypeId,
    /// 1 to 40 characters.
    pub label: String,
    /// The note's fill; `None` for a built-in type, or where the next free colour shall be taken.
    pub color: Option<FillColor>,
    /// The name of an icon, or one or two characters; `None` for a built-in type's own.
    pub mark: Option<String>,
    /// Hidden types are not offered, but the notes that have them keep them.
    pub hidden: bool,
    /// Keys of the file that are not known.
    pub extra: Extra,
}

impl ContactType {
    /// An own type without colour or mark.
    pub fn new(id: ContactTypeId, label: impl Into<String>) -> Self {
        Self {
            id,
            label: label.into(),
            color: None,
            mark: None,
            hidden: false,
            extra: Extra::default(),
        }
    }

    /// Which of the six built-in types this is, if any.
    pub fn built_in(&self) -> Option<BuiltInType> {
        BuiltInType::ALL.into_iter().find(|kind| kind.id() == self.id.as_str())
    }
}

/// The six types every wall starts with, in key order 1 to 6 (A04).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BuiltInType {
    /// People meet.
    FaceToFace,
    /// A call.
    Phone,
    /// An email.
    Email,
    /// A letter or parcel.
    Post,
    /// A web page, an order form.
    Website,
    /// A webinar.
    Webinar,
}

impl BuiltInType {
    /// All six, in key order.
    pub const ALL: [Self; 6] =
        [Self::FaceToFace, Self::Phone, Self::Email, Self::Post, Self::Website, Self::Webinar];

    /// The id it has in every file.
    pub fn id(self) -> &'static str {
        match self {
            Self::FaceToFace => "face_to_face",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Post => "post",
            Self::Website => "website",
            Self::Webinar => "webinar",
        }
    }

    /// The label a new wall gives it.
    pub fn label(self) -> &'static str {
        match self {
            Self::FaceToFace => "Face to face",
            Self::Phone => "Phone",
            Self::Email => "Email",
            Self::Post => "Post",
            Self::Website => "Website",
            Self::Webinar => "Webinar",
        }
    }

    /// The type as a new wall has it.
    pub fn contact_type(self) -> ContactType {
        ContactType::new(ContactTypeId::new(self.id()), self.label())
    }
}
