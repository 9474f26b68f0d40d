define double @isozyme_run_ddot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) {
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_ddot)
  %.not = icmp eq i32 %9, 0
  br i1 %.not, label %10, label %12

10:
  %11 = call double @isozyme_ddot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4)
  br label %14

12:
  store i64 %0, ptr %6, align 8
  store i64 %2, ptr %7, align 8
  store i64 %4, ptr %8, align 8
  %13 = call double @isozyme_symbol_ddot(ptr nonnull %6, ptr %1, ptr nonnull %7, ptr %3, ptr nonnull %8)
  br label %14

14:
  %.0 = phi double [ %13, %12 ], [ %11, %10 ]
  ret double %.0
}

define internal fastcc i32 @isozyme_dlinked(ptr %0) unnamed_addr {
  %2 = icmp ne ptr %0, null
  %3 = zext i1 %2 to i32
  ret i32 %3
}

declare extern_weak double @isozyme_symbol_ddot(ptr , ptr , ptr , ptr , ptr )

declare double @isozyme_ddot(i64 , ptr , i64 , ptr , i64 )

define double @isozyme_run_dnrm2(i64 %0, ptr %1, i64 %2) {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dnrm2)
  %.not = icmp eq i32 %6, 0
  br i1 %.not, label %7, label %9

7:
  %8 = call double @isozyme_dnrm2(i64 %0, ptr %1, i64 %2)
  br label %11

9:
  store i64 %0, ptr %4, align 8
  store i64 %2, ptr %5, align 8
  %10 = call double @isozyme_symbol_dnrm2(ptr nonnull %4, ptr %1, ptr nonnull %5)
  br label %11

11:
  %.0 = phi double [ %10, %9 ], [ %8, %7 ]
  ret double %.0
}

declare extern_weak double @isozyme_symbol_dnrm2(ptr , ptr , ptr )

declare double @isozyme_dnrm2(i64 , ptr , i64 )

define void @isozyme_run_daxpy(i64 %0, double %1, ptr %2, i64 %3, ptr %4, i64 %5) {
  %7 = alloca double, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_daxpy)
  %.not = icmp eq i32 %11, 0
  br i1 %.not, label %12, label %13

12:
  call void @isozyme_daxpy(i64 %0, double %1, ptr %2, i64 %3, ptr %4, i64 %5)
  br label %14

13:
  store double %1, ptr %7, align 8
  store i64 %0, ptr %8, align 8
  store i64 %3, ptr %9, align 8
  store i64 %5, ptr %10, align 8
  call void @isozyme_symbol_daxpy(ptr nonnull %8, ptr nonnull %7, ptr %2, ptr nonnull %9, ptr %4, ptr nonnull %10)
  br label %14

14:
  ret void
}

declare extern_weak void @isozyme_symbol_daxpy(ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_daxpy(i64 , double , ptr , i64 , ptr , i64 )

define void @isozyme_run_dgemv(i64 %0, i64 %1, double %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, double %8, ptr %9, i64 %10) {
  %12 = alloca i8, align 1
  %13 = alloca double, align 8
  %14 = alloca double, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dgemv)
  %.not = icmp eq i32 %20, 0
  br i1 %.not, label %21, label %22

21:
  call void @isozyme_dgemv(i64 %0, i64 %1, double %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, double %8, ptr %9, i64 %10)
  br label %35

22:
  %23 = icmp eq i64 %4, 1
  %24 = icmp slt i64 %0, 2
  %or.cond = or i1 %24, %23
  br i1 %or.cond, label %25, label %.thread

25:
  %26 = icmp slt i64 %5, %0
  %27 = icmp sgt i64 %1, 1
  %.not50 = and i1 %27, %26
  br i1 %.not50, label %.thread, label %29

.thread:
  %28 = call i64 @llvm.smax.i64(i64 %4, i64 %1)
  br label %31

29:
  %30 = call i64 @llvm.smax.i64(i64 %5, i64 %0)
  br label %31

31:
  %.sink = phi i64 [ %30, %29 ], [ %28, %.thread ]
  %32 = phi i64 [ %1, %29 ], [ %0, %.thread ]
  %33 = phi i8 [ 78, %29 ], [ 84, %.thread ]
  %34 = phi i64 [ %0, %29 ], [ %1, %.thread ]
  %spec.select51 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  store i8 %33, ptr %12, align 1
  store double %2, ptr %13, align 8
  store double %8, ptr %14, align 8
  store i64 %34, ptr %15, align 8
  store i64 %32, ptr %16, align 8
  store i64 %spec.select51, ptr %17, align 8
  store i64 %7, ptr %18, align 8
  store i64 %10, ptr %19, align 8
  call void @isozyme_symbol_dgemv(ptr nonnull %12, ptr nonnull %15, ptr nonnull %16, ptr nonnull %13, ptr %3, ptr nonnull %17, ptr %6, ptr nonnull %18, ptr nonnull %14, ptr %9, ptr nonnull %19)
  br label %35

35:
  ret void
}

