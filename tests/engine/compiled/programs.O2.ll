; ModuleID = 'programs.c'
source_filename = "programs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.body = type { [2 x double], [2 x double], double, i32 }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @horner(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %24

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %19, label %9

9:                                                ; preds = %5, %9
  %10 = phi i64 [ %13, %9 ], [ %6, %5 ]
  %11 = phi double [ %16, %9 ], [ 0.000000e+00, %5 ]
  %12 = phi i64 [ %17, %9 ], [ 0, %5 ]
  %13 = add nsw i64 %10, -1
  %14 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !9
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %2, double %15)
  %17 = add i64 %12, 1
  %18 = icmp eq i64 %17, %7
  br i1 %18, label %19, label %9, !llvm.loop !11

19:                                               ; preds = %9, %5
  %20 = phi i64 [ %6, %5 ], [ %13, %9 ]
  %21 = phi double [ 0.000000e+00, %5 ], [ %16, %9 ]
  %22 = phi double [ poison, %5 ], [ %16, %9 ]
  %23 = icmp ult i32 %1, 4
  br i1 %23, label %24, label %26

24:                                               ; preds = %19, %26, %3
  %25 = phi double [ 0.000000e+00, %3 ], [ %22, %19 ], [ %44, %26 ]
  ret double %25

26:                                               ; preds = %19, %26
  %27 = phi i64 [ %41, %26 ], [ %20, %19 ]
  %28 = phi double [ %44, %26 ], [ %21, %19 ]
  %29 = getelementptr double, ptr %0, i64 %27
  %30 = getelementptr i8, ptr %29, i64 -8
  %31 = load double, ptr %30, align 8, !tbaa !9
  %32 = tail call double @llvm.fmuladd.f64(double %28, double %2, double %31)
  %33 = getelementptr double, ptr %0, i64 %27
  %34 = getelementptr i8, ptr %33, i64 -16
  %35 = load double, ptr %34, align 8, !tbaa !9
  %36 = tail call double @llvm.fmuladd.f64(double %32, double %2, double %35)
  %37 = getelementptr double, ptr %0, i64 %27
  %38 = getelementptr i8, ptr %37, i64 -24
  %39 = load double, ptr %38, align 8, !tbaa !9
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %2, double %39)
  %41 = add nsw i64 %27, -4
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !9
  %44 = tail call double @llvm.fmuladd.f64(double %40, double %2, double %43)
  %45 = icmp sgt i64 %27, 4
  br i1 %45, label %26, label %24, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @softmax_loss(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = load double, ptr %0, align 8, !tbaa !9
  %5 = icmp sgt i32 %1, 1
  br i1 %5, label %6, label %14

6:                                                ; preds = %3
  %7 = zext nneg i32 %1 to i64
  %8 = add nsw i64 %7, -1
  %9 = and i64 %8, 3
  %10 = add nsw i32 %1, -2
  %11 = icmp ult i32 %10, 3
  br i1 %11, label %18, label %12

12:                                               ; preds = %6
  %13 = and i64 %8, -4
  br label %36

14:                                               ; preds = %3
  %15 = icmp eq i32 %1, 1
  br i1 %15, label %33, label %62

16:                                               ; preds = %36
  %17 = icmp eq i64 %9, 0
  br i1 %17, label %33, label %18

18:                                               ; preds = %16, %6
  %19 = phi i64 [ 1, %6 ], [ %59, %16 ]
  %20 = phi double [ %4, %6 ], [ %58, %16 ]
  %21 = icmp ne i64 %9, 0
  tail call void @llvm.assume(i1 %21)
  br label %22

22:                                               ; preds = %22, %18
  %23 = phi i64 [ %19, %18 ], [ %30, %22 ]
  %24 = phi double [ %20, %18 ], [ %29, %22 ]
  %25 = phi i64 [ 0, %18 ], [ %31, %22 ]
  %26 = getelementptr inbounds nuw double, ptr %0, i64 %23
  %27 = load double, ptr %26, align 8, !tbaa !9
  %28 = fcmp ogt double %27, %24
  %29 = select i1 %28, double %27, double %24
  %30 = add nuw nsw i64 %23, 1
  %31 = add i64 %25, 1
  %32 = icmp eq i64 %31, %9
  br i1 %32, label %33, label %22, !llvm.loop !15

33:                                               ; preds = %16, %22, %14
  %34 = phi double [ %4, %14 ], [ %58, %16 ], [ %29, %22 ]
  %35 = zext nneg i32 %1 to i64
  br label %71

36:                                               ; preds = %36, %12
  %37 = phi i64 [ 1, %12 ], [ %59, %36 ]
  %38 = phi double [ %4, %12 ], [ %58, %36 ]
  %39 = phi i64 [ 0, %12 ], [ %60, %36 ]
  %40 = getelementptr inbounds nuw double, ptr %0, i64 %37
  %41 = load double, ptr %40, align 8, !tbaa !9
  %42 = fcmp ogt double %41, %38
  %43 = select i1 %42, double %41, double %38
  %44 = getelementptr inbounds nuw double, ptr %0, i64 %37
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 8
  %46 = load double, ptr %45, align 8, !tbaa !9
  %47 = fcmp ogt double %46, %43
  %48 = select i1 %47, double %46, double %43
  %49 = getelementptr inbounds nuw double, ptr %0, i64 %37
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 16
  %51 = load double, ptr %50, align 8, !tbaa !9
  %52 = fcmp ogt double %51, %48
  %53 = select i1 %52, double %51, double %48
  %54 = getelementptr inbounds nuw double, ptr %0, i64 %37
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 24
  %56 = load double, ptr %55, align 8, !tbaa !9
  %57 = fcmp ogt double %56, %53
  %58 = select i1 %57, double %56, double %53
  %59 = add nuw nsw i64 %37, 4
  %60 = add i64 %39, 4
  %61 = icmp eq i64 %60, %13
  br i1 %61, label %16, label %36, !llvm.loop !16

62:                                               ; preds = %71, %14
  %63 = phi double [ %4, %14 ], [ %34, %71 ]
  %64 = phi double [ 0.000000e+00, %14 ], [ %78, %71 ]
  %65 = tail call double @log(double noundef %64) #16, !tbaa !5
  %66 = fadd double %63, %65
  %67 = sext i32 %2 to i64
  %68 = getelementptr inbounds double, ptr %0, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !9
  %70 = fsub double %66, %69
  ret double %70

71:                                               ; preds = %33, %71
  %72 = phi i64 [ 0, %33 ], [ %79, %71 ]
  %73 = phi double [ 0.000000e+00, %33 ], [ %78, %71 ]
  %74 = getelementptr inbounds nuw double, ptr %0, i64 %72
  %75 = load double, ptr %74, align 8, !tbaa !9
  %76 = fsub double %75, %34
  %77 = tail call double @exp(double noundef %76) #16, !tbaa !5
  %78 = fadd double %73, %77
  %79 = add nuw nsw i64 %72, 1
  %80 = icmp eq i64 %79, %35
  br i1 %80, label %62, label %71, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @exp(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @log(double noundef) local_unnamed_addr #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @simulate(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2, double noundef %3) local_unnamed_addr #4 {
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %24

6:                                                ; preds = %4
  %7 = icmp sgt i32 %1, 0
  %8 = zext i32 %1 to i64
  %9 = insertelement <2 x double> poison, double %3, i64 0
  %10 = shufflevector <2 x double> %9, <2 x double> poison, <2 x i32> zeroinitializer
  %11 = and i64 %8, 1
  %12 = icmp eq i32 %1, 1
  %13 = and i64 %8, 2147483646
  %14 = insertelement <2 x double> poison, double %3, i64 0
  %15 = shufflevector <2 x double> %14, <2 x double> poison, <2 x i32> zeroinitializer
  %16 = insertelement <2 x double> poison, double %3, i64 0
  %17 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> zeroinitializer
  %18 = icmp eq i64 %11, 0
  %19 = icmp ne i64 %11, 0
  %20 = insertelement <2 x double> poison, double %3, i64 0
  %21 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> zeroinitializer
  br label %22

22:                                               ; preds = %6, %139
  %23 = phi i32 [ 0, %6 ], [ %140, %139 ]
  br i1 %7, label %73, label %139

24:                                               ; preds = %139, %4
  %25 = icmp sgt i32 %1, 0
  br i1 %25, label %26, label %71

26:                                               ; preds = %24
  %27 = zext nneg i32 %1 to i64
  br label %28

28:                                               ; preds = %47, %26
  %29 = phi i64 [ 0, %26 ], [ %49, %47 ]
  %30 = phi double [ 0.000000e+00, %26 ], [ %48, %47 ]
  %31 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %29
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 32
  %33 = load double, ptr %32, align 8, !tbaa !18
  %34 = fmul double %33, 5.000000e-01
  %35 = getelementptr inbounds nuw i8, ptr %31, i64 16
  %36 = load double, ptr %35, align 8, !tbaa !9
  %37 = getelementptr inbounds nuw i8, ptr %31, i64 24
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = fmul double %38, %38
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %36, double %39)
  %41 = tail call double @llvm.fmuladd.f64(double %34, double %40, double %30)
  %42 = icmp eq i64 %29, 0
  br i1 %42, label %47, label %43

43:                                               ; preds = %28
  %44 = load double, ptr %31, align 8, !tbaa !9
  %45 = getelementptr inbounds nuw i8, ptr %31, i64 8
  %46 = load double, ptr %45, align 8, !tbaa !9
  br label %51

47:                                               ; preds = %51, %28
  %48 = phi double [ %41, %28 ], [ %68, %51 ]
  %49 = add nuw nsw i64 %29, 1
  %50 = icmp eq i64 %49, %27
  br i1 %50, label %71, label %28, !llvm.loop !20

51:                                               ; preds = %51, %43
  %52 = phi i64 [ 0, %43 ], [ %69, %51 ]
  %53 = phi double [ %41, %43 ], [ %68, %51 ]
  %54 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %52
  %55 = load double, ptr %54, align 8, !tbaa !9
  %56 = fsub double %44, %55
  %57 = getelementptr inbounds nuw i8, ptr %54, i64 8
  %58 = load double, ptr %57, align 8, !tbaa !9
  %59 = fsub double %46, %58
  %60 = getelementptr inbounds nuw i8, ptr %54, i64 32
  %61 = load double, ptr %60, align 8, !tbaa !18
  %62 = fmul double %33, %61
  %63 = fmul double %59, %59
  %64 = tail call double @llvm.fmuladd.f64(double %56, double %56, double %63)
  %65 = fadd double %64, 1.000000e-02
  %66 = tail call double @llvm.sqrt.f64(double %65)
  %67 = fdiv double %62, %66
  %68 = fsub double %53, %67
  %69 = add nuw nsw i64 %52, 1
  %70 = icmp eq i64 %69, %29
  br i1 %70, label %47, label %51, !llvm.loop !21

71:                                               ; preds = %47, %24
  %72 = phi double [ 0.000000e+00, %24 ], [ %48, %47 ]
  ret double %72

73:                                               ; preds = %22, %110
  %74 = phi i64 [ %111, %110 ], [ 0, %22 ]
  %75 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %74
  br label %80

76:                                               ; preds = %102
  %77 = getelementptr inbounds nuw i8, ptr %75, i64 40
  %78 = load i32, ptr %77, align 8, !tbaa !22
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %106, label %110

80:                                               ; preds = %73, %102
  %81 = phi i64 [ 0, %73 ], [ %104, %102 ]
  %82 = phi <2 x double> [ zeroinitializer, %73 ], [ %103, %102 ]
  %83 = icmp eq i64 %74, %81
  br i1 %83, label %102, label %84

84:                                               ; preds = %80
  %85 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %81
  %86 = load <2 x double>, ptr %85, align 8, !tbaa !9
  %87 = load <2 x double>, ptr %75, align 8, !tbaa !9
  %88 = fsub <2 x double> %86, %87
  %89 = fmul <2 x double> %88, %88
  %90 = extractelement <2 x double> %89, i64 1
  %91 = extractelement <2 x double> %88, i64 0
  %92 = tail call double @llvm.fmuladd.f64(double %91, double %91, double %90)
  %93 = fadd double %92, 1.000000e-02
  %94 = getelementptr inbounds nuw i8, ptr %85, i64 32
  %95 = load double, ptr %94, align 8, !tbaa !18
  %96 = tail call double @llvm.sqrt.f64(double %93)
  %97 = fmul double %93, %96
  %98 = fdiv double %95, %97
  %99 = insertelement <2 x double> poison, double %98, i64 0
  %100 = shufflevector <2 x double> %99, <2 x double> poison, <2 x i32> zeroinitializer
  %101 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %100, <2 x double> %88, <2 x double> %82)
  br label %102

