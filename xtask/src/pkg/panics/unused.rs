//! Blanks the data that only code of panics has read: words, places in the sources, tables for formatting. Zeros weigh
//! nothing.
//!
//! What reads what is told by the relocations, which the linker leaves in the module when asked (`--emit-relocs`):
//! [Linking](https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md).

use std::collections::HashSet;
use std::ops::Range;
use walrus::{DataId, FunctionKind, Module};
use wasmparser::{
    DefinedDataSymbol, KnownCustom, Linking, Parser, Payload, RelocSectionReader, SymbolFlags, SymbolInfo,
};

/// What the standard library says in panics: how it begins.
const WORDS: &[&str] = &[
    "assertion failed: ",
    "attempt to join into collection with len > usize::MAX",
    "called `Option::unwrap()` on a `None` value",
    "called `Result::unwrap()` on an `Err` value",
    "cannot recursively acquire mutex",
    "capacity overflow",
    "mid > len",
    "one-time initialization may not be performed recursively",
];

/// The bytes of a `core::panic::Location`: address and length of the path, line, column.
const LOCATION: u32 = 16;

/// The module as the linker made it, as far as it says what lies in its data and who reads it.
struct Linked {
    /// The symbol table, where a symbol is data.
    symbols: Vec<Option<DefinedDataSymbol>>,
    /// Where something names a symbol, from the start of its section, and which; in order.
    in_code: Vec<(usize, usize)>,
    in_data: Vec<(usize, usize)>,
    /// Where the segments lie in their section, and where that begins in the file.
    segments: Vec<Range<usize>>,
    data_at: usize,
}

impl Linked {
    /// Where the data of a symbol lies in its section, where it is data.
    fn place(&self, symbol: usize) -> Option<Range<usize>> {
        let symbol = self.symbols.get(symbol)?.as_ref()?;
        let start = self.segments.get(symbol.index as usize)?.start + symbol.offset as usize;
        Some(start..start + symbol.size as usize)
    }

    /// The symbols that data at this place names.
    fn named(&self, place: &Range<usize>) -> impl Iterator<Item = usize> {
        inside(&self.in_data, place)
    }

    /// Whether a symbol is where a panic comes from or what it says, which code names that calls it and nothing reads.
    fn is_of_panics(&self, symbol: usize, file: &[u8]) -> bool {
        let text = |place: Range<usize>| {
            file.get(self.data_at + place.start..self.data_at + place.end)
                .unwrap_or_default()
        };
        let Some(place) = self.place(symbol) else {
            return false;
        };
        let is_source = |path: Range<usize>| {
            text(path)
                .split(|byte| *byte == 0)
                .next()
                .is_some_and(|path| path.ends_with(b".rs"))
        };
        if place.len() == LOCATION as usize {
            let mut names = self.named(&place);
            if let (Some(path), None) = (names.next(), names.next()) {
                return self.place(path).is_some_and(is_source);
            }
        }
        WORDS
            .iter()
            .any(|words| text(place.clone()).starts_with(words.as_bytes()))
    }
}

/// The symbols that are named inside of a place.
fn inside(names: &[(usize, usize)], place: &Range<usize>) -> impl Iterator<Item = usize> {
    let from = names.partition_point(|(at, _)| *at < place.start);
    let to = names.partition_point(|(at, _)| *at < place.end);
    names[from..to].iter().map(|(_, symbol)| *symbol)
}

/// Blanks what no function that is left in `module` leads to; `file` is what it was read from.
pub(super) fn blank(module: &mut Module, file: &[u8]) -> Result<(), String> {
    let linked = read(file).map_err(|error| format!("relocations: {error}"))?;
    if linked.in_code.is_empty() {
        return Err("relocations: the linker was not asked for them".to_owned());
    }
    let used = used(module, &linked, file);
    let mut ids: Vec<DataId> = module.data.iter().map(walrus::Data::id).collect();
    ids.sort_by_key(|id| id.index());
    for (index, (id, range)) in ids.into_iter().zip(&linked.segments).enumerate() {
        let value = &mut module.data.get_mut(id).value;
        if value.len() != range.len() {
            return Err(format!("relocations: segment {index} is another"));
        }
        // Symbols may lie over one another.
        let mut is_blank = vec![false; value.len()];
        for read in [false, true] {
            for (at, symbol) in linked.symbols.iter().enumerate() {
                if let Some(symbol) = symbol
                    && symbol.index as usize == index
                    && used.contains(&at) == read
                {
                    let start = symbol.offset as usize;
                    is_blank[start..start + symbol.size as usize].fill(!read);
                }
            }
        }
        for (byte, _) in value.iter_mut().zip(is_blank).filter(|(_, is_blank)| *is_blank) {
            *byte = 0;
        }
    }
    let customs: Vec<_> = module
        .customs
        .iter()
        .map(|(_, section)| section.name().to_owned())
        .collect();
    for name in customs {
        if name == "linking" || name.starts_with("reloc.") {
            module.customs.remove_raw(&name);
        }
    }
    Ok(())
}

