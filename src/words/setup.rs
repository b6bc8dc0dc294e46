//! What the set-up says: whose journey, what a good end is, who is in the room, and what a copy of the wall is for.

use super::catalog::text;
use super::coach::Customer;
use crate::model::Role;

texts! {
    /// In the empty field of the customer.
    pub customer_hint = "setup-customer-hint";
    /// In the empty field of what they want.
    pub goal_hint = "setup-goal-hint";
    /// Under the reason why (A17).
    pub why_help = "setup-why-help";
    /// Today or ideal, as a choice (B16).
    pub shows = "setup-shows";
    /// As it is.
    pub today = "setup-today";
    /// As it should be.
    pub ideal = "setup-ideal";

    /// What a good end is.
    pub outcome = "setup-outcome";
    /// In its empty field.
    pub outcome_hint = "setup-outcome-hint";
    /// The part with the people, and their list.
    pub people = "setup-people";
    /// In the empty field of a name.
    pub name_hint = "setup-name-hint";
    /// Over the roles that add one more.
    pub add_somebody = "setup-add-somebody";
    /// People are listed, nobody of them from the front line (A18).
    pub no_front_line = "setup-no-front-line";
    /// People are listed, no customer among them (B17).
    pub no_customer = "setup-no-customer";

    /// The part with what is seldom needed.
    pub more = "setup-more";
    /// The circumstances.
    pub context = "setup-context";
    /// What is given, over the list.
    pub conditions = "setup-conditions";
    /// In the empty field that adds one.
    pub condition_hint = "setup-condition-hint";
    /// How many customers there are.
    pub customers = "setup-customers";
    /// Under it.
    pub customers_help = "setup-customers-help";
    /// Under it, where what is typed is no number.
    pub not_a_number = "setup-not-a-number";
    /// Under it, where what is typed is too much.
    pub too_many = "setup-too-many";

    /// The part with the copies.
    pub copy = "setup-copy";
    /// What the copy as ideal is for.
    pub ideal_help = "setup-ideal-help";
    /// What the template is for.
    pub template_help = "setup-template-help";
    /// After the copy was opened.
    pub copied = "setup-copied";
}

/// In the empty title.
pub fn whose_day(customer: &Customer) -> String {
    tell!("window-whose-day", named = customer.named(), name = customer.name())
}

/// In the empty field of the circumstances.
pub fn context_hint(customer: &Customer) -> String {
    tell!("setup-context-hint", named = customer.named(), name = customer.name())
}

/// What a role is called.
pub fn role(role: Role) -> &'static str {
    text(match role {
        Role::FrontLine => "role-front-line",
        Role::Customer => "role-customer",
        Role::Manager => "role-manager",
        Role::Partner => "role-partner",
        Role::Other => "role-other",
    })
}

/// The roles, in the order in which they are offered.
pub const ROLES: [Role; 5] =
    [Role::FrontLine, Role::Customer, Role::Manager, Role::Partner, Role::Other];

/// Adds somebody of a role, for a screen reader.
pub fn add_person(of: Role) -> String {
    let role = role(of);
    tell!("setup-add-person", role)
}

/// The field of a person's name; they count from 1.
pub fn name_of(place: usize) -> String {
    tell!("setup-name-of-person", place)
}

/// The choice of a person's role.
pub fn role_of(place: usize, name: Option<&str>) -> String {
    tell!("setup-role-of", person = person(place, name))
}

/// Takes a person off the list.
pub fn remove_person(place: usize, name: Option<&str>) -> String {
    tell!("setup-remove", what = person(place, name))
}

fn person(place: usize, name: Option<&str>) -> String {
    let name = super::one_line(name.unwrap_or_default());
    if name.is_empty() { tell!("setup-person", place) } else { name }
}

/// The field of a condition; they count from 1.
pub fn condition(place: usize) -> String {
    tell!("setup-condition", place)
}

/// Takes a condition off the list.
pub fn remove_condition(place: usize) -> String {
    tell!("setup-remove-condition", place)
}

/// "3 of 10".
pub fn conditions_used(count: usize, most: usize) -> String {
    tell!("setup-conditions-used", count, most)
}
