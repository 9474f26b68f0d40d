; The instructions, constants and attribute spellings the reader knows, as LLVM 22 takes them.
source_filename = "every\22thing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

module asm ".globl \22nothing\22"
module asm "nothing:"

%struct.S = type { double, [2 x float], ptr, i8 }
%"odd name" = type <{ i8, double }>
%opaque = type opaque
%nested = type { %struct.S, %"odd name", { i32, i32 }, {}, <4 x float> }

$shared = comdat any
$"odd comdat" = comdat nodeduplicate

@plain = global i32 7, align 4
@"odd \22name\22" = private unnamed_addr constant [6 x i8] c"a\0Ab\22\\\00", align 1
@tls = thread_local(initialexec) global double 1.500000e+00
@outside = external dso_local global i8
@weak = extern_weak global i32
@space = addrspace(1) global i32 0
@shared = linkonce_odr local_unnamed_addr global i32 0, comdat
@in_section = internal global i64 0, section ".mine", comdat($"odd comdat"), align 16, !type !12
@init = externally_initialized global i32 undef
@zero = global %nested zeroinitializer
@full = constant %struct.S { double 0x3FB999999999999A, [2 x float] [float 1.000000e+00, float 0x3FB99999A0000000], ptr @plain, i8 -1 }
@packed = constant %"odd name" <{ i8 1, double -0.000000e+00 }>
@table = constant [4 x ptr] [ptr @expressions, ptr null, ptr getelementptr inbounds nuw (i8, ptr @full, i64 8), ptr poison]
@vtable = constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr @plain, ptr @expressions] }
@inside = constant ptr getelementptr inbounds inrange(-16, 8) ({ [3 x ptr] }, ptr @vtable, i32 0, i32 0, i32 2)
@difference = constant i64 sub (i64 ptrtoint (ptr @plain to i64), i64 ptrtoint (ptr @tls to i64))
@relative = constant i32 trunc (i64 sub (i64 ptrtoint (ptr dso_local_equivalent @expressions to i64), i64 ptrtoint (ptr @plain to i64)) to i32)
@cast = constant ptr addrspacecast (ptr addrspace(1) @space to ptr)
@flipped = constant i64 xor (i64 ptrtoint (ptr @plain to i64), i64 -1)
@label = constant ptr blockaddress(@jumps, %second)
@numbers = constant { half, bfloat, x86_fp80, fp128, double, float, i128, i1 } { half 0xH3C00, bfloat 0xR3F80, x86_fp80 0xK3FFF8000000000000000, fp128 0xL00000000000000003FFF000000000000, double 0x7FF8000000000000, float 0xFFF0000000000000, i128 -170141183460469231731687303715884105728, i1 true }
@vector = constant <4 x i32> <i32 1, i32 2, i32 poison, i32 undef>
@same = constant <4 x double> splat (double 2.500000e+00)
@no_cfi_ref = constant ptr no_cfi @expressions
@guarded = global i32 0, no_sanitize_address, align 4

@other = weak_odr hidden alias i32, ptr @plain
@inner = alias i8, getelementptr inbounds (i8, ptr @full, i64 4)
@resolved = ifunc void (), ptr @resolver

declare !dbg !29 noalias noundef nonnull ptr @malloc(i64 noundef allocalign) local_unnamed_addr #0

declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare i32 @printf(ptr noundef readonly captures(none), ...)

declare i32 @__gxx_personality_v0(...)

declare void @many(ptr sret(%struct.S) align 8 captures(none), ptr byval(%struct.S) align 8, i32 signext range(i32 -5, 10), float nofpclass(nan inf), ptr dereferenceable(8) dereferenceable_or_null(16) initializes((0, 8), (16, 24)), ptr captures(address, read_provenance), ptr swiftself, i8 zeroext, ptr noalias nocapture readonly inreg, ptr dead_on_unwind writable "key"="value" "flag")

define ptr @resolver() {
  ret ptr null
}

