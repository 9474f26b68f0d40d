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
define dso_local double @horner(ptr noundef %0, i32 noundef %1, double noundef %2) #0 !dbg !10 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !18, !DIExpression(), !19)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !20, !DIExpression(), !21)
  store double %2, ptr %6, align 8
    #dbg_declare(ptr %6, !22, !DIExpression(), !23)
    #dbg_declare(ptr %7, !24, !DIExpression(), !25)
  store double 0.000000e+00, ptr %7, align 8, !dbg !25
    #dbg_declare(ptr %8, !26, !DIExpression(), !28)
  %9 = load i32, ptr %5, align 4, !dbg !29
  %10 = sub nsw i32 %9, 1, !dbg !30
  store i32 %10, ptr %8, align 4, !dbg !28
  br label %11, !dbg !31

11:                                               ; preds = %23, %3
  %12 = load i32, ptr %8, align 4, !dbg !32
  %13 = icmp sge i32 %12, 0, !dbg !34
  br i1 %13, label %14, label %26, !dbg !35

14:                                               ; preds = %11
  %15 = load double, ptr %7, align 8, !dbg !36
  %16 = load double, ptr %6, align 8, !dbg !37
  %17 = load ptr, ptr %4, align 8, !dbg !38
  %18 = load i32, ptr %8, align 4, !dbg !39
  %19 = sext i32 %18 to i64, !dbg !38
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !38
  %21 = load double, ptr %20, align 8, !dbg !38
  %22 = call double @llvm.fmuladd.f64(double %15, double %16, double %21), !dbg !40
  store double %22, ptr %7, align 8, !dbg !41
  br label %23, !dbg !42

23:                                               ; preds = %14
  %24 = load i32, ptr %8, align 4, !dbg !43
  %25 = add nsw i32 %24, -1, !dbg !43
  store i32 %25, ptr %8, align 4, !dbg !43
  br label %11, !dbg !44, !llvm.loop !45

26:                                               ; preds = %11
  %27 = load double, ptr %7, align 8, !dbg !48
  ret double %27, !dbg !49
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @softmax_loss(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 !dbg !50 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !53, !DIExpression(), !54)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !55, !DIExpression(), !56)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !57, !DIExpression(), !58)
    #dbg_declare(ptr %7, !59, !DIExpression(), !60)
  %11 = load ptr, ptr %4, align 8, !dbg !61
  %12 = getelementptr inbounds double, ptr %11, i64 0, !dbg !61
  %13 = load double, ptr %12, align 8, !dbg !61
  store double %13, ptr %7, align 8, !dbg !60
    #dbg_declare(ptr %8, !62, !DIExpression(), !64)
  store i32 1, ptr %8, align 4, !dbg !64
  br label %14, !dbg !65

14:                                               ; preds = %33, %3
  %15 = load i32, ptr %8, align 4, !dbg !66
  %16 = load i32, ptr %5, align 4, !dbg !68
  %17 = icmp slt i32 %15, %16, !dbg !69
  br i1 %17, label %18, label %36, !dbg !70

18:                                               ; preds = %14
  %19 = load ptr, ptr %4, align 8, !dbg !71
  %20 = load i32, ptr %8, align 4, !dbg !73
  %21 = sext i32 %20 to i64, !dbg !71
  %22 = getelementptr inbounds double, ptr %19, i64 %21, !dbg !71
  %23 = load double, ptr %22, align 8, !dbg !71
  %24 = load double, ptr %7, align 8, !dbg !74
  %25 = fcmp ogt double %23, %24, !dbg !75
  br i1 %25, label %26, label %32, !dbg !75

26:                                               ; preds = %18
  %27 = load ptr, ptr %4, align 8, !dbg !76
  %28 = load i32, ptr %8, align 4, !dbg !77
  %29 = sext i32 %28 to i64, !dbg !76
  %30 = getelementptr inbounds double, ptr %27, i64 %29, !dbg !76
  %31 = load double, ptr %30, align 8, !dbg !76
  store double %31, ptr %7, align 8, !dbg !78
  br label %32, !dbg !79

32:                                               ; preds = %26, %18
  br label %33, !dbg !74

33:                                               ; preds = %32
  %34 = load i32, ptr %8, align 4, !dbg !80
  %35 = add nsw i32 %34, 1, !dbg !80
  store i32 %35, ptr %8, align 4, !dbg !80
  br label %14, !dbg !81, !llvm.loop !82

36:                                               ; preds = %14
    #dbg_declare(ptr %9, !84, !DIExpression(), !85)
  store double 0.000000e+00, ptr %9, align 8, !dbg !85
    #dbg_declare(ptr %10, !86, !DIExpression(), !88)
  store i32 0, ptr %10, align 4, !dbg !88
  br label %37, !dbg !89

37:                                               ; preds = %52, %36
  %38 = load i32, ptr %10, align 4, !dbg !90
  %39 = load i32, ptr %5, align 4, !dbg !92
  %40 = icmp slt i32 %38, %39, !dbg !93
  br i1 %40, label %41, label %55, !dbg !94

41:                                               ; preds = %37
  %42 = load ptr, ptr %4, align 8, !dbg !95
  %43 = load i32, ptr %10, align 4, !dbg !96
  %44 = sext i32 %43 to i64, !dbg !95
  %45 = getelementptr inbounds double, ptr %42, i64 %44, !dbg !95
  %46 = load double, ptr %45, align 8, !dbg !95
  %47 = load double, ptr %7, align 8, !dbg !97
  %48 = fsub double %46, %47, !dbg !98
  %49 = call double @exp(double noundef %48) #7, !dbg !99
  %50 = load double, ptr %9, align 8, !dbg !100
  %51 = fadd double %50, %49, !dbg !100
  store double %51, ptr %9, align 8, !dbg !100
  br label %52, !dbg !101

52:                                               ; preds = %41
  %53 = load i32, ptr %10, align 4, !dbg !102
  %54 = add nsw i32 %53, 1, !dbg !102
  store i32 %54, ptr %10, align 4, !dbg !102
  br label %37, !dbg !103, !llvm.loop !104

55:                                               ; preds = %37
  %56 = load double, ptr %9, align 8, !dbg !106
  %57 = call double @log(double noundef %56) #7, !dbg !107
  %58 = load double, ptr %7, align 8, !dbg !108
  %59 = fadd double %57, %58, !dbg !109
  %60 = load ptr, ptr %4, align 8, !dbg !110
  %61 = load i32, ptr %6, align 4, !dbg !111
  %62 = sext i32 %61 to i64, !dbg !110
  %63 = getelementptr inbounds double, ptr %60, i64 %62, !dbg !110
  %64 = load double, ptr %63, align 8, !dbg !110
  %65 = fsub double %59, %64, !dbg !112
  ret double %65, !dbg !113
}

; Function Attrs: nounwind
declare double @exp(double noundef) #2

