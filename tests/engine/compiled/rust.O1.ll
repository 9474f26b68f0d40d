; ModuleID = 'lib.c6f551dc431569fb-cgu.0'
source_filename = "lib.c6f551dc431569fb-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_bc51be471556e3c181c01b45c7376b55 = private unnamed_addr constant [10 x i8] c"rs/lib.rs\00", align 1
@alloc_a6e8913658d98d0dbd0444b57ddfd811 = private unnamed_addr constant [27 x i8] c"chunk size must be non-zero", align 1
@alloc_7b60990a587dfd4c912c6717914ab005 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00\14\00\00\00\17\00\00\00" }>, align 8
@alloc_a336b37a4ad0d7b1f4b70796c3b9560d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00\15\00\00\00\12\00\00\00" }>, align 8
@alloc_a4fef29288d32543d3bd9d8db2f316d6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00W\00\00\00\1B\00\00\00" }>, align 8
@alloc_b15519552147886aca753bfc1d35bf38 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00W\00\00\00,\00\00\00" }>, align 8
@alloc_913fd0026c2ec96cc0f2a934a8c9dbbd = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00W\00\00\003\00\00\00" }>, align 8

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E"(ptr noundef nonnull %self.0, ptr noundef %self.1, double noundef %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE.exit", label %bb5.i

bb5.i:                                            ; preds = %start
  %2 = ptrtoint ptr %self.1 to i64
  %3 = ptrtoint ptr %self.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = lshr exact i64 %4, 3
  %xtraiter = and i64 %5, 3
  %6 = icmp ult i64 %4, 32
  br i1 %6, label %bb8.i.epil.preheader, label %bb5.i.new

bb5.i.new:                                        ; preds = %bb5.i
  %unroll_iter = and i64 %5, 2305843009213693948
  br label %bb8.i

bb8.i:                                            ; preds = %bb8.i, %bb5.i.new
  %i.sroa.0.0.i = phi i64 [ 0, %bb5.i.new ], [ %_27.i.3, %bb8.i ]
  %acc.sroa.0.0.i = phi double [ %init, %bb5.i.new ], [ %_0.i.i.i.3, %bb8.i ]
  %niter = phi i64 [ 0, %bb5.i.new ], [ %niter.next.3, %bb8.i ]
  %_45.i = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_3.i.i.i.i = load double, ptr %_45.i, align 8, !alias.scope !3, !noalias !10, !noundef !12
  %_0.i.i.i.i = fmul double %_3.i.i.i.i, %_3.i.i.i.i
  %_0.i.i.i = fadd double %acc.sroa.0.0.i, %_0.i.i.i.i
  %7 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_45.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %_3.i.i.i.i.1 = load double, ptr %_45.i.1, align 8, !alias.scope !3, !noalias !10, !noundef !12
  %_0.i.i.i.i.1 = fmul double %_3.i.i.i.i.1, %_3.i.i.i.i.1
  %_0.i.i.i.1 = fadd double %_0.i.i.i, %_0.i.i.i.i.1
  %8 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_45.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %_3.i.i.i.i.2 = load double, ptr %_45.i.2, align 8, !alias.scope !3, !noalias !10, !noundef !12
  %_0.i.i.i.i.2 = fmul double %_3.i.i.i.i.2, %_3.i.i.i.i.2
  %_0.i.i.i.2 = fadd double %_0.i.i.i.1, %_0.i.i.i.i.2
  %9 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_45.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_3.i.i.i.i.3 = load double, ptr %_45.i.3, align 8, !alias.scope !3, !noalias !10, !noundef !12
  %_0.i.i.i.i.3 = fmul double %_3.i.i.i.i.3, %_3.i.i.i.i.3
  %_0.i.i.i.3 = fadd double %_0.i.i.i.2, %_0.i.i.i.i.3
  %_27.i.3 = add nuw i64 %i.sroa.0.0.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE.exit.loopexit.unr-lcssa", label %bb8.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE.exit.loopexit.unr-lcssa": ; preds = %bb8.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE.exit", label %bb8.i.epil.preheader

bb8.i.epil.preheader:                             ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE.exit.loopexit.unr-lcssa", %bb5.i
  %i.sroa.0.0.i.epil.init = phi i64 [ 0, %bb5.i ], [ %_27.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.epil.init = phi double [ %init, %bb5.i ], [ %_0.i.i.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.epil

bb8.i.epil:                                       ; preds = %bb8.i.epil, %bb8.i.epil.preheader
  %i.sroa.0.0.i.epil = phi i64 [ %i.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_27.i.epil, %bb8.i.epil ]
  %acc.sroa.0.0.i.epil = phi double [ %acc.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_0.i.i.i.epil, %bb8.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.epil.preheader ], [ %epil.iter.next, %bb8.i.epil ]
  %_45.i.epil = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.epil
  %_3.i.i.i.i.epil = load double, ptr %_45.i.epil, align 8, !alias.scope !3, !noalias !10, !noundef !12
  %_0.i.i.i.i.epil = fmul double %_3.i.i.i.i.epil, %_3.i.i.i.i.epil
  %_0.i.i.i.epil = fadd double %acc.sroa.0.0.i.epil, %_0.i.i.i.i.epil
  %_27.i.epil = add nuw i64 %i.sroa.0.0.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE.exit", label %bb8.i.epil, !llvm.loop !13

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE.exit": ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE.exit.loopexit.unr-lcssa", %bb8.i.epil, %start
  %_0.sroa.0.0.i = phi double [ %init, %start ], [ %_0.i.i.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.epil, %bb8.i.epil ]
  ret double %_0.sroa.0.0.i
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE"(ptr noundef nonnull %self.0, ptr noundef %self.1, double noundef %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE.exit", label %bb5.i

bb5.i:                                            ; preds = %start
  %2 = ptrtoint ptr %self.1 to i64
  %3 = ptrtoint ptr %self.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = lshr exact i64 %4, 3
  %xtraiter = and i64 %5, 3
  %6 = icmp ult i64 %4, 32
  br i1 %6, label %bb8.i.epil.preheader, label %bb5.i.new

bb5.i.new:                                        ; preds = %bb5.i
  %unroll_iter = and i64 %5, 2305843009213693948
  br label %bb8.i

bb8.i:                                            ; preds = %bb8.i, %bb5.i.new
  %i.sroa.0.0.i = phi i64 [ 0, %bb5.i.new ], [ %_27.i.3, %bb8.i ]
  %acc.sroa.0.0.i = phi double [ %init, %bb5.i.new ], [ %_0.i.i.i.3, %bb8.i ]
  %niter = phi i64 [ 0, %bb5.i.new ], [ %niter.next.3, %bb8.i ]
  %_45.i = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_3.i.i.i.i = load double, ptr %_45.i, align 8, !alias.scope !15, !noalias !22, !noundef !12
  %_0.i.i.i.i = fmul double %_3.i.i.i.i, %_3.i.i.i.i
  %_0.i.i.i = fadd double %acc.sroa.0.0.i, %_0.i.i.i.i
  %7 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_45.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %_3.i.i.i.i.1 = load double, ptr %_45.i.1, align 8, !alias.scope !15, !noalias !22, !noundef !12
  %_0.i.i.i.i.1 = fmul double %_3.i.i.i.i.1, %_3.i.i.i.i.1
  %_0.i.i.i.1 = fadd double %_0.i.i.i, %_0.i.i.i.i.1
  %8 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_45.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %_3.i.i.i.i.2 = load double, ptr %_45.i.2, align 8, !alias.scope !15, !noalias !22, !noundef !12
  %_0.i.i.i.i.2 = fmul double %_3.i.i.i.i.2, %_3.i.i.i.i.2
  %_0.i.i.i.2 = fadd double %_0.i.i.i.1, %_0.i.i.i.i.2
  %9 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_45.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_3.i.i.i.i.3 = load double, ptr %_45.i.3, align 8, !alias.scope !15, !noalias !22, !noundef !12
  %_0.i.i.i.i.3 = fmul double %_3.i.i.i.i.3, %_3.i.i.i.i.3
  %_0.i.i.i.3 = fadd double %_0.i.i.i.2, %_0.i.i.i.i.3
  %_27.i.3 = add nuw i64 %i.sroa.0.0.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE.exit.loopexit.unr-lcssa", label %bb8.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE.exit.loopexit.unr-lcssa": ; preds = %bb8.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE.exit", label %bb8.i.epil.preheader

bb8.i.epil.preheader:                             ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE.exit.loopexit.unr-lcssa", %bb5.i
  %i.sroa.0.0.i.epil.init = phi i64 [ 0, %bb5.i ], [ %_27.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.epil.init = phi double [ %init, %bb5.i ], [ %_0.i.i.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.epil

bb8.i.epil:                                       ; preds = %bb8.i.epil, %bb8.i.epil.preheader
  %i.sroa.0.0.i.epil = phi i64 [ %i.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_27.i.epil, %bb8.i.epil ]
  %acc.sroa.0.0.i.epil = phi double [ %acc.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_0.i.i.i.epil, %bb8.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.epil.preheader ], [ %epil.iter.next, %bb8.i.epil ]
  %_45.i.epil = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.epil
  %_3.i.i.i.i.epil = load double, ptr %_45.i.epil, align 8, !alias.scope !15, !noalias !22, !noundef !12
  %_0.i.i.i.i.epil = fmul double %_3.i.i.i.i.epil, %_3.i.i.i.i.epil
  %_0.i.i.i.epil = fadd double %acc.sroa.0.0.i.epil, %_0.i.i.i.i.epil
  %_27.i.epil = add nuw i64 %i.sroa.0.0.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE.exit", label %bb8.i.epil, !llvm.loop !24

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE.exit": ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE.exit.loopexit.unr-lcssa", %bb8.i.epil, %start
  %_0.sroa.0.0.i = phi double [ %init, %start ], [ %_0.i.i.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.epil, %bb8.i.epil ]
  ret double %_0.sroa.0.0.i
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(48) %self, double noundef %init) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %_4.sroa.0.0.copyload = load ptr, ptr %self, align 8
  %_4.sroa.41.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 16
  %_4.sroa.41.0.copyload = load ptr, ptr %_4.sroa.41.0.self.sroa_idx, align 8
  %_4.sroa.52.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 32
  %_4.sroa.52.0.copyload = load i64, ptr %_4.sroa.52.0.self.sroa_idx, align 8
  %_4.sroa.6.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 40
  %_4.sroa.6.0.copyload = load i64, ptr %_4.sroa.6.0.self.sroa_idx, align 8
  %_2.i.i.i = sub i64 %_4.sroa.6.0.copyload, %_4.sroa.52.0.copyload
  %_205.not.i.i = icmp eq i64 %_4.sroa.6.0.copyload, %_4.sroa.52.0.copyload
  br i1 %_205.not.i.i, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE.exit", label %bb14.lr.ph.i.i

bb14.lr.ph.i.i:                                   ; preds = %start
  %0 = icmp ne ptr %_4.sroa.0.0.copyload, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp ne ptr %_4.sroa.41.0.copyload, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %_2.i.i.i, 3
  %2 = sub i64 %_4.sroa.52.0.copyload, %_4.sroa.6.0.copyload
  %3 = icmp ugt i64 %2, -4
  br i1 %3, label %bb14.i.i.epil.preheader, label %bb14.lr.ph.i.i.new

bb14.lr.ph.i.i.new:                               ; preds = %bb14.lr.ph.i.i
  %unroll_iter = and i64 %_2.i.i.i, -4
  br label %bb14.i.i

bb14.i.i:                                         ; preds = %bb14.i.i, %bb14.lr.ph.i.i.new
  %accum.sroa.0.07.i.i = phi double [ %init, %bb14.lr.ph.i.i.new ], [ %_0.i.i.i.i.3, %bb14.i.i ]
  %iter.sroa.0.06.i.i = phi i64 [ 0, %bb14.lr.ph.i.i.new ], [ %_24.i.i.3, %bb14.i.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.i.new ], [ %niter.next.3, %bb14.i.i ]
  %_24.i.i = or disjoint i64 %iter.sroa.0.06.i.i, 1
  %idx1.i.i.i = add i64 %iter.sroa.0.06.i.i, %_4.sroa.52.0.copyload
  %_3.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i
  %_3.i3.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !28)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !30)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !33)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !35)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !38)
  %_3.i.i.i.i.i = load double, ptr %_3.i.i.i.i, align 8, !alias.scope !40, !noalias !41, !noundef !12
  %_4.i.i.i.i.i = load double, ptr %_3.i3.i.i.i, align 8, !alias.scope !46, !noalias !47, !noundef !12
  %_0.i.i.i.i.i = fmul double %_3.i.i.i.i.i, %_4.i.i.i.i.i
  %_0.i.i.i.i = fadd double %accum.sroa.0.07.i.i, %_0.i.i.i.i.i
  %_24.i.i.1 = or disjoint i64 %iter.sroa.0.06.i.i, 2
  %idx1.i.i.i.1 = add i64 %_24.i.i, %_4.sroa.52.0.copyload
  %_3.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i.1
  %_3.i3.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i.1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !48)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !50)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !52)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !54)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !56)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !58)
  %_3.i.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.1, align 8, !alias.scope !60, !noalias !61, !noundef !12
  %_4.i.i.i.i.i.1 = load double, ptr %_3.i3.i.i.i.1, align 8, !alias.scope !62, !noalias !63, !noundef !12
  %_0.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.1, %_4.i.i.i.i.i.1
  %_0.i.i.i.i.1 = fadd double %_0.i.i.i.i, %_0.i.i.i.i.i.1
  %_24.i.i.2 = or disjoint i64 %iter.sroa.0.06.i.i, 3
  %idx1.i.i.i.2 = add i64 %_24.i.i.1, %_4.sroa.52.0.copyload
  %_3.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i.2
  %_3.i3.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i.2
  tail call void @llvm.experimental.noalias.scope.decl(metadata !64)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !66)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !68)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !70)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !72)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !74)
  %_3.i.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.2, align 8, !alias.scope !76, !noalias !77, !noundef !12
  %_4.i.i.i.i.i.2 = load double, ptr %_3.i3.i.i.i.2, align 8, !alias.scope !78, !noalias !79, !noundef !12
  %_0.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.2, %_4.i.i.i.i.i.2
  %_0.i.i.i.i.2 = fadd double %_0.i.i.i.i.1, %_0.i.i.i.i.i.2
  %_24.i.i.3 = add nuw i64 %iter.sroa.0.06.i.i, 4
  %idx1.i.i.i.3 = add i64 %_24.i.i.2, %_4.sroa.52.0.copyload
  %_3.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i.3
  %_3.i3.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i.3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !80)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !82)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !84)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !86)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !88)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !90)
  %_3.i.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.3, align 8, !alias.scope !92, !noalias !93, !noundef !12
  %_4.i.i.i.i.i.3 = load double, ptr %_3.i3.i.i.i.3, align 8, !alias.scope !94, !noalias !95, !noundef !12
  %_0.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.3, %_4.i.i.i.i.i.3
  %_0.i.i.i.i.3 = fadd double %_0.i.i.i.i.2, %_0.i.i.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE.exit.loopexit.unr-lcssa", label %bb14.i.i

