//! Cuts off what a function does only to panic: it makes up the words, then calls what stops the module.

use std::collections::HashSet;
use std::ops::Range;
use walrus::ir::{Instr, InstrLocId, InstrSeqId, Unreachable, Visitor, dfs_in_order};
use walrus::{FunctionId, LocalFunction, Module};

/// Ends each function where nothing is left to it but to panic, and adds those that do nothing else to `stops`, the
/// functions that stop the module. Says where in the code was what is cut off, from the start of its section, in order.
pub(super) fn cut(module: &mut Module, stops: &mut HashSet<FunctionId>) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    loop {
        let before = stops.len();
        for (id, function) in module.funcs.iter_local_mut() {
            for block in blocks(function) {
                places.extend(cut_block(function, block, stops));
            }
            if let Some((Instr::Unreachable(_), _)) = function.block(function.entry_block()).first() {
                stops.insert(id);
            }
        }
        if stops.len() == before {
            places.sort_unstable_by_key(|place| place.start);
            return places;
        }
    }
}

/// The blocks of a function.
pub(super) fn blocks(function: &LocalFunction) -> Vec<InstrSeqId> {
    struct Blocks(Vec<InstrSeqId>);

    impl<'i> Visitor<'i> for Blocks {
        fn start_instr_seq(&mut self, block: &'i walrus::ir::InstrSeq) {
            self.0.push(block.id());
        }
    }

    let mut found = Blocks(Vec::new());
    dfs_in_order(&mut found, function, function.entry_block());
    found.0
}

fn cut_block(
    function: &mut LocalFunction,
    block: InstrSeqId,
    stops: &HashSet<FunctionId>,
) -> Option<Range<usize>> {
    let steps = &function.block(block).instrs;
    let end = steps.iter().position(|(step, _)| match step {
        Instr::Unreachable(_) => true,
        Instr::Call(call) => stops.contains(&call.func),
        _ => false,
    })?;
    let start = end
        - steps[..end]
            .iter()
            .rev()
            .take_while(|(step, _)| is_quiet(step))
            .count();
    let place = Some((place(function, steps[start].1)?, place(function, steps[end].1)?));
    let block = &mut function.block_mut(block).instrs;
    block.truncate(start);
    block.push((Unreachable {}.into(), InstrLocId::default()));
    place.map(|(start, end)| start..end)
}

/// Whether a step goes on to the next and does nothing that is seen from outside when the module stops there.
fn is_quiet(step: &Instr) -> bool {
    matches!(
        step,
        Instr::LocalGet(_)
            | Instr::LocalSet(_)
            | Instr::LocalTee(_)
            | Instr::GlobalGet(_)
            | Instr::GlobalSet(_)
            | Instr::Const(_)
            | Instr::Binop(_)
            | Instr::Unop(_)
            | Instr::Select(_)
            | Instr::Drop(_)
            | Instr::Load(_)
            | Instr::Store(_)
            | Instr::MemoryCopy(_)
            | Instr::MemoryFill(_)
    )
}

/// Where a step stood; nothing where it was not read from the file.
fn place(function: &LocalFunction, step: InstrLocId) -> Option<usize> {
    let steps = &function.instruction_mapping;
    let at = steps.binary_search_by_key(&step, |(_, step)| *step).ok()?;
    Some(steps[at].0)
}
