//! Address templates, taken apart when handbill is compiled.

/// The address of a composer with placeholders, and the steps by which it is filled.
///
/// `template!` makes one of text; what braces hold must be the name of a [`Slot`], which the compiler checks.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Template {
    text: &'static str,
    steps: &'static [Step],
}

/// A stretch of fixed text, and what comes behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    from: u8,
    to: u8,
    then: Then,
}

/// What comes behind a stretch of fixed text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    /// A value.
    Value(Slot),
    /// The end of what stands or falls together: of all before the query or fragment, or of one of its pairs.
    End,
}

impl Step {
    const NONE: Self = Self {
        from: 0,
        to: 0,
        then: Then::End,
    };
}

macro_rules! slots {
    ($($(#[$doc:meta])* $slot:ident = $name:literal,)*) => {
        /// What may stand in braces in a template.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Slot { $($(#[$doc])* $slot,)* }

        impl Slot {
            /// All of them, in the order of `PLACEHOLDERS` in `xtask/src/tables/services.rs`.
            #[cfg(feature = "wasm-bar")]
            const ALL: &[Self] = &[$(Self::$slot,)*];

            const fn named(name: &[u8]) -> Self {
                match name { $($name => Self::$slot,)* _ => panic!("no placeholder has this name") }
            }
        }
    };
}

slots! {
    /// The link.
    Url = b"url",
    /// The article's title.
    Title = b"title",
    /// The passage and the words of whoever shares.
    Text = b"text",
    /// The message without the link.
    Message = b"message",
    /// The message with the link.
    Post = b"post",
    /// The article's summary.
    Description = b"description",
    /// The address of the article's picture.
    Image = b"image",
    /// The name of the article's site.
    Site = b"site",
    /// The account to name as the source.
    Via = b"via",
    /// The hashtags, with commas between them.
    Hashtags = b"hashtags",
    /// The first hashtag, with its `#`.
    Hashtag = b"hashtag",
    /// The first hashtag, where it can be a topic on Threads.
    Topic = b"topic",
    /// The public account or group to write to.
    Account = b"account",
    /// The digits of the phone number to write to.
    Phone = b"phone",
    /// The same with a `+`.
    Tel = b"tel",
    /// The id of a Meta app.
    AppId = b"app_id",
    /// The server to share to.
    Instance = b"instance",
}

/// A [`Template`] of an address in `data/services.toml`.
macro_rules! template {
    ($text:literal) => {{
        use $crate::services::template::{Step, Template, parse, steps};
        const STEPS: [Step; steps($text)] = parse($text);
        static TEMPLATE: Template = Template::new($text, &STEPS);
        &TEMPLATE
    }};
}
pub(crate) use template;

impl Template {
    pub(crate) const fn new(text: &'static str, steps: &'static [Step]) -> Self {
        Self { text, steps }
    }

    /// A template that `cargo xtask pkg` has taken apart: behind each stretch of fixed text stands one character, the
    /// number of a [`Slot`] from 1 or `|` for [`Then::End`].
    #[cfg(feature = "wasm-bar")]
    pub(crate) fn packed(text: &'static str) -> Self {
        let (mut steps, mut from) = (Vec::new(), 0);
        for (to, byte) in (0..).zip(text.bytes()) {
            let then = match Slot::ALL.get(usize::from(byte).wrapping_sub(1)) {
                Some(slot) => Then::Value(*slot),
                None if byte == b'|' => Then::End,
                None => continue,
            };
            steps.push(Step { from, to, then });
            from = to + 1;
        }
        Self::new(text, steps.leak())
    }

    /// The template as the table has it.
    pub(crate) fn text(&self) -> &'static str {
        self.text
    }

    /// Each stretch of fixed text, with what comes behind it.
    pub(crate) fn steps(&self) -> impl Iterator<Item = (&'static str, Then)> {
        let cut = |step: &Step| {
            (
                &self.text[usize::from(step.from)..usize::from(step.to)],
                step.then,
            )
        };
        self.steps.iter().map(cut)
    }

    /// Whether it has a place for `slot`.
    pub(crate) fn takes(&self, slot: Slot) -> bool {
        self.steps.iter().any(|step| step.then == Then::Value(slot))
    }
}

/// How many steps [`parse`] makes of `text`.
pub(crate) const fn steps(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut count, mut in_query) = (0, 1, false);
    while at < bytes.len() {
        if bytes[at] == b'{' || begins_pair(bytes[at], in_query) {
            count += 1;
        }
        in_query |= matches!(bytes[at], b'?' | b'#');
        at += 1;
    }
    count
}

/// Takes `text` apart.
pub(crate) const fn parse<const STEPS: usize>(text: &str) -> [Step; STEPS] {
    let mut steps = [Step::NONE; STEPS];
    take_apart(text, &mut steps);
    steps
}

/// Fills `made`, which has as many places as [`steps`] says, with the steps of `text`.
const fn take_apart(text: &str, made: &mut [Step]) {
    let bytes = text.as_bytes();
    assert!(bytes.len() < 256, "a template of 256 bytes and more");
    let (mut at, mut from, mut count, mut in_query) = (0, 0, 0, false);
    while at < bytes.len() {
        let (then, next) = if bytes[at] == b'{' {
            let mut close = at;
            while bytes[close] != b'}' {
                close += 1;
            }
            let name = bytes.split_at(close).0.split_at(at + 1).1;
            (Then::Value(Slot::named(name)), close + 1)
        } else if begins_pair(bytes[at], in_query) {
            in_query = true;
            (Then::End, at)
        } else {
            at += 1;
            continue;
        };
        made[count] = Step {
            from: from as u8,
            to: at as u8,
            then,
        };
        count += 1;
        from = next;
        at = if next > at { next } else { at + 1 };
    }
    made[count] = Step {
        from: from as u8,
        to: bytes.len() as u8,
        then: Then::End,
    };
}

/// Whether `byte` begins the query, the fragment of an address without one, or a further pair of either.
const fn begins_pair(byte: u8, in_query: bool) -> bool {
    match byte {
        b'?' | b'#' => !in_query,
        b'&' => in_query,
        _ => false,
    }
}