"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE.exit.loopexit.unr-lcssa": ; preds = %bb14.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE.exit", label %bb14.i.i.epil.preheader

bb14.i.i.epil.preheader:                          ; preds = %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE.exit.loopexit.unr-lcssa", %bb14.lr.ph.i.i
  %accum.sroa.0.07.i.i.epil.init = phi double [ %init, %bb14.lr.ph.i.i ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE.exit.loopexit.unr-lcssa" ]
  %iter.sroa.0.06.i.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i.i ], [ %_24.i.i.3, %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod4 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod4)
  br label %bb14.i.i.epil

bb14.i.i.epil:                                    ; preds = %bb14.i.i.epil, %bb14.i.i.epil.preheader
  %accum.sroa.0.07.i.i.epil = phi double [ %accum.sroa.0.07.i.i.epil.init, %bb14.i.i.epil.preheader ], [ %_0.i.i.i.i.epil, %bb14.i.i.epil ]
  %iter.sroa.0.06.i.i.epil = phi i64 [ %iter.sroa.0.06.i.i.epil.init, %bb14.i.i.epil.preheader ], [ %_24.i.i.epil, %bb14.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.i.epil.preheader ], [ %epil.iter.next, %bb14.i.i.epil ]
  %_24.i.i.epil = add nuw i64 %iter.sroa.0.06.i.i.epil, 1
  %idx1.i.i.i.epil = add i64 %iter.sroa.0.06.i.i.epil, %_4.sroa.52.0.copyload
  %_3.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i.epil
  %_3.i3.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i.epil
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !28)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !30)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !33)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !35)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !38)
  %_3.i.i.i.i.i.epil = load double, ptr %_3.i.i.i.i.epil, align 8, !alias.scope !40, !noalias !41, !noundef !12
  %_4.i.i.i.i.i.epil = load double, ptr %_3.i3.i.i.i.epil, align 8, !alias.scope !46, !noalias !47, !noundef !12
  %_0.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.epil, %_4.i.i.i.i.i.epil
  %_0.i.i.i.i.epil = fadd double %accum.sroa.0.07.i.i.epil, %_0.i.i.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE.exit", label %bb14.i.i.epil, !llvm.loop !96

"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE.exit": ; preds = %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE.exit.loopexit.unr-lcssa", %bb14.i.i.epil, %start
  %accum.sroa.0.0.lcssa.i.i = phi double [ %init, %start ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.epil, %bb14.i.i.epil ]
  ret double %accum.sroa.0.0.lcssa.i.i
}

; <core::iter::adapters::copied::Copied<I> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @"_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h70278a55b7681054E"(ptr noundef nonnull %self.0, ptr noundef %self.1, double noundef %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E.exit", label %bb5.i

bb5.i:                                            ; preds = %start
  %2 = ptrtoint ptr %self.1 to i64
  %3 = ptrtoint ptr %self.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = lshr exact i64 %4, 3
  %xtraiter = and i64 %5, 1
  %6 = icmp eq i64 %4, 8
  br i1 %6, label %bb8.i.epil.preheader, label %bb5.i.new

bb5.i.new:                                        ; preds = %bb5.i
  %unroll_iter = and i64 %5, 2305843009213693950
  br label %bb8.i

bb8.i:                                            ; preds = %bb8.i, %bb5.i.new
  %i.sroa.0.0.i = phi i64 [ 0, %bb5.i.new ], [ %_27.i.1, %bb8.i ]
  %acc.sroa.0.0.i = phi double [ %init, %bb5.i.new ], [ %9, %bb8.i ]
  %niter = phi i64 [ 0, %bb5.i.new ], [ %niter.next.1, %bb8.i ]
  %_45.i = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %elt.i.i = load double, ptr %_45.i, align 8, !alias.scope !97, !noundef !12
  %7 = tail call noundef double @llvm.maxnum.f64(double %acc.sroa.0.0.i, double %elt.i.i)
  %8 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_45.i.1 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %elt.i.i.1 = load double, ptr %_45.i.1, align 8, !alias.scope !97, !noundef !12
  %9 = tail call noundef double @llvm.maxnum.f64(double %7, double %elt.i.i.1)
  %_27.i.1 = add nuw i64 %i.sroa.0.0.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E.exit.loopexit.unr-lcssa", label %bb8.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E.exit.loopexit.unr-lcssa": ; preds = %bb8.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E.exit", label %bb8.i.epil.preheader

bb8.i.epil.preheader:                             ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E.exit.loopexit.unr-lcssa", %bb5.i
  %i.sroa.0.0.i.epil.init = phi i64 [ 0, %bb5.i ], [ %_27.i.1, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.epil.init = phi double [ %init, %bb5.i ], [ %9, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.epil = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.epil.init
  %elt.i.i.epil = load double, ptr %_45.i.epil, align 8, !alias.scope !97, !noundef !12
  %10 = tail call noundef double @llvm.maxnum.f64(double %acc.sroa.0.0.i.epil.init, double %elt.i.i.epil)
  br label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E.exit"

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E.exit": ; preds = %bb8.i.epil.preheader, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E.exit.loopexit.unr-lcssa", %start
  %_0.sroa.0.0.i = phi double [ %init, %start ], [ %9, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E.exit.loopexit.unr-lcssa" ], [ %10, %bb8.i.epil.preheader ]
  ret double %_0.sroa.0.0.i
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: write, inaccessiblemem: write) uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h1236c35ed34801ccE"(ptr dead_on_unwind noalias noundef writable writeonly sret([48 x i8]) align 8 captures(none) dereferenceable(48) initializes((0, 48)) %_0, ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %2, ptr noundef %3) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %4 = icmp ne ptr %1, null
  tail call void @llvm.assume(i1 %4)
  %5 = ptrtoint ptr %1 to i64
  %6 = ptrtoint ptr %0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = lshr exact i64 %7, 3
  %9 = icmp ne ptr %3, null
  tail call void @llvm.assume(i1 %9)
  %10 = ptrtoint ptr %3 to i64
  %11 = ptrtoint ptr %2 to i64
  %12 = sub nuw i64 %10, %11
  %13 = lshr exact i64 %12, 3
  %_0.sroa.0.0.i = tail call noundef i64 @llvm.umin.i64(i64 %13, i64 %8)
  store ptr %0, ptr %_0, align 8
  %14 = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store ptr %1, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %_0, i64 16
  store ptr %2, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %_0, i64 24
  store ptr %3, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %_0, i64 32
  store i64 0, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %_0, i64 40
  store i64 %_0.sroa.0.0.i, ptr %18, align 8
  ret void
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: write, inaccessiblemem: write) uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5ce3e491ecb01732E"(ptr dead_on_unwind noalias noundef writable writeonly sret([48 x i8]) align 8 captures(none) dereferenceable(48) initializes((0, 48)) %_0, ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %2, ptr noundef %3) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %4 = icmp ne ptr %1, null
  tail call void @llvm.assume(i1 %4)
  %5 = ptrtoint ptr %1 to i64
  %6 = ptrtoint ptr %0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = lshr exact i64 %7, 3
  %9 = icmp ne ptr %3, null
  tail call void @llvm.assume(i1 %9)
  %10 = ptrtoint ptr %3 to i64
  %11 = ptrtoint ptr %2 to i64
  %12 = sub nuw i64 %10, %11
  %13 = lshr exact i64 %12, 3
  %_0.sroa.0.0.i = tail call noundef i64 @llvm.umin.i64(i64 %13, i64 %8)
  store ptr %0, ptr %_0, align 8
  %14 = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store ptr %1, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %_0, i64 16
  store ptr %2, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %_0, i64 24
  store ptr %3, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %_0, i64 32
  store i64 0, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %_0, i64 40
  store i64 %_0.sroa.0.0.i, ptr %18, align 8
  ret void
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @_ZN4core4iter6traits8iterator8Iterator3sum17h09f930364f5cc3c2E(ptr noundef nonnull %self.0, ptr noundef %self.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE.exit", label %bb5.i.i.i

bb5.i.i.i:                                        ; preds = %start
  %2 = ptrtoint ptr %self.1 to i64
  %3 = ptrtoint ptr %self.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = lshr exact i64 %4, 3
  %xtraiter = and i64 %5, 3
  %6 = icmp ult i64 %4, 32
  br i1 %6, label %bb8.i.i.i.epil.preheader, label %bb5.i.i.i.new

bb5.i.i.i.new:                                    ; preds = %bb5.i.i.i
  %unroll_iter = and i64 %5, 2305843009213693948
  br label %bb8.i.i.i

bb8.i.i.i:                                        ; preds = %bb8.i.i.i, %bb5.i.i.i.new
  %i.sroa.0.0.i.i.i = phi i64 [ 0, %bb5.i.i.i.new ], [ %_27.i.i.i.3, %bb8.i.i.i ]
  %acc.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %bb5.i.i.i.new ], [ %_0.i.i.i.i.i.3, %bb8.i.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.i.new ], [ %niter.next.3, %bb8.i.i.i ]
  %_45.i.i.i = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i
  %_3.i.i.i.i.i.i = load double, ptr %_45.i.i.i, align 8, !alias.scope !100, !noalias !107, !noundef !12
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_3.i.i.i.i.i.i
  %_0.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i, %_0.i.i.i.i.i.i
  %7 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %_3.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.1, align 8, !alias.scope !100, !noalias !107, !noundef !12
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i, %_0.i.i.i.i.i.i.1
  %8 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %_3.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.2, align 8, !alias.scope !100, !noalias !107, !noundef !12
  %_0.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.1, %_0.i.i.i.i.i.i.2
  %9 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_3.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.3, align 8, !alias.scope !100, !noalias !107, !noundef !12
  %_0.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.3, %_3.i.i.i.i.i.i.3
  %_0.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.2, %_0.i.i.i.i.i.i.3
  %_27.i.i.i.3 = add nuw i64 %i.sroa.0.0.i.i.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE.exit.loopexit.unr-lcssa", label %bb8.i.i.i

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE.exit", label %bb8.i.i.i.epil.preheader

bb8.i.i.i.epil.preheader:                         ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE.exit.loopexit.unr-lcssa", %bb5.i.i.i
  %i.sroa.0.0.i.i.i.epil.init = phi i64 [ 0, %bb5.i.i.i ], [ %_27.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i.i ], [ %_0.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.i.epil

bb8.i.i.i.epil:                                   ; preds = %bb8.i.i.i.epil, %bb8.i.i.i.epil.preheader
  %i.sroa.0.0.i.i.i.epil = phi i64 [ %i.sroa.0.0.i.i.i.epil.init, %bb8.i.i.i.epil.preheader ], [ %_27.i.i.i.epil, %bb8.i.i.i.epil ]
  %acc.sroa.0.0.i.i.i.epil = phi double [ %acc.sroa.0.0.i.i.i.epil.init, %bb8.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.epil, %bb8.i.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.i.i.epil.preheader ], [ %epil.iter.next, %bb8.i.i.i.epil ]
  %_45.i.i.i.epil = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i.epil
  %_3.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.epil, align 8, !alias.scope !100, !noalias !107, !noundef !12
  %_0.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.epil
  %_0.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.epil, %_0.i.i.i.i.i.i.epil
  %_27.i.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE.exit", label %bb8.i.i.i.epil, !llvm.loop !109

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE.exit": ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE.exit.loopexit.unr-lcssa", %bb8.i.i.i.epil, %start
  %_0.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.epil, %bb8.i.i.i.epil ]
  ret double %_0.sroa.0.0.i.i.i
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @_ZN4core4iter6traits8iterator8Iterator3sum17h580a3249af8a9f7aE(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(48) %self) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !110)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !113)
  %_4.sroa.0.0.copyload.i.i = load ptr, ptr %self, align 8, !alias.scope !116
  %_4.sroa.41.0.self.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %self, i64 16
  %_4.sroa.41.0.copyload.i.i = load ptr, ptr %_4.sroa.41.0.self.sroa_idx.i.i, align 8, !alias.scope !116
  %_4.sroa.52.0.self.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %self, i64 32
  %_4.sroa.52.0.copyload.i.i = load i64, ptr %_4.sroa.52.0.self.sroa_idx.i.i, align 8, !alias.scope !116
  %_4.sroa.6.0.self.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %self, i64 40
  %_4.sroa.6.0.copyload.i.i = load i64, ptr %_4.sroa.6.0.self.sroa_idx.i.i, align 8, !alias.scope !116
  %_2.i.i.i.i.i = sub i64 %_4.sroa.6.0.copyload.i.i, %_4.sroa.52.0.copyload.i.i
  %_205.not.i.i.i.i = icmp eq i64 %_4.sroa.6.0.copyload.i.i, %_4.sroa.52.0.copyload.i.i
  br i1 %_205.not.i.i.i.i, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E.exit", label %bb14.lr.ph.i.i.i.i

bb14.lr.ph.i.i.i.i:                               ; preds = %start
  %0 = icmp ne ptr %_4.sroa.0.0.copyload.i.i, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp ne ptr %_4.sroa.41.0.copyload.i.i, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %_2.i.i.i.i.i, 3
  %2 = sub i64 %_4.sroa.52.0.copyload.i.i, %_4.sroa.6.0.copyload.i.i
  %3 = icmp ugt i64 %2, -4
  br i1 %3, label %bb14.i.i.i.i.epil.preheader, label %bb14.lr.ph.i.i.i.i.new

bb14.lr.ph.i.i.i.i.new:                           ; preds = %bb14.lr.ph.i.i.i.i
  %unroll_iter = and i64 %_2.i.i.i.i.i, -4
  br label %bb14.i.i.i.i

