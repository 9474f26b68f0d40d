; ModuleID = 'lib.c6f551dc431569fb-cgu.0'
source_filename = "lib.c6f551dc431569fb-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_88bfb5085a97a9f03cee2b9c3c42dd08 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs\00", align 1
@alloc_8b7cdb05fe5326c9465ce7f7c87cb401 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\E3\02\00\003\00\00\00" }>, align 8
@alloc_66decb206cc790f4c5da38fd8d19ae5a = private unnamed_addr constant [92 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/adapters/enumerate.rs\00", align 1
@alloc_da75e79ea4900be5811e6318d0bc905d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_66decb206cc790f4c5da38fd8d19ae5a, [16 x i8] c"[\00\00\00\00\00\00\00R\00\00\00\09\00\00\00" }>, align 8
@alloc_59149eeb649f39d9180425e3764054a3 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/range.rs\00", align 1
@alloc_8a7813f1a038cd71090e4a0dcbf8eae3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_59149eeb649f39d9180425e3764054a3, [16 x i8] c"N\00\00\00\00\00\00\00\B2\01\00\00\01\00\00\00" }>, align 8
@alloc_bc51be471556e3c181c01b45c7376b55 = private unnamed_addr constant [10 x i8] c"rs/lib.rs\00", align 1
@alloc_3d943ec53a451bd484ed3f35eb894148 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00O\00\00\00%\00\00\00" }>, align 8
@alloc_e4340b9818ec17255de9e32c15ba8763 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00\04\00\00\00\16\00\00\00" }>, align 8
@alloc_95cf83f1565283075ab44c1e2308a70b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00\08\00\00\00\22\00\00\00" }>, align 8
@alloc_d1a8e7d0262c01d7405b358a8ae60463 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00#\00\00\00!\00\00\00" }>, align 8
@alloc_0e515f390fb6bc9c87c191ca6c6d07e8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00$\00\00\00*\00\00\00" }>, align 8
@alloc_52a0153dfd07ba9521637097ffc9756b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00B\00\00\001\00\00\00" }>, align 8
@alloc_dbcce5cb8873847766db4f16f930a00e = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: isize::unchecked_neg cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_3e1ebac14318b612ab4efabc52799932 = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_fad0cd83b7d1858a846a172eb260e593 = private unnamed_addr constant [42 x i8] c"is_aligned_to: align is not a power-of-two", align 1
@alloc_3d063512bd2a283debbda10df8c730ad = private unnamed_addr constant [82 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/const_ptr.rs\00", align 1
@alloc_180ab55c3ad9891a0d81c48ca2ae33fa = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_3d063512bd2a283debbda10df8c730ad, [16 x i8] c"Q\00\00\00\00\00\00\00^\05\00\00\0D\00\00\00" }>, align 8
@alloc_de4e626d456b04760e72bc785ed7e52a = private unnamed_addr constant [201 x i8] c"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_a6e8913658d98d0dbd0444b57ddfd811 = private unnamed_addr constant [27 x i8] c"chunk size must be non-zero", align 1
@alloc_e9481a72334486f24b2c0d82b25567e1 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs\00", align 1
@alloc_85e74be42ba0951b09f45706d460b91a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00<\07\00\00\13\00\00\00" }>, align 8
@alloc_42f7df3295c087fcc645c3ecb6dc39c2 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00?\07\00\00)\00\00\00" }>, align 8
@alloc_8d4a1773e12407e94bdf7053c711876c = private unnamed_addr constant [217 x i8] c"unsafe precondition(s) violated: slice::split_at_unchecked requires the index to be within the slice\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_a28e8c8fd5088943a8b5d44af697ff83 = private unnamed_addr constant [279 x i8] c"unsafe precondition(s) violated: slice::from_raw_parts requires the pointer to be aligned and non-null, and the total size of the slice not to exceed `isize::MAX`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_5c1a2f972552229672fc942406cfc298 = private unnamed_addr constant [283 x i8] c"unsafe precondition(s) violated: slice::from_raw_parts_mut requires the pointer to be aligned and non-null, and the total size of the slice not to exceed `isize::MAX`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_7cb1dd7620319c06f8fe4029f6b4a0d1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\B9\03\00\00 \00\00\00" }>, align 8
@alloc_ec595fc0e82ef92fc59bd74f68296eae = private unnamed_addr constant [73 x i8] c"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize", align 1
@alloc_12fdce0839ba33fd8bd1bb0711a36af6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00\8E\00\00\00\01\00\00\00" }>, align 8
@anon.27e0af04d2315ddb08907399dd602cce.0 = private unnamed_addr constant <{ [8 x i8], [8 x i8] }> <{ [8 x i8] zeroinitializer, [8 x i8] undef }>, align 8
@alloc_91c74303079502ec2def021907035619 = private unnamed_addr constant [78 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/mod.rs\00", align 1
@alloc_83fd111bb7600a90cbb3b10e2b08ff6e = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_91c74303079502ec2def021907035619, [16 x i8] c"M\00\00\00\00\00\00\00m\08\00\00 \00\00\00" }>, align 8
@alloc_a09a33077bcefe26333c5173a9b7684f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00\0D\00\00\00\14\00\00\00" }>, align 8
@alloc_73b6a9a4833f3128d916f84f8f696bb0 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00N\00\00\00\0D\00\00\00" }>, align 8
@alloc_a6d648fe73cf6c31d1c4da092d2780f9 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00\12\00\00\001\00\00\00" }>, align 8
@alloc_c6aa3f8840232a23196081c7f59d1bc4 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00\12\00\00\00\13\00\00\00" }>, align 8
@alloc_301f286285ebc53631287d02a9fad7d8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00\12\00\00\009\00\00\00" }>, align 8
@alloc_7b60990a587dfd4c912c6717914ab005 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00\14\00\00\00\17\00\00\00" }>, align 8
@alloc_a336b37a4ad0d7b1f4b70796c3b9560d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00\15\00\00\00\12\00\00\00" }>, align 8
@alloc_4c26de879c3694bde774d2222e6b887a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00T\00\00\00\0D\00\00\00" }>, align 8
@alloc_49cd9a21156677466d74e89eddf69764 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00V\00\00\00\15\00\00\00" }>, align 8
@alloc_097a997c7a793f19b05ef4feedf8f551 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00W\00\00\00\1D\00\00\00" }>, align 8
@alloc_a4fef29288d32543d3bd9d8db2f316d6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00W\00\00\00\1B\00\00\00" }>, align 8
@alloc_b15519552147886aca753bfc1d35bf38 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00W\00\00\00,\00\00\00" }>, align 8
@alloc_8403d33977a99e075eda6e36c428d495 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00W\00\00\005\00\00\00" }>, align 8
@alloc_913fd0026c2ec96cc0f2a934a8c9dbbd = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00W\00\00\003\00\00\00" }>, align 8
@alloc_6fd1afd6ee54293535c64f0a46b7b615 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bc51be471556e3c181c01b45c7376b55, [16 x i8] c"\09\00\00\00\00\00\00\00W\00\00\00\0D\00\00\00" }>, align 8

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 !dbg !7 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %g.dbg.spill = alloca [0 x i8], align 1
  %init.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !55, !DIExpression(), !62)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !56, !DIExpression(), !63)
    #dbg_declare(ptr %g.dbg.spill, !57, !DIExpression(), !64)
    #dbg_declare(ptr %g.dbg.spill, !65, !DIExpression(), !74)
    #dbg_declare(ptr %f.dbg.spill, !70, !DIExpression(), !76)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE"(ptr %self.0, ptr %self.1, double %init) #11, !dbg !77
  ret double %_0, !dbg !78
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 !dbg !79 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %g.dbg.spill = alloca [0 x i8], align 1
  %init.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !92, !DIExpression(), !97)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !93, !DIExpression(), !98)
    #dbg_declare(ptr %g.dbg.spill, !94, !DIExpression(), !99)
    #dbg_declare(ptr %g.dbg.spill, !100, !DIExpression(), !109)
    #dbg_declare(ptr %f.dbg.spill, !105, !DIExpression(), !111)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE"(ptr %self.0, ptr %self.1, double %init) #11, !dbg !112
  ret double %_0, !dbg !113
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E"(ptr align 8 %self, double %init) unnamed_addr #0 !dbg !114 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %g.dbg.spill = alloca [0 x i8], align 1
  %init.dbg.spill = alloca [8 x i8], align 8
  %_4 = alloca [48 x i8], align 8
    #dbg_declare(ptr %self, !139, !DIExpression(), !144)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !140, !DIExpression(), !145)
    #dbg_declare(ptr %g.dbg.spill, !141, !DIExpression(), !146)
    #dbg_declare(ptr %g.dbg.spill, !147, !DIExpression(), !161)
    #dbg_declare(ptr %f.dbg.spill, !152, !DIExpression(), !163)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %self, i64 48, i1 false), !dbg !164
; call <core::iter::adapters::zip::Zip<A,B> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE"(ptr align 8 %_4, double %init) #11, !dbg !165
  ret double %_0, !dbg !166
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE"(ptr align 8 %self, double %init) unnamed_addr #1 !dbg !167 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
    #dbg_declare(ptr %self, !178, !DIExpression(), !183)
  %init.dbg.spill = alloca [8 x i8], align 8
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !179, !DIExpression(), !184)
    #dbg_declare(ptr %f.dbg.spill, !180, !DIExpression(), !185)
; call <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::fold
  %_0 = call double @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h06e80d92918d523fE"(ptr align 8 %self, double %init) #11, !dbg !186
  ret double %_0, !dbg !187
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hdf814cbcd2d457b1E"(ptr align 8 %self) unnamed_addr #1 !dbg !188 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !231, !DIExpression(), !232)
; call <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::next
  %0 = call { ptr, ptr } @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17h12528e5695b53994E"(ptr align 8 %self) #11, !dbg !233
  %_0.0 = extractvalue { ptr, ptr } %0, 0, !dbg !233
  %_0.1 = extractvalue { ptr, ptr } %0, 1, !dbg !233
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0, !dbg !234
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1, !dbg !234
  ret { ptr, ptr } %2, !dbg !234
}

; <core::iter::adapters::copied::Copied<I> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nonlazybind uwtable
define double @"_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h70278a55b7681054E"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 !dbg !235 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %init.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !249, !DIExpression(), !254)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !250, !DIExpression(), !255)
    #dbg_declare(ptr %f.dbg.spill, !251, !DIExpression(), !256)
    #dbg_declare(ptr %f.dbg.spill, !257, !DIExpression(), !264)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E"(ptr %self.0, ptr %self.1, double %init) #11, !dbg !266
  ret double %_0, !dbg !267
}

; <core::slice::iter::Iter<T> as core::iter::traits::double_ended::DoubleEndedIterator>::next_back
; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN106_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h022cd5f56e6a789dE"(ptr align 8 %self) unnamed_addr #1 !dbg !268 {
start:
  %end.dbg.spill6 = alloca [8 x i8], align 8
  %self.dbg.spill5 = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %count.dbg.spill3 = alloca [8 x i8], align 8
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %offset.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %self1 = alloca [8 x i8], align 8
  %_14 = alloca [8 x i8], align 8
  %_2 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !286, !DIExpression(), !291)
    #dbg_declare(ptr %self.dbg.spill, !292, !DIExpression(), !298)
    #dbg_declare(ptr %self.dbg.spill, !300, !DIExpression(), !313)
    #dbg_declare(ptr %self1, !315, !DIExpression(), !323)
    #dbg_declare(ptr %self1, !325, !DIExpression(), !333)
  store i64 1, ptr %offset.dbg.spill, align 8, !dbg !335
    #dbg_declare(ptr %offset.dbg.spill, !306, !DIExpression(), !335)
  store i64 1, ptr %count.dbg.spill, align 8, !dbg !336
    #dbg_declare(ptr %count.dbg.spill, !322, !DIExpression(), !336)
  store i64 1, ptr %self.dbg.spill2, align 8, !dbg !337
    #dbg_declare(ptr %self.dbg.spill2, !373, !DIExpression(), !337)
  store i64 -1, ptr %count.dbg.spill3, align 8, !dbg !375
    #dbg_declare(ptr %count.dbg.spill3, !332, !DIExpression(), !375)
  br label %bb2, !dbg !376

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !377
  %_6 = load ptr, ptr %0, align 8, !dbg !377
  store ptr %_6, ptr %end.dbg.spill, align 8, !dbg !378
    #dbg_declare(ptr %end.dbg.spill, !289, !DIExpression(), !379)
    #dbg_value(ptr %self, !380, !DIExpression(), !389)
    #dbg_value(ptr poison, !388, !DIExpression(), !391)
  %_11 = load ptr, ptr %self, align 8, !dbg !392
  %1 = icmp eq ptr %_11, %_6, !dbg !392
  %2 = zext i1 %1 to i8, !dbg !392
  store i8 %2, ptr %_2, align 1, !dbg !392
  br label %bb3, !dbg !393

bb3:                                              ; preds = %bb2
  %3 = load i8, ptr %_2, align 1, !dbg !394
  %4 = trunc nuw i8 %3 to i1, !dbg !394
  br i1 %4, label %bb4, label %bb5, !dbg !394

bb5:                                              ; preds = %bb3
  br label %bb9, !dbg !395

bb4:                                              ; preds = %bb3
  store ptr null, ptr %_0, align 8, !dbg !396
  br label %bb6, !dbg !397

bb9:                                              ; preds = %bb5
  %self4 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !398
  store ptr %self4, ptr %self.dbg.spill5, align 8, !dbg !398
    #dbg_declare(ptr %self.dbg.spill5, !399, !DIExpression(), !411)
  store ptr %self4, ptr %end.dbg.spill6, align 8, !dbg !413
    #dbg_declare(ptr %end.dbg.spill6, !310, !DIExpression(), !414)
  %5 = load ptr, ptr %self4, align 8, !dbg !415
  store ptr %5, ptr %self1, align 8, !dbg !415
  br label %bb11, !dbg !416

bb11:                                             ; preds = %bb9
  br label %bb12, !dbg !417

bb12:                                             ; preds = %bb11
; call core::num::<impl isize>::unchecked_neg::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$isize$GT$13unchecked_neg18precondition_check17h48ce7b03b52d9e6aE"(i64 1, ptr align 8 @alloc_8b7cdb05fe5326c9465ce7f7c87cb401) #12, !dbg !420
  br label %bb13, !dbg !420

bb13:                                             ; preds = %bb12
  %_24 = load ptr, ptr %self1, align 8, !dbg !421
  %_23 = getelementptr inbounds double, ptr %_24, i64 -1, !dbg !427
  store ptr %_23, ptr %self1, align 8, !dbg !428
  br label %bb10, !dbg !429

bb10:                                             ; preds = %bb13
  %6 = load ptr, ptr %self1, align 8, !dbg !430
  store ptr %6, ptr %self4, align 8, !dbg !430
  %7 = load ptr, ptr %self4, align 8, !dbg !431
  store ptr %7, ptr %_14, align 8, !dbg !431
  br label %bb7, !dbg !432

bb7:                                              ; preds = %bb10
    #dbg_value(ptr %_14, !433, !DIExpression(), !439)
  %_25 = load ptr, ptr %_14, align 8, !dbg !441
  store ptr %_25, ptr %_0, align 8, !dbg !446
  br label %bb6, !dbg !397

bb6:                                              ; preds = %bb4, %bb7
  %8 = load ptr, ptr %_0, align 8, !dbg !447
  ret ptr %8, !dbg !447

bb1:                                              ; No predecessors!
  unreachable

bb8:                                              ; No predecessors!
  unreachable
}

; <core::iter::adapters::enumerate::Enumerate<I> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h16861ec0997e7dedE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !448 {
start:
  %0 = alloca [16 x i8], align 8
  %i.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [16 x i8], align 8
  %val.dbg.spill = alloca [16 x i8], align 8
  %v.dbg.spill = alloca [16 x i8], align 8
  %residual.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [8 x i8], align 8
  %_10 = alloca [24 x i8], align 8
  %self1 = alloca [16 x i8], align 8
  %_3 = alloca [16 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !489, !DIExpression(), !514)
    #dbg_declare(ptr %self1, !515, !DIExpression(), !555)
    #dbg_declare(ptr %residual.dbg.spill, !492, !DIExpression(), !557)
; call <core::slice::iter::ChunksExact<T> as core::iter::traits::iterator::Iterator>::next
  %1 = call { ptr, i64 } @"_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h97f016a48853d139E"(ptr align 8 %self) #11, !dbg !558
  %2 = extractvalue { ptr, i64 } %1, 0, !dbg !558
  %3 = extractvalue { ptr, i64 } %1, 1, !dbg !558
  store ptr %2, ptr %self1, align 8, !dbg !558
  %4 = getelementptr inbounds i8, ptr %self1, i64 8, !dbg !558
  store i64 %3, ptr %4, align 8, !dbg !558
  %5 = load ptr, ptr %self1, align 8, !dbg !559
  %6 = getelementptr inbounds i8, ptr %self1, i64 8, !dbg !559
  %7 = load i64, ptr %6, align 8, !dbg !559
  %8 = ptrtoint ptr %5 to i64, !dbg !559
  %9 = icmp eq i64 %8, 0, !dbg !559
  %_12 = select i1 %9, i64 0, i64 1, !dbg !559
  %10 = trunc nuw i64 %_12 to i1, !dbg !560
  br i1 %10, label %bb8, label %bb7, !dbg !560

bb8:                                              ; preds = %start
  %v.0 = load ptr, ptr %self1, align 8, !dbg !561
  %11 = getelementptr inbounds i8, ptr %self1, i64 8, !dbg !561
  %v.1 = load i64, ptr %11, align 8, !dbg !561
  store ptr %v.0, ptr %v.dbg.spill, align 8, !dbg !561
  %12 = getelementptr inbounds i8, ptr %v.dbg.spill, i64 8, !dbg !561
  store i64 %v.1, ptr %12, align 8, !dbg !561
    #dbg_declare(ptr %v.dbg.spill, !553, !DIExpression(), !562)
  store ptr %v.0, ptr %_3, align 8, !dbg !563
  %13 = getelementptr inbounds i8, ptr %_3, i64 8, !dbg !563
  store i64 %v.1, ptr %13, align 8, !dbg !563
  %val.0 = load ptr, ptr %_3, align 8, !dbg !556
  %14 = getelementptr inbounds i8, ptr %_3, i64 8, !dbg !556
  %val.1 = load i64, ptr %14, align 8, !dbg !556
  store ptr %val.0, ptr %val.dbg.spill, align 8, !dbg !556
  %15 = getelementptr inbounds i8, ptr %val.dbg.spill, i64 8, !dbg !556
  store i64 %val.1, ptr %15, align 8, !dbg !556
    #dbg_declare(ptr %val.dbg.spill, !510, !DIExpression(), !564)
  store ptr %val.0, ptr %a.dbg.spill, align 8, !dbg !564
  %16 = getelementptr inbounds i8, ptr %a.dbg.spill, i64 8, !dbg !564
  store i64 %val.1, ptr %16, align 8, !dbg !564
    #dbg_declare(ptr %a.dbg.spill, !490, !DIExpression(), !565)
  %17 = getelementptr inbounds i8, ptr %self, i64 40, !dbg !566
  %i = load i64, ptr %17, align 8, !dbg !566
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !566
    #dbg_declare(ptr %i.dbg.spill, !512, !DIExpression(), !567)
  %18 = getelementptr inbounds i8, ptr %self, i64 40, !dbg !568
  %19 = load i64, ptr %18, align 8, !dbg !568
  %_9.0 = add i64 %19, 1, !dbg !568
  %_9.1 = icmp ult i64 %_9.0, %19, !dbg !568
  br i1 %_9.1, label %panic, label %bb3, !dbg !568

bb7:                                              ; preds = %start
  %20 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !569
  store ptr null, ptr %20, align 8, !dbg !569
  br label %bb4, !dbg !576

bb4:                                              ; preds = %bb3, %bb7
  ret void, !dbg !576

bb3:                                              ; preds = %bb8
  %21 = getelementptr inbounds i8, ptr %self, i64 40, !dbg !568
  store i64 %_9.0, ptr %21, align 8, !dbg !568
  store i64 %i, ptr %_10, align 8, !dbg !577
  %22 = getelementptr inbounds i8, ptr %_10, i64 8, !dbg !577
  store ptr %val.0, ptr %22, align 8, !dbg !577
  %23 = getelementptr inbounds i8, ptr %22, i64 8, !dbg !577
  store i64 %val.1, ptr %23, align 8, !dbg !577
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %_10, i64 24, i1 false), !dbg !578
  br label %bb4, !dbg !576

panic:                                            ; preds = %bb8
; invoke core::panicking::panic_const::panic_const_add_overflow
  invoke void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_da75e79ea4900be5811e6318d0bc905d) #13
          to label %unreachable unwind label %cleanup, !dbg !568

bb5:                                              ; preds = %cleanup
  %24 = load ptr, ptr %0, align 8, !dbg !579
  %25 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !579
  %26 = load i32, ptr %25, align 8, !dbg !579
  %27 = insertvalue { ptr, i32 } poison, ptr %24, 0, !dbg !579
  %28 = insertvalue { ptr, i32 } %27, i32 %26, 1, !dbg !579
  resume { ptr, i32 } %28, !dbg !579

cleanup:                                          ; preds = %panic
  %29 = landingpad { ptr, i32 }
          cleanup
  %30 = extractvalue { ptr, i32 } %29, 0
  %31 = extractvalue { ptr, i32 } %29, 1
  store ptr %30, ptr %0, align 8
  %32 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %31, ptr %32, align 8
  br label %bb5

unreachable:                                      ; preds = %panic
  unreachable

bb2:                                              ; No predecessors!
  unreachable, !dbg !580
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::get_unchecked
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$13get_unchecked17h5d50fd49c8394559E"(ptr align 8 %self, i64 %idx) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !583 {
start:
  %0 = alloca [16 x i8], align 8
  %idx.dbg.spill2 = alloca [8 x i8], align 8
  %idx.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !589, !DIExpression(), !593)
  store i64 %idx, ptr %idx.dbg.spill, align 8
    #dbg_declare(ptr %idx.dbg.spill, !590, !DIExpression(), !594)
  %1 = getelementptr inbounds i8, ptr %self, i64 32, !dbg !595
  %_4 = load i64, ptr %1, align 8, !dbg !595
  %idx1 = add i64 %_4, %idx, !dbg !595
  store i64 %idx1, ptr %idx.dbg.spill2, align 8, !dbg !595
    #dbg_declare(ptr %idx.dbg.spill2, !591, !DIExpression(), !596)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
  %_5 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h8ce15f9d368e6478E"(ptr align 8 %self, i64 %idx1) #11, !dbg !597
  %_8 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !598
; invoke <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
  %_7 = invoke align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h8ce15f9d368e6478E"(ptr align 8 %_8, i64 %idx1)
          to label %bb2 unwind label %cleanup, !dbg !599

bb3:                                              ; preds = %cleanup
  %2 = load ptr, ptr %0, align 8, !dbg !600
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !600
  %4 = load i32, ptr %3, align 8, !dbg !600
  %5 = insertvalue { ptr, i32 } poison, ptr %2, 0, !dbg !600
  %6 = insertvalue { ptr, i32 } %5, i32 %4, 1, !dbg !600
  resume { ptr, i32 } %6, !dbg !600

cleanup:                                          ; preds = %start
  %7 = landingpad { ptr, i32 }
          cleanup
  %8 = extractvalue { ptr, i32 } %7, 0
  %9 = extractvalue { ptr, i32 } %7, 1
  store ptr %8, ptr %0, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %9, ptr %10, align 8
  br label %bb3

bb2:                                              ; preds = %start
  %11 = insertvalue { ptr, ptr } poison, ptr %_5, 0, !dbg !601
  %12 = insertvalue { ptr, ptr } %11, ptr %_7, 1, !dbg !601
  ret { ptr, ptr } %12, !dbg !601
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
; Function Attrs: nonlazybind uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h1236c35ed34801ccE"(ptr sret([48 x i8]) align 8 %_0, ptr %0, ptr %1, ptr %2, ptr %3) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !602 {
start:
  %len.dbg.spill = alloca [8 x i8], align 8
  %v2.dbg.spill = alloca [8 x i8], align 8
  %v1.dbg.spill = alloca [8 x i8], align 8
  %4 = alloca [16 x i8], align 8
  %b = alloca [16 x i8], align 8
  %a = alloca [16 x i8], align 8
  store ptr %0, ptr %a, align 8
  %5 = getelementptr inbounds i8, ptr %a, i64 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %b, align 8
  %6 = getelementptr inbounds i8, ptr %b, i64 8
  store ptr %3, ptr %6, align 8
    #dbg_declare(ptr %a, !607, !DIExpression(), !611)
    #dbg_declare(ptr %b, !608, !DIExpression(), !612)
; invoke core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
  %v1 = invoke i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h800259b1809192b6E(ptr align 8 %a)
          to label %bb1 unwind label %cleanup, !dbg !613

bb3:                                              ; preds = %cleanup
  %7 = load ptr, ptr %4, align 8, !dbg !614
  %8 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !614
  %9 = load i32, ptr %8, align 8, !dbg !614
  %10 = insertvalue { ptr, i32 } poison, ptr %7, 0, !dbg !614
  %11 = insertvalue { ptr, i32 } %10, i32 %9, 1, !dbg !614
  resume { ptr, i32 } %11, !dbg !614

cleanup:                                          ; preds = %bb2, %bb1, %start
  %12 = landingpad { ptr, i32 }
          cleanup
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = extractvalue { ptr, i32 } %12, 1
  store ptr %13, ptr %4, align 8
  %15 = getelementptr inbounds i8, ptr %4, i64 8
  store i32 %14, ptr %15, align 8
  br label %bb3

bb1:                                              ; preds = %start
  store i64 %v1, ptr %v1.dbg.spill, align 8, !dbg !615
    #dbg_declare(ptr %v1.dbg.spill, !616, !DIExpression(), !626)
; invoke core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
  %v2 = invoke i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h800259b1809192b6E(ptr align 8 %b)
          to label %bb2 unwind label %cleanup, !dbg !628

bb2:                                              ; preds = %bb1
  store i64 %v2, ptr %v2.dbg.spill, align 8, !dbg !629
    #dbg_declare(ptr %v2.dbg.spill, !623, !DIExpression(), !630)
; invoke core::cmp::Ord::min
  %len = invoke i64 @_ZN4core3cmp3Ord3min17h09c0c38f185d0fd9E(i64 %v1, i64 %v2)
          to label %bb6 unwind label %cleanup, !dbg !631

bb6:                                              ; preds = %bb2
  store i64 %len, ptr %len.dbg.spill, align 8, !dbg !632
    #dbg_declare(ptr %len.dbg.spill, !609, !DIExpression(), !633)
  %_8.0 = load ptr, ptr %a, align 8, !dbg !634
  %16 = getelementptr inbounds i8, ptr %a, i64 8, !dbg !634
  %_8.1 = load ptr, ptr %16, align 8, !dbg !634
  %_9.0 = load ptr, ptr %b, align 8, !dbg !635
  %17 = getelementptr inbounds i8, ptr %b, i64 8, !dbg !635
  %_9.1 = load ptr, ptr %17, align 8, !dbg !635
  store ptr %_8.0, ptr %_0, align 8, !dbg !636
  %18 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !636
  store ptr %_8.1, ptr %18, align 8, !dbg !636
  %19 = getelementptr inbounds i8, ptr %_0, i64 16, !dbg !636
  store ptr %_9.0, ptr %19, align 8, !dbg !636
  %20 = getelementptr inbounds i8, ptr %19, i64 8, !dbg !636
  store ptr %_9.1, ptr %20, align 8, !dbg !636
  %21 = getelementptr inbounds i8, ptr %_0, i64 32, !dbg !636
  store i64 0, ptr %21, align 8, !dbg !636
  %22 = getelementptr inbounds i8, ptr %_0, i64 40, !dbg !636
  store i64 %len, ptr %22, align 8, !dbg !636
  ret void, !dbg !637
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
; Function Attrs: nonlazybind uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5ce3e491ecb01732E"(ptr sret([48 x i8]) align 8 %_0, ptr %0, ptr %1, ptr %2, ptr %3) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !638 {
start:
  %len.dbg.spill = alloca [8 x i8], align 8
  %v2.dbg.spill = alloca [8 x i8], align 8
  %v1.dbg.spill = alloca [8 x i8], align 8
  %4 = alloca [16 x i8], align 8
  %b = alloca [16 x i8], align 8
  %a = alloca [16 x i8], align 8
  store ptr %0, ptr %a, align 8
  %5 = getelementptr inbounds i8, ptr %a, i64 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %b, align 8
  %6 = getelementptr inbounds i8, ptr %b, i64 8
  store ptr %3, ptr %6, align 8
    #dbg_declare(ptr %a, !642, !DIExpression(), !646)
    #dbg_declare(ptr %b, !643, !DIExpression(), !647)
; invoke core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
  %v1 = invoke i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf3558b2f8c3b2e6bE(ptr align 8 %a)
          to label %bb1 unwind label %cleanup, !dbg !648

bb3:                                              ; preds = %cleanup
  %7 = load ptr, ptr %4, align 8, !dbg !649
  %8 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !649
  %9 = load i32, ptr %8, align 8, !dbg !649
  %10 = insertvalue { ptr, i32 } poison, ptr %7, 0, !dbg !649
  %11 = insertvalue { ptr, i32 } %10, i32 %9, 1, !dbg !649
  resume { ptr, i32 } %11, !dbg !649

cleanup:                                          ; preds = %bb2, %bb1, %start
  %12 = landingpad { ptr, i32 }
          cleanup
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = extractvalue { ptr, i32 } %12, 1
  store ptr %13, ptr %4, align 8
  %15 = getelementptr inbounds i8, ptr %4, i64 8
  store i32 %14, ptr %15, align 8
  br label %bb3

bb1:                                              ; preds = %start
  store i64 %v1, ptr %v1.dbg.spill, align 8, !dbg !650
    #dbg_declare(ptr %v1.dbg.spill, !651, !DIExpression(), !655)
; invoke core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
  %v2 = invoke i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf3558b2f8c3b2e6bE(ptr align 8 %b)
          to label %bb2 unwind label %cleanup, !dbg !657

bb2:                                              ; preds = %bb1
  store i64 %v2, ptr %v2.dbg.spill, align 8, !dbg !658
    #dbg_declare(ptr %v2.dbg.spill, !654, !DIExpression(), !659)
; invoke core::cmp::Ord::min
  %len = invoke i64 @_ZN4core3cmp3Ord3min17h09c0c38f185d0fd9E(i64 %v1, i64 %v2)
          to label %bb6 unwind label %cleanup, !dbg !660

bb6:                                              ; preds = %bb2
  store i64 %len, ptr %len.dbg.spill, align 8, !dbg !661
    #dbg_declare(ptr %len.dbg.spill, !644, !DIExpression(), !662)
  %_8.0 = load ptr, ptr %a, align 8, !dbg !663
  %16 = getelementptr inbounds i8, ptr %a, i64 8, !dbg !663
  %_8.1 = load ptr, ptr %16, align 8, !dbg !663
  %_9.0 = load ptr, ptr %b, align 8, !dbg !664
  %17 = getelementptr inbounds i8, ptr %b, i64 8, !dbg !664
  %_9.1 = load ptr, ptr %17, align 8, !dbg !664
  store ptr %_8.0, ptr %_0, align 8, !dbg !665
  %18 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !665
  store ptr %_8.1, ptr %18, align 8, !dbg !665
  %19 = getelementptr inbounds i8, ptr %_0, i64 16, !dbg !665
  store ptr %_9.0, ptr %19, align 8, !dbg !665
  %20 = getelementptr inbounds i8, ptr %19, i64 8, !dbg !665
  store ptr %_9.1, ptr %20, align 8, !dbg !665
  %21 = getelementptr inbounds i8, ptr %_0, i64 32, !dbg !665
  store i64 0, ptr %21, align 8, !dbg !665
  %22 = getelementptr inbounds i8, ptr %_0, i64 40, !dbg !665
  store i64 %len, ptr %22, align 8, !dbg !665
  ret void, !dbg !666
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::fold
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h06e80d92918d523fE"(ptr align 8 %self, double %init) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !667 {
start:
  %i.dbg.spill = alloca [8 x i8], align 8
  %old.dbg.spill = alloca [8 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %init.dbg.spill = alloca [8 x i8], align 8
  %_19 = alloca [1 x i8], align 1
  %_18 = alloca [1 x i8], align 1
  %_14 = alloca [24 x i8], align 8
  %_9 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %_6 = alloca [24 x i8], align 8
  %accum = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
    #dbg_declare(ptr %self, !669, !DIExpression(), !687)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !670, !DIExpression(), !688)
    #dbg_declare(ptr %f, !671, !DIExpression(), !689)
    #dbg_declare(ptr %accum, !672, !DIExpression(), !690)
    #dbg_declare(ptr %iter, !676, !DIExpression(), !691)
    #dbg_declare(ptr %iter, !692, !DIExpression(), !702)
  store i64 1, ptr %n.dbg.spill, align 8, !dbg !704
    #dbg_declare(ptr %n.dbg.spill, !711, !DIExpression(), !704)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !742
    #dbg_declare(ptr %rhs.dbg.spill, !750, !DIExpression(), !742)
  store i8 1, ptr %_19, align 1, !dbg !752
  store double %init, ptr %accum, align 8, !dbg !752
; invoke <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::size_hint
  invoke void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$9size_hint17h62bf5af20b755243E"(ptr sret([24 x i8]) align 8 %_6, ptr align 8 %self)
          to label %bb1 unwind label %cleanup, !dbg !753

bb13:                                             ; preds = %bb10, %bb11, %cleanup
  %1 = load i8, ptr %_19, align 1, !dbg !754
  %2 = trunc nuw i8 %1 to i1, !dbg !754
  br i1 %2, label %bb12, label %bb7, !dbg !754

cleanup:                                          ; preds = %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb13

bb1:                                              ; preds = %start
  %len = load i64, ptr %_6, align 8, !dbg !753
  store i64 %len, ptr %len.dbg.spill, align 8, !dbg !753
    #dbg_declare(ptr %len.dbg.spill, !674, !DIExpression(), !755)
  store i64 0, ptr %iter, align 8, !dbg !703
  %7 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !703
  store i64 %len, ptr %7, align 8, !dbg !703
  br label %bb2, !dbg !756

bb2:                                              ; preds = %bb4, %bb1
    #dbg_value(ptr %iter, !737, !DIExpression(), !757)
    #dbg_value(ptr %iter, !731, !DIExpression(), !758)
    #dbg_value(ptr %iter, !759, !DIExpression(), !768)
    #dbg_value(ptr %iter, !767, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !770)
  %_25 = load i64, ptr %iter, align 8, !dbg !771
  %8 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !772
  %_26 = load i64, ptr %8, align 8, !dbg !772
  %_20 = icmp ult i64 %_25, %_26, !dbg !771
  br i1 %_20, label %bb14, label %bb15, !dbg !769

bb15:                                             ; preds = %bb2
  %_0 = load double, ptr %accum, align 8, !dbg !773
  br label %bb5, !dbg !754

bb14:                                             ; preds = %bb2
  %old = load i64, ptr %iter, align 8, !dbg !774
  store i64 %old, ptr %old.dbg.spill, align 8, !dbg !774
    #dbg_declare(ptr %old.dbg.spill, !732, !DIExpression(), !775)
    #dbg_declare(ptr %old.dbg.spill, !710, !DIExpression(), !776)
    #dbg_declare(ptr %old.dbg.spill, !749, !DIExpression(), !777)
  br label %bb16, !dbg !778

bb5:                                              ; preds = %bb15
  ret double %_0, !dbg !780

bb16:                                             ; preds = %bb14
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hd9dddb83514ecd76E"(i64 %old, i64 1, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #12, !dbg !781
  br label %bb17, !dbg !781

bb17:                                             ; preds = %bb16
  %_24 = add nuw i64 %old, 1, !dbg !782
  store i64 %_24, ptr %iter, align 8, !dbg !783
  %9 = getelementptr inbounds i8, ptr %_9, i64 8, !dbg !784
  store i64 %old, ptr %9, align 8, !dbg !784
  store i64 1, ptr %_9, align 8, !dbg !784
  %10 = getelementptr inbounds i8, ptr %_9, i64 8, !dbg !785
  %i = load i64, ptr %10, align 8, !dbg !785
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !785
    #dbg_declare(ptr %i.dbg.spill, !685, !DIExpression(), !786)
  store i8 0, ptr %_19, align 1, !dbg !787
  store i8 1, ptr %_18, align 1, !dbg !787
  %_15 = load double, ptr %accum, align 8, !dbg !787
; invoke <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::get_unchecked
  %11 = invoke { ptr, ptr } @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$13get_unchecked17h5d50fd49c8394559E"(ptr align 8 %self, i64 %i)
          to label %bb3 unwind label %cleanup1, !dbg !788

bb11:                                             ; preds = %cleanup1
  %12 = load i8, ptr %_18, align 1, !dbg !789
  %13 = trunc nuw i8 %12 to i1, !dbg !789
  br i1 %13, label %bb10, label %bb13, !dbg !789

cleanup1:                                         ; preds = %bb3, %bb17
  %14 = landingpad { ptr, i32 }
          cleanup
  %15 = extractvalue { ptr, i32 } %14, 0
  %16 = extractvalue { ptr, i32 } %14, 1
  store ptr %15, ptr %0, align 8
  %17 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %16, ptr %17, align 8
  br label %bb11

bb3:                                              ; preds = %bb17
  %_16.0 = extractvalue { ptr, ptr } %11, 0, !dbg !790
  %_16.1 = extractvalue { ptr, ptr } %11, 1, !dbg !790
  store i8 0, ptr %_18, align 1, !dbg !791
  store double %_15, ptr %_14, align 8, !dbg !791
  %18 = getelementptr inbounds i8, ptr %_14, i64 8, !dbg !791
  store ptr %_16.0, ptr %18, align 8, !dbg !791
  %19 = getelementptr inbounds i8, ptr %18, i64 8, !dbg !791
  store ptr %_16.1, ptr %19, align 8, !dbg !791
  %20 = load double, ptr %_14, align 8, !dbg !791
  %21 = getelementptr inbounds i8, ptr %_14, i64 8, !dbg !791
  %22 = load ptr, ptr %21, align 8, !dbg !791
  %23 = getelementptr inbounds i8, ptr %21, i64 8, !dbg !791
  %24 = load ptr, ptr %23, align 8, !dbg !791
; invoke core::iter::adapters::map::map_fold::{{closure}}
  %_12 = invoke double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E"(ptr align 1 %f, double %20, ptr align 8 %22, ptr align 8 %24)
          to label %bb4 unwind label %cleanup1, !dbg !791

bb4:                                              ; preds = %bb3
  store double %_12, ptr %accum, align 8, !dbg !792
  br label %bb2, !dbg !756

bb10:                                             ; preds = %bb11
  br label %bb13, !dbg !789

bb7:                                              ; preds = %bb12, %bb13
  br label %bb8, !dbg !754

bb12:                                             ; preds = %bb13
  br label %bb7, !dbg !754

bb8:                                              ; preds = %bb7
  %25 = load ptr, ptr %0, align 8, !dbg !793
  %26 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !793
  %27 = load i32, ptr %26, align 8, !dbg !793
  %28 = insertvalue { ptr, i32 } poison, ptr %25, 0, !dbg !793
  %29 = insertvalue { ptr, i32 } %28, i32 %27, 1, !dbg !793
  resume { ptr, i32 } %29, !dbg !793
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::next
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17h12528e5695b53994E"(ptr align 8 %self) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !794 {
start:
  %0 = alloca [16 x i8], align 8
  %i.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !796, !DIExpression(), !799)
  %1 = getelementptr inbounds i8, ptr %self, i64 32, !dbg !800
  %_3 = load i64, ptr %1, align 8, !dbg !800
  %2 = getelementptr inbounds i8, ptr %self, i64 40, !dbg !801
  %_4 = load i64, ptr %2, align 8, !dbg !801
  %_2 = icmp ult i64 %_3, %_4, !dbg !800
  br i1 %_2, label %bb1, label %bb4, !dbg !800

bb4:                                              ; preds = %start
  store ptr null, ptr %_0, align 8, !dbg !802
  br label %bb5, !dbg !803

bb1:                                              ; preds = %start
  %3 = getelementptr inbounds i8, ptr %self, i64 32, !dbg !804
  %i = load i64, ptr %3, align 8, !dbg !804
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !804
    #dbg_declare(ptr %i.dbg.spill, !797, !DIExpression(), !805)
  %4 = getelementptr inbounds i8, ptr %self, i64 32, !dbg !806
  %5 = getelementptr inbounds i8, ptr %self, i64 32, !dbg !806
  %6 = load i64, ptr %5, align 8, !dbg !806
  %7 = add i64 %6, 1, !dbg !806
  store i64 %7, ptr %4, align 8, !dbg !806
; call <core::slice::iter::IterMut<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
  %_7 = call align 8 ptr @"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hb13e92a6ae6ef4e5E"(ptr align 8 %self, i64 %i) #11, !dbg !807
  %_10 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !808
; invoke <core::slice::iter::IterMut<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
  %_9 = invoke align 8 ptr @"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hb13e92a6ae6ef4e5E"(ptr align 8 %_10, i64 %i)
          to label %bb3 unwind label %cleanup, !dbg !809

bb5:                                              ; preds = %bb3, %bb4
  %8 = load ptr, ptr %_0, align 8, !dbg !810
  %9 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !810
  %10 = load ptr, ptr %9, align 8, !dbg !810
  %11 = insertvalue { ptr, ptr } poison, ptr %8, 0, !dbg !810
  %12 = insertvalue { ptr, ptr } %11, ptr %10, 1, !dbg !810
  ret { ptr, ptr } %12, !dbg !810

bb6:                                              ; preds = %cleanup
  %13 = load ptr, ptr %0, align 8, !dbg !811
  %14 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !811
  %15 = load i32, ptr %14, align 8, !dbg !811
  %16 = insertvalue { ptr, i32 } poison, ptr %13, 0, !dbg !811
  %17 = insertvalue { ptr, i32 } %16, i32 %15, 1, !dbg !811
  resume { ptr, i32 } %17, !dbg !811

cleanup:                                          ; preds = %bb1
  %18 = landingpad { ptr, i32 }
          cleanup
  %19 = extractvalue { ptr, i32 } %18, 0
  %20 = extractvalue { ptr, i32 } %18, 1
  store ptr %19, ptr %0, align 8
  %21 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %20, ptr %21, align 8
  br label %bb6

bb3:                                              ; preds = %bb1
  store ptr %_7, ptr %_0, align 8, !dbg !812
  %22 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !812
  store ptr %_9, ptr %22, align 8, !dbg !812
  br label %bb5, !dbg !803
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::size_hint
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$9size_hint17h62bf5af20b755243E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !813 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !822, !DIExpression(), !823)
  %0 = getelementptr inbounds i8, ptr %self, i64 40, !dbg !824
  %_3 = load i64, ptr %0, align 8, !dbg !824
  %1 = getelementptr inbounds i8, ptr %self, i64 32, !dbg !825
  %_4 = load i64, ptr %1, align 8, !dbg !825
  %_2 = sub i64 %_3, %_4, !dbg !824
  store i64 %_2, ptr %_0, align 8, !dbg !826
  %2 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !826
  store i64 1, ptr %2, align 8, !dbg !826
  %3 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !826
  store i64 %_2, ptr %3, align 8, !dbg !826
  ret void, !dbg !827
}

; lib::polynomial::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3lib10polynomial28_$u7b$$u7b$closure$u7d$$u7d$17h42884b74cb910698E"(ptr align 8 %_1, double %s, ptr align 8 %k) unnamed_addr #1 !dbg !828 {
start:
  %k.dbg.spill = alloca [8 x i8], align 8
  %s.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !839, !DIExpression(DW_OP_deref, DW_OP_deref), !840)
  store double %s, ptr %s.dbg.spill, align 8
    #dbg_declare(ptr %s.dbg.spill, !837, !DIExpression(), !841)
  store ptr %k, ptr %k.dbg.spill, align 8
    #dbg_declare(ptr %k.dbg.spill, !838, !DIExpression(), !842)
  %_6 = load ptr, ptr %_1, align 8, !dbg !843
  %_5 = load double, ptr %_6, align 8, !dbg !843
  %_4 = fmul double %s, %_5, !dbg !844
; call <f64 as core::ops::arith::Add<&f64>>::add
  %_0 = call double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Add$LT$$RF$f64$GT$$GT$3add17he6c062f4f2b26e20E"(double %_4, ptr align 8 %k, ptr align 8 @alloc_3d943ec53a451bd484ed3f35eb894148) #11, !dbg !844
  ret double %_0, !dbg !845
}

; lib::sum_of_squares
; Function Attrs: nonlazybind uwtable
define internal double @_ZN3lib14sum_of_squares17h791c6f99bc799892E(ptr align 8 %x.0, i64 %x.1) unnamed_addr #0 !dbg !846 {
start:
  %x.dbg.spill = alloca [16 x i8], align 8
  store ptr %x.0, ptr %x.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %x.dbg.spill, i64 8
  store i64 %x.1, ptr %0, align 8
    #dbg_declare(ptr %x.dbg.spill, !850, !DIExpression(), !851)
; call core::slice::<impl [T]>::iter
  %1 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc3af18b37f7f7f44E"(ptr align 8 %x.0, i64 %x.1) #11, !dbg !852
  %_3.0 = extractvalue { ptr, ptr } %1, 0, !dbg !852
  %_3.1 = extractvalue { ptr, ptr } %1, 1, !dbg !852
; call core::iter::traits::iterator::Iterator::map
  %2 = call { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17h43f918d2015882daE(ptr %_3.0, ptr %_3.1) #11, !dbg !853
  %_2.0 = extractvalue { ptr, ptr } %2, 0, !dbg !853
  %_2.1 = extractvalue { ptr, ptr } %2, 1, !dbg !853
; call core::iter::traits::iterator::Iterator::sum
  %_0 = call double @_ZN4core4iter6traits8iterator8Iterator3sum17h09f930364f5cc3c2E(ptr %_2.0, ptr %_2.1), !dbg !854
  ret double %_0, !dbg !855
}

; lib::sum_of_squares::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3lib14sum_of_squares28_$u7b$$u7b$closure$u7d$$u7d$17ha90796011eef27e9E"(ptr align 1 %_1, ptr align 8 %v) unnamed_addr #1 !dbg !856 {
start:
  %v.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !862, !DIExpression(), !863)
  store ptr %v, ptr %v.dbg.spill, align 8
    #dbg_declare(ptr %v.dbg.spill, !861, !DIExpression(), !864)
; call <&f64 as core::ops::arith::Mul>::mul
  %_0 = call double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h5b9cbeefbea8b77eE"(ptr align 8 %v, ptr align 8 %v, ptr align 8 @alloc_e4340b9818ec17255de9e32c15ba8763) #11, !dbg !865
  ret double %_0, !dbg !866
}

; lib::dot
; Function Attrs: nonlazybind uwtable
define internal double @_ZN3lib3dot17h6b26000d3f5ce2a9E(ptr align 8 %a.0, i64 %a.1, ptr align 8 %b.0, i64 %b.1) unnamed_addr #0 !dbg !867 {
start:
  %b.dbg.spill = alloca [16 x i8], align 8
  %a.dbg.spill = alloca [16 x i8], align 8
  %_4 = alloca [48 x i8], align 8
  %_3 = alloca [48 x i8], align 8
  store ptr %a.0, ptr %a.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %a.dbg.spill, i64 8
  store i64 %a.1, ptr %0, align 8
    #dbg_declare(ptr %a.dbg.spill, !871, !DIExpression(), !873)
  store ptr %b.0, ptr %b.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %b.dbg.spill, i64 8
  store i64 %b.1, ptr %1, align 8
    #dbg_declare(ptr %b.dbg.spill, !872, !DIExpression(), !874)
; call core::slice::<impl [T]>::iter
  %2 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc3af18b37f7f7f44E"(ptr align 8 %a.0, i64 %a.1) #11, !dbg !875
  %_5.0 = extractvalue { ptr, ptr } %2, 0, !dbg !875
  %_5.1 = extractvalue { ptr, ptr } %2, 1, !dbg !875
; call core::iter::traits::iterator::Iterator::zip
  call void @_ZN4core4iter6traits8iterator8Iterator3zip17h4e3cfa987be26fb4E(ptr sret([48 x i8]) align 8 %_4, ptr %_5.0, ptr %_5.1, ptr align 8 %b.0, i64 %b.1) #11, !dbg !876
; call core::iter::traits::iterator::Iterator::map
  call void @_ZN4core4iter6traits8iterator8Iterator3map17hce5f85cd6abc7ad1E(ptr sret([48 x i8]) align 8 %_3, ptr align 8 %_4) #11, !dbg !877
; call core::iter::traits::iterator::Iterator::sum
  %_0 = call double @_ZN4core4iter6traits8iterator8Iterator3sum17h580a3249af8a9f7aE(ptr align 8 %_3), !dbg !878
  ret double %_0, !dbg !879
}

; lib::dot::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E"(ptr align 1 %_1, ptr align 8 %_2.0, ptr align 8 %_2.1) unnamed_addr #1 !dbg !880 {
start:
  %y.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %_2.dbg.spill = alloca [16 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !888, !DIExpression(), !890)
  store ptr %_2.0, ptr %_2.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %_2.dbg.spill, i64 8
  store ptr %_2.1, ptr %0, align 8
    #dbg_declare(ptr %_2.dbg.spill, !889, !DIExpression(), !891)
  store ptr %_2.0, ptr %x.dbg.spill, align 8, !dbg !892
    #dbg_declare(ptr %x.dbg.spill, !885, !DIExpression(), !893)
  store ptr %_2.1, ptr %y.dbg.spill, align 8, !dbg !894
    #dbg_declare(ptr %y.dbg.spill, !887, !DIExpression(), !895)
; call <&f64 as core::ops::arith::Mul>::mul
  %_0 = call double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h5b9cbeefbea8b77eE"(ptr align 8 %_2.0, ptr align 8 %_2.1, ptr align 8 @alloc_95cf83f1565283075ab44c1e2308a70b) #11, !dbg !896
  ret double %_0, !dbg !897
}

; lib::Shape::area
; Function Attrs: nonlazybind uwtable
define internal double @_ZN3lib5Shape4area17h321f06e76855d47aE(ptr align 8 %self) unnamed_addr #0 !dbg !898 {
start:
  %h.dbg.spill = alloca [8 x i8], align 8
  %w.dbg.spill = alloca [8 x i8], align 8
  %r.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !920, !DIExpression(), !926)
  %_2 = load i64, ptr %self, align 8, !dbg !927
  switch i64 %_2, label %bb1 [
    i64 0, label %bb4
    i64 1, label %bb3
    i64 2, label %bb2
  ], !dbg !928

bb1:                                              ; preds = %start
  unreachable, !dbg !927

bb4:                                              ; preds = %start
  %r = getelementptr inbounds i8, ptr %self, i64 8, !dbg !929
  store ptr %r, ptr %r.dbg.spill, align 8, !dbg !929
    #dbg_declare(ptr %r.dbg.spill, !921, !DIExpression(), !930)
; call <f64 as core::ops::arith::Mul<&f64>>::mul
  %_4 = call double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17h025ffd9e49f6a576E"(double 0x400921FB54442D18, ptr align 8 %r, ptr align 8 @alloc_d1a8e7d0262c01d7405b358a8ae60463) #11, !dbg !931
; call <f64 as core::ops::arith::Mul<&f64>>::mul
  %0 = call double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17h025ffd9e49f6a576E"(double %_4, ptr align 8 %r, ptr align 8 @alloc_d1a8e7d0262c01d7405b358a8ae60463) #11, !dbg !931
  store double %0, ptr %_0, align 8, !dbg !931
  br label %bb6, !dbg !931

bb3:                                              ; preds = %start
  %w = getelementptr inbounds i8, ptr %self, i64 8, !dbg !932
  store ptr %w, ptr %w.dbg.spill, align 8, !dbg !932
    #dbg_declare(ptr %w.dbg.spill, !923, !DIExpression(), !933)
  %h = getelementptr inbounds i8, ptr %self, i64 16, !dbg !934
  store ptr %h, ptr %h.dbg.spill, align 8, !dbg !934
    #dbg_declare(ptr %h.dbg.spill, !925, !DIExpression(), !935)
; call <&f64 as core::ops::arith::Mul>::mul
  %1 = call double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h5b9cbeefbea8b77eE"(ptr align 8 %w, ptr align 8 %h, ptr align 8 @alloc_0e515f390fb6bc9c87c191ca6c6d07e8) #11, !dbg !936
  store double %1, ptr %_0, align 8, !dbg !936
  br label %bb6, !dbg !936

bb2:                                              ; preds = %start
  store double 0.000000e+00, ptr %_0, align 8, !dbg !937
  br label %bb6, !dbg !937

bb6:                                              ; preds = %bb2, %bb3, %bb4
  %2 = load double, ptr %_0, align 8, !dbg !938
  ret double %2, !dbg !938
}

; lib::orbit::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3lib5orbit28_$u7b$$u7b$closure$u7d$$u7d$17h0c055bef664defd8E"(ptr align 1 %_1, ptr align 8 %c) unnamed_addr #1 !dbg !939 {
start:
  %c.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !945, !DIExpression(), !946)
  store ptr %c, ptr %c.dbg.spill, align 8
    #dbg_declare(ptr %c.dbg.spill, !944, !DIExpression(), !947)
; call <&f64 as core::ops::arith::Mul>::mul
  %_0 = call double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h5b9cbeefbea8b77eE"(ptr align 8 %c, ptr align 8 %c, ptr align 8 @alloc_52a0153dfd07ba9521637097ffc9756b) #11, !dbg !948
  ret double %_0, !dbg !949
}

; std::f64::<impl f64>::powi
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4powi17hed32110703c5df8fE"(double %self, i32 %n) unnamed_addr #1 !dbg !950 {
start:
  %0 = alloca [8 x i8], align 8
  %n.dbg.spill = alloca [4 x i8], align 4
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !959, !DIExpression(), !961)
    #dbg_declare(ptr %self.dbg.spill, !962, !DIExpression(), !969)
  store i32 %n, ptr %n.dbg.spill, align 4
    #dbg_declare(ptr %n.dbg.spill, !960, !DIExpression(), !971)
    #dbg_declare(ptr %n.dbg.spill, !968, !DIExpression(), !972)
  %1 = call double @llvm.powi.f64.i32(double %self, i32 %n), !dbg !973
  store double %1, ptr %0, align 8, !dbg !973
  %_0 = load double, ptr %0, align 8, !dbg !973
  ret double %_0, !dbg !974
}

; std::f64::<impl f64>::sqrt
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h27ade9ded739275cE"(double %self) unnamed_addr #1 !dbg !975 {
start:
  %0 = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !979, !DIExpression(), !980)
    #dbg_declare(ptr %self.dbg.spill, !981, !DIExpression(), !984)
  %1 = call double @llvm.sqrt.f64(double %self), !dbg !986
  store double %1, ptr %0, align 8, !dbg !986
  %_0 = load double, ptr %0, align 8, !dbg !986
  ret double %_0, !dbg !987
}

; <&f64 as core::ops::arith::Mul>::mul
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h5b9cbeefbea8b77eE"(ptr align 8 %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #1 !dbg !988 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !995, !DIExpression(), !997)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !996, !DIExpression(), !998)
  %_3 = load double, ptr %self, align 8, !dbg !999
  %_4 = load double, ptr %other, align 8, !dbg !1000
  %_0 = fmul double %_3, %_4, !dbg !1001
  ret double %_0, !dbg !1008
}

; <usize as core::iter::range::Step>::forward_unchecked
; Function Attrs: inlinehint nonlazybind uwtable
define internal i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17haa50a0eb7885e14bE"(i64 %start1, i64 %n) unnamed_addr #1 !dbg !1009 {
start:
  %n.dbg.spill = alloca [8 x i8], align 8
  %start.dbg.spill = alloca [8 x i8], align 8
  store i64 %start1, ptr %start.dbg.spill, align 8
    #dbg_declare(ptr %start.dbg.spill, !1011, !DIExpression(), !1013)
    #dbg_declare(ptr %start.dbg.spill, !1014, !DIExpression(), !1018)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !1012, !DIExpression(), !1020)
    #dbg_declare(ptr %n.dbg.spill, !1017, !DIExpression(), !1021)
  br label %bb1, !dbg !1022

bb1:                                              ; preds = %start
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hd9dddb83514ecd76E"(i64 %start1, i64 %n, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #12, !dbg !1024
  br label %bb2, !dbg !1024

bb2:                                              ; preds = %bb1
  %_0 = add nuw i64 %start1, %n, !dbg !1025
  ret i64 %_0, !dbg !1026
}

; core::intrinsics::cold_path
; Function Attrs: cold nounwind nonlazybind uwtable
define internal void @_ZN4core10intrinsics9cold_path17h0d0b14cf29caeee1E() unnamed_addr #2 !dbg !1027 {
start:
  ret void, !dbg !1032
}

; core::cmp::Ord::min
; Function Attrs: inlinehint nonlazybind uwtable
define i64 @_ZN4core3cmp3Ord3min17h09c0c38f185d0fd9E(i64 %0, i64 %1) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1033 {
start:
  %other.dbg.spill.i = alloca [8 x i8], align 8
  %self.dbg.spill.i = alloca [8 x i8], align 8
  %2 = alloca [16 x i8], align 8
  %_6 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %other = alloca [8 x i8], align 8
  %self = alloca [8 x i8], align 8
  store i64 %0, ptr %self, align 8
  store i64 %1, ptr %other, align 8
    #dbg_declare(ptr %self, !1036, !DIExpression(), !1040)
    #dbg_declare(ptr %other, !1037, !DIExpression(), !1041)
  store i8 1, ptr %_6, align 1, !dbg !1042
  store ptr %other, ptr %self.dbg.spill.i, align 8
    #dbg_declare(ptr %self.dbg.spill.i, !1043, !DIExpression(), !1047)
  store ptr %self, ptr %other.dbg.spill.i, align 8
    #dbg_declare(ptr %other.dbg.spill.i, !1046, !DIExpression(), !1049)
  %_3.i = load i64, ptr %other, align 8, !dbg !1050
  %_4.i = load i64, ptr %self, align 8, !dbg !1051
  %_0.i = icmp ult i64 %_3.i, %_4.i, !dbg !1050
  br label %bb1, !dbg !1052

bb5:                                              ; preds = %cleanup
  br label %bb8, !dbg !1053

cleanup:                                          ; No predecessors!
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %2, align 8
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb5

bb1:                                              ; preds = %start
  br i1 %_0.i, label %bb2, label %bb3, !dbg !1042

bb3:                                              ; preds = %bb1
  store i8 0, ptr %_6, align 1, !dbg !1054
  %7 = load i64, ptr %self, align 8, !dbg !1054
  store i64 %7, ptr %_0, align 8, !dbg !1054
  br label %bb4, !dbg !1053

bb2:                                              ; preds = %bb1
  %8 = load i64, ptr %other, align 8, !dbg !1055
  store i64 %8, ptr %_0, align 8, !dbg !1055
  br label %bb4, !dbg !1053

bb4:                                              ; preds = %bb2, %bb3
  %9 = load i64, ptr %_0, align 8, !dbg !1056
  ret i64 %9, !dbg !1056

bb8:                                              ; preds = %bb5
  %10 = load i8, ptr %_6, align 1, !dbg !1053
  %11 = trunc nuw i8 %10 to i1, !dbg !1053
  br i1 %11, label %bb7, label %bb6, !dbg !1053

bb6:                                              ; preds = %bb7, %bb8
  %12 = load ptr, ptr %2, align 8, !dbg !1057
  %13 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !1057
  %14 = load i32, ptr %13, align 8, !dbg !1057
  %15 = insertvalue { ptr, i32 } poison, ptr %12, 0, !dbg !1057
  %16 = insertvalue { ptr, i32 } %15, i32 %14, 1, !dbg !1057
  resume { ptr, i32 } %16, !dbg !1057

bb7:                                              ; preds = %bb8
  br label %bb6, !dbg !1053
}

; core::f64::<impl f64>::max
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN4core3f6421_$LT$impl$u20$f64$GT$3max17hdd800dc9f3f5697bE"(double %self, double %other) unnamed_addr #1 !dbg !1058 {
start:
  %0 = alloca [8 x i8], align 8
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1061, !DIExpression(), !1063)
  store double %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !1062, !DIExpression(), !1064)
  %1 = call double @llvm.maxnum.f64(double %self, double %other), !dbg !1065
  store double %1, ptr %0, align 8, !dbg !1065
  %_0 = load double, ptr %0, align 8, !dbg !1065
  ret double %_0, !dbg !1066
}

; core::num::<impl isize>::unchecked_neg::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$isize$GT$13unchecked_neg18precondition_check17h48ce7b03b52d9e6aE"(i64 %lhs, ptr align 8 %0) unnamed_addr #3 !dbg !1067 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %b.dbg.spill = alloca [1 x i8], align 1
  %lhs.dbg.spill = alloca [8 x i8], align 8
  store i64 %lhs, ptr %lhs.dbg.spill, align 8
    #dbg_declare(ptr %lhs.dbg.spill, !1072, !DIExpression(), !1075)
    #dbg_declare(ptr %lhs.dbg.spill, !1076, !DIExpression(), !1085)
  %b = icmp eq i64 %lhs, -9223372036854775808, !dbg !1088
  %1 = zext i1 %b to i8, !dbg !1088
  store i8 %1, ptr %b.dbg.spill, align 1, !dbg !1088
    #dbg_declare(ptr %b.dbg.spill, !1089, !DIExpression(), !1094)
  %2 = icmp eq i64 %lhs, -9223372036854775808, !dbg !1096
  br i1 %2, label %bb1, label %bb3, !dbg !1096

bb1:                                              ; preds = %start
  store ptr @alloc_dbcce5cb8873847766db4f16f930a00e, ptr %msg.dbg.spill, align 8, !dbg !1097
  %3 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !1097
  store i64 186, ptr %3, align 8, !dbg !1097
    #dbg_declare(ptr %msg.dbg.spill, !1073, !DIExpression(), !1098)
    #dbg_declare(ptr %msg.dbg.spill, !1099, !DIExpression(), !1192)
    #dbg_declare(ptr %msg.dbg.spill, !1194, !DIExpression(), !1202)
    #dbg_declare(ptr %msg.dbg.spill, !1204, !DIExpression(), !1209)
    #dbg_declare(ptr %msg.dbg.spill, !1211, !DIExpression(), !1220)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_dbcce5cb8873847766db4f16f930a00e, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #14, !dbg !1222
  unreachable, !dbg !1222

bb3:                                              ; preds = %start
  ret void, !dbg !1223
}

; core::num::<impl usize>::unchecked_add::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hd9dddb83514ecd76E"(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #3 !dbg !1224 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %lhs.dbg.spill = alloca [8 x i8], align 8
  store i64 %lhs, ptr %lhs.dbg.spill, align 8
    #dbg_declare(ptr %lhs.dbg.spill, !1229, !DIExpression(), !1233)
    #dbg_declare(ptr %lhs.dbg.spill, !1234, !DIExpression(), !1244)
  store i64 %rhs, ptr %rhs.dbg.spill, align 8
    #dbg_declare(ptr %rhs.dbg.spill, !1230, !DIExpression(), !1233)
    #dbg_declare(ptr %rhs.dbg.spill, !1243, !DIExpression(), !1247)
  %_7.0 = add i64 %lhs, %rhs, !dbg !1248
  %_7.1 = icmp ult i64 %_7.0, %lhs, !dbg !1248
  br i1 %_7.1, label %bb1, label %bb2, !dbg !1249

bb2:                                              ; preds = %start
  ret void, !dbg !1250

bb1:                                              ; preds = %start
  store ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr %msg.dbg.spill, align 8, !dbg !1251
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !1251
  store i64 186, ptr %1, align 8, !dbg !1251
    #dbg_declare(ptr %msg.dbg.spill, !1231, !DIExpression(), !1252)
    #dbg_declare(ptr %msg.dbg.spill, !1253, !DIExpression(), !1256)
    #dbg_declare(ptr %msg.dbg.spill, !1258, !DIExpression(), !1261)
    #dbg_declare(ptr %msg.dbg.spill, !1263, !DIExpression(), !1266)
    #dbg_declare(ptr %msg.dbg.spill, !1268, !DIExpression(), !1271)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #14, !dbg !1273
  unreachable, !dbg !1273
}

; core::ops::function::FnMut::call_mut
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @_ZN4core3ops8function5FnMut8call_mut17he0bf5d22956f9f75E(ptr align 1 %_1, double %0, double %1) unnamed_addr #1 !dbg !1274 {
start:
  %_1.dbg.spill = alloca [8 x i8], align 8
  %_2 = alloca [16 x i8], align 8
  store double %0, ptr %_2, align 8
  %2 = getelementptr inbounds i8, ptr %_2, i64 8
  store double %1, ptr %2, align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1282, !DIExpression(), !1291)
    #dbg_declare(ptr %_2, !1283, !DIExpression(), !1291)
  %3 = load double, ptr %_2, align 8, !dbg !1291
  %4 = getelementptr inbounds i8, ptr %_2, i64 8, !dbg !1291
  %5 = load double, ptr %4, align 8, !dbg !1291
; call core::f64::<impl f64>::max
  %_0 = call double @"_ZN4core3f6421_$LT$impl$u20$f64$GT$3max17hdd800dc9f3f5697bE"(double %3, double %5) #11, !dbg !1291
  ret double %_0, !dbg !1291
}

; core::ptr::const_ptr::<impl *const T>::is_aligned_to
; Function Attrs: inlinehint nonlazybind uwtable
define zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hce1c67c404ec7331E"(ptr %self, i64 %align) unnamed_addr #1 !dbg !1292 {
start:
  %s.dbg.spill = alloca [16 x i8], align 8
  %0 = alloca [4 x i8], align 4
  %align.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1299, !DIExpression(), !1301)
    #dbg_declare(ptr %self.dbg.spill, !1302, !DIExpression(), !1307)
    #dbg_declare(ptr %self.dbg.spill, !1309, !DIExpression(), !1316)
  store i64 %align, ptr %align.dbg.spill, align 8
    #dbg_declare(ptr %align.dbg.spill, !1300, !DIExpression(), !1318)
    #dbg_declare(ptr %align.dbg.spill, !1319, !DIExpression(), !1324)
    #dbg_declare(ptr %align.dbg.spill, !1326, !DIExpression(), !1331)
  %1 = call i64 @llvm.ctpop.i64(i64 %align), !dbg !1333
  %2 = trunc i64 %1 to i32, !dbg !1333
  store i32 %2, ptr %0, align 4, !dbg !1333
  %_8 = load i32, ptr %0, align 4, !dbg !1333
  %3 = icmp eq i32 %_8, 1, !dbg !1334
  br i1 %3, label %bb1, label %bb2, !dbg !1334

bb1:                                              ; preds = %start
  %_6 = ptrtoint ptr %self to i64, !dbg !1335
  %_7 = sub i64 %align, 1, !dbg !1336
  %_5 = and i64 %_6, %_7, !dbg !1337
  %_0 = icmp eq i64 %_5, 0, !dbg !1337
  ret i1 %_0, !dbg !1338

bb2:                                              ; preds = %start
  store ptr @alloc_fad0cd83b7d1858a846a172eb260e593, ptr %s.dbg.spill, align 8, !dbg !1339
  %4 = getelementptr inbounds i8, ptr %s.dbg.spill, i64 8, !dbg !1339
  store i64 42, ptr %4, align 8, !dbg !1339
    #dbg_declare(ptr %s.dbg.spill, !1340, !DIExpression(), !1343)
    #dbg_declare(ptr %s.dbg.spill, !1344, !DIExpression(), !1347)
    #dbg_declare(ptr %s.dbg.spill, !1349, !DIExpression(), !1352)
    #dbg_declare(ptr %s.dbg.spill, !1354, !DIExpression(), !1357)
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_fad0cd83b7d1858a846a172eb260e593, ptr inttoptr (i64 85 to ptr), ptr align 8 @alloc_180ab55c3ad9891a0d81c48ca2ae33fa) #15, !dbg !1339
  unreachable, !dbg !1339
}

; core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h36b7cad48cb20a23E"(ptr %this, ptr %origin, ptr align 8 %0) unnamed_addr #3 !dbg !1359 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %this.dbg.spill = alloca [8 x i8], align 8
  store ptr %this, ptr %this.dbg.spill, align 8
    #dbg_declare(ptr %this.dbg.spill, !1364, !DIExpression(), !1368)
    #dbg_declare(ptr %this.dbg.spill, !1369, !DIExpression(), !1375)
  store ptr %origin, ptr %origin.dbg.spill, align 8
    #dbg_declare(ptr %origin.dbg.spill, !1365, !DIExpression(), !1368)
    #dbg_declare(ptr %origin.dbg.spill, !1374, !DIExpression(), !1378)
  %_3 = icmp uge ptr %this, %origin, !dbg !1379
  br i1 %_3, label %bb1, label %bb2, !dbg !1376

bb2:                                              ; preds = %start
  store ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr %msg.dbg.spill, align 8, !dbg !1385
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !1385
  store i64 201, ptr %1, align 8, !dbg !1385
    #dbg_declare(ptr %msg.dbg.spill, !1366, !DIExpression(), !1386)
    #dbg_declare(ptr %msg.dbg.spill, !1387, !DIExpression(), !1390)
    #dbg_declare(ptr %msg.dbg.spill, !1392, !DIExpression(), !1395)
    #dbg_declare(ptr %msg.dbg.spill, !1397, !DIExpression(), !1400)
    #dbg_declare(ptr %msg.dbg.spill, !1402, !DIExpression(), !1405)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr inttoptr (i64 403 to ptr), i1 zeroext false, ptr align 8 %0) #14, !dbg !1407
  unreachable, !dbg !1407

bb1:                                              ; preds = %start
  ret void, !dbg !1408
}

; core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
; Function Attrs: inlinehint nonlazybind uwtable
define { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hc93158e53df4c1ceE"(ptr align 8 %self) unnamed_addr #1 !dbg !1409 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1411, !DIExpression(), !1412)
; call <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
  %0 = call { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hc44c08f0460a048dE"(ptr align 8 %self) #11, !dbg !1413
  %_0.0 = extractvalue { i64, i64 } %0, 0, !dbg !1413
  %_0.1 = extractvalue { i64, i64 } %0, 1, !dbg !1413
  %1 = insertvalue { i64, i64 } poison, i64 %_0.0, 0, !dbg !1414
  %2 = insertvalue { i64, i64 } %1, i64 %_0.1, 1, !dbg !1414
  ret { i64, i64 } %2, !dbg !1414
}

; core::iter::traits::double_ended::DoubleEndedIterator::rfold
; Function Attrs: inlinehint nonlazybind uwtable
define double @_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h3fec7d374539bfdfE(ptr %0, ptr %1, double %init, ptr align 8 %2) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1415 {
start:
  %x.dbg.spill = alloca [8 x i8], align 8
  %3 = alloca [16 x i8], align 8
  %init.dbg.spill = alloca [8 x i8], align 8
  %_13 = alloca [1 x i8], align 1
  %_5 = alloca [8 x i8], align 8
  %accum = alloca [8 x i8], align 8
  %f = alloca [8 x i8], align 8
  %self = alloca [16 x i8], align 8
  store ptr %0, ptr %self, align 8
  %4 = getelementptr inbounds i8, ptr %self, i64 8
  store ptr %1, ptr %4, align 8
  store ptr %2, ptr %f, align 8
    #dbg_declare(ptr %self, !1422, !DIExpression(), !1432)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !1423, !DIExpression(), !1433)
    #dbg_declare(ptr %f, !1424, !DIExpression(), !1434)
    #dbg_declare(ptr %accum, !1425, !DIExpression(), !1435)
  store i8 1, ptr %_13, align 1, !dbg !1436
  store double %init, ptr %accum, align 8, !dbg !1436
  br label %bb1, !dbg !1437

bb1:                                              ; preds = %bb4, %start
; invoke <core::slice::iter::Iter<T> as core::iter::traits::double_ended::DoubleEndedIterator>::next_back
  %5 = invoke align 8 ptr @"_ZN106_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h022cd5f56e6a789dE"(ptr align 8 %self)
          to label %bb2 unwind label %cleanup, !dbg !1438

bb12:                                             ; preds = %cleanup
  %6 = load i8, ptr %_13, align 1, !dbg !1439
  %7 = trunc nuw i8 %6 to i1, !dbg !1439
  br i1 %7, label %bb11, label %bb8, !dbg !1439

cleanup:                                          ; preds = %bb3, %bb1
  %8 = landingpad { ptr, i32 }
          cleanup
  %9 = extractvalue { ptr, i32 } %8, 0
  %10 = extractvalue { ptr, i32 } %8, 1
  store ptr %9, ptr %3, align 8
  %11 = getelementptr inbounds i8, ptr %3, i64 8
  store i32 %10, ptr %11, align 8
  br label %bb12

bb2:                                              ; preds = %bb1
  store ptr %5, ptr %_5, align 8, !dbg !1440
  %12 = load ptr, ptr %_5, align 8, !dbg !1440
  %13 = ptrtoint ptr %12 to i64, !dbg !1440
  %14 = icmp eq i64 %13, 0, !dbg !1440
  %_7 = select i1 %14, i64 0, i64 1, !dbg !1440
  %15 = trunc nuw i64 %_7 to i1, !dbg !1441
  br i1 %15, label %bb3, label %bb5, !dbg !1441

bb3:                                              ; preds = %bb2
  %x = load ptr, ptr %_5, align 8, !dbg !1442
  store ptr %x, ptr %x.dbg.spill, align 8, !dbg !1442
    #dbg_declare(ptr %x.dbg.spill, !1427, !DIExpression(), !1442)
  store i8 0, ptr %_13, align 1, !dbg !1443
  %_12 = load double, ptr %accum, align 8, !dbg !1443
; invoke lib::polynomial::{{closure}}
  %_9 = invoke double @"_ZN3lib10polynomial28_$u7b$$u7b$closure$u7d$$u7d$17h42884b74cb910698E"(ptr align 8 %f, double %_12, ptr align 8 %x)
          to label %bb4 unwind label %cleanup, !dbg !1444

bb5:                                              ; preds = %bb2
  %_0 = load double, ptr %accum, align 8, !dbg !1445
  br label %bb6, !dbg !1439

bb4:                                              ; preds = %bb3
  store i8 1, ptr %_13, align 1, !dbg !1446
  store double %_9, ptr %accum, align 8, !dbg !1446
  br label %bb1, !dbg !1437

bb6:                                              ; preds = %bb5
  ret double %_0, !dbg !1447

bb13:                                             ; No predecessors!
  unreachable, !dbg !1448

bb8:                                              ; preds = %bb11, %bb12
  br label %bb9, !dbg !1439

bb11:                                             ; preds = %bb12
  br label %bb8, !dbg !1439

bb9:                                              ; preds = %bb8
  %16 = load ptr, ptr %3, align 8, !dbg !1448
  %17 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !1448
  %18 = load i32, ptr %17, align 8, !dbg !1448
  %19 = insertvalue { ptr, i32 } poison, ptr %16, 0, !dbg !1448
  %20 = insertvalue { ptr, i32 } %19, i32 %18, 1, !dbg !1448
  resume { ptr, i32 } %20, !dbg !1448
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17h43f918d2015882daE(ptr %self.0, ptr %self.1) unnamed_addr #1 !dbg !1449 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1456, !DIExpression(), !1459)
    #dbg_declare(ptr %f.dbg.spill, !1457, !DIExpression(), !1460)
  %1 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !1461
  %2 = insertvalue { ptr, ptr } %1, ptr %self.1, 1, !dbg !1461
  ret { ptr, ptr } %2, !dbg !1461
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17h782afe5b1e374784E(ptr %self.0, ptr %self.1) unnamed_addr #1 !dbg !1462 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1466, !DIExpression(), !1469)
    #dbg_declare(ptr %f.dbg.spill, !1467, !DIExpression(), !1470)
  %1 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !1471
  %2 = insertvalue { ptr, ptr } %1, ptr %self.1, 1, !dbg !1471
  ret { ptr, ptr } %2, !dbg !1471
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3map17hce5f85cd6abc7ad1E(ptr sret([48 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !1472 {
start:
    #dbg_declare(ptr %self, !1476, !DIExpression(), !1480)
  %f.dbg.spill = alloca [0 x i8], align 1
    #dbg_declare(ptr %f.dbg.spill, !1477, !DIExpression(), !1481)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 48, i1 false), !dbg !1482
  ret void, !dbg !1486
}

; core::iter::traits::iterator::Iterator::rev
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3rev17h3810d319ba37f87fE(ptr %self.0, ptr %self.1) unnamed_addr #1 !dbg !1487 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1497, !DIExpression(), !1499)
  %1 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !1500
  %2 = insertvalue { ptr, ptr } %1, ptr %self.1, 1, !dbg !1500
  ret { ptr, ptr } %2, !dbg !1500
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17h09f930364f5cc3c2E(ptr %self.0, ptr %self.1) unnamed_addr #0 !dbg !1501 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1505, !DIExpression(), !1509)
; call <f64 as core::iter::traits::accum::Sum>::sum
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE"(ptr %self.0, ptr %self.1), !dbg !1510
  ret double %_0, !dbg !1511
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17h580a3249af8a9f7aE(ptr align 8 %self) unnamed_addr #0 !dbg !1512 {
start:
    #dbg_declare(ptr %self, !1516, !DIExpression(), !1519)
; call <f64 as core::iter::traits::accum::Sum>::sum
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E"(ptr align 8 %self), !dbg !1520
  ret double %_0, !dbg !1521
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17hde72d7d28b81e4c2E(ptr %self.0, ptr %self.1) unnamed_addr #0 !dbg !1522 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1526, !DIExpression(), !1529)
; call <f64 as core::iter::traits::accum::Sum>::sum
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE"(ptr %self.0, ptr %self.1), !dbg !1530
  ret double %_0, !dbg !1531
}

; core::iter::traits::iterator::Iterator::zip
; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3zip17h4e3cfa987be26fb4E(ptr sret([48 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, ptr align 8 %other.0, i64 %other.1) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1532 {
start:
  %b.dbg.spill = alloca [16 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %a.dbg.spill = alloca [16 x i8], align 8
  %other.dbg.spill = alloca [16 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %_5 = alloca [1 x i8], align 1
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !1536, !DIExpression(), !1540)
  store ptr %other.0, ptr %other.dbg.spill, align 8
  %2 = getelementptr inbounds i8, ptr %other.dbg.spill, i64 8
  store i64 %other.1, ptr %2, align 8
    #dbg_declare(ptr %other.dbg.spill, !1537, !DIExpression(), !1541)
  store i8 1, ptr %_5, align 1, !dbg !1542
  store ptr %self.0, ptr %a.dbg.spill, align 8, !dbg !1542
  %3 = getelementptr inbounds i8, ptr %a.dbg.spill, i64 8, !dbg !1542
  store ptr %self.1, ptr %3, align 8, !dbg !1542
    #dbg_declare(ptr %a.dbg.spill, !1543, !DIExpression(), !1548)
; invoke core::slice::iter::<impl core::iter::traits::collect::IntoIterator for &[T]>::into_iter
  %4 = invoke { ptr, ptr } @"_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h30587c328a95b36dE"(ptr align 8 %other.0, i64 %other.1)
          to label %bb1 unwind label %cleanup, !dbg !1550

bb4:                                              ; preds = %cleanup
  %5 = load i8, ptr %_5, align 1, !dbg !1551
  %6 = trunc nuw i8 %5 to i1, !dbg !1551
  br i1 %6, label %bb3, label %bb2, !dbg !1551

cleanup:                                          ; preds = %bb1, %start
  %7 = landingpad { ptr, i32 }
          cleanup
  %8 = extractvalue { ptr, i32 } %7, 0
  %9 = extractvalue { ptr, i32 } %7, 1
  store ptr %8, ptr %0, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %9, ptr %10, align 8
  br label %bb4

bb1:                                              ; preds = %start
  %b.0 = extractvalue { ptr, ptr } %4, 0, !dbg !1552
  %b.1 = extractvalue { ptr, ptr } %4, 1, !dbg !1552
  store ptr %b.0, ptr %b.dbg.spill, align 8, !dbg !1552
  %11 = getelementptr inbounds i8, ptr %b.dbg.spill, i64 8, !dbg !1552
  store ptr %b.1, ptr %11, align 8, !dbg !1552
    #dbg_declare(ptr %b.dbg.spill, !1547, !DIExpression(), !1553)
  store i8 0, ptr %_5, align 1, !dbg !1549
; invoke <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
  invoke void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h1236c35ed34801ccE"(ptr sret([48 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, ptr %b.0, ptr %b.1)
          to label %bb5 unwind label %cleanup, !dbg !1554

bb5:                                              ; preds = %bb1
  ret void, !dbg !1555

bb2:                                              ; preds = %bb3, %bb4
  %12 = load ptr, ptr %0, align 8, !dbg !1556
  %13 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1556
  %14 = load i32, ptr %13, align 8, !dbg !1556
  %15 = insertvalue { ptr, i32 } poison, ptr %12, 0, !dbg !1556
  %16 = insertvalue { ptr, i32 } %15, i32 %14, 1, !dbg !1556
  resume { ptr, i32 } %16, !dbg !1556

bb3:                                              ; preds = %bb4
  br label %bb2, !dbg !1551
}

; core::iter::traits::iterator::Iterator::zip
; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3zip17hfb14e8c5904fb3b8E(ptr sret([48 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, ptr align 8 %other) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1557 {
start:
  %b.dbg.spill = alloca [16 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %a.dbg.spill = alloca [16 x i8], align 8
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %_5 = alloca [1 x i8], align 1
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !1565, !DIExpression(), !1570)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !1566, !DIExpression(), !1571)
  store i8 1, ptr %_5, align 1, !dbg !1572
  store ptr %self.0, ptr %a.dbg.spill, align 8, !dbg !1572
  %2 = getelementptr inbounds i8, ptr %a.dbg.spill, i64 8, !dbg !1572
  store ptr %self.1, ptr %2, align 8, !dbg !1572
    #dbg_declare(ptr %a.dbg.spill, !1573, !DIExpression(), !1578)
; invoke core::array::<impl core::iter::traits::collect::IntoIterator for &mut [T; N]>::into_iter
  %3 = invoke { ptr, ptr } @"_ZN4core5array106_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17hee35436d5fd0f624E"(ptr align 8 %other)
          to label %bb1 unwind label %cleanup, !dbg !1580

bb4:                                              ; preds = %cleanup
  %4 = load i8, ptr %_5, align 1, !dbg !1581
  %5 = trunc nuw i8 %4 to i1, !dbg !1581
  br i1 %5, label %bb3, label %bb2, !dbg !1581

cleanup:                                          ; preds = %bb1, %start
  %6 = landingpad { ptr, i32 }
          cleanup
  %7 = extractvalue { ptr, i32 } %6, 0
  %8 = extractvalue { ptr, i32 } %6, 1
  store ptr %7, ptr %0, align 8
  %9 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %8, ptr %9, align 8
  br label %bb4

bb1:                                              ; preds = %start
  %b.0 = extractvalue { ptr, ptr } %3, 0, !dbg !1582
  %b.1 = extractvalue { ptr, ptr } %3, 1, !dbg !1582
  store ptr %b.0, ptr %b.dbg.spill, align 8, !dbg !1582
  %10 = getelementptr inbounds i8, ptr %b.dbg.spill, i64 8, !dbg !1582
  store ptr %b.1, ptr %10, align 8, !dbg !1582
    #dbg_declare(ptr %b.dbg.spill, !1577, !DIExpression(), !1583)
  store i8 0, ptr %_5, align 1, !dbg !1579
; invoke <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
  invoke void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5ce3e491ecb01732E"(ptr sret([48 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, ptr %b.0, ptr %b.1)
          to label %bb5 unwind label %cleanup, !dbg !1584

bb5:                                              ; preds = %bb1
  ret void, !dbg !1585

bb2:                                              ; preds = %bb3, %bb4
  %11 = load ptr, ptr %0, align 8, !dbg !1586
  %12 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1586
  %13 = load i32, ptr %12, align 8, !dbg !1586
  %14 = insertvalue { ptr, i32 } poison, ptr %11, 0, !dbg !1586
  %15 = insertvalue { ptr, i32 } %14, i32 %13, 1, !dbg !1586
  resume { ptr, i32 } %15, !dbg !1586

bb3:                                              ; preds = %bb4
  br label %bb2, !dbg !1581
}

; core::iter::traits::iterator::Iterator::copied
; Function Attrs: nonlazybind uwtable
define { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator6copied17h47811f10e429a299E(ptr %self.0, ptr %self.1) unnamed_addr #0 !dbg !1587 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1591, !DIExpression(), !1593)
  %1 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !1594
  %2 = insertvalue { ptr, ptr } %1, ptr %self.1, 1, !dbg !1594
  ret { ptr, ptr } %2, !dbg !1594
}

; core::iter::traits::iterator::Iterator::enumerate
; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator9enumerate17hd40f66e5d0655191E(ptr sret([48 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !1595 {
start:
    #dbg_declare(ptr %self, !1599, !DIExpression(), !1602)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 40, i1 false), !dbg !1603
  %0 = getelementptr inbounds i8, ptr %_0, i64 40, !dbg !1603
  store i64 0, ptr %0, align 8, !dbg !1603
  ret void, !dbg !1607
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E"(ptr align 1 %_1, double %acc, ptr align 8 %elt.0, ptr align 8 %elt.1) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1608 {
start:
  %0 = alloca [16 x i8], align 8
  %elt.dbg.spill = alloca [16 x i8], align 8
  %acc.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1615, !DIExpression(DW_OP_deref), !1617)
    #dbg_declare(ptr %_1.dbg.spill, !1616, !DIExpression(DW_OP_deref), !1618)
  store double %acc, ptr %acc.dbg.spill, align 8
    #dbg_declare(ptr %acc.dbg.spill, !1613, !DIExpression(), !1619)
  store ptr %elt.0, ptr %elt.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %elt.dbg.spill, i64 8
  store ptr %elt.1, ptr %1, align 8
    #dbg_declare(ptr %elt.dbg.spill, !1614, !DIExpression(), !1620)
  store i8 1, ptr %_10, align 1, !dbg !1621
; invoke lib::dot::{{closure}}
  %_7 = invoke double @"_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E"(ptr align 1 %_1, ptr align 8 %elt.0, ptr align 8 %elt.1)
          to label %bb1 unwind label %cleanup, !dbg !1622

bb5:                                              ; preds = %cleanup
  %2 = load i8, ptr %_10, align 1, !dbg !1623
  %3 = trunc nuw i8 %2 to i1, !dbg !1623
  br i1 %3, label %bb4, label %bb3, !dbg !1623

cleanup:                                          ; preds = %bb1, %start
  %4 = landingpad { ptr, i32 }
          cleanup
  %5 = extractvalue { ptr, i32 } %4, 0
  %6 = extractvalue { ptr, i32 } %4, 1
  store ptr %5, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %6, ptr %7, align 8
  br label %bb5

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1, !dbg !1624
; invoke <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
  %_0 = invoke double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hc7620a0b4df90579E"(ptr align 1 %_1, double %acc, double %_7)
          to label %bb2 unwind label %cleanup, !dbg !1624

bb2:                                              ; preds = %bb1
  ret double %_0, !dbg !1625

bb3:                                              ; preds = %bb4, %bb5
  %8 = load ptr, ptr %0, align 8, !dbg !1626
  %9 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1626
  %10 = load i32, ptr %9, align 8, !dbg !1626
  %11 = insertvalue { ptr, i32 } poison, ptr %8, 0, !dbg !1626
  %12 = insertvalue { ptr, i32 } %11, i32 %10, 1, !dbg !1626
  resume { ptr, i32 } %12, !dbg !1626

bb4:                                              ; preds = %bb5
  br label %bb3, !dbg !1623
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h2873d9398b3f4431E"(ptr align 1 %_1, double %acc, ptr align 8 %elt) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1627 {
start:
  %0 = alloca [16 x i8], align 8
  %elt.dbg.spill = alloca [8 x i8], align 8
  %acc.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1638, !DIExpression(DW_OP_deref), !1640)
    #dbg_declare(ptr %_1.dbg.spill, !1639, !DIExpression(DW_OP_deref), !1641)
  store double %acc, ptr %acc.dbg.spill, align 8
    #dbg_declare(ptr %acc.dbg.spill, !1636, !DIExpression(), !1642)
  store ptr %elt, ptr %elt.dbg.spill, align 8
    #dbg_declare(ptr %elt.dbg.spill, !1637, !DIExpression(), !1643)
  store i8 1, ptr %_10, align 1, !dbg !1644
; invoke lib::sum_of_squares::{{closure}}
  %_7 = invoke double @"_ZN3lib14sum_of_squares28_$u7b$$u7b$closure$u7d$$u7d$17ha90796011eef27e9E"(ptr align 1 %_1, ptr align 8 %elt)
          to label %bb1 unwind label %cleanup, !dbg !1645

bb5:                                              ; preds = %cleanup
  %1 = load i8, ptr %_10, align 1, !dbg !1646
  %2 = trunc nuw i8 %1 to i1, !dbg !1646
  br i1 %2, label %bb4, label %bb3, !dbg !1646

cleanup:                                          ; preds = %bb1, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb5

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1, !dbg !1647
; invoke <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
  %_0 = invoke double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5c63472e61496256E"(ptr align 1 %_1, double %acc, double %_7)
          to label %bb2 unwind label %cleanup, !dbg !1647

bb2:                                              ; preds = %bb1
  ret double %_0, !dbg !1648

bb3:                                              ; preds = %bb4, %bb5
  %7 = load ptr, ptr %0, align 8, !dbg !1649
  %8 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1649
  %9 = load i32, ptr %8, align 8, !dbg !1649
  %10 = insertvalue { ptr, i32 } poison, ptr %7, 0, !dbg !1649
  %11 = insertvalue { ptr, i32 } %10, i32 %9, 1, !dbg !1649
  resume { ptr, i32 } %11, !dbg !1649

bb4:                                              ; preds = %bb5
  br label %bb3, !dbg !1646
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7718516dda778a6eE"(ptr align 1 %_1, double %acc, ptr align 8 %elt) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1650 {
start:
  %0 = alloca [16 x i8], align 8
  %elt.dbg.spill = alloca [8 x i8], align 8
  %acc.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1661, !DIExpression(DW_OP_deref), !1663)
    #dbg_declare(ptr %_1.dbg.spill, !1662, !DIExpression(DW_OP_deref), !1664)
  store double %acc, ptr %acc.dbg.spill, align 8
    #dbg_declare(ptr %acc.dbg.spill, !1659, !DIExpression(), !1665)
  store ptr %elt, ptr %elt.dbg.spill, align 8
    #dbg_declare(ptr %elt.dbg.spill, !1660, !DIExpression(), !1666)
  store i8 1, ptr %_10, align 1, !dbg !1667
; invoke lib::orbit::{{closure}}
  %_7 = invoke double @"_ZN3lib5orbit28_$u7b$$u7b$closure$u7d$$u7d$17h0c055bef664defd8E"(ptr align 1 %_1, ptr align 8 %elt)
          to label %bb1 unwind label %cleanup, !dbg !1668

bb5:                                              ; preds = %cleanup
  %1 = load i8, ptr %_10, align 1, !dbg !1669
  %2 = trunc nuw i8 %1 to i1, !dbg !1669
  br i1 %2, label %bb4, label %bb3, !dbg !1669

cleanup:                                          ; preds = %bb1, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb5

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1, !dbg !1670
; invoke <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
  %_0 = invoke double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h70ef59c592b2ad18E"(ptr align 1 %_1, double %acc, double %_7)
          to label %bb2 unwind label %cleanup, !dbg !1670

bb2:                                              ; preds = %bb1
  ret double %_0, !dbg !1671

bb3:                                              ; preds = %bb4, %bb5
  %7 = load ptr, ptr %0, align 8, !dbg !1672
  %8 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1672
  %9 = load i32, ptr %8, align 8, !dbg !1672
  %10 = insertvalue { ptr, i32 } poison, ptr %7, 0, !dbg !1672
  %11 = insertvalue { ptr, i32 } %10, i32 %9, 1, !dbg !1672
  resume { ptr, i32 } %11, !dbg !1672

bb4:                                              ; preds = %bb5
  br label %bb3, !dbg !1669
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: nonlazybind uwtable
define i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h800259b1809192b6E(ptr align 8 %self) unnamed_addr #0 !dbg !1673 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  %_2 = alloca [24 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1679, !DIExpression(), !1680)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::size_hint
  call void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h6be844533aa49fa9E"(ptr sret([24 x i8]) align 8 %_2, ptr align 8 %self) #11, !dbg !1681
  %_0 = load i64, ptr %_2, align 8, !dbg !1682
  ret i64 %_0, !dbg !1683
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: nonlazybind uwtable
define i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf3558b2f8c3b2e6bE(ptr align 8 %self) unnamed_addr #0 !dbg !1684 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  %_2 = alloca [24 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1689, !DIExpression(), !1691)
; call <core::slice::iter::IterMut<T> as core::iter::traits::iterator::Iterator>::size_hint
  call void @"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h168c27ca05a2d6daE"(ptr sret([24 x i8]) align 8 %_2, ptr align 8 %self) #11, !dbg !1692
  %_0 = load i64, ptr %_2, align 8, !dbg !1693
  ret i64 %_0, !dbg !1694
}

; core::iter::adapters::copied::copy_fold::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN4core4iter8adapters6copied9copy_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0ae3c8bb0d8c7d00E"(ptr align 1 %_1, double %acc, ptr align 8 %_3) unnamed_addr #1 !dbg !1695 {
start:
  %elt.dbg.spill = alloca [8 x i8], align 8
  %_3.dbg.spill = alloca [8 x i8], align 8
  %acc.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1705, !DIExpression(DW_OP_deref), !1709)
  store double %acc, ptr %acc.dbg.spill, align 8
    #dbg_declare(ptr %acc.dbg.spill, !1704, !DIExpression(), !1710)
  store ptr %_3, ptr %_3.dbg.spill, align 8
    #dbg_declare(ptr %_3.dbg.spill, !1708, !DIExpression(), !1711)
  %elt = load double, ptr %_3, align 8, !dbg !1712
  store double %elt, ptr %elt.dbg.spill, align 8, !dbg !1712
    #dbg_declare(ptr %elt.dbg.spill, !1706, !DIExpression(), !1713)
; call core::ops::function::FnMut::call_mut
  %_0 = call double @_ZN4core3ops8function5FnMut8call_mut17he0bf5d22956f9f75E(ptr align 1 %_1, double %acc, double %elt) #11, !dbg !1714
  ret double %_0, !dbg !1715
}

; core::array::<impl core::iter::traits::collect::IntoIterator for &mut [T; N]>::into_iter
; Function Attrs: nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5array106_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17hee35436d5fd0f624E"(ptr align 8 %self) unnamed_addr #0 !dbg !1716 {
start:
  %self.dbg.spill3 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill2 = alloca [16 x i8], align 8
  %self.dbg.spill1 = alloca [16 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %addr.dbg.spill = alloca [8 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1723, !DIExpression(), !1724)
    #dbg_declare(ptr %end_or_len, !1725, !DIExpression(), !1742)
  store i64 2, ptr %len.dbg.spill, align 8, !dbg !1750
    #dbg_declare(ptr %len.dbg.spill, !1740, !DIExpression(), !1750)
  store i64 2, ptr %addr.dbg.spill, align 8, !dbg !1751
    #dbg_declare(ptr %addr.dbg.spill, !1757, !DIExpression(), !1751)
  store i64 2, ptr %count.dbg.spill, align 8, !dbg !1759
    #dbg_declare(ptr %count.dbg.spill, !1765, !DIExpression(), !1759)
  store ptr %self, ptr %self.dbg.spill1, align 8, !dbg !1767
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill1, i64 8, !dbg !1767
  store i64 2, ptr %0, align 8, !dbg !1767
    #dbg_declare(ptr %self.dbg.spill1, !1748, !DIExpression(), !1768)
    #dbg_declare(ptr %self.dbg.spill1, !1739, !DIExpression(), !1769)
    #dbg_declare(ptr %self.dbg.spill1, !1770, !DIExpression(), !1783)
  store ptr %self, ptr %self.dbg.spill2, align 8, !dbg !1785
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill2, i64 8, !dbg !1785
  store i64 2, ptr %1, align 8, !dbg !1785
    #dbg_declare(ptr %self.dbg.spill2, !1786, !DIExpression(), !1794)
  store ptr %self, ptr %ptr.dbg.spill, align 8, !dbg !1796
    #dbg_declare(ptr %ptr.dbg.spill, !1741, !DIExpression(), !1797)
    #dbg_declare(ptr %ptr.dbg.spill, !1798, !DIExpression(), !1801)
  br label %bb2, !dbg !1803

bb2:                                              ; preds = %start
  store ptr %self, ptr %self.dbg.spill3, align 8, !dbg !1804
    #dbg_declare(ptr %self.dbg.spill3, !1764, !DIExpression(), !1805)
  %2 = getelementptr inbounds nuw double, ptr %self, i64 2, !dbg !1806
  store ptr %2, ptr %end_or_len, align 8, !dbg !1806
  br label %bb3, !dbg !1807

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !1808
  %3 = insertvalue { ptr, ptr } poison, ptr %self, 0, !dbg !1809
  %4 = insertvalue { ptr, ptr } %3, ptr %_0.1, 1, !dbg !1809
  ret { ptr, ptr } %4, !dbg !1809

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::<impl [T]>::chunks_exact
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12chunks_exact17ha7996ad23716946fE"(ptr sret([40 x i8]) align 8 %_0, ptr align 8 %self.0, i64 %self.1, i64 %chunk_size, ptr align 8 %0) unnamed_addr #1 !dbg !1810 {
start:
  %snd.dbg.spill = alloca [16 x i8], align 8
  %fst.dbg.spill = alloca [16 x i8], align 8
  %fst_len.dbg.spill = alloca [8 x i8], align 8
  %rem.dbg.spill = alloca [8 x i8], align 8
  %s.dbg.spill = alloca [16 x i8], align 8
  %chunk_size.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %_11 = alloca [32 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !1814, !DIExpression(), !1816)
    #dbg_declare(ptr %self.dbg.spill, !1817, !DIExpression(), !1831)
  store i64 %chunk_size, ptr %chunk_size.dbg.spill, align 8
    #dbg_declare(ptr %chunk_size.dbg.spill, !1815, !DIExpression(), !1833)
    #dbg_declare(ptr %chunk_size.dbg.spill, !1823, !DIExpression(), !1834)
  %2 = icmp eq i64 %chunk_size, 0, !dbg !1835
  br i1 %2, label %bb2, label %bb1, !dbg !1835

bb2:                                              ; preds = %start
  store ptr @alloc_a6e8913658d98d0dbd0444b57ddfd811, ptr %s.dbg.spill, align 8, !dbg !1836
  %3 = getelementptr inbounds i8, ptr %s.dbg.spill, i64 8, !dbg !1836
  store i64 27, ptr %3, align 8, !dbg !1836
    #dbg_declare(ptr %s.dbg.spill, !1837, !DIExpression(), !1840)
    #dbg_declare(ptr %s.dbg.spill, !1841, !DIExpression(), !1844)
    #dbg_declare(ptr %s.dbg.spill, !1846, !DIExpression(), !1849)
    #dbg_declare(ptr %s.dbg.spill, !1851, !DIExpression(), !1854)
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_a6e8913658d98d0dbd0444b57ddfd811, ptr inttoptr (i64 55 to ptr), ptr align 8 %0) #15, !dbg !1836
  unreachable, !dbg !1836

bb1:                                              ; preds = %start
  %_7 = icmp eq i64 %chunk_size, 0, !dbg !1856
  br i1 %_7, label %panic, label %bb3, !dbg !1856

bb3:                                              ; preds = %bb1
  %rem = urem i64 %self.1, %chunk_size, !dbg !1856
  store i64 %rem, ptr %rem.dbg.spill, align 8, !dbg !1856
    #dbg_declare(ptr %rem.dbg.spill, !1824, !DIExpression(), !1857)
  %fst_len = sub i64 %self.1, %rem, !dbg !1858
  store i64 %fst_len, ptr %fst_len.dbg.spill, align 8, !dbg !1858
    #dbg_declare(ptr %fst_len.dbg.spill, !1826, !DIExpression(), !1859)
; call core::slice::<impl [T]>::split_at_unchecked
  call void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$18split_at_unchecked17hfaaa37e47c177771E"(ptr sret([32 x i8]) align 8 %_11, ptr align 8 %self.0, i64 %self.1, i64 %fst_len, ptr align 8 @alloc_42f7df3295c087fcc645c3ecb6dc39c2) #11, !dbg !1860
  %fst.0 = load ptr, ptr %_11, align 8, !dbg !1861
  %4 = getelementptr inbounds i8, ptr %_11, i64 8, !dbg !1861
  %fst.1 = load i64, ptr %4, align 8, !dbg !1861
  store ptr %fst.0, ptr %fst.dbg.spill, align 8, !dbg !1861
  %5 = getelementptr inbounds i8, ptr %fst.dbg.spill, i64 8, !dbg !1861
  store i64 %fst.1, ptr %5, align 8, !dbg !1861
    #dbg_declare(ptr %fst.dbg.spill, !1828, !DIExpression(), !1862)
  %6 = getelementptr inbounds i8, ptr %_11, i64 16, !dbg !1863
  %snd.0 = load ptr, ptr %6, align 8, !dbg !1863
  %7 = getelementptr inbounds i8, ptr %6, i64 8, !dbg !1863
  %snd.1 = load i64, ptr %7, align 8, !dbg !1863
  store ptr %snd.0, ptr %snd.dbg.spill, align 8, !dbg !1863
  %8 = getelementptr inbounds i8, ptr %snd.dbg.spill, i64 8, !dbg !1863
  store i64 %snd.1, ptr %8, align 8, !dbg !1863
    #dbg_declare(ptr %snd.dbg.spill, !1830, !DIExpression(), !1864)
  store ptr %fst.0, ptr %_0, align 8, !dbg !1865
  %9 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !1865
  store i64 %fst.1, ptr %9, align 8, !dbg !1865
  %10 = getelementptr inbounds i8, ptr %_0, i64 16, !dbg !1865
  store ptr %snd.0, ptr %10, align 8, !dbg !1865
  %11 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !1865
  store i64 %snd.1, ptr %11, align 8, !dbg !1865
  %12 = getelementptr inbounds i8, ptr %_0, i64 32, !dbg !1865
  store i64 %chunk_size, ptr %12, align 8, !dbg !1865
  ret void, !dbg !1866

panic:                                            ; preds = %bb1
; call core::panicking::panic_const::panic_const_rem_by_zero
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_rem_by_zero(ptr align 8 @alloc_85e74be42ba0951b09f45706d460b91a) #15, !dbg !1856
  unreachable, !dbg !1856
}

; core::slice::<impl [T]>::split_at_unchecked
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$18split_at_unchecked17hfaaa37e47c177771E"(ptr sret([32 x i8]) align 8 %_0, ptr align 8 %self.0, i64 %self.1, i64 %mid, ptr align 8 %0) unnamed_addr #1 !dbg !1867 {
start:
  %len.dbg.spill1 = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %mid.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !1875, !DIExpression(), !1881)
    #dbg_declare(ptr %self.dbg.spill, !1882, !DIExpression(), !1887)
  store i64 %mid, ptr %mid.dbg.spill, align 8
    #dbg_declare(ptr %mid.dbg.spill, !1876, !DIExpression(), !1889)
    #dbg_declare(ptr %mid.dbg.spill, !1890, !DIExpression(), !1898)
    #dbg_declare(ptr %mid.dbg.spill, !1900, !DIExpression(), !1906)
    #dbg_declare(ptr %mid.dbg.spill, !1908, !DIExpression(), !1914)
  store i64 %self.1, ptr %len.dbg.spill, align 8, !dbg !1916
    #dbg_declare(ptr %len.dbg.spill, !1877, !DIExpression(), !1917)
  store ptr %self.0, ptr %ptr.dbg.spill, align 8, !dbg !1918
    #dbg_declare(ptr %ptr.dbg.spill, !1879, !DIExpression(), !1919)
    #dbg_declare(ptr %ptr.dbg.spill, !1897, !DIExpression(), !1920)
    #dbg_declare(ptr %ptr.dbg.spill, !1905, !DIExpression(), !1921)
    #dbg_declare(ptr %ptr.dbg.spill, !1922, !DIExpression(), !1929)
    #dbg_declare(ptr %ptr.dbg.spill, !1913, !DIExpression(), !1931)
  br label %bb1, !dbg !1932

bb1:                                              ; preds = %start
; call core::slice::<impl [T]>::split_at_unchecked::precondition_check
  call void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$18split_at_unchecked18precondition_check17h21ae35dfbaefabc3E"(i64 %mid, i64 %self.1, ptr align 8 %0) #12, !dbg !1934
  br label %bb2, !dbg !1934

bb2:                                              ; preds = %bb1
  br label %bb3, !dbg !1935

bb3:                                              ; preds = %bb2
; call core::slice::raw::from_raw_parts::precondition_check
  call void @_ZN4core5slice3raw14from_raw_parts18precondition_check17hd6457fd2112d05deE(ptr %self.0, i64 8, i64 8, i64 %mid, ptr align 8 %0) #12, !dbg !1937
  br label %bb5, !dbg !1938

bb5:                                              ; preds = %bb3
  %data = getelementptr inbounds nuw double, ptr %self.0, i64 %mid, !dbg !1939
  store ptr %data, ptr %data.dbg.spill, align 8, !dbg !1939
    #dbg_declare(ptr %data.dbg.spill, !1897, !DIExpression(), !1940)
    #dbg_declare(ptr %data.dbg.spill, !1905, !DIExpression(), !1942)
    #dbg_declare(ptr %data.dbg.spill, !1922, !DIExpression(), !1945)
  %len = sub nuw i64 %self.1, %mid, !dbg !1948
  store i64 %len, ptr %len.dbg.spill1, align 8, !dbg !1948
    #dbg_declare(ptr %len.dbg.spill1, !1890, !DIExpression(), !1949)
    #dbg_declare(ptr %len.dbg.spill1, !1900, !DIExpression(), !1950)
  br label %bb6, !dbg !1951

bb6:                                              ; preds = %bb5
; call core::slice::raw::from_raw_parts::precondition_check
  call void @_ZN4core5slice3raw14from_raw_parts18precondition_check17hd6457fd2112d05deE(ptr %data, i64 8, i64 8, i64 %len, ptr align 8 %0) #12, !dbg !1952
  br label %bb8, !dbg !1953

bb8:                                              ; preds = %bb6
  store ptr %self.0, ptr %_0, align 8, !dbg !1954
  %2 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !1954
  store i64 %mid, ptr %2, align 8, !dbg !1954
  %3 = getelementptr inbounds i8, ptr %_0, i64 16, !dbg !1954
  store ptr %data, ptr %3, align 8, !dbg !1954
  %4 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !1954
  store i64 %len, ptr %4, align 8, !dbg !1954
  ret void, !dbg !1955
}

; core::slice::<impl [T]>::split_at_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$18split_at_unchecked18precondition_check17h21ae35dfbaefabc3E"(i64 %mid, i64 %len, ptr align 8 %0) unnamed_addr #3 !dbg !1956 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %mid.dbg.spill = alloca [8 x i8], align 8
  store i64 %mid, ptr %mid.dbg.spill, align 8
    #dbg_declare(ptr %mid.dbg.spill, !1959, !DIExpression(), !1963)
  store i64 %len, ptr %len.dbg.spill, align 8
    #dbg_declare(ptr %len.dbg.spill, !1960, !DIExpression(), !1963)
  %_3 = icmp ule i64 %mid, %len, !dbg !1964
  br i1 %_3, label %bb1, label %bb2, !dbg !1964

bb2:                                              ; preds = %start
  store ptr @alloc_8d4a1773e12407e94bdf7053c711876c, ptr %msg.dbg.spill, align 8, !dbg !1966
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !1966
  store i64 217, ptr %1, align 8, !dbg !1966
    #dbg_declare(ptr %msg.dbg.spill, !1961, !DIExpression(), !1967)
    #dbg_declare(ptr %msg.dbg.spill, !1968, !DIExpression(), !1971)
    #dbg_declare(ptr %msg.dbg.spill, !1973, !DIExpression(), !1976)
    #dbg_declare(ptr %msg.dbg.spill, !1978, !DIExpression(), !1981)
    #dbg_declare(ptr %msg.dbg.spill, !1983, !DIExpression(), !1986)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_8d4a1773e12407e94bdf7053c711876c, ptr inttoptr (i64 435 to ptr), i1 zeroext false, ptr align 8 %0) #14, !dbg !1988
  unreachable, !dbg !1988

bb1:                                              ; preds = %start
  ret void, !dbg !1989
}

; core::slice::<impl [T]>::iter
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc3af18b37f7f7f44E"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #1 !dbg !1990 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1994, !DIExpression(), !1995)
; call core::slice::iter::Iter<T>::new
  %1 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h9fa6e737cbea7607E"(ptr align 8 %self.0, i64 %self.1) #11, !dbg !1996
  %_0.0 = extractvalue { ptr, ptr } %1, 0, !dbg !1996
  %_0.1 = extractvalue { ptr, ptr } %1, 1, !dbg !1996
  %2 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0, !dbg !1997
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1997
  ret { ptr, ptr } %3, !dbg !1997
}

; core::slice::<impl [T]>::iter_mut
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17hda0210016fafe2f7E"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #1 !dbg !1998 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !2000, !DIExpression(), !2001)
; call core::slice::iter::IterMut<T>::new
  %1 = call { ptr, ptr } @"_ZN4core5slice4iter16IterMut$LT$T$GT$3new17hc48b9107c6e2f8d4E"(ptr align 8 %self.0, i64 %self.1) #11, !dbg !2002
  %_0.0 = extractvalue { ptr, ptr } %1, 0, !dbg !2002
  %_0.1 = extractvalue { ptr, ptr } %1, 1, !dbg !2002
  %2 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0, !dbg !2003
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !2003
  ret { ptr, ptr } %3, !dbg !2003
}

; core::slice::raw::from_raw_parts
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, i64 } @_ZN4core5slice3raw14from_raw_parts17h8f429d08c8c00acfE(ptr %data, i64 %len, ptr align 8 %0) unnamed_addr #1 !dbg !2004 {
start:
  %len.dbg.spill = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  store ptr %data, ptr %data.dbg.spill, align 8
    #dbg_declare(ptr %data.dbg.spill, !2006, !DIExpression(), !2008)
    #dbg_declare(ptr %data.dbg.spill, !2009, !DIExpression(), !2013)
    #dbg_declare(ptr %data.dbg.spill, !2015, !DIExpression(), !2018)
  store i64 %len, ptr %len.dbg.spill, align 8
    #dbg_declare(ptr %len.dbg.spill, !2007, !DIExpression(), !2020)
    #dbg_declare(ptr %len.dbg.spill, !2012, !DIExpression(), !2021)
  br label %bb1, !dbg !2022

bb1:                                              ; preds = %start
; call core::slice::raw::from_raw_parts::precondition_check
  call void @_ZN4core5slice3raw14from_raw_parts18precondition_check17hd6457fd2112d05deE(ptr %data, i64 8, i64 8, i64 %len, ptr align 8 %0) #12, !dbg !2024
  br label %bb3, !dbg !2025

bb3:                                              ; preds = %bb1
  %1 = insertvalue { ptr, i64 } poison, ptr %data, 0, !dbg !2026
  %2 = insertvalue { ptr, i64 } %1, i64 %len, 1, !dbg !2026
  ret { ptr, i64 } %2, !dbg !2026
}

; core::slice::raw::from_raw_parts::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core5slice3raw14from_raw_parts18precondition_check17hd6457fd2112d05deE(ptr %data, i64 %size, i64 %align, i64 %len, ptr align 8 %0) unnamed_addr #3 personality ptr @rust_eh_personality !dbg !2027 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %is_zst.dbg.spill = alloca [1 x i8], align 1
  %len.dbg.spill = alloca [8 x i8], align 8
  %align.dbg.spill = alloca [8 x i8], align 8
  %size.dbg.spill = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  %max_len = alloca [8 x i8], align 8
  store ptr %data, ptr %data.dbg.spill, align 8
    #dbg_declare(ptr %data.dbg.spill, !2033, !DIExpression(), !2039)
  store i64 %size, ptr %size.dbg.spill, align 8
    #dbg_declare(ptr %size.dbg.spill, !2034, !DIExpression(), !2039)
    #dbg_declare(ptr %size.dbg.spill, !2040, !DIExpression(), !2049)
  store i64 %align, ptr %align.dbg.spill, align 8
    #dbg_declare(ptr %align.dbg.spill, !2035, !DIExpression(), !2039)
    #dbg_declare(ptr %align.dbg.spill, !2052, !DIExpression(), !2059)
    #dbg_declare(ptr %align.dbg.spill, !2061, !DIExpression(), !2065)
    #dbg_declare(ptr %align.dbg.spill, !2067, !DIExpression(), !2072)
  store i64 %len, ptr %len.dbg.spill, align 8
    #dbg_declare(ptr %len.dbg.spill, !2036, !DIExpression(), !2039)
    #dbg_declare(ptr %len.dbg.spill, !2046, !DIExpression(), !2075)
    #dbg_declare(ptr %max_len, !2047, !DIExpression(), !2076)
  store i8 0, ptr %is_zst.dbg.spill, align 1, !dbg !2077
    #dbg_declare(ptr %is_zst.dbg.spill, !2058, !DIExpression(), !2077)
  store ptr %data, ptr %ptr.dbg.spill, align 8, !dbg !2078
    #dbg_declare(ptr %ptr.dbg.spill, !2057, !DIExpression(), !2079)
    #dbg_declare(ptr %ptr.dbg.spill, !2064, !DIExpression(), !2080)
    #dbg_declare(ptr %ptr.dbg.spill, !2071, !DIExpression(), !2072)
    #dbg_declare(ptr %ptr.dbg.spill, !2081, !DIExpression(), !2086)
; invoke core::ptr::const_ptr::<impl *const T>::is_aligned_to
  %_11 = invoke zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hce1c67c404ec7331E"(ptr %data, i64 %align)
          to label %bb8 unwind label %terminate, !dbg !2088

terminate:                                        ; preds = %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #16, !dbg !2090
  unreachable, !dbg !2090

bb8:                                              ; preds = %start
  br i1 %_11, label %bb6, label %bb7, !dbg !2066

bb7:                                              ; preds = %bb8
  br label %bb4, !dbg !2060

bb6:                                              ; preds = %bb8
  %_13 = ptrtoint ptr %data to i64, !dbg !2091
  %_12 = icmp eq i64 %_13, 0, !dbg !2104
  %_5 = xor i1 %_12, true, !dbg !2105
  br i1 %_5, label %bb1, label %bb4, !dbg !2060

bb4:                                              ; preds = %bb6, %bb7
  br label %bb5, !dbg !2106

bb1:                                              ; preds = %bb6
  %2 = icmp eq i64 %size, 0, !dbg !2108
  br i1 %2, label %bb9, label %bb10, !dbg !2108

bb5:                                              ; preds = %bb3, %bb4
  store ptr @alloc_a28e8c8fd5088943a8b5d44af697ff83, ptr %msg.dbg.spill, align 8, !dbg !2109
  %3 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !2109
  store i64 279, ptr %3, align 8, !dbg !2109
    #dbg_declare(ptr %msg.dbg.spill, !2037, !DIExpression(), !2110)
    #dbg_declare(ptr %msg.dbg.spill, !2111, !DIExpression(), !2114)
    #dbg_declare(ptr %msg.dbg.spill, !2116, !DIExpression(), !2119)
    #dbg_declare(ptr %msg.dbg.spill, !2121, !DIExpression(), !2124)
    #dbg_declare(ptr %msg.dbg.spill, !2126, !DIExpression(), !2129)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_a28e8c8fd5088943a8b5d44af697ff83, ptr inttoptr (i64 559 to ptr), i1 zeroext false, ptr align 8 %0) #14, !dbg !2131
  unreachable, !dbg !2131

bb9:                                              ; preds = %bb1
  store i64 -1, ptr %max_len, align 8, !dbg !2132
  br label %bb11, !dbg !2133

bb10:                                             ; preds = %bb1
  %4 = udiv i64 9223372036854775807, %size, !dbg !2134
  store i64 %4, ptr %max_len, align 8, !dbg !2134
  br label %bb11, !dbg !2133

bb11:                                             ; preds = %bb10, %bb9
  %5 = load i64, ptr %max_len, align 8, !dbg !2135
  %_7 = icmp ule i64 %len, %5, !dbg !2135
  br i1 %_7, label %bb2, label %bb3, !dbg !2050

bb3:                                              ; preds = %bb11
  br label %bb5, !dbg !2106

bb2:                                              ; preds = %bb11
  ret void, !dbg !2136
}

; core::slice::raw::from_raw_parts_mut
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, i64 } @_ZN4core5slice3raw18from_raw_parts_mut17ha41a3766ef5d2af2E(ptr %data, i64 %len, ptr align 8 %0) unnamed_addr #1 !dbg !2137 {
start:
  %len.dbg.spill = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  store ptr %data, ptr %data.dbg.spill, align 8
    #dbg_declare(ptr %data.dbg.spill, !2141, !DIExpression(), !2143)
    #dbg_declare(ptr %data.dbg.spill, !2144, !DIExpression(), !2154)
  store i64 %len, ptr %len.dbg.spill, align 8
    #dbg_declare(ptr %len.dbg.spill, !2142, !DIExpression(), !2156)
    #dbg_declare(ptr %len.dbg.spill, !2153, !DIExpression(), !2157)
  br label %bb1, !dbg !2158

bb1:                                              ; preds = %start
; call core::slice::raw::from_raw_parts_mut::precondition_check
  call void @_ZN4core5slice3raw18from_raw_parts_mut18precondition_check17h8ea87cb750bfbe67E(ptr %data, i64 8, i64 8, i64 %len, ptr align 8 %0) #12, !dbg !2160
  br label %bb3, !dbg !2161

bb3:                                              ; preds = %bb1
  %1 = insertvalue { ptr, i64 } poison, ptr %data, 0, !dbg !2162
  %2 = insertvalue { ptr, i64 } %1, i64 %len, 1, !dbg !2162
  ret { ptr, i64 } %2, !dbg !2162
}

; core::slice::raw::from_raw_parts_mut::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core5slice3raw18from_raw_parts_mut18precondition_check17h8ea87cb750bfbe67E(ptr %data, i64 %size, i64 %align, i64 %len, ptr align 8 %0) unnamed_addr #3 personality ptr @rust_eh_personality !dbg !2163 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %is_zst.dbg.spill = alloca [1 x i8], align 1
  %len.dbg.spill = alloca [8 x i8], align 8
  %align.dbg.spill = alloca [8 x i8], align 8
  %size.dbg.spill = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  %max_len = alloca [8 x i8], align 8
  store ptr %data, ptr %data.dbg.spill, align 8
    #dbg_declare(ptr %data.dbg.spill, !2166, !DIExpression(), !2172)
  store i64 %size, ptr %size.dbg.spill, align 8
    #dbg_declare(ptr %size.dbg.spill, !2167, !DIExpression(), !2172)
    #dbg_declare(ptr %size.dbg.spill, !2173, !DIExpression(), !2179)
  store i64 %align, ptr %align.dbg.spill, align 8
    #dbg_declare(ptr %align.dbg.spill, !2168, !DIExpression(), !2172)
    #dbg_declare(ptr %align.dbg.spill, !2182, !DIExpression(), !2187)
    #dbg_declare(ptr %align.dbg.spill, !2189, !DIExpression(), !2193)
    #dbg_declare(ptr %align.dbg.spill, !2195, !DIExpression(), !2199)
  store i64 %len, ptr %len.dbg.spill, align 8
    #dbg_declare(ptr %len.dbg.spill, !2169, !DIExpression(), !2172)
    #dbg_declare(ptr %len.dbg.spill, !2176, !DIExpression(), !2202)
    #dbg_declare(ptr %max_len, !2177, !DIExpression(), !2203)
  store i8 0, ptr %is_zst.dbg.spill, align 1, !dbg !2204
    #dbg_declare(ptr %is_zst.dbg.spill, !2186, !DIExpression(), !2204)
  store ptr %data, ptr %ptr.dbg.spill, align 8, !dbg !2205
    #dbg_declare(ptr %ptr.dbg.spill, !2185, !DIExpression(), !2206)
    #dbg_declare(ptr %ptr.dbg.spill, !2192, !DIExpression(), !2207)
    #dbg_declare(ptr %ptr.dbg.spill, !2198, !DIExpression(), !2199)
    #dbg_declare(ptr %ptr.dbg.spill, !2208, !DIExpression(), !2211)
; invoke core::ptr::const_ptr::<impl *const T>::is_aligned_to
  %_11 = invoke zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hce1c67c404ec7331E"(ptr %data, i64 %align)
          to label %bb8 unwind label %terminate, !dbg !2213

terminate:                                        ; preds = %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #16, !dbg !2215
  unreachable, !dbg !2215

bb8:                                              ; preds = %start
  br i1 %_11, label %bb6, label %bb7, !dbg !2194

bb7:                                              ; preds = %bb8
  br label %bb4, !dbg !2188

bb6:                                              ; preds = %bb8
  %_13 = ptrtoint ptr %data to i64, !dbg !2216
  %_12 = icmp eq i64 %_13, 0, !dbg !2224
  %_5 = xor i1 %_12, true, !dbg !2225
  br i1 %_5, label %bb1, label %bb4, !dbg !2188

bb4:                                              ; preds = %bb6, %bb7
  br label %bb5, !dbg !2226

bb1:                                              ; preds = %bb6
  %2 = icmp eq i64 %size, 0, !dbg !2228
  br i1 %2, label %bb9, label %bb10, !dbg !2228

bb5:                                              ; preds = %bb3, %bb4
  store ptr @alloc_5c1a2f972552229672fc942406cfc298, ptr %msg.dbg.spill, align 8, !dbg !2229
  %3 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !2229
  store i64 283, ptr %3, align 8, !dbg !2229
    #dbg_declare(ptr %msg.dbg.spill, !2170, !DIExpression(), !2230)
    #dbg_declare(ptr %msg.dbg.spill, !2231, !DIExpression(), !2234)
    #dbg_declare(ptr %msg.dbg.spill, !2236, !DIExpression(), !2239)
    #dbg_declare(ptr %msg.dbg.spill, !2241, !DIExpression(), !2244)
    #dbg_declare(ptr %msg.dbg.spill, !2246, !DIExpression(), !2249)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_5c1a2f972552229672fc942406cfc298, ptr inttoptr (i64 567 to ptr), i1 zeroext false, ptr align 8 %0) #14, !dbg !2251
  unreachable, !dbg !2251

bb9:                                              ; preds = %bb1
  store i64 -1, ptr %max_len, align 8, !dbg !2252
  br label %bb11, !dbg !2253

bb10:                                             ; preds = %bb1
  %4 = udiv i64 9223372036854775807, %size, !dbg !2254
  store i64 %4, ptr %max_len, align 8, !dbg !2254
  br label %bb11, !dbg !2253

bb11:                                             ; preds = %bb10, %bb9
  %5 = load i64, ptr %max_len, align 8, !dbg !2255
  %_7 = icmp ule i64 %len, %5, !dbg !2255
  br i1 %_7, label %bb2, label %bb3, !dbg !2180

bb3:                                              ; preds = %bb11
  br label %bb5, !dbg !2226

bb2:                                              ; preds = %bb11
  ret void, !dbg !2256
}

; core::slice::iter::Iter<T>::new
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h9fa6e737cbea7607E"(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #1 !dbg !2257 {
start:
  %self.dbg.spill1 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %slice.dbg.spill = alloca [16 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  store ptr %slice.0, ptr %slice.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %slice.dbg.spill, i64 8
  store i64 %slice.1, ptr %0, align 8
    #dbg_declare(ptr %slice.dbg.spill, !2260, !DIExpression(), !2267)
    #dbg_declare(ptr %slice.dbg.spill, !2268, !DIExpression(), !2274)
    #dbg_declare(ptr %end_or_len, !2265, !DIExpression(), !2276)
  store i64 %slice.1, ptr %len.dbg.spill, align 8, !dbg !2277
    #dbg_declare(ptr %len.dbg.spill, !2261, !DIExpression(), !2278)
    #dbg_declare(ptr %len.dbg.spill, !2279, !DIExpression(), !2284)
    #dbg_declare(ptr %len.dbg.spill, !2286, !DIExpression(), !2290)
  store ptr %slice.0, ptr %self.dbg.spill, align 8, !dbg !2292
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8, !dbg !2292
  store i64 %slice.1, ptr %1, align 8, !dbg !2292
    #dbg_declare(ptr %self.dbg.spill, !2293, !DIExpression(), !2296)
  store ptr %slice.0, ptr %ptr.dbg.spill, align 8, !dbg !2298
    #dbg_declare(ptr %ptr.dbg.spill, !2263, !DIExpression(), !2299)
    #dbg_declare(ptr %ptr.dbg.spill, !2300, !DIExpression(), !2303)
  br label %bb2, !dbg !2305

bb2:                                              ; preds = %start
  store ptr %slice.0, ptr %self.dbg.spill1, align 8, !dbg !2306
    #dbg_declare(ptr %self.dbg.spill1, !2289, !DIExpression(), !2307)
  %_6 = getelementptr inbounds nuw double, ptr %slice.0, i64 %slice.1, !dbg !2308
  store ptr %_6, ptr %end_or_len, align 8, !dbg !2309
  br label %bb3, !dbg !2310

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !2311
  %2 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0, !dbg !2312
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !2312
  ret { ptr, ptr } %3, !dbg !2312

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::iter::IterMut<T>::new
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter16IterMut$LT$T$GT$3new17hc48b9107c6e2f8d4E"(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #1 !dbg !2313 {
start:
  %self.dbg.spill1 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %slice.dbg.spill = alloca [16 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  store ptr %slice.0, ptr %slice.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %slice.dbg.spill, i64 8
  store i64 %slice.1, ptr %0, align 8
    #dbg_declare(ptr %slice.dbg.spill, !2315, !DIExpression(), !2322)
    #dbg_declare(ptr %slice.dbg.spill, !2323, !DIExpression(), !2326)
    #dbg_declare(ptr %end_or_len, !2320, !DIExpression(), !2328)
  store i64 %slice.1, ptr %len.dbg.spill, align 8, !dbg !2329
    #dbg_declare(ptr %len.dbg.spill, !2316, !DIExpression(), !2330)
    #dbg_declare(ptr %len.dbg.spill, !2331, !DIExpression(), !2334)
    #dbg_declare(ptr %len.dbg.spill, !2336, !DIExpression(), !2340)
  store ptr %slice.0, ptr %self.dbg.spill, align 8, !dbg !2342
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8, !dbg !2342
  store i64 %slice.1, ptr %1, align 8, !dbg !2342
    #dbg_declare(ptr %self.dbg.spill, !2343, !DIExpression(), !2346)
  store ptr %slice.0, ptr %ptr.dbg.spill, align 8, !dbg !2348
    #dbg_declare(ptr %ptr.dbg.spill, !2318, !DIExpression(), !2349)
    #dbg_declare(ptr %ptr.dbg.spill, !2350, !DIExpression(), !2353)
  br label %bb2, !dbg !2355

bb2:                                              ; preds = %start
  store ptr %slice.0, ptr %self.dbg.spill1, align 8, !dbg !2356
    #dbg_declare(ptr %self.dbg.spill1, !2339, !DIExpression(), !2357)
  %2 = getelementptr inbounds nuw double, ptr %slice.0, i64 %slice.1, !dbg !2358
  store ptr %2, ptr %end_or_len, align 8, !dbg !2358
  br label %bb3, !dbg !2359

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !2360
  %3 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0, !dbg !2361
  %4 = insertvalue { ptr, ptr } %3, ptr %_0.1, 1, !dbg !2361
  ret { ptr, ptr } %4, !dbg !2361

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::iter::<impl core::iter::traits::collect::IntoIterator for &[T]>::into_iter
; Function Attrs: nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h30587c328a95b36dE"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 !dbg !2362 {
start:
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill1 = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !2365, !DIExpression(), !2366)
    #dbg_declare(ptr %self.dbg.spill, !2367, !DIExpression(), !2370)
    #dbg_declare(ptr %self.dbg.spill, !2372, !DIExpression(), !2381)
    #dbg_declare(ptr %self.dbg.spill, !2383, !DIExpression(), !2386)
    #dbg_declare(ptr %end_or_len, !2379, !DIExpression(), !2388)
  store i64 %self.1, ptr %len.dbg.spill, align 8, !dbg !2389
    #dbg_declare(ptr %len.dbg.spill, !2375, !DIExpression(), !2390)
    #dbg_declare(ptr %len.dbg.spill, !2391, !DIExpression(), !2394)
    #dbg_declare(ptr %len.dbg.spill, !2396, !DIExpression(), !2400)
  store ptr %self.0, ptr %self.dbg.spill1, align 8, !dbg !2402
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill1, i64 8, !dbg !2402
  store i64 %self.1, ptr %1, align 8, !dbg !2402
    #dbg_declare(ptr %self.dbg.spill1, !2403, !DIExpression(), !2406)
  store ptr %self.0, ptr %ptr.dbg.spill, align 8, !dbg !2408
    #dbg_declare(ptr %ptr.dbg.spill, !2377, !DIExpression(), !2409)
    #dbg_declare(ptr %ptr.dbg.spill, !2410, !DIExpression(), !2413)
  br label %bb2, !dbg !2415

bb2:                                              ; preds = %start
  store ptr %self.0, ptr %self.dbg.spill2, align 8, !dbg !2416
    #dbg_declare(ptr %self.dbg.spill2, !2399, !DIExpression(), !2417)
  %_6 = getelementptr inbounds nuw double, ptr %self.0, i64 %self.1, !dbg !2418
  store ptr %_6, ptr %end_or_len, align 8, !dbg !2419
  br label %bb3, !dbg !2420

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !2421
  %2 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !2422
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !2422
  ret { ptr, ptr } %3, !dbg !2422

bb1:                                              ; No predecessors!
  unreachable
}

; core::option::Option<T>::unwrap_or
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN4core6option15Option$LT$T$GT$9unwrap_or17h8eebcc7d61aa936bE"(i64 %0, double %1, double %default) unnamed_addr #1 !dbg !2423 {
start:
  %default.dbg.spill = alloca [8 x i8], align 8
  %x = alloca [8 x i8], align 8
  %self = alloca [16 x i8], align 8
  store i64 %0, ptr %self, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  store double %1, ptr %2, align 8
    #dbg_declare(ptr %x, !2441, !DIExpression(), !2443)
    #dbg_declare(ptr %self, !2439, !DIExpression(), !2444)
  store double %default, ptr %default.dbg.spill, align 8
    #dbg_declare(ptr %default.dbg.spill, !2440, !DIExpression(), !2445)
  %_3 = load i64, ptr %self, align 8, !dbg !2446
  %3 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !2446
  %4 = load double, ptr %3, align 8, !dbg !2446
  %5 = trunc nuw i64 %_3 to i1, !dbg !2447
  br i1 %5, label %bb3, label %bb2, !dbg !2447

bb3:                                              ; preds = %start
  %6 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !2448
  %7 = load double, ptr %6, align 8, !dbg !2448
  store double %7, ptr %x, align 8, !dbg !2448
  br label %bb4, !dbg !2449

bb2:                                              ; preds = %start
  store double %default, ptr %x, align 8, !dbg !2450
  br label %bb4, !dbg !2450

bb4:                                              ; preds = %bb3, %bb2
  %8 = load double, ptr %x, align 8, !dbg !2451
  ret double %8, !dbg !2451

bb1:                                              ; No predecessors!
  unreachable, !dbg !2446
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E"(ptr align 8 %iter) unnamed_addr #0 !dbg !2452 {
start:
    #dbg_declare(ptr %iter, !2455, !DIExpression(), !2458)
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E"(ptr align 8 %iter, double -0.000000e+00), !dbg !2459
  ret double %_0, !dbg !2460
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE"(ptr %iter.0, ptr %iter.1) unnamed_addr #0 !dbg !2461 {
start:
  %iter.dbg.spill = alloca [16 x i8], align 8
  store ptr %iter.0, ptr %iter.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %iter.dbg.spill, i64 8
  store ptr %iter.1, ptr %0, align 8
    #dbg_declare(ptr %iter.dbg.spill, !2463, !DIExpression(), !2466)
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE"(ptr %iter.0, ptr %iter.1, double -0.000000e+00), !dbg !2467
  ret double %_0, !dbg !2468
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE"(ptr %iter.0, ptr %iter.1) unnamed_addr #0 !dbg !2469 {
start:
  %iter.dbg.spill = alloca [16 x i8], align 8
  store ptr %iter.0, ptr %iter.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %iter.dbg.spill, i64 8
  store ptr %iter.1, ptr %0, align 8
    #dbg_declare(ptr %iter.dbg.spill, !2471, !DIExpression(), !2474)
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E"(ptr %iter.0, ptr %iter.1, double -0.000000e+00), !dbg !2475
  ret double %_0, !dbg !2476
}

; <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5c63472e61496256E"(ptr align 1 %_1, double %a, double %b) unnamed_addr #1 !dbg !2477 {
start:
  %b.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !2484, !DIExpression(), !2485)
  store double %a, ptr %a.dbg.spill, align 8
    #dbg_declare(ptr %a.dbg.spill, !2482, !DIExpression(), !2486)
  store double %b, ptr %b.dbg.spill, align 8
    #dbg_declare(ptr %b.dbg.spill, !2483, !DIExpression(), !2487)
  %_0 = fadd double %a, %b, !dbg !2488
  ret double %_0, !dbg !2489
}

; <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h70ef59c592b2ad18E"(ptr align 1 %_1, double %a, double %b) unnamed_addr #1 !dbg !2490 {
start:
  %b.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !2497, !DIExpression(), !2498)
  store double %a, ptr %a.dbg.spill, align 8
    #dbg_declare(ptr %a.dbg.spill, !2495, !DIExpression(), !2499)
  store double %b, ptr %b.dbg.spill, align 8
    #dbg_declare(ptr %b.dbg.spill, !2496, !DIExpression(), !2500)
  %_0 = fadd double %a, %b, !dbg !2501
  ret double %_0, !dbg !2502
}

; <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hc7620a0b4df90579E"(ptr align 1 %_1, double %a, double %b) unnamed_addr #1 !dbg !2503 {
start:
  %b.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !2510, !DIExpression(), !2511)
  store double %a, ptr %a.dbg.spill, align 8
    #dbg_declare(ptr %a.dbg.spill, !2508, !DIExpression(), !2512)
  store double %b, ptr %b.dbg.spill, align 8
    #dbg_declare(ptr %b.dbg.spill, !2509, !DIExpression(), !2513)
  %_0 = fadd double %a, %b, !dbg !2514
  ret double %_0, !dbg !2515
}

; <f64 as core::ops::arith::Add<&f64>>::add
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Add$LT$$RF$f64$GT$$GT$3add17he6c062f4f2b26e20E"(double %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #1 !dbg !2516 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !2521, !DIExpression(), !2523)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !2522, !DIExpression(), !2524)
  %_3 = load double, ptr %other, align 8, !dbg !2525
  %_0 = fadd double %self, %_3, !dbg !2526
  ret double %_0, !dbg !2530
}

; <f64 as core::ops::arith::Mul<&f64>>::mul
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17h025ffd9e49f6a576E"(double %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #1 !dbg !2531 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !2534, !DIExpression(), !2536)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !2535, !DIExpression(), !2537)
  %_3 = load double, ptr %other, align 8, !dbg !2538
  %_0 = fmul double %self, %_3, !dbg !2539
  ret double %_0, !dbg !2542
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h01ee5b90d5ff93deE"(ptr sret([48 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !2543 {
start:
    #dbg_declare(ptr %self, !2547, !DIExpression(), !2550)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 48, i1 false), !dbg !2551
  ret void, !dbg !2552
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hacd3ed330f0ec4a8E"(ptr sret([48 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !2553 {
start:
    #dbg_declare(ptr %self, !2557, !DIExpression(), !2560)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 48, i1 false), !dbg !2561
  ret void, !dbg !2562
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nonlazybind uwtable
define { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hebbac08a08aa1d59E"(i64 %self.0, i64 %self.1) unnamed_addr #1 !dbg !2563 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store i64 %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !2565, !DIExpression(), !2566)
  %1 = insertvalue { i64, i64 } poison, i64 %self.0, 0, !dbg !2567
  %2 = insertvalue { i64, i64 } %1, i64 %self.1, 1, !dbg !2567
  ret { i64, i64 } %2, !dbg !2567
}

; <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
; Function Attrs: inlinehint nonlazybind uwtable
define { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hc44c08f0460a048dE"(ptr align 8 %self) unnamed_addr #1 !dbg !2568 {
start:
  %other.dbg.spill.i = alloca [8 x i8], align 8
  %self.dbg.spill.i = alloca [8 x i8], align 8
  %old.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !2570, !DIExpression(), !2573)
  %_4 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !2574
  store ptr %self, ptr %self.dbg.spill.i, align 8
    #dbg_declare(ptr %self.dbg.spill.i, !1043, !DIExpression(), !2575)
  store ptr %_4, ptr %other.dbg.spill.i, align 8
    #dbg_declare(ptr %other.dbg.spill.i, !1046, !DIExpression(), !2577)
  %_3.i = load i64, ptr %self, align 8, !dbg !2578
  %_4.i = load i64, ptr %_4, align 8, !dbg !2579
  %_0.i = icmp ult i64 %_3.i, %_4.i, !dbg !2578
  br i1 %_0.i, label %bb2, label %bb4, !dbg !2580

bb4:                                              ; preds = %start
  store i64 0, ptr %_0, align 8, !dbg !2581
  br label %bb5, !dbg !2582

bb2:                                              ; preds = %start
  %old = load i64, ptr %self, align 8, !dbg !2583
  store i64 %old, ptr %old.dbg.spill, align 8, !dbg !2583
    #dbg_declare(ptr %old.dbg.spill, !2571, !DIExpression(), !2584)
; call <usize as core::iter::range::Step>::forward_unchecked
  %_6 = call i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17haa50a0eb7885e14bE"(i64 %old, i64 1) #11, !dbg !2585
  store i64 %_6, ptr %self, align 8, !dbg !2586
  %0 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !2587
  store i64 %old, ptr %0, align 8, !dbg !2587
  store i64 1, ptr %_0, align 8, !dbg !2587
  br label %bb5, !dbg !2582

bb5:                                              ; preds = %bb2, %bb4
  %1 = load i64, ptr %_0, align 8, !dbg !2588
  %2 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !2588
  %3 = load i64, ptr %2, align 8, !dbg !2588
  %4 = insertvalue { i64, i64 } poison, i64 %1, 0, !dbg !2588
  %5 = insertvalue { i64, i64 } %4, i64 %3, 1, !dbg !2588
  ret { i64, i64 } %5, !dbg !2588
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h8ce15f9d368e6478E"(ptr align 8 %self, i64 %idx) unnamed_addr #1 !dbg !2589 {
start:
  %idx.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !2594, !DIExpression(), !2596)
  store i64 %idx, ptr %idx.dbg.spill, align 8
    #dbg_declare(ptr %idx.dbg.spill, !2595, !DIExpression(), !2597)
  %_5 = load ptr, ptr %self, align 8, !dbg !2598
  %_3 = getelementptr inbounds nuw double, ptr %_5, i64 %idx, !dbg !2599
  ret ptr %_3, !dbg !2602
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !2603 {
start:
  %self.dbg.spill5 = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill4 = alloca [8 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %self.dbg.spill3 = alloca [8 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %subtracted.dbg.spill = alloca [8 x i8], align 8
  %end.dbg.spill1 = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %pointee_size.dbg.spill = alloca [8 x i8], align 8
  %init.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !2607, !DIExpression(), !2626)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !2608, !DIExpression(), !2627)
    #dbg_declare(ptr %f, !2609, !DIExpression(), !2628)
    #dbg_declare(ptr %acc, !2614, !DIExpression(), !2629)
    #dbg_declare(ptr %i, !2616, !DIExpression(), !2630)
    #dbg_declare(ptr %i, !2631, !DIExpression(), !2635)
    #dbg_declare(ptr %len, !2618, !DIExpression(), !2637)
    #dbg_declare(ptr %len, !2620, !DIExpression(), !2638)
  store i64 8, ptr %pointee_size.dbg.spill, align 8, !dbg !2639
    #dbg_declare(ptr %pointee_size.dbg.spill, !2647, !DIExpression(), !2639)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !2664
    #dbg_declare(ptr %rhs.dbg.spill, !2634, !DIExpression(), !2664)
  br label %bb2, !dbg !2665

bb2:                                              ; preds = %start
  store ptr %self.1, ptr %end.dbg.spill, align 8, !dbg !2666
    #dbg_declare(ptr %end.dbg.spill, !2612, !DIExpression(), !2667)
    #dbg_value(ptr poison, !2668, !DIExpression(), !2672)
    #dbg_value(ptr poison, !2671, !DIExpression(), !2674)
  %2 = icmp eq ptr %self.0, %self.1, !dbg !2675
  %3 = zext i1 %2 to i8, !dbg !2675
  store i8 %3, ptr %_4, align 1, !dbg !2675
  br label %bb3, !dbg !2676

bb3:                                              ; preds = %bb2
  %4 = load i8, ptr %_4, align 1, !dbg !2677
  %5 = trunc nuw i8 %4 to i1, !dbg !2677
  br i1 %5, label %bb4, label %bb5, !dbg !2677

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !2678
  store i8 1, ptr %_31, align 1, !dbg !2678
  store double %init, ptr %acc, align 8, !dbg !2678
  store i64 0, ptr %i, align 8, !dbg !2679
  br label %bb7, !dbg !2680

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !2681
  store double %init, ptr %_0, align 8, !dbg !2681
  br label %bb12, !dbg !2682

bb7:                                              ; preds = %bb5
  store ptr %self.1, ptr %end.dbg.spill1, align 8, !dbg !2683
    #dbg_declare(ptr %end.dbg.spill1, !2622, !DIExpression(), !2684)
    #dbg_declare(ptr %end.dbg.spill1, !2661, !DIExpression(), !2685)
    #dbg_declare(ptr %end.dbg.spill1, !2686, !DIExpression(), !2689)
  store ptr %self.0, ptr %subtracted.dbg.spill, align 8, !dbg !2691
    #dbg_declare(ptr %subtracted.dbg.spill, !2662, !DIExpression(), !2692)
    #dbg_declare(ptr %subtracted.dbg.spill, !2686, !DIExpression(), !2693)
  store ptr %self.1, ptr %self.dbg.spill2, align 8, !dbg !2695
    #dbg_declare(ptr %self.dbg.spill2, !2653, !DIExpression(), !2696)
  store ptr %self.0, ptr %origin.dbg.spill, align 8, !dbg !2697
    #dbg_declare(ptr %origin.dbg.spill, !2654, !DIExpression(), !2698)
    #dbg_declare(ptr %origin.dbg.spill, !2646, !DIExpression(), !2699)
  store ptr %self.1, ptr %self.dbg.spill3, align 8, !dbg !2700
    #dbg_declare(ptr %self.dbg.spill3, !2645, !DIExpression(), !2701)
  br label %bb20, !dbg !2702

bb20:                                             ; preds = %bb7
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h36b7cad48cb20a23E"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #12, !dbg !2704
  br label %bb22, !dbg !2705

bb22:                                             ; preds = %bb20
  br label %bb23, !dbg !2706

bb23:                                             ; preds = %bb22
  br label %bb24, !dbg !2707

bb24:                                             ; preds = %bb23
  %6 = ptrtoint ptr %self.1 to i64, !dbg !2708
  %7 = ptrtoint ptr %self.0 to i64, !dbg !2708
  %8 = sub nuw i64 %6, %7, !dbg !2708
  %9 = udiv exact i64 %8, 8, !dbg !2708
  store i64 %9, ptr %len, align 8, !dbg !2708
  br label %bb8, !dbg !2709

bb25:                                             ; No predecessors!
; invoke core::panicking::panic
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #13
          to label %unreachable unwind label %cleanup, !dbg !2710

bb16:                                             ; preds = %cleanup
  %10 = load i8, ptr %_31, align 1, !dbg !2682
  %11 = trunc nuw i8 %10 to i1, !dbg !2682
  br i1 %11, label %bb15, label %bb13, !dbg !2682

cleanup:                                          ; preds = %bb8, %bb25
  %12 = landingpad { ptr, i32 }
          cleanup
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = extractvalue { ptr, i32 } %12, 1
  store ptr %13, ptr %0, align 8
  %15 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %14, ptr %15, align 8
  br label %bb16

unreachable:                                      ; preds = %bb25
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1, !dbg !2711
  %_21 = load double, ptr %acc, align 8, !dbg !2711
  store ptr %self.0, ptr %self.dbg.spill4, align 8, !dbg !2712
    #dbg_declare(ptr %self.dbg.spill4, !2713, !DIExpression(), !2718)
  %count = load i64, ptr %i, align 8, !dbg !2720
  store i64 %count, ptr %count.dbg.spill, align 8, !dbg !2720
    #dbg_declare(ptr %count.dbg.spill, !2717, !DIExpression(), !2721)
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count, !dbg !2722
  store ptr %_45, ptr %self.dbg.spill5, align 8, !dbg !2723
    #dbg_declare(ptr %self.dbg.spill5, !2686, !DIExpression(), !2724)
; invoke core::iter::adapters::copied::copy_fold::{{closure}}
  %_18 = invoke double @"_ZN4core4iter8adapters6copied9copy_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0ae3c8bb0d8c7d00E"(ptr align 1 %f, double %_21, ptr align 8 %_45)
          to label %bb9 unwind label %cleanup, !dbg !2726

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8, !dbg !2727
  br label %bb26, !dbg !2728

bb26:                                             ; preds = %bb9
  %16 = load i64, ptr %i, align 8, !dbg !2730
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hd9dddb83514ecd76E"(i64 %16, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #12, !dbg !2730
  br label %bb27, !dbg !2730

bb27:                                             ; preds = %bb26
  %17 = load i64, ptr %i, align 8, !dbg !2731
  %_27 = add nuw i64 %17, 1, !dbg !2731
  store i64 %_27, ptr %i, align 8, !dbg !2732
  %_29 = load i64, ptr %i, align 8, !dbg !2733
  %_30 = load i64, ptr %len, align 8, !dbg !2734
  %_28 = icmp eq i64 %_29, %_30, !dbg !2733
  br i1 %_28, label %bb10, label %bb11, !dbg !2733

bb11:                                             ; preds = %bb27
  br label %bb8, !dbg !2735

bb10:                                             ; preds = %bb27
  %18 = load double, ptr %acc, align 8, !dbg !2736
  store double %18, ptr %_0, align 8, !dbg !2736
  br label %bb12, !dbg !2682

bb12:                                             ; preds = %bb4, %bb10
  %19 = load double, ptr %_0, align 8, !dbg !2737
  ret double %19, !dbg !2737

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18, !dbg !2682

bb15:                                             ; preds = %bb16
  br label %bb13, !dbg !2682

bb18:                                             ; preds = %bb13
  %20 = load i8, ptr %_32, align 1, !dbg !2682
  %21 = trunc nuw i8 %20 to i1, !dbg !2682
  br i1 %21, label %bb17, label %bb14, !dbg !2682

bb14:                                             ; preds = %bb17, %bb18
  %22 = load ptr, ptr %0, align 8, !dbg !2738
  %23 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2738
  %24 = load i32, ptr %23, align 8, !dbg !2738
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0, !dbg !2738
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1, !dbg !2738
  resume { ptr, i32 } %26, !dbg !2738

bb17:                                             ; preds = %bb18
  br label %bb14, !dbg !2682

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !2739 {
start:
  %self.dbg.spill5 = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill4 = alloca [8 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %self.dbg.spill3 = alloca [8 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %subtracted.dbg.spill = alloca [8 x i8], align 8
  %end.dbg.spill1 = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %pointee_size.dbg.spill = alloca [8 x i8], align 8
  %init.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !2743, !DIExpression(), !2762)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !2744, !DIExpression(), !2763)
    #dbg_declare(ptr %f, !2745, !DIExpression(), !2764)
    #dbg_declare(ptr %acc, !2750, !DIExpression(), !2765)
    #dbg_declare(ptr %i, !2752, !DIExpression(), !2766)
    #dbg_declare(ptr %i, !2767, !DIExpression(), !2771)
    #dbg_declare(ptr %len, !2754, !DIExpression(), !2773)
    #dbg_declare(ptr %len, !2756, !DIExpression(), !2774)
  store i64 8, ptr %pointee_size.dbg.spill, align 8, !dbg !2775
    #dbg_declare(ptr %pointee_size.dbg.spill, !2781, !DIExpression(), !2775)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !2793
    #dbg_declare(ptr %rhs.dbg.spill, !2770, !DIExpression(), !2793)
  br label %bb2, !dbg !2794

bb2:                                              ; preds = %start
  store ptr %self.1, ptr %end.dbg.spill, align 8, !dbg !2795
    #dbg_declare(ptr %end.dbg.spill, !2748, !DIExpression(), !2796)
    #dbg_value(ptr poison, !2797, !DIExpression(), !2801)
    #dbg_value(ptr poison, !2800, !DIExpression(), !2803)
  %2 = icmp eq ptr %self.0, %self.1, !dbg !2804
  %3 = zext i1 %2 to i8, !dbg !2804
  store i8 %3, ptr %_4, align 1, !dbg !2804
  br label %bb3, !dbg !2805

bb3:                                              ; preds = %bb2
  %4 = load i8, ptr %_4, align 1, !dbg !2806
  %5 = trunc nuw i8 %4 to i1, !dbg !2806
  br i1 %5, label %bb4, label %bb5, !dbg !2806

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !2807
  store i8 1, ptr %_31, align 1, !dbg !2807
  store double %init, ptr %acc, align 8, !dbg !2807
  store i64 0, ptr %i, align 8, !dbg !2808
  br label %bb7, !dbg !2809

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !2810
  store double %init, ptr %_0, align 8, !dbg !2810
  br label %bb12, !dbg !2811

bb7:                                              ; preds = %bb5
  store ptr %self.1, ptr %end.dbg.spill1, align 8, !dbg !2812
    #dbg_declare(ptr %end.dbg.spill1, !2758, !DIExpression(), !2813)
    #dbg_declare(ptr %end.dbg.spill1, !2790, !DIExpression(), !2814)
    #dbg_declare(ptr %end.dbg.spill1, !2815, !DIExpression(), !2818)
  store ptr %self.0, ptr %subtracted.dbg.spill, align 8, !dbg !2820
    #dbg_declare(ptr %subtracted.dbg.spill, !2791, !DIExpression(), !2821)
    #dbg_declare(ptr %subtracted.dbg.spill, !2815, !DIExpression(), !2822)
  store ptr %self.1, ptr %self.dbg.spill2, align 8, !dbg !2824
    #dbg_declare(ptr %self.dbg.spill2, !2785, !DIExpression(), !2825)
  store ptr %self.0, ptr %origin.dbg.spill, align 8, !dbg !2826
    #dbg_declare(ptr %origin.dbg.spill, !2786, !DIExpression(), !2827)
    #dbg_declare(ptr %origin.dbg.spill, !2780, !DIExpression(), !2828)
  store ptr %self.1, ptr %self.dbg.spill3, align 8, !dbg !2829
    #dbg_declare(ptr %self.dbg.spill3, !2779, !DIExpression(), !2830)
  br label %bb20, !dbg !2831

bb20:                                             ; preds = %bb7
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h36b7cad48cb20a23E"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #12, !dbg !2833
  br label %bb22, !dbg !2834

bb22:                                             ; preds = %bb20
  br label %bb23, !dbg !2835

bb23:                                             ; preds = %bb22
  br label %bb24, !dbg !2836

bb24:                                             ; preds = %bb23
  %6 = ptrtoint ptr %self.1 to i64, !dbg !2837
  %7 = ptrtoint ptr %self.0 to i64, !dbg !2837
  %8 = sub nuw i64 %6, %7, !dbg !2837
  %9 = udiv exact i64 %8, 8, !dbg !2837
  store i64 %9, ptr %len, align 8, !dbg !2837
  br label %bb8, !dbg !2838

bb25:                                             ; No predecessors!
; invoke core::panicking::panic
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #13
          to label %unreachable unwind label %cleanup, !dbg !2839

bb16:                                             ; preds = %cleanup
  %10 = load i8, ptr %_31, align 1, !dbg !2811
  %11 = trunc nuw i8 %10 to i1, !dbg !2811
  br i1 %11, label %bb15, label %bb13, !dbg !2811

cleanup:                                          ; preds = %bb8, %bb25
  %12 = landingpad { ptr, i32 }
          cleanup
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = extractvalue { ptr, i32 } %12, 1
  store ptr %13, ptr %0, align 8
  %15 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %14, ptr %15, align 8
  br label %bb16

unreachable:                                      ; preds = %bb25
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1, !dbg !2840
  %_21 = load double, ptr %acc, align 8, !dbg !2840
  store ptr %self.0, ptr %self.dbg.spill4, align 8, !dbg !2841
    #dbg_declare(ptr %self.dbg.spill4, !2842, !DIExpression(), !2846)
  %count = load i64, ptr %i, align 8, !dbg !2848
  store i64 %count, ptr %count.dbg.spill, align 8, !dbg !2848
    #dbg_declare(ptr %count.dbg.spill, !2845, !DIExpression(), !2849)
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count, !dbg !2850
  store ptr %_45, ptr %self.dbg.spill5, align 8, !dbg !2851
    #dbg_declare(ptr %self.dbg.spill5, !2815, !DIExpression(), !2852)
; invoke core::iter::adapters::map::map_fold::{{closure}}
  %_18 = invoke double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h2873d9398b3f4431E"(ptr align 1 %f, double %_21, ptr align 8 %_45)
          to label %bb9 unwind label %cleanup, !dbg !2854

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8, !dbg !2855
  br label %bb26, !dbg !2856

bb26:                                             ; preds = %bb9
  %16 = load i64, ptr %i, align 8, !dbg !2858
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hd9dddb83514ecd76E"(i64 %16, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #12, !dbg !2858
  br label %bb27, !dbg !2858

bb27:                                             ; preds = %bb26
  %17 = load i64, ptr %i, align 8, !dbg !2859
  %_27 = add nuw i64 %17, 1, !dbg !2859
  store i64 %_27, ptr %i, align 8, !dbg !2860
  %_29 = load i64, ptr %i, align 8, !dbg !2861
  %_30 = load i64, ptr %len, align 8, !dbg !2862
  %_28 = icmp eq i64 %_29, %_30, !dbg !2861
  br i1 %_28, label %bb10, label %bb11, !dbg !2861

bb11:                                             ; preds = %bb27
  br label %bb8, !dbg !2863

bb10:                                             ; preds = %bb27
  %18 = load double, ptr %acc, align 8, !dbg !2864
  store double %18, ptr %_0, align 8, !dbg !2864
  br label %bb12, !dbg !2811

bb12:                                             ; preds = %bb4, %bb10
  %19 = load double, ptr %_0, align 8, !dbg !2865
  ret double %19, !dbg !2865

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18, !dbg !2811

bb15:                                             ; preds = %bb16
  br label %bb13, !dbg !2811

bb18:                                             ; preds = %bb13
  %20 = load i8, ptr %_32, align 1, !dbg !2811
  %21 = trunc nuw i8 %20 to i1, !dbg !2811
  br i1 %21, label %bb17, label %bb14, !dbg !2811

bb14:                                             ; preds = %bb17, %bb18
  %22 = load ptr, ptr %0, align 8, !dbg !2866
  %23 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2866
  %24 = load i32, ptr %23, align 8, !dbg !2866
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0, !dbg !2866
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1, !dbg !2866
  resume { ptr, i32 } %26, !dbg !2866

bb17:                                             ; preds = %bb18
  br label %bb14, !dbg !2811

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !2867 {
start:
  %self.dbg.spill5 = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill4 = alloca [8 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %self.dbg.spill3 = alloca [8 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %subtracted.dbg.spill = alloca [8 x i8], align 8
  %end.dbg.spill1 = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %pointee_size.dbg.spill = alloca [8 x i8], align 8
  %init.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !2871, !DIExpression(), !2890)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !2872, !DIExpression(), !2891)
    #dbg_declare(ptr %f, !2873, !DIExpression(), !2892)
    #dbg_declare(ptr %acc, !2878, !DIExpression(), !2893)
    #dbg_declare(ptr %i, !2880, !DIExpression(), !2894)
    #dbg_declare(ptr %i, !2895, !DIExpression(), !2899)
    #dbg_declare(ptr %len, !2882, !DIExpression(), !2901)
    #dbg_declare(ptr %len, !2884, !DIExpression(), !2902)
  store i64 8, ptr %pointee_size.dbg.spill, align 8, !dbg !2903
    #dbg_declare(ptr %pointee_size.dbg.spill, !2909, !DIExpression(), !2903)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !2921
    #dbg_declare(ptr %rhs.dbg.spill, !2898, !DIExpression(), !2921)
  br label %bb2, !dbg !2922

bb2:                                              ; preds = %start
  store ptr %self.1, ptr %end.dbg.spill, align 8, !dbg !2923
    #dbg_declare(ptr %end.dbg.spill, !2876, !DIExpression(), !2924)
    #dbg_value(ptr poison, !2925, !DIExpression(), !2929)
    #dbg_value(ptr poison, !2928, !DIExpression(), !2931)
  %2 = icmp eq ptr %self.0, %self.1, !dbg !2932
  %3 = zext i1 %2 to i8, !dbg !2932
  store i8 %3, ptr %_4, align 1, !dbg !2932
  br label %bb3, !dbg !2933

bb3:                                              ; preds = %bb2
  %4 = load i8, ptr %_4, align 1, !dbg !2934
  %5 = trunc nuw i8 %4 to i1, !dbg !2934
  br i1 %5, label %bb4, label %bb5, !dbg !2934

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !2935
  store i8 1, ptr %_31, align 1, !dbg !2935
  store double %init, ptr %acc, align 8, !dbg !2935
  store i64 0, ptr %i, align 8, !dbg !2936
  br label %bb7, !dbg !2937

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !2938
  store double %init, ptr %_0, align 8, !dbg !2938
  br label %bb12, !dbg !2939

bb7:                                              ; preds = %bb5
  store ptr %self.1, ptr %end.dbg.spill1, align 8, !dbg !2940
    #dbg_declare(ptr %end.dbg.spill1, !2886, !DIExpression(), !2941)
    #dbg_declare(ptr %end.dbg.spill1, !2918, !DIExpression(), !2942)
    #dbg_declare(ptr %end.dbg.spill1, !2943, !DIExpression(), !2946)
  store ptr %self.0, ptr %subtracted.dbg.spill, align 8, !dbg !2948
    #dbg_declare(ptr %subtracted.dbg.spill, !2919, !DIExpression(), !2949)
    #dbg_declare(ptr %subtracted.dbg.spill, !2943, !DIExpression(), !2950)
  store ptr %self.1, ptr %self.dbg.spill2, align 8, !dbg !2952
    #dbg_declare(ptr %self.dbg.spill2, !2913, !DIExpression(), !2953)
  store ptr %self.0, ptr %origin.dbg.spill, align 8, !dbg !2954
    #dbg_declare(ptr %origin.dbg.spill, !2914, !DIExpression(), !2955)
    #dbg_declare(ptr %origin.dbg.spill, !2908, !DIExpression(), !2956)
  store ptr %self.1, ptr %self.dbg.spill3, align 8, !dbg !2957
    #dbg_declare(ptr %self.dbg.spill3, !2907, !DIExpression(), !2958)
  br label %bb20, !dbg !2959

bb20:                                             ; preds = %bb7
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h36b7cad48cb20a23E"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #12, !dbg !2961
  br label %bb22, !dbg !2962

bb22:                                             ; preds = %bb20
  br label %bb23, !dbg !2963

bb23:                                             ; preds = %bb22
  br label %bb24, !dbg !2964

bb24:                                             ; preds = %bb23
  %6 = ptrtoint ptr %self.1 to i64, !dbg !2965
  %7 = ptrtoint ptr %self.0 to i64, !dbg !2965
  %8 = sub nuw i64 %6, %7, !dbg !2965
  %9 = udiv exact i64 %8, 8, !dbg !2965
  store i64 %9, ptr %len, align 8, !dbg !2965
  br label %bb8, !dbg !2966

bb25:                                             ; No predecessors!
; invoke core::panicking::panic
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #13
          to label %unreachable unwind label %cleanup, !dbg !2967

bb16:                                             ; preds = %cleanup
  %10 = load i8, ptr %_31, align 1, !dbg !2939
  %11 = trunc nuw i8 %10 to i1, !dbg !2939
  br i1 %11, label %bb15, label %bb13, !dbg !2939

cleanup:                                          ; preds = %bb8, %bb25
  %12 = landingpad { ptr, i32 }
          cleanup
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = extractvalue { ptr, i32 } %12, 1
  store ptr %13, ptr %0, align 8
  %15 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %14, ptr %15, align 8
  br label %bb16

unreachable:                                      ; preds = %bb25
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1, !dbg !2968
  %_21 = load double, ptr %acc, align 8, !dbg !2968
  store ptr %self.0, ptr %self.dbg.spill4, align 8, !dbg !2969
    #dbg_declare(ptr %self.dbg.spill4, !2970, !DIExpression(), !2974)
  %count = load i64, ptr %i, align 8, !dbg !2976
  store i64 %count, ptr %count.dbg.spill, align 8, !dbg !2976
    #dbg_declare(ptr %count.dbg.spill, !2973, !DIExpression(), !2977)
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count, !dbg !2978
  store ptr %_45, ptr %self.dbg.spill5, align 8, !dbg !2979
    #dbg_declare(ptr %self.dbg.spill5, !2943, !DIExpression(), !2980)
; invoke core::iter::adapters::map::map_fold::{{closure}}
  %_18 = invoke double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7718516dda778a6eE"(ptr align 1 %f, double %_21, ptr align 8 %_45)
          to label %bb9 unwind label %cleanup, !dbg !2982

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8, !dbg !2983
  br label %bb26, !dbg !2984

bb26:                                             ; preds = %bb9
  %16 = load i64, ptr %i, align 8, !dbg !2986
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hd9dddb83514ecd76E"(i64 %16, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #12, !dbg !2986
  br label %bb27, !dbg !2986

bb27:                                             ; preds = %bb26
  %17 = load i64, ptr %i, align 8, !dbg !2987
  %_27 = add nuw i64 %17, 1, !dbg !2987
  store i64 %_27, ptr %i, align 8, !dbg !2988
  %_29 = load i64, ptr %i, align 8, !dbg !2989
  %_30 = load i64, ptr %len, align 8, !dbg !2990
  %_28 = icmp eq i64 %_29, %_30, !dbg !2989
  br i1 %_28, label %bb10, label %bb11, !dbg !2989

bb11:                                             ; preds = %bb27
  br label %bb8, !dbg !2991

bb10:                                             ; preds = %bb27
  %18 = load double, ptr %acc, align 8, !dbg !2992
  store double %18, ptr %_0, align 8, !dbg !2992
  br label %bb12, !dbg !2939

bb12:                                             ; preds = %bb4, %bb10
  %19 = load double, ptr %_0, align 8, !dbg !2993
  ret double %19, !dbg !2993

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18, !dbg !2939

bb15:                                             ; preds = %bb16
  br label %bb13, !dbg !2939

bb18:                                             ; preds = %bb13
  %20 = load i8, ptr %_32, align 1, !dbg !2939
  %21 = trunc nuw i8 %20 to i1, !dbg !2939
  br i1 %21, label %bb17, label %bb14, !dbg !2939

bb14:                                             ; preds = %bb17, %bb18
  %22 = load ptr, ptr %0, align 8, !dbg !2994
  %23 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2994
  %24 = load i32, ptr %23, align 8, !dbg !2994
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0, !dbg !2994
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1, !dbg !2994
  resume { ptr, i32 } %26, !dbg !2994

bb17:                                             ; preds = %bb18
  br label %bb14, !dbg !2939

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::size_hint
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h6be844533aa49fa9E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !2995 {
start:
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill1 = alloca [8 x i8], align 8
  %subtracted.dbg.spill = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %pointee_size.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %exact = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !2999, !DIExpression(), !3006)
    #dbg_declare(ptr %exact, !3000, !DIExpression(), !3007)
    #dbg_declare(ptr %exact, !3002, !DIExpression(), !3008)
  store i64 8, ptr %pointee_size.dbg.spill, align 8, !dbg !3009
    #dbg_declare(ptr %pointee_size.dbg.spill, !3015, !DIExpression(), !3009)
  br label %bb2, !dbg !3027

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !3028
  %_5 = load ptr, ptr %0, align 8, !dbg !3028
  store ptr %_5, ptr %end.dbg.spill, align 8, !dbg !3029
    #dbg_declare(ptr %end.dbg.spill, !3004, !DIExpression(), !3030)
    #dbg_declare(ptr %end.dbg.spill, !3024, !DIExpression(), !3031)
    #dbg_declare(ptr %end.dbg.spill, !3032, !DIExpression(), !3035)
  %subtracted = load ptr, ptr %self, align 8, !dbg !3037
  store ptr %subtracted, ptr %subtracted.dbg.spill, align 8, !dbg !3037
    #dbg_declare(ptr %subtracted.dbg.spill, !3025, !DIExpression(), !3038)
    #dbg_declare(ptr %subtracted.dbg.spill, !3032, !DIExpression(), !3039)
  store ptr %_5, ptr %self.dbg.spill1, align 8, !dbg !3041
    #dbg_declare(ptr %self.dbg.spill1, !3019, !DIExpression(), !3042)
  store ptr %subtracted, ptr %origin.dbg.spill, align 8, !dbg !3043
    #dbg_declare(ptr %origin.dbg.spill, !3020, !DIExpression(), !3044)
    #dbg_declare(ptr %origin.dbg.spill, !3014, !DIExpression(), !3045)
  store ptr %_5, ptr %self.dbg.spill2, align 8, !dbg !3046
    #dbg_declare(ptr %self.dbg.spill2, !3013, !DIExpression(), !3047)
  br label %bb5, !dbg !3048

bb5:                                              ; preds = %bb2
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h36b7cad48cb20a23E"(ptr %_5, ptr %subtracted, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #12, !dbg !3050
  br label %bb7, !dbg !3051

bb7:                                              ; preds = %bb5
  br label %bb8, !dbg !3052

bb8:                                              ; preds = %bb7
  br label %bb9, !dbg !3053

bb9:                                              ; preds = %bb8
  %1 = ptrtoint ptr %_5 to i64, !dbg !3054
  %2 = ptrtoint ptr %subtracted to i64, !dbg !3054
  %3 = sub nuw i64 %1, %2, !dbg !3054
  %4 = udiv exact i64 %3, 8, !dbg !3054
  store i64 %4, ptr %exact, align 8, !dbg !3054
  br label %bb3, !dbg !3055

bb10:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #15, !dbg !3056
  unreachable, !dbg !3056

bb3:                                              ; preds = %bb9
  %_7 = load i64, ptr %exact, align 8, !dbg !3057
  %_8.1 = load i64, ptr %exact, align 8, !dbg !3058
  store i64 %_7, ptr %_0, align 8, !dbg !3059
  %5 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !3059
  store i64 1, ptr %5, align 8, !dbg !3059
  %6 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !3059
  store i64 %_8.1, ptr %6, align 8, !dbg !3059
  ret void, !dbg !3060

bb1:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::IterMut<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hb13e92a6ae6ef4e5E"(ptr align 8 %self, i64 %idx) unnamed_addr #1 !dbg !3061 {
start:
  %idx.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !3067, !DIExpression(), !3069)
  store i64 %idx, ptr %idx.dbg.spill, align 8
    #dbg_declare(ptr %idx.dbg.spill, !3068, !DIExpression(), !3070)
  %_5 = load ptr, ptr %self, align 8, !dbg !3071
  %_3 = getelementptr inbounds nuw double, ptr %_5, i64 %idx, !dbg !3072
  ret ptr %_3, !dbg !3075
}

; <core::slice::iter::IterMut<T> as core::iter::traits::iterator::Iterator>::size_hint
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h168c27ca05a2d6daE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !3076 {
start:
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill1 = alloca [8 x i8], align 8
  %subtracted.dbg.spill = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %pointee_size.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %exact = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !3080, !DIExpression(), !3087)
    #dbg_declare(ptr %exact, !3081, !DIExpression(), !3088)
    #dbg_declare(ptr %exact, !3083, !DIExpression(), !3089)
  store i64 8, ptr %pointee_size.dbg.spill, align 8, !dbg !3090
    #dbg_declare(ptr %pointee_size.dbg.spill, !3096, !DIExpression(), !3090)
  br label %bb2, !dbg !3108

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !3109
  %_5 = load ptr, ptr %0, align 8, !dbg !3109
  store ptr %_5, ptr %end.dbg.spill, align 8, !dbg !3110
    #dbg_declare(ptr %end.dbg.spill, !3085, !DIExpression(), !3111)
    #dbg_declare(ptr %end.dbg.spill, !3105, !DIExpression(), !3112)
    #dbg_declare(ptr %end.dbg.spill, !3113, !DIExpression(), !3116)
  %subtracted = load ptr, ptr %self, align 8, !dbg !3118
  store ptr %subtracted, ptr %subtracted.dbg.spill, align 8, !dbg !3118
    #dbg_declare(ptr %subtracted.dbg.spill, !3106, !DIExpression(), !3119)
    #dbg_declare(ptr %subtracted.dbg.spill, !3113, !DIExpression(), !3120)
  store ptr %_5, ptr %self.dbg.spill1, align 8, !dbg !3122
    #dbg_declare(ptr %self.dbg.spill1, !3100, !DIExpression(), !3123)
  store ptr %subtracted, ptr %origin.dbg.spill, align 8, !dbg !3124
    #dbg_declare(ptr %origin.dbg.spill, !3101, !DIExpression(), !3125)
    #dbg_declare(ptr %origin.dbg.spill, !3095, !DIExpression(), !3126)
  store ptr %_5, ptr %self.dbg.spill2, align 8, !dbg !3127
    #dbg_declare(ptr %self.dbg.spill2, !3094, !DIExpression(), !3128)
  br label %bb5, !dbg !3129

bb5:                                              ; preds = %bb2
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h36b7cad48cb20a23E"(ptr %_5, ptr %subtracted, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #12, !dbg !3131
  br label %bb7, !dbg !3132

bb7:                                              ; preds = %bb5
  br label %bb8, !dbg !3133

bb8:                                              ; preds = %bb7
  br label %bb9, !dbg !3134

bb9:                                              ; preds = %bb8
  %1 = ptrtoint ptr %_5 to i64, !dbg !3135
  %2 = ptrtoint ptr %subtracted to i64, !dbg !3135
  %3 = sub nuw i64 %1, %2, !dbg !3135
  %4 = udiv exact i64 %3, 8, !dbg !3135
  store i64 %4, ptr %exact, align 8, !dbg !3135
  br label %bb3, !dbg !3136

bb10:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #15, !dbg !3137
  unreachable, !dbg !3137

bb3:                                              ; preds = %bb9
  %_7 = load i64, ptr %exact, align 8, !dbg !3138
  %_8.1 = load i64, ptr %exact, align 8, !dbg !3139
  store i64 %_7, ptr %_0, align 8, !dbg !3140
  %5 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !3140
  store i64 1, ptr %5, align 8, !dbg !3140
  %6 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !3140
  store i64 %_8.1, ptr %6, align 8, !dbg !3140
  ret void, !dbg !3141

bb1:                                              ; No predecessors!
  unreachable
}

; <core::iter::adapters::rev::Rev<I> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nonlazybind uwtable
define double @"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0429649d45fde8bdE"(ptr %self.0, ptr %self.1, double %init, ptr align 8 %f) unnamed_addr #0 !dbg !3142 {
start:
  %f.dbg.spill = alloca [8 x i8], align 8
  %init.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !3148, !DIExpression(), !3152)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !3149, !DIExpression(), !3153)
  store ptr %f, ptr %f.dbg.spill, align 8
    #dbg_declare(ptr %f.dbg.spill, !3150, !DIExpression(), !3154)
; call core::iter::traits::double_ended::DoubleEndedIterator::rfold
  %_0 = call double @_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h3fec7d374539bfdfE(ptr %self.0, ptr %self.1, double %init, ptr align 8 %f) #11, !dbg !3155
  ret double %_0, !dbg !3156
}

; <core::slice::iter::ChunksExact<T> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, i64 } @"_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h97f016a48853d139E"(ptr align 8 %self) unnamed_addr #1 !dbg !3157 {
start:
  %_9.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill5 = alloca [16 x i8], align 8
  %x.dbg.spill = alloca [16 x i8], align 8
  %mid.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill2 = alloca [16 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %f = alloca [8 x i8], align 8
  %_8 = alloca [32 x i8], align 8
  %_4 = alloca [8 x i8], align 8
  %self1 = alloca [32 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !3163, !DIExpression(), !3164)
    #dbg_declare(ptr %self1, !3165, !DIExpression(), !3194)
    #dbg_declare(ptr %f, !3191, !DIExpression(), !3196)
  %self.0 = load ptr, ptr %self, align 8, !dbg !3197
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !3197
  %self.1 = load i64, ptr %0, align 8, !dbg !3197
  store ptr %self.0, ptr %self.dbg.spill2, align 8, !dbg !3197
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill2, i64 8, !dbg !3197
  store i64 %self.1, ptr %1, align 8, !dbg !3197
    #dbg_declare(ptr %self.dbg.spill2, !3198, !DIExpression(), !3204)
  %2 = getelementptr inbounds i8, ptr %self, i64 32, !dbg !3206
  %mid = load i64, ptr %2, align 8, !dbg !3206
  store i64 %mid, ptr %mid.dbg.spill, align 8, !dbg !3206
    #dbg_declare(ptr %mid.dbg.spill, !3203, !DIExpression(), !3207)
  %_6 = icmp ule i64 %mid, %self.1, !dbg !3208
  br i1 %_6, label %bb1, label %bb3, !dbg !3208

bb3:                                              ; preds = %start
  store ptr null, ptr %self1, align 8, !dbg !3209
  store ptr %self, ptr %_4, align 8, !dbg !3210
  %3 = load ptr, ptr %_4, align 8, !dbg !3210
  store ptr %3, ptr %f, align 8, !dbg !3210
  %4 = load ptr, ptr @anon.27e0af04d2315ddb08907399dd602cce.0, align 8, !dbg !3211
  %5 = load i64, ptr getelementptr inbounds (i8, ptr @anon.27e0af04d2315ddb08907399dd602cce.0, i64 8), align 8, !dbg !3211
  store ptr %4, ptr %_0, align 8, !dbg !3211
  %6 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !3211
  store i64 %5, ptr %6, align 8, !dbg !3211
  br label %bb4, !dbg !3212

bb1:                                              ; preds = %start
; call core::slice::<impl [T]>::split_at_unchecked
  call void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$18split_at_unchecked17hfaaa37e47c177771E"(ptr sret([32 x i8]) align 8 %_8, ptr align 8 %self.0, i64 %self.1, i64 %mid, ptr align 8 @alloc_83fd111bb7600a90cbb3b10e2b08ff6e) #11, !dbg !3213
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %self1, ptr align 8 %_8, i64 32, i1 false), !dbg !3214
  store ptr %self, ptr %_4, align 8, !dbg !3210
  %7 = load ptr, ptr %_4, align 8, !dbg !3210
  store ptr %7, ptr %f, align 8, !dbg !3210
  %x.0 = load ptr, ptr %self1, align 8, !dbg !3215
  %8 = getelementptr inbounds i8, ptr %self1, i64 8, !dbg !3215
  %x.1 = load i64, ptr %8, align 8, !dbg !3215
  store ptr %x.0, ptr %x.dbg.spill, align 8, !dbg !3215
  %9 = getelementptr inbounds i8, ptr %x.dbg.spill, i64 8, !dbg !3215
  store i64 %x.1, ptr %9, align 8, !dbg !3215
    #dbg_declare(ptr %x.dbg.spill, !3192, !DIExpression(DW_OP_LLVM_fragment, 0, 128), !3216)
  %10 = getelementptr inbounds i8, ptr %self1, i64 16, !dbg !3215
  %x.03 = load ptr, ptr %10, align 8, !dbg !3215
  %11 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !3215
  %x.14 = load i64, ptr %11, align 8, !dbg !3215
  store ptr %x.03, ptr %x.dbg.spill5, align 8, !dbg !3215
  %12 = getelementptr inbounds i8, ptr %x.dbg.spill5, i64 8, !dbg !3215
  store i64 %x.14, ptr %12, align 8, !dbg !3215
    #dbg_declare(ptr %x.dbg.spill5, !3192, !DIExpression(DW_OP_LLVM_fragment, 128, 128), !3216)
  %_9 = load ptr, ptr %_4, align 8, !dbg !3217
  store ptr %_9, ptr %_9.dbg.spill, align 8, !dbg !3217
    #dbg_declare(ptr %_9.dbg.spill, !3218, !DIExpression(DW_OP_deref), !3223)
  %13 = load ptr, ptr %_4, align 8, !dbg !3224
  store ptr %x.03, ptr %13, align 8, !dbg !3224
  %14 = getelementptr inbounds i8, ptr %13, i64 8, !dbg !3224
  store i64 %x.14, ptr %14, align 8, !dbg !3224
  store ptr %x.0, ptr %_0, align 8, !dbg !3225
  %15 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !3225
  store i64 %x.1, ptr %15, align 8, !dbg !3225
  br label %bb4, !dbg !3226

bb4:                                              ; preds = %bb1, %bb3
  %16 = load ptr, ptr %_0, align 8, !dbg !3227
  %17 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !3227
  %18 = load i64, ptr %17, align 8, !dbg !3227
  %19 = insertvalue { ptr, i64 } poison, ptr %16, 0, !dbg !3227
  %20 = insertvalue { ptr, i64 } %19, i64 %18, 1, !dbg !3227
  ret { ptr, i64 } %20, !dbg !3227
}

; Function Attrs: nounwind nonlazybind uwtable
define double @areas(double %x, double %y, i64 %n) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !3228 {
start:
  %i.dbg.spill = alloca [8 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %y.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %shape = alloca [24 x i8], align 8
  %_8 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %total = alloca [8 x i8], align 8
  store double %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !3232, !DIExpression(), !3243)
  store double %y, ptr %y.dbg.spill, align 8
    #dbg_declare(ptr %y.dbg.spill, !3233, !DIExpression(), !3244)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !3234, !DIExpression(), !3245)
    #dbg_declare(ptr %total, !3235, !DIExpression(), !3246)
    #dbg_declare(ptr %iter, !3237, !DIExpression(), !3247)
    #dbg_declare(ptr %shape, !3241, !DIExpression(), !3248)
  store double 1.000000e+00, ptr %total, align 8, !dbg !3249
; invoke <I as core::iter::traits::collect::IntoIterator>::into_iter
  %0 = invoke { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hebbac08a08aa1d59E"(i64 0, i64 %n)
          to label %bb1 unwind label %terminate, !dbg !3250

terminate:                                        ; preds = %bb11, %bb2, %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #16, !dbg !3251
  unreachable, !dbg !3251

bb1:                                              ; preds = %start
  %_5.0 = extractvalue { i64, i64 } %0, 0, !dbg !3250
  %_5.1 = extractvalue { i64, i64 } %0, 1, !dbg !3250
  store i64 %_5.0, ptr %iter, align 8, !dbg !3250
  %2 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !3250
  store i64 %_5.1, ptr %2, align 8, !dbg !3250
  br label %bb2, !dbg !3252

bb2:                                              ; preds = %bb12, %bb1
; invoke core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %3 = invoke { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hc93158e53df4c1ceE"(ptr align 8 %iter)
          to label %bb3 unwind label %terminate, !dbg !3247

bb3:                                              ; preds = %bb2
  %4 = extractvalue { i64, i64 } %3, 0, !dbg !3247
  %5 = extractvalue { i64, i64 } %3, 1, !dbg !3247
  store i64 %4, ptr %_8, align 8, !dbg !3247
  %6 = getelementptr inbounds i8, ptr %_8, i64 8, !dbg !3247
  store i64 %5, ptr %6, align 8, !dbg !3247
  %_10 = load i64, ptr %_8, align 8, !dbg !3247
  %7 = getelementptr inbounds i8, ptr %_8, i64 8, !dbg !3247
  %8 = load i64, ptr %7, align 8, !dbg !3247
  %9 = trunc nuw i64 %_10 to i1, !dbg !3247
  br i1 %9, label %bb5, label %bb6, !dbg !3247

bb5:                                              ; preds = %bb3
  %10 = getelementptr inbounds i8, ptr %_8, i64 8, !dbg !3253
  %i = load i64, ptr %10, align 8, !dbg !3253
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !3253
    #dbg_declare(ptr %i.dbg.spill, !3239, !DIExpression(), !3254)
  %_13 = urem i64 %i, 3, !dbg !3255
  switch i64 %_13, label %bb8 [
    i64 0, label %bb10
    i64 1, label %bb9
  ], !dbg !3256

bb6:                                              ; preds = %bb3
  %_0 = load double, ptr %total, align 8, !dbg !3257
  ret double %_0, !dbg !3258

bb8:                                              ; preds = %bb5
  store i64 2, ptr %shape, align 8, !dbg !3259
  br label %bb11, !dbg !3259

bb10:                                             ; preds = %bb5
  %_16 = load double, ptr %total, align 8, !dbg !3260
  %_15 = fmul double %x, %_16, !dbg !3261
  %11 = getelementptr inbounds i8, ptr %shape, i64 8, !dbg !3262
  store double %_15, ptr %11, align 8, !dbg !3262
  store i64 0, ptr %shape, align 8, !dbg !3262
  br label %bb11, !dbg !3263

bb9:                                              ; preds = %bb5
  %_18 = load double, ptr %total, align 8, !dbg !3264
  %_17 = fadd double %x, %_18, !dbg !3265
  %12 = getelementptr inbounds i8, ptr %shape, i64 8, !dbg !3266
  store double %_17, ptr %12, align 8, !dbg !3266
  %13 = getelementptr inbounds i8, ptr %shape, i64 16, !dbg !3266
  store double %y, ptr %13, align 8, !dbg !3266
  store i64 1, ptr %shape, align 8, !dbg !3266
  br label %bb11, !dbg !3267

bb11:                                             ; preds = %bb8, %bb9, %bb10
; invoke lib::Shape::area
  %_20 = invoke double @_ZN3lib5Shape4area17h321f06e76855d47aE(ptr align 8 %shape)
          to label %bb12 unwind label %terminate, !dbg !3268

bb12:                                             ; preds = %bb11
  %_19 = fmul double %_20, %y, !dbg !3269
  %14 = load double, ptr %total, align 8, !dbg !3270
  %15 = fadd double %14, %_19, !dbg !3270
  store double %15, ptr %total, align 8, !dbg !3270
  br label %bb2, !dbg !3252

bb4:                                              ; No predecessors!
  unreachable, !dbg !3247
}

; Function Attrs: nounwind nonlazybind uwtable
define double @norm(ptr %x, i64 %n) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !3271 {
start:
  %n.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !3275, !DIExpression(), !3277)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !3276, !DIExpression(), !3278)
; invoke core::slice::raw::from_raw_parts
  %0 = invoke { ptr, i64 } @_ZN4core5slice3raw14from_raw_parts17h8f429d08c8c00acfE(ptr %x, i64 %n, ptr align 8 @alloc_a09a33077bcefe26333c5173a9b7684f)
          to label %bb1 unwind label %terminate, !dbg !3279

terminate:                                        ; preds = %bb2, %bb1, %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #16, !dbg !3280
  unreachable, !dbg !3280

bb1:                                              ; preds = %start
  %_4.0 = extractvalue { ptr, i64 } %0, 0, !dbg !3279
  %_4.1 = extractvalue { ptr, i64 } %0, 1, !dbg !3279
; invoke lib::sum_of_squares
  %_3 = invoke double @_ZN3lib14sum_of_squares17h791c6f99bc799892E(ptr align 8 %_4.0, i64 %_4.1)
          to label %bb2 unwind label %terminate, !dbg !3281

bb2:                                              ; preds = %bb1
; invoke std::f64::<impl f64>::sqrt
  %_0 = invoke double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h27ade9ded739275cE"(double %_3)
          to label %bb3 unwind label %terminate, !dbg !3282

bb3:                                              ; preds = %bb2
  ret double %_0, !dbg !3283
}

; Function Attrs: nounwind nonlazybind uwtable
define double @orbit(double %x, double %v, i64 %steps) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !3284 {
start:
  %x.dbg.spill5 = alloca [8 x i8], align 8
  %v.dbg.spill3 = alloca [8 x i8], align 8
  %f.dbg.spill = alloca [8 x i8], align 8
  %r2.dbg.spill = alloca [8 x i8], align 8
  %steps.dbg.spill = alloca [8 x i8], align 8
  %v.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %_33 = alloca [16 x i8], align 8
  %iter1 = alloca [48 x i8], align 8
  %_27 = alloca [48 x i8], align 8
  %_26 = alloca [48 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %_7 = alloca [16 x i8], align 8
  %_6 = alloca [16 x i8], align 8
  %_5 = alloca [16 x i8], align 8
  %p = alloca [48 x i8], align 8
  store double %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !3286, !DIExpression(), !3307)
  store double %v, ptr %v.dbg.spill, align 8
    #dbg_declare(ptr %v.dbg.spill, !3287, !DIExpression(), !3308)
  store i64 %steps, ptr %steps.dbg.spill, align 8
    #dbg_declare(ptr %steps.dbg.spill, !3288, !DIExpression(), !3309)
    #dbg_declare(ptr %p, !3289, !DIExpression(), !3310)
    #dbg_declare(ptr %iter, !3296, !DIExpression(), !3311)
    #dbg_declare(ptr %iter1, !3302, !DIExpression(), !3312)
  %0 = getelementptr inbounds nuw double, ptr %_5, i64 0, !dbg !3313
  store double %x, ptr %0, align 8, !dbg !3313
  %1 = getelementptr inbounds nuw double, ptr %_5, i64 1, !dbg !3313
  store double 0.000000e+00, ptr %1, align 8, !dbg !3313
  %2 = getelementptr inbounds nuw double, ptr %_6, i64 0, !dbg !3314
  store double 0.000000e+00, ptr %2, align 8, !dbg !3314
  %3 = getelementptr inbounds nuw double, ptr %_6, i64 1, !dbg !3314
  store double %v, ptr %3, align 8, !dbg !3314
  %_8 = fcmp ogt double %x, 5.000000e-01, !dbg !3315
  br i1 %_8, label %bb1, label %bb2, !dbg !3315

bb2:                                              ; preds = %start
  store i64 0, ptr %_7, align 8, !dbg !3316
  br label %bb3, !dbg !3317

bb1:                                              ; preds = %start
  %_9 = fmul double 2.000000e+00, %x, !dbg !3318
  %4 = getelementptr inbounds i8, ptr %_7, i64 8, !dbg !3319
  store double %_9, ptr %4, align 8, !dbg !3319
  store i64 1, ptr %_7, align 8, !dbg !3319
  br label %bb3, !dbg !3317

bb3:                                              ; preds = %bb1, %bb2
  %5 = getelementptr inbounds i8, ptr %p, i64 16, !dbg !3320
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %_5, i64 16, i1 false), !dbg !3320
  %6 = getelementptr inbounds i8, ptr %p, i64 32, !dbg !3320
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %_6, i64 16, i1 false), !dbg !3320
  %7 = load i64, ptr %_7, align 8, !dbg !3320
  %8 = getelementptr inbounds i8, ptr %_7, i64 8, !dbg !3320
  %9 = load double, ptr %8, align 8, !dbg !3320
  store i64 %7, ptr %p, align 8, !dbg !3320
  %10 = getelementptr inbounds i8, ptr %p, i64 8, !dbg !3320
  store double %9, ptr %10, align 8, !dbg !3320
; invoke <I as core::iter::traits::collect::IntoIterator>::into_iter
  %11 = invoke { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hebbac08a08aa1d59E"(i64 0, i64 %steps)
          to label %bb4 unwind label %terminate, !dbg !3321

terminate:                                        ; preds = %bb18, %bb16, %bb15, %bb14, %bb13, %bb12, %bb11, %bb10, %bb8, %bb5, %bb3
  %12 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #16, !dbg !3322
  unreachable, !dbg !3322

bb4:                                              ; preds = %bb3
  %_10.0 = extractvalue { i64, i64 } %11, 0, !dbg !3321
  %_10.1 = extractvalue { i64, i64 } %11, 1, !dbg !3321
  store i64 %_10.0, ptr %iter, align 8, !dbg !3321
  %13 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !3321
  store i64 %_10.1, ptr %13, align 8, !dbg !3321
  br label %bb5, !dbg !3323

bb5:                                              ; preds = %bb19, %bb4
; invoke core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %14 = invoke { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hc93158e53df4c1ceE"(ptr align 8 %iter)
          to label %bb6 unwind label %terminate, !dbg !3311

bb6:                                              ; preds = %bb5
  %_13.0 = extractvalue { i64, i64 } %14, 0, !dbg !3311
  %_13.1 = extractvalue { i64, i64 } %14, 1, !dbg !3311
  %15 = trunc nuw i64 %_13.0 to i1, !dbg !3311
  br i1 %15, label %bb8, label %bb9, !dbg !3311

bb8:                                              ; preds = %bb6
  %_20 = getelementptr inbounds i8, ptr %p, i64 16, !dbg !3324
; invoke core::slice::<impl [T]>::iter
  %16 = invoke { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc3af18b37f7f7f44E"(ptr align 8 %_20, i64 2)
          to label %bb10 unwind label %terminate, !dbg !3325

bb9:                                              ; preds = %bb6
  %17 = getelementptr inbounds i8, ptr %p, i64 16, !dbg !3326
  %18 = getelementptr inbounds nuw double, ptr %17, i64 0, !dbg !3326
  %_43 = load double, ptr %18, align 8, !dbg !3326
  %19 = getelementptr inbounds i8, ptr %p, i64 16, !dbg !3327
  %20 = getelementptr inbounds nuw double, ptr %19, i64 1, !dbg !3327
  %_46 = load double, ptr %20, align 8, !dbg !3327
  %_0 = fmul double %_43, %_46, !dbg !3326
  ret double %_0, !dbg !3328

bb10:                                             ; preds = %bb8
  %_18.0 = extractvalue { ptr, ptr } %16, 0, !dbg !3324
  %_18.1 = extractvalue { ptr, ptr } %16, 1, !dbg !3324
; invoke core::iter::traits::iterator::Iterator::map
  %21 = invoke { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17h782afe5b1e374784E(ptr %_18.0, ptr %_18.1)
          to label %bb11 unwind label %terminate, !dbg !3329

bb11:                                             ; preds = %bb10
  %_17.0 = extractvalue { ptr, ptr } %21, 0, !dbg !3324
  %_17.1 = extractvalue { ptr, ptr } %21, 1, !dbg !3324
; invoke core::iter::traits::iterator::Iterator::sum
  %r2 = invoke double @_ZN4core4iter6traits8iterator8Iterator3sum17hde72d7d28b81e4c2E(ptr %_17.0, ptr %_17.1)
          to label %bb12 unwind label %terminate, !dbg !3330

bb12:                                             ; preds = %bb11
  store double %r2, ptr %r2.dbg.spill, align 8, !dbg !3324
    #dbg_declare(ptr %r2.dbg.spill, !3298, !DIExpression(), !3331)
  %_23.0 = load i64, ptr %p, align 8, !dbg !3332
  %22 = getelementptr inbounds i8, ptr %p, i64 8, !dbg !3332
  %_23.1 = load double, ptr %22, align 8, !dbg !3332
; invoke core::option::Option<T>::unwrap_or
  %_22 = invoke double @"_ZN4core6option15Option$LT$T$GT$9unwrap_or17h8eebcc7d61aa936bE"(i64 %_23.0, double %_23.1, double 1.000000e+00)
          to label %bb13 unwind label %terminate, !dbg !3333

bb13:                                             ; preds = %bb12
; invoke std::f64::<impl f64>::sqrt
  %_25 = invoke double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h27ade9ded739275cE"(double %r2)
          to label %bb14 unwind label %terminate, !dbg !3334

bb14:                                             ; preds = %bb13
  %_24 = fmul double %r2, %_25, !dbg !3335
  %f = fdiv double %_22, %_24, !dbg !3332
  store double %f, ptr %f.dbg.spill, align 8, !dbg !3332
    #dbg_declare(ptr %f.dbg.spill, !3300, !DIExpression(), !3336)
  %_30 = getelementptr inbounds i8, ptr %p, i64 32, !dbg !3337
; invoke core::slice::<impl [T]>::iter_mut
  %23 = invoke { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17hda0210016fafe2f7E"(ptr align 8 %_30, i64 2)
          to label %bb15 unwind label %terminate, !dbg !3338

bb15:                                             ; preds = %bb14
  %_28.0 = extractvalue { ptr, ptr } %23, 0, !dbg !3337
  %_28.1 = extractvalue { ptr, ptr } %23, 1, !dbg !3337
  %_31 = getelementptr inbounds i8, ptr %p, i64 16, !dbg !3339
; invoke core::iter::traits::iterator::Iterator::zip
  invoke void @_ZN4core4iter6traits8iterator8Iterator3zip17hfb14e8c5904fb3b8E(ptr sret([48 x i8]) align 8 %_27, ptr %_28.0, ptr %_28.1, ptr align 8 %_31)
          to label %bb16 unwind label %terminate, !dbg !3340

bb16:                                             ; preds = %bb15
; invoke <I as core::iter::traits::collect::IntoIterator>::into_iter
  invoke void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h01ee5b90d5ff93deE"(ptr sret([48 x i8]) align 8 %_26, ptr align 8 %_27)
          to label %bb17 unwind label %terminate, !dbg !3337

bb17:                                             ; preds = %bb16
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %iter1, ptr align 8 %_26, i64 48, i1 false), !dbg !3337
  br label %bb18, !dbg !3341

bb18:                                             ; preds = %bb20, %bb17
; invoke <core::iter::adapters::zip::Zip<A,B> as core::iter::traits::iterator::Iterator>::next
  %24 = invoke { ptr, ptr } @"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hdf814cbcd2d457b1E"(ptr align 8 %iter1)
          to label %bb19 unwind label %terminate, !dbg !3312

bb19:                                             ; preds = %bb18
  %25 = extractvalue { ptr, ptr } %24, 0, !dbg !3312
  %26 = extractvalue { ptr, ptr } %24, 1, !dbg !3312
  store ptr %25, ptr %_33, align 8, !dbg !3312
  %27 = getelementptr inbounds i8, ptr %_33, i64 8, !dbg !3312
  store ptr %26, ptr %27, align 8, !dbg !3312
  %28 = load ptr, ptr %_33, align 8, !dbg !3312
  %29 = getelementptr inbounds i8, ptr %_33, i64 8, !dbg !3312
  %30 = load ptr, ptr %29, align 8, !dbg !3312
  %31 = ptrtoint ptr %28 to i64, !dbg !3312
  %32 = icmp eq i64 %31, 0, !dbg !3312
  %_35 = select i1 %32, i64 0, i64 1, !dbg !3312
  %33 = trunc nuw i64 %_35 to i1, !dbg !3312
  br i1 %33, label %bb20, label %bb5, !dbg !3312

bb20:                                             ; preds = %bb19
  %v2 = load ptr, ptr %_33, align 8, !dbg !3342
  store ptr %v2, ptr %v.dbg.spill3, align 8, !dbg !3342
    #dbg_declare(ptr %v.dbg.spill3, !3304, !DIExpression(), !3343)
  %34 = getelementptr inbounds i8, ptr %_33, i64 8, !dbg !3344
  %x4 = load ptr, ptr %34, align 8, !dbg !3344
  store ptr %x4, ptr %x.dbg.spill5, align 8, !dbg !3344
    #dbg_declare(ptr %x.dbg.spill5, !3306, !DIExpression(), !3345)
  %_39 = fmul double 1.000000e-01, %f, !dbg !3346
  %_40 = load double, ptr %x4, align 8, !dbg !3347
  %_38 = fmul double %_39, %_40, !dbg !3346
  %35 = load double, ptr %v2, align 8, !dbg !3348
  %36 = fsub double %35, %_38, !dbg !3348
  store double %36, ptr %v2, align 8, !dbg !3348
  %_42 = load double, ptr %v2, align 8, !dbg !3349
  %_41 = fmul double 1.000000e-01, %_42, !dbg !3350
  %37 = load double, ptr %x4, align 8, !dbg !3351
  %38 = fadd double %37, %_41, !dbg !3351
  store double %38, ptr %x4, align 8, !dbg !3351
  br label %bb18, !dbg !3341

bb7:                                              ; No predecessors!
  unreachable, !dbg !3352
}

; Function Attrs: nounwind nonlazybind uwtable
define double @polynomial(ptr %c, i64 %n, double %0) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !3353 {
start:
  %c.dbg.spill1 = alloca [16 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %c.dbg.spill = alloca [8 x i8], align 8
  %x = alloca [8 x i8], align 8
  store double %0, ptr %x, align 8
  store ptr %c, ptr %c.dbg.spill, align 8
    #dbg_declare(ptr %c.dbg.spill, !3357, !DIExpression(), !3362)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !3358, !DIExpression(), !3363)
    #dbg_declare(ptr %x, !3359, !DIExpression(), !3364)
; invoke core::slice::raw::from_raw_parts
  %1 = invoke { ptr, i64 } @_ZN4core5slice3raw14from_raw_parts17h8f429d08c8c00acfE(ptr %c, i64 %n, ptr align 8 @alloc_73b6a9a4833f3128d916f84f8f696bb0)
          to label %bb1 unwind label %terminate, !dbg !3365

terminate:                                        ; preds = %bb4, %bb3, %bb2, %bb1, %start
  %2 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #16, !dbg !3366
  unreachable, !dbg !3366

bb1:                                              ; preds = %start
  %c.0 = extractvalue { ptr, i64 } %1, 0, !dbg !3365
  %c.1 = extractvalue { ptr, i64 } %1, 1, !dbg !3365
  store ptr %c.0, ptr %c.dbg.spill1, align 8, !dbg !3365
  %3 = getelementptr inbounds i8, ptr %c.dbg.spill1, i64 8, !dbg !3365
  store i64 %c.1, ptr %3, align 8, !dbg !3365
    #dbg_declare(ptr %c.dbg.spill1, !3360, !DIExpression(), !3367)
; invoke core::slice::<impl [T]>::iter
  %4 = invoke { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc3af18b37f7f7f44E"(ptr align 8 %c.0, i64 %c.1)
          to label %bb2 unwind label %terminate, !dbg !3368

bb2:                                              ; preds = %bb1
  %_7.0 = extractvalue { ptr, ptr } %4, 0, !dbg !3369
  %_7.1 = extractvalue { ptr, ptr } %4, 1, !dbg !3369
; invoke core::iter::traits::iterator::Iterator::rev
  %5 = invoke { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3rev17h3810d319ba37f87fE(ptr %_7.0, ptr %_7.1)
          to label %bb3 unwind label %terminate, !dbg !3370

bb3:                                              ; preds = %bb2
  %_6.0 = extractvalue { ptr, ptr } %5, 0, !dbg !3369
  %_6.1 = extractvalue { ptr, ptr } %5, 1, !dbg !3369
; invoke <core::iter::adapters::rev::Rev<I> as core::iter::traits::iterator::Iterator>::fold
  %_5 = invoke double @"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0429649d45fde8bdE"(ptr %_6.0, ptr %_6.1, double 0.000000e+00, ptr align 8 %x)
          to label %bb4 unwind label %terminate, !dbg !3371

bb4:                                              ; preds = %bb3
; invoke std::f64::<impl f64>::powi
  %_0 = invoke double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4powi17hed32110703c5df8fE"(double %_5, i32 2)
          to label %bb5 unwind label %terminate, !dbg !3372

bb5:                                              ; preds = %bb4
  ret double %_0, !dbg !3373
}

; Function Attrs: nounwind nonlazybind uwtable
define double @quadratic(ptr %a, ptr %x, i64 %n) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !3374 {
start:
  %row.dbg.spill = alloca [16 x i8], align 8
  %i.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill2 = alloca [16 x i8], align 8
  %a.dbg.spill1 = alloca [16 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %_16 = alloca [24 x i8], align 8
  %iter = alloca [48 x i8], align 8
  %_14 = alloca [40 x i8], align 8
  %_13 = alloca [48 x i8], align 8
  %_12 = alloca [48 x i8], align 8
  %total = alloca [8 x i8], align 8
  %_6 = alloca [32 x i8], align 8
  store ptr %a, ptr %a.dbg.spill, align 8
    #dbg_declare(ptr %a.dbg.spill, !3378, !DIExpression(), !3391)
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !3379, !DIExpression(), !3392)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !3380, !DIExpression(), !3393)
    #dbg_declare(ptr %total, !3384, !DIExpression(), !3394)
    #dbg_declare(ptr %iter, !3386, !DIExpression(), !3395)
  %0 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %n, i64 %n), !dbg !3396
  %_9.0 = extractvalue { i64, i1 } %0, 0, !dbg !3396
  %_9.1 = extractvalue { i64, i1 } %0, 1, !dbg !3396
  br i1 %_9.1, label %panic, label %bb1, !dbg !3396

bb1:                                              ; preds = %start
; invoke core::slice::raw::from_raw_parts
  %1 = invoke { ptr, i64 } @_ZN4core5slice3raw14from_raw_parts17h8f429d08c8c00acfE(ptr %a, i64 %_9.0, ptr align 8 @alloc_c6aa3f8840232a23196081c7f59d1bc4)
          to label %bb2 unwind label %terminate, !dbg !3397

panic:                                            ; preds = %start
; invoke core::panicking::panic_const::panic_const_mul_overflow
  invoke void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow(ptr align 8 @alloc_a6d648fe73cf6c31d1c4da092d2780f9) #13
          to label %unreachable unwind label %terminate, !dbg !3396

terminate:                                        ; preds = %bb12, %panic3, %bb7, %bb5, %bb4, %bb3, %bb2, %bb1, %panic
  %2 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #16, !dbg !3398
  unreachable, !dbg !3398

unreachable:                                      ; preds = %panic3, %panic
  unreachable

bb2:                                              ; preds = %bb1
  %_7.0 = extractvalue { ptr, i64 } %1, 0, !dbg !3397
  %_7.1 = extractvalue { ptr, i64 } %1, 1, !dbg !3397
; invoke core::slice::raw::from_raw_parts
  %3 = invoke { ptr, i64 } @_ZN4core5slice3raw14from_raw_parts17h8f429d08c8c00acfE(ptr %x, i64 %n, ptr align 8 @alloc_301f286285ebc53631287d02a9fad7d8)
          to label %bb3 unwind label %terminate, !dbg !3399

bb3:                                              ; preds = %bb2
  %_10.0 = extractvalue { ptr, i64 } %3, 0, !dbg !3399
  %_10.1 = extractvalue { ptr, i64 } %3, 1, !dbg !3399
  store ptr %_7.0, ptr %_6, align 8, !dbg !3400
  %4 = getelementptr inbounds i8, ptr %_6, i64 8, !dbg !3400
  store i64 %_7.1, ptr %4, align 8, !dbg !3400
  %5 = getelementptr inbounds i8, ptr %_6, i64 16, !dbg !3400
  store ptr %_10.0, ptr %5, align 8, !dbg !3400
  %6 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !3400
  store i64 %_10.1, ptr %6, align 8, !dbg !3400
  %a.0 = load ptr, ptr %_6, align 8, !dbg !3401
  %7 = getelementptr inbounds i8, ptr %_6, i64 8, !dbg !3401
  %a.1 = load i64, ptr %7, align 8, !dbg !3401
  store ptr %a.0, ptr %a.dbg.spill1, align 8, !dbg !3401
  %8 = getelementptr inbounds i8, ptr %a.dbg.spill1, i64 8, !dbg !3401
  store i64 %a.1, ptr %8, align 8, !dbg !3401
    #dbg_declare(ptr %a.dbg.spill1, !3381, !DIExpression(), !3402)
  %9 = getelementptr inbounds i8, ptr %_6, i64 16, !dbg !3403
  %x.0 = load ptr, ptr %9, align 8, !dbg !3403
  %10 = getelementptr inbounds i8, ptr %9, i64 8, !dbg !3403
  %x.1 = load i64, ptr %10, align 8, !dbg !3403
  store ptr %x.0, ptr %x.dbg.spill2, align 8, !dbg !3403
  %11 = getelementptr inbounds i8, ptr %x.dbg.spill2, i64 8, !dbg !3403
  store i64 %x.1, ptr %11, align 8, !dbg !3403
    #dbg_declare(ptr %x.dbg.spill2, !3383, !DIExpression(), !3404)
  store double 0.000000e+00, ptr %total, align 8, !dbg !3405
; invoke core::slice::<impl [T]>::chunks_exact
  invoke void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12chunks_exact17ha7996ad23716946fE"(ptr sret([40 x i8]) align 8 %_14, ptr align 8 %a.0, i64 %a.1, i64 %n, ptr align 8 @alloc_7b60990a587dfd4c912c6717914ab005)
          to label %bb4 unwind label %terminate, !dbg !3406

bb4:                                              ; preds = %bb3
; invoke core::iter::traits::iterator::Iterator::enumerate
  invoke void @_ZN4core4iter6traits8iterator8Iterator9enumerate17hd40f66e5d0655191E(ptr sret([48 x i8]) align 8 %_13, ptr align 8 %_14)
          to label %bb5 unwind label %terminate, !dbg !3407

bb5:                                              ; preds = %bb4
; invoke <I as core::iter::traits::collect::IntoIterator>::into_iter
  invoke void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hacd3ed330f0ec4a8E"(ptr sret([48 x i8]) align 8 %_12, ptr align 8 %_13)
          to label %bb6 unwind label %terminate, !dbg !3408

bb6:                                              ; preds = %bb5
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %iter, ptr align 8 %_12, i64 48, i1 false), !dbg !3408
  br label %bb7, !dbg !3409

bb7:                                              ; preds = %bb13, %bb6
; invoke <core::iter::adapters::enumerate::Enumerate<I> as core::iter::traits::iterator::Iterator>::next
  invoke void @"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h16861ec0997e7dedE"(ptr sret([24 x i8]) align 8 %_16, ptr align 8 %iter)
          to label %bb8 unwind label %terminate, !dbg !3395

bb8:                                              ; preds = %bb7
  %12 = getelementptr inbounds i8, ptr %_16, i64 8, !dbg !3395
  %13 = load ptr, ptr %12, align 8, !dbg !3395
  %14 = ptrtoint ptr %13 to i64, !dbg !3395
  %15 = icmp eq i64 %14, 0, !dbg !3395
  %_18 = select i1 %15, i64 0, i64 1, !dbg !3395
  %16 = trunc nuw i64 %_18 to i1, !dbg !3395
  br i1 %16, label %bb10, label %bb11, !dbg !3395

bb10:                                             ; preds = %bb8
  %i = load i64, ptr %_16, align 8, !dbg !3410
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !3410
    #dbg_declare(ptr %i.dbg.spill, !3388, !DIExpression(), !3411)
  %17 = getelementptr inbounds i8, ptr %_16, i64 8, !dbg !3412
  %row.0 = load ptr, ptr %17, align 8, !dbg !3412
  %18 = getelementptr inbounds i8, ptr %17, i64 8, !dbg !3412
  %row.1 = load i64, ptr %18, align 8, !dbg !3412
  store ptr %row.0, ptr %row.dbg.spill, align 8, !dbg !3412
  %19 = getelementptr inbounds i8, ptr %row.dbg.spill, i64 8, !dbg !3412
  store i64 %row.1, ptr %19, align 8, !dbg !3412
    #dbg_declare(ptr %row.dbg.spill, !3390, !DIExpression(), !3413)
  %_24 = icmp ult i64 %i, %x.1, !dbg !3414
  br i1 %_24, label %bb12, label %panic3, !dbg !3414

bb11:                                             ; preds = %bb8
  %_0 = load double, ptr %total, align 8, !dbg !3415
  ret double %_0, !dbg !3416

bb12:                                             ; preds = %bb10
  %20 = getelementptr inbounds nuw double, ptr %x.0, i64 %i, !dbg !3414
  %_22 = load double, ptr %20, align 8, !dbg !3414
; invoke lib::dot
  %_25 = invoke double @_ZN3lib3dot17h6b26000d3f5ce2a9E(ptr align 8 %row.0, i64 %row.1, ptr align 8 %x.0, i64 %x.1)
          to label %bb13 unwind label %terminate, !dbg !3417

panic3:                                           ; preds = %bb10
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %i, i64 %x.1, ptr align 8 @alloc_a336b37a4ad0d7b1f4b70796c3b9560d) #13
          to label %unreachable unwind label %terminate, !dbg !3414

bb13:                                             ; preds = %bb12
  %_21 = fmul double %_22, %_25, !dbg !3414
  %21 = load double, ptr %total, align 8, !dbg !3418
  %22 = fadd double %21, %_21, !dbg !3418
  store double %22, ptr %total, align 8, !dbg !3418
  br label %bb7, !dbg !3409

bb9:                                              ; No predecessors!
  unreachable, !dbg !3395
}

; Function Attrs: nounwind nonlazybind uwtable
define double @smooth(ptr %x, i64 %n, i64 %rounds) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !3419 {
start:
  %i.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill2 = alloca [16 x i8], align 8
  %rounds.dbg.spill = alloca [8 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %_16 = alloca [16 x i8], align 8
  %iter1 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !3423, !DIExpression(), !3434)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !3424, !DIExpression(), !3435)
  store i64 %rounds, ptr %rounds.dbg.spill, align 8
    #dbg_declare(ptr %rounds.dbg.spill, !3425, !DIExpression(), !3436)
    #dbg_declare(ptr %iter, !3428, !DIExpression(), !3437)
    #dbg_declare(ptr %iter1, !3430, !DIExpression(), !3438)
; invoke core::slice::raw::from_raw_parts_mut
  %0 = invoke { ptr, i64 } @_ZN4core5slice3raw18from_raw_parts_mut17ha41a3766ef5d2af2E(ptr %x, i64 %n, ptr align 8 @alloc_4c26de879c3694bde774d2222e6b887a)
          to label %bb1 unwind label %terminate, !dbg !3439

terminate:                                        ; preds = %panic8, %panic7, %panic6, %panic5, %panic4, %panic3, %bb10, %bb8, %panic, %bb20, %bb19, %bb7, %bb3, %bb1, %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #16, !dbg !3440
  unreachable, !dbg !3440

bb1:                                              ; preds = %start
  %x.0 = extractvalue { ptr, i64 } %0, 0, !dbg !3439
  %x.1 = extractvalue { ptr, i64 } %0, 1, !dbg !3439
  store ptr %x.0, ptr %x.dbg.spill2, align 8, !dbg !3439
  %2 = getelementptr inbounds i8, ptr %x.dbg.spill2, i64 8, !dbg !3439
  store i64 %x.1, ptr %2, align 8, !dbg !3439
    #dbg_declare(ptr %x.dbg.spill2, !3426, !DIExpression(), !3441)
; invoke <I as core::iter::traits::collect::IntoIterator>::into_iter
  %3 = invoke { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hebbac08a08aa1d59E"(i64 0, i64 %rounds)
          to label %bb2 unwind label %terminate, !dbg !3442

bb2:                                              ; preds = %bb1
  %_5.0 = extractvalue { i64, i64 } %3, 0, !dbg !3442
  %_5.1 = extractvalue { i64, i64 } %3, 1, !dbg !3442
  store i64 %_5.0, ptr %iter, align 8, !dbg !3442
  %4 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !3442
  store i64 %_5.1, ptr %4, align 8, !dbg !3442
  br label %bb3, !dbg !3443

bb3:                                              ; preds = %bb11, %bb2
; invoke core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %5 = invoke { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hc93158e53df4c1ceE"(ptr align 8 %iter)
          to label %bb4 unwind label %terminate, !dbg !3437

bb4:                                              ; preds = %bb3
  %_8.0 = extractvalue { i64, i64 } %5, 0, !dbg !3437
  %_8.1 = extractvalue { i64, i64 } %5, 1, !dbg !3437
  %6 = trunc nuw i64 %_8.0 to i1, !dbg !3437
  br i1 %6, label %bb6, label %bb7, !dbg !3437

bb6:                                              ; preds = %bb4
  %_14.0 = sub i64 %n, 1, !dbg !3444
  %_14.1 = icmp ult i64 %n, 1, !dbg !3444
  br i1 %_14.1, label %panic, label %bb8, !dbg !3444

bb7:                                              ; preds = %bb4
; invoke core::slice::<impl [T]>::iter
  %7 = invoke { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc3af18b37f7f7f44E"(ptr align 8 %x.0, i64 %x.1)
          to label %bb19 unwind label %terminate, !dbg !3445

bb19:                                             ; preds = %bb7
  %_43.0 = extractvalue { ptr, ptr } %7, 0, !dbg !3446
  %_43.1 = extractvalue { ptr, ptr } %7, 1, !dbg !3446
; invoke core::iter::traits::iterator::Iterator::copied
  %8 = invoke { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator6copied17h47811f10e429a299E(ptr %_43.0, ptr %_43.1)
          to label %bb20 unwind label %terminate, !dbg !3447

bb20:                                             ; preds = %bb19
  %_42.0 = extractvalue { ptr, ptr } %8, 0, !dbg !3446
  %_42.1 = extractvalue { ptr, ptr } %8, 1, !dbg !3446
; invoke <core::iter::adapters::copied::Copied<I> as core::iter::traits::iterator::Iterator>::fold
  %_0 = invoke double @"_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h70278a55b7681054E"(ptr %_42.0, ptr %_42.1, double 0xFFF0000000000000)
          to label %bb21 unwind label %terminate, !dbg !3448

bb21:                                             ; preds = %bb20
  ret double %_0, !dbg !3449

bb8:                                              ; preds = %bb6
; invoke <I as core::iter::traits::collect::IntoIterator>::into_iter
  %9 = invoke { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hebbac08a08aa1d59E"(i64 1, i64 %_14.0)
          to label %bb9 unwind label %terminate, !dbg !3450

panic:                                            ; preds = %bb6
; invoke core::panicking::panic_const::panic_const_sub_overflow
  invoke void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow(ptr align 8 @alloc_49cd9a21156677466d74e89eddf69764) #13
          to label %unreachable unwind label %terminate, !dbg !3444

unreachable:                                      ; preds = %panic8, %panic7, %panic6, %panic5, %panic4, %panic3, %panic
  unreachable

bb9:                                              ; preds = %bb8
  %_11.0 = extractvalue { i64, i64 } %9, 0, !dbg !3450
  %_11.1 = extractvalue { i64, i64 } %9, 1, !dbg !3450
  store i64 %_11.0, ptr %iter1, align 8, !dbg !3450
  %10 = getelementptr inbounds i8, ptr %iter1, i64 8, !dbg !3450
  store i64 %_11.1, ptr %10, align 8, !dbg !3450
  br label %bb10, !dbg !3451

bb10:                                             ; preds = %bb18, %bb9
; invoke core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %11 = invoke { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hc93158e53df4c1ceE"(ptr align 8 %iter1)
          to label %bb11 unwind label %terminate, !dbg !3438

bb11:                                             ; preds = %bb10
  %12 = extractvalue { i64, i64 } %11, 0, !dbg !3438
  %13 = extractvalue { i64, i64 } %11, 1, !dbg !3438
  store i64 %12, ptr %_16, align 8, !dbg !3438
  %14 = getelementptr inbounds i8, ptr %_16, i64 8, !dbg !3438
  store i64 %13, ptr %14, align 8, !dbg !3438
  %_18 = load i64, ptr %_16, align 8, !dbg !3438
  %15 = getelementptr inbounds i8, ptr %_16, i64 8, !dbg !3438
  %16 = load i64, ptr %15, align 8, !dbg !3438
  %17 = trunc nuw i64 %_18 to i1, !dbg !3438
  br i1 %17, label %bb12, label %bb3, !dbg !3438

bb12:                                             ; preds = %bb11
  %18 = getelementptr inbounds i8, ptr %_16, i64 8, !dbg !3452
  %i = load i64, ptr %18, align 8, !dbg !3452
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !3452
    #dbg_declare(ptr %i.dbg.spill, !3432, !DIExpression(), !3453)
  %_23.0 = sub i64 %i, 1, !dbg !3454
  %_23.1 = icmp ult i64 %i, 1, !dbg !3454
  br i1 %_23.1, label %panic3, label %bb13, !dbg !3454

bb13:                                             ; preds = %bb12
  %_26 = icmp ult i64 %_23.0, %x.1, !dbg !3455
  br i1 %_26, label %bb14, label %panic4, !dbg !3455

panic3:                                           ; preds = %bb12
; invoke core::panicking::panic_const::panic_const_sub_overflow
  invoke void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow(ptr align 8 @alloc_097a997c7a793f19b05ef4feedf8f551) #13
          to label %unreachable unwind label %terminate, !dbg !3454

bb14:                                             ; preds = %bb13
  %19 = getelementptr inbounds nuw double, ptr %x.0, i64 %_23.0, !dbg !3455
  %_21 = load double, ptr %19, align 8, !dbg !3455
  %_20 = fmul double 2.500000e-01, %_21, !dbg !3456
  %_32 = icmp ult i64 %i, %x.1, !dbg !3457
  br i1 %_32, label %bb15, label %panic5, !dbg !3457

panic4:                                           ; preds = %bb13
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %_23.0, i64 %x.1, ptr align 8 @alloc_a4fef29288d32543d3bd9d8db2f316d6) #13
          to label %unreachable unwind label %terminate, !dbg !3455

bb15:                                             ; preds = %bb14
  %20 = getelementptr inbounds nuw double, ptr %x.0, i64 %i, !dbg !3457
  %_29 = load double, ptr %20, align 8, !dbg !3457
  %_28 = fmul double 5.000000e-01, %_29, !dbg !3458
  %_35.0 = add i64 %i, 1, !dbg !3459
  %_35.1 = icmp ult i64 %_35.0, %i, !dbg !3459
  br i1 %_35.1, label %panic6, label %bb16, !dbg !3459

panic5:                                           ; preds = %bb14
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %i, i64 %x.1, ptr align 8 @alloc_b15519552147886aca753bfc1d35bf38) #13
          to label %unreachable unwind label %terminate, !dbg !3457

bb16:                                             ; preds = %bb15
  %_38 = icmp ult i64 %_35.0, %x.1, !dbg !3460
  br i1 %_38, label %bb17, label %panic7, !dbg !3460

panic6:                                           ; preds = %bb15
; invoke core::panicking::panic_const::panic_const_add_overflow
  invoke void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_8403d33977a99e075eda6e36c428d495) #13
          to label %unreachable unwind label %terminate, !dbg !3459

bb17:                                             ; preds = %bb16
  %21 = getelementptr inbounds nuw double, ptr %x.0, i64 %_35.0, !dbg !3460
  %_33 = load double, ptr %21, align 8, !dbg !3460
  %_27 = fmul double %_28, %_33, !dbg !3458
  %_41 = icmp ult i64 %i, %x.1, !dbg !3461
  br i1 %_41, label %bb18, label %panic8, !dbg !3461

panic7:                                           ; preds = %bb16
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %_35.0, i64 %x.1, ptr align 8 @alloc_913fd0026c2ec96cc0f2a934a8c9dbbd) #13
          to label %unreachable unwind label %terminate, !dbg !3460

bb18:                                             ; preds = %bb17
  %22 = getelementptr inbounds nuw double, ptr %x.0, i64 %i, !dbg !3461
  %23 = fadd double %_20, %_27, !dbg !3461
  store double %23, ptr %22, align 8, !dbg !3461
  br label %bb10, !dbg !3451

panic8:                                           ; preds = %bb17
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %i, i64 %x.1, ptr align 8 @alloc_6fd1afd6ee54293535c64f0a46b7b615) #13
          to label %unreachable unwind label %terminate, !dbg !3461

bb5:                                              ; No predecessors!
  unreachable, !dbg !3462
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #4

; core::panicking::panic_const::panic_const_add_overflow
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8) unnamed_addr #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #7

; core::panicking::panic_nounwind_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr, ptr, i1 zeroext, ptr align 8) unnamed_addr #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #7

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr, ptr, ptr align 8) unnamed_addr #6

; core::panicking::panic_const::panic_const_rem_by_zero
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_rem_by_zero(ptr align 8) unnamed_addr #6

; core::panicking::panic_cannot_unwind
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #9

; core::panicking::panic
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1, i64, ptr align 8) unnamed_addr #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #7

; core::panicking::panic_const::panic_const_mul_overflow
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow(ptr align 8) unnamed_addr #6

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64, i64, ptr align 8) unnamed_addr #10

; core::panicking::panic_const::panic_const_sub_overflow
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow(ptr align 8) unnamed_addr #6

attributes #0 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { inlinehint nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { cold nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { inlinehint }
attributes #12 = { inlinehint nounwind }
attributes #13 = { noreturn }
attributes #14 = { noinline noreturn nounwind }
attributes #15 = { noinline noreturn }
attributes #16 = { cold noreturn nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "rs/lib.rs/@/lib.c6f551dc431569fb-cgu.0", directory: "/tmp/gen")
!7 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Iter<f64>, lib::orbit::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::orbit::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2d262ca2c4cfbdc7E", scope: !9, file: !8, line: 124, type: !14, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !58, retainedNodes: !54)
!8 = !DIFile(filename: "library/core/src/iter/adapters/map.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "47fd4c3c8424e034238ec6bb5a169812")
!9 = !DINamespace(name: "{impl#2}", scope: !10)
!10 = !DINamespace(name: "map", scope: !11)
!11 = !DINamespace(name: "adapters", scope: !12)
!12 = !DINamespace(name: "iter", scope: !13)
!13 = !DINamespace(name: "core", scope: null)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !17, !16, !49}
!16 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!17 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::slice::iter::Iter<f64>, lib::orbit::{closure_env#0}>", scope: !10, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !19, templateParams: !46, identifier: "f112daf801a82ee256afe531c84442bb")
!18 = !DIFile(filename: "<unknown>", directory: "")
!19 = !{!20, !42}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !17, file: !18, baseType: !21, size: 128, align: 64, flags: DIFlagProtected)
!21 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f64>", scope: !22, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !24, templateParams: !32, identifier: "16a30a5ac3957b64bbb5ffb7be676784")
!22 = !DINamespace(name: "iter", scope: !23)
!23 = !DINamespace(name: "slice", scope: !13)
!24 = !{!25, !34, !35}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !21, file: !18, baseType: !26, size: 64, align: 64, flags: DIFlagPrivate)
!26 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f64>", scope: !27, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !29, templateParams: !32, identifier: "1ecac679bc3ea27f618623550abeeec7")
!27 = !DINamespace(name: "non_null", scope: !28)
!28 = !DINamespace(name: "ptr", scope: !13)
!29 = !{!30}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !26, file: !18, baseType: !31, size: 64, align: 64, flags: DIFlagPrivate)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!32 = !{!33}
!33 = !DITemplateTypeParameter(name: "T", type: !16)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !21, file: !18, baseType: !31, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !21, file: !18, baseType: !36, align: 8, offset: 128, flags: DIFlagPrivate)
!36 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f64>", scope: !37, file: !18, align: 8, flags: DIFlagPublic, elements: !38, templateParams: !39, identifier: "edae5334879cec8fa6d1980c665f748a")
!37 = !DINamespace(name: "marker", scope: !13)
!38 = !{}
!39 = !{!40}
!40 = !DITemplateTypeParameter(name: "T", type: !41)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !17, file: !18, baseType: !43, align: 8, offset: 128, flags: DIFlagPrivate)
!43 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !44, file: !18, align: 8, elements: !38, identifier: "c7c082ade8fa0b3e58d42fa206e875e3")
!44 = !DINamespace(name: "orbit", scope: !45)
!45 = !DINamespace(name: "lib", scope: null)
!46 = !{!47, !48}
!47 = !DITemplateTypeParameter(name: "I", type: !21)
!48 = !DITemplateTypeParameter(name: "F", type: !43)
!49 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::orbit::{closure_env#0}>>", scope: !50, file: !18, align: 8, elements: !38, identifier: "6418ad950b03baa2b697e7f41ca4758e")
!50 = !DINamespace(name: "sum", scope: !51)
!51 = !DINamespace(name: "{impl#132}", scope: !52)
!52 = !DINamespace(name: "accum", scope: !53)
!53 = !DINamespace(name: "traits", scope: !12)
!54 = !{!55, !56, !57}
!55 = !DILocalVariable(name: "self", arg: 1, scope: !7, file: !8, line: 124, type: !17)
!56 = !DILocalVariable(name: "init", arg: 2, scope: !7, file: !8, line: 124, type: !16)
!57 = !DILocalVariable(name: "g", arg: 3, scope: !7, file: !8, line: 124, type: !49)
!58 = !{!59, !47, !48, !60, !61}
!59 = !DITemplateTypeParameter(name: "B", type: !16)
!60 = !DITemplateTypeParameter(name: "Acc", type: !16)
!61 = !DITemplateTypeParameter(name: "G", type: !49)
!62 = !DILocation(line: 124, column: 21, scope: !7)
!63 = !DILocation(line: 124, column: 27, scope: !7)
!64 = !DILocation(line: 124, column: 38, scope: !7)
!65 = !DILocalVariable(name: "g", arg: 2, scope: !66, file: !8, line: 86, type: !49)
!66 = distinct !DISubprogram(name: "map_fold<&f64, f64, f64, lib::orbit::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::orbit::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold17h520dfde30c9e4f1bE", scope: !10, file: !8, line: 84, type: !67, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !71, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{null, !43, !49}
!69 = !{!70, !65}
!70 = !DILocalVariable(name: "f", arg: 1, scope: !66, file: !8, line: 85, type: !43)
!71 = !{!40, !59, !60, !72, !73}
!72 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !43)
!73 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !49)
!74 = !DILocation(line: 86, column: 5, scope: !66, inlinedAt: !75)
!75 = !DILocation(line: 128, column: 30, scope: !7)
!76 = !DILocation(line: 85, column: 5, scope: !66, inlinedAt: !75)
!77 = !DILocation(line: 128, column: 19, scope: !7)
!78 = !DILocation(line: 129, column: 6, scope: !7)
!79 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Iter<f64>, lib::sum_of_squares::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::sum_of_squares::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17habdb14e037be194bE", scope: !9, file: !8, line: 124, type: !80, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !95, retainedNodes: !91)
!80 = !DISubroutineType(types: !81)
!81 = !{!16, !82, !16, !90}
!82 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::slice::iter::Iter<f64>, lib::sum_of_squares::{closure_env#0}>", scope: !10, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !83, templateParams: !88, identifier: "4a1d75c9ed79f77e73f4a50bb175d230")
!83 = !{!84, !85}
!84 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !82, file: !18, baseType: !21, size: 128, align: 64, flags: DIFlagProtected)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !82, file: !18, baseType: !86, align: 8, offset: 128, flags: DIFlagPrivate)
!86 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !87, file: !18, align: 8, elements: !38, identifier: "a9089be68abea159faa62115731cf0d")
!87 = !DINamespace(name: "sum_of_squares", scope: !45)
!88 = !{!47, !89}
!89 = !DITemplateTypeParameter(name: "F", type: !86)
!90 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::sum_of_squares::{closure_env#0}>>", scope: !50, file: !18, align: 8, elements: !38, identifier: "831b77e9d7108aa4a0459529264870f2")
!91 = !{!92, !93, !94}
!92 = !DILocalVariable(name: "self", arg: 1, scope: !79, file: !8, line: 124, type: !82)
!93 = !DILocalVariable(name: "init", arg: 2, scope: !79, file: !8, line: 124, type: !16)
!94 = !DILocalVariable(name: "g", arg: 3, scope: !79, file: !8, line: 124, type: !90)
!95 = !{!59, !47, !89, !60, !96}
!96 = !DITemplateTypeParameter(name: "G", type: !90)
!97 = !DILocation(line: 124, column: 21, scope: !79)
!98 = !DILocation(line: 124, column: 27, scope: !79)
!99 = !DILocation(line: 124, column: 38, scope: !79)
!100 = !DILocalVariable(name: "g", arg: 2, scope: !101, file: !8, line: 86, type: !90)
!101 = distinct !DISubprogram(name: "map_fold<&f64, f64, f64, lib::sum_of_squares::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::sum_of_squares::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold17hfd5ecaab7cf19ba7E", scope: !10, file: !8, line: 84, type: !102, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !106, retainedNodes: !104)
!102 = !DISubroutineType(types: !103)
!103 = !{null, !86, !90}
!104 = !{!105, !100}
!105 = !DILocalVariable(name: "f", arg: 1, scope: !101, file: !8, line: 85, type: !86)
!106 = !{!40, !59, !60, !107, !108}
!107 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !86)
!108 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !90)
!109 = !DILocation(line: 86, column: 5, scope: !101, inlinedAt: !110)
!110 = !DILocation(line: 128, column: 30, scope: !79)
!111 = !DILocation(line: 85, column: 5, scope: !101, inlinedAt: !110)
!112 = !DILocation(line: 128, column: 19, scope: !79)
!113 = !DILocation(line: 129, column: 6, scope: !79)
!114 = distinct !DISubprogram(name: "fold<f64, core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd9e1352cbc11c484E", scope: !9, file: !8, line: 124, type: !115, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !142, retainedNodes: !138)
!115 = !DISubroutineType(types: !116)
!116 = !{!16, !117, !16, !137}
!117 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>", scope: !10, file: !18, size: 384, align: 64, flags: DIFlagPublic, elements: !118, templateParams: !134, identifier: "981b7009c4724c5b639cbef89f7cb775")
!118 = !{!119, !131}
!119 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !117, file: !18, baseType: !120, size: 384, align: 64, flags: DIFlagProtected)
!120 = !DICompositeType(tag: DW_TAG_structure_type, name: "Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", scope: !121, file: !18, size: 384, align: 64, flags: DIFlagPublic, elements: !122, templateParams: !128, identifier: "1cd6cf3f0a3037bd656f34c18a5e0258")
!121 = !DINamespace(name: "zip", scope: !11)
!122 = !{!123, !124, !125, !127}
!123 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !120, file: !18, baseType: !21, size: 128, align: 64, flags: DIFlagPrivate)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !120, file: !18, baseType: !21, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !120, file: !18, baseType: !126, size: 64, align: 64, offset: 256, flags: DIFlagPrivate)
!126 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !120, file: !18, baseType: !126, size: 64, align: 64, offset: 320, flags: DIFlagPrivate)
!128 = !{!129, !130}
!129 = !DITemplateTypeParameter(name: "A", type: !21)
!130 = !DITemplateTypeParameter(name: "B", type: !21)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !117, file: !18, baseType: !132, align: 8, offset: 384, flags: DIFlagPrivate)
!132 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !133, file: !18, align: 8, elements: !38, identifier: "f44fe3d3867047a09092d27c1add89a3")
!133 = !DINamespace(name: "dot", scope: !45)
!134 = !{!135, !136}
!135 = !DITemplateTypeParameter(name: "I", type: !120)
!136 = !DITemplateTypeParameter(name: "F", type: !132)
!137 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>>", scope: !50, file: !18, align: 8, elements: !38, identifier: "b738b2dceff5fd66dc1e3a281daaefd6")
!138 = !{!139, !140, !141}
!139 = !DILocalVariable(name: "self", arg: 1, scope: !114, file: !8, line: 124, type: !117)
!140 = !DILocalVariable(name: "init", arg: 2, scope: !114, file: !8, line: 124, type: !16)
!141 = !DILocalVariable(name: "g", arg: 3, scope: !114, file: !8, line: 124, type: !137)
!142 = !{!59, !135, !136, !60, !143}
!143 = !DITemplateTypeParameter(name: "G", type: !137)
!144 = !DILocation(line: 124, column: 21, scope: !114)
!145 = !DILocation(line: 124, column: 27, scope: !114)
!146 = !DILocation(line: 124, column: 38, scope: !114)
!147 = !DILocalVariable(name: "g", arg: 2, scope: !148, file: !8, line: 86, type: !137)
!148 = distinct !DISubprogram(name: "map_fold<(&f64, &f64), f64, f64, lib::dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold17hdbe7ee55558c50e2E", scope: !10, file: !8, line: 84, type: !149, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !153, retainedNodes: !151)
!149 = !DISubroutineType(types: !150)
!150 = !{null, !132, !137}
!151 = !{!152, !147}
!152 = !DILocalVariable(name: "f", arg: 1, scope: !148, file: !8, line: 85, type: !132)
!153 = !{!154, !59, !60, !159, !160}
!154 = !DITemplateTypeParameter(name: "T", type: !155)
!155 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&f64, &f64)", file: !18, size: 128, align: 64, elements: !156, templateParams: !38, identifier: "70d3215da7631c75bb661354973f5cc8")
!156 = !{!157, !158}
!157 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !155, file: !18, baseType: !41, size: 64, align: 64)
!158 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !155, file: !18, baseType: !41, size: 64, align: 64, offset: 64)
!159 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !132)
!160 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !137)
!161 = !DILocation(line: 86, column: 5, scope: !148, inlinedAt: !162)
!162 = !DILocation(line: 128, column: 30, scope: !114)
!163 = !DILocation(line: 85, column: 5, scope: !148, inlinedAt: !162)
!164 = !DILocation(line: 128, column: 9, scope: !114)
!165 = !DILocation(line: 128, column: 19, scope: !114)
!166 = !DILocation(line: 129, column: 6, scope: !114)
!167 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, lib::dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>>>>", linkageName: "_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc3894f4289eacdeaE", scope: !169, file: !168, line: 99, type: !170, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !181, retainedNodes: !177)
!168 = !DIFile(filename: "library/core/src/iter/adapters/zip.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3b799775cfe5a249b4485e2512707a77")
!169 = !DINamespace(name: "{impl#1}", scope: !121)
!170 = !DISubroutineType(types: !171)
!171 = !{!16, !120, !16, !172}
!172 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<(&f64, &f64), f64, f64, lib::dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>>>", scope: !173, file: !18, align: 8, elements: !174, templateParams: !38, identifier: "aa9f9505b2f127635bd960bf63cb852f")
!173 = !DINamespace(name: "map_fold", scope: !10)
!174 = !{!175, !176}
!175 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !172, file: !18, baseType: !137, align: 8)
!176 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !172, file: !18, baseType: !132, align: 8)
!177 = !{!178, !179, !180}
!178 = !DILocalVariable(name: "self", arg: 1, scope: !167, file: !168, line: 99, type: !120)
!179 = !DILocalVariable(name: "init", arg: 2, scope: !167, file: !168, line: 99, type: !16)
!180 = !DILocalVariable(name: "f", arg: 3, scope: !167, file: !168, line: 99, type: !172)
!181 = !{!129, !130, !60, !182}
!182 = !DITemplateTypeParameter(name: "F", type: !172)
!183 = !DILocation(line: 99, column: 21, scope: !167)
!184 = !DILocation(line: 99, column: 27, scope: !167)
!185 = !DILocation(line: 99, column: 38, scope: !167)
!186 = !DILocation(line: 103, column: 9, scope: !167)
!187 = !DILocation(line: 104, column: 6, scope: !167)
!188 = distinct !DISubprogram(name: "next<core::slice::iter::IterMut<f64>, core::slice::iter::IterMut<f64>>", linkageName: "_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hdf814cbcd2d457b1E", scope: !169, file: !168, line: 84, type: !189, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !227, retainedNodes: !230)
!189 = !DISubroutineType(types: !190)
!190 = !{!191, !211}
!191 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<(&mut f64, &mut f64)>", scope: !192, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !193, templateParams: !38, identifier: "13193cf8d51ab927e5ff7c9640d6fb73")
!192 = !DINamespace(name: "option", scope: !13)
!193 = !{!194}
!194 = !DICompositeType(tag: DW_TAG_variant_part, scope: !191, file: !18, size: 128, align: 64, elements: !195, templateParams: !38, identifier: "253bb8d4c8829fe6c0ea1b369225e517", discriminator: !209)
!195 = !{!196, !205}
!196 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !194, file: !18, baseType: !197, size: 128, align: 64, extraData: i64 0)
!197 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !191, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !198, identifier: "e61d584ab7bda9eec569c7754e9adce1")
!198 = !{!199}
!199 = !DITemplateTypeParameter(name: "T", type: !200)
!200 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&mut f64, &mut f64)", file: !18, size: 128, align: 64, elements: !201, templateParams: !38, identifier: "f45318640c6801f6c3e95c28b736448")
!201 = !{!202, !204}
!202 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !200, file: !18, baseType: !203, size: 64, align: 64)
!203 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!204 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !200, file: !18, baseType: !203, size: 64, align: 64, offset: 64)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !194, file: !18, baseType: !206, size: 128, align: 64)
!206 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !191, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !207, templateParams: !198, identifier: "a11e1d08d53b6a35f8aefa019f46fe0")
!207 = !{!208}
!208 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !206, file: !18, baseType: !200, size: 128, align: 64, flags: DIFlagPublic)
!209 = !DIDerivedType(tag: DW_TAG_member, scope: !191, file: !18, baseType: !210, size: 64, align: 64, flags: DIFlagArtificial)
!210 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!211 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::zip::Zip<core::slice::iter::IterMut<f64>, core::slice::iter::IterMut<f64>>", baseType: !212, size: 64, align: 64, dwarfAddressSpace: 0)
!212 = !DICompositeType(tag: DW_TAG_structure_type, name: "Zip<core::slice::iter::IterMut<f64>, core::slice::iter::IterMut<f64>>", scope: !121, file: !18, size: 384, align: 64, flags: DIFlagPublic, elements: !213, templateParams: !227, identifier: "6e0ca9feb787bbd4a462b35efe147aca")
!213 = !{!214, !224, !225, !226}
!214 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !212, file: !18, baseType: !215, size: 128, align: 64, flags: DIFlagPrivate)
!215 = !DICompositeType(tag: DW_TAG_structure_type, name: "IterMut<f64>", scope: !22, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !216, templateParams: !32, identifier: "99ce3aefc61bf6059503da387745b64a")
!216 = !{!217, !218, !220}
!217 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !215, file: !18, baseType: !26, size: 64, align: 64, flags: DIFlagPrivate)
!218 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !215, file: !18, baseType: !219, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!219 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!220 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !215, file: !18, baseType: !221, align: 8, offset: 128, flags: DIFlagPrivate)
!221 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&mut f64>", scope: !37, file: !18, align: 8, flags: DIFlagPublic, elements: !38, templateParams: !222, identifier: "976de26c2f4e7f5012e45ce572a57140")
!222 = !{!223}
!223 = !DITemplateTypeParameter(name: "T", type: !203)
!224 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !212, file: !18, baseType: !215, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!225 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !212, file: !18, baseType: !126, size: 64, align: 64, offset: 256, flags: DIFlagPrivate)
!226 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !212, file: !18, baseType: !126, size: 64, align: 64, offset: 320, flags: DIFlagPrivate)
!227 = !{!228, !229}
!228 = !DITemplateTypeParameter(name: "A", type: !215)
!229 = !DITemplateTypeParameter(name: "B", type: !215)
!230 = !{!231}
!231 = !DILocalVariable(name: "self", arg: 1, scope: !188, file: !168, line: 84, type: !211)
!232 = !DILocation(line: 84, column: 13, scope: !188)
!233 = !DILocation(line: 85, column: 9, scope: !188)
!234 = !DILocation(line: 86, column: 6, scope: !188)
!235 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, f64, f64, fn(f64, f64) -> f64>", linkageName: "_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h70278a55b7681054E", scope: !237, file: !236, line: 77, type: !239, scopeLine: 77, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !252, retainedNodes: !248)
!236 = !DIFile(filename: "library/core/src/iter/adapters/copied.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "2838c80928acd493744bdb03bf18337c")
!237 = !DINamespace(name: "{impl#1}", scope: !238)
!238 = !DINamespace(name: "copied", scope: !11)
!239 = !DISubroutineType(types: !240)
!240 = !{!16, !241, !16, !245}
!241 = !DICompositeType(tag: DW_TAG_structure_type, name: "Copied<core::slice::iter::Iter<f64>>", scope: !238, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !242, templateParams: !244, identifier: "4ac1ca59691dbcf54fdae4b58138bad7")
!242 = !{!243}
!243 = !DIDerivedType(tag: DW_TAG_member, name: "it", scope: !241, file: !18, baseType: !21, size: 128, align: 64, flags: DIFlagPrivate)
!244 = !{!47}
!245 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "fn(f64, f64) -> f64", baseType: !246, align: 8, dwarfAddressSpace: 0)
!246 = !DISubroutineType(types: !247)
!247 = !{!16, !16, !16}
!248 = !{!249, !250, !251}
!249 = !DILocalVariable(name: "self", arg: 1, scope: !235, file: !236, line: 77, type: !241)
!250 = !DILocalVariable(name: "init", arg: 2, scope: !235, file: !236, line: 77, type: !16)
!251 = !DILocalVariable(name: "f", arg: 3, scope: !235, file: !236, line: 77, type: !245)
!252 = !{!47, !33, !60, !253}
!253 = !DITemplateTypeParameter(name: "F", type: !245)
!254 = !DILocation(line: 77, column: 21, scope: !235)
!255 = !DILocation(line: 77, column: 27, scope: !235)
!256 = !DILocation(line: 77, column: 38, scope: !235)
!257 = !DILocalVariable(name: "f", arg: 1, scope: !258, file: !236, line: 35, type: !245)
!258 = distinct !DISubprogram(name: "copy_fold<f64, f64, fn(f64, f64) -> f64>", linkageName: "_ZN4core4iter8adapters6copied9copy_fold17h8275d5f4da57c9d2E", scope: !238, file: !236, line: 35, type: !259, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !262, retainedNodes: !261)
!259 = !DISubroutineType(types: !260)
!260 = !{null, !245}
!261 = !{!257}
!262 = !{!33, !60, !263}
!263 = !DITemplateTypeParameter(name: "impl FnMut(Acc, T) -> Acc", type: !245)
!264 = !DILocation(line: 35, column: 28, scope: !258, inlinedAt: !265)
!265 = !DILocation(line: 81, column: 28, scope: !235)
!266 = !DILocation(line: 81, column: 17, scope: !235)
!267 = !DILocation(line: 82, column: 6, scope: !235)
!268 = distinct !DISubprogram(name: "next_back<f64>", linkageName: "_ZN106_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h022cd5f56e6a789dE", scope: !270, file: !269, line: 438, type: !271, scopeLine: 438, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !285)
!269 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!270 = !DINamespace(name: "{impl#172}", scope: !22)
!271 = !DISubroutineType(types: !272)
!272 = !{!273, !284}
!273 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&f64>", scope: !192, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !274, templateParams: !38, identifier: "a974053e5c8afda57dae3dddb1f1a393")
!274 = !{!275}
!275 = !DICompositeType(tag: DW_TAG_variant_part, scope: !273, file: !18, size: 64, align: 64, elements: !276, templateParams: !38, identifier: "b84de29a073c61ac60c7e207ce659d19", discriminator: !283)
!276 = !{!277, !279}
!277 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !275, file: !18, baseType: !278, size: 64, align: 64, extraData: i64 0)
!278 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !273, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !39, identifier: "dc07ca98e7f8a1f2e6d7df18c8d5c2b6")
!279 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !275, file: !18, baseType: !280, size: 64, align: 64)
!280 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !273, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !281, templateParams: !39, identifier: "44f75b8f57cff87ce4b5e52918f4b7a8")
!281 = !{!282}
!282 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !280, file: !18, baseType: !41, size: 64, align: 64, flags: DIFlagPublic)
!283 = !DIDerivedType(tag: DW_TAG_member, scope: !273, file: !18, baseType: !210, size: 64, align: 64, flags: DIFlagArtificial)
!284 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f64>", baseType: !21, size: 64, align: 64, dwarfAddressSpace: 0)
!285 = !{!286, !287, !289}
!286 = !DILocalVariable(name: "self", arg: 1, scope: !268, file: !269, line: 438, type: !284)
!287 = !DILocalVariable(name: "len", scope: !288, file: !269, line: 29, type: !126, align: 64)
!288 = distinct !DILexicalBlock(scope: !268, file: !269, line: 29, column: 13)
!289 = !DILocalVariable(name: "end", scope: !290, file: !269, line: 33, type: !26, align: 64)
!290 = distinct !DILexicalBlock(scope: !268, file: !269, line: 33, column: 13)
!291 = !DILocation(line: 438, column: 26, scope: !268)
!292 = !DILocalVariable(name: "self", arg: 1, scope: !293, file: !269, line: 81, type: !284)
!293 = distinct !DISubprogram(name: "next_back_unchecked<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$19next_back_unchecked17h61a0e32aae9ce5a4E", scope: !21, file: !269, line: 81, type: !294, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !296, retainedNodes: !297)
!294 = !DISubroutineType(types: !295)
!295 = !{!41, !284}
!296 = !DISubprogram(name: "next_back_unchecked<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$19next_back_unchecked17h61a0e32aae9ce5a4E", scope: !21, file: !269, line: 81, type: !294, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!297 = !{!292}
!298 = !DILocation(line: 81, column: 43, scope: !293, inlinedAt: !299)
!299 = !DILocation(line: 447, column: 35, scope: !268)
!300 = !DILocalVariable(name: "self", arg: 1, scope: !301, file: !269, line: 119, type: !284)
!301 = distinct !DISubprogram(name: "pre_dec_end<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$11pre_dec_end17hd3e81f52ad019f76E", scope: !21, file: !269, line: 119, type: !302, scopeLine: 119, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !304, retainedNodes: !305)
!302 = !DISubroutineType(types: !303)
!303 = !{!26, !284, !126}
!304 = !DISubprogram(name: "pre_dec_end<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$11pre_dec_end17hd3e81f52ad019f76E", scope: !21, file: !269, line: 119, type: !302, scopeLine: 119, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!305 = !{!300, !306, !307, !310}
!306 = !DILocalVariable(name: "offset", scope: !301, file: !269, line: 119, type: !126, align: 64)
!307 = !DILocalVariable(name: "len", scope: !308, file: !269, line: 17, type: !309, align: 64)
!308 = distinct !DILexicalBlock(scope: !301, file: !269, line: 17, column: 13)
!309 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut usize", baseType: !126, size: 64, align: 64, dwarfAddressSpace: 0)
!310 = !DILocalVariable(name: "end", scope: !311, file: !269, line: 21, type: !312, align: 64)
!311 = distinct !DILexicalBlock(scope: !301, file: !269, line: 21, column: 13)
!312 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut core::ptr::non_null::NonNull<f64>", baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!313 = !DILocation(line: 119, column: 35, scope: !301, inlinedAt: !314)
!314 = !DILocation(line: 84, column: 31, scope: !293, inlinedAt: !299)
!315 = !DILocalVariable(name: "self", arg: 1, scope: !316, file: !317, line: 728, type: !26)
!316 = distinct !DISubprogram(name: "sub<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3sub17hd7370d52f10c508eE", scope: !26, file: !317, line: 728, type: !318, scopeLine: 728, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !320, retainedNodes: !321)
!317 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!318 = !DISubroutineType(types: !319)
!319 = !{!26, !26, !126}
!320 = !DISubprogram(name: "sub<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3sub17hd7370d52f10c508eE", scope: !26, file: !317, line: 728, type: !318, scopeLine: 728, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!321 = !{!315, !322}
!322 = !DILocalVariable(name: "count", scope: !316, file: !317, line: 728, type: !126, align: 64)
!323 = !DILocation(line: 728, column: 29, scope: !316, inlinedAt: !324)
!324 = !DILocation(line: 132, column: 36, scope: !311, inlinedAt: !314)
!325 = !DILocalVariable(name: "self", arg: 1, scope: !326, file: !317, line: 575, type: !26)
!326 = distinct !DISubprogram(name: "offset<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6offset17h635e16d035a3047eE", scope: !26, file: !317, line: 575, type: !327, scopeLine: 575, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !330, retainedNodes: !331)
!327 = !DISubroutineType(types: !328)
!328 = !{!26, !26, !329}
!329 = !DIBasicType(name: "isize", size: 64, encoding: DW_ATE_signed)
!330 = !DISubprogram(name: "offset<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6offset17h635e16d035a3047eE", scope: !26, file: !317, line: 575, type: !327, scopeLine: 575, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!331 = !{!325, !332}
!332 = !DILocalVariable(name: "count", scope: !326, file: !317, line: 575, type: !329, align: 64)
!333 = !DILocation(line: 575, column: 32, scope: !326, inlinedAt: !334)
!334 = !DILocation(line: 739, column: 27, scope: !316, inlinedAt: !324)
!335 = !DILocation(line: 119, column: 46, scope: !301, inlinedAt: !314)
!336 = !DILocation(line: 728, column: 35, scope: !316, inlinedAt: !324)
!337 = !DILocation(line: 1284, column: 43, scope: !338, inlinedAt: !374)
!338 = distinct !DISubprogram(name: "unchecked_neg", linkageName: "_RNvMs3_NtCsgEmfK2I1SDS_4core3numi13unchecked_neg", scope: !340, file: !339, line: 1284, type: !342, scopeLine: 1284, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !372)
!339 = !DIFile(filename: "library/core/src/num/int_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25372f0d2fb76edc2f95599cb5b8df1b")
!340 = !DINamespace(name: "{impl#5}", scope: !341)
!341 = !DINamespace(name: "num", scope: !13)
!342 = !DISubroutineType(types: !343)
!343 = !{!329, !329, !344}
!344 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !345, size: 64, align: 64, dwarfAddressSpace: 0)
!345 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !346, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !348, templateParams: !38, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!346 = !DINamespace(name: "location", scope: !347)
!347 = !DINamespace(name: "panic", scope: !13)
!348 = !{!349, !361, !363, !364}
!349 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !345, file: !18, baseType: !350, size: 128, align: 64, flags: DIFlagPrivate)
!350 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !27, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !351, templateParams: !359, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!351 = !{!352}
!352 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !350, file: !18, baseType: !353, size: 128, align: 64, flags: DIFlagPrivate)
!353 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !18, size: 128, align: 64, elements: !354, templateParams: !38, identifier: "238a44609877474087c05adf26cd41fa")
!354 = !{!355, !358}
!355 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !353, file: !18, baseType: !356, size: 64, align: 64)
!356 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !357, size: 64, align: 64, dwarfAddressSpace: 0)
!357 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!358 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !353, file: !18, baseType: !126, size: 64, align: 64, offset: 64)
!359 = !{!360}
!360 = !DITemplateTypeParameter(name: "T", type: !357)
!361 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !345, file: !18, baseType: !362, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!362 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!363 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !345, file: !18, baseType: !362, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!364 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !345, file: !18, baseType: !365, align: 8, offset: 192, flags: DIFlagPrivate)
!365 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !37, file: !18, align: 8, flags: DIFlagPublic, elements: !38, templateParams: !366, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!366 = !{!367}
!367 = !DITemplateTypeParameter(name: "T", type: !368)
!368 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !18, size: 128, align: 64, elements: !369, templateParams: !38, identifier: "9277eecd40495f85161460476aacc992")
!369 = !{!370, !371}
!370 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !368, file: !18, baseType: !356, size: 64, align: 64)
!371 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !368, file: !18, baseType: !126, size: 64, align: 64, offset: 64)
!372 = !{!373}
!373 = !DILocalVariable(name: "self", scope: !338, file: !339, line: 1284, type: !329, align: 64)
!374 = !DILocation(line: 739, column: 51, scope: !316, inlinedAt: !324)
!375 = !DILocation(line: 575, column: 38, scope: !326, inlinedAt: !334)
!376 = !DILocation(line: 28, column: 12, scope: !268)
!377 = !DILocation(line: 33, column: 72, scope: !268)
!378 = !DILocation(line: 33, column: 33, scope: !268)
!379 = !DILocation(line: 33, column: 17, scope: !290)
!380 = !DILocalVariable(name: "self", arg: 1, scope: !381, file: !317, line: 1719, type: !386)
!381 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17hcf7071046cd92390E", scope: !382, file: !317, line: 1719, type: !383, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !387)
!382 = !DINamespace(name: "{impl#16}", scope: !27)
!383 = !DISubroutineType(types: !384)
!384 = !{!385, !386, !386}
!385 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!386 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f64>", baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!387 = !{!380, !388}
!388 = !DILocalVariable(name: "other", arg: 2, scope: !381, file: !317, line: 1719, type: !386)
!389 = !DILocation(line: 1719, column: 11, scope: !381, inlinedAt: !390)
!390 = !DILocation(line: 44, column: 20, scope: !290)
!391 = !DILocation(line: 1719, column: 18, scope: !381, inlinedAt: !390)
!392 = !DILocation(line: 1720, column: 9, scope: !381, inlinedAt: !390)
!393 = !DILocation(line: 28, column: 9, scope: !268)
!394 = !DILocation(line: 25, column: 86, scope: !268)
!395 = !DILocation(line: 14, column: 12, scope: !301, inlinedAt: !314)
!396 = !DILocation(line: 445, column: 25, scope: !268)
!397 = !DILocation(line: 444, column: 21, scope: !268)
!398 = !DILocation(line: 21, column: 39, scope: !301, inlinedAt: !314)
!399 = !DILocalVariable(name: "self", arg: 1, scope: !400, file: !401, line: 31, type: !406)
!400 = distinct !DISubprogram(name: "cast<*const f64, core::ptr::non_null::NonNull<f64>>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17hcb6f6d8666683c75E", scope: !402, file: !401, line: 31, type: !404, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !408, retainedNodes: !407)
!401 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!402 = !DINamespace(name: "{impl#0}", scope: !403)
!403 = !DINamespace(name: "mut_ptr", scope: !28)
!404 = !DISubroutineType(types: !405)
!405 = !{!312, !406}
!406 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut *const f64", baseType: !31, size: 64, align: 64, dwarfAddressSpace: 0)
!407 = !{!399}
!408 = !{!409, !410}
!409 = !DITemplateTypeParameter(name: "T", type: !31)
!410 = !DITemplateTypeParameter(name: "U", type: !26)
!411 = !DILocation(line: 31, column: 26, scope: !400, inlinedAt: !412)
!412 = !DILocation(line: 21, column: 67, scope: !301, inlinedAt: !314)
!413 = !DILocation(line: 32, column: 9, scope: !400, inlinedAt: !412)
!414 = !DILocation(line: 21, column: 17, scope: !311, inlinedAt: !314)
!415 = !DILocation(line: 132, column: 32, scope: !311, inlinedAt: !314)
!416 = !DILocation(line: 732, column: 12, scope: !316, inlinedAt: !324)
!417 = !DILocation(line: 77, column: 35, scope: !418, inlinedAt: !374)
!418 = !DILexicalBlockFile(scope: !338, file: !419, discriminator: 0)
!419 = !DIFile(filename: "library/core/src/ub_checks.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8a26eb599fa825194a3e796d4688d4db")
!420 = !DILocation(line: 78, column: 17, scope: !418, inlinedAt: !374)
!421 = !DILocation(line: 407, column: 18, scope: !422, inlinedAt: !426)
!422 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h27e3a2e033a1e9ecE", scope: !26, file: !317, line: 401, type: !423, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !425)
!423 = !DISubroutineType(types: !424)
!424 = !{!219, !26}
!425 = !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h27e3a2e033a1e9ecE", scope: !26, file: !317, line: 401, type: !423, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!426 = !DILocation(line: 583, column: 52, scope: !326, inlinedAt: !334)
!427 = !DILocation(line: 583, column: 28, scope: !326, inlinedAt: !334)
!428 = !DILocation(line: 583, column: 18, scope: !326, inlinedAt: !334)
!429 = !DILocation(line: 732, column: 9, scope: !316, inlinedAt: !324)
!430 = !DILocation(line: 132, column: 25, scope: !311, inlinedAt: !314)
!431 = !DILocation(line: 133, column: 25, scope: !311, inlinedAt: !314)
!432 = !DILocation(line: 14, column: 9, scope: !301, inlinedAt: !314)
!433 = !DILocalVariable(name: "self", arg: 1, scope: !434, file: !317, line: 440, type: !386)
!434 = distinct !DISubprogram(name: "as_ref<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ref17hb9024d63131a546cE", scope: !26, file: !317, line: 440, type: !435, scopeLine: 440, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !437, retainedNodes: !438)
!435 = !DISubroutineType(types: !436)
!436 = !{!41, !386}
!437 = !DISubprogram(name: "as_ref<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ref17hb9024d63131a546cE", scope: !26, file: !317, line: 440, type: !435, scopeLine: 440, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!438 = !{!433}
!439 = !DILocation(line: 440, column: 36, scope: !434, inlinedAt: !440)
!440 = !DILocation(line: 84, column: 46, scope: !293, inlinedAt: !299)
!441 = !DILocation(line: 135, column: 9, scope: !442, inlinedAt: !445)
!442 = distinct !DISubprogram(name: "cast_const<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$10cast_const17h1039cdd01042373dE", scope: !402, file: !401, line: 134, type: !443, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32)
!443 = !DISubroutineType(types: !444)
!444 = !{!31, !219}
!445 = !DILocation(line: 444, column: 34, scope: !434, inlinedAt: !440)
!446 = !DILocation(line: 447, column: 25, scope: !268)
!447 = !DILocation(line: 450, column: 14, scope: !268)
!448 = distinct !DISubprogram(name: "next<core::slice::iter::ChunksExact<f64>>", linkageName: "_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h16861ec0997e7dedE", scope: !450, file: !449, line: 79, type: !452, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !486, retainedNodes: !488)
!449 = !DIFile(filename: "library/core/src/iter/adapters/enumerate.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "be8a5e8de3bc6e50de6cd50459716008")
!450 = !DINamespace(name: "{impl#1}", scope: !451)
!451 = !DINamespace(name: "enumerate", scope: !11)
!452 = !DISubroutineType(types: !453)
!453 = !{!454, !476}
!454 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<(usize, &[f64])>", scope: !192, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !455, templateParams: !38, identifier: "d701f5ade0362e2d7f70593729fbb167")
!455 = !{!456}
!456 = !DICompositeType(tag: DW_TAG_variant_part, scope: !454, file: !18, size: 192, align: 64, elements: !457, templateParams: !38, identifier: "acd61841f2146106572834dea68d8a73", discriminator: !475)
!457 = !{!458, !471}
!458 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !456, file: !18, baseType: !459, size: 192, align: 64, extraData: i64 0)
!459 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !454, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !460, identifier: "8793aa7dfbc79370a805844ee9b4c037")
!460 = !{!461}
!461 = !DITemplateTypeParameter(name: "T", type: !462)
!462 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, &[f64])", file: !18, size: 192, align: 64, elements: !463, templateParams: !38, identifier: "478178a17409d6df62f7433b8ae4bf7c")
!463 = !{!464, !465}
!464 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !462, file: !18, baseType: !126, size: 64, align: 64)
!465 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !462, file: !18, baseType: !466, size: 128, align: 64, offset: 64)
!466 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !18, size: 128, align: 64, elements: !467, templateParams: !38, identifier: "c2e5038d7aaf99ab8518798f59d45307")
!467 = !{!468, !470}
!468 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !466, file: !18, baseType: !469, size: 64, align: 64)
!469 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!470 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !466, file: !18, baseType: !126, size: 64, align: 64, offset: 64)
!471 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !456, file: !18, baseType: !472, size: 192, align: 64)
!472 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !454, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !473, templateParams: !460, identifier: "686c0b5fd759b176b9bb1b98d019ef3")
!473 = !{!474}
!474 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !472, file: !18, baseType: !462, size: 192, align: 64, flags: DIFlagPublic)
!475 = !DIDerivedType(tag: DW_TAG_member, scope: !454, file: !18, baseType: !210, size: 64, align: 64, offset: 64, flags: DIFlagArtificial)
!476 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::enumerate::Enumerate<core::slice::iter::ChunksExact<f64>>", baseType: !477, size: 64, align: 64, dwarfAddressSpace: 0)
!477 = !DICompositeType(tag: DW_TAG_structure_type, name: "Enumerate<core::slice::iter::ChunksExact<f64>>", scope: !451, file: !18, size: 384, align: 64, flags: DIFlagPublic, elements: !478, templateParams: !486, identifier: "191a75098065ef944c520f388ae98153")
!478 = !{!479, !485}
!479 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !477, file: !18, baseType: !480, size: 320, align: 64, flags: DIFlagPrivate)
!480 = !DICompositeType(tag: DW_TAG_structure_type, name: "ChunksExact<f64>", scope: !22, file: !18, size: 320, align: 64, flags: DIFlagPublic, elements: !481, templateParams: !32, identifier: "3f21a5038019e85d3d4ec5b92871de57")
!481 = !{!482, !483, !484}
!482 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !480, file: !18, baseType: !466, size: 128, align: 64, flags: DIFlagPrivate)
!483 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !480, file: !18, baseType: !466, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!484 = !DIDerivedType(tag: DW_TAG_member, name: "chunk_size", scope: !480, file: !18, baseType: !126, size: 64, align: 64, offset: 256, flags: DIFlagPrivate)
!485 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !477, file: !18, baseType: !126, size: 64, align: 64, offset: 320, flags: DIFlagPrivate)
!486 = !{!487}
!487 = !DITemplateTypeParameter(name: "I", type: !480)
!488 = !{!489, !490, !492, !510, !512}
!489 = !DILocalVariable(name: "self", arg: 1, scope: !448, file: !449, line: 79, type: !476)
!490 = !DILocalVariable(name: "a", scope: !491, file: !449, line: 80, type: !466, align: 64)
!491 = distinct !DILexicalBlock(scope: !448, file: !449, line: 80, column: 9)
!492 = !DILocalVariable(name: "residual", scope: !493, file: !449, line: 80, type: !494, align: 8)
!493 = distinct !DILexicalBlock(scope: !448, file: !449, line: 80, column: 33)
!494 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<core::convert::Infallible>", scope: !192, file: !18, align: 8, flags: DIFlagPublic, elements: !495, templateParams: !38, identifier: "c570e30372491ce8c937ce79f8b0a8")
!495 = !{!496}
!496 = !DICompositeType(tag: DW_TAG_variant_part, scope: !494, file: !18, align: 8, elements: !497, templateParams: !38, identifier: "7f581569b30ffcadfc066f9502cffc3d")
!497 = !{!498, !506}
!498 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !496, file: !18, baseType: !499, align: 8)
!499 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !494, file: !18, align: 8, flags: DIFlagPublic, elements: !38, templateParams: !500, identifier: "8822bb1e77f834d316aa69cec5bd6884")
!500 = !{!501}
!501 = !DITemplateTypeParameter(name: "T", type: !502)
!502 = !DICompositeType(tag: DW_TAG_structure_type, name: "Infallible", scope: !503, file: !18, align: 8, flags: DIFlagPublic, elements: !504, templateParams: !38, identifier: "78cfd968ca0619bc6721ef3bf8e03805")
!503 = !DINamespace(name: "convert", scope: !13)
!504 = !{!505}
!505 = !DICompositeType(tag: DW_TAG_variant_part, scope: !502, file: !18, align: 8, elements: !38, identifier: "820520e070d3f01e1d1c030b6bcc9c0e")
!506 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !496, file: !18, baseType: !507, align: 8)
!507 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !494, file: !18, align: 8, flags: DIFlagPublic, elements: !508, templateParams: !500, identifier: "eac45ae69c5c1b4274720cd40277b232")
!508 = !{!509}
!509 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !507, file: !18, baseType: !502, align: 8, flags: DIFlagPublic)
!510 = !DILocalVariable(name: "val", scope: !511, file: !449, line: 80, type: !466, align: 64)
!511 = distinct !DILexicalBlock(scope: !448, file: !449, line: 80, column: 33)
!512 = !DILocalVariable(name: "i", scope: !513, file: !449, line: 81, type: !126, align: 64)
!513 = distinct !DILexicalBlock(scope: !491, file: !449, line: 81, column: 9)
!514 = !DILocation(line: 79, column: 13, scope: !448)
!515 = !DILocalVariable(name: "self", arg: 1, scope: !516, file: !517, line: 2765, type: !539)
!516 = distinct !DISubprogram(name: "branch<&[f64]>", linkageName: "_ZN75_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h843cc2a6f462814fE", scope: !518, file: !517, line: 2765, type: !519, scopeLine: 2765, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !545, retainedNodes: !552)
!517 = !DIFile(filename: "library/core/src/option.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3f12dd837a95e960b90752f70f5ddc0e")
!518 = !DINamespace(name: "{impl#47}", scope: !192)
!519 = !DISubroutineType(types: !520)
!520 = !{!521, !539}
!521 = !DICompositeType(tag: DW_TAG_structure_type, name: "ControlFlow<core::option::Option<core::convert::Infallible>, &[f64]>", scope: !522, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !524, templateParams: !38, identifier: "2477ee03faf1320c778c3edc70cabdd5")
!522 = !DINamespace(name: "control_flow", scope: !523)
!523 = !DINamespace(name: "ops", scope: !13)
!524 = !{!525}
!525 = !DICompositeType(tag: DW_TAG_variant_part, scope: !521, file: !18, size: 128, align: 64, elements: !526, templateParams: !38, identifier: "f5c7ae80ac042bbc5eb6792907ff2f0b", discriminator: !538)
!526 = !{!527, !534}
!527 = !DIDerivedType(tag: DW_TAG_member, name: "Continue", scope: !525, file: !18, baseType: !528, size: 128, align: 64)
!528 = !DICompositeType(tag: DW_TAG_structure_type, name: "Continue", scope: !521, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !529, templateParams: !531, identifier: "9a499f4b2ad0119bb1978ba435ba6f7d")
!529 = !{!530}
!530 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !528, file: !18, baseType: !466, size: 128, align: 64, flags: DIFlagPublic)
!531 = !{!532, !533}
!532 = !DITemplateTypeParameter(name: "B", type: !494)
!533 = !DITemplateTypeParameter(name: "C", type: !466)
!534 = !DIDerivedType(tag: DW_TAG_member, name: "Break", scope: !525, file: !18, baseType: !535, size: 128, align: 64, extraData: i64 0)
!535 = !DICompositeType(tag: DW_TAG_structure_type, name: "Break", scope: !521, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !536, templateParams: !531, identifier: "24d9a48cbf59d76a90452dd832e81264")
!536 = !{!537}
!537 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !535, file: !18, baseType: !494, align: 8, flags: DIFlagPublic)
!538 = !DIDerivedType(tag: DW_TAG_member, scope: !521, file: !18, baseType: !210, size: 64, align: 64, flags: DIFlagArtificial)
!539 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&[f64]>", scope: !192, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !540, templateParams: !38, identifier: "b829250c133c9c953b3f9a2662752f0a")
!540 = !{!541}
!541 = !DICompositeType(tag: DW_TAG_variant_part, scope: !539, file: !18, size: 128, align: 64, elements: !542, templateParams: !38, identifier: "4de86ae8601e529acae542412dee7445", discriminator: !551)
!542 = !{!543, !547}
!543 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !541, file: !18, baseType: !544, size: 128, align: 64, extraData: i64 0)
!544 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !539, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !545, identifier: "3a6c53632d711beaf2c3aec3e4b7add8")
!545 = !{!546}
!546 = !DITemplateTypeParameter(name: "T", type: !466)
!547 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !541, file: !18, baseType: !548, size: 128, align: 64)
!548 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !539, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !549, templateParams: !545, identifier: "25a85519a5ff98d11b9f169946923104")
!549 = !{!550}
!550 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !548, file: !18, baseType: !466, size: 128, align: 64, flags: DIFlagPublic)
!551 = !DIDerivedType(tag: DW_TAG_member, scope: !539, file: !18, baseType: !210, size: 64, align: 64, flags: DIFlagArtificial)
!552 = !{!515, !553}
!553 = !DILocalVariable(name: "v", scope: !554, file: !517, line: 2767, type: !466, align: 64)
!554 = distinct !DILexicalBlock(scope: !516, file: !517, line: 2767, column: 13)
!555 = !DILocation(line: 2765, column: 15, scope: !516, inlinedAt: !556)
!556 = !DILocation(line: 80, column: 17, scope: !448)
!557 = !DILocation(line: 80, column: 33, scope: !493)
!558 = !DILocation(line: 80, column: 27, scope: !448)
!559 = !DILocation(line: 2766, column: 15, scope: !516, inlinedAt: !556)
!560 = !DILocation(line: 2766, column: 9, scope: !516, inlinedAt: !556)
!561 = !DILocation(line: 2767, column: 18, scope: !516, inlinedAt: !556)
!562 = !DILocation(line: 2767, column: 18, scope: !554, inlinedAt: !556)
!563 = !DILocation(line: 2767, column: 24, scope: !554, inlinedAt: !556)
!564 = !DILocation(line: 80, column: 17, scope: !511)
!565 = !DILocation(line: 80, column: 13, scope: !491)
!566 = !DILocation(line: 81, column: 17, scope: !491)
!567 = !DILocation(line: 81, column: 13, scope: !513)
!568 = !DILocation(line: 82, column: 9, scope: !513)
!569 = !DILocation(line: 2781, column: 21, scope: !570, inlinedAt: !574)
!570 = distinct !DISubprogram(name: "from_residual<(usize, &[f64])>", linkageName: "_ZN145_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..option..Option$LT$core..convert..Infallible$GT$$GT$$GT$13from_residual17he6ceb983fd0194d1E", scope: !571, file: !517, line: 2779, type: !572, scopeLine: 2779, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !460)
!571 = !DINamespace(name: "{impl#48}", scope: !192)
!572 = !DISubroutineType(types: !573)
!573 = !{!454, !494}
!574 = !DILocation(line: 80, column: 17, scope: !575)
!575 = !DILexicalBlockFile(scope: !493, file: !449, discriminator: 2)
!576 = !DILocation(line: 84, column: 6, scope: !448)
!577 = !DILocation(line: 83, column: 14, scope: !513)
!578 = !DILocation(line: 83, column: 9, scope: !513)
!579 = !DILocation(line: 79, column: 5, scope: !448)
!580 = !DILocation(line: 0, scope: !581)
!581 = !DILexicalBlockFile(scope: !448, file: !582, discriminator: 0)
!582 = !DIFile(filename: "rs/lib.rs", directory: "/tmp/gen", checksumkind: CSK_MD5, checksum: "141fda2723260a2ac9c59211adf16c7c")
!583 = distinct !DISubprogram(name: "get_unchecked<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$13get_unchecked17h5d50fd49c8394559E", scope: !584, file: !168, line: 267, type: !585, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !128, retainedNodes: !588)
!584 = !DINamespace(name: "{impl#4}", scope: !121)
!585 = !DISubroutineType(types: !586)
!586 = !{!155, !587, !126}
!587 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", baseType: !120, size: 64, align: 64, dwarfAddressSpace: 0)
!588 = !{!589, !590, !591}
!589 = !DILocalVariable(name: "self", arg: 1, scope: !583, file: !168, line: 267, type: !587)
!590 = !DILocalVariable(name: "idx", arg: 2, scope: !583, file: !168, line: 267, type: !126)
!591 = !DILocalVariable(name: "idx", scope: !592, file: !168, line: 268, type: !126, align: 64)
!592 = distinct !DILexicalBlock(scope: !583, file: !168, line: 268, column: 9)
!593 = !DILocation(line: 267, column: 29, scope: !583)
!594 = !DILocation(line: 267, column: 40, scope: !583)
!595 = !DILocation(line: 268, column: 19, scope: !583)
!596 = !DILocation(line: 268, column: 13, scope: !592)
!597 = !DILocation(line: 271, column: 26, scope: !592)
!598 = !DILocation(line: 271, column: 57, scope: !592)
!599 = !DILocation(line: 271, column: 64, scope: !592)
!600 = !DILocation(line: 267, column: 5, scope: !583)
!601 = !DILocation(line: 272, column: 6, scope: !583)
!602 = distinct !DISubprogram(name: "new<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h1236c35ed34801ccE", scope: !603, file: !168, line: 299, type: !604, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !128, retainedNodes: !606)
!603 = !DINamespace(name: "{impl#5}", scope: !121)
!604 = !DISubroutineType(types: !605)
!605 = !{!120, !21, !21}
!606 = !{!607, !608, !609}
!607 = !DILocalVariable(name: "a", arg: 1, scope: !602, file: !168, line: 299, type: !21)
!608 = !DILocalVariable(name: "b", arg: 2, scope: !602, file: !168, line: 299, type: !21)
!609 = !DILocalVariable(name: "len", scope: !610, file: !168, line: 300, type: !126, align: 64)
!610 = distinct !DILexicalBlock(scope: !602, file: !168, line: 300, column: 9)
!611 = !DILocation(line: 299, column: 12, scope: !602)
!612 = !DILocation(line: 299, column: 18, scope: !602)
!613 = !DILocation(line: 300, column: 30, scope: !602)
!614 = !DILocation(line: 299, column: 5, scope: !602)
!615 = !DILocation(line: 300, column: 28, scope: !602)
!616 = !DILocalVariable(name: "v1", arg: 1, scope: !617, file: !618, line: 1574, type: !126)
!617 = distinct !DISubprogram(name: "min<usize>", linkageName: "_ZN4core3cmp3min17h49d9e5d8f045699eE", scope: !619, file: !618, line: 1574, type: !620, scopeLine: 1574, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !624, retainedNodes: !622)
!618 = !DIFile(filename: "library/core/src/cmp.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9b875f3ee90b4abbf50efdba3db39504")
!619 = !DINamespace(name: "cmp", scope: !13)
!620 = !DISubroutineType(types: !621)
!621 = !{!126, !126, !126}
!622 = !{!616, !623}
!623 = !DILocalVariable(name: "v2", arg: 2, scope: !617, file: !618, line: 1574, type: !126)
!624 = !{!625}
!625 = !DITemplateTypeParameter(name: "T", type: !126)
!626 = !DILocation(line: 1574, column: 53, scope: !617, inlinedAt: !627)
!627 = !DILocation(line: 300, column: 19, scope: !602)
!628 = !DILocation(line: 300, column: 40, scope: !602)
!629 = !DILocation(line: 300, column: 38, scope: !602)
!630 = !DILocation(line: 1574, column: 60, scope: !617, inlinedAt: !627)
!631 = !DILocation(line: 1575, column: 8, scope: !617, inlinedAt: !627)
!632 = !DILocation(line: 1575, column: 5, scope: !617, inlinedAt: !627)
!633 = !DILocation(line: 300, column: 13, scope: !610)
!634 = !DILocation(line: 301, column: 15, scope: !610)
!635 = !DILocation(line: 301, column: 18, scope: !610)
!636 = !DILocation(line: 301, column: 9, scope: !610)
!637 = !DILocation(line: 302, column: 6, scope: !602)
!638 = distinct !DISubprogram(name: "new<core::slice::iter::IterMut<f64>, core::slice::iter::IterMut<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5ce3e491ecb01732E", scope: !603, file: !168, line: 299, type: !639, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !227, retainedNodes: !641)
!639 = !DISubroutineType(types: !640)
!640 = !{!212, !215, !215}
!641 = !{!642, !643, !644}
!642 = !DILocalVariable(name: "a", arg: 1, scope: !638, file: !168, line: 299, type: !215)
!643 = !DILocalVariable(name: "b", arg: 2, scope: !638, file: !168, line: 299, type: !215)
!644 = !DILocalVariable(name: "len", scope: !645, file: !168, line: 300, type: !126, align: 64)
!645 = distinct !DILexicalBlock(scope: !638, file: !168, line: 300, column: 9)
!646 = !DILocation(line: 299, column: 12, scope: !638)
!647 = !DILocation(line: 299, column: 18, scope: !638)
!648 = !DILocation(line: 300, column: 30, scope: !638)
!649 = !DILocation(line: 299, column: 5, scope: !638)
!650 = !DILocation(line: 300, column: 28, scope: !638)
!651 = !DILocalVariable(name: "v1", arg: 1, scope: !652, file: !618, line: 1574, type: !126)
!652 = distinct !DISubprogram(name: "min<usize>", linkageName: "_ZN4core3cmp3min17h49d9e5d8f045699eE", scope: !619, file: !618, line: 1574, type: !620, scopeLine: 1574, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !624, retainedNodes: !653)
!653 = !{!651, !654}
!654 = !DILocalVariable(name: "v2", arg: 2, scope: !652, file: !618, line: 1574, type: !126)
!655 = !DILocation(line: 1574, column: 53, scope: !652, inlinedAt: !656)
!656 = !DILocation(line: 300, column: 19, scope: !638)
!657 = !DILocation(line: 300, column: 40, scope: !638)
!658 = !DILocation(line: 300, column: 38, scope: !638)
!659 = !DILocation(line: 1574, column: 60, scope: !652, inlinedAt: !656)
!660 = !DILocation(line: 1575, column: 8, scope: !652, inlinedAt: !656)
!661 = !DILocation(line: 1575, column: 5, scope: !652, inlinedAt: !656)
!662 = !DILocation(line: 300, column: 13, scope: !645)
!663 = !DILocation(line: 301, column: 15, scope: !645)
!664 = !DILocation(line: 301, column: 18, scope: !645)
!665 = !DILocation(line: 301, column: 9, scope: !645)
!666 = !DILocation(line: 302, column: 6, scope: !638)
!667 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, lib::dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>>>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h06e80d92918d523fE", scope: !584, file: !168, line: 275, type: !170, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !181, retainedNodes: !668)
!668 = !{!669, !670, !671, !672, !674, !676, !685}
!669 = !DILocalVariable(name: "self", arg: 1, scope: !667, file: !168, line: 275, type: !120)
!670 = !DILocalVariable(name: "init", arg: 2, scope: !667, file: !168, line: 275, type: !16)
!671 = !DILocalVariable(name: "f", arg: 3, scope: !667, file: !168, line: 275, type: !172)
!672 = !DILocalVariable(name: "accum", scope: !673, file: !168, line: 279, type: !16, align: 64)
!673 = distinct !DILexicalBlock(scope: !667, file: !168, line: 279, column: 9)
!674 = !DILocalVariable(name: "len", scope: !675, file: !168, line: 280, type: !126, align: 64)
!675 = distinct !DILexicalBlock(scope: !673, file: !168, line: 280, column: 9)
!676 = !DILocalVariable(name: "iter", scope: !677, file: !168, line: 281, type: !678, align: 64)
!677 = distinct !DILexicalBlock(scope: !675, file: !168, line: 281, column: 9)
!678 = !DICompositeType(tag: DW_TAG_structure_type, name: "Range<usize>", scope: !679, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !680, templateParams: !683, identifier: "53448c16a7a0802d59f963f67d6d8fdf")
!679 = !DINamespace(name: "range", scope: !523)
!680 = !{!681, !682}
!681 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !678, file: !18, baseType: !126, size: 64, align: 64, flags: DIFlagPublic)
!682 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !678, file: !18, baseType: !126, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!683 = !{!684}
!684 = !DITemplateTypeParameter(name: "Idx", type: !126)
!685 = !DILocalVariable(name: "i", scope: !686, file: !168, line: 281, type: !126, align: 64)
!686 = distinct !DILexicalBlock(scope: !677, file: !168, line: 281, column: 9)
!687 = !DILocation(line: 275, column: 21, scope: !667)
!688 = !DILocation(line: 275, column: 31, scope: !667)
!689 = !DILocation(line: 275, column: 42, scope: !667)
!690 = !DILocation(line: 279, column: 13, scope: !673)
!691 = !DILocation(line: 281, column: 18, scope: !677)
!692 = !DILocalVariable(name: "self", arg: 1, scope: !693, file: !694, line: 322, type: !678)
!693 = distinct !DISubprogram(name: "into_iter<core::ops::range::Range<usize>>", linkageName: "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hebbac08a08aa1d59E", scope: !695, file: !694, line: 322, type: !697, scopeLine: 322, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !700, retainedNodes: !699)
!694 = !DIFile(filename: "library/core/src/iter/traits/collect.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35d2b5f35e8dd294396f20d1a263fa6f")
!695 = !DINamespace(name: "{impl#0}", scope: !696)
!696 = !DINamespace(name: "collect", scope: !53)
!697 = !DISubroutineType(types: !698)
!698 = !{!678, !678}
!699 = !{!692}
!700 = !{!701}
!701 = !DITemplateTypeParameter(name: "I", type: !678)
!702 = !DILocation(line: 322, column: 18, scope: !693, inlinedAt: !703)
!703 = !DILocation(line: 281, column: 18, scope: !675)
!704 = !DILocation(line: 211, column: 50, scope: !705, inlinedAt: !712)
!705 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17haa50a0eb7885e14bE", scope: !707, file: !706, line: 211, type: !620, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !709)
!706 = !DIFile(filename: "library/core/src/iter/range.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e302cc3146df1591d87c4742d277fd2d")
!707 = !DINamespace(name: "{impl#43}", scope: !708)
!708 = !DINamespace(name: "range", scope: !12)
!709 = !{!710, !711}
!710 = !DILocalVariable(name: "start", arg: 1, scope: !705, file: !706, line: 211, type: !126)
!711 = !DILocalVariable(name: "n", scope: !705, file: !706, line: 211, type: !126, align: 64)
!712 = !DILocation(line: 775, column: 35, scope: !713, inlinedAt: !733)
!713 = distinct !DILexicalBlock(scope: !714, file: !706, line: 773, column: 13)
!714 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hc44c08f0460a048dE", scope: !715, file: !706, line: 771, type: !716, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !624, retainedNodes: !730)
!715 = !DINamespace(name: "{impl#5}", scope: !708)
!716 = !DISubroutineType(types: !717)
!717 = !{!718, !729}
!718 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !192, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !719, templateParams: !38, identifier: "6f59025219977f466509bd4ae79a2945")
!719 = !{!720}
!720 = !DICompositeType(tag: DW_TAG_variant_part, scope: !718, file: !18, size: 128, align: 64, elements: !721, templateParams: !38, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !728)
!721 = !{!722, !724}
!722 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !720, file: !18, baseType: !723, size: 128, align: 64, extraData: i64 0)
!723 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !718, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !624, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!724 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !720, file: !18, baseType: !725, size: 128, align: 64, extraData: i64 1)
!725 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !718, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !726, templateParams: !624, identifier: "c70f2dfad93186ce146b7e80830727")
!726 = !{!727}
!727 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !725, file: !18, baseType: !126, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!728 = !DIDerivedType(tag: DW_TAG_member, scope: !718, file: !18, baseType: !210, size: 64, align: 64, flags: DIFlagArtificial)
!729 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::ops::range::Range<usize>", baseType: !678, size: 64, align: 64, dwarfAddressSpace: 0)
!730 = !{!731, !732}
!731 = !DILocalVariable(name: "self", arg: 1, scope: !714, file: !706, line: 771, type: !729)
!732 = !DILocalVariable(name: "old", scope: !713, file: !706, line: 773, type: !126, align: 64)
!733 = !DILocation(line: 857, column: 14, scope: !734, inlinedAt: !740)
!734 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hc93158e53df4c1ceE", scope: !735, file: !706, line: 856, type: !716, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !738, retainedNodes: !736)
!735 = !DINamespace(name: "{impl#6}", scope: !708)
!736 = !{!737}
!737 = !DILocalVariable(name: "self", arg: 1, scope: !734, file: !706, line: 856, type: !729)
!738 = !{!739}
!739 = !DITemplateTypeParameter(name: "A", type: !126)
!740 = !DILocation(line: 281, column: 18, scope: !741)
!741 = !DILexicalBlockFile(scope: !677, file: !168, discriminator: 2)
!742 = !DILocation(line: 832, column: 49, scope: !743, inlinedAt: !751)
!743 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !745, file: !744, line: 832, type: !746, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !748)
!744 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!745 = !DINamespace(name: "{impl#11}", scope: !341)
!746 = !DISubroutineType(types: !747)
!747 = !{!126, !126, !126, !344}
!748 = !{!749, !750}
!749 = !DILocalVariable(name: "self", arg: 1, scope: !743, file: !744, line: 832, type: !126)
!750 = !DILocalVariable(name: "rhs", scope: !743, file: !744, line: 832, type: !126, align: 64)
!751 = !DILocation(line: 213, column: 28, scope: !705, inlinedAt: !712)
!752 = !DILocation(line: 279, column: 25, scope: !667)
!753 = !DILocation(line: 280, column: 19, scope: !673)
!754 = !DILocation(line: 290, column: 5, scope: !667)
!755 = !DILocation(line: 280, column: 13, scope: !675)
!756 = !DILocation(line: 281, column: 9, scope: !677)
!757 = !DILocation(line: 856, column: 13, scope: !734, inlinedAt: !740)
!758 = !DILocation(line: 771, column: 18, scope: !714, inlinedAt: !733)
!759 = !DILocalVariable(name: "self", arg: 1, scope: !760, file: !618, line: 1916, type: !765)
!760 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !761, file: !618, line: 1916, type: !763, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !766)
!761 = !DINamespace(name: "{impl#58}", scope: !762)
!762 = !DINamespace(name: "impls", scope: !619)
!763 = !DISubroutineType(types: !764)
!764 = !{!385, !765, !765}
!765 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !126, size: 64, align: 64, dwarfAddressSpace: 0)
!766 = !{!759, !767}
!767 = !DILocalVariable(name: "other", arg: 2, scope: !760, file: !618, line: 1916, type: !765)
!768 = !DILocation(line: 1916, column: 19, scope: !760, inlinedAt: !769)
!769 = !DILocation(line: 772, column: 12, scope: !714, inlinedAt: !733)
!770 = !DILocation(line: 1916, column: 26, scope: !760, inlinedAt: !769)
!771 = !DILocation(line: 1916, column: 50, scope: !760, inlinedAt: !769)
!772 = !DILocation(line: 1916, column: 59, scope: !760, inlinedAt: !769)
!773 = !DILocation(line: 289, column: 9, scope: !675)
!774 = !DILocation(line: 773, column: 23, scope: !714, inlinedAt: !733)
!775 = !DILocation(line: 773, column: 17, scope: !713, inlinedAt: !733)
!776 = !DILocation(line: 211, column: 37, scope: !705, inlinedAt: !712)
!777 = !DILocation(line: 832, column: 43, scope: !743, inlinedAt: !751)
!778 = !DILocation(line: 77, column: 35, scope: !779, inlinedAt: !751)
!779 = !DILexicalBlockFile(scope: !743, file: !419, discriminator: 0)
!780 = !DILocation(line: 290, column: 6, scope: !667)
!781 = !DILocation(line: 78, column: 17, scope: !779, inlinedAt: !751)
!782 = !DILocation(line: 844, column: 17, scope: !743, inlinedAt: !751)
!783 = !DILocation(line: 775, column: 13, scope: !713, inlinedAt: !733)
!784 = !DILocation(line: 776, column: 13, scope: !713, inlinedAt: !733)
!785 = !DILocation(line: 281, column: 13, scope: !677)
!786 = !DILocation(line: 281, column: 13, scope: !686)
!787 = !DILocation(line: 286, column: 27, scope: !686)
!788 = !DILocation(line: 286, column: 39, scope: !686)
!789 = !DILocation(line: 286, column: 55, scope: !686)
!790 = !DILocation(line: 286, column: 34, scope: !686)
!791 = !DILocation(line: 286, column: 25, scope: !686)
!792 = !DILocation(line: 286, column: 17, scope: !686)
!793 = !DILocation(line: 275, column: 5, scope: !667)
!794 = distinct !DISubprogram(name: "next<core::slice::iter::IterMut<f64>, core::slice::iter::IterMut<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17h12528e5695b53994E", scope: !603, file: !168, line: 305, type: !189, scopeLine: 305, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !227, retainedNodes: !795)
!795 = !{!796, !797}
!796 = !DILocalVariable(name: "self", arg: 1, scope: !794, file: !168, line: 305, type: !211)
!797 = !DILocalVariable(name: "i", scope: !798, file: !168, line: 307, type: !126, align: 64)
!798 = distinct !DILexicalBlock(scope: !794, file: !168, line: 307, column: 13)
!799 = !DILocation(line: 305, column: 13, scope: !794)
!800 = !DILocation(line: 306, column: 12, scope: !794)
!801 = !DILocation(line: 306, column: 25, scope: !794)
!802 = !DILocation(line: 316, column: 13, scope: !794)
!803 = !DILocation(line: 306, column: 9, scope: !794)
!804 = !DILocation(line: 307, column: 21, scope: !794)
!805 = !DILocation(line: 307, column: 17, scope: !798)
!806 = !DILocation(line: 310, column: 13, scope: !798)
!807 = !DILocation(line: 313, column: 30, scope: !798)
!808 = !DILocation(line: 313, column: 59, scope: !798)
!809 = !DILocation(line: 313, column: 66, scope: !798)
!810 = !DILocation(line: 318, column: 6, scope: !794)
!811 = !DILocation(line: 305, column: 5, scope: !794)
!812 = !DILocation(line: 313, column: 17, scope: !798)
!813 = distinct !DISubprogram(name: "size_hint<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$9size_hint17h62bf5af20b755243E", scope: !603, file: !168, line: 321, type: !814, scopeLine: 321, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !128, retainedNodes: !821)
!814 = !DISubroutineType(types: !815)
!815 = !{!816, !820}
!816 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, core::option::Option<usize>)", file: !18, size: 192, align: 64, elements: !817, templateParams: !38, identifier: "50ba810bbf8cd1f32313d326053c8aa")
!817 = !{!818, !819}
!818 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !816, file: !18, baseType: !126, size: 64, align: 64)
!819 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !816, file: !18, baseType: !718, size: 128, align: 64, offset: 64)
!820 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", baseType: !120, size: 64, align: 64, dwarfAddressSpace: 0)
!821 = !{!822}
!822 = !DILocalVariable(name: "self", arg: 1, scope: !813, file: !168, line: 321, type: !820)
!823 = !DILocation(line: 321, column: 18, scope: !813)
!824 = !DILocation(line: 322, column: 19, scope: !813)
!825 = !DILocation(line: 322, column: 30, scope: !813)
!826 = !DILocation(line: 323, column: 9, scope: !813)
!827 = !DILocation(line: 324, column: 6, scope: !813)
!828 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN3lib10polynomial28_$u7b$$u7b$closure$u7d$$u7d$17h42884b74cb910698E", scope: !829, file: !582, line: 79, type: !830, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !836)
!829 = !DINamespace(name: "polynomial", scope: !45)
!830 = !DISubroutineType(types: !831)
!831 = !{!16, !832, !16, !41}
!832 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut lib::polynomial::{closure_env#0}", baseType: !833, size: 64, align: 64, dwarfAddressSpace: 0)
!833 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !829, file: !18, size: 64, align: 64, elements: !834, templateParams: !38, identifier: "d6514362db678c35b4a0a215e4ad1abf")
!834 = !{!835}
!835 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__x", scope: !833, file: !18, baseType: !41, size: 64, align: 64)
!836 = !{!837, !838, !839}
!837 = !DILocalVariable(name: "s", arg: 2, scope: !828, file: !582, line: 79, type: !16)
!838 = !DILocalVariable(name: "k", arg: 3, scope: !828, file: !582, line: 79, type: !41)
!839 = !DILocalVariable(name: "x", scope: !828, file: !582, line: 77, type: !16, align: 64)
!840 = !DILocation(line: 77, column: 62, scope: !828)
!841 = !DILocation(line: 79, column: 31, scope: !828)
!842 = !DILocation(line: 79, column: 34, scope: !828)
!843 = !DILocation(line: 79, column: 41, scope: !828)
!844 = !DILocation(line: 79, column: 37, scope: !828)
!845 = !DILocation(line: 79, column: 46, scope: !828)
!846 = distinct !DISubprogram(name: "sum_of_squares", linkageName: "_ZN3lib14sum_of_squares17h791c6f99bc799892E", scope: !45, file: !582, line: 3, type: !847, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !849)
!847 = !DISubroutineType(types: !848)
!848 = !{!16, !466}
!849 = !{!850}
!850 = !DILocalVariable(name: "x", arg: 1, scope: !846, file: !582, line: 3, type: !466)
!851 = !DILocation(line: 3, column: 19, scope: !846)
!852 = !DILocation(line: 4, column: 7, scope: !846)
!853 = !DILocation(line: 4, column: 14, scope: !846)
!854 = !DILocation(line: 4, column: 29, scope: !846)
!855 = !DILocation(line: 5, column: 2, scope: !846)
!856 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN3lib14sum_of_squares28_$u7b$$u7b$closure$u7d$$u7d$17ha90796011eef27e9E", scope: !87, file: !582, line: 4, type: !857, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !860)
!857 = !DISubroutineType(types: !858)
!858 = !{!16, !859, !41}
!859 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut lib::sum_of_squares::{closure_env#0}", baseType: !86, size: 64, align: 64, dwarfAddressSpace: 0)
!860 = !{!861, !862}
!861 = !DILocalVariable(name: "v", arg: 2, scope: !856, file: !582, line: 4, type: !41)
!862 = !DILocalVariable(arg: 1, scope: !856, file: !582, line: 4, type: !859)
!863 = !DILocation(line: 4, column: 18, scope: !856)
!864 = !DILocation(line: 4, column: 19, scope: !856)
!865 = !DILocation(line: 4, column: 22, scope: !856)
!866 = !DILocation(line: 4, column: 27, scope: !856)
!867 = distinct !DISubprogram(name: "dot", linkageName: "_ZN3lib3dot17h6b26000d3f5ce2a9E", scope: !45, file: !582, line: 7, type: !868, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !870)
!868 = !DISubroutineType(types: !869)
!869 = !{!16, !466, !466}
!870 = !{!871, !872}
!871 = !DILocalVariable(name: "a", arg: 1, scope: !867, file: !582, line: 7, type: !466)
!872 = !DILocalVariable(name: "b", arg: 2, scope: !867, file: !582, line: 7, type: !466)
!873 = !DILocation(line: 7, column: 8, scope: !867)
!874 = !DILocation(line: 7, column: 19, scope: !867)
!875 = !DILocation(line: 8, column: 7, scope: !867)
!876 = !DILocation(line: 8, column: 14, scope: !867)
!877 = !DILocation(line: 8, column: 21, scope: !867)
!878 = !DILocation(line: 8, column: 41, scope: !867)
!879 = !DILocation(line: 9, column: 2, scope: !867)
!880 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN3lib3dot28_$u7b$$u7b$closure$u7d$$u7d$17h376d5bf299135312E", scope: !133, file: !582, line: 8, type: !881, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !884)
!881 = !DISubroutineType(types: !882)
!882 = !{!16, !883, !155}
!883 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut lib::dot::{closure_env#0}", baseType: !132, size: 64, align: 64, dwarfAddressSpace: 0)
!884 = !{!885, !887, !888, !889}
!885 = !DILocalVariable(name: "x", scope: !886, file: !582, line: 8, type: !41, align: 64)
!886 = distinct !DILexicalBlock(scope: !880, file: !582, line: 8, column: 34)
!887 = !DILocalVariable(name: "y", scope: !886, file: !582, line: 8, type: !41, align: 64)
!888 = !DILocalVariable(arg: 1, scope: !880, file: !582, line: 8, type: !883)
!889 = !DILocalVariable(arg: 2, scope: !880, file: !582, line: 8, type: !155)
!890 = !DILocation(line: 8, column: 25, scope: !880)
!891 = !DILocation(line: 8, column: 26, scope: !880)
!892 = !DILocation(line: 8, column: 27, scope: !880)
!893 = !DILocation(line: 8, column: 27, scope: !886)
!894 = !DILocation(line: 8, column: 30, scope: !880)
!895 = !DILocation(line: 8, column: 30, scope: !886)
!896 = !DILocation(line: 8, column: 34, scope: !886)
!897 = !DILocation(line: 8, column: 39, scope: !880)
!898 = distinct !DISubprogram(name: "area", linkageName: "_ZN3lib5Shape4area17h321f06e76855d47aE", scope: !899, file: !582, line: 33, type: !915, scopeLine: 33, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !918, retainedNodes: !919)
!899 = !DICompositeType(tag: DW_TAG_structure_type, name: "Shape", scope: !45, file: !18, size: 192, align: 64, flags: DIFlagPrivate, elements: !900, templateParams: !38, identifier: "962727b645e1618881d9c9f7294c958")
!900 = !{!901}
!901 = !DICompositeType(tag: DW_TAG_variant_part, scope: !899, file: !18, size: 192, align: 64, elements: !902, templateParams: !38, identifier: "6da82c16e5f4e3956caa4441c5f9f3d1", discriminator: !914)
!902 = !{!903, !907, !912}
!903 = !DIDerivedType(tag: DW_TAG_member, name: "Circle", scope: !901, file: !18, baseType: !904, size: 192, align: 64, extraData: i64 0)
!904 = !DICompositeType(tag: DW_TAG_structure_type, name: "Circle", scope: !899, file: !18, size: 192, align: 64, flags: DIFlagPrivate, elements: !905, templateParams: !38, identifier: "2129ce136ca02eb71bdd5c97b257c718")
!905 = !{!906}
!906 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !904, file: !18, baseType: !16, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!907 = !DIDerivedType(tag: DW_TAG_member, name: "Rectangle", scope: !901, file: !18, baseType: !908, size: 192, align: 64, extraData: i64 1)
!908 = !DICompositeType(tag: DW_TAG_structure_type, name: "Rectangle", scope: !899, file: !18, size: 192, align: 64, flags: DIFlagPrivate, elements: !909, templateParams: !38, identifier: "c90e54b6fa82ad05a0c44ec834655419")
!909 = !{!910, !911}
!910 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !908, file: !18, baseType: !16, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!911 = !DIDerivedType(tag: DW_TAG_member, name: "h", scope: !908, file: !18, baseType: !16, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!912 = !DIDerivedType(tag: DW_TAG_member, name: "Nothing", scope: !901, file: !18, baseType: !913, size: 192, align: 64, extraData: i64 2)
!913 = !DICompositeType(tag: DW_TAG_structure_type, name: "Nothing", scope: !899, file: !18, size: 192, align: 64, flags: DIFlagPrivate, elements: !38, identifier: "8f65db716241e26ecc4b3d8591fcf89e")
!914 = !DIDerivedType(tag: DW_TAG_member, scope: !899, file: !18, baseType: !210, size: 64, align: 64, flags: DIFlagArtificial)
!915 = !DISubroutineType(types: !916)
!916 = !{!16, !917}
!917 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&lib::Shape", baseType: !899, size: 64, align: 64, dwarfAddressSpace: 0)
!918 = !DISubprogram(name: "area", linkageName: "_ZN3lib5Shape4area17h321f06e76855d47aE", scope: !899, file: !582, line: 33, type: !915, scopeLine: 33, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !38)
!919 = !{!920, !921, !923, !925}
!920 = !DILocalVariable(name: "self", arg: 1, scope: !898, file: !582, line: 33, type: !917)
!921 = !DILocalVariable(name: "r", scope: !922, file: !582, line: 35, type: !41, align: 64)
!922 = distinct !DILexicalBlock(scope: !898, file: !582, line: 35, column: 13)
!923 = !DILocalVariable(name: "w", scope: !924, file: !582, line: 36, type: !41, align: 64)
!924 = distinct !DILexicalBlock(scope: !898, file: !582, line: 36, column: 13)
!925 = !DILocalVariable(name: "h", scope: !924, file: !582, line: 36, type: !41, align: 64)
!926 = !DILocation(line: 33, column: 13, scope: !898)
!927 = !DILocation(line: 34, column: 15, scope: !898)
!928 = !DILocation(line: 34, column: 9, scope: !898)
!929 = !DILocation(line: 35, column: 27, scope: !898)
!930 = !DILocation(line: 35, column: 27, scope: !922)
!931 = !DILocation(line: 35, column: 33, scope: !922)
!932 = !DILocation(line: 36, column: 32, scope: !898)
!933 = !DILocation(line: 36, column: 32, scope: !924)
!934 = !DILocation(line: 36, column: 35, scope: !898)
!935 = !DILocation(line: 36, column: 35, scope: !924)
!936 = !DILocation(line: 36, column: 42, scope: !924)
!937 = !DILocation(line: 37, column: 31, scope: !898)
!938 = !DILocation(line: 39, column: 6, scope: !898)
!939 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN3lib5orbit28_$u7b$$u7b$closure$u7d$$u7d$17h0c055bef664defd8E", scope: !44, file: !582, line: 66, type: !940, scopeLine: 66, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !943)
!940 = !DISubroutineType(types: !941)
!941 = !{!16, !942, !41}
!942 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut lib::orbit::{closure_env#0}", baseType: !43, size: 64, align: 64, dwarfAddressSpace: 0)
!943 = !{!944, !945}
!944 = !DILocalVariable(name: "c", arg: 2, scope: !939, file: !582, line: 66, type: !41)
!945 = !DILocalVariable(arg: 1, scope: !939, file: !582, line: 66, type: !942)
!946 = !DILocation(line: 66, column: 45, scope: !939)
!947 = !DILocation(line: 66, column: 46, scope: !939)
!948 = !DILocation(line: 66, column: 49, scope: !939)
!949 = !DILocation(line: 66, column: 54, scope: !939)
!950 = distinct !DISubprogram(name: "powi", linkageName: "_ZN3std3f6421_$LT$impl$u20$f64$GT$4powi17hed32110703c5df8fE", scope: !952, file: !951, line: 323, type: !955, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !958)
!951 = !DIFile(filename: "library/std/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25b2a0d69a7ff90f22cee9f25d3729c1")
!952 = !DINamespace(name: "{impl#0}", scope: !953)
!953 = !DINamespace(name: "f64", scope: !954)
!954 = !DINamespace(name: "std", scope: null)
!955 = !DISubroutineType(types: !956)
!956 = !{!16, !16, !957}
!957 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!958 = !{!959, !960}
!959 = !DILocalVariable(name: "self", arg: 1, scope: !950, file: !951, line: 323, type: !16)
!960 = !DILocalVariable(name: "n", arg: 2, scope: !950, file: !951, line: 323, type: !957)
!961 = !DILocation(line: 323, column: 17, scope: !950)
!962 = !DILocalVariable(name: "x", arg: 1, scope: !963, file: !964, line: 2008, type: !16)
!963 = distinct !DISubprogram(name: "powi", linkageName: "_ZN4core3f644math4powi17h3045ed1526ac1b7aE", scope: !965, file: !964, line: 2008, type: !955, scopeLine: 2008, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !967)
!964 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!965 = !DINamespace(name: "math", scope: !966)
!966 = !DINamespace(name: "f64", scope: !13)
!967 = !{!962, !968}
!968 = !DILocalVariable(name: "n", arg: 2, scope: !963, file: !964, line: 2008, type: !957)
!969 = !DILocation(line: 2008, column: 17, scope: !963, inlinedAt: !970)
!970 = !DILocation(line: 324, column: 9, scope: !950)
!971 = !DILocation(line: 323, column: 23, scope: !950)
!972 = !DILocation(line: 2008, column: 25, scope: !963, inlinedAt: !970)
!973 = !DILocation(line: 2009, column: 9, scope: !963, inlinedAt: !970)
!974 = !DILocation(line: 325, column: 6, scope: !950)
!975 = distinct !DISubprogram(name: "sqrt", linkageName: "_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h27ade9ded739275cE", scope: !952, file: !951, line: 384, type: !976, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !978)
!976 = !DISubroutineType(types: !977)
!977 = !{!16, !16}
!978 = !{!979}
!979 = !DILocalVariable(name: "self", arg: 1, scope: !975, file: !951, line: 384, type: !16)
!980 = !DILocation(line: 384, column: 17, scope: !975)
!981 = !DILocalVariable(name: "x", arg: 1, scope: !982, file: !964, line: 2038, type: !16)
!982 = distinct !DISubprogram(name: "sqrt", linkageName: "_ZN4core3f644math4sqrt17h469d955ee8811fc2E", scope: !965, file: !964, line: 2038, type: !976, scopeLine: 2038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !983)
!983 = !{!981}
!984 = !DILocation(line: 2038, column: 17, scope: !982, inlinedAt: !985)
!985 = !DILocation(line: 385, column: 9, scope: !975)
!986 = !DILocation(line: 2039, column: 9, scope: !982, inlinedAt: !985)
!987 = !DILocation(line: 386, column: 6, scope: !975)
!988 = distinct !DISubprogram(name: "mul", linkageName: "_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h5b9cbeefbea8b77eE", scope: !990, file: !989, line: 49, type: !992, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !994)
!989 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!990 = !DINamespace(name: "{impl#188}", scope: !991)
!991 = !DINamespace(name: "arith", scope: !523)
!992 = !DISubroutineType(types: !993)
!993 = !{!16, !41, !41, !344}
!994 = !{!995, !996}
!995 = !DILocalVariable(name: "self", arg: 1, scope: !988, file: !989, line: 49, type: !41)
!996 = !DILocalVariable(name: "other", arg: 2, scope: !988, file: !989, line: 49, type: !41)
!997 = !DILocation(line: 49, column: 24, scope: !988)
!998 = !DILocation(line: 49, column: 30, scope: !988)
!999 = !DILocation(line: 50, column: 31, scope: !988)
!1000 = !DILocation(line: 50, column: 38, scope: !988)
!1001 = !DILocation(line: 352, column: 45, scope: !1002, inlinedAt: !1007)
!1002 = distinct !DISubprogram(name: "mul", linkageName: "_ZN45_$LT$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17hba333a3e50b28069E", scope: !1004, file: !1003, line: 352, type: !1005, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38)
!1003 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!1004 = !DINamespace(name: "{impl#142}", scope: !991)
!1005 = !DISubroutineType(types: !1006)
!1006 = !{!16, !16, !16, !344}
!1007 = !DILocation(line: 50, column: 17, scope: !988)
!1008 = !DILocation(line: 51, column: 14, scope: !988)
!1009 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17haa50a0eb7885e14bE", scope: !707, file: !706, line: 211, type: !620, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1010)
!1010 = !{!1011, !1012}
!1011 = !DILocalVariable(name: "start", arg: 1, scope: !1009, file: !706, line: 211, type: !126)
!1012 = !DILocalVariable(name: "n", arg: 2, scope: !1009, file: !706, line: 211, type: !126)
!1013 = !DILocation(line: 211, column: 37, scope: !1009)
!1014 = !DILocalVariable(name: "self", arg: 1, scope: !1015, file: !744, line: 832, type: !126)
!1015 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !745, file: !744, line: 832, type: !746, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1016)
!1016 = !{!1014, !1017}
!1017 = !DILocalVariable(name: "rhs", arg: 2, scope: !1015, file: !744, line: 832, type: !126)
!1018 = !DILocation(line: 832, column: 43, scope: !1015, inlinedAt: !1019)
!1019 = !DILocation(line: 213, column: 28, scope: !1009)
!1020 = !DILocation(line: 211, column: 50, scope: !1009)
!1021 = !DILocation(line: 832, column: 49, scope: !1015, inlinedAt: !1019)
!1022 = !DILocation(line: 77, column: 35, scope: !1023, inlinedAt: !1019)
!1023 = !DILexicalBlockFile(scope: !1015, file: !419, discriminator: 0)
!1024 = !DILocation(line: 78, column: 17, scope: !1023, inlinedAt: !1019)
!1025 = !DILocation(line: 844, column: 17, scope: !1015, inlinedAt: !1019)
!1026 = !DILocation(line: 214, column: 10, scope: !1009)
!1027 = distinct !DISubprogram(name: "cold_path", linkageName: "_ZN4core10intrinsics9cold_path17h0d0b14cf29caeee1E", scope: !1029, file: !1028, line: 417, type: !1030, scopeLine: 417, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38)
!1028 = !DIFile(filename: "library/core/src/intrinsics/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b1b7915c1b8b57766c20270acae549ce")
!1029 = !DINamespace(name: "intrinsics", scope: !13)
!1030 = !DISubroutineType(types: !1031)
!1031 = !{null}
!1032 = !DILocation(line: 417, column: 28, scope: !1027)
!1033 = distinct !DISubprogram(name: "min<usize>", linkageName: "_ZN4core3cmp3Ord3min17h09c0c38f185d0fd9E", scope: !1034, file: !618, line: 1072, type: !620, scopeLine: 1072, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1038, retainedNodes: !1035)
!1034 = !DINamespace(name: "Ord", scope: !619)
!1035 = !{!1036, !1037}
!1036 = !DILocalVariable(name: "self", arg: 1, scope: !1033, file: !618, line: 1072, type: !126)
!1037 = !DILocalVariable(name: "other", arg: 2, scope: !1033, file: !618, line: 1072, type: !126)
!1038 = !{!1039}
!1039 = !DITemplateTypeParameter(name: "Self", type: !126)
!1040 = !DILocation(line: 1072, column: 12, scope: !1033)
!1041 = !DILocation(line: 1072, column: 18, scope: !1033)
!1042 = !DILocation(line: 1076, column: 12, scope: !1033)
!1043 = !DILocalVariable(name: "self", arg: 1, scope: !1044, file: !618, line: 1916, type: !765)
!1044 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !761, file: !618, line: 1916, type: !763, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1045)
!1045 = !{!1043, !1046}
!1046 = !DILocalVariable(name: "other", arg: 2, scope: !1044, file: !618, line: 1916, type: !765)
!1047 = !DILocation(line: 1916, column: 19, scope: !1044, inlinedAt: !1048)
!1048 = distinct !DILocation(line: 1076, column: 12, scope: !1033)
!1049 = !DILocation(line: 1916, column: 26, scope: !1044, inlinedAt: !1048)
!1050 = !DILocation(line: 1916, column: 50, scope: !1044, inlinedAt: !1048)
!1051 = !DILocation(line: 1916, column: 59, scope: !1044, inlinedAt: !1048)
!1052 = !DILocation(line: 1916, column: 67, scope: !1044, inlinedAt: !1048)
!1053 = !DILocation(line: 1077, column: 5, scope: !1033)
!1054 = !DILocation(line: 1076, column: 42, scope: !1033)
!1055 = !DILocation(line: 1076, column: 27, scope: !1033)
!1056 = !DILocation(line: 1077, column: 6, scope: !1033)
!1057 = !DILocation(line: 1072, column: 5, scope: !1033)
!1058 = distinct !DISubprogram(name: "max", linkageName: "_ZN4core3f6421_$LT$impl$u20$f64$GT$3max17hdd800dc9f3f5697bE", scope: !1059, file: !964, line: 1009, type: !246, scopeLine: 1009, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1060)
!1059 = !DINamespace(name: "{impl#0}", scope: !966)
!1060 = !{!1061, !1062}
!1061 = !DILocalVariable(name: "self", arg: 1, scope: !1058, file: !964, line: 1009, type: !16)
!1062 = !DILocalVariable(name: "other", arg: 2, scope: !1058, file: !964, line: 1009, type: !16)
!1063 = !DILocation(line: 1009, column: 22, scope: !1058)
!1064 = !DILocation(line: 1009, column: 28, scope: !1058)
!1065 = !DILocation(line: 1010, column: 9, scope: !1058)
!1066 = !DILocation(line: 1011, column: 6, scope: !1058)
!1067 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core3num23_$LT$impl$u20$isize$GT$13unchecked_neg18precondition_check17h48ce7b03b52d9e6aE", scope: !1068, file: !419, line: 68, type: !1069, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1071)
!1068 = !DINamespace(name: "unchecked_neg", scope: !340)
!1069 = !DISubroutineType(types: !1070)
!1070 = !{null, !329, !344}
!1071 = !{!1072, !1073}
!1072 = !DILocalVariable(name: "lhs", arg: 1, scope: !1067, file: !419, line: 68, type: !329)
!1073 = !DILocalVariable(name: "msg", scope: !1074, file: !419, line: 70, type: !368, align: 64)
!1074 = distinct !DILexicalBlock(scope: !1067, file: !419, line: 70, column: 21)
!1075 = !DILocation(line: 68, column: 43, scope: !1067)
!1076 = !DILocalVariable(name: "self", arg: 1, scope: !1077, file: !339, line: 2949, type: !329)
!1077 = distinct !DISubprogram(name: "overflowing_neg", linkageName: "_ZN4core3num23_$LT$impl$u20$isize$GT$15overflowing_neg17hef7e35a521acd901E", scope: !340, file: !339, line: 2949, type: !1078, scopeLine: 2949, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1084)
!1078 = !DISubroutineType(types: !1079)
!1079 = !{!1080, !329}
!1080 = !DICompositeType(tag: DW_TAG_structure_type, name: "(isize, bool)", file: !18, size: 128, align: 64, elements: !1081, templateParams: !38, identifier: "d6b9240ffb172753384b727dac4aa51f")
!1081 = !{!1082, !1083}
!1082 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1080, file: !18, baseType: !329, size: 64, align: 64)
!1083 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !1080, file: !18, baseType: !385, size: 8, align: 8, offset: 64)
!1084 = !{!1076}
!1085 = !DILocation(line: 2949, column: 38, scope: !1077, inlinedAt: !1086)
!1086 = !DILocation(line: 1290, column: 27, scope: !1087)
!1087 = !DILexicalBlockFile(scope: !1067, file: !339, discriminator: 0)
!1088 = !DILocation(line: 2950, column: 37, scope: !1077, inlinedAt: !1086)
!1089 = !DILocalVariable(name: "b", arg: 1, scope: !1090, file: !1028, line: 456, type: !385)
!1090 = distinct !DISubprogram(name: "unlikely", linkageName: "_RNvNtCsgEmfK2I1SDS_4core10intrinsics8unlikely", scope: !1029, file: !1028, line: 456, type: !1091, scopeLine: 456, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1093)
!1091 = !DISubroutineType(types: !1092)
!1092 = !{!385, !385}
!1093 = !{!1089}
!1094 = !DILocation(line: 456, column: 23, scope: !1090, inlinedAt: !1095)
!1095 = !DILocation(line: 2950, column: 16, scope: !1077, inlinedAt: !1086)
!1096 = !DILocation(line: 457, column: 8, scope: !1090, inlinedAt: !1095)
!1097 = !DILocation(line: 70, column: 31, scope: !1067)
!1098 = !DILocation(line: 70, column: 25, scope: !1074)
!1099 = !DILocalVariable(name: "s", arg: 1, scope: !1100, file: !1101, line: 815, type: !368)
!1100 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h0e8743dc6e1636e9E", scope: !1102, file: !1101, line: 815, type: !1188, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !1190, retainedNodes: !1191)
!1101 = !DIFile(filename: "library/core/src/fmt/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "66c54229528687a22c80807f245fa4df")
!1102 = !DICompositeType(tag: DW_TAG_structure_type, name: "Arguments", scope: !1103, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1104, templateParams: !38, identifier: "e5c67bbe046da39973c72077c7f66185")
!1103 = !DINamespace(name: "fmt", scope: !13)
!1104 = !{!1105, !1110}
!1105 = !DIDerivedType(tag: DW_TAG_member, name: "template", scope: !1102, file: !18, baseType: !1106, size: 64, align: 64, flags: DIFlagPrivate)
!1106 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<u8>", scope: !27, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1107, templateParams: !359, identifier: "ff3cb4cecc4ed13dfb833309b96ea529")
!1107 = !{!1108}
!1108 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1106, file: !18, baseType: !1109, size: 64, align: 64, flags: DIFlagPrivate)
!1109 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !357, size: 64, align: 64, dwarfAddressSpace: 0)
!1110 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !1102, file: !18, baseType: !1111, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1111 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<core::fmt::rt::Argument>", scope: !27, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1112, templateParams: !1186, identifier: "2e7cb7ba6db6aae8a5c20264d17cea0a")
!1112 = !{!1113}
!1113 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1111, file: !18, baseType: !1114, size: 64, align: 64, flags: DIFlagPrivate)
!1114 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const core::fmt::rt::Argument", baseType: !1115, size: 64, align: 64, dwarfAddressSpace: 0)
!1115 = !DICompositeType(tag: DW_TAG_structure_type, name: "Argument", scope: !1116, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1117, templateParams: !38, identifier: "1d5f7550f7e7e04cbc4d2cf57c27606b")
!1116 = !DINamespace(name: "rt", scope: !1103)
!1117 = !{!1118}
!1118 = !DIDerivedType(tag: DW_TAG_member, name: "ty", scope: !1115, file: !18, baseType: !1119, size: 128, align: 64, flags: DIFlagPrivate)
!1119 = !DICompositeType(tag: DW_TAG_structure_type, name: "ArgumentType", scope: !1116, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !1120, templateParams: !38, identifier: "b1cfb4618f1c38c3f96eab6c02edf448")
!1120 = !{!1121}
!1121 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1119, file: !18, size: 128, align: 64, elements: !1122, templateParams: !38, identifier: "fbd384083752b747f8b252853b979154", discriminator: !1185)
!1122 = !{!1123, !1181}
!1123 = !DIDerivedType(tag: DW_TAG_member, name: "Placeholder", scope: !1121, file: !18, baseType: !1124, size: 128, align: 64)
!1124 = !DICompositeType(tag: DW_TAG_structure_type, name: "Placeholder", scope: !1119, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !1125, templateParams: !38, identifier: "91d44a8fdafb90acd8f4961dbde4212b")
!1125 = !{!1126, !1134, !1176}
!1126 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !1124, file: !18, baseType: !1127, size: 64, align: 64, flags: DIFlagPrivate)
!1127 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<()>", scope: !27, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1128, templateParams: !1132, identifier: "f4e496144210c619b96aa08326287b92")
!1128 = !{!1129}
!1129 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1127, file: !18, baseType: !1130, size: 64, align: 64, flags: DIFlagPrivate)
!1130 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const ()", baseType: !1131, size: 64, align: 64, dwarfAddressSpace: 0)
!1131 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!1132 = !{!1133}
!1133 = !DITemplateTypeParameter(name: "T", type: !1131)
!1134 = !DIDerivedType(tag: DW_TAG_member, name: "formatter", scope: !1124, file: !18, baseType: !1135, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1135 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "unsafe fn(core::ptr::non_null::NonNull<()>, &mut core::fmt::Formatter) -> core::result::Result<(), core::fmt::Error>", baseType: !1136, size: 64, align: 64, dwarfAddressSpace: 0)
!1136 = !DISubroutineType(types: !1137)
!1137 = !{!1138, !1127, !1155}
!1138 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<(), core::fmt::Error>", scope: !1139, file: !18, size: 8, align: 8, flags: DIFlagPublic, elements: !1140, templateParams: !38, identifier: "1c6752419820cdc3961061cc58b31873")
!1139 = !DINamespace(name: "result", scope: !13)
!1140 = !{!1141}
!1141 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1138, file: !18, size: 8, align: 8, elements: !1142, templateParams: !38, identifier: "92c1f85eaa1d7dab2e3165ee2fc4946", discriminator: !1154)
!1142 = !{!1143, !1150}
!1143 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !1141, file: !18, baseType: !1144, size: 8, align: 8, extraData: i8 0)
!1144 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !1138, file: !18, size: 8, align: 8, flags: DIFlagPublic, elements: !1145, templateParams: !1147, identifier: "1d7115f6c7f9f62c2100933bba0c76f9")
!1145 = !{!1146}
!1146 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1144, file: !18, baseType: !1131, align: 8, offset: 8, flags: DIFlagPublic)
!1147 = !{!1133, !1148}
!1148 = !DITemplateTypeParameter(name: "E", type: !1149)
!1149 = !DICompositeType(tag: DW_TAG_structure_type, name: "Error", scope: !1103, file: !18, align: 8, flags: DIFlagPublic, elements: !38, identifier: "5a24300cdda31093f5fe20c939b4885")
!1150 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !1141, file: !18, baseType: !1151, size: 8, align: 8, extraData: i8 1)
!1151 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !1138, file: !18, size: 8, align: 8, flags: DIFlagPublic, elements: !1152, templateParams: !1147, identifier: "27094aa3bc4c448bf12b8530386fdeb2")
!1152 = !{!1153}
!1153 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1151, file: !18, baseType: !1149, align: 8, offset: 8, flags: DIFlagPublic)
!1154 = !DIDerivedType(tag: DW_TAG_member, scope: !1138, file: !18, baseType: !357, size: 8, align: 8, flags: DIFlagArtificial)
!1155 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::fmt::Formatter", baseType: !1156, size: 64, align: 64, dwarfAddressSpace: 0)
!1156 = !DICompositeType(tag: DW_TAG_structure_type, name: "Formatter", scope: !1103, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !1157, templateParams: !38, identifier: "c45a1f7f7c29ecbbdbd29c835fac516c")
!1157 = !{!1158, !1165}
!1158 = !DIDerivedType(tag: DW_TAG_member, name: "options", scope: !1156, file: !18, baseType: !1159, size: 64, align: 32, offset: 128, flags: DIFlagPrivate)
!1159 = !DICompositeType(tag: DW_TAG_structure_type, name: "FormattingOptions", scope: !1103, file: !18, size: 64, align: 32, flags: DIFlagPublic, elements: !1160, templateParams: !38, identifier: "ca2f5547247cd95c514a47d5800e09e")
!1160 = !{!1161, !1162, !1164}
!1161 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !1159, file: !18, baseType: !362, size: 32, align: 32, flags: DIFlagPrivate)
!1162 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !1159, file: !18, baseType: !1163, size: 16, align: 16, offset: 32, flags: DIFlagPrivate)
!1163 = !DIBasicType(name: "u16", size: 16, encoding: DW_ATE_unsigned)
!1164 = !DIDerivedType(tag: DW_TAG_member, name: "precision", scope: !1159, file: !18, baseType: !1163, size: 16, align: 16, offset: 48, flags: DIFlagPrivate)
!1165 = !DIDerivedType(tag: DW_TAG_member, name: "buf", scope: !1156, file: !18, baseType: !1166, size: 128, align: 64, flags: DIFlagPrivate)
!1166 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut dyn core::fmt::Write", file: !18, size: 128, align: 64, elements: !1167, templateParams: !38, identifier: "effe97114690fc58a8e246cb04e37234")
!1167 = !{!1168, !1171}
!1168 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1166, file: !18, baseType: !1169, size: 64, align: 64)
!1169 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1170, size: 64, align: 64, dwarfAddressSpace: 0)
!1170 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::fmt::Write", file: !18, align: 8, elements: !38, identifier: "64328679825f9c73b507edbfd5b86b47")
!1171 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !1166, file: !18, baseType: !1172, size: 64, align: 64, offset: 64)
!1172 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !1173, size: 64, align: 64, dwarfAddressSpace: 0)
!1173 = !DICompositeType(tag: DW_TAG_array_type, baseType: !126, size: 384, align: 64, elements: !1174)
!1174 = !{!1175}
!1175 = !DISubrange(count: 6, lowerBound: 0)
!1176 = !DIDerivedType(tag: DW_TAG_member, name: "_lifetime", scope: !1124, file: !18, baseType: !1177, align: 8, offset: 128, flags: DIFlagPrivate)
!1177 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&()>", scope: !37, file: !18, align: 8, flags: DIFlagPublic, elements: !38, templateParams: !1178, identifier: "efa596960370766459fc018866dc4048")
!1178 = !{!1179}
!1179 = !DITemplateTypeParameter(name: "T", type: !1180)
!1180 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&()", baseType: !1131, size: 64, align: 64, dwarfAddressSpace: 0)
!1181 = !DIDerivedType(tag: DW_TAG_member, name: "Count", scope: !1121, file: !18, baseType: !1182, size: 128, align: 64, extraData: i64 0)
!1182 = !DICompositeType(tag: DW_TAG_structure_type, name: "Count", scope: !1119, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !1183, templateParams: !38, identifier: "1d9161ed3114ac1c26d36137fc96704d")
!1183 = !{!1184}
!1184 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1182, file: !18, baseType: !1163, size: 16, align: 16, offset: 64, flags: DIFlagPrivate)
!1185 = !DIDerivedType(tag: DW_TAG_member, scope: !1119, file: !18, baseType: !210, size: 64, align: 64, flags: DIFlagArtificial)
!1186 = !{!1187}
!1187 = !DITemplateTypeParameter(name: "T", type: !1115)
!1188 = !DISubroutineType(types: !1189)
!1189 = !{!1102, !368}
!1190 = !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h0e8743dc6e1636e9E", scope: !1102, file: !1101, line: 815, type: !1188, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !38)
!1191 = !{!1099}
!1192 = !DILocation(line: 815, column: 27, scope: !1100, inlinedAt: !1193)
!1193 = !DILocation(line: 73, column: 59, scope: !1074)
!1194 = !DILocalVariable(name: "self", arg: 1, scope: !1195, file: !1196, line: 578, type: !368)
!1195 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !1197, file: !1196, line: 578, type: !1199, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1201)
!1196 = !DIFile(filename: "library/core/src/str/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b67baab1b9aefdbe1feb84767953c83d")
!1197 = !DINamespace(name: "{impl#0}", scope: !1198)
!1198 = !DINamespace(name: "str", scope: !13)
!1199 = !DISubroutineType(types: !1200)
!1200 = !{!1109, !368}
!1201 = !{!1194}
!1202 = !DILocation(line: 578, column: 25, scope: !1195, inlinedAt: !1203)
!1203 = !DILocation(line: 819, column: 44, scope: !1100, inlinedAt: !1193)
!1204 = !DILocalVariable(name: "self", arg: 1, scope: !1205, file: !1196, line: 157, type: !368)
!1205 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h054fe7f3ab2e1581E", scope: !1197, file: !1196, line: 157, type: !1206, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1208)
!1206 = !DISubroutineType(types: !1207)
!1207 = !{!126, !368}
!1208 = !{!1204}
!1209 = !DILocation(line: 157, column: 22, scope: !1205, inlinedAt: !1210)
!1210 = !DILocation(line: 820, column: 40, scope: !1100, inlinedAt: !1193)
!1211 = !DILocalVariable(name: "self", arg: 1, scope: !1212, file: !1196, line: 502, type: !368)
!1212 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !1197, file: !1196, line: 502, type: !1213, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1219)
!1213 = !DISubroutineType(types: !1214)
!1214 = !{!1215, !368}
!1215 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[u8]", file: !18, size: 128, align: 64, elements: !1216, templateParams: !38, identifier: "31681e0c10b314f1f33e38b2779acbb4")
!1216 = !{!1217, !1218}
!1217 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1215, file: !18, baseType: !356, size: 64, align: 64)
!1218 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1215, file: !18, baseType: !126, size: 64, align: 64, offset: 64)
!1219 = !{!1211}
!1220 = !DILocation(line: 502, column: 27, scope: !1212, inlinedAt: !1221)
!1221 = !DILocation(line: 158, column: 14, scope: !1205, inlinedAt: !1210)
!1222 = !DILocation(line: 73, column: 21, scope: !1074)
!1223 = !DILocation(line: 75, column: 14, scope: !1067)
!1224 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hd9dddb83514ecd76E", scope: !1225, file: !419, line: 68, type: !1226, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1228)
!1225 = !DINamespace(name: "unchecked_add", scope: !745)
!1226 = !DISubroutineType(types: !1227)
!1227 = !{null, !126, !126, !344}
!1228 = !{!1229, !1230, !1231}
!1229 = !DILocalVariable(name: "lhs", arg: 1, scope: !1224, file: !419, line: 68, type: !126)
!1230 = !DILocalVariable(name: "rhs", arg: 2, scope: !1224, file: !419, line: 68, type: !126)
!1231 = !DILocalVariable(name: "msg", scope: !1232, file: !419, line: 70, type: !368, align: 64)
!1232 = distinct !DILexicalBlock(scope: !1224, file: !419, line: 70, column: 21)
!1233 = !DILocation(line: 68, column: 43, scope: !1224)
!1234 = !DILocalVariable(name: "self", arg: 1, scope: !1235, file: !744, line: 2828, type: !126)
!1235 = distinct !DISubprogram(name: "overflowing_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj15overflowing_add", scope: !745, file: !744, line: 2828, type: !1236, scopeLine: 2828, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1242)
!1236 = !DISubroutineType(types: !1237)
!1237 = !{!1238, !126, !126}
!1238 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, bool)", file: !18, size: 128, align: 64, elements: !1239, templateParams: !38, identifier: "d571287e27d8be874e95a2f698798cc6")
!1239 = !{!1240, !1241}
!1240 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1238, file: !18, baseType: !126, size: 64, align: 64)
!1241 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !1238, file: !18, baseType: !385, size: 8, align: 8, offset: 64)
!1242 = !{!1234, !1243}
!1243 = !DILocalVariable(name: "rhs", arg: 2, scope: !1235, file: !744, line: 2828, type: !126)
!1244 = !DILocation(line: 2828, column: 38, scope: !1235, inlinedAt: !1245)
!1245 = !DILocation(line: 839, column: 27, scope: !1246)
!1246 = !DILexicalBlockFile(scope: !1224, file: !744, discriminator: 0)
!1247 = !DILocation(line: 2828, column: 44, scope: !1235, inlinedAt: !1245)
!1248 = !DILocation(line: 2829, column: 26, scope: !1235, inlinedAt: !1245)
!1249 = !DILocation(line: 839, column: 23, scope: !1246)
!1250 = !DILocation(line: 75, column: 14, scope: !1224)
!1251 = !DILocation(line: 70, column: 31, scope: !1224)
!1252 = !DILocation(line: 70, column: 25, scope: !1232)
!1253 = !DILocalVariable(name: "s", arg: 1, scope: !1254, file: !1101, line: 815, type: !368)
!1254 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h0e8743dc6e1636e9E", scope: !1102, file: !1101, line: 815, type: !1188, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !1190, retainedNodes: !1255)
!1255 = !{!1253}
!1256 = !DILocation(line: 815, column: 27, scope: !1254, inlinedAt: !1257)
!1257 = !DILocation(line: 73, column: 59, scope: !1232)
!1258 = !DILocalVariable(name: "self", arg: 1, scope: !1259, file: !1196, line: 578, type: !368)
!1259 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !1197, file: !1196, line: 578, type: !1199, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1260)
!1260 = !{!1258}
!1261 = !DILocation(line: 578, column: 25, scope: !1259, inlinedAt: !1262)
!1262 = !DILocation(line: 819, column: 44, scope: !1254, inlinedAt: !1257)
!1263 = !DILocalVariable(name: "self", arg: 1, scope: !1264, file: !1196, line: 157, type: !368)
!1264 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h054fe7f3ab2e1581E", scope: !1197, file: !1196, line: 157, type: !1206, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1265)
!1265 = !{!1263}
!1266 = !DILocation(line: 157, column: 22, scope: !1264, inlinedAt: !1267)
!1267 = !DILocation(line: 820, column: 40, scope: !1254, inlinedAt: !1257)
!1268 = !DILocalVariable(name: "self", arg: 1, scope: !1269, file: !1196, line: 502, type: !368)
!1269 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !1197, file: !1196, line: 502, type: !1213, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1270)
!1270 = !{!1268}
!1271 = !DILocation(line: 502, column: 27, scope: !1269, inlinedAt: !1272)
!1272 = !DILocation(line: 158, column: 14, scope: !1264, inlinedAt: !1267)
!1273 = !DILocation(line: 73, column: 21, scope: !1232)
!1274 = distinct !DISubprogram(name: "call_mut<fn(f64, f64) -> f64, (f64, f64)>", linkageName: "_ZN4core3ops8function5FnMut8call_mut17he0bf5d22956f9f75E", scope: !1276, file: !1275, line: 166, type: !1278, scopeLine: 166, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1288, retainedNodes: !1281)
!1275 = !DIFile(filename: "library/core/src/ops/function.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7165aec212fc528edf645f7f5c1c91bb")
!1276 = !DINamespace(name: "FnMut", scope: !1277)
!1277 = !DINamespace(name: "function", scope: !523)
!1278 = !DISubroutineType(types: !1279)
!1279 = !{!16, !1280, !16, !16}
!1280 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut fn(f64, f64) -> f64", baseType: !245, size: 64, align: 64, dwarfAddressSpace: 0)
!1281 = !{!1282, !1283}
!1282 = !DILocalVariable(arg: 1, scope: !1274, file: !1275, line: 166, type: !1280)
!1283 = !DILocalVariable(arg: 2, scope: !1274, file: !1275, line: 166, type: !1284)
!1284 = !DICompositeType(tag: DW_TAG_structure_type, name: "(f64, f64)", file: !18, size: 128, align: 64, elements: !1285, templateParams: !38, identifier: "f8c77f2bf40eae37560e2707a74f4b10")
!1285 = !{!1286, !1287}
!1286 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1284, file: !18, baseType: !16, size: 64, align: 64)
!1287 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !1284, file: !18, baseType: !16, size: 64, align: 64, offset: 64)
!1288 = !{!1289, !1290}
!1289 = !DITemplateTypeParameter(name: "Self", type: !245)
!1290 = !DITemplateTypeParameter(name: "Args", type: !1284)
!1291 = !DILocation(line: 166, column: 5, scope: !1274)
!1292 = distinct !DISubprogram(name: "is_aligned_to<()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hce1c67c404ec7331E", scope: !1294, file: !1293, line: 1372, type: !1296, scopeLine: 1372, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1132, retainedNodes: !1298)
!1293 = !DIFile(filename: "library/core/src/ptr/const_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "48638a38fe414ca30cde797e4a40b3a9")
!1294 = !DINamespace(name: "{impl#0}", scope: !1295)
!1295 = !DINamespace(name: "const_ptr", scope: !28)
!1296 = !DISubroutineType(types: !1297)
!1297 = !{!385, !1130, !126}
!1298 = !{!1299, !1300}
!1299 = !DILocalVariable(name: "self", arg: 1, scope: !1292, file: !1293, line: 1372, type: !1130)
!1300 = !DILocalVariable(name: "align", arg: 2, scope: !1292, file: !1293, line: 1372, type: !126)
!1301 = !DILocation(line: 1372, column: 26, scope: !1292)
!1302 = !DILocalVariable(name: "self", arg: 1, scope: !1303, file: !1293, line: 153, type: !1130)
!1303 = distinct !DISubprogram(name: "addr<()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17h45e2c9f216f1d376E", scope: !1294, file: !1293, line: 153, type: !1304, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1132, retainedNodes: !1306)
!1304 = !DISubroutineType(types: !1305)
!1305 = !{!126, !1130}
!1306 = !{!1302}
!1307 = !DILocation(line: 153, column: 17, scope: !1303, inlinedAt: !1308)
!1308 = !DILocation(line: 1377, column: 14, scope: !1292)
!1309 = !DILocalVariable(name: "self", arg: 1, scope: !1310, file: !1293, line: 48, type: !1130)
!1310 = distinct !DISubprogram(name: "cast<(), ()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4cast17h32c15b795e8da60eE", scope: !1294, file: !1293, line: 48, type: !1311, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1314, retainedNodes: !1313)
!1311 = !DISubroutineType(types: !1312)
!1312 = !{!1130, !1130}
!1313 = !{!1309}
!1314 = !{!1133, !1315}
!1315 = !DITemplateTypeParameter(name: "U", type: !1131)
!1316 = !DILocation(line: 48, column: 26, scope: !1310, inlinedAt: !1317)
!1317 = !DILocation(line: 159, column: 38, scope: !1303, inlinedAt: !1308)
!1318 = !DILocation(line: 1372, column: 32, scope: !1292)
!1319 = !DILocalVariable(name: "self", arg: 1, scope: !1320, file: !744, line: 3761, type: !126)
!1320 = distinct !DISubprogram(name: "is_power_of_two", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj15is_power_of_two", scope: !745, file: !744, line: 3761, type: !1321, scopeLine: 3761, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1323)
!1321 = !DISubroutineType(types: !1322)
!1322 = !{!385, !126}
!1323 = !{!1319}
!1324 = !DILocation(line: 3761, column: 38, scope: !1320, inlinedAt: !1325)
!1325 = !DILocation(line: 1373, column: 19, scope: !1292)
!1326 = !DILocalVariable(name: "self", arg: 1, scope: !1327, file: !744, line: 84, type: !126)
!1327 = distinct !DISubprogram(name: "count_ones", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj10count_ones", scope: !745, file: !744, line: 84, type: !1328, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1330)
!1328 = !DISubroutineType(types: !1329)
!1329 = !{!362, !126}
!1330 = !{!1326}
!1331 = !DILocation(line: 84, column: 33, scope: !1327, inlinedAt: !1332)
!1332 = !DILocation(line: 3762, column: 18, scope: !1320, inlinedAt: !1325)
!1333 = !DILocation(line: 85, column: 20, scope: !1327, inlinedAt: !1332)
!1334 = !DILocation(line: 1373, column: 13, scope: !1292)
!1335 = !DILocation(line: 159, column: 18, scope: !1303, inlinedAt: !1308)
!1336 = !DILocation(line: 1377, column: 23, scope: !1292)
!1337 = !DILocation(line: 1377, column: 9, scope: !1292)
!1338 = !DILocation(line: 1378, column: 6, scope: !1292)
!1339 = !DILocation(line: 1374, column: 13, scope: !1292)
!1340 = !DILocalVariable(name: "s", arg: 1, scope: !1341, file: !1101, line: 815, type: !368)
!1341 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h0e8743dc6e1636e9E", scope: !1102, file: !1101, line: 815, type: !1188, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !1190, retainedNodes: !1342)
!1342 = !{!1340}
!1343 = !DILocation(line: 815, column: 27, scope: !1341, inlinedAt: !1339)
!1344 = !DILocalVariable(name: "self", arg: 1, scope: !1345, file: !1196, line: 578, type: !368)
!1345 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !1197, file: !1196, line: 578, type: !1199, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1346)
!1346 = !{!1344}
!1347 = !DILocation(line: 578, column: 25, scope: !1345, inlinedAt: !1348)
!1348 = !DILocation(line: 819, column: 44, scope: !1341, inlinedAt: !1339)
!1349 = !DILocalVariable(name: "self", arg: 1, scope: !1350, file: !1196, line: 157, type: !368)
!1350 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h054fe7f3ab2e1581E", scope: !1197, file: !1196, line: 157, type: !1206, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1351)
!1351 = !{!1349}
!1352 = !DILocation(line: 157, column: 22, scope: !1350, inlinedAt: !1353)
!1353 = !DILocation(line: 820, column: 40, scope: !1341, inlinedAt: !1339)
!1354 = !DILocalVariable(name: "self", arg: 1, scope: !1355, file: !1196, line: 502, type: !368)
!1355 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !1197, file: !1196, line: 502, type: !1213, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1356)
!1356 = !{!1354}
!1357 = !DILocation(line: 502, column: 27, scope: !1355, inlinedAt: !1358)
!1358 = !DILocation(line: 158, column: 14, scope: !1350, inlinedAt: !1353)
!1359 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h36b7cad48cb20a23E", scope: !1360, file: !419, line: 68, type: !1361, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1363)
!1360 = !DINamespace(name: "offset_from_unsigned", scope: !1294)
!1361 = !DISubroutineType(types: !1362)
!1362 = !{null, !1130, !1130, !344}
!1363 = !{!1364, !1365, !1366}
!1364 = !DILocalVariable(name: "this", arg: 1, scope: !1359, file: !419, line: 68, type: !1130)
!1365 = !DILocalVariable(name: "origin", arg: 2, scope: !1359, file: !419, line: 68, type: !1130)
!1366 = !DILocalVariable(name: "msg", scope: !1367, file: !419, line: 70, type: !368, align: 64)
!1367 = distinct !DILexicalBlock(scope: !1359, file: !419, line: 70, column: 21)
!1368 = !DILocation(line: 68, column: 43, scope: !1359)
!1369 = !DILocalVariable(name: "this", arg: 1, scope: !1370, file: !1293, line: 706, type: !1130)
!1370 = distinct !DISubprogram(name: "runtime_ptr_ge", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned14runtime_ptr_ge17hbcab4009fa9ee800E", scope: !1360, file: !1293, line: 706, type: !1371, scopeLine: 706, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1373)
!1371 = !DISubroutineType(types: !1372)
!1372 = !{!385, !1130, !1130}
!1373 = !{!1369, !1374}
!1374 = !DILocalVariable(name: "origin", arg: 2, scope: !1370, file: !1293, line: 706, type: !1130)
!1375 = !DILocation(line: 706, column: 33, scope: !1370, inlinedAt: !1376)
!1376 = !DILocation(line: 723, column: 18, scope: !1377)
!1377 = !DILexicalBlockFile(scope: !1359, file: !1293, discriminator: 0)
!1378 = !DILocation(line: 706, column: 50, scope: !1370, inlinedAt: !1376)
!1379 = !DILocation(line: 712, column: 21, scope: !1380, inlinedAt: !1383)
!1380 = !DILexicalBlockFile(scope: !1381, file: !1293, discriminator: 0)
!1381 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned14runtime_ptr_ge7runtime17hacd0f2a3bc5c08b5E", scope: !1382, file: !1028, line: 2434, type: !1371, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38)
!1382 = !DINamespace(name: "runtime_ptr_ge", scope: !1360)
!1383 = !DILocation(line: 2447, column: 9, scope: !1384, inlinedAt: !1376)
!1384 = !DILexicalBlockFile(scope: !1370, file: !1028, discriminator: 0)
!1385 = !DILocation(line: 70, column: 31, scope: !1359)
!1386 = !DILocation(line: 70, column: 25, scope: !1367)
!1387 = !DILocalVariable(name: "s", arg: 1, scope: !1388, file: !1101, line: 815, type: !368)
!1388 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h0e8743dc6e1636e9E", scope: !1102, file: !1101, line: 815, type: !1188, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !1190, retainedNodes: !1389)
!1389 = !{!1387}
!1390 = !DILocation(line: 815, column: 27, scope: !1388, inlinedAt: !1391)
!1391 = !DILocation(line: 73, column: 59, scope: !1367)
!1392 = !DILocalVariable(name: "self", arg: 1, scope: !1393, file: !1196, line: 578, type: !368)
!1393 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !1197, file: !1196, line: 578, type: !1199, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1394)
!1394 = !{!1392}
!1395 = !DILocation(line: 578, column: 25, scope: !1393, inlinedAt: !1396)
!1396 = !DILocation(line: 819, column: 44, scope: !1388, inlinedAt: !1391)
!1397 = !DILocalVariable(name: "self", arg: 1, scope: !1398, file: !1196, line: 157, type: !368)
!1398 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h054fe7f3ab2e1581E", scope: !1197, file: !1196, line: 157, type: !1206, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1399)
!1399 = !{!1397}
!1400 = !DILocation(line: 157, column: 22, scope: !1398, inlinedAt: !1401)
!1401 = !DILocation(line: 820, column: 40, scope: !1388, inlinedAt: !1391)
!1402 = !DILocalVariable(name: "self", arg: 1, scope: !1403, file: !1196, line: 502, type: !368)
!1403 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !1197, file: !1196, line: 502, type: !1213, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1404)
!1404 = !{!1402}
!1405 = !DILocation(line: 502, column: 27, scope: !1403, inlinedAt: !1406)
!1406 = !DILocation(line: 158, column: 14, scope: !1398, inlinedAt: !1401)
!1407 = !DILocation(line: 73, column: 21, scope: !1367)
!1408 = !DILocation(line: 75, column: 14, scope: !1359)
!1409 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hc93158e53df4c1ceE", scope: !735, file: !706, line: 856, type: !716, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !738, retainedNodes: !1410)
!1410 = !{!1411}
!1411 = !DILocalVariable(name: "self", arg: 1, scope: !1409, file: !706, line: 856, type: !729)
!1412 = !DILocation(line: 856, column: 13, scope: !1409)
!1413 = !DILocation(line: 857, column: 14, scope: !1409)
!1414 = !DILocation(line: 858, column: 6, scope: !1409)
!1415 = distinct !DISubprogram(name: "rfold<core::slice::iter::Iter<f64>, f64, lib::polynomial::{closure_env#0}>", linkageName: "_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h3fec7d374539bfdfE", scope: !1417, file: !1416, line: 301, type: !1419, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1429, retainedNodes: !1421)
!1416 = !DIFile(filename: "library/core/src/iter/traits/double_ended.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "44f20493a76f1796bc2878d611fe77c6")
!1417 = !DINamespace(name: "DoubleEndedIterator", scope: !1418)
!1418 = !DINamespace(name: "double_ended", scope: !53)
!1419 = !DISubroutineType(types: !1420)
!1420 = !{!16, !21, !16, !833}
!1421 = !{!1422, !1423, !1424, !1425, !1427}
!1422 = !DILocalVariable(name: "self", arg: 1, scope: !1415, file: !1416, line: 301, type: !21)
!1423 = !DILocalVariable(name: "init", arg: 2, scope: !1415, file: !1416, line: 301, type: !16)
!1424 = !DILocalVariable(name: "f", arg: 3, scope: !1415, file: !1416, line: 301, type: !833)
!1425 = !DILocalVariable(name: "accum", scope: !1426, file: !1416, line: 306, type: !16, align: 64)
!1426 = distinct !DILexicalBlock(scope: !1415, file: !1416, line: 306, column: 9)
!1427 = !DILocalVariable(name: "x", scope: !1428, file: !1416, line: 307, type: !41, align: 64)
!1428 = distinct !DILexicalBlock(scope: !1426, file: !1416, line: 307, column: 46)
!1429 = !{!1430, !59, !1431}
!1430 = !DITemplateTypeParameter(name: "Self", type: !21)
!1431 = !DITemplateTypeParameter(name: "F", type: !833)
!1432 = !DILocation(line: 301, column: 20, scope: !1415)
!1433 = !DILocation(line: 301, column: 30, scope: !1415)
!1434 = !DILocation(line: 301, column: 39, scope: !1415)
!1435 = !DILocation(line: 306, column: 13, scope: !1426)
!1436 = !DILocation(line: 306, column: 25, scope: !1415)
!1437 = !DILocation(line: 307, column: 9, scope: !1426)
!1438 = !DILocation(line: 307, column: 34, scope: !1428)
!1439 = !DILocation(line: 311, column: 5, scope: !1415)
!1440 = !DILocation(line: 307, column: 29, scope: !1428)
!1441 = !DILocation(line: 307, column: 19, scope: !1428)
!1442 = !DILocation(line: 307, column: 24, scope: !1428)
!1443 = !DILocation(line: 308, column: 23, scope: !1428)
!1444 = !DILocation(line: 308, column: 21, scope: !1428)
!1445 = !DILocation(line: 310, column: 9, scope: !1426)
!1446 = !DILocation(line: 308, column: 13, scope: !1428)
!1447 = !DILocation(line: 311, column: 6, scope: !1415)
!1448 = !DILocation(line: 301, column: 5, scope: !1415)
!1449 = distinct !DISubprogram(name: "map<core::slice::iter::Iter<f64>, f64, lib::sum_of_squares::{closure_env#0}>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3map17h43f918d2015882daE", scope: !1451, file: !1450, line: 789, type: !1453, scopeLine: 789, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1458, retainedNodes: !1455)
!1450 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!1451 = !DINamespace(name: "Iterator", scope: !1452)
!1452 = !DINamespace(name: "iterator", scope: !53)
!1453 = !DISubroutineType(types: !1454)
!1454 = !{!82, !21, !86}
!1455 = !{!1456, !1457}
!1456 = !DILocalVariable(name: "self", arg: 1, scope: !1449, file: !1450, line: 789, type: !21)
!1457 = !DILocalVariable(name: "f", arg: 2, scope: !1449, file: !1450, line: 789, type: !86)
!1458 = !{!1430, !59, !89}
!1459 = !DILocation(line: 789, column: 18, scope: !1449)
!1460 = !DILocation(line: 789, column: 24, scope: !1449)
!1461 = !DILocation(line: 795, column: 6, scope: !1449)
!1462 = distinct !DISubprogram(name: "map<core::slice::iter::Iter<f64>, f64, lib::orbit::{closure_env#0}>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3map17h782afe5b1e374784E", scope: !1451, file: !1450, line: 789, type: !1463, scopeLine: 789, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1468, retainedNodes: !1465)
!1463 = !DISubroutineType(types: !1464)
!1464 = !{!17, !21, !43}
!1465 = !{!1466, !1467}
!1466 = !DILocalVariable(name: "self", arg: 1, scope: !1462, file: !1450, line: 789, type: !21)
!1467 = !DILocalVariable(name: "f", arg: 2, scope: !1462, file: !1450, line: 789, type: !43)
!1468 = !{!1430, !59, !48}
!1469 = !DILocation(line: 789, column: 18, scope: !1462)
!1470 = !DILocation(line: 789, column: 24, scope: !1462)
!1471 = !DILocation(line: 795, column: 6, scope: !1462)
!1472 = distinct !DISubprogram(name: "map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, f64, lib::dot::{closure_env#0}>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3map17hce5f85cd6abc7ad1E", scope: !1451, file: !1450, line: 789, type: !1473, scopeLine: 789, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1478, retainedNodes: !1475)
!1473 = !DISubroutineType(types: !1474)
!1474 = !{!117, !120, !132}
!1475 = !{!1476, !1477}
!1476 = !DILocalVariable(name: "self", arg: 1, scope: !1472, file: !1450, line: 789, type: !120)
!1477 = !DILocalVariable(name: "f", arg: 2, scope: !1472, file: !1450, line: 789, type: !132)
!1478 = !{!1479, !59, !136}
!1479 = !DITemplateTypeParameter(name: "Self", type: !120)
!1480 = !DILocation(line: 789, column: 18, scope: !1472)
!1481 = !DILocation(line: 789, column: 24, scope: !1472)
!1482 = !DILocation(line: 69, column: 9, scope: !1483, inlinedAt: !1485)
!1483 = distinct !DISubprogram(name: "new<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>", linkageName: "_ZN4core4iter8adapters3map16Map$LT$I$C$F$GT$3new17h19b70c344721e7adE", scope: !117, file: !8, line: 68, type: !1473, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !134, declaration: !1484)
!1484 = !DISubprogram(name: "new<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>", linkageName: "_ZN4core4iter8adapters3map16Map$LT$I$C$F$GT$3new17h19b70c344721e7adE", scope: !117, file: !8, line: 68, type: !1473, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !134)
!1485 = !DILocation(line: 794, column: 9, scope: !1472)
!1486 = !DILocation(line: 795, column: 6, scope: !1472)
!1487 = distinct !DISubprogram(name: "rev<core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3rev17h3810d319ba37f87fE", scope: !1451, file: !1450, line: 3422, type: !1488, scopeLine: 3422, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1498, retainedNodes: !1496)
!1488 = !DISubroutineType(types: !1489)
!1489 = !{!1490, !21}
!1490 = !DICompositeType(tag: DW_TAG_structure_type, name: "Rev<core::slice::iter::Iter<f64>>", scope: !1491, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1492, templateParams: !1494, identifier: "6b98b04e5670326929481cbcb6684b33")
!1491 = !DINamespace(name: "rev", scope: !11)
!1492 = !{!1493}
!1493 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !1490, file: !18, baseType: !21, size: 128, align: 64, flags: DIFlagPrivate)
!1494 = !{!1495}
!1495 = !DITemplateTypeParameter(name: "T", type: !21)
!1496 = !{!1497}
!1497 = !DILocalVariable(name: "self", arg: 1, scope: !1487, file: !1450, line: 3422, type: !21)
!1498 = !{!1430}
!1499 = !DILocation(line: 3422, column: 12, scope: !1487)
!1500 = !DILocation(line: 3427, column: 6, scope: !1487)
!1501 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::sum_of_squares::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h09f930364f5cc3c2E", scope: !1451, file: !1450, line: 3653, type: !1502, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1506, retainedNodes: !1504)
!1502 = !DISubroutineType(types: !1503)
!1503 = !{!16, !82}
!1504 = !{!1505}
!1505 = !DILocalVariable(name: "self", arg: 1, scope: !1501, file: !1450, line: 3653, type: !82)
!1506 = !{!1507, !1508}
!1507 = !DITemplateTypeParameter(name: "Self", type: !82)
!1508 = !DITemplateTypeParameter(name: "S", type: !16)
!1509 = !DILocation(line: 3653, column: 15, scope: !1501)
!1510 = !DILocation(line: 3658, column: 9, scope: !1501)
!1511 = !DILocation(line: 3659, column: 6, scope: !1501)
!1512 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h580a3249af8a9f7aE", scope: !1451, file: !1450, line: 3653, type: !1513, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1517, retainedNodes: !1515)
!1513 = !DISubroutineType(types: !1514)
!1514 = !{!16, !117}
!1515 = !{!1516}
!1516 = !DILocalVariable(name: "self", arg: 1, scope: !1512, file: !1450, line: 3653, type: !117)
!1517 = !{!1518, !1508}
!1518 = !DITemplateTypeParameter(name: "Self", type: !117)
!1519 = !DILocation(line: 3653, column: 15, scope: !1512)
!1520 = !DILocation(line: 3658, column: 9, scope: !1512)
!1521 = !DILocation(line: 3659, column: 6, scope: !1512)
!1522 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::orbit::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17hde72d7d28b81e4c2E", scope: !1451, file: !1450, line: 3653, type: !1523, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1527, retainedNodes: !1525)
!1523 = !DISubroutineType(types: !1524)
!1524 = !{!16, !17}
!1525 = !{!1526}
!1526 = !DILocalVariable(name: "self", arg: 1, scope: !1522, file: !1450, line: 3653, type: !17)
!1527 = !{!1528, !1508}
!1528 = !DITemplateTypeParameter(name: "Self", type: !17)
!1529 = !DILocation(line: 3653, column: 15, scope: !1522)
!1530 = !DILocation(line: 3658, column: 9, scope: !1522)
!1531 = !DILocation(line: 3659, column: 6, scope: !1522)
!1532 = distinct !DISubprogram(name: "zip<core::slice::iter::Iter<f64>, &[f64]>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3zip17h4e3cfa987be26fb4E", scope: !1451, file: !1450, line: 626, type: !1533, scopeLine: 626, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1538, retainedNodes: !1535)
!1533 = !DISubroutineType(types: !1534)
!1534 = !{!120, !21, !466}
!1535 = !{!1536, !1537}
!1536 = !DILocalVariable(name: "self", arg: 1, scope: !1532, file: !1450, line: 626, type: !21)
!1537 = !DILocalVariable(name: "other", arg: 2, scope: !1532, file: !1450, line: 626, type: !466)
!1538 = !{!1430, !1539}
!1539 = !DITemplateTypeParameter(name: "U", type: !466)
!1540 = !DILocation(line: 626, column: 15, scope: !1532)
!1541 = !DILocation(line: 626, column: 21, scope: !1532)
!1542 = !DILocation(line: 631, column: 18, scope: !1532)
!1543 = !DILocalVariable(name: "a", arg: 1, scope: !1544, file: !168, line: 23, type: !21)
!1544 = distinct !DISubprogram(name: "new<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip16Zip$LT$A$C$B$GT$3new17hd91654658ec696faE", scope: !120, file: !168, line: 23, type: !604, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !128, declaration: !1545, retainedNodes: !1546)
!1545 = !DISubprogram(name: "new<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip16Zip$LT$A$C$B$GT$3new17hd91654658ec696faE", scope: !120, file: !168, line: 23, type: !604, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !128)
!1546 = !{!1543, !1547}
!1547 = !DILocalVariable(name: "b", arg: 2, scope: !1544, file: !168, line: 23, type: !21)
!1548 = !DILocation(line: 23, column: 32, scope: !1544, inlinedAt: !1549)
!1549 = !DILocation(line: 631, column: 9, scope: !1532)
!1550 = !DILocation(line: 631, column: 30, scope: !1532)
!1551 = !DILocation(line: 631, column: 41, scope: !1532)
!1552 = !DILocation(line: 631, column: 24, scope: !1532)
!1553 = !DILocation(line: 23, column: 38, scope: !1544, inlinedAt: !1549)
!1554 = !DILocation(line: 24, column: 9, scope: !1544, inlinedAt: !1549)
!1555 = !DILocation(line: 632, column: 6, scope: !1532)
!1556 = !DILocation(line: 626, column: 5, scope: !1532)
!1557 = distinct !DISubprogram(name: "zip<core::slice::iter::IterMut<f64>, &mut [f64; 2]>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3zip17hfb14e8c5904fb3b8E", scope: !1451, file: !1450, line: 626, type: !1558, scopeLine: 626, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1567, retainedNodes: !1564)
!1558 = !DISubroutineType(types: !1559)
!1559 = !{!212, !215, !1560}
!1560 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut [f64; 2]", baseType: !1561, size: 64, align: 64, dwarfAddressSpace: 0)
!1561 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 128, align: 64, elements: !1562)
!1562 = !{!1563}
!1563 = !DISubrange(count: 2, lowerBound: 0)
!1564 = !{!1565, !1566}
!1565 = !DILocalVariable(name: "self", arg: 1, scope: !1557, file: !1450, line: 626, type: !215)
!1566 = !DILocalVariable(name: "other", arg: 2, scope: !1557, file: !1450, line: 626, type: !1560)
!1567 = !{!1568, !1569}
!1568 = !DITemplateTypeParameter(name: "Self", type: !215)
!1569 = !DITemplateTypeParameter(name: "U", type: !1560)
!1570 = !DILocation(line: 626, column: 15, scope: !1557)
!1571 = !DILocation(line: 626, column: 21, scope: !1557)
!1572 = !DILocation(line: 631, column: 18, scope: !1557)
!1573 = !DILocalVariable(name: "a", arg: 1, scope: !1574, file: !168, line: 23, type: !215)
!1574 = distinct !DISubprogram(name: "new<core::slice::iter::IterMut<f64>, core::slice::iter::IterMut<f64>>", linkageName: "_ZN4core4iter8adapters3zip16Zip$LT$A$C$B$GT$3new17h15692be2e0ea8688E", scope: !212, file: !168, line: 23, type: !639, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !227, declaration: !1575, retainedNodes: !1576)
!1575 = !DISubprogram(name: "new<core::slice::iter::IterMut<f64>, core::slice::iter::IterMut<f64>>", linkageName: "_ZN4core4iter8adapters3zip16Zip$LT$A$C$B$GT$3new17h15692be2e0ea8688E", scope: !212, file: !168, line: 23, type: !639, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !227)
!1576 = !{!1573, !1577}
!1577 = !DILocalVariable(name: "b", arg: 2, scope: !1574, file: !168, line: 23, type: !215)
!1578 = !DILocation(line: 23, column: 32, scope: !1574, inlinedAt: !1579)
!1579 = !DILocation(line: 631, column: 9, scope: !1557)
!1580 = !DILocation(line: 631, column: 30, scope: !1557)
!1581 = !DILocation(line: 631, column: 41, scope: !1557)
!1582 = !DILocation(line: 631, column: 24, scope: !1557)
!1583 = !DILocation(line: 23, column: 38, scope: !1574, inlinedAt: !1579)
!1584 = !DILocation(line: 24, column: 9, scope: !1574, inlinedAt: !1579)
!1585 = !DILocation(line: 632, column: 6, scope: !1557)
!1586 = !DILocation(line: 626, column: 5, scope: !1557)
!1587 = distinct !DISubprogram(name: "copied<core::slice::iter::Iter<f64>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator6copied17h47811f10e429a299E", scope: !1451, file: !1450, line: 3491, type: !1588, scopeLine: 3491, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1592, retainedNodes: !1590)
!1588 = !DISubroutineType(types: !1589)
!1589 = !{!241, !21}
!1590 = !{!1591}
!1591 = !DILocalVariable(name: "self", arg: 1, scope: !1587, file: !1450, line: 3491, type: !21)
!1592 = !{!1430, !33}
!1593 = !DILocation(line: 3491, column: 22, scope: !1587)
!1594 = !DILocation(line: 3497, column: 6, scope: !1587)
!1595 = distinct !DISubprogram(name: "enumerate<core::slice::iter::ChunksExact<f64>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator9enumerate17hd40f66e5d0655191E", scope: !1451, file: !1450, line: 1005, type: !1596, scopeLine: 1005, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1600, retainedNodes: !1598)
!1596 = !DISubroutineType(types: !1597)
!1597 = !{!477, !480}
!1598 = !{!1599}
!1599 = !DILocalVariable(name: "self", arg: 1, scope: !1595, file: !1450, line: 1005, type: !480)
!1600 = !{!1601}
!1601 = !DITemplateTypeParameter(name: "Self", type: !480)
!1602 = !DILocation(line: 1005, column: 18, scope: !1595)
!1603 = !DILocation(line: 24, column: 9, scope: !1604, inlinedAt: !1606)
!1604 = distinct !DISubprogram(name: "new<core::slice::iter::ChunksExact<f64>>", linkageName: "_ZN4core4iter8adapters9enumerate18Enumerate$LT$I$GT$3new17he01bfce0c30f2bf2E", scope: !477, file: !449, line: 23, type: !1596, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !486, declaration: !1605)
!1605 = !DISubprogram(name: "new<core::slice::iter::ChunksExact<f64>>", linkageName: "_ZN4core4iter8adapters9enumerate18Enumerate$LT$I$GT$3new17he01bfce0c30f2bf2E", scope: !477, file: !449, line: 23, type: !1596, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !486)
!1606 = !DILocation(line: 1009, column: 9, scope: !1595)
!1607 = !DILocation(line: 1010, column: 6, scope: !1595)
!1608 = distinct !DISubprogram(name: "{closure#0}<(&f64, &f64), f64, f64, lib::dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0b791febf6350454E", scope: !173, file: !8, line: 88, type: !1609, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !153, retainedNodes: !1612)
!1609 = !DISubroutineType(types: !1610)
!1610 = !{!16, !1611, !16, !155}
!1611 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, lib::dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>>>", baseType: !172, size: 64, align: 64, dwarfAddressSpace: 0)
!1612 = !{!1613, !1614, !1615, !1616}
!1613 = !DILocalVariable(name: "acc", arg: 2, scope: !1608, file: !8, line: 88, type: !16)
!1614 = !DILocalVariable(name: "elt", arg: 3, scope: !1608, file: !8, line: 88, type: !155)
!1615 = !DILocalVariable(name: "g", scope: !1608, file: !8, line: 86, type: !137, align: 8)
!1616 = !DILocalVariable(name: "f", scope: !1608, file: !8, line: 85, type: !132, align: 8)
!1617 = !DILocation(line: 86, column: 9, scope: !1608)
!1618 = !DILocation(line: 85, column: 9, scope: !1608)
!1619 = !DILocation(line: 88, column: 11, scope: !1608)
!1620 = !DILocation(line: 88, column: 16, scope: !1608)
!1621 = !DILocation(line: 88, column: 23, scope: !1608)
!1622 = !DILocation(line: 88, column: 28, scope: !1608)
!1623 = !DILocation(line: 88, column: 34, scope: !1608)
!1624 = !DILocation(line: 88, column: 21, scope: !1608)
!1625 = !DILocation(line: 88, column: 35, scope: !1608)
!1626 = !DILocation(line: 88, column: 5, scope: !1608)
!1627 = distinct !DISubprogram(name: "{closure#0}<&f64, f64, f64, lib::sum_of_squares::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::sum_of_squares::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h2873d9398b3f4431E", scope: !173, file: !8, line: 88, type: !1628, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !106, retainedNodes: !1635)
!1628 = !DISubroutineType(types: !1629)
!1629 = !{!16, !1630, !16, !41}
!1630 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, lib::sum_of_squares::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::sum_of_squares::{closure_env#0}>>>", baseType: !1631, size: 64, align: 64, dwarfAddressSpace: 0)
!1631 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&f64, f64, f64, lib::sum_of_squares::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::sum_of_squares::{closure_env#0}>>>", scope: !173, file: !18, align: 8, elements: !1632, templateParams: !38, identifier: "382b0cd193c951b51551bac2630c041c")
!1632 = !{!1633, !1634}
!1633 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !1631, file: !18, baseType: !90, align: 8)
!1634 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !1631, file: !18, baseType: !86, align: 8)
!1635 = !{!1636, !1637, !1638, !1639}
!1636 = !DILocalVariable(name: "acc", arg: 2, scope: !1627, file: !8, line: 88, type: !16)
!1637 = !DILocalVariable(name: "elt", arg: 3, scope: !1627, file: !8, line: 88, type: !41)
!1638 = !DILocalVariable(name: "g", scope: !1627, file: !8, line: 86, type: !90, align: 8)
!1639 = !DILocalVariable(name: "f", scope: !1627, file: !8, line: 85, type: !86, align: 8)
!1640 = !DILocation(line: 86, column: 9, scope: !1627)
!1641 = !DILocation(line: 85, column: 9, scope: !1627)
!1642 = !DILocation(line: 88, column: 11, scope: !1627)
!1643 = !DILocation(line: 88, column: 16, scope: !1627)
!1644 = !DILocation(line: 88, column: 23, scope: !1627)
!1645 = !DILocation(line: 88, column: 28, scope: !1627)
!1646 = !DILocation(line: 88, column: 34, scope: !1627)
!1647 = !DILocation(line: 88, column: 21, scope: !1627)
!1648 = !DILocation(line: 88, column: 35, scope: !1627)
!1649 = !DILocation(line: 88, column: 5, scope: !1627)
!1650 = distinct !DISubprogram(name: "{closure#0}<&f64, f64, f64, lib::orbit::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::orbit::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7718516dda778a6eE", scope: !173, file: !8, line: 88, type: !1651, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !71, retainedNodes: !1658)
!1651 = !DISubroutineType(types: !1652)
!1652 = !{!16, !1653, !16, !41}
!1653 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, lib::orbit::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::orbit::{closure_env#0}>>>", baseType: !1654, size: 64, align: 64, dwarfAddressSpace: 0)
!1654 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&f64, f64, f64, lib::orbit::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::orbit::{closure_env#0}>>>", scope: !173, file: !18, align: 8, elements: !1655, templateParams: !38, identifier: "fcef83d53dad320086d8e0e1bbe03ba6")
!1655 = !{!1656, !1657}
!1656 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !1654, file: !18, baseType: !49, align: 8)
!1657 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !1654, file: !18, baseType: !43, align: 8)
!1658 = !{!1659, !1660, !1661, !1662}
!1659 = !DILocalVariable(name: "acc", arg: 2, scope: !1650, file: !8, line: 88, type: !16)
!1660 = !DILocalVariable(name: "elt", arg: 3, scope: !1650, file: !8, line: 88, type: !41)
!1661 = !DILocalVariable(name: "g", scope: !1650, file: !8, line: 86, type: !49, align: 8)
!1662 = !DILocalVariable(name: "f", scope: !1650, file: !8, line: 85, type: !43, align: 8)
!1663 = !DILocation(line: 86, column: 9, scope: !1650)
!1664 = !DILocation(line: 85, column: 9, scope: !1650)
!1665 = !DILocation(line: 88, column: 11, scope: !1650)
!1666 = !DILocation(line: 88, column: 16, scope: !1650)
!1667 = !DILocation(line: 88, column: 23, scope: !1650)
!1668 = !DILocation(line: 88, column: 28, scope: !1650)
!1669 = !DILocation(line: 88, column: 34, scope: !1650)
!1670 = !DILocation(line: 88, column: 21, scope: !1650)
!1671 = !DILocation(line: 88, column: 35, scope: !1650)
!1672 = !DILocation(line: 88, column: 5, scope: !1650)
!1673 = distinct !DISubprogram(name: "size<core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h800259b1809192b6E", scope: !1674, file: !168, line: 587, type: !1675, scopeLine: 587, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1498, retainedNodes: !1678)
!1674 = !DINamespace(name: "TrustedRandomAccessNoCoerce", scope: !121)
!1675 = !DISubroutineType(types: !1676)
!1676 = !{!126, !1677}
!1677 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::slice::iter::Iter<f64>", baseType: !21, size: 64, align: 64, dwarfAddressSpace: 0)
!1678 = !{!1679}
!1679 = !DILocalVariable(name: "self", arg: 1, scope: !1673, file: !168, line: 587, type: !1677)
!1680 = !DILocation(line: 587, column: 13, scope: !1673)
!1681 = !DILocation(line: 591, column: 14, scope: !1673)
!1682 = !DILocation(line: 591, column: 9, scope: !1673)
!1683 = !DILocation(line: 592, column: 6, scope: !1673)
!1684 = distinct !DISubprogram(name: "size<core::slice::iter::IterMut<f64>>", linkageName: "_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf3558b2f8c3b2e6bE", scope: !1674, file: !168, line: 587, type: !1685, scopeLine: 587, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1690, retainedNodes: !1688)
!1685 = !DISubroutineType(types: !1686)
!1686 = !{!126, !1687}
!1687 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::slice::iter::IterMut<f64>", baseType: !215, size: 64, align: 64, dwarfAddressSpace: 0)
!1688 = !{!1689}
!1689 = !DILocalVariable(name: "self", arg: 1, scope: !1684, file: !168, line: 587, type: !1687)
!1690 = !{!1568}
!1691 = !DILocation(line: 587, column: 13, scope: !1684)
!1692 = !DILocation(line: 591, column: 14, scope: !1684)
!1693 = !DILocation(line: 591, column: 9, scope: !1684)
!1694 = !DILocation(line: 592, column: 6, scope: !1684)
!1695 = distinct !DISubprogram(name: "{closure#0}<f64, f64, fn(f64, f64) -> f64>", linkageName: "_ZN4core4iter8adapters6copied9copy_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0ae3c8bb0d8c7d00E", scope: !1696, file: !236, line: 36, type: !1697, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !262, retainedNodes: !1703)
!1696 = !DINamespace(name: "copy_fold", scope: !238)
!1697 = !DISubroutineType(types: !1698)
!1698 = !{!16, !1699, !16, !41}
!1699 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::copied::copy_fold::{closure_env#0}<f64, f64, fn(f64, f64) -> f64>", baseType: !1700, size: 64, align: 64, dwarfAddressSpace: 0)
!1700 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<f64, f64, fn(f64, f64) -> f64>", scope: !1696, file: !18, align: 8, elements: !1701, templateParams: !38, identifier: "740dfe72c4acc34564268630cd212d1b")
!1701 = !{!1702}
!1702 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !1700, file: !18, baseType: !245, align: 8)
!1703 = !{!1704, !1705, !1706, !1708}
!1704 = !DILocalVariable(name: "acc", arg: 2, scope: !1695, file: !236, line: 36, type: !16)
!1705 = !DILocalVariable(name: "f", scope: !1695, file: !236, line: 35, type: !245, align: 8)
!1706 = !DILocalVariable(name: "elt", scope: !1707, file: !236, line: 36, type: !16, align: 64)
!1707 = distinct !DILexicalBlock(scope: !1695, file: !236, line: 36, column: 22)
!1708 = !DILocalVariable(arg: 3, scope: !1695, file: !236, line: 36, type: !41)
!1709 = !DILocation(line: 35, column: 32, scope: !1695)
!1710 = !DILocation(line: 36, column: 11, scope: !1695)
!1711 = !DILocation(line: 36, column: 16, scope: !1695)
!1712 = !DILocation(line: 36, column: 17, scope: !1695)
!1713 = !DILocation(line: 36, column: 17, scope: !1707)
!1714 = !DILocation(line: 36, column: 22, scope: !1707)
!1715 = !DILocation(line: 36, column: 33, scope: !1695)
!1716 = distinct !DISubprogram(name: "into_iter<f64, 2>", linkageName: "_ZN4core5array106_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17hee35436d5fd0f624E", scope: !1718, file: !1717, line: 375, type: !1720, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1722)
!1717 = !DIFile(filename: "library/core/src/array/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "ae7ea7cfa39f7224b0ae145dc07999b5")
!1718 = !DINamespace(name: "{impl#14}", scope: !1719)
!1719 = !DINamespace(name: "array", scope: !13)
!1720 = !DISubroutineType(types: !1721)
!1721 = !{!215, !1560}
!1722 = !{!1723}
!1723 = !DILocalVariable(name: "self", arg: 1, scope: !1716, file: !1717, line: 375, type: !1560)
!1724 = !DILocation(line: 375, column: 18, scope: !1716)
!1725 = !DILocalVariable(name: "end_or_len", scope: !1726, file: !1727, line: 241, type: !219, align: 64)
!1726 = distinct !DILexicalBlock(scope: !1728, file: !1727, line: 241, column: 13)
!1727 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!1728 = distinct !DILexicalBlock(scope: !1729, file: !1727, line: 223, column: 9)
!1729 = distinct !DILexicalBlock(scope: !1730, file: !1727, line: 222, column: 9)
!1730 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17hc48b9107c6e2f8d4E", scope: !215, file: !1727, line: 221, type: !1731, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1737, retainedNodes: !1738)
!1731 = !DISubroutineType(types: !1732)
!1732 = !{!215, !1733}
!1733 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [f64]", file: !18, size: 128, align: 64, elements: !1734, templateParams: !38, identifier: "20ddfcfce50bf865828153ff1ef46b96")
!1734 = !{!1735, !1736}
!1735 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1733, file: !18, baseType: !469, size: 64, align: 64)
!1736 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1733, file: !18, baseType: !126, size: 64, align: 64, offset: 64)
!1737 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17hc48b9107c6e2f8d4E", scope: !215, file: !1727, line: 221, type: !1731, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!1738 = !{!1739, !1740, !1741, !1725}
!1739 = !DILocalVariable(name: "slice", arg: 1, scope: !1730, file: !1727, line: 221, type: !1733)
!1740 = !DILocalVariable(name: "len", scope: !1729, file: !1727, line: 222, type: !126, align: 64)
!1741 = !DILocalVariable(name: "ptr", scope: !1728, file: !1727, line: 223, type: !26, align: 64)
!1742 = !DILocation(line: 241, column: 17, scope: !1726, inlinedAt: !1743)
!1743 = !DILocation(line: 1061, column: 9, scope: !1744, inlinedAt: !1749)
!1744 = distinct !DISubprogram(name: "iter_mut<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17hda0210016fafe2f7E", scope: !1746, file: !1745, line: 1060, type: !1731, scopeLine: 1060, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1747)
!1745 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!1746 = !DINamespace(name: "{impl#0}", scope: !23)
!1747 = !{!1748}
!1748 = !DILocalVariable(name: "self", arg: 1, scope: !1744, file: !1745, line: 1060, type: !1733)
!1749 = !DILocation(line: 376, column: 14, scope: !1716)
!1750 = !DILocation(line: 222, column: 13, scope: !1729, inlinedAt: !1743)
!1751 = !DILocation(line: 924, column: 40, scope: !1752, inlinedAt: !1758)
!1752 = distinct !DISubprogram(name: "without_provenance_mut<f64>", linkageName: "_ZN4core3ptr22without_provenance_mut17h7c94227e057ebc80E", scope: !28, file: !1753, line: 924, type: !1754, scopeLine: 924, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1756)
!1753 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8f706ae0a0620120e6e931983ef127f1")
!1754 = !DISubroutineType(types: !1755)
!1755 = !{!219, !126}
!1756 = !{!1757}
!1757 = !DILocalVariable(name: "addr", scope: !1752, file: !1753, line: 924, type: !126, align: 64)
!1758 = !DILocation(line: 242, column: 32, scope: !1728, inlinedAt: !1743)
!1759 = !DILocation(line: 927, column: 35, scope: !1760, inlinedAt: !1766)
!1760 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hd67fdddf1a33ab80E", scope: !402, file: !401, line: 927, type: !1761, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1763)
!1761 = !DISubroutineType(types: !1762)
!1762 = !{!219, !219, !126, !344}
!1763 = !{!1764, !1765}
!1764 = !DILocalVariable(name: "self", arg: 1, scope: !1760, file: !401, line: 927, type: !219)
!1765 = !DILocalVariable(name: "count", scope: !1760, file: !401, line: 927, type: !126, align: 64)
!1766 = !DILocation(line: 242, column: 82, scope: !1728, inlinedAt: !1743)
!1767 = !DILocation(line: 376, column: 9, scope: !1716)
!1768 = !DILocation(line: 1060, column: 27, scope: !1744, inlinedAt: !1749)
!1769 = !DILocation(line: 221, column: 29, scope: !1730, inlinedAt: !1743)
!1770 = !DILocalVariable(name: "r", arg: 1, scope: !1771, file: !317, line: 291, type: !1733)
!1771 = distinct !DISubprogram(name: "from_mut<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_mut17h46b02fe897293cb9E", scope: !1772, file: !317, line: 291, type: !1779, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1781, retainedNodes: !1782)
!1772 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<[f64]>", scope: !27, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1773, templateParams: !32, identifier: "10b95176810d92c16a4f705221822663")
!1773 = !{!1774}
!1774 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1772, file: !18, baseType: !1775, size: 128, align: 64, flags: DIFlagPrivate)
!1775 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [f64]", file: !18, size: 128, align: 64, elements: !1776, templateParams: !38, identifier: "58ff1aeba5526ea58640b554e0504a59")
!1776 = !{!1777, !1778}
!1777 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1775, file: !18, baseType: !469, size: 64, align: 64)
!1778 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1775, file: !18, baseType: !126, size: 64, align: 64, offset: 64)
!1779 = !DISubroutineType(types: !1780)
!1780 = !{!1772, !1733}
!1781 = !DISubprogram(name: "from_mut<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_mut17h46b02fe897293cb9E", scope: !1772, file: !317, line: 291, type: !1779, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!1782 = !{!1770}
!1783 = !DILocation(line: 291, column: 27, scope: !1771, inlinedAt: !1784)
!1784 = !DILocation(line: 223, column: 31, scope: !1729, inlinedAt: !1743)
!1785 = !DILocation(line: 293, column: 18, scope: !1771, inlinedAt: !1784)
!1786 = !DILocalVariable(name: "self", arg: 1, scope: !1787, file: !317, line: 502, type: !1772)
!1787 = distinct !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h976d0afa08cca10eE", scope: !1772, file: !317, line: 502, type: !1788, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1791, declaration: !1790, retainedNodes: !1793)
!1788 = !DISubroutineType(types: !1789)
!1789 = !{!26, !1772}
!1790 = !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h976d0afa08cca10eE", scope: !1772, file: !317, line: 502, type: !1788, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1791)
!1791 = !{!33, !1792}
!1792 = !DITemplateTypeParameter(name: "U", type: !16)
!1793 = !{!1786}
!1794 = !DILocation(line: 502, column: 26, scope: !1787, inlinedAt: !1795)
!1795 = !DILocation(line: 223, column: 56, scope: !1729, inlinedAt: !1743)
!1796 = !DILocation(line: 504, column: 18, scope: !1787, inlinedAt: !1795)
!1797 = !DILocation(line: 223, column: 13, scope: !1728, inlinedAt: !1743)
!1798 = !DILocalVariable(name: "self", arg: 1, scope: !1799, file: !317, line: 401, type: !26)
!1799 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h27e3a2e033a1e9ecE", scope: !26, file: !317, line: 401, type: !423, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !425, retainedNodes: !1800)
!1800 = !{!1798}
!1801 = !DILocation(line: 401, column: 25, scope: !1799, inlinedAt: !1802)
!1802 = !DILocation(line: 242, column: 73, scope: !1728, inlinedAt: !1743)
!1803 = !DILocation(line: 242, column: 20, scope: !1728, inlinedAt: !1743)
!1804 = !DILocation(line: 407, column: 18, scope: !1799, inlinedAt: !1802)
!1805 = !DILocation(line: 927, column: 29, scope: !1760, inlinedAt: !1766)
!1806 = !DILocation(line: 961, column: 18, scope: !1760, inlinedAt: !1766)
!1807 = !DILocation(line: 242, column: 17, scope: !1728, inlinedAt: !1743)
!1808 = !DILocation(line: 244, column: 13, scope: !1726, inlinedAt: !1743)
!1809 = !DILocation(line: 377, column: 6, scope: !1716)
!1810 = distinct !DISubprogram(name: "chunks_exact<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12chunks_exact17ha7996ad23716946fE", scope: !1746, file: !1745, line: 1242, type: !1811, scopeLine: 1242, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1813)
!1811 = !DISubroutineType(types: !1812)
!1812 = !{!480, !466, !126, !344}
!1813 = !{!1814, !1815}
!1814 = !DILocalVariable(name: "self", arg: 1, scope: !1810, file: !1745, line: 1242, type: !466)
!1815 = !DILocalVariable(name: "chunk_size", arg: 2, scope: !1810, file: !1745, line: 1242, type: !126)
!1816 = !DILocation(line: 1242, column: 31, scope: !1810)
!1817 = !DILocalVariable(name: "slice", arg: 1, scope: !1818, file: !1727, line: 1851, type: !466)
!1818 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter20ChunksExact$LT$T$GT$3new17h61e89bf5757b001aE", scope: !480, file: !1727, line: 1851, type: !1819, scopeLine: 1851, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1821, retainedNodes: !1822)
!1819 = !DISubroutineType(types: !1820)
!1820 = !{!480, !466, !126}
!1821 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter20ChunksExact$LT$T$GT$3new17h61e89bf5757b001aE", scope: !480, file: !1727, line: 1851, type: !1819, scopeLine: 1851, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!1822 = !{!1817, !1823, !1824, !1826, !1828, !1830}
!1823 = !DILocalVariable(name: "chunk_size", arg: 2, scope: !1818, file: !1727, line: 1851, type: !126)
!1824 = !DILocalVariable(name: "rem", scope: !1825, file: !1727, line: 1852, type: !126, align: 64)
!1825 = distinct !DILexicalBlock(scope: !1818, file: !1727, line: 1852, column: 9)
!1826 = !DILocalVariable(name: "fst_len", scope: !1827, file: !1727, line: 1853, type: !126, align: 64)
!1827 = distinct !DILexicalBlock(scope: !1825, file: !1727, line: 1853, column: 9)
!1828 = !DILocalVariable(name: "fst", scope: !1829, file: !1727, line: 1855, type: !466, align: 64)
!1829 = distinct !DILexicalBlock(scope: !1827, file: !1727, line: 1855, column: 9)
!1830 = !DILocalVariable(name: "snd", scope: !1829, file: !1727, line: 1855, type: !466, align: 64)
!1831 = !DILocation(line: 1851, column: 29, scope: !1818, inlinedAt: !1832)
!1832 = !DILocation(line: 1244, column: 9, scope: !1810)
!1833 = !DILocation(line: 1242, column: 38, scope: !1810)
!1834 = !DILocation(line: 1851, column: 45, scope: !1818, inlinedAt: !1832)
!1835 = !DILocation(line: 1243, column: 17, scope: !1810)
!1836 = !DILocation(line: 1243, column: 9, scope: !1810)
!1837 = !DILocalVariable(name: "s", arg: 1, scope: !1838, file: !1101, line: 815, type: !368)
!1838 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h0e8743dc6e1636e9E", scope: !1102, file: !1101, line: 815, type: !1188, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !1190, retainedNodes: !1839)
!1839 = !{!1837}
!1840 = !DILocation(line: 815, column: 27, scope: !1838, inlinedAt: !1836)
!1841 = !DILocalVariable(name: "self", arg: 1, scope: !1842, file: !1196, line: 578, type: !368)
!1842 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !1197, file: !1196, line: 578, type: !1199, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1843)
!1843 = !{!1841}
!1844 = !DILocation(line: 578, column: 25, scope: !1842, inlinedAt: !1845)
!1845 = !DILocation(line: 819, column: 44, scope: !1838, inlinedAt: !1836)
!1846 = !DILocalVariable(name: "self", arg: 1, scope: !1847, file: !1196, line: 157, type: !368)
!1847 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h054fe7f3ab2e1581E", scope: !1197, file: !1196, line: 157, type: !1206, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1848)
!1848 = !{!1846}
!1849 = !DILocation(line: 157, column: 22, scope: !1847, inlinedAt: !1850)
!1850 = !DILocation(line: 820, column: 40, scope: !1838, inlinedAt: !1836)
!1851 = !DILocalVariable(name: "self", arg: 1, scope: !1852, file: !1196, line: 502, type: !368)
!1852 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !1197, file: !1196, line: 502, type: !1213, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1853)
!1853 = !{!1851}
!1854 = !DILocation(line: 502, column: 27, scope: !1852, inlinedAt: !1855)
!1855 = !DILocation(line: 158, column: 14, scope: !1847, inlinedAt: !1850)
!1856 = !DILocation(line: 1852, column: 19, scope: !1818, inlinedAt: !1832)
!1857 = !DILocation(line: 1852, column: 13, scope: !1825, inlinedAt: !1832)
!1858 = !DILocation(line: 1853, column: 23, scope: !1825, inlinedAt: !1832)
!1859 = !DILocation(line: 1853, column: 13, scope: !1827, inlinedAt: !1832)
!1860 = !DILocation(line: 1855, column: 41, scope: !1827, inlinedAt: !1832)
!1861 = !DILocation(line: 1855, column: 14, scope: !1827, inlinedAt: !1832)
!1862 = !DILocation(line: 1855, column: 14, scope: !1829, inlinedAt: !1832)
!1863 = !DILocation(line: 1855, column: 19, scope: !1827, inlinedAt: !1832)
!1864 = !DILocation(line: 1855, column: 19, scope: !1829, inlinedAt: !1832)
!1865 = !DILocation(line: 1856, column: 9, scope: !1829, inlinedAt: !1832)
!1866 = !DILocation(line: 1245, column: 6, scope: !1810)
!1867 = distinct !DISubprogram(name: "split_at_unchecked<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$18split_at_unchecked17hfaaa37e47c177771E", scope: !1746, file: !1745, line: 2038, type: !1868, scopeLine: 2038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1874)
!1868 = !DISubroutineType(types: !1869)
!1869 = !{!1870, !466, !126, !344}
!1870 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&[f64], &[f64])", file: !18, size: 256, align: 64, elements: !1871, templateParams: !38, identifier: "55d0698526019617cb325d170e5734f3")
!1871 = !{!1872, !1873}
!1872 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1870, file: !18, baseType: !466, size: 128, align: 64)
!1873 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !1870, file: !18, baseType: !466, size: 128, align: 64, offset: 128)
!1874 = !{!1875, !1876, !1877, !1879}
!1875 = !DILocalVariable(name: "self", arg: 1, scope: !1867, file: !1745, line: 2038, type: !466)
!1876 = !DILocalVariable(name: "mid", arg: 2, scope: !1867, file: !1745, line: 2038, type: !126)
!1877 = !DILocalVariable(name: "len", scope: !1878, file: !1745, line: 2043, type: !126, align: 64)
!1878 = distinct !DILexicalBlock(scope: !1867, file: !1745, line: 2043, column: 9)
!1879 = !DILocalVariable(name: "ptr", scope: !1880, file: !1745, line: 2044, type: !31, align: 64)
!1880 = distinct !DILexicalBlock(scope: !1878, file: !1745, line: 2044, column: 9)
!1881 = !DILocation(line: 2038, column: 44, scope: !1867)
!1882 = !DILocalVariable(name: "self", arg: 1, scope: !1883, file: !1745, line: 726, type: !466)
!1883 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6as_ptr17h3e295839c7688670E", scope: !1746, file: !1745, line: 726, type: !1884, scopeLine: 726, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1886)
!1884 = !DISubroutineType(types: !1885)
!1885 = !{!31, !466}
!1886 = !{!1882}
!1887 = !DILocation(line: 726, column: 25, scope: !1883, inlinedAt: !1888)
!1888 = !DILocation(line: 2044, column: 24, scope: !1878)
!1889 = !DILocation(line: 2038, column: 51, scope: !1867)
!1890 = !DILocalVariable(name: "len", arg: 2, scope: !1891, file: !1892, line: 124, type: !126)
!1891 = distinct !DISubprogram(name: "from_raw_parts<f64>", linkageName: "_ZN4core5slice3raw14from_raw_parts17h8f429d08c8c00acfE", scope: !1893, file: !1892, line: 124, type: !1894, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1896)
!1892 = !DIFile(filename: "library/core/src/slice/raw.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "1c257c0bb74a1862c3fb776eeea63ad9")
!1893 = !DINamespace(name: "raw", scope: !23)
!1894 = !DISubroutineType(types: !1895)
!1895 = !{!466, !31, !126, !344}
!1896 = !{!1897, !1890}
!1897 = !DILocalVariable(name: "data", arg: 1, scope: !1891, file: !1892, line: 124, type: !31)
!1898 = !DILocation(line: 124, column: 59, scope: !1891, inlinedAt: !1899)
!1899 = !DILocation(line: 2053, column: 19, scope: !1880)
!1900 = !DILocalVariable(name: "len", arg: 2, scope: !1901, file: !1753, line: 1174, type: !126)
!1901 = distinct !DISubprogram(name: "slice_from_raw_parts<f64>", linkageName: "_ZN4core3ptr20slice_from_raw_parts17hbd4252d7f2a79c67E", scope: !28, file: !1753, line: 1174, type: !1902, scopeLine: 1174, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1904)
!1902 = !DISubroutineType(types: !1903)
!1903 = !{!1775, !31, !126}
!1904 = !{!1905, !1900}
!1905 = !DILocalVariable(name: "data", arg: 1, scope: !1901, file: !1753, line: 1174, type: !31)
!1906 = !DILocation(line: 1174, column: 54, scope: !1901, inlinedAt: !1907)
!1907 = !DILocation(line: 139, column: 11, scope: !1891, inlinedAt: !1899)
!1908 = !DILocalVariable(name: "count", arg: 2, scope: !1909, file: !1293, line: 829, type: !126)
!1909 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$3add17h0a84ebd661e767c7E", scope: !1294, file: !1293, line: 829, type: !1910, scopeLine: 829, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1912)
!1910 = !DISubroutineType(types: !1911)
!1911 = !{!31, !31, !126, !344}
!1912 = !{!1913, !1908}
!1913 = !DILocalVariable(name: "self", arg: 1, scope: !1909, file: !1293, line: 829, type: !31)
!1914 = !DILocation(line: 829, column: 35, scope: !1909, inlinedAt: !1915)
!1915 = !DILocation(line: 2053, column: 64, scope: !1880)
!1916 = !DILocation(line: 2043, column: 19, scope: !1867)
!1917 = !DILocation(line: 2043, column: 13, scope: !1878)
!1918 = !DILocation(line: 727, column: 9, scope: !1883, inlinedAt: !1888)
!1919 = !DILocation(line: 2044, column: 13, scope: !1880)
!1920 = !DILocation(line: 124, column: 43, scope: !1891, inlinedAt: !1899)
!1921 = !DILocation(line: 1174, column: 38, scope: !1901, inlinedAt: !1907)
!1922 = !DILocalVariable(name: "data_pointer", arg: 1, scope: !1923, file: !1924, line: 117, type: !31)
!1923 = distinct !DISubprogram(name: "from_raw_parts<[f64], f64>", linkageName: "_ZN4core3ptr8metadata14from_raw_parts17hb6beba9e33f5cccdE", scope: !1925, file: !1924, line: 116, type: !1902, scopeLine: 116, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1927, retainedNodes: !1926)
!1924 = !DIFile(filename: "library/core/src/ptr/metadata.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "c85ba1a096992da0f69a2c5ff0eac593")
!1925 = !DINamespace(name: "metadata", scope: !28)
!1926 = !{!1922}
!1927 = !{!33, !1928}
!1928 = !DITemplateTypeParameter(name: "impl Thin", type: !16)
!1929 = !DILocation(line: 117, column: 5, scope: !1923, inlinedAt: !1930)
!1930 = !DILocation(line: 1175, column: 5, scope: !1901, inlinedAt: !1907)
!1931 = !DILocation(line: 829, column: 29, scope: !1909, inlinedAt: !1915)
!1932 = !DILocation(line: 77, column: 35, scope: !1933)
!1933 = !DILexicalBlockFile(scope: !1880, file: !419, discriminator: 0)
!1934 = !DILocation(line: 78, column: 17, scope: !1933)
!1935 = !DILocation(line: 77, column: 35, scope: !1936, inlinedAt: !1899)
!1936 = !DILexicalBlockFile(scope: !1891, file: !419, discriminator: 0)
!1937 = !DILocation(line: 78, column: 17, scope: !1936, inlinedAt: !1899)
!1938 = !DILocation(line: 77, column: 13, scope: !1936, inlinedAt: !1899)
!1939 = !DILocation(line: 863, column: 18, scope: !1909, inlinedAt: !1915)
!1940 = !DILocation(line: 124, column: 43, scope: !1891, inlinedAt: !1941)
!1941 = !DILocation(line: 2053, column: 45, scope: !1880)
!1942 = !DILocation(line: 1174, column: 38, scope: !1901, inlinedAt: !1943)
!1943 = !DILocation(line: 139, column: 11, scope: !1944, inlinedAt: !1941)
!1944 = !DILexicalBlockFile(scope: !1891, file: !1892, discriminator: 2)
!1945 = !DILocation(line: 117, column: 5, scope: !1923, inlinedAt: !1946)
!1946 = !DILocation(line: 1175, column: 5, scope: !1947, inlinedAt: !1943)
!1947 = !DILexicalBlockFile(scope: !1901, file: !1753, discriminator: 2)
!1948 = !DILocation(line: 2053, column: 74, scope: !1880)
!1949 = !DILocation(line: 124, column: 59, scope: !1891, inlinedAt: !1941)
!1950 = !DILocation(line: 1174, column: 54, scope: !1901, inlinedAt: !1943)
!1951 = !DILocation(line: 77, column: 35, scope: !1936, inlinedAt: !1941)
!1952 = !DILocation(line: 78, column: 17, scope: !1936, inlinedAt: !1941)
!1953 = !DILocation(line: 77, column: 13, scope: !1936, inlinedAt: !1941)
!1954 = !DILocation(line: 2053, column: 18, scope: !1880)
!1955 = !DILocation(line: 2054, column: 6, scope: !1867)
!1956 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$18split_at_unchecked18precondition_check17h21ae35dfbaefabc3E", scope: !1957, file: !419, line: 68, type: !1226, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1958)
!1957 = !DINamespace(name: "split_at_unchecked", scope: !1746)
!1958 = !{!1959, !1960, !1961}
!1959 = !DILocalVariable(name: "mid", arg: 1, scope: !1956, file: !419, line: 68, type: !126)
!1960 = !DILocalVariable(name: "len", arg: 2, scope: !1956, file: !419, line: 68, type: !126)
!1961 = !DILocalVariable(name: "msg", scope: !1962, file: !419, line: 70, type: !368, align: 64)
!1962 = distinct !DILexicalBlock(scope: !1956, file: !419, line: 70, column: 21)
!1963 = !DILocation(line: 68, column: 43, scope: !1956)
!1964 = !DILocation(line: 2049, column: 53, scope: !1965)
!1965 = !DILexicalBlockFile(scope: !1956, file: !1745, discriminator: 0)
!1966 = !DILocation(line: 70, column: 31, scope: !1956)
!1967 = !DILocation(line: 70, column: 25, scope: !1962)
!1968 = !DILocalVariable(name: "s", arg: 1, scope: !1969, file: !1101, line: 815, type: !368)
!1969 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h0e8743dc6e1636e9E", scope: !1102, file: !1101, line: 815, type: !1188, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !1190, retainedNodes: !1970)
!1970 = !{!1968}
!1971 = !DILocation(line: 815, column: 27, scope: !1969, inlinedAt: !1972)
!1972 = !DILocation(line: 73, column: 59, scope: !1962)
!1973 = !DILocalVariable(name: "self", arg: 1, scope: !1974, file: !1196, line: 578, type: !368)
!1974 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !1197, file: !1196, line: 578, type: !1199, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1975)
!1975 = !{!1973}
!1976 = !DILocation(line: 578, column: 25, scope: !1974, inlinedAt: !1977)
!1977 = !DILocation(line: 819, column: 44, scope: !1969, inlinedAt: !1972)
!1978 = !DILocalVariable(name: "self", arg: 1, scope: !1979, file: !1196, line: 157, type: !368)
!1979 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h054fe7f3ab2e1581E", scope: !1197, file: !1196, line: 157, type: !1206, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1980)
!1980 = !{!1978}
!1981 = !DILocation(line: 157, column: 22, scope: !1979, inlinedAt: !1982)
!1982 = !DILocation(line: 820, column: 40, scope: !1969, inlinedAt: !1972)
!1983 = !DILocalVariable(name: "self", arg: 1, scope: !1984, file: !1196, line: 502, type: !368)
!1984 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !1197, file: !1196, line: 502, type: !1213, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1985)
!1985 = !{!1983}
!1986 = !DILocation(line: 502, column: 27, scope: !1984, inlinedAt: !1987)
!1987 = !DILocation(line: 158, column: 14, scope: !1979, inlinedAt: !1982)
!1988 = !DILocation(line: 73, column: 21, scope: !1962)
!1989 = !DILocation(line: 75, column: 14, scope: !1956)
!1990 = distinct !DISubprogram(name: "iter<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc3af18b37f7f7f44E", scope: !1746, file: !1745, line: 1040, type: !1991, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1993)
!1991 = !DISubroutineType(types: !1992)
!1992 = !{!21, !466}
!1993 = !{!1994}
!1994 = !DILocalVariable(name: "self", arg: 1, scope: !1990, file: !1745, line: 1040, type: !466)
!1995 = !DILocation(line: 1040, column: 23, scope: !1990)
!1996 = !DILocation(line: 1041, column: 9, scope: !1990)
!1997 = !DILocation(line: 1042, column: 6, scope: !1990)
!1998 = distinct !DISubprogram(name: "iter_mut<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17hda0210016fafe2f7E", scope: !1746, file: !1745, line: 1060, type: !1731, scopeLine: 1060, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1999)
!1999 = !{!2000}
!2000 = !DILocalVariable(name: "self", arg: 1, scope: !1998, file: !1745, line: 1060, type: !1733)
!2001 = !DILocation(line: 1060, column: 27, scope: !1998)
!2002 = !DILocation(line: 1061, column: 9, scope: !1998)
!2003 = !DILocation(line: 1062, column: 6, scope: !1998)
!2004 = distinct !DISubprogram(name: "from_raw_parts<f64>", linkageName: "_ZN4core5slice3raw14from_raw_parts17h8f429d08c8c00acfE", scope: !1893, file: !1892, line: 124, type: !1894, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2005)
!2005 = !{!2006, !2007}
!2006 = !DILocalVariable(name: "data", arg: 1, scope: !2004, file: !1892, line: 124, type: !31)
!2007 = !DILocalVariable(name: "len", arg: 2, scope: !2004, file: !1892, line: 124, type: !126)
!2008 = !DILocation(line: 124, column: 43, scope: !2004)
!2009 = !DILocalVariable(name: "data", arg: 1, scope: !2010, file: !1753, line: 1174, type: !31)
!2010 = distinct !DISubprogram(name: "slice_from_raw_parts<f64>", linkageName: "_ZN4core3ptr20slice_from_raw_parts17hbd4252d7f2a79c67E", scope: !28, file: !1753, line: 1174, type: !1902, scopeLine: 1174, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2011)
!2011 = !{!2009, !2012}
!2012 = !DILocalVariable(name: "len", arg: 2, scope: !2010, file: !1753, line: 1174, type: !126)
!2013 = !DILocation(line: 1174, column: 38, scope: !2010, inlinedAt: !2014)
!2014 = !DILocation(line: 139, column: 11, scope: !2004)
!2015 = !DILocalVariable(name: "data_pointer", arg: 1, scope: !2016, file: !1924, line: 117, type: !31)
!2016 = distinct !DISubprogram(name: "from_raw_parts<[f64], f64>", linkageName: "_ZN4core3ptr8metadata14from_raw_parts17hb6beba9e33f5cccdE", scope: !1925, file: !1924, line: 116, type: !1902, scopeLine: 116, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1927, retainedNodes: !2017)
!2017 = !{!2015}
!2018 = !DILocation(line: 117, column: 5, scope: !2016, inlinedAt: !2019)
!2019 = !DILocation(line: 1175, column: 5, scope: !2010, inlinedAt: !2014)
!2020 = !DILocation(line: 124, column: 59, scope: !2004)
!2021 = !DILocation(line: 1174, column: 54, scope: !2010, inlinedAt: !2014)
!2022 = !DILocation(line: 77, column: 35, scope: !2023)
!2023 = !DILexicalBlockFile(scope: !2004, file: !419, discriminator: 0)
!2024 = !DILocation(line: 78, column: 17, scope: !2023)
!2025 = !DILocation(line: 77, column: 13, scope: !2023)
!2026 = !DILocation(line: 141, column: 2, scope: !2004)
!2027 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core5slice3raw14from_raw_parts18precondition_check17hd6457fd2112d05deE", scope: !2028, file: !419, line: 68, type: !2029, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2032)
!2028 = !DINamespace(name: "from_raw_parts", scope: !1893)
!2029 = !DISubroutineType(types: !2030)
!2030 = !{null, !2031, !126, !126, !126, !344}
!2031 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut ()", baseType: !1131, size: 64, align: 64, dwarfAddressSpace: 0)
!2032 = !{!2033, !2034, !2035, !2036, !2037}
!2033 = !DILocalVariable(name: "data", arg: 1, scope: !2027, file: !419, line: 68, type: !2031)
!2034 = !DILocalVariable(name: "size", arg: 2, scope: !2027, file: !419, line: 68, type: !126)
!2035 = !DILocalVariable(name: "align", arg: 3, scope: !2027, file: !419, line: 68, type: !126)
!2036 = !DILocalVariable(name: "len", arg: 4, scope: !2027, file: !419, line: 68, type: !126)
!2037 = !DILocalVariable(name: "msg", scope: !2038, file: !419, line: 70, type: !368, align: 64)
!2038 = distinct !DILexicalBlock(scope: !2027, file: !419, line: 70, column: 21)
!2039 = !DILocation(line: 68, column: 43, scope: !2027)
!2040 = !DILocalVariable(name: "size", arg: 1, scope: !2041, file: !419, line: 147, type: !126)
!2041 = distinct !DISubprogram(name: "is_valid_allocation_size", linkageName: "_ZN4core9ub_checks24is_valid_allocation_size17h2845047269129ee3E", scope: !2042, file: !419, line: 147, type: !2043, scopeLine: 147, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2045)
!2042 = !DINamespace(name: "ub_checks", scope: !13)
!2043 = !DISubroutineType(types: !2044)
!2044 = !{!385, !126, !126}
!2045 = !{!2040, !2046, !2047}
!2046 = !DILocalVariable(name: "len", arg: 2, scope: !2041, file: !419, line: 147, type: !126)
!2047 = !DILocalVariable(name: "max_len", scope: !2048, file: !419, line: 148, type: !126, align: 64)
!2048 = distinct !DILexicalBlock(scope: !2041, file: !419, line: 148, column: 5)
!2049 = !DILocation(line: 147, column: 46, scope: !2041, inlinedAt: !2050)
!2050 = !DILocation(line: 137, column: 20, scope: !2051)
!2051 = !DILexicalBlockFile(scope: !2027, file: !1892, discriminator: 0)
!2052 = !DILocalVariable(name: "align", arg: 2, scope: !2053, file: !419, line: 120, type: !126)
!2053 = distinct !DISubprogram(name: "maybe_is_aligned_and_not_null", linkageName: "_ZN4core9ub_checks29maybe_is_aligned_and_not_null17h2f4422f5e7a4fc51E", scope: !2042, file: !419, line: 118, type: !2054, scopeLine: 118, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2056)
!2054 = !DISubroutineType(types: !2055)
!2055 = !{!385, !1130, !126, !385}
!2056 = !{!2057, !2052, !2058}
!2057 = !DILocalVariable(name: "ptr", arg: 1, scope: !2053, file: !419, line: 119, type: !1130)
!2058 = !DILocalVariable(name: "is_zst", scope: !2053, file: !419, line: 121, type: !385, align: 8)
!2059 = !DILocation(line: 120, column: 5, scope: !2053, inlinedAt: !2060)
!2060 = !DILocation(line: 136, column: 13, scope: !2051)
!2061 = !DILocalVariable(name: "align", arg: 2, scope: !2062, file: !419, line: 134, type: !126)
!2062 = distinct !DISubprogram(name: "maybe_is_aligned", linkageName: "_ZN4core9ub_checks16maybe_is_aligned17ha0208e2eb69a5760E", scope: !2042, file: !419, line: 134, type: !1296, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2063)
!2063 = !{!2064, !2061}
!2064 = !DILocalVariable(name: "ptr", arg: 1, scope: !2062, file: !419, line: 134, type: !1130)
!2065 = !DILocation(line: 134, column: 54, scope: !2062, inlinedAt: !2066)
!2066 = !DILocation(line: 124, column: 5, scope: !2053, inlinedAt: !2060)
!2067 = !DILocalVariable(name: "align", arg: 2, scope: !2068, file: !1028, line: 2434, type: !126)
!2068 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core9ub_checks16maybe_is_aligned7runtime17h4526859232cb91e8E", scope: !2069, file: !1028, line: 2434, type: !1296, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2070)
!2069 = !DINamespace(name: "maybe_is_aligned", scope: !2042)
!2070 = !{!2071, !2067}
!2071 = !DILocalVariable(name: "ptr", arg: 1, scope: !2068, file: !1028, line: 2434, type: !1130)
!2072 = !DILocation(line: 2434, column: 40, scope: !2068, inlinedAt: !2073)
!2073 = !DILocation(line: 2447, column: 9, scope: !2074, inlinedAt: !2066)
!2074 = !DILexicalBlockFile(scope: !2062, file: !1028, discriminator: 0)
!2075 = !DILocation(line: 147, column: 59, scope: !2041, inlinedAt: !2050)
!2076 = !DILocation(line: 148, column: 9, scope: !2048, inlinedAt: !2050)
!2077 = !DILocation(line: 121, column: 5, scope: !2053, inlinedAt: !2060)
!2078 = !DILocation(line: 136, column: 54, scope: !2051)
!2079 = !DILocation(line: 119, column: 5, scope: !2053, inlinedAt: !2060)
!2080 = !DILocation(line: 134, column: 38, scope: !2062, inlinedAt: !2066)
!2081 = !DILocalVariable(name: "self", arg: 1, scope: !2082, file: !1293, line: 22, type: !1130)
!2082 = distinct !DISubprogram(name: "is_null<()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$7is_null17hbc8fb79b8cdc2490E", scope: !1294, file: !1293, line: 22, type: !2083, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1132, retainedNodes: !2085)
!2083 = !DISubroutineType(types: !2084)
!2084 = !{!385, !1130}
!2085 = !{!2081}
!2086 = !DILocation(line: 22, column: 26, scope: !2082, inlinedAt: !2087)
!2087 = !DILocation(line: 124, column: 53, scope: !2053, inlinedAt: !2060)
!2088 = !DILocation(line: 141, column: 17, scope: !2089, inlinedAt: !2073)
!2089 = !DILexicalBlockFile(scope: !2068, file: !419, discriminator: 0)
!2090 = !DILocation(line: 68, column: 13, scope: !2027)
!2091 = !DILocation(line: 159, column: 18, scope: !2092, inlinedAt: !2095)
!2092 = distinct !DISubprogram(name: "addr<u8>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17hd8ff2412043f93a2E", scope: !1294, file: !1293, line: 153, type: !2093, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !359)
!2093 = !DISubroutineType(types: !2094)
!2094 = !{!126, !1109}
!2095 = !DILocation(line: 38, column: 21, scope: !2096, inlinedAt: !2101)
!2096 = !DILexicalBlockFile(scope: !2097, file: !1293, discriminator: 0)
!2097 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$7is_null7runtime17h02206d5f8aed7e81E", scope: !2098, file: !1028, line: 2434, type: !2099, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38)
!2098 = !DINamespace(name: "is_null", scope: !1294)
!2099 = !DISubroutineType(types: !2100)
!2100 = !{!385, !1109}
!2101 = !DILocation(line: 2447, column: 9, scope: !2102, inlinedAt: !2087)
!2102 = !DILexicalBlockFile(scope: !2103, file: !1028, discriminator: 2)
!2103 = !DILexicalBlockFile(scope: !2082, file: !1028, discriminator: 0)
!2104 = !DILocation(line: 38, column: 17, scope: !2096, inlinedAt: !2101)
!2105 = !DILocation(line: 124, column: 48, scope: !2053, inlinedAt: !2060)
!2106 = !DILocation(line: 0, scope: !2107)
!2107 = !DILexicalBlockFile(scope: !2027, file: !582, discriminator: 0)
!2108 = !DILocation(line: 148, column: 22, scope: !2041, inlinedAt: !2050)
!2109 = !DILocation(line: 70, column: 31, scope: !2027)
!2110 = !DILocation(line: 70, column: 25, scope: !2038)
!2111 = !DILocalVariable(name: "s", arg: 1, scope: !2112, file: !1101, line: 815, type: !368)
!2112 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h0e8743dc6e1636e9E", scope: !1102, file: !1101, line: 815, type: !1188, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !1190, retainedNodes: !2113)
!2113 = !{!2111}
!2114 = !DILocation(line: 815, column: 27, scope: !2112, inlinedAt: !2115)
!2115 = !DILocation(line: 73, column: 59, scope: !2038)
!2116 = !DILocalVariable(name: "self", arg: 1, scope: !2117, file: !1196, line: 578, type: !368)
!2117 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !1197, file: !1196, line: 578, type: !1199, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2118)
!2118 = !{!2116}
!2119 = !DILocation(line: 578, column: 25, scope: !2117, inlinedAt: !2120)
!2120 = !DILocation(line: 819, column: 44, scope: !2112, inlinedAt: !2115)
!2121 = !DILocalVariable(name: "self", arg: 1, scope: !2122, file: !1196, line: 157, type: !368)
!2122 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h054fe7f3ab2e1581E", scope: !1197, file: !1196, line: 157, type: !1206, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2123)
!2123 = !{!2121}
!2124 = !DILocation(line: 157, column: 22, scope: !2122, inlinedAt: !2125)
!2125 = !DILocation(line: 820, column: 40, scope: !2112, inlinedAt: !2115)
!2126 = !DILocalVariable(name: "self", arg: 1, scope: !2127, file: !1196, line: 502, type: !368)
!2127 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !1197, file: !1196, line: 502, type: !1213, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2128)
!2128 = !{!2126}
!2129 = !DILocation(line: 502, column: 27, scope: !2127, inlinedAt: !2130)
!2130 = !DILocation(line: 158, column: 14, scope: !2122, inlinedAt: !2125)
!2131 = !DILocation(line: 73, column: 21, scope: !2038)
!2132 = !DILocation(line: 148, column: 34, scope: !2041, inlinedAt: !2050)
!2133 = !DILocation(line: 148, column: 19, scope: !2041, inlinedAt: !2050)
!2134 = !DILocation(line: 148, column: 54, scope: !2041, inlinedAt: !2050)
!2135 = !DILocation(line: 149, column: 5, scope: !2048, inlinedAt: !2050)
!2136 = !DILocation(line: 75, column: 14, scope: !2027)
!2137 = distinct !DISubprogram(name: "from_raw_parts_mut<f64>", linkageName: "_ZN4core5slice3raw18from_raw_parts_mut17ha41a3766ef5d2af2E", scope: !1893, file: !1892, line: 179, type: !2138, scopeLine: 179, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2140)
!2138 = !DISubroutineType(types: !2139)
!2139 = !{!1733, !219, !126, !344}
!2140 = !{!2141, !2142}
!2141 = !DILocalVariable(name: "data", arg: 1, scope: !2137, file: !1892, line: 179, type: !219)
!2142 = !DILocalVariable(name: "len", arg: 2, scope: !2137, file: !1892, line: 179, type: !126)
!2143 = !DILocation(line: 179, column: 47, scope: !2137)
!2144 = !DILocalVariable(name: "data", arg: 1, scope: !2145, file: !1753, line: 1220, type: !219)
!2145 = distinct !DISubprogram(name: "slice_from_raw_parts_mut<f64>", linkageName: "_ZN4core3ptr24slice_from_raw_parts_mut17h87660ead57e646f8E", scope: !28, file: !1753, line: 1220, type: !2146, scopeLine: 1220, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2152)
!2146 = !DISubroutineType(types: !2147)
!2147 = !{!2148, !219, !126}
!2148 = !DICompositeType(tag: DW_TAG_structure_type, name: "*mut [f64]", file: !18, size: 128, align: 64, elements: !2149, templateParams: !38, identifier: "75bca83efcea5d977a09d9c34899fde")
!2149 = !{!2150, !2151}
!2150 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !2148, file: !18, baseType: !469, size: 64, align: 64)
!2151 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !2148, file: !18, baseType: !126, size: 64, align: 64, offset: 64)
!2152 = !{!2144, !2153}
!2153 = !DILocalVariable(name: "len", arg: 2, scope: !2145, file: !1753, line: 1220, type: !126)
!2154 = !DILocation(line: 1220, column: 42, scope: !2145, inlinedAt: !2155)
!2155 = !DILocation(line: 194, column: 15, scope: !2137)
!2156 = !DILocation(line: 179, column: 61, scope: !2137)
!2157 = !DILocation(line: 1220, column: 56, scope: !2145, inlinedAt: !2155)
!2158 = !DILocation(line: 77, column: 35, scope: !2159)
!2159 = !DILexicalBlockFile(scope: !2137, file: !419, discriminator: 0)
!2160 = !DILocation(line: 78, column: 17, scope: !2159)
!2161 = !DILocation(line: 77, column: 13, scope: !2159)
!2162 = !DILocation(line: 196, column: 2, scope: !2137)
!2163 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core5slice3raw18from_raw_parts_mut18precondition_check17h8ea87cb750bfbe67E", scope: !2164, file: !419, line: 68, type: !2029, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2165)
!2164 = !DINamespace(name: "from_raw_parts_mut", scope: !1893)
!2165 = !{!2166, !2167, !2168, !2169, !2170}
!2166 = !DILocalVariable(name: "data", arg: 1, scope: !2163, file: !419, line: 68, type: !2031)
!2167 = !DILocalVariable(name: "size", arg: 2, scope: !2163, file: !419, line: 68, type: !126)
!2168 = !DILocalVariable(name: "align", arg: 3, scope: !2163, file: !419, line: 68, type: !126)
!2169 = !DILocalVariable(name: "len", arg: 4, scope: !2163, file: !419, line: 68, type: !126)
!2170 = !DILocalVariable(name: "msg", scope: !2171, file: !419, line: 70, type: !368, align: 64)
!2171 = distinct !DILexicalBlock(scope: !2163, file: !419, line: 70, column: 21)
!2172 = !DILocation(line: 68, column: 43, scope: !2163)
!2173 = !DILocalVariable(name: "size", arg: 1, scope: !2174, file: !419, line: 147, type: !126)
!2174 = distinct !DISubprogram(name: "is_valid_allocation_size", linkageName: "_ZN4core9ub_checks24is_valid_allocation_size17h2845047269129ee3E", scope: !2042, file: !419, line: 147, type: !2043, scopeLine: 147, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2175)
!2175 = !{!2173, !2176, !2177}
!2176 = !DILocalVariable(name: "len", arg: 2, scope: !2174, file: !419, line: 147, type: !126)
!2177 = !DILocalVariable(name: "max_len", scope: !2178, file: !419, line: 148, type: !126, align: 64)
!2178 = distinct !DILexicalBlock(scope: !2174, file: !419, line: 148, column: 5)
!2179 = !DILocation(line: 147, column: 46, scope: !2174, inlinedAt: !2180)
!2180 = !DILocation(line: 192, column: 20, scope: !2181)
!2181 = !DILexicalBlockFile(scope: !2163, file: !1892, discriminator: 0)
!2182 = !DILocalVariable(name: "align", arg: 2, scope: !2183, file: !419, line: 120, type: !126)
!2183 = distinct !DISubprogram(name: "maybe_is_aligned_and_not_null", linkageName: "_ZN4core9ub_checks29maybe_is_aligned_and_not_null17h2f4422f5e7a4fc51E", scope: !2042, file: !419, line: 118, type: !2054, scopeLine: 118, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2184)
!2184 = !{!2185, !2182, !2186}
!2185 = !DILocalVariable(name: "ptr", arg: 1, scope: !2183, file: !419, line: 119, type: !1130)
!2186 = !DILocalVariable(name: "is_zst", scope: !2183, file: !419, line: 121, type: !385, align: 8)
!2187 = !DILocation(line: 120, column: 5, scope: !2183, inlinedAt: !2188)
!2188 = !DILocation(line: 191, column: 13, scope: !2181)
!2189 = !DILocalVariable(name: "align", arg: 2, scope: !2190, file: !419, line: 134, type: !126)
!2190 = distinct !DISubprogram(name: "maybe_is_aligned", linkageName: "_ZN4core9ub_checks16maybe_is_aligned17ha0208e2eb69a5760E", scope: !2042, file: !419, line: 134, type: !1296, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2191)
!2191 = !{!2192, !2189}
!2192 = !DILocalVariable(name: "ptr", arg: 1, scope: !2190, file: !419, line: 134, type: !1130)
!2193 = !DILocation(line: 134, column: 54, scope: !2190, inlinedAt: !2194)
!2194 = !DILocation(line: 124, column: 5, scope: !2183, inlinedAt: !2188)
!2195 = !DILocalVariable(name: "align", arg: 2, scope: !2196, file: !1028, line: 2434, type: !126)
!2196 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core9ub_checks16maybe_is_aligned7runtime17h4526859232cb91e8E", scope: !2069, file: !1028, line: 2434, type: !1296, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2197)
!2197 = !{!2198, !2195}
!2198 = !DILocalVariable(name: "ptr", arg: 1, scope: !2196, file: !1028, line: 2434, type: !1130)
!2199 = !DILocation(line: 2434, column: 40, scope: !2196, inlinedAt: !2200)
!2200 = !DILocation(line: 2447, column: 9, scope: !2201, inlinedAt: !2194)
!2201 = !DILexicalBlockFile(scope: !2190, file: !1028, discriminator: 0)
!2202 = !DILocation(line: 147, column: 59, scope: !2174, inlinedAt: !2180)
!2203 = !DILocation(line: 148, column: 9, scope: !2178, inlinedAt: !2180)
!2204 = !DILocation(line: 121, column: 5, scope: !2183, inlinedAt: !2188)
!2205 = !DILocation(line: 191, column: 54, scope: !2181)
!2206 = !DILocation(line: 119, column: 5, scope: !2183, inlinedAt: !2188)
!2207 = !DILocation(line: 134, column: 38, scope: !2190, inlinedAt: !2194)
!2208 = !DILocalVariable(name: "self", arg: 1, scope: !2209, file: !1293, line: 22, type: !1130)
!2209 = distinct !DISubprogram(name: "is_null<()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$7is_null17hbc8fb79b8cdc2490E", scope: !1294, file: !1293, line: 22, type: !2083, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1132, retainedNodes: !2210)
!2210 = !{!2208}
!2211 = !DILocation(line: 22, column: 26, scope: !2209, inlinedAt: !2212)
!2212 = !DILocation(line: 124, column: 53, scope: !2183, inlinedAt: !2188)
!2213 = !DILocation(line: 141, column: 17, scope: !2214, inlinedAt: !2200)
!2214 = !DILexicalBlockFile(scope: !2196, file: !419, discriminator: 0)
!2215 = !DILocation(line: 68, column: 13, scope: !2163)
!2216 = !DILocation(line: 159, column: 18, scope: !2217, inlinedAt: !2218)
!2217 = distinct !DISubprogram(name: "addr<u8>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17hd8ff2412043f93a2E", scope: !1294, file: !1293, line: 153, type: !2093, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !359)
!2218 = !DILocation(line: 38, column: 21, scope: !2219, inlinedAt: !2221)
!2219 = !DILexicalBlockFile(scope: !2220, file: !1293, discriminator: 0)
!2220 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$7is_null7runtime17h02206d5f8aed7e81E", scope: !2098, file: !1028, line: 2434, type: !2099, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38)
!2221 = !DILocation(line: 2447, column: 9, scope: !2222, inlinedAt: !2212)
!2222 = !DILexicalBlockFile(scope: !2223, file: !1028, discriminator: 2)
!2223 = !DILexicalBlockFile(scope: !2209, file: !1028, discriminator: 0)
!2224 = !DILocation(line: 38, column: 17, scope: !2219, inlinedAt: !2221)
!2225 = !DILocation(line: 124, column: 48, scope: !2183, inlinedAt: !2188)
!2226 = !DILocation(line: 0, scope: !2227)
!2227 = !DILexicalBlockFile(scope: !2163, file: !582, discriminator: 0)
!2228 = !DILocation(line: 148, column: 22, scope: !2174, inlinedAt: !2180)
!2229 = !DILocation(line: 70, column: 31, scope: !2163)
!2230 = !DILocation(line: 70, column: 25, scope: !2171)
!2231 = !DILocalVariable(name: "s", arg: 1, scope: !2232, file: !1101, line: 815, type: !368)
!2232 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h0e8743dc6e1636e9E", scope: !1102, file: !1101, line: 815, type: !1188, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !1190, retainedNodes: !2233)
!2233 = !{!2231}
!2234 = !DILocation(line: 815, column: 27, scope: !2232, inlinedAt: !2235)
!2235 = !DILocation(line: 73, column: 59, scope: !2171)
!2236 = !DILocalVariable(name: "self", arg: 1, scope: !2237, file: !1196, line: 578, type: !368)
!2237 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !1197, file: !1196, line: 578, type: !1199, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2238)
!2238 = !{!2236}
!2239 = !DILocation(line: 578, column: 25, scope: !2237, inlinedAt: !2240)
!2240 = !DILocation(line: 819, column: 44, scope: !2232, inlinedAt: !2235)
!2241 = !DILocalVariable(name: "self", arg: 1, scope: !2242, file: !1196, line: 157, type: !368)
!2242 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h054fe7f3ab2e1581E", scope: !1197, file: !1196, line: 157, type: !1206, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2243)
!2243 = !{!2241}
!2244 = !DILocation(line: 157, column: 22, scope: !2242, inlinedAt: !2245)
!2245 = !DILocation(line: 820, column: 40, scope: !2232, inlinedAt: !2235)
!2246 = !DILocalVariable(name: "self", arg: 1, scope: !2247, file: !1196, line: 502, type: !368)
!2247 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !1197, file: !1196, line: 502, type: !1213, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2248)
!2248 = !{!2246}
!2249 = !DILocation(line: 502, column: 27, scope: !2247, inlinedAt: !2250)
!2250 = !DILocation(line: 158, column: 14, scope: !2242, inlinedAt: !2245)
!2251 = !DILocation(line: 73, column: 21, scope: !2171)
!2252 = !DILocation(line: 148, column: 34, scope: !2174, inlinedAt: !2180)
!2253 = !DILocation(line: 148, column: 19, scope: !2174, inlinedAt: !2180)
!2254 = !DILocation(line: 148, column: 54, scope: !2174, inlinedAt: !2180)
!2255 = !DILocation(line: 149, column: 5, scope: !2178, inlinedAt: !2180)
!2256 = !DILocation(line: 75, column: 14, scope: !2163)
!2257 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h9fa6e737cbea7607E", scope: !21, file: !1727, line: 96, type: !1991, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !2258, retainedNodes: !2259)
!2258 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h9fa6e737cbea7607E", scope: !21, file: !1727, line: 96, type: !1991, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!2259 = !{!2260, !2261, !2263, !2265}
!2260 = !DILocalVariable(name: "slice", arg: 1, scope: !2257, file: !1727, line: 96, type: !466)
!2261 = !DILocalVariable(name: "len", scope: !2262, file: !1727, line: 97, type: !126, align: 64)
!2262 = distinct !DILexicalBlock(scope: !2257, file: !1727, line: 97, column: 9)
!2263 = !DILocalVariable(name: "ptr", scope: !2264, file: !1727, line: 98, type: !26, align: 64)
!2264 = distinct !DILexicalBlock(scope: !2262, file: !1727, line: 98, column: 9)
!2265 = !DILocalVariable(name: "end_or_len", scope: !2266, file: !1727, line: 101, type: !31, align: 64)
!2266 = distinct !DILexicalBlock(scope: !2264, file: !1727, line: 101, column: 13)
!2267 = !DILocation(line: 96, column: 29, scope: !2257)
!2268 = !DILocalVariable(name: "r", arg: 1, scope: !2269, file: !317, line: 282, type: !466)
!2269 = distinct !DISubprogram(name: "from_ref<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17hc9270e4e45226a81E", scope: !1772, file: !317, line: 282, type: !2270, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !2272, retainedNodes: !2273)
!2270 = !DISubroutineType(types: !2271)
!2271 = !{!1772, !466}
!2272 = !DISubprogram(name: "from_ref<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17hc9270e4e45226a81E", scope: !1772, file: !317, line: 282, type: !2270, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!2273 = !{!2268}
!2274 = !DILocation(line: 282, column: 27, scope: !2269, inlinedAt: !2275)
!2275 = !DILocation(line: 98, column: 31, scope: !2262)
!2276 = !DILocation(line: 101, column: 17, scope: !2266)
!2277 = !DILocation(line: 97, column: 19, scope: !2257)
!2278 = !DILocation(line: 97, column: 13, scope: !2262)
!2279 = !DILocalVariable(name: "addr", arg: 1, scope: !2280, file: !1753, line: 884, type: !126)
!2280 = distinct !DISubprogram(name: "without_provenance<f64>", linkageName: "_ZN4core3ptr18without_provenance17hf5b45405f2eeab39E", scope: !28, file: !1753, line: 884, type: !2281, scopeLine: 884, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2283)
!2281 = !DISubroutineType(types: !2282)
!2282 = !{!31, !126}
!2283 = !{!2279}
!2284 = !DILocation(line: 884, column: 36, scope: !2280, inlinedAt: !2285)
!2285 = !DILocation(line: 102, column: 32, scope: !2264)
!2286 = !DILocalVariable(name: "count", arg: 2, scope: !2287, file: !401, line: 927, type: !126)
!2287 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hd67fdddf1a33ab80E", scope: !402, file: !401, line: 927, type: !1761, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2288)
!2288 = !{!2289, !2286}
!2289 = !DILocalVariable(name: "self", arg: 1, scope: !2287, file: !401, line: 927, type: !219)
!2290 = !DILocation(line: 927, column: 35, scope: !2287, inlinedAt: !2291)
!2291 = !DILocation(line: 102, column: 78, scope: !2264)
!2292 = !DILocation(line: 284, column: 18, scope: !2269, inlinedAt: !2275)
!2293 = !DILocalVariable(name: "self", arg: 1, scope: !2294, file: !317, line: 502, type: !1772)
!2294 = distinct !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h976d0afa08cca10eE", scope: !1772, file: !317, line: 502, type: !1788, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1791, declaration: !1790, retainedNodes: !2295)
!2295 = !{!2293}
!2296 = !DILocation(line: 502, column: 26, scope: !2294, inlinedAt: !2297)
!2297 = !DILocation(line: 98, column: 56, scope: !2262)
!2298 = !DILocation(line: 504, column: 18, scope: !2294, inlinedAt: !2297)
!2299 = !DILocation(line: 98, column: 13, scope: !2264)
!2300 = !DILocalVariable(name: "self", arg: 1, scope: !2301, file: !317, line: 401, type: !26)
!2301 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h27e3a2e033a1e9ecE", scope: !26, file: !317, line: 401, type: !423, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !425, retainedNodes: !2302)
!2302 = !{!2300}
!2303 = !DILocation(line: 401, column: 25, scope: !2301, inlinedAt: !2304)
!2304 = !DILocation(line: 102, column: 69, scope: !2264)
!2305 = !DILocation(line: 102, column: 20, scope: !2264)
!2306 = !DILocation(line: 407, column: 18, scope: !2301, inlinedAt: !2304)
!2307 = !DILocation(line: 927, column: 29, scope: !2287, inlinedAt: !2291)
!2308 = !DILocation(line: 961, column: 18, scope: !2287, inlinedAt: !2291)
!2309 = !DILocation(line: 102, column: 63, scope: !2264)
!2310 = !DILocation(line: 102, column: 17, scope: !2264)
!2311 = !DILocation(line: 104, column: 13, scope: !2266)
!2312 = !DILocation(line: 106, column: 6, scope: !2257)
!2313 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17hc48b9107c6e2f8d4E", scope: !215, file: !1727, line: 221, type: !1731, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1737, retainedNodes: !2314)
!2314 = !{!2315, !2316, !2318, !2320}
!2315 = !DILocalVariable(name: "slice", arg: 1, scope: !2313, file: !1727, line: 221, type: !1733)
!2316 = !DILocalVariable(name: "len", scope: !2317, file: !1727, line: 222, type: !126, align: 64)
!2317 = distinct !DILexicalBlock(scope: !2313, file: !1727, line: 222, column: 9)
!2318 = !DILocalVariable(name: "ptr", scope: !2319, file: !1727, line: 223, type: !26, align: 64)
!2319 = distinct !DILexicalBlock(scope: !2317, file: !1727, line: 223, column: 9)
!2320 = !DILocalVariable(name: "end_or_len", scope: !2321, file: !1727, line: 241, type: !219, align: 64)
!2321 = distinct !DILexicalBlock(scope: !2319, file: !1727, line: 241, column: 13)
!2322 = !DILocation(line: 221, column: 29, scope: !2313)
!2323 = !DILocalVariable(name: "r", arg: 1, scope: !2324, file: !317, line: 291, type: !1733)
!2324 = distinct !DISubprogram(name: "from_mut<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_mut17h46b02fe897293cb9E", scope: !1772, file: !317, line: 291, type: !1779, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1781, retainedNodes: !2325)
!2325 = !{!2323}
!2326 = !DILocation(line: 291, column: 27, scope: !2324, inlinedAt: !2327)
!2327 = !DILocation(line: 223, column: 31, scope: !2317)
!2328 = !DILocation(line: 241, column: 17, scope: !2321)
!2329 = !DILocation(line: 222, column: 19, scope: !2313)
!2330 = !DILocation(line: 222, column: 13, scope: !2317)
!2331 = !DILocalVariable(name: "addr", arg: 1, scope: !2332, file: !1753, line: 924, type: !126)
!2332 = distinct !DISubprogram(name: "without_provenance_mut<f64>", linkageName: "_ZN4core3ptr22without_provenance_mut17h7c94227e057ebc80E", scope: !28, file: !1753, line: 924, type: !1754, scopeLine: 924, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2333)
!2333 = !{!2331}
!2334 = !DILocation(line: 924, column: 40, scope: !2332, inlinedAt: !2335)
!2335 = !DILocation(line: 242, column: 32, scope: !2319)
!2336 = !DILocalVariable(name: "count", arg: 2, scope: !2337, file: !401, line: 927, type: !126)
!2337 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hd67fdddf1a33ab80E", scope: !402, file: !401, line: 927, type: !1761, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2338)
!2338 = !{!2339, !2336}
!2339 = !DILocalVariable(name: "self", arg: 1, scope: !2337, file: !401, line: 927, type: !219)
!2340 = !DILocation(line: 927, column: 35, scope: !2337, inlinedAt: !2341)
!2341 = !DILocation(line: 242, column: 82, scope: !2319)
!2342 = !DILocation(line: 293, column: 18, scope: !2324, inlinedAt: !2327)
!2343 = !DILocalVariable(name: "self", arg: 1, scope: !2344, file: !317, line: 502, type: !1772)
!2344 = distinct !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h976d0afa08cca10eE", scope: !1772, file: !317, line: 502, type: !1788, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1791, declaration: !1790, retainedNodes: !2345)
!2345 = !{!2343}
!2346 = !DILocation(line: 502, column: 26, scope: !2344, inlinedAt: !2347)
!2347 = !DILocation(line: 223, column: 56, scope: !2317)
!2348 = !DILocation(line: 504, column: 18, scope: !2344, inlinedAt: !2347)
!2349 = !DILocation(line: 223, column: 13, scope: !2319)
!2350 = !DILocalVariable(name: "self", arg: 1, scope: !2351, file: !317, line: 401, type: !26)
!2351 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h27e3a2e033a1e9ecE", scope: !26, file: !317, line: 401, type: !423, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !425, retainedNodes: !2352)
!2352 = !{!2350}
!2353 = !DILocation(line: 401, column: 25, scope: !2351, inlinedAt: !2354)
!2354 = !DILocation(line: 242, column: 73, scope: !2319)
!2355 = !DILocation(line: 242, column: 20, scope: !2319)
!2356 = !DILocation(line: 407, column: 18, scope: !2351, inlinedAt: !2354)
!2357 = !DILocation(line: 927, column: 29, scope: !2337, inlinedAt: !2341)
!2358 = !DILocation(line: 961, column: 18, scope: !2337, inlinedAt: !2341)
!2359 = !DILocation(line: 242, column: 17, scope: !2319)
!2360 = !DILocation(line: 244, column: 13, scope: !2321)
!2361 = !DILocation(line: 246, column: 6, scope: !2313)
!2362 = distinct !DISubprogram(name: "into_iter<f64>", linkageName: "_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h30587c328a95b36dE", scope: !2363, file: !1727, line: 25, type: !1991, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2364)
!2363 = !DINamespace(name: "{impl#1}", scope: !22)
!2364 = !{!2365}
!2365 = !DILocalVariable(name: "self", arg: 1, scope: !2362, file: !1727, line: 25, type: !466)
!2366 = !DILocation(line: 25, column: 18, scope: !2362)
!2367 = !DILocalVariable(name: "self", arg: 1, scope: !2368, file: !1745, line: 1040, type: !466)
!2368 = distinct !DISubprogram(name: "iter<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc3af18b37f7f7f44E", scope: !1746, file: !1745, line: 1040, type: !1991, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2369)
!2369 = !{!2367}
!2370 = !DILocation(line: 1040, column: 23, scope: !2368, inlinedAt: !2371)
!2371 = !DILocation(line: 26, column: 14, scope: !2362)
!2372 = !DILocalVariable(name: "slice", arg: 1, scope: !2373, file: !1727, line: 96, type: !466)
!2373 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h9fa6e737cbea7607E", scope: !21, file: !1727, line: 96, type: !1991, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !2258, retainedNodes: !2374)
!2374 = !{!2372, !2375, !2377, !2379}
!2375 = !DILocalVariable(name: "len", scope: !2376, file: !1727, line: 97, type: !126, align: 64)
!2376 = distinct !DILexicalBlock(scope: !2373, file: !1727, line: 97, column: 9)
!2377 = !DILocalVariable(name: "ptr", scope: !2378, file: !1727, line: 98, type: !26, align: 64)
!2378 = distinct !DILexicalBlock(scope: !2376, file: !1727, line: 98, column: 9)
!2379 = !DILocalVariable(name: "end_or_len", scope: !2380, file: !1727, line: 101, type: !31, align: 64)
!2380 = distinct !DILexicalBlock(scope: !2378, file: !1727, line: 101, column: 13)
!2381 = !DILocation(line: 96, column: 29, scope: !2373, inlinedAt: !2382)
!2382 = !DILocation(line: 1041, column: 9, scope: !2368, inlinedAt: !2371)
!2383 = !DILocalVariable(name: "r", arg: 1, scope: !2384, file: !317, line: 282, type: !466)
!2384 = distinct !DISubprogram(name: "from_ref<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17hc9270e4e45226a81E", scope: !1772, file: !317, line: 282, type: !2270, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !2272, retainedNodes: !2385)
!2385 = !{!2383}
!2386 = !DILocation(line: 282, column: 27, scope: !2384, inlinedAt: !2387)
!2387 = !DILocation(line: 98, column: 31, scope: !2376, inlinedAt: !2382)
!2388 = !DILocation(line: 101, column: 17, scope: !2380, inlinedAt: !2382)
!2389 = !DILocation(line: 97, column: 19, scope: !2373, inlinedAt: !2382)
!2390 = !DILocation(line: 97, column: 13, scope: !2376, inlinedAt: !2382)
!2391 = !DILocalVariable(name: "addr", arg: 1, scope: !2392, file: !1753, line: 884, type: !126)
!2392 = distinct !DISubprogram(name: "without_provenance<f64>", linkageName: "_ZN4core3ptr18without_provenance17hf5b45405f2eeab39E", scope: !28, file: !1753, line: 884, type: !2281, scopeLine: 884, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2393)
!2393 = !{!2391}
!2394 = !DILocation(line: 884, column: 36, scope: !2392, inlinedAt: !2395)
!2395 = !DILocation(line: 102, column: 32, scope: !2378, inlinedAt: !2382)
!2396 = !DILocalVariable(name: "count", arg: 2, scope: !2397, file: !401, line: 927, type: !126)
!2397 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hd67fdddf1a33ab80E", scope: !402, file: !401, line: 927, type: !1761, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2398)
!2398 = !{!2399, !2396}
!2399 = !DILocalVariable(name: "self", arg: 1, scope: !2397, file: !401, line: 927, type: !219)
!2400 = !DILocation(line: 927, column: 35, scope: !2397, inlinedAt: !2401)
!2401 = !DILocation(line: 102, column: 78, scope: !2378, inlinedAt: !2382)
!2402 = !DILocation(line: 284, column: 18, scope: !2384, inlinedAt: !2387)
!2403 = !DILocalVariable(name: "self", arg: 1, scope: !2404, file: !317, line: 502, type: !1772)
!2404 = distinct !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h976d0afa08cca10eE", scope: !1772, file: !317, line: 502, type: !1788, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1791, declaration: !1790, retainedNodes: !2405)
!2405 = !{!2403}
!2406 = !DILocation(line: 502, column: 26, scope: !2404, inlinedAt: !2407)
!2407 = !DILocation(line: 98, column: 56, scope: !2376, inlinedAt: !2382)
!2408 = !DILocation(line: 504, column: 18, scope: !2404, inlinedAt: !2407)
!2409 = !DILocation(line: 98, column: 13, scope: !2378, inlinedAt: !2382)
!2410 = !DILocalVariable(name: "self", arg: 1, scope: !2411, file: !317, line: 401, type: !26)
!2411 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h27e3a2e033a1e9ecE", scope: !26, file: !317, line: 401, type: !423, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !425, retainedNodes: !2412)
!2412 = !{!2410}
!2413 = !DILocation(line: 401, column: 25, scope: !2411, inlinedAt: !2414)
!2414 = !DILocation(line: 102, column: 69, scope: !2378, inlinedAt: !2382)
!2415 = !DILocation(line: 102, column: 20, scope: !2378, inlinedAt: !2382)
!2416 = !DILocation(line: 407, column: 18, scope: !2411, inlinedAt: !2414)
!2417 = !DILocation(line: 927, column: 29, scope: !2397, inlinedAt: !2401)
!2418 = !DILocation(line: 961, column: 18, scope: !2397, inlinedAt: !2401)
!2419 = !DILocation(line: 102, column: 63, scope: !2378, inlinedAt: !2382)
!2420 = !DILocation(line: 102, column: 17, scope: !2378, inlinedAt: !2382)
!2421 = !DILocation(line: 104, column: 13, scope: !2380, inlinedAt: !2382)
!2422 = !DILocation(line: 27, column: 6, scope: !2362)
!2423 = distinct !DISubprogram(name: "unwrap_or<f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17h8eebcc7d61aa936bE", scope: !2424, file: !517, line: 1038, type: !2435, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !2437, retainedNodes: !2438)
!2424 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<f64>", scope: !192, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !2425, templateParams: !38, identifier: "2dba3d5d643af83f672e49d11190e3e1")
!2425 = !{!2426}
!2426 = !DICompositeType(tag: DW_TAG_variant_part, scope: !2424, file: !18, size: 128, align: 64, elements: !2427, templateParams: !38, identifier: "2459c3374fe6f39e654213ffe16d09ae", discriminator: !2434)
!2427 = !{!2428, !2430}
!2428 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !2426, file: !18, baseType: !2429, size: 128, align: 64, extraData: i64 0)
!2429 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !2424, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !32, identifier: "66d3d0f0f14ec755afdda75addcb23df")
!2430 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !2426, file: !18, baseType: !2431, size: 128, align: 64, extraData: i64 1)
!2431 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !2424, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !2432, templateParams: !32, identifier: "cffe28f075c36a0754f941d6bdb0a54f")
!2432 = !{!2433}
!2433 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !2431, file: !18, baseType: !16, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!2434 = !DIDerivedType(tag: DW_TAG_member, scope: !2424, file: !18, baseType: !210, size: 64, align: 64, flags: DIFlagArtificial)
!2435 = !DISubroutineType(types: !2436)
!2436 = !{!16, !2424, !16}
!2437 = !DISubprogram(name: "unwrap_or<f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17h8eebcc7d61aa936bE", scope: !2424, file: !517, line: 1038, type: !2435, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!2438 = !{!2439, !2440, !2441}
!2439 = !DILocalVariable(name: "self", arg: 1, scope: !2423, file: !517, line: 1038, type: !2424)
!2440 = !DILocalVariable(name: "default", arg: 2, scope: !2423, file: !517, line: 1038, type: !16)
!2441 = !DILocalVariable(name: "x", scope: !2442, file: !517, line: 1043, type: !16, align: 64)
!2442 = distinct !DILexicalBlock(scope: !2423, file: !517, line: 1043, column: 13)
!2443 = !DILocation(line: 1043, column: 18, scope: !2442)
!2444 = !DILocation(line: 1038, column: 28, scope: !2423)
!2445 = !DILocation(line: 1038, column: 34, scope: !2423)
!2446 = !DILocation(line: 1042, column: 15, scope: !2423)
!2447 = !DILocation(line: 1042, column: 9, scope: !2423)
!2448 = !DILocation(line: 1043, column: 18, scope: !2423)
!2449 = !DILocation(line: 1046, column: 5, scope: !2423)
!2450 = !DILocation(line: 1044, column: 21, scope: !2423)
!2451 = !DILocation(line: 1046, column: 6, scope: !2423)
!2452 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h222f4bc174f36e17E", scope: !51, file: !2453, line: 160, type: !1513, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2456, retainedNodes: !2454)
!2453 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!2454 = !{!2455}
!2455 = !DILocalVariable(name: "iter", arg: 1, scope: !2452, file: !2453, line: 160, type: !117)
!2456 = !{!2457}
!2457 = !DITemplateTypeParameter(name: "I", type: !117)
!2458 = !DILocation(line: 160, column: 44, scope: !2452)
!2459 = !DILocation(line: 161, column: 22, scope: !2452)
!2460 = !DILocation(line: 166, column: 14, scope: !2452)
!2461 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::sum_of_squares::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h429ddb1873737b1aE", scope: !51, file: !2453, line: 160, type: !1502, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2464, retainedNodes: !2462)
!2462 = !{!2463}
!2463 = !DILocalVariable(name: "iter", arg: 1, scope: !2461, file: !2453, line: 160, type: !82)
!2464 = !{!2465}
!2465 = !DITemplateTypeParameter(name: "I", type: !82)
!2466 = !DILocation(line: 160, column: 44, scope: !2461)
!2467 = !DILocation(line: 161, column: 22, scope: !2461)
!2468 = !DILocation(line: 166, column: 14, scope: !2461)
!2469 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::orbit::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h55705844b23f57deE", scope: !51, file: !2453, line: 160, type: !1523, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2472, retainedNodes: !2470)
!2470 = !{!2471}
!2471 = !DILocalVariable(name: "iter", arg: 1, scope: !2469, file: !2453, line: 160, type: !17)
!2472 = !{!2473}
!2473 = !DITemplateTypeParameter(name: "I", type: !17)
!2474 = !DILocation(line: 160, column: 44, scope: !2469)
!2475 = !DILocation(line: 161, column: 22, scope: !2469)
!2476 = !DILocation(line: 166, column: 14, scope: !2469)
!2477 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::sum_of_squares::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5c63472e61496256E", scope: !50, file: !2453, line: 164, type: !2478, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2464, retainedNodes: !2481)
!2478 = !DISubroutineType(types: !2479)
!2479 = !{!16, !2480, !16, !16}
!2480 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::sum_of_squares::{closure_env#0}>>", baseType: !90, size: 64, align: 64, dwarfAddressSpace: 0)
!2481 = !{!2482, !2483, !2484}
!2482 = !DILocalVariable(name: "a", arg: 2, scope: !2477, file: !2453, line: 164, type: !16)
!2483 = !DILocalVariable(name: "b", arg: 3, scope: !2477, file: !2453, line: 164, type: !16)
!2484 = !DILocalVariable(arg: 1, scope: !2477, file: !2453, line: 164, type: !2480)
!2485 = !DILocation(line: 164, column: 21, scope: !2477)
!2486 = !DILocation(line: 164, column: 22, scope: !2477)
!2487 = !DILocation(line: 164, column: 25, scope: !2477)
!2488 = !DILocation(line: 164, column: 28, scope: !2477)
!2489 = !DILocation(line: 164, column: 33, scope: !2477)
!2490 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::orbit::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h70ef59c592b2ad18E", scope: !50, file: !2453, line: 164, type: !2491, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2472, retainedNodes: !2494)
!2491 = !DISubroutineType(types: !2492)
!2492 = !{!16, !2493, !16, !16}
!2493 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::orbit::{closure_env#0}>>", baseType: !49, size: 64, align: 64, dwarfAddressSpace: 0)
!2494 = !{!2495, !2496, !2497}
!2495 = !DILocalVariable(name: "a", arg: 2, scope: !2490, file: !2453, line: 164, type: !16)
!2496 = !DILocalVariable(name: "b", arg: 3, scope: !2490, file: !2453, line: 164, type: !16)
!2497 = !DILocalVariable(arg: 1, scope: !2490, file: !2453, line: 164, type: !2493)
!2498 = !DILocation(line: 164, column: 21, scope: !2490)
!2499 = !DILocation(line: 164, column: 22, scope: !2490)
!2500 = !DILocation(line: 164, column: 25, scope: !2490)
!2501 = !DILocation(line: 164, column: 28, scope: !2490)
!2502 = !DILocation(line: 164, column: 33, scope: !2490)
!2503 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hc7620a0b4df90579E", scope: !50, file: !2453, line: 164, type: !2504, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2456, retainedNodes: !2507)
!2504 = !DISubroutineType(types: !2505)
!2505 = !{!16, !2506, !16, !16}
!2506 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, lib::dot::{closure_env#0}>>", baseType: !137, size: 64, align: 64, dwarfAddressSpace: 0)
!2507 = !{!2508, !2509, !2510}
!2508 = !DILocalVariable(name: "a", arg: 2, scope: !2503, file: !2453, line: 164, type: !16)
!2509 = !DILocalVariable(name: "b", arg: 3, scope: !2503, file: !2453, line: 164, type: !16)
!2510 = !DILocalVariable(arg: 1, scope: !2503, file: !2453, line: 164, type: !2506)
!2511 = !DILocation(line: 164, column: 21, scope: !2503)
!2512 = !DILocation(line: 164, column: 22, scope: !2503)
!2513 = !DILocation(line: 164, column: 25, scope: !2503)
!2514 = !DILocation(line: 164, column: 28, scope: !2503)
!2515 = !DILocation(line: 164, column: 33, scope: !2503)
!2516 = distinct !DISubprogram(name: "add", linkageName: "_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Add$LT$$RF$f64$GT$$GT$3add17he6c062f4f2b26e20E", scope: !2517, file: !989, line: 38, type: !2518, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2520)
!2517 = !DINamespace(name: "{impl#59}", scope: !991)
!2518 = !DISubroutineType(types: !2519)
!2519 = !{!16, !16, !41, !344}
!2520 = !{!2521, !2522}
!2521 = !DILocalVariable(name: "self", arg: 1, scope: !2516, file: !989, line: 38, type: !16)
!2522 = !DILocalVariable(name: "other", arg: 2, scope: !2516, file: !989, line: 38, type: !41)
!2523 = !DILocation(line: 38, column: 24, scope: !2516)
!2524 = !DILocation(line: 38, column: 30, scope: !2516)
!2525 = !DILocation(line: 39, column: 37, scope: !2516)
!2526 = !DILocation(line: 105, column: 45, scope: !2527, inlinedAt: !2529)
!2527 = distinct !DISubprogram(name: "add", linkageName: "_ZN45_$LT$f64$u20$as$u20$core..ops..arith..Add$GT$3add17hfe43834d5a7464c2E", scope: !2528, file: !1003, line: 105, type: !1005, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38)
!2528 = !DINamespace(name: "{impl#14}", scope: !991)
!2529 = !DILocation(line: 39, column: 17, scope: !2516)
!2530 = !DILocation(line: 40, column: 14, scope: !2516)
!2531 = distinct !DISubprogram(name: "mul", linkageName: "_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17h025ffd9e49f6a576E", scope: !2532, file: !989, line: 38, type: !2518, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2533)
!2532 = !DINamespace(name: "{impl#187}", scope: !991)
!2533 = !{!2534, !2535}
!2534 = !DILocalVariable(name: "self", arg: 1, scope: !2531, file: !989, line: 38, type: !16)
!2535 = !DILocalVariable(name: "other", arg: 2, scope: !2531, file: !989, line: 38, type: !41)
!2536 = !DILocation(line: 38, column: 24, scope: !2531)
!2537 = !DILocation(line: 38, column: 30, scope: !2531)
!2538 = !DILocation(line: 39, column: 37, scope: !2531)
!2539 = !DILocation(line: 352, column: 45, scope: !2540, inlinedAt: !2541)
!2540 = distinct !DISubprogram(name: "mul", linkageName: "_ZN45_$LT$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17hba333a3e50b28069E", scope: !1004, file: !1003, line: 352, type: !1005, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38)
!2541 = !DILocation(line: 39, column: 17, scope: !2531)
!2542 = !DILocation(line: 40, column: 14, scope: !2531)
!2543 = distinct !DISubprogram(name: "into_iter<core::iter::adapters::zip::Zip<core::slice::iter::IterMut<f64>, core::slice::iter::IterMut<f64>>>", linkageName: "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h01ee5b90d5ff93deE", scope: !695, file: !694, line: 322, type: !2544, scopeLine: 322, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2548, retainedNodes: !2546)
!2544 = !DISubroutineType(types: !2545)
!2545 = !{!212, !212}
!2546 = !{!2547}
!2547 = !DILocalVariable(name: "self", arg: 1, scope: !2543, file: !694, line: 322, type: !212)
!2548 = !{!2549}
!2549 = !DITemplateTypeParameter(name: "I", type: !212)
!2550 = !DILocation(line: 322, column: 18, scope: !2543)
!2551 = !DILocation(line: 323, column: 9, scope: !2543)
!2552 = !DILocation(line: 324, column: 6, scope: !2543)
!2553 = distinct !DISubprogram(name: "into_iter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::ChunksExact<f64>>>", linkageName: "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hacd3ed330f0ec4a8E", scope: !695, file: !694, line: 322, type: !2554, scopeLine: 322, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2558, retainedNodes: !2556)
!2554 = !DISubroutineType(types: !2555)
!2555 = !{!477, !477}
!2556 = !{!2557}
!2557 = !DILocalVariable(name: "self", arg: 1, scope: !2553, file: !694, line: 322, type: !477)
!2558 = !{!2559}
!2559 = !DITemplateTypeParameter(name: "I", type: !477)
!2560 = !DILocation(line: 322, column: 18, scope: !2553)
!2561 = !DILocation(line: 323, column: 9, scope: !2553)
!2562 = !DILocation(line: 324, column: 6, scope: !2553)
!2563 = distinct !DISubprogram(name: "into_iter<core::ops::range::Range<usize>>", linkageName: "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hebbac08a08aa1d59E", scope: !695, file: !694, line: 322, type: !697, scopeLine: 322, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !700, retainedNodes: !2564)
!2564 = !{!2565}
!2565 = !DILocalVariable(name: "self", arg: 1, scope: !2563, file: !694, line: 322, type: !678)
!2566 = !DILocation(line: 322, column: 18, scope: !2563)
!2567 = !DILocation(line: 324, column: 6, scope: !2563)
!2568 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hc44c08f0460a048dE", scope: !715, file: !706, line: 771, type: !716, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !624, retainedNodes: !2569)
!2569 = !{!2570, !2571}
!2570 = !DILocalVariable(name: "self", arg: 1, scope: !2568, file: !706, line: 771, type: !729)
!2571 = !DILocalVariable(name: "old", scope: !2572, file: !706, line: 773, type: !126, align: 64)
!2572 = distinct !DILexicalBlock(scope: !2568, file: !706, line: 773, column: 13)
!2573 = !DILocation(line: 771, column: 18, scope: !2568)
!2574 = !DILocation(line: 772, column: 25, scope: !2568)
!2575 = !DILocation(line: 1916, column: 19, scope: !1044, inlinedAt: !2576)
!2576 = distinct !DILocation(line: 772, column: 12, scope: !2568)
!2577 = !DILocation(line: 1916, column: 26, scope: !1044, inlinedAt: !2576)
!2578 = !DILocation(line: 1916, column: 50, scope: !1044, inlinedAt: !2576)
!2579 = !DILocation(line: 1916, column: 59, scope: !1044, inlinedAt: !2576)
!2580 = !DILocation(line: 772, column: 12, scope: !2568)
!2581 = !DILocation(line: 778, column: 13, scope: !2568)
!2582 = !DILocation(line: 772, column: 9, scope: !2568)
!2583 = !DILocation(line: 773, column: 23, scope: !2568)
!2584 = !DILocation(line: 773, column: 17, scope: !2572)
!2585 = !DILocation(line: 775, column: 35, scope: !2572)
!2586 = !DILocation(line: 775, column: 13, scope: !2572)
!2587 = !DILocation(line: 776, column: 13, scope: !2572)
!2588 = !DILocation(line: 780, column: 6, scope: !2568)
!2589 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h8ce15f9d368e6478E", scope: !2590, file: !269, line: 418, type: !2591, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2593)
!2590 = !DINamespace(name: "{impl#171}", scope: !22)
!2591 = !DISubroutineType(types: !2592)
!2592 = !{!41, !284, !126}
!2593 = !{!2594, !2595}
!2594 = !DILocalVariable(name: "self", arg: 1, scope: !2589, file: !269, line: 418, type: !284)
!2595 = !DILocalVariable(name: "idx", arg: 2, scope: !2589, file: !269, line: 418, type: !126)
!2596 = !DILocation(line: 418, column: 48, scope: !2589)
!2597 = !DILocation(line: 418, column: 59, scope: !2589)
!2598 = !DILocation(line: 429, column: 42, scope: !2589)
!2599 = !DILocation(line: 961, column: 18, scope: !2600, inlinedAt: !2601)
!2600 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hd67fdddf1a33ab80E", scope: !402, file: !401, line: 927, type: !1761, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32)
!2601 = !DILocation(line: 429, column: 60, scope: !2589)
!2602 = !DILocation(line: 430, column: 14, scope: !2589)
!2603 = distinct !DISubprogram(name: "fold<f64, f64, core::iter::adapters::copied::copy_fold::{closure_env#0}<f64, f64, fn(f64, f64) -> f64>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2735cbf78bdee735E", scope: !2590, file: !269, line: 259, type: !2604, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2624, retainedNodes: !2606)
!2604 = !DISubroutineType(types: !2605)
!2605 = !{!16, !21, !16, !1700}
!2606 = !{!2607, !2608, !2609, !2610, !2612, !2614, !2616, !2618, !2620, !2622}
!2607 = !DILocalVariable(name: "self", arg: 1, scope: !2603, file: !269, line: 259, type: !21)
!2608 = !DILocalVariable(name: "init", arg: 2, scope: !2603, file: !269, line: 259, type: !16)
!2609 = !DILocalVariable(name: "f", arg: 3, scope: !2603, file: !269, line: 259, type: !1700)
!2610 = !DILocalVariable(name: "len", scope: !2611, file: !269, line: 29, type: !126, align: 64)
!2611 = distinct !DILexicalBlock(scope: !2603, file: !269, line: 29, column: 13)
!2612 = !DILocalVariable(name: "end", scope: !2613, file: !269, line: 33, type: !26, align: 64)
!2613 = distinct !DILexicalBlock(scope: !2603, file: !269, line: 33, column: 13)
!2614 = !DILocalVariable(name: "acc", scope: !2615, file: !269, line: 273, type: !16, align: 64)
!2615 = distinct !DILexicalBlock(scope: !2603, file: !269, line: 273, column: 17)
!2616 = !DILocalVariable(name: "i", scope: !2617, file: !269, line: 274, type: !126, align: 64)
!2617 = distinct !DILexicalBlock(scope: !2615, file: !269, line: 274, column: 17)
!2618 = !DILocalVariable(name: "len", scope: !2619, file: !269, line: 275, type: !126, align: 64)
!2619 = distinct !DILexicalBlock(scope: !2617, file: !269, line: 275, column: 17)
!2620 = !DILocalVariable(name: "len", scope: !2621, file: !269, line: 29, type: !126, align: 64)
!2621 = distinct !DILexicalBlock(scope: !2617, file: !269, line: 29, column: 13)
!2622 = !DILocalVariable(name: "end", scope: !2623, file: !269, line: 33, type: !26, align: 64)
!2623 = distinct !DILexicalBlock(scope: !2617, file: !269, line: 33, column: 13)
!2624 = !{!33, !59, !2625}
!2625 = !DITemplateTypeParameter(name: "F", type: !1700)
!2626 = !DILocation(line: 259, column: 27, scope: !2603)
!2627 = !DILocation(line: 259, column: 33, scope: !2603)
!2628 = !DILocation(line: 259, column: 42, scope: !2603)
!2629 = !DILocation(line: 273, column: 21, scope: !2615)
!2630 = !DILocation(line: 274, column: 21, scope: !2617)
!2631 = !DILocalVariable(name: "self", arg: 1, scope: !2632, file: !744, line: 832, type: !126)
!2632 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !745, file: !744, line: 832, type: !746, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2633)
!2633 = !{!2631, !2634}
!2634 = !DILocalVariable(name: "rhs", scope: !2632, file: !744, line: 832, type: !126, align: 64)
!2635 = !DILocation(line: 832, column: 43, scope: !2632, inlinedAt: !2636)
!2636 = !DILocation(line: 283, column: 36, scope: !2619)
!2637 = !DILocation(line: 275, column: 21, scope: !2619)
!2638 = !DILocation(line: 29, column: 17, scope: !2621)
!2639 = !DILocation(line: 726, column: 13, scope: !2640, inlinedAt: !2648)
!2640 = distinct !DILexicalBlock(scope: !2641, file: !1293, line: 726, column: 9)
!2641 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17ha4b5ac61fd12bc90E", scope: !1294, file: !1293, line: 701, type: !2642, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2644)
!2642 = !DISubroutineType(types: !2643)
!2643 = !{!126, !31, !31, !344}
!2644 = !{!2645, !2646, !2647}
!2645 = !DILocalVariable(name: "self", arg: 1, scope: !2641, file: !1293, line: 701, type: !31)
!2646 = !DILocalVariable(name: "origin", arg: 2, scope: !2641, file: !1293, line: 701, type: !31)
!2647 = !DILocalVariable(name: "pointee_size", scope: !2640, file: !1293, line: 726, type: !126, align: 64)
!2648 = !DILocation(line: 887, column: 37, scope: !2649, inlinedAt: !2655)
!2649 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h99aa2f1baf0b19b6E", scope: !402, file: !401, line: 882, type: !2650, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2652)
!2650 = !DISubroutineType(types: !2651)
!2651 = !{!126, !219, !31, !344}
!2652 = !{!2653, !2654}
!2653 = !DILocalVariable(name: "self", arg: 1, scope: !2649, file: !401, line: 882, type: !219)
!2654 = !DILocalVariable(name: "origin", arg: 2, scope: !2649, file: !401, line: 882, type: !31)
!2655 = !DILocation(line: 953, column: 32, scope: !2656, inlinedAt: !2663)
!2656 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h633bdb9464245bdcE", scope: !26, file: !317, line: 948, type: !2657, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !2659, retainedNodes: !2660)
!2657 = !DISubroutineType(types: !2658)
!2658 = !{!126, !26, !26}
!2659 = !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h633bdb9464245bdcE", scope: !26, file: !317, line: 948, type: !2657, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!2660 = !{!2661, !2662}
!2661 = !DILocalVariable(name: "self", arg: 1, scope: !2656, file: !317, line: 948, type: !26)
!2662 = !DILocalVariable(name: "subtracted", arg: 2, scope: !2656, file: !317, line: 948, type: !26)
!2663 = !DILocation(line: 57, column: 30, scope: !2623)
!2664 = !DILocation(line: 832, column: 49, scope: !2632, inlinedAt: !2636)
!2665 = !DILocation(line: 28, column: 12, scope: !2603)
!2666 = !DILocation(line: 33, column: 33, scope: !2603)
!2667 = !DILocation(line: 33, column: 17, scope: !2613)
!2668 = !DILocalVariable(name: "self", arg: 1, scope: !2669, file: !317, line: 1719, type: !386)
!2669 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17hcf7071046cd92390E", scope: !382, file: !317, line: 1719, type: !383, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2670)
!2670 = !{!2668, !2671}
!2671 = !DILocalVariable(name: "other", arg: 2, scope: !2669, file: !317, line: 1719, type: !386)
!2672 = !DILocation(line: 1719, column: 11, scope: !2669, inlinedAt: !2673)
!2673 = !DILocation(line: 44, column: 20, scope: !2613)
!2674 = !DILocation(line: 1719, column: 18, scope: !2669, inlinedAt: !2673)
!2675 = !DILocation(line: 1720, column: 9, scope: !2669, inlinedAt: !2673)
!2676 = !DILocation(line: 28, column: 9, scope: !2603)
!2677 = !DILocation(line: 25, column: 86, scope: !2603)
!2678 = !DILocation(line: 273, column: 31, scope: !2603)
!2679 = !DILocation(line: 274, column: 29, scope: !2615)
!2680 = !DILocation(line: 28, column: 12, scope: !2617)
!2681 = !DILocation(line: 271, column: 28, scope: !2603)
!2682 = !DILocation(line: 289, column: 13, scope: !2603)
!2683 = !DILocation(line: 33, column: 33, scope: !2617)
!2684 = !DILocation(line: 33, column: 17, scope: !2623)
!2685 = !DILocation(line: 948, column: 46, scope: !2656, inlinedAt: !2663)
!2686 = !DILocalVariable(name: "self", arg: 1, scope: !2687, file: !317, line: 401, type: !26)
!2687 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h27e3a2e033a1e9ecE", scope: !26, file: !317, line: 401, type: !423, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !425, retainedNodes: !2688)
!2688 = !{!2686}
!2689 = !DILocation(line: 401, column: 25, scope: !2687, inlinedAt: !2690)
!2690 = !DILocation(line: 953, column: 23, scope: !2656, inlinedAt: !2663)
!2691 = !DILocation(line: 57, column: 51, scope: !2623)
!2692 = !DILocation(line: 948, column: 52, scope: !2656, inlinedAt: !2663)
!2693 = !DILocation(line: 401, column: 25, scope: !2687, inlinedAt: !2694)
!2694 = !DILocation(line: 953, column: 64, scope: !2656, inlinedAt: !2663)
!2695 = !DILocation(line: 407, column: 18, scope: !2687, inlinedAt: !2690)
!2696 = !DILocation(line: 882, column: 46, scope: !2649, inlinedAt: !2655)
!2697 = !DILocation(line: 953, column: 53, scope: !2656, inlinedAt: !2663)
!2698 = !DILocation(line: 882, column: 52, scope: !2649, inlinedAt: !2655)
!2699 = !DILocation(line: 701, column: 52, scope: !2641, inlinedAt: !2648)
!2700 = !DILocation(line: 887, column: 18, scope: !2649, inlinedAt: !2655)
!2701 = !DILocation(line: 701, column: 46, scope: !2641, inlinedAt: !2648)
!2702 = !DILocation(line: 77, column: 35, scope: !2703, inlinedAt: !2648)
!2703 = !DILexicalBlockFile(scope: !2641, file: !419, discriminator: 0)
!2704 = !DILocation(line: 78, column: 17, scope: !2703, inlinedAt: !2648)
!2705 = !DILocation(line: 77, column: 13, scope: !2703, inlinedAt: !2648)
!2706 = !DILocation(line: 727, column: 17, scope: !2640, inlinedAt: !2648)
!2707 = !DILocation(line: 727, column: 37, scope: !2640, inlinedAt: !2648)
!2708 = !DILocation(line: 729, column: 18, scope: !2640, inlinedAt: !2648)
!2709 = !DILocation(line: 28, column: 9, scope: !2617)
!2710 = !DILocation(line: 727, column: 9, scope: !2640, inlinedAt: !2648)
!2711 = !DILocation(line: 279, column: 29, scope: !2619)
!2712 = !DILocation(line: 279, column: 58, scope: !2619)
!2713 = !DILocalVariable(name: "self", arg: 1, scope: !2714, file: !317, line: 651, type: !26)
!2714 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17he8751a4dea42ef30E", scope: !26, file: !317, line: 651, type: !318, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !2715, retainedNodes: !2716)
!2715 = !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17he8751a4dea42ef30E", scope: !26, file: !317, line: 651, type: !318, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!2716 = !{!2713, !2717}
!2717 = !DILocalVariable(name: "count", arg: 2, scope: !2714, file: !317, line: 651, type: !126)
!2718 = !DILocation(line: 651, column: 29, scope: !2714, inlinedAt: !2719)
!2719 = !DILocation(line: 279, column: 67, scope: !2619)
!2720 = !DILocation(line: 279, column: 71, scope: !2619)
!2721 = !DILocation(line: 651, column: 35, scope: !2714, inlinedAt: !2719)
!2722 = !DILocation(line: 659, column: 28, scope: !2714, inlinedAt: !2719)
!2723 = !DILocation(line: 659, column: 18, scope: !2714, inlinedAt: !2719)
!2724 = !DILocation(line: 401, column: 25, scope: !2687, inlinedAt: !2725)
!2725 = !DILocation(line: 279, column: 74, scope: !2619)
!2726 = !DILocation(line: 279, column: 27, scope: !2619)
!2727 = !DILocation(line: 279, column: 21, scope: !2619)
!2728 = !DILocation(line: 77, column: 35, scope: !2729, inlinedAt: !2636)
!2729 = !DILexicalBlockFile(scope: !2632, file: !419, discriminator: 0)
!2730 = !DILocation(line: 78, column: 17, scope: !2729, inlinedAt: !2636)
!2731 = !DILocation(line: 844, column: 17, scope: !2632, inlinedAt: !2636)
!2732 = !DILocation(line: 283, column: 21, scope: !2619)
!2733 = !DILocation(line: 284, column: 24, scope: !2619)
!2734 = !DILocation(line: 284, column: 29, scope: !2619)
!2735 = !DILocation(line: 276, column: 17, scope: !2619)
!2736 = !DILocation(line: 288, column: 17, scope: !2619)
!2737 = !DILocation(line: 289, column: 14, scope: !2603)
!2738 = !DILocation(line: 259, column: 13, scope: !2603)
!2739 = distinct !DISubprogram(name: "fold<f64, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, lib::sum_of_squares::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::sum_of_squares::{closure_env#0}>>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7805a0b914793e8dE", scope: !2590, file: !269, line: 259, type: !2740, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2760, retainedNodes: !2742)
!2740 = !DISubroutineType(types: !2741)
!2741 = !{!16, !21, !16, !1631}
!2742 = !{!2743, !2744, !2745, !2746, !2748, !2750, !2752, !2754, !2756, !2758}
!2743 = !DILocalVariable(name: "self", arg: 1, scope: !2739, file: !269, line: 259, type: !21)
!2744 = !DILocalVariable(name: "init", arg: 2, scope: !2739, file: !269, line: 259, type: !16)
!2745 = !DILocalVariable(name: "f", arg: 3, scope: !2739, file: !269, line: 259, type: !1631)
!2746 = !DILocalVariable(name: "len", scope: !2747, file: !269, line: 29, type: !126, align: 64)
!2747 = distinct !DILexicalBlock(scope: !2739, file: !269, line: 29, column: 13)
!2748 = !DILocalVariable(name: "end", scope: !2749, file: !269, line: 33, type: !26, align: 64)
!2749 = distinct !DILexicalBlock(scope: !2739, file: !269, line: 33, column: 13)
!2750 = !DILocalVariable(name: "acc", scope: !2751, file: !269, line: 273, type: !16, align: 64)
!2751 = distinct !DILexicalBlock(scope: !2739, file: !269, line: 273, column: 17)
!2752 = !DILocalVariable(name: "i", scope: !2753, file: !269, line: 274, type: !126, align: 64)
!2753 = distinct !DILexicalBlock(scope: !2751, file: !269, line: 274, column: 17)
!2754 = !DILocalVariable(name: "len", scope: !2755, file: !269, line: 275, type: !126, align: 64)
!2755 = distinct !DILexicalBlock(scope: !2753, file: !269, line: 275, column: 17)
!2756 = !DILocalVariable(name: "len", scope: !2757, file: !269, line: 29, type: !126, align: 64)
!2757 = distinct !DILexicalBlock(scope: !2753, file: !269, line: 29, column: 13)
!2758 = !DILocalVariable(name: "end", scope: !2759, file: !269, line: 33, type: !26, align: 64)
!2759 = distinct !DILexicalBlock(scope: !2753, file: !269, line: 33, column: 13)
!2760 = !{!33, !59, !2761}
!2761 = !DITemplateTypeParameter(name: "F", type: !1631)
!2762 = !DILocation(line: 259, column: 27, scope: !2739)
!2763 = !DILocation(line: 259, column: 33, scope: !2739)
!2764 = !DILocation(line: 259, column: 42, scope: !2739)
!2765 = !DILocation(line: 273, column: 21, scope: !2751)
!2766 = !DILocation(line: 274, column: 21, scope: !2753)
!2767 = !DILocalVariable(name: "self", arg: 1, scope: !2768, file: !744, line: 832, type: !126)
!2768 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !745, file: !744, line: 832, type: !746, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2769)
!2769 = !{!2767, !2770}
!2770 = !DILocalVariable(name: "rhs", scope: !2768, file: !744, line: 832, type: !126, align: 64)
!2771 = !DILocation(line: 832, column: 43, scope: !2768, inlinedAt: !2772)
!2772 = !DILocation(line: 283, column: 36, scope: !2755)
!2773 = !DILocation(line: 275, column: 21, scope: !2755)
!2774 = !DILocation(line: 29, column: 17, scope: !2757)
!2775 = !DILocation(line: 726, column: 13, scope: !2776, inlinedAt: !2782)
!2776 = distinct !DILexicalBlock(scope: !2777, file: !1293, line: 726, column: 9)
!2777 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17ha4b5ac61fd12bc90E", scope: !1294, file: !1293, line: 701, type: !2642, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2778)
!2778 = !{!2779, !2780, !2781}
!2779 = !DILocalVariable(name: "self", arg: 1, scope: !2777, file: !1293, line: 701, type: !31)
!2780 = !DILocalVariable(name: "origin", arg: 2, scope: !2777, file: !1293, line: 701, type: !31)
!2781 = !DILocalVariable(name: "pointee_size", scope: !2776, file: !1293, line: 726, type: !126, align: 64)
!2782 = !DILocation(line: 887, column: 37, scope: !2783, inlinedAt: !2787)
!2783 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h99aa2f1baf0b19b6E", scope: !402, file: !401, line: 882, type: !2650, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2784)
!2784 = !{!2785, !2786}
!2785 = !DILocalVariable(name: "self", arg: 1, scope: !2783, file: !401, line: 882, type: !219)
!2786 = !DILocalVariable(name: "origin", arg: 2, scope: !2783, file: !401, line: 882, type: !31)
!2787 = !DILocation(line: 953, column: 32, scope: !2788, inlinedAt: !2792)
!2788 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h633bdb9464245bdcE", scope: !26, file: !317, line: 948, type: !2657, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !2659, retainedNodes: !2789)
!2789 = !{!2790, !2791}
!2790 = !DILocalVariable(name: "self", arg: 1, scope: !2788, file: !317, line: 948, type: !26)
!2791 = !DILocalVariable(name: "subtracted", arg: 2, scope: !2788, file: !317, line: 948, type: !26)
!2792 = !DILocation(line: 57, column: 30, scope: !2759)
!2793 = !DILocation(line: 832, column: 49, scope: !2768, inlinedAt: !2772)
!2794 = !DILocation(line: 28, column: 12, scope: !2739)
!2795 = !DILocation(line: 33, column: 33, scope: !2739)
!2796 = !DILocation(line: 33, column: 17, scope: !2749)
!2797 = !DILocalVariable(name: "self", arg: 1, scope: !2798, file: !317, line: 1719, type: !386)
!2798 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17hcf7071046cd92390E", scope: !382, file: !317, line: 1719, type: !383, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2799)
!2799 = !{!2797, !2800}
!2800 = !DILocalVariable(name: "other", arg: 2, scope: !2798, file: !317, line: 1719, type: !386)
!2801 = !DILocation(line: 1719, column: 11, scope: !2798, inlinedAt: !2802)
!2802 = !DILocation(line: 44, column: 20, scope: !2749)
!2803 = !DILocation(line: 1719, column: 18, scope: !2798, inlinedAt: !2802)
!2804 = !DILocation(line: 1720, column: 9, scope: !2798, inlinedAt: !2802)
!2805 = !DILocation(line: 28, column: 9, scope: !2739)
!2806 = !DILocation(line: 25, column: 86, scope: !2739)
!2807 = !DILocation(line: 273, column: 31, scope: !2739)
!2808 = !DILocation(line: 274, column: 29, scope: !2751)
!2809 = !DILocation(line: 28, column: 12, scope: !2753)
!2810 = !DILocation(line: 271, column: 28, scope: !2739)
!2811 = !DILocation(line: 289, column: 13, scope: !2739)
!2812 = !DILocation(line: 33, column: 33, scope: !2753)
!2813 = !DILocation(line: 33, column: 17, scope: !2759)
!2814 = !DILocation(line: 948, column: 46, scope: !2788, inlinedAt: !2792)
!2815 = !DILocalVariable(name: "self", arg: 1, scope: !2816, file: !317, line: 401, type: !26)
!2816 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h27e3a2e033a1e9ecE", scope: !26, file: !317, line: 401, type: !423, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !425, retainedNodes: !2817)
!2817 = !{!2815}
!2818 = !DILocation(line: 401, column: 25, scope: !2816, inlinedAt: !2819)
!2819 = !DILocation(line: 953, column: 23, scope: !2788, inlinedAt: !2792)
!2820 = !DILocation(line: 57, column: 51, scope: !2759)
!2821 = !DILocation(line: 948, column: 52, scope: !2788, inlinedAt: !2792)
!2822 = !DILocation(line: 401, column: 25, scope: !2816, inlinedAt: !2823)
!2823 = !DILocation(line: 953, column: 64, scope: !2788, inlinedAt: !2792)
!2824 = !DILocation(line: 407, column: 18, scope: !2816, inlinedAt: !2819)
!2825 = !DILocation(line: 882, column: 46, scope: !2783, inlinedAt: !2787)
!2826 = !DILocation(line: 953, column: 53, scope: !2788, inlinedAt: !2792)
!2827 = !DILocation(line: 882, column: 52, scope: !2783, inlinedAt: !2787)
!2828 = !DILocation(line: 701, column: 52, scope: !2777, inlinedAt: !2782)
!2829 = !DILocation(line: 887, column: 18, scope: !2783, inlinedAt: !2787)
!2830 = !DILocation(line: 701, column: 46, scope: !2777, inlinedAt: !2782)
!2831 = !DILocation(line: 77, column: 35, scope: !2832, inlinedAt: !2782)
!2832 = !DILexicalBlockFile(scope: !2777, file: !419, discriminator: 0)
!2833 = !DILocation(line: 78, column: 17, scope: !2832, inlinedAt: !2782)
!2834 = !DILocation(line: 77, column: 13, scope: !2832, inlinedAt: !2782)
!2835 = !DILocation(line: 727, column: 17, scope: !2776, inlinedAt: !2782)
!2836 = !DILocation(line: 727, column: 37, scope: !2776, inlinedAt: !2782)
!2837 = !DILocation(line: 729, column: 18, scope: !2776, inlinedAt: !2782)
!2838 = !DILocation(line: 28, column: 9, scope: !2753)
!2839 = !DILocation(line: 727, column: 9, scope: !2776, inlinedAt: !2782)
!2840 = !DILocation(line: 279, column: 29, scope: !2755)
!2841 = !DILocation(line: 279, column: 58, scope: !2755)
!2842 = !DILocalVariable(name: "self", arg: 1, scope: !2843, file: !317, line: 651, type: !26)
!2843 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17he8751a4dea42ef30E", scope: !26, file: !317, line: 651, type: !318, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !2715, retainedNodes: !2844)
!2844 = !{!2842, !2845}
!2845 = !DILocalVariable(name: "count", arg: 2, scope: !2843, file: !317, line: 651, type: !126)
!2846 = !DILocation(line: 651, column: 29, scope: !2843, inlinedAt: !2847)
!2847 = !DILocation(line: 279, column: 67, scope: !2755)
!2848 = !DILocation(line: 279, column: 71, scope: !2755)
!2849 = !DILocation(line: 651, column: 35, scope: !2843, inlinedAt: !2847)
!2850 = !DILocation(line: 659, column: 28, scope: !2843, inlinedAt: !2847)
!2851 = !DILocation(line: 659, column: 18, scope: !2843, inlinedAt: !2847)
!2852 = !DILocation(line: 401, column: 25, scope: !2816, inlinedAt: !2853)
!2853 = !DILocation(line: 279, column: 74, scope: !2755)
!2854 = !DILocation(line: 279, column: 27, scope: !2755)
!2855 = !DILocation(line: 279, column: 21, scope: !2755)
!2856 = !DILocation(line: 77, column: 35, scope: !2857, inlinedAt: !2772)
!2857 = !DILexicalBlockFile(scope: !2768, file: !419, discriminator: 0)
!2858 = !DILocation(line: 78, column: 17, scope: !2857, inlinedAt: !2772)
!2859 = !DILocation(line: 844, column: 17, scope: !2768, inlinedAt: !2772)
!2860 = !DILocation(line: 283, column: 21, scope: !2755)
!2861 = !DILocation(line: 284, column: 24, scope: !2755)
!2862 = !DILocation(line: 284, column: 29, scope: !2755)
!2863 = !DILocation(line: 276, column: 17, scope: !2755)
!2864 = !DILocation(line: 288, column: 17, scope: !2755)
!2865 = !DILocation(line: 289, column: 14, scope: !2739)
!2866 = !DILocation(line: 259, column: 13, scope: !2739)
!2867 = distinct !DISubprogram(name: "fold<f64, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, lib::orbit::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, lib::orbit::{closure_env#0}>>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd823d119489fb74fE", scope: !2590, file: !269, line: 259, type: !2868, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2888, retainedNodes: !2870)
!2868 = !DISubroutineType(types: !2869)
!2869 = !{!16, !21, !16, !1654}
!2870 = !{!2871, !2872, !2873, !2874, !2876, !2878, !2880, !2882, !2884, !2886}
!2871 = !DILocalVariable(name: "self", arg: 1, scope: !2867, file: !269, line: 259, type: !21)
!2872 = !DILocalVariable(name: "init", arg: 2, scope: !2867, file: !269, line: 259, type: !16)
!2873 = !DILocalVariable(name: "f", arg: 3, scope: !2867, file: !269, line: 259, type: !1654)
!2874 = !DILocalVariable(name: "len", scope: !2875, file: !269, line: 29, type: !126, align: 64)
!2875 = distinct !DILexicalBlock(scope: !2867, file: !269, line: 29, column: 13)
!2876 = !DILocalVariable(name: "end", scope: !2877, file: !269, line: 33, type: !26, align: 64)
!2877 = distinct !DILexicalBlock(scope: !2867, file: !269, line: 33, column: 13)
!2878 = !DILocalVariable(name: "acc", scope: !2879, file: !269, line: 273, type: !16, align: 64)
!2879 = distinct !DILexicalBlock(scope: !2867, file: !269, line: 273, column: 17)
!2880 = !DILocalVariable(name: "i", scope: !2881, file: !269, line: 274, type: !126, align: 64)
!2881 = distinct !DILexicalBlock(scope: !2879, file: !269, line: 274, column: 17)
!2882 = !DILocalVariable(name: "len", scope: !2883, file: !269, line: 275, type: !126, align: 64)
!2883 = distinct !DILexicalBlock(scope: !2881, file: !269, line: 275, column: 17)
!2884 = !DILocalVariable(name: "len", scope: !2885, file: !269, line: 29, type: !126, align: 64)
!2885 = distinct !DILexicalBlock(scope: !2881, file: !269, line: 29, column: 13)
!2886 = !DILocalVariable(name: "end", scope: !2887, file: !269, line: 33, type: !26, align: 64)
!2887 = distinct !DILexicalBlock(scope: !2881, file: !269, line: 33, column: 13)
!2888 = !{!33, !59, !2889}
!2889 = !DITemplateTypeParameter(name: "F", type: !1654)
!2890 = !DILocation(line: 259, column: 27, scope: !2867)
!2891 = !DILocation(line: 259, column: 33, scope: !2867)
!2892 = !DILocation(line: 259, column: 42, scope: !2867)
!2893 = !DILocation(line: 273, column: 21, scope: !2879)
!2894 = !DILocation(line: 274, column: 21, scope: !2881)
!2895 = !DILocalVariable(name: "self", arg: 1, scope: !2896, file: !744, line: 832, type: !126)
!2896 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !745, file: !744, line: 832, type: !746, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !2897)
!2897 = !{!2895, !2898}
!2898 = !DILocalVariable(name: "rhs", scope: !2896, file: !744, line: 832, type: !126, align: 64)
!2899 = !DILocation(line: 832, column: 43, scope: !2896, inlinedAt: !2900)
!2900 = !DILocation(line: 283, column: 36, scope: !2883)
!2901 = !DILocation(line: 275, column: 21, scope: !2883)
!2902 = !DILocation(line: 29, column: 17, scope: !2885)
!2903 = !DILocation(line: 726, column: 13, scope: !2904, inlinedAt: !2910)
!2904 = distinct !DILexicalBlock(scope: !2905, file: !1293, line: 726, column: 9)
!2905 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17ha4b5ac61fd12bc90E", scope: !1294, file: !1293, line: 701, type: !2642, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2906)
!2906 = !{!2907, !2908, !2909}
!2907 = !DILocalVariable(name: "self", arg: 1, scope: !2905, file: !1293, line: 701, type: !31)
!2908 = !DILocalVariable(name: "origin", arg: 2, scope: !2905, file: !1293, line: 701, type: !31)
!2909 = !DILocalVariable(name: "pointee_size", scope: !2904, file: !1293, line: 726, type: !126, align: 64)
!2910 = !DILocation(line: 887, column: 37, scope: !2911, inlinedAt: !2915)
!2911 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h99aa2f1baf0b19b6E", scope: !402, file: !401, line: 882, type: !2650, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2912)
!2912 = !{!2913, !2914}
!2913 = !DILocalVariable(name: "self", arg: 1, scope: !2911, file: !401, line: 882, type: !219)
!2914 = !DILocalVariable(name: "origin", arg: 2, scope: !2911, file: !401, line: 882, type: !31)
!2915 = !DILocation(line: 953, column: 32, scope: !2916, inlinedAt: !2920)
!2916 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h633bdb9464245bdcE", scope: !26, file: !317, line: 948, type: !2657, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !2659, retainedNodes: !2917)
!2917 = !{!2918, !2919}
!2918 = !DILocalVariable(name: "self", arg: 1, scope: !2916, file: !317, line: 948, type: !26)
!2919 = !DILocalVariable(name: "subtracted", arg: 2, scope: !2916, file: !317, line: 948, type: !26)
!2920 = !DILocation(line: 57, column: 30, scope: !2887)
!2921 = !DILocation(line: 832, column: 49, scope: !2896, inlinedAt: !2900)
!2922 = !DILocation(line: 28, column: 12, scope: !2867)
!2923 = !DILocation(line: 33, column: 33, scope: !2867)
!2924 = !DILocation(line: 33, column: 17, scope: !2877)
!2925 = !DILocalVariable(name: "self", arg: 1, scope: !2926, file: !317, line: 1719, type: !386)
!2926 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17hcf7071046cd92390E", scope: !382, file: !317, line: 1719, type: !383, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2927)
!2927 = !{!2925, !2928}
!2928 = !DILocalVariable(name: "other", arg: 2, scope: !2926, file: !317, line: 1719, type: !386)
!2929 = !DILocation(line: 1719, column: 11, scope: !2926, inlinedAt: !2930)
!2930 = !DILocation(line: 44, column: 20, scope: !2877)
!2931 = !DILocation(line: 1719, column: 18, scope: !2926, inlinedAt: !2930)
!2932 = !DILocation(line: 1720, column: 9, scope: !2926, inlinedAt: !2930)
!2933 = !DILocation(line: 28, column: 9, scope: !2867)
!2934 = !DILocation(line: 25, column: 86, scope: !2867)
!2935 = !DILocation(line: 273, column: 31, scope: !2867)
!2936 = !DILocation(line: 274, column: 29, scope: !2879)
!2937 = !DILocation(line: 28, column: 12, scope: !2881)
!2938 = !DILocation(line: 271, column: 28, scope: !2867)
!2939 = !DILocation(line: 289, column: 13, scope: !2867)
!2940 = !DILocation(line: 33, column: 33, scope: !2881)
!2941 = !DILocation(line: 33, column: 17, scope: !2887)
!2942 = !DILocation(line: 948, column: 46, scope: !2916, inlinedAt: !2920)
!2943 = !DILocalVariable(name: "self", arg: 1, scope: !2944, file: !317, line: 401, type: !26)
!2944 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h27e3a2e033a1e9ecE", scope: !26, file: !317, line: 401, type: !423, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !425, retainedNodes: !2945)
!2945 = !{!2943}
!2946 = !DILocation(line: 401, column: 25, scope: !2944, inlinedAt: !2947)
!2947 = !DILocation(line: 953, column: 23, scope: !2916, inlinedAt: !2920)
!2948 = !DILocation(line: 57, column: 51, scope: !2887)
!2949 = !DILocation(line: 948, column: 52, scope: !2916, inlinedAt: !2920)
!2950 = !DILocation(line: 401, column: 25, scope: !2944, inlinedAt: !2951)
!2951 = !DILocation(line: 953, column: 64, scope: !2916, inlinedAt: !2920)
!2952 = !DILocation(line: 407, column: 18, scope: !2944, inlinedAt: !2947)
!2953 = !DILocation(line: 882, column: 46, scope: !2911, inlinedAt: !2915)
!2954 = !DILocation(line: 953, column: 53, scope: !2916, inlinedAt: !2920)
!2955 = !DILocation(line: 882, column: 52, scope: !2911, inlinedAt: !2915)
!2956 = !DILocation(line: 701, column: 52, scope: !2905, inlinedAt: !2910)
!2957 = !DILocation(line: 887, column: 18, scope: !2911, inlinedAt: !2915)
!2958 = !DILocation(line: 701, column: 46, scope: !2905, inlinedAt: !2910)
!2959 = !DILocation(line: 77, column: 35, scope: !2960, inlinedAt: !2910)
!2960 = !DILexicalBlockFile(scope: !2905, file: !419, discriminator: 0)
!2961 = !DILocation(line: 78, column: 17, scope: !2960, inlinedAt: !2910)
!2962 = !DILocation(line: 77, column: 13, scope: !2960, inlinedAt: !2910)
!2963 = !DILocation(line: 727, column: 17, scope: !2904, inlinedAt: !2910)
!2964 = !DILocation(line: 727, column: 37, scope: !2904, inlinedAt: !2910)
!2965 = !DILocation(line: 729, column: 18, scope: !2904, inlinedAt: !2910)
!2966 = !DILocation(line: 28, column: 9, scope: !2881)
!2967 = !DILocation(line: 727, column: 9, scope: !2904, inlinedAt: !2910)
!2968 = !DILocation(line: 279, column: 29, scope: !2883)
!2969 = !DILocation(line: 279, column: 58, scope: !2883)
!2970 = !DILocalVariable(name: "self", arg: 1, scope: !2971, file: !317, line: 651, type: !26)
!2971 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17he8751a4dea42ef30E", scope: !26, file: !317, line: 651, type: !318, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !2715, retainedNodes: !2972)
!2972 = !{!2970, !2973}
!2973 = !DILocalVariable(name: "count", arg: 2, scope: !2971, file: !317, line: 651, type: !126)
!2974 = !DILocation(line: 651, column: 29, scope: !2971, inlinedAt: !2975)
!2975 = !DILocation(line: 279, column: 67, scope: !2883)
!2976 = !DILocation(line: 279, column: 71, scope: !2883)
!2977 = !DILocation(line: 651, column: 35, scope: !2971, inlinedAt: !2975)
!2978 = !DILocation(line: 659, column: 28, scope: !2971, inlinedAt: !2975)
!2979 = !DILocation(line: 659, column: 18, scope: !2971, inlinedAt: !2975)
!2980 = !DILocation(line: 401, column: 25, scope: !2944, inlinedAt: !2981)
!2981 = !DILocation(line: 279, column: 74, scope: !2883)
!2982 = !DILocation(line: 279, column: 27, scope: !2883)
!2983 = !DILocation(line: 279, column: 21, scope: !2883)
!2984 = !DILocation(line: 77, column: 35, scope: !2985, inlinedAt: !2900)
!2985 = !DILexicalBlockFile(scope: !2896, file: !419, discriminator: 0)
!2986 = !DILocation(line: 78, column: 17, scope: !2985, inlinedAt: !2900)
!2987 = !DILocation(line: 844, column: 17, scope: !2896, inlinedAt: !2900)
!2988 = !DILocation(line: 283, column: 21, scope: !2883)
!2989 = !DILocation(line: 284, column: 24, scope: !2883)
!2990 = !DILocation(line: 284, column: 29, scope: !2883)
!2991 = !DILocation(line: 276, column: 17, scope: !2883)
!2992 = !DILocation(line: 288, column: 17, scope: !2883)
!2993 = !DILocation(line: 289, column: 14, scope: !2867)
!2994 = !DILocation(line: 259, column: 13, scope: !2867)
!2995 = distinct !DISubprogram(name: "size_hint<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h6be844533aa49fa9E", scope: !2590, file: !269, line: 218, type: !2996, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !2998)
!2996 = !DISubroutineType(types: !2997)
!2997 = !{!816, !1677}
!2998 = !{!2999, !3000, !3002, !3004}
!2999 = !DILocalVariable(name: "self", arg: 1, scope: !2995, file: !269, line: 218, type: !1677)
!3000 = !DILocalVariable(name: "exact", scope: !3001, file: !269, line: 219, type: !126, align: 64)
!3001 = distinct !DILexicalBlock(scope: !2995, file: !269, line: 219, column: 17)
!3002 = !DILocalVariable(name: "len", scope: !3003, file: !269, line: 29, type: !126, align: 64)
!3003 = distinct !DILexicalBlock(scope: !2995, file: !269, line: 29, column: 13)
!3004 = !DILocalVariable(name: "end", scope: !3005, file: !269, line: 33, type: !26, align: 64)
!3005 = distinct !DILexicalBlock(scope: !2995, file: !269, line: 33, column: 13)
!3006 = !DILocation(line: 218, column: 26, scope: !2995)
!3007 = !DILocation(line: 219, column: 21, scope: !3001)
!3008 = !DILocation(line: 29, column: 17, scope: !3003)
!3009 = !DILocation(line: 726, column: 13, scope: !3010, inlinedAt: !3016)
!3010 = distinct !DILexicalBlock(scope: !3011, file: !1293, line: 726, column: 9)
!3011 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17ha4b5ac61fd12bc90E", scope: !1294, file: !1293, line: 701, type: !2642, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !3012)
!3012 = !{!3013, !3014, !3015}
!3013 = !DILocalVariable(name: "self", arg: 1, scope: !3011, file: !1293, line: 701, type: !31)
!3014 = !DILocalVariable(name: "origin", arg: 2, scope: !3011, file: !1293, line: 701, type: !31)
!3015 = !DILocalVariable(name: "pointee_size", scope: !3010, file: !1293, line: 726, type: !126, align: 64)
!3016 = !DILocation(line: 887, column: 37, scope: !3017, inlinedAt: !3021)
!3017 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h99aa2f1baf0b19b6E", scope: !402, file: !401, line: 882, type: !2650, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !3018)
!3018 = !{!3019, !3020}
!3019 = !DILocalVariable(name: "self", arg: 1, scope: !3017, file: !401, line: 882, type: !219)
!3020 = !DILocalVariable(name: "origin", arg: 2, scope: !3017, file: !401, line: 882, type: !31)
!3021 = !DILocation(line: 953, column: 32, scope: !3022, inlinedAt: !3026)
!3022 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h633bdb9464245bdcE", scope: !26, file: !317, line: 948, type: !2657, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !2659, retainedNodes: !3023)
!3023 = !{!3024, !3025}
!3024 = !DILocalVariable(name: "self", arg: 1, scope: !3022, file: !317, line: 948, type: !26)
!3025 = !DILocalVariable(name: "subtracted", arg: 2, scope: !3022, file: !317, line: 948, type: !26)
!3026 = !DILocation(line: 57, column: 30, scope: !3005)
!3027 = !DILocation(line: 28, column: 12, scope: !2995)
!3028 = !DILocation(line: 33, column: 72, scope: !2995)
!3029 = !DILocation(line: 33, column: 33, scope: !2995)
!3030 = !DILocation(line: 33, column: 17, scope: !3005)
!3031 = !DILocation(line: 948, column: 46, scope: !3022, inlinedAt: !3026)
!3032 = !DILocalVariable(name: "self", arg: 1, scope: !3033, file: !317, line: 401, type: !26)
!3033 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h27e3a2e033a1e9ecE", scope: !26, file: !317, line: 401, type: !423, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !425, retainedNodes: !3034)
!3034 = !{!3032}
!3035 = !DILocation(line: 401, column: 25, scope: !3033, inlinedAt: !3036)
!3036 = !DILocation(line: 953, column: 23, scope: !3022, inlinedAt: !3026)
!3037 = !DILocation(line: 57, column: 51, scope: !3005)
!3038 = !DILocation(line: 948, column: 52, scope: !3022, inlinedAt: !3026)
!3039 = !DILocation(line: 401, column: 25, scope: !3033, inlinedAt: !3040)
!3040 = !DILocation(line: 953, column: 64, scope: !3022, inlinedAt: !3026)
!3041 = !DILocation(line: 407, column: 18, scope: !3033, inlinedAt: !3036)
!3042 = !DILocation(line: 882, column: 46, scope: !3017, inlinedAt: !3021)
!3043 = !DILocation(line: 953, column: 53, scope: !3022, inlinedAt: !3026)
!3044 = !DILocation(line: 882, column: 52, scope: !3017, inlinedAt: !3021)
!3045 = !DILocation(line: 701, column: 52, scope: !3011, inlinedAt: !3016)
!3046 = !DILocation(line: 887, column: 18, scope: !3017, inlinedAt: !3021)
!3047 = !DILocation(line: 701, column: 46, scope: !3011, inlinedAt: !3016)
!3048 = !DILocation(line: 77, column: 35, scope: !3049, inlinedAt: !3016)
!3049 = !DILexicalBlockFile(scope: !3011, file: !419, discriminator: 0)
!3050 = !DILocation(line: 78, column: 17, scope: !3049, inlinedAt: !3016)
!3051 = !DILocation(line: 77, column: 13, scope: !3049, inlinedAt: !3016)
!3052 = !DILocation(line: 727, column: 17, scope: !3010, inlinedAt: !3016)
!3053 = !DILocation(line: 727, column: 37, scope: !3010, inlinedAt: !3016)
!3054 = !DILocation(line: 729, column: 18, scope: !3010, inlinedAt: !3016)
!3055 = !DILocation(line: 28, column: 9, scope: !2995)
!3056 = !DILocation(line: 727, column: 9, scope: !3010, inlinedAt: !3016)
!3057 = !DILocation(line: 220, column: 18, scope: !3001)
!3058 = !DILocation(line: 220, column: 25, scope: !3001)
!3059 = !DILocation(line: 220, column: 17, scope: !3001)
!3060 = !DILocation(line: 221, column: 14, scope: !2995)
!3061 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hb13e92a6ae6ef4e5E", scope: !3062, file: !269, line: 418, type: !3063, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !3066)
!3062 = !DINamespace(name: "{impl#179}", scope: !22)
!3063 = !DISubroutineType(types: !3064)
!3064 = !{!203, !3065, !126}
!3065 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::IterMut<f64>", baseType: !215, size: 64, align: 64, dwarfAddressSpace: 0)
!3066 = !{!3067, !3068}
!3067 = !DILocalVariable(name: "self", arg: 1, scope: !3061, file: !269, line: 418, type: !3065)
!3068 = !DILocalVariable(name: "idx", arg: 2, scope: !3061, file: !269, line: 418, type: !126)
!3069 = !DILocation(line: 418, column: 48, scope: !3061)
!3070 = !DILocation(line: 418, column: 59, scope: !3061)
!3071 = !DILocation(line: 429, column: 42, scope: !3061)
!3072 = !DILocation(line: 961, column: 18, scope: !3073, inlinedAt: !3074)
!3073 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hd67fdddf1a33ab80E", scope: !402, file: !401, line: 927, type: !1761, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32)
!3074 = !DILocation(line: 429, column: 60, scope: !3061)
!3075 = !DILocation(line: 430, column: 14, scope: !3061)
!3076 = distinct !DISubprogram(name: "size_hint<f64>", linkageName: "_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h168c27ca05a2d6daE", scope: !3062, file: !269, line: 218, type: !3077, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !3079)
!3077 = !DISubroutineType(types: !3078)
!3078 = !{!816, !1687}
!3079 = !{!3080, !3081, !3083, !3085}
!3080 = !DILocalVariable(name: "self", arg: 1, scope: !3076, file: !269, line: 218, type: !1687)
!3081 = !DILocalVariable(name: "exact", scope: !3082, file: !269, line: 219, type: !126, align: 64)
!3082 = distinct !DILexicalBlock(scope: !3076, file: !269, line: 219, column: 17)
!3083 = !DILocalVariable(name: "len", scope: !3084, file: !269, line: 29, type: !126, align: 64)
!3084 = distinct !DILexicalBlock(scope: !3076, file: !269, line: 29, column: 13)
!3085 = !DILocalVariable(name: "end", scope: !3086, file: !269, line: 33, type: !26, align: 64)
!3086 = distinct !DILexicalBlock(scope: !3076, file: !269, line: 33, column: 13)
!3087 = !DILocation(line: 218, column: 26, scope: !3076)
!3088 = !DILocation(line: 219, column: 21, scope: !3082)
!3089 = !DILocation(line: 29, column: 17, scope: !3084)
!3090 = !DILocation(line: 726, column: 13, scope: !3091, inlinedAt: !3097)
!3091 = distinct !DILexicalBlock(scope: !3092, file: !1293, line: 726, column: 9)
!3092 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17ha4b5ac61fd12bc90E", scope: !1294, file: !1293, line: 701, type: !2642, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !3093)
!3093 = !{!3094, !3095, !3096}
!3094 = !DILocalVariable(name: "self", arg: 1, scope: !3092, file: !1293, line: 701, type: !31)
!3095 = !DILocalVariable(name: "origin", arg: 2, scope: !3092, file: !1293, line: 701, type: !31)
!3096 = !DILocalVariable(name: "pointee_size", scope: !3091, file: !1293, line: 726, type: !126, align: 64)
!3097 = !DILocation(line: 887, column: 37, scope: !3098, inlinedAt: !3102)
!3098 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h99aa2f1baf0b19b6E", scope: !402, file: !401, line: 882, type: !2650, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !3099)
!3099 = !{!3100, !3101}
!3100 = !DILocalVariable(name: "self", arg: 1, scope: !3098, file: !401, line: 882, type: !219)
!3101 = !DILocalVariable(name: "origin", arg: 2, scope: !3098, file: !401, line: 882, type: !31)
!3102 = !DILocation(line: 953, column: 32, scope: !3103, inlinedAt: !3107)
!3103 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h633bdb9464245bdcE", scope: !26, file: !317, line: 948, type: !2657, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !2659, retainedNodes: !3104)
!3104 = !{!3105, !3106}
!3105 = !DILocalVariable(name: "self", arg: 1, scope: !3103, file: !317, line: 948, type: !26)
!3106 = !DILocalVariable(name: "subtracted", arg: 2, scope: !3103, file: !317, line: 948, type: !26)
!3107 = !DILocation(line: 57, column: 30, scope: !3086)
!3108 = !DILocation(line: 28, column: 12, scope: !3076)
!3109 = !DILocation(line: 33, column: 72, scope: !3076)
!3110 = !DILocation(line: 33, column: 33, scope: !3076)
!3111 = !DILocation(line: 33, column: 17, scope: !3086)
!3112 = !DILocation(line: 948, column: 46, scope: !3103, inlinedAt: !3107)
!3113 = !DILocalVariable(name: "self", arg: 1, scope: !3114, file: !317, line: 401, type: !26)
!3114 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h27e3a2e033a1e9ecE", scope: !26, file: !317, line: 401, type: !423, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !425, retainedNodes: !3115)
!3115 = !{!3113}
!3116 = !DILocation(line: 401, column: 25, scope: !3114, inlinedAt: !3117)
!3117 = !DILocation(line: 953, column: 23, scope: !3103, inlinedAt: !3107)
!3118 = !DILocation(line: 57, column: 51, scope: !3086)
!3119 = !DILocation(line: 948, column: 52, scope: !3103, inlinedAt: !3107)
!3120 = !DILocation(line: 401, column: 25, scope: !3114, inlinedAt: !3121)
!3121 = !DILocation(line: 953, column: 64, scope: !3103, inlinedAt: !3107)
!3122 = !DILocation(line: 407, column: 18, scope: !3114, inlinedAt: !3117)
!3123 = !DILocation(line: 882, column: 46, scope: !3098, inlinedAt: !3102)
!3124 = !DILocation(line: 953, column: 53, scope: !3103, inlinedAt: !3107)
!3125 = !DILocation(line: 882, column: 52, scope: !3098, inlinedAt: !3102)
!3126 = !DILocation(line: 701, column: 52, scope: !3092, inlinedAt: !3097)
!3127 = !DILocation(line: 887, column: 18, scope: !3098, inlinedAt: !3102)
!3128 = !DILocation(line: 701, column: 46, scope: !3092, inlinedAt: !3097)
!3129 = !DILocation(line: 77, column: 35, scope: !3130, inlinedAt: !3097)
!3130 = !DILexicalBlockFile(scope: !3092, file: !419, discriminator: 0)
!3131 = !DILocation(line: 78, column: 17, scope: !3130, inlinedAt: !3097)
!3132 = !DILocation(line: 77, column: 13, scope: !3130, inlinedAt: !3097)
!3133 = !DILocation(line: 727, column: 17, scope: !3091, inlinedAt: !3097)
!3134 = !DILocation(line: 727, column: 37, scope: !3091, inlinedAt: !3097)
!3135 = !DILocation(line: 729, column: 18, scope: !3091, inlinedAt: !3097)
!3136 = !DILocation(line: 28, column: 9, scope: !3076)
!3137 = !DILocation(line: 727, column: 9, scope: !3091, inlinedAt: !3097)
!3138 = !DILocation(line: 220, column: 18, scope: !3082)
!3139 = !DILocation(line: 220, column: 25, scope: !3082)
!3140 = !DILocation(line: 220, column: 17, scope: !3082)
!3141 = !DILocation(line: 221, column: 14, scope: !3076)
!3142 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, f64, lib::polynomial::{closure_env#0}>", linkageName: "_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0429649d45fde8bdE", scope: !3144, file: !3143, line: 79, type: !3145, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !3151, retainedNodes: !3147)
!3143 = !DIFile(filename: "library/core/src/iter/adapters/rev.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "c0b51c2e2801a373cd0b2d2d78a81982")
!3144 = !DINamespace(name: "{impl#1}", scope: !1491)
!3145 = !DISubroutineType(types: !3146)
!3146 = !{!16, !1490, !16, !833}
!3147 = !{!3148, !3149, !3150}
!3148 = !DILocalVariable(name: "self", arg: 1, scope: !3142, file: !3143, line: 79, type: !1490)
!3149 = !DILocalVariable(name: "init", arg: 2, scope: !3142, file: !3143, line: 79, type: !16)
!3150 = !DILocalVariable(name: "f", arg: 3, scope: !3142, file: !3143, line: 79, type: !833)
!3151 = !{!47, !60, !1431}
!3152 = !DILocation(line: 79, column: 21, scope: !3142)
!3153 = !DILocation(line: 79, column: 27, scope: !3142)
!3154 = !DILocation(line: 79, column: 38, scope: !3142)
!3155 = !DILocation(line: 83, column: 19, scope: !3142)
!3156 = !DILocation(line: 84, column: 6, scope: !3142)
!3157 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h97f016a48853d139E", scope: !3158, file: !1727, line: 1896, type: !3159, scopeLine: 1896, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !3162)
!3158 = !DINamespace(name: "{impl#90}", scope: !22)
!3159 = !DISubroutineType(types: !3160)
!3160 = !{!539, !3161}
!3161 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::ChunksExact<f64>", baseType: !480, size: 64, align: 64, dwarfAddressSpace: 0)
!3162 = !{!3163}
!3163 = !DILocalVariable(name: "self", arg: 1, scope: !3157, file: !1727, line: 1896, type: !3161)
!3164 = !DILocation(line: 1896, column: 13, scope: !3157)
!3165 = !DILocalVariable(name: "self", arg: 1, scope: !3166, file: !517, line: 1541, type: !3167)
!3166 = distinct !DISubprogram(name: "and_then<(&[f64], &[f64]), &[f64], core::slice::iter::{impl#90}::next::{closure_env#0}<f64>>", linkageName: "_ZN4core6option15Option$LT$T$GT$8and_then17h6916f2a15dc4a44fE", scope: !3167, file: !517, line: 1541, type: !3180, scopeLine: 1541, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !3188, declaration: !3187, retainedNodes: !3190)
!3167 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<(&[f64], &[f64])>", scope: !192, file: !18, size: 256, align: 64, flags: DIFlagPublic, elements: !3168, templateParams: !38, identifier: "487d100b7161cfa0ca010407665e2d8b")
!3168 = !{!3169}
!3169 = !DICompositeType(tag: DW_TAG_variant_part, scope: !3167, file: !18, size: 256, align: 64, elements: !3170, templateParams: !38, identifier: "5d145435e7533703f654a52e7861b970", discriminator: !3179)
!3170 = !{!3171, !3175}
!3171 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !3169, file: !18, baseType: !3172, size: 256, align: 64, extraData: i64 0)
!3172 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !3167, file: !18, size: 256, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !3173, identifier: "19c16f0b361297429757479dac4be62f")
!3173 = !{!3174}
!3174 = !DITemplateTypeParameter(name: "T", type: !1870)
!3175 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !3169, file: !18, baseType: !3176, size: 256, align: 64)
!3176 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !3167, file: !18, size: 256, align: 64, flags: DIFlagPublic, elements: !3177, templateParams: !3173, identifier: "e66640d56710575490ba4bcea789bacc")
!3177 = !{!3178}
!3178 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !3176, file: !18, baseType: !1870, size: 256, align: 64, flags: DIFlagPublic)
!3179 = !DIDerivedType(tag: DW_TAG_member, scope: !3167, file: !18, baseType: !210, size: 64, align: 64, flags: DIFlagArtificial)
!3180 = !DISubroutineType(types: !3181)
!3181 = !{!539, !3167, !3182}
!3182 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<f64>", scope: !3183, file: !18, size: 64, align: 64, elements: !3184, templateParams: !38, identifier: "ff4f9c23520ce606533b798db39bdc88")
!3183 = !DINamespace(name: "next", scope: !3158)
!3184 = !{!3185}
!3185 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__self__v", scope: !3182, file: !18, baseType: !3186, size: 64, align: 64)
!3186 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut &[f64]", baseType: !466, size: 64, align: 64, dwarfAddressSpace: 0)
!3187 = !DISubprogram(name: "and_then<(&[f64], &[f64]), &[f64], core::slice::iter::{impl#90}::next::{closure_env#0}<f64>>", linkageName: "_ZN4core6option15Option$LT$T$GT$8and_then17h6916f2a15dc4a44fE", scope: !3167, file: !517, line: 1541, type: !3180, scopeLine: 1541, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !3188)
!3188 = !{!3174, !1539, !3189}
!3189 = !DITemplateTypeParameter(name: "F", type: !3182)
!3190 = !{!3165, !3191, !3192, !3192}
!3191 = !DILocalVariable(name: "f", scope: !3166, file: !517, line: 1541, type: !3182, align: 64)
!3192 = !DILocalVariable(name: "x", scope: !3193, file: !517, line: 1546, type: !1870, align: 64)
!3193 = distinct !DILexicalBlock(scope: !3166, file: !517, line: 1546, column: 13)
!3194 = !DILocation(line: 1541, column: 33, scope: !3166, inlinedAt: !3195)
!3195 = !DILocation(line: 1897, column: 50, scope: !3157)
!3196 = !DILocation(line: 1541, column: 39, scope: !3166, inlinedAt: !3195)
!3197 = !DILocation(line: 1897, column: 9, scope: !3157)
!3198 = !DILocalVariable(name: "self", arg: 1, scope: !3199, file: !1745, line: 2153, type: !466)
!3199 = distinct !DISubprogram(name: "split_at_checked<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$16split_at_checked17h42de79ab0406a544E", scope: !1746, file: !1745, line: 2153, type: !3200, scopeLine: 2153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !3202)
!3200 = !DISubroutineType(types: !3201)
!3201 = !{!3167, !466, !126}
!3202 = !{!3198, !3203}
!3203 = !DILocalVariable(name: "mid", arg: 2, scope: !3199, file: !1745, line: 2153, type: !126)
!3204 = !DILocation(line: 2153, column: 35, scope: !3199, inlinedAt: !3205)
!3205 = !DILocation(line: 1897, column: 16, scope: !3157)
!3206 = !DILocation(line: 1897, column: 33, scope: !3157)
!3207 = !DILocation(line: 2153, column: 42, scope: !3199, inlinedAt: !3205)
!3208 = !DILocation(line: 2154, column: 12, scope: !3199, inlinedAt: !3205)
!3209 = !DILocation(line: 2159, column: 13, scope: !3199, inlinedAt: !3205)
!3210 = !DILocation(line: 1897, column: 59, scope: !3157)
!3211 = !DILocation(line: 1547, column: 21, scope: !3166, inlinedAt: !3195)
!3212 = !DILocation(line: 1549, column: 5, scope: !3166, inlinedAt: !3195)
!3213 = !DILocation(line: 2157, column: 32, scope: !3199, inlinedAt: !3205)
!3214 = !DILocation(line: 2157, column: 13, scope: !3199, inlinedAt: !3205)
!3215 = !DILocation(line: 1546, column: 18, scope: !3166, inlinedAt: !3195)
!3216 = !DILocation(line: 1546, column: 18, scope: !3193, inlinedAt: !3195)
!3217 = !DILocation(line: 1546, column: 24, scope: !3193, inlinedAt: !3195)
!3218 = !DILocalVariable(name: "self__v", scope: !3219, file: !1727, line: 1896, type: !466, align: 64)
!3219 = distinct !DISubprogram(name: "{closure#0}<f64>", linkageName: "_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17h6639114f1c17b70bE", scope: !3183, file: !1727, line: 1897, type: !3220, scopeLine: 1897, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !3222)
!3220 = !DISubroutineType(types: !3221)
!3221 = !{!539, !3182, !1870}
!3222 = !{!3218}
!3223 = !DILocation(line: 1896, column: 18, scope: !3219, inlinedAt: !3217)
!3224 = !DILocation(line: 1898, column: 13, scope: !3219, inlinedAt: !3217)
!3225 = !DILocation(line: 1899, column: 13, scope: !3219, inlinedAt: !3217)
!3226 = !DILocation(line: 1549, column: 6, scope: !3166, inlinedAt: !3195)
!3227 = !DILocation(line: 1901, column: 6, scope: !3157)
!3228 = distinct !DISubprogram(name: "areas", scope: !45, file: !582, line: 43, type: !3229, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !3231)
!3229 = !DISubroutineType(types: !3230)
!3230 = !{!16, !16, !16, !126}
!3231 = !{!3232, !3233, !3234, !3235, !3237, !3239, !3241}
!3232 = !DILocalVariable(name: "x", arg: 1, scope: !3228, file: !582, line: 43, type: !16)
!3233 = !DILocalVariable(name: "y", arg: 2, scope: !3228, file: !582, line: 43, type: !16)
!3234 = !DILocalVariable(name: "n", arg: 3, scope: !3228, file: !582, line: 43, type: !126)
!3235 = !DILocalVariable(name: "total", scope: !3236, file: !582, line: 44, type: !16, align: 64)
!3236 = distinct !DILexicalBlock(scope: !3228, file: !582, line: 44, column: 5)
!3237 = !DILocalVariable(name: "iter", scope: !3238, file: !582, line: 45, type: !678, align: 64)
!3238 = distinct !DILexicalBlock(scope: !3236, file: !582, line: 45, column: 5)
!3239 = !DILocalVariable(name: "i", scope: !3240, file: !582, line: 45, type: !126, align: 64)
!3240 = distinct !DILexicalBlock(scope: !3238, file: !582, line: 45, column: 5)
!3241 = !DILocalVariable(name: "shape", scope: !3242, file: !582, line: 46, type: !899, align: 64)
!3242 = distinct !DILexicalBlock(scope: !3240, file: !582, line: 46, column: 9)
!3243 = !DILocation(line: 43, column: 25, scope: !3228)
!3244 = !DILocation(line: 43, column: 33, scope: !3228)
!3245 = !DILocation(line: 43, column: 41, scope: !3228)
!3246 = !DILocation(line: 44, column: 9, scope: !3236)
!3247 = !DILocation(line: 45, column: 14, scope: !3238)
!3248 = !DILocation(line: 46, column: 13, scope: !3242)
!3249 = !DILocation(line: 44, column: 21, scope: !3228)
!3250 = !DILocation(line: 45, column: 14, scope: !3236)
!3251 = !DILocation(line: 43, column: 1, scope: !3228)
!3252 = !DILocation(line: 45, column: 5, scope: !3238)
!3253 = !DILocation(line: 45, column: 9, scope: !3238)
!3254 = !DILocation(line: 45, column: 9, scope: !3240)
!3255 = !DILocation(line: 46, column: 27, scope: !3240)
!3256 = !DILocation(line: 46, column: 21, scope: !3240)
!3257 = !DILocation(line: 53, column: 5, scope: !3236)
!3258 = !DILocation(line: 54, column: 2, scope: !3228)
!3259 = !DILocation(line: 49, column: 18, scope: !3240)
!3260 = !DILocation(line: 47, column: 36, scope: !3240)
!3261 = !DILocation(line: 47, column: 32, scope: !3240)
!3262 = !DILocation(line: 47, column: 18, scope: !3240)
!3263 = !DILocation(line: 47, column: 41, scope: !3240)
!3264 = !DILocation(line: 48, column: 44, scope: !3240)
!3265 = !DILocation(line: 48, column: 40, scope: !3240)
!3266 = !DILocation(line: 48, column: 18, scope: !3240)
!3267 = !DILocation(line: 48, column: 56, scope: !3240)
!3268 = !DILocation(line: 51, column: 24, scope: !3242)
!3269 = !DILocation(line: 51, column: 18, scope: !3242)
!3270 = !DILocation(line: 51, column: 9, scope: !3242)
!3271 = distinct !DISubprogram(name: "norm", scope: !45, file: !582, line: 12, type: !3272, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !3274)
!3272 = !DISubroutineType(types: !3273)
!3273 = !{!16, !31, !126}
!3274 = !{!3275, !3276}
!3275 = !DILocalVariable(name: "x", arg: 1, scope: !3271, file: !582, line: 12, type: !31)
!3276 = !DILocalVariable(name: "n", arg: 2, scope: !3271, file: !582, line: 12, type: !126)
!3277 = !DILocation(line: 12, column: 31, scope: !3271)
!3278 = !DILocation(line: 12, column: 46, scope: !3271)
!3279 = !DILocation(line: 13, column: 20, scope: !3271)
!3280 = !DILocation(line: 12, column: 1, scope: !3271)
!3281 = !DILocation(line: 13, column: 5, scope: !3271)
!3282 = !DILocation(line: 13, column: 54, scope: !3271)
!3283 = !DILocation(line: 14, column: 2, scope: !3271)
!3284 = distinct !DISubprogram(name: "orbit", scope: !45, file: !582, line: 63, type: !3229, scopeLine: 63, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !3285)
!3285 = !{!3286, !3287, !3288, !3289, !3296, !3298, !3300, !3302, !3304, !3306}
!3286 = !DILocalVariable(name: "x", arg: 1, scope: !3284, file: !582, line: 63, type: !16)
!3287 = !DILocalVariable(name: "v", arg: 2, scope: !3284, file: !582, line: 63, type: !16)
!3288 = !DILocalVariable(name: "steps", arg: 3, scope: !3284, file: !582, line: 63, type: !126)
!3289 = !DILocalVariable(name: "p", scope: !3290, file: !582, line: 64, type: !3291, align: 64)
!3290 = distinct !DILexicalBlock(scope: !3284, file: !582, line: 64, column: 5)
!3291 = !DICompositeType(tag: DW_TAG_structure_type, name: "Particle", scope: !45, file: !18, size: 384, align: 64, flags: DIFlagPrivate, elements: !3292, templateParams: !38, identifier: "32dcd346f5d7bf033fb7964dea52d33b")
!3292 = !{!3293, !3294, !3295}
!3293 = !DIDerivedType(tag: DW_TAG_member, name: "position", scope: !3291, file: !18, baseType: !1561, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!3294 = !DIDerivedType(tag: DW_TAG_member, name: "velocity", scope: !3291, file: !18, baseType: !1561, size: 128, align: 64, offset: 256, flags: DIFlagPrivate)
!3295 = !DIDerivedType(tag: DW_TAG_member, name: "charge", scope: !3291, file: !18, baseType: !2424, size: 128, align: 64, flags: DIFlagPrivate)
!3296 = !DILocalVariable(name: "iter", scope: !3297, file: !582, line: 65, type: !678, align: 64)
!3297 = distinct !DILexicalBlock(scope: !3290, file: !582, line: 65, column: 5)
!3298 = !DILocalVariable(name: "r2", scope: !3299, file: !582, line: 66, type: !16, align: 64)
!3299 = distinct !DILexicalBlock(scope: !3297, file: !582, line: 66, column: 9)
!3300 = !DILocalVariable(name: "f", scope: !3301, file: !582, line: 67, type: !16, align: 64)
!3301 = distinct !DILexicalBlock(scope: !3299, file: !582, line: 67, column: 9)
!3302 = !DILocalVariable(name: "iter", scope: !3303, file: !582, line: 68, type: !212, align: 64)
!3303 = distinct !DILexicalBlock(scope: !3301, file: !582, line: 68, column: 9)
!3304 = !DILocalVariable(name: "v", scope: !3305, file: !582, line: 68, type: !203, align: 64)
!3305 = distinct !DILexicalBlock(scope: !3303, file: !582, line: 68, column: 9)
!3306 = !DILocalVariable(name: "x", scope: !3305, file: !582, line: 68, type: !203, align: 64)
!3307 = !DILocation(line: 63, column: 25, scope: !3284)
!3308 = !DILocation(line: 63, column: 33, scope: !3284)
!3309 = !DILocation(line: 63, column: 41, scope: !3284)
!3310 = !DILocation(line: 64, column: 9, scope: !3290)
!3311 = !DILocation(line: 65, column: 14, scope: !3297)
!3312 = !DILocation(line: 68, column: 23, scope: !3303)
!3313 = !DILocation(line: 64, column: 38, scope: !3284)
!3314 = !DILocation(line: 64, column: 58, scope: !3284)
!3315 = !DILocation(line: 64, column: 79, scope: !3284)
!3316 = !DILocation(line: 64, column: 112, scope: !3284)
!3317 = !DILocation(line: 64, column: 76, scope: !3284)
!3318 = !DILocation(line: 64, column: 94, scope: !3284)
!3319 = !DILocation(line: 64, column: 89, scope: !3284)
!3320 = !DILocation(line: 64, column: 17, scope: !3284)
!3321 = !DILocation(line: 65, column: 14, scope: !3290)
!3322 = !DILocation(line: 63, column: 1, scope: !3284)
!3323 = !DILocation(line: 65, column: 5, scope: !3297)
!3324 = !DILocation(line: 66, column: 23, scope: !3297)
!3325 = !DILocation(line: 66, column: 34, scope: !3297)
!3326 = !DILocation(line: 73, column: 5, scope: !3290)
!3327 = !DILocation(line: 73, column: 21, scope: !3290)
!3328 = !DILocation(line: 74, column: 2, scope: !3284)
!3329 = !DILocation(line: 66, column: 41, scope: !3297)
!3330 = !DILocation(line: 66, column: 56, scope: !3297)
!3331 = !DILocation(line: 66, column: 13, scope: !3299)
!3332 = !DILocation(line: 67, column: 17, scope: !3299)
!3333 = !DILocation(line: 67, column: 26, scope: !3299)
!3334 = !DILocation(line: 67, column: 52, scope: !3299)
!3335 = !DILocation(line: 67, column: 43, scope: !3299)
!3336 = !DILocation(line: 67, column: 13, scope: !3301)
!3337 = !DILocation(line: 68, column: 23, scope: !3301)
!3338 = !DILocation(line: 68, column: 34, scope: !3301)
!3339 = !DILocation(line: 68, column: 49, scope: !3301)
!3340 = !DILocation(line: 68, column: 45, scope: !3301)
!3341 = !DILocation(line: 68, column: 9, scope: !3303)
!3342 = !DILocation(line: 68, column: 14, scope: !3303)
!3343 = !DILocation(line: 68, column: 14, scope: !3305)
!3344 = !DILocation(line: 68, column: 17, scope: !3303)
!3345 = !DILocation(line: 68, column: 17, scope: !3305)
!3346 = !DILocation(line: 69, column: 19, scope: !3305)
!3347 = !DILocation(line: 69, column: 29, scope: !3305)
!3348 = !DILocation(line: 69, column: 13, scope: !3305)
!3349 = !DILocation(line: 70, column: 25, scope: !3305)
!3350 = !DILocation(line: 70, column: 19, scope: !3305)
!3351 = !DILocation(line: 70, column: 13, scope: !3305)
!3352 = !DILocation(line: 0, scope: !3284)
!3353 = distinct !DISubprogram(name: "polynomial", scope: !45, file: !582, line: 77, type: !3354, scopeLine: 77, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !3356)
!3354 = !DISubroutineType(types: !3355)
!3355 = !{!16, !31, !126, !16}
!3356 = !{!3357, !3358, !3359, !3360}
!3357 = !DILocalVariable(name: "c", arg: 1, scope: !3353, file: !582, line: 77, type: !31)
!3358 = !DILocalVariable(name: "n", arg: 2, scope: !3353, file: !582, line: 77, type: !126)
!3359 = !DILocalVariable(name: "x", arg: 3, scope: !3353, file: !582, line: 77, type: !16)
!3360 = !DILocalVariable(name: "c", scope: !3361, file: !582, line: 78, type: !466, align: 64)
!3361 = distinct !DILexicalBlock(scope: !3353, file: !582, line: 78, column: 5)
!3362 = !DILocation(line: 77, column: 37, scope: !3353)
!3363 = !DILocation(line: 77, column: 52, scope: !3353)
!3364 = !DILocation(line: 77, column: 62, scope: !3353)
!3365 = !DILocation(line: 78, column: 13, scope: !3353)
!3366 = !DILocation(line: 77, column: 1, scope: !3353)
!3367 = !DILocation(line: 78, column: 9, scope: !3361)
!3368 = !DILocation(line: 79, column: 7, scope: !3361)
!3369 = !DILocation(line: 79, column: 5, scope: !3361)
!3370 = !DILocation(line: 79, column: 14, scope: !3361)
!3371 = !DILocation(line: 79, column: 20, scope: !3361)
!3372 = !DILocation(line: 79, column: 48, scope: !3361)
!3373 = !DILocation(line: 80, column: 2, scope: !3353)
!3374 = distinct !DISubprogram(name: "quadratic", scope: !45, file: !582, line: 17, type: !3375, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !3377)
!3375 = !DISubroutineType(types: !3376)
!3376 = !{!16, !31, !31, !126}
!3377 = !{!3378, !3379, !3380, !3381, !3383, !3384, !3386, !3388, !3390}
!3378 = !DILocalVariable(name: "a", arg: 1, scope: !3374, file: !582, line: 17, type: !31)
!3379 = !DILocalVariable(name: "x", arg: 2, scope: !3374, file: !582, line: 17, type: !31)
!3380 = !DILocalVariable(name: "n", arg: 3, scope: !3374, file: !582, line: 17, type: !126)
!3381 = !DILocalVariable(name: "a", scope: !3382, file: !582, line: 18, type: !466, align: 64)
!3382 = distinct !DILexicalBlock(scope: !3374, file: !582, line: 18, column: 5)
!3383 = !DILocalVariable(name: "x", scope: !3382, file: !582, line: 18, type: !466, align: 64)
!3384 = !DILocalVariable(name: "total", scope: !3385, file: !582, line: 19, type: !16, align: 64)
!3385 = distinct !DILexicalBlock(scope: !3382, file: !582, line: 19, column: 5)
!3386 = !DILocalVariable(name: "iter", scope: !3387, file: !582, line: 20, type: !477, align: 64)
!3387 = distinct !DILexicalBlock(scope: !3385, file: !582, line: 20, column: 5)
!3388 = !DILocalVariable(name: "i", scope: !3389, file: !582, line: 20, type: !126, align: 64)
!3389 = distinct !DILexicalBlock(scope: !3387, file: !582, line: 20, column: 5)
!3390 = !DILocalVariable(name: "row", scope: !3389, file: !582, line: 20, type: !466, align: 64)
!3391 = !DILocation(line: 17, column: 36, scope: !3374)
!3392 = !DILocation(line: 17, column: 51, scope: !3374)
!3393 = !DILocation(line: 17, column: 66, scope: !3374)
!3394 = !DILocation(line: 19, column: 9, scope: !3385)
!3395 = !DILocation(line: 20, column: 21, scope: !3387)
!3396 = !DILocation(line: 18, column: 49, scope: !3374)
!3397 = !DILocation(line: 18, column: 19, scope: !3374)
!3398 = !DILocation(line: 17, column: 1, scope: !3374)
!3399 = !DILocation(line: 18, column: 57, scope: !3374)
!3400 = !DILocation(line: 18, column: 18, scope: !3374)
!3401 = !DILocation(line: 18, column: 10, scope: !3374)
!3402 = !DILocation(line: 18, column: 10, scope: !3382)
!3403 = !DILocation(line: 18, column: 13, scope: !3374)
!3404 = !DILocation(line: 18, column: 13, scope: !3382)
!3405 = !DILocation(line: 19, column: 21, scope: !3382)
!3406 = !DILocation(line: 20, column: 23, scope: !3385)
!3407 = !DILocation(line: 20, column: 39, scope: !3385)
!3408 = !DILocation(line: 20, column: 21, scope: !3385)
!3409 = !DILocation(line: 20, column: 5, scope: !3387)
!3410 = !DILocation(line: 20, column: 10, scope: !3387)
!3411 = !DILocation(line: 20, column: 10, scope: !3389)
!3412 = !DILocation(line: 20, column: 13, scope: !3387)
!3413 = !DILocation(line: 20, column: 13, scope: !3389)
!3414 = !DILocation(line: 21, column: 18, scope: !3389)
!3415 = !DILocation(line: 23, column: 5, scope: !3385)
!3416 = !DILocation(line: 24, column: 2, scope: !3374)
!3417 = !DILocation(line: 21, column: 25, scope: !3389)
!3418 = !DILocation(line: 21, column: 9, scope: !3389)
!3419 = distinct !DISubprogram(name: "smooth", scope: !45, file: !582, line: 83, type: !3420, scopeLine: 83, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !3422)
!3420 = !DISubroutineType(types: !3421)
!3421 = !{!16, !219, !126, !126}
!3422 = !{!3423, !3424, !3425, !3426, !3428, !3430, !3432}
!3423 = !DILocalVariable(name: "x", arg: 1, scope: !3419, file: !582, line: 83, type: !219)
!3424 = !DILocalVariable(name: "n", arg: 2, scope: !3419, file: !582, line: 83, type: !126)
!3425 = !DILocalVariable(name: "rounds", arg: 3, scope: !3419, file: !582, line: 83, type: !126)
!3426 = !DILocalVariable(name: "x", scope: !3427, file: !582, line: 84, type: !1733, align: 64)
!3427 = distinct !DILexicalBlock(scope: !3419, file: !582, line: 84, column: 5)
!3428 = !DILocalVariable(name: "iter", scope: !3429, file: !582, line: 85, type: !678, align: 64)
!3429 = distinct !DILexicalBlock(scope: !3427, file: !582, line: 85, column: 5)
!3430 = !DILocalVariable(name: "iter", scope: !3431, file: !582, line: 86, type: !678, align: 64)
!3431 = distinct !DILexicalBlock(scope: !3429, file: !582, line: 86, column: 9)
!3432 = !DILocalVariable(name: "i", scope: !3433, file: !582, line: 86, type: !126, align: 64)
!3433 = distinct !DILexicalBlock(scope: !3431, file: !582, line: 86, column: 9)
!3434 = !DILocation(line: 83, column: 33, scope: !3419)
!3435 = !DILocation(line: 83, column: 46, scope: !3419)
!3436 = !DILocation(line: 83, column: 56, scope: !3419)
!3437 = !DILocation(line: 85, column: 14, scope: !3429)
!3438 = !DILocation(line: 86, column: 18, scope: !3431)
!3439 = !DILocation(line: 84, column: 13, scope: !3419)
!3440 = !DILocation(line: 83, column: 1, scope: !3419)
!3441 = !DILocation(line: 84, column: 9, scope: !3427)
!3442 = !DILocation(line: 85, column: 14, scope: !3427)
!3443 = !DILocation(line: 85, column: 5, scope: !3429)
!3444 = !DILocation(line: 86, column: 21, scope: !3429)
!3445 = !DILocation(line: 90, column: 7, scope: !3427)
!3446 = !DILocation(line: 90, column: 5, scope: !3427)
!3447 = !DILocation(line: 90, column: 14, scope: !3427)
!3448 = !DILocation(line: 90, column: 23, scope: !3427)
!3449 = !DILocation(line: 91, column: 2, scope: !3419)
!3450 = !DILocation(line: 86, column: 18, scope: !3429)
!3451 = !DILocation(line: 86, column: 9, scope: !3431)
!3452 = !DILocation(line: 86, column: 13, scope: !3431)
!3453 = !DILocation(line: 86, column: 13, scope: !3433)
!3454 = !DILocation(line: 87, column: 29, scope: !3433)
!3455 = !DILocation(line: 87, column: 27, scope: !3433)
!3456 = !DILocation(line: 87, column: 20, scope: !3433)
!3457 = !DILocation(line: 87, column: 44, scope: !3433)
!3458 = !DILocation(line: 87, column: 38, scope: !3433)
!3459 = !DILocation(line: 87, column: 53, scope: !3433)
!3460 = !DILocation(line: 87, column: 51, scope: !3433)
!3461 = !DILocation(line: 87, column: 13, scope: !3433)
!3462 = !DILocation(line: 0, scope: !3419)
