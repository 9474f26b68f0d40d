define void @isozyme_qsort(ptr %0, i64 %1, i64 %2, ptr %3) {
  %5 = icmp ult i64 %1, 2
  br i1 %5, label %70, label %6

6:
  %7 = shl i64 %1, 3
  %8 = call noalias ptr @malloc(i64 %7)
  %9 = call noalias ptr @malloc(i64 %7)
  br label %10

10:
  %.091107 = phi i64 [ 0, %6 ], [ %12, %10 ]
  %11 = getelementptr inbounds i64, ptr %8, i64 %.091107
  store i64 %.091107, ptr %11, align 8
  %12 = add nuw i64 %.091107, 1
  %exitcond.not = icmp eq i64 %12, %1
  br i1 %exitcond.not, label %.preheader105.preheader, label %10

.preheader105.preheader:
  br label %.preheader105

.preheader105:
  %.093124 = phi i64 [ %13, %55 ], [ 1, %.preheader105.preheader ]
  %13 = shl i64 %.093124, 1
  br label %16

._crit_edge125:
  %14 = mul i64 %2, %1
  %15 = call noalias ptr @malloc(i64 %14)
  br label %62

16:
  %indvars.iv = phi i64 [ %.093124, %.preheader105 ], [ %indvars.iv.next, %._crit_edge ]
  %.098122 = phi i64 [ 0, %.preheader105 ], [ %.4.lcssa, %._crit_edge ]
  %.0101121 = phi i64 [ 0, %.preheader105 ], [ %53, %._crit_edge ]
  %umin129 = call i64 @llvm.umin.i64(i64 %1, i64 %indvars.iv)
  %17 = add i64 %.093124, %umin129
  %umin130 = call i64 @llvm.umin.i64(i64 %1, i64 %17)
  %18 = add i64 %.0101121, %.093124
  %19 = call i64 @llvm.umin.i64(i64 %18, i64 %1)
  %20 = add i64 %19, %.093124
  %21 = call i64 @llvm.umin.i64(i64 %20, i64 %1)
  %22 = icmp ult i64 %.0101121, %19
  %23 = icmp ult i64 %18, %21
  %24 = and i1 %22, %23
  br i1 %24, label %.lr.ph.preheader, label %.preheader103

.lr.ph.preheader:
  br label %.lr.ph

.preheader103.loopexit:
  %.196.lcssa = phi i64 [ %.196, %.lr.ph ]
  %.1.lcssa = phi i64 [ %.1, %.lr.ph ]
  %.2100.lcssa = phi i64 [ %.2100, %.lr.ph ]
  br label %.preheader103

.preheader103:
  %.199.lcssa = phi i64 [ %.098122, %16 ], [ %.2100.lcssa, %.preheader103.loopexit ]
  %.095.lcssa = phi i64 [ %.0101121, %16 ], [ %.196.lcssa, %.preheader103.loopexit ]
  %.094.lcssa = phi i64 [ %19, %16 ], [ %.1.lcssa, %.preheader103.loopexit ]
  %25 = icmp ult i64 %.095.lcssa, %19
  br i1 %25, label %.lr.ph115.preheader, label %.preheader

.lr.ph115.preheader:
  br label %.lr.ph115

.lr.ph:
  %.094110 = phi i64 [ %.1, %.lr.ph ], [ %19, %.lr.ph.preheader ]
  %.095109 = phi i64 [ %.196, %.lr.ph ], [ %.0101121, %.lr.ph.preheader ]
  %.199108 = phi i64 [ %.2100, %.lr.ph ], [ %.098122, %.lr.ph.preheader ]
  %26 = getelementptr inbounds i64, ptr %8, i64 %.095109
  %27 = load i64, ptr %26, align 8
  %28 = mul i64 %27, %2
  %29 = getelementptr inbounds i8, ptr %0, i64 %28
  %30 = getelementptr inbounds i64, ptr %8, i64 %.094110
  %31 = load i64, ptr %30, align 8
  %32 = mul i64 %31, %2
  %33 = getelementptr inbounds i8, ptr %0, i64 %32
  %34 = call i32 %3(ptr %29, ptr %33)
  %35 = icmp slt i32 %34, 1
  %.sink = select i1 %35, i64 %27, i64 %31
  %36 = zext i1 %35 to i64
  %.196 = add nuw i64 %.095109, %36
  %not. = xor i1 %35, true
  %37 = zext i1 %not. to i64
  %.1 = add nuw i64 %.094110, %37
  %38 = getelementptr inbounds i64, ptr %9, i64 %.199108
  store i64 %.sink, ptr %38, align 8
  %.2100 = add i64 %.199108, 1
  %39 = icmp ult i64 %.196, %19
  %40 = icmp ult i64 %.1, %21
  %41 = select i1 %39, i1 %40, i1 false
  br i1 %41, label %.lr.ph, label %.preheader103.loopexit

.preheader.loopexit:
  %.lcssa = phi i64 [ %46, %.lr.ph115 ]
  br label %.preheader

.preheader:
  %.3.lcssa = phi i64 [ %.199.lcssa, %.preheader103 ], [ %.lcssa, %.preheader.loopexit ]
  %42 = icmp ult i64 %.094.lcssa, %21
  br i1 %42, label %.lr.ph119.preheader, label %._crit_edge

.lr.ph119.preheader:
  br label %.lr.ph119

.lr.ph115:
  %.297114 = phi i64 [ %43, %.lr.ph115 ], [ %.095.lcssa, %.lr.ph115.preheader ]
  %.3113 = phi i64 [ %46, %.lr.ph115 ], [ %.199.lcssa, %.lr.ph115.preheader ]
  %43 = add nuw i64 %.297114, 1
  %44 = getelementptr inbounds i64, ptr %8, i64 %.297114
  %45 = load i64, ptr %44, align 8
  %46 = add i64 %.3113, 1
  %47 = getelementptr inbounds i64, ptr %9, i64 %.3113
  store i64 %45, ptr %47, align 8
  %exitcond128.not = icmp eq i64 %43, %umin129
  br i1 %exitcond128.not, label %.preheader.loopexit, label %.lr.ph115

.lr.ph119:
  %.2118 = phi i64 [ %48, %.lr.ph119 ], [ %.094.lcssa, %.lr.ph119.preheader ]
  %.4117 = phi i64 [ %51, %.lr.ph119 ], [ %.3.lcssa, %.lr.ph119.preheader ]
  %48 = add nuw i64 %.2118, 1
  %49 = getelementptr inbounds i64, ptr %8, i64 %.2118
  %50 = load i64, ptr %49, align 8
  %51 = add i64 %.4117, 1
  %52 = getelementptr inbounds i64, ptr %9, i64 %.4117
  store i64 %50, ptr %52, align 8
  %exitcond131.not = icmp eq i64 %48, %umin130
  br i1 %exitcond131.not, label %._crit_edge.loopexit, label %.lr.ph119

._crit_edge.loopexit:
  %.lcssa142 = phi i64 [ %51, %.lr.ph119 ]
  br label %._crit_edge

._crit_edge:
  %.4.lcssa = phi i64 [ %.3.lcssa, %.preheader ], [ %.lcssa142, %._crit_edge.loopexit ]
  %53 = add i64 %.0101121, %13
  %54 = icmp ult i64 %53, %1
  %indvars.iv.next = add i64 %indvars.iv, %13
  br i1 %54, label %16, label %.preheader104.preheader

.preheader104.preheader:
  br label %.preheader104

55:
  %56 = icmp ult i64 %13, %1
  br i1 %56, label %.preheader105, label %._crit_edge125

.preheader104:
  %.092123 = phi i64 [ %60, %.preheader104 ], [ 0, %.preheader104.preheader ]
  %57 = getelementptr inbounds i64, ptr %9, i64 %.092123
  %58 = load i64, ptr %57, align 8
  %59 = getelementptr inbounds i64, ptr %8, i64 %.092123
  store i64 %58, ptr %59, align 8
  %60 = add nuw i64 %.092123, 1
  %exitcond132.not = icmp eq i64 %60, %1
  br i1 %exitcond132.not, label %55, label %.preheader104

61:
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %0, ptr align 1 %15, i64 %14, i1 false)
  call void @free(ptr %15)
  call void @free(ptr nonnull %9)
  call void @free(ptr nonnull %8)
  br label %70

