; ModuleID = 'lib.c6f551dc431569fb-cgu.0'
source_filename = "lib.c6f551dc431569fb-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_a6e8913658d98d0dbd0444b57ddfd811 = private unnamed_addr constant [27 x i8] c"chunk size must be non-zero", align 1
@alloc_bc51be471556e3c181c01b45c7376b55 = private unnamed_addr constant [10 x i8] c"rs/lib.rs\00", align 1
@alloc_7b60990a587dfd4c912c6717914ab005 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00\14\00\00\00\17\00\00\00" }>, align 8
@alloc_a336b37a4ad0d7b1f4b70796c3b9560d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00\15\00\00\00\12\00\00\00" }>, align 8
@alloc_a4fef29288d32543d3bd9d8db2f316d6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00W\00\00\00\1B\00\00\00" }>, align 8
@alloc_b15519552147886aca753bfc1d35bf38 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00W\00\00\00,\00\00\00" }>, align 8
@alloc_913fd0026c2ec96cc0f2a934a8c9dbbd = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00W\00\00\003\00\00\00" }>, align 8

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(none) uwtable
define noundef double @areas(double noundef %x, double noundef %y, i64 noundef %n) unnamed_addr #0 {
start:
  %_143.not = icmp eq i64 %n, 0
  br i1 %_143.not, label %bb6, label %bb5

bb6:                                              ; preds = %bb7, %start
  %total.sroa.0.0.lcssa = phi double [ 1.000000e+00, %start ], [ %3, %bb7 ]
  ret double %total.sroa.0.0.lcssa

bb5:                                              ; preds = %start, %bb7
  %total.sroa.0.05 = phi double [ %3, %bb7 ], [ 1.000000e+00, %start ]
  %iter.sroa.0.04 = phi i64 [ %0, %bb7 ], [ 0, %start ]
  %0 = add nuw i64 %iter.sroa.0.04, 1
  %_7 = urem i64 %iter.sroa.0.04, 3
  switch i64 %_7, label %bb7 [
    i64 0, label %bb4
    i64 1, label %bb3
  ]

bb4:                                              ; preds = %bb5
  %_8 = fmul double %x, %total.sroa.0.05
  %_18 = fmul double %_8, 0x400921FB54442D18
  %1 = fmul double %_8, %_18
  br label %bb7

bb3:                                              ; preds = %bb5
  %_10 = fadd double %x, %total.sroa.0.05
  %2 = fmul double %y, %_10
  br label %bb7

bb7:                                              ; preds = %bb5, %bb3, %bb4
  %_13.sroa.0.0 = phi double [ %2, %bb3 ], [ %1, %bb4 ], [ 0.000000e+00, %bb5 ]
  %_12 = fmul double %y, %_13.sroa.0.0
  %3 = fadd double %total.sroa.0.05, %_12
  %exitcond.not = icmp eq i64 %0, %n
  br i1 %exitcond.not, label %bb6, label %bb5
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef double @norm(ptr noundef readonly captures(none) %x, i64 noundef %n) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = icmp eq i64 %n, 0
  br i1 %0, label %bb1, label %bb8.i.i.preheader

bb8.i.i.preheader:                                ; preds = %start
  %xtraiter = and i64 %n, 3
  %1 = icmp ult i64 %n, 4
  br i1 %1, label %bb8.i.i.epil.preheader, label %bb8.i.i.preheader.new

bb8.i.i.preheader.new:                            ; preds = %bb8.i.i.preheader
  %unroll_iter = and i64 %n, -4
  br label %bb8.i.i

bb8.i.i:                                          ; preds = %bb8.i.i, %bb8.i.i.preheader.new
  %i.sroa.0.0.i.i = phi i64 [ 0, %bb8.i.i.preheader.new ], [ %_27.i.i.3, %bb8.i.i ]
  %acc.sroa.0.0.i.i = phi double [ -0.000000e+00, %bb8.i.i.preheader.new ], [ %_0.i1.i.i.i.3, %bb8.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.preheader.new ], [ %niter.next.3, %bb8.i.i ]
  %_45.i.i = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.i
  %_45.val.i.i = load double, ptr %_45.i.i, align 8, !alias.scope !3, !noundef !6
  %_0.i.i.i.i = fmul double %_45.val.i.i, %_45.val.i.i
  %_0.i1.i.i.i = fadd double %acc.sroa.0.0.i.i, %_0.i.i.i.i
  %2 = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.i
  %_45.i.i.1 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %_45.val.i.i.1 = load double, ptr %_45.i.i.1, align 8, !alias.scope !3, !noundef !6
  %_0.i.i.i.i.1 = fmul double %_45.val.i.i.1, %_45.val.i.i.1
  %_0.i1.i.i.i.1 = fadd double %_0.i1.i.i.i, %_0.i.i.i.i.1
  %3 = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.i
  %_45.i.i.2 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %_45.val.i.i.2 = load double, ptr %_45.i.i.2, align 8, !alias.scope !3, !noundef !6
  %_0.i.i.i.i.2 = fmul double %_45.val.i.i.2, %_45.val.i.i.2
  %_0.i1.i.i.i.2 = fadd double %_0.i1.i.i.i.1, %_0.i.i.i.i.2
  %4 = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.i
  %_45.i.i.3 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %_45.val.i.i.3 = load double, ptr %_45.i.i.3, align 8, !alias.scope !3, !noundef !6
  %_0.i.i.i.i.3 = fmul double %_45.val.i.i.3, %_45.val.i.i.3
  %_0.i1.i.i.i.3 = fadd double %_0.i1.i.i.i.2, %_0.i.i.i.i.3
  %_27.i.i.3 = add nuw nsw i64 %i.sroa.0.0.i.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %bb1.loopexit.unr-lcssa, label %bb8.i.i