102:                                              ; preds = %80, %84
  %103 = phi <2 x double> [ %82, %80 ], [ %101, %84 ]
  %104 = add nuw nsw i64 %81, 1
  %105 = icmp eq i64 %104, %8
  br i1 %105, label %76, label %80, !llvm.loop !23

106:                                              ; preds = %76
  %107 = getelementptr inbounds nuw i8, ptr %75, i64 16
  %108 = load <2 x double>, ptr %107, align 8, !tbaa !9
  %109 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %10, <2 x double> %103, <2 x double> %108)
  store <2 x double> %109, ptr %107, align 8, !tbaa !9
  br label %110

110:                                              ; preds = %76, %106
  %111 = add nuw nsw i64 %74, 1
  %112 = icmp eq i64 %111, %8
  br i1 %112, label %113, label %73, !llvm.loop !24

113:                                              ; preds = %110
  br i1 %12, label %132, label %114

114:                                              ; preds = %113, %114
  %115 = phi i64 [ %128, %114 ], [ 0, %113 ]
  %116 = phi i64 [ %129, %114 ], [ 0, %113 ]
  %117 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %115
  %118 = getelementptr inbounds nuw i8, ptr %117, i64 16
  %119 = load <2 x double>, ptr %118, align 8, !tbaa !9
  %120 = load <2 x double>, ptr %117, align 8, !tbaa !9
  %121 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %15, <2 x double> %119, <2 x double> %120)
  store <2 x double> %121, ptr %117, align 8, !tbaa !9
  %122 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %115
  %123 = getelementptr inbounds nuw i8, ptr %122, i64 48
  %124 = getelementptr inbounds nuw i8, ptr %122, i64 64
  %125 = load <2 x double>, ptr %124, align 8, !tbaa !9
  %126 = load <2 x double>, ptr %123, align 8, !tbaa !9
  %127 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %17, <2 x double> %125, <2 x double> %126)
  store <2 x double> %127, ptr %123, align 8, !tbaa !9
  %128 = add nuw nsw i64 %115, 2
  %129 = add i64 %116, 2
  %130 = icmp eq i64 %129, %13
  br i1 %130, label %131, label %114, !llvm.loop !25

