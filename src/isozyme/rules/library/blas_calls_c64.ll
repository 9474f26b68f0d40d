define double @isozyme_run_ddot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) {
  %6 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_ddot)
  %.not = icmp eq i32 %6, 0
  br i1 %.not, label %7, label %9

7:
  %8 = call double @isozyme_ddot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4)
  br label %11

9:
  %10 = call double @isozyme_symbol_ddot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4)
  br label %11

11:
  %.0 = phi double [ %10, %9 ], [ %8, %7 ]
  ret double %.0
}

define internal fastcc i32 @isozyme_dlinked(ptr %0) unnamed_addr {
  %2 = icmp ne ptr %0, null
  %3 = zext i1 %2 to i32
  ret i32 %3
}

declare extern_weak double @isozyme_symbol_ddot(i64 , ptr , i64 , ptr , i64 )

declare double @isozyme_ddot(i64 , ptr , i64 , ptr , i64 )

define double @isozyme_run_dnrm2(i64 %0, ptr %1, i64 %2) {
  %4 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dnrm2)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %5, label %7

5:
  %6 = call double @isozyme_dnrm2(i64 %0, ptr %1, i64 %2)
  br label %9

7:
  %8 = call double @isozyme_symbol_dnrm2(i64 %0, ptr %1, i64 %2)
  br label %9

9:
  %.0 = phi double [ %8, %7 ], [ %6, %5 ]
  ret double %.0
}

declare extern_weak double @isozyme_symbol_dnrm2(i64 , ptr , i64 )

declare double @isozyme_dnrm2(i64 , ptr , i64 )

define void @isozyme_run_daxpy(i64 %0, double %1, ptr %2, i64 %3, ptr %4, i64 %5) {
  %7 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_daxpy)
  %.not = icmp eq i32 %7, 0
  br i1 %.not, label %8, label %9

8:
  call void @isozyme_daxpy(i64 %0, double %1, ptr %2, i64 %3, ptr %4, i64 %5)
  br label %10

9:
  call void @isozyme_symbol_daxpy(i64 %0, double %1, ptr %2, i64 %3, ptr %4, i64 %5)
  br label %10

10:
  ret void
}

declare extern_weak void @isozyme_symbol_daxpy(i64 , double , ptr , i64 , ptr , i64 )

declare void @isozyme_daxpy(i64 , double , ptr , i64 , ptr , i64 )

define void @isozyme_run_dgemv(i64 %0, i64 %1, double %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, double %8, ptr %9, i64 %10) {
  %12 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dgemv)
  %.not = icmp eq i32 %12, 0
  br i1 %.not, label %13, label %14

13:
  call void @isozyme_dgemv(i64 %0, i64 %1, double %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, double %8, ptr %9, i64 %10)
  br label %27

14:
  %15 = icmp eq i64 %4, 1
  %16 = icmp slt i64 %0, 2
  %or.cond = or i1 %16, %15
  br i1 %or.cond, label %17, label %.thread

17:
  %18 = icmp slt i64 %5, %0
  %19 = icmp sgt i64 %1, 1
  %.not50 = and i1 %19, %18
  br i1 %.not50, label %.thread, label %20

20:
  %21 = call i64 @llvm.smax.i64(i64 %5, i64 %0)
  br label %23

.thread:
  %22 = call i64 @llvm.smax.i64(i64 %4, i64 %1)
  br label %23

23:
  %.sink = phi i64 [ %21, %20 ], [ %22, %.thread ]
  %24 = phi i64 [ %0, %20 ], [ %1, %.thread ]
  %25 = phi i64 [ %1, %20 ], [ %0, %.thread ]
  %26 = phi i32 [ 111, %20 ], [ 112, %.thread ]
  %spec.select51 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  call void @isozyme_symbol_dgemv(i32 102, i32 %26, i64 %24, i64 %25, double %2, ptr %3, i64 %spec.select51, ptr %6, i64 %7, double %8, ptr %9, i64 %10)
  br label %27

27:
  ret void
}

declare extern_weak void @isozyme_symbol_dgemv(i32 , i32 , i64 , i64 , double , ptr , i64 , ptr , i64 , double , ptr , i64 )

declare void @isozyme_dgemv(i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , double , ptr , i64 )

define void @isozyme_run_dger(i64 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) {
  %11 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dger)
  %.not = icmp eq i32 %11, 0
  br i1 %.not, label %12, label %13

12:
  call void @isozyme_dger(i64 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %29

13:
  %14 = icmp eq i64 %8, 1
  %15 = icmp slt i64 %0, 2
  %or.cond = or i1 %15, %14
  br i1 %or.cond, label %16, label %.thread

16:
  %17 = icmp slt i64 %9, %0
  %18 = icmp sgt i64 %1, 1
  %.not55 = and i1 %18, %17
  br i1 %.not55, label %.thread, label %20

.thread:
  %19 = call i64 @llvm.smax.i64(i64 %8, i64 %1)
  br label %22

20:
  %21 = call i64 @llvm.smax.i64(i64 %9, i64 %0)
  br label %22

22:
  %.sink = phi i64 [ %21, %20 ], [ %19, %.thread ]
  %23 = phi i64 [ %6, %20 ], [ %4, %.thread ]
  %24 = phi i64 [ %4, %20 ], [ %6, %.thread ]
  %25 = phi i64 [ %1, %20 ], [ %0, %.thread ]
  %26 = phi i64 [ %0, %20 ], [ %1, %.thread ]
  %27 = phi ptr [ %3, %20 ], [ %5, %.thread ]
  %28 = phi ptr [ %5, %20 ], [ %3, %.thread ]
  %spec.select56 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  call void @isozyme_symbol_dger(i32 102, i64 %26, i64 %25, double %2, ptr %27, i64 %24, ptr %28, i64 %23, ptr %7, i64 %spec.select56)
  br label %29

29:
  ret void
}

declare extern_weak void @isozyme_symbol_dger(i32 , i64 , i64 , double , ptr , i64 , ptr , i64 , ptr , i64 )

declare void @isozyme_dger(i64 , i64 , double , ptr , i64 , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_run_dsymv(i32 %0, i64 %1, double %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, double %8, ptr %9, i64 %10) {
  %12 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dsymv)
  %.not = icmp eq i32 %12, 0
  br i1 %.not, label %13, label %14

13:
  call void @isozyme_dsymv(i32 %0, i64 %1, double %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, double %8, ptr %9, i64 %10)
  br label %26

14:
  %15 = icmp ne i64 %4, 1
  %16 = icmp sgt i64 %1, 1
  %17 = icmp slt i64 %5, %1
  %or.cond46.not50 = or i1 %15, %17
  %.demorgan.not = and i1 %16, %or.cond46.not50
  br i1 %.demorgan.not, label %18, label %20

18:
  %19 = call i64 @llvm.smax.i64(i64 %4, i64 %1)
  br label %22

20:
  %21 = call i64 @llvm.smax.i64(i64 %5, i64 %1)
  %spec.select45 = call i64 @llvm.smax.i64(i64 %21, i64 1)
  br label %22

22:
  %23 = phi i64 [ %19, %18 ], [ %spec.select45, %20 ]
  %24 = icmp ne i32 %0, 0
  %not..not44 = xor i1 %24, %.demorgan.not
  %25 = select i1 %not..not44, i32 121, i32 122
  call void @isozyme_symbol_dsymv(i32 102, i32 %25, i64 %1, double %2, ptr %3, i64 %23, ptr %6, i64 %7, double %8, ptr %9, i64 %10)
  br label %26

26:
  ret void
}

declare extern_weak void @isozyme_symbol_dsymv(i32 , i32 , i64 , double , ptr , i64 , ptr , i64 , double , ptr , i64 )

declare void @isozyme_dsymv(i32 , i64 , double , ptr , i64 , i64 , ptr , i64 , double , ptr , i64 )

define void @isozyme_run_dsyr(i32 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7) {
  %9 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dsyr)
  %.not = icmp eq i32 %9, 0
  br i1 %.not, label %10, label %11

10:
  call void @isozyme_dsyr(i32 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7)
  br label %23

11:
  %12 = icmp ne i64 %6, 1
  %13 = icmp sgt i64 %1, 1
  %14 = icmp slt i64 %7, %1
  %or.cond40.not44 = or i1 %12, %14
  %.demorgan.not = and i1 %13, %or.cond40.not44
  br i1 %.demorgan.not, label %15, label %17

15:
  %16 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  br label %19

17:
  %18 = call i64 @llvm.smax.i64(i64 %7, i64 %1)
  %spec.select39 = call i64 @llvm.smax.i64(i64 %18, i64 1)
  br label %19

19:
  %20 = phi i64 [ %16, %15 ], [ %spec.select39, %17 ]
  %21 = icmp ne i32 %0, 0
  %not..not38 = xor i1 %21, %.demorgan.not
  %22 = select i1 %not..not38, i32 121, i32 122
  call void @isozyme_symbol_dsyr(i32 102, i32 %22, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %20)
  br label %23

23:
  ret void
}

declare extern_weak void @isozyme_symbol_dsyr(i32 , i32 , i64 , double , ptr , i64 , ptr , i64 )

declare void @isozyme_dsyr(i32 , i64 , double , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_run_dsyr2(i32 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) {
  %11 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dsyr2)
  %.not = icmp eq i32 %11, 0
  br i1 %.not, label %12, label %13

12:
  call void @isozyme_dsyr2(i32 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %25

13:
  %14 = icmp ne i64 %8, 1
  %15 = icmp sgt i64 %1, 1
  %16 = icmp slt i64 %9, %1
  %or.cond44.not48 = or i1 %14, %16
  %.demorgan.not = and i1 %15, %or.cond44.not48
  br i1 %.demorgan.not, label %17, label %19

17:
  %18 = call i64 @llvm.smax.i64(i64 %8, i64 %1)
  br label %21

19:
  %20 = call i64 @llvm.smax.i64(i64 %9, i64 %1)
  %spec.select43 = call i64 @llvm.smax.i64(i64 %20, i64 1)
  br label %21

21:
  %22 = phi i64 [ %18, %17 ], [ %spec.select43, %19 ]
  %23 = icmp ne i32 %0, 0
  %not..not42 = xor i1 %23, %.demorgan.not
  %24 = select i1 %not..not42, i32 121, i32 122
  call void @isozyme_symbol_dsyr2(i32 102, i32 %24, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %22)
  br label %25

25:
  ret void
}

declare extern_weak void @isozyme_symbol_dsyr2(i32 , i32 , i64 , double , ptr , i64 , ptr , i64 , ptr , i64 )

declare void @isozyme_dsyr2(i32 , i64 , double , ptr , i64 , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_run_dtrmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) {
  %9 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dtrmv)
  %.not = icmp eq i32 %9, 0
  br i1 %.not, label %10, label %11

10:
  call void @isozyme_dtrmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7)
  br label %25

11:
  %12 = icmp ne i64 %4, 1
  %13 = icmp sgt i64 %2, 1
  %14 = icmp slt i64 %5, %2
  %or.cond42.not46 = or i1 %12, %14
  %.demorgan.not = and i1 %13, %or.cond42.not46
  %.not40.not = icmp eq i32 %1, 0
  br i1 %.demorgan.not, label %15, label %17

15:
  %16 = call i64 @llvm.smax.i64(i64 %4, i64 %2)
  br label %19

17:
  %18 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select41 = call i64 @llvm.smax.i64(i64 %18, i64 1)
  br label %19

