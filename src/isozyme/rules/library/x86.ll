define <4 x float> @isozyme_x86_sse_min_ps(<4 x float> %0, <4 x float> %1) {
  %3 = extractelement <4 x float> %0, i64 0
  %4 = extractelement <4 x float> %1, i64 0
  %5 = fcmp olt <4 x float> %0, %1
  %6 = extractelement <4 x i1> %5, i64 0
  %. = select i1 %6, float %3, float %4
  %7 = insertelement <4 x float> poison, float %., i64 0
  %8 = extractelement <4 x float> %0, i64 1
  %9 = extractelement <4 x float> %1, i64 1
  %10 = fcmp olt float %8, %9
  %..1 = select i1 %10, float %8, float %9
  %11 = insertelement <4 x float> %7, float %..1, i64 1
  %12 = extractelement <4 x float> %0, i64 2
  %13 = extractelement <4 x float> %1, i64 2
  %14 = fcmp olt float %12, %13
  %..2 = select i1 %14, float %12, float %13
  %15 = insertelement <4 x float> %11, float %..2, i64 2
  %16 = extractelement <4 x float> %0, i64 3
  %17 = extractelement <4 x float> %1, i64 3
  %18 = fcmp olt float %16, %17
  %..3 = select i1 %18, float %16, float %17
  %19 = insertelement <4 x float> %15, float %..3, i64 3
  ret <4 x float> %19
}

define <4 x float> @isozyme_x86_sse_max_ps(<4 x float> %0, <4 x float> %1) {
  %3 = extractelement <4 x float> %0, i64 0
  %4 = extractelement <4 x float> %1, i64 0
  %5 = fcmp ogt <4 x float> %0, %1
  %6 = extractelement <4 x i1> %5, i64 0
  %. = select i1 %6, float %3, float %4
  %7 = insertelement <4 x float> poison, float %., i64 0
  %8 = extractelement <4 x float> %0, i64 1
  %9 = extractelement <4 x float> %1, i64 1
  %10 = fcmp ogt float %8, %9
  %..1 = select i1 %10, float %8, float %9
  %11 = insertelement <4 x float> %7, float %..1, i64 1
  %12 = extractelement <4 x float> %0, i64 2
  %13 = extractelement <4 x float> %1, i64 2
  %14 = fcmp ogt float %12, %13
  %..2 = select i1 %14, float %12, float %13
  %15 = insertelement <4 x float> %11, float %..2, i64 2
  %16 = extractelement <4 x float> %0, i64 3
  %17 = extractelement <4 x float> %1, i64 3
  %18 = fcmp ogt float %16, %17
  %..3 = select i1 %18, float %16, float %17
  %19 = insertelement <4 x float> %15, float %..3, i64 3
  ret <4 x float> %19
}

define <4 x float> @isozyme_x86_sse_min_ss(<4 x float> %0, <4 x float> %1) {
  %3 = extractelement <4 x float> %1, i64 0
  %4 = extractelement <4 x float> %0, i64 0
  %5 = fcmp olt <4 x float> %0, %1
  %6 = extractelement <4 x i1> %5, i64 0
  %. = select i1 %6, float %4, float %3
  %7 = insertelement <4 x float> %0, float %., i64 0
  ret <4 x float> %7
}

define <4 x float> @isozyme_x86_sse_max_ss(<4 x float> %0, <4 x float> %1) {
  %3 = extractelement <4 x float> %1, i64 0
  %4 = extractelement <4 x float> %0, i64 0
  %5 = fcmp ogt <4 x float> %0, %1
  %6 = extractelement <4 x i1> %5, i64 0
  %. = select i1 %6, float %4, float %3
  %7 = insertelement <4 x float> %0, float %., i64 0
  ret <4 x float> %7
}

define <2 x double> @isozyme_x86_sse2_min_pd(<2 x double> %0, <2 x double> %1) {
  %3 = extractelement <2 x double> %0, i64 0
  %4 = extractelement <2 x double> %1, i64 0
  %5 = fcmp olt <2 x double> %0, %1
  %6 = extractelement <2 x i1> %5, i64 0
  %. = select i1 %6, double %3, double %4
  %7 = insertelement <2 x double> poison, double %., i64 0
  %8 = extractelement <2 x double> %0, i64 1
  %9 = extractelement <2 x double> %1, i64 1
  %10 = fcmp olt double %8, %9
  %..1 = select i1 %10, double %8, double %9
  %11 = insertelement <2 x double> %7, double %..1, i64 1
  ret <2 x double> %11
}

define <2 x double> @isozyme_x86_sse2_max_pd(<2 x double> %0, <2 x double> %1) {
  %3 = extractelement <2 x double> %0, i64 0
  %4 = extractelement <2 x double> %1, i64 0
  %5 = fcmp ogt <2 x double> %0, %1
  %6 = extractelement <2 x i1> %5, i64 0
  %. = select i1 %6, double %3, double %4
  %7 = insertelement <2 x double> poison, double %., i64 0
  %8 = extractelement <2 x double> %0, i64 1
  %9 = extractelement <2 x double> %1, i64 1
  %10 = fcmp ogt double %8, %9
  %..1 = select i1 %10, double %8, double %9
  %11 = insertelement <2 x double> %7, double %..1, i64 1
  ret <2 x double> %11
}

define <2 x double> @isozyme_x86_sse2_min_sd(<2 x double> %0, <2 x double> %1) {
  %3 = extractelement <2 x double> %1, i64 0
  %4 = extractelement <2 x double> %0, i64 0
  %5 = fcmp olt <2 x double> %0, %1
  %6 = extractelement <2 x i1> %5, i64 0
  %. = select i1 %6, double %4, double %3
  %7 = insertelement <2 x double> %0, double %., i64 0
  ret <2 x double> %7
}

define <2 x double> @isozyme_x86_sse2_max_sd(<2 x double> %0, <2 x double> %1) {
  %3 = extractelement <2 x double> %1, i64 0
  %4 = extractelement <2 x double> %0, i64 0
  %5 = fcmp ogt <2 x double> %0, %1
  %6 = extractelement <2 x i1> %5, i64 0
  %. = select i1 %6, double %4, double %3
  %7 = insertelement <2 x double> %0, double %., i64 0
  ret <2 x double> %7
}

define <8 x float> @isozyme_x86_avx_min_ps_256(<8 x float> %0, <8 x float> %1) {
  %3 = extractelement <8 x float> %0, i64 0
  %4 = extractelement <8 x float> %1, i64 0
  %5 = fcmp olt <8 x float> %0, %1
  %6 = extractelement <8 x i1> %5, i64 0
  %. = select i1 %6, float %3, float %4
  %7 = insertelement <8 x float> poison, float %., i64 0
  %8 = extractelement <8 x float> %0, i64 1
  %9 = extractelement <8 x float> %1, i64 1
  %10 = fcmp olt float %8, %9
  %..1 = select i1 %10, float %8, float %9
  %11 = insertelement <8 x float> %7, float %..1, i64 1
  %12 = extractelement <8 x float> %0, i64 2
  %13 = extractelement <8 x float> %1, i64 2
  %14 = fcmp olt float %12, %13
  %..2 = select i1 %14, float %12, float %13
  %15 = insertelement <8 x float> %11, float %..2, i64 2
  %16 = extractelement <8 x float> %0, i64 3
  %17 = extractelement <8 x float> %1, i64 3
  %18 = fcmp olt float %16, %17
  %..3 = select i1 %18, float %16, float %17
  %19 = insertelement <8 x float> %15, float %..3, i64 3
  %20 = extractelement <8 x float> %0, i64 4
  %21 = extractelement <8 x float> %1, i64 4
  %22 = fcmp olt float %20, %21
  %..4 = select i1 %22, float %20, float %21
  %23 = insertelement <8 x float> %19, float %..4, i64 4
  %24 = extractelement <8 x float> %0, i64 5
  %25 = extractelement <8 x float> %1, i64 5
  %26 = fcmp olt float %24, %25
  %..5 = select i1 %26, float %24, float %25
  %27 = insertelement <8 x float> %23, float %..5, i64 5
  %28 = extractelement <8 x float> %0, i64 6
  %29 = extractelement <8 x float> %1, i64 6
  %30 = fcmp olt float %28, %29
  %..6 = select i1 %30, float %28, float %29
  %31 = insertelement <8 x float> %27, float %..6, i64 6
  %32 = extractelement <8 x float> %0, i64 7
  %33 = extractelement <8 x float> %1, i64 7
  %34 = fcmp olt float %32, %33
  %..7 = select i1 %34, float %32, float %33
  %35 = insertelement <8 x float> %31, float %..7, i64 7
  ret <8 x float> %35
}

define <8 x float> @isozyme_x86_avx_max_ps_256(<8 x float> %0, <8 x float> %1) {
  %3 = extractelement <8 x float> %0, i64 0
  %4 = extractelement <8 x float> %1, i64 0
  %5 = fcmp ogt <8 x float> %0, %1
  %6 = extractelement <8 x i1> %5, i64 0
  %. = select i1 %6, float %3, float %4
  %7 = insertelement <8 x float> poison, float %., i64 0
  %8 = extractelement <8 x float> %0, i64 1
  %9 = extractelement <8 x float> %1, i64 1
  %10 = fcmp ogt float %8, %9
  %..1 = select i1 %10, float %8, float %9
  %11 = insertelement <8 x float> %7, float %..1, i64 1
  %12 = extractelement <8 x float> %0, i64 2
  %13 = extractelement <8 x float> %1, i64 2
  %14 = fcmp ogt float %12, %13
  %..2 = select i1 %14, float %12, float %13
  %15 = insertelement <8 x float> %11, float %..2, i64 2
  %16 = extractelement <8 x float> %0, i64 3
  %17 = extractelement <8 x float> %1, i64 3
  %18 = fcmp ogt float %16, %17
  %..3 = select i1 %18, float %16, float %17
  %19 = insertelement <8 x float> %15, float %..3, i64 3
  %20 = extractelement <8 x float> %0, i64 4
  %21 = extractelement <8 x float> %1, i64 4
  %22 = fcmp ogt float %20, %21
  %..4 = select i1 %22, float %20, float %21
  %23 = insertelement <8 x float> %19, float %..4, i64 4
  %24 = extractelement <8 x float> %0, i64 5
  %25 = extractelement <8 x float> %1, i64 5
  %26 = fcmp ogt float %24, %25
  %..5 = select i1 %26, float %24, float %25
  %27 = insertelement <8 x float> %23, float %..5, i64 5
  %28 = extractelement <8 x float> %0, i64 6
  %29 = extractelement <8 x float> %1, i64 6
  %30 = fcmp ogt float %28, %29
  %..6 = select i1 %30, float %28, float %29
  %31 = insertelement <8 x float> %27, float %..6, i64 6
  %32 = extractelement <8 x float> %0, i64 7
  %33 = extractelement <8 x float> %1, i64 7
  %34 = fcmp ogt float %32, %33
  %..7 = select i1 %34, float %32, float %33
  %35 = insertelement <8 x float> %31, float %..7, i64 7
  ret <8 x float> %35
}

define <4 x double> @isozyme_x86_avx_min_pd_256(<4 x double> %0, <4 x double> %1) {
  %3 = extractelement <4 x double> %0, i64 0
  %4 = extractelement <4 x double> %1, i64 0
  %5 = fcmp olt <4 x double> %0, %1
  %6 = extractelement <4 x i1> %5, i64 0
  %. = select i1 %6, double %3, double %4
  %7 = insertelement <4 x double> poison, double %., i64 0
  %8 = extractelement <4 x double> %0, i64 1
  %9 = extractelement <4 x double> %1, i64 1
  %10 = fcmp olt double %8, %9
  %..1 = select i1 %10, double %8, double %9
  %11 = insertelement <4 x double> %7, double %..1, i64 1
  %12 = extractelement <4 x double> %0, i64 2
  %13 = extractelement <4 x double> %1, i64 2
  %14 = fcmp olt double %12, %13
  %..2 = select i1 %14, double %12, double %13
  %15 = insertelement <4 x double> %11, double %..2, i64 2
  %16 = extractelement <4 x double> %0, i64 3
  %17 = extractelement <4 x double> %1, i64 3
  %18 = fcmp olt double %16, %17
  %..3 = select i1 %18, double %16, double %17
  %19 = insertelement <4 x double> %15, double %..3, i64 3
  ret <4 x double> %19
}

define <4 x double> @isozyme_x86_avx_max_pd_256(<4 x double> %0, <4 x double> %1) {
  %3 = extractelement <4 x double> %0, i64 0
  %4 = extractelement <4 x double> %1, i64 0
  %5 = fcmp ogt <4 x double> %0, %1
  %6 = extractelement <4 x i1> %5, i64 0
  %. = select i1 %6, double %3, double %4
  %7 = insertelement <4 x double> poison, double %., i64 0
  %8 = extractelement <4 x double> %0, i64 1
  %9 = extractelement <4 x double> %1, i64 1
  %10 = fcmp ogt double %8, %9
  %..1 = select i1 %10, double %8, double %9
  %11 = insertelement <4 x double> %7, double %..1, i64 1
  %12 = extractelement <4 x double> %0, i64 2
  %13 = extractelement <4 x double> %1, i64 2
  %14 = fcmp ogt double %12, %13
  %..2 = select i1 %14, double %12, double %13
  %15 = insertelement <4 x double> %11, double %..2, i64 2
  %16 = extractelement <4 x double> %0, i64 3
  %17 = extractelement <4 x double> %1, i64 3
  %18 = fcmp ogt double %16, %17
  %..3 = select i1 %18, double %16, double %17
  %19 = insertelement <4 x double> %15, double %..3, i64 3
  ret <4 x double> %19
}

define <16 x float> @isozyme_x86_avx512_min_ps_512(<16 x float> %0, <16 x float> %1, i32 %2) {
  %4 = extractelement <16 x float> %0, i64 0
  %5 = extractelement <16 x float> %1, i64 0
  %6 = fcmp olt <16 x float> %0, %1
  %7 = extractelement <16 x i1> %6, i64 0
  %. = select i1 %7, float %4, float %5
  %8 = insertelement <16 x float> %0, float %., i64 0
  %9 = extractelement <16 x float> %0, i64 1
  %10 = extractelement <16 x float> %1, i64 1
  %11 = fcmp olt float %9, %10
  %..1 = select i1 %11, float %9, float %10
  %12 = insertelement <16 x float> %8, float %..1, i64 1
  %13 = extractelement <16 x float> %0, i64 2
  %14 = extractelement <16 x float> %1, i64 2
  %15 = fcmp olt float %13, %14
  %..2 = select i1 %15, float %13, float %14
  %16 = insertelement <16 x float> %12, float %..2, i64 2
  %17 = extractelement <16 x float> %0, i64 3
  %18 = extractelement <16 x float> %1, i64 3
  %19 = fcmp olt float %17, %18
  %..3 = select i1 %19, float %17, float %18
  %20 = insertelement <16 x float> %16, float %..3, i64 3
  %21 = extractelement <16 x float> %0, i64 4
  %22 = extractelement <16 x float> %1, i64 4
  %23 = fcmp olt float %21, %22
  %..4 = select i1 %23, float %21, float %22
  %24 = insertelement <16 x float> %20, float %..4, i64 4
  %25 = extractelement <16 x float> %0, i64 5
  %26 = extractelement <16 x float> %1, i64 5
  %27 = fcmp olt float %25, %26
  %..5 = select i1 %27, float %25, float %26
  %28 = insertelement <16 x float> %24, float %..5, i64 5
  %29 = extractelement <16 x float> %0, i64 6
  %30 = extractelement <16 x float> %1, i64 6
  %31 = fcmp olt float %29, %30
  %..6 = select i1 %31, float %29, float %30
  %32 = insertelement <16 x float> %28, float %..6, i64 6
  %33 = extractelement <16 x float> %0, i64 7
  %34 = extractelement <16 x float> %1, i64 7
  %35 = fcmp olt float %33, %34
  %..7 = select i1 %35, float %33, float %34
  %36 = insertelement <16 x float> %32, float %..7, i64 7
  %37 = extractelement <16 x float> %0, i64 8
  %38 = extractelement <16 x float> %1, i64 8
  %39 = fcmp olt float %37, %38
  %..8 = select i1 %39, float %37, float %38
  %40 = insertelement <16 x float> %36, float %..8, i64 8
  %41 = extractelement <16 x float> %0, i64 9
  %42 = extractelement <16 x float> %1, i64 9
  %43 = fcmp olt float %41, %42
  %..9 = select i1 %43, float %41, float %42
  %44 = insertelement <16 x float> %40, float %..9, i64 9
  %45 = extractelement <16 x float> %0, i64 10
  %46 = extractelement <16 x float> %1, i64 10
  %47 = fcmp olt float %45, %46
  %..10 = select i1 %47, float %45, float %46
  %48 = insertelement <16 x float> %44, float %..10, i64 10
  %49 = extractelement <16 x float> %0, i64 11
  %50 = extractelement <16 x float> %1, i64 11
  %51 = fcmp olt float %49, %50
  %..11 = select i1 %51, float %49, float %50
  %52 = insertelement <16 x float> %48, float %..11, i64 11
  %53 = extractelement <16 x float> %0, i64 12
  %54 = extractelement <16 x float> %1, i64 12
  %55 = fcmp olt float %53, %54
  %..12 = select i1 %55, float %53, float %54
  %56 = insertelement <16 x float> %52, float %..12, i64 12
  %57 = extractelement <16 x float> %0, i64 13
  %58 = extractelement <16 x float> %1, i64 13
  %59 = fcmp olt float %57, %58
  %..13 = select i1 %59, float %57, float %58
  %60 = insertelement <16 x float> %56, float %..13, i64 13
  %61 = extractelement <16 x float> %0, i64 14
  %62 = extractelement <16 x float> %1, i64 14
  %63 = fcmp olt float %61, %62
  %..14 = select i1 %63, float %61, float %62
  %64 = insertelement <16 x float> %60, float %..14, i64 14
  %65 = extractelement <16 x float> %0, i64 15
  %66 = extractelement <16 x float> %1, i64 15
  %67 = fcmp olt float %65, %66
  %..15 = select i1 %67, float %65, float %66
  %68 = insertelement <16 x float> %64, float %..15, i64 15
  ret <16 x float> %68
}

