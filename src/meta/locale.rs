//! Languages as Facebook names them in `og:locale`.

use crate::language::Language;

/// The locales that Facebook offers its own pages in; where a language has several, its usual one first.
///
/// `og:locale` takes one of these and is refused otherwise
/// ([localization](https://developers.facebook.com/docs/opengraph/guides/internationalization)). The list is that of
/// Facebook's language menu ([copied there in 2020](https://make.wordpress.org/polyglots/handbook/rosetta/deployment/background-material-for-locale-research/)),
/// checked on 2026-11-24. Uyghur and Tibetan are not among them.
const LOCALES: &[&str] = &[
    "af_ZA", "am_ET", "ar_AR", "as_IN", "az_AZ", "be_BY", "bg_BG", "bn_IN", "br_FR", "bs_BA", "ca_ES",
    "cb_IQ", "co_FR", "cs_CZ", "cx_PH", "cy_GB", "da_DK", "de_DE", "el_GR", "en_US", "en_GB", "eo_EO",
    "es_LA", "es_ES", "et_EE", "eu_ES", "fa_IR", "ff_NG", "fi_FI", "fo_FO", "fr_FR", "fr_CA", "fy_NL",
    "ga_IE", "gl_ES", "gn_PY", "gu_IN", "ha_NG", "he_IL", "hi_IN", "hr_HR", "ht_HT", "hu_HU", "hy_AM",
    "id_ID", "is_IS", "it_IT", "ja_JP", "jv_ID", "ka_GE", "kk_KZ", "km_KH", "kn_IN", "ko_KR", "ku_TR",
    "ky_KG", "lo_LA", "lt_LT", "lv_LV", "mg_MG", "mk_MK", "ml_IN", "mn_MN", "mr_IN", "ms_MY", "mt_MT",
    "my_MM", "nb_NO", "ne_NP", "nl_NL", "nl_BE", "nn_NO", "or_IN", "pa_IN", "pl_PL", "ps_AF", "pt_BR",
    "pt_PT", "ro_RO", "ru_RU", "rw_RW", "sc_IT", "si_LK", "sk_SK", "sl_SI", "sn_ZW", "so_SO", "sq_AL",
    "sr_RS", "sv_SE", "sw_KE", "sy_SY", "sz_PL", "ta_IN", "te_IN", "tg_TJ", "th_TH", "tl_PH", "tr_TR",
    "tt_RU", "tz_MA", "uk_UA", "ur_PK", "uz_UZ", "vi_VN", "zh_CN", "zh_HK", "zh_TW",
];

/// The locale for `language`, where Facebook has one: that of its region, else the usual one.
pub(super) fn facebook(language: &Language) -> Option<&'static str> {
    let region = language.region();
    let (primary, region) = match (language.primary(), language.script(), region) {
        ("yue", ..) | ("zh", _, Some("HK" | "MO")) => ("zh", Some("HK")),
        ("zh", Some("Hant"), _) | ("zh", None, Some("TW")) => ("zh", Some("TW")),
        ("zh", ..) => ("zh", Some("CN")),
        // Facebook's own codes, and languages that go by two.
        ("ckb", ..) => ("cb", None),
        ("ceb", ..) => ("cx", None),
        ("szl", ..) => ("sz", None),
        ("fil", ..) => ("tl", None),
        ("zgh", ..) => ("tz", None),
        ("no", ..) => ("nb", None),
        ("iw", ..) => ("he", None),
        ("pt", _, Some(region)) if region != "BR" => ("pt", Some("PT")),
        // "tz", "cb", "cx", "sz" name other languages, or none, in BCP 47.
        ("tz" | "cb" | "cx" | "sz", ..) => return None,
        (primary, _, region) => (primary, region),
    };
    let mut of_language = LOCALES
        .iter()
        .copied()
        .filter(|locale| locale.split_once('_').is_some_and(|(code, _)| code == primary));
    let usual = of_language.clone().next();
    of_language
        .find(|locale| region.is_some_and(|region| locale.ends_with(region)))
        .or(usual)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn region_then_the_usual_locale_then_none() {
        for (tag, locale) in [
            ("ko", Some("ko_KR")),
            ("en", Some("en_US")),
            ("en-GB", Some("en_GB")),
            ("en-IN", Some("en_US")),
            ("zh", Some("zh_CN")),
            ("zh-Hans-SG", Some("zh_CN")),
            ("zh-Hant", Some("zh_TW")),
            ("zh-TW", Some("zh_TW")),
            ("zh-Hant-HK", Some("zh_HK")),
            ("ar-EG", Some("ar_AR")),
            ("es", Some("es_LA")),
            ("es-ES", Some("es_ES")),
            ("es-MX", Some("es_LA")),
            ("pt", Some("pt_BR")),
            ("pt-AO", Some("pt_PT")),
            ("my", Some("my_MM")),
            ("km", Some("km_KH")),
            ("fil", Some("tl_PH")),
            ("ckb", Some("cb_IQ")),
            ("ug", None),
            ("bo-CN", None),
        ] {
            assert_eq!(facebook(&Language::parse(tag).unwrap()), locale, "{tag}");
        }
    }

    #[test]
    fn every_locale_is_a_language_and_a_country() {
        for locale in LOCALES {
            let (language, country) = locale.split_once('_').expect("two parts");
            assert!(
                language.len() == 2 && language.bytes().all(|b| b.is_ascii_lowercase()),
                "{locale}"
            );
            assert!(
                country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase()),
                "{locale}"
            );
        }
    }
}
