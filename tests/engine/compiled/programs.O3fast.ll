; ModuleID = 'programs.c'
source_filename = "programs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.body = type { [2 x double], [2 x double], double, i32 }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @horner(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef nofpclass(nan inf) %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %25

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %20, label %9

9:                                                ; preds = %5, %9
  %10 = phi i64 [ %13, %9 ], [ %6, %5 ]
  %11 = phi double [ %17, %9 ], [ 0.000000e+00, %5 ]
  %12 = phi i64 [ %18, %9 ], [ 0, %5 ]
  %13 = add nsw i64 %10, -1
  %14 = fmul fast double %11, %2
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %16 = load double, ptr %15, align 8, !tbaa !9
  %17 = fadd fast double %16, %14
  %18 = add i64 %12, 1
  %19 = icmp eq i64 %18, %7
  br i1 %19, label %20, label %9, !llvm.loop !11

20:                                               ; preds = %9, %5
  %21 = phi i64 [ %6, %5 ], [ %13, %9 ]
  %22 = phi double [ 0.000000e+00, %5 ], [ %17, %9 ]
  %23 = phi double [ poison, %5 ], [ %17, %9 ]
  %24 = icmp ult i32 %1, 4
  br i1 %24, label %25, label %27

25:                                               ; preds = %20, %27, %3
  %26 = phi double [ 0.000000e+00, %3 ], [ %23, %20 ], [ %49, %27 ]
  ret double %26

27:                                               ; preds = %20, %27
  %28 = phi i64 [ %45, %27 ], [ %21, %20 ]
  %29 = phi double [ %49, %27 ], [ %22, %20 ]
  %30 = fmul fast double %29, %2
  %31 = getelementptr double, ptr %0, i64 %28
  %32 = getelementptr i8, ptr %31, i64 -8
  %33 = load double, ptr %32, align 8, !tbaa !9
  %34 = fadd fast double %33, %30
  %35 = fmul fast double %34, %2
  %36 = getelementptr double, ptr %0, i64 %28
  %37 = getelementptr i8, ptr %36, i64 -16
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = fadd fast double %38, %35
  %40 = fmul fast double %39, %2
  %41 = getelementptr double, ptr %0, i64 %28
  %42 = getelementptr i8, ptr %41, i64 -24
  %43 = load double, ptr %42, align 8, !tbaa !9
  %44 = fadd fast double %43, %40
  %45 = add nsw i64 %28, -4
  %46 = fmul fast double %44, %2
  %47 = getelementptr inbounds nuw double, ptr %0, i64 %45
  %48 = load double, ptr %47, align 8, !tbaa !9
  %49 = fadd fast double %48, %46
  %50 = icmp sgt i64 %28, 4
  br i1 %50, label %27, label %25, !llvm.loop !13
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @softmax_loss(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = load double, ptr %0, align 8, !tbaa !9
  %5 = icmp sgt i32 %1, 1
  br i1 %5, label %6, label %37

6:                                                ; preds = %3
  %7 = zext nneg i32 %1 to i64
  %8 = add nsw i64 %7, -1
  %9 = icmp ult i32 %1, 5
  br i1 %9, label %34, label %10

10:                                               ; preds = %6
  %11 = and i64 %8, -4
  %12 = or disjoint i64 %11, 1
  %13 = insertelement <2 x double> poison, double %4, i64 0
  %14 = shufflevector <2 x double> %13, <2 x double> poison, <2 x i32> zeroinitializer
  br label %15

15:                                               ; preds = %15, %10
  %16 = phi i64 [ 0, %10 ], [ %28, %15 ]
  %17 = phi <2 x double> [ %14, %10 ], [ %26, %15 ]
  %18 = phi <2 x double> [ %14, %10 ], [ %27, %15 ]
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %16
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 24
  %22 = load <2 x double>, ptr %20, align 8, !tbaa !9
  %23 = load <2 x double>, ptr %21, align 8, !tbaa !9
  %24 = fcmp fast ogt <2 x double> %22, %17
  %25 = fcmp fast ogt <2 x double> %23, %18
  %26 = select nsz <2 x i1> %24, <2 x double> %22, <2 x double> %17
  %27 = select nsz <2 x i1> %25, <2 x double> %23, <2 x double> %18
  %28 = add nuw i64 %16, 4
  %29 = icmp eq i64 %28, %11
  br i1 %29, label %30, label %15, !llvm.loop !15

30:                                               ; preds = %15
  %31 = tail call fast <2 x double> @llvm.maxnum.v2f64(<2 x double> %26, <2 x double> %27)
  %32 = tail call fast double @llvm.vector.reduce.fmax.v2f64(<2 x double> %31)
  %33 = icmp eq i64 %8, %11
  br i1 %33, label %39, label %34

34:                                               ; preds = %6, %30
  %35 = phi i64 [ 1, %6 ], [ %12, %30 ]
  %36 = phi double [ %4, %6 ], [ %32, %30 ]
  br label %70

37:                                               ; preds = %3
  %38 = icmp eq i32 %1, 1
  br i1 %38, label %39, label %83

39:                                               ; preds = %70, %30, %37
  %40 = phi double [ %4, %37 ], [ %32, %30 ], [ %76, %70 ]
  %41 = zext nneg i32 %1 to i64
  %42 = icmp ult i32 %1, 4
  br i1 %42, label %67, label %43

43:                                               ; preds = %39
  %44 = and i64 %41, 2147483644
  %45 = insertelement <2 x double> poison, double %40, i64 0
  %46 = shufflevector <2 x double> %45, <2 x double> poison, <2 x i32> zeroinitializer
  br label %47

47:                                               ; preds = %47, %43
  %48 = phi i64 [ 0, %43 ], [ %61, %47 ]
  %49 = phi <2 x double> [ zeroinitializer, %43 ], [ %59, %47 ]
  %50 = phi <2 x double> [ zeroinitializer, %43 ], [ %60, %47 ]
  %51 = getelementptr inbounds nuw double, ptr %0, i64 %48
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 16
  %53 = load <2 x double>, ptr %51, align 8, !tbaa !9
  %54 = load <2 x double>, ptr %52, align 8, !tbaa !9
  %55 = fsub fast <2 x double> %53, %46
  %56 = fsub fast <2 x double> %54, %46
  %57 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %55)
  %58 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %56)
  %59 = fadd fast <2 x double> %57, %49
  %60 = fadd fast <2 x double> %58, %50
  %61 = add nuw i64 %48, 4
  %62 = icmp eq i64 %61, %44
  br i1 %62, label %63, label %47, !llvm.loop !18