19:
  %20 = phi i32 [ 112, %15 ], [ 111, %17 ]
  %21 = phi i64 [ %16, %15 ], [ %spec.select41, %17 ]
  %22 = icmp ne i32 %0, 0
  %not..not39 = xor i1 %22, %.demorgan.not
  %23 = select i1 %not..not39, i32 121, i32 122
  %24 = select i1 %.not40.not, i32 131, i32 132
  call void @isozyme_symbol_dtrmv(i32 102, i32 %23, i32 %20, i32 %24, i64 %2, ptr %3, i64 %21, ptr %6, i64 %7)
  br label %25

25:
  ret void
}

declare extern_weak void @isozyme_symbol_dtrmv(i32 , i32 , i32 , i32 , i64 , ptr , i64 , ptr , i64 )

declare void @isozyme_dtrmv(i32 , i32 , i64 , ptr , i64 , i64 , ptr , i64 )

define void @isozyme_run_dtrsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) {
  %9 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dtrsv)
  %.not = icmp eq i32 %9, 0
  br i1 %.not, label %10, label %11

10:
  call void @isozyme_dtrsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7)
  br label %25

11:
  %12 = icmp ne i64 %4, 1
  %13 = icmp sgt i64 %2, 1
  %14 = icmp slt i64 %5, %2
  %or.cond42.not46 = or i1 %12, %14
  %.demorgan.not = and i1 %13, %or.cond42.not46
  %.not40.not = icmp eq i32 %1, 0
  br i1 %.demorgan.not, label %15, label %17

15:
  %16 = call i64 @llvm.smax.i64(i64 %4, i64 %2)
  br label %19

17:
  %18 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select41 = call i64 @llvm.smax.i64(i64 %18, i64 1)
  br label %19

19:
  %20 = phi i32 [ 112, %15 ], [ 111, %17 ]
  %21 = phi i64 [ %16, %15 ], [ %spec.select41, %17 ]
  %22 = icmp ne i32 %0, 0
  %not..not39 = xor i1 %22, %.demorgan.not
  %23 = select i1 %not..not39, i32 121, i32 122
  %24 = select i1 %.not40.not, i32 131, i32 132
  call void @isozyme_symbol_dtrsv(i32 102, i32 %23, i32 %20, i32 %24, i64 %2, ptr %3, i64 %21, ptr %6, i64 %7)
  br label %25

25:
  ret void
}

declare extern_weak void @isozyme_symbol_dtrsv(i32 , i32 , i32 , i32 , i64 , ptr , i64 , ptr , i64 )

declare void @isozyme_dtrsv(i32 , i32 , i64 , ptr , i64 , i64 , ptr , i64 )

define void @isozyme_run_dgemm(i64 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13) {
  %15 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dgemm)
  %.not = icmp eq i32 %15, 0
  br i1 %.not, label %16, label %17

16:
  call void @isozyme_dgemm(i64 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13)
  br label %56

17:
  %18 = icmp eq i64 %5, 1
  %19 = icmp slt i64 %0, 2
  %or.cond = or i1 %19, %18
  br i1 %or.cond, label %20, label %23

20:
  %21 = icmp slt i64 %6, %0
  %22 = icmp sgt i64 %2, 1
  %.not118 = and i1 %22, %21
  br label %23

23:
  %24 = phi i1 [ true, %17 ], [ %.not118, %20 ]
  %25 = icmp eq i64 %8, 1
  %26 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %26, %25
  br i1 %or.cond3, label %27, label %30

27:
  %28 = icmp slt i64 %9, %2
  %29 = icmp sgt i64 %1, 1
  %.not121 = and i1 %29, %28
  br label %30

30:
  %31 = phi i1 [ true, %23 ], [ %.not121, %27 ]
  %32 = icmp eq i64 %12, 1
  %or.cond5 = or i1 %19, %32
  br i1 %or.cond5, label %33, label %36

33:
  %34 = icmp slt i64 %13, %0
  %35 = icmp sgt i64 %1, 1
  %.not124 = and i1 %35, %34
  br label %36

36:
  %37 = phi i1 [ true, %30 ], [ %.not124, %33 ]
  br i1 %24, label %38, label %40

38:
  %39 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  br label %42

40:
  %41 = call i64 @llvm.smax.i64(i64 %6, i64 %0)
  br label %42

42:
  %.sink = phi i64 [ %41, %40 ], [ %39, %38 ]
  %spec.select125 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  br i1 %31, label %43, label %45

43:
  %44 = call i64 @llvm.smax.i64(i64 %8, i64 %1)
  br label %47

45:
  %46 = call i64 @llvm.smax.i64(i64 %9, i64 %2)
  br label %47

47:
  %.sink130 = phi i64 [ %46, %45 ], [ %44, %43 ]
  %spec.select127 = call i64 @llvm.smax.i64(i64 %.sink130, i64 1)
  br i1 %37, label %48, label %52

48:
  %49 = call i64 @llvm.smax.i64(i64 %12, i64 %1)
  %spec.select128 = call i64 @llvm.smax.i64(i64 %49, i64 1)
  %50 = select i1 %31, i32 111, i32 112
  %51 = select i1 %24, i32 111, i32 112
  call void @isozyme_symbol_dgemm(i32 102, i32 %50, i32 %51, i64 %1, i64 %0, i64 %2, double %3, ptr %7, i64 %spec.select127, ptr %4, i64 %spec.select125, double %10, ptr %11, i64 %spec.select128)
  br label %56

52:
  %53 = call i64 @llvm.smax.i64(i64 %13, i64 %0)
  %spec.select129 = call i64 @llvm.smax.i64(i64 %53, i64 1)
  %54 = select i1 %24, i32 112, i32 111
  %55 = select i1 %31, i32 112, i32 111
  call void @isozyme_symbol_dgemm(i32 102, i32 %54, i32 %55, i64 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %spec.select125, ptr %7, i64 %spec.select127, double %10, ptr %11, i64 %spec.select129)
  br label %56

56:
  ret void
}

declare extern_weak void @isozyme_symbol_dgemm(i32 , i32 , i32 , i64 , i64 , i64 , double , ptr , i64 , ptr , i64 , double , ptr , i64 )

declare void @isozyme_dgemm(i64 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 , double , ptr , i64 , i64 )

define void @isozyme_run_dsymm(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13) {
  %15 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dsymm)
  %.not = icmp eq i32 %15, 0
  br i1 %.not, label %16, label %17

16:
  call void @isozyme_dsymm(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13)
  br label %78

17:
  %18 = icmp eq i64 %5, 1
  %19 = icmp slt i64 %1, 2
  %20 = icmp sge i64 %6, %1
  %or.cond161 = and i1 %18, %20
  %.demorgan = or i1 %19, %or.cond161
  %21 = icmp eq i64 %8, 1
  %or.cond3 = or i1 %19, %21
  br i1 %or.cond3, label %22, label %.thread

22:
  %23 = icmp sge i64 %9, %1
  %24 = icmp slt i64 %2, 2
  %or.cond5 = or i1 %24, %23
  %25 = icmp eq i64 %12, 1
  %or.cond7 = or i1 %19, %25
  %or.cond151 = and i1 %or.cond5, %or.cond7
  %26 = icmp sge i64 %13, %1
  %27 = or i1 %24, %26
  %or.cond = and i1 %or.cond151, %27
  br i1 %or.cond, label %.thread183, label %.thread

.thread:
  %28 = icmp eq i64 %9, 1
  %29 = icmp slt i64 %2, 2
  %or.cond9 = or i1 %29, %28
  %30 = icmp sge i64 %8, %2
  %or.cond11 = or i1 %19, %30
  %or.cond152 = and i1 %or.cond11, %or.cond9
  %31 = icmp eq i64 %13, 1
  %or.cond13 = or i1 %29, %31
  %or.cond153 = and i1 %or.cond152, %or.cond13
  %32 = icmp sge i64 %12, %2
  %or.cond15 = or i1 %19, %32
  %or.cond154 = and i1 %or.cond15, %or.cond153
  br i1 %or.cond154, label %.thread183, label %33

33:
  %34 = icmp eq i64 %12, 1
  %or.cond17 = or i1 %19, %34
  %35 = icmp sge i64 %13, %1
  %36 = or i1 %29, %35
  %.demorgan162 = and i1 %or.cond17, %36
  %37 = mul nsw i64 %2, %1
  %38 = call i64 @llvm.smax.i64(i64 %37, i64 1)
  %39 = shl i64 %38, 3
  %40 = call ptr @malloc(i64 %39)
  %41 = icmp sgt i64 %2, 0
  br i1 %41, label %.preheader.lr.ph.i, label %.loopexit

.preheader.lr.ph.i:
  %42 = icmp sgt i64 %1, 0
  br label %.preheader.i

.preheader.i:
  %.02327.i = phi i64 [ 0, %.preheader.lr.ph.i ], [ %45, %._crit_edge.i ]
  br i1 %42, label %.lr.ph.i, label %._crit_edge.i

.lr.ph.i:
  %43 = mul nsw i64 %.02327.i, %9
  %invariant.gep.i = getelementptr double, ptr %7, i64 %43
  %44 = mul nuw nsw i64 %.02327.i, %1
  br label %46

._crit_edge.i.loopexit:
  br label %._crit_edge.i

._crit_edge.i:
  %45 = add nuw nsw i64 %.02327.i, 1
  %exitcond29.not.i = icmp eq i64 %45, %2
  br i1 %exitcond29.not.i, label %.loopexit.loopexit, label %.preheader.i

46:
  %.026.i = phi i64 [ 0, %.lr.ph.i ], [ %54, %46 ]
  %47 = mul nsw i64 %.026.i, %8
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %47
  %48 = load double, ptr %gep.i, align 8
  %49 = mul nuw nsw i64 %.026.i, %2
  %50 = add nuw nsw i64 %49, %.02327.i
  %51 = add nuw nsw i64 %.026.i, %44
  %52 = select i1 %.demorgan162, i64 %51, i64 %50
  %53 = getelementptr inbounds double, ptr %40, i64 %52
  store double %48, ptr %53, align 8
  %54 = add nuw nsw i64 %.026.i, 1
  %exitcond.not.i = icmp eq i64 %54, %1
  br i1 %exitcond.not.i, label %._crit_edge.i.loopexit, label %46

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %55 = select i1 %.demorgan162, i64 1, i64 %2
  %56 = select i1 %.demorgan162, i64 %1, i64 1
  br i1 %.demorgan162, label %.thread183, label %57

57:
  br label %.thread183

.thread183:
  %58 = phi i64 [ %1, %.loopexit ], [ %2, %57 ], [ %1, %22 ], [ %2, %.thread ]
  %.0141173203 = phi i64 [ %56, %.loopexit ], [ %56, %57 ], [ %9, %22 ], [ %9, %.thread ]
  %.0140175201 = phi i64 [ %55, %.loopexit ], [ %55, %57 ], [ %8, %22 ], [ %8, %.thread ]
  %.0139177199 = phi ptr [ %40, %.loopexit ], [ %40, %57 ], [ %7, %22 ], [ %7, %.thread ]
  %.0138.in179197 = phi i1 [ false, %.loopexit ], [ true, %57 ], [ false, %22 ], [ true, %.thread ]
  %.0181195 = phi ptr [ %40, %.loopexit ], [ %40, %57 ], [ null, %22 ], [ null, %.thread ]
  %59 = phi i64 [ %2, %.loopexit ], [ %1, %57 ], [ %2, %22 ], [ %1, %.thread ]
  br i1 %.demorgan, label %62, label %60

60:
  %61 = call i64 @llvm.smax.i64(i64 %5, i64 %1)
  br label %64

62:
  %63 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select155 = call i64 @llvm.smax.i64(i64 %63, i64 1)
  br label %64

64:
  %65 = phi i64 [ %61, %60 ], [ %spec.select155, %62 ]
  br i1 %.0138.in179197, label %66, label %69