define internal fastcc noundef double @arithmetic(double %x, double %0, float %y, i32 %n, i64 %w, <4 x double> %v, i1 %c) unnamed_addr #2 {
entry:
  %add = fadd double %x, %0
  %1 = fsub reassoc nsz contract double %add, 1.000000e+00
  %2 = fmul fast double %1, 0x3FB999999999999A
  %3 = fdiv nnan ninf nsz arcp contract afn double %2, -1.000000e+00
  %4 = frem double %3, %add
  %neg = fneg nnan double %4
  %vec = fadd <4 x double> %v, splat (double 1.000000e+00)
  %5 = add nuw nsw i32 %n, 1
  %6 = sub i32 0, %5
  %7 = mul nsw i32 %6, -3
  %8 = sdiv exact i32 %7, 2
  %9 = udiv i32 %8, 3
  %10 = srem i32 %9, 5
  %11 = urem i32 %10, 7
  %12 = shl nuw i32 %11, 2
  %13 = lshr exact i32 %12, 1
  %14 = ashr i32 %13, 1
  %15 = and i32 %14, 255
  %16 = or disjoint i32 %15, 256
  %17 = xor i32 %16, -1
  %18 = trunc nuw nsw i64 %w to i32
  %19 = zext nneg i32 %17 to i64
  %20 = sext i32 %18 to i64
  %21 = fptrunc double %neg to float
  %22 = fpext reassoc float %y to double
  %23 = fptoui double %22 to i8
  %24 = fptosi double %22 to i128
  %25 = uitofp nneg i32 %n to double
  %26 = sitofp i32 %n to half
  %27 = bitcast double %x to i64
  %28 = bitcast <4 x double> %vec to <8 x i32>
  %29 = icmp samesign ult i32 %n, %18
  %30 = icmp eq i64 %19, %20
  %31 = fcmp fast oge double %x, 0.000000e+00
  %32 = fcmp uno <4 x double> %v, zeroinitializer
  %33 = select nnan i1 %31, double %22, double %25
  %34 = select <4 x i1> %32, <4 x double> %v, <4 x double> splat (double 0.000000e+00)
  %35 = freeze double %33
  %36 = extractelement <4 x double> %34, i64 2
  %37 = insertelement <4 x double> poison, double %36, i32 0
  %38 = shufflevector <4 x double> %37, <4 x double> poison, <4 x i32> zeroinitializer
  %39 = shufflevector <4 x double> %38, <4 x double> %v, <2 x i32> <i32 0, i32 poison>
  %40 = extractelement <2 x double> %39, i32 0
  ret double %40
}

define i32 @memory(ptr noundef nonnull align 8 dereferenceable(40) %p, ptr addrspace(1) %q, i64 %i, { i64, ptr } %pair, ptr %va) personality ptr @__gxx_personality_v0 {
  %a = alloca [4 x %struct.S], align 16
  %b = alloca double, i64 %i, align 8
  %"c d" = alloca i8
  %1 = load double, ptr %p, align 8, !tbaa !6
  %2 = load volatile i32, ptr @plain, align 4
  %3 = load atomic i64, ptr %p syncscope("singlethread") acquire, align 8
  %4 = load atomic volatile i32, ptr %p seq_cst, align 4, !range !10
  %5 = load i32, ptr addrspace(1) %q, align 4, !invariant.load !11
  store double %1, ptr %b, align 8, !tbaa !6, !alias.scope !13, !noalias !13
  store volatile i8 0, ptr %"c d", align 1
  store atomic i32 %5, ptr %p release, align 4
  store { i64, ptr } %pair, ptr %a, align 8
  store ptr getelementptr inbounds (i8, ptr @full, i64 8), ptr %a, align 8
  %6 = getelementptr inbounds nuw %struct.S, ptr %p, i64 %i, i32 1, i64 1
  %7 = getelementptr nusw i8, ptr %6, i64 -8
  %8 = getelementptr inbounds [4 x %struct.S], ptr %a, i64 0, i64 %i, i32 2
  %9 = getelementptr i8, ptr %7, <2 x i64> <i64 0, i64 8>
  %10 = extractvalue { i64, ptr } %pair, 1
  %11 = insertvalue { i64, ptr } poison, i64 %i, 0
  %12 = insertvalue %nested zeroinitializer, i32 5, 2, 1
  %13 = extractvalue %nested %12, 0, 1, 1
  %14 = atomicrmw volatile add ptr %p, i64 1 syncscope("agent") monotonic, align 8
  %15 = atomicrmw fadd ptr %p, double 1.000000e+00 seq_cst, align 8
  %16 = cmpxchg weak volatile ptr %p, i64 0, i64 %i acq_rel monotonic, align 8
  %17 = extractvalue { i64, i1 } %16, 1
  fence syncscope("singlethread") seq_cst
  fence acquire
  %18 = va_arg ptr %va, i32
  %19 = ptrtoint ptr %p to i64
  %20 = ptrtoaddr ptr %p to i64
  %21 = inttoptr i64 %19 to ptr
  %22 = addrspacecast ptr addrspace(1) %q to ptr
  %23 = insertvalue [2 x [2 x float]] zeroinitializer, [2 x float] zeroinitializer, 1
  ret i32 %18
}

