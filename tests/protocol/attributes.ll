; Attributes of parameters and results, and those that change no derivative; markers as metadata.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
@enzyme_dup = external global i32
declare double @__enzyme_autodiff(ptr, ...)
declare double @__enzyme_fwddiff(ptr, ...)
define double @h(double %x, double "enzyme_inactive" %y) noinline { 
  %r = fmul double %x, %y
  ret double %r 
}
define double @p(ptr %x, ptr "enzyme_inactive" %y) noinline { 
  %a = load double, ptr %x
  %b = load double, ptr %y
  %r = fmul double %a, %b
  ret double %r 
}
define "enzyme_inactive" double @q(double %x) noinline "enzyme_nocache" "enzyme_shouldrecompute" "enzyme_nofree" "enzyme_type"="{[-1]:Float@double}" {
  %r = fmul double %x, %x
  ret double %r 
}
define double @f(double %x) {
  %y = fmul double %x, %x
  %r = call double @h(double %x, double %y)
  %s = call double @q(double %x)
  %t = fmul double %s, %x
  %u = fadd double %t, %r
  ret double %u
}
define double @g(ptr %x) {
  %y = getelementptr double, ptr %x, i64 1
  %r = call double @p(ptr %x, ptr %y)
  ret double %r
}
define i32 @main() {
  %x = alloca [2 x double]
  %d = alloca [2 x double]
  store [2 x double] [double 3.0, double 5.0], ptr %x
  store [2 x double] zeroinitializer, ptr %d
  %a = call double (ptr, ...) @__enzyme_autodiff(ptr @f, double 3.0)
  %w = call double (ptr, ...) @__enzyme_fwddiff(ptr @f, double 3.0, double 1.0)
  %b = call double (ptr, ...) @__enzyme_autodiff(ptr @g, metadata !"enzyme_dup", ptr %x, ptr %d)
  %d0 = load double, ptr %d
  %e1 = getelementptr double, ptr %d, i64 1
  %d1 = load double, ptr %e1
  %n = call i32 (ptr, ...) @printf(ptr @s, double %a, double %w, double %d0, double %d1)
  ret i32 0
}
@s = private constant [13 x i8] c"%g %g %g %g\0A\00"
declare i32 @printf(ptr, ...)