; Function Attrs: nounwind
declare double @log(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @simulate(ptr noundef %0, i32 noundef %1, i32 noundef %2, double noundef %3) #0 !dbg !114 {
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
    #dbg_declare(ptr %5, !128, !DIExpression(), !129)
  store i32 %1, ptr %6, align 4
    #dbg_declare(ptr %6, !130, !DIExpression(), !131)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !132, !DIExpression(), !133)
  store double %3, ptr %8, align 8
    #dbg_declare(ptr %8, !134, !DIExpression(), !135)
    #dbg_declare(ptr %9, !136, !DIExpression(), !138)
  store i32 0, ptr %9, align 4, !dbg !138
  br label %20, !dbg !139

20:                                               ; preds = %170, %4
  %21 = load i32, ptr %9, align 4, !dbg !140
  %22 = load i32, ptr %7, align 4, !dbg !142
  %23 = icmp slt i32 %21, %22, !dbg !143
  br i1 %23, label %24, label %173, !dbg !144

24:                                               ; preds = %20
    #dbg_declare(ptr %10, !145, !DIExpression(), !148)
  store i32 0, ptr %10, align 4, !dbg !148
  br label %25, !dbg !149

25:                                               ; preds = %129, %24
  %26 = load i32, ptr %10, align 4, !dbg !150
  %27 = load i32, ptr %6, align 4, !dbg !152
  %28 = icmp slt i32 %26, %27, !dbg !153
  br i1 %28, label %29, label %132, !dbg !154

29:                                               ; preds = %25
    #dbg_declare(ptr %11, !155, !DIExpression(), !157)
  store double 0.000000e+00, ptr %11, align 8, !dbg !157
    #dbg_declare(ptr %12, !158, !DIExpression(), !159)
  store double 0.000000e+00, ptr %12, align 8, !dbg !159
    #dbg_declare(ptr %13, !160, !DIExpression(), !162)
  store i32 0, ptr %13, align 4, !dbg !162
  br label %30, !dbg !163

30:                                               ; preds = %96, %29
  %31 = load i32, ptr %13, align 4, !dbg !164
  %32 = load i32, ptr %6, align 4, !dbg !166
  %33 = icmp slt i32 %31, %32, !dbg !167
  br i1 %33, label %34, label %99, !dbg !168

34:                                               ; preds = %30
  %35 = load i32, ptr %10, align 4, !dbg !169
  %36 = load i32, ptr %13, align 4, !dbg !172
  %37 = icmp eq i32 %35, %36, !dbg !173
  br i1 %37, label %38, label %39, !dbg !173

38:                                               ; preds = %34
  br label %96, !dbg !174

39:                                               ; preds = %34
    #dbg_declare(ptr %14, !175, !DIExpression(), !176)
  %40 = load ptr, ptr %5, align 8, !dbg !177
  %41 = load i32, ptr %13, align 4, !dbg !178
  %42 = sext i32 %41 to i64, !dbg !177
  %43 = getelementptr inbounds %struct.body, ptr %40, i64 %42, !dbg !177
  %44 = getelementptr inbounds nuw %struct.body, ptr %43, i32 0, i32 0, !dbg !179
  %45 = getelementptr inbounds [2 x double], ptr %44, i64 0, i64 0, !dbg !177
  %46 = load double, ptr %45, align 8, !dbg !177
  %47 = load ptr, ptr %5, align 8, !dbg !180
  %48 = load i32, ptr %10, align 4, !dbg !181
  %49 = sext i32 %48 to i64, !dbg !180
  %50 = getelementptr inbounds %struct.body, ptr %47, i64 %49, !dbg !180
  %51 = getelementptr inbounds nuw %struct.body, ptr %50, i32 0, i32 0, !dbg !182
  %52 = getelementptr inbounds [2 x double], ptr %51, i64 0, i64 0, !dbg !180
  %53 = load double, ptr %52, align 8, !dbg !180
  %54 = fsub double %46, %53, !dbg !183
  store double %54, ptr %14, align 8, !dbg !176
    #dbg_declare(ptr %15, !184, !DIExpression(), !185)
  %55 = load ptr, ptr %5, align 8, !dbg !186
  %56 = load i32, ptr %13, align 4, !dbg !187
  %57 = sext i32 %56 to i64, !dbg !186
  %58 = getelementptr inbounds %struct.body, ptr %55, i64 %57, !dbg !186
  %59 = getelementptr inbounds nuw %struct.body, ptr %58, i32 0, i32 0, !dbg !188
  %60 = getelementptr inbounds [2 x double], ptr %59, i64 0, i64 1, !dbg !186
  %61 = load double, ptr %60, align 8, !dbg !186
  %62 = load ptr, ptr %5, align 8, !dbg !189
  %63 = load i32, ptr %10, align 4, !dbg !190
  %64 = sext i32 %63 to i64, !dbg !189
  %65 = getelementptr inbounds %struct.body, ptr %62, i64 %64, !dbg !189
  %66 = getelementptr inbounds nuw %struct.body, ptr %65, i32 0, i32 0, !dbg !191
  %67 = getelementptr inbounds [2 x double], ptr %66, i64 0, i64 1, !dbg !189
  %68 = load double, ptr %67, align 8, !dbg !189
  %69 = fsub double %61, %68, !dbg !192
  store double %69, ptr %15, align 8, !dbg !185
    #dbg_declare(ptr %16, !193, !DIExpression(), !194)
  %70 = load double, ptr %14, align 8, !dbg !195
  %71 = load double, ptr %14, align 8, !dbg !196
  %72 = load double, ptr %15, align 8, !dbg !197
  %73 = load double, ptr %15, align 8, !dbg !198
  %74 = fmul double %72, %73, !dbg !199
  %75 = call double @llvm.fmuladd.f64(double %70, double %71, double %74), !dbg !200
  %76 = fadd double %75, 1.000000e-02, !dbg !201
  store double %76, ptr %16, align 8, !dbg !194
    #dbg_declare(ptr %17, !202, !DIExpression(), !203)
  %77 = load ptr, ptr %5, align 8, !dbg !204
  %78 = load i32, ptr %13, align 4, !dbg !205
  %79 = sext i32 %78 to i64, !dbg !204
  %80 = getelementptr inbounds %struct.body, ptr %77, i64 %79, !dbg !204
  %81 = getelementptr inbounds nuw %struct.body, ptr %80, i32 0, i32 2, !dbg !206
  %82 = load double, ptr %81, align 8, !dbg !206
  %83 = load double, ptr %16, align 8, !dbg !207
  %84 = load double, ptr %16, align 8, !dbg !208
  %85 = call double @sqrt(double noundef %84) #7, !dbg !209
  %86 = fmul double %83, %85, !dbg !210
  %87 = fdiv double %82, %86, !dbg !211
  store double %87, ptr %17, align 8, !dbg !203
  %88 = load double, ptr %17, align 8, !dbg !212
  %89 = load double, ptr %14, align 8, !dbg !213
  %90 = load double, ptr %11, align 8, !dbg !214
  %91 = call double @llvm.fmuladd.f64(double %88, double %89, double %90), !dbg !214
  store double %91, ptr %11, align 8, !dbg !214
  %92 = load double, ptr %17, align 8, !dbg !215
  %93 = load double, ptr %15, align 8, !dbg !216
  %94 = load double, ptr %12, align 8, !dbg !217
  %95 = call double @llvm.fmuladd.f64(double %92, double %93, double %94), !dbg !217
  store double %95, ptr %12, align 8, !dbg !217
  br label %96, !dbg !218

96:                                               ; preds = %39, %38
  %97 = load i32, ptr %13, align 4, !dbg !219
  %98 = add nsw i32 %97, 1, !dbg !219
  store i32 %98, ptr %13, align 4, !dbg !219
  br label %30, !dbg !220, !llvm.loop !221

99:                                               ; preds = %30
  %100 = load ptr, ptr %5, align 8, !dbg !223
  %101 = load i32, ptr %10, align 4, !dbg !225
  %102 = sext i32 %101 to i64, !dbg !223
  %103 = getelementptr inbounds %struct.body, ptr %100, i64 %102, !dbg !223
  %104 = getelementptr inbounds nuw %struct.body, ptr %103, i32 0, i32 3, !dbg !226
  %105 = load i32, ptr %104, align 8, !dbg !226
  %106 = icmp ne i32 %105, 0, !dbg !223
  br i1 %106, label %107, label %108, !dbg !223

107:                                              ; preds = %99
  br label %129, !dbg !227

108:                                              ; preds = %99
  %109 = load double, ptr %8, align 8, !dbg !228
  %110 = load double, ptr %11, align 8, !dbg !229
  %111 = load ptr, ptr %5, align 8, !dbg !230
  %112 = load i32, ptr %10, align 4, !dbg !231
  %113 = sext i32 %112 to i64, !dbg !230
  %114 = getelementptr inbounds %struct.body, ptr %111, i64 %113, !dbg !230
  %115 = getelementptr inbounds nuw %struct.body, ptr %114, i32 0, i32 1, !dbg !232
  %116 = getelementptr inbounds [2 x double], ptr %115, i64 0, i64 0, !dbg !230
  %117 = load double, ptr %116, align 8, !dbg !233
  %118 = call double @llvm.fmuladd.f64(double %109, double %110, double %117), !dbg !233
  store double %118, ptr %116, align 8, !dbg !233
  %119 = load double, ptr %8, align 8, !dbg !234
  %120 = load double, ptr %12, align 8, !dbg !235
  %121 = load ptr, ptr %5, align 8, !dbg !236
  %122 = load i32, ptr %10, align 4, !dbg !237
  %123 = sext i32 %122 to i64, !dbg !236
  %124 = getelementptr inbounds %struct.body, ptr %121, i64 %123, !dbg !236
  %125 = getelementptr inbounds nuw %struct.body, ptr %124, i32 0, i32 1, !dbg !238
  %126 = getelementptr inbounds [2 x double], ptr %125, i64 0, i64 1, !dbg !236
  %127 = load double, ptr %126, align 8, !dbg !239
  %128 = call double @llvm.fmuladd.f64(double %119, double %120, double %127), !dbg !239
  store double %128, ptr %126, align 8, !dbg !239
  br label %129, !dbg !240

129:                                              ; preds = %108, %107
  %130 = load i32, ptr %10, align 4, !dbg !241
  %131 = add nsw i32 %130, 1, !dbg !241
  store i32 %131, ptr %10, align 4, !dbg !241
  br label %25, !dbg !242, !llvm.loop !243

132:                                              ; preds = %25
    #dbg_declare(ptr %18, !245, !DIExpression(), !247)
  store i32 0, ptr %18, align 4, !dbg !247
  br label %133, !dbg !248

133:                                              ; preds = %166, %132
  %134 = load i32, ptr %18, align 4, !dbg !249
  %135 = load i32, ptr %6, align 4, !dbg !251
  %136 = icmp slt i32 %134, %135, !dbg !252
  br i1 %136, label %137, label %169, !dbg !253

137:                                              ; preds = %133
    #dbg_declare(ptr %19, !254, !DIExpression(), !256)
  store i32 0, ptr %19, align 4, !dbg !256
  br label %138, !dbg !257

138:                                              ; preds = %162, %137
  %139 = load i32, ptr %19, align 4, !dbg !258
  %140 = icmp slt i32 %139, 2, !dbg !260
  br i1 %140, label %141, label %165, !dbg !261

141:                                              ; preds = %138
  %142 = load double, ptr %8, align 8, !dbg !262
  %143 = load ptr, ptr %5, align 8, !dbg !263
  %144 = load i32, ptr %18, align 4, !dbg !264
  %145 = sext i32 %144 to i64, !dbg !263
  %146 = getelementptr inbounds %struct.body, ptr %143, i64 %145, !dbg !263
  %147 = getelementptr inbounds nuw %struct.body, ptr %146, i32 0, i32 1, !dbg !265
  %148 = load i32, ptr %19, align 4, !dbg !266
  %149 = sext i32 %148 to i64, !dbg !263
  %150 = getelementptr inbounds [2 x double], ptr %147, i64 0, i64 %149, !dbg !263
  %151 = load double, ptr %150, align 8, !dbg !263
  %152 = load ptr, ptr %5, align 8, !dbg !267
  %153 = load i32, ptr %18, align 4, !dbg !268
  %154 = sext i32 %153 to i64, !dbg !267
  %155 = getelementptr inbounds %struct.body, ptr %152, i64 %154, !dbg !267
  %156 = getelementptr inbounds nuw %struct.body, ptr %155, i32 0, i32 0, !dbg !269
  %157 = load i32, ptr %19, align 4, !dbg !270
  %158 = sext i32 %157 to i64, !dbg !267
  %159 = getelementptr inbounds [2 x double], ptr %156, i64 0, i64 %158, !dbg !267
  %160 = load double, ptr %159, align 8, !dbg !271
  %161 = call double @llvm.fmuladd.f64(double %142, double %151, double %160), !dbg !271
  store double %161, ptr %159, align 8, !dbg !271
  br label %162, !dbg !267

162:                                              ; preds = %141
  %163 = load i32, ptr %19, align 4, !dbg !272
  %164 = add nsw i32 %163, 1, !dbg !272
  store i32 %164, ptr %19, align 4, !dbg !272
  br label %138, !dbg !273, !llvm.loop !274

165:                                              ; preds = %138
  br label %166, !dbg !275

166:                                              ; preds = %165
  %167 = load i32, ptr %18, align 4, !dbg !276
  %168 = add nsw i32 %167, 1, !dbg !276
  store i32 %168, ptr %18, align 4, !dbg !276
  br label %133, !dbg !277, !llvm.loop !278

169:                                              ; preds = %133
  br label %170, !dbg !280

170:                                              ; preds = %169
  %171 = load i32, ptr %9, align 4, !dbg !281
  %172 = add nsw i32 %171, 1, !dbg !281
  store i32 %172, ptr %9, align 4, !dbg !281
  br label %20, !dbg !282, !llvm.loop !283

173:                                              ; preds = %20
  %174 = load ptr, ptr %5, align 8, !dbg !285
  %175 = load i32, ptr %6, align 4, !dbg !286
  %176 = call double @energy(ptr noundef %174, i32 noundef %175), !dbg !287
  ret double %176, !dbg !288
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal double @energy(ptr noundef %0, i32 noundef %1) #0 !dbg !289 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !294, !DIExpression(), !295)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !296, !DIExpression(), !297)
    #dbg_declare(ptr %5, !298, !DIExpression(), !299)
  store double 0.000000e+00, ptr %5, align 8, !dbg !299
    #dbg_declare(ptr %6, !300, !DIExpression(), !302)
  store i32 0, ptr %6, align 4, !dbg !302
  br label %10, !dbg !303

10:                                               ; preds = %117, %2
  %11 = load i32, ptr %6, align 4, !dbg !304
  %12 = load i32, ptr %4, align 4, !dbg !306
  %13 = icmp slt i32 %11, %12, !dbg !307
  br i1 %13, label %14, label %120, !dbg !308

14:                                               ; preds = %10
  %15 = load ptr, ptr %3, align 8, !dbg !309
  %16 = load i32, ptr %6, align 4, !dbg !311
  %17 = sext i32 %16 to i64, !dbg !309
  %18 = getelementptr inbounds %struct.body, ptr %15, i64 %17, !dbg !309
  %19 = getelementptr inbounds nuw %struct.body, ptr %18, i32 0, i32 2, !dbg !312
  %20 = load double, ptr %19, align 8, !dbg !312
  %21 = fmul double 5.000000e-01, %20, !dbg !313
  %22 = load ptr, ptr %3, align 8, !dbg !314
  %23 = load i32, ptr %6, align 4, !dbg !315
  %24 = sext i32 %23 to i64, !dbg !314
  %25 = getelementptr inbounds %struct.body, ptr %22, i64 %24, !dbg !314
  %26 = getelementptr inbounds nuw %struct.body, ptr %25, i32 0, i32 1, !dbg !316
  %27 = getelementptr inbounds [2 x double], ptr %26, i64 0, i64 0, !dbg !314
  %28 = load double, ptr %27, align 8, !dbg !314
  %29 = load ptr, ptr %3, align 8, !dbg !317
  %30 = load i32, ptr %6, align 4, !dbg !318
  %31 = sext i32 %30 to i64, !dbg !317
  %32 = getelementptr inbounds %struct.body, ptr %29, i64 %31, !dbg !317
  %33 = getelementptr inbounds nuw %struct.body, ptr %32, i32 0, i32 1, !dbg !319
  %34 = getelementptr inbounds [2 x double], ptr %33, i64 0, i64 0, !dbg !317
  %35 = load double, ptr %34, align 8, !dbg !317
  %36 = load ptr, ptr %3, align 8, !dbg !320
  %37 = load i32, ptr %6, align 4, !dbg !321
  %38 = sext i32 %37 to i64, !dbg !320
  %39 = getelementptr inbounds %struct.body, ptr %36, i64 %38, !dbg !320
  %40 = getelementptr inbounds nuw %struct.body, ptr %39, i32 0, i32 1, !dbg !322
  %41 = getelementptr inbounds [2 x double], ptr %40, i64 0, i64 1, !dbg !320
  %42 = load double, ptr %41, align 8, !dbg !320
  %43 = load ptr, ptr %3, align 8, !dbg !323
  %44 = load i32, ptr %6, align 4, !dbg !324
  %45 = sext i32 %44 to i64, !dbg !323
  %46 = getelementptr inbounds %struct.body, ptr %43, i64 %45, !dbg !323
  %47 = getelementptr inbounds nuw %struct.body, ptr %46, i32 0, i32 1, !dbg !325
  %48 = getelementptr inbounds [2 x double], ptr %47, i64 0, i64 1, !dbg !323
  %49 = load double, ptr %48, align 8, !dbg !323
  %50 = fmul double %42, %49, !dbg !326
  %51 = call double @llvm.fmuladd.f64(double %28, double %35, double %50), !dbg !327
  %52 = load double, ptr %5, align 8, !dbg !328
  %53 = call double @llvm.fmuladd.f64(double %21, double %51, double %52), !dbg !328
  store double %53, ptr %5, align 8, !dbg !328
    #dbg_declare(ptr %7, !329, !DIExpression(), !331)
  store i32 0, ptr %7, align 4, !dbg !331
  br label %54, !dbg !332

54:                                               ; preds = %113, %14
  %55 = load i32, ptr %7, align 4, !dbg !333
  %56 = load i32, ptr %6, align 4, !dbg !335
  %57 = icmp slt i32 %55, %56, !dbg !336
  br i1 %57, label %58, label %116, !dbg !337

58:                                               ; preds = %54
    #dbg_declare(ptr %8, !338, !DIExpression(), !340)
  %59 = load ptr, ptr %3, align 8, !dbg !341
  %60 = load i32, ptr %6, align 4, !dbg !342
  %61 = sext i32 %60 to i64, !dbg !341
  %62 = getelementptr inbounds %struct.body, ptr %59, i64 %61, !dbg !341
  %63 = getelementptr inbounds nuw %struct.body, ptr %62, i32 0, i32 0, !dbg !343
  %64 = getelementptr inbounds [2 x double], ptr %63, i64 0, i64 0, !dbg !341
  %65 = load double, ptr %64, align 8, !dbg !341
  %66 = load ptr, ptr %3, align 8, !dbg !344
  %67 = load i32, ptr %7, align 4, !dbg !345
  %68 = sext i32 %67 to i64, !dbg !344
  %69 = getelementptr inbounds %struct.body, ptr %66, i64 %68, !dbg !344
  %70 = getelementptr inbounds nuw %struct.body, ptr %69, i32 0, i32 0, !dbg !346
  %71 = getelementptr inbounds [2 x double], ptr %70, i64 0, i64 0, !dbg !344
  %72 = load double, ptr %71, align 8, !dbg !344
  %73 = fsub double %65, %72, !dbg !347
  store double %73, ptr %8, align 8, !dbg !340
    #dbg_declare(ptr %9, !348, !DIExpression(), !349)
  %74 = load ptr, ptr %3, align 8, !dbg !350
  %75 = load i32, ptr %6, align 4, !dbg !351
  %76 = sext i32 %75 to i64, !dbg !350
  %77 = getelementptr inbounds %struct.body, ptr %74, i64 %76, !dbg !350
  %78 = getelementptr inbounds nuw %struct.body, ptr %77, i32 0, i32 0, !dbg !352
  %79 = getelementptr inbounds [2 x double], ptr %78, i64 0, i64 1, !dbg !350
  %80 = load double, ptr %79, align 8, !dbg !350
  %81 = load ptr, ptr %3, align 8, !dbg !353
  %82 = load i32, ptr %7, align 4, !dbg !354
  %83 = sext i32 %82 to i64, !dbg !353
  %84 = getelementptr inbounds %struct.body, ptr %81, i64 %83, !dbg !353
  %85 = getelementptr inbounds nuw %struct.body, ptr %84, i32 0, i32 0, !dbg !355
  %86 = getelementptr inbounds [2 x double], ptr %85, i64 0, i64 1, !dbg !353
  %87 = load double, ptr %86, align 8, !dbg !353
  %88 = fsub double %80, %87, !dbg !356
  store double %88, ptr %9, align 8, !dbg !349
  %89 = load ptr, ptr %3, align 8, !dbg !357
  %90 = load i32, ptr %6, align 4, !dbg !358
  %91 = sext i32 %90 to i64, !dbg !357
  %92 = getelementptr inbounds %struct.body, ptr %89, i64 %91, !dbg !357
  %93 = getelementptr inbounds nuw %struct.body, ptr %92, i32 0, i32 2, !dbg !359
  %94 = load double, ptr %93, align 8, !dbg !359
  %95 = load ptr, ptr %3, align 8, !dbg !360
  %96 = load i32, ptr %7, align 4, !dbg !361
  %97 = sext i32 %96 to i64, !dbg !360
  %98 = getelementptr inbounds %struct.body, ptr %95, i64 %97, !dbg !360
  %99 = getelementptr inbounds nuw %struct.body, ptr %98, i32 0, i32 2, !dbg !362
  %100 = load double, ptr %99, align 8, !dbg !362
  %101 = fmul double %94, %100, !dbg !363
  %102 = load double, ptr %8, align 8, !dbg !364
  %103 = load double, ptr %8, align 8, !dbg !365
  %104 = load double, ptr %9, align 8, !dbg !366
  %105 = load double, ptr %9, align 8, !dbg !367
  %106 = fmul double %104, %105, !dbg !368
  %107 = call double @llvm.fmuladd.f64(double %102, double %103, double %106), !dbg !369
  %108 = fadd double %107, 1.000000e-02, !dbg !370
  %109 = call double @sqrt(double noundef %108) #7, !dbg !371
  %110 = fdiv double %101, %109, !dbg !372
  %111 = load double, ptr %5, align 8, !dbg !373
  %112 = fsub double %111, %110, !dbg !373
  store double %112, ptr %5, align 8, !dbg !373
  br label %113, !dbg !374

113:                                              ; preds = %58
  %114 = load i32, ptr %7, align 4, !dbg !375
  %115 = add nsw i32 %114, 1, !dbg !375
  store i32 %115, ptr %7, align 4, !dbg !375
  br label %54, !dbg !376, !llvm.loop !377

116:                                              ; preds = %54
  br label %117, !dbg !379

117:                                              ; preds = %116
  %118 = load i32, ptr %6, align 4, !dbg !380
  %119 = add nsw i32 %118, 1, !dbg !380
  store i32 %119, ptr %6, align 4, !dbg !380
  br label %10, !dbg !381, !llvm.loop !382

120:                                              ; preds = %10
  %121 = load double, ptr %5, align 8, !dbg !384
  ret double %121, !dbg !385
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @julia(double noundef %0, double noundef %1, i32 noundef %2) #0 !dbg !386 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca %struct.cplx, align 8
  %8 = alloca %struct.cplx, align 8
  %9 = alloca i32, align 4
  %10 = alloca %struct.cplx, align 8
  %11 = alloca %struct.cplx, align 8
  store double %0, ptr %4, align 8
    #dbg_declare(ptr %4, !389, !DIExpression(), !390)
  store double %1, ptr %5, align 8
    #dbg_declare(ptr %5, !391, !DIExpression(), !392)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !393, !DIExpression(), !394)
    #dbg_declare(ptr %7, !395, !DIExpression(), !401)
  %12 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0, !dbg !402
  %13 = load double, ptr %4, align 8, !dbg !403
  store double %13, ptr %12, align 8, !dbg !402
  %14 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1, !dbg !402
  %15 = load double, ptr %5, align 8, !dbg !404
  store double %15, ptr %14, align 8, !dbg !402
    #dbg_declare(ptr %8, !405, !DIExpression(), !406)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 8 @__const.julia.c, i64 16, i1 false), !dbg !406
    #dbg_declare(ptr %9, !407, !DIExpression(), !408)
  store i32 0, ptr %9, align 4, !dbg !408
  br label %16, !dbg !409

16:                                               ; preds = %60, %3
  %17 = load i32, ptr %9, align 4, !dbg !410
  %18 = add nsw i32 %17, 1, !dbg !410
  store i32 %18, ptr %9, align 4, !dbg !410
  %19 = load i32, ptr %6, align 4, !dbg !411
  %20 = icmp slt i32 %17, %19, !dbg !412
  br i1 %20, label %21, label %61, !dbg !409

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw { double, double }, ptr %7, i32 0, i32 0, !dbg !413
  %23 = load double, ptr %22, align 8, !dbg !413
  %24 = getelementptr inbounds nuw { double, double }, ptr %7, i32 0, i32 1, !dbg !413
  %25 = load double, ptr %24, align 8, !dbg !413
  %26 = getelementptr inbounds nuw { double, double }, ptr %7, i32 0, i32 0, !dbg !413
  %27 = load double, ptr %26, align 8, !dbg !413
  %28 = getelementptr inbounds nuw { double, double }, ptr %7, i32 0, i32 1, !dbg !413
  %29 = load double, ptr %28, align 8, !dbg !413
  %30 = call { double, double } @cmul(double %23, double %25, double %27, double %29), !dbg !413
  %31 = getelementptr inbounds nuw { double, double }, ptr %11, i32 0, i32 0, !dbg !413
  %32 = extractvalue { double, double } %30, 0, !dbg !413
  store double %32, ptr %31, align 8, !dbg !413
  %33 = getelementptr inbounds nuw { double, double }, ptr %11, i32 0, i32 1, !dbg !413
  %34 = extractvalue { double, double } %30, 1, !dbg !413
  store double %34, ptr %33, align 8, !dbg !413
  %35 = getelementptr inbounds nuw { double, double }, ptr %11, i32 0, i32 0, !dbg !415
  %36 = load double, ptr %35, align 8, !dbg !415
  %37 = getelementptr inbounds nuw { double, double }, ptr %11, i32 0, i32 1, !dbg !415
  %38 = load double, ptr %37, align 8, !dbg !415
  %39 = getelementptr inbounds nuw { double, double }, ptr %8, i32 0, i32 0, !dbg !415
  %40 = load double, ptr %39, align 8, !dbg !415
  %41 = getelementptr inbounds nuw { double, double }, ptr %8, i32 0, i32 1, !dbg !415
  %42 = load double, ptr %41, align 8, !dbg !415
  %43 = call { double, double } @cadd(double %36, double %38, double %40, double %42), !dbg !415
  %44 = getelementptr inbounds nuw { double, double }, ptr %10, i32 0, i32 0, !dbg !415
  %45 = extractvalue { double, double } %43, 0, !dbg !415
  store double %45, ptr %44, align 8, !dbg !415
  %46 = getelementptr inbounds nuw { double, double }, ptr %10, i32 0, i32 1, !dbg !415
  %47 = extractvalue { double, double } %43, 1, !dbg !415
  store double %47, ptr %46, align 8, !dbg !415
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %10, i64 16, i1 false), !dbg !415
  %48 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0, !dbg !416
  %49 = load double, ptr %48, align 8, !dbg !416
  %50 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0, !dbg !418
  %51 = load double, ptr %50, align 8, !dbg !418
  %52 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1, !dbg !419
  %53 = load double, ptr %52, align 8, !dbg !419
  %54 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1, !dbg !420
  %55 = load double, ptr %54, align 8, !dbg !420
  %56 = fmul double %53, %55, !dbg !421
  %57 = call double @llvm.fmuladd.f64(double %49, double %51, double %56), !dbg !422
  %58 = fcmp ogt double %57, 4.000000e+00, !dbg !423
  br i1 %58, label %59, label %60, !dbg !423

59:                                               ; preds = %21
  br label %61, !dbg !424

60:                                               ; preds = %21
  br label %16, !dbg !409, !llvm.loop !425

61:                                               ; preds = %59, %16
  %62 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0, !dbg !427
  %63 = load double, ptr %62, align 8, !dbg !427
  %64 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0, !dbg !428
  %65 = load double, ptr %64, align 8, !dbg !428
  %66 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1, !dbg !429
  %67 = load double, ptr %66, align 8, !dbg !429
  %68 = fmul double 2.000000e+00, %67, !dbg !430
  %69 = call double @llvm.fmuladd.f64(double %63, double %65, double %68), !dbg !431
  ret double %69, !dbg !432
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @cadd(double %0, double %1, double %2, double %3) #0 !dbg !433 {
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
    #dbg_declare(ptr %6, !436, !DIExpression(), !437)
    #dbg_declare(ptr %7, !438, !DIExpression(), !439)
    #dbg_declare(ptr %5, !440, !DIExpression(), !441)
  %12 = getelementptr inbounds nuw %struct.cplx, ptr %6, i32 0, i32 0, !dbg !442
  %13 = load double, ptr %12, align 8, !dbg !442
  %14 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0, !dbg !443
  %15 = load double, ptr %14, align 8, !dbg !443
  %16 = fadd double %13, %15, !dbg !444
  %17 = getelementptr inbounds nuw %struct.cplx, ptr %5, i32 0, i32 0, !dbg !445
  store double %16, ptr %17, align 8, !dbg !446
  %18 = getelementptr inbounds nuw %struct.cplx, ptr %6, i32 0, i32 1, !dbg !447
  %19 = load double, ptr %18, align 8, !dbg !447
  %20 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1, !dbg !448
  %21 = load double, ptr %20, align 8, !dbg !448
  %22 = fadd double %19, %21, !dbg !449
  %23 = getelementptr inbounds nuw %struct.cplx, ptr %5, i32 0, i32 1, !dbg !450
  store double %22, ptr %23, align 8, !dbg !451
  %24 = load { double, double }, ptr %5, align 8, !dbg !452
  ret { double, double } %24, !dbg !452
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @cmul(double %0, double %1, double %2, double %3) #0 !dbg !453 {
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
    #dbg_declare(ptr %6, !454, !DIExpression(), !455)
    #dbg_declare(ptr %7, !456, !DIExpression(), !457)
    #dbg_declare(ptr %5, !458, !DIExpression(), !459)
  %12 = getelementptr inbounds nuw %struct.cplx, ptr %5, i32 0, i32 0, !dbg !460
  %13 = getelementptr inbounds nuw %struct.cplx, ptr %6, i32 0, i32 0, !dbg !461
  %14 = load double, ptr %13, align 8, !dbg !461
  %15 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0, !dbg !462
  %16 = load double, ptr %15, align 8, !dbg !462
  %17 = getelementptr inbounds nuw %struct.cplx, ptr %6, i32 0, i32 1, !dbg !463
  %18 = load double, ptr %17, align 8, !dbg !463
  %19 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1, !dbg !464
  %20 = load double, ptr %19, align 8, !dbg !464
  %21 = fmul double %18, %20, !dbg !465
  %22 = fneg double %21, !dbg !466
  %23 = call double @llvm.fmuladd.f64(double %14, double %16, double %22), !dbg !466
  store double %23, ptr %12, align 8, !dbg !460
  %24 = getelementptr inbounds nuw %struct.cplx, ptr %5, i32 0, i32 1, !dbg !460
  %25 = getelementptr inbounds nuw %struct.cplx, ptr %6, i32 0, i32 0, !dbg !467
  %26 = load double, ptr %25, align 8, !dbg !467
  %27 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 1, !dbg !468
  %28 = load double, ptr %27, align 8, !dbg !468
  %29 = getelementptr inbounds nuw %struct.cplx, ptr %6, i32 0, i32 1, !dbg !469
  %30 = load double, ptr %29, align 8, !dbg !469
  %31 = getelementptr inbounds nuw %struct.cplx, ptr %7, i32 0, i32 0, !dbg !470
  %32 = load double, ptr %31, align 8, !dbg !470
  %33 = fmul double %30, %32, !dbg !471
  %34 = call double @llvm.fmuladd.f64(double %26, double %28, double %33), !dbg !472
  store double %34, ptr %24, align 8, !dbg !460
  %35 = load { double, double }, ptr %5, align 8, !dbg !473
  ret { double, double } %35, !dbg !473
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @rotate(float noundef %0, float noundef %1, float noundef %2) #4 !dbg !474 {
  %4 = alloca float, align 4
  %5 = alloca float, align 4
  %6 = alloca float, align 4
  %7 = alloca %struct.pair, align 4
  %8 = alloca i32, align 4
  %9 = alloca %struct.pair, align 4
  store float %0, ptr %4, align 4
    #dbg_declare(ptr %4, !478, !DIExpression(), !479)
  store float %1, ptr %5, align 4
    #dbg_declare(ptr %5, !480, !DIExpression(), !481)
  store float %2, ptr %6, align 4
    #dbg_declare(ptr %6, !482, !DIExpression(), !483)
    #dbg_declare(ptr %7, !484, !DIExpression(), !490)
  %10 = getelementptr inbounds nuw %struct.pair, ptr %7, i32 0, i32 0, !dbg !491
  %11 = load float, ptr %4, align 4, !dbg !492
  store float %11, ptr %10, align 4, !dbg !491
  %12 = getelementptr inbounds nuw %struct.pair, ptr %7, i32 0, i32 1, !dbg !491
  %13 = load float, ptr %5, align 4, !dbg !493
  store float %13, ptr %12, align 4, !dbg !491
    #dbg_declare(ptr %8, !494, !DIExpression(), !496)
  store i32 0, ptr %8, align 4, !dbg !496
  br label %14, !dbg !497

