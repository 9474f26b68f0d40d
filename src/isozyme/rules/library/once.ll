; `std::sync::Once::call(&self, ignore_poisoning, f: &mut dyn FnMut(&OnceState), caller)`: the closure is called in the open, so that it is seen; then the
; library runs one that does nothing, for what it does besides. The callers have looked before whether the closure has already run.

@isozyme_once_table = private unnamed_addr constant { ptr, i64, i64, ptr, ptr } { ptr null, i64 0, i64 1, ptr @isozyme_once_nothing, ptr @isozyme_once_nothing }

declare void @isozyme_original(ptr, i1, ptr, ptr, ptr)

define internal void @isozyme_once_nothing(ptr %closure, ptr %state) {
  ret void
}

define void @isozyme_once(ptr %self, i1 %ignore, ptr %closure, ptr %table, ptr %caller) {
  %state = alloca { i64, i64 }, align 8
  store { i64, i64 } zeroinitializer, ptr %state, align 8
  %place = getelementptr i8, ptr %table, i64 32
  %code = load ptr, ptr %place, align 8
  call void %code(ptr %closure, ptr %state)
  call void @isozyme_original(ptr %self, i1 %ignore, ptr null, ptr @isozyme_once_table, ptr %caller)
  ret void
}
