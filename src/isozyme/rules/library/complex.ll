define double @isozyme_cabs(double %0, double %1) {
  %3 = call double @hypot(double %0, double %1)
  ret double %3
}

declare double @hypot(double , double )

define double @isozyme_carg(double %0, double %1) {
  %3 = call double @atan2(double %1, double %0)
  ret double %3
}

declare double @atan2(double , double )

define { double, double } @isozyme_cexp(double %0, double %1) {
  %3 = call double @llvm.exp.f64(double %0)
  %4 = call double @llvm.cos.f64(double %1)
  %5 = fmul double %3, %4
  %6 = call double @llvm.sin.f64(double %1)
  %7 = fmul double %3, %6
  %.fca.0.insert = insertvalue { double, double } poison, double %5, 0
  %.fca.1.insert = insertvalue { double, double } %.fca.0.insert, double %7, 1
  ret { double, double } %.fca.1.insert
}

declare double @llvm.exp.f64(double)

declare double @llvm.cos.f64(double)

declare double @llvm.sin.f64(double)

define { double, double } @isozyme_clog(double %0, double %1) {
  %3 = call double @hypot(double %0, double %1)
  %4 = call double @llvm.log.f64(double %3)
  %5 = call double @atan2(double %1, double %0)
  %.fca.0.insert = insertvalue { double, double } poison, double %4, 0
  %.fca.1.insert = insertvalue { double, double } %.fca.0.insert, double %5, 1
  ret { double, double } %.fca.1.insert
}

declare double @llvm.log.f64(double)

define { double, double } @isozyme_csqrt(double %0, double %1) {
  %3 = call double @hypot(double %0, double %1)
  %4 = fcmp oeq double %3, 0.000000e+00
  br i1 %4, label %19, label %5

5:
  %6 = call double @llvm.fabs.f64(double %0)
  %7 = fadd double %6, %3
  %8 = fmul double %7, 5.000000e-01
  %9 = call double @llvm.sqrt.f64(double %8)
  %10 = fcmp ult double %0, 0.000000e+00
  br i1 %10, label %14, label %11

11:
  %12 = fmul double %9, 2.000000e+00
  %13 = fdiv double %1, %12
  br label %19

14:
  %15 = call double @llvm.fabs.f64(double %1)
  %16 = fmul double %9, 2.000000e+00
  %17 = fdiv double %15, %16
  %18 = call double @llvm.copysign.f64(double %9, double %1)
  br label %19

19:
  %.sroa.026.0 = phi double [ 0.000000e+00, %2 ], [ %9, %11 ], [ %17, %14 ]
  %.sroa.427.0 = phi double [ %1, %2 ], [ %13, %11 ], [ %18, %14 ]
  %.fca.0.insert = insertvalue { double, double } poison, double %.sroa.026.0, 0
  %.fca.1.insert = insertvalue { double, double } %.fca.0.insert, double %.sroa.427.0, 1
  ret { double, double } %.fca.1.insert
}

declare double @llvm.fabs.f64(double)

declare double @llvm.sqrt.f64(double)

declare double @llvm.copysign.f64(double, double)

define { double, double } @isozyme_cpow(double %0, double %1, double %2, double %3) {
  %5 = fcmp oeq double %0, 0.000000e+00
  %6 = fcmp oeq double %1, 0.000000e+00
  %or.cond = and i1 %5, %6
  br i1 %or.cond, label %7, label %12

7:
  %8 = fcmp oeq double %2, 0.000000e+00
  %9 = fcmp oeq double %3, 0.000000e+00
  %10 = and i1 %8, %9
  %11 = uitofp i1 %10 to double
  br label %27

12:
  %13 = call double @hypot(double %0, double %1)
  %14 = call double @llvm.log.f64(double %13)
  %15 = call double @atan2(double %1, double %0)
  %16 = fmul double %2, %14
  %17 = fmul double %3, %15
  %18 = fsub double %16, %17
  %19 = call double @llvm.exp.f64(double %18)
  %20 = fmul double %2, %15
  %21 = fmul double %3, %14
  %22 = fadd double %20, %21
  %23 = call double @llvm.cos.f64(double %22)
  %24 = fmul double %19, %23
  %25 = call double @llvm.sin.f64(double %22)
  %26 = fmul double %19, %25
  br label %27

27:
  %.sroa.033.0 = phi double [ %11, %7 ], [ %24, %12 ]
  %.sroa.334.0 = phi double [ 0.000000e+00, %7 ], [ %26, %12 ]
  %.fca.0.insert = insertvalue { double, double } poison, double %.sroa.033.0, 0
  %.fca.1.insert = insertvalue { double, double } %.fca.0.insert, double %.sroa.334.0, 1
  ret { double, double } %.fca.1.insert
}