bb14.i.i.i.i:                                     ; preds = %bb14.i.i.i.i, %bb14.lr.ph.i.i.i.i.new
  %accum.sroa.0.07.i.i.i.i = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i.i.new ], [ %_0.i.i.i.i.i.i.3, %bb14.i.i.i.i ]
  %iter.sroa.0.06.i.i.i.i = phi i64 [ 0, %bb14.lr.ph.i.i.i.i.new ], [ %_24.i.i.i.i.3, %bb14.i.i.i.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.i.i.i.new ], [ %niter.next.3, %bb14.i.i.i.i ]
  %_24.i.i.i.i = or disjoint i64 %iter.sroa.0.06.i.i.i.i, 1
  %idx1.i.i.i.i.i = add i64 %iter.sroa.0.06.i.i.i.i, %_4.sroa.52.0.copyload.i.i
  %_3.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i
  %_3.i3.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !117)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !120)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !122)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !125)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !127)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !130)
  %_3.i.i.i.i.i.i.i = load double, ptr %_3.i.i.i.i.i.i, align 8, !alias.scope !132, !noalias !133, !noundef !12
  %_4.i.i.i.i.i.i.i = load double, ptr %_3.i3.i.i.i.i.i, align 8, !alias.scope !138, !noalias !139, !noundef !12
  %_0.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i
  %_0.i.i.i.i.i.i = fadd double %accum.sroa.0.07.i.i.i.i, %_0.i.i.i.i.i.i.i
  %_24.i.i.i.i.1 = or disjoint i64 %iter.sroa.0.06.i.i.i.i, 2
  %idx1.i.i.i.i.i.1 = add i64 %_24.i.i.i.i, %_4.sroa.52.0.copyload.i.i
  %_3.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i.1
  %_3.i3.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i.1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !140)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !142)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !144)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !146)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !148)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !150)
  %_3.i.i.i.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.i.i.1, align 8, !alias.scope !152, !noalias !153, !noundef !12
  %_4.i.i.i.i.i.i.i.1 = load double, ptr %_3.i3.i.i.i.i.i.1, align 8, !alias.scope !154, !noalias !155, !noundef !12
  %_0.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.1
  %_24.i.i.i.i.2 = or disjoint i64 %iter.sroa.0.06.i.i.i.i, 3
  %idx1.i.i.i.i.i.2 = add i64 %_24.i.i.i.i.1, %_4.sroa.52.0.copyload.i.i
  %_3.i.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i.2
  %_3.i3.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i.2
  tail call void @llvm.experimental.noalias.scope.decl(metadata !156)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !158)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !160)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !162)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !164)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !166)
  %_3.i.i.i.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.i.i.2, align 8, !alias.scope !168, !noalias !169, !noundef !12
  %_4.i.i.i.i.i.i.i.2 = load double, ptr %_3.i3.i.i.i.i.i.2, align 8, !alias.scope !170, !noalias !171, !noundef !12
  %_0.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.2, %_4.i.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.i.1, %_0.i.i.i.i.i.i.i.2
  %_24.i.i.i.i.3 = add nuw i64 %iter.sroa.0.06.i.i.i.i, 4
  %idx1.i.i.i.i.i.3 = add i64 %_24.i.i.i.i.2, %_4.sroa.52.0.copyload.i.i
  %_3.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i.3
  %_3.i3.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i.3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !172)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !174)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !176)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !178)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !180)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !182)
  %_3.i.i.i.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.i.i.3, align 8, !alias.scope !184, !noalias !185, !noundef !12
  %_4.i.i.i.i.i.i.i.3 = load double, ptr %_3.i3.i.i.i.i.i.3, align 8, !alias.scope !186, !noalias !187, !noundef !12
  %_0.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.3, %_4.i.i.i.i.i.i.i.3
  %_0.i.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.i.2, %_0.i.i.i.i.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E.exit.loopexit.unr-lcssa", label %bb14.i.i.i.i

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E.exit.loopexit.unr-lcssa": ; preds = %bb14.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E.exit", label %bb14.i.i.i.i.epil.preheader

bb14.i.i.i.i.epil.preheader:                      ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E.exit.loopexit.unr-lcssa", %bb14.lr.ph.i.i.i.i
  %accum.sroa.0.07.i.i.i.i.epil.init = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i.i ], [ %_0.i.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E.exit.loopexit.unr-lcssa" ]
  %iter.sroa.0.06.i.i.i.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i.i.i.i ], [ %_24.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb14.i.i.i.i.epil

bb14.i.i.i.i.epil:                                ; preds = %bb14.i.i.i.i.epil, %bb14.i.i.i.i.epil.preheader
  %accum.sroa.0.07.i.i.i.i.epil = phi double [ %accum.sroa.0.07.i.i.i.i.epil.init, %bb14.i.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.i.epil, %bb14.i.i.i.i.epil ]
  %iter.sroa.0.06.i.i.i.i.epil = phi i64 [ %iter.sroa.0.06.i.i.i.i.epil.init, %bb14.i.i.i.i.epil.preheader ], [ %_24.i.i.i.i.epil, %bb14.i.i.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.i.i.i.epil.preheader ], [ %epil.iter.next, %bb14.i.i.i.i.epil ]
  %_24.i.i.i.i.epil = add nuw i64 %iter.sroa.0.06.i.i.i.i.epil, 1
  %idx1.i.i.i.i.i.epil = add i64 %iter.sroa.0.06.i.i.i.i.epil, %_4.sroa.52.0.copyload.i.i
  %_3.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i.epil
  %_3.i3.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i.epil
  tail call void @llvm.experimental.noalias.scope.decl(metadata !117)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !120)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !122)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !125)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !127)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !130)
  %_3.i.i.i.i.i.i.i.epil = load double, ptr %_3.i.i.i.i.i.i.epil, align 8, !alias.scope !132, !noalias !133, !noundef !12
  %_4.i.i.i.i.i.i.i.epil = load double, ptr %_3.i3.i.i.i.i.i.epil, align 8, !alias.scope !138, !noalias !139, !noundef !12
  %_0.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.i.epil
  %_0.i.i.i.i.i.i.epil = fadd double %accum.sroa.0.07.i.i.i.i.epil, %_0.i.i.i.i.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E.exit", label %bb14.i.i.i.i.epil, !llvm.loop !188

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E.exit": ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E.exit.loopexit.unr-lcssa", %bb14.i.i.i.i.epil, %start
  %accum.sroa.0.0.lcssa.i.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.i.epil, %bb14.i.i.i.i.epil ]
  ret double %accum.sroa.0.0.lcssa.i.i.i.i
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @_ZN4core4iter6traits8iterator8Iterator3sum17hde72d7d28b81e4c2E(ptr noundef nonnull %self.0, ptr noundef %self.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE.exit", label %bb5.i.i.i

bb5.i.i.i:                                        ; preds = %start
  %2 = ptrtoint ptr %self.1 to i64
  %3 = ptrtoint ptr %self.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = lshr exact i64 %4, 3
  %xtraiter = and i64 %5, 3
  %6 = icmp ult i64 %4, 32
  br i1 %6, label %bb8.i.i.i.epil.preheader, label %bb5.i.i.i.new

bb5.i.i.i.new:                                    ; preds = %bb5.i.i.i
  %unroll_iter = and i64 %5, 2305843009213693948
  br label %bb8.i.i.i

bb8.i.i.i:                                        ; preds = %bb8.i.i.i, %bb5.i.i.i.new
  %i.sroa.0.0.i.i.i = phi i64 [ 0, %bb5.i.i.i.new ], [ %_27.i.i.i.3, %bb8.i.i.i ]
  %acc.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %bb5.i.i.i.new ], [ %_0.i.i.i.i.i.3, %bb8.i.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.i.new ], [ %niter.next.3, %bb8.i.i.i ]
  %_45.i.i.i = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i
  %_3.i.i.i.i.i.i = load double, ptr %_45.i.i.i, align 8, !alias.scope !189, !noalias !196, !noundef !12
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_3.i.i.i.i.i.i
  %_0.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i, %_0.i.i.i.i.i.i
  %7 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %_3.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.1, align 8, !alias.scope !189, !noalias !196, !noundef !12
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i, %_0.i.i.i.i.i.i.1
  %8 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %_3.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.2, align 8, !alias.scope !189, !noalias !196, !noundef !12
  %_0.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.1, %_0.i.i.i.i.i.i.2
  %9 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_3.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.3, align 8, !alias.scope !189, !noalias !196, !noundef !12
  %_0.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.3, %_3.i.i.i.i.i.i.3
  %_0.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.2, %_0.i.i.i.i.i.i.3
  %_27.i.i.i.3 = add nuw i64 %i.sroa.0.0.i.i.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE.exit.loopexit.unr-lcssa", label %bb8.i.i.i

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE.exit", label %bb8.i.i.i.epil.preheader

bb8.i.i.i.epil.preheader:                         ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE.exit.loopexit.unr-lcssa", %bb5.i.i.i
  %i.sroa.0.0.i.i.i.epil.init = phi i64 [ 0, %bb5.i.i.i ], [ %_27.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i.i ], [ %_0.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.i.epil

bb8.i.i.i.epil:                                   ; preds = %bb8.i.i.i.epil, %bb8.i.i.i.epil.preheader
  %i.sroa.0.0.i.i.i.epil = phi i64 [ %i.sroa.0.0.i.i.i.epil.init, %bb8.i.i.i.epil.preheader ], [ %_27.i.i.i.epil, %bb8.i.i.i.epil ]
  %acc.sroa.0.0.i.i.i.epil = phi double [ %acc.sroa.0.0.i.i.i.epil.init, %bb8.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.epil, %bb8.i.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.i.i.epil.preheader ], [ %epil.iter.next, %bb8.i.i.i.epil ]
  %_45.i.i.i.epil = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i.epil
  %_3.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.epil, align 8, !alias.scope !189, !noalias !196, !noundef !12
  %_0.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.epil
  %_0.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.epil, %_0.i.i.i.i.i.i.epil
  %_27.i.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE.exit", label %bb8.i.i.i.epil, !llvm.loop !198

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE.exit": ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE.exit.loopexit.unr-lcssa", %bb8.i.i.i.epil, %start
  %_0.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.epil, %bb8.i.i.i.epil ]
  ret double %_0.sroa.0.0.i.i.i
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef range(i64 0, 2305843009213693952) i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h800259b1809192b6E(ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %self) unnamed_addr #3 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_5.i = load ptr, ptr %0, align 8, !alias.scope !199, !noalias !202, !nonnull !12, !noundef !12
  %subtracted.i = load ptr, ptr %self, align 8, !alias.scope !199, !noalias !202, !nonnull !12, !noundef !12
  %1 = ptrtoint ptr %_5.i to i64
  %2 = ptrtoint ptr %subtracted.i to i64
  %3 = sub nuw i64 %1, %2
  %4 = lshr exact i64 %3, 3
  ret i64 %4
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef range(i64 0, 2305843009213693952) i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf3558b2f8c3b2e6bE(ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %self) unnamed_addr #3 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_5.i = load ptr, ptr %0, align 8, !alias.scope !204, !noalias !207, !nonnull !12, !noundef !12
  %subtracted.i = load ptr, ptr %self, align 8, !alias.scope !204, !noalias !207, !nonnull !12, !noundef !12
  %1 = ptrtoint ptr %_5.i to i64
  %2 = ptrtoint ptr %subtracted.i to i64
  %3 = sub nuw i64 %1, %2
  %4 = lshr exact i64 %3, 3
  ret i64 %4
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(48) %iter) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !209)
  %_4.sroa.0.0.copyload.i = load ptr, ptr %iter, align 8, !alias.scope !209
  %_4.sroa.41.0.self.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iter, i64 16
  %_4.sroa.41.0.copyload.i = load ptr, ptr %_4.sroa.41.0.self.sroa_idx.i, align 8, !alias.scope !209
  %_4.sroa.52.0.self.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iter, i64 32
  %_4.sroa.52.0.copyload.i = load i64, ptr %_4.sroa.52.0.self.sroa_idx.i, align 8, !alias.scope !209
  %_4.sroa.6.0.self.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iter, i64 40
  %_4.sroa.6.0.copyload.i = load i64, ptr %_4.sroa.6.0.self.sroa_idx.i, align 8, !alias.scope !209
  %_2.i.i.i.i = sub i64 %_4.sroa.6.0.copyload.i, %_4.sroa.52.0.copyload.i
  %_205.not.i.i.i = icmp eq i64 %_4.sroa.6.0.copyload.i, %_4.sroa.52.0.copyload.i
  br i1 %_205.not.i.i.i, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E.exit", label %bb14.lr.ph.i.i.i

bb14.lr.ph.i.i.i:                                 ; preds = %start
  %0 = icmp ne ptr %_4.sroa.0.0.copyload.i, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp ne ptr %_4.sroa.41.0.copyload.i, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %_2.i.i.i.i, 3
  %2 = sub i64 %_4.sroa.52.0.copyload.i, %_4.sroa.6.0.copyload.i
  %3 = icmp ugt i64 %2, -4
  br i1 %3, label %bb14.i.i.i.epil.preheader, label %bb14.lr.ph.i.i.i.new

bb14.lr.ph.i.i.i.new:                             ; preds = %bb14.lr.ph.i.i.i
  %unroll_iter = and i64 %_2.i.i.i.i, -4
  br label %bb14.i.i.i

bb14.i.i.i:                                       ; preds = %bb14.i.i.i, %bb14.lr.ph.i.i.i.new
  %accum.sroa.0.07.i.i.i = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i.new ], [ %_0.i.i.i.i.i.3, %bb14.i.i.i ]
  %iter.sroa.0.06.i.i.i = phi i64 [ 0, %bb14.lr.ph.i.i.i.new ], [ %_24.i.i.i.3, %bb14.i.i.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.i.i.new ], [ %niter.next.3, %bb14.i.i.i ]
  %_24.i.i.i = or disjoint i64 %iter.sroa.0.06.i.i.i, 1
  %idx1.i.i.i.i = add i64 %iter.sroa.0.06.i.i.i, %_4.sroa.52.0.copyload.i
  %_3.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i
  %_3.i3.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !212)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !215)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !217)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !220)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !222)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !225)
  %_3.i.i.i.i.i.i = load double, ptr %_3.i.i.i.i.i, align 8, !alias.scope !227, !noalias !228, !noundef !12
  %_4.i.i.i.i.i.i = load double, ptr %_3.i3.i.i.i.i, align 8, !alias.scope !233, !noalias !234, !noundef !12
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_4.i.i.i.i.i.i
  %_0.i.i.i.i.i = fadd double %accum.sroa.0.07.i.i.i, %_0.i.i.i.i.i.i
  %_24.i.i.i.1 = or disjoint i64 %iter.sroa.0.06.i.i.i, 2
  %idx1.i.i.i.i.1 = add i64 %_24.i.i.i, %_4.sroa.52.0.copyload.i
  %_3.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i.1
  %_3.i3.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i.1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !235)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !237)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !239)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !241)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !243)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !245)
  %_3.i.i.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.i.1, align 8, !alias.scope !247, !noalias !248, !noundef !12
  %_4.i.i.i.i.i.i.1 = load double, ptr %_3.i3.i.i.i.i.1, align 8, !alias.scope !249, !noalias !250, !noundef !12
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i, %_0.i.i.i.i.i.i.1
  %_24.i.i.i.2 = or disjoint i64 %iter.sroa.0.06.i.i.i, 3
  %idx1.i.i.i.i.2 = add i64 %_24.i.i.i.1, %_4.sroa.52.0.copyload.i
  %_3.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i.2
  %_3.i3.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i.2
  tail call void @llvm.experimental.noalias.scope.decl(metadata !251)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !253)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !255)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !257)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !259)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !261)
  %_3.i.i.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.i.2, align 8, !alias.scope !263, !noalias !264, !noundef !12
  %_4.i.i.i.i.i.i.2 = load double, ptr %_3.i3.i.i.i.i.2, align 8, !alias.scope !265, !noalias !266, !noundef !12
  %_0.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.2, %_4.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.1, %_0.i.i.i.i.i.i.2
  %_24.i.i.i.3 = add nuw i64 %iter.sroa.0.06.i.i.i, 4
  %idx1.i.i.i.i.3 = add i64 %_24.i.i.i.2, %_4.sroa.52.0.copyload.i
  %_3.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i.3
  %_3.i3.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i.3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !267)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !269)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !271)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !273)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !275)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !277)
  %_3.i.i.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.i.3, align 8, !alias.scope !279, !noalias !280, !noundef !12
  %_4.i.i.i.i.i.i.3 = load double, ptr %_3.i3.i.i.i.i.3, align 8, !alias.scope !281, !noalias !282, !noundef !12
  %_0.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.3, %_4.i.i.i.i.i.i.3
  %_0.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.2, %_0.i.i.i.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E.exit.loopexit.unr-lcssa", label %bb14.i.i.i

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E.exit.loopexit.unr-lcssa": ; preds = %bb14.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E.exit", label %bb14.i.i.i.epil.preheader