131:                                              ; preds = %114
  br i1 %18, label %139, label %132

132:                                              ; preds = %131, %113
  %133 = phi i64 [ 0, %113 ], [ %128, %131 ]
  tail call void @llvm.assume(i1 %19)
  %134 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %133
  %135 = getelementptr inbounds nuw i8, ptr %134, i64 16
  %136 = load <2 x double>, ptr %135, align 8, !tbaa !9
  %137 = load <2 x double>, ptr %134, align 8, !tbaa !9
  %138 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> %136, <2 x double> %137)
  store <2 x double> %138, ptr %134, align 8, !tbaa !9
  br label %139

139:                                              ; preds = %132, %131, %22
  %140 = add nuw nsw i32 %23, 1
  %141 = icmp eq i32 %140, %2
  br i1 %141, label %24, label %22, !llvm.loop !26
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @julia(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #5 {
  %4 = tail call i32 @llvm.smax.i32(i32 %2, i32 0)
  %5 = insertelement <2 x double> poison, double %1, i64 0
  %6 = insertelement <2 x double> %5, double %0, i64 1
  br label %7

7:                                                ; preds = %12, %3
  %8 = phi i32 [ 0, %3 ], [ %13, %12 ]
  %9 = phi double [ %1, %3 ], [ %21, %12 ]
  %10 = phi <2 x double> [ %6, %3 ], [ %20, %12 ]
  %11 = icmp eq i32 %8, %4
  br i1 %11, label %27, label %12

12:                                               ; preds = %7
  %13 = add nuw i32 %8, 1
  %14 = fneg double %9
  %15 = shufflevector <2 x double> %10, <2 x double> poison, <2 x i32> zeroinitializer
  %16 = shufflevector <2 x double> %10, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %17 = insertelement <2 x double> %16, double %14, i64 1
  %18 = fmul <2 x double> %15, %17
  %19 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %10, <2 x double> %18)
  %20 = fadd <2 x double> %19, <double 6.000000e-01, double -4.000000e-01>
  %21 = extractelement <2 x double> %20, i64 0
  %22 = fmul <2 x double> %20, %20
  %23 = extractelement <2 x double> %22, i64 0
  %24 = extractelement <2 x double> %20, i64 1
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %24, double %23)
  %26 = fcmp ogt double %25, 4.000000e+00
  br i1 %26, label %27, label %7, !llvm.loop !27

