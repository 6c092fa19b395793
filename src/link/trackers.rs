// Generated from data/tracking-params.toml by `cargo xtask tables`. Do not edit.

use crate::text::pieces;

/// Whether a query parameter of this name only says where a reader came from.
pub(super) fn is_tracker(name: &str) -> bool {
    pieces(EXACT, b' ').any(|known| name == known)
        || pieces(PREFIXES, b' ').any(|prefix| name.starts_with(prefix))
}

/// One text: as a list it would be half as long again.
const EXACT: &str = "\
    __hsfp \
    __hssc \
    __hstc \
    _ga \
    _gl \
    _hsenc \
    _hsmi \
    _openstat \
    action_object_map \
    action_ref_map \
    action_type_map \
    ck_subscriber_id \
    dclid \
    fb_comment_id \
    fb_ref \
    fb_source \
    fbclid \
    gad_campaignid \
    gad_source \
    gbraid \
    gclid \
    gclsrc \
    guccounter \
    guce_referrer \
    guce_referrer_sig \
    hsCtaTracking \
    igsh \
    igshid \
    li_fat_id \
    mc_cid \
    mc_eid \
    mkt_tok \
    msclkid \
    pk_campaign \
    pk_cid \
    pk_content \
    pk_cpn \
    pk_keyword \
    pk_kwd \
    pk_medium \
    pk_source \
    pk_vid \
    ref_src \
    ref_url \
    s_kwcid \
    srsltid \
    ttclid \
    twclid \
    wbraid \
    yclid \
    ysclid";

/// How names begin.
const PREFIXES: &str = "\
    fb_action_ \
    hsa_ \
    matomo_ \
    mtm_ \
    piwik_ \
    utm_";