declare extern_weak void @isozyme_symbol_dgemv(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_dgemv(i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , double , ptr , i64 )

define void @isozyme_run_dger(i64 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) {
  %11 = alloca double, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dger)
  %.not = icmp eq i32 %17, 0
  br i1 %.not, label %18, label %19

18:
  call void @isozyme_dger(i64 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %35

19:
  %20 = icmp eq i64 %8, 1
  %21 = icmp slt i64 %0, 2
  %or.cond = or i1 %21, %20
  br i1 %or.cond, label %22, label %.thread

22:
  %23 = icmp slt i64 %9, %0
  %24 = icmp sgt i64 %1, 1
  %.not55 = and i1 %24, %23
  br i1 %.not55, label %.thread, label %26

.thread:
  %25 = call i64 @llvm.smax.i64(i64 %8, i64 %1)
  br label %28

26:
  %27 = call i64 @llvm.smax.i64(i64 %9, i64 %0)
  br label %28

28:
  %.sink = phi i64 [ %27, %26 ], [ %25, %.thread ]
  %29 = phi i64 [ %6, %26 ], [ %4, %.thread ]
  %30 = phi i64 [ %4, %26 ], [ %6, %.thread ]
  %31 = phi i64 [ %1, %26 ], [ %0, %.thread ]
  %32 = phi i64 [ %0, %26 ], [ %1, %.thread ]
  %33 = phi ptr [ %3, %26 ], [ %5, %.thread ]
  %34 = phi ptr [ %5, %26 ], [ %3, %.thread ]
  %spec.select56 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  store double %2, ptr %11, align 8
  store i64 %32, ptr %12, align 8
  store i64 %31, ptr %13, align 8
  store i64 %30, ptr %14, align 8
  store i64 %29, ptr %15, align 8
  store i64 %spec.select56, ptr %16, align 8
  call void @isozyme_symbol_dger(ptr nonnull %12, ptr nonnull %13, ptr nonnull %11, ptr %33, ptr nonnull %14, ptr %34, ptr nonnull %15, ptr %7, ptr nonnull %16)
  br label %35

35:
  ret void
}

declare extern_weak void @isozyme_symbol_dger(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_dger(i64 , i64 , double , ptr , i64 , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_run_dsymv(i32 %0, i64 %1, double %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, double %8, ptr %9, i64 %10) {
  %12 = alloca i8, align 1
  %13 = alloca double, align 8
  %14 = alloca double, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dsymv)
  %.not = icmp eq i32 %19, 0
  br i1 %.not, label %20, label %21

20:
  call void @isozyme_dsymv(i32 %0, i64 %1, double %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, double %8, ptr %9, i64 %10)
  br label %33

21:
  %22 = icmp ne i64 %4, 1
  %23 = icmp sgt i64 %1, 1
  %24 = icmp slt i64 %5, %1
  %or.cond46.not50 = or i1 %22, %24
  %.demorgan.not = and i1 %23, %or.cond46.not50
  %25 = icmp eq i32 %0, 0
  %.not44 = xor i1 %25, %.demorgan.not
  %26 = select i1 %.not44, i8 76, i8 85
  br i1 %.demorgan.not, label %27, label %29

27:
  %28 = call i64 @llvm.smax.i64(i64 %4, i64 %1)
  br label %31

29:
  %30 = call i64 @llvm.smax.i64(i64 %5, i64 %1)
  %spec.select45 = call i64 @llvm.smax.i64(i64 %30, i64 1)
  br label %31

31:
  %32 = phi i64 [ %28, %27 ], [ %spec.select45, %29 ]
  store i8 %26, ptr %12, align 1
  store double %2, ptr %13, align 8
  store double %8, ptr %14, align 8
  store i64 %1, ptr %15, align 8
  store i64 %32, ptr %16, align 8
  store i64 %7, ptr %17, align 8
  store i64 %10, ptr %18, align 8
  call void @isozyme_symbol_dsymv(ptr nonnull %12, ptr nonnull %15, ptr nonnull %13, ptr %3, ptr nonnull %16, ptr %6, ptr nonnull %17, ptr nonnull %14, ptr %9, ptr nonnull %18)
  br label %33

33:
  ret void
}

declare extern_weak void @isozyme_symbol_dsymv(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_dsymv(i32 , i64 , double , ptr , i64 , i64 , ptr , i64 , double , ptr , i64 )

define void @isozyme_run_dsyr(i32 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7) {
  %9 = alloca i8, align 1
  %10 = alloca double, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dsyr)
  %.not = icmp eq i32 %14, 0
  br i1 %.not, label %15, label %16

15:
  call void @isozyme_dsyr(i32 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7)
  br label %28

16:
  %17 = icmp ne i64 %6, 1
  %18 = icmp sgt i64 %1, 1
  %19 = icmp slt i64 %7, %1
  %or.cond40.not44 = or i1 %17, %19
  %.demorgan.not = and i1 %18, %or.cond40.not44
  %20 = icmp eq i32 %0, 0
  %.not38 = xor i1 %20, %.demorgan.not
  %21 = select i1 %.not38, i8 76, i8 85
  br i1 %.demorgan.not, label %22, label %24

22:
  %23 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  br label %26

24:
  %25 = call i64 @llvm.smax.i64(i64 %7, i64 %1)
  %spec.select39 = call i64 @llvm.smax.i64(i64 %25, i64 1)
  br label %26

26:
  %27 = phi i64 [ %23, %22 ], [ %spec.select39, %24 ]
  store i8 %21, ptr %9, align 1
  store double %2, ptr %10, align 8
  store i64 %1, ptr %11, align 8
  store i64 %4, ptr %12, align 8
  store i64 %27, ptr %13, align 8
  call void @isozyme_symbol_dsyr(ptr nonnull %9, ptr nonnull %11, ptr nonnull %10, ptr %3, ptr nonnull %12, ptr %5, ptr nonnull %13)
  br label %28

28:
  ret void
}

declare extern_weak void @isozyme_symbol_dsyr(ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_dsyr(i32 , i64 , double , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_run_dsyr2(i32 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) {
  %11 = alloca i8, align 1
  %12 = alloca double, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dsyr2)
  %.not = icmp eq i32 %17, 0
  br i1 %.not, label %18, label %19

18:
  call void @isozyme_dsyr2(i32 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %31

19:
  %20 = icmp ne i64 %8, 1
  %21 = icmp sgt i64 %1, 1
  %22 = icmp slt i64 %9, %1
  %or.cond44.not48 = or i1 %20, %22
  %.demorgan.not = and i1 %21, %or.cond44.not48
  %23 = icmp eq i32 %0, 0
  %.not42 = xor i1 %23, %.demorgan.not
  %24 = select i1 %.not42, i8 76, i8 85
  br i1 %.demorgan.not, label %25, label %27

25:
  %26 = call i64 @llvm.smax.i64(i64 %8, i64 %1)
  br label %29

27:
  %28 = call i64 @llvm.smax.i64(i64 %9, i64 %1)
  %spec.select43 = call i64 @llvm.smax.i64(i64 %28, i64 1)
  br label %29

29:
  %30 = phi i64 [ %26, %25 ], [ %spec.select43, %27 ]
  store i8 %24, ptr %11, align 1
  store double %2, ptr %12, align 8
  store i64 %1, ptr %13, align 8
  store i64 %4, ptr %14, align 8
  store i64 %6, ptr %15, align 8
  store i64 %30, ptr %16, align 8
  call void @isozyme_symbol_dsyr2(ptr nonnull %11, ptr nonnull %13, ptr nonnull %12, ptr %3, ptr nonnull %14, ptr %5, ptr nonnull %15, ptr %7, ptr nonnull %16)
  br label %31

31:
  ret void
}

declare extern_weak void @isozyme_symbol_dsyr2(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_dsyr2(i32 , i64 , double , ptr , i64 , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_run_dtrmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) {
  %9 = alloca i8, align 1
  %10 = alloca i8, align 1
  %11 = alloca i8, align 1
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dtrmv)
  %.not = icmp eq i32 %15, 0
  br i1 %.not, label %16, label %17

16:
  call void @isozyme_dtrmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7)
  br label %31

17:
  %18 = icmp ne i64 %4, 1
  %19 = icmp sgt i64 %2, 1
  %20 = icmp slt i64 %5, %2
  %or.cond42.not46 = or i1 %18, %20
  %.demorgan.not = and i1 %19, %or.cond42.not46
  %21 = icmp eq i32 %0, 0
  %.not39 = xor i1 %21, %.demorgan.not
  %22 = select i1 %.not39, i8 76, i8 85
  %23 = select i1 %.demorgan.not, i8 84, i8 78
  %.not40 = icmp eq i32 %1, 0
  %24 = select i1 %.not40, i8 78, i8 85
  br i1 %.demorgan.not, label %25, label %27

25:
  %26 = call i64 @llvm.smax.i64(i64 %4, i64 %2)
  br label %29

27:
  %28 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select41 = call i64 @llvm.smax.i64(i64 %28, i64 1)
  br label %29

29:
  %30 = phi i64 [ %26, %25 ], [ %spec.select41, %27 ]
  store i8 %22, ptr %9, align 1
  store i8 %23, ptr %10, align 1
  store i8 %24, ptr %11, align 1
  store i64 %2, ptr %12, align 8
  store i64 %30, ptr %13, align 8
  store i64 %7, ptr %14, align 8
  call void @isozyme_symbol_dtrmv(ptr nonnull %9, ptr nonnull %10, ptr nonnull %11, ptr nonnull %12, ptr %3, ptr nonnull %13, ptr %6, ptr nonnull %14)
  br label %31

31:
  ret void
}

declare extern_weak void @isozyme_symbol_dtrmv(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_dtrmv(i32 , i32 , i64 , ptr , i64 , i64 , ptr , i64 )

define void @isozyme_run_dtrsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) {
  %9 = alloca i8, align 1
  %10 = alloca i8, align 1
  %11 = alloca i8, align 1
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dtrsv)
  %.not = icmp eq i32 %15, 0
  br i1 %.not, label %16, label %17

16:
  call void @isozyme_dtrsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7)
  br label %31

17:
  %18 = icmp ne i64 %4, 1
  %19 = icmp sgt i64 %2, 1
  %20 = icmp slt i64 %5, %2
  %or.cond42.not46 = or i1 %18, %20
  %.demorgan.not = and i1 %19, %or.cond42.not46
  %21 = icmp eq i32 %0, 0
  %.not39 = xor i1 %21, %.demorgan.not
  %22 = select i1 %.not39, i8 76, i8 85
  %23 = select i1 %.demorgan.not, i8 84, i8 78
  %.not40 = icmp eq i32 %1, 0
  %24 = select i1 %.not40, i8 78, i8 85
  br i1 %.demorgan.not, label %25, label %27

25:
  %26 = call i64 @llvm.smax.i64(i64 %4, i64 %2)
  br label %29

27:
  %28 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select41 = call i64 @llvm.smax.i64(i64 %28, i64 1)
  br label %29

29:
  %30 = phi i64 [ %26, %25 ], [ %spec.select41, %27 ]
  store i8 %22, ptr %9, align 1
  store i8 %23, ptr %10, align 1
  store i8 %24, ptr %11, align 1
  store i64 %2, ptr %12, align 8
  store i64 %30, ptr %13, align 8
  store i64 %7, ptr %14, align 8
  call void @isozyme_symbol_dtrsv(ptr nonnull %9, ptr nonnull %10, ptr nonnull %11, ptr nonnull %12, ptr %3, ptr nonnull %13, ptr %6, ptr nonnull %14)
  br label %31

31:
  ret void
}

declare extern_weak void @isozyme_symbol_dtrsv(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_dtrsv(i32 , i32 , i64 , ptr , i64 , i64 , ptr , i64 )

define void @isozyme_run_dgemm(i64 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13) {
  %15 = alloca i8, align 1
  %16 = alloca i8, align 1
  %17 = alloca double, align 8
  %18 = alloca double, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i8, align 1
  %26 = alloca i8, align 1
  %27 = alloca double, align 8
  %28 = alloca double, align 8
  %29 = alloca i64, align 8
  %30 = alloca i64, align 8
  %31 = alloca i64, align 8
  %32 = alloca i64, align 8
  %33 = alloca i64, align 8
  %34 = alloca i64, align 8
  %35 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dgemm)
  %.not = icmp eq i32 %35, 0
  br i1 %.not, label %36, label %37

36:
  call void @isozyme_dgemm(i64 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13)
  br label %76

37:
  %38 = icmp eq i64 %5, 1
  %39 = icmp slt i64 %0, 2
  %or.cond = or i1 %39, %38
  br i1 %or.cond, label %40, label %43

40:
  %41 = icmp slt i64 %6, %0
  %42 = icmp sgt i64 %2, 1
  %.not118 = and i1 %42, %41
  br label %43

43:
  %44 = phi i1 [ true, %37 ], [ %.not118, %40 ]
  %45 = icmp eq i64 %8, 1
  %46 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %46, %45
  br i1 %or.cond3, label %47, label %50

47:
  %48 = icmp slt i64 %9, %2
  %49 = icmp sgt i64 %1, 1
  %.not121 = and i1 %49, %48
  br label %50

50:
  %51 = phi i1 [ true, %43 ], [ %.not121, %47 ]
  %52 = icmp eq i64 %12, 1
  %or.cond5 = or i1 %39, %52
  br i1 %or.cond5, label %53, label %56

53:
  %54 = icmp slt i64 %13, %0
  %55 = icmp sgt i64 %1, 1
  %.not124 = and i1 %55, %54
  br label %56

56:
  %57 = phi i1 [ true, %50 ], [ %.not124, %53 ]
  br i1 %44, label %58, label %60

58:
  %59 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  br label %62

60:
  %61 = call i64 @llvm.smax.i64(i64 %6, i64 %0)
  br label %62

62:
  %.sink = phi i64 [ %61, %60 ], [ %59, %58 ]
  %spec.select125 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  br i1 %51, label %63, label %65

63:
  %64 = call i64 @llvm.smax.i64(i64 %8, i64 %1)
  br label %67

65:
  %66 = call i64 @llvm.smax.i64(i64 %9, i64 %2)
  br label %67

67:
  %.sink130 = phi i64 [ %66, %65 ], [ %64, %63 ]
  %spec.select127 = call i64 @llvm.smax.i64(i64 %.sink130, i64 1)
  br i1 %57, label %68, label %72

68:
  %69 = call i64 @llvm.smax.i64(i64 %12, i64 %1)
  %spec.select128 = call i64 @llvm.smax.i64(i64 %69, i64 1)
  %70 = select i1 %51, i8 78, i8 84
  %71 = select i1 %44, i8 78, i8 84
  store i8 %70, ptr %25, align 1
  store i8 %71, ptr %26, align 1
  store double %3, ptr %27, align 8
  store double %10, ptr %28, align 8
  store i64 %1, ptr %29, align 8
  store i64 %0, ptr %30, align 8
  store i64 %2, ptr %31, align 8
  store i64 %spec.select127, ptr %32, align 8
  store i64 %spec.select125, ptr %33, align 8
  store i64 %spec.select128, ptr %34, align 8
  call void @isozyme_symbol_dgemm(ptr nonnull %25, ptr nonnull %26, ptr nonnull %29, ptr nonnull %30, ptr nonnull %31, ptr nonnull %27, ptr %7, ptr nonnull %32, ptr %4, ptr nonnull %33, ptr nonnull %28, ptr %11, ptr nonnull %34)
  br label %76

72:
  %73 = call i64 @llvm.smax.i64(i64 %13, i64 %0)
  %spec.select129 = call i64 @llvm.smax.i64(i64 %73, i64 1)
  %74 = select i1 %44, i8 84, i8 78
  %75 = select i1 %51, i8 84, i8 78
  store i8 %74, ptr %15, align 1
  store i8 %75, ptr %16, align 1
  store double %3, ptr %17, align 8
  store double %10, ptr %18, align 8
  store i64 %0, ptr %19, align 8
  store i64 %1, ptr %20, align 8
  store i64 %2, ptr %21, align 8
  store i64 %spec.select125, ptr %22, align 8
  store i64 %spec.select127, ptr %23, align 8
  store i64 %spec.select129, ptr %24, align 8
  call void @isozyme_symbol_dgemm(ptr nonnull %15, ptr nonnull %16, ptr nonnull %19, ptr nonnull %20, ptr nonnull %21, ptr nonnull %17, ptr %4, ptr nonnull %22, ptr %7, ptr nonnull %23, ptr nonnull %18, ptr %11, ptr nonnull %24)
  br label %76

76:
  ret void
}

declare extern_weak void @isozyme_symbol_dgemm(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_dgemm(i64 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 , double , ptr , i64 , i64 )

define void @isozyme_run_dsymm(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13) {
  %15 = alloca i8, align 1
  %16 = alloca i8, align 1
  %17 = alloca double, align 8
  %18 = alloca double, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dsymm)
  %.not = icmp eq i32 %24, 0
  br i1 %.not, label %25, label %26

25:
  call void @isozyme_dsymm(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13)
  br label %86

26:
  %27 = icmp eq i64 %5, 1
  %28 = icmp slt i64 %1, 2
  %29 = icmp sge i64 %6, %1
  %or.cond161 = and i1 %27, %29
  %.demorgan = or i1 %28, %or.cond161
  %30 = icmp eq i64 %8, 1
  %or.cond3 = or i1 %28, %30
  br i1 %or.cond3, label %31, label %.thread

31:
  %32 = icmp sge i64 %9, %1
  %33 = icmp slt i64 %2, 2
  %or.cond5 = or i1 %33, %32
  %34 = icmp eq i64 %12, 1
  %or.cond7 = or i1 %28, %34
  %or.cond151 = and i1 %or.cond5, %or.cond7
  %35 = icmp sge i64 %13, %1
  %36 = or i1 %33, %35
  %or.cond = and i1 %or.cond151, %36
  br i1 %or.cond, label %.thread183, label %.thread

.thread:
  %37 = icmp eq i64 %9, 1
  %38 = icmp slt i64 %2, 2
  %or.cond9 = or i1 %38, %37
  %39 = icmp sge i64 %8, %2
  %or.cond11 = or i1 %28, %39
  %or.cond152 = and i1 %or.cond11, %or.cond9
  %40 = icmp eq i64 %13, 1
  %or.cond13 = or i1 %38, %40
  %or.cond153 = and i1 %or.cond152, %or.cond13
  %41 = icmp sge i64 %12, %2
  %or.cond15 = or i1 %28, %41
  %or.cond154 = and i1 %or.cond15, %or.cond153
  br i1 %or.cond154, label %.thread183, label %42

42:
  %43 = icmp eq i64 %12, 1
  %or.cond17 = or i1 %28, %43
  %44 = icmp sge i64 %13, %1
  %45 = or i1 %38, %44
  %.demorgan162 = and i1 %or.cond17, %45
  %46 = mul nsw i64 %2, %1
  %47 = call i64 @llvm.smax.i64(i64 %46, i64 1)
  %48 = shl i64 %47, 3
  %49 = call ptr @malloc(i64 %48)
  %50 = icmp sgt i64 %2, 0
  br i1 %50, label %.preheader.lr.ph.i, label %.loopexit

.preheader.lr.ph.i:
  %51 = icmp sgt i64 %1, 0
  br label %.preheader.i

.preheader.i:
  %.02327.i = phi i64 [ 0, %.preheader.lr.ph.i ], [ %54, %._crit_edge.i ]
  br i1 %51, label %.lr.ph.i, label %._crit_edge.i

.lr.ph.i:
  %52 = mul nsw i64 %.02327.i, %9
  %invariant.gep.i = getelementptr double, ptr %7, i64 %52
  %53 = mul nuw nsw i64 %.02327.i, %1
  br label %55

._crit_edge.i.loopexit:
  br label %._crit_edge.i

._crit_edge.i:
  %54 = add nuw nsw i64 %.02327.i, 1
  %exitcond29.not.i = icmp eq i64 %54, %2
  br i1 %exitcond29.not.i, label %.loopexit.loopexit, label %.preheader.i

55:
  %.026.i = phi i64 [ 0, %.lr.ph.i ], [ %63, %55 ]
  %56 = mul nsw i64 %.026.i, %8
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %56
  %57 = load double, ptr %gep.i, align 8
  %58 = mul nuw nsw i64 %.026.i, %2
  %59 = add nuw nsw i64 %58, %.02327.i
  %60 = add nuw nsw i64 %.026.i, %53
  %61 = select i1 %.demorgan162, i64 %60, i64 %59
  %62 = getelementptr inbounds double, ptr %49, i64 %61
  store double %57, ptr %62, align 8
  %63 = add nuw nsw i64 %.026.i, 1
  %exitcond.not.i = icmp eq i64 %63, %1
  br i1 %exitcond.not.i, label %._crit_edge.i.loopexit, label %55

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %64 = select i1 %.demorgan162, i64 1, i64 %2
  %65 = select i1 %.demorgan162, i64 %1, i64 1
  br i1 %.demorgan162, label %.thread183, label %.thread167

.thread167:
  br label %.thread183

.thread183:
  %66 = phi i64 [ %1, %.loopexit ], [ %1, %31 ], [ %2, %.thread ], [ %2, %.thread167 ]
  %.0181196220 = phi ptr [ %49, %.loopexit ], [ null, %31 ], [ null, %.thread ], [ %49, %.thread167 ]
  %.0138.in179198218 = phi i1 [ false, %.loopexit ], [ false, %31 ], [ true, %.thread ], [ true, %.thread167 ]
  %.0139177200216 = phi ptr [ %49, %.loopexit ], [ %7, %31 ], [ %7, %.thread ], [ %49, %.thread167 ]
  %.0140175202214 = phi i64 [ %64, %.loopexit ], [ %8, %31 ], [ %8, %.thread ], [ %64, %.thread167 ]
  %.0141173204212 = phi i64 [ %65, %.loopexit ], [ %9, %31 ], [ %9, %.thread ], [ %65, %.thread167 ]
  %67 = phi i8 [ 76, %.loopexit ], [ 76, %31 ], [ 82, %.thread ], [ 82, %.thread167 ]
  %68 = phi i64 [ %2, %.loopexit ], [ %2, %31 ], [ %1, %.thread ], [ %1, %.thread167 ]
  %69 = icmp ne i32 %0, 0
  %.not149 = xor i1 %69, %.demorgan
  %70 = select i1 %.not149, i8 76, i8 85
  br i1 %.demorgan, label %73, label %71

71:
  %72 = call i64 @llvm.smax.i64(i64 %5, i64 %1)
  br label %75

73:
  %74 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select155 = call i64 @llvm.smax.i64(i64 %74, i64 1)
  br label %75

75:
  %76 = phi i64 [ %72, %71 ], [ %spec.select155, %73 ]
  br i1 %.0138.in179198218, label %77, label %80

77:
  %78 = call i64 @llvm.smax.i64(i64 %.0140175202214, i64 %2)
  %spec.select156 = call i64 @llvm.smax.i64(i64 %78, i64 1)
  %79 = call i64 @llvm.smax.i64(i64 %12, i64 %2)
  br label %83

80:
  %81 = call i64 @llvm.smax.i64(i64 %.0141173204212, i64 %1)
  %spec.select157 = call i64 @llvm.smax.i64(i64 %81, i64 1)
  %82 = call i64 @llvm.smax.i64(i64 %13, i64 %1)
  br label %83

83:
  %.sink = phi i64 [ %82, %80 ], [ %79, %77 ]
  %84 = phi i64 [ %spec.select157, %80 ], [ %spec.select156, %77 ]
  %spec.select159 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  store i8 %67, ptr %15, align 1
  store i8 %70, ptr %16, align 1
  store double %3, ptr %17, align 8
  store double %10, ptr %18, align 8
  store i64 %66, ptr %19, align 8
  store i64 %68, ptr %20, align 8
  store i64 %76, ptr %21, align 8
  store i64 %84, ptr %22, align 8
  store i64 %spec.select159, ptr %23, align 8
  call void @isozyme_symbol_dsymm(ptr nonnull %15, ptr nonnull %16, ptr nonnull %19, ptr nonnull %20, ptr nonnull %17, ptr %4, ptr nonnull %21, ptr %.0139177200216, ptr nonnull %22, ptr nonnull %18, ptr %11, ptr nonnull %23)
  %.not150 = icmp eq ptr %.0181196220, null
  br i1 %.not150, label %86, label %85

85:
  call void @free(ptr nonnull %.0181196220)
  br label %86

86:
  ret void
}

declare extern_weak void @isozyme_symbol_dsymm(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_dsymm(i32 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 , double , ptr , i64 , i64 )

declare void @free(ptr allocptr )

define void @isozyme_run_dsyrk(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, double %7, ptr %8, i64 %9, i64 %10) {
  %12 = alloca i8, align 1
  %13 = alloca i8, align 1
  %14 = alloca double, align 8
  %15 = alloca double, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dsyrk)
  %.not = icmp eq i32 %20, 0
  br i1 %.not, label %21, label %22

21:
  call void @isozyme_dsyrk(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, double %7, ptr %8, i64 %9, i64 %10)
  br label %46

22:
  %23 = icmp eq i64 %5, 1
  %24 = icmp slt i64 %1, 2
  %or.cond = or i1 %24, %23
  br i1 %or.cond, label %25, label %28

25:
  %26 = icmp slt i64 %6, %1
  %27 = icmp sgt i64 %2, 1
  %.not71 = and i1 %27, %26
  br label %28

28:
  %29 = phi i1 [ true, %22 ], [ %.not71, %25 ]
  %30 = icmp eq i64 %9, 1
  %31 = icmp sge i64 %10, %1
  %or.cond376 = and i1 %30, %31
  %.demorgan = or i1 %24, %or.cond376
  %32 = icmp ne i32 %0, 0
  %.not72 = xor i1 %32, %.demorgan
  %33 = select i1 %.not72, i8 76, i8 85
  br i1 %29, label %34, label %36

34:
  %35 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  br label %38

36:
  %37 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  br label %38

38:
  %.sink = phi i64 [ %37, %36 ], [ %35, %34 ]
  %39 = phi i8 [ 78, %36 ], [ 84, %34 ]
  %spec.select73 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  br i1 %.demorgan, label %42, label %40

40:
  %41 = call i64 @llvm.smax.i64(i64 %9, i64 %1)
  br label %44

42:
  %43 = call i64 @llvm.smax.i64(i64 %10, i64 %1)
  %spec.select75 = call i64 @llvm.smax.i64(i64 %43, i64 1)
  br label %44

44:
  %45 = phi i64 [ %41, %40 ], [ %spec.select75, %42 ]
  store i8 %33, ptr %12, align 1
  store i8 %39, ptr %13, align 1
  store double %3, ptr %14, align 8
  store double %7, ptr %15, align 8
  store i64 %1, ptr %16, align 8
  store i64 %2, ptr %17, align 8
  store i64 %spec.select73, ptr %18, align 8
  store i64 %45, ptr %19, align 8
  call void @isozyme_symbol_dsyrk(ptr nonnull %12, ptr nonnull %13, ptr nonnull %16, ptr nonnull %17, ptr nonnull %14, ptr %4, ptr nonnull %18, ptr nonnull %15, ptr %8, ptr nonnull %19)
  br label %46

46:
  ret void
}

declare extern_weak void @isozyme_symbol_dsyrk(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_dsyrk(i32 , i64 , i64 , double , ptr , i64 , i64 , double , ptr , i64 , i64 )

define void @isozyme_run_dsyr2k(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13) {
  %15 = alloca i8, align 1
  %16 = alloca i8, align 1
  %17 = alloca double, align 8
  %18 = alloca double, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dsyr2k)
  %.not = icmp eq i32 %24, 0
  br i1 %.not, label %25, label %26

25:
  call void @isozyme_dsyr2k(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13)
  br label %96

26:
  %27 = icmp eq i64 %5, 1
  %28 = icmp slt i64 %1, 2
  %or.cond = or i1 %28, %27
  br i1 %or.cond, label %29, label %.thread

29:
  %30 = icmp sge i64 %6, %1
  %31 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %31, %30
  %32 = icmp eq i64 %8, 1
  %or.cond5 = or i1 %28, %32
  %or.cond147 = and i1 %or.cond3, %or.cond5
  br i1 %or.cond147, label %36, label %.thread

.thread:
  %33 = icmp eq i64 %12, 1
  %34 = icmp sge i64 %13, %1
  %or.cond7156203 = and i1 %33, %34
  %.demorgan = or i1 %28, %or.cond7156203
  %35 = xor i1 %.demorgan, true
  br label %46

36:
  %37 = icmp sge i64 %9, %1
  %38 = or i1 %31, %37
  %39 = icmp eq i64 %12, 1
  %40 = icmp sge i64 %13, %1
  %or.cond7205 = and i1 %39, %40
  %.demorgan204 = or i1 %28, %or.cond7205
  %41 = xor i1 %.demorgan204, true
  br i1 %38, label %.thread174, label %46

.thread174:
  %42 = icmp eq i32 %0, 0
  %.not144180 = xor i1 %42, %41
  %43 = select i1 %.not144180, i8 76, i8 85
  %44 = call i64 @llvm.smax.i64(i64 %9, i64 %1)
  %45 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select151209 = call i64 @llvm.smax.i64(i64 %45, i64 1)
  %spec.select153210 = call i64 @llvm.smax.i64(i64 %44, i64 1)
  br i1 %.demorgan204, label %84, label %89

46:
  %47 = phi i1 [ %35, %.thread ], [ %41, %36 ]
  %48 = icmp eq i64 %6, 1
  %49 = icmp slt i64 %2, 2
  %or.cond9 = or i1 %49, %48
  %50 = icmp sge i64 %5, %2
  %or.cond11 = or i1 %28, %50
  %or.cond148 = and i1 %or.cond11, %or.cond9
  %51 = icmp eq i64 %9, 1
  %or.cond13 = or i1 %49, %51
  %or.cond149 = and i1 %or.cond148, %or.cond13
  %52 = icmp sge i64 %8, %2
  %or.cond15 = or i1 %28, %52
  %or.cond150 = and i1 %or.cond15, %or.cond149
  br i1 %or.cond150, label %.thread157, label %56

.thread157:
  %53 = icmp eq i32 %0, 0
  %.not144163 = xor i1 %53, %47
  %54 = select i1 %.not144163, i8 76, i8 85
  %55 = call i64 @llvm.smax.i64(i64 %8, i64 %2)
  br label %79

56:
  %57 = icmp sge i64 %6, %1
  %58 = or i1 %49, %57
  %.demorgan206 = and i1 %or.cond, %58
  %59 = mul nsw i64 %2, %1
  %60 = call i64 @llvm.smax.i64(i64 %59, i64 1)
  %61 = shl i64 %60, 3
  %62 = call ptr @malloc(i64 %61)
  %63 = icmp sgt i64 %2, 0
  br i1 %63, label %.preheader.lr.ph.i, label %.loopexit

.preheader.lr.ph.i:
  %64 = icmp sgt i64 %1, 0
  br label %.preheader.i

.preheader.i:
  %.02327.i = phi i64 [ 0, %.preheader.lr.ph.i ], [ %67, %._crit_edge.i ]
  br i1 %64, label %.lr.ph.i, label %._crit_edge.i

.lr.ph.i:
  %65 = mul nsw i64 %.02327.i, %9
  %invariant.gep.i = getelementptr double, ptr %7, i64 %65
  %66 = mul nuw nsw i64 %.02327.i, %1
  br label %68

._crit_edge.i.loopexit:
  br label %._crit_edge.i

._crit_edge.i:
  %67 = add nuw nsw i64 %.02327.i, 1
  %exitcond29.not.i = icmp eq i64 %67, %2
  br i1 %exitcond29.not.i, label %.loopexit.loopexit, label %.preheader.i

68:
  %.026.i = phi i64 [ 0, %.lr.ph.i ], [ %76, %68 ]
  %69 = mul nsw i64 %.026.i, %8
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %69
  %70 = load double, ptr %gep.i, align 8
  %71 = mul nuw nsw i64 %.026.i, %2
  %72 = add nuw nsw i64 %71, %.02327.i
  %73 = add nuw nsw i64 %.026.i, %66
  %74 = select i1 %.demorgan206, i64 %73, i64 %72
  %75 = getelementptr inbounds double, ptr %62, i64 %74
  store double %70, ptr %75, align 8
  %76 = add nuw nsw i64 %.026.i, 1
  %exitcond.not.i = icmp eq i64 %76, %1
  br i1 %exitcond.not.i, label %._crit_edge.i.loopexit, label %68

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %77 = icmp eq i32 %0, 0
  %.not144 = xor i1 %77, %47
  %78 = select i1 %.not144, i8 76, i8 85
  br i1 %.demorgan206, label %82, label %79

79:
  %80 = phi i8 [ %54, %.thread157 ], [ %78, %.loopexit ]
  %.0173 = phi ptr [ null, %.thread157 ], [ %62, %.loopexit ]
  %.0134171 = phi ptr [ %7, %.thread157 ], [ %62, %.loopexit ]
  %.0136167 = phi i64 [ %55, %.thread157 ], [ %2, %.loopexit ]
  %81 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select = call i64 @llvm.smax.i64(i64 %81, i64 1)
  %spec.select152 = call i64 @llvm.smax.i64(i64 %.0136167, i64 1)
  br i1 %47, label %89, label %84

82:
  %83 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select151 = call i64 @llvm.smax.i64(i64 %83, i64 1)
  %spec.select153 = call i64 @llvm.smax.i64(i64 %1, i64 1)
  br i1 %47, label %89, label %84

84:
  %85 = phi i64 [ %spec.select152, %79 ], [ %spec.select153, %82 ], [ %spec.select153210, %.thread174 ]
  %86 = phi i8 [ 84, %79 ], [ 78, %82 ], [ 78, %.thread174 ]
  %87 = phi i8 [ %80, %79 ], [ %78, %82 ], [ %43, %.thread174 ]
  %.0172192201 = phi ptr [ %.0173, %79 ], [ %62, %82 ], [ null, %.thread174 ]
  %.0134170194198 = phi ptr [ %.0134171, %79 ], [ %62, %82 ], [ %7, %.thread174 ]
  %88 = phi i64 [ %spec.select, %79 ], [ %spec.select151, %82 ], [ %spec.select151209, %.thread174 ]
  br label %89

89:
  %.sink211 = phi i64 [ %13, %84 ], [ %12, %.thread174 ], [ %12, %79 ], [ %12, %82 ]
  %90 = phi i64 [ %85, %84 ], [ %spec.select153210, %.thread174 ], [ %spec.select152, %79 ], [ %spec.select153, %82 ]
  %91 = phi i8 [ %86, %84 ], [ 78, %.thread174 ], [ 84, %79 ], [ 78, %82 ]
  %92 = phi i8 [ %87, %84 ], [ %43, %.thread174 ], [ %80, %79 ], [ %78, %82 ]
  %.0172192200 = phi ptr [ %.0172192201, %84 ], [ null, %.thread174 ], [ %.0173, %79 ], [ %62, %82 ]
  %.0134170194197 = phi ptr [ %.0134170194198, %84 ], [ %7, %.thread174 ], [ %.0134171, %79 ], [ %62, %82 ]
  %93 = phi i64 [ %88, %84 ], [ %spec.select151209, %.thread174 ], [ %spec.select, %79 ], [ %spec.select151, %82 ]
  %94 = call i64 @llvm.smax.i64(i64 %.sink211, i64 %1)
  %spec.select155 = call i64 @llvm.smax.i64(i64 %94, i64 1)
  store i8 %92, ptr %15, align 1
  store i8 %91, ptr %16, align 1
  store double %3, ptr %17, align 8
  store double %10, ptr %18, align 8
  store i64 %1, ptr %19, align 8
  store i64 %2, ptr %20, align 8
  store i64 %93, ptr %21, align 8
  store i64 %90, ptr %22, align 8
  store i64 %spec.select155, ptr %23, align 8
  call void @isozyme_symbol_dsyr2k(ptr nonnull %15, ptr nonnull %16, ptr nonnull %19, ptr nonnull %20, ptr nonnull %17, ptr %4, ptr nonnull %21, ptr %.0134170194197, ptr nonnull %22, ptr nonnull %18, ptr %11, ptr nonnull %23)
  %.not146 = icmp eq ptr %.0172192200, null
  br i1 %.not146, label %96, label %95

95:
  call void @free(ptr nonnull %.0172192200)
  br label %96

96:
  ret void
}

declare extern_weak void @isozyme_symbol_dsyr2k(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_dsyr2k(i32 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 , double , ptr , i64 , i64 )

define void @isozyme_run_dtrmm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10) {
  %12 = alloca i8, align 1
  %13 = alloca i8, align 1
  %14 = alloca i8, align 1
  %15 = alloca i8, align 1
  %16 = alloca double, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dtrmm)
  %.not = icmp eq i32 %21, 0
  br i1 %.not, label %22, label %23

22:
  call void @isozyme_dtrmm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10)
  br label %51