66:
  %67 = call i64 @llvm.smax.i64(i64 %.0140175201, i64 %2)
  %spec.select156 = call i64 @llvm.smax.i64(i64 %67, i64 1)
  %68 = call i64 @llvm.smax.i64(i64 %12, i64 %2)
  br label %72

69:
  %70 = call i64 @llvm.smax.i64(i64 %.0141173203, i64 %1)
  %spec.select157 = call i64 @llvm.smax.i64(i64 %70, i64 1)
  %71 = call i64 @llvm.smax.i64(i64 %13, i64 %1)
  br label %72

72:
  %.sink = phi i64 [ %71, %69 ], [ %68, %66 ]
  %73 = phi i32 [ 141, %69 ], [ 142, %66 ]
  %74 = phi i64 [ %spec.select157, %69 ], [ %spec.select156, %66 ]
  %spec.select159 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  %75 = icmp eq i32 %0, 0
  %not..not149 = xor i1 %75, %.demorgan
  %76 = select i1 %not..not149, i32 121, i32 122
  call void @isozyme_symbol_dsymm(i32 102, i32 %73, i32 %76, i64 %58, i64 %59, double %3, ptr %4, i64 %65, ptr %.0139177199, i64 %74, double %10, ptr %11, i64 %spec.select159)
  %.not150 = icmp eq ptr %.0181195, null
  br i1 %.not150, label %78, label %77

77:
  call void @free(ptr nonnull %.0181195)
  br label %78

78:
  ret void
}

declare extern_weak void @isozyme_symbol_dsymm(i32 , i32 , i32 , i64 , i64 , double , ptr , i64 , ptr , i64 , double , ptr , i64 )

declare void @isozyme_dsymm(i32 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 , double , ptr , i64 , i64 )

declare void @free(ptr allocptr )

define void @isozyme_run_dsyrk(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, double %7, ptr %8, i64 %9, i64 %10) {
  %12 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dsyrk)
  %.not = icmp eq i32 %12, 0
  br i1 %.not, label %13, label %14

13:
  call void @isozyme_dsyrk(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, double %7, ptr %8, i64 %9, i64 %10)
  br label %44

14:
  %15 = icmp eq i64 %5, 1
  %16 = icmp slt i64 %1, 2
  %or.cond = or i1 %16, %15
  br i1 %or.cond, label %20, label %.thread

.thread:
  %17 = icmp eq i64 %9, 1
  %18 = icmp sge i64 %10, %1
  %or.cond37677 = and i1 %17, %18
  %.demorgan78 = or i1 %16, %or.cond37677
  %19 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select84 = call i64 @llvm.smax.i64(i64 %19, i64 1)
  br i1 %.demorgan78, label %33, label %29

20:
  %21 = icmp slt i64 %6, %1
  %22 = icmp sgt i64 %2, 1
  %.not71 = and i1 %22, %21
  %23 = icmp eq i64 %9, 1
  %24 = icmp sge i64 %10, %1
  %or.cond376 = and i1 %23, %24
  %.demorgan = or i1 %16, %or.cond376
  br i1 %.not71, label %25, label %27

25:
  %26 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  br i1 %.demorgan, label %33, label %29

27:
  %28 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select73 = call i64 @llvm.smax.i64(i64 %28, i64 1)
  br i1 %.demorgan, label %33, label %29

29:
  %30 = phi i64 [ %26, %25 ], [ %spec.select73, %27 ], [ %spec.select84, %.thread ]
  %31 = phi i1 [ true, %25 ], [ false, %27 ], [ true, %.thread ]
  %32 = call i64 @llvm.smax.i64(i64 %9, i64 %1)
  br label %37

33:
  %34 = phi i64 [ %26, %25 ], [ %spec.select73, %27 ], [ %spec.select84, %.thread ]
  %35 = phi i1 [ true, %25 ], [ false, %27 ], [ true, %.thread ]
  %36 = call i64 @llvm.smax.i64(i64 %10, i64 %1)
  %spec.select75 = call i64 @llvm.smax.i64(i64 %36, i64 1)
  br label %37

37:
  %38 = phi i64 [ %30, %29 ], [ %34, %33 ]
  %39 = phi i1 [ %31, %29 ], [ %35, %33 ]
  %.demorgan7981 = phi i1 [ false, %29 ], [ true, %33 ]
  %40 = phi i64 [ %32, %29 ], [ %spec.select75, %33 ]
  %41 = icmp eq i32 %0, 0
  %not..not72 = xor i1 %41, %.demorgan7981
  %42 = select i1 %not..not72, i32 121, i32 122
  %43 = select i1 %39, i32 112, i32 111
  call void @isozyme_symbol_dsyrk(i32 102, i32 %42, i32 %43, i64 %1, i64 %2, double %3, ptr %4, i64 %38, double %7, ptr %8, i64 %40)
  br label %44

44:
  ret void
}

declare extern_weak void @isozyme_symbol_dsyrk(i32 , i32 , i32 , i64 , i64 , double , ptr , i64 , double , ptr , i64 )

declare void @isozyme_dsyrk(i32 , i64 , i64 , double , ptr , i64 , i64 , double , ptr , i64 , i64 )

define void @isozyme_run_dsyr2k(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13) {
  %15 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dsyr2k)
  %.not = icmp eq i32 %15, 0
  br i1 %.not, label %16, label %17

16:
  call void @isozyme_dsyr2k(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13)
  br label %87

17:
  %18 = icmp eq i64 %5, 1
  %19 = icmp slt i64 %1, 2
  %or.cond = or i1 %19, %18
  br i1 %or.cond, label %20, label %.thread

20:
  %21 = icmp sge i64 %6, %1
  %22 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %22, %21
  %23 = icmp eq i64 %8, 1
  %or.cond5 = or i1 %19, %23
  %or.cond147 = and i1 %or.cond3, %or.cond5
  br i1 %or.cond147, label %27, label %.thread

.thread:
  %24 = icmp eq i64 %12, 1
  %25 = icmp sge i64 %13, %1
  %or.cond7156208 = and i1 %24, %25
  %.demorgan = or i1 %19, %or.cond7156208
  %26 = xor i1 %.demorgan, true
  br label %37

27:
  %28 = icmp sge i64 %9, %1
  %29 = or i1 %22, %28
  %30 = icmp eq i64 %12, 1
  %31 = icmp sge i64 %13, %1
  %or.cond7210 = and i1 %30, %31
  %.demorgan209 = or i1 %19, %or.cond7210
  %32 = xor i1 %.demorgan209, true
  br i1 %29, label %.thread174, label %37

.thread174:
  %33 = icmp eq i32 %0, 0
  %.not144180 = xor i1 %33, %32
  %34 = select i1 %.not144180, i8 76, i8 85
  %35 = call i64 @llvm.smax.i64(i64 %9, i64 %1)
  %36 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select151214 = call i64 @llvm.smax.i64(i64 %36, i64 1)
  %spec.select153215 = call i64 @llvm.smax.i64(i64 %35, i64 1)
  br i1 %.demorgan209, label %75, label %79

37:
  %38 = phi i1 [ %26, %.thread ], [ %32, %27 ]
  %39 = icmp eq i64 %6, 1
  %40 = icmp slt i64 %2, 2
  %or.cond9 = or i1 %40, %39
  %41 = icmp sge i64 %5, %2
  %or.cond11 = or i1 %19, %41
  %or.cond148 = and i1 %or.cond11, %or.cond9
  %42 = icmp eq i64 %9, 1
  %or.cond13 = or i1 %40, %42
  %or.cond149 = and i1 %or.cond148, %or.cond13
  %43 = icmp sge i64 %8, %2
  %or.cond15 = or i1 %19, %43
  %or.cond150 = and i1 %or.cond15, %or.cond149
  br i1 %or.cond150, label %.thread157, label %47

.thread157:
  %44 = icmp eq i32 %0, 0
  %.not144163 = xor i1 %44, %38
  %45 = select i1 %.not144163, i8 76, i8 85
  %46 = call i64 @llvm.smax.i64(i64 %8, i64 %2)
  br label %70

47:
  %48 = icmp sge i64 %6, %1
  %49 = or i1 %40, %48
  %.demorgan211 = and i1 %or.cond, %49
  %50 = mul nsw i64 %2, %1
  %51 = call i64 @llvm.smax.i64(i64 %50, i64 1)
  %52 = shl i64 %51, 3
  %53 = call ptr @malloc(i64 %52)
  %54 = icmp sgt i64 %2, 0
  br i1 %54, label %.preheader.lr.ph.i, label %.loopexit

.preheader.lr.ph.i:
  %55 = icmp sgt i64 %1, 0
  br label %.preheader.i

.preheader.i:
  %.02327.i = phi i64 [ 0, %.preheader.lr.ph.i ], [ %58, %._crit_edge.i ]
  br i1 %55, label %.lr.ph.i, label %._crit_edge.i

.lr.ph.i:
  %56 = mul nsw i64 %.02327.i, %9
  %invariant.gep.i = getelementptr double, ptr %7, i64 %56
  %57 = mul nuw nsw i64 %.02327.i, %1
  br label %59

._crit_edge.i.loopexit:
  br label %._crit_edge.i

._crit_edge.i:
  %58 = add nuw nsw i64 %.02327.i, 1
  %exitcond29.not.i = icmp eq i64 %58, %2
  br i1 %exitcond29.not.i, label %.loopexit.loopexit, label %.preheader.i

59:
  %.026.i = phi i64 [ 0, %.lr.ph.i ], [ %67, %59 ]
  %60 = mul nsw i64 %.026.i, %8
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %60
  %61 = load double, ptr %gep.i, align 8
  %62 = mul nuw nsw i64 %.026.i, %2
  %63 = add nuw nsw i64 %62, %.02327.i
  %64 = add nuw nsw i64 %.026.i, %57
  %65 = select i1 %.demorgan211, i64 %64, i64 %63
  %66 = getelementptr inbounds double, ptr %53, i64 %65
  store double %61, ptr %66, align 8
  %67 = add nuw nsw i64 %.026.i, 1
  %exitcond.not.i = icmp eq i64 %67, %1
  br i1 %exitcond.not.i, label %._crit_edge.i.loopexit, label %59

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %68 = icmp eq i32 %0, 0
  %.not144 = xor i1 %68, %38
  %69 = select i1 %.not144, i8 76, i8 85
  br i1 %.demorgan211, label %73, label %70

70:
  %71 = phi i8 [ %45, %.thread157 ], [ %69, %.loopexit ]
  %.0173 = phi ptr [ null, %.thread157 ], [ %53, %.loopexit ]
  %.0134171 = phi ptr [ %7, %.thread157 ], [ %53, %.loopexit ]
  %.0136167 = phi i64 [ %46, %.thread157 ], [ %2, %.loopexit ]
  %72 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select = call i64 @llvm.smax.i64(i64 %72, i64 1)
  %spec.select152 = call i64 @llvm.smax.i64(i64 %.0136167, i64 1)
  br i1 %38, label %79, label %75

73:
  %74 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select151 = call i64 @llvm.smax.i64(i64 %74, i64 1)
  %spec.select153 = call i64 @llvm.smax.i64(i64 %1, i64 1)
  br i1 %38, label %79, label %75

75:
  %76 = phi i64 [ %spec.select152, %70 ], [ %spec.select153, %73 ], [ %spec.select153215, %.thread174 ]
  %77 = phi i8 [ %71, %70 ], [ %69, %73 ], [ %34, %.thread174 ]
  %.0172192206 = phi ptr [ %.0173, %70 ], [ %53, %73 ], [ null, %.thread174 ]
  %.0134170194203 = phi ptr [ %.0134171, %70 ], [ %53, %73 ], [ %7, %.thread174 ]
  %.0135.in168196200 = phi i32 [ 112, %70 ], [ 111, %73 ], [ 111, %.thread174 ]
  %78 = phi i64 [ %spec.select, %70 ], [ %spec.select151, %73 ], [ %spec.select151214, %.thread174 ]
  br label %79