define { double, double } @isozyme_csin(double %0, double %1) {
  %3 = call double @llvm.sin.f64(double %0)
  %4 = call double @cosh(double %1)
  %5 = fmul double %3, %4
  %6 = call double @llvm.cos.f64(double %0)
  %7 = call double @sinh(double %1)
  %8 = fmul double %6, %7
  %.fca.0.insert = insertvalue { double, double } poison, double %5, 0
  %.fca.1.insert = insertvalue { double, double } %.fca.0.insert, double %8, 1
  ret { double, double } %.fca.1.insert
}

declare double @cosh(double )

declare double @sinh(double )

define { double, double } @isozyme_ccos(double %0, double %1) {
  %3 = call double @llvm.cos.f64(double %0)
  %4 = call double @cosh(double %1)
  %5 = fmul double %3, %4
  %6 = call double @llvm.sin.f64(double %0)
  %7 = fneg double %6
  %8 = call double @sinh(double %1)
  %9 = fmul double %8, %7
  %.fca.0.insert = insertvalue { double, double } poison, double %5, 0
  %.fca.1.insert = insertvalue { double, double } %.fca.0.insert, double %9, 1
  ret { double, double } %.fca.1.insert
}

define { double, double } @isozyme_csinh(double %0, double %1) {
  %3 = call double @sinh(double %0)
  %4 = call double @llvm.cos.f64(double %1)
  %5 = fmul double %4, %3
  %6 = call double @cosh(double %0)
  %7 = call double @llvm.sin.f64(double %1)
  %8 = fmul double %7, %6
  %.fca.0.insert = insertvalue { double, double } poison, double %5, 0
  %.fca.1.insert = insertvalue { double, double } %.fca.0.insert, double %8, 1
  ret { double, double } %.fca.1.insert
}

define { double, double } @isozyme_ccosh(double %0, double %1) {
  %3 = call double @cosh(double %0)
  %4 = call double @llvm.cos.f64(double %1)
  %5 = fmul double %4, %3
  %6 = call double @sinh(double %0)
  %7 = call double @llvm.sin.f64(double %1)
  %8 = fmul double %7, %6
  %.fca.0.insert = insertvalue { double, double } poison, double %5, 0
  %.fca.1.insert = insertvalue { double, double } %.fca.0.insert, double %8, 1
  ret { double, double } %.fca.1.insert
}

define { double, double } @isozyme_ctanh(double %0, double %1) {
  %3 = call double @tanh(double %0)
  %4 = call double @llvm.cos.f64(double %1)
  %5 = call double @llvm.sin.f64(double %1)
  %6 = fmul double %4, %4
  %7 = fmul double %3, %3
  %8 = fmul double %5, %7
  %9 = fmul double %5, %8
  %10 = fadd double %6, %9
  %11 = fdiv double %3, %10
  %12 = fsub double 1.000000e+00, %7
  %13 = fmul double %4, %12
  %14 = fmul double %5, %13
  %15 = fdiv double %14, %10
  %.fca.0.insert = insertvalue { double, double } poison, double %11, 0
  %.fca.1.insert = insertvalue { double, double } %.fca.0.insert, double %15, 1
  ret { double, double } %.fca.1.insert
}

declare double @tanh(double )

define { double, double } @isozyme_ctan(double %0, double %1) {
  %3 = call double @tanh(double %1)
  %4 = call double @llvm.cos.f64(double %0)
  %5 = call double @llvm.sin.f64(double %0)
  %6 = fmul double %4, %4
  %7 = fmul double %3, %3
  %8 = fmul double %5, %7
  %9 = fmul double %5, %8
  %10 = fadd double %6, %9
  %11 = fsub double 1.000000e+00, %7
  %12 = fmul double %4, %11
  %13 = fmul double %5, %12
  %14 = fdiv double %13, %10
  %15 = fdiv double %3, %10
  %.fca.0.insert = insertvalue { double, double } poison, double %14, 0
  %.fca.1.insert = insertvalue { double, double } %.fca.0.insert, double %15, 1
  ret { double, double } %.fca.1.insert
}

define float @isozyme_cabsf(<2 x float> %0) {
  %.sroa.0.0.vec.extract = extractelement <2 x float> %0, i64 0
  %.sroa.0.4.vec.extract4 = extractelement <2 x float> %0, i64 1
  %2 = call float @hypotf(float %.sroa.0.0.vec.extract, float %.sroa.0.4.vec.extract4)
  ret float %2
}

