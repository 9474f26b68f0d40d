use std::collections::HashMap;
trait Shape { fn area(&self)->f64; fn name(&self)->String { "s".to_string() } }
struct C(f64); struct R{w:f64,h:f64}
impl Shape for C { fn area(&self)->f64 { 3.14*self.0*self.0 } }
impl Shape for R { fn area(&self)->f64 { self.w*self.h } fn name(&self)->String { format!("r{}x{}",self.w,self.h) } }
fn apply<F:Fn(f64)->f64>(f:F, v:&[f64])->Vec<f64>{ v.iter().map(|x| f(*x)).filter(|x|*x>0.5).collect() }
fn main(){
 let mut m:HashMap<String,Vec<f64>>=HashMap::new();
 let shapes:Vec<Box<dyn Shape>>=vec![Box::new(C(1.0)),Box::new(R{w:2.0,h:3.5})];
 for s in &shapes { m.entry(s.name()).or_default().push(s.area()); }
 let k=std::env::args().count() as f64;
 let v=apply(|x| x.sin()*k,&[1.0,2.0,3.0,4.0]);
 let mut t:Vec<_>=m.iter().collect(); t.sort_by(|a,b|a.0.cmp(b.0));
 println!("{:?} {:?} {}",t,v,v.iter().zip(v.iter().rev()).map(|(a,b)|a*b).sum::<f64>());
 let r:Result<i32,_>="12".parse::<i32>(); match r { Ok(x)=>println!("{x}"), Err(e)=>eprintln!("{e}") }
}