14:                                               ; preds = %21, %3
  %15 = load i32, ptr %8, align 4, !dbg !498
  %16 = icmp slt i32 %15, 3, !dbg !500
  br i1 %16, label %17, label %24, !dbg !501

17:                                               ; preds = %14
  %18 = load float, ptr %6, align 4, !dbg !502
  %19 = load <2 x float>, ptr %7, align 4, !dbg !503
  %20 = call <2 x float> @turn(<2 x float> %19, float noundef %18), !dbg !503
  store <2 x float> %20, ptr %9, align 4, !dbg !503
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %7, ptr align 4 %9, i64 8, i1 false), !dbg !503
  br label %21, !dbg !504

21:                                               ; preds = %17
  %22 = load i32, ptr %8, align 4, !dbg !505
  %23 = add nsw i32 %22, 1, !dbg !505
  store i32 %23, ptr %8, align 4, !dbg !505
  br label %14, !dbg !506, !llvm.loop !507

24:                                               ; preds = %14
  %25 = getelementptr inbounds nuw %struct.pair, ptr %7, i32 0, i32 0, !dbg !509
  %26 = load float, ptr %25, align 4, !dbg !509
  %27 = getelementptr inbounds nuw %struct.pair, ptr %7, i32 0, i32 1, !dbg !510
  %28 = load float, ptr %27, align 4, !dbg !510
  %29 = fmul float %26, %28, !dbg !511
  ret float %29, !dbg !512
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <2 x float> @turn(<2 x float> %0, float noundef %1) #4 !dbg !513 {
  %3 = alloca %struct.pair, align 4
  %4 = alloca %struct.pair, align 4
  %5 = alloca float, align 4
  store <2 x float> %0, ptr %4, align 4
    #dbg_declare(ptr %4, !516, !DIExpression(), !517)
  store float %1, ptr %5, align 4
    #dbg_declare(ptr %5, !518, !DIExpression(), !519)
    #dbg_declare(ptr %3, !520, !DIExpression(), !521)
  %6 = getelementptr inbounds nuw %struct.pair, ptr %3, i32 0, i32 0, !dbg !522
  %7 = getelementptr inbounds nuw %struct.pair, ptr %4, i32 0, i32 0, !dbg !523
  %8 = load float, ptr %7, align 4, !dbg !523
  %9 = load float, ptr %5, align 4, !dbg !524
  %10 = call float @cosf(float noundef %9) #7, !dbg !525
  %11 = getelementptr inbounds nuw %struct.pair, ptr %4, i32 0, i32 1, !dbg !526
  %12 = load float, ptr %11, align 4, !dbg !526
  %13 = load float, ptr %5, align 4, !dbg !527
  %14 = call float @sinf(float noundef %13) #7, !dbg !528
  %15 = fmul float %12, %14, !dbg !529
  %16 = fneg float %15, !dbg !530
  %17 = call float @llvm.fmuladd.f32(float %8, float %10, float %16), !dbg !530
  store float %17, ptr %6, align 4, !dbg !522
  %18 = getelementptr inbounds nuw %struct.pair, ptr %3, i32 0, i32 1, !dbg !522
  %19 = getelementptr inbounds nuw %struct.pair, ptr %4, i32 0, i32 0, !dbg !531
  %20 = load float, ptr %19, align 4, !dbg !531
  %21 = load float, ptr %5, align 4, !dbg !532
  %22 = call float @sinf(float noundef %21) #7, !dbg !533
  %23 = getelementptr inbounds nuw %struct.pair, ptr %4, i32 0, i32 1, !dbg !534
  %24 = load float, ptr %23, align 4, !dbg !534
  %25 = load float, ptr %5, align 4, !dbg !535
  %26 = call float @cosf(float noundef %25) #7, !dbg !536
  %27 = fmul float %24, %26, !dbg !537
  %28 = call float @llvm.fmuladd.f32(float %20, float %22, float %27), !dbg !538
  store float %28, ptr %18, align 4, !dbg !522
  %29 = load <2 x float>, ptr %3, align 4, !dbg !539
  ret <2 x float> %29, !dbg !539
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @cholesky_logdet(ptr noundef %0, i32 noundef %1) #0 !dbg !540 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !544, !DIExpression(), !545)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !546, !DIExpression(), !547)
    #dbg_declare(ptr %5, !548, !DIExpression(), !549)
  store double 0.000000e+00, ptr %5, align 8, !dbg !549
    #dbg_declare(ptr %6, !550, !DIExpression(), !552)
  store i32 0, ptr %6, align 4, !dbg !552
  br label %11, !dbg !553

11:                                               ; preds = %109, %2
  %12 = load i32, ptr %6, align 4, !dbg !554
  %13 = load i32, ptr %4, align 4, !dbg !556
  %14 = icmp slt i32 %12, %13, !dbg !557
  br i1 %14, label %15, label %112, !dbg !558

15:                                               ; preds = %11
    #dbg_declare(ptr %7, !559, !DIExpression(), !562)
  store i32 0, ptr %7, align 4, !dbg !562
  br label %16, !dbg !563

16:                                               ; preds = %60, %15
  %17 = load i32, ptr %7, align 4, !dbg !564
  %18 = load i32, ptr %6, align 4, !dbg !566
  %19 = icmp slt i32 %17, %18, !dbg !567
  br i1 %19, label %20, label %63, !dbg !568

20:                                               ; preds = %16
    #dbg_declare(ptr %8, !569, !DIExpression(), !571)
  %21 = load i32, ptr %6, align 4, !dbg !572
  store i32 %21, ptr %8, align 4, !dbg !571
  br label %22, !dbg !573

22:                                               ; preds = %56, %20
  %23 = load i32, ptr %8, align 4, !dbg !574
  %24 = load i32, ptr %4, align 4, !dbg !576
  %25 = icmp slt i32 %23, %24, !dbg !577
  br i1 %25, label %26, label %59, !dbg !578

26:                                               ; preds = %22
  %27 = load ptr, ptr %3, align 8, !dbg !579
  %28 = load i32, ptr %8, align 4, !dbg !580
  %29 = load i32, ptr %4, align 4, !dbg !581
  %30 = mul nsw i32 %28, %29, !dbg !582
  %31 = load i32, ptr %7, align 4, !dbg !583
  %32 = add nsw i32 %30, %31, !dbg !584
  %33 = sext i32 %32 to i64, !dbg !579
  %34 = getelementptr inbounds double, ptr %27, i64 %33, !dbg !579
  %35 = load double, ptr %34, align 8, !dbg !579
  %36 = load ptr, ptr %3, align 8, !dbg !585
  %37 = load i32, ptr %6, align 4, !dbg !586
  %38 = load i32, ptr %4, align 4, !dbg !587
  %39 = mul nsw i32 %37, %38, !dbg !588
  %40 = load i32, ptr %7, align 4, !dbg !589
  %41 = add nsw i32 %39, %40, !dbg !590
  %42 = sext i32 %41 to i64, !dbg !585
  %43 = getelementptr inbounds double, ptr %36, i64 %42, !dbg !585
  %44 = load double, ptr %43, align 8, !dbg !585
  %45 = load ptr, ptr %3, align 8, !dbg !591
  %46 = load i32, ptr %8, align 4, !dbg !592
  %47 = load i32, ptr %4, align 4, !dbg !593
  %48 = mul nsw i32 %46, %47, !dbg !594
  %49 = load i32, ptr %6, align 4, !dbg !595
  %50 = add nsw i32 %48, %49, !dbg !596
  %51 = sext i32 %50 to i64, !dbg !591
  %52 = getelementptr inbounds double, ptr %45, i64 %51, !dbg !591
  %53 = load double, ptr %52, align 8, !dbg !597
  %54 = fneg double %35, !dbg !597
  %55 = call double @llvm.fmuladd.f64(double %54, double %44, double %53), !dbg !597
  store double %55, ptr %52, align 8, !dbg !597
  br label %56, !dbg !591

56:                                               ; preds = %26
  %57 = load i32, ptr %8, align 4, !dbg !598
  %58 = add nsw i32 %57, 1, !dbg !598
  store i32 %58, ptr %8, align 4, !dbg !598
  br label %22, !dbg !599, !llvm.loop !600

59:                                               ; preds = %22
  br label %60, !dbg !601

60:                                               ; preds = %59
  %61 = load i32, ptr %7, align 4, !dbg !602
  %62 = add nsw i32 %61, 1, !dbg !602
  store i32 %62, ptr %7, align 4, !dbg !602
  br label %16, !dbg !603, !llvm.loop !604

63:                                               ; preds = %16
    #dbg_declare(ptr %9, !606, !DIExpression(), !607)
  %64 = load ptr, ptr %3, align 8, !dbg !608
  %65 = load i32, ptr %6, align 4, !dbg !609
  %66 = load i32, ptr %4, align 4, !dbg !610
  %67 = mul nsw i32 %65, %66, !dbg !611
  %68 = load i32, ptr %6, align 4, !dbg !612
  %69 = add nsw i32 %67, %68, !dbg !613
  %70 = sext i32 %69 to i64, !dbg !608
  %71 = getelementptr inbounds double, ptr %64, i64 %70, !dbg !608
  %72 = load double, ptr %71, align 8, !dbg !608
  %73 = call double @sqrt(double noundef %72) #7, !dbg !614
  store double %73, ptr %9, align 8, !dbg !607
  %74 = load double, ptr %9, align 8, !dbg !615
  %75 = load ptr, ptr %3, align 8, !dbg !616
  %76 = load i32, ptr %6, align 4, !dbg !617
  %77 = load i32, ptr %4, align 4, !dbg !618
  %78 = mul nsw i32 %76, %77, !dbg !619
  %79 = load i32, ptr %6, align 4, !dbg !620
  %80 = add nsw i32 %78, %79, !dbg !621
  %81 = sext i32 %80 to i64, !dbg !616
  %82 = getelementptr inbounds double, ptr %75, i64 %81, !dbg !616
  store double %74, ptr %82, align 8, !dbg !622
    #dbg_declare(ptr %10, !623, !DIExpression(), !625)
  %83 = load i32, ptr %6, align 4, !dbg !626
  %84 = add nsw i32 %83, 1, !dbg !627
  store i32 %84, ptr %10, align 4, !dbg !625
  br label %85, !dbg !628

85:                                               ; preds = %101, %63
  %86 = load i32, ptr %10, align 4, !dbg !629
  %87 = load i32, ptr %4, align 4, !dbg !631
  %88 = icmp slt i32 %86, %87, !dbg !632
  br i1 %88, label %89, label %104, !dbg !633

89:                                               ; preds = %85
  %90 = load double, ptr %9, align 8, !dbg !634
  %91 = load ptr, ptr %3, align 8, !dbg !635
  %92 = load i32, ptr %10, align 4, !dbg !636
  %93 = load i32, ptr %4, align 4, !dbg !637
  %94 = mul nsw i32 %92, %93, !dbg !638
  %95 = load i32, ptr %6, align 4, !dbg !639
  %96 = add nsw i32 %94, %95, !dbg !640
  %97 = sext i32 %96 to i64, !dbg !635
  %98 = getelementptr inbounds double, ptr %91, i64 %97, !dbg !635
  %99 = load double, ptr %98, align 8, !dbg !641
  %100 = fdiv double %99, %90, !dbg !641
  store double %100, ptr %98, align 8, !dbg !641
  br label %101, !dbg !635

101:                                              ; preds = %89
  %102 = load i32, ptr %10, align 4, !dbg !642
  %103 = add nsw i32 %102, 1, !dbg !642
  store i32 %103, ptr %10, align 4, !dbg !642
  br label %85, !dbg !643, !llvm.loop !644

104:                                              ; preds = %85
  %105 = load double, ptr %9, align 8, !dbg !646
  %106 = call double @log(double noundef %105) #7, !dbg !647
  %107 = load double, ptr %5, align 8, !dbg !648
  %108 = fadd double %107, %106, !dbg !648
  store double %108, ptr %5, align 8, !dbg !648
  br label %109, !dbg !649

109:                                              ; preds = %104
  %110 = load i32, ptr %6, align 4, !dbg !650
  %111 = add nsw i32 %110, 1, !dbg !650
  store i32 %111, ptr %6, align 4, !dbg !650
  br label %11, !dbg !651, !llvm.loop !652

112:                                              ; preds = %11
  %113 = load double, ptr %5, align 8, !dbg !654
  %114 = fmul double 2.000000e+00, %113, !dbg !655
  ret double %114, !dbg !656
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @convolve(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3) #0 !dbg !657 {
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
    #dbg_declare(ptr %5, !660, !DIExpression(), !661)
  store i32 %1, ptr %6, align 4
    #dbg_declare(ptr %6, !662, !DIExpression(), !663)
  store ptr %2, ptr %7, align 8
    #dbg_declare(ptr %7, !664, !DIExpression(), !665)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !666, !DIExpression(), !667)
    #dbg_declare(ptr %9, !668, !DIExpression(), !669)
  %14 = load i32, ptr %6, align 4, !dbg !670
  %15 = load i32, ptr %8, align 4, !dbg !671
  %16 = add nsw i32 %14, %15, !dbg !672
  %17 = sub nsw i32 %16, 1, !dbg !673
  %18 = sext i32 %17 to i64, !dbg !674
  %19 = mul i64 8, %18, !dbg !675
  %20 = call noalias ptr @malloc(i64 noundef %19) #8, !dbg !676
  store ptr %20, ptr %9, align 8, !dbg !669
  %21 = load ptr, ptr %9, align 8, !dbg !677
  %22 = load i32, ptr %6, align 4, !dbg !678
  %23 = load i32, ptr %8, align 4, !dbg !679
  %24 = add nsw i32 %22, %23, !dbg !680
  %25 = sub nsw i32 %24, 1, !dbg !681
  %26 = sext i32 %25 to i64, !dbg !682
  %27 = mul i64 8, %26, !dbg !683
  call void @llvm.memset.p0.i64(ptr align 8 %21, i8 0, i64 %27, i1 false), !dbg !684
    #dbg_declare(ptr %10, !685, !DIExpression(), !687)
  store i32 0, ptr %10, align 4, !dbg !687
  br label %28, !dbg !688

28:                                               ; preds = %60, %4
  %29 = load i32, ptr %10, align 4, !dbg !689
  %30 = load i32, ptr %6, align 4, !dbg !691
  %31 = icmp slt i32 %29, %30, !dbg !692
  br i1 %31, label %32, label %63, !dbg !693

32:                                               ; preds = %28
    #dbg_declare(ptr %11, !694, !DIExpression(), !696)
  store i32 0, ptr %11, align 4, !dbg !696
  br label %33, !dbg !697

33:                                               ; preds = %56, %32
  %34 = load i32, ptr %11, align 4, !dbg !698
  %35 = load i32, ptr %8, align 4, !dbg !700
  %36 = icmp slt i32 %34, %35, !dbg !701
  br i1 %36, label %37, label %59, !dbg !702

37:                                               ; preds = %33
  %38 = load ptr, ptr %5, align 8, !dbg !703
  %39 = load i32, ptr %10, align 4, !dbg !704
  %40 = sext i32 %39 to i64, !dbg !703
  %41 = getelementptr inbounds double, ptr %38, i64 %40, !dbg !703
  %42 = load double, ptr %41, align 8, !dbg !703
  %43 = load ptr, ptr %7, align 8, !dbg !705
  %44 = load i32, ptr %11, align 4, !dbg !706
  %45 = sext i32 %44 to i64, !dbg !705
  %46 = getelementptr inbounds double, ptr %43, i64 %45, !dbg !705
  %47 = load double, ptr %46, align 8, !dbg !705
  %48 = load ptr, ptr %9, align 8, !dbg !707
  %49 = load i32, ptr %10, align 4, !dbg !708
  %50 = load i32, ptr %11, align 4, !dbg !709
  %51 = add nsw i32 %49, %50, !dbg !710
  %52 = sext i32 %51 to i64, !dbg !707
  %53 = getelementptr inbounds double, ptr %48, i64 %52, !dbg !707
  %54 = load double, ptr %53, align 8, !dbg !711
  %55 = call double @llvm.fmuladd.f64(double %42, double %47, double %54), !dbg !711
  store double %55, ptr %53, align 8, !dbg !711
  br label %56, !dbg !707

56:                                               ; preds = %37
  %57 = load i32, ptr %11, align 4, !dbg !712
  %58 = add nsw i32 %57, 1, !dbg !712
  store i32 %58, ptr %11, align 4, !dbg !712
  br label %33, !dbg !713, !llvm.loop !714

59:                                               ; preds = %33
  br label %60, !dbg !715

60:                                               ; preds = %59
  %61 = load i32, ptr %10, align 4, !dbg !716
  %62 = add nsw i32 %61, 1, !dbg !716
  store i32 %62, ptr %10, align 4, !dbg !716
  br label %28, !dbg !717, !llvm.loop !718

63:                                               ; preds = %28
    #dbg_declare(ptr %12, !720, !DIExpression(), !721)
  store double 0.000000e+00, ptr %12, align 8, !dbg !721
    #dbg_declare(ptr %13, !722, !DIExpression(), !724)
  store i32 0, ptr %13, align 4, !dbg !724
  br label %64, !dbg !725

64:                                               ; preds = %84, %63
  %65 = load i32, ptr %13, align 4, !dbg !726
  %66 = load i32, ptr %6, align 4, !dbg !728
  %67 = load i32, ptr %8, align 4, !dbg !729
  %68 = add nsw i32 %66, %67, !dbg !730
  %69 = sub nsw i32 %68, 1, !dbg !731
  %70 = icmp slt i32 %65, %69, !dbg !732
  br i1 %70, label %71, label %87, !dbg !733

71:                                               ; preds = %64
  %72 = load ptr, ptr %9, align 8, !dbg !734
  %73 = load i32, ptr %13, align 4, !dbg !735
  %74 = sext i32 %73 to i64, !dbg !734
  %75 = getelementptr inbounds double, ptr %72, i64 %74, !dbg !734
  %76 = load double, ptr %75, align 8, !dbg !734
  %77 = load ptr, ptr %9, align 8, !dbg !736
  %78 = load i32, ptr %13, align 4, !dbg !737
  %79 = sext i32 %78 to i64, !dbg !736
  %80 = getelementptr inbounds double, ptr %77, i64 %79, !dbg !736
  %81 = load double, ptr %80, align 8, !dbg !736
  %82 = load double, ptr %12, align 8, !dbg !738
  %83 = call double @llvm.fmuladd.f64(double %76, double %81, double %82), !dbg !738
  store double %83, ptr %12, align 8, !dbg !738
  br label %84, !dbg !739

84:                                               ; preds = %71
  %85 = load i32, ptr %13, align 4, !dbg !740
  %86 = add nsw i32 %85, 1, !dbg !740
  store i32 %86, ptr %13, align 4, !dbg !740
  br label %64, !dbg !741, !llvm.loop !742

