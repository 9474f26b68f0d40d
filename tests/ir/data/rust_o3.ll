; ModuleID = 's.230af92bc36b036e-cgu.0'
source_filename = "s.230af92bc36b036e-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%P = type { double, [3 x float], i32 }
%"alloc::boxed::Box<dyn Area>" = type { %"core::ptr::unique::Unique<dyn Area>", %"alloc::alloc::Global" }
%"core::ptr::unique::Unique<dyn Area>" = type { %"core::ptr::non_null::NonNull<dyn Area>", %"core::marker::PhantomData<dyn Area>" }
%"core::ptr::non_null::NonNull<dyn Area>" = type { { ptr, ptr } }
%"core::marker::PhantomData<dyn Area>" = type {}
%"alloc::alloc::Global" = type {}

; alloc::raw_vec::RawVec<T,A>::grow_one
; Function Attrs: cold noinline nonlazybind uwtable
define void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h67e3bbc76bafcd34E"(ptr noalias noundef align 8 captures(none) dereferenceable(16) %self) unnamed_addr #0 {
start:
  %self1 = load i64, ptr %self, align 8, !range !3, !noundef !4
; call alloc::raw_vec::RawVecInner<A>::grow_amortized
  %0 = tail call fastcc { i64, i64 } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17h5875415ce0879ed2E"(ptr noalias noundef align 8 dereferenceable(16) %self, i64 noundef %self1)
  %1 = extractvalue { i64, i64 } %0, 0
  %.not = icmp eq i64 %1, -9223372036854775807
  br i1 %.not, label %bb3, label %bb2, !prof !5

bb2:                                              ; preds = %start
  %2 = extractvalue { i64, i64 } %0, 1
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %1, i64 %2) #13
  unreachable

bb3:                                              ; preds = %start
  ret void
}

; alloc::raw_vec::RawVecInner<A>::finish_grow
; Function Attrs: cold nounwind nonlazybind uwtable
define internal fastcc void @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17hb3cd7ac8e6d64ea0E"(ptr dead_on_unwind noalias noundef nonnull writable writeonly align 8 captures(none) dereferenceable(24) initializes((0, 8)) %_0, i64 %self.0.val, ptr %self.8.val, i64 noundef range(i64 0, -1) %cap) unnamed_addr #1 {
start:
  %_33.0 = mul i64 %cap, 24
  %or.cond.not = icmp ugt i64 %cap, 384307168202282325
  br i1 %or.cond.not, label %bb11, label %bb15, !prof !6

bb15:                                             ; preds = %start
  %0 = icmp eq i64 %self.0.val, 0
  br i1 %0, label %bb5, label %bb3

bb3:                                              ; preds = %bb15
  %alloc_size.i = mul nuw i64 %self.0.val, 24
  %1 = icmp ne ptr %self.8.val, null
  tail call void @llvm.assume(i1 %1)
  %cond.i.i = icmp uge i64 %_33.0, %alloc_size.i
  tail call void @llvm.assume(i1 %cond.i.i)
; call __rustc::__rust_realloc
  %raw_ptr.i.i = tail call noundef align 8 ptr @_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc(ptr noundef nonnull %self.8.val, i64 noundef %alloc_size.i, i64 noundef 8, i64 noundef range(i64 0, 9223372036854775801) %_33.0) #14
  br label %bb7

bb5:                                              ; preds = %bb15
  %2 = icmp eq i64 %_33.0, 0
  br i1 %2, label %bb9, label %bb4.i.i

bb4.i.i:                                          ; preds = %bb5
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #14
; call __rustc::__rust_alloc
  %3 = tail call noundef align 8 ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) %_33.0, i64 noundef 8) #14
  br label %bb7

bb7:                                              ; preds = %bb4.i.i, %bb3
  %raw_ptr.i.i.pn = phi ptr [ %raw_ptr.i.i, %bb3 ], [ %3, %bb4.i.i ]
  %4 = icmp eq ptr %raw_ptr.i.i.pn, null
  br i1 %4, label %bb8, label %bb9