62:
  %.0126 = phi i64 [ 0, %._crit_edge125 ], [ %69, %62 ]
  %63 = mul i64 %.0126, %2
  %64 = getelementptr inbounds i8, ptr %15, i64 %63
  %65 = getelementptr inbounds i64, ptr %8, i64 %.0126
  %66 = load i64, ptr %65, align 8
  %67 = mul i64 %66, %2
  %68 = getelementptr inbounds i8, ptr %0, i64 %67
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %64, ptr align 1 %68, i64 %2, i1 false)
  %69 = add nuw i64 %.0126, 1
  %exitcond133.not = icmp eq i64 %69, %1
  br i1 %exitcond133.not, label %61, label %62

70:
  ret void
}

declare noalias ptr @malloc(i64 )

declare void @llvm.memcpy.p0.p0.i64(ptr noalias , ptr noalias , i64, i1 immarg)

declare void @free(ptr allocptr )

define void @isozyme_qsort_r(ptr %0, i64 %1, i64 %2, ptr %3, ptr %4) {
  %6 = icmp ult i64 %1, 2
  br i1 %6, label %71, label %7

7:
  %8 = shl i64 %1, 3
  %9 = call noalias ptr @malloc(i64 %8)
  %10 = call noalias ptr @malloc(i64 %8)
  br label %11

11:
  %.092108 = phi i64 [ 0, %7 ], [ %13, %11 ]
  %12 = getelementptr inbounds i64, ptr %9, i64 %.092108
  store i64 %.092108, ptr %12, align 8
  %13 = add nuw i64 %.092108, 1
  %exitcond.not = icmp eq i64 %13, %1
  br i1 %exitcond.not, label %.preheader106.preheader, label %11

.preheader106.preheader:
  br label %.preheader106

.preheader106:
  %.094125 = phi i64 [ %14, %56 ], [ 1, %.preheader106.preheader ]
  %14 = shl i64 %.094125, 1
  br label %17

._crit_edge126:
  %15 = mul i64 %2, %1
  %16 = call noalias ptr @malloc(i64 %15)
  br label %63

17:
  %indvars.iv = phi i64 [ %.094125, %.preheader106 ], [ %indvars.iv.next, %._crit_edge ]
  %.099123 = phi i64 [ 0, %.preheader106 ], [ %.4.lcssa, %._crit_edge ]
  %.0102122 = phi i64 [ 0, %.preheader106 ], [ %54, %._crit_edge ]
  %umin130 = call i64 @llvm.umin.i64(i64 %1, i64 %indvars.iv)
  %18 = add i64 %.094125, %umin130
  %umin131 = call i64 @llvm.umin.i64(i64 %1, i64 %18)
  %19 = add i64 %.0102122, %.094125
  %20 = call i64 @llvm.umin.i64(i64 %19, i64 %1)
  %21 = add i64 %20, %.094125
  %22 = call i64 @llvm.umin.i64(i64 %21, i64 %1)
  %23 = icmp ult i64 %.0102122, %20
  %24 = icmp ult i64 %19, %22
  %25 = and i1 %23, %24
  br i1 %25, label %.lr.ph.preheader, label %.preheader104

.lr.ph.preheader:
  br label %.lr.ph

.preheader104.loopexit:
  %.197.lcssa = phi i64 [ %.197, %.lr.ph ]
  %.1.lcssa = phi i64 [ %.1, %.lr.ph ]
  %.2101.lcssa = phi i64 [ %.2101, %.lr.ph ]
  br label %.preheader104

.preheader104:
  %.1100.lcssa = phi i64 [ %.099123, %17 ], [ %.2101.lcssa, %.preheader104.loopexit ]
  %.096.lcssa = phi i64 [ %.0102122, %17 ], [ %.197.lcssa, %.preheader104.loopexit ]
  %.095.lcssa = phi i64 [ %20, %17 ], [ %.1.lcssa, %.preheader104.loopexit ]
  %26 = icmp ult i64 %.096.lcssa, %20
  br i1 %26, label %.lr.ph116.preheader, label %.preheader

.lr.ph116.preheader:
  br label %.lr.ph116

.lr.ph:
  %.095111 = phi i64 [ %.1, %.lr.ph ], [ %20, %.lr.ph.preheader ]
  %.096110 = phi i64 [ %.197, %.lr.ph ], [ %.0102122, %.lr.ph.preheader ]
  %.1100109 = phi i64 [ %.2101, %.lr.ph ], [ %.099123, %.lr.ph.preheader ]
  %27 = getelementptr inbounds i64, ptr %9, i64 %.096110
  %28 = load i64, ptr %27, align 8
  %29 = mul i64 %28, %2
  %30 = getelementptr inbounds i8, ptr %0, i64 %29
  %31 = getelementptr inbounds i64, ptr %9, i64 %.095111
  %32 = load i64, ptr %31, align 8
  %33 = mul i64 %32, %2
  %34 = getelementptr inbounds i8, ptr %0, i64 %33
  %35 = call i32 %3(ptr %30, ptr %34, ptr %4)
  %36 = icmp slt i32 %35, 1
  %.sink = select i1 %36, i64 %28, i64 %32
  %37 = zext i1 %36 to i64
  %.197 = add nuw i64 %.096110, %37
  %not. = xor i1 %36, true
  %38 = zext i1 %not. to i64
  %.1 = add nuw i64 %.095111, %38
  %39 = getelementptr inbounds i64, ptr %10, i64 %.1100109
  store i64 %.sink, ptr %39, align 8
  %.2101 = add i64 %.1100109, 1
  %40 = icmp ult i64 %.197, %20
  %41 = icmp ult i64 %.1, %22
  %42 = select i1 %40, i1 %41, i1 false
  br i1 %42, label %.lr.ph, label %.preheader104.loopexit

.preheader.loopexit:
  %.lcssa = phi i64 [ %47, %.lr.ph116 ]
  br label %.preheader

.preheader:
  %.3.lcssa = phi i64 [ %.1100.lcssa, %.preheader104 ], [ %.lcssa, %.preheader.loopexit ]
  %43 = icmp ult i64 %.095.lcssa, %22
  br i1 %43, label %.lr.ph120.preheader, label %._crit_edge

.lr.ph120.preheader:
  br label %.lr.ph120

.lr.ph116:
  %.298115 = phi i64 [ %44, %.lr.ph116 ], [ %.096.lcssa, %.lr.ph116.preheader ]
  %.3114 = phi i64 [ %47, %.lr.ph116 ], [ %.1100.lcssa, %.lr.ph116.preheader ]
  %44 = add nuw i64 %.298115, 1
  %45 = getelementptr inbounds i64, ptr %9, i64 %.298115
  %46 = load i64, ptr %45, align 8
  %47 = add i64 %.3114, 1
  %48 = getelementptr inbounds i64, ptr %10, i64 %.3114
  store i64 %46, ptr %48, align 8
  %exitcond129.not = icmp eq i64 %44, %umin130
  br i1 %exitcond129.not, label %.preheader.loopexit, label %.lr.ph116

.lr.ph120:
  %.2119 = phi i64 [ %49, %.lr.ph120 ], [ %.095.lcssa, %.lr.ph120.preheader ]
  %.4118 = phi i64 [ %52, %.lr.ph120 ], [ %.3.lcssa, %.lr.ph120.preheader ]
  %49 = add nuw i64 %.2119, 1
  %50 = getelementptr inbounds i64, ptr %9, i64 %.2119
  %51 = load i64, ptr %50, align 8
  %52 = add i64 %.4118, 1
  %53 = getelementptr inbounds i64, ptr %10, i64 %.4118
  store i64 %51, ptr %53, align 8
  %exitcond132.not = icmp eq i64 %49, %umin131
  br i1 %exitcond132.not, label %._crit_edge.loopexit, label %.lr.ph120

._crit_edge.loopexit:
  %.lcssa143 = phi i64 [ %52, %.lr.ph120 ]
  br label %._crit_edge

._crit_edge:
  %.4.lcssa = phi i64 [ %.3.lcssa, %.preheader ], [ %.lcssa143, %._crit_edge.loopexit ]
  %54 = add i64 %.0102122, %14
  %55 = icmp ult i64 %54, %1
  %indvars.iv.next = add i64 %indvars.iv, %14
  br i1 %55, label %17, label %.preheader105.preheader

.preheader105.preheader:
  br label %.preheader105

56:
  %57 = icmp ult i64 %14, %1
  br i1 %57, label %.preheader106, label %._crit_edge126

.preheader105:
  %.093124 = phi i64 [ %61, %.preheader105 ], [ 0, %.preheader105.preheader ]
  %58 = getelementptr inbounds i64, ptr %10, i64 %.093124
  %59 = load i64, ptr %58, align 8
  %60 = getelementptr inbounds i64, ptr %9, i64 %.093124
  store i64 %59, ptr %60, align 8
  %61 = add nuw i64 %.093124, 1
  %exitcond133.not = icmp eq i64 %61, %1
  br i1 %exitcond133.not, label %56, label %.preheader105

62:
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %0, ptr align 1 %16, i64 %15, i1 false)
  call void @free(ptr %16)
  call void @free(ptr nonnull %10)
  call void @free(ptr nonnull %9)
  br label %71

