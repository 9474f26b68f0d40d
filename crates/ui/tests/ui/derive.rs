#[derive(isozyme::Shape)]
union Bits {
    float: f64,
    bits: u64,
}

fn main() {}