79:
  %.sink216 = phi i64 [ %13, %75 ], [ %12, %.thread174 ], [ %12, %70 ], [ %12, %73 ]
  %80 = phi i64 [ %76, %75 ], [ %spec.select153215, %.thread174 ], [ %spec.select152, %70 ], [ %spec.select153, %73 ]
  %81 = phi i8 [ %77, %75 ], [ %34, %.thread174 ], [ %71, %70 ], [ %69, %73 ]
  %.0172192205 = phi ptr [ %.0172192206, %75 ], [ null, %.thread174 ], [ %.0173, %70 ], [ %53, %73 ]
  %.0134170194202 = phi ptr [ %.0134170194203, %75 ], [ %7, %.thread174 ], [ %.0134171, %70 ], [ %53, %73 ]
  %.0135.in168196199 = phi i32 [ %.0135.in168196200, %75 ], [ 111, %.thread174 ], [ 112, %70 ], [ 111, %73 ]
  %82 = phi i64 [ %78, %75 ], [ %spec.select151214, %.thread174 ], [ %spec.select, %70 ], [ %spec.select151, %73 ]
  %83 = call i64 @llvm.smax.i64(i64 %.sink216, i64 %1)
  %spec.select155 = call i64 @llvm.smax.i64(i64 %83, i64 1)
  %84 = icmp eq i8 %81, 85
  %85 = select i1 %84, i32 121, i32 122
  call void @isozyme_symbol_dsyr2k(i32 102, i32 %85, i32 %.0135.in168196199, i64 %1, i64 %2, double %3, ptr %4, i64 %82, ptr %.0134170194202, i64 %80, double %10, ptr %11, i64 %spec.select155)
  %.not146 = icmp eq ptr %.0172192205, null
  br i1 %.not146, label %87, label %86

86:
  call void @free(ptr nonnull %.0172192205)
  br label %87

87:
  ret void
}

declare extern_weak void @isozyme_symbol_dsyr2k(i32 , i32 , i32 , i64 , i64 , double , ptr , i64 , ptr , i64 , double , ptr , i64 )

declare void @isozyme_dsyr2k(i32 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 , double , ptr , i64 , i64 )

define void @isozyme_run_dtrmm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10) {
  %12 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dtrmm)
  %.not = icmp eq i32 %12, 0
  br i1 %.not, label %13, label %14

13:
  call void @isozyme_dtrmm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10)
  br label %55

14:
  %15 = icmp eq i64 %6, 1
  %16 = icmp slt i64 %2, 2
  %17 = icmp sge i64 %7, %2
  %or.cond90 = and i1 %15, %17
  %.demorgan = or i1 %16, %or.cond90
  %18 = xor i1 %.demorgan, true
  %19 = icmp eq i64 %9, 1
  %or.cond3 = or i1 %16, %19
  br i1 %or.cond3, label %23, label %.thread

.thread:
  %20 = icmp eq i32 %0, 0
  %.not7884 = xor i1 %20, %18
  %21 = select i1 %.not7884, i8 76, i8 85
  %.not8085 = icmp eq i32 %1, 0
  %22 = select i1 %.not8085, i8 78, i8 85
  br label %31

23:
  %24 = icmp slt i64 %10, %2
  %25 = icmp sgt i64 %3, 1
  %.not77 = and i1 %25, %24
  %26 = icmp eq i32 %0, 0
  %.not78 = xor i1 %26, %18
  %27 = select i1 %.not78, i8 76, i8 85
  %28 = xor i1 %.not77, %18
  %.not80 = icmp eq i32 %1, 0
  %29 = select i1 %.not80, i8 78, i8 85
  br i1 %.not77, label %30, label %31

30:
  br label %31

31:
  %32 = phi i64 [ %2, %23 ], [ %3, %.thread ], [ %3, %30 ]
  %33 = phi i1 [ false, %23 ], [ true, %.thread ], [ true, %30 ]
  %34 = phi i8 [ %27, %23 ], [ %21, %.thread ], [ %27, %30 ]
  %35 = phi i1 [ %28, %23 ], [ %.demorgan, %.thread ], [ %28, %30 ]
  %36 = phi i8 [ %29, %23 ], [ %22, %.thread ], [ %29, %30 ]
  %37 = phi i64 [ %3, %23 ], [ %2, %.thread ], [ %2, %30 ]
  br i1 %.demorgan, label %40, label %38

38:
  %39 = call i64 @llvm.smax.i64(i64 %6, i64 %2)
  br label %42

40:
  %41 = call i64 @llvm.smax.i64(i64 %7, i64 %2)
  %spec.select81 = call i64 @llvm.smax.i64(i64 %41, i64 1)
  br label %42

42:
  %43 = phi i64 [ %39, %38 ], [ %spec.select81, %40 ]
  br i1 %33, label %44, label %46

44:
  %45 = call i64 @llvm.smax.i64(i64 %9, i64 %3)
  br label %48

46:
  %47 = call i64 @llvm.smax.i64(i64 %10, i64 %2)
  br label %48

48:
  %.sink = phi i64 [ %47, %46 ], [ %45, %44 ]
  %49 = phi i32 [ 141, %46 ], [ 142, %44 ]
  %spec.select83 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  %50 = icmp eq i8 %34, 85
  %51 = select i1 %50, i32 121, i32 122
  %52 = select i1 %35, i32 112, i32 111
  %53 = icmp eq i8 %36, 85
  %54 = select i1 %53, i32 132, i32 131
  call void @isozyme_symbol_dtrmm(i32 102, i32 %49, i32 %51, i32 %52, i32 %54, i64 %32, i64 %37, double %4, ptr %5, i64 %43, ptr %8, i64 %spec.select83)
  br label %55

55:
  ret void
}

declare extern_weak void @isozyme_symbol_dtrmm(i32 , i32 , i32 , i32 , i32 , i64 , i64 , double , ptr , i64 , ptr , i64 )

declare void @isozyme_dtrmm(i32 , i32 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 )

define void @isozyme_run_dtrsm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10) {
  %12 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dtrsm)
  %.not = icmp eq i32 %12, 0
  br i1 %.not, label %13, label %14

13:
  call void @isozyme_dtrsm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10)
  br label %55

14:
  %15 = icmp eq i64 %6, 1
  %16 = icmp slt i64 %2, 2
  %17 = icmp sge i64 %7, %2
  %or.cond90 = and i1 %15, %17
  %.demorgan = or i1 %16, %or.cond90
  %18 = xor i1 %.demorgan, true
  %19 = icmp eq i64 %9, 1
  %or.cond3 = or i1 %16, %19
  br i1 %or.cond3, label %23, label %.thread

.thread:
  %20 = icmp eq i32 %0, 0
  %.not7884 = xor i1 %20, %18
  %21 = select i1 %.not7884, i8 76, i8 85
  %.not8085 = icmp eq i32 %1, 0
  %22 = select i1 %.not8085, i8 78, i8 85
  br label %31

23:
  %24 = icmp slt i64 %10, %2
  %25 = icmp sgt i64 %3, 1
  %.not77 = and i1 %25, %24
  %26 = icmp eq i32 %0, 0
  %.not78 = xor i1 %26, %18
  %27 = select i1 %.not78, i8 76, i8 85
  %28 = xor i1 %.not77, %18
  %.not80 = icmp eq i32 %1, 0
  %29 = select i1 %.not80, i8 78, i8 85
  br i1 %.not77, label %30, label %31

30:
  br label %31

31:
  %32 = phi i64 [ %2, %23 ], [ %3, %.thread ], [ %3, %30 ]
  %33 = phi i1 [ false, %23 ], [ true, %.thread ], [ true, %30 ]
  %34 = phi i8 [ %27, %23 ], [ %21, %.thread ], [ %27, %30 ]
  %35 = phi i1 [ %28, %23 ], [ %.demorgan, %.thread ], [ %28, %30 ]
  %36 = phi i8 [ %29, %23 ], [ %22, %.thread ], [ %29, %30 ]
  %37 = phi i64 [ %3, %23 ], [ %2, %.thread ], [ %2, %30 ]
  br i1 %.demorgan, label %40, label %38

38:
  %39 = call i64 @llvm.smax.i64(i64 %6, i64 %2)
  br label %42

40:
  %41 = call i64 @llvm.smax.i64(i64 %7, i64 %2)
  %spec.select81 = call i64 @llvm.smax.i64(i64 %41, i64 1)
  br label %42

42:
  %43 = phi i64 [ %39, %38 ], [ %spec.select81, %40 ]
  br i1 %33, label %44, label %46

44:
  %45 = call i64 @llvm.smax.i64(i64 %9, i64 %3)
  br label %48

46:
  %47 = call i64 @llvm.smax.i64(i64 %10, i64 %2)
  br label %48

48:
  %.sink = phi i64 [ %47, %46 ], [ %45, %44 ]
  %49 = phi i32 [ 141, %46 ], [ 142, %44 ]
  %spec.select83 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  %50 = icmp eq i8 %34, 85
  %51 = select i1 %50, i32 121, i32 122
  %52 = select i1 %35, i32 112, i32 111
  %53 = icmp eq i8 %36, 85
  %54 = select i1 %53, i32 132, i32 131
  call void @isozyme_symbol_dtrsm(i32 102, i32 %49, i32 %51, i32 %52, i32 %54, i64 %32, i64 %37, double %4, ptr %5, i64 %43, ptr %8, i64 %spec.select83)
  br label %55

55:
  ret void
}

declare extern_weak void @isozyme_symbol_dtrsm(i32 , i32 , i32 , i32 , i32 , i64 , i64 , double , ptr , i64 , ptr , i64 )

declare void @isozyme_dtrsm(i32 , i32 , i64 , i64 , double , ptr , i64 , i64 , ptr , i64 , i64 )

define i32 @isozyme_run_dpotrf(i64 %0, ptr %1, i64 %2, i64 %3) {
  %5 = call fastcc i32 @isozyme_dlinked(ptr @isozyme_symbol_dpotrf)
  %.not = icmp eq i32 %5, 0
  br i1 %.not, label %6, label %8

6:
  %7 = call i32 @isozyme_dpotrf(i64 %0, ptr %1, i64 %2, i64 %3)
  br label %21

8:
  %9 = icmp ne i64 %2, 1
  %10 = icmp sgt i64 %0, 1
  %11 = icmp slt i64 %3, %0
  %or.cond33.not37 = or i1 %9, %11
  %.demorgan.not = and i1 %10, %or.cond33.not37
  %12 = select i1 %.demorgan.not, i8 85, i8 76
  br i1 %.demorgan.not, label %13, label %15

13:
  %14 = call i64 @llvm.smax.i64(i64 %2, i64 %0)
  br label %17

15:
  %16 = call i64 @llvm.smax.i64(i64 %3, i64 %0)
  %spec.select32 = call i64 @llvm.smax.i64(i64 %16, i64 1)
  br label %17

17:
  %18 = phi i64 [ %14, %13 ], [ %spec.select32, %15 ]
  %19 = call i64 @isozyme_symbol_dpotrf(i32 102, i8 %12, i64 %0, ptr %1, i64 %18)
  %20 = trunc i64 %19 to i32
  br label %21

21:
  %.0 = phi i32 [ %20, %17 ], [ %7, %6 ]
  ret i32 %.0
}

declare extern_weak i64 @isozyme_symbol_dpotrf(i32 , i8 , i64 , ptr , i64 )

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
  %6 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_sdot)
  %.not = icmp eq i32 %6, 0
  br i1 %.not, label %7, label %9