23:
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %2, 2
  %26 = icmp sge i64 %7, %2
  %or.cond87 = and i1 %24, %26
  %.demorgan = or i1 %25, %or.cond87
  %27 = xor i1 %.demorgan, true
  %28 = icmp eq i64 %9, 1
  %or.cond3 = or i1 %25, %28
  br i1 %or.cond3, label %29, label %.thread

29:
  %30 = icmp slt i64 %10, %2
  %31 = icmp sgt i64 %3, 1
  %.not77 = and i1 %31, %30
  %spec.select85 = select i1 %.not77, i8 82, i8 76
  br label %.thread

.thread:
  %32 = phi i1 [ %.not77, %29 ], [ true, %23 ]
  %33 = phi i8 [ %spec.select85, %29 ], [ 82, %23 ]
  %34 = icmp eq i32 %0, 0
  %.not78 = xor i1 %34, %27
  %35 = select i1 %.not78, i8 76, i8 85
  %36 = xor i1 %32, %27
  %37 = select i1 %36, i8 84, i8 78
  %.not80 = icmp eq i32 %1, 0
  %38 = select i1 %.not80, i8 78, i8 85
  %spec.select = select i1 %32, i64 %3, i64 %2
  %39 = select i1 %32, i64 %2, i64 %3
  br i1 %.demorgan, label %42, label %40