bb14.i.i.i.epil.preheader:                        ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E.exit.loopexit.unr-lcssa", %bb14.lr.ph.i.i.i
  %accum.sroa.0.07.i.i.i.epil.init = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i ], [ %_0.i.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E.exit.loopexit.unr-lcssa" ]
  %iter.sroa.0.06.i.i.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i.i.i ], [ %_24.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb14.i.i.i.epil

bb14.i.i.i.epil:                                  ; preds = %bb14.i.i.i.epil, %bb14.i.i.i.epil.preheader
  %accum.sroa.0.07.i.i.i.epil = phi double [ %accum.sroa.0.07.i.i.i.epil.init, %bb14.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.epil, %bb14.i.i.i.epil ]
  %iter.sroa.0.06.i.i.i.epil = phi i64 [ %iter.sroa.0.06.i.i.i.epil.init, %bb14.i.i.i.epil.preheader ], [ %_24.i.i.i.epil, %bb14.i.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.i.i.epil.preheader ], [ %epil.iter.next, %bb14.i.i.i.epil ]
  %_24.i.i.i.epil = add nuw i64 %iter.sroa.0.06.i.i.i.epil, 1
  %idx1.i.i.i.i.epil = add i64 %iter.sroa.0.06.i.i.i.epil, %_4.sroa.52.0.copyload.i
  %_3.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i.epil
  %_3.i3.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i.epil
  tail call void @llvm.experimental.noalias.scope.decl(metadata !212)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !215)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !217)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !220)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !222)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !225)
  %_3.i.i.i.i.i.i.epil = load double, ptr %_3.i.i.i.i.i.epil, align 8, !alias.scope !227, !noalias !228, !noundef !12
  %_4.i.i.i.i.i.i.epil = load double, ptr %_3.i3.i.i.i.i.epil, align 8, !alias.scope !233, !noalias !234, !noundef !12
  %_0.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.epil
  %_0.i.i.i.i.i.epil = fadd double %accum.sroa.0.07.i.i.i.epil, %_0.i.i.i.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E.exit", label %bb14.i.i.i.epil, !llvm.loop !283

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E.exit": ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E.exit.loopexit.unr-lcssa", %bb14.i.i.i.epil, %start
  %accum.sroa.0.0.lcssa.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.epil, %bb14.i.i.i.epil ]
  ret double %accum.sroa.0.0.lcssa.i.i.i
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE"(ptr noundef nonnull %iter.0, ptr noundef %iter.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %iter.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %iter.0, %iter.1
  br i1 %1, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE.exit", label %bb5.i.i

bb5.i.i:                                          ; preds = %start
  %2 = ptrtoint ptr %iter.1 to i64
  %3 = ptrtoint ptr %iter.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = lshr exact i64 %4, 3
  %xtraiter = and i64 %5, 3
  %6 = icmp ult i64 %4, 32
  br i1 %6, label %bb8.i.i.epil.preheader, label %bb5.i.i.new

bb5.i.i.new:                                      ; preds = %bb5.i.i
  %unroll_iter = and i64 %5, 2305843009213693948
  br label %bb8.i.i

bb8.i.i:                                          ; preds = %bb8.i.i, %bb5.i.i.new
  %i.sroa.0.0.i.i = phi i64 [ 0, %bb5.i.i.new ], [ %_27.i.i.3, %bb8.i.i ]
  %acc.sroa.0.0.i.i = phi double [ -0.000000e+00, %bb5.i.i.new ], [ %_0.i.i.i.i.3, %bb8.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.new ], [ %niter.next.3, %bb8.i.i ]
  %_45.i.i = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i
  %_3.i.i.i.i.i = load double, ptr %_45.i.i, align 8, !alias.scope !284, !noalias !291, !noundef !12
  %_0.i.i.i.i.i = fmul double %_3.i.i.i.i.i, %_3.i.i.i.i.i
  %_0.i.i.i.i = fadd double %acc.sroa.0.0.i.i, %_0.i.i.i.i.i
  %7 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %_3.i.i.i.i.i.1 = load double, ptr %_45.i.i.1, align 8, !alias.scope !284, !noalias !291, !noundef !12
  %_0.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.1, %_3.i.i.i.i.i.1
  %_0.i.i.i.i.1 = fadd double %_0.i.i.i.i, %_0.i.i.i.i.i.1
  %8 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %_3.i.i.i.i.i.2 = load double, ptr %_45.i.i.2, align 8, !alias.scope !284, !noalias !291, !noundef !12
  %_0.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.2, %_3.i.i.i.i.i.2
  %_0.i.i.i.i.2 = fadd double %_0.i.i.i.i.1, %_0.i.i.i.i.i.2
  %9 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_3.i.i.i.i.i.3 = load double, ptr %_45.i.i.3, align 8, !alias.scope !284, !noalias !291, !noundef !12
  %_0.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.3, %_3.i.i.i.i.i.3
  %_0.i.i.i.i.3 = fadd double %_0.i.i.i.i.2, %_0.i.i.i.i.i.3
  %_27.i.i.3 = add nuw i64 %i.sroa.0.0.i.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE.exit.loopexit.unr-lcssa", label %bb8.i.i

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE.exit", label %bb8.i.i.epil.preheader

bb8.i.i.epil.preheader:                           ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE.exit.loopexit.unr-lcssa", %bb5.i.i
  %i.sroa.0.0.i.i.epil.init = phi i64 [ 0, %bb5.i.i ], [ %_27.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.epil

bb8.i.i.epil:                                     ; preds = %bb8.i.i.epil, %bb8.i.i.epil.preheader
  %i.sroa.0.0.i.i.epil = phi i64 [ %i.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ], [ %_27.i.i.epil, %bb8.i.i.epil ]
  %acc.sroa.0.0.i.i.epil = phi double [ %acc.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ], [ %_0.i.i.i.i.epil, %bb8.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.i.epil.preheader ], [ %epil.iter.next, %bb8.i.i.epil ]
  %_45.i.i.epil = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i.epil
  %_3.i.i.i.i.i.epil = load double, ptr %_45.i.i.epil, align 8, !alias.scope !284, !noalias !291, !noundef !12
  %_0.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.epil, %_3.i.i.i.i.i.epil
  %_0.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.epil, %_0.i.i.i.i.i.epil
  %_27.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE.exit", label %bb8.i.i.epil, !llvm.loop !293

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE.exit": ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE.exit.loopexit.unr-lcssa", %bb8.i.i.epil, %start
  %_0.sroa.0.0.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.epil, %bb8.i.i.epil ]
  ret double %_0.sroa.0.0.i.i
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE"(ptr noundef nonnull %iter.0, ptr noundef %iter.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %iter.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %iter.0, %iter.1
  br i1 %1, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E.exit", label %bb5.i.i

bb5.i.i:                                          ; preds = %start
  %2 = ptrtoint ptr %iter.1 to i64
  %3 = ptrtoint ptr %iter.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = lshr exact i64 %4, 3
  %xtraiter = and i64 %5, 3
  %6 = icmp ult i64 %4, 32
  br i1 %6, label %bb8.i.i.epil.preheader, label %bb5.i.i.new

bb5.i.i.new:                                      ; preds = %bb5.i.i
  %unroll_iter = and i64 %5, 2305843009213693948
  br label %bb8.i.i

bb8.i.i:                                          ; preds = %bb8.i.i, %bb5.i.i.new
  %i.sroa.0.0.i.i = phi i64 [ 0, %bb5.i.i.new ], [ %_27.i.i.3, %bb8.i.i ]
  %acc.sroa.0.0.i.i = phi double [ -0.000000e+00, %bb5.i.i.new ], [ %_0.i.i.i.i.3, %bb8.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.new ], [ %niter.next.3, %bb8.i.i ]
  %_45.i.i = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i
  %_3.i.i.i.i.i = load double, ptr %_45.i.i, align 8, !alias.scope !294, !noalias !301, !noundef !12
  %_0.i.i.i.i.i = fmul double %_3.i.i.i.i.i, %_3.i.i.i.i.i
  %_0.i.i.i.i = fadd double %acc.sroa.0.0.i.i, %_0.i.i.i.i.i
  %7 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %_3.i.i.i.i.i.1 = load double, ptr %_45.i.i.1, align 8, !alias.scope !294, !noalias !301, !noundef !12
  %_0.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.1, %_3.i.i.i.i.i.1
  %_0.i.i.i.i.1 = fadd double %_0.i.i.i.i, %_0.i.i.i.i.i.1
  %8 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %_3.i.i.i.i.i.2 = load double, ptr %_45.i.i.2, align 8, !alias.scope !294, !noalias !301, !noundef !12
  %_0.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.2, %_3.i.i.i.i.i.2
  %_0.i.i.i.i.2 = fadd double %_0.i.i.i.i.1, %_0.i.i.i.i.i.2
  %9 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_3.i.i.i.i.i.3 = load double, ptr %_45.i.i.3, align 8, !alias.scope !294, !noalias !301, !noundef !12
  %_0.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.3, %_3.i.i.i.i.i.3
  %_0.i.i.i.i.3 = fadd double %_0.i.i.i.i.2, %_0.i.i.i.i.i.3
  %_27.i.i.3 = add nuw i64 %i.sroa.0.0.i.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E.exit.loopexit.unr-lcssa", label %bb8.i.i

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E.exit", label %bb8.i.i.epil.preheader

bb8.i.i.epil.preheader:                           ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E.exit.loopexit.unr-lcssa", %bb5.i.i
  %i.sroa.0.0.i.i.epil.init = phi i64 [ 0, %bb5.i.i ], [ %_27.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.epil

bb8.i.i.epil:                                     ; preds = %bb8.i.i.epil, %bb8.i.i.epil.preheader
  %i.sroa.0.0.i.i.epil = phi i64 [ %i.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ], [ %_27.i.i.epil, %bb8.i.i.epil ]
  %acc.sroa.0.0.i.i.epil = phi double [ %acc.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ], [ %_0.i.i.i.i.epil, %bb8.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.i.epil.preheader ], [ %epil.iter.next, %bb8.i.i.epil ]
  %_45.i.i.epil = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i.epil
  %_3.i.i.i.i.i.epil = load double, ptr %_45.i.i.epil, align 8, !alias.scope !294, !noalias !301, !noundef !12
  %_0.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.epil, %_3.i.i.i.i.i.epil
  %_0.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.epil, %_0.i.i.i.i.i.epil
  %_27.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E.exit", label %bb8.i.i.epil, !llvm.loop !303

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E.exit": ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E.exit.loopexit.unr-lcssa", %bb8.i.i.epil, %start
  %_0.sroa.0.0.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.epil, %bb8.i.i.epil ]
  ret double %_0.sroa.0.0.i.i
}

; <core::iter::adapters::rev::Rev<I> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: readwrite) uwtable
define noundef double @"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0429649d45fde8bdE"(ptr noundef nonnull readnone captures(address) %self.0, ptr noundef readonly captures(address) %self.1, double noundef %init, ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %f) unnamed_addr #4 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !304)
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h3fec7d374539bfdfE.exit, label %bb3.lr.ph.i

bb3.lr.ph.i:                                      ; preds = %start
  %_5.i.i = load double, ptr %f, align 8, !alias.scope !304, !noalias !307, !noundef !12
  br label %bb3.i

bb3.i:                                            ; preds = %bb3.i, %bb3.lr.ph.i
  %accum.sroa.0.04.i = phi double [ %init, %bb3.lr.ph.i ], [ %_0.i.i.i, %bb3.i ]
  %self.sroa.2.03.i = phi ptr [ %self.1, %bb3.lr.ph.i ], [ %_23.i.i, %bb3.i ]
  %_23.i.i = getelementptr inbounds i8, ptr %self.sroa.2.03.i, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !311)
  %_4.i.i = fmul double %_5.i.i, %accum.sroa.0.04.i
  %_3.i.i.i = load double, ptr %_23.i.i, align 8, !alias.scope !312, !noalias !315, !noundef !12
  %_0.i.i.i = fadd double %_4.i.i, %_3.i.i.i
  %2 = icmp eq ptr %self.0, %_23.i.i
  br i1 %2, label %_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h3fec7d374539bfdfE.exit, label %bb3.i

_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h3fec7d374539bfdfE.exit: ; preds = %bb3.i, %start
  %accum.sroa.0.0.lcssa.i = phi double [ %init, %start ], [ %_0.i.i.i, %bb3.i ]
  ret double %accum.sroa.0.0.lcssa.i
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(none) uwtable
define noundef double @areas(double noundef %x, double noundef %y, i64 noundef %n) unnamed_addr #5 personality ptr @rust_eh_personality {
start:
  %_0.i.i.i6.not = icmp eq i64 %n, 0
  br i1 %_0.i.i.i6.not, label %bb6, label %bb5

bb5:                                              ; preds = %start, %bb11
  %spec.select11 = phi i64 [ %spec.select, %bb11 ], [ 1, %start ]
  %total.sroa.0.010 = phi double [ %0, %bb11 ], [ 1.000000e+00, %start ]
  %iter.sroa.0.09 = phi i64 [ %spec.select11, %bb11 ], [ 0, %start ]
  %shape.sroa.6.08 = phi double [ %shape.sroa.6.1, %bb11 ], [ undef, %start ]
  %_12 = urem i64 %iter.sroa.0.09, 3
  switch i64 %_12, label %bb10 [
    i64 0, label %bb9
    i64 1, label %bb8
  ]

bb6:                                              ; preds = %bb11, %start
  %total.sroa.0.0.lcssa = phi double [ 1.000000e+00, %start ], [ %0, %bb11 ]
  ret double %total.sroa.0.0.lcssa

bb9:                                              ; preds = %bb5
  %_13 = fmul double %x, %total.sroa.0.010
  br label %bb10

bb8:                                              ; preds = %bb5
  %_15 = fadd double %x, %total.sroa.0.010
  br label %bb10

bb10:                                             ; preds = %bb5, %bb8, %bb9
  %shape.sroa.0.0 = phi i64 [ 1, %bb8 ], [ 0, %bb9 ], [ 2, %bb5 ]
  %shape.sroa.6.1 = phi double [ %_15, %bb8 ], [ %_13, %bb9 ], [ %shape.sroa.6.08, %bb5 ]
  switch i64 %shape.sroa.0.0, label %default.unreachable [
    i64 0, label %bb4.i
    i64 1, label %bb3.i
    i64 2, label %bb11
  ]

default.unreachable:                              ; preds = %bb10
  unreachable

bb4.i:                                            ; preds = %bb10
  %_0.i.i = fmul double %shape.sroa.6.1, 0x400921FB54442D18
  %_0.i2.i = fmul double %shape.sroa.6.1, %_0.i.i
  br label %bb11

bb3.i:                                            ; preds = %bb10
  %_0.i4.i = fmul double %y, %shape.sroa.6.1
  br label %bb11