bb1.loopexit.unr-lcssa:                           ; preds = %bb8.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb1.loopexit, label %bb8.i.i.epil.preheader

bb8.i.i.epil.preheader:                           ; preds = %bb1.loopexit.unr-lcssa, %bb8.i.i.preheader
  %i.sroa.0.0.i.i.epil.init = phi i64 [ 0, %bb8.i.i.preheader ], [ %_27.i.i.3, %bb1.loopexit.unr-lcssa ]
  %acc.sroa.0.0.i.i.epil.init = phi double [ -0.000000e+00, %bb8.i.i.preheader ], [ %_0.i1.i.i.i.3, %bb1.loopexit.unr-lcssa ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.epil

bb8.i.i.epil:                                     ; preds = %bb8.i.i.epil, %bb8.i.i.epil.preheader
  %i.sroa.0.0.i.i.epil = phi i64 [ %_27.i.i.epil, %bb8.i.i.epil ], [ %i.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ]
  %acc.sroa.0.0.i.i.epil = phi double [ %_0.i1.i.i.i.epil, %bb8.i.i.epil ], [ %acc.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.i.epil ], [ 0, %bb8.i.i.epil.preheader ]
  %_45.i.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.i.epil
  %_45.val.i.i.epil = load double, ptr %_45.i.i.epil, align 8, !alias.scope !3, !noundef !6
  %_0.i.i.i.i.epil = fmul double %_45.val.i.i.epil, %_45.val.i.i.epil
  %_0.i1.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.epil, %_0.i.i.i.i.epil
  %_27.i.i.epil = add nuw nsw i64 %i.sroa.0.0.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb1.loopexit, label %bb8.i.i.epil, !llvm.loop !7

bb1.loopexit:                                     ; preds = %bb8.i.i.epil, %bb1.loopexit.unr-lcssa
  %_0.i1.i.i.i.lcssa = phi double [ %_0.i1.i.i.i.3, %bb1.loopexit.unr-lcssa ], [ %_0.i1.i.i.i.epil, %bb8.i.i.epil ]
  %5 = tail call double @llvm.sqrt.f64(double %_0.i1.i.i.i.lcssa)
  br label %bb1

bb1:                                              ; preds = %bb1.loopexit, %start
  %_0.sroa.0.0.i.i = phi double [ -0.000000e+00, %start ], [ %5, %bb1.loopexit ]
  ret double %_0.sroa.0.0.i.i
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(none) uwtable
define noundef double @orbit(double noundef %x, double noundef %v, i64 noundef %steps) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_3711.not = icmp eq i64 %steps, 0
  %0 = insertelement <2 x double> <double 0.000000e+00, double poison>, double %x, i64 1
  br i1 %_3711.not, label %bb11, label %bb10.lr.ph

bb10.lr.ph:                                       ; preds = %start
  %_9 = fmul double %x, 2.000000e+00
  %_8 = fcmp ogt double %x, 5.000000e-01
  %_15.sroa.0.0 = select i1 %_8, double %_9, double 1.000000e+00
  %1 = insertelement <2 x double> <double poison, double 0.000000e+00>, double %v, i64 0
  %xtraiter = and i64 %steps, 1
  %2 = icmp eq i64 %steps, 1
  br i1 %2, label %bb10.epil.preheader, label %bb10.lr.ph.new

bb10.lr.ph.new:                                   ; preds = %bb10.lr.ph
  %unroll_iter = and i64 %steps, -2
  br label %bb10

bb11.loopexit.unr-lcssa:                          ; preds = %bb10
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb11, label %bb10.epil.preheader

bb10.epil.preheader:                              ; preds = %bb11.loopexit.unr-lcssa, %bb10.lr.ph
  %.epil.init = phi <2 x double> [ %0, %bb10.lr.ph ], [ %29, %bb11.loopexit.unr-lcssa ]
  %.epil.init20 = phi <2 x double> [ %1, %bb10.lr.ph ], [ %27, %bb11.loopexit.unr-lcssa ]
  %lcmp.mod22 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod22)
  %3 = fmul <2 x double> %.epil.init, %.epil.init
  %shift16.epil = shufflevector <2 x double> %3, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %foldExtExtBinop17.epil = fadd <2 x double> %shift16.epil, %3
  %_0.i1.i.i.1.epil = extractelement <2 x double> %foldExtExtBinop17.epil, i64 0
  %4 = tail call double @llvm.sqrt.f64(double %_0.i1.i.i.1.epil)
  %_17.epil = fmul double %_0.i1.i.i.1.epil, %4
  %f.epil = fdiv double %_15.sroa.0.0, %_17.epil
  %_31.epil = fmul double %f.epil, 1.000000e-01
  %5 = insertelement <2 x double> poison, double %_31.epil, i64 0
  %6 = shufflevector <2 x double> %5, <2 x double> poison, <2 x i32> zeroinitializer
  %7 = fmul <2 x double> %6, %.epil.init
  %8 = fsub <2 x double> %.epil.init20, %7
  %9 = fmul <2 x double> %8, splat (double 1.000000e-01)
  %10 = fadd <2 x double> %.epil.init, %9
  br label %bb11

