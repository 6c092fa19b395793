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

/// What makes a few strings and is done has a smaller allocator.
#[cfg(all(
    target_family = "wasm",
    any(
        feature = "wasm-core",
        feature = "wasm-poster",
        feature = "wasm-qr",
        feature = "wasm-share"
    ),
    not(feature = "wasm-check")
))]
#[global_allocator]
static ALLOCATOR: lol_alloc::LockedAllocator<lol_alloc::FreeListAllocator> =
    lol_alloc::LockedAllocator::new(lol_alloc::FreeListAllocator::new());

/// The module of `<handbill-share>` has the smallest, which frees nothing: it has no code for that. `pkg/quick.js` takes a
/// fresh memory before much has come together.
#[cfg(all(
    target_family = "wasm",
    feature = "wasm-bar",
    not(any(
        feature = "wasm-core",
        feature = "wasm-check",
        feature = "wasm-poster",
        feature = "wasm-qr",
        feature = "wasm-share"
    ))
))]
#[global_allocator]
static ALLOCATOR: mini_alloc::MiniAlloc = mini_alloc::MiniAlloc::INIT;