bb11:                                             ; preds = %bb3.i, %bb4.i, %bb10
  %_0.sroa.0.0.i = phi double [ %_0.i2.i, %bb4.i ], [ %_0.i4.i, %bb3.i ], [ 0.000000e+00, %bb10 ]
  %_17 = fmul double %y, %_0.sroa.0.0.i
  %0 = fadd double %total.sroa.0.010, %_17
  %_0.i.i.i = icmp ult i64 %spec.select11, %n
  %_0.i1.i.i = zext i1 %_0.i.i.i to i64
  %spec.select = add nuw i64 %spec.select11, %_0.i1.i.i
  br i1 %_0.i.i.i, label %bb5, label %bb6
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef double @norm(ptr noundef readonly captures(none) %x, i64 noundef %n) unnamed_addr #6 personality ptr @rust_eh_personality {
start:
  %0 = icmp eq i64 %n, 0
  br i1 %0, label %bb2, label %bb8.i.i.i.i.i.preheader

bb8.i.i.i.i.i.preheader:                          ; preds = %start
  %xtraiter = and i64 %n, 3
  %1 = icmp ult i64 %n, 4
  br i1 %1, label %bb8.i.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.i.preheader.new

bb8.i.i.i.i.i.preheader.new:                      ; preds = %bb8.i.i.i.i.i.preheader
  %unroll_iter = and i64 %n, -4
  br label %bb8.i.i.i.i.i

bb8.i.i.i.i.i:                                    ; preds = %bb8.i.i.i.i.i, %bb8.i.i.i.i.i.preheader.new
  %i.sroa.0.0.i.i.i.i.i = phi i64 [ 0, %bb8.i.i.i.i.i.preheader.new ], [ %_27.i.i.i.i.i.3, %bb8.i.i.i.i.i ]
  %acc.sroa.0.0.i.i.i.i.i = phi double [ -0.000000e+00, %bb8.i.i.i.i.i.preheader.new ], [ %_0.i.i.i.i.i.i.i.3, %bb8.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.i.preheader.new ], [ %niter.next.3, %bb8.i.i.i.i.i ]
  %_45.i.i.i.i.i = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.i.i.i.i
  %_3.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i, align 8, !alias.scope !316, !noalias !325, !noundef !12
  %_0.i.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i.i
  %_0.i.i.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i
  %2 = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.i.i.i.i
  %_45.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %_3.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.1, align 8, !alias.scope !316, !noalias !325, !noundef !12
  %_0.i.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i.1
  %3 = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.i.i.i.i
  %_45.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %_3.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.2, align 8, !alias.scope !316, !noalias !325, !noundef !12
  %_0.i.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.i.i.1, %_0.i.i.i.i.i.i.i.i.2
  %4 = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.i.i.i.i
  %_45.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %_3.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.3, align 8, !alias.scope !316, !noalias !325, !noundef !12
  %_0.i.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.i.3, %_3.i.i.i.i.i.i.i.i.3
  %_0.i.i.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.i.i.2, %_0.i.i.i.i.i.i.i.i.3
  %_27.i.i.i.i.i.3 = add nuw nsw i64 %i.sroa.0.0.i.i.i.i.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %bb2.loopexit.unr-lcssa, label %bb8.i.i.i.i.i

bb2.loopexit.unr-lcssa:                           ; preds = %bb8.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb2.loopexit, label %bb8.i.i.i.i.i.epil.preheader

bb8.i.i.i.i.i.epil.preheader:                     ; preds = %bb2.loopexit.unr-lcssa, %bb8.i.i.i.i.i.preheader
  %i.sroa.0.0.i.i.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.i.i.preheader ], [ %_27.i.i.i.i.i.3, %bb2.loopexit.unr-lcssa ]
  %acc.sroa.0.0.i.i.i.i.i.epil.init = phi double [ -0.000000e+00, %bb8.i.i.i.i.i.preheader ], [ %_0.i.i.i.i.i.i.i.3, %bb2.loopexit.unr-lcssa ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.i.i.i.epil

bb8.i.i.i.i.i.epil:                               ; preds = %bb8.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil.preheader
  %i.sroa.0.0.i.i.i.i.i.epil = phi i64 [ %_27.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil ], [ %i.sroa.0.0.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.epil.preheader ]
  %acc.sroa.0.0.i.i.i.i.i.epil = phi double [ %_0.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil ], [ %acc.sroa.0.0.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.i.i.i.i.epil ], [ 0, %bb8.i.i.i.i.i.epil.preheader ]
  %_45.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.i.i.i.i.epil
  %_3.i.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.i.epil, align 8, !alias.scope !316, !noalias !325, !noundef !12
  %_0.i.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.i.i.epil
  %_0.i.i.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.i.i.epil, %_0.i.i.i.i.i.i.i.i.epil
  %_27.i.i.i.i.i.epil = add nuw nsw i64 %i.sroa.0.0.i.i.i.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb2.loopexit, label %bb8.i.i.i.i.i.epil, !llvm.loop !327

bb2.loopexit:                                     ; preds = %bb8.i.i.i.i.i.epil, %bb2.loopexit.unr-lcssa
  %_0.i.i.i.i.i.i.i.lcssa = phi double [ %_0.i.i.i.i.i.i.i.3, %bb2.loopexit.unr-lcssa ], [ %_0.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil ]
  %5 = tail call double @llvm.sqrt.f64(double %_0.i.i.i.i.i.i.i.lcssa)
  br label %bb2

bb2:                                              ; preds = %bb2.loopexit, %start
  %_0.sroa.0.0.i.i.i.i.i = phi double [ -0.000000e+00, %start ], [ %5, %bb2.loopexit ]
  ret double %_0.sroa.0.0.i.i.i.i.i
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(none) uwtable
define noundef double @orbit(double noundef %x, double noundef %v, i64 noundef %steps) unnamed_addr #5 personality ptr @rust_eh_personality {
start:
  %_0.i.i.i9.not = icmp eq i64 %steps, 0
  br i1 %_0.i.i.i9.not, label %bb9, label %bb8.i.i.i.i.preheader.lr.ph

bb8.i.i.i.i.preheader.lr.ph:                      ; preds = %start
  %_8 = fcmp ogt double %x, 5.000000e-01
  %_9 = fmul double %x, 2.000000e+00
  %..i = select i1 %_8, double %_9, double 1.000000e+00
  br label %bb8.i.i.i.i.preheader

bb8.i.i.i.i.preheader:                            ; preds = %bb8.i.i.i.i.preheader.lr.ph, %bb8.i.i.i.i.preheader
  %p.sroa.11.1 = phi double [ 0.000000e+00, %bb8.i.i.i.i.preheader.lr.ph ], [ %4, %bb8.i.i.i.i.preheader ]
  %p.sroa.6.1 = phi double [ %x, %bb8.i.i.i.i.preheader.lr.ph ], [ %2, %bb8.i.i.i.i.preheader ]
  %p.sroa.16.0 = phi double [ 0.000000e+00, %bb8.i.i.i.i.preheader.lr.ph ], [ %1, %bb8.i.i.i.i.preheader ]
  %p.sroa.19.0 = phi double [ %v, %bb8.i.i.i.i.preheader.lr.ph ], [ %3, %bb8.i.i.i.i.preheader ]
  %spec.select11 = phi i64 [ 1, %bb8.i.i.i.i.preheader.lr.ph ], [ %spec.select, %bb8.i.i.i.i.preheader ]
  %_0.i.i.i.i.i.i.i = fmul double %p.sroa.6.1, %p.sroa.6.1
  %_0.i.i.i.i.i.i.i.1 = fmul double %p.sroa.11.1, %p.sroa.11.1
  %_0.i.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.1
  %0 = tail call noundef double @llvm.sqrt.f64(double %_0.i.i.i.i.i.i.1)
  %_24 = fmul double %_0.i.i.i.i.i.i.1, %0
  %f = fdiv double %..i, %_24
  %_39 = fmul double %f, 1.000000e-01
  %_38 = fmul double %_39, %p.sroa.6.1
  %1 = fsub double %p.sroa.16.0, %_38
  %_41 = fmul double %1, 1.000000e-01
  %2 = fadd double %p.sroa.6.1, %_41
  %_38.1 = fmul double %_39, %p.sroa.11.1
  %3 = fsub double %p.sroa.19.0, %_38.1
  %_41.1 = fmul double %3, 1.000000e-01
  %4 = fadd double %p.sroa.11.1, %_41.1
  %_0.i.i.i = icmp ult i64 %spec.select11, %steps
  %_0.i1.i.i = zext i1 %_0.i.i.i to i64
  %spec.select = add nuw i64 %spec.select11, %_0.i1.i.i
  br i1 %_0.i.i.i, label %bb8.i.i.i.i.preheader, label %bb9

bb9:                                              ; preds = %bb8.i.i.i.i.preheader, %start
  %p.sroa.11.0 = phi double [ 0.000000e+00, %start ], [ %4, %bb8.i.i.i.i.preheader ]
  %p.sroa.6.0 = phi double [ %x, %start ], [ %2, %bb8.i.i.i.i.preheader ]
  %_0 = fmul double %p.sroa.6.0, %p.sroa.11.0
  ret double %_0
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @polynomial(ptr noundef readonly captures(address) %c, i64 noundef %n, double noundef %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %1 = icmp ne ptr %c, null
  tail call void @llvm.assume(i1 %1)
  %2 = icmp eq i64 %n, 0
  br i1 %2, label %bb4, label %bb3.i.i.preheader

bb3.i.i.preheader:                                ; preds = %start
  %_6.i.i.idx = shl i64 %n, 3
  %_6.i.i = getelementptr inbounds nuw i8, ptr %c, i64 %_6.i.i.idx
  %3 = add i64 %_6.i.i.idx, -8
  %4 = lshr exact i64 %3, 3
  %5 = add nuw nsw i64 %4, 1
  %xtraiter = and i64 %5, 7
  %6 = and i64 %3, 56
  %lcmp.mod.not = icmp eq i64 %6, 56
  br i1 %lcmp.mod.not, label %bb3.i.i.prol.loopexit, label %bb3.i.i.prol

bb3.i.i.prol:                                     ; preds = %bb3.i.i.preheader, %bb3.i.i.prol
  %accum.sroa.0.04.i.i.prol = phi double [ %_0.i.i.i.i.prol, %bb3.i.i.prol ], [ 0.000000e+00, %bb3.i.i.preheader ]
  %self.sroa.2.03.i.i.prol = phi ptr [ %_23.i.i.i.prol, %bb3.i.i.prol ], [ %_6.i.i, %bb3.i.i.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %bb3.i.i.prol ], [ 0, %bb3.i.i.preheader ]
  %_23.i.i.i.prol = getelementptr inbounds i8, ptr %self.sroa.2.03.i.i.prol, i64 -8
  %_4.i.i.i.prol = fmul double %0, %accum.sroa.0.04.i.i.prol
  %_3.i.i.i.i.prol = load double, ptr %_23.i.i.i.prol, align 8, !alias.scope !328, !noalias !333, !noundef !12
  %_0.i.i.i.i.prol = fadd double %_4.i.i.i.prol, %_3.i.i.i.i.prol
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter
  br i1 %prol.iter.cmp.not, label %bb3.i.i.prol.loopexit, label %bb3.i.i.prol, !llvm.loop !339

bb3.i.i.prol.loopexit:                            ; preds = %bb3.i.i.prol, %bb3.i.i.preheader
  %_0.i.i.i.i.lcssa.unr = phi double [ poison, %bb3.i.i.preheader ], [ %_0.i.i.i.i.prol, %bb3.i.i.prol ]
  %accum.sroa.0.04.i.i.unr = phi double [ 0.000000e+00, %bb3.i.i.preheader ], [ %_0.i.i.i.i.prol, %bb3.i.i.prol ]
  %self.sroa.2.03.i.i.unr = phi ptr [ %_6.i.i, %bb3.i.i.preheader ], [ %_23.i.i.i.prol, %bb3.i.i.prol ]
  %7 = icmp ult i64 %3, 56
  br i1 %7, label %bb4.loopexit, label %bb3.i.i

bb3.i.i:                                          ; preds = %bb3.i.i.prol.loopexit, %bb3.i.i
  %accum.sroa.0.04.i.i = phi double [ %_0.i.i.i.i.7, %bb3.i.i ], [ %accum.sroa.0.04.i.i.unr, %bb3.i.i.prol.loopexit ]
  %self.sroa.2.03.i.i = phi ptr [ %_23.i.i.i.7, %bb3.i.i ], [ %self.sroa.2.03.i.i.unr, %bb3.i.i.prol.loopexit ]
  %_23.i.i.i = getelementptr inbounds i8, ptr %self.sroa.2.03.i.i, i64 -8
  %_4.i.i.i = fmul double %0, %accum.sroa.0.04.i.i
  %_3.i.i.i.i = load double, ptr %_23.i.i.i, align 8, !alias.scope !328, !noalias !333, !noundef !12
  %_0.i.i.i.i = fadd double %_4.i.i.i, %_3.i.i.i.i
  %_23.i.i.i.1 = getelementptr inbounds i8, ptr %self.sroa.2.03.i.i, i64 -16
  %_4.i.i.i.1 = fmul double %0, %_0.i.i.i.i
  %_3.i.i.i.i.1 = load double, ptr %_23.i.i.i.1, align 8, !alias.scope !328, !noalias !333, !noundef !12
  %_0.i.i.i.i.1 = fadd double %_4.i.i.i.1, %_3.i.i.i.i.1
  %_23.i.i.i.2 = getelementptr inbounds i8, ptr %self.sroa.2.03.i.i, i64 -24
  %_4.i.i.i.2 = fmul double %0, %_0.i.i.i.i.1
  %_3.i.i.i.i.2 = load double, ptr %_23.i.i.i.2, align 8, !alias.scope !328, !noalias !333, !noundef !12
  %_0.i.i.i.i.2 = fadd double %_4.i.i.i.2, %_3.i.i.i.i.2
  %_23.i.i.i.3 = getelementptr inbounds i8, ptr %self.sroa.2.03.i.i, i64 -32
  %_4.i.i.i.3 = fmul double %0, %_0.i.i.i.i.2
  %_3.i.i.i.i.3 = load double, ptr %_23.i.i.i.3, align 8, !alias.scope !328, !noalias !333, !noundef !12
  %_0.i.i.i.i.3 = fadd double %_4.i.i.i.3, %_3.i.i.i.i.3
  %_23.i.i.i.4 = getelementptr inbounds i8, ptr %self.sroa.2.03.i.i, i64 -40
  %_4.i.i.i.4 = fmul double %0, %_0.i.i.i.i.3
  %_3.i.i.i.i.4 = load double, ptr %_23.i.i.i.4, align 8, !alias.scope !328, !noalias !333, !noundef !12
  %_0.i.i.i.i.4 = fadd double %_4.i.i.i.4, %_3.i.i.i.i.4
  %_23.i.i.i.5 = getelementptr inbounds i8, ptr %self.sroa.2.03.i.i, i64 -48
  %_4.i.i.i.5 = fmul double %0, %_0.i.i.i.i.4
  %_3.i.i.i.i.5 = load double, ptr %_23.i.i.i.5, align 8, !alias.scope !328, !noalias !333, !noundef !12
  %_0.i.i.i.i.5 = fadd double %_4.i.i.i.5, %_3.i.i.i.i.5
  %_23.i.i.i.6 = getelementptr inbounds i8, ptr %self.sroa.2.03.i.i, i64 -56
  %_4.i.i.i.6 = fmul double %0, %_0.i.i.i.i.5
  %_3.i.i.i.i.6 = load double, ptr %_23.i.i.i.6, align 8, !alias.scope !328, !noalias !333, !noundef !12
  %_0.i.i.i.i.6 = fadd double %_4.i.i.i.6, %_3.i.i.i.i.6
  %_23.i.i.i.7 = getelementptr inbounds i8, ptr %self.sroa.2.03.i.i, i64 -64
  %_4.i.i.i.7 = fmul double %0, %_0.i.i.i.i.6
  %_3.i.i.i.i.7 = load double, ptr %_23.i.i.i.7, align 8, !alias.scope !328, !noalias !333, !noundef !12
  %_0.i.i.i.i.7 = fadd double %_4.i.i.i.7, %_3.i.i.i.i.7
  %8 = icmp eq ptr %c, %_23.i.i.i.7
  br i1 %8, label %bb4.loopexit, label %bb3.i.i

bb4.loopexit:                                     ; preds = %bb3.i.i, %bb3.i.i.prol.loopexit
  %_0.i.i.i.i.lcssa = phi double [ %_0.i.i.i.i.lcssa.unr, %bb3.i.i.prol.loopexit ], [ %_0.i.i.i.i.7, %bb3.i.i ]
  %9 = fmul double %_0.i.i.i.i.lcssa, %_0.i.i.i.i.lcssa
  br label %bb4

bb4:                                              ; preds = %bb4.loopexit, %start
  %accum.sroa.0.0.lcssa.i.i = phi double [ 0.000000e+00, %start ], [ %9, %bb4.loopexit ]
  ret double %accum.sroa.0.0.lcssa.i.i
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @quadratic(ptr noundef readonly captures(address) %a, ptr noundef readonly captures(none) %x, i64 noundef %n) unnamed_addr #7 personality ptr @rust_eh_personality {
start:
  %0 = icmp eq i64 %n, 0
  br i1 %0, label %bb2.i, label %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12chunks_exact17ha7996ad23716946fE.exit", !prof !340

terminate:                                        ; preds = %bb2.i, %panic
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #15
  unreachable

bb2.i:                                            ; preds = %start
; invoke core::panicking::panic_fmt
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull @alloc_a6e8913658d98d0dbd0444b57ddfd811, ptr noundef nonnull inttoptr (i64 55 to ptr), ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_7b60990a587dfd4c912c6717914ab005) #16
          to label %.noexc unwind label %terminate

.noexc:                                           ; preds = %bb2.i
  unreachable

"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12chunks_exact17ha7996ad23716946fE.exit": ; preds = %start
  %_5 = mul i64 %n, %n
  %rem.i = urem i64 %_5, %n
  %fst_len.i = sub nuw nsw i64 %_5, %rem.i
  br label %bb6

bb6:                                              ; preds = %bb12, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12chunks_exact17ha7996ad23716946fE.exit"
  %iter.sroa.0.0 = phi ptr [ %a, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12chunks_exact17ha7996ad23716946fE.exit" ], [ %iter.sroa.0.1, %bb12 ]
  %iter.sroa.5.0 = phi i64 [ %fst_len.i, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12chunks_exact17ha7996ad23716946fE.exit" ], [ %iter.sroa.5.1, %bb12 ]
  %iter.sroa.12.0 = phi i64 [ 0, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12chunks_exact17ha7996ad23716946fE.exit" ], [ %iter.sroa.12.1, %bb12 ]
  %_11.sroa.0.0 = phi i64 [ undef, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12chunks_exact17ha7996ad23716946fE.exit" ], [ %_11.sroa.0.1, %bb12 ]
  %_11.sroa.8.0 = phi i64 [ undef, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12chunks_exact17ha7996ad23716946fE.exit" ], [ %_11.sroa.8.1, %bb12 ]
  %total.sroa.0.0 = phi double [ 0.000000e+00, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12chunks_exact17ha7996ad23716946fE.exit" ], [ %6, %bb12 ]
  %_6.not.i.i = icmp ugt i64 %n, %iter.sroa.5.0
  br i1 %_6.not.i.i, label %"_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h97f016a48853d139E.exit.i", label %bb1.i.i

bb1.i.i:                                          ; preds = %bb6
  %2 = icmp ne ptr %iter.sroa.0.0, null
  tail call void @llvm.assume(i1 %2)
  %data.i.i.i = getelementptr inbounds nuw double, ptr %iter.sroa.0.0, i64 %n
  %len.i.i.i = sub nuw i64 %iter.sroa.5.0, %n
  br label %"_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h97f016a48853d139E.exit.i"

"_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h97f016a48853d139E.exit.i": ; preds = %bb1.i.i, %bb6
  %iter.sroa.0.1 = phi ptr [ %iter.sroa.0.0, %bb6 ], [ %data.i.i.i, %bb1.i.i ]
  %iter.sroa.5.1 = phi i64 [ %iter.sroa.5.0, %bb6 ], [ %len.i.i.i, %bb1.i.i ]
  %_0.sroa.0.0.i.i = phi ptr [ null, %bb6 ], [ %iter.sroa.0.0, %bb1.i.i ]
  %.not.i = icmp eq ptr %_0.sroa.0.0.i.i, null
  br i1 %.not.i, label %bb7, label %bb8.i

bb8.i:                                            ; preds = %"_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h97f016a48853d139E.exit.i"
  %_9.0.i = add i64 %iter.sroa.12.0, 1
  br label %bb7

bb7:                                              ; preds = %bb8.i, %"_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h97f016a48853d139E.exit.i"
  %iter.sroa.12.1 = phi i64 [ %_9.0.i, %bb8.i ], [ %iter.sroa.12.0, %"_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h97f016a48853d139E.exit.i" ]
  %_11.sroa.0.1 = phi i64 [ %iter.sroa.12.0, %bb8.i ], [ %_11.sroa.0.0, %"_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h97f016a48853d139E.exit.i" ]
  %_11.sroa.5.0 = phi ptr [ %_0.sroa.0.0.i.i, %bb8.i ], [ null, %"_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h97f016a48853d139E.exit.i" ]
  %_11.sroa.8.1 = phi i64 [ %n, %bb8.i ], [ %_11.sroa.8.0, %"_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h97f016a48853d139E.exit.i" ]
  %.not = icmp eq ptr %_11.sroa.5.0, null
  br i1 %.not, label %bb10, label %bb9

bb9:                                              ; preds = %bb7
  %_19 = icmp ult i64 %_11.sroa.0.1, %n
  br i1 %_19, label %bb11, label %panic

bb10:                                             ; preds = %bb7
  ret double %total.sroa.0.0

bb11:                                             ; preds = %bb9
  %3 = getelementptr inbounds nuw double, ptr %x, i64 %_11.sroa.0.1
  %_17 = load double, ptr %3, align 8, !noundef !12
  tail call void @llvm.experimental.noalias.scope.decl(metadata !341)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !344)
  %_0.sroa.0.0.i.i.i.i = tail call noundef i64 @llvm.umin.i64(i64 range(i64 0, 1152921504606846976) %n, i64 range(i64 0, 1152921504606846976) %_11.sroa.8.1)
  %4 = add i64 %_0.sroa.0.0.i.i.i.i, -1
  %xtraiter = and i64 %_0.sroa.0.0.i.i.i.i, 3
  %5 = icmp ult i64 %4, 3
  br i1 %5, label %bb14.i.i.i.i.i.i.epil.preheader, label %bb11.new

bb11.new:                                         ; preds = %bb11
  %unroll_iter = and i64 %_0.sroa.0.0.i.i.i.i, -4
  br label %bb14.i.i.i.i.i.i

bb14.i.i.i.i.i.i:                                 ; preds = %bb14.i.i.i.i.i.i, %bb11.new
  %accum.sroa.0.07.i.i.i.i.i.i = phi double [ -0.000000e+00, %bb11.new ], [ %_0.i.i.i.i.i.i.i.i.3, %bb14.i.i.i.i.i.i ]
  %iter.sroa.0.06.i.i.i.i.i.i = phi i64 [ 0, %bb11.new ], [ %_24.i.i.i.i.i.i.3, %bb14.i.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb11.new ], [ %niter.next.3, %bb14.i.i.i.i.i.i ]
  %_24.i.i.i.i.i.i = or disjoint i64 %iter.sroa.0.06.i.i.i.i.i.i, 1
  %_3.i.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_11.sroa.5.0, i64 %iter.sroa.0.06.i.i.i.i.i.i
  %_3.i3.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.i.i.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !346)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !349)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !351)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !354)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !356)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !359)
  %_3.i.i.i.i.i.i.i.i.i = load double, ptr %_3.i.i.i.i.i.i.i.i, align 8, !alias.scope !361, !noalias !362, !noundef !12
  %_4.i.i.i.i.i.i.i.i.i = load double, ptr %_3.i3.i.i.i.i.i.i.i, align 8, !alias.scope !373, !noalias !374, !noundef !12
  %_0.i.i.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i.i
  %_0.i.i.i.i.i.i.i.i = fadd double %accum.sroa.0.07.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i.i
  %_24.i.i.i.i.i.i.1 = or disjoint i64 %iter.sroa.0.06.i.i.i.i.i.i, 2
  %_3.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_11.sroa.5.0, i64 %_24.i.i.i.i.i.i
  %_3.i3.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.i.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !375)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !377)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !379)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !381)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !383)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !385)
  %_3.i.i.i.i.i.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.i.i.i.i.1, align 8, !alias.scope !387, !noalias !388, !noundef !12
  %_4.i.i.i.i.i.i.i.i.i.1 = load double, ptr %_3.i3.i.i.i.i.i.i.i.1, align 8, !alias.scope !389, !noalias !390, !noundef !12
  %_0.i.i.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i.i.1
  %_24.i.i.i.i.i.i.2 = or disjoint i64 %iter.sroa.0.06.i.i.i.i.i.i, 3
  %_3.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_11.sroa.5.0, i64 %_24.i.i.i.i.i.i.1
  %_3.i3.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.i.i.i.i.i.1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !391)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !393)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !395)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !397)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !399)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !401)
  %_3.i.i.i.i.i.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.i.i.i.i.2, align 8, !alias.scope !403, !noalias !404, !noundef !12
  %_4.i.i.i.i.i.i.i.i.i.2 = load double, ptr %_3.i3.i.i.i.i.i.i.i.2, align 8, !alias.scope !405, !noalias !406, !noundef !12
  %_0.i.i.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.i.i.2, %_4.i.i.i.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.i.i.i.1, %_0.i.i.i.i.i.i.i.i.i.2
  %_24.i.i.i.i.i.i.3 = add nuw nsw i64 %iter.sroa.0.06.i.i.i.i.i.i, 4
  %_3.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_11.sroa.5.0, i64 %_24.i.i.i.i.i.i.2
  %_3.i3.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.i.i.i.i.i.2
  tail call void @llvm.experimental.noalias.scope.decl(metadata !407)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !409)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !411)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !413)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !415)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !417)
  %_3.i.i.i.i.i.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.i.i.i.i.3, align 8, !alias.scope !419, !noalias !420, !noundef !12
  %_4.i.i.i.i.i.i.i.i.i.3 = load double, ptr %_3.i3.i.i.i.i.i.i.i.3, align 8, !alias.scope !421, !noalias !422, !noundef !12
  %_0.i.i.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.i.i.3, %_4.i.i.i.i.i.i.i.i.i.3
  %_0.i.i.i.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.i.i.i.2, %_0.i.i.i.i.i.i.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %bb12.unr-lcssa, label %bb14.i.i.i.i.i.i