bb8:                                              ; preds = %bb7
  %5 = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store i64 8, ptr %5, align 8
  br label %bb11

bb9:                                              ; preds = %bb5, %bb7
  %raw_ptr.i.i.pn8 = phi ptr [ %raw_ptr.i.i.pn, %bb7 ], [ inttoptr (i64 8 to ptr), %bb5 ]
  %6 = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store ptr %raw_ptr.i.i.pn8, ptr %6, align 8
  br label %bb11

bb11:                                             ; preds = %start, %bb9, %bb8
  %.sink9 = phi i64 [ 16, %bb9 ], [ 16, %bb8 ], [ 8, %start ]
  %_33.0.sink = phi i64 [ %_33.0, %bb9 ], [ %_33.0, %bb8 ], [ 0, %start ]
  %storemerge8 = phi i64 [ 0, %bb9 ], [ 1, %bb8 ], [ 1, %start ]
  %7 = getelementptr inbounds nuw i8, ptr %_0, i64 %.sink9
  store i64 %_33.0.sink, ptr %7, align 8
  store i64 %storemerge8, ptr %_0, align 8
  ret void
}

; alloc::raw_vec::RawVecInner<A>::grow_amortized
; Function Attrs: cold nounwind nonlazybind uwtable
define internal fastcc { i64, i64 } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17h5875415ce0879ed2E"(ptr noalias noundef nonnull align 8 captures(none) dereferenceable(16) %self, i64 noundef range(i64 0, -9223372036854775808) %len) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %self3 = alloca [24 x i8], align 8
  %_25.0 = add nuw i64 %len, 1
  %self5 = load i64, ptr %self, align 8, !range !3, !noundef !4
  %v16 = shl nuw i64 %self5, 1
  %_0.sroa.0.0.i = tail call noundef range(i64 0, -1) i64 @llvm.umax.i64(i64 range(i64 0, -1) %_25.0, i64 range(i64 0, -1) %v16)
  %_0.sroa.0.0.i16 = tail call noundef range(i64 0, -1) i64 @llvm.umax.i64(i64 range(i64 0, -1) %_0.sroa.0.0.i, i64 4)
  call void @llvm.lifetime.start.p0(ptr nonnull %self3)
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %self.val15 = load ptr, ptr %0, align 8
; call alloc::raw_vec::RawVecInner<A>::finish_grow
  call fastcc void @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17hb3cd7ac8e6d64ea0E"(ptr noalias noundef align 8 captures(none) dereferenceable(24) %self3, i64 %self5, ptr %self.val15, i64 noundef %_0.sroa.0.0.i16)
  %_37 = load i64, ptr %self3, align 8, !range !7, !noundef !4
  %1 = trunc nuw i64 %_37 to i1
  %2 = getelementptr inbounds nuw i8, ptr %self3, i64 8
  br i1 %1, label %bb18, label %bb19

bb6:                                              ; preds = %bb18, %bb19
  %_0.sroa.5.0 = phi i64 [ undef, %bb19 ], [ %e.1, %bb18 ]
  %_0.sroa.0.0 = phi i64 [ -9223372036854775807, %bb19 ], [ %e.0, %bb18 ]
  %3 = insertvalue { i64, i64 } poison, i64 %_0.sroa.0.0, 0
  %4 = insertvalue { i64, i64 } %3, i64 %_0.sroa.5.0, 1
  ret { i64, i64 } %4

bb18:                                             ; preds = %start
  %e.0 = load i64, ptr %2, align 8, !range !8, !noundef !4
  %5 = getelementptr inbounds nuw i8, ptr %self3, i64 16
  %e.1 = load i64, ptr %5, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %self3)
  br label %bb6

bb19:                                             ; preds = %start
  %v.0 = load ptr, ptr %2, align 8, !nonnull !4, !noundef !4
  call void @llvm.lifetime.end.p0(ptr nonnull %self3)
  store ptr %v.0, ptr %0, align 8
  %6 = icmp sgt i64 %_0.sroa.0.0.i16, -1
  tail call void @llvm.assume(i1 %6)
  store i64 %_0.sroa.0.0.i16, ptr %self, align 8
  br label %bb6
}