7:
  %8 = call float @isozyme_sdot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4)
  br label %11

9:
  %10 = call float @isozyme_symbol_sdot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4)
  br label %11

11:
  %.0 = phi float [ %10, %9 ], [ %8, %7 ]
  ret float %.0
}

define internal fastcc i32 @isozyme_slinked(ptr %0) unnamed_addr {
  %2 = icmp ne ptr %0, null
  %3 = zext i1 %2 to i32
  ret i32 %3
}

declare extern_weak float @isozyme_symbol_sdot(i64 , ptr , i64 , ptr , i64 )

declare float @isozyme_sdot(i64 , ptr , i64 , ptr , i64 )

define float @isozyme_run_snrm2(i64 %0, ptr %1, i64 %2) {
  %4 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_snrm2)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %5, label %7

5:
  %6 = call float @isozyme_snrm2(i64 %0, ptr %1, i64 %2)
  br label %9

7:
  %8 = call float @isozyme_symbol_snrm2(i64 %0, ptr %1, i64 %2)
  br label %9

9:
  %.0 = phi float [ %8, %7 ], [ %6, %5 ]
  ret float %.0
}

declare extern_weak float @isozyme_symbol_snrm2(i64 , ptr , i64 )

declare float @isozyme_snrm2(i64 , ptr , i64 )

define void @isozyme_run_saxpy(i64 %0, float %1, ptr %2, i64 %3, ptr %4, i64 %5) {
  %7 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_saxpy)
  %.not = icmp eq i32 %7, 0
  br i1 %.not, label %8, label %9

8:
  call void @isozyme_saxpy(i64 %0, float %1, ptr %2, i64 %3, ptr %4, i64 %5)
  br label %10

9:
  call void @isozyme_symbol_saxpy(i64 %0, float %1, ptr %2, i64 %3, ptr %4, i64 %5)
  br label %10

10:
  ret void
}

declare extern_weak void @isozyme_symbol_saxpy(i64 , float , ptr , i64 , ptr , i64 )

declare void @isozyme_saxpy(i64 , float , ptr , i64 , ptr , i64 )

define void @isozyme_run_sgemv(i64 %0, i64 %1, float %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, float %8, ptr %9, i64 %10) {
  %12 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_sgemv)
  %.not = icmp eq i32 %12, 0
  br i1 %.not, label %13, label %14

13:
  call void @isozyme_sgemv(i64 %0, i64 %1, float %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, float %8, ptr %9, i64 %10)
  br label %27

14:
  %15 = icmp eq i64 %4, 1
  %16 = icmp slt i64 %0, 2
  %or.cond = or i1 %16, %15
  br i1 %or.cond, label %17, label %.thread

17:
  %18 = icmp slt i64 %5, %0
  %19 = icmp sgt i64 %1, 1
  %.not50 = and i1 %19, %18
  br i1 %.not50, label %.thread, label %20

20:
  %21 = call i64 @llvm.smax.i64(i64 %5, i64 %0)
  br label %23

.thread:
  %22 = call i64 @llvm.smax.i64(i64 %4, i64 %1)
  br label %23

23:
  %.sink = phi i64 [ %21, %20 ], [ %22, %.thread ]
  %24 = phi i64 [ %0, %20 ], [ %1, %.thread ]
  %25 = phi i64 [ %1, %20 ], [ %0, %.thread ]
  %26 = phi i32 [ 111, %20 ], [ 112, %.thread ]
  %spec.select51 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  call void @isozyme_symbol_sgemv(i32 102, i32 %26, i64 %24, i64 %25, float %2, ptr %3, i64 %spec.select51, ptr %6, i64 %7, float %8, ptr %9, i64 %10)
  br label %27

27:
  ret void
}

declare extern_weak void @isozyme_symbol_sgemv(i32 , i32 , i64 , i64 , float , ptr , i64 , ptr , i64 , float , ptr , i64 )

declare void @isozyme_sgemv(i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , float , ptr , i64 )

define void @isozyme_run_sger(i64 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) {
  %11 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_sger)
  %.not = icmp eq i32 %11, 0
  br i1 %.not, label %12, label %13

12:
  call void @isozyme_sger(i64 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %29

13:
  %14 = icmp eq i64 %8, 1
  %15 = icmp slt i64 %0, 2
  %or.cond = or i1 %15, %14
  br i1 %or.cond, label %16, label %.thread

16:
  %17 = icmp slt i64 %9, %0
  %18 = icmp sgt i64 %1, 1
  %.not55 = and i1 %18, %17
  br i1 %.not55, label %.thread, label %20

.thread:
  %19 = call i64 @llvm.smax.i64(i64 %8, i64 %1)
  br label %22

20:
  %21 = call i64 @llvm.smax.i64(i64 %9, i64 %0)
  br label %22

22:
  %.sink = phi i64 [ %21, %20 ], [ %19, %.thread ]
  %23 = phi i64 [ %6, %20 ], [ %4, %.thread ]
  %24 = phi i64 [ %4, %20 ], [ %6, %.thread ]
  %25 = phi i64 [ %1, %20 ], [ %0, %.thread ]
  %26 = phi i64 [ %0, %20 ], [ %1, %.thread ]
  %27 = phi ptr [ %3, %20 ], [ %5, %.thread ]
  %28 = phi ptr [ %5, %20 ], [ %3, %.thread ]
  %spec.select56 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  call void @isozyme_symbol_sger(i32 102, i64 %26, i64 %25, float %2, ptr %27, i64 %24, ptr %28, i64 %23, ptr %7, i64 %spec.select56)
  br label %29

29:
  ret void
}

declare extern_weak void @isozyme_symbol_sger(i32 , i64 , i64 , float , ptr , i64 , ptr , i64 , ptr , i64 )

declare void @isozyme_sger(i64 , i64 , float , ptr , i64 , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_run_ssymv(i32 %0, i64 %1, float %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, float %8, ptr %9, i64 %10) {
  %12 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_ssymv)
  %.not = icmp eq i32 %12, 0
  br i1 %.not, label %13, label %14

13:
  call void @isozyme_ssymv(i32 %0, i64 %1, float %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, float %8, ptr %9, i64 %10)
  br label %26

14:
  %15 = icmp ne i64 %4, 1
  %16 = icmp sgt i64 %1, 1
  %17 = icmp slt i64 %5, %1
  %or.cond46.not50 = or i1 %15, %17
  %.demorgan.not = and i1 %16, %or.cond46.not50
  br i1 %.demorgan.not, label %18, label %20

18:
  %19 = call i64 @llvm.smax.i64(i64 %4, i64 %1)
  br label %22

20:
  %21 = call i64 @llvm.smax.i64(i64 %5, i64 %1)
  %spec.select45 = call i64 @llvm.smax.i64(i64 %21, i64 1)
  br label %22

22:
  %23 = phi i64 [ %19, %18 ], [ %spec.select45, %20 ]
  %24 = icmp ne i32 %0, 0
  %not..not44 = xor i1 %24, %.demorgan.not
  %25 = select i1 %not..not44, i32 121, i32 122
  call void @isozyme_symbol_ssymv(i32 102, i32 %25, i64 %1, float %2, ptr %3, i64 %23, ptr %6, i64 %7, float %8, ptr %9, i64 %10)
  br label %26

26:
  ret void
}

declare extern_weak void @isozyme_symbol_ssymv(i32 , i32 , i64 , float , ptr , i64 , ptr , i64 , float , ptr , i64 )

declare void @isozyme_ssymv(i32 , i64 , float , ptr , i64 , i64 , ptr , i64 , float , ptr , i64 )

define void @isozyme_run_ssyr(i32 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7) {
  %9 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_ssyr)
  %.not = icmp eq i32 %9, 0
  br i1 %.not, label %10, label %11

10:
  call void @isozyme_ssyr(i32 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7)
  br label %23

11:
  %12 = icmp ne i64 %6, 1
  %13 = icmp sgt i64 %1, 1
  %14 = icmp slt i64 %7, %1
  %or.cond40.not44 = or i1 %12, %14
  %.demorgan.not = and i1 %13, %or.cond40.not44
  br i1 %.demorgan.not, label %15, label %17

15:
  %16 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  br label %19

17:
  %18 = call i64 @llvm.smax.i64(i64 %7, i64 %1)
  %spec.select39 = call i64 @llvm.smax.i64(i64 %18, i64 1)
  br label %19

19:
  %20 = phi i64 [ %16, %15 ], [ %spec.select39, %17 ]
  %21 = icmp ne i32 %0, 0
  %not..not38 = xor i1 %21, %.demorgan.not
  %22 = select i1 %not..not38, i32 121, i32 122
  call void @isozyme_symbol_ssyr(i32 102, i32 %22, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %20)
  br label %23

23:
  ret void
}

declare extern_weak void @isozyme_symbol_ssyr(i32 , i32 , i64 , float , ptr , i64 , ptr , i64 )

declare void @isozyme_ssyr(i32 , i64 , float , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_run_ssyr2(i32 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) {
  %11 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_ssyr2)
  %.not = icmp eq i32 %11, 0
  br i1 %.not, label %12, label %13

12:
  call void @isozyme_ssyr2(i32 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %25

13:
  %14 = icmp ne i64 %8, 1
  %15 = icmp sgt i64 %1, 1
  %16 = icmp slt i64 %9, %1
  %or.cond44.not48 = or i1 %14, %16
  %.demorgan.not = and i1 %15, %or.cond44.not48
  br i1 %.demorgan.not, label %17, label %19

17:
  %18 = call i64 @llvm.smax.i64(i64 %8, i64 %1)
  br label %21

19:
  %20 = call i64 @llvm.smax.i64(i64 %9, i64 %1)
  %spec.select43 = call i64 @llvm.smax.i64(i64 %20, i64 1)
  br label %21

21:
  %22 = phi i64 [ %18, %17 ], [ %spec.select43, %19 ]
  %23 = icmp ne i32 %0, 0
  %not..not42 = xor i1 %23, %.demorgan.not
  %24 = select i1 %not..not42, i32 121, i32 122
  call void @isozyme_symbol_ssyr2(i32 102, i32 %24, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %22)
  br label %25

25:
  ret void
}

declare extern_weak void @isozyme_symbol_ssyr2(i32 , i32 , i64 , float , ptr , i64 , ptr , i64 , ptr , i64 )

declare void @isozyme_ssyr2(i32 , i64 , float , ptr , i64 , ptr , i64 , ptr , i64 , i64 )

define void @isozyme_run_strmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) {
  %9 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_strmv)
  %.not = icmp eq i32 %9, 0
  br i1 %.not, label %10, label %11

10:
  call void @isozyme_strmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7)
  br label %25

11:
  %12 = icmp ne i64 %4, 1
  %13 = icmp sgt i64 %2, 1
  %14 = icmp slt i64 %5, %2
  %or.cond42.not46 = or i1 %12, %14
  %.demorgan.not = and i1 %13, %or.cond42.not46
  %.not40.not = icmp eq i32 %1, 0
  br i1 %.demorgan.not, label %15, label %17

15:
  %16 = call i64 @llvm.smax.i64(i64 %4, i64 %2)
  br label %19

17:
  %18 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select41 = call i64 @llvm.smax.i64(i64 %18, i64 1)
  br label %19

19:
  %20 = phi i32 [ 112, %15 ], [ 111, %17 ]
  %21 = phi i64 [ %16, %15 ], [ %spec.select41, %17 ]
  %22 = icmp ne i32 %0, 0
  %not..not39 = xor i1 %22, %.demorgan.not
  %23 = select i1 %not..not39, i32 121, i32 122
  %24 = select i1 %.not40.not, i32 131, i32 132
  call void @isozyme_symbol_strmv(i32 102, i32 %23, i32 %20, i32 %24, i64 %2, ptr %3, i64 %21, ptr %6, i64 %7)
  br label %25