panic:                                            ; preds = %bb9
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %_11.sroa.0.1, i64 noundef %n, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_a336b37a4ad0d7b1f4b70796c3b9560d) #17
          to label %unreachable unwind label %terminate

unreachable:                                      ; preds = %panic
  unreachable

bb12.unr-lcssa:                                   ; preds = %bb14.i.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb12, label %bb14.i.i.i.i.i.i.epil.preheader

bb14.i.i.i.i.i.i.epil.preheader:                  ; preds = %bb12.unr-lcssa, %bb11
  %accum.sroa.0.07.i.i.i.i.i.i.epil.init = phi double [ -0.000000e+00, %bb11 ], [ %_0.i.i.i.i.i.i.i.i.3, %bb12.unr-lcssa ]
  %iter.sroa.0.06.i.i.i.i.i.i.epil.init = phi i64 [ 0, %bb11 ], [ %_24.i.i.i.i.i.i.3, %bb12.unr-lcssa ]
  %lcmp.mod11 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod11)
  br label %bb14.i.i.i.i.i.i.epil

bb14.i.i.i.i.i.i.epil:                            ; preds = %bb14.i.i.i.i.i.i.epil, %bb14.i.i.i.i.i.i.epil.preheader
  %accum.sroa.0.07.i.i.i.i.i.i.epil = phi double [ %_0.i.i.i.i.i.i.i.i.epil, %bb14.i.i.i.i.i.i.epil ], [ %accum.sroa.0.07.i.i.i.i.i.i.epil.init, %bb14.i.i.i.i.i.i.epil.preheader ]
  %iter.sroa.0.06.i.i.i.i.i.i.epil = phi i64 [ %_24.i.i.i.i.i.i.epil, %bb14.i.i.i.i.i.i.epil ], [ %iter.sroa.0.06.i.i.i.i.i.i.epil.init, %bb14.i.i.i.i.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb14.i.i.i.i.i.i.epil ], [ 0, %bb14.i.i.i.i.i.i.epil.preheader ]
  %_24.i.i.i.i.i.i.epil = add nuw nsw i64 %iter.sroa.0.06.i.i.i.i.i.i.epil, 1
  %_3.i.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_11.sroa.5.0, i64 %iter.sroa.0.06.i.i.i.i.i.i.epil
  %_3.i3.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.i.i.i.i.i.i.epil
  tail call void @llvm.experimental.noalias.scope.decl(metadata !346)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !349)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !351)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !354)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !356)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !359)
  %_3.i.i.i.i.i.i.i.i.i.epil = load double, ptr %_3.i.i.i.i.i.i.i.i.epil, align 8, !alias.scope !361, !noalias !362, !noundef !12
  %_4.i.i.i.i.i.i.i.i.i.epil = load double, ptr %_3.i3.i.i.i.i.i.i.i.epil, align 8, !alias.scope !373, !noalias !374, !noundef !12
  %_0.i.i.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.i.i.i.epil
  %_0.i.i.i.i.i.i.i.i.epil = fadd double %accum.sroa.0.07.i.i.i.i.i.i.epil, %_0.i.i.i.i.i.i.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb12, label %bb14.i.i.i.i.i.i.epil, !llvm.loop !423