63:                                               ; preds = %47
  %64 = fadd fast <2 x double> %60, %59
  %65 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double 0.000000e+00, <2 x double> %64)
  %66 = icmp eq i64 %44, %41
  br i1 %66, label %79, label %67

67:                                               ; preds = %39, %63
  %68 = phi i64 [ 0, %39 ], [ %44, %63 ]
  %69 = phi double [ 0.000000e+00, %39 ], [ %65, %63 ]
  br label %89

70:                                               ; preds = %34, %70
  %71 = phi i64 [ %77, %70 ], [ %35, %34 ]
  %72 = phi double [ %76, %70 ], [ %36, %34 ]
  %73 = getelementptr inbounds nuw double, ptr %0, i64 %71
  %74 = load double, ptr %73, align 8, !tbaa !9
  %75 = fcmp fast ogt double %74, %72
  %76 = select nsz i1 %75, double %74, double %72
  %77 = add nuw nsw i64 %71, 1
  %78 = icmp eq i64 %77, %7
  br i1 %78, label %39, label %70, !llvm.loop !19

79:                                               ; preds = %89, %63
  %80 = phi double [ %65, %63 ], [ %96, %89 ]
  %81 = tail call fast double @llvm.log.f64(double %80)
  %82 = fadd fast double %81, %40
  br label %83

83:                                               ; preds = %79, %37
  %84 = phi double [ poison, %37 ], [ %82, %79 ]
  %85 = sext i32 %2 to i64
  %86 = getelementptr inbounds double, ptr %0, i64 %85
  %87 = load double, ptr %86, align 8, !tbaa !9
  %88 = fsub fast double %84, %87
  ret double %88

89:                                               ; preds = %67, %89
  %90 = phi i64 [ %97, %89 ], [ %68, %67 ]
  %91 = phi double [ %96, %89 ], [ %69, %67 ]
  %92 = getelementptr inbounds nuw double, ptr %0, i64 %90
  %93 = load double, ptr %92, align 8, !tbaa !9
  %94 = fsub fast double %93, %40
  %95 = tail call fast double @llvm.exp.f64(double %94)
  %96 = fadd fast double %95, %91
  %97 = add nuw nsw i64 %90, 1
  %98 = icmp eq i64 %97, %41
  br i1 %98, label %79, label %89, !llvm.loop !20
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local nofpclass(nan inf) double @simulate(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2, double noundef nofpclass(nan inf) %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %93

6:                                                ; preds = %4
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %218

8:                                                ; preds = %6
  %9 = zext nneg i32 %1 to i64
  %10 = insertelement <2 x double> poison, double %3, i64 0
  %11 = shufflevector <2 x double> %10, <2 x double> poison, <2 x i32> zeroinitializer
  %12 = and i64 %9, 1
  %13 = icmp eq i32 %1, 1
  %14 = and i64 %9, 2147483646
  %15 = icmp eq i64 %12, 0
  %16 = icmp ne i64 %12, 0
  br label %17

17:                                               ; preds = %8, %28
  %18 = phi i32 [ %29, %28 ], [ 0, %8 ]
  br label %50

19:                                               ; preds = %31
  br i1 %15, label %28, label %20

20:                                               ; preds = %19, %61
  %21 = phi i64 [ 0, %61 ], [ %47, %19 ]
  tail call void @llvm.assume(i1 %16)
  %22 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %24 = load <2 x double>, ptr %23, align 8, !tbaa !9
  %25 = fmul fast <2 x double> %24, %11
  %26 = load <2 x double>, ptr %22, align 8, !tbaa !9
  %27 = fadd fast <2 x double> %26, %25
  store <2 x double> %27, ptr %22, align 8, !tbaa !9
  br label %28

28:                                               ; preds = %19, %20
  %29 = add nuw nsw i32 %18, 1
  %30 = icmp eq i32 %29, %2
  br i1 %30, label %93, label %17, !llvm.loop !21

31:                                               ; preds = %61, %31
  %32 = phi i64 [ %47, %31 ], [ 0, %61 ]
  %33 = phi i64 [ %48, %31 ], [ 0, %61 ]
  %34 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %32
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 16
  %36 = load <2 x double>, ptr %35, align 8, !tbaa !9
  %37 = fmul fast <2 x double> %36, %11
  %38 = load <2 x double>, ptr %34, align 8, !tbaa !9
  %39 = fadd fast <2 x double> %38, %37
  store <2 x double> %39, ptr %34, align 8, !tbaa !9
  %40 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %32
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 48
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 64
  %43 = load <2 x double>, ptr %42, align 8, !tbaa !9
  %44 = fmul fast <2 x double> %43, %11
  %45 = load <2 x double>, ptr %41, align 8, !tbaa !9
  %46 = fadd fast <2 x double> %45, %44
  store <2 x double> %46, ptr %41, align 8, !tbaa !9
  %47 = add nuw nsw i64 %32, 2
  %48 = add i64 %33, 2
  %49 = icmp eq i64 %48, %14
  br i1 %49, label %19, label %31, !llvm.loop !22

50:                                               ; preds = %58, %17
  %51 = phi i64 [ %59, %58 ], [ 0, %17 ]
  %52 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %51
  br label %62

53:                                               ; preds = %89
  %54 = fmul fast <2 x double> %86, %11
  %55 = getelementptr inbounds nuw i8, ptr %52, i64 16
  %56 = load <2 x double>, ptr %55, align 8, !tbaa !9
  %57 = fadd fast <2 x double> %56, %54
  store <2 x double> %57, ptr %55, align 8, !tbaa !9
  br label %58

58:                                               ; preds = %89, %53
  %59 = add nuw nsw i64 %51, 1
  %60 = icmp eq i64 %59, %9
  br i1 %60, label %61, label %50, !llvm.loop !23

61:                                               ; preds = %58
  br i1 %13, label %20, label %31

62:                                               ; preds = %85, %50
  %63 = phi i64 [ %87, %85 ], [ 0, %50 ]
  %64 = phi <2 x double> [ %86, %85 ], [ zeroinitializer, %50 ]
  %65 = icmp eq i64 %51, %63
  br i1 %65, label %85, label %66

66:                                               ; preds = %62
  %67 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %63
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 32
  %69 = load double, ptr %68, align 8, !tbaa !24
  %70 = load <2 x double>, ptr %67, align 8, !tbaa !9
  %71 = load <2 x double>, ptr %52, align 8, !tbaa !9
  %72 = fsub fast <2 x double> %70, %71
  %73 = fmul fast <2 x double> %72, %72
  %74 = extractelement <2 x double> %73, i64 0
  %75 = fadd fast double %74, 1.000000e-02
  %76 = extractelement <2 x double> %73, i64 1
  %77 = fadd fast double %75, %76
  %78 = tail call fast double @llvm.sqrt.f64(double %77)
  %79 = fmul fast double %78, %77
  %80 = fdiv fast double %69, %79
  %81 = insertelement <2 x double> poison, double %80, i64 0
  %82 = shufflevector <2 x double> %81, <2 x double> poison, <2 x i32> zeroinitializer
  %83 = fmul fast <2 x double> %82, %72
  %84 = fadd fast <2 x double> %83, %64
  br label %85

85:                                               ; preds = %66, %62
  %86 = phi <2 x double> [ %64, %62 ], [ %84, %66 ]
  %87 = add nuw nsw i64 %63, 1
  %88 = icmp eq i64 %87, %9
  br i1 %88, label %89, label %62, !llvm.loop !26

89:                                               ; preds = %85
  %90 = getelementptr inbounds nuw i8, ptr %52, i64 40
  %91 = load i32, ptr %90, align 8, !tbaa !27
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %53, label %58

93:                                               ; preds = %28, %4
  %94 = icmp sgt i32 %1, 0
  br i1 %94, label %95, label %218

95:                                               ; preds = %93
  %96 = zext nneg i32 %1 to i64
  br label %97

97:                                               ; preds = %195, %95
  %98 = phi i64 [ 0, %95 ], [ %197, %195 ]
  %99 = phi double [ 0.000000e+00, %95 ], [ %196, %195 ]
  %100 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %98
  %101 = getelementptr inbounds nuw i8, ptr %100, i64 32
  %102 = load double, ptr %101, align 8, !tbaa !24
  %103 = fmul fast double %102, 5.000000e-01
  %104 = getelementptr inbounds nuw i8, ptr %100, i64 16
  %105 = load <2 x double>, ptr %104, align 8, !tbaa !9
  %106 = fmul fast <2 x double> %105, %105
  %107 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double 0.000000e+00, <2 x double> %106)
  %108 = fmul fast double %103, %107
  %109 = fadd fast double %108, %99
  %110 = icmp eq i64 %98, 0
  br i1 %110, label %195, label %111