40:
  %41 = call i64 @llvm.smax.i64(i64 %6, i64 %2)
  br label %44

42:
  %43 = call i64 @llvm.smax.i64(i64 %7, i64 %2)
  %spec.select81 = call i64 @llvm.smax.i64(i64 %43, i64 1)
  br label %44

44:
  %45 = phi i64 [ %41, %40 ], [ %spec.select81, %42 ]
  br i1 %32, label %46, label %48

46:
  %47 = call i64 @llvm.smax.i64(i64 %9, i64 %3)
  br label %50

48:
  %49 = call i64 @llvm.smax.i64(i64 %10, i64 %2)
  br label %50

50:
  %.sink = phi i64 [ %49, %48 ], [ %47, %46 ]
  %spec.select83 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  store i8 %33, ptr %12, align 1
  store i8 %35, ptr %13, align 1
  store i8 %37, ptr %14, align 1
  store i8 %38, ptr %15, align 1
  store double %4, ptr %16, align 8
  store i64 %spec.select, ptr %17, align 8
  store i64 %39, ptr %18, align 8
  store i64 %45, ptr %19, align 8
  store i64 %spec.select83, ptr %20, align 8
  call void @isozyme_symbol_dtrmm(ptr nonnull %12, ptr nonnull %13, ptr nonnull %14, ptr nonnull %15, ptr nonnull %17, ptr nonnull %18, ptr nonnull %16, ptr %5, ptr nonnull %19, ptr %8, ptr nonnull %20)
  br label %51

51:
  ret void
}

declare extern_weak void @isozyme_symbol_dtrmm(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_dtrmm(i32 , i32 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 )

define void @isozyme_run_dtrsm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10) {
  %12 = alloca i8, align 1
  %13 = alloca i8, align 1
  %14 = alloca i8, align 1
  %15 = alloca i8, align 1
  %16 = alloca double, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dtrsm)
  %.not = icmp eq i32 %21, 0
  br i1 %.not, label %22, label %23

22:
  call void @isozyme_dtrsm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10)
  br label %51

23:
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %2, 2
  %26 = icmp sge i64 %7, %2
  %or.cond87 = and i1 %24, %26
  %.demorgan = or i1 %25, %or.cond87
  %27 = xor i1 %.demorgan, true
  %28 = icmp eq i64 %9, 1
  %or.cond3 = or i1 %25, %28
  br i1 %or.cond3, label %29, label %.thread

29:
  %30 = icmp slt i64 %10, %2
  %31 = icmp sgt i64 %3, 1
  %.not77 = and i1 %31, %30
  %spec.select85 = select i1 %.not77, i8 82, i8 76
  br label %.thread

.thread:
  %32 = phi i1 [ %.not77, %29 ], [ true, %23 ]
  %33 = phi i8 [ %spec.select85, %29 ], [ 82, %23 ]
  %34 = icmp eq i32 %0, 0
  %.not78 = xor i1 %34, %27
  %35 = select i1 %.not78, i8 76, i8 85
  %36 = xor i1 %32, %27
  %37 = select i1 %36, i8 84, i8 78
  %.not80 = icmp eq i32 %1, 0
  %38 = select i1 %.not80, i8 78, i8 85
  %spec.select = select i1 %32, i64 %3, i64 %2
  %39 = select i1 %32, i64 %2, i64 %3
  br i1 %.demorgan, label %42, label %40

40:
  %41 = call i64 @llvm.smax.i64(i64 %6, i64 %2)
  br label %44

42:
  %43 = call i64 @llvm.smax.i64(i64 %7, i64 %2)
  %spec.select81 = call i64 @llvm.smax.i64(i64 %43, i64 1)
  br label %44

44:
  %45 = phi i64 [ %41, %40 ], [ %spec.select81, %42 ]
  br i1 %32, label %46, label %48

46:
  %47 = call i64 @llvm.smax.i64(i64 %9, i64 %3)
  br label %50

48:
  %49 = call i64 @llvm.smax.i64(i64 %10, i64 %2)
  br label %50

50:
  %.sink = phi i64 [ %49, %48 ], [ %47, %46 ]
  %spec.select83 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  store i8 %33, ptr %12, align 1
  store i8 %35, ptr %13, align 1
  store i8 %37, ptr %14, align 1
  store i8 %38, ptr %15, align 1
  store double %4, ptr %16, align 8
  store i64 %spec.select, ptr %17, align 8
  store i64 %39, ptr %18, align 8
  store i64 %45, ptr %19, align 8
  store i64 %spec.select83, ptr %20, align 8
  call void @isozyme_symbol_dtrsm(ptr nonnull %12, ptr nonnull %13, ptr nonnull %14, ptr nonnull %15, ptr nonnull %17, ptr nonnull %18, ptr nonnull %16, ptr %5, ptr nonnull %19, ptr %8, ptr nonnull %20)
  br label %51

51:
  ret void
}

declare extern_weak void @isozyme_symbol_dtrsm(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_dtrsm(i32 , i32 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 )

define i32 @isozyme_run_dpotrf(i64 %0, ptr %1, i64 %2, i64 %3) {
  %5 = alloca i8, align 1
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dpotrf)
  %.not = icmp eq i32 %9, 0
  br i1 %.not, label %10, label %12

10:
  %11 = call i32 @isozyme_dpotrf(i64 %0, ptr %1, i64 %2, i64 %3)
  br label %25

12:
  %13 = icmp ne i64 %2, 1
  %14 = icmp sgt i64 %0, 1
  %15 = icmp slt i64 %3, %0
  %or.cond33.not37 = or i1 %13, %15
  %.demorgan.not = and i1 %14, %or.cond33.not37
  %16 = select i1 %.demorgan.not, i8 85, i8 76
  br i1 %.demorgan.not, label %17, label %19

17:
  %18 = call i64 @llvm.smax.i64(i64 %2, i64 %0)
  br label %21

19:
  %20 = call i64 @llvm.smax.i64(i64 %3, i64 %0)
  %spec.select32 = call i64 @llvm.smax.i64(i64 %20, i64 1)
  br label %21

21:
  %22 = phi i64 [ %18, %17 ], [ %spec.select32, %19 ]
  store i8 %16, ptr %5, align 1
  store i64 %0, ptr %6, align 8
  store i64 %22, ptr %7, align 8
  store i64 0, ptr %8, align 8
  call void @isozyme_symbol_dpotrf(ptr nonnull %5, ptr nonnull %6, ptr %1, ptr nonnull %7, ptr nonnull %8)
  %23 = load i64, ptr %8, align 8
  %24 = trunc i64 %23 to i32
  br label %25

25:
  %.0 = phi i32 [ %24, %21 ], [ %11, %10 ]
  ret i32 %.0
}

declare extern_weak void @isozyme_symbol_dpotrf(ptr , ptr , ptr , ptr , ptr )

declare i32 @isozyme_dpotrf(i64 , ptr , i64 , i64 )

define void @isozyme_run_dpotrs(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, i64 %7) {
  call void @isozyme_run_dtrsm(i32 0, i32 0, i64 %0, i64 %1, double 1.000000e+00, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, i64 %7)
  call void @isozyme_run_dtrsm(i32 1, i32 0, i64 %0, i64 %1, double 1.000000e+00, ptr %2, i64 %4, i64 %3, ptr %5, i64 %6, i64 %7)
  ret void
}

define i32 @isozyme_run_dtrtrs(i32 %0, i32 %1, i64 %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9) {
  %.not = icmp eq i32 %1, 0
  %11 = icmp sgt i64 %2, 0
  %or.cond = and i1 %.not, %11
  br i1 %or.cond, label %.lr.ph, label %.thread

.lr.ph:
  %12 = add i64 %6, %5
  br label %13

13:
  %.02126 = phi i64 [ 0, %.lr.ph ], [ %19, %18 ]
  %14 = mul i64 %.02126, %12
  %15 = getelementptr inbounds double, ptr %4, i64 %14
  %16 = load double, ptr %15, align 8
  %17 = fcmp oeq double %16, 0.000000e+00
  br i1 %17, label %20, label %18

18:
  %19 = add nuw nsw i64 %.02126, 1
  %exitcond.not = icmp eq i64 %19, %2
  br i1 %exitcond.not, label %.thread.loopexit, label %13

20:
  %.02126.lcssa = phi i64 [ %.02126, %13 ]
  %21 = trunc i64 %.02126.lcssa to i32
  %22 = add i32 %21, 1
  br label %23

.thread.loopexit:
  br label %.thread

.thread:
  call void @isozyme_run_dtrsm(i32 %0, i32 %1, i64 %2, i64 %3, double 1.000000e+00, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %23

23:
  %.1 = phi i32 [ 0, %.thread ], [ %22, %20 ]
  ret i32 %.1
}

define float @isozyme_run_sdot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) {
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_sdot)
  %.not = icmp eq i32 %9, 0
  br i1 %.not, label %10, label %12