define <16 x float> @isozyme_x86_avx512_max_ps_512(<16 x float> %0, <16 x float> %1, i32 %2) {
  %4 = extractelement <16 x float> %0, i64 0
  %5 = extractelement <16 x float> %1, i64 0
  %6 = fcmp ogt <16 x float> %0, %1
  %7 = extractelement <16 x i1> %6, i64 0
  %. = select i1 %7, float %4, float %5
  %8 = insertelement <16 x float> %0, float %., i64 0
  %9 = extractelement <16 x float> %0, i64 1
  %10 = extractelement <16 x float> %1, i64 1
  %11 = fcmp ogt float %9, %10
  %..1 = select i1 %11, float %9, float %10
  %12 = insertelement <16 x float> %8, float %..1, i64 1
  %13 = extractelement <16 x float> %0, i64 2
  %14 = extractelement <16 x float> %1, i64 2
  %15 = fcmp ogt float %13, %14
  %..2 = select i1 %15, float %13, float %14
  %16 = insertelement <16 x float> %12, float %..2, i64 2
  %17 = extractelement <16 x float> %0, i64 3
  %18 = extractelement <16 x float> %1, i64 3
  %19 = fcmp ogt float %17, %18
  %..3 = select i1 %19, float %17, float %18
  %20 = insertelement <16 x float> %16, float %..3, i64 3
  %21 = extractelement <16 x float> %0, i64 4
  %22 = extractelement <16 x float> %1, i64 4
  %23 = fcmp ogt float %21, %22
  %..4 = select i1 %23, float %21, float %22
  %24 = insertelement <16 x float> %20, float %..4, i64 4
  %25 = extractelement <16 x float> %0, i64 5
  %26 = extractelement <16 x float> %1, i64 5
  %27 = fcmp ogt float %25, %26
  %..5 = select i1 %27, float %25, float %26
  %28 = insertelement <16 x float> %24, float %..5, i64 5
  %29 = extractelement <16 x float> %0, i64 6
  %30 = extractelement <16 x float> %1, i64 6
  %31 = fcmp ogt float %29, %30
  %..6 = select i1 %31, float %29, float %30
  %32 = insertelement <16 x float> %28, float %..6, i64 6
  %33 = extractelement <16 x float> %0, i64 7
  %34 = extractelement <16 x float> %1, i64 7
  %35 = fcmp ogt float %33, %34
  %..7 = select i1 %35, float %33, float %34
  %36 = insertelement <16 x float> %32, float %..7, i64 7
  %37 = extractelement <16 x float> %0, i64 8
  %38 = extractelement <16 x float> %1, i64 8
  %39 = fcmp ogt float %37, %38
  %..8 = select i1 %39, float %37, float %38
  %40 = insertelement <16 x float> %36, float %..8, i64 8
  %41 = extractelement <16 x float> %0, i64 9
  %42 = extractelement <16 x float> %1, i64 9
  %43 = fcmp ogt float %41, %42
  %..9 = select i1 %43, float %41, float %42
  %44 = insertelement <16 x float> %40, float %..9, i64 9
  %45 = extractelement <16 x float> %0, i64 10
  %46 = extractelement <16 x float> %1, i64 10
  %47 = fcmp ogt float %45, %46
  %..10 = select i1 %47, float %45, float %46
  %48 = insertelement <16 x float> %44, float %..10, i64 10
  %49 = extractelement <16 x float> %0, i64 11
  %50 = extractelement <16 x float> %1, i64 11
  %51 = fcmp ogt float %49, %50
  %..11 = select i1 %51, float %49, float %50
  %52 = insertelement <16 x float> %48, float %..11, i64 11
  %53 = extractelement <16 x float> %0, i64 12
  %54 = extractelement <16 x float> %1, i64 12
  %55 = fcmp ogt float %53, %54
  %..12 = select i1 %55, float %53, float %54
  %56 = insertelement <16 x float> %52, float %..12, i64 12
  %57 = extractelement <16 x float> %0, i64 13
  %58 = extractelement <16 x float> %1, i64 13
  %59 = fcmp ogt float %57, %58
  %..13 = select i1 %59, float %57, float %58
  %60 = insertelement <16 x float> %56, float %..13, i64 13
  %61 = extractelement <16 x float> %0, i64 14
  %62 = extractelement <16 x float> %1, i64 14
  %63 = fcmp ogt float %61, %62
  %..14 = select i1 %63, float %61, float %62
  %64 = insertelement <16 x float> %60, float %..14, i64 14
  %65 = extractelement <16 x float> %0, i64 15
  %66 = extractelement <16 x float> %1, i64 15
  %67 = fcmp ogt float %65, %66
  %..15 = select i1 %67, float %65, float %66
  %68 = insertelement <16 x float> %64, float %..15, i64 15
  ret <16 x float> %68
}

define <8 x double> @isozyme_x86_avx512_min_pd_512(<8 x double> %0, <8 x double> %1, i32 %2) {
  %4 = extractelement <8 x double> %0, i64 0
  %5 = extractelement <8 x double> %1, i64 0
  %6 = fcmp olt <8 x double> %0, %1
  %7 = extractelement <8 x i1> %6, i64 0
  %. = select i1 %7, double %4, double %5
  %8 = insertelement <8 x double> poison, double %., i64 0
  %9 = extractelement <8 x double> %0, i64 1
  %10 = extractelement <8 x double> %1, i64 1
  %11 = fcmp olt double %9, %10
  %..1 = select i1 %11, double %9, double %10
  %12 = insertelement <8 x double> %8, double %..1, i64 1
  %13 = extractelement <8 x double> %0, i64 2
  %14 = extractelement <8 x double> %1, i64 2
  %15 = fcmp olt double %13, %14
  %..2 = select i1 %15, double %13, double %14
  %16 = insertelement <8 x double> %12, double %..2, i64 2
  %17 = extractelement <8 x double> %0, i64 3
  %18 = extractelement <8 x double> %1, i64 3
  %19 = fcmp olt double %17, %18
  %..3 = select i1 %19, double %17, double %18
  %20 = insertelement <8 x double> %16, double %..3, i64 3
  %21 = extractelement <8 x double> %0, i64 4
  %22 = extractelement <8 x double> %1, i64 4
  %23 = fcmp olt double %21, %22
  %..4 = select i1 %23, double %21, double %22
  %24 = insertelement <8 x double> %20, double %..4, i64 4
  %25 = extractelement <8 x double> %0, i64 5
  %26 = extractelement <8 x double> %1, i64 5
  %27 = fcmp olt double %25, %26
  %..5 = select i1 %27, double %25, double %26
  %28 = insertelement <8 x double> %24, double %..5, i64 5
  %29 = extractelement <8 x double> %0, i64 6
  %30 = extractelement <8 x double> %1, i64 6
  %31 = fcmp olt double %29, %30
  %..6 = select i1 %31, double %29, double %30
  %32 = insertelement <8 x double> %28, double %..6, i64 6
  %33 = extractelement <8 x double> %0, i64 7
  %34 = extractelement <8 x double> %1, i64 7
  %35 = fcmp olt double %33, %34
  %..7 = select i1 %35, double %33, double %34
  %36 = insertelement <8 x double> %32, double %..7, i64 7
  ret <8 x double> %36
}

define <8 x double> @isozyme_x86_avx512_max_pd_512(<8 x double> %0, <8 x double> %1, i32 %2) {
  %4 = extractelement <8 x double> %0, i64 0
  %5 = extractelement <8 x double> %1, i64 0
  %6 = fcmp ogt <8 x double> %0, %1
  %7 = extractelement <8 x i1> %6, i64 0
  %. = select i1 %7, double %4, double %5
  %8 = insertelement <8 x double> poison, double %., i64 0
  %9 = extractelement <8 x double> %0, i64 1
  %10 = extractelement <8 x double> %1, i64 1
  %11 = fcmp ogt double %9, %10
  %..1 = select i1 %11, double %9, double %10
  %12 = insertelement <8 x double> %8, double %..1, i64 1
  %13 = extractelement <8 x double> %0, i64 2
  %14 = extractelement <8 x double> %1, i64 2
  %15 = fcmp ogt double %13, %14
  %..2 = select i1 %15, double %13, double %14
  %16 = insertelement <8 x double> %12, double %..2, i64 2
  %17 = extractelement <8 x double> %0, i64 3
  %18 = extractelement <8 x double> %1, i64 3
  %19 = fcmp ogt double %17, %18
  %..3 = select i1 %19, double %17, double %18
  %20 = insertelement <8 x double> %16, double %..3, i64 3
  %21 = extractelement <8 x double> %0, i64 4
  %22 = extractelement <8 x double> %1, i64 4
  %23 = fcmp ogt double %21, %22
  %..4 = select i1 %23, double %21, double %22
  %24 = insertelement <8 x double> %20, double %..4, i64 4
  %25 = extractelement <8 x double> %0, i64 5
  %26 = extractelement <8 x double> %1, i64 5
  %27 = fcmp ogt double %25, %26
  %..5 = select i1 %27, double %25, double %26
  %28 = insertelement <8 x double> %24, double %..5, i64 5
  %29 = extractelement <8 x double> %0, i64 6
  %30 = extractelement <8 x double> %1, i64 6
  %31 = fcmp ogt double %29, %30
  %..6 = select i1 %31, double %29, double %30
  %32 = insertelement <8 x double> %28, double %..6, i64 6
  %33 = extractelement <8 x double> %0, i64 7
  %34 = extractelement <8 x double> %1, i64 7
  %35 = fcmp ogt double %33, %34
  %..7 = select i1 %35, double %33, double %34
  %36 = insertelement <8 x double> %32, double %..7, i64 7
  ret <8 x double> %36
}

define <4 x float> @isozyme_x86_sse3_hadd_ps(<4 x float> %0, <4 x float> %1) {
  %3 = shufflevector <4 x float> %0, <4 x float> %1, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %4 = shufflevector <4 x float> %0, <4 x float> %1, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %5 = fadd <4 x float> %3, %4
  ret <4 x float> %5
}

define <4 x float> @isozyme_x86_sse3_hsub_ps(<4 x float> %0, <4 x float> %1) {
  %3 = shufflevector <4 x float> %0, <4 x float> %1, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %4 = shufflevector <4 x float> %0, <4 x float> %1, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %5 = fsub <4 x float> %3, %4
  ret <4 x float> %5
}

define <2 x double> @isozyme_x86_sse3_hadd_pd(<2 x double> %0, <2 x double> %1) {
  %3 = shufflevector <2 x double> %0, <2 x double> %1, <2 x i32> <i32 0, i32 2>
  %4 = shufflevector <2 x double> %0, <2 x double> %1, <2 x i32> <i32 1, i32 3>
  %5 = fadd <2 x double> %3, %4
  ret <2 x double> %5
}

define <2 x double> @isozyme_x86_sse3_hsub_pd(<2 x double> %0, <2 x double> %1) {
  %3 = shufflevector <2 x double> %0, <2 x double> %1, <2 x i32> <i32 0, i32 2>
  %4 = shufflevector <2 x double> %0, <2 x double> %1, <2 x i32> <i32 1, i32 3>
  %5 = fsub <2 x double> %3, %4
  ret <2 x double> %5
}

define <8 x float> @isozyme_x86_avx_hadd_ps_256(<8 x float> %0, <8 x float> %1) {
  %3 = shufflevector <8 x float> %0, <8 x float> %1, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %4 = shufflevector <8 x float> %0, <8 x float> %1, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %5 = fadd <8 x float> %3, %4
  ret <8 x float> %5
}

define <8 x float> @isozyme_x86_avx_hsub_ps_256(<8 x float> %0, <8 x float> %1) {
  %3 = shufflevector <8 x float> %0, <8 x float> %1, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %4 = shufflevector <8 x float> %0, <8 x float> %1, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %5 = fsub <8 x float> %3, %4
  ret <8 x float> %5
}

define <4 x double> @isozyme_x86_avx_hadd_pd_256(<4 x double> %0, <4 x double> %1) {
  %3 = shufflevector <4 x double> %0, <4 x double> %1, <4 x i32> <i32 0, i32 5, i32 2, i32 7>
  %4 = shufflevector <4 x double> %0, <4 x double> %1, <4 x i32> <i32 1, i32 4, i32 3, i32 6>
  %5 = fadd <4 x double> %3, %4
  ret <4 x double> %5
}

define <4 x double> @isozyme_x86_avx_hsub_pd_256(<4 x double> %0, <4 x double> %1) {
  %3 = shufflevector <4 x double> %0, <4 x double> %1, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %4 = shufflevector <4 x double> %0, <4 x double> %1, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %5 = fsub <4 x double> %3, %4
  ret <4 x double> %5
}

define <4 x float> @isozyme_x86_sse3_addsub_ps(<4 x float> %0, <4 x float> %1) {
  %foldExtExtBinop = fadd <4 x float> %0, %1
  %foldExtExtBinop18 = fsub <4 x float> %0, %1
  %foldExtExtBinop20 = fadd <4 x float> %0, %1
  %3 = shufflevector <4 x float> %foldExtExtBinop18, <4 x float> %foldExtExtBinop20, <4 x i32> <i32 0, i32 5, i32 poison, i32 poison>
  %foldExtExtBinop22 = fsub <4 x float> %0, %1
  %4 = shufflevector <4 x float> %3, <4 x float> %foldExtExtBinop22, <4 x i32> <i32 0, i32 1, i32 6, i32 poison>
  %5 = shufflevector <4 x float> %4, <4 x float> %foldExtExtBinop, <4 x i32> <i32 0, i32 1, i32 2, i32 7>
  ret <4 x float> %5
}

define <2 x double> @isozyme_x86_sse3_addsub_pd(<2 x double> %0, <2 x double> %1) {
  %foldExtExtBinop = fadd <2 x double> %0, %1
  %foldExtExtBinop18 = fsub <2 x double> %0, %1
  %3 = shufflevector <2 x double> %foldExtExtBinop18, <2 x double> %foldExtExtBinop, <2 x i32> <i32 0, i32 3>
  ret <2 x double> %3
}

define <8 x float> @isozyme_x86_avx_addsub_ps_256(<8 x float> %0, <8 x float> %1) {
  %foldExtExtBinop = fadd <8 x float> %0, %1
  %foldExtExtBinop18 = fsub <8 x float> %0, %1
  %foldExtExtBinop20 = fadd <8 x float> %0, %1
  %3 = shufflevector <8 x float> %foldExtExtBinop18, <8 x float> %foldExtExtBinop20, <8 x i32> <i32 0, i32 9, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %foldExtExtBinop22 = fsub <8 x float> %0, %1
  %4 = shufflevector <8 x float> %3, <8 x float> %foldExtExtBinop22, <8 x i32> <i32 0, i32 1, i32 10, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %foldExtExtBinop24 = fadd <8 x float> %0, %1
  %5 = shufflevector <8 x float> %4, <8 x float> %foldExtExtBinop24, <8 x i32> <i32 0, i32 1, i32 2, i32 11, i32 poison, i32 poison, i32 poison, i32 poison>
  %foldExtExtBinop26 = fsub <8 x float> %0, %1
  %6 = shufflevector <8 x float> %5, <8 x float> %foldExtExtBinop26, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 12, i32 poison, i32 poison, i32 poison>
  %foldExtExtBinop28 = fadd <8 x float> %0, %1
  %7 = shufflevector <8 x float> %6, <8 x float> %foldExtExtBinop28, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 13, i32 poison, i32 poison>
  %foldExtExtBinop30 = fsub <8 x float> %0, %1
  %8 = shufflevector <8 x float> %7, <8 x float> %foldExtExtBinop30, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 14, i32 poison>
  %9 = shufflevector <8 x float> %8, <8 x float> %foldExtExtBinop, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 15>
  ret <8 x float> %9
}

define <4 x double> @isozyme_x86_avx_addsub_pd_256(<4 x double> %0, <4 x double> %1) {
  %foldExtExtBinop = fadd <4 x double> %0, %1
  %foldExtExtBinop18 = fsub <4 x double> %0, %1
  %foldExtExtBinop20 = fadd <4 x double> %0, %1
  %3 = shufflevector <4 x double> %foldExtExtBinop18, <4 x double> %foldExtExtBinop20, <4 x i32> <i32 0, i32 5, i32 poison, i32 poison>
  %foldExtExtBinop22 = fsub <4 x double> %0, %1
  %4 = shufflevector <4 x double> %3, <4 x double> %foldExtExtBinop22, <4 x i32> <i32 0, i32 1, i32 6, i32 poison>
  %5 = shufflevector <4 x double> %4, <4 x double> %foldExtExtBinop, <4 x i32> <i32 0, i32 1, i32 2, i32 7>
  ret <4 x double> %5
}

define <4 x float> @isozyme_x86_fma_vfmaddsub_ps(<4 x float> %0, <4 x float> %1, <4 x float> %2) {
  %4 = extractelement <4 x float> %2, i64 3
  %5 = extractelement <4 x float> %1, i64 3
  %6 = extractelement <4 x float> %0, i64 0
  %7 = extractelement <4 x float> %1, i64 0
  %8 = extractelement <4 x float> %2, i64 0
  %9 = fneg float %8
  %10 = call float @llvm.fma.f32(float %6, float %7, float %9)
  %11 = insertelement <4 x float> poison, float %10, i64 0
  %12 = extractelement <4 x float> %0, i64 1
  %13 = extractelement <4 x float> %1, i64 1
  %14 = extractelement <4 x float> %2, i64 1
  %15 = call float @llvm.fma.f32(float %12, float %13, float %14)
  %16 = insertelement <4 x float> %11, float %15, i64 1
  %17 = extractelement <4 x float> %0, i64 2
  %18 = extractelement <4 x float> %1, i64 2
  %19 = extractelement <4 x float> %2, i64 2
  %20 = fneg float %19
  %21 = call float @llvm.fma.f32(float %17, float %18, float %20)
  %22 = insertelement <4 x float> %16, float %21, i64 2
  %23 = extractelement <4 x float> %0, i64 3
  %24 = call float @llvm.fma.f32(float %23, float %5, float %4)
  %25 = insertelement <4 x float> %22, float %24, i64 3
  ret <4 x float> %25
}

declare float @llvm.fma.f32(float, float, float)

define <2 x double> @isozyme_x86_fma_vfmaddsub_pd(<2 x double> %0, <2 x double> %1, <2 x double> %2) {
  %4 = extractelement <2 x double> %2, i64 1
  %5 = extractelement <2 x double> %1, i64 1
  %6 = extractelement <2 x double> %0, i64 0
  %7 = extractelement <2 x double> %1, i64 0
  %8 = extractelement <2 x double> %2, i64 0
  %9 = fneg double %8
  %10 = call double @llvm.fma.f64(double %6, double %7, double %9)
  %11 = insertelement <2 x double> poison, double %10, i64 0
  %12 = extractelement <2 x double> %0, i64 1
  %13 = call double @llvm.fma.f64(double %12, double %5, double %4)
  %14 = insertelement <2 x double> %11, double %13, i64 1
  ret <2 x double> %14
}

declare double @llvm.fma.f64(double, double, double)

define <8 x float> @isozyme_x86_fma_vfmaddsub_ps_256(<8 x float> %0, <8 x float> %1, <8 x float> %2) {
  %4 = extractelement <8 x float> %2, i64 7
  %5 = extractelement <8 x float> %1, i64 7
  %6 = extractelement <8 x float> %0, i64 0
  %7 = extractelement <8 x float> %1, i64 0
  %8 = extractelement <8 x float> %2, i64 0
  %9 = fneg float %8
  %10 = call float @llvm.fma.f32(float %6, float %7, float %9)
  %11 = insertelement <8 x float> poison, float %10, i64 0
  %12 = extractelement <8 x float> %0, i64 1
  %13 = extractelement <8 x float> %1, i64 1
  %14 = extractelement <8 x float> %2, i64 1
  %15 = call float @llvm.fma.f32(float %12, float %13, float %14)
  %16 = insertelement <8 x float> %11, float %15, i64 1
  %17 = extractelement <8 x float> %0, i64 2
  %18 = extractelement <8 x float> %1, i64 2
  %19 = extractelement <8 x float> %2, i64 2
  %20 = fneg float %19
  %21 = call float @llvm.fma.f32(float %17, float %18, float %20)
  %22 = insertelement <8 x float> %16, float %21, i64 2
  %23 = extractelement <8 x float> %0, i64 3
  %24 = extractelement <8 x float> %1, i64 3
  %25 = extractelement <8 x float> %2, i64 3
  %26 = call float @llvm.fma.f32(float %23, float %24, float %25)
  %27 = insertelement <8 x float> %22, float %26, i64 3
  %28 = extractelement <8 x float> %0, i64 4
  %29 = extractelement <8 x float> %1, i64 4
  %30 = extractelement <8 x float> %2, i64 4
  %31 = fneg float %30
  %32 = call float @llvm.fma.f32(float %28, float %29, float %31)
  %33 = insertelement <8 x float> %27, float %32, i64 4
  %34 = extractelement <8 x float> %0, i64 5
  %35 = extractelement <8 x float> %1, i64 5
  %36 = extractelement <8 x float> %2, i64 5
  %37 = call float @llvm.fma.f32(float %34, float %35, float %36)
  %38 = insertelement <8 x float> %33, float %37, i64 5
  %39 = extractelement <8 x float> %0, i64 6
  %40 = extractelement <8 x float> %1, i64 6
  %41 = extractelement <8 x float> %2, i64 6
  %42 = fneg float %41
  %43 = call float @llvm.fma.f32(float %39, float %40, float %42)
  %44 = insertelement <8 x float> %38, float %43, i64 6
  %45 = extractelement <8 x float> %0, i64 7
  %46 = call float @llvm.fma.f32(float %45, float %5, float %4)
  %47 = insertelement <8 x float> %44, float %46, i64 7
  ret <8 x float> %47
}