bb11:                                             ; preds = %bb10.epil.preheader, %bb11.loopexit.unr-lcssa, %start
  %11 = phi <2 x double> [ %0, %start ], [ %29, %bb11.loopexit.unr-lcssa ], [ %10, %bb10.epil.preheader ]
  %shift = shufflevector <2 x double> %11, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %foldExtExtBinop = fmul <2 x double> %shift, %11
  %_0 = extractelement <2 x double> %foldExtExtBinop, i64 0
  ret double %_0

bb10:                                             ; preds = %bb10, %bb10.lr.ph.new
  %12 = phi <2 x double> [ %0, %bb10.lr.ph.new ], [ %29, %bb10 ]
  %13 = phi <2 x double> [ %1, %bb10.lr.ph.new ], [ %27, %bb10 ]
  %niter = phi i64 [ 0, %bb10.lr.ph.new ], [ %niter.next.1, %bb10 ]
  %14 = fmul <2 x double> %12, %12
  %shift16 = shufflevector <2 x double> %14, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %foldExtExtBinop17 = fadd <2 x double> %shift16, %14
  %_0.i1.i.i.1 = extractelement <2 x double> %foldExtExtBinop17, i64 0
  %15 = tail call double @llvm.sqrt.f64(double %_0.i1.i.i.1)
  %_17 = fmul double %_0.i1.i.i.1, %15
  %f = fdiv double %_15.sroa.0.0, %_17
  %_31 = fmul double %f, 1.000000e-01
  %16 = insertelement <2 x double> poison, double %_31, i64 0
  %17 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> zeroinitializer
  %18 = fmul <2 x double> %17, %12
  %19 = fsub <2 x double> %13, %18
  %20 = fmul <2 x double> %19, splat (double 1.000000e-01)
  %21 = fadd <2 x double> %12, %20
  %22 = fmul <2 x double> %21, %21
  %shift16.1 = shufflevector <2 x double> %22, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %foldExtExtBinop17.1 = fadd <2 x double> %shift16.1, %22
  %_0.i1.i.i.1.1 = extractelement <2 x double> %foldExtExtBinop17.1, i64 0
  %23 = tail call double @llvm.sqrt.f64(double %_0.i1.i.i.1.1)
  %_17.1 = fmul double %_0.i1.i.i.1.1, %23
  %f.1 = fdiv double %_15.sroa.0.0, %_17.1
  %_31.1 = fmul double %f.1, 1.000000e-01
  %24 = insertelement <2 x double> poison, double %_31.1, i64 0
  %25 = shufflevector <2 x double> %24, <2 x double> poison, <2 x i32> zeroinitializer
  %26 = fmul <2 x double> %25, %21
  %27 = fsub <2 x double> %19, %26
  %28 = fmul <2 x double> %27, splat (double 1.000000e-01)
  %29 = fadd <2 x double> %21, %28
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %bb11.loopexit.unr-lcssa, label %bb10
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @polynomial(ptr noundef readonly captures(address) %c, i64 noundef %n, double noundef %0) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %1 = icmp ne ptr %c, null
  tail call void @llvm.assume(i1 %1)
  %2 = icmp eq i64 %n, 0
  br i1 %2, label %bb1, label %bb3.i.preheader

bb3.i.preheader:                                  ; preds = %start
  %_12.idx = shl i64 %n, 3
  %_12 = getelementptr inbounds nuw i8, ptr %c, i64 %_12.idx
  %3 = add i64 %_12.idx, -8
  %4 = lshr exact i64 %3, 3
  %5 = add nuw nsw i64 %4, 1
  %xtraiter = and i64 %5, 7
  %6 = and i64 %3, 56
  %lcmp.mod.not = icmp eq i64 %6, 56
  br i1 %lcmp.mod.not, label %bb3.i.prol.loopexit, label %bb3.i.prol