111:                                              ; preds = %97
  %112 = load <2 x double>, ptr %100, align 8, !tbaa !9
  %113 = icmp samesign ult i64 %98, 5
  br i1 %113, label %192, label %114

114:                                              ; preds = %111
  %115 = and i64 %98, 3
  %116 = icmp eq i64 %115, 0
  %117 = select i1 %116, i64 4, i64 %115
  %118 = sub nsw i64 %98, %117
  %119 = insertelement <2 x double> <double poison, double 0.000000e+00>, double %109, i64 0
  %120 = shufflevector <2 x double> %112, <2 x double> poison, <2 x i32> zeroinitializer
  %121 = shufflevector <2 x double> %112, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %122 = insertelement <2 x double> poison, double %102, i64 0
  %123 = shufflevector <2 x double> %122, <2 x double> poison, <2 x i32> zeroinitializer
  br label %124

124:                                              ; preds = %124, %114
  %125 = phi i64 [ 0, %114 ], [ %187, %124 ]
  %126 = phi <2 x double> [ %119, %114 ], [ %185, %124 ]
  %127 = phi <2 x double> [ zeroinitializer, %114 ], [ %186, %124 ]
  %128 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %125
  %129 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %125
  %130 = getelementptr inbounds nuw i8, ptr %129, i64 48
  %131 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %125
  %132 = getelementptr inbounds nuw i8, ptr %131, i64 96
  %133 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %125
  %134 = getelementptr inbounds nuw i8, ptr %133, i64 144
  %135 = load double, ptr %128, align 8, !tbaa !9
  %136 = load double, ptr %130, align 8, !tbaa !9
  %137 = insertelement <2 x double> poison, double %135, i64 0
  %138 = insertelement <2 x double> %137, double %136, i64 1
  %139 = load double, ptr %132, align 8, !tbaa !9
  %140 = load double, ptr %134, align 8, !tbaa !9
  %141 = insertelement <2 x double> poison, double %139, i64 0
  %142 = insertelement <2 x double> %141, double %140, i64 1
  %143 = fsub fast <2 x double> %120, %138
  %144 = fsub fast <2 x double> %120, %142
  %145 = getelementptr inbounds nuw i8, ptr %128, i64 8
  %146 = getelementptr inbounds nuw i8, ptr %129, i64 56
  %147 = getelementptr inbounds nuw i8, ptr %131, i64 104
  %148 = getelementptr inbounds nuw i8, ptr %133, i64 152
  %149 = load double, ptr %145, align 8, !tbaa !9
  %150 = load double, ptr %146, align 8, !tbaa !9
  %151 = insertelement <2 x double> poison, double %149, i64 0
  %152 = insertelement <2 x double> %151, double %150, i64 1
  %153 = load double, ptr %147, align 8, !tbaa !9
  %154 = load double, ptr %148, align 8, !tbaa !9
  %155 = insertelement <2 x double> poison, double %153, i64 0
  %156 = insertelement <2 x double> %155, double %154, i64 1
  %157 = fsub fast <2 x double> %121, %152
  %158 = fsub fast <2 x double> %121, %156
  %159 = getelementptr inbounds nuw i8, ptr %128, i64 32
  %160 = getelementptr inbounds nuw i8, ptr %129, i64 80
  %161 = getelementptr inbounds nuw i8, ptr %131, i64 128
  %162 = getelementptr inbounds nuw i8, ptr %133, i64 176
  %163 = load double, ptr %159, align 8, !tbaa !24
  %164 = load double, ptr %160, align 8, !tbaa !24
  %165 = insertelement <2 x double> poison, double %163, i64 0
  %166 = insertelement <2 x double> %165, double %164, i64 1
  %167 = load double, ptr %161, align 8, !tbaa !24
  %168 = load double, ptr %162, align 8, !tbaa !24
  %169 = insertelement <2 x double> poison, double %167, i64 0
  %170 = insertelement <2 x double> %169, double %168, i64 1
  %171 = fmul fast <2 x double> %166, %123
  %172 = fmul fast <2 x double> %170, %123
  %173 = fmul fast <2 x double> %143, %143
  %174 = fmul fast <2 x double> %144, %144
  %175 = fmul fast <2 x double> %157, %157
  %176 = fmul fast <2 x double> %158, %158
  %177 = fadd fast <2 x double> %173, splat (double 1.000000e-02)
  %178 = fadd fast <2 x double> %174, splat (double 1.000000e-02)
  %179 = fadd fast <2 x double> %177, %175
  %180 = fadd fast <2 x double> %178, %176
  %181 = tail call fast <2 x double> @llvm.sqrt.v2f64(<2 x double> %179)
  %182 = tail call fast <2 x double> @llvm.sqrt.v2f64(<2 x double> %180)
  %183 = fdiv fast <2 x double> %171, %181
  %184 = fdiv fast <2 x double> %172, %182
  %185 = fsub fast <2 x double> %126, %183
  %186 = fsub fast <2 x double> %127, %184
  %187 = add nuw i64 %125, 4
  %188 = icmp eq i64 %187, %118
  br i1 %188, label %189, label %124, !llvm.loop !28

