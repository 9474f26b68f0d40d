; `RawVec<T>::grow_one(&mut self)` of types for which Rust's standard library has compiled it: {capacity, pointer}, whose block gets room for more.
; Without memory the program ends, as it does there.

declare noalias ptr @isozyme_rust_alloc(i64, i64)
declare noalias ptr @isozyme_rust_realloc(ptr, i64, i64, i64)
declare void @abort()
declare i64 @llvm.umax.i64(i64, i64)

define void @isozyme_grow_24(ptr %self) {
entry:
  %capacity = load i64, ptr %self, align 8
  %place = getelementptr inbounds i8, ptr %self, i64 8
  %block = load ptr, ptr %place, align 8
  %double = shl i64 %capacity, 1
  %next = call i64 @llvm.umax.i64(i64 %double, i64 4)
  %bytes = mul i64 %next, 24
  %none = icmp eq i64 %capacity, 0
  br i1 %none, label %first, label %more

first:
  %new = call noalias ptr @isozyme_rust_alloc(i64 %bytes, i64 8)
  br label %made

more:
  %old = mul i64 %capacity, 24
  %grown = call noalias ptr @isozyme_rust_realloc(ptr %block, i64 %old, i64 8, i64 %bytes)
  br label %made

made:
  %p = phi ptr [ %new, %first ], [ %grown, %more ]
  %refused = icmp eq ptr %p, null
  br i1 %refused, label %fail, label %done

fail:
  call void @abort()
  unreachable

done:
  store ptr %p, ptr %place, align 8
  store i64 %next, ptr %self, align 8
  ret void
}

define void @isozyme_grow_16(ptr %self) {
entry:
  %capacity = load i64, ptr %self, align 8
  %place = getelementptr inbounds i8, ptr %self, i64 8
  %block = load ptr, ptr %place, align 8
  %double = shl i64 %capacity, 1
  %next = call i64 @llvm.umax.i64(i64 %double, i64 4)
  %bytes = mul i64 %next, 16
  %none = icmp eq i64 %capacity, 0
  br i1 %none, label %first, label %more

first:
  %new = call noalias ptr @isozyme_rust_alloc(i64 %bytes, i64 8)
  br label %made

more:
  %old = mul i64 %capacity, 16
  %grown = call noalias ptr @isozyme_rust_realloc(ptr %block, i64 %old, i64 8, i64 %bytes)
  br label %made

made:
  %p = phi ptr [ %new, %first ], [ %grown, %more ]
  %refused = icmp eq ptr %p, null
  br i1 %refused, label %fail, label %done

fail:
  call void @abort()
  unreachable

done:
  store ptr %p, ptr %place, align 8
  store i64 %next, ptr %self, align 8
  ret void
}