27:                                               ; preds = %12, %7
  %28 = phi <2 x double> [ %20, %12 ], [ %10, %7 ]
  %29 = extractelement <2 x double> %28, i64 0
  %30 = fmul double %29, 2.000000e+00
  %31 = extractelement <2 x double> %28, i64 1
  %32 = tail call double @llvm.fmuladd.f64(double %31, double %31, double %30)
  ret double %32
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local float @rotate(float noundef %0, float noundef %1, float noundef %2) local_unnamed_addr #6 {
  %4 = tail call float @cosf(float noundef %2) #16, !tbaa !5
  %5 = tail call float @sinf(float noundef %2) #16, !tbaa !5
  %6 = fneg float %5
  %7 = fmul float %1, %6
  %8 = tail call float @llvm.fmuladd.f32(float %0, float %4, float %7)
  %9 = tail call float @cosf(float noundef %2) #16, !tbaa !5
  %10 = fmul float %1, %9
  %11 = tail call float @llvm.fmuladd.f32(float %0, float %5, float %10)
  %12 = tail call float @cosf(float noundef %2) #16, !tbaa !5
  %13 = tail call float @sinf(float noundef %2) #16, !tbaa !5
  %14 = fneg float %13
  %15 = fmul float %11, %14
  %16 = tail call float @llvm.fmuladd.f32(float %8, float %12, float %15)
  %17 = tail call float @cosf(float noundef %2) #16, !tbaa !5
  %18 = fmul float %11, %17
  %19 = tail call float @llvm.fmuladd.f32(float %8, float %13, float %18)
  %20 = tail call float @cosf(float noundef %2) #16, !tbaa !5
  %21 = tail call float @sinf(float noundef %2) #16, !tbaa !5
  %22 = fneg float %21
  %23 = tail call float @cosf(float noundef %2) #16, !tbaa !5
  %24 = insertelement <2 x float> poison, float %19, i64 0
  %25 = shufflevector <2 x float> %24, <2 x float> poison, <2 x i32> zeroinitializer
  %26 = insertelement <2 x float> poison, float %22, i64 0
  %27 = insertelement <2 x float> %26, float %23, i64 1
  %28 = fmul <2 x float> %25, %27
  %29 = insertelement <2 x float> poison, float %16, i64 0
  %30 = shufflevector <2 x float> %29, <2 x float> poison, <2 x i32> zeroinitializer
  %31 = insertelement <2 x float> poison, float %20, i64 0
  %32 = insertelement <2 x float> %31, float %21, i64 1
  %33 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %30, <2 x float> %32, <2 x float> %28)
  %34 = shufflevector <2 x float> %33, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
  %35 = fmul <2 x float> %33, %34
  %36 = extractelement <2 x float> %35, i64 0
  ret float %36
}

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local double @cholesky_logdet(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #7 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %33

4:                                                ; preds = %2
  %5 = add nuw i32 %1, 1
  %6 = zext nneg i32 %1 to i64
  %7 = zext nneg i32 %1 to i64
  %8 = add nsw i64 %6, -2
  %9 = add nsw i64 %6, -1
  br label %10

10:                                               ; preds = %4, %98
  %11 = phi i64 [ 1, %4 ], [ %101, %98 ]
  %12 = phi i64 [ 0, %4 ], [ %55, %98 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %100, %98 ]
  %14 = xor i64 %12, -1
  %15 = add nsw i64 %14, %6
  %16 = sub i64 %8, %12
  %17 = sub nsw i64 %6, %12
  %18 = icmp eq i64 %12, 0
  br i1 %18, label %48, label %19

19:                                               ; preds = %10
  %20 = trunc i64 %12 to i32
  %21 = mul i32 %1, %20
  %22 = zext i32 %21 to i64
  %23 = getelementptr inbounds nuw double, ptr %0, i64 %22
  %24 = getelementptr inbounds nuw double, ptr %0, i64 %12
  %25 = and i64 %17, 1
  %26 = icmp eq i64 %25, 0
  %27 = mul nuw nsw i64 %12, %6
  %28 = getelementptr inbounds nuw double, ptr %24, i64 %27
  %29 = add nuw nsw i64 %12, 1
  %30 = icmp eq i64 %12, %9
  br label %35

31:                                               ; preds = %98
  %32 = fmul double %100, 2.000000e+00
  br label %33

33:                                               ; preds = %31, %2
  %34 = phi double [ 0.000000e+00, %2 ], [ %32, %31 ]
  ret double %34

35:                                               ; preds = %74, %19
  %36 = phi i64 [ 0, %19 ], [ %75, %74 ]
  %37 = getelementptr inbounds nuw double, ptr %23, i64 %36
  %38 = getelementptr inbounds nuw double, ptr %0, i64 %36
  br i1 %26, label %46, label %39

39:                                               ; preds = %35
  %40 = getelementptr inbounds nuw double, ptr %38, i64 %27
  %41 = load double, ptr %40, align 8, !tbaa !9
  %42 = load double, ptr %37, align 8, !tbaa !9
  %43 = load double, ptr %28, align 8, !tbaa !9
  %44 = fneg double %41
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %42, double %43)
  store double %45, ptr %28, align 8, !tbaa !9
  br label %46

46:                                               ; preds = %39, %35
  %47 = phi i64 [ %12, %35 ], [ %29, %39 ]
  br i1 %30, label %74, label %77

48:                                               ; preds = %74, %10
  %49 = trunc nuw nsw i64 %12 to i32
  %50 = mul i32 %5, %49
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds double, ptr %0, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !9
  %54 = tail call double @sqrt(double noundef %53) #16, !tbaa !5
  store double %54, ptr %52, align 8, !tbaa !9
  %55 = add nuw nsw i64 %12, 1
  %56 = icmp samesign ult i64 %55, %7
  br i1 %56, label %57, label %98

57:                                               ; preds = %48
  %58 = getelementptr inbounds nuw double, ptr %0, i64 %12
  %59 = and i64 %15, 3
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %71, label %61

