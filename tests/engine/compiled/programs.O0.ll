; ModuleID = 'programs.c'
source_filename = "programs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.cplx = type { double, double }
%struct.body = type { [2 x double], [2 x double], double, i32 }
%struct.pair = type { float, float }
%struct.node = type { double, ptr }

@__const.julia.c = private unnamed_addr constant %struct.cplx { double -4.000000e-01, double 6.000000e-01 }, align 8

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @horner(ptr noundef %0, i32 noundef %1, double noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store double %2, ptr %6, align 8
  store double 0.000000e+00, ptr %7, align 8
  %9 = load i32, ptr %5, align 4
  %10 = sub nsw i32 %9, 1
  store i32 %10, ptr %8, align 4
  br label %11

11:                                               ; preds = %23, %3
  %12 = load i32, ptr %8, align 4
  %13 = icmp sge i32 %12, 0
  br i1 %13, label %14, label %26

14:                                               ; preds = %11
  %15 = load double, ptr %7, align 8
  %16 = load double, ptr %6, align 8
  %17 = load ptr, ptr %4, align 8
  %18 = load i32, ptr %8, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds double, ptr %17, i64 %19
  %21 = load double, ptr %20, align 8
  %22 = call double @llvm.fmuladd.f64(double %15, double %16, double %21)
  store double %22, ptr %7, align 8
  br label %23

23:                                               ; preds = %14
  %24 = load i32, ptr %8, align 4
  %25 = add nsw i32 %24, -1
  store i32 %25, ptr %8, align 4
  br label %11, !llvm.loop !6

26:                                               ; preds = %11
  %27 = load double, ptr %7, align 8
  ret double %27
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @softmax_loss(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  %11 = load ptr, ptr %4, align 8
  %12 = getelementptr inbounds double, ptr %11, i64 0
  %13 = load double, ptr %12, align 8
  store double %13, ptr %7, align 8
  store i32 1, ptr %8, align 4
  br label %14

14:                                               ; preds = %33, %3
  %15 = load i32, ptr %8, align 4
  %16 = load i32, ptr %5, align 4
  %17 = icmp slt i32 %15, %16
  br i1 %17, label %18, label %36

18:                                               ; preds = %14
  %19 = load ptr, ptr %4, align 8
  %20 = load i32, ptr %8, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds double, ptr %19, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = load double, ptr %7, align 8
  %25 = fcmp ogt double %23, %24
  br i1 %25, label %26, label %32

26:                                               ; preds = %18
  %27 = load ptr, ptr %4, align 8
  %28 = load i32, ptr %8, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds double, ptr %27, i64 %29
  %31 = load double, ptr %30, align 8
  store double %31, ptr %7, align 8
  br label %32

32:                                               ; preds = %26, %18
  br label %33

33:                                               ; preds = %32
  %34 = load i32, ptr %8, align 4
  %35 = add nsw i32 %34, 1
  store i32 %35, ptr %8, align 4
  br label %14, !llvm.loop !8

36:                                               ; preds = %14
  store double 0.000000e+00, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %37

37:                                               ; preds = %52, %36
  %38 = load i32, ptr %10, align 4
  %39 = load i32, ptr %5, align 4
  %40 = icmp slt i32 %38, %39
  br i1 %40, label %41, label %55

41:                                               ; preds = %37
  %42 = load ptr, ptr %4, align 8
  %43 = load i32, ptr %10, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds double, ptr %42, i64 %44
  %46 = load double, ptr %45, align 8
  %47 = load double, ptr %7, align 8
  %48 = fsub double %46, %47
  %49 = call double @exp(double noundef %48) #7
  %50 = load double, ptr %9, align 8
  %51 = fadd double %50, %49
  store double %51, ptr %9, align 8
  br label %52

52:                                               ; preds = %41
  %53 = load i32, ptr %10, align 4
  %54 = add nsw i32 %53, 1
  store i32 %54, ptr %10, align 4
  br label %37, !llvm.loop !9

55:                                               ; preds = %37
  %56 = load double, ptr %9, align 8
  %57 = call double @log(double noundef %56) #7
  %58 = load double, ptr %7, align 8
  %59 = fadd double %57, %58
  %60 = load ptr, ptr %4, align 8
  %61 = load i32, ptr %6, align 4
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds double, ptr %60, i64 %62
  %64 = load double, ptr %63, align 8
  %65 = fsub double %59, %64
  ret double %65
}

; Function Attrs: nounwind
declare double @exp(double noundef) #2

; Function Attrs: nounwind
declare double @log(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @simulate(ptr noundef %0, i32 noundef %1, i32 noundef %2, double noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  %12 = alloca double, align 8
  %13 = alloca i32, align 4
  %14 = alloca double, align 8
  %15 = alloca double, align 8
  %16 = alloca double, align 8
  %17 = alloca double, align 8
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
  store i32 %1, ptr %6, align 4
  store i32 %2, ptr %7, align 4
  store double %3, ptr %8, align 8
  store i32 0, ptr %9, align 4
  br label %20

20:                                               ; preds = %170, %4
  %21 = load i32, ptr %9, align 4
  %22 = load i32, ptr %7, align 4
  %23 = icmp slt i32 %21, %22
  br i1 %23, label %24, label %173

24:                                               ; preds = %20
  store i32 0, ptr %10, align 4
  br label %25

25:                                               ; preds = %129, %24
  %26 = load i32, ptr %10, align 4
  %27 = load i32, ptr %6, align 4
  %28 = icmp slt i32 %26, %27
  br i1 %28, label %29, label %132

29:                                               ; preds = %25
  store double 0.000000e+00, ptr %11, align 8
  store double 0.000000e+00, ptr %12, align 8
  store i32 0, ptr %13, align 4
  br label %30

30:                                               ; preds = %96, %29
  %31 = load i32, ptr %13, align 4
  %32 = load i32, ptr %6, align 4
  %33 = icmp slt i32 %31, %32
  br i1 %33, label %34, label %99

34:                                               ; preds = %30
  %35 = load i32, ptr %10, align 4
  %36 = load i32, ptr %13, align 4
  %37 = icmp eq i32 %35, %36
  br i1 %37, label %38, label %39

38:                                               ; preds = %34
  br label %96

39:                                               ; preds = %34
  %40 = load ptr, ptr %5, align 8
  %41 = load i32, ptr %13, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds %struct.body, ptr %40, i64 %42
  %44 = getelementptr inbounds nuw %struct.body, ptr %43, i32 0, i32 0
  %45 = getelementptr inbounds [2 x double], ptr %44, i64 0, i64 0
  %46 = load double, ptr %45, align 8
  %47 = load ptr, ptr %5, align 8
  %48 = load i32, ptr %10, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds %struct.body, ptr %47, i64 %49
  %51 = getelementptr inbounds nuw %struct.body, ptr %50, i32 0, i32 0
  %52 = getelementptr inbounds [2 x double], ptr %51, i64 0, i64 0
  %53 = load double, ptr %52, align 8
  %54 = fsub double %46, %53
  store double %54, ptr %14, align 8
  %55 = load ptr, ptr %5, align 8
  %56 = load i32, ptr %13, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds %struct.body, ptr %55, i64 %57
  %59 = getelementptr inbounds nuw %struct.body, ptr %58, i32 0, i32 0
  %60 = getelementptr inbounds [2 x double], ptr %59, i64 0, i64 1
  %61 = load double, ptr %60, align 8
  %62 = load ptr, ptr %5, align 8
  %63 = load i32, ptr %10, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds %struct.body, ptr %62, i64 %64
  %66 = getelementptr inbounds nuw %struct.body, ptr %65, i32 0, i32 0
  %67 = getelementptr inbounds [2 x double], ptr %66, i64 0, i64 1
  %68 = load double, ptr %67, align 8
  %69 = fsub double %61, %68
  store double %69, ptr %15, align 8
  %70 = load double, ptr %14, align 8
  %71 = load double, ptr %14, align 8
  %72 = load double, ptr %15, align 8
  %73 = load double, ptr %15, align 8
  %74 = fmul double %72, %73
  %75 = call double @llvm.fmuladd.f64(double %70, double %71, double %74)
  %76 = fadd double %75, 1.000000e-02
  store double %76, ptr %16, align 8
  %77 = load ptr, ptr %5, align 8
  %78 = load i32, ptr %13, align 4
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds %struct.body, ptr %77, i64 %79
  %81 = getelementptr inbounds nuw %struct.body, ptr %80, i32 0, i32 2
  %82 = load double, ptr %81, align 8
  %83 = load double, ptr %16, align 8
  %84 = load double, ptr %16, align 8
  %85 = call double @sqrt(double noundef %84) #7
  %86 = fmul double %83, %85
  %87 = fdiv double %82, %86
  store double %87, ptr %17, align 8
  %88 = load double, ptr %17, align 8
  %89 = load double, ptr %14, align 8
  %90 = load double, ptr %11, align 8
  %91 = call double @llvm.fmuladd.f64(double %88, double %89, double %90)
  store double %91, ptr %11, align 8
  %92 = load double, ptr %17, align 8
  %93 = load double, ptr %15, align 8
  %94 = load double, ptr %12, align 8
  %95 = call double @llvm.fmuladd.f64(double %92, double %93, double %94)
  store double %95, ptr %12, align 8
  br label %96

96:                                               ; preds = %39, %38
  %97 = load i32, ptr %13, align 4
  %98 = add nsw i32 %97, 1
  store i32 %98, ptr %13, align 4
  br label %30, !llvm.loop !10

99:                                               ; preds = %30
  %100 = load ptr, ptr %5, align 8
  %101 = load i32, ptr %10, align 4
  %102 = sext i32 %101 to i64
  %103 = getelementptr inbounds %struct.body, ptr %100, i64 %102
  %104 = getelementptr inbounds nuw %struct.body, ptr %103, i32 0, i32 3
  %105 = load i32, ptr %104, align 8
  %106 = icmp ne i32 %105, 0
  br i1 %106, label %107, label %108

107:                                              ; preds = %99
  br label %129

108:                                              ; preds = %99
  %109 = load double, ptr %8, align 8
  %110 = load double, ptr %11, align 8
  %111 = load ptr, ptr %5, align 8
  %112 = load i32, ptr %10, align 4
  %113 = sext i32 %112 to i64
  %114 = getelementptr inbounds %struct.body, ptr %111, i64 %113
  %115 = getelementptr inbounds nuw %struct.body, ptr %114, i32 0, i32 1
  %116 = getelementptr inbounds [2 x double], ptr %115, i64 0, i64 0
  %117 = load double, ptr %116, align 8
  %118 = call double @llvm.fmuladd.f64(double %109, double %110, double %117)
  store double %118, ptr %116, align 8
  %119 = load double, ptr %8, align 8
  %120 = load double, ptr %12, align 8
  %121 = load ptr, ptr %5, align 8
  %122 = load i32, ptr %10, align 4
  %123 = sext i32 %122 to i64
  %124 = getelementptr inbounds %struct.body, ptr %121, i64 %123
  %125 = getelementptr inbounds nuw %struct.body, ptr %124, i32 0, i32 1
  %126 = getelementptr inbounds [2 x double], ptr %125, i64 0, i64 1
  %127 = load double, ptr %126, align 8
  %128 = call double @llvm.fmuladd.f64(double %119, double %120, double %127)
  store double %128, ptr %126, align 8
  br label %129

129:                                              ; preds = %108, %107
  %130 = load i32, ptr %10, align 4
  %131 = add nsw i32 %130, 1
  store i32 %131, ptr %10, align 4
  br label %25, !llvm.loop !11

132:                                              ; preds = %25
  store i32 0, ptr %18, align 4
  br label %133

133:                                              ; preds = %166, %132
  %134 = load i32, ptr %18, align 4
  %135 = load i32, ptr %6, align 4
  %136 = icmp slt i32 %134, %135
  br i1 %136, label %137, label %169

137:                                              ; preds = %133
  store i32 0, ptr %19, align 4
  br label %138

138:                                              ; preds = %162, %137
  %139 = load i32, ptr %19, align 4
  %140 = icmp slt i32 %139, 2
  br i1 %140, label %141, label %165

141:                                              ; preds = %138
  %142 = load double, ptr %8, align 8
  %143 = load ptr, ptr %5, align 8
  %144 = load i32, ptr %18, align 4
  %145 = sext i32 %144 to i64
  %146 = getelementptr inbounds %struct.body, ptr %143, i64 %145
  %147 = getelementptr inbounds nuw %struct.body, ptr %146, i32 0, i32 1
  %148 = load i32, ptr %19, align 4
  %149 = sext i32 %148 to i64
  %150 = getelementptr inbounds [2 x double], ptr %147, i64 0, i64 %149
  %151 = load double, ptr %150, align 8
  %152 = load ptr, ptr %5, align 8
  %153 = load i32, ptr %18, align 4
  %154 = sext i32 %153 to i64
  %155 = getelementptr inbounds %struct.body, ptr %152, i64 %154
  %156 = getelementptr inbounds nuw %struct.body, ptr %155, i32 0, i32 0
  %157 = load i32, ptr %19, align 4
  %158 = sext i32 %157 to i64
  %159 = getelementptr inbounds [2 x double], ptr %156, i64 0, i64 %158
  %160 = load double, ptr %159, align 8
  %161 = call double @llvm.fmuladd.f64(double %142, double %151, double %160)
  store double %161, ptr %159, align 8
  br label %162

162:                                              ; preds = %141
  %163 = load i32, ptr %19, align 4
  %164 = add nsw i32 %163, 1
  store i32 %164, ptr %19, align 4
  br label %138, !llvm.loop !12

165:                                              ; preds = %138
  br label %166

166:                                              ; preds = %165
  %167 = load i32, ptr %18, align 4
  %168 = add nsw i32 %167, 1
  store i32 %168, ptr %18, align 4
  br label %133, !llvm.loop !13

169:                                              ; preds = %133
  br label %170

170:                                              ; preds = %169
  %171 = load i32, ptr %9, align 4
  %172 = add nsw i32 %171, 1
  store i32 %172, ptr %9, align 4
  br label %20, !llvm.loop !14

173:                                              ; preds = %20
  %174 = load ptr, ptr %5, align 8
  %175 = load i32, ptr %6, align 4
  %176 = call double @energy(ptr noundef %174, i32 noundef %175)
  ret double %176
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal double @energy(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %10

10:                                               ; preds = %117, %2
  %11 = load i32, ptr %6, align 4
  %12 = load i32, ptr %4, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %120

14:                                               ; preds = %10
  %15 = load ptr, ptr %3, align 8
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds %struct.body, ptr %15, i64 %17
  %19 = getelementptr inbounds nuw %struct.body, ptr %18, i32 0, i32 2
  %20 = load double, ptr %19, align 8
  %21 = fmul double 5.000000e-01, %20
  %22 = load ptr, ptr %3, align 8
  %23 = load i32, ptr %6, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds %struct.body, ptr %22, i64 %24
  %26 = getelementptr inbounds nuw %struct.body, ptr %25, i32 0, i32 1
  %27 = getelementptr inbounds [2 x double], ptr %26, i64 0, i64 0
  %28 = load double, ptr %27, align 8
  %29 = load ptr, ptr %3, align 8
  %30 = load i32, ptr %6, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds %struct.body, ptr %29, i64 %31
  %33 = getelementptr inbounds nuw %struct.body, ptr %32, i32 0, i32 1
  %34 = getelementptr inbounds [2 x double], ptr %33, i64 0, i64 0
  %35 = load double, ptr %34, align 8
  %36 = load ptr, ptr %3, align 8
  %37 = load i32, ptr %6, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds %struct.body, ptr %36, i64 %38
  %40 = getelementptr inbounds nuw %struct.body, ptr %39, i32 0, i32 1
  %41 = getelementptr inbounds [2 x double], ptr %40, i64 0, i64 1
  %42 = load double, ptr %41, align 8
  %43 = load ptr, ptr %3, align 8
  %44 = load i32, ptr %6, align 4
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds %struct.body, ptr %43, i64 %45
  %47 = getelementptr inbounds nuw %struct.body, ptr %46, i32 0, i32 1
  %48 = getelementptr inbounds [2 x double], ptr %47, i64 0, i64 1
  %49 = load double, ptr %48, align 8
  %50 = fmul double %42, %49
  %51 = call double @llvm.fmuladd.f64(double %28, double %35, double %50)
  %52 = load double, ptr %5, align 8
  %53 = call double @llvm.fmuladd.f64(double %21, double %51, double %52)
  store double %53, ptr %5, align 8
  store i32 0, ptr %7, align 4
  br label %54

54:                                               ; preds = %113, %14
  %55 = load i32, ptr %7, align 4
  %56 = load i32, ptr %6, align 4
  %57 = icmp slt i32 %55, %56
  br i1 %57, label %58, label %116

58:                                               ; preds = %54
  %59 = load ptr, ptr %3, align 8
  %60 = load i32, ptr %6, align 4
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds %struct.body, ptr %59, i64 %61
  %63 = getelementptr inbounds nuw %struct.body, ptr %62, i32 0, i32 0
  %64 = getelementptr inbounds [2 x double], ptr %63, i64 0, i64 0
  %65 = load double, ptr %64, align 8
  %66 = load ptr, ptr %3, align 8
  %67 = load i32, ptr %7, align 4
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds %struct.body, ptr %66, i64 %68
  %70 = getelementptr inbounds nuw %struct.body, ptr %69, i32 0, i32 0
  %71 = getelementptr inbounds [2 x double], ptr %70, i64 0, i64 0
  %72 = load double, ptr %71, align 8
  %73 = fsub double %65, %72
  store double %73, ptr %8, align 8
  %74 = load ptr, ptr %3, align 8
  %75 = load i32, ptr %6, align 4
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds %struct.body, ptr %74, i64 %76
  %78 = getelementptr inbounds nuw %struct.body, ptr %77, i32 0, i32 0
  %79 = getelementptr inbounds [2 x double], ptr %78, i64 0, i64 1
  %80 = load double, ptr %79, align 8
  %81 = load ptr, ptr %3, align 8
  %82 = load i32, ptr %7, align 4
  %83 = sext i32 %82 to i64
  %84 = getelementptr inbounds %struct.body, ptr %81, i64 %83
  %85 = getelementptr inbounds nuw %struct.body, ptr %84, i32 0, i32 0
  %86 = getelementptr inbounds [2 x double], ptr %85, i64 0, i64 1
  %87 = load double, ptr %86, align 8
  %88 = fsub double %80, %87
  store double %88, ptr %9, align 8
  %89 = load ptr, ptr %3, align 8
  %90 = load i32, ptr %6, align 4
  %91 = sext i32 %90 to i64
  %92 = getelementptr inbounds %struct.body, ptr %89, i64 %91
  %93 = getelementptr inbounds nuw %struct.body, ptr %92, i32 0, i32 2
  %94 = load double, ptr %93, align 8
  %95 = load ptr, ptr %3, align 8
  %96 = load i32, ptr %7, align 4
  %97 = sext i32 %96 to i64
  %98 = getelementptr inbounds %struct.body, ptr %95, i64 %97
  %99 = getelementptr inbounds nuw %struct.body, ptr %98, i32 0, i32 2
  %100 = load double, ptr %99, align 8
  %101 = fmul double %94, %100
  %102 = load double, ptr %8, align 8
  %103 = load double, ptr %8, align 8
  %104 = load double, ptr %9, align 8
  %105 = load double, ptr %9, align 8
  %106 = fmul double %104, %105
  %107 = call double @llvm.fmuladd.f64(double %102, double %103, double %106)
  %108 = fadd double %107, 1.000000e-02
  %109 = call double @sqrt(double noundef %108) #7
  %110 = fdiv double %101, %109
  %111 = load double, ptr %5, align 8
  %112 = fsub double %111, %110
  store double %112, ptr %5, align 8
  br label %113

113:                                              ; preds = %58
  %114 = load i32, ptr %7, align 4
  %115 = add nsw i32 %114, 1
  store i32 %115, ptr %7, align 4
  br label %54, !llvm.loop !15

116:                                              ; preds = %54
  br label %117

117:                                              ; preds = %116
  %118 = load i32, ptr %6, align 4
  %119 = add nsw i32 %118, 1
  store i32 %119, ptr %6, align 4
  br label %10, !llvm.loop !16

120:                                              ; preds = %10
  %121 = load double, ptr %5, align 8
  ret double %121
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @julia(double noundef %0, double noundef %1, i32 noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca %struct.cplx, align 8
  %8 = alloca %struct.cplx, align 8
  %9 = alloca i32, align 4
  %10 = alloca %struct.cplx, align 8
  %11 = alloca %struct.cplx, align 8
  store double %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  %12 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0
  %13 = load double, ptr %4, align 8
  store double %13, ptr %12, align 8
  %14 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1
  %15 = load double, ptr %5, align 8
  store double %15, ptr %14, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 8 @__const.julia.c, i64 16, i1 false)
  store i32 0, ptr %9, align 4
  br label %16

16:                                               ; preds = %60, %3
  %17 = load i32, ptr %9, align 4
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %9, align 4
  %19 = load i32, ptr %6, align 4
  %20 = icmp slt i32 %17, %19
  br i1 %20, label %21, label %61

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw { double, double }, ptr %7, i32 0, i32 0
  %23 = load double, ptr %22, align 8
  %24 = getelementptr inbounds nuw { double, double }, ptr %7, i32 0, i32 1
  %25 = load double, ptr %24, align 8
  %26 = getelementptr inbounds nuw { double, double }, ptr %7, i32 0, i32 0
  %27 = load double, ptr %26, align 8
  %28 = getelementptr inbounds nuw { double, double }, ptr %7, i32 0, i32 1
  %29 = load double, ptr %28, align 8
  %30 = call { double, double } @cmul(double %23, double %25, double %27, double %29)
  %31 = getelementptr inbounds nuw { double, double }, ptr %11, i32 0, i32 0
  %32 = extractvalue { double, double } %30, 0
  store double %32, ptr %31, align 8
  %33 = getelementptr inbounds nuw { double, double }, ptr %11, i32 0, i32 1
  %34 = extractvalue { double, double } %30, 1
  store double %34, ptr %33, align 8
  %35 = getelementptr inbounds nuw { double, double }, ptr %11, i32 0, i32 0
  %36 = load double, ptr %35, align 8
  %37 = getelementptr inbounds nuw { double, double }, ptr %11, i32 0, i32 1
  %38 = load double, ptr %37, align 8
  %39 = getelementptr inbounds nuw { double, double }, ptr %8, i32 0, i32 0
  %40 = load double, ptr %39, align 8
  %41 = getelementptr inbounds nuw { double, double }, ptr %8, i32 0, i32 1
  %42 = load double, ptr %41, align 8
  %43 = call { double, double } @cadd(double %36, double %38, double %40, double %42)
  %44 = getelementptr inbounds nuw { double, double }, ptr %10, i32 0, i32 0
  %45 = extractvalue { double, double } %43, 0
  store double %45, ptr %44, align 8
  %46 = getelementptr inbounds nuw { double, double }, ptr %10, i32 0, i32 1
  %47 = extractvalue { double, double } %43, 1
  store double %47, ptr %46, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %10, i64 16, i1 false)
  %48 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0
  %49 = load double, ptr %48, align 8
  %50 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0
  %51 = load double, ptr %50, align 8
  %52 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1
  %53 = load double, ptr %52, align 8
  %54 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1
  %55 = load double, ptr %54, align 8
  %56 = fmul double %53, %55
  %57 = call double @llvm.fmuladd.f64(double %49, double %51, double %56)
  %58 = fcmp ogt double %57, 4.000000e+00
  br i1 %58, label %59, label %60

59:                                               ; preds = %21
  br label %61

60:                                               ; preds = %21
  br label %16, !llvm.loop !17

61:                                               ; preds = %59, %16
  %62 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0
  %63 = load double, ptr %62, align 8
  %64 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0
  %65 = load double, ptr %64, align 8
  %66 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1
  %67 = load double, ptr %66, align 8
  %68 = fmul double 2.000000e+00, %67
  %69 = call double @llvm.fmuladd.f64(double %63, double %65, double %68)
  ret double %69
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @cadd(double %0, double %1, double %2, double %3) #0 {
  %5 = alloca %struct.cplx, align 8
  %6 = alloca %struct.cplx, align 8
  %7 = alloca %struct.cplx, align 8
  %8 = getelementptr inbounds nuw { double, double }, ptr %6, i32 0, i32 0
  store double %0, ptr %8, align 8
  %9 = getelementptr inbounds nuw { double, double }, ptr %6, i32 0, i32 1
  store double %1, ptr %9, align 8
  %10 = getelementptr inbounds nuw { double, double }, ptr %7, i32 0, i32 0
  store double %2, ptr %10, align 8
  %11 = getelementptr inbounds nuw { double, double }, ptr %7, i32 0, i32 1
  store double %3, ptr %11, align 8
  %12 = getelementptr inbounds nuw %struct.cplx, ptr %6, i32 0, i32 0
  %13 = load double, ptr %12, align 8
  %14 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = fadd double %13, %15
  %17 = getelementptr inbounds nuw %struct.cplx, ptr %5, i32 0, i32 0
  store double %16, ptr %17, align 8
  %18 = getelementptr inbounds nuw %struct.cplx, ptr %6, i32 0, i32 1
  %19 = load double, ptr %18, align 8
  %20 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1
  %21 = load double, ptr %20, align 8
  %22 = fadd double %19, %21
  %23 = getelementptr inbounds nuw %struct.cplx, ptr %5, i32 0, i32 1
  store double %22, ptr %23, align 8
  %24 = load { double, double }, ptr %5, align 8
  ret { double, double } %24
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @cmul(double %0, double %1, double %2, double %3) #0 {
  %5 = alloca %struct.cplx, align 8
  %6 = alloca %struct.cplx, align 8
  %7 = alloca %struct.cplx, align 8
  %8 = getelementptr inbounds nuw { double, double }, ptr %6, i32 0, i32 0
  store double %0, ptr %8, align 8
  %9 = getelementptr inbounds nuw { double, double }, ptr %6, i32 0, i32 1
  store double %1, ptr %9, align 8
  %10 = getelementptr inbounds nuw { double, double }, ptr %7, i32 0, i32 0
  store double %2, ptr %10, align 8
  %11 = getelementptr inbounds nuw { double, double }, ptr %7, i32 0, i32 1
  store double %3, ptr %11, align 8
  %12 = getelementptr inbounds nuw %struct.cplx, ptr %5, i32 0, i32 0
  %13 = getelementptr inbounds nuw %struct.cplx, ptr %6, i32 0, i32 0
  %14 = load double, ptr %13, align 8
  %15 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0
  %16 = load double, ptr %15, align 8
  %17 = getelementptr inbounds nuw %struct.cplx, ptr %6, i32 0, i32 1
  %18 = load double, ptr %17, align 8
  %19 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1
  %20 = load double, ptr %19, align 8
  %21 = fmul double %18, %20
  %22 = fneg double %21
  %23 = call double @llvm.fmuladd.f64(double %14, double %16, double %22)
  store double %23, ptr %12, align 8
  %24 = getelementptr inbounds nuw %struct.cplx, ptr %5, i32 0, i32 1
  %25 = getelementptr inbounds nuw %struct.cplx, ptr %6, i32 0, i32 0
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds nuw %struct.cplx, ptr %6, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = fmul double %30, %32
  %34 = call double @llvm.fmuladd.f64(double %26, double %28, double %33)
  store double %34, ptr %24, align 8
  %35 = load { double, double }, ptr %5, align 8
  ret { double, double } %35
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @rotate(float noundef %0, float noundef %1, float noundef %2) #4 {
  %4 = alloca float, align 4
  %5 = alloca float, align 4
  %6 = alloca float, align 4
  %7 = alloca %struct.pair, align 4
  %8 = alloca i32, align 4
  %9 = alloca %struct.pair, align 4
  store float %0, ptr %4, align 4
  store float %1, ptr %5, align 4
  store float %2, ptr %6, align 4
  %10 = getelementptr inbounds nuw %struct.pair, ptr %7, i32 0, i32 0
  %11 = load float, ptr %4, align 4
  store float %11, ptr %10, align 4
  %12 = getelementptr inbounds nuw %struct.pair, ptr %7, i32 0, i32 1
  %13 = load float, ptr %5, align 4
  store float %13, ptr %12, align 4
  store i32 0, ptr %8, align 4
  br label %14

14:                                               ; preds = %21, %3
  %15 = load i32, ptr %8, align 4
  %16 = icmp slt i32 %15, 3
  br i1 %16, label %17, label %24

17:                                               ; preds = %14
  %18 = load float, ptr %6, align 4
  %19 = load <2 x float>, ptr %7, align 4
  %20 = call <2 x float> @turn(<2 x float> %19, float noundef %18)
  store <2 x float> %20, ptr %9, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %7, ptr align 4 %9, i64 8, i1 false)
  br label %21

21:                                               ; preds = %17
  %22 = load i32, ptr %8, align 4
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %8, align 4
  br label %14, !llvm.loop !18

24:                                               ; preds = %14
  %25 = getelementptr inbounds nuw %struct.pair, ptr %7, i32 0, i32 0
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds nuw %struct.pair, ptr %7, i32 0, i32 1
  %28 = load float, ptr %27, align 4
  %29 = fmul float %26, %28
  ret float %29
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <2 x float> @turn(<2 x float> %0, float noundef %1) #4 {
  %3 = alloca %struct.pair, align 4
  %4 = alloca %struct.pair, align 4
  %5 = alloca float, align 4
  store <2 x float> %0, ptr %4, align 4
  store float %1, ptr %5, align 4
  %6 = getelementptr inbounds nuw %struct.pair, ptr %3, i32 0, i32 0
  %7 = getelementptr inbounds nuw %struct.pair, ptr %4, i32 0, i32 0
  %8 = load float, ptr %7, align 4
  %9 = load float, ptr %5, align 4
  %10 = call float @cosf(float noundef %9) #7
  %11 = getelementptr inbounds nuw %struct.pair, ptr %4, i32 0, i32 1
  %12 = load float, ptr %11, align 4
  %13 = load float, ptr %5, align 4
  %14 = call float @sinf(float noundef %13) #7
  %15 = fmul float %12, %14
  %16 = fneg float %15
  %17 = call float @llvm.fmuladd.f32(float %8, float %10, float %16)
  store float %17, ptr %6, align 4
  %18 = getelementptr inbounds nuw %struct.pair, ptr %3, i32 0, i32 1
  %19 = getelementptr inbounds nuw %struct.pair, ptr %4, i32 0, i32 0
  %20 = load float, ptr %19, align 4
  %21 = load float, ptr %5, align 4
  %22 = call float @sinf(float noundef %21) #7
  %23 = getelementptr inbounds nuw %struct.pair, ptr %4, i32 0, i32 1
  %24 = load float, ptr %23, align 4
  %25 = load float, ptr %5, align 4
  %26 = call float @cosf(float noundef %25) #7
  %27 = fmul float %24, %26
  %28 = call float @llvm.fmuladd.f32(float %20, float %22, float %27)
  store float %28, ptr %18, align 4
  %29 = load <2 x float>, ptr %3, align 4
  ret <2 x float> %29
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @cholesky_logdet(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %11

11:                                               ; preds = %109, %2
  %12 = load i32, ptr %6, align 4
  %13 = load i32, ptr %4, align 4
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %112

15:                                               ; preds = %11
  store i32 0, ptr %7, align 4
  br label %16

16:                                               ; preds = %60, %15
  %17 = load i32, ptr %7, align 4
  %18 = load i32, ptr %6, align 4
  %19 = icmp slt i32 %17, %18
  br i1 %19, label %20, label %63

20:                                               ; preds = %16
  %21 = load i32, ptr %6, align 4
  store i32 %21, ptr %8, align 4
  br label %22

22:                                               ; preds = %56, %20
  %23 = load i32, ptr %8, align 4
  %24 = load i32, ptr %4, align 4
  %25 = icmp slt i32 %23, %24
  br i1 %25, label %26, label %59

26:                                               ; preds = %22
  %27 = load ptr, ptr %3, align 8
  %28 = load i32, ptr %8, align 4
  %29 = load i32, ptr %4, align 4
  %30 = mul nsw i32 %28, %29
  %31 = load i32, ptr %7, align 4
  %32 = add nsw i32 %30, %31
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds double, ptr %27, i64 %33
  %35 = load double, ptr %34, align 8
  %36 = load ptr, ptr %3, align 8
  %37 = load i32, ptr %6, align 4
  %38 = load i32, ptr %4, align 4
  %39 = mul nsw i32 %37, %38
  %40 = load i32, ptr %7, align 4
  %41 = add nsw i32 %39, %40
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds double, ptr %36, i64 %42
  %44 = load double, ptr %43, align 8
  %45 = load ptr, ptr %3, align 8
  %46 = load i32, ptr %8, align 4
  %47 = load i32, ptr %4, align 4
  %48 = mul nsw i32 %46, %47
  %49 = load i32, ptr %6, align 4
  %50 = add nsw i32 %48, %49
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds double, ptr %45, i64 %51
  %53 = load double, ptr %52, align 8
  %54 = fneg double %35
  %55 = call double @llvm.fmuladd.f64(double %54, double %44, double %53)
  store double %55, ptr %52, align 8
  br label %56

56:                                               ; preds = %26
  %57 = load i32, ptr %8, align 4
  %58 = add nsw i32 %57, 1
  store i32 %58, ptr %8, align 4
  br label %22, !llvm.loop !19

59:                                               ; preds = %22
  br label %60

60:                                               ; preds = %59
  %61 = load i32, ptr %7, align 4
  %62 = add nsw i32 %61, 1
  store i32 %62, ptr %7, align 4
  br label %16, !llvm.loop !20

63:                                               ; preds = %16
  %64 = load ptr, ptr %3, align 8
  %65 = load i32, ptr %6, align 4
  %66 = load i32, ptr %4, align 4
  %67 = mul nsw i32 %65, %66
  %68 = load i32, ptr %6, align 4
  %69 = add nsw i32 %67, %68
  %70 = sext i32 %69 to i64
  %71 = getelementptr inbounds double, ptr %64, i64 %70
  %72 = load double, ptr %71, align 8
  %73 = call double @sqrt(double noundef %72) #7
  store double %73, ptr %9, align 8
  %74 = load double, ptr %9, align 8
  %75 = load ptr, ptr %3, align 8
  %76 = load i32, ptr %6, align 4
  %77 = load i32, ptr %4, align 4
  %78 = mul nsw i32 %76, %77
  %79 = load i32, ptr %6, align 4
  %80 = add nsw i32 %78, %79
  %81 = sext i32 %80 to i64
  %82 = getelementptr inbounds double, ptr %75, i64 %81
  store double %74, ptr %82, align 8
  %83 = load i32, ptr %6, align 4
  %84 = add nsw i32 %83, 1
  store i32 %84, ptr %10, align 4
  br label %85

85:                                               ; preds = %101, %63
  %86 = load i32, ptr %10, align 4
  %87 = load i32, ptr %4, align 4
  %88 = icmp slt i32 %86, %87
  br i1 %88, label %89, label %104

89:                                               ; preds = %85
  %90 = load double, ptr %9, align 8
  %91 = load ptr, ptr %3, align 8
  %92 = load i32, ptr %10, align 4
  %93 = load i32, ptr %4, align 4
  %94 = mul nsw i32 %92, %93
  %95 = load i32, ptr %6, align 4
  %96 = add nsw i32 %94, %95
  %97 = sext i32 %96 to i64
  %98 = getelementptr inbounds double, ptr %91, i64 %97
  %99 = load double, ptr %98, align 8
  %100 = fdiv double %99, %90
  store double %100, ptr %98, align 8
  br label %101

101:                                              ; preds = %89
  %102 = load i32, ptr %10, align 4
  %103 = add nsw i32 %102, 1
  store i32 %103, ptr %10, align 4
  br label %85, !llvm.loop !21

104:                                              ; preds = %85
  %105 = load double, ptr %9, align 8
  %106 = call double @log(double noundef %105) #7
  %107 = load double, ptr %5, align 8
  %108 = fadd double %107, %106
  store double %108, ptr %5, align 8
  br label %109

109:                                              ; preds = %104
  %110 = load i32, ptr %6, align 4
  %111 = add nsw i32 %110, 1
  store i32 %111, ptr %6, align 4
  br label %11, !llvm.loop !22

112:                                              ; preds = %11
  %113 = load double, ptr %5, align 8
  %114 = fmul double 2.000000e+00, %113
  ret double %114
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @convolve(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca double, align 8
  %13 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
  store i32 %1, ptr %6, align 4
  store ptr %2, ptr %7, align 8
  store i32 %3, ptr %8, align 4
  %14 = load i32, ptr %6, align 4
  %15 = load i32, ptr %8, align 4
  %16 = add nsw i32 %14, %15
  %17 = sub nsw i32 %16, 1
  %18 = sext i32 %17 to i64
  %19 = mul i64 8, %18
  %20 = call noalias ptr @malloc(i64 noundef %19) #8
  store ptr %20, ptr %9, align 8
  %21 = load ptr, ptr %9, align 8
  %22 = load i32, ptr %6, align 4
  %23 = load i32, ptr %8, align 4
  %24 = add nsw i32 %22, %23
  %25 = sub nsw i32 %24, 1
  %26 = sext i32 %25 to i64
  %27 = mul i64 8, %26
  call void @llvm.memset.p0.i64(ptr align 8 %21, i8 0, i64 %27, i1 false)
  store i32 0, ptr %10, align 4
  br label %28

28:                                               ; preds = %60, %4
  %29 = load i32, ptr %10, align 4
  %30 = load i32, ptr %6, align 4
  %31 = icmp slt i32 %29, %30
  br i1 %31, label %32, label %63

32:                                               ; preds = %28
  store i32 0, ptr %11, align 4
  br label %33

33:                                               ; preds = %56, %32
  %34 = load i32, ptr %11, align 4
  %35 = load i32, ptr %8, align 4
  %36 = icmp slt i32 %34, %35
  br i1 %36, label %37, label %59

37:                                               ; preds = %33
  %38 = load ptr, ptr %5, align 8
  %39 = load i32, ptr %10, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds double, ptr %38, i64 %40
  %42 = load double, ptr %41, align 8
  %43 = load ptr, ptr %7, align 8
  %44 = load i32, ptr %11, align 4
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds double, ptr %43, i64 %45
  %47 = load double, ptr %46, align 8
  %48 = load ptr, ptr %9, align 8
  %49 = load i32, ptr %10, align 4
  %50 = load i32, ptr %11, align 4
  %51 = add nsw i32 %49, %50
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds double, ptr %48, i64 %52
  %54 = load double, ptr %53, align 8
  %55 = call double @llvm.fmuladd.f64(double %42, double %47, double %54)
  store double %55, ptr %53, align 8
  br label %56

56:                                               ; preds = %37
  %57 = load i32, ptr %11, align 4
  %58 = add nsw i32 %57, 1
  store i32 %58, ptr %11, align 4
  br label %33, !llvm.loop !23

59:                                               ; preds = %33
  br label %60

60:                                               ; preds = %59
  %61 = load i32, ptr %10, align 4
  %62 = add nsw i32 %61, 1
  store i32 %62, ptr %10, align 4
  br label %28, !llvm.loop !24

63:                                               ; preds = %28
  store double 0.000000e+00, ptr %12, align 8
  store i32 0, ptr %13, align 4
  br label %64

64:                                               ; preds = %84, %63
  %65 = load i32, ptr %13, align 4
  %66 = load i32, ptr %6, align 4
  %67 = load i32, ptr %8, align 4
  %68 = add nsw i32 %66, %67
  %69 = sub nsw i32 %68, 1
  %70 = icmp slt i32 %65, %69
  br i1 %70, label %71, label %87

71:                                               ; preds = %64
  %72 = load ptr, ptr %9, align 8
  %73 = load i32, ptr %13, align 4
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds double, ptr %72, i64 %74
  %76 = load double, ptr %75, align 8
  %77 = load ptr, ptr %9, align 8
  %78 = load i32, ptr %13, align 4
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds double, ptr %77, i64 %79
  %81 = load double, ptr %80, align 8
  %82 = load double, ptr %12, align 8
  %83 = call double @llvm.fmuladd.f64(double %76, double %81, double %82)
  store double %83, ptr %12, align 8
  br label %84

84:                                               ; preds = %71
  %85 = load i32, ptr %13, align 4
  %86 = add nsw i32 %85, 1
  store i32 %86, ptr %13, align 4
  br label %64, !llvm.loop !25

87:                                               ; preds = %64
  %88 = load ptr, ptr %9, align 8
  call void @free(ptr noundef %88) #7
  %89 = load double, ptr %12, align 8
  ret double %89
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #5

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: nounwind
declare void @free(ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @stack_machine(ptr noundef %0, i32 noundef %1, double noundef %2, double noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca [8 x double], align 16
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca double, align 8
  %13 = alloca double, align 8
  store ptr %0, ptr %5, align 8
  store i32 %1, ptr %6, align 4
  store double %2, ptr %7, align 8
  store double %3, ptr %8, align 8
  store i32 0, ptr %10, align 4
  %14 = load double, ptr %7, align 8
  %15 = load i32, ptr %10, align 4
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %10, align 4
  %17 = sext i32 %15 to i64
  %18 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %17
  store double %14, ptr %18, align 8
  store i32 0, ptr %11, align 4
  br label %19

19:                                               ; preds = %65, %4
  %20 = load i32, ptr %11, align 4
  %21 = load i32, ptr %6, align 4
  %22 = icmp slt i32 %20, %21
  br i1 %22, label %23, label %68

23:                                               ; preds = %19
  %24 = load double, ptr %8, align 8
  %25 = load i32, ptr %10, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %10, align 4
  %27 = sext i32 %25 to i64
  %28 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %27
  store double %24, ptr %28, align 8
  %29 = load i32, ptr %10, align 4
  %30 = add nsw i32 %29, -1
  store i32 %30, ptr %10, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %31
  %33 = load double, ptr %32, align 8
  store double %33, ptr %12, align 8
  %34 = load i32, ptr %10, align 4
  %35 = add nsw i32 %34, -1
  store i32 %35, ptr %10, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %36
  %38 = load double, ptr %37, align 8
  store double %38, ptr %13, align 8
  %39 = load ptr, ptr %5, align 8
  %40 = load i32, ptr %11, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds i32, ptr %39, i64 %41
  %43 = load i32, ptr %42, align 4
  %44 = load double, ptr %13, align 8
  %45 = load double, ptr %12, align 8
  %46 = call double @apply(i32 noundef %43, double noundef %44, double noundef %45)
  %47 = load i32, ptr %10, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %10, align 4
  %49 = sext i32 %47 to i64
  %50 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %49
  store double %46, ptr %50, align 8
  %51 = load i32, ptr %10, align 4
  %52 = sub nsw i32 %51, 1
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %53
  %55 = load double, ptr %54, align 8
  %56 = fcmp ogt double %55, 3.000000e+00
  br i1 %56, label %57, label %60

57:                                               ; preds = %23
  %58 = load double, ptr %7, align 8
  %59 = fmul double 5.000000e-01, %58
  br label %61

60:                                               ; preds = %23
  br label %61

61:                                               ; preds = %60, %57
  %62 = phi double [ %59, %57 ], [ 2.500000e-01, %60 ]
  %63 = load double, ptr %8, align 8
  %64 = fadd double %63, %62
  store double %64, ptr %8, align 8
  br label %65

65:                                               ; preds = %61
  %66 = load i32, ptr %11, align 4
  %67 = add nsw i32 %66, 1
  store i32 %67, ptr %11, align 4
  br label %19, !llvm.loop !26

68:                                               ; preds = %19
  %69 = load i32, ptr %10, align 4
  %70 = sub nsw i32 %69, 1
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %71
  %73 = load double, ptr %72, align 8
  %74 = load double, ptr %8, align 8
  %75 = fmul double %73, %74
  ret double %75
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @apply(i32 noundef %0, double noundef %1, double noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store i32 %0, ptr %5, align 4
  store double %1, ptr %6, align 8
  store double %2, ptr %7, align 8
  %8 = load i32, ptr %5, align 4
  switch i32 %8, label %32 [
    i32 0, label %9
    i32 1, label %13
    i32 2, label %17
    i32 3, label %27
  ]

9:                                                ; preds = %3
  %10 = load double, ptr %6, align 8
  %11 = load double, ptr %7, align 8
  %12 = fadd double %10, %11
  store double %12, ptr %4, align 8
  br label %34

13:                                               ; preds = %3
  %14 = load double, ptr %6, align 8
  %15 = load double, ptr %7, align 8
  %16 = fmul double %14, %15
  store double %16, ptr %4, align 8
  br label %34

17:                                               ; preds = %3
  %18 = load double, ptr %7, align 8
  %19 = fcmp une double %18, 0.000000e+00
  br i1 %19, label %20, label %24

20:                                               ; preds = %17
  %21 = load double, ptr %6, align 8
  %22 = load double, ptr %7, align 8
  %23 = fdiv double %21, %22
  br label %25

24:                                               ; preds = %17
  br label %25

25:                                               ; preds = %24, %20
  %26 = phi double [ %23, %20 ], [ 0.000000e+00, %24 ]
  store double %26, ptr %4, align 8
  br label %34

27:                                               ; preds = %3
  %28 = load double, ptr %6, align 8
  %29 = call double @pow(double noundef %28, double noundef 2.000000e+00) #7
  %30 = load double, ptr %7, align 8
  %31 = fsub double %29, %30
  store double %31, ptr %4, align 8
  br label %34

32:                                               ; preds = %3
  %33 = load double, ptr %6, align 8
  store double %33, ptr %4, align 8
  br label %34

34:                                               ; preds = %32, %27, %25, %13, %9
  %35 = load double, ptr %4, align 8
  ret double %35
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @list(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca double, align 8
  %9 = alloca ptr, align 8
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store ptr null, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %10

10:                                               ; preds = %34, %2
  %11 = load i32, ptr %6, align 4
  %12 = load i32, ptr %4, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %37

14:                                               ; preds = %10
  %15 = call noalias ptr @malloc(i64 noundef 16) #8
  store ptr %15, ptr %7, align 8
  %16 = load i32, ptr %6, align 4
  %17 = icmp ne i32 %16, 0
  br i1 %17, label %18, label %24

18:                                               ; preds = %14
  %19 = load double, ptr %3, align 8
  %20 = load ptr, ptr %5, align 8
  %21 = getelementptr inbounds nuw %struct.node, ptr %20, i32 0, i32 0
  %22 = load double, ptr %21, align 8
  %23 = fmul double %19, %22
  br label %26

24:                                               ; preds = %14
  %25 = load double, ptr %3, align 8
  br label %26

26:                                               ; preds = %24, %18
  %27 = phi double [ %23, %18 ], [ %25, %24 ]
  %28 = load ptr, ptr %7, align 8
  %29 = getelementptr inbounds nuw %struct.node, ptr %28, i32 0, i32 0
  store double %27, ptr %29, align 8
  %30 = load ptr, ptr %5, align 8
  %31 = load ptr, ptr %7, align 8
  %32 = getelementptr inbounds nuw %struct.node, ptr %31, i32 0, i32 1
  store ptr %30, ptr %32, align 8
  %33 = load ptr, ptr %7, align 8
  store ptr %33, ptr %5, align 8
  br label %34

34:                                               ; preds = %26
  %35 = load i32, ptr %6, align 4
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %6, align 4
  br label %10, !llvm.loop !27

37:                                               ; preds = %10
  store double 0.000000e+00, ptr %8, align 8
  br label %38

38:                                               ; preds = %41, %37
  %39 = load ptr, ptr %5, align 8
  %40 = icmp ne ptr %39, null
  br i1 %40, label %41, label %53

41:                                               ; preds = %38
  %42 = load ptr, ptr %5, align 8
  %43 = getelementptr inbounds nuw %struct.node, ptr %42, i32 0, i32 0
  %44 = load double, ptr %43, align 8
  %45 = call double @sin(double noundef %44) #7
  %46 = load double, ptr %8, align 8
  %47 = fadd double %46, %45
  store double %47, ptr %8, align 8
  %48 = load ptr, ptr %5, align 8
  %49 = getelementptr inbounds nuw %struct.node, ptr %48, i32 0, i32 1
  %50 = load ptr, ptr %49, align 8
  store ptr %50, ptr %9, align 8
  %51 = load ptr, ptr %5, align 8
  call void @free(ptr noundef %51) #7
  %52 = load ptr, ptr %9, align 8
  store ptr %52, ptr %5, align 8
  br label %38, !llvm.loop !28

53:                                               ; preds = %38
  %54 = load double, ptr %8, align 8
  ret double %54
}

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @bisect(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  store double 0.000000e+00, ptr %5, align 8
  %9 = load double, ptr %4, align 8
  store double %9, ptr %6, align 8
  br label %10

10:                                               ; preds = %27, %2
  %11 = load double, ptr %5, align 8
  %12 = load double, ptr %6, align 8
  %13 = fadd double %11, %12
  %14 = fmul double 5.000000e-01, %13
  store double %14, ptr %7, align 8
  %15 = load double, ptr %7, align 8
  %16 = load double, ptr %7, align 8
  %17 = fmul double %15, %16
  %18 = load double, ptr %3, align 8
  %19 = fmul double %17, %18
  %20 = load double, ptr %4, align 8
  %21 = fcmp ogt double %19, %20
  br i1 %21, label %22, label %24

22:                                               ; preds = %10
  %23 = load double, ptr %7, align 8
  store double %23, ptr %6, align 8
  br label %26

24:                                               ; preds = %10
  %25 = load double, ptr %7, align 8
  store double %25, ptr %5, align 8
  br label %26

26:                                               ; preds = %24, %22
  br label %27

27:                                               ; preds = %26
  %28 = load double, ptr %6, align 8
  %29 = load double, ptr %5, align 8
  %30 = fsub double %28, %29
  %31 = load double, ptr %4, align 8
  %32 = fmul double 1.000000e-03, %31
  %33 = fcmp ogt double %30, %32
  br i1 %33, label %10, label %34, !llvm.loop !29

34:                                               ; preds = %27
  %35 = load double, ptr %5, align 8
  %36 = load double, ptr %6, align 8
  %37 = fadd double %35, %36
  %38 = fmul double 5.000000e-01, %37
  store double %38, ptr %8, align 8
  %39 = load double, ptr %8, align 8
  %40 = load double, ptr %3, align 8
  %41 = load double, ptr %8, align 8
  %42 = fmul double %40, %41
  %43 = load double, ptr %8, align 8
  %44 = load double, ptr %4, align 8
  %45 = fneg double %44
  %46 = call double @llvm.fmuladd.f64(double %42, double %43, double %45)
  %47 = load double, ptr %3, align 8
  %48 = fmul double 2.000000e+00, %47
  %49 = load double, ptr %8, align 8
  %50 = fmul double %48, %49
  %51 = fdiv double %46, %50
  %52 = fsub double %39, %51
  ret double %52
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @weighted_order(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %7 = load ptr, ptr %3, align 8
  %8 = load i32, ptr %4, align 4
  %9 = sub nsw i32 %8, 1
  call void @qsort_(ptr noundef %7, i32 noundef 0, i32 noundef %9)
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %10

10:                                               ; preds = %31, %2
  %11 = load i32, ptr %6, align 4
  %12 = load i32, ptr %4, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %34

14:                                               ; preds = %10
  %15 = load i32, ptr %6, align 4
  %16 = add nsw i32 %15, 1
  %17 = sitofp i32 %16 to double
  %18 = load ptr, ptr %3, align 8
  %19 = load i32, ptr %6, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds double, ptr %18, i64 %20
  %22 = load double, ptr %21, align 8
  %23 = fmul double %17, %22
  %24 = load ptr, ptr %3, align 8
  %25 = load i32, ptr %6, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds double, ptr %24, i64 %26
  %28 = load double, ptr %27, align 8
  %29 = load double, ptr %5, align 8
  %30 = call double @llvm.fmuladd.f64(double %23, double %28, double %29)
  store double %30, ptr %5, align 8
  br label %31

31:                                               ; preds = %14
  %32 = load i32, ptr %6, align 4
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %6, align 4
  br label %10, !llvm.loop !30

34:                                               ; preds = %10
  %35 = load double, ptr %5, align 8
  ret double %35
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @qsort_(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca double, align 8
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  %11 = load i32, ptr %5, align 4
  %12 = load i32, ptr %6, align 4
  %13 = icmp sge i32 %11, %12
  br i1 %13, label %14, label %15

14:                                               ; preds = %3
  br label %84

15:                                               ; preds = %3
  %16 = load ptr, ptr %4, align 8
  %17 = load i32, ptr %6, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds double, ptr %16, i64 %18
  %20 = load double, ptr %19, align 8
  store double %20, ptr %7, align 8
  %21 = load i32, ptr %5, align 4
  store i32 %21, ptr %8, align 4
  %22 = load i32, ptr %5, align 4
  store i32 %22, ptr %9, align 4
  br label %23

23:                                               ; preds = %58, %15
  %24 = load i32, ptr %9, align 4
  %25 = load i32, ptr %6, align 4
  %26 = icmp slt i32 %24, %25
  br i1 %26, label %27, label %61

27:                                               ; preds = %23
  %28 = load ptr, ptr %4, align 8
  %29 = load i32, ptr %9, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds double, ptr %28, i64 %30
  %32 = load double, ptr %31, align 8
  %33 = load double, ptr %7, align 8
  %34 = fcmp olt double %32, %33
  br i1 %34, label %35, label %57

35:                                               ; preds = %27
  %36 = load ptr, ptr %4, align 8
  %37 = load i32, ptr %8, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds double, ptr %36, i64 %38
  %40 = load double, ptr %39, align 8
  store double %40, ptr %10, align 8
  %41 = load ptr, ptr %4, align 8
  %42 = load i32, ptr %9, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds double, ptr %41, i64 %43
  %45 = load double, ptr %44, align 8
  %46 = load ptr, ptr %4, align 8
  %47 = load i32, ptr %8, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds double, ptr %46, i64 %48
  store double %45, ptr %49, align 8
  %50 = load double, ptr %10, align 8
  %51 = load ptr, ptr %4, align 8
  %52 = load i32, ptr %9, align 4
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds double, ptr %51, i64 %53
  store double %50, ptr %54, align 8
  %55 = load i32, ptr %8, align 4
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %8, align 4
  br label %57

57:                                               ; preds = %35, %27
  br label %58

58:                                               ; preds = %57
  %59 = load i32, ptr %9, align 4
  %60 = add nsw i32 %59, 1
  store i32 %60, ptr %9, align 4
  br label %23, !llvm.loop !31

61:                                               ; preds = %23
  %62 = load ptr, ptr %4, align 8
  %63 = load i32, ptr %8, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds double, ptr %62, i64 %64
  %66 = load double, ptr %65, align 8
  %67 = load ptr, ptr %4, align 8
  %68 = load i32, ptr %6, align 4
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds double, ptr %67, i64 %69
  store double %66, ptr %70, align 8
  %71 = load double, ptr %7, align 8
  %72 = load ptr, ptr %4, align 8
  %73 = load i32, ptr %8, align 4
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds double, ptr %72, i64 %74
  store double %71, ptr %75, align 8
  %76 = load ptr, ptr %4, align 8
  %77 = load i32, ptr %5, align 4
  %78 = load i32, ptr %8, align 4
  %79 = sub nsw i32 %78, 1
  call void @qsort_(ptr noundef %76, i32 noundef %77, i32 noundef %79)
  %80 = load ptr, ptr %4, align 8
  %81 = load i32, ptr %8, align 4
  %82 = add nsw i32 %81, 1
  %83 = load i32, ptr %6, align 4
  call void @qsort_(ptr noundef %80, i32 noundef %82, i32 noundef %83)
  br label %84

84:                                               ; preds = %61, %14
  ret void
}

; Function Attrs: nounwind
declare float @cosf(float noundef) #2

; Function Attrs: nounwind
declare float @sinf(float noundef) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nounwind
declare double @pow(double noundef, double noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nounwind }
attributes #8 = { nounwind allocsize(0) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
!10 = distinct !{!10, !7}
!11 = distinct !{!11, !7}
!12 = distinct !{!12, !7}
!13 = distinct !{!13, !7}
!14 = distinct !{!14, !7}
!15 = distinct !{!15, !7}
!16 = distinct !{!16, !7}
!17 = distinct !{!17, !7}
!18 = distinct !{!18, !7}
!19 = distinct !{!19, !7}
!20 = distinct !{!20, !7}
!21 = distinct !{!21, !7}
!22 = distinct !{!22, !7}
!23 = distinct !{!23, !7}
!24 = distinct !{!24, !7}
!25 = distinct !{!25, !7}
!26 = distinct !{!26, !7}
!27 = distinct !{!27, !7}
!28 = distinct !{!28, !7}
!29 = distinct !{!29, !7}
!30 = distinct !{!30, !7}
!31 = distinct !{!31, !7}