bb3.i.prol:                                       ; preds = %bb3.i.preheader, %bb3.i.prol
  %accum.sroa.0.05.i.prol = phi double [ %_0.i.i.prol, %bb3.i.prol ], [ 0.000000e+00, %bb3.i.preheader ]
  %self.sroa.2.04.i.prol = phi ptr [ %_23.i.i.prol, %bb3.i.prol ], [ %_12, %bb3.i.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %bb3.i.prol ], [ 0, %bb3.i.preheader ]
  %_23.i.i.prol = getelementptr inbounds i8, ptr %self.sroa.2.04.i.prol, i64 -8
  %.val.i.prol = load double, ptr %_23.i.i.prol, align 8, !noalias !9, !noundef !6
  %_4.i.i.prol = fmul double %0, %accum.sroa.0.05.i.prol
  %_0.i.i.prol = fadd double %_4.i.i.prol, %.val.i.prol
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter
  br i1 %prol.iter.cmp.not, label %bb3.i.prol.loopexit, label %bb3.i.prol, !llvm.loop !12

bb3.i.prol.loopexit:                              ; preds = %bb3.i.prol, %bb3.i.preheader
  %_0.i.i.lcssa.unr = phi double [ poison, %bb3.i.preheader ], [ %_0.i.i.prol, %bb3.i.prol ]
  %accum.sroa.0.05.i.unr = phi double [ 0.000000e+00, %bb3.i.preheader ], [ %_0.i.i.prol, %bb3.i.prol ]
  %self.sroa.2.04.i.unr = phi ptr [ %_12, %bb3.i.preheader ], [ %_23.i.i.prol, %bb3.i.prol ]
  %7 = icmp ult i64 %3, 56
  br i1 %7, label %bb1.loopexit, label %bb3.i

bb3.i:                                            ; preds = %bb3.i.prol.loopexit, %bb3.i
  %accum.sroa.0.05.i = phi double [ %_0.i.i.7, %bb3.i ], [ %accum.sroa.0.05.i.unr, %bb3.i.prol.loopexit ]
  %self.sroa.2.04.i = phi ptr [ %_23.i.i.7, %bb3.i ], [ %self.sroa.2.04.i.unr, %bb3.i.prol.loopexit ]
  %_23.i.i = getelementptr inbounds i8, ptr %self.sroa.2.04.i, i64 -8
  %.val.i = load double, ptr %_23.i.i, align 8, !noalias !9, !noundef !6
  %_4.i.i = fmul double %0, %accum.sroa.0.05.i
  %_0.i.i = fadd double %_4.i.i, %.val.i
  %_23.i.i.1 = getelementptr inbounds i8, ptr %self.sroa.2.04.i, i64 -16
  %.val.i.1 = load double, ptr %_23.i.i.1, align 8, !noalias !9, !noundef !6
  %_4.i.i.1 = fmul double %0, %_0.i.i
  %_0.i.i.1 = fadd double %_4.i.i.1, %.val.i.1
  %_23.i.i.2 = getelementptr inbounds i8, ptr %self.sroa.2.04.i, i64 -24
  %.val.i.2 = load double, ptr %_23.i.i.2, align 8, !noalias !9, !noundef !6
  %_4.i.i.2 = fmul double %0, %_0.i.i.1
  %_0.i.i.2 = fadd double %_4.i.i.2, %.val.i.2
  %_23.i.i.3 = getelementptr inbounds i8, ptr %self.sroa.2.04.i, i64 -32
  %.val.i.3 = load double, ptr %_23.i.i.3, align 8, !noalias !9, !noundef !6
  %_4.i.i.3 = fmul double %0, %_0.i.i.2
  %_0.i.i.3 = fadd double %_4.i.i.3, %.val.i.3
  %_23.i.i.4 = getelementptr inbounds i8, ptr %self.sroa.2.04.i, i64 -40
  %.val.i.4 = load double, ptr %_23.i.i.4, align 8, !noalias !9, !noundef !6
  %_4.i.i.4 = fmul double %0, %_0.i.i.3
  %_0.i.i.4 = fadd double %_4.i.i.4, %.val.i.4
  %_23.i.i.5 = getelementptr inbounds i8, ptr %self.sroa.2.04.i, i64 -48
  %.val.i.5 = load double, ptr %_23.i.i.5, align 8, !noalias !9, !noundef !6
  %_4.i.i.5 = fmul double %0, %_0.i.i.4
  %_0.i.i.5 = fadd double %_4.i.i.5, %.val.i.5
  %_23.i.i.6 = getelementptr inbounds i8, ptr %self.sroa.2.04.i, i64 -56
  %.val.i.6 = load double, ptr %_23.i.i.6, align 8, !noalias !9, !noundef !6
  %_4.i.i.6 = fmul double %0, %_0.i.i.5
  %_0.i.i.6 = fadd double %_4.i.i.6, %.val.i.6
  %_23.i.i.7 = getelementptr inbounds i8, ptr %self.sroa.2.04.i, i64 -64
  %.val.i.7 = load double, ptr %_23.i.i.7, align 8, !noalias !9, !noundef !6
  %_4.i.i.7 = fmul double %0, %_0.i.i.6
  %_0.i.i.7 = fadd double %_4.i.i.7, %.val.i.7
  %8 = icmp eq ptr %c, %_23.i.i.7
  br i1 %8, label %bb1.loopexit, label %bb3.i