61:                                               ; preds = %57, %61
  %62 = phi i64 [ %68, %61 ], [ %11, %57 ]
  %63 = phi i64 [ %69, %61 ], [ 0, %57 ]
  %64 = mul nuw nsw i64 %62, %6
  %65 = getelementptr inbounds nuw double, ptr %58, i64 %64
  %66 = load double, ptr %65, align 8, !tbaa !9
  %67 = fdiv double %66, %54
  store double %67, ptr %65, align 8, !tbaa !9
  %68 = add nuw nsw i64 %62, 1
  %69 = add i64 %63, 1
  %70 = icmp eq i64 %69, %59
  br i1 %70, label %71, label %61, !llvm.loop !28

71:                                               ; preds = %61, %57
  %72 = phi i64 [ %11, %57 ], [ %68, %61 ]
  %73 = icmp ult i64 %16, 3
  br i1 %73, label %98, label %103

74:                                               ; preds = %77, %46
  %75 = add nuw nsw i64 %36, 1
  %76 = icmp eq i64 %75, %12
  br i1 %76, label %48, label %35, !llvm.loop !29

77:                                               ; preds = %46, %77
  %78 = phi i64 [ %96, %77 ], [ %47, %46 ]
  %79 = mul nuw nsw i64 %78, %6
  %80 = getelementptr inbounds nuw double, ptr %38, i64 %79
  %81 = load double, ptr %80, align 8, !tbaa !9
  %82 = load double, ptr %37, align 8, !tbaa !9
  %83 = getelementptr inbounds nuw double, ptr %24, i64 %79
  %84 = load double, ptr %83, align 8, !tbaa !9
  %85 = fneg double %81
  %86 = tail call double @llvm.fmuladd.f64(double %85, double %82, double %84)
  store double %86, ptr %83, align 8, !tbaa !9
  %87 = add nuw nsw i64 %78, 1
  %88 = mul nuw nsw i64 %87, %6
  %89 = getelementptr inbounds nuw double, ptr %38, i64 %88
  %90 = load double, ptr %89, align 8, !tbaa !9
  %91 = load double, ptr %37, align 8, !tbaa !9
  %92 = getelementptr inbounds nuw double, ptr %24, i64 %88
  %93 = load double, ptr %92, align 8, !tbaa !9
  %94 = fneg double %90
  %95 = tail call double @llvm.fmuladd.f64(double %94, double %91, double %93)
  store double %95, ptr %92, align 8, !tbaa !9
  %96 = add nuw nsw i64 %78, 2
  %97 = icmp eq i64 %96, %6
  br i1 %97, label %74, label %77, !llvm.loop !30

98:                                               ; preds = %71, %103, %48
  %99 = tail call double @log(double noundef %54) #16, !tbaa !5
  %100 = fadd double %13, %99
  %101 = add nuw nsw i64 %11, 1
  %102 = icmp eq i64 %55, %6
  br i1 %102, label %31, label %10, !llvm.loop !31

103:                                              ; preds = %71, %103
  %104 = phi i64 [ %124, %103 ], [ %72, %71 ]
  %105 = mul nuw nsw i64 %104, %6
  %106 = getelementptr inbounds nuw double, ptr %58, i64 %105
  %107 = load double, ptr %106, align 8, !tbaa !9
  %108 = fdiv double %107, %54
  store double %108, ptr %106, align 8, !tbaa !9
  %109 = add nuw nsw i64 %104, 1
  %110 = mul nuw nsw i64 %109, %6
  %111 = getelementptr inbounds nuw double, ptr %58, i64 %110
  %112 = load double, ptr %111, align 8, !tbaa !9
  %113 = fdiv double %112, %54
  store double %113, ptr %111, align 8, !tbaa !9
  %114 = add nuw nsw i64 %104, 2
  %115 = mul nuw nsw i64 %114, %6
  %116 = getelementptr inbounds nuw double, ptr %58, i64 %115
  %117 = load double, ptr %116, align 8, !tbaa !9
  %118 = fdiv double %117, %54
  store double %118, ptr %116, align 8, !tbaa !9
  %119 = add nuw nsw i64 %104, 3
  %120 = mul nuw nsw i64 %119, %6
  %121 = getelementptr inbounds nuw double, ptr %58, i64 %120
  %122 = load double, ptr %121, align 8, !tbaa !9
  %123 = fdiv double %122, %54
  store double %123, ptr %121, align 8, !tbaa !9
  %124 = add nuw nsw i64 %104, 4
  %125 = icmp eq i64 %124, %6
  br i1 %125, label %98, label %103, !llvm.loop !32
}

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @convolve(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #8 {
  %5 = add i32 %1, -1
  %6 = add i32 %5, %3
  %7 = sext i32 %6 to i64
  %8 = shl nsw i64 %7, 3
  %9 = tail call ptr @calloc(i64 1, i64 %8)
  %10 = icmp sgt i32 %1, 0
  br i1 %10, label %11, label %44

11:                                               ; preds = %4
  %12 = icmp sgt i32 %3, 0
  %13 = zext nneg i32 %1 to i64
  %14 = zext i32 %3 to i64
  %15 = icmp ult i32 %3, 4
  %16 = and i64 %14, 2147483644
  %17 = icmp eq i64 %16, %14
  br label %18

18:                                               ; preds = %11, %52
  %19 = phi i64 [ 0, %11 ], [ %53, %52 ]
  br i1 %12, label %20, label %52

20:                                               ; preds = %18
  %21 = getelementptr inbounds nuw double, ptr %0, i64 %19
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = getelementptr inbounds nuw double, ptr %9, i64 %19
  br i1 %15, label %42, label %24

24:                                               ; preds = %20
  %25 = insertelement <2 x double> poison, double %22, i64 0
  %26 = shufflevector <2 x double> %25, <2 x double> poison, <2 x i32> zeroinitializer
  br label %27

27:                                               ; preds = %27, %24
  %28 = phi i64 [ 0, %24 ], [ %39, %27 ]
  %29 = getelementptr inbounds nuw double, ptr %2, i64 %28
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 16
  %31 = load <2 x double>, ptr %29, align 8, !tbaa !9
  %32 = load <2 x double>, ptr %30, align 8, !tbaa !9
  %33 = getelementptr inbounds nuw double, ptr %23, i64 %28
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 16
  %35 = load <2 x double>, ptr %33, align 8, !tbaa !9
  %36 = load <2 x double>, ptr %34, align 8, !tbaa !9
  %37 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %26, <2 x double> %31, <2 x double> %35)
  %38 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %26, <2 x double> %32, <2 x double> %36)
  store <2 x double> %37, ptr %33, align 8, !tbaa !9
  store <2 x double> %38, ptr %34, align 8, !tbaa !9
  %39 = add nuw i64 %28, 4
  %40 = icmp eq i64 %39, %16
  br i1 %40, label %41, label %27, !llvm.loop !33

