//! What the set-up says: whose journey, what a good end is, who is in the room, and what a copy of the wall is for.

use crate::model::Role;

/// In the empty field of the customer.
pub const CUSTOMER_HINT: &str = "One person, by name";
/// In the empty field of what they want.
pub const GOAL_HINT: &str = "In their words: “I want to”";
/// Under the reason why (A17).
pub const WHY_HELP: &str = "Will they buy, come back, tell others? And what is in it for the team?";
/// Today or ideal, as a choice (B16).
pub const SHOWS: &str = "This wall shows the journey";
/// As it is.
pub const TODAY: &str = "Today";
/// As it should be.
pub const IDEAL: &str = "Ideal";

/// The part with the outcome and the people.
pub const END_AND_PEOPLE: &str = "A good end, and people";
/// What a good end is.
pub const OUTCOME: &str = "A good end for them";
/// In its empty field.
pub const OUTCOME_HINT: &str = "What is true when all went well";
/// Who is in the room.
pub const PEOPLE: &str = "In the room";
/// In the empty field of a name.
pub const NAME_HINT: &str = "Name, if they like";
/// Over the roles that add one more.
pub const ADD_PERSON: &str = "Add somebody";
/// People are listed, nobody of them from the front line (A18).
pub const NO_FRONT_LINE: &str =
    "Nobody from the front line is listed. They meet these moments every day.";
/// People are listed, no customer among them (B17).
pub const NO_CUSTOMER: &str =
    "No customer is listed. Until one is asked, the verdicts are the team’s guess.";

/// The part with what is seldom needed.
pub const MORE: &str = "More about the journey";
/// The circumstances.
pub const CONTEXT: &str = "Circumstances";
/// In their empty field.
pub const CONTEXT_HINT: &str = "Where they are, and what happened before";
/// What is given, over the list.
pub const CONDITIONS: &str = "Conditions";
/// In the empty field that adds one.
pub const CONDITION_HINT: &str = "Add one, such as: arrives late";
/// How many customers there are.
pub const CUSTOMERS: &str = "Customers a year";
/// Under it.
pub const CUSTOMERS_HELP: &str = "Tells how often a year each moment happens.";
/// Under it, where what is typed is no number.
pub const NOT_A_NUMBER: &str = "Digits only, please, such as 10,000.";
/// Under it, where what is typed is too much.
pub const TOO_MANY: &str = "More than 100,000,000,000 cannot be counted here.";

/// The part with the copies.
pub const COPY: &str = "Copy this wall";
/// What the copy as ideal is for.
pub const IDEAL_HELP: &str = "The same journey with nothing judged, to be made what it should be.";
/// What the template is for.
pub const TEMPLATE_HELP: &str =
    "Stages and moments for another workshop, without people, verdicts and plans.";
/// After the copy was opened.
pub const COPIED: &str = "This is a copy. The wall it was made of stays as it is.";

/// What a role is called.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::FrontLine => "Front line",
        Role::Customer => "Customer",
        Role::Manager => "Manager",
        Role::Partner => "Partner",
        Role::Other => "Other",
    }
}

/// The roles, in the order in which they are offered.
pub const ROLES: [Role; 5] =
    [Role::FrontLine, Role::Customer, Role::Manager, Role::Partner, Role::Other];

/// Adds somebody of a role, for a screen reader.
pub fn add_person(of: Role) -> String {
    format!("{ADD_PERSON}: {}", role(of))
}

/// The field of a person's name; they count from 1.
pub fn name_of(place: usize) -> String {
    format!("Name of person {place}")
}

/// The choice of a person's role.
pub fn role_of(place: usize, name: Option<&str>) -> String {
    format!("Role of {}", person(place, name))
}

/// Takes a person off the list.
pub fn remove_person(place: usize, name: Option<&str>) -> String {
    format!("Remove {}", person(place, name))
}

fn person(place: usize, name: Option<&str>) -> String {
    let name = super::one_line(name.unwrap_or_default());
    if name.is_empty() { format!("person {place}") } else { name }
}

/// The field of a condition; they count from 1.
pub fn condition(place: usize) -> String {
    format!("Condition {place}")
}

/// Takes a condition off the list.
pub fn remove_condition(place: usize) -> String {
    format!("Remove condition {place}")
}

/// "3 of 10".
pub fn conditions_used(count: usize, most: usize) -> String {
    format!("{count} of {most}")
}
