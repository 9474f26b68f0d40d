; ModuleID = 'a.c'
source_filename = "a.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.P = type { double, double, i32 }

@.str = private unnamed_addr constant [4 x i8] c"%f\0A\00", align 1, !dbg !0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @f(ptr noalias noundef %0, i32 noundef %1, ptr noundef %2) #0 !dbg !19 {
  %4 = alloca double, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !32, !DIExpression(), !33)
  store i32 %1, ptr %6, align 4
    #dbg_declare(ptr %6, !34, !DIExpression(), !35)
  store ptr %2, ptr %7, align 8
    #dbg_declare(ptr %7, !36, !DIExpression(), !37)
    #dbg_declare(ptr %8, !38, !DIExpression(), !39)
  store double 0.000000e+00, ptr %8, align 8, !dbg !39
    #dbg_declare(ptr %9, !40, !DIExpression(), !42)
  store i32 0, ptr %9, align 4, !dbg !42
  br label %10, !dbg !43

10:                                               ; preds = %39, %3
  %11 = load i32, ptr %9, align 4, !dbg !44
  %12 = load i32, ptr %6, align 4, !dbg !46
  %13 = icmp slt i32 %11, %12, !dbg !47
  br i1 %13, label %14, label %42, !dbg !48

14:                                               ; preds = %10
  %15 = load ptr, ptr %5, align 8, !dbg !49
  %16 = load i32, ptr %9, align 4, !dbg !52
  %17 = sext i32 %16 to i64, !dbg !49
  %18 = getelementptr inbounds double, ptr %15, i64 %17, !dbg !49
  %19 = load double, ptr %18, align 8, !dbg !49
  %20 = fcmp ogt double %19, 0.000000e+00, !dbg !53
  br i1 %20, label %21, label %33, !dbg !53

21:                                               ; preds = %14
  %22 = load ptr, ptr %5, align 8, !dbg !54
  %23 = load i32, ptr %9, align 4, !dbg !55
  %24 = sext i32 %23 to i64, !dbg !54
  %25 = getelementptr inbounds double, ptr %22, i64 %24, !dbg !54
  %26 = load double, ptr %25, align 8, !dbg !54
  %27 = call double @sin(double noundef %26) #5, !dbg !56
  %28 = load ptr, ptr %7, align 8, !dbg !57
  %29 = getelementptr inbounds nuw %struct.P, ptr %28, i32 0, i32 0, !dbg !58
  %30 = load double, ptr %29, align 8, !dbg !58
  %31 = load double, ptr %8, align 8, !dbg !59
  %32 = call double @llvm.fmuladd.f64(double %27, double %30, double %31), !dbg !59
  store double %32, ptr %8, align 8, !dbg !59
  br label %38, !dbg !60

33:                                               ; preds = %14
  %34 = load ptr, ptr %7, align 8, !dbg !61
  %35 = getelementptr inbounds nuw %struct.P, ptr %34, i32 0, i32 2, !dbg !62
  %36 = load i32, ptr %35, align 8, !dbg !63
  %37 = add nsw i32 %36, 1, !dbg !63
  store i32 %37, ptr %35, align 8, !dbg !63
  br label %38

38:                                               ; preds = %33, %21
  br label %39, !dbg !64

39:                                               ; preds = %38
  %40 = load i32, ptr %9, align 4, !dbg !65
  %41 = add nsw i32 %40, 1, !dbg !65
  store i32 %41, ptr %9, align 4, !dbg !65
  br label %10, !dbg !66, !llvm.loop !67

42:                                               ; preds = %10
  %43 = load i32, ptr %6, align 4, !dbg !70
  switch i32 %43, label %51 [
    i32 1, label %44
    i32 2, label %45
    i32 9, label %48
  ], !dbg !71

44:                                               ; preds = %42
  store double 2.000000e+00, ptr %4, align 8, !dbg !72
  br label %53, !dbg !72

45:                                               ; preds = %42
  %46 = load double, ptr %8, align 8, !dbg !74
  %47 = fmul double %46, 3.000000e+00, !dbg !75
  store double %47, ptr %4, align 8, !dbg !76
  br label %53, !dbg !76

48:                                               ; preds = %42
  %49 = load double, ptr %8, align 8, !dbg !77
  %50 = call i32 (ptr, ...) @printf(ptr noundef @.str, double noundef %49), !dbg !78
  br label %51, !dbg !79