declare float @hypotf(float , float )

define float @isozyme_cargf(<2 x float> %0) {
  %.sroa.0.4.vec.extract = extractelement <2 x float> %0, i64 1
  %.sroa.0.0.vec.extract2 = extractelement <2 x float> %0, i64 0
  %2 = call float @atan2f(float %.sroa.0.4.vec.extract, float %.sroa.0.0.vec.extract2)
  ret float %2
}

declare float @atan2f(float , float )

define <2 x float> @isozyme_cexpf(<2 x float> %0) {
  %.sroa.05.0.vec.extract = extractelement <2 x float> %0, i64 0
  %2 = call float @llvm.exp.f32(float %.sroa.05.0.vec.extract)
  %.sroa.05.4.vec.extract9 = extractelement <2 x float> %0, i64 1
  %3 = call float @llvm.cos.f32(float %.sroa.05.4.vec.extract9)
  %4 = fmul float %2, %3
  %5 = call float @llvm.sin.f32(float %.sroa.05.4.vec.extract9)
  %6 = fmul float %2, %5
  %.sroa.010.0.vec.insert = insertelement <2 x float> poison, float %4, i64 0
  %.sroa.010.4.vec.insert = insertelement <2 x float> %.sroa.010.0.vec.insert, float %6, i64 1
  ret <2 x float> %.sroa.010.4.vec.insert
}

declare float @llvm.exp.f32(float)

declare float @llvm.cos.f32(float)

declare float @llvm.sin.f32(float)

define <2 x float> @isozyme_clogf(<2 x float> %0) {
  %.sroa.05.0.vec.extract = extractelement <2 x float> %0, i64 0
  %.sroa.05.4.vec.extract9 = extractelement <2 x float> %0, i64 1
  %2 = call float @hypotf(float %.sroa.05.0.vec.extract, float %.sroa.05.4.vec.extract9)
  %3 = call float @llvm.log.f32(float %2)
  %4 = call float @atan2f(float %.sroa.05.4.vec.extract9, float %.sroa.05.0.vec.extract)
  %.sroa.010.0.vec.insert = insertelement <2 x float> poison, float %3, i64 0
  %.sroa.010.4.vec.insert = insertelement <2 x float> %.sroa.010.0.vec.insert, float %4, i64 1
  ret <2 x float> %.sroa.010.4.vec.insert
}

declare float @llvm.log.f32(float)

define <2 x float> @isozyme_csqrtf(<2 x float> %0) {
  %.sroa.023.0.vec.extract = extractelement <2 x float> %0, i64 0
  %.sroa.023.4.vec.extract27 = extractelement <2 x float> %0, i64 1
  %2 = call float @hypotf(float %.sroa.023.0.vec.extract, float %.sroa.023.4.vec.extract27)
  %3 = fcmp oeq float %2, 0.000000e+00
  br i1 %3, label %4, label %5

4:
  %.sroa.028.4.vec.insert38 = insertelement <2 x float> %0, float 0.000000e+00, i64 0
  br label %19

5:
  %6 = call float @llvm.fabs.f32(float %.sroa.023.0.vec.extract)
  %7 = fadd float %6, %2
  %8 = fmul float %7, 5.000000e-01
  %9 = call float @llvm.sqrt.f32(float %8)
  %10 = fcmp ult float %.sroa.023.0.vec.extract, 0.000000e+00
  br i1 %10, label %14, label %11

11:
  %12 = fmul float %9, 2.000000e+00
  %13 = fdiv float %.sroa.023.4.vec.extract27, %12
  %.sroa.028.0.vec.insert31 = insertelement <2 x float> poison, float %9, i64 0
  %.sroa.028.4.vec.insert35 = insertelement <2 x float> %.sroa.028.0.vec.insert31, float %13, i64 1
  br label %19

14:
  %15 = call float @llvm.fabs.f32(float %.sroa.023.4.vec.extract27)
  %16 = fmul float %9, 2.000000e+00
  %17 = fdiv float %15, %16
  %18 = call float @llvm.copysign.f32(float %9, float %.sroa.023.4.vec.extract27)
  %.sroa.028.0.vec.insert33 = insertelement <2 x float> poison, float %17, i64 0
  %.sroa.028.4.vec.insert37 = insertelement <2 x float> %.sroa.028.0.vec.insert33, float %18, i64 1
  br label %19

19:
  %.sroa.028.0 = phi <2 x float> [ %.sroa.028.4.vec.insert38, %4 ], [ %.sroa.028.4.vec.insert35, %11 ], [ %.sroa.028.4.vec.insert37, %14 ]
  ret <2 x float> %.sroa.028.0
}