define <4 x double> @isozyme_x86_fma_vfmaddsub_pd_256(<4 x double> %0, <4 x double> %1, <4 x double> %2) {
  %4 = extractelement <4 x double> %2, i64 3
  %5 = extractelement <4 x double> %1, i64 3
  %6 = extractelement <4 x double> %0, i64 0
  %7 = extractelement <4 x double> %1, i64 0
  %8 = extractelement <4 x double> %2, i64 0
  %9 = fneg double %8
  %10 = call double @llvm.fma.f64(double %6, double %7, double %9)
  %11 = insertelement <4 x double> poison, double %10, i64 0
  %12 = extractelement <4 x double> %0, i64 1
  %13 = extractelement <4 x double> %1, i64 1
  %14 = extractelement <4 x double> %2, i64 1
  %15 = call double @llvm.fma.f64(double %12, double %13, double %14)
  %16 = insertelement <4 x double> %11, double %15, i64 1
  %17 = extractelement <4 x double> %0, i64 2
  %18 = extractelement <4 x double> %1, i64 2
  %19 = extractelement <4 x double> %2, i64 2
  %20 = fneg double %19
  %21 = call double @llvm.fma.f64(double %17, double %18, double %20)
  %22 = insertelement <4 x double> %16, double %21, i64 2
  %23 = extractelement <4 x double> %0, i64 3
  %24 = call double @llvm.fma.f64(double %23, double %5, double %4)
  %25 = insertelement <4 x double> %22, double %24, i64 3
  ret <4 x double> %25
}

define <4 x float> @isozyme_x86_sse41_blendvps(<4 x float> %0, <4 x float> %1, <4 x float> %2) {
  %4 = bitcast <4 x float> %2 to <4 x i32>
  %5 = extractelement <4 x i32> %4, i64 0
  %6 = icmp slt i32 %5, 0
  %7 = extractelement <4 x float> %1, i64 0
  %8 = extractelement <4 x float> %0, i64 0
  %9 = select i1 %6, float %7, float %8
  %10 = insertelement <4 x float> poison, float %9, i64 0
  %11 = extractelement <4 x i32> %4, i64 1
  %12 = icmp slt i32 %11, 0
  %13 = extractelement <4 x float> %1, i64 1
  %14 = extractelement <4 x float> %0, i64 1
  %15 = select i1 %12, float %13, float %14
  %16 = insertelement <4 x float> %10, float %15, i64 1
  %17 = extractelement <4 x i32> %4, i64 2
  %18 = icmp slt i32 %17, 0
  %19 = extractelement <4 x float> %1, i64 2
  %20 = extractelement <4 x float> %0, i64 2
  %21 = select i1 %18, float %19, float %20
  %22 = insertelement <4 x float> %16, float %21, i64 2
  %23 = extractelement <4 x i32> %4, i64 3
  %24 = icmp slt i32 %23, 0
  %25 = extractelement <4 x float> %1, i64 3
  %26 = extractelement <4 x float> %0, i64 3
  %27 = select i1 %24, float %25, float %26
  %28 = insertelement <4 x float> %22, float %27, i64 3
  ret <4 x float> %28
}

define <2 x double> @isozyme_x86_sse41_blendvpd(<2 x double> %0, <2 x double> %1, <2 x double> %2) {
  %4 = bitcast <2 x double> %2 to <2 x i64>
  %5 = extractelement <2 x i64> %4, i64 0
  %6 = icmp slt i64 %5, 0
  %7 = extractelement <2 x double> %1, i64 0
  %8 = extractelement <2 x double> %0, i64 0
  %9 = select i1 %6, double %7, double %8
  %10 = insertelement <2 x double> poison, double %9, i64 0
  %11 = extractelement <2 x i64> %4, i64 1
  %12 = icmp slt i64 %11, 0
  %13 = extractelement <2 x double> %1, i64 1
  %14 = extractelement <2 x double> %0, i64 1
  %15 = select i1 %12, double %13, double %14
  %16 = insertelement <2 x double> %10, double %15, i64 1
  ret <2 x double> %16
}

define <8 x float> @isozyme_x86_avx_blendv_ps_256(<8 x float> %0, <8 x float> %1, <8 x float> %2) {
  %4 = bitcast <8 x float> %2 to <8 x i32>
  %5 = extractelement <8 x i32> %4, i64 0
  %6 = icmp slt i32 %5, 0
  %7 = extractelement <8 x float> %1, i64 0
  %8 = extractelement <8 x float> %0, i64 0
  %9 = select i1 %6, float %7, float %8
  %10 = insertelement <8 x float> poison, float %9, i64 0
  %11 = extractelement <8 x i32> %4, i64 1
  %12 = icmp slt i32 %11, 0
  %13 = extractelement <8 x float> %1, i64 1
  %14 = extractelement <8 x float> %0, i64 1
  %15 = select i1 %12, float %13, float %14
  %16 = insertelement <8 x float> %10, float %15, i64 1
  %17 = extractelement <8 x i32> %4, i64 2
  %18 = icmp slt i32 %17, 0
  %19 = extractelement <8 x float> %1, i64 2
  %20 = extractelement <8 x float> %0, i64 2
  %21 = select i1 %18, float %19, float %20
  %22 = insertelement <8 x float> %16, float %21, i64 2
  %23 = extractelement <8 x i32> %4, i64 3
  %24 = icmp slt i32 %23, 0
  %25 = extractelement <8 x float> %1, i64 3
  %26 = extractelement <8 x float> %0, i64 3
  %27 = select i1 %24, float %25, float %26
  %28 = insertelement <8 x float> %22, float %27, i64 3
  %29 = extractelement <8 x i32> %4, i64 4
  %30 = icmp slt i32 %29, 0
  %31 = extractelement <8 x float> %1, i64 4
  %32 = extractelement <8 x float> %0, i64 4
  %33 = select i1 %30, float %31, float %32
  %34 = insertelement <8 x float> %28, float %33, i64 4
  %35 = extractelement <8 x i32> %4, i64 5
  %36 = icmp slt i32 %35, 0
  %37 = extractelement <8 x float> %1, i64 5
  %38 = extractelement <8 x float> %0, i64 5
  %39 = select i1 %36, float %37, float %38
  %40 = insertelement <8 x float> %34, float %39, i64 5
  %41 = extractelement <8 x i32> %4, i64 6
  %42 = icmp slt i32 %41, 0
  %43 = extractelement <8 x float> %1, i64 6
  %44 = extractelement <8 x float> %0, i64 6
  %45 = select i1 %42, float %43, float %44
  %46 = insertelement <8 x float> %40, float %45, i64 6
  %47 = extractelement <8 x i32> %4, i64 7
  %48 = icmp slt i32 %47, 0
  %49 = extractelement <8 x float> %1, i64 7
  %50 = extractelement <8 x float> %0, i64 7
  %51 = select i1 %48, float %49, float %50
  %52 = insertelement <8 x float> %46, float %51, i64 7
  ret <8 x float> %52
}

define <4 x double> @isozyme_x86_avx_blendv_pd_256(<4 x double> %0, <4 x double> %1, <4 x double> %2) {
  %4 = bitcast <4 x double> %2 to <4 x i64>
  %5 = extractelement <4 x i64> %4, i64 0
  %6 = icmp slt i64 %5, 0
  %7 = extractelement <4 x double> %1, i64 0
  %8 = extractelement <4 x double> %0, i64 0
  %9 = select i1 %6, double %7, double %8
  %10 = insertelement <4 x double> poison, double %9, i64 0
  %11 = extractelement <4 x i64> %4, i64 1
  %12 = icmp slt i64 %11, 0
  %13 = extractelement <4 x double> %1, i64 1
  %14 = extractelement <4 x double> %0, i64 1
  %15 = select i1 %12, double %13, double %14
  %16 = insertelement <4 x double> %10, double %15, i64 1
  %17 = extractelement <4 x i64> %4, i64 2
  %18 = icmp slt i64 %17, 0
  %19 = extractelement <4 x double> %1, i64 2
  %20 = extractelement <4 x double> %0, i64 2
  %21 = select i1 %18, double %19, double %20
  %22 = insertelement <4 x double> %16, double %21, i64 2
  %23 = extractelement <4 x i64> %4, i64 3
  %24 = icmp slt i64 %23, 0
  %25 = extractelement <4 x double> %1, i64 3
  %26 = extractelement <4 x double> %0, i64 3
  %27 = select i1 %24, double %25, double %26
  %28 = insertelement <4 x double> %22, double %27, i64 3
  ret <4 x double> %28
}

define <4 x float> @isozyme_x86_sse41_dpps(<4 x float> %0, <4 x float> %1, i8 %2) {
.preheader28:
  %3 = zext i8 %2 to i32
  %4 = and i32 %3, 16
  %.not27 = icmp eq i32 %4, 0
  %foldExtExtBinop = fmul <4 x float> %0, %1
  %5 = extractelement <4 x float> %foldExtExtBinop, i64 0
  %6 = fadd float %5, 0.000000e+00
  %.1 = select i1 %.not27, float 0.000000e+00, float %6
  %7 = and i32 %3, 32
  %.not27.1 = icmp eq i32 %7, 0
  %foldExtExtBinop36 = fmul <4 x float> %0, %1
  %8 = extractelement <4 x float> %foldExtExtBinop36, i64 1
  %9 = fadd float %.1, %8
  %.1.1 = select i1 %.not27.1, float %.1, float %9
  %10 = and i32 %3, 64
  %.not27.2 = icmp eq i32 %10, 0
  %foldExtExtBinop38 = fmul <4 x float> %0, %1
  %11 = extractelement <4 x float> %foldExtExtBinop38, i64 2
  %12 = fadd float %.1.1, %11
  %.1.2 = select i1 %.not27.2, float %.1.1, float %12
  %foldExtExtBinop40 = fmul <4 x float> %0, %1
  %13 = extractelement <4 x float> %foldExtExtBinop40, i64 3
  %14 = fadd float %.1.2, %13
  %.not27.334 = icmp slt i8 %2, 0
  %.1.3 = select i1 %.not27.334, float %14, float %.1.2
  %15 = and i32 %3, 1
  %.not = icmp eq i32 %15, 0
  %16 = select i1 %.not, float 0.000000e+00, float %.1.3
  %17 = insertelement <4 x float> poison, float %16, i64 0
  %18 = and i32 %3, 2
  %.not.1 = icmp eq i32 %18, 0
  %19 = select i1 %.not.1, float 0.000000e+00, float %.1.3
  %20 = insertelement <4 x float> %17, float %19, i64 1
  %21 = and i32 %3, 4
  %.not.2 = icmp eq i32 %21, 0
  %22 = select i1 %.not.2, float 0.000000e+00, float %.1.3
  %23 = insertelement <4 x float> %20, float %22, i64 2
  %24 = and i32 %3, 8
  %.not.3 = icmp eq i32 %24, 0
  %25 = select i1 %.not.3, float 0.000000e+00, float %.1.3
  %26 = insertelement <4 x float> %23, float %25, i64 3
  ret <4 x float> %26
}

define <2 x double> @isozyme_x86_sse41_dppd(<2 x double> %0, <2 x double> %1, i8 %2) {
.preheader28:
  %3 = zext i8 %2 to i32
  %4 = and i32 %3, 16
  %.not27 = icmp eq i32 %4, 0
  %foldExtExtBinop = fmul <2 x double> %0, %1
  %5 = extractelement <2 x double> %foldExtExtBinop, i64 0
  %6 = fadd double %5, 0.000000e+00
  %.1 = select i1 %.not27, double 0.000000e+00, double %6
  %7 = and i32 %3, 32
  %.not27.1 = icmp eq i32 %7, 0
  %foldExtExtBinop35 = fmul <2 x double> %0, %1
  %8 = extractelement <2 x double> %foldExtExtBinop35, i64 1
  %9 = fadd double %.1, %8
  %.1.1 = select i1 %.not27.1, double %.1, double %9
  %10 = and i32 %3, 1
  %.not = icmp eq i32 %10, 0
  %11 = select i1 %.not, double 0.000000e+00, double %.1.1
  %12 = insertelement <2 x double> poison, double %11, i64 0
  %13 = and i32 %3, 2
  %.not.1 = icmp eq i32 %13, 0
  %14 = select i1 %.not.1, double 0.000000e+00, double %.1.1
  %15 = insertelement <2 x double> %12, double %14, i64 1
  ret <2 x double> %15
}

define <8 x float> @isozyme_x86_avx_dp_ps_256(<8 x float> %0, <8 x float> %1, i8 %2) {
.preheader28:
  %3 = zext i8 %2 to i32
  %4 = and i32 %3, 16
  %.not27 = icmp eq i32 %4, 0
  %foldExtExtBinop = fmul <8 x float> %0, %1
  %5 = extractelement <8 x float> %foldExtExtBinop, i64 0
  %6 = fadd float %5, 0.000000e+00
  %.1 = select i1 %.not27, float 0.000000e+00, float %6
  %7 = and i32 %3, 32
  %.not27.1 = icmp eq i32 %7, 0
  %foldExtExtBinop38 = fmul <8 x float> %0, %1
  %8 = extractelement <8 x float> %foldExtExtBinop38, i64 1
  %9 = fadd float %.1, %8
  %.1.1 = select i1 %.not27.1, float %.1, float %9
  %10 = and i32 %3, 64
  %.not27.2 = icmp eq i32 %10, 0
  %foldExtExtBinop40 = fmul <8 x float> %0, %1
  %11 = extractelement <8 x float> %foldExtExtBinop40, i64 2
  %12 = fadd float %.1.1, %11
  %.1.2 = select i1 %.not27.2, float %.1.1, float %12
  %.not27.3 = icmp sgt i8 %2, -1
  %foldExtExtBinop42 = fmul <8 x float> %0, %1
  %13 = extractelement <8 x float> %foldExtExtBinop42, i64 3
  %14 = fadd float %.1.2, %13
  %foldExtExtBinop44 = fmul <8 x float> %0, %1
  %15 = extractelement <8 x float> %foldExtExtBinop44, i64 4
  %16 = fadd float %15, 0.000000e+00
  %.1.136 = select i1 %.not27, float 0.000000e+00, float %16
  %foldExtExtBinop46 = fmul <8 x float> %0, %1
  %17 = extractelement <8 x float> %foldExtExtBinop46, i64 5
  %18 = fadd float %.1.136, %17
  %.1.1.1 = select i1 %.not27.1, float %.1.136, float %18
  %foldExtExtBinop48 = fmul <8 x float> %0, %1
  %19 = extractelement <8 x float> %foldExtExtBinop48, i64 6
  %20 = fadd float %.1.1.1, %19
  %.1.2.1 = select i1 %.not27.2, float %.1.1.1, float %20
  %foldExtExtBinop50 = fmul <8 x float> %0, %1
  %21 = extractelement <8 x float> %foldExtExtBinop50, i64 7
  %22 = fadd float %.1.2.1, %21
  %.1.3 = select i1 %.not27.3, float %.1.2, float %14
  %.1.3.1 = select i1 %.not27.3, float %.1.2.1, float %22
  %23 = and i32 %3, 1
  %.not = icmp eq i32 %23, 0
  %24 = select i1 %.not, float 0.000000e+00, float %.1.3
  %25 = insertelement <8 x float> poison, float %24, i64 0
  %26 = and i32 %3, 2
  %.not.1 = icmp eq i32 %26, 0
  %27 = select i1 %.not.1, float 0.000000e+00, float %.1.3
  %28 = insertelement <8 x float> %25, float %27, i64 1
  %29 = and i32 %3, 4
  %.not.2 = icmp eq i32 %29, 0
  %30 = select i1 %.not.2, float 0.000000e+00, float %.1.3
  %31 = insertelement <8 x float> %28, float %30, i64 2
  %32 = and i32 %3, 8
  %.not.3 = icmp eq i32 %32, 0
  %33 = select i1 %.not.3, float 0.000000e+00, float %.1.3
  %34 = insertelement <8 x float> %31, float %33, i64 3
  %35 = select i1 %.not, float 0.000000e+00, float %.1.3.1
  %36 = insertelement <8 x float> %34, float %35, i64 4
  %37 = select i1 %.not.1, float 0.000000e+00, float %.1.3.1
  %38 = insertelement <8 x float> %36, float %37, i64 5
  %39 = select i1 %.not.2, float 0.000000e+00, float %.1.3.1
  %40 = insertelement <8 x float> %38, float %39, i64 6
  %41 = select i1 %.not.3, float 0.000000e+00, float %.1.3.1
  %42 = insertelement <8 x float> %40, float %41, i64 7
  ret <8 x float> %42
}

define <4 x float> @isozyme_x86_sse41_insertps(<4 x float> %0, <4 x float> %1, i8 %2) {
  %4 = zext i8 %2 to i32
  %5 = lshr i32 %4, 6
  %6 = extractelement <4 x float> %1, i32 %5
  %7 = lshr i32 %4, 4
  %8 = and i32 %7, 3
  %9 = insertelement <4 x float> %0, float %6, i32 %8
  %10 = and i32 %4, 1
  %.not = icmp eq i32 %10, 0
  %11 = extractelement <4 x float> %9, i64 0
  %12 = select i1 %.not, float %11, float 0.000000e+00
  %13 = insertelement <4 x float> poison, float %12, i64 0
  %14 = and i32 %4, 2
  %.not.1 = icmp eq i32 %14, 0
  %15 = extractelement <4 x float> %9, i64 1
  %16 = select i1 %.not.1, float %15, float 0.000000e+00
  %17 = insertelement <4 x float> %13, float %16, i64 1
  %18 = and i32 %4, 4
  %.not.2 = icmp eq i32 %18, 0
  %19 = extractelement <4 x float> %9, i64 2
  %20 = select i1 %.not.2, float %19, float 0.000000e+00
  %21 = insertelement <4 x float> %17, float %20, i64 2
  %22 = and i32 %4, 8
  %.not.3 = icmp eq i32 %22, 0
  %23 = extractelement <4 x float> %9, i64 3
  %24 = select i1 %.not.3, float %23, float 0.000000e+00
  %25 = insertelement <4 x float> %21, float %24, i64 3
  ret <4 x float> %25
}

