//! Text fragments: a link that opens at a passage.

use super::{HttpUrl, encode_component};

/// The longest passage that is written out; of a longer one its first and last words are given. Browsers that make such
/// links themselves do so from this length on.
const WHOLE_MAX_CHARS: usize = 300;

/// How many words are given at each end.
const WORDS: usize = 5;

impl HttpUrl {
    /// The same page, opened at `passage` and with it marked, by a text fragment (`#:~:text=`); a fragment that the
    /// URL has stays before it.
    ///
    /// A passage of several lines or of more than 300 characters is given by its first and last words, where it has
    /// enough; a browser finds it all the same. An empty passage changes nothing.
    ///
    /// ```
    /// use handbill::link::HttpUrl;
    /// let url = HttpUrl::parse("https://example.org/a#top")?;
    /// assert_eq!(url.with_text_fragment("the well-kept, open river").as_str(),
    ///     "https://example.org/a#top:~:text=the%20well%2Dkept%2C%20open%20river");
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn with_text_fragment(&self, passage: &str) -> Self {
        let words: Vec<&str> = passage.split_whitespace().collect();
        if words.is_empty() {
            return self.clone();
        }
        let long = passage.trim().contains('\n') || passage.chars().count() > WHOLE_MAX_CHARS;
        // `-` and `,` part the terms of a text directive, so they are encoded too
        // (Text fragments, 3.3: https://wicg.github.io/scroll-to-text-fragment/#syntax).
        let encode = |words: &[&str]| encode_component(&words.join(" ")).replace('-', "%2D");
        let text = match ends(passage).filter(|_| long) {
            Some([start, end]) => format!("{},{}", encode(&start), encode(&end)),
            None => encode(&words),
        };
        let before = self.as_str().split(":~:").next().unwrap_or_default();
        let mark = if before.contains('#') { "" } else { "#" };
        Self(format!("{before}{mark}:~:text={text}").into())
    }
}

/// The first words of the first line and the last of the last, none in both; a text term must lie in one paragraph.
fn ends(passage: &str) -> Option<[Vec<&str>; 2]> {
    let mut lines = passage.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next()?;
    let last = lines.next_back();
    let start: Vec<&str> = first.split_whitespace().collect();
    let end: Vec<&str> = last.unwrap_or(first).split_whitespace().collect();
    if last.is_none() && start.len() < 2 * WORDS {
        return None;
    }
    let tail = end.len().saturating_sub(WORDS);
    Some([start[..start.len().min(WORDS)].to_vec(), end[tail..].to_vec()])
}
