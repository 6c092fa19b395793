// Generated from data/houses.toml by `cargo xtask tables`. Do not edit.

/// What the names of papers and portals end in.
pub(super) const PAPERS: &[&str] = &[
    "网",
    "網",
    "新闻",
    "新聞",
    "日报",
    "日報",
    "时报",
    "時報",
    "在线",
    "官网",
    "网站",
    "晚报",
    "晚報",
    "早报",
    "商报",
    "青年报",
    "周刊",
    "週刊",
    "电视台",
    "뉴스",
    "신문",
    "일보",
    "닷컴",
    "방송",
    "ニュース",
    "オンライン",
    "News",
];

/// What those are called who work for a house without a name, folded.
pub(in crate::unfurl) const STAFF: &[&str] = &[
    "staff",
    "team",
    "editors",
    "newsroom",
    "editorial",
    "desk",
    "members",
    "redaktion",
    "编辑部",
    "편집부",
];

/// The legal forms of companies, behind the name and a space.
pub(super) const LEGAL: &[&str] = &[
    "Co",
    "Company",
    "Corp",
    "Corporation",
    "Inc",
    "LLC",
    "Limited",
    "Ltd",
    "PLC",
    "AG",
    "GmbH",
    "GmbH & Co. KG",
    "Ltd. & Co. KG",
    "e. V",
    "e.V",
    "AB",
    "S.A",
    "S.L",
    "S.p.A",
];

/// The legal forms of companies, right before or behind the name.
pub(in crate::unfurl) const GLUED: &[&str] = &[
    "株式会社",
    "有限会社",
    "㈱",
    "(株)",
    "（株）",
    "주식회사",
    "㈜",
    "有限公司",
];

/// What ends the legal name of a company among people, behind a space.
pub(in crate::unfurl) const ENDINGS: &[&str] = &[
    "Inc", "Inc.", "LLC", "Ltd", "Ltd.", "Corp.", "PLC", "GmbH", "S.A.", "S.p.A.",
];

/// What hosts of blogs write as the publisher of each.
pub(super) const PLATFORMS: &[&str] = &["Blogger", "WordPress", "WordPress.com", "Wix", "Squarespace"];

/// What says that all rights are somebody's, before or behind the name.
pub(super) const RIGHTS: &[&str] = &[
    "版权所有",
    "版權所有",
    "all rights reserved",
    "all right reserved",
    "todos los derechos reservados",
    "derechos reservados",
    "todos os direitos reservados",
    "direitos reservados",
    "tous droits réservés",
    "tutti i diritti riservati",
    "tutti i diritti sono riservati",
    "alle rechte vorbehalten",
    "alle rechten voorbehouden",
    "wszelkie prawa zastrzeżone",
    "wszystkie prawa zastrzeżone",
    "tüm hakları saklıdır",
    "her hakkı saklıdır",
    "все права защищены",
    "усі права захищені",
    "всі права захищені",
    "جميع الحقوق محفوظة",
    "جميع الحقوق محفوظه",
    "무단전재",
    "무단 전재",
    "무단복제",
    "無断転載",
    "bản quyền thuộc về",
    "bản quyền",
    "thuộc về",
];

/// What a line of copyright has in the place of a name.
pub(super) const NAMELESS: &[&str] = &[
    "备案",
    "ICP",
    "许可证",
    "不得",
    "未经",
    "未經",
    "禁止",
    "必究",
    "声明",
    "聲明",
    "ights reserved",
    "website",
    "WebSite",
];