10:
  %11 = call float @isozyme_sdot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4)
  br label %14

12:
  store i64 %0, ptr %6, align 8
  store i64 %2, ptr %7, align 8
  store i64 %4, ptr %8, align 8
  %13 = call float @isozyme_symbol_sdot(ptr nonnull %6, ptr %1, ptr nonnull %7, ptr %3, ptr nonnull %8)
  br label %14

14:
  %.0 = phi float [ %13, %12 ], [ %11, %10 ]
  ret float %.0
}

define internal fastcc i32 @isozyme_slinked(ptr %0) unnamed_addr {
  %2 = icmp ne ptr %0, null
  %3 = zext i1 %2 to i32
  ret i32 %3
}

declare extern_weak float @isozyme_symbol_sdot(ptr , ptr , ptr , ptr , ptr )

declare float @isozyme_sdot(i64 , ptr , i64 , ptr , i64 )

define float @isozyme_run_snrm2(i64 %0, ptr %1, i64 %2) {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_snrm2)
  %.not = icmp eq i32 %6, 0
  br i1 %.not, label %7, label %9

7:
  %8 = call float @isozyme_snrm2(i64 %0, ptr %1, i64 %2)
  br label %11

9:
  store i64 %0, ptr %4, align 8
  store i64 %2, ptr %5, align 8
  %10 = call float @isozyme_symbol_snrm2(ptr nonnull %4, ptr %1, ptr nonnull %5)
  br label %11

11:
  %.0 = phi float [ %10, %9 ], [ %8, %7 ]
  ret float %.0
}

declare extern_weak float @isozyme_symbol_snrm2(ptr , ptr , ptr )

declare float @isozyme_snrm2(i64 , ptr , i64 )

define void @isozyme_run_saxpy(i64 %0, float %1, ptr %2, i64 %3, ptr %4, i64 %5) {
  %7 = alloca float, align 4
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_saxpy)
  %.not = icmp eq i32 %11, 0
  br i1 %.not, label %12, label %13

12:
  call void @isozyme_saxpy(i64 %0, float %1, ptr %2, i64 %3, ptr %4, i64 %5)
  br label %14

13:
  store float %1, ptr %7, align 4
  store i64 %0, ptr %8, align 8
  store i64 %3, ptr %9, align 8
  store i64 %5, ptr %10, align 8
  call void @isozyme_symbol_saxpy(ptr nonnull %8, ptr nonnull %7, ptr %2, ptr nonnull %9, ptr %4, ptr nonnull %10)
  br label %14

14:
  ret void
}

declare extern_weak void @isozyme_symbol_saxpy(ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_saxpy(i64 , float , ptr , i64 , ptr , i64 )

define void @isozyme_run_sgemv(i64 %0, i64 %1, float %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, float %8, ptr %9, i64 %10) {
  %12 = alloca i8, align 1
  %13 = alloca float, align 4
  %14 = alloca float, align 4
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_sgemv)
  %.not = icmp eq i32 %20, 0
  br i1 %.not, label %21, label %22

21:
  call void @isozyme_sgemv(i64 %0, i64 %1, float %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, float %8, ptr %9, i64 %10)
  br label %35

22:
  %23 = icmp eq i64 %4, 1
  %24 = icmp slt i64 %0, 2
  %or.cond = or i1 %24, %23
  br i1 %or.cond, label %25, label %.thread

25:
  %26 = icmp slt i64 %5, %0
  %27 = icmp sgt i64 %1, 1
  %.not50 = and i1 %27, %26
  br i1 %.not50, label %.thread, label %29

.thread:
  %28 = call i64 @llvm.smax.i64(i64 %4, i64 %1)
  br label %31

29:
  %30 = call i64 @llvm.smax.i64(i64 %5, i64 %0)
  br label %31

31:
  %.sink = phi i64 [ %30, %29 ], [ %28, %.thread ]
  %32 = phi i64 [ %1, %29 ], [ %0, %.thread ]
  %33 = phi i8 [ 78, %29 ], [ 84, %.thread ]
  %34 = phi i64 [ %0, %29 ], [ %1, %.thread ]
  %spec.select51 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  store i8 %33, ptr %12, align 1
  store float %2, ptr %13, align 4
  store float %8, ptr %14, align 4
  store i64 %34, ptr %15, align 8
  store i64 %32, ptr %16, align 8
  store i64 %spec.select51, ptr %17, align 8
  store i64 %7, ptr %18, align 8
  store i64 %10, ptr %19, align 8
  call void @isozyme_symbol_sgemv(ptr nonnull %12, ptr nonnull %15, ptr nonnull %16, ptr nonnull %13, ptr %3, ptr nonnull %17, ptr %6, ptr nonnull %18, ptr nonnull %14, ptr %9, ptr nonnull %19)
  br label %35

35:
  ret void
}

