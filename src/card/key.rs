//! What a picture depends on, as a short name.

use super::{CardOptions, Fonts, Picture};
use crate::article::{Article, Author, Site};
use crate::language::{Direction, Language};
use siphasher::sip128::{Hasher128, SipHasher13};
use std::hash::Hasher;

impl CardOptions {
    /// A name for the picture of `article` in `fonts`, 32 hexadecimal digits: another whenever anything that is drawn is
    /// another, so that it can stand in the name of a file that is kept for good. Another version of handbill gives
    /// another name, as it may draw differently; fonts of the system are taken for the same everywhere.
    ///
    /// ```
    /// use handbill::card::{CardOptions, Fonts};
    /// use handbill::{Article, link::HttpUrl};
    ///
    /// let article = Article::new(HttpUrl::parse("https://example.org/news/1")?, "River reaches the sea")?;
    /// let (options, fonts) = (CardOptions::new(), Fonts::new());
    /// assert_eq!(options.key(&article, &fonts), options.key(&article.clone().with_tag("water"), &fonts));
    /// assert_ne!(options.key(&article, &fonts), options.clone().with_qr("x").key(&article, &fonts));
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn key(&self, article: &Article, fonts: &Fonts) -> String {
        let mut key = Key(SipHasher13::new());
        key.text(Some(env!("CARGO_PKG_VERSION")));
        key.text(Some(&self.theme.to_string()));
        key.text(Some(&self.size.to_string()));
        key.text(self.qr.as_deref());
        key.picture(self.photo.as_ref());
        key.picture(self.logo.as_ref());
        key.number(fonts.own_digests().len() as u128);
        fonts.own_digests().for_each(|digest| key.number(digest));
        key.text(Some(article.title()));
        key.text(article.language().map(Language::as_str));
        key.number(u128::from(article.direction() == Direction::Rtl));
        key.text(article.site().map(Site::name));
        key.text(article.published().map(|time| time.as_str()));
        key.number(article.authors().len() as u128);
        article
            .authors()
            .iter()
            .map(Author::name)
            .for_each(|name| key.text(Some(name)));
        format!("{:032x}", key.0.finish128().as_u128())
    }
}

/// What bytes say, as one number.
pub(super) fn digest(bytes: &[u8]) -> u128 {
    let mut hasher = SipHasher13::new();
    hasher.write(bytes);
    hasher.finish128().as_u128()
}

/// Takes values one after the other, each with its length, so that none can pass for its neighbour.
struct Key(SipHasher13);

impl Key {
    fn number(&mut self, number: u128) {
        self.0.write(&number.to_le_bytes());
    }

    fn text(&mut self, text: Option<&str>) {
        self.number(text.map_or(0, |text| text.len() as u128 + 1));
        self.0.write(text.unwrap_or_default().as_bytes());
    }

    fn picture(&mut self, picture: Option<&Picture>) {
        self.number(u128::from(picture.is_some()));
        if let Some(picture) = picture {
            let (x, y) = picture.focus;
            self.number(picture.digest);
            self.number(u128::from(x.to_bits()) << 32 | u128::from(y.to_bits()));
        }
    }
}
