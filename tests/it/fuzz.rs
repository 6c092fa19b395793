//! The laws of `fuzz/`, on the stable toolchain: over their seeds, and over bytes made from these at random.

#[path = "../../fuzz/laws.rs"]
mod laws;

use proptest::prelude::*;
use std::path::Path;

type Law = fn(&[u8]);
const LAWS: [(&str, Law); 4] = [
    ("page", laws::page),
    ("json_ld", laws::json_ld),
    ("date", laws::date),
    ("encoding", laws::encoding),
];

/// The seeds of a target, by name, and what runs found.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/seeds")
        .join(target);
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|file| file.expect("readable").path())
        .collect();
    files.sort();
    let read = |file: &std::path::PathBuf| std::fs::read(file).expect("readable");
    files.iter().map(read).collect()
}

#[test]
fn the_laws_hold_for_every_seed() {
    for (target, law) in LAWS {
        let seeds = seeds(target);
        assert!(seeds.len() >= 5, "{target} has seeds");
        seeds.iter().for_each(|seed| law(seed));
    }
}

/// A change to bytes: some taken out, some put in, some from elsewhere.
fn changed(mut bytes: Vec<u8>, changes: &[(u16, u8, Vec<u8>)]) -> Vec<u8> {
    for (at, length, new) in changes {
        let at = usize::from(*at) % (bytes.len() + 1);
        let end = (at + usize::from(*length)).min(bytes.len());
        bytes.splice(at..end, new.iter().copied());
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn the_laws_hold_for_seeds_changed_at_random(
        target in 0..LAWS.len(),
        seed: prop::sample::Index,
        changes in prop::collection::vec((any::<u16>(), 0u8..16, prop::collection::vec(any::<u8>(), 0..12)), 1..12),
    ) {
        let (name, law) = LAWS[target];
        let seeds = seeds(name);
        law(&changed(seeds[seed.index(seeds.len())].clone(), &changes));
    }
}
