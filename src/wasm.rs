//! The bindings for JavaScript: convert, call, convert back. Each file is a module of its own (`cargo xtask pkg`).
//!
//! What crosses the border is text: a record is fields, each `name` U+001F `value` U+001E. `pkg/` makes objects of it
//! and errors with `code` and `field`. That keeps JSON parsers out of what a reader's page loads.

#[cfg(feature = "wasm-bar")]
mod bar;
#[cfg(feature = "wasm-check")]
mod check;
#[cfg(feature = "wasm-core")]
mod core;
#[cfg(feature = "wasm-poster")]
mod poster;
#[cfg(feature = "wasm-qr")]
mod qr;
mod record;
#[cfg(feature = "wasm-share")]
mod request;
#[cfg(feature = "wasm-share")]
mod share;
#[cfg(any(feature = "wasm-core", feature = "wasm-poster"))]
mod tree;

/// What makes a few strings and is done has the smaller allocator.
#[cfg(all(target_family = "wasm", not(feature = "wasm-check")))]
#[global_allocator]
static ALLOCATOR: lol_alloc::LockedAllocator<lol_alloc::FreeListAllocator> =
    lol_alloc::LockedAllocator::new(lol_alloc::FreeListAllocator::new());
