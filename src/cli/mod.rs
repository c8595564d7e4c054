//! From arguments to a run: parse to plain values, make the plan, run the command.

mod args;
mod bronnen;
mod controleer;
mod exporteer;
mod filter;
mod gids;
mod hulp;
mod lijst;
mod nederlands;
mod plan;
mod toon;
mod zoek;

use std::ffi::OsString;

use crate::edge::afsluiten::{Einde, Uitkomst, meld};

use args::Opdracht;
use plan::Plan;

/// Runs the program with these arguments, the program's own name first.
pub(crate) fn run(argumenten: impl IntoIterator<Item = OsString>) -> Uitkomst {
    let args = match nederlands::ontleed(argumenten)? {
        nederlands::Ontleed::Args(args) => *args,
        nederlands::Ontleed::Getoond => return Ok(Einde::Gevonden),
    };
    let exporteert = matches!(args.opdracht, Some(Opdracht::Exporteer(_)));
    let plan = Plan::new(&args.algemeen, exporteert)?;
    match args.opdracht {
        None if plan.gesprek => gids::eerste_scherm(&plan),
        None => {
            meld(&hulp::kort());
            Ok(Einde::Verkeerd)
        }
        Some(Opdracht::Gids(a)) => gids::run(&a, &plan),
        Some(Opdracht::Zoek(a)) => zoek::run(&a, &plan),
        Some(Opdracht::Toon(a)) => toon::run(&a, &plan),
        Some(Opdracht::Lijst(a)) => lijst::run(&a, &plan),
        Some(Opdracht::Bronnen(a)) => bronnen::run(&a, &plan),
        Some(Opdracht::Exporteer(a)) => exporteer::run(&a, &args.algemeen, &plan),
        Some(Opdracht::Controleer(a)) => controleer::run(&a, &plan),
    }
}