189:                                              ; preds = %124
  %190 = fadd fast <2 x double> %186, %185
  %191 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double 0.000000e+00, <2 x double> %190)
  br label %192

192:                                              ; preds = %111, %189
  %193 = phi i64 [ 0, %111 ], [ %118, %189 ]
  %194 = phi double [ %109, %111 ], [ %191, %189 ]
  br label %199

195:                                              ; preds = %199, %97
  %196 = phi double [ %109, %97 ], [ %215, %199 ]
  %197 = add nuw nsw i64 %98, 1
  %198 = icmp eq i64 %197, %96
  br i1 %198, label %218, label %97, !llvm.loop !29

199:                                              ; preds = %192, %199
  %200 = phi i64 [ %216, %199 ], [ %193, %192 ]
  %201 = phi double [ %215, %199 ], [ %194, %192 ]
  %202 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %200
  %203 = getelementptr inbounds nuw i8, ptr %202, i64 32
  %204 = load double, ptr %203, align 8, !tbaa !24
  %205 = fmul fast double %204, %102
  %206 = load <2 x double>, ptr %202, align 8, !tbaa !9
  %207 = fsub fast <2 x double> %112, %206
  %208 = fmul fast <2 x double> %207, %207
  %209 = extractelement <2 x double> %208, i64 0
  %210 = fadd fast double %209, 1.000000e-02
  %211 = extractelement <2 x double> %208, i64 1
  %212 = fadd fast double %210, %211
  %213 = tail call fast double @llvm.sqrt.f64(double %212)
  %214 = fdiv fast double %205, %213
  %215 = fsub fast double %201, %214
  %216 = add nuw nsw i64 %200, 1
  %217 = icmp eq i64 %216, %98
  br i1 %217, label %195, label %199, !llvm.loop !30

218:                                              ; preds = %195, %6, %93
  %219 = phi double [ 0.000000e+00, %93 ], [ 0.000000e+00, %6 ], [ %196, %195 ]
  ret double %219
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local nofpclass(nan inf) double @julia(double noundef nofpclass(nan inf) %0, double noundef nofpclass(nan inf) %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = tail call i32 @llvm.smax.i32(i32 %2, i32 0)
  br label %5

5:                                                ; preds = %12, %3
  %6 = phi i32 [ 0, %3 ], [ %13, %12 ]
  %7 = phi nsz double [ %0, %3 ], [ %25, %12 ]
  %8 = phi nsz double [ %1, %3 ], [ %26, %12 ]
  %9 = icmp eq i32 %6, %4
  br i1 %9, label %10, label %12

10:                                               ; preds = %5
  %11 = fmul fast double %7, %7
  br label %29

12:                                               ; preds = %5
  %13 = add nuw i32 %6, 1
  %14 = fmul fast double %7, %7
  %15 = fmul fast double %8, %8
  %16 = fmul fast double %7, 2.000000e+00
  %17 = fmul fast double %16, %8
  %18 = fsub fast double %14, %15
  %19 = insertelement <2 x double> poison, double %18, i64 0
  %20 = insertelement <2 x double> %19, double %17, i64 1
  %21 = fadd fast <2 x double> %20, <double -4.000000e-01, double 6.000000e-01>
  %22 = fmul fast <2 x double> %21, %21
  %23 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double 0.000000e+00, <2 x double> %22)
  %24 = fcmp fast ogt double %23, 4.000000e+00
  %25 = extractelement <2 x double> %21, i64 0
  %26 = extractelement <2 x double> %21, i64 1
  br i1 %24, label %27, label %5, !llvm.loop !31

27:                                               ; preds = %12
  %28 = extractelement <2 x double> %22, i64 0
  br label %29