bb1.loopexit:                                     ; preds = %bb3.i, %bb3.i.prol.loopexit
  %_0.i.i.lcssa = phi double [ %_0.i.i.lcssa.unr, %bb3.i.prol.loopexit ], [ %_0.i.i.7, %bb3.i ]
  %9 = fmul double %_0.i.i.lcssa, %_0.i.i.lcssa
  br label %bb1

bb1:                                              ; preds = %bb1.loopexit, %start
  %accum.sroa.0.0.lcssa.i = phi double [ 0.000000e+00, %start ], [ %9, %bb1.loopexit ]
  ret double %accum.sroa.0.0.lcssa.i
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @quadratic(ptr noundef readonly captures(address) %a, ptr noundef readonly captures(none) %x, i64 noundef %n) unnamed_addr #3 personality ptr @rust_eh_personality {
start:
  %0 = icmp eq i64 %n, 0
  br i1 %0, label %bb2.i, label %bb1, !prof !13

bb2.i:                                            ; preds = %start
; invoke core::panicking::panic_fmt
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull @alloc_a6e8913658d98d0dbd0444b57ddfd811, ptr noundef nonnull inttoptr (i64 55 to ptr), ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_7b60990a587dfd4c912c6717914ab005) #12
          to label %.noexc unwind label %terminate

.noexc:                                           ; preds = %bb2.i
  unreachable

terminate:                                        ; preds = %bb2.i, %panic
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #13
  unreachable

bb1:                                              ; preds = %start
  %_5 = mul i64 %n, %n
  %rem.i = urem i64 %_5, %n
  %fst_len.i = sub nuw nsw i64 %_5, %rem.i
  %_6.not.i.i11 = icmp ugt i64 %n, %fst_len.i
  br i1 %_6.not.i.i11, label %bb6, label %bb5.preheader

bb5.preheader:                                    ; preds = %bb1
  %xtraiter = and i64 %n, 3
  %2 = icmp ult i64 %n, 4
  %unroll_iter = and i64 %n, -4
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod18 = icmp ne i64 %xtraiter, 0
  br label %bb5

bb5:                                              ; preds = %bb5.preheader, %bb8
  %total.sroa.0.015 = phi double [ %5, %bb8 ], [ 0.000000e+00, %bb5.preheader ]
  %iter.sroa.12.014 = phi i64 [ %_9.0.i, %bb8 ], [ 0, %bb5.preheader ]
  %iter.sroa.5.013 = phi i64 [ %len.i.i.i, %bb8 ], [ %fst_len.i, %bb5.preheader ]
  %iter.sroa.0.012 = phi ptr [ %data.i.i.i, %bb8 ], [ %a, %bb5.preheader ]
  %3 = icmp ne ptr %iter.sroa.0.012, null
  tail call void @llvm.assume(i1 %3)
  %data.i.i.i = getelementptr inbounds nuw double, ptr %iter.sroa.0.012, i64 %n
  %len.i.i.i = sub nuw i64 %iter.sroa.5.013, %n
  %_9.0.i = add i64 %iter.sroa.12.014, 1
  %exitcond.not = icmp eq i64 %iter.sroa.12.014, %n
  br i1 %exitcond.not, label %panic, label %bb7

bb6:                                              ; preds = %bb8, %bb1
  %total.sroa.0.0.lcssa = phi double [ 0.000000e+00, %bb1 ], [ %5, %bb8 ]
  ret double %total.sroa.0.0.lcssa

bb7:                                              ; preds = %bb5
  %4 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.12.014
  %_16 = load double, ptr %4, align 8, !noundef !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !17)
  br i1 %2, label %bb14.i.i.epil.preheader, label %bb14.i.i