bb12:                                             ; preds = %bb14.i.i.i.i.i.i.epil, %bb12.unr-lcssa
  %_0.i.i.i.i.i.i.i.i.lcssa = phi double [ %_0.i.i.i.i.i.i.i.i.3, %bb12.unr-lcssa ], [ %_0.i.i.i.i.i.i.i.i.epil, %bb14.i.i.i.i.i.i.epil ]
  %_16 = fmul double %_17, %_0.i.i.i.i.i.i.i.i.lcssa
  %6 = fadd double %total.sroa.0.0, %_16
  br label %bb6
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @smooth(ptr noundef captures(address_is_null) %x, i64 noundef %n, i64 noundef %rounds) unnamed_addr #7 personality ptr @rust_eh_personality {
start:
  %_0.i.i.i27.not = icmp eq i64 %rounds, 0
  br i1 %_0.i.i.i27.not, label %bb7, label %bb6.lr.ph

bb6.lr.ph:                                        ; preds = %start
  %_13 = add i64 %n, -1
  %_0.i.i.i922 = icmp ugt i64 %_13, 1
  %spec.select1524 = select i1 %_0.i.i.i922, i64 2, i64 1
  br label %bb6

terminate:                                        ; preds = %panic3.invoke
  %0 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #15
  unreachable

bb3.loopexit:                                     ; preds = %bb15, %bb6
  %_0.i.i.i = icmp ult i64 %spec.select29, %rounds
  %_0.i1.i.i = zext i1 %_0.i.i.i to i64
  %spec.select = add nuw i64 %spec.select29, %_0.i1.i.i
  br i1 %_0.i.i.i, label %bb6, label %bb7

bb6:                                              ; preds = %bb6.lr.ph, %bb3.loopexit
  %spec.select29 = phi i64 [ 1, %bb6.lr.ph ], [ %spec.select, %bb3.loopexit ]
  br i1 %_0.i.i.i922, label %bb11, label %bb3.loopexit

bb7:                                              ; preds = %bb3.loopexit, %start
  %1 = icmp ne ptr %x, null
  tail call void @llvm.assume(i1 %1)
  %2 = icmp eq i64 %n, 0
  br i1 %2, label %bb18, label %bb8.i.i.preheader

bb8.i.i.preheader:                                ; preds = %bb7
  %xtraiter = and i64 %n, 1
  %3 = icmp eq i64 %n, 1
  br i1 %3, label %bb8.i.i.epil.preheader, label %bb8.i.i.preheader.new

bb8.i.i.preheader.new:                            ; preds = %bb8.i.i.preheader
  %unroll_iter = and i64 %n, -2
  br label %bb8.i.i

bb8.i.i:                                          ; preds = %bb8.i.i, %bb8.i.i.preheader.new
  %i.sroa.0.0.i.i = phi i64 [ 0, %bb8.i.i.preheader.new ], [ %_27.i.i.1, %bb8.i.i ]
  %acc.sroa.0.0.i.i = phi double [ 0xFFF0000000000000, %bb8.i.i.preheader.new ], [ %6, %bb8.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.preheader.new ], [ %niter.next.1, %bb8.i.i ]
  %_45.i.i = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.i
  %elt.i.i.i = load double, ptr %_45.i.i, align 8, !alias.scope !424, !noundef !12
  %4 = tail call noundef double @llvm.maxnum.f64(double %acc.sroa.0.0.i.i, double %elt.i.i.i)
  %5 = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.i
  %_45.i.i.1 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %elt.i.i.i.1 = load double, ptr %_45.i.i.1, align 8, !alias.scope !424, !noundef !12
  %6 = tail call noundef double @llvm.maxnum.f64(double %4, double %elt.i.i.i.1)
  %_27.i.i.1 = add nuw i64 %i.sroa.0.0.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %bb18.loopexit.unr-lcssa, label %bb8.i.i

bb18.loopexit.unr-lcssa:                          ; preds = %bb8.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb18, label %bb8.i.i.epil.preheader

bb8.i.i.epil.preheader:                           ; preds = %bb18.loopexit.unr-lcssa, %bb8.i.i.preheader
  %i.sroa.0.0.i.i.epil.init = phi i64 [ 0, %bb8.i.i.preheader ], [ %_27.i.i.1, %bb18.loopexit.unr-lcssa ]
  %acc.sroa.0.0.i.i.epil.init = phi double [ 0xFFF0000000000000, %bb8.i.i.preheader ], [ %6, %bb18.loopexit.unr-lcssa ]
  %lcmp.mod45 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod45)
  %_45.i.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.i.epil.init
  %elt.i.i.i.epil = load double, ptr %_45.i.i.epil, align 8, !alias.scope !424, !noundef !12
  %7 = tail call noundef double @llvm.maxnum.f64(double %acc.sroa.0.0.i.i.epil.init, double %elt.i.i.i.epil)
  br label %bb18

bb18:                                             ; preds = %bb8.i.i.epil.preheader, %bb18.loopexit.unr-lcssa, %bb7
  %_0.sroa.0.0.i.i5 = phi double [ 0xFFF0000000000000, %bb7 ], [ %6, %bb18.loopexit.unr-lcssa ], [ %7, %bb8.i.i.epil.preheader ]
  ret double %_0.sroa.0.0.i.i5

bb11:                                             ; preds = %bb6, %bb15
  %spec.select1526 = phi i64 [ %spec.select15, %bb15 ], [ %spec.select1524, %bb6 ]
  %iter1.sroa.0.025 = phi i64 [ %spec.select1526, %bb15 ], [ 1, %bb6 ]
  %_21 = add i64 %iter1.sroa.0.025, -1
  %_23 = icmp ult i64 %_21, %n
  br i1 %_23, label %bb13, label %panic3.invoke

bb13:                                             ; preds = %bb11
  %8 = getelementptr inbounds nuw double, ptr %x, i64 %_21
  %_20 = load double, ptr %8, align 8, !noundef !12
  %_19 = fmul double %_20, 2.500000e-01
  %_27 = icmp ult i64 %iter1.sroa.0.025, %n
  br i1 %_27, label %bb14, label %panic3.invoke

bb14:                                             ; preds = %bb13
  %_29 = add nuw i64 %iter1.sroa.0.025, 1
  %_30 = icmp ult i64 %_29, %n
  br i1 %_30, label %bb15, label %panic3.invoke

bb15:                                             ; preds = %bb14
  %9 = getelementptr inbounds nuw double, ptr %x, i64 %iter1.sroa.0.025
  %_26 = load double, ptr %9, align 8, !noundef !12
  %_25 = fmul double %_26, 5.000000e-01
  %10 = getelementptr inbounds nuw double, ptr %x, i64 %_29
  %_28 = load double, ptr %10, align 8, !noundef !12
  %_24 = fmul double %_25, %_28
  %11 = fadd double %_19, %_24
  store double %11, ptr %9, align 8
  %_0.i.i.i9 = icmp ult i64 %spec.select1526, %_13
  %_0.i1.i.i12 = zext i1 %_0.i.i.i9 to i64
  %spec.select15 = add nuw i64 %spec.select1526, %_0.i1.i.i12
  br i1 %_0.i.i.i9, label %bb11, label %bb3.loopexit

panic3.invoke:                                    ; preds = %bb14, %bb13, %bb11
  %12 = phi i64 [ %iter1.sroa.0.025, %bb13 ], [ %_21, %bb11 ], [ %_29, %bb14 ]
  %13 = phi ptr [ @alloc_b15519552147886aca753bfc1d35bf38, %bb13 ], [ @alloc_a4fef29288d32543d3bd9d8db2f316d6, %bb11 ], [ @alloc_913fd0026c2ec96cc0f2a934a8c9dbbd, %bb14 ]
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %12, i64 noundef %n, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %13) #17
          to label %panic3.cont unwind label %terminate

panic3.cont:                                      ; preds = %panic3.invoke
  unreachable
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #8

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #7

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull, ptr noundef nonnull, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #10