41:                                               ; preds = %27
  br i1 %17, label %52, label %42

42:                                               ; preds = %20, %41
  %43 = phi i64 [ 0, %20 ], [ %16, %41 ]
  br label %55

44:                                               ; preds = %52, %4
  %45 = icmp sgt i32 %6, 0
  br i1 %45, label %46, label %80

46:                                               ; preds = %44
  %47 = zext nneg i32 %6 to i64
  %48 = and i64 %47, 3
  %49 = icmp ult i32 %6, 4
  br i1 %49, label %66, label %50

50:                                               ; preds = %46
  %51 = and i64 %47, 2147483644
  br label %82

52:                                               ; preds = %55, %41, %18
  %53 = add nuw nsw i64 %19, 1
  %54 = icmp eq i64 %53, %13
  br i1 %54, label %44, label %18, !llvm.loop !36

55:                                               ; preds = %42, %55
  %56 = phi i64 [ %62, %55 ], [ %43, %42 ]
  %57 = getelementptr inbounds nuw double, ptr %2, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !9
  %59 = getelementptr inbounds nuw double, ptr %23, i64 %56
  %60 = load double, ptr %59, align 8, !tbaa !9
  %61 = tail call double @llvm.fmuladd.f64(double %22, double %58, double %60)
  store double %61, ptr %59, align 8, !tbaa !9
  %62 = add nuw nsw i64 %56, 1
  %63 = icmp eq i64 %62, %14
  br i1 %63, label %52, label %55, !llvm.loop !37

64:                                               ; preds = %82
  %65 = icmp eq i64 %48, 0
  br i1 %65, label %80, label %66

66:                                               ; preds = %64, %46
  %67 = phi i64 [ 0, %46 ], [ %101, %64 ]
  %68 = phi double [ 0.000000e+00, %46 ], [ %100, %64 ]
  %69 = icmp ne i64 %48, 0
  tail call void @llvm.assume(i1 %69)
  br label %70

70:                                               ; preds = %70, %66
  %71 = phi i64 [ %67, %66 ], [ %77, %70 ]
  %72 = phi double [ %68, %66 ], [ %76, %70 ]
  %73 = phi i64 [ 0, %66 ], [ %78, %70 ]
  %74 = getelementptr inbounds nuw double, ptr %9, i64 %71
  %75 = load double, ptr %74, align 8, !tbaa !9
  %76 = tail call double @llvm.fmuladd.f64(double %75, double %75, double %72)
  %77 = add nuw nsw i64 %71, 1
  %78 = add i64 %73, 1
  %79 = icmp eq i64 %78, %48
  br i1 %79, label %80, label %70, !llvm.loop !38

80:                                               ; preds = %64, %70, %44
  %81 = phi double [ 0.000000e+00, %44 ], [ %100, %64 ], [ %76, %70 ]
  tail call void @free(ptr noundef %9) #16
  ret double %81