87:                                               ; preds = %64
  %88 = load ptr, ptr %9, align 8, !dbg !744
  call void @free(ptr noundef %88) #7, !dbg !745
  %89 = load double, ptr %12, align 8, !dbg !746
  ret double %89, !dbg !747
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #5

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: nounwind
declare void @free(ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @stack_machine(ptr noundef %0, i32 noundef %1, double noundef %2, double noundef %3) #0 !dbg !748 {
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
    #dbg_declare(ptr %5, !753, !DIExpression(), !754)
  store i32 %1, ptr %6, align 4
    #dbg_declare(ptr %6, !755, !DIExpression(), !756)
  store double %2, ptr %7, align 8
    #dbg_declare(ptr %7, !757, !DIExpression(), !758)
  store double %3, ptr %8, align 8
    #dbg_declare(ptr %8, !759, !DIExpression(), !760)
    #dbg_declare(ptr %9, !761, !DIExpression(), !765)
    #dbg_declare(ptr %10, !766, !DIExpression(), !767)
  store i32 0, ptr %10, align 4, !dbg !767
  %14 = load double, ptr %7, align 8, !dbg !768
  %15 = load i32, ptr %10, align 4, !dbg !769
  %16 = add nsw i32 %15, 1, !dbg !769
  store i32 %16, ptr %10, align 4, !dbg !769
  %17 = sext i32 %15 to i64, !dbg !770
  %18 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %17, !dbg !770
  store double %14, ptr %18, align 8, !dbg !771
    #dbg_declare(ptr %11, !772, !DIExpression(), !774)
  store i32 0, ptr %11, align 4, !dbg !774
  br label %19, !dbg !775

19:                                               ; preds = %65, %4
  %20 = load i32, ptr %11, align 4, !dbg !776
  %21 = load i32, ptr %6, align 4, !dbg !778
  %22 = icmp slt i32 %20, %21, !dbg !779
  br i1 %22, label %23, label %68, !dbg !780

23:                                               ; preds = %19
  %24 = load double, ptr %8, align 8, !dbg !781
  %25 = load i32, ptr %10, align 4, !dbg !783
  %26 = add nsw i32 %25, 1, !dbg !783
  store i32 %26, ptr %10, align 4, !dbg !783
  %27 = sext i32 %25 to i64, !dbg !784
  %28 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %27, !dbg !784
  store double %24, ptr %28, align 8, !dbg !785
    #dbg_declare(ptr %12, !786, !DIExpression(), !787)
  %29 = load i32, ptr %10, align 4, !dbg !788
  %30 = add nsw i32 %29, -1, !dbg !788
  store i32 %30, ptr %10, align 4, !dbg !788
  %31 = sext i32 %30 to i64, !dbg !789
  %32 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %31, !dbg !789
  %33 = load double, ptr %32, align 8, !dbg !789
  store double %33, ptr %12, align 8, !dbg !787
    #dbg_declare(ptr %13, !790, !DIExpression(), !791)
  %34 = load i32, ptr %10, align 4, !dbg !792
  %35 = add nsw i32 %34, -1, !dbg !792
  store i32 %35, ptr %10, align 4, !dbg !792
  %36 = sext i32 %35 to i64, !dbg !793
  %37 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %36, !dbg !793
  %38 = load double, ptr %37, align 8, !dbg !793
  store double %38, ptr %13, align 8, !dbg !791
  %39 = load ptr, ptr %5, align 8, !dbg !794
  %40 = load i32, ptr %11, align 4, !dbg !795
  %41 = sext i32 %40 to i64, !dbg !794
  %42 = getelementptr inbounds i32, ptr %39, i64 %41, !dbg !794
  %43 = load i32, ptr %42, align 4, !dbg !794
  %44 = load double, ptr %13, align 8, !dbg !796
  %45 = load double, ptr %12, align 8, !dbg !797
  %46 = call double @apply(i32 noundef %43, double noundef %44, double noundef %45), !dbg !798
  %47 = load i32, ptr %10, align 4, !dbg !799
  %48 = add nsw i32 %47, 1, !dbg !799
  store i32 %48, ptr %10, align 4, !dbg !799
  %49 = sext i32 %47 to i64, !dbg !800
  %50 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %49, !dbg !800
  store double %46, ptr %50, align 8, !dbg !801
  %51 = load i32, ptr %10, align 4, !dbg !802
  %52 = sub nsw i32 %51, 1, !dbg !803
  %53 = sext i32 %52 to i64, !dbg !804
  %54 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %53, !dbg !804
  %55 = load double, ptr %54, align 8, !dbg !804
  %56 = fcmp ogt double %55, 3.000000e+00, !dbg !805
  br i1 %56, label %57, label %60, !dbg !804

57:                                               ; preds = %23
  %58 = load double, ptr %7, align 8, !dbg !806
  %59 = fmul double 5.000000e-01, %58, !dbg !807
  br label %61, !dbg !804

60:                                               ; preds = %23
  br label %61, !dbg !804

61:                                               ; preds = %60, %57
  %62 = phi double [ %59, %57 ], [ 2.500000e-01, %60 ], !dbg !804
  %63 = load double, ptr %8, align 8, !dbg !808
  %64 = fadd double %63, %62, !dbg !808
  store double %64, ptr %8, align 8, !dbg !808
  br label %65, !dbg !809

65:                                               ; preds = %61
  %66 = load i32, ptr %11, align 4, !dbg !810
  %67 = add nsw i32 %66, 1, !dbg !810
  store i32 %67, ptr %11, align 4, !dbg !810
  br label %19, !dbg !811, !llvm.loop !812

68:                                               ; preds = %19
  %69 = load i32, ptr %10, align 4, !dbg !814
  %70 = sub nsw i32 %69, 1, !dbg !815
  %71 = sext i32 %70 to i64, !dbg !816
  %72 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %71, !dbg !816
  %73 = load double, ptr %72, align 8, !dbg !816
  %74 = load double, ptr %8, align 8, !dbg !817
  %75 = fmul double %73, %74, !dbg !818
  ret double %75, !dbg !819
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @apply(i32 noundef %0, double noundef %1, double noundef %2) #0 !dbg !820 {
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store i32 %0, ptr %5, align 4
    #dbg_declare(ptr %5, !823, !DIExpression(), !824)
  store double %1, ptr %6, align 8
    #dbg_declare(ptr %6, !825, !DIExpression(), !826)
  store double %2, ptr %7, align 8
    #dbg_declare(ptr %7, !827, !DIExpression(), !828)
  %8 = load i32, ptr %5, align 4, !dbg !829
  switch i32 %8, label %32 [
    i32 0, label %9
    i32 1, label %13
    i32 2, label %17
    i32 3, label %27
  ], !dbg !830

9:                                                ; preds = %3
  %10 = load double, ptr %6, align 8, !dbg !831
  %11 = load double, ptr %7, align 8, !dbg !833
  %12 = fadd double %10, %11, !dbg !834
  store double %12, ptr %4, align 8, !dbg !835
  br label %34, !dbg !835

13:                                               ; preds = %3
  %14 = load double, ptr %6, align 8, !dbg !836
  %15 = load double, ptr %7, align 8, !dbg !837
  %16 = fmul double %14, %15, !dbg !838
  store double %16, ptr %4, align 8, !dbg !839
  br label %34, !dbg !839

17:                                               ; preds = %3
  %18 = load double, ptr %7, align 8, !dbg !840
  %19 = fcmp une double %18, 0.000000e+00, !dbg !841
  br i1 %19, label %20, label %24, !dbg !840

20:                                               ; preds = %17
  %21 = load double, ptr %6, align 8, !dbg !842
  %22 = load double, ptr %7, align 8, !dbg !843
  %23 = fdiv double %21, %22, !dbg !844
  br label %25, !dbg !840

24:                                               ; preds = %17
  br label %25, !dbg !840

25:                                               ; preds = %24, %20
  %26 = phi double [ %23, %20 ], [ 0.000000e+00, %24 ], !dbg !840
  store double %26, ptr %4, align 8, !dbg !845
  br label %34, !dbg !845

27:                                               ; preds = %3
  %28 = load double, ptr %6, align 8, !dbg !846
  %29 = call double @pow(double noundef %28, double noundef 2.000000e+00) #7, !dbg !847
  %30 = load double, ptr %7, align 8, !dbg !848
  %31 = fsub double %29, %30, !dbg !849
  store double %31, ptr %4, align 8, !dbg !850
  br label %34, !dbg !850

32:                                               ; preds = %3
  %33 = load double, ptr %6, align 8, !dbg !851
  store double %33, ptr %4, align 8, !dbg !852
  br label %34, !dbg !852

34:                                               ; preds = %32, %27, %25, %13, %9
  %35 = load double, ptr %4, align 8, !dbg !853
  ret double %35, !dbg !853
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @list(double noundef %0, i32 noundef %1) #0 !dbg !854 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca double, align 8
  %9 = alloca ptr, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !857, !DIExpression(), !858)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !859, !DIExpression(), !860)
    #dbg_declare(ptr %5, !861, !DIExpression(), !869)
  store ptr null, ptr %5, align 8, !dbg !869
    #dbg_declare(ptr %6, !870, !DIExpression(), !872)
  store i32 0, ptr %6, align 4, !dbg !872
  br label %10, !dbg !873

10:                                               ; preds = %34, %2
  %11 = load i32, ptr %6, align 4, !dbg !874
  %12 = load i32, ptr %4, align 4, !dbg !876
  %13 = icmp slt i32 %11, %12, !dbg !877
  br i1 %13, label %14, label %37, !dbg !878

14:                                               ; preds = %10
    #dbg_declare(ptr %7, !879, !DIExpression(), !881)
  %15 = call noalias ptr @malloc(i64 noundef 16) #8, !dbg !882
  store ptr %15, ptr %7, align 8, !dbg !881
  %16 = load i32, ptr %6, align 4, !dbg !883
  %17 = icmp ne i32 %16, 0, !dbg !883
  br i1 %17, label %18, label %24, !dbg !883

18:                                               ; preds = %14
  %19 = load double, ptr %3, align 8, !dbg !884
  %20 = load ptr, ptr %5, align 8, !dbg !885
  %21 = getelementptr inbounds nuw %struct.node, ptr %20, i32 0, i32 0, !dbg !886
  %22 = load double, ptr %21, align 8, !dbg !886
  %23 = fmul double %19, %22, !dbg !887
  br label %26, !dbg !883

24:                                               ; preds = %14
  %25 = load double, ptr %3, align 8, !dbg !888
  br label %26, !dbg !883

26:                                               ; preds = %24, %18
  %27 = phi double [ %23, %18 ], [ %25, %24 ], !dbg !883
  %28 = load ptr, ptr %7, align 8, !dbg !889
  %29 = getelementptr inbounds nuw %struct.node, ptr %28, i32 0, i32 0, !dbg !890
  store double %27, ptr %29, align 8, !dbg !891
  %30 = load ptr, ptr %5, align 8, !dbg !892
  %31 = load ptr, ptr %7, align 8, !dbg !893
  %32 = getelementptr inbounds nuw %struct.node, ptr %31, i32 0, i32 1, !dbg !894
  store ptr %30, ptr %32, align 8, !dbg !895
  %33 = load ptr, ptr %7, align 8, !dbg !896
  store ptr %33, ptr %5, align 8, !dbg !897
  br label %34, !dbg !898

34:                                               ; preds = %26
  %35 = load i32, ptr %6, align 4, !dbg !899
  %36 = add nsw i32 %35, 1, !dbg !899
  store i32 %36, ptr %6, align 4, !dbg !899
  br label %10, !dbg !900, !llvm.loop !901

37:                                               ; preds = %10
    #dbg_declare(ptr %8, !903, !DIExpression(), !904)
  store double 0.000000e+00, ptr %8, align 8, !dbg !904
  br label %38, !dbg !905

38:                                               ; preds = %41, %37
  %39 = load ptr, ptr %5, align 8, !dbg !906
  %40 = icmp ne ptr %39, null, !dbg !905
  br i1 %40, label %41, label %53, !dbg !905

41:                                               ; preds = %38
  %42 = load ptr, ptr %5, align 8, !dbg !907
  %43 = getelementptr inbounds nuw %struct.node, ptr %42, i32 0, i32 0, !dbg !909
  %44 = load double, ptr %43, align 8, !dbg !909
  %45 = call double @sin(double noundef %44) #7, !dbg !910
  %46 = load double, ptr %8, align 8, !dbg !911
  %47 = fadd double %46, %45, !dbg !911
  store double %47, ptr %8, align 8, !dbg !911
    #dbg_declare(ptr %9, !912, !DIExpression(), !913)
  %48 = load ptr, ptr %5, align 8, !dbg !914
  %49 = getelementptr inbounds nuw %struct.node, ptr %48, i32 0, i32 1, !dbg !915
  %50 = load ptr, ptr %49, align 8, !dbg !915
  store ptr %50, ptr %9, align 8, !dbg !913
  %51 = load ptr, ptr %5, align 8, !dbg !916
  call void @free(ptr noundef %51) #7, !dbg !917
  %52 = load ptr, ptr %9, align 8, !dbg !918
  store ptr %52, ptr %5, align 8, !dbg !919
  br label %38, !dbg !905, !llvm.loop !920

53:                                               ; preds = %38
  %54 = load double, ptr %8, align 8, !dbg !922
  ret double %54, !dbg !923
}

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @bisect(double noundef %0, double noundef %1) #0 !dbg !924 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !927, !DIExpression(), !928)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !929, !DIExpression(), !930)
    #dbg_declare(ptr %5, !931, !DIExpression(), !932)
  store double 0.000000e+00, ptr %5, align 8, !dbg !932
    #dbg_declare(ptr %6, !933, !DIExpression(), !934)
  %9 = load double, ptr %4, align 8, !dbg !935
  store double %9, ptr %6, align 8, !dbg !934
  br label %10, !dbg !936

10:                                               ; preds = %27, %2
    #dbg_declare(ptr %7, !937, !DIExpression(), !939)
  %11 = load double, ptr %5, align 8, !dbg !940
  %12 = load double, ptr %6, align 8, !dbg !941
  %13 = fadd double %11, %12, !dbg !942
  %14 = fmul double 5.000000e-01, %13, !dbg !943
  store double %14, ptr %7, align 8, !dbg !939
  %15 = load double, ptr %7, align 8, !dbg !944
  %16 = load double, ptr %7, align 8, !dbg !946
  %17 = fmul double %15, %16, !dbg !947
  %18 = load double, ptr %3, align 8, !dbg !948
  %19 = fmul double %17, %18, !dbg !949
  %20 = load double, ptr %4, align 8, !dbg !950
  %21 = fcmp ogt double %19, %20, !dbg !951
  br i1 %21, label %22, label %24, !dbg !951

22:                                               ; preds = %10
  %23 = load double, ptr %7, align 8, !dbg !952
  store double %23, ptr %6, align 8, !dbg !953
  br label %26, !dbg !954

24:                                               ; preds = %10
  %25 = load double, ptr %7, align 8, !dbg !955
  store double %25, ptr %5, align 8, !dbg !956
  br label %26

26:                                               ; preds = %24, %22
  br label %27, !dbg !957

27:                                               ; preds = %26
  %28 = load double, ptr %6, align 8, !dbg !958
  %29 = load double, ptr %5, align 8, !dbg !959
  %30 = fsub double %28, %29, !dbg !960
  %31 = load double, ptr %4, align 8, !dbg !961
  %32 = fmul double 1.000000e-03, %31, !dbg !962
  %33 = fcmp ogt double %30, %32, !dbg !963
  br i1 %33, label %10, label %34, !dbg !957, !llvm.loop !964

34:                                               ; preds = %27
    #dbg_declare(ptr %8, !966, !DIExpression(), !967)
  %35 = load double, ptr %5, align 8, !dbg !968
  %36 = load double, ptr %6, align 8, !dbg !969
  %37 = fadd double %35, %36, !dbg !970
  %38 = fmul double 5.000000e-01, %37, !dbg !971
  store double %38, ptr %8, align 8, !dbg !967
  %39 = load double, ptr %8, align 8, !dbg !972
  %40 = load double, ptr %3, align 8, !dbg !973
  %41 = load double, ptr %8, align 8, !dbg !974
  %42 = fmul double %40, %41, !dbg !975
  %43 = load double, ptr %8, align 8, !dbg !976
  %44 = load double, ptr %4, align 8, !dbg !977
  %45 = fneg double %44, !dbg !978
  %46 = call double @llvm.fmuladd.f64(double %42, double %43, double %45), !dbg !978
  %47 = load double, ptr %3, align 8, !dbg !979
  %48 = fmul double 2.000000e+00, %47, !dbg !980
  %49 = load double, ptr %8, align 8, !dbg !981
  %50 = fmul double %48, %49, !dbg !982
  %51 = fdiv double %46, %50, !dbg !983
  %52 = fsub double %39, %51, !dbg !984
  ret double %52, !dbg !985
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @weighted_order(ptr noundef %0, i32 noundef %1) #0 !dbg !986 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !987, !DIExpression(), !988)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !989, !DIExpression(), !990)
  %7 = load ptr, ptr %3, align 8, !dbg !991
  %8 = load i32, ptr %4, align 4, !dbg !992
  %9 = sub nsw i32 %8, 1, !dbg !993
  call void @qsort_(ptr noundef %7, i32 noundef 0, i32 noundef %9), !dbg !994
    #dbg_declare(ptr %5, !995, !DIExpression(), !996)
  store double 0.000000e+00, ptr %5, align 8, !dbg !996
    #dbg_declare(ptr %6, !997, !DIExpression(), !999)
  store i32 0, ptr %6, align 4, !dbg !999
  br label %10, !dbg !1000

10:                                               ; preds = %31, %2
  %11 = load i32, ptr %6, align 4, !dbg !1001
  %12 = load i32, ptr %4, align 4, !dbg !1003
  %13 = icmp slt i32 %11, %12, !dbg !1004
  br i1 %13, label %14, label %34, !dbg !1005

14:                                               ; preds = %10
  %15 = load i32, ptr %6, align 4, !dbg !1006
  %16 = add nsw i32 %15, 1, !dbg !1007
  %17 = sitofp i32 %16 to double, !dbg !1008
  %18 = load ptr, ptr %3, align 8, !dbg !1009
  %19 = load i32, ptr %6, align 4, !dbg !1010
  %20 = sext i32 %19 to i64, !dbg !1009
  %21 = getelementptr inbounds double, ptr %18, i64 %20, !dbg !1009
  %22 = load double, ptr %21, align 8, !dbg !1009
  %23 = fmul double %17, %22, !dbg !1011
  %24 = load ptr, ptr %3, align 8, !dbg !1012
  %25 = load i32, ptr %6, align 4, !dbg !1013
  %26 = sext i32 %25 to i64, !dbg !1012
  %27 = getelementptr inbounds double, ptr %24, i64 %26, !dbg !1012
  %28 = load double, ptr %27, align 8, !dbg !1012
  %29 = load double, ptr %5, align 8, !dbg !1014
  %30 = call double @llvm.fmuladd.f64(double %23, double %28, double %29), !dbg !1014
  store double %30, ptr %5, align 8, !dbg !1014
  br label %31, !dbg !1015

31:                                               ; preds = %14
  %32 = load i32, ptr %6, align 4, !dbg !1016
  %33 = add nsw i32 %32, 1, !dbg !1016
  store i32 %33, ptr %6, align 4, !dbg !1016
  br label %10, !dbg !1017, !llvm.loop !1018

34:                                               ; preds = %10
  %35 = load double, ptr %5, align 8, !dbg !1020
  ret double %35, !dbg !1021
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @qsort_(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 !dbg !1022 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca double, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !1025, !DIExpression(), !1026)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !1027, !DIExpression(), !1028)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !1029, !DIExpression(), !1030)
  %11 = load i32, ptr %5, align 4, !dbg !1031
  %12 = load i32, ptr %6, align 4, !dbg !1033
  %13 = icmp sge i32 %11, %12, !dbg !1034
  br i1 %13, label %14, label %15, !dbg !1034

14:                                               ; preds = %3
  br label %84, !dbg !1035

15:                                               ; preds = %3
    #dbg_declare(ptr %7, !1036, !DIExpression(), !1037)
  %16 = load ptr, ptr %4, align 8, !dbg !1038
  %17 = load i32, ptr %6, align 4, !dbg !1039
  %18 = sext i32 %17 to i64, !dbg !1038
  %19 = getelementptr inbounds double, ptr %16, i64 %18, !dbg !1038
  %20 = load double, ptr %19, align 8, !dbg !1038
  store double %20, ptr %7, align 8, !dbg !1037
    #dbg_declare(ptr %8, !1040, !DIExpression(), !1041)
  %21 = load i32, ptr %5, align 4, !dbg !1042
  store i32 %21, ptr %8, align 4, !dbg !1041
    #dbg_declare(ptr %9, !1043, !DIExpression(), !1045)
  %22 = load i32, ptr %5, align 4, !dbg !1046
  store i32 %22, ptr %9, align 4, !dbg !1045
  br label %23, !dbg !1047

23:                                               ; preds = %58, %15
  %24 = load i32, ptr %9, align 4, !dbg !1048
  %25 = load i32, ptr %6, align 4, !dbg !1050
  %26 = icmp slt i32 %24, %25, !dbg !1051
  br i1 %26, label %27, label %61, !dbg !1052

27:                                               ; preds = %23
  %28 = load ptr, ptr %4, align 8, !dbg !1053
  %29 = load i32, ptr %9, align 4, !dbg !1055
  %30 = sext i32 %29 to i64, !dbg !1053
  %31 = getelementptr inbounds double, ptr %28, i64 %30, !dbg !1053
  %32 = load double, ptr %31, align 8, !dbg !1053
  %33 = load double, ptr %7, align 8, !dbg !1056
  %34 = fcmp olt double %32, %33, !dbg !1057
  br i1 %34, label %35, label %57, !dbg !1057