define <4 x float> @isozyme_x86_sse_cmp_ss(<4 x float> %0, <4 x float> %1, i8 %2) {
  %4 = and i8 %2, 7
  %5 = fcmp uno <4 x float> %0, %1
  %6 = extractelement <4 x i1> %5, i64 0
  switch i8 %4, label %default.unreachable47 [
    i8 0, label %7
    i8 1, label %10
    i8 2, label %13
    i8 3, label %27
    i8 4, label %16
    i8 5, label %19
    i8 6, label %22
    i8 7, label %25
  ]

7:
  %8 = fcmp oeq <4 x float> %0, %1
  %9 = extractelement <4 x i1> %8, i64 0
  br label %27

10:
  %11 = fcmp olt <4 x float> %0, %1
  %12 = extractelement <4 x i1> %11, i64 0
  br label %27

13:
  %14 = fcmp ole <4 x float> %0, %1
  %15 = extractelement <4 x i1> %14, i64 0
  br label %27

16:
  %17 = fcmp une <4 x float> %0, %1
  %18 = extractelement <4 x i1> %17, i64 0
  br label %27

19:
  %20 = fcmp uge <4 x float> %0, %1
  %21 = extractelement <4 x i1> %20, i64 0
  br label %27

22:
  %23 = fcmp ugt <4 x float> %0, %1
  %24 = extractelement <4 x i1> %23, i64 0
  br label %27

default.unreachable47:
  unreachable

25:
  %26 = xor i1 %6, true
  br label %27

27:
  %.043.in = phi i1 [ %9, %7 ], [ %12, %10 ], [ %15, %13 ], [ %26, %25 ], [ %18, %16 ], [ %21, %19 ], [ %24, %22 ], [ %6, %3 ]
  %28 = bitcast <4 x float> %0 to <4 x i32>
  %29 = sext i1 %.043.in to i32
  %30 = insertelement <4 x i32> %28, i32 %29, i64 0
  %31 = bitcast <4 x i32> %30 to <4 x float>
  ret <4 x float> %31
}

define <2 x double> @isozyme_x86_sse2_cmp_sd(<2 x double> %0, <2 x double> %1, i8 %2) {
  %4 = and i8 %2, 7
  %5 = fcmp uno <2 x double> %0, %1
  %6 = extractelement <2 x i1> %5, i64 0
  switch i8 %4, label %default.unreachable47 [
    i8 0, label %7
    i8 1, label %10
    i8 2, label %13
    i8 3, label %27
    i8 4, label %16
    i8 5, label %19
    i8 6, label %22
    i8 7, label %25
  ]

7:
  %8 = fcmp oeq <2 x double> %0, %1
  %9 = extractelement <2 x i1> %8, i64 0
  br label %27

10:
  %11 = fcmp olt <2 x double> %0, %1
  %12 = extractelement <2 x i1> %11, i64 0
  br label %27

13:
  %14 = fcmp ole <2 x double> %0, %1
  %15 = extractelement <2 x i1> %14, i64 0
  br label %27

16:
  %17 = fcmp une <2 x double> %0, %1
  %18 = extractelement <2 x i1> %17, i64 0
  br label %27

19:
  %20 = fcmp uge <2 x double> %0, %1
  %21 = extractelement <2 x i1> %20, i64 0
  br label %27

22:
  %23 = fcmp ugt <2 x double> %0, %1
  %24 = extractelement <2 x i1> %23, i64 0
  br label %27

default.unreachable47:
  unreachable

25:
  %26 = xor i1 %6, true
  br label %27

27:
  %.043.in = phi i1 [ %9, %7 ], [ %12, %10 ], [ %15, %13 ], [ %26, %25 ], [ %18, %16 ], [ %21, %19 ], [ %24, %22 ], [ %6, %3 ]
  %28 = bitcast <2 x double> %0 to <2 x i64>
  %29 = sext i1 %.043.in to i64
  %30 = insertelement <2 x i64> %28, i64 %29, i64 0
  %31 = bitcast <2 x i64> %30 to <2 x double>
  ret <2 x double> %31
}

define <4 x float> @isozyme_x86_sse_cmp_ps(<4 x float> %0, <4 x float> %1, i8 %2) {
  %4 = fcmp ord <4 x float> %0, %1
  %5 = sext <4 x i1> %4 to <4 x i32>
  %6 = and i8 %2, 15
  switch i8 %6, label %default.unreachable37 [
    i8 0, label %7
    i8 1, label %10
    i8 2, label %13
    i8 3, label %16
    i8 4, label %18
    i8 5, label %21
    i8 6, label %24
    i8 7, label %48
    i8 8, label %27
    i8 9, label %31
    i8 10, label %34
    i8 11, label %37
    i8 12, label %38
    i8 13, label %41
    i8 14, label %44
    i8 15, label %47
  ]

7:
  %8 = fcmp oeq <4 x float> %0, %1
  %9 = sext <4 x i1> %8 to <4 x i32>
  br label %48

10:
  %11 = fcmp olt <4 x float> %0, %1
  %12 = sext <4 x i1> %11 to <4 x i32>
  br label %48

13:
  %14 = fcmp ole <4 x float> %0, %1
  %15 = sext <4 x i1> %14 to <4 x i32>
  br label %48

16:
  %17 = xor <4 x i32> %5, <i32 -1, i32 -1, i32 -1, i32 -1>
  br label %48

18:
  %19 = fcmp une <4 x float> %0, %1
  %20 = sext <4 x i1> %19 to <4 x i32>
  br label %48

21:
  %22 = fcmp uge <4 x float> %0, %1
  %23 = sext <4 x i1> %22 to <4 x i32>
  br label %48

24:
  %25 = fcmp ugt <4 x float> %0, %1
  %26 = sext <4 x i1> %25 to <4 x i32>
  br label %48

27:
  %28 = fcmp oeq <4 x float> %0, %1
  %29 = xor <4 x i32> %5, <i32 -1, i32 -1, i32 -1, i32 -1>
  %30 = select <4 x i1> %28, <4 x i32> <i32 -1, i32 -1, i32 -1, i32 -1>, <4 x i32> %29
  br label %48

31:
  %32 = fcmp ult <4 x float> %0, %1
  %33 = sext <4 x i1> %32 to <4 x i32>
  br label %48

34:
  %35 = fcmp ule <4 x float> %0, %1
  %36 = sext <4 x i1> %35 to <4 x i32>
  br label %48

37:
  br label %48

38:
  %39 = fcmp one <4 x float> %0, %1
  %40 = sext <4 x i1> %39 to <4 x i32>
  br label %48

41:
  %42 = fcmp oge <4 x float> %0, %1
  %43 = sext <4 x i1> %42 to <4 x i32>
  br label %48

44:
  %45 = fcmp ogt <4 x float> %0, %1
  %46 = sext <4 x i1> %45 to <4 x i32>
  br label %48

default.unreachable37:
  unreachable

47:
  br label %48

48:
  %.0 = phi <4 x i32> [ %9, %7 ], [ %12, %10 ], [ %15, %13 ], [ %17, %16 ], [ %20, %18 ], [ %23, %21 ], [ %26, %24 ], [ <i32 -1, i32 -1, i32 -1, i32 -1>, %47 ], [ %30, %27 ], [ %33, %31 ], [ %36, %34 ], [ zeroinitializer, %37 ], [ %40, %38 ], [ %43, %41 ], [ %46, %44 ], [ %5, %3 ]
  %49 = bitcast <4 x i32> %.0 to <4 x float>
  ret <4 x float> %49
}

define <2 x double> @isozyme_x86_sse2_cmp_pd(<2 x double> %0, <2 x double> %1, i8 %2) {
  %4 = fcmp ord <2 x double> %0, %1
  %5 = sext <2 x i1> %4 to <2 x i64>
  %6 = and i8 %2, 15
  switch i8 %6, label %default.unreachable37 [
    i8 0, label %7
    i8 1, label %10
    i8 2, label %13
    i8 3, label %16
    i8 4, label %18
    i8 5, label %21
    i8 6, label %24
    i8 7, label %48
    i8 8, label %27
    i8 9, label %31
    i8 10, label %34
    i8 11, label %37
    i8 12, label %38
    i8 13, label %41
    i8 14, label %44
    i8 15, label %47
  ]

7:
  %8 = fcmp oeq <2 x double> %0, %1
  %9 = sext <2 x i1> %8 to <2 x i64>
  br label %48

10:
  %11 = fcmp olt <2 x double> %0, %1
  %12 = sext <2 x i1> %11 to <2 x i64>
  br label %48

13:
  %14 = fcmp ole <2 x double> %0, %1
  %15 = sext <2 x i1> %14 to <2 x i64>
  br label %48

16:
  %17 = xor <2 x i64> %5, <i64 -1, i64 -1>
  br label %48

18:
  %19 = fcmp une <2 x double> %0, %1
  %20 = sext <2 x i1> %19 to <2 x i64>
  br label %48

21:
  %22 = fcmp uge <2 x double> %0, %1
  %23 = sext <2 x i1> %22 to <2 x i64>
  br label %48

24:
  %25 = fcmp ugt <2 x double> %0, %1
  %26 = sext <2 x i1> %25 to <2 x i64>
  br label %48

27:
  %28 = fcmp oeq <2 x double> %0, %1
  %29 = xor <2 x i64> %5, <i64 -1, i64 -1>
  %30 = select <2 x i1> %28, <2 x i64> <i64 -1, i64 -1>, <2 x i64> %29
  br label %48

31:
  %32 = fcmp ult <2 x double> %0, %1
  %33 = sext <2 x i1> %32 to <2 x i64>
  br label %48

34:
  %35 = fcmp ule <2 x double> %0, %1
  %36 = sext <2 x i1> %35 to <2 x i64>
  br label %48

37:
  br label %48

38:
  %39 = fcmp one <2 x double> %0, %1
  %40 = sext <2 x i1> %39 to <2 x i64>
  br label %48

41:
  %42 = fcmp oge <2 x double> %0, %1
  %43 = sext <2 x i1> %42 to <2 x i64>
  br label %48

44:
  %45 = fcmp ogt <2 x double> %0, %1
  %46 = sext <2 x i1> %45 to <2 x i64>
  br label %48

default.unreachable37:
  unreachable

47:
  br label %48

48:
  %.0 = phi <2 x i64> [ %9, %7 ], [ %12, %10 ], [ %15, %13 ], [ %17, %16 ], [ %20, %18 ], [ %23, %21 ], [ %26, %24 ], [ <i64 -1, i64 -1>, %47 ], [ %30, %27 ], [ %33, %31 ], [ %36, %34 ], [ zeroinitializer, %37 ], [ %40, %38 ], [ %43, %41 ], [ %46, %44 ], [ %5, %3 ]
  %49 = bitcast <2 x i64> %.0 to <2 x double>
  ret <2 x double> %49
}

define <8 x float> @isozyme_x86_avx_cmp_ps_256(<8 x float> %0, <8 x float> %1, i8 %2) {
  %4 = fcmp ord <8 x float> %0, %1
  %5 = sext <8 x i1> %4 to <8 x i32>
  %6 = and i8 %2, 15
  switch i8 %6, label %default.unreachable37 [
    i8 0, label %7
    i8 1, label %10
    i8 2, label %13
    i8 3, label %16
    i8 4, label %18
    i8 5, label %21
    i8 6, label %24
    i8 7, label %48
    i8 8, label %27
    i8 9, label %31
    i8 10, label %34
    i8 11, label %37
    i8 12, label %38
    i8 13, label %41
    i8 14, label %44
    i8 15, label %47
  ]

7:
  %8 = fcmp oeq <8 x float> %0, %1
  %9 = sext <8 x i1> %8 to <8 x i32>
  br label %48

10:
  %11 = fcmp olt <8 x float> %0, %1
  %12 = sext <8 x i1> %11 to <8 x i32>
  br label %48

13:
  %14 = fcmp ole <8 x float> %0, %1
  %15 = sext <8 x i1> %14 to <8 x i32>
  br label %48

16:
  %17 = xor <8 x i32> %5, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  br label %48

18:
  %19 = fcmp une <8 x float> %0, %1
  %20 = sext <8 x i1> %19 to <8 x i32>
  br label %48

21:
  %22 = fcmp uge <8 x float> %0, %1
  %23 = sext <8 x i1> %22 to <8 x i32>
  br label %48

24:
  %25 = fcmp ugt <8 x float> %0, %1
  %26 = sext <8 x i1> %25 to <8 x i32>
  br label %48

27:
  %28 = fcmp oeq <8 x float> %0, %1
  %29 = xor <8 x i32> %5, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %30 = select <8 x i1> %28, <8 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <8 x i32> %29
  br label %48

31:
  %32 = fcmp ult <8 x float> %0, %1
  %33 = sext <8 x i1> %32 to <8 x i32>
  br label %48

34:
  %35 = fcmp ule <8 x float> %0, %1
  %36 = sext <8 x i1> %35 to <8 x i32>
  br label %48

37:
  br label %48

38:
  %39 = fcmp one <8 x float> %0, %1
  %40 = sext <8 x i1> %39 to <8 x i32>
  br label %48

41:
  %42 = fcmp oge <8 x float> %0, %1
  %43 = sext <8 x i1> %42 to <8 x i32>
  br label %48

44:
  %45 = fcmp ogt <8 x float> %0, %1
  %46 = sext <8 x i1> %45 to <8 x i32>
  br label %48

default.unreachable37:
  unreachable

47:
  br label %48

48:
  %.0 = phi <8 x i32> [ %9, %7 ], [ %12, %10 ], [ %15, %13 ], [ %17, %16 ], [ %20, %18 ], [ %23, %21 ], [ %26, %24 ], [ <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, %47 ], [ %30, %27 ], [ %33, %31 ], [ %36, %34 ], [ zeroinitializer, %37 ], [ %40, %38 ], [ %43, %41 ], [ %46, %44 ], [ %5, %3 ]
  %49 = bitcast <8 x i32> %.0 to <8 x float>
  ret <8 x float> %49
}

define <4 x double> @isozyme_x86_avx_cmp_pd_256(<4 x double> %0, <4 x double> %1, i8 %2) {
  %4 = fcmp ord <4 x double> %0, %1
  %5 = sext <4 x i1> %4 to <4 x i64>
  %6 = and i8 %2, 15
  switch i8 %6, label %default.unreachable37 [
    i8 0, label %7
    i8 1, label %10
    i8 2, label %13
    i8 3, label %16
    i8 4, label %18
    i8 5, label %21
    i8 6, label %24
    i8 7, label %48
    i8 8, label %27
    i8 9, label %31
    i8 10, label %34
    i8 11, label %37
    i8 12, label %38
    i8 13, label %41
    i8 14, label %44
    i8 15, label %47
  ]

7:
  %8 = fcmp oeq <4 x double> %0, %1
  %9 = sext <4 x i1> %8 to <4 x i64>
  br label %48

10:
  %11 = fcmp olt <4 x double> %0, %1
  %12 = sext <4 x i1> %11 to <4 x i64>
  br label %48

13:
  %14 = fcmp ole <4 x double> %0, %1
  %15 = sext <4 x i1> %14 to <4 x i64>
  br label %48

16:
  %17 = xor <4 x i64> %5, <i64 -1, i64 -1, i64 -1, i64 -1>
  br label %48

18:
  %19 = fcmp une <4 x double> %0, %1
  %20 = sext <4 x i1> %19 to <4 x i64>
  br label %48

21:
  %22 = fcmp uge <4 x double> %0, %1
  %23 = sext <4 x i1> %22 to <4 x i64>
  br label %48

24:
  %25 = fcmp ugt <4 x double> %0, %1
  %26 = sext <4 x i1> %25 to <4 x i64>
  br label %48

27:
  %28 = fcmp oeq <4 x double> %0, %1
  %29 = xor <4 x i64> %5, <i64 -1, i64 -1, i64 -1, i64 -1>
  %30 = select <4 x i1> %28, <4 x i64> <i64 -1, i64 -1, i64 -1, i64 -1>, <4 x i64> %29
  br label %48

31:
  %32 = fcmp ult <4 x double> %0, %1
  %33 = sext <4 x i1> %32 to <4 x i64>
  br label %48

34:
  %35 = fcmp ule <4 x double> %0, %1
  %36 = sext <4 x i1> %35 to <4 x i64>
  br label %48

37:
  br label %48

38:
  %39 = fcmp one <4 x double> %0, %1
  %40 = sext <4 x i1> %39 to <4 x i64>
  br label %48

41:
  %42 = fcmp oge <4 x double> %0, %1
  %43 = sext <4 x i1> %42 to <4 x i64>
  br label %48

44:
  %45 = fcmp ogt <4 x double> %0, %1
  %46 = sext <4 x i1> %45 to <4 x i64>
  br label %48

default.unreachable37:
  unreachable

47:
  br label %48

48:
  %.0 = phi <4 x i64> [ %9, %7 ], [ %12, %10 ], [ %15, %13 ], [ %17, %16 ], [ %20, %18 ], [ %23, %21 ], [ %26, %24 ], [ <i64 -1, i64 -1, i64 -1, i64 -1>, %47 ], [ %30, %27 ], [ %33, %31 ], [ %36, %34 ], [ zeroinitializer, %37 ], [ %40, %38 ], [ %43, %41 ], [ %46, %44 ], [ %5, %3 ]
  %49 = bitcast <4 x i64> %.0 to <4 x double>
  ret <4 x double> %49
}

define <4 x float> @isozyme_x86_sse41_round_ps(<4 x float> %0, i32 %1) {
  %3 = and i32 %1, 7
  %4 = extractelement <4 x float> %0, i64 0
  %5 = extractelement <4 x float> %0, i64 1
  %6 = extractelement <4 x float> %0, i64 2
  %7 = extractelement <4 x float> %0, i64 3
  switch i32 %3, label %20 [
    i32 1, label %.thread
    i32 2, label %.thread20
    i32 3, label %.thread21
  ]

.thread:
  %8 = call float @llvm.floor.f32(float %4)
  %9 = call float @llvm.floor.f32(float %5)
  %10 = call float @llvm.floor.f32(float %6)
  %11 = call float @llvm.floor.f32(float %7)
  br label %25

.thread20:
  %12 = call float @llvm.ceil.f32(float %4)
  %13 = call float @llvm.ceil.f32(float %5)
  %14 = call float @llvm.ceil.f32(float %6)
  %15 = call float @llvm.ceil.f32(float %7)
  br label %25

.thread21:
  %16 = call float @llvm.trunc.f32(float %4)
  %17 = call float @llvm.trunc.f32(float %5)
  %18 = call float @llvm.trunc.f32(float %6)
  %19 = call float @llvm.trunc.f32(float %7)
  br label %25

20:
  %21 = call float @llvm.rint.f32(float %4)
  %22 = call float @llvm.rint.f32(float %5)
  %23 = call float @llvm.rint.f32(float %6)
  %24 = call float @llvm.rint.f32(float %7)
  br label %25

25:
  %26 = phi float [ %10, %.thread ], [ %14, %.thread20 ], [ %18, %.thread21 ], [ %23, %20 ]
  %27 = phi float [ %8, %.thread ], [ %12, %.thread20 ], [ %16, %.thread21 ], [ %21, %20 ]
  %28 = phi float [ %9, %.thread ], [ %13, %.thread20 ], [ %17, %.thread21 ], [ %22, %20 ]
  %29 = phi float [ %11, %.thread ], [ %15, %.thread20 ], [ %19, %.thread21 ], [ %24, %20 ]
  %30 = insertelement <4 x float> poison, float %27, i64 0
  %31 = insertelement <4 x float> %30, float %28, i64 1
  %32 = insertelement <4 x float> %31, float %26, i64 2
  %33 = insertelement <4 x float> %32, float %29, i64 3
  ret <4 x float> %33
}