define void @expressions() comdat($shared) align 32 prefix i32 5 !prof !14 {
  ret void
}

define dso_local i32 @calls(ptr %f, i32 %n, double %x) #3 section ".text.hot" gc "shadow-stack" personality ptr @__gxx_personality_v0 !dbg !28 {
start:
  %0 = call fast fastcc noundef double @arithmetic(double %x, double 1.000000e+00, float 0x3FB99999A0000000, i32 -1, i64 0, <4 x double> zeroinitializer, i1 true) #4, !dbg !21
  %1 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @"odd \22name\22", double noundef %0)
  %2 = notail call ptr @malloc(i64 noundef 8) #5, !heapallocsite !11
  %3 = call ptr %f(ptr byval(%struct.S) align 8 %2, { i64, i64 } { i64 1, i64 2 })
  call void asm sideeffect "nop # $0", "r,~{dirflag},~{fpsr},~{flags}"(i32 %n) #5
  %4 = call i32 asm "bswap $0", "=r,0"(i32 %n)
  call void asm sideeffect "", "=*m,~{memory}"(ptr elementtype(i32) %2)
  call void @nothing() [ "deopt"(i32 %n, ptr %2), "align"(ptr null, i64 8) ]
  call void inttoptr (i64 64 to ptr)(i32 1)
  call void @llvm.foo(metadata ptr %f, metadata !11, metadata !DIExpression(DW_OP_plus_uconst, 8), metadata !"text", metadata i32 5)
  %5 = invoke noundef i32 @memory(ptr noundef nonnull %2, ptr addrspace(1) null, i64 5, { i64, ptr } zeroinitializer, ptr null)
          to label %fine unwind label %bad

fine:                                             ; preds = %start
  invoke void @nothing() #5
          to label %switch unwind label %bad

switch:                                           ; preds = %fine
  switch i32 %5, label %done [
    i32 -1, label %one
    i32 2, label %two
  ]

one:                                              ; preds = %switch
  switch i1 true, label %done [
  ]

two:                                              ; preds = %switch
  br i1 false, label %one, label %done, !prof !15

bad:                                              ; preds = %fine, %start
  %6 = landingpad { ptr, i32 }
          cleanup
          catch ptr @plain
          catch ptr null
          filter [1 x ptr] [ptr @plain]
  br i1 true, label %resume, label %done

resume:                                           ; preds = %bad
  resume { ptr, i32 } %6

done:                                             ; preds = %bad, %two, %one, %switch
  %later = phi nnan double [ 1.000000e+00, %switch ], [ %0, %one ], [ 0x7FF0000000000000, %two ], [ %x, %bad ]
  %address = phi ptr [ getelementptr inbounds nuw (i8, ptr @full, i64 8), %switch ], [ null, %one ], [ @plain, %two ], [ %f, %bad ]
  %7 = fptosi double %later to i32
  ret i32 %7
}

declare void @nothing()

declare void @llvm.foo(metadata, metadata, metadata, metadata, metadata)

