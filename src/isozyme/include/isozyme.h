/* Isozyme: derivatives of C and C++ functions.
 *
 * C and C++: the calling convention. A call of `__enzyme_autodiff` (reverse mode) or `__enzyme_fwddiff` (forward mode) is replaced by the
 * derivative of its first argument when the program is compiled with `isozyme cc` or `isozyme c++`, or goes through `isozyme opt`.
 *
 * C++17: namespace `isozyme`, the same with types: autodiff, fwddiff, gradient, value_and_gradient, jvp, jacobian, hvp.
 *
 * The guide is docs/c.md.
 */
#ifndef ISOZYME_H
#define ISOZYME_H

/* Markers. Each stands before the argument that it describes; without one, pointers are enzyme_dup, integers enzyme_const, floating-point
 * numbers enzyme_out in reverse mode and enzyme_dup in forward mode. */
extern int enzyme_const;       /* no derivative */
extern int enzyme_dup;         /* followed by a value and its shadow */
extern int enzyme_dupnoneed;   /* the same, and what is in the value afterwards is not needed */
extern int enzyme_out;         /* a number whose derivative is returned */
extern int enzyme_dupv;        /* with enzyme_width: the shadows lie in one array, the distance in bytes comes first */
extern int enzyme_dupnoneedv;
extern int enzyme_scalar;      /* __enzyme_batch: the same for all */
extern int enzyme_vector;      /* __enzyme_batch: one for each */
extern int enzyme_buffer;      /* __enzyme_batch: one array, the distance in bytes comes first */

/* Markers that describe the whole request. */
extern int enzyme_width;          /* followed by a constant: so many directions at once */
extern int enzyme_primal_return;  /* the function's own result is returned too, first */
extern int enzyme_noret;          /* nothing is returned */
extern int enzyme_tape;           /* followed by the tape */
extern int enzyme_allocated;      /* followed by the size of the caller's tape in bytes, a constant */
extern int enzyme_nofree;         /* the reverse sweep does not free the tape */
extern int enzyme_runtime_activity;
extern int enzyme_const_return;
extern int enzyme_dup_return;

#ifndef __cplusplus

/* Any name that starts like one of these is the same request: declare your own for other results. */
double __enzyme_autodiff(void *, ...);
float __enzyme_autodiff_float(void *, ...);
void __enzyme_autodiff_void(void *, ...);
double __enzyme_fwddiff(void *, ...);
float __enzyme_fwddiff_float(void *, ...);
void __enzyme_fwddiff_void(void *, ...);
void *__enzyme_augmentfwd(void *, ...);
double __enzyme_reverse(void *, ...);
void __enzyme_reverse_void(void *, ...);
/* A pretended dense array: loads through the pointer are calls of the first function, stores calls of the second. */
void *__enzyme_todense(void *, ...);

#else

/* For results of any type: __enzyme_autodiff<double>((void *)f, x). */
template <typename Result, typename... Arguments> Result __enzyme_autodiff(Arguments...);
template <typename Result, typename... Arguments> Result __enzyme_fwddiff(Arguments...);
template <typename Result, typename... Arguments> Result __enzyme_augmentfwd(Arguments...);
template <typename Result, typename... Arguments> Result __enzyme_reverse(Arguments...);
template <typename Result, typename... Arguments> Result __enzyme_batch(Arguments...);
/* A pretended dense array: loads through the pointer are calls of the first function, stores calls of the second. */
template <typename Pointer, typename... Arguments> Pointer __enzyme_todense(Arguments...);

#if __cplusplus >= 201703L
#include "isozyme.hpp"
#endif

#endif
#endif
