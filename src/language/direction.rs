//! Which languages are written from right to left. Nothing else is in this file, and it needs nothing else: `cargo xtask pkg`
//! takes it as it is.

/// Whether text runs from right to left: by the script that a tag names, else by the language's usual one.
pub(crate) fn is_right_to_left(primary: &str, script: Option<&str>, region: Option<&str>) -> bool {
    match script {
        Some(script) => {
            matches!(
                script,
                "Arab" | "Hebr" | "Thaa" | "Syrc" | "Nkoo" | "Adlm" | "Rohg" | "Mand" | "Samr" | "Aran"
            )
        }
        None => match (primary, region) {
            ("ku" | "kk" | "ky" | "uz" | "az" | "pa" | "ms", region) => {
                matches!(
                    (primary, region),
                    ("ku", Some("IQ" | "IR"))
                        | ("kk" | "ky", Some("CN"))
                        | ("uz", Some("AF"))
                        | ("az", Some("IR" | "IQ"))
                        | ("pa", Some("PK"))
                )
            }
            (
                "ar" | "arc" | "arz" | "ary" | "ckb" | "dv" | "fa" | "glk" | "he" | "iw" | "ks" | "lrc"
                | "mzn" | "nqo" | "pnb" | "prs" | "ps" | "sd" | "skr" | "syr" | "ug" | "ur" | "yi" | "rhg"
                | "apc" | "acm",
                _,
            ) => true,
            _ => false,
        },
    }
}