declare float @llvm.floor.f32(float)

declare float @llvm.ceil.f32(float)

declare float @llvm.trunc.f32(float)

declare float @llvm.rint.f32(float)

define <2 x double> @isozyme_x86_sse41_round_pd(<2 x double> %0, i32 %1) {
  %3 = and i32 %1, 7
  %4 = extractelement <2 x double> %0, i64 0
  %5 = extractelement <2 x double> %0, i64 1
  switch i32 %3, label %12 [
    i32 1, label %.thread
    i32 2, label %.thread20
    i32 3, label %.thread21
  ]

.thread:
  %6 = call double @llvm.floor.f64(double %4)
  %7 = call double @llvm.floor.f64(double %5)
  br label %15

.thread20:
  %8 = call double @llvm.ceil.f64(double %4)
  %9 = call double @llvm.ceil.f64(double %5)
  br label %15

.thread21:
  %10 = call double @llvm.trunc.f64(double %4)
  %11 = call double @llvm.trunc.f64(double %5)
  br label %15

12:
  %13 = call double @llvm.rint.f64(double %4)
  %14 = call double @llvm.rint.f64(double %5)
  br label %15

15:
  %16 = phi double [ %6, %.thread ], [ %8, %.thread20 ], [ %10, %.thread21 ], [ %13, %12 ]
  %17 = phi double [ %7, %.thread ], [ %9, %.thread20 ], [ %11, %.thread21 ], [ %14, %12 ]
  %18 = insertelement <2 x double> poison, double %16, i64 0
  %19 = insertelement <2 x double> %18, double %17, i64 1
  ret <2 x double> %19
}

declare double @llvm.floor.f64(double)

declare double @llvm.ceil.f64(double)

declare double @llvm.trunc.f64(double)

declare double @llvm.rint.f64(double)

define <8 x float> @isozyme_x86_avx_round_ps_256(<8 x float> %0, i32 %1) {
  %3 = and i32 %1, 7
  %4 = extractelement <8 x float> %0, i64 0
  %5 = extractelement <8 x float> %0, i64 1
  %6 = extractelement <8 x float> %0, i64 2
  %7 = extractelement <8 x float> %0, i64 3
  %8 = extractelement <8 x float> %0, i64 4
  %9 = extractelement <8 x float> %0, i64 5
  %10 = extractelement <8 x float> %0, i64 6
  %11 = extractelement <8 x float> %0, i64 7
  switch i32 %3, label %36 [
    i32 1, label %.thread
    i32 2, label %.thread20
    i32 3, label %.thread21
  ]

.thread:
  %12 = call float @llvm.floor.f32(float %4)
  %13 = call float @llvm.floor.f32(float %5)
  %14 = call float @llvm.floor.f32(float %6)
  %15 = call float @llvm.floor.f32(float %7)
  %16 = call float @llvm.floor.f32(float %8)
  %17 = call float @llvm.floor.f32(float %9)
  %18 = call float @llvm.floor.f32(float %10)
  %19 = call float @llvm.floor.f32(float %11)
  br label %45

.thread20:
  %20 = call float @llvm.ceil.f32(float %4)
  %21 = call float @llvm.ceil.f32(float %5)
  %22 = call float @llvm.ceil.f32(float %6)
  %23 = call float @llvm.ceil.f32(float %7)
  %24 = call float @llvm.ceil.f32(float %8)
  %25 = call float @llvm.ceil.f32(float %9)
  %26 = call float @llvm.ceil.f32(float %10)
  %27 = call float @llvm.ceil.f32(float %11)
  br label %45

.thread21:
  %28 = call float @llvm.trunc.f32(float %4)
  %29 = call float @llvm.trunc.f32(float %5)
  %30 = call float @llvm.trunc.f32(float %6)
  %31 = call float @llvm.trunc.f32(float %7)
  %32 = call float @llvm.trunc.f32(float %8)
  %33 = call float @llvm.trunc.f32(float %9)
  %34 = call float @llvm.trunc.f32(float %10)
  %35 = call float @llvm.trunc.f32(float %11)
  br label %45

36:
  %37 = call float @llvm.rint.f32(float %4)
  %38 = call float @llvm.rint.f32(float %5)
  %39 = call float @llvm.rint.f32(float %6)
  %40 = call float @llvm.rint.f32(float %7)
  %41 = call float @llvm.rint.f32(float %8)
  %42 = call float @llvm.rint.f32(float %9)
  %43 = call float @llvm.rint.f32(float %10)
  %44 = call float @llvm.rint.f32(float %11)
  br label %45

45:
  %46 = phi float [ %18, %.thread ], [ %26, %.thread20 ], [ %34, %.thread21 ], [ %43, %36 ]
  %47 = phi float [ %16, %.thread ], [ %24, %.thread20 ], [ %32, %.thread21 ], [ %41, %36 ]
  %48 = phi float [ %14, %.thread ], [ %22, %.thread20 ], [ %30, %.thread21 ], [ %39, %36 ]
  %49 = phi float [ %12, %.thread ], [ %20, %.thread20 ], [ %28, %.thread21 ], [ %37, %36 ]
  %50 = phi float [ %13, %.thread ], [ %21, %.thread20 ], [ %29, %.thread21 ], [ %38, %36 ]
  %51 = phi float [ %15, %.thread ], [ %23, %.thread20 ], [ %31, %.thread21 ], [ %40, %36 ]
  %52 = phi float [ %17, %.thread ], [ %25, %.thread20 ], [ %33, %.thread21 ], [ %42, %36 ]
  %53 = phi float [ %19, %.thread ], [ %27, %.thread20 ], [ %35, %.thread21 ], [ %44, %36 ]
  %54 = insertelement <8 x float> poison, float %49, i64 0
  %55 = insertelement <8 x float> %54, float %50, i64 1
  %56 = insertelement <8 x float> %55, float %48, i64 2
  %57 = insertelement <8 x float> %56, float %51, i64 3
  %58 = insertelement <8 x float> %57, float %47, i64 4
  %59 = insertelement <8 x float> %58, float %52, i64 5
  %60 = insertelement <8 x float> %59, float %46, i64 6
  %61 = insertelement <8 x float> %60, float %53, i64 7
  ret <8 x float> %61
}

define <4 x double> @isozyme_x86_avx_round_pd_256(<4 x double> %0, i32 %1) {
  %3 = and i32 %1, 7
  %4 = extractelement <4 x double> %0, i64 0
  %5 = extractelement <4 x double> %0, i64 1
  %6 = extractelement <4 x double> %0, i64 2
  %7 = extractelement <4 x double> %0, i64 3
  switch i32 %3, label %20 [
    i32 1, label %.thread
    i32 2, label %.thread20
    i32 3, label %.thread21
  ]

.thread:
  %8 = call double @llvm.floor.f64(double %4)
  %9 = call double @llvm.floor.f64(double %5)
  %10 = call double @llvm.floor.f64(double %6)
  %11 = call double @llvm.floor.f64(double %7)
  br label %25

.thread20:
  %12 = call double @llvm.ceil.f64(double %4)
  %13 = call double @llvm.ceil.f64(double %5)
  %14 = call double @llvm.ceil.f64(double %6)
  %15 = call double @llvm.ceil.f64(double %7)
  br label %25

.thread21:
  %16 = call double @llvm.trunc.f64(double %4)
  %17 = call double @llvm.trunc.f64(double %5)
  %18 = call double @llvm.trunc.f64(double %6)
  %19 = call double @llvm.trunc.f64(double %7)
  br label %25

20:
  %21 = call double @llvm.rint.f64(double %4)
  %22 = call double @llvm.rint.f64(double %5)
  %23 = call double @llvm.rint.f64(double %6)
  %24 = call double @llvm.rint.f64(double %7)
  br label %25

25:
  %26 = phi double [ %10, %.thread ], [ %14, %.thread20 ], [ %18, %.thread21 ], [ %23, %20 ]
  %27 = phi double [ %8, %.thread ], [ %12, %.thread20 ], [ %16, %.thread21 ], [ %21, %20 ]
  %28 = phi double [ %9, %.thread ], [ %13, %.thread20 ], [ %17, %.thread21 ], [ %22, %20 ]
  %29 = phi double [ %11, %.thread ], [ %15, %.thread20 ], [ %19, %.thread21 ], [ %24, %20 ]
  %30 = insertelement <4 x double> poison, double %27, i64 0
  %31 = insertelement <4 x double> %30, double %28, i64 1
  %32 = insertelement <4 x double> %31, double %26, i64 2
  %33 = insertelement <4 x double> %32, double %29, i64 3
  ret <4 x double> %33
}

define <4 x float> @isozyme_x86_sse41_round_ss(<4 x float> %0, <4 x float> %1, i32 %2) {
  %4 = and i32 %2, 7
  switch i32 %4, label %11 [
    i32 1, label %5
    i32 2, label %8
  ]

5:
  %6 = extractelement <4 x float> %1, i64 0
  %7 = call float @llvm.floor.f32(float %6)
  br label %17

8:
  %9 = extractelement <4 x float> %1, i64 0
  %10 = call float @llvm.ceil.f32(float %9)
  br label %17

11:
  %12 = icmp eq i32 %4, 3
  %13 = extractelement <4 x float> %1, i64 0
  %14 = call float @llvm.trunc.f32(float %13)
  %15 = call float @llvm.rint.f32(float %13)
  %16 = select i1 %12, float %14, float %15
  br label %17

17:
  %18 = phi float [ %7, %5 ], [ %10, %8 ], [ %16, %11 ]
  %19 = insertelement <4 x float> %0, float %18, i64 0
  ret <4 x float> %19
}

define <2 x double> @isozyme_x86_sse41_round_sd(<2 x double> %0, <2 x double> %1, i32 %2) {
  %4 = and i32 %2, 7
  switch i32 %4, label %11 [
    i32 1, label %5
    i32 2, label %8
  ]

5:
  %6 = extractelement <2 x double> %1, i64 0
  %7 = call double @llvm.floor.f64(double %6)
  br label %17

8:
  %9 = extractelement <2 x double> %1, i64 0
  %10 = call double @llvm.ceil.f64(double %9)
  br label %17

11:
  %12 = icmp eq i32 %4, 3
  %13 = extractelement <2 x double> %1, i64 0
  %14 = call double @llvm.trunc.f64(double %13)
  %15 = call double @llvm.rint.f64(double %13)
  %16 = select i1 %12, double %14, double %15
  br label %17

17:
  %18 = phi double [ %7, %5 ], [ %10, %8 ], [ %16, %11 ]
  %19 = insertelement <2 x double> %0, double %18, i64 0
  ret <2 x double> %19
}

define <4 x float> @isozyme_x86_sse2_cvtsd2ss(<4 x float> %0, <2 x double> %1) {
  %3 = extractelement <2 x double> %1, i64 0
  %4 = fptrunc double %3 to float
  %5 = insertelement <4 x float> %0, float %4, i64 0
  ret <4 x float> %5
}

define <4 x float> @isozyme_x86_sse2_cvtpd2ps(<2 x double> %0) {
  %2 = extractelement <2 x double> %0, i64 0
  %3 = fptrunc double %2 to float
  %4 = extractelement <2 x double> %0, i64 1
  %5 = fptrunc double %4 to float
  %6 = insertelement <4 x float> <float poison, float poison, float 0.000000e+00, float 0.000000e+00>, float %3, i64 0
  %7 = insertelement <4 x float> %6, float %5, i64 1
  ret <4 x float> %7
}

define <4 x float> @isozyme_x86_avx_cvt_pd2_ps_256(<4 x double> %0) {
  %2 = extractelement <4 x double> %0, i64 0
  %3 = fptrunc double %2 to float
  %4 = insertelement <4 x float> poison, float %3, i64 0
  %5 = extractelement <4 x double> %0, i64 1
  %6 = fptrunc double %5 to float
  %7 = insertelement <4 x float> %4, float %6, i64 1
  %8 = extractelement <4 x double> %0, i64 2
  %9 = fptrunc double %8 to float
  %10 = insertelement <4 x float> %7, float %9, i64 2
  %11 = extractelement <4 x double> %0, i64 3
  %12 = fptrunc double %11 to float
  %13 = insertelement <4 x float> %10, float %12, i64 3
  ret <4 x float> %13
}

define <4 x float> @isozyme_x86_sse_rcp_ss(<4 x float> %0) {
  %2 = call <4 x float> @llvm.x86.sse.rcp.ps(<4 x float> %0)
  %3 = shufflevector <4 x float> %2, <4 x float> %0, <4 x i32> <i32 0, i32 5, i32 6, i32 7>
  ret <4 x float> %3
}

declare <4 x float> @llvm.x86.sse.rcp.ps(<4 x float>)

define <4 x float> @isozyme_x86_sse_rsqrt_ss(<4 x float> %0) {
  %2 = call <4 x float> @llvm.x86.sse.rsqrt.ps(<4 x float> %0)
  %3 = shufflevector <4 x float> %2, <4 x float> %0, <4 x i32> <i32 0, i32 5, i32 6, i32 7>
  ret <4 x float> %3
}

declare <4 x float> @llvm.x86.sse.rsqrt.ps(<4 x float>)

define <4 x float> @isozyme_x86_avx_maskload_ps(ptr %0, <4 x i32> %1) {
  %3 = extractelement <4 x i32> %1, i64 0
  %4 = icmp slt i32 %3, 0
  br i1 %4, label %5, label %8

5:
  %6 = load float, ptr %0, align 4
  %7 = insertelement <4 x float> <float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>, float %6, i64 0
  br label %8

8:
  %.1 = phi <4 x float> [ %7, %5 ], [ zeroinitializer, %2 ]
  %9 = extractelement <4 x i32> %1, i64 1
  %10 = icmp slt i32 %9, 0
  br i1 %10, label %11, label %15

11:
  %12 = getelementptr inbounds i8, ptr %0, i64 4
  %13 = load float, ptr %12, align 4
  %14 = insertelement <4 x float> %.1, float %13, i64 1
  br label %15

15:
  %.1.1 = phi <4 x float> [ %14, %11 ], [ %.1, %8 ]
  %16 = extractelement <4 x i32> %1, i64 2
  %17 = icmp slt i32 %16, 0
  br i1 %17, label %18, label %22

18:
  %19 = getelementptr inbounds i8, ptr %0, i64 8
  %20 = load float, ptr %19, align 4
  %21 = insertelement <4 x float> %.1.1, float %20, i64 2
  br label %22

22:
  %.1.2 = phi <4 x float> [ %21, %18 ], [ %.1.1, %15 ]
  %23 = extractelement <4 x i32> %1, i64 3
  %24 = icmp slt i32 %23, 0
  br i1 %24, label %25, label %29

25:
  %26 = getelementptr inbounds i8, ptr %0, i64 12
  %27 = load float, ptr %26, align 4
  %28 = insertelement <4 x float> %.1.2, float %27, i64 3
  br label %29

29:
  %.1.3 = phi <4 x float> [ %28, %25 ], [ %.1.2, %22 ]
  ret <4 x float> %.1.3
}

define void @isozyme_x86_avx_maskstore_ps(ptr %0, <4 x i32> %1, <4 x float> %2) {
  %4 = extractelement <4 x i32> %1, i64 0
  %5 = icmp slt i32 %4, 0
  br i1 %5, label %6, label %8

6:
  %7 = extractelement <4 x float> %2, i64 0
  store float %7, ptr %0, align 4
  br label %8

8:
  %9 = extractelement <4 x i32> %1, i64 1
  %10 = icmp slt i32 %9, 0
  br i1 %10, label %11, label %14

11:
  %12 = extractelement <4 x float> %2, i64 1
  %13 = getelementptr inbounds i8, ptr %0, i64 4
  store float %12, ptr %13, align 4
  br label %14

14:
  %15 = extractelement <4 x i32> %1, i64 2
  %16 = icmp slt i32 %15, 0
  br i1 %16, label %17, label %20

17:
  %18 = extractelement <4 x float> %2, i64 2
  %19 = getelementptr inbounds i8, ptr %0, i64 8
  store float %18, ptr %19, align 4
  br label %20

20:
  %21 = extractelement <4 x i32> %1, i64 3
  %22 = icmp slt i32 %21, 0
  br i1 %22, label %23, label %26

23:
  %24 = extractelement <4 x float> %2, i64 3
  %25 = getelementptr inbounds i8, ptr %0, i64 12
  store float %24, ptr %25, align 4
  br label %26

26:
  ret void
}

define <2 x double> @isozyme_x86_avx_maskload_pd(ptr %0, <2 x i64> %1) {
  %3 = extractelement <2 x i64> %1, i64 0
  %4 = icmp slt i64 %3, 0
  br i1 %4, label %5, label %8

5:
  %6 = load double, ptr %0, align 8
  %7 = insertelement <2 x double> <double poison, double 0.000000e+00>, double %6, i64 0
  br label %8

8:
  %.1 = phi <2 x double> [ %7, %5 ], [ zeroinitializer, %2 ]
  %9 = extractelement <2 x i64> %1, i64 1
  %10 = icmp slt i64 %9, 0
  br i1 %10, label %11, label %15

11:
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = load double, ptr %12, align 8
  %14 = insertelement <2 x double> %.1, double %13, i64 1
  br label %15

15:
  %.1.1 = phi <2 x double> [ %14, %11 ], [ %.1, %8 ]
  ret <2 x double> %.1.1
}

define void @isozyme_x86_avx_maskstore_pd(ptr %0, <2 x i64> %1, <2 x double> %2) {
  %4 = extractelement <2 x i64> %1, i64 0
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %8

6:
  %7 = extractelement <2 x double> %2, i64 0
  store double %7, ptr %0, align 8
  br label %8

8:
  %9 = extractelement <2 x i64> %1, i64 1
  %10 = icmp slt i64 %9, 0
  br i1 %10, label %11, label %14

11:
  %12 = extractelement <2 x double> %2, i64 1
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  store double %12, ptr %13, align 8
  br label %14

14:
  ret void
}