25:
  ret void
}

declare extern_weak void @isozyme_symbol_strmv(i32 , i32 , i32 , i32 , i64 , ptr , i64 , ptr , i64 )

declare void @isozyme_strmv(i32 , i32 , i64 , ptr , i64 , i64 , ptr , i64 )

define void @isozyme_run_strsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) {
  %9 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_strsv)
  %.not = icmp eq i32 %9, 0
  br i1 %.not, label %10, label %11

10:
  call void @isozyme_strsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7)
  br label %25

11:
  %12 = icmp ne i64 %4, 1
  %13 = icmp sgt i64 %2, 1
  %14 = icmp slt i64 %5, %2
  %or.cond42.not46 = or i1 %12, %14
  %.demorgan.not = and i1 %13, %or.cond42.not46
  %.not40.not = icmp eq i32 %1, 0
  br i1 %.demorgan.not, label %15, label %17

15:
  %16 = call i64 @llvm.smax.i64(i64 %4, i64 %2)
  br label %19

17:
  %18 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select41 = call i64 @llvm.smax.i64(i64 %18, i64 1)
  br label %19

19:
  %20 = phi i32 [ 112, %15 ], [ 111, %17 ]
  %21 = phi i64 [ %16, %15 ], [ %spec.select41, %17 ]
  %22 = icmp ne i32 %0, 0
  %not..not39 = xor i1 %22, %.demorgan.not
  %23 = select i1 %not..not39, i32 121, i32 122
  %24 = select i1 %.not40.not, i32 131, i32 132
  call void @isozyme_symbol_strsv(i32 102, i32 %23, i32 %20, i32 %24, i64 %2, ptr %3, i64 %21, ptr %6, i64 %7)
  br label %25

25:
  ret void
}

declare extern_weak void @isozyme_symbol_strsv(i32 , i32 , i32 , i32 , i64 , ptr , i64 , ptr , i64 )

declare void @isozyme_strsv(i32 , i32 , i64 , ptr , i64 , i64 , ptr , i64 )

define void @isozyme_run_sgemm(i64 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13) {
  %15 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_sgemm)
  %.not = icmp eq i32 %15, 0
  br i1 %.not, label %16, label %17

16:
  call void @isozyme_sgemm(i64 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13)
  br label %56

17:
  %18 = icmp eq i64 %5, 1
  %19 = icmp slt i64 %0, 2
  %or.cond = or i1 %19, %18
  br i1 %or.cond, label %20, label %23

20:
  %21 = icmp slt i64 %6, %0
  %22 = icmp sgt i64 %2, 1
  %.not118 = and i1 %22, %21
  br label %23

23:
  %24 = phi i1 [ true, %17 ], [ %.not118, %20 ]
  %25 = icmp eq i64 %8, 1
  %26 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %26, %25
  br i1 %or.cond3, label %27, label %30

27:
  %28 = icmp slt i64 %9, %2
  %29 = icmp sgt i64 %1, 1
  %.not121 = and i1 %29, %28
  br label %30

30:
  %31 = phi i1 [ true, %23 ], [ %.not121, %27 ]
  %32 = icmp eq i64 %12, 1
  %or.cond5 = or i1 %19, %32
  br i1 %or.cond5, label %33, label %36

33:
  %34 = icmp slt i64 %13, %0
  %35 = icmp sgt i64 %1, 1
  %.not124 = and i1 %35, %34
  br label %36

36:
  %37 = phi i1 [ true, %30 ], [ %.not124, %33 ]
  br i1 %24, label %38, label %40

38:
  %39 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  br label %42

40:
  %41 = call i64 @llvm.smax.i64(i64 %6, i64 %0)
  br label %42

42:
  %.sink = phi i64 [ %41, %40 ], [ %39, %38 ]
  %spec.select125 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  br i1 %31, label %43, label %45

43:
  %44 = call i64 @llvm.smax.i64(i64 %8, i64 %1)
  br label %47

45:
  %46 = call i64 @llvm.smax.i64(i64 %9, i64 %2)
  br label %47

47:
  %.sink130 = phi i64 [ %46, %45 ], [ %44, %43 ]
  %spec.select127 = call i64 @llvm.smax.i64(i64 %.sink130, i64 1)
  br i1 %37, label %48, label %52

48:
  %49 = call i64 @llvm.smax.i64(i64 %12, i64 %1)
  %spec.select128 = call i64 @llvm.smax.i64(i64 %49, i64 1)
  %50 = select i1 %31, i32 111, i32 112
  %51 = select i1 %24, i32 111, i32 112
  call void @isozyme_symbol_sgemm(i32 102, i32 %50, i32 %51, i64 %1, i64 %0, i64 %2, float %3, ptr %7, i64 %spec.select127, ptr %4, i64 %spec.select125, float %10, ptr %11, i64 %spec.select128)
  br label %56

52:
  %53 = call i64 @llvm.smax.i64(i64 %13, i64 %0)
  %spec.select129 = call i64 @llvm.smax.i64(i64 %53, i64 1)
  %54 = select i1 %24, i32 112, i32 111
  %55 = select i1 %31, i32 112, i32 111
  call void @isozyme_symbol_sgemm(i32 102, i32 %54, i32 %55, i64 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %spec.select125, ptr %7, i64 %spec.select127, float %10, ptr %11, i64 %spec.select129)
  br label %56

56:
  ret void
}

declare extern_weak void @isozyme_symbol_sgemm(i32 , i32 , i32 , i64 , i64 , i64 , float , ptr , i64 , ptr , i64 , float , ptr , i64 )

declare void @isozyme_sgemm(i64 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 , float , ptr , i64 , i64 )

define void @isozyme_run_ssymm(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13) {
  %15 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_ssymm)
  %.not = icmp eq i32 %15, 0
  br i1 %.not, label %16, label %17

16:
  call void @isozyme_ssymm(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13)
  br label %78

17:
  %18 = icmp eq i64 %5, 1
  %19 = icmp slt i64 %1, 2
  %20 = icmp sge i64 %6, %1
  %or.cond161 = and i1 %18, %20
  %.demorgan = or i1 %19, %or.cond161
  %21 = icmp eq i64 %8, 1
  %or.cond3 = or i1 %19, %21
  br i1 %or.cond3, label %22, label %.thread

22:
  %23 = icmp sge i64 %9, %1
  %24 = icmp slt i64 %2, 2
  %or.cond5 = or i1 %24, %23
  %25 = icmp eq i64 %12, 1
  %or.cond7 = or i1 %19, %25
  %or.cond151 = and i1 %or.cond5, %or.cond7
  %26 = icmp sge i64 %13, %1
  %27 = or i1 %24, %26
  %or.cond = and i1 %or.cond151, %27
  br i1 %or.cond, label %.thread183, label %.thread

.thread:
  %28 = icmp eq i64 %9, 1
  %29 = icmp slt i64 %2, 2
  %or.cond9 = or i1 %29, %28
  %30 = icmp sge i64 %8, %2
  %or.cond11 = or i1 %19, %30
  %or.cond152 = and i1 %or.cond11, %or.cond9
  %31 = icmp eq i64 %13, 1
  %or.cond13 = or i1 %29, %31
  %or.cond153 = and i1 %or.cond152, %or.cond13
  %32 = icmp sge i64 %12, %2
  %or.cond15 = or i1 %19, %32
  %or.cond154 = and i1 %or.cond15, %or.cond153
  br i1 %or.cond154, label %.thread183, label %33

33:
  %34 = icmp eq i64 %12, 1
  %or.cond17 = or i1 %19, %34
  %35 = icmp sge i64 %13, %1
  %36 = or i1 %29, %35
  %.demorgan162 = and i1 %or.cond17, %36
  %37 = mul nsw i64 %2, %1
  %38 = call i64 @llvm.smax.i64(i64 %37, i64 1)
  %39 = shl i64 %38, 2
  %40 = call ptr @malloc(i64 %39)
  %41 = icmp sgt i64 %2, 0
  br i1 %41, label %.preheader.lr.ph.i, label %.loopexit

.preheader.lr.ph.i:
  %42 = icmp sgt i64 %1, 0
  br label %.preheader.i

.preheader.i:
  %.02327.i = phi i64 [ 0, %.preheader.lr.ph.i ], [ %45, %._crit_edge.i ]
  br i1 %42, label %.lr.ph.i, label %._crit_edge.i

.lr.ph.i:
  %43 = mul nsw i64 %.02327.i, %9
  %invariant.gep.i = getelementptr float, ptr %7, i64 %43
  %44 = mul nuw nsw i64 %.02327.i, %1
  br label %46

._crit_edge.i.loopexit:
  br label %._crit_edge.i

._crit_edge.i:
  %45 = add nuw nsw i64 %.02327.i, 1
  %exitcond29.not.i = icmp eq i64 %45, %2
  br i1 %exitcond29.not.i, label %.loopexit.loopexit, label %.preheader.i

46:
  %.026.i = phi i64 [ 0, %.lr.ph.i ], [ %54, %46 ]
  %47 = mul nsw i64 %.026.i, %8
  %gep.i = getelementptr float, ptr %invariant.gep.i, i64 %47
  %48 = load float, ptr %gep.i, align 4
  %49 = mul nuw nsw i64 %.026.i, %2
  %50 = add nuw nsw i64 %49, %.02327.i
  %51 = add nuw nsw i64 %.026.i, %44
  %52 = select i1 %.demorgan162, i64 %51, i64 %50
  %53 = getelementptr inbounds float, ptr %40, i64 %52
  store float %48, ptr %53, align 4
  %54 = add nuw nsw i64 %.026.i, 1
  %exitcond.not.i = icmp eq i64 %54, %1
  br i1 %exitcond.not.i, label %._crit_edge.i.loopexit, label %46

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %55 = select i1 %.demorgan162, i64 1, i64 %2
  %56 = select i1 %.demorgan162, i64 %1, i64 1
  br i1 %.demorgan162, label %.thread183, label %57

57:
  br label %.thread183

.thread183:
  %58 = phi i64 [ %1, %.loopexit ], [ %2, %57 ], [ %1, %22 ], [ %2, %.thread ]
  %.0141173203 = phi i64 [ %56, %.loopexit ], [ %56, %57 ], [ %9, %22 ], [ %9, %.thread ]
  %.0140175201 = phi i64 [ %55, %.loopexit ], [ %55, %57 ], [ %8, %22 ], [ %8, %.thread ]
  %.0139177199 = phi ptr [ %40, %.loopexit ], [ %40, %57 ], [ %7, %22 ], [ %7, %.thread ]
  %.0138.in179197 = phi i1 [ false, %.loopexit ], [ true, %57 ], [ false, %22 ], [ true, %.thread ]
  %.0181195 = phi ptr [ %40, %.loopexit ], [ %40, %57 ], [ null, %22 ], [ null, %.thread ]
  %59 = phi i64 [ %2, %.loopexit ], [ %1, %57 ], [ %2, %22 ], [ %1, %.thread ]
  br i1 %.demorgan, label %62, label %60

60:
  %61 = call i64 @llvm.smax.i64(i64 %5, i64 %1)
  br label %64

62:
  %63 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select155 = call i64 @llvm.smax.i64(i64 %63, i64 1)
  br label %64

64:
  %65 = phi i64 [ %61, %60 ], [ %spec.select155, %62 ]
  br i1 %.0138.in179197, label %66, label %69

66:
  %67 = call i64 @llvm.smax.i64(i64 %.0140175201, i64 %2)
  %spec.select156 = call i64 @llvm.smax.i64(i64 %67, i64 1)
  %68 = call i64 @llvm.smax.i64(i64 %12, i64 %2)
  br label %72