/// The data symbols that functions of `module` name, and those that such data names.
fn used(module: &Module, linked: &Linked, file: &[u8]) -> HashSet<usize> {
    let is_read = |symbol: &usize| linked.place(*symbol).is_some() && !linked.is_of_panics(*symbol, file);
    let mut found: Vec<usize> = Vec::new();
    for function in module.funcs.iter() {
        if let FunctionKind::Local(local) = &function.kind
            && let Some(range) = &local.original_range
        {
            found.extend(inside(&linked.in_code, range).filter(is_read));
        }
    }
    let mut used = HashSet::new();
    while let Some(symbol) = found.pop() {
        if let Some(place) = linked.place(symbol)
            && used.insert(symbol)
        {
            found.extend(linked.named(&place).filter(is_read));
        }
    }
    used
}

fn read(file: &[u8]) -> Result<Linked, wasmparser::BinaryReaderError> {
    let mut linked = Linked {
        symbols: Vec::new(),
        in_code: Vec::new(),
        in_data: Vec::new(),
        segments: Vec::new(),
        data_at: 0,
    };
    let (mut sections, mut code, mut data) = (0, None, None);
    for payload in Parser::new(0).parse_all(file) {
        let payload = payload?;
        match &payload {
            Payload::CodeSectionStart { .. } => code = Some(sections),
            Payload::DataSection(reader) => {
                data = Some(sections);
                linked.data_at = reader.range().start;
                for segment in reader.clone() {
                    let segment = segment?;
                    let end = segment.range.end - reader.range().start;
                    linked.segments.push(end - segment.data.len()..end);
                }
            }
            Payload::CustomSection(section) => match section.as_known() {
                KnownCustom::Linking(reader) => linked.symbols = symbols(&reader)?,
                KnownCustom::Reloc(reader) => {
                    if let Some(places) = places(&reader, code)? {
                        linked.in_code = places;
                    } else if let Some(places) = places(&reader, data)? {
                        linked.in_data = places;
                    }
                }
                _ => {}
            },
            _ => {}
        }
        sections += u32::from(payload.as_section().is_some());
    }
    Ok(linked)
}

fn symbols(
    reader: &wasmparser::LinkingSectionReader<'_>,
) -> Result<Vec<Option<DefinedDataSymbol>>, wasmparser::BinaryReaderError> {
    let mut symbols = Vec::new();
    for subsection in reader.subsections() {
        if let Linking::SymbolTable(table) = subsection? {
            for symbol in table {
                symbols.push(match symbol? {
                    // Others are addresses of their own, such as where the heap begins.
                    SymbolInfo::Data { symbol, flags, .. } if !flags.contains(SymbolFlags::ABSOLUTE) => {
                        symbol
                    }
                    _ => None,
                });
            }
        }
    }
    Ok(symbols)
}

/// The relocations, where they are those of the section of this number.
fn places(
    reader: &RelocSectionReader<'_>,
    section: Option<u32>,
) -> Result<Option<Vec<(usize, usize)>>, wasmparser::BinaryReaderError> {
    if section != Some(reader.section_index()) {
        return Ok(None);
    }
    let entries = reader.entries().into_iter();
    let places = entries.map(|entry| entry.map(|entry| (entry.offset as usize, entry.index as usize)));
    let mut places = places.collect::<Result<Vec<_>, _>>()?;
    places.sort_unstable();
    Ok(Some(places))
}