29:                                               ; preds = %27, %10
  %30 = phi double [ %11, %10 ], [ %28, %27 ]
  %31 = phi nsz double [ %8, %10 ], [ %26, %27 ]
  %32 = fmul fast double %31, 2.000000e+00
  %33 = fadd fast double %32, %30
  ret double %33
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nofpclass(nan inf) float @rotate(float noundef nofpclass(nan inf) %0, float noundef nofpclass(nan inf) %1, float noundef nofpclass(nan inf) %2) local_unnamed_addr #4 {
  %4 = tail call fast float @llvm.cos.f32(float nofpclass(nan inf) %2)
  %5 = tail call fast float @llvm.sin.f32(float nofpclass(nan inf) %2)
  %6 = fmul fast float %0, %5
  %7 = fmul fast float %0, %4
  %8 = fmul fast float %1, %4
  %9 = fmul fast float %1, %5
  %10 = fadd fast float %6, %8
  %11 = fsub fast float %7, %9
  %12 = fmul fast float %10, %5
  %13 = insertelement <2 x float> poison, float %11, i64 0
  %14 = insertelement <2 x float> %13, float %10, i64 1
  %15 = insertelement <2 x float> poison, float %5, i64 0
  %16 = insertelement <2 x float> %15, float %4, i64 1
  %17 = fmul fast <2 x float> %14, %16
  %18 = fmul fast float %11, %4
  %19 = tail call fast float @llvm.vector.reduce.fadd.v2f32(float 0.000000e+00, <2 x float> %17)
  %20 = fsub fast float %18, %12
  %21 = fmul fast float %20, %4
  %22 = fmul fast float %19, %5
  %23 = fsub fast float %21, %22
  %24 = insertelement <2 x float> poison, float %20, i64 0
  %25 = insertelement <2 x float> %24, float %19, i64 1
  %26 = fmul fast <2 x float> %25, %16
  %27 = tail call fast float @llvm.vector.reduce.fadd.v2f32(float 0.000000e+00, <2 x float> %26)
  %28 = fmul fast float %23, %27
  ret float %28
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local nofpclass(nan inf) double @cholesky_logdet(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %70

4:                                                ; preds = %2
  %5 = add nuw i32 %1, 1
  %6 = zext nneg i32 %1 to i64
  %7 = zext nneg i32 %1 to i64
  %8 = add nsw i64 %6, -2
  %9 = add nsw i64 %6, -1
  br label %10

10:                                               ; preds = %4, %105
  %11 = phi i64 [ 1, %4 ], [ %108, %105 ]
  %12 = phi i64 [ 0, %4 ], [ %79, %105 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %107, %105 ]
  %14 = xor i64 %12, -1
  %15 = add nsw i64 %14, %6
  %16 = sub i64 %8, %12
  %17 = sub nsw i64 %6, %12
  %18 = icmp eq i64 %12, 0
  br i1 %18, label %72, label %19

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
  br label %31

31:                                               ; preds = %19, %65
  %32 = phi i64 [ 0, %19 ], [ %66, %65 ]
  %33 = getelementptr inbounds nuw double, ptr %23, i64 %32
  %34 = getelementptr inbounds nuw double, ptr %0, i64 %32
  br i1 %26, label %42, label %35

35:                                               ; preds = %31
  %36 = getelementptr inbounds nuw double, ptr %34, i64 %27
  %37 = load double, ptr %36, align 8, !tbaa !9
  %38 = load double, ptr %33, align 8, !tbaa !9
  %39 = fmul fast double %38, %37
  %40 = load double, ptr %28, align 8, !tbaa !9
  %41 = fsub fast double %40, %39
  store double %41, ptr %28, align 8, !tbaa !9
  br label %42

42:                                               ; preds = %35, %31
  %43 = phi i64 [ %12, %31 ], [ %29, %35 ]
  br i1 %30, label %65, label %44

44:                                               ; preds = %42, %44
  %45 = phi i64 [ %63, %44 ], [ %43, %42 ]
  %46 = mul nuw nsw i64 %45, %6
  %47 = getelementptr inbounds nuw double, ptr %34, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !9
  %49 = load double, ptr %33, align 8, !tbaa !9
  %50 = fmul fast double %49, %48
  %51 = getelementptr inbounds nuw double, ptr %24, i64 %46
  %52 = load double, ptr %51, align 8, !tbaa !9
  %53 = fsub fast double %52, %50
  store double %53, ptr %51, align 8, !tbaa !9
  %54 = add nuw nsw i64 %45, 1
  %55 = mul nuw nsw i64 %54, %6
  %56 = getelementptr inbounds nuw double, ptr %34, i64 %55
  %57 = load double, ptr %56, align 8, !tbaa !9
  %58 = load double, ptr %33, align 8, !tbaa !9
  %59 = fmul fast double %58, %57
  %60 = getelementptr inbounds nuw double, ptr %24, i64 %55
  %61 = load double, ptr %60, align 8, !tbaa !9
  %62 = fsub fast double %61, %59
  store double %62, ptr %60, align 8, !tbaa !9
  %63 = add nuw nsw i64 %45, 2
  %64 = icmp eq i64 %63, %6
  br i1 %64, label %65, label %44, !llvm.loop !32

65:                                               ; preds = %44, %42
  %66 = add nuw nsw i64 %32, 1
  %67 = icmp eq i64 %66, %12
  br i1 %67, label %72, label %31, !llvm.loop !33

68:                                               ; preds = %105
  %69 = fmul fast double %107, 2.000000e+00
  br label %70

70:                                               ; preds = %68, %2
  %71 = phi double [ 0.000000e+00, %2 ], [ %69, %68 ]
  ret double %71

72:                                               ; preds = %65, %10
  %73 = trunc nuw nsw i64 %12 to i32
  %74 = mul i32 %5, %73
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds double, ptr %0, i64 %75
  %77 = load double, ptr %76, align 8, !tbaa !9
  %78 = tail call fast double @llvm.sqrt.f64(double %77)
  store double %78, ptr %76, align 8, !tbaa !9
  %79 = add nuw nsw i64 %12, 1
  %80 = icmp samesign ult i64 %79, %7
  br i1 %80, label %81, label %105

81:                                               ; preds = %72
  %82 = getelementptr inbounds nuw double, ptr %0, i64 %12
  %83 = and i64 %15, 3
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %97, label %85

85:                                               ; preds = %81
  %86 = fdiv fast double 1.000000e+00, %78
  br label %87

87:                                               ; preds = %87, %85
  %88 = phi i64 [ %11, %85 ], [ %94, %87 ]
  %89 = phi i64 [ 0, %85 ], [ %95, %87 ]
  %90 = mul nuw nsw i64 %88, %6
  %91 = getelementptr inbounds nuw double, ptr %82, i64 %90
  %92 = load double, ptr %91, align 8, !tbaa !9
  %93 = fmul fast double %92, %86
  store double %93, ptr %91, align 8, !tbaa !9
  %94 = add nuw nsw i64 %88, 1
  %95 = add i64 %89, 1
  %96 = icmp eq i64 %95, %83
  br i1 %96, label %97, label %87, !llvm.loop !34

97:                                               ; preds = %87, %81
  %98 = phi i64 [ %11, %81 ], [ %94, %87 ]
  %99 = icmp ult i64 %16, 3
  br i1 %99, label %105, label %100

100:                                              ; preds = %97
  %101 = fdiv fast double 1.000000e+00, %78
  %102 = fdiv fast double 1.000000e+00, %78
  %103 = fdiv fast double 1.000000e+00, %78
  %104 = fdiv fast double 1.000000e+00, %78
  br label %110

105:                                              ; preds = %97, %110, %72
  %106 = tail call fast double @llvm.log.f64(double %78)
  %107 = fadd fast double %106, %13
  %108 = add nuw nsw i64 %11, 1
  %109 = icmp eq i64 %79, %6
  br i1 %109, label %68, label %10, !llvm.loop !35

110:                                              ; preds = %110, %100
  %111 = phi i64 [ %98, %100 ], [ %131, %110 ]
  %112 = mul nuw nsw i64 %111, %6
  %113 = getelementptr inbounds nuw double, ptr %82, i64 %112
  %114 = load double, ptr %113, align 8, !tbaa !9
  %115 = fmul fast double %114, %101
  store double %115, ptr %113, align 8, !tbaa !9
  %116 = add nuw nsw i64 %111, 1
  %117 = mul nuw nsw i64 %116, %6
  %118 = getelementptr inbounds nuw double, ptr %82, i64 %117
  %119 = load double, ptr %118, align 8, !tbaa !9
  %120 = fmul fast double %119, %102
  store double %120, ptr %118, align 8, !tbaa !9
  %121 = add nuw nsw i64 %111, 2
  %122 = mul nuw nsw i64 %121, %6
  %123 = getelementptr inbounds nuw double, ptr %82, i64 %122
  %124 = load double, ptr %123, align 8, !tbaa !9
  %125 = fmul fast double %124, %103
  store double %125, ptr %123, align 8, !tbaa !9
  %126 = add nuw nsw i64 %111, 3
  %127 = mul nuw nsw i64 %126, %6
  %128 = getelementptr inbounds nuw double, ptr %82, i64 %127
  %129 = load double, ptr %128, align 8, !tbaa !9
  %130 = fmul fast double %129, %104
  store double %130, ptr %128, align 8, !tbaa !9
  %131 = add nuw nsw i64 %111, 4
  %132 = icmp eq i64 %131, %6
  br i1 %132, label %105, label %110, !llvm.loop !36
}

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local nofpclass(nan inf) double @convolve(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #5 {
  %5 = add i32 %1, -1
  %6 = add i32 %5, %3
  %7 = sext i32 %6 to i64
  %8 = shl nsw i64 %7, 3
  %9 = tail call ptr @calloc(i64 1, i64 %8)
  %10 = icmp sgt i32 %1, 0
  %11 = icmp sgt i32 %3, 0
  %12 = and i1 %10, %11
  br i1 %12, label %13, label %59

13:                                               ; preds = %4
  %14 = zext nneg i32 %1 to i64
  %15 = zext nneg i32 %3 to i64
  %16 = icmp ult i32 %3, 4
  %17 = and i64 %15, 2147483644
  %18 = icmp eq i64 %17, %15
  br label %19

19:                                               ; preds = %13, %56
  %20 = phi i64 [ 0, %13 ], [ %57, %56 ]
  %21 = getelementptr inbounds nuw double, ptr %0, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = getelementptr inbounds nuw double, ptr %9, i64 %20
  br i1 %16, label %44, label %24

24:                                               ; preds = %19
  %25 = insertelement <2 x double> poison, double %22, i64 0
  %26 = shufflevector <2 x double> %25, <2 x double> poison, <2 x i32> zeroinitializer
  br label %27

27:                                               ; preds = %27, %24
  %28 = phi i64 [ 0, %24 ], [ %41, %27 ]
  %29 = getelementptr inbounds nuw double, ptr %2, i64 %28
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 16
  %31 = load <2 x double>, ptr %29, align 8, !tbaa !9
  %32 = load <2 x double>, ptr %30, align 8, !tbaa !9
  %33 = fmul fast <2 x double> %31, %26
  %34 = fmul fast <2 x double> %32, %26
  %35 = getelementptr inbounds nuw double, ptr %23, i64 %28
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 16
  %37 = load <2 x double>, ptr %35, align 8, !tbaa !9
  %38 = load <2 x double>, ptr %36, align 8, !tbaa !9
  %39 = fadd fast <2 x double> %37, %33
  %40 = fadd fast <2 x double> %38, %34
  store <2 x double> %39, ptr %35, align 8, !tbaa !9
  store <2 x double> %40, ptr %36, align 8, !tbaa !9
  %41 = add nuw i64 %28, 4
  %42 = icmp eq i64 %41, %17
  br i1 %42, label %43, label %27, !llvm.loop !37

43:                                               ; preds = %27
  br i1 %18, label %56, label %44

44:                                               ; preds = %19, %43
  %45 = phi i64 [ 0, %19 ], [ %17, %43 ]
  br label %46

46:                                               ; preds = %44, %46
  %47 = phi i64 [ %54, %46 ], [ %45, %44 ]
  %48 = getelementptr inbounds nuw double, ptr %2, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !9
  %50 = fmul fast double %49, %22
  %51 = getelementptr inbounds nuw double, ptr %23, i64 %47
  %52 = load double, ptr %51, align 8, !tbaa !9
  %53 = fadd fast double %52, %50
  store double %53, ptr %51, align 8, !tbaa !9
  %54 = add nuw nsw i64 %47, 1
  %55 = icmp eq i64 %54, %15
  br i1 %55, label %56, label %46, !llvm.loop !38

56:                                               ; preds = %46, %43
  %57 = add nuw nsw i64 %20, 1
  %58 = icmp eq i64 %57, %14
  br i1 %58, label %59, label %19, !llvm.loop !39

59:                                               ; preds = %56, %4
  %60 = icmp sgt i32 %6, 0
  br i1 %60, label %61, label %87

61:                                               ; preds = %59
  %62 = zext nneg i32 %6 to i64
  %63 = icmp ult i32 %6, 4
  br i1 %63, label %84, label %64

64:                                               ; preds = %61
  %65 = and i64 %62, 2147483644
  br label %66

66:                                               ; preds = %66, %64
  %67 = phi i64 [ 0, %64 ], [ %78, %66 ]
  %68 = phi <2 x double> [ zeroinitializer, %64 ], [ %76, %66 ]
  %69 = phi <2 x double> [ zeroinitializer, %64 ], [ %77, %66 ]
  %70 = getelementptr inbounds nuw double, ptr %9, i64 %67
  %71 = getelementptr inbounds nuw i8, ptr %70, i64 16
  %72 = load <2 x double>, ptr %70, align 8, !tbaa !9
  %73 = load <2 x double>, ptr %71, align 8, !tbaa !9
  %74 = fmul fast <2 x double> %72, %72
  %75 = fmul fast <2 x double> %73, %73
  %76 = fadd fast <2 x double> %74, %68
  %77 = fadd fast <2 x double> %75, %69
  %78 = add nuw i64 %67, 4
  %79 = icmp eq i64 %78, %65
  br i1 %79, label %80, label %66, !llvm.loop !40

80:                                               ; preds = %66
  %81 = fadd fast <2 x double> %77, %76
  %82 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double 0.000000e+00, <2 x double> %81)
  %83 = icmp eq i64 %65, %62
  br i1 %83, label %87, label %84