declare extern_weak void @isozyme_symbol_sgemv(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_sgemv(i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , float , ptr , i64 )

define void @isozyme_run_sger(i64 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) {
  %11 = alloca float, align 4
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_sger)
  %.not = icmp eq i32 %17, 0
  br i1 %.not, label %18, label %19

18:
  call void @isozyme_sger(i64 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %35

19:
  %20 = icmp eq i64 %8, 1
  %21 = icmp slt i64 %0, 2
  %or.cond = or i1 %21, %20
  br i1 %or.cond, label %22, label %.thread

22:
  %23 = icmp slt i64 %9, %0
  %24 = icmp sgt i64 %1, 1
  %.not55 = and i1 %24, %23
  br i1 %.not55, label %.thread, label %26

.thread:
  %25 = call i64 @llvm.smax.i64(i64 %8, i64 %1)
  br label %28

26:
  %27 = call i64 @llvm.smax.i64(i64 %9, i64 %0)
  br label %28

28:
  %.sink = phi i64 [ %27, %26 ], [ %25, %.thread ]
  %29 = phi i64 [ %6, %26 ], [ %4, %.thread ]
  %30 = phi i64 [ %4, %26 ], [ %6, %.thread ]
  %31 = phi i64 [ %1, %26 ], [ %0, %.thread ]
  %32 = phi i64 [ %0, %26 ], [ %1, %.thread ]
  %33 = phi ptr [ %3, %26 ], [ %5, %.thread ]
  %34 = phi ptr [ %5, %26 ], [ %3, %.thread ]
  %spec.select56 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  store float %2, ptr %11, align 4
  store i64 %32, ptr %12, align 8
  store i64 %31, ptr %13, align 8
  store i64 %30, ptr %14, align 8
  store i64 %29, ptr %15, align 8
  store i64 %spec.select56, ptr %16, align 8
  call void @isozyme_symbol_sger(ptr nonnull %12, ptr nonnull %13, ptr nonnull %11, ptr %33, ptr nonnull %14, ptr %34, ptr nonnull %15, ptr %7, ptr nonnull %16)
  br label %35

35:
  ret void
}

declare extern_weak void @isozyme_symbol_sger(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_sger(i64 , i64 , float , ptr , i64 , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_run_ssymv(i32 %0, i64 %1, float %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, float %8, ptr %9, i64 %10) {
  %12 = alloca i8, align 1
  %13 = alloca float, align 4
  %14 = alloca float, align 4
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_ssymv)
  %.not = icmp eq i32 %19, 0
  br i1 %.not, label %20, label %21

20:
  call void @isozyme_ssymv(i32 %0, i64 %1, float %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, float %8, ptr %9, i64 %10)
  br label %33

21:
  %22 = icmp ne i64 %4, 1
  %23 = icmp sgt i64 %1, 1
  %24 = icmp slt i64 %5, %1
  %or.cond46.not50 = or i1 %22, %24
  %.demorgan.not = and i1 %23, %or.cond46.not50
  %25 = icmp eq i32 %0, 0
  %.not44 = xor i1 %25, %.demorgan.not
  %26 = select i1 %.not44, i8 76, i8 85
  br i1 %.demorgan.not, label %27, label %29

27:
  %28 = call i64 @llvm.smax.i64(i64 %4, i64 %1)
  br label %31

29:
  %30 = call i64 @llvm.smax.i64(i64 %5, i64 %1)
  %spec.select45 = call i64 @llvm.smax.i64(i64 %30, i64 1)
  br label %31

31:
  %32 = phi i64 [ %28, %27 ], [ %spec.select45, %29 ]
  store i8 %26, ptr %12, align 1
  store float %2, ptr %13, align 4
  store float %8, ptr %14, align 4
  store i64 %1, ptr %15, align 8
  store i64 %32, ptr %16, align 8
  store i64 %7, ptr %17, align 8
  store i64 %10, ptr %18, align 8
  call void @isozyme_symbol_ssymv(ptr nonnull %12, ptr nonnull %15, ptr nonnull %13, ptr %3, ptr nonnull %16, ptr %6, ptr nonnull %17, ptr nonnull %14, ptr %9, ptr nonnull %18)
  br label %33

33:
  ret void
}

declare extern_weak void @isozyme_symbol_ssymv(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_ssymv(i32 , i64 , float , ptr , i64 , i64 , ptr , i64 , float , ptr , i64 )

define void @isozyme_run_ssyr(i32 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7) {
  %9 = alloca i8, align 1
  %10 = alloca float, align 4
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_ssyr)
  %.not = icmp eq i32 %14, 0
  br i1 %.not, label %15, label %16

15:
  call void @isozyme_ssyr(i32 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7)
  br label %28

16:
  %17 = icmp ne i64 %6, 1
  %18 = icmp sgt i64 %1, 1
  %19 = icmp slt i64 %7, %1
  %or.cond40.not44 = or i1 %17, %19
  %.demorgan.not = and i1 %18, %or.cond40.not44
  %20 = icmp eq i32 %0, 0
  %.not38 = xor i1 %20, %.demorgan.not
  %21 = select i1 %.not38, i8 76, i8 85
  br i1 %.demorgan.not, label %22, label %24

22:
  %23 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  br label %26

24:
  %25 = call i64 @llvm.smax.i64(i64 %7, i64 %1)
  %spec.select39 = call i64 @llvm.smax.i64(i64 %25, i64 1)
  br label %26

26:
  %27 = phi i64 [ %23, %22 ], [ %spec.select39, %24 ]
  store i8 %21, ptr %9, align 1
  store float %2, ptr %10, align 4
  store i64 %1, ptr %11, align 8
  store i64 %4, ptr %12, align 8
  store i64 %27, ptr %13, align 8
  call void @isozyme_symbol_ssyr(ptr nonnull %9, ptr nonnull %11, ptr nonnull %10, ptr %3, ptr nonnull %12, ptr %5, ptr nonnull %13)
  br label %28

28:
  ret void
}

declare extern_weak void @isozyme_symbol_ssyr(ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_ssyr(i32 , i64 , float , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_run_ssyr2(i32 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) {
  %11 = alloca i8, align 1
  %12 = alloca float, align 4
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_ssyr2)
  %.not = icmp eq i32 %17, 0
  br i1 %.not, label %18, label %19

18:
  call void @isozyme_ssyr2(i32 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %31

19:
  %20 = icmp ne i64 %8, 1
  %21 = icmp sgt i64 %1, 1
  %22 = icmp slt i64 %9, %1
  %or.cond44.not48 = or i1 %20, %22
  %.demorgan.not = and i1 %21, %or.cond44.not48
  %23 = icmp eq i32 %0, 0
  %.not42 = xor i1 %23, %.demorgan.not
  %24 = select i1 %.not42, i8 76, i8 85
  br i1 %.demorgan.not, label %25, label %27

25:
  %26 = call i64 @llvm.smax.i64(i64 %8, i64 %1)
  br label %29

27:
  %28 = call i64 @llvm.smax.i64(i64 %9, i64 %1)
  %spec.select43 = call i64 @llvm.smax.i64(i64 %28, i64 1)
  br label %29

29:
  %30 = phi i64 [ %26, %25 ], [ %spec.select43, %27 ]
  store i8 %24, ptr %11, align 1
  store float %2, ptr %12, align 4
  store i64 %1, ptr %13, align 8
  store i64 %4, ptr %14, align 8
  store i64 %6, ptr %15, align 8
  store i64 %30, ptr %16, align 8
  call void @isozyme_symbol_ssyr2(ptr nonnull %11, ptr nonnull %13, ptr nonnull %12, ptr %3, ptr nonnull %14, ptr %5, ptr nonnull %15, ptr %7, ptr nonnull %16)
  br label %31

31:
  ret void
}

declare extern_weak void @isozyme_symbol_ssyr2(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_ssyr2(i32 , i64 , float , ptr , i64 , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_run_strmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) {
  %9 = alloca i8, align 1
  %10 = alloca i8, align 1
  %11 = alloca i8, align 1
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_strmv)
  %.not = icmp eq i32 %15, 0
  br i1 %.not, label %16, label %17

16:
  call void @isozyme_strmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7)
  br label %31

17:
  %18 = icmp ne i64 %4, 1
  %19 = icmp sgt i64 %2, 1
  %20 = icmp slt i64 %5, %2
  %or.cond42.not46 = or i1 %18, %20
  %.demorgan.not = and i1 %19, %or.cond42.not46
  %21 = icmp eq i32 %0, 0
  %.not39 = xor i1 %21, %.demorgan.not
  %22 = select i1 %.not39, i8 76, i8 85
  %23 = select i1 %.demorgan.not, i8 84, i8 78
  %.not40 = icmp eq i32 %1, 0
  %24 = select i1 %.not40, i8 78, i8 85
  br i1 %.demorgan.not, label %25, label %27

25:
  %26 = call i64 @llvm.smax.i64(i64 %4, i64 %2)
  br label %29

27:
  %28 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select41 = call i64 @llvm.smax.i64(i64 %28, i64 1)
  br label %29

29:
  %30 = phi i64 [ %26, %25 ], [ %spec.select41, %27 ]
  store i8 %22, ptr %9, align 1
  store i8 %23, ptr %10, align 1
  store i8 %24, ptr %11, align 1
  store i64 %2, ptr %12, align 8
  store i64 %30, ptr %13, align 8
  store i64 %7, ptr %14, align 8
  call void @isozyme_symbol_strmv(ptr nonnull %9, ptr nonnull %10, ptr nonnull %11, ptr nonnull %12, ptr %3, ptr nonnull %13, ptr %6, ptr nonnull %14)
  br label %31

31:
  ret void
}

declare extern_weak void @isozyme_symbol_strmv(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_strmv(i32 , i32 , i64 , ptr , i64 , i64 , ptr , i64 )

define void @isozyme_run_strsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) {
  %9 = alloca i8, align 1
  %10 = alloca i8, align 1
  %11 = alloca i8, align 1
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_strsv)
  %.not = icmp eq i32 %15, 0
  br i1 %.not, label %16, label %17

16:
  call void @isozyme_strsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7)
  br label %31

17:
  %18 = icmp ne i64 %4, 1
  %19 = icmp sgt i64 %2, 1
  %20 = icmp slt i64 %5, %2
  %or.cond42.not46 = or i1 %18, %20
  %.demorgan.not = and i1 %19, %or.cond42.not46
  %21 = icmp eq i32 %0, 0
  %.not39 = xor i1 %21, %.demorgan.not
  %22 = select i1 %.not39, i8 76, i8 85
  %23 = select i1 %.demorgan.not, i8 84, i8 78
  %.not40 = icmp eq i32 %1, 0
  %24 = select i1 %.not40, i8 78, i8 85
  br i1 %.demorgan.not, label %25, label %27

25:
  %26 = call i64 @llvm.smax.i64(i64 %4, i64 %2)
  br label %29

27:
  %28 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select41 = call i64 @llvm.smax.i64(i64 %28, i64 1)
  br label %29

29:
  %30 = phi i64 [ %26, %25 ], [ %spec.select41, %27 ]
  store i8 %22, ptr %9, align 1
  store i8 %23, ptr %10, align 1
  store i8 %24, ptr %11, align 1
  store i64 %2, ptr %12, align 8
  store i64 %30, ptr %13, align 8
  store i64 %7, ptr %14, align 8
  call void @isozyme_symbol_strsv(ptr nonnull %9, ptr nonnull %10, ptr nonnull %11, ptr nonnull %12, ptr %3, ptr nonnull %13, ptr %6, ptr nonnull %14)
  br label %31

31:
  ret void
}

declare extern_weak void @isozyme_symbol_strsv(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_strsv(i32 , i32 , i64 , ptr , i64 , i64 , ptr , i64 )

define void @isozyme_run_sgemm(i64 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13) {
  %15 = alloca i8, align 1
  %16 = alloca i8, align 1
  %17 = alloca float, align 4
  %18 = alloca float, align 4
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i8, align 1
  %26 = alloca i8, align 1
  %27 = alloca float, align 4
  %28 = alloca float, align 4
  %29 = alloca i64, align 8
  %30 = alloca i64, align 8
  %31 = alloca i64, align 8
  %32 = alloca i64, align 8
  %33 = alloca i64, align 8
  %34 = alloca i64, align 8
  %35 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_sgemm)
  %.not = icmp eq i32 %35, 0
  br i1 %.not, label %36, label %37

36:
  call void @isozyme_sgemm(i64 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13)
  br label %76

37:
  %38 = icmp eq i64 %5, 1
  %39 = icmp slt i64 %0, 2
  %or.cond = or i1 %39, %38
  br i1 %or.cond, label %40, label %43

40:
  %41 = icmp slt i64 %6, %0
  %42 = icmp sgt i64 %2, 1
  %.not118 = and i1 %42, %41
  br label %43

43:
  %44 = phi i1 [ true, %37 ], [ %.not118, %40 ]
  %45 = icmp eq i64 %8, 1
  %46 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %46, %45
  br i1 %or.cond3, label %47, label %50

47:
  %48 = icmp slt i64 %9, %2
  %49 = icmp sgt i64 %1, 1
  %.not121 = and i1 %49, %48
  br label %50

50:
  %51 = phi i1 [ true, %43 ], [ %.not121, %47 ]
  %52 = icmp eq i64 %12, 1
  %or.cond5 = or i1 %39, %52
  br i1 %or.cond5, label %53, label %56

53:
  %54 = icmp slt i64 %13, %0
  %55 = icmp sgt i64 %1, 1
  %.not124 = and i1 %55, %54
  br label %56

56:
  %57 = phi i1 [ true, %50 ], [ %.not124, %53 ]
  br i1 %44, label %58, label %60

58:
  %59 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  br label %62

60:
  %61 = call i64 @llvm.smax.i64(i64 %6, i64 %0)
  br label %62

62:
  %.sink = phi i64 [ %61, %60 ], [ %59, %58 ]
  %spec.select125 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  br i1 %51, label %63, label %65

63:
  %64 = call i64 @llvm.smax.i64(i64 %8, i64 %1)
  br label %67

65:
  %66 = call i64 @llvm.smax.i64(i64 %9, i64 %2)
  br label %67

67:
  %.sink130 = phi i64 [ %66, %65 ], [ %64, %63 ]
  %spec.select127 = call i64 @llvm.smax.i64(i64 %.sink130, i64 1)
  br i1 %57, label %68, label %72

68:
  %69 = call i64 @llvm.smax.i64(i64 %12, i64 %1)
  %spec.select128 = call i64 @llvm.smax.i64(i64 %69, i64 1)
  %70 = select i1 %51, i8 78, i8 84
  %71 = select i1 %44, i8 78, i8 84
  store i8 %70, ptr %25, align 1
  store i8 %71, ptr %26, align 1
  store float %3, ptr %27, align 4
  store float %10, ptr %28, align 4
  store i64 %1, ptr %29, align 8
  store i64 %0, ptr %30, align 8
  store i64 %2, ptr %31, align 8
  store i64 %spec.select127, ptr %32, align 8
  store i64 %spec.select125, ptr %33, align 8
  store i64 %spec.select128, ptr %34, align 8
  call void @isozyme_symbol_sgemm(ptr nonnull %25, ptr nonnull %26, ptr nonnull %29, ptr nonnull %30, ptr nonnull %31, ptr nonnull %27, ptr %7, ptr nonnull %32, ptr %4, ptr nonnull %33, ptr nonnull %28, ptr %11, ptr nonnull %34)
  br label %76

72:
  %73 = call i64 @llvm.smax.i64(i64 %13, i64 %0)
  %spec.select129 = call i64 @llvm.smax.i64(i64 %73, i64 1)
  %74 = select i1 %44, i8 84, i8 78
  %75 = select i1 %51, i8 84, i8 78
  store i8 %74, ptr %15, align 1
  store i8 %75, ptr %16, align 1
  store float %3, ptr %17, align 4
  store float %10, ptr %18, align 4
  store i64 %0, ptr %19, align 8
  store i64 %1, ptr %20, align 8
  store i64 %2, ptr %21, align 8
  store i64 %spec.select125, ptr %22, align 8
  store i64 %spec.select127, ptr %23, align 8
  store i64 %spec.select129, ptr %24, align 8
  call void @isozyme_symbol_sgemm(ptr nonnull %15, ptr nonnull %16, ptr nonnull %19, ptr nonnull %20, ptr nonnull %21, ptr nonnull %17, ptr %4, ptr nonnull %22, ptr %7, ptr nonnull %23, ptr nonnull %18, ptr %11, ptr nonnull %24)
  br label %76

76:
  ret void
}

declare extern_weak void @isozyme_symbol_sgemm(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_sgemm(i64 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 , float , ptr , i64 , i64 )

define void @isozyme_run_ssymm(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13) {
  %15 = alloca i8, align 1
  %16 = alloca i8, align 1
  %17 = alloca float, align 4
  %18 = alloca float, align 4
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_ssymm)
  %.not = icmp eq i32 %24, 0
  br i1 %.not, label %25, label %26

25:
  call void @isozyme_ssymm(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13)
  br label %86

26:
  %27 = icmp eq i64 %5, 1
  %28 = icmp slt i64 %1, 2
  %29 = icmp sge i64 %6, %1
  %or.cond161 = and i1 %27, %29
  %.demorgan = or i1 %28, %or.cond161
  %30 = icmp eq i64 %8, 1
  %or.cond3 = or i1 %28, %30
  br i1 %or.cond3, label %31, label %.thread

31:
  %32 = icmp sge i64 %9, %1
  %33 = icmp slt i64 %2, 2
  %or.cond5 = or i1 %33, %32
  %34 = icmp eq i64 %12, 1
  %or.cond7 = or i1 %28, %34
  %or.cond151 = and i1 %or.cond5, %or.cond7
  %35 = icmp sge i64 %13, %1
  %36 = or i1 %33, %35
  %or.cond = and i1 %or.cond151, %36
  br i1 %or.cond, label %.thread183, label %.thread

.thread:
  %37 = icmp eq i64 %9, 1
  %38 = icmp slt i64 %2, 2
  %or.cond9 = or i1 %38, %37
  %39 = icmp sge i64 %8, %2
  %or.cond11 = or i1 %28, %39
  %or.cond152 = and i1 %or.cond11, %or.cond9
  %40 = icmp eq i64 %13, 1
  %or.cond13 = or i1 %38, %40
  %or.cond153 = and i1 %or.cond152, %or.cond13
  %41 = icmp sge i64 %12, %2
  %or.cond15 = or i1 %28, %41
  %or.cond154 = and i1 %or.cond15, %or.cond153
  br i1 %or.cond154, label %.thread183, label %42

42:
  %43 = icmp eq i64 %12, 1
  %or.cond17 = or i1 %28, %43
  %44 = icmp sge i64 %13, %1
  %45 = or i1 %38, %44
  %.demorgan162 = and i1 %or.cond17, %45
  %46 = mul nsw i64 %2, %1
  %47 = call i64 @llvm.smax.i64(i64 %46, i64 1)
  %48 = shl i64 %47, 2
  %49 = call ptr @malloc(i64 %48)
  %50 = icmp sgt i64 %2, 0
  br i1 %50, label %.preheader.lr.ph.i, label %.loopexit

.preheader.lr.ph.i:
  %51 = icmp sgt i64 %1, 0
  br label %.preheader.i

.preheader.i:
  %.02327.i = phi i64 [ 0, %.preheader.lr.ph.i ], [ %54, %._crit_edge.i ]
  br i1 %51, label %.lr.ph.i, label %._crit_edge.i

.lr.ph.i:
  %52 = mul nsw i64 %.02327.i, %9
  %invariant.gep.i = getelementptr float, ptr %7, i64 %52
  %53 = mul nuw nsw i64 %.02327.i, %1
  br label %55

._crit_edge.i.loopexit:
  br label %._crit_edge.i

._crit_edge.i:
  %54 = add nuw nsw i64 %.02327.i, 1
  %exitcond29.not.i = icmp eq i64 %54, %2
  br i1 %exitcond29.not.i, label %.loopexit.loopexit, label %.preheader.i

55:
  %.026.i = phi i64 [ 0, %.lr.ph.i ], [ %63, %55 ]
  %56 = mul nsw i64 %.026.i, %8
  %gep.i = getelementptr float, ptr %invariant.gep.i, i64 %56
  %57 = load float, ptr %gep.i, align 4
  %58 = mul nuw nsw i64 %.026.i, %2
  %59 = add nuw nsw i64 %58, %.02327.i
  %60 = add nuw nsw i64 %.026.i, %53
  %61 = select i1 %.demorgan162, i64 %60, i64 %59
  %62 = getelementptr inbounds float, ptr %49, i64 %61
  store float %57, ptr %62, align 4
  %63 = add nuw nsw i64 %.026.i, 1
  %exitcond.not.i = icmp eq i64 %63, %1
  br i1 %exitcond.not.i, label %._crit_edge.i.loopexit, label %55

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %64 = select i1 %.demorgan162, i64 1, i64 %2
  %65 = select i1 %.demorgan162, i64 %1, i64 1
  br i1 %.demorgan162, label %.thread183, label %.thread167

.thread167:
  br label %.thread183

.thread183:
  %66 = phi i64 [ %1, %.loopexit ], [ %1, %31 ], [ %2, %.thread ], [ %2, %.thread167 ]
  %.0181196220 = phi ptr [ %49, %.loopexit ], [ null, %31 ], [ null, %.thread ], [ %49, %.thread167 ]
  %.0138.in179198218 = phi i1 [ false, %.loopexit ], [ false, %31 ], [ true, %.thread ], [ true, %.thread167 ]
  %.0139177200216 = phi ptr [ %49, %.loopexit ], [ %7, %31 ], [ %7, %.thread ], [ %49, %.thread167 ]
  %.0140175202214 = phi i64 [ %64, %.loopexit ], [ %8, %31 ], [ %8, %.thread ], [ %64, %.thread167 ]
  %.0141173204212 = phi i64 [ %65, %.loopexit ], [ %9, %31 ], [ %9, %.thread ], [ %65, %.thread167 ]
  %67 = phi i8 [ 76, %.loopexit ], [ 76, %31 ], [ 82, %.thread ], [ 82, %.thread167 ]
  %68 = phi i64 [ %2, %.loopexit ], [ %2, %31 ], [ %1, %.thread ], [ %1, %.thread167 ]
  %69 = icmp ne i32 %0, 0
  %.not149 = xor i1 %69, %.demorgan
  %70 = select i1 %.not149, i8 76, i8 85
  br i1 %.demorgan, label %73, label %71

71:
  %72 = call i64 @llvm.smax.i64(i64 %5, i64 %1)
  br label %75

73:
  %74 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select155 = call i64 @llvm.smax.i64(i64 %74, i64 1)
  br label %75

75:
  %76 = phi i64 [ %72, %71 ], [ %spec.select155, %73 ]
  br i1 %.0138.in179198218, label %77, label %80

77:
  %78 = call i64 @llvm.smax.i64(i64 %.0140175202214, i64 %2)
  %spec.select156 = call i64 @llvm.smax.i64(i64 %78, i64 1)
  %79 = call i64 @llvm.smax.i64(i64 %12, i64 %2)
  br label %83

80:
  %81 = call i64 @llvm.smax.i64(i64 %.0141173204212, i64 %1)
  %spec.select157 = call i64 @llvm.smax.i64(i64 %81, i64 1)
  %82 = call i64 @llvm.smax.i64(i64 %13, i64 %1)
  br label %83

83:
  %.sink = phi i64 [ %82, %80 ], [ %79, %77 ]
  %84 = phi i64 [ %spec.select157, %80 ], [ %spec.select156, %77 ]
  %spec.select159 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  store i8 %67, ptr %15, align 1
  store i8 %70, ptr %16, align 1
  store float %3, ptr %17, align 4
  store float %10, ptr %18, align 4
  store i64 %66, ptr %19, align 8
  store i64 %68, ptr %20, align 8
  store i64 %76, ptr %21, align 8
  store i64 %84, ptr %22, align 8
  store i64 %spec.select159, ptr %23, align 8
  call void @isozyme_symbol_ssymm(ptr nonnull %15, ptr nonnull %16, ptr nonnull %19, ptr nonnull %20, ptr nonnull %17, ptr %4, ptr nonnull %21, ptr %.0139177200216, ptr nonnull %22, ptr nonnull %18, ptr %11, ptr nonnull %23)
  %.not150 = icmp eq ptr %.0181196220, null
  br i1 %.not150, label %86, label %85

85:
  call void @free(ptr nonnull %.0181196220)
  br label %86

86:
  ret void
}

declare extern_weak void @isozyme_symbol_ssymm(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_ssymm(i32 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 , float , ptr , i64 , i64 )

define void @isozyme_run_ssyrk(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, float %7, ptr %8, i64 %9, i64 %10) {
  %12 = alloca i8, align 1
  %13 = alloca i8, align 1
  %14 = alloca float, align 4
  %15 = alloca float, align 4
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_ssyrk)
  %.not = icmp eq i32 %20, 0
  br i1 %.not, label %21, label %22

21:
  call void @isozyme_ssyrk(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, float %7, ptr %8, i64 %9, i64 %10)
  br label %46

22:
  %23 = icmp eq i64 %5, 1
  %24 = icmp slt i64 %1, 2
  %or.cond = or i1 %24, %23
  br i1 %or.cond, label %25, label %28

25:
  %26 = icmp slt i64 %6, %1
  %27 = icmp sgt i64 %2, 1
  %.not71 = and i1 %27, %26
  br label %28

28:
  %29 = phi i1 [ true, %22 ], [ %.not71, %25 ]
  %30 = icmp eq i64 %9, 1
  %31 = icmp sge i64 %10, %1
  %or.cond376 = and i1 %30, %31
  %.demorgan = or i1 %24, %or.cond376
  %32 = icmp ne i32 %0, 0
  %.not72 = xor i1 %32, %.demorgan
  %33 = select i1 %.not72, i8 76, i8 85
  br i1 %29, label %34, label %36

34:
  %35 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  br label %38

36:
  %37 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  br label %38

38:
  %.sink = phi i64 [ %37, %36 ], [ %35, %34 ]
  %39 = phi i8 [ 78, %36 ], [ 84, %34 ]
  %spec.select73 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  br i1 %.demorgan, label %42, label %40

40:
  %41 = call i64 @llvm.smax.i64(i64 %9, i64 %1)
  br label %44

42:
  %43 = call i64 @llvm.smax.i64(i64 %10, i64 %1)
  %spec.select75 = call i64 @llvm.smax.i64(i64 %43, i64 1)
  br label %44

44:
  %45 = phi i64 [ %41, %40 ], [ %spec.select75, %42 ]
  store i8 %33, ptr %12, align 1
  store i8 %39, ptr %13, align 1
  store float %3, ptr %14, align 4
  store float %7, ptr %15, align 4
  store i64 %1, ptr %16, align 8
  store i64 %2, ptr %17, align 8
  store i64 %spec.select73, ptr %18, align 8
  store i64 %45, ptr %19, align 8
  call void @isozyme_symbol_ssyrk(ptr nonnull %12, ptr nonnull %13, ptr nonnull %16, ptr nonnull %17, ptr nonnull %14, ptr %4, ptr nonnull %18, ptr nonnull %15, ptr %8, ptr nonnull %19)
  br label %46

46:
  ret void
}

declare extern_weak void @isozyme_symbol_ssyrk(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_ssyrk(i32 , i64 , i64 , float , ptr , i64 , i64 , float , ptr , i64 , i64 )

define void @isozyme_run_ssyr2k(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13) {
  %15 = alloca i8, align 1
  %16 = alloca i8, align 1
  %17 = alloca float, align 4
  %18 = alloca float, align 4
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_ssyr2k)
  %.not = icmp eq i32 %24, 0
  br i1 %.not, label %25, label %26

25:
  call void @isozyme_ssyr2k(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13)
  br label %96

26:
  %27 = icmp eq i64 %5, 1
  %28 = icmp slt i64 %1, 2
  %or.cond = or i1 %28, %27
  br i1 %or.cond, label %29, label %.thread

29:
  %30 = icmp sge i64 %6, %1
  %31 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %31, %30
  %32 = icmp eq i64 %8, 1
  %or.cond5 = or i1 %28, %32
  %or.cond147 = and i1 %or.cond3, %or.cond5
  br i1 %or.cond147, label %36, label %.thread

.thread:
  %33 = icmp eq i64 %12, 1
  %34 = icmp sge i64 %13, %1
  %or.cond7156203 = and i1 %33, %34
  %.demorgan = or i1 %28, %or.cond7156203
  %35 = xor i1 %.demorgan, true
  br label %46

36:
  %37 = icmp sge i64 %9, %1
  %38 = or i1 %31, %37
  %39 = icmp eq i64 %12, 1
  %40 = icmp sge i64 %13, %1
  %or.cond7205 = and i1 %39, %40
  %.demorgan204 = or i1 %28, %or.cond7205
  %41 = xor i1 %.demorgan204, true
  br i1 %38, label %.thread174, label %46

.thread174:
  %42 = icmp eq i32 %0, 0
  %.not144180 = xor i1 %42, %41
  %43 = select i1 %.not144180, i8 76, i8 85
  %44 = call i64 @llvm.smax.i64(i64 %9, i64 %1)
  %45 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select151209 = call i64 @llvm.smax.i64(i64 %45, i64 1)
  %spec.select153210 = call i64 @llvm.smax.i64(i64 %44, i64 1)
  br i1 %.demorgan204, label %84, label %89

46:
  %47 = phi i1 [ %35, %.thread ], [ %41, %36 ]
  %48 = icmp eq i64 %6, 1
  %49 = icmp slt i64 %2, 2
  %or.cond9 = or i1 %49, %48
  %50 = icmp sge i64 %5, %2
  %or.cond11 = or i1 %28, %50
  %or.cond148 = and i1 %or.cond11, %or.cond9
  %51 = icmp eq i64 %9, 1
  %or.cond13 = or i1 %49, %51
  %or.cond149 = and i1 %or.cond148, %or.cond13
  %52 = icmp sge i64 %8, %2
  %or.cond15 = or i1 %28, %52
  %or.cond150 = and i1 %or.cond15, %or.cond149
  br i1 %or.cond150, label %.thread157, label %56

.thread157:
  %53 = icmp eq i32 %0, 0
  %.not144163 = xor i1 %53, %47
  %54 = select i1 %.not144163, i8 76, i8 85
  %55 = call i64 @llvm.smax.i64(i64 %8, i64 %2)
  br label %79

56:
  %57 = icmp sge i64 %6, %1
  %58 = or i1 %49, %57
  %.demorgan206 = and i1 %or.cond, %58
  %59 = mul nsw i64 %2, %1
  %60 = call i64 @llvm.smax.i64(i64 %59, i64 1)
  %61 = shl i64 %60, 2
  %62 = call ptr @malloc(i64 %61)
  %63 = icmp sgt i64 %2, 0
  br i1 %63, label %.preheader.lr.ph.i, label %.loopexit

.preheader.lr.ph.i:
  %64 = icmp sgt i64 %1, 0
  br label %.preheader.i

.preheader.i:
  %.02327.i = phi i64 [ 0, %.preheader.lr.ph.i ], [ %67, %._crit_edge.i ]
  br i1 %64, label %.lr.ph.i, label %._crit_edge.i

.lr.ph.i:
  %65 = mul nsw i64 %.02327.i, %9
  %invariant.gep.i = getelementptr float, ptr %7, i64 %65
  %66 = mul nuw nsw i64 %.02327.i, %1
  br label %68

._crit_edge.i.loopexit:
  br label %._crit_edge.i

._crit_edge.i:
  %67 = add nuw nsw i64 %.02327.i, 1
  %exitcond29.not.i = icmp eq i64 %67, %2
  br i1 %exitcond29.not.i, label %.loopexit.loopexit, label %.preheader.i

68:
  %.026.i = phi i64 [ 0, %.lr.ph.i ], [ %76, %68 ]
  %69 = mul nsw i64 %.026.i, %8
  %gep.i = getelementptr float, ptr %invariant.gep.i, i64 %69
  %70 = load float, ptr %gep.i, align 4
  %71 = mul nuw nsw i64 %.026.i, %2
  %72 = add nuw nsw i64 %71, %.02327.i
  %73 = add nuw nsw i64 %.026.i, %66
  %74 = select i1 %.demorgan206, i64 %73, i64 %72
  %75 = getelementptr inbounds float, ptr %62, i64 %74
  store float %70, ptr %75, align 4
  %76 = add nuw nsw i64 %.026.i, 1
  %exitcond.not.i = icmp eq i64 %76, %1
  br i1 %exitcond.not.i, label %._crit_edge.i.loopexit, label %68

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %77 = icmp eq i32 %0, 0
  %.not144 = xor i1 %77, %47
  %78 = select i1 %.not144, i8 76, i8 85
  br i1 %.demorgan206, label %82, label %79

79:
  %80 = phi i8 [ %54, %.thread157 ], [ %78, %.loopexit ]
  %.0173 = phi ptr [ null, %.thread157 ], [ %62, %.loopexit ]
  %.0134171 = phi ptr [ %7, %.thread157 ], [ %62, %.loopexit ]
  %.0136167 = phi i64 [ %55, %.thread157 ], [ %2, %.loopexit ]
  %81 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select = call i64 @llvm.smax.i64(i64 %81, i64 1)
  %spec.select152 = call i64 @llvm.smax.i64(i64 %.0136167, i64 1)
  br i1 %47, label %89, label %84

82:
  %83 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select151 = call i64 @llvm.smax.i64(i64 %83, i64 1)
  %spec.select153 = call i64 @llvm.smax.i64(i64 %1, i64 1)
  br i1 %47, label %89, label %84

84:
  %85 = phi i64 [ %spec.select152, %79 ], [ %spec.select153, %82 ], [ %spec.select153210, %.thread174 ]
  %86 = phi i8 [ 84, %79 ], [ 78, %82 ], [ 78, %.thread174 ]
  %87 = phi i8 [ %80, %79 ], [ %78, %82 ], [ %43, %.thread174 ]
  %.0172192201 = phi ptr [ %.0173, %79 ], [ %62, %82 ], [ null, %.thread174 ]
  %.0134170194198 = phi ptr [ %.0134171, %79 ], [ %62, %82 ], [ %7, %.thread174 ]
  %88 = phi i64 [ %spec.select, %79 ], [ %spec.select151, %82 ], [ %spec.select151209, %.thread174 ]
  br label %89

89:
  %.sink211 = phi i64 [ %13, %84 ], [ %12, %.thread174 ], [ %12, %79 ], [ %12, %82 ]
  %90 = phi i64 [ %85, %84 ], [ %spec.select153210, %.thread174 ], [ %spec.select152, %79 ], [ %spec.select153, %82 ]
  %91 = phi i8 [ %86, %84 ], [ 78, %.thread174 ], [ 84, %79 ], [ 78, %82 ]
  %92 = phi i8 [ %87, %84 ], [ %43, %.thread174 ], [ %80, %79 ], [ %78, %82 ]
  %.0172192200 = phi ptr [ %.0172192201, %84 ], [ null, %.thread174 ], [ %.0173, %79 ], [ %62, %82 ]
  %.0134170194197 = phi ptr [ %.0134170194198, %84 ], [ %7, %.thread174 ], [ %.0134171, %79 ], [ %62, %82 ]
  %93 = phi i64 [ %88, %84 ], [ %spec.select151209, %.thread174 ], [ %spec.select, %79 ], [ %spec.select151, %82 ]
  %94 = call i64 @llvm.smax.i64(i64 %.sink211, i64 %1)
  %spec.select155 = call i64 @llvm.smax.i64(i64 %94, i64 1)
  store i8 %92, ptr %15, align 1
  store i8 %91, ptr %16, align 1
  store float %3, ptr %17, align 4
  store float %10, ptr %18, align 4
  store i64 %1, ptr %19, align 8
  store i64 %2, ptr %20, align 8
  store i64 %93, ptr %21, align 8
  store i64 %90, ptr %22, align 8
  store i64 %spec.select155, ptr %23, align 8
  call void @isozyme_symbol_ssyr2k(ptr nonnull %15, ptr nonnull %16, ptr nonnull %19, ptr nonnull %20, ptr nonnull %17, ptr %4, ptr nonnull %21, ptr %.0134170194197, ptr nonnull %22, ptr nonnull %18, ptr %11, ptr nonnull %23)
  %.not146 = icmp eq ptr %.0172192200, null
  br i1 %.not146, label %96, label %95

95:
  call void @free(ptr nonnull %.0172192200)
  br label %96

96:
  ret void
}

declare extern_weak void @isozyme_symbol_ssyr2k(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_ssyr2k(i32 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 , float , ptr , i64 , i64 )

define void @isozyme_run_strmm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10) {
  %12 = alloca i8, align 1
  %13 = alloca i8, align 1
  %14 = alloca i8, align 1
  %15 = alloca i8, align 1
  %16 = alloca float, align 4
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_strmm)
  %.not = icmp eq i32 %21, 0
  br i1 %.not, label %22, label %23

22:
  call void @isozyme_strmm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10)
  br label %51