69:
  %70 = call i64 @llvm.smax.i64(i64 %.0141173203, i64 %1)
  %spec.select157 = call i64 @llvm.smax.i64(i64 %70, i64 1)
  %71 = call i64 @llvm.smax.i64(i64 %13, i64 %1)
  br label %72

72:
  %.sink = phi i64 [ %71, %69 ], [ %68, %66 ]
  %73 = phi i32 [ 141, %69 ], [ 142, %66 ]
  %74 = phi i64 [ %spec.select157, %69 ], [ %spec.select156, %66 ]
  %spec.select159 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  %75 = icmp eq i32 %0, 0
  %not..not149 = xor i1 %75, %.demorgan
  %76 = select i1 %not..not149, i32 121, i32 122
  call void @isozyme_symbol_ssymm(i32 102, i32 %73, i32 %76, i64 %58, i64 %59, float %3, ptr %4, i64 %65, ptr %.0139177199, i64 %74, float %10, ptr %11, i64 %spec.select159)
  %.not150 = icmp eq ptr %.0181195, null
  br i1 %.not150, label %78, label %77

77:
  call void @free(ptr nonnull %.0181195)
  br label %78

78:
  ret void
}

declare extern_weak void @isozyme_symbol_ssymm(i32 , i32 , i32 , i64 , i64 , float , ptr , i64 , ptr , i64 , float , ptr , i64 )

declare void @isozyme_ssymm(i32 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 , float , ptr , i64 , i64 )

define void @isozyme_run_ssyrk(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, float %7, ptr %8, i64 %9, i64 %10) {
  %12 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_ssyrk)
  %.not = icmp eq i32 %12, 0
  br i1 %.not, label %13, label %14

13:
  call void @isozyme_ssyrk(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, float %7, ptr %8, i64 %9, i64 %10)
  br label %44

14:
  %15 = icmp eq i64 %5, 1
  %16 = icmp slt i64 %1, 2
  %or.cond = or i1 %16, %15
  br i1 %or.cond, label %20, label %.thread

.thread:
  %17 = icmp eq i64 %9, 1
  %18 = icmp sge i64 %10, %1
  %or.cond37677 = and i1 %17, %18
  %.demorgan78 = or i1 %16, %or.cond37677
  %19 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select84 = call i64 @llvm.smax.i64(i64 %19, i64 1)
  br i1 %.demorgan78, label %33, label %29

20:
  %21 = icmp slt i64 %6, %1
  %22 = icmp sgt i64 %2, 1
  %.not71 = and i1 %22, %21
  %23 = icmp eq i64 %9, 1
  %24 = icmp sge i64 %10, %1
  %or.cond376 = and i1 %23, %24
  %.demorgan = or i1 %16, %or.cond376
  br i1 %.not71, label %25, label %27

25:
  %26 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  br i1 %.demorgan, label %33, label %29

27:
  %28 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select73 = call i64 @llvm.smax.i64(i64 %28, i64 1)
  br i1 %.demorgan, label %33, label %29

29:
  %30 = phi i64 [ %26, %25 ], [ %spec.select73, %27 ], [ %spec.select84, %.thread ]
  %31 = phi i1 [ true, %25 ], [ false, %27 ], [ true, %.thread ]
  %32 = call i64 @llvm.smax.i64(i64 %9, i64 %1)
  br label %37

33:
  %34 = phi i64 [ %26, %25 ], [ %spec.select73, %27 ], [ %spec.select84, %.thread ]
  %35 = phi i1 [ true, %25 ], [ false, %27 ], [ true, %.thread ]
  %36 = call i64 @llvm.smax.i64(i64 %10, i64 %1)
  %spec.select75 = call i64 @llvm.smax.i64(i64 %36, i64 1)
  br label %37

37:
  %38 = phi i64 [ %30, %29 ], [ %34, %33 ]
  %39 = phi i1 [ %31, %29 ], [ %35, %33 ]
  %.demorgan7981 = phi i1 [ false, %29 ], [ true, %33 ]
  %40 = phi i64 [ %32, %29 ], [ %spec.select75, %33 ]
  %41 = icmp eq i32 %0, 0
  %not..not72 = xor i1 %41, %.demorgan7981
  %42 = select i1 %not..not72, i32 121, i32 122
  %43 = select i1 %39, i32 112, i32 111
  call void @isozyme_symbol_ssyrk(i32 102, i32 %42, i32 %43, i64 %1, i64 %2, float %3, ptr %4, i64 %38, float %7, ptr %8, i64 %40)
  br label %44

44:
  ret void
}

declare extern_weak void @isozyme_symbol_ssyrk(i32 , i32 , i32 , i64 , i64 , float , ptr , i64 , float , ptr , i64 )

declare void @isozyme_ssyrk(i32 , i64 , i64 , float , ptr , i64 , i64 , float , ptr , i64 , i64 )

define void @isozyme_run_ssyr2k(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13) {
  %15 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_ssyr2k)
  %.not = icmp eq i32 %15, 0
  br i1 %.not, label %16, label %17

16:
  call void @isozyme_ssyr2k(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13)
  br label %87

17:
  %18 = icmp eq i64 %5, 1
  %19 = icmp slt i64 %1, 2
  %or.cond = or i1 %19, %18
  br i1 %or.cond, label %20, label %.thread

20:
  %21 = icmp sge i64 %6, %1
  %22 = icmp slt i64 %2, 2
  %or.cond3 = or i1 %22, %21
  %23 = icmp eq i64 %8, 1
  %or.cond5 = or i1 %19, %23
  %or.cond147 = and i1 %or.cond3, %or.cond5
  br i1 %or.cond147, label %27, label %.thread

.thread:
  %24 = icmp eq i64 %12, 1
  %25 = icmp sge i64 %13, %1
  %or.cond7156208 = and i1 %24, %25
  %.demorgan = or i1 %19, %or.cond7156208
  %26 = xor i1 %.demorgan, true
  br label %37

27:
  %28 = icmp sge i64 %9, %1
  %29 = or i1 %22, %28
  %30 = icmp eq i64 %12, 1
  %31 = icmp sge i64 %13, %1
  %or.cond7210 = and i1 %30, %31
  %.demorgan209 = or i1 %19, %or.cond7210
  %32 = xor i1 %.demorgan209, true
  br i1 %29, label %.thread174, label %37

.thread174:
  %33 = icmp eq i32 %0, 0
  %.not144180 = xor i1 %33, %32
  %34 = select i1 %.not144180, i8 76, i8 85
  %35 = call i64 @llvm.smax.i64(i64 %9, i64 %1)
  %36 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select151214 = call i64 @llvm.smax.i64(i64 %36, i64 1)
  %spec.select153215 = call i64 @llvm.smax.i64(i64 %35, i64 1)
  br i1 %.demorgan209, label %75, label %79

37:
  %38 = phi i1 [ %26, %.thread ], [ %32, %27 ]
  %39 = icmp eq i64 %6, 1
  %40 = icmp slt i64 %2, 2
  %or.cond9 = or i1 %40, %39
  %41 = icmp sge i64 %5, %2
  %or.cond11 = or i1 %19, %41
  %or.cond148 = and i1 %or.cond11, %or.cond9
  %42 = icmp eq i64 %9, 1
  %or.cond13 = or i1 %40, %42
  %or.cond149 = and i1 %or.cond148, %or.cond13
  %43 = icmp sge i64 %8, %2
  %or.cond15 = or i1 %19, %43
  %or.cond150 = and i1 %or.cond15, %or.cond149
  br i1 %or.cond150, label %.thread157, label %47

.thread157:
  %44 = icmp eq i32 %0, 0
  %.not144163 = xor i1 %44, %38
  %45 = select i1 %.not144163, i8 76, i8 85
  %46 = call i64 @llvm.smax.i64(i64 %8, i64 %2)
  br label %70

47:
  %48 = icmp sge i64 %6, %1
  %49 = or i1 %40, %48
  %.demorgan211 = and i1 %or.cond, %49
  %50 = mul nsw i64 %2, %1
  %51 = call i64 @llvm.smax.i64(i64 %50, i64 1)
  %52 = shl i64 %51, 2
  %53 = call ptr @malloc(i64 %52)
  %54 = icmp sgt i64 %2, 0
  br i1 %54, label %.preheader.lr.ph.i, label %.loopexit

.preheader.lr.ph.i:
  %55 = icmp sgt i64 %1, 0
  br label %.preheader.i

.preheader.i:
  %.02327.i = phi i64 [ 0, %.preheader.lr.ph.i ], [ %58, %._crit_edge.i ]
  br i1 %55, label %.lr.ph.i, label %._crit_edge.i

.lr.ph.i:
  %56 = mul nsw i64 %.02327.i, %9
  %invariant.gep.i = getelementptr float, ptr %7, i64 %56
  %57 = mul nuw nsw i64 %.02327.i, %1
  br label %59

._crit_edge.i.loopexit:
  br label %._crit_edge.i

._crit_edge.i:
  %58 = add nuw nsw i64 %.02327.i, 1
  %exitcond29.not.i = icmp eq i64 %58, %2
  br i1 %exitcond29.not.i, label %.loopexit.loopexit, label %.preheader.i

59:
  %.026.i = phi i64 [ 0, %.lr.ph.i ], [ %67, %59 ]
  %60 = mul nsw i64 %.026.i, %8
  %gep.i = getelementptr float, ptr %invariant.gep.i, i64 %60
  %61 = load float, ptr %gep.i, align 4
  %62 = mul nuw nsw i64 %.026.i, %2
  %63 = add nuw nsw i64 %62, %.02327.i
  %64 = add nuw nsw i64 %.026.i, %57
  %65 = select i1 %.demorgan211, i64 %64, i64 %63
  %66 = getelementptr inbounds float, ptr %53, i64 %65
  store float %61, ptr %66, align 4
  %67 = add nuw nsw i64 %.026.i, 1
  %exitcond.not.i = icmp eq i64 %67, %1
  br i1 %exitcond.not.i, label %._crit_edge.i.loopexit, label %59

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %68 = icmp eq i32 %0, 0
  %.not144 = xor i1 %68, %38
  %69 = select i1 %.not144, i8 76, i8 85
  br i1 %.demorgan211, label %73, label %70

70:
  %71 = phi i8 [ %45, %.thread157 ], [ %69, %.loopexit ]
  %.0173 = phi ptr [ null, %.thread157 ], [ %53, %.loopexit ]
  %.0134171 = phi ptr [ %7, %.thread157 ], [ %53, %.loopexit ]
  %.0136167 = phi i64 [ %46, %.thread157 ], [ %2, %.loopexit ]
  %72 = call i64 @llvm.smax.i64(i64 %5, i64 %2)
  %spec.select = call i64 @llvm.smax.i64(i64 %72, i64 1)
  %spec.select152 = call i64 @llvm.smax.i64(i64 %.0136167, i64 1)
  br i1 %38, label %79, label %75

73:
  %74 = call i64 @llvm.smax.i64(i64 %6, i64 %1)
  %spec.select151 = call i64 @llvm.smax.i64(i64 %74, i64 1)
  %spec.select153 = call i64 @llvm.smax.i64(i64 %1, i64 1)
  br i1 %38, label %79, label %75

75:
  %76 = phi i64 [ %spec.select152, %70 ], [ %spec.select153, %73 ], [ %spec.select153215, %.thread174 ]
  %77 = phi i8 [ %71, %70 ], [ %69, %73 ], [ %34, %.thread174 ]
  %.0172192206 = phi ptr [ %.0173, %70 ], [ %53, %73 ], [ null, %.thread174 ]
  %.0134170194203 = phi ptr [ %.0134171, %70 ], [ %53, %73 ], [ %7, %.thread174 ]
  %.0135.in168196200 = phi i32 [ 112, %70 ], [ 111, %73 ], [ 111, %.thread174 ]
  %78 = phi i64 [ %spec.select, %70 ], [ %spec.select151, %73 ], [ %spec.select151214, %.thread174 ]
  br label %79

