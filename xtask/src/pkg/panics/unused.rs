//! Finds what only code of panics has led to: data, which is blanked (words, places in the sources, tables for formatting;
//! zeros weigh nothing), and functions that stand in the table of functions for such data alone.
//!
//! What leads to what is told by the relocations, which the linker leaves in the module when asked (`--emit-relocs`):
//! [Linking](https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md).

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use walrus::ir::Instr;
use walrus::{DataId, ExportItem, FunctionId, FunctionKind, LocalFunction, Module};
use wasmparser::{
    DefinedDataSymbol, KnownCustom, Linking, Parser, Payload, RelocSectionReader, RelocationType,
    SymbolFlags, SymbolInfo, TypeRef,
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

/// What a name of the symbol table stands for.
enum Symbol {
    Data(DefinedDataSymbol),
    /// The number of a function.
    Function(u32),
    Other,
}

/// The module as the linker made it, as far as it says what lies in its data and who reads it.
struct Linked {
    symbols: Vec<Symbol>,
    /// How many functions come from outside; they are counted first.
    imports: u32,
    /// Where the other functions end, from the start of their section.
    functions: Vec<usize>,
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
        let Symbol::Data(symbol) = self.symbols.get(symbol)? else {
            return None;
        };
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

/// What the exports of a module lead to.
pub(super) struct Used {
    linked: Linked,
    symbols: HashSet<usize>,
    functions: HashSet<FunctionId>,
}

impl Used {
    /// What is led to where `cut` is no longer in the code. `file` is what the module was read from.
    pub(super) fn of(module: &Module, file: &[u8], cut: &[Range<usize>]) -> Result<Self, String> {
        let mut linked = read(file).map_err(|error| format!("relocations: {error}"))?;
        if linked.in_code.is_empty() {
            return Err("relocations: the linker was not asked for them".to_owned());
        }
        linked.in_code.retain(|(at, _)| {
            let before = cut.partition_point(|place| place.start <= *at);
            !cut[..before].last().is_some_and(|place| place.contains(at))
        });
        let ends: HashMap<usize, FunctionId> = module
            .funcs
            .iter_local()
            .filter_map(|(id, local)| Some((local.original_range.as_ref()?.end, id)))
            .collect();
        let mut used = Self {
            linked,
            symbols: HashSet::new(),
            functions: HashSet::new(),
        };
        let mut functions: Vec<FunctionId> = module
            .exports
            .iter()
            .filter_map(|export| match export.item {
                ExportItem::Function(id) => Some(id),
                _ => None,
            })
            .chain(module.start)
            .collect();
        while let Some(function) = functions.pop() {
            if let FunctionKind::Local(local) = &module.funcs.get(function).kind
                && used.functions.insert(function)
            {
                functions.extend(called(local));
                if let Some(range) = &local.original_range {
                    let symbols = inside(&used.linked.in_code, range).collect();
                    functions.extend(used.follow(symbols, &ends, file));
                }
            }
        }
        Ok(used)
    }

    /// Notes what these symbols lead to, and says which functions that are.
    fn follow(
        &mut self,
        mut symbols: Vec<usize>,
        ends: &HashMap<usize, FunctionId>,
        file: &[u8],
    ) -> Vec<FunctionId> {
        let mut functions = Vec::new();
        while let Some(symbol) = symbols.pop() {
            if let Some(Symbol::Function(number)) = self.linked.symbols.get(symbol) {
                let at = number.checked_sub(self.linked.imports).map(|at| at as usize);
                let end = at.and_then(|at| self.linked.functions.get(at));
                functions.extend(end.and_then(|end| ends.get(end)));
            } else if let Some(place) = self.linked.place(symbol)
                && !self.linked.is_of_panics(symbol, file)
                && self.symbols.insert(symbol)
            {
                symbols.extend(self.linked.named(&place));
            }
        }
        functions
    }

    /// The functions that nothing leads to, though they stand in the table of functions.
    pub(super) fn unused_functions(&self, module: &Module) -> HashSet<FunctionId> {
        let functions = module.funcs.iter_local().map(|(id, _)| id);
        functions.filter(|id| !self.functions.contains(id)).collect()
    }

    /// Blanks the data that nothing leads to.
    pub(super) fn blank(&self, module: &mut Module) -> Result<(), String> {
        let mut ids: Vec<DataId> = module.data.iter().map(walrus::Data::id).collect();
        ids.sort_by_key(|id| id.index());
        for (index, (id, range)) in ids.into_iter().zip(&self.linked.segments).enumerate() {
            let value = &mut module.data.get_mut(id).value;
            if value.len() != range.len() {
                return Err(format!("relocations: segment {index} is another"));
            }
            // Symbols may lie over one another.
            let mut is_blank = vec![false; value.len()];
            for read in [false, true] {
                for (at, symbol) in self.linked.symbols.iter().enumerate() {
                    if let Symbol::Data(symbol) = symbol
                        && symbol.index as usize == index
                        && self.symbols.contains(&at) == read
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
}

/// The functions that a function calls by their names.
fn called(function: &LocalFunction) -> Vec<FunctionId> {
    let mut called = Vec::new();
    for block in super::cut::blocks(function) {
        for (step, _) in &function.block(block).instrs {
            match step {
                Instr::Call(call) => called.push(call.func),
                Instr::RefFunc(named) => called.push(named.func),
                _ => {}
            }
        }
    }
    called
}

fn read(file: &[u8]) -> Result<Linked, wasmparser::BinaryReaderError> {
    let mut linked = Linked {
        symbols: Vec::new(),
        imports: 0,
        functions: Vec::new(),
        in_code: Vec::new(),
        in_data: Vec::new(),
        segments: Vec::new(),
        data_at: 0,
    };
    let (mut sections, mut code, mut data, mut code_at) = (0, None, None, 0);
    for payload in Parser::new(0).parse_all(file) {
        let payload = payload?;
        match &payload {
            Payload::ImportSection(reader) => {
                for import in reader.clone().into_imports() {
                    linked.imports += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionStart { range, .. } => {
                code = Some(sections);
                code_at = range.start;
            }
            Payload::CodeSectionEntry(body) => linked.functions.push(body.range().end - code_at),
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
) -> Result<Vec<Symbol>, wasmparser::BinaryReaderError> {
    let mut symbols = Vec::new();
    for subsection in reader.subsections() {
        if let Linking::SymbolTable(table) = subsection? {
            for symbol in table {
                symbols.push(match symbol? {
                    // Others are addresses of their own, such as where the heap begins.
                    SymbolInfo::Data { symbol, flags, .. } if !flags.contains(SymbolFlags::ABSOLUTE) => {
                        symbol.map_or(Symbol::Other, Symbol::Data)
                    }
                    SymbolInfo::Func { index, .. } => Symbol::Function(index),
                    _ => Symbol::Other,
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
    let mut places = Vec::new();
    for entry in reader.entries() {
        let entry = entry?;
        // A type is named by its number, not by a symbol.
        if entry.ty != RelocationType::TypeIndexLeb {
            places.push((entry.offset as usize, entry.index as usize));
        }
    }
    places.sort_unstable();
    Ok(Some(places))
}
