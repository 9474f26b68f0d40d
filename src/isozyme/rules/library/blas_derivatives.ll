define ptr @isozyme_keep_dmatrix(ptr %0, i64 %1, i64 %2, ptr %3, i64 %4, i64 %5) {
  %7 = icmp eq i64 %4, 1
  %8 = icmp slt i64 %1, 2
  %or.cond = or i1 %8, %7
  br i1 %or.cond, label %9, label %12

9:
  %10 = icmp sge i64 %5, %1
  %11 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %11, %10
  br i1 %or.cond3, label %13, label %12

12:
  br label %13

13:
  %14 = phi i64 [ %2, %12 ], [ 1, %9 ]
  %15 = icmp sge i64 %5, %1
  %16 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %16, %15
  %17 = call i64 @llvm.smax.i64(i64 %1, i64 0)
  %18 = call i64 @llvm.smax.i64(i64 %2, i64 0)
  %19 = shl i64 %17, 3
  %20 = mul i64 %19, %18
  %21 = call ptr @isozyme_arena_alloc(ptr %0, i64 %20)
  %brmerge.demorgan = and i1 %or.cond, %or.cond7
  br i1 %brmerge.demorgan, label %23, label %22

22:
  br label %23

23:
  %.064 = phi i64 [ %14, %13 ], [ 1, %22 ]
  %.063 = phi i64 [ %1, %13 ], [ %14, %22 ]
  %.062 = phi i64 [ %5, %13 ], [ %4, %22 ]
  %.061 = phi i64 [ %4, %13 ], [ %5, %22 ]
  %.060 = phi i64 [ %2, %13 ], [ %1, %22 ]
  %.059 = phi i64 [ %1, %13 ], [ %2, %22 ]
  %24 = icmp sgt i64 %.060, 0
  br i1 %24, label %.preheader.lr.ph, label %._crit_edge69

.preheader.lr.ph:
  %25 = icmp sgt i64 %.059, 0
  br label %.preheader

.preheader:
  %.05868 = phi i64 [ 0, %.preheader.lr.ph ], [ %28, %._crit_edge ]
  br i1 %25, label %.lr.ph, label %._crit_edge

.lr.ph:
  %26 = mul nsw i64 %.05868, %.062
  %invariant.gep = getelementptr double, ptr %3, i64 %26
  %27 = mul nsw i64 %.05868, %.063
  %invariant.gep66 = getelementptr double, ptr %21, i64 %27
  br label %29

._crit_edge69.loopexit:
  br label %._crit_edge69

._crit_edge69:
  ret ptr %21

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %28 = add nuw nsw i64 %.05868, 1
  %exitcond70.not = icmp eq i64 %28, %.060
  br i1 %exitcond70.not, label %._crit_edge69.loopexit, label %.preheader

29:
  %.065 = phi i64 [ 0, %.lr.ph ], [ %33, %29 ]
  %30 = mul nsw i64 %.065, %.061
  %gep = getelementptr double, ptr %invariant.gep, i64 %30
  %31 = load double, ptr %gep, align 8
  %32 = mul nsw i64 %.065, %.064
  %gep67 = getelementptr double, ptr %invariant.gep66, i64 %32
  store double %31, ptr %gep67, align 8
  %33 = add nuw nsw i64 %.065, 1
  %exitcond.not = icmp eq i64 %33, %.059
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %29
}

declare ptr @isozyme_arena_alloc(ptr , i64 )

define ptr @isozyme_keep_dtriangle(ptr %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5) {
  %7 = icmp eq i64 %4, 1
  %8 = icmp slt i64 %2, 2
  %9 = icmp sge i64 %5, %2
  %or.cond379 = and i1 %7, %9
  %or.cond68 = or i1 %8, %or.cond379
  %10 = call i64 @llvm.smax.i64(i64 %2, i64 0)
  %11 = shl i64 %10, 3
  %12 = mul i64 %11, %10
  %13 = call ptr @isozyme_arena_alloc(ptr %0, i64 %12)
  br i1 %or.cond68, label %15, label %.thread

.thread:
  %.not = icmp eq i32 %1, 0
  %14 = zext i1 %.not to i32
  br label %.lr.ph74

15:
  %16 = icmp sgt i64 %2, 0
  br i1 %16, label %.lr.ph74, label %._crit_edge

.lr.ph74:
  %.06189 = phi i32 [ %14, %.thread ], [ %1, %15 ]
  %.06288 = phi i64 [ %5, %.thread ], [ %4, %15 ]
  %.06387 = phi i64 [ %4, %.thread ], [ %5, %15 ]
  %.not67 = icmp eq i32 %.06189, 0
  br label %17

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond75.not = icmp eq i64 %19, %2
  br i1 %exitcond75.not, label %._crit_edge.loopexit, label %17

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret ptr %13

17:
  %.06073 = phi i64 [ 0, %.lr.ph74 ], [ %19, %.loopexit ]
  %18 = select i1 %.not67, i64 %.06073, i64 0
  %19 = add nuw nsw i64 %.06073, 1
  %20 = select i1 %.not67, i64 %2, i64 %19
  %21 = icmp slt i64 %18, %20
  br i1 %21, label %.lr.ph, label %.loopexit

.lr.ph:
  %22 = mul nsw i64 %.06073, %.06387
  %invariant.gep = getelementptr double, ptr %3, i64 %22
  %23 = mul nsw i64 %.06073, %2
  %invariant.gep71 = getelementptr double, ptr %13, i64 %23
  br label %24

24:
  %.070 = phi i64 [ %18, %.lr.ph ], [ %27, %24 ]
  %25 = mul nsw i64 %.070, %.06288
  %gep = getelementptr double, ptr %invariant.gep, i64 %25
  %26 = load double, ptr %gep, align 8
  %gep72 = getelementptr double, ptr %invariant.gep71, i64 %.070
  store double %26, ptr %gep72, align 8
  %27 = add nuw nsw i64 %.070, 1
  %exitcond.not = icmp eq i64 %27, %20
  br i1 %exitcond.not, label %.loopexit.loopexit, label %24
}

define ptr @isozyme_keep_dvector(ptr %0, i64 %1, ptr %2, i64 %3) {
  %5 = call i64 @llvm.smax.i64(i64 %1, i64 0)
  %6 = shl nsw i64 %5, 3
  %7 = call ptr @isozyme_arena_alloc(ptr %0, i64 %6)
  %8 = icmp slt i64 %3, 0
  %.neg = sub i64 1, %1
  %.neg17 = mul i64 %3, %.neg
  %.015.idx = select i1 %8, i64 %.neg17, i64 0
  %.015 = getelementptr inbounds double, ptr %2, i64 %.015.idx
  %9 = icmp sgt i64 %1, 0
  br i1 %9, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret ptr %7

.lr.ph:
  %.018 = phi i64 [ %14, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %10 = mul nsw i64 %.018, %3
  %11 = getelementptr inbounds double, ptr %.015, i64 %10
  %12 = load double, ptr %11, align 8
  %13 = getelementptr inbounds double, ptr %7, i64 %.018
  store double %12, ptr %13, align 8
  %14 = add nuw nsw i64 %.018, 1
  %exitcond.not = icmp eq i64 %14, %1
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define void @isozyme_reverse_ddot(i64 %0, ptr %1, i64 %2, ptr %3, ptr %4, ptr %5, i64 %6, ptr %7, ptr %8, double %9, ptr %10) {
  %.not = icmp eq ptr %3, null
  %spec.select = select i1 %.not, i64 %2, i64 1
  %spec.select31 = select i1 %.not, ptr %1, ptr %3
  %.not29 = icmp eq ptr %4, null
  br i1 %.not29, label %14, label %12

12:
  %.not28 = icmp eq ptr %7, null
  %.022 = select i1 %.not28, ptr %5, ptr %7
  %.023 = select i1 %.not28, i64 %6, i64 1
  %13 = load double, ptr %10, align 8
  call fastcc void @isozyme_dadd_vector(i64 %0, double %13, ptr %.022, i64 %.023, ptr nonnull %4, i64 %2)
  br label %14

14:
  %.not30 = icmp eq ptr %8, null
  br i1 %.not30, label %17, label %15

15:
  %16 = load double, ptr %10, align 8
  call fastcc void @isozyme_dadd_vector(i64 %0, double %16, ptr %spec.select31, i64 %spec.select, ptr nonnull %8, i64 %6)
  br label %17

17:
  ret void
}

define internal fastcc void @isozyme_dadd_vector(i64 %0, double %1, ptr %2, i64 %3, ptr %4, i64 %5) unnamed_addr {
  %7 = icmp slt i64 %3, 0
  %.neg = sub i64 1, %0
  %.neg21 = mul i64 %3, %.neg
  %.017.idx = select i1 %7, i64 %.neg21, i64 0
  %.017 = getelementptr inbounds double, ptr %2, i64 %.017.idx
  %8 = icmp slt i64 %5, 0
  %.neg23 = mul i64 %5, %.neg
  %.018.idx = select i1 %8, i64 %.neg23, i64 0
  %.018 = getelementptr inbounds double, ptr %4, i64 %.018.idx
  %9 = icmp sgt i64 %0, 0
  br i1 %9, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.024 = phi i64 [ %18, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %10 = mul nsw i64 %.024, %3
  %11 = getelementptr inbounds double, ptr %.017, i64 %10
  %12 = load double, ptr %11, align 8
  %13 = fmul double %1, %12
  %14 = mul nsw i64 %.024, %5
  %15 = getelementptr inbounds double, ptr %.018, i64 %14
  %16 = load double, ptr %15, align 8
  %17 = fadd double %16, %13
  store double %17, ptr %15, align 8
  %18 = add nuw nsw i64 %.024, 1
  %exitcond.not = icmp eq i64 %18, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define void @isozyme_after_ddot(i64 %0, ptr %1, i64 %2, ptr %3, ptr %4, ptr %5, i64 %6, ptr %7, ptr %8, double %9, ptr %10) {
  %.not = icmp eq ptr %3, null
  %spec.select = select i1 %.not, i64 %2, i64 1
  %spec.select31 = select i1 %.not, ptr %1, ptr %3
  %.not29 = icmp eq ptr %4, null
  br i1 %.not29, label %16, label %12

12:
  %.not28 = icmp eq ptr %7, null
  %.022 = select i1 %.not28, ptr %5, ptr %7
  %.023 = select i1 %.not28, i64 %6, i64 1
  %13 = call double @isozyme_run_ddot(i64 %0, ptr nonnull %4, i64 %2, ptr %.022, i64 %.023)
  %14 = load double, ptr %10, align 8
  %15 = fadd double %13, %14
  store double %15, ptr %10, align 8
  br label %16

16:
  %.not30 = icmp eq ptr %8, null
  br i1 %.not30, label %21, label %17

17:
  %18 = call double @isozyme_run_ddot(i64 %0, ptr %spec.select31, i64 %spec.select, ptr nonnull %8, i64 %6)
  %19 = load double, ptr %10, align 8
  %20 = fadd double %18, %19
  store double %20, ptr %10, align 8
  br label %21

21:
  ret void
}

declare double @isozyme_run_ddot(i64 , ptr , i64 , ptr , i64 )

define void @isozyme_reverse_dnrm2(i64 %0, ptr %1, i64 %2, ptr %3, ptr %4, double %5, ptr %6) {
  %8 = icmp ne ptr %4, null
  %9 = fcmp ogt double %5, 0.000000e+00
  %or.cond = and i1 %8, %9
  br i1 %or.cond, label %10, label %13

10:
  %.not = icmp eq ptr %3, null
  %spec.select17 = select i1 %.not, ptr %1, ptr %3
  %spec.select = select i1 %.not, i64 %2, i64 1
  %11 = load double, ptr %6, align 8
  %12 = fdiv double %11, %5
  call fastcc void @isozyme_dadd_vector(i64 %0, double %12, ptr %spec.select17, i64 %spec.select, ptr nonnull %4, i64 %2)
  br label %13

13:
  ret void
}

define void @isozyme_after_dnrm2(i64 %0, ptr %1, i64 %2, ptr %3, ptr %4, double %5, ptr %6) {
  %8 = icmp ne ptr %4, null
  %9 = fcmp ogt double %5, 0.000000e+00
  %or.cond = and i1 %8, %9
  br i1 %or.cond, label %10, label %15

10:
  %.not = icmp eq ptr %3, null
  %spec.select17 = select i1 %.not, ptr %1, ptr %3
  %spec.select = select i1 %.not, i64 %2, i64 1
  %11 = call double @isozyme_run_ddot(i64 %0, ptr %spec.select17, i64 %spec.select, ptr nonnull %4, i64 %2)
  %12 = fdiv double %11, %5
  %13 = load double, ptr %6, align 8
  %14 = fadd double %13, %12
  store double %14, ptr %6, align 8
  br label %15

15:
  ret void
}

define void @isozyme_reverse_dgemv(i64 %0, i64 %1, double %2, ptr %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, i64 %10, ptr %11, ptr %12, double %13, ptr %14, ptr %15, i64 %16, ptr %17, ptr %18, ptr %19) {
  %21 = icmp eq i64 %5, 1
  %22 = icmp slt i64 %0, 2
  %or.cond = or i1 %22, %21
  br i1 %or.cond, label %23, label %26

23:
  %24 = icmp sge i64 %6, %0
  %25 = icmp slt i64 %1, 2
  %or.cond3 = or i1 %25, %24
  br i1 %or.cond3, label %27, label %26

26:
  br label %27

27:
  %28 = phi i64 [ %1, %26 ], [ 1, %23 ]
  %29 = icmp sge i64 %6, %0
  %30 = icmp slt i64 %1, 2
  %or.cond7 = or i1 %30, %29
  %31 = and i1 %or.cond, %or.cond7
  %32 = select i1 %31, i64 %0, i64 1
  %.not = icmp eq ptr %7, null
  %.097 = select i1 %.not, i64 %6, i64 %32
  %.096 = select i1 %.not, i64 %5, i64 %28
  %.0 = select i1 %.not, ptr %4, ptr %7
  %.not109 = icmp eq ptr %11, null
  %.099 = select i1 %.not109, i64 %10, i64 1
  %.098 = select i1 %.not109, ptr %9, ptr %11
  %33 = icmp eq ptr %18, null
  %34 = icmp slt i64 %0, 1
  %or.cond9 = or i1 %34, %33
  %35 = icmp slt i64 %1, 1
  %or.cond11 = or i1 %35, %or.cond9
  br i1 %or.cond11, label %56, label %36

36:
  %.not111 = icmp eq ptr %8, null
  br i1 %.not111, label %38, label %37

37:
  call void @isozyme_run_dger(i64 %0, i64 %1, double %2, ptr nonnull %18, i64 %16, ptr %.098, i64 %.099, ptr nonnull %8, i64 %5, i64 %6)
  br label %38

38:
  %.not112 = icmp eq ptr %12, null
  br i1 %.not112, label %40, label %39

39:
  call void @isozyme_run_dgemv(i64 %1, i64 %0, double %2, ptr %.0, i64 %.097, i64 %.096, ptr nonnull %18, i64 %16, double 1.000000e+00, ptr nonnull %12, i64 %10)
  br label %40

40:
  %.not113 = icmp eq ptr %3, null
  br i1 %.not113, label %48, label %41

41:
  %42 = shl i64 %0, 3
  %43 = or i64 %42, 1
  %44 = call ptr @malloc(i64 %43)
  call void @isozyme_run_dgemv(i64 %0, i64 %1, double 1.000000e+00, ptr %.0, i64 %.096, i64 %.097, ptr %.098, i64 %.099, double 0.000000e+00, ptr %44, i64 1)
  %45 = call double @isozyme_run_ddot(i64 %0, ptr %44, i64 1, ptr nonnull %18, i64 %16)
  %46 = load double, ptr %3, align 8
  %47 = fadd double %45, %46
  store double %47, ptr %3, align 8
  call void @free(ptr %44)
  br label %48

48:
  %49 = icmp ne ptr %14, null
  %50 = fcmp une double %13, 0.000000e+00
  %or.cond13 = and i1 %50, %49
  br i1 %or.cond13, label %51, label %55

51:
  %52 = call double @isozyme_run_ddot(i64 %0, ptr %19, i64 1, ptr nonnull %18, i64 %16)
  %53 = load double, ptr %14, align 8
  %54 = fadd double %52, %53
  store double %54, ptr %14, align 8
  br label %55

55:
  call fastcc void @isozyme_dmultiply_vector(i64 %0, double %13, ptr %18, i64 %16)
  br label %56

56:
  ret void
}

declare void @isozyme_run_dger(i64 , i64 , double , ptr , i64 , ptr , i64 , ptr , i64 , i64 )

declare void @isozyme_run_dgemv(i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , double , ptr , i64 )

declare noalias ptr @malloc(i64 )

declare void @free(ptr allocptr )

define internal fastcc void @isozyme_dmultiply_vector(i64 %0, double %1, ptr nonnull %2, i64 %3) unnamed_addr {
  %5 = fcmp oeq double %1, 1.000000e+00
  br i1 %5, label %.loopexit, label %6

6:
  %7 = icmp slt i64 %3, 0
  %.neg = sub i64 1, %0
  %.neg22 = mul i64 %3, %.neg
  %.019.idx = select i1 %7, i64 %.neg22, i64 0
  %.019 = getelementptr inbounds double, ptr %2, i64 %.019.idx
  %8 = fcmp oeq double %1, 0.000000e+00
  %9 = icmp sgt i64 %0, 0
  br i1 %8, label %.preheader, label %.preheader23

.preheader23:
  br i1 %9, label %.lr.ph.preheader, label %.loopexit

.lr.ph.preheader:
  br label %.lr.ph

.preheader:
  br i1 %9, label %.lr.ph27.preheader, label %.loopexit

.lr.ph27.preheader:
  br label %.lr.ph27

.lr.ph27:
  %.01826 = phi i64 [ %12, %.lr.ph27 ], [ 0, %.lr.ph27.preheader ]
  %10 = mul nsw i64 %.01826, %3
  %11 = getelementptr inbounds double, ptr %.019, i64 %10
  store double 0.000000e+00, ptr %11, align 8
  %12 = add nuw nsw i64 %.01826, 1
  %exitcond29.not = icmp eq i64 %12, %0
  br i1 %exitcond29.not, label %.loopexit.loopexit, label %.lr.ph27

.lr.ph:
  %.025 = phi i64 [ %17, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %13 = mul nsw i64 %.025, %3
  %14 = getelementptr inbounds double, ptr %.019, i64 %13
  %15 = load double, ptr %14, align 8
  %16 = fmul double %1, %15
  store double %16, ptr %14, align 8
  %17 = add nuw nsw i64 %.025, 1
  %exitcond.not = icmp eq i64 %17, %0
  br i1 %exitcond.not, label %.loopexit.loopexit34, label %.lr.ph

.loopexit.loopexit:
  br label %.loopexit

.loopexit.loopexit34:
  br label %.loopexit

.loopexit:
  ret void
}

define void @isozyme_before_dgemv(i64 %0, i64 %1, double %2, ptr %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, i64 %10, ptr %11, ptr %12, double %13, ptr %14, ptr %15, i64 %16, ptr %17, ptr %18, ptr %19) {
  %21 = icmp eq i64 %5, 1
  %22 = icmp slt i64 %0, 2
  %or.cond = or i1 %22, %21
  br i1 %or.cond, label %23, label %26

23:
  %24 = icmp sge i64 %6, %0
  %25 = icmp slt i64 %1, 2
  %or.cond3 = or i1 %25, %24
  br i1 %or.cond3, label %27, label %26

26:
  br label %27

27:
  %28 = phi i64 [ %1, %26 ], [ 1, %23 ]
  %29 = icmp sge i64 %6, %0
  %30 = icmp slt i64 %1, 2
  %or.cond7 = or i1 %30, %29
  %31 = and i1 %or.cond, %or.cond7
  %32 = select i1 %31, i64 %0, i64 1
  %.not = icmp eq ptr %7, null
  %.091 = select i1 %.not, i64 %6, i64 %32
  %.090 = select i1 %.not, i64 %5, i64 %28
  %.0 = select i1 %.not, ptr %4, ptr %7
  %.not106 = icmp eq ptr %11, null
  %.093 = select i1 %.not106, i64 %10, i64 1
  %.092 = select i1 %.not106, ptr %9, ptr %11
  %.not107 = icmp eq ptr %17, null
  %.095 = select i1 %.not107, i64 %16, i64 1
  %.094 = select i1 %.not107, ptr %15, ptr %17
  %33 = icmp eq ptr %18, null
  %34 = icmp slt i64 %0, 1
  %or.cond9 = or i1 %34, %33
  %35 = icmp slt i64 %1, 1
  %or.cond11 = or i1 %35, %or.cond9
  br i1 %or.cond11, label %48, label %36

36:
  call fastcc void @isozyme_dmultiply_vector(i64 %0, double %13, ptr %18, i64 %16)
  %37 = icmp ne ptr %14, null
  %38 = fcmp une double %13, 0.000000e+00
  %or.cond13 = and i1 %38, %37
  br i1 %or.cond13, label %39, label %41

39:
  %40 = load double, ptr %14, align 8
  call fastcc void @isozyme_dadd_vector(i64 %0, double %40, ptr %.094, i64 %.095, ptr nonnull %18, i64 %16)
  br label %41

41:
  %.not108 = icmp eq ptr %8, null
  br i1 %.not108, label %43, label %42

42:
  call void @isozyme_run_dgemv(i64 %0, i64 %1, double %2, ptr nonnull %8, i64 %5, i64 %6, ptr %.092, i64 %.093, double 1.000000e+00, ptr nonnull %18, i64 %16)
  br label %43

43:
  %.not109 = icmp eq ptr %12, null
  br i1 %.not109, label %45, label %44

44:
  call void @isozyme_run_dgemv(i64 %0, i64 %1, double %2, ptr %.0, i64 %.090, i64 %.091, ptr nonnull %12, i64 %10, double 1.000000e+00, ptr nonnull %18, i64 %16)
  br label %45

45:
  %.not110 = icmp eq ptr %3, null
  br i1 %.not110, label %48, label %46

46:
  %47 = load double, ptr %3, align 8
  call void @isozyme_run_dgemv(i64 %0, i64 %1, double %47, ptr %.0, i64 %.090, i64 %.091, ptr %.092, i64 %.093, double 1.000000e+00, ptr nonnull %18, i64 %16)
  br label %48

48:
  ret void
}

define void @isozyme_reverse_dger(i64 %0, i64 %1, double %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11, ptr %12, i64 %13, i64 %14, ptr %15, ptr %16) {
.critedge:
  %.not94 = icmp eq ptr %6, null
  %.083 = select i1 %.not94, i64 %5, i64 1
  %.0 = select i1 %.not94, ptr %4, ptr %6
  %.not95 = icmp eq ptr %10, null
  %.085 = select i1 %.not95, i64 %9, i64 1
  %.084 = select i1 %.not95, ptr %8, ptr %10
  %17 = icmp eq ptr %16, null
  %18 = icmp slt i64 %0, 1
  %or.cond9 = or i1 %18, %17
  %19 = icmp slt i64 %1, 1
  %or.cond11 = or i1 %19, %or.cond9
  br i1 %or.cond11, label %32, label %20

20:
  %.not96 = icmp eq ptr %7, null
  br i1 %.not96, label %22, label %21

21:
  call void @isozyme_run_dgemv(i64 %0, i64 %1, double %2, ptr nonnull %16, i64 %13, i64 %14, ptr %.084, i64 %.085, double 1.000000e+00, ptr nonnull %7, i64 %5)
  br label %22

22:
  %.not97 = icmp eq ptr %11, null
  br i1 %.not97, label %24, label %23

23:
  call void @isozyme_run_dgemv(i64 %1, i64 %0, double %2, ptr nonnull %16, i64 %14, i64 %13, ptr %.0, i64 %.083, double 1.000000e+00, ptr nonnull %11, i64 %9)
  br label %24

24:
  %.not98 = icmp eq ptr %3, null
  br i1 %.not98, label %32, label %25

25:
  %26 = shl i64 %0, 3
  %27 = or i64 %26, 1
  %28 = call ptr @malloc(i64 %27)
  call void @isozyme_run_dgemv(i64 %0, i64 %1, double 1.000000e+00, ptr nonnull %16, i64 %13, i64 %14, ptr %.084, i64 %.085, double 0.000000e+00, ptr %28, i64 1)
  %29 = call double @isozyme_run_ddot(i64 %0, ptr %28, i64 1, ptr %.0, i64 %.083)
  %30 = load double, ptr %3, align 8
  %31 = fadd double %29, %30
  store double %31, ptr %3, align 8
  call void @free(ptr %28)
  br label %32

32:
  ret void
}

define void @isozyme_before_dger(i64 %0, i64 %1, double %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11, ptr %12, i64 %13, i64 %14, ptr %15, ptr %16) {
.critedge:
  %.not87 = icmp eq ptr %6, null
  %.076 = select i1 %.not87, i64 %5, i64 1
  %.0 = select i1 %.not87, ptr %4, ptr %6
  %.not88 = icmp eq ptr %10, null
  %.078 = select i1 %.not88, i64 %9, i64 1
  %.077 = select i1 %.not88, ptr %8, ptr %10
  %17 = icmp eq ptr %16, null
  %18 = icmp slt i64 %0, 1
  %or.cond9 = or i1 %18, %17
  %19 = icmp slt i64 %1, 1
  %or.cond11 = or i1 %19, %or.cond9
  br i1 %or.cond11, label %27, label %20

20:
  %.not89 = icmp eq ptr %7, null
  br i1 %.not89, label %22, label %21

21:
  call void @isozyme_run_dger(i64 %0, i64 %1, double %2, ptr nonnull %7, i64 %5, ptr %.077, i64 %.078, ptr nonnull %16, i64 %13, i64 %14)
  br label %22

22:
  %.not90 = icmp eq ptr %11, null
  br i1 %.not90, label %24, label %23

23:
  call void @isozyme_run_dger(i64 %0, i64 %1, double %2, ptr %.0, i64 %.076, ptr nonnull %11, i64 %9, ptr nonnull %16, i64 %13, i64 %14)
  br label %24

24:
  %.not91 = icmp eq ptr %3, null
  br i1 %.not91, label %27, label %25

25:
  %26 = load double, ptr %3, align 8
  call void @isozyme_run_dger(i64 %0, i64 %1, double %26, ptr %.0, i64 %.076, ptr %.077, i64 %.078, ptr nonnull %16, i64 %13, i64 %14)
  br label %27

27:
  ret void
}

define void @isozyme_reverse_dsymv(i32 %0, i64 %1, double %2, ptr %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, i64 %10, ptr %11, ptr %12, double %13, ptr %14, ptr %15, i64 %16, ptr %17, ptr %18, ptr %19) {
  %21 = icmp eq i64 %5, 1
  %22 = icmp slt i64 %1, 2
  %23 = icmp sge i64 %6, %1
  %or.cond3123 = and i1 %21, %23
  %or.cond117 = or i1 %22, %or.cond3123
  %24 = select i1 %or.cond117, i64 1, i64 %1
  %25 = select i1 %or.cond117, i64 %1, i64 1
  %.not = icmp eq ptr %7, null
  %.0101 = select i1 %.not, i64 %6, i64 %25
  %.0100 = select i1 %.not, i64 %5, i64 %24
  %.0 = select i1 %.not, ptr %4, ptr %7
  %.not111 = icmp eq ptr %11, null
  %.0103 = select i1 %.not111, i64 %10, i64 1
  %.0102 = select i1 %.not111, ptr %9, ptr %11
  %.not113 = icmp eq ptr %18, null
  br i1 %.not113, label %46, label %26

26:
  %.not114 = icmp eq ptr %8, null
  br i1 %.not114, label %28, label %27

27:
  call fastcc void @isozyme_dadd_outer_triangle(i32 %0, i32 0, i64 %1, double %2, ptr nonnull %18, i64 %16, ptr %.0102, i64 %.0103, ptr %8, i64 %5, i64 %6)
  call fastcc void @isozyme_dadd_outer_triangle(i32 %0, i32 1, i64 %1, double %2, ptr %.0102, i64 %.0103, ptr nonnull %18, i64 %16, ptr %8, i64 %5, i64 %6)
  br label %28

28:
  %.not115 = icmp eq ptr %12, null
  br i1 %.not115, label %30, label %29

29:
  call void @isozyme_run_dsymv(i32 %0, i64 %1, double %2, ptr %.0, i64 %.0100, i64 %.0101, ptr nonnull %18, i64 %16, double 1.000000e+00, ptr nonnull %12, i64 %10)
  br label %30

30:
  %.not116 = icmp eq ptr %3, null
  br i1 %.not116, label %38, label %31

31:
  %32 = shl i64 %1, 3
  %33 = or i64 %32, 1
  %34 = call ptr @malloc(i64 %33)
  call void @isozyme_run_dsymv(i32 %0, i64 %1, double 1.000000e+00, ptr %.0, i64 %.0100, i64 %.0101, ptr %.0102, i64 %.0103, double 0.000000e+00, ptr %34, i64 1)
  %35 = call double @isozyme_run_ddot(i64 %1, ptr %34, i64 1, ptr nonnull %18, i64 %16)
  %36 = load double, ptr %3, align 8
  %37 = fadd double %35, %36
  store double %37, ptr %3, align 8
  call void @free(ptr %34)
  br label %38

38:
  %39 = icmp ne ptr %14, null
  %40 = fcmp une double %13, 0.000000e+00
  %or.cond9 = and i1 %40, %39
  br i1 %or.cond9, label %41, label %45

41:
  %42 = call double @isozyme_run_ddot(i64 %1, ptr %19, i64 1, ptr nonnull %18, i64 %16)
  %43 = load double, ptr %14, align 8
  %44 = fadd double %42, %43
  store double %44, ptr %14, align 8
  br label %45

45:
  call fastcc void @isozyme_dmultiply_vector(i64 %1, double %13, ptr %18, i64 %16)
  br label %46

46:
  ret void
}

define internal fastcc void @isozyme_dadd_outer_triangle(i32 %0, i32 %1, i64 %2, double %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr nonnull %8, i64 %9, i64 %10) unnamed_addr {
  %12 = icmp slt i64 %5, 0
  %.neg = sub i64 1, %2
  %.neg61 = mul i64 %5, %.neg
  %.051.idx = select i1 %12, i64 %.neg61, i64 0
  %.051 = getelementptr inbounds double, ptr %4, i64 %.051.idx
  %13 = icmp slt i64 %7, 0
  %.neg63 = mul i64 %7, %.neg
  %.055.idx = select i1 %13, i64 %.neg63, i64 0
  %.055 = getelementptr inbounds double, ptr %6, i64 %.055.idx
  %14 = icmp eq i64 %9, 1
  %15 = icmp slt i64 %2, 2
  %16 = icmp sge i64 %10, %2
  %or.cond66 = and i1 %14, %16
  %or.cond65 = or i1 %15, %or.cond66
  br i1 %or.cond65, label %18, label %.thread

.thread:
  %.not = icmp eq i32 %0, 0
  %17 = zext i1 %.not to i32
  br label %.lr.ph69

18:
  %19 = icmp sgt i64 %2, 0
  br i1 %19, label %.lr.ph69, label %._crit_edge

.lr.ph69:
  %.05087 = phi i32 [ %17, %.thread ], [ %0, %18 ]
  %.186 = phi ptr [ %.055, %.thread ], [ %.051, %18 ]
  %.05285 = phi i64 [ %7, %.thread ], [ %5, %18 ]
  %.05384 = phi i64 [ %9, %.thread ], [ %10, %18 ]
  %.05483 = phi i64 [ %10, %.thread ], [ %9, %18 ]
  %.15682 = phi ptr [ %.051, %.thread ], [ %.055, %18 ]
  %.05781 = phi i64 [ %5, %.thread ], [ %7, %18 ]
  %.not64 = icmp eq i32 %.05087, 0
  %20 = sext i32 %1 to i64
  br label %21

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond70.not = icmp eq i64 %24, %2
  br i1 %exitcond70.not, label %._crit_edge.loopexit, label %21

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

21:
  %.04968 = phi i64 [ 0, %.lr.ph69 ], [ %24, %.loopexit ]
  %22 = add nsw i64 %.04968, %20
  %23 = select i1 %.not64, i64 %22, i64 0
  %24 = add nuw nsw i64 %.04968, 1
  %25 = sub nsw i64 %24, %20
  %26 = select i1 %.not64, i64 %2, i64 %25
  %27 = icmp slt i64 %23, %26
  br i1 %27, label %.lr.ph, label %.loopexit

.lr.ph:
  %28 = mul nsw i64 %.04968, %.05781
  %29 = getelementptr inbounds double, ptr %.15682, i64 %28
  %30 = mul nsw i64 %.04968, %.05384
  %invariant.gep = getelementptr double, ptr %8, i64 %30
  br label %31

31:
  %.067 = phi i64 [ %23, %.lr.ph ], [ %41, %31 ]
  %32 = mul nsw i64 %.067, %.05285
  %33 = getelementptr inbounds double, ptr %.186, i64 %32
  %34 = load double, ptr %33, align 8
  %35 = fmul double %3, %34
  %36 = load double, ptr %29, align 8
  %37 = fmul double %35, %36
  %38 = mul nsw i64 %.067, %.05483
  %gep = getelementptr double, ptr %invariant.gep, i64 %38
  %39 = load double, ptr %gep, align 8
  %40 = fadd double %39, %37
  store double %40, ptr %gep, align 8
  %41 = add nsw i64 %.067, 1
  %exitcond.not = icmp eq i64 %41, %26
  br i1 %exitcond.not, label %.loopexit.loopexit, label %31
}

declare void @isozyme_run_dsymv(i32 , i64 , double , ptr , i64 , i64 , ptr , i64 , double , ptr , i64 )

define void @isozyme_before_dsymv(i32 %0, i64 %1, double %2, ptr %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, i64 %10, ptr %11, ptr %12, double %13, ptr %14, ptr %15, i64 %16, ptr %17, ptr %18, ptr %19) {
  %21 = icmp eq i64 %5, 1
  %22 = icmp slt i64 %1, 2
  %23 = icmp sge i64 %6, %1
  %or.cond3110 = and i1 %21, %23
  %or.cond104 = or i1 %22, %or.cond3110
  %24 = select i1 %or.cond104, i64 1, i64 %1
  %25 = select i1 %or.cond104, i64 %1, i64 1
  %.not = icmp eq ptr %7, null
  %.085 = select i1 %.not, i64 %6, i64 %25
  %.084 = select i1 %.not, i64 %5, i64 %24
  %.0 = select i1 %.not, ptr %4, ptr %7
  %.not98 = icmp eq ptr %11, null
  %.087 = select i1 %.not98, i64 %10, i64 1
  %.086 = select i1 %.not98, ptr %9, ptr %11
  %.not99 = icmp eq ptr %17, null
  %.089 = select i1 %.not99, i64 %16, i64 1
  %.088 = select i1 %.not99, ptr %15, ptr %17
  %.not100 = icmp eq ptr %18, null
  br i1 %.not100, label %38, label %26

26:
  call fastcc void @isozyme_dmultiply_vector(i64 %1, double %13, ptr %18, i64 %16)
  %27 = icmp ne ptr %14, null
  %28 = fcmp une double %13, 0.000000e+00
  %or.cond9 = and i1 %28, %27
  br i1 %or.cond9, label %29, label %31

29:
  %30 = load double, ptr %14, align 8
  call fastcc void @isozyme_dadd_vector(i64 %1, double %30, ptr %.088, i64 %.089, ptr nonnull %18, i64 %16)
  br label %31

31:
  %.not101 = icmp eq ptr %8, null
  br i1 %.not101, label %33, label %32

32:
  call void @isozyme_run_dsymv(i32 %0, i64 %1, double %2, ptr nonnull %8, i64 %5, i64 %6, ptr %.086, i64 %.087, double 1.000000e+00, ptr nonnull %18, i64 %16)
  br label %33

33:
  %.not102 = icmp eq ptr %12, null
  br i1 %.not102, label %35, label %34

34:
  call void @isozyme_run_dsymv(i32 %0, i64 %1, double %2, ptr %.0, i64 %.084, i64 %.085, ptr nonnull %12, i64 %10, double 1.000000e+00, ptr nonnull %18, i64 %16)
  br label %35

35:
  %.not103 = icmp eq ptr %3, null
  br i1 %.not103, label %38, label %36

36:
  %37 = load double, ptr %3, align 8
  call void @isozyme_run_dsymv(i32 %0, i64 %1, double %37, ptr %.0, i64 %.084, i64 %.085, ptr %.086, i64 %.087, double 1.000000e+00, ptr nonnull %18, i64 %16)
  br label %38

38:
  ret void
}

define void @isozyme_reverse_dsyr(i32 %0, i64 %1, double %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, i64 %10, ptr %11, ptr %12) {
  %.not84 = icmp eq ptr %6, null
  %.079 = select i1 %.not84, i64 %5, i64 1
  %.0 = select i1 %.not84, ptr %4, ptr %6
  %.not85 = icmp eq ptr %12, null
  br i1 %.not85, label %27, label %14

14:
  %.not86 = icmp eq ptr %3, null
  br i1 %.not86, label %25, label %15

15:
  %16 = shl i64 %1, 3
  %17 = or i64 %16, 1
  %18 = call ptr @malloc(i64 %17)
  call void @isozyme_run_dsymv(i32 %0, i64 %1, double 1.000000e+00, ptr nonnull %12, i64 %9, i64 %10, ptr %.0, i64 %.079, double 0.000000e+00, ptr %18, i64 1)
  %19 = call double @isozyme_run_ddot(i64 %1, ptr %18, i64 1, ptr %.0, i64 %.079)
  %20 = call fastcc double @isozyme_dinner_diagonal(i64 %1, ptr %12, i64 %9, i64 %10, ptr %.0, i64 %.079, ptr %.0, i64 %.079)
  %21 = fadd double %19, %20
  %22 = fmul double %21, 5.000000e-01
  %23 = load double, ptr %3, align 8
  %24 = fadd double %23, %22
  store double %24, ptr %3, align 8
  call void @free(ptr %18)
  br label %25

25:
  %.not87 = icmp eq ptr %7, null
  br i1 %.not87, label %27, label %26

26:
  call void @isozyme_run_dsymv(i32 %0, i64 %1, double %2, ptr nonnull %12, i64 %9, i64 %10, ptr %.0, i64 %.079, double 1.000000e+00, ptr nonnull %7, i64 %5)
  call fastcc void @isozyme_dadd_diagonal_vector(i64 %1, double %2, ptr %12, i64 %9, i64 %10, ptr %.0, i64 %.079, ptr %7, i64 %5)
  br label %27

27:
  ret void
}

define internal fastcc double @isozyme_dinner_diagonal(i64 %0, ptr nonnull %1, i64 %2, i64 %3, ptr %4, i64 %5, ptr %6, i64 %7) unnamed_addr {
  %9 = icmp slt i64 %5, 0
  %.neg = sub i64 1, %0
  %.neg28 = mul i64 %5, %.neg
  %.024.idx = select i1 %9, i64 %.neg28, i64 0
  %.024 = getelementptr inbounds double, ptr %4, i64 %.024.idx
  %10 = icmp slt i64 %7, 0
  %.neg30 = mul i64 %7, %.neg
  %.025.idx = select i1 %10, i64 %.neg30, i64 0
  %.025 = getelementptr inbounds double, ptr %6, i64 %.025.idx
  %11 = icmp sgt i64 %0, 0
  br i1 %11, label %.lr.ph, label %._crit_edge

.lr.ph:
  %12 = add i64 %3, %2
  br label %13

._crit_edge.loopexit:
  %.lcssa = phi double [ %25, %13 ]
  br label %._crit_edge

._crit_edge:
  %.023.lcssa = phi double [ 0.000000e+00, %8 ], [ %.lcssa, %._crit_edge.loopexit ]
  ret double %.023.lcssa

13:
  %.032 = phi i64 [ 0, %.lr.ph ], [ %26, %13 ]
  %.02331 = phi double [ 0.000000e+00, %.lr.ph ], [ %25, %13 ]
  %14 = mul i64 %.032, %12
  %15 = getelementptr inbounds double, ptr %1, i64 %14
  %16 = load double, ptr %15, align 8
  %17 = mul nsw i64 %.032, %5
  %18 = getelementptr inbounds double, ptr %.024, i64 %17
  %19 = load double, ptr %18, align 8
  %20 = fmul double %16, %19
  %21 = mul nsw i64 %.032, %7
  %22 = getelementptr inbounds double, ptr %.025, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = fmul double %20, %23
  %25 = fadd double %.02331, %24
  %26 = add nuw nsw i64 %.032, 1
  %exitcond.not = icmp eq i64 %26, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %13
}

define internal fastcc void @isozyme_dadd_diagonal_vector(i64 %0, double %1, ptr nonnull %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr nonnull %7, i64 %8) unnamed_addr {
  %10 = icmp slt i64 %6, 0
  %.neg = sub i64 1, %0
  %.neg26 = mul i64 %6, %.neg
  %.022.idx = select i1 %10, i64 %.neg26, i64 0
  %.022 = getelementptr inbounds double, ptr %5, i64 %.022.idx
  %11 = icmp slt i64 %8, 0
  %.neg28 = mul i64 %8, %.neg
  %.023.idx = select i1 %11, i64 %.neg28, i64 0
  %.023 = getelementptr inbounds double, ptr %7, i64 %.023.idx
  %12 = icmp sgt i64 %0, 0
  br i1 %12, label %.lr.ph, label %._crit_edge

.lr.ph:
  %13 = add i64 %4, %3
  br label %14

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

14:
  %.029 = phi i64 [ 0, %.lr.ph ], [ %27, %14 ]
  %15 = mul i64 %.029, %13
  %16 = getelementptr inbounds double, ptr %2, i64 %15
  %17 = load double, ptr %16, align 8
  %18 = fmul double %1, %17
  %19 = mul nsw i64 %.029, %6
  %20 = getelementptr inbounds double, ptr %.022, i64 %19
  %21 = load double, ptr %20, align 8
  %22 = fmul double %18, %21
  %23 = mul nsw i64 %.029, %8
  %24 = getelementptr inbounds double, ptr %.023, i64 %23
  %25 = load double, ptr %24, align 8
  %26 = fadd double %25, %22
  store double %26, ptr %24, align 8
  %27 = add nuw nsw i64 %.029, 1
  %exitcond.not = icmp eq i64 %27, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %14
}

define void @isozyme_before_dsyr(i32 %0, i64 %1, double %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, i64 %10, ptr %11, ptr %12) {
  %.not58 = icmp eq ptr %6, null
  %.053 = select i1 %.not58, i64 %5, i64 1
  %.0 = select i1 %.not58, ptr %4, ptr %6
  %.not59 = icmp eq ptr %12, null
  br i1 %.not59, label %19, label %14

14:
  %.not60 = icmp eq ptr %7, null
  br i1 %.not60, label %16, label %15

15:
  call void @isozyme_run_dsyr2(i32 %0, i64 %1, double %2, ptr %.0, i64 %.053, ptr nonnull %7, i64 %5, ptr nonnull %12, i64 %9, i64 %10)
  br label %16

16:
  %.not61 = icmp eq ptr %3, null
  br i1 %.not61, label %19, label %17

17:
  %18 = load double, ptr %3, align 8
  call void @isozyme_run_dsyr(i32 %0, i64 %1, double %18, ptr %.0, i64 %.053, ptr nonnull %12, i64 %9, i64 %10)
  br label %19

19:
  ret void
}

declare void @isozyme_run_dsyr2(i32 , i64 , double , ptr , i64 , ptr , i64 , ptr , i64 , i64 )

declare void @isozyme_run_dsyr(i32 , i64 , double , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_reverse_dsyr2(i32 %0, i64 %1, double %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11, ptr %12, i64 %13, i64 %14, ptr %15, ptr %16) {
  %.not112 = icmp eq ptr %6, null
  %.0103 = select i1 %.not112, i64 %5, i64 1
  %.0 = select i1 %.not112, ptr %4, ptr %6
  %.not113 = icmp eq ptr %10, null
  %.0105 = select i1 %.not113, i64 %9, i64 1
  %.0104 = select i1 %.not113, ptr %8, ptr %10
  %.not114 = icmp eq ptr %16, null
  br i1 %.not114, label %32, label %18

18:
  %.not115 = icmp eq ptr %3, null
  br i1 %.not115, label %28, label %19

19:
  %20 = shl i64 %1, 3
  %21 = or i64 %20, 1
  %22 = call ptr @malloc(i64 %21)
  call void @isozyme_run_dsymv(i32 %0, i64 %1, double 1.000000e+00, ptr nonnull %16, i64 %13, i64 %14, ptr %.0104, i64 %.0105, double 0.000000e+00, ptr %22, i64 1)
  %23 = call double @isozyme_run_ddot(i64 %1, ptr %22, i64 1, ptr %.0, i64 %.0103)
  %24 = call fastcc double @isozyme_dinner_diagonal(i64 %1, ptr %16, i64 %13, i64 %14, ptr %.0, i64 %.0103, ptr %.0104, i64 %.0105)
  %25 = fadd double %23, %24
  %26 = load double, ptr %3, align 8
  %27 = fadd double %26, %25
  store double %27, ptr %3, align 8
  call void @free(ptr %22)
  br label %28

28:
  %.not116 = icmp eq ptr %7, null
  br i1 %.not116, label %30, label %29

29:
  call void @isozyme_run_dsymv(i32 %0, i64 %1, double %2, ptr nonnull %16, i64 %13, i64 %14, ptr %.0104, i64 %.0105, double 1.000000e+00, ptr nonnull %7, i64 %5)
  call fastcc void @isozyme_dadd_diagonal_vector(i64 %1, double %2, ptr %16, i64 %13, i64 %14, ptr %.0104, i64 %.0105, ptr %7, i64 %5)
  br label %30

30:
  %.not117 = icmp eq ptr %11, null
  br i1 %.not117, label %32, label %31

31:
  call void @isozyme_run_dsymv(i32 %0, i64 %1, double %2, ptr nonnull %16, i64 %13, i64 %14, ptr %.0, i64 %.0103, double 1.000000e+00, ptr nonnull %11, i64 %9)
  call fastcc void @isozyme_dadd_diagonal_vector(i64 %1, double %2, ptr %16, i64 %13, i64 %14, ptr %.0, i64 %.0103, ptr %11, i64 %9)
  br label %32

32:
  ret void
}

define void @isozyme_before_dsyr2(i32 %0, i64 %1, double %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11, ptr %12, i64 %13, i64 %14, ptr %15, ptr %16) {
  %.not79 = icmp eq ptr %6, null
  %.070 = select i1 %.not79, i64 %5, i64 1
  %.0 = select i1 %.not79, ptr %4, ptr %6
  %.not80 = icmp eq ptr %10, null
  %.072 = select i1 %.not80, i64 %9, i64 1
  %.071 = select i1 %.not80, ptr %8, ptr %10
  %.not81 = icmp eq ptr %16, null
  br i1 %.not81, label %25, label %18

18:
  %.not82 = icmp eq ptr %7, null
  br i1 %.not82, label %20, label %19

19:
  call void @isozyme_run_dsyr2(i32 %0, i64 %1, double %2, ptr nonnull %7, i64 %5, ptr %.071, i64 %.072, ptr nonnull %16, i64 %13, i64 %14)
  br label %20

20:
  %.not83 = icmp eq ptr %11, null
  br i1 %.not83, label %22, label %21

21:
  call void @isozyme_run_dsyr2(i32 %0, i64 %1, double %2, ptr %.0, i64 %.070, ptr nonnull %11, i64 %9, ptr nonnull %16, i64 %13, i64 %14)
  br label %22

22:
  %.not84 = icmp eq ptr %3, null
  br i1 %.not84, label %25, label %23

23:
  %24 = load double, ptr %3, align 8
  call void @isozyme_run_dsyr2(i32 %0, i64 %1, double %24, ptr %.0, i64 %.070, ptr %.071, i64 %.072, ptr nonnull %16, i64 %13, i64 %14)
  br label %25

25:
  ret void
}

define void @isozyme_reverse_dtrmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11, ptr %12) {
  %14 = icmp eq i64 %4, 1
  %15 = icmp slt i64 %2, 2
  %16 = icmp sge i64 %5, %2
  %or.cond363 = and i1 %14, %16
  %or.cond60 = or i1 %15, %or.cond363
  %17 = select i1 %or.cond60, i64 1, i64 %2
  %18 = select i1 %or.cond60, i64 %2, i64 1
  %.not = icmp eq ptr %6, null
  %.052 = select i1 %.not, i64 %5, i64 %18
  %.051 = select i1 %.not, i64 %4, i64 %17
  %.0 = select i1 %.not, ptr %3, ptr %6
  %.not57 = icmp eq ptr %11, null
  br i1 %.not57, label %23, label %19

19:
  %.not58 = icmp eq ptr %7, null
  br i1 %.not58, label %21, label %20

20:
  call fastcc void @isozyme_dadd_outer_triangle(i32 %0, i32 %1, i64 %2, double 1.000000e+00, ptr nonnull %11, i64 %9, ptr %12, i64 1, ptr %7, i64 %4, i64 %5)
  br label %21

21:
  %.not59 = icmp eq i32 %0, 0
  %22 = zext i1 %.not59 to i32
  call void @isozyme_run_dtrmv(i32 %22, i32 %1, i64 %2, ptr %.0, i64 %.052, i64 %.051, ptr nonnull %11, i64 %9)
  br label %23

23:
  ret void
}

declare void @isozyme_run_dtrmv(i32 , i32 , i64 , ptr , i64 , i64 , ptr , i64 )

define void @isozyme_before_dtrmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11, ptr %12) {
  %.not66 = icmp eq ptr %10, null
  %.061 = select i1 %.not66, i64 %9, i64 1
  %.060 = select i1 %.not66, ptr %8, ptr %10
  %.not67 = icmp eq ptr %11, null
  br i1 %.not67, label %24, label %14

14:
  %.not = icmp eq ptr %6, null
  %.0 = select i1 %.not, ptr %3, ptr %6
  %15 = icmp eq i64 %4, 1
  %16 = icmp slt i64 %2, 2
  %17 = icmp sge i64 %5, %2
  %or.cond372 = and i1 %15, %17
  %or.cond69 = or i1 %16, %or.cond372
  %18 = select i1 %or.cond69, i64 1, i64 %2
  %.058 = select i1 %.not, i64 %4, i64 %18
  %19 = select i1 %or.cond69, i64 %2, i64 1
  %.059 = select i1 %.not, i64 %5, i64 %19
  call void @isozyme_run_dtrmv(i32 %0, i32 %1, i64 %2, ptr %.0, i64 %.058, i64 %.059, ptr nonnull %11, i64 %9)
  %.not68 = icmp eq ptr %7, null
  br i1 %.not68, label %24, label %20

20:
  %21 = shl i64 %2, 3
  %22 = or i64 %21, 1
  %23 = call ptr @malloc(i64 %22)
  call fastcc void @isozyme_dtriangle_times(i32 %0, i32 %1, i64 %2, ptr %7, i64 %4, i64 %5, ptr %.060, i64 %.061, ptr %23)
  call fastcc void @isozyme_dadd_vector(i64 %2, double 1.000000e+00, ptr %23, i64 1, ptr nonnull %11, i64 %9)
  call void @free(ptr %23)
  br label %24

24:
  ret void
}

define internal fastcc void @isozyme_dtriangle_times(i32 %0, i32 %1, i64 %2, ptr nonnull %3, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8) unnamed_addr {
  call fastcc void @isozyme_dset_vector(i64 %2, ptr %6, i64 %7, ptr %8)
  call void @isozyme_run_dtrmv(i32 %0, i32 %1, i64 %2, ptr nonnull %3, i64 %4, i64 %5, ptr %8, i64 1)
  %.not = icmp eq i32 %1, 0
  br i1 %.not, label %11, label %10

10:
  call fastcc void @isozyme_dadd_vector(i64 %2, double -1.000000e+00, ptr %6, i64 %7, ptr %8, i64 1)
  br label %11

11:
  ret void
}

define void @isozyme_reverse_dtrsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11) {
  %.not60 = icmp eq ptr %10, null
  %.055 = select i1 %.not60, i64 %9, i64 1
  %.054 = select i1 %.not60, ptr %8, ptr %10
  %.not61 = icmp eq ptr %11, null
  br i1 %.not61, label %21, label %13

13:
  %.not = icmp eq ptr %6, null
  %.0 = select i1 %.not, ptr %3, ptr %6
  %14 = icmp eq i64 %4, 1
  %15 = icmp slt i64 %2, 2
  %16 = icmp sge i64 %5, %2
  %or.cond367 = and i1 %14, %16
  %or.cond64 = or i1 %15, %or.cond367
  %17 = select i1 %or.cond64, i64 1, i64 %2
  %.052 = select i1 %.not, i64 %4, i64 %17
  %18 = select i1 %or.cond64, i64 %2, i64 1
  %.053 = select i1 %.not, i64 %5, i64 %18
  %.not62 = icmp eq i32 %0, 0
  %19 = zext i1 %.not62 to i32
  call void @isozyme_run_dtrsv(i32 %19, i32 %1, i64 %2, ptr %.0, i64 %.053, i64 %.052, ptr nonnull %11, i64 %9)
  %.not63 = icmp eq ptr %7, null
  br i1 %.not63, label %21, label %20

20:
  call fastcc void @isozyme_dadd_outer_triangle(i32 %0, i32 %1, i64 %2, double -1.000000e+00, ptr nonnull %11, i64 %9, ptr %.054, i64 %.055, ptr %7, i64 %4, i64 %5)
  br label %21

21:
  ret void
}

declare void @isozyme_run_dtrsv(i32 , i32 , i64 , ptr , i64 , i64 , ptr , i64 )

define void @isozyme_after_dtrsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11) {
  %13 = icmp eq i64 %4, 1
  %14 = icmp slt i64 %2, 2
  %15 = icmp sge i64 %5, %2
  %or.cond380 = and i1 %13, %15
  %or.cond77 = or i1 %14, %or.cond380
  %16 = select i1 %or.cond77, i64 1, i64 %2
  %17 = select i1 %or.cond77, i64 %2, i64 1
  %.not = icmp eq ptr %6, null
  %.067 = select i1 %.not, i64 %5, i64 %17
  %.066 = select i1 %.not, i64 %4, i64 %16
  %.0 = select i1 %.not, ptr %3, ptr %6
  %.not74 = icmp eq ptr %10, null
  %.069 = select i1 %.not74, i64 %9, i64 1
  %.068 = select i1 %.not74, ptr %8, ptr %10
  %.not75 = icmp eq ptr %11, null
  br i1 %.not75, label %23, label %18

18:
  call void @isozyme_run_dtrsv(i32 %0, i32 %1, i64 %2, ptr %.0, i64 %.066, i64 %.067, ptr nonnull %11, i64 %9)
  %.not76 = icmp eq ptr %7, null
  br i1 %.not76, label %23, label %19

19:
  %20 = shl i64 %2, 3
  %21 = or i64 %20, 1
  %22 = call ptr @malloc(i64 %21)
  call fastcc void @isozyme_dtriangle_times(i32 %0, i32 %1, i64 %2, ptr %7, i64 %4, i64 %5, ptr %.068, i64 %.069, ptr %22)
  call void @isozyme_run_dtrsv(i32 %0, i32 %1, i64 %2, ptr %.0, i64 %.066, i64 %.067, ptr %22, i64 1)
  call fastcc void @isozyme_dadd_vector(i64 %2, double -1.000000e+00, ptr %22, i64 1, ptr nonnull %11, i64 %9)
  call void @free(ptr %22)
  br label %23

23:
  ret void
}

define void @isozyme_reverse_dgemm(i64 %0, i64 %1, i64 %2, double %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, i64 %11, i64 %12, ptr %13, ptr %14, double %15, ptr %16, ptr %17, i64 %18, i64 %19, ptr %20, ptr %21, ptr %22) {
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %0, 2
  %or.cond = or i1 %25, %24
  br i1 %or.cond, label %26, label %29

26:
  %27 = icmp sge i64 %7, %0
  %28 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %28, %27
  br i1 %or.cond3, label %30, label %29

29:
  br label %30

30:
  %31 = phi i64 [ %2, %29 ], [ 1, %26 ]
  %32 = icmp sge i64 %7, %0
  %33 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %33, %32
  %34 = and i1 %or.cond, %or.cond7
  %35 = select i1 %34, i64 %0, i64 1
  %.not = icmp eq ptr %8, null
  %.0165 = select i1 %.not, i64 %7, i64 %35
  %.0164 = select i1 %.not, i64 %6, i64 %31
  %.0 = select i1 %.not, ptr %5, ptr %8
  %36 = icmp eq i64 %11, 1
  %or.cond9 = or i1 %33, %36
  br i1 %or.cond9, label %37, label %40

37:
  %38 = icmp sge i64 %12, %2
  %39 = icmp slt i64 %1, 2
  %or.cond11 = or i1 %39, %38
  br i1 %or.cond11, label %41, label %40

40:
  br label %41

41:
  %42 = phi i64 [ %1, %40 ], [ 1, %37 ]
  %43 = icmp sge i64 %12, %2
  %44 = icmp slt i64 %1, 2
  %or.cond15 = or i1 %44, %43
  %45 = and i1 %or.cond9, %or.cond15
  %46 = select i1 %45, i64 %2, i64 1
  %.not176 = icmp eq ptr %13, null
  %.0168 = select i1 %.not176, i64 %12, i64 %46
  %.0167 = select i1 %.not176, i64 %11, i64 %42
  %.0166 = select i1 %.not176, ptr %10, ptr %13
  %47 = icmp eq i64 %18, 1
  %or.cond17 = or i1 %25, %47
  %48 = icmp sge i64 %19, %0
  %or.cond19 = or i1 %44, %48
  %or.cond182 = and i1 %or.cond17, %or.cond19
  %49 = select i1 %or.cond182, i64 1, i64 %1
  %50 = select i1 %or.cond182, i64 %0, i64 1
  %.not178 = icmp eq ptr %21, null
  br i1 %.not178, label %72, label %51

51:
  %.not179 = icmp eq ptr %9, null
  br i1 %.not179, label %53, label %52

52:
  call void @isozyme_run_dgemm(i64 %0, i64 %2, i64 %1, double %3, ptr nonnull %21, i64 %18, i64 %19, ptr %.0166, i64 %.0168, i64 %.0167, double 1.000000e+00, ptr nonnull %9, i64 %6, i64 %7)
  br label %53

53:
  %.not180 = icmp eq ptr %14, null
  br i1 %.not180, label %55, label %54

54:
  call void @isozyme_run_dgemm(i64 %2, i64 %1, i64 %0, double %3, ptr %.0, i64 %.0165, i64 %.0164, ptr nonnull %21, i64 %18, i64 %19, double 1.000000e+00, ptr nonnull %14, i64 %11, i64 %12)
  br label %55

55:
  %.not181 = icmp eq ptr %4, null
  br i1 %.not181, label %64, label %56

56:
  %57 = shl i64 %0, 3
  %58 = mul i64 %57, %1
  %59 = or i64 %58, 1
  %60 = call ptr @malloc(i64 %59)
  call void @isozyme_run_dgemm(i64 %0, i64 %1, i64 %2, double 1.000000e+00, ptr %.0, i64 %.0164, i64 %.0165, ptr %.0166, i64 %.0167, i64 %.0168, double 0.000000e+00, ptr %60, i64 1, i64 %0)
  %61 = call fastcc double @isozyme_dinner(i64 %0, i64 %1, ptr %60, i64 1, i64 %0, ptr %21, i64 %18, i64 %19)
  %62 = load double, ptr %4, align 8
  %63 = fadd double %61, %62
  store double %63, ptr %4, align 8
  call void @free(ptr %60)
  br label %64

64:
  %65 = icmp ne ptr %16, null
  %66 = fcmp une double %15, 0.000000e+00
  %or.cond25 = and i1 %66, %65
  br i1 %or.cond25, label %67, label %71

67:
  %68 = call fastcc double @isozyme_dinner(i64 %0, i64 %1, ptr %22, i64 %49, i64 %50, ptr %21, i64 %18, i64 %19)
  %69 = load double, ptr %16, align 8
  %70 = fadd double %68, %69
  store double %70, ptr %16, align 8
  br label %71

71:
  call fastcc void @isozyme_dmultiply(i64 %0, i64 %1, double %15, ptr %21, i64 %18, i64 %19)
  br label %72

72:
  ret void
}

declare void @isozyme_run_dgemm(i64 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 , double , ptr , i64 , i64 )

define internal fastcc double @isozyme_dinner(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr nonnull %5, i64 %6, i64 %7) unnamed_addr {
  %9 = icmp eq i64 %6, 1
  %10 = icmp slt i64 %0, 2
  %or.cond = or i1 %10, %9
  br i1 %or.cond, label %11, label %14

11:
  %12 = icmp sge i64 %7, %0
  %13 = icmp slt i64 %1, 2
  %or.cond3 = or i1 %13, %12
  br i1 %or.cond3, label %15, label %14

14:
  br label %15

15:
  %.041 = phi i64 [ %4, %11 ], [ %3, %14 ]
  %.040 = phi i64 [ %6, %11 ], [ %7, %14 ]
  %.039 = phi i64 [ %7, %11 ], [ %6, %14 ]
  %.037 = phi i64 [ %3, %11 ], [ %4, %14 ]
  %.036 = phi i64 [ %1, %11 ], [ %0, %14 ]
  %.035 = phi i64 [ %0, %11 ], [ %1, %14 ]
  %16 = icmp sgt i64 %.036, 0
  br i1 %16, label %.preheader.lr.ph, label %._crit_edge48

.preheader.lr.ph:
  %17 = icmp sgt i64 %.035, 0
  br label %.preheader

.preheader:
  %.03447 = phi i64 [ 0, %.preheader.lr.ph ], [ %20, %._crit_edge ]
  %.03846 = phi double [ 0.000000e+00, %.preheader.lr.ph ], [ %.1.lcssa, %._crit_edge ]
  br i1 %17, label %.lr.ph, label %._crit_edge

.lr.ph:
  %18 = mul nsw i64 %.03447, %.041
  %invariant.gep = getelementptr double, ptr %2, i64 %18
  %19 = mul nsw i64 %.03447, %.039
  %invariant.gep44 = getelementptr double, ptr %5, i64 %19
  br label %21

._crit_edge48.loopexit:
  %.1.lcssa.lcssa = phi double [ %.1.lcssa, %._crit_edge ]
  br label %._crit_edge48

._crit_edge48:
  %.038.lcssa = phi double [ 0.000000e+00, %15 ], [ %.1.lcssa.lcssa, %._crit_edge48.loopexit ]
  ret double %.038.lcssa

._crit_edge.loopexit:
  %.lcssa = phi double [ %27, %21 ]
  br label %._crit_edge

._crit_edge:
  %.1.lcssa = phi double [ %.03846, %.preheader ], [ %.lcssa, %._crit_edge.loopexit ]
  %20 = add nuw nsw i64 %.03447, 1
  %exitcond50.not = icmp eq i64 %20, %.036
  br i1 %exitcond50.not, label %._crit_edge48.loopexit, label %.preheader

21:
  %.043 = phi i64 [ 0, %.lr.ph ], [ %28, %21 ]
  %.142 = phi double [ %.03846, %.lr.ph ], [ %27, %21 ]
  %22 = mul nsw i64 %.043, %.037
  %gep = getelementptr double, ptr %invariant.gep, i64 %22
  %23 = load double, ptr %gep, align 8
  %24 = mul nsw i64 %.043, %.040
  %gep45 = getelementptr double, ptr %invariant.gep44, i64 %24
  %25 = load double, ptr %gep45, align 8
  %26 = fmul double %23, %25
  %27 = fadd double %.142, %26
  %28 = add nuw nsw i64 %.043, 1
  %exitcond.not = icmp eq i64 %28, %.035
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %21
}

define internal fastcc void @isozyme_dmultiply(i64 %0, i64 %1, double %2, ptr nonnull %3, i64 %4, i64 %5) unnamed_addr {
  %7 = fcmp oeq double %2, 1.000000e+00
  br i1 %7, label %.loopexit, label %8

8:
  %9 = icmp eq i64 %4, 1
  %10 = icmp slt i64 %0, 2
  %or.cond = or i1 %10, %9
  br i1 %or.cond, label %11, label %14

11:
  %12 = icmp sge i64 %5, %0
  %13 = icmp slt i64 %1, 2
  %or.cond3 = or i1 %13, %12
  br i1 %or.cond3, label %15, label %14

14:
  br label %15

15:
  %.044 = phi i64 [ %4, %11 ], [ %5, %14 ]
  %.043 = phi i64 [ %5, %11 ], [ %4, %14 ]
  %.042 = phi i64 [ %1, %11 ], [ %0, %14 ]
  %.041 = phi i64 [ %0, %11 ], [ %1, %14 ]
  %16 = fcmp oeq double %2, 0.000000e+00
  %17 = icmp sgt i64 %.042, 0
  br i1 %16, label %.preheader46, label %.preheader48

.preheader48:
  br i1 %17, label %.preheader47.lr.ph, label %.loopexit

.preheader47.lr.ph:
  %18 = icmp sgt i64 %.041, 0
  br label %.preheader47

.preheader46:
  br i1 %17, label %.preheader.lr.ph, label %.loopexit

.preheader.lr.ph:
  %19 = icmp sgt i64 %.041, 0
  br label %.preheader

.preheader:
  %.04057 = phi i64 [ 0, %.preheader.lr.ph ], [ %21, %._crit_edge54 ]
  br i1 %19, label %.lr.ph53, label %._crit_edge54

.lr.ph53:
  %20 = mul nsw i64 %.04057, %.043
  %invariant.gep55 = getelementptr double, ptr %3, i64 %20
  br label %22

._crit_edge54.loopexit:
  br label %._crit_edge54

._crit_edge54:
  %21 = add nuw nsw i64 %.04057, 1
  %exitcond61.not = icmp eq i64 %21, %.042
  br i1 %exitcond61.not, label %.loopexit.loopexit, label %.preheader

22:
  %.03952 = phi i64 [ 0, %.lr.ph53 ], [ %24, %22 ]
  %23 = mul nsw i64 %.03952, %.044
  %gep56 = getelementptr double, ptr %invariant.gep55, i64 %23
  store double 0.000000e+00, ptr %gep56, align 8
  %24 = add nuw nsw i64 %.03952, 1
  %exitcond60.not = icmp eq i64 %24, %.041
  br i1 %exitcond60.not, label %._crit_edge54.loopexit, label %22

.preheader47:
  %.03851 = phi i64 [ 0, %.preheader47.lr.ph ], [ %26, %._crit_edge ]
  br i1 %18, label %.lr.ph, label %._crit_edge

.lr.ph:
  %25 = mul nsw i64 %.03851, %.043
  %invariant.gep = getelementptr double, ptr %3, i64 %25
  br label %27

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %26 = add nuw nsw i64 %.03851, 1
  %exitcond59.not = icmp eq i64 %26, %.042
  br i1 %exitcond59.not, label %.loopexit.loopexit67, label %.preheader47

27:
  %.050 = phi i64 [ 0, %.lr.ph ], [ %31, %27 ]
  %28 = mul nsw i64 %.050, %.044
  %gep = getelementptr double, ptr %invariant.gep, i64 %28
  %29 = load double, ptr %gep, align 8
  %30 = fmul double %2, %29
  store double %30, ptr %gep, align 8
  %31 = add nuw nsw i64 %.050, 1
  %exitcond.not = icmp eq i64 %31, %.041
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %27

.loopexit.loopexit:
  br label %.loopexit

.loopexit.loopexit67:
  br label %.loopexit

.loopexit:
  ret void
}

define void @isozyme_before_dgemm(i64 %0, i64 %1, i64 %2, double %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, i64 %11, i64 %12, ptr %13, ptr %14, double %15, ptr %16, ptr %17, i64 %18, i64 %19, ptr %20, ptr %21, ptr %22) {
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %0, 2
  %or.cond = or i1 %25, %24
  br i1 %or.cond, label %26, label %29

26:
  %27 = icmp sge i64 %7, %0
  %28 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %28, %27
  br i1 %or.cond3, label %30, label %29

29:
  br label %30

30:
  %31 = phi i64 [ %2, %29 ], [ 1, %26 ]
  %32 = icmp sge i64 %7, %0
  %33 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %33, %32
  %34 = and i1 %or.cond, %or.cond7
  %35 = select i1 %34, i64 %0, i64 1
  %.not = icmp eq ptr %8, null
  %.0153 = select i1 %.not, i64 %7, i64 %35
  %.0152 = select i1 %.not, i64 %6, i64 %31
  %.0 = select i1 %.not, ptr %5, ptr %8
  %36 = icmp eq i64 %11, 1
  %or.cond9 = or i1 %33, %36
  br i1 %or.cond9, label %37, label %40

37:
  %38 = icmp sge i64 %12, %2
  %39 = icmp slt i64 %1, 2
  %or.cond11 = or i1 %39, %38
  br i1 %or.cond11, label %41, label %40

40:
  br label %41

41:
  %42 = phi i64 [ %1, %40 ], [ 1, %37 ]
  %43 = icmp sge i64 %12, %2
  %44 = icmp slt i64 %1, 2
  %or.cond15 = or i1 %44, %43
  %45 = and i1 %or.cond9, %or.cond15
  %46 = select i1 %45, i64 %2, i64 1
  %.not168 = icmp eq ptr %13, null
  %.0156 = select i1 %.not168, i64 %12, i64 %46
  %.0155 = select i1 %.not168, i64 %11, i64 %42
  %.0154 = select i1 %.not168, ptr %10, ptr %13
  %47 = icmp eq i64 %18, 1
  %or.cond17 = or i1 %25, %47
  %48 = icmp sge i64 %19, %0
  %or.cond19 = or i1 %44, %48
  %or.cond174 = and i1 %or.cond17, %or.cond19
  %49 = select i1 %or.cond174, i64 1, i64 %1
  %50 = select i1 %or.cond174, i64 %0, i64 1
  %.not169 = icmp eq ptr %20, null
  %.0159 = select i1 %.not169, i64 %19, i64 %50
  %.0158 = select i1 %.not169, i64 %18, i64 %49
  %.0157 = select i1 %.not169, ptr %17, ptr %20
  %.not170 = icmp eq ptr %21, null
  br i1 %.not170, label %63, label %51

51:
  call fastcc void @isozyme_dmultiply(i64 %0, i64 %1, double %15, ptr %21, i64 %18, i64 %19)
  %52 = icmp ne ptr %16, null
  %53 = fcmp une double %15, 0.000000e+00
  %or.cond25 = and i1 %53, %52
  br i1 %or.cond25, label %54, label %56

54:
  %55 = load double, ptr %16, align 8
  call fastcc void @isozyme_dadd(i64 %0, i64 %1, double %55, ptr %.0157, i64 %.0158, i64 %.0159, ptr nonnull %21, i64 %18, i64 %19)
  br label %56

56:
  %.not171 = icmp eq ptr %9, null
  br i1 %.not171, label %58, label %57

57:
  call void @isozyme_run_dgemm(i64 %0, i64 %1, i64 %2, double %3, ptr nonnull %9, i64 %6, i64 %7, ptr %.0154, i64 %.0155, i64 %.0156, double 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %58

58:
  %.not172 = icmp eq ptr %14, null
  br i1 %.not172, label %60, label %59

59:
  call void @isozyme_run_dgemm(i64 %0, i64 %1, i64 %2, double %3, ptr %.0, i64 %.0152, i64 %.0153, ptr nonnull %14, i64 %11, i64 %12, double 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %60

60:
  %.not173 = icmp eq ptr %4, null
  br i1 %.not173, label %63, label %61

61:
  %62 = load double, ptr %4, align 8
  call void @isozyme_run_dgemm(i64 %0, i64 %1, i64 %2, double %62, ptr %.0, i64 %.0152, i64 %.0153, ptr %.0154, i64 %.0155, i64 %.0156, double 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %63

63:
  ret void
}

define internal fastcc void @isozyme_dadd(i64 %0, i64 %1, double %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, i64 %8) unnamed_addr {
  %10 = icmp eq i64 %7, 1
  %11 = icmp slt i64 %0, 2
  %or.cond = or i1 %11, %10
  br i1 %or.cond, label %12, label %15

12:
  %13 = icmp sge i64 %8, %0
  %14 = icmp slt i64 %1, 2
  %or.cond3 = or i1 %14, %13
  br i1 %or.cond3, label %16, label %15

15:
  br label %16

16:
  %.039 = phi i64 [ %5, %12 ], [ %4, %15 ]
  %.038 = phi i64 [ %7, %12 ], [ %8, %15 ]
  %.037 = phi i64 [ %8, %12 ], [ %7, %15 ]
  %.036 = phi i64 [ %4, %12 ], [ %5, %15 ]
  %.035 = phi i64 [ %1, %12 ], [ %0, %15 ]
  %.034 = phi i64 [ %0, %12 ], [ %1, %15 ]
  %17 = icmp sgt i64 %.035, 0
  br i1 %17, label %.preheader.lr.ph, label %._crit_edge44

.preheader.lr.ph:
  %18 = icmp sgt i64 %.034, 0
  br label %.preheader

.preheader:
  %.03343 = phi i64 [ 0, %.preheader.lr.ph ], [ %21, %._crit_edge ]
  br i1 %18, label %.lr.ph, label %._crit_edge

.lr.ph:
  %19 = mul nsw i64 %.03343, %.039
  %invariant.gep = getelementptr double, ptr %3, i64 %19
  %20 = mul nsw i64 %.03343, %.037
  %invariant.gep41 = getelementptr double, ptr %6, i64 %20
  br label %22

._crit_edge44.loopexit:
  br label %._crit_edge44

._crit_edge44:
  ret void

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %21 = add nuw nsw i64 %.03343, 1
  %exitcond45.not = icmp eq i64 %21, %.035
  br i1 %exitcond45.not, label %._crit_edge44.loopexit, label %.preheader

22:
  %.040 = phi i64 [ 0, %.lr.ph ], [ %29, %22 ]
  %23 = mul nsw i64 %.040, %.036
  %gep = getelementptr double, ptr %invariant.gep, i64 %23
  %24 = load double, ptr %gep, align 8
  %25 = fmul double %2, %24
  %26 = mul nsw i64 %.040, %.038
  %gep42 = getelementptr double, ptr %invariant.gep41, i64 %26
  %27 = load double, ptr %gep42, align 8
  %28 = fadd double %27, %25
  store double %28, ptr %gep42, align 8
  %29 = add nuw nsw i64 %.040, 1
  %exitcond.not = icmp eq i64 %29, %.034
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %22
}

define void @isozyme_reverse_dsymm(i32 %0, i64 %1, i64 %2, double %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, i64 %11, i64 %12, ptr %13, ptr %14, double %15, ptr %16, ptr %17, i64 %18, i64 %19, ptr %20, ptr %21, ptr %22) {
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %1, 2
  %26 = icmp sge i64 %7, %1
  %or.cond3214 = and i1 %24, %26
  %or.cond206 = or i1 %25, %or.cond3214
  %27 = select i1 %or.cond206, i64 1, i64 %1
  %28 = select i1 %or.cond206, i64 %1, i64 1
  %.not = icmp eq ptr %8, null
  %.0189 = select i1 %.not, i64 %7, i64 %28
  %.0188 = select i1 %.not, i64 %6, i64 %27
  %.0 = select i1 %.not, ptr %5, ptr %8
  %29 = icmp eq i64 %11, 1
  %or.cond9 = or i1 %25, %29
  br i1 %or.cond9, label %30, label %33

30:
  %31 = icmp sge i64 %12, %1
  %32 = icmp slt i64 %2, 2
  %or.cond11 = or i1 %32, %31
  br i1 %or.cond11, label %34, label %33

33:
  br label %34

34:
  %35 = phi i64 [ %2, %33 ], [ 1, %30 ]
  %36 = icmp sge i64 %12, %1
  %37 = icmp slt i64 %2, 2
  %or.cond15 = or i1 %37, %36
  %38 = and i1 %or.cond9, %or.cond15
  %39 = select i1 %38, i64 %1, i64 1
  %.not200 = icmp eq ptr %13, null
  %.0192 = select i1 %.not200, i64 %12, i64 %39
  %.0191 = select i1 %.not200, i64 %11, i64 %35
  %.0190 = select i1 %.not200, ptr %10, ptr %13
  %40 = icmp eq i64 %18, 1
  %or.cond17 = or i1 %25, %40
  %41 = icmp sge i64 %19, %1
  %or.cond19 = or i1 %37, %41
  %or.cond207 = and i1 %or.cond17, %or.cond19
  %42 = select i1 %or.cond207, i64 1, i64 %2
  %43 = select i1 %or.cond207, i64 %1, i64 1
  %.not202 = icmp eq ptr %21, null
  br i1 %.not202, label %67, label %44

44:
  %.not203 = icmp eq ptr %9, null
  br i1 %.not203, label %46, label %45

45:
  call void @isozyme_run_dsyr2k(i32 %0, i64 %1, i64 %2, double %3, ptr nonnull %21, i64 %18, i64 %19, ptr %.0190, i64 %.0191, i64 %.0192, double 1.000000e+00, ptr nonnull %9, i64 %6, i64 %7)
  call fastcc void @isozyme_dsubtract_inner(i64 %1, i64 %2, double %3, ptr %21, i64 %18, i64 %19, ptr %.0190, i64 %.0191, i64 %.0192, ptr %9, i64 %6, i64 %7)
  br label %46

46:
  %.not204 = icmp eq ptr %14, null
  br i1 %.not204, label %48, label %47

47:
  call void @isozyme_run_dsymm(i32 %0, i64 %1, i64 %2, double %3, ptr %.0, i64 %.0188, i64 %.0189, ptr nonnull %21, i64 %18, i64 %19, double 1.000000e+00, ptr nonnull %14, i64 %11, i64 %12)
  br label %48

48:
  %.not205 = icmp eq ptr %4, null
  br i1 %.not205, label %59, label %49

49:
  %50 = shl i64 %1, 3
  %51 = mul i64 %50, %2
  %52 = or i64 %51, 1
  %53 = call ptr @malloc(i64 %52)
  %54 = icmp eq i64 %.0191, 1
  %or.cond25 = or i1 %25, %54
  %55 = icmp sge i64 %.0192, %1
  %or.cond27 = or i1 %37, %55
  %or.cond208 = and i1 %or.cond27, %or.cond25
  %.0187 = select i1 %or.cond208, i64 1, i64 %2
  %.0186 = select i1 %or.cond208, i64 %1, i64 1
  call void @isozyme_run_dsymm(i32 %0, i64 %1, i64 %2, double 1.000000e+00, ptr %.0, i64 %.0188, i64 %.0189, ptr %.0190, i64 %.0191, i64 %.0192, double 0.000000e+00, ptr %53, i64 %.0187, i64 %.0186)
  %56 = call fastcc double @isozyme_dinner(i64 %1, i64 %2, ptr %53, i64 %.0187, i64 %.0186, ptr %21, i64 %18, i64 %19)
  %57 = load double, ptr %4, align 8
  %58 = fadd double %56, %57
  store double %58, ptr %4, align 8
  call void @free(ptr %53)
  br label %59

59:
  %60 = icmp ne ptr %16, null
  %61 = fcmp une double %15, 0.000000e+00
  %or.cond29 = and i1 %61, %60
  br i1 %or.cond29, label %62, label %66

62:
  %63 = call fastcc double @isozyme_dinner(i64 %1, i64 %2, ptr %22, i64 %42, i64 %43, ptr %21, i64 %18, i64 %19)
  %64 = load double, ptr %16, align 8
  %65 = fadd double %63, %64
  store double %65, ptr %16, align 8
  br label %66

66:
  call fastcc void @isozyme_dmultiply(i64 %1, i64 %2, double %15, ptr %21, i64 %18, i64 %19)
  br label %67

67:
  ret void
}

declare void @isozyme_run_dsyr2k(i32 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 , double , ptr , i64 , i64 )

define internal fastcc void @isozyme_dsubtract_inner(i64 %0, i64 %1, double %2, ptr nonnull %3, i64 %4, i64 %5, ptr %6, i64 %7, i64 %8, ptr nonnull %9, i64 %10, i64 %11) unnamed_addr {
  %13 = icmp sgt i64 %1, 0
  br i1 %13, label %.preheader.lr.ph, label %._crit_edge26

.preheader.lr.ph:
  %14 = icmp sgt i64 %0, 0
  %15 = add i64 %11, %10
  br label %.preheader

.preheader:
  %.02125 = phi i64 [ 0, %.preheader.lr.ph ], [ %18, %._crit_edge ]
  br i1 %14, label %.lr.ph, label %._crit_edge

.lr.ph:
  %16 = mul nsw i64 %.02125, %5
  %invariant.gep = getelementptr double, ptr %3, i64 %16
  %17 = mul nsw i64 %.02125, %8
  %invariant.gep23 = getelementptr double, ptr %6, i64 %17
  br label %19

._crit_edge26.loopexit:
  br label %._crit_edge26

._crit_edge26:
  ret void

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %18 = add nuw nsw i64 %.02125, 1
  %exitcond27.not = icmp eq i64 %18, %1
  br i1 %exitcond27.not, label %._crit_edge26.loopexit, label %.preheader

19:
  %.022 = phi i64 [ 0, %.lr.ph ], [ %30, %19 ]
  %20 = mul nsw i64 %.022, %4
  %gep = getelementptr double, ptr %invariant.gep, i64 %20
  %21 = load double, ptr %gep, align 8
  %22 = fmul double %2, %21
  %23 = mul nsw i64 %.022, %7
  %gep24 = getelementptr double, ptr %invariant.gep23, i64 %23
  %24 = load double, ptr %gep24, align 8
  %25 = fmul double %22, %24
  %26 = mul i64 %.022, %15
  %27 = getelementptr inbounds double, ptr %9, i64 %26
  %28 = load double, ptr %27, align 8
  %29 = fsub double %28, %25
  store double %29, ptr %27, align 8
  %30 = add nuw nsw i64 %.022, 1
  %exitcond.not = icmp eq i64 %30, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %19
}

declare void @isozyme_run_dsymm(i32 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 , double , ptr , i64 , i64 )

define void @isozyme_before_dsymm(i32 %0, i64 %1, i64 %2, double %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, i64 %11, i64 %12, ptr %13, ptr %14, double %15, ptr %16, ptr %17, i64 %18, i64 %19, ptr %20, ptr %21, ptr %22) {
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %1, 2
  %26 = icmp sge i64 %7, %1
  %or.cond3181 = and i1 %24, %26
  %or.cond174 = or i1 %25, %or.cond3181
  %27 = select i1 %or.cond174, i64 1, i64 %1
  %28 = select i1 %or.cond174, i64 %1, i64 1
  %.not = icmp eq ptr %8, null
  %.0153 = select i1 %.not, i64 %7, i64 %28
  %.0152 = select i1 %.not, i64 %6, i64 %27
  %.0 = select i1 %.not, ptr %5, ptr %8
  %29 = icmp eq i64 %11, 1
  %or.cond9 = or i1 %25, %29
  br i1 %or.cond9, label %30, label %33

30:
  %31 = icmp sge i64 %12, %1
  %32 = icmp slt i64 %2, 2
  %or.cond11 = or i1 %32, %31
  br i1 %or.cond11, label %34, label %33

33:
  br label %34

34:
  %35 = phi i64 [ %2, %33 ], [ 1, %30 ]
  %36 = icmp sge i64 %12, %1
  %37 = icmp slt i64 %2, 2
  %or.cond15 = or i1 %37, %36
  %38 = and i1 %or.cond9, %or.cond15
  %39 = select i1 %38, i64 %1, i64 1
  %.not168 = icmp eq ptr %13, null
  %.0156 = select i1 %.not168, i64 %12, i64 %39
  %.0155 = select i1 %.not168, i64 %11, i64 %35
  %.0154 = select i1 %.not168, ptr %10, ptr %13
  %40 = icmp eq i64 %18, 1
  %or.cond17 = or i1 %25, %40
  %41 = icmp sge i64 %19, %1
  %or.cond19 = or i1 %37, %41
  %or.cond175 = and i1 %or.cond17, %or.cond19
  %42 = select i1 %or.cond175, i64 1, i64 %2
  %43 = select i1 %or.cond175, i64 %1, i64 1
  %.not169 = icmp eq ptr %20, null
  %.0159 = select i1 %.not169, i64 %19, i64 %43
  %.0158 = select i1 %.not169, i64 %18, i64 %42
  %.0157 = select i1 %.not169, ptr %17, ptr %20
  %.not170 = icmp eq ptr %21, null
  br i1 %.not170, label %56, label %44

44:
  call fastcc void @isozyme_dmultiply(i64 %1, i64 %2, double %15, ptr %21, i64 %18, i64 %19)
  %45 = icmp ne ptr %16, null
  %46 = fcmp une double %15, 0.000000e+00
  %or.cond25 = and i1 %46, %45
  br i1 %or.cond25, label %47, label %49

47:
  %48 = load double, ptr %16, align 8
  call fastcc void @isozyme_dadd(i64 %1, i64 %2, double %48, ptr %.0157, i64 %.0158, i64 %.0159, ptr nonnull %21, i64 %18, i64 %19)
  br label %49

49:
  %.not171 = icmp eq ptr %9, null
  br i1 %.not171, label %51, label %50

50:
  call void @isozyme_run_dsymm(i32 %0, i64 %1, i64 %2, double %3, ptr nonnull %9, i64 %6, i64 %7, ptr %.0154, i64 %.0155, i64 %.0156, double 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %51

51:
  %.not172 = icmp eq ptr %14, null
  br i1 %.not172, label %53, label %52

52:
  call void @isozyme_run_dsymm(i32 %0, i64 %1, i64 %2, double %3, ptr %.0, i64 %.0152, i64 %.0153, ptr nonnull %14, i64 %11, i64 %12, double 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %53

53:
  %.not173 = icmp eq ptr %4, null
  br i1 %.not173, label %56, label %54

54:
  %55 = load double, ptr %4, align 8
  call void @isozyme_run_dsymm(i32 %0, i64 %1, i64 %2, double %55, ptr %.0, i64 %.0152, i64 %.0153, ptr %.0154, i64 %.0155, i64 %.0156, double 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %56

56:
  ret void
}

define void @isozyme_reverse_dsyrk(i32 %0, i64 %1, i64 %2, double %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, double %10, ptr %11, ptr %12, i64 %13, i64 %14, ptr %15, ptr %16, ptr %17) {
  %19 = icmp eq i64 %6, 1
  %20 = icmp slt i64 %1, 2
  %or.cond = or i1 %20, %19
  br i1 %or.cond, label %21, label %24

21:
  %22 = icmp sge i64 %7, %1
  %23 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %23, %22
  br i1 %or.cond3, label %25, label %24

24:
  br label %25

25:
  %26 = phi i64 [ %2, %24 ], [ 1, %21 ]
  %27 = icmp sge i64 %7, %1
  %28 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %28, %27
  %29 = and i1 %or.cond, %or.cond7
  %30 = select i1 %29, i64 %1, i64 1
  %.not = icmp eq ptr %8, null
  %.0129 = select i1 %.not, i64 %7, i64 %30
  %.0128 = select i1 %.not, i64 %6, i64 %26
  %.0 = select i1 %.not, ptr %5, ptr %8
  %31 = icmp eq i64 %13, 1
  %32 = icmp sge i64 %14, %1
  %or.cond11144 = and i1 %31, %32
  %or.cond139 = or i1 %20, %or.cond11144
  %33 = select i1 %or.cond139, i64 1, i64 %1
  %34 = select i1 %or.cond139, i64 %1, i64 1
  %.not136 = icmp eq ptr %16, null
  br i1 %.not136, label %54, label %35

35:
  %.not137 = icmp eq ptr %9, null
  br i1 %.not137, label %37, label %36

36:
  call void @isozyme_run_dsymm(i32 %0, i64 %1, i64 %2, double %3, ptr nonnull %16, i64 %13, i64 %14, ptr %.0, i64 %.0128, i64 %.0129, double 1.000000e+00, ptr nonnull %9, i64 %6, i64 %7)
  call fastcc void @isozyme_dadd_diagonal(i64 %1, i64 %2, double %3, ptr %16, i64 %13, i64 %14, ptr %.0, i64 %.0128, i64 %.0129, ptr %9, i64 %6, i64 %7)
  br label %37

37:
  %.not138 = icmp eq ptr %4, null
  br i1 %.not138, label %46, label %38

38:
  %39 = shl i64 %1, 3
  %40 = mul i64 %39, %1
  %41 = or i64 %40, 1
  %42 = call ptr @malloc(i64 %41)
  call void @isozyme_run_dsyrk(i32 %0, i64 %1, i64 %2, double 1.000000e+00, ptr %.0, i64 %.0128, i64 %.0129, double 0.000000e+00, ptr %42, i64 1, i64 %1)
  %43 = call fastcc double @isozyme_dinner_triangle(i32 %0, i64 %1, ptr %42, i64 1, i64 %1, ptr %16, i64 %13, i64 %14)
  %44 = load double, ptr %4, align 8
  %45 = fadd double %43, %44
  store double %45, ptr %4, align 8
  call void @free(ptr %42)
  br label %46

46:
  %47 = icmp ne ptr %11, null
  %48 = fcmp une double %10, 0.000000e+00
  %or.cond17 = and i1 %48, %47
  br i1 %or.cond17, label %49, label %53

49:
  %50 = call fastcc double @isozyme_dinner_triangle(i32 %0, i64 %1, ptr %17, i64 %33, i64 %34, ptr %16, i64 %13, i64 %14)
  %51 = load double, ptr %11, align 8
  %52 = fadd double %50, %51
  store double %52, ptr %11, align 8
  br label %53

53:
  call fastcc void @isozyme_dmultiply_triangle(i32 %0, i64 %1, double %10, ptr %16, i64 %13, i64 %14)
  br label %54

54:
  ret void
}

define internal fastcc void @isozyme_dadd_diagonal(i64 %0, i64 %1, double %2, ptr nonnull %3, i64 %4, i64 %5, ptr %6, i64 %7, i64 %8, ptr nonnull %9, i64 %10, i64 %11) unnamed_addr {
  %13 = icmp sgt i64 %1, 0
  br i1 %13, label %.preheader.lr.ph, label %._crit_edge26

.preheader.lr.ph:
  %14 = icmp sgt i64 %0, 0
  %15 = add i64 %5, %4
  br label %.preheader

.preheader:
  %.02125 = phi i64 [ 0, %.preheader.lr.ph ], [ %18, %._crit_edge ]
  br i1 %14, label %.lr.ph, label %._crit_edge

.lr.ph:
  %16 = mul nsw i64 %.02125, %8
  %invariant.gep = getelementptr double, ptr %6, i64 %16
  %17 = mul nsw i64 %.02125, %11
  %invariant.gep23 = getelementptr double, ptr %9, i64 %17
  br label %19

._crit_edge26.loopexit:
  br label %._crit_edge26

._crit_edge26:
  ret void

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %18 = add nuw nsw i64 %.02125, 1
  %exitcond27.not = icmp eq i64 %18, %1
  br i1 %exitcond27.not, label %._crit_edge26.loopexit, label %.preheader

19:
  %.022 = phi i64 [ 0, %.lr.ph ], [ %30, %19 ]
  %20 = mul i64 %.022, %15
  %21 = getelementptr inbounds double, ptr %3, i64 %20
  %22 = load double, ptr %21, align 8
  %23 = fmul double %2, %22
  %24 = mul nsw i64 %.022, %7
  %gep = getelementptr double, ptr %invariant.gep, i64 %24
  %25 = load double, ptr %gep, align 8
  %26 = fmul double %23, %25
  %27 = mul nsw i64 %.022, %10
  %gep24 = getelementptr double, ptr %invariant.gep23, i64 %27
  %28 = load double, ptr %gep24, align 8
  %29 = fadd double %28, %26
  store double %29, ptr %gep24, align 8
  %30 = add nuw nsw i64 %.022, 1
  %exitcond.not = icmp eq i64 %30, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %19
}

declare void @isozyme_run_dsyrk(i32 , i64 , i64 , double , ptr , i64 , i64 , double , ptr , i64 , i64 )

define internal fastcc double @isozyme_dinner_triangle(i32 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr nonnull %5, i64 %6, i64 %7) unnamed_addr {
  %9 = icmp eq i64 %6, 1
  %10 = icmp slt i64 %1, 2
  %11 = icmp sge i64 %7, %1
  %or.cond46 = and i1 %9, %11
  %or.cond45 = or i1 %10, %or.cond46
  br i1 %or.cond45, label %13, label %.thread

.thread:
  %.not = icmp eq i32 %0, 0
  %12 = zext i1 %.not to i32
  br label %.lr.ph54

13:
  %14 = icmp sgt i64 %1, 0
  br i1 %14, label %.lr.ph54, label %._crit_edge

.lr.ph54:
  %.03769 = phi i32 [ %12, %.thread ], [ %0, %13 ]
  %.03868 = phi i64 [ %4, %.thread ], [ %3, %13 ]
  %.04067 = phi i64 [ %6, %.thread ], [ %7, %13 ]
  %.04166 = phi i64 [ %7, %.thread ], [ %6, %13 ]
  %.04265 = phi i64 [ %3, %.thread ], [ %4, %13 ]
  %.not44 = icmp eq i32 %.03769, 0
  br label %15

.loopexit.loopexit:
  %.lcssa = phi double [ %28, %22 ]
  br label %.loopexit

.loopexit:
  %.1.lcssa = phi double [ %.03952, %15 ], [ %.lcssa, %.loopexit.loopexit ]
  %exitcond56.not = icmp eq i64 %17, %1
  br i1 %exitcond56.not, label %._crit_edge.loopexit, label %15

._crit_edge.loopexit:
  %.1.lcssa.lcssa = phi double [ %.1.lcssa, %.loopexit ]
  br label %._crit_edge

._crit_edge:
  %.039.lcssa = phi double [ 0.000000e+00, %13 ], [ %.1.lcssa.lcssa, %._crit_edge.loopexit ]
  ret double %.039.lcssa

15:
  %.03653 = phi i64 [ 0, %.lr.ph54 ], [ %17, %.loopexit ]
  %.03952 = phi double [ 0.000000e+00, %.lr.ph54 ], [ %.1.lcssa, %.loopexit ]
  %16 = select i1 %.not44, i64 %.03653, i64 0
  %17 = add nuw nsw i64 %.03653, 1
  %18 = select i1 %.not44, i64 %1, i64 %17
  %19 = icmp slt i64 %16, %18
  br i1 %19, label %.lr.ph, label %.loopexit

.lr.ph:
  %20 = mul nsw i64 %.03653, %.04265
  %invariant.gep = getelementptr double, ptr %2, i64 %20
  %21 = mul nsw i64 %.03653, %.04067
  %invariant.gep50 = getelementptr double, ptr %5, i64 %21
  br label %22

22:
  %.048 = phi i64 [ %16, %.lr.ph ], [ %29, %22 ]
  %.147 = phi double [ %.03952, %.lr.ph ], [ %28, %22 ]
  %23 = mul nsw i64 %.048, %.03868
  %gep = getelementptr double, ptr %invariant.gep, i64 %23
  %24 = load double, ptr %gep, align 8
  %25 = mul nsw i64 %.048, %.04166
  %gep51 = getelementptr double, ptr %invariant.gep50, i64 %25
  %26 = load double, ptr %gep51, align 8
  %27 = fmul double %24, %26
  %28 = fadd double %.147, %27
  %29 = add nuw nsw i64 %.048, 1
  %exitcond.not = icmp eq i64 %29, %18
  br i1 %exitcond.not, label %.loopexit.loopexit, label %22
}

define internal fastcc void @isozyme_dmultiply_triangle(i32 %0, i64 %1, double %2, ptr nonnull %3, i64 %4, i64 %5) unnamed_addr {
  %7 = fcmp oeq double %2, 1.000000e+00
  br i1 %7, label %.loopexit56, label %8

8:
  %9 = icmp eq i64 %4, 1
  %10 = icmp slt i64 %1, 2
  %11 = icmp sge i64 %5, %1
  %or.cond55 = and i1 %9, %11
  %or.cond54 = or i1 %10, %or.cond55
  %.not = icmp eq i32 %0, 0
  %12 = zext i1 %.not to i32
  %.049 = select i1 %or.cond54, i64 %4, i64 %5
  %.048 = select i1 %or.cond54, i64 %5, i64 %4
  %.047 = select i1 %or.cond54, i32 %0, i32 %12
  %13 = fcmp oeq double %2, 0.000000e+00
  %14 = icmp sgt i64 %1, 0
  br i1 %13, label %.preheader, label %.preheader58

.preheader58:
  br i1 %14, label %.lr.ph63, label %.loopexit56

.lr.ph63:
  %.not52 = icmp eq i32 %.047, 0
  br label %24

.preheader:
  br i1 %14, label %.lr.ph69, label %.loopexit56

.lr.ph69:
  %.not53 = icmp eq i32 %.047, 0
  br label %15

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond73.not = icmp eq i64 %17, %1
  br i1 %exitcond73.not, label %.loopexit56.loopexit, label %15

15:
  %.04668 = phi i64 [ 0, %.lr.ph69 ], [ %17, %.loopexit ]
  %16 = select i1 %.not53, i64 %.04668, i64 0
  %17 = add nuw nsw i64 %.04668, 1
  %18 = select i1 %.not53, i64 %1, i64 %17
  %19 = icmp slt i64 %16, %18
  br i1 %19, label %.lr.ph65, label %.loopexit

.lr.ph65:
  %20 = mul nsw i64 %.04668, %.048
  %invariant.gep66 = getelementptr double, ptr %3, i64 %20
  br label %21

21:
  %.04564 = phi i64 [ %16, %.lr.ph65 ], [ %23, %21 ]
  %22 = mul nsw i64 %.04564, %.049
  %gep67 = getelementptr double, ptr %invariant.gep66, i64 %22
  store double 0.000000e+00, ptr %gep67, align 8
  %23 = add nuw nsw i64 %.04564, 1
  %exitcond72.not = icmp eq i64 %23, %18
  br i1 %exitcond72.not, label %.loopexit.loopexit, label %21

.loopexit57.loopexit:
  br label %.loopexit57

.loopexit57:
  %exitcond71.not = icmp eq i64 %26, %1
  br i1 %exitcond71.not, label %.loopexit56.loopexit84, label %24

24:
  %.04462 = phi i64 [ 0, %.lr.ph63 ], [ %26, %.loopexit57 ]
  %25 = select i1 %.not52, i64 %.04462, i64 0
  %26 = add nuw nsw i64 %.04462, 1
  %27 = select i1 %.not52, i64 %1, i64 %26
  %28 = icmp slt i64 %25, %27
  br i1 %28, label %.lr.ph, label %.loopexit57

.lr.ph:
  %29 = mul nsw i64 %.04462, %.048
  %invariant.gep = getelementptr double, ptr %3, i64 %29
  br label %30

30:
  %.061 = phi i64 [ %25, %.lr.ph ], [ %34, %30 ]
  %31 = mul nsw i64 %.061, %.049
  %gep = getelementptr double, ptr %invariant.gep, i64 %31
  %32 = load double, ptr %gep, align 8
  %33 = fmul double %2, %32
  store double %33, ptr %gep, align 8
  %34 = add nuw nsw i64 %.061, 1
  %exitcond.not = icmp eq i64 %34, %27
  br i1 %exitcond.not, label %.loopexit57.loopexit, label %30

.loopexit56.loopexit:
  br label %.loopexit56

.loopexit56.loopexit84:
  br label %.loopexit56

.loopexit56:
  ret void
}

define void @isozyme_before_dsyrk(i32 %0, i64 %1, i64 %2, double %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, double %10, ptr %11, ptr %12, i64 %13, i64 %14, ptr %15, ptr %16, ptr %17) {
  %19 = icmp eq i64 %6, 1
  %20 = icmp slt i64 %1, 2
  %or.cond = or i1 %20, %19
  br i1 %or.cond, label %21, label %24

21:
  %22 = icmp sge i64 %7, %1
  %23 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %23, %22
  br i1 %or.cond3, label %25, label %24

24:
  br label %25

25:
  %26 = phi i64 [ %2, %24 ], [ 1, %21 ]
  %27 = icmp sge i64 %7, %1
  %28 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %28, %27
  %29 = and i1 %or.cond, %or.cond7
  %30 = select i1 %29, i64 %1, i64 1
  %.not = icmp eq ptr %8, null
  %.0105 = select i1 %.not, i64 %7, i64 %30
  %.0104 = select i1 %.not, i64 %6, i64 %26
  %.0 = select i1 %.not, ptr %5, ptr %8
  %31 = icmp eq i64 %13, 1
  %32 = icmp sge i64 %14, %1
  %or.cond11124 = and i1 %31, %32
  %or.cond119 = or i1 %20, %or.cond11124
  %33 = select i1 %or.cond119, i64 1, i64 %1
  %34 = select i1 %or.cond119, i64 %1, i64 1
  %.not115 = icmp eq ptr %15, null
  %.0108 = select i1 %.not115, i64 %14, i64 %34
  %.0107 = select i1 %.not115, i64 %13, i64 %33
  %.0106 = select i1 %.not115, ptr %12, ptr %15
  %.not116 = icmp eq ptr %16, null
  br i1 %.not116, label %45, label %35

35:
  call fastcc void @isozyme_dmultiply_triangle(i32 %0, i64 %1, double %10, ptr %16, i64 %13, i64 %14)
  %36 = icmp ne ptr %11, null
  %37 = fcmp une double %10, 0.000000e+00
  %or.cond17 = and i1 %37, %36
  br i1 %or.cond17, label %38, label %40

38:
  %39 = load double, ptr %11, align 8
  call fastcc void @isozyme_dadd_triangle(i32 %0, i32 0, i64 %1, double %39, ptr %.0106, i64 %.0107, i64 %.0108, ptr %16, i64 %13, i64 %14)
  br label %40

40:
  %.not117 = icmp eq ptr %9, null
  br i1 %.not117, label %42, label %41

41:
  call void @isozyme_run_dsyr2k(i32 %0, i64 %1, i64 %2, double %3, ptr nonnull %9, i64 %6, i64 %7, ptr %.0, i64 %.0104, i64 %.0105, double 1.000000e+00, ptr nonnull %16, i64 %13, i64 %14)
  br label %42

42:
  %.not118 = icmp eq ptr %4, null
  br i1 %.not118, label %45, label %43

43:
  %44 = load double, ptr %4, align 8
  call void @isozyme_run_dsyrk(i32 %0, i64 %1, i64 %2, double %44, ptr %.0, i64 %.0104, i64 %.0105, double 1.000000e+00, ptr nonnull %16, i64 %13, i64 %14)
  br label %45

45:
  ret void
}

define internal fastcc void @isozyme_dadd_triangle(i32 %0, i32 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr nonnull %7, i64 %8, i64 %9) unnamed_addr {
  %11 = icmp eq i64 %8, 1
  %12 = icmp slt i64 %2, 2
  %13 = icmp sge i64 %9, %2
  %or.cond46 = and i1 %11, %13
  %or.cond45 = or i1 %12, %or.cond46
  br i1 %or.cond45, label %15, label %.thread

.thread:
  %.not = icmp eq i32 %0, 0
  %14 = zext i1 %.not to i32
  br label %.lr.ph51

15:
  %16 = icmp sgt i64 %2, 0
  br i1 %16, label %.lr.ph51, label %._crit_edge

.lr.ph51:
  %.03865 = phi i32 [ %14, %.thread ], [ %0, %15 ]
  %.03964 = phi i64 [ %6, %.thread ], [ %5, %15 ]
  %.04063 = phi i64 [ %8, %.thread ], [ %9, %15 ]
  %.04162 = phi i64 [ %9, %.thread ], [ %8, %15 ]
  %.04261 = phi i64 [ %5, %.thread ], [ %6, %15 ]
  %.not44 = icmp eq i32 %.03865, 0
  %17 = sext i32 %1 to i64
  br label %18

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond52.not = icmp eq i64 %21, %2
  br i1 %exitcond52.not, label %._crit_edge.loopexit, label %18

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

18:
  %.03750 = phi i64 [ 0, %.lr.ph51 ], [ %21, %.loopexit ]
  %19 = add nsw i64 %.03750, %17
  %20 = select i1 %.not44, i64 %19, i64 0
  %21 = add nuw nsw i64 %.03750, 1
  %22 = sub nsw i64 %21, %17
  %23 = select i1 %.not44, i64 %2, i64 %22
  %24 = icmp slt i64 %20, %23
  br i1 %24, label %.lr.ph, label %.loopexit

.lr.ph:
  %25 = mul nsw i64 %.03750, %.04261
  %invariant.gep = getelementptr double, ptr %4, i64 %25
  %26 = mul nsw i64 %.03750, %.04063
  %invariant.gep48 = getelementptr double, ptr %7, i64 %26
  br label %27

27:
  %.047 = phi i64 [ %20, %.lr.ph ], [ %34, %27 ]
  %28 = mul nsw i64 %.047, %.03964
  %gep = getelementptr double, ptr %invariant.gep, i64 %28
  %29 = load double, ptr %gep, align 8
  %30 = fmul double %3, %29
  %31 = mul nsw i64 %.047, %.04162
  %gep49 = getelementptr double, ptr %invariant.gep48, i64 %31
  %32 = load double, ptr %gep49, align 8
  %33 = fadd double %32, %30
  store double %33, ptr %gep49, align 8
  %34 = add nsw i64 %.047, 1
  %exitcond.not = icmp eq i64 %34, %23
  br i1 %exitcond.not, label %.loopexit.loopexit, label %27
}

define void @isozyme_reverse_dsyr2k(i32 %0, i64 %1, i64 %2, double %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, i64 %11, i64 %12, ptr %13, ptr %14, double %15, ptr %16, ptr %17, i64 %18, i64 %19, ptr %20, ptr %21, ptr %22) {
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %1, 2
  %or.cond = or i1 %25, %24
  br i1 %or.cond, label %26, label %29

26:
  %27 = icmp sge i64 %7, %1
  %28 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %28, %27
  br i1 %or.cond3, label %30, label %29

29:
  br label %30

30:
  %31 = phi i64 [ %2, %29 ], [ 1, %26 ]
  %32 = icmp sge i64 %7, %1
  %33 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %33, %32
  %34 = and i1 %or.cond, %or.cond7
  %35 = select i1 %34, i64 %1, i64 1
  %.not = icmp eq ptr %8, null
  %.0189 = select i1 %.not, i64 %7, i64 %35
  %.0188 = select i1 %.not, i64 %6, i64 %31
  %.0 = select i1 %.not, ptr %5, ptr %8
  %36 = icmp eq i64 %11, 1
  %or.cond9 = or i1 %25, %36
  %37 = icmp sge i64 %12, %1
  %or.cond11 = or i1 %33, %37
  %or.cond207 = and i1 %or.cond9, %or.cond11
  %38 = select i1 %or.cond207, i64 1, i64 %2
  %39 = select i1 %or.cond207, i64 %1, i64 1
  %.not200 = icmp eq ptr %13, null
  %.0192 = select i1 %.not200, i64 %12, i64 %39
  %.0191 = select i1 %.not200, i64 %11, i64 %38
  %.0190 = select i1 %.not200, ptr %10, ptr %13
  %40 = icmp eq i64 %18, 1
  %41 = icmp sge i64 %19, %1
  %or.cond19213 = and i1 %40, %41
  %or.cond206 = or i1 %25, %or.cond19213
  %42 = select i1 %or.cond206, i64 1, i64 %1
  %43 = select i1 %or.cond206, i64 %1, i64 1
  %.not202 = icmp eq ptr %21, null
  br i1 %.not202, label %65, label %44

44:
  %.not203 = icmp eq ptr %9, null
  br i1 %.not203, label %46, label %45

45:
  call void @isozyme_run_dsymm(i32 %0, i64 %1, i64 %2, double %3, ptr nonnull %21, i64 %18, i64 %19, ptr %.0190, i64 %.0191, i64 %.0192, double 1.000000e+00, ptr nonnull %9, i64 %6, i64 %7)
  call fastcc void @isozyme_dadd_diagonal(i64 %1, i64 %2, double %3, ptr %21, i64 %18, i64 %19, ptr %.0190, i64 %.0191, i64 %.0192, ptr %9, i64 %6, i64 %7)
  br label %46

46:
  %.not204 = icmp eq ptr %14, null
  br i1 %.not204, label %48, label %47

47:
  call void @isozyme_run_dsymm(i32 %0, i64 %1, i64 %2, double %3, ptr nonnull %21, i64 %18, i64 %19, ptr %.0, i64 %.0188, i64 %.0189, double 1.000000e+00, ptr nonnull %14, i64 %11, i64 %12)
  call fastcc void @isozyme_dadd_diagonal(i64 %1, i64 %2, double %3, ptr %21, i64 %18, i64 %19, ptr %.0, i64 %.0188, i64 %.0189, ptr %14, i64 %11, i64 %12)
  br label %48

48:
  %.not205 = icmp eq ptr %4, null
  br i1 %.not205, label %57, label %49

49:
  %50 = shl i64 %1, 3
  %51 = mul i64 %50, %1
  %52 = or i64 %51, 1
  %53 = call ptr @malloc(i64 %52)
  call void @isozyme_run_dsyr2k(i32 %0, i64 %1, i64 %2, double 1.000000e+00, ptr %.0, i64 %.0188, i64 %.0189, ptr %.0190, i64 %.0191, i64 %.0192, double 0.000000e+00, ptr %53, i64 1, i64 %1)
  %54 = call fastcc double @isozyme_dinner_triangle(i32 %0, i64 %1, ptr %53, i64 1, i64 %1, ptr %21, i64 %18, i64 %19)
  %55 = load double, ptr %4, align 8
  %56 = fadd double %54, %55
  store double %56, ptr %4, align 8
  call void @free(ptr %53)
  br label %57

57:
  %58 = icmp ne ptr %16, null
  %59 = fcmp une double %15, 0.000000e+00
  %or.cond25 = and i1 %59, %58
  br i1 %or.cond25, label %60, label %64

60:
  %61 = call fastcc double @isozyme_dinner_triangle(i32 %0, i64 %1, ptr %22, i64 %42, i64 %43, ptr %21, i64 %18, i64 %19)
  %62 = load double, ptr %16, align 8
  %63 = fadd double %61, %62
  store double %63, ptr %16, align 8
  br label %64

64:
  call fastcc void @isozyme_dmultiply_triangle(i32 %0, i64 %1, double %15, ptr %21, i64 %18, i64 %19)
  br label %65

65:
  ret void
}

define void @isozyme_before_dsyr2k(i32 %0, i64 %1, i64 %2, double %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, i64 %11, i64 %12, ptr %13, ptr %14, double %15, ptr %16, ptr %17, i64 %18, i64 %19, ptr %20, ptr %21, ptr %22) {
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %1, 2
  %or.cond = or i1 %25, %24
  br i1 %or.cond, label %26, label %29

26:
  %27 = icmp sge i64 %7, %1
  %28 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %28, %27
  br i1 %or.cond3, label %30, label %29

29:
  br label %30

30:
  %31 = phi i64 [ %2, %29 ], [ 1, %26 ]
  %32 = icmp sge i64 %7, %1
  %33 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %33, %32
  %34 = and i1 %or.cond, %or.cond7
  %35 = select i1 %34, i64 %1, i64 1
  %.not = icmp eq ptr %8, null
  %.0153 = select i1 %.not, i64 %7, i64 %35
  %.0152 = select i1 %.not, i64 %6, i64 %31
  %.0 = select i1 %.not, ptr %5, ptr %8
  %36 = icmp eq i64 %11, 1
  %or.cond9 = or i1 %25, %36
  %37 = icmp sge i64 %12, %1
  %or.cond11 = or i1 %33, %37
  %or.cond175 = and i1 %or.cond9, %or.cond11
  %38 = select i1 %or.cond175, i64 1, i64 %2
  %39 = select i1 %or.cond175, i64 %1, i64 1
  %.not168 = icmp eq ptr %13, null
  %.0156 = select i1 %.not168, i64 %12, i64 %39
  %.0155 = select i1 %.not168, i64 %11, i64 %38
  %.0154 = select i1 %.not168, ptr %10, ptr %13
  %40 = icmp eq i64 %18, 1
  %41 = icmp sge i64 %19, %1
  %or.cond19181 = and i1 %40, %41
  %or.cond174 = or i1 %25, %or.cond19181
  %42 = select i1 %or.cond174, i64 1, i64 %1
  %43 = select i1 %or.cond174, i64 %1, i64 1
  %.not169 = icmp eq ptr %20, null
  %.0159 = select i1 %.not169, i64 %19, i64 %43
  %.0158 = select i1 %.not169, i64 %18, i64 %42
  %.0157 = select i1 %.not169, ptr %17, ptr %20
  %.not170 = icmp eq ptr %21, null
  br i1 %.not170, label %56, label %44

44:
  call fastcc void @isozyme_dmultiply_triangle(i32 %0, i64 %1, double %15, ptr %21, i64 %18, i64 %19)
  %45 = icmp ne ptr %16, null
  %46 = fcmp une double %15, 0.000000e+00
  %or.cond25 = and i1 %46, %45
  br i1 %or.cond25, label %47, label %49

47:
  %48 = load double, ptr %16, align 8
  call fastcc void @isozyme_dadd_triangle(i32 %0, i32 0, i64 %1, double %48, ptr %.0157, i64 %.0158, i64 %.0159, ptr %21, i64 %18, i64 %19)
  br label %49

49:
  %.not171 = icmp eq ptr %9, null
  br i1 %.not171, label %51, label %50

50:
  call void @isozyme_run_dsyr2k(i32 %0, i64 %1, i64 %2, double %3, ptr nonnull %9, i64 %6, i64 %7, ptr %.0154, i64 %.0155, i64 %.0156, double 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %51

51:
  %.not172 = icmp eq ptr %14, null
  br i1 %.not172, label %53, label %52

52:
  call void @isozyme_run_dsyr2k(i32 %0, i64 %1, i64 %2, double %3, ptr %.0, i64 %.0152, i64 %.0153, ptr nonnull %14, i64 %11, i64 %12, double 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %53

53:
  %.not173 = icmp eq ptr %4, null
  br i1 %.not173, label %56, label %54

54:
  %55 = load double, ptr %4, align 8
  call void @isozyme_run_dsyr2k(i32 %0, i64 %1, i64 %2, double %55, ptr %.0, i64 %.0152, i64 %.0153, ptr %.0154, i64 %.0155, i64 %.0156, double 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %56

56:
  ret void
}

define void @isozyme_reverse_dtrmm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, ptr %6, i64 %7, i64 %8, ptr %9, ptr %10, ptr %11, i64 %12, i64 %13, ptr %14, ptr %15, ptr %16) {
  %18 = icmp eq i64 %7, 1
  %19 = icmp slt i64 %2, 2
  %20 = icmp sge i64 %8, %2
  %or.cond3133 = and i1 %18, %20
  %or.cond129 = or i1 %19, %or.cond3133
  %21 = select i1 %or.cond129, i64 1, i64 %2
  %22 = select i1 %or.cond129, i64 %2, i64 1
  %.not = icmp eq ptr %9, null
  %.0119 = select i1 %.not, i64 %8, i64 %22
  %.0118 = select i1 %.not, i64 %7, i64 %21
  %.0 = select i1 %.not, ptr %6, ptr %9
  %23 = icmp eq i64 %12, 1
  %or.cond9 = or i1 %19, %23
  br i1 %or.cond9, label %24, label %27

24:
  %25 = icmp sge i64 %13, %2
  %26 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %26, %25
  br i1 %or.cond11, label %28, label %27

27:
  br label %28

28:
  %29 = phi i64 [ %3, %27 ], [ 1, %24 ]
  %30 = icmp sge i64 %13, %2
  %31 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %31, %30
  %32 = and i1 %or.cond9, %or.cond15
  %33 = select i1 %32, i64 %2, i64 1
  %.not125 = icmp eq ptr %15, null
  br i1 %.not125, label %47, label %34

34:
  %.not126 = icmp eq ptr %10, null
  br i1 %.not126, label %36, label %35

35:
  call fastcc void @isozyme_dadd_product_triangle(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %15, i64 %12, i64 %13, ptr %16, i64 %29, i64 %33, ptr %10, i64 %7, i64 %8)
  br label %36

36:
  %.not127 = icmp eq ptr %5, null
  br i1 %.not127, label %45, label %37

37:
  %38 = shl i64 %2, 3
  %39 = mul i64 %38, %3
  %40 = or i64 %39, 1
  %41 = call ptr @malloc(i64 %40)
  call fastcc void @isozyme_dset(i64 %2, i64 %3, ptr %16, i64 %29, i64 %33, ptr %41, i64 %2)
  call void @isozyme_run_dtrmm(i32 %0, i32 %1, i64 %2, i64 %3, double 1.000000e+00, ptr %.0, i64 %.0118, i64 %.0119, ptr %41, i64 1, i64 %2)
  %42 = call fastcc double @isozyme_dinner(i64 %2, i64 %3, ptr %41, i64 1, i64 %2, ptr %15, i64 %12, i64 %13)
  %43 = load double, ptr %5, align 8
  %44 = fadd double %42, %43
  store double %44, ptr %5, align 8
  call void @free(ptr %41)
  br label %45

45:
  %.not128 = icmp eq i32 %0, 0
  %46 = zext i1 %.not128 to i32
  call void @isozyme_run_dtrmm(i32 %46, i32 %1, i64 %2, i64 %3, double %4, ptr %.0, i64 %.0119, i64 %.0118, ptr nonnull %15, i64 %12, i64 %13)
  br label %47

47:
  ret void
}

define internal fastcc void @isozyme_dadd_product_triangle(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr nonnull %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10, ptr nonnull %11, i64 %12, i64 %13) unnamed_addr {
  %15 = shl i64 %2, 3
  %16 = mul i64 %15, %2
  %17 = or i64 %16, 1
  %18 = call ptr @malloc(i64 %17)
  call void @isozyme_run_dgemm(i64 %2, i64 %2, i64 %3, double %4, ptr nonnull %5, i64 %6, i64 %7, ptr %8, i64 %10, i64 %9, double 0.000000e+00, ptr %18, i64 1, i64 %2)
  call fastcc void @isozyme_dadd_triangle(i32 %0, i32 %1, i64 %2, double 1.000000e+00, ptr %18, i64 1, i64 %2, ptr %11, i64 %12, i64 %13)
  call void @free(ptr %18)
  ret void
}

define internal fastcc void @isozyme_dset(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6) unnamed_addr {
  %8 = icmp sge i64 %6, %0
  %9 = icmp slt i64 %1, 2
  %or.cond3 = or i1 %9, %8
  br i1 %or.cond3, label %11, label %10

10:
  br label %11

11:
  %.038 = phi i64 [ %4, %7 ], [ %3, %10 ]
  %.037 = phi i64 [ 1, %7 ], [ %6, %10 ]
  %.036 = phi i64 [ %6, %7 ], [ 1, %10 ]
  %.035 = phi i64 [ %3, %7 ], [ %4, %10 ]
  %.034 = phi i64 [ %1, %7 ], [ %0, %10 ]
  %.033 = phi i64 [ %0, %7 ], [ %1, %10 ]
  %12 = icmp sgt i64 %.034, 0
  br i1 %12, label %.preheader.lr.ph, label %._crit_edge43

.preheader.lr.ph:
  %13 = icmp sgt i64 %.033, 0
  br label %.preheader

.preheader:
  %.03242 = phi i64 [ 0, %.preheader.lr.ph ], [ %16, %._crit_edge ]
  br i1 %13, label %.lr.ph, label %._crit_edge

.lr.ph:
  %14 = mul nsw i64 %.03242, %.038
  %invariant.gep = getelementptr double, ptr %2, i64 %14
  %15 = mul nsw i64 %.03242, %.036
  %invariant.gep40 = getelementptr double, ptr %5, i64 %15
  br label %17

._crit_edge43.loopexit:
  br label %._crit_edge43

._crit_edge43:
  ret void

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %16 = add nuw nsw i64 %.03242, 1
  %exitcond44.not = icmp eq i64 %16, %.034
  br i1 %exitcond44.not, label %._crit_edge43.loopexit, label %.preheader

17:
  %.039 = phi i64 [ 0, %.lr.ph ], [ %21, %17 ]
  %18 = mul nsw i64 %.039, %.035
  %gep = getelementptr double, ptr %invariant.gep, i64 %18
  %19 = load double, ptr %gep, align 8
  %20 = mul nsw i64 %.039, %.037
  %gep41 = getelementptr double, ptr %invariant.gep40, i64 %20
  store double %19, ptr %gep41, align 8
  %21 = add nuw nsw i64 %.039, 1
  %exitcond.not = icmp eq i64 %21, %.033
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %17
}

declare void @isozyme_run_dtrmm(i32 , i32 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 )

define void @isozyme_before_dtrmm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, ptr %6, i64 %7, i64 %8, ptr %9, ptr %10, ptr %11, i64 %12, i64 %13, ptr %14, ptr %15, ptr %16) {
  %18 = icmp eq i64 %7, 1
  %19 = icmp slt i64 %2, 2
  %20 = icmp sge i64 %8, %2
  %or.cond3146 = and i1 %18, %20
  %or.cond142 = or i1 %19, %or.cond3146
  %21 = select i1 %or.cond142, i64 1, i64 %2
  %22 = select i1 %or.cond142, i64 %2, i64 1
  %.not = icmp eq ptr %9, null
  %.0131 = select i1 %.not, i64 %8, i64 %22
  %.0130 = select i1 %.not, i64 %7, i64 %21
  %.0 = select i1 %.not, ptr %6, ptr %9
  %23 = icmp eq i64 %12, 1
  %or.cond9 = or i1 %19, %23
  br i1 %or.cond9, label %24, label %27

24:
  %25 = icmp sge i64 %13, %2
  %26 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %26, %25
  br i1 %or.cond11, label %28, label %27

27:
  br label %28

28:
  %29 = phi i64 [ %3, %27 ], [ 1, %24 ]
  %30 = icmp sge i64 %13, %2
  %31 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %31, %30
  %32 = and i1 %or.cond9, %or.cond15
  %33 = select i1 %32, i64 %2, i64 1
  %.not140 = icmp eq ptr %14, null
  %.0134 = select i1 %.not140, i64 %13, i64 %33
  %.0133 = select i1 %.not140, i64 %12, i64 %29
  %.0132 = select i1 %.not140, ptr %11, ptr %14
  %.not141 = icmp eq ptr %15, null
  br i1 %.not141, label %47, label %34

34:
  call void @isozyme_run_dtrmm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %.0, i64 %.0130, i64 %.0131, ptr nonnull %15, i64 %12, i64 %13)
  %35 = icmp ne ptr %10, null
  %36 = icmp ne ptr %5, null
  %or.cond17 = or i1 %36, %35
  br i1 %or.cond17, label %37, label %47

37:
  %38 = shl i64 %2, 3
  %39 = mul i64 %38, %3
  %40 = or i64 %39, 1
  %41 = call ptr @malloc(i64 %40)
  br i1 %35, label %42, label %43

42:
  call fastcc void @isozyme_dtriangle_times_matrix(i32 %0, i32 %1, i64 %2, i64 %3, ptr %10, i64 %7, i64 %8, ptr %.0132, i64 %.0133, i64 %.0134, ptr %41, i64 %2)
  call fastcc void @isozyme_dadd(i64 %2, i64 %3, double %4, ptr %41, i64 1, i64 %2, ptr nonnull %15, i64 %12, i64 %13)
  br label %43

43:
  br i1 %36, label %44, label %46

44:
  call fastcc void @isozyme_dset(i64 %2, i64 %3, ptr %.0132, i64 %.0133, i64 %.0134, ptr %41, i64 %2)
  call void @isozyme_run_dtrmm(i32 %0, i32 %1, i64 %2, i64 %3, double 1.000000e+00, ptr %.0, i64 %.0130, i64 %.0131, ptr %41, i64 1, i64 %2)
  %45 = load double, ptr %5, align 8
  call fastcc void @isozyme_dadd(i64 %2, i64 %3, double %45, ptr %41, i64 1, i64 %2, ptr nonnull %15, i64 %12, i64 %13)
  br label %46

46:
  call void @free(ptr %41)
  br label %47

47:
  ret void
}

define internal fastcc void @isozyme_dtriangle_times_matrix(i32 %0, i32 %1, i64 %2, i64 %3, ptr nonnull %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, ptr %10, i64 %11) unnamed_addr {
  call fastcc void @isozyme_dset(i64 %2, i64 %3, ptr %7, i64 %8, i64 %9, ptr %10, i64 %11)
  call void @isozyme_run_dtrmm(i32 %0, i32 %1, i64 %2, i64 %3, double 1.000000e+00, ptr nonnull %4, i64 %5, i64 %6, ptr %10, i64 1, i64 %11)
  %.not = icmp eq i32 %1, 0
  br i1 %.not, label %14, label %13

13:
  call fastcc void @isozyme_dadd(i64 %2, i64 %3, double -1.000000e+00, ptr %7, i64 %8, i64 %9, ptr %10, i64 1, i64 %11)
  br label %14

14:
  ret void
}

define void @isozyme_reverse_dtrsm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, ptr %6, i64 %7, i64 %8, ptr %9, ptr %10, ptr %11, i64 %12, i64 %13, ptr %14, ptr %15, ptr %16) {
  %18 = icmp eq i64 %7, 1
  %19 = icmp slt i64 %2, 2
  %20 = icmp sge i64 %8, %2
  %or.cond3119 = and i1 %18, %20
  %or.cond115 = or i1 %19, %or.cond3119
  %21 = select i1 %or.cond115, i64 1, i64 %2
  %22 = select i1 %or.cond115, i64 %2, i64 1
  %.not = icmp eq ptr %9, null
  %.0101 = select i1 %.not, i64 %8, i64 %22
  %.0100 = select i1 %.not, i64 %7, i64 %21
  %.0 = select i1 %.not, ptr %6, ptr %9
  %23 = icmp eq i64 %12, 1
  %or.cond9 = or i1 %19, %23
  br i1 %or.cond9, label %24, label %27

24:
  %25 = icmp sge i64 %13, %2
  %26 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %26, %25
  br i1 %or.cond11, label %28, label %27

27:
  br label %28

28:
  %29 = phi i64 [ %3, %27 ], [ 1, %24 ]
  %30 = icmp sge i64 %13, %2
  %31 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %31, %30
  %32 = and i1 %or.cond9, %or.cond15
  %33 = select i1 %32, i64 %2, i64 1
  %.not110 = icmp eq ptr %14, null
  %.0104 = select i1 %.not110, i64 %13, i64 %33
  %.0103 = select i1 %.not110, i64 %12, i64 %29
  %.0102 = select i1 %.not110, ptr %11, ptr %14
  %.not111 = icmp eq ptr %15, null
  br i1 %.not111, label %43, label %34

34:
  %.not112 = icmp eq i32 %0, 0
  %35 = zext i1 %.not112 to i32
  call void @isozyme_run_dtrsm(i32 %35, i32 %1, i64 %2, i64 %3, double 1.000000e+00, ptr %.0, i64 %.0101, i64 %.0100, ptr nonnull %15, i64 %12, i64 %13)
  %.not113 = icmp eq ptr %10, null
  br i1 %.not113, label %37, label %36

36:
  call fastcc void @isozyme_dadd_product_triangle(i32 %0, i32 %1, i64 %2, i64 %3, double -1.000000e+00, ptr %15, i64 %12, i64 %13, ptr %.0102, i64 %.0103, i64 %.0104, ptr %10, i64 %7, i64 %8)
  br label %37

37:
  %.not114 = icmp eq ptr %5, null
  br i1 %.not114, label %42, label %38

38:
  %39 = call fastcc double @isozyme_dinner(i64 %2, i64 %3, ptr %16, i64 %29, i64 %33, ptr %15, i64 %12, i64 %13)
  %40 = load double, ptr %5, align 8
  %41 = fadd double %39, %40
  store double %41, ptr %5, align 8
  br label %42

42:
  call fastcc void @isozyme_dmultiply(i64 %2, i64 %3, double %4, ptr %15, i64 %12, i64 %13)
  br label %43

43:
  ret void
}

declare void @isozyme_run_dtrsm(i32 , i32 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 )

define void @isozyme_before_dtrsm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, ptr %6, i64 %7, i64 %8, ptr %9, ptr %10, ptr %11, i64 %12, i64 %13, ptr %14, ptr %15, ptr %16) {
  %18 = icmp slt i64 %2, 2
  %19 = icmp eq i64 %12, 1
  %or.cond9 = or i1 %18, %19
  br i1 %or.cond9, label %20, label %23

20:
  %21 = icmp sge i64 %13, %2
  %22 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %22, %21
  br i1 %or.cond11, label %24, label %23

23:
  br label %24

24:
  %25 = phi i64 [ %3, %23 ], [ 1, %20 ]
  %26 = icmp sge i64 %13, %2
  %27 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %27, %26
  %28 = and i1 %or.cond9, %or.cond15
  %29 = select i1 %28, i64 %2, i64 1
  %.not81 = icmp eq ptr %14, null
  %.077 = select i1 %.not81, i64 %13, i64 %29
  %.076 = select i1 %.not81, i64 %12, i64 %25
  %.0 = select i1 %.not81, ptr %11, ptr %14
  %.not82 = icmp eq ptr %15, null
  br i1 %.not82, label %33, label %30

30:
  call fastcc void @isozyme_dmultiply(i64 %2, i64 %3, double %4, ptr %15, i64 %12, i64 %13)
  %.not83 = icmp eq ptr %5, null
  br i1 %.not83, label %33, label %31

31:
  %32 = load double, ptr %5, align 8
  call fastcc void @isozyme_dadd(i64 %2, i64 %3, double %32, ptr %.0, i64 %.076, i64 %.077, ptr nonnull %15, i64 %12, i64 %13)
  br label %33

33:
  ret void
}

define void @isozyme_after_dtrsm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, ptr %6, i64 %7, i64 %8, ptr %9, ptr %10, ptr %11, i64 %12, i64 %13, ptr %14, ptr %15, ptr %16) {
  %18 = icmp eq i64 %7, 1
  %19 = icmp slt i64 %2, 2
  %20 = icmp sge i64 %8, %2
  %or.cond388 = and i1 %18, %20
  %or.cond86 = or i1 %19, %or.cond388
  %21 = select i1 %or.cond86, i64 1, i64 %2
  %22 = select i1 %or.cond86, i64 %2, i64 1
  %.not = icmp eq ptr %9, null
  %.077 = select i1 %.not, i64 %8, i64 %22
  %.076 = select i1 %.not, i64 %7, i64 %21
  %.0 = select i1 %.not, ptr %6, ptr %9
  %23 = icmp eq i64 %12, 1
  %or.cond9 = or i1 %19, %23
  br i1 %or.cond9, label %24, label %27

24:
  %25 = icmp sge i64 %13, %2
  %26 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %26, %25
  br i1 %or.cond11, label %28, label %27

27:
  br label %28

28:
  %29 = phi i64 [ %3, %27 ], [ 1, %24 ]
  %.not85 = icmp eq ptr %15, null
  br i1 %.not85, label %35, label %30

30:
  %.not84 = icmp eq ptr %14, null
  %.078 = select i1 %.not84, ptr %11, ptr %14
  %.079 = select i1 %.not84, i64 %12, i64 %29
  %31 = icmp sge i64 %13, %2
  %32 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %32, %31
  %33 = and i1 %or.cond9, %or.cond15
  %34 = select i1 %33, i64 %2, i64 1
  %.080 = select i1 %.not84, i64 %13, i64 %34
  call fastcc void @isozyme_dsolved(i32 %0, i32 %1, i64 %2, i64 %3, ptr %.0, i64 %.076, i64 %.077, ptr %10, i64 %7, i64 %8, ptr %.078, i64 %.079, i64 %.080, ptr %15, i64 %12, i64 %13)
  br label %35

35:
  ret void
}

define internal fastcc void @isozyme_dsolved(i32 %0, i32 %1, i64 %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, ptr %10, i64 %11, i64 %12, ptr nonnull %13, i64 %14, i64 %15) unnamed_addr {
  %.not = icmp eq ptr %7, null
  br i1 %.not, label %22, label %17

17:
  %18 = shl i64 %2, 3
  %19 = mul i64 %18, %3
  %20 = or i64 %19, 1
  %21 = call ptr @malloc(i64 %20)
  call fastcc void @isozyme_dtriangle_times_matrix(i32 %0, i32 %1, i64 %2, i64 %3, ptr %7, i64 %8, i64 %9, ptr %10, i64 %11, i64 %12, ptr %21, i64 %2)
  call fastcc void @isozyme_dadd(i64 %2, i64 %3, double -1.000000e+00, ptr %21, i64 1, i64 %2, ptr nonnull %13, i64 %14, i64 %15)
  call void @free(ptr %21)
  br label %22

22:
  call void @isozyme_run_dtrsm(i32 %0, i32 %1, i64 %2, i64 %3, double 1.000000e+00, ptr %4, i64 %5, i64 %6, ptr nonnull %13, i64 %14, i64 %15)
  ret void
}

define void @isozyme_reverse_dpotrf(i64 %0, ptr %1, i64 %2, i64 %3, ptr %4, ptr %5, i32 %6) {
  %8 = icmp eq i64 %2, 1
  %9 = icmp slt i64 %0, 2
  %10 = icmp sge i64 %3, %0
  %or.cond3204 = and i1 %8, %10
  %or.cond192 = or i1 %9, %or.cond3204
  %11 = select i1 %or.cond192, i64 1, i64 %0
  %12 = select i1 %or.cond192, i64 %0, i64 1
  %.not = icmp eq ptr %4, null
  %.0185 = select i1 %.not, i64 %3, i64 %12
  %.0184 = select i1 %.not, i64 %2, i64 %11
  %.0 = select i1 %.not, ptr %1, ptr %4
  %.not191 = icmp eq ptr %5, null
  br i1 %.not191, label %.loopexit, label %13

13:
  %14 = icmp sgt i32 %6, 0
  %15 = add nsw i32 %6, -1
  %16 = zext i32 %15 to i64
  %17 = select i1 %14, i64 %16, i64 %0
  %18 = icmp sgt i64 %17, 0
  br i1 %18, label %.lr.ph.preheader, label %.loopexit

.lr.ph.preheader:
  br label %.lr.ph

.lr.ph:
  %.0186193 = phi i64 [ %19, %50 ], [ %17, %.lr.ph.preheader ]
  %19 = add nsw i64 %.0186193, -64
  %20 = call i64 @llvm.usub.sat.i64(i64 %.0186193, i64 64)
  %21 = sub nsw i64 %.0186193, %20
  %22 = sub nuw nsw i64 %17, %.0186193
  %.not205 = icmp eq i64 %17, %.0186193
  %.pre = mul nsw i64 %20, %.0184
  br i1 %.not205, label %23, label %.thread

23:
  %.pre195 = mul nsw i64 %20, %.0185
  %.pre197 = mul nsw i64 %20, %2
  %.pre199 = mul nsw i64 %20, %3
  %24 = getelementptr inbounds double, ptr %.0, i64 %.pre
  %25 = getelementptr inbounds double, ptr %24, i64 %.pre195
  %26 = getelementptr inbounds double, ptr %5, i64 %.pre197
  %27 = getelementptr inbounds double, ptr %26, i64 %.pre199
  call fastcc void @isozyme_dreverse_factor(i64 %21, ptr %25, i64 %.0184, i64 %.0185, ptr %27, i64 %2, i64 %3)
  %.not194 = icmp ult i64 %.0186193, 65
  br i1 %.not194, label %.loopexit.loopexit, label %50

.thread:
  %28 = getelementptr inbounds double, ptr %.0, i64 %.pre
  %29 = mul nsw i64 %20, %.0185
  %30 = getelementptr inbounds double, ptr %28, i64 %29
  %31 = mul nsw i64 %.0186193, %2
  %32 = getelementptr inbounds double, ptr %5, i64 %31
  %33 = mul nsw i64 %20, %3
  %34 = getelementptr inbounds double, ptr %32, i64 %33
  call void @isozyme_run_dtrsm(i32 1, i32 0, i64 %21, i64 %22, double 1.000000e+00, ptr %30, i64 %.0185, i64 %.0184, ptr nonnull %34, i64 %3, i64 %2)
  call void @isozyme_run_dgemm(i64 %22, i64 %20, i64 %21, double -1.000000e+00, ptr nonnull %34, i64 %2, i64 %3, ptr %28, i64 %.0184, i64 %.0185, double 1.000000e+00, ptr nonnull %32, i64 %2, i64 %3)
  %35 = mul nsw i64 %.0186193, %.0184
  %36 = getelementptr inbounds double, ptr %.0, i64 %35
  %37 = getelementptr inbounds double, ptr %36, i64 %29
  %38 = mul nsw i64 %20, %2
  %39 = getelementptr inbounds double, ptr %5, i64 %38
  %40 = getelementptr inbounds double, ptr %39, i64 %33
  call fastcc void @isozyme_dadd_product_triangle(i32 0, i32 0, i64 %21, i64 %22, double -1.000000e+00, ptr %34, i64 %3, i64 %2, ptr %37, i64 %.0185, i64 %.0184, ptr %40, i64 %2, i64 %3)
  %41 = getelementptr inbounds double, ptr %.0, i64 %.pre
  %42 = getelementptr inbounds double, ptr %41, i64 %29
  %43 = getelementptr inbounds double, ptr %5, i64 %38
  %44 = getelementptr inbounds double, ptr %43, i64 %33
  call fastcc void @isozyme_dreverse_factor(i64 %21, ptr %42, i64 %.0184, i64 %.0185, ptr %44, i64 %2, i64 %3)
  %.not194210 = icmp ult i64 %.0186193, 65
  br i1 %.not194210, label %.loopexit.loopexit, label %.thread212

.thread212:
  %45 = mul nsw i64 %.0186193, %2
  %46 = getelementptr inbounds double, ptr %5, i64 %45
  %47 = getelementptr inbounds double, ptr %46, i64 %33
  %48 = mul nsw i64 %.0186193, %.0184
  %49 = getelementptr inbounds double, ptr %.0, i64 %48
  call void @isozyme_run_dgemm(i64 %21, i64 %20, i64 %22, double -1.000000e+00, ptr nonnull %47, i64 %3, i64 %2, ptr %49, i64 %.0184, i64 %.0185, double 1.000000e+00, ptr nonnull %43, i64 %2, i64 %3)
  br label %50

50:
  %51 = phi ptr [ %41, %.thread212 ], [ %24, %23 ]
  %52 = phi ptr [ %43, %.thread212 ], [ %26, %23 ]
  %53 = phi ptr [ %44, %.thread212 ], [ %27, %23 ]
  call void @isozyme_run_dsymm(i32 0, i64 %21, i64 %20, double -1.000000e+00, ptr nonnull %53, i64 %2, i64 %3, ptr %51, i64 %.0184, i64 %.0185, double 1.000000e+00, ptr nonnull %52, i64 %2, i64 %3)
  call fastcc void @isozyme_dadd_diagonal(i64 %21, i64 %20, double -1.000000e+00, ptr %53, i64 %2, i64 %3, ptr %51, i64 %.0184, i64 %.0185, ptr %52, i64 %2, i64 %3)
  br label %.lr.ph

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  ret void
}

define internal fastcc void @isozyme_dreverse_factor(i64 %0, ptr %1, i64 %2, i64 %3, ptr nonnull %4, i64 %5, i64 %6) unnamed_addr {
  %8 = shl i64 %0, 3
  %9 = mul i64 %8, %0
  %10 = or i64 %9, 1
  %11 = call ptr @malloc(i64 %10)
  %12 = icmp sgt i64 %0, 0
  br i1 %12, label %.lr.ph.preheader, label %._crit_edge102.thread

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge102.thread:
  call void @isozyme_run_dtrmm(i32 1, i32 0, i64 %0, i64 %0, double 1.000000e+00, ptr %1, i64 %3, i64 %2, ptr %11, i64 1, i64 %0)
  br label %._crit_edge109

.lr.ph:
  %.094101 = phi i64 [ %16, %._crit_edge ], [ 0, %.lr.ph.preheader ]
  %13 = mul nsw i64 %.094101, %6
  %invariant.gep = getelementptr double, ptr %4, i64 %13
  %14 = mul nuw nsw i64 %.094101, %0
  %invariant.gep99 = getelementptr double, ptr %11, i64 %14
  br label %17

._crit_edge102:
  call void @isozyme_run_dtrmm(i32 1, i32 0, i64 %0, i64 %0, double 1.000000e+00, ptr %1, i64 %3, i64 %2, ptr nonnull %11, i64 1, i64 %0)
  %15 = add nuw i64 %0, 1
  br label %.preheader96

._crit_edge:
  %16 = add nuw nsw i64 %.094101, 1
  %exitcond119.not = icmp eq i64 %16, %0
  br i1 %exitcond119.not, label %._crit_edge102, label %.lr.ph

17:
  %.09398 = phi i64 [ 0, %.lr.ph ], [ %24, %22 ]
  %18 = icmp ult i64 %.09398, %.094101
  br i1 %18, label %22, label %19

19:
  %20 = mul nsw i64 %.09398, %5
  %gep = getelementptr double, ptr %invariant.gep, i64 %20
  %21 = load double, ptr %gep, align 8
  br label %22

22:
  %23 = phi double [ %21, %19 ], [ 0.000000e+00, %17 ]
  %gep100 = getelementptr double, ptr %invariant.gep99, i64 %.09398
  store double %23, ptr %gep100, align 8
  %24 = add nuw nsw i64 %.09398, 1
  %exitcond.not = icmp eq i64 %24, %0
  br i1 %exitcond.not, label %._crit_edge, label %17

.preheader96:
  %.092108 = phi i64 [ 0, %._crit_edge102 ], [ %30, %._crit_edge105 ]
  %.not = icmp eq i64 %.092108, 0
  br i1 %.not, label %._crit_edge105, label %.lr.ph104

.lr.ph104:
  %25 = mul nuw nsw i64 %.092108, %0
  %invariant.gep106 = getelementptr double, ptr %11, i64 %25
  br label %31

._crit_edge109.loopexit:
  br label %._crit_edge109

._crit_edge109:
  call void @isozyme_run_dtrsm(i32 1, i32 0, i64 %0, i64 %0, double 1.000000e+00, ptr %1, i64 %3, i64 %2, ptr %11, i64 1, i64 %0)
  call void @isozyme_run_dtrsm(i32 1, i32 0, i64 %0, i64 %0, double 1.000000e+00, ptr %1, i64 %3, i64 %2, ptr %11, i64 %0, i64 1)
  br i1 %12, label %.preheader.preheader, label %._crit_edge118

.preheader.preheader:
  br label %.preheader

._crit_edge105.loopexit:
  br label %._crit_edge105

._crit_edge105:
  %26 = mul i64 %.092108, %15
  %27 = getelementptr inbounds double, ptr %11, i64 %26
  %28 = load double, ptr %27, align 8
  %29 = fmul double %28, 5.000000e-01
  store double %29, ptr %27, align 8
  %30 = add nuw nsw i64 %.092108, 1
  %exitcond121.not = icmp eq i64 %30, %0
  br i1 %exitcond121.not, label %._crit_edge109.loopexit, label %.preheader96

31:
  %.091103 = phi i64 [ 0, %.lr.ph104 ], [ %32, %31 ]
  %gep107 = getelementptr double, ptr %invariant.gep106, i64 %.091103
  store double 0.000000e+00, ptr %gep107, align 8
  %32 = add nuw nsw i64 %.091103, 1
  %exitcond120.not = icmp eq i64 %32, %.092108
  br i1 %exitcond120.not, label %._crit_edge105.loopexit, label %31

.preheader:
  %.090117 = phi i64 [ %37, %36 ], [ 0, %.preheader.preheader ]
  %33 = mul nuw nsw i64 %.090117, %0
  %invariant.gep111 = getelementptr double, ptr %11, i64 %33
  %34 = getelementptr double, ptr %11, i64 %.090117
  %35 = mul nsw i64 %.090117, %6
  %invariant.gep115 = getelementptr double, ptr %4, i64 %35
  %gep114 = getelementptr double, ptr %invariant.gep111, i64 %.090117
  br label %38

._crit_edge118.loopexit:
  br label %._crit_edge118

._crit_edge118:
  call void @free(ptr %11)
  ret void

36:
  %37 = add nuw nsw i64 %.090117, 1
  %exitcond123.not = icmp eq i64 %37, %0
  br i1 %exitcond123.not, label %._crit_edge118.loopexit, label %.preheader

38:
  %.0110 = phi i64 [ %.090117, %.preheader ], [ %51, %48 ]
  %39 = icmp eq i64 %.0110, %.090117
  br i1 %39, label %40, label %42

40:
  %41 = load double, ptr %gep114, align 8
  br label %48

42:
  %gep112 = getelementptr double, ptr %invariant.gep111, i64 %.0110
  %43 = load double, ptr %gep112, align 8
  %44 = mul nuw nsw i64 %.0110, %0
  %45 = getelementptr double, ptr %34, i64 %44
  %46 = load double, ptr %45, align 8
  %47 = fadd double %43, %46
  br label %48

48:
  %49 = phi double [ %41, %40 ], [ %47, %42 ]
  %50 = mul nsw i64 %.0110, %5
  %gep116 = getelementptr double, ptr %invariant.gep115, i64 %50
  store double %49, ptr %gep116, align 8
  %51 = add nuw nsw i64 %.0110, 1
  %exitcond122.not = icmp eq i64 %51, %0
  br i1 %exitcond122.not, label %36, label %38
}

define void @isozyme_after_dpotrf(i64 %0, ptr %1, i64 %2, i64 %3, ptr %4, ptr %5, i32 %6) {
  %8 = icmp eq i64 %2, 1
  %9 = icmp slt i64 %0, 2
  %10 = icmp sge i64 %3, %0
  %or.cond3160 = and i1 %8, %10
  %or.cond128 = or i1 %9, %or.cond3160
  %11 = select i1 %or.cond128, i64 1, i64 %0
  %12 = select i1 %or.cond128, i64 %0, i64 1
  %.not = icmp eq ptr %4, null
  %.0123 = select i1 %.not, i64 %3, i64 %12
  %.0122 = select i1 %.not, i64 %2, i64 %11
  %.0121 = select i1 %.not, ptr %1, ptr %4
  %.not127 = icmp eq ptr %5, null
  br i1 %.not127, label %52, label %13

13:
  %14 = icmp sgt i32 %6, 0
  %15 = add nsw i32 %6, -1
  %16 = zext i32 %15 to i64
  %17 = select i1 %14, i64 %16, i64 %0
  %18 = shl i64 %17, 3
  %19 = mul i64 %18, %17
  %20 = or i64 %19, 1
  %21 = call ptr @malloc(i64 %20)
  %22 = icmp sgt i64 %17, 0
  br i1 %22, label %.lr.ph.preheader, label %._crit_edge142.thread.critedge

.lr.ph.preheader:
  br label %.lr.ph

.lr.ph:
  %.0120134 = phi i64 [ %28, %._crit_edge ], [ 0, %.lr.ph.preheader ]
  %23 = mul nsw i64 %.0120134, %3
  %invariant.gep = getelementptr double, ptr %5, i64 %23
  %24 = mul nsw i64 %.0120134, %2
  %25 = getelementptr double, ptr %5, i64 %24
  %26 = mul nuw nsw i64 %.0120134, %17
  %invariant.gep132 = getelementptr double, ptr %21, i64 %26
  br label %29

._crit_edge135:
  call void @isozyme_run_dtrsm(i32 0, i32 0, i64 %17, i64 %17, double 1.000000e+00, ptr %.0121, i64 %.0122, i64 %.0123, ptr %21, i64 1, i64 %17)
  call void @isozyme_run_dtrsm(i32 0, i32 0, i64 %17, i64 %17, double 1.000000e+00, ptr %.0121, i64 %.0122, i64 %.0123, ptr %21, i64 %17, i64 1)
  %27 = add nuw i64 %17, 1
  br label %.preheader129

._crit_edge142.thread.critedge:
  call void @isozyme_run_dtrsm(i32 0, i32 0, i64 %17, i64 %17, double 1.000000e+00, ptr %.0121, i64 %.0122, i64 %.0123, ptr %21, i64 1, i64 %17)
  call void @isozyme_run_dtrsm(i32 0, i32 0, i64 %17, i64 %17, double 1.000000e+00, ptr %.0121, i64 %.0122, i64 %.0123, ptr %21, i64 %17, i64 1)
  call void @isozyme_run_dtrmm(i32 0, i32 0, i64 %17, i64 %17, double 1.000000e+00, ptr %.0121, i64 %.0122, i64 %.0123, ptr %21, i64 1, i64 %17)
  br label %._crit_edge149

._crit_edge:
  %28 = add nuw nsw i64 %.0120134, 1
  %exitcond151.not = icmp eq i64 %28, %17
  br i1 %exitcond151.not, label %._crit_edge135, label %.lr.ph

29:
  %.0119131 = phi i64 [ 0, %.lr.ph ], [ %35, %29 ]
  %30 = icmp ult i64 %.0119131, %.0120134
  %31 = mul nsw i64 %.0119131, %3
  %32 = getelementptr double, ptr %25, i64 %31
  %33 = mul nsw i64 %.0119131, %2
  %gep = getelementptr double, ptr %invariant.gep, i64 %33
  %.in = select i1 %30, ptr %32, ptr %gep
  %34 = load double, ptr %.in, align 8
  %gep133 = getelementptr double, ptr %invariant.gep132, i64 %.0119131
  store double %34, ptr %gep133, align 8
  %35 = add nuw nsw i64 %.0119131, 1
  %exitcond.not = icmp eq i64 %35, %17
  br i1 %exitcond.not, label %._crit_edge, label %29

.preheader129:
  %.0118141 = phi i64 [ 0, %._crit_edge135 ], [ %41, %._crit_edge138 ]
  %.not150 = icmp eq i64 %.0118141, 0
  br i1 %.not150, label %._crit_edge138, label %.lr.ph137

.lr.ph137:
  %36 = mul nuw nsw i64 %.0118141, %17
  %invariant.gep139 = getelementptr double, ptr %21, i64 %36
  br label %42

._crit_edge142:
  call void @isozyme_run_dtrmm(i32 0, i32 0, i64 %17, i64 %17, double 1.000000e+00, ptr %.0121, i64 %.0122, i64 %.0123, ptr nonnull %21, i64 1, i64 %17)
  br label %.preheader

._crit_edge138.loopexit:
  br label %._crit_edge138

._crit_edge138:
  %37 = mul i64 %.0118141, %27
  %38 = getelementptr inbounds double, ptr %21, i64 %37
  %39 = load double, ptr %38, align 8
  %40 = fmul double %39, 5.000000e-01
  store double %40, ptr %38, align 8
  %41 = add nuw nsw i64 %.0118141, 1
  %exitcond153.not = icmp eq i64 %41, %17
  br i1 %exitcond153.not, label %._crit_edge142, label %.preheader129

42:
  %.0117136 = phi i64 [ 0, %.lr.ph137 ], [ %43, %42 ]
  %gep140 = getelementptr double, ptr %invariant.gep139, i64 %.0117136
  store double 0.000000e+00, ptr %gep140, align 8
  %43 = add nuw nsw i64 %.0117136, 1
  %exitcond152.not = icmp eq i64 %43, %.0118141
  br i1 %exitcond152.not, label %._crit_edge138.loopexit, label %42

.preheader:
  %.0116148 = phi i64 [ %47, %46 ], [ 0, %._crit_edge142 ]
  %44 = mul nuw nsw i64 %.0116148, %17
  %invariant.gep144 = getelementptr double, ptr %21, i64 %44
  %45 = mul nsw i64 %.0116148, %3
  %invariant.gep146 = getelementptr double, ptr %5, i64 %45
  br label %48

._crit_edge149.loopexit:
  br label %._crit_edge149

._crit_edge149:
  call void @free(ptr %21)
  br label %52

46:
  %47 = add nuw nsw i64 %.0116148, 1
  %exitcond155.not = icmp eq i64 %47, %17
  br i1 %exitcond155.not, label %._crit_edge149.loopexit, label %.preheader

48:
  %.0143 = phi i64 [ %.0116148, %.preheader ], [ %51, %48 ]
  %gep145 = getelementptr double, ptr %invariant.gep144, i64 %.0143
  %49 = load double, ptr %gep145, align 8
  %50 = mul nsw i64 %.0143, %2
  %gep147 = getelementptr double, ptr %invariant.gep146, i64 %50
  store double %49, ptr %gep147, align 8
  %51 = add nuw nsw i64 %.0143, 1
  %exitcond154.not = icmp eq i64 %51, %17
  br i1 %exitcond154.not, label %46, label %48

52:
  ret void
}

define void @isozyme_reverse_dpotrs(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, ptr %6, ptr %7, i64 %8, i64 %9, ptr %10, ptr %11) {
  %13 = icmp eq i64 %3, 1
  %14 = icmp slt i64 %0, 2
  %15 = icmp sge i64 %4, %0
  %or.cond3127 = and i1 %13, %15
  %or.cond124 = or i1 %14, %or.cond3127
  %16 = select i1 %or.cond124, i64 1, i64 %0
  %17 = select i1 %or.cond124, i64 %0, i64 1
  %.not = icmp eq ptr %5, null
  %.0113 = select i1 %.not, i64 %4, i64 %17
  %.0112 = select i1 %.not, i64 %3, i64 %16
  %.0 = select i1 %.not, ptr %2, ptr %5
  %18 = icmp eq i64 %8, 1
  %or.cond9 = or i1 %14, %18
  br i1 %or.cond9, label %19, label %22

19:
  %20 = icmp sge i64 %9, %0
  %21 = icmp slt i64 %1, 2
  %or.cond11 = or i1 %21, %20
  br i1 %or.cond11, label %23, label %22

22:
  br label %23

23:
  %24 = phi i64 [ %1, %22 ], [ 1, %19 ]
  %25 = icmp sge i64 %9, %0
  %26 = icmp slt i64 %1, 2
  %or.cond15 = or i1 %26, %25
  %27 = and i1 %or.cond9, %or.cond15
  %28 = select i1 %27, i64 %0, i64 1
  %.not121 = icmp eq ptr %10, null
  %.0116 = select i1 %.not121, i64 %9, i64 %28
  %.0115 = select i1 %.not121, i64 %8, i64 %24
  %.0114 = select i1 %.not121, ptr %7, ptr %10
  %.not122 = icmp eq ptr %11, null
  br i1 %.not122, label %35, label %29

29:
  call void @isozyme_run_dpotrs(i64 %0, i64 %1, ptr %.0, i64 %.0112, i64 %.0113, ptr nonnull %11, i64 %8, i64 %9)
  %.not123 = icmp eq ptr %6, null
  br i1 %.not123, label %35, label %30

30:
  %31 = shl i64 %0, 3
  %32 = mul i64 %31, %0
  %33 = or i64 %32, 1
  %34 = call ptr @malloc(i64 %33)
  call void @isozyme_run_dgemm(i64 %0, i64 %0, i64 %1, double -1.000000e+00, ptr nonnull %11, i64 %8, i64 %9, ptr %.0114, i64 %.0116, i64 %.0115, double 0.000000e+00, ptr %34, i64 1, i64 %0)
  call void @isozyme_run_dgemm(i64 %0, i64 %0, i64 %1, double -1.000000e+00, ptr %.0114, i64 %.0115, i64 %.0116, ptr nonnull %11, i64 %9, i64 %8, double 1.000000e+00, ptr %34, i64 1, i64 %0)
  call void @isozyme_run_dtrmm(i32 1, i32 0, i64 %0, i64 %0, double 1.000000e+00, ptr %.0, i64 %.0113, i64 %.0112, ptr %34, i64 %0, i64 1)
  call fastcc void @isozyme_dadd_triangle(i32 0, i32 0, i64 %0, double 1.000000e+00, ptr %34, i64 1, i64 %0, ptr %6, i64 %3, i64 %4)
  call void @free(ptr %34)
  br label %35

35:
  ret void
}

declare void @isozyme_run_dpotrs(i64 , i64 , ptr , i64 , i64 , ptr , i64 , i64 )

define void @isozyme_after_dpotrs(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, ptr %6, ptr %7, i64 %8, i64 %9, ptr %10, ptr %11) {
  %13 = icmp eq i64 %3, 1
  %14 = icmp slt i64 %0, 2
  %15 = icmp sge i64 %4, %0
  %or.cond3152 = and i1 %13, %15
  %or.cond149 = or i1 %14, %or.cond3152
  %16 = select i1 %or.cond149, i64 1, i64 %0
  %17 = select i1 %or.cond149, i64 %0, i64 1
  %.not = icmp eq ptr %5, null
  %.0138 = select i1 %.not, i64 %4, i64 %17
  %.0137 = select i1 %.not, i64 %3, i64 %16
  %.0 = select i1 %.not, ptr %2, ptr %5
  %18 = icmp eq i64 %8, 1
  %or.cond9 = or i1 %14, %18
  br i1 %or.cond9, label %19, label %22

19:
  %20 = icmp sge i64 %9, %0
  %21 = icmp slt i64 %1, 2
  %or.cond11 = or i1 %21, %20
  br i1 %or.cond11, label %23, label %22

22:
  br label %23

23:
  %24 = phi i64 [ %1, %22 ], [ 1, %19 ]
  %25 = icmp sge i64 %9, %0
  %26 = icmp slt i64 %1, 2
  %or.cond15 = or i1 %26, %25
  %27 = and i1 %or.cond9, %or.cond15
  %28 = select i1 %27, i64 %0, i64 1
  %.not146 = icmp eq ptr %10, null
  %.0141 = select i1 %.not146, i64 %9, i64 %28
  %.0140 = select i1 %.not146, i64 %8, i64 %24
  %.0139 = select i1 %.not146, ptr %7, ptr %10
  %.not147 = icmp eq ptr %11, null
  br i1 %.not147, label %36, label %29

29:
  %.not148 = icmp eq ptr %6, null
  br i1 %.not148, label %35, label %30

30:
  %31 = shl i64 %0, 3
  %32 = mul i64 %31, %1
  %33 = or i64 %32, 1
  %34 = call ptr @malloc(i64 %33)
  call fastcc void @isozyme_dset(i64 %0, i64 %1, ptr %.0139, i64 %.0140, i64 %.0141, ptr %34, i64 %0)
  call void @isozyme_run_dtrmm(i32 1, i32 0, i64 %0, i64 %1, double 1.000000e+00, ptr %.0, i64 %.0138, i64 %.0137, ptr %34, i64 1, i64 %0)
  call void @isozyme_run_dtrmm(i32 0, i32 0, i64 %0, i64 %1, double 1.000000e+00, ptr nonnull %6, i64 %3, i64 %4, ptr %34, i64 1, i64 %0)
  call fastcc void @isozyme_dadd(i64 %0, i64 %1, double -1.000000e+00, ptr %34, i64 1, i64 %0, ptr nonnull %11, i64 %8, i64 %9)
  call fastcc void @isozyme_dset(i64 %0, i64 %1, ptr %.0139, i64 %.0140, i64 %.0141, ptr %34, i64 %0)
  call void @isozyme_run_dtrmm(i32 1, i32 0, i64 %0, i64 %1, double 1.000000e+00, ptr nonnull %6, i64 %4, i64 %3, ptr %34, i64 1, i64 %0)
  call void @isozyme_run_dtrmm(i32 0, i32 0, i64 %0, i64 %1, double 1.000000e+00, ptr %.0, i64 %.0137, i64 %.0138, ptr %34, i64 1, i64 %0)
  call fastcc void @isozyme_dadd(i64 %0, i64 %1, double -1.000000e+00, ptr %34, i64 1, i64 %0, ptr nonnull %11, i64 %8, i64 %9)
  call void @free(ptr %34)
  br label %35

35:
  call void @isozyme_run_dpotrs(i64 %0, i64 %1, ptr %.0, i64 %.0137, i64 %.0138, ptr nonnull %11, i64 %8, i64 %9)
  br label %36

36:
  ret void
}

define void @isozyme_reverse_dtrtrs(i32 %0, i32 %1, i64 %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, i64 %10, i64 %11, ptr %12, ptr %13, i32 %14) {
  %16 = icmp eq i64 %5, 1
  %17 = icmp slt i64 %2, 2
  %18 = icmp sge i64 %6, %2
  %or.cond3102 = and i1 %16, %18
  %or.cond99 = or i1 %17, %or.cond3102
  %19 = select i1 %or.cond99, i64 1, i64 %2
  %20 = select i1 %or.cond99, i64 %2, i64 1
  %.not = icmp eq ptr %7, null
  %.088 = select i1 %.not, i64 %6, i64 %20
  %.087 = select i1 %.not, i64 %5, i64 %19
  %.0 = select i1 %.not, ptr %4, ptr %7
  %21 = icmp eq i64 %10, 1
  %or.cond9 = or i1 %17, %21
  br i1 %or.cond9, label %22, label %25

22:
  %23 = icmp sge i64 %11, %2
  %24 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %24, %23
  br i1 %or.cond11, label %26, label %25

25:
  br label %26

26:
  %27 = phi i64 [ %3, %25 ], [ 1, %22 ]
  %28 = icmp sge i64 %11, %2
  %29 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %29, %28
  %30 = and i1 %or.cond9, %or.cond15
  %31 = select i1 %30, i64 %2, i64 1
  %.not96 = icmp eq ptr %12, null
  %.091 = select i1 %.not96, i64 %11, i64 %31
  %.090 = select i1 %.not96, i64 %10, i64 %27
  %.089 = select i1 %.not96, ptr %9, ptr %12
  %32 = icmp eq ptr %13, null
  %33 = icmp ne i32 %14, 0
  %or.cond17 = or i1 %32, %33
  br i1 %or.cond17, label %37, label %34

34:
  %.not97 = icmp eq i32 %0, 0
  %35 = zext i1 %.not97 to i32
  call void @isozyme_run_dtrsm(i32 %35, i32 %1, i64 %2, i64 %3, double 1.000000e+00, ptr %.0, i64 %.088, i64 %.087, ptr nonnull %13, i64 %10, i64 %11)
  %.not98 = icmp eq ptr %8, null
  br i1 %.not98, label %37, label %36

36:
  call fastcc void @isozyme_dadd_product_triangle(i32 %0, i32 %1, i64 %2, i64 %3, double -1.000000e+00, ptr %13, i64 %10, i64 %11, ptr %.089, i64 %.090, i64 %.091, ptr %8, i64 %5, i64 %6)
  br label %37

37:
  ret void
}

define void @isozyme_after_dtrtrs(i32 %0, i32 %1, i64 %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, i64 %10, i64 %11, ptr %12, ptr %13, i32 %14) {
  %16 = icmp eq i64 %5, 1
  %17 = icmp slt i64 %2, 2
  %18 = icmp sge i64 %6, %2
  %or.cond390 = and i1 %16, %18
  %or.cond88 = or i1 %17, %or.cond390
  %19 = select i1 %or.cond88, i64 1, i64 %2
  %20 = select i1 %or.cond88, i64 %2, i64 1
  %.not = icmp eq ptr %7, null
  %.080 = select i1 %.not, i64 %6, i64 %20
  %.079 = select i1 %.not, i64 %5, i64 %19
  %.0 = select i1 %.not, ptr %4, ptr %7
  %21 = icmp eq i64 %10, 1
  %or.cond9 = or i1 %17, %21
  br i1 %or.cond9, label %22, label %25

22:
  %23 = icmp sge i64 %11, %2
  %24 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %24, %23
  br i1 %or.cond11, label %26, label %25

25:
  br label %26

26:
  %27 = phi i64 [ %3, %25 ], [ 1, %22 ]
  %28 = icmp eq ptr %13, null
  %29 = icmp ne i32 %14, 0
  %or.cond17 = or i1 %28, %29
  br i1 %or.cond17, label %35, label %30

30:
  %.not87 = icmp eq ptr %12, null
  %.081 = select i1 %.not87, ptr %9, ptr %12
  %.082 = select i1 %.not87, i64 %10, i64 %27
  %31 = icmp sge i64 %11, %2
  %32 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %32, %31
  %33 = and i1 %or.cond9, %or.cond15
  %34 = select i1 %33, i64 %2, i64 1
  %.083 = select i1 %.not87, i64 %11, i64 %34
  call fastcc void @isozyme_dsolved(i32 %0, i32 %1, i64 %2, i64 %3, ptr %.0, i64 %.079, i64 %.080, ptr %8, i64 %5, i64 %6, ptr %.081, i64 %.082, i64 %.083, ptr %13, i64 %10, i64 %11)
  br label %35

35:
  ret void
}

define ptr @isozyme_keep_smatrix(ptr %0, i64 %1, i64 %2, ptr %3, i64 %4, i64 %5) {
  %7 = icmp eq i64 %4, 1
  %8 = icmp slt i64 %1, 2
  %or.cond = or i1 %8, %7
  br i1 %or.cond, label %9, label %12

9:
  %10 = icmp sge i64 %5, %1
  %11 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %11, %10
  br i1 %or.cond3, label %13, label %12

12:
  br label %13

13:
  %14 = phi i64 [ %2, %12 ], [ 1, %9 ]
  %15 = icmp sge i64 %5, %1
  %16 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %16, %15
  %17 = call i64 @llvm.smax.i64(i64 %1, i64 0)
  %18 = call i64 @llvm.smax.i64(i64 %2, i64 0)
  %19 = shl i64 %17, 2
  %20 = mul i64 %19, %18
  %21 = call ptr @isozyme_arena_alloc(ptr %0, i64 %20)
  %brmerge.demorgan = and i1 %or.cond, %or.cond7
  br i1 %brmerge.demorgan, label %23, label %22

22:
  br label %23

23:
  %.064 = phi i64 [ %14, %13 ], [ 1, %22 ]
  %.063 = phi i64 [ %1, %13 ], [ %14, %22 ]
  %.062 = phi i64 [ %5, %13 ], [ %4, %22 ]
  %.061 = phi i64 [ %4, %13 ], [ %5, %22 ]
  %.060 = phi i64 [ %2, %13 ], [ %1, %22 ]
  %.059 = phi i64 [ %1, %13 ], [ %2, %22 ]
  %24 = icmp sgt i64 %.060, 0
  br i1 %24, label %.preheader.lr.ph, label %._crit_edge69

.preheader.lr.ph:
  %25 = icmp sgt i64 %.059, 0
  br label %.preheader

.preheader:
  %.05868 = phi i64 [ 0, %.preheader.lr.ph ], [ %28, %._crit_edge ]
  br i1 %25, label %.lr.ph, label %._crit_edge

.lr.ph:
  %26 = mul nsw i64 %.05868, %.062
  %invariant.gep = getelementptr float, ptr %3, i64 %26
  %27 = mul nsw i64 %.05868, %.063
  %invariant.gep66 = getelementptr float, ptr %21, i64 %27
  br label %29

._crit_edge69.loopexit:
  br label %._crit_edge69

._crit_edge69:
  ret ptr %21

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %28 = add nuw nsw i64 %.05868, 1
  %exitcond70.not = icmp eq i64 %28, %.060
  br i1 %exitcond70.not, label %._crit_edge69.loopexit, label %.preheader

29:
  %.065 = phi i64 [ 0, %.lr.ph ], [ %33, %29 ]
  %30 = mul nsw i64 %.065, %.061
  %gep = getelementptr float, ptr %invariant.gep, i64 %30
  %31 = load float, ptr %gep, align 4
  %32 = mul nsw i64 %.065, %.064
  %gep67 = getelementptr float, ptr %invariant.gep66, i64 %32
  store float %31, ptr %gep67, align 4
  %33 = add nuw nsw i64 %.065, 1
  %exitcond.not = icmp eq i64 %33, %.059
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %29
}

define ptr @isozyme_keep_striangle(ptr %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5) {
  %7 = icmp eq i64 %4, 1
  %8 = icmp slt i64 %2, 2
  %9 = icmp sge i64 %5, %2
  %or.cond379 = and i1 %7, %9
  %or.cond68 = or i1 %8, %or.cond379
  %10 = call i64 @llvm.smax.i64(i64 %2, i64 0)
  %11 = shl i64 %10, 2
  %12 = mul i64 %11, %10
  %13 = call ptr @isozyme_arena_alloc(ptr %0, i64 %12)
  br i1 %or.cond68, label %15, label %.thread

.thread:
  %.not = icmp eq i32 %1, 0
  %14 = zext i1 %.not to i32
  br label %.lr.ph74

15:
  %16 = icmp sgt i64 %2, 0
  br i1 %16, label %.lr.ph74, label %._crit_edge

.lr.ph74:
  %.06189 = phi i32 [ %14, %.thread ], [ %1, %15 ]
  %.06288 = phi i64 [ %5, %.thread ], [ %4, %15 ]
  %.06387 = phi i64 [ %4, %.thread ], [ %5, %15 ]
  %.not67 = icmp eq i32 %.06189, 0
  br label %17

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond75.not = icmp eq i64 %19, %2
  br i1 %exitcond75.not, label %._crit_edge.loopexit, label %17

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret ptr %13

17:
  %.06073 = phi i64 [ 0, %.lr.ph74 ], [ %19, %.loopexit ]
  %18 = select i1 %.not67, i64 %.06073, i64 0
  %19 = add nuw nsw i64 %.06073, 1
  %20 = select i1 %.not67, i64 %2, i64 %19
  %21 = icmp slt i64 %18, %20
  br i1 %21, label %.lr.ph, label %.loopexit

.lr.ph:
  %22 = mul nsw i64 %.06073, %.06387
  %invariant.gep = getelementptr float, ptr %3, i64 %22
  %23 = mul nsw i64 %.06073, %2
  %invariant.gep71 = getelementptr float, ptr %13, i64 %23
  br label %24

24:
  %.070 = phi i64 [ %18, %.lr.ph ], [ %27, %24 ]
  %25 = mul nsw i64 %.070, %.06288
  %gep = getelementptr float, ptr %invariant.gep, i64 %25
  %26 = load float, ptr %gep, align 4
  %gep72 = getelementptr float, ptr %invariant.gep71, i64 %.070
  store float %26, ptr %gep72, align 4
  %27 = add nuw nsw i64 %.070, 1
  %exitcond.not = icmp eq i64 %27, %20
  br i1 %exitcond.not, label %.loopexit.loopexit, label %24
}

define ptr @isozyme_keep_svector(ptr %0, i64 %1, ptr %2, i64 %3) {
  %5 = call i64 @llvm.smax.i64(i64 %1, i64 0)
  %6 = shl nsw i64 %5, 2
  %7 = call ptr @isozyme_arena_alloc(ptr %0, i64 %6)
  %8 = icmp slt i64 %3, 0
  %.neg = sub i64 1, %1
  %.neg17 = mul i64 %3, %.neg
  %.015.idx = select i1 %8, i64 %.neg17, i64 0
  %.015 = getelementptr inbounds float, ptr %2, i64 %.015.idx
  %9 = icmp sgt i64 %1, 0
  br i1 %9, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret ptr %7

.lr.ph:
  %.018 = phi i64 [ %14, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %10 = mul nsw i64 %.018, %3
  %11 = getelementptr inbounds float, ptr %.015, i64 %10
  %12 = load float, ptr %11, align 4
  %13 = getelementptr inbounds float, ptr %7, i64 %.018
  store float %12, ptr %13, align 4
  %14 = add nuw nsw i64 %.018, 1
  %exitcond.not = icmp eq i64 %14, %1
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define void @isozyme_reverse_sdot(i64 %0, ptr %1, i64 %2, ptr %3, ptr %4, ptr %5, i64 %6, ptr %7, ptr %8, float %9, ptr %10) {
  %.not = icmp eq ptr %3, null
  %spec.select = select i1 %.not, i64 %2, i64 1
  %spec.select31 = select i1 %.not, ptr %1, ptr %3
  %.not29 = icmp eq ptr %4, null
  br i1 %.not29, label %14, label %12

12:
  %.not28 = icmp eq ptr %7, null
  %.022 = select i1 %.not28, ptr %5, ptr %7
  %.023 = select i1 %.not28, i64 %6, i64 1
  %13 = load float, ptr %10, align 4
  call fastcc void @isozyme_sadd_vector(i64 %0, float %13, ptr %.022, i64 %.023, ptr nonnull %4, i64 %2)
  br label %14

14:
  %.not30 = icmp eq ptr %8, null
  br i1 %.not30, label %17, label %15

15:
  %16 = load float, ptr %10, align 4
  call fastcc void @isozyme_sadd_vector(i64 %0, float %16, ptr %spec.select31, i64 %spec.select, ptr nonnull %8, i64 %6)
  br label %17

17:
  ret void
}

define internal fastcc void @isozyme_sadd_vector(i64 %0, float %1, ptr %2, i64 %3, ptr %4, i64 %5) unnamed_addr {
  %7 = icmp slt i64 %3, 0
  %.neg = sub i64 1, %0
  %.neg21 = mul i64 %3, %.neg
  %.017.idx = select i1 %7, i64 %.neg21, i64 0
  %.017 = getelementptr inbounds float, ptr %2, i64 %.017.idx
  %8 = icmp slt i64 %5, 0
  %.neg23 = mul i64 %5, %.neg
  %.018.idx = select i1 %8, i64 %.neg23, i64 0
  %.018 = getelementptr inbounds float, ptr %4, i64 %.018.idx
  %9 = icmp sgt i64 %0, 0
  br i1 %9, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.024 = phi i64 [ %18, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %10 = mul nsw i64 %.024, %3
  %11 = getelementptr inbounds float, ptr %.017, i64 %10
  %12 = load float, ptr %11, align 4
  %13 = fmul float %1, %12
  %14 = mul nsw i64 %.024, %5
  %15 = getelementptr inbounds float, ptr %.018, i64 %14
  %16 = load float, ptr %15, align 4
  %17 = fadd float %16, %13
  store float %17, ptr %15, align 4
  %18 = add nuw nsw i64 %.024, 1
  %exitcond.not = icmp eq i64 %18, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define void @isozyme_after_sdot(i64 %0, ptr %1, i64 %2, ptr %3, ptr %4, ptr %5, i64 %6, ptr %7, ptr %8, float %9, ptr %10) {
  %.not = icmp eq ptr %3, null
  %spec.select = select i1 %.not, i64 %2, i64 1
  %spec.select31 = select i1 %.not, ptr %1, ptr %3
  %.not29 = icmp eq ptr %4, null
  br i1 %.not29, label %16, label %12

12:
  %.not28 = icmp eq ptr %7, null
  %.022 = select i1 %.not28, ptr %5, ptr %7
  %.023 = select i1 %.not28, i64 %6, i64 1
  %13 = call float @isozyme_run_sdot(i64 %0, ptr nonnull %4, i64 %2, ptr %.022, i64 %.023)
  %14 = load float, ptr %10, align 4
  %15 = fadd float %13, %14
  store float %15, ptr %10, align 4
  br label %16

16:
  %.not30 = icmp eq ptr %8, null
  br i1 %.not30, label %21, label %17

17:
  %18 = call float @isozyme_run_sdot(i64 %0, ptr %spec.select31, i64 %spec.select, ptr nonnull %8, i64 %6)
  %19 = load float, ptr %10, align 4
  %20 = fadd float %18, %19
  store float %20, ptr %10, align 4
  br label %21

21:
  ret void
}

declare float @isozyme_run_sdot(i64 , ptr , i64 , ptr , i64 )

define void @isozyme_reverse_snrm2(i64 %0, ptr %1, i64 %2, ptr %3, ptr %4, float %5, ptr %6) {
  %8 = icmp ne ptr %4, null
  %9 = fcmp ogt float %5, 0.000000e+00
  %or.cond = and i1 %8, %9
  br i1 %or.cond, label %10, label %13

10:
  %.not = icmp eq ptr %3, null
  %spec.select17 = select i1 %.not, ptr %1, ptr %3
  %spec.select = select i1 %.not, i64 %2, i64 1
  %11 = load float, ptr %6, align 4
  %12 = fdiv float %11, %5
  call fastcc void @isozyme_sadd_vector(i64 %0, float %12, ptr %spec.select17, i64 %spec.select, ptr nonnull %4, i64 %2)
  br label %13

13:
  ret void
}

define void @isozyme_after_snrm2(i64 %0, ptr %1, i64 %2, ptr %3, ptr %4, float %5, ptr %6) {
  %8 = icmp ne ptr %4, null
  %9 = fcmp ogt float %5, 0.000000e+00
  %or.cond = and i1 %8, %9
  br i1 %or.cond, label %10, label %15

10:
  %.not = icmp eq ptr %3, null
  %spec.select17 = select i1 %.not, ptr %1, ptr %3
  %spec.select = select i1 %.not, i64 %2, i64 1
  %11 = call float @isozyme_run_sdot(i64 %0, ptr %spec.select17, i64 %spec.select, ptr nonnull %4, i64 %2)
  %12 = fdiv float %11, %5
  %13 = load float, ptr %6, align 4
  %14 = fadd float %13, %12
  store float %14, ptr %6, align 4
  br label %15

15:
  ret void
}

define void @isozyme_reverse_sgemv(i64 %0, i64 %1, float %2, ptr %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, i64 %10, ptr %11, ptr %12, float %13, ptr %14, ptr %15, i64 %16, ptr %17, ptr %18, ptr %19) {
  %21 = icmp eq i64 %5, 1
  %22 = icmp slt i64 %0, 2
  %or.cond = or i1 %22, %21
  br i1 %or.cond, label %23, label %26

23:
  %24 = icmp sge i64 %6, %0
  %25 = icmp slt i64 %1, 2
  %or.cond3 = or i1 %25, %24
  br i1 %or.cond3, label %27, label %26

26:
  br label %27

27:
  %28 = phi i64 [ %1, %26 ], [ 1, %23 ]
  %29 = icmp sge i64 %6, %0
  %30 = icmp slt i64 %1, 2
  %or.cond7 = or i1 %30, %29
  %31 = and i1 %or.cond, %or.cond7
  %32 = select i1 %31, i64 %0, i64 1
  %.not = icmp eq ptr %7, null
  %.097 = select i1 %.not, i64 %6, i64 %32
  %.096 = select i1 %.not, i64 %5, i64 %28
  %.0 = select i1 %.not, ptr %4, ptr %7
  %.not109 = icmp eq ptr %11, null
  %.099 = select i1 %.not109, i64 %10, i64 1
  %.098 = select i1 %.not109, ptr %9, ptr %11
  %33 = icmp eq ptr %18, null
  %34 = icmp slt i64 %0, 1
  %or.cond9 = or i1 %34, %33
  %35 = icmp slt i64 %1, 1
  %or.cond11 = or i1 %35, %or.cond9
  br i1 %or.cond11, label %56, label %36

36:
  %.not111 = icmp eq ptr %8, null
  br i1 %.not111, label %38, label %37

37:
  call void @isozyme_run_sger(i64 %0, i64 %1, float %2, ptr nonnull %18, i64 %16, ptr %.098, i64 %.099, ptr nonnull %8, i64 %5, i64 %6)
  br label %38

38:
  %.not112 = icmp eq ptr %12, null
  br i1 %.not112, label %40, label %39

39:
  call void @isozyme_run_sgemv(i64 %1, i64 %0, float %2, ptr %.0, i64 %.097, i64 %.096, ptr nonnull %18, i64 %16, float 1.000000e+00, ptr nonnull %12, i64 %10)
  br label %40

40:
  %.not113 = icmp eq ptr %3, null
  br i1 %.not113, label %48, label %41

41:
  %42 = shl i64 %0, 2
  %43 = or i64 %42, 1
  %44 = call ptr @malloc(i64 %43)
  call void @isozyme_run_sgemv(i64 %0, i64 %1, float 1.000000e+00, ptr %.0, i64 %.096, i64 %.097, ptr %.098, i64 %.099, float 0.000000e+00, ptr %44, i64 1)
  %45 = call float @isozyme_run_sdot(i64 %0, ptr %44, i64 1, ptr nonnull %18, i64 %16)
  %46 = load float, ptr %3, align 4
  %47 = fadd float %45, %46
  store float %47, ptr %3, align 4
  call void @free(ptr %44)
  br label %48

48:
  %49 = icmp ne ptr %14, null
  %50 = fcmp une float %13, 0.000000e+00
  %or.cond13 = and i1 %50, %49
  br i1 %or.cond13, label %51, label %55

51:
  %52 = call float @isozyme_run_sdot(i64 %0, ptr %19, i64 1, ptr nonnull %18, i64 %16)
  %53 = load float, ptr %14, align 4
  %54 = fadd float %52, %53
  store float %54, ptr %14, align 4
  br label %55

55:
  call fastcc void @isozyme_smultiply_vector(i64 %0, float %13, ptr %18, i64 %16)
  br label %56

56:
  ret void
}

declare void @isozyme_run_sger(i64 , i64 , float , ptr , i64 , ptr , i64 , ptr , i64 , i64 )

declare void @isozyme_run_sgemv(i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , float , ptr , i64 )

define internal fastcc void @isozyme_smultiply_vector(i64 %0, float %1, ptr nonnull %2, i64 %3) unnamed_addr {
  %5 = fcmp oeq float %1, 1.000000e+00
  br i1 %5, label %.loopexit, label %6

6:
  %7 = icmp slt i64 %3, 0
  %.neg = sub i64 1, %0
  %.neg22 = mul i64 %3, %.neg
  %.019.idx = select i1 %7, i64 %.neg22, i64 0
  %.019 = getelementptr inbounds float, ptr %2, i64 %.019.idx
  %8 = fcmp oeq float %1, 0.000000e+00
  %9 = icmp sgt i64 %0, 0
  br i1 %8, label %.preheader, label %.preheader23

.preheader23:
  br i1 %9, label %.lr.ph.preheader, label %.loopexit

.lr.ph.preheader:
  br label %.lr.ph

.preheader:
  br i1 %9, label %.lr.ph27.preheader, label %.loopexit

.lr.ph27.preheader:
  br label %.lr.ph27

.lr.ph27:
  %.01826 = phi i64 [ %12, %.lr.ph27 ], [ 0, %.lr.ph27.preheader ]
  %10 = mul nsw i64 %.01826, %3
  %11 = getelementptr inbounds float, ptr %.019, i64 %10
  store float 0.000000e+00, ptr %11, align 4
  %12 = add nuw nsw i64 %.01826, 1
  %exitcond29.not = icmp eq i64 %12, %0
  br i1 %exitcond29.not, label %.loopexit.loopexit, label %.lr.ph27

.lr.ph:
  %.025 = phi i64 [ %17, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %13 = mul nsw i64 %.025, %3
  %14 = getelementptr inbounds float, ptr %.019, i64 %13
  %15 = load float, ptr %14, align 4
  %16 = fmul float %1, %15
  store float %16, ptr %14, align 4
  %17 = add nuw nsw i64 %.025, 1
  %exitcond.not = icmp eq i64 %17, %0
  br i1 %exitcond.not, label %.loopexit.loopexit34, label %.lr.ph

.loopexit.loopexit:
  br label %.loopexit

.loopexit.loopexit34:
  br label %.loopexit

.loopexit:
  ret void
}

define void @isozyme_before_sgemv(i64 %0, i64 %1, float %2, ptr %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, i64 %10, ptr %11, ptr %12, float %13, ptr %14, ptr %15, i64 %16, ptr %17, ptr %18, ptr %19) {
  %21 = icmp eq i64 %5, 1
  %22 = icmp slt i64 %0, 2
  %or.cond = or i1 %22, %21
  br i1 %or.cond, label %23, label %26

23:
  %24 = icmp sge i64 %6, %0
  %25 = icmp slt i64 %1, 2
  %or.cond3 = or i1 %25, %24
  br i1 %or.cond3, label %27, label %26

26:
  br label %27

27:
  %28 = phi i64 [ %1, %26 ], [ 1, %23 ]
  %29 = icmp sge i64 %6, %0
  %30 = icmp slt i64 %1, 2
  %or.cond7 = or i1 %30, %29
  %31 = and i1 %or.cond, %or.cond7
  %32 = select i1 %31, i64 %0, i64 1
  %.not = icmp eq ptr %7, null
  %.091 = select i1 %.not, i64 %6, i64 %32
  %.090 = select i1 %.not, i64 %5, i64 %28
  %.0 = select i1 %.not, ptr %4, ptr %7
  %.not106 = icmp eq ptr %11, null
  %.093 = select i1 %.not106, i64 %10, i64 1
  %.092 = select i1 %.not106, ptr %9, ptr %11
  %.not107 = icmp eq ptr %17, null
  %.095 = select i1 %.not107, i64 %16, i64 1
  %.094 = select i1 %.not107, ptr %15, ptr %17
  %33 = icmp eq ptr %18, null
  %34 = icmp slt i64 %0, 1
  %or.cond9 = or i1 %34, %33
  %35 = icmp slt i64 %1, 1
  %or.cond11 = or i1 %35, %or.cond9
  br i1 %or.cond11, label %48, label %36

36:
  call fastcc void @isozyme_smultiply_vector(i64 %0, float %13, ptr %18, i64 %16)
  %37 = icmp ne ptr %14, null
  %38 = fcmp une float %13, 0.000000e+00
  %or.cond13 = and i1 %38, %37
  br i1 %or.cond13, label %39, label %41

39:
  %40 = load float, ptr %14, align 4
  call fastcc void @isozyme_sadd_vector(i64 %0, float %40, ptr %.094, i64 %.095, ptr nonnull %18, i64 %16)
  br label %41

41:
  %.not108 = icmp eq ptr %8, null
  br i1 %.not108, label %43, label %42

42:
  call void @isozyme_run_sgemv(i64 %0, i64 %1, float %2, ptr nonnull %8, i64 %5, i64 %6, ptr %.092, i64 %.093, float 1.000000e+00, ptr nonnull %18, i64 %16)
  br label %43

43:
  %.not109 = icmp eq ptr %12, null
  br i1 %.not109, label %45, label %44

44:
  call void @isozyme_run_sgemv(i64 %0, i64 %1, float %2, ptr %.0, i64 %.090, i64 %.091, ptr nonnull %12, i64 %10, float 1.000000e+00, ptr nonnull %18, i64 %16)
  br label %45

45:
  %.not110 = icmp eq ptr %3, null
  br i1 %.not110, label %48, label %46

46:
  %47 = load float, ptr %3, align 4
  call void @isozyme_run_sgemv(i64 %0, i64 %1, float %47, ptr %.0, i64 %.090, i64 %.091, ptr %.092, i64 %.093, float 1.000000e+00, ptr nonnull %18, i64 %16)
  br label %48

48:
  ret void
}

define void @isozyme_reverse_sger(i64 %0, i64 %1, float %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11, ptr %12, i64 %13, i64 %14, ptr %15, ptr %16) {
.critedge:
  %.not94 = icmp eq ptr %6, null
  %.083 = select i1 %.not94, i64 %5, i64 1
  %.0 = select i1 %.not94, ptr %4, ptr %6
  %.not95 = icmp eq ptr %10, null
  %.085 = select i1 %.not95, i64 %9, i64 1
  %.084 = select i1 %.not95, ptr %8, ptr %10
  %17 = icmp eq ptr %16, null
  %18 = icmp slt i64 %0, 1
  %or.cond9 = or i1 %18, %17
  %19 = icmp slt i64 %1, 1
  %or.cond11 = or i1 %19, %or.cond9
  br i1 %or.cond11, label %32, label %20

20:
  %.not96 = icmp eq ptr %7, null
  br i1 %.not96, label %22, label %21

21:
  call void @isozyme_run_sgemv(i64 %0, i64 %1, float %2, ptr nonnull %16, i64 %13, i64 %14, ptr %.084, i64 %.085, float 1.000000e+00, ptr nonnull %7, i64 %5)
  br label %22

22:
  %.not97 = icmp eq ptr %11, null
  br i1 %.not97, label %24, label %23

23:
  call void @isozyme_run_sgemv(i64 %1, i64 %0, float %2, ptr nonnull %16, i64 %14, i64 %13, ptr %.0, i64 %.083, float 1.000000e+00, ptr nonnull %11, i64 %9)
  br label %24

24:
  %.not98 = icmp eq ptr %3, null
  br i1 %.not98, label %32, label %25

25:
  %26 = shl i64 %0, 2
  %27 = or i64 %26, 1
  %28 = call ptr @malloc(i64 %27)
  call void @isozyme_run_sgemv(i64 %0, i64 %1, float 1.000000e+00, ptr nonnull %16, i64 %13, i64 %14, ptr %.084, i64 %.085, float 0.000000e+00, ptr %28, i64 1)
  %29 = call float @isozyme_run_sdot(i64 %0, ptr %28, i64 1, ptr %.0, i64 %.083)
  %30 = load float, ptr %3, align 4
  %31 = fadd float %29, %30
  store float %31, ptr %3, align 4
  call void @free(ptr %28)
  br label %32

32:
  ret void
}

define void @isozyme_before_sger(i64 %0, i64 %1, float %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11, ptr %12, i64 %13, i64 %14, ptr %15, ptr %16) {
.critedge:
  %.not87 = icmp eq ptr %6, null
  %.076 = select i1 %.not87, i64 %5, i64 1
  %.0 = select i1 %.not87, ptr %4, ptr %6
  %.not88 = icmp eq ptr %10, null
  %.078 = select i1 %.not88, i64 %9, i64 1
  %.077 = select i1 %.not88, ptr %8, ptr %10
  %17 = icmp eq ptr %16, null
  %18 = icmp slt i64 %0, 1
  %or.cond9 = or i1 %18, %17
  %19 = icmp slt i64 %1, 1
  %or.cond11 = or i1 %19, %or.cond9
  br i1 %or.cond11, label %27, label %20

20:
  %.not89 = icmp eq ptr %7, null
  br i1 %.not89, label %22, label %21

21:
  call void @isozyme_run_sger(i64 %0, i64 %1, float %2, ptr nonnull %7, i64 %5, ptr %.077, i64 %.078, ptr nonnull %16, i64 %13, i64 %14)
  br label %22

22:
  %.not90 = icmp eq ptr %11, null
  br i1 %.not90, label %24, label %23

23:
  call void @isozyme_run_sger(i64 %0, i64 %1, float %2, ptr %.0, i64 %.076, ptr nonnull %11, i64 %9, ptr nonnull %16, i64 %13, i64 %14)
  br label %24

24:
  %.not91 = icmp eq ptr %3, null
  br i1 %.not91, label %27, label %25

25:
  %26 = load float, ptr %3, align 4
  call void @isozyme_run_sger(i64 %0, i64 %1, float %26, ptr %.0, i64 %.076, ptr %.077, i64 %.078, ptr nonnull %16, i64 %13, i64 %14)
  br label %27

27:
  ret void
}

define void @isozyme_reverse_ssymv(i32 %0, i64 %1, float %2, ptr %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, i64 %10, ptr %11, ptr %12, float %13, ptr %14, ptr %15, i64 %16, ptr %17, ptr %18, ptr %19) {
  %21 = icmp eq i64 %5, 1
  %22 = icmp slt i64 %1, 2
  %23 = icmp sge i64 %6, %1
  %or.cond3123 = and i1 %21, %23
  %or.cond117 = or i1 %22, %or.cond3123
  %24 = select i1 %or.cond117, i64 1, i64 %1
  %25 = select i1 %or.cond117, i64 %1, i64 1
  %.not = icmp eq ptr %7, null
  %.0101 = select i1 %.not, i64 %6, i64 %25
  %.0100 = select i1 %.not, i64 %5, i64 %24
  %.0 = select i1 %.not, ptr %4, ptr %7
  %.not111 = icmp eq ptr %11, null
  %.0103 = select i1 %.not111, i64 %10, i64 1
  %.0102 = select i1 %.not111, ptr %9, ptr %11
  %.not113 = icmp eq ptr %18, null
  br i1 %.not113, label %46, label %26

26:
  %.not114 = icmp eq ptr %8, null
  br i1 %.not114, label %28, label %27

27:
  call fastcc void @isozyme_sadd_outer_triangle(i32 %0, i32 0, i64 %1, float %2, ptr nonnull %18, i64 %16, ptr %.0102, i64 %.0103, ptr %8, i64 %5, i64 %6)
  call fastcc void @isozyme_sadd_outer_triangle(i32 %0, i32 1, i64 %1, float %2, ptr %.0102, i64 %.0103, ptr nonnull %18, i64 %16, ptr %8, i64 %5, i64 %6)
  br label %28

28:
  %.not115 = icmp eq ptr %12, null
  br i1 %.not115, label %30, label %29

29:
  call void @isozyme_run_ssymv(i32 %0, i64 %1, float %2, ptr %.0, i64 %.0100, i64 %.0101, ptr nonnull %18, i64 %16, float 1.000000e+00, ptr nonnull %12, i64 %10)
  br label %30

30:
  %.not116 = icmp eq ptr %3, null
  br i1 %.not116, label %38, label %31

31:
  %32 = shl i64 %1, 2
  %33 = or i64 %32, 1
  %34 = call ptr @malloc(i64 %33)
  call void @isozyme_run_ssymv(i32 %0, i64 %1, float 1.000000e+00, ptr %.0, i64 %.0100, i64 %.0101, ptr %.0102, i64 %.0103, float 0.000000e+00, ptr %34, i64 1)
  %35 = call float @isozyme_run_sdot(i64 %1, ptr %34, i64 1, ptr nonnull %18, i64 %16)
  %36 = load float, ptr %3, align 4
  %37 = fadd float %35, %36
  store float %37, ptr %3, align 4
  call void @free(ptr %34)
  br label %38

38:
  %39 = icmp ne ptr %14, null
  %40 = fcmp une float %13, 0.000000e+00
  %or.cond9 = and i1 %40, %39
  br i1 %or.cond9, label %41, label %45

41:
  %42 = call float @isozyme_run_sdot(i64 %1, ptr %19, i64 1, ptr nonnull %18, i64 %16)
  %43 = load float, ptr %14, align 4
  %44 = fadd float %42, %43
  store float %44, ptr %14, align 4
  br label %45

45:
  call fastcc void @isozyme_smultiply_vector(i64 %1, float %13, ptr %18, i64 %16)
  br label %46

46:
  ret void
}

define internal fastcc void @isozyme_sadd_outer_triangle(i32 %0, i32 %1, i64 %2, float %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr nonnull %8, i64 %9, i64 %10) unnamed_addr {
  %12 = icmp slt i64 %5, 0
  %.neg = sub i64 1, %2
  %.neg61 = mul i64 %5, %.neg
  %.051.idx = select i1 %12, i64 %.neg61, i64 0
  %.051 = getelementptr inbounds float, ptr %4, i64 %.051.idx
  %13 = icmp slt i64 %7, 0
  %.neg63 = mul i64 %7, %.neg
  %.055.idx = select i1 %13, i64 %.neg63, i64 0
  %.055 = getelementptr inbounds float, ptr %6, i64 %.055.idx
  %14 = icmp eq i64 %9, 1
  %15 = icmp slt i64 %2, 2
  %16 = icmp sge i64 %10, %2
  %or.cond66 = and i1 %14, %16
  %or.cond65 = or i1 %15, %or.cond66
  br i1 %or.cond65, label %18, label %.thread

.thread:
  %.not = icmp eq i32 %0, 0
  %17 = zext i1 %.not to i32
  br label %.lr.ph69

18:
  %19 = icmp sgt i64 %2, 0
  br i1 %19, label %.lr.ph69, label %._crit_edge

.lr.ph69:
  %.05087 = phi i32 [ %17, %.thread ], [ %0, %18 ]
  %.186 = phi ptr [ %.055, %.thread ], [ %.051, %18 ]
  %.05285 = phi i64 [ %7, %.thread ], [ %5, %18 ]
  %.05384 = phi i64 [ %9, %.thread ], [ %10, %18 ]
  %.05483 = phi i64 [ %10, %.thread ], [ %9, %18 ]
  %.15682 = phi ptr [ %.051, %.thread ], [ %.055, %18 ]
  %.05781 = phi i64 [ %5, %.thread ], [ %7, %18 ]
  %.not64 = icmp eq i32 %.05087, 0
  %20 = sext i32 %1 to i64
  br label %21

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond70.not = icmp eq i64 %24, %2
  br i1 %exitcond70.not, label %._crit_edge.loopexit, label %21

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

21:
  %.04968 = phi i64 [ 0, %.lr.ph69 ], [ %24, %.loopexit ]
  %22 = add nsw i64 %.04968, %20
  %23 = select i1 %.not64, i64 %22, i64 0
  %24 = add nuw nsw i64 %.04968, 1
  %25 = sub nsw i64 %24, %20
  %26 = select i1 %.not64, i64 %2, i64 %25
  %27 = icmp slt i64 %23, %26
  br i1 %27, label %.lr.ph, label %.loopexit

.lr.ph:
  %28 = mul nsw i64 %.04968, %.05781
  %29 = getelementptr inbounds float, ptr %.15682, i64 %28
  %30 = mul nsw i64 %.04968, %.05384
  %invariant.gep = getelementptr float, ptr %8, i64 %30
  br label %31

31:
  %.067 = phi i64 [ %23, %.lr.ph ], [ %41, %31 ]
  %32 = mul nsw i64 %.067, %.05285
  %33 = getelementptr inbounds float, ptr %.186, i64 %32
  %34 = load float, ptr %33, align 4
  %35 = fmul float %3, %34
  %36 = load float, ptr %29, align 4
  %37 = fmul float %35, %36
  %38 = mul nsw i64 %.067, %.05483
  %gep = getelementptr float, ptr %invariant.gep, i64 %38
  %39 = load float, ptr %gep, align 4
  %40 = fadd float %39, %37
  store float %40, ptr %gep, align 4
  %41 = add nsw i64 %.067, 1
  %exitcond.not = icmp eq i64 %41, %26
  br i1 %exitcond.not, label %.loopexit.loopexit, label %31
}

declare void @isozyme_run_ssymv(i32 , i64 , float , ptr , i64 , i64 , ptr , i64 , float , ptr , i64 )

define void @isozyme_before_ssymv(i32 %0, i64 %1, float %2, ptr %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, i64 %10, ptr %11, ptr %12, float %13, ptr %14, ptr %15, i64 %16, ptr %17, ptr %18, ptr %19) {
  %21 = icmp eq i64 %5, 1
  %22 = icmp slt i64 %1, 2
  %23 = icmp sge i64 %6, %1
  %or.cond3110 = and i1 %21, %23
  %or.cond104 = or i1 %22, %or.cond3110
  %24 = select i1 %or.cond104, i64 1, i64 %1
  %25 = select i1 %or.cond104, i64 %1, i64 1
  %.not = icmp eq ptr %7, null
  %.085 = select i1 %.not, i64 %6, i64 %25
  %.084 = select i1 %.not, i64 %5, i64 %24
  %.0 = select i1 %.not, ptr %4, ptr %7
  %.not98 = icmp eq ptr %11, null
  %.087 = select i1 %.not98, i64 %10, i64 1
  %.086 = select i1 %.not98, ptr %9, ptr %11
  %.not99 = icmp eq ptr %17, null
  %.089 = select i1 %.not99, i64 %16, i64 1
  %.088 = select i1 %.not99, ptr %15, ptr %17
  %.not100 = icmp eq ptr %18, null
  br i1 %.not100, label %38, label %26

26:
  call fastcc void @isozyme_smultiply_vector(i64 %1, float %13, ptr %18, i64 %16)
  %27 = icmp ne ptr %14, null
  %28 = fcmp une float %13, 0.000000e+00
  %or.cond9 = and i1 %28, %27
  br i1 %or.cond9, label %29, label %31

29:
  %30 = load float, ptr %14, align 4
  call fastcc void @isozyme_sadd_vector(i64 %1, float %30, ptr %.088, i64 %.089, ptr nonnull %18, i64 %16)
  br label %31

31:
  %.not101 = icmp eq ptr %8, null
  br i1 %.not101, label %33, label %32

32:
  call void @isozyme_run_ssymv(i32 %0, i64 %1, float %2, ptr nonnull %8, i64 %5, i64 %6, ptr %.086, i64 %.087, float 1.000000e+00, ptr nonnull %18, i64 %16)
  br label %33

33:
  %.not102 = icmp eq ptr %12, null
  br i1 %.not102, label %35, label %34

34:
  call void @isozyme_run_ssymv(i32 %0, i64 %1, float %2, ptr %.0, i64 %.084, i64 %.085, ptr nonnull %12, i64 %10, float 1.000000e+00, ptr nonnull %18, i64 %16)
  br label %35

35:
  %.not103 = icmp eq ptr %3, null
  br i1 %.not103, label %38, label %36

36:
  %37 = load float, ptr %3, align 4
  call void @isozyme_run_ssymv(i32 %0, i64 %1, float %37, ptr %.0, i64 %.084, i64 %.085, ptr %.086, i64 %.087, float 1.000000e+00, ptr nonnull %18, i64 %16)
  br label %38

38:
  ret void
}

define void @isozyme_reverse_ssyr(i32 %0, i64 %1, float %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, i64 %10, ptr %11, ptr %12) {
  %.not84 = icmp eq ptr %6, null
  %.079 = select i1 %.not84, i64 %5, i64 1
  %.0 = select i1 %.not84, ptr %4, ptr %6
  %.not85 = icmp eq ptr %12, null
  br i1 %.not85, label %27, label %14

14:
  %.not86 = icmp eq ptr %3, null
  br i1 %.not86, label %25, label %15

15:
  %16 = shl i64 %1, 2
  %17 = or i64 %16, 1
  %18 = call ptr @malloc(i64 %17)
  call void @isozyme_run_ssymv(i32 %0, i64 %1, float 1.000000e+00, ptr nonnull %12, i64 %9, i64 %10, ptr %.0, i64 %.079, float 0.000000e+00, ptr %18, i64 1)
  %19 = call float @isozyme_run_sdot(i64 %1, ptr %18, i64 1, ptr %.0, i64 %.079)
  %20 = call fastcc float @isozyme_sinner_diagonal(i64 %1, ptr %12, i64 %9, i64 %10, ptr %.0, i64 %.079, ptr %.0, i64 %.079)
  %21 = fadd float %19, %20
  %22 = fmul float %21, 5.000000e-01
  %23 = load float, ptr %3, align 4
  %24 = fadd float %23, %22
  store float %24, ptr %3, align 4
  call void @free(ptr %18)
  br label %25

25:
  %.not87 = icmp eq ptr %7, null
  br i1 %.not87, label %27, label %26

26:
  call void @isozyme_run_ssymv(i32 %0, i64 %1, float %2, ptr nonnull %12, i64 %9, i64 %10, ptr %.0, i64 %.079, float 1.000000e+00, ptr nonnull %7, i64 %5)
  call fastcc void @isozyme_sadd_diagonal_vector(i64 %1, float %2, ptr %12, i64 %9, i64 %10, ptr %.0, i64 %.079, ptr %7, i64 %5)
  br label %27

27:
  ret void
}

define internal fastcc float @isozyme_sinner_diagonal(i64 %0, ptr nonnull %1, i64 %2, i64 %3, ptr %4, i64 %5, ptr %6, i64 %7) unnamed_addr {
  %9 = icmp slt i64 %5, 0
  %.neg = sub i64 1, %0
  %.neg28 = mul i64 %5, %.neg
  %.024.idx = select i1 %9, i64 %.neg28, i64 0
  %.024 = getelementptr inbounds float, ptr %4, i64 %.024.idx
  %10 = icmp slt i64 %7, 0
  %.neg30 = mul i64 %7, %.neg
  %.025.idx = select i1 %10, i64 %.neg30, i64 0
  %.025 = getelementptr inbounds float, ptr %6, i64 %.025.idx
  %11 = icmp sgt i64 %0, 0
  br i1 %11, label %.lr.ph, label %._crit_edge

.lr.ph:
  %12 = add i64 %3, %2
  br label %13

._crit_edge.loopexit:
  %.lcssa = phi float [ %25, %13 ]
  br label %._crit_edge

._crit_edge:
  %.023.lcssa = phi float [ 0.000000e+00, %8 ], [ %.lcssa, %._crit_edge.loopexit ]
  ret float %.023.lcssa

13:
  %.032 = phi i64 [ 0, %.lr.ph ], [ %26, %13 ]
  %.02331 = phi float [ 0.000000e+00, %.lr.ph ], [ %25, %13 ]
  %14 = mul i64 %.032, %12
  %15 = getelementptr inbounds float, ptr %1, i64 %14
  %16 = load float, ptr %15, align 4
  %17 = mul nsw i64 %.032, %5
  %18 = getelementptr inbounds float, ptr %.024, i64 %17
  %19 = load float, ptr %18, align 4
  %20 = fmul float %16, %19
  %21 = mul nsw i64 %.032, %7
  %22 = getelementptr inbounds float, ptr %.025, i64 %21
  %23 = load float, ptr %22, align 4
  %24 = fmul float %20, %23
  %25 = fadd float %.02331, %24
  %26 = add nuw nsw i64 %.032, 1
  %exitcond.not = icmp eq i64 %26, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %13
}

define internal fastcc void @isozyme_sadd_diagonal_vector(i64 %0, float %1, ptr nonnull %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr nonnull %7, i64 %8) unnamed_addr {
  %10 = icmp slt i64 %6, 0
  %.neg = sub i64 1, %0
  %.neg26 = mul i64 %6, %.neg
  %.022.idx = select i1 %10, i64 %.neg26, i64 0
  %.022 = getelementptr inbounds float, ptr %5, i64 %.022.idx
  %11 = icmp slt i64 %8, 0
  %.neg28 = mul i64 %8, %.neg
  %.023.idx = select i1 %11, i64 %.neg28, i64 0
  %.023 = getelementptr inbounds float, ptr %7, i64 %.023.idx
  %12 = icmp sgt i64 %0, 0
  br i1 %12, label %.lr.ph, label %._crit_edge

.lr.ph:
  %13 = add i64 %4, %3
  br label %14

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

14:
  %.029 = phi i64 [ 0, %.lr.ph ], [ %27, %14 ]
  %15 = mul i64 %.029, %13
  %16 = getelementptr inbounds float, ptr %2, i64 %15
  %17 = load float, ptr %16, align 4
  %18 = fmul float %1, %17
  %19 = mul nsw i64 %.029, %6
  %20 = getelementptr inbounds float, ptr %.022, i64 %19
  %21 = load float, ptr %20, align 4
  %22 = fmul float %18, %21
  %23 = mul nsw i64 %.029, %8
  %24 = getelementptr inbounds float, ptr %.023, i64 %23
  %25 = load float, ptr %24, align 4
  %26 = fadd float %25, %22
  store float %26, ptr %24, align 4
  %27 = add nuw nsw i64 %.029, 1
  %exitcond.not = icmp eq i64 %27, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %14
}

define void @isozyme_before_ssyr(i32 %0, i64 %1, float %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, i64 %10, ptr %11, ptr %12) {
  %.not58 = icmp eq ptr %6, null
  %.053 = select i1 %.not58, i64 %5, i64 1
  %.0 = select i1 %.not58, ptr %4, ptr %6
  %.not59 = icmp eq ptr %12, null
  br i1 %.not59, label %19, label %14

14:
  %.not60 = icmp eq ptr %7, null
  br i1 %.not60, label %16, label %15

15:
  call void @isozyme_run_ssyr2(i32 %0, i64 %1, float %2, ptr %.0, i64 %.053, ptr nonnull %7, i64 %5, ptr nonnull %12, i64 %9, i64 %10)
  br label %16

16:
  %.not61 = icmp eq ptr %3, null
  br i1 %.not61, label %19, label %17

17:
  %18 = load float, ptr %3, align 4
  call void @isozyme_run_ssyr(i32 %0, i64 %1, float %18, ptr %.0, i64 %.053, ptr nonnull %12, i64 %9, i64 %10)
  br label %19

19:
  ret void
}

declare void @isozyme_run_ssyr2(i32 , i64 , float , ptr , i64 , ptr , i64 , ptr , i64 , i64 )

declare void @isozyme_run_ssyr(i32 , i64 , float , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_reverse_ssyr2(i32 %0, i64 %1, float %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11, ptr %12, i64 %13, i64 %14, ptr %15, ptr %16) {
  %.not112 = icmp eq ptr %6, null
  %.0103 = select i1 %.not112, i64 %5, i64 1
  %.0 = select i1 %.not112, ptr %4, ptr %6
  %.not113 = icmp eq ptr %10, null
  %.0105 = select i1 %.not113, i64 %9, i64 1
  %.0104 = select i1 %.not113, ptr %8, ptr %10
  %.not114 = icmp eq ptr %16, null
  br i1 %.not114, label %32, label %18

18:
  %.not115 = icmp eq ptr %3, null
  br i1 %.not115, label %28, label %19

19:
  %20 = shl i64 %1, 2
  %21 = or i64 %20, 1
  %22 = call ptr @malloc(i64 %21)
  call void @isozyme_run_ssymv(i32 %0, i64 %1, float 1.000000e+00, ptr nonnull %16, i64 %13, i64 %14, ptr %.0104, i64 %.0105, float 0.000000e+00, ptr %22, i64 1)
  %23 = call float @isozyme_run_sdot(i64 %1, ptr %22, i64 1, ptr %.0, i64 %.0103)
  %24 = call fastcc float @isozyme_sinner_diagonal(i64 %1, ptr %16, i64 %13, i64 %14, ptr %.0, i64 %.0103, ptr %.0104, i64 %.0105)
  %25 = fadd float %23, %24
  %26 = load float, ptr %3, align 4
  %27 = fadd float %26, %25
  store float %27, ptr %3, align 4
  call void @free(ptr %22)
  br label %28

28:
  %.not116 = icmp eq ptr %7, null
  br i1 %.not116, label %30, label %29

29:
  call void @isozyme_run_ssymv(i32 %0, i64 %1, float %2, ptr nonnull %16, i64 %13, i64 %14, ptr %.0104, i64 %.0105, float 1.000000e+00, ptr nonnull %7, i64 %5)
  call fastcc void @isozyme_sadd_diagonal_vector(i64 %1, float %2, ptr %16, i64 %13, i64 %14, ptr %.0104, i64 %.0105, ptr %7, i64 %5)
  br label %30

30:
  %.not117 = icmp eq ptr %11, null
  br i1 %.not117, label %32, label %31

31:
  call void @isozyme_run_ssymv(i32 %0, i64 %1, float %2, ptr nonnull %16, i64 %13, i64 %14, ptr %.0, i64 %.0103, float 1.000000e+00, ptr nonnull %11, i64 %9)
  call fastcc void @isozyme_sadd_diagonal_vector(i64 %1, float %2, ptr %16, i64 %13, i64 %14, ptr %.0, i64 %.0103, ptr %11, i64 %9)
  br label %32

32:
  ret void
}

define void @isozyme_before_ssyr2(i32 %0, i64 %1, float %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11, ptr %12, i64 %13, i64 %14, ptr %15, ptr %16) {
  %.not79 = icmp eq ptr %6, null
  %.070 = select i1 %.not79, i64 %5, i64 1
  %.0 = select i1 %.not79, ptr %4, ptr %6
  %.not80 = icmp eq ptr %10, null
  %.072 = select i1 %.not80, i64 %9, i64 1
  %.071 = select i1 %.not80, ptr %8, ptr %10
  %.not81 = icmp eq ptr %16, null
  br i1 %.not81, label %25, label %18

18:
  %.not82 = icmp eq ptr %7, null
  br i1 %.not82, label %20, label %19

19:
  call void @isozyme_run_ssyr2(i32 %0, i64 %1, float %2, ptr nonnull %7, i64 %5, ptr %.071, i64 %.072, ptr nonnull %16, i64 %13, i64 %14)
  br label %20

20:
  %.not83 = icmp eq ptr %11, null
  br i1 %.not83, label %22, label %21

21:
  call void @isozyme_run_ssyr2(i32 %0, i64 %1, float %2, ptr %.0, i64 %.070, ptr nonnull %11, i64 %9, ptr nonnull %16, i64 %13, i64 %14)
  br label %22

22:
  %.not84 = icmp eq ptr %3, null
  br i1 %.not84, label %25, label %23

23:
  %24 = load float, ptr %3, align 4
  call void @isozyme_run_ssyr2(i32 %0, i64 %1, float %24, ptr %.0, i64 %.070, ptr %.071, i64 %.072, ptr nonnull %16, i64 %13, i64 %14)
  br label %25

25:
  ret void
}

define void @isozyme_reverse_strmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11, ptr %12) {
  %14 = icmp eq i64 %4, 1
  %15 = icmp slt i64 %2, 2
  %16 = icmp sge i64 %5, %2
  %or.cond363 = and i1 %14, %16
  %or.cond60 = or i1 %15, %or.cond363
  %17 = select i1 %or.cond60, i64 1, i64 %2
  %18 = select i1 %or.cond60, i64 %2, i64 1
  %.not = icmp eq ptr %6, null
  %.052 = select i1 %.not, i64 %5, i64 %18
  %.051 = select i1 %.not, i64 %4, i64 %17
  %.0 = select i1 %.not, ptr %3, ptr %6
  %.not57 = icmp eq ptr %11, null
  br i1 %.not57, label %23, label %19

19:
  %.not58 = icmp eq ptr %7, null
  br i1 %.not58, label %21, label %20

20:
  call fastcc void @isozyme_sadd_outer_triangle(i32 %0, i32 %1, i64 %2, float 1.000000e+00, ptr nonnull %11, i64 %9, ptr %12, i64 1, ptr %7, i64 %4, i64 %5)
  br label %21

21:
  %.not59 = icmp eq i32 %0, 0
  %22 = zext i1 %.not59 to i32
  call void @isozyme_run_strmv(i32 %22, i32 %1, i64 %2, ptr %.0, i64 %.052, i64 %.051, ptr nonnull %11, i64 %9)
  br label %23

23:
  ret void
}

declare void @isozyme_run_strmv(i32 , i32 , i64 , ptr , i64 , i64 , ptr , i64 )

define void @isozyme_before_strmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11, ptr %12) {
  %.not66 = icmp eq ptr %10, null
  %.061 = select i1 %.not66, i64 %9, i64 1
  %.060 = select i1 %.not66, ptr %8, ptr %10
  %.not67 = icmp eq ptr %11, null
  br i1 %.not67, label %24, label %14

14:
  %.not = icmp eq ptr %6, null
  %.0 = select i1 %.not, ptr %3, ptr %6
  %15 = icmp eq i64 %4, 1
  %16 = icmp slt i64 %2, 2
  %17 = icmp sge i64 %5, %2
  %or.cond372 = and i1 %15, %17
  %or.cond69 = or i1 %16, %or.cond372
  %18 = select i1 %or.cond69, i64 1, i64 %2
  %.058 = select i1 %.not, i64 %4, i64 %18
  %19 = select i1 %or.cond69, i64 %2, i64 1
  %.059 = select i1 %.not, i64 %5, i64 %19
  call void @isozyme_run_strmv(i32 %0, i32 %1, i64 %2, ptr %.0, i64 %.058, i64 %.059, ptr nonnull %11, i64 %9)
  %.not68 = icmp eq ptr %7, null
  br i1 %.not68, label %24, label %20

20:
  %21 = shl i64 %2, 2
  %22 = or i64 %21, 1
  %23 = call ptr @malloc(i64 %22)
  call fastcc void @isozyme_striangle_times(i32 %0, i32 %1, i64 %2, ptr %7, i64 %4, i64 %5, ptr %.060, i64 %.061, ptr %23)
  call fastcc void @isozyme_sadd_vector(i64 %2, float 1.000000e+00, ptr %23, i64 1, ptr nonnull %11, i64 %9)
  call void @free(ptr %23)
  br label %24

24:
  ret void
}

define internal fastcc void @isozyme_striangle_times(i32 %0, i32 %1, i64 %2, ptr nonnull %3, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8) unnamed_addr {
  call fastcc void @isozyme_sset_vector(i64 %2, ptr %6, i64 %7, ptr %8)
  call void @isozyme_run_strmv(i32 %0, i32 %1, i64 %2, ptr nonnull %3, i64 %4, i64 %5, ptr %8, i64 1)
  %.not = icmp eq i32 %1, 0
  br i1 %.not, label %11, label %10

10:
  call fastcc void @isozyme_sadd_vector(i64 %2, float -1.000000e+00, ptr %6, i64 %7, ptr %8, i64 1)
  br label %11

11:
  ret void
}

define void @isozyme_reverse_strsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11) {
  %.not60 = icmp eq ptr %10, null
  %.055 = select i1 %.not60, i64 %9, i64 1
  %.054 = select i1 %.not60, ptr %8, ptr %10
  %.not61 = icmp eq ptr %11, null
  br i1 %.not61, label %21, label %13

13:
  %.not = icmp eq ptr %6, null
  %.0 = select i1 %.not, ptr %3, ptr %6
  %14 = icmp eq i64 %4, 1
  %15 = icmp slt i64 %2, 2
  %16 = icmp sge i64 %5, %2
  %or.cond367 = and i1 %14, %16
  %or.cond64 = or i1 %15, %or.cond367
  %17 = select i1 %or.cond64, i64 1, i64 %2
  %.052 = select i1 %.not, i64 %4, i64 %17
  %18 = select i1 %or.cond64, i64 %2, i64 1
  %.053 = select i1 %.not, i64 %5, i64 %18
  %.not62 = icmp eq i32 %0, 0
  %19 = zext i1 %.not62 to i32
  call void @isozyme_run_strsv(i32 %19, i32 %1, i64 %2, ptr %.0, i64 %.053, i64 %.052, ptr nonnull %11, i64 %9)
  %.not63 = icmp eq ptr %7, null
  br i1 %.not63, label %21, label %20

20:
  call fastcc void @isozyme_sadd_outer_triangle(i32 %0, i32 %1, i64 %2, float -1.000000e+00, ptr nonnull %11, i64 %9, ptr %.054, i64 %.055, ptr %7, i64 %4, i64 %5)
  br label %21

21:
  ret void
}

declare void @isozyme_run_strsv(i32 , i32 , i64 , ptr , i64 , i64 , ptr , i64 )

define void @isozyme_after_strsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, ptr %11) {
  %13 = icmp eq i64 %4, 1
  %14 = icmp slt i64 %2, 2
  %15 = icmp sge i64 %5, %2
  %or.cond380 = and i1 %13, %15
  %or.cond77 = or i1 %14, %or.cond380
  %16 = select i1 %or.cond77, i64 1, i64 %2
  %17 = select i1 %or.cond77, i64 %2, i64 1
  %.not = icmp eq ptr %6, null
  %.067 = select i1 %.not, i64 %5, i64 %17
  %.066 = select i1 %.not, i64 %4, i64 %16
  %.0 = select i1 %.not, ptr %3, ptr %6
  %.not74 = icmp eq ptr %10, null
  %.069 = select i1 %.not74, i64 %9, i64 1
  %.068 = select i1 %.not74, ptr %8, ptr %10
  %.not75 = icmp eq ptr %11, null
  br i1 %.not75, label %23, label %18

18:
  call void @isozyme_run_strsv(i32 %0, i32 %1, i64 %2, ptr %.0, i64 %.066, i64 %.067, ptr nonnull %11, i64 %9)
  %.not76 = icmp eq ptr %7, null
  br i1 %.not76, label %23, label %19

19:
  %20 = shl i64 %2, 2
  %21 = or i64 %20, 1
  %22 = call ptr @malloc(i64 %21)
  call fastcc void @isozyme_striangle_times(i32 %0, i32 %1, i64 %2, ptr %7, i64 %4, i64 %5, ptr %.068, i64 %.069, ptr %22)
  call void @isozyme_run_strsv(i32 %0, i32 %1, i64 %2, ptr %.0, i64 %.066, i64 %.067, ptr %22, i64 1)
  call fastcc void @isozyme_sadd_vector(i64 %2, float -1.000000e+00, ptr %22, i64 1, ptr nonnull %11, i64 %9)
  call void @free(ptr %22)
  br label %23

23:
  ret void
}

define void @isozyme_reverse_sgemm(i64 %0, i64 %1, i64 %2, float %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, i64 %11, i64 %12, ptr %13, ptr %14, float %15, ptr %16, ptr %17, i64 %18, i64 %19, ptr %20, ptr %21, ptr %22) {
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %0, 2
  %or.cond = or i1 %25, %24
  br i1 %or.cond, label %26, label %29

26:
  %27 = icmp sge i64 %7, %0
  %28 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %28, %27
  br i1 %or.cond3, label %30, label %29

29:
  br label %30

30:
  %31 = phi i64 [ %2, %29 ], [ 1, %26 ]
  %32 = icmp sge i64 %7, %0
  %33 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %33, %32
  %34 = and i1 %or.cond, %or.cond7
  %35 = select i1 %34, i64 %0, i64 1
  %.not = icmp eq ptr %8, null
  %.0165 = select i1 %.not, i64 %7, i64 %35
  %.0164 = select i1 %.not, i64 %6, i64 %31
  %.0 = select i1 %.not, ptr %5, ptr %8
  %36 = icmp eq i64 %11, 1
  %or.cond9 = or i1 %33, %36
  br i1 %or.cond9, label %37, label %40

37:
  %38 = icmp sge i64 %12, %2
  %39 = icmp slt i64 %1, 2
  %or.cond11 = or i1 %39, %38
  br i1 %or.cond11, label %41, label %40

40:
  br label %41

41:
  %42 = phi i64 [ %1, %40 ], [ 1, %37 ]
  %43 = icmp sge i64 %12, %2
  %44 = icmp slt i64 %1, 2
  %or.cond15 = or i1 %44, %43
  %45 = and i1 %or.cond9, %or.cond15
  %46 = select i1 %45, i64 %2, i64 1
  %.not176 = icmp eq ptr %13, null
  %.0168 = select i1 %.not176, i64 %12, i64 %46
  %.0167 = select i1 %.not176, i64 %11, i64 %42
  %.0166 = select i1 %.not176, ptr %10, ptr %13
  %47 = icmp eq i64 %18, 1
  %or.cond17 = or i1 %25, %47
  %48 = icmp sge i64 %19, %0
  %or.cond19 = or i1 %44, %48
  %or.cond182 = and i1 %or.cond17, %or.cond19
  %49 = select i1 %or.cond182, i64 1, i64 %1
  %50 = select i1 %or.cond182, i64 %0, i64 1
  %.not178 = icmp eq ptr %21, null
  br i1 %.not178, label %72, label %51

51:
  %.not179 = icmp eq ptr %9, null
  br i1 %.not179, label %53, label %52

52:
  call void @isozyme_run_sgemm(i64 %0, i64 %2, i64 %1, float %3, ptr nonnull %21, i64 %18, i64 %19, ptr %.0166, i64 %.0168, i64 %.0167, float 1.000000e+00, ptr nonnull %9, i64 %6, i64 %7)
  br label %53

53:
  %.not180 = icmp eq ptr %14, null
  br i1 %.not180, label %55, label %54

54:
  call void @isozyme_run_sgemm(i64 %2, i64 %1, i64 %0, float %3, ptr %.0, i64 %.0165, i64 %.0164, ptr nonnull %21, i64 %18, i64 %19, float 1.000000e+00, ptr nonnull %14, i64 %11, i64 %12)
  br label %55

55:
  %.not181 = icmp eq ptr %4, null
  br i1 %.not181, label %64, label %56

56:
  %57 = shl i64 %0, 2
  %58 = mul i64 %57, %1
  %59 = or i64 %58, 1
  %60 = call ptr @malloc(i64 %59)
  call void @isozyme_run_sgemm(i64 %0, i64 %1, i64 %2, float 1.000000e+00, ptr %.0, i64 %.0164, i64 %.0165, ptr %.0166, i64 %.0167, i64 %.0168, float 0.000000e+00, ptr %60, i64 1, i64 %0)
  %61 = call fastcc float @isozyme_sinner(i64 %0, i64 %1, ptr %60, i64 1, i64 %0, ptr %21, i64 %18, i64 %19)
  %62 = load float, ptr %4, align 4
  %63 = fadd float %61, %62
  store float %63, ptr %4, align 4
  call void @free(ptr %60)
  br label %64

64:
  %65 = icmp ne ptr %16, null
  %66 = fcmp une float %15, 0.000000e+00
  %or.cond25 = and i1 %66, %65
  br i1 %or.cond25, label %67, label %71

67:
  %68 = call fastcc float @isozyme_sinner(i64 %0, i64 %1, ptr %22, i64 %49, i64 %50, ptr %21, i64 %18, i64 %19)
  %69 = load float, ptr %16, align 4
  %70 = fadd float %68, %69
  store float %70, ptr %16, align 4
  br label %71

71:
  call fastcc void @isozyme_smultiply(i64 %0, i64 %1, float %15, ptr %21, i64 %18, i64 %19)
  br label %72

72:
  ret void
}

declare void @isozyme_run_sgemm(i64 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 , float , ptr , i64 , i64 )

define internal fastcc float @isozyme_sinner(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr nonnull %5, i64 %6, i64 %7) unnamed_addr {
  %9 = icmp eq i64 %6, 1
  %10 = icmp slt i64 %0, 2
  %or.cond = or i1 %10, %9
  br i1 %or.cond, label %11, label %14

11:
  %12 = icmp sge i64 %7, %0
  %13 = icmp slt i64 %1, 2
  %or.cond3 = or i1 %13, %12
  br i1 %or.cond3, label %15, label %14

14:
  br label %15

15:
  %.041 = phi i64 [ %4, %11 ], [ %3, %14 ]
  %.040 = phi i64 [ %6, %11 ], [ %7, %14 ]
  %.039 = phi i64 [ %7, %11 ], [ %6, %14 ]
  %.037 = phi i64 [ %3, %11 ], [ %4, %14 ]
  %.036 = phi i64 [ %1, %11 ], [ %0, %14 ]
  %.035 = phi i64 [ %0, %11 ], [ %1, %14 ]
  %16 = icmp sgt i64 %.036, 0
  br i1 %16, label %.preheader.lr.ph, label %._crit_edge48

.preheader.lr.ph:
  %17 = icmp sgt i64 %.035, 0
  br label %.preheader

.preheader:
  %.03447 = phi i64 [ 0, %.preheader.lr.ph ], [ %20, %._crit_edge ]
  %.03846 = phi float [ 0.000000e+00, %.preheader.lr.ph ], [ %.1.lcssa, %._crit_edge ]
  br i1 %17, label %.lr.ph, label %._crit_edge

.lr.ph:
  %18 = mul nsw i64 %.03447, %.041
  %invariant.gep = getelementptr float, ptr %2, i64 %18
  %19 = mul nsw i64 %.03447, %.039
  %invariant.gep44 = getelementptr float, ptr %5, i64 %19
  br label %21

._crit_edge48.loopexit:
  %.1.lcssa.lcssa = phi float [ %.1.lcssa, %._crit_edge ]
  br label %._crit_edge48

._crit_edge48:
  %.038.lcssa = phi float [ 0.000000e+00, %15 ], [ %.1.lcssa.lcssa, %._crit_edge48.loopexit ]
  ret float %.038.lcssa

._crit_edge.loopexit:
  %.lcssa = phi float [ %27, %21 ]
  br label %._crit_edge

._crit_edge:
  %.1.lcssa = phi float [ %.03846, %.preheader ], [ %.lcssa, %._crit_edge.loopexit ]
  %20 = add nuw nsw i64 %.03447, 1
  %exitcond50.not = icmp eq i64 %20, %.036
  br i1 %exitcond50.not, label %._crit_edge48.loopexit, label %.preheader

21:
  %.043 = phi i64 [ 0, %.lr.ph ], [ %28, %21 ]
  %.142 = phi float [ %.03846, %.lr.ph ], [ %27, %21 ]
  %22 = mul nsw i64 %.043, %.037
  %gep = getelementptr float, ptr %invariant.gep, i64 %22
  %23 = load float, ptr %gep, align 4
  %24 = mul nsw i64 %.043, %.040
  %gep45 = getelementptr float, ptr %invariant.gep44, i64 %24
  %25 = load float, ptr %gep45, align 4
  %26 = fmul float %23, %25
  %27 = fadd float %.142, %26
  %28 = add nuw nsw i64 %.043, 1
  %exitcond.not = icmp eq i64 %28, %.035
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %21
}

define internal fastcc void @isozyme_smultiply(i64 %0, i64 %1, float %2, ptr nonnull %3, i64 %4, i64 %5) unnamed_addr {
  %7 = fcmp oeq float %2, 1.000000e+00
  br i1 %7, label %.loopexit, label %8

8:
  %9 = icmp eq i64 %4, 1
  %10 = icmp slt i64 %0, 2
  %or.cond = or i1 %10, %9
  br i1 %or.cond, label %11, label %14

11:
  %12 = icmp sge i64 %5, %0
  %13 = icmp slt i64 %1, 2
  %or.cond3 = or i1 %13, %12
  br i1 %or.cond3, label %15, label %14

14:
  br label %15

15:
  %.044 = phi i64 [ %4, %11 ], [ %5, %14 ]
  %.043 = phi i64 [ %5, %11 ], [ %4, %14 ]
  %.042 = phi i64 [ %1, %11 ], [ %0, %14 ]
  %.041 = phi i64 [ %0, %11 ], [ %1, %14 ]
  %16 = fcmp oeq float %2, 0.000000e+00
  %17 = icmp sgt i64 %.042, 0
  br i1 %16, label %.preheader46, label %.preheader48

.preheader48:
  br i1 %17, label %.preheader47.lr.ph, label %.loopexit

.preheader47.lr.ph:
  %18 = icmp sgt i64 %.041, 0
  br label %.preheader47

.preheader46:
  br i1 %17, label %.preheader.lr.ph, label %.loopexit

.preheader.lr.ph:
  %19 = icmp sgt i64 %.041, 0
  br label %.preheader

.preheader:
  %.04057 = phi i64 [ 0, %.preheader.lr.ph ], [ %21, %._crit_edge54 ]
  br i1 %19, label %.lr.ph53, label %._crit_edge54

.lr.ph53:
  %20 = mul nsw i64 %.04057, %.043
  %invariant.gep55 = getelementptr float, ptr %3, i64 %20
  br label %22

._crit_edge54.loopexit:
  br label %._crit_edge54

._crit_edge54:
  %21 = add nuw nsw i64 %.04057, 1
  %exitcond61.not = icmp eq i64 %21, %.042
  br i1 %exitcond61.not, label %.loopexit.loopexit, label %.preheader

22:
  %.03952 = phi i64 [ 0, %.lr.ph53 ], [ %24, %22 ]
  %23 = mul nsw i64 %.03952, %.044
  %gep56 = getelementptr float, ptr %invariant.gep55, i64 %23
  store float 0.000000e+00, ptr %gep56, align 4
  %24 = add nuw nsw i64 %.03952, 1
  %exitcond60.not = icmp eq i64 %24, %.041
  br i1 %exitcond60.not, label %._crit_edge54.loopexit, label %22

.preheader47:
  %.03851 = phi i64 [ 0, %.preheader47.lr.ph ], [ %26, %._crit_edge ]
  br i1 %18, label %.lr.ph, label %._crit_edge

.lr.ph:
  %25 = mul nsw i64 %.03851, %.043
  %invariant.gep = getelementptr float, ptr %3, i64 %25
  br label %27

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %26 = add nuw nsw i64 %.03851, 1
  %exitcond59.not = icmp eq i64 %26, %.042
  br i1 %exitcond59.not, label %.loopexit.loopexit67, label %.preheader47

27:
  %.050 = phi i64 [ 0, %.lr.ph ], [ %31, %27 ]
  %28 = mul nsw i64 %.050, %.044
  %gep = getelementptr float, ptr %invariant.gep, i64 %28
  %29 = load float, ptr %gep, align 4
  %30 = fmul float %2, %29
  store float %30, ptr %gep, align 4
  %31 = add nuw nsw i64 %.050, 1
  %exitcond.not = icmp eq i64 %31, %.041
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %27

.loopexit.loopexit:
  br label %.loopexit

.loopexit.loopexit67:
  br label %.loopexit

.loopexit:
  ret void
}

define void @isozyme_before_sgemm(i64 %0, i64 %1, i64 %2, float %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, i64 %11, i64 %12, ptr %13, ptr %14, float %15, ptr %16, ptr %17, i64 %18, i64 %19, ptr %20, ptr %21, ptr %22) {
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %0, 2
  %or.cond = or i1 %25, %24
  br i1 %or.cond, label %26, label %29

26:
  %27 = icmp sge i64 %7, %0
  %28 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %28, %27
  br i1 %or.cond3, label %30, label %29

29:
  br label %30

30:
  %31 = phi i64 [ %2, %29 ], [ 1, %26 ]
  %32 = icmp sge i64 %7, %0
  %33 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %33, %32
  %34 = and i1 %or.cond, %or.cond7
  %35 = select i1 %34, i64 %0, i64 1
  %.not = icmp eq ptr %8, null
  %.0153 = select i1 %.not, i64 %7, i64 %35
  %.0152 = select i1 %.not, i64 %6, i64 %31
  %.0 = select i1 %.not, ptr %5, ptr %8
  %36 = icmp eq i64 %11, 1
  %or.cond9 = or i1 %33, %36
  br i1 %or.cond9, label %37, label %40

37:
  %38 = icmp sge i64 %12, %2
  %39 = icmp slt i64 %1, 2
  %or.cond11 = or i1 %39, %38
  br i1 %or.cond11, label %41, label %40

40:
  br label %41

41:
  %42 = phi i64 [ %1, %40 ], [ 1, %37 ]
  %43 = icmp sge i64 %12, %2
  %44 = icmp slt i64 %1, 2
  %or.cond15 = or i1 %44, %43
  %45 = and i1 %or.cond9, %or.cond15
  %46 = select i1 %45, i64 %2, i64 1
  %.not168 = icmp eq ptr %13, null
  %.0156 = select i1 %.not168, i64 %12, i64 %46
  %.0155 = select i1 %.not168, i64 %11, i64 %42
  %.0154 = select i1 %.not168, ptr %10, ptr %13
  %47 = icmp eq i64 %18, 1
  %or.cond17 = or i1 %25, %47
  %48 = icmp sge i64 %19, %0
  %or.cond19 = or i1 %44, %48
  %or.cond174 = and i1 %or.cond17, %or.cond19
  %49 = select i1 %or.cond174, i64 1, i64 %1
  %50 = select i1 %or.cond174, i64 %0, i64 1
  %.not169 = icmp eq ptr %20, null
  %.0159 = select i1 %.not169, i64 %19, i64 %50
  %.0158 = select i1 %.not169, i64 %18, i64 %49
  %.0157 = select i1 %.not169, ptr %17, ptr %20
  %.not170 = icmp eq ptr %21, null
  br i1 %.not170, label %63, label %51

51:
  call fastcc void @isozyme_smultiply(i64 %0, i64 %1, float %15, ptr %21, i64 %18, i64 %19)
  %52 = icmp ne ptr %16, null
  %53 = fcmp une float %15, 0.000000e+00
  %or.cond25 = and i1 %53, %52
  br i1 %or.cond25, label %54, label %56

54:
  %55 = load float, ptr %16, align 4
  call fastcc void @isozyme_sadd(i64 %0, i64 %1, float %55, ptr %.0157, i64 %.0158, i64 %.0159, ptr nonnull %21, i64 %18, i64 %19)
  br label %56

56:
  %.not171 = icmp eq ptr %9, null
  br i1 %.not171, label %58, label %57

57:
  call void @isozyme_run_sgemm(i64 %0, i64 %1, i64 %2, float %3, ptr nonnull %9, i64 %6, i64 %7, ptr %.0154, i64 %.0155, i64 %.0156, float 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %58

58:
  %.not172 = icmp eq ptr %14, null
  br i1 %.not172, label %60, label %59

59:
  call void @isozyme_run_sgemm(i64 %0, i64 %1, i64 %2, float %3, ptr %.0, i64 %.0152, i64 %.0153, ptr nonnull %14, i64 %11, i64 %12, float 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %60

60:
  %.not173 = icmp eq ptr %4, null
  br i1 %.not173, label %63, label %61

61:
  %62 = load float, ptr %4, align 4
  call void @isozyme_run_sgemm(i64 %0, i64 %1, i64 %2, float %62, ptr %.0, i64 %.0152, i64 %.0153, ptr %.0154, i64 %.0155, i64 %.0156, float 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %63

63:
  ret void
}

define internal fastcc void @isozyme_sadd(i64 %0, i64 %1, float %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, i64 %8) unnamed_addr {
  %10 = icmp eq i64 %7, 1
  %11 = icmp slt i64 %0, 2
  %or.cond = or i1 %11, %10
  br i1 %or.cond, label %12, label %15

12:
  %13 = icmp sge i64 %8, %0
  %14 = icmp slt i64 %1, 2
  %or.cond3 = or i1 %14, %13
  br i1 %or.cond3, label %16, label %15

15:
  br label %16

16:
  %.039 = phi i64 [ %5, %12 ], [ %4, %15 ]
  %.038 = phi i64 [ %7, %12 ], [ %8, %15 ]
  %.037 = phi i64 [ %8, %12 ], [ %7, %15 ]
  %.036 = phi i64 [ %4, %12 ], [ %5, %15 ]
  %.035 = phi i64 [ %1, %12 ], [ %0, %15 ]
  %.034 = phi i64 [ %0, %12 ], [ %1, %15 ]
  %17 = icmp sgt i64 %.035, 0
  br i1 %17, label %.preheader.lr.ph, label %._crit_edge44

.preheader.lr.ph:
  %18 = icmp sgt i64 %.034, 0
  br label %.preheader

.preheader:
  %.03343 = phi i64 [ 0, %.preheader.lr.ph ], [ %21, %._crit_edge ]
  br i1 %18, label %.lr.ph, label %._crit_edge

.lr.ph:
  %19 = mul nsw i64 %.03343, %.039
  %invariant.gep = getelementptr float, ptr %3, i64 %19
  %20 = mul nsw i64 %.03343, %.037
  %invariant.gep41 = getelementptr float, ptr %6, i64 %20
  br label %22

._crit_edge44.loopexit:
  br label %._crit_edge44

._crit_edge44:
  ret void

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %21 = add nuw nsw i64 %.03343, 1
  %exitcond45.not = icmp eq i64 %21, %.035
  br i1 %exitcond45.not, label %._crit_edge44.loopexit, label %.preheader

22:
  %.040 = phi i64 [ 0, %.lr.ph ], [ %29, %22 ]
  %23 = mul nsw i64 %.040, %.036
  %gep = getelementptr float, ptr %invariant.gep, i64 %23
  %24 = load float, ptr %gep, align 4
  %25 = fmul float %2, %24
  %26 = mul nsw i64 %.040, %.038
  %gep42 = getelementptr float, ptr %invariant.gep41, i64 %26
  %27 = load float, ptr %gep42, align 4
  %28 = fadd float %27, %25
  store float %28, ptr %gep42, align 4
  %29 = add nuw nsw i64 %.040, 1
  %exitcond.not = icmp eq i64 %29, %.034
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %22
}

define void @isozyme_reverse_ssymm(i32 %0, i64 %1, i64 %2, float %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, i64 %11, i64 %12, ptr %13, ptr %14, float %15, ptr %16, ptr %17, i64 %18, i64 %19, ptr %20, ptr %21, ptr %22) {
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %1, 2
  %26 = icmp sge i64 %7, %1
  %or.cond3214 = and i1 %24, %26
  %or.cond206 = or i1 %25, %or.cond3214
  %27 = select i1 %or.cond206, i64 1, i64 %1
  %28 = select i1 %or.cond206, i64 %1, i64 1
  %.not = icmp eq ptr %8, null
  %.0189 = select i1 %.not, i64 %7, i64 %28
  %.0188 = select i1 %.not, i64 %6, i64 %27
  %.0 = select i1 %.not, ptr %5, ptr %8
  %29 = icmp eq i64 %11, 1
  %or.cond9 = or i1 %25, %29
  br i1 %or.cond9, label %30, label %33

30:
  %31 = icmp sge i64 %12, %1
  %32 = icmp slt i64 %2, 2
  %or.cond11 = or i1 %32, %31
  br i1 %or.cond11, label %34, label %33

33:
  br label %34

34:
  %35 = phi i64 [ %2, %33 ], [ 1, %30 ]
  %36 = icmp sge i64 %12, %1
  %37 = icmp slt i64 %2, 2
  %or.cond15 = or i1 %37, %36
  %38 = and i1 %or.cond9, %or.cond15
  %39 = select i1 %38, i64 %1, i64 1
  %.not200 = icmp eq ptr %13, null
  %.0192 = select i1 %.not200, i64 %12, i64 %39
  %.0191 = select i1 %.not200, i64 %11, i64 %35
  %.0190 = select i1 %.not200, ptr %10, ptr %13
  %40 = icmp eq i64 %18, 1
  %or.cond17 = or i1 %25, %40
  %41 = icmp sge i64 %19, %1
  %or.cond19 = or i1 %37, %41
  %or.cond207 = and i1 %or.cond17, %or.cond19
  %42 = select i1 %or.cond207, i64 1, i64 %2
  %43 = select i1 %or.cond207, i64 %1, i64 1
  %.not202 = icmp eq ptr %21, null
  br i1 %.not202, label %67, label %44

44:
  %.not203 = icmp eq ptr %9, null
  br i1 %.not203, label %46, label %45

45:
  call void @isozyme_run_ssyr2k(i32 %0, i64 %1, i64 %2, float %3, ptr nonnull %21, i64 %18, i64 %19, ptr %.0190, i64 %.0191, i64 %.0192, float 1.000000e+00, ptr nonnull %9, i64 %6, i64 %7)
  call fastcc void @isozyme_ssubtract_inner(i64 %1, i64 %2, float %3, ptr %21, i64 %18, i64 %19, ptr %.0190, i64 %.0191, i64 %.0192, ptr %9, i64 %6, i64 %7)
  br label %46

46:
  %.not204 = icmp eq ptr %14, null
  br i1 %.not204, label %48, label %47

47:
  call void @isozyme_run_ssymm(i32 %0, i64 %1, i64 %2, float %3, ptr %.0, i64 %.0188, i64 %.0189, ptr nonnull %21, i64 %18, i64 %19, float 1.000000e+00, ptr nonnull %14, i64 %11, i64 %12)
  br label %48

48:
  %.not205 = icmp eq ptr %4, null
  br i1 %.not205, label %59, label %49

49:
  %50 = shl i64 %1, 2
  %51 = mul i64 %50, %2
  %52 = or i64 %51, 1
  %53 = call ptr @malloc(i64 %52)
  %54 = icmp eq i64 %.0191, 1
  %or.cond25 = or i1 %25, %54
  %55 = icmp sge i64 %.0192, %1
  %or.cond27 = or i1 %37, %55
  %or.cond208 = and i1 %or.cond27, %or.cond25
  %.0187 = select i1 %or.cond208, i64 1, i64 %2
  %.0186 = select i1 %or.cond208, i64 %1, i64 1
  call void @isozyme_run_ssymm(i32 %0, i64 %1, i64 %2, float 1.000000e+00, ptr %.0, i64 %.0188, i64 %.0189, ptr %.0190, i64 %.0191, i64 %.0192, float 0.000000e+00, ptr %53, i64 %.0187, i64 %.0186)
  %56 = call fastcc float @isozyme_sinner(i64 %1, i64 %2, ptr %53, i64 %.0187, i64 %.0186, ptr %21, i64 %18, i64 %19)
  %57 = load float, ptr %4, align 4
  %58 = fadd float %56, %57
  store float %58, ptr %4, align 4
  call void @free(ptr %53)
  br label %59

59:
  %60 = icmp ne ptr %16, null
  %61 = fcmp une float %15, 0.000000e+00
  %or.cond29 = and i1 %61, %60
  br i1 %or.cond29, label %62, label %66

62:
  %63 = call fastcc float @isozyme_sinner(i64 %1, i64 %2, ptr %22, i64 %42, i64 %43, ptr %21, i64 %18, i64 %19)
  %64 = load float, ptr %16, align 4
  %65 = fadd float %63, %64
  store float %65, ptr %16, align 4
  br label %66

66:
  call fastcc void @isozyme_smultiply(i64 %1, i64 %2, float %15, ptr %21, i64 %18, i64 %19)
  br label %67

67:
  ret void
}

declare void @isozyme_run_ssyr2k(i32 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 , float , ptr , i64 , i64 )

define internal fastcc void @isozyme_ssubtract_inner(i64 %0, i64 %1, float %2, ptr nonnull %3, i64 %4, i64 %5, ptr %6, i64 %7, i64 %8, ptr nonnull %9, i64 %10, i64 %11) unnamed_addr {
  %13 = icmp sgt i64 %1, 0
  br i1 %13, label %.preheader.lr.ph, label %._crit_edge26

.preheader.lr.ph:
  %14 = icmp sgt i64 %0, 0
  %15 = add i64 %11, %10
  br label %.preheader

.preheader:
  %.02125 = phi i64 [ 0, %.preheader.lr.ph ], [ %18, %._crit_edge ]
  br i1 %14, label %.lr.ph, label %._crit_edge

.lr.ph:
  %16 = mul nsw i64 %.02125, %5
  %invariant.gep = getelementptr float, ptr %3, i64 %16
  %17 = mul nsw i64 %.02125, %8
  %invariant.gep23 = getelementptr float, ptr %6, i64 %17
  br label %19

._crit_edge26.loopexit:
  br label %._crit_edge26

._crit_edge26:
  ret void

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %18 = add nuw nsw i64 %.02125, 1
  %exitcond27.not = icmp eq i64 %18, %1
  br i1 %exitcond27.not, label %._crit_edge26.loopexit, label %.preheader

19:
  %.022 = phi i64 [ 0, %.lr.ph ], [ %30, %19 ]
  %20 = mul nsw i64 %.022, %4
  %gep = getelementptr float, ptr %invariant.gep, i64 %20
  %21 = load float, ptr %gep, align 4
  %22 = fmul float %2, %21
  %23 = mul nsw i64 %.022, %7
  %gep24 = getelementptr float, ptr %invariant.gep23, i64 %23
  %24 = load float, ptr %gep24, align 4
  %25 = fmul float %22, %24
  %26 = mul i64 %.022, %15
  %27 = getelementptr inbounds float, ptr %9, i64 %26
  %28 = load float, ptr %27, align 4
  %29 = fsub float %28, %25
  store float %29, ptr %27, align 4
  %30 = add nuw nsw i64 %.022, 1
  %exitcond.not = icmp eq i64 %30, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %19
}

declare void @isozyme_run_ssymm(i32 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 , float , ptr , i64 , i64 )

define void @isozyme_before_ssymm(i32 %0, i64 %1, i64 %2, float %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, i64 %11, i64 %12, ptr %13, ptr %14, float %15, ptr %16, ptr %17, i64 %18, i64 %19, ptr %20, ptr %21, ptr %22) {
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %1, 2
  %26 = icmp sge i64 %7, %1
  %or.cond3181 = and i1 %24, %26
  %or.cond174 = or i1 %25, %or.cond3181
  %27 = select i1 %or.cond174, i64 1, i64 %1
  %28 = select i1 %or.cond174, i64 %1, i64 1
  %.not = icmp eq ptr %8, null
  %.0153 = select i1 %.not, i64 %7, i64 %28
  %.0152 = select i1 %.not, i64 %6, i64 %27
  %.0 = select i1 %.not, ptr %5, ptr %8
  %29 = icmp eq i64 %11, 1
  %or.cond9 = or i1 %25, %29
  br i1 %or.cond9, label %30, label %33

30:
  %31 = icmp sge i64 %12, %1
  %32 = icmp slt i64 %2, 2
  %or.cond11 = or i1 %32, %31
  br i1 %or.cond11, label %34, label %33

33:
  br label %34

34:
  %35 = phi i64 [ %2, %33 ], [ 1, %30 ]
  %36 = icmp sge i64 %12, %1
  %37 = icmp slt i64 %2, 2
  %or.cond15 = or i1 %37, %36
  %38 = and i1 %or.cond9, %or.cond15
  %39 = select i1 %38, i64 %1, i64 1
  %.not168 = icmp eq ptr %13, null
  %.0156 = select i1 %.not168, i64 %12, i64 %39
  %.0155 = select i1 %.not168, i64 %11, i64 %35
  %.0154 = select i1 %.not168, ptr %10, ptr %13
  %40 = icmp eq i64 %18, 1
  %or.cond17 = or i1 %25, %40
  %41 = icmp sge i64 %19, %1
  %or.cond19 = or i1 %37, %41
  %or.cond175 = and i1 %or.cond17, %or.cond19
  %42 = select i1 %or.cond175, i64 1, i64 %2
  %43 = select i1 %or.cond175, i64 %1, i64 1
  %.not169 = icmp eq ptr %20, null
  %.0159 = select i1 %.not169, i64 %19, i64 %43
  %.0158 = select i1 %.not169, i64 %18, i64 %42
  %.0157 = select i1 %.not169, ptr %17, ptr %20
  %.not170 = icmp eq ptr %21, null
  br i1 %.not170, label %56, label %44

44:
  call fastcc void @isozyme_smultiply(i64 %1, i64 %2, float %15, ptr %21, i64 %18, i64 %19)
  %45 = icmp ne ptr %16, null
  %46 = fcmp une float %15, 0.000000e+00
  %or.cond25 = and i1 %46, %45
  br i1 %or.cond25, label %47, label %49

47:
  %48 = load float, ptr %16, align 4
  call fastcc void @isozyme_sadd(i64 %1, i64 %2, float %48, ptr %.0157, i64 %.0158, i64 %.0159, ptr nonnull %21, i64 %18, i64 %19)
  br label %49

49:
  %.not171 = icmp eq ptr %9, null
  br i1 %.not171, label %51, label %50

50:
  call void @isozyme_run_ssymm(i32 %0, i64 %1, i64 %2, float %3, ptr nonnull %9, i64 %6, i64 %7, ptr %.0154, i64 %.0155, i64 %.0156, float 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %51

51:
  %.not172 = icmp eq ptr %14, null
  br i1 %.not172, label %53, label %52

52:
  call void @isozyme_run_ssymm(i32 %0, i64 %1, i64 %2, float %3, ptr %.0, i64 %.0152, i64 %.0153, ptr nonnull %14, i64 %11, i64 %12, float 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %53

53:
  %.not173 = icmp eq ptr %4, null
  br i1 %.not173, label %56, label %54

54:
  %55 = load float, ptr %4, align 4
  call void @isozyme_run_ssymm(i32 %0, i64 %1, i64 %2, float %55, ptr %.0, i64 %.0152, i64 %.0153, ptr %.0154, i64 %.0155, i64 %.0156, float 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %56

56:
  ret void
}

define void @isozyme_reverse_ssyrk(i32 %0, i64 %1, i64 %2, float %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, float %10, ptr %11, ptr %12, i64 %13, i64 %14, ptr %15, ptr %16, ptr %17) {
  %19 = icmp eq i64 %6, 1
  %20 = icmp slt i64 %1, 2
  %or.cond = or i1 %20, %19
  br i1 %or.cond, label %21, label %24

21:
  %22 = icmp sge i64 %7, %1
  %23 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %23, %22
  br i1 %or.cond3, label %25, label %24

24:
  br label %25

25:
  %26 = phi i64 [ %2, %24 ], [ 1, %21 ]
  %27 = icmp sge i64 %7, %1
  %28 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %28, %27
  %29 = and i1 %or.cond, %or.cond7
  %30 = select i1 %29, i64 %1, i64 1
  %.not = icmp eq ptr %8, null
  %.0129 = select i1 %.not, i64 %7, i64 %30
  %.0128 = select i1 %.not, i64 %6, i64 %26
  %.0 = select i1 %.not, ptr %5, ptr %8
  %31 = icmp eq i64 %13, 1
  %32 = icmp sge i64 %14, %1
  %or.cond11144 = and i1 %31, %32
  %or.cond139 = or i1 %20, %or.cond11144
  %33 = select i1 %or.cond139, i64 1, i64 %1
  %34 = select i1 %or.cond139, i64 %1, i64 1
  %.not136 = icmp eq ptr %16, null
  br i1 %.not136, label %54, label %35

35:
  %.not137 = icmp eq ptr %9, null
  br i1 %.not137, label %37, label %36

36:
  call void @isozyme_run_ssymm(i32 %0, i64 %1, i64 %2, float %3, ptr nonnull %16, i64 %13, i64 %14, ptr %.0, i64 %.0128, i64 %.0129, float 1.000000e+00, ptr nonnull %9, i64 %6, i64 %7)
  call fastcc void @isozyme_sadd_diagonal(i64 %1, i64 %2, float %3, ptr %16, i64 %13, i64 %14, ptr %.0, i64 %.0128, i64 %.0129, ptr %9, i64 %6, i64 %7)
  br label %37

37:
  %.not138 = icmp eq ptr %4, null
  br i1 %.not138, label %46, label %38

38:
  %39 = shl i64 %1, 2
  %40 = mul i64 %39, %1
  %41 = or i64 %40, 1
  %42 = call ptr @malloc(i64 %41)
  call void @isozyme_run_ssyrk(i32 %0, i64 %1, i64 %2, float 1.000000e+00, ptr %.0, i64 %.0128, i64 %.0129, float 0.000000e+00, ptr %42, i64 1, i64 %1)
  %43 = call fastcc float @isozyme_sinner_triangle(i32 %0, i64 %1, ptr %42, i64 1, i64 %1, ptr %16, i64 %13, i64 %14)
  %44 = load float, ptr %4, align 4
  %45 = fadd float %43, %44
  store float %45, ptr %4, align 4
  call void @free(ptr %42)
  br label %46

46:
  %47 = icmp ne ptr %11, null
  %48 = fcmp une float %10, 0.000000e+00
  %or.cond17 = and i1 %48, %47
  br i1 %or.cond17, label %49, label %53

49:
  %50 = call fastcc float @isozyme_sinner_triangle(i32 %0, i64 %1, ptr %17, i64 %33, i64 %34, ptr %16, i64 %13, i64 %14)
  %51 = load float, ptr %11, align 4
  %52 = fadd float %50, %51
  store float %52, ptr %11, align 4
  br label %53

53:
  call fastcc void @isozyme_smultiply_triangle(i32 %0, i64 %1, float %10, ptr %16, i64 %13, i64 %14)
  br label %54

54:
  ret void
}

define internal fastcc void @isozyme_sadd_diagonal(i64 %0, i64 %1, float %2, ptr nonnull %3, i64 %4, i64 %5, ptr %6, i64 %7, i64 %8, ptr nonnull %9, i64 %10, i64 %11) unnamed_addr {
  %13 = icmp sgt i64 %1, 0
  br i1 %13, label %.preheader.lr.ph, label %._crit_edge26

.preheader.lr.ph:
  %14 = icmp sgt i64 %0, 0
  %15 = add i64 %5, %4
  br label %.preheader

.preheader:
  %.02125 = phi i64 [ 0, %.preheader.lr.ph ], [ %18, %._crit_edge ]
  br i1 %14, label %.lr.ph, label %._crit_edge

.lr.ph:
  %16 = mul nsw i64 %.02125, %8
  %invariant.gep = getelementptr float, ptr %6, i64 %16
  %17 = mul nsw i64 %.02125, %11
  %invariant.gep23 = getelementptr float, ptr %9, i64 %17
  br label %19

._crit_edge26.loopexit:
  br label %._crit_edge26

._crit_edge26:
  ret void

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %18 = add nuw nsw i64 %.02125, 1
  %exitcond27.not = icmp eq i64 %18, %1
  br i1 %exitcond27.not, label %._crit_edge26.loopexit, label %.preheader

19:
  %.022 = phi i64 [ 0, %.lr.ph ], [ %30, %19 ]
  %20 = mul i64 %.022, %15
  %21 = getelementptr inbounds float, ptr %3, i64 %20
  %22 = load float, ptr %21, align 4
  %23 = fmul float %2, %22
  %24 = mul nsw i64 %.022, %7
  %gep = getelementptr float, ptr %invariant.gep, i64 %24
  %25 = load float, ptr %gep, align 4
  %26 = fmul float %23, %25
  %27 = mul nsw i64 %.022, %10
  %gep24 = getelementptr float, ptr %invariant.gep23, i64 %27
  %28 = load float, ptr %gep24, align 4
  %29 = fadd float %28, %26
  store float %29, ptr %gep24, align 4
  %30 = add nuw nsw i64 %.022, 1
  %exitcond.not = icmp eq i64 %30, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %19
}

declare void @isozyme_run_ssyrk(i32 , i64 , i64 , float , ptr , i64 , i64 , float , ptr , i64 , i64 )

define internal fastcc float @isozyme_sinner_triangle(i32 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr nonnull %5, i64 %6, i64 %7) unnamed_addr {
  %9 = icmp eq i64 %6, 1
  %10 = icmp slt i64 %1, 2
  %11 = icmp sge i64 %7, %1
  %or.cond46 = and i1 %9, %11
  %or.cond45 = or i1 %10, %or.cond46
  br i1 %or.cond45, label %13, label %.thread

.thread:
  %.not = icmp eq i32 %0, 0
  %12 = zext i1 %.not to i32
  br label %.lr.ph54

13:
  %14 = icmp sgt i64 %1, 0
  br i1 %14, label %.lr.ph54, label %._crit_edge

.lr.ph54:
  %.03769 = phi i32 [ %12, %.thread ], [ %0, %13 ]
  %.03868 = phi i64 [ %4, %.thread ], [ %3, %13 ]
  %.04067 = phi i64 [ %6, %.thread ], [ %7, %13 ]
  %.04166 = phi i64 [ %7, %.thread ], [ %6, %13 ]
  %.04265 = phi i64 [ %3, %.thread ], [ %4, %13 ]
  %.not44 = icmp eq i32 %.03769, 0
  br label %15

.loopexit.loopexit:
  %.lcssa = phi float [ %28, %22 ]
  br label %.loopexit

.loopexit:
  %.1.lcssa = phi float [ %.03952, %15 ], [ %.lcssa, %.loopexit.loopexit ]
  %exitcond56.not = icmp eq i64 %17, %1
  br i1 %exitcond56.not, label %._crit_edge.loopexit, label %15

._crit_edge.loopexit:
  %.1.lcssa.lcssa = phi float [ %.1.lcssa, %.loopexit ]
  br label %._crit_edge

._crit_edge:
  %.039.lcssa = phi float [ 0.000000e+00, %13 ], [ %.1.lcssa.lcssa, %._crit_edge.loopexit ]
  ret float %.039.lcssa

15:
  %.03653 = phi i64 [ 0, %.lr.ph54 ], [ %17, %.loopexit ]
  %.03952 = phi float [ 0.000000e+00, %.lr.ph54 ], [ %.1.lcssa, %.loopexit ]
  %16 = select i1 %.not44, i64 %.03653, i64 0
  %17 = add nuw nsw i64 %.03653, 1
  %18 = select i1 %.not44, i64 %1, i64 %17
  %19 = icmp slt i64 %16, %18
  br i1 %19, label %.lr.ph, label %.loopexit

.lr.ph:
  %20 = mul nsw i64 %.03653, %.04265
  %invariant.gep = getelementptr float, ptr %2, i64 %20
  %21 = mul nsw i64 %.03653, %.04067
  %invariant.gep50 = getelementptr float, ptr %5, i64 %21
  br label %22

22:
  %.048 = phi i64 [ %16, %.lr.ph ], [ %29, %22 ]
  %.147 = phi float [ %.03952, %.lr.ph ], [ %28, %22 ]
  %23 = mul nsw i64 %.048, %.03868
  %gep = getelementptr float, ptr %invariant.gep, i64 %23
  %24 = load float, ptr %gep, align 4
  %25 = mul nsw i64 %.048, %.04166
  %gep51 = getelementptr float, ptr %invariant.gep50, i64 %25
  %26 = load float, ptr %gep51, align 4
  %27 = fmul float %24, %26
  %28 = fadd float %.147, %27
  %29 = add nuw nsw i64 %.048, 1
  %exitcond.not = icmp eq i64 %29, %18
  br i1 %exitcond.not, label %.loopexit.loopexit, label %22
}

define internal fastcc void @isozyme_smultiply_triangle(i32 %0, i64 %1, float %2, ptr nonnull %3, i64 %4, i64 %5) unnamed_addr {
  %7 = fcmp oeq float %2, 1.000000e+00
  br i1 %7, label %.loopexit56, label %8

8:
  %9 = icmp eq i64 %4, 1
  %10 = icmp slt i64 %1, 2
  %11 = icmp sge i64 %5, %1
  %or.cond55 = and i1 %9, %11
  %or.cond54 = or i1 %10, %or.cond55
  %.not = icmp eq i32 %0, 0
  %12 = zext i1 %.not to i32
  %.049 = select i1 %or.cond54, i64 %4, i64 %5
  %.048 = select i1 %or.cond54, i64 %5, i64 %4
  %.047 = select i1 %or.cond54, i32 %0, i32 %12
  %13 = fcmp oeq float %2, 0.000000e+00
  %14 = icmp sgt i64 %1, 0
  br i1 %13, label %.preheader, label %.preheader58

.preheader58:
  br i1 %14, label %.lr.ph63, label %.loopexit56

.lr.ph63:
  %.not52 = icmp eq i32 %.047, 0
  br label %24

.preheader:
  br i1 %14, label %.lr.ph69, label %.loopexit56

.lr.ph69:
  %.not53 = icmp eq i32 %.047, 0
  br label %15

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond73.not = icmp eq i64 %17, %1
  br i1 %exitcond73.not, label %.loopexit56.loopexit, label %15

15:
  %.04668 = phi i64 [ 0, %.lr.ph69 ], [ %17, %.loopexit ]
  %16 = select i1 %.not53, i64 %.04668, i64 0
  %17 = add nuw nsw i64 %.04668, 1
  %18 = select i1 %.not53, i64 %1, i64 %17
  %19 = icmp slt i64 %16, %18
  br i1 %19, label %.lr.ph65, label %.loopexit

.lr.ph65:
  %20 = mul nsw i64 %.04668, %.048
  %invariant.gep66 = getelementptr float, ptr %3, i64 %20
  br label %21

21:
  %.04564 = phi i64 [ %16, %.lr.ph65 ], [ %23, %21 ]
  %22 = mul nsw i64 %.04564, %.049
  %gep67 = getelementptr float, ptr %invariant.gep66, i64 %22
  store float 0.000000e+00, ptr %gep67, align 4
  %23 = add nuw nsw i64 %.04564, 1
  %exitcond72.not = icmp eq i64 %23, %18
  br i1 %exitcond72.not, label %.loopexit.loopexit, label %21

.loopexit57.loopexit:
  br label %.loopexit57

.loopexit57:
  %exitcond71.not = icmp eq i64 %26, %1
  br i1 %exitcond71.not, label %.loopexit56.loopexit84, label %24

24:
  %.04462 = phi i64 [ 0, %.lr.ph63 ], [ %26, %.loopexit57 ]
  %25 = select i1 %.not52, i64 %.04462, i64 0
  %26 = add nuw nsw i64 %.04462, 1
  %27 = select i1 %.not52, i64 %1, i64 %26
  %28 = icmp slt i64 %25, %27
  br i1 %28, label %.lr.ph, label %.loopexit57

.lr.ph:
  %29 = mul nsw i64 %.04462, %.048
  %invariant.gep = getelementptr float, ptr %3, i64 %29
  br label %30

30:
  %.061 = phi i64 [ %25, %.lr.ph ], [ %34, %30 ]
  %31 = mul nsw i64 %.061, %.049
  %gep = getelementptr float, ptr %invariant.gep, i64 %31
  %32 = load float, ptr %gep, align 4
  %33 = fmul float %2, %32
  store float %33, ptr %gep, align 4
  %34 = add nuw nsw i64 %.061, 1
  %exitcond.not = icmp eq i64 %34, %27
  br i1 %exitcond.not, label %.loopexit57.loopexit, label %30

.loopexit56.loopexit:
  br label %.loopexit56

.loopexit56.loopexit84:
  br label %.loopexit56

.loopexit56:
  ret void
}

define void @isozyme_before_ssyrk(i32 %0, i64 %1, i64 %2, float %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, float %10, ptr %11, ptr %12, i64 %13, i64 %14, ptr %15, ptr %16, ptr %17) {
  %19 = icmp eq i64 %6, 1
  %20 = icmp slt i64 %1, 2
  %or.cond = or i1 %20, %19
  br i1 %or.cond, label %21, label %24

21:
  %22 = icmp sge i64 %7, %1
  %23 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %23, %22
  br i1 %or.cond3, label %25, label %24

24:
  br label %25

25:
  %26 = phi i64 [ %2, %24 ], [ 1, %21 ]
  %27 = icmp sge i64 %7, %1
  %28 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %28, %27
  %29 = and i1 %or.cond, %or.cond7
  %30 = select i1 %29, i64 %1, i64 1
  %.not = icmp eq ptr %8, null
  %.0105 = select i1 %.not, i64 %7, i64 %30
  %.0104 = select i1 %.not, i64 %6, i64 %26
  %.0 = select i1 %.not, ptr %5, ptr %8
  %31 = icmp eq i64 %13, 1
  %32 = icmp sge i64 %14, %1
  %or.cond11124 = and i1 %31, %32
  %or.cond119 = or i1 %20, %or.cond11124
  %33 = select i1 %or.cond119, i64 1, i64 %1
  %34 = select i1 %or.cond119, i64 %1, i64 1
  %.not115 = icmp eq ptr %15, null
  %.0108 = select i1 %.not115, i64 %14, i64 %34
  %.0107 = select i1 %.not115, i64 %13, i64 %33
  %.0106 = select i1 %.not115, ptr %12, ptr %15
  %.not116 = icmp eq ptr %16, null
  br i1 %.not116, label %45, label %35

35:
  call fastcc void @isozyme_smultiply_triangle(i32 %0, i64 %1, float %10, ptr %16, i64 %13, i64 %14)
  %36 = icmp ne ptr %11, null
  %37 = fcmp une float %10, 0.000000e+00
  %or.cond17 = and i1 %37, %36
  br i1 %or.cond17, label %38, label %40

38:
  %39 = load float, ptr %11, align 4
  call fastcc void @isozyme_sadd_triangle(i32 %0, i32 0, i64 %1, float %39, ptr %.0106, i64 %.0107, i64 %.0108, ptr %16, i64 %13, i64 %14)
  br label %40

40:
  %.not117 = icmp eq ptr %9, null
  br i1 %.not117, label %42, label %41

41:
  call void @isozyme_run_ssyr2k(i32 %0, i64 %1, i64 %2, float %3, ptr nonnull %9, i64 %6, i64 %7, ptr %.0, i64 %.0104, i64 %.0105, float 1.000000e+00, ptr nonnull %16, i64 %13, i64 %14)
  br label %42

42:
  %.not118 = icmp eq ptr %4, null
  br i1 %.not118, label %45, label %43

43:
  %44 = load float, ptr %4, align 4
  call void @isozyme_run_ssyrk(i32 %0, i64 %1, i64 %2, float %44, ptr %.0, i64 %.0104, i64 %.0105, float 1.000000e+00, ptr nonnull %16, i64 %13, i64 %14)
  br label %45

45:
  ret void
}

define internal fastcc void @isozyme_sadd_triangle(i32 %0, i32 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr nonnull %7, i64 %8, i64 %9) unnamed_addr {
  %11 = icmp eq i64 %8, 1
  %12 = icmp slt i64 %2, 2
  %13 = icmp sge i64 %9, %2
  %or.cond46 = and i1 %11, %13
  %or.cond45 = or i1 %12, %or.cond46
  br i1 %or.cond45, label %15, label %.thread

.thread:
  %.not = icmp eq i32 %0, 0
  %14 = zext i1 %.not to i32
  br label %.lr.ph51

15:
  %16 = icmp sgt i64 %2, 0
  br i1 %16, label %.lr.ph51, label %._crit_edge

.lr.ph51:
  %.03865 = phi i32 [ %14, %.thread ], [ %0, %15 ]
  %.03964 = phi i64 [ %6, %.thread ], [ %5, %15 ]
  %.04063 = phi i64 [ %8, %.thread ], [ %9, %15 ]
  %.04162 = phi i64 [ %9, %.thread ], [ %8, %15 ]
  %.04261 = phi i64 [ %5, %.thread ], [ %6, %15 ]
  %.not44 = icmp eq i32 %.03865, 0
  %17 = sext i32 %1 to i64
  br label %18

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond52.not = icmp eq i64 %21, %2
  br i1 %exitcond52.not, label %._crit_edge.loopexit, label %18

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

18:
  %.03750 = phi i64 [ 0, %.lr.ph51 ], [ %21, %.loopexit ]
  %19 = add nsw i64 %.03750, %17
  %20 = select i1 %.not44, i64 %19, i64 0
  %21 = add nuw nsw i64 %.03750, 1
  %22 = sub nsw i64 %21, %17
  %23 = select i1 %.not44, i64 %2, i64 %22
  %24 = icmp slt i64 %20, %23
  br i1 %24, label %.lr.ph, label %.loopexit

.lr.ph:
  %25 = mul nsw i64 %.03750, %.04261
  %invariant.gep = getelementptr float, ptr %4, i64 %25
  %26 = mul nsw i64 %.03750, %.04063
  %invariant.gep48 = getelementptr float, ptr %7, i64 %26
  br label %27

27:
  %.047 = phi i64 [ %20, %.lr.ph ], [ %34, %27 ]
  %28 = mul nsw i64 %.047, %.03964
  %gep = getelementptr float, ptr %invariant.gep, i64 %28
  %29 = load float, ptr %gep, align 4
  %30 = fmul float %3, %29
  %31 = mul nsw i64 %.047, %.04162
  %gep49 = getelementptr float, ptr %invariant.gep48, i64 %31
  %32 = load float, ptr %gep49, align 4
  %33 = fadd float %32, %30
  store float %33, ptr %gep49, align 4
  %34 = add nsw i64 %.047, 1
  %exitcond.not = icmp eq i64 %34, %23
  br i1 %exitcond.not, label %.loopexit.loopexit, label %27
}

define void @isozyme_reverse_ssyr2k(i32 %0, i64 %1, i64 %2, float %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, i64 %11, i64 %12, ptr %13, ptr %14, float %15, ptr %16, ptr %17, i64 %18, i64 %19, ptr %20, ptr %21, ptr %22) {
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %1, 2
  %or.cond = or i1 %25, %24
  br i1 %or.cond, label %26, label %29

26:
  %27 = icmp sge i64 %7, %1
  %28 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %28, %27
  br i1 %or.cond3, label %30, label %29

29:
  br label %30

30:
  %31 = phi i64 [ %2, %29 ], [ 1, %26 ]
  %32 = icmp sge i64 %7, %1
  %33 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %33, %32
  %34 = and i1 %or.cond, %or.cond7
  %35 = select i1 %34, i64 %1, i64 1
  %.not = icmp eq ptr %8, null
  %.0189 = select i1 %.not, i64 %7, i64 %35
  %.0188 = select i1 %.not, i64 %6, i64 %31
  %.0 = select i1 %.not, ptr %5, ptr %8
  %36 = icmp eq i64 %11, 1
  %or.cond9 = or i1 %25, %36
  %37 = icmp sge i64 %12, %1
  %or.cond11 = or i1 %33, %37
  %or.cond207 = and i1 %or.cond9, %or.cond11
  %38 = select i1 %or.cond207, i64 1, i64 %2
  %39 = select i1 %or.cond207, i64 %1, i64 1
  %.not200 = icmp eq ptr %13, null
  %.0192 = select i1 %.not200, i64 %12, i64 %39
  %.0191 = select i1 %.not200, i64 %11, i64 %38
  %.0190 = select i1 %.not200, ptr %10, ptr %13
  %40 = icmp eq i64 %18, 1
  %41 = icmp sge i64 %19, %1
  %or.cond19213 = and i1 %40, %41
  %or.cond206 = or i1 %25, %or.cond19213
  %42 = select i1 %or.cond206, i64 1, i64 %1
  %43 = select i1 %or.cond206, i64 %1, i64 1
  %.not202 = icmp eq ptr %21, null
  br i1 %.not202, label %65, label %44

44:
  %.not203 = icmp eq ptr %9, null
  br i1 %.not203, label %46, label %45

45:
  call void @isozyme_run_ssymm(i32 %0, i64 %1, i64 %2, float %3, ptr nonnull %21, i64 %18, i64 %19, ptr %.0190, i64 %.0191, i64 %.0192, float 1.000000e+00, ptr nonnull %9, i64 %6, i64 %7)
  call fastcc void @isozyme_sadd_diagonal(i64 %1, i64 %2, float %3, ptr %21, i64 %18, i64 %19, ptr %.0190, i64 %.0191, i64 %.0192, ptr %9, i64 %6, i64 %7)
  br label %46

46:
  %.not204 = icmp eq ptr %14, null
  br i1 %.not204, label %48, label %47

47:
  call void @isozyme_run_ssymm(i32 %0, i64 %1, i64 %2, float %3, ptr nonnull %21, i64 %18, i64 %19, ptr %.0, i64 %.0188, i64 %.0189, float 1.000000e+00, ptr nonnull %14, i64 %11, i64 %12)
  call fastcc void @isozyme_sadd_diagonal(i64 %1, i64 %2, float %3, ptr %21, i64 %18, i64 %19, ptr %.0, i64 %.0188, i64 %.0189, ptr %14, i64 %11, i64 %12)
  br label %48

48:
  %.not205 = icmp eq ptr %4, null
  br i1 %.not205, label %57, label %49

49:
  %50 = shl i64 %1, 2
  %51 = mul i64 %50, %1
  %52 = or i64 %51, 1
  %53 = call ptr @malloc(i64 %52)
  call void @isozyme_run_ssyr2k(i32 %0, i64 %1, i64 %2, float 1.000000e+00, ptr %.0, i64 %.0188, i64 %.0189, ptr %.0190, i64 %.0191, i64 %.0192, float 0.000000e+00, ptr %53, i64 1, i64 %1)
  %54 = call fastcc float @isozyme_sinner_triangle(i32 %0, i64 %1, ptr %53, i64 1, i64 %1, ptr %21, i64 %18, i64 %19)
  %55 = load float, ptr %4, align 4
  %56 = fadd float %54, %55
  store float %56, ptr %4, align 4
  call void @free(ptr %53)
  br label %57

57:
  %58 = icmp ne ptr %16, null
  %59 = fcmp une float %15, 0.000000e+00
  %or.cond25 = and i1 %59, %58
  br i1 %or.cond25, label %60, label %64

60:
  %61 = call fastcc float @isozyme_sinner_triangle(i32 %0, i64 %1, ptr %22, i64 %42, i64 %43, ptr %21, i64 %18, i64 %19)
  %62 = load float, ptr %16, align 4
  %63 = fadd float %61, %62
  store float %63, ptr %16, align 4
  br label %64

64:
  call fastcc void @isozyme_smultiply_triangle(i32 %0, i64 %1, float %15, ptr %21, i64 %18, i64 %19)
  br label %65

65:
  ret void
}

define void @isozyme_before_ssyr2k(i32 %0, i64 %1, i64 %2, float %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, i64 %11, i64 %12, ptr %13, ptr %14, float %15, ptr %16, ptr %17, i64 %18, i64 %19, ptr %20, ptr %21, ptr %22) {
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %1, 2
  %or.cond = or i1 %25, %24
  br i1 %or.cond, label %26, label %29

26:
  %27 = icmp sge i64 %7, %1
  %28 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %28, %27
  br i1 %or.cond3, label %30, label %29

29:
  br label %30

30:
  %31 = phi i64 [ %2, %29 ], [ 1, %26 ]
  %32 = icmp sge i64 %7, %1
  %33 = icmp slt i64 %2, 2
  %or.cond7 = or i1 %33, %32
  %34 = and i1 %or.cond, %or.cond7
  %35 = select i1 %34, i64 %1, i64 1
  %.not = icmp eq ptr %8, null
  %.0153 = select i1 %.not, i64 %7, i64 %35
  %.0152 = select i1 %.not, i64 %6, i64 %31
  %.0 = select i1 %.not, ptr %5, ptr %8
  %36 = icmp eq i64 %11, 1
  %or.cond9 = or i1 %25, %36
  %37 = icmp sge i64 %12, %1
  %or.cond11 = or i1 %33, %37
  %or.cond175 = and i1 %or.cond9, %or.cond11
  %38 = select i1 %or.cond175, i64 1, i64 %2
  %39 = select i1 %or.cond175, i64 %1, i64 1
  %.not168 = icmp eq ptr %13, null
  %.0156 = select i1 %.not168, i64 %12, i64 %39
  %.0155 = select i1 %.not168, i64 %11, i64 %38
  %.0154 = select i1 %.not168, ptr %10, ptr %13
  %40 = icmp eq i64 %18, 1
  %41 = icmp sge i64 %19, %1
  %or.cond19181 = and i1 %40, %41
  %or.cond174 = or i1 %25, %or.cond19181
  %42 = select i1 %or.cond174, i64 1, i64 %1
  %43 = select i1 %or.cond174, i64 %1, i64 1
  %.not169 = icmp eq ptr %20, null
  %.0159 = select i1 %.not169, i64 %19, i64 %43
  %.0158 = select i1 %.not169, i64 %18, i64 %42
  %.0157 = select i1 %.not169, ptr %17, ptr %20
  %.not170 = icmp eq ptr %21, null
  br i1 %.not170, label %56, label %44

44:
  call fastcc void @isozyme_smultiply_triangle(i32 %0, i64 %1, float %15, ptr %21, i64 %18, i64 %19)
  %45 = icmp ne ptr %16, null
  %46 = fcmp une float %15, 0.000000e+00
  %or.cond25 = and i1 %46, %45
  br i1 %or.cond25, label %47, label %49

47:
  %48 = load float, ptr %16, align 4
  call fastcc void @isozyme_sadd_triangle(i32 %0, i32 0, i64 %1, float %48, ptr %.0157, i64 %.0158, i64 %.0159, ptr %21, i64 %18, i64 %19)
  br label %49

49:
  %.not171 = icmp eq ptr %9, null
  br i1 %.not171, label %51, label %50

50:
  call void @isozyme_run_ssyr2k(i32 %0, i64 %1, i64 %2, float %3, ptr nonnull %9, i64 %6, i64 %7, ptr %.0154, i64 %.0155, i64 %.0156, float 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %51

51:
  %.not172 = icmp eq ptr %14, null
  br i1 %.not172, label %53, label %52

52:
  call void @isozyme_run_ssyr2k(i32 %0, i64 %1, i64 %2, float %3, ptr %.0, i64 %.0152, i64 %.0153, ptr nonnull %14, i64 %11, i64 %12, float 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %53

53:
  %.not173 = icmp eq ptr %4, null
  br i1 %.not173, label %56, label %54

54:
  %55 = load float, ptr %4, align 4
  call void @isozyme_run_ssyr2k(i32 %0, i64 %1, i64 %2, float %55, ptr %.0, i64 %.0152, i64 %.0153, ptr %.0154, i64 %.0155, i64 %.0156, float 1.000000e+00, ptr nonnull %21, i64 %18, i64 %19)
  br label %56

56:
  ret void
}

define void @isozyme_reverse_strmm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, ptr %6, i64 %7, i64 %8, ptr %9, ptr %10, ptr %11, i64 %12, i64 %13, ptr %14, ptr %15, ptr %16) {
  %18 = icmp eq i64 %7, 1
  %19 = icmp slt i64 %2, 2
  %20 = icmp sge i64 %8, %2
  %or.cond3133 = and i1 %18, %20
  %or.cond129 = or i1 %19, %or.cond3133
  %21 = select i1 %or.cond129, i64 1, i64 %2
  %22 = select i1 %or.cond129, i64 %2, i64 1
  %.not = icmp eq ptr %9, null
  %.0119 = select i1 %.not, i64 %8, i64 %22
  %.0118 = select i1 %.not, i64 %7, i64 %21
  %.0 = select i1 %.not, ptr %6, ptr %9
  %23 = icmp eq i64 %12, 1
  %or.cond9 = or i1 %19, %23
  br i1 %or.cond9, label %24, label %27

24:
  %25 = icmp sge i64 %13, %2
  %26 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %26, %25
  br i1 %or.cond11, label %28, label %27

27:
  br label %28

28:
  %29 = phi i64 [ %3, %27 ], [ 1, %24 ]
  %30 = icmp sge i64 %13, %2
  %31 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %31, %30
  %32 = and i1 %or.cond9, %or.cond15
  %33 = select i1 %32, i64 %2, i64 1
  %.not125 = icmp eq ptr %15, null
  br i1 %.not125, label %47, label %34

34:
  %.not126 = icmp eq ptr %10, null
  br i1 %.not126, label %36, label %35

35:
  call fastcc void @isozyme_sadd_product_triangle(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %15, i64 %12, i64 %13, ptr %16, i64 %29, i64 %33, ptr %10, i64 %7, i64 %8)
  br label %36

36:
  %.not127 = icmp eq ptr %5, null
  br i1 %.not127, label %45, label %37

37:
  %38 = shl i64 %2, 2
  %39 = mul i64 %38, %3
  %40 = or i64 %39, 1
  %41 = call ptr @malloc(i64 %40)
  call fastcc void @isozyme_sset(i64 %2, i64 %3, ptr %16, i64 %29, i64 %33, ptr %41, i64 %2)
  call void @isozyme_run_strmm(i32 %0, i32 %1, i64 %2, i64 %3, float 1.000000e+00, ptr %.0, i64 %.0118, i64 %.0119, ptr %41, i64 1, i64 %2)
  %42 = call fastcc float @isozyme_sinner(i64 %2, i64 %3, ptr %41, i64 1, i64 %2, ptr %15, i64 %12, i64 %13)
  %43 = load float, ptr %5, align 4
  %44 = fadd float %42, %43
  store float %44, ptr %5, align 4
  call void @free(ptr %41)
  br label %45

45:
  %.not128 = icmp eq i32 %0, 0
  %46 = zext i1 %.not128 to i32
  call void @isozyme_run_strmm(i32 %46, i32 %1, i64 %2, i64 %3, float %4, ptr %.0, i64 %.0119, i64 %.0118, ptr nonnull %15, i64 %12, i64 %13)
  br label %47

47:
  ret void
}

define internal fastcc void @isozyme_sadd_product_triangle(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr nonnull %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10, ptr nonnull %11, i64 %12, i64 %13) unnamed_addr {
  %15 = shl i64 %2, 2
  %16 = mul i64 %15, %2
  %17 = or i64 %16, 1
  %18 = call ptr @malloc(i64 %17)
  call void @isozyme_run_sgemm(i64 %2, i64 %2, i64 %3, float %4, ptr nonnull %5, i64 %6, i64 %7, ptr %8, i64 %10, i64 %9, float 0.000000e+00, ptr %18, i64 1, i64 %2)
  call fastcc void @isozyme_sadd_triangle(i32 %0, i32 %1, i64 %2, float 1.000000e+00, ptr %18, i64 1, i64 %2, ptr %11, i64 %12, i64 %13)
  call void @free(ptr %18)
  ret void
}

define internal fastcc void @isozyme_sset(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6) unnamed_addr {
  %8 = icmp sge i64 %6, %0
  %9 = icmp slt i64 %1, 2
  %or.cond3 = or i1 %9, %8
  br i1 %or.cond3, label %11, label %10

10:
  br label %11

11:
  %.038 = phi i64 [ %4, %7 ], [ %3, %10 ]
  %.037 = phi i64 [ 1, %7 ], [ %6, %10 ]
  %.036 = phi i64 [ %6, %7 ], [ 1, %10 ]
  %.035 = phi i64 [ %3, %7 ], [ %4, %10 ]
  %.034 = phi i64 [ %1, %7 ], [ %0, %10 ]
  %.033 = phi i64 [ %0, %7 ], [ %1, %10 ]
  %12 = icmp sgt i64 %.034, 0
  br i1 %12, label %.preheader.lr.ph, label %._crit_edge43

.preheader.lr.ph:
  %13 = icmp sgt i64 %.033, 0
  br label %.preheader

.preheader:
  %.03242 = phi i64 [ 0, %.preheader.lr.ph ], [ %16, %._crit_edge ]
  br i1 %13, label %.lr.ph, label %._crit_edge

.lr.ph:
  %14 = mul nsw i64 %.03242, %.038
  %invariant.gep = getelementptr float, ptr %2, i64 %14
  %15 = mul nsw i64 %.03242, %.036
  %invariant.gep40 = getelementptr float, ptr %5, i64 %15
  br label %17

._crit_edge43.loopexit:
  br label %._crit_edge43

._crit_edge43:
  ret void

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %16 = add nuw nsw i64 %.03242, 1
  %exitcond44.not = icmp eq i64 %16, %.034
  br i1 %exitcond44.not, label %._crit_edge43.loopexit, label %.preheader

17:
  %.039 = phi i64 [ 0, %.lr.ph ], [ %21, %17 ]
  %18 = mul nsw i64 %.039, %.035
  %gep = getelementptr float, ptr %invariant.gep, i64 %18
  %19 = load float, ptr %gep, align 4
  %20 = mul nsw i64 %.039, %.037
  %gep41 = getelementptr float, ptr %invariant.gep40, i64 %20
  store float %19, ptr %gep41, align 4
  %21 = add nuw nsw i64 %.039, 1
  %exitcond.not = icmp eq i64 %21, %.033
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %17
}

declare void @isozyme_run_strmm(i32 , i32 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 )

define void @isozyme_before_strmm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, ptr %6, i64 %7, i64 %8, ptr %9, ptr %10, ptr %11, i64 %12, i64 %13, ptr %14, ptr %15, ptr %16) {
  %18 = icmp eq i64 %7, 1
  %19 = icmp slt i64 %2, 2
  %20 = icmp sge i64 %8, %2
  %or.cond3146 = and i1 %18, %20
  %or.cond142 = or i1 %19, %or.cond3146
  %21 = select i1 %or.cond142, i64 1, i64 %2
  %22 = select i1 %or.cond142, i64 %2, i64 1
  %.not = icmp eq ptr %9, null
  %.0131 = select i1 %.not, i64 %8, i64 %22
  %.0130 = select i1 %.not, i64 %7, i64 %21
  %.0 = select i1 %.not, ptr %6, ptr %9
  %23 = icmp eq i64 %12, 1
  %or.cond9 = or i1 %19, %23
  br i1 %or.cond9, label %24, label %27

24:
  %25 = icmp sge i64 %13, %2
  %26 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %26, %25
  br i1 %or.cond11, label %28, label %27

27:
  br label %28

28:
  %29 = phi i64 [ %3, %27 ], [ 1, %24 ]
  %30 = icmp sge i64 %13, %2
  %31 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %31, %30
  %32 = and i1 %or.cond9, %or.cond15
  %33 = select i1 %32, i64 %2, i64 1
  %.not140 = icmp eq ptr %14, null
  %.0134 = select i1 %.not140, i64 %13, i64 %33
  %.0133 = select i1 %.not140, i64 %12, i64 %29
  %.0132 = select i1 %.not140, ptr %11, ptr %14
  %.not141 = icmp eq ptr %15, null
  br i1 %.not141, label %47, label %34

34:
  call void @isozyme_run_strmm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %.0, i64 %.0130, i64 %.0131, ptr nonnull %15, i64 %12, i64 %13)
  %35 = icmp ne ptr %10, null
  %36 = icmp ne ptr %5, null
  %or.cond17 = or i1 %36, %35
  br i1 %or.cond17, label %37, label %47

37:
  %38 = shl i64 %2, 2
  %39 = mul i64 %38, %3
  %40 = or i64 %39, 1
  %41 = call ptr @malloc(i64 %40)
  br i1 %35, label %42, label %43

42:
  call fastcc void @isozyme_striangle_times_matrix(i32 %0, i32 %1, i64 %2, i64 %3, ptr %10, i64 %7, i64 %8, ptr %.0132, i64 %.0133, i64 %.0134, ptr %41, i64 %2)
  call fastcc void @isozyme_sadd(i64 %2, i64 %3, float %4, ptr %41, i64 1, i64 %2, ptr nonnull %15, i64 %12, i64 %13)
  br label %43

43:
  br i1 %36, label %44, label %46

44:
  call fastcc void @isozyme_sset(i64 %2, i64 %3, ptr %.0132, i64 %.0133, i64 %.0134, ptr %41, i64 %2)
  call void @isozyme_run_strmm(i32 %0, i32 %1, i64 %2, i64 %3, float 1.000000e+00, ptr %.0, i64 %.0130, i64 %.0131, ptr %41, i64 1, i64 %2)
  %45 = load float, ptr %5, align 4
  call fastcc void @isozyme_sadd(i64 %2, i64 %3, float %45, ptr %41, i64 1, i64 %2, ptr nonnull %15, i64 %12, i64 %13)
  br label %46

46:
  call void @free(ptr %41)
  br label %47

47:
  ret void
}

define internal fastcc void @isozyme_striangle_times_matrix(i32 %0, i32 %1, i64 %2, i64 %3, ptr nonnull %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, ptr %10, i64 %11) unnamed_addr {
  call fastcc void @isozyme_sset(i64 %2, i64 %3, ptr %7, i64 %8, i64 %9, ptr %10, i64 %11)
  call void @isozyme_run_strmm(i32 %0, i32 %1, i64 %2, i64 %3, float 1.000000e+00, ptr nonnull %4, i64 %5, i64 %6, ptr %10, i64 1, i64 %11)
  %.not = icmp eq i32 %1, 0
  br i1 %.not, label %14, label %13

13:
  call fastcc void @isozyme_sadd(i64 %2, i64 %3, float -1.000000e+00, ptr %7, i64 %8, i64 %9, ptr %10, i64 1, i64 %11)
  br label %14

14:
  ret void
}

define void @isozyme_reverse_strsm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, ptr %6, i64 %7, i64 %8, ptr %9, ptr %10, ptr %11, i64 %12, i64 %13, ptr %14, ptr %15, ptr %16) {
  %18 = icmp eq i64 %7, 1
  %19 = icmp slt i64 %2, 2
  %20 = icmp sge i64 %8, %2
  %or.cond3119 = and i1 %18, %20
  %or.cond115 = or i1 %19, %or.cond3119
  %21 = select i1 %or.cond115, i64 1, i64 %2
  %22 = select i1 %or.cond115, i64 %2, i64 1
  %.not = icmp eq ptr %9, null
  %.0101 = select i1 %.not, i64 %8, i64 %22
  %.0100 = select i1 %.not, i64 %7, i64 %21
  %.0 = select i1 %.not, ptr %6, ptr %9
  %23 = icmp eq i64 %12, 1
  %or.cond9 = or i1 %19, %23
  br i1 %or.cond9, label %24, label %27

24:
  %25 = icmp sge i64 %13, %2
  %26 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %26, %25
  br i1 %or.cond11, label %28, label %27

27:
  br label %28

28:
  %29 = phi i64 [ %3, %27 ], [ 1, %24 ]
  %30 = icmp sge i64 %13, %2
  %31 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %31, %30
  %32 = and i1 %or.cond9, %or.cond15
  %33 = select i1 %32, i64 %2, i64 1
  %.not110 = icmp eq ptr %14, null
  %.0104 = select i1 %.not110, i64 %13, i64 %33
  %.0103 = select i1 %.not110, i64 %12, i64 %29
  %.0102 = select i1 %.not110, ptr %11, ptr %14
  %.not111 = icmp eq ptr %15, null
  br i1 %.not111, label %43, label %34

34:
  %.not112 = icmp eq i32 %0, 0
  %35 = zext i1 %.not112 to i32
  call void @isozyme_run_strsm(i32 %35, i32 %1, i64 %2, i64 %3, float 1.000000e+00, ptr %.0, i64 %.0101, i64 %.0100, ptr nonnull %15, i64 %12, i64 %13)
  %.not113 = icmp eq ptr %10, null
  br i1 %.not113, label %37, label %36

36:
  call fastcc void @isozyme_sadd_product_triangle(i32 %0, i32 %1, i64 %2, i64 %3, float -1.000000e+00, ptr %15, i64 %12, i64 %13, ptr %.0102, i64 %.0103, i64 %.0104, ptr %10, i64 %7, i64 %8)
  br label %37

37:
  %.not114 = icmp eq ptr %5, null
  br i1 %.not114, label %42, label %38

38:
  %39 = call fastcc float @isozyme_sinner(i64 %2, i64 %3, ptr %16, i64 %29, i64 %33, ptr %15, i64 %12, i64 %13)
  %40 = load float, ptr %5, align 4
  %41 = fadd float %39, %40
  store float %41, ptr %5, align 4
  br label %42

42:
  call fastcc void @isozyme_smultiply(i64 %2, i64 %3, float %4, ptr %15, i64 %12, i64 %13)
  br label %43

43:
  ret void
}

declare void @isozyme_run_strsm(i32 , i32 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 )

define void @isozyme_before_strsm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, ptr %6, i64 %7, i64 %8, ptr %9, ptr %10, ptr %11, i64 %12, i64 %13, ptr %14, ptr %15, ptr %16) {
  %18 = icmp slt i64 %2, 2
  %19 = icmp eq i64 %12, 1
  %or.cond9 = or i1 %18, %19
  br i1 %or.cond9, label %20, label %23

20:
  %21 = icmp sge i64 %13, %2
  %22 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %22, %21
  br i1 %or.cond11, label %24, label %23

23:
  br label %24

24:
  %25 = phi i64 [ %3, %23 ], [ 1, %20 ]
  %26 = icmp sge i64 %13, %2
  %27 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %27, %26
  %28 = and i1 %or.cond9, %or.cond15
  %29 = select i1 %28, i64 %2, i64 1
  %.not81 = icmp eq ptr %14, null
  %.077 = select i1 %.not81, i64 %13, i64 %29
  %.076 = select i1 %.not81, i64 %12, i64 %25
  %.0 = select i1 %.not81, ptr %11, ptr %14
  %.not82 = icmp eq ptr %15, null
  br i1 %.not82, label %33, label %30

30:
  call fastcc void @isozyme_smultiply(i64 %2, i64 %3, float %4, ptr %15, i64 %12, i64 %13)
  %.not83 = icmp eq ptr %5, null
  br i1 %.not83, label %33, label %31

31:
  %32 = load float, ptr %5, align 4
  call fastcc void @isozyme_sadd(i64 %2, i64 %3, float %32, ptr %.0, i64 %.076, i64 %.077, ptr nonnull %15, i64 %12, i64 %13)
  br label %33

33:
  ret void
}

define void @isozyme_after_strsm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, ptr %6, i64 %7, i64 %8, ptr %9, ptr %10, ptr %11, i64 %12, i64 %13, ptr %14, ptr %15, ptr %16) {
  %18 = icmp eq i64 %7, 1
  %19 = icmp slt i64 %2, 2
  %20 = icmp sge i64 %8, %2
  %or.cond388 = and i1 %18, %20
  %or.cond86 = or i1 %19, %or.cond388
  %21 = select i1 %or.cond86, i64 1, i64 %2
  %22 = select i1 %or.cond86, i64 %2, i64 1
  %.not = icmp eq ptr %9, null
  %.077 = select i1 %.not, i64 %8, i64 %22
  %.076 = select i1 %.not, i64 %7, i64 %21
  %.0 = select i1 %.not, ptr %6, ptr %9
  %23 = icmp eq i64 %12, 1
  %or.cond9 = or i1 %19, %23
  br i1 %or.cond9, label %24, label %27

24:
  %25 = icmp sge i64 %13, %2
  %26 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %26, %25
  br i1 %or.cond11, label %28, label %27

27:
  br label %28

28:
  %29 = phi i64 [ %3, %27 ], [ 1, %24 ]
  %.not85 = icmp eq ptr %15, null
  br i1 %.not85, label %35, label %30

30:
  %.not84 = icmp eq ptr %14, null
  %.078 = select i1 %.not84, ptr %11, ptr %14
  %.079 = select i1 %.not84, i64 %12, i64 %29
  %31 = icmp sge i64 %13, %2
  %32 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %32, %31
  %33 = and i1 %or.cond9, %or.cond15
  %34 = select i1 %33, i64 %2, i64 1
  %.080 = select i1 %.not84, i64 %13, i64 %34
  call fastcc void @isozyme_ssolved(i32 %0, i32 %1, i64 %2, i64 %3, ptr %.0, i64 %.076, i64 %.077, ptr %10, i64 %7, i64 %8, ptr %.078, i64 %.079, i64 %.080, ptr %15, i64 %12, i64 %13)
  br label %35

35:
  ret void
}

define internal fastcc void @isozyme_ssolved(i32 %0, i32 %1, i64 %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, ptr %10, i64 %11, i64 %12, ptr nonnull %13, i64 %14, i64 %15) unnamed_addr {
  %.not = icmp eq ptr %7, null
  br i1 %.not, label %22, label %17

17:
  %18 = shl i64 %2, 2
  %19 = mul i64 %18, %3
  %20 = or i64 %19, 1
  %21 = call ptr @malloc(i64 %20)
  call fastcc void @isozyme_striangle_times_matrix(i32 %0, i32 %1, i64 %2, i64 %3, ptr %7, i64 %8, i64 %9, ptr %10, i64 %11, i64 %12, ptr %21, i64 %2)
  call fastcc void @isozyme_sadd(i64 %2, i64 %3, float -1.000000e+00, ptr %21, i64 1, i64 %2, ptr nonnull %13, i64 %14, i64 %15)
  call void @free(ptr %21)
  br label %22

22:
  call void @isozyme_run_strsm(i32 %0, i32 %1, i64 %2, i64 %3, float 1.000000e+00, ptr %4, i64 %5, i64 %6, ptr nonnull %13, i64 %14, i64 %15)
  ret void
}

define void @isozyme_reverse_spotrf(i64 %0, ptr %1, i64 %2, i64 %3, ptr %4, ptr %5, i32 %6) {
  %8 = icmp eq i64 %2, 1
  %9 = icmp slt i64 %0, 2
  %10 = icmp sge i64 %3, %0
  %or.cond3204 = and i1 %8, %10
  %or.cond192 = or i1 %9, %or.cond3204
  %11 = select i1 %or.cond192, i64 1, i64 %0
  %12 = select i1 %or.cond192, i64 %0, i64 1
  %.not = icmp eq ptr %4, null
  %.0185 = select i1 %.not, i64 %3, i64 %12
  %.0184 = select i1 %.not, i64 %2, i64 %11
  %.0 = select i1 %.not, ptr %1, ptr %4
  %.not191 = icmp eq ptr %5, null
  br i1 %.not191, label %.loopexit, label %13

13:
  %14 = icmp sgt i32 %6, 0
  %15 = add nsw i32 %6, -1
  %16 = zext i32 %15 to i64
  %17 = select i1 %14, i64 %16, i64 %0
  %18 = icmp sgt i64 %17, 0
  br i1 %18, label %.lr.ph.preheader, label %.loopexit

.lr.ph.preheader:
  br label %.lr.ph

.lr.ph:
  %.0186193 = phi i64 [ %19, %50 ], [ %17, %.lr.ph.preheader ]
  %19 = add nsw i64 %.0186193, -64
  %20 = call i64 @llvm.usub.sat.i64(i64 %.0186193, i64 64)
  %21 = sub nsw i64 %.0186193, %20
  %22 = sub nuw nsw i64 %17, %.0186193
  %.not205 = icmp eq i64 %17, %.0186193
  %.pre = mul nsw i64 %20, %.0184
  br i1 %.not205, label %23, label %.thread

23:
  %.pre195 = mul nsw i64 %20, %.0185
  %.pre197 = mul nsw i64 %20, %2
  %.pre199 = mul nsw i64 %20, %3
  %24 = getelementptr inbounds float, ptr %.0, i64 %.pre
  %25 = getelementptr inbounds float, ptr %24, i64 %.pre195
  %26 = getelementptr inbounds float, ptr %5, i64 %.pre197
  %27 = getelementptr inbounds float, ptr %26, i64 %.pre199
  call fastcc void @isozyme_sreverse_factor(i64 %21, ptr %25, i64 %.0184, i64 %.0185, ptr %27, i64 %2, i64 %3)
  %.not194 = icmp ult i64 %.0186193, 65
  br i1 %.not194, label %.loopexit.loopexit, label %50

.thread:
  %28 = getelementptr inbounds float, ptr %.0, i64 %.pre
  %29 = mul nsw i64 %20, %.0185
  %30 = getelementptr inbounds float, ptr %28, i64 %29
  %31 = mul nsw i64 %.0186193, %2
  %32 = getelementptr inbounds float, ptr %5, i64 %31
  %33 = mul nsw i64 %20, %3
  %34 = getelementptr inbounds float, ptr %32, i64 %33
  call void @isozyme_run_strsm(i32 1, i32 0, i64 %21, i64 %22, float 1.000000e+00, ptr %30, i64 %.0185, i64 %.0184, ptr nonnull %34, i64 %3, i64 %2)
  call void @isozyme_run_sgemm(i64 %22, i64 %20, i64 %21, float -1.000000e+00, ptr nonnull %34, i64 %2, i64 %3, ptr %28, i64 %.0184, i64 %.0185, float 1.000000e+00, ptr nonnull %32, i64 %2, i64 %3)
  %35 = mul nsw i64 %.0186193, %.0184
  %36 = getelementptr inbounds float, ptr %.0, i64 %35
  %37 = getelementptr inbounds float, ptr %36, i64 %29
  %38 = mul nsw i64 %20, %2
  %39 = getelementptr inbounds float, ptr %5, i64 %38
  %40 = getelementptr inbounds float, ptr %39, i64 %33
  call fastcc void @isozyme_sadd_product_triangle(i32 0, i32 0, i64 %21, i64 %22, float -1.000000e+00, ptr %34, i64 %3, i64 %2, ptr %37, i64 %.0185, i64 %.0184, ptr %40, i64 %2, i64 %3)
  %41 = getelementptr inbounds float, ptr %.0, i64 %.pre
  %42 = getelementptr inbounds float, ptr %41, i64 %29
  %43 = getelementptr inbounds float, ptr %5, i64 %38
  %44 = getelementptr inbounds float, ptr %43, i64 %33
  call fastcc void @isozyme_sreverse_factor(i64 %21, ptr %42, i64 %.0184, i64 %.0185, ptr %44, i64 %2, i64 %3)
  %.not194210 = icmp ult i64 %.0186193, 65
  br i1 %.not194210, label %.loopexit.loopexit, label %.thread212

.thread212:
  %45 = mul nsw i64 %.0186193, %2
  %46 = getelementptr inbounds float, ptr %5, i64 %45
  %47 = getelementptr inbounds float, ptr %46, i64 %33
  %48 = mul nsw i64 %.0186193, %.0184
  %49 = getelementptr inbounds float, ptr %.0, i64 %48
  call void @isozyme_run_sgemm(i64 %21, i64 %20, i64 %22, float -1.000000e+00, ptr nonnull %47, i64 %3, i64 %2, ptr %49, i64 %.0184, i64 %.0185, float 1.000000e+00, ptr nonnull %43, i64 %2, i64 %3)
  br label %50

50:
  %51 = phi ptr [ %41, %.thread212 ], [ %24, %23 ]
  %52 = phi ptr [ %43, %.thread212 ], [ %26, %23 ]
  %53 = phi ptr [ %44, %.thread212 ], [ %27, %23 ]
  call void @isozyme_run_ssymm(i32 0, i64 %21, i64 %20, float -1.000000e+00, ptr nonnull %53, i64 %2, i64 %3, ptr %51, i64 %.0184, i64 %.0185, float 1.000000e+00, ptr nonnull %52, i64 %2, i64 %3)
  call fastcc void @isozyme_sadd_diagonal(i64 %21, i64 %20, float -1.000000e+00, ptr %53, i64 %2, i64 %3, ptr %51, i64 %.0184, i64 %.0185, ptr %52, i64 %2, i64 %3)
  br label %.lr.ph

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  ret void
}

define internal fastcc void @isozyme_sreverse_factor(i64 %0, ptr %1, i64 %2, i64 %3, ptr nonnull %4, i64 %5, i64 %6) unnamed_addr {
  %8 = shl i64 %0, 2
  %9 = mul i64 %8, %0
  %10 = or i64 %9, 1
  %11 = call ptr @malloc(i64 %10)
  %12 = icmp sgt i64 %0, 0
  br i1 %12, label %.lr.ph.preheader, label %._crit_edge102.thread

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge102.thread:
  call void @isozyme_run_strmm(i32 1, i32 0, i64 %0, i64 %0, float 1.000000e+00, ptr %1, i64 %3, i64 %2, ptr %11, i64 1, i64 %0)
  br label %._crit_edge109

.lr.ph:
  %.094101 = phi i64 [ %16, %._crit_edge ], [ 0, %.lr.ph.preheader ]
  %13 = mul nsw i64 %.094101, %6
  %invariant.gep = getelementptr float, ptr %4, i64 %13
  %14 = mul nuw nsw i64 %.094101, %0
  %invariant.gep99 = getelementptr float, ptr %11, i64 %14
  br label %17

._crit_edge102:
  call void @isozyme_run_strmm(i32 1, i32 0, i64 %0, i64 %0, float 1.000000e+00, ptr %1, i64 %3, i64 %2, ptr nonnull %11, i64 1, i64 %0)
  %15 = add nuw i64 %0, 1
  br label %.preheader96

._crit_edge:
  %16 = add nuw nsw i64 %.094101, 1
  %exitcond119.not = icmp eq i64 %16, %0
  br i1 %exitcond119.not, label %._crit_edge102, label %.lr.ph

17:
  %.09398 = phi i64 [ 0, %.lr.ph ], [ %24, %22 ]
  %18 = icmp ult i64 %.09398, %.094101
  br i1 %18, label %22, label %19

19:
  %20 = mul nsw i64 %.09398, %5
  %gep = getelementptr float, ptr %invariant.gep, i64 %20
  %21 = load float, ptr %gep, align 4
  br label %22

22:
  %23 = phi float [ %21, %19 ], [ 0.000000e+00, %17 ]
  %gep100 = getelementptr float, ptr %invariant.gep99, i64 %.09398
  store float %23, ptr %gep100, align 4
  %24 = add nuw nsw i64 %.09398, 1
  %exitcond.not = icmp eq i64 %24, %0
  br i1 %exitcond.not, label %._crit_edge, label %17

.preheader96:
  %.092108 = phi i64 [ 0, %._crit_edge102 ], [ %30, %._crit_edge105 ]
  %.not = icmp eq i64 %.092108, 0
  br i1 %.not, label %._crit_edge105, label %.lr.ph104

.lr.ph104:
  %25 = mul nuw nsw i64 %.092108, %0
  %invariant.gep106 = getelementptr float, ptr %11, i64 %25
  br label %31

._crit_edge109.loopexit:
  br label %._crit_edge109

._crit_edge109:
  call void @isozyme_run_strsm(i32 1, i32 0, i64 %0, i64 %0, float 1.000000e+00, ptr %1, i64 %3, i64 %2, ptr %11, i64 1, i64 %0)
  call void @isozyme_run_strsm(i32 1, i32 0, i64 %0, i64 %0, float 1.000000e+00, ptr %1, i64 %3, i64 %2, ptr %11, i64 %0, i64 1)
  br i1 %12, label %.preheader.preheader, label %._crit_edge118

.preheader.preheader:
  br label %.preheader

._crit_edge105.loopexit:
  br label %._crit_edge105

._crit_edge105:
  %26 = mul i64 %.092108, %15
  %27 = getelementptr inbounds float, ptr %11, i64 %26
  %28 = load float, ptr %27, align 4
  %29 = fmul float %28, 5.000000e-01
  store float %29, ptr %27, align 4
  %30 = add nuw nsw i64 %.092108, 1
  %exitcond121.not = icmp eq i64 %30, %0
  br i1 %exitcond121.not, label %._crit_edge109.loopexit, label %.preheader96

31:
  %.091103 = phi i64 [ 0, %.lr.ph104 ], [ %32, %31 ]
  %gep107 = getelementptr float, ptr %invariant.gep106, i64 %.091103
  store float 0.000000e+00, ptr %gep107, align 4
  %32 = add nuw nsw i64 %.091103, 1
  %exitcond120.not = icmp eq i64 %32, %.092108
  br i1 %exitcond120.not, label %._crit_edge105.loopexit, label %31

.preheader:
  %.090117 = phi i64 [ %37, %36 ], [ 0, %.preheader.preheader ]
  %33 = mul nuw nsw i64 %.090117, %0
  %invariant.gep111 = getelementptr float, ptr %11, i64 %33
  %34 = getelementptr float, ptr %11, i64 %.090117
  %35 = mul nsw i64 %.090117, %6
  %invariant.gep115 = getelementptr float, ptr %4, i64 %35
  %gep114 = getelementptr float, ptr %invariant.gep111, i64 %.090117
  br label %38

._crit_edge118.loopexit:
  br label %._crit_edge118

._crit_edge118:
  call void @free(ptr %11)
  ret void

36:
  %37 = add nuw nsw i64 %.090117, 1
  %exitcond123.not = icmp eq i64 %37, %0
  br i1 %exitcond123.not, label %._crit_edge118.loopexit, label %.preheader

38:
  %.0110 = phi i64 [ %.090117, %.preheader ], [ %51, %48 ]
  %39 = icmp eq i64 %.0110, %.090117
  br i1 %39, label %40, label %42

40:
  %41 = load float, ptr %gep114, align 4
  br label %48

42:
  %gep112 = getelementptr float, ptr %invariant.gep111, i64 %.0110
  %43 = load float, ptr %gep112, align 4
  %44 = mul nuw nsw i64 %.0110, %0
  %45 = getelementptr float, ptr %34, i64 %44
  %46 = load float, ptr %45, align 4
  %47 = fadd float %43, %46
  br label %48

48:
  %49 = phi float [ %41, %40 ], [ %47, %42 ]
  %50 = mul nsw i64 %.0110, %5
  %gep116 = getelementptr float, ptr %invariant.gep115, i64 %50
  store float %49, ptr %gep116, align 4
  %51 = add nuw nsw i64 %.0110, 1
  %exitcond122.not = icmp eq i64 %51, %0
  br i1 %exitcond122.not, label %36, label %38
}

define void @isozyme_after_spotrf(i64 %0, ptr %1, i64 %2, i64 %3, ptr %4, ptr %5, i32 %6) {
  %8 = icmp eq i64 %2, 1
  %9 = icmp slt i64 %0, 2
  %10 = icmp sge i64 %3, %0
  %or.cond3160 = and i1 %8, %10
  %or.cond128 = or i1 %9, %or.cond3160
  %11 = select i1 %or.cond128, i64 1, i64 %0
  %12 = select i1 %or.cond128, i64 %0, i64 1
  %.not = icmp eq ptr %4, null
  %.0123 = select i1 %.not, i64 %3, i64 %12
  %.0122 = select i1 %.not, i64 %2, i64 %11
  %.0121 = select i1 %.not, ptr %1, ptr %4
  %.not127 = icmp eq ptr %5, null
  br i1 %.not127, label %52, label %13

13:
  %14 = icmp sgt i32 %6, 0
  %15 = add nsw i32 %6, -1
  %16 = zext i32 %15 to i64
  %17 = select i1 %14, i64 %16, i64 %0
  %18 = shl i64 %17, 2
  %19 = mul i64 %18, %17
  %20 = or i64 %19, 1
  %21 = call ptr @malloc(i64 %20)
  %22 = icmp sgt i64 %17, 0
  br i1 %22, label %.lr.ph.preheader, label %._crit_edge142.thread.critedge

.lr.ph.preheader:
  br label %.lr.ph

.lr.ph:
  %.0120134 = phi i64 [ %28, %._crit_edge ], [ 0, %.lr.ph.preheader ]
  %23 = mul nsw i64 %.0120134, %3
  %invariant.gep = getelementptr float, ptr %5, i64 %23
  %24 = mul nsw i64 %.0120134, %2
  %25 = getelementptr float, ptr %5, i64 %24
  %26 = mul nuw nsw i64 %.0120134, %17
  %invariant.gep132 = getelementptr float, ptr %21, i64 %26
  br label %29

._crit_edge135:
  call void @isozyme_run_strsm(i32 0, i32 0, i64 %17, i64 %17, float 1.000000e+00, ptr %.0121, i64 %.0122, i64 %.0123, ptr %21, i64 1, i64 %17)
  call void @isozyme_run_strsm(i32 0, i32 0, i64 %17, i64 %17, float 1.000000e+00, ptr %.0121, i64 %.0122, i64 %.0123, ptr %21, i64 %17, i64 1)
  %27 = add nuw i64 %17, 1
  br label %.preheader129

._crit_edge142.thread.critedge:
  call void @isozyme_run_strsm(i32 0, i32 0, i64 %17, i64 %17, float 1.000000e+00, ptr %.0121, i64 %.0122, i64 %.0123, ptr %21, i64 1, i64 %17)
  call void @isozyme_run_strsm(i32 0, i32 0, i64 %17, i64 %17, float 1.000000e+00, ptr %.0121, i64 %.0122, i64 %.0123, ptr %21, i64 %17, i64 1)
  call void @isozyme_run_strmm(i32 0, i32 0, i64 %17, i64 %17, float 1.000000e+00, ptr %.0121, i64 %.0122, i64 %.0123, ptr %21, i64 1, i64 %17)
  br label %._crit_edge149

._crit_edge:
  %28 = add nuw nsw i64 %.0120134, 1
  %exitcond151.not = icmp eq i64 %28, %17
  br i1 %exitcond151.not, label %._crit_edge135, label %.lr.ph

29:
  %.0119131 = phi i64 [ 0, %.lr.ph ], [ %35, %29 ]
  %30 = icmp ult i64 %.0119131, %.0120134
  %31 = mul nsw i64 %.0119131, %3
  %32 = getelementptr float, ptr %25, i64 %31
  %33 = mul nsw i64 %.0119131, %2
  %gep = getelementptr float, ptr %invariant.gep, i64 %33
  %.in = select i1 %30, ptr %32, ptr %gep
  %34 = load float, ptr %.in, align 4
  %gep133 = getelementptr float, ptr %invariant.gep132, i64 %.0119131
  store float %34, ptr %gep133, align 4
  %35 = add nuw nsw i64 %.0119131, 1
  %exitcond.not = icmp eq i64 %35, %17
  br i1 %exitcond.not, label %._crit_edge, label %29

.preheader129:
  %.0118141 = phi i64 [ 0, %._crit_edge135 ], [ %41, %._crit_edge138 ]
  %.not150 = icmp eq i64 %.0118141, 0
  br i1 %.not150, label %._crit_edge138, label %.lr.ph137

.lr.ph137:
  %36 = mul nuw nsw i64 %.0118141, %17
  %invariant.gep139 = getelementptr float, ptr %21, i64 %36
  br label %42

._crit_edge142:
  call void @isozyme_run_strmm(i32 0, i32 0, i64 %17, i64 %17, float 1.000000e+00, ptr %.0121, i64 %.0122, i64 %.0123, ptr nonnull %21, i64 1, i64 %17)
  br label %.preheader

._crit_edge138.loopexit:
  br label %._crit_edge138

._crit_edge138:
  %37 = mul i64 %.0118141, %27
  %38 = getelementptr inbounds float, ptr %21, i64 %37
  %39 = load float, ptr %38, align 4
  %40 = fmul float %39, 5.000000e-01
  store float %40, ptr %38, align 4
  %41 = add nuw nsw i64 %.0118141, 1
  %exitcond153.not = icmp eq i64 %41, %17
  br i1 %exitcond153.not, label %._crit_edge142, label %.preheader129

42:
  %.0117136 = phi i64 [ 0, %.lr.ph137 ], [ %43, %42 ]
  %gep140 = getelementptr float, ptr %invariant.gep139, i64 %.0117136
  store float 0.000000e+00, ptr %gep140, align 4
  %43 = add nuw nsw i64 %.0117136, 1
  %exitcond152.not = icmp eq i64 %43, %.0118141
  br i1 %exitcond152.not, label %._crit_edge138.loopexit, label %42

.preheader:
  %.0116148 = phi i64 [ %47, %46 ], [ 0, %._crit_edge142 ]
  %44 = mul nuw nsw i64 %.0116148, %17
  %invariant.gep144 = getelementptr float, ptr %21, i64 %44
  %45 = mul nsw i64 %.0116148, %3
  %invariant.gep146 = getelementptr float, ptr %5, i64 %45
  br label %48

._crit_edge149.loopexit:
  br label %._crit_edge149

._crit_edge149:
  call void @free(ptr %21)
  br label %52

46:
  %47 = add nuw nsw i64 %.0116148, 1
  %exitcond155.not = icmp eq i64 %47, %17
  br i1 %exitcond155.not, label %._crit_edge149.loopexit, label %.preheader

48:
  %.0143 = phi i64 [ %.0116148, %.preheader ], [ %51, %48 ]
  %gep145 = getelementptr float, ptr %invariant.gep144, i64 %.0143
  %49 = load float, ptr %gep145, align 4
  %50 = mul nsw i64 %.0143, %2
  %gep147 = getelementptr float, ptr %invariant.gep146, i64 %50
  store float %49, ptr %gep147, align 4
  %51 = add nuw nsw i64 %.0143, 1
  %exitcond154.not = icmp eq i64 %51, %17
  br i1 %exitcond154.not, label %46, label %48

52:
  ret void
}

define void @isozyme_reverse_spotrs(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, ptr %6, ptr %7, i64 %8, i64 %9, ptr %10, ptr %11) {
  %13 = icmp eq i64 %3, 1
  %14 = icmp slt i64 %0, 2
  %15 = icmp sge i64 %4, %0
  %or.cond3127 = and i1 %13, %15
  %or.cond124 = or i1 %14, %or.cond3127
  %16 = select i1 %or.cond124, i64 1, i64 %0
  %17 = select i1 %or.cond124, i64 %0, i64 1
  %.not = icmp eq ptr %5, null
  %.0113 = select i1 %.not, i64 %4, i64 %17
  %.0112 = select i1 %.not, i64 %3, i64 %16
  %.0 = select i1 %.not, ptr %2, ptr %5
  %18 = icmp eq i64 %8, 1
  %or.cond9 = or i1 %14, %18
  br i1 %or.cond9, label %19, label %22

19:
  %20 = icmp sge i64 %9, %0
  %21 = icmp slt i64 %1, 2
  %or.cond11 = or i1 %21, %20
  br i1 %or.cond11, label %23, label %22

22:
  br label %23

23:
  %24 = phi i64 [ %1, %22 ], [ 1, %19 ]
  %25 = icmp sge i64 %9, %0
  %26 = icmp slt i64 %1, 2
  %or.cond15 = or i1 %26, %25
  %27 = and i1 %or.cond9, %or.cond15
  %28 = select i1 %27, i64 %0, i64 1
  %.not121 = icmp eq ptr %10, null
  %.0116 = select i1 %.not121, i64 %9, i64 %28
  %.0115 = select i1 %.not121, i64 %8, i64 %24
  %.0114 = select i1 %.not121, ptr %7, ptr %10
  %.not122 = icmp eq ptr %11, null
  br i1 %.not122, label %35, label %29

29:
  call void @isozyme_run_spotrs(i64 %0, i64 %1, ptr %.0, i64 %.0112, i64 %.0113, ptr nonnull %11, i64 %8, i64 %9)
  %.not123 = icmp eq ptr %6, null
  br i1 %.not123, label %35, label %30

30:
  %31 = shl i64 %0, 2
  %32 = mul i64 %31, %0
  %33 = or i64 %32, 1
  %34 = call ptr @malloc(i64 %33)
  call void @isozyme_run_sgemm(i64 %0, i64 %0, i64 %1, float -1.000000e+00, ptr nonnull %11, i64 %8, i64 %9, ptr %.0114, i64 %.0116, i64 %.0115, float 0.000000e+00, ptr %34, i64 1, i64 %0)
  call void @isozyme_run_sgemm(i64 %0, i64 %0, i64 %1, float -1.000000e+00, ptr %.0114, i64 %.0115, i64 %.0116, ptr nonnull %11, i64 %9, i64 %8, float 1.000000e+00, ptr %34, i64 1, i64 %0)
  call void @isozyme_run_strmm(i32 1, i32 0, i64 %0, i64 %0, float 1.000000e+00, ptr %.0, i64 %.0113, i64 %.0112, ptr %34, i64 %0, i64 1)
  call fastcc void @isozyme_sadd_triangle(i32 0, i32 0, i64 %0, float 1.000000e+00, ptr %34, i64 1, i64 %0, ptr %6, i64 %3, i64 %4)
  call void @free(ptr %34)
  br label %35

35:
  ret void
}

declare void @isozyme_run_spotrs(i64 , i64 , ptr , i64 , i64 , ptr , i64 , i64 )

define void @isozyme_after_spotrs(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, ptr %6, ptr %7, i64 %8, i64 %9, ptr %10, ptr %11) {
  %13 = icmp eq i64 %3, 1
  %14 = icmp slt i64 %0, 2
  %15 = icmp sge i64 %4, %0
  %or.cond3152 = and i1 %13, %15
  %or.cond149 = or i1 %14, %or.cond3152
  %16 = select i1 %or.cond149, i64 1, i64 %0
  %17 = select i1 %or.cond149, i64 %0, i64 1
  %.not = icmp eq ptr %5, null
  %.0138 = select i1 %.not, i64 %4, i64 %17
  %.0137 = select i1 %.not, i64 %3, i64 %16
  %.0 = select i1 %.not, ptr %2, ptr %5
  %18 = icmp eq i64 %8, 1
  %or.cond9 = or i1 %14, %18
  br i1 %or.cond9, label %19, label %22

19:
  %20 = icmp sge i64 %9, %0
  %21 = icmp slt i64 %1, 2
  %or.cond11 = or i1 %21, %20
  br i1 %or.cond11, label %23, label %22

22:
  br label %23

23:
  %24 = phi i64 [ %1, %22 ], [ 1, %19 ]
  %25 = icmp sge i64 %9, %0
  %26 = icmp slt i64 %1, 2
  %or.cond15 = or i1 %26, %25
  %27 = and i1 %or.cond9, %or.cond15
  %28 = select i1 %27, i64 %0, i64 1
  %.not146 = icmp eq ptr %10, null
  %.0141 = select i1 %.not146, i64 %9, i64 %28
  %.0140 = select i1 %.not146, i64 %8, i64 %24
  %.0139 = select i1 %.not146, ptr %7, ptr %10
  %.not147 = icmp eq ptr %11, null
  br i1 %.not147, label %36, label %29

29:
  %.not148 = icmp eq ptr %6, null
  br i1 %.not148, label %35, label %30

30:
  %31 = shl i64 %0, 2
  %32 = mul i64 %31, %1
  %33 = or i64 %32, 1
  %34 = call ptr @malloc(i64 %33)
  call fastcc void @isozyme_sset(i64 %0, i64 %1, ptr %.0139, i64 %.0140, i64 %.0141, ptr %34, i64 %0)
  call void @isozyme_run_strmm(i32 1, i32 0, i64 %0, i64 %1, float 1.000000e+00, ptr %.0, i64 %.0138, i64 %.0137, ptr %34, i64 1, i64 %0)
  call void @isozyme_run_strmm(i32 0, i32 0, i64 %0, i64 %1, float 1.000000e+00, ptr nonnull %6, i64 %3, i64 %4, ptr %34, i64 1, i64 %0)
  call fastcc void @isozyme_sadd(i64 %0, i64 %1, float -1.000000e+00, ptr %34, i64 1, i64 %0, ptr nonnull %11, i64 %8, i64 %9)
  call fastcc void @isozyme_sset(i64 %0, i64 %1, ptr %.0139, i64 %.0140, i64 %.0141, ptr %34, i64 %0)
  call void @isozyme_run_strmm(i32 1, i32 0, i64 %0, i64 %1, float 1.000000e+00, ptr nonnull %6, i64 %4, i64 %3, ptr %34, i64 1, i64 %0)
  call void @isozyme_run_strmm(i32 0, i32 0, i64 %0, i64 %1, float 1.000000e+00, ptr %.0, i64 %.0137, i64 %.0138, ptr %34, i64 1, i64 %0)
  call fastcc void @isozyme_sadd(i64 %0, i64 %1, float -1.000000e+00, ptr %34, i64 1, i64 %0, ptr nonnull %11, i64 %8, i64 %9)
  call void @free(ptr %34)
  br label %35

35:
  call void @isozyme_run_spotrs(i64 %0, i64 %1, ptr %.0, i64 %.0137, i64 %.0138, ptr nonnull %11, i64 %8, i64 %9)
  br label %36

36:
  ret void
}

define void @isozyme_reverse_strtrs(i32 %0, i32 %1, i64 %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, i64 %10, i64 %11, ptr %12, ptr %13, i32 %14) {
  %16 = icmp eq i64 %5, 1
  %17 = icmp slt i64 %2, 2
  %18 = icmp sge i64 %6, %2
  %or.cond3102 = and i1 %16, %18
  %or.cond99 = or i1 %17, %or.cond3102
  %19 = select i1 %or.cond99, i64 1, i64 %2
  %20 = select i1 %or.cond99, i64 %2, i64 1
  %.not = icmp eq ptr %7, null
  %.088 = select i1 %.not, i64 %6, i64 %20
  %.087 = select i1 %.not, i64 %5, i64 %19
  %.0 = select i1 %.not, ptr %4, ptr %7
  %21 = icmp eq i64 %10, 1
  %or.cond9 = or i1 %17, %21
  br i1 %or.cond9, label %22, label %25

22:
  %23 = icmp sge i64 %11, %2
  %24 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %24, %23
  br i1 %or.cond11, label %26, label %25

25:
  br label %26

26:
  %27 = phi i64 [ %3, %25 ], [ 1, %22 ]
  %28 = icmp sge i64 %11, %2
  %29 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %29, %28
  %30 = and i1 %or.cond9, %or.cond15
  %31 = select i1 %30, i64 %2, i64 1
  %.not96 = icmp eq ptr %12, null
  %.091 = select i1 %.not96, i64 %11, i64 %31
  %.090 = select i1 %.not96, i64 %10, i64 %27
  %.089 = select i1 %.not96, ptr %9, ptr %12
  %32 = icmp eq ptr %13, null
  %33 = icmp ne i32 %14, 0
  %or.cond17 = or i1 %32, %33
  br i1 %or.cond17, label %37, label %34

34:
  %.not97 = icmp eq i32 %0, 0
  %35 = zext i1 %.not97 to i32
  call void @isozyme_run_strsm(i32 %35, i32 %1, i64 %2, i64 %3, float 1.000000e+00, ptr %.0, i64 %.088, i64 %.087, ptr nonnull %13, i64 %10, i64 %11)
  %.not98 = icmp eq ptr %8, null
  br i1 %.not98, label %37, label %36

36:
  call fastcc void @isozyme_sadd_product_triangle(i32 %0, i32 %1, i64 %2, i64 %3, float -1.000000e+00, ptr %13, i64 %10, i64 %11, ptr %.089, i64 %.090, i64 %.091, ptr %8, i64 %5, i64 %6)
  br label %37

37:
  ret void
}

define void @isozyme_after_strtrs(i32 %0, i32 %1, i64 %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, i64 %10, i64 %11, ptr %12, ptr %13, i32 %14) {
  %16 = icmp eq i64 %5, 1
  %17 = icmp slt i64 %2, 2
  %18 = icmp sge i64 %6, %2
  %or.cond390 = and i1 %16, %18
  %or.cond88 = or i1 %17, %or.cond390
  %19 = select i1 %or.cond88, i64 1, i64 %2
  %20 = select i1 %or.cond88, i64 %2, i64 1
  %.not = icmp eq ptr %7, null
  %.080 = select i1 %.not, i64 %6, i64 %20
  %.079 = select i1 %.not, i64 %5, i64 %19
  %.0 = select i1 %.not, ptr %4, ptr %7
  %21 = icmp eq i64 %10, 1
  %or.cond9 = or i1 %17, %21
  br i1 %or.cond9, label %22, label %25

22:
  %23 = icmp sge i64 %11, %2
  %24 = icmp slt i64 %3, 2
  %or.cond11 = or i1 %24, %23
  br i1 %or.cond11, label %26, label %25

25:
  br label %26

26:
  %27 = phi i64 [ %3, %25 ], [ 1, %22 ]
  %28 = icmp eq ptr %13, null
  %29 = icmp ne i32 %14, 0
  %or.cond17 = or i1 %28, %29
  br i1 %or.cond17, label %35, label %30

30:
  %.not87 = icmp eq ptr %12, null
  %.081 = select i1 %.not87, ptr %9, ptr %12
  %.082 = select i1 %.not87, i64 %10, i64 %27
  %31 = icmp sge i64 %11, %2
  %32 = icmp slt i64 %3, 2
  %or.cond15 = or i1 %32, %31
  %33 = and i1 %or.cond9, %or.cond15
  %34 = select i1 %33, i64 %2, i64 1
  %.083 = select i1 %.not87, i64 %11, i64 %34
  call fastcc void @isozyme_ssolved(i32 %0, i32 %1, i64 %2, i64 %3, ptr %.0, i64 %.079, i64 %.080, ptr %8, i64 %5, i64 %6, ptr %.081, i64 %.082, i64 %.083, ptr %13, i64 %10, i64 %11)
  br label %35

35:
  ret void
}

define internal fastcc void @isozyme_dset_vector(i64 %0, ptr %1, i64 %2, ptr %3) unnamed_addr {
  %5 = icmp slt i64 %2, 0
  %.neg = sub i64 1, %0
  %.neg20 = mul i64 %2, %.neg
  %.016.idx = select i1 %5, i64 %.neg20, i64 0
  %.016 = getelementptr inbounds double, ptr %1, i64 %.016.idx
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.021 = phi i64 [ %11, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %7 = mul nsw i64 %.021, %2
  %8 = getelementptr inbounds double, ptr %.016, i64 %7
  %9 = load double, ptr %8, align 8
  %10 = getelementptr inbounds double, ptr %3, i64 %.021
  store double %9, ptr %10, align 8
  %11 = add nuw nsw i64 %.021, 1
  %exitcond.not = icmp eq i64 %11, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define internal fastcc void @isozyme_sset_vector(i64 %0, ptr %1, i64 %2, ptr %3) unnamed_addr {
  %5 = icmp slt i64 %2, 0
  %.neg = sub i64 1, %0
  %.neg20 = mul i64 %2, %.neg
  %.016.idx = select i1 %5, i64 %.neg20, i64 0
  %.016 = getelementptr inbounds float, ptr %1, i64 %.016.idx
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.021 = phi i64 [ %11, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %7 = mul nsw i64 %.021, %2
  %8 = getelementptr inbounds float, ptr %.016, i64 %7
  %9 = load float, ptr %8, align 4
  %10 = getelementptr inbounds float, ptr %3, i64 %.021
  store float %9, ptr %10, align 4
  %11 = add nuw nsw i64 %.021, 1
  %exitcond.not = icmp eq i64 %11, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.usub.sat.i64(i64, i64)