define void @jumps(ptr %to, i32 %n) {
  indirectbr ptr %to, [label %first, label %second]

first:                                            ; preds = %0, %second
  %i = phi i32 [ %n, %0 ], [ %next, %second ]
  br label %second

second:                                           ; preds = %first, %0
  %j = phi i32 [ %i, %first ], [ 0, %0 ]
  %next = add i32 %j, 1
  br label %first
}

define <vscale x 2 x double> @scalable(<vscale x 2 x double> %v, target("spirv.Image", void, 1) %image) vscale_range(1,16) {
  %1 = fadd <vscale x 2 x double> %v, splat (double 1.000000e+00)
  %2 = fcmp olt <vscale x 2 x double> %1, %v
  %3 = select <vscale x 2 x i1> %2, <vscale x 2 x double> %1, <vscale x 2 x double> zeroinitializer
  ret <vscale x 2 x double> %3
}

define void @numbers_only(i32 %0, i32 %1) !dbg !30 {
  br label %3

3:                                                ; preds = %6, %2
  %4 = phi i32 [ %0, %2 ], [ %7, %6 ]
  %5 = icmp slt i32 %4, %1
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
    #dbg_value(i32 %4, !23, !DIExpression(), !31)
  %7 = add nsw i32 %4, 1
    #dbg_label(!24, !31)
  br label %3

8:                                                ; preds = %3
  unreachable
}

define void @windows() personality ptr @__CxxFrameHandler3 {
  invoke void @nothing()
          to label %done unwind label %dispatch

dispatch:                                         ; preds = %0
  %1 = catchswitch within none [label %handler] unwind to caller

handler:                                          ; preds = %dispatch
  %2 = catchpad within %1 [ptr null, i32 64, ptr null]
  call void @nothing() [ "funclet"(token %2) ]
  catchret from %2 to label %done

done:                                             ; preds = %handler, %0
  ret void
}

declare i32 @__CxxFrameHandler3(...)

attributes #0 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { alwaysinline uwtable(sync) alignstack=16 "frame-pointer"="all" "no-trapping-math"="true" }
attributes #3 = { cold noinline optnone uwtable "enzyme_type"="{[-1]:Float@double}" }
attributes #4 = { convergent }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!16}
!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{!"a \22quoted\22 name"}
!6 = !{!7, !7, i64 0}
!7 = !{!"double", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = !{i32 0, i32 2}
!11 = !{}
!12 = !{i64 16, !"_ZTS1A"}
!13 = !{!25}
!14 = !{!"function_entry_count", i64 1}
!15 = !{!"branch_weights", i32 1, i32 2000}
!16 = distinct !DICompileUnit(language: DW_LANG_C11, file: !17, producer: "clang", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug)
!17 = !DIFile(filename: "every thing.c", directory: "/home/user/src", checksumkind: CSK_MD5, checksum: "0123456789abcdef0123456789abcdef")
!18 = !DISubroutineType(types: !19)
!19 = !{null}
!20 = distinct !DISubprogram(name: "calls", scope: !17, file: !17, line: 10, type: !18, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !16)
!21 = !DILocation(line: 12, column: 3, scope: !22, inlinedAt: !26)
!22 = distinct !DILexicalBlock(scope: !20, file: !17, line: 11, column: 5)
!23 = !DILocalVariable(name: "n", scope: !30, file: !17, line: 11)
!24 = !DILabel(scope: !30, name: "here", file: !17, line: 13)
!25 = distinct !{!25, !27, !"scope"}
!26 = distinct !DILocation(line: 40, column: 7, scope: !28)
!27 = distinct !{!27, !"domain"}
!28 = distinct !DISubprogram(name: "outer", scope: !17, file: !17, line: 39, type: !18, spFlags: DISPFlagDefinition, unit: !16)
!29 = !DISubprogram(name: "malloc", scope: !17, file: !17, line: 1, type: !18, spFlags: 0)
!30 = distinct !DISubprogram(name: "numbers_only", scope: !17, file: !17, line: 50, type: !18, spFlags: DISPFlagDefinition, unit: !16)
!31 = !DILocation(line: 51, column: 1, scope: !30)