declare float @llvm.fabs.f32(float)

declare float @llvm.sqrt.f32(float)

declare float @llvm.copysign.f32(float, float)

define <2 x float> @isozyme_cpowf(<2 x float> %0, <2 x float> %1) {
  %.sroa.031.0.vec.extract = extractelement <2 x float> %0, i64 0
  %.sroa.031.4.vec.extract35 = extractelement <2 x float> %0, i64 1
  %.sroa.026.0.vec.extract = extractelement <2 x float> %1, i64 0
  %.sroa.026.4.vec.extract30 = extractelement <2 x float> %1, i64 1
  %3 = fcmp oeq float %.sroa.031.0.vec.extract, 0.000000e+00
  %4 = fcmp oeq float %.sroa.031.4.vec.extract35, 0.000000e+00
  %or.cond = and i1 %3, %4
  br i1 %or.cond, label %5, label %10

5:
  %6 = fcmp oeq float %.sroa.026.0.vec.extract, 0.000000e+00
  %7 = fcmp oeq float %.sroa.026.4.vec.extract30, 0.000000e+00
  %8 = and i1 %6, %7
  %9 = uitofp i1 %8 to float
  %.sroa.036.4.vec.insert = insertelement <2 x float> <float poison, float 0.000000e+00>, float %9, i64 0
  br label %25

10:
  %11 = call float @hypotf(float %.sroa.031.0.vec.extract, float %.sroa.031.4.vec.extract35)
  %12 = call float @llvm.log.f32(float %11)
  %13 = call float @atan2f(float %.sroa.031.4.vec.extract35, float %.sroa.031.0.vec.extract)
  %14 = fmul float %.sroa.026.0.vec.extract, %12
  %15 = fmul float %.sroa.026.4.vec.extract30, %13
  %16 = fsub float %14, %15
  %17 = call float @llvm.exp.f32(float %16)
  %18 = fmul float %.sroa.026.0.vec.extract, %13
  %19 = fmul float %.sroa.026.4.vec.extract30, %12
  %20 = fadd float %18, %19
  %21 = call float @llvm.cos.f32(float %20)
  %22 = fmul float %17, %21
  %23 = call float @llvm.sin.f32(float %20)
  %24 = fmul float %17, %23
  %.sroa.036.0.vec.insert39 = insertelement <2 x float> poison, float %22, i64 0
  %.sroa.036.4.vec.insert41 = insertelement <2 x float> %.sroa.036.0.vec.insert39, float %24, i64 1
  br label %25

25:
  %.sroa.036.0 = phi <2 x float> [ %.sroa.036.4.vec.insert, %5 ], [ %.sroa.036.4.vec.insert41, %10 ]
  ret <2 x float> %.sroa.036.0
}

define <2 x float> @isozyme_csinf(<2 x float> %0) {
  %.sroa.05.0.vec.extract = extractelement <2 x float> %0, i64 0
  %.sroa.05.4.vec.extract9 = extractelement <2 x float> %0, i64 1
  %2 = call float @llvm.sin.f32(float %.sroa.05.0.vec.extract)
  %3 = call float @coshf(float %.sroa.05.4.vec.extract9)
  %4 = fmul float %2, %3
  %5 = call float @llvm.cos.f32(float %.sroa.05.0.vec.extract)
  %6 = call float @sinhf(float %.sroa.05.4.vec.extract9)
  %7 = fmul float %5, %6
  %.sroa.010.0.vec.insert = insertelement <2 x float> poison, float %4, i64 0
  %.sroa.010.4.vec.insert = insertelement <2 x float> %.sroa.010.0.vec.insert, float %7, i64 1
  ret <2 x float> %.sroa.010.4.vec.insert
}

declare float @coshf(float )

declare float @sinhf(float )

define <2 x float> @isozyme_ccosf(<2 x float> %0) {
  %.sroa.05.0.vec.extract = extractelement <2 x float> %0, i64 0
  %.sroa.05.4.vec.extract9 = extractelement <2 x float> %0, i64 1
  %2 = call float @llvm.cos.f32(float %.sroa.05.0.vec.extract)
  %3 = call float @coshf(float %.sroa.05.4.vec.extract9)
  %4 = fmul float %2, %3
  %5 = call float @llvm.sin.f32(float %.sroa.05.0.vec.extract)
  %6 = fneg float %5
  %7 = call float @sinhf(float %.sroa.05.4.vec.extract9)
  %8 = fmul float %7, %6
  %.sroa.010.0.vec.insert = insertelement <2 x float> poison, float %4, i64 0
  %.sroa.010.4.vec.insert = insertelement <2 x float> %.sroa.010.0.vec.insert, float %8, i64 1
  ret <2 x float> %.sroa.010.4.vec.insert
}