define <8 x float> @isozyme_x86_avx_maskload_ps_256(ptr %0, <8 x i32> %1) {
  %3 = extractelement <8 x i32> %1, i64 0
  %4 = icmp slt i32 %3, 0
  br i1 %4, label %5, label %8

5:
  %6 = load float, ptr %0, align 4
  %7 = insertelement <8 x float> <float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>, float %6, i64 0
  br label %8

8:
  %.1 = phi <8 x float> [ %7, %5 ], [ zeroinitializer, %2 ]
  %9 = extractelement <8 x i32> %1, i64 1
  %10 = icmp slt i32 %9, 0
  br i1 %10, label %11, label %15

11:
  %12 = getelementptr inbounds i8, ptr %0, i64 4
  %13 = load float, ptr %12, align 4
  %14 = insertelement <8 x float> %.1, float %13, i64 1
  br label %15

15:
  %.1.1 = phi <8 x float> [ %14, %11 ], [ %.1, %8 ]
  %16 = extractelement <8 x i32> %1, i64 2
  %17 = icmp slt i32 %16, 0
  br i1 %17, label %18, label %22

18:
  %19 = getelementptr inbounds i8, ptr %0, i64 8
  %20 = load float, ptr %19, align 4
  %21 = insertelement <8 x float> %.1.1, float %20, i64 2
  br label %22

22:
  %.1.2 = phi <8 x float> [ %21, %18 ], [ %.1.1, %15 ]
  %23 = extractelement <8 x i32> %1, i64 3
  %24 = icmp slt i32 %23, 0
  br i1 %24, label %25, label %29

25:
  %26 = getelementptr inbounds i8, ptr %0, i64 12
  %27 = load float, ptr %26, align 4
  %28 = insertelement <8 x float> %.1.2, float %27, i64 3
  br label %29

29:
  %.1.3 = phi <8 x float> [ %28, %25 ], [ %.1.2, %22 ]
  %30 = extractelement <8 x i32> %1, i64 4
  %31 = icmp slt i32 %30, 0
  br i1 %31, label %32, label %36

32:
  %33 = getelementptr inbounds i8, ptr %0, i64 16
  %34 = load float, ptr %33, align 4
  %35 = insertelement <8 x float> %.1.3, float %34, i64 4
  br label %36

36:
  %.1.4 = phi <8 x float> [ %35, %32 ], [ %.1.3, %29 ]
  %37 = extractelement <8 x i32> %1, i64 5
  %38 = icmp slt i32 %37, 0
  br i1 %38, label %39, label %43

39:
  %40 = getelementptr inbounds i8, ptr %0, i64 20
  %41 = load float, ptr %40, align 4
  %42 = insertelement <8 x float> %.1.4, float %41, i64 5
  br label %43

43:
  %.1.5 = phi <8 x float> [ %42, %39 ], [ %.1.4, %36 ]
  %44 = extractelement <8 x i32> %1, i64 6
  %45 = icmp slt i32 %44, 0
  br i1 %45, label %46, label %50

46:
  %47 = getelementptr inbounds i8, ptr %0, i64 24
  %48 = load float, ptr %47, align 4
  %49 = insertelement <8 x float> %.1.5, float %48, i64 6
  br label %50

50:
  %.1.6 = phi <8 x float> [ %49, %46 ], [ %.1.5, %43 ]
  %51 = extractelement <8 x i32> %1, i64 7
  %52 = icmp slt i32 %51, 0
  br i1 %52, label %53, label %57

53:
  %54 = getelementptr inbounds i8, ptr %0, i64 28
  %55 = load float, ptr %54, align 4
  %56 = insertelement <8 x float> %.1.6, float %55, i64 7
  br label %57

57:
  %.1.7 = phi <8 x float> [ %56, %53 ], [ %.1.6, %50 ]
  ret <8 x float> %.1.7
}

define void @isozyme_x86_avx_maskstore_ps_256(ptr %0, <8 x i32> %1, <8 x float> %2) {
  %4 = extractelement <8 x i32> %1, i64 0
  %5 = icmp slt i32 %4, 0
  br i1 %5, label %6, label %8

6:
  %7 = extractelement <8 x float> %2, i64 0
  store float %7, ptr %0, align 4
  br label %8

8:
  %9 = extractelement <8 x i32> %1, i64 1
  %10 = icmp slt i32 %9, 0
  br i1 %10, label %11, label %14

11:
  %12 = extractelement <8 x float> %2, i64 1
  %13 = getelementptr inbounds i8, ptr %0, i64 4
  store float %12, ptr %13, align 4
  br label %14

14:
  %15 = extractelement <8 x i32> %1, i64 2
  %16 = icmp slt i32 %15, 0
  br i1 %16, label %17, label %20

17:
  %18 = extractelement <8 x float> %2, i64 2
  %19 = getelementptr inbounds i8, ptr %0, i64 8
  store float %18, ptr %19, align 4
  br label %20

20:
  %21 = extractelement <8 x i32> %1, i64 3
  %22 = icmp slt i32 %21, 0
  br i1 %22, label %23, label %26

23:
  %24 = extractelement <8 x float> %2, i64 3
  %25 = getelementptr inbounds i8, ptr %0, i64 12
  store float %24, ptr %25, align 4
  br label %26

26:
  %27 = extractelement <8 x i32> %1, i64 4
  %28 = icmp slt i32 %27, 0
  br i1 %28, label %29, label %32

29:
  %30 = extractelement <8 x float> %2, i64 4
  %31 = getelementptr inbounds i8, ptr %0, i64 16
  store float %30, ptr %31, align 4
  br label %32

32:
  %33 = extractelement <8 x i32> %1, i64 5
  %34 = icmp slt i32 %33, 0
  br i1 %34, label %35, label %38

35:
  %36 = extractelement <8 x float> %2, i64 5
  %37 = getelementptr inbounds i8, ptr %0, i64 20
  store float %36, ptr %37, align 4
  br label %38

38:
  %39 = extractelement <8 x i32> %1, i64 6
  %40 = icmp slt i32 %39, 0
  br i1 %40, label %41, label %44

41:
  %42 = extractelement <8 x float> %2, i64 6
  %43 = getelementptr inbounds i8, ptr %0, i64 24
  store float %42, ptr %43, align 4
  br label %44

44:
  %45 = extractelement <8 x i32> %1, i64 7
  %46 = icmp slt i32 %45, 0
  br i1 %46, label %47, label %50

47:
  %48 = extractelement <8 x float> %2, i64 7
  %49 = getelementptr inbounds i8, ptr %0, i64 28
  store float %48, ptr %49, align 4
  br label %50

50:
  ret void
}

define <4 x double> @isozyme_x86_avx_maskload_pd_256(ptr %0, <4 x i64> %1) {
  %3 = extractelement <4 x i64> %1, i64 0
  %4 = icmp slt i64 %3, 0
  br i1 %4, label %5, label %8

5:
  %6 = load double, ptr %0, align 8
  %7 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %6, i64 0
  br label %8

8:
  %.1 = phi <4 x double> [ %7, %5 ], [ zeroinitializer, %2 ]
  %9 = extractelement <4 x i64> %1, i64 1
  %10 = icmp slt i64 %9, 0
  br i1 %10, label %11, label %15

11:
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = load double, ptr %12, align 8
  %14 = insertelement <4 x double> %.1, double %13, i64 1
  br label %15

15:
  %.1.1 = phi <4 x double> [ %14, %11 ], [ %.1, %8 ]
  %16 = extractelement <4 x i64> %1, i64 2
  %17 = icmp slt i64 %16, 0
  br i1 %17, label %18, label %22

18:
  %19 = getelementptr inbounds i8, ptr %0, i64 16
  %20 = load double, ptr %19, align 8
  %21 = insertelement <4 x double> %.1.1, double %20, i64 2
  br label %22

22:
  %.1.2 = phi <4 x double> [ %21, %18 ], [ %.1.1, %15 ]
  %23 = extractelement <4 x i64> %1, i64 3
  %24 = icmp slt i64 %23, 0
  br i1 %24, label %25, label %29

25:
  %26 = getelementptr inbounds i8, ptr %0, i64 24
  %27 = load double, ptr %26, align 8
  %28 = insertelement <4 x double> %.1.2, double %27, i64 3
  br label %29

29:
  %.1.3 = phi <4 x double> [ %28, %25 ], [ %.1.2, %22 ]
  ret <4 x double> %.1.3
}

define void @isozyme_x86_avx_maskstore_pd_256(ptr %0, <4 x i64> %1, <4 x double> %2) {
  %4 = extractelement <4 x i64> %1, i64 0
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %8

6:
  %7 = extractelement <4 x double> %2, i64 0
  store double %7, ptr %0, align 8
  br label %8

8:
  %9 = extractelement <4 x i64> %1, i64 1
  %10 = icmp slt i64 %9, 0
  br i1 %10, label %11, label %14

11:
  %12 = extractelement <4 x double> %2, i64 1
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  store double %12, ptr %13, align 8
  br label %14

14:
  %15 = extractelement <4 x i64> %1, i64 2
  %16 = icmp slt i64 %15, 0
  br i1 %16, label %17, label %20

17:
  %18 = extractelement <4 x double> %2, i64 2
  %19 = getelementptr inbounds i8, ptr %0, i64 16
  store double %18, ptr %19, align 8
  br label %20

20:
  %21 = extractelement <4 x i64> %1, i64 3
  %22 = icmp slt i64 %21, 0
  br i1 %22, label %23, label %26

23:
  %24 = extractelement <4 x double> %2, i64 3
  %25 = getelementptr inbounds i8, ptr %0, i64 24
  store double %24, ptr %25, align 8
  br label %26

26:
  ret void
}

define <2 x double> @isozyme_x86_avx2_gather_d_pd(<2 x double> %0, ptr %1, <4 x i32> %2, <2 x double> %3, i8 %4) {
  %6 = bitcast <2 x double> %3 to <2 x i64>
  %7 = sext i8 %4 to i64
  %8 = extractelement <2 x i64> %6, i64 0
  %9 = icmp slt i64 %8, 0
  br i1 %9, label %10, label %17

10:
  %11 = extractelement <4 x i32> %2, i64 0
  %12 = sext i32 %11 to i64
  %13 = mul nsw i64 %12, %7
  %14 = getelementptr inbounds i8, ptr %1, i64 %13
  %15 = load double, ptr %14, align 8
  %16 = insertelement <2 x double> %0, double %15, i64 0
  br label %17

17:
  %.1 = phi <2 x double> [ %16, %10 ], [ %0, %5 ]
  %18 = extractelement <2 x i64> %6, i64 1
  %19 = icmp slt i64 %18, 0
  br i1 %19, label %20, label %27

20:
  %21 = extractelement <4 x i32> %2, i64 1
  %22 = sext i32 %21 to i64
  %23 = mul nsw i64 %22, %7
  %24 = getelementptr inbounds i8, ptr %1, i64 %23
  %25 = load double, ptr %24, align 8
  %26 = insertelement <2 x double> %.1, double %25, i64 1
  br label %27

27:
  %.1.1 = phi <2 x double> [ %26, %20 ], [ %.1, %17 ]
  ret <2 x double> %.1.1
}

define <4 x double> @isozyme_x86_avx2_gather_d_pd_256(<4 x double> %0, ptr %1, <4 x i32> %2, <4 x double> %3, i8 %4) {
  %6 = bitcast <4 x double> %3 to <4 x i64>
  %7 = sext i8 %4 to i64
  %8 = extractelement <4 x i64> %6, i64 0
  %9 = icmp slt i64 %8, 0
  br i1 %9, label %10, label %17

10:
  %11 = extractelement <4 x i32> %2, i64 0
  %12 = sext i32 %11 to i64
  %13 = mul nsw i64 %12, %7
  %14 = getelementptr inbounds i8, ptr %1, i64 %13
  %15 = load double, ptr %14, align 8
  %16 = insertelement <4 x double> %0, double %15, i64 0
  br label %17

17:
  %.1 = phi <4 x double> [ %16, %10 ], [ %0, %5 ]
  %18 = extractelement <4 x i64> %6, i64 1
  %19 = icmp slt i64 %18, 0
  br i1 %19, label %20, label %27

20:
  %21 = extractelement <4 x i32> %2, i64 1
  %22 = sext i32 %21 to i64
  %23 = mul nsw i64 %22, %7
  %24 = getelementptr inbounds i8, ptr %1, i64 %23
  %25 = load double, ptr %24, align 8
  %26 = insertelement <4 x double> %.1, double %25, i64 1
  br label %27

27:
  %.1.1 = phi <4 x double> [ %26, %20 ], [ %.1, %17 ]
  %28 = extractelement <4 x i64> %6, i64 2
  %29 = icmp slt i64 %28, 0
  br i1 %29, label %30, label %37

30:
  %31 = extractelement <4 x i32> %2, i64 2
  %32 = sext i32 %31 to i64
  %33 = mul nsw i64 %32, %7
  %34 = getelementptr inbounds i8, ptr %1, i64 %33
  %35 = load double, ptr %34, align 8
  %36 = insertelement <4 x double> %.1.1, double %35, i64 2
  br label %37

37:
  %.1.2 = phi <4 x double> [ %36, %30 ], [ %.1.1, %27 ]
  %38 = extractelement <4 x i64> %6, i64 3
  %39 = icmp slt i64 %38, 0
  br i1 %39, label %40, label %47

40:
  %41 = extractelement <4 x i32> %2, i64 3
  %42 = sext i32 %41 to i64
  %43 = mul nsw i64 %42, %7
  %44 = getelementptr inbounds i8, ptr %1, i64 %43
  %45 = load double, ptr %44, align 8
  %46 = insertelement <4 x double> %.1.2, double %45, i64 3
  br label %47

47:
  %.1.3 = phi <4 x double> [ %46, %40 ], [ %.1.2, %37 ]
  ret <4 x double> %.1.3
}

define <2 x double> @isozyme_x86_avx2_gather_q_pd(<2 x double> %0, ptr %1, <2 x i64> %2, <2 x double> %3, i8 %4) {
  %6 = bitcast <2 x double> %3 to <2 x i64>
  %7 = sext i8 %4 to i64
  %8 = extractelement <2 x i64> %6, i64 0
  %9 = icmp slt i64 %8, 0
  br i1 %9, label %10, label %16

10:
  %11 = extractelement <2 x i64> %2, i64 0
  %12 = mul nsw i64 %11, %7
  %13 = getelementptr inbounds i8, ptr %1, i64 %12
  %14 = load double, ptr %13, align 8
  %15 = insertelement <2 x double> %0, double %14, i64 0
  br label %16

16:
  %.1 = phi <2 x double> [ %15, %10 ], [ %0, %5 ]
  %17 = extractelement <2 x i64> %6, i64 1
  %18 = icmp slt i64 %17, 0
  br i1 %18, label %19, label %25

19:
  %20 = extractelement <2 x i64> %2, i64 1
  %21 = mul nsw i64 %20, %7
  %22 = getelementptr inbounds i8, ptr %1, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = insertelement <2 x double> %.1, double %23, i64 1
  br label %25

25:
  %.1.1 = phi <2 x double> [ %24, %19 ], [ %.1, %16 ]
  ret <2 x double> %.1.1
}

define <4 x double> @isozyme_x86_avx2_gather_q_pd_256(<4 x double> %0, ptr %1, <4 x i64> %2, <4 x double> %3, i8 %4) {
  %6 = bitcast <4 x double> %3 to <4 x i64>
  %7 = sext i8 %4 to i64
  %8 = extractelement <4 x i64> %6, i64 0
  %9 = icmp slt i64 %8, 0
  br i1 %9, label %10, label %16

10:
  %11 = extractelement <4 x i64> %2, i64 0
  %12 = mul nsw i64 %11, %7
  %13 = getelementptr inbounds i8, ptr %1, i64 %12
  %14 = load double, ptr %13, align 8
  %15 = insertelement <4 x double> %0, double %14, i64 0
  br label %16

16:
  %.1 = phi <4 x double> [ %15, %10 ], [ %0, %5 ]
  %17 = extractelement <4 x i64> %6, i64 1
  %18 = icmp slt i64 %17, 0
  br i1 %18, label %19, label %25

19:
  %20 = extractelement <4 x i64> %2, i64 1
  %21 = mul nsw i64 %20, %7
  %22 = getelementptr inbounds i8, ptr %1, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = insertelement <4 x double> %.1, double %23, i64 1
  br label %25

25:
  %.1.1 = phi <4 x double> [ %24, %19 ], [ %.1, %16 ]
  %26 = extractelement <4 x i64> %6, i64 2
  %27 = icmp slt i64 %26, 0
  br i1 %27, label %28, label %34

28:
  %29 = extractelement <4 x i64> %2, i64 2
  %30 = mul nsw i64 %29, %7
  %31 = getelementptr inbounds i8, ptr %1, i64 %30
  %32 = load double, ptr %31, align 8
  %33 = insertelement <4 x double> %.1.1, double %32, i64 2
  br label %34

34:
  %.1.2 = phi <4 x double> [ %33, %28 ], [ %.1.1, %25 ]
  %35 = extractelement <4 x i64> %6, i64 3
  %36 = icmp slt i64 %35, 0
  br i1 %36, label %37, label %43

37:
  %38 = extractelement <4 x i64> %2, i64 3
  %39 = mul nsw i64 %38, %7
  %40 = getelementptr inbounds i8, ptr %1, i64 %39
  %41 = load double, ptr %40, align 8
  %42 = insertelement <4 x double> %.1.2, double %41, i64 3
  br label %43

43:
  %.1.3 = phi <4 x double> [ %42, %37 ], [ %.1.2, %34 ]
  ret <4 x double> %.1.3
}

define <4 x float> @isozyme_x86_avx2_gather_d_ps(<4 x float> %0, ptr %1, <4 x i32> %2, <4 x float> %3, i8 %4) {
  %6 = bitcast <4 x float> %3 to <4 x i32>
  %7 = sext i8 %4 to i64
  %8 = extractelement <4 x i32> %6, i64 0
  %9 = icmp slt i32 %8, 0
  br i1 %9, label %10, label %17

10:
  %11 = extractelement <4 x i32> %2, i64 0
  %12 = sext i32 %11 to i64
  %13 = mul nsw i64 %12, %7
  %14 = getelementptr inbounds i8, ptr %1, i64 %13
  %15 = load float, ptr %14, align 4
  %16 = insertelement <4 x float> %0, float %15, i64 0
  br label %17

17:
  %.1 = phi <4 x float> [ %16, %10 ], [ %0, %5 ]
  %18 = extractelement <4 x i32> %6, i64 1
  %19 = icmp slt i32 %18, 0
  br i1 %19, label %20, label %27

20:
  %21 = extractelement <4 x i32> %2, i64 1
  %22 = sext i32 %21 to i64
  %23 = mul nsw i64 %22, %7
  %24 = getelementptr inbounds i8, ptr %1, i64 %23
  %25 = load float, ptr %24, align 4
  %26 = insertelement <4 x float> %.1, float %25, i64 1
  br label %27

27:
  %.1.1 = phi <4 x float> [ %26, %20 ], [ %.1, %17 ]
  %28 = extractelement <4 x i32> %6, i64 2
  %29 = icmp slt i32 %28, 0
  br i1 %29, label %30, label %37

30:
  %31 = extractelement <4 x i32> %2, i64 2
  %32 = sext i32 %31 to i64
  %33 = mul nsw i64 %32, %7
  %34 = getelementptr inbounds i8, ptr %1, i64 %33
  %35 = load float, ptr %34, align 4
  %36 = insertelement <4 x float> %.1.1, float %35, i64 2
  br label %37

37:
  %.1.2 = phi <4 x float> [ %36, %30 ], [ %.1.1, %27 ]
  %38 = extractelement <4 x i32> %6, i64 3
  %39 = icmp slt i32 %38, 0
  br i1 %39, label %40, label %47

40:
  %41 = extractelement <4 x i32> %2, i64 3
  %42 = sext i32 %41 to i64
  %43 = mul nsw i64 %42, %7
  %44 = getelementptr inbounds i8, ptr %1, i64 %43
  %45 = load float, ptr %44, align 4
  %46 = insertelement <4 x float> %.1.2, float %45, i64 3
  br label %47

47:
  %.1.3 = phi <4 x float> [ %46, %40 ], [ %.1.2, %37 ]
  ret <4 x float> %.1.3
}

