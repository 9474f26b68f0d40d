//! The words of an attribute: modes and activities.

/// The direction of a derivative.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    Forward,
    Reverse,
}

impl Mode {
    pub fn word(self) -> &'static str {
        match self {
            Mode::Forward => "forward",
            Mode::Reverse => "reverse",
        }
    }

    pub fn from_word(word: &str) -> Option<Mode> {
        match word {
            "Forward" => Some(Mode::Forward),
            "Reverse" => Some(Mode::Reverse),
            _ => None,
        }
    }
}

/// What happens to the derivative of one argument, or of the result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Activity {
    Const,
    Active,
    ActiveOnly,
    Duplicated,
    DuplicatedOnly,
    Dual,
    DualOnly,
    Dualv,
    DualvOnly,
    Duplicatedv,
}

use Activity::*;

const ALL: [Activity; 10] = [Const, Active, ActiveOnly, Duplicated, DuplicatedOnly, Dual, DualOnly, Dualv, DualvOnly, Duplicatedv];

impl Activity {
    pub fn word(self) -> &'static str {
        match self {
            Const => "Const",
            Active => "Active",
            ActiveOnly => "ActiveOnly",
            Duplicated => "Duplicated",
            DuplicatedOnly => "DuplicatedOnly",
            Dual => "Dual",
            DualOnly => "DualOnly",
            Dualv => "Dualv",
            DualvOnly => "DualvOnly",
            Duplicatedv => "Duplicatedv",
        }
    }

    pub fn from_word(word: &str) -> Option<Activity> {
        ALL.into_iter().find(|a| a.word() == word)
    }

    /// The mode an activity belongs to; `None` for both.
    pub fn mode(self) -> Option<Mode> {
        match self {
            Const => None,
            Active | ActiveOnly | Duplicated | DuplicatedOnly | Duplicatedv => Some(Mode::Reverse),
            Dual | DualOnly | Dualv | DualvOnly => Some(Mode::Forward),
        }
    }

    /// One shadow holds those of all directions, one behind the other.
    pub fn is_wide(self) -> bool {
        matches!(self, Dualv | DualvOnly | Duplicatedv)
    }

    /// The activity that most resembles an unknown word in a mode, if one does.
    pub fn nearest(word: &str, mode: Mode) -> Option<Activity> {
        let word = word.to_lowercase();
        let allowed = || ALL.into_iter().filter(|a| a.mode().is_none_or(|m| m == mode)).map(|a| (a.word().to_lowercase(), a));
        let begins = |(full, _): &(String, Activity)| word.len() >= 3 && (full.starts_with(&word) || word.starts_with(full));
        let (distance, best) = allowed().map(|(full, a)| (distance(&word, &full), a)).min_by_key(|(d, _)| *d)?;
        if distance * 3 <= word.len().max(3) {
            return Some(best);
        }
        allowed().find(begins).map(|(_, a)| a)
    }
}

/// The activities a mode allows, as a list for a message.
pub fn allowed(mode: Mode) -> &'static str {
    match mode {
        Mode::Forward => "`Const`, `Dual`, `DualOnly` and `Dualv`",
        Mode::Reverse => "`Const`, `Active`, `ActiveOnly`, `Duplicated`, `DuplicatedOnly` and `Duplicatedv`",
    }
}

/// Levenshtein's distance: single-character insertions, deletions and substitutions.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(ca != *cb);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_found() {
        assert_eq!(Activity::nearest("Duplicate", Mode::Reverse), Some(Duplicated));
        assert_eq!(Activity::nearest("active", Mode::Reverse), Some(Active));
        assert_eq!(Activity::nearest("Constant", Mode::Forward), Some(Const));
        assert_eq!(Activity::nearest("Dup", Mode::Reverse), Some(Duplicated));
        assert_eq!(Activity::nearest("Banana", Mode::Reverse), None);
    }
}
