; ModuleID = 'a.c'
source_filename = "a.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.P = type { double, double, i32 }

@.str = private unnamed_addr constant [4 x i8] c"%f\0A\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local double @f(ptr noalias noundef readonly captures(none) %0, i32 noundef %1, ptr noundef captures(none) %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %37

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %7 = zext nneg i32 %1 to i64
  %8 = and i64 %7, 3
  %9 = icmp ult i32 %1, 4
  br i1 %9, label %14, label %10

10:                                               ; preds = %5
  %11 = and i64 %7, 2147483644
  br label %39

12:                                               ; preds = %92
  %13 = icmp eq i64 %8, 0
  br i1 %13, label %37, label %14

14:                                               ; preds = %12, %5
  %15 = phi i64 [ 0, %5 ], [ %94, %12 ]
  %16 = phi double [ 0.000000e+00, %5 ], [ %93, %12 ]
  %17 = icmp ne i64 %8, 0
  tail call void @llvm.assume(i1 %17)
  br label %18

18:                                               ; preds = %32, %14
  %19 = phi i64 [ %15, %14 ], [ %34, %32 ]
  %20 = phi double [ %16, %14 ], [ %33, %32 ]
  %21 = phi i64 [ 0, %14 ], [ %35, %32 ]
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %19
  %23 = load double, ptr %22, align 8, !tbaa !9
  %24 = fcmp ogt double %23, 0.000000e+00
  br i1 %24, label %28, label %25

25:                                               ; preds = %18
  %26 = load i32, ptr %6, align 8, !tbaa !11
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %6, align 8, !tbaa !11
  br label %32

28:                                               ; preds = %18
  %29 = tail call double @sin(double noundef %23) #7, !tbaa !5
  %30 = load double, ptr %2, align 8, !tbaa !13
  %31 = tail call double @llvm.fmuladd.f64(double %29, double %30, double %20)
  br label %32

32:                                               ; preds = %28, %25
  %33 = phi double [ %31, %28 ], [ %20, %25 ]
  %34 = add nuw nsw i64 %19, 1
  %35 = add i64 %21, 1
  %36 = icmp eq i64 %35, %8
  br i1 %36, label %37, label %18, !llvm.loop !14

37:                                               ; preds = %12, %32, %3
  %38 = phi double [ 0.000000e+00, %3 ], [ %93, %12 ], [ %33, %32 ]
  switch i32 %1, label %101 [
    i32 1, label %102
    i32 2, label %97
    i32 9, label %99
  ]

39:                                               ; preds = %92, %10
  %40 = phi i64 [ 0, %10 ], [ %94, %92 ]
  %41 = phi double [ 0.000000e+00, %10 ], [ %93, %92 ]
  %42 = phi i64 [ 0, %10 ], [ %95, %92 ]
  %43 = getelementptr inbounds nuw double, ptr %0, i64 %40
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = fcmp ogt double %44, 0.000000e+00
  br i1 %45, label %46, label %50

46:                                               ; preds = %39
  %47 = tail call double @sin(double noundef %44) #7, !tbaa !5
  %48 = load double, ptr %2, align 8, !tbaa !13
  %49 = tail call double @llvm.fmuladd.f64(double %47, double %48, double %41)
  br label %53

50:                                               ; preds = %39
  %51 = load i32, ptr %6, align 8, !tbaa !11
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %6, align 8, !tbaa !11
  br label %53

53:                                               ; preds = %46, %50
  %54 = phi double [ %49, %46 ], [ %41, %50 ]
  %55 = getelementptr inbounds nuw double, ptr %0, i64 %40
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 8
  %57 = load double, ptr %56, align 8, !tbaa !9
  %58 = fcmp ogt double %57, 0.000000e+00
  br i1 %58, label %62, label %59

59:                                               ; preds = %53
  %60 = load i32, ptr %6, align 8, !tbaa !11
  %61 = add nsw i32 %60, 1
  store i32 %61, ptr %6, align 8, !tbaa !11
  br label %66

62:                                               ; preds = %53
  %63 = tail call double @sin(double noundef %57) #7, !tbaa !5
  %64 = load double, ptr %2, align 8, !tbaa !13
  %65 = tail call double @llvm.fmuladd.f64(double %63, double %64, double %54)
  br label %66