23:
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %2, 2
  %26 = icmp sge i64 %7, %2
  %or.cond87 = and i1 %24, %26
  %.demorgan = or i1 %25, %or.cond87
  %27 = xor i1 %.demorgan, true
  %28 = icmp eq i64 %9, 1
  %or.cond3 = or i1 %25, %28
  br i1 %or.cond3, label %29, label %.thread

29:
  %30 = icmp slt i64 %10, %2
  %31 = icmp sgt i64 %3, 1
  %.not77 = and i1 %31, %30
  %spec.select85 = select i1 %.not77, i8 82, i8 76
  br label %.thread

.thread:
  %32 = phi i1 [ %.not77, %29 ], [ true, %23 ]
  %33 = phi i8 [ %spec.select85, %29 ], [ 82, %23 ]
  %34 = icmp eq i32 %0, 0
  %.not78 = xor i1 %34, %27
  %35 = select i1 %.not78, i8 76, i8 85
  %36 = xor i1 %32, %27
  %37 = select i1 %36, i8 84, i8 78
  %.not80 = icmp eq i32 %1, 0
  %38 = select i1 %.not80, i8 78, i8 85
  %spec.select = select i1 %32, i64 %3, i64 %2
  %39 = select i1 %32, i64 %2, i64 %3
  br i1 %.demorgan, label %42, label %40