82:                                               ; preds = %82, %50
  %83 = phi i64 [ 0, %50 ], [ %101, %82 ]
  %84 = phi double [ 0.000000e+00, %50 ], [ %100, %82 ]
  %85 = phi i64 [ 0, %50 ], [ %102, %82 ]
  %86 = getelementptr inbounds nuw double, ptr %9, i64 %83
  %87 = load double, ptr %86, align 8, !tbaa !9
  %88 = tail call double @llvm.fmuladd.f64(double %87, double %87, double %84)
  %89 = getelementptr inbounds nuw double, ptr %9, i64 %83
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 8
  %91 = load double, ptr %90, align 8, !tbaa !9
  %92 = tail call double @llvm.fmuladd.f64(double %91, double %91, double %88)
  %93 = getelementptr inbounds nuw double, ptr %9, i64 %83
  %94 = getelementptr inbounds nuw i8, ptr %93, i64 16
  %95 = load double, ptr %94, align 8, !tbaa !9
  %96 = tail call double @llvm.fmuladd.f64(double %95, double %95, double %92)
  %97 = getelementptr inbounds nuw double, ptr %9, i64 %83
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 24
  %99 = load double, ptr %98, align 8, !tbaa !9
  %100 = tail call double @llvm.fmuladd.f64(double %99, double %99, double %96)
  %101 = add nuw nsw i64 %83, 4
  %102 = add i64 %85, 4
  %103 = icmp eq i64 %102, %51
  br i1 %103, label %64, label %82, !llvm.loop !39
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #10

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @stack_machine(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %4
  %7 = fmul double %2, 5.000000e-01
  %8 = zext nneg i32 %1 to i64
  br label %13

9:                                                ; preds = %30, %4
  %10 = phi double [ %2, %4 ], [ %31, %30 ]
  %11 = phi double [ %3, %4 ], [ %34, %30 ]
  %12 = fmul double %10, %11
  ret double %12

13:                                               ; preds = %6, %30
  %14 = phi i64 [ 0, %6 ], [ %35, %30 ]
  %15 = phi double [ %3, %6 ], [ %34, %30 ]
  %16 = phi double [ %2, %6 ], [ %31, %30 ]
  %17 = getelementptr inbounds nuw i32, ptr %0, i64 %14
  %18 = load i32, ptr %17, align 4, !tbaa !5
  switch i32 %18, label %30 [
    i32 0, label %19
    i32 1, label %21
    i32 2, label %23
    i32 3, label %27
  ]

19:                                               ; preds = %13
  %20 = fadd double %16, %15
  br label %30

21:                                               ; preds = %13
  %22 = fmul double %16, %15
  br label %30

23:                                               ; preds = %13
  %24 = fcmp une double %15, 0.000000e+00
  %25 = fdiv double %16, %15
  %26 = select i1 %24, double %25, double 0.000000e+00
  br label %30

27:                                               ; preds = %13
  %28 = fmul double %16, %16
  %29 = fsub double %28, %15
  br label %30

30:                                               ; preds = %13, %19, %21, %23, %27
  %31 = phi double [ %29, %27 ], [ %20, %19 ], [ %22, %21 ], [ %26, %23 ], [ %16, %13 ]
  %32 = fcmp ogt double %31, 3.000000e+00
  %33 = select i1 %32, double %7, double 2.500000e-01
  %34 = fadd double %15, %33
  %35 = add nuw nsw i64 %14, 1
  %36 = icmp eq i64 %35, %8
  br i1 %36, label %9, label %13, !llvm.loop !40
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @list(double noundef %0, i32 noundef %1) local_unnamed_addr #11 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %28

4:                                                ; preds = %2
  %5 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #17
  store double %0, ptr %5, align 8, !tbaa !41
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store ptr null, ptr %6, align 8, !tbaa !45
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %17, label %8

8:                                                ; preds = %4, %8
  %9 = phi double [ %13, %8 ], [ %0, %4 ]
  %10 = phi ptr [ %12, %8 ], [ %5, %4 ]
  %11 = phi i32 [ %15, %8 ], [ 1, %4 ]
  %12 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #17
  %13 = fmul double %0, %9
  store double %13, ptr %12, align 8, !tbaa !41
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 8
  store ptr %10, ptr %14, align 8, !tbaa !45
  %15 = add nuw nsw i32 %11, 1
  %16 = icmp eq i32 %15, %1
  br i1 %16, label %17, label %8, !llvm.loop !46

17:                                               ; preds = %8, %4
  %18 = phi ptr [ %5, %4 ], [ %12, %8 ]
  br label %19

19:                                               ; preds = %17, %19
  %20 = phi ptr [ %26, %19 ], [ %18, %17 ]
  %21 = phi double [ %24, %19 ], [ 0.000000e+00, %17 ]
  %22 = load double, ptr %20, align 8, !tbaa !41
  %23 = tail call double @sin(double noundef %22) #16, !tbaa !5
  %24 = fadd double %21, %23
  %25 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %26 = load ptr, ptr %25, align 8, !tbaa !45
  tail call void @free(ptr noundef nonnull %20) #16
  %27 = icmp eq ptr %26, null
  br i1 %27, label %28, label %19, !llvm.loop !48

28:                                               ; preds = %19, %2
  %29 = phi double [ 0.000000e+00, %2 ], [ %24, %19 ]
  ret double %29
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #3

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @bisect(double noundef %0, double noundef %1) local_unnamed_addr #5 {
  %3 = fmul double %1, 1.000000e-03
  br label %4

4:                                                ; preds = %4, %2
  %5 = phi double [ %1, %2 ], [ %12, %4 ]
  %6 = phi double [ 0.000000e+00, %2 ], [ %13, %4 ]
  %7 = fadd double %5, %6
  %8 = fmul double %7, 5.000000e-01
  %9 = fmul double %8, %8
  %10 = fmul double %0, %9
  %11 = fcmp ogt double %10, %1
  %12 = select i1 %11, double %8, double %5
  %13 = select i1 %11, double %6, double %8
  %14 = fsub double %12, %13
  %15 = fcmp ogt double %14, %3
  br i1 %15, label %4, label %16, !llvm.loop !49

16:                                               ; preds = %4
  %17 = fadd double %13, %12
  %18 = fmul double %17, 5.000000e-01
  %19 = fmul double %0, %18
  %20 = fneg double %1
  %21 = tail call double @llvm.fmuladd.f64(double %19, double %18, double %20)
  %22 = fmul double %0, 2.000000e+00
  %23 = fmul double %22, %18
  %24 = fdiv double %21, %23
  %25 = fsub double %18, %24
  ret double %25
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @weighted_order(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #12 {
  %3 = add nsw i32 %1, -1
  tail call fastcc void @qsort_(ptr noundef %0, i32 noundef 0, i32 noundef %3)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %30

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %1, 4
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644
  br label %32

11:                                               ; preds = %32
  %12 = icmp eq i64 %7, 0
  br i1 %12, label %30, label %13

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %57, %11 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %63, %11 ]
  %16 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %16)
  br label %17

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %21, %17 ]
  %19 = phi double [ %15, %13 ], [ %27, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %28, %17 ]
  %21 = add nuw nsw i64 %18, 1
  %22 = trunc nuw nsw i64 %21 to i32
  %23 = uitofp nneg i32 %22 to double
  %24 = getelementptr inbounds nuw double, ptr %0, i64 %18
  %25 = load double, ptr %24, align 8, !tbaa !9
  %26 = fmul double %25, %23
  %27 = tail call double @llvm.fmuladd.f64(double %26, double %25, double %19)
  %28 = add i64 %20, 1
  %29 = icmp eq i64 %28, %7
  br i1 %29, label %30, label %17, !llvm.loop !50

30:                                               ; preds = %11, %17, %2
  %31 = phi double [ 0.000000e+00, %2 ], [ %63, %11 ], [ %27, %17 ]
  ret double %31

