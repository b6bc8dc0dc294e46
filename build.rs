//! Gives the Windows program its icon and version. Elsewhere there is nothing to do.

use winresource::WindowsResource;

const ICON: &str = "packaging/icon/momentwall.ico";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={ICON}");
    // What is built for counts, not what it is built on.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return;
    }
    let mut resource = WindowsResource::new();
    resource
        .set_icon(ICON)
        .set("ProductName", "Momentwall")
        // What Windows calls the program, in its task manager for one.
        .set("FileDescription", "Momentwall")
        .set("LegalCopyright", "The Momentwall contributors; MIT or Apache-2.0");
    if let Err(error) = resource.compile() {
        // The program is whole without it.
        println!("cargo::warning=no icon and version for the program: {error}");
    }
}
