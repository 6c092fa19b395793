//! Days with a year of two digits.

use super::Order;
use super::tokens::Token;
use jiff::civil::Date;

/// `24.11.26`, `24/11/26`, where the language tells what is first, `11/24/26` also where the month can be nothing else;
/// the year is one of this century.
pub(super) fn short_at(tokens: &[Token], at: usize, order: Option<Order>) -> Option<(Date, usize)> {
    let Some(
        [
            Token::Number(first, digits @ 1..=2),
            Token::Mark(sign @ ('.' | '/' | '-')),
            Token::Number(second, more @ 1..=2),
            Token::Mark(same),
            Token::Number(last, 2),
        ],
    ) = tokens.get(at..at + 5)
    else {
        return None;
    };
    // A longer row of numbers is none.
    let is_row = |at: Option<usize>| at.and_then(|at| tokens.get(at)) == Some(&Token::Mark(*sign));
    if sign != same
        || is_row(at.checked_sub(1))
        || is_row(Some(at + 5)) && matches!(tokens.get(at + 6), Some(Token::Number(..)))
    {
        return None;
    }
    let is_padded = (*digits, *more) == (2, 2);
    // `Rivers, 2.11.26`: a section and the day, and no more.
    let ends_list = || {
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        *sign == '.' && tokens.len() == at + 5 && before == Some(&Token::Mark(','))
    };
    let [year, month, day] = match order {
        Some(Order::Year) if is_padded => [first, second, last],
        _ if *sign == '-' => return None,
        Some(Order::Day) if is_padded || ends_list() => [last, second, first],
        Some(Order::Month) if *sign == '/' => [last, first, second],
        None if *sign == '/' && *second > 12 => [last, first, second],
        _ => return None,
    };
    let date = Date::new(2000 + *year as i16, *month as i8, *day as i8).ok()?;
    Some((date, at + 5))
}
