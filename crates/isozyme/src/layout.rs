//! The layout of the block behind an `Rc` or an `Arc`, once more, as bitcode.
//!
//! The standard library has compiled this. In the linker's place, ours says that such a block is never empty: without that there is a pointer made of a
//! number where the size is zero.

use core::alloc::Layout;

#[no_mangle]
unsafe extern "Rust" fn isozyme_shared_layout(value: Layout) -> Layout {
    // Two counters, then the value.
    let counters = Layout::new::<[usize; 2]>();
    let align = if value.align() > counters.align() { value.align() } else { counters.align() };
    // A layout's size, rounded up to its alignment, fits an `isize`.
    unsafe {
        let offset = counters.size().unchecked_add(value.align() - 1) & !(value.align() - 1);
        let end = offset.unchecked_add(value.size()).unchecked_add(align - 1) & !(align - 1);
        core::hint::assert_unchecked(end >= counters.size());
        match Layout::from_size_align(end, align) {
            Ok(layout) => layout,
            Err(_) => panic!("the memory behind an `Rc` or `Arc` is too large"),
        }
    }
}
