use isozyme::*;

#[autodiff_reverse(df1, Active)]
struct NotAFunction(f64);

trait Model {
    #[autodiff_reverse(df2, Const, Active, Active)]
    fn no_body(&self, x: f64) -> f64;
}

#[autodiff_reverse(df3, Active, Active)]
async fn asynchronous(x: f64) -> f64 {
    x
}

#[autodiff_reverse(df4, Active, Const)]
fn opaque(x: f64) -> impl Fn(f64) -> f64 {
    move |y| x * y
}

#[autodiff_reverse(df5, Active)]
fn never(x: f64) -> ! {
    panic!("{x}")
}

fn main() {}