define <2 x float> @isozyme_csinhf(<2 x float> %0) {
  %.sroa.05.0.vec.extract = extractelement <2 x float> %0, i64 0
  %.sroa.05.4.vec.extract9 = extractelement <2 x float> %0, i64 1
  %2 = call float @sinhf(float %.sroa.05.0.vec.extract)
  %3 = call float @llvm.cos.f32(float %.sroa.05.4.vec.extract9)
  %4 = fmul float %3, %2
  %5 = call float @coshf(float %.sroa.05.0.vec.extract)
  %6 = call float @llvm.sin.f32(float %.sroa.05.4.vec.extract9)
  %7 = fmul float %6, %5
  %.sroa.010.0.vec.insert = insertelement <2 x float> poison, float %4, i64 0
  %.sroa.010.4.vec.insert = insertelement <2 x float> %.sroa.010.0.vec.insert, float %7, i64 1
  ret <2 x float> %.sroa.010.4.vec.insert
}

define <2 x float> @isozyme_ccoshf(<2 x float> %0) {
  %.sroa.05.0.vec.extract = extractelement <2 x float> %0, i64 0
  %.sroa.05.4.vec.extract9 = extractelement <2 x float> %0, i64 1
  %2 = call float @coshf(float %.sroa.05.0.vec.extract)
  %3 = call float @llvm.cos.f32(float %.sroa.05.4.vec.extract9)
  %4 = fmul float %3, %2
  %5 = call float @sinhf(float %.sroa.05.0.vec.extract)
  %6 = call float @llvm.sin.f32(float %.sroa.05.4.vec.extract9)
  %7 = fmul float %6, %5
  %.sroa.010.0.vec.insert = insertelement <2 x float> poison, float %4, i64 0
  %.sroa.010.4.vec.insert = insertelement <2 x float> %.sroa.010.0.vec.insert, float %7, i64 1
  ret <2 x float> %.sroa.010.4.vec.insert
}

define <2 x float> @isozyme_ctanhf(<2 x float> %0) {
  %.sroa.014.0.vec.extract = extractelement <2 x float> %0, i64 0
  %2 = call float @tanhf(float %.sroa.014.0.vec.extract)
  %.sroa.014.4.vec.extract20 = extractelement <2 x float> %0, i64 1
  %3 = call float @llvm.cos.f32(float %.sroa.014.4.vec.extract20)
  %4 = call float @llvm.sin.f32(float %.sroa.014.4.vec.extract20)
  %5 = fmul float %3, %3
  %6 = fmul float %2, %2
  %7 = fmul float %4, %6
  %8 = fmul float %4, %7
  %9 = fadd float %5, %8
  %10 = fdiv float %2, %9
  %11 = fsub float 1.000000e+00, %6
  %12 = fmul float %3, %11
  %13 = fmul float %4, %12
  %14 = fdiv float %13, %9
  %.sroa.023.0.vec.insert = insertelement <2 x float> poison, float %10, i64 0
  %.sroa.023.4.vec.insert = insertelement <2 x float> %.sroa.023.0.vec.insert, float %14, i64 1
  ret <2 x float> %.sroa.023.4.vec.insert
}

declare float @tanhf(float )

define <2 x float> @isozyme_ctanf(<2 x float> %0) {
  %.sroa.014.4.vec.extract = extractelement <2 x float> %0, i64 1
  %2 = call float @tanhf(float %.sroa.014.4.vec.extract)
  %.sroa.014.0.vec.extract16 = extractelement <2 x float> %0, i64 0
  %3 = call float @llvm.cos.f32(float %.sroa.014.0.vec.extract16)
  %4 = call float @llvm.sin.f32(float %.sroa.014.0.vec.extract16)
  %5 = fmul float %3, %3
  %6 = fmul float %2, %2
  %7 = fmul float %4, %6
  %8 = fmul float %4, %7
  %9 = fadd float %5, %8
  %10 = fsub float 1.000000e+00, %6
  %11 = fmul float %3, %10
  %12 = fmul float %4, %11
  %13 = fdiv float %12, %9
  %14 = fdiv float %2, %9
  %.sroa.023.0.vec.insert = insertelement <2 x float> poison, float %13, i64 0
  %.sroa.023.4.vec.insert = insertelement <2 x float> %.sroa.023.0.vec.insert, float %14, i64 1
  ret <2 x float> %.sroa.023.4.vec.insert
}