bb14.i.i:                                         ; preds = %bb7, %bb14.i.i
  %accum.sroa.0.07.i.i = phi double [ %_0.i1.i.i.i.3, %bb14.i.i ], [ -0.000000e+00, %bb7 ]
  %iter.sroa.0.06.i.i = phi i64 [ %_24.i.i.3, %bb14.i.i ], [ 0, %bb7 ]
  %niter = phi i64 [ %niter.next.3, %bb14.i.i ], [ 0, %bb7 ]
  %_24.i.i = or disjoint i64 %iter.sroa.0.06.i.i, 1
  %_3.i.i.i.i = getelementptr inbounds nuw double, ptr %iter.sroa.0.012, i64 %iter.sroa.0.06.i.i
  %_3.i2.i.i.i = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.i.i
  %_16.0.val.i.i = load double, ptr %_3.i.i.i.i, align 8, !alias.scope !14, !noalias !19, !noundef !6
  %_16.1.val.i.i = load double, ptr %_3.i2.i.i.i, align 8, !alias.scope !17, !noalias !22, !noundef !6
  %_0.i.i.i.i = fmul double %_16.0.val.i.i, %_16.1.val.i.i
  %_0.i1.i.i.i = fadd double %accum.sroa.0.07.i.i, %_0.i.i.i.i
  %_24.i.i.1 = or disjoint i64 %iter.sroa.0.06.i.i, 2
  %_3.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %iter.sroa.0.012, i64 %_24.i.i
  %_3.i2.i.i.i.1 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.i
  %_16.0.val.i.i.1 = load double, ptr %_3.i.i.i.i.1, align 8, !alias.scope !14, !noalias !19, !noundef !6
  %_16.1.val.i.i.1 = load double, ptr %_3.i2.i.i.i.1, align 8, !alias.scope !17, !noalias !22, !noundef !6
  %_0.i.i.i.i.1 = fmul double %_16.0.val.i.i.1, %_16.1.val.i.i.1
  %_0.i1.i.i.i.1 = fadd double %_0.i1.i.i.i, %_0.i.i.i.i.1
  %_24.i.i.2 = or disjoint i64 %iter.sroa.0.06.i.i, 3
  %_3.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %iter.sroa.0.012, i64 %_24.i.i.1
  %_3.i2.i.i.i.2 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.i.1
  %_16.0.val.i.i.2 = load double, ptr %_3.i.i.i.i.2, align 8, !alias.scope !14, !noalias !19, !noundef !6
  %_16.1.val.i.i.2 = load double, ptr %_3.i2.i.i.i.2, align 8, !alias.scope !17, !noalias !22, !noundef !6
  %_0.i.i.i.i.2 = fmul double %_16.0.val.i.i.2, %_16.1.val.i.i.2
  %_0.i1.i.i.i.2 = fadd double %_0.i1.i.i.i.1, %_0.i.i.i.i.2
  %_24.i.i.3 = add nuw nsw i64 %iter.sroa.0.06.i.i, 4
  %_3.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %iter.sroa.0.012, i64 %_24.i.i.2
  %_3.i2.i.i.i.3 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.i.2
  %_16.0.val.i.i.3 = load double, ptr %_3.i.i.i.i.3, align 8, !alias.scope !14, !noalias !19, !noundef !6
  %_16.1.val.i.i.3 = load double, ptr %_3.i2.i.i.i.3, align 8, !alias.scope !17, !noalias !22, !noundef !6
  %_0.i.i.i.i.3 = fmul double %_16.0.val.i.i.3, %_16.1.val.i.i.3
  %_0.i1.i.i.i.3 = fadd double %_0.i1.i.i.i.2, %_0.i.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %bb8.unr-lcssa, label %bb14.i.i

panic:                                            ; preds = %bb5
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %n, i64 noundef %n, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_a336b37a4ad0d7b1f4b70796c3b9560d) #14
          to label %unreachable unwind label %terminate

unreachable:                                      ; preds = %panic
  unreachable

bb8.unr-lcssa:                                    ; preds = %bb14.i.i
  br i1 %lcmp.mod.not, label %bb8, label %bb14.i.i.epil.preheader

bb14.i.i.epil.preheader:                          ; preds = %bb8.unr-lcssa, %bb7
  %accum.sroa.0.07.i.i.epil.init = phi double [ -0.000000e+00, %bb7 ], [ %_0.i1.i.i.i.3, %bb8.unr-lcssa ]
  %iter.sroa.0.06.i.i.epil.init = phi i64 [ 0, %bb7 ], [ %_24.i.i.3, %bb8.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod18)
  br label %bb14.i.i.epil

bb14.i.i.epil:                                    ; preds = %bb14.i.i.epil, %bb14.i.i.epil.preheader
  %accum.sroa.0.07.i.i.epil = phi double [ %_0.i1.i.i.i.epil, %bb14.i.i.epil ], [ %accum.sroa.0.07.i.i.epil.init, %bb14.i.i.epil.preheader ]
  %iter.sroa.0.06.i.i.epil = phi i64 [ %_24.i.i.epil, %bb14.i.i.epil ], [ %iter.sroa.0.06.i.i.epil.init, %bb14.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb14.i.i.epil ], [ 0, %bb14.i.i.epil.preheader ]
  %_24.i.i.epil = add nuw nsw i64 %iter.sroa.0.06.i.i.epil, 1
  %_3.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %iter.sroa.0.012, i64 %iter.sroa.0.06.i.i.epil
  %_3.i2.i.i.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.i.i.epil
  %_16.0.val.i.i.epil = load double, ptr %_3.i.i.i.i.epil, align 8, !alias.scope !14, !noalias !19, !noundef !6
  %_16.1.val.i.i.epil = load double, ptr %_3.i2.i.i.i.epil, align 8, !alias.scope !17, !noalias !22, !noundef !6
  %_0.i.i.i.i.epil = fmul double %_16.0.val.i.i.epil, %_16.1.val.i.i.epil
  %_0.i1.i.i.i.epil = fadd double %accum.sroa.0.07.i.i.epil, %_0.i.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb8, label %bb14.i.i.epil, !llvm.loop !23