define <8 x float> @isozyme_x86_avx2_gather_d_ps_256(<8 x float> %0, ptr %1, <8 x i32> %2, <8 x float> %3, i8 %4) {
  %6 = bitcast <8 x float> %3 to <8 x i32>
  %7 = sext i8 %4 to i64
  %8 = extractelement <8 x i32> %6, i64 0
  %9 = icmp slt i32 %8, 0
  br i1 %9, label %10, label %17

10:
  %11 = extractelement <8 x i32> %2, i64 0
  %12 = sext i32 %11 to i64
  %13 = mul nsw i64 %12, %7
  %14 = getelementptr inbounds i8, ptr %1, i64 %13
  %15 = load float, ptr %14, align 4
  %16 = insertelement <8 x float> %0, float %15, i64 0
  br label %17

17:
  %.1 = phi <8 x float> [ %16, %10 ], [ %0, %5 ]
  %18 = extractelement <8 x i32> %6, i64 1
  %19 = icmp slt i32 %18, 0
  br i1 %19, label %20, label %27

20:
  %21 = extractelement <8 x i32> %2, i64 1
  %22 = sext i32 %21 to i64
  %23 = mul nsw i64 %22, %7
  %24 = getelementptr inbounds i8, ptr %1, i64 %23
  %25 = load float, ptr %24, align 4
  %26 = insertelement <8 x float> %.1, float %25, i64 1
  br label %27

27:
  %.1.1 = phi <8 x float> [ %26, %20 ], [ %.1, %17 ]
  %28 = extractelement <8 x i32> %6, i64 2
  %29 = icmp slt i32 %28, 0
  br i1 %29, label %30, label %37

30:
  %31 = extractelement <8 x i32> %2, i64 2
  %32 = sext i32 %31 to i64
  %33 = mul nsw i64 %32, %7
  %34 = getelementptr inbounds i8, ptr %1, i64 %33
  %35 = load float, ptr %34, align 4
  %36 = insertelement <8 x float> %.1.1, float %35, i64 2
  br label %37

37:
  %.1.2 = phi <8 x float> [ %36, %30 ], [ %.1.1, %27 ]
  %38 = extractelement <8 x i32> %6, i64 3
  %39 = icmp slt i32 %38, 0
  br i1 %39, label %40, label %47

40:
  %41 = extractelement <8 x i32> %2, i64 3
  %42 = sext i32 %41 to i64
  %43 = mul nsw i64 %42, %7
  %44 = getelementptr inbounds i8, ptr %1, i64 %43
  %45 = load float, ptr %44, align 4
  %46 = insertelement <8 x float> %.1.2, float %45, i64 3
  br label %47

47:
  %.1.3 = phi <8 x float> [ %46, %40 ], [ %.1.2, %37 ]
  %48 = extractelement <8 x i32> %6, i64 4
  %49 = icmp slt i32 %48, 0
  br i1 %49, label %50, label %57

50:
  %51 = extractelement <8 x i32> %2, i64 4
  %52 = sext i32 %51 to i64
  %53 = mul nsw i64 %52, %7
  %54 = getelementptr inbounds i8, ptr %1, i64 %53
  %55 = load float, ptr %54, align 4
  %56 = insertelement <8 x float> %.1.3, float %55, i64 4
  br label %57

57:
  %.1.4 = phi <8 x float> [ %56, %50 ], [ %.1.3, %47 ]
  %58 = extractelement <8 x i32> %6, i64 5
  %59 = icmp slt i32 %58, 0
  br i1 %59, label %60, label %67

60:
  %61 = extractelement <8 x i32> %2, i64 5
  %62 = sext i32 %61 to i64
  %63 = mul nsw i64 %62, %7
  %64 = getelementptr inbounds i8, ptr %1, i64 %63
  %65 = load float, ptr %64, align 4
  %66 = insertelement <8 x float> %.1.4, float %65, i64 5
  br label %67

67:
  %.1.5 = phi <8 x float> [ %66, %60 ], [ %.1.4, %57 ]
  %68 = extractelement <8 x i32> %6, i64 6
  %69 = icmp slt i32 %68, 0
  br i1 %69, label %70, label %77

70:
  %71 = extractelement <8 x i32> %2, i64 6
  %72 = sext i32 %71 to i64
  %73 = mul nsw i64 %72, %7
  %74 = getelementptr inbounds i8, ptr %1, i64 %73
  %75 = load float, ptr %74, align 4
  %76 = insertelement <8 x float> %.1.5, float %75, i64 6
  br label %77

77:
  %.1.6 = phi <8 x float> [ %76, %70 ], [ %.1.5, %67 ]
  %78 = extractelement <8 x i32> %6, i64 7
  %79 = icmp slt i32 %78, 0
  br i1 %79, label %80, label %87

80:
  %81 = extractelement <8 x i32> %2, i64 7
  %82 = sext i32 %81 to i64
  %83 = mul nsw i64 %82, %7
  %84 = getelementptr inbounds i8, ptr %1, i64 %83
  %85 = load float, ptr %84, align 4
  %86 = insertelement <8 x float> %.1.6, float %85, i64 7
  br label %87

87:
  %.1.7 = phi <8 x float> [ %86, %80 ], [ %.1.6, %77 ]
  ret <8 x float> %.1.7
}

define <4 x float> @isozyme_x86_avx2_gather_q_ps_256(<4 x float> %0, ptr %1, <4 x i64> %2, <4 x float> %3, i8 %4) {
  %6 = bitcast <4 x float> %3 to <4 x i32>
  %7 = sext i8 %4 to i64
  %8 = extractelement <4 x i32> %6, i64 0
  %9 = icmp slt i32 %8, 0
  br i1 %9, label %10, label %16

10:
  %11 = extractelement <4 x i64> %2, i64 0
  %12 = mul nsw i64 %11, %7
  %13 = getelementptr inbounds i8, ptr %1, i64 %12
  %14 = load float, ptr %13, align 4
  %15 = insertelement <4 x float> %0, float %14, i64 0
  br label %16

16:
  %.1 = phi <4 x float> [ %15, %10 ], [ %0, %5 ]
  %17 = extractelement <4 x i32> %6, i64 1
  %18 = icmp slt i32 %17, 0
  br i1 %18, label %19, label %25

19:
  %20 = extractelement <4 x i64> %2, i64 1
  %21 = mul nsw i64 %20, %7
  %22 = getelementptr inbounds i8, ptr %1, i64 %21
  %23 = load float, ptr %22, align 4
  %24 = insertelement <4 x float> %.1, float %23, i64 1
  br label %25

25:
  %.1.1 = phi <4 x float> [ %24, %19 ], [ %.1, %16 ]
  %26 = extractelement <4 x i32> %6, i64 2
  %27 = icmp slt i32 %26, 0
  br i1 %27, label %28, label %34

28:
  %29 = extractelement <4 x i64> %2, i64 2
  %30 = mul nsw i64 %29, %7
  %31 = getelementptr inbounds i8, ptr %1, i64 %30
  %32 = load float, ptr %31, align 4
  %33 = insertelement <4 x float> %.1.1, float %32, i64 2
  br label %34

34:
  %.1.2 = phi <4 x float> [ %33, %28 ], [ %.1.1, %25 ]
  %35 = extractelement <4 x i32> %6, i64 3
  %36 = icmp slt i32 %35, 0
  br i1 %36, label %37, label %43

37:
  %38 = extractelement <4 x i64> %2, i64 3
  %39 = mul nsw i64 %38, %7
  %40 = getelementptr inbounds i8, ptr %1, i64 %39
  %41 = load float, ptr %40, align 4
  %42 = insertelement <4 x float> %.1.2, float %41, i64 3
  br label %43

43:
  %.1.3 = phi <4 x float> [ %42, %37 ], [ %.1.2, %34 ]
  ret <4 x float> %.1.3
}

define <4 x float> @isozyme_x86_avx_vpermilvar_ps(<4 x float> %0, <4 x i32> %1) {
  %3 = extractelement <4 x i32> %1, i64 0
  %4 = and i32 %3, 3
  %5 = extractelement <4 x float> %0, i32 %4
  %6 = insertelement <4 x float> poison, float %5, i64 0
  %7 = extractelement <4 x i32> %1, i64 1
  %8 = and i32 %7, 3
  %9 = extractelement <4 x float> %0, i32 %8
  %10 = insertelement <4 x float> %6, float %9, i64 1
  %11 = extractelement <4 x i32> %1, i64 2
  %12 = and i32 %11, 3
  %13 = extractelement <4 x float> %0, i32 %12
  %14 = insertelement <4 x float> %10, float %13, i64 2
  %15 = extractelement <4 x i32> %1, i64 3
  %16 = and i32 %15, 3
  %17 = extractelement <4 x float> %0, i32 %16
  %18 = insertelement <4 x float> %14, float %17, i64 3
  ret <4 x float> %18
}

define <2 x double> @isozyme_x86_avx_vpermilvar_pd(<2 x double> %0, <2 x i64> %1) {
  %3 = extractelement <2 x i64> %1, i64 0
  %4 = lshr i64 %3, 1
  %5 = and i64 %4, 1
  %6 = extractelement <2 x double> %0, i64 %5
  %7 = insertelement <2 x double> poison, double %6, i64 0
  %8 = extractelement <2 x i64> %1, i64 1
  %9 = lshr i64 %8, 1
  %10 = and i64 %9, 1
  %11 = extractelement <2 x double> %0, i64 %10
  %12 = insertelement <2 x double> %7, double %11, i64 1
  ret <2 x double> %12
}

define <8 x float> @isozyme_x86_avx_vpermilvar_ps_256(<8 x float> %0, <8 x i32> %1) {
  %3 = extractelement <8 x i32> %1, i64 0
  %4 = and i32 %3, 3
  %5 = extractelement <8 x float> %0, i32 %4
  %6 = insertelement <8 x float> poison, float %5, i64 0
  %7 = extractelement <8 x i32> %1, i64 1
  %8 = and i32 %7, 3
  %9 = extractelement <8 x float> %0, i32 %8
  %10 = insertelement <8 x float> %6, float %9, i64 1
  %11 = extractelement <8 x i32> %1, i64 2
  %12 = and i32 %11, 3
  %13 = extractelement <8 x float> %0, i32 %12
  %14 = insertelement <8 x float> %10, float %13, i64 2
  %15 = extractelement <8 x i32> %1, i64 3
  %16 = and i32 %15, 3
  %17 = extractelement <8 x float> %0, i32 %16
  %18 = insertelement <8 x float> %14, float %17, i64 3
  %19 = extractelement <8 x i32> %1, i64 4
  %20 = and i32 %19, 3
  %21 = or i32 %20, 4
  %22 = extractelement <8 x float> %0, i32 %21
  %23 = insertelement <8 x float> %18, float %22, i64 4
  %24 = extractelement <8 x i32> %1, i64 5
  %25 = and i32 %24, 3
  %26 = or i32 %25, 4
  %27 = extractelement <8 x float> %0, i32 %26
  %28 = insertelement <8 x float> %23, float %27, i64 5
  %29 = extractelement <8 x i32> %1, i64 6
  %30 = and i32 %29, 3
  %31 = or i32 %30, 4
  %32 = extractelement <8 x float> %0, i32 %31
  %33 = insertelement <8 x float> %28, float %32, i64 6
  %34 = extractelement <8 x i32> %1, i64 7
  %35 = and i32 %34, 3
  %36 = or i32 %35, 4
  %37 = extractelement <8 x float> %0, i32 %36
  %38 = insertelement <8 x float> %33, float %37, i64 7
  ret <8 x float> %38
}

define <4 x double> @isozyme_x86_avx_vpermilvar_pd_256(<4 x double> %0, <4 x i64> %1) {
  %3 = extractelement <4 x i64> %1, i64 0
  %4 = lshr i64 %3, 1
  %5 = and i64 %4, 1
  %6 = extractelement <4 x double> %0, i64 %5
  %7 = insertelement <4 x double> poison, double %6, i64 0
  %8 = extractelement <4 x i64> %1, i64 1
  %9 = lshr i64 %8, 1
  %10 = and i64 %9, 1
  %11 = extractelement <4 x double> %0, i64 %10
  %12 = insertelement <4 x double> %7, double %11, i64 1
  %13 = extractelement <4 x i64> %1, i64 2
  %14 = lshr i64 %13, 1
  %15 = and i64 %14, 1
  %16 = or i64 %15, 2
  %17 = extractelement <4 x double> %0, i64 %16
  %18 = insertelement <4 x double> %12, double %17, i64 2
  %19 = extractelement <4 x i64> %1, i64 3
  %20 = lshr i64 %19, 1
  %21 = and i64 %20, 1
  %22 = or i64 %21, 2
  %23 = extractelement <4 x double> %0, i64 %22
  %24 = insertelement <4 x double> %18, double %23, i64 3
  ret <4 x double> %24
}

define <8 x float> @isozyme_x86_avx2_permps(<8 x float> %0, <8 x i32> %1) {
  %3 = extractelement <8 x i32> %1, i64 0
  %4 = and i32 %3, 7
  %5 = extractelement <8 x float> %0, i32 %4
  %6 = insertelement <8 x float> poison, float %5, i64 0
  %7 = extractelement <8 x i32> %1, i64 1
  %8 = and i32 %7, 7
  %9 = extractelement <8 x float> %0, i32 %8
  %10 = insertelement <8 x float> %6, float %9, i64 1
  %11 = extractelement <8 x i32> %1, i64 2
  %12 = and i32 %11, 7
  %13 = extractelement <8 x float> %0, i32 %12
  %14 = insertelement <8 x float> %10, float %13, i64 2
  %15 = extractelement <8 x i32> %1, i64 3
  %16 = and i32 %15, 7
  %17 = extractelement <8 x float> %0, i32 %16
  %18 = insertelement <8 x float> %14, float %17, i64 3
  %19 = extractelement <8 x i32> %1, i64 4
  %20 = and i32 %19, 7
  %21 = extractelement <8 x float> %0, i32 %20
  %22 = insertelement <8 x float> %18, float %21, i64 4
  %23 = extractelement <8 x i32> %1, i64 5
  %24 = and i32 %23, 7
  %25 = extractelement <8 x float> %0, i32 %24
  %26 = insertelement <8 x float> %22, float %25, i64 5
  %27 = extractelement <8 x i32> %1, i64 6
  %28 = and i32 %27, 7
  %29 = extractelement <8 x float> %0, i32 %28
  %30 = insertelement <8 x float> %26, float %29, i64 6
  %31 = extractelement <8 x i32> %1, i64 7
  %32 = and i32 %31, 7
  %33 = extractelement <8 x float> %0, i32 %32
  %34 = insertelement <8 x float> %30, float %33, i64 7
  ret <8 x float> %34
}

define <4 x double> @isozyme_x86_avx512_permvar_df_256(<4 x double> %0, <4 x i64> %1) {
  %3 = extractelement <4 x i64> %1, i64 0
  %4 = and i64 %3, 3
  %5 = extractelement <4 x double> %0, i64 %4
  %6 = insertelement <4 x double> poison, double %5, i64 0
  %7 = extractelement <4 x i64> %1, i64 1
  %8 = and i64 %7, 3
  %9 = extractelement <4 x double> %0, i64 %8
  %10 = insertelement <4 x double> %6, double %9, i64 1
  %11 = extractelement <4 x i64> %1, i64 2
  %12 = and i64 %11, 3
  %13 = extractelement <4 x double> %0, i64 %12
  %14 = insertelement <4 x double> %10, double %13, i64 2
  %15 = extractelement <4 x i64> %1, i64 3
  %16 = and i64 %15, 3
  %17 = extractelement <4 x double> %0, i64 %16
  %18 = insertelement <4 x double> %14, double %17, i64 3
  ret <4 x double> %18
}

define <8 x double> @isozyme_x86_avx512_permvar_df_512(<8 x double> %0, <8 x i64> %1) {
  %3 = extractelement <8 x i64> %1, i64 0
  %4 = and i64 %3, 7
  %5 = extractelement <8 x double> %0, i64 %4
  %6 = insertelement <8 x double> poison, double %5, i64 0
  %7 = extractelement <8 x i64> %1, i64 1
  %8 = and i64 %7, 7
  %9 = extractelement <8 x double> %0, i64 %8
  %10 = insertelement <8 x double> %6, double %9, i64 1
  %11 = extractelement <8 x i64> %1, i64 2
  %12 = and i64 %11, 7
  %13 = extractelement <8 x double> %0, i64 %12
  %14 = insertelement <8 x double> %10, double %13, i64 2
  %15 = extractelement <8 x i64> %1, i64 3
  %16 = and i64 %15, 7
  %17 = extractelement <8 x double> %0, i64 %16
  %18 = insertelement <8 x double> %14, double %17, i64 3
  %19 = extractelement <8 x i64> %1, i64 4
  %20 = and i64 %19, 7
  %21 = extractelement <8 x double> %0, i64 %20
  %22 = insertelement <8 x double> %18, double %21, i64 4
  %23 = extractelement <8 x i64> %1, i64 5
  %24 = and i64 %23, 7
  %25 = extractelement <8 x double> %0, i64 %24
  %26 = insertelement <8 x double> %22, double %25, i64 5
  %27 = extractelement <8 x i64> %1, i64 6
  %28 = and i64 %27, 7
  %29 = extractelement <8 x double> %0, i64 %28
  %30 = insertelement <8 x double> %26, double %29, i64 6
  %31 = extractelement <8 x i64> %1, i64 7
  %32 = and i64 %31, 7
  %33 = extractelement <8 x double> %0, i64 %32
  %34 = insertelement <8 x double> %30, double %33, i64 7
  ret <8 x double> %34
}

define <16 x float> @isozyme_x86_avx512_permvar_sf_512(<16 x float> %0, <16 x i32> %1) {
  %3 = extractelement <16 x i32> %1, i64 0
  %4 = and i32 %3, 15
  %5 = extractelement <16 x float> %0, i32 %4
  %6 = insertelement <16 x float> %0, float %5, i64 0
  %7 = extractelement <16 x i32> %1, i64 1
  %8 = and i32 %7, 15
  %9 = extractelement <16 x float> %0, i32 %8
  %10 = insertelement <16 x float> %6, float %9, i64 1
  %11 = extractelement <16 x i32> %1, i64 2
  %12 = and i32 %11, 15
  %13 = extractelement <16 x float> %0, i32 %12
  %14 = insertelement <16 x float> %10, float %13, i64 2
  %15 = extractelement <16 x i32> %1, i64 3
  %16 = and i32 %15, 15
  %17 = extractelement <16 x float> %0, i32 %16
  %18 = insertelement <16 x float> %14, float %17, i64 3
  %19 = extractelement <16 x i32> %1, i64 4
  %20 = and i32 %19, 15
  %21 = extractelement <16 x float> %0, i32 %20
  %22 = insertelement <16 x float> %18, float %21, i64 4
  %23 = extractelement <16 x i32> %1, i64 5
  %24 = and i32 %23, 15
  %25 = extractelement <16 x float> %0, i32 %24
  %26 = insertelement <16 x float> %22, float %25, i64 5
  %27 = extractelement <16 x i32> %1, i64 6
  %28 = and i32 %27, 15
  %29 = extractelement <16 x float> %0, i32 %28
  %30 = insertelement <16 x float> %26, float %29, i64 6
  %31 = extractelement <16 x i32> %1, i64 7
  %32 = and i32 %31, 15
  %33 = extractelement <16 x float> %0, i32 %32
  %34 = insertelement <16 x float> %30, float %33, i64 7
  %35 = extractelement <16 x i32> %1, i64 8
  %36 = and i32 %35, 15
  %37 = extractelement <16 x float> %0, i32 %36
  %38 = insertelement <16 x float> %34, float %37, i64 8
  %39 = extractelement <16 x i32> %1, i64 9
  %40 = and i32 %39, 15
  %41 = extractelement <16 x float> %0, i32 %40
  %42 = insertelement <16 x float> %38, float %41, i64 9
  %43 = extractelement <16 x i32> %1, i64 10
  %44 = and i32 %43, 15
  %45 = extractelement <16 x float> %0, i32 %44
  %46 = insertelement <16 x float> %42, float %45, i64 10
  %47 = extractelement <16 x i32> %1, i64 11
  %48 = and i32 %47, 15
  %49 = extractelement <16 x float> %0, i32 %48
  %50 = insertelement <16 x float> %46, float %49, i64 11
  %51 = extractelement <16 x i32> %1, i64 12
  %52 = and i32 %51, 15
  %53 = extractelement <16 x float> %0, i32 %52
  %54 = insertelement <16 x float> %50, float %53, i64 12
  %55 = extractelement <16 x i32> %1, i64 13
  %56 = and i32 %55, 15
  %57 = extractelement <16 x float> %0, i32 %56
  %58 = insertelement <16 x float> %54, float %57, i64 13
  %59 = extractelement <16 x i32> %1, i64 14
  %60 = and i32 %59, 15
  %61 = extractelement <16 x float> %0, i32 %60
  %62 = insertelement <16 x float> %58, float %61, i64 14
  %63 = extractelement <16 x i32> %1, i64 15
  %64 = and i32 %63, 15
  %65 = extractelement <16 x float> %0, i32 %64
  %66 = insertelement <16 x float> %62, float %65, i64 15
  ret <16 x float> %66
}