63:
  %.0127 = phi i64 [ 0, %._crit_edge126 ], [ %70, %63 ]
  %64 = mul i64 %.0127, %2
  %65 = getelementptr inbounds i8, ptr %16, i64 %64
  %66 = getelementptr inbounds i64, ptr %9, i64 %.0127
  %67 = load i64, ptr %66, align 8
  %68 = mul i64 %67, %2
  %69 = getelementptr inbounds i8, ptr %0, i64 %68
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %65, ptr align 1 %69, i64 %2, i1 false)
  %70 = add nuw i64 %.0127, 1
  %exitcond134.not = icmp eq i64 %70, %1
  br i1 %exitcond134.not, label %62, label %63

71:
  ret void
}

define ptr @isozyme_bsearch(ptr %0, ptr %1, i64 %2, i64 %3, ptr %4) {
  br label %6

6:
  %.022 = phi i64 [ %2, %5 ], [ %.224, %8 ]
  %.019 = phi i64 [ 0, %5 ], [ %.221, %8 ]
  %7 = icmp ult i64 %.019, %.022
  br i1 %7, label %8, label %17

8:
  %9 = sub nuw i64 %.022, %.019
  %10 = lshr i64 %9, 1
  %11 = add i64 %10, %.019
  %12 = mul i64 %11, %3
  %13 = getelementptr inbounds i8, ptr %1, i64 %12
  %14 = call i32 %4(ptr %0, ptr %13)
  %.not = icmp eq i32 %14, 0
  %15 = icmp slt i32 %14, 0
  %16 = add i64 %11, 1
  %.224 = select i1 %15, i64 %11, i64 %.022
  %.221 = select i1 %15, i64 %.019, i64 %16
  br i1 %.not, label %17, label %6

17:
  %.2 = phi ptr [ %13, %8 ], [ null, %6 ]
  ret ptr %.2
}

declare i64 @llvm.umin.i64(i64, i64)