bb8:                                              ; preds = %bb14.i.i.epil, %bb8.unr-lcssa
  %_0.i1.i.i.i.lcssa = phi double [ %_0.i1.i.i.i.3, %bb8.unr-lcssa ], [ %_0.i1.i.i.i.epil, %bb14.i.i.epil ]
  %_15 = fmul double %_16, %_0.i1.i.i.i.lcssa
  %5 = fadd double %total.sroa.0.015, %_15
  %_6.not.i.i = icmp ugt i64 %n, %len.i.i.i
  br i1 %_6.not.i.i, label %bb6, label %bb5
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @smooth(ptr noundef captures(address_is_null) %x, i64 noundef %n, i64 noundef %rounds) unnamed_addr #3 personality ptr @rust_eh_personality {
start:
  %_2017.not = icmp eq i64 %rounds, 0
  br i1 %_2017.not, label %bb7, label %bb6.lr.ph

bb6.lr.ph:                                        ; preds = %start
  %iter2 = add i64 %n, -1
  %_3115 = icmp ugt i64 %iter2, 1
  br i1 %_3115, label %bb6.us.preheader, label %bb7.thread

bb7.thread:                                       ; preds = %bb6.lr.ph
  %0 = icmp ne ptr %x, null
  tail call void @llvm.assume(i1 %0)
  br label %bb8.i.preheader

bb6.us.preheader:                                 ; preds = %bb6.lr.ph
  %1 = add i64 %n, 1
  %umax = tail call i64 @llvm.umax.i64(i64 %n, i64 1)
  %umax33 = tail call i64 @llvm.umax.i64(i64 %n, i64 2)
  %2 = add i64 %umax33, -1
  br label %bb6.us

bb6.us:                                           ; preds = %bb6.us.preheader, %bb2.bb1.loopexit_crit_edge.us
  %iter1.sroa.0.018.us = phi i64 [ %_21.us, %bb2.bb1.loopexit_crit_edge.us ], [ 0, %bb6.us.preheader ]
  %_21.us = add nuw i64 %iter1.sroa.0.018.us, 1
  br label %bb8.us

bb8.us:                                           ; preds = %bb6.us, %bb5.us
  %iter.sroa.0.016.us = phi i64 [ 1, %bb6.us ], [ %3, %bb5.us ]
  %3 = add nuw i64 %iter.sroa.0.016.us, 1
  %_9.us = add i64 %iter.sroa.0.016.us, -1
  %exitcond.not = icmp eq i64 %iter.sroa.0.016.us, %1
  br i1 %exitcond.not, label %panic4.invoke, label %bb3.us

bb3.us:                                           ; preds = %bb8.us
  %4 = getelementptr inbounds nuw double, ptr %x, i64 %_9.us
  %_8.us = load double, ptr %4, align 8, !noundef !6
  %_7.us = fmul double %_8.us, 2.500000e-01
  %exitcond32.not = icmp eq i64 %iter.sroa.0.016.us, %umax
  br i1 %exitcond32.not, label %panic4.invoke, label %bb4.us

bb4.us:                                           ; preds = %bb3.us
  %exitcond34.not = icmp eq i64 %iter.sroa.0.016.us, %2
  br i1 %exitcond34.not, label %panic4.invoke, label %bb5.us

bb5.us:                                           ; preds = %bb4.us
  %5 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.016.us
  %_13.us = load double, ptr %5, align 8, !noundef !6
  %_12.us = fmul double %_13.us, 5.000000e-01
  %6 = getelementptr inbounds nuw double, ptr %x, i64 %3
  %_15.us = load double, ptr %6, align 8, !noundef !6
  %_11.us = fmul double %_12.us, %_15.us
  %7 = fadd double %_7.us, %_11.us
  store double %7, ptr %5, align 8
  %exitcond35.not = icmp eq i64 %3, %iter2
  br i1 %exitcond35.not, label %bb2.bb1.loopexit_crit_edge.us, label %bb8.us

bb2.bb1.loopexit_crit_edge.us:                    ; preds = %bb5.us
  %exitcond36.not = icmp eq i64 %_21.us, %rounds
  br i1 %exitcond36.not, label %bb7, label %bb6.us

bb7:                                              ; preds = %bb2.bb1.loopexit_crit_edge.us, %start
  %8 = icmp ne ptr %x, null
  tail call void @llvm.assume(i1 %8)
  %9 = icmp eq i64 %n, 0
  br i1 %9, label %bb10, label %bb8.i.preheader

bb8.i.preheader:                                  ; preds = %bb7.thread, %bb7
  %min.iters.check = icmp ult i64 %n, 4
  br i1 %min.iters.check, label %bb8.i.preheader46, label %vector.ph

vector.ph:                                        ; preds = %bb8.i.preheader
  %n.vec = and i64 %n, -4
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <2 x double> [ splat (double 0xFFF0000000000000), %vector.ph ], [ %12, %vector.body ]
  %vec.phi44 = phi <2 x double> [ splat (double 0xFFF0000000000000), %vector.ph ], [ %13, %vector.body ]
  %10 = getelementptr inbounds nuw double, ptr %x, i64 %index
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 16
  %wide.load = load <2 x double>, ptr %10, align 8
  %wide.load45 = load <2 x double>, ptr %11, align 8
  %12 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %vec.phi, <2 x double> %wide.load)
  %13 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %vec.phi44, <2 x double> %wide.load45)
  %index.next = add nuw i64 %index, 4
  %14 = fcmp uno <2 x double> %wide.load, %wide.load45
  %15 = freeze <2 x i1> %14
  %16 = bitcast <2 x i1> %15 to i2
  %17 = icmp ne i2 %16, 0
  %18 = icmp eq i64 %index.next, %n.vec
  %19 = or i1 %17, %18
  br i1 %19, label %middle.block, label %vector.body, !llvm.loop !24