define <16 x float> @isozyme_x86_avx512_vpermilvar_ps_512(<16 x float> %0, <16 x i32> %1) {
  %3 = extractelement <16 x i32> %1, i64 0
  %4 = and i32 %3, 3
  %5 = extractelement <16 x float> %0, i32 %4
  %6 = insertelement <16 x float> %0, float %5, i64 0
  %7 = extractelement <16 x i32> %1, i64 1
  %8 = and i32 %7, 3
  %9 = extractelement <16 x float> %0, i32 %8
  %10 = insertelement <16 x float> %6, float %9, i64 1
  %11 = extractelement <16 x i32> %1, i64 2
  %12 = and i32 %11, 3
  %13 = extractelement <16 x float> %0, i32 %12
  %14 = insertelement <16 x float> %10, float %13, i64 2
  %15 = extractelement <16 x i32> %1, i64 3
  %16 = and i32 %15, 3
  %17 = extractelement <16 x float> %0, i32 %16
  %18 = insertelement <16 x float> %14, float %17, i64 3
  %19 = extractelement <16 x i32> %1, i64 4
  %20 = and i32 %19, 3
  %21 = or i32 %20, 4
  %22 = extractelement <16 x float> %0, i32 %21
  %23 = insertelement <16 x float> %18, float %22, i64 4
  %24 = extractelement <16 x i32> %1, i64 5
  %25 = and i32 %24, 3
  %26 = or i32 %25, 4
  %27 = extractelement <16 x float> %0, i32 %26
  %28 = insertelement <16 x float> %23, float %27, i64 5
  %29 = extractelement <16 x i32> %1, i64 6
  %30 = and i32 %29, 3
  %31 = or i32 %30, 4
  %32 = extractelement <16 x float> %0, i32 %31
  %33 = insertelement <16 x float> %28, float %32, i64 6
  %34 = extractelement <16 x i32> %1, i64 7
  %35 = and i32 %34, 3
  %36 = or i32 %35, 4
  %37 = extractelement <16 x float> %0, i32 %36
  %38 = insertelement <16 x float> %33, float %37, i64 7
  %39 = extractelement <16 x i32> %1, i64 8
  %40 = and i32 %39, 3
  %41 = or i32 %40, 8
  %42 = extractelement <16 x float> %0, i32 %41
  %43 = insertelement <16 x float> %38, float %42, i64 8
  %44 = extractelement <16 x i32> %1, i64 9
  %45 = and i32 %44, 3
  %46 = or i32 %45, 8
  %47 = extractelement <16 x float> %0, i32 %46
  %48 = insertelement <16 x float> %43, float %47, i64 9
  %49 = extractelement <16 x i32> %1, i64 10
  %50 = and i32 %49, 3
  %51 = or i32 %50, 8
  %52 = extractelement <16 x float> %0, i32 %51
  %53 = insertelement <16 x float> %48, float %52, i64 10
  %54 = extractelement <16 x i32> %1, i64 11
  %55 = and i32 %54, 3
  %56 = or i32 %55, 8
  %57 = extractelement <16 x float> %0, i32 %56
  %58 = insertelement <16 x float> %53, float %57, i64 11
  %59 = extractelement <16 x i32> %1, i64 12
  %60 = and i32 %59, 3
  %61 = or i32 %60, 12
  %62 = extractelement <16 x float> %0, i32 %61
  %63 = insertelement <16 x float> %58, float %62, i64 12
  %64 = extractelement <16 x i32> %1, i64 13
  %65 = and i32 %64, 3
  %66 = or i32 %65, 12
  %67 = extractelement <16 x float> %0, i32 %66
  %68 = insertelement <16 x float> %63, float %67, i64 13
  %69 = extractelement <16 x i32> %1, i64 14
  %70 = and i32 %69, 3
  %71 = or i32 %70, 12
  %72 = extractelement <16 x float> %0, i32 %71
  %73 = insertelement <16 x float> %68, float %72, i64 14
  %74 = extractelement <16 x i32> %1, i64 15
  %75 = and i32 %74, 3
  %76 = or i32 %75, 12
  %77 = extractelement <16 x float> %0, i32 %76
  %78 = insertelement <16 x float> %73, float %77, i64 15
  ret <16 x float> %78
}

define <8 x double> @isozyme_x86_avx512_vpermilvar_pd_512(<8 x double> %0, <8 x i64> %1) {
  %3 = extractelement <8 x i64> %1, i64 0
  %4 = lshr i64 %3, 1
  %5 = and i64 %4, 1
  %6 = extractelement <8 x double> %0, i64 %5
  %7 = insertelement <8 x double> poison, double %6, i64 0
  %8 = extractelement <8 x i64> %1, i64 1
  %9 = lshr i64 %8, 1
  %10 = and i64 %9, 1
  %11 = extractelement <8 x double> %0, i64 %10
  %12 = insertelement <8 x double> %7, double %11, i64 1
  %13 = extractelement <8 x i64> %1, i64 2
  %14 = lshr i64 %13, 1
  %15 = and i64 %14, 1
  %16 = or i64 %15, 2
  %17 = extractelement <8 x double> %0, i64 %16
  %18 = insertelement <8 x double> %12, double %17, i64 2
  %19 = extractelement <8 x i64> %1, i64 3
  %20 = lshr i64 %19, 1
  %21 = and i64 %20, 1
  %22 = or i64 %21, 2
  %23 = extractelement <8 x double> %0, i64 %22
  %24 = insertelement <8 x double> %18, double %23, i64 3
  %25 = extractelement <8 x i64> %1, i64 4
  %26 = lshr i64 %25, 1
  %27 = and i64 %26, 1
  %28 = or i64 %27, 4
  %29 = extractelement <8 x double> %0, i64 %28
  %30 = insertelement <8 x double> %24, double %29, i64 4
  %31 = extractelement <8 x i64> %1, i64 5
  %32 = lshr i64 %31, 1
  %33 = and i64 %32, 1
  %34 = or i64 %33, 4
  %35 = extractelement <8 x double> %0, i64 %34
  %36 = insertelement <8 x double> %30, double %35, i64 5
  %37 = extractelement <8 x i64> %1, i64 6
  %38 = lshr i64 %37, 1
  %39 = and i64 %38, 1
  %40 = or i64 %39, 6
  %41 = extractelement <8 x double> %0, i64 %40
  %42 = insertelement <8 x double> %36, double %41, i64 6
  %43 = extractelement <8 x i64> %1, i64 7
  %44 = lshr i64 %43, 1
  %45 = and i64 %44, 1
  %46 = or i64 %45, 6
  %47 = extractelement <8 x double> %0, i64 %46
  %48 = insertelement <8 x double> %42, double %47, i64 7
  ret <8 x double> %48
}

define <4 x i32> @isozyme_x86_sse2_psll_d(<4 x i32> %0, <4 x i32> %1) {
  %3 = bitcast <4 x i32> %1 to <2 x i64>
  %4 = extractelement <2 x i64> %3, i64 0
  %5 = icmp ult i64 %4, 32
  %6 = trunc <2 x i64> %3 to <2 x i32>
  %7 = shufflevector <2 x i32> %6, <2 x i32> poison, <4 x i32> zeroinitializer
  %8 = shl <4 x i32> %0, %7
  %9 = select i1 %5, <4 x i32> %8, <4 x i32> zeroinitializer
  ret <4 x i32> %9
}

define <4 x i32> @isozyme_x86_sse2_psrl_d(<4 x i32> %0, <4 x i32> %1) {
  %3 = bitcast <4 x i32> %1 to <2 x i64>
  %4 = extractelement <2 x i64> %3, i64 0
  %5 = icmp ult i64 %4, 32
  %6 = trunc <2 x i64> %3 to <2 x i32>
  %7 = shufflevector <2 x i32> %6, <2 x i32> poison, <4 x i32> zeroinitializer
  %8 = lshr <4 x i32> %0, %7
  %9 = select i1 %5, <4 x i32> %8, <4 x i32> zeroinitializer
  ret <4 x i32> %9
}

define <4 x i32> @isozyme_x86_sse2_psra_d(<4 x i32> %0, <4 x i32> %1) {
  %3 = bitcast <4 x i32> %1 to <2 x i64>
  %4 = extractelement <2 x i64> %3, i64 0
  %5 = icmp ult i64 %4, 32
  %6 = trunc <2 x i64> %3 to <2 x i32>
  %7 = shufflevector <2 x i32> %6, <2 x i32> poison, <4 x i32> zeroinitializer
  %.pn = select i1 %5, <4 x i32> %7, <4 x i32> <i32 31, i32 31, i32 31, i32 31>
  %8 = ashr <4 x i32> %0, %.pn
  ret <4 x i32> %8
}

define <2 x i64> @isozyme_x86_sse2_psll_q(<2 x i64> %0, <2 x i64> %1) {
  %3 = extractelement <2 x i64> %1, i64 0
  %4 = icmp ult i64 %3, 64
  %5 = shufflevector <2 x i64> %1, <2 x i64> poison, <2 x i32> zeroinitializer
  %6 = shl <2 x i64> %0, %5
  %7 = select i1 %4, <2 x i64> %6, <2 x i64> zeroinitializer
  ret <2 x i64> %7
}

define <2 x i64> @isozyme_x86_sse2_psrl_q(<2 x i64> %0, <2 x i64> %1) {
  %3 = extractelement <2 x i64> %1, i64 0
  %4 = icmp ult i64 %3, 64
  %5 = shufflevector <2 x i64> %1, <2 x i64> poison, <2 x i32> zeroinitializer
  %6 = lshr <2 x i64> %0, %5
  %7 = select i1 %4, <2 x i64> %6, <2 x i64> zeroinitializer
  ret <2 x i64> %7
}

define <8 x i32> @isozyme_x86_avx2_psll_d(<8 x i32> %0, <4 x i32> %1) {
  %3 = bitcast <4 x i32> %1 to <2 x i64>
  %4 = extractelement <2 x i64> %3, i64 0
  %5 = icmp ult i64 %4, 32
  %6 = trunc <2 x i64> %3 to <2 x i32>
  %7 = shufflevector <2 x i32> %6, <2 x i32> poison, <8 x i32> zeroinitializer
  %8 = shl <8 x i32> %0, %7
  %9 = select i1 %5, <8 x i32> %8, <8 x i32> zeroinitializer
  ret <8 x i32> %9
}

define <8 x i32> @isozyme_x86_avx2_psrl_d(<8 x i32> %0, <4 x i32> %1) {
  %3 = bitcast <4 x i32> %1 to <2 x i64>
  %4 = extractelement <2 x i64> %3, i64 0
  %5 = icmp ult i64 %4, 32
  %6 = trunc <2 x i64> %3 to <2 x i32>
  %7 = shufflevector <2 x i32> %6, <2 x i32> poison, <8 x i32> zeroinitializer
  %8 = lshr <8 x i32> %0, %7
  %9 = select i1 %5, <8 x i32> %8, <8 x i32> zeroinitializer
  ret <8 x i32> %9
}

define <8 x i32> @isozyme_x86_avx2_psra_d(<8 x i32> %0, <4 x i32> %1) {
  %3 = bitcast <4 x i32> %1 to <2 x i64>
  %4 = extractelement <2 x i64> %3, i64 0
  %5 = icmp ult i64 %4, 32
  %6 = trunc <2 x i64> %3 to <2 x i32>
  %7 = shufflevector <2 x i32> %6, <2 x i32> poison, <8 x i32> zeroinitializer
  %.pn = select i1 %5, <8 x i32> %7, <8 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %8 = ashr <8 x i32> %0, %.pn
  ret <8 x i32> %8
}

define <4 x i64> @isozyme_x86_avx2_psll_q(<4 x i64> %0, <2 x i64> %1) {
  %3 = extractelement <2 x i64> %1, i64 0
  %4 = icmp ult i64 %3, 64
  %5 = shufflevector <2 x i64> %1, <2 x i64> poison, <4 x i32> zeroinitializer
  %6 = shl <4 x i64> %0, %5
  %7 = select i1 %4, <4 x i64> %6, <4 x i64> zeroinitializer
  ret <4 x i64> %7
}

define <4 x i64> @isozyme_x86_avx2_psrl_q(<4 x i64> %0, <2 x i64> %1) {
  %3 = extractelement <2 x i64> %1, i64 0
  %4 = icmp ult i64 %3, 64
  %5 = shufflevector <2 x i64> %1, <2 x i64> poison, <4 x i32> zeroinitializer
  %6 = lshr <4 x i64> %0, %5
  %7 = select i1 %4, <4 x i64> %6, <4 x i64> zeroinitializer
  ret <4 x i64> %7
}

define <4 x i32> @isozyme_x86_sse2_pslli_d(<4 x i32> %0, i32 %1) {
  %3 = icmp ult i32 %1, 32
  %4 = insertelement <4 x i32> poison, i32 %1, i64 0
  %5 = shufflevector <4 x i32> %4, <4 x i32> poison, <4 x i32> zeroinitializer
  %6 = shl <4 x i32> %0, %5
  %7 = select i1 %3, <4 x i32> %6, <4 x i32> zeroinitializer
  ret <4 x i32> %7
}

define <4 x i32> @isozyme_x86_sse2_psrli_d(<4 x i32> %0, i32 %1) {
  %3 = icmp ult i32 %1, 32
  %4 = insertelement <4 x i32> poison, i32 %1, i64 0
  %5 = shufflevector <4 x i32> %4, <4 x i32> poison, <4 x i32> zeroinitializer
  %6 = lshr <4 x i32> %0, %5
  %7 = select i1 %3, <4 x i32> %6, <4 x i32> zeroinitializer
  ret <4 x i32> %7
}

define <4 x i32> @isozyme_x86_sse2_psrai_d(<4 x i32> %0, i32 %1) {
  %3 = icmp ult i32 %1, 32
  %4 = insertelement <4 x i32> poison, i32 %1, i64 0
  %5 = shufflevector <4 x i32> %4, <4 x i32> poison, <4 x i32> zeroinitializer
  %.pn = select i1 %3, <4 x i32> %5, <4 x i32> <i32 31, i32 31, i32 31, i32 31>
  %6 = ashr <4 x i32> %0, %.pn
  ret <4 x i32> %6
}

define <2 x i64> @isozyme_x86_sse2_pslli_q(<2 x i64> %0, i32 %1) {
  %3 = icmp ult i32 %1, 64
  %4 = insertelement <2 x i32> poison, i32 %1, i64 0
  %5 = shufflevector <2 x i32> %4, <2 x i32> poison, <2 x i32> zeroinitializer
  %6 = zext <2 x i32> %5 to <2 x i64>
  %7 = shl <2 x i64> %0, %6
  %8 = select i1 %3, <2 x i64> %7, <2 x i64> zeroinitializer
  ret <2 x i64> %8
}

define <2 x i64> @isozyme_x86_sse2_psrli_q(<2 x i64> %0, i32 %1) {
  %3 = icmp ult i32 %1, 64
  %4 = insertelement <2 x i32> poison, i32 %1, i64 0
  %5 = shufflevector <2 x i32> %4, <2 x i32> poison, <2 x i32> zeroinitializer
  %6 = zext <2 x i32> %5 to <2 x i64>
  %7 = lshr <2 x i64> %0, %6
  %8 = select i1 %3, <2 x i64> %7, <2 x i64> zeroinitializer
  ret <2 x i64> %8
}

define <8 x i32> @isozyme_x86_avx2_pslli_d(<8 x i32> %0, i32 %1) {
  %3 = icmp ult i32 %1, 32
  br i1 %3, label %4, label %8

4:
  %5 = insertelement <8 x i32> poison, i32 %1, i64 0
  %6 = shufflevector <8 x i32> %5, <8 x i32> poison, <8 x i32> zeroinitializer
  %7 = shl <8 x i32> %0, %6
  br label %8

8:
  %9 = phi <8 x i32> [ %7, %4 ], [ zeroinitializer, %2 ]
  ret <8 x i32> %9
}

define <8 x i32> @isozyme_x86_avx2_psrli_d(<8 x i32> %0, i32 %1) {
  %3 = icmp ult i32 %1, 32
  br i1 %3, label %4, label %8

4:
  %5 = insertelement <8 x i32> poison, i32 %1, i64 0
  %6 = shufflevector <8 x i32> %5, <8 x i32> poison, <8 x i32> zeroinitializer
  %7 = lshr <8 x i32> %0, %6
  br label %8

8:
  %9 = phi <8 x i32> [ %7, %4 ], [ zeroinitializer, %2 ]
  ret <8 x i32> %9
}

define <8 x i32> @isozyme_x86_avx2_psrai_d(<8 x i32> %0, i32 %1) {
  %3 = icmp ult i32 %1, 32
  %4 = insertelement <8 x i32> poison, i32 %1, i64 0
  %5 = shufflevector <8 x i32> %4, <8 x i32> poison, <8 x i32> zeroinitializer
  %.pn = select i1 %3, <8 x i32> %5, <8 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %6 = ashr <8 x i32> %0, %.pn
  ret <8 x i32> %6
}

define <4 x i64> @isozyme_x86_avx2_pslli_q(<4 x i64> %0, i32 %1) {
  %3 = icmp ult i32 %1, 64
  %4 = insertelement <4 x i32> poison, i32 %1, i64 0
  %5 = shufflevector <4 x i32> %4, <4 x i32> poison, <4 x i32> zeroinitializer
  %6 = zext <4 x i32> %5 to <4 x i64>
  %7 = shl <4 x i64> %0, %6
  %8 = select i1 %3, <4 x i64> %7, <4 x i64> zeroinitializer
  ret <4 x i64> %8
}

define <4 x i64> @isozyme_x86_avx2_psrli_q(<4 x i64> %0, i32 %1) {
  %3 = icmp ult i32 %1, 64
  %4 = insertelement <4 x i32> poison, i32 %1, i64 0
  %5 = shufflevector <4 x i32> %4, <4 x i32> poison, <4 x i32> zeroinitializer
  %6 = zext <4 x i32> %5 to <4 x i64>
  %7 = lshr <4 x i64> %0, %6
  %8 = select i1 %3, <4 x i64> %7, <4 x i64> zeroinitializer
  ret <4 x i64> %8
}