32:                                               ; preds = %32, %9
  %33 = phi i64 [ 0, %9 ], [ %57, %32 ]
  %34 = phi double [ 0.000000e+00, %9 ], [ %63, %32 ]
  %35 = phi i64 [ 0, %9 ], [ %64, %32 ]
  %36 = or disjoint i64 %33, 1
  %37 = trunc nuw nsw i64 %36 to i32
  %38 = uitofp nneg i32 %37 to double
  %39 = getelementptr inbounds nuw double, ptr %0, i64 %33
  %40 = load double, ptr %39, align 8, !tbaa !9
  %41 = fmul double %40, %38
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %40, double %34)
  %43 = or disjoint i64 %33, 2
  %44 = trunc nuw nsw i64 %43 to i32
  %45 = uitofp nneg i32 %44 to double
  %46 = getelementptr inbounds nuw double, ptr %0, i64 %36
  %47 = load double, ptr %46, align 8, !tbaa !9
  %48 = fmul double %47, %45
  %49 = tail call double @llvm.fmuladd.f64(double %48, double %47, double %42)
  %50 = or disjoint i64 %33, 3
  %51 = trunc nuw nsw i64 %50 to i32
  %52 = uitofp nneg i32 %51 to double
  %53 = getelementptr inbounds nuw double, ptr %0, i64 %43
  %54 = load double, ptr %53, align 8, !tbaa !9
  %55 = fmul double %54, %52
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %54, double %49)
  %57 = add nuw nsw i64 %33, 4
  %58 = trunc nuw nsw i64 %57 to i32
  %59 = uitofp nneg i32 %58 to double
  %60 = getelementptr inbounds nuw double, ptr %0, i64 %50
  %61 = load double, ptr %60, align 8, !tbaa !9
  %62 = fmul double %61, %59
  %63 = tail call double @llvm.fmuladd.f64(double %62, double %61, double %56)
  %64 = add i64 %35, 4
  %65 = icmp eq i64 %64, %10
  br i1 %65, label %11, label %32, !llvm.loop !51
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @qsort_(ptr noundef captures(none) %0, i32 noundef range(i32 -2147483647, -2147483648) %1, i32 noundef range(i32 -2147483648, 2147483647) %2) unnamed_addr #12 {
  %4 = icmp slt i32 %1, %2
  br i1 %4, label %5, label %34

5:                                                ; preds = %3
  %6 = sext i32 %2 to i64
  %7 = getelementptr inbounds double, ptr %0, i64 %6
  br label %8

8:                                                ; preds = %5, %12
  %9 = phi i32 [ %1, %5 ], [ %17, %12 ]
  %10 = load double, ptr %7, align 8, !tbaa !9
  %11 = sext i32 %9 to i64
  br label %19

12:                                               ; preds = %30
  %13 = sext i32 %31 to i64
  %14 = getelementptr inbounds double, ptr %0, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !9
  store double %15, ptr %7, align 8, !tbaa !9
  store double %10, ptr %14, align 8, !tbaa !9
  %16 = add nsw i32 %31, -1
  tail call fastcc void @qsort_(ptr noundef nonnull %0, i32 noundef %9, i32 noundef %16)
  %17 = add nsw i32 %31, 1
  %18 = icmp slt i32 %17, %2
  br i1 %18, label %8, label %34

19:                                               ; preds = %8, %30
  %20 = phi i64 [ %11, %8 ], [ %32, %30 ]
  %21 = phi i32 [ %9, %8 ], [ %31, %30 ]
  %22 = getelementptr inbounds double, ptr %0, i64 %20
  %23 = load double, ptr %22, align 8, !tbaa !9
  %24 = fcmp olt double %23, %10
  br i1 %24, label %25, label %30

25:                                               ; preds = %19
  %26 = sext i32 %21 to i64
  %27 = getelementptr inbounds double, ptr %0, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !9
  store double %23, ptr %27, align 8, !tbaa !9
  store double %28, ptr %22, align 8, !tbaa !9
  %29 = add nsw i32 %21, 1
  br label %30

30:                                               ; preds = %19, %25
  %31 = phi i32 [ %29, %25 ], [ %21, %19 ]
  %32 = add nsw i64 %20, 1
  %33 = icmp slt i64 %32, %6
  br i1 %33, label %19, label %12, !llvm.loop !52

34:                                               ; preds = %12, %3
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare float @cosf(float noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare float @sinf(float noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #13

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #13

; Function Attrs: nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #14

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #15

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #13

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x float> @llvm.fmuladd.v2f32(<2 x float>, <2 x float>, <2 x float>) #13

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #14 = { nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #15 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #16 = { nounwind }
attributes #17 = { nounwind allocsize(0) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !14}
!17 = distinct !{!17, !14}
!18 = !{!19, !10, i64 32}
!19 = !{!"", !7, i64 0, !7, i64 16, !10, i64 32, !6, i64 40}
!20 = distinct !{!20, !14}
!21 = distinct !{!21, !14}
!22 = !{!19, !6, i64 40}
!23 = distinct !{!23, !14}
!24 = distinct !{!24, !14}
!25 = distinct !{!25, !14}
!26 = distinct !{!26, !14}
!27 = distinct !{!27, !14}
!28 = distinct !{!28, !12}
!29 = distinct !{!29, !14}
!30 = distinct !{!30, !14}
!31 = distinct !{!31, !14}
!32 = distinct !{!32, !14}
!33 = distinct !{!33, !14, !34, !35}
!34 = !{!"llvm.loop.isvectorized", i32 1}
!35 = !{!"llvm.loop.unroll.runtime.disable"}
!36 = distinct !{!36, !14}
!37 = distinct !{!37, !14, !35, !34}
!38 = distinct !{!38, !12}
!39 = distinct !{!39, !14}
!40 = distinct !{!40, !14}
!41 = !{!42, !10, i64 0}
!42 = !{!"node", !10, i64 0, !43, i64 8}
!43 = !{!"p1 _ZTS4node", !44, i64 0}
!44 = !{!"any pointer", !7, i64 0}
!45 = !{!42, !43, i64 8}
!46 = distinct !{!46, !14, !47}
!47 = !{!"llvm.loop.peeled.count", i32 1}
!48 = distinct !{!48, !14}
!49 = distinct !{!49, !14}
!50 = distinct !{!50, !12}
!51 = distinct !{!51, !14}
!52 = distinct !{!52, !14}
