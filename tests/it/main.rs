//! Integration tests: one module a capability.

mod arbitrary;
mod architecture;
mod article;
mod bar;
mod card;
mod check;
mod cli;
mod corpus;
mod embed;
mod fetch;
mod fuzz;
mod icons;
mod inject;
mod labels;
mod meta;
mod poster;
mod qr;
mod run;
mod serve;
mod services;
mod share;
mod site;
mod text;
mod truth;
mod unfurl;