40:
  %41 = call i64 @llvm.smax.i64(i64 %6, i64 %2)
  br label %44

42:
  %43 = call i64 @llvm.smax.i64(i64 %7, i64 %2)
  %spec.select81 = call i64 @llvm.smax.i64(i64 %43, i64 1)
  br label %44

44:
  %45 = phi i64 [ %41, %40 ], [ %spec.select81, %42 ]
  br i1 %32, label %46, label %48

46:
  %47 = call i64 @llvm.smax.i64(i64 %9, i64 %3)
  br label %50

48:
  %49 = call i64 @llvm.smax.i64(i64 %10, i64 %2)
  br label %50

50:
  %.sink = phi i64 [ %49, %48 ], [ %47, %46 ]
  %spec.select83 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  store i8 %33, ptr %12, align 1
  store i8 %35, ptr %13, align 1
  store i8 %37, ptr %14, align 1
  store i8 %38, ptr %15, align 1
  store float %4, ptr %16, align 4
  store i64 %spec.select, ptr %17, align 8
  store i64 %39, ptr %18, align 8
  store i64 %45, ptr %19, align 8
  store i64 %spec.select83, ptr %20, align 8
  call void @isozyme_symbol_strmm(ptr nonnull %12, ptr nonnull %13, ptr nonnull %14, ptr nonnull %15, ptr nonnull %17, ptr nonnull %18, ptr nonnull %16, ptr %5, ptr nonnull %19, ptr %8, ptr nonnull %20)
  br label %51

51:
  ret void
}

declare extern_weak void @isozyme_symbol_strmm(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_strmm(i32 , i32 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 )

define void @isozyme_run_strsm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10) {
  %12 = alloca i8, align 1
  %13 = alloca i8, align 1
  %14 = alloca i8, align 1
  %15 = alloca i8, align 1
  %16 = alloca float, align 4
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_strsm)
  %.not = icmp eq i32 %21, 0
  br i1 %.not, label %22, label %23

22:
  call void @isozyme_strsm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10)
  br label %51

23:
  %24 = icmp eq i64 %6, 1
  %25 = icmp slt i64 %2, 2
  %26 = icmp sge i64 %7, %2
  %or.cond87 = and i1 %24, %26
  %.demorgan = or i1 %25, %or.cond87
  %27 = xor i1 %.demorgan, true
  %28 = icmp eq i64 %9, 1
  %or.cond3 = or i1 %25, %28
  br i1 %or.cond3, label %29, label %.thread

29:
  %30 = icmp slt i64 %10, %2
  %31 = icmp sgt i64 %3, 1
  %.not77 = and i1 %31, %30
  %spec.select85 = select i1 %.not77, i8 82, i8 76
  br label %.thread

.thread:
  %32 = phi i1 [ %.not77, %29 ], [ true, %23 ]
  %33 = phi i8 [ %spec.select85, %29 ], [ 82, %23 ]
  %34 = icmp eq i32 %0, 0
  %.not78 = xor i1 %34, %27
  %35 = select i1 %.not78, i8 76, i8 85
  %36 = xor i1 %32, %27
  %37 = select i1 %36, i8 84, i8 78
  %.not80 = icmp eq i32 %1, 0
  %38 = select i1 %.not80, i8 78, i8 85
  %spec.select = select i1 %32, i64 %3, i64 %2
  %39 = select i1 %32, i64 %2, i64 %3
  br i1 %.demorgan, label %42, label %40

40:
  %41 = call i64 @llvm.smax.i64(i64 %6, i64 %2)
  br label %44

42:
  %43 = call i64 @llvm.smax.i64(i64 %7, i64 %2)
  %spec.select81 = call i64 @llvm.smax.i64(i64 %43, i64 1)
  br label %44

44:
  %45 = phi i64 [ %41, %40 ], [ %spec.select81, %42 ]
  br i1 %32, label %46, label %48

46:
  %47 = call i64 @llvm.smax.i64(i64 %9, i64 %3)
  br label %50

48:
  %49 = call i64 @llvm.smax.i64(i64 %10, i64 %2)
  br label %50

50:
  %.sink = phi i64 [ %49, %48 ], [ %47, %46 ]
  %spec.select83 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  store i8 %33, ptr %12, align 1
  store i8 %35, ptr %13, align 1
  store i8 %37, ptr %14, align 1
  store i8 %38, ptr %15, align 1
  store float %4, ptr %16, align 4
  store i64 %spec.select, ptr %17, align 8
  store i64 %39, ptr %18, align 8
  store i64 %45, ptr %19, align 8
  store i64 %spec.select83, ptr %20, align 8
  call void @isozyme_symbol_strsm(ptr nonnull %12, ptr nonnull %13, ptr nonnull %14, ptr nonnull %15, ptr nonnull %17, ptr nonnull %18, ptr nonnull %16, ptr %5, ptr nonnull %19, ptr %8, ptr nonnull %20)
  br label %51

51:
  ret void
}

declare extern_weak void @isozyme_symbol_strsm(ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr , ptr )

declare void @isozyme_strsm(i32 , i32 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 )

define i32 @isozyme_run_spotrf(i64 %0, ptr %1, i64 %2, i64 %3) {
  %5 = alloca i8, align 1
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_spotrf)
  %.not = icmp eq i32 %9, 0
  br i1 %.not, label %10, label %12

10:
  %11 = call i32 @isozyme_spotrf(i64 %0, ptr %1, i64 %2, i64 %3)
  br label %25

12:
  %13 = icmp ne i64 %2, 1
  %14 = icmp sgt i64 %0, 1
  %15 = icmp slt i64 %3, %0
  %or.cond33.not37 = or i1 %13, %15
  %.demorgan.not = and i1 %14, %or.cond33.not37
  %16 = select i1 %.demorgan.not, i8 85, i8 76
  br i1 %.demorgan.not, label %17, label %19

17:
  %18 = call i64 @llvm.smax.i64(i64 %2, i64 %0)
  br label %21

19:
  %20 = call i64 @llvm.smax.i64(i64 %3, i64 %0)
  %spec.select32 = call i64 @llvm.smax.i64(i64 %20, i64 1)
  br label %21

21:
  %22 = phi i64 [ %18, %17 ], [ %spec.select32, %19 ]
  store i8 %16, ptr %5, align 1
  store i64 %0, ptr %6, align 8
  store i64 %22, ptr %7, align 8
  store i64 0, ptr %8, align 8
  call void @isozyme_symbol_spotrf(ptr nonnull %5, ptr nonnull %6, ptr %1, ptr nonnull %7, ptr nonnull %8)
  %23 = load i64, ptr %8, align 8
  %24 = trunc i64 %23 to i32
  br label %25

25:
  %.0 = phi i32 [ %24, %21 ], [ %11, %10 ]
  ret i32 %.0
}

declare extern_weak void @isozyme_symbol_spotrf(ptr , ptr , ptr , ptr , ptr )

declare i32 @isozyme_spotrf(i64 , ptr , i64 , i64 )

define void @isozyme_run_spotrs(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, i64 %7) {
  call void @isozyme_run_strsm(i32 0, i32 0, i64 %0, i64 %1, float 1.000000e+00, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, i64 %7)
  call void @isozyme_run_strsm(i32 1, i32 0, i64 %0, i64 %1, float 1.000000e+00, ptr %2, i64 %4, i64 %3, ptr %5, i64 %6, i64 %7)
  ret void
}

define i32 @isozyme_run_strtrs(i32 %0, i32 %1, i64 %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9) {
  %.not = icmp eq i32 %1, 0
  %11 = icmp sgt i64 %2, 0
  %or.cond = and i1 %.not, %11
  br i1 %or.cond, label %.lr.ph, label %.thread

.lr.ph:
  %12 = add i64 %6, %5
  br label %13

13:
  %.02126 = phi i64 [ 0, %.lr.ph ], [ %19, %18 ]
  %14 = mul i64 %.02126, %12
  %15 = getelementptr inbounds float, ptr %4, i64 %14
  %16 = load float, ptr %15, align 4
  %17 = fcmp oeq float %16, 0.000000e+00
  br i1 %17, label %20, label %18

18:
  %19 = add nuw nsw i64 %.02126, 1
  %exitcond.not = icmp eq i64 %19, %2
  br i1 %exitcond.not, label %.thread.loopexit, label %13

20:
  %.02126.lcssa = phi i64 [ %.02126, %13 ]
  %21 = trunc i64 %.02126.lcssa to i32
  %22 = add i32 %21, 1
  br label %23

.thread.loopexit:
  br label %.thread

.thread:
  call void @isozyme_run_strsm(i32 %0, i32 %1, i64 %2, i64 %3, float 1.000000e+00, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %23

23:
  %.1 = phi i32 [ 0, %.thread ], [ %22, %20 ]
  ret i32 %.1
}

declare noalias ptr @malloc(i64 )

declare i64 @llvm.smax.i64(i64, i64)
