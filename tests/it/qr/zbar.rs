//! Reading codes back with ZBar, many at a time.

use super::picture::Picture;
use handbill::qr::{PngOptions, Qr, QrOptions};
use std::io::ErrorKind;
use std::process::Command;
use tempfile::TempDir;

/// Pictures to be read in one run of `zbarimg`, and the text each must give.
pub(super) struct Batch {
    folder: TempDir,
    expected: Vec<(String, String)>,
}

impl Batch {
    pub(super) fn new() -> Self {
        Self {
            folder: TempDir::new().expect("a temporary folder"),
            expected: Vec::new(),
        }
    }

    /// The code as `handbill` writes it to PNG.
    pub(super) fn add(&mut self, qr: &Qr) {
        let png = qr.to_png(&PngOptions::new().with_module_px(4)).expect("safe");
        self.add_png(&png, qr.text());
    }

    pub(super) fn add_png(&mut self, png: &[u8], text: &str) {
        self.add_file("png", png, text);
    }

    /// A picture of one pixel a module, enlarged.
    pub(super) fn add_picture(&mut self, picture: Picture, text: &str) {
        self.add_file("pgm", &picture.to_pgm(4), text);
    }

    fn add_file(&mut self, extension: &str, bytes: &[u8], text: &str) {
        let name = format!("{:03}.{extension}", self.expected.len());
        std::fs::write(self.folder.path().join(&name), bytes).expect("a writable folder");
        self.expected.push((name, text.to_owned()));
    }

    /// Fails unless ZBar reads each text back, and nothing more.
    pub(super) fn check(self) {
        assert!(!self.expected.is_empty());
        let read = self.read();
        assert_eq!(read.len(), self.expected.len(), "pictures read");
        for (read, (name, text)) in read.iter().zip(&self.expected) {
            let read = String::from_utf8_lossy(read);
            assert_eq!(read, format!("{text}\n"), "picture {name}");
        }
    }

    /// What `zbarimg` prints for each picture: the text and a line feed, or nothing.
    ///
    /// A code with a text that no test uses stands after every picture to mark its end, for texts may hold line
    /// feeds, and ZBar's XML, which would keep pictures apart, garbles bytes outside ASCII.
    fn read(&self) -> Vec<Vec<u8>> {
        let end = self.folder.path().join("end.png");
        let mark =
            Qr::new(MARK, &QrOptions::new()).and_then(|qr| qr.to_png(&PngOptions::new().with_module_px(3)));
        std::fs::write(end, mark.expect("a short text")).expect("a writable folder");
        let output = Command::new("zbarimg")
            .args(["--raw", "--quiet", "--nodbus", "-Sdisable", "-Sqrcode.enable"])
            .args(
                self.expected
                    .iter()
                    .flat_map(|(name, _)| [name.as_str(), "end.png"]),
            )
            .current_dir(&self.folder)
            .output();
        let output = match output {
            Ok(output) => output.stdout,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                panic!("zbarimg is missing: apt-get install zbar-tools")
            }
            Err(error) => panic!("zbarimg did not run: {error}"),
        };
        let mark = format!("{MARK}\n").into_bytes();
        let mut pictures = Vec::new();
        let mut start = 0;
        for at in 0..output.len() {
            if at >= start && output[at..].starts_with(&mark) {
                pictures.push(output[start..at].to_vec());
                start = at + mark.len();
            }
        }
        assert_eq!(start, output.len(), "ZBar missed the mark at the end");
        pictures
    }
}

const MARK: &str = "HANDBILL-TEST-END-OF-PICTURE";