84:                                               ; preds = %61, %80
  %85 = phi i64 [ 0, %61 ], [ %65, %80 ]
  %86 = phi double [ 0.000000e+00, %61 ], [ %82, %80 ]
  br label %89

87:                                               ; preds = %89, %80, %59
  %88 = phi double [ 0.000000e+00, %59 ], [ %82, %80 ], [ %95, %89 ]
  tail call void @free(ptr noundef %9) #14
  ret double %88

89:                                               ; preds = %84, %89
  %90 = phi i64 [ %96, %89 ], [ %85, %84 ]
  %91 = phi double [ %95, %89 ], [ %86, %84 ]
  %92 = getelementptr inbounds nuw double, ptr %9, i64 %90
  %93 = load double, ptr %92, align 8, !tbaa !9
  %94 = fmul fast double %93, %93
  %95 = fadd fast double %94, %91
  %96 = add nuw nsw i64 %90, 1
  %97 = icmp eq i64 %96, %62
  br i1 %97, label %87, label %89, !llvm.loop !41
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #7

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @stack_machine(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef nofpclass(nan inf) %2, double noundef nofpclass(nan inf) %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %4
  %7 = fmul fast double %2, 5.000000e-01
  %8 = zext nneg i32 %1 to i64
  br label %13

9:                                                ; preds = %30, %4
  %10 = phi double [ %2, %4 ], [ %31, %30 ]
  %11 = phi double [ %3, %4 ], [ %34, %30 ]
  %12 = fmul fast double %11, %10
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
  %20 = fadd fast double %15, %16
  br label %30

21:                                               ; preds = %13
  %22 = fmul fast double %15, %16
  br label %30

23:                                               ; preds = %13
  %24 = fcmp fast une double %15, 0.000000e+00
  %25 = fdiv fast double %16, %15
  %26 = select fast i1 %24, double %25, double 0.000000e+00
  br label %30

27:                                               ; preds = %13
  %28 = fmul fast double %16, %16
  %29 = fsub fast double %28, %15
  br label %30

30:                                               ; preds = %13, %19, %21, %23, %27
  %31 = phi nsz double [ %29, %27 ], [ %20, %19 ], [ %22, %21 ], [ %26, %23 ], [ %16, %13 ]
  %32 = fcmp fast ogt double %31, 3.000000e+00
  %33 = select fast i1 %32, double %7, double 2.500000e-01
  %34 = fadd fast double %33, %15
  %35 = add nuw nsw i64 %14, 1
  %36 = icmp eq i64 %35, %8
  br i1 %36, label %9, label %13, !llvm.loop !42
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local nofpclass(nan inf) double @list(double noundef nofpclass(nan inf) %0, i32 noundef %1) local_unnamed_addr #8 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %28

4:                                                ; preds = %2
  %5 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #15
  store double %0, ptr %5, align 8, !tbaa !43
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store ptr null, ptr %6, align 8, !tbaa !47
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %17, label %8

8:                                                ; preds = %4, %8
  %9 = phi double [ %13, %8 ], [ %0, %4 ]
  %10 = phi ptr [ %12, %8 ], [ %5, %4 ]
  %11 = phi i32 [ %15, %8 ], [ 1, %4 ]
  %12 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #15
  %13 = fmul fast double %9, %0
  store double %13, ptr %12, align 8, !tbaa !43
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 8
  store ptr %10, ptr %14, align 8, !tbaa !47
  %15 = add nuw nsw i32 %11, 1
  %16 = icmp eq i32 %15, %1
  br i1 %16, label %17, label %8, !llvm.loop !48

17:                                               ; preds = %8, %4
  %18 = phi ptr [ %5, %4 ], [ %12, %8 ]
  br label %19

19:                                               ; preds = %17, %19
  %20 = phi ptr [ %26, %19 ], [ %18, %17 ]
  %21 = phi double [ %24, %19 ], [ 0.000000e+00, %17 ]
  %22 = load double, ptr %20, align 8, !tbaa !43
  %23 = tail call fast double @llvm.sin.f64(double %22)
  %24 = fadd fast double %23, %21
  %25 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %26 = load ptr, ptr %25, align 8, !tbaa !47
  tail call void @free(ptr noundef nonnull %20) #14
  %27 = icmp eq ptr %26, null
  br i1 %27, label %28, label %19, !llvm.loop !50

28:                                               ; preds = %19, %2
  %29 = phi double [ 0.000000e+00, %2 ], [ %24, %19 ]
  ret double %29
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local nofpclass(nan inf) double @bisect(double noundef nofpclass(nan inf) %0, double noundef nofpclass(nan inf) %1) local_unnamed_addr #3 {
  %3 = fmul fast double %1, 1.000000e-03
  br label %4

4:                                                ; preds = %4, %2
  %5 = phi nsz double [ %1, %2 ], [ %12, %4 ]
  %6 = phi nsz double [ 0.000000e+00, %2 ], [ %13, %4 ]
  %7 = fadd fast double %6, %5
  %8 = fmul fast double %7, 5.000000e-01
  %9 = fmul fast double %8, %8
  %10 = fmul fast double %9, %0
  %11 = fcmp fast ogt double %10, %1
  %12 = select nsz i1 %11, double %8, double %5
  %13 = select nsz i1 %11, double %6, double %8
  %14 = fsub fast double %12, %13
  %15 = fcmp fast ogt double %14, %3
  br i1 %15, label %4, label %16, !llvm.loop !51

16:                                               ; preds = %4
  %17 = fadd fast double %13, %12
  %18 = fmul fast double %17, 5.000000e-01
  %19 = fmul fast double %18, %18
  %20 = fmul fast double %19, %0
  %21 = fsub fast double %20, %1
  %22 = fmul fast double %0, 2.000000e+00
  %23 = fmul fast double %22, %18
  %24 = fdiv fast double %21, %23
  %25 = fsub fast double %18, %24
  ret double %25
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local nofpclass(nan inf) double @weighted_order(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #9 {
  %3 = add nsw i32 %1, -1
  tail call fastcc void @qsort_(ptr noundef %0, i32 noundef 0, i32 noundef %3)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %41

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = icmp ult i32 %1, 4
  br i1 %7, label %38, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 2147483644
  br label %10

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %31, %10 ]
  %12 = phi <2 x i64> [ <i64 0, i64 1>, %8 ], [ %32, %10 ]
  %13 = phi <2 x double> [ zeroinitializer, %8 ], [ %29, %10 ]
  %14 = phi <2 x double> [ zeroinitializer, %8 ], [ %30, %10 ]
  %15 = trunc <2 x i64> %12 to <2 x i32>
  %16 = add <2 x i32> %15, splat (i32 1)
  %17 = trunc <2 x i64> %12 to <2 x i32>
  %18 = add <2 x i32> %17, splat (i32 3)
  %19 = uitofp nneg <2 x i32> %16 to <2 x double>
  %20 = uitofp nneg <2 x i32> %18 to <2 x double>
  %21 = getelementptr inbounds nuw double, ptr %0, i64 %11
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 16
  %23 = load <2 x double>, ptr %21, align 8, !tbaa !9
  %24 = load <2 x double>, ptr %22, align 8, !tbaa !9
  %25 = fmul fast <2 x double> %23, %23
  %26 = fmul fast <2 x double> %24, %24
  %27 = fmul fast <2 x double> %25, %19
  %28 = fmul fast <2 x double> %26, %20
  %29 = fadd fast <2 x double> %27, %13
  %30 = fadd fast <2 x double> %28, %14
  %31 = add nuw i64 %11, 4
  %32 = add <2 x i64> %12, splat (i64 4)
  %33 = icmp eq i64 %31, %9
  br i1 %33, label %34, label %10, !llvm.loop !52

34:                                               ; preds = %10
  %35 = fadd fast <2 x double> %30, %29
  %36 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double 0.000000e+00, <2 x double> %35)
  %37 = icmp eq i64 %9, %6
  br i1 %37, label %41, label %38