79:
  %.sink216 = phi i64 [ %13, %75 ], [ %12, %.thread174 ], [ %12, %70 ], [ %12, %73 ]
  %80 = phi i64 [ %76, %75 ], [ %spec.select153215, %.thread174 ], [ %spec.select152, %70 ], [ %spec.select153, %73 ]
  %81 = phi i8 [ %77, %75 ], [ %34, %.thread174 ], [ %71, %70 ], [ %69, %73 ]
  %.0172192205 = phi ptr [ %.0172192206, %75 ], [ null, %.thread174 ], [ %.0173, %70 ], [ %53, %73 ]
  %.0134170194202 = phi ptr [ %.0134170194203, %75 ], [ %7, %.thread174 ], [ %.0134171, %70 ], [ %53, %73 ]
  %.0135.in168196199 = phi i32 [ %.0135.in168196200, %75 ], [ 111, %.thread174 ], [ 112, %70 ], [ 111, %73 ]
  %82 = phi i64 [ %78, %75 ], [ %spec.select151214, %.thread174 ], [ %spec.select, %70 ], [ %spec.select151, %73 ]
  %83 = call i64 @llvm.smax.i64(i64 %.sink216, i64 %1)
  %spec.select155 = call i64 @llvm.smax.i64(i64 %83, i64 1)
  %84 = icmp eq i8 %81, 85
  %85 = select i1 %84, i32 121, i32 122
  call void @isozyme_symbol_ssyr2k(i32 102, i32 %85, i32 %.0135.in168196199, i64 %1, i64 %2, float %3, ptr %4, i64 %82, ptr %.0134170194202, i64 %80, float %10, ptr %11, i64 %spec.select155)
  %.not146 = icmp eq ptr %.0172192205, null
  br i1 %.not146, label %87, label %86

86:
  call void @free(ptr nonnull %.0172192205)
  br label %87

87:
  ret void
}

declare extern_weak void @isozyme_symbol_ssyr2k(i32 , i32 , i32 , i64 , i64 , float , ptr , i64 , ptr , i64 , float , ptr , i64 )

declare void @isozyme_ssyr2k(i32 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 , float , ptr , i64 , i64 )

define void @isozyme_run_strmm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10) {
  %12 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_strmm)
  %.not = icmp eq i32 %12, 0
  br i1 %.not, label %13, label %14

13:
  call void @isozyme_strmm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10)
  br label %55

14:
  %15 = icmp eq i64 %6, 1
  %16 = icmp slt i64 %2, 2
  %17 = icmp sge i64 %7, %2
  %or.cond90 = and i1 %15, %17
  %.demorgan = or i1 %16, %or.cond90
  %18 = xor i1 %.demorgan, true
  %19 = icmp eq i64 %9, 1
  %or.cond3 = or i1 %16, %19
  br i1 %or.cond3, label %23, label %.thread

.thread:
  %20 = icmp eq i32 %0, 0
  %.not7884 = xor i1 %20, %18
  %21 = select i1 %.not7884, i8 76, i8 85
  %.not8085 = icmp eq i32 %1, 0
  %22 = select i1 %.not8085, i8 78, i8 85
  br label %31

23:
  %24 = icmp slt i64 %10, %2
  %25 = icmp sgt i64 %3, 1
  %.not77 = and i1 %25, %24
  %26 = icmp eq i32 %0, 0
  %.not78 = xor i1 %26, %18
  %27 = select i1 %.not78, i8 76, i8 85
  %28 = xor i1 %.not77, %18
  %.not80 = icmp eq i32 %1, 0
  %29 = select i1 %.not80, i8 78, i8 85
  br i1 %.not77, label %30, label %31

30:
  br label %31

31:
  %32 = phi i64 [ %2, %23 ], [ %3, %.thread ], [ %3, %30 ]
  %33 = phi i1 [ false, %23 ], [ true, %.thread ], [ true, %30 ]
  %34 = phi i8 [ %27, %23 ], [ %21, %.thread ], [ %27, %30 ]
  %35 = phi i1 [ %28, %23 ], [ %.demorgan, %.thread ], [ %28, %30 ]
  %36 = phi i8 [ %29, %23 ], [ %22, %.thread ], [ %29, %30 ]
  %37 = phi i64 [ %3, %23 ], [ %2, %.thread ], [ %2, %30 ]
  br i1 %.demorgan, label %40, label %38

38:
  %39 = call i64 @llvm.smax.i64(i64 %6, i64 %2)
  br label %42

40:
  %41 = call i64 @llvm.smax.i64(i64 %7, i64 %2)
  %spec.select81 = call i64 @llvm.smax.i64(i64 %41, i64 1)
  br label %42

42:
  %43 = phi i64 [ %39, %38 ], [ %spec.select81, %40 ]
  br i1 %33, label %44, label %46

44:
  %45 = call i64 @llvm.smax.i64(i64 %9, i64 %3)
  br label %48

46:
  %47 = call i64 @llvm.smax.i64(i64 %10, i64 %2)
  br label %48

48:
  %.sink = phi i64 [ %47, %46 ], [ %45, %44 ]
  %49 = phi i32 [ 141, %46 ], [ 142, %44 ]
  %spec.select83 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  %50 = icmp eq i8 %34, 85
  %51 = select i1 %50, i32 121, i32 122
  %52 = select i1 %35, i32 112, i32 111
  %53 = icmp eq i8 %36, 85
  %54 = select i1 %53, i32 132, i32 131
  call void @isozyme_symbol_strmm(i32 102, i32 %49, i32 %51, i32 %52, i32 %54, i64 %32, i64 %37, float %4, ptr %5, i64 %43, ptr %8, i64 %spec.select83)
  br label %55

55:
  ret void
}

declare extern_weak void @isozyme_symbol_strmm(i32 , i32 , i32 , i32 , i32 , i64 , i64 , float , ptr , i64 , ptr , i64 )

declare void @isozyme_strmm(i32 , i32 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 )

define void @isozyme_run_strsm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10) {
  %12 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_strsm)
  %.not = icmp eq i32 %12, 0
  br i1 %.not, label %13, label %14

13:
  call void @isozyme_strsm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10)
  br label %55

14:
  %15 = icmp eq i64 %6, 1
  %16 = icmp slt i64 %2, 2
  %17 = icmp sge i64 %7, %2
  %or.cond90 = and i1 %15, %17
  %.demorgan = or i1 %16, %or.cond90
  %18 = xor i1 %.demorgan, true
  %19 = icmp eq i64 %9, 1
  %or.cond3 = or i1 %16, %19
  br i1 %or.cond3, label %23, label %.thread

.thread:
  %20 = icmp eq i32 %0, 0
  %.not7884 = xor i1 %20, %18
  %21 = select i1 %.not7884, i8 76, i8 85
  %.not8085 = icmp eq i32 %1, 0
  %22 = select i1 %.not8085, i8 78, i8 85
  br label %31

23:
  %24 = icmp slt i64 %10, %2
  %25 = icmp sgt i64 %3, 1
  %.not77 = and i1 %25, %24
  %26 = icmp eq i32 %0, 0
  %.not78 = xor i1 %26, %18
  %27 = select i1 %.not78, i8 76, i8 85
  %28 = xor i1 %.not77, %18
  %.not80 = icmp eq i32 %1, 0
  %29 = select i1 %.not80, i8 78, i8 85
  br i1 %.not77, label %30, label %31

30:
  br label %31

31:
  %32 = phi i64 [ %2, %23 ], [ %3, %.thread ], [ %3, %30 ]
  %33 = phi i1 [ false, %23 ], [ true, %.thread ], [ true, %30 ]
  %34 = phi i8 [ %27, %23 ], [ %21, %.thread ], [ %27, %30 ]
  %35 = phi i1 [ %28, %23 ], [ %.demorgan, %.thread ], [ %28, %30 ]
  %36 = phi i8 [ %29, %23 ], [ %22, %.thread ], [ %29, %30 ]
  %37 = phi i64 [ %3, %23 ], [ %2, %.thread ], [ %2, %30 ]
  br i1 %.demorgan, label %40, label %38

38:
  %39 = call i64 @llvm.smax.i64(i64 %6, i64 %2)
  br label %42

40:
  %41 = call i64 @llvm.smax.i64(i64 %7, i64 %2)
  %spec.select81 = call i64 @llvm.smax.i64(i64 %41, i64 1)
  br label %42

42:
  %43 = phi i64 [ %39, %38 ], [ %spec.select81, %40 ]
  br i1 %33, label %44, label %46

44:
  %45 = call i64 @llvm.smax.i64(i64 %9, i64 %3)
  br label %48

46:
  %47 = call i64 @llvm.smax.i64(i64 %10, i64 %2)
  br label %48

48:
  %.sink = phi i64 [ %47, %46 ], [ %45, %44 ]
  %49 = phi i32 [ 141, %46 ], [ 142, %44 ]
  %spec.select83 = call i64 @llvm.smax.i64(i64 %.sink, i64 1)
  %50 = icmp eq i8 %34, 85
  %51 = select i1 %50, i32 121, i32 122
  %52 = select i1 %35, i32 112, i32 111
  %53 = icmp eq i8 %36, 85
  %54 = select i1 %53, i32 132, i32 131
  call void @isozyme_symbol_strsm(i32 102, i32 %49, i32 %51, i32 %52, i32 %54, i64 %32, i64 %37, float %4, ptr %5, i64 %43, ptr %8, i64 %spec.select83)
  br label %55

55:
  ret void
}

declare extern_weak void @isozyme_symbol_strsm(i32 , i32 , i32 , i32 , i32 , i64 , i64 , float , ptr , i64 , ptr , i64 )

declare void @isozyme_strsm(i32 , i32 , i64 , i64 , float , ptr , i64 , i64 , ptr , i64 , i64 )

define i32 @isozyme_run_spotrf(i64 %0, ptr %1, i64 %2, i64 %3) {
  %5 = call fastcc i32 @isozyme_slinked(ptr @isozyme_symbol_spotrf)
  %.not = icmp eq i32 %5, 0
  br i1 %.not, label %6, label %8

6:
  %7 = call i32 @isozyme_spotrf(i64 %0, ptr %1, i64 %2, i64 %3)
  br label %21

8:
  %9 = icmp ne i64 %2, 1
  %10 = icmp sgt i64 %0, 1
  %11 = icmp slt i64 %3, %0
  %or.cond33.not37 = or i1 %9, %11
  %.demorgan.not = and i1 %10, %or.cond33.not37
  %12 = select i1 %.demorgan.not, i8 85, i8 76
  br i1 %.demorgan.not, label %13, label %15

13:
  %14 = call i64 @llvm.smax.i64(i64 %2, i64 %0)
  br label %17

15:
  %16 = call i64 @llvm.smax.i64(i64 %3, i64 %0)
  %spec.select32 = call i64 @llvm.smax.i64(i64 %16, i64 1)
  br label %17

17:
  %18 = phi i64 [ %14, %13 ], [ %spec.select32, %15 ]
  %19 = call i64 @isozyme_symbol_spotrf(i32 102, i8 %12, i64 %0, ptr %1, i64 %18)
  %20 = trunc i64 %19 to i32
  br label %21

21:
  %.0 = phi i32 [ %20, %17 ], [ %7, %6 ]
  ret i32 %.0
}

declare extern_weak i64 @isozyme_symbol_spotrf(i32 , i8 , i64 , ptr , i64 )

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
