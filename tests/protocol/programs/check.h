/* For programs that check themselves: NEAR ends the program with a message. */
#pragma once
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __cplusplus
extern "C" {
#endif
extern int enzyme_dup, enzyme_out, enzyme_const, enzyme_dupnoneed, enzyme_dupv, enzyme_dupnoneedv, enzyme_width, enzyme_primal_return, enzyme_noret, enzyme_const_return;
extern int enzyme_tape, enzyme_allocated, enzyme_nofree, enzyme_vector, enzyme_scalar, enzyme_buffer, enzyme_runtime_activity;
#ifdef __cplusplus
}
#endif
#define NEAR(got, want) near_(#got, got, want, __LINE__)
static void near_(const char *what, double got, double want, int line) {
    if (fabs(got - want) <= 1e-9 * (1 + fabs(want))) return;
    printf("line %d: %s is %.15g, not %.15g\n", line, what, got, want);
    exit(1);
}
