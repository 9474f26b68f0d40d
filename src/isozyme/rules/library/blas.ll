define double @isozyme_blas_f32_ddot(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i32, ptr %0, align 4
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4
  %11 = sext i32 %10 to i64
  %12 = call fastcc double @isozyme_ddot(i64 %7, ptr %1, i64 %9, ptr %3, i64 %11)
  ret double %12
}

define internal fastcc double @isozyme_ddot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) unnamed_addr {
  %6 = icmp slt i64 %2, 0
  %.neg = sub i64 1, %0
  %.neg23 = mul i64 %2, %.neg
  %.019.idx = select i1 %6, i64 %.neg23, i64 0
  %.019 = getelementptr inbounds double, ptr %1, i64 %.019.idx
  %7 = icmp slt i64 %4, 0
  %.neg25 = mul i64 %4, %.neg
  %.020.idx = select i1 %7, i64 %.neg25, i64 0
  %.020 = getelementptr inbounds double, ptr %3, i64 %.020.idx
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  %.lcssa = phi double [ %16, %.lr.ph ]
  br label %._crit_edge

._crit_edge:
  %.018.lcssa = phi double [ 0.000000e+00, %5 ], [ %.lcssa, %._crit_edge.loopexit ]
  ret double %.018.lcssa

.lr.ph:
  %.027 = phi i64 [ %17, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %.01826 = phi double [ %16, %.lr.ph ], [ 0.000000e+00, %.lr.ph.preheader ]
  %9 = mul nsw i64 %.027, %2
  %10 = getelementptr inbounds double, ptr %.019, i64 %9
  %11 = load double, ptr %10, align 8
  %12 = mul nsw i64 %.027, %4
  %13 = getelementptr inbounds double, ptr %.020, i64 %12
  %14 = load double, ptr %13, align 8
  %15 = fmul double %11, %14
  %16 = fadd double %.01826, %15
  %17 = add nuw nsw i64 %.027, 1
  %exitcond.not = icmp eq i64 %17, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define double @isozyme_blas_f64_ddot(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i64, ptr %0, align 8
  %7 = load i64, ptr %2, align 8
  %8 = load i64, ptr %4, align 8
  %9 = call fastcc double @isozyme_ddot(i64 %6, ptr %1, i64 %7, ptr %3, i64 %8)
  ret double %9
}

define double @isozyme_blas_c32_ddot(i32 %0, ptr %1, i32 %2, ptr %3, i32 %4) {
  %6 = sext i32 %0 to i64
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  %9 = call fastcc double @isozyme_ddot(i64 %6, ptr %1, i64 %7, ptr %3, i64 %8)
  ret double %9
}

define double @isozyme_blas_c64_ddot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) {
  %6 = call fastcc double @isozyme_ddot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4)
  ret double %6
}

define void @isozyme_blas_f32_daxpy(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = load i32, ptr %0, align 4
  %8 = sext i32 %7 to i64
  %9 = load double, ptr %1, align 8
  %10 = load i32, ptr %3, align 4
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %5, align 4
  %13 = sext i32 %12 to i64
  call fastcc void @isozyme_daxpy(i64 %8, double %9, ptr %2, i64 %11, ptr %4, i64 %13)
  ret void
}

define internal fastcc void @isozyme_daxpy(i64 %0, double %1, ptr %2, i64 %3, ptr %4, i64 %5) unnamed_addr {
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

define void @isozyme_blas_f64_daxpy(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = load i64, ptr %0, align 8
  %8 = load double, ptr %1, align 8
  %9 = load i64, ptr %3, align 8
  %10 = load i64, ptr %5, align 8
  call fastcc void @isozyme_daxpy(i64 %7, double %8, ptr %2, i64 %9, ptr %4, i64 %10)
  ret void
}

define void @isozyme_blas_c32_daxpy(i32 %0, double %1, ptr %2, i32 %3, ptr %4, i32 %5) {
  %7 = sext i32 %0 to i64
  %8 = sext i32 %3 to i64
  %9 = sext i32 %5 to i64
  call fastcc void @isozyme_daxpy(i64 %7, double %1, ptr %2, i64 %8, ptr %4, i64 %9)
  ret void
}

define void @isozyme_blas_c64_daxpy(i64 %0, double %1, ptr %2, i64 %3, ptr %4, i64 %5) {
  call fastcc void @isozyme_daxpy(i64 %0, double %1, ptr %2, i64 %3, ptr %4, i64 %5)
  ret void
}

define void @isozyme_blas_f32_dscal(ptr %0, ptr %1, ptr %2, ptr %3) {
  %5 = load i32, ptr %0, align 4
  %6 = sext i32 %5 to i64
  %7 = load double, ptr %1, align 8
  %8 = load i32, ptr %3, align 4
  %9 = sext i32 %8 to i64
  call fastcc void @isozyme_dscal(i64 %6, double %7, ptr %2, i64 %9)
  ret void
}

define internal fastcc void @isozyme_dscal(i64 %0, double %1, ptr %2, i64 %3) unnamed_addr {
  %5 = icmp sgt i64 %0, 0
  br i1 %5, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.06 = phi i64 [ %10, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %6 = mul nsw i64 %.06, %3
  %7 = getelementptr inbounds double, ptr %2, i64 %6
  %8 = load double, ptr %7, align 8
  %9 = fmul double %1, %8
  store double %9, ptr %7, align 8
  %10 = add nuw nsw i64 %.06, 1
  %exitcond.not = icmp eq i64 %10, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define void @isozyme_blas_f64_dscal(ptr %0, ptr %1, ptr %2, ptr %3) {
  %5 = load i64, ptr %0, align 8
  %6 = load double, ptr %1, align 8
  %7 = load i64, ptr %3, align 8
  call fastcc void @isozyme_dscal(i64 %5, double %6, ptr %2, i64 %7)
  ret void
}

define void @isozyme_blas_c32_dscal(i32 %0, double %1, ptr %2, i32 %3) {
  %5 = sext i32 %0 to i64
  %6 = sext i32 %3 to i64
  call fastcc void @isozyme_dscal(i64 %5, double %1, ptr %2, i64 %6)
  ret void
}

define void @isozyme_blas_c64_dscal(i64 %0, double %1, ptr %2, i64 %3) {
  call fastcc void @isozyme_dscal(i64 %0, double %1, ptr %2, i64 %3)
  ret void
}

define void @isozyme_blas_f32_dcopy(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i32, ptr %0, align 4
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4
  %11 = sext i32 %10 to i64
  call fastcc void @isozyme_dcopy(i64 %7, ptr %1, i64 %9, ptr %3, i64 %11)
  ret void
}

define internal fastcc void @isozyme_dcopy(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) unnamed_addr {
  %6 = icmp slt i64 %2, 0
  %.neg = sub i64 1, %0
  %.neg20 = mul i64 %2, %.neg
  %.016.idx = select i1 %6, i64 %.neg20, i64 0
  %.016 = getelementptr inbounds double, ptr %1, i64 %.016.idx
  %7 = icmp slt i64 %4, 0
  %.neg22 = mul i64 %4, %.neg
  %.017.idx = select i1 %7, i64 %.neg22, i64 0
  %.017 = getelementptr inbounds double, ptr %3, i64 %.017.idx
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.023 = phi i64 [ %14, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %9 = mul nsw i64 %.023, %2
  %10 = getelementptr inbounds double, ptr %.016, i64 %9
  %11 = load double, ptr %10, align 8
  %12 = mul nsw i64 %.023, %4
  %13 = getelementptr inbounds double, ptr %.017, i64 %12
  store double %11, ptr %13, align 8
  %14 = add nuw nsw i64 %.023, 1
  %exitcond.not = icmp eq i64 %14, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define void @isozyme_blas_f64_dcopy(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i64, ptr %0, align 8
  %7 = load i64, ptr %2, align 8
  %8 = load i64, ptr %4, align 8
  call fastcc void @isozyme_dcopy(i64 %6, ptr %1, i64 %7, ptr %3, i64 %8)
  ret void
}

define void @isozyme_blas_c32_dcopy(i32 %0, ptr %1, i32 %2, ptr %3, i32 %4) {
  %6 = sext i32 %0 to i64
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  call fastcc void @isozyme_dcopy(i64 %6, ptr %1, i64 %7, ptr %3, i64 %8)
  ret void
}

define void @isozyme_blas_c64_dcopy(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) {
  call fastcc void @isozyme_dcopy(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4)
  ret void
}

define void @isozyme_blas_f32_dswap(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i32, ptr %0, align 4
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4
  %11 = sext i32 %10 to i64
  call fastcc void @isozyme_dswap(i64 %7, ptr %1, i64 %9, ptr %3, i64 %11)
  ret void
}

define internal fastcc void @isozyme_dswap(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) unnamed_addr {
  %6 = icmp slt i64 %2, 0
  %.neg = sub i64 1, %0
  %.neg27 = mul i64 %2, %.neg
  %.0.idx = select i1 %6, i64 %.neg27, i64 0
  %.0 = getelementptr inbounds double, ptr %1, i64 %.0.idx
  %7 = icmp slt i64 %4, 0
  %.neg29 = mul i64 %4, %.neg
  %.024.idx = select i1 %7, i64 %.neg29, i64 0
  %.024 = getelementptr inbounds double, ptr %3, i64 %.024.idx
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.02330 = phi i64 [ %15, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %9 = mul nsw i64 %.02330, %2
  %10 = getelementptr inbounds double, ptr %.0, i64 %9
  %11 = load double, ptr %10, align 8
  %12 = mul nsw i64 %.02330, %4
  %13 = getelementptr inbounds double, ptr %.024, i64 %12
  %14 = load double, ptr %13, align 8
  store double %14, ptr %10, align 8
  store double %11, ptr %13, align 8
  %15 = add nuw nsw i64 %.02330, 1
  %exitcond.not = icmp eq i64 %15, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define void @isozyme_blas_f64_dswap(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i64, ptr %0, align 8
  %7 = load i64, ptr %2, align 8
  %8 = load i64, ptr %4, align 8
  call fastcc void @isozyme_dswap(i64 %6, ptr %1, i64 %7, ptr %3, i64 %8)
  ret void
}

define void @isozyme_blas_c32_dswap(i32 %0, ptr %1, i32 %2, ptr %3, i32 %4) {
  %6 = sext i32 %0 to i64
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  call fastcc void @isozyme_dswap(i64 %6, ptr %1, i64 %7, ptr %3, i64 %8)
  ret void
}

define void @isozyme_blas_c64_dswap(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) {
  call fastcc void @isozyme_dswap(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4)
  ret void
}

define void @isozyme_blas_f32_drot(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i32, ptr %0, align 4
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %2, align 4
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %4, align 4
  %13 = sext i32 %12 to i64
  %14 = load double, ptr %5, align 8
  %15 = load double, ptr %6, align 8
  call fastcc void @isozyme_drot(i64 %9, ptr %1, i64 %11, ptr %3, i64 %13, double %14, double %15)
  ret void
}

define internal fastcc void @isozyme_drot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4, double %5, double %6) unnamed_addr {
  %8 = icmp slt i64 %2, 0
  %.neg = sub i64 1, %0
  %.neg34 = mul i64 %2, %.neg
  %.0.idx = select i1 %8, i64 %.neg34, i64 0
  %.0 = getelementptr inbounds double, ptr %1, i64 %.0.idx
  %9 = icmp slt i64 %4, 0
  %.neg36 = mul i64 %4, %.neg
  %.030.idx = select i1 %9, i64 %.neg36, i64 0
  %.030 = getelementptr inbounds double, ptr %3, i64 %.030.idx
  %10 = icmp sgt i64 %0, 0
  br i1 %10, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.03137 = phi i64 [ %23, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %11 = mul nsw i64 %.03137, %2
  %12 = getelementptr inbounds double, ptr %.0, i64 %11
  %13 = load double, ptr %12, align 8
  %14 = mul nsw i64 %.03137, %4
  %15 = getelementptr inbounds double, ptr %.030, i64 %14
  %16 = load double, ptr %15, align 8
  %17 = fmul double %5, %13
  %18 = fmul double %6, %16
  %19 = fadd double %17, %18
  store double %19, ptr %12, align 8
  %20 = fmul double %5, %16
  %21 = fmul double %6, %13
  %22 = fsub double %20, %21
  store double %22, ptr %15, align 8
  %23 = add nuw nsw i64 %.03137, 1
  %exitcond.not = icmp eq i64 %23, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define void @isozyme_blas_f64_drot(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i64, ptr %0, align 8
  %9 = load i64, ptr %2, align 8
  %10 = load i64, ptr %4, align 8
  %11 = load double, ptr %5, align 8
  %12 = load double, ptr %6, align 8
  call fastcc void @isozyme_drot(i64 %8, ptr %1, i64 %9, ptr %3, i64 %10, double %11, double %12)
  ret void
}

define void @isozyme_blas_c32_drot(i32 %0, ptr %1, i32 %2, ptr %3, i32 %4, double %5, double %6) {
  %8 = sext i32 %0 to i64
  %9 = sext i32 %2 to i64
  %10 = sext i32 %4 to i64
  call fastcc void @isozyme_drot(i64 %8, ptr %1, i64 %9, ptr %3, i64 %10, double %5, double %6)
  ret void
}

define void @isozyme_blas_c64_drot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4, double %5, double %6) {
  call fastcc void @isozyme_drot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4, double %5, double %6)
  ret void
}

define double @isozyme_blas_f32_dnrm2(ptr %0, ptr %1, ptr %2) {
  %4 = load i32, ptr %0, align 4
  %5 = sext i32 %4 to i64
  %6 = load i32, ptr %2, align 4
  %7 = sext i32 %6 to i64
  %8 = call fastcc double @isozyme_dnrm2(i64 %5, ptr %1, i64 %7)
  ret double %8
}

define internal fastcc double @isozyme_dnrm2(i64 %0, ptr %1, i64 %2) unnamed_addr {
  %4 = icmp sgt i64 %0, 0
  br i1 %4, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  %.lcssa = phi double [ %12, %.lr.ph ]
  br label %._crit_edge

._crit_edge:
  %.011.lcssa = phi double [ 0.000000e+00, %3 ], [ %.lcssa, %._crit_edge.loopexit ]
  %5 = fcmp ogt double %.011.lcssa, 0.000000e+00
  %6 = call double @llvm.sqrt.f64(double %.011.lcssa)
  %7 = select i1 %5, double %6, double 0.000000e+00
  ret double %7

.lr.ph:
  %.013 = phi i64 [ %13, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %.01112 = phi double [ %12, %.lr.ph ], [ 0.000000e+00, %.lr.ph.preheader ]
  %8 = mul nsw i64 %.013, %2
  %9 = getelementptr inbounds double, ptr %1, i64 %8
  %10 = load double, ptr %9, align 8
  %11 = fmul double %10, %10
  %12 = fadd double %.01112, %11
  %13 = add nuw nsw i64 %.013, 1
  %exitcond.not = icmp eq i64 %13, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define double @isozyme_blas_f64_dnrm2(ptr %0, ptr %1, ptr %2) {
  %4 = load i64, ptr %0, align 8
  %5 = load i64, ptr %2, align 8
  %6 = call fastcc double @isozyme_dnrm2(i64 %4, ptr %1, i64 %5)
  ret double %6
}

define double @isozyme_blas_c32_dnrm2(i32 %0, ptr %1, i32 %2) {
  %4 = sext i32 %0 to i64
  %5 = sext i32 %2 to i64
  %6 = call fastcc double @isozyme_dnrm2(i64 %4, ptr %1, i64 %5)
  ret double %6
}

define double @isozyme_blas_c64_dnrm2(i64 %0, ptr %1, i64 %2) {
  %4 = call fastcc double @isozyme_dnrm2(i64 %0, ptr %1, i64 %2)
  ret double %4
}

define double @isozyme_blas_f32_dasum(ptr %0, ptr %1, ptr %2) {
  %4 = load i32, ptr %0, align 4
  %5 = sext i32 %4 to i64
  %6 = load i32, ptr %2, align 4
  %7 = sext i32 %6 to i64
  %8 = call fastcc double @isozyme_dasum(i64 %5, ptr %1, i64 %7)
  ret double %8
}

define internal fastcc double @isozyme_dasum(i64 %0, ptr %1, i64 %2) unnamed_addr {
  %4 = icmp sgt i64 %0, 0
  br i1 %4, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  %.lcssa = phi double [ %9, %.lr.ph ]
  br label %._crit_edge

._crit_edge:
  %.07.lcssa = phi double [ 0.000000e+00, %3 ], [ %.lcssa, %._crit_edge.loopexit ]
  ret double %.07.lcssa

.lr.ph:
  %.09 = phi i64 [ %10, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %.078 = phi double [ %9, %.lr.ph ], [ 0.000000e+00, %.lr.ph.preheader ]
  %5 = mul nsw i64 %.09, %2
  %6 = getelementptr inbounds double, ptr %1, i64 %5
  %7 = load double, ptr %6, align 8
  %8 = call double @llvm.fabs.f64(double %7)
  %9 = fadd double %.078, %8
  %10 = add nuw nsw i64 %.09, 1
  %exitcond.not = icmp eq i64 %10, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define double @isozyme_blas_f64_dasum(ptr %0, ptr %1, ptr %2) {
  %4 = load i64, ptr %0, align 8
  %5 = load i64, ptr %2, align 8
  %6 = call fastcc double @isozyme_dasum(i64 %4, ptr %1, i64 %5)
  ret double %6
}

define double @isozyme_blas_c32_dasum(i32 %0, ptr %1, i32 %2) {
  %4 = sext i32 %0 to i64
  %5 = sext i32 %2 to i64
  %6 = call fastcc double @isozyme_dasum(i64 %4, ptr %1, i64 %5)
  ret double %6
}

define double @isozyme_blas_c64_dasum(i64 %0, ptr %1, i64 %2) {
  %4 = call fastcc double @isozyme_dasum(i64 %0, ptr %1, i64 %2)
  ret double %4
}

define void @isozyme_blas_f32_dgemv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i32, ptr %1, align 4
  %14 = load i32, ptr %2, align 4
  %15 = load double, ptr %3, align 8
  %16 = load i32, ptr %5, align 4
  %17 = load i32, ptr %7, align 4
  %18 = load double, ptr %8, align 8
  %19 = load i32, ptr %10, align 4
  %20 = icmp eq i8 %12, 99
  switch i8 %12, label %21 [
    i8 116, label %23
    i8 84, label %23
    i8 67, label %23
  ]

21:
  %22 = xor i1 %20, true
  br label %23

23:
  %.not.i = phi i1 [ false, %11 ], [ %22, %21 ], [ false, %11 ], [ false, %11 ]
  switch i8 %12, label %24 [
    i8 116, label %isozyme_dgemv_.exit
    i8 84, label %isozyme_dgemv_.exit
    i8 67, label %isozyme_dgemv_.exit
  ]

24:
  %25 = xor i1 %20, true
  br label %isozyme_dgemv_.exit

isozyme_dgemv_.exit:
  %.not59.i = phi i1 [ false, %23 ], [ %25, %24 ], [ false, %23 ], [ false, %23 ]
  %26 = sext i32 %19 to i64
  %27 = sext i32 %17 to i64
  %28 = sext i32 %16 to i64
  %29 = sext i32 %14 to i64
  %30 = sext i32 %13 to i64
  %31 = and i8 %12, -33
  %or.cond.i = icmp eq i8 %31, 84
  %32 = icmp eq i8 %12, 67
  %or.cond5.i = or i1 %32, %or.cond.i
  %33 = select i1 %.not.i, i64 1, i64 %28
  %or.cond8.i = or i1 %20, %or.cond5.i
  %34 = select i1 %or.cond8.i, i64 %30, i64 %29
  %35 = select i1 %or.cond8.i, i64 %29, i64 %30
  %spec.select = select i1 %.not59.i, i64 %28, i64 1
  call fastcc void @isozyme_dgemv(i64 %35, i64 %34, double %15, ptr %4, i64 %33, i64 %spec.select, ptr %6, i64 %27, double %18, ptr %9, i64 %26)
  ret void
}

define void @isozyme_blas_f64_dgemv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i64, ptr %1, align 8
  %14 = load i64, ptr %2, align 8
  %15 = load double, ptr %3, align 8
  %16 = load i64, ptr %5, align 8
  %17 = load i64, ptr %7, align 8
  %18 = load double, ptr %8, align 8
  %19 = load i64, ptr %10, align 8
  %20 = icmp eq i8 %12, 99
  switch i8 %12, label %21 [
    i8 116, label %23
    i8 84, label %23
    i8 67, label %23
  ]

21:
  %22 = select i1 %20, i64 %16, i64 1
  br label %23

23:
  %.not.i = phi i64 [ %16, %11 ], [ %22, %21 ], [ %16, %11 ], [ %16, %11 ]
  switch i8 %12, label %24 [
    i8 116, label %isozyme_dgemv_.exit
    i8 84, label %isozyme_dgemv_.exit
    i8 67, label %isozyme_dgemv_.exit
  ]

24:
  %25 = select i1 %20, i64 1, i64 %16
  br label %isozyme_dgemv_.exit

isozyme_dgemv_.exit:
  %.not59.i = phi i64 [ 1, %23 ], [ %25, %24 ], [ 1, %23 ], [ 1, %23 ]
  %26 = and i8 %12, -33
  %or.cond.i = icmp eq i8 %26, 84
  %27 = icmp eq i8 %12, 67
  %or.cond5.i = or i1 %27, %or.cond.i
  %or.cond8.i = or i1 %20, %or.cond5.i
  %28 = select i1 %or.cond8.i, i64 %13, i64 %14
  %29 = select i1 %or.cond8.i, i64 %14, i64 %13
  call fastcc void @isozyme_dgemv(i64 %29, i64 %28, double %15, ptr %4, i64 %.not.i, i64 %.not59.i, ptr %6, i64 %17, double %18, ptr %9, i64 %19)
  ret void
}

define void @isozyme_blas_c32_dgemv(i32 %0, i32 %1, i32 %2, i32 %3, double %4, ptr %5, i32 %6, ptr %7, i32 %8, double %9, ptr %10, i32 %11) {
isozyme_dgemv_.exit:
  %12 = and i32 %1, -2
  %switch = icmp eq i32 %12, 112
  %13 = sext i32 %2 to i64
  %14 = sext i32 %3 to i64
  %15 = sext i32 %6 to i64
  %16 = sext i32 %8 to i64
  %17 = sext i32 %11 to i64
  %18 = icmp eq i32 %0, 101
  %19 = xor i1 %switch, %18
  %20 = select i1 %19, i64 %15, i64 1
  %21 = select i1 %switch, i64 %13, i64 %14
  %22 = select i1 %switch, i64 %14, i64 %13
  %23 = xor i1 %switch, %18
  %24 = select i1 %23, i64 1, i64 %15
  call fastcc void @isozyme_dgemv(i64 %22, i64 %21, double %4, ptr %5, i64 %20, i64 %24, ptr %7, i64 %16, double %9, ptr %10, i64 %17)
  ret void
}

define void @isozyme_blas_c64_dgemv(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, ptr %7, i64 %8, double %9, ptr %10, i64 %11) {
isozyme_dgemv_.exit:
  %12 = and i32 %1, -2
  %switch = icmp eq i32 %12, 112
  %13 = icmp eq i32 %0, 101
  %14 = xor i1 %switch, %13
  %15 = select i1 %14, i64 %6, i64 1
  %16 = select i1 %switch, i64 %2, i64 %3
  %17 = select i1 %switch, i64 %3, i64 %2
  %18 = select i1 %14, i64 1, i64 %6
  call fastcc void @isozyme_dgemv(i64 %17, i64 %16, double %4, ptr %5, i64 %15, i64 %18, ptr %7, i64 %8, double %9, ptr %10, i64 %11)
  ret void
}

define void @isozyme_blas_f32_dger(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i32, ptr %0, align 4
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %1, align 4
  %13 = sext i32 %12 to i64
  %14 = load double, ptr %2, align 8
  %15 = load i32, ptr %4, align 4
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %6, align 4
  %18 = sext i32 %17 to i64
  %19 = load i32, ptr %8, align 4
  %20 = sext i32 %19 to i64
  call fastcc void @isozyme_dger(i64 %11, i64 %13, double %14, ptr %3, i64 %16, ptr %5, i64 %18, ptr %7, i64 1, i64 %20)
  ret void
}

define void @isozyme_blas_f64_dger(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i64, ptr %0, align 8
  %11 = load i64, ptr %1, align 8
  %12 = load double, ptr %2, align 8
  %13 = load i64, ptr %4, align 8
  %14 = load i64, ptr %6, align 8
  %15 = load i64, ptr %8, align 8
  call fastcc void @isozyme_dger(i64 %10, i64 %11, double %12, ptr %3, i64 %13, ptr %5, i64 %14, ptr %7, i64 1, i64 %15)
  ret void
}

define void @isozyme_blas_c32_dger(i32 %0, i32 %1, i32 %2, double %3, ptr %4, i32 %5, ptr %6, i32 %7, ptr %8, i32 %9) {
  %.not = icmp eq i32 %0, 101
  %11 = sext i32 %1 to i64
  %12 = sext i32 %2 to i64
  %13 = sext i32 %5 to i64
  %14 = sext i32 %7 to i64
  %15 = sext i32 %9 to i64
  %16 = select i1 %.not, i64 %15, i64 1
  %17 = select i1 %.not, i64 1, i64 %15
  call fastcc void @isozyme_dger(i64 %11, i64 %12, double %3, ptr %4, i64 %13, ptr %6, i64 %14, ptr %8, i64 %16, i64 %17)
  ret void
}

define void @isozyme_blas_c64_dger(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) {
  %.not = icmp eq i32 %0, 101
  %11 = select i1 %.not, i64 %9, i64 1
  %12 = select i1 %.not, i64 1, i64 %9
  call fastcc void @isozyme_dger(i64 %1, i64 %2, double %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %11, i64 %12)
  ret void
}

define void @isozyme_blas_f32_dsymv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = load i8, ptr %0, align 1
  %12 = load i32, ptr %1, align 4
  %13 = sext i32 %12 to i64
  %14 = load double, ptr %2, align 8
  %15 = load i32, ptr %4, align 4
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %6, align 4
  %18 = sext i32 %17 to i64
  %19 = load double, ptr %7, align 8
  %20 = load i32, ptr %9, align 4
  %21 = sext i32 %20 to i64
  %22 = and i8 %11, -33
  %23 = icmp eq i8 %22, 85
  %24 = zext i1 %23 to i32
  call fastcc void @isozyme_dsymv(i32 %24, i64 %13, double %14, ptr %3, i64 1, i64 %16, ptr %5, i64 %18, double %19, ptr %8, i64 %21)
  ret void
}

define void @isozyme_blas_f64_dsymv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = load i8, ptr %0, align 1
  %12 = load i64, ptr %1, align 8
  %13 = load double, ptr %2, align 8
  %14 = load i64, ptr %4, align 8
  %15 = load i64, ptr %6, align 8
  %16 = load double, ptr %7, align 8
  %17 = load i64, ptr %9, align 8
  %18 = and i8 %11, -33
  %19 = icmp eq i8 %18, 85
  %20 = zext i1 %19 to i32
  call fastcc void @isozyme_dsymv(i32 %20, i64 %12, double %13, ptr %3, i64 1, i64 %14, ptr %5, i64 %15, double %16, ptr %8, i64 %17)
  ret void
}

define void @isozyme_blas_c32_dsymv(i32 %0, i32 %1, i32 %2, double %3, ptr %4, i32 %5, ptr %6, i32 %7, double %8, ptr %9, i32 %10) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %11 = zext i1 %switch.selectcmp to i32
  %.not = icmp eq i32 %0, 101
  %12 = sext i32 %2 to i64
  %13 = sext i32 %5 to i64
  %14 = sext i32 %7 to i64
  %15 = sext i32 %10 to i64
  %16 = select i1 %.not, i64 %13, i64 1
  %17 = select i1 %.not, i64 1, i64 %13
  call fastcc void @isozyme_dsymv(i32 %11, i64 %12, double %3, ptr %4, i64 %16, i64 %17, ptr %6, i64 %14, double %8, ptr %9, i64 %15)
  ret void
}

define void @isozyme_blas_c64_dsymv(i32 %0, i32 %1, i64 %2, double %3, ptr %4, i64 %5, ptr %6, i64 %7, double %8, ptr %9, i64 %10) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %11 = zext i1 %switch.selectcmp to i32
  %.not = icmp eq i32 %0, 101
  %12 = select i1 %.not, i64 %5, i64 1
  %13 = select i1 %.not, i64 1, i64 %5
  call fastcc void @isozyme_dsymv(i32 %11, i64 %2, double %3, ptr %4, i64 %12, i64 %13, ptr %6, i64 %7, double %8, ptr %9, i64 %10)
  ret void
}

define void @isozyme_blas_f32_dsyr(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i8, ptr %0, align 1
  %9 = load i32, ptr %1, align 4
  %10 = sext i32 %9 to i64
  %11 = load double, ptr %2, align 8
  %12 = load i32, ptr %4, align 4
  %13 = sext i32 %12 to i64
  %14 = load i32, ptr %6, align 4
  %15 = sext i32 %14 to i64
  %16 = and i8 %8, -33
  %17 = icmp eq i8 %16, 85
  %18 = zext i1 %17 to i32
  call fastcc void @isozyme_dsyr(i32 %18, i64 %10, double %11, ptr %3, i64 %13, ptr %5, i64 1, i64 %15)
  ret void
}

define void @isozyme_blas_f64_dsyr(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i8, ptr %0, align 1
  %9 = load i64, ptr %1, align 8
  %10 = load double, ptr %2, align 8
  %11 = load i64, ptr %4, align 8
  %12 = load i64, ptr %6, align 8
  %13 = and i8 %8, -33
  %14 = icmp eq i8 %13, 85
  %15 = zext i1 %14 to i32
  call fastcc void @isozyme_dsyr(i32 %15, i64 %9, double %10, ptr %3, i64 %11, ptr %5, i64 1, i64 %12)
  ret void
}

define void @isozyme_blas_c32_dsyr(i32 %0, i32 %1, i32 %2, double %3, ptr %4, i32 %5, ptr %6, i32 %7) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %8 = zext i1 %switch.selectcmp to i32
  %.not = icmp eq i32 %0, 101
  %9 = sext i32 %2 to i64
  %10 = sext i32 %5 to i64
  %11 = sext i32 %7 to i64
  %12 = select i1 %.not, i64 %11, i64 1
  %13 = select i1 %.not, i64 1, i64 %11
  call fastcc void @isozyme_dsyr(i32 %8, i64 %9, double %3, ptr %4, i64 %10, ptr %6, i64 %12, i64 %13)
  ret void
}

define void @isozyme_blas_c64_dsyr(i32 %0, i32 %1, i64 %2, double %3, ptr %4, i64 %5, ptr %6, i64 %7) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %8 = zext i1 %switch.selectcmp to i32
  %.not = icmp eq i32 %0, 101
  %9 = select i1 %.not, i64 %7, i64 1
  %10 = select i1 %.not, i64 1, i64 %7
  call fastcc void @isozyme_dsyr(i32 %8, i64 %2, double %3, ptr %4, i64 %5, ptr %6, i64 %9, i64 %10)
  ret void
}

define void @isozyme_blas_f32_dsyr2(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i32, ptr %1, align 4
  %12 = sext i32 %11 to i64
  %13 = load double, ptr %2, align 8
  %14 = load i32, ptr %4, align 4
  %15 = sext i32 %14 to i64
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = load i32, ptr %8, align 4
  %19 = sext i32 %18 to i64
  %20 = and i8 %10, -33
  %21 = icmp eq i8 %20, 85
  %22 = zext i1 %21 to i32
  call fastcc void @isozyme_dsyr2(i32 %22, i64 %12, double %13, ptr %3, i64 %15, ptr %5, i64 %17, ptr %7, i64 1, i64 %19)
  ret void
}

define void @isozyme_blas_f64_dsyr2(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i64, ptr %1, align 8
  %12 = load double, ptr %2, align 8
  %13 = load i64, ptr %4, align 8
  %14 = load i64, ptr %6, align 8
  %15 = load i64, ptr %8, align 8
  %16 = and i8 %10, -33
  %17 = icmp eq i8 %16, 85
  %18 = zext i1 %17 to i32
  call fastcc void @isozyme_dsyr2(i32 %18, i64 %11, double %12, ptr %3, i64 %13, ptr %5, i64 %14, ptr %7, i64 1, i64 %15)
  ret void
}

define void @isozyme_blas_c32_dsyr2(i32 %0, i32 %1, i32 %2, double %3, ptr %4, i32 %5, ptr %6, i32 %7, ptr %8, i32 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = zext i1 %switch.selectcmp to i32
  %.not = icmp eq i32 %0, 101
  %11 = sext i32 %2 to i64
  %12 = sext i32 %5 to i64
  %13 = sext i32 %7 to i64
  %14 = sext i32 %9 to i64
  %15 = select i1 %.not, i64 %14, i64 1
  %16 = select i1 %.not, i64 1, i64 %14
  call fastcc void @isozyme_dsyr2(i32 %10, i64 %11, double %3, ptr %4, i64 %12, ptr %6, i64 %13, ptr %8, i64 %15, i64 %16)
  ret void
}

define void @isozyme_blas_c64_dsyr2(i32 %0, i32 %1, i64 %2, double %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = zext i1 %switch.selectcmp to i32
  %.not = icmp eq i32 %0, 101
  %11 = select i1 %.not, i64 %9, i64 1
  %12 = select i1 %.not, i64 1, i64 %9
  call fastcc void @isozyme_dsyr2(i32 %10, i64 %2, double %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %11, i64 %12)
  ret void
}

define void @isozyme_blas_f32_dtrmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i8, ptr %1, align 1
  %11 = load i8, ptr %2, align 1
  %12 = load i32, ptr %3, align 4
  %13 = load i32, ptr %5, align 4
  %14 = load i32, ptr %7, align 4
  switch i8 %10, label %15 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
  ]

15:
  %16 = icmp eq i8 %10, 99
  %17 = zext i1 %16 to i32
  br label %switch.edge

switch.edge:
  %18 = phi i32 [ 1, %8 ], [ %17, %15 ], [ 1, %8 ], [ 1, %8 ]
  %switch.tableidx = add i8 %10, -67
  %19 = icmp ugt i8 %switch.tableidx, 49
  %switch.cast = zext i8 %switch.tableidx to i50
  %switch.downshift = lshr i50 562945658322942, %switch.cast
  %switch.masked = trunc i50 %switch.downshift to i1
  %.not.i = select i1 %19, i1 true, i1 %switch.masked
  %switch.tableidx9 = add i8 %10, -67
  %20 = icmp ugt i8 %switch.tableidx9, 49
  %switch.cast10 = zext i8 %switch.tableidx9 to i50
  %switch.downshift12 = lshr i50 562945658322942, %switch.cast10
  %switch.masked13 = trunc i50 %switch.downshift12 to i1
  %.not40.i = select i1 %20, i1 true, i1 %switch.masked13
  %21 = sext i32 %14 to i64
  %22 = sext i32 %13 to i64
  %23 = sext i32 %12 to i64
  %24 = select i1 %.not.i, i64 1, i64 %22
  %25 = and i8 %11, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = and i8 %9, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  %31 = icmp ne i32 %18, %30
  %32 = zext i1 %31 to i32
  %spec.select = select i1 %.not40.i, i64 %22, i64 1
  call fastcc void @isozyme_dtrmv(i32 %32, i32 %27, i64 %23, ptr %4, i64 %24, i64 %spec.select, ptr %6, i64 %21)
  ret void
}

define void @isozyme_blas_f64_dtrmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i8, ptr %1, align 1
  %11 = load i8, ptr %2, align 1
  %12 = load i64, ptr %3, align 8
  %13 = load i64, ptr %5, align 8
  %14 = load i64, ptr %7, align 8
  switch i8 %10, label %15 [
    i8 116, label %18
    i8 84, label %18
    i8 67, label %18
  ]

15:
  %16 = icmp eq i8 %10, 99
  %17 = zext i1 %16 to i32
  br label %18

18:
  %19 = phi i32 [ 1, %8 ], [ %17, %15 ], [ 1, %8 ], [ 1, %8 ]
  switch i8 %10, label %20 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

20:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %13, %18 ], [ 1, %20 ], [ %13, %18 ], [ %13, %18 ], [ %13, %18 ]
  switch i8 %10, label %21 [
    i8 116, label %isozyme_dtrmv_.exit
    i8 84, label %isozyme_dtrmv_.exit
    i8 67, label %isozyme_dtrmv_.exit
    i8 99, label %isozyme_dtrmv_.exit
  ]

21:
  br label %isozyme_dtrmv_.exit

isozyme_dtrmv_.exit:
  %.not40.i = phi i64 [ 1, %switch.edge ], [ %13, %21 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %22 = and i8 %11, -33
  %23 = icmp eq i8 %22, 85
  %24 = zext i1 %23 to i32
  %25 = and i8 %9, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = icmp ne i32 %19, %27
  %29 = zext i1 %28 to i32
  call fastcc void @isozyme_dtrmv(i32 %29, i32 %24, i64 %12, ptr %4, i64 %.not.i, i64 %.not40.i, ptr %6, i64 %14)
  ret void
}

define void @isozyme_blas_c32_dtrmv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, ptr %5, i32 %6, ptr %7, i32 %8) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp22 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %9 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %9, 112
  %switch.selectcmp.case123 = icmp eq i32 %3, 121
  %switch.selectcmp.case224 = icmp eq i32 %3, 132
  %switch.selectcmp25 = or i1 %switch.selectcmp.case123, %switch.selectcmp.case224
  %10 = zext i1 %switch.selectcmp25 to i32
  %11 = icmp eq i32 %0, 101
  %12 = sext i32 %4 to i64
  %13 = sext i32 %6 to i64
  %14 = sext i32 %8 to i64
  %15 = xor i1 %switch.selectcmp, %11
  %16 = select i1 %15, i64 %13, i64 1
  %17 = xor i1 %switch.selectcmp, %switch.selectcmp22
  %18 = zext i1 %17 to i32
  %19 = select i1 %15, i64 1, i64 %13
  call fastcc void @isozyme_dtrmv(i32 %18, i32 %10, i64 %12, ptr %5, i64 %16, i64 %19, ptr %7, i64 %14)
  ret void
}

define void @isozyme_blas_c64_dtrmv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp22 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %9 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %9, 112
  %switch.selectcmp.case123 = icmp eq i32 %3, 121
  %switch.selectcmp.case224 = icmp eq i32 %3, 132
  %switch.selectcmp25 = or i1 %switch.selectcmp.case123, %switch.selectcmp.case224
  %10 = zext i1 %switch.selectcmp25 to i32
  %11 = icmp eq i32 %0, 101
  %12 = xor i1 %switch.selectcmp, %11
  %13 = select i1 %12, i64 %6, i64 1
  %14 = xor i1 %switch.selectcmp, %switch.selectcmp22
  %15 = zext i1 %14 to i32
  %16 = select i1 %12, i64 1, i64 %6
  call fastcc void @isozyme_dtrmv(i32 %15, i32 %10, i64 %4, ptr %5, i64 %13, i64 %16, ptr %7, i64 %8)
  ret void
}

define void @isozyme_blas_f32_dtrsv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i8, ptr %1, align 1
  %11 = load i8, ptr %2, align 1
  %12 = load i32, ptr %3, align 4
  %13 = load i32, ptr %5, align 4
  %14 = load i32, ptr %7, align 4
  switch i8 %10, label %15 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
  ]

15:
  %16 = icmp eq i8 %10, 99
  %17 = zext i1 %16 to i32
  br label %switch.edge

switch.edge:
  %18 = phi i32 [ 1, %8 ], [ %17, %15 ], [ 1, %8 ], [ 1, %8 ]
  %switch.tableidx = add i8 %10, -67
  %19 = icmp ugt i8 %switch.tableidx, 49
  %switch.cast = zext i8 %switch.tableidx to i50
  %switch.downshift = lshr i50 562945658322942, %switch.cast
  %switch.masked = trunc i50 %switch.downshift to i1
  %.not.i = select i1 %19, i1 true, i1 %switch.masked
  %switch.tableidx9 = add i8 %10, -67
  %20 = icmp ugt i8 %switch.tableidx9, 49
  %switch.cast10 = zext i8 %switch.tableidx9 to i50
  %switch.downshift12 = lshr i50 562945658322942, %switch.cast10
  %switch.masked13 = trunc i50 %switch.downshift12 to i1
  %.not40.i = select i1 %20, i1 true, i1 %switch.masked13
  %21 = sext i32 %14 to i64
  %22 = sext i32 %13 to i64
  %23 = sext i32 %12 to i64
  %24 = select i1 %.not.i, i64 1, i64 %22
  %25 = and i8 %11, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = and i8 %9, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  %31 = icmp ne i32 %18, %30
  %32 = zext i1 %31 to i32
  %spec.select = select i1 %.not40.i, i64 %22, i64 1
  call fastcc void @isozyme_dtrsv(i32 %32, i32 %27, i64 %23, ptr %4, i64 %24, i64 %spec.select, ptr %6, i64 %21)
  ret void
}

define void @isozyme_blas_f64_dtrsv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i8, ptr %1, align 1
  %11 = load i8, ptr %2, align 1
  %12 = load i64, ptr %3, align 8
  %13 = load i64, ptr %5, align 8
  %14 = load i64, ptr %7, align 8
  switch i8 %10, label %15 [
    i8 116, label %18
    i8 84, label %18
    i8 67, label %18
  ]

15:
  %16 = icmp eq i8 %10, 99
  %17 = zext i1 %16 to i32
  br label %18

18:
  %19 = phi i32 [ 1, %8 ], [ %17, %15 ], [ 1, %8 ], [ 1, %8 ]
  switch i8 %10, label %20 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

20:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %13, %18 ], [ 1, %20 ], [ %13, %18 ], [ %13, %18 ], [ %13, %18 ]
  switch i8 %10, label %21 [
    i8 116, label %isozyme_dtrsv_.exit
    i8 84, label %isozyme_dtrsv_.exit
    i8 67, label %isozyme_dtrsv_.exit
    i8 99, label %isozyme_dtrsv_.exit
  ]

21:
  br label %isozyme_dtrsv_.exit

isozyme_dtrsv_.exit:
  %.not40.i = phi i64 [ 1, %switch.edge ], [ %13, %21 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %22 = and i8 %11, -33
  %23 = icmp eq i8 %22, 85
  %24 = zext i1 %23 to i32
  %25 = and i8 %9, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = icmp ne i32 %19, %27
  %29 = zext i1 %28 to i32
  call fastcc void @isozyme_dtrsv(i32 %29, i32 %24, i64 %12, ptr %4, i64 %.not.i, i64 %.not40.i, ptr %6, i64 %14)
  ret void
}

define void @isozyme_blas_c32_dtrsv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, ptr %5, i32 %6, ptr %7, i32 %8) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp22 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %9 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %9, 112
  %switch.selectcmp.case123 = icmp eq i32 %3, 121
  %switch.selectcmp.case224 = icmp eq i32 %3, 132
  %switch.selectcmp25 = or i1 %switch.selectcmp.case123, %switch.selectcmp.case224
  %10 = zext i1 %switch.selectcmp25 to i32
  %11 = icmp eq i32 %0, 101
  %12 = sext i32 %4 to i64
  %13 = sext i32 %6 to i64
  %14 = sext i32 %8 to i64
  %15 = xor i1 %switch.selectcmp, %11
  %16 = select i1 %15, i64 %13, i64 1
  %17 = xor i1 %switch.selectcmp, %switch.selectcmp22
  %18 = zext i1 %17 to i32
  %19 = select i1 %15, i64 1, i64 %13
  call fastcc void @isozyme_dtrsv(i32 %18, i32 %10, i64 %12, ptr %5, i64 %16, i64 %19, ptr %7, i64 %14)
  ret void
}

define void @isozyme_blas_c64_dtrsv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp22 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %9 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %9, 112
  %switch.selectcmp.case123 = icmp eq i32 %3, 121
  %switch.selectcmp.case224 = icmp eq i32 %3, 132
  %switch.selectcmp25 = or i1 %switch.selectcmp.case123, %switch.selectcmp.case224
  %10 = zext i1 %switch.selectcmp25 to i32
  %11 = icmp eq i32 %0, 101
  %12 = xor i1 %switch.selectcmp, %11
  %13 = select i1 %12, i64 %6, i64 1
  %14 = xor i1 %switch.selectcmp, %switch.selectcmp22
  %15 = zext i1 %14 to i32
  %16 = select i1 %12, i64 1, i64 %6
  call fastcc void @isozyme_dtrsv(i32 %15, i32 %10, i64 %4, ptr %5, i64 %13, i64 %16, ptr %7, i64 %8)
  ret void
}

define void @isozyme_blas_f32_dgbmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
  %14 = load i8, ptr %0, align 1
  %15 = load i32, ptr %1, align 4
  %16 = load i32, ptr %2, align 4
  %17 = load i32, ptr %3, align 4
  %18 = load i32, ptr %4, align 4
  %19 = load double, ptr %5, align 8
  %20 = load i32, ptr %7, align 4
  %21 = load i32, ptr %9, align 4
  %22 = load double, ptr %10, align 8
  %23 = load i32, ptr %12, align 4
  switch i8 %14, label %24 [
    i8 116, label %isozyme_dgbmv_.exit
    i8 84, label %isozyme_dgbmv_.exit
    i8 67, label %isozyme_dgbmv_.exit
  ]

24:
  %25 = icmp eq i8 %14, 99
  %26 = zext i1 %25 to i32
  br label %isozyme_dgbmv_.exit

isozyme_dgbmv_.exit:
  %27 = phi i32 [ 1, %13 ], [ %26, %24 ], [ 1, %13 ], [ 1, %13 ]
  %28 = sext i32 %23 to i64
  %29 = sext i32 %21 to i64
  %30 = sext i32 %20 to i64
  %31 = sext i32 %18 to i64
  %32 = sext i32 %17 to i64
  %33 = sext i32 %16 to i64
  %34 = sext i32 %15 to i64
  call fastcc void @isozyme_dany_gbmv(i32 0, i32 %27, i64 %34, i64 %33, i64 %32, i64 %31, double %19, ptr %6, i64 %30, ptr %8, i64 %29, double %22, ptr %11, i64 %28)
  ret void
}

define void @isozyme_blas_f64_dgbmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
  %14 = load i8, ptr %0, align 1
  %15 = load i64, ptr %1, align 8
  %16 = load i64, ptr %2, align 8
  %17 = load i64, ptr %3, align 8
  %18 = load i64, ptr %4, align 8
  %19 = load double, ptr %5, align 8
  %20 = load i64, ptr %7, align 8
  %21 = load i64, ptr %9, align 8
  %22 = load double, ptr %10, align 8
  %23 = load i64, ptr %12, align 8
  switch i8 %14, label %24 [
    i8 116, label %isozyme_dgbmv_.exit
    i8 84, label %isozyme_dgbmv_.exit
    i8 67, label %isozyme_dgbmv_.exit
  ]

24:
  %25 = icmp eq i8 %14, 99
  %26 = zext i1 %25 to i32
  br label %isozyme_dgbmv_.exit

isozyme_dgbmv_.exit:
  %27 = phi i32 [ 1, %13 ], [ %26, %24 ], [ 1, %13 ], [ 1, %13 ]
  call fastcc void @isozyme_dany_gbmv(i32 0, i32 %27, i64 %15, i64 %16, i64 %17, i64 %18, double %19, ptr %6, i64 %20, ptr %8, i64 %21, double %22, ptr %11, i64 %23)
  ret void
}

define void @isozyme_blas_c32_dgbmv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, double %6, ptr %7, i32 %8, ptr %9, i32 %10, double %11, ptr %12, i32 %13) {
isozyme_dgbmv_.exit:
  %14 = icmp eq i32 %0, 101
  %15 = zext i1 %14 to i32
  %16 = and i32 %1, -2
  %switch = icmp eq i32 %16, 112
  %17 = sext i32 %2 to i64
  %18 = sext i32 %3 to i64
  %19 = sext i32 %4 to i64
  %20 = sext i32 %5 to i64
  %21 = sext i32 %8 to i64
  %22 = sext i32 %10 to i64
  %23 = sext i32 %13 to i64
  %. = zext i1 %switch to i32
  call fastcc void @isozyme_dany_gbmv(i32 %15, i32 %., i64 %17, i64 %18, i64 %19, i64 %20, double %6, ptr %7, i64 %21, ptr %9, i64 %22, double %11, ptr %12, i64 %23)
  ret void
}

define void @isozyme_blas_c64_dgbmv(i32 %0, i32 %1, i64 %2, i64 %3, i64 %4, i64 %5, double %6, ptr %7, i64 %8, ptr %9, i64 %10, double %11, ptr %12, i64 %13) {
isozyme_dgbmv_.exit:
  %14 = icmp eq i32 %0, 101
  %15 = zext i1 %14 to i32
  %16 = and i32 %1, -2
  %switch = icmp eq i32 %16, 112
  %spec.select = zext i1 %switch to i32
  call fastcc void @isozyme_dany_gbmv(i32 %15, i32 %spec.select, i64 %2, i64 %3, i64 %4, i64 %5, double %6, ptr %7, i64 %8, ptr %9, i64 %10, double %11, ptr %12, i64 %13)
  ret void
}

define void @isozyme_blas_f32_dsbmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i32, ptr %1, align 4
  %14 = sext i32 %13 to i64
  %15 = load i32, ptr %2, align 4
  %16 = sext i32 %15 to i64
  %17 = load double, ptr %3, align 8
  %18 = load i32, ptr %5, align 4
  %19 = sext i32 %18 to i64
  %20 = load i32, ptr %7, align 4
  %21 = sext i32 %20 to i64
  %22 = load double, ptr %8, align 8
  %23 = load i32, ptr %10, align 4
  %24 = sext i32 %23 to i64
  %25 = and i8 %12, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  call fastcc void @isozyme_dany_symv(i32 1, i32 %27, i64 %14, i64 %16, double %17, ptr %4, i64 %19, ptr %6, i64 %21, double %22, ptr %9, i64 %24)
  ret void
}

define void @isozyme_blas_f64_dsbmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i64, ptr %1, align 8
  %14 = load i64, ptr %2, align 8
  %15 = load double, ptr %3, align 8
  %16 = load i64, ptr %5, align 8
  %17 = load i64, ptr %7, align 8
  %18 = load double, ptr %8, align 8
  %19 = load i64, ptr %10, align 8
  %20 = and i8 %12, -33
  %21 = icmp eq i8 %20, 85
  %22 = zext i1 %21 to i32
  call fastcc void @isozyme_dany_symv(i32 1, i32 %22, i64 %13, i64 %14, double %15, ptr %4, i64 %16, ptr %6, i64 %17, double %18, ptr %9, i64 %19)
  ret void
}

define void @isozyme_blas_c32_dsbmv(i32 %0, i32 %1, i32 %2, i32 %3, double %4, ptr %5, i32 %6, ptr %7, i32 %8, double %9, ptr %10, i32 %11) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = icmp eq i32 %0, 101
  %13 = sext i32 %2 to i64
  %14 = sext i32 %3 to i64
  %15 = sext i32 %6 to i64
  %16 = sext i32 %8 to i64
  %17 = sext i32 %11 to i64
  %18 = xor i1 %switch.selectcmp, %12
  %19 = zext i1 %18 to i32
  call fastcc void @isozyme_dany_symv(i32 1, i32 %19, i64 %13, i64 %14, double %4, ptr %5, i64 %15, ptr %7, i64 %16, double %9, ptr %10, i64 %17)
  ret void
}

define void @isozyme_blas_c64_dsbmv(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, ptr %7, i64 %8, double %9, ptr %10, i64 %11) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = icmp eq i32 %0, 101
  %13 = xor i1 %switch.selectcmp, %12
  %14 = zext i1 %13 to i32
  call fastcc void @isozyme_dany_symv(i32 1, i32 %14, i64 %2, i64 %3, double %4, ptr %5, i64 %6, ptr %7, i64 %8, double %9, ptr %10, i64 %11)
  ret void
}

define void @isozyme_blas_f32_dspmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i32, ptr %1, align 4
  %12 = sext i32 %11 to i64
  %13 = load double, ptr %2, align 8
  %14 = load i32, ptr %5, align 4
  %15 = sext i32 %14 to i64
  %16 = load double, ptr %6, align 8
  %17 = load i32, ptr %8, align 4
  %18 = sext i32 %17 to i64
  %19 = and i8 %10, -33
  %20 = icmp eq i8 %19, 85
  %21 = zext i1 %20 to i32
  %22 = add nsw i64 %12, -1
  call fastcc void @isozyme_dany_symv(i32 0, i32 %21, i64 %12, i64 %22, double %13, ptr %3, i64 0, ptr %4, i64 %15, double %16, ptr %7, i64 %18)
  ret void
}

define void @isozyme_blas_f64_dspmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i64, ptr %1, align 8
  %12 = load double, ptr %2, align 8
  %13 = load i64, ptr %5, align 8
  %14 = load double, ptr %6, align 8
  %15 = load i64, ptr %8, align 8
  %16 = and i8 %10, -33
  %17 = icmp eq i8 %16, 85
  %18 = zext i1 %17 to i32
  %19 = add nsw i64 %11, -1
  call fastcc void @isozyme_dany_symv(i32 0, i32 %18, i64 %11, i64 %19, double %12, ptr %3, i64 0, ptr %4, i64 %13, double %14, ptr %7, i64 %15)
  ret void
}

define void @isozyme_blas_c32_dspmv(i32 %0, i32 %1, i32 %2, double %3, ptr %4, ptr %5, i32 %6, double %7, ptr %8, i32 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = icmp eq i32 %0, 101
  %11 = sext i32 %2 to i64
  %12 = sext i32 %6 to i64
  %13 = sext i32 %9 to i64
  %14 = xor i1 %switch.selectcmp, %10
  %15 = zext i1 %14 to i32
  %16 = add nsw i64 %11, -1
  call fastcc void @isozyme_dany_symv(i32 0, i32 %15, i64 %11, i64 %16, double %3, ptr %4, i64 0, ptr %5, i64 %12, double %7, ptr %8, i64 %13)
  ret void
}

define void @isozyme_blas_c64_dspmv(i32 %0, i32 %1, i64 %2, double %3, ptr %4, ptr %5, i64 %6, double %7, ptr %8, i64 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = icmp eq i32 %0, 101
  %11 = xor i1 %switch.selectcmp, %10
  %12 = zext i1 %11 to i32
  %13 = add nsw i64 %2, -1
  call fastcc void @isozyme_dany_symv(i32 0, i32 %12, i64 %2, i64 %13, double %3, ptr %4, i64 0, ptr %5, i64 %6, double %7, ptr %8, i64 %9)
  ret void
}

define void @isozyme_blas_f32_dspr(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = load i8, ptr %0, align 1
  %8 = load i32, ptr %1, align 4
  %9 = sext i32 %8 to i64
  %10 = load double, ptr %2, align 8
  %11 = load i32, ptr %4, align 4
  %12 = sext i32 %11 to i64
  %13 = and i8 %7, -33
  %14 = icmp eq i8 %13, 85
  %15 = zext i1 %14 to i32
  call fastcc void @isozyme_dany_spr(i32 %15, i64 %9, double %10, ptr %3, i64 %12, ptr %5)
  ret void
}

define void @isozyme_blas_f64_dspr(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = load i8, ptr %0, align 1
  %8 = load i64, ptr %1, align 8
  %9 = load double, ptr %2, align 8
  %10 = load i64, ptr %4, align 8
  %11 = and i8 %7, -33
  %12 = icmp eq i8 %11, 85
  %13 = zext i1 %12 to i32
  call fastcc void @isozyme_dany_spr(i32 %13, i64 %8, double %9, ptr %3, i64 %10, ptr %5)
  ret void
}

define void @isozyme_blas_c32_dspr(i32 %0, i32 %1, i32 %2, double %3, ptr %4, i32 %5, ptr %6) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %7 = icmp eq i32 %0, 101
  %8 = sext i32 %2 to i64
  %9 = sext i32 %5 to i64
  %10 = xor i1 %switch.selectcmp, %7
  %11 = zext i1 %10 to i32
  call fastcc void @isozyme_dany_spr(i32 %11, i64 %8, double %3, ptr %4, i64 %9, ptr %6)
  ret void
}

define void @isozyme_blas_c64_dspr(i32 %0, i32 %1, i64 %2, double %3, ptr %4, i64 %5, ptr %6) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %7 = icmp eq i32 %0, 101
  %8 = xor i1 %switch.selectcmp, %7
  %9 = zext i1 %8 to i32
  call fastcc void @isozyme_dany_spr(i32 %9, i64 %2, double %3, ptr %4, i64 %5, ptr %6)
  ret void
}

define void @isozyme_blas_f32_dspr2(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i32, ptr %1, align 4
  %11 = sext i32 %10 to i64
  %12 = load double, ptr %2, align 8
  %13 = load i32, ptr %4, align 4
  %14 = sext i32 %13 to i64
  %15 = load i32, ptr %6, align 4
  %16 = sext i32 %15 to i64
  %17 = and i8 %9, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  call fastcc void @isozyme_dany_spr2(i32 %19, i64 %11, double %12, ptr %3, i64 %14, ptr %5, i64 %16, ptr %7)
  ret void
}

define void @isozyme_blas_f64_dspr2(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i64, ptr %1, align 8
  %11 = load double, ptr %2, align 8
  %12 = load i64, ptr %4, align 8
  %13 = load i64, ptr %6, align 8
  %14 = and i8 %9, -33
  %15 = icmp eq i8 %14, 85
  %16 = zext i1 %15 to i32
  call fastcc void @isozyme_dany_spr2(i32 %16, i64 %10, double %11, ptr %3, i64 %12, ptr %5, i64 %13, ptr %7)
  ret void
}

define void @isozyme_blas_c32_dspr2(i32 %0, i32 %1, i32 %2, double %3, ptr %4, i32 %5, ptr %6, i32 %7, ptr %8) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %9 = icmp eq i32 %0, 101
  %10 = sext i32 %2 to i64
  %11 = sext i32 %5 to i64
  %12 = sext i32 %7 to i64
  %13 = xor i1 %switch.selectcmp, %9
  %14 = zext i1 %13 to i32
  call fastcc void @isozyme_dany_spr2(i32 %14, i64 %10, double %3, ptr %4, i64 %11, ptr %6, i64 %12, ptr %8)
  ret void
}

define void @isozyme_blas_c64_dspr2(i32 %0, i32 %1, i64 %2, double %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %9 = icmp eq i32 %0, 101
  %10 = xor i1 %switch.selectcmp, %9
  %11 = zext i1 %10 to i32
  call fastcc void @isozyme_dany_spr2(i32 %11, i64 %2, double %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8)
  ret void
}

define void @isozyme_blas_f32_dtbmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i8, ptr %1, align 1
  %12 = load i8, ptr %2, align 1
  %13 = load i32, ptr %3, align 4
  %14 = load i32, ptr %4, align 4
  %15 = load i32, ptr %6, align 4
  %16 = load i32, ptr %8, align 4
  switch i8 %11, label %17 [
    i8 116, label %isozyme_dtbmv_.exit
    i8 84, label %isozyme_dtbmv_.exit
    i8 67, label %isozyme_dtbmv_.exit
  ]

17:
  %18 = icmp eq i8 %11, 99
  %19 = zext i1 %18 to i32
  br label %isozyme_dtbmv_.exit

isozyme_dtbmv_.exit:
  %20 = phi i32 [ 1, %9 ], [ %19, %17 ], [ 1, %9 ], [ 1, %9 ]
  %21 = sext i32 %16 to i64
  %22 = sext i32 %15 to i64
  %23 = sext i32 %14 to i64
  %24 = sext i32 %13 to i64
  %25 = and i8 %10, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = and i8 %12, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  call fastcc void @isozyme_dany_trmv(i32 1, i32 %27, i32 %20, i32 %30, i64 %24, i64 %23, ptr %5, i64 %22, ptr %7, i64 %21)
  ret void
}

define void @isozyme_blas_f64_dtbmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i8, ptr %1, align 1
  %12 = load i8, ptr %2, align 1
  %13 = load i64, ptr %3, align 8
  %14 = load i64, ptr %4, align 8
  %15 = load i64, ptr %6, align 8
  %16 = load i64, ptr %8, align 8
  switch i8 %11, label %17 [
    i8 116, label %isozyme_dtbmv_.exit
    i8 84, label %isozyme_dtbmv_.exit
    i8 67, label %isozyme_dtbmv_.exit
  ]

17:
  %18 = icmp eq i8 %11, 99
  %19 = zext i1 %18 to i32
  br label %isozyme_dtbmv_.exit

isozyme_dtbmv_.exit:
  %20 = phi i32 [ 1, %9 ], [ %19, %17 ], [ 1, %9 ], [ 1, %9 ]
  %21 = and i8 %10, -33
  %22 = icmp eq i8 %21, 85
  %23 = zext i1 %22 to i32
  %24 = and i8 %12, -33
  %25 = icmp eq i8 %24, 85
  %26 = zext i1 %25 to i32
  call fastcc void @isozyme_dany_trmv(i32 1, i32 %23, i32 %20, i32 %26, i64 %13, i64 %14, ptr %5, i64 %15, ptr %7, i64 %16)
  ret void
}

define void @isozyme_blas_c32_dtbmv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, ptr %6, i32 %7, ptr %8, i32 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp17 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %10, 112
  %switch.selectcmp.case118 = icmp eq i32 %3, 121
  %switch.selectcmp.case219 = icmp eq i32 %3, 132
  %switch.selectcmp20 = or i1 %switch.selectcmp.case118, %switch.selectcmp.case219
  %11 = zext i1 %switch.selectcmp20 to i32
  %12 = icmp eq i32 %0, 101
  %13 = sext i32 %4 to i64
  %14 = sext i32 %5 to i64
  %15 = sext i32 %7 to i64
  %16 = sext i32 %9 to i64
  %17 = xor i1 %switch.selectcmp17, %12
  %18 = zext i1 %17 to i32
  %19 = xor i1 %switch.selectcmp, %12
  %20 = zext i1 %19 to i32
  call fastcc void @isozyme_dany_trmv(i32 1, i32 %18, i32 %20, i32 %11, i64 %13, i64 %14, ptr %6, i64 %15, ptr %8, i64 %16)
  ret void
}

define void @isozyme_blas_c64_dtbmv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp17 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %10, 112
  %switch.selectcmp.case118 = icmp eq i32 %3, 121
  %switch.selectcmp.case219 = icmp eq i32 %3, 132
  %switch.selectcmp20 = or i1 %switch.selectcmp.case118, %switch.selectcmp.case219
  %11 = zext i1 %switch.selectcmp20 to i32
  %12 = icmp eq i32 %0, 101
  %13 = xor i1 %switch.selectcmp17, %12
  %14 = zext i1 %13 to i32
  %15 = xor i1 %switch.selectcmp, %12
  %16 = zext i1 %15 to i32
  call fastcc void @isozyme_dany_trmv(i32 1, i32 %14, i32 %16, i32 %11, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9)
  ret void
}

define void @isozyme_blas_f32_dtbsv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i8, ptr %1, align 1
  %12 = load i8, ptr %2, align 1
  %13 = load i32, ptr %3, align 4
  %14 = load i32, ptr %4, align 4
  %15 = load i32, ptr %6, align 4
  %16 = load i32, ptr %8, align 4
  switch i8 %11, label %17 [
    i8 116, label %isozyme_dtbsv_.exit
    i8 84, label %isozyme_dtbsv_.exit
    i8 67, label %isozyme_dtbsv_.exit
  ]

17:
  %18 = icmp eq i8 %11, 99
  %19 = zext i1 %18 to i32
  br label %isozyme_dtbsv_.exit

isozyme_dtbsv_.exit:
  %20 = phi i32 [ 1, %9 ], [ %19, %17 ], [ 1, %9 ], [ 1, %9 ]
  %21 = sext i32 %16 to i64
  %22 = sext i32 %15 to i64
  %23 = sext i32 %14 to i64
  %24 = sext i32 %13 to i64
  %25 = and i8 %10, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = and i8 %12, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  call fastcc void @isozyme_dany_trsv(i32 1, i32 %27, i32 %20, i32 %30, i64 %24, i64 %23, ptr %5, i64 %22, ptr %7, i64 %21)
  ret void
}

define void @isozyme_blas_f64_dtbsv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i8, ptr %1, align 1
  %12 = load i8, ptr %2, align 1
  %13 = load i64, ptr %3, align 8
  %14 = load i64, ptr %4, align 8
  %15 = load i64, ptr %6, align 8
  %16 = load i64, ptr %8, align 8
  switch i8 %11, label %17 [
    i8 116, label %isozyme_dtbsv_.exit
    i8 84, label %isozyme_dtbsv_.exit
    i8 67, label %isozyme_dtbsv_.exit
  ]

17:
  %18 = icmp eq i8 %11, 99
  %19 = zext i1 %18 to i32
  br label %isozyme_dtbsv_.exit

isozyme_dtbsv_.exit:
  %20 = phi i32 [ 1, %9 ], [ %19, %17 ], [ 1, %9 ], [ 1, %9 ]
  %21 = and i8 %10, -33
  %22 = icmp eq i8 %21, 85
  %23 = zext i1 %22 to i32
  %24 = and i8 %12, -33
  %25 = icmp eq i8 %24, 85
  %26 = zext i1 %25 to i32
  call fastcc void @isozyme_dany_trsv(i32 1, i32 %23, i32 %20, i32 %26, i64 %13, i64 %14, ptr %5, i64 %15, ptr %7, i64 %16)
  ret void
}

define void @isozyme_blas_c32_dtbsv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, ptr %6, i32 %7, ptr %8, i32 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp17 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %10, 112
  %switch.selectcmp.case118 = icmp eq i32 %3, 121
  %switch.selectcmp.case219 = icmp eq i32 %3, 132
  %switch.selectcmp20 = or i1 %switch.selectcmp.case118, %switch.selectcmp.case219
  %11 = zext i1 %switch.selectcmp20 to i32
  %12 = icmp eq i32 %0, 101
  %13 = sext i32 %4 to i64
  %14 = sext i32 %5 to i64
  %15 = sext i32 %7 to i64
  %16 = sext i32 %9 to i64
  %17 = xor i1 %switch.selectcmp17, %12
  %18 = zext i1 %17 to i32
  %19 = xor i1 %switch.selectcmp, %12
  %20 = zext i1 %19 to i32
  call fastcc void @isozyme_dany_trsv(i32 1, i32 %18, i32 %20, i32 %11, i64 %13, i64 %14, ptr %6, i64 %15, ptr %8, i64 %16)
  ret void
}

define void @isozyme_blas_c64_dtbsv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp17 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %10, 112
  %switch.selectcmp.case118 = icmp eq i32 %3, 121
  %switch.selectcmp.case219 = icmp eq i32 %3, 132
  %switch.selectcmp20 = or i1 %switch.selectcmp.case118, %switch.selectcmp.case219
  %11 = zext i1 %switch.selectcmp20 to i32
  %12 = icmp eq i32 %0, 101
  %13 = xor i1 %switch.selectcmp17, %12
  %14 = zext i1 %13 to i32
  %15 = xor i1 %switch.selectcmp, %12
  %16 = zext i1 %15 to i32
  call fastcc void @isozyme_dany_trsv(i32 1, i32 %14, i32 %16, i32 %11, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9)
  ret void
}

define void @isozyme_blas_f32_dtpmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i8, ptr %0, align 1
  %9 = load i8, ptr %1, align 1
  %10 = load i8, ptr %2, align 1
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %6, align 4
  switch i8 %9, label %13 [
    i8 116, label %isozyme_dtpmv_.exit
    i8 84, label %isozyme_dtpmv_.exit
    i8 67, label %isozyme_dtpmv_.exit
  ]

13:
  %14 = icmp eq i8 %9, 99
  %15 = zext i1 %14 to i32
  br label %isozyme_dtpmv_.exit

isozyme_dtpmv_.exit:
  %16 = phi i32 [ 1, %7 ], [ %15, %13 ], [ 1, %7 ], [ 1, %7 ]
  %17 = sext i32 %12 to i64
  %18 = sext i32 %11 to i64
  %19 = and i8 %8, -33
  %20 = icmp eq i8 %19, 85
  %21 = zext i1 %20 to i32
  %22 = and i8 %10, -33
  %23 = icmp eq i8 %22, 85
  %24 = zext i1 %23 to i32
  %25 = add nsw i64 %18, -1
  call fastcc void @isozyme_dany_trmv(i32 0, i32 %21, i32 %16, i32 %24, i64 %18, i64 %25, ptr %4, i64 0, ptr %5, i64 %17)
  ret void
}

define void @isozyme_blas_f64_dtpmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i8, ptr %0, align 1
  %9 = load i8, ptr %1, align 1
  %10 = load i8, ptr %2, align 1
  %11 = load i64, ptr %3, align 8
  %12 = load i64, ptr %6, align 8
  switch i8 %9, label %13 [
    i8 116, label %isozyme_dtpmv_.exit
    i8 84, label %isozyme_dtpmv_.exit
    i8 67, label %isozyme_dtpmv_.exit
  ]

13:
  %14 = icmp eq i8 %9, 99
  %15 = zext i1 %14 to i32
  br label %isozyme_dtpmv_.exit

isozyme_dtpmv_.exit:
  %16 = phi i32 [ 1, %7 ], [ %15, %13 ], [ 1, %7 ], [ 1, %7 ]
  %17 = and i8 %8, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = and i8 %10, -33
  %21 = icmp eq i8 %20, 85
  %22 = zext i1 %21 to i32
  %23 = add nsw i64 %11, -1
  call fastcc void @isozyme_dany_trmv(i32 0, i32 %19, i32 %16, i32 %22, i64 %11, i64 %23, ptr %4, i64 0, ptr %5, i64 %12)
  ret void
}

define void @isozyme_blas_c32_dtpmv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, ptr %5, ptr %6, i32 %7) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp15 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %8 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %8, 112
  %switch.selectcmp.case116 = icmp eq i32 %3, 121
  %switch.selectcmp.case217 = icmp eq i32 %3, 132
  %switch.selectcmp18 = or i1 %switch.selectcmp.case116, %switch.selectcmp.case217
  %9 = zext i1 %switch.selectcmp18 to i32
  %10 = icmp eq i32 %0, 101
  %11 = sext i32 %4 to i64
  %12 = sext i32 %7 to i64
  %13 = xor i1 %switch.selectcmp15, %10
  %14 = zext i1 %13 to i32
  %15 = xor i1 %switch.selectcmp, %10
  %16 = zext i1 %15 to i32
  %17 = add nsw i64 %11, -1
  call fastcc void @isozyme_dany_trmv(i32 0, i32 %14, i32 %16, i32 %9, i64 %11, i64 %17, ptr %5, i64 0, ptr %6, i64 %12)
  ret void
}

define void @isozyme_blas_c64_dtpmv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, ptr %5, ptr %6, i64 %7) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp15 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %8 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %8, 112
  %switch.selectcmp.case116 = icmp eq i32 %3, 121
  %switch.selectcmp.case217 = icmp eq i32 %3, 132
  %switch.selectcmp18 = or i1 %switch.selectcmp.case116, %switch.selectcmp.case217
  %9 = zext i1 %switch.selectcmp18 to i32
  %10 = icmp eq i32 %0, 101
  %11 = xor i1 %switch.selectcmp15, %10
  %12 = zext i1 %11 to i32
  %13 = xor i1 %switch.selectcmp, %10
  %14 = zext i1 %13 to i32
  %15 = add nsw i64 %4, -1
  call fastcc void @isozyme_dany_trmv(i32 0, i32 %12, i32 %14, i32 %9, i64 %4, i64 %15, ptr %5, i64 0, ptr %6, i64 %7)
  ret void
}

define void @isozyme_blas_f32_dtpsv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i8, ptr %0, align 1
  %9 = load i8, ptr %1, align 1
  %10 = load i8, ptr %2, align 1
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %6, align 4
  switch i8 %9, label %13 [
    i8 116, label %isozyme_dtpsv_.exit
    i8 84, label %isozyme_dtpsv_.exit
    i8 67, label %isozyme_dtpsv_.exit
  ]

13:
  %14 = icmp eq i8 %9, 99
  %15 = zext i1 %14 to i32
  br label %isozyme_dtpsv_.exit

isozyme_dtpsv_.exit:
  %16 = phi i32 [ 1, %7 ], [ %15, %13 ], [ 1, %7 ], [ 1, %7 ]
  %17 = sext i32 %12 to i64
  %18 = sext i32 %11 to i64
  %19 = and i8 %8, -33
  %20 = icmp eq i8 %19, 85
  %21 = zext i1 %20 to i32
  %22 = and i8 %10, -33
  %23 = icmp eq i8 %22, 85
  %24 = zext i1 %23 to i32
  %25 = add nsw i64 %18, -1
  call fastcc void @isozyme_dany_trsv(i32 0, i32 %21, i32 %16, i32 %24, i64 %18, i64 %25, ptr %4, i64 0, ptr %5, i64 %17)
  ret void
}

define void @isozyme_blas_f64_dtpsv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i8, ptr %0, align 1
  %9 = load i8, ptr %1, align 1
  %10 = load i8, ptr %2, align 1
  %11 = load i64, ptr %3, align 8
  %12 = load i64, ptr %6, align 8
  switch i8 %9, label %13 [
    i8 116, label %isozyme_dtpsv_.exit
    i8 84, label %isozyme_dtpsv_.exit
    i8 67, label %isozyme_dtpsv_.exit
  ]

13:
  %14 = icmp eq i8 %9, 99
  %15 = zext i1 %14 to i32
  br label %isozyme_dtpsv_.exit

isozyme_dtpsv_.exit:
  %16 = phi i32 [ 1, %7 ], [ %15, %13 ], [ 1, %7 ], [ 1, %7 ]
  %17 = and i8 %8, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = and i8 %10, -33
  %21 = icmp eq i8 %20, 85
  %22 = zext i1 %21 to i32
  %23 = add nsw i64 %11, -1
  call fastcc void @isozyme_dany_trsv(i32 0, i32 %19, i32 %16, i32 %22, i64 %11, i64 %23, ptr %4, i64 0, ptr %5, i64 %12)
  ret void
}

define void @isozyme_blas_c32_dtpsv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, ptr %5, ptr %6, i32 %7) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp15 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %8 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %8, 112
  %switch.selectcmp.case116 = icmp eq i32 %3, 121
  %switch.selectcmp.case217 = icmp eq i32 %3, 132
  %switch.selectcmp18 = or i1 %switch.selectcmp.case116, %switch.selectcmp.case217
  %9 = zext i1 %switch.selectcmp18 to i32
  %10 = icmp eq i32 %0, 101
  %11 = sext i32 %4 to i64
  %12 = sext i32 %7 to i64
  %13 = xor i1 %switch.selectcmp15, %10
  %14 = zext i1 %13 to i32
  %15 = xor i1 %switch.selectcmp, %10
  %16 = zext i1 %15 to i32
  %17 = add nsw i64 %11, -1
  call fastcc void @isozyme_dany_trsv(i32 0, i32 %14, i32 %16, i32 %9, i64 %11, i64 %17, ptr %5, i64 0, ptr %6, i64 %12)
  ret void
}

define void @isozyme_blas_c64_dtpsv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, ptr %5, ptr %6, i64 %7) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp15 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %8 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %8, 112
  %switch.selectcmp.case116 = icmp eq i32 %3, 121
  %switch.selectcmp.case217 = icmp eq i32 %3, 132
  %switch.selectcmp18 = or i1 %switch.selectcmp.case116, %switch.selectcmp.case217
  %9 = zext i1 %switch.selectcmp18 to i32
  %10 = icmp eq i32 %0, 101
  %11 = xor i1 %switch.selectcmp15, %10
  %12 = zext i1 %11 to i32
  %13 = xor i1 %switch.selectcmp, %10
  %14 = zext i1 %13 to i32
  %15 = add nsw i64 %4, -1
  call fastcc void @isozyme_dany_trsv(i32 0, i32 %12, i32 %14, i32 %9, i64 %4, i64 %15, ptr %5, i64 0, ptr %6, i64 %7)
  ret void
}

define void @isozyme_blas_f32_dgemm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
switch.edge:
  %13 = load i8, ptr %0, align 1
  %14 = load i8, ptr %1, align 1
  %15 = load i32, ptr %2, align 4
  %16 = load i32, ptr %3, align 4
  %17 = load i32, ptr %4, align 4
  %18 = load double, ptr %5, align 8
  %19 = load i32, ptr %7, align 4
  %20 = load i32, ptr %9, align 4
  %21 = load double, ptr %10, align 8
  %22 = load i32, ptr %12, align 4
  %23 = sext i32 %20 to i64
  switch i8 %14, label %24 [
    i8 116, label %isozyme_dgemm_.exit
    i8 84, label %isozyme_dgemm_.exit
    i8 67, label %isozyme_dgemm_.exit
    i8 99, label %isozyme_dgemm_.exit
  ]

24:
  br label %isozyme_dgemm_.exit

isozyme_dgemm_.exit:
  %25 = phi i64 [ %23, %24 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %switch.tableidx17 = add i8 %14, -67
  %26 = icmp ugt i8 %switch.tableidx17, 49
  %switch.cast19 = zext i8 %switch.tableidx17 to i50
  %switch.downshift21 = lshr i50 562945658322942, %switch.cast19
  %switch.masked22 = trunc i50 %switch.downshift21 to i1
  %.not61.i = select i1 %26, i1 true, i1 %switch.masked22
  %switch.tableidx23 = add i8 %13, -67
  %27 = icmp ugt i8 %switch.tableidx23, 49
  %switch.cast24 = zext i8 %switch.tableidx23 to i50
  %switch.downshift26 = lshr i50 562945658322942, %switch.cast24
  %switch.masked27 = trunc i50 %switch.downshift26 to i1
  %.not60.i = select i1 %27, i1 true, i1 %switch.masked27
  %switch.tableidx = add i8 %13, -67
  %28 = icmp ugt i8 %switch.tableidx, 49
  %switch.cast = zext i8 %switch.tableidx to i50
  %switch.downshift = lshr i50 562945658322942, %switch.cast
  %switch.masked = trunc i50 %switch.downshift to i1
  %.not.i = select i1 %28, i1 true, i1 %switch.masked
  %29 = sext i32 %22 to i64
  %30 = sext i32 %17 to i64
  %31 = sext i32 %16 to i64
  %32 = sext i32 %15 to i64
  %33 = select i1 %.not61.i, i64 1, i64 %23
  %34 = sext i32 %19 to i64
  %35 = select i1 %.not60.i, i64 %34, i64 1
  %36 = select i1 %.not.i, i64 1, i64 %34
  call fastcc void @isozyme_dgemm(i64 %32, i64 %31, i64 %30, double %18, ptr %6, i64 %36, i64 %35, ptr %8, i64 %33, i64 %25, double %21, ptr %11, i64 1, i64 %29)
  ret void
}

define void @isozyme_blas_f64_dgemm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
  %14 = load i8, ptr %0, align 1
  %15 = load i8, ptr %1, align 1
  %16 = load i64, ptr %2, align 8
  %17 = load i64, ptr %3, align 8
  %18 = load i64, ptr %4, align 8
  %19 = load double, ptr %5, align 8
  %20 = load i64, ptr %7, align 8
  %21 = load i64, ptr %9, align 8
  %22 = load double, ptr %10, align 8
  %23 = load i64, ptr %12, align 8
  switch i8 %14, label %24 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

24:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %20, %13 ], [ 1, %24 ], [ %20, %13 ], [ %20, %13 ], [ %20, %13 ]
  switch i8 %14, label %25 [
    i8 116, label %switch.edge16
    i8 84, label %switch.edge16
    i8 67, label %switch.edge16
    i8 99, label %switch.edge16
  ]

25:
  br label %switch.edge16

switch.edge16:
  %.not60.i = phi i64 [ 1, %switch.edge ], [ %20, %25 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  switch i8 %15, label %26 [
    i8 116, label %switch.edge17
    i8 84, label %switch.edge17
    i8 67, label %switch.edge17
    i8 99, label %switch.edge17
  ]

26:
  br label %switch.edge17

switch.edge17:
  %.not61.i = phi i64 [ %21, %switch.edge16 ], [ 1, %26 ], [ %21, %switch.edge16 ], [ %21, %switch.edge16 ], [ %21, %switch.edge16 ]
  switch i8 %15, label %27 [
    i8 116, label %isozyme_dgemm_.exit
    i8 84, label %isozyme_dgemm_.exit
    i8 67, label %isozyme_dgemm_.exit
    i8 99, label %isozyme_dgemm_.exit
  ]

27:
  br label %isozyme_dgemm_.exit

isozyme_dgemm_.exit:
  %.not62.i = phi i64 [ 1, %switch.edge17 ], [ %21, %27 ], [ 1, %switch.edge17 ], [ 1, %switch.edge17 ], [ 1, %switch.edge17 ]
  call fastcc void @isozyme_dgemm(i64 %16, i64 %17, i64 %18, double %19, ptr %6, i64 %.not.i, i64 %.not60.i, ptr %8, i64 %.not61.i, i64 %.not62.i, double %22, ptr %11, i64 1, i64 %23)
  ret void
}

define void @isozyme_blas_c32_dgemm(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, double %6, ptr %7, i32 %8, ptr %9, i32 %10, double %11, ptr %12, i32 %13) {
letter.exit:
  %14 = and i32 %1, -2
  %switch.selectcmp = icmp eq i32 %14, 112
  %15 = and i32 %2, -2
  %switch = icmp eq i32 %15, 112
  %16 = icmp eq i32 %0, 101
  %17 = sext i32 %3 to i64
  %18 = sext i32 %4 to i64
  %19 = sext i32 %5 to i64
  %20 = sext i32 %8 to i64
  %21 = sext i32 %10 to i64
  %22 = sext i32 %13 to i64
  %23 = xor i1 %switch, %16
  %24 = select i1 %23, i64 %21, i64 1
  %25 = xor i1 %switch.selectcmp, %16
  %26 = select i1 %25, i64 1, i64 %20
  %27 = select i1 %25, i64 %20, i64 1
  %28 = select i1 %23, i64 1, i64 %21
  %29 = select i1 %16, i64 %22, i64 1
  %30 = select i1 %16, i64 1, i64 %22
  call fastcc void @isozyme_dgemm(i64 %17, i64 %18, i64 %19, double %6, ptr %7, i64 %27, i64 %26, ptr %9, i64 %24, i64 %28, double %11, ptr %12, i64 %29, i64 %30)
  ret void
}

define void @isozyme_blas_c64_dgemm(i32 %0, i32 %1, i32 %2, i64 %3, i64 %4, i64 %5, double %6, ptr %7, i64 %8, ptr %9, i64 %10, double %11, ptr %12, i64 %13) {
letter.exit:
  %14 = and i32 %1, -2
  %switch.selectcmp = icmp eq i32 %14, 112
  %15 = and i32 %2, -2
  %switch = icmp eq i32 %15, 112
  %16 = icmp eq i32 %0, 101
  %17 = xor i1 %switch, %16
  %18 = select i1 %17, i64 %10, i64 1
  %19 = xor i1 %switch.selectcmp, %16
  %20 = select i1 %19, i64 1, i64 %8
  %21 = select i1 %19, i64 %8, i64 1
  %22 = select i1 %17, i64 1, i64 %10
  %23 = select i1 %16, i64 %13, i64 1
  %24 = select i1 %16, i64 1, i64 %13
  call fastcc void @isozyme_dgemm(i64 %3, i64 %4, i64 %5, double %6, ptr %7, i64 %21, i64 %20, ptr %9, i64 %18, i64 %22, double %11, ptr %12, i64 %23, i64 %24)
  ret void
}

define void @isozyme_blas_f32_dsymm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11) {
  %13 = load i8, ptr %0, align 1
  %14 = load i8, ptr %1, align 1
  %15 = load i32, ptr %2, align 4
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %3, align 4
  %18 = sext i32 %17 to i64
  %19 = load double, ptr %4, align 8
  %20 = load i32, ptr %6, align 4
  %21 = sext i32 %20 to i64
  %22 = load i32, ptr %8, align 4
  %23 = sext i32 %22 to i64
  %24 = load double, ptr %9, align 8
  %25 = load i32, ptr %11, align 4
  %26 = sext i32 %25 to i64
  %27 = and i8 %13, -33
  %.not = icmp eq i8 %27, 76
  %28 = and i8 %14, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  %31 = select i1 %.not, i64 %16, i64 %18
  %32 = select i1 %.not, i64 %18, i64 %16
  %33 = select i1 %.not, i64 1, i64 %23
  %34 = select i1 %.not, i64 %23, i64 1
  %35 = select i1 %.not, i64 1, i64 %26
  %36 = select i1 %.not, i64 %26, i64 1
  call fastcc void @isozyme_dsymm(i32 %30, i64 %31, i64 %32, double %19, ptr %5, i64 1, i64 %21, ptr %7, i64 %33, i64 %34, double %24, ptr %10, i64 %35, i64 %36)
  ret void
}

define void @isozyme_blas_f64_dsymm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11) {
  %13 = load i8, ptr %0, align 1
  %14 = load i8, ptr %1, align 1
  %15 = load i64, ptr %2, align 8
  %16 = load i64, ptr %3, align 8
  %17 = load double, ptr %4, align 8
  %18 = load i64, ptr %6, align 8
  %19 = load i64, ptr %8, align 8
  %20 = load double, ptr %9, align 8
  %21 = load i64, ptr %11, align 8
  %22 = and i8 %13, -33
  %.not = icmp eq i8 %22, 76
  %23 = and i8 %14, -33
  %24 = icmp eq i8 %23, 85
  %25 = zext i1 %24 to i32
  %26 = select i1 %.not, i64 %15, i64 %16
  %27 = select i1 %.not, i64 %16, i64 %15
  %28 = select i1 %.not, i64 1, i64 %19
  %29 = select i1 %.not, i64 %19, i64 1
  %30 = select i1 %.not, i64 1, i64 %21
  %31 = select i1 %.not, i64 %21, i64 1
  call fastcc void @isozyme_dsymm(i32 %25, i64 %26, i64 %27, double %17, ptr %5, i64 1, i64 %18, ptr %7, i64 %28, i64 %29, double %20, ptr %10, i64 %30, i64 %31)
  ret void
}

define void @isozyme_blas_c32_dsymm(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, double %5, ptr %6, i32 %7, ptr %8, i32 %9, double %10, ptr %11, i32 %12) {
letter.exit:
  %switch.selectcmp = icmp eq i32 %1, 141
  %switch.selectcmp.case1 = icmp eq i32 %2, 121
  %switch.selectcmp.case2 = icmp eq i32 %2, 132
  %switch.selectcmp18 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %13 = zext i1 %switch.selectcmp18 to i32
  %14 = icmp eq i32 %0, 101
  %15 = sext i32 %3 to i64
  %16 = sext i32 %4 to i64
  %17 = sext i32 %7 to i64
  %18 = sext i32 %9 to i64
  %19 = sext i32 %12 to i64
  %20 = select i1 %switch.selectcmp, i64 %15, i64 %16
  %21 = select i1 %switch.selectcmp, i64 %16, i64 %15
  %22 = select i1 %14, i64 %17, i64 1
  %23 = select i1 %14, i64 1, i64 %17
  %24 = xor i1 %14, %switch.selectcmp
  %25 = select i1 %24, i64 1, i64 %18
  %26 = select i1 %24, i64 %18, i64 1
  %27 = select i1 %24, i64 1, i64 %19
  %28 = select i1 %24, i64 %19, i64 1
  call fastcc void @isozyme_dsymm(i32 %13, i64 %20, i64 %21, double %5, ptr %6, i64 %22, i64 %23, ptr %8, i64 %25, i64 %26, double %10, ptr %11, i64 %27, i64 %28)
  ret void
}

define void @isozyme_blas_c64_dsymm(i32 %0, i32 %1, i32 %2, i64 %3, i64 %4, double %5, ptr %6, i64 %7, ptr %8, i64 %9, double %10, ptr %11, i64 %12) {
letter.exit:
  %switch.selectcmp = icmp eq i32 %1, 141
  %switch.selectcmp.case1 = icmp eq i32 %2, 121
  %switch.selectcmp.case2 = icmp eq i32 %2, 132
  %switch.selectcmp18 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %13 = zext i1 %switch.selectcmp18 to i32
  %14 = icmp eq i32 %0, 101
  %15 = select i1 %switch.selectcmp, i64 %3, i64 %4
  %16 = select i1 %switch.selectcmp, i64 %4, i64 %3
  %17 = select i1 %14, i64 %7, i64 1
  %18 = select i1 %14, i64 1, i64 %7
  %19 = xor i1 %14, %switch.selectcmp
  %20 = select i1 %19, i64 1, i64 %9
  %21 = select i1 %19, i64 %9, i64 1
  %22 = select i1 %19, i64 1, i64 %12
  %23 = select i1 %19, i64 %12, i64 1
  call fastcc void @isozyme_dsymm(i32 %13, i64 %15, i64 %16, double %5, ptr %6, i64 %17, i64 %18, ptr %8, i64 %20, i64 %21, double %10, ptr %11, i64 %22, i64 %23)
  ret void
}

define void @isozyme_blas_f32_dsyrk(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = load i8, ptr %0, align 1
  %12 = load i8, ptr %1, align 1
  %13 = load i32, ptr %2, align 4
  %14 = load i32, ptr %3, align 4
  %15 = load double, ptr %4, align 8
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = load double, ptr %7, align 8
  %19 = load i32, ptr %9, align 4
  switch i8 %12, label %20 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

20:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %17, %10 ], [ 1, %20 ], [ %17, %10 ], [ %17, %10 ], [ %17, %10 ]
  switch i8 %12, label %isozyme_dsyrk_.exit [
    i8 116, label %isozyme_dsyrk_.exit.thread
    i8 84, label %isozyme_dsyrk_.exit.thread
    i8 67, label %isozyme_dsyrk_.exit.thread
    i8 99, label %isozyme_dsyrk_.exit.thread
  ]

isozyme_dsyrk_.exit:
  br label %isozyme_dsyrk_.exit.thread

isozyme_dsyrk_.exit.thread:
  %21 = phi i64 [ %17, %isozyme_dsyrk_.exit ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %.in.in = and i8 %11, -33
  %.in = icmp eq i8 %.in.in, 85
  %22 = zext i1 %.in to i32
  %23 = sext i32 %19 to i64
  %24 = sext i32 %14 to i64
  %25 = sext i32 %13 to i64
  call fastcc void @isozyme_dsyrk(i32 %22, i64 %25, i64 %24, double %15, ptr %5, i64 %.not.i, i64 %21, double %18, ptr %8, i64 1, i64 %23)
  ret void
}

define void @isozyme_blas_f64_dsyrk(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = load i8, ptr %0, align 1
  %12 = load i8, ptr %1, align 1
  %13 = load i64, ptr %2, align 8
  %14 = load i64, ptr %3, align 8
  %15 = load double, ptr %4, align 8
  %16 = load i64, ptr %6, align 8
  %17 = load double, ptr %7, align 8
  %18 = load i64, ptr %9, align 8
  switch i8 %12, label %19 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

19:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %16, %10 ], [ 1, %19 ], [ %16, %10 ], [ %16, %10 ], [ %16, %10 ]
  switch i8 %12, label %isozyme_dsyrk_.exit [
    i8 116, label %isozyme_dsyrk_.exit.thread
    i8 84, label %isozyme_dsyrk_.exit.thread
    i8 67, label %isozyme_dsyrk_.exit.thread
    i8 99, label %isozyme_dsyrk_.exit.thread
  ]

isozyme_dsyrk_.exit:
  br label %isozyme_dsyrk_.exit.thread

isozyme_dsyrk_.exit.thread:
  %20 = phi i64 [ %16, %isozyme_dsyrk_.exit ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %.in.in = and i8 %11, -33
  %.in = icmp eq i8 %.in.in, 85
  %21 = zext i1 %.in to i32
  call fastcc void @isozyme_dsyrk(i32 %21, i64 %13, i64 %14, double %15, ptr %5, i64 %.not.i, i64 %20, double %17, ptr %8, i64 1, i64 %18)
  ret void
}

define void @isozyme_blas_c32_dsyrk(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, double %5, ptr %6, i32 %7, double %8, ptr %9, i32 %10) {
letter.exit:
  %11 = and i32 %2, -2
  %switch = icmp eq i32 %11, 112
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = zext i1 %switch.selectcmp to i32
  %13 = sext i32 %3 to i64
  %14 = sext i32 %4 to i64
  %15 = sext i32 %7 to i64
  %16 = sext i32 %10 to i64
  %17 = icmp eq i32 %0, 101
  %18 = xor i1 %switch, %17
  %19 = select i1 %18, i64 %15, i64 1
  %20 = xor i1 %switch, %17
  %21 = select i1 %20, i64 1, i64 %15
  %22 = select i1 %17, i64 %16, i64 1
  %23 = select i1 %17, i64 1, i64 %16
  call fastcc void @isozyme_dsyrk(i32 %12, i64 %13, i64 %14, double %5, ptr %6, i64 %19, i64 %21, double %8, ptr %9, i64 %22, i64 %23)
  ret void
}

define void @isozyme_blas_c64_dsyrk(i32 %0, i32 %1, i32 %2, i64 %3, i64 %4, double %5, ptr %6, i64 %7, double %8, ptr %9, i64 %10) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %11 = zext i1 %switch.selectcmp to i32
  %12 = icmp eq i32 %0, 101
  %13 = and i32 %2, -2
  %switch = icmp eq i32 %13, 112
  %14 = xor i1 %12, %switch
  %15 = select i1 %14, i64 %7, i64 1
  %16 = select i1 %14, i64 1, i64 %7
  %17 = select i1 %12, i64 %10, i64 1
  %18 = select i1 %12, i64 1, i64 %10
  call fastcc void @isozyme_dsyrk(i32 %11, i64 %3, i64 %4, double %5, ptr %6, i64 %15, i64 %16, double %8, ptr %9, i64 %17, i64 %18)
  ret void
}

define void @isozyme_blas_f32_dsyr2k(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11) {
switch.edge:
  %12 = load i8, ptr %0, align 1
  %13 = load i8, ptr %1, align 1
  %14 = load i32, ptr %2, align 4
  %15 = load i32, ptr %3, align 4
  %16 = load double, ptr %4, align 8
  %17 = load i32, ptr %6, align 4
  %18 = load i32, ptr %8, align 4
  %19 = load double, ptr %9, align 8
  %20 = load i32, ptr %11, align 4
  %21 = sext i32 %18 to i64
  switch i8 %13, label %22 [
    i8 116, label %isozyme_dsyr2k_.exit
    i8 84, label %isozyme_dsyr2k_.exit
    i8 67, label %isozyme_dsyr2k_.exit
    i8 99, label %isozyme_dsyr2k_.exit
  ]

22:
  br label %isozyme_dsyr2k_.exit

isozyme_dsyr2k_.exit:
  %23 = phi i64 [ %21, %22 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %switch.tableidx16 = add i8 %13, -67
  %24 = icmp ugt i8 %switch.tableidx16, 49
  %switch.cast18 = zext i8 %switch.tableidx16 to i50
  %switch.downshift20 = lshr i50 562945658322942, %switch.cast18
  %switch.masked21 = trunc i50 %switch.downshift20 to i1
  %.not60.i = select i1 %24, i1 true, i1 %switch.masked21
  %switch.tableidx22 = add i8 %13, -67
  %25 = icmp ugt i8 %switch.tableidx22, 49
  %switch.cast23 = zext i8 %switch.tableidx22 to i50
  %switch.downshift25 = lshr i50 562945658322942, %switch.cast23
  %switch.masked26 = trunc i50 %switch.downshift25 to i1
  %.not59.i = select i1 %25, i1 true, i1 %switch.masked26
  %switch.tableidx = add i8 %13, -67
  %26 = icmp ugt i8 %switch.tableidx, 49
  %switch.cast = zext i8 %switch.tableidx to i50
  %switch.downshift = lshr i50 562945658322942, %switch.cast
  %switch.masked = trunc i50 %switch.downshift to i1
  %.not.i = select i1 %26, i1 true, i1 %switch.masked
  %27 = sext i32 %20 to i64
  %28 = sext i32 %15 to i64
  %29 = sext i32 %14 to i64
  %30 = select i1 %.not60.i, i64 1, i64 %21
  %31 = sext i32 %17 to i64
  %32 = select i1 %.not59.i, i64 %31, i64 1
  %33 = select i1 %.not.i, i64 1, i64 %31
  %34 = and i8 %12, -33
  %35 = icmp eq i8 %34, 85
  %36 = zext i1 %35 to i32
  call fastcc void @isozyme_dsyr2k(i32 %36, i64 %29, i64 %28, double %16, ptr %5, i64 %33, i64 %32, ptr %7, i64 %30, i64 %23, double %19, ptr %10, i64 1, i64 %27)
  ret void
}

define void @isozyme_blas_f64_dsyr2k(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11) {
  %13 = load i8, ptr %0, align 1
  %14 = load i8, ptr %1, align 1
  %15 = load i64, ptr %2, align 8
  %16 = load i64, ptr %3, align 8
  %17 = load double, ptr %4, align 8
  %18 = load i64, ptr %6, align 8
  %19 = load i64, ptr %8, align 8
  %20 = load double, ptr %9, align 8
  %21 = load i64, ptr %11, align 8
  switch i8 %14, label %22 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

22:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %18, %12 ], [ 1, %22 ], [ %18, %12 ], [ %18, %12 ], [ %18, %12 ]
  switch i8 %14, label %23 [
    i8 116, label %switch.edge15
    i8 84, label %switch.edge15
    i8 67, label %switch.edge15
    i8 99, label %switch.edge15
  ]

23:
  br label %switch.edge15

switch.edge15:
  %.not59.i = phi i64 [ 1, %switch.edge ], [ %18, %23 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  switch i8 %14, label %24 [
    i8 116, label %switch.edge16
    i8 84, label %switch.edge16
    i8 67, label %switch.edge16
    i8 99, label %switch.edge16
  ]

24:
  br label %switch.edge16

switch.edge16:
  %.not60.i = phi i64 [ %19, %switch.edge15 ], [ 1, %24 ], [ %19, %switch.edge15 ], [ %19, %switch.edge15 ], [ %19, %switch.edge15 ]
  switch i8 %14, label %25 [
    i8 116, label %isozyme_dsyr2k_.exit
    i8 84, label %isozyme_dsyr2k_.exit
    i8 67, label %isozyme_dsyr2k_.exit
    i8 99, label %isozyme_dsyr2k_.exit
  ]

25:
  br label %isozyme_dsyr2k_.exit

isozyme_dsyr2k_.exit:
  %.not61.i = phi i64 [ 1, %switch.edge16 ], [ %19, %25 ], [ 1, %switch.edge16 ], [ 1, %switch.edge16 ], [ 1, %switch.edge16 ]
  %26 = and i8 %13, -33
  %27 = icmp eq i8 %26, 85
  %28 = zext i1 %27 to i32
  call fastcc void @isozyme_dsyr2k(i32 %28, i64 %15, i64 %16, double %17, ptr %5, i64 %.not.i, i64 %.not59.i, ptr %7, i64 %.not60.i, i64 %.not61.i, double %20, ptr %10, i64 1, i64 %21)
  ret void
}

define void @isozyme_blas_c32_dsyr2k(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, double %5, ptr %6, i32 %7, ptr %8, i32 %9, double %10, ptr %11, i32 %12) {
letter.exit:
  %13 = and i32 %2, -2
  %switch = icmp eq i32 %13, 112
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %14 = zext i1 %switch.selectcmp to i32
  %15 = sext i32 %3 to i64
  %16 = sext i32 %4 to i64
  %17 = sext i32 %7 to i64
  %18 = sext i32 %9 to i64
  %19 = sext i32 %12 to i64
  %20 = icmp eq i32 %0, 101
  %21 = xor i1 %switch, %20
  %22 = select i1 %21, i64 %18, i64 1
  %23 = select i1 %21, i64 1, i64 %17
  %24 = xor i1 %switch, %20
  %25 = select i1 %24, i64 %17, i64 1
  %26 = select i1 %21, i64 1, i64 %18
  %27 = select i1 %20, i64 %19, i64 1
  %28 = select i1 %20, i64 1, i64 %19
  call fastcc void @isozyme_dsyr2k(i32 %14, i64 %15, i64 %16, double %5, ptr %6, i64 %25, i64 %23, ptr %8, i64 %22, i64 %26, double %10, ptr %11, i64 %27, i64 %28)
  ret void
}

define void @isozyme_blas_c64_dsyr2k(i32 %0, i32 %1, i32 %2, i64 %3, i64 %4, double %5, ptr %6, i64 %7, ptr %8, i64 %9, double %10, ptr %11, i64 %12) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %13 = zext i1 %switch.selectcmp to i32
  %14 = icmp eq i32 %0, 101
  %15 = and i32 %2, -2
  %switch = icmp eq i32 %15, 112
  %16 = xor i1 %14, %switch
  %17 = select i1 %16, i64 %9, i64 1
  %18 = select i1 %16, i64 1, i64 %7
  %19 = select i1 %16, i64 %7, i64 1
  %20 = select i1 %16, i64 1, i64 %9
  %21 = select i1 %14, i64 %12, i64 1
  %22 = select i1 %14, i64 1, i64 %12
  call fastcc void @isozyme_dsyr2k(i32 %13, i64 %3, i64 %4, double %5, ptr %6, i64 %19, i64 %18, ptr %8, i64 %17, i64 %20, double %10, ptr %11, i64 %21, i64 %22)
  ret void
}

define void @isozyme_blas_f32_dtrmm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i8, ptr %1, align 1
  %14 = load i8, ptr %2, align 1
  %15 = load i8, ptr %3, align 1
  %16 = load i32, ptr %4, align 4
  %17 = load i32, ptr %5, align 4
  %18 = load double, ptr %6, align 8
  %19 = load i32, ptr %8, align 4
  %20 = load i32, ptr %10, align 4
  switch i8 %14, label %21 [
    i8 116, label %isozyme_dtrmm_.exit
    i8 84, label %isozyme_dtrmm_.exit
    i8 67, label %isozyme_dtrmm_.exit
  ]

21:
  %22 = icmp eq i8 %14, 99
  %23 = zext i1 %22 to i32
  br label %isozyme_dtrmm_.exit

isozyme_dtrmm_.exit:
  %24 = phi i32 [ 1, %11 ], [ %23, %21 ], [ 1, %11 ], [ 1, %11 ]
  %25 = sext i32 %20 to i64
  %26 = sext i32 %19 to i64
  %27 = sext i32 %17 to i64
  %28 = sext i32 %16 to i64
  %29 = and i8 %12, -33
  %30 = icmp eq i8 %29, 76
  %31 = zext i1 %30 to i32
  %32 = icmp eq i32 %24, %31
  %33 = and i8 %13, -33
  %34 = icmp eq i8 %33, 85
  %35 = xor i1 %34, %32
  %36 = zext i1 %35 to i32
  %37 = and i8 %15, -33
  %38 = icmp eq i8 %37, 85
  %39 = zext i1 %38 to i32
  %40 = select i1 %30, i64 %28, i64 %27
  %41 = select i1 %30, i64 %27, i64 %28
  %42 = select i1 %32, i64 %26, i64 1
  %43 = select i1 %32, i64 1, i64 %26
  %44 = select i1 %30, i64 1, i64 %25
  %45 = select i1 %30, i64 %25, i64 1
  call fastcc void @isozyme_dtrmm(i32 %36, i32 %39, i64 %40, i64 %41, double %18, ptr %7, i64 %42, i64 %43, ptr %9, i64 %44, i64 %45)
  ret void
}

define void @isozyme_blas_f64_dtrmm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i8, ptr %1, align 1
  %14 = load i8, ptr %2, align 1
  %15 = load i8, ptr %3, align 1
  %16 = load i64, ptr %4, align 8
  %17 = load i64, ptr %5, align 8
  %18 = load double, ptr %6, align 8
  %19 = load i64, ptr %8, align 8
  %20 = load i64, ptr %10, align 8
  switch i8 %14, label %21 [
    i8 116, label %isozyme_dtrmm_.exit
    i8 84, label %isozyme_dtrmm_.exit
    i8 67, label %isozyme_dtrmm_.exit
  ]

21:
  %22 = icmp eq i8 %14, 99
  %23 = zext i1 %22 to i32
  br label %isozyme_dtrmm_.exit

isozyme_dtrmm_.exit:
  %24 = phi i32 [ 1, %11 ], [ %23, %21 ], [ 1, %11 ], [ 1, %11 ]
  %25 = and i8 %12, -33
  %26 = icmp eq i8 %25, 76
  %27 = zext i1 %26 to i32
  %28 = icmp eq i32 %24, %27
  %29 = and i8 %13, -33
  %30 = icmp eq i8 %29, 85
  %31 = xor i1 %30, %28
  %32 = zext i1 %31 to i32
  %33 = and i8 %15, -33
  %34 = icmp eq i8 %33, 85
  %35 = zext i1 %34 to i32
  %36 = select i1 %26, i64 %16, i64 %17
  %37 = select i1 %26, i64 %17, i64 %16
  %38 = select i1 %28, i64 %19, i64 1
  %39 = select i1 %28, i64 1, i64 %19
  %40 = select i1 %26, i64 1, i64 %20
  %41 = select i1 %26, i64 %20, i64 1
  call fastcc void @isozyme_dtrmm(i32 %32, i32 %35, i64 %36, i64 %37, double %18, ptr %7, i64 %38, i64 %39, ptr %9, i64 %40, i64 %41)
  ret void
}

define void @isozyme_blas_c32_dtrmm(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, i32 %6, double %7, ptr %8, i32 %9, ptr %10, i32 %11) {
letter.exit:
  %switch.selectcmp = icmp eq i32 %1, 141
  %switch.selectcmp.case1 = icmp eq i32 %2, 121
  %switch.selectcmp.case2 = icmp eq i32 %2, 132
  %switch.selectcmp26 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = and i32 %3, -2
  %switch.selectcmp.case127 = icmp eq i32 %4, 121
  %switch.selectcmp.case228 = icmp eq i32 %4, 132
  %switch.selectcmp29 = or i1 %switch.selectcmp.case127, %switch.selectcmp.case228
  %13 = zext i1 %switch.selectcmp29 to i32
  %14 = icmp eq i32 %0, 101
  %15 = sext i32 %5 to i64
  %16 = sext i32 %6 to i64
  %17 = sext i32 %9 to i64
  %18 = sext i32 %11 to i64
  %19 = icmp ne i32 %12, 112
  %20 = xor i1 %19, %switch.selectcmp
  %21 = xor i1 %switch.selectcmp26, %20
  %22 = zext i1 %21 to i32
  %23 = select i1 %switch.selectcmp, i64 %15, i64 %16
  %24 = select i1 %switch.selectcmp, i64 %16, i64 %15
  %25 = xor i1 %14, %20
  %26 = select i1 %25, i64 %17, i64 1
  %27 = select i1 %25, i64 1, i64 %17
  %28 = xor i1 %14, %switch.selectcmp
  %29 = select i1 %28, i64 1, i64 %18
  %30 = select i1 %28, i64 %18, i64 1
  call fastcc void @isozyme_dtrmm(i32 %22, i32 %13, i64 %23, i64 %24, double %7, ptr %8, i64 %26, i64 %27, ptr %10, i64 %29, i64 %30)
  ret void
}

define void @isozyme_blas_c64_dtrmm(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i64 %5, i64 %6, double %7, ptr %8, i64 %9, ptr %10, i64 %11) {
letter.exit:
  %switch.selectcmp = icmp eq i32 %1, 141
  %switch.selectcmp.case1 = icmp eq i32 %2, 121
  %switch.selectcmp.case2 = icmp eq i32 %2, 132
  %switch.selectcmp26 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = and i32 %3, -2
  %switch.selectcmp.case127 = icmp eq i32 %4, 121
  %switch.selectcmp.case228 = icmp eq i32 %4, 132
  %switch.selectcmp29 = or i1 %switch.selectcmp.case127, %switch.selectcmp.case228
  %13 = zext i1 %switch.selectcmp29 to i32
  %14 = icmp eq i32 %0, 101
  %15 = icmp ne i32 %12, 112
  %16 = xor i1 %15, %switch.selectcmp
  %17 = xor i1 %switch.selectcmp26, %16
  %18 = zext i1 %17 to i32
  %19 = select i1 %switch.selectcmp, i64 %5, i64 %6
  %20 = select i1 %switch.selectcmp, i64 %6, i64 %5
  %21 = xor i1 %14, %16
  %22 = select i1 %21, i64 %9, i64 1
  %23 = select i1 %21, i64 1, i64 %9
  %24 = xor i1 %14, %switch.selectcmp
  %25 = select i1 %24, i64 1, i64 %11
  %26 = select i1 %24, i64 %11, i64 1
  call fastcc void @isozyme_dtrmm(i32 %18, i32 %13, i64 %19, i64 %20, double %7, ptr %8, i64 %22, i64 %23, ptr %10, i64 %25, i64 %26)
  ret void
}

define void @isozyme_blas_f32_dtrsm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i8, ptr %1, align 1
  %14 = load i8, ptr %2, align 1
  %15 = load i8, ptr %3, align 1
  %16 = load i32, ptr %4, align 4
  %17 = load i32, ptr %5, align 4
  %18 = load double, ptr %6, align 8
  %19 = load i32, ptr %8, align 4
  %20 = load i32, ptr %10, align 4
  switch i8 %14, label %21 [
    i8 116, label %isozyme_dtrsm_.exit
    i8 84, label %isozyme_dtrsm_.exit
    i8 67, label %isozyme_dtrsm_.exit
  ]

21:
  %22 = icmp eq i8 %14, 99
  %23 = zext i1 %22 to i32
  br label %isozyme_dtrsm_.exit

isozyme_dtrsm_.exit:
  %24 = phi i32 [ 1, %11 ], [ %23, %21 ], [ 1, %11 ], [ 1, %11 ]
  %25 = sext i32 %20 to i64
  %26 = sext i32 %19 to i64
  %27 = sext i32 %17 to i64
  %28 = sext i32 %16 to i64
  %29 = and i8 %12, -33
  %30 = icmp eq i8 %29, 76
  %31 = zext i1 %30 to i32
  %32 = icmp eq i32 %24, %31
  %33 = and i8 %13, -33
  %34 = icmp eq i8 %33, 85
  %35 = xor i1 %34, %32
  %36 = zext i1 %35 to i32
  %37 = and i8 %15, -33
  %38 = icmp eq i8 %37, 85
  %39 = zext i1 %38 to i32
  %40 = select i1 %30, i64 %28, i64 %27
  %41 = select i1 %30, i64 %27, i64 %28
  %42 = select i1 %32, i64 %26, i64 1
  %43 = select i1 %32, i64 1, i64 %26
  %44 = select i1 %30, i64 1, i64 %25
  %45 = select i1 %30, i64 %25, i64 1
  call fastcc void @isozyme_dtrsm(i32 %36, i32 %39, i64 %40, i64 %41, double %18, ptr %7, i64 %42, i64 %43, ptr %9, i64 %44, i64 %45)
  ret void
}

define void @isozyme_blas_f64_dtrsm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i8, ptr %1, align 1
  %14 = load i8, ptr %2, align 1
  %15 = load i8, ptr %3, align 1
  %16 = load i64, ptr %4, align 8
  %17 = load i64, ptr %5, align 8
  %18 = load double, ptr %6, align 8
  %19 = load i64, ptr %8, align 8
  %20 = load i64, ptr %10, align 8
  switch i8 %14, label %21 [
    i8 116, label %isozyme_dtrsm_.exit
    i8 84, label %isozyme_dtrsm_.exit
    i8 67, label %isozyme_dtrsm_.exit
  ]

21:
  %22 = icmp eq i8 %14, 99
  %23 = zext i1 %22 to i32
  br label %isozyme_dtrsm_.exit

isozyme_dtrsm_.exit:
  %24 = phi i32 [ 1, %11 ], [ %23, %21 ], [ 1, %11 ], [ 1, %11 ]
  %25 = and i8 %12, -33
  %26 = icmp eq i8 %25, 76
  %27 = zext i1 %26 to i32
  %28 = icmp eq i32 %24, %27
  %29 = and i8 %13, -33
  %30 = icmp eq i8 %29, 85
  %31 = xor i1 %30, %28
  %32 = zext i1 %31 to i32
  %33 = and i8 %15, -33
  %34 = icmp eq i8 %33, 85
  %35 = zext i1 %34 to i32
  %36 = select i1 %26, i64 %16, i64 %17
  %37 = select i1 %26, i64 %17, i64 %16
  %38 = select i1 %28, i64 %19, i64 1
  %39 = select i1 %28, i64 1, i64 %19
  %40 = select i1 %26, i64 1, i64 %20
  %41 = select i1 %26, i64 %20, i64 1
  call fastcc void @isozyme_dtrsm(i32 %32, i32 %35, i64 %36, i64 %37, double %18, ptr %7, i64 %38, i64 %39, ptr %9, i64 %40, i64 %41)
  ret void
}

define void @isozyme_blas_c32_dtrsm(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, i32 %6, double %7, ptr %8, i32 %9, ptr %10, i32 %11) {
letter.exit:
  %switch.selectcmp = icmp eq i32 %1, 141
  %switch.selectcmp.case1 = icmp eq i32 %2, 121
  %switch.selectcmp.case2 = icmp eq i32 %2, 132
  %switch.selectcmp26 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = and i32 %3, -2
  %switch.selectcmp.case127 = icmp eq i32 %4, 121
  %switch.selectcmp.case228 = icmp eq i32 %4, 132
  %switch.selectcmp29 = or i1 %switch.selectcmp.case127, %switch.selectcmp.case228
  %13 = zext i1 %switch.selectcmp29 to i32
  %14 = icmp eq i32 %0, 101
  %15 = sext i32 %5 to i64
  %16 = sext i32 %6 to i64
  %17 = sext i32 %9 to i64
  %18 = sext i32 %11 to i64
  %19 = icmp ne i32 %12, 112
  %20 = xor i1 %19, %switch.selectcmp
  %21 = xor i1 %switch.selectcmp26, %20
  %22 = zext i1 %21 to i32
  %23 = select i1 %switch.selectcmp, i64 %15, i64 %16
  %24 = select i1 %switch.selectcmp, i64 %16, i64 %15
  %25 = xor i1 %14, %20
  %26 = select i1 %25, i64 %17, i64 1
  %27 = select i1 %25, i64 1, i64 %17
  %28 = xor i1 %14, %switch.selectcmp
  %29 = select i1 %28, i64 1, i64 %18
  %30 = select i1 %28, i64 %18, i64 1
  call fastcc void @isozyme_dtrsm(i32 %22, i32 %13, i64 %23, i64 %24, double %7, ptr %8, i64 %26, i64 %27, ptr %10, i64 %29, i64 %30)
  ret void
}

define void @isozyme_blas_c64_dtrsm(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i64 %5, i64 %6, double %7, ptr %8, i64 %9, ptr %10, i64 %11) {
letter.exit:
  %switch.selectcmp = icmp eq i32 %1, 141
  %switch.selectcmp.case1 = icmp eq i32 %2, 121
  %switch.selectcmp.case2 = icmp eq i32 %2, 132
  %switch.selectcmp26 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = and i32 %3, -2
  %switch.selectcmp.case127 = icmp eq i32 %4, 121
  %switch.selectcmp.case228 = icmp eq i32 %4, 132
  %switch.selectcmp29 = or i1 %switch.selectcmp.case127, %switch.selectcmp.case228
  %13 = zext i1 %switch.selectcmp29 to i32
  %14 = icmp eq i32 %0, 101
  %15 = icmp ne i32 %12, 112
  %16 = xor i1 %15, %switch.selectcmp
  %17 = xor i1 %switch.selectcmp26, %16
  %18 = zext i1 %17 to i32
  %19 = select i1 %switch.selectcmp, i64 %5, i64 %6
  %20 = select i1 %switch.selectcmp, i64 %6, i64 %5
  %21 = xor i1 %14, %16
  %22 = select i1 %21, i64 %9, i64 1
  %23 = select i1 %21, i64 1, i64 %9
  %24 = xor i1 %14, %switch.selectcmp
  %25 = select i1 %24, i64 1, i64 %11
  %26 = select i1 %24, i64 %11, i64 1
  call fastcc void @isozyme_dtrsm(i32 %18, i32 %13, i64 %19, i64 %20, double %7, ptr %8, i64 %22, i64 %23, ptr %10, i64 %25, i64 %26)
  ret void
}

define void @isozyme_blas_f32_dpotrf(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i8, ptr %0, align 1
  %7 = load i32, ptr %1, align 4
  %8 = sext i32 %7 to i64
  %9 = load i32, ptr %3, align 4
  %10 = sext i32 %9 to i64
  %11 = and i8 %6, -33
  %.not = icmp eq i8 %11, 85
  %12 = select i1 %.not, i64 %10, i64 1
  %13 = select i1 %.not, i64 1, i64 %10
  %14 = call fastcc i32 @isozyme_dpotrf(i64 %8, ptr %2, i64 %12, i64 %13)
  store i32 %14, ptr %4, align 4
  ret void
}

define void @isozyme_blas_f64_dpotrf(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i8, ptr %0, align 1
  %7 = load i64, ptr %1, align 8
  %8 = load i64, ptr %3, align 8
  %9 = and i8 %6, -33
  %.not = icmp eq i8 %9, 85
  %10 = select i1 %.not, i64 %8, i64 1
  %11 = select i1 %.not, i64 1, i64 %8
  %12 = call fastcc i32 @isozyme_dpotrf(i64 %7, ptr %2, i64 %10, i64 %11)
  %13 = sext i32 %12 to i64
  store i64 %13, ptr %4, align 8
  ret void
}

define i32 @isozyme_blas_c32_dpotrf(i32 %0, i8 %1, i32 %2, ptr %3, i32 %4) {
  %6 = icmp eq i32 %0, 101
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  %9 = and i8 %1, -33
  %10 = icmp ne i8 %9, 85
  %.not.i = xor i1 %6, %10
  %11 = select i1 %.not.i, i64 1, i64 %8
  %12 = select i1 %.not.i, i64 %8, i64 1
  %13 = call fastcc i32 @isozyme_dpotrf(i64 %7, ptr %3, i64 %11, i64 %12)
  ret i32 %13
}

define i64 @isozyme_blas_c64_dpotrf(i32 %0, i8 %1, i64 %2, ptr %3, i64 %4) {
  %6 = icmp eq i32 %0, 101
  %7 = and i8 %1, -33
  %8 = icmp ne i8 %7, 85
  %.not.i = xor i1 %6, %8
  %9 = select i1 %.not.i, i64 1, i64 %4
  %10 = select i1 %.not.i, i64 %4, i64 1
  %11 = call fastcc i32 @isozyme_dpotrf(i64 %2, ptr %3, i64 %9, i64 %10)
  %12 = sext i32 %11 to i64
  ret i64 %12
}

define void @isozyme_blas_f32_dpotrs(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i32, ptr %1, align 4
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %2, align 4
  %13 = sext i32 %12 to i64
  %14 = load i32, ptr %4, align 4
  %15 = sext i32 %14 to i64
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = and i8 %9, -33
  %.not = icmp eq i8 %18, 85
  %19 = select i1 %.not, i64 %15, i64 1
  %20 = select i1 %.not, i64 1, i64 %15
  call fastcc void @isozyme_dpotrs(i64 %11, i64 %13, ptr %3, i64 %19, i64 %20, ptr %5, i64 1, i64 %17)
  store i32 0, ptr %7, align 4
  ret void
}

define void @isozyme_blas_f64_dpotrs(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i64, ptr %1, align 8
  %11 = load i64, ptr %2, align 8
  %12 = load i64, ptr %4, align 8
  %13 = load i64, ptr %6, align 8
  %14 = and i8 %9, -33
  %.not = icmp eq i8 %14, 85
  %15 = select i1 %.not, i64 %12, i64 1
  %16 = select i1 %.not, i64 1, i64 %12
  call fastcc void @isozyme_dpotrs(i64 %10, i64 %11, ptr %3, i64 %15, i64 %16, ptr %5, i64 1, i64 %13)
  store i64 0, ptr %7, align 8
  ret void
}

define i32 @isozyme_blas_c32_dpotrs(i32 %0, i8 %1, i32 %2, i32 %3, ptr %4, i32 %5, ptr %6, i32 %7) {
  %9 = icmp eq i32 %0, 101
  %10 = sext i32 %2 to i64
  %11 = sext i32 %3 to i64
  %12 = sext i32 %5 to i64
  %13 = sext i32 %7 to i64
  %14 = and i8 %1, -33
  %15 = icmp ne i8 %14, 85
  %.not.i = xor i1 %9, %15
  %16 = select i1 %.not.i, i64 1, i64 %12
  %17 = select i1 %.not.i, i64 %12, i64 1
  %18 = select i1 %9, i64 %13, i64 1
  %19 = select i1 %9, i64 1, i64 %13
  call fastcc void @isozyme_dpotrs(i64 %10, i64 %11, ptr %4, i64 %16, i64 %17, ptr %6, i64 %18, i64 %19)
  ret i32 0
}

define i64 @isozyme_blas_c64_dpotrs(i32 %0, i8 %1, i64 %2, i64 %3, ptr %4, i64 %5, ptr %6, i64 %7) {
  %9 = icmp eq i32 %0, 101
  %10 = and i8 %1, -33
  %11 = icmp ne i8 %10, 85
  %.not.i = xor i1 %9, %11
  %12 = select i1 %.not.i, i64 1, i64 %5
  %13 = select i1 %.not.i, i64 %5, i64 1
  %14 = select i1 %9, i64 %7, i64 1
  %15 = select i1 %9, i64 1, i64 %7
  call fastcc void @isozyme_dpotrs(i64 %2, i64 %3, ptr %4, i64 %12, i64 %13, ptr %6, i64 %14, i64 %15)
  ret i64 0
}

define void @isozyme_blas_f32_dtrtrs(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = load i8, ptr %0, align 1
  %12 = load i8, ptr %1, align 1
  %13 = load i8, ptr %2, align 1
  %14 = load i32, ptr %3, align 4
  %15 = load i32, ptr %4, align 4
  %16 = load i32, ptr %6, align 4
  %17 = load i32, ptr %8, align 4
  switch i8 %12, label %18 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
  ]

18:
  %19 = icmp eq i8 %12, 99
  %20 = zext i1 %19 to i32
  br label %switch.edge

switch.edge:
  %21 = phi i32 [ 1, %10 ], [ %20, %18 ], [ 1, %10 ], [ 1, %10 ]
  %switch.tableidx = add i8 %12, -67
  %22 = icmp ugt i8 %switch.tableidx, 49
  %switch.cast = zext i8 %switch.tableidx to i50
  %switch.downshift = lshr i50 562945658322942, %switch.cast
  %switch.masked = trunc i50 %switch.downshift to i1
  %.not.i = select i1 %22, i1 true, i1 %switch.masked
  %switch.tableidx11 = add i8 %12, -67
  %23 = icmp ugt i8 %switch.tableidx11, 49
  %switch.cast12 = zext i8 %switch.tableidx11 to i50
  %switch.downshift14 = lshr i50 562945658322942, %switch.cast12
  %switch.masked15 = trunc i50 %switch.downshift14 to i1
  %.not44.i = select i1 %23, i1 true, i1 %switch.masked15
  %24 = sext i32 %17 to i64
  %25 = sext i32 %16 to i64
  %26 = sext i32 %15 to i64
  %27 = sext i32 %14 to i64
  %28 = select i1 %.not.i, i64 1, i64 %25
  %29 = and i8 %13, -33
  %30 = icmp eq i8 %29, 85
  %31 = zext i1 %30 to i32
  %32 = and i8 %11, -33
  %33 = icmp eq i8 %32, 85
  %34 = zext i1 %33 to i32
  %35 = icmp ne i32 %21, %34
  %36 = zext i1 %35 to i32
  %spec.select = select i1 %.not44.i, i64 %25, i64 1
  %37 = call fastcc i32 @isozyme_dtrtrs(i32 %36, i32 %31, i64 %27, i64 %26, ptr %5, i64 %28, i64 %spec.select, ptr %7, i64 1, i64 %24)
  store i32 %37, ptr %9, align 4
  ret void
}

define void @isozyme_blas_f64_dtrtrs(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = load i8, ptr %0, align 1
  %12 = load i8, ptr %1, align 1
  %13 = load i8, ptr %2, align 1
  %14 = load i64, ptr %3, align 8
  %15 = load i64, ptr %4, align 8
  %16 = load i64, ptr %6, align 8
  %17 = load i64, ptr %8, align 8
  switch i8 %12, label %18 [
    i8 116, label %21
    i8 84, label %21
    i8 67, label %21
  ]

18:
  %19 = icmp eq i8 %12, 99
  %20 = zext i1 %19 to i32
  br label %21

21:
  %22 = phi i32 [ 1, %10 ], [ %20, %18 ], [ 1, %10 ], [ 1, %10 ]
  switch i8 %12, label %23 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

23:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %16, %21 ], [ 1, %23 ], [ %16, %21 ], [ %16, %21 ], [ %16, %21 ]
  switch i8 %12, label %24 [
    i8 116, label %isozyme_dtrtrs_.exit
    i8 84, label %isozyme_dtrtrs_.exit
    i8 67, label %isozyme_dtrtrs_.exit
    i8 99, label %isozyme_dtrtrs_.exit
  ]

24:
  br label %isozyme_dtrtrs_.exit

isozyme_dtrtrs_.exit:
  %.not44.i = phi i64 [ 1, %switch.edge ], [ %16, %24 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %25 = and i8 %13, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = and i8 %11, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  %31 = icmp ne i32 %22, %30
  %32 = zext i1 %31 to i32
  %33 = call fastcc i32 @isozyme_dtrtrs(i32 %32, i32 %27, i64 %14, i64 %15, ptr %5, i64 %.not.i, i64 %.not44.i, ptr %7, i64 1, i64 %17)
  %34 = sext i32 %33 to i64
  store i64 %34, ptr %9, align 8
  ret void
}

define i32 @isozyme_blas_c32_dtrtrs(i32 %0, i8 %1, i8 %2, i8 %3, i32 %4, i32 %5, ptr %6, i32 %7, ptr %8, i32 %9) {
  switch i8 %2, label %11 [
    i8 116, label %14
    i8 84, label %14
    i8 67, label %14
  ]

11:
  %12 = icmp eq i8 %2, 99
  %13 = zext i1 %12 to i32
  br label %14

14:
  %15 = phi i32 [ 1, %10 ], [ %13, %11 ], [ 1, %10 ], [ 1, %10 ]
  switch i8 %2, label %16 [
    i8 116, label %19
    i8 84, label %19
    i8 67, label %19
  ]

16:
  %17 = icmp eq i8 %2, 99
  %18 = zext i1 %17 to i32
  br label %19

19:
  %20 = phi i32 [ 1, %14 ], [ %18, %16 ], [ 1, %14 ], [ 1, %14 ]
  switch i8 %2, label %21 [
    i8 116, label %isozyme_dtrtrs_.exit
    i8 84, label %isozyme_dtrtrs_.exit
    i8 67, label %isozyme_dtrtrs_.exit
  ]

21:
  %22 = icmp eq i8 %2, 99
  %23 = zext i1 %22 to i32
  br label %isozyme_dtrtrs_.exit

isozyme_dtrtrs_.exit:
  %24 = phi i32 [ 1, %19 ], [ %23, %21 ], [ 1, %19 ], [ 1, %19 ]
  %25 = sext i32 %9 to i64
  %26 = sext i32 %7 to i64
  %27 = sext i32 %5 to i64
  %28 = sext i32 %4 to i64
  %29 = icmp eq i32 %0, 101
  %30 = zext i1 %29 to i32
  %.not.i = icmp eq i32 %20, %30
  %31 = select i1 %.not.i, i64 1, i64 %26
  %32 = and i8 %3, -33
  %33 = icmp eq i8 %32, 85
  %34 = zext i1 %33 to i32
  %35 = and i8 %1, -33
  %36 = icmp eq i8 %35, 85
  %37 = zext i1 %36 to i32
  %38 = icmp ne i32 %15, %37
  %39 = zext i1 %38 to i32
  %.not44.i = icmp eq i32 %24, %30
  %40 = select i1 %.not44.i, i64 %26, i64 1
  %41 = select i1 %29, i64 %25, i64 1
  %42 = select i1 %29, i64 1, i64 %25
  %43 = call fastcc i32 @isozyme_dtrtrs(i32 %39, i32 %34, i64 %28, i64 %27, ptr %6, i64 %31, i64 %40, ptr %8, i64 %41, i64 %42)
  ret i32 %43
}

define i64 @isozyme_blas_c64_dtrtrs(i32 %0, i8 %1, i8 %2, i8 %3, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) {
  switch i8 %2, label %11 [
    i8 116, label %14
    i8 84, label %14
    i8 67, label %14
  ]

11:
  %12 = icmp eq i8 %2, 99
  %13 = zext i1 %12 to i32
  br label %14

14:
  %15 = phi i32 [ 1, %10 ], [ %13, %11 ], [ 1, %10 ], [ 1, %10 ]
  switch i8 %2, label %16 [
    i8 116, label %19
    i8 84, label %19
    i8 67, label %19
  ]

16:
  %17 = icmp eq i8 %2, 99
  %18 = zext i1 %17 to i32
  br label %19

19:
  %20 = phi i32 [ 1, %14 ], [ %18, %16 ], [ 1, %14 ], [ 1, %14 ]
  switch i8 %2, label %21 [
    i8 116, label %isozyme_dtrtrs_.exit
    i8 84, label %isozyme_dtrtrs_.exit
    i8 67, label %isozyme_dtrtrs_.exit
  ]

21:
  %22 = icmp eq i8 %2, 99
  %23 = zext i1 %22 to i32
  br label %isozyme_dtrtrs_.exit

isozyme_dtrtrs_.exit:
  %24 = phi i32 [ 1, %19 ], [ %23, %21 ], [ 1, %19 ], [ 1, %19 ]
  %25 = icmp eq i32 %0, 101
  %26 = zext i1 %25 to i32
  %.not.i = icmp eq i32 %20, %26
  %27 = select i1 %.not.i, i64 1, i64 %7
  %28 = and i8 %3, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  %31 = and i8 %1, -33
  %32 = icmp eq i8 %31, 85
  %33 = zext i1 %32 to i32
  %34 = icmp ne i32 %15, %33
  %35 = zext i1 %34 to i32
  %.not44.i = icmp eq i32 %24, %26
  %36 = select i1 %.not44.i, i64 %7, i64 1
  %37 = select i1 %25, i64 %9, i64 1
  %38 = select i1 %25, i64 1, i64 %9
  %39 = call fastcc i32 @isozyme_dtrtrs(i32 %35, i32 %30, i64 %4, i64 %5, ptr %6, i64 %27, i64 %36, ptr %8, i64 %37, i64 %38)
  %40 = sext i32 %39 to i64
  ret i64 %40
}

define void @isozyme_blas_f32_dposv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i32, ptr %1, align 4
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %2, align 4
  %13 = sext i32 %12 to i64
  %14 = load i32, ptr %4, align 4
  %15 = sext i32 %14 to i64
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = and i8 %9, -33
  %.not = icmp eq i8 %18, 85
  %19 = select i1 %.not, i64 %15, i64 1
  %20 = select i1 %.not, i64 1, i64 %15
  %21 = call fastcc i32 @isozyme_dposv(i64 %11, i64 %13, ptr %3, i64 %19, i64 %20, ptr %5, i64 1, i64 %17)
  store i32 %21, ptr %7, align 4
  ret void
}

define void @isozyme_blas_f64_dposv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i64, ptr %1, align 8
  %11 = load i64, ptr %2, align 8
  %12 = load i64, ptr %4, align 8
  %13 = load i64, ptr %6, align 8
  %14 = and i8 %9, -33
  %.not = icmp eq i8 %14, 85
  %15 = select i1 %.not, i64 %12, i64 1
  %16 = select i1 %.not, i64 1, i64 %12
  %17 = call fastcc i32 @isozyme_dposv(i64 %10, i64 %11, ptr %3, i64 %15, i64 %16, ptr %5, i64 1, i64 %13)
  %18 = sext i32 %17 to i64
  store i64 %18, ptr %7, align 8
  ret void
}

define i32 @isozyme_blas_c32_dposv(i32 %0, i8 %1, i32 %2, i32 %3, ptr %4, i32 %5, ptr %6, i32 %7) {
  %9 = icmp eq i32 %0, 101
  %10 = sext i32 %2 to i64
  %11 = sext i32 %3 to i64
  %12 = sext i32 %5 to i64
  %13 = sext i32 %7 to i64
  %14 = and i8 %1, -33
  %15 = icmp ne i8 %14, 85
  %.not.i = xor i1 %9, %15
  %16 = select i1 %.not.i, i64 1, i64 %12
  %17 = select i1 %.not.i, i64 %12, i64 1
  %18 = select i1 %9, i64 %13, i64 1
  %19 = select i1 %9, i64 1, i64 %13
  %20 = call fastcc i32 @isozyme_dposv(i64 %10, i64 %11, ptr %4, i64 %16, i64 %17, ptr %6, i64 %18, i64 %19)
  ret i32 %20
}

define i64 @isozyme_blas_c64_dposv(i32 %0, i8 %1, i64 %2, i64 %3, ptr %4, i64 %5, ptr %6, i64 %7) {
  %9 = icmp eq i32 %0, 101
  %10 = and i8 %1, -33
  %11 = icmp ne i8 %10, 85
  %.not.i = xor i1 %9, %11
  %12 = select i1 %.not.i, i64 1, i64 %5
  %13 = select i1 %.not.i, i64 %5, i64 1
  %14 = select i1 %9, i64 %7, i64 1
  %15 = select i1 %9, i64 1, i64 %7
  %16 = call fastcc i32 @isozyme_dposv(i64 %2, i64 %3, ptr %4, i64 %12, i64 %13, ptr %6, i64 %14, i64 %15)
  %17 = sext i32 %16 to i64
  ret i64 %17
}

define void @isozyme_blas_f32_dpotri(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i8, ptr %0, align 1
  %7 = load i32, ptr %1, align 4
  %8 = sext i32 %7 to i64
  %9 = load i32, ptr %3, align 4
  %10 = sext i32 %9 to i64
  %11 = and i8 %6, -33
  %.not = icmp eq i8 %11, 85
  %12 = select i1 %.not, i64 %10, i64 1
  %13 = select i1 %.not, i64 1, i64 %10
  %14 = call fastcc i32 @isozyme_dpotri(i64 %8, ptr %2, i64 %12, i64 %13)
  store i32 %14, ptr %4, align 4
  ret void
}

define void @isozyme_blas_f64_dpotri(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i8, ptr %0, align 1
  %7 = load i64, ptr %1, align 8
  %8 = load i64, ptr %3, align 8
  %9 = and i8 %6, -33
  %.not = icmp eq i8 %9, 85
  %10 = select i1 %.not, i64 %8, i64 1
  %11 = select i1 %.not, i64 1, i64 %8
  %12 = call fastcc i32 @isozyme_dpotri(i64 %7, ptr %2, i64 %10, i64 %11)
  %13 = sext i32 %12 to i64
  store i64 %13, ptr %4, align 8
  ret void
}

define i32 @isozyme_blas_c32_dpotri(i32 %0, i8 %1, i32 %2, ptr %3, i32 %4) {
  %6 = icmp eq i32 %0, 101
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  %9 = and i8 %1, -33
  %10 = icmp ne i8 %9, 85
  %.not.i = xor i1 %6, %10
  %11 = select i1 %.not.i, i64 1, i64 %8
  %12 = select i1 %.not.i, i64 %8, i64 1
  %13 = call fastcc i32 @isozyme_dpotri(i64 %7, ptr %3, i64 %11, i64 %12)
  ret i32 %13
}

define i64 @isozyme_blas_c64_dpotri(i32 %0, i8 %1, i64 %2, ptr %3, i64 %4) {
  %6 = icmp eq i32 %0, 101
  %7 = and i8 %1, -33
  %8 = icmp ne i8 %7, 85
  %.not.i = xor i1 %6, %8
  %9 = select i1 %.not.i, i64 1, i64 %4
  %10 = select i1 %.not.i, i64 %4, i64 1
  %11 = call fastcc i32 @isozyme_dpotri(i64 %2, ptr %3, i64 %9, i64 %10)
  %12 = sext i32 %11 to i64
  ret i64 %12
}

define void @isozyme_blas_f32_dtrtri(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = load i8, ptr %0, align 1
  %8 = load i8, ptr %1, align 1
  %9 = load i32, ptr %2, align 4
  %10 = sext i32 %9 to i64
  %11 = load i32, ptr %4, align 4
  %12 = sext i32 %11 to i64
  %13 = and i8 %7, -33
  %14 = icmp eq i8 %13, 85
  %15 = zext i1 %14 to i32
  %16 = and i8 %8, -33
  %17 = icmp eq i8 %16, 85
  %18 = zext i1 %17 to i32
  %19 = call fastcc i32 @isozyme_dtrtri(i32 %15, i32 %18, i64 %10, ptr %3, i64 1, i64 %12)
  store i32 %19, ptr %5, align 4
  ret void
}

define void @isozyme_blas_f64_dtrtri(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = load i8, ptr %0, align 1
  %8 = load i8, ptr %1, align 1
  %9 = load i64, ptr %2, align 8
  %10 = load i64, ptr %4, align 8
  %11 = and i8 %7, -33
  %12 = icmp eq i8 %11, 85
  %13 = zext i1 %12 to i32
  %14 = and i8 %8, -33
  %15 = icmp eq i8 %14, 85
  %16 = zext i1 %15 to i32
  %17 = call fastcc i32 @isozyme_dtrtri(i32 %13, i32 %16, i64 %9, ptr %3, i64 1, i64 %10)
  %18 = sext i32 %17 to i64
  store i64 %18, ptr %5, align 8
  ret void
}

define i32 @isozyme_blas_c32_dtrtri(i32 %0, i8 %1, i8 %2, i32 %3, ptr %4, i32 %5) {
  %.not = icmp eq i32 %0, 101
  %7 = sext i32 %3 to i64
  %8 = sext i32 %5 to i64
  %9 = and i8 %1, -33
  %10 = icmp eq i8 %9, 85
  %11 = zext i1 %10 to i32
  %12 = and i8 %2, -33
  %13 = icmp eq i8 %12, 85
  %14 = zext i1 %13 to i32
  %15 = select i1 %.not, i64 %8, i64 1
  %16 = select i1 %.not, i64 1, i64 %8
  %17 = call fastcc i32 @isozyme_dtrtri(i32 %11, i32 %14, i64 %7, ptr %4, i64 %15, i64 %16)
  ret i32 %17
}

define i64 @isozyme_blas_c64_dtrtri(i32 %0, i8 %1, i8 %2, i64 %3, ptr %4, i64 %5) {
  %.not = icmp eq i32 %0, 101
  %7 = and i8 %1, -33
  %8 = icmp eq i8 %7, 85
  %9 = zext i1 %8 to i32
  %10 = and i8 %2, -33
  %11 = icmp eq i8 %10, 85
  %12 = zext i1 %11 to i32
  %13 = select i1 %.not, i64 %5, i64 1
  %14 = select i1 %.not, i64 1, i64 %5
  %15 = call fastcc i32 @isozyme_dtrtri(i32 %9, i32 %12, i64 %3, ptr %4, i64 %13, i64 %14)
  %16 = sext i32 %15 to i64
  ret i64 %16
}

define float @isozyme_blas_f32_sdot(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i32, ptr %0, align 4
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4
  %11 = sext i32 %10 to i64
  %12 = call fastcc float @isozyme_sdot(i64 %7, ptr %1, i64 %9, ptr %3, i64 %11)
  ret float %12
}

define internal fastcc float @isozyme_sdot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) unnamed_addr {
  %6 = icmp slt i64 %2, 0
  %.neg = sub i64 1, %0
  %.neg23 = mul i64 %2, %.neg
  %.019.idx = select i1 %6, i64 %.neg23, i64 0
  %.019 = getelementptr inbounds float, ptr %1, i64 %.019.idx
  %7 = icmp slt i64 %4, 0
  %.neg25 = mul i64 %4, %.neg
  %.020.idx = select i1 %7, i64 %.neg25, i64 0
  %.020 = getelementptr inbounds float, ptr %3, i64 %.020.idx
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  %.lcssa = phi float [ %16, %.lr.ph ]
  br label %._crit_edge

._crit_edge:
  %.018.lcssa = phi float [ 0.000000e+00, %5 ], [ %.lcssa, %._crit_edge.loopexit ]
  ret float %.018.lcssa

.lr.ph:
  %.027 = phi i64 [ %17, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %.01826 = phi float [ %16, %.lr.ph ], [ 0.000000e+00, %.lr.ph.preheader ]
  %9 = mul nsw i64 %.027, %2
  %10 = getelementptr inbounds float, ptr %.019, i64 %9
  %11 = load float, ptr %10, align 4
  %12 = mul nsw i64 %.027, %4
  %13 = getelementptr inbounds float, ptr %.020, i64 %12
  %14 = load float, ptr %13, align 4
  %15 = fmul float %11, %14
  %16 = fadd float %.01826, %15
  %17 = add nuw nsw i64 %.027, 1
  %exitcond.not = icmp eq i64 %17, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define float @isozyme_blas_f64_sdot(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i64, ptr %0, align 8
  %7 = load i64, ptr %2, align 8
  %8 = load i64, ptr %4, align 8
  %9 = call fastcc float @isozyme_sdot(i64 %6, ptr %1, i64 %7, ptr %3, i64 %8)
  ret float %9
}

define float @isozyme_blas_c32_sdot(i32 %0, ptr %1, i32 %2, ptr %3, i32 %4) {
  %6 = sext i32 %0 to i64
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  %9 = call fastcc float @isozyme_sdot(i64 %6, ptr %1, i64 %7, ptr %3, i64 %8)
  ret float %9
}

define float @isozyme_blas_c64_sdot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) {
  %6 = call fastcc float @isozyme_sdot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4)
  ret float %6
}

define void @isozyme_blas_f32_saxpy(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = load i32, ptr %0, align 4
  %8 = sext i32 %7 to i64
  %9 = load float, ptr %1, align 4
  %10 = load i32, ptr %3, align 4
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %5, align 4
  %13 = sext i32 %12 to i64
  call fastcc void @isozyme_saxpy(i64 %8, float %9, ptr %2, i64 %11, ptr %4, i64 %13)
  ret void
}

define internal fastcc void @isozyme_saxpy(i64 %0, float %1, ptr %2, i64 %3, ptr %4, i64 %5) unnamed_addr {
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

define void @isozyme_blas_f64_saxpy(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = load i64, ptr %0, align 8
  %8 = load float, ptr %1, align 4
  %9 = load i64, ptr %3, align 8
  %10 = load i64, ptr %5, align 8
  call fastcc void @isozyme_saxpy(i64 %7, float %8, ptr %2, i64 %9, ptr %4, i64 %10)
  ret void
}

define void @isozyme_blas_c32_saxpy(i32 %0, float %1, ptr %2, i32 %3, ptr %4, i32 %5) {
  %7 = sext i32 %0 to i64
  %8 = sext i32 %3 to i64
  %9 = sext i32 %5 to i64
  call fastcc void @isozyme_saxpy(i64 %7, float %1, ptr %2, i64 %8, ptr %4, i64 %9)
  ret void
}

define void @isozyme_blas_c64_saxpy(i64 %0, float %1, ptr %2, i64 %3, ptr %4, i64 %5) {
  call fastcc void @isozyme_saxpy(i64 %0, float %1, ptr %2, i64 %3, ptr %4, i64 %5)
  ret void
}

define void @isozyme_blas_f32_sscal(ptr %0, ptr %1, ptr %2, ptr %3) {
  %5 = load i32, ptr %0, align 4
  %6 = sext i32 %5 to i64
  %7 = load float, ptr %1, align 4
  %8 = load i32, ptr %3, align 4
  %9 = sext i32 %8 to i64
  call fastcc void @isozyme_sscal(i64 %6, float %7, ptr %2, i64 %9)
  ret void
}

define internal fastcc void @isozyme_sscal(i64 %0, float %1, ptr %2, i64 %3) unnamed_addr {
  %5 = icmp sgt i64 %0, 0
  br i1 %5, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.06 = phi i64 [ %10, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %6 = mul nsw i64 %.06, %3
  %7 = getelementptr inbounds float, ptr %2, i64 %6
  %8 = load float, ptr %7, align 4
  %9 = fmul float %1, %8
  store float %9, ptr %7, align 4
  %10 = add nuw nsw i64 %.06, 1
  %exitcond.not = icmp eq i64 %10, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define void @isozyme_blas_f64_sscal(ptr %0, ptr %1, ptr %2, ptr %3) {
  %5 = load i64, ptr %0, align 8
  %6 = load float, ptr %1, align 4
  %7 = load i64, ptr %3, align 8
  call fastcc void @isozyme_sscal(i64 %5, float %6, ptr %2, i64 %7)
  ret void
}

define void @isozyme_blas_c32_sscal(i32 %0, float %1, ptr %2, i32 %3) {
  %5 = sext i32 %0 to i64
  %6 = sext i32 %3 to i64
  call fastcc void @isozyme_sscal(i64 %5, float %1, ptr %2, i64 %6)
  ret void
}

define void @isozyme_blas_c64_sscal(i64 %0, float %1, ptr %2, i64 %3) {
  call fastcc void @isozyme_sscal(i64 %0, float %1, ptr %2, i64 %3)
  ret void
}

define void @isozyme_blas_f32_scopy(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i32, ptr %0, align 4
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4
  %11 = sext i32 %10 to i64
  call fastcc void @isozyme_scopy(i64 %7, ptr %1, i64 %9, ptr %3, i64 %11)
  ret void
}

define internal fastcc void @isozyme_scopy(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) unnamed_addr {
  %6 = icmp slt i64 %2, 0
  %.neg = sub i64 1, %0
  %.neg20 = mul i64 %2, %.neg
  %.016.idx = select i1 %6, i64 %.neg20, i64 0
  %.016 = getelementptr inbounds float, ptr %1, i64 %.016.idx
  %7 = icmp slt i64 %4, 0
  %.neg22 = mul i64 %4, %.neg
  %.017.idx = select i1 %7, i64 %.neg22, i64 0
  %.017 = getelementptr inbounds float, ptr %3, i64 %.017.idx
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.023 = phi i64 [ %14, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %9 = mul nsw i64 %.023, %2
  %10 = getelementptr inbounds float, ptr %.016, i64 %9
  %11 = load float, ptr %10, align 4
  %12 = mul nsw i64 %.023, %4
  %13 = getelementptr inbounds float, ptr %.017, i64 %12
  store float %11, ptr %13, align 4
  %14 = add nuw nsw i64 %.023, 1
  %exitcond.not = icmp eq i64 %14, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define void @isozyme_blas_f64_scopy(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i64, ptr %0, align 8
  %7 = load i64, ptr %2, align 8
  %8 = load i64, ptr %4, align 8
  call fastcc void @isozyme_scopy(i64 %6, ptr %1, i64 %7, ptr %3, i64 %8)
  ret void
}

define void @isozyme_blas_c32_scopy(i32 %0, ptr %1, i32 %2, ptr %3, i32 %4) {
  %6 = sext i32 %0 to i64
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  call fastcc void @isozyme_scopy(i64 %6, ptr %1, i64 %7, ptr %3, i64 %8)
  ret void
}

define void @isozyme_blas_c64_scopy(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) {
  call fastcc void @isozyme_scopy(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4)
  ret void
}

define void @isozyme_blas_f32_sswap(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i32, ptr %0, align 4
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %2, align 4
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %4, align 4
  %11 = sext i32 %10 to i64
  call fastcc void @isozyme_sswap(i64 %7, ptr %1, i64 %9, ptr %3, i64 %11)
  ret void
}

define internal fastcc void @isozyme_sswap(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) unnamed_addr {
  %6 = icmp slt i64 %2, 0
  %.neg = sub i64 1, %0
  %.neg27 = mul i64 %2, %.neg
  %.0.idx = select i1 %6, i64 %.neg27, i64 0
  %.0 = getelementptr inbounds float, ptr %1, i64 %.0.idx
  %7 = icmp slt i64 %4, 0
  %.neg29 = mul i64 %4, %.neg
  %.024.idx = select i1 %7, i64 %.neg29, i64 0
  %.024 = getelementptr inbounds float, ptr %3, i64 %.024.idx
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.02330 = phi i64 [ %15, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %9 = mul nsw i64 %.02330, %2
  %10 = getelementptr inbounds float, ptr %.0, i64 %9
  %11 = load float, ptr %10, align 4
  %12 = mul nsw i64 %.02330, %4
  %13 = getelementptr inbounds float, ptr %.024, i64 %12
  %14 = load float, ptr %13, align 4
  store float %14, ptr %10, align 4
  store float %11, ptr %13, align 4
  %15 = add nuw nsw i64 %.02330, 1
  %exitcond.not = icmp eq i64 %15, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define void @isozyme_blas_f64_sswap(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i64, ptr %0, align 8
  %7 = load i64, ptr %2, align 8
  %8 = load i64, ptr %4, align 8
  call fastcc void @isozyme_sswap(i64 %6, ptr %1, i64 %7, ptr %3, i64 %8)
  ret void
}

define void @isozyme_blas_c32_sswap(i32 %0, ptr %1, i32 %2, ptr %3, i32 %4) {
  %6 = sext i32 %0 to i64
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  call fastcc void @isozyme_sswap(i64 %6, ptr %1, i64 %7, ptr %3, i64 %8)
  ret void
}

define void @isozyme_blas_c64_sswap(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) {
  call fastcc void @isozyme_sswap(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4)
  ret void
}

define void @isozyme_blas_f32_srot(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i32, ptr %0, align 4
  %9 = sext i32 %8 to i64
  %10 = load i32, ptr %2, align 4
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %4, align 4
  %13 = sext i32 %12 to i64
  %14 = load float, ptr %5, align 4
  %15 = load float, ptr %6, align 4
  call fastcc void @isozyme_srot(i64 %9, ptr %1, i64 %11, ptr %3, i64 %13, float %14, float %15)
  ret void
}

define internal fastcc void @isozyme_srot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4, float %5, float %6) unnamed_addr {
  %8 = icmp slt i64 %2, 0
  %.neg = sub i64 1, %0
  %.neg34 = mul i64 %2, %.neg
  %.0.idx = select i1 %8, i64 %.neg34, i64 0
  %.0 = getelementptr inbounds float, ptr %1, i64 %.0.idx
  %9 = icmp slt i64 %4, 0
  %.neg36 = mul i64 %4, %.neg
  %.030.idx = select i1 %9, i64 %.neg36, i64 0
  %.030 = getelementptr inbounds float, ptr %3, i64 %.030.idx
  %10 = icmp sgt i64 %0, 0
  br i1 %10, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.03137 = phi i64 [ %23, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %11 = mul nsw i64 %.03137, %2
  %12 = getelementptr inbounds float, ptr %.0, i64 %11
  %13 = load float, ptr %12, align 4
  %14 = mul nsw i64 %.03137, %4
  %15 = getelementptr inbounds float, ptr %.030, i64 %14
  %16 = load float, ptr %15, align 4
  %17 = fmul float %5, %13
  %18 = fmul float %6, %16
  %19 = fadd float %17, %18
  store float %19, ptr %12, align 4
  %20 = fmul float %5, %16
  %21 = fmul float %6, %13
  %22 = fsub float %20, %21
  store float %22, ptr %15, align 4
  %23 = add nuw nsw i64 %.03137, 1
  %exitcond.not = icmp eq i64 %23, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define void @isozyme_blas_f64_srot(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i64, ptr %0, align 8
  %9 = load i64, ptr %2, align 8
  %10 = load i64, ptr %4, align 8
  %11 = load float, ptr %5, align 4
  %12 = load float, ptr %6, align 4
  call fastcc void @isozyme_srot(i64 %8, ptr %1, i64 %9, ptr %3, i64 %10, float %11, float %12)
  ret void
}

define void @isozyme_blas_c32_srot(i32 %0, ptr %1, i32 %2, ptr %3, i32 %4, float %5, float %6) {
  %8 = sext i32 %0 to i64
  %9 = sext i32 %2 to i64
  %10 = sext i32 %4 to i64
  call fastcc void @isozyme_srot(i64 %8, ptr %1, i64 %9, ptr %3, i64 %10, float %5, float %6)
  ret void
}

define void @isozyme_blas_c64_srot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4, float %5, float %6) {
  call fastcc void @isozyme_srot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4, float %5, float %6)
  ret void
}

define float @isozyme_blas_f32_snrm2(ptr %0, ptr %1, ptr %2) {
  %4 = load i32, ptr %0, align 4
  %5 = sext i32 %4 to i64
  %6 = load i32, ptr %2, align 4
  %7 = sext i32 %6 to i64
  %8 = call fastcc float @isozyme_snrm2(i64 %5, ptr %1, i64 %7)
  ret float %8
}

define internal fastcc float @isozyme_snrm2(i64 %0, ptr %1, i64 %2) unnamed_addr {
  %4 = icmp sgt i64 %0, 0
  br i1 %4, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  %.lcssa = phi float [ %12, %.lr.ph ]
  br label %._crit_edge

._crit_edge:
  %.011.lcssa = phi float [ 0.000000e+00, %3 ], [ %.lcssa, %._crit_edge.loopexit ]
  %5 = fcmp ogt float %.011.lcssa, 0.000000e+00
  %6 = call float @llvm.sqrt.f32(float %.011.lcssa)
  %7 = select i1 %5, float %6, float 0.000000e+00
  ret float %7

.lr.ph:
  %.013 = phi i64 [ %13, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %.01112 = phi float [ %12, %.lr.ph ], [ 0.000000e+00, %.lr.ph.preheader ]
  %8 = mul nsw i64 %.013, %2
  %9 = getelementptr inbounds float, ptr %1, i64 %8
  %10 = load float, ptr %9, align 4
  %11 = fmul float %10, %10
  %12 = fadd float %.01112, %11
  %13 = add nuw nsw i64 %.013, 1
  %exitcond.not = icmp eq i64 %13, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define float @isozyme_blas_f64_snrm2(ptr %0, ptr %1, ptr %2) {
  %4 = load i64, ptr %0, align 8
  %5 = load i64, ptr %2, align 8
  %6 = call fastcc float @isozyme_snrm2(i64 %4, ptr %1, i64 %5)
  ret float %6
}

define float @isozyme_blas_c32_snrm2(i32 %0, ptr %1, i32 %2) {
  %4 = sext i32 %0 to i64
  %5 = sext i32 %2 to i64
  %6 = call fastcc float @isozyme_snrm2(i64 %4, ptr %1, i64 %5)
  ret float %6
}

define float @isozyme_blas_c64_snrm2(i64 %0, ptr %1, i64 %2) {
  %4 = call fastcc float @isozyme_snrm2(i64 %0, ptr %1, i64 %2)
  ret float %4
}

define float @isozyme_blas_f32_sasum(ptr %0, ptr %1, ptr %2) {
  %4 = load i32, ptr %0, align 4
  %5 = sext i32 %4 to i64
  %6 = load i32, ptr %2, align 4
  %7 = sext i32 %6 to i64
  %8 = call fastcc float @isozyme_sasum(i64 %5, ptr %1, i64 %7)
  ret float %8
}

define internal fastcc float @isozyme_sasum(i64 %0, ptr %1, i64 %2) unnamed_addr {
  %4 = icmp sgt i64 %0, 0
  br i1 %4, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  %.lcssa = phi float [ %9, %.lr.ph ]
  br label %._crit_edge

._crit_edge:
  %.07.lcssa = phi float [ 0.000000e+00, %3 ], [ %.lcssa, %._crit_edge.loopexit ]
  ret float %.07.lcssa

.lr.ph:
  %.09 = phi i64 [ %10, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %.078 = phi float [ %9, %.lr.ph ], [ 0.000000e+00, %.lr.ph.preheader ]
  %5 = mul nsw i64 %.09, %2
  %6 = getelementptr inbounds float, ptr %1, i64 %5
  %7 = load float, ptr %6, align 4
  %8 = call float @llvm.fabs.f32(float %7)
  %9 = fadd float %.078, %8
  %10 = add nuw nsw i64 %.09, 1
  %exitcond.not = icmp eq i64 %10, %0
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define float @isozyme_blas_f64_sasum(ptr %0, ptr %1, ptr %2) {
  %4 = load i64, ptr %0, align 8
  %5 = load i64, ptr %2, align 8
  %6 = call fastcc float @isozyme_sasum(i64 %4, ptr %1, i64 %5)
  ret float %6
}

define float @isozyme_blas_c32_sasum(i32 %0, ptr %1, i32 %2) {
  %4 = sext i32 %0 to i64
  %5 = sext i32 %2 to i64
  %6 = call fastcc float @isozyme_sasum(i64 %4, ptr %1, i64 %5)
  ret float %6
}

define float @isozyme_blas_c64_sasum(i64 %0, ptr %1, i64 %2) {
  %4 = call fastcc float @isozyme_sasum(i64 %0, ptr %1, i64 %2)
  ret float %4
}

define void @isozyme_blas_f32_sgemv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i32, ptr %1, align 4
  %14 = load i32, ptr %2, align 4
  %15 = load float, ptr %3, align 4
  %16 = load i32, ptr %5, align 4
  %17 = load i32, ptr %7, align 4
  %18 = load float, ptr %8, align 4
  %19 = load i32, ptr %10, align 4
  %20 = icmp eq i8 %12, 99
  switch i8 %12, label %21 [
    i8 116, label %23
    i8 84, label %23
    i8 67, label %23
  ]

21:
  %22 = xor i1 %20, true
  br label %23

23:
  %.not.i = phi i1 [ false, %11 ], [ %22, %21 ], [ false, %11 ], [ false, %11 ]
  switch i8 %12, label %24 [
    i8 116, label %isozyme_sgemv_.exit
    i8 84, label %isozyme_sgemv_.exit
    i8 67, label %isozyme_sgemv_.exit
  ]

24:
  %25 = xor i1 %20, true
  br label %isozyme_sgemv_.exit

isozyme_sgemv_.exit:
  %.not59.i = phi i1 [ false, %23 ], [ %25, %24 ], [ false, %23 ], [ false, %23 ]
  %26 = sext i32 %19 to i64
  %27 = sext i32 %17 to i64
  %28 = sext i32 %16 to i64
  %29 = sext i32 %14 to i64
  %30 = sext i32 %13 to i64
  %31 = and i8 %12, -33
  %or.cond.i = icmp eq i8 %31, 84
  %32 = icmp eq i8 %12, 67
  %or.cond5.i = or i1 %32, %or.cond.i
  %33 = select i1 %.not.i, i64 1, i64 %28
  %or.cond8.i = or i1 %20, %or.cond5.i
  %34 = select i1 %or.cond8.i, i64 %30, i64 %29
  %35 = select i1 %or.cond8.i, i64 %29, i64 %30
  %spec.select = select i1 %.not59.i, i64 %28, i64 1
  call fastcc void @isozyme_sgemv(i64 %35, i64 %34, float %15, ptr %4, i64 %33, i64 %spec.select, ptr %6, i64 %27, float %18, ptr %9, i64 %26)
  ret void
}

define void @isozyme_blas_f64_sgemv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i64, ptr %1, align 8
  %14 = load i64, ptr %2, align 8
  %15 = load float, ptr %3, align 4
  %16 = load i64, ptr %5, align 8
  %17 = load i64, ptr %7, align 8
  %18 = load float, ptr %8, align 4
  %19 = load i64, ptr %10, align 8
  %20 = icmp eq i8 %12, 99
  switch i8 %12, label %21 [
    i8 116, label %23
    i8 84, label %23
    i8 67, label %23
  ]

21:
  %22 = select i1 %20, i64 %16, i64 1
  br label %23

23:
  %.not.i = phi i64 [ %16, %11 ], [ %22, %21 ], [ %16, %11 ], [ %16, %11 ]
  switch i8 %12, label %24 [
    i8 116, label %isozyme_sgemv_.exit
    i8 84, label %isozyme_sgemv_.exit
    i8 67, label %isozyme_sgemv_.exit
  ]

24:
  %25 = select i1 %20, i64 1, i64 %16
  br label %isozyme_sgemv_.exit

isozyme_sgemv_.exit:
  %.not59.i = phi i64 [ 1, %23 ], [ %25, %24 ], [ 1, %23 ], [ 1, %23 ]
  %26 = and i8 %12, -33
  %or.cond.i = icmp eq i8 %26, 84
  %27 = icmp eq i8 %12, 67
  %or.cond5.i = or i1 %27, %or.cond.i
  %or.cond8.i = or i1 %20, %or.cond5.i
  %28 = select i1 %or.cond8.i, i64 %13, i64 %14
  %29 = select i1 %or.cond8.i, i64 %14, i64 %13
  call fastcc void @isozyme_sgemv(i64 %29, i64 %28, float %15, ptr %4, i64 %.not.i, i64 %.not59.i, ptr %6, i64 %17, float %18, ptr %9, i64 %19)
  ret void
}

define void @isozyme_blas_c32_sgemv(i32 %0, i32 %1, i32 %2, i32 %3, float %4, ptr %5, i32 %6, ptr %7, i32 %8, float %9, ptr %10, i32 %11) {
isozyme_sgemv_.exit:
  %12 = and i32 %1, -2
  %switch = icmp eq i32 %12, 112
  %13 = sext i32 %2 to i64
  %14 = sext i32 %3 to i64
  %15 = sext i32 %6 to i64
  %16 = sext i32 %8 to i64
  %17 = sext i32 %11 to i64
  %18 = icmp eq i32 %0, 101
  %19 = xor i1 %switch, %18
  %20 = select i1 %19, i64 %15, i64 1
  %21 = select i1 %switch, i64 %13, i64 %14
  %22 = select i1 %switch, i64 %14, i64 %13
  %23 = xor i1 %switch, %18
  %24 = select i1 %23, i64 1, i64 %15
  call fastcc void @isozyme_sgemv(i64 %22, i64 %21, float %4, ptr %5, i64 %20, i64 %24, ptr %7, i64 %16, float %9, ptr %10, i64 %17)
  ret void
}

define void @isozyme_blas_c64_sgemv(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, i64 %6, ptr %7, i64 %8, float %9, ptr %10, i64 %11) {
isozyme_sgemv_.exit:
  %12 = and i32 %1, -2
  %switch = icmp eq i32 %12, 112
  %13 = icmp eq i32 %0, 101
  %14 = xor i1 %switch, %13
  %15 = select i1 %14, i64 %6, i64 1
  %16 = select i1 %switch, i64 %2, i64 %3
  %17 = select i1 %switch, i64 %3, i64 %2
  %18 = select i1 %14, i64 1, i64 %6
  call fastcc void @isozyme_sgemv(i64 %17, i64 %16, float %4, ptr %5, i64 %15, i64 %18, ptr %7, i64 %8, float %9, ptr %10, i64 %11)
  ret void
}

define void @isozyme_blas_f32_sger(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i32, ptr %0, align 4
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %1, align 4
  %13 = sext i32 %12 to i64
  %14 = load float, ptr %2, align 4
  %15 = load i32, ptr %4, align 4
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %6, align 4
  %18 = sext i32 %17 to i64
  %19 = load i32, ptr %8, align 4
  %20 = sext i32 %19 to i64
  call fastcc void @isozyme_sger(i64 %11, i64 %13, float %14, ptr %3, i64 %16, ptr %5, i64 %18, ptr %7, i64 1, i64 %20)
  ret void
}

define void @isozyme_blas_f64_sger(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i64, ptr %0, align 8
  %11 = load i64, ptr %1, align 8
  %12 = load float, ptr %2, align 4
  %13 = load i64, ptr %4, align 8
  %14 = load i64, ptr %6, align 8
  %15 = load i64, ptr %8, align 8
  call fastcc void @isozyme_sger(i64 %10, i64 %11, float %12, ptr %3, i64 %13, ptr %5, i64 %14, ptr %7, i64 1, i64 %15)
  ret void
}

define void @isozyme_blas_c32_sger(i32 %0, i32 %1, i32 %2, float %3, ptr %4, i32 %5, ptr %6, i32 %7, ptr %8, i32 %9) {
  %.not = icmp eq i32 %0, 101
  %11 = sext i32 %1 to i64
  %12 = sext i32 %2 to i64
  %13 = sext i32 %5 to i64
  %14 = sext i32 %7 to i64
  %15 = sext i32 %9 to i64
  %16 = select i1 %.not, i64 %15, i64 1
  %17 = select i1 %.not, i64 1, i64 %15
  call fastcc void @isozyme_sger(i64 %11, i64 %12, float %3, ptr %4, i64 %13, ptr %6, i64 %14, ptr %8, i64 %16, i64 %17)
  ret void
}

define void @isozyme_blas_c64_sger(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) {
  %.not = icmp eq i32 %0, 101
  %11 = select i1 %.not, i64 %9, i64 1
  %12 = select i1 %.not, i64 1, i64 %9
  call fastcc void @isozyme_sger(i64 %1, i64 %2, float %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %11, i64 %12)
  ret void
}

define void @isozyme_blas_f32_ssymv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = load i8, ptr %0, align 1
  %12 = load i32, ptr %1, align 4
  %13 = sext i32 %12 to i64
  %14 = load float, ptr %2, align 4
  %15 = load i32, ptr %4, align 4
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %6, align 4
  %18 = sext i32 %17 to i64
  %19 = load float, ptr %7, align 4
  %20 = load i32, ptr %9, align 4
  %21 = sext i32 %20 to i64
  %22 = and i8 %11, -33
  %23 = icmp eq i8 %22, 85
  %24 = zext i1 %23 to i32
  call fastcc void @isozyme_ssymv(i32 %24, i64 %13, float %14, ptr %3, i64 1, i64 %16, ptr %5, i64 %18, float %19, ptr %8, i64 %21)
  ret void
}

define void @isozyme_blas_f64_ssymv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = load i8, ptr %0, align 1
  %12 = load i64, ptr %1, align 8
  %13 = load float, ptr %2, align 4
  %14 = load i64, ptr %4, align 8
  %15 = load i64, ptr %6, align 8
  %16 = load float, ptr %7, align 4
  %17 = load i64, ptr %9, align 8
  %18 = and i8 %11, -33
  %19 = icmp eq i8 %18, 85
  %20 = zext i1 %19 to i32
  call fastcc void @isozyme_ssymv(i32 %20, i64 %12, float %13, ptr %3, i64 1, i64 %14, ptr %5, i64 %15, float %16, ptr %8, i64 %17)
  ret void
}

define void @isozyme_blas_c32_ssymv(i32 %0, i32 %1, i32 %2, float %3, ptr %4, i32 %5, ptr %6, i32 %7, float %8, ptr %9, i32 %10) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %11 = zext i1 %switch.selectcmp to i32
  %.not = icmp eq i32 %0, 101
  %12 = sext i32 %2 to i64
  %13 = sext i32 %5 to i64
  %14 = sext i32 %7 to i64
  %15 = sext i32 %10 to i64
  %16 = select i1 %.not, i64 %13, i64 1
  %17 = select i1 %.not, i64 1, i64 %13
  call fastcc void @isozyme_ssymv(i32 %11, i64 %12, float %3, ptr %4, i64 %16, i64 %17, ptr %6, i64 %14, float %8, ptr %9, i64 %15)
  ret void
}

define void @isozyme_blas_c64_ssymv(i32 %0, i32 %1, i64 %2, float %3, ptr %4, i64 %5, ptr %6, i64 %7, float %8, ptr %9, i64 %10) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %11 = zext i1 %switch.selectcmp to i32
  %.not = icmp eq i32 %0, 101
  %12 = select i1 %.not, i64 %5, i64 1
  %13 = select i1 %.not, i64 1, i64 %5
  call fastcc void @isozyme_ssymv(i32 %11, i64 %2, float %3, ptr %4, i64 %12, i64 %13, ptr %6, i64 %7, float %8, ptr %9, i64 %10)
  ret void
}

define void @isozyme_blas_f32_ssyr(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i8, ptr %0, align 1
  %9 = load i32, ptr %1, align 4
  %10 = sext i32 %9 to i64
  %11 = load float, ptr %2, align 4
  %12 = load i32, ptr %4, align 4
  %13 = sext i32 %12 to i64
  %14 = load i32, ptr %6, align 4
  %15 = sext i32 %14 to i64
  %16 = and i8 %8, -33
  %17 = icmp eq i8 %16, 85
  %18 = zext i1 %17 to i32
  call fastcc void @isozyme_ssyr(i32 %18, i64 %10, float %11, ptr %3, i64 %13, ptr %5, i64 1, i64 %15)
  ret void
}

define void @isozyme_blas_f64_ssyr(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i8, ptr %0, align 1
  %9 = load i64, ptr %1, align 8
  %10 = load float, ptr %2, align 4
  %11 = load i64, ptr %4, align 8
  %12 = load i64, ptr %6, align 8
  %13 = and i8 %8, -33
  %14 = icmp eq i8 %13, 85
  %15 = zext i1 %14 to i32
  call fastcc void @isozyme_ssyr(i32 %15, i64 %9, float %10, ptr %3, i64 %11, ptr %5, i64 1, i64 %12)
  ret void
}

define void @isozyme_blas_c32_ssyr(i32 %0, i32 %1, i32 %2, float %3, ptr %4, i32 %5, ptr %6, i32 %7) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %8 = zext i1 %switch.selectcmp to i32
  %.not = icmp eq i32 %0, 101
  %9 = sext i32 %2 to i64
  %10 = sext i32 %5 to i64
  %11 = sext i32 %7 to i64
  %12 = select i1 %.not, i64 %11, i64 1
  %13 = select i1 %.not, i64 1, i64 %11
  call fastcc void @isozyme_ssyr(i32 %8, i64 %9, float %3, ptr %4, i64 %10, ptr %6, i64 %12, i64 %13)
  ret void
}

define void @isozyme_blas_c64_ssyr(i32 %0, i32 %1, i64 %2, float %3, ptr %4, i64 %5, ptr %6, i64 %7) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %8 = zext i1 %switch.selectcmp to i32
  %.not = icmp eq i32 %0, 101
  %9 = select i1 %.not, i64 %7, i64 1
  %10 = select i1 %.not, i64 1, i64 %7
  call fastcc void @isozyme_ssyr(i32 %8, i64 %2, float %3, ptr %4, i64 %5, ptr %6, i64 %9, i64 %10)
  ret void
}

define void @isozyme_blas_f32_ssyr2(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i32, ptr %1, align 4
  %12 = sext i32 %11 to i64
  %13 = load float, ptr %2, align 4
  %14 = load i32, ptr %4, align 4
  %15 = sext i32 %14 to i64
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = load i32, ptr %8, align 4
  %19 = sext i32 %18 to i64
  %20 = and i8 %10, -33
  %21 = icmp eq i8 %20, 85
  %22 = zext i1 %21 to i32
  call fastcc void @isozyme_ssyr2(i32 %22, i64 %12, float %13, ptr %3, i64 %15, ptr %5, i64 %17, ptr %7, i64 1, i64 %19)
  ret void
}

define void @isozyme_blas_f64_ssyr2(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i64, ptr %1, align 8
  %12 = load float, ptr %2, align 4
  %13 = load i64, ptr %4, align 8
  %14 = load i64, ptr %6, align 8
  %15 = load i64, ptr %8, align 8
  %16 = and i8 %10, -33
  %17 = icmp eq i8 %16, 85
  %18 = zext i1 %17 to i32
  call fastcc void @isozyme_ssyr2(i32 %18, i64 %11, float %12, ptr %3, i64 %13, ptr %5, i64 %14, ptr %7, i64 1, i64 %15)
  ret void
}

define void @isozyme_blas_c32_ssyr2(i32 %0, i32 %1, i32 %2, float %3, ptr %4, i32 %5, ptr %6, i32 %7, ptr %8, i32 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = zext i1 %switch.selectcmp to i32
  %.not = icmp eq i32 %0, 101
  %11 = sext i32 %2 to i64
  %12 = sext i32 %5 to i64
  %13 = sext i32 %7 to i64
  %14 = sext i32 %9 to i64
  %15 = select i1 %.not, i64 %14, i64 1
  %16 = select i1 %.not, i64 1, i64 %14
  call fastcc void @isozyme_ssyr2(i32 %10, i64 %11, float %3, ptr %4, i64 %12, ptr %6, i64 %13, ptr %8, i64 %15, i64 %16)
  ret void
}

define void @isozyme_blas_c64_ssyr2(i32 %0, i32 %1, i64 %2, float %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = zext i1 %switch.selectcmp to i32
  %.not = icmp eq i32 %0, 101
  %11 = select i1 %.not, i64 %9, i64 1
  %12 = select i1 %.not, i64 1, i64 %9
  call fastcc void @isozyme_ssyr2(i32 %10, i64 %2, float %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %11, i64 %12)
  ret void
}

define void @isozyme_blas_f32_strmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i8, ptr %1, align 1
  %11 = load i8, ptr %2, align 1
  %12 = load i32, ptr %3, align 4
  %13 = load i32, ptr %5, align 4
  %14 = load i32, ptr %7, align 4
  switch i8 %10, label %15 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
  ]

15:
  %16 = icmp eq i8 %10, 99
  %17 = zext i1 %16 to i32
  br label %switch.edge

switch.edge:
  %18 = phi i32 [ 1, %8 ], [ %17, %15 ], [ 1, %8 ], [ 1, %8 ]
  %switch.tableidx = add i8 %10, -67
  %19 = icmp ugt i8 %switch.tableidx, 49
  %switch.cast = zext i8 %switch.tableidx to i50
  %switch.downshift = lshr i50 562945658322942, %switch.cast
  %switch.masked = trunc i50 %switch.downshift to i1
  %.not.i = select i1 %19, i1 true, i1 %switch.masked
  %switch.tableidx9 = add i8 %10, -67
  %20 = icmp ugt i8 %switch.tableidx9, 49
  %switch.cast10 = zext i8 %switch.tableidx9 to i50
  %switch.downshift12 = lshr i50 562945658322942, %switch.cast10
  %switch.masked13 = trunc i50 %switch.downshift12 to i1
  %.not40.i = select i1 %20, i1 true, i1 %switch.masked13
  %21 = sext i32 %14 to i64
  %22 = sext i32 %13 to i64
  %23 = sext i32 %12 to i64
  %24 = select i1 %.not.i, i64 1, i64 %22
  %25 = and i8 %11, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = and i8 %9, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  %31 = icmp ne i32 %18, %30
  %32 = zext i1 %31 to i32
  %spec.select = select i1 %.not40.i, i64 %22, i64 1
  call fastcc void @isozyme_strmv(i32 %32, i32 %27, i64 %23, ptr %4, i64 %24, i64 %spec.select, ptr %6, i64 %21)
  ret void
}

define void @isozyme_blas_f64_strmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i8, ptr %1, align 1
  %11 = load i8, ptr %2, align 1
  %12 = load i64, ptr %3, align 8
  %13 = load i64, ptr %5, align 8
  %14 = load i64, ptr %7, align 8
  switch i8 %10, label %15 [
    i8 116, label %18
    i8 84, label %18
    i8 67, label %18
  ]

15:
  %16 = icmp eq i8 %10, 99
  %17 = zext i1 %16 to i32
  br label %18

18:
  %19 = phi i32 [ 1, %8 ], [ %17, %15 ], [ 1, %8 ], [ 1, %8 ]
  switch i8 %10, label %20 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

20:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %13, %18 ], [ 1, %20 ], [ %13, %18 ], [ %13, %18 ], [ %13, %18 ]
  switch i8 %10, label %21 [
    i8 116, label %isozyme_strmv_.exit
    i8 84, label %isozyme_strmv_.exit
    i8 67, label %isozyme_strmv_.exit
    i8 99, label %isozyme_strmv_.exit
  ]

21:
  br label %isozyme_strmv_.exit

isozyme_strmv_.exit:
  %.not40.i = phi i64 [ 1, %switch.edge ], [ %13, %21 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %22 = and i8 %11, -33
  %23 = icmp eq i8 %22, 85
  %24 = zext i1 %23 to i32
  %25 = and i8 %9, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = icmp ne i32 %19, %27
  %29 = zext i1 %28 to i32
  call fastcc void @isozyme_strmv(i32 %29, i32 %24, i64 %12, ptr %4, i64 %.not.i, i64 %.not40.i, ptr %6, i64 %14)
  ret void
}

define void @isozyme_blas_c32_strmv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, ptr %5, i32 %6, ptr %7, i32 %8) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp22 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %9 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %9, 112
  %switch.selectcmp.case123 = icmp eq i32 %3, 121
  %switch.selectcmp.case224 = icmp eq i32 %3, 132
  %switch.selectcmp25 = or i1 %switch.selectcmp.case123, %switch.selectcmp.case224
  %10 = zext i1 %switch.selectcmp25 to i32
  %11 = icmp eq i32 %0, 101
  %12 = sext i32 %4 to i64
  %13 = sext i32 %6 to i64
  %14 = sext i32 %8 to i64
  %15 = xor i1 %switch.selectcmp, %11
  %16 = select i1 %15, i64 %13, i64 1
  %17 = xor i1 %switch.selectcmp, %switch.selectcmp22
  %18 = zext i1 %17 to i32
  %19 = select i1 %15, i64 1, i64 %13
  call fastcc void @isozyme_strmv(i32 %18, i32 %10, i64 %12, ptr %5, i64 %16, i64 %19, ptr %7, i64 %14)
  ret void
}

define void @isozyme_blas_c64_strmv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp22 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %9 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %9, 112
  %switch.selectcmp.case123 = icmp eq i32 %3, 121
  %switch.selectcmp.case224 = icmp eq i32 %3, 132
  %switch.selectcmp25 = or i1 %switch.selectcmp.case123, %switch.selectcmp.case224
  %10 = zext i1 %switch.selectcmp25 to i32
  %11 = icmp eq i32 %0, 101
  %12 = xor i1 %switch.selectcmp, %11
  %13 = select i1 %12, i64 %6, i64 1
  %14 = xor i1 %switch.selectcmp, %switch.selectcmp22
  %15 = zext i1 %14 to i32
  %16 = select i1 %12, i64 1, i64 %6
  call fastcc void @isozyme_strmv(i32 %15, i32 %10, i64 %4, ptr %5, i64 %13, i64 %16, ptr %7, i64 %8)
  ret void
}

define void @isozyme_blas_f32_strsv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i8, ptr %1, align 1
  %11 = load i8, ptr %2, align 1
  %12 = load i32, ptr %3, align 4
  %13 = load i32, ptr %5, align 4
  %14 = load i32, ptr %7, align 4
  switch i8 %10, label %15 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
  ]

15:
  %16 = icmp eq i8 %10, 99
  %17 = zext i1 %16 to i32
  br label %switch.edge

switch.edge:
  %18 = phi i32 [ 1, %8 ], [ %17, %15 ], [ 1, %8 ], [ 1, %8 ]
  %switch.tableidx = add i8 %10, -67
  %19 = icmp ugt i8 %switch.tableidx, 49
  %switch.cast = zext i8 %switch.tableidx to i50
  %switch.downshift = lshr i50 562945658322942, %switch.cast
  %switch.masked = trunc i50 %switch.downshift to i1
  %.not.i = select i1 %19, i1 true, i1 %switch.masked
  %switch.tableidx9 = add i8 %10, -67
  %20 = icmp ugt i8 %switch.tableidx9, 49
  %switch.cast10 = zext i8 %switch.tableidx9 to i50
  %switch.downshift12 = lshr i50 562945658322942, %switch.cast10
  %switch.masked13 = trunc i50 %switch.downshift12 to i1
  %.not40.i = select i1 %20, i1 true, i1 %switch.masked13
  %21 = sext i32 %14 to i64
  %22 = sext i32 %13 to i64
  %23 = sext i32 %12 to i64
  %24 = select i1 %.not.i, i64 1, i64 %22
  %25 = and i8 %11, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = and i8 %9, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  %31 = icmp ne i32 %18, %30
  %32 = zext i1 %31 to i32
  %spec.select = select i1 %.not40.i, i64 %22, i64 1
  call fastcc void @isozyme_strsv(i32 %32, i32 %27, i64 %23, ptr %4, i64 %24, i64 %spec.select, ptr %6, i64 %21)
  ret void
}

define void @isozyme_blas_f64_strsv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i8, ptr %1, align 1
  %11 = load i8, ptr %2, align 1
  %12 = load i64, ptr %3, align 8
  %13 = load i64, ptr %5, align 8
  %14 = load i64, ptr %7, align 8
  switch i8 %10, label %15 [
    i8 116, label %18
    i8 84, label %18
    i8 67, label %18
  ]

15:
  %16 = icmp eq i8 %10, 99
  %17 = zext i1 %16 to i32
  br label %18

18:
  %19 = phi i32 [ 1, %8 ], [ %17, %15 ], [ 1, %8 ], [ 1, %8 ]
  switch i8 %10, label %20 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

20:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %13, %18 ], [ 1, %20 ], [ %13, %18 ], [ %13, %18 ], [ %13, %18 ]
  switch i8 %10, label %21 [
    i8 116, label %isozyme_strsv_.exit
    i8 84, label %isozyme_strsv_.exit
    i8 67, label %isozyme_strsv_.exit
    i8 99, label %isozyme_strsv_.exit
  ]

21:
  br label %isozyme_strsv_.exit

isozyme_strsv_.exit:
  %.not40.i = phi i64 [ 1, %switch.edge ], [ %13, %21 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %22 = and i8 %11, -33
  %23 = icmp eq i8 %22, 85
  %24 = zext i1 %23 to i32
  %25 = and i8 %9, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = icmp ne i32 %19, %27
  %29 = zext i1 %28 to i32
  call fastcc void @isozyme_strsv(i32 %29, i32 %24, i64 %12, ptr %4, i64 %.not.i, i64 %.not40.i, ptr %6, i64 %14)
  ret void
}

define void @isozyme_blas_c32_strsv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, ptr %5, i32 %6, ptr %7, i32 %8) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp22 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %9 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %9, 112
  %switch.selectcmp.case123 = icmp eq i32 %3, 121
  %switch.selectcmp.case224 = icmp eq i32 %3, 132
  %switch.selectcmp25 = or i1 %switch.selectcmp.case123, %switch.selectcmp.case224
  %10 = zext i1 %switch.selectcmp25 to i32
  %11 = icmp eq i32 %0, 101
  %12 = sext i32 %4 to i64
  %13 = sext i32 %6 to i64
  %14 = sext i32 %8 to i64
  %15 = xor i1 %switch.selectcmp, %11
  %16 = select i1 %15, i64 %13, i64 1
  %17 = xor i1 %switch.selectcmp, %switch.selectcmp22
  %18 = zext i1 %17 to i32
  %19 = select i1 %15, i64 1, i64 %13
  call fastcc void @isozyme_strsv(i32 %18, i32 %10, i64 %12, ptr %5, i64 %16, i64 %19, ptr %7, i64 %14)
  ret void
}

define void @isozyme_blas_c64_strsv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp22 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %9 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %9, 112
  %switch.selectcmp.case123 = icmp eq i32 %3, 121
  %switch.selectcmp.case224 = icmp eq i32 %3, 132
  %switch.selectcmp25 = or i1 %switch.selectcmp.case123, %switch.selectcmp.case224
  %10 = zext i1 %switch.selectcmp25 to i32
  %11 = icmp eq i32 %0, 101
  %12 = xor i1 %switch.selectcmp, %11
  %13 = select i1 %12, i64 %6, i64 1
  %14 = xor i1 %switch.selectcmp, %switch.selectcmp22
  %15 = zext i1 %14 to i32
  %16 = select i1 %12, i64 1, i64 %6
  call fastcc void @isozyme_strsv(i32 %15, i32 %10, i64 %4, ptr %5, i64 %13, i64 %16, ptr %7, i64 %8)
  ret void
}

define void @isozyme_blas_f32_sgbmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
  %14 = load i8, ptr %0, align 1
  %15 = load i32, ptr %1, align 4
  %16 = load i32, ptr %2, align 4
  %17 = load i32, ptr %3, align 4
  %18 = load i32, ptr %4, align 4
  %19 = load float, ptr %5, align 4
  %20 = load i32, ptr %7, align 4
  %21 = load i32, ptr %9, align 4
  %22 = load float, ptr %10, align 4
  %23 = load i32, ptr %12, align 4
  switch i8 %14, label %24 [
    i8 116, label %isozyme_sgbmv_.exit
    i8 84, label %isozyme_sgbmv_.exit
    i8 67, label %isozyme_sgbmv_.exit
  ]

24:
  %25 = icmp eq i8 %14, 99
  %26 = zext i1 %25 to i32
  br label %isozyme_sgbmv_.exit

isozyme_sgbmv_.exit:
  %27 = phi i32 [ 1, %13 ], [ %26, %24 ], [ 1, %13 ], [ 1, %13 ]
  %28 = sext i32 %23 to i64
  %29 = sext i32 %21 to i64
  %30 = sext i32 %20 to i64
  %31 = sext i32 %18 to i64
  %32 = sext i32 %17 to i64
  %33 = sext i32 %16 to i64
  %34 = sext i32 %15 to i64
  call fastcc void @isozyme_sany_gbmv(i32 0, i32 %27, i64 %34, i64 %33, i64 %32, i64 %31, float %19, ptr %6, i64 %30, ptr %8, i64 %29, float %22, ptr %11, i64 %28)
  ret void
}

define void @isozyme_blas_f64_sgbmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
  %14 = load i8, ptr %0, align 1
  %15 = load i64, ptr %1, align 8
  %16 = load i64, ptr %2, align 8
  %17 = load i64, ptr %3, align 8
  %18 = load i64, ptr %4, align 8
  %19 = load float, ptr %5, align 4
  %20 = load i64, ptr %7, align 8
  %21 = load i64, ptr %9, align 8
  %22 = load float, ptr %10, align 4
  %23 = load i64, ptr %12, align 8
  switch i8 %14, label %24 [
    i8 116, label %isozyme_sgbmv_.exit
    i8 84, label %isozyme_sgbmv_.exit
    i8 67, label %isozyme_sgbmv_.exit
  ]

24:
  %25 = icmp eq i8 %14, 99
  %26 = zext i1 %25 to i32
  br label %isozyme_sgbmv_.exit

isozyme_sgbmv_.exit:
  %27 = phi i32 [ 1, %13 ], [ %26, %24 ], [ 1, %13 ], [ 1, %13 ]
  call fastcc void @isozyme_sany_gbmv(i32 0, i32 %27, i64 %15, i64 %16, i64 %17, i64 %18, float %19, ptr %6, i64 %20, ptr %8, i64 %21, float %22, ptr %11, i64 %23)
  ret void
}

define void @isozyme_blas_c32_sgbmv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, float %6, ptr %7, i32 %8, ptr %9, i32 %10, float %11, ptr %12, i32 %13) {
isozyme_sgbmv_.exit:
  %14 = icmp eq i32 %0, 101
  %15 = zext i1 %14 to i32
  %16 = and i32 %1, -2
  %switch = icmp eq i32 %16, 112
  %17 = sext i32 %2 to i64
  %18 = sext i32 %3 to i64
  %19 = sext i32 %4 to i64
  %20 = sext i32 %5 to i64
  %21 = sext i32 %8 to i64
  %22 = sext i32 %10 to i64
  %23 = sext i32 %13 to i64
  %. = zext i1 %switch to i32
  call fastcc void @isozyme_sany_gbmv(i32 %15, i32 %., i64 %17, i64 %18, i64 %19, i64 %20, float %6, ptr %7, i64 %21, ptr %9, i64 %22, float %11, ptr %12, i64 %23)
  ret void
}

define void @isozyme_blas_c64_sgbmv(i32 %0, i32 %1, i64 %2, i64 %3, i64 %4, i64 %5, float %6, ptr %7, i64 %8, ptr %9, i64 %10, float %11, ptr %12, i64 %13) {
isozyme_sgbmv_.exit:
  %14 = icmp eq i32 %0, 101
  %15 = zext i1 %14 to i32
  %16 = and i32 %1, -2
  %switch = icmp eq i32 %16, 112
  %spec.select = zext i1 %switch to i32
  call fastcc void @isozyme_sany_gbmv(i32 %15, i32 %spec.select, i64 %2, i64 %3, i64 %4, i64 %5, float %6, ptr %7, i64 %8, ptr %9, i64 %10, float %11, ptr %12, i64 %13)
  ret void
}

define void @isozyme_blas_f32_ssbmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i32, ptr %1, align 4
  %14 = sext i32 %13 to i64
  %15 = load i32, ptr %2, align 4
  %16 = sext i32 %15 to i64
  %17 = load float, ptr %3, align 4
  %18 = load i32, ptr %5, align 4
  %19 = sext i32 %18 to i64
  %20 = load i32, ptr %7, align 4
  %21 = sext i32 %20 to i64
  %22 = load float, ptr %8, align 4
  %23 = load i32, ptr %10, align 4
  %24 = sext i32 %23 to i64
  %25 = and i8 %12, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  call fastcc void @isozyme_sany_symv(i32 1, i32 %27, i64 %14, i64 %16, float %17, ptr %4, i64 %19, ptr %6, i64 %21, float %22, ptr %9, i64 %24)
  ret void
}

define void @isozyme_blas_f64_ssbmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i64, ptr %1, align 8
  %14 = load i64, ptr %2, align 8
  %15 = load float, ptr %3, align 4
  %16 = load i64, ptr %5, align 8
  %17 = load i64, ptr %7, align 8
  %18 = load float, ptr %8, align 4
  %19 = load i64, ptr %10, align 8
  %20 = and i8 %12, -33
  %21 = icmp eq i8 %20, 85
  %22 = zext i1 %21 to i32
  call fastcc void @isozyme_sany_symv(i32 1, i32 %22, i64 %13, i64 %14, float %15, ptr %4, i64 %16, ptr %6, i64 %17, float %18, ptr %9, i64 %19)
  ret void
}

define void @isozyme_blas_c32_ssbmv(i32 %0, i32 %1, i32 %2, i32 %3, float %4, ptr %5, i32 %6, ptr %7, i32 %8, float %9, ptr %10, i32 %11) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = icmp eq i32 %0, 101
  %13 = sext i32 %2 to i64
  %14 = sext i32 %3 to i64
  %15 = sext i32 %6 to i64
  %16 = sext i32 %8 to i64
  %17 = sext i32 %11 to i64
  %18 = xor i1 %switch.selectcmp, %12
  %19 = zext i1 %18 to i32
  call fastcc void @isozyme_sany_symv(i32 1, i32 %19, i64 %13, i64 %14, float %4, ptr %5, i64 %15, ptr %7, i64 %16, float %9, ptr %10, i64 %17)
  ret void
}

define void @isozyme_blas_c64_ssbmv(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, i64 %6, ptr %7, i64 %8, float %9, ptr %10, i64 %11) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = icmp eq i32 %0, 101
  %13 = xor i1 %switch.selectcmp, %12
  %14 = zext i1 %13 to i32
  call fastcc void @isozyme_sany_symv(i32 1, i32 %14, i64 %2, i64 %3, float %4, ptr %5, i64 %6, ptr %7, i64 %8, float %9, ptr %10, i64 %11)
  ret void
}

define void @isozyme_blas_f32_sspmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i32, ptr %1, align 4
  %12 = sext i32 %11 to i64
  %13 = load float, ptr %2, align 4
  %14 = load i32, ptr %5, align 4
  %15 = sext i32 %14 to i64
  %16 = load float, ptr %6, align 4
  %17 = load i32, ptr %8, align 4
  %18 = sext i32 %17 to i64
  %19 = and i8 %10, -33
  %20 = icmp eq i8 %19, 85
  %21 = zext i1 %20 to i32
  %22 = add nsw i64 %12, -1
  call fastcc void @isozyme_sany_symv(i32 0, i32 %21, i64 %12, i64 %22, float %13, ptr %3, i64 0, ptr %4, i64 %15, float %16, ptr %7, i64 %18)
  ret void
}

define void @isozyme_blas_f64_sspmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i64, ptr %1, align 8
  %12 = load float, ptr %2, align 4
  %13 = load i64, ptr %5, align 8
  %14 = load float, ptr %6, align 4
  %15 = load i64, ptr %8, align 8
  %16 = and i8 %10, -33
  %17 = icmp eq i8 %16, 85
  %18 = zext i1 %17 to i32
  %19 = add nsw i64 %11, -1
  call fastcc void @isozyme_sany_symv(i32 0, i32 %18, i64 %11, i64 %19, float %12, ptr %3, i64 0, ptr %4, i64 %13, float %14, ptr %7, i64 %15)
  ret void
}

define void @isozyme_blas_c32_sspmv(i32 %0, i32 %1, i32 %2, float %3, ptr %4, ptr %5, i32 %6, float %7, ptr %8, i32 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = icmp eq i32 %0, 101
  %11 = sext i32 %2 to i64
  %12 = sext i32 %6 to i64
  %13 = sext i32 %9 to i64
  %14 = xor i1 %switch.selectcmp, %10
  %15 = zext i1 %14 to i32
  %16 = add nsw i64 %11, -1
  call fastcc void @isozyme_sany_symv(i32 0, i32 %15, i64 %11, i64 %16, float %3, ptr %4, i64 0, ptr %5, i64 %12, float %7, ptr %8, i64 %13)
  ret void
}

define void @isozyme_blas_c64_sspmv(i32 %0, i32 %1, i64 %2, float %3, ptr %4, ptr %5, i64 %6, float %7, ptr %8, i64 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = icmp eq i32 %0, 101
  %11 = xor i1 %switch.selectcmp, %10
  %12 = zext i1 %11 to i32
  %13 = add nsw i64 %2, -1
  call fastcc void @isozyme_sany_symv(i32 0, i32 %12, i64 %2, i64 %13, float %3, ptr %4, i64 0, ptr %5, i64 %6, float %7, ptr %8, i64 %9)
  ret void
}

define void @isozyme_blas_f32_sspr(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = load i8, ptr %0, align 1
  %8 = load i32, ptr %1, align 4
  %9 = sext i32 %8 to i64
  %10 = load float, ptr %2, align 4
  %11 = load i32, ptr %4, align 4
  %12 = sext i32 %11 to i64
  %13 = and i8 %7, -33
  %14 = icmp eq i8 %13, 85
  %15 = zext i1 %14 to i32
  call fastcc void @isozyme_sany_spr(i32 %15, i64 %9, float %10, ptr %3, i64 %12, ptr %5)
  ret void
}

define void @isozyme_blas_f64_sspr(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = load i8, ptr %0, align 1
  %8 = load i64, ptr %1, align 8
  %9 = load float, ptr %2, align 4
  %10 = load i64, ptr %4, align 8
  %11 = and i8 %7, -33
  %12 = icmp eq i8 %11, 85
  %13 = zext i1 %12 to i32
  call fastcc void @isozyme_sany_spr(i32 %13, i64 %8, float %9, ptr %3, i64 %10, ptr %5)
  ret void
}

define void @isozyme_blas_c32_sspr(i32 %0, i32 %1, i32 %2, float %3, ptr %4, i32 %5, ptr %6) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %7 = icmp eq i32 %0, 101
  %8 = sext i32 %2 to i64
  %9 = sext i32 %5 to i64
  %10 = xor i1 %switch.selectcmp, %7
  %11 = zext i1 %10 to i32
  call fastcc void @isozyme_sany_spr(i32 %11, i64 %8, float %3, ptr %4, i64 %9, ptr %6)
  ret void
}

define void @isozyme_blas_c64_sspr(i32 %0, i32 %1, i64 %2, float %3, ptr %4, i64 %5, ptr %6) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %7 = icmp eq i32 %0, 101
  %8 = xor i1 %switch.selectcmp, %7
  %9 = zext i1 %8 to i32
  call fastcc void @isozyme_sany_spr(i32 %9, i64 %2, float %3, ptr %4, i64 %5, ptr %6)
  ret void
}

define void @isozyme_blas_f32_sspr2(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i32, ptr %1, align 4
  %11 = sext i32 %10 to i64
  %12 = load float, ptr %2, align 4
  %13 = load i32, ptr %4, align 4
  %14 = sext i32 %13 to i64
  %15 = load i32, ptr %6, align 4
  %16 = sext i32 %15 to i64
  %17 = and i8 %9, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  call fastcc void @isozyme_sany_spr2(i32 %19, i64 %11, float %12, ptr %3, i64 %14, ptr %5, i64 %16, ptr %7)
  ret void
}

define void @isozyme_blas_f64_sspr2(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i64, ptr %1, align 8
  %11 = load float, ptr %2, align 4
  %12 = load i64, ptr %4, align 8
  %13 = load i64, ptr %6, align 8
  %14 = and i8 %9, -33
  %15 = icmp eq i8 %14, 85
  %16 = zext i1 %15 to i32
  call fastcc void @isozyme_sany_spr2(i32 %16, i64 %10, float %11, ptr %3, i64 %12, ptr %5, i64 %13, ptr %7)
  ret void
}

define void @isozyme_blas_c32_sspr2(i32 %0, i32 %1, i32 %2, float %3, ptr %4, i32 %5, ptr %6, i32 %7, ptr %8) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %9 = icmp eq i32 %0, 101
  %10 = sext i32 %2 to i64
  %11 = sext i32 %5 to i64
  %12 = sext i32 %7 to i64
  %13 = xor i1 %switch.selectcmp, %9
  %14 = zext i1 %13 to i32
  call fastcc void @isozyme_sany_spr2(i32 %14, i64 %10, float %3, ptr %4, i64 %11, ptr %6, i64 %12, ptr %8)
  ret void
}

define void @isozyme_blas_c64_sspr2(i32 %0, i32 %1, i64 %2, float %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %9 = icmp eq i32 %0, 101
  %10 = xor i1 %switch.selectcmp, %9
  %11 = zext i1 %10 to i32
  call fastcc void @isozyme_sany_spr2(i32 %11, i64 %2, float %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8)
  ret void
}

define void @isozyme_blas_f32_stbmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i8, ptr %1, align 1
  %12 = load i8, ptr %2, align 1
  %13 = load i32, ptr %3, align 4
  %14 = load i32, ptr %4, align 4
  %15 = load i32, ptr %6, align 4
  %16 = load i32, ptr %8, align 4
  switch i8 %11, label %17 [
    i8 116, label %isozyme_stbmv_.exit
    i8 84, label %isozyme_stbmv_.exit
    i8 67, label %isozyme_stbmv_.exit
  ]

17:
  %18 = icmp eq i8 %11, 99
  %19 = zext i1 %18 to i32
  br label %isozyme_stbmv_.exit

isozyme_stbmv_.exit:
  %20 = phi i32 [ 1, %9 ], [ %19, %17 ], [ 1, %9 ], [ 1, %9 ]
  %21 = sext i32 %16 to i64
  %22 = sext i32 %15 to i64
  %23 = sext i32 %14 to i64
  %24 = sext i32 %13 to i64
  %25 = and i8 %10, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = and i8 %12, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  call fastcc void @isozyme_sany_trmv(i32 1, i32 %27, i32 %20, i32 %30, i64 %24, i64 %23, ptr %5, i64 %22, ptr %7, i64 %21)
  ret void
}

define void @isozyme_blas_f64_stbmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i8, ptr %1, align 1
  %12 = load i8, ptr %2, align 1
  %13 = load i64, ptr %3, align 8
  %14 = load i64, ptr %4, align 8
  %15 = load i64, ptr %6, align 8
  %16 = load i64, ptr %8, align 8
  switch i8 %11, label %17 [
    i8 116, label %isozyme_stbmv_.exit
    i8 84, label %isozyme_stbmv_.exit
    i8 67, label %isozyme_stbmv_.exit
  ]

17:
  %18 = icmp eq i8 %11, 99
  %19 = zext i1 %18 to i32
  br label %isozyme_stbmv_.exit

isozyme_stbmv_.exit:
  %20 = phi i32 [ 1, %9 ], [ %19, %17 ], [ 1, %9 ], [ 1, %9 ]
  %21 = and i8 %10, -33
  %22 = icmp eq i8 %21, 85
  %23 = zext i1 %22 to i32
  %24 = and i8 %12, -33
  %25 = icmp eq i8 %24, 85
  %26 = zext i1 %25 to i32
  call fastcc void @isozyme_sany_trmv(i32 1, i32 %23, i32 %20, i32 %26, i64 %13, i64 %14, ptr %5, i64 %15, ptr %7, i64 %16)
  ret void
}

define void @isozyme_blas_c32_stbmv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, ptr %6, i32 %7, ptr %8, i32 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp17 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %10, 112
  %switch.selectcmp.case118 = icmp eq i32 %3, 121
  %switch.selectcmp.case219 = icmp eq i32 %3, 132
  %switch.selectcmp20 = or i1 %switch.selectcmp.case118, %switch.selectcmp.case219
  %11 = zext i1 %switch.selectcmp20 to i32
  %12 = icmp eq i32 %0, 101
  %13 = sext i32 %4 to i64
  %14 = sext i32 %5 to i64
  %15 = sext i32 %7 to i64
  %16 = sext i32 %9 to i64
  %17 = xor i1 %switch.selectcmp17, %12
  %18 = zext i1 %17 to i32
  %19 = xor i1 %switch.selectcmp, %12
  %20 = zext i1 %19 to i32
  call fastcc void @isozyme_sany_trmv(i32 1, i32 %18, i32 %20, i32 %11, i64 %13, i64 %14, ptr %6, i64 %15, ptr %8, i64 %16)
  ret void
}

define void @isozyme_blas_c64_stbmv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp17 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %10, 112
  %switch.selectcmp.case118 = icmp eq i32 %3, 121
  %switch.selectcmp.case219 = icmp eq i32 %3, 132
  %switch.selectcmp20 = or i1 %switch.selectcmp.case118, %switch.selectcmp.case219
  %11 = zext i1 %switch.selectcmp20 to i32
  %12 = icmp eq i32 %0, 101
  %13 = xor i1 %switch.selectcmp17, %12
  %14 = zext i1 %13 to i32
  %15 = xor i1 %switch.selectcmp, %12
  %16 = zext i1 %15 to i32
  call fastcc void @isozyme_sany_trmv(i32 1, i32 %14, i32 %16, i32 %11, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9)
  ret void
}

define void @isozyme_blas_f32_stbsv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i8, ptr %1, align 1
  %12 = load i8, ptr %2, align 1
  %13 = load i32, ptr %3, align 4
  %14 = load i32, ptr %4, align 4
  %15 = load i32, ptr %6, align 4
  %16 = load i32, ptr %8, align 4
  switch i8 %11, label %17 [
    i8 116, label %isozyme_stbsv_.exit
    i8 84, label %isozyme_stbsv_.exit
    i8 67, label %isozyme_stbsv_.exit
  ]

17:
  %18 = icmp eq i8 %11, 99
  %19 = zext i1 %18 to i32
  br label %isozyme_stbsv_.exit

isozyme_stbsv_.exit:
  %20 = phi i32 [ 1, %9 ], [ %19, %17 ], [ 1, %9 ], [ 1, %9 ]
  %21 = sext i32 %16 to i64
  %22 = sext i32 %15 to i64
  %23 = sext i32 %14 to i64
  %24 = sext i32 %13 to i64
  %25 = and i8 %10, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = and i8 %12, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  call fastcc void @isozyme_sany_trsv(i32 1, i32 %27, i32 %20, i32 %30, i64 %24, i64 %23, ptr %5, i64 %22, ptr %7, i64 %21)
  ret void
}

define void @isozyme_blas_f64_stbsv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = load i8, ptr %0, align 1
  %11 = load i8, ptr %1, align 1
  %12 = load i8, ptr %2, align 1
  %13 = load i64, ptr %3, align 8
  %14 = load i64, ptr %4, align 8
  %15 = load i64, ptr %6, align 8
  %16 = load i64, ptr %8, align 8
  switch i8 %11, label %17 [
    i8 116, label %isozyme_stbsv_.exit
    i8 84, label %isozyme_stbsv_.exit
    i8 67, label %isozyme_stbsv_.exit
  ]

17:
  %18 = icmp eq i8 %11, 99
  %19 = zext i1 %18 to i32
  br label %isozyme_stbsv_.exit

isozyme_stbsv_.exit:
  %20 = phi i32 [ 1, %9 ], [ %19, %17 ], [ 1, %9 ], [ 1, %9 ]
  %21 = and i8 %10, -33
  %22 = icmp eq i8 %21, 85
  %23 = zext i1 %22 to i32
  %24 = and i8 %12, -33
  %25 = icmp eq i8 %24, 85
  %26 = zext i1 %25 to i32
  call fastcc void @isozyme_sany_trsv(i32 1, i32 %23, i32 %20, i32 %26, i64 %13, i64 %14, ptr %5, i64 %15, ptr %7, i64 %16)
  ret void
}

define void @isozyme_blas_c32_stbsv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, ptr %6, i32 %7, ptr %8, i32 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp17 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %10, 112
  %switch.selectcmp.case118 = icmp eq i32 %3, 121
  %switch.selectcmp.case219 = icmp eq i32 %3, 132
  %switch.selectcmp20 = or i1 %switch.selectcmp.case118, %switch.selectcmp.case219
  %11 = zext i1 %switch.selectcmp20 to i32
  %12 = icmp eq i32 %0, 101
  %13 = sext i32 %4 to i64
  %14 = sext i32 %5 to i64
  %15 = sext i32 %7 to i64
  %16 = sext i32 %9 to i64
  %17 = xor i1 %switch.selectcmp17, %12
  %18 = zext i1 %17 to i32
  %19 = xor i1 %switch.selectcmp, %12
  %20 = zext i1 %19 to i32
  call fastcc void @isozyme_sany_trsv(i32 1, i32 %18, i32 %20, i32 %11, i64 %13, i64 %14, ptr %6, i64 %15, ptr %8, i64 %16)
  ret void
}

define void @isozyme_blas_c64_stbsv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp17 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %10 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %10, 112
  %switch.selectcmp.case118 = icmp eq i32 %3, 121
  %switch.selectcmp.case219 = icmp eq i32 %3, 132
  %switch.selectcmp20 = or i1 %switch.selectcmp.case118, %switch.selectcmp.case219
  %11 = zext i1 %switch.selectcmp20 to i32
  %12 = icmp eq i32 %0, 101
  %13 = xor i1 %switch.selectcmp17, %12
  %14 = zext i1 %13 to i32
  %15 = xor i1 %switch.selectcmp, %12
  %16 = zext i1 %15 to i32
  call fastcc void @isozyme_sany_trsv(i32 1, i32 %14, i32 %16, i32 %11, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9)
  ret void
}

define void @isozyme_blas_f32_stpmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i8, ptr %0, align 1
  %9 = load i8, ptr %1, align 1
  %10 = load i8, ptr %2, align 1
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %6, align 4
  switch i8 %9, label %13 [
    i8 116, label %isozyme_stpmv_.exit
    i8 84, label %isozyme_stpmv_.exit
    i8 67, label %isozyme_stpmv_.exit
  ]

13:
  %14 = icmp eq i8 %9, 99
  %15 = zext i1 %14 to i32
  br label %isozyme_stpmv_.exit

isozyme_stpmv_.exit:
  %16 = phi i32 [ 1, %7 ], [ %15, %13 ], [ 1, %7 ], [ 1, %7 ]
  %17 = sext i32 %12 to i64
  %18 = sext i32 %11 to i64
  %19 = and i8 %8, -33
  %20 = icmp eq i8 %19, 85
  %21 = zext i1 %20 to i32
  %22 = and i8 %10, -33
  %23 = icmp eq i8 %22, 85
  %24 = zext i1 %23 to i32
  %25 = add nsw i64 %18, -1
  call fastcc void @isozyme_sany_trmv(i32 0, i32 %21, i32 %16, i32 %24, i64 %18, i64 %25, ptr %4, i64 0, ptr %5, i64 %17)
  ret void
}

define void @isozyme_blas_f64_stpmv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i8, ptr %0, align 1
  %9 = load i8, ptr %1, align 1
  %10 = load i8, ptr %2, align 1
  %11 = load i64, ptr %3, align 8
  %12 = load i64, ptr %6, align 8
  switch i8 %9, label %13 [
    i8 116, label %isozyme_stpmv_.exit
    i8 84, label %isozyme_stpmv_.exit
    i8 67, label %isozyme_stpmv_.exit
  ]

13:
  %14 = icmp eq i8 %9, 99
  %15 = zext i1 %14 to i32
  br label %isozyme_stpmv_.exit

isozyme_stpmv_.exit:
  %16 = phi i32 [ 1, %7 ], [ %15, %13 ], [ 1, %7 ], [ 1, %7 ]
  %17 = and i8 %8, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = and i8 %10, -33
  %21 = icmp eq i8 %20, 85
  %22 = zext i1 %21 to i32
  %23 = add nsw i64 %11, -1
  call fastcc void @isozyme_sany_trmv(i32 0, i32 %19, i32 %16, i32 %22, i64 %11, i64 %23, ptr %4, i64 0, ptr %5, i64 %12)
  ret void
}

define void @isozyme_blas_c32_stpmv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, ptr %5, ptr %6, i32 %7) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp15 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %8 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %8, 112
  %switch.selectcmp.case116 = icmp eq i32 %3, 121
  %switch.selectcmp.case217 = icmp eq i32 %3, 132
  %switch.selectcmp18 = or i1 %switch.selectcmp.case116, %switch.selectcmp.case217
  %9 = zext i1 %switch.selectcmp18 to i32
  %10 = icmp eq i32 %0, 101
  %11 = sext i32 %4 to i64
  %12 = sext i32 %7 to i64
  %13 = xor i1 %switch.selectcmp15, %10
  %14 = zext i1 %13 to i32
  %15 = xor i1 %switch.selectcmp, %10
  %16 = zext i1 %15 to i32
  %17 = add nsw i64 %11, -1
  call fastcc void @isozyme_sany_trmv(i32 0, i32 %14, i32 %16, i32 %9, i64 %11, i64 %17, ptr %5, i64 0, ptr %6, i64 %12)
  ret void
}

define void @isozyme_blas_c64_stpmv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, ptr %5, ptr %6, i64 %7) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp15 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %8 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %8, 112
  %switch.selectcmp.case116 = icmp eq i32 %3, 121
  %switch.selectcmp.case217 = icmp eq i32 %3, 132
  %switch.selectcmp18 = or i1 %switch.selectcmp.case116, %switch.selectcmp.case217
  %9 = zext i1 %switch.selectcmp18 to i32
  %10 = icmp eq i32 %0, 101
  %11 = xor i1 %switch.selectcmp15, %10
  %12 = zext i1 %11 to i32
  %13 = xor i1 %switch.selectcmp, %10
  %14 = zext i1 %13 to i32
  %15 = add nsw i64 %4, -1
  call fastcc void @isozyme_sany_trmv(i32 0, i32 %12, i32 %14, i32 %9, i64 %4, i64 %15, ptr %5, i64 0, ptr %6, i64 %7)
  ret void
}

define void @isozyme_blas_f32_stpsv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i8, ptr %0, align 1
  %9 = load i8, ptr %1, align 1
  %10 = load i8, ptr %2, align 1
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %6, align 4
  switch i8 %9, label %13 [
    i8 116, label %isozyme_stpsv_.exit
    i8 84, label %isozyme_stpsv_.exit
    i8 67, label %isozyme_stpsv_.exit
  ]

13:
  %14 = icmp eq i8 %9, 99
  %15 = zext i1 %14 to i32
  br label %isozyme_stpsv_.exit

isozyme_stpsv_.exit:
  %16 = phi i32 [ 1, %7 ], [ %15, %13 ], [ 1, %7 ], [ 1, %7 ]
  %17 = sext i32 %12 to i64
  %18 = sext i32 %11 to i64
  %19 = and i8 %8, -33
  %20 = icmp eq i8 %19, 85
  %21 = zext i1 %20 to i32
  %22 = and i8 %10, -33
  %23 = icmp eq i8 %22, 85
  %24 = zext i1 %23 to i32
  %25 = add nsw i64 %18, -1
  call fastcc void @isozyme_sany_trsv(i32 0, i32 %21, i32 %16, i32 %24, i64 %18, i64 %25, ptr %4, i64 0, ptr %5, i64 %17)
  ret void
}

define void @isozyme_blas_f64_stpsv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) {
  %8 = load i8, ptr %0, align 1
  %9 = load i8, ptr %1, align 1
  %10 = load i8, ptr %2, align 1
  %11 = load i64, ptr %3, align 8
  %12 = load i64, ptr %6, align 8
  switch i8 %9, label %13 [
    i8 116, label %isozyme_stpsv_.exit
    i8 84, label %isozyme_stpsv_.exit
    i8 67, label %isozyme_stpsv_.exit
  ]

13:
  %14 = icmp eq i8 %9, 99
  %15 = zext i1 %14 to i32
  br label %isozyme_stpsv_.exit

isozyme_stpsv_.exit:
  %16 = phi i32 [ 1, %7 ], [ %15, %13 ], [ 1, %7 ], [ 1, %7 ]
  %17 = and i8 %8, -33
  %18 = icmp eq i8 %17, 85
  %19 = zext i1 %18 to i32
  %20 = and i8 %10, -33
  %21 = icmp eq i8 %20, 85
  %22 = zext i1 %21 to i32
  %23 = add nsw i64 %11, -1
  call fastcc void @isozyme_sany_trsv(i32 0, i32 %19, i32 %16, i32 %22, i64 %11, i64 %23, ptr %4, i64 0, ptr %5, i64 %12)
  ret void
}

define void @isozyme_blas_c32_stpsv(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, ptr %5, ptr %6, i32 %7) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp15 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %8 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %8, 112
  %switch.selectcmp.case116 = icmp eq i32 %3, 121
  %switch.selectcmp.case217 = icmp eq i32 %3, 132
  %switch.selectcmp18 = or i1 %switch.selectcmp.case116, %switch.selectcmp.case217
  %9 = zext i1 %switch.selectcmp18 to i32
  %10 = icmp eq i32 %0, 101
  %11 = sext i32 %4 to i64
  %12 = sext i32 %7 to i64
  %13 = xor i1 %switch.selectcmp15, %10
  %14 = zext i1 %13 to i32
  %15 = xor i1 %switch.selectcmp, %10
  %16 = zext i1 %15 to i32
  %17 = add nsw i64 %11, -1
  call fastcc void @isozyme_sany_trsv(i32 0, i32 %14, i32 %16, i32 %9, i64 %11, i64 %17, ptr %5, i64 0, ptr %6, i64 %12)
  ret void
}

define void @isozyme_blas_c64_stpsv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, ptr %5, ptr %6, i64 %7) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp15 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %8 = and i32 %2, -2
  %switch.selectcmp = icmp eq i32 %8, 112
  %switch.selectcmp.case116 = icmp eq i32 %3, 121
  %switch.selectcmp.case217 = icmp eq i32 %3, 132
  %switch.selectcmp18 = or i1 %switch.selectcmp.case116, %switch.selectcmp.case217
  %9 = zext i1 %switch.selectcmp18 to i32
  %10 = icmp eq i32 %0, 101
  %11 = xor i1 %switch.selectcmp15, %10
  %12 = zext i1 %11 to i32
  %13 = xor i1 %switch.selectcmp, %10
  %14 = zext i1 %13 to i32
  %15 = add nsw i64 %4, -1
  call fastcc void @isozyme_sany_trsv(i32 0, i32 %12, i32 %14, i32 %9, i64 %4, i64 %15, ptr %5, i64 0, ptr %6, i64 %7)
  ret void
}

define void @isozyme_blas_f32_sgemm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
switch.edge:
  %13 = load i8, ptr %0, align 1
  %14 = load i8, ptr %1, align 1
  %15 = load i32, ptr %2, align 4
  %16 = load i32, ptr %3, align 4
  %17 = load i32, ptr %4, align 4
  %18 = load float, ptr %5, align 4
  %19 = load i32, ptr %7, align 4
  %20 = load i32, ptr %9, align 4
  %21 = load float, ptr %10, align 4
  %22 = load i32, ptr %12, align 4
  %23 = sext i32 %20 to i64
  switch i8 %14, label %24 [
    i8 116, label %isozyme_sgemm_.exit
    i8 84, label %isozyme_sgemm_.exit
    i8 67, label %isozyme_sgemm_.exit
    i8 99, label %isozyme_sgemm_.exit
  ]

24:
  br label %isozyme_sgemm_.exit

isozyme_sgemm_.exit:
  %25 = phi i64 [ %23, %24 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %switch.tableidx17 = add i8 %14, -67
  %26 = icmp ugt i8 %switch.tableidx17, 49
  %switch.cast19 = zext i8 %switch.tableidx17 to i50
  %switch.downshift21 = lshr i50 562945658322942, %switch.cast19
  %switch.masked22 = trunc i50 %switch.downshift21 to i1
  %.not61.i = select i1 %26, i1 true, i1 %switch.masked22
  %switch.tableidx23 = add i8 %13, -67
  %27 = icmp ugt i8 %switch.tableidx23, 49
  %switch.cast24 = zext i8 %switch.tableidx23 to i50
  %switch.downshift26 = lshr i50 562945658322942, %switch.cast24
  %switch.masked27 = trunc i50 %switch.downshift26 to i1
  %.not60.i = select i1 %27, i1 true, i1 %switch.masked27
  %switch.tableidx = add i8 %13, -67
  %28 = icmp ugt i8 %switch.tableidx, 49
  %switch.cast = zext i8 %switch.tableidx to i50
  %switch.downshift = lshr i50 562945658322942, %switch.cast
  %switch.masked = trunc i50 %switch.downshift to i1
  %.not.i = select i1 %28, i1 true, i1 %switch.masked
  %29 = sext i32 %22 to i64
  %30 = sext i32 %17 to i64
  %31 = sext i32 %16 to i64
  %32 = sext i32 %15 to i64
  %33 = select i1 %.not61.i, i64 1, i64 %23
  %34 = sext i32 %19 to i64
  %35 = select i1 %.not60.i, i64 %34, i64 1
  %36 = select i1 %.not.i, i64 1, i64 %34
  call fastcc void @isozyme_sgemm(i64 %32, i64 %31, i64 %30, float %18, ptr %6, i64 %36, i64 %35, ptr %8, i64 %33, i64 %25, float %21, ptr %11, i64 1, i64 %29)
  ret void
}

define void @isozyme_blas_f64_sgemm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
  %14 = load i8, ptr %0, align 1
  %15 = load i8, ptr %1, align 1
  %16 = load i64, ptr %2, align 8
  %17 = load i64, ptr %3, align 8
  %18 = load i64, ptr %4, align 8
  %19 = load float, ptr %5, align 4
  %20 = load i64, ptr %7, align 8
  %21 = load i64, ptr %9, align 8
  %22 = load float, ptr %10, align 4
  %23 = load i64, ptr %12, align 8
  switch i8 %14, label %24 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

24:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %20, %13 ], [ 1, %24 ], [ %20, %13 ], [ %20, %13 ], [ %20, %13 ]
  switch i8 %14, label %25 [
    i8 116, label %switch.edge16
    i8 84, label %switch.edge16
    i8 67, label %switch.edge16
    i8 99, label %switch.edge16
  ]

25:
  br label %switch.edge16

switch.edge16:
  %.not60.i = phi i64 [ 1, %switch.edge ], [ %20, %25 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  switch i8 %15, label %26 [
    i8 116, label %switch.edge17
    i8 84, label %switch.edge17
    i8 67, label %switch.edge17
    i8 99, label %switch.edge17
  ]

26:
  br label %switch.edge17

switch.edge17:
  %.not61.i = phi i64 [ %21, %switch.edge16 ], [ 1, %26 ], [ %21, %switch.edge16 ], [ %21, %switch.edge16 ], [ %21, %switch.edge16 ]
  switch i8 %15, label %27 [
    i8 116, label %isozyme_sgemm_.exit
    i8 84, label %isozyme_sgemm_.exit
    i8 67, label %isozyme_sgemm_.exit
    i8 99, label %isozyme_sgemm_.exit
  ]

27:
  br label %isozyme_sgemm_.exit

isozyme_sgemm_.exit:
  %.not62.i = phi i64 [ 1, %switch.edge17 ], [ %21, %27 ], [ 1, %switch.edge17 ], [ 1, %switch.edge17 ], [ 1, %switch.edge17 ]
  call fastcc void @isozyme_sgemm(i64 %16, i64 %17, i64 %18, float %19, ptr %6, i64 %.not.i, i64 %.not60.i, ptr %8, i64 %.not61.i, i64 %.not62.i, float %22, ptr %11, i64 1, i64 %23)
  ret void
}

define void @isozyme_blas_c32_sgemm(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, float %6, ptr %7, i32 %8, ptr %9, i32 %10, float %11, ptr %12, i32 %13) {
letter.exit:
  %14 = and i32 %1, -2
  %switch.selectcmp = icmp eq i32 %14, 112
  %15 = and i32 %2, -2
  %switch = icmp eq i32 %15, 112
  %16 = icmp eq i32 %0, 101
  %17 = sext i32 %3 to i64
  %18 = sext i32 %4 to i64
  %19 = sext i32 %5 to i64
  %20 = sext i32 %8 to i64
  %21 = sext i32 %10 to i64
  %22 = sext i32 %13 to i64
  %23 = xor i1 %switch, %16
  %24 = select i1 %23, i64 %21, i64 1
  %25 = xor i1 %switch.selectcmp, %16
  %26 = select i1 %25, i64 1, i64 %20
  %27 = select i1 %25, i64 %20, i64 1
  %28 = select i1 %23, i64 1, i64 %21
  %29 = select i1 %16, i64 %22, i64 1
  %30 = select i1 %16, i64 1, i64 %22
  call fastcc void @isozyme_sgemm(i64 %17, i64 %18, i64 %19, float %6, ptr %7, i64 %27, i64 %26, ptr %9, i64 %24, i64 %28, float %11, ptr %12, i64 %29, i64 %30)
  ret void
}

define void @isozyme_blas_c64_sgemm(i32 %0, i32 %1, i32 %2, i64 %3, i64 %4, i64 %5, float %6, ptr %7, i64 %8, ptr %9, i64 %10, float %11, ptr %12, i64 %13) {
letter.exit:
  %14 = and i32 %1, -2
  %switch.selectcmp = icmp eq i32 %14, 112
  %15 = and i32 %2, -2
  %switch = icmp eq i32 %15, 112
  %16 = icmp eq i32 %0, 101
  %17 = xor i1 %switch, %16
  %18 = select i1 %17, i64 %10, i64 1
  %19 = xor i1 %switch.selectcmp, %16
  %20 = select i1 %19, i64 1, i64 %8
  %21 = select i1 %19, i64 %8, i64 1
  %22 = select i1 %17, i64 1, i64 %10
  %23 = select i1 %16, i64 %13, i64 1
  %24 = select i1 %16, i64 1, i64 %13
  call fastcc void @isozyme_sgemm(i64 %3, i64 %4, i64 %5, float %6, ptr %7, i64 %21, i64 %20, ptr %9, i64 %18, i64 %22, float %11, ptr %12, i64 %23, i64 %24)
  ret void
}

define void @isozyme_blas_f32_ssymm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11) {
  %13 = load i8, ptr %0, align 1
  %14 = load i8, ptr %1, align 1
  %15 = load i32, ptr %2, align 4
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %3, align 4
  %18 = sext i32 %17 to i64
  %19 = load float, ptr %4, align 4
  %20 = load i32, ptr %6, align 4
  %21 = sext i32 %20 to i64
  %22 = load i32, ptr %8, align 4
  %23 = sext i32 %22 to i64
  %24 = load float, ptr %9, align 4
  %25 = load i32, ptr %11, align 4
  %26 = sext i32 %25 to i64
  %27 = and i8 %13, -33
  %.not = icmp eq i8 %27, 76
  %28 = and i8 %14, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  %31 = select i1 %.not, i64 %16, i64 %18
  %32 = select i1 %.not, i64 %18, i64 %16
  %33 = select i1 %.not, i64 1, i64 %23
  %34 = select i1 %.not, i64 %23, i64 1
  %35 = select i1 %.not, i64 1, i64 %26
  %36 = select i1 %.not, i64 %26, i64 1
  call fastcc void @isozyme_ssymm(i32 %30, i64 %31, i64 %32, float %19, ptr %5, i64 1, i64 %21, ptr %7, i64 %33, i64 %34, float %24, ptr %10, i64 %35, i64 %36)
  ret void
}

define void @isozyme_blas_f64_ssymm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11) {
  %13 = load i8, ptr %0, align 1
  %14 = load i8, ptr %1, align 1
  %15 = load i64, ptr %2, align 8
  %16 = load i64, ptr %3, align 8
  %17 = load float, ptr %4, align 4
  %18 = load i64, ptr %6, align 8
  %19 = load i64, ptr %8, align 8
  %20 = load float, ptr %9, align 4
  %21 = load i64, ptr %11, align 8
  %22 = and i8 %13, -33
  %.not = icmp eq i8 %22, 76
  %23 = and i8 %14, -33
  %24 = icmp eq i8 %23, 85
  %25 = zext i1 %24 to i32
  %26 = select i1 %.not, i64 %15, i64 %16
  %27 = select i1 %.not, i64 %16, i64 %15
  %28 = select i1 %.not, i64 1, i64 %19
  %29 = select i1 %.not, i64 %19, i64 1
  %30 = select i1 %.not, i64 1, i64 %21
  %31 = select i1 %.not, i64 %21, i64 1
  call fastcc void @isozyme_ssymm(i32 %25, i64 %26, i64 %27, float %17, ptr %5, i64 1, i64 %18, ptr %7, i64 %28, i64 %29, float %20, ptr %10, i64 %30, i64 %31)
  ret void
}

define void @isozyme_blas_c32_ssymm(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, float %5, ptr %6, i32 %7, ptr %8, i32 %9, float %10, ptr %11, i32 %12) {
letter.exit:
  %switch.selectcmp = icmp eq i32 %1, 141
  %switch.selectcmp.case1 = icmp eq i32 %2, 121
  %switch.selectcmp.case2 = icmp eq i32 %2, 132
  %switch.selectcmp18 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %13 = zext i1 %switch.selectcmp18 to i32
  %14 = icmp eq i32 %0, 101
  %15 = sext i32 %3 to i64
  %16 = sext i32 %4 to i64
  %17 = sext i32 %7 to i64
  %18 = sext i32 %9 to i64
  %19 = sext i32 %12 to i64
  %20 = select i1 %switch.selectcmp, i64 %15, i64 %16
  %21 = select i1 %switch.selectcmp, i64 %16, i64 %15
  %22 = select i1 %14, i64 %17, i64 1
  %23 = select i1 %14, i64 1, i64 %17
  %24 = xor i1 %14, %switch.selectcmp
  %25 = select i1 %24, i64 1, i64 %18
  %26 = select i1 %24, i64 %18, i64 1
  %27 = select i1 %24, i64 1, i64 %19
  %28 = select i1 %24, i64 %19, i64 1
  call fastcc void @isozyme_ssymm(i32 %13, i64 %20, i64 %21, float %5, ptr %6, i64 %22, i64 %23, ptr %8, i64 %25, i64 %26, float %10, ptr %11, i64 %27, i64 %28)
  ret void
}

define void @isozyme_blas_c64_ssymm(i32 %0, i32 %1, i32 %2, i64 %3, i64 %4, float %5, ptr %6, i64 %7, ptr %8, i64 %9, float %10, ptr %11, i64 %12) {
letter.exit:
  %switch.selectcmp = icmp eq i32 %1, 141
  %switch.selectcmp.case1 = icmp eq i32 %2, 121
  %switch.selectcmp.case2 = icmp eq i32 %2, 132
  %switch.selectcmp18 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %13 = zext i1 %switch.selectcmp18 to i32
  %14 = icmp eq i32 %0, 101
  %15 = select i1 %switch.selectcmp, i64 %3, i64 %4
  %16 = select i1 %switch.selectcmp, i64 %4, i64 %3
  %17 = select i1 %14, i64 %7, i64 1
  %18 = select i1 %14, i64 1, i64 %7
  %19 = xor i1 %14, %switch.selectcmp
  %20 = select i1 %19, i64 1, i64 %9
  %21 = select i1 %19, i64 %9, i64 1
  %22 = select i1 %19, i64 1, i64 %12
  %23 = select i1 %19, i64 %12, i64 1
  call fastcc void @isozyme_ssymm(i32 %13, i64 %15, i64 %16, float %5, ptr %6, i64 %17, i64 %18, ptr %8, i64 %20, i64 %21, float %10, ptr %11, i64 %22, i64 %23)
  ret void
}

define void @isozyme_blas_f32_ssyrk(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = load i8, ptr %0, align 1
  %12 = load i8, ptr %1, align 1
  %13 = load i32, ptr %2, align 4
  %14 = load i32, ptr %3, align 4
  %15 = load float, ptr %4, align 4
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = load float, ptr %7, align 4
  %19 = load i32, ptr %9, align 4
  switch i8 %12, label %20 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

20:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %17, %10 ], [ 1, %20 ], [ %17, %10 ], [ %17, %10 ], [ %17, %10 ]
  switch i8 %12, label %isozyme_ssyrk_.exit [
    i8 116, label %isozyme_ssyrk_.exit.thread
    i8 84, label %isozyme_ssyrk_.exit.thread
    i8 67, label %isozyme_ssyrk_.exit.thread
    i8 99, label %isozyme_ssyrk_.exit.thread
  ]

isozyme_ssyrk_.exit:
  br label %isozyme_ssyrk_.exit.thread

isozyme_ssyrk_.exit.thread:
  %21 = phi i64 [ %17, %isozyme_ssyrk_.exit ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %.in.in = and i8 %11, -33
  %.in = icmp eq i8 %.in.in, 85
  %22 = zext i1 %.in to i32
  %23 = sext i32 %19 to i64
  %24 = sext i32 %14 to i64
  %25 = sext i32 %13 to i64
  call fastcc void @isozyme_ssyrk(i32 %22, i64 %25, i64 %24, float %15, ptr %5, i64 %.not.i, i64 %21, float %18, ptr %8, i64 1, i64 %23)
  ret void
}

define void @isozyme_blas_f64_ssyrk(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = load i8, ptr %0, align 1
  %12 = load i8, ptr %1, align 1
  %13 = load i64, ptr %2, align 8
  %14 = load i64, ptr %3, align 8
  %15 = load float, ptr %4, align 4
  %16 = load i64, ptr %6, align 8
  %17 = load float, ptr %7, align 4
  %18 = load i64, ptr %9, align 8
  switch i8 %12, label %19 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

19:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %16, %10 ], [ 1, %19 ], [ %16, %10 ], [ %16, %10 ], [ %16, %10 ]
  switch i8 %12, label %isozyme_ssyrk_.exit [
    i8 116, label %isozyme_ssyrk_.exit.thread
    i8 84, label %isozyme_ssyrk_.exit.thread
    i8 67, label %isozyme_ssyrk_.exit.thread
    i8 99, label %isozyme_ssyrk_.exit.thread
  ]

isozyme_ssyrk_.exit:
  br label %isozyme_ssyrk_.exit.thread

isozyme_ssyrk_.exit.thread:
  %20 = phi i64 [ %16, %isozyme_ssyrk_.exit ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %.in.in = and i8 %11, -33
  %.in = icmp eq i8 %.in.in, 85
  %21 = zext i1 %.in to i32
  call fastcc void @isozyme_ssyrk(i32 %21, i64 %13, i64 %14, float %15, ptr %5, i64 %.not.i, i64 %20, float %17, ptr %8, i64 1, i64 %18)
  ret void
}

define void @isozyme_blas_c32_ssyrk(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, float %5, ptr %6, i32 %7, float %8, ptr %9, i32 %10) {
letter.exit:
  %11 = and i32 %2, -2
  %switch = icmp eq i32 %11, 112
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = zext i1 %switch.selectcmp to i32
  %13 = sext i32 %3 to i64
  %14 = sext i32 %4 to i64
  %15 = sext i32 %7 to i64
  %16 = sext i32 %10 to i64
  %17 = icmp eq i32 %0, 101
  %18 = xor i1 %switch, %17
  %19 = select i1 %18, i64 %15, i64 1
  %20 = xor i1 %switch, %17
  %21 = select i1 %20, i64 1, i64 %15
  %22 = select i1 %17, i64 %16, i64 1
  %23 = select i1 %17, i64 1, i64 %16
  call fastcc void @isozyme_ssyrk(i32 %12, i64 %13, i64 %14, float %5, ptr %6, i64 %19, i64 %21, float %8, ptr %9, i64 %22, i64 %23)
  ret void
}

define void @isozyme_blas_c64_ssyrk(i32 %0, i32 %1, i32 %2, i64 %3, i64 %4, float %5, ptr %6, i64 %7, float %8, ptr %9, i64 %10) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %11 = zext i1 %switch.selectcmp to i32
  %12 = icmp eq i32 %0, 101
  %13 = and i32 %2, -2
  %switch = icmp eq i32 %13, 112
  %14 = xor i1 %12, %switch
  %15 = select i1 %14, i64 %7, i64 1
  %16 = select i1 %14, i64 1, i64 %7
  %17 = select i1 %12, i64 %10, i64 1
  %18 = select i1 %12, i64 1, i64 %10
  call fastcc void @isozyme_ssyrk(i32 %11, i64 %3, i64 %4, float %5, ptr %6, i64 %15, i64 %16, float %8, ptr %9, i64 %17, i64 %18)
  ret void
}

define void @isozyme_blas_f32_ssyr2k(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11) {
switch.edge:
  %12 = load i8, ptr %0, align 1
  %13 = load i8, ptr %1, align 1
  %14 = load i32, ptr %2, align 4
  %15 = load i32, ptr %3, align 4
  %16 = load float, ptr %4, align 4
  %17 = load i32, ptr %6, align 4
  %18 = load i32, ptr %8, align 4
  %19 = load float, ptr %9, align 4
  %20 = load i32, ptr %11, align 4
  %21 = sext i32 %18 to i64
  switch i8 %13, label %22 [
    i8 116, label %isozyme_ssyr2k_.exit
    i8 84, label %isozyme_ssyr2k_.exit
    i8 67, label %isozyme_ssyr2k_.exit
    i8 99, label %isozyme_ssyr2k_.exit
  ]

22:
  br label %isozyme_ssyr2k_.exit

isozyme_ssyr2k_.exit:
  %23 = phi i64 [ %21, %22 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %switch.tableidx16 = add i8 %13, -67
  %24 = icmp ugt i8 %switch.tableidx16, 49
  %switch.cast18 = zext i8 %switch.tableidx16 to i50
  %switch.downshift20 = lshr i50 562945658322942, %switch.cast18
  %switch.masked21 = trunc i50 %switch.downshift20 to i1
  %.not60.i = select i1 %24, i1 true, i1 %switch.masked21
  %switch.tableidx22 = add i8 %13, -67
  %25 = icmp ugt i8 %switch.tableidx22, 49
  %switch.cast23 = zext i8 %switch.tableidx22 to i50
  %switch.downshift25 = lshr i50 562945658322942, %switch.cast23
  %switch.masked26 = trunc i50 %switch.downshift25 to i1
  %.not59.i = select i1 %25, i1 true, i1 %switch.masked26
  %switch.tableidx = add i8 %13, -67
  %26 = icmp ugt i8 %switch.tableidx, 49
  %switch.cast = zext i8 %switch.tableidx to i50
  %switch.downshift = lshr i50 562945658322942, %switch.cast
  %switch.masked = trunc i50 %switch.downshift to i1
  %.not.i = select i1 %26, i1 true, i1 %switch.masked
  %27 = sext i32 %20 to i64
  %28 = sext i32 %15 to i64
  %29 = sext i32 %14 to i64
  %30 = select i1 %.not60.i, i64 1, i64 %21
  %31 = sext i32 %17 to i64
  %32 = select i1 %.not59.i, i64 %31, i64 1
  %33 = select i1 %.not.i, i64 1, i64 %31
  %34 = and i8 %12, -33
  %35 = icmp eq i8 %34, 85
  %36 = zext i1 %35 to i32
  call fastcc void @isozyme_ssyr2k(i32 %36, i64 %29, i64 %28, float %16, ptr %5, i64 %33, i64 %32, ptr %7, i64 %30, i64 %23, float %19, ptr %10, i64 1, i64 %27)
  ret void
}

define void @isozyme_blas_f64_ssyr2k(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11) {
  %13 = load i8, ptr %0, align 1
  %14 = load i8, ptr %1, align 1
  %15 = load i64, ptr %2, align 8
  %16 = load i64, ptr %3, align 8
  %17 = load float, ptr %4, align 4
  %18 = load i64, ptr %6, align 8
  %19 = load i64, ptr %8, align 8
  %20 = load float, ptr %9, align 4
  %21 = load i64, ptr %11, align 8
  switch i8 %14, label %22 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

22:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %18, %12 ], [ 1, %22 ], [ %18, %12 ], [ %18, %12 ], [ %18, %12 ]
  switch i8 %14, label %23 [
    i8 116, label %switch.edge15
    i8 84, label %switch.edge15
    i8 67, label %switch.edge15
    i8 99, label %switch.edge15
  ]

23:
  br label %switch.edge15

switch.edge15:
  %.not59.i = phi i64 [ 1, %switch.edge ], [ %18, %23 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  switch i8 %14, label %24 [
    i8 116, label %switch.edge16
    i8 84, label %switch.edge16
    i8 67, label %switch.edge16
    i8 99, label %switch.edge16
  ]

24:
  br label %switch.edge16

switch.edge16:
  %.not60.i = phi i64 [ %19, %switch.edge15 ], [ 1, %24 ], [ %19, %switch.edge15 ], [ %19, %switch.edge15 ], [ %19, %switch.edge15 ]
  switch i8 %14, label %25 [
    i8 116, label %isozyme_ssyr2k_.exit
    i8 84, label %isozyme_ssyr2k_.exit
    i8 67, label %isozyme_ssyr2k_.exit
    i8 99, label %isozyme_ssyr2k_.exit
  ]

25:
  br label %isozyme_ssyr2k_.exit

isozyme_ssyr2k_.exit:
  %.not61.i = phi i64 [ 1, %switch.edge16 ], [ %19, %25 ], [ 1, %switch.edge16 ], [ 1, %switch.edge16 ], [ 1, %switch.edge16 ]
  %26 = and i8 %13, -33
  %27 = icmp eq i8 %26, 85
  %28 = zext i1 %27 to i32
  call fastcc void @isozyme_ssyr2k(i32 %28, i64 %15, i64 %16, float %17, ptr %5, i64 %.not.i, i64 %.not59.i, ptr %7, i64 %.not60.i, i64 %.not61.i, float %20, ptr %10, i64 1, i64 %21)
  ret void
}

define void @isozyme_blas_c32_ssyr2k(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, float %5, ptr %6, i32 %7, ptr %8, i32 %9, float %10, ptr %11, i32 %12) {
letter.exit:
  %13 = and i32 %2, -2
  %switch = icmp eq i32 %13, 112
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %14 = zext i1 %switch.selectcmp to i32
  %15 = sext i32 %3 to i64
  %16 = sext i32 %4 to i64
  %17 = sext i32 %7 to i64
  %18 = sext i32 %9 to i64
  %19 = sext i32 %12 to i64
  %20 = icmp eq i32 %0, 101
  %21 = xor i1 %switch, %20
  %22 = select i1 %21, i64 %18, i64 1
  %23 = select i1 %21, i64 1, i64 %17
  %24 = xor i1 %switch, %20
  %25 = select i1 %24, i64 %17, i64 1
  %26 = select i1 %21, i64 1, i64 %18
  %27 = select i1 %20, i64 %19, i64 1
  %28 = select i1 %20, i64 1, i64 %19
  call fastcc void @isozyme_ssyr2k(i32 %14, i64 %15, i64 %16, float %5, ptr %6, i64 %25, i64 %23, ptr %8, i64 %22, i64 %26, float %10, ptr %11, i64 %27, i64 %28)
  ret void
}

define void @isozyme_blas_c64_ssyr2k(i32 %0, i32 %1, i32 %2, i64 %3, i64 %4, float %5, ptr %6, i64 %7, ptr %8, i64 %9, float %10, ptr %11, i64 %12) {
letter.exit:
  %switch.selectcmp.case1 = icmp eq i32 %1, 132
  %switch.selectcmp.case2 = icmp eq i32 %1, 121
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %13 = zext i1 %switch.selectcmp to i32
  %14 = icmp eq i32 %0, 101
  %15 = and i32 %2, -2
  %switch = icmp eq i32 %15, 112
  %16 = xor i1 %14, %switch
  %17 = select i1 %16, i64 %9, i64 1
  %18 = select i1 %16, i64 1, i64 %7
  %19 = select i1 %16, i64 %7, i64 1
  %20 = select i1 %16, i64 1, i64 %9
  %21 = select i1 %14, i64 %12, i64 1
  %22 = select i1 %14, i64 1, i64 %12
  call fastcc void @isozyme_ssyr2k(i32 %13, i64 %3, i64 %4, float %5, ptr %6, i64 %19, i64 %18, ptr %8, i64 %17, i64 %20, float %10, ptr %11, i64 %21, i64 %22)
  ret void
}

define void @isozyme_blas_f32_strmm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i8, ptr %1, align 1
  %14 = load i8, ptr %2, align 1
  %15 = load i8, ptr %3, align 1
  %16 = load i32, ptr %4, align 4
  %17 = load i32, ptr %5, align 4
  %18 = load float, ptr %6, align 4
  %19 = load i32, ptr %8, align 4
  %20 = load i32, ptr %10, align 4
  switch i8 %14, label %21 [
    i8 116, label %isozyme_strmm_.exit
    i8 84, label %isozyme_strmm_.exit
    i8 67, label %isozyme_strmm_.exit
  ]

21:
  %22 = icmp eq i8 %14, 99
  %23 = zext i1 %22 to i32
  br label %isozyme_strmm_.exit

isozyme_strmm_.exit:
  %24 = phi i32 [ 1, %11 ], [ %23, %21 ], [ 1, %11 ], [ 1, %11 ]
  %25 = sext i32 %20 to i64
  %26 = sext i32 %19 to i64
  %27 = sext i32 %17 to i64
  %28 = sext i32 %16 to i64
  %29 = and i8 %12, -33
  %30 = icmp eq i8 %29, 76
  %31 = zext i1 %30 to i32
  %32 = icmp eq i32 %24, %31
  %33 = and i8 %13, -33
  %34 = icmp eq i8 %33, 85
  %35 = xor i1 %34, %32
  %36 = zext i1 %35 to i32
  %37 = and i8 %15, -33
  %38 = icmp eq i8 %37, 85
  %39 = zext i1 %38 to i32
  %40 = select i1 %30, i64 %28, i64 %27
  %41 = select i1 %30, i64 %27, i64 %28
  %42 = select i1 %32, i64 %26, i64 1
  %43 = select i1 %32, i64 1, i64 %26
  %44 = select i1 %30, i64 1, i64 %25
  %45 = select i1 %30, i64 %25, i64 1
  call fastcc void @isozyme_strmm(i32 %36, i32 %39, i64 %40, i64 %41, float %18, ptr %7, i64 %42, i64 %43, ptr %9, i64 %44, i64 %45)
  ret void
}

define void @isozyme_blas_f64_strmm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i8, ptr %1, align 1
  %14 = load i8, ptr %2, align 1
  %15 = load i8, ptr %3, align 1
  %16 = load i64, ptr %4, align 8
  %17 = load i64, ptr %5, align 8
  %18 = load float, ptr %6, align 4
  %19 = load i64, ptr %8, align 8
  %20 = load i64, ptr %10, align 8
  switch i8 %14, label %21 [
    i8 116, label %isozyme_strmm_.exit
    i8 84, label %isozyme_strmm_.exit
    i8 67, label %isozyme_strmm_.exit
  ]

21:
  %22 = icmp eq i8 %14, 99
  %23 = zext i1 %22 to i32
  br label %isozyme_strmm_.exit

isozyme_strmm_.exit:
  %24 = phi i32 [ 1, %11 ], [ %23, %21 ], [ 1, %11 ], [ 1, %11 ]
  %25 = and i8 %12, -33
  %26 = icmp eq i8 %25, 76
  %27 = zext i1 %26 to i32
  %28 = icmp eq i32 %24, %27
  %29 = and i8 %13, -33
  %30 = icmp eq i8 %29, 85
  %31 = xor i1 %30, %28
  %32 = zext i1 %31 to i32
  %33 = and i8 %15, -33
  %34 = icmp eq i8 %33, 85
  %35 = zext i1 %34 to i32
  %36 = select i1 %26, i64 %16, i64 %17
  %37 = select i1 %26, i64 %17, i64 %16
  %38 = select i1 %28, i64 %19, i64 1
  %39 = select i1 %28, i64 1, i64 %19
  %40 = select i1 %26, i64 1, i64 %20
  %41 = select i1 %26, i64 %20, i64 1
  call fastcc void @isozyme_strmm(i32 %32, i32 %35, i64 %36, i64 %37, float %18, ptr %7, i64 %38, i64 %39, ptr %9, i64 %40, i64 %41)
  ret void
}

define void @isozyme_blas_c32_strmm(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, i32 %6, float %7, ptr %8, i32 %9, ptr %10, i32 %11) {
letter.exit:
  %switch.selectcmp = icmp eq i32 %1, 141
  %switch.selectcmp.case1 = icmp eq i32 %2, 121
  %switch.selectcmp.case2 = icmp eq i32 %2, 132
  %switch.selectcmp26 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = and i32 %3, -2
  %switch.selectcmp.case127 = icmp eq i32 %4, 121
  %switch.selectcmp.case228 = icmp eq i32 %4, 132
  %switch.selectcmp29 = or i1 %switch.selectcmp.case127, %switch.selectcmp.case228
  %13 = zext i1 %switch.selectcmp29 to i32
  %14 = icmp eq i32 %0, 101
  %15 = sext i32 %5 to i64
  %16 = sext i32 %6 to i64
  %17 = sext i32 %9 to i64
  %18 = sext i32 %11 to i64
  %19 = icmp ne i32 %12, 112
  %20 = xor i1 %19, %switch.selectcmp
  %21 = xor i1 %switch.selectcmp26, %20
  %22 = zext i1 %21 to i32
  %23 = select i1 %switch.selectcmp, i64 %15, i64 %16
  %24 = select i1 %switch.selectcmp, i64 %16, i64 %15
  %25 = xor i1 %14, %20
  %26 = select i1 %25, i64 %17, i64 1
  %27 = select i1 %25, i64 1, i64 %17
  %28 = xor i1 %14, %switch.selectcmp
  %29 = select i1 %28, i64 1, i64 %18
  %30 = select i1 %28, i64 %18, i64 1
  call fastcc void @isozyme_strmm(i32 %22, i32 %13, i64 %23, i64 %24, float %7, ptr %8, i64 %26, i64 %27, ptr %10, i64 %29, i64 %30)
  ret void
}

define void @isozyme_blas_c64_strmm(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i64 %5, i64 %6, float %7, ptr %8, i64 %9, ptr %10, i64 %11) {
letter.exit:
  %switch.selectcmp = icmp eq i32 %1, 141
  %switch.selectcmp.case1 = icmp eq i32 %2, 121
  %switch.selectcmp.case2 = icmp eq i32 %2, 132
  %switch.selectcmp26 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = and i32 %3, -2
  %switch.selectcmp.case127 = icmp eq i32 %4, 121
  %switch.selectcmp.case228 = icmp eq i32 %4, 132
  %switch.selectcmp29 = or i1 %switch.selectcmp.case127, %switch.selectcmp.case228
  %13 = zext i1 %switch.selectcmp29 to i32
  %14 = icmp eq i32 %0, 101
  %15 = icmp ne i32 %12, 112
  %16 = xor i1 %15, %switch.selectcmp
  %17 = xor i1 %switch.selectcmp26, %16
  %18 = zext i1 %17 to i32
  %19 = select i1 %switch.selectcmp, i64 %5, i64 %6
  %20 = select i1 %switch.selectcmp, i64 %6, i64 %5
  %21 = xor i1 %14, %16
  %22 = select i1 %21, i64 %9, i64 1
  %23 = select i1 %21, i64 1, i64 %9
  %24 = xor i1 %14, %switch.selectcmp
  %25 = select i1 %24, i64 1, i64 %11
  %26 = select i1 %24, i64 %11, i64 1
  call fastcc void @isozyme_strmm(i32 %18, i32 %13, i64 %19, i64 %20, float %7, ptr %8, i64 %22, i64 %23, ptr %10, i64 %25, i64 %26)
  ret void
}

define void @isozyme_blas_f32_strsm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i8, ptr %1, align 1
  %14 = load i8, ptr %2, align 1
  %15 = load i8, ptr %3, align 1
  %16 = load i32, ptr %4, align 4
  %17 = load i32, ptr %5, align 4
  %18 = load float, ptr %6, align 4
  %19 = load i32, ptr %8, align 4
  %20 = load i32, ptr %10, align 4
  switch i8 %14, label %21 [
    i8 116, label %isozyme_strsm_.exit
    i8 84, label %isozyme_strsm_.exit
    i8 67, label %isozyme_strsm_.exit
  ]

21:
  %22 = icmp eq i8 %14, 99
  %23 = zext i1 %22 to i32
  br label %isozyme_strsm_.exit

isozyme_strsm_.exit:
  %24 = phi i32 [ 1, %11 ], [ %23, %21 ], [ 1, %11 ], [ 1, %11 ]
  %25 = sext i32 %20 to i64
  %26 = sext i32 %19 to i64
  %27 = sext i32 %17 to i64
  %28 = sext i32 %16 to i64
  %29 = and i8 %12, -33
  %30 = icmp eq i8 %29, 76
  %31 = zext i1 %30 to i32
  %32 = icmp eq i32 %24, %31
  %33 = and i8 %13, -33
  %34 = icmp eq i8 %33, 85
  %35 = xor i1 %34, %32
  %36 = zext i1 %35 to i32
  %37 = and i8 %15, -33
  %38 = icmp eq i8 %37, 85
  %39 = zext i1 %38 to i32
  %40 = select i1 %30, i64 %28, i64 %27
  %41 = select i1 %30, i64 %27, i64 %28
  %42 = select i1 %32, i64 %26, i64 1
  %43 = select i1 %32, i64 1, i64 %26
  %44 = select i1 %30, i64 1, i64 %25
  %45 = select i1 %30, i64 %25, i64 1
  call fastcc void @isozyme_strsm(i32 %36, i32 %39, i64 %40, i64 %41, float %18, ptr %7, i64 %42, i64 %43, ptr %9, i64 %44, i64 %45)
  ret void
}

define void @isozyme_blas_f64_strsm(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = load i8, ptr %0, align 1
  %13 = load i8, ptr %1, align 1
  %14 = load i8, ptr %2, align 1
  %15 = load i8, ptr %3, align 1
  %16 = load i64, ptr %4, align 8
  %17 = load i64, ptr %5, align 8
  %18 = load float, ptr %6, align 4
  %19 = load i64, ptr %8, align 8
  %20 = load i64, ptr %10, align 8
  switch i8 %14, label %21 [
    i8 116, label %isozyme_strsm_.exit
    i8 84, label %isozyme_strsm_.exit
    i8 67, label %isozyme_strsm_.exit
  ]

21:
  %22 = icmp eq i8 %14, 99
  %23 = zext i1 %22 to i32
  br label %isozyme_strsm_.exit

isozyme_strsm_.exit:
  %24 = phi i32 [ 1, %11 ], [ %23, %21 ], [ 1, %11 ], [ 1, %11 ]
  %25 = and i8 %12, -33
  %26 = icmp eq i8 %25, 76
  %27 = zext i1 %26 to i32
  %28 = icmp eq i32 %24, %27
  %29 = and i8 %13, -33
  %30 = icmp eq i8 %29, 85
  %31 = xor i1 %30, %28
  %32 = zext i1 %31 to i32
  %33 = and i8 %15, -33
  %34 = icmp eq i8 %33, 85
  %35 = zext i1 %34 to i32
  %36 = select i1 %26, i64 %16, i64 %17
  %37 = select i1 %26, i64 %17, i64 %16
  %38 = select i1 %28, i64 %19, i64 1
  %39 = select i1 %28, i64 1, i64 %19
  %40 = select i1 %26, i64 1, i64 %20
  %41 = select i1 %26, i64 %20, i64 1
  call fastcc void @isozyme_strsm(i32 %32, i32 %35, i64 %36, i64 %37, float %18, ptr %7, i64 %38, i64 %39, ptr %9, i64 %40, i64 %41)
  ret void
}

define void @isozyme_blas_c32_strsm(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, i32 %6, float %7, ptr %8, i32 %9, ptr %10, i32 %11) {
letter.exit:
  %switch.selectcmp = icmp eq i32 %1, 141
  %switch.selectcmp.case1 = icmp eq i32 %2, 121
  %switch.selectcmp.case2 = icmp eq i32 %2, 132
  %switch.selectcmp26 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = and i32 %3, -2
  %switch.selectcmp.case127 = icmp eq i32 %4, 121
  %switch.selectcmp.case228 = icmp eq i32 %4, 132
  %switch.selectcmp29 = or i1 %switch.selectcmp.case127, %switch.selectcmp.case228
  %13 = zext i1 %switch.selectcmp29 to i32
  %14 = icmp eq i32 %0, 101
  %15 = sext i32 %5 to i64
  %16 = sext i32 %6 to i64
  %17 = sext i32 %9 to i64
  %18 = sext i32 %11 to i64
  %19 = icmp ne i32 %12, 112
  %20 = xor i1 %19, %switch.selectcmp
  %21 = xor i1 %switch.selectcmp26, %20
  %22 = zext i1 %21 to i32
  %23 = select i1 %switch.selectcmp, i64 %15, i64 %16
  %24 = select i1 %switch.selectcmp, i64 %16, i64 %15
  %25 = xor i1 %14, %20
  %26 = select i1 %25, i64 %17, i64 1
  %27 = select i1 %25, i64 1, i64 %17
  %28 = xor i1 %14, %switch.selectcmp
  %29 = select i1 %28, i64 1, i64 %18
  %30 = select i1 %28, i64 %18, i64 1
  call fastcc void @isozyme_strsm(i32 %22, i32 %13, i64 %23, i64 %24, float %7, ptr %8, i64 %26, i64 %27, ptr %10, i64 %29, i64 %30)
  ret void
}

define void @isozyme_blas_c64_strsm(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4, i64 %5, i64 %6, float %7, ptr %8, i64 %9, ptr %10, i64 %11) {
letter.exit:
  %switch.selectcmp = icmp eq i32 %1, 141
  %switch.selectcmp.case1 = icmp eq i32 %2, 121
  %switch.selectcmp.case2 = icmp eq i32 %2, 132
  %switch.selectcmp26 = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %12 = and i32 %3, -2
  %switch.selectcmp.case127 = icmp eq i32 %4, 121
  %switch.selectcmp.case228 = icmp eq i32 %4, 132
  %switch.selectcmp29 = or i1 %switch.selectcmp.case127, %switch.selectcmp.case228
  %13 = zext i1 %switch.selectcmp29 to i32
  %14 = icmp eq i32 %0, 101
  %15 = icmp ne i32 %12, 112
  %16 = xor i1 %15, %switch.selectcmp
  %17 = xor i1 %switch.selectcmp26, %16
  %18 = zext i1 %17 to i32
  %19 = select i1 %switch.selectcmp, i64 %5, i64 %6
  %20 = select i1 %switch.selectcmp, i64 %6, i64 %5
  %21 = xor i1 %14, %16
  %22 = select i1 %21, i64 %9, i64 1
  %23 = select i1 %21, i64 1, i64 %9
  %24 = xor i1 %14, %switch.selectcmp
  %25 = select i1 %24, i64 1, i64 %11
  %26 = select i1 %24, i64 %11, i64 1
  call fastcc void @isozyme_strsm(i32 %18, i32 %13, i64 %19, i64 %20, float %7, ptr %8, i64 %22, i64 %23, ptr %10, i64 %25, i64 %26)
  ret void
}

define void @isozyme_blas_f32_spotrf(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i8, ptr %0, align 1
  %7 = load i32, ptr %1, align 4
  %8 = sext i32 %7 to i64
  %9 = load i32, ptr %3, align 4
  %10 = sext i32 %9 to i64
  %11 = and i8 %6, -33
  %.not = icmp eq i8 %11, 85
  %12 = select i1 %.not, i64 %10, i64 1
  %13 = select i1 %.not, i64 1, i64 %10
  %14 = call fastcc i32 @isozyme_spotrf(i64 %8, ptr %2, i64 %12, i64 %13)
  store i32 %14, ptr %4, align 4
  ret void
}

define void @isozyme_blas_f64_spotrf(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i8, ptr %0, align 1
  %7 = load i64, ptr %1, align 8
  %8 = load i64, ptr %3, align 8
  %9 = and i8 %6, -33
  %.not = icmp eq i8 %9, 85
  %10 = select i1 %.not, i64 %8, i64 1
  %11 = select i1 %.not, i64 1, i64 %8
  %12 = call fastcc i32 @isozyme_spotrf(i64 %7, ptr %2, i64 %10, i64 %11)
  %13 = sext i32 %12 to i64
  store i64 %13, ptr %4, align 8
  ret void
}

define i32 @isozyme_blas_c32_spotrf(i32 %0, i8 %1, i32 %2, ptr %3, i32 %4) {
  %6 = icmp eq i32 %0, 101
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  %9 = and i8 %1, -33
  %10 = icmp ne i8 %9, 85
  %.not.i = xor i1 %6, %10
  %11 = select i1 %.not.i, i64 1, i64 %8
  %12 = select i1 %.not.i, i64 %8, i64 1
  %13 = call fastcc i32 @isozyme_spotrf(i64 %7, ptr %3, i64 %11, i64 %12)
  ret i32 %13
}

define i64 @isozyme_blas_c64_spotrf(i32 %0, i8 %1, i64 %2, ptr %3, i64 %4) {
  %6 = icmp eq i32 %0, 101
  %7 = and i8 %1, -33
  %8 = icmp ne i8 %7, 85
  %.not.i = xor i1 %6, %8
  %9 = select i1 %.not.i, i64 1, i64 %4
  %10 = select i1 %.not.i, i64 %4, i64 1
  %11 = call fastcc i32 @isozyme_spotrf(i64 %2, ptr %3, i64 %9, i64 %10)
  %12 = sext i32 %11 to i64
  ret i64 %12
}

define void @isozyme_blas_f32_spotrs(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i32, ptr %1, align 4
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %2, align 4
  %13 = sext i32 %12 to i64
  %14 = load i32, ptr %4, align 4
  %15 = sext i32 %14 to i64
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = and i8 %9, -33
  %.not = icmp eq i8 %18, 85
  %19 = select i1 %.not, i64 %15, i64 1
  %20 = select i1 %.not, i64 1, i64 %15
  call fastcc void @isozyme_spotrs(i64 %11, i64 %13, ptr %3, i64 %19, i64 %20, ptr %5, i64 1, i64 %17)
  store i32 0, ptr %7, align 4
  ret void
}

define void @isozyme_blas_f64_spotrs(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i64, ptr %1, align 8
  %11 = load i64, ptr %2, align 8
  %12 = load i64, ptr %4, align 8
  %13 = load i64, ptr %6, align 8
  %14 = and i8 %9, -33
  %.not = icmp eq i8 %14, 85
  %15 = select i1 %.not, i64 %12, i64 1
  %16 = select i1 %.not, i64 1, i64 %12
  call fastcc void @isozyme_spotrs(i64 %10, i64 %11, ptr %3, i64 %15, i64 %16, ptr %5, i64 1, i64 %13)
  store i64 0, ptr %7, align 8
  ret void
}

define i32 @isozyme_blas_c32_spotrs(i32 %0, i8 %1, i32 %2, i32 %3, ptr %4, i32 %5, ptr %6, i32 %7) {
  %9 = icmp eq i32 %0, 101
  %10 = sext i32 %2 to i64
  %11 = sext i32 %3 to i64
  %12 = sext i32 %5 to i64
  %13 = sext i32 %7 to i64
  %14 = and i8 %1, -33
  %15 = icmp ne i8 %14, 85
  %.not.i = xor i1 %9, %15
  %16 = select i1 %.not.i, i64 1, i64 %12
  %17 = select i1 %.not.i, i64 %12, i64 1
  %18 = select i1 %9, i64 %13, i64 1
  %19 = select i1 %9, i64 1, i64 %13
  call fastcc void @isozyme_spotrs(i64 %10, i64 %11, ptr %4, i64 %16, i64 %17, ptr %6, i64 %18, i64 %19)
  ret i32 0
}

define i64 @isozyme_blas_c64_spotrs(i32 %0, i8 %1, i64 %2, i64 %3, ptr %4, i64 %5, ptr %6, i64 %7) {
  %9 = icmp eq i32 %0, 101
  %10 = and i8 %1, -33
  %11 = icmp ne i8 %10, 85
  %.not.i = xor i1 %9, %11
  %12 = select i1 %.not.i, i64 1, i64 %5
  %13 = select i1 %.not.i, i64 %5, i64 1
  %14 = select i1 %9, i64 %7, i64 1
  %15 = select i1 %9, i64 1, i64 %7
  call fastcc void @isozyme_spotrs(i64 %2, i64 %3, ptr %4, i64 %12, i64 %13, ptr %6, i64 %14, i64 %15)
  ret i64 0
}

define void @isozyme_blas_f32_strtrs(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = load i8, ptr %0, align 1
  %12 = load i8, ptr %1, align 1
  %13 = load i8, ptr %2, align 1
  %14 = load i32, ptr %3, align 4
  %15 = load i32, ptr %4, align 4
  %16 = load i32, ptr %6, align 4
  %17 = load i32, ptr %8, align 4
  switch i8 %12, label %18 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
  ]

18:
  %19 = icmp eq i8 %12, 99
  %20 = zext i1 %19 to i32
  br label %switch.edge

switch.edge:
  %21 = phi i32 [ 1, %10 ], [ %20, %18 ], [ 1, %10 ], [ 1, %10 ]
  %switch.tableidx = add i8 %12, -67
  %22 = icmp ugt i8 %switch.tableidx, 49
  %switch.cast = zext i8 %switch.tableidx to i50
  %switch.downshift = lshr i50 562945658322942, %switch.cast
  %switch.masked = trunc i50 %switch.downshift to i1
  %.not.i = select i1 %22, i1 true, i1 %switch.masked
  %switch.tableidx11 = add i8 %12, -67
  %23 = icmp ugt i8 %switch.tableidx11, 49
  %switch.cast12 = zext i8 %switch.tableidx11 to i50
  %switch.downshift14 = lshr i50 562945658322942, %switch.cast12
  %switch.masked15 = trunc i50 %switch.downshift14 to i1
  %.not44.i = select i1 %23, i1 true, i1 %switch.masked15
  %24 = sext i32 %17 to i64
  %25 = sext i32 %16 to i64
  %26 = sext i32 %15 to i64
  %27 = sext i32 %14 to i64
  %28 = select i1 %.not.i, i64 1, i64 %25
  %29 = and i8 %13, -33
  %30 = icmp eq i8 %29, 85
  %31 = zext i1 %30 to i32
  %32 = and i8 %11, -33
  %33 = icmp eq i8 %32, 85
  %34 = zext i1 %33 to i32
  %35 = icmp ne i32 %21, %34
  %36 = zext i1 %35 to i32
  %spec.select = select i1 %.not44.i, i64 %25, i64 1
  %37 = call fastcc i32 @isozyme_strtrs(i32 %36, i32 %31, i64 %27, i64 %26, ptr %5, i64 %28, i64 %spec.select, ptr %7, i64 1, i64 %24)
  store i32 %37, ptr %9, align 4
  ret void
}

define void @isozyme_blas_f64_strtrs(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = load i8, ptr %0, align 1
  %12 = load i8, ptr %1, align 1
  %13 = load i8, ptr %2, align 1
  %14 = load i64, ptr %3, align 8
  %15 = load i64, ptr %4, align 8
  %16 = load i64, ptr %6, align 8
  %17 = load i64, ptr %8, align 8
  switch i8 %12, label %18 [
    i8 116, label %21
    i8 84, label %21
    i8 67, label %21
  ]

18:
  %19 = icmp eq i8 %12, 99
  %20 = zext i1 %19 to i32
  br label %21

21:
  %22 = phi i32 [ 1, %10 ], [ %20, %18 ], [ 1, %10 ], [ 1, %10 ]
  switch i8 %12, label %23 [
    i8 116, label %switch.edge
    i8 84, label %switch.edge
    i8 67, label %switch.edge
    i8 99, label %switch.edge
  ]

23:
  br label %switch.edge

switch.edge:
  %.not.i = phi i64 [ %16, %21 ], [ 1, %23 ], [ %16, %21 ], [ %16, %21 ], [ %16, %21 ]
  switch i8 %12, label %24 [
    i8 116, label %isozyme_strtrs_.exit
    i8 84, label %isozyme_strtrs_.exit
    i8 67, label %isozyme_strtrs_.exit
    i8 99, label %isozyme_strtrs_.exit
  ]

24:
  br label %isozyme_strtrs_.exit

isozyme_strtrs_.exit:
  %.not44.i = phi i64 [ 1, %switch.edge ], [ %16, %24 ], [ 1, %switch.edge ], [ 1, %switch.edge ], [ 1, %switch.edge ]
  %25 = and i8 %13, -33
  %26 = icmp eq i8 %25, 85
  %27 = zext i1 %26 to i32
  %28 = and i8 %11, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  %31 = icmp ne i32 %22, %30
  %32 = zext i1 %31 to i32
  %33 = call fastcc i32 @isozyme_strtrs(i32 %32, i32 %27, i64 %14, i64 %15, ptr %5, i64 %.not.i, i64 %.not44.i, ptr %7, i64 1, i64 %17)
  %34 = sext i32 %33 to i64
  store i64 %34, ptr %9, align 8
  ret void
}

define i32 @isozyme_blas_c32_strtrs(i32 %0, i8 %1, i8 %2, i8 %3, i32 %4, i32 %5, ptr %6, i32 %7, ptr %8, i32 %9) {
  switch i8 %2, label %11 [
    i8 116, label %14
    i8 84, label %14
    i8 67, label %14
  ]

11:
  %12 = icmp eq i8 %2, 99
  %13 = zext i1 %12 to i32
  br label %14

14:
  %15 = phi i32 [ 1, %10 ], [ %13, %11 ], [ 1, %10 ], [ 1, %10 ]
  switch i8 %2, label %16 [
    i8 116, label %19
    i8 84, label %19
    i8 67, label %19
  ]

16:
  %17 = icmp eq i8 %2, 99
  %18 = zext i1 %17 to i32
  br label %19

19:
  %20 = phi i32 [ 1, %14 ], [ %18, %16 ], [ 1, %14 ], [ 1, %14 ]
  switch i8 %2, label %21 [
    i8 116, label %isozyme_strtrs_.exit
    i8 84, label %isozyme_strtrs_.exit
    i8 67, label %isozyme_strtrs_.exit
  ]

21:
  %22 = icmp eq i8 %2, 99
  %23 = zext i1 %22 to i32
  br label %isozyme_strtrs_.exit

isozyme_strtrs_.exit:
  %24 = phi i32 [ 1, %19 ], [ %23, %21 ], [ 1, %19 ], [ 1, %19 ]
  %25 = sext i32 %9 to i64
  %26 = sext i32 %7 to i64
  %27 = sext i32 %5 to i64
  %28 = sext i32 %4 to i64
  %29 = icmp eq i32 %0, 101
  %30 = zext i1 %29 to i32
  %.not.i = icmp eq i32 %20, %30
  %31 = select i1 %.not.i, i64 1, i64 %26
  %32 = and i8 %3, -33
  %33 = icmp eq i8 %32, 85
  %34 = zext i1 %33 to i32
  %35 = and i8 %1, -33
  %36 = icmp eq i8 %35, 85
  %37 = zext i1 %36 to i32
  %38 = icmp ne i32 %15, %37
  %39 = zext i1 %38 to i32
  %.not44.i = icmp eq i32 %24, %30
  %40 = select i1 %.not44.i, i64 %26, i64 1
  %41 = select i1 %29, i64 %25, i64 1
  %42 = select i1 %29, i64 1, i64 %25
  %43 = call fastcc i32 @isozyme_strtrs(i32 %39, i32 %34, i64 %28, i64 %27, ptr %6, i64 %31, i64 %40, ptr %8, i64 %41, i64 %42)
  ret i32 %43
}

define i64 @isozyme_blas_c64_strtrs(i32 %0, i8 %1, i8 %2, i8 %3, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) {
  switch i8 %2, label %11 [
    i8 116, label %14
    i8 84, label %14
    i8 67, label %14
  ]

11:
  %12 = icmp eq i8 %2, 99
  %13 = zext i1 %12 to i32
  br label %14

14:
  %15 = phi i32 [ 1, %10 ], [ %13, %11 ], [ 1, %10 ], [ 1, %10 ]
  switch i8 %2, label %16 [
    i8 116, label %19
    i8 84, label %19
    i8 67, label %19
  ]

16:
  %17 = icmp eq i8 %2, 99
  %18 = zext i1 %17 to i32
  br label %19

19:
  %20 = phi i32 [ 1, %14 ], [ %18, %16 ], [ 1, %14 ], [ 1, %14 ]
  switch i8 %2, label %21 [
    i8 116, label %isozyme_strtrs_.exit
    i8 84, label %isozyme_strtrs_.exit
    i8 67, label %isozyme_strtrs_.exit
  ]

21:
  %22 = icmp eq i8 %2, 99
  %23 = zext i1 %22 to i32
  br label %isozyme_strtrs_.exit

isozyme_strtrs_.exit:
  %24 = phi i32 [ 1, %19 ], [ %23, %21 ], [ 1, %19 ], [ 1, %19 ]
  %25 = icmp eq i32 %0, 101
  %26 = zext i1 %25 to i32
  %.not.i = icmp eq i32 %20, %26
  %27 = select i1 %.not.i, i64 1, i64 %7
  %28 = and i8 %3, -33
  %29 = icmp eq i8 %28, 85
  %30 = zext i1 %29 to i32
  %31 = and i8 %1, -33
  %32 = icmp eq i8 %31, 85
  %33 = zext i1 %32 to i32
  %34 = icmp ne i32 %15, %33
  %35 = zext i1 %34 to i32
  %.not44.i = icmp eq i32 %24, %26
  %36 = select i1 %.not44.i, i64 %7, i64 1
  %37 = select i1 %25, i64 %9, i64 1
  %38 = select i1 %25, i64 1, i64 %9
  %39 = call fastcc i32 @isozyme_strtrs(i32 %35, i32 %30, i64 %4, i64 %5, ptr %6, i64 %27, i64 %36, ptr %8, i64 %37, i64 %38)
  %40 = sext i32 %39 to i64
  ret i64 %40
}

define void @isozyme_blas_f32_sposv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i32, ptr %1, align 4
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %2, align 4
  %13 = sext i32 %12 to i64
  %14 = load i32, ptr %4, align 4
  %15 = sext i32 %14 to i64
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = and i8 %9, -33
  %.not = icmp eq i8 %18, 85
  %19 = select i1 %.not, i64 %15, i64 1
  %20 = select i1 %.not, i64 1, i64 %15
  %21 = call fastcc i32 @isozyme_sposv(i64 %11, i64 %13, ptr %3, i64 %19, i64 %20, ptr %5, i64 1, i64 %17)
  store i32 %21, ptr %7, align 4
  ret void
}

define void @isozyme_blas_f64_sposv(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = load i8, ptr %0, align 1
  %10 = load i64, ptr %1, align 8
  %11 = load i64, ptr %2, align 8
  %12 = load i64, ptr %4, align 8
  %13 = load i64, ptr %6, align 8
  %14 = and i8 %9, -33
  %.not = icmp eq i8 %14, 85
  %15 = select i1 %.not, i64 %12, i64 1
  %16 = select i1 %.not, i64 1, i64 %12
  %17 = call fastcc i32 @isozyme_sposv(i64 %10, i64 %11, ptr %3, i64 %15, i64 %16, ptr %5, i64 1, i64 %13)
  %18 = sext i32 %17 to i64
  store i64 %18, ptr %7, align 8
  ret void
}

define i32 @isozyme_blas_c32_sposv(i32 %0, i8 %1, i32 %2, i32 %3, ptr %4, i32 %5, ptr %6, i32 %7) {
  %9 = icmp eq i32 %0, 101
  %10 = sext i32 %2 to i64
  %11 = sext i32 %3 to i64
  %12 = sext i32 %5 to i64
  %13 = sext i32 %7 to i64
  %14 = and i8 %1, -33
  %15 = icmp ne i8 %14, 85
  %.not.i = xor i1 %9, %15
  %16 = select i1 %.not.i, i64 1, i64 %12
  %17 = select i1 %.not.i, i64 %12, i64 1
  %18 = select i1 %9, i64 %13, i64 1
  %19 = select i1 %9, i64 1, i64 %13
  %20 = call fastcc i32 @isozyme_sposv(i64 %10, i64 %11, ptr %4, i64 %16, i64 %17, ptr %6, i64 %18, i64 %19)
  ret i32 %20
}

define i64 @isozyme_blas_c64_sposv(i32 %0, i8 %1, i64 %2, i64 %3, ptr %4, i64 %5, ptr %6, i64 %7) {
  %9 = icmp eq i32 %0, 101
  %10 = and i8 %1, -33
  %11 = icmp ne i8 %10, 85
  %.not.i = xor i1 %9, %11
  %12 = select i1 %.not.i, i64 1, i64 %5
  %13 = select i1 %.not.i, i64 %5, i64 1
  %14 = select i1 %9, i64 %7, i64 1
  %15 = select i1 %9, i64 1, i64 %7
  %16 = call fastcc i32 @isozyme_sposv(i64 %2, i64 %3, ptr %4, i64 %12, i64 %13, ptr %6, i64 %14, i64 %15)
  %17 = sext i32 %16 to i64
  ret i64 %17
}

define void @isozyme_blas_f32_spotri(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i8, ptr %0, align 1
  %7 = load i32, ptr %1, align 4
  %8 = sext i32 %7 to i64
  %9 = load i32, ptr %3, align 4
  %10 = sext i32 %9 to i64
  %11 = and i8 %6, -33
  %.not = icmp eq i8 %11, 85
  %12 = select i1 %.not, i64 %10, i64 1
  %13 = select i1 %.not, i64 1, i64 %10
  %14 = call fastcc i32 @isozyme_spotri(i64 %8, ptr %2, i64 %12, i64 %13)
  store i32 %14, ptr %4, align 4
  ret void
}

define void @isozyme_blas_f64_spotri(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = load i8, ptr %0, align 1
  %7 = load i64, ptr %1, align 8
  %8 = load i64, ptr %3, align 8
  %9 = and i8 %6, -33
  %.not = icmp eq i8 %9, 85
  %10 = select i1 %.not, i64 %8, i64 1
  %11 = select i1 %.not, i64 1, i64 %8
  %12 = call fastcc i32 @isozyme_spotri(i64 %7, ptr %2, i64 %10, i64 %11)
  %13 = sext i32 %12 to i64
  store i64 %13, ptr %4, align 8
  ret void
}

define i32 @isozyme_blas_c32_spotri(i32 %0, i8 %1, i32 %2, ptr %3, i32 %4) {
  %6 = icmp eq i32 %0, 101
  %7 = sext i32 %2 to i64
  %8 = sext i32 %4 to i64
  %9 = and i8 %1, -33
  %10 = icmp ne i8 %9, 85
  %.not.i = xor i1 %6, %10
  %11 = select i1 %.not.i, i64 1, i64 %8
  %12 = select i1 %.not.i, i64 %8, i64 1
  %13 = call fastcc i32 @isozyme_spotri(i64 %7, ptr %3, i64 %11, i64 %12)
  ret i32 %13
}

define i64 @isozyme_blas_c64_spotri(i32 %0, i8 %1, i64 %2, ptr %3, i64 %4) {
  %6 = icmp eq i32 %0, 101
  %7 = and i8 %1, -33
  %8 = icmp ne i8 %7, 85
  %.not.i = xor i1 %6, %8
  %9 = select i1 %.not.i, i64 1, i64 %4
  %10 = select i1 %.not.i, i64 %4, i64 1
  %11 = call fastcc i32 @isozyme_spotri(i64 %2, ptr %3, i64 %9, i64 %10)
  %12 = sext i32 %11 to i64
  ret i64 %12
}

define void @isozyme_blas_f32_strtri(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = load i8, ptr %0, align 1
  %8 = load i8, ptr %1, align 1
  %9 = load i32, ptr %2, align 4
  %10 = sext i32 %9 to i64
  %11 = load i32, ptr %4, align 4
  %12 = sext i32 %11 to i64
  %13 = and i8 %7, -33
  %14 = icmp eq i8 %13, 85
  %15 = zext i1 %14 to i32
  %16 = and i8 %8, -33
  %17 = icmp eq i8 %16, 85
  %18 = zext i1 %17 to i32
  %19 = call fastcc i32 @isozyme_strtri(i32 %15, i32 %18, i64 %10, ptr %3, i64 1, i64 %12)
  store i32 %19, ptr %5, align 4
  ret void
}

define void @isozyme_blas_f64_strtri(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = load i8, ptr %0, align 1
  %8 = load i8, ptr %1, align 1
  %9 = load i64, ptr %2, align 8
  %10 = load i64, ptr %4, align 8
  %11 = and i8 %7, -33
  %12 = icmp eq i8 %11, 85
  %13 = zext i1 %12 to i32
  %14 = and i8 %8, -33
  %15 = icmp eq i8 %14, 85
  %16 = zext i1 %15 to i32
  %17 = call fastcc i32 @isozyme_strtri(i32 %13, i32 %16, i64 %9, ptr %3, i64 1, i64 %10)
  %18 = sext i32 %17 to i64
  store i64 %18, ptr %5, align 8
  ret void
}

define i32 @isozyme_blas_c32_strtri(i32 %0, i8 %1, i8 %2, i32 %3, ptr %4, i32 %5) {
  %.not = icmp eq i32 %0, 101
  %7 = sext i32 %3 to i64
  %8 = sext i32 %5 to i64
  %9 = and i8 %1, -33
  %10 = icmp eq i8 %9, 85
  %11 = zext i1 %10 to i32
  %12 = and i8 %2, -33
  %13 = icmp eq i8 %12, 85
  %14 = zext i1 %13 to i32
  %15 = select i1 %.not, i64 %8, i64 1
  %16 = select i1 %.not, i64 1, i64 %8
  %17 = call fastcc i32 @isozyme_strtri(i32 %11, i32 %14, i64 %7, ptr %4, i64 %15, i64 %16)
  ret i32 %17
}

define i64 @isozyme_blas_c64_strtri(i32 %0, i8 %1, i8 %2, i64 %3, ptr %4, i64 %5) {
  %.not = icmp eq i32 %0, 101
  %7 = and i8 %1, -33
  %8 = icmp eq i8 %7, 85
  %9 = zext i1 %8 to i32
  %10 = and i8 %2, -33
  %11 = icmp eq i8 %10, 85
  %12 = zext i1 %11 to i32
  %13 = select i1 %.not, i64 %5, i64 1
  %14 = select i1 %.not, i64 1, i64 %5
  %15 = call fastcc i32 @isozyme_strtri(i32 %9, i32 %12, i64 %3, ptr %4, i64 %13, i64 %14)
  %16 = sext i32 %15 to i64
  ret i64 %16
}

declare double @llvm.sqrt.f64(double)

declare double @llvm.fabs.f64(double)

define internal fastcc void @isozyme_dgemv(i64 %0, i64 %1, double %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, double %8, ptr %9, i64 %10) unnamed_addr {
  %12 = icmp slt i64 %7, 0
  %.neg = sub i64 1, %1
  %.neg43 = mul i64 %7, %.neg
  %.037.idx = select i1 %12, i64 %.neg43, i64 0
  %.037 = getelementptr inbounds double, ptr %6, i64 %.037.idx
  %13 = icmp slt i64 %10, 0
  %.neg44 = sub i64 1, %0
  %.neg45 = mul i64 %10, %.neg44
  %.038.idx = select i1 %13, i64 %.neg45, i64 0
  %.038 = getelementptr inbounds double, ptr %9, i64 %.038.idx
  %14 = icmp sgt i64 %1, 0
  %15 = icmp sgt i64 %0, 0
  %or.cond = and i1 %14, %15
  br i1 %or.cond, label %.preheader.lr.ph, label %.loopexit

.preheader.lr.ph:
  %16 = fcmp oeq double %8, 0.000000e+00
  br label %.lr.ph

.lr.ph:
  %.03649 = phi i64 [ 0, %.preheader.lr.ph ], [ %37, %._crit_edge._crit_edge ]
  %17 = mul nsw i64 %.03649, %4
  %18 = getelementptr double, ptr %3, i64 %17
  br label %20

._crit_edge:
  %.lcssa = phi double [ %28, %20 ]
  %19 = fmul double %2, %.lcssa
  %.pre = mul nsw i64 %.03649, %10
  br i1 %16, label %._crit_edge._crit_edge, label %30

20:
  %.048 = phi i64 [ 0, %.lr.ph ], [ %29, %20 ]
  %.03547 = phi double [ 0.000000e+00, %.lr.ph ], [ %28, %20 ]
  %21 = mul nsw i64 %.048, %5
  %22 = getelementptr double, ptr %18, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = mul nsw i64 %.048, %7
  %25 = getelementptr inbounds double, ptr %.037, i64 %24
  %26 = load double, ptr %25, align 8
  %27 = fmul double %23, %26
  %28 = fadd double %.03547, %27
  %29 = add nuw nsw i64 %.048, 1
  %exitcond.not = icmp eq i64 %29, %1
  br i1 %exitcond.not, label %._crit_edge, label %20

30:
  %31 = getelementptr inbounds double, ptr %.038, i64 %.pre
  %32 = load double, ptr %31, align 8
  %33 = fmul double %8, %32
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %34 = phi double [ %33, %30 ], [ 0.000000e+00, %._crit_edge ]
  %35 = fadd double %19, %34
  %36 = getelementptr inbounds double, ptr %.038, i64 %.pre
  store double %35, ptr %36, align 8
  %37 = add nuw nsw i64 %.03649, 1
  %exitcond50.not = icmp eq i64 %37, %0
  br i1 %exitcond50.not, label %.loopexit.loopexit, label %.lr.ph

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  ret void
}

define internal fastcc void @isozyme_dger(i64 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) unnamed_addr {
  %11 = icmp slt i64 %4, 0
  %.neg = sub i64 1, %0
  %.neg32 = mul i64 %4, %.neg
  %.028.idx = select i1 %11, i64 %.neg32, i64 0
  %.028 = getelementptr inbounds double, ptr %3, i64 %.028.idx
  %12 = icmp slt i64 %6, 0
  %.neg33 = sub i64 1, %1
  %.neg34 = mul i64 %6, %.neg33
  %.029.idx = select i1 %12, i64 %.neg34, i64 0
  %.029 = getelementptr inbounds double, ptr %5, i64 %.029.idx
  %13 = icmp sgt i64 %0, 0
  br i1 %13, label %.preheader.lr.ph, label %._crit_edge37

.preheader.lr.ph:
  %14 = icmp sgt i64 %1, 0
  br label %.preheader

.preheader:
  %.02736 = phi i64 [ 0, %.preheader.lr.ph ], [ %19, %._crit_edge ]
  br i1 %14, label %.lr.ph, label %._crit_edge

.lr.ph:
  %15 = mul nsw i64 %.02736, %4
  %16 = getelementptr inbounds double, ptr %.028, i64 %15
  %17 = mul nsw i64 %.02736, %8
  %18 = getelementptr double, ptr %7, i64 %17
  br label %20

._crit_edge37.loopexit:
  br label %._crit_edge37

._crit_edge37:
  ret void

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %19 = add nuw nsw i64 %.02736, 1
  %exitcond38.not = icmp eq i64 %19, %0
  br i1 %exitcond38.not, label %._crit_edge37.loopexit, label %.preheader

20:
  %.035 = phi i64 [ 0, %.lr.ph ], [ %31, %20 ]
  %21 = load double, ptr %16, align 8
  %22 = fmul double %2, %21
  %23 = mul nsw i64 %.035, %6
  %24 = getelementptr inbounds double, ptr %.029, i64 %23
  %25 = load double, ptr %24, align 8
  %26 = fmul double %22, %25
  %27 = mul nsw i64 %.035, %9
  %28 = getelementptr double, ptr %18, i64 %27
  %29 = load double, ptr %28, align 8
  %30 = fadd double %29, %26
  store double %30, ptr %28, align 8
  %31 = add nuw nsw i64 %.035, 1
  %exitcond.not = icmp eq i64 %31, %1
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %20
}

define internal fastcc void @isozyme_dsymv(i32 %0, i64 %1, double %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, double %8, ptr %9, i64 %10) unnamed_addr {
  %12 = icmp slt i64 %7, 0
  %.neg = sub i64 1, %1
  %.neg47 = mul i64 %7, %.neg
  %.041.idx = select i1 %12, i64 %.neg47, i64 0
  %.041 = getelementptr inbounds double, ptr %6, i64 %.041.idx
  %13 = icmp slt i64 %10, 0
  %.neg49 = mul i64 %10, %.neg
  %.042.idx = select i1 %13, i64 %.neg49, i64 0
  %.042 = getelementptr inbounds double, ptr %9, i64 %.042.idx
  %14 = icmp sgt i64 %1, 0
  br i1 %14, label %.preheader.lr.ph, label %._crit_edge53

.preheader.lr.ph:
  %15 = fcmp oeq double %8, 0.000000e+00
  br label %.lr.ph

.lr.ph:
  %.04052 = phi i64 [ 0, %.preheader.lr.ph ], [ %38, %._crit_edge._crit_edge ]
  br label %17

._crit_edge53.loopexit:
  br label %._crit_edge53

._crit_edge53:
  ret void

._crit_edge:
  %.lcssa = phi double [ %29, %17 ]
  %16 = fmul double %2, %.lcssa
  %.pre = mul nsw i64 %.04052, %10
  br i1 %15, label %._crit_edge._crit_edge, label %31

17:
  %.051 = phi i64 [ 0, %.lr.ph ], [ %30, %17 ]
  %.03950 = phi double [ 0.000000e+00, %.lr.ph ], [ %29, %17 ]
  %18 = icmp ult i64 %.04052, %.051
  %19 = zext i1 %18 to i32
  %20 = icmp eq i32 %0, %19
  %. = select i1 %20, i64 %5, i64 %4
  %.60.v = select i1 %20, i64 %4, i64 %5
  %.60 = mul nsw i64 %.04052, %.60.v
  %21 = mul nsw i64 %.051, %.
  %22 = getelementptr double, ptr %3, i64 %21
  %23 = getelementptr double, ptr %22, i64 %.60
  %24 = load double, ptr %23, align 8
  %25 = mul nsw i64 %.051, %7
  %26 = getelementptr inbounds double, ptr %.041, i64 %25
  %27 = load double, ptr %26, align 8
  %28 = fmul double %24, %27
  %29 = fadd double %.03950, %28
  %30 = add nuw nsw i64 %.051, 1
  %exitcond.not = icmp eq i64 %30, %1
  br i1 %exitcond.not, label %._crit_edge, label %17

31:
  %32 = getelementptr inbounds double, ptr %.042, i64 %.pre
  %33 = load double, ptr %32, align 8
  %34 = fmul double %8, %33
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %35 = phi double [ %34, %31 ], [ 0.000000e+00, %._crit_edge ]
  %36 = fadd double %16, %35
  %37 = getelementptr inbounds double, ptr %.042, i64 %.pre
  store double %36, ptr %37, align 8
  %38 = add nuw nsw i64 %.04052, 1
  %exitcond54.not = icmp eq i64 %38, %1
  br i1 %exitcond54.not, label %._crit_edge53.loopexit, label %.lr.ph
}

define internal fastcc void @isozyme_dsyr(i32 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7) unnamed_addr {
  %9 = icmp slt i64 %4, 0
  %.neg = sub i64 1, %1
  %.neg29 = mul i64 %4, %.neg
  %.026.idx = select i1 %9, i64 %.neg29, i64 0
  %.026 = getelementptr inbounds double, ptr %3, i64 %.026.idx
  %10 = icmp sgt i64 %1, 0
  br i1 %10, label %.lr.ph32, label %._crit_edge

.lr.ph32:
  %.not = icmp eq i32 %0, 0
  br label %11

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond33.not = icmp eq i64 %13, %1
  br i1 %exitcond33.not, label %._crit_edge.loopexit, label %11

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

11:
  %.02531 = phi i64 [ 0, %.lr.ph32 ], [ %13, %.loopexit ]
  %12 = select i1 %.not, i64 0, i64 %.02531
  %13 = add nuw nsw i64 %.02531, 1
  %14 = select i1 %.not, i64 %13, i64 %1
  %15 = icmp slt i64 %12, %14
  br i1 %15, label %.lr.ph, label %.loopexit

.lr.ph:
  %16 = mul nsw i64 %.02531, %4
  %17 = getelementptr inbounds double, ptr %.026, i64 %16
  %18 = mul nsw i64 %.02531, %6
  %19 = getelementptr double, ptr %5, i64 %18
  br label %20

20:
  %.030 = phi i64 [ %12, %.lr.ph ], [ %31, %20 ]
  %21 = load double, ptr %17, align 8
  %22 = fmul double %2, %21
  %23 = mul nsw i64 %.030, %4
  %24 = getelementptr inbounds double, ptr %.026, i64 %23
  %25 = load double, ptr %24, align 8
  %26 = fmul double %22, %25
  %27 = mul nsw i64 %.030, %7
  %28 = getelementptr double, ptr %19, i64 %27
  %29 = load double, ptr %28, align 8
  %30 = fadd double %29, %26
  store double %30, ptr %28, align 8
  %31 = add nuw nsw i64 %.030, 1
  %exitcond.not = icmp eq i64 %31, %14
  br i1 %exitcond.not, label %.loopexit.loopexit, label %20
}

define internal fastcc void @isozyme_dsyr2(i32 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) unnamed_addr {
  %11 = icmp slt i64 %4, 0
  %.neg = sub i64 1, %1
  %.neg41 = mul i64 %4, %.neg
  %.036.idx = select i1 %11, i64 %.neg41, i64 0
  %.036 = getelementptr inbounds double, ptr %3, i64 %.036.idx
  %12 = icmp slt i64 %6, 0
  %.neg43 = mul i64 %6, %.neg
  %.037.idx = select i1 %12, i64 %.neg43, i64 0
  %.037 = getelementptr inbounds double, ptr %5, i64 %.037.idx
  %13 = icmp sgt i64 %1, 0
  br i1 %13, label %.lr.ph46, label %._crit_edge

.lr.ph46:
  %.not = icmp eq i32 %0, 0
  br label %14

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond47.not = icmp eq i64 %16, %1
  br i1 %exitcond47.not, label %._crit_edge.loopexit, label %14

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

14:
  %.03545 = phi i64 [ 0, %.lr.ph46 ], [ %16, %.loopexit ]
  %15 = select i1 %.not, i64 0, i64 %.03545
  %16 = add nuw nsw i64 %.03545, 1
  %17 = select i1 %.not, i64 %16, i64 %1
  %18 = icmp slt i64 %15, %17
  br i1 %18, label %.lr.ph, label %.loopexit

.lr.ph:
  %19 = mul nsw i64 %.03545, %4
  %20 = getelementptr inbounds double, ptr %.036, i64 %19
  %21 = mul nsw i64 %.03545, %6
  %22 = getelementptr inbounds double, ptr %.037, i64 %21
  %23 = mul nsw i64 %.03545, %8
  %24 = getelementptr double, ptr %7, i64 %23
  br label %25

25:
  %.044 = phi i64 [ %15, %.lr.ph ], [ %42, %25 ]
  %26 = load double, ptr %20, align 8
  %27 = mul nsw i64 %.044, %6
  %28 = getelementptr inbounds double, ptr %.037, i64 %27
  %29 = load double, ptr %28, align 8
  %30 = fmul double %26, %29
  %31 = load double, ptr %22, align 8
  %32 = mul nsw i64 %.044, %4
  %33 = getelementptr inbounds double, ptr %.036, i64 %32
  %34 = load double, ptr %33, align 8
  %35 = fmul double %31, %34
  %36 = fadd double %30, %35
  %37 = fmul double %2, %36
  %38 = mul nsw i64 %.044, %9
  %39 = getelementptr double, ptr %24, i64 %38
  %40 = load double, ptr %39, align 8
  %41 = fadd double %40, %37
  store double %41, ptr %39, align 8
  %42 = add nuw nsw i64 %.044, 1
  %exitcond.not = icmp eq i64 %42, %17
  br i1 %exitcond.not, label %.loopexit.loopexit, label %25
}

define internal fastcc void @isozyme_dtrmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) unnamed_addr {
  %9 = icmp slt i64 %7, 0
  %.neg = sub i64 1, %2
  %.neg49 = mul i64 %7, %.neg
  %.044.idx = select i1 %9, i64 %.neg49, i64 0
  %.044 = getelementptr inbounds double, ptr %6, i64 %.044.idx
  %10 = icmp sgt i64 %2, 0
  br i1 %10, label %.lr.ph55, label %._crit_edge56

.lr.ph55:
  %.not = icmp eq i32 %0, 0
  %.not50 = icmp eq i32 %1, 0
  %11 = add i64 %5, %4
  br label %12

._crit_edge56.loopexit:
  br label %._crit_edge56

._crit_edge56:
  ret void

12:
  %.04553 = phi i64 [ 0, %.lr.ph55 ], [ %31, %._crit_edge ]
  %13 = xor i64 %.04553, -1
  %14 = add nsw i64 %2, %13
  %15 = select i1 %.not, i64 %14, i64 %2
  %16 = select i1 %.not, i64 %14, i64 %.04553
  br i1 %.not50, label %21, label %17

17:
  %18 = mul nsw i64 %16, %7
  %19 = getelementptr inbounds double, ptr %.044, i64 %18
  %20 = load double, ptr %19, align 8
  br label %29

21:
  %22 = mul i64 %16, %11
  %23 = getelementptr inbounds double, ptr %3, i64 %22
  %24 = load double, ptr %23, align 8
  %25 = mul nsw i64 %16, %7
  %26 = getelementptr inbounds double, ptr %.044, i64 %25
  %27 = load double, ptr %26, align 8
  %28 = fmul double %24, %27
  br label %29

29:
  %30 = phi double [ %20, %17 ], [ %28, %21 ]
  %31 = add nuw nsw i64 %.04553, 1
  %32 = select i1 %.not, i64 0, i64 %31
  %33 = icmp slt i64 %32, %15
  br i1 %33, label %.lr.ph, label %._crit_edge

.lr.ph:
  %34 = mul nsw i64 %16, %4
  %35 = getelementptr double, ptr %3, i64 %34
  br label %38

._crit_edge.loopexit:
  %.lcssa = phi double [ %46, %38 ]
  br label %._crit_edge

._crit_edge:
  %.046.lcssa = phi double [ %30, %29 ], [ %.lcssa, %._crit_edge.loopexit ]
  %36 = mul nsw i64 %16, %7
  %37 = getelementptr inbounds double, ptr %.044, i64 %36
  store double %.046.lcssa, ptr %37, align 8
  %exitcond57.not = icmp eq i64 %31, %2
  br i1 %exitcond57.not, label %._crit_edge56.loopexit, label %12

38:
  %.052 = phi i64 [ %32, %.lr.ph ], [ %47, %38 ]
  %.04651 = phi double [ %30, %.lr.ph ], [ %46, %38 ]
  %39 = mul nsw i64 %.052, %5
  %40 = getelementptr double, ptr %35, i64 %39
  %41 = load double, ptr %40, align 8
  %42 = mul nsw i64 %.052, %7
  %43 = getelementptr inbounds double, ptr %.044, i64 %42
  %44 = load double, ptr %43, align 8
  %45 = fmul double %41, %44
  %46 = fadd double %.04651, %45
  %47 = add nuw nsw i64 %.052, 1
  %exitcond.not = icmp eq i64 %47, %15
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %38
}

define internal fastcc void @isozyme_dtrsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) unnamed_addr {
  %9 = icmp slt i64 %7, 0
  %.neg = sub i64 1, %2
  %.neg47 = mul i64 %7, %.neg
  %.042.idx = select i1 %9, i64 %.neg47, i64 0
  %.042 = getelementptr inbounds double, ptr %6, i64 %.042.idx
  %10 = icmp sgt i64 %2, 0
  br i1 %10, label %.lr.ph53, label %._crit_edge54

.lr.ph53:
  %.not = icmp eq i32 %0, 0
  %.not48 = icmp eq i32 %1, 0
  %11 = add i64 %5, %4
  br label %12

._crit_edge54.loopexit:
  br label %._crit_edge54

._crit_edge54:
  ret void

12:
  %.04351 = phi i64 [ 0, %.lr.ph53 ], [ %42, %40 ]
  %13 = xor i64 %.04351, -1
  %14 = add nsw i64 %2, %13
  %15 = select i1 %.not, i64 %.04351, i64 %2
  %16 = select i1 %.not, i64 %.04351, i64 %14
  %17 = mul nsw i64 %16, %7
  %18 = getelementptr inbounds double, ptr %.042, i64 %17
  %19 = load double, ptr %18, align 8
  %20 = sub nsw i64 %2, %.04351
  %21 = select i1 %.not, i64 0, i64 %20
  %22 = icmp slt i64 %21, %15
  br i1 %22, label %.lr.ph, label %._crit_edge

.lr.ph:
  %23 = mul nsw i64 %16, %4
  %24 = getelementptr double, ptr %3, i64 %23
  br label %25

._crit_edge.loopexit:
  %.lcssa = phi double [ %33, %25 ]
  br label %._crit_edge

._crit_edge:
  %.044.lcssa = phi double [ %19, %12 ], [ %.lcssa, %._crit_edge.loopexit ]
  br i1 %.not48, label %35, label %40

25:
  %.050 = phi i64 [ %21, %.lr.ph ], [ %34, %25 ]
  %.04449 = phi double [ %19, %.lr.ph ], [ %33, %25 ]
  %26 = mul nsw i64 %.050, %5
  %27 = getelementptr double, ptr %24, i64 %26
  %28 = load double, ptr %27, align 8
  %29 = mul nsw i64 %.050, %7
  %30 = getelementptr inbounds double, ptr %.042, i64 %29
  %31 = load double, ptr %30, align 8
  %32 = fmul double %28, %31
  %33 = fsub double %.04449, %32
  %34 = add nsw i64 %.050, 1
  %exitcond.not = icmp eq i64 %34, %15
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %25

35:
  %36 = mul i64 %16, %11
  %37 = getelementptr inbounds double, ptr %3, i64 %36
  %38 = load double, ptr %37, align 8
  %39 = fdiv double %.044.lcssa, %38
  br label %40

40:
  %41 = phi double [ %39, %35 ], [ %.044.lcssa, %._crit_edge ]
  store double %41, ptr %18, align 8
  %42 = add nuw nsw i64 %.04351, 1
  %exitcond55.not = icmp eq i64 %42, %2
  br i1 %exitcond55.not, label %._crit_edge54.loopexit, label %12
}

define internal fastcc void @isozyme_dany_gbmv(i32 %0, i32 %1, i64 %2, i64 %3, i64 %4, i64 %5, double %6, ptr %7, i64 %8, ptr %9, i64 %10, double %11, ptr %12, i64 %13) unnamed_addr {
  %.not = icmp eq i32 %1, 0
  %15 = select i1 %.not, i64 %2, i64 %3
  %16 = select i1 %.not, i64 %3, i64 %2
  %17 = icmp slt i64 %2, 1
  %18 = icmp slt i64 %3, 1
  %or.cond = or i1 %17, %18
  br i1 %or.cond, label %.loopexit, label %19

19:
  %20 = icmp slt i64 %10, 0
  %.neg = sub nsw i64 1, %16
  %.neg76 = mul i64 %10, %.neg
  %.0.idx = select i1 %20, i64 %.neg76, i64 0
  %.0 = getelementptr inbounds double, ptr %9, i64 %.0.idx
  %21 = icmp slt i64 %13, 0
  %.neg77 = sub nsw i64 1, %15
  %.neg78 = mul i64 %13, %.neg77
  %.069.idx = select i1 %21, i64 %.neg78, i64 0
  %.069 = getelementptr inbounds double, ptr %12, i64 %.069.idx
  %22 = select i1 %.not, i64 %4, i64 %5
  %23 = select i1 %.not, i64 %5, i64 %4
  %.not80 = icmp eq i32 %0, 0
  %24 = fcmp oeq double %11, 0.000000e+00
  br label %25

25:
  %.07288 = phi i64 [ 0, %19 ], [ %62, %.critedge._crit_edge ]
  %26 = icmp sgt i64 %.07288, %22
  %27 = sub nsw i64 %.07288, %22
  %28 = select i1 %26, i64 %27, i64 0
  %29 = add nsw i64 %.07288, %23
  %30 = icmp sge i64 %28, %16
  %.not7984 = icmp sgt i64 %28, %29
  %or.cond8185 = select i1 %30, i1 true, i1 %.not7984
  br i1 %or.cond8185, label %.critedge, label %.lr.ph.preheader

.lr.ph.preheader:
  br label %.lr.ph

.critedge.loopexit:
  %.lcssa = phi double [ %52, %44 ]
  br label %.critedge

.critedge:
  %.071.lcssa = phi double [ 0.000000e+00, %25 ], [ %.lcssa, %.critedge.loopexit ]
  %31 = fmul double %6, %.071.lcssa
  %.pre = mul nsw i64 %.07288, %13
  br i1 %24, label %.critedge._crit_edge, label %55

.lr.ph:
  %.07087 = phi i64 [ %53, %44 ], [ %28, %.lr.ph.preheader ]
  %.07186 = phi double [ %52, %44 ], [ 0.000000e+00, %.lr.ph.preheader ]
  %32 = select i1 %.not, i64 %.07288, i64 %.07087
  %33 = select i1 %.not, i64 %.07087, i64 %.07288
  br i1 %.not80, label %39, label %34

34:
  %35 = mul nsw i64 %32, %8
  %36 = add i64 %33, %4
  %37 = sub i64 %36, %32
  %38 = add i64 %37, %35
  br label %44

39:
  %40 = add nsw i64 %32, %5
  %41 = sub i64 %40, %33
  %42 = mul nsw i64 %33, %8
  %43 = add nsw i64 %41, %42
  br label %44

44:
  %45 = phi i64 [ %38, %34 ], [ %43, %39 ]
  %46 = getelementptr inbounds double, ptr %7, i64 %45
  %47 = load double, ptr %46, align 8
  %48 = mul nsw i64 %.07087, %10
  %49 = getelementptr inbounds double, ptr %.0, i64 %48
  %50 = load double, ptr %49, align 8
  %51 = fmul double %47, %50
  %52 = fadd double %.07186, %51
  %53 = add nsw i64 %.07087, 1
  %54 = icmp sge i64 %53, %16
  %.not79 = icmp sge i64 %.07087, %29
  %or.cond81 = select i1 %54, i1 true, i1 %.not79
  br i1 %or.cond81, label %.critedge.loopexit, label %.lr.ph

55:
  %56 = getelementptr inbounds double, ptr %.069, i64 %.pre
  %57 = load double, ptr %56, align 8
  %58 = fmul double %11, %57
  br label %.critedge._crit_edge

.critedge._crit_edge:
  %59 = phi double [ %58, %55 ], [ 0.000000e+00, %.critedge ]
  %60 = fadd double %31, %59
  %61 = getelementptr inbounds double, ptr %.069, i64 %.pre
  store double %60, ptr %61, align 8
  %62 = add nuw nsw i64 %.07288, 1
  %exitcond.not = icmp eq i64 %62, %15
  br i1 %exitcond.not, label %.loopexit.loopexit, label %25

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  ret void
}

define internal fastcc void @isozyme_dany_symv(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, ptr %7, i64 %8, double %9, ptr %10, i64 %11) unnamed_addr {
  %13 = icmp slt i64 %8, 0
  %.neg = sub i64 1, %2
  %.neg84 = mul i64 %8, %.neg
  %.076.idx = select i1 %13, i64 %.neg84, i64 0
  %.076 = getelementptr inbounds double, ptr %7, i64 %.076.idx
  %14 = icmp slt i64 %11, 0
  %.neg86 = mul i64 %11, %.neg
  %.077.idx = select i1 %14, i64 %.neg86, i64 0
  %.077 = getelementptr inbounds double, ptr %10, i64 %.077.idx
  %15 = icmp sgt i64 %2, 0
  br i1 %15, label %.lr.ph96, label %._crit_edge97

.lr.ph96:
  %16 = add nsw i64 %2, -1
  %.not87 = icmp eq i32 %1, 0
  %.not88 = icmp eq i32 %0, 0
  %17 = select i1 %.not87, i64 0, i64 %3
  %18 = shl nuw nsw i64 %2, 1
  %19 = fcmp oeq double %9, 0.000000e+00
  br label %20

._crit_edge97.loopexit:
  br label %._crit_edge97

._crit_edge97:
  ret void

20:
  %.07594 = phi i64 [ 0, %.lr.ph96 ], [ %81, %._crit_edge._crit_edge ]
  %21 = icmp sgt i64 %.07594, %3
  %22 = sub nsw i64 %.07594, %3
  %23 = select i1 %21, i64 %22, i64 0
  %24 = add nsw i64 %.07594, %3
  %. = call i64 @llvm.smin.i64(i64 %24, i64 %16)
  %.not91 = icmp sgt i64 %23, %.
  br i1 %.not91, label %._crit_edge, label %.lr.ph

.lr.ph:
  %25 = mul nsw i64 %.07594, %6
  %.pn = sub i64 %17, %.07594
  %26 = add i64 %.pn, %25
  %27 = add nuw nsw i64 %.07594, 1
  %28 = mul nuw nsw i64 %27, %.07594
  %29 = lshr i64 %28, 1
  %30 = xor i64 %.07594, -1
  %31 = add nsw i64 %18, %30
  %32 = mul nsw i64 %31, %.07594
  %33 = sdiv i64 %32, 2
  %.075. = select i1 %.not87, i64 %.07594, i64 %24
  br label %35

._crit_edge.loopexit:
  %.lcssa = phi double [ %72, %64 ]
  br label %._crit_edge

._crit_edge:
  %.074.lcssa = phi double [ 0.000000e+00, %20 ], [ %.lcssa, %._crit_edge.loopexit ]
  %34 = fmul double %4, %.074.lcssa
  %.pre = mul nsw i64 %.07594, %11
  br i1 %19, label %._crit_edge._crit_edge, label %74

35:
  %.093 = phi i64 [ %23, %.lr.ph ], [ %73, %64 ]
  %.07492 = phi double [ 0.000000e+00, %.lr.ph ], [ %72, %64 ]
  %36 = icmp slt i64 %.07594, %.093
  %37 = zext i1 %36 to i32
  %38 = icmp eq i32 %1, %37
  br i1 %38, label %39, label %56

39:
  br i1 %.not88, label %44, label %40

40:
  %41 = sub i64 %.075., %.093
  %42 = mul nsw i64 %.093, %6
  %43 = add nsw i64 %41, %42
  br label %64

44:
  br i1 %.not87, label %50, label %45

45:
  %46 = add nsw i64 %.093, 1
  %47 = mul nsw i64 %46, %.093
  %48 = sdiv i64 %47, 2
  %49 = add nsw i64 %48, %.07594
  br label %64

50:
  %51 = xor i64 %.093, -1
  %52 = add i64 %18, %51
  %53 = mul nsw i64 %52, %.093
  %54 = sdiv i64 %53, 2
  %55 = add nsw i64 %54, %.07594
  br label %64

56:
  br i1 %.not88, label %59, label %57

57:
  %58 = add i64 %26, %.093
  br label %64

59:
  br i1 %.not87, label %62, label %60

60:
  %61 = add nsw i64 %.093, %29
  br label %64

62:
  %63 = add nsw i64 %.093, %33
  br label %64

64:
  %65 = phi i64 [ %55, %50 ], [ %43, %40 ], [ %49, %45 ], [ %58, %57 ], [ %61, %60 ], [ %63, %62 ]
  %66 = getelementptr inbounds double, ptr %5, i64 %65
  %67 = load double, ptr %66, align 8
  %68 = mul nsw i64 %.093, %8
  %69 = getelementptr inbounds double, ptr %.076, i64 %68
  %70 = load double, ptr %69, align 8
  %71 = fmul double %67, %70
  %72 = fadd double %.07492, %71
  %73 = add nsw i64 %.093, 1
  %.not.not = icmp slt i64 %.093, %.
  br i1 %.not.not, label %35, label %._crit_edge.loopexit

74:
  %75 = getelementptr inbounds double, ptr %.077, i64 %.pre
  %76 = load double, ptr %75, align 8
  %77 = fmul double %9, %76
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %78 = phi double [ %77, %74 ], [ 0.000000e+00, %._crit_edge ]
  %79 = fadd double %34, %78
  %80 = getelementptr inbounds double, ptr %.077, i64 %.pre
  store double %79, ptr %80, align 8
  %81 = add nuw nsw i64 %.07594, 1
  %exitcond.not = icmp eq i64 %81, %2
  br i1 %exitcond.not, label %._crit_edge97.loopexit, label %20
}

define internal fastcc void @isozyme_dany_spr(i32 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5) unnamed_addr {
  %7 = icmp slt i64 %4, 0
  %.neg = sub i64 1, %1
  %.neg42 = mul i64 %4, %.neg
  %.039.idx = select i1 %7, i64 %.neg42, i64 0
  %.039 = getelementptr inbounds double, ptr %3, i64 %.039.idx
  %8 = icmp sgt i64 %1, 0
  br i1 %8, label %.lr.ph45, label %._crit_edge

.lr.ph45:
  %.not = icmp eq i32 %0, 0
  %9 = shl nuw nsw i64 %1, 1
  br label %10

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond46.not = icmp eq i64 %12, %1
  br i1 %exitcond46.not, label %._crit_edge.loopexit, label %10

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

10:
  %.03844 = phi i64 [ 0, %.lr.ph45 ], [ %12, %.loopexit ]
  %11 = select i1 %.not, i64 %.03844, i64 0
  %12 = add nuw nsw i64 %.03844, 1
  %13 = select i1 %.not, i64 %1, i64 %12
  %14 = icmp slt i64 %11, %13
  br i1 %14, label %.lr.ph, label %.loopexit

.lr.ph:
  %15 = mul nsw i64 %.03844, %4
  %16 = getelementptr inbounds double, ptr %.039, i64 %15
  %17 = mul nuw nsw i64 %12, %.03844
  %18 = lshr i64 %17, 1
  %19 = xor i64 %.03844, -1
  %20 = add nsw i64 %9, %19
  %21 = mul nsw i64 %20, %.03844
  %22 = sdiv i64 %21, 2
  %. = select i1 %.not, i64 %22, i64 %18
  %invariant.gep = getelementptr double, ptr %5, i64 %.
  br label %23

23:
  %.043 = phi i64 [ %11, %.lr.ph ], [ %32, %23 ]
  %24 = mul nsw i64 %.043, %4
  %25 = getelementptr inbounds double, ptr %.039, i64 %24
  %26 = load double, ptr %25, align 8
  %27 = fmul double %2, %26
  %28 = load double, ptr %16, align 8
  %29 = fmul double %27, %28
  %gep = getelementptr double, ptr %invariant.gep, i64 %.043
  %30 = load double, ptr %gep, align 8
  %31 = fadd double %29, %30
  store double %31, ptr %gep, align 8
  %32 = add nuw nsw i64 %.043, 1
  %exitcond.not = icmp eq i64 %32, %13
  br i1 %exitcond.not, label %.loopexit.loopexit, label %23
}

define internal fastcc void @isozyme_dany_spr2(i32 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7) unnamed_addr {
  %9 = icmp slt i64 %4, 0
  %.neg = sub i64 1, %1
  %.neg54 = mul i64 %4, %.neg
  %.049.idx = select i1 %9, i64 %.neg54, i64 0
  %.049 = getelementptr inbounds double, ptr %3, i64 %.049.idx
  %10 = icmp slt i64 %6, 0
  %.neg56 = mul i64 %6, %.neg
  %.050.idx = select i1 %10, i64 %.neg56, i64 0
  %.050 = getelementptr inbounds double, ptr %5, i64 %.050.idx
  %11 = icmp sgt i64 %1, 0
  br i1 %11, label %.lr.ph59, label %._crit_edge

.lr.ph59:
  %.not = icmp eq i32 %0, 0
  %12 = shl nuw nsw i64 %1, 1
  br label %13

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond60.not = icmp eq i64 %15, %1
  br i1 %exitcond60.not, label %._crit_edge.loopexit, label %13

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

13:
  %.04858 = phi i64 [ 0, %.lr.ph59 ], [ %15, %.loopexit ]
  %14 = select i1 %.not, i64 %.04858, i64 0
  %15 = add nuw nsw i64 %.04858, 1
  %16 = select i1 %.not, i64 %1, i64 %15
  %17 = icmp slt i64 %14, %16
  br i1 %17, label %.lr.ph, label %.loopexit

.lr.ph:
  %18 = mul nsw i64 %.04858, %6
  %19 = getelementptr inbounds double, ptr %.050, i64 %18
  %20 = mul nsw i64 %.04858, %4
  %21 = getelementptr inbounds double, ptr %.049, i64 %20
  %22 = mul nuw nsw i64 %15, %.04858
  %23 = lshr i64 %22, 1
  %24 = xor i64 %.04858, -1
  %25 = add nsw i64 %12, %24
  %26 = mul nsw i64 %25, %.04858
  %27 = sdiv i64 %26, 2
  %. = select i1 %.not, i64 %27, i64 %23
  %invariant.gep = getelementptr double, ptr %7, i64 %.
  br label %28

28:
  %.057 = phi i64 [ %14, %.lr.ph ], [ %43, %28 ]
  %29 = mul nsw i64 %.057, %4
  %30 = getelementptr inbounds double, ptr %.049, i64 %29
  %31 = load double, ptr %30, align 8
  %32 = load double, ptr %19, align 8
  %33 = fmul double %31, %32
  %34 = mul nsw i64 %.057, %6
  %35 = getelementptr inbounds double, ptr %.050, i64 %34
  %36 = load double, ptr %35, align 8
  %37 = load double, ptr %21, align 8
  %38 = fmul double %36, %37
  %39 = fadd double %33, %38
  %40 = fmul double %2, %39
  %gep = getelementptr double, ptr %invariant.gep, i64 %.057
  %41 = load double, ptr %gep, align 8
  %42 = fadd double %40, %41
  store double %42, ptr %gep, align 8
  %43 = add nuw nsw i64 %.057, 1
  %exitcond.not = icmp eq i64 %43, %16
  br i1 %exitcond.not, label %.loopexit.loopexit, label %28
}

define internal fastcc void @isozyme_dany_trmv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) unnamed_addr {
  %11 = icmp slt i64 %9, 0
  %.neg = sub i64 1, %4
  %.neg214 = mul i64 %9, %.neg
  %.0206.idx = select i1 %11, i64 %.neg214, i64 0
  %.0206 = getelementptr inbounds double, ptr %8, i64 %.0206.idx
  %.not = icmp eq i32 %1, %2
  %12 = icmp sgt i64 %4, 0
  br i1 %.not, label %.preheader, label %.preheader253

.preheader253:
  br i1 %12, label %.lr.ph259, label %.loopexit

.lr.ph259:
  %.not231 = icmp eq i32 %3, 0
  %.not232 = icmp eq i32 %2, 0
  %.not236 = icmp eq i32 %0, 0
  %.not238 = icmp eq i32 %1, 0
  %. = select i1 %.not238, i64 0, i64 %5
  %13 = shl nuw nsw i64 %4, 1
  %14 = add nsw i64 %4, -1
  br label %16

.preheader:
  br i1 %12, label %.lr.ph269, label %.loopexit

.lr.ph269:
  %.not215 = icmp eq i32 %3, 0
  %.not216 = icmp eq i32 %1, 0
  %.not220 = icmp eq i32 %0, 0
  %15 = shl nuw nsw i64 %4, 1
  br label %112

16:
  %indvars.iv = phi i64 [ %5, %.lr.ph259 ], [ %indvars.iv.next, %._crit_edge ]
  %.0205258 = phi i64 [ 0, %.lr.ph259 ], [ %64, %._crit_edge ]
  %smin = call i64 @llvm.smin.i64(i64 %indvars.iv, i64 %14)
  br i1 %.not231, label %21, label %17

17:
  %18 = mul nsw i64 %.0205258, %9
  %19 = getelementptr inbounds double, ptr %.0206, i64 %18
  %20 = load double, ptr %19, align 8
  br label %62

21:
  br i1 %.not232, label %38, label %22

22:
  br i1 %.not236, label %26, label %23

23:
  %24 = mul nsw i64 %.0205258, %7
  %25 = add nsw i64 %24, %.
  br label %54

26:
  br i1 %.not238, label %32, label %27

27:
  %28 = add nuw nsw i64 %.0205258, 1
  %29 = mul nuw nsw i64 %28, %.0205258
  %30 = lshr i64 %29, 1
  %31 = add nuw nsw i64 %30, %.0205258
  br label %54

32:
  %33 = xor i64 %.0205258, -1
  %34 = add nsw i64 %13, %33
  %35 = mul nsw i64 %34, %.0205258
  %36 = sdiv i64 %35, 2
  %37 = add nsw i64 %36, %.0205258
  br label %54

38:
  br i1 %.not236, label %42, label %39

39:
  %40 = mul nsw i64 %.0205258, %7
  %41 = add nsw i64 %40, %.
  br label %54

42:
  br i1 %.not238, label %48, label %43

43:
  %44 = add nuw nsw i64 %.0205258, 1
  %45 = mul nuw nsw i64 %44, %.0205258
  %46 = lshr i64 %45, 1
  %47 = add nuw nsw i64 %46, %.0205258
  br label %54

48:
  %49 = xor i64 %.0205258, -1
  %50 = add nsw i64 %13, %49
  %51 = mul nsw i64 %50, %.0205258
  %52 = sdiv i64 %51, 2
  %53 = add nsw i64 %52, %.0205258
  br label %54

54:
  %55 = phi i64 [ %37, %32 ], [ %25, %23 ], [ %31, %27 ], [ %41, %39 ], [ %47, %43 ], [ %53, %48 ]
  %56 = getelementptr inbounds double, ptr %6, i64 %55
  %57 = load double, ptr %56, align 8
  %58 = mul nsw i64 %.0205258, %9
  %59 = getelementptr inbounds double, ptr %.0206, i64 %58
  %60 = load double, ptr %59, align 8
  %61 = fmul double %57, %60
  br label %62

62:
  %63 = phi double [ %20, %17 ], [ %61, %54 ]
  %64 = add nuw nsw i64 %.0205258, 1
  %65 = add nsw i64 %.0205258, %5
  %.250 = call i64 @llvm.smin.i64(i64 %65, i64 %14)
  %.not239255.not = icmp slt i64 %.0205258, %.250
  br i1 %.not239255.not, label %.lr.ph, label %._crit_edge

.lr.ph:
  %66 = mul nsw i64 %.0205258, %7
  %.pn248 = sub i64 %., %.0205258
  %67 = add i64 %.pn248, %66
  %68 = mul nuw nsw i64 %64, %.0205258
  %69 = lshr i64 %68, 1
  %70 = xor i64 %.0205258, -1
  %71 = add nsw i64 %13, %70
  %72 = mul nsw i64 %71, %.0205258
  %73 = sdiv i64 %72, 2
  %.0205. = select i1 %.not238, i64 %.0205258, i64 %65
  br label %76

._crit_edge.loopexit:
  %.lcssa288 = phi double [ %110, %102 ]
  br label %._crit_edge

._crit_edge:
  %.0204.lcssa = phi double [ %63, %62 ], [ %.lcssa288, %._crit_edge.loopexit ]
  %74 = mul nsw i64 %.0205258, %9
  %75 = getelementptr inbounds double, ptr %.0206, i64 %74
  store double %.0204.lcssa, ptr %75, align 8
  %indvars.iv.next = add i64 %indvars.iv, 1
  %exitcond272.not = icmp eq i64 %64, %4
  br i1 %exitcond272.not, label %.loopexit.loopexit287, label %16

76:
  %.0203257 = phi i64 [ %64, %.lr.ph ], [ %111, %102 ]
  %.0204256 = phi double [ %63, %.lr.ph ], [ %110, %102 ]
  br i1 %.not232, label %85, label %77

77:
  br i1 %.not236, label %80, label %78

78:
  %79 = add i64 %67, %.0203257
  br label %102

80:
  br i1 %.not238, label %83, label %81

81:
  %82 = add nuw nsw i64 %.0203257, %69
  br label %102

83:
  %84 = add nsw i64 %.0203257, %73
  br label %102

85:
  br i1 %.not236, label %90, label %86

86:
  %87 = sub i64 %.0205., %.0203257
  %88 = mul nsw i64 %.0203257, %7
  %89 = add nsw i64 %87, %88
  br label %102

90:
  br i1 %.not238, label %96, label %91

91:
  %92 = add nuw nsw i64 %.0203257, 1
  %93 = mul nuw nsw i64 %92, %.0203257
  %94 = lshr i64 %93, 1
  %95 = add nuw nsw i64 %94, %.0205258
  br label %102

96:
  %97 = xor i64 %.0203257, -1
  %98 = add nsw i64 %13, %97
  %99 = mul nsw i64 %98, %.0203257
  %100 = sdiv i64 %99, 2
  %101 = add nsw i64 %100, %.0205258
  br label %102

102:
  %103 = phi i64 [ %84, %83 ], [ %79, %78 ], [ %82, %81 ], [ %89, %86 ], [ %95, %91 ], [ %101, %96 ]
  %104 = getelementptr inbounds double, ptr %6, i64 %103
  %105 = load double, ptr %104, align 8
  %106 = mul nsw i64 %.0203257, %9
  %107 = getelementptr inbounds double, ptr %.0206, i64 %106
  %108 = load double, ptr %107, align 8
  %109 = fmul double %105, %108
  %110 = fadd double %.0204256, %109
  %111 = add nuw i64 %.0203257, 1
  %exitcond.not = icmp eq i64 %.0203257, %smin
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %76

112:
  %.0202.in267 = phi i64 [ %4, %.lr.ph269 ], [ %.0202268, %._crit_edge264 ]
  %.0202268 = add nsw i64 %.0202.in267, -1
  br i1 %.not215, label %117, label %113

113:
  %114 = mul nsw i64 %.0202268, %9
  %115 = getelementptr inbounds double, ptr %.0206, i64 %114
  %116 = load double, ptr %115, align 8
  br label %142

117:
  br i1 %.not216, label %126, label %118

118:
  br i1 %.not220, label %122, label %119

119:
  %120 = mul nsw i64 %.0202268, %7
  %121 = add nsw i64 %120, %5
  br label %134

122:
  %123 = mul nsw i64 %.0202268, %.0202.in267
  %124 = lshr i64 %123, 1
  %125 = add nuw nsw i64 %124, %.0202268
  br label %134

126:
  br i1 %.not220, label %129, label %127

127:
  %128 = mul nsw i64 %.0202268, %7
  br label %134

129:
  %130 = sub nsw i64 %15, %.0202.in267
  %131 = mul nsw i64 %.0202268, %130
  %132 = sdiv i64 %131, 2
  %133 = add nsw i64 %132, %.0202268
  br label %134

134:
  %135 = phi i64 [ %133, %129 ], [ %121, %119 ], [ %125, %122 ], [ %128, %127 ]
  %136 = getelementptr inbounds double, ptr %6, i64 %135
  %137 = load double, ptr %136, align 8
  %138 = mul nsw i64 %.0202268, %9
  %139 = getelementptr inbounds double, ptr %.0206, i64 %138
  %140 = load double, ptr %139, align 8
  %141 = fmul double %137, %140
  br label %142

142:
  %143 = phi double [ %116, %113 ], [ %141, %134 ]
  %144 = icmp sgt i64 %.0202268, %5
  %145 = sub nsw i64 %.0202268, %5
  %146 = select i1 %144, i64 %145, i64 0
  %147 = icmp slt i64 %146, %.0202268
  br i1 %147, label %.lr.ph263, label %._crit_edge264

.lr.ph263:
  %148 = mul nsw i64 %.0202268, %7
  %reass.sub = sub i64 %5, %.0202.in267
  %.pn230 = add i64 %reass.sub, 1
  %149 = add i64 %.pn230, %148
  %150 = mul nsw i64 %.0202268, %.0202.in267
  %151 = lshr i64 %150, 1
  br label %155

._crit_edge264.loopexit:
  %.lcssa = phi double [ %180, %172 ]
  br label %._crit_edge264

._crit_edge264:
  %.0201.lcssa = phi double [ %143, %142 ], [ %.lcssa, %._crit_edge264.loopexit ]
  %152 = mul nsw i64 %.0202268, %9
  %153 = getelementptr inbounds double, ptr %.0206, i64 %152
  store double %.0201.lcssa, ptr %153, align 8
  %154 = icmp sgt i64 %.0202.in267, 1
  br i1 %154, label %112, label %.loopexit.loopexit

155:
  %.0261 = phi i64 [ %146, %.lr.ph263 ], [ %181, %172 ]
  %.0201260 = phi double [ %143, %.lr.ph263 ], [ %180, %172 ]
  br i1 %.not216, label %161, label %156

156:
  br i1 %.not220, label %159, label %157

157:
  %158 = add i64 %149, %.0261
  br label %172

159:
  %160 = add nsw i64 %.0261, %151
  br label %172

161:
  br i1 %.not220, label %166, label %162

162:
  %163 = sub i64 %.0202268, %.0261
  %164 = mul nsw i64 %.0261, %7
  %165 = add nsw i64 %163, %164
  br label %172

166:
  %167 = xor i64 %.0261, -1
  %168 = add i64 %15, %167
  %169 = mul nsw i64 %168, %.0261
  %170 = sdiv i64 %169, 2
  %171 = add nsw i64 %170, %.0202268
  br label %172

172:
  %173 = phi i64 [ %171, %166 ], [ %158, %157 ], [ %160, %159 ], [ %165, %162 ]
  %174 = getelementptr inbounds double, ptr %6, i64 %173
  %175 = load double, ptr %174, align 8
  %176 = mul nsw i64 %.0261, %9
  %177 = getelementptr inbounds double, ptr %.0206, i64 %176
  %178 = load double, ptr %177, align 8
  %179 = fmul double %175, %178
  %180 = fadd double %.0201260, %179
  %181 = add nsw i64 %.0261, 1
  %182 = icmp slt i64 %181, %.0202268
  br i1 %182, label %155, label %._crit_edge264.loopexit

.loopexit.loopexit:
  br label %.loopexit

.loopexit.loopexit287:
  br label %.loopexit

.loopexit:
  ret void
}

define internal fastcc void @isozyme_dany_trsv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) unnamed_addr {
  %11 = icmp slt i64 %9, 0
  %.neg = sub i64 1, %4
  %.neg210 = mul i64 %9, %.neg
  %.0202.idx = select i1 %11, i64 %.neg210, i64 0
  %.0202 = getelementptr inbounds double, ptr %8, i64 %.0202.idx
  %.not = icmp eq i32 %1, %2
  br i1 %.not, label %.preheader, label %14

.preheader:
  %12 = icmp sgt i64 %4, 0
  br i1 %12, label %.lr.ph265, label %.loopexit

.lr.ph265:
  %.not219 = icmp eq i32 %1, 0
  %.not223 = icmp eq i32 %0, 0
  %13 = shl nuw nsw i64 %4, 1
  %.not211 = icmp eq i32 %3, 0
  br label %110

14:
  %15 = add i64 %4, -1
  %16 = icmp sgt i64 %4, 0
  br i1 %16, label %.lr.ph256, label %.loopexit

.lr.ph256:
  %.not236 = icmp eq i32 %2, 0
  %.not241 = icmp eq i32 %0, 0
  %.not243 = icmp eq i32 %1, 0
  %17 = select i1 %.not243, i64 0, i64 %5
  %18 = shl nuw nsw i64 %4, 1
  %.not228 = icmp eq i32 %3, 0
  %19 = add i64 %5, %4
  br label %20

20:
  %indvars.iv.in = phi i64 [ %19, %.lr.ph256 ], [ %indvars.iv, %106 ]
  %.0201253 = phi i64 [ %15, %.lr.ph256 ], [ %108, %106 ]
  %indvars.iv = add i64 %indvars.iv.in, -1
  %smin = call i64 @llvm.smin.i64(i64 %indvars.iv, i64 %15)
  %21 = mul nsw i64 %.0201253, %9
  %22 = getelementptr inbounds double, ptr %.0202, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = add nuw nsw i64 %.0201253, 1
  %25 = add nsw i64 %.0201253, %5
  %. = call i64 @llvm.smin.i64(i64 %25, i64 %15)
  %.not227250.not = icmp slt i64 %.0201253, %.
  br i1 %.not227250.not, label %.lr.ph, label %._crit_edge

.lr.ph:
  %26 = mul nsw i64 %.0201253, %7
  %.pn244 = sub i64 %17, %.0201253
  %27 = add i64 %.pn244, %26
  %28 = mul nuw nsw i64 %24, %.0201253
  %29 = lshr i64 %28, 1
  %30 = xor i64 %.0201253, -1
  %31 = add i64 %18, %30
  %32 = mul nsw i64 %31, %.0201253
  %33 = sdiv i64 %32, 2
  %.0201. = select i1 %.not243, i64 %.0201253, i64 %25
  br label %34

._crit_edge.loopexit:
  %.lcssa284 = phi double [ %68, %60 ]
  br label %._crit_edge

._crit_edge:
  %.0200.lcssa = phi double [ %23, %20 ], [ %.lcssa284, %._crit_edge.loopexit ]
  br i1 %.not228, label %70, label %106

34:
  %.0199252 = phi i64 [ %24, %.lr.ph ], [ %69, %60 ]
  %.0200251 = phi double [ %23, %.lr.ph ], [ %68, %60 ]
  br i1 %.not236, label %43, label %35

35:
  br i1 %.not241, label %38, label %36

36:
  %37 = add i64 %27, %.0199252
  br label %60

38:
  br i1 %.not243, label %41, label %39

39:
  %40 = add nuw nsw i64 %.0199252, %29
  br label %60

41:
  %42 = add nsw i64 %.0199252, %33
  br label %60

43:
  br i1 %.not241, label %48, label %44

44:
  %45 = sub i64 %.0201., %.0199252
  %46 = mul nsw i64 %.0199252, %7
  %47 = add nsw i64 %45, %46
  br label %60

48:
  br i1 %.not243, label %54, label %49

49:
  %50 = add nuw nsw i64 %.0199252, 1
  %51 = mul nuw nsw i64 %50, %.0199252
  %52 = lshr i64 %51, 1
  %53 = add nuw nsw i64 %52, %.0201253
  br label %60

54:
  %55 = xor i64 %.0199252, -1
  %56 = add i64 %18, %55
  %57 = mul nsw i64 %56, %.0199252
  %58 = sdiv i64 %57, 2
  %59 = add nsw i64 %58, %.0201253
  br label %60

60:
  %61 = phi i64 [ %42, %41 ], [ %37, %36 ], [ %40, %39 ], [ %47, %44 ], [ %53, %49 ], [ %59, %54 ]
  %62 = getelementptr inbounds double, ptr %6, i64 %61
  %63 = load double, ptr %62, align 8
  %64 = mul nsw i64 %.0199252, %9
  %65 = getelementptr inbounds double, ptr %.0202, i64 %64
  %66 = load double, ptr %65, align 8
  %67 = fmul double %63, %66
  %68 = fsub double %.0200251, %67
  %69 = add i64 %.0199252, 1
  %exitcond.not = icmp eq i64 %.0199252, %smin
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %34

70:
  br i1 %.not236, label %86, label %71

71:
  br i1 %.not241, label %75, label %72

72:
  %73 = mul nsw i64 %.0201253, %7
  %74 = add nsw i64 %73, %17
  br label %101

75:
  br i1 %.not243, label %80, label %76

76:
  %77 = mul nuw nsw i64 %24, %.0201253
  %78 = lshr i64 %77, 1
  %79 = add nuw nsw i64 %78, %.0201253
  br label %101

80:
  %81 = xor i64 %.0201253, -1
  %82 = add i64 %18, %81
  %83 = mul nsw i64 %82, %.0201253
  %84 = sdiv i64 %83, 2
  %85 = add nsw i64 %84, %.0201253
  br label %101

86:
  br i1 %.not241, label %90, label %87

87:
  %88 = mul nsw i64 %.0201253, %7
  %89 = add nsw i64 %88, %17
  br label %101

90:
  br i1 %.not243, label %95, label %91

91:
  %92 = mul nuw nsw i64 %24, %.0201253
  %93 = lshr i64 %92, 1
  %94 = add nuw nsw i64 %93, %.0201253
  br label %101

95:
  %96 = xor i64 %.0201253, -1
  %97 = add i64 %18, %96
  %98 = mul nsw i64 %97, %.0201253
  %99 = sdiv i64 %98, 2
  %100 = add nsw i64 %99, %.0201253
  br label %101

101:
  %102 = phi i64 [ %85, %80 ], [ %74, %72 ], [ %79, %76 ], [ %89, %87 ], [ %94, %91 ], [ %100, %95 ]
  %103 = getelementptr inbounds double, ptr %6, i64 %102
  %104 = load double, ptr %103, align 8
  %105 = fdiv double %.0200.lcssa, %104
  br label %106

106:
  %107 = phi double [ %105, %101 ], [ %.0200.lcssa, %._crit_edge ]
  store double %107, ptr %22, align 8
  %108 = add nsw i64 %.0201253, -1
  %109 = icmp sgt i64 %.0201253, 0
  br i1 %109, label %20, label %.loopexit.loopexit283

110:
  %.0198263 = phi i64 [ 0, %.lr.ph265 ], [ %177, %175 ]
  %111 = mul nsw i64 %.0198263, %9
  %112 = getelementptr inbounds double, ptr %.0202, i64 %111
  %113 = load double, ptr %112, align 8
  %114 = icmp sgt i64 %.0198263, %5
  %115 = sub nsw i64 %.0198263, %5
  %116 = select i1 %114, i64 %115, i64 0
  %117 = icmp slt i64 %116, %.0198263
  br i1 %117, label %.lr.ph260, label %._crit_edge261

.lr.ph260:
  %118 = mul nsw i64 %.0198263, %7
  %.pn226 = sub i64 %5, %.0198263
  %119 = add i64 %.pn226, %118
  %120 = add nuw nsw i64 %.0198263, 1
  %121 = mul nuw nsw i64 %120, %.0198263
  %122 = lshr i64 %121, 1
  br label %123

._crit_edge261.loopexit:
  %.lcssa = phi double [ %148, %140 ]
  br label %._crit_edge261

._crit_edge261:
  %.0197.lcssa = phi double [ %113, %110 ], [ %.lcssa, %._crit_edge261.loopexit ]
  br i1 %.not211, label %151, label %175

123:
  %.0258 = phi i64 [ %116, %.lr.ph260 ], [ %149, %140 ]
  %.0197257 = phi double [ %113, %.lr.ph260 ], [ %148, %140 ]
  br i1 %.not219, label %129, label %124

124:
  br i1 %.not223, label %127, label %125

125:
  %126 = add i64 %119, %.0258
  br label %140

127:
  %128 = add nsw i64 %.0258, %122
  br label %140

129:
  br i1 %.not223, label %134, label %130

130:
  %131 = sub i64 %.0198263, %.0258
  %132 = mul nsw i64 %.0258, %7
  %133 = add nsw i64 %131, %132
  br label %140

134:
  %135 = xor i64 %.0258, -1
  %136 = add i64 %13, %135
  %137 = mul nsw i64 %136, %.0258
  %138 = sdiv i64 %137, 2
  %139 = add nsw i64 %138, %.0198263
  br label %140

140:
  %141 = phi i64 [ %139, %134 ], [ %126, %125 ], [ %128, %127 ], [ %133, %130 ]
  %142 = getelementptr inbounds double, ptr %6, i64 %141
  %143 = load double, ptr %142, align 8
  %144 = mul nsw i64 %.0258, %9
  %145 = getelementptr inbounds double, ptr %.0202, i64 %144
  %146 = load double, ptr %145, align 8
  %147 = fmul double %143, %146
  %148 = fsub double %.0197257, %147
  %149 = add nsw i64 %.0258, 1
  %150 = icmp slt i64 %149, %.0198263
  br i1 %150, label %123, label %._crit_edge261.loopexit

151:
  br i1 %.not219, label %161, label %152

152:
  br i1 %.not223, label %156, label %153

153:
  %154 = mul nsw i64 %.0198263, %7
  %155 = add nsw i64 %154, %5
  br label %170

156:
  %157 = add nuw nsw i64 %.0198263, 1
  %158 = mul nuw nsw i64 %157, %.0198263
  %159 = lshr i64 %158, 1
  %160 = add nuw nsw i64 %159, %.0198263
  br label %170

161:
  br i1 %.not223, label %164, label %162

162:
  %163 = mul nsw i64 %.0198263, %7
  br label %170

164:
  %165 = xor i64 %.0198263, -1
  %166 = add nsw i64 %13, %165
  %167 = mul nsw i64 %166, %.0198263
  %168 = sdiv i64 %167, 2
  %169 = add nsw i64 %168, %.0198263
  br label %170

170:
  %171 = phi i64 [ %169, %164 ], [ %155, %153 ], [ %160, %156 ], [ %163, %162 ]
  %172 = getelementptr inbounds double, ptr %6, i64 %171
  %173 = load double, ptr %172, align 8
  %174 = fdiv double %.0197.lcssa, %173
  br label %175

175:
  %176 = phi double [ %174, %170 ], [ %.0197.lcssa, %._crit_edge261 ]
  store double %176, ptr %112, align 8
  %177 = add nuw nsw i64 %.0198263, 1
  %exitcond268.not = icmp eq i64 %177, %4
  br i1 %exitcond268.not, label %.loopexit.loopexit, label %110

.loopexit.loopexit:
  br label %.loopexit

.loopexit.loopexit283:
  br label %.loopexit

.loopexit:
  ret void
}

define internal fastcc void @isozyme_dgemm(i64 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13) unnamed_addr {
  %15 = icmp sgt i64 %1, 0
  br i1 %15, label %.preheader37.lr.ph, label %._crit_edge47

.preheader37.lr.ph:
  %16 = icmp sgt i64 %0, 0
  %17 = icmp sgt i64 %2, 0
  %18 = fcmp oeq double %10, 0.000000e+00
  br label %.preheader37

.preheader37:
  %.03546 = phi i64 [ 0, %.preheader37.lr.ph ], [ %23, %._crit_edge41 ]
  br i1 %16, label %.preheader.lr.ph, label %._crit_edge41

.preheader.lr.ph:
  %19 = mul nsw i64 %.03546, %9
  %invariant.gep = getelementptr double, ptr %7, i64 %19
  %20 = mul nsw i64 %.03546, %13
  %invariant.gep42 = getelementptr double, ptr %11, i64 %20
  br label %.preheader

._crit_edge47.loopexit:
  br label %._crit_edge47

._crit_edge47:
  ret void

.preheader:
  %.03440 = phi i64 [ 0, %.preheader.lr.ph ], [ %39, %._crit_edge._crit_edge ]
  br i1 %17, label %.lr.ph, label %._crit_edge

.lr.ph:
  %21 = mul nsw i64 %.03440, %5
  %22 = getelementptr double, ptr %4, i64 %21
  br label %25

._crit_edge41.loopexit:
  br label %._crit_edge41

._crit_edge41:
  %23 = add nuw nsw i64 %.03546, 1
  %exitcond49.not = icmp eq i64 %23, %1
  br i1 %exitcond49.not, label %._crit_edge47.loopexit, label %.preheader37

._crit_edge.loopexit:
  %.lcssa = phi double [ %32, %25 ]
  br label %._crit_edge

._crit_edge:
  %.033.lcssa = phi double [ 0.000000e+00, %.preheader ], [ %.lcssa, %._crit_edge.loopexit ]
  %24 = fmul double %3, %.033.lcssa
  %.pre = mul nsw i64 %.03440, %12
  br i1 %18, label %._crit_edge._crit_edge, label %34

25:
  %.039 = phi i64 [ 0, %.lr.ph ], [ %33, %25 ]
  %.03338 = phi double [ 0.000000e+00, %.lr.ph ], [ %32, %25 ]
  %26 = mul nsw i64 %.039, %6
  %27 = getelementptr double, ptr %22, i64 %26
  %28 = load double, ptr %27, align 8
  %29 = mul nsw i64 %.039, %8
  %gep = getelementptr double, ptr %invariant.gep, i64 %29
  %30 = load double, ptr %gep, align 8
  %31 = fmul double %28, %30
  %32 = fadd double %.03338, %31
  %33 = add nuw nsw i64 %.039, 1
  %exitcond.not = icmp eq i64 %33, %2
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %25

34:
  %gep43 = getelementptr double, ptr %invariant.gep42, i64 %.pre
  %35 = load double, ptr %gep43, align 8
  %36 = fmul double %10, %35
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %37 = phi double [ %36, %34 ], [ 0.000000e+00, %._crit_edge ]
  %38 = fadd double %24, %37
  %gep45 = getelementptr double, ptr %invariant.gep42, i64 %.pre
  store double %38, ptr %gep45, align 8
  %39 = add nuw nsw i64 %.03440, 1
  %exitcond48.not = icmp eq i64 %39, %0
  br i1 %exitcond48.not, label %._crit_edge41.loopexit, label %.preheader
}

define internal fastcc void @isozyme_dsymm(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13) unnamed_addr {
  %15 = icmp sgt i64 %2, 0
  br i1 %15, label %.preheader45.lr.ph, label %._crit_edge55

.preheader45.lr.ph:
  %16 = icmp sgt i64 %1, 0
  %17 = fcmp oeq double %10, 0.000000e+00
  br label %.preheader45

.preheader45:
  %.04254 = phi i64 [ 0, %.preheader45.lr.ph ], [ %20, %._crit_edge49 ]
  br i1 %16, label %.preheader.lr.ph, label %._crit_edge49

.preheader.lr.ph:
  %18 = mul nsw i64 %.04254, %9
  %invariant.gep = getelementptr double, ptr %7, i64 %18
  %19 = mul nsw i64 %.04254, %13
  %invariant.gep50 = getelementptr double, ptr %11, i64 %19
  br label %.preheader

._crit_edge55.loopexit:
  br label %._crit_edge55

._crit_edge55:
  ret void

.preheader:
  %.04148 = phi i64 [ 0, %.preheader.lr.ph ], [ %40, %._crit_edge._crit_edge ]
  br label %22

._crit_edge49.loopexit:
  br label %._crit_edge49

._crit_edge49:
  %20 = add nuw nsw i64 %.04254, 1
  %exitcond57.not = icmp eq i64 %20, %2
  br i1 %exitcond57.not, label %._crit_edge55.loopexit, label %.preheader45

._crit_edge:
  %.lcssa = phi double [ %33, %22 ]
  %21 = fmul double %3, %.lcssa
  %.pre = mul nsw i64 %.04148, %12
  br i1 %17, label %._crit_edge._crit_edge, label %35

22:
  %.047 = phi i64 [ 0, %.preheader ], [ %34, %22 ]
  %.04046 = phi double [ 0.000000e+00, %.preheader ], [ %33, %22 ]
  %23 = icmp ult i64 %.04148, %.047
  %24 = zext i1 %23 to i32
  %25 = icmp eq i32 %0, %24
  %. = select i1 %25, i64 %6, i64 %5
  %.65.v = select i1 %25, i64 %5, i64 %6
  %.65 = mul nsw i64 %.04148, %.65.v
  %26 = mul nsw i64 %.047, %.
  %27 = getelementptr double, ptr %4, i64 %26
  %28 = getelementptr double, ptr %27, i64 %.65
  %29 = load double, ptr %28, align 8
  %30 = mul nsw i64 %.047, %8
  %gep = getelementptr double, ptr %invariant.gep, i64 %30
  %31 = load double, ptr %gep, align 8
  %32 = fmul double %29, %31
  %33 = fadd double %.04046, %32
  %34 = add nuw nsw i64 %.047, 1
  %exitcond.not = icmp eq i64 %34, %1
  br i1 %exitcond.not, label %._crit_edge, label %22

35:
  %gep51 = getelementptr double, ptr %invariant.gep50, i64 %.pre
  %36 = load double, ptr %gep51, align 8
  %37 = fmul double %10, %36
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %38 = phi double [ %37, %35 ], [ 0.000000e+00, %._crit_edge ]
  %39 = fadd double %21, %38
  %gep53 = getelementptr double, ptr %invariant.gep50, i64 %.pre
  store double %39, ptr %gep53, align 8
  %40 = add nuw nsw i64 %.04148, 1
  %exitcond56.not = icmp eq i64 %40, %1
  br i1 %exitcond56.not, label %._crit_edge49.loopexit, label %.preheader
}

define internal fastcc void @isozyme_dsyrk(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, double %7, ptr %8, i64 %9, i64 %10) unnamed_addr {
  %12 = icmp sgt i64 %1, 0
  br i1 %12, label %.lr.ph48, label %._crit_edge49

.lr.ph48:
  %.not = icmp eq i32 %0, 0
  %13 = icmp sgt i64 %2, 0
  %14 = fcmp oeq double %7, 0.000000e+00
  br label %15

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond51.not = icmp eq i64 %17, %1
  br i1 %exitcond51.not, label %._crit_edge49.loopexit, label %15

._crit_edge49.loopexit:
  br label %._crit_edge49

._crit_edge49:
  ret void

15:
  %.03946 = phi i64 [ 0, %.lr.ph48 ], [ %17, %.loopexit ]
  %16 = select i1 %.not, i64 0, i64 %.03946
  %17 = add nuw nsw i64 %.03946, 1
  %18 = select i1 %.not, i64 %17, i64 %1
  %19 = icmp slt i64 %16, %18
  br i1 %19, label %.preheader.lr.ph, label %.loopexit

.preheader.lr.ph:
  %20 = mul nsw i64 %.03946, %5
  %21 = getelementptr double, ptr %4, i64 %20
  %22 = mul nsw i64 %.03946, %9
  %23 = getelementptr double, ptr %8, i64 %22
  br label %.preheader

.preheader:
  %.03844 = phi i64 [ %16, %.preheader.lr.ph ], [ %43, %._crit_edge._crit_edge ]
  br i1 %13, label %.lr.ph, label %._crit_edge

.lr.ph:
  %24 = mul nsw i64 %.03844, %5
  %25 = getelementptr double, ptr %4, i64 %24
  br label %27

._crit_edge.loopexit:
  %.lcssa = phi double [ %34, %27 ]
  br label %._crit_edge

._crit_edge:
  %.037.lcssa = phi double [ 0.000000e+00, %.preheader ], [ %.lcssa, %._crit_edge.loopexit ]
  %26 = fmul double %3, %.037.lcssa
  %.pre = mul nsw i64 %.03844, %10
  br i1 %14, label %._crit_edge._crit_edge, label %36

27:
  %.043 = phi i64 [ 0, %.lr.ph ], [ %35, %27 ]
  %.03742 = phi double [ 0.000000e+00, %.lr.ph ], [ %34, %27 ]
  %28 = mul nsw i64 %.043, %6
  %29 = getelementptr double, ptr %21, i64 %28
  %30 = load double, ptr %29, align 8
  %31 = getelementptr double, ptr %25, i64 %28
  %32 = load double, ptr %31, align 8
  %33 = fmul double %30, %32
  %34 = fadd double %.03742, %33
  %35 = add nuw nsw i64 %.043, 1
  %exitcond.not = icmp eq i64 %35, %2
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %27

36:
  %37 = getelementptr double, ptr %23, i64 %.pre
  %38 = load double, ptr %37, align 8
  %39 = fmul double %7, %38
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %40 = phi double [ %39, %36 ], [ 0.000000e+00, %._crit_edge ]
  %41 = fadd double %26, %40
  %42 = getelementptr double, ptr %23, i64 %.pre
  store double %41, ptr %42, align 8
  %43 = add nuw nsw i64 %.03844, 1
  %exitcond50.not = icmp eq i64 %43, %18
  br i1 %exitcond50.not, label %.loopexit.loopexit, label %.preheader
}

define internal fastcc void @isozyme_dsyr2k(i32 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, double %10, ptr %11, i64 %12, i64 %13) unnamed_addr {
  %15 = icmp sgt i64 %1, 0
  br i1 %15, label %.lr.ph58, label %._crit_edge59

.lr.ph58:
  %.not = icmp eq i32 %0, 0
  %16 = icmp sgt i64 %2, 0
  %17 = fcmp oeq double %10, 0.000000e+00
  br label %18

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond61.not = icmp eq i64 %20, %1
  br i1 %exitcond61.not, label %._crit_edge59.loopexit, label %18

._crit_edge59.loopexit:
  br label %._crit_edge59

._crit_edge59:
  ret void

18:
  %.04956 = phi i64 [ 0, %.lr.ph58 ], [ %20, %.loopexit ]
  %19 = select i1 %.not, i64 0, i64 %.04956
  %20 = add nuw nsw i64 %.04956, 1
  %21 = select i1 %.not, i64 %20, i64 %1
  %22 = icmp slt i64 %19, %21
  br i1 %22, label %.preheader.lr.ph, label %.loopexit

.preheader.lr.ph:
  %23 = mul nsw i64 %.04956, %5
  %24 = getelementptr double, ptr %4, i64 %23
  %25 = mul nsw i64 %.04956, %8
  %26 = getelementptr double, ptr %7, i64 %25
  %27 = mul nsw i64 %.04956, %12
  %28 = getelementptr double, ptr %11, i64 %27
  br label %.preheader

.preheader:
  %.04854 = phi i64 [ %19, %.preheader.lr.ph ], [ %57, %._crit_edge._crit_edge ]
  br i1 %16, label %.lr.ph, label %._crit_edge

.lr.ph:
  %29 = mul nsw i64 %.04854, %8
  %30 = getelementptr double, ptr %7, i64 %29
  %31 = mul nsw i64 %.04854, %5
  %32 = getelementptr double, ptr %4, i64 %31
  br label %34

._crit_edge.loopexit:
  %.lcssa = phi double [ %48, %34 ]
  br label %._crit_edge

._crit_edge:
  %.047.lcssa = phi double [ 0.000000e+00, %.preheader ], [ %.lcssa, %._crit_edge.loopexit ]
  %33 = fmul double %3, %.047.lcssa
  %.pre = mul nsw i64 %.04854, %13
  br i1 %17, label %._crit_edge._crit_edge, label %50

34:
  %.053 = phi i64 [ 0, %.lr.ph ], [ %49, %34 ]
  %.04752 = phi double [ 0.000000e+00, %.lr.ph ], [ %48, %34 ]
  %35 = mul nsw i64 %.053, %6
  %36 = getelementptr double, ptr %24, i64 %35
  %37 = load double, ptr %36, align 8
  %38 = mul nsw i64 %.053, %9
  %39 = getelementptr double, ptr %30, i64 %38
  %40 = load double, ptr %39, align 8
  %41 = fmul double %37, %40
  %42 = getelementptr double, ptr %26, i64 %38
  %43 = load double, ptr %42, align 8
  %44 = getelementptr double, ptr %32, i64 %35
  %45 = load double, ptr %44, align 8
  %46 = fmul double %43, %45
  %47 = fadd double %41, %46
  %48 = fadd double %.04752, %47
  %49 = add nuw nsw i64 %.053, 1
  %exitcond.not = icmp eq i64 %49, %2
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %34

50:
  %51 = getelementptr double, ptr %28, i64 %.pre
  %52 = load double, ptr %51, align 8
  %53 = fmul double %10, %52
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %54 = phi double [ %53, %50 ], [ 0.000000e+00, %._crit_edge ]
  %55 = fadd double %33, %54
  %56 = getelementptr double, ptr %28, i64 %.pre
  store double %55, ptr %56, align 8
  %57 = add nuw nsw i64 %.04854, 1
  %exitcond60.not = icmp eq i64 %57, %21
  br i1 %exitcond60.not, label %.loopexit.loopexit, label %.preheader
}

define internal fastcc void @isozyme_dtrmm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10) unnamed_addr {
  %12 = icmp sgt i64 %3, 0
  br i1 %12, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.018 = phi i64 [ %15, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %13 = mul nsw i64 %.018, %10
  %14 = getelementptr inbounds double, ptr %8, i64 %13
  call fastcc void @isozyme_dtrmv(i32 %0, i32 %1, i64 %2, ptr %5, i64 %6, i64 %7, ptr %14, i64 %9)
  call fastcc void @isozyme_dscal(i64 %2, double %4, ptr %14, i64 %9)
  %15 = add nuw nsw i64 %.018, 1
  %exitcond.not = icmp eq i64 %15, %3
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define internal fastcc void @isozyme_dtrsm(i32 %0, i32 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10) unnamed_addr {
  %12 = icmp sgt i64 %3, 0
  br i1 %12, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.018 = phi i64 [ %15, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %13 = mul nsw i64 %.018, %10
  %14 = getelementptr inbounds double, ptr %8, i64 %13
  call fastcc void @isozyme_dscal(i64 %2, double %4, ptr %14, i64 %9)
  call fastcc void @isozyme_dtrsv(i32 %0, i32 %1, i64 %2, ptr %5, i64 %6, i64 %7, ptr %14, i64 %9)
  %15 = add nuw nsw i64 %.018, 1
  %exitcond.not = icmp eq i64 %15, %3
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define internal fastcc i32 @isozyme_dpotrf(i64 %0, ptr %1, i64 %2, i64 %3) unnamed_addr {
  %5 = icmp sgt i64 %0, 0
  br i1 %5, label %.lr.ph92.preheader, label %.thread73

.lr.ph92.preheader:
  br label %.lr.ph92

.lr.ph92:
  %.06890 = phi i64 [ %.06485, %._crit_edge89 ], [ 0, %.lr.ph92.preheader ]
  %6 = mul nsw i64 %.06890, %2
  %7 = mul nsw i64 %.06890, %3
  %8 = getelementptr double, ptr %1, i64 %6
  %9 = getelementptr double, ptr %8, i64 %7
  %10 = load double, ptr %9, align 8
  %.not = icmp eq i64 %.06890, 0
  br i1 %.not, label %._crit_edge, label %.lr.ph.preheader

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  %.lcssa = phi double [ %16, %.lr.ph ]
  br label %._crit_edge

._crit_edge:
  %.066.lcssa = phi double [ %10, %.lr.ph92 ], [ %.lcssa, %._crit_edge.loopexit ]
  %11 = fcmp ogt double %.066.lcssa, 0.000000e+00
  br i1 %11, label %20, label %.thread

.lr.ph:
  %.06578 = phi i64 [ %17, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %.06677 = phi double [ %16, %.lr.ph ], [ %10, %.lr.ph.preheader ]
  %12 = mul nsw i64 %.06578, %3
  %13 = getelementptr double, ptr %8, i64 %12
  %14 = load double, ptr %13, align 8
  %15 = fmul double %14, %14
  %16 = fsub double %.06677, %15
  %17 = add nuw nsw i64 %.06578, 1
  %exitcond.not = icmp eq i64 %17, %.06890
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph

.thread:
  %.06890.lcssa = phi i64 [ %.06890, %._crit_edge ]
  %18 = trunc i64 %.06890.lcssa to i32
  %19 = add i32 %18, 1
  br label %.thread73

20:
  %21 = call double @llvm.sqrt.f64(double %.066.lcssa)
  store double %21, ptr %9, align 8
  %.06485 = add nuw nsw i64 %.06890, 1
  %22 = icmp slt i64 %.06485, %0
  br i1 %22, label %.lr.ph88.preheader, label %._crit_edge89

.lr.ph88.preheader:
  br label %.lr.ph88

.lr.ph88:
  %.06486 = phi i64 [ %.064, %._crit_edge83 ], [ %.06485, %.lr.ph88.preheader ]
  %23 = mul nsw i64 %.06486, %2
  %24 = getelementptr double, ptr %1, i64 %23
  %25 = getelementptr double, ptr %24, i64 %7
  %26 = load double, ptr %25, align 8
  br i1 %.not, label %._crit_edge83, label %.lr.ph82.preheader

.lr.ph82.preheader:
  br label %.lr.ph82

._crit_edge83.loopexit:
  %.lcssa107 = phi double [ %34, %.lr.ph82 ]
  br label %._crit_edge83

._crit_edge83:
  %.063.lcssa = phi double [ %26, %.lr.ph88 ], [ %.lcssa107, %._crit_edge83.loopexit ]
  %27 = fdiv double %.063.lcssa, %21
  store double %27, ptr %25, align 8
  %.064 = add nuw nsw i64 %.06486, 1
  %exitcond97.not = icmp eq i64 %.064, %0
  br i1 %exitcond97.not, label %._crit_edge89.loopexit, label %.lr.ph88

.lr.ph82:
  %.080 = phi i64 [ %35, %.lr.ph82 ], [ 0, %.lr.ph82.preheader ]
  %.06379 = phi double [ %34, %.lr.ph82 ], [ %26, %.lr.ph82.preheader ]
  %28 = mul nsw i64 %.080, %3
  %29 = getelementptr double, ptr %24, i64 %28
  %30 = load double, ptr %29, align 8
  %31 = getelementptr double, ptr %8, i64 %28
  %32 = load double, ptr %31, align 8
  %33 = fmul double %30, %32
  %34 = fsub double %.06379, %33
  %35 = add nuw nsw i64 %.080, 1
  %exitcond96.not = icmp eq i64 %35, %.06890
  br i1 %exitcond96.not, label %._crit_edge83.loopexit, label %.lr.ph82

._crit_edge89.loopexit:
  br label %._crit_edge89

._crit_edge89:
  %exitcond98.not = icmp eq i64 %.06485, %0
  br i1 %exitcond98.not, label %.thread73.loopexit, label %.lr.ph92

.thread73.loopexit:
  br label %.thread73

.thread73:
  %36 = phi i32 [ %19, %.thread ], [ 0, %4 ], [ 0, %.thread73.loopexit ]
  ret i32 %36
}

define internal fastcc void @isozyme_dpotrs(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, i64 %7) unnamed_addr {
  call fastcc void @isozyme_dtrsm(i32 0, i32 0, i64 %0, i64 %1, double 1.000000e+00, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, i64 %7)
  call fastcc void @isozyme_dtrsm(i32 1, i32 0, i64 %0, i64 %1, double 1.000000e+00, ptr %2, i64 %4, i64 %3, ptr %5, i64 %6, i64 %7)
  ret void
}

define internal fastcc i32 @isozyme_dtrtrs(i32 %0, i32 %1, i64 %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9) unnamed_addr {
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
  call fastcc void @isozyme_dtrsm(i32 %0, i32 %1, i64 %2, i64 %3, double 1.000000e+00, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %23

23:
  %.1 = phi i32 [ 0, %.thread ], [ %22, %20 ]
  ret i32 %.1
}

define internal fastcc i32 @isozyme_dposv(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, i64 %7) unnamed_addr {
  %9 = call fastcc i32 @isozyme_dpotrf(i64 %0, ptr %2, i64 %3, i64 %4)
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %12

11:
  call fastcc void @isozyme_dpotrs(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, i64 %7)
  br label %12

12:
  ret i32 %9
}

define internal fastcc i32 @isozyme_dpotri(i64 %0, ptr %1, i64 %2, i64 %3) unnamed_addr {
  %5 = shl i64 %0, 3
  %6 = mul i64 %5, %0
  %7 = or i64 %6, 1
  %8 = call ptr @malloc(i64 %7)
  %9 = icmp sgt i64 %0, 0
  br i1 %9, label %.lr.ph.preheader, label %._crit_edge34

.lr.ph.preheader:
  br label %.lr.ph

.lr.ph:
  %.033 = phi i64 [ %13, %._crit_edge ], [ 0, %.lr.ph.preheader ]
  %10 = mul nuw nsw i64 %.033, %0
  %invariant.gep = getelementptr double, ptr %8, i64 %10
  br label %14

._crit_edge34.loopexit:
  br label %._crit_edge34

._crit_edge34:
  %11 = call fastcc i32 @isozyme_dtrtrs(i32 0, i32 0, i64 %0, i64 %0, ptr %1, i64 %2, i64 %3, ptr %8, i64 1, i64 %0)
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %18, label %19

._crit_edge:
  %13 = add nuw nsw i64 %.033, 1
  %exitcond35.not = icmp eq i64 %13, %0
  br i1 %exitcond35.not, label %._crit_edge34.loopexit, label %.lr.ph

14:
  %.03032 = phi i64 [ 0, %.lr.ph ], [ %17, %14 ]
  %15 = icmp eq i64 %.03032, %.033
  %16 = uitofp i1 %15 to double
  %gep = getelementptr double, ptr %invariant.gep, i64 %.03032
  store double %16, ptr %gep, align 8
  %17 = add nuw nsw i64 %.03032, 1
  %exitcond.not = icmp eq i64 %17, %0
  br i1 %exitcond.not, label %._crit_edge, label %14

18:
  call fastcc void @isozyme_dsyrk(i32 0, i64 %0, i64 %0, double 1.000000e+00, ptr %8, i64 %0, i64 1, double 0.000000e+00, ptr %1, i64 %2, i64 %3)
  br label %19

19:
  call void @free(ptr %8)
  ret i32 %11
}

declare noalias ptr @malloc(i64 )

declare void @free(ptr allocptr )

define internal fastcc i32 @isozyme_dtrtri(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5) unnamed_addr {
  %7 = shl i64 %2, 3
  %8 = mul i64 %7, %2
  %9 = or i64 %8, 1
  %10 = call ptr @malloc(i64 %9)
  %11 = icmp sgt i64 %2, 0
  br i1 %11, label %.lr.ph.preheader, label %._crit_edge53.thread

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge53.thread:
  %12 = call fastcc i32 @isozyme_dtrtrs(i32 %0, i32 %1, i64 %2, i64 %2, ptr %3, i64 %4, i64 %5, ptr %10, i64 1, i64 %2)
  br label %.loopexit

.lr.ph:
  %.04752 = phi i64 [ %19, %._crit_edge ], [ 0, %.lr.ph.preheader ]
  %13 = mul nuw nsw i64 %.04752, %2
  %invariant.gep = getelementptr double, ptr %10, i64 %13
  br label %20

._crit_edge53:
  %14 = call fastcc i32 @isozyme_dtrtrs(i32 %0, i32 %1, i64 %2, i64 %2, ptr %3, i64 %4, i64 %5, ptr nonnull %10, i64 1, i64 %2)
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %.lr.ph63, label %.loopexit

.lr.ph63:
  %.not = icmp eq i32 %0, 0
  %16 = zext i32 %1 to i64
  %17 = xor i32 %1, 1
  %18 = zext i32 %17 to i64
  br label %24

._crit_edge:
  %19 = add nuw nsw i64 %.04752, 1
  %exitcond64.not = icmp eq i64 %19, %2
  br i1 %exitcond64.not, label %._crit_edge53, label %.lr.ph

20:
  %.04851 = phi i64 [ 0, %.lr.ph ], [ %23, %20 ]
  %21 = icmp eq i64 %.04851, %.04752
  %22 = uitofp i1 %21 to double
  %gep = getelementptr double, ptr %invariant.gep, i64 %.04851
  store double %22, ptr %gep, align 8
  %23 = add nuw nsw i64 %.04851, 1
  %exitcond.not = icmp eq i64 %23, %2
  br i1 %exitcond.not, label %._crit_edge, label %20

24:
  %.04662 = phi i64 [ 0, %.lr.ph63 ], [ %32, %._crit_edge57 ]
  %25 = add nuw nsw i64 %.04662, %16
  %26 = select i1 %.not, i64 %25, i64 0
  %27 = add nuw nsw i64 %.04662, %18
  %28 = select i1 %.not, i64 %2, i64 %27
  %29 = icmp slt i64 %26, %28
  br i1 %29, label %.lr.ph56, label %._crit_edge57

.lr.ph56:
  %30 = mul nuw nsw i64 %.04662, %2
  %invariant.gep58 = getelementptr double, ptr %10, i64 %30
  %31 = mul nsw i64 %.04662, %5
  %invariant.gep60 = getelementptr double, ptr %3, i64 %31
  br label %33

._crit_edge57.loopexit:
  br label %._crit_edge57

._crit_edge57:
  %32 = add nuw nsw i64 %.04662, 1
  %exitcond66.not = icmp eq i64 %32, %2
  br i1 %exitcond66.not, label %.loopexit.loopexit, label %24

33:
  %.054 = phi i64 [ %26, %.lr.ph56 ], [ %36, %33 ]
  %gep59 = getelementptr double, ptr %invariant.gep58, i64 %.054
  %34 = load double, ptr %gep59, align 8
  %35 = mul nsw i64 %.054, %4
  %gep61 = getelementptr double, ptr %invariant.gep60, i64 %35
  store double %34, ptr %gep61, align 8
  %36 = add nuw nsw i64 %.054, 1
  %exitcond65.not = icmp eq i64 %36, %28
  br i1 %exitcond65.not, label %._crit_edge57.loopexit, label %33

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %37 = phi i32 [ %12, %._crit_edge53.thread ], [ %14, %._crit_edge53 ], [ %14, %.loopexit.loopexit ]
  call void @free(ptr %10)
  ret i32 %37
}

declare float @llvm.sqrt.f32(float)

declare float @llvm.fabs.f32(float)

define internal fastcc void @isozyme_sgemv(i64 %0, i64 %1, float %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, float %8, ptr %9, i64 %10) unnamed_addr {
  %12 = icmp slt i64 %7, 0
  %.neg = sub i64 1, %1
  %.neg43 = mul i64 %7, %.neg
  %.037.idx = select i1 %12, i64 %.neg43, i64 0
  %.037 = getelementptr inbounds float, ptr %6, i64 %.037.idx
  %13 = icmp slt i64 %10, 0
  %.neg44 = sub i64 1, %0
  %.neg45 = mul i64 %10, %.neg44
  %.038.idx = select i1 %13, i64 %.neg45, i64 0
  %.038 = getelementptr inbounds float, ptr %9, i64 %.038.idx
  %14 = icmp sgt i64 %1, 0
  %15 = icmp sgt i64 %0, 0
  %or.cond = and i1 %14, %15
  br i1 %or.cond, label %.preheader.lr.ph, label %.loopexit

.preheader.lr.ph:
  %16 = fcmp oeq float %8, 0.000000e+00
  br label %.lr.ph

.lr.ph:
  %.03649 = phi i64 [ 0, %.preheader.lr.ph ], [ %37, %._crit_edge._crit_edge ]
  %17 = mul nsw i64 %.03649, %4
  %18 = getelementptr float, ptr %3, i64 %17
  br label %20

._crit_edge:
  %.lcssa = phi float [ %28, %20 ]
  %19 = fmul float %2, %.lcssa
  %.pre = mul nsw i64 %.03649, %10
  br i1 %16, label %._crit_edge._crit_edge, label %30

20:
  %.048 = phi i64 [ 0, %.lr.ph ], [ %29, %20 ]
  %.03547 = phi float [ 0.000000e+00, %.lr.ph ], [ %28, %20 ]
  %21 = mul nsw i64 %.048, %5
  %22 = getelementptr float, ptr %18, i64 %21
  %23 = load float, ptr %22, align 4
  %24 = mul nsw i64 %.048, %7
  %25 = getelementptr inbounds float, ptr %.037, i64 %24
  %26 = load float, ptr %25, align 4
  %27 = fmul float %23, %26
  %28 = fadd float %.03547, %27
  %29 = add nuw nsw i64 %.048, 1
  %exitcond.not = icmp eq i64 %29, %1
  br i1 %exitcond.not, label %._crit_edge, label %20

30:
  %31 = getelementptr inbounds float, ptr %.038, i64 %.pre
  %32 = load float, ptr %31, align 4
  %33 = fmul float %8, %32
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %34 = phi float [ %33, %30 ], [ 0.000000e+00, %._crit_edge ]
  %35 = fadd float %19, %34
  %36 = getelementptr inbounds float, ptr %.038, i64 %.pre
  store float %35, ptr %36, align 4
  %37 = add nuw nsw i64 %.03649, 1
  %exitcond50.not = icmp eq i64 %37, %0
  br i1 %exitcond50.not, label %.loopexit.loopexit, label %.lr.ph

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  ret void
}

define internal fastcc void @isozyme_sger(i64 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) unnamed_addr {
  %11 = icmp slt i64 %4, 0
  %.neg = sub i64 1, %0
  %.neg32 = mul i64 %4, %.neg
  %.028.idx = select i1 %11, i64 %.neg32, i64 0
  %.028 = getelementptr inbounds float, ptr %3, i64 %.028.idx
  %12 = icmp slt i64 %6, 0
  %.neg33 = sub i64 1, %1
  %.neg34 = mul i64 %6, %.neg33
  %.029.idx = select i1 %12, i64 %.neg34, i64 0
  %.029 = getelementptr inbounds float, ptr %5, i64 %.029.idx
  %13 = icmp sgt i64 %0, 0
  br i1 %13, label %.preheader.lr.ph, label %._crit_edge37

.preheader.lr.ph:
  %14 = icmp sgt i64 %1, 0
  br label %.preheader

.preheader:
  %.02736 = phi i64 [ 0, %.preheader.lr.ph ], [ %19, %._crit_edge ]
  br i1 %14, label %.lr.ph, label %._crit_edge

.lr.ph:
  %15 = mul nsw i64 %.02736, %4
  %16 = getelementptr inbounds float, ptr %.028, i64 %15
  %17 = mul nsw i64 %.02736, %8
  %18 = getelementptr float, ptr %7, i64 %17
  br label %20

._crit_edge37.loopexit:
  br label %._crit_edge37

._crit_edge37:
  ret void

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %19 = add nuw nsw i64 %.02736, 1
  %exitcond38.not = icmp eq i64 %19, %0
  br i1 %exitcond38.not, label %._crit_edge37.loopexit, label %.preheader

20:
  %.035 = phi i64 [ 0, %.lr.ph ], [ %31, %20 ]
  %21 = load float, ptr %16, align 4
  %22 = fmul float %2, %21
  %23 = mul nsw i64 %.035, %6
  %24 = getelementptr inbounds float, ptr %.029, i64 %23
  %25 = load float, ptr %24, align 4
  %26 = fmul float %22, %25
  %27 = mul nsw i64 %.035, %9
  %28 = getelementptr float, ptr %18, i64 %27
  %29 = load float, ptr %28, align 4
  %30 = fadd float %29, %26
  store float %30, ptr %28, align 4
  %31 = add nuw nsw i64 %.035, 1
  %exitcond.not = icmp eq i64 %31, %1
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %20
}

define internal fastcc void @isozyme_ssymv(i32 %0, i64 %1, float %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7, float %8, ptr %9, i64 %10) unnamed_addr {
  %12 = icmp slt i64 %7, 0
  %.neg = sub i64 1, %1
  %.neg47 = mul i64 %7, %.neg
  %.041.idx = select i1 %12, i64 %.neg47, i64 0
  %.041 = getelementptr inbounds float, ptr %6, i64 %.041.idx
  %13 = icmp slt i64 %10, 0
  %.neg49 = mul i64 %10, %.neg
  %.042.idx = select i1 %13, i64 %.neg49, i64 0
  %.042 = getelementptr inbounds float, ptr %9, i64 %.042.idx
  %14 = icmp sgt i64 %1, 0
  br i1 %14, label %.preheader.lr.ph, label %._crit_edge53

.preheader.lr.ph:
  %15 = fcmp oeq float %8, 0.000000e+00
  br label %.lr.ph

.lr.ph:
  %.04052 = phi i64 [ 0, %.preheader.lr.ph ], [ %38, %._crit_edge._crit_edge ]
  br label %17

._crit_edge53.loopexit:
  br label %._crit_edge53

._crit_edge53:
  ret void

._crit_edge:
  %.lcssa = phi float [ %29, %17 ]
  %16 = fmul float %2, %.lcssa
  %.pre = mul nsw i64 %.04052, %10
  br i1 %15, label %._crit_edge._crit_edge, label %31

17:
  %.051 = phi i64 [ 0, %.lr.ph ], [ %30, %17 ]
  %.03950 = phi float [ 0.000000e+00, %.lr.ph ], [ %29, %17 ]
  %18 = icmp ult i64 %.04052, %.051
  %19 = zext i1 %18 to i32
  %20 = icmp eq i32 %0, %19
  %. = select i1 %20, i64 %5, i64 %4
  %.60.v = select i1 %20, i64 %4, i64 %5
  %.60 = mul nsw i64 %.04052, %.60.v
  %21 = mul nsw i64 %.051, %.
  %22 = getelementptr float, ptr %3, i64 %21
  %23 = getelementptr float, ptr %22, i64 %.60
  %24 = load float, ptr %23, align 4
  %25 = mul nsw i64 %.051, %7
  %26 = getelementptr inbounds float, ptr %.041, i64 %25
  %27 = load float, ptr %26, align 4
  %28 = fmul float %24, %27
  %29 = fadd float %.03950, %28
  %30 = add nuw nsw i64 %.051, 1
  %exitcond.not = icmp eq i64 %30, %1
  br i1 %exitcond.not, label %._crit_edge, label %17

31:
  %32 = getelementptr inbounds float, ptr %.042, i64 %.pre
  %33 = load float, ptr %32, align 4
  %34 = fmul float %8, %33
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %35 = phi float [ %34, %31 ], [ 0.000000e+00, %._crit_edge ]
  %36 = fadd float %16, %35
  %37 = getelementptr inbounds float, ptr %.042, i64 %.pre
  store float %36, ptr %37, align 4
  %38 = add nuw nsw i64 %.04052, 1
  %exitcond54.not = icmp eq i64 %38, %1
  br i1 %exitcond54.not, label %._crit_edge53.loopexit, label %.lr.ph
}

define internal fastcc void @isozyme_ssyr(i32 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7) unnamed_addr {
  %9 = icmp slt i64 %4, 0
  %.neg = sub i64 1, %1
  %.neg29 = mul i64 %4, %.neg
  %.026.idx = select i1 %9, i64 %.neg29, i64 0
  %.026 = getelementptr inbounds float, ptr %3, i64 %.026.idx
  %10 = icmp sgt i64 %1, 0
  br i1 %10, label %.lr.ph32, label %._crit_edge

.lr.ph32:
  %.not = icmp eq i32 %0, 0
  br label %11

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond33.not = icmp eq i64 %13, %1
  br i1 %exitcond33.not, label %._crit_edge.loopexit, label %11

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

11:
  %.02531 = phi i64 [ 0, %.lr.ph32 ], [ %13, %.loopexit ]
  %12 = select i1 %.not, i64 0, i64 %.02531
  %13 = add nuw nsw i64 %.02531, 1
  %14 = select i1 %.not, i64 %13, i64 %1
  %15 = icmp slt i64 %12, %14
  br i1 %15, label %.lr.ph, label %.loopexit

.lr.ph:
  %16 = mul nsw i64 %.02531, %4
  %17 = getelementptr inbounds float, ptr %.026, i64 %16
  %18 = mul nsw i64 %.02531, %6
  %19 = getelementptr float, ptr %5, i64 %18
  br label %20

20:
  %.030 = phi i64 [ %12, %.lr.ph ], [ %31, %20 ]
  %21 = load float, ptr %17, align 4
  %22 = fmul float %2, %21
  %23 = mul nsw i64 %.030, %4
  %24 = getelementptr inbounds float, ptr %.026, i64 %23
  %25 = load float, ptr %24, align 4
  %26 = fmul float %22, %25
  %27 = mul nsw i64 %.030, %7
  %28 = getelementptr float, ptr %19, i64 %27
  %29 = load float, ptr %28, align 4
  %30 = fadd float %29, %26
  store float %30, ptr %28, align 4
  %31 = add nuw nsw i64 %.030, 1
  %exitcond.not = icmp eq i64 %31, %14
  br i1 %exitcond.not, label %.loopexit.loopexit, label %20
}

define internal fastcc void @isozyme_ssyr2(i32 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) unnamed_addr {
  %11 = icmp slt i64 %4, 0
  %.neg = sub i64 1, %1
  %.neg41 = mul i64 %4, %.neg
  %.036.idx = select i1 %11, i64 %.neg41, i64 0
  %.036 = getelementptr inbounds float, ptr %3, i64 %.036.idx
  %12 = icmp slt i64 %6, 0
  %.neg43 = mul i64 %6, %.neg
  %.037.idx = select i1 %12, i64 %.neg43, i64 0
  %.037 = getelementptr inbounds float, ptr %5, i64 %.037.idx
  %13 = icmp sgt i64 %1, 0
  br i1 %13, label %.lr.ph46, label %._crit_edge

.lr.ph46:
  %.not = icmp eq i32 %0, 0
  br label %14

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond47.not = icmp eq i64 %16, %1
  br i1 %exitcond47.not, label %._crit_edge.loopexit, label %14

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

14:
  %.03545 = phi i64 [ 0, %.lr.ph46 ], [ %16, %.loopexit ]
  %15 = select i1 %.not, i64 0, i64 %.03545
  %16 = add nuw nsw i64 %.03545, 1
  %17 = select i1 %.not, i64 %16, i64 %1
  %18 = icmp slt i64 %15, %17
  br i1 %18, label %.lr.ph, label %.loopexit

.lr.ph:
  %19 = mul nsw i64 %.03545, %4
  %20 = getelementptr inbounds float, ptr %.036, i64 %19
  %21 = mul nsw i64 %.03545, %6
  %22 = getelementptr inbounds float, ptr %.037, i64 %21
  %23 = mul nsw i64 %.03545, %8
  %24 = getelementptr float, ptr %7, i64 %23
  br label %25

25:
  %.044 = phi i64 [ %15, %.lr.ph ], [ %42, %25 ]
  %26 = load float, ptr %20, align 4
  %27 = mul nsw i64 %.044, %6
  %28 = getelementptr inbounds float, ptr %.037, i64 %27
  %29 = load float, ptr %28, align 4
  %30 = fmul float %26, %29
  %31 = load float, ptr %22, align 4
  %32 = mul nsw i64 %.044, %4
  %33 = getelementptr inbounds float, ptr %.036, i64 %32
  %34 = load float, ptr %33, align 4
  %35 = fmul float %31, %34
  %36 = fadd float %30, %35
  %37 = fmul float %2, %36
  %38 = mul nsw i64 %.044, %9
  %39 = getelementptr float, ptr %24, i64 %38
  %40 = load float, ptr %39, align 4
  %41 = fadd float %40, %37
  store float %41, ptr %39, align 4
  %42 = add nuw nsw i64 %.044, 1
  %exitcond.not = icmp eq i64 %42, %17
  br i1 %exitcond.not, label %.loopexit.loopexit, label %25
}

define internal fastcc void @isozyme_strmv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) unnamed_addr {
  %9 = icmp slt i64 %7, 0
  %.neg = sub i64 1, %2
  %.neg49 = mul i64 %7, %.neg
  %.044.idx = select i1 %9, i64 %.neg49, i64 0
  %.044 = getelementptr inbounds float, ptr %6, i64 %.044.idx
  %10 = icmp sgt i64 %2, 0
  br i1 %10, label %.lr.ph55, label %._crit_edge56

.lr.ph55:
  %.not = icmp eq i32 %0, 0
  %.not50 = icmp eq i32 %1, 0
  %11 = add i64 %5, %4
  br label %12

._crit_edge56.loopexit:
  br label %._crit_edge56

._crit_edge56:
  ret void

12:
  %.04553 = phi i64 [ 0, %.lr.ph55 ], [ %31, %._crit_edge ]
  %13 = xor i64 %.04553, -1
  %14 = add nsw i64 %2, %13
  %15 = select i1 %.not, i64 %14, i64 %2
  %16 = select i1 %.not, i64 %14, i64 %.04553
  br i1 %.not50, label %21, label %17

17:
  %18 = mul nsw i64 %16, %7
  %19 = getelementptr inbounds float, ptr %.044, i64 %18
  %20 = load float, ptr %19, align 4
  br label %29

21:
  %22 = mul i64 %16, %11
  %23 = getelementptr inbounds float, ptr %3, i64 %22
  %24 = load float, ptr %23, align 4
  %25 = mul nsw i64 %16, %7
  %26 = getelementptr inbounds float, ptr %.044, i64 %25
  %27 = load float, ptr %26, align 4
  %28 = fmul float %24, %27
  br label %29

29:
  %30 = phi float [ %20, %17 ], [ %28, %21 ]
  %31 = add nuw nsw i64 %.04553, 1
  %32 = select i1 %.not, i64 0, i64 %31
  %33 = icmp slt i64 %32, %15
  br i1 %33, label %.lr.ph, label %._crit_edge

.lr.ph:
  %34 = mul nsw i64 %16, %4
  %35 = getelementptr float, ptr %3, i64 %34
  br label %38

._crit_edge.loopexit:
  %.lcssa = phi float [ %46, %38 ]
  br label %._crit_edge

._crit_edge:
  %.046.lcssa = phi float [ %30, %29 ], [ %.lcssa, %._crit_edge.loopexit ]
  %36 = mul nsw i64 %16, %7
  %37 = getelementptr inbounds float, ptr %.044, i64 %36
  store float %.046.lcssa, ptr %37, align 4
  %exitcond57.not = icmp eq i64 %31, %2
  br i1 %exitcond57.not, label %._crit_edge56.loopexit, label %12

38:
  %.052 = phi i64 [ %32, %.lr.ph ], [ %47, %38 ]
  %.04651 = phi float [ %30, %.lr.ph ], [ %46, %38 ]
  %39 = mul nsw i64 %.052, %5
  %40 = getelementptr float, ptr %35, i64 %39
  %41 = load float, ptr %40, align 4
  %42 = mul nsw i64 %.052, %7
  %43 = getelementptr inbounds float, ptr %.044, i64 %42
  %44 = load float, ptr %43, align 4
  %45 = fmul float %41, %44
  %46 = fadd float %.04651, %45
  %47 = add nuw nsw i64 %.052, 1
  %exitcond.not = icmp eq i64 %47, %15
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %38
}

define internal fastcc void @isozyme_strsv(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) unnamed_addr {
  %9 = icmp slt i64 %7, 0
  %.neg = sub i64 1, %2
  %.neg47 = mul i64 %7, %.neg
  %.042.idx = select i1 %9, i64 %.neg47, i64 0
  %.042 = getelementptr inbounds float, ptr %6, i64 %.042.idx
  %10 = icmp sgt i64 %2, 0
  br i1 %10, label %.lr.ph53, label %._crit_edge54

.lr.ph53:
  %.not = icmp eq i32 %0, 0
  %.not48 = icmp eq i32 %1, 0
  %11 = add i64 %5, %4
  br label %12

._crit_edge54.loopexit:
  br label %._crit_edge54

._crit_edge54:
  ret void

12:
  %.04351 = phi i64 [ 0, %.lr.ph53 ], [ %42, %40 ]
  %13 = xor i64 %.04351, -1
  %14 = add nsw i64 %2, %13
  %15 = select i1 %.not, i64 %.04351, i64 %2
  %16 = select i1 %.not, i64 %.04351, i64 %14
  %17 = mul nsw i64 %16, %7
  %18 = getelementptr inbounds float, ptr %.042, i64 %17
  %19 = load float, ptr %18, align 4
  %20 = sub nsw i64 %2, %.04351
  %21 = select i1 %.not, i64 0, i64 %20
  %22 = icmp slt i64 %21, %15
  br i1 %22, label %.lr.ph, label %._crit_edge

.lr.ph:
  %23 = mul nsw i64 %16, %4
  %24 = getelementptr float, ptr %3, i64 %23
  br label %25

._crit_edge.loopexit:
  %.lcssa = phi float [ %33, %25 ]
  br label %._crit_edge

._crit_edge:
  %.044.lcssa = phi float [ %19, %12 ], [ %.lcssa, %._crit_edge.loopexit ]
  br i1 %.not48, label %35, label %40

25:
  %.050 = phi i64 [ %21, %.lr.ph ], [ %34, %25 ]
  %.04449 = phi float [ %19, %.lr.ph ], [ %33, %25 ]
  %26 = mul nsw i64 %.050, %5
  %27 = getelementptr float, ptr %24, i64 %26
  %28 = load float, ptr %27, align 4
  %29 = mul nsw i64 %.050, %7
  %30 = getelementptr inbounds float, ptr %.042, i64 %29
  %31 = load float, ptr %30, align 4
  %32 = fmul float %28, %31
  %33 = fsub float %.04449, %32
  %34 = add nsw i64 %.050, 1
  %exitcond.not = icmp eq i64 %34, %15
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %25

35:
  %36 = mul i64 %16, %11
  %37 = getelementptr inbounds float, ptr %3, i64 %36
  %38 = load float, ptr %37, align 4
  %39 = fdiv float %.044.lcssa, %38
  br label %40

40:
  %41 = phi float [ %39, %35 ], [ %.044.lcssa, %._crit_edge ]
  store float %41, ptr %18, align 4
  %42 = add nuw nsw i64 %.04351, 1
  %exitcond55.not = icmp eq i64 %42, %2
  br i1 %exitcond55.not, label %._crit_edge54.loopexit, label %12
}

define internal fastcc void @isozyme_sany_gbmv(i32 %0, i32 %1, i64 %2, i64 %3, i64 %4, i64 %5, float %6, ptr %7, i64 %8, ptr %9, i64 %10, float %11, ptr %12, i64 %13) unnamed_addr {
  %.not = icmp eq i32 %1, 0
  %15 = select i1 %.not, i64 %2, i64 %3
  %16 = select i1 %.not, i64 %3, i64 %2
  %17 = icmp slt i64 %2, 1
  %18 = icmp slt i64 %3, 1
  %or.cond = or i1 %17, %18
  br i1 %or.cond, label %.loopexit, label %19

19:
  %20 = icmp slt i64 %10, 0
  %.neg = sub nsw i64 1, %16
  %.neg76 = mul i64 %10, %.neg
  %.0.idx = select i1 %20, i64 %.neg76, i64 0
  %.0 = getelementptr inbounds float, ptr %9, i64 %.0.idx
  %21 = icmp slt i64 %13, 0
  %.neg77 = sub nsw i64 1, %15
  %.neg78 = mul i64 %13, %.neg77
  %.069.idx = select i1 %21, i64 %.neg78, i64 0
  %.069 = getelementptr inbounds float, ptr %12, i64 %.069.idx
  %22 = select i1 %.not, i64 %4, i64 %5
  %23 = select i1 %.not, i64 %5, i64 %4
  %.not80 = icmp eq i32 %0, 0
  %24 = fcmp oeq float %11, 0.000000e+00
  br label %25

25:
  %.07288 = phi i64 [ 0, %19 ], [ %62, %.critedge._crit_edge ]
  %26 = icmp sgt i64 %.07288, %22
  %27 = sub nsw i64 %.07288, %22
  %28 = select i1 %26, i64 %27, i64 0
  %29 = add nsw i64 %.07288, %23
  %30 = icmp sge i64 %28, %16
  %.not7984 = icmp sgt i64 %28, %29
  %or.cond8185 = select i1 %30, i1 true, i1 %.not7984
  br i1 %or.cond8185, label %.critedge, label %.lr.ph.preheader

.lr.ph.preheader:
  br label %.lr.ph

.critedge.loopexit:
  %.lcssa = phi float [ %52, %44 ]
  br label %.critedge

.critedge:
  %.071.lcssa = phi float [ 0.000000e+00, %25 ], [ %.lcssa, %.critedge.loopexit ]
  %31 = fmul float %6, %.071.lcssa
  %.pre = mul nsw i64 %.07288, %13
  br i1 %24, label %.critedge._crit_edge, label %55

.lr.ph:
  %.07087 = phi i64 [ %53, %44 ], [ %28, %.lr.ph.preheader ]
  %.07186 = phi float [ %52, %44 ], [ 0.000000e+00, %.lr.ph.preheader ]
  %32 = select i1 %.not, i64 %.07288, i64 %.07087
  %33 = select i1 %.not, i64 %.07087, i64 %.07288
  br i1 %.not80, label %39, label %34

34:
  %35 = mul nsw i64 %32, %8
  %36 = add i64 %33, %4
  %37 = sub i64 %36, %32
  %38 = add i64 %37, %35
  br label %44

39:
  %40 = add nsw i64 %32, %5
  %41 = sub i64 %40, %33
  %42 = mul nsw i64 %33, %8
  %43 = add nsw i64 %41, %42
  br label %44

44:
  %45 = phi i64 [ %38, %34 ], [ %43, %39 ]
  %46 = getelementptr inbounds float, ptr %7, i64 %45
  %47 = load float, ptr %46, align 4
  %48 = mul nsw i64 %.07087, %10
  %49 = getelementptr inbounds float, ptr %.0, i64 %48
  %50 = load float, ptr %49, align 4
  %51 = fmul float %47, %50
  %52 = fadd float %.07186, %51
  %53 = add nsw i64 %.07087, 1
  %54 = icmp sge i64 %53, %16
  %.not79 = icmp sge i64 %.07087, %29
  %or.cond81 = select i1 %54, i1 true, i1 %.not79
  br i1 %or.cond81, label %.critedge.loopexit, label %.lr.ph

55:
  %56 = getelementptr inbounds float, ptr %.069, i64 %.pre
  %57 = load float, ptr %56, align 4
  %58 = fmul float %11, %57
  br label %.critedge._crit_edge

.critedge._crit_edge:
  %59 = phi float [ %58, %55 ], [ 0.000000e+00, %.critedge ]
  %60 = fadd float %31, %59
  %61 = getelementptr inbounds float, ptr %.069, i64 %.pre
  store float %60, ptr %61, align 4
  %62 = add nuw nsw i64 %.07288, 1
  %exitcond.not = icmp eq i64 %62, %15
  br i1 %exitcond.not, label %.loopexit.loopexit, label %25

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  ret void
}

define internal fastcc void @isozyme_sany_symv(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, i64 %6, ptr %7, i64 %8, float %9, ptr %10, i64 %11) unnamed_addr {
  %13 = icmp slt i64 %8, 0
  %.neg = sub i64 1, %2
  %.neg84 = mul i64 %8, %.neg
  %.076.idx = select i1 %13, i64 %.neg84, i64 0
  %.076 = getelementptr inbounds float, ptr %7, i64 %.076.idx
  %14 = icmp slt i64 %11, 0
  %.neg86 = mul i64 %11, %.neg
  %.077.idx = select i1 %14, i64 %.neg86, i64 0
  %.077 = getelementptr inbounds float, ptr %10, i64 %.077.idx
  %15 = icmp sgt i64 %2, 0
  br i1 %15, label %.lr.ph96, label %._crit_edge97

.lr.ph96:
  %16 = add nsw i64 %2, -1
  %.not87 = icmp eq i32 %1, 0
  %.not88 = icmp eq i32 %0, 0
  %17 = select i1 %.not87, i64 0, i64 %3
  %18 = shl nuw nsw i64 %2, 1
  %19 = fcmp oeq float %9, 0.000000e+00
  br label %20

._crit_edge97.loopexit:
  br label %._crit_edge97

._crit_edge97:
  ret void

20:
  %.07594 = phi i64 [ 0, %.lr.ph96 ], [ %81, %._crit_edge._crit_edge ]
  %21 = icmp sgt i64 %.07594, %3
  %22 = sub nsw i64 %.07594, %3
  %23 = select i1 %21, i64 %22, i64 0
  %24 = add nsw i64 %.07594, %3
  %. = call i64 @llvm.smin.i64(i64 %24, i64 %16)
  %.not91 = icmp sgt i64 %23, %.
  br i1 %.not91, label %._crit_edge, label %.lr.ph

.lr.ph:
  %25 = mul nsw i64 %.07594, %6
  %.pn = sub i64 %17, %.07594
  %26 = add i64 %.pn, %25
  %27 = add nuw nsw i64 %.07594, 1
  %28 = mul nuw nsw i64 %27, %.07594
  %29 = lshr i64 %28, 1
  %30 = xor i64 %.07594, -1
  %31 = add nsw i64 %18, %30
  %32 = mul nsw i64 %31, %.07594
  %33 = sdiv i64 %32, 2
  %.075. = select i1 %.not87, i64 %.07594, i64 %24
  br label %35

._crit_edge.loopexit:
  %.lcssa = phi float [ %72, %64 ]
  br label %._crit_edge

._crit_edge:
  %.074.lcssa = phi float [ 0.000000e+00, %20 ], [ %.lcssa, %._crit_edge.loopexit ]
  %34 = fmul float %4, %.074.lcssa
  %.pre = mul nsw i64 %.07594, %11
  br i1 %19, label %._crit_edge._crit_edge, label %74

35:
  %.093 = phi i64 [ %23, %.lr.ph ], [ %73, %64 ]
  %.07492 = phi float [ 0.000000e+00, %.lr.ph ], [ %72, %64 ]
  %36 = icmp slt i64 %.07594, %.093
  %37 = zext i1 %36 to i32
  %38 = icmp eq i32 %1, %37
  br i1 %38, label %39, label %56

39:
  br i1 %.not88, label %44, label %40

40:
  %41 = sub i64 %.075., %.093
  %42 = mul nsw i64 %.093, %6
  %43 = add nsw i64 %41, %42
  br label %64

44:
  br i1 %.not87, label %50, label %45

45:
  %46 = add nsw i64 %.093, 1
  %47 = mul nsw i64 %46, %.093
  %48 = sdiv i64 %47, 2
  %49 = add nsw i64 %48, %.07594
  br label %64

50:
  %51 = xor i64 %.093, -1
  %52 = add i64 %18, %51
  %53 = mul nsw i64 %52, %.093
  %54 = sdiv i64 %53, 2
  %55 = add nsw i64 %54, %.07594
  br label %64

56:
  br i1 %.not88, label %59, label %57

57:
  %58 = add i64 %26, %.093
  br label %64

59:
  br i1 %.not87, label %62, label %60

60:
  %61 = add nsw i64 %.093, %29
  br label %64

62:
  %63 = add nsw i64 %.093, %33
  br label %64

64:
  %65 = phi i64 [ %55, %50 ], [ %43, %40 ], [ %49, %45 ], [ %58, %57 ], [ %61, %60 ], [ %63, %62 ]
  %66 = getelementptr inbounds float, ptr %5, i64 %65
  %67 = load float, ptr %66, align 4
  %68 = mul nsw i64 %.093, %8
  %69 = getelementptr inbounds float, ptr %.076, i64 %68
  %70 = load float, ptr %69, align 4
  %71 = fmul float %67, %70
  %72 = fadd float %.07492, %71
  %73 = add nsw i64 %.093, 1
  %.not.not = icmp slt i64 %.093, %.
  br i1 %.not.not, label %35, label %._crit_edge.loopexit

74:
  %75 = getelementptr inbounds float, ptr %.077, i64 %.pre
  %76 = load float, ptr %75, align 4
  %77 = fmul float %9, %76
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %78 = phi float [ %77, %74 ], [ 0.000000e+00, %._crit_edge ]
  %79 = fadd float %34, %78
  %80 = getelementptr inbounds float, ptr %.077, i64 %.pre
  store float %79, ptr %80, align 4
  %81 = add nuw nsw i64 %.07594, 1
  %exitcond.not = icmp eq i64 %81, %2
  br i1 %exitcond.not, label %._crit_edge97.loopexit, label %20
}

define internal fastcc void @isozyme_sany_spr(i32 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5) unnamed_addr {
  %7 = icmp slt i64 %4, 0
  %.neg = sub i64 1, %1
  %.neg42 = mul i64 %4, %.neg
  %.039.idx = select i1 %7, i64 %.neg42, i64 0
  %.039 = getelementptr inbounds float, ptr %3, i64 %.039.idx
  %8 = icmp sgt i64 %1, 0
  br i1 %8, label %.lr.ph45, label %._crit_edge

.lr.ph45:
  %.not = icmp eq i32 %0, 0
  %9 = shl nuw nsw i64 %1, 1
  br label %10

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond46.not = icmp eq i64 %12, %1
  br i1 %exitcond46.not, label %._crit_edge.loopexit, label %10

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

10:
  %.03844 = phi i64 [ 0, %.lr.ph45 ], [ %12, %.loopexit ]
  %11 = select i1 %.not, i64 %.03844, i64 0
  %12 = add nuw nsw i64 %.03844, 1
  %13 = select i1 %.not, i64 %1, i64 %12
  %14 = icmp slt i64 %11, %13
  br i1 %14, label %.lr.ph, label %.loopexit

.lr.ph:
  %15 = mul nsw i64 %.03844, %4
  %16 = getelementptr inbounds float, ptr %.039, i64 %15
  %17 = mul nuw nsw i64 %12, %.03844
  %18 = lshr i64 %17, 1
  %19 = xor i64 %.03844, -1
  %20 = add nsw i64 %9, %19
  %21 = mul nsw i64 %20, %.03844
  %22 = sdiv i64 %21, 2
  %. = select i1 %.not, i64 %22, i64 %18
  %invariant.gep = getelementptr float, ptr %5, i64 %.
  br label %23

23:
  %.043 = phi i64 [ %11, %.lr.ph ], [ %32, %23 ]
  %24 = mul nsw i64 %.043, %4
  %25 = getelementptr inbounds float, ptr %.039, i64 %24
  %26 = load float, ptr %25, align 4
  %27 = fmul float %2, %26
  %28 = load float, ptr %16, align 4
  %29 = fmul float %27, %28
  %gep = getelementptr float, ptr %invariant.gep, i64 %.043
  %30 = load float, ptr %gep, align 4
  %31 = fadd float %29, %30
  store float %31, ptr %gep, align 4
  %32 = add nuw nsw i64 %.043, 1
  %exitcond.not = icmp eq i64 %32, %13
  br i1 %exitcond.not, label %.loopexit.loopexit, label %23
}

define internal fastcc void @isozyme_sany_spr2(i32 %0, i64 %1, float %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7) unnamed_addr {
  %9 = icmp slt i64 %4, 0
  %.neg = sub i64 1, %1
  %.neg54 = mul i64 %4, %.neg
  %.049.idx = select i1 %9, i64 %.neg54, i64 0
  %.049 = getelementptr inbounds float, ptr %3, i64 %.049.idx
  %10 = icmp slt i64 %6, 0
  %.neg56 = mul i64 %6, %.neg
  %.050.idx = select i1 %10, i64 %.neg56, i64 0
  %.050 = getelementptr inbounds float, ptr %5, i64 %.050.idx
  %11 = icmp sgt i64 %1, 0
  br i1 %11, label %.lr.ph59, label %._crit_edge

.lr.ph59:
  %.not = icmp eq i32 %0, 0
  %12 = shl nuw nsw i64 %1, 1
  br label %13

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond60.not = icmp eq i64 %15, %1
  br i1 %exitcond60.not, label %._crit_edge.loopexit, label %13

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

13:
  %.04858 = phi i64 [ 0, %.lr.ph59 ], [ %15, %.loopexit ]
  %14 = select i1 %.not, i64 %.04858, i64 0
  %15 = add nuw nsw i64 %.04858, 1
  %16 = select i1 %.not, i64 %1, i64 %15
  %17 = icmp slt i64 %14, %16
  br i1 %17, label %.lr.ph, label %.loopexit

.lr.ph:
  %18 = mul nsw i64 %.04858, %6
  %19 = getelementptr inbounds float, ptr %.050, i64 %18
  %20 = mul nsw i64 %.04858, %4
  %21 = getelementptr inbounds float, ptr %.049, i64 %20
  %22 = mul nuw nsw i64 %15, %.04858
  %23 = lshr i64 %22, 1
  %24 = xor i64 %.04858, -1
  %25 = add nsw i64 %12, %24
  %26 = mul nsw i64 %25, %.04858
  %27 = sdiv i64 %26, 2
  %. = select i1 %.not, i64 %27, i64 %23
  %invariant.gep = getelementptr float, ptr %7, i64 %.
  br label %28

28:
  %.057 = phi i64 [ %14, %.lr.ph ], [ %43, %28 ]
  %29 = mul nsw i64 %.057, %4
  %30 = getelementptr inbounds float, ptr %.049, i64 %29
  %31 = load float, ptr %30, align 4
  %32 = load float, ptr %19, align 4
  %33 = fmul float %31, %32
  %34 = mul nsw i64 %.057, %6
  %35 = getelementptr inbounds float, ptr %.050, i64 %34
  %36 = load float, ptr %35, align 4
  %37 = load float, ptr %21, align 4
  %38 = fmul float %36, %37
  %39 = fadd float %33, %38
  %40 = fmul float %2, %39
  %gep = getelementptr float, ptr %invariant.gep, i64 %.057
  %41 = load float, ptr %gep, align 4
  %42 = fadd float %40, %41
  store float %42, ptr %gep, align 4
  %43 = add nuw nsw i64 %.057, 1
  %exitcond.not = icmp eq i64 %43, %16
  br i1 %exitcond.not, label %.loopexit.loopexit, label %28
}

define internal fastcc void @isozyme_sany_trmv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) unnamed_addr {
  %11 = icmp slt i64 %9, 0
  %.neg = sub i64 1, %4
  %.neg214 = mul i64 %9, %.neg
  %.0206.idx = select i1 %11, i64 %.neg214, i64 0
  %.0206 = getelementptr inbounds float, ptr %8, i64 %.0206.idx
  %.not = icmp eq i32 %1, %2
  %12 = icmp sgt i64 %4, 0
  br i1 %.not, label %.preheader, label %.preheader253

.preheader253:
  br i1 %12, label %.lr.ph259, label %.loopexit

.lr.ph259:
  %.not231 = icmp eq i32 %3, 0
  %.not232 = icmp eq i32 %2, 0
  %.not236 = icmp eq i32 %0, 0
  %.not238 = icmp eq i32 %1, 0
  %. = select i1 %.not238, i64 0, i64 %5
  %13 = shl nuw nsw i64 %4, 1
  %14 = add nsw i64 %4, -1
  br label %16

.preheader:
  br i1 %12, label %.lr.ph269, label %.loopexit

.lr.ph269:
  %.not215 = icmp eq i32 %3, 0
  %.not216 = icmp eq i32 %1, 0
  %.not220 = icmp eq i32 %0, 0
  %15 = shl nuw nsw i64 %4, 1
  br label %112

16:
  %indvars.iv = phi i64 [ %5, %.lr.ph259 ], [ %indvars.iv.next, %._crit_edge ]
  %.0205258 = phi i64 [ 0, %.lr.ph259 ], [ %64, %._crit_edge ]
  %smin = call i64 @llvm.smin.i64(i64 %indvars.iv, i64 %14)
  br i1 %.not231, label %21, label %17

17:
  %18 = mul nsw i64 %.0205258, %9
  %19 = getelementptr inbounds float, ptr %.0206, i64 %18
  %20 = load float, ptr %19, align 4
  br label %62

21:
  br i1 %.not232, label %38, label %22

22:
  br i1 %.not236, label %26, label %23

23:
  %24 = mul nsw i64 %.0205258, %7
  %25 = add nsw i64 %24, %.
  br label %54

26:
  br i1 %.not238, label %32, label %27

27:
  %28 = add nuw nsw i64 %.0205258, 1
  %29 = mul nuw nsw i64 %28, %.0205258
  %30 = lshr i64 %29, 1
  %31 = add nuw nsw i64 %30, %.0205258
  br label %54

32:
  %33 = xor i64 %.0205258, -1
  %34 = add nsw i64 %13, %33
  %35 = mul nsw i64 %34, %.0205258
  %36 = sdiv i64 %35, 2
  %37 = add nsw i64 %36, %.0205258
  br label %54

38:
  br i1 %.not236, label %42, label %39

39:
  %40 = mul nsw i64 %.0205258, %7
  %41 = add nsw i64 %40, %.
  br label %54

42:
  br i1 %.not238, label %48, label %43

43:
  %44 = add nuw nsw i64 %.0205258, 1
  %45 = mul nuw nsw i64 %44, %.0205258
  %46 = lshr i64 %45, 1
  %47 = add nuw nsw i64 %46, %.0205258
  br label %54

48:
  %49 = xor i64 %.0205258, -1
  %50 = add nsw i64 %13, %49
  %51 = mul nsw i64 %50, %.0205258
  %52 = sdiv i64 %51, 2
  %53 = add nsw i64 %52, %.0205258
  br label %54

54:
  %55 = phi i64 [ %37, %32 ], [ %25, %23 ], [ %31, %27 ], [ %41, %39 ], [ %47, %43 ], [ %53, %48 ]
  %56 = getelementptr inbounds float, ptr %6, i64 %55
  %57 = load float, ptr %56, align 4
  %58 = mul nsw i64 %.0205258, %9
  %59 = getelementptr inbounds float, ptr %.0206, i64 %58
  %60 = load float, ptr %59, align 4
  %61 = fmul float %57, %60
  br label %62

62:
  %63 = phi float [ %20, %17 ], [ %61, %54 ]
  %64 = add nuw nsw i64 %.0205258, 1
  %65 = add nsw i64 %.0205258, %5
  %.250 = call i64 @llvm.smin.i64(i64 %65, i64 %14)
  %.not239255.not = icmp slt i64 %.0205258, %.250
  br i1 %.not239255.not, label %.lr.ph, label %._crit_edge

.lr.ph:
  %66 = mul nsw i64 %.0205258, %7
  %.pn248 = sub i64 %., %.0205258
  %67 = add i64 %.pn248, %66
  %68 = mul nuw nsw i64 %64, %.0205258
  %69 = lshr i64 %68, 1
  %70 = xor i64 %.0205258, -1
  %71 = add nsw i64 %13, %70
  %72 = mul nsw i64 %71, %.0205258
  %73 = sdiv i64 %72, 2
  %.0205. = select i1 %.not238, i64 %.0205258, i64 %65
  br label %76

._crit_edge.loopexit:
  %.lcssa288 = phi float [ %110, %102 ]
  br label %._crit_edge

._crit_edge:
  %.0204.lcssa = phi float [ %63, %62 ], [ %.lcssa288, %._crit_edge.loopexit ]
  %74 = mul nsw i64 %.0205258, %9
  %75 = getelementptr inbounds float, ptr %.0206, i64 %74
  store float %.0204.lcssa, ptr %75, align 4
  %indvars.iv.next = add i64 %indvars.iv, 1
  %exitcond272.not = icmp eq i64 %64, %4
  br i1 %exitcond272.not, label %.loopexit.loopexit287, label %16

76:
  %.0203257 = phi i64 [ %64, %.lr.ph ], [ %111, %102 ]
  %.0204256 = phi float [ %63, %.lr.ph ], [ %110, %102 ]
  br i1 %.not232, label %85, label %77

77:
  br i1 %.not236, label %80, label %78

78:
  %79 = add i64 %67, %.0203257
  br label %102

80:
  br i1 %.not238, label %83, label %81

81:
  %82 = add nuw nsw i64 %.0203257, %69
  br label %102

83:
  %84 = add nsw i64 %.0203257, %73
  br label %102

85:
  br i1 %.not236, label %90, label %86

86:
  %87 = sub i64 %.0205., %.0203257
  %88 = mul nsw i64 %.0203257, %7
  %89 = add nsw i64 %87, %88
  br label %102

90:
  br i1 %.not238, label %96, label %91

91:
  %92 = add nuw nsw i64 %.0203257, 1
  %93 = mul nuw nsw i64 %92, %.0203257
  %94 = lshr i64 %93, 1
  %95 = add nuw nsw i64 %94, %.0205258
  br label %102

96:
  %97 = xor i64 %.0203257, -1
  %98 = add nsw i64 %13, %97
  %99 = mul nsw i64 %98, %.0203257
  %100 = sdiv i64 %99, 2
  %101 = add nsw i64 %100, %.0205258
  br label %102

102:
  %103 = phi i64 [ %84, %83 ], [ %79, %78 ], [ %82, %81 ], [ %89, %86 ], [ %95, %91 ], [ %101, %96 ]
  %104 = getelementptr inbounds float, ptr %6, i64 %103
  %105 = load float, ptr %104, align 4
  %106 = mul nsw i64 %.0203257, %9
  %107 = getelementptr inbounds float, ptr %.0206, i64 %106
  %108 = load float, ptr %107, align 4
  %109 = fmul float %105, %108
  %110 = fadd float %.0204256, %109
  %111 = add nuw i64 %.0203257, 1
  %exitcond.not = icmp eq i64 %.0203257, %smin
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %76

112:
  %.0202.in267 = phi i64 [ %4, %.lr.ph269 ], [ %.0202268, %._crit_edge264 ]
  %.0202268 = add nsw i64 %.0202.in267, -1
  br i1 %.not215, label %117, label %113

113:
  %114 = mul nsw i64 %.0202268, %9
  %115 = getelementptr inbounds float, ptr %.0206, i64 %114
  %116 = load float, ptr %115, align 4
  br label %142

117:
  br i1 %.not216, label %126, label %118

118:
  br i1 %.not220, label %122, label %119

119:
  %120 = mul nsw i64 %.0202268, %7
  %121 = add nsw i64 %120, %5
  br label %134

122:
  %123 = mul nsw i64 %.0202268, %.0202.in267
  %124 = lshr i64 %123, 1
  %125 = add nuw nsw i64 %124, %.0202268
  br label %134

126:
  br i1 %.not220, label %129, label %127

127:
  %128 = mul nsw i64 %.0202268, %7
  br label %134

129:
  %130 = sub nsw i64 %15, %.0202.in267
  %131 = mul nsw i64 %.0202268, %130
  %132 = sdiv i64 %131, 2
  %133 = add nsw i64 %132, %.0202268
  br label %134

134:
  %135 = phi i64 [ %133, %129 ], [ %121, %119 ], [ %125, %122 ], [ %128, %127 ]
  %136 = getelementptr inbounds float, ptr %6, i64 %135
  %137 = load float, ptr %136, align 4
  %138 = mul nsw i64 %.0202268, %9
  %139 = getelementptr inbounds float, ptr %.0206, i64 %138
  %140 = load float, ptr %139, align 4
  %141 = fmul float %137, %140
  br label %142

142:
  %143 = phi float [ %116, %113 ], [ %141, %134 ]
  %144 = icmp sgt i64 %.0202268, %5
  %145 = sub nsw i64 %.0202268, %5
  %146 = select i1 %144, i64 %145, i64 0
  %147 = icmp slt i64 %146, %.0202268
  br i1 %147, label %.lr.ph263, label %._crit_edge264

.lr.ph263:
  %148 = mul nsw i64 %.0202268, %7
  %reass.sub = sub i64 %5, %.0202.in267
  %.pn230 = add i64 %reass.sub, 1
  %149 = add i64 %.pn230, %148
  %150 = mul nsw i64 %.0202268, %.0202.in267
  %151 = lshr i64 %150, 1
  br label %155

._crit_edge264.loopexit:
  %.lcssa = phi float [ %180, %172 ]
  br label %._crit_edge264

._crit_edge264:
  %.0201.lcssa = phi float [ %143, %142 ], [ %.lcssa, %._crit_edge264.loopexit ]
  %152 = mul nsw i64 %.0202268, %9
  %153 = getelementptr inbounds float, ptr %.0206, i64 %152
  store float %.0201.lcssa, ptr %153, align 4
  %154 = icmp sgt i64 %.0202.in267, 1
  br i1 %154, label %112, label %.loopexit.loopexit

155:
  %.0261 = phi i64 [ %146, %.lr.ph263 ], [ %181, %172 ]
  %.0201260 = phi float [ %143, %.lr.ph263 ], [ %180, %172 ]
  br i1 %.not216, label %161, label %156

156:
  br i1 %.not220, label %159, label %157

157:
  %158 = add i64 %149, %.0261
  br label %172

159:
  %160 = add nsw i64 %.0261, %151
  br label %172

161:
  br i1 %.not220, label %166, label %162

162:
  %163 = sub i64 %.0202268, %.0261
  %164 = mul nsw i64 %.0261, %7
  %165 = add nsw i64 %163, %164
  br label %172

166:
  %167 = xor i64 %.0261, -1
  %168 = add i64 %15, %167
  %169 = mul nsw i64 %168, %.0261
  %170 = sdiv i64 %169, 2
  %171 = add nsw i64 %170, %.0202268
  br label %172

172:
  %173 = phi i64 [ %171, %166 ], [ %158, %157 ], [ %160, %159 ], [ %165, %162 ]
  %174 = getelementptr inbounds float, ptr %6, i64 %173
  %175 = load float, ptr %174, align 4
  %176 = mul nsw i64 %.0261, %9
  %177 = getelementptr inbounds float, ptr %.0206, i64 %176
  %178 = load float, ptr %177, align 4
  %179 = fmul float %175, %178
  %180 = fadd float %.0201260, %179
  %181 = add nsw i64 %.0261, 1
  %182 = icmp slt i64 %181, %.0202268
  br i1 %182, label %155, label %._crit_edge264.loopexit

.loopexit.loopexit:
  br label %.loopexit

.loopexit.loopexit287:
  br label %.loopexit

.loopexit:
  ret void
}

define internal fastcc void @isozyme_sany_trsv(i32 %0, i32 %1, i32 %2, i32 %3, i64 %4, i64 %5, ptr %6, i64 %7, ptr %8, i64 %9) unnamed_addr {
  %11 = icmp slt i64 %9, 0
  %.neg = sub i64 1, %4
  %.neg210 = mul i64 %9, %.neg
  %.0202.idx = select i1 %11, i64 %.neg210, i64 0
  %.0202 = getelementptr inbounds float, ptr %8, i64 %.0202.idx
  %.not = icmp eq i32 %1, %2
  br i1 %.not, label %.preheader, label %14

.preheader:
  %12 = icmp sgt i64 %4, 0
  br i1 %12, label %.lr.ph265, label %.loopexit

.lr.ph265:
  %.not219 = icmp eq i32 %1, 0
  %.not223 = icmp eq i32 %0, 0
  %13 = shl nuw nsw i64 %4, 1
  %.not211 = icmp eq i32 %3, 0
  br label %110

14:
  %15 = add i64 %4, -1
  %16 = icmp sgt i64 %4, 0
  br i1 %16, label %.lr.ph256, label %.loopexit

.lr.ph256:
  %.not236 = icmp eq i32 %2, 0
  %.not241 = icmp eq i32 %0, 0
  %.not243 = icmp eq i32 %1, 0
  %17 = select i1 %.not243, i64 0, i64 %5
  %18 = shl nuw nsw i64 %4, 1
  %.not228 = icmp eq i32 %3, 0
  %19 = add i64 %5, %4
  br label %20

20:
  %indvars.iv.in = phi i64 [ %19, %.lr.ph256 ], [ %indvars.iv, %106 ]
  %.0201253 = phi i64 [ %15, %.lr.ph256 ], [ %108, %106 ]
  %indvars.iv = add i64 %indvars.iv.in, -1
  %smin = call i64 @llvm.smin.i64(i64 %indvars.iv, i64 %15)
  %21 = mul nsw i64 %.0201253, %9
  %22 = getelementptr inbounds float, ptr %.0202, i64 %21
  %23 = load float, ptr %22, align 4
  %24 = add nuw nsw i64 %.0201253, 1
  %25 = add nsw i64 %.0201253, %5
  %. = call i64 @llvm.smin.i64(i64 %25, i64 %15)
  %.not227250.not = icmp slt i64 %.0201253, %.
  br i1 %.not227250.not, label %.lr.ph, label %._crit_edge

.lr.ph:
  %26 = mul nsw i64 %.0201253, %7
  %.pn244 = sub i64 %17, %.0201253
  %27 = add i64 %.pn244, %26
  %28 = mul nuw nsw i64 %24, %.0201253
  %29 = lshr i64 %28, 1
  %30 = xor i64 %.0201253, -1
  %31 = add i64 %18, %30
  %32 = mul nsw i64 %31, %.0201253
  %33 = sdiv i64 %32, 2
  %.0201. = select i1 %.not243, i64 %.0201253, i64 %25
  br label %34

._crit_edge.loopexit:
  %.lcssa284 = phi float [ %68, %60 ]
  br label %._crit_edge

._crit_edge:
  %.0200.lcssa = phi float [ %23, %20 ], [ %.lcssa284, %._crit_edge.loopexit ]
  br i1 %.not228, label %70, label %106

34:
  %.0199252 = phi i64 [ %24, %.lr.ph ], [ %69, %60 ]
  %.0200251 = phi float [ %23, %.lr.ph ], [ %68, %60 ]
  br i1 %.not236, label %43, label %35

35:
  br i1 %.not241, label %38, label %36

36:
  %37 = add i64 %27, %.0199252
  br label %60

38:
  br i1 %.not243, label %41, label %39

39:
  %40 = add nuw nsw i64 %.0199252, %29
  br label %60

41:
  %42 = add nsw i64 %.0199252, %33
  br label %60

43:
  br i1 %.not241, label %48, label %44

44:
  %45 = sub i64 %.0201., %.0199252
  %46 = mul nsw i64 %.0199252, %7
  %47 = add nsw i64 %45, %46
  br label %60

48:
  br i1 %.not243, label %54, label %49

49:
  %50 = add nuw nsw i64 %.0199252, 1
  %51 = mul nuw nsw i64 %50, %.0199252
  %52 = lshr i64 %51, 1
  %53 = add nuw nsw i64 %52, %.0201253
  br label %60

54:
  %55 = xor i64 %.0199252, -1
  %56 = add i64 %18, %55
  %57 = mul nsw i64 %56, %.0199252
  %58 = sdiv i64 %57, 2
  %59 = add nsw i64 %58, %.0201253
  br label %60

60:
  %61 = phi i64 [ %42, %41 ], [ %37, %36 ], [ %40, %39 ], [ %47, %44 ], [ %53, %49 ], [ %59, %54 ]
  %62 = getelementptr inbounds float, ptr %6, i64 %61
  %63 = load float, ptr %62, align 4
  %64 = mul nsw i64 %.0199252, %9
  %65 = getelementptr inbounds float, ptr %.0202, i64 %64
  %66 = load float, ptr %65, align 4
  %67 = fmul float %63, %66
  %68 = fsub float %.0200251, %67
  %69 = add i64 %.0199252, 1
  %exitcond.not = icmp eq i64 %.0199252, %smin
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %34

70:
  br i1 %.not236, label %86, label %71

71:
  br i1 %.not241, label %75, label %72

72:
  %73 = mul nsw i64 %.0201253, %7
  %74 = add nsw i64 %73, %17
  br label %101

75:
  br i1 %.not243, label %80, label %76

76:
  %77 = mul nuw nsw i64 %24, %.0201253
  %78 = lshr i64 %77, 1
  %79 = add nuw nsw i64 %78, %.0201253
  br label %101

80:
  %81 = xor i64 %.0201253, -1
  %82 = add i64 %18, %81
  %83 = mul nsw i64 %82, %.0201253
  %84 = sdiv i64 %83, 2
  %85 = add nsw i64 %84, %.0201253
  br label %101

86:
  br i1 %.not241, label %90, label %87

87:
  %88 = mul nsw i64 %.0201253, %7
  %89 = add nsw i64 %88, %17
  br label %101

90:
  br i1 %.not243, label %95, label %91

91:
  %92 = mul nuw nsw i64 %24, %.0201253
  %93 = lshr i64 %92, 1
  %94 = add nuw nsw i64 %93, %.0201253
  br label %101

95:
  %96 = xor i64 %.0201253, -1
  %97 = add i64 %18, %96
  %98 = mul nsw i64 %97, %.0201253
  %99 = sdiv i64 %98, 2
  %100 = add nsw i64 %99, %.0201253
  br label %101

101:
  %102 = phi i64 [ %85, %80 ], [ %74, %72 ], [ %79, %76 ], [ %89, %87 ], [ %94, %91 ], [ %100, %95 ]
  %103 = getelementptr inbounds float, ptr %6, i64 %102
  %104 = load float, ptr %103, align 4
  %105 = fdiv float %.0200.lcssa, %104
  br label %106

106:
  %107 = phi float [ %105, %101 ], [ %.0200.lcssa, %._crit_edge ]
  store float %107, ptr %22, align 4
  %108 = add nsw i64 %.0201253, -1
  %109 = icmp sgt i64 %.0201253, 0
  br i1 %109, label %20, label %.loopexit.loopexit283

110:
  %.0198263 = phi i64 [ 0, %.lr.ph265 ], [ %177, %175 ]
  %111 = mul nsw i64 %.0198263, %9
  %112 = getelementptr inbounds float, ptr %.0202, i64 %111
  %113 = load float, ptr %112, align 4
  %114 = icmp sgt i64 %.0198263, %5
  %115 = sub nsw i64 %.0198263, %5
  %116 = select i1 %114, i64 %115, i64 0
  %117 = icmp slt i64 %116, %.0198263
  br i1 %117, label %.lr.ph260, label %._crit_edge261

.lr.ph260:
  %118 = mul nsw i64 %.0198263, %7
  %.pn226 = sub i64 %5, %.0198263
  %119 = add i64 %.pn226, %118
  %120 = add nuw nsw i64 %.0198263, 1
  %121 = mul nuw nsw i64 %120, %.0198263
  %122 = lshr i64 %121, 1
  br label %123

._crit_edge261.loopexit:
  %.lcssa = phi float [ %148, %140 ]
  br label %._crit_edge261

._crit_edge261:
  %.0197.lcssa = phi float [ %113, %110 ], [ %.lcssa, %._crit_edge261.loopexit ]
  br i1 %.not211, label %151, label %175

123:
  %.0258 = phi i64 [ %116, %.lr.ph260 ], [ %149, %140 ]
  %.0197257 = phi float [ %113, %.lr.ph260 ], [ %148, %140 ]
  br i1 %.not219, label %129, label %124

124:
  br i1 %.not223, label %127, label %125

125:
  %126 = add i64 %119, %.0258
  br label %140

127:
  %128 = add nsw i64 %.0258, %122
  br label %140

129:
  br i1 %.not223, label %134, label %130

130:
  %131 = sub i64 %.0198263, %.0258
  %132 = mul nsw i64 %.0258, %7
  %133 = add nsw i64 %131, %132
  br label %140

134:
  %135 = xor i64 %.0258, -1
  %136 = add i64 %13, %135
  %137 = mul nsw i64 %136, %.0258
  %138 = sdiv i64 %137, 2
  %139 = add nsw i64 %138, %.0198263
  br label %140

140:
  %141 = phi i64 [ %139, %134 ], [ %126, %125 ], [ %128, %127 ], [ %133, %130 ]
  %142 = getelementptr inbounds float, ptr %6, i64 %141
  %143 = load float, ptr %142, align 4
  %144 = mul nsw i64 %.0258, %9
  %145 = getelementptr inbounds float, ptr %.0202, i64 %144
  %146 = load float, ptr %145, align 4
  %147 = fmul float %143, %146
  %148 = fsub float %.0197257, %147
  %149 = add nsw i64 %.0258, 1
  %150 = icmp slt i64 %149, %.0198263
  br i1 %150, label %123, label %._crit_edge261.loopexit

151:
  br i1 %.not219, label %161, label %152

152:
  br i1 %.not223, label %156, label %153

153:
  %154 = mul nsw i64 %.0198263, %7
  %155 = add nsw i64 %154, %5
  br label %170

156:
  %157 = add nuw nsw i64 %.0198263, 1
  %158 = mul nuw nsw i64 %157, %.0198263
  %159 = lshr i64 %158, 1
  %160 = add nuw nsw i64 %159, %.0198263
  br label %170

161:
  br i1 %.not223, label %164, label %162

162:
  %163 = mul nsw i64 %.0198263, %7
  br label %170

164:
  %165 = xor i64 %.0198263, -1
  %166 = add nsw i64 %13, %165
  %167 = mul nsw i64 %166, %.0198263
  %168 = sdiv i64 %167, 2
  %169 = add nsw i64 %168, %.0198263
  br label %170

170:
  %171 = phi i64 [ %169, %164 ], [ %155, %153 ], [ %160, %156 ], [ %163, %162 ]
  %172 = getelementptr inbounds float, ptr %6, i64 %171
  %173 = load float, ptr %172, align 4
  %174 = fdiv float %.0197.lcssa, %173
  br label %175

175:
  %176 = phi float [ %174, %170 ], [ %.0197.lcssa, %._crit_edge261 ]
  store float %176, ptr %112, align 4
  %177 = add nuw nsw i64 %.0198263, 1
  %exitcond268.not = icmp eq i64 %177, %4
  br i1 %exitcond268.not, label %.loopexit.loopexit, label %110

.loopexit.loopexit:
  br label %.loopexit

.loopexit.loopexit283:
  br label %.loopexit

.loopexit:
  ret void
}

define internal fastcc void @isozyme_sgemm(i64 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13) unnamed_addr {
  %15 = icmp sgt i64 %1, 0
  br i1 %15, label %.preheader37.lr.ph, label %._crit_edge47

.preheader37.lr.ph:
  %16 = icmp sgt i64 %0, 0
  %17 = icmp sgt i64 %2, 0
  %18 = fcmp oeq float %10, 0.000000e+00
  br label %.preheader37

.preheader37:
  %.03546 = phi i64 [ 0, %.preheader37.lr.ph ], [ %23, %._crit_edge41 ]
  br i1 %16, label %.preheader.lr.ph, label %._crit_edge41

.preheader.lr.ph:
  %19 = mul nsw i64 %.03546, %9
  %invariant.gep = getelementptr float, ptr %7, i64 %19
  %20 = mul nsw i64 %.03546, %13
  %invariant.gep42 = getelementptr float, ptr %11, i64 %20
  br label %.preheader

._crit_edge47.loopexit:
  br label %._crit_edge47

._crit_edge47:
  ret void

.preheader:
  %.03440 = phi i64 [ 0, %.preheader.lr.ph ], [ %39, %._crit_edge._crit_edge ]
  br i1 %17, label %.lr.ph, label %._crit_edge

.lr.ph:
  %21 = mul nsw i64 %.03440, %5
  %22 = getelementptr float, ptr %4, i64 %21
  br label %25

._crit_edge41.loopexit:
  br label %._crit_edge41

._crit_edge41:
  %23 = add nuw nsw i64 %.03546, 1
  %exitcond49.not = icmp eq i64 %23, %1
  br i1 %exitcond49.not, label %._crit_edge47.loopexit, label %.preheader37

._crit_edge.loopexit:
  %.lcssa = phi float [ %32, %25 ]
  br label %._crit_edge

._crit_edge:
  %.033.lcssa = phi float [ 0.000000e+00, %.preheader ], [ %.lcssa, %._crit_edge.loopexit ]
  %24 = fmul float %3, %.033.lcssa
  %.pre = mul nsw i64 %.03440, %12
  br i1 %18, label %._crit_edge._crit_edge, label %34

25:
  %.039 = phi i64 [ 0, %.lr.ph ], [ %33, %25 ]
  %.03338 = phi float [ 0.000000e+00, %.lr.ph ], [ %32, %25 ]
  %26 = mul nsw i64 %.039, %6
  %27 = getelementptr float, ptr %22, i64 %26
  %28 = load float, ptr %27, align 4
  %29 = mul nsw i64 %.039, %8
  %gep = getelementptr float, ptr %invariant.gep, i64 %29
  %30 = load float, ptr %gep, align 4
  %31 = fmul float %28, %30
  %32 = fadd float %.03338, %31
  %33 = add nuw nsw i64 %.039, 1
  %exitcond.not = icmp eq i64 %33, %2
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %25

34:
  %gep43 = getelementptr float, ptr %invariant.gep42, i64 %.pre
  %35 = load float, ptr %gep43, align 4
  %36 = fmul float %10, %35
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %37 = phi float [ %36, %34 ], [ 0.000000e+00, %._crit_edge ]
  %38 = fadd float %24, %37
  %gep45 = getelementptr float, ptr %invariant.gep42, i64 %.pre
  store float %38, ptr %gep45, align 4
  %39 = add nuw nsw i64 %.03440, 1
  %exitcond48.not = icmp eq i64 %39, %0
  br i1 %exitcond48.not, label %._crit_edge41.loopexit, label %.preheader
}

define internal fastcc void @isozyme_ssymm(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13) unnamed_addr {
  %15 = icmp sgt i64 %2, 0
  br i1 %15, label %.preheader45.lr.ph, label %._crit_edge55

.preheader45.lr.ph:
  %16 = icmp sgt i64 %1, 0
  %17 = fcmp oeq float %10, 0.000000e+00
  br label %.preheader45

.preheader45:
  %.04254 = phi i64 [ 0, %.preheader45.lr.ph ], [ %20, %._crit_edge49 ]
  br i1 %16, label %.preheader.lr.ph, label %._crit_edge49

.preheader.lr.ph:
  %18 = mul nsw i64 %.04254, %9
  %invariant.gep = getelementptr float, ptr %7, i64 %18
  %19 = mul nsw i64 %.04254, %13
  %invariant.gep50 = getelementptr float, ptr %11, i64 %19
  br label %.preheader

._crit_edge55.loopexit:
  br label %._crit_edge55

._crit_edge55:
  ret void

.preheader:
  %.04148 = phi i64 [ 0, %.preheader.lr.ph ], [ %40, %._crit_edge._crit_edge ]
  br label %22

._crit_edge49.loopexit:
  br label %._crit_edge49

._crit_edge49:
  %20 = add nuw nsw i64 %.04254, 1
  %exitcond57.not = icmp eq i64 %20, %2
  br i1 %exitcond57.not, label %._crit_edge55.loopexit, label %.preheader45

._crit_edge:
  %.lcssa = phi float [ %33, %22 ]
  %21 = fmul float %3, %.lcssa
  %.pre = mul nsw i64 %.04148, %12
  br i1 %17, label %._crit_edge._crit_edge, label %35

22:
  %.047 = phi i64 [ 0, %.preheader ], [ %34, %22 ]
  %.04046 = phi float [ 0.000000e+00, %.preheader ], [ %33, %22 ]
  %23 = icmp ult i64 %.04148, %.047
  %24 = zext i1 %23 to i32
  %25 = icmp eq i32 %0, %24
  %. = select i1 %25, i64 %6, i64 %5
  %.65.v = select i1 %25, i64 %5, i64 %6
  %.65 = mul nsw i64 %.04148, %.65.v
  %26 = mul nsw i64 %.047, %.
  %27 = getelementptr float, ptr %4, i64 %26
  %28 = getelementptr float, ptr %27, i64 %.65
  %29 = load float, ptr %28, align 4
  %30 = mul nsw i64 %.047, %8
  %gep = getelementptr float, ptr %invariant.gep, i64 %30
  %31 = load float, ptr %gep, align 4
  %32 = fmul float %29, %31
  %33 = fadd float %.04046, %32
  %34 = add nuw nsw i64 %.047, 1
  %exitcond.not = icmp eq i64 %34, %1
  br i1 %exitcond.not, label %._crit_edge, label %22

35:
  %gep51 = getelementptr float, ptr %invariant.gep50, i64 %.pre
  %36 = load float, ptr %gep51, align 4
  %37 = fmul float %10, %36
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %38 = phi float [ %37, %35 ], [ 0.000000e+00, %._crit_edge ]
  %39 = fadd float %21, %38
  %gep53 = getelementptr float, ptr %invariant.gep50, i64 %.pre
  store float %39, ptr %gep53, align 4
  %40 = add nuw nsw i64 %.04148, 1
  %exitcond56.not = icmp eq i64 %40, %1
  br i1 %exitcond56.not, label %._crit_edge49.loopexit, label %.preheader
}

define internal fastcc void @isozyme_ssyrk(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, float %7, ptr %8, i64 %9, i64 %10) unnamed_addr {
  %12 = icmp sgt i64 %1, 0
  br i1 %12, label %.lr.ph48, label %._crit_edge49

.lr.ph48:
  %.not = icmp eq i32 %0, 0
  %13 = icmp sgt i64 %2, 0
  %14 = fcmp oeq float %7, 0.000000e+00
  br label %15

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond51.not = icmp eq i64 %17, %1
  br i1 %exitcond51.not, label %._crit_edge49.loopexit, label %15

._crit_edge49.loopexit:
  br label %._crit_edge49

._crit_edge49:
  ret void

15:
  %.03946 = phi i64 [ 0, %.lr.ph48 ], [ %17, %.loopexit ]
  %16 = select i1 %.not, i64 0, i64 %.03946
  %17 = add nuw nsw i64 %.03946, 1
  %18 = select i1 %.not, i64 %17, i64 %1
  %19 = icmp slt i64 %16, %18
  br i1 %19, label %.preheader.lr.ph, label %.loopexit

.preheader.lr.ph:
  %20 = mul nsw i64 %.03946, %5
  %21 = getelementptr float, ptr %4, i64 %20
  %22 = mul nsw i64 %.03946, %9
  %23 = getelementptr float, ptr %8, i64 %22
  br label %.preheader

.preheader:
  %.03844 = phi i64 [ %16, %.preheader.lr.ph ], [ %43, %._crit_edge._crit_edge ]
  br i1 %13, label %.lr.ph, label %._crit_edge

.lr.ph:
  %24 = mul nsw i64 %.03844, %5
  %25 = getelementptr float, ptr %4, i64 %24
  br label %27

._crit_edge.loopexit:
  %.lcssa = phi float [ %34, %27 ]
  br label %._crit_edge

._crit_edge:
  %.037.lcssa = phi float [ 0.000000e+00, %.preheader ], [ %.lcssa, %._crit_edge.loopexit ]
  %26 = fmul float %3, %.037.lcssa
  %.pre = mul nsw i64 %.03844, %10
  br i1 %14, label %._crit_edge._crit_edge, label %36

27:
  %.043 = phi i64 [ 0, %.lr.ph ], [ %35, %27 ]
  %.03742 = phi float [ 0.000000e+00, %.lr.ph ], [ %34, %27 ]
  %28 = mul nsw i64 %.043, %6
  %29 = getelementptr float, ptr %21, i64 %28
  %30 = load float, ptr %29, align 4
  %31 = getelementptr float, ptr %25, i64 %28
  %32 = load float, ptr %31, align 4
  %33 = fmul float %30, %32
  %34 = fadd float %.03742, %33
  %35 = add nuw nsw i64 %.043, 1
  %exitcond.not = icmp eq i64 %35, %2
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %27

36:
  %37 = getelementptr float, ptr %23, i64 %.pre
  %38 = load float, ptr %37, align 4
  %39 = fmul float %7, %38
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %40 = phi float [ %39, %36 ], [ 0.000000e+00, %._crit_edge ]
  %41 = fadd float %26, %40
  %42 = getelementptr float, ptr %23, i64 %.pre
  store float %41, ptr %42, align 4
  %43 = add nuw nsw i64 %.03844, 1
  %exitcond50.not = icmp eq i64 %43, %18
  br i1 %exitcond50.not, label %.loopexit.loopexit, label %.preheader
}

define internal fastcc void @isozyme_ssyr2k(i32 %0, i64 %1, i64 %2, float %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9, float %10, ptr %11, i64 %12, i64 %13) unnamed_addr {
  %15 = icmp sgt i64 %1, 0
  br i1 %15, label %.lr.ph58, label %._crit_edge59

.lr.ph58:
  %.not = icmp eq i32 %0, 0
  %16 = icmp sgt i64 %2, 0
  %17 = fcmp oeq float %10, 0.000000e+00
  br label %18

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %exitcond61.not = icmp eq i64 %20, %1
  br i1 %exitcond61.not, label %._crit_edge59.loopexit, label %18

._crit_edge59.loopexit:
  br label %._crit_edge59

._crit_edge59:
  ret void

18:
  %.04956 = phi i64 [ 0, %.lr.ph58 ], [ %20, %.loopexit ]
  %19 = select i1 %.not, i64 0, i64 %.04956
  %20 = add nuw nsw i64 %.04956, 1
  %21 = select i1 %.not, i64 %20, i64 %1
  %22 = icmp slt i64 %19, %21
  br i1 %22, label %.preheader.lr.ph, label %.loopexit

.preheader.lr.ph:
  %23 = mul nsw i64 %.04956, %5
  %24 = getelementptr float, ptr %4, i64 %23
  %25 = mul nsw i64 %.04956, %8
  %26 = getelementptr float, ptr %7, i64 %25
  %27 = mul nsw i64 %.04956, %12
  %28 = getelementptr float, ptr %11, i64 %27
  br label %.preheader

.preheader:
  %.04854 = phi i64 [ %19, %.preheader.lr.ph ], [ %57, %._crit_edge._crit_edge ]
  br i1 %16, label %.lr.ph, label %._crit_edge

.lr.ph:
  %29 = mul nsw i64 %.04854, %8
  %30 = getelementptr float, ptr %7, i64 %29
  %31 = mul nsw i64 %.04854, %5
  %32 = getelementptr float, ptr %4, i64 %31
  br label %34

._crit_edge.loopexit:
  %.lcssa = phi float [ %48, %34 ]
  br label %._crit_edge

._crit_edge:
  %.047.lcssa = phi float [ 0.000000e+00, %.preheader ], [ %.lcssa, %._crit_edge.loopexit ]
  %33 = fmul float %3, %.047.lcssa
  %.pre = mul nsw i64 %.04854, %13
  br i1 %17, label %._crit_edge._crit_edge, label %50

34:
  %.053 = phi i64 [ 0, %.lr.ph ], [ %49, %34 ]
  %.04752 = phi float [ 0.000000e+00, %.lr.ph ], [ %48, %34 ]
  %35 = mul nsw i64 %.053, %6
  %36 = getelementptr float, ptr %24, i64 %35
  %37 = load float, ptr %36, align 4
  %38 = mul nsw i64 %.053, %9
  %39 = getelementptr float, ptr %30, i64 %38
  %40 = load float, ptr %39, align 4
  %41 = fmul float %37, %40
  %42 = getelementptr float, ptr %26, i64 %38
  %43 = load float, ptr %42, align 4
  %44 = getelementptr float, ptr %32, i64 %35
  %45 = load float, ptr %44, align 4
  %46 = fmul float %43, %45
  %47 = fadd float %41, %46
  %48 = fadd float %.04752, %47
  %49 = add nuw nsw i64 %.053, 1
  %exitcond.not = icmp eq i64 %49, %2
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %34

50:
  %51 = getelementptr float, ptr %28, i64 %.pre
  %52 = load float, ptr %51, align 4
  %53 = fmul float %10, %52
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:
  %54 = phi float [ %53, %50 ], [ 0.000000e+00, %._crit_edge ]
  %55 = fadd float %33, %54
  %56 = getelementptr float, ptr %28, i64 %.pre
  store float %55, ptr %56, align 4
  %57 = add nuw nsw i64 %.04854, 1
  %exitcond60.not = icmp eq i64 %57, %21
  br i1 %exitcond60.not, label %.loopexit.loopexit, label %.preheader
}

define internal fastcc void @isozyme_strmm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10) unnamed_addr {
  %12 = icmp sgt i64 %3, 0
  br i1 %12, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.018 = phi i64 [ %15, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %13 = mul nsw i64 %.018, %10
  %14 = getelementptr inbounds float, ptr %8, i64 %13
  call fastcc void @isozyme_strmv(i32 %0, i32 %1, i64 %2, ptr %5, i64 %6, i64 %7, ptr %14, i64 %9)
  call fastcc void @isozyme_sscal(i64 %2, float %4, ptr %14, i64 %9)
  %15 = add nuw nsw i64 %.018, 1
  %exitcond.not = icmp eq i64 %15, %3
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define internal fastcc void @isozyme_strsm(i32 %0, i32 %1, i64 %2, i64 %3, float %4, ptr %5, i64 %6, i64 %7, ptr %8, i64 %9, i64 %10) unnamed_addr {
  %12 = icmp sgt i64 %3, 0
  br i1 %12, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.018 = phi i64 [ %15, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %13 = mul nsw i64 %.018, %10
  %14 = getelementptr inbounds float, ptr %8, i64 %13
  call fastcc void @isozyme_sscal(i64 %2, float %4, ptr %14, i64 %9)
  call fastcc void @isozyme_strsv(i32 %0, i32 %1, i64 %2, ptr %5, i64 %6, i64 %7, ptr %14, i64 %9)
  %15 = add nuw nsw i64 %.018, 1
  %exitcond.not = icmp eq i64 %15, %3
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}

define internal fastcc i32 @isozyme_spotrf(i64 %0, ptr %1, i64 %2, i64 %3) unnamed_addr {
  %5 = icmp sgt i64 %0, 0
  br i1 %5, label %.lr.ph92.preheader, label %.thread73

.lr.ph92.preheader:
  br label %.lr.ph92

.lr.ph92:
  %.06890 = phi i64 [ %.06485, %._crit_edge89 ], [ 0, %.lr.ph92.preheader ]
  %6 = mul nsw i64 %.06890, %2
  %7 = mul nsw i64 %.06890, %3
  %8 = getelementptr float, ptr %1, i64 %6
  %9 = getelementptr float, ptr %8, i64 %7
  %10 = load float, ptr %9, align 4
  %.not = icmp eq i64 %.06890, 0
  br i1 %.not, label %._crit_edge, label %.lr.ph.preheader

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  %.lcssa = phi float [ %16, %.lr.ph ]
  br label %._crit_edge

._crit_edge:
  %.066.lcssa = phi float [ %10, %.lr.ph92 ], [ %.lcssa, %._crit_edge.loopexit ]
  %11 = fcmp ogt float %.066.lcssa, 0.000000e+00
  br i1 %11, label %20, label %.thread

.lr.ph:
  %.06578 = phi i64 [ %17, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %.06677 = phi float [ %16, %.lr.ph ], [ %10, %.lr.ph.preheader ]
  %12 = mul nsw i64 %.06578, %3
  %13 = getelementptr float, ptr %8, i64 %12
  %14 = load float, ptr %13, align 4
  %15 = fmul float %14, %14
  %16 = fsub float %.06677, %15
  %17 = add nuw nsw i64 %.06578, 1
  %exitcond.not = icmp eq i64 %17, %.06890
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph

.thread:
  %.06890.lcssa = phi i64 [ %.06890, %._crit_edge ]
  %18 = trunc i64 %.06890.lcssa to i32
  %19 = add i32 %18, 1
  br label %.thread73

20:
  %21 = call float @llvm.sqrt.f32(float %.066.lcssa)
  store float %21, ptr %9, align 4
  %.06485 = add nuw nsw i64 %.06890, 1
  %22 = icmp slt i64 %.06485, %0
  br i1 %22, label %.lr.ph88.preheader, label %._crit_edge89

.lr.ph88.preheader:
  br label %.lr.ph88

.lr.ph88:
  %.06486 = phi i64 [ %.064, %._crit_edge83 ], [ %.06485, %.lr.ph88.preheader ]
  %23 = mul nsw i64 %.06486, %2
  %24 = getelementptr float, ptr %1, i64 %23
  %25 = getelementptr float, ptr %24, i64 %7
  %26 = load float, ptr %25, align 4
  br i1 %.not, label %._crit_edge83, label %.lr.ph82.preheader

.lr.ph82.preheader:
  br label %.lr.ph82

._crit_edge83.loopexit:
  %.lcssa107 = phi float [ %34, %.lr.ph82 ]
  br label %._crit_edge83

._crit_edge83:
  %.063.lcssa = phi float [ %26, %.lr.ph88 ], [ %.lcssa107, %._crit_edge83.loopexit ]
  %27 = fdiv float %.063.lcssa, %21
  store float %27, ptr %25, align 4
  %.064 = add nuw nsw i64 %.06486, 1
  %exitcond97.not = icmp eq i64 %.064, %0
  br i1 %exitcond97.not, label %._crit_edge89.loopexit, label %.lr.ph88

.lr.ph82:
  %.080 = phi i64 [ %35, %.lr.ph82 ], [ 0, %.lr.ph82.preheader ]
  %.06379 = phi float [ %34, %.lr.ph82 ], [ %26, %.lr.ph82.preheader ]
  %28 = mul nsw i64 %.080, %3
  %29 = getelementptr float, ptr %24, i64 %28
  %30 = load float, ptr %29, align 4
  %31 = getelementptr float, ptr %8, i64 %28
  %32 = load float, ptr %31, align 4
  %33 = fmul float %30, %32
  %34 = fsub float %.06379, %33
  %35 = add nuw nsw i64 %.080, 1
  %exitcond96.not = icmp eq i64 %35, %.06890
  br i1 %exitcond96.not, label %._crit_edge83.loopexit, label %.lr.ph82

._crit_edge89.loopexit:
  br label %._crit_edge89

._crit_edge89:
  %exitcond98.not = icmp eq i64 %.06485, %0
  br i1 %exitcond98.not, label %.thread73.loopexit, label %.lr.ph92

.thread73.loopexit:
  br label %.thread73

.thread73:
  %36 = phi i32 [ %19, %.thread ], [ 0, %4 ], [ 0, %.thread73.loopexit ]
  ret i32 %36
}

define internal fastcc void @isozyme_spotrs(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, i64 %7) unnamed_addr {
  call fastcc void @isozyme_strsm(i32 0, i32 0, i64 %0, i64 %1, float 1.000000e+00, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, i64 %7)
  call fastcc void @isozyme_strsm(i32 1, i32 0, i64 %0, i64 %1, float 1.000000e+00, ptr %2, i64 %4, i64 %3, ptr %5, i64 %6, i64 %7)
  ret void
}

define internal fastcc i32 @isozyme_strtrs(i32 %0, i32 %1, i64 %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9) unnamed_addr {
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
  call fastcc void @isozyme_strsm(i32 %0, i32 %1, i64 %2, i64 %3, float 1.000000e+00, ptr %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %23

23:
  %.1 = phi i32 [ 0, %.thread ], [ %22, %20 ]
  ret i32 %.1
}

define internal fastcc i32 @isozyme_sposv(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, i64 %7) unnamed_addr {
  %9 = call fastcc i32 @isozyme_spotrf(i64 %0, ptr %2, i64 %3, i64 %4)
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %12

11:
  call fastcc void @isozyme_spotrs(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, i64 %7)
  br label %12

12:
  ret i32 %9
}

define internal fastcc i32 @isozyme_spotri(i64 %0, ptr %1, i64 %2, i64 %3) unnamed_addr {
  %5 = shl i64 %0, 2
  %6 = mul i64 %5, %0
  %7 = or i64 %6, 1
  %8 = call ptr @malloc(i64 %7)
  %9 = icmp sgt i64 %0, 0
  br i1 %9, label %.lr.ph.preheader, label %._crit_edge34

.lr.ph.preheader:
  br label %.lr.ph

.lr.ph:
  %.033 = phi i64 [ %13, %._crit_edge ], [ 0, %.lr.ph.preheader ]
  %10 = mul nuw nsw i64 %.033, %0
  %invariant.gep = getelementptr float, ptr %8, i64 %10
  br label %14

._crit_edge34.loopexit:
  br label %._crit_edge34

._crit_edge34:
  %11 = call fastcc i32 @isozyme_strtrs(i32 0, i32 0, i64 %0, i64 %0, ptr %1, i64 %2, i64 %3, ptr %8, i64 1, i64 %0)
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %18, label %19

._crit_edge:
  %13 = add nuw nsw i64 %.033, 1
  %exitcond35.not = icmp eq i64 %13, %0
  br i1 %exitcond35.not, label %._crit_edge34.loopexit, label %.lr.ph

14:
  %.03032 = phi i64 [ 0, %.lr.ph ], [ %17, %14 ]
  %15 = icmp eq i64 %.03032, %.033
  %16 = uitofp i1 %15 to float
  %gep = getelementptr float, ptr %invariant.gep, i64 %.03032
  store float %16, ptr %gep, align 4
  %17 = add nuw nsw i64 %.03032, 1
  %exitcond.not = icmp eq i64 %17, %0
  br i1 %exitcond.not, label %._crit_edge, label %14

18:
  call fastcc void @isozyme_ssyrk(i32 0, i64 %0, i64 %0, float 1.000000e+00, ptr %8, i64 %0, i64 1, float 0.000000e+00, ptr %1, i64 %2, i64 %3)
  br label %19

19:
  call void @free(ptr %8)
  ret i32 %11
}

define internal fastcc i32 @isozyme_strtri(i32 %0, i32 %1, i64 %2, ptr %3, i64 %4, i64 %5) unnamed_addr {
  %7 = shl i64 %2, 2
  %8 = mul i64 %7, %2
  %9 = or i64 %8, 1
  %10 = call ptr @malloc(i64 %9)
  %11 = icmp sgt i64 %2, 0
  br i1 %11, label %.lr.ph.preheader, label %._crit_edge53.thread

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge53.thread:
  %12 = call fastcc i32 @isozyme_strtrs(i32 %0, i32 %1, i64 %2, i64 %2, ptr %3, i64 %4, i64 %5, ptr %10, i64 1, i64 %2)
  br label %.loopexit

.lr.ph:
  %.04752 = phi i64 [ %19, %._crit_edge ], [ 0, %.lr.ph.preheader ]
  %13 = mul nuw nsw i64 %.04752, %2
  %invariant.gep = getelementptr float, ptr %10, i64 %13
  br label %20

._crit_edge53:
  %14 = call fastcc i32 @isozyme_strtrs(i32 %0, i32 %1, i64 %2, i64 %2, ptr %3, i64 %4, i64 %5, ptr nonnull %10, i64 1, i64 %2)
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %.lr.ph63, label %.loopexit

.lr.ph63:
  %.not = icmp eq i32 %0, 0
  %16 = zext i32 %1 to i64
  %17 = xor i32 %1, 1
  %18 = zext i32 %17 to i64
  br label %24

._crit_edge:
  %19 = add nuw nsw i64 %.04752, 1
  %exitcond64.not = icmp eq i64 %19, %2
  br i1 %exitcond64.not, label %._crit_edge53, label %.lr.ph

20:
  %.04851 = phi i64 [ 0, %.lr.ph ], [ %23, %20 ]
  %21 = icmp eq i64 %.04851, %.04752
  %22 = uitofp i1 %21 to float
  %gep = getelementptr float, ptr %invariant.gep, i64 %.04851
  store float %22, ptr %gep, align 4
  %23 = add nuw nsw i64 %.04851, 1
  %exitcond.not = icmp eq i64 %23, %2
  br i1 %exitcond.not, label %._crit_edge, label %20

24:
  %.04662 = phi i64 [ 0, %.lr.ph63 ], [ %32, %._crit_edge57 ]
  %25 = add nuw nsw i64 %.04662, %16
  %26 = select i1 %.not, i64 %25, i64 0
  %27 = add nuw nsw i64 %.04662, %18
  %28 = select i1 %.not, i64 %2, i64 %27
  %29 = icmp slt i64 %26, %28
  br i1 %29, label %.lr.ph56, label %._crit_edge57

.lr.ph56:
  %30 = mul nuw nsw i64 %.04662, %2
  %invariant.gep58 = getelementptr float, ptr %10, i64 %30
  %31 = mul nsw i64 %.04662, %5
  %invariant.gep60 = getelementptr float, ptr %3, i64 %31
  br label %33

._crit_edge57.loopexit:
  br label %._crit_edge57

._crit_edge57:
  %32 = add nuw nsw i64 %.04662, 1
  %exitcond66.not = icmp eq i64 %32, %2
  br i1 %exitcond66.not, label %.loopexit.loopexit, label %24

33:
  %.054 = phi i64 [ %26, %.lr.ph56 ], [ %36, %33 ]
  %gep59 = getelementptr float, ptr %invariant.gep58, i64 %.054
  %34 = load float, ptr %gep59, align 4
  %35 = mul nsw i64 %.054, %4
  %gep61 = getelementptr float, ptr %invariant.gep60, i64 %35
  store float %34, ptr %gep61, align 4
  %36 = add nuw nsw i64 %.054, 1
  %exitcond65.not = icmp eq i64 %36, %28
  br i1 %exitcond65.not, label %._crit_edge57.loopexit, label %33

.loopexit.loopexit:
  br label %.loopexit

.loopexit:
  %37 = phi i32 [ %12, %._crit_edge53.thread ], [ %14, %._crit_edge53 ], [ %14, %.loopexit.loopexit ]
  call void @free(ptr %10)
  ret i32 %37
}

declare i64 @llvm.smin.i64(i64, i64)