35:                                               ; preds = %27
    #dbg_declare(ptr %10, !1058, !DIExpression(), !1060)
  %36 = load ptr, ptr %4, align 8, !dbg !1061
  %37 = load i32, ptr %8, align 4, !dbg !1062
  %38 = sext i32 %37 to i64, !dbg !1061
  %39 = getelementptr inbounds double, ptr %36, i64 %38, !dbg !1061
  %40 = load double, ptr %39, align 8, !dbg !1061
  store double %40, ptr %10, align 8, !dbg !1060
  %41 = load ptr, ptr %4, align 8, !dbg !1063
  %42 = load i32, ptr %9, align 4, !dbg !1064
  %43 = sext i32 %42 to i64, !dbg !1063
  %44 = getelementptr inbounds double, ptr %41, i64 %43, !dbg !1063
  %45 = load double, ptr %44, align 8, !dbg !1063
  %46 = load ptr, ptr %4, align 8, !dbg !1065
  %47 = load i32, ptr %8, align 4, !dbg !1066
  %48 = sext i32 %47 to i64, !dbg !1065
  %49 = getelementptr inbounds double, ptr %46, i64 %48, !dbg !1065
  store double %45, ptr %49, align 8, !dbg !1067
  %50 = load double, ptr %10, align 8, !dbg !1068
  %51 = load ptr, ptr %4, align 8, !dbg !1069
  %52 = load i32, ptr %9, align 4, !dbg !1070
  %53 = sext i32 %52 to i64, !dbg !1069
  %54 = getelementptr inbounds double, ptr %51, i64 %53, !dbg !1069
  store double %50, ptr %54, align 8, !dbg !1071
  %55 = load i32, ptr %8, align 4, !dbg !1072
  %56 = add nsw i32 %55, 1, !dbg !1072
  store i32 %56, ptr %8, align 4, !dbg !1072
  br label %57, !dbg !1073

57:                                               ; preds = %35, %27
  br label %58, !dbg !1056

58:                                               ; preds = %57
  %59 = load i32, ptr %9, align 4, !dbg !1074
  %60 = add nsw i32 %59, 1, !dbg !1074
  store i32 %60, ptr %9, align 4, !dbg !1074
  br label %23, !dbg !1075, !llvm.loop !1076

61:                                               ; preds = %23
  %62 = load ptr, ptr %4, align 8, !dbg !1078
  %63 = load i32, ptr %8, align 4, !dbg !1079
  %64 = sext i32 %63 to i64, !dbg !1078
  %65 = getelementptr inbounds double, ptr %62, i64 %64, !dbg !1078
  %66 = load double, ptr %65, align 8, !dbg !1078
  %67 = load ptr, ptr %4, align 8, !dbg !1080
  %68 = load i32, ptr %6, align 4, !dbg !1081
  %69 = sext i32 %68 to i64, !dbg !1080
  %70 = getelementptr inbounds double, ptr %67, i64 %69, !dbg !1080
  store double %66, ptr %70, align 8, !dbg !1082
  %71 = load double, ptr %7, align 8, !dbg !1083
  %72 = load ptr, ptr %4, align 8, !dbg !1084
  %73 = load i32, ptr %8, align 4, !dbg !1085
  %74 = sext i32 %73 to i64, !dbg !1084
  %75 = getelementptr inbounds double, ptr %72, i64 %74, !dbg !1084
  store double %71, ptr %75, align 8, !dbg !1086
  %76 = load ptr, ptr %4, align 8, !dbg !1087
  %77 = load i32, ptr %5, align 4, !dbg !1088
  %78 = load i32, ptr %8, align 4, !dbg !1089
  %79 = sub nsw i32 %78, 1, !dbg !1090
  call void @qsort_(ptr noundef %76, i32 noundef %77, i32 noundef %79), !dbg !1091
  %80 = load ptr, ptr %4, align 8, !dbg !1092
  %81 = load i32, ptr %8, align 4, !dbg !1093
  %82 = add nsw i32 %81, 1, !dbg !1094
  %83 = load i32, ptr %6, align 4, !dbg !1095
  call void @qsort_(ptr noundef %80, i32 noundef %82, i32 noundef %83), !dbg !1096
  br label %84, !dbg !1097