38:                                               ; preds = %5, %34
  %39 = phi i64 [ 0, %5 ], [ %9, %34 ]
  %40 = phi double [ 0.000000e+00, %5 ], [ %36, %34 ]
  br label %43

41:                                               ; preds = %43, %34, %2
  %42 = phi double [ 0.000000e+00, %2 ], [ %36, %34 ], [ %53, %43 ]
  ret double %42

43:                                               ; preds = %38, %43
  %44 = phi i64 [ %46, %43 ], [ %39, %38 ]
  %45 = phi double [ %53, %43 ], [ %40, %38 ]
  %46 = add nuw nsw i64 %44, 1
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = uitofp nneg i32 %47 to double
  %49 = getelementptr inbounds nuw double, ptr %0, i64 %44
  %50 = load double, ptr %49, align 8, !tbaa !9
  %51 = fmul fast double %50, %50
  %52 = fmul fast double %51, %48
  %53 = fadd fast double %52, %45
  %54 = icmp eq i64 %46, %6
  br i1 %54, label %41, label %43, !llvm.loop !53
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @qsort_(ptr noundef captures(none) %0, i32 noundef range(i32 -2147483647, -2147483648) %1, i32 noundef range(i32 -2147483648, 2147483647) %2) unnamed_addr #9 {
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
  %24 = fcmp fast olt double %23, %10
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
  br i1 %33, label %19, label %12, !llvm.loop !54