66:                                               ; preds = %62, %59
  %67 = phi double [ %65, %62 ], [ %54, %59 ]
  %68 = getelementptr inbounds nuw double, ptr %0, i64 %40
  %69 = getelementptr inbounds nuw i8, ptr %68, i64 16
  %70 = load double, ptr %69, align 8, !tbaa !9
  %71 = fcmp ogt double %70, 0.000000e+00
  br i1 %71, label %75, label %72

72:                                               ; preds = %66
  %73 = load i32, ptr %6, align 8, !tbaa !11
  %74 = add nsw i32 %73, 1
  store i32 %74, ptr %6, align 8, !tbaa !11
  br label %79

75:                                               ; preds = %66
  %76 = tail call double @sin(double noundef %70) #7, !tbaa !5
  %77 = load double, ptr %2, align 8, !tbaa !13
  %78 = tail call double @llvm.fmuladd.f64(double %76, double %77, double %67)
  br label %79

79:                                               ; preds = %75, %72
  %80 = phi double [ %78, %75 ], [ %67, %72 ]
  %81 = getelementptr inbounds nuw double, ptr %0, i64 %40
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 24
  %83 = load double, ptr %82, align 8, !tbaa !9
  %84 = fcmp ogt double %83, 0.000000e+00
  br i1 %84, label %88, label %85

85:                                               ; preds = %79
  %86 = load i32, ptr %6, align 8, !tbaa !11
  %87 = add nsw i32 %86, 1
  store i32 %87, ptr %6, align 8, !tbaa !11
  br label %92

88:                                               ; preds = %79
  %89 = tail call double @sin(double noundef %83) #7, !tbaa !5
  %90 = load double, ptr %2, align 8, !tbaa !13
  %91 = tail call double @llvm.fmuladd.f64(double %89, double %90, double %80)
  br label %92

92:                                               ; preds = %88, %85
  %93 = phi double [ %91, %88 ], [ %80, %85 ]
  %94 = add nuw nsw i64 %40, 4
  %95 = add i64 %42, 4
  %96 = icmp eq i64 %95, %11
  br i1 %96, label %12, label %39, !llvm.loop !16

97:                                               ; preds = %37
  %98 = fmul double %38, 3.000000e+00
  br label %102

99:                                               ; preds = %37
  %100 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef %38)
  br label %101

101:                                              ; preds = %99, %37
  br label %102

102:                                              ; preds = %37, %101, %97
  %103 = phi double [ %38, %101 ], [ %98, %97 ], [ 2.000000e+00, %37 ]
  ret double %103
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr noundef readonly captures(none), ...) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @g(ptr dead_on_unwind noalias writable writeonly sret(%struct.P) align 8 captures(none) initializes((0, 24)) %0, ptr noundef byval(%struct.P) align 8 captures(none) %1, x86_fp80 noundef %2, half noundef %3, ptr noundef readnone captures(none) %4) local_unnamed_addr #4 {
  %6 = fptrunc x86_fp80 %2 to double
  %7 = fpext half %3 to double
  %8 = fadd double %6, %7
  %9 = fpext double %8 to x86_fp80
  %10 = fadd x86_fp80 %9, 0xK3FFBCCCCCCCCCCCCCCCD
  %11 = load double, ptr %1, align 8, !tbaa !13
  %12 = fpext double %11 to x86_fp80
  %13 = fadd x86_fp80 %10, %12
  %14 = fptrunc x86_fp80 %13 to double
  store double %14, ptr %1, align 8, !tbaa !13
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr noundef nonnull align 8 dereferenceable(24) %1, i64 24, i1 false), !tbaa.struct !18
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="skylake" "target-features"="+adx,+aes,+avx,+avx2,+bmi,+bmi2,+clflushopt,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sgx,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="skylake" "target-features"="+adx,+aes,+avx,+avx2,+bmi,+bmi2,+clflushopt,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sgx,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="skylake" "target-features"="+adx,+aes,+avx,+avx2,+bmi,+bmi2,+clflushopt,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sgx,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="skylake" "target-features"="+adx,+aes,+avx,+avx2,+bmi,+bmi2,+clflushopt,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sgx,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nounwind }

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
!11 = !{!12, !6, i64 16}
!12 = !{!"P", !10, i64 0, !10, i64 8, !6, i64 16}
!13 = !{!12, !10, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{i64 0, i64 8, !9, i64 8, i64 8, !9, i64 16, i64 4, !5}