middle.block:                                     ; preds = %vector.body
  %20 = select i1 %17, <2 x double> %vec.phi, <2 x double> %12
  %21 = select i1 %17, <2 x double> %vec.phi44, <2 x double> %13
  %22 = select i1 %17, i64 %index, i64 %n.vec
  %rdx.minmax = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %20, <2 x double> %21)
  %23 = tail call double @llvm.vector.reduce.fmax.v2f64(<2 x double> %rdx.minmax)
  %cmp.n = icmp ne i64 %n, %n.vec
  %.not = or i1 %cmp.n, %17
  br i1 %.not, label %bb8.i.preheader46, label %bb10

bb8.i.preheader46:                                ; preds = %bb8.i.preheader, %middle.block
  %i.sroa.0.0.i.ph = phi i64 [ 0, %bb8.i.preheader ], [ %22, %middle.block ]
  %acc.sroa.0.0.i.ph = phi double [ 0xFFF0000000000000, %bb8.i.preheader ], [ %23, %middle.block ]
  br label %bb8.i

bb8.i:                                            ; preds = %bb8.i.preheader46, %bb8.i
  %i.sroa.0.0.i = phi i64 [ %_27.i, %bb8.i ], [ %i.sroa.0.0.i.ph, %bb8.i.preheader46 ]
  %acc.sroa.0.0.i = phi double [ %24, %bb8.i ], [ %acc.sroa.0.0.i.ph, %bb8.i.preheader46 ]
  %_45.i = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i
  %_45.val.i = load double, ptr %_45.i, align 8, !noundef !6
  %24 = tail call noundef double @llvm.maxnum.f64(double %acc.sroa.0.0.i, double %_45.val.i)
  %_27.i = add nuw i64 %i.sroa.0.0.i, 1
  %_28.i = icmp eq i64 %_27.i, %n
  br i1 %_28.i, label %bb10, label %bb8.i, !llvm.loop !27

terminate:                                        ; preds = %panic4.invoke
  %25 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #13
  unreachable

bb10:                                             ; preds = %bb8.i, %middle.block, %bb7
  %_0.sroa.0.0.i = phi double [ 0xFFF0000000000000, %bb7 ], [ %23, %middle.block ], [ %24, %bb8.i ]
  ret double %_0.sroa.0.0.i

panic4.invoke:                                    ; preds = %bb4.us, %bb3.us, %bb8.us
  %26 = phi i64 [ %umax, %bb3.us ], [ %_9.us, %bb8.us ], [ %3, %bb4.us ]
  %27 = phi ptr [ @alloc_b15519552147886aca753bfc1d35bf38, %bb3.us ], [ @alloc_a4fef29288d32543d3bd9d8db2f316d6, %bb8.us ], [ @alloc_913fd0026c2ec96cc0f2a934a8c9dbbd, %bb4.us ]
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %26, i64 noundef %n, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %27) #14
          to label %panic4.cont unwind label %terminate

panic4.cont:                                      ; preds = %panic4.invoke
  unreachable
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #3

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull, ptr noundef nonnull, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #6

; core::panicking::panic_cannot_unwind
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #4

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.maxnum.v2f64(<2 x double>, <2 x double>) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fmax.v2f64(<2 x double>) #11

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { noinline noreturn }
attributes #13 = { cold noreturn nounwind }
attributes #14 = { noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN3lib14sum_of_squares17h791c6f99bc799892E: %x.0"}
!5 = distinct !{!5, !"_ZN3lib14sum_of_squares17h791c6f99bc799892E"}
!6 = !{}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h3fec7d374539bfdfE: argument 0"}
!11 = distinct !{!11, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h3fec7d374539bfdfE"}
!12 = distinct !{!12, !8}
!13 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN3lib3dot17h6b26000d3f5ce2a9E: %a.0"}
!16 = distinct !{!16, !"_ZN3lib3dot17h6b26000d3f5ce2a9E"}
!17 = !{!18}
!18 = distinct !{!18, !16, !"_ZN3lib3dot17h6b26000d3f5ce2a9E: %b.0"}
!19 = !{!20, !18}
!20 = distinct !{!20, !21, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h06e80d92918d523fE: %self"}
!21 = distinct !{!21, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h06e80d92918d523fE"}
!22 = !{!20, !15}
!23 = distinct !{!23, !8}
!24 = distinct !{!24, !25, !26}
!25 = !{!"llvm.loop.isvectorized", i32 1}
!26 = !{!"llvm.loop.unroll.runtime.disable"}
!27 = distinct !{!27, !26, !25}