34:                                               ; preds = %12, %3
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.cos.f32(float) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sin.f32(float) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #10

; Function Attrs: nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fmax.v2f64(<2 x double>) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.exp.v2f64(<2 x double>) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.maxnum.v2f64(<2 x double>, <2 x double>) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.sqrt.v2f64(<2 x double>) #10

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #13

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fadd.v2f32(float, <2 x float>) #12

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="64" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #12 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #14 = { nounwind }
attributes #15 = { nounwind allocsize(0) }

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
!15 = distinct !{!15, !14, !16, !17}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
!18 = distinct !{!18, !14, !16, !17}
!19 = distinct !{!19, !14, !17, !16}
!20 = distinct !{!20, !14, !17, !16}
!21 = distinct !{!21, !14}
!22 = distinct !{!22, !14}
!23 = distinct !{!23, !14}
!24 = !{!25, !10, i64 32}
!25 = !{!"", !7, i64 0, !7, i64 16, !10, i64 32, !6, i64 40}
!26 = distinct !{!26, !14}
!27 = !{!25, !6, i64 40}
!28 = distinct !{!28, !14, !16, !17}
!29 = distinct !{!29, !14}
!30 = distinct !{!30, !14, !17, !16}
!31 = distinct !{!31, !14}
!32 = distinct !{!32, !14}
!33 = distinct !{!33, !14}
!34 = distinct !{!34, !12}
!35 = distinct !{!35, !14}
!36 = distinct !{!36, !14}
!37 = distinct !{!37, !14, !16, !17}
!38 = distinct !{!38, !14, !17, !16}
!39 = distinct !{!39, !14}
!40 = distinct !{!40, !14, !16, !17}
!41 = distinct !{!41, !14, !17, !16}
!42 = distinct !{!42, !14}
!43 = !{!44, !10, i64 0}
!44 = !{!"node", !10, i64 0, !45, i64 8}
!45 = !{!"p1 _ZTS4node", !46, i64 0}
!46 = !{!"any pointer", !7, i64 0}
!47 = !{!44, !45, i64 8}
!48 = distinct !{!48, !14, !49}
!49 = !{!"llvm.loop.peeled.count", i32 1}
!50 = distinct !{!50, !14}
!51 = distinct !{!51, !14}
!52 = distinct !{!52, !14, !16, !17}
!53 = distinct !{!53, !14, !17, !16}
!54 = distinct !{!54, !14}
