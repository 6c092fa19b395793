//! Takes the words of panics out of a module.
//!
//! A panic aborts the module whatever it says, and nothing prints what it says: JavaScript sees a trap. The standard
//! library still formats its message, which takes a reader kilobytes of formatting code and strings.

mod cut;
mod unused;

use std::collections::HashSet;
use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module};

/// What functions are called that only panics run: parts of their names.
const PANICS: &[&str] = &[
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "core::cell::panic_",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::panicking::",
    "core::result::unwrap_failed",
    "core::slice::index::slice_",
    "core::str::slice_error_fail",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "__rust_alloc_error_handler",
    "__rustc::rust_begin_unwind",
    "__rustc::rust_panic",
    "__rustc::__rust_start_panic",
    "std::alloc::default_alloc_error_hook",
    "std::alloc::rust_oom",
    "std::panicking::",
    "std::sys::backtrace::",
];

/// What a module formats besides the words of panics.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Formats {
    Nothing,
    /// Values as they are shown to people.
    Display,
    /// Values as `{:?}` shows them, too.
    Debug,
}

impl Formats {
    /// What else only panics run: parts of names.
    fn panics(self) -> &'static [&'static str] {
        match self {
            Self::Nothing => &["core::fmt::", "alloc::fmt::format"],
            Self::Display => &[" as core::fmt::Debug>::fmt", "core::fmt::builders::"],
            Self::Debug => &[],
        }
    }
}

/// Makes each function that only panics run stop at once, those of formatting too where nothing else formats so, and
/// what nothing but panics leads to; blanks the data that nothing else reads. `linked` is the file that the module was
/// read from.
pub(super) fn silence(module: &mut Module, formats: Formats, linked: &[u8]) -> Result<(), String> {
    let formatting = formats.panics();
    let panics = |name: &String| {
        let name = without_hashes(name);
        PANICS.iter().chain(formatting).any(|part| name.contains(part)) && !name.contains("catch_unwind")
    };
    let mut found: HashSet<FunctionId> = module
        .funcs
        .iter_local()
        .map(|(id, _)| id)
        .filter(|id| module.funcs.get(*id).name.as_ref().is_some_and(panics))
        .collect();
    stop(module, &found);
    let cut = cut::cut(module, &mut found);
    walrus::passes::gc::run(module);
    let used = unused::Used::of(module, linked, &cut)?;
    let unused = used.unused_functions(module);
    stop(module, &unused);
    walrus::passes::gc::run(module);
    used.blank(module)
}

fn stop(module: &mut Module, functions: &HashSet<FunctionId>) {
    for id in functions {
        let ty = module.funcs.get(*id).ty();
        let ty = module.types.get(ty);
        let (params, results) = (ty.params().to_vec(), ty.results().to_vec());
        let arguments = params.iter().map(|kind| module.locals.add(*kind)).collect();
        let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
        builder.func_body().unreachable();
        module.funcs.get_mut(*id).kind = FunctionKind::Local(builder.local_func(arguments));
    }
}

/// A name without what tells versions of a crate apart: `core[c5930c85a12de822]::panicking::panic`.
fn without_hashes(name: &str) -> String {
    let mut pieces = name.split('[');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |out, piece| {
        out + piece.split_once(']').map_or(piece, |(_, rest)| rest)
    })
}