; core::panicking::panic_cannot_unwind
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #11

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #12

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #13

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #14

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: write, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nofree norecurse nosync nounwind nonlazybind memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #12 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #13 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #14 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #15 = { cold noreturn nounwind }
attributes #16 = { noinline noreturn }
attributes #17 = { noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!4, !6, !8}
!4 = distinct !{!4, !5, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!5 = distinct !{!5, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!6 = distinct !{!6, !7, !"_ZN3lib5orbit28_$u7b$$u7b$closure$u7d$$u7d$17h0c055bef664defd8E: %c"}
!7 = distinct !{!7, !"_ZN3lib5orbit28_$u7b$$u7b$closure$u7d$$u7d$17h0c055bef664defd8E"}
!8 = distinct !{!8, !9, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7718516dda778a6eE: %elt"}
!9 = distinct !{!9, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7718516dda778a6eE"}
!10 = !{!11}
!11 = distinct !{!11, !5, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!12 = !{}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = !{!16, !18, !20}
!16 = distinct !{!16, !17, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!17 = distinct !{!17, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!18 = distinct !{!18, !19, !"_ZN3lib14sum_of_squares28_$u7b$$u7b$closure$u7d$$u7d$17ha90796011eef27e9E: %v"}
!19 = distinct !{!19, !"_ZN3lib14sum_of_squares28_$u7b$$u7b$closure$u7d$$u7d$17ha90796011eef27e9E"}
!20 = distinct !{!20, !21, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h2873d9398b3f4431E: %elt"}
!21 = distinct !{!21, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h2873d9398b3f4431E"}
!22 = !{!23}
!23 = distinct !{!23, !17, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!24 = distinct !{!24, !14}
!25 = !{!26}
!26 = distinct !{!26, !27, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0"}
!27 = distinct !{!27, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E"}
!28 = !{!29}
!29 = distinct !{!29, !27, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1"}
!30 = !{!31}
!31 = distinct !{!31, !32, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0"}
!32 = distinct !{!32, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E"}
!33 = !{!34}
!34 = distinct !{!34, !32, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1"}
!35 = !{!36}
!36 = distinct !{!36, !37, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!37 = distinct !{!37, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!38 = !{!39}
!39 = distinct !{!39, !37, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!40 = !{!36, !31, !26}
!41 = !{!39, !34, !29, !42, !44}
!42 = distinct !{!42, !43, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h06e80d92918d523fE: %self"}
!43 = distinct !{!43, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h06e80d92918d523fE"}
!44 = distinct !{!44, !45, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE: %self"}
!45 = distinct !{!45, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE"}
!46 = !{!39, !34, !29}
!47 = !{!36, !31, !26, !42, !44}
!48 = !{!49}
!49 = distinct !{!49, !27, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0:It1"}
!50 = !{!51}
!51 = distinct !{!51, !27, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1:It1"}
!52 = !{!53}
!53 = distinct !{!53, !32, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0:It1"}
!54 = !{!55}
!55 = distinct !{!55, !32, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1:It1"}
!56 = !{!57}
!57 = distinct !{!57, !37, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It1"}
!58 = !{!59}
!59 = distinct !{!59, !37, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It1"}
!60 = !{!57, !53, !49}
!61 = !{!59, !55, !51, !42, !44}
!62 = !{!59, !55, !51}
!63 = !{!57, !53, !49, !42, !44}
!64 = !{!65}
!65 = distinct !{!65, !27, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0:It2"}
!66 = !{!67}
!67 = distinct !{!67, !27, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1:It2"}
!68 = !{!69}
!69 = distinct !{!69, !32, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0:It2"}
!70 = !{!71}
!71 = distinct !{!71, !32, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1:It2"}
!72 = !{!73}
!73 = distinct !{!73, !37, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It2"}
!74 = !{!75}
!75 = distinct !{!75, !37, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It2"}
!76 = !{!73, !69, !65}
!77 = !{!75, !71, !67, !42, !44}
!78 = !{!75, !71, !67}
!79 = !{!73, !69, !65, !42, !44}
!80 = !{!81}
!81 = distinct !{!81, !27, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0:It3"}
!82 = !{!83}
!83 = distinct !{!83, !27, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1:It3"}
!84 = !{!85}
!85 = distinct !{!85, !32, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0:It3"}
!86 = !{!87}
!87 = distinct !{!87, !32, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1:It3"}
!88 = !{!89}
!89 = distinct !{!89, !37, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It3"}
!90 = !{!91}
!91 = distinct !{!91, !37, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It3"}
!92 = !{!89, !85, !81}
!93 = !{!91, !87, !83, !42, !44}
!94 = !{!91, !87, !83}
!95 = !{!89, !85, !81, !42, !44}
!96 = distinct !{!96, !14}
!97 = !{!98}
!98 = distinct !{!98, !99, !"_ZN4core4iter8adapters6copied9copy_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0ae3c8bb0d8c7d00E: %_3"}
!99 = distinct !{!99, !"_ZN4core4iter8adapters6copied9copy_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0ae3c8bb0d8c7d00E"}
!100 = !{!101, !103, !105}
!101 = distinct !{!101, !102, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!102 = distinct !{!102, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!103 = distinct !{!103, !104, !"_ZN3lib14sum_of_squares28_$u7b$$u7b$closure$u7d$$u7d$17ha90796011eef27e9E: %v"}
!104 = distinct !{!104, !"_ZN3lib14sum_of_squares28_$u7b$$u7b$closure$u7d$$u7d$17ha90796011eef27e9E"}
!105 = distinct !{!105, !106, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h2873d9398b3f4431E: %elt"}
!106 = distinct !{!106, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h2873d9398b3f4431E"}
!107 = !{!108}
!108 = distinct !{!108, !102, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!109 = distinct !{!109, !14}
!110 = !{!111}
!111 = distinct !{!111, !112, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E: %iter"}
!112 = distinct !{!112, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E"}
!113 = !{!114}
!114 = distinct !{!114, !115, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E: %self"}
!115 = distinct !{!115, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E"}
!116 = !{!114, !111}
!117 = !{!118}
!118 = distinct !{!118, !119, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0"}
!119 = distinct !{!119, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E"}
!120 = !{!121}
!121 = distinct !{!121, !119, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1"}
!122 = !{!123}
!123 = distinct !{!123, !124, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0"}
!124 = distinct !{!124, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E"}
!125 = !{!126}
!126 = distinct !{!126, !124, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1"}
!127 = !{!128}
!128 = distinct !{!128, !129, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!129 = distinct !{!129, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!130 = !{!131}
!131 = distinct !{!131, !129, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!132 = !{!128, !123, !118}
!133 = !{!131, !126, !121, !134, !136, !114, !111}
!134 = distinct !{!134, !135, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h06e80d92918d523fE: %self"}
!135 = distinct !{!135, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h06e80d92918d523fE"}
!136 = distinct !{!136, !137, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE: %self"}
!137 = distinct !{!137, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE"}
!138 = !{!131, !126, !121}
!139 = !{!128, !123, !118, !134, !136, !114, !111}
!140 = !{!141}
!141 = distinct !{!141, !119, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0:It1"}
!142 = !{!143}
!143 = distinct !{!143, !119, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1:It1"}
!144 = !{!145}
!145 = distinct !{!145, !124, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0:It1"}
!146 = !{!147}
!147 = distinct !{!147, !124, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1:It1"}
!148 = !{!149}
!149 = distinct !{!149, !129, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It1"}
!150 = !{!151}
!151 = distinct !{!151, !129, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It1"}
!152 = !{!149, !145, !141}
!153 = !{!151, !147, !143, !134, !136, !114, !111}
!154 = !{!151, !147, !143}
!155 = !{!149, !145, !141, !134, !136, !114, !111}
!156 = !{!157}
!157 = distinct !{!157, !119, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0:It2"}
!158 = !{!159}
!159 = distinct !{!159, !119, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1:It2"}
!160 = !{!161}
!161 = distinct !{!161, !124, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0:It2"}
!162 = !{!163}
!163 = distinct !{!163, !124, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1:It2"}
!164 = !{!165}
!165 = distinct !{!165, !129, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It2"}
!166 = !{!167}
!167 = distinct !{!167, !129, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It2"}
!168 = !{!165, !161, !157}
!169 = !{!167, !163, !159, !134, !136, !114, !111}
!170 = !{!167, !163, !159}
!171 = !{!165, !161, !157, !134, !136, !114, !111}
!172 = !{!173}
!173 = distinct !{!173, !119, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0:It3"}
!174 = !{!175}
!175 = distinct !{!175, !119, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1:It3"}
!176 = !{!177}
!177 = distinct !{!177, !124, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0:It3"}
!178 = !{!179}
!179 = distinct !{!179, !124, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1:It3"}
!180 = !{!181}
!181 = distinct !{!181, !129, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It3"}
!182 = !{!183}
!183 = distinct !{!183, !129, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It3"}
!184 = !{!181, !177, !173}
!185 = !{!183, !179, !175, !134, !136, !114, !111}
!186 = !{!183, !179, !175}
!187 = !{!181, !177, !173, !134, !136, !114, !111}
!188 = distinct !{!188, !14}
!189 = !{!190, !192, !194}
!190 = distinct !{!190, !191, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!191 = distinct !{!191, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!192 = distinct !{!192, !193, !"_ZN3lib5orbit28_$u7b$$u7b$closure$u7d$$u7d$17h0c055bef664defd8E: %c"}
!193 = distinct !{!193, !"_ZN3lib5orbit28_$u7b$$u7b$closure$u7d$$u7d$17h0c055bef664defd8E"}
!194 = distinct !{!194, !195, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7718516dda778a6eE: %elt"}
!195 = distinct !{!195, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7718516dda778a6eE"}
!196 = !{!197}
!197 = distinct !{!197, !191, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!198 = distinct !{!198, !14}
!199 = !{!200}
!200 = distinct !{!200, !201, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h6be844533aa49fa9E: %self"}
!201 = distinct !{!201, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h6be844533aa49fa9E"}
!202 = !{!203}
!203 = distinct !{!203, !201, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h6be844533aa49fa9E: %_0"}
!204 = !{!205}
!205 = distinct !{!205, !206, !"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h168c27ca05a2d6daE: %self"}
!206 = distinct !{!206, !"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h168c27ca05a2d6daE"}
!207 = !{!208}
!208 = distinct !{!208, !206, !"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h168c27ca05a2d6daE: %_0"}
!209 = !{!210}
!210 = distinct !{!210, !211, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E: %self"}
!211 = distinct !{!211, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E"}
!212 = !{!213}
!213 = distinct !{!213, !214, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0"}
!214 = distinct !{!214, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E"}
!215 = !{!216}
!216 = distinct !{!216, !214, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1"}
!217 = !{!218}
!218 = distinct !{!218, !219, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0"}
!219 = distinct !{!219, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E"}
!220 = !{!221}
!221 = distinct !{!221, !219, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1"}
!222 = !{!223}
!223 = distinct !{!223, !224, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!224 = distinct !{!224, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!225 = !{!226}
!226 = distinct !{!226, !224, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!227 = !{!223, !218, !213}
!228 = !{!226, !221, !216, !229, !231, !210}
!229 = distinct !{!229, !230, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h06e80d92918d523fE: %self"}
!230 = distinct !{!230, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h06e80d92918d523fE"}
!231 = distinct !{!231, !232, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE: %self"}
!232 = distinct !{!232, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE"}
!233 = !{!226, !221, !216}
!234 = !{!223, !218, !213, !229, !231, !210}
!235 = !{!236}
!236 = distinct !{!236, !214, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0:It1"}
!237 = !{!238}
!238 = distinct !{!238, !214, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1:It1"}
!239 = !{!240}
!240 = distinct !{!240, !219, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0:It1"}
!241 = !{!242}
!242 = distinct !{!242, !219, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1:It1"}
!243 = !{!244}
!244 = distinct !{!244, !224, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It1"}
!245 = !{!246}
!246 = distinct !{!246, !224, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It1"}
!247 = !{!244, !240, !236}
!248 = !{!246, !242, !238, !229, !231, !210}
!249 = !{!246, !242, !238}
!250 = !{!244, !240, !236, !229, !231, !210}
!251 = !{!252}
!252 = distinct !{!252, !214, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0:It2"}
!253 = !{!254}
!254 = distinct !{!254, !214, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1:It2"}
!255 = !{!256}
!256 = distinct !{!256, !219, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0:It2"}
!257 = !{!258}
!258 = distinct !{!258, !219, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1:It2"}
!259 = !{!260}
!260 = distinct !{!260, !224, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It2"}
!261 = !{!262}
!262 = distinct !{!262, !224, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It2"}
!263 = !{!260, !256, !252}
!264 = !{!262, !258, !254, !229, !231, !210}
!265 = !{!262, !258, !254}
!266 = !{!260, !256, !252, !229, !231, !210}
!267 = !{!268}
!268 = distinct !{!268, !214, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0:It3"}
!269 = !{!270}
!270 = distinct !{!270, !214, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1:It3"}
!271 = !{!272}
!272 = distinct !{!272, !219, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0:It3"}
!273 = !{!274}
!274 = distinct !{!274, !219, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1:It3"}
!275 = !{!276}
!276 = distinct !{!276, !224, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It3"}
!277 = !{!278}
!278 = distinct !{!278, !224, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It3"}
!279 = !{!276, !272, !268}
!280 = !{!278, !274, !270, !229, !231, !210}
!281 = !{!278, !274, !270}
!282 = !{!276, !272, !268, !229, !231, !210}
!283 = distinct !{!283, !14}
!284 = !{!285, !287, !289}
!285 = distinct !{!285, !286, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!286 = distinct !{!286, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!287 = distinct !{!287, !288, !"_ZN3lib14sum_of_squares28_$u7b$$u7b$closure$u7d$$u7d$17ha90796011eef27e9E: %v"}
!288 = distinct !{!288, !"_ZN3lib14sum_of_squares28_$u7b$$u7b$closure$u7d$$u7d$17ha90796011eef27e9E"}
!289 = distinct !{!289, !290, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h2873d9398b3f4431E: %elt"}
!290 = distinct !{!290, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h2873d9398b3f4431E"}
!291 = !{!292}
!292 = distinct !{!292, !286, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!293 = distinct !{!293, !14}
!294 = !{!295, !297, !299}
!295 = distinct !{!295, !296, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!296 = distinct !{!296, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!297 = distinct !{!297, !298, !"_ZN3lib5orbit28_$u7b$$u7b$closure$u7d$$u7d$17h0c055bef664defd8E: %c"}
!298 = distinct !{!298, !"_ZN3lib5orbit28_$u7b$$u7b$closure$u7d$$u7d$17h0c055bef664defd8E"}
!299 = distinct !{!299, !300, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7718516dda778a6eE: %elt"}
!300 = distinct !{!300, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7718516dda778a6eE"}
!301 = !{!302}
!302 = distinct !{!302, !296, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!303 = distinct !{!303, !14}
!304 = !{!305}
!305 = distinct !{!305, !306, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h3fec7d374539bfdfE: argument 0"}
!306 = distinct !{!306, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h3fec7d374539bfdfE"}
!307 = !{!308, !310}
!308 = distinct !{!308, !309, !"_ZN3lib10polynomial28_$u7b$$u7b$closure$u7d$$u7d$17h42884b74cb910698E: %_1"}
!309 = distinct !{!309, !"_ZN3lib10polynomial28_$u7b$$u7b$closure$u7d$$u7d$17h42884b74cb910698E"}
!310 = distinct !{!310, !309, !"_ZN3lib10polynomial28_$u7b$$u7b$closure$u7d$$u7d$17h42884b74cb910698E: %k"}
!311 = !{!310}
!312 = !{!313, !310}
!313 = distinct !{!313, !314, !"_RNvXsV_NtNtCsgEmfK2I1SDS_4core3ops5arithdINtB5_3AddRdE3add: %other"}
!314 = distinct !{!314, !"_RNvXsV_NtNtCsgEmfK2I1SDS_4core3ops5arithdINtB5_3AddRdE3add"}
!315 = !{!308, !305}
!316 = !{!317, !319, !321, !323}
!317 = distinct !{!317, !318, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!318 = distinct !{!318, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!319 = distinct !{!319, !320, !"_ZN3lib14sum_of_squares28_$u7b$$u7b$closure$u7d$$u7d$17ha90796011eef27e9E: %v"}
!320 = distinct !{!320, !"_ZN3lib14sum_of_squares28_$u7b$$u7b$closure$u7d$$u7d$17ha90796011eef27e9E"}
!321 = distinct !{!321, !322, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h2873d9398b3f4431E: %elt"}
!322 = distinct !{!322, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h2873d9398b3f4431E"}
!323 = distinct !{!323, !324, !"_ZN3lib14sum_of_squares17h791c6f99bc799892E: %x.0"}
!324 = distinct !{!324, !"_ZN3lib14sum_of_squares17h791c6f99bc799892E"}
!325 = !{!326}
!326 = distinct !{!326, !318, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!327 = distinct !{!327, !14}
!328 = !{!329, !331}
!329 = distinct !{!329, !330, !"_RNvXsV_NtNtCsgEmfK2I1SDS_4core3ops5arithdINtB5_3AddRdE3add: %other"}
!330 = distinct !{!330, !"_RNvXsV_NtNtCsgEmfK2I1SDS_4core3ops5arithdINtB5_3AddRdE3add"}
!331 = distinct !{!331, !332, !"_ZN3lib10polynomial28_$u7b$$u7b$closure$u7d$$u7d$17h42884b74cb910698E: %k"}
!332 = distinct !{!332, !"_ZN3lib10polynomial28_$u7b$$u7b$closure$u7d$$u7d$17h42884b74cb910698E"}
!333 = !{!334, !335, !337}
!334 = distinct !{!334, !332, !"_ZN3lib10polynomial28_$u7b$$u7b$closure$u7d$$u7d$17h42884b74cb910698E: %_1"}
!335 = distinct !{!335, !336, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h3fec7d374539bfdfE: argument 0"}
!336 = distinct !{!336, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h3fec7d374539bfdfE"}
!337 = distinct !{!337, !338, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0429649d45fde8bdE: %f"}
!338 = distinct !{!338, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0429649d45fde8bdE"}
!339 = distinct !{!339, !14}
!340 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!341 = !{!342}
!342 = distinct !{!342, !343, !"_ZN3lib3dot17h6b26000d3f5ce2a9E: %a.0"}
!343 = distinct !{!343, !"_ZN3lib3dot17h6b26000d3f5ce2a9E"}
!344 = !{!345}
!345 = distinct !{!345, !343, !"_ZN3lib3dot17h6b26000d3f5ce2a9E: %b.0"}
!346 = !{!347}
!347 = distinct !{!347, !348, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0"}
!348 = distinct !{!348, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E"}
!349 = !{!350}
!350 = distinct !{!350, !348, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1"}
!351 = !{!352}
!352 = distinct !{!352, !353, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0"}
!353 = distinct !{!353, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E"}
!354 = !{!355}
!355 = distinct !{!355, !353, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1"}
!356 = !{!357}
!357 = distinct !{!357, !358, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!358 = distinct !{!358, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!359 = !{!360}
!360 = distinct !{!360, !358, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!361 = !{!357, !352, !347, !342}
!362 = !{!360, !355, !350, !363, !365, !367, !369, !371, !345}
!363 = distinct !{!363, !364, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h06e80d92918d523fE: %self"}
!364 = distinct !{!364, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h06e80d92918d523fE"}
!365 = distinct !{!365, !366, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE: %self"}
!366 = distinct !{!366, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE"}
!367 = distinct !{!367, !368, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E: %self"}
!368 = distinct !{!368, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E"}
!369 = distinct !{!369, !370, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E: %iter"}
!370 = distinct !{!370, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E"}
!371 = distinct !{!371, !372, !"_ZN4core4iter6traits8iterator8Iterator3sum17h580a3249af8a9f7aE: %self"}
!372 = distinct !{!372, !"_ZN4core4iter6traits8iterator8Iterator3sum17h580a3249af8a9f7aE"}
!373 = !{!360, !355, !350, !345}
!374 = !{!357, !352, !347, !363, !365, !367, !369, !371, !342}
!375 = !{!376}
!376 = distinct !{!376, !348, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0:It1"}
!377 = !{!378}
!378 = distinct !{!378, !348, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1:It1"}
!379 = !{!380}
!380 = distinct !{!380, !353, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0:It1"}
!381 = !{!382}
!382 = distinct !{!382, !353, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1:It1"}
!383 = !{!384}
!384 = distinct !{!384, !358, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It1"}
!385 = !{!386}
!386 = distinct !{!386, !358, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It1"}
!387 = !{!384, !380, !376, !342}
!388 = !{!386, !382, !378, !363, !365, !367, !369, !371, !345}
!389 = !{!386, !382, !378, !345}
!390 = !{!384, !380, !376, !363, !365, !367, !369, !371, !342}
!391 = !{!392}
!392 = distinct !{!392, !348, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0:It2"}
!393 = !{!394}
!394 = distinct !{!394, !348, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1:It2"}
!395 = !{!396}
!396 = distinct !{!396, !353, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0:It2"}
!397 = !{!398}
!398 = distinct !{!398, !353, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1:It2"}
!399 = !{!400}
!400 = distinct !{!400, !358, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It2"}
!401 = !{!402}
!402 = distinct !{!402, !358, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It2"}
!403 = !{!400, !396, !392, !342}
!404 = !{!402, !398, !394, !363, !365, !367, !369, !371, !345}
!405 = !{!402, !398, !394, !345}
!406 = !{!400, !396, !392, !363, !365, !367, !369, !371, !342}
!407 = !{!408}
!408 = distinct !{!408, !348, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.0:It3"}
!409 = !{!410}
!410 = distinct !{!410, !348, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E: %elt.1:It3"}
!411 = !{!412}
!412 = distinct !{!412, !353, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.0:It3"}
!413 = !{!414}
!414 = distinct !{!414, !353, !"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E: %_2.1:It3"}
!415 = !{!416}
!416 = distinct !{!416, !358, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It3"}
!417 = !{!418}
!418 = distinct !{!418, !358, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It3"}
!419 = !{!416, !412, !408, !342}
!420 = !{!418, !414, !410, !363, !365, !367, !369, !371, !345}
!421 = !{!418, !414, !410, !345}
!422 = !{!416, !412, !408, !363, !365, !367, !369, !371, !342}
!423 = distinct !{!423, !14}
!424 = !{!425}
!425 = distinct !{!425, !426, !"_ZN4core4iter8adapters6copied9copy_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0ae3c8bb0d8c7d00E: %_3"}
!426 = distinct !{!426, !"_ZN4core4iter8adapters6copied9copy_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0ae3c8bb0d8c7d00E"}