; Function Attrs: nonlazybind uwtable
define { i64, double } @step(ptr noalias noundef align 8 captures(none) dereferenceable(24) %ps, double noundef %dt) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %0 = getelementptr inbounds nuw i8, ptr %ps, i64 8
  %_20 = load ptr, ptr %0, align 8, !nonnull !4, !noundef !4
  %1 = getelementptr inbounds nuw i8, ptr %ps, i64 16
  %_19 = load i64, ptr %1, align 8, !noundef !4
  %_23.idx = mul nuw nsw i64 %_19, 24
  %_23 = getelementptr inbounds nuw i8, ptr %_20, i64 %_23.idx
  %_303 = icmp eq i64 %_19, 0
  br i1 %_303, label %bb5, label %bb6

bb6:                                              ; preds = %start, %bb3
  %e.sroa.0.05 = phi double [ %8, %bb3 ], [ 0.000000e+00, %start ]
  %iter.sroa.0.04 = phi ptr [ %_36, %bb3 ], [ %_20, %start ]
  %2 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.04, i64 12
  %_10 = load float, ptr %2, align 4, !noundef !4
  %_9 = fpext float %_10 to double
  %_8 = fmul double %dt, %_9
  %3 = load double, ptr %iter.sroa.0.04, align 8, !noundef !4
  %4 = fadd double %3, %_8
  store double %4, ptr %iter.sroa.0.04, align 8
  %5 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.04, i64 20
  %_11 = load i32, ptr %5, align 4, !noundef !4
  %6 = icmp eq i32 %_11, 3
  br i1 %6, label %bb4, label %bb3

bb5:                                              ; preds = %bb3, %start
  %e.sroa.0.0.lcssa = phi double [ 0.000000e+00, %start ], [ %8, %bb3 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %self1.i = load i64, ptr %ps, align 8, !range !3, !alias.scope !9, !noalias !12, !noundef !4
  %_4.i = icmp eq i64 %_19, %self1.i
  br i1 %_4.i, label %bb1.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h61a9bc29f6bab8e4E.exit"

bb3:                                              ; preds = %bb6
  %_36 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.04, i64 24
  %7 = tail call double @llvm.sqrt.f64(double %4)
  %8 = fadd double %e.sroa.0.05, %7
  %_30 = icmp eq ptr %_36, %_23
  br i1 %_30, label %bb5, label %bb6

bb4:                                              ; preds = %bb6, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h61a9bc29f6bab8e4E.exit"
  %_0.sroa.3.0 = phi double [ %e.sroa.0.0.lcssa, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h61a9bc29f6bab8e4E.exit" ], [ undef, %bb6 ]
  %_0.sroa.0.0 = phi i64 [ 1, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h61a9bc29f6bab8e4E.exit" ], [ 0, %bb6 ]
  %9 = insertvalue { i64, double } poison, i64 %_0.sroa.0.0, 0
  %10 = insertvalue { i64, double } %9, double %_0.sroa.3.0, 1
  ret { i64, double } %10

bb1.i:                                            ; preds = %bb5
; call alloc::raw_vec::RawVec<T,A>::grow_one
  tail call void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h67e3bbc76bafcd34E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %ps), !noalias !12
  %_14.i.pre = load ptr, ptr %0, align 8, !alias.scope !9, !noalias !12
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h61a9bc29f6bab8e4E.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h61a9bc29f6bab8e4E.exit": ; preds = %bb5, %bb1.i
  %_14.i = phi ptr [ %_20, %bb5 ], [ %_14.i.pre, %bb1.i ]
  %end.i = getelementptr inbounds nuw %P, ptr %_14.i, i64 %_19
  store double %e.sroa.0.0.lcssa, ptr %end.i, align 8, !noalias !9
  %_14.sroa.4.0.end.i.sroa_idx = getelementptr inbounds nuw i8, ptr %end.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(12) %_14.sroa.4.0.end.i.sroa_idx, i8 0, i64 12, i1 false)
  %_14.sroa.5.0.end.i.sroa_idx = getelementptr inbounds nuw i8, ptr %end.i, i64 20
  store i32 1, ptr %_14.sroa.5.0.end.i.sroa_idx, align 4, !noalias !9
  %11 = add i64 %_19, 1
  store i64 %11, ptr %1, align 8, !alias.scope !9, !noalias !12
  br label %bb4
}