51:                                               ; preds = %48, %42
  %52 = load double, ptr %8, align 8, !dbg !80
  store double %52, ptr %4, align 8, !dbg !81
  br label %53, !dbg !81

53:                                               ; preds = %51, %45, %44
  %54 = load double, ptr %4, align 8, !dbg !82
  ret double %54, !dbg !82
}

; Function Attrs: nounwind
declare double @sin(double noundef) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

declare i32 @printf(ptr noundef, ...) #3

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @g(ptr dead_on_unwind noalias writable sret(%struct.P) align 8 %0, ptr noundef byval(%struct.P) align 8 %1, x86_fp80 noundef %2, half noundef %3, ptr noundef %4) #0 !dbg !83 {
  %6 = alloca x86_fp80, align 16
  %7 = alloca half, align 2
  %8 = alloca ptr, align 8
    #dbg_declare(ptr %1, !90, !DIExpression(), !91)
  store x86_fp80 %2, ptr %6, align 16
    #dbg_declare(ptr %6, !92, !DIExpression(), !93)
  store half %3, ptr %7, align 2
    #dbg_declare(ptr %7, !94, !DIExpression(), !95)
  store ptr %4, ptr %8, align 8
    #dbg_declare(ptr %8, !96, !DIExpression(), !97)
  %9 = load x86_fp80, ptr %6, align 16, !dbg !98
  %10 = fptrunc x86_fp80 %9 to double, !dbg !99
  %11 = load half, ptr %7, align 2, !dbg !100
  %12 = fpext half %11 to double, !dbg !101
  %13 = fadd double %10, %12, !dbg !102
  %14 = fpext double %13 to x86_fp80, !dbg !99
  %15 = fadd x86_fp80 %14, 0xK3FFBCCCCCCCCCCCCCCCD, !dbg !103
  %16 = getelementptr inbounds nuw %struct.P, ptr %1, i32 0, i32 0, !dbg !104
  %17 = load double, ptr %16, align 8, !dbg !105
  %18 = fpext double %17 to x86_fp80, !dbg !105
  %19 = fadd x86_fp80 %18, %15, !dbg !105
  %20 = fptrunc x86_fp80 %19 to double, !dbg !105
  store double %20, ptr %16, align 8, !dbg !105
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 24, i1 false), !dbg !106
  ret void, !dbg !107
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!11, !12, !13, !14, !15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 4, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "a.c", directory: "/tmp/i", checksumkind: CSK_MD5, checksum: "413a7855eb4266810ce210b5feaa7385")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 4)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !8, globals: !10, splitDebugInlining: false, nameTableKind: None)
!8 = !{!9}
!9 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{i32 8, !"PIC Level", i32 2}
!15 = !{i32 7, !"PIE Level", i32 2}
!16 = !{i32 7, !"uwtable", i32 2}
!17 = !{i32 7, !"frame-pointer", i32 2}
!18 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!19 = distinct !DISubprogram(name: "f", scope: !2, file: !2, line: 4, type: !20, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !7, retainedNodes: !31)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !22, !24, !25}
!22 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "P", file: !2, line: 3, size: 192, elements: !27)
!27 = !{!28, !29, !30}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !26, file: !2, line: 3, baseType: !9, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !26, file: !2, line: 3, baseType: !9, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !26, file: !2, line: 3, baseType: !24, size: 32, offset: 128)
!31 = !{}
!32 = !DILocalVariable(name: "x", arg: 1, scope: !19, file: !2, line: 4, type: !22)
!33 = !DILocation(line: 4, column: 27, scope: !19)
!34 = !DILocalVariable(name: "n", arg: 2, scope: !19, file: !2, line: 4, type: !24)
!35 = !DILocation(line: 4, column: 34, scope: !19)
!36 = !DILocalVariable(name: "p", arg: 3, scope: !19, file: !2, line: 4, type: !25)
!37 = !DILocation(line: 4, column: 47, scope: !19)
!38 = !DILocalVariable(name: "s", scope: !19, file: !2, line: 4, type: !9)
!39 = !DILocation(line: 4, column: 58, scope: !19)
!40 = !DILocalVariable(name: "i", scope: !41, file: !2, line: 4, type: !24)
!41 = distinct !DILexicalBlock(scope: !19, file: !2, line: 4, column: 63)
!42 = !DILocation(line: 4, column: 71, scope: !41)
!43 = !DILocation(line: 4, column: 67, scope: !41)
!44 = !DILocation(line: 4, column: 75, scope: !45)
!45 = distinct !DILexicalBlock(scope: !41, file: !2, line: 4, column: 63)
!46 = !DILocation(line: 4, column: 77, scope: !45)
!47 = !DILocation(line: 4, column: 76, scope: !45)
!48 = !DILocation(line: 4, column: 63, scope: !41)
!49 = !DILocation(line: 4, column: 89, scope: !50)
!50 = distinct !DILexicalBlock(scope: !51, file: !2, line: 4, column: 89)
!51 = distinct !DILexicalBlock(scope: !45, file: !2, line: 4, column: 83)
!52 = !DILocation(line: 4, column: 91, scope: !50)
!53 = !DILocation(line: 4, column: 93, scope: !50)
!54 = !DILocation(line: 4, column: 104, scope: !50)
!55 = !DILocation(line: 4, column: 106, scope: !50)
!56 = !DILocation(line: 4, column: 100, scope: !50)
!57 = !DILocation(line: 4, column: 110, scope: !50)
!58 = !DILocation(line: 4, column: 113, scope: !50)
!59 = !DILocation(line: 4, column: 98, scope: !50)
!60 = !DILocation(line: 4, column: 97, scope: !50)
!61 = !DILocation(line: 4, column: 121, scope: !50)
!62 = !DILocation(line: 4, column: 124, scope: !50)
!63 = !DILocation(line: 4, column: 125, scope: !50)
!64 = !DILocation(line: 4, column: 129, scope: !51)
!65 = !DILocation(line: 4, column: 80, scope: !45)
!66 = !DILocation(line: 4, column: 63, scope: !45)
!67 = distinct !{!67, !48, !68, !69}
!68 = !DILocation(line: 4, column: 129, scope: !41)
!69 = !{!"llvm.loop.mustprogress"}
!70 = !DILocation(line: 4, column: 138, scope: !19)
!71 = !DILocation(line: 4, column: 131, scope: !19)
!72 = !DILocation(line: 4, column: 149, scope: !73)
!73 = distinct !DILexicalBlock(scope: !19, file: !2, line: 4, column: 140)
!74 = !DILocation(line: 4, column: 174, scope: !73)
!75 = !DILocation(line: 4, column: 175, scope: !73)
!76 = !DILocation(line: 4, column: 167, scope: !73)
!77 = !DILocation(line: 4, column: 201, scope: !73)
!78 = !DILocation(line: 4, column: 187, scope: !73)
!79 = !DILocation(line: 4, column: 204, scope: !73)
!80 = !DILocation(line: 4, column: 213, scope: !19)
!81 = !DILocation(line: 4, column: 206, scope: !19)
!82 = !DILocation(line: 4, column: 216, scope: !19)
!83 = distinct !DISubprogram(name: "g", scope: !2, file: !2, line: 5, type: !84, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !7, retainedNodes: !31)
!84 = !DISubroutineType(types: !85)
!85 = !{!26, !26, !86, !87, !88}
!86 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!87 = !DIBasicType(name: "_Float16", size: 16, encoding: DW_ATE_float)
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DIBasicType(name: "__fp16", size: 16, encoding: DW_ATE_float)
!90 = !DILocalVariable(name: "p", arg: 1, scope: !83, file: !2, line: 5, type: !26)
!91 = !DILocation(line: 5, column: 21, scope: !83)
!92 = !DILocalVariable(name: "z", arg: 2, scope: !83, file: !2, line: 5, type: !86)
!93 = !DILocation(line: 5, column: 36, scope: !83)
!94 = !DILocalVariable(name: "h", arg: 3, scope: !83, file: !2, line: 5, type: !87)
!95 = !DILocation(line: 5, column: 48, scope: !83)
!96 = !DILocalVariable(name: "q", arg: 4, scope: !83, file: !2, line: 5, type: !88)
!97 = !DILocation(line: 5, column: 59, scope: !83)
!98 = !DILocation(line: 5, column: 77, scope: !83)
!99 = !DILocation(line: 5, column: 69, scope: !83)
!100 = !DILocation(line: 5, column: 89, scope: !83)
!101 = !DILocation(line: 5, column: 81, scope: !83)
!102 = !DILocation(line: 5, column: 79, scope: !83)
!103 = !DILocation(line: 5, column: 91, scope: !83)
!104 = !DILocation(line: 5, column: 65, scope: !83)
!105 = !DILocation(line: 5, column: 66, scope: !83)
!106 = !DILocation(line: 5, column: 106, scope: !83)
!107 = !DILocation(line: 5, column: 99, scope: !83)