84:                                               ; preds = %61, %14
  ret void, !dbg !1097
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

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "programs.c", directory: "/work/main/tests/engine/compiled", checksumkind: CSK_MD5, checksum: "bb1e58837406201952610da849ccec10")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = distinct !DISubprogram(name: "horner", scope: !1, file: !1, line: 5, type: !11, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !16, !13}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{}
!18 = !DILocalVariable(name: "c", arg: 1, scope: !10, file: !1, line: 5, type: !14)
!19 = !DILocation(line: 5, column: 29, scope: !10)
!20 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 5, type: !16)
!21 = !DILocation(line: 5, column: 36, scope: !10)
!22 = !DILocalVariable(name: "x", arg: 3, scope: !10, file: !1, line: 5, type: !13)
!23 = !DILocation(line: 5, column: 46, scope: !10)
!24 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 6, type: !13)
!25 = !DILocation(line: 6, column: 10, scope: !10)
!26 = !DILocalVariable(name: "i", scope: !27, file: !1, line: 7, type: !16)
!27 = distinct !DILexicalBlock(scope: !10, file: !1, line: 7, column: 3)
!28 = !DILocation(line: 7, column: 12, scope: !27)
!29 = !DILocation(line: 7, column: 16, scope: !27)
!30 = !DILocation(line: 7, column: 18, scope: !27)
!31 = !DILocation(line: 7, column: 8, scope: !27)
!32 = !DILocation(line: 7, column: 23, scope: !33)
!33 = distinct !DILexicalBlock(scope: !27, file: !1, line: 7, column: 3)
!34 = !DILocation(line: 7, column: 25, scope: !33)
!35 = !DILocation(line: 7, column: 3, scope: !27)
!36 = !DILocation(line: 7, column: 40, scope: !33)
!37 = !DILocation(line: 7, column: 44, scope: !33)
!38 = !DILocation(line: 7, column: 48, scope: !33)
!39 = !DILocation(line: 7, column: 50, scope: !33)
!40 = !DILocation(line: 7, column: 46, scope: !33)
!41 = !DILocation(line: 7, column: 38, scope: !33)
!42 = !DILocation(line: 7, column: 36, scope: !33)
!43 = !DILocation(line: 7, column: 32, scope: !33)
!44 = !DILocation(line: 7, column: 3, scope: !33)
!45 = distinct !{!45, !35, !46, !47}
!46 = !DILocation(line: 7, column: 51, scope: !27)
!47 = !{!"llvm.loop.mustprogress"}
!48 = !DILocation(line: 8, column: 10, scope: !10)
!49 = !DILocation(line: 8, column: 3, scope: !10)
!50 = distinct !DISubprogram(name: "softmax_loss", scope: !1, file: !1, line: 11, type: !51, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!51 = !DISubroutineType(types: !52)
!52 = !{!13, !14, !16, !16}
!53 = !DILocalVariable(name: "z", arg: 1, scope: !50, file: !1, line: 11, type: !14)
!54 = !DILocation(line: 11, column: 35, scope: !50)
!55 = !DILocalVariable(name: "n", arg: 2, scope: !50, file: !1, line: 11, type: !16)
!56 = !DILocation(line: 11, column: 42, scope: !50)
!57 = !DILocalVariable(name: "label", arg: 3, scope: !50, file: !1, line: 11, type: !16)
!58 = !DILocation(line: 11, column: 49, scope: !50)
!59 = !DILocalVariable(name: "m", scope: !50, file: !1, line: 12, type: !13)
!60 = !DILocation(line: 12, column: 10, scope: !50)
!61 = !DILocation(line: 12, column: 14, scope: !50)
!62 = !DILocalVariable(name: "i", scope: !63, file: !1, line: 13, type: !16)
!63 = distinct !DILexicalBlock(scope: !50, file: !1, line: 13, column: 3)
!64 = !DILocation(line: 13, column: 12, scope: !63)
!65 = !DILocation(line: 13, column: 8, scope: !63)
!66 = !DILocation(line: 13, column: 19, scope: !67)
!67 = distinct !DILexicalBlock(scope: !63, file: !1, line: 13, column: 3)
!68 = !DILocation(line: 13, column: 23, scope: !67)
!69 = !DILocation(line: 13, column: 21, scope: !67)
!70 = !DILocation(line: 13, column: 3, scope: !63)
!71 = !DILocation(line: 13, column: 35, scope: !72)
!72 = distinct !DILexicalBlock(scope: !67, file: !1, line: 13, column: 35)
!73 = !DILocation(line: 13, column: 37, scope: !72)
!74 = !DILocation(line: 13, column: 42, scope: !72)
!75 = !DILocation(line: 13, column: 40, scope: !72)
!76 = !DILocation(line: 13, column: 49, scope: !72)
!77 = !DILocation(line: 13, column: 51, scope: !72)
!78 = !DILocation(line: 13, column: 47, scope: !72)
!79 = !DILocation(line: 13, column: 45, scope: !72)
!80 = !DILocation(line: 13, column: 27, scope: !67)
!81 = !DILocation(line: 13, column: 3, scope: !67)
!82 = distinct !{!82, !70, !83, !47}
!83 = !DILocation(line: 13, column: 52, scope: !63)
!84 = !DILocalVariable(name: "s", scope: !50, file: !1, line: 14, type: !13)
!85 = !DILocation(line: 14, column: 10, scope: !50)
!86 = !DILocalVariable(name: "i", scope: !87, file: !1, line: 15, type: !16)
!87 = distinct !DILexicalBlock(scope: !50, file: !1, line: 15, column: 3)
!88 = !DILocation(line: 15, column: 12, scope: !87)
!89 = !DILocation(line: 15, column: 8, scope: !87)
!90 = !DILocation(line: 15, column: 19, scope: !91)
!91 = distinct !DILexicalBlock(scope: !87, file: !1, line: 15, column: 3)
!92 = !DILocation(line: 15, column: 23, scope: !91)
!93 = !DILocation(line: 15, column: 21, scope: !91)
!94 = !DILocation(line: 15, column: 3, scope: !87)
!95 = !DILocation(line: 15, column: 40, scope: !91)
!96 = !DILocation(line: 15, column: 42, scope: !91)
!97 = !DILocation(line: 15, column: 47, scope: !91)
!98 = !DILocation(line: 15, column: 45, scope: !91)
!99 = !DILocation(line: 15, column: 36, scope: !91)
!100 = !DILocation(line: 15, column: 33, scope: !91)
!101 = !DILocation(line: 15, column: 31, scope: !91)
!102 = !DILocation(line: 15, column: 27, scope: !91)
!103 = !DILocation(line: 15, column: 3, scope: !91)
!104 = distinct !{!104, !94, !105, !47}
!105 = !DILocation(line: 15, column: 48, scope: !87)
!106 = !DILocation(line: 16, column: 14, scope: !50)
!107 = !DILocation(line: 16, column: 10, scope: !50)
!108 = !DILocation(line: 16, column: 19, scope: !50)
!109 = !DILocation(line: 16, column: 17, scope: !50)
!110 = !DILocation(line: 16, column: 23, scope: !50)
!111 = !DILocation(line: 16, column: 25, scope: !50)
!112 = !DILocation(line: 16, column: 21, scope: !50)
!113 = !DILocation(line: 16, column: 3, scope: !50)
!114 = distinct !DISubprogram(name: "simulate", scope: !1, file: !1, line: 33, type: !115, scopeLine: 33, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!115 = !DISubroutineType(types: !116)
!116 = !{!13, !117, !16, !16, !13}
!117 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !118, size: 64)
!118 = !DIDerivedType(tag: DW_TAG_typedef, name: "body", file: !1, line: 19, baseType: !119)
!119 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 19, size: 384, elements: !120)
!120 = !{!121, !125, !126, !127}
!121 = !DIDerivedType(tag: DW_TAG_member, name: "pos", scope: !119, file: !1, line: 19, baseType: !122, size: 128)
!122 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 128, elements: !123)
!123 = !{!124}
!124 = !DISubrange(count: 2)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "vel", scope: !119, file: !1, line: 19, baseType: !122, size: 128, offset: 128)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !119, file: !1, line: 19, baseType: !13, size: 64, offset: 256)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "fixed", scope: !119, file: !1, line: 19, baseType: !16, size: 32, offset: 320)
!128 = !DILocalVariable(name: "b", arg: 1, scope: !114, file: !1, line: 33, type: !117)
!129 = !DILocation(line: 33, column: 23, scope: !114)
!130 = !DILocalVariable(name: "n", arg: 2, scope: !114, file: !1, line: 33, type: !16)
!131 = !DILocation(line: 33, column: 30, scope: !114)
!132 = !DILocalVariable(name: "steps", arg: 3, scope: !114, file: !1, line: 33, type: !16)
!133 = !DILocation(line: 33, column: 37, scope: !114)
!134 = !DILocalVariable(name: "dt", arg: 4, scope: !114, file: !1, line: 33, type: !13)
!135 = !DILocation(line: 33, column: 51, scope: !114)
!136 = !DILocalVariable(name: "s", scope: !137, file: !1, line: 34, type: !16)
!137 = distinct !DILexicalBlock(scope: !114, file: !1, line: 34, column: 3)
!138 = !DILocation(line: 34, column: 12, scope: !137)
!139 = !DILocation(line: 34, column: 8, scope: !137)
!140 = !DILocation(line: 34, column: 19, scope: !141)
!141 = distinct !DILexicalBlock(scope: !137, file: !1, line: 34, column: 3)
!142 = !DILocation(line: 34, column: 23, scope: !141)
!143 = !DILocation(line: 34, column: 21, scope: !141)
!144 = !DILocation(line: 34, column: 3, scope: !137)
!145 = !DILocalVariable(name: "i", scope: !146, file: !1, line: 35, type: !16)
!146 = distinct !DILexicalBlock(scope: !147, file: !1, line: 35, column: 5)
!147 = distinct !DILexicalBlock(scope: !141, file: !1, line: 34, column: 35)
!148 = !DILocation(line: 35, column: 14, scope: !146)
!149 = !DILocation(line: 35, column: 10, scope: !146)
!150 = !DILocation(line: 35, column: 21, scope: !151)
!151 = distinct !DILexicalBlock(scope: !146, file: !1, line: 35, column: 5)
!152 = !DILocation(line: 35, column: 25, scope: !151)
!153 = !DILocation(line: 35, column: 23, scope: !151)
!154 = !DILocation(line: 35, column: 5, scope: !146)
!155 = !DILocalVariable(name: "ax", scope: !156, file: !1, line: 36, type: !13)
!156 = distinct !DILexicalBlock(scope: !151, file: !1, line: 35, column: 33)
!157 = !DILocation(line: 36, column: 14, scope: !156)
!158 = !DILocalVariable(name: "ay", scope: !156, file: !1, line: 36, type: !13)
!159 = !DILocation(line: 36, column: 22, scope: !156)
!160 = !DILocalVariable(name: "j", scope: !161, file: !1, line: 37, type: !16)
!161 = distinct !DILexicalBlock(scope: !156, file: !1, line: 37, column: 7)
!162 = !DILocation(line: 37, column: 16, scope: !161)
!163 = !DILocation(line: 37, column: 12, scope: !161)
!164 = !DILocation(line: 37, column: 23, scope: !165)
!165 = distinct !DILexicalBlock(scope: !161, file: !1, line: 37, column: 7)
!166 = !DILocation(line: 37, column: 27, scope: !165)
!167 = !DILocation(line: 37, column: 25, scope: !165)
!168 = !DILocation(line: 37, column: 7, scope: !161)
!169 = !DILocation(line: 38, column: 13, scope: !170)
!170 = distinct !DILexicalBlock(scope: !171, file: !1, line: 38, column: 13)
!171 = distinct !DILexicalBlock(scope: !165, file: !1, line: 37, column: 35)
!172 = !DILocation(line: 38, column: 18, scope: !170)
!173 = !DILocation(line: 38, column: 15, scope: !170)
!174 = !DILocation(line: 38, column: 21, scope: !170)
!175 = !DILocalVariable(name: "dx", scope: !171, file: !1, line: 39, type: !13)
!176 = !DILocation(line: 39, column: 16, scope: !171)
!177 = !DILocation(line: 39, column: 21, scope: !171)
!178 = !DILocation(line: 39, column: 23, scope: !171)
!179 = !DILocation(line: 39, column: 26, scope: !171)
!180 = !DILocation(line: 39, column: 35, scope: !171)
!181 = !DILocation(line: 39, column: 37, scope: !171)
!182 = !DILocation(line: 39, column: 40, scope: !171)
!183 = !DILocation(line: 39, column: 33, scope: !171)
!184 = !DILocalVariable(name: "dy", scope: !171, file: !1, line: 39, type: !13)
!185 = !DILocation(line: 39, column: 48, scope: !171)
!186 = !DILocation(line: 39, column: 53, scope: !171)
!187 = !DILocation(line: 39, column: 55, scope: !171)
!188 = !DILocation(line: 39, column: 58, scope: !171)
!189 = !DILocation(line: 39, column: 67, scope: !171)
!190 = !DILocation(line: 39, column: 69, scope: !171)
!191 = !DILocation(line: 39, column: 72, scope: !171)
!192 = !DILocation(line: 39, column: 65, scope: !171)
!193 = !DILocalVariable(name: "r2", scope: !171, file: !1, line: 40, type: !13)
!194 = !DILocation(line: 40, column: 16, scope: !171)
!195 = !DILocation(line: 40, column: 21, scope: !171)
!196 = !DILocation(line: 40, column: 26, scope: !171)
!197 = !DILocation(line: 40, column: 31, scope: !171)
!198 = !DILocation(line: 40, column: 36, scope: !171)
!199 = !DILocation(line: 40, column: 34, scope: !171)
!200 = !DILocation(line: 40, column: 29, scope: !171)
!201 = !DILocation(line: 40, column: 39, scope: !171)
!202 = !DILocalVariable(name: "w", scope: !171, file: !1, line: 41, type: !13)
!203 = !DILocation(line: 41, column: 16, scope: !171)
!204 = !DILocation(line: 41, column: 20, scope: !171)
!205 = !DILocation(line: 41, column: 22, scope: !171)
!206 = !DILocation(line: 41, column: 25, scope: !171)
!207 = !DILocation(line: 41, column: 33, scope: !171)
!208 = !DILocation(line: 41, column: 43, scope: !171)
!209 = !DILocation(line: 41, column: 38, scope: !171)
!210 = !DILocation(line: 41, column: 36, scope: !171)
!211 = !DILocation(line: 41, column: 30, scope: !171)
!212 = !DILocation(line: 42, column: 15, scope: !171)
!213 = !DILocation(line: 42, column: 19, scope: !171)
!214 = !DILocation(line: 42, column: 12, scope: !171)
!215 = !DILocation(line: 43, column: 15, scope: !171)
!216 = !DILocation(line: 43, column: 19, scope: !171)
!217 = !DILocation(line: 43, column: 12, scope: !171)
!218 = !DILocation(line: 44, column: 7, scope: !171)
!219 = !DILocation(line: 37, column: 31, scope: !165)
!220 = !DILocation(line: 37, column: 7, scope: !165)
!221 = distinct !{!221, !168, !222, !47}
!222 = !DILocation(line: 44, column: 7, scope: !161)
!223 = !DILocation(line: 45, column: 11, scope: !224)
!224 = distinct !DILexicalBlock(scope: !156, file: !1, line: 45, column: 11)
!225 = !DILocation(line: 45, column: 13, scope: !224)
!226 = !DILocation(line: 45, column: 16, scope: !224)
!227 = !DILocation(line: 45, column: 23, scope: !224)
!228 = !DILocation(line: 46, column: 22, scope: !156)
!229 = !DILocation(line: 46, column: 27, scope: !156)
!230 = !DILocation(line: 46, column: 7, scope: !156)
!231 = !DILocation(line: 46, column: 9, scope: !156)
!232 = !DILocation(line: 46, column: 12, scope: !156)
!233 = !DILocation(line: 46, column: 19, scope: !156)
!234 = !DILocation(line: 47, column: 22, scope: !156)
!235 = !DILocation(line: 47, column: 27, scope: !156)
!236 = !DILocation(line: 47, column: 7, scope: !156)
!237 = !DILocation(line: 47, column: 9, scope: !156)
!238 = !DILocation(line: 47, column: 12, scope: !156)
!239 = !DILocation(line: 47, column: 19, scope: !156)
!240 = !DILocation(line: 48, column: 5, scope: !156)
!241 = !DILocation(line: 35, column: 29, scope: !151)
!242 = !DILocation(line: 35, column: 5, scope: !151)
!243 = distinct !{!243, !154, !244, !47}
!244 = !DILocation(line: 48, column: 5, scope: !146)
!245 = !DILocalVariable(name: "i", scope: !246, file: !1, line: 49, type: !16)
!246 = distinct !DILexicalBlock(scope: !147, file: !1, line: 49, column: 5)
!247 = !DILocation(line: 49, column: 14, scope: !246)
!248 = !DILocation(line: 49, column: 10, scope: !246)
!249 = !DILocation(line: 49, column: 21, scope: !250)
!250 = distinct !DILexicalBlock(scope: !246, file: !1, line: 49, column: 5)
!251 = !DILocation(line: 49, column: 25, scope: !250)
!252 = !DILocation(line: 49, column: 23, scope: !250)
!253 = !DILocation(line: 49, column: 5, scope: !246)
!254 = !DILocalVariable(name: "d", scope: !255, file: !1, line: 50, type: !16)
!255 = distinct !DILexicalBlock(scope: !250, file: !1, line: 50, column: 7)
!256 = !DILocation(line: 50, column: 16, scope: !255)
!257 = !DILocation(line: 50, column: 12, scope: !255)
!258 = !DILocation(line: 50, column: 23, scope: !259)
!259 = distinct !DILexicalBlock(scope: !255, file: !1, line: 50, column: 7)
!260 = !DILocation(line: 50, column: 25, scope: !259)
!261 = !DILocation(line: 50, column: 7, scope: !255)
!262 = !DILocation(line: 50, column: 50, scope: !259)
!263 = !DILocation(line: 50, column: 55, scope: !259)
!264 = !DILocation(line: 50, column: 57, scope: !259)
!265 = !DILocation(line: 50, column: 60, scope: !259)
!266 = !DILocation(line: 50, column: 64, scope: !259)
!267 = !DILocation(line: 50, column: 35, scope: !259)
!268 = !DILocation(line: 50, column: 37, scope: !259)
!269 = !DILocation(line: 50, column: 40, scope: !259)
!270 = !DILocation(line: 50, column: 44, scope: !259)
!271 = !DILocation(line: 50, column: 47, scope: !259)
!272 = !DILocation(line: 50, column: 31, scope: !259)
!273 = !DILocation(line: 50, column: 7, scope: !259)
!274 = distinct !{!274, !261, !275, !47}
!275 = !DILocation(line: 50, column: 65, scope: !255)
!276 = !DILocation(line: 49, column: 29, scope: !250)
!277 = !DILocation(line: 49, column: 5, scope: !250)
!278 = distinct !{!278, !253, !279, !47}
!279 = !DILocation(line: 50, column: 65, scope: !246)
!280 = !DILocation(line: 51, column: 3, scope: !147)
!281 = !DILocation(line: 34, column: 31, scope: !141)
!282 = !DILocation(line: 34, column: 3, scope: !141)
!283 = distinct !{!283, !144, !284, !47}
!284 = !DILocation(line: 51, column: 3, scope: !137)
!285 = !DILocation(line: 52, column: 17, scope: !114)
!286 = !DILocation(line: 52, column: 20, scope: !114)
!287 = !DILocation(line: 52, column: 10, scope: !114)
!288 = !DILocation(line: 52, column: 3, scope: !114)
!289 = distinct !DISubprogram(name: "energy", scope: !1, file: !1, line: 21, type: !290, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !17)
!290 = !DISubroutineType(types: !291)
!291 = !{!13, !292, !16}
!292 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !293, size: 64)
!293 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !118)
!294 = !DILocalVariable(name: "b", arg: 1, scope: !289, file: !1, line: 21, type: !292)
!295 = !DILocation(line: 21, column: 34, scope: !289)
!296 = !DILocalVariable(name: "n", arg: 2, scope: !289, file: !1, line: 21, type: !16)
!297 = !DILocation(line: 21, column: 41, scope: !289)
!298 = !DILocalVariable(name: "e", scope: !289, file: !1, line: 22, type: !13)
!299 = !DILocation(line: 22, column: 10, scope: !289)
!300 = !DILocalVariable(name: "i", scope: !301, file: !1, line: 23, type: !16)
!301 = distinct !DILexicalBlock(scope: !289, file: !1, line: 23, column: 3)
!302 = !DILocation(line: 23, column: 12, scope: !301)
!303 = !DILocation(line: 23, column: 8, scope: !301)
!304 = !DILocation(line: 23, column: 19, scope: !305)
!305 = distinct !DILexicalBlock(scope: !301, file: !1, line: 23, column: 3)
!306 = !DILocation(line: 23, column: 23, scope: !305)
!307 = !DILocation(line: 23, column: 21, scope: !305)
!308 = !DILocation(line: 23, column: 3, scope: !301)
!309 = !DILocation(line: 24, column: 16, scope: !310)
!310 = distinct !DILexicalBlock(scope: !305, file: !1, line: 23, column: 31)
!311 = !DILocation(line: 24, column: 18, scope: !310)
!312 = !DILocation(line: 24, column: 21, scope: !310)
!313 = !DILocation(line: 24, column: 14, scope: !310)
!314 = !DILocation(line: 24, column: 29, scope: !310)
!315 = !DILocation(line: 24, column: 31, scope: !310)
!316 = !DILocation(line: 24, column: 34, scope: !310)
!317 = !DILocation(line: 24, column: 43, scope: !310)
!318 = !DILocation(line: 24, column: 45, scope: !310)
!319 = !DILocation(line: 24, column: 48, scope: !310)
!320 = !DILocation(line: 24, column: 57, scope: !310)
!321 = !DILocation(line: 24, column: 59, scope: !310)
!322 = !DILocation(line: 24, column: 62, scope: !310)
!323 = !DILocation(line: 24, column: 71, scope: !310)
!324 = !DILocation(line: 24, column: 73, scope: !310)
!325 = !DILocation(line: 24, column: 76, scope: !310)
!326 = !DILocation(line: 24, column: 69, scope: !310)
!327 = !DILocation(line: 24, column: 55, scope: !310)
!328 = !DILocation(line: 24, column: 7, scope: !310)
!329 = !DILocalVariable(name: "j", scope: !330, file: !1, line: 25, type: !16)
!330 = distinct !DILexicalBlock(scope: !310, file: !1, line: 25, column: 5)
!331 = !DILocation(line: 25, column: 14, scope: !330)
!332 = !DILocation(line: 25, column: 10, scope: !330)
!333 = !DILocation(line: 25, column: 21, scope: !334)
!334 = distinct !DILexicalBlock(scope: !330, file: !1, line: 25, column: 5)
!335 = !DILocation(line: 25, column: 25, scope: !334)
!336 = !DILocation(line: 25, column: 23, scope: !334)
!337 = !DILocation(line: 25, column: 5, scope: !330)
!338 = !DILocalVariable(name: "dx", scope: !339, file: !1, line: 26, type: !13)
!339 = distinct !DILexicalBlock(scope: !334, file: !1, line: 25, column: 33)
!340 = !DILocation(line: 26, column: 14, scope: !339)
!341 = !DILocation(line: 26, column: 19, scope: !339)
!342 = !DILocation(line: 26, column: 21, scope: !339)
!343 = !DILocation(line: 26, column: 24, scope: !339)
!344 = !DILocation(line: 26, column: 33, scope: !339)
!345 = !DILocation(line: 26, column: 35, scope: !339)
!346 = !DILocation(line: 26, column: 38, scope: !339)
!347 = !DILocation(line: 26, column: 31, scope: !339)
!348 = !DILocalVariable(name: "dy", scope: !339, file: !1, line: 26, type: !13)
!349 = !DILocation(line: 26, column: 46, scope: !339)
!350 = !DILocation(line: 26, column: 51, scope: !339)
!351 = !DILocation(line: 26, column: 53, scope: !339)
!352 = !DILocation(line: 26, column: 56, scope: !339)
!353 = !DILocation(line: 26, column: 65, scope: !339)
!354 = !DILocation(line: 26, column: 67, scope: !339)
!355 = !DILocation(line: 26, column: 70, scope: !339)
!356 = !DILocation(line: 26, column: 63, scope: !339)
!357 = !DILocation(line: 27, column: 12, scope: !339)
!358 = !DILocation(line: 27, column: 14, scope: !339)
!359 = !DILocation(line: 27, column: 17, scope: !339)
!360 = !DILocation(line: 27, column: 24, scope: !339)
!361 = !DILocation(line: 27, column: 26, scope: !339)
!362 = !DILocation(line: 27, column: 29, scope: !339)
!363 = !DILocation(line: 27, column: 22, scope: !339)
!364 = !DILocation(line: 27, column: 41, scope: !339)
!365 = !DILocation(line: 27, column: 46, scope: !339)
!366 = !DILocation(line: 27, column: 51, scope: !339)
!367 = !DILocation(line: 27, column: 56, scope: !339)
!368 = !DILocation(line: 27, column: 54, scope: !339)
!369 = !DILocation(line: 27, column: 49, scope: !339)
!370 = !DILocation(line: 27, column: 59, scope: !339)
!371 = !DILocation(line: 27, column: 36, scope: !339)
!372 = !DILocation(line: 27, column: 34, scope: !339)
!373 = !DILocation(line: 27, column: 9, scope: !339)
!374 = !DILocation(line: 28, column: 5, scope: !339)
!375 = !DILocation(line: 25, column: 29, scope: !334)
!376 = !DILocation(line: 25, column: 5, scope: !334)
!377 = distinct !{!377, !337, !378, !47}
!378 = !DILocation(line: 28, column: 5, scope: !330)
!379 = !DILocation(line: 29, column: 3, scope: !310)
!380 = !DILocation(line: 23, column: 27, scope: !305)
!381 = !DILocation(line: 23, column: 3, scope: !305)
!382 = distinct !{!382, !308, !383, !47}
!383 = !DILocation(line: 29, column: 3, scope: !301)
!384 = !DILocation(line: 30, column: 10, scope: !289)
!385 = !DILocation(line: 30, column: 3, scope: !289)
!386 = distinct !DISubprogram(name: "julia", scope: !1, file: !1, line: 58, type: !387, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!387 = !DISubroutineType(types: !388)
!388 = !{!13, !13, !13, !16}
!389 = !DILocalVariable(name: "re", arg: 1, scope: !386, file: !1, line: 58, type: !13)
!390 = !DILocation(line: 58, column: 21, scope: !386)
!391 = !DILocalVariable(name: "im", arg: 2, scope: !386, file: !1, line: 58, type: !13)
!392 = !DILocation(line: 58, column: 32, scope: !386)
!393 = !DILocalVariable(name: "n", arg: 3, scope: !386, file: !1, line: 58, type: !16)
!394 = !DILocation(line: 58, column: 40, scope: !386)
!395 = !DILocalVariable(name: "z", scope: !386, file: !1, line: 59, type: !396)
!396 = !DIDerivedType(tag: DW_TAG_typedef, name: "cplx", file: !1, line: 55, baseType: !397)
!397 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 55, size: 128, elements: !398)
!398 = !{!399, !400}
!399 = !DIDerivedType(tag: DW_TAG_member, name: "re", scope: !397, file: !1, line: 55, baseType: !13, size: 64)
!400 = !DIDerivedType(tag: DW_TAG_member, name: "im", scope: !397, file: !1, line: 55, baseType: !13, size: 64, offset: 64)
!401 = !DILocation(line: 59, column: 8, scope: !386)
!402 = !DILocation(line: 59, column: 12, scope: !386)
!403 = !DILocation(line: 59, column: 13, scope: !386)
!404 = !DILocation(line: 59, column: 17, scope: !386)
!405 = !DILocalVariable(name: "c", scope: !386, file: !1, line: 59, type: !396)
!406 = !DILocation(line: 59, column: 22, scope: !386)
!407 = !DILocalVariable(name: "i", scope: !386, file: !1, line: 60, type: !16)
!408 = !DILocation(line: 60, column: 7, scope: !386)
!409 = !DILocation(line: 61, column: 3, scope: !386)
!410 = !DILocation(line: 61, column: 11, scope: !386)
!411 = !DILocation(line: 61, column: 16, scope: !386)
!412 = !DILocation(line: 61, column: 14, scope: !386)
!413 = !DILocation(line: 62, column: 14, scope: !414)
!414 = distinct !DILexicalBlock(scope: !386, file: !1, line: 61, column: 19)
!415 = !DILocation(line: 62, column: 9, scope: !414)
!416 = !DILocation(line: 63, column: 11, scope: !417)
!417 = distinct !DILexicalBlock(scope: !414, file: !1, line: 63, column: 9)
!418 = !DILocation(line: 63, column: 18, scope: !417)
!419 = !DILocation(line: 63, column: 25, scope: !417)
!420 = !DILocation(line: 63, column: 32, scope: !417)
!421 = !DILocation(line: 63, column: 28, scope: !417)
!422 = !DILocation(line: 63, column: 21, scope: !417)
!423 = !DILocation(line: 63, column: 35, scope: !417)
!424 = !DILocation(line: 63, column: 40, scope: !417)
!425 = distinct !{!425, !409, !426, !47}
!426 = !DILocation(line: 64, column: 3, scope: !386)
!427 = !DILocation(line: 65, column: 12, scope: !386)
!428 = !DILocation(line: 65, column: 19, scope: !386)
!429 = !DILocation(line: 65, column: 30, scope: !386)
!430 = !DILocation(line: 65, column: 26, scope: !386)
!431 = !DILocation(line: 65, column: 22, scope: !386)
!432 = !DILocation(line: 65, column: 3, scope: !386)
!433 = distinct !DISubprogram(name: "cadd", scope: !1, file: !1, line: 57, type: !434, scopeLine: 57, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !17)
!434 = !DISubroutineType(types: !435)
!435 = !{!396, !396, !396}
!436 = !DILocalVariable(name: "a", arg: 1, scope: !433, file: !1, line: 57, type: !396)
!437 = !DILocation(line: 57, column: 23, scope: !433)
!438 = !DILocalVariable(name: "b", arg: 2, scope: !433, file: !1, line: 57, type: !396)
!439 = !DILocation(line: 57, column: 31, scope: !433)
!440 = !DILocalVariable(name: "r", scope: !433, file: !1, line: 57, type: !396)
!441 = !DILocation(line: 57, column: 41, scope: !433)
!442 = !DILocation(line: 57, column: 53, scope: !433)
!443 = !DILocation(line: 57, column: 60, scope: !433)
!444 = !DILocation(line: 57, column: 56, scope: !433)
!445 = !DILocation(line: 57, column: 46, scope: !433)
!446 = !DILocation(line: 57, column: 49, scope: !433)
!447 = !DILocation(line: 57, column: 73, scope: !433)
!448 = !DILocation(line: 57, column: 80, scope: !433)
!449 = !DILocation(line: 57, column: 76, scope: !433)
!450 = !DILocation(line: 57, column: 66, scope: !433)
!451 = !DILocation(line: 57, column: 69, scope: !433)
!452 = !DILocation(line: 57, column: 84, scope: !433)
!453 = distinct !DISubprogram(name: "cmul", scope: !1, file: !1, line: 56, type: !434, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !17)
!454 = !DILocalVariable(name: "a", arg: 1, scope: !453, file: !1, line: 56, type: !396)
!455 = !DILocation(line: 56, column: 23, scope: !453)
!456 = !DILocalVariable(name: "b", arg: 2, scope: !453, file: !1, line: 56, type: !396)
!457 = !DILocation(line: 56, column: 31, scope: !453)
!458 = !DILocalVariable(name: "r", scope: !453, file: !1, line: 56, type: !396)
!459 = !DILocation(line: 56, column: 41, scope: !453)
!460 = !DILocation(line: 56, column: 45, scope: !453)
!461 = !DILocation(line: 56, column: 48, scope: !453)
!462 = !DILocation(line: 56, column: 55, scope: !453)
!463 = !DILocation(line: 56, column: 62, scope: !453)
!464 = !DILocation(line: 56, column: 69, scope: !453)
!465 = !DILocation(line: 56, column: 65, scope: !453)
!466 = !DILocation(line: 56, column: 58, scope: !453)
!467 = !DILocation(line: 56, column: 75, scope: !453)
!468 = !DILocation(line: 56, column: 82, scope: !453)
!469 = !DILocation(line: 56, column: 89, scope: !453)
!470 = !DILocation(line: 56, column: 96, scope: !453)
!471 = !DILocation(line: 56, column: 92, scope: !453)
!472 = !DILocation(line: 56, column: 85, scope: !453)
!473 = !DILocation(line: 56, column: 101, scope: !453)
!474 = distinct !DISubprogram(name: "rotate", scope: !1, file: !1, line: 70, type: !475, scopeLine: 70, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!475 = !DISubroutineType(types: !476)
!476 = !{!477, !477, !477, !477}
!477 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!478 = !DILocalVariable(name: "x", arg: 1, scope: !474, file: !1, line: 70, type: !477)
!479 = !DILocation(line: 70, column: 20, scope: !474)
!480 = !DILocalVariable(name: "y", arg: 2, scope: !474, file: !1, line: 70, type: !477)
!481 = !DILocation(line: 70, column: 29, scope: !474)
!482 = !DILocalVariable(name: "a", arg: 3, scope: !474, file: !1, line: 70, type: !477)
!483 = !DILocation(line: 70, column: 38, scope: !474)
!484 = !DILocalVariable(name: "p", scope: !474, file: !1, line: 71, type: !485)
!485 = !DIDerivedType(tag: DW_TAG_typedef, name: "pair", file: !1, line: 68, baseType: !486)
!486 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 68, size: 64, elements: !487)
!487 = !{!488, !489}
!488 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !486, file: !1, line: 68, baseType: !477, size: 32)
!489 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !486, file: !1, line: 68, baseType: !477, size: 32, offset: 32)
!490 = !DILocation(line: 71, column: 8, scope: !474)
!491 = !DILocation(line: 71, column: 12, scope: !474)
!492 = !DILocation(line: 71, column: 13, scope: !474)
!493 = !DILocation(line: 71, column: 16, scope: !474)
!494 = !DILocalVariable(name: "i", scope: !495, file: !1, line: 72, type: !16)
!495 = distinct !DILexicalBlock(scope: !474, file: !1, line: 72, column: 3)
!496 = !DILocation(line: 72, column: 12, scope: !495)
!497 = !DILocation(line: 72, column: 8, scope: !495)
!498 = !DILocation(line: 72, column: 19, scope: !499)
!499 = distinct !DILexicalBlock(scope: !495, file: !1, line: 72, column: 3)
!500 = !DILocation(line: 72, column: 21, scope: !499)
!501 = !DILocation(line: 72, column: 3, scope: !495)
!502 = !DILocation(line: 72, column: 43, scope: !499)
!503 = !DILocation(line: 72, column: 35, scope: !499)
!504 = !DILocation(line: 72, column: 31, scope: !499)
!505 = !DILocation(line: 72, column: 27, scope: !499)
!506 = !DILocation(line: 72, column: 3, scope: !499)
!507 = distinct !{!507, !501, !508, !47}
!508 = !DILocation(line: 72, column: 44, scope: !495)
!509 = !DILocation(line: 73, column: 12, scope: !474)
!510 = !DILocation(line: 73, column: 18, scope: !474)
!511 = !DILocation(line: 73, column: 14, scope: !474)
!512 = !DILocation(line: 73, column: 3, scope: !474)
!513 = distinct !DISubprogram(name: "turn", scope: !1, file: !1, line: 69, type: !514, scopeLine: 69, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !17)
!514 = !DISubroutineType(types: !515)
!515 = !{!485, !485, !477}
!516 = !DILocalVariable(name: "p", arg: 1, scope: !513, file: !1, line: 69, type: !485)
!517 = !DILocation(line: 69, column: 23, scope: !513)
!518 = !DILocalVariable(name: "a", arg: 2, scope: !513, file: !1, line: 69, type: !477)
!519 = !DILocation(line: 69, column: 32, scope: !513)
!520 = !DILocalVariable(name: "q", scope: !513, file: !1, line: 69, type: !485)
!521 = !DILocation(line: 69, column: 42, scope: !513)
!522 = !DILocation(line: 69, column: 46, scope: !513)
!523 = !DILocation(line: 69, column: 49, scope: !513)
!524 = !DILocation(line: 69, column: 58, scope: !513)
!525 = !DILocation(line: 69, column: 53, scope: !513)
!526 = !DILocation(line: 69, column: 65, scope: !513)
!527 = !DILocation(line: 69, column: 74, scope: !513)
!528 = !DILocation(line: 69, column: 69, scope: !513)
!529 = !DILocation(line: 69, column: 67, scope: !513)
!530 = !DILocation(line: 69, column: 61, scope: !513)
!531 = !DILocation(line: 69, column: 80, scope: !513)
!532 = !DILocation(line: 69, column: 89, scope: !513)
!533 = !DILocation(line: 69, column: 84, scope: !513)
!534 = !DILocation(line: 69, column: 96, scope: !513)
!535 = !DILocation(line: 69, column: 105, scope: !513)
!536 = !DILocation(line: 69, column: 100, scope: !513)
!537 = !DILocation(line: 69, column: 98, scope: !513)
!538 = !DILocation(line: 69, column: 92, scope: !513)
!539 = !DILocation(line: 69, column: 110, scope: !513)
!540 = distinct !DISubprogram(name: "cholesky_logdet", scope: !1, file: !1, line: 76, type: !541, scopeLine: 76, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!541 = !DISubroutineType(types: !542)
!542 = !{!13, !543, !16}
!543 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!544 = !DILocalVariable(name: "a", arg: 1, scope: !540, file: !1, line: 76, type: !543)
!545 = !DILocation(line: 76, column: 32, scope: !540)
!546 = !DILocalVariable(name: "n", arg: 2, scope: !540, file: !1, line: 76, type: !16)
!547 = !DILocation(line: 76, column: 39, scope: !540)
!548 = !DILocalVariable(name: "s", scope: !540, file: !1, line: 77, type: !13)
!549 = !DILocation(line: 77, column: 10, scope: !540)
!550 = !DILocalVariable(name: "j", scope: !551, file: !1, line: 78, type: !16)
!551 = distinct !DILexicalBlock(scope: !540, file: !1, line: 78, column: 3)
!552 = !DILocation(line: 78, column: 12, scope: !551)
!553 = !DILocation(line: 78, column: 8, scope: !551)
!554 = !DILocation(line: 78, column: 19, scope: !555)
!555 = distinct !DILexicalBlock(scope: !551, file: !1, line: 78, column: 3)
!556 = !DILocation(line: 78, column: 23, scope: !555)
!557 = !DILocation(line: 78, column: 21, scope: !555)
!558 = !DILocation(line: 78, column: 3, scope: !551)
!559 = !DILocalVariable(name: "k", scope: !560, file: !1, line: 79, type: !16)
!560 = distinct !DILexicalBlock(scope: !561, file: !1, line: 79, column: 5)
!561 = distinct !DILexicalBlock(scope: !555, file: !1, line: 78, column: 31)
!562 = !DILocation(line: 79, column: 14, scope: !560)
!563 = !DILocation(line: 79, column: 10, scope: !560)
!564 = !DILocation(line: 79, column: 21, scope: !565)
!565 = distinct !DILexicalBlock(scope: !560, file: !1, line: 79, column: 5)
!566 = !DILocation(line: 79, column: 25, scope: !565)
!567 = !DILocation(line: 79, column: 23, scope: !565)
!568 = !DILocation(line: 79, column: 5, scope: !560)
!569 = !DILocalVariable(name: "i", scope: !570, file: !1, line: 80, type: !16)
!570 = distinct !DILexicalBlock(scope: !565, file: !1, line: 80, column: 7)
!571 = !DILocation(line: 80, column: 16, scope: !570)
!572 = !DILocation(line: 80, column: 20, scope: !570)
!573 = !DILocation(line: 80, column: 12, scope: !570)
!574 = !DILocation(line: 80, column: 23, scope: !575)
!575 = distinct !DILexicalBlock(scope: !570, file: !1, line: 80, column: 7)
!576 = !DILocation(line: 80, column: 27, scope: !575)
!577 = !DILocation(line: 80, column: 25, scope: !575)
!578 = !DILocation(line: 80, column: 7, scope: !570)
!579 = !DILocation(line: 80, column: 51, scope: !575)
!580 = !DILocation(line: 80, column: 53, scope: !575)
!581 = !DILocation(line: 80, column: 57, scope: !575)
!582 = !DILocation(line: 80, column: 55, scope: !575)
!583 = !DILocation(line: 80, column: 61, scope: !575)
!584 = !DILocation(line: 80, column: 59, scope: !575)
!585 = !DILocation(line: 80, column: 66, scope: !575)
!586 = !DILocation(line: 80, column: 68, scope: !575)
!587 = !DILocation(line: 80, column: 72, scope: !575)
!588 = !DILocation(line: 80, column: 70, scope: !575)
!589 = !DILocation(line: 80, column: 76, scope: !575)
!590 = !DILocation(line: 80, column: 74, scope: !575)
!591 = !DILocation(line: 80, column: 35, scope: !575)
!592 = !DILocation(line: 80, column: 37, scope: !575)
!593 = !DILocation(line: 80, column: 41, scope: !575)
!594 = !DILocation(line: 80, column: 39, scope: !575)
!595 = !DILocation(line: 80, column: 45, scope: !575)
!596 = !DILocation(line: 80, column: 43, scope: !575)
!597 = !DILocation(line: 80, column: 48, scope: !575)
!598 = !DILocation(line: 80, column: 31, scope: !575)
!599 = !DILocation(line: 80, column: 7, scope: !575)
!600 = distinct !{!600, !578, !601, !47}
!601 = !DILocation(line: 80, column: 77, scope: !570)
!602 = !DILocation(line: 79, column: 29, scope: !565)
!603 = !DILocation(line: 79, column: 5, scope: !565)
!604 = distinct !{!604, !568, !605, !47}
!605 = !DILocation(line: 80, column: 77, scope: !560)
!606 = !DILocalVariable(name: "d", scope: !561, file: !1, line: 81, type: !13)
!607 = !DILocation(line: 81, column: 12, scope: !561)
!608 = !DILocation(line: 81, column: 21, scope: !561)
!609 = !DILocation(line: 81, column: 23, scope: !561)
!610 = !DILocation(line: 81, column: 27, scope: !561)
!611 = !DILocation(line: 81, column: 25, scope: !561)
!612 = !DILocation(line: 81, column: 31, scope: !561)
!613 = !DILocation(line: 81, column: 29, scope: !561)
!614 = !DILocation(line: 81, column: 16, scope: !561)
!615 = !DILocation(line: 82, column: 20, scope: !561)
!616 = !DILocation(line: 82, column: 5, scope: !561)
!617 = !DILocation(line: 82, column: 7, scope: !561)
!618 = !DILocation(line: 82, column: 11, scope: !561)
!619 = !DILocation(line: 82, column: 9, scope: !561)
!620 = !DILocation(line: 82, column: 15, scope: !561)
!621 = !DILocation(line: 82, column: 13, scope: !561)
!622 = !DILocation(line: 82, column: 18, scope: !561)
!623 = !DILocalVariable(name: "i", scope: !624, file: !1, line: 83, type: !16)
!624 = distinct !DILexicalBlock(scope: !561, file: !1, line: 83, column: 5)
!625 = !DILocation(line: 83, column: 14, scope: !624)
!626 = !DILocation(line: 83, column: 18, scope: !624)
!627 = !DILocation(line: 83, column: 20, scope: !624)
!628 = !DILocation(line: 83, column: 10, scope: !624)
!629 = !DILocation(line: 83, column: 25, scope: !630)
!630 = distinct !DILexicalBlock(scope: !624, file: !1, line: 83, column: 5)
!631 = !DILocation(line: 83, column: 29, scope: !630)
!632 = !DILocation(line: 83, column: 27, scope: !630)
!633 = !DILocation(line: 83, column: 5, scope: !624)
!634 = !DILocation(line: 83, column: 53, scope: !630)
!635 = !DILocation(line: 83, column: 37, scope: !630)
!636 = !DILocation(line: 83, column: 39, scope: !630)
!637 = !DILocation(line: 83, column: 43, scope: !630)
!638 = !DILocation(line: 83, column: 41, scope: !630)
!639 = !DILocation(line: 83, column: 47, scope: !630)
!640 = !DILocation(line: 83, column: 45, scope: !630)
!641 = !DILocation(line: 83, column: 50, scope: !630)
!642 = !DILocation(line: 83, column: 33, scope: !630)
!643 = !DILocation(line: 83, column: 5, scope: !630)
!644 = distinct !{!644, !633, !645, !47}
!645 = !DILocation(line: 83, column: 53, scope: !624)
!646 = !DILocation(line: 84, column: 14, scope: !561)
!647 = !DILocation(line: 84, column: 10, scope: !561)
!648 = !DILocation(line: 84, column: 7, scope: !561)
!649 = !DILocation(line: 85, column: 3, scope: !561)
!650 = !DILocation(line: 78, column: 27, scope: !555)
!651 = !DILocation(line: 78, column: 3, scope: !555)
!652 = distinct !{!652, !558, !653, !47}
!653 = !DILocation(line: 85, column: 3, scope: !551)
!654 = !DILocation(line: 86, column: 14, scope: !540)
!655 = !DILocation(line: 86, column: 12, scope: !540)
!656 = !DILocation(line: 86, column: 3, scope: !540)
!657 = distinct !DISubprogram(name: "convolve", scope: !1, file: !1, line: 89, type: !658, scopeLine: 89, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!658 = !DISubroutineType(types: !659)
!659 = !{!13, !14, !16, !14, !16}
!660 = !DILocalVariable(name: "x", arg: 1, scope: !657, file: !1, line: 89, type: !14)
!661 = !DILocation(line: 89, column: 31, scope: !657)
!662 = !DILocalVariable(name: "n", arg: 2, scope: !657, file: !1, line: 89, type: !16)
!663 = !DILocation(line: 89, column: 38, scope: !657)
!664 = !DILocalVariable(name: "k", arg: 3, scope: !657, file: !1, line: 89, type: !14)
!665 = !DILocation(line: 89, column: 55, scope: !657)
!666 = !DILocalVariable(name: "m", arg: 4, scope: !657, file: !1, line: 89, type: !16)
!667 = !DILocation(line: 89, column: 62, scope: !657)
!668 = !DILocalVariable(name: "y", scope: !657, file: !1, line: 90, type: !543)
!669 = !DILocation(line: 90, column: 11, scope: !657)
!670 = !DILocation(line: 90, column: 40, scope: !657)
!671 = !DILocation(line: 90, column: 44, scope: !657)
!672 = !DILocation(line: 90, column: 42, scope: !657)
!673 = !DILocation(line: 90, column: 46, scope: !657)
!674 = !DILocation(line: 90, column: 39, scope: !657)
!675 = !DILocation(line: 90, column: 37, scope: !657)
!676 = !DILocation(line: 90, column: 15, scope: !657)
!677 = !DILocation(line: 91, column: 10, scope: !657)
!678 = !DILocation(line: 91, column: 34, scope: !657)
!679 = !DILocation(line: 91, column: 38, scope: !657)
!680 = !DILocation(line: 91, column: 36, scope: !657)
!681 = !DILocation(line: 91, column: 40, scope: !657)
!682 = !DILocation(line: 91, column: 33, scope: !657)
!683 = !DILocation(line: 91, column: 31, scope: !657)
!684 = !DILocation(line: 91, column: 3, scope: !657)
!685 = !DILocalVariable(name: "i", scope: !686, file: !1, line: 92, type: !16)
!686 = distinct !DILexicalBlock(scope: !657, file: !1, line: 92, column: 3)
!687 = !DILocation(line: 92, column: 12, scope: !686)
!688 = !DILocation(line: 92, column: 8, scope: !686)
!689 = !DILocation(line: 92, column: 19, scope: !690)
!690 = distinct !DILexicalBlock(scope: !686, file: !1, line: 92, column: 3)
!691 = !DILocation(line: 92, column: 23, scope: !690)
!692 = !DILocation(line: 92, column: 21, scope: !690)
!693 = !DILocation(line: 92, column: 3, scope: !686)
!694 = !DILocalVariable(name: "j", scope: !695, file: !1, line: 93, type: !16)
!695 = distinct !DILexicalBlock(scope: !690, file: !1, line: 93, column: 5)
!696 = !DILocation(line: 93, column: 14, scope: !695)
!697 = !DILocation(line: 93, column: 10, scope: !695)
!698 = !DILocation(line: 93, column: 21, scope: !699)
!699 = distinct !DILexicalBlock(scope: !695, file: !1, line: 93, column: 5)
!700 = !DILocation(line: 93, column: 25, scope: !699)
!701 = !DILocation(line: 93, column: 23, scope: !699)
!702 = !DILocation(line: 93, column: 5, scope: !695)
!703 = !DILocation(line: 93, column: 45, scope: !699)
!704 = !DILocation(line: 93, column: 47, scope: !699)
!705 = !DILocation(line: 93, column: 52, scope: !699)
!706 = !DILocation(line: 93, column: 54, scope: !699)
!707 = !DILocation(line: 93, column: 33, scope: !699)
!708 = !DILocation(line: 93, column: 35, scope: !699)
!709 = !DILocation(line: 93, column: 39, scope: !699)
!710 = !DILocation(line: 93, column: 37, scope: !699)
!711 = !DILocation(line: 93, column: 42, scope: !699)
!712 = !DILocation(line: 93, column: 29, scope: !699)
!713 = !DILocation(line: 93, column: 5, scope: !699)
!714 = distinct !{!714, !702, !715, !47}
!715 = !DILocation(line: 93, column: 55, scope: !695)
!716 = !DILocation(line: 92, column: 27, scope: !690)
!717 = !DILocation(line: 92, column: 3, scope: !690)
!718 = distinct !{!718, !693, !719, !47}
!719 = !DILocation(line: 93, column: 55, scope: !686)
!720 = !DILocalVariable(name: "s", scope: !657, file: !1, line: 94, type: !13)
!721 = !DILocation(line: 94, column: 10, scope: !657)
!722 = !DILocalVariable(name: "i", scope: !723, file: !1, line: 95, type: !16)
!723 = distinct !DILexicalBlock(scope: !657, file: !1, line: 95, column: 3)
!724 = !DILocation(line: 95, column: 12, scope: !723)
!725 = !DILocation(line: 95, column: 8, scope: !723)
!726 = !DILocation(line: 95, column: 19, scope: !727)
!727 = distinct !DILexicalBlock(scope: !723, file: !1, line: 95, column: 3)
!728 = !DILocation(line: 95, column: 23, scope: !727)
!729 = !DILocation(line: 95, column: 27, scope: !727)
!730 = !DILocation(line: 95, column: 25, scope: !727)
!731 = !DILocation(line: 95, column: 29, scope: !727)
!732 = !DILocation(line: 95, column: 21, scope: !727)
!733 = !DILocation(line: 95, column: 3, scope: !723)
!734 = !DILocation(line: 95, column: 44, scope: !727)
!735 = !DILocation(line: 95, column: 46, scope: !727)
!736 = !DILocation(line: 95, column: 51, scope: !727)
!737 = !DILocation(line: 95, column: 53, scope: !727)
!738 = !DILocation(line: 95, column: 41, scope: !727)
!739 = !DILocation(line: 95, column: 39, scope: !727)
!740 = !DILocation(line: 95, column: 35, scope: !727)
!741 = !DILocation(line: 95, column: 3, scope: !727)
!742 = distinct !{!742, !733, !743, !47}
!743 = !DILocation(line: 95, column: 54, scope: !723)
!744 = !DILocation(line: 96, column: 8, scope: !657)
!745 = !DILocation(line: 96, column: 3, scope: !657)
!746 = !DILocation(line: 97, column: 10, scope: !657)
!747 = !DILocation(line: 97, column: 3, scope: !657)
!748 = distinct !DISubprogram(name: "stack_machine", scope: !1, file: !1, line: 109, type: !749, scopeLine: 109, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!749 = !DISubroutineType(types: !750)
!750 = !{!13, !751, !16, !13, !13}
!751 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !752, size: 64)
!752 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!753 = !DILocalVariable(name: "ops", arg: 1, scope: !748, file: !1, line: 109, type: !751)
!754 = !DILocation(line: 109, column: 33, scope: !748)
!755 = !DILocalVariable(name: "n", arg: 2, scope: !748, file: !1, line: 109, type: !16)
!756 = !DILocation(line: 109, column: 42, scope: !748)
!757 = !DILocalVariable(name: "x", arg: 3, scope: !748, file: !1, line: 109, type: !13)
!758 = !DILocation(line: 109, column: 52, scope: !748)
!759 = !DILocalVariable(name: "y", arg: 4, scope: !748, file: !1, line: 109, type: !13)
!760 = !DILocation(line: 109, column: 62, scope: !748)
!761 = !DILocalVariable(name: "stack", scope: !748, file: !1, line: 110, type: !762)
!762 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 512, elements: !763)
!763 = !{!764}
!764 = !DISubrange(count: 8)
!765 = !DILocation(line: 110, column: 10, scope: !748)
!766 = !DILocalVariable(name: "top", scope: !748, file: !1, line: 111, type: !16)
!767 = !DILocation(line: 111, column: 7, scope: !748)
!768 = !DILocation(line: 112, column: 18, scope: !748)
!769 = !DILocation(line: 112, column: 12, scope: !748)
!770 = !DILocation(line: 112, column: 3, scope: !748)
!771 = !DILocation(line: 112, column: 16, scope: !748)
!772 = !DILocalVariable(name: "i", scope: !773, file: !1, line: 113, type: !16)
!773 = distinct !DILexicalBlock(scope: !748, file: !1, line: 113, column: 3)
!774 = !DILocation(line: 113, column: 12, scope: !773)
!775 = !DILocation(line: 113, column: 8, scope: !773)
!776 = !DILocation(line: 113, column: 19, scope: !777)
!777 = distinct !DILexicalBlock(scope: !773, file: !1, line: 113, column: 3)
!778 = !DILocation(line: 113, column: 23, scope: !777)
!779 = !DILocation(line: 113, column: 21, scope: !777)
!780 = !DILocation(line: 113, column: 3, scope: !773)
!781 = !DILocation(line: 114, column: 20, scope: !782)
!782 = distinct !DILexicalBlock(scope: !777, file: !1, line: 113, column: 31)
!783 = !DILocation(line: 114, column: 14, scope: !782)
!784 = !DILocation(line: 114, column: 5, scope: !782)
!785 = !DILocation(line: 114, column: 18, scope: !782)
!786 = !DILocalVariable(name: "b", scope: !782, file: !1, line: 115, type: !13)
!787 = !DILocation(line: 115, column: 12, scope: !782)
!788 = !DILocation(line: 115, column: 22, scope: !782)
!789 = !DILocation(line: 115, column: 16, scope: !782)
!790 = !DILocalVariable(name: "a", scope: !782, file: !1, line: 115, type: !13)
!791 = !DILocation(line: 115, column: 30, scope: !782)
!792 = !DILocation(line: 115, column: 40, scope: !782)
!793 = !DILocation(line: 115, column: 34, scope: !782)
!794 = !DILocation(line: 116, column: 26, scope: !782)
!795 = !DILocation(line: 116, column: 30, scope: !782)
!796 = !DILocation(line: 116, column: 34, scope: !782)
!797 = !DILocation(line: 116, column: 37, scope: !782)
!798 = !DILocation(line: 116, column: 20, scope: !782)
!799 = !DILocation(line: 116, column: 14, scope: !782)
!800 = !DILocation(line: 116, column: 5, scope: !782)
!801 = !DILocation(line: 116, column: 18, scope: !782)
!802 = !DILocation(line: 117, column: 16, scope: !782)
!803 = !DILocation(line: 117, column: 20, scope: !782)
!804 = !DILocation(line: 117, column: 10, scope: !782)
!805 = !DILocation(line: 117, column: 25, scope: !782)
!806 = !DILocation(line: 117, column: 37, scope: !782)
!807 = !DILocation(line: 117, column: 35, scope: !782)
!808 = !DILocation(line: 117, column: 7, scope: !782)
!809 = !DILocation(line: 118, column: 3, scope: !782)
!810 = !DILocation(line: 113, column: 27, scope: !777)
!811 = !DILocation(line: 113, column: 3, scope: !777)
!812 = distinct !{!812, !780, !813, !47}
!813 = !DILocation(line: 118, column: 3, scope: !773)
!814 = !DILocation(line: 119, column: 16, scope: !748)
!815 = !DILocation(line: 119, column: 20, scope: !748)
!816 = !DILocation(line: 119, column: 10, scope: !748)
!817 = !DILocation(line: 119, column: 27, scope: !748)
!818 = !DILocation(line: 119, column: 25, scope: !748)
!819 = !DILocation(line: 119, column: 3, scope: !748)
!820 = distinct !DISubprogram(name: "apply", scope: !1, file: !1, line: 100, type: !821, scopeLine: 100, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !17)
!821 = !DISubroutineType(types: !822)
!822 = !{!13, !16, !13, !13}
!823 = !DILocalVariable(name: "op", arg: 1, scope: !820, file: !1, line: 100, type: !16)
!824 = !DILocation(line: 100, column: 25, scope: !820)
!825 = !DILocalVariable(name: "a", arg: 2, scope: !820, file: !1, line: 100, type: !13)
!826 = !DILocation(line: 100, column: 36, scope: !820)
!827 = !DILocalVariable(name: "b", arg: 3, scope: !820, file: !1, line: 100, type: !13)
!828 = !DILocation(line: 100, column: 46, scope: !820)
!829 = !DILocation(line: 101, column: 11, scope: !820)
!830 = !DILocation(line: 101, column: 3, scope: !820)
!831 = !DILocation(line: 102, column: 20, scope: !832)
!832 = distinct !DILexicalBlock(scope: !820, file: !1, line: 101, column: 15)
!833 = !DILocation(line: 102, column: 24, scope: !832)
!834 = !DILocation(line: 102, column: 22, scope: !832)
!835 = !DILocation(line: 102, column: 13, scope: !832)
!836 = !DILocation(line: 103, column: 20, scope: !832)
!837 = !DILocation(line: 103, column: 24, scope: !832)
!838 = !DILocation(line: 103, column: 22, scope: !832)
!839 = !DILocation(line: 103, column: 13, scope: !832)
!840 = !DILocation(line: 104, column: 20, scope: !832)
!841 = !DILocation(line: 104, column: 22, scope: !832)
!842 = !DILocation(line: 104, column: 29, scope: !832)
!843 = !DILocation(line: 104, column: 33, scope: !832)
!844 = !DILocation(line: 104, column: 31, scope: !832)
!845 = !DILocation(line: 104, column: 13, scope: !832)
!846 = !DILocation(line: 105, column: 24, scope: !832)
!847 = !DILocation(line: 105, column: 20, scope: !832)
!848 = !DILocation(line: 105, column: 32, scope: !832)
!849 = !DILocation(line: 105, column: 30, scope: !832)
!850 = !DILocation(line: 105, column: 13, scope: !832)
!851 = !DILocation(line: 106, column: 21, scope: !832)
!852 = !DILocation(line: 106, column: 14, scope: !832)
!853 = !DILocation(line: 108, column: 1, scope: !820)
!854 = distinct !DISubprogram(name: "list", scope: !1, file: !1, line: 123, type: !855, scopeLine: 123, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!855 = !DISubroutineType(types: !856)
!856 = !{!13, !13, !16}
!857 = !DILocalVariable(name: "x", arg: 1, scope: !854, file: !1, line: 123, type: !13)
!858 = !DILocation(line: 123, column: 20, scope: !854)
!859 = !DILocalVariable(name: "n", arg: 2, scope: !854, file: !1, line: 123, type: !16)
!860 = !DILocation(line: 123, column: 27, scope: !854)
!861 = !DILocalVariable(name: "head", scope: !854, file: !1, line: 124, type: !862)
!862 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !863, size: 64)
!863 = !DIDerivedType(tag: DW_TAG_typedef, name: "node", file: !1, line: 122, baseType: !864)
!864 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !1, line: 122, size: 128, elements: !865)
!865 = !{!866, !867}
!866 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !864, file: !1, line: 122, baseType: !13, size: 64)
!867 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !864, file: !1, line: 122, baseType: !868, size: 64, offset: 64)
!868 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !864, size: 64)
!869 = !DILocation(line: 124, column: 9, scope: !854)
!870 = !DILocalVariable(name: "i", scope: !871, file: !1, line: 125, type: !16)
!871 = distinct !DILexicalBlock(scope: !854, file: !1, line: 125, column: 3)
!872 = !DILocation(line: 125, column: 12, scope: !871)
!873 = !DILocation(line: 125, column: 8, scope: !871)
!874 = !DILocation(line: 125, column: 19, scope: !875)
!875 = distinct !DILexicalBlock(scope: !871, file: !1, line: 125, column: 3)
!876 = !DILocation(line: 125, column: 23, scope: !875)
!877 = !DILocation(line: 125, column: 21, scope: !875)
!878 = !DILocation(line: 125, column: 3, scope: !871)
!879 = !DILocalVariable(name: "p", scope: !880, file: !1, line: 126, type: !862)
!880 = distinct !DILexicalBlock(scope: !875, file: !1, line: 125, column: 31)
!881 = !DILocation(line: 126, column: 11, scope: !880)
!882 = !DILocation(line: 126, column: 15, scope: !880)
!883 = !DILocation(line: 127, column: 12, scope: !880)
!884 = !DILocation(line: 127, column: 16, scope: !880)
!885 = !DILocation(line: 127, column: 20, scope: !880)
!886 = !DILocation(line: 127, column: 26, scope: !880)
!887 = !DILocation(line: 127, column: 18, scope: !880)
!888 = !DILocation(line: 127, column: 30, scope: !880)
!889 = !DILocation(line: 127, column: 5, scope: !880)
!890 = !DILocation(line: 127, column: 8, scope: !880)
!891 = !DILocation(line: 127, column: 10, scope: !880)
!892 = !DILocation(line: 128, column: 15, scope: !880)
!893 = !DILocation(line: 128, column: 5, scope: !880)
!894 = !DILocation(line: 128, column: 8, scope: !880)
!895 = !DILocation(line: 128, column: 13, scope: !880)
!896 = !DILocation(line: 129, column: 12, scope: !880)
!897 = !DILocation(line: 129, column: 10, scope: !880)
!898 = !DILocation(line: 130, column: 3, scope: !880)
!899 = !DILocation(line: 125, column: 27, scope: !875)
!900 = !DILocation(line: 125, column: 3, scope: !875)
!901 = distinct !{!901, !878, !902, !47}
!902 = !DILocation(line: 130, column: 3, scope: !871)
!903 = !DILocalVariable(name: "s", scope: !854, file: !1, line: 131, type: !13)
!904 = !DILocation(line: 131, column: 10, scope: !854)
!905 = !DILocation(line: 132, column: 3, scope: !854)
!906 = !DILocation(line: 132, column: 10, scope: !854)
!907 = !DILocation(line: 133, column: 14, scope: !908)
!908 = distinct !DILexicalBlock(scope: !854, file: !1, line: 132, column: 16)
!909 = !DILocation(line: 133, column: 20, scope: !908)
!910 = !DILocation(line: 133, column: 10, scope: !908)
!911 = !DILocation(line: 133, column: 7, scope: !908)
!912 = !DILocalVariable(name: "p", scope: !908, file: !1, line: 134, type: !862)
!913 = !DILocation(line: 134, column: 11, scope: !908)
!914 = !DILocation(line: 134, column: 15, scope: !908)
!915 = !DILocation(line: 134, column: 21, scope: !908)
!916 = !DILocation(line: 135, column: 10, scope: !908)
!917 = !DILocation(line: 135, column: 5, scope: !908)
!918 = !DILocation(line: 136, column: 12, scope: !908)
!919 = !DILocation(line: 136, column: 10, scope: !908)
!920 = distinct !{!920, !905, !921, !47}
!921 = !DILocation(line: 137, column: 3, scope: !854)
!922 = !DILocation(line: 138, column: 10, scope: !854)
!923 = !DILocation(line: 138, column: 3, scope: !854)
!924 = distinct !DISubprogram(name: "bisect", scope: !1, file: !1, line: 141, type: !925, scopeLine: 141, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!925 = !DISubroutineType(types: !926)
!926 = !{!13, !13, !13}
!927 = !DILocalVariable(name: "a", arg: 1, scope: !924, file: !1, line: 141, type: !13)
!928 = !DILocation(line: 141, column: 22, scope: !924)
!929 = !DILocalVariable(name: "b", arg: 2, scope: !924, file: !1, line: 141, type: !13)
!930 = !DILocation(line: 141, column: 32, scope: !924)
!931 = !DILocalVariable(name: "lo", scope: !924, file: !1, line: 142, type: !13)
!932 = !DILocation(line: 142, column: 10, scope: !924)
!933 = !DILocalVariable(name: "hi", scope: !924, file: !1, line: 142, type: !13)
!934 = !DILocation(line: 142, column: 18, scope: !924)
!935 = !DILocation(line: 142, column: 23, scope: !924)
!936 = !DILocation(line: 143, column: 3, scope: !924)
!937 = !DILocalVariable(name: "mid", scope: !938, file: !1, line: 144, type: !13)
!938 = distinct !DILexicalBlock(scope: !924, file: !1, line: 143, column: 6)
!939 = !DILocation(line: 144, column: 12, scope: !938)
!940 = !DILocation(line: 144, column: 25, scope: !938)
!941 = !DILocation(line: 144, column: 30, scope: !938)
!942 = !DILocation(line: 144, column: 28, scope: !938)
!943 = !DILocation(line: 144, column: 22, scope: !938)
!944 = !DILocation(line: 145, column: 9, scope: !945)
!945 = distinct !DILexicalBlock(scope: !938, file: !1, line: 145, column: 9)
!946 = !DILocation(line: 145, column: 15, scope: !945)
!947 = !DILocation(line: 145, column: 13, scope: !945)
!948 = !DILocation(line: 145, column: 21, scope: !945)
!949 = !DILocation(line: 145, column: 19, scope: !945)
!950 = !DILocation(line: 145, column: 25, scope: !945)
!951 = !DILocation(line: 145, column: 23, scope: !945)
!952 = !DILocation(line: 145, column: 33, scope: !945)
!953 = !DILocation(line: 145, column: 31, scope: !945)
!954 = !DILocation(line: 145, column: 28, scope: !945)
!955 = !DILocation(line: 145, column: 48, scope: !945)
!956 = !DILocation(line: 145, column: 46, scope: !945)
!957 = !DILocation(line: 146, column: 3, scope: !938)
!958 = !DILocation(line: 146, column: 12, scope: !924)
!959 = !DILocation(line: 146, column: 17, scope: !924)
!960 = !DILocation(line: 146, column: 15, scope: !924)
!961 = !DILocation(line: 146, column: 29, scope: !924)
!962 = !DILocation(line: 146, column: 27, scope: !924)
!963 = !DILocation(line: 146, column: 20, scope: !924)
!964 = distinct !{!964, !936, !965, !47}
!965 = !DILocation(line: 146, column: 30, scope: !924)
!966 = !DILocalVariable(name: "x", scope: !924, file: !1, line: 148, type: !13)
!967 = !DILocation(line: 148, column: 10, scope: !924)
!968 = !DILocation(line: 148, column: 21, scope: !924)
!969 = !DILocation(line: 148, column: 26, scope: !924)
!970 = !DILocation(line: 148, column: 24, scope: !924)
!971 = !DILocation(line: 148, column: 18, scope: !924)
!972 = !DILocation(line: 149, column: 10, scope: !924)
!973 = !DILocation(line: 149, column: 15, scope: !924)
!974 = !DILocation(line: 149, column: 19, scope: !924)
!975 = !DILocation(line: 149, column: 17, scope: !924)
!976 = !DILocation(line: 149, column: 23, scope: !924)
!977 = !DILocation(line: 149, column: 27, scope: !924)
!978 = !DILocation(line: 149, column: 25, scope: !924)
!979 = !DILocation(line: 149, column: 37, scope: !924)
!980 = !DILocation(line: 149, column: 35, scope: !924)
!981 = !DILocation(line: 149, column: 41, scope: !924)
!982 = !DILocation(line: 149, column: 39, scope: !924)
!983 = !DILocation(line: 149, column: 30, scope: !924)
!984 = !DILocation(line: 149, column: 12, scope: !924)
!985 = !DILocation(line: 149, column: 3, scope: !924)
!986 = distinct !DISubprogram(name: "weighted_order", scope: !1, file: !1, line: 163, type: !541, scopeLine: 163, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!987 = !DILocalVariable(name: "a", arg: 1, scope: !986, file: !1, line: 163, type: !543)
!988 = !DILocation(line: 163, column: 31, scope: !986)
!989 = !DILocalVariable(name: "n", arg: 2, scope: !986, file: !1, line: 163, type: !16)
!990 = !DILocation(line: 163, column: 38, scope: !986)
!991 = !DILocation(line: 164, column: 10, scope: !986)
!992 = !DILocation(line: 164, column: 16, scope: !986)
!993 = !DILocation(line: 164, column: 18, scope: !986)
!994 = !DILocation(line: 164, column: 3, scope: !986)
!995 = !DILocalVariable(name: "s", scope: !986, file: !1, line: 165, type: !13)
!996 = !DILocation(line: 165, column: 10, scope: !986)
!997 = !DILocalVariable(name: "i", scope: !998, file: !1, line: 166, type: !16)
!998 = distinct !DILexicalBlock(scope: !986, file: !1, line: 166, column: 3)
!999 = !DILocation(line: 166, column: 12, scope: !998)
!1000 = !DILocation(line: 166, column: 8, scope: !998)
!1001 = !DILocation(line: 166, column: 19, scope: !1002)
!1002 = distinct !DILexicalBlock(scope: !998, file: !1, line: 166, column: 3)
!1003 = !DILocation(line: 166, column: 23, scope: !1002)
!1004 = !DILocation(line: 166, column: 21, scope: !1002)
!1005 = !DILocation(line: 166, column: 3, scope: !998)
!1006 = !DILocation(line: 166, column: 37, scope: !1002)
!1007 = !DILocation(line: 166, column: 39, scope: !1002)
!1008 = !DILocation(line: 166, column: 36, scope: !1002)
!1009 = !DILocation(line: 166, column: 46, scope: !1002)
!1010 = !DILocation(line: 166, column: 48, scope: !1002)
!1011 = !DILocation(line: 166, column: 44, scope: !1002)
!1012 = !DILocation(line: 166, column: 53, scope: !1002)
!1013 = !DILocation(line: 166, column: 55, scope: !1002)
!1014 = !DILocation(line: 166, column: 33, scope: !1002)
!1015 = !DILocation(line: 166, column: 31, scope: !1002)
!1016 = !DILocation(line: 166, column: 27, scope: !1002)
!1017 = !DILocation(line: 166, column: 3, scope: !1002)
!1018 = distinct !{!1018, !1005, !1019, !47}
!1019 = !DILocation(line: 166, column: 56, scope: !998)
!1020 = !DILocation(line: 167, column: 10, scope: !986)
!1021 = !DILocation(line: 167, column: 3, scope: !986)
!1022 = distinct !DISubprogram(name: "qsort_", scope: !1, file: !1, line: 152, type: !1023, scopeLine: 152, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !17)
!1023 = !DISubroutineType(types: !1024)
!1024 = !{null, !543, !16, !16}
!1025 = !DILocalVariable(name: "a", arg: 1, scope: !1022, file: !1, line: 152, type: !543)
!1026 = !DILocation(line: 152, column: 28, scope: !1022)
!1027 = !DILocalVariable(name: "lo", arg: 2, scope: !1022, file: !1, line: 152, type: !16)
!1028 = !DILocation(line: 152, column: 35, scope: !1022)
!1029 = !DILocalVariable(name: "hi", arg: 3, scope: !1022, file: !1, line: 152, type: !16)
!1030 = !DILocation(line: 152, column: 43, scope: !1022)
!1031 = !DILocation(line: 153, column: 7, scope: !1032)
!1032 = distinct !DILexicalBlock(scope: !1022, file: !1, line: 153, column: 7)
!1033 = !DILocation(line: 153, column: 13, scope: !1032)
!1034 = !DILocation(line: 153, column: 10, scope: !1032)
!1035 = !DILocation(line: 153, column: 17, scope: !1032)
!1036 = !DILocalVariable(name: "p", scope: !1022, file: !1, line: 154, type: !13)
!1037 = !DILocation(line: 154, column: 10, scope: !1022)
!1038 = !DILocation(line: 154, column: 14, scope: !1022)
!1039 = !DILocation(line: 154, column: 16, scope: !1022)
!1040 = !DILocalVariable(name: "i", scope: !1022, file: !1, line: 155, type: !16)
!1041 = !DILocation(line: 155, column: 7, scope: !1022)
!1042 = !DILocation(line: 155, column: 11, scope: !1022)
!1043 = !DILocalVariable(name: "j", scope: !1044, file: !1, line: 156, type: !16)
!1044 = distinct !DILexicalBlock(scope: !1022, file: !1, line: 156, column: 3)
!1045 = !DILocation(line: 156, column: 12, scope: !1044)
!1046 = !DILocation(line: 156, column: 16, scope: !1044)
!1047 = !DILocation(line: 156, column: 8, scope: !1044)
!1048 = !DILocation(line: 156, column: 20, scope: !1049)
!1049 = distinct !DILexicalBlock(scope: !1044, file: !1, line: 156, column: 3)
!1050 = !DILocation(line: 156, column: 24, scope: !1049)
!1051 = !DILocation(line: 156, column: 22, scope: !1049)
!1052 = !DILocation(line: 156, column: 3, scope: !1044)
!1053 = !DILocation(line: 157, column: 9, scope: !1054)
!1054 = distinct !DILexicalBlock(scope: !1049, file: !1, line: 157, column: 9)
!1055 = !DILocation(line: 157, column: 11, scope: !1054)
!1056 = !DILocation(line: 157, column: 16, scope: !1054)
!1057 = !DILocation(line: 157, column: 14, scope: !1054)
!1058 = !DILocalVariable(name: "t", scope: !1059, file: !1, line: 157, type: !13)
!1059 = distinct !DILexicalBlock(scope: !1054, file: !1, line: 157, column: 19)
!1060 = !DILocation(line: 157, column: 28, scope: !1059)
!1061 = !DILocation(line: 157, column: 32, scope: !1059)
!1062 = !DILocation(line: 157, column: 34, scope: !1059)
!1063 = !DILocation(line: 157, column: 45, scope: !1059)
!1064 = !DILocation(line: 157, column: 47, scope: !1059)
!1065 = !DILocation(line: 157, column: 38, scope: !1059)
!1066 = !DILocation(line: 157, column: 40, scope: !1059)
!1067 = !DILocation(line: 157, column: 43, scope: !1059)
!1068 = !DILocation(line: 157, column: 58, scope: !1059)
!1069 = !DILocation(line: 157, column: 51, scope: !1059)
!1070 = !DILocation(line: 157, column: 53, scope: !1059)
!1071 = !DILocation(line: 157, column: 56, scope: !1059)
!1072 = !DILocation(line: 157, column: 62, scope: !1059)
!1073 = !DILocation(line: 157, column: 66, scope: !1059)
!1074 = !DILocation(line: 156, column: 29, scope: !1049)
!1075 = !DILocation(line: 156, column: 3, scope: !1049)
!1076 = distinct !{!1076, !1052, !1077, !47}
!1077 = !DILocation(line: 157, column: 66, scope: !1044)
!1078 = !DILocation(line: 158, column: 11, scope: !1022)
!1079 = !DILocation(line: 158, column: 13, scope: !1022)
!1080 = !DILocation(line: 158, column: 3, scope: !1022)
!1081 = !DILocation(line: 158, column: 5, scope: !1022)
!1082 = !DILocation(line: 158, column: 9, scope: !1022)
!1083 = !DILocation(line: 159, column: 10, scope: !1022)
!1084 = !DILocation(line: 159, column: 3, scope: !1022)
!1085 = !DILocation(line: 159, column: 5, scope: !1022)
!1086 = !DILocation(line: 159, column: 8, scope: !1022)
!1087 = !DILocation(line: 160, column: 10, scope: !1022)
!1088 = !DILocation(line: 160, column: 13, scope: !1022)
!1089 = !DILocation(line: 160, column: 17, scope: !1022)
!1090 = !DILocation(line: 160, column: 19, scope: !1022)
!1091 = !DILocation(line: 160, column: 3, scope: !1022)
!1092 = !DILocation(line: 161, column: 10, scope: !1022)
!1093 = !DILocation(line: 161, column: 13, scope: !1022)
!1094 = !DILocation(line: 161, column: 15, scope: !1022)
!1095 = !DILocation(line: 161, column: 20, scope: !1022)
!1096 = !DILocation(line: 161, column: 3, scope: !1022)
!1097 = !DILocation(line: 162, column: 1, scope: !1022)