; Function Attrs: nonlazybind uwtable
define noundef double @total(ptr noalias noundef nonnull readonly align 8 captures(none) %shapes.0, i64 noundef range(i64 0, 576460752303423488) %shapes.1) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %0 = icmp eq i64 %shapes.1, 0
  br i1 %0, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h60edcb2d1e44b38dE.exit", label %bb8.i

bb8.i:                                            ; preds = %start, %bb8.i
  %i.sroa.0.0.i = phi i64 [ %_27.i, %bb8.i ], [ 0, %start ]
  %acc.sroa.0.0.i = phi double [ %_0.i2.i.i, %bb8.i ], [ -0.000000e+00, %start ]
  %_45.i = getelementptr inbounds nuw %"alloc::boxed::Box<dyn Area>", ptr %shapes.0, i64 %i.sroa.0.0.i
  %_45.val.i = load ptr, ptr %_45.i, align 8, !nonnull !4, !noundef !4
  %1 = getelementptr i8, ptr %_45.i, i64 8
  %_45.val3.i = load ptr, ptr %1, align 8, !nonnull !4, !align !14, !noundef !4
  %2 = getelementptr inbounds nuw i8, ptr %_45.val3.i, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !4, !nonnull !4
  %_0.i.i.i = tail call noundef double %3(ptr noundef nonnull align 1 %_45.val.i) #15
  %_0.i2.i.i = fadd double %acc.sroa.0.0.i, %_0.i.i.i
  %_27.i = add nuw nsw i64 %i.sroa.0.0.i, 1
  %_28.i = icmp eq i64 %_27.i, %shapes.1
  br i1 %_28.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h60edcb2d1e44b38dE.exit", label %bb8.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h60edcb2d1e44b38dE.exit": ; preds = %bb8.i, %start
  %_0.sroa.0.0.i = phi double [ -0.000000e+00, %start ], [ %_0.i2.i.i, %bb8.i ]
  ret double %_0.sroa.0.0.i
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #4

; __rustc::__rust_realloc
; Function Attrs: nounwind nonlazybind allockind("realloc,aligned") allocsize(3) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc(ptr allocptr noundef, i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807), i64 noundef) unnamed_addr #5

; __rustc::__rust_no_alloc_shim_is_unstable_v2
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #6

; __rustc::__rust_alloc
; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807)) unnamed_addr #7

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #6

; alloc::raw_vec::handle_error
; Function Attrs: cold minsize noreturn nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef range(i64 0, -9223372036854775807), i64) unnamed_addr #8

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #11

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #12

attributes #0 = { cold noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { cold nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind nonlazybind allockind("realloc,aligned") allocsize(3) uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { cold minsize noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #13 = { noreturn }
attributes #14 = { nounwind }
attributes #15 = { inlinehint }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{i64 0, i64 -9223372036854775808}
!4 = !{}
!5 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!6 = !{!"branch_weights", i32 2002, i32 2000}
!7 = !{i64 0, i64 2}
!8 = !{i64 0, i64 -9223372036854775807}
!9 = !{!10}
!10 = distinct !{!10, !11, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h61a9bc29f6bab8e4E: %self"}
!11 = distinct !{!11, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h61a9bc29f6bab8e4E"}
!12 = !{!13}
!13 = distinct !{!13, !11, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h61a9bc29f6bab8e4E: %value"}
!14 = !{i64 8}
